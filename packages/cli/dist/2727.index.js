export const id = 2727;
export const ids = [2727];
export const modules = {

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCtrf: () => (/* binding */ readCtrf)
/* harmony export */ });
/* harmony import */ var _expect_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9065);



const outcomes = new Map([
    [
        'passed',
        'pass'
    ],
    [
        'failed',
        'fail'
    ],
    [
        'skipped',
        'skipped'
    ],
    [
        'pending',
        'skipped'
    ],
    [
        'other',
        'skipped'
    ]
]);
/** CTRF JSON (ctrf.io); its summary must agree with its tests, and a failure that only it knows is one. */ function readCtrf(content) {
    let document;
    try {
        document = JSON.parse(content);
    } catch (error) {
        return {
            problem: `is not JSON: ${(0,_expect_document_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxFault */ .mf)(error)}`
        };
    }
    const results = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document) ? document['results'] : undefined;
    const written = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(results) ? results['tests'] : undefined;
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(results) || !Array.isArray(written)) return {
        problem: 'has no results.tests'
    };
    if (written.length > _result_js__WEBPACK_IMPORTED_MODULE_2__/* .mostTests */ .b0) return {
        problem: _result_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMany */ .Ot
    };
    const read = written.map(testOf);
    const found = read.filter((test)=>typeof test !== 'string');
    const summary = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(results['summary']) ? results['summary'] : {};
    const tests = [
        ...found,
        ...claimedFailures(summary, found)
    ];
    const problem = read.find((test)=>typeof test === 'string') ?? disagreement(summary, written);
    return problem === undefined || (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(tests) ? {
        tests
    } : {
        problem
    };
}
function claimedFailures({ failed }, tests) {
    if (typeof failed !== 'number' || failed <= 0 || (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(tests)) return [];
    const message = `says ${failed} failed tests, found none`;
    return [
        {
            name: 'the summary',
            outcome: 'fail',
            flaky: false,
            message
        }
    ];
}
/** The first count of the summary that is not that of the tests; only the number of tests must be there. */ function disagreement(summary, written) {
    const tests = written.filter(_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi);
    const count = (status)=>tests.filter((test)=>test['status'] === status).length;
    const flaky = tests.filter((test)=>test['flaky'] === true).length;
    const said = (key)=>String(summary[key]);
    if (summary['tests'] !== written.length) return `the summary says ${said('tests')} tests, found ${written.length}`;
    const wrong = [
        ...outcomes.keys()
    ].map(String).find((status)=>summary[status] !== undefined && summary[status] !== count(status));
    if (wrong !== undefined) return `the summary says ${said(wrong)} ${wrong} tests, found ${count(wrong)}`;
    return typeof summary['flaky'] === 'number' && summary['flaky'] > flaky ? `the summary says ${said('flaky')} flaky tests, found ${flaky}` : undefined;
}
function testOf(test) {
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(test)) return 'a test is not a mapping';
    const outcome = outcomes.get(test['status']);
    if (outcome === undefined) return `a test has the status ${JSON.stringify(test['status'])}`;
    const text = (key)=>typeof test[key] === 'string' ? test[key] : '';
    return {
        name: text('name') || 'a test without a name',
        outcome,
        flaky: test['flaky'] === true,
        message: text('message')
    };
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   b0: () => (/* binding */ mostTests)
/* harmony export */ });
/** One test of somebody else's test command. */ const hasFailed = (tests)=>tests.some(({ outcome })=>outcome === 'fail');
/** What one result may hold: more than any run has, and little enough to be kept in memory. */ const mostTests = 100_000;
const tooMany = `has more than ${mostTests} tests`;


/***/ })

};
