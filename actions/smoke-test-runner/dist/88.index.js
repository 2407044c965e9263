export const id = 88;
export const ids = [88,947];
export const modules = {

/***/ 4947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acknowledgement: () => (/* binding */ acknowledgement)
/* harmony export */ });
/* harmony import */ var _release_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9875);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);


const roles = [
    'release-manager',
    'on-call'
];
const nobody = {
    notes: [],
    people: []
};
/**
 * Who the guide wants to look at the verification of production: named in the summary. With `acknowledge: required`
 * both are asked for `/ack` on the release ticket, and the answers that came since the first result about this commit
 * are read by each later run of this action. One that is missing is shown and fails nothing.
 */ async function acknowledgement(policy, checked, github) {
    if (policy === undefined || policy.smoke.acknowledge === 'off' || !(0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.isProduction)(policy, checked.environment)) return nobody;
    if (policy.smoke.acknowledge === 'shown') {
        const [manager = '', onCall = ''] = roles.map((role)=>named(policy, role, 'code'));
        return {
            notes: [
                [
                    'For ',
                    manager,
                    ' and ',
                    onCall,
                    ' to know.'
                ]
            ],
            people: []
        };
    }
    const answers = await readAnswers(policy, checked, github);
    return 'problem' in answers ? {
        notes: [
            asked(policy),
            answers.problem
        ],
        people: []
    } : told(policy, answers);
}
/** What was said on the ticket since the first result, or why that is not known. */ async function readAnswers(policy, checked, github) {
    const { acknowledgements, findTicket, openReleases, ticketLabel } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 9316));
    const [checks, issues] = await Promise.all([
        github.checks.ofCommit(checked.sha, {
            origins: false,
            superseded: true
        }),
        github.issues.list({
            labels: [
                ticketLabel
            ],
            state: 'all'
        })
    ]);
    const tickets = findTicket(issues, checked);
    if (!tickets.known) return {
        problem: unread(tickets.message, tickets.hint)
    };
    const byCommit = issues.known ? openReleases(issues.value, checked).find(({ subject })=>subject.sha === checked.sha) : undefined;
    const ticket = tickets.value.ticket ?? (issues.known ? issues.value.find(({ number })=>number === byCommit?.ticket) : undefined) ?? null;
    if (!checks.known) return {
        problem: unread(checks.message, checks.hint)
    };
    const name = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .checkRunName */ .$_)({
        kind: 'smoke',
        ...checked
    });
    const results = checks.value.filter((check)=>check.name === name && check.completedAt !== null).map(({ completedAt })=>Date.parse(completedAt ?? ''));
    if (ticket === null || results.length === 0) return {
        ticket,
        given: [],
        unread: new Map()
    };
    const [comments, holders] = await Promise.all([
        github.issues.comments(ticket.number),
        Promise.all(roles.map((role)=>holdersNow(policy, role, github)))
    ]);
    if (!comments.known) return {
        problem: unread(comments.message, comments.hint)
    };
    const given = acknowledgements(comments.value, holders, new Date(Math.min(...results)));
    return {
        ticket,
        given,
        unread: new Map(holders.flatMap(({ role, problem })=>problem === undefined ? [] : [
                [
                    role,
                    problem
                ]
            ]))
    };
}
/**
 * Who may answer for a role now: people by name, and the members of its teams. Of a team that cannot be read the
 * people by name still count; that others may hold the role is the problem.
 */ async function holdersNow(policy, role, github) {
    const { people, teams } = (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.holdersOf)(policy, role).holders;
    const readings = await Promise.all(teams.map((team)=>github.directory.team(team)));
    const members = readings.flatMap((team)=>team.known ? team.value.members : []);
    const logins = [
        ...people,
        ...members.filter(({ type })=>type === 'User').map(({ login })=>login)
    ];
    const failed = readings.find((team)=>!team.known);
    return failed === undefined ? {
        role,
        logins
    } : {
        role,
        logins,
        problem: teamUnread(role, failed)
    };
}
const teamUnread = (role, { message, hint })=>`Whether ${role} has acknowledged is not known: ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(message, hint)}`;
const unread = (message, hint)=>`Whether it was acknowledged could not be read: ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .withHint */ .mu)(message, hint)}`;
function told(policy, { ticket, given, unread: problems }) {
    const done = given.flatMap(({ role, by })=>by === null ? [] : [
            {
                role,
                ...by
            }
        ]);
    const missing = roles.filter((role)=>!done.some((one)=>one.role === role));
    const said = done.map(({ role, login, at, url })=>[
            `Acknowledged by ${role} `,
            {
                link: login,
                href: url
            },
            `, ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .formatDateTime */ .r6)(new Date(at))}.`
        ]);
    // What one team's members said is not known, so neither is that nobody has answered.
    const unknown = missing.flatMap((role)=>problems.get(role) ?? []);
    return {
        notes: missing.length === 0 ? said : [
            ...said,
            waiting(policy, missing, ticket),
            ...unknown
        ],
        people: done.map(({ role, login, at })=>({
                login,
                role,
                act: 'ack',
                at
            }))
    };
}
function waiting(policy, missing, ticket) {
    const who = together(policy, missing);
    if (ticket === null) return [
        'Not acknowledged: there is no release ticket on which ',
        who,
        ' could reply ',
        {
            code: '/ack'
        },
        '; the gate opens one with mode ',
        {
            code: 'open'
        },
        '.'
    ];
    const link = {
        link: `#${ticket.number}`,
        href: ticket.url
    };
    return [
        'Not acknowledged yet: ',
        who,
        ', reply ',
        {
            code: '/ack'
        },
        ' on the release ticket ',
        link,
        '.'
    ];
}
const asked = (policy)=>[
        together(policy, roles),
        ' are asked to reply ',
        {
            code: '/ack'
        },
        ' on the release ticket.'
    ];
function together(policy, wanted) {
    const [first = '', second] = wanted.map((role)=>named(policy, role, 'mention'));
    return second === undefined ? first : [
        first,
        ' and ',
        second
    ];
}
/** A role and who holds it; only people who are asked for something are mentioned. */ function named(policy, role, how) {
    const { holders, fallback } = (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_0__.holdersOf)(policy, role);
    const names = [
        ...holders.people,
        ...holders.teams
    ];
    const people = names.map((name, index)=>[
            index === 0 ? '' : ', ',
            how === 'mention' ? {
                mention: name
            } : {
                code: name
            }
        ]);
    return [
        role,
        fallback ? ' (unset, so the release-manager) ' : ' ',
        people
    ];
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinParts: () => (/* binding */ joinParts)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
// EXTERNAL MODULE: ./packages/smoke/src/plan/shard.js
var shard = __webpack_require__(6495);
// EXTERNAL MODULE: ./packages/smoke/src/report/detail.js
var detail = __webpack_require__(8965);
// EXTERNAL MODULE: ./packages/smoke/src/report/report.js
var report = __webpack_require__(2550);
// EXTERNAL MODULE: ./packages/smoke/src/verdict.js
var src_verdict = __webpack_require__(9422);
// EXTERNAL MODULE: ./packages/smoke/src/version/judge.js
var judge = __webpack_require__(4955);
;// CONCATENATED MODULE: ./packages/smoke/src/merge.js






/**
 * One report of the parts of a sharded run, with the proof that no check was lost: the parts name the same plan, and
 * their checks are exactly those of the plan. Where they are not, the whole is inconclusive and says what is missing.
 */ function mergeShards(parts, notes = []) {
    const begun = parts.filter(({ detail })=>detail.unread === undefined);
    const first = begun[0] ?? parts[0];
    if (first === undefined) throw new RangeError('there is no part to merge');
    const problems = [
        ...unreadParts(parts),
        ...differences(begun),
        ...losses(begun, parts)
    ];
    const results = inPlanOrder(begun);
    const counts = (0,detail/* countChecks */.l)(results);
    const before = (0,judge/* servedTogether */.gi)(parts.map(({ detail })=>detail.served.before));
    const after = (0,judge/* servedTogether */.gi)(parts.map(({ detail })=>detail.served.after));
    const readiness = parts.map(({ detail })=>detail.readiness).find((one)=>one?.ready === false) ?? undefined;
    const { flaky } = first.detail;
    const told = problems.length > 0 ? problems : [
        `All ${results.length} checks of ${parts.length} parts are here.`
    ];
    const expected = first.detail.expectedVersion ?? undefined;
    const findings = {
        results,
        readiness,
        before,
        after,
        flaky
    };
    const { verdict, reasons } = judgeAll(parts, problems, findings);
    const place = first.environment;
    return (0,report/* smokeReport */.I)({
        verdict,
        reasons,
        results,
        counts,
        flaky,
        before,
        after,
        place,
        expected,
        release: first.release,
        readiness,
        incomplete: problems[0],
        notes: [
            ...told,
            ...notes
        ]
    }, {
        ...aboutOf(first),
        ...spanOf(parts),
        flaky,
        detail: {
            ...first.detail,
            servedVersion: (after ?? before)?.version ?? null,
            served: {
                before: before ?? null,
                after: after ?? null
            },
            counts,
            checks: results,
            shard: null
        }
    });
}
function judgeAll(parts, problems, findings) {
    const cancelled = parts.some(({ reasons })=>reasons.includes('cancelled'));
    const judged = (0,src_verdict/* judgeRun */.Z)({
        ...findings,
        cancelled
    });
    if (problems.length === 0) return judged;
    const lost = 'shards-incomplete';
    return judged.verdict === 'fail' ? {
        verdict: 'fail',
        reasons: [
            ...judged.reasons,
            lost
        ]
    } : {
        verdict: 'inconclusive',
        reasons: [
            lost,
            ...judged.reasons
        ]
    };
}
function aboutOf({ service, environment, wave, sha, release }) {
    return {
        service,
        environment,
        wave,
        sha,
        ...release === undefined ? {} : {
            release
        }
    };
}
const spanOf = (parts)=>({
        startedAt: parts.map(({ startedAt })=>startedAt).sort()[0] ?? '',
        finishedAt: parts.map(({ finishedAt })=>finishedAt).sort().at(-1) ?? ''
    });
/** What the parts must agree on to be parts of one run. */ function differences(parts) {
    const aspects = [
        [
            'commit',
            ({ sha })=>sha
        ],
        [
            'target',
            ({ service, environment, wave })=>[
                    service,
                    environment,
                    wave
                ]
        ],
        [
            'expected version',
            ({ detail })=>detail.expectedVersion
        ],
        [
            'base URL',
            ({ detail })=>detail.baseUrl
        ],
        [
            'suites',
            ({ detail })=>detail.suites
        ],
        [
            'variables',
            ({ detail })=>detail.variablesDigest
        ],
        [
            'policy for flaky checks',
            ({ detail })=>detail.flaky
        ],
        [
            'plan',
            ({ detail })=>[
                    detail.shard?.planDigest,
                    detail.shard?.planned,
                    detail.shard?.of
                ]
        ]
    ];
    return aspects.filter(([, read])=>new Set(parts.map((part)=>JSON.stringify(read(part)))).size > 1).map(([name])=>`The parts differ in their ${name}.`);
}
const unreadParts = (parts)=>parts.flatMap(({ detail: { unread } })=>unread === undefined ? [] : [
            `Part ${unread.index} of ${unread.of} could not begin: ${unread.why}`
        ]);
/** Parts that are missing or there twice, and checks of a part that its report does not have. */ function losses(begun, all) {
    const shards = begun.flatMap(({ detail })=>detail.shard === null ? [] : [
            detail.shard
        ]);
    if (shards.length < begun.length) return [
        'A report is of a whole run, not of a part: it was made without "shard".'
    ];
    const [one] = shards;
    if (one === undefined) return [];
    const indexes = [
        ...shards,
        ...all.flatMap(({ detail })=>detail.unread ?? [])
    ].map(({ index })=>index);
    const missing = Array.from({
        length: one.of
    }, (_, index)=>index + 1).filter((index)=>!indexes.includes(index));
    const twice = indexes.filter((index, position)=>indexes.indexOf(index) !== position);
    const own = [
        ...new Map(shards.flatMap((shard)=>shard.own).map((part)=>[
                part.place,
                part
            ])).values()
    ].toSorted((left, right)=>left.place - right.place);
    const whole = own.length === one.planned && (0,shard/* planDigest */.Gb)(own.map(({ id })=>id)) === one.planDigest;
    const known = missing.length > 0 || begun.length < all.length;
    return [
        ...missing.map((index)=>`Part ${index} of ${one.of} is missing.`),
        ...twice.map((index)=>`Part ${index} of ${one.of} is there twice.`),
        ...whole || known ? [] : [
            `The parts have ${own.length} checks, the plan has ${one.planned}.`
        ],
        ...withoutResult(begun),
        ...strangers(begun),
        ...begun.flatMap(contradiction)
    ];
}
const mostNames = 20;
function withoutResult(parts) {
    const ids = parts.flatMap(({ detail })=>{
        const reported = new Set(detail.checks.map(({ id })=>id));
        return (detail.shard?.own ?? []).filter(({ id })=>!reported.has(id)).map(({ id })=>id);
    });
    return ids.length === 0 ? [] : [
        `Without a result: ${(0,src/* firstNames */.d9)(ids, mostNames)}.`
    ];
}
/** Results that a part was not to bring. */ function strangers(parts) {
    const ids = parts.flatMap(({ detail })=>{
        const own = new Set((detail.shard?.own ?? []).map(({ id })=>id));
        return detail.checks.filter(({ id })=>!own.has(id)).map(({ id })=>id);
    });
    return ids.length === 0 ? [] : [
        `In a report and not in its part of the plan: ${(0,src/* firstNames */.d9)(ids, mostNames)}.`
    ];
}
/** A part whose findings do not give its own verdict was changed after it was written. */ function contradiction({ outcome, reasons, detail }) {
    const { served, checks, flaky, readiness, shard } = detail;
    const { verdict } = (0,src_verdict/* judgeRun */.Z)({
        results: checks,
        readiness: readiness ?? undefined,
        before: served.before ?? undefined,
        after: served.after ?? undefined,
        flaky,
        cancelled: reasons.includes('cancelled')
    });
    return verdict === outcome ? [] : [
        `Part ${shard?.index ?? '?'} says ${outcome}, and what it found says ${verdict}.`
    ];
}
/** Of a check that is there twice, the worse result. */ const gravest = [
    'fail',
    'inconclusive',
    'skipped',
    'pass'
];
function inPlanOrder(parts) {
    const places = new Map(parts.flatMap(({ detail })=>(detail.shard?.own ?? []).map(({ id, place })=>[
                id,
                place
            ])));
    const results = new Map();
    for (const result of parts.flatMap(({ detail })=>detail.checks)){
        const other = results.get(result.id);
        if (other === undefined || gravest.indexOf(result.outcome) < gravest.indexOf(other.outcome)) results.set(result.id, result);
    }
    return [
        ...results.values()
    ].toSorted((left, right)=>(places.get(left.id) ?? 0) - (places.get(right.id) ?? 0));
}

// EXTERNAL MODULE: ./packages/stage/src/released-commit.js
var released_commit = __webpack_require__(4151);
// EXTERNAL MODULE: ./actions/smoke-test-runner/src/acknowledge.js
var acknowledge = __webpack_require__(4947);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/smoke/src/part.js
/**
 * The JSON report of a part, or why the text is none. Only what joining the parts relies on is looked at: a report comes
 * from another job, and may be cut or of another kind.
 */ function parsePart(text) {
    let value;
    try {
        value = JSON.parse(text);
    } catch (error) {
        return {
            problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}`
        };
    }
    const missing = firstMissing(value);
    return missing === undefined ? {
        report: value
    } : {
        problem: `is not the report of a smoke run: ${missing}`
    };
}
const isFields = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
function firstMissing(value) {
    if (!isFields(value) || value['kind'] !== 'smoke') return 'its kind is not smoke';
    const texts = [
        'outcome',
        'service',
        'environment',
        'wave',
        'sha',
        'startedAt',
        'finishedAt'
    ];
    const text = texts.find((name)=>typeof value[name] !== 'string');
    if (text !== undefined) return `it has no ${text}`;
    if (!Array.isArray(value['reasons'])) return 'it has no reasons';
    const { detail } = value;
    if (!isFields(detail)) return 'it has no detail';
    const { checks, suites, served, flaky, shard } = detail;
    if (!Array.isArray(checks) || !checks.every(isCheck)) return 'its checks are not whole';
    if (!Array.isArray(suites)) return 'it names no suites';
    if (!isFields(served) || ![
        served['before'],
        served['after']
    ].every(isMoment)) return 'it does not say what was served';
    if (!isFields(flaky)) return 'it does not say what flaky checks are worth';
    return shard === null || isFields(shard) && Array.isArray(shard['own']) ? undefined : 'it does not say which part it is';
}
const isCheck = (value)=>isFields(value) && typeof value['id'] === 'string' && typeof value['outcome'] === 'string' && Array.isArray(value['attempts']) && Array.isArray(value['warnings']);
const isMoment = (value)=>value === null || isFields(value) && Array.isArray(value['versions']) && Array.isArray(value['problems']);

;// CONCATENATED MODULE: ./actions/smoke-test-runner/src/shards.js




/** The reports of all parts: files, or folders of which every `.json` file below is one, but for those in CTRF. */ async function readShardReports(paths, workspace) {
    const files = (await Promise.all(paths.map((path)=>reportFiles((0,external_node_path_.resolve)(workspace, path))))).flat();
    if (files.length > 0) return await Promise.all(files.map(async (file)=>({
            path: (0,external_node_path_.relative)(workspace, file),
            report: await readReport(file)
        })));
    const message = 'with shard "merge", expected paths of the parts\' reports, found no report there';
    throw new src/* ConfigurationError */.j1("the action's inputs", [
        {
            path: 'input suite',
            message
        }
    ]);
}
/** What an input says of a run, and what a part's report says of the same. */ const aspects = [
    [
        'service',
        ({ service })=>service,
        ({ service })=>service
    ],
    [
        'environment',
        ({ environment })=>environment,
        ({ environment })=>environment
    ],
    [
        'sha',
        ({ sha })=>sha,
        ({ sha })=>sha
    ],
    [
        'release',
        ({ release })=>release,
        ({ release })=>release
    ],
    [
        'base-url',
        (wanted)=>wanted['base-url'],
        ({ detail })=>detail.baseUrl
    ],
    [
        'expected-version',
        (wanted)=>wanted['expected-version'] ?? wanted.release,
        ({ detail })=>detail.expectedVersion
    ]
];
/** Throws a ConfigurationError for parts that are about something else than this run, by their files. */ function refuseOthers(parts, wanted) {
    // A part that could not begin knows nothing but its commit.
    const begun = parts.filter(({ report: { detail } })=>detail.unread === undefined);
    const problems = aspects.flatMap(([input, wantedOf, foundOf])=>{
        const value = wantedOf(wanted);
        const others = begun.filter(({ report })=>value !== undefined && foundOf(report) !== value);
        const told = others.slice(0, 3).map(({ path, report })=>`${path} is about ${foundOf(report) ?? 'none'}`);
        const more = others.length > told.length ? ` and ${others.length - told.length} more` : '';
        return value === undefined || others.length === 0 ? [] : [
            {
                path: `input ${input}`,
                message: `is ${value}, and ${told.join(', ')}${more}`
            }
        ];
    });
    if (problems.length > 0) throw new src/* ConfigurationError */.j1("the action's inputs", problems);
}
async function reportFiles(path) {
    const facts = await (0,promises_.stat)(path).catch(()=>undefined);
    if (facts === undefined) return [];
    if (!facts.isDirectory()) return [
        path
    ];
    const names = await (0,promises_.readdir)(path, {
        recursive: true
    });
    return names.filter((name)=>name.endsWith('.json') && !name.endsWith('.ctrf.json')).sort().map((name)=>(0,external_node_path_.join)(path, name));
}
async function readReport(path) {
    const problem = (message)=>new src/* ConfigurationError */.j1('the reports of the parts', [
            {
                path,
                message
            }
        ]);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error)=>{
        throw problem(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    const part = parsePart(text);
    if ('problem' in part) throw problem(part.problem);
    return part.report;
}

// EXTERNAL MODULE: ./actions/smoke-test-runner/src/sources.js
var sources = __webpack_require__(6245);
;// CONCATENATED MODULE: ./actions/smoke-test-runner/src/join.js





/** The reports of all parts as one, with what the policy says of who is to look at it. */ async function joinParts(inputs, runner, github) {
    const sha = await (0,released_commit/* releasedCommit */.lz)(inputs, runner.context, github);
    const parts = await readShardReports(inputs.suite, runner.context.workspace);
    refuseOthers(parts, {
        ...inputs,
        sha
    });
    const reports = parts.map(({ report })=>report);
    const { policy, policyText, problem } = await (0,sources/* readPolicyFile */.B)(inputs.policy, github);
    const first = reports.find(({ detail })=>detail.unread === undefined);
    const { notes, people } = first === undefined ? {
        notes: [],
        people: []
    } : await (0,acknowledge.acknowledgement)(policy, first, github);
    const unread = problem === undefined ? [] : [
        `Who is to look at this could not be read: ${problem}`
    ];
    return {
        report: mergeShards(reports, [
            ...unread,
            ...notes
        ]),
        policyText,
        people
    };
}


/***/ })

};
