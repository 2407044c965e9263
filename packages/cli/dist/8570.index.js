export const id = 8570;
export const ids = [8570];
export const modules = {

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestOf: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _octokit_auth_token__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4453);
/* harmony import */ var _octokit_request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6212);
/* harmony import */ var _release_actions_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9662);




/** As many as the gateway has under way at most. */ const connectionsKept = 12;
/** What a server or a network on the way drops without a word is idle for longer than this. */ const idleMs = 4_000;
const maxRedirects = 5;
/** The gateway's signal ends a request; this is only what the exchange must be told. */ const deadlineMs = 2 ** 31 - 1;
const cutKinds = new Set([
    'cut-short',
    'too-large',
    'malformed'
]);
function errorOf({ kind, message, code }) {
    if (cutKinds.has(kind)) return new _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .CutBody */ .Rb(message);
    return Object.assign(new Error(message), code === undefined ? {} : {
        code
    });
}
const toRequest = (url, { method = 'GET', headers = {}, body })=>({
        method,
        url: new URL(url),
        headers,
        ...body === undefined ? {} : {
            body
        }
    });
const headersOf = ({ headers })=>new Map(Object.entries(headers).map(([name, values])=>[
            name,
            values.join(', ')
        ]));
/** Fetches over `node:http` with kept connections. A redirect takes the token along to the same origin only. */ function directFetch() {
    const connections = (0,_release_actions_http__WEBPACK_IMPORTED_MODULE_0__/* .keepConnections */ .FQ)({
        maxSockets: connectionsKept,
        idleMs
    });
    return async (url, init)=>{
        const signal = init.signal === undefined ? {} : {
            signal: init.signal
        };
        const { result } = await (0,_release_actions_http__WEBPACK_IMPORTED_MODULE_0__/* .followRedirects */ .FE)(toRequest(url, init), maxRedirects, (hop)=>(0,_release_actions_http__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .cv)(hop, {
                deadlineMs,
                maxBodyBytes: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAnswerBytes */ ._j,
                connections,
                ...signal
            }));
        if (!result.ok) throw errorOf(result);
        const { status, body } = result;
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeResponse */ .Zj)({
            status,
            url: result.url.href,
            headers: headersOf(result)
        }, Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    };
}
/** Octokit's own request function over `node:http`. */ const requestOf = (token, apiUrl)=>_octokit_request__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E.defaults({
        baseUrl: apiUrl,
        request: {
            fetch: directFetch(),
            hook: (0,_octokit_auth_token__WEBPACK_IMPORTED_MODULE_3__/* .createTokenAuth */ .g)(token).hook,
            parseSuccessResponseBody: false,
            log: _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .quiet */ .jQ
        }
    });


/***/ })

};
