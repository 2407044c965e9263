export const id = 5302;
export const ids = [5302];
export const modules = {

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   query: () => (/* binding */ query)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9597);

/** Every value that a JSONPath (RFC 9535) selects. @throws for a path that is none. */ const query = (path, value)=>(0,json_p3__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(path, value).values();


/***/ })

};
