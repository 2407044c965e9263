export const id = 108;
export const ids = [108];
export const modules = {

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCtrf: () => (/* binding */ readCtrf)
/* harmony export */ });
/* harmony import */ var _expect_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);


const outcomes = {
    passed: 'pass',
    failed: 'fail',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'skipped'
};
/** CTRF JSON (ctrf.io); its summary must agree with its tests. */ function readCtrf(content) {
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
    const tests = written.map(testOf);
    const summary = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(results['summary']) ? results['summary']['tests'] : undefined;
    if (summary !== tests.length) return {
        problem: `the summary says ${String(summary)} tests, found ${tests.length}`
    };
    const unknown = tests.find((test)=>typeof test === 'string');
    return unknown === undefined ? {
        tests: tests.filter((test)=>typeof test !== 'string')
    } : {
        problem: unknown
    };
}
function testOf(test) {
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(test)) return 'a test is not a mapping';
    const outcome = outcomes[String(test['status'])];
    if (outcome === undefined) return `a test has the status ${JSON.stringify(test['status'])}`;
    const text = (key)=>typeof test[key] === 'string' ? test[key] : '';
    return {
        name: text('name') || 'a test without a name',
        outcome,
        flaky: test['flaky'] === true,
        message: text('message')
    };
}


/***/ })

};
