export const id = 978;
export const ids = [978];
export const modules = {

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphql: () => (/* binding */ graphql)
/* harmony export */ });
/* harmony import */ var _expect_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);




/** Of what an answer says of its errors. */ const mostErrors = 3;
const mostCharacters = 200;
const fields = {
    graphql: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        url: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Default: /graphql')),
        query: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
        variables: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8)())),
        operation: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The operation to run, where the query has several')),
        'errors-allowed': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .truth */ .Im)('An answer with errors is a failure unless this says otherwise'))
    }),
    ..._exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchangeFields */ .V0
};
async function prepare(definition, at) {
    const { graphql, expect = {}, capture, follow = 0 } = definition;
    const url = graphql.url ?? '/graphql';
    return await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareExchange */ .TT)({
        what: `GraphQL ${graphql.operation ?? firstLine(graphql.query)}`,
        idempotent: !/\bmutation\b/u.test(graphql.query),
        url,
        expect,
        capture,
        follow,
        at,
        request: (context)=>buildRequest(definition, url, context),
        ...graphql['errors-allowed'] === true ? {} : {
            also: errorsIn
        }
    });
}
/** One GraphQL operation: status 200 says nothing, an answer with `errors` is a failure. */ const graphql = {
    fields,
    prepare
};
const firstLine = (query)=>query.trim().split(/[{(\n]/u, 1)[0]?.trim() || 'query';
function buildRequest({ graphql: { query, variables, operation }, headers = {} }, written, { scope, settings }) {
    const url = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(written, scope), settings.baseUrl);
    if (url === null) return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .notAnAddress */ .nU)(written);
    const own = Object.entries(headers).map(([name, value])=>[
            name.toLowerCase(),
            (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(value, scope)
        ]);
    const content = {
        query: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(query, scope),
        ...variables === undefined ? {} : {
            variables: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(variables, scope)
        },
        ...operation === undefined ? {} : {
            operationName: operation
        }
    };
    const standard = {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json'
    };
    return {
        method: 'POST',
        url,
        headers: {
            ...settings.headers,
            ...standard,
            ...Object.fromEntries(own)
        },
        body: JSON.stringify(content)
    };
}
function errorsIn(answer, excerpt) {
    const document = (0,_expect_document_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(answer);
    if ('problem' in document) return [
        {
            class: 'assertion',
            message: document.problem
        }
    ];
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document.value)) return [
        {
            class: 'assertion',
            message: 'the answer is no GraphQL response'
        }
    ];
    const { errors: written, data } = document.value;
    // Some servers write what is not there as null.
    const errors = written ?? undefined;
    const list = Array.isArray(errors) ? errors : [];
    if ((errors === undefined || Array.isArray(errors) && list.length === 0) && data !== undefined && data !== null) return [];
    const messages = list.slice(0, mostErrors).map((error)=>(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(error) && typeof error['message'] === 'string' ? excerpt(error['message'], mostCharacters) : 'an error without a message');
    const message = messages.length > 0 ? `GraphQL errors: ${messages.join('; ')}` : `the answer ${data === null ? 'has null in place of' : 'has no'} data`;
    return [
        {
            class: 'assertion',
            message
        }
    ];
}


/***/ })

};
