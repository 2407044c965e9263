export const id = 9271;
export const ids = [9271];
export const modules = {

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileBelow: () => (/* binding */ readFileBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A file of the suite's repository; what a suite names can lead nowhere else. */ async function readFileBelow(folder, path) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, whole);
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) throw new Error(`${path} is outside of ${folder}`);
    try {
        const { mtimeMs, size, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(whole);
        return {
            modifiedMs: mtimeMs,
            sizeBytes: size,
            inode: ino,
            get content () {
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(whole, 'utf8');
            }
        };
    } catch (error) {
        if (error.code === 'ENOENT') return undefined;
        throw error;
    }
}


/***/ })

};
