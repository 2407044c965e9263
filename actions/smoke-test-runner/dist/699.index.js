export const id = 699;
export const ids = [699];
export const modules = {

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ casesOf)
/* harmony export */ });
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6456);

const statusOf = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'error',
    skipped: 'skipped'
};
/**
 * Every check as a case, and before them what the checks alone do not say: the served version, and a verdict that
 * no check explains. A reader that counts cases must never count a run as green that was not.
 */ function casesOf(report) {
    const checks = report.detail.checks.map((check)=>{
        const failures = check.attempts.find((attempt)=>attempt.failures.length > 0)?.failures ?? [];
        return {
            name: check.id,
            what: check.what,
            status: statusOf[check.outcome],
            flaky: check.flaky,
            advisory: check.advisory,
            ...check.always ? {
                aside: 'cleaning up'
            } : check.advisory ? {
                aside: 'advisory'
            } : {},
            durationMs: check.durationMs,
            attempts: check.attempts,
            message: check.skippedBecause ?? failures.map(({ message })=>message).join('\n'),
            ...check.position === undefined ? {} : {
                file: check.position.file,
                line: check.position.line
            }
        };
    });
    const all = [
        ...versionCase(report),
        ...checks
    ];
    const red = all.some(({ status, aside })=>aside === undefined && (status === 'failed' || status === 'error'));
    return report.outcome === 'pass' || red ? all : [
        verdictCase(report),
        ...all
    ];
}
const plain = {
    what: '',
    flaky: false,
    advisory: false,
    durationMs: 0,
    attempts: []
};
function versionCase({ detail, reasons }) {
    const { before, after } = detail.served;
    if (before === null) return [];
    const reason = reasons.find((code)=>code.startsWith('served-version'));
    const status = reason === undefined ? 'passed' : worth[reason] ?? 'error';
    const message = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSentence */ .h4)({
        before,
        after: after ?? undefined,
        expected: detail.expectedVersion ?? undefined,
        results: detail.checks
    });
    return [
        {
            ...plain,
            name: 'served version',
            status,
            message: reason === undefined ? '' : message ?? reason
        }
    ];
}
const worth = {
    'served-version-old': 'failed',
    'served-version-mixed': 'failed'
};
const verdictCase = ({ outcome, headline })=>({
        ...plain,
        name: 'verdict',
        status: outcome === 'fail' ? 'failed' : 'error',
        message: headline
    });


/***/ }),

/***/ 6699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toTap: () => (/* binding */ toTap)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);


/** TAP 14; attempts stand as comments, so that a pass after a failure shows. */ function toTap(report) {
    const cases = (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .D)(report);
    const lines = cases.flatMap(({ name, status, message, attempts, aside }, index)=>{
        const ok = status === 'passed' || status === 'skipped' ? 'ok' : 'not ok';
        const skip = status === 'skipped' ? ` # SKIP ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}` : aside !== undefined && ok === 'not ok' ? ` # TODO ${aside}` : '';
        const failed = attempts.flatMap(({ failures, try: chained }, attempt)=>failures.map((failure)=>`# attempt ${attempt + 1}${chained === undefined ? '' : ` (try ${chained})`}: ${failure.class}: ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(failure.message)}`));
        const told = failed.length === 0 && status !== 'passed' && status !== 'skipped' ? [
            `# ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}`
        ] : failed;
        return [
            `${ok} ${index + 1} - ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name).replaceAll('#', '\\#')}${skip}`,
            ...told
        ];
    });
    return [
        'TAP version 14',
        `1..${cases.length}`,
        ...lines,
        ''
    ].join('\n');
}


/***/ })

};
