export const id = 875;
export const ids = [875];
export const modules = {

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/** A problem at a place; a path without parts is left out. */ function problemAt(position, path, message) {
    return path.length === 0 ? {
        position,
        message
    } : {
        position,
        path: formatPath(path),
        message
    };
}
/** `roles.qa[0]`; a key that is no plain word is quoted. */ function formatPath(path) {
    let text = '';
    for (const part of path){
        if (typeof part === 'number') text += `[${part}]`;
        else if (/^[\w-]+$/.test(String(part))) text += text === '' ? String(part) : `.${String(part)}`;
        else text += `[${JSON.stringify(String(part))}]`;
    }
    return text;
}
/** By line, then column, so that a reader goes through the file once. */ function sortProblems(problems) {
    return [
        ...problems
    ].sort(({ position: a, message: first }, { position: b, message: second })=>a.line - b.line || a.column - b.column || first.localeCompare(second));
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ crossChecks)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);

/** Places of the policy that name an environment. */ const environmentReferences = [
    [
        'requirements',
        'smoke-tests',
        'environment'
    ],
    [
        'requirements',
        'staging-verified',
        'environment'
    ]
];
/** What no single section can see: names that must have been declared elsewhere in the file. */ function crossChecks(policy) {
    const declared = keysOf(at(policy, [
        'environments'
    ]));
    if (declared.length === 0) return [];
    return environmentReferences.flatMap((path)=>{
        const name = at(policy, path);
        if (typeof name !== 'string' || declared.includes(name)) return [];
        const meant = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name, declared);
        return [
            {
                path,
                message: `no environment "${name}" is declared.${meant === undefined ? ` Declared: ${declared.join(', ')}` : ` Did you mean "${meant}"?`}`
            }
        ];
    });
}
function at(value, path) {
    return path.reduce((current, key)=>typeof current === 'object' && current !== null ? current[key] : undefined, value);
}
const keysOf = (value)=>typeof value === 'object' && value !== null ? Object.keys(value) : [];


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatPath: () => (/* reexport */ problem/* formatPath */.jV),
  holdersOf: () => (/* reexport */ holdersOf),
  isProduction: () => (/* reexport */ isProduction),
  parseDuration: () => (/* reexport */ duration/* parseDuration */.E9),
  parsePolicy: () => (/* reexport */ parsePolicy),
  parseWindow: () => (/* reexport */ window_grammar/* parseWindow */.E),
  policySchema: () => (/* reexport */ policy/* policySchema */.w)
});

// EXTERNAL MODULE: ./packages/policy/src/configuration/problem.js
var problem = __webpack_require__(7996);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(8989);
// EXTERNAL MODULE: ./packages/policy/src/configuration/quick-yaml.js
var quick_yaml = __webpack_require__(2270);
// EXTERNAL MODULE: ./packages/policy/src/cross-checks.js
var cross_checks = __webpack_require__(9818);
// EXTERNAL MODULE: ./packages/policy/src/policy.js + 14 modules
var policy = __webpack_require__(7145);
;// CONCATENATED MODULE: ./packages/policy/src/parse-policy.js




/** Longer files are few, and gain nothing. */ const mostQuickCharacters = 64 * 1024;
/**
 * Reads the text of a policy file as `loadPolicy` does; `undefined` means that there is none. A policy without mistakes
 * that is written plainly is read without the YAML library, which is loaded for every other and to say what is wrong.
 */ async function parsePolicy(text, { file }) {
    const policy = text === undefined ? undefined : plainPolicy(text);
    if (policy !== undefined) return {
        ok: true,
        policy,
        digestInput: policy
    };
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 4034));
    return loadPolicy(text, {
        file
    });
}
function plainPolicy(text) {
    const quick = text.length > mostQuickCharacters ? undefined : (0,quick_yaml/* quickYaml */.r)(text);
    if (quick === undefined) return undefined;
    const { success, data } = (0,parse/* safeParse */.xL)(policy/* policySchema */.w, quick.value);
    return success && (0,cross_checks/* crossChecks */.K)(quick.value).length === 0 ? data : undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/people.js
/** Who holds a role, by the policy: an unset role falls back to the release manager. */ function holdersOf(policy, role) {
    const own = policy.roles[role];
    return {
        role,
        holders: own ?? policy.roles['release-manager'],
        fallback: own === undefined
    };
}
/** Whether the guide's rules for production hold in an environment: as declared, else by its name. */ function isProduction(policy, environment) {
    return policy.environments[environment]?.production ?? environment === 'production';
}

// EXTERNAL MODULE: ./packages/policy/src/values/duration.js
var duration = __webpack_require__(4501);
// EXTERNAL MODULE: ./packages/policy/src/values/window-grammar.js + 1 modules
var window_grammar = __webpack_require__(4000);
;// CONCATENATED MODULE: ./packages/policy/src/index.js








/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(2727);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/policy/src/values/short-form.js
var short_form = __webpack_require__(3390);
// EXTERNAL MODULE: ./packages/policy/src/values/window-grammar.js + 1 modules
var window_grammar = __webpack_require__(4000);
;// CONCATENATED MODULE: ./packages/policy/src/values/text.js


/** Text with something in it. */ const text_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1, 'is empty'));
/** A calendar date, `YYYY-MM-DD`. */ const date = schemas/* string */.YjP().check(schemas/* refine */.YPB(window_grammar/* isDate */.$, 'expected a date that exists, written YYYY-MM-DD'));
/** An absolute http or https address without user name or password. */ const webAddress = schemas/* string */.YjP().check(schemas/* refine */.YPB(isWebAddress, 'expected an address such as https://shop.example, without user name or password'));
/** A path inside the repository: relative, with no way out of it. */ const repositoryPath = schemas/* string */.YjP().check(schemas/* refine */.YPB(isRepositoryPath, 'expected a path inside the repository, such as docs/rollback.md'));
/** The name of an environment variable that holds a secret: the value itself never stands in the policy. */ const secretName = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Z_][A-Z0-9_]*$/, 'expected the name of an environment variable that holds the secret, such as SLACK_WEBHOOK_URL, never the secret itself'));
function isWebAddress(text) {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return [
        'http:',
        'https:'
    ].includes(url.protocol) && url.username === '' && url.password === '';
}
function isRepositoryPath(path) {
    return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core = __webpack_require__(6416);
;// CONCATENATED MODULE: ./packages/policy/src/values/window.js



const written = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
/** One window as people write it: `Mon-Thu 09:00-16:00 Europe/Berlin`. */ const window_window = schemas/* pipe */.FsL(written, schemas/* transform */.pdi((text, context)=>{
    const parsed = (0,window_grammar/* parseWindow */.E)(text);
    if (parsed.ok) return parsed.window;
    context.issues.push({
        code: 'custom',
        input: text,
        message: parsed.message
    });
    return core/* NEVER */.tm;
}));
/** One window, or a list of them. */ const windows = (0,short_form/* oneOrMore */.h9)(window_window);

;// CONCATENATED MODULE: ./packages/policy/src/sections/environments.js




const releaseTypes = [
    'patch',
    'minor',
    'major'
];
/**
 * When deployments are allowed. Denied times beat allowed ones; holidays are denied whole days, read from an
 * iCalendar file in the repository. `any-time-for` lists the release types that no window holds back.
 */ const deploymentWindow = schemas/* strictObject */.rej({
    allow: windows,
    deny: (0,short_form/* anyNumber */.iG)(window_window),
    holidays: (0,short_form/* anyNumber */.iG)(repositoryPath),
    'any-time-for': schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(releaseTypes)), [])
});
const versionPath = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s]*$/, 'expected a path such as /version'));
const environment = schemas/* strictObject */.rej({
    url: webAddress,
    /** Where the running version can be read. */ version: schemas/* optional */.lqM(versionPath),
    window: schemas/* optional */.lqM((0,short_form/* shortForm */.JZ)(windows, (allow)=>({
            allow: allow.map(({ text: written })=>written)
        }), deploymentWindow)),
    /** The part of the environment that one deployment reaches; `all` unless there are canaries or regions. */ wave: schemas/* _default */.Rvf(text_text, 'all'),
    /** Whether the guide's rules for production hold here. Default: true for the name `production`. */ production: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    /** When an evaluation that an event started ends in go: `notify` asks the release manager; a workflow file is started, once. */ 'on-go': schemas/* _default */.Rvf(schemas/* union */.KCZ([
        schemas/* literal */.euz('notify'),
        repositoryPath
    ]), 'notify')
});
const environments_name = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'expected an environment name such as production'));
/** At least one environment; its address is the only thing it must have. */ const environments = schemas/* record */.g1P(environments_name, (0,short_form/* shortForm */.JZ)(webAddress, (url)=>({
        url
    }), environment)).check(schemas/* refine */.YPB((all)=>Object.keys(all).length > 0, 'names no environment. Add one, such as production: https://shop.example'));

// EXTERNAL MODULE: ./packages/policy/src/values/duration.js
var duration = __webpack_require__(4501);
;// CONCATENATED MODULE: ./packages/policy/src/sections/monitor.js




const prometheus = (0,short_form/* shortForm */.JZ)(webAddress, (url)=>({
        url
    }), schemas/* strictObject */.rej({
    url: webAddress,
    /** Environment variable with a bearer token. */ token: schemas/* optional */.lqM(secretName),
    /** Fixed request headers, such as a tenant; secrets belong in `token`. */ headers: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), text_text), {}),
    /** Whether an answer that says it is partial counts. */ 'allow-partial': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
}));
const path = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s]*$/, 'expected a path such as /metrics'));
/** Reading the service's own `/metrics`; has no history, so `mode: baseline` must run before the deployment. */ const scrape = (0,short_form/* shortForm */.JZ)(schemas/* union */.KCZ([
    path,
    schemas/* literal */.euz(true)
]), (value)=>value === true ? {} : {
        path: value
    }, schemas/* strictObject */.rej({
    path: schemas/* _default */.Rvf(path, '/metrics'),
    /** Environment variable with a bearer token. */ token: schemas/* optional */.lqM(secretName)
}));
const common = {
    /** Only critical metrics can fail a release; others are shown. */ critical: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
    /** How many times worse counts as a regression. */ margin: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(1), api/* _lte */.Zm(100)), 2),
    worse: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'higher',
        'lower'
    ]), 'higher')
};
const ratioQueries = schemas/* strictObject */.rej({
    bad: text_text,
    total: text_text
});
const ratio = schemas/* strictObject */.rej({
    kind: schemas/* _default */.Rvf(schemas/* literal */.euz('ratio'), 'ratio'),
    /** Selectors of counters, not rates: we count ourselves, across restarts. */ bad: text_text,
    total: text_text,
    /** The same where the new version does not run: another region or service. */ control: schemas/* optional */.lqM(ratioQueries),
    /** A share of bad events up to this one is as good as none: `0.1 %` is written 0.001. */ negligible: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(0.5)), 0.0005),
    ...common
});
const gauge = schemas/* strictObject */.rej({
    kind: schemas/* _default */.Rvf(schemas/* literal */.euz('gauge'), 'gauge'),
    value: text_text,
    ...common
});
const metric = schemas/* union */.KCZ([
    ratio,
    gauge
]);
/** `monitor` before its short forms `errors` and `latency` have joined the metrics. */ const monitor_written = schemas/* strictObject */.rej({
    prometheus: schemas/* optional */.lqM(prometheus),
    scrape: schemas/* optional */.lqM(scrape),
    errors: schemas/* optional */.lqM(ratio),
    latency: schemas/* optional */.lqM(metric),
    metrics: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, 'expected a name such as errors')), metric), {}),
    /** The guide's 30 minutes after a deployment … */ duration: (0,duration/* duration */.p0)('30m'),
    /** … and its 15 minutes after a rollback. */ confirm: (0,duration/* duration */.p0)('15m'),
    /** Time between two samples. */ step: (0,duration/* duration */.p0)('15s'),
    /** Shown but not judged, at the start. Default: 2 minutes, less where the duration is under 15 minutes. */ 'warm-up': (0,duration/* optionalDuration */.pQ)(),
    /** How much history the false-alarm bound is computed from. */ history: (0,duration/* duration */.p0)('24h'),
    /** The wanted bound on false alarms per deployment, over all metrics and looks. History for 1 in 45 is asked for at most. */ 'false-alarms': schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(0.5)), 0.05),
    /** Pass as soon as the evidence suffices, instead of at the end of the window. */ 'early-pass': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
});
/** Which metrics decide whether a deployment did harm, and where they are read. */ const monitor = schemas/* prefault */.SdS(schemas/* pipe */.FsL(monitor_written, schemas/* transform */.pdi(({ errors, latency, ...rest })=>({
        ...rest,
        metrics: {
            ...errors && {
                errors
            },
            ...latency && {
                latency
            },
            ...rest.metrics
        }
    }))), {});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/policy/src/sections/notes.js




const labels = (...names)=>schemas/* _default */.Rvf((0,short_form/* oneOrMore */.h9)(text_text), names);
const role = schemas/* enum */.k5n(src/* roles */.Ot);
/** How the guide's release notes are made, who writes and who approves them. */ const notes = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** Which tags are releases; `*` stands for anything but a slash. */ tags: schemas/* _default */.Rvf(text_text, 'v*'),
    /** Pull request labels by the section they put a change in. */ labels: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        features: labels('feature', 'enhancement'),
        improvements: labels('improvement'),
        fixes: labels('bug', 'fix'),
        performance: labels('performance'),
        breaking: labels('breaking-change', 'breaking'),
        exclude: labels('skip-changelog', 'ignore-for-release'),
        'known-issue': labels('known-issue')
    }), {}),
    author: schemas/* _default */.Rvf(role, 'technical-writer'),
    approvers: schemas/* _default */.Rvf(schemas/* array */.YOg(role).check(api/* _minLength */.m9(1)), [
        'product-manager',
        'release-manager'
    ]),
    /** What a breaking change does before 1.0.0: raise the minor number, or begin 1.0.0. */ 'zero-x': schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'minor',
        'major'
    ]), 'minor'),
    /** Kept up to date at publishing when given. */ changelog: schemas/* optional */.lqM(repositoryPath),
    /** Replaces the guide's template. */ template: schemas/* optional */.lqM(repositoryPath)
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/notify.js



const slack = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('slack'),
    channel: schemas/* string */.YjP().check(api/* _regex */.Fk(/^#?[^\s#]+$/, 'expected a channel such as #releases')),
    /** Environment variable with a bot token (threads) or, without one, an incoming webhook's address. */ token: schemas/* _default */.Rvf(secretName, 'SLACK_BOT_TOKEN'),
    webhook: schemas/* _default */.Rvf(secretName, 'SLACK_WEBHOOK_URL'),
    /** Root of Slack's interface, for a relay. */ api: schemas/* _default */.Rvf(webAddress, 'https://slack.com/api')
});
const teams = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('teams'),
    /** Environment variable with the workflow's address, which is itself a secret. */ webhook: schemas/* _default */.Rvf(secretName, 'TEAMS_WEBHOOK_URL')
});
const pagerduty = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('pagerduty'),
    'routing-key': schemas/* _default */.Rvf(secretName, 'PAGERDUTY_ROUTING_KEY'),
    api: schemas/* _default */.Rvf(webAddress, 'https://events.pagerduty.com')
});
const webhook = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('webhook'),
    url: schemas/* optional */.lqM(webAddress),
    /** Environment variable with the address, where the address is a secret. */ 'url-from': schemas/* optional */.lqM(secretName),
    /** Environment variable with the key that signs each message. */ 'signing-key': schemas/* optional */.lqM(secretName)
}).check(schemas/* refine */.YPB((value)=>value.url === undefined !== (value['url-from'] === undefined), 'needs exactly one of url, url-from'));
const notify_long = schemas/* discriminatedUnion */.gMt('kind', [
    slack,
    teams,
    pagerduty,
    webhook
]);
const shortText = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(slack:#?[^\s#]+|teams|pagerduty|webhook:https?:\/\/\S+)$/, 'expected such as slack:#releases, teams, pagerduty or webhook:https://hooks.example/release'));
const destination = (0,short_form/* shortForm */.JZ)(shortText, (written)=>{
    const separator = written.indexOf(':');
    const kind = separator < 0 ? written : written.slice(0, separator);
    const rest = separator < 0 ? '' : written.slice(separator + 1);
    if (kind === 'slack') return {
        kind: 'slack',
        channel: rest
    };
    if (kind === 'webhook') return {
        kind: 'webhook',
        url: rest
    };
    return {
        kind: kind === 'teams' ? 'teams' : 'pagerduty'
    };
}, notify_long);
const destinations = (0,short_form/* anyNumber */.iG)(destination);
/** Where messages go. Nothing leaves for any place that does not stand here. */ const notify = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    release: destinations,
    incident: destinations,
    /** The three audiences of an announcement; each may have a place of its own. */ stakeholders: destinations,
    support: destinations,
    customers: destinations,
    /** Text that begins every message, such as a team's name. */ prefix: schemas/* optional */.lqM(text_text)
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/producers.js


/**
 * The workflow files whose runs may make evidence; a `*` stands for any part of a file name. By default every
 * workflow of the repository: pull request runs are refused whatever their file.
 */ const producers = schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath).check(api/* _minLength */.m9(1)), [
    '.github/workflows/*'
]);
/** The services of one repository and the paths that belong to each. Without this, the repository is one service. */ const services = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected a service name such as storefront')), schemas/* strictObject */.rej({
    paths: schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath), [])
})), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/profiles.js


const overrides = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n([
    'block',
    'report',
    'off'
])), {});
/** What differs by the guide's release types. A patch may be hurried; it may never skip CI, smoke, target or freeze. */ const profiles = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    patch: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** A hotfix links an incident or an issue with one of these labels. */ 'linked-labels': schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1)), [
            'incident',
            'critical'
        ]),
        /** These become one `/go` of the release manager. */ combined: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), [
            'deployment-window',
            'acceptance-criteria',
            'readiness-review'
        ]),
        /** When sign-offs that were skipped are due, counted from the deployment. */ 'sign-offs-due': (0,duration/* duration */.p0)('24h'),
        requirements: overrides
    }), {}),
    minor: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        requirements: overrides
    }), {}),
    major: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** How long before the deployment customers must have been told. */ 'communication-ahead': (0,duration/* duration */.p0)('7d'),
        requirements: overrides
    }), {})
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/acceptance-source.js



const project = schemas/* strictObject */.rej({
    owner: text_text,
    number: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    /** Name of the single-select field that says how far an item is. */ field: schemas/* _default */.Rvf(text_text, 'Status'),
    /** Names of the options that count as done. */ done: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1)), [
        'Done'
    ]),
    /** Only items whose field has this value belong to the release: `{ Release: '{release}' }`. */ filter: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), text_text), {})
});
const http = schemas/* strictObject */.rej({
    /** `{release}`, `{sha}` and `{cursor}` are replaced; `{cursor}` is empty on the first page. */ url: webAddress,
    /** Sent by POST as JSON, with the same replacements as in `url`; absent: GET. */ body: schemas/* optional */.lqM(text_text),
    /** JSONPath expressions (RFC 9535). */ items: text_text,
    id: text_text,
    status: text_text,
    done: schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1)),
    /** JSONPath of the address or token of the next page; absent: one page. */ cursor: schemas/* optional */.lqM(text_text),
    /** Environment variable with the credential. */ token: schemas/* optional */.lqM(secretName),
    /** How it is sent: `Bearer …`, `Basic …` of `user:password`, or as it is. */ scheme: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'bearer',
        'basic',
        'raw'
    ]), 'bearer')
});
/**
 * Where the release's items are: the issues and pull requests reached by its commits (`issues`), a milestone
 * (by default the one named like the release), a project, or another tracker's HTTP answer.
 */ const acceptanceSource = schemas/* union */.KCZ([
    (0,short_form/* shortForm */.JZ)(schemas/* enum */.k5n([
        'issues',
        'milestone'
    ]), (kind)=>({
            kind
        }), schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n([
            'issues',
            'milestone'
        ]),
        milestone: schemas/* optional */.lqM(text_text)
    })),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('project'),
        project
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('http'),
        http
    })
]);

;// CONCATENATED MODULE: ./packages/policy/src/sections/requirements.js






const enforcement = schemas/* enum */.k5n([
    'block',
    'report',
    'off'
]);
const enforcementKeys = {
    enforce: schemas/* _default */.Rvf(enforcement, 'block'),
    /** From this day on the requirement blocks, whatever `enforce` says until then. */ 'block-from': schemas/* optional */.lqM(date),
    /** Why this requirement does not apply to this service; printed in every decision. */ 'not-applicable': schemas/* optional */.lqM(text_text)
};
/** One requirement: `block`, `report` or `off`, or those with the requirement's own settings. */ function requirement(own, byDefault = 'block') {
    const long = schemas/* strictObject */.rej({
        ...enforcementKeys,
        enforce: schemas/* _default */.Rvf(enforcement, byDefault),
        ...own
    });
    return schemas/* prefault */.SdS((0,short_form/* shortForm */.JZ)(enforcement, (enforce)=>({
            enforce
        }), long), {});
}
const requirements_role = schemas/* enum */.k5n(src/* roles */.Ot);
const environmentName = schemas/* _default */.Rvf(text_text, 'staging');
const check = (0,short_form/* shortForm */.JZ)(text_text, (name)=>({
        name
    }), schemas/* strictObject */.rej({
    name: text_text,
    /** The app that must have posted it, such as `github-actions`. */ app: schemas/* optional */.lqM(text_text),
    workflow: schemas/* optional */.lqM(repositoryPath),
    /** Conclusions other than success that count as passed for this check. */ allow: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n([
        'skipped',
        'neutral'
    ])), [])
}));
const customRequirement = schemas/* strictObject */.rej({
    ...enforcementKeys,
    title: text_text,
    owner: schemas/* _default */.Rvf(requirements_role, 'release-manager'),
    /** Exactly one of these says what is looked for. */ check: schemas/* optional */.lqM(check),
    workflow: schemas/* optional */.lqM(repositoryPath),
    file: schemas/* optional */.lqM(repositoryPath),
    label: schemas/* optional */.lqM(text_text),
    http: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        url: webAddress,
        status: schemas/* _default */.Rvf(schemas/* int */.Whr(), 200),
        contains: schemas/* optional */.lqM(text_text)
    })),
    evidence: schemas/* optional */.lqM(text_text)
}).check(schemas/* refine */.YPB((value)=>customSources.filter((source)=>value[source] !== undefined).length === 1, 'needs exactly one of check, workflow, file, label, http, evidence'));
const customSources = [
    'check',
    'workflow',
    'file',
    'label',
    'http',
    'evidence'
];
/** The guide's six pre-release requirements, its checklist up to "Deploy to production", and a team's own. */ const requirements = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** Whether the environment itself has reviewers, a branch policy and no bypass. */ 'environment-protection': requirement({}, 'report'),
    'acceptance-criteria': requirement({
        source: schemas/* prefault */.SdS(acceptanceSource, 'issues'),
        /** Also read the task list under an "Acceptance criteria" heading of each item. */ checkboxes: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
    }),
    'ci-and-security': requirement({
        /** Checks that must have passed, besides those that the repository's rules require. */ checks: schemas/* _default */.Rvf(schemas/* array */.YOg(check), []),
        /** How long a required check may be absent before it is unknown instead of pending. */ 'discovery-deadline': (0,duration/* duration */.p0)('1h')
    }),
    'release-notes': requirement({}),
    'rollback-plan': requirement({
        /** How old the last rollback drill in staging may be. */ 'drill-within': (0,duration/* duration */.p0)('30d'),
        /** What is done instead where going back is impossible. */ mitigation: schemas/* optional */.lqM(text_text)
    }),
    'smoke-tests': requirement({
        environment: environmentName,
        within: (0,duration/* duration */.p0)('24h')
    }),
    'customer-communication': requirement({
        /** Markdown with the headings Channel, Audience, Time and Text, as GitHub's issue forms write it. */ path: schemas/* _default */.Rvf(repositoryPath, 'docs/customer-communication.md'),
        /** Label of the issue form that it is written with; then no file is looked at. */ issue: schemas/* optional */.lqM(text_text),
        ahead: (0,duration/* duration */.p0)('0s')
    }),
    'deployment-window': requirement({
        /** How long before the window's use the times must have been communicated. */ 'communicated-ahead': (0,duration/* duration */.p0)('0s')
    }),
    'readiness-review': requirement({
        roles: schemas/* _default */.Rvf(schemas/* array */.YOg(requirements_role).check(api/* _minLength */.m9(1)), [
            'release-manager'
        ]),
        /** How many of these roles must say go. Default: all of them. */ quorum: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
        /** Whoever approves the deploy job in GitHub's environment says go for their role: for teams where one is enough. */ 'environment-approval': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
    }),
    backup: requirement({
        within: (0,duration/* duration */.p0)('24h')
    }),
    'staging-verified': requirement({
        environment: environmentName,
        /** `sign`: a person of qa signs; `automatic`: the smoke evidence is enough. */ qa: schemas/* _default */.Rvf(schemas/* enum */.k5n([
            'sign',
            'automatic'
        ]), 'sign')
    }),
    'security-approval': requirement({
        /** A change is security-sensitive when it touches one of these paths … */ paths: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), [
            '.github/workflows/**',
            '**/auth/**',
            '**/security/**',
            '**/*.pem',
            '**/CODEOWNERS'
        ]),
        /** … or a pull request carries one of these labels. */ labels: schemas/* _default */.Rvf((0,short_form/* oneOrMore */.h9)(text_text), [
            'security'
        ])
    }),
    'no-freeze': requirement({}),
    custom: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, 'expected a name such as load-test')), customRequirement), {})
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/roles.js



const login = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'expected a GitHub login such as octocat'));
const team = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'expected a team such as octoacme/release-managers'));
const member = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'expected a GitHub login such as octocat or a team such as octoacme/qa'));
/** `@` before a name is how people write it; it is no part of the name. */ const bare = schemas/* transform */.pdi((name)=>name.replace(/^@/, ''));
const logins = schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* pipe */.FsL(login, bare)), []);
/**
 * Who holds a role: people by login, teams as `organisation/team`, and substitutes who may sign when none of the
 * others can. A team that cannot be read is unknown, never a login of the same name.
 */ const assignment = schemas/* strictObject */.rej({
    people: logins,
    teams: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* pipe */.FsL(team, bare)), []),
    substitutes: logins
}).check(schemas/* refine */.YPB(({ people, teams })=>people.length + teams.length > 0, 'names nobody: add people or teams'));
const isTeam = (name)=>name.includes('/');
const roles_role = (0,short_form/* shortForm */.JZ)(schemas/* union */.KCZ([
    member,
    schemas/* array */.YOg(member).check(api/* _minLength */.m9(1, 'names nobody'))
]), (names)=>{
    const list = typeof names === 'string' ? [
        names
    ] : names;
    const people = list.filter((name)=>!isTeam(name));
    const teams = list.filter(isTeam);
    return {
        ...people.length > 0 && {
            people
        },
        ...teams.length > 0 && {
            teams
        }
    };
}, assignment);
const optionalRole = schemas/* optional */.lqM(roles_role);
const others = Object.fromEntries(src/* roles */.Ot.filter((name)=>name !== 'release-manager').map((name)=>[
        name,
        optionalRole
    ]));
/** One key for each role of the guide. Only the release manager must be named. */ const roles = schemas/* strictObject */.rej({
    'release-manager': roles_role,
    ...others
});
/** Rules about people, across all sign-offs of one release. */ const people = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** How many different people must have signed in all. 1 is allowed when declared, and shown. */ distinct: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(10)), 2),
    /** Who may start the deployment to production: the ticket's release manager, or anyone with write access. */ 'started-by': schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'release-manager',
        'anyone'
    ]), 'release-manager')
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/rollback.js



/** How the service goes back to a version that was good. */ const rollback = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /**
     * Program and arguments, never a shell line. `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` stand
     * for what to put live; the same is given in `ROLLBACK_…` variables.
     */ command: schemas/* optional */.lqM(schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1, 'names no program'))),
    /** The documented procedure. */ plan: schemas/* _default */.Rvf(repositoryPath, 'docs/rollback.md'),
    /** `ask`: a person confirms; `on`: by itself when the monitor advises it; `off`: only by a person. */ automatic: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'ask',
        'on',
        'off'
    ]), 'ask'),
    /** Whether running the command twice does no harm, so that a killed run may run it again. */ idempotent: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
    'command-deadline': (0,duration/* duration */.p0)('10m'),
    /** How long the system may take, after the command, to answer as the version returned to. */ 'live-within': (0,duration/* duration */.p0)('60s'),
    /** The guide's 30 minutes within which a fix must be deployed to go forward instead. */ 'fix-forward-within': (0,duration/* duration */.p0)('30m'),
    freeze: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** When the freeze on a bad version ends at the latest. */ expires: (0,duration/* duration */.p0)('14d')
    }), {}),
    /** `deployment` needs only `deployments: write`; `ref` is atomic and needs `contents: write`. */ lock: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'deployment',
        'ref'
    ]), 'deployment'),
    'lock-expires': (0,duration/* duration */.p0)('1h'),
    /** Where migrations are; between releases that differ there, a rollback is refused unless declared safe. */ migrations: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), []),
    /** The guide's 48 hours for a blameless retrospective. */ 'retrospective-within': (0,duration/* duration */.p0)('48h')
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/security.js



const kinds = [
    'code-scanning',
    'dependabot',
    'secret-scanning'
];
const source = schemas/* union */.KCZ([
    (0,short_form/* shortForm */.JZ)(schemas/* enum */.k5n(kinds), (kind)=>({
            kind
        }), schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(kinds),
        /** Code scanning only: the tools whose analysis of this commit must be there. */ tools: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), [])
    })),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('check'),
        name: text_text,
        app: text_text
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('sarif'),
        evidence: text_text
    })
]);
const acceptedAlert = schemas/* strictObject */.rej({
    /** Such as `dependabot#12` or `code-scanning#7`. */ alert: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(code-scanning|dependabot|secret-scanning)#\d+$/, 'expected such as dependabot#12')),
    by: text_text,
    reason: text_text,
    until: date
});
/** Where vulnerabilities are looked for, which of them count, and which a named person accepted until when. */ const security = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    sources: schemas/* _default */.Rvf(schemas/* array */.YOg(source), [
        {
            kind: 'code-scanning',
            tools: []
        },
        {
            kind: 'dependabot',
            tools: []
        }
    ]),
    baseline: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'new-since-last-release',
        'all'
    ]), 'new-since-last-release'),
    /** The lowest severity that blocks; an unknown severity counts as critical. */ threshold: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'critical',
        'high',
        'medium',
        'low'
    ]), 'high'),
    accepted: schemas/* _default */.Rvf(schemas/* array */.YOg(acceptedAlert), []),
    /** Advisory: file whose changes make repository-wide alerts say little about this commit. */ lockfiles: schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath), [
        'package-lock.json',
        'npm-shrinkwrap.json',
        'yarn.lock',
        'pnpm-lock.yaml',
        'bun.lock',
        'go.sum',
        'Cargo.lock',
        'Gemfile.lock',
        'composer.lock',
        'poetry.lock',
        'uv.lock',
        'Pipfile.lock',
        'requirements.txt',
        'packages.lock.json',
        'gradle.lockfile',
        'pom.xml',
        'mix.lock',
        'pubspec.lock'
    ])
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/smoke.js




const flaky = schemas/* enum */.k5n([
    'allow',
    'warn',
    'fail'
]);
const suites = (0,short_form/* oneOrMore */.h9)(repositoryPath);
/** The checks that run against an environment. Short form: the suite's path, or a list of paths. */ const smoke = schemas/* prefault */.SdS((0,short_form/* shortForm */.JZ)(suites, (paths)=>({
        suites: paths
    }), schemas/* strictObject */.rej({
    suites: schemas/* _default */.Rvf(suites, [
        '.github/smoke.yml'
    ]),
    /** Read from the default branch when rolling back; it may only add checks to those of the target. */ floor: schemas/* optional */.lqM(repositoryPath),
    /**
       * What a check is worth that passed only on a later attempt, at least: a suite may be stricter. Where nobody says,
       * warn for critical ones and allow for advisory ones.
       */ flaky: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        critical: schemas/* optional */.lqM(flaky),
        advisory: schemas/* optional */.lqM(flaky)
    })),
    /** Whether release-manager and on-call are asked for `/ack` after a run in production. */ acknowledge: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'required',
        'shown',
        'off'
    ]), 'shown'),
    /** Deadline of a whole run; a suite may say a shorter one. Where nobody says, 5m. */ deadline: (0,duration/* optionalDuration */.pQ)()
})), {});

;// CONCATENATED MODULE: ./packages/policy/src/policy.js












/** The whole policy file. Mandatory: `version`, `roles.release-manager`, one environment with an address. */ const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    roles: roles,
    people: people,
    environments: environments,
    services: services,
    requirements: requirements,
    profiles: profiles,
    security: security,
    producers: producers,
    smoke: smoke,
    monitor: monitor,
    rollback: rollback,
    notes: notes,
    notify: notify
});


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pQ: () => (/* binding */ optionalDuration)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);

const unitMs = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
const pattern = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d|w)$/;
/** Reads `90s`, `30m`, `24h`, `7d`, `2w`; `undefined` when the text is not a length of time. */ function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const ms = Math.round(Number(match[1]) * unitMs[match[2]]);
    return Number.isSafeInteger(ms) ? {
        text,
        ms
    } : undefined;
}
const written = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(pattern, 'expected a length of time such as 90s, 30m, 24h or 7d'));
const toDuration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text, context)=>{
    const duration = parseDuration(text);
    if (duration) return duration;
    context.issues.push({
        code: 'custom',
        input: text,
        message: 'is longer than can be counted'
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
/** A length of time, such as `30m`, with a default. */ const duration = (byDefault)=>zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(written, toDuration), byDefault);
/** A length of time that may be left out. */ const optionalDuration = ()=>zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(written, toDuration));


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ shortForm),
/* harmony export */   Pu: () => (/* binding */ statedKeysOf),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   iG: () => (/* binding */ anyNumber)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8989);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);

/** For each value made from a short form: which of its keys the file stated. All others are defaults. */ const statedKeys = new WeakMap();
/** The keys that the file stated for a value written in its short form; `undefined` for a long form. */ const statedKeysOf = (value)=>statedKeys.get(value);
/**
 * Accepts either the long form or a short one. `expand` writes the long form that the short one stands for, so
 * that both get the same defaults and checks.
 */ function shortForm(short, expand, long) {
    const expanded = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value, context)=>{
        const written = expand(value);
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(long, written);
        if (!result.success) {
            context.issues.push(...result.error.issues.map((issue)=>({
                    ...issue,
                    path: [],
                    input: value
                })));
            return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
        }
        if (typeof result.data === 'object' && result.data !== null) statedKeys.set(result.data, new Set(Object.keys(written)));
        return result.data;
    }));
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        expanded,
        long
    ]);
}
/** One value or a list of at least one; always a list afterwards. */ function oneOrMore(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        alone(item),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))
    ]);
}
/** One value or a list, which may be empty and is by default; always a list afterwards. */ function anyNumber(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        alone(item),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)
    ]), []);
}
function alone(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(item, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value)=>[
            value
        ]));
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isDate),
  E: () => (/* binding */ parseWindow)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/policy/src/values/time-zone.js

/**
 * True for a zone name that this runtime's time zone database knows. Offsets such as `+02:00` are refused: they
 * know no summer time.
 */ function zoneExists(zone) {
    if (!/^[A-Za-z]/.test(zone)) return false;
    if (canonicalZones().includes(zone)) return true;
    try {
        // Knows aliases and UTC too, but the first formatter of a process costs some 10 ms.
        new Intl.DateTimeFormat('en', {
            timeZone: zone
        });
        return true;
    } catch  {
        return false;
    }
}
const canonicalZones = ()=>Intl.supportedValuesOf('timeZone');
/** The zone a person most likely meant: by city ("Berlin"), else by spelling. */ function nearestZone(written) {
    const zones = canonicalZones();
    const wanted = written.toLowerCase().replaceAll(' ', '_');
    const byCity = zones.find((zone)=>zone.toLowerCase().endsWith(`/${wanted}`));
    return byCity ?? (0,src/* nearestName */.qb)(written, zones);
}

;// CONCATENATED MODULE: ./packages/policy/src/values/window-grammar.js

const dayNames = [
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun'
];
const example = 'Expected such as "Mon-Thu 09:00-16:00 Europe/Berlin"';
const wholeDay = {
    from: 0,
    to: 24 * 60
};
/**
 * Reads `DAYS [HH:MM-HH:MM] ZONE`, where DAYS is `Mon-Thu`, `Mon,Wed-Fri`, `daily`, a date or `DATE..DATE`, and
 * ZONE an IANA name. Never guesses a zone: a window without one is refused.
 */ function parseWindow(text) {
    const words = text.trim().split(/\s+/);
    const [when = '', ...rest] = words;
    const zone = rest.at(-1);
    const times = rest.length > 1 ? rest.slice(0, -1).join('') : undefined;
    const days = parseWhen(when);
    if (typeof days === 'string') return refuse(text, days);
    if (zone === undefined || /^\d/.test(zone)) return refuse(text, `no time zone. ${example}`);
    const zoneProblem = judgeZone(zone);
    if (zoneProblem) return refuse(text, zoneProblem);
    const span = times === undefined ? wholeDay : parseTimes(times);
    if (typeof span === 'string') return refuse(text, span);
    return {
        ok: true,
        window: {
            text,
            ...days,
            ...span,
            zone
        }
    };
}
const refuse = (text, message)=>({
        ok: false,
        message: `"${text}": ${message}`
    });
function judgeZone(zone) {
    if (zoneExists(zone)) return undefined;
    const nearest = nearestZone(zone);
    return `no such time zone "${zone}".${nearest ? ` Did you mean "${nearest}"?` : ' Use an IANA name such as "Europe/Berlin"'}`;
}
function parseWhen(text) {
    if (/^\d{4}-/.test(text)) return parseDates(text);
    if (text.toLowerCase() === 'daily') return {
        kind: 'weekly',
        days: [
            1,
            2,
            3,
            4,
            5,
            6,
            7
        ]
    };
    const days = new Set();
    for (const part of text.split(',')){
        const [first = '', last = first, more] = part.split('-');
        const from = weekday(first);
        const to = weekday(last);
        if (!from || more !== undefined) return `no such day "${first}". ${example}`;
        if (!to) return `no such day "${last}". ${example}`;
        for(let day = from;; day = day % 7 + 1){
            days.add(day);
            if (day === to) break;
        }
    }
    return {
        kind: 'weekly',
        days: [
            ...days
        ].sort((a, b)=>a - b)
    };
}
function weekday(name) {
    const index = dayNames.findIndex((day)=>day.toLowerCase() === name.toLowerCase());
    return index < 0 ? undefined : index + 1;
}
function parseDates(text) {
    const [first = '', last = first, more] = text.split('..');
    for (const date of [
        first,
        last
    ])if (!isDate(date)) return `no such date "${date}". Write YYYY-MM-DD`;
    if (more !== undefined) return `"${text}" has more than two dates`;
    if (last < first) return `ends on ${last}, before it begins on ${first}`;
    return {
        kind: 'dates',
        first,
        last
    };
}
/** True for a date that exists, written YYYY-MM-DD. */ function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function parseTimes(text) {
    const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(text);
    if (!match) return `no such times "${text}". Write HH:MM-HH:MM, such as 09:00-16:00`;
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    if (fromMinute > 59 || toMinute > 59 || from >= wholeDay.to || to > wholeDay.to) return `no such times "${text}". Hours run from 00:00 to 24:00`;
    if (from === to) return `"${text}" is empty: it ends when it begins`;
    return {
        from,
        to
    };
}


/***/ })

};
