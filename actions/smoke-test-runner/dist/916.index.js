export const id = 916;
export const ids = [916];
export const modules = {

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _expect_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9247);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _version_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6170);
/* harmony import */ var _request_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2601);






const fields = {
    compare: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        request: _request_line_js__WEBPACK_IMPORTED_MODULE_4__/* .requestLine */ .u,
        with: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Another address that must give the same answer, such as the origin behind a CDN'), 1)),
        families: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im)('Ask at an IPv4 and at an IPv6 address of the base URL')),
        headers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('A header that must be the same'), 1)),
        body: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im)('Whether the bodies must be the same, byte for byte; default true'))
    })
};
function prepare({ compare }, at) {
    at.problems.push(...mistakesIn(compare, [
        ...at.path,
        'compare'
    ]));
    const hosts = (compare.with ?? []).flatMap((address)=>URL.parse(address)?.hostname ?? []);
    return {
        what: `compare ${compare.request.method} ${compare.request.url}`,
        idempotent: true,
        hosts,
        path: compare.request.url,
        captures: new Map(),
        attempt: async (context)=>{
            const ways = await waysOf(compare, context);
            if ('message' in ways) return {
                failures: [
                    ways
                ],
                facts: {}
            };
            const answers = await Promise.all(ways.map((way)=>(0,_version_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(compare.request, way, context)));
            return judge(compare, ways, answers, context.excerpt);
        }
    };
}
function mistakesIn({ request, with: others, families }, path) {
    const whole = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeAddress */ ._)(request.url);
    const alone = others === undefined && families !== true;
    const strange = (others ?? []).filter((one)=>!one.includes('${') && !/^https?:\/\/[^/]/iu.test(one));
    return [
        ...whole ? [
            {
                path: [
                    ...path,
                    'request'
                ],
                message: 'is a whole address, which is the same at every other: write its path'
            }
        ] : [],
        ...alone ? [
            {
                path,
                message: 'one way alone compares with nothing: add "with" or "families"'
            }
        ] : [],
        ...strange.map((one)=>({
                path: [
                    ...path,
                    'with'
                ],
                message: `expected an address such as https://origin.shop.example, found "${one}"`
            }))
    ];
}
/** One request asked in two or more ways (CDN and origin, IPv4 and IPv6) whose answers must agree. */ const compare = {
    fields,
    prepare
};
async function waysOf({ with: others = [], families }, { ports, settings, scope, signal }) {
    const base = settings.baseUrl;
    if (base === undefined) return {
        class: 'malformed',
        message: 'without a base URL there is nothing to compare with'
    };
    const edges = others.map((edge)=>({
            edge: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(edge, scope),
            address: ''
        }));
    if (edges.some(({ edge })=>sameAddress(edge, base))) return {
        class: 'missing-value',
        message: `${base} is compared with itself: "with" names the base URL`
    };
    if (families !== true) return enough([
        {
            edge: base,
            address: ''
        },
        ...edges
    ]);
    const addresses = await ports.addresses(URL.parse(base)?.hostname ?? '', signal).catch(()=>[]);
    const chosen = [
        4,
        6
    ].map((family)=>({
            family,
            address: addresses.find((one)=>(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(one) === family)
        }));
    const missing = chosen.find(({ address })=>address === undefined);
    if (missing !== undefined) return {
        class: 'name-not-resolved',
        message: `${base} has no IPv${missing.family} address`
    };
    return enough([
        ...chosen.map(({ address = '' })=>({
                edge: base,
                address
            })),
        ...edges
    ]);
}
const sameAddress = (left, right)=>URL.parse(left)?.href.replace(/\/$/u, '') === URL.parse(right)?.href.replace(/\/$/u, '');
const enough = (ways)=>ways.length > 1 ? ways : {
        class: 'missing-value',
        message: 'one way alone compares with nothing: add with or families'
    };
const nameOf = ({ edge, address })=>address === '' ? edge : `${edge} at ${address}`;
/** Two answers that are wrong alike agree, and say nothing good. */ function wrongAlike({ request, headers = [] }, ways, answers) {
    const wanted = request.status ?? '2xx';
    const wrong = answers.flatMap(({ status }, index)=>(0,_expect_status_js__WEBPACK_IMPORTED_MODULE_5__/* .isStatus */ .z)(wanted, status) ? [] : [
            `${nameOf(ways[index])} answers ${status}`
        ]);
    const nowhere = headers.filter((name)=>answers.every((one)=>one.headers[name.toLowerCase()] === undefined));
    return [
        ...wrong.length === 0 ? [] : [
            `the status is expected to be ${wanted}: ${wrong.join(', ')}`
        ],
        ...nowhere.map((name)=>`no answer has the header ${name}`)
    ].map((message)=>({
            class: 'assertion',
            message
        }));
}
function judge(definition, ways, answers, excerpt) {
    const { headers = [], body = true } = definition;
    const faults = answers.flatMap((answer)=>answer.ok ? [] : [
            {
                class: answer.kind,
                message: answer.message
            }
        ]);
    const good = answers.filter((answer)=>answer.ok);
    if (faults.length > 0) return {
        failures: faults,
        facts: {}
    };
    const aspects = [
        [
            'status',
            ({ status })=>String(status)
        ],
        ...headers.map((name)=>[
                `header ${name}`,
                (answer)=>(answer.headers[name.toLowerCase()] ?? [
                        'none'
                    ]).join(', ')
            ]),
        ...body ? [
            [
                'body',
                (answer)=>Buffer.from(answer.body).toString('latin1')
            ]
        ] : []
    ];
    const failures = aspects.flatMap(([aspect, read])=>{
        const values = good.map(read);
        if (new Set(values).size === 1) return [];
        const told = ways.map((way, index)=>`${nameOf(way)}: ${excerpt(values[index] ?? '', 60)}`);
        return [
            {
                class: 'assertion',
                message: `the ${aspect} differs: ${told.join('; ')}`
            }
        ];
    });
    const [first] = good;
    return {
        failures: [
            ...wrongAlike(definition, ways, good),
            ...failures
        ],
        facts: first === undefined ? {} : {
            status: first.status,
            remoteAddress: first.remoteAddress
        }
    };
}


/***/ })

};
