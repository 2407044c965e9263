export const id = 164;
export const ids = [164];
export const modules = {

/***/ 9164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dns: () => (/* binding */ dns),
/* harmony export */   recordTypes: () => (/* binding */ recordTypes)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5273);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7274);





const recordTypes = [
    'A',
    'AAAA',
    'CNAME',
    'MX',
    'NS',
    'TXT'
];
const namePattern = /^(?:[^\s/:]+|.*\$\{.*)$/u;
const name = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)((value)=>namePattern.test(value), 'a name such as shop.example', namePattern);
const server = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)(isServer, 'the address of a name server such as 192.0.2.53 or 192.0.2.53:5353', /^[[\]\da-fA-F:.]+$/u);
/** An address, or address and port: servers cannot be named, since names are what they are asked for. */ function isServer(value) {
    const host = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .splitTarget */ .Gd)(value, 53)?.host.replace(/^\[(.*)\]$/u, '$1');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host ?? value) !== 0;
}
const fields = {
    dns: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(name, 'The name whose records are asked for, such as shop.example'),
    type: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(recordTypes, 'The type of the records; default A')),
    servers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(server, 1), "Addresses of the name servers that are asked, such as 192.0.2.53 or 192.0.2.53:5353; default the system's")),
    expect: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        answers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN, 'The sorted list of the answers, all as text'))
    }, 'What the answers must be; default that there is one'))
};
async function prepare({ dns: written, type = 'A', servers, expect = {} }, at) {
    if (expect.answers !== undefined) await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMatcher */ .VH)(expect.answers, {
        path: [
            ...at.path,
            'expect',
            'answers'
        ],
        problems: at.problems
    });
    return {
        what: `DNS ${type} ${written}`,
        idempotent: true,
        hosts: [],
        captures: new Map(),
        attempt: async ({ ports, scope, timeoutMs, signal, excerpt })=>{
            const name = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)(written, scope);
            const question = {
                name,
                type,
                timeoutMs,
                signal,
                ...servers === undefined ? {} : {
                    servers
                }
            };
            const found = await ports.resolve(question);
            if ('fault' in found) return {
                failures: [
                    faultOf(found.fault, name, type)
                ],
                facts: {}
            };
            const answers = found.answers.toSorted();
            const none = answers.length === 0 ? [
                `${name} has no ${type} record`
            ] : [];
            const expected = expect.answers === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeep */ .PQ)(expect.answers, scope);
            const messages = expected === undefined ? none : await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatches */ .vJ)(expected, (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)(answers), `the ${type} records of ${name}`, excerpt);
            return {
                failures: messages.map((message)=>({
                        class: 'assertion',
                        message
                    })),
                facts: {}
            };
        }
    };
}
/** The records of a name, asked of its name servers. */ const dns = {
    fields,
    prepare
};
function faultOf(code, name, type) {
    if (code === 'CANCELLED') return {
        class: 'cancelled',
        message: `${name}: cancelled`
    };
    if (code === 'ETIMEOUT') return {
        class: 'timeout',
        message: `no name server answered for ${name} (${type})`
    };
    return {
        class: 'name-not-resolved',
        message: `${name} has no ${type} record (${code})`
    };
}


/***/ }),

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


/***/ })

};
