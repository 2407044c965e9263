export const id = 580;
export const ids = [580];
export const modules = {

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   QL: () => (/* binding */ hostPort),
/* harmony export */   bW: () => (/* binding */ targetHosts)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);

const host = String.raw`(\[[0-9a-fA-F:.]+\]|[^\s:/]+)`;
const hostAndPort = new RegExp(String.raw`^${host}(?::(\d{1,5}))?$`, 'u');
const portPattern = String.raw`(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])`;
const mostPort = 65_535;
/**
 * A host and a port such as `shop.example:443`, before its references are replaced. Without a default the port has to
 * be there.
 */ function hostPort(description, defaultPort) {
    const port = defaultPort === undefined ? `:${portPattern}` : `(?::${portPattern})?`;
    return {
        read: (value, at)=>{
            if (typeof value === 'string' && (value.includes('${') || splitTarget(value, defaultPort) !== undefined)) return value;
            const message = `expected ${words(value)}, found ${(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}${meant(value)}`;
            at.problems.push({
                path: at.path,
                message
            });
            return undefined;
        },
        schema: {
            title: 'host and port',
            description,
            type: 'string',
            pattern: String.raw`^(?:${host}${port}|.*\$\{.*)$`
        }
    };
}
const words = (value)=>typeof value === 'string' && hostAndPort.exec(value)?.[2] !== undefined ? `a port from 1 to ${mostPort}` : 'a host and a port such as shop.example:443';
/** What a whole address has of it. */ function meant(value) {
    const url = typeof value === 'string' && value.includes('://') ? URL.parse(value) : null;
    if (url === null || url.hostname === '') return '';
    const port = url.port === '' ? url.protocol === 'http:' ? '80' : '443' : url.port;
    return `. Did you mean "${url.hostname}:${port}"?`;
}
/** Host and port of a rendered target, or undefined where it has none. */ function splitTarget(rendered, defaultPort) {
    const [, host, written] = hostAndPort.exec(rendered) ?? [];
    const port = written === undefined ? defaultPort : Number(written);
    return host === undefined || port === undefined || port < 1 || port > mostPort ? undefined : {
        host,
        port
    };
}
/** The host of a target that has no reference in it. */ const targetHosts = (value)=>{
    const host = value.includes('${') ? undefined : splitTarget(value, mostPort)?.host;
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
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _suite_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1427);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5273);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7274);





const fields = {
    tcp: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .hostPort */ .QL)('Where to connect, such as mail.example:25'),
    send: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Sent once the connection stands; default nothing')),
    expect: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        banner: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN, 'What the other side says first, up to the end of a line; default anything or nothing')),
        duration: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_suite_units_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0, 'How soon the connection must stand'))
    }, 'What the other side says, and how soon it must accept; default that it accepts'))
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
        attempt: async ({ ports, settings, scope, timeoutMs, signal, excerpt })=>{
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
            const banner = expect.banner === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeep */ .PQ)(expect.banner, scope);
            const answer = await ports.connect({
                ...target,
                ...send === undefined ? {} : {
                    send: (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)(send, scope)
                },
                ...banner === undefined ? {} : {
                    until: (received)=>isDecided(banner, received, excerpt)
                },
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
            const tookMs = Math.round(answer.connectedMs);
            const messages = [
                ...banner === undefined ? [] : await bannerMismatches(banner, answer.received, excerpt),
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
const bannerMismatches = (banner, received, excerpt)=>(0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatches */ .vJ)(banner, (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(received.trimEnd()), 'the banner', excerpt);
/** A line is a banner; greetings of binary protocols have none, and end for those who found what they look for. */ async function isDecided(banner, received, excerpt) {
    if (received.includes('\n')) return true;
    return onlyGrows(banner) && (await bannerMismatches(banner, received, excerpt)).length === 0;
}
const growing = new Set([
    'contains',
    'starts-with',
    'matches',
    'exists'
]);
/** What looks at the end of the text, or at what stands behind a match. */ const looksAhead = /\$|\\[bBz]/u;
/** Whether what holds for the first part of a text holds for the whole of it. */ const onlyGrows = (banner)=>Object.keys(banner).every((operator)=>growing.has(operator)) && !looksAhead.test(banner.matches ?? '');


/***/ })

};
