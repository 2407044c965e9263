export const id = 138;
export const ids = [138];
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

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tls: () => (/* binding */ tls)
/* harmony export */ });
/* harmony import */ var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7274);




const defaultPort = 443;
const protocols = [
    'TLSv1.2',
    'TLSv1.3'
];
const fields = {
    tls: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .hostPort */ .QL)('Whose certificate is checked, such as shop.example; without a port at 443', defaultPort),
    servername: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The name that the certificate must be for; default the host')),
    expect: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        'days-left': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 3650, 'Days for which the certificate must still be valid; default 0')),
        protocol: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(protocols, 'The oldest protocol version that is accepted')),
        issuer: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN, 'Who the certificate is from')),
        subject: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN, 'Who the certificate is for')),
        names: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN, 'The list of names that the certificate is valid for'))
    }, 'What the certificate must be, beyond valid, trusted and for the name')),
    'warn-days': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, 3650, 'Warn when fewer days are left; default 14'))
};
const dayMs = 86_400_000;
async function prepare(definition, at) {
    for (const name of [
        'issuer',
        'subject',
        'names'
    ]){
        const expected = definition.expect?.[name];
        if (expected !== undefined) await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMatcher */ .VH)(expected, {
            path: [
                ...at.path,
                'expect',
                name
            ],
            problems: at.problems
        });
    }
    return {
        what: `TLS ${definition.tls}`,
        idempotent: true,
        hosts: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetHosts */ .bW)(definition.tls),
        captures: new Map(),
        attempt: async (context)=>{
            const { ports, settings, scope, timeoutMs, signal } = context;
            const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .splitTarget */ .Gd)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(definition.tls, scope), defaultPort);
            if (target === undefined) return {
                failures: [
                    {
                        class: 'malformed',
                        message: `${definition.tls} is no host and port`
                    }
                ],
                facts: {}
            };
            const { servername } = definition;
            const answer = await ports.connect({
                ...target,
                secure: {
                    ...servername === undefined ? {} : {
                        servername: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(servername, scope)
                    },
                    ...settings.ca === undefined ? {} : {
                        ca: settings.ca
                    }
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
            const { failures, warnings } = await judge(definition, answer, context);
            return {
                failures,
                warnings,
                facts: {
                    remoteAddress: answer.remoteAddress
                }
            };
        }
    };
}
/** A TLS handshake: the certificate is always checked, against the trust store, the name and the clock. */ const tls = {
    fields,
    prepare
};
async function judge({ expect = {}, 'warn-days': warnDays = 14 }, { certificate }, { ports, scope, excerpt }) {
    if (certificate === undefined) return {
        failures: [
            {
                class: 'tls',
                message: 'the connection has no certificate'
            }
        ],
        warnings: []
    };
    const daysLeft = Math.floor((Date.parse(certificate.validTo) - ports.clock.now().getTime()) / dayMs);
    const least = expect['days-left'] ?? 0;
    const messages = [
        ...daysLeft < least ? [
            `the certificate is expected to be valid for ${least} more days, found ${daysLeft}`
        ] : [],
        ...expect.protocol !== undefined && certificate.protocol < expect.protocol ? [
            `the protocol is expected to be ${expect.protocol} or newer, found ${certificate.protocol}`
        ] : []
    ];
    for (const name of [
        'issuer',
        'subject',
        'names'
    ]){
        const expected = expect[name];
        if (expected === undefined) continue;
        messages.push(...await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatches */ .vJ)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(expected, scope), (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(certificate[name]), `the ${name}`, excerpt));
    }
    return {
        failures: messages.map((message)=>({
                class: 'assertion',
                message
            })),
        warnings: daysLeft < warnDays && daysLeft >= least ? [
            `the certificate ends in ${daysLeft} days, on ${certificate.validTo.slice(0, 10)}`
        ] : []
    };
}


/***/ })

};
