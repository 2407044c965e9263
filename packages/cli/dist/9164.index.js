export const id = 9164;
export const ids = [9164];
export const modules = {

/***/ 9164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dns: () => (/* binding */ dns),
/* harmony export */   recordTypes: () => (/* binding */ recordTypes)
/* harmony export */ });
/* harmony import */ var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1537);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);



const recordTypes = [
    'A',
    'AAAA',
    'CNAME',
    'MX',
    'NS',
    'TXT'
];
const fields = {
    dns: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('A name such as shop.example'),
    type: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(recordTypes, 'Default: A')),
    servers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Address of a name server, such as 192.0.2.53 or 192.0.2.53:5353'), 1)),
    expect: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        answers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)
    }, 'What the sorted list of answers must be'))
};
async function prepare({ dns: written, type = 'A', servers, expect = {} }, at) {
    if (expect.answers !== undefined) await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMatcher */ .VH)(expect.answers, {
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
        attempt: async ({ ports, scope, timeoutMs, signal })=>{
            const name = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(written, scope);
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
            const expected = expect.answers === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(expect.answers, scope);
            const messages = expected === undefined ? none : await (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatches */ .vJ)(expected, (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(answers), `the ${type} records of ${name}`);
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


/***/ })

};
