export const id = 235;
export const ids = [235];
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

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toCtrf: () => (/* binding */ toCtrf)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);


const statuses = {
    passed: 'passed',
    failed: 'failed',
    error: 'other',
    skipped: 'skipped'
};
/** What decides nothing must not turn a reader red: its own status stands beside. */ const statusOf = ({ status, aside })=>aside !== undefined && status === 'failed' ? 'other' : statuses[status];
/** A report in the Common Test Report Format (ctrf.io, 1.0.0), every attempt kept. */ function toCtrf(report) {
    const cases = (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .D)(report);
    const count = (status)=>cases.filter((one)=>statusOf(one) === status).length;
    const [start, stop] = [
        Date.parse(report.startedAt),
        Date.parse(report.finishedAt)
    ];
    const { service, environment, sha, outcome, reasons, detail } = report;
    const document = {
        reportFormat: 'CTRF',
        specVersion: '1.0.0',
        timestamp: report.finishedAt,
        generatedBy: 'release-actions',
        results: {
            tool: {
                name: 'release-actions smoke'
            },
            summary: {
                tests: cases.length,
                passed: count('passed'),
                failed: count('failed'),
                skipped: count('skipped'),
                pending: 0,
                other: count('other'),
                flaky: cases.filter(({ flaky })=>flaky).length,
                start,
                stop,
                duration: stop - start
            },
            tests: cases.map((one)=>testOf(one, service)),
            environment: {
                testEnvironment: environment,
                commit: sha,
                extra: {
                    verdict: outcome,
                    reasons,
                    servedVersion: detail.servedVersion,
                    expectedVersion: detail.expectedVersion
                }
            }
        }
    };
    return `${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(document)}\n`;
}
function testOf(one, service) {
    const { name, what, status, flaky, advisory, aside, durationMs, attempts, message, file, line } = one;
    return {
        name,
        status: statusOf(one),
        ...statusOf(one) === statuses[status] ? {} : {
            rawStatus: `${status}, ${aside ?? ''}`
        },
        duration: Math.round(durationMs),
        suite: [
            service
        ],
        type: 'smoke',
        flaky,
        retries: Math.max(0, attempts.length - 1),
        ...message === '' ? {} : {
            message
        },
        ...file === undefined ? {} : {
            filePath: file
        },
        ...line === undefined ? {} : {
            line
        },
        ...advisory ? {
            tags: [
                'advisory'
            ]
        } : {},
        ...what === '' ? {} : {
            extra: {
                what
            }
        },
        ...attempts.length === 0 ? {} : {
            retryAttempts: attempts.map(attemptOf)
        }
    };
}
const attemptOf = ({ failures, startedAt, durationMs, facts, try: chained }, index)=>({
        attempt: index + 1,
        status: failures.length === 0 ? 'passed' : 'failed',
        duration: Math.round(durationMs),
        start: Date.parse(startedAt),
        ...failures.length === 0 ? {} : {
            message: failures.map((failure)=>failure.message).join('\n')
        },
        extra: {
            classes: failures.map((failure)=>failure.class),
            ...chained === undefined ? {} : {
                try: chained
            },
            ...facts
        }
    });


/***/ })

};
