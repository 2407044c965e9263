export const id = 8343;
export const ids = [8343];
export const modules = {

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTap: () => (/* binding */ readTap)
/* harmony export */ });
const testLine = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*(.*)$/u;
const planLine = /^1\.\.(\d+)/u;
/**
 * TAP 13 and 14. What is indented belongs to a subtest, whose own line follows. Without a plan, or with one that
 * does not match, the output was cut off.
 */ function readTap(content) {
    const lines = content.split(/\r?\n/u);
    const bail = lines.find((line)=>line.startsWith('Bail out!'));
    if (bail !== undefined) return {
        problem: bail
    };
    const tests = lines.flatMap((line)=>{
        const match = testLine.exec(line);
        return match === null ? [] : [
            testOf(match)
        ];
    });
    const plan = lines.map((line)=>planLine.exec(line)?.[1]).find((planned)=>planned !== undefined);
    if (plan === undefined) return {
        problem: 'has no plan such as 1..4, so that it cannot be known to be whole'
    };
    if (Number(plan) !== tests.length) return {
        problem: `the plan says ${plan} tests, found ${tests.length}`
    };
    return {
        tests
    };
}
/** `# TODO` tests may fail, and are no result; `# SKIP` tests were not run. */ function testOf([, not, number = '', rest = '']) {
    const [description = '', directive = ''] = rest.split(/\s+#\s*(?=(?:skip|todo)\b)/iu);
    const skipped = /^(?:skip|todo)\b/iu.test(directive);
    const outcome = skipped ? 'skipped' : not === undefined ? 'pass' : 'fail';
    return {
        name: description.trim() || `test ${number}`,
        outcome,
        flaky: false,
        message: outcome === 'fail' ? 'not ok' : ''
    };
}


/***/ })

};
