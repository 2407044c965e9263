export const id = 343;
export const ids = [343];
export const modules = {

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


/***/ }),

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTap: () => (/* binding */ readTap)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9065);

const testLine = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*(.*)$/u;
const planLine = /^1\.\.(\d+)/u;
const bailLine = /^\s*Bail out!/iu;
/**
 * TAP 13 and 14. What is indented belongs to a subtest, whose own line follows. Without a plan, or with one that
 * does not match, the output was cut off.
 */ function readTap(content) {
    const tests = [];
    const plans = [];
    let bail;
    for (const line of linesOf(content)){
        if (bailLine.test(line)) bail ??= line.trim();
        const match = testLine.exec(line);
        if (match !== null) tests.push(testOf(match));
        if (tests.length > _result_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTests */ .b0) return {
            problem: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot
        };
        const planned = planLine.exec(line)?.[1];
        if (planned !== undefined) plans.push(planned);
    }
    const problem = bail ?? problemOf(plans, tests.length);
    return problem === undefined || (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(tests) ? {
        tests
    } : {
        problem
    };
}
function problemOf([plan, second], found) {
    if (plan === undefined) return 'has no plan such as 1..4, so that it cannot be known to be whole';
    if (second !== undefined) return `has two plans, 1..${plan} and 1..${second}`;
    return Number(plan) === found ? undefined : `the plan says ${plan} tests, found ${found}`;
}
function* linesOf(content) {
    for(let start = 0; start < content.length;){
        const next = content.indexOf('\n', start);
        const end = next === -1 ? content.length : next;
        yield content.slice(start, content[end - 1] === '\r' ? end - 1 : end);
        start = end + 1;
    }
}
/** `# TODO` tests may fail, and are no result; `# SKIP` tests were not run. */ function testOf([, not, number = '', rest = '']) {
    const directive = directiveAt(rest);
    const outcome = directive !== undefined ? 'skipped' : not === undefined ? 'pass' : 'fail';
    return {
        name: rest.slice(0, directive).trim() || `test ${number}`.trim(),
        outcome,
        flaky: false,
        message: outcome === 'fail' ? 'not ok' : ''
    };
}
const directive = /#\s*(?:skip|todo\b)/iuy;
/** Where a directive begins: at the first `#` with white space or nothing before it that is one. */ function directiveAt(text) {
    for(let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)){
        directive.lastIndex = at;
        if (/^\s?$/u.test(text.charAt(at - 1)) && directive.test(text)) return at;
    }
    return undefined;
}


/***/ })

};
