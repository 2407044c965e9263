export const id = 4026;
export const ids = [4026];
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

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJunit: () => (/* binding */ toJunit)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);


/**
 * JUnit XML as Maven Surefire writes it: a pass after a failure keeps the failures as `flakyFailure`, a failure the
 * later ones as `rerunFailure`; what could not be told is an error. A failure that decides nothing is `skipped`, and
 * its attempts are output: the format has no word for it, and of the words it has every reader counts `failure` and
 * `error` as red, whatever the verdict.
 */ function toJunit(report) {
    const cases = (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .D)(report);
    const count = (status)=>cases.filter((one)=>shownAs(one) === status).length;
    const totals = attributes({
        tests: cases.length,
        failures: count('failed'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(cases.reduce((sum, { durationMs })=>sum + durationMs, 0))
    });
    const { service, environment, detail, sha } = report;
    const properties = {
        verdict: report.outcome,
        commit: sha,
        'served-version': detail.servedVersion ?? '',
        'expected-version': detail.expectedVersion ?? ''
    };
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${totals}>`,
        `  <testsuite${attributes({
            name: `smoke ${service} ${environment}`
        })}${totals}${attributes({
            timestamp: report.startedAt
        })}>`,
        '    <properties>',
        ...Object.entries(properties).map(([name, value])=>`      <property${attributes({
                name,
                value
            })}/>`),
        '    </properties>',
        ...cases.flatMap((one)=>caseLines(one, service)),
        '  </testsuite>',
        '</testsuites>'
    ];
    return `${lines.join('\n')}\n`;
}
function caseLines(one, service) {
    const { name, file, line, durationMs } = one;
    const start = `    <testcase${attributes({
        name,
        classname: service,
        time: seconds(durationMs),
        file,
        line
    })}`;
    const inside = insideOf(one);
    return inside.length === 0 ? [
        `${start}/>`
    ] : [
        `${start}>`,
        ...inside.map((text)=>`      ${text}`),
        '    </testcase>'
    ];
}
const shownAs = ({ status, aside })=>aside !== undefined && status !== 'passed' ? 'skipped' : status;
function insideOf({ status, message, attempts, aside }) {
    const failed = attempts.filter(({ failures })=>failures.length > 0);
    if (status === 'passed') return failed.map((attempt)=>element('flakyFailure', attempt));
    if (status === 'skipped') return [
        `<skipped${attributes({
            message
        })}/>`
    ];
    if (aside !== undefined) {
        const found = status === 'error' ? 'not told' : 'failed';
        const output = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(attempts.flatMap(outputOf).join('\n'));
        return [
            `<skipped${attributes({
                message: `${aside}, ${found}: ${message}`
            })}/>`,
            ...output === '' ? [] : [
                `<system-out>${output}</system-out>`
            ]
        ];
    }
    const tag = status === 'error' ? 'error' : 'failure';
    const [first, ...later] = failed;
    if (first === undefined) return [
        `<${tag}${attributes({
            message
        })}/>`
    ];
    return [
        element(tag, first),
        ...later.map((attempt)=>element('rerunFailure', attempt))
    ];
}
function element(tag, { failures }) {
    const [first] = failures;
    const text = failures.map((failure)=>`${failure.class}: ${failure.message}`).join('\n');
    return `<${tag}${attributes({
        message: first?.message,
        type: first?.class
    })}>${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(text)}</${tag}>`;
}
const outputOf = ({ failures }, index)=>failures.map((failure)=>`attempt ${index + 1}: ${failure.class}: ${failure.message}`);
const seconds = (ms)=>(ms / 1000).toFixed(3);
const attributes = (values)=>Object.entries(values).filter(([, value])=>value !== undefined).map(([name, value])=>` ${name}="${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(String(value)).replaceAll('\n', '&#10;')}"`).join('');


/***/ })

};
