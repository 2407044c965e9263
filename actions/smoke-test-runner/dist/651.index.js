export const id = 651;
export const ids = [651];
export const modules = {

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressesOf: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);

const longestLookupMs = 5000;
/**
 * Every address of a host. The system's resolver knows neither deadline nor cancelling: it is left behind when
 * `ms` are over or the signal is aborted, and the promise rejects.
 */ async function addressesOf(hostname, signal, lookup = node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup, ms = longestLookupMs) {
    const bare = hostname.replace(/^\[(.*)\]$/u, '$1');
    let timer;
    let cancel = ()=>undefined;
    const over = new Promise((_resolve, reject)=>{
        cancel = ()=>reject(new Error(`no name server answered for ${bare}`));
        timer = setTimeout(cancel, ms);
        signal.addEventListener('abort', cancel, {
            once: true
        });
        if (signal.aborted) cancel();
    });
    try {
        const found = await Promise.race([
            lookup(bare, {
                all: true
            }),
            over
        ]);
        return [
            ...new Set(found.map(({ address })=>address))
        ];
    } finally{
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
    }
}


/***/ })

};
