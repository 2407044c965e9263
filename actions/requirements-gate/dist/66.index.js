export const id = 66;
export const ids = [66];
export const modules = {

/***/ 6066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestOf: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9662);



const isAbort = (error)=>error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
async function wholeBody(response) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of response.body ?? []){
            bytes += chunk.length;
            if (bytes > _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAnswerBytes */ ._j) throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .CutBody */ .Rb(`more than ${_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAnswerBytes */ ._j} bytes`);
            chunks.push(chunk);
        }
    } catch (cause) {
        if (cause instanceof _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .CutBody */ .Rb || isAbort(cause)) throw cause;
        throw new _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .CutBody */ .Rb(`cut short after ${bytes} bytes`, {
            cause
        });
    }
    return Buffer.concat(chunks);
}
const buffered = (fetchOnce)=>async (url, init)=>{
        const response = await fetchOnce(url, init);
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeResponse */ .Zj)(response, await wholeBody(response));
    };
/** The request function of `@actions/github`, through the proxy that the environment names for `GITHUB_API_URL`. */ const requestOf = (token, apiUrl)=>{
    const proxyAware = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch;
    const request = {
        fetch: buffered(proxyAware),
        parseSuccessResponseBody: false,
        log: _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ
    };
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        log: _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .quiet */ .jQ,
        request
    }).request;
};


/***/ })

};
