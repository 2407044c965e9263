export const id = 9580;
export const ids = [9580];
export const modules = {

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   QL: () => (/* binding */ hostPort),
/* harmony export */   bW: () => (/* binding */ targetHosts)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1537);

const hostAndPort = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]+)(?::(\d{1,5}|\$\{[^}]+\}))?$/u;
/** `shop.example:443`, before its references are replaced. */ const hostPort = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((value)=>hostAndPort.test(value) || value.includes('${') ? value : undefined, 'a host and a port such as shop.example:443', hostAndPort);
/** Host and port of a rendered target, or undefined where it has none. */ function splitTarget(rendered, defaultPort) {
    const [, host, port] = hostAndPort.exec(rendered) ?? [];
    const number = port === undefined ? defaultPort : Number(port);
    return host === undefined || number === undefined || number > 65_535 ? undefined : {
        host,
        port: number
    };
}
/** The host of a target that has no reference in it. */ const targetHosts = (value)=>{
    const host = value.includes('${') ? undefined : splitTarget(value, 0)?.host;
    return host === undefined ? [] : [
        host
    ];
};


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tcp: () => (/* binding */ tcp)
/* harmony export */ });
/* harmony import */ var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1537);
/* harmony import */ var _suite_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1427);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5273);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7274);





const fields = {
    tcp: _target_js__WEBPACK_IMPORTED_MODULE_4__/* .hostPort */ .QL,
    send: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Sent once the connection stands')),
    expect: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        banner: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN),
        duration: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_suite_units_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)
    }, 'What the other side says, and how soon it must accept'))
};
async function prepare(definition, at) {
    const { tcp: written, send, expect = {} } = definition;
    if (expect.banner !== undefined) await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMatcher */ .VH)(expect.banner, {
        path: [
            ...at.path,
            'expect',
            'banner'
        ],
        problems: at.problems
    });
    return {
        what: `TCP ${written}`,
        idempotent: send === undefined,
        hosts: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetHosts */ .bW)(written),
        captures: new Map(),
        attempt: async ({ ports, settings, scope, timeoutMs, signal })=>{
            const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .splitTarget */ .Gd)((0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)(written, scope));
            if (target === undefined) return {
                failures: [
                    {
                        class: 'malformed',
                        message: `${written} is no host and port`
                    }
                ],
                facts: {}
            };
            const waitsForBanner = expect.banner !== undefined;
            const answer = await ports.connect({
                ...target,
                ...send === undefined ? {} : {
                    send: (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)(send, scope)
                },
                ...waitsForBanner ? {
                    until: (received)=>received.includes('\n')
                } : {},
                deadlineMs: timeoutMs,
                route: settings.addresses === undefined ? {} : {
                    policy: settings.addresses
                },
                signal
            });
            if (!answer.ok) return {
                failures: [
                    {
                        class: answer.kind,
                        message: answer.message
                    }
                ],
                facts: {}
            };
            const banner = expect.banner === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeep */ .PQ)(expect.banner, scope);
            const tookMs = Math.round(answer.durationMs);
            const messages = [
                ...banner === undefined ? [] : await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatches */ .vJ)(banner, (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(answer.received.trimEnd()), 'the banner'),
                ...expect.duration !== undefined && tookMs > expect.duration ? [
                    `the connection is expected within ${expect.duration} ms, it took ${tookMs} ms`
                ] : []
            ];
            return {
                failures: messages.map((message)=>({
                        class: 'assertion',
                        message
                    })),
                facts: {
                    remoteAddress: answer.remoteAddress
                }
            };
        }
    };
}
/** A TCP connection, and what is said on it. */ const tcp = {
    fields,
    prepare
};


/***/ })

};
