export const id = 418;
export const ids = [418];
export const modules = {

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var src = __webpack_require__(7527);
// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var report_src = __webpack_require__(7303);
// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var http_src = __webpack_require__(1401);
;// CONCATENATED MODULE: ./packages/smoke/src/expect/excerpt.js
const excerptOf = ({ redactStart })=>(text, mostCharacters)=>text.length > mostCharacters ? `${redactStart(text, mostCharacters)}… (${text.length} characters)` : text;

;// CONCATENATED MODULE: ./packages/smoke/src/plan/chains.js

/**
 * The chain of each check that has one: the one that it names, and for what cleans up also the one that it cleans up
 * after, since a try that failed is cleaned up before the next.
 */ function chainsOf(all, needsOf, report) {
    const chains = new Map();
    for (const { suite, check } of all){
        if (check.chain === undefined) continue;
        const definition = suite.settings.chains?.[check.chain];
        const known = Object.keys(suite.settings.chains ?? {});
        if (definition === undefined) {
            const hint = (0,report_src/* suggestion */.h)(check.chain, known) || ' Declare it with "chains: { NAME: { retry: 2 } }"';
            report(check, `there is no chain "${check.chain}".${hint}`);
        } else chains.set(check, {
            name: check.chain,
            key: `chain ${check.chain} in ${suite.file}`,
            ...definition
        });
    }
    for (const { check } of all){
        if (check.always !== true || check.chain !== undefined) continue;
        const needed = new Set((needsOf.get(check) ?? []).flatMap((one)=>chains.get(one) ?? []).map(({ key })=>key));
        const found = (needsOf.get(check) ?? []).flatMap((one)=>chains.get(one) ?? [])[0];
        if (needed.size > 1) report(check, 'cleans up after more than one chain: say which it belongs to with "chain"');
        else if (found !== undefined) chains.set(check, found);
    }
    return chains;
}
/** Chains that were declared and that no check is a member of. */ const emptyChains = ({ settings, checks, positionOf })=>Object.keys(settings.chains ?? {}).filter((name)=>!checks.some(({ chain })=>chain === name)).map((name)=>({
            position: positionOf([
                'chains',
                name
            ]),
            path: `chains.${name}`,
            message: 'no check is a member of this chain'
        }));
/** The steps of a plan, in the order of their first members. */ function stepsOf(plan) {
    const keyOf = ({ id, chain })=>chain?.key ?? `check ${id}`;
    const keys = new Map(plan.map((planned)=>[
            planned.id,
            keyOf(planned)
        ]));
    return [
        ...Map.groupBy(plan, keyOf)
    ].map(([key, members])=>{
        const chain = members[0]?.chain;
        const needs = new Set(members.flatMap((member)=>member.needs.flatMap((id)=>keys.get(id) ?? [])));
        if (chain !== undefined) needs.delete(key);
        const groups = [
            ...new Set(members.flatMap(({ check })=>check.group ?? []))
        ];
        return {
            key,
            needs: [
                ...needs
            ],
            groups,
            members,
            ...chain === undefined ? {} : {
                chain
            }
        };
    });
}

// EXTERNAL MODULE: ./packages/smoke/src/template.js
var template = __webpack_require__(5273);
;// CONCATENATED MODULE: ./packages/smoke/src/setup.js



/** The settings of every suite. Throws a ConfigurationError for secrets and files that are not there. */ async function settingsOf(suites, request, ports, connections) {
    const missing = missingSecrets(suites, request.secrets);
    if (missing.length > 0) throw new report_src/* ConfigurationError */.j1('the suite', missing);
    const secretNames = new Set(suites.flatMap((suite)=>suite.settings.secrets ?? []));
    const unique = Math.floor(ports.random() * 36 ** 8).toString(36);
    const found = suites.map(async (suite)=>{
        const settings = {
            baseUrl: request.baseUrl,
            headers: lowerCaseNames(suite.defaults.headers ?? {}),
            secretNames,
            connections,
            addresses: addressPolicy(suite, request.baseUrl),
            proxy: ports.proxy,
            ca: await authorities(suite, ports),
            readFile: readerOf(suite, ports)
        };
        return [
            suite,
            {
                settings,
                scope: scopeOf(suite, request, unique)
            }
        ];
    });
    return new Map(await Promise.all(found));
}
function scopeOf(suite, request, unique) {
    const { baseUrl, expectedVersion, variables, secrets } = request;
    const given = {
        'base-url': baseUrl,
        'expected-version': expectedVersion,
        unique
    };
    const all = {
        ...suite.settings.variables,
        ...given,
        ...variables,
        ...secretsOf(suite, secrets)
    };
    return new Map(Object.entries(all).filter(([, value])=>value !== undefined));
}
/** The values of the secrets that a suite names; what it does not name it does not get. */ function secretsOf(suite, secrets) {
    const named = suite.settings.secrets ?? [];
    return Object.fromEntries(named.flatMap((name)=>secrets[name] === undefined ? [] : [
            [
                name,
                secrets[name]
            ]
        ]));
}
const tooShort = (name)=>`${name} has fewer than 4 characters and is not masked: to blank it everywhere would reveal it`;
function missingSecrets(suites, secrets) {
    return suites.flatMap(({ settings, positionOf })=>(settings.secrets ?? []).filter((name)=>(secrets[name] ?? '') === '').map((name)=>({
                position: positionOf([
                    'secrets',
                    settings.secrets?.indexOf(name) ?? 0
                ]),
                path: `secrets.${name}`,
                message: 'has no value. Pass it to the action\'s input "secrets", or to the command line as an environment variable'
            })));
}
/** The settings with the references in the headers of all requests replaced. Throws a MissingValue. */ function withHeaders(settings, scope) {
    const entries = Object.entries(settings.headers);
    if (!entries.some(([, value])=>value.includes('${'))) return settings;
    return {
        ...settings,
        headers: Object.fromEntries(entries.map(([name, value])=>[
                name,
                (0,template/* render */.XX)(value, scope)
            ]))
    };
}
/** Each file is read once a run, however many checks name it. */ function readerOf({ space }, ports) {
    const read = space === 'floor' ? ports.readFloorFile : ports.readFile;
    const known = new Map();
    return (path)=>{
        const found = known.get(path) ?? read(path);
        known.set(path, found);
        return found;
    };
}
/** The usual certificate authorities and those of the suite: most of a run is public all the same. */ async function authorities(suite, ports) {
    const { settings: { ca }, positionOf } = suite;
    if (ca === undefined) return undefined;
    const found = await readerOf(suite, ports)(ca);
    if (found !== undefined) {
        const { getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
        return [
            ...getCACertificates('default'),
            found
        ];
    }
    const position = positionOf([
        'ca'
    ]);
    throw new report_src/* ConfigurationError */.j1('the suite', [
        {
            position,
            path: 'ca',
            message: `there is no file ${ca}`
        }
    ]);
}
const lowerCaseNames = (headers)=>Object.fromEntries(Object.entries(headers).map(([name, value])=>[
            name.toLowerCase(),
            value
        ]));
/** What may be connected to: public addresses, and special ones of the hosts that a person wrote down. */ const addressPolicy = (suite, baseUrl)=>suite.settings['private-addresses'] === true ? undefined : (0,http_src/* publicOrDeclared */.$k)(declaredHosts(suite, baseUrl));
/** Hosts that a person wrote down: what answers lead to is not among them. */ function declaredHosts(suite, baseUrl) {
    const checks = suite.checks.flatMap(({ prepared })=>prepared.hosts);
    const asked = [
        suite.version?.request,
        ...suite.ready?.routes ?? []
    ].flatMap((line)=>line?.url ?? []);
    const addresses = [
        ...baseUrl === undefined ? [] : [
            baseUrl
        ],
        ...suite.version?.edges ?? [],
        ...asked
    ];
    const hosts = addresses.flatMap((address)=>URL.parse(address)?.hostname ?? []);
    return [
        ...hosts,
        ...checks,
        ...suite.settings.hosts ?? []
    ].map((host)=>host.replace(/^\[(.*)\]$/u, '$1'));
}
const strictness = [
    'allow',
    'warn',
    'fail'
];
/** The strictest of what the policy and the suites say, for critical and advisory checks. */ function flakyPolicies(suites, policy) {
    const strictest = (tier, fallback)=>{
        const said = [
            policy?.[tier],
            ...suites.map(({ settings })=>settings.flaky?.[tier])
        ];
        const given = said.filter((one)=>one !== undefined);
        return given.length === 0 ? fallback : strictness.findLast((one)=>given.includes(one)) ?? fallback;
    };
    return {
        critical: strictest('critical', 'warn'),
        advisory: strictest('advisory', 'allow')
    };
}
/** Critical checks that an advisory one can keep from running, which then decides after all. */ function advisoryNeeds(plan) {
    const advisory = new Set(plan.filter(({ check })=>check.advisory === true).map(({ id })=>id));
    return plan.filter(({ check })=>check.advisory !== true && check.always !== true).flatMap(({ id, needs })=>{
        const need = needs.find((one)=>advisory.has(one));
        return need === undefined ? [] : [
            `${id} is critical and needs ${need}, which is advisory: where that fails, ${id} is skipped.`
        ];
    });
}
/** Variables that no suite knows: most likely mistyped, so that a default held instead. */ function unusedVariables(suites, given) {
    if (Object.keys(given).length === 0) return [];
    const declared = suites.flatMap(({ settings })=>Object.keys(settings.variables ?? {}));
    const used = suites.flatMap(({ checks, defaults, version, ready })=>(0,template/* references */.Ft)([
            checks.map(({ source })=>source),
            defaults,
            version,
            ready
        ]));
    const known = [
        ...new Set([
            ...declared,
            ...used
        ])
    ];
    return Object.keys(given).filter((name)=>!known.includes(name)).map((name)=>`No suite uses the variable ${name}.${(0,report_src/* suggestion */.h)(name, known)}`);
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/outcome.js
/** Classes in which this side, not the target, may be at fault: neither pass nor fail. */ const undecided = new Set([
    'cancelled',
    'run-deadline',
    'blocked-address',
    'no-result'
]);
const outcomeOf = (failures)=>{
    if (failures.length === 0) return 'pass';
    return failures.every((failure)=>undecided.has(failure.class)) ? 'inconclusive' : 'fail';
};
/** Whether a command's own runner had to try tests again. */ const hasFlakyTests = (attempt)=>(attempt?.facts.tests?.flaky ?? 0) > 0;

;// CONCATENATED MODULE: ./packages/smoke/src/engine/schedule.js
/** Something that gets its turn when all that it needs has ended. */ /**
 * Runs turns as soon as what they need has ended, however it has, in their order where there is a choice, at most
 * `concurrency` at the same time. `run` never rejects.
 */ async function schedule(turns, concurrency, run) {
    if (turns.length > 0) await new Promise((resolve)=>new Schedule(turns, concurrency, run, resolve).start());
}
class Schedule {
    #run;
    #concurrency;
    #resolve;
    #dependents = new Map();
    #waitsFor = new Map();
    #busyGroups = new Set();
    #order;
    #ready = [];
    #left;
    #running = 0;
    constructor(turns, concurrency, run, resolve){
        this.#concurrency = concurrency;
        this.#run = run;
        this.#resolve = resolve;
        this.#left = turns.length;
        this.#order = new Map(turns.map(({ key }, index)=>[
                key,
                index
            ]));
        for (const turn of turns){
            this.#waitsFor.set(turn.key, turn.needs.length);
            if (turn.needs.length === 0) this.#ready.push(turn);
            for (const need of turn.needs)this.#dependentsOf(need).push(turn);
        }
    }
    start() {
        this.#advance();
    }
    #dependentsOf(key) {
        const known = this.#dependents.get(key) ?? [];
        this.#dependents.set(key, known);
        return known;
    }
    #advance() {
        if (this.#left === 0) {
            this.#resolve();
            return;
        }
        for(let index = 0; index < this.#ready.length && this.#running < this.#concurrency;){
            const turn = this.#ready[index];
            if (turn === undefined || turn.groups.some((group)=>this.#busyGroups.has(group))) {
                index += 1;
            } else {
                this.#ready.splice(index, 1);
                this.#begin(turn);
            }
        }
    }
    #begin(turn) {
        for (const group of turn.groups)this.#busyGroups.add(group);
        this.#running += 1;
        void this.#run(turn).then(()=>{
            this.#running -= 1;
            this.#left -= 1;
            for (const group of turn.groups)this.#busyGroups.delete(group);
            for (const dependent of this.#dependents.get(turn.key) ?? []){
                const left = (this.#waitsFor.get(dependent.key) ?? 0) - 1;
                this.#waitsFor.set(dependent.key, left);
                if (left === 0) this.#enqueue(dependent);
            }
            this.#advance();
        });
    }
    #enqueue(turn) {
        const place = this.#order.get(turn.key) ?? 0;
        const index = this.#ready.findIndex((other)=>(this.#order.get(other.key) ?? 0) > place);
        if (index < 0) this.#ready.push(turn);
        else this.#ready.splice(index, 0, turn);
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/chain.js


/**
 * Runs the members of a chain one after the other, and all of them again from the first on while a try fails in a
 * way that another may mend. What cleans up is part of each try: when it fails there is none after it.
 */ async function tryChain(members, chain) {
    const own = new Set(members.map(({ id })=>id));
    const turns = members.map((member)=>({
            key: member.id,
            needs: member.needs.filter((id)=>own.has(id)),
            groups: [],
            member
        }));
    const tries = [];
    for(;;){
        chain.forget();
        const results = new Map();
        await schedule(turns, 1, async ({ member })=>{
            results.set(member.id, await chain.run(member, tries.length + 1));
        });
        tries.push(members.flatMap(({ id })=>results.get(id) ?? []));
        const failed = failedTry(tries.at(-1) ?? []);
        if (failed === undefined || !await chain.waitBefore(failed, tries.length)) break;
    }
    return members.map(({ id })=>joined(tries.flatMap((results)=>results.filter((one)=>one.id === id))));
}
/** Why a try failed, or undefined where it passed, or where what it made may still be there. */ function failedTry(results) {
    if (results.some(leftSomething)) return undefined;
    const failed = results.filter(({ always, outcome })=>!always && outcome !== 'pass' && outcome !== 'skipped');
    const [first] = failed;
    if (first === undefined) return undefined;
    const last = failed.flatMap(({ attempts })=>attempts.at(-1) ?? []);
    const retryAfterMs = Math.max(0, ...last.map((attempt)=>attempt.retryAfterMs ?? 0));
    return {
        outcome: {
            failures: last.flatMap(({ failures })=>failures),
            facts: {},
            retryAfterMs
        },
        host: first.attempts.at(-1)?.facts.remoteAddress ?? first.what
    };
}
/** What was never made needs no cleaning up: then the value is missing that would name it. */ const leftSomething = ({ always, outcome, attempts })=>always && outcome !== 'pass' && !(attempts.at(-1)?.failures ?? []).every(({ class: one })=>one === 'missing-value');
/**
 * One result of all tries of a member, every attempt kept. A failure is undone by a pass only: a later try that did
 * not get to the member, or was cut short, does not.
 */ function joined(tries) {
    const last = tries.at(-1);
    if (last === undefined) throw new Error('a member of a chain has no result');
    const undecided = last.outcome === 'skipped' || last.outcome === 'inconclusive';
    const outcome = undecided && tries.some((one)=>one.outcome === 'fail') ? 'fail' : last.outcome;
    const attempts = tries.flatMap((one)=>one.attempts);
    const { skippedBecause, ...rest } = last;
    return {
        ...rest,
        outcome,
        flaky: outcome === 'pass' && (attempts.some(failedItself) || hasFlakyTests(attempts.at(-1))),
        attempts,
        durationMs: tries.reduce((sum, one)=>sum + one.durationMs, 0),
        warnings: [
            ...new Set(tries.flatMap((one)=>one.warnings))
        ],
        ...outcome === 'skipped' && skippedBecause !== undefined ? {
            skippedBecause
        } : {}
    };
}
const failedItself = ({ failures })=>failures.some((failure)=>failure.class !== 'missing-value');

;// CONCATENATED MODULE: ./packages/smoke/src/engine/retry.js
const defaultAttempts = 2;
const defaultClasses = [
    'refused',
    'reset',
    'unavailable',
    'too-many-requests'
];
const defaultWaitMs = 250;
const longestWaitMs = 30_000;
/** Retries of one run against one host: a target that is down is not also flooded. */ class RetryBudget {
    #left = new Map();
    #perHost;
    constructor(perHost){
        this.#perHost = perHost;
    }
    /** Takes one retry; false when the host has none left. */ take(host) {
        const left = this.#left.get(host) ?? this.#perHost;
        this.#left.set(host, left - 1);
        return left > 0;
    }
}
/**
 * How long to wait before the next attempt, or undefined when there is none: attempts are used up, a failure is of a
 * class that asking again does not mend, or the request is not idempotent and was not declared to be retried.
 * Waits double, spread by half in both directions; what the server asks for (`Retry-After`) is the least.
 */ function waitBeforeRetryMs({ retry, idempotent, attempts, outcome, random }) {
    const most = retry.attempts ?? (idempotent ? defaultAttempts : 1);
    if (attempts >= most || outcome.failures.length === 0) return undefined;
    const classes = retry.on ?? defaultClasses;
    if (!outcome.failures.every((failure)=>classes.includes(failure.class))) return undefined;
    const wait = Math.min(longestWaitMs, (retry.wait ?? defaultWaitMs) * 2 ** (attempts - 1));
    return Math.max(Math.round(wait * (0.5 + random)), outcome.retryAfterMs ?? 0);
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/secrets.js

/** Each has some dozen forms, up to fifty that everything written is searched for: beyond this a run would only be masking. */ const mostTexts = 1000;
/** Masks captured secrets before anything is written of them: text, and all the text inside a list or mapping. */ function maskSecrets(secrets, redactor) {
    const warnings = [];
    for (const [name, value] of secrets){
        const texts = textsIn(value);
        if (texts === undefined) {
            const what = `${name} holds more than ${mostTexts} values, too many to be masked`;
            return {
                unmaskable: `${what}; capture the one that is needed`
            };
        }
        const masked = texts.map((text)=>redactor.add(text));
        if (masked.includes(false)) warnings.push(tooShort(name));
    }
    return {
        warnings
    };
}
function textsIn(value) {
    const texts = [];
    const waiting = [
        value
    ];
    while(waiting.length > 0){
        const next = waiting.pop();
        if (typeof next === 'object' && next !== null) for (const item of Object.values(next))waiting.push(item);
        else texts.push(typeof next === 'string' ? next : JSON.stringify(next));
        if (texts.length > mostTexts) return undefined;
    }
    return texts;
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/run.js









/** What cleaning up may still take after the run's deadline or a cancellation. */ const teardownMs = 4000;
const retriesPerHost = 50;
/** Runs every check of the plan; the results stand in its order. */ async function runChecks(options) {
    const run = new Run(options);
    return await run.all();
}
class Run {
    #options;
    #startedMs;
    #captured = {
        suites: new Map(),
        floor: new Map()
    };
    #results = new Map();
    #budget = new RetryBudget(retriesPerHost);
    /** Aborted when what cleans up has had its own time after a cancellation. */ #cleanedUp = new AbortController();
    #ended = new AbortController();
    #stoppedMs;
    constructor(options){
        this.#options = options;
        this.#startedMs = options.ports.clock.monotonicMs();
    }
    async all() {
        const { signal } = this.#options;
        const limit = ()=>void this.#limitCleaningUp();
        signal.addEventListener('abort', limit, {
            once: true
        });
        try {
            return await this.#schedule();
        } finally{
            signal.removeEventListener('abort', limit);
            this.#ended.abort();
        }
    }
    async #limitCleaningUp() {
        await this.#options.ports.clock.sleep(teardownMs, this.#ended.signal);
        this.#cleanedUp.abort();
    }
    async #schedule() {
        const { plan, concurrency, onResult } = this.#options;
        await schedule(stepsOf(plan), concurrency, async (step)=>{
            for (const result of (await this.#step(step))){
                this.#results.set(result.id, result);
                onResult?.(result);
            }
        });
        return plan.flatMap(({ id })=>this.#results.get(id) ?? []);
    }
    async #step({ members, chain }) {
        if (chain === undefined) return await Promise.all(members.map((member)=>this.#turn(member)));
        return await tryChain(members, {
            forget: ()=>{
                for (const { suite, check } of members)for (const name of check.prepared.captures.keys())this.#captured[suite.space].delete(name);
            },
            run: async (member, number)=>{
                const result = await this.#turn(member, number);
                this.#results.set(member.id, result);
                return result;
            },
            waitBefore: (failed, tries)=>this.#waitBeforeTry(chain, failed, tries)
        });
    }
    /** Waits before a chain's next try; false where it is not to have one. */ async #waitBeforeTry({ retry }, { outcome, host }, tries) {
        const { ports, signal } = this.#options;
        const random = ports.random();
        const waitMs = waitBeforeRetryMs({
            retry,
            idempotent: false,
            attempts: tries,
            outcome,
            random
        });
        if (waitMs === undefined || waitMs >= this.#leftOfRunMs() || !this.#budget.take(host)) return false;
        await ports.clock.sleep(waitMs, signal);
        return !signal.aborted && this.#leftOfRunMs() > 0;
    }
    /** Runs a check when its turn has come, or skips it. What it needs has a result by then. Never rejects. */ async #turn(planned, tryNumber) {
        const unmet = planned.needs.find((id)=>this.#results.get(id)?.outcome !== 'pass');
        if (unmet !== undefined && planned.check.always !== true) return this.#skipped(planned, `needs ${unmet}, which did not pass`);
        try {
            return await this.#check(planned, tryNumber);
        } catch (error) {
            return this.#finished(planned, [
                {
                    ...this.#notRun(),
                    failures: [
                        bug(error)
                    ]
                }
            ], []);
        }
    }
    /** What is left for a check: cleaning up gets its own time once the run is over. */ #leftMs(planned) {
        const { clock } = this.#options.ports;
        const left = this.#leftOfRunMs();
        if (!this.#options.signal.aborted && left > 0) return left;
        this.#stoppedMs ??= clock.monotonicMs();
        return planned.check.always === true ? teardownMs - (clock.monotonicMs() - this.#stoppedMs) : 0;
    }
    #leftOfRunMs() {
        return this.#options.leftMs - (this.#options.ports.clock.monotonicMs() - this.#startedMs);
    }
    async #check(planned, tryNumber) {
        const attempts = [];
        const warnings = [];
        const own = tryNumber === undefined ? {} : {
            try: tryNumber
        };
        for(;;){
            const leftMs = this.#leftMs(planned);
            if (leftMs <= 0) return this.#finished(planned, [
                ...attempts,
                {
                    ...this.#notRun(),
                    ...own
                }
            ], warnings);
            const tried = await this.#attempt(planned, Math.min(planned.timeoutMs, leftMs), own);
            const { attempt, outcome } = leftMs < planned.timeoutMs ? this.#cutShort(planned, tried) : tried;
            attempts.push(attempt);
            warnings.push(...outcome.warnings ?? []);
            if (outcome.failures.length === 0) for (const [name, value] of outcome.captures ?? [])this.#captured[planned.suite.space].set(name, value);
            const waitMs = this.#waitMs(planned, attempts.length, outcome);
            if (waitMs === undefined || waitMs >= this.#leftMs(planned)) return this.#finished(planned, attempts, warnings);
            await this.#options.ports.clock.sleep(waitMs, this.#options.signal);
        }
    }
    /** An attempt that the run's own deadline ended says nothing of the other side. */ #cutShort(planned, tried) {
        if (this.#leftMs(planned) > 0) return tried;
        const failures = tried.attempt.failures.map((failure)=>failure.class === 'timeout' ? {
                class: 'run-deadline',
                message: `${this.#deadlineWasOver()} before there was an answer`
            } : failure);
        return {
            attempt: {
                ...tried.attempt,
                failures
            },
            outcome: {
                ...tried.outcome,
                failures
            }
        };
    }
    #deadlineWasOver() {
        return `the run's deadline of ${this.#options.deadlineMs} ms was over`;
    }
    #waitMs(planned, attempts, outcome) {
        if (outcome.failures.length === 0) return undefined;
        const { retry, check } = planned;
        const random = this.#options.ports.random();
        const waitMs = waitBeforeRetryMs({
            retry,
            idempotent: check.prepared.idempotent,
            attempts,
            outcome,
            random
        });
        const host = outcome.facts.remoteAddress ?? check.prepared.what;
        return waitMs !== undefined && this.#budget.take(host) ? waitMs : undefined;
    }
    async #attempt(planned, timeoutMs, chained) {
        const { ports, settingFor, signal, redactor } = this.#options;
        const { settings, scope } = settingFor(planned);
        const { clock } = ports;
        const startedAt = clock.now().toISOString();
        const startedMs = clock.monotonicMs();
        const own = planned.check.always === true ? this.#cleanedUp.signal : signal;
        const context = {
            ports,
            timeoutMs: Math.ceil(timeoutMs),
            phases: planned.phases,
            signal: own,
            settings,
            scope: this.#scopeOf(planned, scope, chained),
            excerpt: excerptOf(redactor),
            mask: (secrets)=>maskSecrets(secrets, redactor)
        };
        const outcome = await attempted(planned.check.prepared, context);
        const attempt = {
            startedAt,
            durationMs: clock.monotonicMs() - startedMs,
            failures: outcome.failures,
            facts: outcome.facts,
            ...outcome.retryAfterMs === undefined ? {} : {
                retryAfterMs: outcome.retryAfterMs
            },
            ...chained
        };
        return {
            attempt: redactor.redactDeep(attempt),
            outcome
        };
    }
    #scopeOf({ suite, row }, scope, chained) {
        const captured = this.#captured[suite.space];
        const columns = Object.entries(row);
        if (captured.size + columns.length === 0 && chained.try === undefined) return scope;
        return new Map([
            ...Object.entries(chained),
            ...scope,
            ...captured,
            ...columns
        ]);
    }
    #notRun() {
        const cancelled = this.#options.signal.aborted;
        const message = cancelled ? 'the run was cancelled' : this.#deadlineWasOver();
        return {
            startedAt: this.#options.ports.clock.now().toISOString(),
            durationMs: 0,
            failures: [
                {
                    class: cancelled ? 'cancelled' : 'run-deadline',
                    message
                }
            ],
            facts: {}
        };
    }
    #finished(planned, attempts, warnings) {
        const outcome = outcomeOf(attempts.at(-1)?.failures ?? []);
        return {
            ...this.#about(planned),
            outcome,
            flaky: outcome === 'pass' && (attempts.length > 1 || hasFlakyTests(attempts.at(-1))),
            attempts,
            durationMs: attempts.reduce((sum, attempt)=>sum + attempt.durationMs, 0),
            warnings: [
                ...new Set(warnings)
            ].map((warning)=>this.#options.redactor.redact(warning))
        };
    }
    #skipped(planned, because) {
        const none = {
            flaky: false,
            attempts: [],
            durationMs: 0,
            warnings: []
        };
        return {
            ...this.#about(planned),
            ...none,
            outcome: 'skipped',
            skippedBecause: because
        };
    }
    #about({ id, check, row, chain }) {
        const columns = Object.entries(row).map(([name, value])=>`${name}=${String(value)}`);
        const what = check.title ?? check.prepared.what;
        return {
            id,
            kind: check.kind,
            what: this.#options.redactor.redact(columns.length === 0 ? what : `${what} (${columns.join(', ')})`),
            advisory: check.advisory === true,
            always: check.always === true,
            ...chain === undefined ? {} : {
                chain: chain.name
            },
            position: check.position
        };
    }
}
async function attempted(prepared, context) {
    try {
        return await prepared.attempt({
            ...context,
            settings: withHeaders(context.settings, context.scope)
        });
    } catch (error) {
        const missing = error instanceof template/* MissingValue */.m0;
        return {
            failures: [
                missing ? {
                    class: 'missing-value',
                    message: error.message
                } : bug(error)
            ],
            facts: {}
        };
    }
}
/** A mistake of ours must not look like one of the target. */ const bug = (error)=>({
        class: 'no-result',
        message: `the check could not be carried out: ${error instanceof Error ? error.message : String(error)}`
    });

;// CONCATENATED MODULE: ./packages/smoke/src/expect/schema-files.js


/**
 * Reads the JSON Schemas that checks name, before anything is asked of the service: a schema that is not there or is
 * none is a mistake of the suite. Throws a ConfigurationError, or what reading a file throws.
 */ async function checkSchemaFiles(settings) {
    const problems = [];
    for (const [suite, setting] of settings)for (const check of suite.checks.filter(({ prepared })=>prepared.schemaFile !== undefined)){
        const message = await mistakeIn(check, setting);
        if (message !== undefined) problems.push({
            position: check.position,
            path: `checks.${check.id}.expect.schema`,
            message
        });
    }
    if (problems.length > 0) throw new report_src/* ConfigurationError */.j1('the suite', problems);
}
async function mistakeIn({ prepared: { schemaFile: file } }, { settings }) {
    if (file === undefined || (0,template/* references */.Ft)(file).length > 0) return undefined;
    const text = await settings.readFile(file);
    if (text === undefined) return `there is no file ${file}`;
    const { schemaMistake } = await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(774), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
    try {
        const mistake = schemaMistake(JSON.parse(text));
        return mistake === undefined ? undefined : `${file} is no JSON Schema: ${mistake}`;
    } catch (error) {
        return `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/plan/needs.js

/** A mistake in a check as a whole, at its name. */ const problemOf = ({ id, position }, message)=>({
        position,
        path: `checks.${id}`,
        message
    });
const unknownNeed = (id, names)=>`needs "${id}", which no check is called.${(0,report_src/* suggestion */.h)(id, [
        ...names
    ])}`;
const needsItself = (circle)=>`needs itself: ${circle.join(' -> ')}`;
/**
 * What is wrong with the declared needs of these checks, where others could not be read: for a suite that has mistakes
 * already, so that all of them are told at once. `names` are those of all checks that are written.
 */ function problemsOfNeeds(checks, names) {
    const byId = new Map(checks.map((check)=>[
            check.id,
            check
        ]));
    const unknown = checks.flatMap((check)=>(check.needs ?? []).filter((id)=>!names.has(id)).map((id)=>problemOf(check, unknownNeed(id, names))));
    const circles = cycles(checks.map(({ id, needs = [] })=>({
            id,
            needs
        }))).flatMap((circle)=>{
        const check = byId.get(circle[0] ?? '');
        return check === undefined ? [] : [
            problemOf(check, needsItself(circle))
        ];
    });
    return [
        ...unknown,
        ...circles
    ];
}
/** One path for each circle of needs. */ function cycles(planned) {
    const needs = new Map(planned.map((one)=>[
            one.id,
            one.needs
        ]));
    const done = new Set();
    const found = [];
    const walk = (id, path)=>{
        if (path.includes(id)) found.push([
            ...path.slice(path.indexOf(id)),
            id
        ]);
        if (path.includes(id) || done.has(id)) return;
        for (const next of needs.get(id) ?? [])walk(next, [
            ...path,
            id
        ]);
        done.add(id);
    };
    for (const { id } of planned)if (needs.get(id)?.length !== 0) walk(id, []);
    return found;
}
/** Everything that each check needs, directly or not. */ function closures(checks, needs) {
    const byId = new Map(checks.map((check)=>[
            check.id,
            check
        ]));
    const known = new Map();
    const reach = (id)=>{
        const found = known.get(id);
        if (found !== undefined) return found;
        const all = new Set();
        // Set before it is complete: a circle of needs is told elsewhere, and must end here.
        known.set(id, all);
        const check = byId.get(id);
        for (const need of check === undefined ? [] : needs.get(check) ?? []){
            all.add(need);
            for (const further of reach(need))all.add(further);
        }
        return all;
    };
    return new Map(checks.map(({ id })=>[
            id,
            reach(id)
        ]));
}

;// CONCATENATED MODULE: ./packages/smoke/src/plan/cleaning.js

/**
 * What a check that cleans up waits for beside what it needs: every check that still uses what it takes away, and what
 * cleans up what was made with it, so that the last made is the first to go. As part of a chain it waits for members
 * only: what stands outside waits for the chain.
 */ function cleaningWaits(checks, needs, chains) {
    const cleaners = checks.filter(({ always })=>always === true);
    if (cleaners.length === 0) return new Map();
    const reach = closures(checks, needs);
    const reached = (check)=>reach.get(check.id) ?? new Set();
    return new Map(cleaners.map((cleaner)=>{
        const own = new Set(needs.get(cleaner) ?? []);
        const users = checks.filter((other)=>other !== cleaner && !own.has(other.id) && canWait(chains.get(cleaner), chains.get(other)) && !reached(other).has(cleaner.id) && (other.always === true ? isProperSubset(reached(cleaner), reached(other)) : [
                ...own
            ].some((id)=>reached(other).has(id))));
        return [
            cleaner,
            users.map(({ id })=>id)
        ];
    }));
}
const canWait = (cleaner, other)=>cleaner === undefined || cleaner.key === other?.key;
const isProperSubset = (small, large)=>small.size < large.size && small.isSubsetOf(large);

;// CONCATENATED MODULE: ./packages/smoke/src/plan/result-files.js

/** Two commands that write one file at the same time could each take the other's result for their own. */ function sharedResultFiles(checks, needs, chains) {
    const writing = checks.filter(({ prepared })=>prepared.resultFile !== undefined);
    if (writing.length === 0) return [];
    const reach = closures(checks, needs);
    const areApart = (one, other)=>one.group !== undefined && one.group === other.group || chains.has(one) && chains.get(one)?.key === chains.get(other)?.key || reach.get(one.id)?.has(other.id) === true || reach.get(other.id)?.has(one.id) === true;
    const groups = Map.groupBy(writing, ({ prepared })=>prepared.resultFile ?? '');
    return [
        ...groups
    ].flatMap(([file, writers])=>writers.flatMap((check, index)=>{
            const other = writers.slice(0, index).find((one)=>!areApart(one, check));
            const message = (check.rows?.length ?? 1) > 1 && check.group === undefined ? `runs once a row, and each run writes ${file}: give it a "group", so that they take turns` : other === undefined ? undefined : `writes ${file}, as ${other.id} does: name another file, or give both the same "group"`;
            return message === undefined ? [] : [
                problemOf(check, message)
            ];
        }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/smoke/src/plan/whole-run.js




/** Names that every suite may refer to besides its own. */ const givenNames = [
    'base-url',
    'expected-version',
    'unique'
];
/** The names that have a value before the first check. */ const namesGiven = ({ settings }, variables)=>new Set([
        ...givenNames,
        ...variables,
        ...Object.keys(settings.variables ?? {}),
        ...settings.secrets ?? []
    ]);
/** What is wrong with a run as a whole, whatever its checks are. */ function problemsOfRun({ suites, variables, baseUrl, versionUrl }) {
    return [
        ...baseUrl === undefined ? pathsToNowhere(suites, versionUrl) : endsLikeNoAddress('base URL', baseUrl),
        ...versionUrl === undefined ? suites.flatMap(waitsForNothing) : [],
        ...suites.flatMap((suite)=>unknownInSettings(suite, variables)),
        ...suites.flatMap(edgesLikeNoAddress),
        ...saidDifferently(suites)
    ];
}
const leadsNowhere = (path, others = '')=>`asks for ${path}, and nothing says where that is${others}. ` + 'Give a base URL: --base-url, the input base-url, or the url of the environment in the policy';
function pathsToNowhere(suites, versionUrl) {
    const found = suites.flatMap(pathToNowhere);
    return found.length > 0 || versionUrl?.startsWith('/') !== true ? found : [
        {
            path: 'version',
            message: leadsNowhere(versionUrl)
        }
    ];
}
/** One mistake a suite: a hundred checks that ask for paths lack the same thing. */ function pathToNowhere({ checks, version, ready, positionOf }) {
    const asking = checks.filter(({ prepared })=>prepared.path !== undefined);
    const [first] = asking;
    const more = asking.length === 1 ? '' : `; so do ${(0,report_src/* count */.U9)(asking.length, 'check')} of this file in all`;
    if (first !== undefined) return [
        problemOf(first, leadsNowhere(first.prepared.path ?? '', more))
    ];
    const [route] = [
        version?.request,
        ...ready?.routes ?? []
    ].filter((one)=>one?.url.startsWith('/'));
    const path = version?.request === route ? 'version' : 'ready';
    return route === undefined ? [] : [
        {
            position: positionOf([
                path
            ]),
            path,
            message: leadsNowhere(route.url)
        }
    ];
}
/** To wait for nothing in particular is to find it at once. */ const waitsForNothing = ({ ready, positionOf })=>ready === undefined || ready.routes !== undefined ? [] : [
        {
            position: positionOf([
                'ready'
            ]),
            path: 'ready',
            message: 'says how long to wait, and not for what. Add routes, such as ready: { routes: [GET /health], within: 2m }, ' + 'or version, such as version: GET /version'
        }
    ];
/** A path behind a query or a fragment would be part of it: every request would ask for the same page. */ function endsLikeNoAddress(name, address) {
    const url = URL.parse(address);
    if (url === null || url.search === '' && url.hash === '') return [];
    const tail = url.search === '' ? 'a fragment' : 'a query';
    return [
        {
            path: name,
            message: `ends with ${tail}, behind which no path can be put: ${url.origin}${url.pathname}`
        }
    ];
}
const edgesLikeNoAddress = ({ version, positionOf })=>(version?.edges ?? []).flatMap((edge, index)=>endsLikeNoAddress(`version.edges.${index}`, edge).map((problem)=>({
                position: positionOf([
                    'version',
                    'edges',
                    index
                ]),
                ...problem
            })));
/** One run proves one version, and waits once: suites that say different things of it cannot both be meant. */ function saidDifferently(suites) {
    const own = suites.filter(({ space })=>space === 'suites');
    return [
        'version',
        'ready'
    ].flatMap((key)=>{
        const [first, ...others] = own.filter((suite)=>suite[key] !== undefined);
        return others.filter((suite)=>!(0,external_node_util_.isDeepStrictEqual)(suite[key], first?.[key])).map(({ positionOf })=>({
                position: positionOf([
                    key
                ]),
                path: key,
                message: `${first?.file ?? 'another suite'} says something else, and one run has one: say it in one of them`
            }));
    });
}
function unknownInSettings(suite, variables) {
    const known = namesGiven(suite, variables);
    return [
        'version',
        'ready',
        'defaults'
    ].flatMap((key)=>[
            ...new Set((0,template/* references */.Ft)(suite[key]))
        ].filter((name)=>!known.has(name)).map((name)=>({
                position: suite.positionOf([
                    key
                ]),
                path: key,
                message: `\${${name}} is no variable or secret, and nothing is captured yet where it is used.${(0,report_src/* suggestion */.h)(name, [
                    ...known
                ])}`
            })));
}
/** A captured value by the name of a variable would be the one or the other, as it happens. */ const hiddenCaptures = (check, known)=>[
        ...check.prepared.captures.keys()
    ].filter((name)=>known.has(name)).map((name)=>problemOf(check, `captures "${name}", which has a value already: choose another name`));
/** Rows whose columns are all unused send the same request again and again. */ function idleRows(check) {
    const columns = [
        ...new Set((check.rows ?? []).flatMap((row)=>Object.keys(row)))
    ];
    if (columns.length === 0) return [];
    const used = (0,template/* references */.Ft)(check.source);
    if (columns.some((column)=>used.includes(column))) return [];
    return [
        problemOf(check, `has rows, and uses none of their columns: write \${${columns[0] ?? ''}} where it belongs`)
    ];
}

;// CONCATENATED MODULE: ./packages/smoke/src/plan/plan.js







/** Of a chain: 1 in its first try. */ const tryName = 'try';
const defaultTimeoutMs = 10_000;
/** A connection or handshake that takes longer will not be quick enough afterwards either. */ const defaultPhaseMs = 5000;
function limitsOf(timeout) {
    const firstByteMs = timeout['first-byte'];
    const phases = {
        connectMs: timeout.connect ?? defaultPhaseMs,
        tlsMs: timeout.tls ?? defaultPhaseMs,
        ...firstByteMs === undefined ? {} : {
            firstByteMs
        }
    };
    return {
        timeoutMs: timeout.total ?? defaultTimeoutMs,
        phases
    };
}
/**
 * Every check of every suite in the order of the files, with its rows expanded and its needs resolved. A check that
 * uses a captured value needs the check that captures it, whether it says so or not. Throws a ConfigurationError.
 */ function plan(input) {
    const { suites, variables } = input;
    const problems = problemsOfRun(input);
    const planned = [];
    const all = suites.flatMap((suite)=>suite.checks.map((check)=>({
                suite,
                check
            })));
    const { byId, makers } = named(all, problems);
    const needed = new Map();
    /** Which try it is. */ const asking = new Set();
    for (const { suite, check } of all){
        const known = namesGiven(suite, variables);
        problems.push(...hiddenCaptures(check, known), ...idleRows(check));
        const own = (name)=>known.has(name) || makers[suite.space].has(name) || columnsOf(check).has(name);
        if ((0,template/* references */.Ft)(check.source).includes(tryName) && !own(tryName)) asking.add(check);
        known.add(tryName);
        needed.set(check, needsOf(check, byId, makers[suite.space], known, problems));
    }
    const chains = chainsOf(all, resolved(needed, byId), (check, message)=>report(problems, check, message));
    problems.push(...suites.flatMap(emptyChains));
    problems.push(...sharedResultFiles(all.map(({ check })=>check), needed, chains));
    const waits = cleaningWaits(all.map(({ check })=>check), needed, chains);
    for (const { suite, check } of all){
        const chain = chains.get(check);
        if (chain === undefined && check.chain === undefined && asking.has(check)) report(problems, check, unknownName(tryName, ' It is there in the checks of a chain only'));
        const needs = [
            ...needed.get(check) ?? [],
            ...waits.get(check) ?? []
        ];
        planned.push(...expand(check, suite, needs, byId, chain));
    }
    for (const [message, check] of circles(planned))report(problems, check, message);
    if (problems.length > 0) throw new report_src/* ConfigurationError */.j1('the suite', problems);
    return planned;
}
/** Every check by its name, and every captured name with the check that captures it. */ function named(all, problems) {
    const byId = new Map();
    const makers = {
        suites: new Map(),
        floor: new Map()
    };
    for (const { suite, check } of all){
        report(problems, check, takenBy(byId, check.id, `the name "${check.id}" is taken`));
        byId.set(check.id, check);
        for (const name of check.prepared.captures.keys()){
            report(problems, check, takenBy(makers[suite.space], name, `"${name}" is captured elsewhere, too`));
            if (check.rows !== undefined) report(problems, check, `a check with rows cannot capture "${name}": which row's value would it be?`);
            makers[suite.space].set(name, check);
        }
    }
    return {
        byId,
        makers
    };
}
const columnsOf = ({ rows = [] })=>new Set(rows.flatMap((row)=>Object.keys(row)));
const unknownName = (name, hint)=>`\${${name}} is no variable, secret, column or capture.${hint}`;
const resolved = (needed, byId)=>new Map([
        ...needed
    ].map(([check, ids])=>[
            check,
            ids.flatMap((id)=>byId.get(id) ?? [])
        ]));
/** Circles of checks; where there are none, circles that only come about because a chain is run as one. */ function circles(planned) {
    const checks = new Map(planned.map(({ id, check })=>[
            id,
            check
        ]));
    const plain = cycles(planned.map(({ id, needs })=>({
            id,
            needs
        })));
    if (plain.length > 0) return plain.flatMap((circle)=>{
        const check = checks.get(circle[0] ?? '');
        return check === undefined ? [] : [
            [
                needsItself(circle),
                check
            ]
        ];
    });
    const steps = stepsOf(planned);
    return cycles(steps.map(({ key, needs })=>({
            id: key,
            needs
        }))).flatMap((circle)=>{
        const check = steps.find(({ key })=>key === circle[0])?.members[0]?.check;
        return check === undefined ? [] : [
            [
                needsItself(circle),
                check
            ]
        ];
    });
}
function report(problems, check, message) {
    if (message !== undefined) problems.push(problemOf(check, message));
}
const takenBy = (taken, name, message)=>{
    const other = taken.get(name);
    return other === undefined ? undefined : `${message} (${other.position.file}:${other.position.line})`;
};
function needsOf(check, byId, makers, known, problems) {
    const declared = check.needs ?? [];
    for (const id of declared.filter((one)=>!byId.has(one))){
        report(problems, check, unknownNeed(id, byId.keys()));
    }
    const implied = [];
    const columns = columnsOf(check);
    for (const name of (0,template/* references */.Ft)(check.source)){
        if (known.has(name) || columns.has(name)) continue;
        const maker = makers.get(name);
        if (maker !== undefined && maker.id !== check.id) implied.push(maker.id);
        else if (maker === undefined) {
            const hint = (0,report_src/* suggestion */.h)(name, [
                ...known,
                ...columns,
                ...makers.keys()
            ]);
            report(problems, check, unknownName(name, hint));
        }
    }
    if (check.always === true && declared.length + implied.length === 0) report(problems, check, '"always" is for cleaning up after other checks: name them with "needs"');
    return [
        ...new Set([
            ...declared,
            ...implied
        ])
    ].filter((id)=>byId.has(id));
}
function expand(check, suite, needs, byId, chain) {
    const { defaults } = suite;
    const shared = {
        check,
        suite,
        needs: needs.flatMap((id)=>idsOf(byId.get(id))),
        retry: {
            ...defaults.retry,
            ...check.retry
        },
        ...limitsOf({
            ...defaults.timeout,
            ...check.timeout
        }),
        ...chain === undefined ? {} : {
            chain
        }
    };
    if (check.rows === undefined) return [
        {
            ...shared,
            id: check.id,
            row: {}
        }
    ];
    return check.rows.map((row, index)=>({
            ...shared,
            id: rowId(check, index),
            row
        }));
}
const rowId = (check, index)=>`${check.id}/${index + 1}`;
const idsOf = (check)=>check === undefined ? [] : check.rows === undefined ? [
        check.id
    ] : check.rows.map((_, index)=>rowId(check, index));

// EXTERNAL MODULE: ./packages/smoke/src/plan/shard.js
var shard = __webpack_require__(6495);
// EXTERNAL MODULE: ./packages/smoke/src/report/detail.js
var detail = __webpack_require__(8965);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/smoke/src/report/inputs.js

/** A digest over the variables that were passed, so that parts of one run can be told from parts of two. */ function variablesDigest(variables) {
    const sorted = Object.entries(variables).toSorted(([left], [right])=>left < right ? -1 : 1);
    return sorted.length === 0 ? {} : {
        variablesDigest: digestOf(JSON.stringify(sorted))
    };
}
/** An address without user name and password. */ function withoutUserInfo(address) {
    const url = URL.parse(address);
    return url === null || url.username + url.password === '' ? address : `${url.origin}${url.pathname}`;
}
const digestOf = (content)=>`sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
const passwordInAddress = /https?:\/\/[^\s/?#"@:]*:([^\s/?#"@]+)@/giu;
/** The passwords of addresses that stand anywhere in these texts: what tells of an address must not tell them. */ function passwordsInAddresses(texts) {
    const written = texts.flatMap((text)=>Array.from(text.matchAll(passwordInAddress), ([, password = ''])=>password));
    return [
        ...new Set([
            ...written,
            ...written.map(decoded)
        ])
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch  {
        return text;
    }
}

// EXTERNAL MODULE: ./packages/smoke/src/report/report.js
var report_report = __webpack_require__(2550);
// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var suite_shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/exchange.js + 1 modules
var exchange = __webpack_require__(5244);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/request-line.js
var request_line = __webpack_require__(2601);
;// CONCATENATED MODULE: ./packages/smoke/src/kinds/http.js




const idempotentMethods = new Set([
    'GET',
    'HEAD',
    'PUT',
    'DELETE',
    'OPTIONS'
]);
const plainBody = (0,suite_shape/* mapped */.CV)((0,suite_shape/* text */.Qq)('Sent as it is'), (plain)=>({
        text: plain
    }));
const jsonBody = (0,suite_shape/* object */.Ik)({
    json: (0,suite_shape/* anything */.D8)('Sent as JSON, with its content type')
});
const formBody = (0,suite_shape/* object */.Ik)({
    form: (0,suite_shape/* described */.WY)((0,suite_shape/* record */.g1)((0,suite_shape/* text */.Qq)('The value of a field')), 'Sent as the fields of a form, with its content type')
});
const body = (0,suite_shape/* either */.gP)([
    plainBody,
    jsonBody,
    formBody
], (value)=>{
    if (typeof value === 'string') return plainBody;
    if (!(0,suite_shape/* isMapping */.pi)(value)) return undefined;
    return 'form' in value ? formBody : 'json' in value ? jsonBody : undefined;
}, 'text, { json: … } or { form: … }');
const fields = {
    request: request_line/* requestLine */.u,
    body: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(body, 'What is sent: text, JSON or the fields of a form; default nothing')),
    ...exchange/* exchangeFields */.V0
};
async function prepare(definition, at) {
    const { request, expect, capture, follow = 0 } = definition;
    if (request.status !== undefined && expect?.status !== undefined) at.problems.push({
        path: [
            ...at.path,
            'expect',
            'status'
        ],
        message: `the request line expects ${request.status} already: say one of them`
    });
    return await (0,exchange/* prepareExchange */.TT)({
        what: `${request.method} ${request.url}`,
        idempotent: idempotentMethods.has(request.method),
        url: request.url,
        expect: {
            ...request.status === undefined ? {} : {
                status: [
                    request.status
                ]
            },
            ...expect
        },
        capture,
        follow,
        at,
        request: (context)=>buildRequest(definition, context)
    });
}
/** One request over HTTP. */ const http = {
    fields,
    prepare
};
function buildRequest(definition, { scope, settings }) {
    const { request, headers = {} } = definition;
    const url = (0,exchange/* addressOf */.ci)((0,template/* render */.XX)(request.url, scope), settings.baseUrl);
    if (url === null) return (0,exchange/* notAnAddress */.nU)(request.url);
    const encoded = definition.body === undefined ? undefined : encodeBody(definition.body, scope);
    const all = {
        ...settings.headers,
        ...encoded?.headers
    };
    for (const [name, value] of Object.entries(headers))all[name.toLowerCase()] = (0,template/* render */.XX)(value, scope);
    return {
        method: request.method,
        url,
        headers: all,
        ...encoded === undefined ? {} : {
            body: encoded.text
        }
    };
}
function encodeBody(content, scope) {
    if ('json' in content) {
        const headers = {
            'content-type': 'application/json'
        };
        return {
            text: JSON.stringify((0,template/* renderDeep */.PQ)(content.json, scope)),
            headers
        };
    }
    if ('form' in content) {
        const pairs = Object.entries(content.form).map(([name, value])=>[
                name,
                (0,template/* render */.XX)(value, scope)
            ]);
        const headers = {
            'content-type': 'application/x-www-form-urlencoded'
        };
        return {
            text: new URLSearchParams(pairs).toString(),
            headers
        };
    }
    return {
        text: (0,template/* render */.XX)(content.text, scope),
        headers: {}
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/kinds/registry.js

/** The field that tells a check's kind; exactly one of them is there. */ const kindOfField = {
    request: 'http',
    graphql: 'graphql',
    tls: 'tls',
    tcp: 'tcp',
    dns: 'dns',
    command: 'command',
    compare: 'compare'
};
/** Every kind but the commonest is loaded only by a suite that has a check of it. */ const kinds = {
    http: ()=>http,
    graphql: async ()=>(await __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 8978))).graphql,
    tls: async ()=>(await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 1138))).tls,
    tcp: async ()=>(await __webpack_require__.e(/* import() */ 580).then(__webpack_require__.bind(__webpack_require__, 9580))).tcp,
    dns: async ()=>(await __webpack_require__.e(/* import() */ 164).then(__webpack_require__.bind(__webpack_require__, 9164))).dns,
    command: async ()=>(await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 4233))).command,
    compare: async ()=>(await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 916))).compare
};

// EXTERNAL MODULE: ./packages/smoke/src/expect/answer.js
var answer = __webpack_require__(4023);
// EXTERNAL MODULE: ./packages/smoke/src/expect/regular-expression.js
var regular_expression = __webpack_require__(6816);
// EXTERNAL MODULE: ./packages/smoke/src/suite/units.js
var units = __webpack_require__(1427);
;// CONCATENATED MODULE: ./packages/smoke/src/version/definition.js





const edge = (0,suite_shape/* formed */.Gd)((value)=>(0,request_line/* isWholeAddress */._)(value) && !value.includes('${'), 'an http or https address such as https://edge-2.shop.example', /^[hH][tT][tT][pP][sS]?:[^$]+$/u);
/** That it is a whole query is found when it is compiled. */ const query = (description)=>({
        ...(0,suite_shape/* text */.Qq)(),
        schema: {
            ...(0,suite_shape/* text */.Qq)(description).schema,
            pattern: String.raw`^\$`
        }
    });
const versionLong = (0,suite_shape/* object */.Ik)({
    request: (0,suite_shape/* described */.WY)(request_line/* requestLine */.u, 'Where the running version is asked for, such as GET /version'),
    headers: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* record */.g1)((0,suite_shape/* text */.Qq)('The value of a header')), 'Sent with it')),
    json: (0,suite_shape/* optional */.lq)(query('A JSONPath query for the version in the answer')),
    header: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('The header that holds the version, instead of the body')),
    matches: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('A regular expression (RE2) on the body: its first group is the version, else the whole match')),
    connections: (0,suite_shape/* optional */.lq)((0,suite_shape/* integer */.nd)(1, 1000, 'Fresh connections before and again after the checks, spread over every address of every edge; default 24')),
    edges: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* list */.p_)(edge), 'Other addresses that serve the same version, such as https://edge-2.shop.example: each is asked besides the base URL; default none'))
});
/** The text of a request, which the long form reads. */ const lineText = {
    read: (value, at)=>typeof value === 'string' ? value : void request_line/* requestLine */.u.read(value, at),
    schema: request_line/* requestLine */.u.schema
};
/** Where the running version can be read. Short form: `GET /version`. */ const versionSource = (0,suite_shape/* described */.WY)((0,suite_shape/* shortForm */.JZ)(versionLong, lineText, (request)=>({
        request
    })), 'Where the running version is read: the whole body, or the key of a JSON object that is usually called so (version, commit, sha, revision, build, tag) unless more is said; alone, the request; default the path that the policy names, else /version where a version is expected');
/** Reports a query or pattern that is not valid, before the run. */ async function prepareVersion({ json, matches }, at) {
    if (json !== undefined) await (0,answer/* compileAt */.Jv)(json, {
        path: [
            ...at.path,
            'json'
        ],
        problems: at.problems
    });
    if (matches !== undefined) await (0,regular_expression/* checkPattern */.r)(matches, {
        path: [
            ...at.path,
            'matches'
        ],
        problems: at.problems
    });
}
const readyLong = (0,suite_shape/* object */.Ik)({
    rounds: (0,suite_shape/* optional */.lq)((0,suite_shape/* integer */.nd)(1, 100, 'Rounds in a row that must be good, at every address of every edge; default 3')),
    routes: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* list */.p_)(request_line/* requestLine */.u, 1), 'Requests that must be answered as they say, besides the version')),
    within: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* duration */.p0, 'How long to wait at most; default 2m')),
    every: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* pause */.v7, 'Between two rounds; default 1s'))
});
/** What has to be stable before the checks begin. Short form: how long to wait for it at most. */ const readyDefinition = (0,suite_shape/* described */.WY)((0,suite_shape/* shortForm */.JZ)(readyLong, units/* durationText */.S5, (within)=>({
        within
    })), 'What has to be stable before the checks begin: the version, and the routes that are named; alone, how long to wait at most; default no waiting');

;// CONCATENATED MODULE: ./packages/smoke/src/suite/common.js


/** Classes that a retry may help with. A refused login or certificate is not among them: asking again changes nothing. */ const retryClasses = [
    'refused',
    'reset',
    'timeout',
    'cut-short',
    'name-not-resolved',
    'unavailable',
    'too-many-requests',
    'assertion',
    'no-result'
];
const failureClass = (0,suite_shape/* choice */.Yq)(retryClasses);
const on = (0,suite_shape/* described */.WY)((0,suite_shape/* oneOrMore */.h9)({
    ...failureClass,
    schema: {
        title: 'class',
        ...failureClass.schema
    }
}), 'Tried again only if every failure is of one of these classes; default refused, reset, unavailable, too-many-requests');
const wait = (0,suite_shape/* described */.WY)(units/* pause */.v7, 'Before the second attempt, spread by half; doubled for each one after it, up to 30s; never less than Retry-After; default 250ms');
const attempts = (0,suite_shape/* integer */.nd)(1, 20, 'Attempts in all, the first included; default 2, or 1 for what changes something');
/** How often and after what a check is tried again. Short form: the number of attempts. */ const retry = (0,suite_shape/* described */.WY)((0,suite_shape/* shortForm */.JZ)((0,suite_shape/* object */.Ik)({
    attempts: (0,suite_shape/* optional */.lq)(attempts),
    on: (0,suite_shape/* optional */.lq)(on),
    wait: (0,suite_shape/* optional */.lq)(wait)
}), attempts, (number)=>({
        attempts: number
    })), 'How often, and after what, a check is tried again; alone, the number of attempts. A wrong answer is not tried again unless "on" has assertion');
const tries = (0,suite_shape/* integer */.nd)(2, 20, 'Tries in all, the first included');
/** The same for a chain. Nothing is tried again without being told so, since its checks may change something. */ const chainDefinition = (0,suite_shape/* object */.Ik)({
    retry: (0,suite_shape/* described */.WY)((0,suite_shape/* shortForm */.JZ)((0,suite_shape/* object */.Ik)({
        attempts: tries,
        on: (0,suite_shape/* optional */.lq)(on),
        wait: (0,suite_shape/* optional */.lq)(wait)
    }), tries, (number)=>({
            attempts: number
        })), 'How often, and after what, the whole chain is tried again; alone, the number of tries')
}, 'Checks that are tried again together, from the first on, with nothing captured');
/** How long a check may take, and each of its phases. Short form: all of it together. */ const timeout = (0,suite_shape/* described */.WY)((0,suite_shape/* shortForm */.JZ)((0,suite_shape/* object */.Ik)({
    total: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* duration */.p0, 'An attempt as a whole, redirects included; default 10s')),
    connect: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* duration */.p0, 'Until the connection stands; default 5s')),
    tls: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* duration */.p0, 'The TLS handshake; default 5s')),
    'first-byte': (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* duration */.p0, 'From the request to the first byte of the answer; default what is left of total'))
}), units/* durationText */.S5, (total)=>({
        total
    })), 'How long an attempt may take, and each of its phases; alone, the attempt as a whole');
const common_name = (0,suite_shape/* text */.Qq)('The name of another check');
/** What every check may say, whatever its kind. */ const commonFields = {
    title: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('What the check is called in reports; default what it does, such as GET /health')),
    needs: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* oneOrMore */.h9)(common_name), 'Checks that must have passed before, else this one is skipped; those whose captured values it uses are among them without being named')),
    always: (0,suite_shape/* optional */.lq)((0,suite_shape/* truth */.Im)('Run even if what it needs has failed, and when the run is cancelled: for cleaning up; decides nothing; default false')),
    advisory: (0,suite_shape/* optional */.lq)((0,suite_shape/* truth */.Im)('Reported, but decides nothing; default false')),
    retry: (0,suite_shape/* optional */.lq)(retry),
    timeout: (0,suite_shape/* optional */.lq)(timeout),
    chain: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('The chain, one of "chains", that the check is a member of; members run one after the other')),
    group: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('Checks of one group never run at the same time')),
    rows: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* list */.p_)((0,suite_shape/* record */.g1)((0,suite_shape/* anything */.D8)('A value')), 1), 'The check is run once for each row, with ${COLUMN} for the values of the row'))
};
const scalarValues = (0,suite_shape/* record */.g1)((0,suite_shape/* anything */.D8)('Text, a number, true or false'), {
    pattern: /^[A-Za-z][\w-]*$/u,
    expected: 'a name of letters, digits, "-" and "_"'
});
const variables = (0,suite_shape/* described */.WY)(scalarValues, 'Values that ${NAME} stands for; what is passed from outside replaces them');
const secretNames = (0,suite_shape/* described */.WY)((0,suite_shape/* list */.p_)((0,suite_shape/* text */.Qq)('The name of a secret')), 'Names of secrets, for ${NAME}: the values never stand in this file, and are masked wherever something is written');
const defaultsFields = (0,suite_shape/* object */.Ik)({
    headers: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* record */.g1)((0,suite_shape/* text */.Qq)('The value of a header')), 'Sent with every request of this suite')),
    timeout: (0,suite_shape/* optional */.lq)(timeout),
    retry: (0,suite_shape/* optional */.lq)(retry)
}, 'What holds for every check of this suite that does not say otherwise');

// EXTERNAL MODULE: ./packages/policy/src/configuration/quick-yaml.js
var quick_yaml = __webpack_require__(2270);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/source.js


/** A suite larger than this was not written by a person. */ const mostCharacters = 4 * 1024 * 1024;
/** Parses YAML, or JSON as the part of YAML that it is. Throws a ConfigurationError for what is neither. */ async function openSource(file, content) {
    if (content.length > mostCharacters) {
        const message = `has ${content.length} characters, ${mostCharacters} are allowed`;
        throw new report_src/* ConfigurationError */.j1('the suite', [
            {
                position: {
                    file,
                    line: 1,
                    column: 1
                },
                message
            }
        ]);
    }
    const json = parsedJson(file, content);
    if (json !== undefined) return {
        file,
        value: json.value,
        positionOf: jsonPosition(file, content)
    };
    const exact = async ()=>(await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 4969))).openYaml(file, content);
    const quick = (0,quick_yaml/* quickYaml */.r)(content);
    return quick === undefined ? await exact() : {
        file,
        value: quick.value,
        positionOf: quickPosition(file, quick),
        exact
    };
}
const quickPosition = (file, { places })=>([first = '', second])=>{
        const place = places.get(`${first}\n${second ?? ''}`) ?? places.get(String(first)) ?? {
            line: 1,
            column: 1
        };
        return {
            file,
            ...place
        };
    };
/**
 * JSON files are the fast way in, for generated suites. One that is not valid, or that has a key twice, which JSON's
 * own parser would not say, is explained by the YAML parser.
 */ function parsedJson(file, content) {
    if (!file.endsWith('.json')) return undefined;
    try {
        const value = JSON.parse(content);
        return keysWritten(content) === keysIn(value) ? {
            value
        } : undefined;
    } catch  {
        return undefined;
    }
}
const keysWritten = (content)=>Array.from(content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gu)).filter(([, colon])=>colon !== undefined).length;
function keysIn(value) {
    if (typeof value !== 'object' || value === null) return 0;
    const items = Object.values(value);
    return items.reduce((sum, item)=>sum + keysIn(item), Array.isArray(value) ? 0 : items.length);
}
/** Finds the keys of a path one after the other: near enough for a file that a program wrote. */ function jsonPosition(file, content) {
    return (path)=>{
        let offset = 0;
        for (const key of path){
            const next = typeof key === 'string' ? content.indexOf(JSON.stringify(key), offset) : -1;
            if (next >= 0) offset = next;
        }
        const before = content.slice(0, offset).split('\n');
        return {
            file,
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1
        };
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/suite/suite.js




const flakyPolicy = (fallback)=>(0,suite_shape/* choice */.Yq)([
        'allow',
        'warn',
        'fail'
    ], `What a check is worth that passed only on a later attempt; default ${fallback}`);
const hostPattern = /^(?:[^\s:/$]+|\[?[\da-fA-F:.]+\]?)$/u;
const host = (0,suite_shape/* formed */.Gd)((value)=>hostPattern.test(value), 'a host without scheme and port such as shop.internal or 10.0.0.7', hostPattern);
/** Everything of a suite file but its checks. */ const settingsFields = {
    name: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('What is tested, for people who read the file')),
    version: (0,suite_shape/* optional */.lq)(versionSource),
    ready: (0,suite_shape/* optional */.lq)(readyDefinition),
    variables: (0,suite_shape/* optional */.lq)(variables),
    secrets: (0,suite_shape/* optional */.lq)(secretNames),
    defaults: (0,suite_shape/* optional */.lq)(defaultsFields),
    chains: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* record */.g1)(chainDefinition), 'By name, checks that are tried again together, from the first on, with nothing captured')),
    concurrency: (0,suite_shape/* optional */.lq)((0,suite_shape/* integer */.nd)(1, 64, 'Checks at the same time; default 8')),
    deadline: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)(units/* duration */.p0, 'How long all checks may take together; of several that are said, also by the policy, the shortest holds; default 5m')),
    flaky: (0,suite_shape/* optional */.lq)((0,suite_shape/* object */.Ik)({
        critical: (0,suite_shape/* optional */.lq)(flakyPolicy('warn')),
        advisory: (0,suite_shape/* optional */.lq)(flakyPolicy('allow'))
    }, 'What checks are worth that passed only on a later attempt; where the policy or another suite is stricter, that holds')),
    hosts: (0,suite_shape/* optional */.lq)((0,suite_shape/* described */.WY)((0,suite_shape/* list */.p_)(host), 'Hosts that may be reached although their address is private or local, besides those of the base URL and of whole addresses that stand in this file; default none')),
    'private-addresses': (0,suite_shape/* optional */.lq)((0,suite_shape/* truth */.Im)('Let every address be private or local, also one that comes out of an answer; default false')),
    ca: (0,suite_shape/* optional */.lq)((0,suite_shape/* text */.Qq)('Path of a PEM file with certificate authorities that are trusted besides the usual ones'))
};
const settings = (0,suite_shape/* object */.Ik)(settingsFields);

;// CONCATENATED MODULE: ./packages/smoke/src/suite/read.js









async function readFile({ file, content }) {
    const source = await openSource(file, content);
    const problems = [];
    const suite = await readSource(source, {
        path: [],
        problems
    });
    const exact = problems.length === 0 ? source : await source.exact?.() ?? source;
    const checks = (0,suite_shape/* isMapping */.pi)(source.value) ? source.value['checks'] : undefined;
    return {
        suite,
        names: (0,suite_shape/* isMapping */.pi)(checks) ? Object.keys(checks) : [],
        problems: problems.map((problem)=>located(problem, exact))
    };
}
/**
 * Reads every suite file. Throws a ConfigurationError with the mistakes of all of them, each at its line and column.
 * Checks of the floor are added: under their own name where the suites do not have it or have the same check, else
 * beside it as `floor NAME`.
 */ async function readSuites(files, floor) {
    const all = [
        ...files,
        ...floor === undefined ? [] : [
            floor
        ]
    ];
    const unreadable = [];
    const read = [];
    for (const file of all){
        const one = await readFile(file).catch((error)=>{
            if (!(error instanceof report_src/* ConfigurationError */.j1)) throw error;
            unreadable.push(...error.problems);
        });
        if (one !== undefined) read.push(one);
    }
    const suites = read.flatMap(({ suite })=>suite ?? []);
    const problems = [
        ...unreadable,
        ...read.flatMap((one)=>one.problems)
    ];
    if (problems.length > 0) {
        const names = new Set(read.flatMap((one)=>one.names));
        const checks = suites.flatMap((suite)=>suite.checks);
        // What a file that is no suite would have held is not known, so neither is which names are missing.
        const needs = unreadable.length > 0 ? [] : problemsOfNeeds(checks, names);
        throw new report_src/* ConfigurationError */.j1(all.length === 1 ? 'the suite' : 'the suites', inOrder([
            ...problems,
            ...needs
        ]));
    }
    const last = floor === undefined ? undefined : suites.pop();
    return last === undefined ? suites : [
        ...suites,
        addedBy(last, suites)
    ];
}
/** By file, then from top to bottom, so that a reader goes through each file once. */ const inOrder = (problems)=>problems.toSorted(({ position: a }, { position: b })=>a === undefined || b === undefined || a.file !== b.file ? 0 : a.line - b.line || a.column - b.column);
/** What a floor adds: it can take nothing away and replace nothing. */ function addedBy(floor, suites) {
    const own = new Map(suites.flatMap((suite)=>suite.checks.map((check)=>[
                check.id,
                {
                    suite,
                    check
                }
            ])));
    const checks = floor.checks.filter((check)=>{
        const other = own.get(check.id);
        return other === undefined || meaning(other.check, other.suite) !== meaning(check, floor);
    });
    const names = new Map(checks.map(({ id })=>[
            id,
            own.has(id) ? `floor ${id}` : id
        ]));
    return {
        ...floor,
        space: 'floor',
        checks: checks.map((check)=>({
                ...check,
                position: check.position,
                id: names.get(check.id) ?? check.id,
                ...check.needs === undefined ? {} : {
                    needs: check.needs.map((id)=>names.get(id) ?? id)
                }
            }))
    };
}
/**
 * All that a check does, where that can be seen from its text and its suite's settings; what refers to something
 * else (a variable, another check, a file) is like no other, although it is written alike.
 */ function meaning({ source, needs, chain }, { file, defaults, settings: { ca } }) {
    const elsewhere = needs !== undefined || chain !== undefined || ca !== undefined || (0,template/* references */.Ft)(source).length > 0;
    return JSON.stringify([
        source,
        defaults,
        elsewhere || namesFile(source) ? file : ''
    ]);
}
const namesFile = (source)=>(0,suite_shape/* isMapping */.pi)(source) && (0,suite_shape/* isMapping */.pi)(source['expect']) && typeof source['expect']['schema'] === 'string';
function located({ path, message, key }, source) {
    const position = source.positionOf(path, key === true);
    return path.length === 0 ? {
        position,
        message
    } : {
        position,
        path: path.join('.'),
        message
    };
}
async function readSource(source, at) {
    const { value = null } = source;
    const empty = value === null ? {} : value;
    if (!(0,suite_shape/* isMapping */.pi)(empty)) {
        at.problems.push({
            path: [],
            message: `expected a suite, found ${(0,suite_shape/* found */.F9)(empty)}`
        });
        return undefined;
    }
    const { checks: written = {}, ...rest } = empty;
    const knownKeys = [
        ...Object.keys(settingsFields),
        'checks'
    ];
    const read = settings.read(withSuggestions(rest, knownKeys, at), at);
    const checks = await readChecks(written ?? {}, source, {
        path: [
            'checks'
        ],
        problems: at.problems
    });
    if (read === undefined) return undefined;
    if (read.version !== undefined) await prepareVersion(read.version, {
        ...at,
        path: [
            'version'
        ]
    });
    return {
        file: source.file,
        space: 'suites',
        settings: read,
        defaults: read.defaults ?? {},
        version: read.version,
        ready: read.ready,
        checks,
        positionOf: (path)=>source.positionOf(path, false)
    };
}
/** Reports unknown keys with `checks` among the candidates, and leaves them out. */ function withSuggestions(value, known, at) {
    const entries = Object.entries(value).filter(([key])=>{
        if (known.includes(key)) return true;
        const hint = (0,report_src/* suggestion */.h)(key, known) || ` Known are ${known.join(', ')}`;
        at.problems.push({
            path: [
                key
            ],
            key: true,
            message: `unknown key.${hint}`
        });
        return false;
    });
    return Object.fromEntries(entries);
}
const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u;
async function readChecks(written, source, at) {
    if (!(0,suite_shape/* isMapping */.pi)(written)) {
        at.problems.push({
            path: at.path,
            message: `expected a mapping from names to checks, found ${(0,suite_shape/* found */.F9)(written)}`
        });
        return [];
    }
    const checks = [];
    for (const [id, one] of Object.entries(written)){
        const place = {
            path: [
                'checks',
                id
            ],
            problems: at.problems
        };
        if (!namePattern.test(id)) {
            at.problems.push({
                path: place.path,
                key: true,
                message: 'expected a name of letters, digits, ".", "_", "-" and spaces'
            });
        }
        const check = await readCheck(id, one, place, ()=>source.positionOf(place.path, true));
        if (check !== undefined) checks.push(check);
    }
    return checks;
}
async function readCheck(id, written, at, position) {
    const long = typeof written === 'string' ? {
        request: written
    } : written;
    const field = kindFieldOf(long, at);
    if (field === undefined) return undefined;
    const name = kindOfField[field];
    const kind = await kinds[name]();
    const definition = shapeOf(field, kind).read(long, at);
    if (definition === undefined) return undefined;
    const prepared = await kind.prepare(definition, at);
    return {
        ...definition,
        id,
        kind: name,
        prepared,
        source: long,
        get position () {
            return position();
        }
    };
}
/** Other tools write method and address apart. */ const apart = ({ method, url })=>typeof url === 'string' ? ` Did you mean "request: ${typeof method === 'string' ? method : 'GET'} ${url}"?` : '';
const shapes = new Map();
/** The shape of a check of one kind: made once, since suites have many checks. */ function shapeOf(field, kind) {
    const shape = shapes.get(field) ?? (0,suite_shape/* object */.Ik)({
        ...commonFields,
        ...kind.fields
    });
    shapes.set(field, shape);
    return shape;
}
function kindFieldOf(long, at) {
    const fields = Object.keys(kindOfField);
    if (!(0,suite_shape/* isMapping */.pi)(long)) {
        at.problems.push({
            path: at.path,
            message: `expected a request such as GET /health, or a mapping, found ${(0,suite_shape/* found */.F9)(long)}`
        });
        return undefined;
    }
    const given = fields.filter((field)=>field in long);
    if (given.length === 1) return given[0];
    const near = Object.keys(long).map((key)=>(0,report_src/* suggestion */.h)(key, fields)).find((hint)=>hint !== '');
    const message = given.length === 0 ? `says nothing to do: expected one of ${fields.join(', ')}.${near ?? apart(long)}` : `says more than one thing to do: ${given.join(' and ')}`;
    at.problems.push({
        path: at.path,
        key: true,
        message
    });
    return undefined;
}

// EXTERNAL MODULE: ./packages/smoke/src/verdict.js
var src_verdict = __webpack_require__(9422);
// EXTERNAL MODULE: ./packages/smoke/src/version/judge.js
var judge = __webpack_require__(4955);
// EXTERNAL MODULE: ./packages/smoke/src/version/probe.js
var probe = __webpack_require__(6170);
// EXTERNAL MODULE: ./packages/smoke/src/expect/status.js
var expect_status = __webpack_require__(9247);
;// CONCATENATED MODULE: ./packages/smoke/src/version/ready.js



const defaults = {
    rounds: 3,
    withinMs: 120_000,
    everyMs: 1000
};
/**
 * Waits until several rounds in a row are good: every route at every address of every edge answers, on connections
 * of its own and with names resolved anew, and as the expected version where one is. One good answer, or three on
 * one address, say nothing about the other machines.
 */ async function waitUntilReady(ready, version, expected, context) {
    const { clock } = context.ports;
    const startedMs = clock.monotonicMs();
    const roundsAsked = ready.rounds ?? defaults.rounds;
    const withinMs = ready.within ?? defaults.withinMs;
    const inTime = {
        ...context,
        untilMs: startedMs + withinMs
    };
    let rounds = 0;
    let roundsTried = 0;
    let last = {
        problem: 'no round was tried'
    };
    for(;;){
        const round = await tryRound(ready, version, expected, inTime);
        roundsTried += 1;
        rounds = round.problem === undefined ? rounds + 1 : 0;
        last = {
            ...round,
            ...round.problem === undefined && last.problem !== undefined ? {
                problem: last.problem
            } : {}
        };
        const tookMs = clock.monotonicMs() - startedMs;
        const everyMs = ready.every ?? defaults.everyMs;
        const done = rounds >= roundsAsked;
        if (done || context.signal.aborted || tookMs + everyMs > withinMs) {
            return {
                ready: done,
                rounds,
                roundsAsked,
                roundsTried,
                tookMs,
                ...last.problem === undefined || done && roundsTried === rounds ? {} : {
                    lastProblem: last.problem
                },
                ...last.served === undefined ? {} : {
                    served: last.served
                }
            };
        }
        await clock.sleep(everyMs, context.signal);
    }
}
async function tryRound({ routes = [] }, version, expected, context) {
    const waysTo = namesResolvedOnce(version?.edges, context);
    const problems = await Promise.all(routes.map(async (route)=>{
        const ways = await waysTo(route);
        return await Promise.all(ways.map((way)=>routeProblem(route, way, context)));
    }));
    const problem = problems.flat().find((one)=>one !== undefined);
    if (version === undefined) return problem === undefined ? {} : {
        problem
    };
    const ways = await waysTo(version.request);
    const readings = await Promise.all(ways.map((way)=>(0,probe/* readVersion */.$4)(version, way, context)));
    const served = (0,judge/* judgeServed */.fv)(readings, expected);
    const first = problem ?? (served.verdict === 'all' ? undefined : versionProblem(served, expected));
    return {
        served,
        ...first === undefined ? {} : {
            problem: first
        }
    };
}
/** The ways to what a request asks for; in one round a name is resolved once, however many routes go there. */ function namesResolvedOnce(edges, context) {
    const known = new Map();
    return (line)=>{
        const at = (0,probe/* edgesOf */.q4)(line, edges, context);
        const key = at.join('\n');
        const found = known.get(key) ?? (0,probe/* entrances */.Gy)(at, context);
        known.set(key, found);
        return found;
    };
}
function versionProblem(served, expected) {
    if (served.verdict === 'unknown') return served.problems[0] ?? 'no connection was told a version';
    const found = served.versions.map(({ version, addresses })=>`${version} at ${addresses.join(', ')}`);
    return `the version served is ${found.join('; ')}${expected.length === 0 ? '' : `, expected ${expected.join(' or ')}`}`;
}
async function routeProblem(route, way, context) {
    const answer = await (0,probe/* ask */.kA)(route, way, context);
    if (!answer.ok) return answer.message;
    const expected = route.status ?? '2xx';
    return (0,expect_status/* isStatus */.z)(expected, answer.status) ? undefined : `${route.method} ${route.url} answers ${answer.status} at ${way.address === '' ? way.edge : way.address}`;
}

;// CONCATENATED MODULE: ./packages/smoke/src/version/source.js
/** Where a service states its version when nobody said where, but one is expected. */ const usualVersionPath = '/version';
/** Where the served version is read, and the suite whose settings hold for that; undefined where nobody asks for it. */ function source_versionSource(suites, request) {
    const suite = suites.find(({ version })=>version !== undefined) ?? suites[0];
    if (suite === undefined) return undefined;
    if (suite.version !== undefined) return {
        source: suite.version,
        suite
    };
    const url = request.versionPath ?? (request.expectedVersion === undefined ? undefined : usualVersionPath);
    return url === undefined ? undefined : {
        source: {
            request: {
                method: 'GET',
                url
            }
        },
        suite
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/smoke.js

















const defaultConcurrency = 8;
const defaultDeadlineMs = 300_000;
const graceMs = 5000;
/**
 * Reads the suites, waits for stability where they ask for it, proves the served version, runs every check, proves
 * the version again, and reports. Throws a ConfigurationError, or the UnreadableFile of its ports, before the first
 * request, never afterwards.
 */ async function smoke(request, ports) {
    const suites = await readSuites(request.suites, request.floor);
    const whole = plan({
        suites,
        variables: Object.keys(request.variables),
        baseUrl: request.baseUrl,
        versionUrl: source_versionSource(suites, request)?.source.request.url
    });
    const part = request.shard === undefined ? {
        own: whole,
        facts: null
    } : (0,shard/* takeFilledShard */.Kj)(whole, request.shard);
    const redactor = request.redactor ?? (0,report_src/* createRedactor */.lY)();
    const written = suiteFiles(request).map(({ content })=>content);
    for (const password of passwordsInAddresses([
        request.baseUrl ?? '',
        ...written
    ]))redactor.add(password);
    const notes = [
        ...notesOf(part.facts),
        ...smoke_maskSecrets(suites, request.secrets, redactor),
        ...unusedVariables(suites, request.variables),
        ...advisoryNeeds(part.own)
    ];
    const connections = (0,http_src/* keepConnections */.FQ)({
        maxSockets: concurrencyOf(suites)
    });
    const settings = await settingsOf(suites, request, ports, connections);
    await checkSchemaFiles(settings);
    const run = new SmokeRun({
        request,
        ports,
        suites,
        plan: part.own,
        shard: part.facts,
        redactor,
        settings,
        notes
    });
    const report = await run.report();
    connections.close();
    return report;
}
const suiteFiles = ({ suites, floor })=>floor === undefined ? suites : [
        ...suites,
        floor
    ];
/** Masks every secret of the suites, and names those that are too short for that. */ function smoke_maskSecrets(suites, secrets, redactor) {
    const all = suites.flatMap((suite)=>Object.entries(secretsOf(suite, secrets)));
    return all.filter(([, value])=>!redactor.add(value)).map(([name])=>`${tooShort(name)}.`);
}
const notesOf = (part)=>part === null ? [] : [
        `This is part ${part.index} of ${part.of}, ${part.own.length} of ${(0,report_src/* count */.U9)(part.planned, 'check')}: what counts is the report that joins all parts.`
    ];
const concurrencyOf = (suites)=>firstSaid(suites, ({ settings })=>settings.concurrency) ?? defaultConcurrency;
/** The shortest that was said. */ function deadlineOf(suites, { deadlineMs }) {
    const said = [
        deadlineMs,
        ...suites.map(({ settings })=>settings.deadline)
    ].filter((ms)=>ms !== undefined);
    return said.length === 0 ? defaultDeadlineMs : Math.min(...said);
}
const firstSaid = (suites, read)=>suites.map(read).find((value)=>value !== undefined);
class SmokeRun {
    #with;
    /** When the run's deadline is over, on the monotonic clock; waiting until it is ready has a time of its own. */ #untilMs = Infinity;
    constructor(collaborators){
        this.#with = collaborators;
    }
    async report() {
        const { request, ports, suites, redactor, notes } = this.#with;
        const startedAt = ports.clock.now().toISOString();
        const carried = await this.#carryOut();
        const flaky = flakyPolicies(suites, request.flaky);
        const { verdict, reasons } = (0,src_verdict/* judgeRun */.Z)({
            ...carried,
            flaky,
            cancelled: request.signal.aborted
        });
        const { service, environment, wave, sha, release, expectedVersion } = request;
        const counts = (0,detail/* countChecks */.l)(carried.results);
        const report = (0,report_report/* smokeReport */.I)({
            ...carried,
            verdict,
            reasons,
            place: environment,
            counts,
            flaky,
            expected: expectedVersion,
            release,
            notes: [
                ...request.notes ?? [],
                ...notes
            ]
        }, {
            service,
            environment,
            wave,
            sha,
            ...release === undefined ? {} : {
                release
            },
            startedAt,
            finishedAt: ports.clock.now().toISOString(),
            flaky,
            detail: this.#detail(carried, flaky)
        });
        return redactor.redactDeep(report);
    }
    #detail({ readiness, before, after, results }, flaky) {
        const { request, shard } = this.#with;
        return {
            suites: suiteFiles(request).map(({ file, content })=>({
                    file,
                    digest: digestOf(content)
                })),
            baseUrl: request.baseUrl === undefined ? null : withoutUserInfo(request.baseUrl),
            expectedVersion: request.expectedVersion ?? null,
            servedVersion: (after ?? before)?.version ?? null,
            readiness: readiness ?? null,
            served: {
                before: before ?? null,
                after: after ?? null
            },
            counts: (0,detail/* countChecks */.l)(results),
            checks: results,
            flaky,
            shard,
            ...variablesDigest(request.variables)
        };
    }
    async #carryOut() {
        const readiness = await this.#waitUntilReady();
        const blocked = readiness?.ready === false;
        this.#untilMs = this.#with.ports.clock.monotonicMs() + deadlineOf(this.#with.suites, this.#with.request);
        const before = blocked ? readiness.served : await this.#serve(this.#untilMs);
        if (blocked || before?.verdict === 'old' || before?.verdict === 'mixed') {
            const because = blocked ? 'the service was not ready' : 'another version answers';
            return {
                readiness,
                before,
                after: undefined,
                results: this.#with.plan.map((one)=>notRun(one, because))
            };
        }
        const results = await this.#runChecks();
        const proves = results.length > 0 && !this.#with.request.signal.aborted;
        return {
            readiness,
            before,
            after: proves ? await this.#serveAfter() : undefined,
            results
        };
    }
    async #runChecks() {
        const { request, ports, suites, plan: planned, redactor } = this.#with;
        const { signal, onResult } = request;
        return await runChecks({
            plan: planned,
            ports,
            settingFor: ({ suite })=>this.#settingOf(suite),
            redactor,
            concurrency: concurrencyOf(suites),
            deadlineMs: deadlineOf(suites, request),
            leftMs: this.#untilMs - ports.clock.monotonicMs(),
            signal,
            ...onResult === undefined ? {} : {
                onResult
            }
        });
    }
    async #waitUntilReady() {
        const asking = this.#with.suites.find(({ ready })=>ready !== undefined);
        if (asking?.ready === undefined) return undefined;
        const { suites, request } = this.#with;
        const { source, suite = asking } = source_versionSource(suites, request) ?? {};
        return await waitUntilReady(asking.ready, source, this.#expected(), this.#probeContext(suite));
    }
    async #serve(untilMs) {
        const found = source_versionSource(this.#with.suites, this.#with.request);
        if (found === undefined) return undefined;
        const readings = await this.#probe(found, untilMs).catch((error)=>{
            if (!(error instanceof template/* MissingValue */.m0)) throw error;
            return [
                {
                    edge: '',
                    address: '',
                    problem: error.message
                }
            ];
        });
        return (0,judge/* judgeServed */.fv)(readings, this.#expected());
    }
    async #probe({ source, suite }, untilMs) {
        return await (0,probe/* probeVersion */.Vd)(source, {
            ...this.#probeContext(suite),
            untilMs
        });
    }
    /** Checks that were done in time are not lost because the proof after them would end a moment too late. */ async #serveAfter() {
        return await this.#serve(Math.max(this.#untilMs, this.#with.ports.clock.monotonicMs() + graceMs));
    }
    /** Names of which any one is the expected version; none when no version is expected. */ #expected() {
        const { expectedVersion, expectedAliases = [] } = this.#with.request;
        return expectedVersion === undefined ? [] : [
            expectedVersion,
            ...expectedAliases
        ];
    }
    #probeContext(suite) {
        const { ports, request } = this.#with;
        const { settings, scope } = this.#settingOf(suite);
        return {
            ports,
            settings: withHeaders(settings, scope),
            scope,
            signal: request.signal
        };
    }
    #settingOf(suite) {
        const setting = this.#with.settings.get(suite);
        if (setting === undefined) throw new Error(`${suite.file} has no settings`);
        return setting;
    }
}
function notRun({ id, check }, because) {
    return {
        id,
        kind: check.kind,
        what: check.title ?? check.prepared.what,
        advisory: check.advisory === true,
        always: check.always === true,
        outcome: 'skipped',
        flaky: false,
        attempts: [],
        durationMs: 0,
        warnings: [],
        skippedBecause: because
    };
}

// EXTERNAL MODULE: ./packages/smoke/src/report/sentences.js
var sentences = __webpack_require__(6456);
;// CONCATENATED MODULE: ./packages/smoke/src/report/not-started.js



const nothing = {
    suites: [],
    baseUrl: null,
    expectedVersion: null,
    servedVersion: null,
    readiness: null,
    served: {
        before: null,
        after: null
    },
    counts: (0,detail/* countChecks */.l)([]),
    checks: [],
    flaky: {
        critical: 'warn',
        advisory: 'allow'
    },
    shard: null
};
/** The report of a run that had nothing to run: what it needed could not be read, which says nothing of the service. */ function notStarted({ reason, message, hint, at, shard, ...target }) {
    const instant = at.toISOString();
    return {
        ...target,
        kind: 'smoke',
        outcome: 'inconclusive',
        reasons: [
            reason
        ],
        startedAt: instant,
        finishedAt: instant,
        headline: (0,sentences/* headline */.Pl)({
            verdict: 'inconclusive',
            reasons: [
                reason
            ],
            place: target.environment,
            counts: nothing.counts,
            flaky: nothing.flaky,
            results: [],
            expected: undefined,
            before: undefined,
            after: undefined,
            readiness: undefined,
            notes: []
        }),
        body: [
            {
                paragraph: message
            },
            ...hint === '' ? [] : [
                {
                    paragraph: hint
                }
            ]
        ],
        annotations: [
            {
                level: 'warning',
                message: (0,report_src/* withHint */.mu)(message, hint)
            }
        ],
        detail: shard === undefined ? nothing : {
            ...nothing,
            unread: {
                ...shard,
                why: message
            }
        }
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/report/formats.js
/** Every format that a report can be written in, with its file name's end; each is loaded when it is asked for. */ const reportFormats = {
    junit: {
        extension: '.junit.xml',
        load: async ()=>(await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 4026))).toJunit
    },
    ctrf: {
        extension: '.ctrf.json',
        load: async ()=>(await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 6235))).toCtrf
    },
    tap: {
        extension: '.tap',
        load: async ()=>(await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 6699))).toTap
    },
    html: {
        extension: '.html',
        load: async ()=>(await __webpack_require__.e(/* import() */ 153).then(__webpack_require__.bind(__webpack_require__, 7153))).toHtmlPage
    }
};
/** A report in one format. */ async function writeReport(format, report) {
    return (await reportFormats[format].load())(report);
}

;// CONCATENATED MODULE: ./packages/smoke/src/adapters/node-ports.js

/** The real clock. */ const systemClock = {
    now: ()=>new Date(),
    monotonicMs: ()=>performance.now(),
    sleep: (ms, signal)=>new Promise((resolve)=>{
            if (signal?.aborted === true) {
                resolve();
                return;
            }
            const end = ()=>{
                clearTimeout(timer);
                signal?.removeEventListener('abort', end);
                resolve();
            };
            const timer = setTimeout(end, ms);
            signal?.addEventListener('abort', end, {
                once: true
            });
        })
};
/** A copy of the few variables that matter: the environment itself is asked anew at every look. */ const proxySettings = (environment)=>Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:https?|no)_proxy$/iu.test(name)));
/** This machine: its network, its files below `folder`, its processes. What few suites need is loaded by them. */ function nodePorts(folder) {
    const readFile = async (path)=>(await (await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 9271))).readFileBelow(folder, path))?.content;
    return {
        clock: systemClock,
        exchange: http_src/* exchange */.cv,
        connect: http_src/* openConnection */.JY,
        resolve: async (question)=>await (await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 6016))).resolveName(question),
        execute: async (command)=>await (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 3135))).execute(folder, command),
        random: Math.random,
        proxy: proxySettings(process.env),
        readFile,
        readFloorFile: readFile,
        readResult: async (path)=>await (await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 9271))).readFileBelow(folder, path),
        addresses: async (hostname, signal)=>await (await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 7032))).addressesOf(hostname, signal)
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/ports.js
/** Whether a file is there, and what it says, could not be found out: which says nothing of the service. */ class UnreadableFile extends Error {
    name = 'UnreadableFile';
    /** What to do about it; may be empty. */ hint;
    constructor(message, hint = ''){
        super(message);
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/index.js







// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/github/src/endpoints.js
var endpoints = __webpack_require__(8305);
// EXTERNAL MODULE: ./packages/github/src/failure.js
var failure = __webpack_require__(1573);
// EXTERNAL MODULE: ../../node_modules/@octokit/auth-token/dist-bundle/index.js
var dist_bundle = __webpack_require__(4453);
// EXTERNAL MODULE: ../../node_modules/@octokit/request/dist-bundle/index.js + 4 modules
var request_dist_bundle = __webpack_require__(6212);
// EXTERNAL MODULE: ./packages/github/src/wire.js
var wire = __webpack_require__(9662);
;// CONCATENATED MODULE: ./packages/github/src/direct.js




/** As many as the gateway has under way at most. */ const connectionsKept = 12;
/** What a server or a network on the way drops without a word is idle for longer than this. */ const idleMs = 4_000;
const maxRedirects = 5;
/** The gateway's signal ends a request; this is only what the exchange must be told. */ const deadlineMs = 2 ** 31 - 1;
/** A connection that takes longer is tried anew; a third of it goes to each address of the name. */ const defaultConnectMs = 5_000;
const cutKinds = new Set([
    'cut-short',
    'too-large',
    'malformed'
]);
function errorOf({ kind, message, code, phase = 'request' }) {
    if (cutKinds.has(kind)) return new wire/* CutBody */.Rb(message);
    const unsent = kind === 'timeout' && phase !== 'request' && phase !== 'body';
    const named = unsent ? wire/* notConnected */.NU : code;
    return Object.assign(new Error(message), named === undefined ? {} : {
        code: named
    });
}
const toRequest = (url, { method = 'GET', headers = {}, body })=>({
        method,
        url: new URL(url),
        headers,
        ...body === undefined ? {} : {
            body
        }
    });
const headersOf = ({ headers })=>new Map(Object.entries(headers).map(([name, values])=>[
            name,
            values.join(', ')
        ]));
/** Fetches over `node:http` with kept connections. A redirect takes the token along to the same origin only. */ function directFetch(connectMs) {
    const connections = (0,http_src/* keepConnections */.FQ)({
        maxSockets: connectionsKept,
        idleMs
    });
    return async (url, init)=>{
        const signal = init.signal === undefined ? {} : {
            signal: init.signal
        };
        const { result } = await (0,http_src/* followRedirects */.FE)(toRequest(url, init), maxRedirects, (hop)=>(0,http_src/* exchange */.cv)(hop, {
                deadlineMs,
                connectMs,
                tlsMs: connectMs,
                maxBodyBytes: wire/* maxAnswerBytes */._j,
                connections,
                ...signal
            }));
        if (!result.ok) throw errorOf(result);
        const { status, body } = result;
        return (0,wire/* wholeResponse */.Zj)({
            status,
            url: result.url.href,
            headers: headersOf(result)
        }, Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    };
}
/** Octokit's own request function over `node:http`; `connectMs` limits connecting and, again, agreeing on TLS. */ const requestOf = (token, apiUrl, connectMs = defaultConnectMs)=>request_dist_bundle/* request */.E.defaults({
        baseUrl: apiUrl,
        request: {
            fetch: directFetch(connectMs),
            hook: (0,dist_bundle/* createTokenAuth */.g)(token).hook,
            parseSuccessResponseBody: false,
            log: wire/* quiet */.jQ
        }
    });

;// CONCATENATED MODULE: ./packages/github/src/octokit.js


/** This machine itself is never reached through a proxy, whatever the environment says. */ function needsProxy(apiUrl, environment) {
    const url = new URL(apiUrl);
    const here = url.hostname === 'localhost' || url.hostname === '[::1]' || url.hostname.startsWith('127.');
    return !here && (0,http_src/* proxyFor */.iJ)(url, environment) !== undefined;
}
/**
 * Octokit's request function for one token. Where the environment names a proxy for `apiUrl` it is the one of
 * `@actions/github`, which brings an HTTP stack of its own; else requests go straight out and nothing of that is loaded.
 */ async function octokitRequest(token, apiUrl) {
    if (!needsProxy(apiUrl, process.env)) return requestOf(token, apiUrl);
    const proxied = await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 6066));
    return proxied.requestOf(token, apiUrl);
}

;// CONCATENATED MODULE: ./packages/github/src/transport.js





const transport_systemClock = {
    now: ()=>Date.now(),
    sleep: async (ms, signal)=>{
        await (0,promises_.setTimeout)(ms, undefined, {
            signal,
            ref: true
        }).catch(()=>undefined);
    }
};
const parallelRequests = 12;
const firstPauseMs = 250;
/** At most `places` at a time; the others wait in line. */ function queueOf(places) {
    const waiting = [];
    let free = places;
    return async (work)=>{
        if (free > 0) free -= 1;
        else await new Promise((resolve)=>waiting.push(resolve));
        try {
            return await work();
        } finally{
            const next = waiting.shift();
            if (next === undefined) free += 1;
            else next();
        }
    };
}
const methodOf = (call)=>call.endpoint.split(' ')[0] ?? '';
const isSafe = (call)=>call.safe ?? methodOf(call) === 'GET';
/** Milliseconds to wait before the next try; null: give up. */ function pauseBefore(failure, call, tried, patienceLeftMs) {
    if (tried >= (call.attempts ?? 3)) return null;
    // Refused by the rate limit means: not carried out. So even a write may be sent again.
    if (failure.reason === 'rate-limited') {
        const pause = failure.retryAfterMs;
        return pause !== null && pause < patienceLeftMs ? pause : null;
    }
    const mayPass = failure.reason === 'unreachable' || isSafe(call) && [
        'unavailable',
        'malformed',
        'timeout'
    ].includes(failure.reason);
    if (!mayPass || failure.reason === 'timeout' && tried > 1) return null;
    const pause = Math.max(failure.retryAfterMs ?? 0, firstPauseMs * 4 ** (tried - 1));
    return pause < patienceLeftMs ? pause : null;
}
const neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    wire/* notConnected */.NU,
    'UND_ERR_CONNECT_TIMEOUT'
]);
const causes = (error)=>error === undefined ? [] : [
        error,
        ...causes(error.cause)
    ];
const messageOf = (data)=>{
    if (typeof data === 'string') return data.slice(0, 300);
    const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
    return typeof message === 'string' ? message : '';
};
const textHeaders = (headers)=>Object.fromEntries(Object.entries(headers).map(([name, value])=>[
            name.toLowerCase(),
            String(value)
        ]));
class Wire {
    repository;
    hasDirectoryToken;
    #options;
    #clock;
    #inLine = queueOf(parallelRequests);
    #clients = new Map();
    #signal;
    #sent = 0;
    #serverTime = null;
    constructor(options){
        this.#options = options;
        this.repository = options.repository;
        this.hasDirectoryToken = options.directoryToken !== undefined && options.directoryToken !== '';
        this.#clock = options.clock ?? transport_systemClock;
        this.#signal = options.signal ?? new AbortController().signal;
    }
    now() {
        return this.#clock.now();
    }
    requests() {
        return this.#sent;
    }
    serverTime() {
        return this.#serverTime;
    }
    describe(call) {
        if (call.endpoint.startsWith('GRAPHQL ')) return call.endpoint.replace('GRAPHQL', 'GraphQL');
        const values = {
            ...this.repository,
            ...call.parameters
        };
        const [method = '', path = ''] = this.#route(call).split(' ');
        const filled = path.replace(/\{\+?(\w+)\}/gu, (whole, name)=>{
            const value = values[name];
            return typeof value === 'string' || typeof value === 'number' ? encodeURI(String(value)) : whole;
        });
        return `${method} ${filled.split('?')[0] ?? ''}`;
    }
    async graphql(call, query, variables) {
        return this.send({
            ...call,
            parameters: {
                query,
                variables
            }
        });
    }
    async send(call) {
        const started = this.#clock.now();
        const patience = this.#options.patienceMs ?? 30_000;
        for(let tried = 1;; tried += 1){
            const left = patience - (this.#clock.now() - started);
            const answer = await this.#inLine(()=>this.#once(call, left));
            if (answer.ok || this.#signal.aborted) return answer;
            const pause = pauseBefore(answer.failure, call, tried, patience - (this.#clock.now() - started));
            if (pause === null) return answer;
            await this.#clock.sleep(pause, this.#signal);
        }
    }
    async #once(call, patienceLeftMs) {
        if (this.#signal.aborted) return {
            ok: false,
            failure: (0,failure/* faultFailure */.zk)('cancelled', '')
        };
        const deadlineMs = Math.max(1, Math.min(this.#options.deadlineMs ?? 10_000, patienceLeftMs));
        const deadline = AbortSignal.timeout(deadlineMs);
        const need = (0,endpoints/* needOf */.ER)(call.endpoint);
        try {
            const request = await this.#client(call);
            this.#sent += 1;
            const response = await request(this.#route(call), {
                ...call.endpoint.includes('{owner}') ? this.repository : {},
                ...call.parameters,
                headers: {
                    ...call.headers
                },
                request: {
                    signal: AbortSignal.any([
                        deadline,
                        this.#signal
                    ])
                }
            });
            return this.#read(call, response);
        } catch (error) {
            return {
                ok: false,
                failure: this.#failure(need, error, deadline, deadlineMs)
            };
        }
    }
    #read(call, response) {
        const headers = textHeaders(response.headers);
        this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
        const at = new Date(this.#clock.now()).toISOString();
        const body = response.data;
        const base = {
            ok: true,
            status: response.status,
            headers,
            at
        };
        if (call.raw === true || !(body instanceof Buffer)) return {
            ...base,
            data: body
        };
        try {
            return {
                ...base,
                data: JSON.parse(body.toString('utf8'))
            };
        } catch  {
            return {
                ok: false,
                failure: (0,failure/* faultFailure */.zk)('malformed', `${body.length} bytes that are not JSON`)
            };
        }
    }
    #failure(need, error, deadline, deadlineMs) {
        if (error.response !== undefined) return this.#answeredFailure(need, error.response);
        if (this.#signal.aborted) return (0,failure/* faultFailure */.zk)('cancelled', '');
        if (deadline.aborted) return (0,failure/* faultFailure */.zk)('timeout', `${deadlineMs / 1000} s`);
        const chain = causes(error);
        const cut = chain.find((cause)=>cause instanceof wire/* CutBody */.Rb);
        if (cut !== undefined) return (0,failure/* faultFailure */.zk)('malformed', this.#scrub(cut.message));
        // A DOMException's code is a number and says nothing; a system error's is its name.
        const code = chain.map((cause)=>cause.code).find((each)=>typeof each === 'string') ?? '';
        const detail = this.#scrub(code === '' ? chain.at(-1)?.message ?? 'unknown trouble' : code);
        return (0,failure/* faultFailure */.zk)(neverSent.has(code) ? 'unreachable' : 'network', detail);
    }
    #answeredFailure(need, { status, data, headers: raw }) {
        const headers = textHeaders(raw);
        this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
        // The words decide what a 403 or 404 means; damaged words decide nothing.
        if (typeof data === 'string' && data !== '' && headers['content-type']?.includes('json') === true) return (0,failure/* faultFailure */.zk)('malformed', `${status} with a body that is not JSON`);
        const message = this.#scrub(messageOf(data));
        return (0,failure/* failureOf */.g5)(need, {
            status,
            headers,
            message,
            now: this.#clock.now()
        });
    }
    #client(call) {
        const { token, directoryToken, apiUrl } = this.#options;
        const chosen = call.token === 'directory' ? directoryToken ?? '' : token;
        const made = this.#clients.get(chosen) ?? octokitRequest(chosen, apiUrl.replace(/\/+$/u, ''));
        this.#clients.set(chosen, made);
        return made;
    }
    #route(call) {
        return call.endpoint.startsWith('GRAPHQL ') ? `POST ${this.#graphqlUrl()}` : call.endpoint;
    }
    #graphqlUrl() {
        const { graphqlUrl, apiUrl } = this.#options;
        return graphqlUrl ?? `${apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '')}/graphql`;
    }
    /** Tokens leave in no message, whoever wrote it. */ #scrub(message) {
        return [
            this.#options.token,
            this.#options.directoryToken ?? ''
        ].filter((token)=>token.length > 0).reduce((text, token)=>text.replaceAll(token, '***'), message).replace(/\/\/[^/@\s]+@/gu, '//***@');
    }
}
function serverTimeOf(headers) {
    const ms = Date.parse(headers['date'] ?? '');
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
/** Sends requests: deadlines, retries where safe, `Retry-After`, a limit on parallel requests. Throws never. */ function createTransport(options) {
    const wire = new Wire(options);
    return {
        repository: wire.repository,
        hasDirectoryToken: wire.hasDirectoryToken,
        send: (call)=>wire.send(call),
        graphql: (call, query, variables)=>wire.graphql(call, query, variables),
        describe: (call)=>wire.describe(call),
        now: ()=>wire.now(),
        requests: ()=>wire.requests(),
        serverTime: ()=>wire.serverTime()
    };
}

// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/github/src/zip.js


const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const maxEntries = 10_000;
function directoryAt(zip) {
    const earliest = Math.max(0, zip.length - 22 - 0xffff);
    for(let at = zip.length - 22; at >= earliest; at -= 1)if (zip.readUInt32LE(at) === endOfDirectory) return {
        offset: zip.readUInt32LE(at + 16),
        entries: zip.readUInt16LE(at + 10)
    };
    throw new decode/* MalformedAnswer */.ol('the archive has no directory: it is no zip file, or was cut short');
}
function entryAt(zip, at) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new decode/* MalformedAnswer */.ol('the archive directory is damaged');
    const nameBytes = zip.readUInt16LE(at + 28);
    const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const entry = {
        path: zip.toString('utf8', at + 46, at + 46 + nameBytes),
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packedBytes: zip.readUInt32LE(at + 20),
        bytes: zip.readUInt32LE(at + 24),
        offset: zip.readUInt32LE(at + 42)
    };
    return {
        entry,
        next: at + 46 + nameBytes + rest
    };
}
function contentOf(zip, entry) {
    if (zip.readUInt32LE(entry.offset) !== localHeader) throw new decode/* MalformedAnswer */.ol(`${entry.path} is not where the archive directory says`);
    const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
    const packed = zip.subarray(start, start + entry.packedBytes);
    if (entry.method !== 0 && entry.method !== 8) throw new decode/* MalformedAnswer */.ol(`${entry.path} is packed by method ${entry.method}, which is not known`);
    // The output is capped by what the directory promised: a bomb cannot unpack to more.
    const content = entry.method === 0 ? Buffer.from(packed) : (0,external_node_zlib_.inflateRawSync)(packed, {
        maxOutputLength: Math.max(1, entry.bytes)
    });
    if (content.length !== entry.bytes || (0,external_node_zlib_.crc32)(content) !== entry.checksum) throw new decode/* MalformedAnswer */.ol(`${entry.path} does not match its checksum`);
    return content;
}
/**
 * The files of a zip archive by path; folders are left out.
 *
 * @param maxBytes cap on the unpacked size of all files together
 * @throws MalformedAnswer for anything but a plain, whole archive within the cap
 */ function unzip(archive, maxBytes) {
    const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    try {
        const directory = directoryAt(zip);
        if (directory.entries > maxEntries) throw new decode/* MalformedAnswer */.ol(`more than ${maxEntries} files`);
        const files = new Map();
        let left = maxBytes;
        for(let at = directory.offset, index = 0; index < directory.entries; index += 1){
            const { entry, next } = entryAt(zip, at);
            at = next;
            left -= entry.bytes;
            if (left < 0) throw new decode/* MalformedAnswer */.ol(`unpacks to more than ${maxBytes} bytes`);
            if (!entry.path.endsWith('/')) files.set(entry.path, contentOf(zip, entry));
        }
        return files;
    } catch (error) {
        if (error instanceof decode/* MalformedAnswer */.ol) throw error;
        throw new decode/* MalformedAnswer */.ol('the archive is damaged', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./packages/github/src/resources/artifacts.js


const maxUnpackedBytes = 32 * 1024 * 1024;
function artifactOf(row) {
    const run = row.objectOrNull('workflow_run');
    return {
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size_in_bytes'),
        expired: row.flag('expired'),
        digest: row.textOrNull('digest'),
        createdAt: row.textOrNull('created_at'),
        expiresAt: row.textOrNull('expires_at'),
        run: run?.has('id') === true ? {
            id: run.number('id'),
            branch: run.textOrNull('head_branch'),
            sha: run.textOrNull('head_sha'),
            repositoryId: run.numberOrNull('repository_id'),
            headRepositoryId: run.numberOrNull('head_repository_id')
        } : null
    };
}
async function filesOf(transport, id) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: {
            artifact_id: id,
            archive_format: 'zip'
        },
        raw: true
    };
    const answer = await transport.send(call);
    if (!answer.ok) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return (0,reads/* decoded */.DH)(transport, call, proof, ()=>unzip(answer.data, maxUnpackedBytes));
}
const artifactReads = (transport)=>({
        byName: (name)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
                parameters: {
                    name
                },
                rows: 'artifacts',
                decode: artifactOf
            }),
        ofRun: (runId, name)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
                parameters: {
                    run_id: runId,
                    ...name === undefined ? {} : {
                        name
                    }
                },
                rows: 'artifacts',
                decode: artifactOf
            }),
        files: (id)=>filesOf(transport, id)
    });

// EXTERNAL MODULE: ./packages/github/src/writes.js
var writes = __webpack_require__(1467);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var common = __webpack_require__(3972);
;// CONCATENATED MODULE: ./packages/github/src/resources/runs.js





const runOf = (row)=>({
        id: row.number('id'),
        attempt: row.numberOrNull('run_attempt') ?? 1,
        number: row.number('run_number'),
        workflowId: row.number('workflow_id'),
        name: row.textOrNull('name'),
        path: row.text('path').split('@')[0] ?? '',
        event: row.text('event'),
        status: row.textOrNull('status'),
        conclusion: row.textOrNull('conclusion'),
        sha: row.text('head_sha'),
        branch: row.textOrNull('head_branch'),
        suiteId: row.numberOrNull('check_suite_id'),
        headRepository: row.objectOrNull('head_repository')?.text('full_name') ?? null,
        repository: row.object('repository').text('full_name'),
        actor: (0,common/* accountOrNull */.SE)(row.objectOrNull('actor')),
        triggeringActor: (0,common/* accountOrNull */.SE)(row.objectOrNull('triggering_actor')),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        startedAt: row.textOrNull('run_started_at'),
        url: row.text('html_url')
    });
function filterParameters(filter) {
    const named = {
        head_sha: filter.sha,
        event: filter.event,
        branch: filter.branch,
        status: filter.status,
        created: filter.created,
        workflow_id: filter.workflow
    };
    return Object.fromEntries(Object.entries(named).filter(([, value])=>value !== undefined));
}
/** Workflow runs, newest first. */ const runsOf = (transport, filter)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: filter.workflow === undefined ? 'GET /repos/{owner}/{repo}/actions/runs' : 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: filterParameters(filter),
        rows: 'workflow_runs',
        decode: runOf,
        ...filter.atMost === undefined ? {} : {
            atMost: filter.atMost
        }
    });
const approvalOf = (row)=>({
        state: row.text('state'),
        comment: row.textOrNull('comment') ?? '',
        user: (0,common/* accountOf */.XP)(row.object('user')),
        environments: row.list('environments', (environment)=>environment.text('name'))
    });
const memberOf = (row)=>({
        runId: row.number('run_id'),
        jobId: row.numberOrNull('job_id'),
        status: row.text('status'),
        url: row.textOrNull('run_html_url')
    });
/** GitHub answers 404 for a group that nobody holds: an empty list, where runs can be read at all. */ async function concurrencyGroup(transport, name, ahead = {}) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}',
        parameters: {
            concurrency_group_name: name,
            ...ahead.ofRun === undefined ? {} : {
                ahead_of_run: ahead.ofRun
            },
            ...ahead.ofJob === undefined ? {} : {
                ahead_of_job: ahead.ofJob
            }
        }
    };
    const answer = await transport.send(call);
    if (answer.ok) {
        const proof = {
            endpoint: call.endpoint,
            pages: 1,
            at: answer.at
        };
        return (0,reads/* decoded */.DH)(transport, call, proof, ()=>new decode/* Fields */.C8(answer.data, 'answer').list('group_members', memberOf));
    }
    const fault = await (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const at = new Date(transport.now()).toISOString();
    return fault.reason === 'not-found' ? (0,src/* known */.eO)([], {
        endpoint: call.endpoint,
        pages: 1,
        at
    }) : fault;
}
const dispatchedOf = (data)=>{
    if (typeof data !== 'object' || data === null || data instanceof Buffer) return {
        runId: null,
        url: null
    };
    const fields = new decode/* Fields */.C8(data, 'answer');
    return {
        runId: fields.numberOrNull('workflow_run_id'),
        url: fields.textOrNull('html_url')
    };
};
function runsAccess({ transport, writer }) {
    return {
        list: (filter)=>runsOf(transport, filter),
        read: (id, attempt)=>(0,reads/* readOne */.JF)(transport, attempt === undefined ? {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
                parameters: {
                    run_id: id
                }
            } : {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
                parameters: {
                    run_id: id,
                    attempt_number: attempt
                }
            }, runOf),
        approvals: (id)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
                parameters: {
                    run_id: id
                },
                whole: true,
                decode: approvalOf
            }),
        dispatch: (workflow, ref, inputs)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
                parameters: {
                    workflow_id: workflow,
                    ref,
                    inputs,
                    return_run_details: true
                }
            }, `start workflow ${workflow} on ${ref}`, dispatchedOf),
        cancel: (id)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
                parameters: {
                    run_id: id
                }
            }, `cancel run ${id}`, writes/* nothing */.s6),
        concurrencyGroup: (name, ahead)=>concurrencyGroup(transport, name, ahead)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/checks.js




const appOf = (app)=>app === null ? null : {
        id: app.number('id'),
        slug: app.text('slug'),
        name: app.text('name')
    };
const checkRunOf = (row)=>{
    const output = row.objectOrNull('output');
    return {
        id: row.number('id'),
        name: row.text('name'),
        sha: row.text('head_sha'),
        status: row.text('status'),
        conclusion: row.textOrNull('conclusion'),
        startedAt: row.textOrNull('started_at'),
        completedAt: row.textOrNull('completed_at'),
        url: row.textOrNull('html_url') ?? '',
        detailsUrl: row.textOrNull('details_url'),
        externalId: row.textOrNull('external_id'),
        app: appOf(row.objectOrNull('app')),
        suiteId: row.objectOrNull('check_suite')?.number('id') ?? null,
        origin: null,
        title: output?.textOrNull('title') ?? null,
        summary: output?.textOrNull('summary') ?? null,
        text: output?.textOrNull('text') ?? null
    };
};
const suiteOf = (row)=>{
    const app = row.objectOrNull('app');
    return {
        id: row.number('id'),
        app: app === null ? null : {
            id: app.number('id'),
            slug: app.text('slug')
        },
        status: row.textOrNull('status'),
        conclusion: row.textOrNull('conclusion'),
        sha: row.text('head_sha'),
        branch: row.textOrNull('head_branch'),
        checkRunCount: row.number('latest_check_runs_count'),
        createdAt: row.textOrNull('created_at')
    };
};
const levels = [
    'notice',
    'warning',
    'failure'
];
const annotationOf = (row)=>({
        path: row.text('path'),
        line: row.number('start_line'),
        level: levels.find((level)=>level === row.textOrNull('annotation_level')) ?? 'notice',
        message: row.textOrNull('message') ?? ''
    });
const statusOf = (row)=>({
        context: row.text('context'),
        state: row.text('state'),
        description: row.textOrNull('description'),
        targetUrl: row.textOrNull('target_url'),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at')
    });
/** GitHub lists every status ever set, newest first: the first of each context is the one that counts. */ function newestOfEachContext(statuses) {
    const newest = new Map();
    for (const status of statuses)if (!newest.has(status.context)) newest.set(status.context, status);
    return [
        ...newest.values()
    ];
}
const originOf = (run)=>({
        runId: run.id,
        attempt: run.attempt,
        workflowId: run.workflowId,
        workflowName: run.name,
        workflowPath: run.path,
        event: run.event
    });
/** Joins checks to the workflow runs that they belong to, by check suite. */ function withOrigins(checks, runs) {
    const bySuite = new Map(runs.map((run)=>[
            run.suiteId,
            run
        ]));
    return checks.map((check)=>{
        const run = check.suiteId === null ? undefined : bySuite.get(check.suiteId);
        return run === undefined ? check : {
            ...check,
            origin: originOf(run)
        };
    });
}
async function checksOfCommit(transport, sha, options = {}) {
    const checks = (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: {
            ref: sha,
            filter: options.superseded === true ? 'all' : 'latest'
        },
        rows: 'check_runs',
        decode: checkRunOf
    });
    if (options.origins === false) return checks;
    const [found, runs] = await Promise.all([
        checks,
        runsOf(transport, {
            sha
        })
    ]);
    return (0,reads/* both */.WP)(found, runs, withOrigins);
}
const outputOf = ({ annotations, ...output })=>({
        ...output,
        ...annotations === undefined ? {} : {
            annotations: annotations.map(({ path, line, level, message })=>({
                    path,
                    start_line: line,
                    end_line: line,
                    annotation_level: level,
                    message
                }))
        }
    });
const checkBody = (check)=>(0,common/* defined */.sw)({
        name: check.name,
        head_sha: check.sha,
        status: check.status,
        conclusion: check.conclusion,
        external_id: check.externalId,
        details_url: check.detailsUrl,
        started_at: check.startedAt,
        completed_at: check.completedAt,
        output: check.output === undefined ? undefined : outputOf(check.output)
    });
function checksAccess({ transport, writer }) {
    return {
        ofCommit: (sha, options)=>checksOfCommit(transport, sha, options),
        suites: (sha)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
                parameters: {
                    ref: sha
                },
                rows: 'check_suites',
                decode: suiteOf
            }),
        annotations: (id)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
                parameters: {
                    check_run_id: id
                },
                decode: annotationOf
            }),
        statuses: async (sha)=>{
            const all = await (0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
                parameters: {
                    ref: sha
                },
                decode: statusOf
            });
            return all.known ? {
                ...all,
                value: newestOfEachContext(all.value)
            } : all;
        },
        create: (check)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/check-runs',
                parameters: checkBody(check)
            }, `create check run "${check.name}" (${check.conclusion ?? check.status}) on ${check.sha}`, (0,writes/* answered */.oQ)(checkRunOf)),
        update: (id, change)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
                parameters: {
                    check_run_id: id,
                    ...checkBody(change)
                },
                safe: true
            }, `update check run ${id} (${change.conclusion ?? change.status ?? 'text'})`, (0,writes/* answered */.oQ)(checkRunOf))
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/deployments.js + 1 modules
var deployments = __webpack_require__(117);
// EXTERNAL MODULE: ./packages/github/src/resources/projects.js
var projects = __webpack_require__(8755);
;// CONCATENATED MODULE: ./packages/github/src/resources/directory.js



const directory_memberOf = (row)=>({
        login: row.text('login'),
        type: row.text('type')
    });
/**
 * The job's own token is answered 404 for every team, which reads like "not a member": so only the directory token
 * is ever asked, and a slug that is no team is never taken for a user's login.
 */ async function readTeam(transport, name) {
    const endpoint = 'GET /orgs/{org}/teams/{team_slug}';
    if (!transport.hasDirectoryToken) return (0,reads/* withoutDirectoryToken */.DS)(transport, endpoint);
    const [org = '', slug = ''] = name.includes('/') ? name.split('/') : [
        transport.repository.owner,
        name
    ];
    const parameters = {
        org,
        team_slug: slug
    };
    const [team, members] = await Promise.all([
        (0,reads/* readOne */.JF)(transport, {
            endpoint,
            parameters,
            token: 'directory'
        }, (row)=>({
                name: row.text('name'),
                slug: row.text('slug')
            })),
        (0,reads/* readPages */.n4)(transport, {
            endpoint: 'GET /orgs/{org}/teams/{team_slug}/members',
            parameters,
            token: 'directory',
            decode: directory_memberOf
        })
    ]);
    return (0,reads/* both */.WP)(team, members, ({ name: title, slug: found }, people)=>({
            slug: found,
            name: title,
            members: people
        }));
}
const directoryReads = (transport)=>({
        team: (slug)=>readTeam(transport, slug),
        user: (login)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /users/{username}',
                parameters: {
                    username: login
                }
            }, common/* accountOf */.XP),
        project: (project)=>(0,projects/* readProject */.Wh)(transport, project)
    });

// EXTERNAL MODULE: ./packages/github/src/written.js
var src_written = __webpack_require__(9108);
// EXTERNAL MODULE: ./packages/github/src/resources/comments.js
var comments = __webpack_require__(1119);
// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/resources/pull-requests.js
var pull_requests = __webpack_require__(6953);
;// CONCATENATED MODULE: ./packages/github/src/resources/milestones.js



const call = {
    endpoint: 'GRAPHQL milestone',
    attempts: 1
};
/** GitHub refuses queries of more than 500,000 nodes, and each pull request may bring 25 issues. */ const pullsPerPage = 50;
const listOf = (number, field, perPage, fragment, decode)=>({
        call,
        alias: field,
        fragments: fragment === 'IssueItem' ? pull_requests/* issueFragment */.a4 : pull_requests/* pullRequestFragment */.Fh,
        select: (after)=>`${field}: milestone(number: ${(0,graph/* literal */.eu)(number)}) { ${field}(first: ${perPage}${after}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...${fragment} } } }`,
        path: [
            field
        ],
        decode
    });
/** All issues and all pull requests of a milestone: one request for a hundred and fifty, further pages as needed. */ async function readMilestoneItems(transport, number) {
    const issues = listOf(number, 'issues', 100, 'IssueItem', (node)=>({
            kind: 'issue',
            issue: (0,pull_requests/* linkedIssueOf */.KX)(node)
        }));
    const pulls = listOf(number, 'pullRequests', pullsPerPage, 'PullRequestItem', (node)=>({
            kind: 'pull-request',
            pullRequest: (0,pull_requests/* pullRequestOf */._n)(node)
        }));
    const selection = [
        issues,
        pulls
    ].map((part)=>part.select('')).join('\n');
    const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, selection, pull_requests/* itemFragments */.RB));
    if ('failure' in answer) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const [ofIssues, ofPulls] = await Promise.all([
        issues,
        pulls
    ].map((part)=>(0,graph/* finishList */.w2)(transport, part, answer)));
    if (ofIssues === undefined || ofPulls === undefined) throw new TypeError('two lists were asked for');
    return (0,reads/* both */.WP)(ofIssues, ofPulls, (left, right)=>[
            ...left,
            ...right
        ]);
}

;// CONCATENATED MODULE: ./packages/github/src/resources/issues.js








const issueOf = (row)=>{
    const milestone = row.objectOrNull('milestone');
    return {
        number: row.number('number'),
        id: row.number('id'),
        nodeId: row.text('node_id'),
        title: row.text('title'),
        body: row.textOrNull('body') ?? '',
        state: (0,decode/* oneOf */.yL)(row, 'state', [
            'open',
            'closed'
        ]),
        stateReason: row.textOrNull('state_reason'),
        labels: row.list('labels', (label)=>label.text('name')),
        assignees: row.listOrNull('assignees', (user)=>user.text('login')) ?? [],
        author: (0,common/* accountOrNull */.SE)(row.objectOrNull('user')),
        milestone: milestone === null ? null : {
            number: milestone.number('number'),
            title: milestone.text('title')
        },
        isPullRequest: row.has('pull_request'),
        locked: row.flagOrNull('locked') ?? false,
        commentCount: row.number('comments'),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        closedAt: row.textOrNull('closed_at'),
        closedBy: row.objectOrNull('closed_by')?.text('login') ?? null,
        url: row.text('html_url')
    };
};
const milestoneOf = (row)=>({
        number: row.number('number'),
        title: row.text('title'),
        state: (0,decode/* oneOf */.yL)(row, 'state', [
            'open',
            'closed'
        ]),
        description: row.textOrNull('description'),
        dueOn: row.textOrNull('due_on'),
        openIssues: row.number('open_issues'),
        closedIssues: row.number('closed_issues'),
        url: row.text('html_url')
    });
async function listIssues(transport, filter) {
    const found = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/issues',
        parameters: (0,common/* defined */.sw)({
            labels: filter.labels?.join(','),
            creator: filter.creator,
            state: filter.state ?? 'open',
            milestone: filter.milestone?.toString(),
            since: filter.since,
            sort: 'created',
            direction: 'asc'
        }),
        decode: issueOf
    });
    return found.known ? (0,src/* known */.eO)(found.value.filter(({ isPullRequest })=>!isPullRequest), found.proof) : found;
}
const issueBody = (change)=>(0,common/* defined */.sw)({
        title: change.title,
        body: change.body,
        labels: change.labels,
        assignees: change.assignees,
        milestone: change.milestone,
        state: change.state,
        state_reason: change.stateReason
    });
const missing = (wanted, got)=>{
    const have = new Set(got.map((name)=>name.toLowerCase()));
    return (wanted ?? []).filter((name)=>!have.has(name.toLowerCase()));
};
/** GitHub answers 201 and leaves out labels and assignees that the token or the repository does not allow. */ const withDropped = (asked)=>(row)=>{
        const issue = issueOf(row);
        return {
            issue,
            dropped: {
                labels: missing(asked.labels, issue.labels),
                assignees: missing(asked.assignees, issue.assignees)
            }
        };
    };
async function ensureLabels({ transport, writer }, labels) {
    const existing = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/labels',
        decode: (row)=>row.text('name')
    });
    const lacking = existing.known ? labels.filter(({ name })=>missing([
            name
        ], existing.value).length > 0) : labels;
    const created = [];
    for (const label of lacking){
        const written = await writer.send({
            endpoint: 'POST /repos/{owner}/{repo}/labels',
            parameters: (0,common/* defined */.sw)(label)
        }, `create label ${label.name}`, (0,writes/* answered */.oQ)((row)=>row.text('name')));
        if (written.outcome === 'planned') continue;
        // 422 here means that somebody created it meanwhile.
        if (written.outcome === 'refused' && written.reason !== 'invalid') return written;
        created.push(label.name);
    }
    return (0,src_written/* done */.V)(created);
}
const milestoneAccess = ({ transport, writer })=>({
        milestones: (state)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/milestones',
                parameters: {
                    state
                },
                decode: milestoneOf
            }),
        milestone: (number)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/milestones/{milestone_number}',
                parameters: {
                    milestone_number: number
                }
            }, milestoneOf),
        milestoneItems: (number)=>readMilestoneItems(transport, number),
        closeMilestone: (number)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
                parameters: {
                    milestone_number: number,
                    state: 'closed'
                },
                safe: true
            }, `close milestone ${number}`, (0,writes/* answered */.oQ)(milestoneOf))
    });
const createCall = (issue)=>({
        endpoint: 'POST /repos/{owner}/{repo}/issues',
        parameters: issueBody(issue)
    });
function issueAccess(access) {
    const { transport, writer } = access;
    return {
        ...(0,comments/* commentAccess */.u)(access),
        list: (filter)=>listIssues(transport, filter),
        read: (number)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: {
                    issue_number: number
                }
            }, issueOf),
        create: (issue)=>writer.send(createCall(issue), `create issue "${issue.title}"`, (0,writes/* answered */.oQ)(withDropped(issue))),
        update: (number, change)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: {
                    issue_number: number,
                    ...issueBody(change)
                },
                safe: true
            }, `change issue #${number}: ${Object.keys(change).join(', ')}`, (0,writes/* answered */.oQ)(withDropped(change))),
        ensureLabels: (labels)=>ensureLabels(access, labels),
        addSubIssue: (parent, childId)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
                parameters: {
                    issue_number: parent,
                    sub_issue_id: childId
                }
            }, `add a sub-issue to #${parent}`, writes/* nothing */.s6),
        ...milestoneAccess(access)
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/repository.js
var repository = __webpack_require__(5593);
;// CONCATENATED MODULE: ./packages/github/src/resources/refs.js





const gone = '0'.repeat(40);
const fullName = (name)=>name.startsWith('refs/') ? name : `refs/${name}`;
async function repositoryId(transport) {
    const call = {
        endpoint: 'GRAPHQL repository id'
    };
    const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, 'id'));
    return 'failure' in answer ? (0,reads/* unknownFrom */.NI)(transport, call, answer.failure) : (0,graph/* graphPart */.IA)(transport, call, answer, [
        'repository'
    ], (node)=>node.text('id'));
}
/** GitHub's only compare-and-set on refs; `after` of zeros deletes. */ async function swap({ transport, writer }, name, before, after) {
    const ref = fullName(name);
    const call = {
        endpoint: 'GRAPHQL updateRefs',
        parameters: {
            name: ref,
            before,
            after
        },
        safe: false
    };
    const what = after === gone ? `delete ${ref} at ${before}` : `move ${ref} from ${before} to ${after}`;
    const planned = writer.plan(call, what);
    if (planned !== null) return planned;
    const id = await repositoryId(transport);
    if (!id.known) return (0,writes/* refusedFor */.kK)(call.endpoint, id);
    const update = `{ name: ${(0,graph/* literal */.eu)(ref)}, beforeOid: ${(0,graph/* literal */.eu)(before)}, afterOid: ${(0,graph/* literal */.eu)(after)}, force: true }`;
    const document = `mutation { updateRefs(input: { repositoryId: ${(0,graph/* literal */.eu)(id.value)}, refUpdates: [${update}] }) { clientMutationId } }`;
    const answer = await transport.graphql({
        endpoint: call.endpoint,
        safe: false
    }, document, {});
    if (!answer.ok) return (0,writes/* refusedBy */.it)(transport, call, answer.failure);
    const { errors } = answer.data;
    if (errors === undefined || errors.length === 0) return (0,src_written/* done */.V)(null);
    return afterRefusal(transport, call, ref, before, errors[0]?.message ?? 'no reason given');
}
/** GitHub words a lost race in several ways, so the ref itself says whether it was one. */ async function afterRefusal(transport, call, ref, before, said) {
    const now = await (0,repository/* readRef */.sg)(transport, ref);
    const moved = now.known ? now.value.sha !== before : now.reason === 'not-found';
    return moved ? (0,writes/* conflict */.hj)(transport, call, `${ref} ${now.known ? `points at ${now.value.sha}` : 'is gone'}, not at ${before}`, 'Somebody else was faster. Read the ref and decide again.') : {
        outcome: 'refused',
        reason: /not accessible|permission|forbidden/iu.test(said) ? 'not-permitted' : 'invalid',
        endpoint: call.endpoint,
        message: `Cannot write ${ref}: GitHub says "${said}".`,
        hint: 'Add to this job:   permissions: { contents: write }'
    };
}
async function create({ transport, writer }, name, sha) {
    const ref = fullName(name);
    const call = {
        endpoint: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: {
            ref,
            sha
        }
    };
    const written = await writer.send(call, `create ${ref} at ${sha}`, (0,writes/* answered */.oQ)(repository/* gitRefOf */.xu));
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const existing = await (0,repository/* readRef */.sg)(transport, ref);
    return existing.known ? (0,writes/* conflict */.hj)(transport, call, `${ref} exists already and points at ${existing.value.sha}`, 'Read what it points at, then wait or decide again.') : written;
}
async function remove({ transport, writer }, name) {
    const call = {
        endpoint: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
        parameters: {
            ref: fullName(name).replace(/^refs\//u, '')
        }
    };
    const written = await writer.send(call, `delete ${fullName(name)}`, writes/* nothing */.s6);
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const left = await (0,repository/* readRef */.sg)(transport, name);
    return !left.known && left.reason === 'not-found' ? (0,src_written/* done */.V)(null) : written;
}
const tagObjectOf = (row)=>({
        tag: row.text('tag'),
        message: row.text('message'),
        commit: row.object('object').text('sha')
    });
function refWrites(access) {
    const { transport, writer } = access;
    return {
        read: (name)=>(0,repository/* readRef */.sg)(transport, name),
        create: (name, sha)=>create(access, name, sha),
        compareAndSet: async (name, before, after)=>{
            const swapped = await swap(access, name, before, after);
            return swapped.outcome === 'done' ? (0,src_written/* done */.V)({
                name: fullName(name),
                sha: after,
                objectType: 'commit'
            }) : swapped;
        },
        compareAndDelete: (name, before)=>swap(access, name, before, gone),
        delete: (name)=>remove(access, name),
        createTagObject: ({ tag, message, commit })=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/git/tags',
                parameters: {
                    tag,
                    message,
                    object: commit,
                    type: 'commit'
                }
            }, `create tag object ${tag}`, (0,writes/* answered */.oQ)((row)=>row.text('sha'))),
        readTagObject: (sha)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
                parameters: {
                    tag_sha: sha
                }
            }, tagObjectOf)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/releases.js






const assetOf = (row)=>({
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size'),
        contentType: row.text('content_type'),
        digest: row.textOrNull('digest'),
        url: row.text('browser_download_url')
    });
const releaseOf = (row)=>({
        id: row.number('id'),
        tag: row.text('tag_name'),
        name: row.textOrNull('name') ?? '',
        body: row.textOrNull('body') ?? '',
        draft: row.flag('draft'),
        prerelease: row.flag('prerelease'),
        target: row.text('target_commitish'),
        author: (0,common/* accountOrNull */.SE)(row.objectOrNull('author')),
        createdAt: row.text('created_at'),
        updatedAt: row.textOrNull('updated_at'),
        publishedAt: row.textOrNull('published_at'),
        url: row.text('html_url'),
        uploadUrl: row.text('upload_url'),
        assets: row.list('assets', assetOf)
    });
const readRelease = (transport, id)=>(0,reads/* readOne */.JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        parameters: {
            release_id: id
        }
    }, releaseOf);
const listReleases = (transport, atMost)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        decode: releaseOf,
        ...atMost === undefined ? {} : {
            atMost
        }
    });
/**
 * GitHub shows drafts only to tokens with `contents: write`, and hides them from others without a word. None in the
 * list is therefore proof of absence only for a token that may push.
 */ async function draftsOf(transport, tag) {
    const [releases, mayPush] = await Promise.all([
        listReleases(transport),
        (0,reads/* readOne */.JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}'
        }, (row)=>row.objectOrNull('permissions')?.flagOrNull('push') ?? null)
    ]);
    if (!releases.known) return releases;
    const drafts = releases.value.filter((release)=>release.draft && release.tag === tag);
    const anyDraft = releases.value.some(({ draft })=>draft);
    if (anyDraft || mayPush.known && mayPush.value === true) return (0,src/* known */.eO)(drafts.toSorted((left, right)=>right.id - left.id), releases.proof);
    return (0,src/* unknown */.L5)({
        reason: 'not-permitted',
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        message: 'Cannot see draft releases: GitHub hides drafts from tokens that may not write contents.',
        hint: 'Add to this job:   permissions: { contents: write }'
    });
}
const releaseBody = (change)=>(0,common/* defined */.sw)({
        tag_name: change.tag,
        target_commitish: change.target,
        name: change.name,
        body: change.body,
        prerelease: change.prerelease
    });
const patchCall = (id, body)=>({
        endpoint: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
        parameters: {
            release_id: id,
            ...body
        },
        safe: true
    });
/** The state that a change was decided on; when it is another one now, the write is refused. */ async function freshRelease(transport, id, expectedBody) {
    const call = patchCall(id, {});
    const now = await readRelease(transport, id);
    if (!now.known) return (0,writes/* refusedFor */.kK)(call.endpoint, now);
    return expectedBody !== undefined && normalised(now.value.body) !== normalised(expectedBody) ? (0,writes/* conflict */.hj)(transport, call, `the text of release ${now.value.tag} was edited meanwhile`, 'Read the new text; an approval of the old one does not cover it.') : now.value;
}
/** GitHub's web editor writes CRLF. */ const normalised = (text)=>text.replaceAll('\r\n', '\n');
async function updateDraft({ transport, writer }, id, change, expectedBody) {
    // Without `draft`: should it be published in this very moment, it stays published.
    const call = patchCall(id, releaseBody(change));
    const fresh = await freshRelease(transport, id, expectedBody);
    if ('outcome' in fresh) return fresh;
    if (!fresh.draft) return (0,writes/* conflict */.hj)(transport, call, `release ${fresh.tag} is published`, 'A published release is never changed. Make a new release.');
    return writer.send(call, `update draft release ${fresh.tag}`, (0,writes/* answered */.oQ)(releaseOf));
}
async function publish({ transport, writer }, id, options) {
    const fresh = await freshRelease(transport, id, options.expectedBody);
    if ('outcome' in fresh) return fresh;
    if (!fresh.draft) return (0,src_written/* done */.V)(fresh);
    const call = patchCall(id, {
        draft: false,
        ...options.target === undefined ? {} : {
            target_commitish: options.target
        },
        ...options.latest === undefined ? {} : {
            make_latest: String(options.latest)
        }
    });
    return writer.send(call, `publish release ${fresh.tag}`, (0,writes/* answered */.oQ)(releaseOf));
}
async function uploadAsset({ transport, writer }, release, asset) {
    const content = Buffer.from(asset.content);
    const call = {
        endpoint: 'POST {+upload_url}',
        parameters: {
            upload_url: `${release.uploadUrl.replace(/\{.*\}$/u, '')}?name=${encodeURIComponent(asset.name)}`,
            data: content
        },
        headers: {
            'content-type': asset.contentType,
            'content-length': String(content.length)
        }
    };
    const written = await writer.send(call, `upload ${asset.name} (${content.length} bytes)`, (0,writes/* answered */.oQ)(assetOf));
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const existing = await readRelease(transport, release.id);
    const same = existing.known ? existing.value.assets.find(({ name })=>name === asset.name) : undefined;
    if (same === undefined) return written;
    return await holdsContent(transport, same, content) ? (0,src_written/* done */.V)(same) : (0,writes/* conflict */.hj)(transport, call, `release ${release.id} has another ${asset.name} already`, 'Compare the two; an asset is never replaced.');
}
async function holdsContent(transport, asset, content) {
    if (asset.digest !== null) return asset.digest === `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
    const there = await assetContent(transport, asset.id);
    return there.known && content.equals(there.value);
}
async function assetContent(transport, id) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: {
            asset_id: id
        },
        headers: {
            accept: 'application/octet-stream'
        },
        raw: true
    };
    const answer = await transport.send(call);
    return answer.ok ? (0,src/* known */.eO)(answer.data, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    }) : (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
}
function releaseAccess(access) {
    const { transport, writer } = access;
    return {
        list: (atMost)=>listReleases(transport, atMost),
        byTag: (tag)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
                parameters: {
                    tag
                }
            }, releaseOf),
        read: (id)=>readRelease(transport, id),
        draftsOf: (tag)=>draftsOf(transport, tag),
        createDraft: (release)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/releases',
                parameters: {
                    ...releaseBody(release),
                    draft: true
                }
            }, `create draft release ${release.tag}`, (0,writes/* answered */.oQ)(releaseOf)),
        updateDraft: (id, change, expectedBody)=>updateDraft(access, id, change, expectedBody),
        publish: (id, options)=>publish(access, id, options),
        setStanding: (id, { latest, prerelease })=>writer.send(patchCall(id, (0,common/* defined */.sw)({
                prerelease,
                make_latest: latest === undefined ? undefined : String(latest)
            })), `set release ${id} to ${latest === false ? 'not latest' : 'latest'}`, (0,writes/* answered */.oQ)(releaseOf)),
        uploadAsset: (release, asset)=>uploadAsset(access, release, asset),
        deleteAsset: ({ id, name })=>writer.send({
                endpoint: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
                parameters: {
                    asset_id: id
                },
                safe: true
            }, `delete ${name}`, writes/* nothing */.s6),
        assetContent: (id)=>assetContent(transport, id)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/security.js



const analysisOf = (row)=>({
        id: row.number('id'),
        tool: row.object('tool').text('name'),
        toolVersion: row.object('tool').textOrNull('version'),
        category: row.textOrNull('category'),
        ref: row.text('ref'),
        sha: row.text('commit_sha'),
        createdAt: row.text('created_at'),
        resultCount: row.number('results_count'),
        error: row.textOrNull('error') ?? '',
        warning: row.textOrNull('warning') ?? ''
    });
/** By a person, or by a rule of Dependabot's, which names nobody. */ function dismissalOf(row) {
    if (row.has('dismissed_at')) {
        return {
            reason: row.textOrNull('dismissed_reason'),
            comment: row.textOrNull('dismissed_comment'),
            by: row.objectOrNull('dismissed_by')?.text('login') ?? null,
            at: row.textOrNull('dismissed_at')
        };
    }
    return row.has('auto_dismissed_at') ? {
        reason: 'auto_dismissed',
        comment: null,
        by: null,
        at: row.textOrNull('auto_dismissed_at')
    } : null;
}
function codeAlertOf(row) {
    const rule = row.object('rule');
    const instance = row.objectOrNull('most_recent_instance');
    const location = instance?.objectOrNull('location') ?? null;
    return {
        number: row.number('number'),
        state: row.text('state'),
        rule: rule.textOrNull('id') ?? '',
        description: rule.textOrNull('description') ?? '',
        severity: rule.textOrNull('severity'),
        securitySeverity: rule.textOrNull('security_severity_level'),
        tool: row.object('tool').text('name'),
        category: instance?.textOrNull('category') ?? null,
        ref: instance?.textOrNull('ref') ?? null,
        sha: instance?.textOrNull('commit_sha') ?? null,
        path: location?.textOrNull('path') ?? null,
        line: location?.numberOrNull('start_line') ?? null,
        createdAt: row.text('created_at'),
        fixedAt: row.textOrNull('fixed_at'),
        dismissal: dismissalOf(row),
        url: row.text('html_url')
    };
}
function dependabotAlertOf(row) {
    const dependency = row.object('dependency');
    const advisory = row.object('security_advisory');
    const vulnerability = row.object('security_vulnerability');
    return {
        number: row.number('number'),
        state: row.text('state'),
        package: vulnerability.object('package').text('name'),
        ecosystem: vulnerability.object('package').text('ecosystem'),
        manifest: dependency.textOrNull('manifest_path') ?? '',
        scope: dependency.textOrNull('scope'),
        severity: vulnerability.text('severity'),
        advisory: advisory.text('ghsa_id'),
        summary: advisory.text('summary'),
        patchedIn: vulnerability.objectOrNull('first_patched_version')?.text('identifier') ?? null,
        createdAt: row.text('created_at'),
        dismissal: dismissalOf(row),
        url: row.text('html_url')
    };
}
const secretAlertOf = (row)=>({
        number: row.number('number'),
        state: row.text('state'),
        kind: row.textOrNull('secret_type_display_name') ?? row.text('secret_type'),
        resolution: row.has('resolution') ? {
            reason: row.textOrNull('resolution'),
            comment: row.textOrNull('resolution_comment'),
            by: row.objectOrNull('resolved_by')?.text('login') ?? null,
            at: row.textOrNull('resolved_at')
        } : null,
        pushProtectionBypassed: row.flagOrNull('push_protection_bypassed') ?? false,
        validity: row.textOrNull('validity'),
        createdAt: row.text('created_at'),
        url: row.text('html_url')
    });
async function analyses(transport, filter) {
    const found = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
        parameters: (0,common/* defined */.sw)({
            ref: filter.ref
        }),
        decode: analysisOf
    });
    if (found.known && filter.sha !== undefined) return (0,src/* known */.eO)(found.value.filter(({ sha })=>sha === filter.sha), found.proof);
    return found;
}
const securityReads = (transport)=>({
        codeScanningAnalyses: (filter)=>analyses(transport, filter),
        codeScanningAlerts: (filter)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
                parameters: (0,common/* defined */.sw)(filter),
                decode: codeAlertOf
            }),
        dependabotAlerts: (filter)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/dependabot/alerts',
                parameters: (0,common/* defined */.sw)({
                    state: filter.states?.join(',')
                }),
                cursor: true,
                decode: dependabotAlertOf
            }),
        secretScanningAlerts: async (filter)=>transport.hasDirectoryToken ? (0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
                parameters: {
                    ...(0,common/* defined */.sw)(filter),
                    hide_secret: true
                },
                token: 'directory',
                decode: secretAlertOf
            }) : (0,reads/* withoutDirectoryToken */.DS)(transport, 'GET /repos/{owner}/{repo}/secret-scanning/alerts')
    });

;// CONCATENATED MODULE: ./packages/github/src/gateway.js













/**
 * One gateway to one repository. Nothing is sent until the first question. No method throws for anything that
 * GitHub or the network does: reads answer known or unknown, writes done, planned or refused.
 */ function createGitHub(options) {
    const transport = createTransport(options);
    const writer = (0,writes/* createWriter */.u7)(transport, options.dryRun ?? false);
    const access = {
        transport,
        writer
    };
    const github = {
        repository: (0,repository/* repositoryReads */.Wr)(transport),
        refs: refWrites(access),
        checks: checksAccess(access),
        runs: runsAccess(access),
        artifacts: artifactReads(transport),
        deployments: (0,deployments/* deploymentAccess */.C)(access),
        issues: issueAccess(access),
        pullRequests: (0,pull_requests/* pullRequestReads */.Ok)(transport),
        releases: releaseAccess(access),
        security: securityReads(transport),
        directory: directoryReads(transport),
        planned: writer.planned,
        requests: transport.requests,
        serverTime: transport.serverTime
    };
    return {
        ...github,
        snapshot: async (request)=>{
            const { readReleaseSnapshot } = await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 2131));
            return await readReleaseSnapshot(transport, github, request);
        }
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/rules.js
var rules = __webpack_require__(3898);
;// CONCATENATED MODULE: ./packages/github/src/adapters/deployment-store.js

/**
 * GraphQL names no number for a status, and what is asked of it is order alone: so the oldest is 1, and each newer
 * one counts on.
 */ function deploymentRow(deployment) {
    const { statuses } = deployment;
    return {
        id: deployment.id,
        sha: deployment.sha,
        ref: deployment.ref ?? deployment.sha,
        task: deployment.task,
        environment: deployment.environment,
        payload: deployment.payload,
        creator: deployment.creator?.login ?? 'ghost',
        createdAt: deployment.createdAt,
        statuses: statuses.map((status, index)=>({
                id: statuses.length - index,
                // A word that is new to us decides nothing: only descriptions and the states known here do.
                state: status.state,
                description: status.description,
                createdAt: status.createdAt,
                logUrl: status.logUrl
            }))
    };
}
/** `planned` id: nothing was sent, so there is none. */ const dryRunId = 0;
function writtenOf(written, idOf) {
    switch(written.outcome){
        case 'done':
            return {
                done: true,
                value: {
                    id: idOf(written.value)
                }
            };
        case 'planned':
            return {
                done: true,
                value: {
                    id: dryRunId
                }
            };
        case 'refused':
            return {
                done: false,
                message: written.message,
                hint: written.hint
            };
    }
}
/** Deployment records on GitHub. In a dry run every write succeeds with id 0 and is in the gateway's `planned`. */ const deploymentStore = ({ deployments })=>({
        list: async (environment)=>mapReading(await deployments.list({
                environment
            }), (rows)=>rows.map(deploymentRow)),
        create: async ({ payload, ...deployment })=>writtenOf(await deployments.create({
                ...deployment,
                payload: {
                    ...payload
                }
            }), ({ id })=>id),
        addStatus: async (id, status)=>writtenOf(await deployments.addStatus(id, status), ()=>id)
    });

;// CONCATENATED MODULE: ./packages/github/src/adapters/evidence-source.js


const evidence_source_originOf = (run)=>({
        id: run.id,
        repository: run.repository,
        // A deleted fork has no name any more: it is another repository in any case.
        headRepository: run.headRepository ?? 'a deleted repository',
        workflowPath: run.path,
        event: run.event,
        headSha: run.sha,
        headBranch: run.branch ?? ''
    });
const endpoint = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/** The one file of the artifact that has this digest. */ async function fromArtifact(github, digest) {
    const artifacts = await github.artifacts.byName(`evidence-${digest}`);
    if (!artifacts.known) return artifacts;
    const alive = artifacts.value.find(({ expired })=>!expired);
    const files = alive === undefined ? undefined : await github.artifacts.files(alive.id);
    if (files !== undefined && !files.known) return files;
    const content = [
        ...files?.value.values() ?? []
    ].find((file)=>sha256(textOf(file)) === digest);
    return content === undefined ? unknown({
        reason: 'not-found',
        endpoint,
        message: `The content of evidence ${digest.slice(0, 12)} is in no artifact that still exists.`,
        hint: 'Run the stage that makes it again.'
    }) : {
        ...artifacts,
        value: textOf(content)
    };
}
const textOf = (file)=>new TextDecoder('utf-8').decode(file);
/**
 * Where evidence is found on GitHub. `texts`: what is at hand already, such as the texts of check runs and ticket
 * comments; what is in none of them is taken from the artifact itself, for two requests more. Whoever asks verifies
 * the digest.
 */ function evidenceSource(github, texts = ()=>[]) {
    const atHand = (digest)=>texts().flatMap((text)=>evidenceFromText(text) ?? []).find((content)=>sha256(content) === digest);
    return {
        artifactsNamed: async (name)=>mapReading(await github.artifacts.byName(name), (artifacts)=>artifacts.flatMap(({ id, name: found, run, expired })=>run === null ? [] : [
                        {
                            id,
                            name: found,
                            runId: run.id,
                            expired
                        }
                    ])),
        run: async (runId)=>mapReading(await github.runs.read(runId), evidence_source_originOf),
        content: async (digest)=>{
            const content = atHand(digest);
            const at = new Date().toISOString();
            return content === undefined ? fromArtifact(github, digest) : {
                known: true,
                value: content,
                proof: {
                    endpoint: 'text at hand',
                    pages: 0,
                    at
                }
            };
        }
    };
}
/** Texts of check runs in which evidence may be. */ const textsOf = (checks)=>checks.flatMap(({ text })=>text ?? []);

;// CONCATENATED MODULE: ./packages/github/src/index.js







;// CONCATENATED MODULE: ./packages/stage/src/connect.js

/**
 * GitHub as this run may use it, at the runner's own time. `signal` (default: the runner's) ends what is under way;
 * null: it still works after the run was cancelled.
 */ function connect(inputs, { context, clock, signal: ended }, signal = ended) {
    const directoryToken = inputs['directory-token'];
    return createGitHub({
        token: inputs.token,
        ...directoryToken === undefined ? {} : {
            directoryToken
        },
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        repository: {
            owner: context.owner,
            repo: context.repo
        },
        dryRun: inputs['dry-run'],
        ...signal === null ? {} : {
            signal
        },
        clock: {
            now: ()=>clock.now().getTime(),
            sleep: (ms, aborted)=>clock.sleep(ms, aborted)
        }
    });
}

// EXTERNAL MODULE: ./packages/stage/src/released-commit.js
var released_commit = __webpack_require__(4151);
;// CONCATENATED MODULE: ./packages/stage/src/target.js

function environmentOf(policy, wanted) {
    const names = Object.keys(policy.environments);
    const [only] = names;
    if (wanted === undefined && names.length === 1 && only !== undefined) return only;
    if (wanted === undefined) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input environment',
                message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { environment: … }`
            }
        ]);
    }
    if (names.includes(wanted)) return wanted;
    throw new report_src/* ConfigurationError */.j1("the action's inputs", [
        {
            path: 'input environment',
            message: `"${wanted}" is not in the policy, which has ${names.join(', ')}.${(0,report_src/* suggestion */.h)(wanted, names)}`
        }
    ]);
}
function serviceOf(policy, { service, repo }) {
    const names = Object.keys(policy.services);
    if (service === undefined && names.length > 1) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input service',
                message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { service: … }`
            }
        ]);
    }
    const chosen = service ?? names[0] ?? repo;
    if (names.length > 0 && !names.includes(chosen)) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input service',
                message: `"${chosen}" is not in the policy, which has ${names.join(', ')}.${(0,report_src/* suggestion */.h)(chosen, names)}`
            }
        ]);
    }
    return chosen;
}
/**
 * What everything is keyed by.
 * @throws ConfigurationError for a service or environment that the policy does not have, with the nearest name.
 */ function targetOf(policy, wanted) {
    const environment = environmentOf(policy, wanted.environment);
    return {
        service: serviceOf(policy, wanted),
        environment,
        wave: policy.environments[environment]?.wave ?? 'all'
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/smoke-test-runner/src/report-files.js





/**
 * The report in every other format, beside the JSON report and under its name: `release-actions-smoke-<process>` with
 * `.junit.xml`, `.ctrf.json`, `.tap` and `.html`.
 */ async function writeReportFiles(report, folder) {
    const formats = Object.keys(reportFormats);
    await Promise.all(formats.map(async (format)=>{
        const path = (0,external_node_path_.join)(folder, `release-actions-smoke-${process.pid}${reportFormats[format].extension}`);
        await (0,external_node_fs_promises_.writeFile)(path, await writeReport(format, report));
    }));
}
/** More checks than a summary shows row by row. */ const manyChecks = 200;
/**
 * What people will want to look at when the runner is gone: page and report of a run that did not pass or is long. The
 * name holds a digest of the findings, since a workflow may run this action more than once.
 */ async function filesToLookAt(report) {
    const { outcome, service, environment, detail } = report;
    if (outcome === 'pass' && detail.checks.length <= manyChecks) return [];
    const content = (0,report_src/* jsonText */.s$)(report);
    const place = `${service}-${environment}`.replace(/[^\w.-]+/gu, '-');
    const name = `report-smoke-${place}-${(0,src/* sha256 */.sc)(content).slice(0, 8)}`;
    return [
        {
            name: `${name}.html`,
            content: await writeReport('html', report)
        },
        {
            name: `${name}.json`,
            content
        }
    ];
}

// EXTERNAL MODULE: ./actions/smoke-test-runner/src/sources.js
var src_sources = __webpack_require__(6245);
;// CONCATENATED MODULE: ./actions/smoke-test-runner/src/run.js








/** Reads policy and suites, carries the checks out, and presents the verdict with its evidence. */ async function run(inputs, runner) {
    const github = connect(inputs, runner);
    const found = inputs.shard === 'merge' ? await (await Promise.all(/* import() */[__webpack_require__.e(727), __webpack_require__.e(875), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 88))).joinParts(inputs, runner, github) : await carryOut(inputs, runner, github);
    return await presentationOf(found, inputs, runner, github);
}
async function carryOut(inputs, runner, github) {
    const commit = await (0,released_commit/* readReleasedCommit */.lP)(inputs, runner.context, github);
    if (!commit.known) return unread({
        reason: 'suite-unknown',
        cause: commit
    }, inputs, runner);
    const { sha } = commit.value;
    const sources = await (0,src_sources/* readSources */.t)(inputs, sha, github);
    if ('cause' in sources) return unread(sources, inputs, runner, sha);
    const target = {
        ...placeOf(inputs, sources.policy, runner),
        sha,
        ...run_releaseOf(inputs)
    };
    const { acknowledgement } = await Promise.all(/* import() */[__webpack_require__.e(727), __webpack_require__.e(875), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 4947));
    // Of a part nobody is asked to look: that is the whole's.
    const asked = inputs.shard === undefined ? await acknowledgement(sources.policy, target, github) : {
        notes: [],
        people: []
    };
    const request = run_requestOf(inputs, sources, target, [
        ...tagNotes(commit.value, inputs),
        ...asked.notes
    ], runner);
    try {
        const report = await smoke(request, portsFor(sha, runner, github));
        return {
            report,
            policyText: sources.policyText,
            people: asked.people
        };
    } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return unread({
            reason: 'suite-unknown',
            cause: error
        }, inputs, runner, sha);
    }
}
const run_releaseOf = ({ release })=>release === undefined ? {} : {
        release
    };
/** What is to be said of where the checked commit comes from. */ const tagNotes = ({ sha, tagged }, { release = '' })=>tagged === false ? [
        `There is no tag ${release}: this is about commit ${(0,report_src/* shortSha */.Fu)(sha)}, which started this run.`
    ] : [];
const portsFor = (sha, runner, github)=>({
        ...nodePorts(runner.context.workspace),
        readFile: async (path)=>run_textOf(await github.repository.file(path, sha)),
        readFloorFile: async (path)=>run_textOf(await github.repository.fileOnDefaultBranch(path))
    });
function unread({ reason, cause }, inputs, runner, sha = runner.context.sha) {
    const report = notStarted({
        ...nameless(inputs, runner),
        sha,
        ...run_releaseOf(inputs),
        reason,
        message: cause.message,
        hint: cause.hint,
        at: runner.clock.now(),
        shard: inputs.shard === 'merge' ? undefined : inputs.shard
    });
    return {
        report,
        policyText: undefined,
        people: []
    };
}
/** What is checked as the inputs alone say it. */ const nameless = ({ service, environment }, { context })=>({
        service: service ?? context.repo,
        environment: environment ?? 'default',
        wave: 'all'
    });
/**
 * What is checked, by the names that the gate looks for. An address of one's own makes any environment one that can be
 * checked, such as the preview of a pull request.
 */ function placeOf(inputs, policy, runner) {
    if (policy === undefined) return nameless(inputs, runner);
    const { service, environment } = inputs;
    const wanted = {
        service,
        repo: runner.context.repo
    };
    const preview = inputs['base-url'] !== undefined && environment !== undefined && !(environment in policy.environments);
    if (!preview) return targetOf(policy, {
        ...wanted,
        environment
    });
    const [known] = Object.keys(policy.environments);
    return {
        ...targetOf(policy, {
            ...wanted,
            environment: known
        }),
        environment,
        wave: 'all'
    };
}
function run_textOf(found) {
    if (found.known) return found.value.text;
    if (found.reason === 'not-found') return undefined;
    throw new UnreadableFile(found.message, found.hint);
}
function run_requestOf(inputs, sources, target, notes, runner) {
    const environment = sources.policy?.environments[target.environment];
    const baseUrl = inputs['base-url'] ?? environment?.url;
    const expectedVersion = inputs['expected-version'] ?? inputs.release;
    const optional = {
        floor: sources.floor,
        baseUrl,
        expectedVersion,
        versionPath: environment?.version,
        flaky: sources.policy?.smoke.flaky,
        deadlineMs: sources.policy?.smoke.deadline?.ms,
        shard: inputs.shard === 'merge' ? undefined : inputs.shard
    };
    return {
        ...target,
        suites: sources.suites,
        variables: inputs.variables,
        secrets: inputs.secrets,
        expectedAliases: [
            target.sha
        ],
        notes,
        signal: runner.signal,
        redactor: runner.redactor,
        onResult: ({ outcome, id, durationMs })=>runner.log.info(`${outcome.padEnd(12)} ${id} (${Math.round(durationMs)} ms)`),
        ...definedOnly(optional)
    };
}
const definedOnly = (value)=>Object.fromEntries(Object.entries(value).filter(([, item])=>item !== undefined));
async function presentationOf({ report, policyText, people }, inputs, runner, github) {
    const { detail } = report;
    const common = {
        report,
        // Of a part the job keeps the report itself, for the whole; a second copy would be a second part.
        files: typeof inputs.shard === 'object' ? [] : await filesToLookAt(report),
        dryRun: inputs['dry-run'],
        failOn: inputs['fail-on'],
        outputs: {
            'served-version': detail.servedVersion ?? '',
            passed: detail.counts.passed,
            failed: detail.counts.failed,
            flaky: detail.counts.flaky
        }
    };
    // A part says nothing of the whole: a gate that read it as evidence would let the other parts through unseen.
    if (typeof inputs.shard === 'object') return {
        ...common,
        record: ()=>keepReportFiles(report, runner)
    };
    const evidence = evidenceOf(report, policyText, people, inputs, runner);
    const record = async ()=>{
        await Promise.all([
            runner.signal.aborted ? undefined : writeCheckRun(report, evidence, runner, github),
            keepReportFiles(report, runner)
        ]);
    };
    return {
        ...common,
        evidence,
        record
    };
}
async function keepReportFiles(report, { context, log }) {
    await writeReportFiles(report, context.temporaryFolder).catch((error)=>{
        const reason = error instanceof Error ? error.message : String(error);
        log.warning(`Not every report file could be written, which changes no verdict: ${reason}`);
    });
}
function evidenceOf(report, policyText, people, inputs, runner) {
    const { served, suites } = report.detail;
    const { before, after } = served;
    return (0,src/* makeEvidence */.Qw)(report, {
        producer: producerOf(runner),
        people,
        ...before === null ? {} : {
            served: {
                first: before.version ?? '',
                last: (after ?? before).version ?? ''
            }
        },
        ...policyText === undefined ? {} : {
            policyDigest: (0,src/* sha256 */.sc)(policyText)
        },
        inputs: [
            ...suites.map(({ file, digest })=>({
                    name: file,
                    digest
                })),
            ...inputs.evidence.map((digest)=>({
                    name: 'evidence',
                    digest
                })),
            {
                name: 'variables',
                digest: `sha256:${(0,src/* sha256 */.sc)((0,src/* canonicalJson */.dj)(inputs.variables))}`
            }
        ]
    });
}
function producerOf({ context }) {
    const { repository, runId, runAttempt, workflowPath, event } = context;
    return {
        repository,
        runId,
        runAttempt,
        workflowPath,
        event
    };
}
/** The check run is index and human view only; that it could not be written changes no verdict. */ async function writeCheckRun(report, evidence, runner, github) {
    const written = await github.checks.create((0,report_src/* reportToCheckRun */.dx)(report, evidence, runner.context.runUrl));
    if (written.outcome === 'refused') runner.log.warning(`${written.message}\n${written.hint}`);
    if (written.outcome === 'planned') runner.log.info(`Dry run, not written: ${written.write.what}`);
}


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);


/** Reads all that a run needs. What cannot be read is an answer; what is wrong in it is a ConfigurationError. */ async function readSources(inputs, sha, github) {
    const suiteAt = suitesAt(inputs.suite.length > 0 ? inputs.suite : [
        usualSuite
    ], sha, github);
    const [found, { parsePolicy }] = await Promise.all([
        github.repository.fileOnDefaultBranch(inputs.policy),
        loadWhileGitHubAnswers()
    ]);
    if (!found.known && found.reason !== 'not-found') return {
        reason: 'policy-unknown',
        cause: found
    };
    const policyText = found.known ? found.value.text : undefined;
    const policy = await readPolicy(inputs, policyText, parsePolicy);
    const paths = inputs.suite.length > 0 ? inputs.suite : policy?.smoke.suites ?? [
        usualSuite
    ];
    const readings = await Promise.all(paths.map(suiteAt));
    const suites = filesOf(paths, readings, `at ${sha.slice(0, 7)}`);
    if ('cause' in suites) return suites;
    const floorPath = policy?.smoke.floor;
    if (floorPath === undefined) return {
        policy,
        policyText,
        suites,
        floor: undefined
    };
    const floor = filesOf([
        floorPath
    ], [
        await github.repository.fileOnDefaultBranch(floorPath)
    ], 'on the default branch');
    return 'cause' in floor ? floor : {
        policy,
        policyText,
        suites,
        floor: floor[0]
    };
}
const usualSuite = '.github/smoke.yml';
/** Reads suites; the likely ones are asked for at once, beside the policy that may name others. */ function suitesAt(likely, sha, github) {
    const asked = new Map(likely.map((path)=>[
            path,
            github.repository.file(path, sha)
        ]));
    return (path)=>asked.get(path) ?? github.repository.file(path, sha);
}
/** Loading keeps the thread busy for as long as GitHub takes to answer: the request goes out first. */ async function loadWhileGitHubAnswers() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return await Promise.all(/* import() */[__webpack_require__.e(727), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 9875));
}
/**
 * The policy alone, where there is one that can be read: for what is said beside a verdict, never for one. `problem`:
 * why it is not known what it says.
 */ async function readPolicyFile(file, github) {
    const [found, { parsePolicy }] = await Promise.all([
        github.repository.fileOnDefaultBranch(file),
        Promise.all(/* import() */[__webpack_require__.e(727), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 9875))
    ]);
    const nothing = {
        policy: undefined,
        policyText: undefined
    };
    if (!found.known) return found.reason === 'not-found' ? nothing : {
        ...nothing,
        problem: found.message
    };
    const policyText = found.value.text;
    const parsed = await parsePolicy(policyText, {
        file
    });
    return parsed.ok ? {
        policyText,
        policy: parsed.policy
    } : {
        ...nothing,
        policyText,
        problem: `${file} has mistakes`
    };
}
/** Without a policy file, the inputs must say what it would have said. */ async function readPolicy({ policy: file, suite, 'base-url': baseUrl }, text, parse) {
    if (text === undefined && suite.length > 0 && baseUrl !== undefined) return undefined;
    const loaded = await parse(text, {
        file
    });
    if (!loaded.ok) throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the policy', loaded.problems);
    return loaded.policy;
}
function filesOf(paths, readings, where) {
    const problems = [];
    const files = [];
    for (const [index, reading] of readings.entries()){
        const path = paths[index] ?? '';
        if (reading.known) files.push({
            file: path,
            content: reading.value.text
        });
        else if (reading.reason === 'not-found') problems.push({
            path,
            message: `there is no such file ${where}`
        });
        else return {
            reason: 'suite-unknown',
            cause: reading
        };
    }
    if (problems.length > 0) throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the smoke suites', problems);
    return files;
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ti: () => (/* binding */ IncompleteAnswer),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** GitHub's answer does not have the shape that its API description promises. */ class MalformedAnswer extends Error {
    name = 'MalformedAnswer';
}
/** GitHub states a count that its answer does not hold, or withholds some of the rows. */ class IncompleteAnswer extends Error {
    name = 'IncompleteAnswer';
}
const kindOf = (value)=>value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
/**
 * Typed access to one JSON object. Every getter throws MalformedAnswer, with the path, for anything but what was
 * asked for: a field that is missing must never look like one that is empty.
 */ class Fields {
    path;
    #values;
    constructor(value, path){
        if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not an object`);
        this.path = path;
        this.#values = value;
    }
    raw(name) {
        return this.#values[name];
    }
    has(name) {
        const value = this.#values[name];
        return value !== undefined && value !== null;
    }
    text(name) {
        const value = this.#values[name];
        return typeof value === 'string' ? value : this.#wrong(name, 'text');
    }
    textOrNull(name) {
        return this.has(name) ? this.text(name) : null;
    }
    number(name) {
        const value = this.#values[name];
        return typeof value === 'number' ? value : this.#wrong(name, 'a number');
    }
    numberOrNull(name) {
        return this.has(name) ? this.number(name) : null;
    }
    flag(name) {
        const value = this.#values[name];
        return typeof value === 'boolean' ? value : this.#wrong(name, 'true or false');
    }
    flagOrNull(name) {
        return this.has(name) ? this.flag(name) : null;
    }
    object(name) {
        return new Fields(this.#values[name], `${this.path}.${name}`);
    }
    objectOrNull(name) {
        return this.has(name) ? this.object(name) : null;
    }
    list(name, decode) {
        return rowsOf(this.#values[name], `${this.path}.${name}`).map(decode);
    }
    listOrNull(name, decode) {
        return this.has(name) ? this.list(name, decode) : null;
    }
    #wrong(name, expected) {
        throw new MalformedAnswer(`${this.path}.${name} is ${kindOf(this.#values[name])}, not ${expected}`);
    }
}
/** The rows of a JSON list; null rows are malformed, never skipped. */ function rowsOf(value, path) {
    if (!Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not a list`);
    return value.map((row, index)=>new Fields(row, `${path}[${index}]`));
}
/** GraphQL's upper-case words in the spelling of REST, which is the one that we use. */ const word = (value)=>value.toLowerCase();
/** `open` out of `open`, or MalformedAnswer: for the few words on which decisions branch. */ function oneOf(fields, name, words) {
    const value = fields.text(name).toLowerCase();
    const found = words.find((word)=>word === value);
    if (found === undefined) throw new MalformedAnswer(`${fields.path}.${name} is "${value}", not one of ${words.join(', ')}`);
    return found;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* unused harmony export permissionsBlock */
/**
 * Every endpoint that this project asks, with the permission that it needs. The one table behind each "add this
 * line" hint; what is not listed here cannot be asked.
 *
 * Source: GitHub's "Permissions required for GitHub Apps" and the `permissions` keys of workflow syntax.
 */ const job = (name, level)=>({
        kind: 'job',
        name,
        level
    });
const app = (name)=>({
        kind: 'app',
        name
    });
const need = (what, permission, control)=>control === undefined ? {
        what,
        permission
    } : {
        what,
        permission,
        control
    };
const repository = '/repos/{owner}/{repo}';
const contents = job('contents', 'read');
const contentsWrite = job('contents', 'write');
const checks = job('checks', 'read');
const actions = job('actions', 'read');
const deployments = job('deployments', 'read');
const issues = job('issues', 'read');
const issuesWrite = job('issues', 'write');
const pulls = job('pull-requests', 'read');
const security = job('security-events', 'read');
const branches = `GET ${repository}/branches`;
const releaseList = `GET ${repository}/releases`;
const issueList = `GET ${repository}/issues`;
const runList = `GET ${repository}/actions/runs`;
const endpoints = {
    [`GET ${repository}`]: need('the repository', job('metadata', 'read')),
    [branches]: need('branches', contents),
    [`GET ${repository}/branches/{branch}`]: need('the branch', contents, branches),
    [`GET ${repository}/commits/{ref}`]: need('the commit', contents, branches),
    [`GET ${repository}/compare/{basehead}`]: need('the comparison of two commits', contents, branches),
    [`GET ${repository}/contents/{path}`]: need('the file', contents, branches),
    [`GET ${repository}/git/ref/{ref}`]: need('the ref', contents, branches),
    [`GET ${repository}/git/matching-refs/{ref}`]: need('refs', contents),
    [`GET ${repository}/git/tags/{tag_sha}`]: need('the annotated tag', contents, branches),
    [`GET ${repository}/rules/branches/{branch}`]: need('the rules of the branch', contents),
    'GET /rate_limit': need('the rate limit', job('metadata', 'read')),
    [`POST ${repository}/git/refs`]: need('refs', contentsWrite),
    [`DELETE ${repository}/git/refs/{ref}`]: need('refs', contentsWrite),
    [`POST ${repository}/git/tags`]: need('annotated tags', contentsWrite),
    [`GET ${repository}/commits/{ref}/check-runs`]: need('check runs', checks),
    [`GET ${repository}/commits/{ref}/check-suites`]: need('check suites', checks),
    [`GET ${repository}/commits/{ref}/statuses`]: need('commit statuses', job('statuses', 'read')),
    [`GET ${repository}/check-runs/{check_run_id}/annotations`]: need('annotations of the check run', checks),
    [`POST ${repository}/check-runs`]: need('check runs', job('checks', 'write')),
    [`PATCH ${repository}/check-runs/{check_run_id}`]: need('check runs', job('checks', 'write')),
    [runList]: need('workflow runs', actions),
    [`GET ${repository}/actions/workflows/{workflow_id}/runs`]: need('runs of the workflow', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}`]: need('the workflow run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/attempts/{attempt_number}`]: need('the attempt of the workflow run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/approvals`]: need('approvals of the run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/artifacts`]: need('artifacts of the run', actions, runList),
    [`GET ${repository}/actions/artifacts`]: need('artifacts', actions),
    [`GET ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: need('the artifact', actions, `GET ${repository}/actions/artifacts`),
    [`GET ${repository}/actions/concurrency_groups/{concurrency_group_name}`]: need('the concurrency group', actions, runList),
    [`POST ${repository}/actions/workflows/{workflow_id}/dispatches`]: need('workflow runs', job('actions', 'write')),
    [`POST ${repository}/actions/runs/{run_id}/cancel`]: need('the workflow run', job('actions', 'write')),
    [`GET ${repository}/deployments`]: need('deployments', deployments),
    [`GET ${repository}/deployments/{deployment_id}`]: need('the deployment', deployments, `GET ${repository}/deployments`),
    [`GET ${repository}/deployments/{deployment_id}/statuses`]: need('statuses of the deployment', deployments, `GET ${repository}/deployments`),
    [`POST ${repository}/deployments`]: need('deployments', job('deployments', 'write')),
    [`POST ${repository}/deployments/{deployment_id}/statuses`]: need('the status of the deployment', job('deployments', 'write')),
    [`GET ${repository}/environments`]: need('environments', actions),
    [`GET ${repository}/environments/{environment_name}`]: need('the environment', actions, `GET ${repository}/environments`),
    [issueList]: need('issues', issues),
    [`GET ${repository}/issues/{issue_number}`]: need('the issue', issues, issueList),
    [`GET ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issues, issueList),
    [`GET ${repository}/labels`]: need('labels', issues),
    [`GET ${repository}/milestones`]: need('milestones', issues),
    [`GET ${repository}/milestones/{milestone_number}`]: need('the milestone', issues, `GET ${repository}/milestones`),
    [`POST ${repository}/issues`]: need('issues', issuesWrite),
    [`PATCH ${repository}/issues/{issue_number}`]: need('the issue', issuesWrite),
    [`POST ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issuesWrite),
    [`PATCH ${repository}/issues/comments/{comment_id}`]: need('the comment', issuesWrite),
    [`POST ${repository}/issues/{issue_number}/sub_issues`]: need('sub-issues', issuesWrite),
    [`POST ${repository}/labels`]: need('labels', issuesWrite),
    [`PATCH ${repository}/milestones/{milestone_number}`]: need('the milestone', issuesWrite),
    [`GET ${repository}/pulls`]: need('pull requests', pulls),
    [`GET ${repository}/pulls/{pull_number}`]: need('the pull request', pulls, `GET ${repository}/pulls`),
    [`GET ${repository}/pulls/{pull_number}/files`]: need('files of the pull request', pulls, `GET ${repository}/pulls`),
    [`GET ${repository}/commits/{commit_sha}/pulls`]: need('pull requests of the commit', pulls),
    [releaseList]: need('releases', contents),
    [`GET ${repository}/releases/{release_id}`]: need('the release', contents, releaseList),
    [`GET ${repository}/releases/tags/{tag}`]: need('the release', contents, releaseList),
    [`GET ${repository}/releases/assets/{asset_id}`]: need('the release asset', contents, releaseList),
    [`DELETE ${repository}/releases/assets/{asset_id}`]: need('the release asset', contentsWrite),
    [`POST ${repository}/releases`]: need('releases', contentsWrite),
    [`PATCH ${repository}/releases/{release_id}`]: need('the release', contentsWrite),
    'POST {+upload_url}': need('release assets', contentsWrite),
    [`GET ${repository}/code-scanning/analyses`]: need('code scanning analyses', security),
    [`GET ${repository}/code-scanning/alerts`]: need('code scanning alerts', security),
    [`GET ${repository}/dependabot/alerts`]: need('Dependabot alerts', job('vulnerability-alerts', 'read')),
    [`GET ${repository}/secret-scanning/alerts`]: need('secret scanning alerts', app('Secret scanning alerts: read')),
    'GET /orgs/{org}/teams': need('teams', app('Organization members: read')),
    'GET /orgs/{org}/teams/{team_slug}': need('the team', app('Organization members: read'), 'GET /orgs/{org}/teams'),
    'GET /orgs/{org}/teams/{team_slug}/members': need('members of the team', app('Organization members: read'), 'GET /orgs/{org}/teams'),
    'GET /users/{username}': need('the user', job('metadata', 'read'), 'GET /rate_limit'),
    'GRAPHQL check suites': need('check runs', checks),
    'GRAPHQL named checks': need('check runs of earlier commits', checks),
    'GRAPHQL commit statuses': need('commit statuses', job('statuses', 'read')),
    'GRAPHQL file': need('the file', contents, branches),
    'GRAPHQL default branch': need('the default branch', contents),
    'GRAPHQL branch rules': need('the rules of the branch', contents),
    'GRAPHQL tag': need('the tag', contents, branches),
    'GRAPHQL issues': need('issues', issues),
    'GRAPHQL team': need('the team', app('Organization members: read')),
    'GRAPHQL deployments': need('deployments', deployments),
    'GRAPHQL issue comments': need('comments of the issue', issues, issueList),
    'GRAPHQL issues and pull requests': need('issues and pull requests', pulls),
    'GRAPHQL pull requests of commits': need('pull requests of commits', pulls),
    'GRAPHQL milestone': need('items of the milestone', pulls),
    'GRAPHQL project': need('the project', app('Organization projects: read')),
    'GRAPHQL repository id': need('the repository', job('metadata', 'read')),
    'GRAPHQL updateRefs': need('refs', contentsWrite),
    'GRAPHQL snapshot': need('the repository', job('metadata', 'read'))
};
/** The permission and the words for an endpoint. */ const needOf = (endpoint)=>endpoints[endpoint];
/** `contents: read`; for an App's permission its name in the App's settings. */ const permissionLine = (permission)=>permission.kind === 'job' ? `${permission.name}: ${permission.level}` : permission.name;
/** Tells what to change so that the token may. */ function permissionHint({ what, permission }) {
    return permission.kind === 'job' ? `Add to this job:   permissions: { ${permissionLine(permission)} }` : `Pass directory-token: a GitHub App's token with "${permission.name}". The job's own token can never read ${what}.`;
}
/** One `permissions:` block that covers all of these endpoints, as a person would write it. */ function permissionsBlock(asked) {
    const levels = new Map();
    for (const endpoint of asked){
        const { permission } = needOf(endpoint);
        if (permission.kind !== 'job' || permission.name === 'metadata') continue;
        if (levels.get(permission.name) !== 'write') levels.set(permission.name, permission.level);
    }
    const lines = [
        ...levels
    ].sort(([a], [b])=>a.localeCompare(b)).map(([name, level])=>`  ${name}: ${level}`);
    return [
        'permissions:',
        ...lines
    ].join('\n');
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ unknownReasonOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   wo: () => (/* binding */ refusalReasonOf),
/* harmony export */   zk: () => (/* binding */ faultFailure)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);

const tryLater = 'Run it again in a few minutes; https://www.githubstatus.com shows known trouble.';
const featureOff = /\b(is|are|been|was) (disabled|not enabled)|must be enabled|not available for|disabled (on|for|in) this|no analysis found/iu;
const secondaryLimit = /secondary rate limit|abuse detection|exceeded a (secondary )?rate limit/iu;
const primaryLimit = /API rate limit exceeded/iu;
const singleSignOn = /SAML|single sign-on|SSO/u;
function retryAfterMs({ headers, now }) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - now;
        return Number.isFinite(ms) ? Math.max(0, ms) : null;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now + 1000) : null;
}
function rateLimited(answer) {
    const wait = retryAfterMs(answer);
    const until = wait === null ? '' : `, again in ${Math.ceil(wait / 1000)} s`;
    return {
        reason: 'rate-limited',
        status: answer.status,
        why: `GitHub's rate limit is used up (${answer.status}${until})`,
        hint: 'Run it again later. All workflows of the repository share the limit of 1,000 requests an hour.',
        retryAfterMs: wait
    };
}
const isRateLimit = ({ status, headers, message })=>status === 429 || status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || secondaryLimit.test(message) || primaryLimit.test(message));
function forbidden(need, { status, headers, message }) {
    const base = {
        status,
        retryAfterMs: null
    };
    if (headers['x-github-sso'] !== undefined || singleSignOn.test(message)) {
        const hint = "Authorise the token for the organisation's single sign-on, or use a GitHub App's token.";
        return {
            ...base,
            reason: 'not-permitted',
            why: 'single sign-on has not admitted the token',
            hint
        };
    }
    if (featureOff.test(message)) return switchedOff(need, status, message);
    if (/IP (address|allow list)/iu.test(message)) {
        const hint = "Run on a runner whose address the organisation's IP allow list admits.";
        return {
            ...base,
            reason: 'not-permitted',
            why: 'the IP allow list keeps this runner out',
            hint
        };
    }
    return {
        ...base,
        reason: 'not-permitted',
        why: 'the token may not',
        hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
    };
}
const switchedOff = (need, status, message)=>({
        reason: 'feature-off',
        status,
        why: `GitHub says "${message}"`,
        hint: `Turn it on in the repository's settings, or declare in the policy that ${need.what} do not apply, and why.`,
        retryAfterMs: null
    });
function byStatus(need, answer) {
    const { status, message } = answer;
    const base = {
        status,
        retryAfterMs: retryAfterMs(answer)
    };
    const said = message === '' ? '' : ` and says "${message}"`;
    switch(status){
        case 401:
            {
                const hint = 'Pass a valid token, such as   token: ${{ github.token }}';
                return {
                    ...base,
                    reason: 'not-permitted',
                    why: 'the token is not valid or has expired',
                    hint
                };
            }
        case 403:
            return forbidden(need, answer);
        case 404:
        case 501:
            return featureOff.test(message) ? switchedOff(need, status, message) : {
                ...base,
                reason: 'absent-or-hidden',
                why: 'not found',
                hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
            };
        case 410:
            return featureOff.test(message) ? switchedOff(need, status, message) : {
                ...base,
                reason: 'not-found',
                why: `it is gone${said}`,
                hint: 'It was deleted or has expired.'
            };
        case 409:
            return {
                ...base,
                reason: 'conflict',
                why: `GitHub reports a conflict${said}`,
                hint: 'Read the current state and decide again.'
            };
        case 400:
        case 422:
            if (/^No commit found/iu.test(message)) return {
                ...base,
                reason: 'absent-or-hidden',
                why: 'not found',
                hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
            };
            return {
                ...base,
                reason: 'invalid',
                why: `GitHub does not accept it${said}`,
                hint: 'Correct what was asked for; asking again changes nothing.'
            };
        default:
            return status >= 500 ? {
                ...base,
                reason: 'unavailable',
                why: `GitHub answers ${status}${said}`,
                hint: tryLater
            } : {
                ...base,
                reason: 'malformed',
                why: `unexpected answer ${status}${said}`,
                hint: tryLater
            };
    }
}
/** Tells apart what GitHub answers alike: by status, headers and message together. */ function failureOf(need, answer) {
    const short = {
        ...answer,
        message: answer.message.slice(0, 300)
    };
    return isRateLimit(short) ? rateLimited(short) : byStatus(need, short);
}
/** No complete answer came. */ function faultFailure(kind, detail) {
    const base = {
        status: null,
        retryAfterMs: null
    };
    switch(kind){
        case 'timeout':
            return {
                ...base,
                reason: 'timeout',
                why: `no answer within ${detail}`,
                hint: tryLater
            };
        case 'cancelled':
            return {
                ...base,
                reason: 'cancelled',
                why: 'the run was cancelled',
                hint: 'Run it again.'
            };
        case 'unreachable':
            return {
                ...base,
                reason: 'unreachable',
                why: `no connection to GitHub (${detail})`,
                hint: 'Check the network and proxy settings of the runner, then run it again.'
            };
        case 'network':
            return {
                ...base,
                reason: 'unavailable',
                why: `the connection to GitHub broke (${detail})`,
                hint: tryLater
            };
        case 'malformed':
            return {
                ...base,
                reason: 'malformed',
                why: `the answer is damaged (${detail})`,
                hint: tryLater
            };
    }
}
const unknownReasons = {
    'absent-or-hidden': 'not-permitted',
    conflict: 'not-found',
    invalid: 'malformed',
    cancelled: 'unavailable',
    unreachable: 'unavailable',
    'not-permitted': 'not-permitted',
    'feature-off': 'feature-off',
    'not-found': 'not-found',
    'rate-limited': 'rate-limited',
    unavailable: 'unavailable',
    timeout: 'timeout',
    incomplete: 'incomplete',
    malformed: 'malformed'
};
/** The reason of an unknown reading. */ const unknownReasonOf = (failure)=>unknownReasons[failure.reason];
const refusalReasons = {
    'absent-or-hidden': 'not-found',
    conflict: 'conflict',
    invalid: 'invalid',
    cancelled: 'uncertain',
    unreachable: 'unavailable',
    'not-permitted': 'not-permitted',
    'feature-off': 'feature-off',
    'not-found': 'not-found',
    'rate-limited': 'rate-limited',
    unavailable: 'uncertain',
    timeout: 'uncertain',
    incomplete: 'uncertain',
    malformed: 'uncertain'
};
/** The reason of a refused write. Without an answer, or with a damaged one, it may have happened. */ const refusalReasonOf = (failure)=>refusalReasons[failure.reason];


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ wholeConnection),
/* harmony export */   IA: () => (/* binding */ graphPart),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   ep: () => (/* binding */ askGraph),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   w2: () => (/* binding */ finishList),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8150);
/**
 * GraphQL, asked so that many parts fit in one request and each part answers for itself: an error below one part
 * makes that part unknown and no other, a null node is never an empty list, and a count that disagrees is
 * `incomplete`.
 */ 




/** A value as it stands in a GraphQL document: quoted and escaped. */ const literal = (value)=>JSON.stringify(value);
function errorsOf(value) {
    if (!Array.isArray(value)) return [];
    return value.map((row)=>{
        const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(row, 'errors');
        const path = fields.raw('path');
        return {
            type: fields.textOrNull('type') ?? '',
            message: fields.textOrNull('message') ?? '',
            path: Array.isArray(path) ? path.map(String) : null
        };
    });
}
/** What a GraphQL error type would have been as an HTTP status. */ const statusOfType = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    RATE_LIMIT: 429,
    MAX_NODE_LIMIT_EXCEEDED: 502,
    RESOURCE_LIMITS_EXCEEDED: 502,
    SERVICE_UNAVAILABLE: 503,
    INTERNAL: 500
};
function failureOfError(endpoint, error, now) {
    const troubled = /something went wrong|timeout|timed out/iu.test(error.message) ? 502 : 422;
    const status = statusOfType[error.type] ?? troubled;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(endpoint), {
        status,
        headers: {},
        message: error.message,
        now
    });
}
/** A 404 of the address itself says nothing about the thing that was asked for. */ const addressMissing = (failure)=>({
        failure: {
            ...failure,
            reason: 'unavailable',
            why: 'GraphQL is not offered here'
        },
        missing: true
    });
/** Sends one document. A failure only where there is no data at all; errors of parts stay with the answer. */ async function askGraph(transport, call, document) {
    const answer = await transport.graphql({
        ...call,
        safe: true
    }, document, {});
    if (!answer.ok) return answer.failure.reason === 'absent-or-hidden' ? addressMissing(answer.failure) : {
        failure: answer.failure,
        missing: false
    };
    try {
        const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(answer.data, 'answer');
        const errors = errorsOf(fields.raw('errors'));
        const [first] = errors;
        if (fields.has('data')) return {
            data: fields.object('data'),
            errors,
            at: answer.at
        };
        return {
            missing: false,
            failure: first === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', 'neither data nor errors') : failureOfError(call.endpoint, first, transport.now())
        };
    } catch (error) {
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedAnswer */ .ol) return {
            missing: false,
            failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', error.message)
        };
        throw error;
    }
}
const startsWith = (path, start)=>start.every((name, index)=>path[index] === name);
const concerns = (error, path)=>error.path === null || startsWith(error.path, path) || startsWith(path, error.path);
function valueAt(data, path) {
    const [first = '', ...rest] = path;
    return rest.reduce((value, name)=>typeof value === 'object' && value !== null ? value[name] : null, data.raw(first));
}
const isNull = (data, path)=>path.length > 0 && (valueAt(data, path) ?? null) === null;
/** True when an error of one part took the whole repository, and so the other parts, out of the answer. */ const isWithheld = ({ data, errors })=>errors.length > 0 && !data.has('repository');
/**
 * The part of an answer at `path`. An error at, above or below it makes it unknown. Null without an error
 * counts as a 404: `not-found` only where a control read proves that it could have been seen.
 */ async function graphPart(transport, call, answer, path, decode) {
    const error = answer.errors.find((candidate)=>concerns(candidate, path));
    if (error !== undefined) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, call, failureOfError(call.endpoint, error, transport.now()));
    const value = valueAt(answer.data, path) ?? null;
    if (value === null) {
        // A field that must not be null takes its whole parent with it: what else was there is withheld, not absent.
        const [cause] = answer.errors;
        if (cause !== undefined && isNull(answer.data, path.slice(0, -1))) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)(transport, call, `withheld together with another part, of which GitHub says "${cause.message}"`);
        const hidden = {
            type: 'NOT_FOUND',
            message: '',
            path: [
                ...path
            ]
        };
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, call, failureOfError(call.endpoint, hidden, transport.now()));
    }
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(transport, call, proof, ()=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(value, path.join('.'))));
}
/** A connection's nodes; a null node or a missing count is malformed or incomplete, never skipped. */ function connectionOf(fields) {
    const raw = fields.raw('nodes');
    if (Array.isArray(raw) && raw.includes(null)) throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(`${fields.path} withholds ${raw.filter((node)=>node === null).length} nodes`);
    const nodes = fields.list('nodes', (node)=>node);
    const page = fields.objectOrNull('pageInfo');
    const next = page?.flag('hasNextPage') === true ? page.text('endCursor') : null;
    return {
        nodes,
        total: fields.number('totalCount'),
        next
    };
}
/** A connection that must be whole in this one answer. */ function wholeConnection(fields, decode) {
    const { nodes, total } = connectionOf(fields);
    if (nodes.length !== total) throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(`${fields.path} holds ${nodes.length} of ${total}`);
    return nodes.map(decode);
}
/** A document that asks for fields of the repository; `fragments` stand beside it. */ const inRepository = ({ repository }, selection, fragments = '')=>`query { repository(owner: ${literal(repository.owner)}, name: ${literal(repository.repo)}) { ${selection} } } ${fragments}`;
const documentOf = (transport, part, after)=>part.inRepository === false ? `query { ${part.select(after)} }` : inRepository(transport, part.select(after), part.fragments);
/** Reads one list alone. */ async function readList(transport, part) {
    const answer = await askGraph(transport, part.call, documentOf(transport, part, ''));
    if ('failure' in answer) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, part.call, answer.failure);
    return finishList(transport, part, answer);
}
/** Takes a list out of an answer that may hold other parts too, and follows its pages to the end. */ async function finishList(transport, part, first) {
    const path = [
        ...part.inRepository === false ? [] : [
            'repository'
        ],
        part.alias,
        ...part.path
    ];
    const rows = [];
    let answer = first;
    for(let pages = 1;; pages += 1){
        const page = await graphPart(transport, part.call, answer, path, (fields)=>{
            const connection = connectionOf(fields);
            rows.push(...connection.nodes.map(part.decode));
            return connection;
        });
        if (!page.known) return page;
        const { next, total } = page.value;
        if (next === null || rows.length >= (part.atMost ?? Infinity)) return endOfList(transport, part, rows, {
            pages,
            total,
            at: answer.at,
            whole: next === null
        });
        const more = await askGraph(transport, part.call, documentOf(transport, part, `, after: ${literal(next)}`));
        if ('failure' in more) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, part.call, more.failure);
        answer = more;
    }
}
function endOfList(transport, part, rows, end) {
    const proof = {
        endpoint: part.call.endpoint,
        pages: end.pages,
        at: end.at
    };
    if (!end.whole) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows.slice(0, part.atMost), proof);
    if (rows.length === end.total) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows.slice(0, part.atMost), {
        ...proof,
        total: end.total
    });
    const detail = `GitHub counts ${end.total}, but gave ${rows.length}`;
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(transport, part.call, proof, ()=>{
        throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(detail);
    });
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   DS: () => (/* binding */ withoutDirectoryToken),
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);




/** Turns a failure into an unknown; a bare 404 first asks the control list whether absence could be seen at all. */ async function unknownFrom(transport, call, failure) {
    if (failure.reason !== 'absent-or-hidden') return unknownOf(transport, call, failure);
    const { control, what } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint);
    if (control === undefined) return unknownOf(transport, call, failure);
    const seen = await transport.send(controlOf(call, control));
    if (!seen.ok) return unknownOf(transport, call, seen.failure);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'not-found',
        endpoint: call.endpoint,
        message: `Not found: ${what} (404 on ${transport.describe(call)}, while ${control} answers).`,
        hint: 'Check the name, number or commit; it may have been deleted.'
    });
}
/** Reads one row of the control list, with those of the call's values that its path asks for. */ function controlOf({ parameters = {}, token }, endpoint) {
    const inPath = Object.entries(parameters).filter(([name])=>endpoint.includes(`{${name}}`));
    const asked = endpoint === 'GET /rate_limit' ? {} : {
        per_page: 1
    };
    return {
        endpoint,
        parameters: {
            ...Object.fromEntries(inPath),
            ...asked
        },
        ...token === undefined ? {} : {
            token
        }
    };
}
/** An unknown for a failure that needs no second look. */ function unknownOf(transport, call, failure) {
    const { what } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint);
    const why = failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not see it' : failure.why;
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownReasonOf */ .W0)(failure),
        endpoint: call.endpoint,
        message: `Cannot read ${what}: ${why} (${failure.status ?? 'no answer'} on ${transport.describe(call)}).`,
        hint: failure.hint
    });
}
/** An unknown for an answer that came, but does not add up. */ const damaged = (transport, call, detail)=>unknownOf(transport, call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', detail));
const incomplete = (transport, call, detail)=>(0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'incomplete',
        endpoint: call.endpoint,
        message: `Cannot read all of ${(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint).what}: ${detail} (${transport.describe(call)}).`,
        hint: 'Run it again; if it stays so, GitHub is not giving out everything it counts.'
    });
/** `not-permitted` for what only the directory token may read, when there is none: nothing is sent. */ function withoutDirectoryToken(transport, endpoint) {
    const need = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(endpoint);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'not-permitted',
        endpoint,
        message: `Cannot read ${need.what}: no directory-token was given (not asked: ${transport.describe({
            endpoint
        })}).`,
        hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)(need)
    });
}
/** Runs a decoder; an answer of another shape is `malformed`, never an empty value. */ function decoded(transport, call, proof, decode) {
    try {
        return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(decode(), proof);
    } catch (error) {
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol) return damaged(transport, call, error.message);
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteAnswer */ .Ti) return incomplete(transport, call, error.message);
        throw error;
    }
}
/** One object. */ async function readOne(transport, call, decode) {
    const answer = await transport.send(call);
    if (!answer.ok) return unknownFrom(transport, call, answer.failure);
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return decoded(transport, call, proof, ()=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer')));
}
function linksOf(header) {
    const targets = new Map();
    for (const [, url = '', relation = ''] of (header ?? '').matchAll(/<([^>]+)>;\s*rel="(\w+)"/gu))targets.set(relation, new URLSearchParams(url.split('?')[1] ?? ''));
    const last = Number(targets.get('last')?.get('page'));
    return {
        next: targets.get('next') ?? null,
        last: Number.isInteger(last) && last > 0 ? last : null
    };
}
function pageOf(call, answer) {
    const links = linksOf(answer.headers['link']);
    if (call.rows === undefined) return {
        rows: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(answer.data, 'answer'),
        total: null,
        links,
        at: answer.at
    };
    const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer');
    const rows = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(fields.raw(call.rows), `answer.${call.rows}`);
    return {
        rows,
        total: fields.numberOrNull('total_count'),
        links,
        at: answer.at
    };
}
class Pages {
    #transport;
    #call;
    #perPage;
    constructor(transport, call){
        this.#transport = transport;
        this.#call = call;
        this.#perPage = Math.min(100, call.atMost ?? 100);
    }
    async #page(extra) {
        const paging = this.#call.whole === true ? {} : {
            per_page: this.#perPage
        };
        const parameters = {
            ...paging,
            ...this.#call.parameters,
            ...extra
        };
        const answer = await this.#transport.send({
            ...this.#call,
            parameters
        });
        if (!answer.ok) return unknownFrom(this.#transport, this.#call, answer.failure);
        try {
            return pageOf(this.#call, answer);
        } catch (error) {
            if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol) return damaged(this.#transport, this.#call, error.message);
            throw error;
        }
    }
    /** Every page, or the first trouble. Numbered pages are read at the same time, cursors one after the other. */ async all() {
        const first = await this.#page({});
        if ('known' in first) return first;
        const { next, last } = first.links;
        if (next === null || this.#enough([
            first
        ])) return [
            first
        ];
        return next.has('page') && last !== null ? this.#numbered(first, last) : this.#chained(first);
    }
    /**
   * What is wrong with pages that claim to be all; null when nothing is. Where GitHub states no count, a full last
   * page that names no successor is not believed: the next one is asked for.
   */ async gap(pages) {
        if (this.#call.whole === true) return null;
        const obvious = gapIn(pages, this.#call.atMost);
        const last = pages.at(-1);
        if (obvious !== null || last === undefined || last.total !== null || this.#enough(pages)) return obvious;
        if (last.rows.length < this.#perPage) return null;
        const full = `page ${pages.length} is full, but GitHub names none after it`;
        if (this.#call.cursor === true) return full;
        const beyond = await this.#page({
            page: pages.length + 1
        });
        if ('known' in beyond) return beyond;
        return beyond.rows.length === 0 ? null : full;
    }
    async #numbered(first, last) {
        const wanted = Math.min(last, Math.ceil((this.#call.atMost ?? Infinity) / this.#perPage));
        const numbers = Array.from({
            length: wanted - 1
        }, (_, index)=>index + 2);
        const rest = await Promise.all(numbers.map((page)=>this.#page({
                page
            })));
        const trouble = rest.find((page)=>'known' in page);
        return trouble ?? [
            first,
            ...rest
        ];
    }
    async #chained(first) {
        const pages = [
            first
        ];
        for(let next = first.links.next; next !== null && !this.#enough(pages);){
            const page = await this.#page(Object.fromEntries(next));
            if ('known' in page) return page;
            pages.push(page);
            next = page.links.next;
        }
        return pages;
    }
    #enough(pages) {
        return pages.reduce((sum, page)=>sum + page.rows.length, 0) >= (this.#call.atMost ?? Infinity);
    }
}
function gapIn(pages, atMost) {
    const collected = pages.reduce((sum, page)=>sum + page.rows.length, 0);
    if (atMost !== undefined && collected >= atMost) return null;
    const empty = pages.length === 1 ? -1 : pages.findIndex((page)=>page.rows.length === 0);
    if (empty >= 0) return `page ${empty + 1} of ${pages.length} came back empty`;
    const total = pages[0]?.total ?? null;
    if (total !== null && total !== collected) return `GitHub counts ${total}, but gave ${collected}`;
    if (pages.at(-1)?.links.next) return `GitHub names a page after the last of ${pages.length}`;
    return null;
}
/** Every row of a list. All pages arrive and agree with GitHub's own count, or the reading is unknown. */ async function readPages(transport, call) {
    for(let tried = 1;; tried += 1){
        const reader = new Pages(transport, call);
        const pages = await reader.all();
        if ('known' in pages) return pages;
        const gap = await reader.gap(pages);
        if (typeof gap === 'object' && gap !== null) return gap;
        // The list may have grown between two pages: look once more before calling it incomplete.
        if (gap !== null && tried < 2) continue;
        if (gap !== null) return incomplete(transport, call, gap);
        return listReading(transport, call, pages);
    }
}
function listReading(transport, call, pages) {
    const rows = pages.flatMap((page)=>page.rows).slice(0, call.atMost);
    const total = pages[0]?.total ?? null;
    const counted = total === null || total !== rows.length ? {} : {
        total
    };
    const at = pages.at(-1)?.at ?? '';
    const proof = {
        endpoint: call.endpoint,
        pages: pages.length,
        ...counted,
        at
    };
    return decoded(transport, call, proof, ()=>rows.map((row)=>call.decode(row)));
}
/** Joins two readings: the first unknown wins. The proof is the left one's, with the pages of both. */ function both(left, right, join) {
    if (!left.known) return left;
    if (!right.known) return right;
    const proof = {
        ...left.proof,
        pages: left.proof.pages + right.proof.pages
    };
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(join(left.value, right.value), proof);
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commentAccess),
/* harmony export */   w: () => (/* binding */ commentsPart)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1467);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3972);



const graphComment = (node)=>({
        id: node.number('databaseId'),
        nodeId: node.text('id'),
        body: node.text('body'),
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOrNull */ .cc)(node.objectOrNull('author')),
        association: node.text('authorAssociation'),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        lastEditedAt: node.textOrNull('lastEditedAt'),
        editor: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOrNull */ .cc)(node.objectOrNull('editor'))?.login ?? null,
        minimized: node.flag('isMinimized'),
        minimizedReason: node.textOrNull('minimizedReason'),
        url: node.text('url')
    });
/** REST tells neither editor nor minimising: enough for what we have just written ourselves, for nothing else. */ const ownComment = (row)=>({
        id: row.number('id'),
        nodeId: row.text('node_id'),
        body: row.textOrNull('body') ?? '',
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOrNull */ .SE)(row.objectOrNull('user')),
        association: row.textOrNull('author_association') ?? 'NONE',
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        lastEditedAt: row.text('updated_at') === row.text('created_at') ? null : row.text('updated_at'),
        editor: null,
        minimized: false,
        minimizedReason: null,
        url: row.text('html_url')
    });
const commentFields = `id databaseId body createdAt updatedAt lastEditedAt isMinimized minimizedReason url
  authorAssociation author ${_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorSelection */ .kh} editor ${_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorSelection */ .kh}`;
/** Comments of an issue or pull request, oldest first. */ const commentsPart = (issue, alias = 'thread')=>({
        call: {
            endpoint: 'GRAPHQL issue comments'
        },
        alias,
        select: (after)=>{
            const comments = `comments(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${commentFields} } }`;
            return `${alias}: issueOrPullRequest(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(issue)}) { ... on Issue { ${comments} } ... on PullRequest { ${comments} } }`;
        },
        path: [
            'comments'
        ],
        decode: graphComment
    });
const readComments = (transport, issue)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(transport, commentsPart(issue));
const commentAccess = ({ transport, writer })=>({
        comments: (number)=>readComments(transport, number),
        comment: (number, body)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
                parameters: {
                    issue_number: number,
                    body
                }
            }, `comment on #${number}`, (0,_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(ownComment)),
        editComment: (commentId, body)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: {
                    comment_id: commentId,
                    body
                },
                safe: true
            }, `edit comment ${commentId}`, (0,_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(ownComment))
    });


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ accountOrNull),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cc: () => (/* binding */ actorOrNull),
/* harmony export */   kh: () => (/* binding */ actorSelection),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** REST: `user`, `creator`, `author`. */ const accountOf = (fields)=>({
        login: fields.textOrNull('login'),
        type: fields.textOrNull('type')
    });
const accountOrNull = (fields)=>fields === null ? null : accountOf(fields);
/**
 * GraphQL: `author { __typename login }`. Logins of bots come without the `[bot]` that REST writes; we write it,
 * so that one account has one name.
 */ function actorOrNull(fields) {
    if (fields === null) return null;
    const type = fields.text('__typename');
    const login = fields.text('login');
    return {
        login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
        type
    };
}
const actorSelection = '{ __typename login }';
/** Leaves out what is undefined: GitHub takes a null for "remove", and a missing field for "leave as it is". */ const defined = (values)=>Object.fromEntries(Object.entries(values).filter(([, value])=>value !== undefined));


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ deploymentAccess),
  A: () => (/* binding */ deploymentsPart)
});

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var src = __webpack_require__(7527);
// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var report_src = __webpack_require__(7303);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: ./packages/github/src/writes.js
var writes = __webpack_require__(1467);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var common = __webpack_require__(3972);
;// CONCATENATED MODULE: ./packages/github/src/resources/environments.js

function reviewerOf(row) {
    const who = row.object('reviewer');
    return row.text('type') === 'Team' ? {
        type: 'Team',
        name: who.text('slug')
    } : {
        type: 'User',
        name: who.text('login')
    };
}
function ruleOf(row) {
    const type = row.text('type');
    switch(type){
        case 'required_reviewers':
            return {
                type,
                reviewers: row.list('reviewers', reviewerOf),
                preventSelfReview: row.flagOrNull('prevent_self_review') ?? false
            };
        case 'wait_timer':
            return {
                type,
                minutes: row.number('wait_timer')
            };
        case 'branch_policy':
            return {
                type
            };
        default:
            return {
                type: 'other',
                name: type
            };
    }
}
function environmentOf(row) {
    const policy = row.objectOrNull('deployment_branch_policy');
    return {
        id: row.number('id'),
        name: row.text('name'),
        url: row.textOrNull('html_url'),
        rules: row.listOrNull('protection_rules', ruleOf) ?? [],
        branchPolicy: policy === null ? null : {
            protectedBranches: policy.flag('protected_branches'),
            customBranchPolicies: policy.flag('custom_branch_policies')
        },
        adminsBypass: row.flagOrNull('can_admins_bypass')
    };
}
/** Environments with their protection rules; GraphQL knows neither branch policies nor the admins' bypass. */ const environmentReads = (transport)=>({
        environment: (name)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/environments/{environment_name}',
                parameters: {
                    environment_name: name
                }
            }, environmentOf),
        environments: ()=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/environments',
                rows: 'environments',
                decode: environmentOf
            })
    });

;// CONCATENATED MODULE: ./packages/github/src/resources/deployments.js








/** GitHub's cap on the description of a status. */ const descriptionLength = 140;
const newestFirst = (rows)=>rows.toSorted((left, right)=>right.createdAt.localeCompare(left.createdAt) || (right.id ?? 0) - (left.id ?? 0));
/** GitHub gives JSON objects back as objects (REST) or as text (GraphQL); other text stays text. */ function payloadOf(value) {
    if (typeof value !== 'string') return value ?? null;
    try {
        const parsed = JSON.parse(value);
        return typeof parsed === 'string' ? payloadOf(parsed) : parsed;
    } catch  {
        return value === '' ? null : value;
    }
}
const restStatus = (row)=>({
        state: row.text('state'),
        description: row.textOrNull('description') ?? '',
        environment: row.textOrNull('environment'),
        environmentUrl: row.textOrNull('environment_url'),
        logUrl: row.textOrNull('log_url'),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at')
    });
const restDeployment = (row)=>({
        id: row.number('id'),
        sha: row.text('sha'),
        ref: row.text('ref'),
        task: row.text('task'),
        environment: row.text('environment'),
        description: row.textOrNull('description'),
        payload: payloadOf(row.raw('payload')),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        statuses: []
    });
const graphStatus = (node)=>({
        state: (0,decode/* word */.Vm)(node.text('state')),
        description: node.textOrNull('description') ?? '',
        environment: node.textOrNull('environment'),
        environmentUrl: node.textOrNull('environmentUrl'),
        logUrl: node.textOrNull('logUrl'),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt')
    });
const graphDeployment = (node)=>({
        id: node.number('databaseId'),
        sha: node.text('commitOid'),
        ref: node.objectOrNull('ref')?.text('name') ?? null,
        task: node.textOrNull('task') ?? 'deploy',
        // A status may carry a deployment to another environment; where it was made for is what we asked for.
        environment: node.textOrNull('originalEnvironment') ?? node.text('environment'),
        description: node.textOrNull('description'),
        payload: payloadOf(node.raw('payload')),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        statuses: graphStatuses(node)
    });
/**
 * Statuses of one second are told apart by their order alone, and GitHub does not document the connection's: its
 * own `latestStatus` says at which end the newest is.
 */ function graphStatuses(node) {
    const statuses = (0,graph/* wholeConnection */.At)(node.object('statuses'), (status)=>status);
    const latest = node.objectOrNull('latestStatus')?.text('id');
    const oldestFirst = statuses.length > 1 && statuses.at(-1)?.text('id') === latest;
    return newestFirst((oldestFirst ? statuses.toReversed() : statuses).map(graphStatus));
}
const statusFields = `state description environment environmentUrl logUrl createdAt creator ${common/* actorSelection */.kh}`;
const deploymentFields = `databaseId commitOid ref { name } task environment originalEnvironment description
  payload createdAt updatedAt creator ${common/* actorSelection */.kh} latestStatus { id }
  statuses(first: 100) { totalCount nodes { id ${statusFields} } }`;
/** Deployments of one environment, newest first, with all statuses. */ const deploymentsPart = (environment, atMost, alias = 'deployments')=>({
        call: {
            endpoint: 'GRAPHQL deployments'
        },
        alias,
        select: (after)=>`${alias}: deployments(environments: [${(0,graph/* literal */.eu)(environment)}], first: ${Math.min(100, atMost ?? 100)}${after},
      orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${deploymentFields} } }`,
        path: [],
        decode: graphDeployment,
        ...atMost === undefined ? {} : {
            atMost
        }
    });
async function restStatuses(transport, row) {
    const statuses = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: {
            deployment_id: row.id
        },
        decode: restStatus
    });
    return statuses.known ? (0,src/* known */.eO)({
        ...row,
        statuses: newestFirst(statuses.value)
    }, statuses.proof) : statuses;
}
/** One request more for each deployment: only where GraphQL is not there, or for a single commit. */ async function listByRest(transport, filter) {
    const rows = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments',
        parameters: {
            environment: filter.environment,
            ...filter.sha === undefined ? {} : {
                sha: filter.sha
            }
        },
        decode: restDeployment,
        ...filter.atMost === undefined ? {} : {
            atMost: filter.atMost
        }
    });
    if (!rows.known) return rows;
    const whole = await Promise.all(rows.value.map((row)=>restStatuses(transport, row)));
    const complete = [];
    for (const row of whole){
        if (!row.known) return row;
        complete.push(row.value);
    }
    return (0,src/* known */.eO)(newestFirst(complete), rows.proof);
}
async function list(transport, filter) {
    if (filter.sha !== undefined) return listByRest(transport, filter);
    const part = deploymentsPart(filter.environment, filter.atMost);
    const answer = await (0,graph/* askGraph */.ep)(transport, part.call, (0,graph/* inRepository */.yJ)(transport, part.select('')));
    if ('failure' in answer) return answer.missing ? listByRest(transport, filter) : (0,reads/* unknownFrom */.NI)(transport, part.call, answer.failure);
    const found = await (0,graph/* finishList */.w2)(transport, part, answer);
    return found.known ? {
        ...found,
        value: newestFirst(found.value)
    } : found;
}
async function read(transport, id) {
    const row = await (0,reads/* readOne */.JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
        parameters: {
            deployment_id: id
        }
    }, restDeployment);
    return row.known ? restStatuses(transport, row.value) : row;
}
const createBody = (deployment)=>({
        ref: deployment.sha,
        environment: deployment.environment,
        task: deployment.task,
        payload: deployment.payload,
        // By default GitHub merges the default branch into an older ref, and demands green checks of it.
        auto_merge: false,
        required_contexts: [],
        ...deployment.description === undefined ? {} : {
            description: (0,report_src/* clipCharacters */.Pu)(deployment.description, descriptionLength)
        },
        ...deployment.productionEnvironment === undefined ? {} : {
            production_environment: deployment.productionEnvironment
        },
        ...deployment.transientEnvironment === undefined ? {} : {
            transient_environment: deployment.transientEnvironment
        }
    });
const statusBody = (status)=>({
        state: status.state,
        auto_inactive: status.autoInactive ?? false,
        ...status.description === undefined ? {} : {
            description: (0,report_src/* clipCharacters */.Pu)(status.description, descriptionLength)
        },
        ...status.logUrl === undefined ? {} : {
            log_url: status.logUrl
        },
        ...status.environmentUrl === undefined ? {} : {
            environment_url: status.environmentUrl
        }
    });
function deploymentAccess({ transport, writer }) {
    return {
        ...environmentReads(transport),
        list: (filter)=>list(transport, filter),
        read: (id)=>read(transport, id),
        create: (deployment)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/deployments',
                parameters: createBody(deployment)
            }, `create deployment (${deployment.task}) of ${deployment.sha} to ${deployment.environment}`, (0,writes/* answered */.oQ)(restDeployment)),
        addStatus: (id, status)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
                parameters: {
                    deployment_id: id,
                    ...statusBody(status)
                }
            }, `set deployment ${id} to ${status.state}: ${status.description ?? ''}`, (0,writes/* answered */.oQ)(restStatus))
    };
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ finishProject),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   jk: () => (/* binding */ projectPart)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);




const call = {
    endpoint: 'GRAPHQL project',
    token: 'directory'
};
const fieldName = 'field { ... on ProjectV2FieldCommon { name } }';
const fieldValues = `fieldValues(first: 50) { totalCount nodes { __typename
  ... on ProjectV2ItemFieldSingleSelectValue { name optionId ${fieldName} }
  ... on ProjectV2ItemFieldTextValue { text ${fieldName} }
  ... on ProjectV2ItemFieldNumberValue { number ${fieldName} }
  ... on ProjectV2ItemFieldDateValue { date ${fieldName} }
  ... on ProjectV2ItemFieldIterationValue { title ${fieldName} } } }`;
const contentFields = `number title body url repository { nameWithOwner defaultBranchRef { name } } milestone { title }
  labels(first: 30) { totalCount nodes { name } }`;
const itemFields = `id type isArchived content { __typename ... on DraftIssue { title }
  ... on Issue { issueState: state stateReason ${contentFields} ${_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPullsSelection */ .s6} }
  ... on PullRequest { state baseRefName mergedAt mergeCommit { oid } ${contentFields} } } ${fieldValues}`;
const valueKeys = {
    ProjectV2ItemFieldSingleSelectValue: 'name',
    ProjectV2ItemFieldTextValue: 'text',
    ProjectV2ItemFieldNumberValue: 'number',
    ProjectV2ItemFieldDateValue: 'date',
    ProjectV2ItemFieldIterationValue: 'title'
};
function fieldValueOf(node) {
    const key = valueKeys[node.text('__typename')];
    const value = key === undefined ? undefined : node.raw(key);
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    return {
        field: node.object('field').text('name'),
        value: String(value),
        optionId: node.textOrNull('optionId')
    };
}
const kinds = {
    issue: 'issue',
    pull_request: 'pull-request',
    draft_issue: 'draft',
    redacted: 'redacted'
};
const noContent = {
    number: null,
    title: null,
    body: null,
    state: null,
    stateReason: null,
    repository: null,
    defaultBranch: null,
    pullRequests: [],
    url: null,
    base: null,
    mergeCommit: null,
    mergedAt: null,
    milestone: null,
    labels: []
};
const lower = (value)=>value === null ? null : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value);
/** Issue, pull request or draft; a draft has a title only. */ const contentOf = (content)=>({
        number: content.numberOrNull('number'),
        title: content.textOrNull('title'),
        body: content.textOrNull('body'),
        state: lower(content.textOrNull('issueState') ?? content.textOrNull('state')),
        stateReason: lower(content.textOrNull('stateReason')),
        repository: content.objectOrNull('repository')?.text('nameWithOwner') ?? null,
        defaultBranch: content.objectOrNull('repository')?.objectOrNull('defaultBranchRef')?.textOrNull('name') ?? null,
        pullRequests: content.text('__typename') === 'Issue' ? (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPullsOf */ .nl)(content) : [],
        url: content.textOrNull('url'),
        base: content.textOrNull('baseRefName'),
        mergeCommit: content.objectOrNull('mergeCommit')?.text('oid') ?? null,
        mergedAt: content.textOrNull('mergedAt'),
        milestone: content.objectOrNull('milestone')?.text('title') ?? null,
        labels: content.has('labels') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeConnection */ .At)(content.object('labels'), (label)=>label.text('name')) : []
    });
const itemOf = (statusField)=>(node)=>{
        const kind = kinds[(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(node, 'type', [
            'issue',
            'pull_request',
            'draft_issue',
            'redacted'
        ])];
        const content = node.objectOrNull('content');
        const values = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeConnection */ .At)(node.object('fieldValues'), fieldValueOf).filter((value)=>value !== null);
        const status = values.find(({ field })=>field === statusField);
        const optionId = status?.optionId ?? null;
        return {
            id: node.text('id'),
            // An issue without content is one that the token may not see, whatever its type says.
            kind: content === null ? 'redacted' : kind,
            archived: node.flag('isArchived'),
            status: status === undefined || optionId === null ? null : {
                name: status.value,
                optionId
            },
            ...content === null ? noContent : contentOf(content),
            fields: Object.fromEntries(values.map(({ field, value })=>[
                    field,
                    value
                ]))
        };
    };
const ownerOpen = (owner)=>`repositoryOwner(login: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(owner)}) { ... on ProjectV2Owner {`;
function itemsPart(request, header) {
    return {
        call,
        alias: 'board',
        inRepository: false,
        select: (after)=>`board: ${ownerOpen(request.owner)} projectV2(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(request.number)}) { ${after === '' ? header : ''}
        items(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${itemFields} } } } } }`,
        path: [
            'projectV2',
            'items'
        ],
        decode: itemOf(request.statusField)
    };
}
const headerOf = (request)=>(node)=>({
            id: node.text('id'),
            title: node.text('title'),
            closed: node.flag('closed'),
            url: node.text('url'),
            statusOptions: node.objectOrNull('field')?.listOrNull('options', (option)=>({
                    id: option.text('id'),
                    name: option.text('name')
                })) ?? missingField(node, request.statusField)
        });
/** A board without the field cannot say what is done: that is no empty list of options. */ function missingField(node, name) {
    throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${node.text('title')} has no single-select field "${name}"`);
}
/** The board's selection, for a document that holds other parts too. */ const projectPart = (request)=>itemsPart(request, `id title closed url field(name: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(request.statusField)}) {
      ... on ProjectV2SingleSelectField { options { id name } } }`);
async function finishProject(transport, request, answer) {
    const header = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPart */ .IA)(transport, call, answer, [
        'board',
        'projectV2'
    ], headerOf(request));
    if (!header.known) return header;
    const items = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .finishList */ .w2)(transport, projectPart(request), answer);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(header, items, (board, rows)=>({
            ...board,
            items: rows
        }));
}
/** A whole board, archived items included. */ async function readProject(transport, request) {
    if (!transport.hasDirectoryToken) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDirectoryToken */ .DS)(transport, call.endpoint);
    const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraph */ .ep)(transport, call, `query { ${projectPart(request).select('')} }`);
    return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure) : finishProject(transport, request, answer);
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ pullRequestFragment),
/* harmony export */   KX: () => (/* binding */ linkedIssueOf),
/* harmony export */   Ok: () => (/* binding */ pullRequestReads),
/* harmony export */   RB: () => (/* binding */ itemFragments),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   a4: () => (/* binding */ issueFragment),
/* harmony export */   nl: () => (/* binding */ linkedPullsOf),
/* harmony export */   s6: () => (/* binding */ linkedPullsSelection),
/* harmony export */   vk: () => (/* binding */ itemsSelection)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4243);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8150);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3972);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5593);






const numbersPerQuery = 100;
/** Fewer, since each commit may bring ten pull requests: GitHub refuses queries of more than 500,000 nodes. */ const commitsPerQuery = 25;
const labelsOf = (node)=>node.has('labels') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('labels'), (label)=>label.text('name')) : [];
const milestoneOf = (node)=>{
    const milestone = node.objectOrNull('milestone');
    return milestone === null ? null : {
        number: milestone.number('number'),
        title: milestone.text('title')
    };
};
/** Of an issue's selection: the pull requests that close it. More of them than these make the issue unreadable. */ const linkedPullsSelection = `closedByPullRequestsReferences(first: 10) { totalCount nodes {
  number state mergedAt mergeCommit { oid } repository { nameWithOwner } } }`;
const linkedPullsOf = (issue)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(issue.object('closedByPullRequestsReferences'), (node)=>({
            number: node.number('number'),
            state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'state', [
                'open',
                'closed',
                'merged'
            ]),
            mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
            mergedAt: node.textOrNull('mergedAt'),
            repository: node.object('repository').text('nameWithOwner')
        }));
const linkedIssueOf = (node)=>{
    const reason = node.textOrNull('stateReason');
    return {
        number: node.number('number'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'issueState', [
            'open',
            'closed'
        ]),
        stateReason: reason === null ? null : (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(reason),
        labels: labelsOf(node),
        repository: node.object('repository').text('nameWithOwner'),
        pullRequests: linkedPullsOf(node),
        url: node.text('url')
    };
};
const pullRequestOf = (node)=>({
        number: node.number('number'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'state', [
            'open',
            'closed',
            'merged'
        ]),
        draft: node.flag('isDraft'),
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOrNull */ .cc)(node.objectOrNull('author')),
        labels: labelsOf(node),
        base: node.text('baseRefName'),
        head: node.text('headRefName'),
        headSha: node.text('headRefOid'),
        fromFork: node.flag('isCrossRepository'),
        mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
        mergedAt: node.textOrNull('mergedAt'),
        mergedBy: (0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOrNull */ .cc)(node.objectOrNull('mergedBy'))?.login ?? null,
        milestone: milestoneOf(node),
        closes: node.has('closingIssuesReferences') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('closingIssuesReferences'), linkedIssueOf) : [],
        url: node.text('url')
    });
const issueFields = `number title body issueState: state stateReason url repository { nameWithOwner }
  labels(first: 50) { totalCount nodes { name } } ${linkedPullsSelection}`;
const pullRequestFields = `number title body state isDraft baseRefName headRefName headRefOid isCrossRepository
  mergedAt url author ${_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSelection */ .kh} mergeCommit { oid } mergedBy ${_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSelection */ .kh}
  milestone { number title } labels(first: 50) { totalCount nodes { name } }
  closingIssuesReferences(first: 25) { totalCount nodes { ${issueFields} } }`;
/** Each stands beside a query that uses it: GitHub refuses one that nobody uses. */ const issueFragment = `fragment IssueItem on Issue { ${issueFields} }`;
const pullRequestFragment = `fragment PullRequestItem on PullRequest { ${pullRequestFields} }`;
/** What documents with items need beside them: a hundred aliases would repeat it a hundred times. */ const itemFragments = `${issueFragment} ${pullRequestFragment}`;
const itemsCall = {
    endpoint: 'GRAPHQL issues and pull requests',
    attempts: 1
};
/** One alias for each number. */ const itemsSelection = (numbers)=>numbers.map((number)=>`i${number}: issueOrPullRequest(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(number)}) { __typename
        ...IssueItem ...PullRequestItem }`).join('\n');
const itemOf = (number, node)=>node.text('__typename') === 'PullRequest' ? {
        kind: 'pull-request',
        number,
        pullRequest: pullRequestOf(node)
    } : {
        kind: 'issue',
        number,
        issue: linkedIssueOf(node)
    };
/** What each number is. "Could not resolve" is absence where other numbers of the same query were given. */ async function itemsIn(transport, answer, numbers) {
    const items = [];
    for (const number of numbers){
        const item = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, itemsCall, answer, [
            'repository',
            `i${number}`
        ], (node)=>itemOf(number, node));
        if (item.known) items.push(item.value);
        else if (isAbsent(answer, number)) items.push({
            kind: 'absent',
            number
        });
        else return item;
    }
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(items, {
        endpoint: itemsCall.endpoint,
        pages: 1,
        total: items.length,
        at: answer.at
    });
}
const isAbsent = ({ errors }, number)=>errors.some(({ type, message, path })=>type === 'NOT_FOUND' && path?.at(-1) === `i${number}` && message.startsWith('Could not resolve'));
/**
 * Heavy queries at once. More of them take GitHub longer than 10 s each, are cut, and have to be asked again; and it
 * grants 60 s of its time for 60 s of ours.
 */ const chunksAtOnce = 4;
/** Asks for `keys` in chunks; a chunk that GitHub cuts off is asked again in halves. */ async function inChunks(keys, size, ask) {
    const chunks = Array.from({
        length: Math.ceil(keys.length / size)
    }, (_, index)=>keys.slice(index * size, (index + 1) * size));
    const readings = [];
    const waiting = chunks.entries();
    const askOn = async ()=>{
        for (const [index, chunk] of waiting)readings[index] = await halving(chunk, ask);
    };
    await Promise.all(Array.from({
        length: chunksAtOnce
    }, askOn));
    const rows = [];
    let pages = 0;
    for (const reading of readings){
        if (!reading.known) return reading;
        rows.push(...reading.value);
        pages += reading.proof.pages;
    }
    const proof = readings.at(-1);
    return proof?.known === true ? (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows, {
        ...proof.proof,
        pages,
        total: rows.length
    }) : null;
}
/** GitHub cuts a query after 10 s with 502 or 504, whatever its price; smaller ones get through. */ async function halving(keys, ask) {
    const whole = await ask(keys);
    const cut = !whole.known && (whole.reason === 'unavailable' || whole.reason === 'timeout');
    if (!cut || keys.length < 2) return whole;
    const middle = Math.ceil(keys.length / 2);
    const left = await halving(keys.slice(0, middle), ask);
    if (!left.known) return left;
    const right = await halving(keys.slice(middle), ask);
    if (!right.known) return right;
    const proof = {
        ...right.proof,
        pages: left.proof.pages + right.proof.pages
    };
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([
        ...left.value,
        ...right.value
    ], proof);
}
const nothingAsked = (transport, call)=>{
    const at = new Date(transport.now()).toISOString();
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([], {
        endpoint: call.endpoint,
        pages: 0,
        total: 0,
        at
    });
};
async function readItems(transport, numbers) {
    const found = await inChunks([
        ...new Set(numbers)
    ], numbersPerQuery, async (chunk)=>{
        const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, itemsCall, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, itemsSelection(chunk), itemFragments));
        return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, itemsCall, answer.failure) : itemsIn(transport, answer, chunk);
    });
    return found ?? nothingAsked(transport, itemsCall);
}
const ofCommitsCall = {
    endpoint: 'GRAPHQL pull requests of commits',
    attempts: 1
};
async function commitsIn(transport, answer, shas) {
    const rows = [];
    for (const [index, sha] of shas.entries()){
        const row = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, ofCommitsCall, answer, [
            'repository',
            `c${index}`
        ], (node)=>({
                sha,
                pullRequests: (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('associatedPullRequests'), pullRequestOf)
            }));
        if (!row.known) return row;
        rows.push(row.value);
    }
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows, {
        endpoint: ofCommitsCall.endpoint,
        pages: 1,
        total: rows.length,
        at: answer.at
    });
}
async function ofCommits(transport, shas) {
    const found = await inChunks([
        ...new Set(shas)
    ], commitsPerQuery, async (chunk)=>{
        const selection = chunk.map((sha, index)=>`c${index}: object(oid: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(sha)}) { ... on Commit {
        associatedPullRequests(first: 10) { totalCount nodes { ...PullRequestItem } } } }`);
        const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, ofCommitsCall, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, selection.join('\n'), pullRequestFragment));
        return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, ofCommitsCall, answer.failure) : commitsIn(transport, answer, chunk);
    });
    return found ?? nothingAsked(transport, ofCommitsCall);
}
async function readPullRequest(transport, number) {
    const call = {
        endpoint: 'GRAPHQL issues and pull requests'
    };
    const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, call, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, itemsSelection([
        number
    ]), itemFragments));
    if ('failure' in answer) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, call, answer, [
        'repository',
        `i${number}`
    ], (node)=>{
        if (node.text('__typename') !== 'PullRequest') throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedAnswer */ .ol(`#${number} is an issue`);
        return pullRequestOf(node);
    });
}
const pullRequestReads = (transport)=>({
        read: (number)=>readPullRequest(transport, number),
        items: (numbers)=>readItems(transport, numbers),
        ofCommits: (shas)=>ofCommits(transport, shas),
        files: (number)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
                parameters: {
                    pull_number: number
                },
                decode: _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .changedFileOf */ .Ml
            })
    });


/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ changedFileOf),
/* harmony export */   Wr: () => (/* binding */ repositoryReads),
/* harmony export */   sg: () => (/* binding */ readRef),
/* harmony export */   xu: () => (/* binding */ gitRefOf)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3898);




const comparisonStates = [
    'ahead',
    'behind',
    'diverged',
    'identical'
];
const fullSha = /^[0-9a-f]{40}([0-9a-f]{24})?$/u;
function personOf(commit, row, role) {
    const person = commit.objectOrNull(role);
    return {
        name: person?.textOrNull('name') ?? '',
        email: person?.textOrNull('email') ?? '',
        at: person?.textOrNull('date') ?? '',
        login: row.objectOrNull(role)?.textOrNull('login') ?? null
    };
}
/** REST's commit, as in `GET …/commits/{ref}` and in comparisons. */ function commitOf(row) {
    const commit = row.object('commit');
    return {
        sha: row.text('sha'),
        parents: row.list('parents', (parent)=>parent.text('sha')),
        message: commit.text('message'),
        author: personOf(commit, row, 'author'),
        committer: personOf(commit, row, 'committer'),
        url: row.textOrNull('html_url') ?? ''
    };
}
/** REST's diff entry, as in comparisons and pull requests. */ const changedFileOf = (row)=>({
        path: row.text('filename'),
        previousPath: row.textOrNull('previous_filename'),
        status: row.text('status'),
        additions: row.number('additions'),
        deletions: row.number('deletions'),
        patch: row.textOrNull('patch')
    });
const gitRefOf = (row)=>{
    const object = row.object('object');
    return {
        name: row.text('ref'),
        sha: object.text('sha'),
        objectType: object.text('type')
    };
};
const repositoryOf = (row)=>({
        owner: row.object('owner').text('login'),
        name: row.text('name'),
        defaultBranch: row.text('default_branch'),
        private: row.flag('private'),
        archived: row.flagOrNull('archived') ?? false,
        ownerType: row.object('owner').textOrNull('type') ?? 'User',
        nodeId: row.text('node_id'),
        url: row.textOrNull('html_url') ?? ''
    });
const readCommit = (transport, ref)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: {
            ref
        }
    }, commitOf);
async function readComparison(transport, base, head) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: {
            basehead: `${base}...${head}`,
            per_page: 100
        }
    };
    const first = await transport.send(call);
    if (!first.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, first.failure);
    const total = new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(first.data, 'answer').numberOrNull('total_commits') ?? 0;
    const pages = Array.from({
        length: Math.max(0, Math.ceil(total / 100) - 1)
    }, (_, index)=>index + 2);
    const rest = await Promise.all(pages.map((page)=>transport.send({
            ...call,
            parameters: {
                ...call.parameters,
                page
            }
        })));
    for (const answer of rest)if (!answer.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    const answers = [
        first,
        ...rest
    ];
    const proof = {
        endpoint: call.endpoint,
        pages: answers.length,
        total,
        at: first.at
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, proof, ()=>comparisonOf(answers));
}
function comparisonOf(answers) {
    const parts = answers.map((answer)=>new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer'));
    const [first] = parts;
    const commits = parts.flatMap((part)=>part.list('commits', commitOf));
    const total = first.number('total_commits');
    if (commits.length !== total) throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteAnswer */ .Ti(`GitHub counts ${total} commits, but gave ${commits.length}`);
    const files = first.listOrNull('files', changedFileOf) ?? [];
    return {
        status: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(first, 'status', comparisonStates),
        aheadBy: first.number('ahead_by'),
        behindBy: first.number('behind_by'),
        mergeBase: first.object('merge_base_commit').text('sha'),
        baseCommittedAt: commitOf(first.object('base_commit')).committer.at,
        commits,
        files,
        filesComplete: files.length < 300
    };
}
async function isAncestor(transport, ancestor, descendant) {
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: {
            basehead: `${ancestor}...${descendant}`,
            per_page: 1
        }
    }, (row)=>{
        const status = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(row, 'status', comparisonStates);
        return status === 'ahead' || status === 'identical';
    });
}
/** The commit behind an annotated tag object; tags of tags are followed. */ async function peel(transport, ref) {
    let sha = ref.sha;
    for(let depth = 0; depth < 5; depth += 1){
        const target = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
            parameters: {
                tag_sha: sha
            }
        }, (row)=>({
                sha: row.object('object').text('sha'),
                type: row.object('object').text('type')
            }));
        if (!target.known) return target;
        if (target.value.type === 'commit') return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
            name: ref.name,
            commit: target.value.sha,
            tagObject: ref.sha
        }, target.proof);
        sha = target.value.sha;
    }
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
        parameters: {
            tag_sha: sha
        }
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, {
        endpoint: call.endpoint,
        pages: 1,
        at: ''
    }, ()=>{
        throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${ref.name} is a tag of a tag, more than five deep`);
    });
}
const refCall = (name)=>({
        endpoint: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: {
            ref: name.replace(/^refs\//u, '')
        }
    });
/** One ref by its full name. */ const readRef = (transport, name)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, refCall(name), gitRefOf);
async function resolve(transport, ref) {
    if (!fullSha.test(ref)) {
        const call = refCall(ref.startsWith('refs/') ? ref : `tags/${ref}`);
        const answer = await transport.send(call);
        if (answer.ok) return resolveFound(transport, call, answer);
        if (ref.startsWith('refs/') || answer.failure.reason !== 'absent-or-hidden') return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    }
    const commit = await readCommit(transport, ref);
    return commit.known ? (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        name: ref,
        commit: commit.value.sha,
        tagObject: null
    }, commit.proof) : commit;
}
async function resolveFound(transport, call, answer) {
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    const found = (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, proof, ()=>gitRefOf(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer')));
    if (!found.known) return found;
    return found.value.objectType === 'tag' ? peel(transport, found.value) : (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        name: found.value.name,
        commit: found.value.sha,
        tagObject: null
    }, proof);
}
const contentsCall = (path, commit)=>({
        endpoint: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: {
            path,
            ref: commit
        }
    });
async function readFileAt(transport, path, commit) {
    const call = contentsCall(path, commit);
    const found = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, call, (row)=>{
        if (row.text('type') !== 'file') throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${path} is a ${row.text('type')}, not a file`);
        const text = row.textOrNull('encoding') === 'base64' ? Buffer.from(row.text('content'), 'base64').toString('utf8') : null;
        return {
            path,
            text,
            blob: row.text('sha'),
            commit
        };
    });
    if (!found.known) return found;
    if (found.value.text !== null) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...found.value,
        text: found.value.text
    }, found.proof);
    // Above 1 MB GitHub leaves the content out and gives it only raw.
    const raw = await transport.send({
        ...call,
        raw: true,
        headers: {
            accept: 'application/vnd.github.raw+json'
        }
    });
    if (!raw.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, raw.failure);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...found.value,
        text: raw.data.toString('utf8')
    }, found.proof);
}
async function readFile(transport, path, ref) {
    if (fullSha.test(ref)) return readFileAt(transport, path, ref);
    const commit = await readCommit(transport, ref);
    return commit.known ? readFileAt(transport, path, commit.value.sha) : commit;
}
async function readFolder(transport, path, ref) {
    const call = contentsCall(path, ref);
    const answer = await transport.send(call);
    if (!answer.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    }, ()=>(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(answer.data, path).map((row)=>row.text('type') === 'dir' ? `${row.text('name')}/` : row.text('name')));
}
async function defaultBranchHead(transport) {
    const [repository, commit] = await Promise.all([
        (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}'
        }, repositoryOf),
        readCommit(transport, 'HEAD')
    ]);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(repository, commit, ({ defaultBranch }, { sha })=>({
            branch: defaultBranch,
            sha
        }));
}
const readRateLimit = (transport)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /rate_limit'
    }, (row)=>{
        const core = row.object('resources').object('core');
        const resetsAt = new Date(core.number('reset') * 1000).toISOString();
        return {
            limit: core.number('limit'),
            remaining: core.number('remaining'),
            resetsAt
        };
    });
const repositoryReads = (transport)=>({
        read: ()=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}'
            }, repositoryOf),
        defaultBranchHead: ()=>defaultBranchHead(transport),
        commit: (ref)=>readCommit(transport, ref),
        compare: (base, head)=>readComparison(transport, base, head),
        isAncestor: (ancestor, descendant)=>isAncestor(transport, ancestor, descendant),
        resolve: (ref)=>resolve(transport, ref),
        matchingRefs: (prefix)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
                parameters: {
                    ref: prefix.replace(/^refs\//u, '')
                },
                decode: gitRefOf,
                whole: true
            }),
        file: (path, ref)=>readFile(transport, path, ref),
        fileOnDefaultBranch: (path)=>readFile(transport, path, 'HEAD'),
        folder: (path, ref)=>readFolder(transport, path, ref),
        branchRules: (branch)=>(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesOf */ .f)(transport, branch),
        rateLimit: ()=>readRateLimit(transport)
    });


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony export requiredChecksOf */
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8150);


const ruleOf = (row)=>({
        type: row.text('type'),
        rulesetId: row.numberOrNull('ruleset_id'),
        rulesetSource: row.textOrNull('ruleset_source'),
        parameters: row.raw('parameters') ?? {}
    });
/** Rules of a branch from every ruleset that applies; `contents: read` suffices. */ const rulesOf = (transport, branch)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
        parameters: {
            branch
        },
        decode: ruleOf
    });
/** The checks that these rules demand, without duplicates. */ function requiredChecksOf(rules) {
    const checks = rules.filter(({ type })=>type === 'required_status_checks').flatMap(({ parameters })=>new Fields(parameters, 'parameters').list('required_status_checks', (row)=>({
                name: row.text('context'),
                appId: row.numberOrNull('integration_id')
            })));
    return [
        ...new Map(checks.map((check)=>[
                `${check.name}\n${check.appId ?? ''}`,
                check
            ])).values()
    ];
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ notConnected),
/* harmony export */   Rb: () => (/* binding */ CutBody),
/* harmony export */   Zj: () => (/* binding */ wholeResponse),
/* harmony export */   _j: () => (/* binding */ maxAnswerBytes),
/* harmony export */   jQ: () => (/* binding */ quiet)
/* harmony export */ });
/**
 * The wire: one request, one whole answer. Octokit fills in paths and authentication; what it would hide (a cut body
 * becomes an empty text, a hang lasts for ever) is caught in the fetch that it is given.
 */ /** The body did not arrive whole. */ class CutBody extends Error {
    name = 'CutBody';
}
/** Code of an error before anything was sent: there was no connection in time. */ const notConnected = 'CONNECT_TIMEOUT';
/** Bytes of one answer; an artifact is the largest thing that we ever ask for. */ const maxAnswerBytes = 64 * 1024 * 1024;
const wholeResponse = ({ status, url, headers }, body)=>({
        status,
        url,
        headers,
        body,
        text: ()=>Promise.resolve(body.toString('utf8')),
        arrayBuffer: ()=>Promise.resolve(body)
    });
const quiet = {
    debug: ()=>{},
    info: ()=>{},
    warn: ()=>{},
    error: ()=>{}
};


/***/ }),

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   kK: () => (/* binding */ refusedFor),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u7: () => (/* binding */ createWriter)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);




/** Makes a failure of a write into a refusal that says whether it may have happened. */ function refusedBy(transport, call, failure) {
    const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalReasonOf */ .wo)(failure);
    const uncertain = reason === 'uncertain' ? ' It may have happened; running it again finds out.' : '';
    const why = failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not write it' : failure.why;
    return {
        outcome: 'refused',
        reason,
        endpoint: call.endpoint,
        message: `Cannot write ${(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .needOf */ .ER)(call.endpoint).what}: ${why} ` + `(${failure.status ?? 'no answer'} on ${transport.describe(call)}).${uncertain}`,
        hint: failure.hint
    };
}
const ofUnknown = {
    'not-permitted': 'not-permitted',
    'not-found': 'not-found',
    'feature-off': 'feature-off',
    'rate-limited': 'rate-limited'
};
/** Nothing was sent, since what must be known first could not be read. */ const refusedFor = (endpoint, { reason, message, hint })=>({
        outcome: 'refused',
        reason: ofUnknown[reason] ?? 'unavailable',
        endpoint,
        message: `Not written: ${message}`,
        hint
    });
/** A refusal of our own: a precondition that no longer holds. */ const conflict = (transport, call, why, hint)=>({
        outcome: 'refused',
        reason: 'conflict',
        endpoint: call.endpoint,
        message: `Not written: ${why} (${transport.describe(call)}).`,
        hint
    });
const bodyOf = ({ parameters = {} })=>Object.fromEntries(Object.entries(parameters).map(([name, value])=>[
            name,
            value instanceof Uint8Array ? `${value.length} bytes` : value
        ]));
/** `dryRun`: every write is answered `planned`, and nothing is sent. */ function createWriter(transport, dryRun) {
    const planned = [];
    const plan = (call, what)=>{
        if (!dryRun) return null;
        const write = {
            endpoint: call.endpoint,
            what,
            body: bodyOf(call)
        };
        planned.push(write);
        return {
            outcome: 'planned',
            write
        };
    };
    return {
        planned,
        plan,
        send: async (call, what, decode)=>{
            const instead = plan(call, what);
            if (instead !== null) return instead;
            const answer = await transport.send(call);
            if (!answer.ok) return refusedBy(transport, call, answer.failure);
            try {
                return (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .V)(decode(answer.data));
            } catch (error) {
                if (!(error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol)) throw error;
                return refusedBy(transport, call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFailure */ .zk)('malformed', error.message));
            }
        }
    };
}
/** Decodes the object that GitHub answers a write with. */ const answered = (decode)=>(data)=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(data, 'answer'));
/** For writes whose answer says nothing. */ const nothing = ()=>null;


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
/* unused harmony export mapWritten */
/** Why a write was refused. `uncertain`: it was sent, but the answer never came, so it may have happened. */ const done = (value)=>({
        outcome: 'done',
        value
    });
/** Applies `change` to what a write gave; planned and refused writes stay what they are. */ function mapWritten(written, change) {
    return written.outcome === 'done' ? done(change(written.value)) : written;
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ quickYaml)
/* harmony export */ });
/**
 * Reads the YAML that most suites and policies consist of (nested mappings and lists, one-line values, flow collections
 * on one line) many times faster than a whole parser, and gives up on everything else, which the library then reads.
 * What it accepts means exactly what it means to the library; a property test holds it to that.
 */ function quickYaml(content) {
    if (unusual.test(content) || otherSpace.test(content)) return undefined;
    try {
        const reader = new BlockReader(content);
        return {
            value: reader.read(),
            places: reader.places
        };
    } catch (error) {
        if (error instanceof NotQuick) return undefined;
        throw error;
    }
}
class NotQuick extends Error {
}
function giveUp() {
    throw new NotQuick();
}
/** Tabs, control characters, other line breaks and byte order marks. */ const unusual = /[^\n -~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** Space that JavaScript trims and YAML keeps. */ const otherSpace = /[^\S\n ]/u;
/** Deeper than people write; and no text may exhaust the stack. */ const deepest = 60;
/** A key that is nothing but text, and what stands behind it. */ const plainKey = /^([A-Za-z_$/][\w$./*[\]()@<>=-]*(?: [\w$./*[\]()@<>=-]+)*):(?: +(.*))?$/u;
const quotedKey = /^(?:"([^"\\]*)"|'([^']*)'):(?: +(.*))?$/u;
/** Words that are no text, in any of their spellings, and what may be a number. */ const special = /^(?:true|false|null|yes|no|on|off|~|\.inf|\.nan)$/iu;
const numberLike = /^[-+.]?\d/u;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;
/** Text: YAML 1.2 knows no dates. */ const date = /^\d{4}-\d\d-\d\d$/u;
/** How a plain value may not start, and what it may not hold. */ const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/u;
const ambiguous = /: |:$| #/u;
class BlockReader {
    #lines;
    places = new Map();
    #next = 0;
    constructor(content){
        this.#lines = content.split('\n').map((line, index)=>({
                indent: line.length - line.trimStart().length,
                text: line.trim(),
                number: index + 1
            })).filter(({ text })=>text !== '' && !text.startsWith('#'));
    }
    read() {
        if (this.#lines.length === 0) giveUp();
        const value = this.#block(this.#lines[0]?.indent ?? 0, []);
        return this.#next === this.#lines.length ? value : giveUp();
    }
    /** The mapping or the list whose entries stand at one indentation. */ #block(indent, path) {
        if (path.length > deepest) giveUp();
        return isItem(this.#lines[this.#next]?.text) ? this.#list(indent, path) : this.#mapping(indent, path);
    }
    #list(indent, path) {
        const items = [];
        for(let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]){
            // A list at its key's own indentation ends where the next key begins.
            if (!isItem(line.text)) break;
            items.push(this.#item(line, [
                ...path,
                items.length
            ]));
        }
        return items;
    }
    /** What stands behind a dash: a value, or a mapping whose first key stands there. */ #item({ indent, text, number }, path) {
        const content = text.slice(1).trimStart();
        if (content === '' || isItem(content)) giveUp();
        if (plainKey.test(content) || quotedKey.test(content)) {
            const inner = indent + text.length - content.length;
            this.#lines[this.#next] = {
                indent: inner,
                text: content,
                number
            };
            return this.#mapping(inner, path);
        }
        this.#next += 1;
        return this.#oneLine(content, indent);
    }
    #mapping(indent, path) {
        const entries = new Map();
        for(let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]){
            const [key, rest] = keyOf(line.text);
            if (entries.has(key)) giveUp();
            this.#next += 1;
            const own = [
                ...path,
                key
            ];
            if (path.length < 2) this.places.set(own.join('\n'), {
                line: line.number,
                column: indent + 1
            });
            entries.set(key, rest === '' ? this.#nested(indent, own) : this.#oneLine(rest, indent));
        }
        return Object.fromEntries(entries);
    }
    /** What stands below a key: nothing, a block, or a collection in brackets. */ #nested(indent, path) {
        const line = this.#lines[this.#next];
        if (line === undefined || line.indent < indent) return null;
        if (line.indent === indent) return isItem(line.text) ? this.#block(indent, path) : null;
        if (!/^[{[]/u.test(line.text)) return this.#block(line.indent, path);
        this.#next += 1;
        return this.#oneLine(line.text, indent);
    }
    /** A value that ends with its line: a deeper line behind it would continue it. */ #oneLine(text, indent) {
        const following = this.#lines[this.#next];
        if (following !== undefined && following.indent > indent) giveUp();
        return /^[{["']/u.test(text) ? new FlowReader(text).read() : scalarOf(withoutComment(text));
    }
}
const isItem = (text)=>text === '-' || text?.startsWith('- ') === true;
function keyOf(text) {
    const plain = plainKey.exec(text);
    if (plain?.[1] !== undefined) {
        return special.test(plain[1]) ? giveUp() : [
            plain[1],
            withoutOnlyComment(plain[2] ?? '')
        ];
    }
    const quoted = quotedKey.exec(text);
    const key = quoted?.[1] ?? quoted?.[2];
    return key === undefined ? giveUp() : [
        key,
        withoutOnlyComment(quoted?.[3] ?? '')
    ];
}
/** Behind a key may be nothing but a comment. */ const withoutOnlyComment = (text)=>text.startsWith('#') ? '' : text.trim();
function withoutComment(text) {
    const comment = text.indexOf(' #');
    return comment < 0 ? text : text.slice(0, comment).trimEnd();
}
/** A plain value with the type that YAML 1.2's core schema gives it, as far as it is beyond doubt. */ function scalarOf(text) {
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null' || text === '~') return null;
    if (plainNumber.test(text) && text !== '-0') return Number(text);
    if (date.test(text)) return text;
    if (numberLike.test(text) && !/^\d[\w.]* ?[A-Za-z]/u.test(text)) return giveUp();
    if (/^[-+]?\d[\d_]*(?:[xob.e]|$)/iu.test(text)) return giveUp();
    if (indicator.test(text) || ambiguous.test(text) || special.test(text)) return giveUp();
    return text;
}
/** Collections and quoted text on one line. */ class FlowReader {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text){
        this.#text = text;
    }
    read() {
        const value = this.#value();
        const rest = this.#text.slice(this.#at);
        return rest.trim() === '' || /^ +#/u.test(rest) ? value : giveUp();
    }
    #value() {
        this.#skip();
        const start = this.#text[this.#at];
        if (start === '{' || start === '[') return this.#collection(start);
        if (start === '"' || start === "'") return this.#quoted(start);
        return this.#plain();
    }
    #collection(start) {
        this.#depth += 1;
        if (this.#depth > deepest) giveUp();
        const value = start === '{' ? this.#mapping() : this.#list();
        this.#depth -= 1;
        return value;
    }
    #mapping() {
        const entries = new Map();
        this.#at += 1;
        for(;;){
            this.#skip();
            if (this.#take('}')) return Object.fromEntries(entries);
            const key = this.#key();
            if (entries.has(key)) giveUp();
            entries.set(key, this.#value());
            this.#skip();
            if (!this.#take(',') && this.#text[this.#at] !== '}') giveUp();
        }
    }
    #list() {
        const items = [];
        this.#at += 1;
        for(;;){
            this.#skip();
            if (this.#take(']')) return items;
            items.push(this.#value());
            this.#skip();
            if (!this.#take(',') && this.#text[this.#at] !== ']') giveUp();
        }
    }
    #key() {
        const start = this.#text[this.#at];
        const key = start === '"' || start === "'" ? this.#quoted(start) : this.#match(/[A-Za-z_$/][\w$./-]*/uy);
        if (special.test(key) || !this.#take(':') || this.#text[this.#at] !== ' ') giveUp();
        return key;
    }
    #quoted(mark) {
        const end = this.#text.indexOf(mark, this.#at + 1);
        const content = this.#text.slice(this.#at + 1, end);
        if (end < 0 || mark === '"' && content.includes('\\') || this.#text[end + 1] === mark) giveUp();
        this.#at = end + 1;
        return content;
    }
    /** A plain value, which holds none of the characters that structure a flow collection. */ #plain() {
        return scalarOf(this.#match(/[^,[\]{}\s#:"'](?:[^,[\]{}#\n]*[^,[\]{}#\s])?/uy));
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? giveUp();
        this.#at = pattern.lastIndex;
        return found;
    }
    #take(character) {
        if (this.#text[this.#at] !== character) return false;
        this.#at += 1;
        return true;
    }
    #skip() {
        while(this.#text[this.#at] === ' ')this.#at += 1;
    }
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ prepareExpectation),
/* harmony export */   Jv: () => (/* binding */ compileAt),
/* harmony export */   _n: () => (/* binding */ judgeAnswer),
/* harmony export */   fK: () => (/* binding */ operandOf),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _suite_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1351);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9247);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2568);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9995);







const statusPattern = /^(?:[1-5]\d\d|[1-5]xx)$/u;
const oneStatus = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((value)=>statusPattern.test(value) ? value : undefined, 'a status such as 200 or 2xx', statusPattern);
const status = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(oneStatus, (one)=>[
            one
        ]),
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(oneStatus, 1)
], (value)=>Array.isArray(value) ? (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(oneStatus, 1) : (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(oneStatus, (one)=>[
            one
        ]), 'a status');
const bodyText = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Text that the body contains'), (part)=>({
            contains: part
        })),
    _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN
], (value)=>typeof value === 'string' ? (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), (part)=>({
            contains: part
        })) : _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN, 'text that the body contains, or operators');
const schemaSource = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Path of a JSON Schema file'),
    {
        ...(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)(),
        schema: {
            type: 'object',
            description: 'A JSON Schema'
        }
    }
], (value)=>typeof value === 'string' || (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)() : undefined, 'the path of a JSON Schema file, or a JSON Schema');
/** What an answer must be. Without a status every 2xx is right. */ const expectationFields = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    status: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(status),
    headers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)),
    body: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(bodyText),
    json: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)),
    schema: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(schemaSource),
    size: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_suite_units_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej),
    duration: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_suite_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0),
    redirects: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 20, 'How many redirects were followed')),
    certificate: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        'days-left': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 3650, 'Days for which the certificate must still be valid')
    }))
});
const expectation = {
    ...expectationFields,
    read: (value, at)=>{
        if (typeof value !== 'number' || !statusPattern.test(String(value))) return expectationFields.read(value, at);
        const message = `expected a mapping, found ${value}. Did you mean { status: ${value} }?`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    }
};
/** Compiles what can be compiled before the run; a query that is not valid is a problem of the suite file. */ async function prepareExpectation(expected, at) {
    const queries = new Map();
    for (const query of Object.keys(expected.json ?? {})){
        if ((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft)(query).length > 0) continue;
        const path = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .knownJsonPath */ .r)(query) ?? await compileAt(query, (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(at, 'json', query));
        if (path !== undefined) queries.set(query, path);
    }
    for (const [field, one] of matchersIn(expected))if (needsCheck(one)) await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .checkMatcher */ .VH)(one, (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(at, ...field));
    const { schema } = expected;
    if (schema !== undefined && typeof schema !== 'string') await checkSchema(schema, (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(at, 'schema'));
    const body = [
        expected.body,
        expected.json,
        expected.schema,
        expected.size
    ].some((one)=>one !== undefined);
    return {
        expected,
        paths: queries,
        certificate: expected.certificate !== undefined,
        body
    };
}
async function checkSchema(schema, at) {
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft)(schema).length > 0) return;
    const { schemaMistake } = await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(774), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
    const mistake = schemaMistake(schema);
    if (mistake !== undefined) at.problems.push({
        path: at.path,
        message: `is no JSON Schema: ${mistake}`
    });
}
function matchersIn({ headers = {}, json = {}, body }) {
    return [
        ...Object.entries(headers).map(([name, one])=>[
                [
                    'headers',
                    name
                ],
                one
            ]),
        ...Object.entries(json).map(([query, one])=>[
                [
                    'json',
                    query
                ],
                one
            ]),
        ...body === undefined ? [] : [
            [
                [
                    'body'
                ],
                body
            ]
        ]
    ];
}
/** Most expectations are plain values, of which suites have thousands. */ const needsCheck = (one)=>!('equals' in one) || Object.keys(one).length > 1;
/** A compiled query, or undefined after its problem was reported at its place. */ async function compileAt(query, at) {
    try {
        return await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPath */ .U)(query);
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        at.problems.push({
            path: at.path,
            key: true,
            message: `is not a JSONPath query (RFC 9535): ${message}`
        });
        return undefined;
    }
}
/** Everything about an answer that is not as expected. */ async function judgeAnswer(judge, answer, facts, context) {
    const statusFailure = judgeStatus(judge.expected.status ?? [
        '2xx'
    ], answer);
    if (statusFailure !== undefined) return {
        failures: [
            statusFailure
        ],
        warnings: []
    };
    try {
        const { expected } = judge;
        const messages = limitFailures(expected, answer, facts);
        if (expected.headers !== undefined) messages.push(...await headerFailures(expected.headers, answer, context));
        const content = await contentVerdict(judge, answer, context);
        messages.push(...content.failures);
        const { certificate } = expected;
        const judged = certificate === undefined ? noVerdict : certificateVerdict(certificate, answer, context.ports.clock.now());
        return {
            failures: [
                ...messages,
                ...judged.failures
            ].map((message)=>({
                    class: 'assertion',
                    message
                })),
            warnings: [
                ...content.warnings,
                ...judged.warnings
            ]
        };
    } catch (error) {
        return {
            failures: [
                unexpected(error)
            ],
            warnings: []
        };
    }
}
/** A value that is missing, or an expectation that cannot be evaluated, is never a pass. */ function unexpected(error) {
    if (error instanceof _template_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingValue */ .m0) return {
        class: 'missing-value',
        message: error.message
    };
    const message = error instanceof Error ? error.message : String(error);
    return {
        class: 'assertion',
        message: `an expectation could not be evaluated: ${message}`
    };
}
function judgeStatus(expected, answer) {
    if (expected.some((one)=>(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isStatus */ .z)(one, answer.status))) return undefined;
    const location = answer.headers['location']?.[0];
    const hint = location === undefined ? '' : `, a redirect to ${location}; it is followed only with "follow"`;
    const message = `the status is expected to be ${expected.join(' or ')}, found ${answer.status}${hint}`;
    return {
        class: classOfStatus(answer.status),
        message
    };
}
function classOfStatus(status) {
    if (status === 429) return 'too-many-requests';
    return status >= 502 && status <= 504 ? 'unavailable' : 'assertion';
}
function limitFailures(expected, answer, facts) {
    const failures = [];
    const redirects = facts.redirects?.length ?? 0;
    if (expected.size !== undefined && answer.body.length > expected.size) {
        failures.push(`the body is expected to have at most ${expected.size} bytes, found ${answer.body.length}`);
    }
    const tookMs = Math.round(answer.timings.totalMs);
    if (expected.duration !== undefined && tookMs > expected.duration) {
        failures.push(`the answer is expected within ${expected.duration} ms, it took ${tookMs} ms`);
    }
    if (expected.redirects !== undefined && redirects !== expected.redirects) {
        failures.push(`${expected.redirects} redirects are expected, found ${redirects}`);
    }
    return failures;
}
async function headerFailures(headers, answer, { scope, excerpt }) {
    const failures = await Promise.all(Object.entries(headers).map(async ([name, expected])=>{
        const values = answer.headers[name.toLowerCase()];
        const operand = values === undefined ? _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge : {
            present: true,
            value: values.join(', '),
            untyped: true
        };
        return await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(expected, scope), operand, `header ${name}`, excerpt);
    }));
    return failures.flat();
}
const nothingSaid = {
    failures: [],
    warnings: []
};
async function contentVerdict(judge, answer, context) {
    const { body, json, schema } = judge.expected;
    if (body === undefined && json === undefined && schema === undefined) return nothingSaid;
    const failures = body === undefined ? [] : await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(body, context.scope), (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .Eb)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answer)), 'the body', context.excerpt);
    if (json === undefined && schema === undefined) return {
        failures,
        warnings: []
    };
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(answer);
    if ('problem' in document) return {
        failures: [
            ...failures,
            document.problem
        ],
        warnings: []
    };
    const all = [
        ...failures,
        ...json === undefined ? [] : await jsonFailures(json, judge, document.value, context),
        ...schema === undefined ? [] : await schemaFailures(schema, document.value, context)
    ];
    return {
        failures: all,
        warnings: document.twice === undefined ? [] : [
            standsTwice(context.excerpt(document.twice, 100))
        ]
    };
}
const standsTwice = (name)=>`the body has "${name}" twice in one object; which one counts differs between readers, here the last`;
/** Whether any expected value needs rendering is decided once a value, not once a check. */ async function jsonFailures(json, { paths: queries }, document, { scope, excerpt }) {
    const failures = [];
    for (const [written, expected] of Object.entries(json)){
        const query = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(written, scope);
        const path = queries.get(query) ?? await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPath */ .U)(query);
        const operand = operandOf(path, document);
        const rendered = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(expected, scope);
        if (!(0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .equalsOnly */ .GN)(rendered, operand)) failures.push(...await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)(rendered, operand, query, excerpt));
    }
    return failures;
}
/** A query for one place gives its value or nothing; any other gives the list of what it found, if anything. */ function operandOf(path, document) {
    const values = path.select(document);
    if (values.length === 0) return _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge;
    return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .Eb)(path.singular ? values[0] : values);
}
async function schemaFailures(schema, document, { settings }) {
    const { schemaProblems } = await Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(774), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
    if (typeof schema !== 'string') return schemaProblems(schema, document);
    const file = await settings.readFile(schema);
    if (file === undefined) return [
        `the JSON Schema ${schema} is not there`
    ];
    return schemaProblems(JSON.parse(file), document);
}
const dayMs = 86_400_000;
const noVerdict = {
    failures: [],
    warnings: []
};
function certificateVerdict(certificate, answer, now) {
    if (answer.certificate === undefined) return {
        failures: [
            'a certificate is expected, the connection has none'
        ],
        warnings: []
    };
    const daysLeft = Math.floor((Date.parse(answer.certificate.validTo) - now.getTime()) / dayMs);
    const expected = certificate['days-left'];
    const failures = daysLeft >= expected ? [] : [
        `the certificate is expected to be valid for ${expected} more days, found ${daysLeft}`
    ];
    return {
        failures,
        warnings: clockWarnings(answer, now)
    };
}
/** A certificate is judged by this machine's clock; the server's own is there to doubt it. */ function clockWarnings(answer, now) {
    const server = Date.parse(answer.headers['date']?.[0] ?? '');
    const skewMinutes = Math.round(Math.abs(server - now.getTime()) / 60_000);
    return skewMinutes > 5 ? [
        `this machine's clock and the server's differ by ${skewMinutes} minutes`
    ] : [];
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mf: () => (/* binding */ syntaxFault),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Deeper documents exhaust the stack of whatever goes through them; the deepest that people write have some thirty levels. */ const mostDepth = 1000;
/** What a document may take in memory beside its text, in bytes: a body of `[],` would take forty times its length. */ const mostMemory = 16 * 1024 * 1024;
/** What the parts of a document take about, in bytes. */ const memoryOf = {
    value: 16,
    text: 24,
    list: 32,
    object: 56,
    newName: 200
};
/** Beyond this, names are not compared: to remember them all would take more memory than the answer. */ const mostComparedCharacters = 1024 * 1024;
/** The body as text, in the charset that it declares; UTF-8 without one. */ function textOf(answer) {
    const charset = charsetOf(answer);
    const bytes = bytesOf(answer);
    if (charset === undefined) return bytes.toString();
    try {
        return new TextDecoder(charset).decode(bytes);
    } catch  {
        return bytes.toString();
    }
}
/** The body as a JSON document. Bytes that are no UTF-8 where that is what they are said to be are none. */ function jsonOf(answer) {
    if (charsetOf(answer) === undefined && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytesOf(answer))) return {
        problem: 'the body is expected to be JSON: it is not valid UTF-8'
    };
    return parseJson(textOf(answer));
}
/** A charset other than UTF-8. */ function charsetOf({ headers }) {
    const [, charset = 'utf-8'] = /charset="?([^";\s]+)/iu.exec(headers['content-type']?.[0] ?? '') ?? [];
    return /^utf-?8$/iu.test(charset) ? undefined : charset;
}
/** A buffer as it came from the socket: to ask for the memory behind it would cost more than the request. */ const bytesOf = ({ body })=>Buffer.isBuffer(body) ? body : Buffer.from(body);
/** Reads JSON (RFC 8259). A byte order mark before it is left out, as that allows. */ function parseJson(content) {
    const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
    const { tooDeep, tooLarge, twice } = survey(text);
    if (tooDeep) return {
        problem: `the body is JSON nested deeper than ${mostDepth} levels, which is not read`
    };
    if (tooLarge) return {
        problem: `the body is JSON whose values would take more than ${mostMemory / 2 ** 20} MiB of memory, which is not read`
    };
    try {
        const value = JSON.parse(text);
        return twice === undefined ? {
            value
        } : {
            value,
            twice
        };
    } catch (error) {
        return {
            problem: `the body is expected to be JSON: ${syntaxFault(error)}`
        };
    }
}
/**
 * What JSON.parse has against a text, without the ten characters on each side that it quotes: they may be a part of a
 * secret, which no redactor finds.
 */ function syntaxFault(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return reason.replace(/, (?:\.{3})?".*"(?:\.{3})? is not valid JSON$/su, '');
}
/** Looks at brackets and names only, before anything is built from them; what is no JSON is found by the parser. */ function survey(text) {
    const found = new Survey(text.length <= mostComparedCharacters);
    for(let at = 0; at < text.length && !found.tooDeep && !found.tooLarge; at += 1){
        const mark = text[at];
        if (mark === '"') {
            const end = endOfText(text, at);
            if (found.awaitsName) found.name(text.slice(at + 1, end));
            else found.text();
            at = end;
        } else if (mark === '{' || mark === '[') found.open(mark === '{');
        else if (mark === '}' || mark === ']') found.close();
        else if (mark === ',') found.next();
    }
    return found;
}
class Survey {
    tooDeep = false;
    twice;
    #compares;
    #open = [];
    #allNames = new Set();
    #memory = 0;
    constructor(compares){
        this.#compares = compares;
    }
    get awaitsName() {
        const top = this.#open.at(-1);
        return top?.isObject === true && top.awaitsName;
    }
    get tooLarge() {
        return this.#memory > mostMemory;
    }
    open(isObject) {
        const names = isObject && this.#compares ? new Set() : undefined;
        this.#open.push({
            names,
            isObject,
            awaitsName: true
        });
        this.#memory += memoryOf.value + (isObject ? memoryOf.object : memoryOf.list);
        this.tooDeep = this.#open.length > mostDepth;
    }
    close() {
        this.#open.pop();
    }
    next() {
        const top = this.#open.at(-1);
        if (top !== undefined) top.awaitsName = true;
        this.#memory += memoryOf.value;
    }
    text() {
        this.#memory += memoryOf.text;
    }
    name(written) {
        const top = this.#open.at(-1);
        if (top === undefined) return;
        top.awaitsName = false;
        if (!this.#allNames.has(written)) {
            this.#allNames.add(written);
            this.#memory += memoryOf.newName;
        }
        if (top.names === undefined) return;
        const name = written.includes('\\') ? unescaped(written) : written;
        if (top.names.has(name)) this.twice ??= name;
        top.names.add(name);
    }
}
/** Where the text that begins at `start` ends: at a quotation mark that is not escaped. */ function endOfText(text, start) {
    for(let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)){
        let escapes = 0;
        while(text[end - 1 - escapes] === '\\')escapes += 1;
        if (escapes % 2 === 0) return end;
    }
    return text.length;
}
function unescaped(name) {
    try {
        return JSON.parse(`"${name}"`);
    } catch  {
        return name;
    }
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jsonPath),
/* harmony export */   r: () => (/* binding */ knownJsonPath)
/* harmony export */ });
const compiled = new Map();
const mostCompiled = 2000;
/**
 * Compiles a query, once; throws an error with the library's words when it is not valid. Most queries name one place by
 * plain keys and indexes: for them no library is loaded.
 */ async function jsonPath(query) {
    const known = knownJsonPath(query);
    if (known !== undefined) return known;
    const path = await compile(query);
    if (compiled.size < mostCompiled) compiled.set(query, path);
    return path;
}
/** A query that was compiled before, or needs no compiling. */ const knownJsonPath = (query)=>compiled.get(query) ?? plainPath(query);
async function compile(query) {
    const { compileJsonPath } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 3957));
    return await compileJsonPath(query);
}
/** `$.a.b[0]['c d']`: name and index selectors whose spelling is beyond doubt. */ const plain = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9]\d{0,8})\]|\['[^'\\\p{Cc}\p{Cs}]*'\])*$/u;
const selectors = /\.(\w+)|\[(\d+)\]|\['([^']*)'\]/gu;
function plainPath(query) {
    if (!plain.test(query)) return undefined;
    const steps = Array.from(query.matchAll(selectors), ([, name, index, quoted])=>index === undefined ? name ?? quoted ?? '' : Number(index));
    return {
        singular: true,
        select: (document)=>placeIn(document, steps)
    };
}
/** A name selects a member of an object only, an index an element of an array only (RFC 9535, 2.3.1 and 2.3.3). */ function placeIn(document, steps) {
    let value = document;
    for (const step of steps){
        if (typeof value !== 'object' || value === null) return [];
        if (Array.isArray(value) !== (typeof step === 'number') || !Object.hasOwn(value, step)) return [];
        value = value[step];
    }
    return [
        value
    ];
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   GN: () => (/* binding */ equalsOnly),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   VH: () => (/* binding */ checkMatcher),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   vJ: () => (/* binding */ mismatches)
/* harmony export */ });
/* unused harmony export matcherDefinition */
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _regular_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6816);


const types = [
    'string',
    'number',
    'boolean',
    'null',
    'array',
    'object'
];
const present = (value)=>({
        present: true,
        value
    });
const absent = {
    present: false
};
const decimal = /^-?\d+(?:\.\d+)?$/u;
/** A number, or text that refers to one. */ const limit = {
    read: (value, at)=>{
        const stands = typeof value === 'string' && (value.includes('${') || decimal.test(value.trim()));
        if (stands || typeof value === 'number' && Number.isFinite(value)) return value;
        at.problems.push({
            path: at.path,
            message: `expected a number, found ${(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}`
        });
        return undefined;
    },
    // What a reference stands for is known in the run only.
    schema: {
        type: [
            'number',
            'string'
        ],
        pattern: String.raw`^\s*-?\d+(?:\.\d+)?\s*$|\$\{`,
        description: 'A number'
    }
};
/** JSON numbers are doubles: two whole numbers beyond 2^53 can be read as the same one. */ const exact = {
    ...(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)(),
    read: (value, at)=>{
        if (typeof value !== 'number' || (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))) return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)().read(value, at);
        const message = `${String(value)} is beyond what JSON numbers carry exactly; compare the body's text instead`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    }
};
const operators = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    equals: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(exact),
    not: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)('Another value; one that is missing is not another value')),
    'one-of': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(exact, 1)),
    contains: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)('Text inside text, or an item of a list')),
    'starts-with': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    'ends-with': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    matches: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A regular expression (RE2) that is found in the text')),
    above: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    below: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    'at-least': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    'at-most': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    exists: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)()),
    type: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(types)),
    length: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(nested('The length of a text or list')),
    every: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(nested('Holds for each item of a list that has any'))
});
function nested(description) {
    return {
        read: (value, at)=>matcher.read(value, at),
        schema: {
            $ref: '#/$defs/matcher',
            description
        }
    };
}
const literal = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(exact, (value)=>({
        equals: value
    }));
/** At least one operator: none would hold for every value. */ const someOperators = {
    read: (value, at)=>{
        if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) || Object.keys(value).length > 0) return operators.read(value, at);
        at.problems.push({
            path: at.path,
            message: 'says nothing: expected an operator such as equals, exists or below'
        });
        return undefined;
    },
    schema: {
        ...operators.schema,
        minProperties: 1
    }
};
/** Operators, or a plain value or list, which must be equal. */ const matcherDefinition = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    {
        ...literal,
        schema: {
            type: [
                'string',
                'number',
                'boolean',
                'null',
                'array'
            ]
        }
    },
    someOperators
], (value)=>(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? someOperators : literal, 'a value or operators');
/** The same, referred to by name in the JSON Schema, since matchers hold matchers. */ const matcher = {
    read: matcherDefinition.read,
    schema: {
        $ref: '#/$defs/matcher'
    }
};
/** Reports every pattern that is not valid, before the run. */ async function checkMatcher({ matches, length, every }, at) {
    const inside = (key)=>({
            path: [
                ...at.path,
                key
            ],
            problems: at.problems
        });
    if (matches !== undefined) await (0,_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .r)(matches, inside('matches'));
    if (length !== undefined) await checkMatcher(length, inside('length'));
    if (every !== undefined) await checkMatcher(every, inside('every'));
}
/** Every operator that does not hold, in words; a missing operand fails them all, but for `exists: false`. */ async function mismatches(matcher, operand, what, excerpt) {
    if (!operand.present) return matcher.exists === false ? [] : [
        `${what} is missing`
    ];
    const failures = await Promise.all(Object.entries(matcher).map(async ([operator, expected])=>{
        const check = checks[operator];
        return await check(expected, operand.value, {
            what,
            untyped: operand.untyped === true,
            excerpt,
            brief: (value)=>excerpt(wordsOf(value), mostCharacters)
        });
    }));
    return failures.flat();
}
/** The same where no operator needs more than the values, without waiting: most expectations. */ function equalsOnly(matcher, operand) {
    const keys = Object.keys(matcher);
    return keys.length === 1 && keys[0] === 'equals' && operand.present && deepEqual(operand.value, matcher.equals);
}
/** Of a list whose items are looked at one by one: no smoke check needs more, and each takes time and memory. */ const mostItems = 50_000;
const mostItemFailures = 3;
/** Of one value in a message. */ const mostCharacters = 200;
const when = (holds, message)=>holds ? [] : [
        message()
    ];
const textCheck = (words, holds)=>(expected, value, { what, brief })=>when(typeof value === 'string' && holds(value, expected), ()=>`${what} ${words} ${brief(expected)}, found ${brief(value)}`);
const numberCheck = (words, holds)=>(expected, value, { what, untyped, brief })=>{
        const limit = asNumber(expected, true);
        const number = asNumber(value, untyped);
        if (limit === undefined) return [
            `${what} cannot be compared with ${brief(expected)}, which is no number`
        ];
        if (number === undefined) return [
            `${what} is expected to be a number, found ${brief(value)}`
        ];
        return when(holds(number, limit), ()=>`${what} is expected ${words} ${limit}, found ${number}`);
    };
const checks = {
    equals: (expected, value, { what, untyped, brief })=>when(same(value, expected, untyped), ()=>`${what} is expected to be ${brief(expected)}, found ${brief(value)}`),
    not: (expected, value, { what, untyped, brief })=>when(!same(value, expected, untyped), ()=>`${what} is expected to be another value than ${brief(expected)}`),
    'one-of': (expected, value, { what, untyped, brief })=>when(expected.some((one)=>same(value, one, untyped)), ()=>`${what} is expected to be one of ${brief(expected)}, found ${brief(value)}`),
    contains: (expected, value, { what, brief })=>when(contains(value, expected), ()=>`${what} is expected to contain ${brief(expected)}, found ${brief(value)}`),
    'starts-with': textCheck('is expected to start with', (value, expected)=>value.startsWith(expected)),
    'ends-with': textCheck('is expected to end with', (value, expected)=>value.endsWith(expected)),
    matches: async (expected, value, { what, brief })=>{
        if (typeof value !== 'string') return [
            `${what} is expected to be text, found ${brief(value)}`
        ];
        const { test } = await (0,_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__.regularExpression)(expected);
        return when(test(value), ()=>`${what} is expected to match /${expected}/, found ${brief(value)}`);
    },
    above: numberCheck('above', (value, limit)=>value > limit),
    below: numberCheck('below', (value, limit)=>value < limit),
    'at-least': numberCheck('to be at least', (value, limit)=>value >= limit),
    'at-most': numberCheck('to be at most', (value, limit)=>value <= limit),
    exists: (expected, _value, { what })=>when(expected, ()=>`${what} is expected to be missing`),
    type: (expected, value, { what })=>when(typeOf(value) === expected, ()=>`${what} is expected to be of type ${expected}, found ${typeOf(value)}`),
    length: async (expected, value, { what, excerpt })=>{
        const length = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
        if (length === undefined) return [
            `${what} has no length: it is of type ${typeOf(value)}`
        ];
        return await mismatches(expected, present(length), `the length of ${what}`, excerpt);
    },
    every: async (expected, value, { what, excerpt, brief })=>{
        if (!Array.isArray(value)) return [
            `${what} is expected to be a list, found ${brief(value)}`
        ];
        if (value.length === 0) return [
            `${what} is an empty list, of which nothing can be said`
        ];
        if (value.length > mostItems) return [
            `${what} has ${value.length} items, more than ${mostItems}, which are not looked at one by one`
        ];
        const failures = [];
        for (const [index, item] of value.entries()){
            const operand = present(item);
            if (!equalsOnly(expected, operand)) failures.push(...await mismatches(expected, operand, `item ${index} of ${what}`, excerpt));
            if (failures.length >= mostItemFailures) break;
        }
        return failures.slice(0, mostItemFailures);
    }
};
/** A finite number; text counts only where the operand has no type of its own. */ function asNumber(value, untyped) {
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    return untyped && typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : undefined;
}
function same(value, expected, untyped) {
    if (untyped && typeof expected !== 'string' && typeof value === 'string') return value === JSON.stringify(expected);
    return deepEqual(value, expected);
}
function contains(value, expected) {
    if (typeof value === 'string') return typeof expected === 'string' && value.includes(expected);
    return Array.isArray(value) && value.some((item)=>deepEqual(item, expected));
}
/** Equality of JSON values: order matters in lists, not in mappings. */ function deepEqual(left, right) {
    if (left === right) return true;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    const [keys, otherKeys] = [
        Object.keys(left),
        Object.keys(right)
    ];
    return keys.length === otherKeys.length && keys.every((key)=>Object.hasOwn(right, key) && deepEqual(left[key], right[key]));
}
function typeOf(value) {
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'array';
    return typeof value;
}
/** A value as it is told in a message. */ function wordsOf(value) {
    if (value === null) return 'null';
    if (typeof value === 'object') return JSON.stringify(value);
    return typeof value === 'number' ? String(value) : (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value);
}


/***/ }),

/***/ 6816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkPattern),
/* harmony export */   regularExpression: () => (/* binding */ regularExpression)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5273);

/** The pattern's problem is reported at its place; what refers to values is known during the run only. */ async function checkPattern(pattern, at) {
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(pattern).length > 0) return;
    try {
        await regularExpression(pattern);
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        at.problems.push({
            path: at.path,
            message: `is not a regular expression (RE2): ${message}`
        });
    }
}
const compiled = new Map();
const mostCompiled = 500;
/**
 * Compiles a pattern; the engine is loaded by the first one. Throws an error with the engine's words when the
 * pattern is not valid.
 */ async function regularExpression(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 3980));
    if (compiled.size > mostCompiled) compiled.clear();
    const program = compiled.get(pattern) ?? RE2JS.compile(pattern);
    compiled.set(pattern, program);
    return {
        test: (text)=>program.test(text),
        firstMatch: (text)=>{
            const match = program.exec(text);
            const found = match === null ? undefined : match[1] ?? match[0];
            return typeof found === 'string' ? found : undefined;
        }
    };
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isStatus)
/* harmony export */ });
/** Whether a status is one that is written, such as `200`, or `2xx` for every status from 200 to 299. */ function isStatus(written, status) {
    const found = String(status);
    return written === found || written.endsWith('xx') && written[0] === found[0];
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ addressOf),
  V0: () => (/* binding */ exchangeFields),
  nU: () => (/* binding */ notAnAddress),
  TT: () => (/* binding */ prepareExchange)
});

// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var src = __webpack_require__(1401);
// EXTERNAL MODULE: ./packages/smoke/src/expect/answer.js
var expect_answer = __webpack_require__(4023);
// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/expect/document.js
var expect_document = __webpack_require__(2568);
// EXTERNAL MODULE: ./packages/smoke/src/expect/regular-expression.js
var regular_expression = __webpack_require__(6816);
;// CONCATENATED MODULE: ./packages/smoke/src/expect/capture.js




const source = (0,shape/* object */.Ik)({
    json: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A JSONPath query')),
    header: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A header of the answer')),
    cookie: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A cookie that the answer sets')),
    matches: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A regular expression (RE2): its first group, else the whole match')),
    secret: (0,shape/* optional */.lq)((0,shape/* truth */.Im)('Masked in everything that is written from here on'))
});
/** Where a value is taken from is said once. */ const oneSource = {
    ...source,
    schema: {
        ...source.schema,
        oneOf: [
            'json',
            'header',
            'cookie',
            'matches'
        ].map((key)=>({
                required: [
                    key
                ]
            }))
    }
};
/** Names for values of the answer. Short form: a JSONPath query. */ const captureFields = (0,shape/* record */.g1)((0,shape/* shortForm */.JZ)(oneSource, (0,shape/* text */.Qq)('A JSONPath query'), (query)=>({
        json: query
    })), {
    pattern: /^[A-Za-z][\w-]*$/u,
    expected: 'a name of letters, digits, "-" and "_"'
});
async function prepareCaptures(sources, at) {
    const takers = new Map();
    for (const [name, one] of Object.entries(sources)){
        const place = {
            path: [
                ...at.path,
                name
            ],
            problems: at.problems
        };
        const taker = await takerOf(one, place);
        if (taker !== undefined) takers.set(name, taker);
    }
    return {
        names: new Map(Object.entries(sources).map(([name, { secret = false }])=>[
                name,
                {
                    secret
                }
            ])),
        body: Object.values(sources).some(({ json, matches })=>json !== undefined || matches !== undefined),
        take: async (answer)=>{
            const values = new Map();
            const failures = [];
            for (const [name, { take, what }] of takers){
                const value = await take(answer);
                // Nothing by any name: in the next request it would stand as the word "null".
                if (value !== undefined && value !== null) values.set(name, value);
                else {
                    const found = value === null ? 'null' : 'missing';
                    failures.push({
                        class: 'assertion',
                        message: `${what} is ${found}, it was to be captured as ${name}`
                    });
                }
            }
            const secrets = new Map([
                ...values
            ].filter(([name])=>sources[name]?.secret === true));
            return {
                values,
                secrets,
                failures
            };
        }
    };
}
const nothingCaptured = {
    values: new Map(),
    secrets: new Map(),
    failures: []
};
/** Of a check that captures nothing. */ const noCaptures = {
    names: new Map(),
    body: false,
    take: ()=>Promise.resolve(nothingCaptured)
};
async function takerOf({ json, header, cookie, matches }, at) {
    const given = [
        json,
        header,
        cookie,
        matches
    ].filter((one)=>one !== undefined);
    if (given.length !== 1) {
        at.problems.push({
            path: at.path,
            message: 'expected exactly one of json, header, cookie, matches'
        });
        return undefined;
    }
    if (json !== undefined) {
        const path = await (0,expect_answer/* compileAt */.Jv)(json, {
            path: [
                ...at.path,
                'json'
            ],
            problems: at.problems
        });
        return path === undefined ? undefined : {
            take: (answer)=>Promise.resolve(jsonValue(path, answer)),
            what: json
        };
    }
    if (header !== undefined) {
        return {
            take: (answer)=>Promise.resolve(answer.headers[header.toLowerCase()]?.[0]),
            what: `header ${header}`
        };
    }
    if (cookie !== undefined) return {
        take: (answer)=>Promise.resolve(cookieValue(cookie, answer)),
        what: `cookie ${cookie}`
    };
    const pattern = matches ?? '';
    await (0,regular_expression/* checkPattern */.r)(pattern, {
        path: [
            ...at.path,
            'matches'
        ],
        problems: at.problems
    });
    return {
        take: async (answer)=>(await (0,regular_expression.regularExpression)(pattern)).firstMatch((0,expect_document/* textOf */.b6)(answer)),
        what: `a match of /${pattern}/`
    };
}
function jsonValue(path, answer) {
    const document = (0,expect_document/* jsonOf */.o_)(answer);
    if ('problem' in document) return undefined;
    const operand = (0,expect_answer/* operandOf */.fK)(path, document.value);
    return operand.present ? operand.value : undefined;
}
function cookieValue(name, answer) {
    const start = `${name}=`;
    const cookie = (answer.headers['set-cookie'] ?? []).find((one)=>one.startsWith(start));
    return cookie?.slice(start.length).split(';')[0];
}

;// CONCATENATED MODULE: ./packages/smoke/src/kinds/exchange.js




/** What all kinds have in common that send a request over HTTP and judge its answer. */ const exchangeFields = {
    headers: (0,shape/* optional */.lq)((0,shape/* record */.g1)((0,shape/* text */.Qq)())),
    follow: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(0, 20, 'How many redirects are followed; without it a redirect is the answer')),
    expect: (0,shape/* optional */.lq)(expect_answer/* expectation */.pG),
    capture: (0,shape/* optional */.lq)(captureFields)
};
const mostBodyBytes = 8 * 1024 * 1024;
/** A check that sends one request, with everything compiled that can be before the run. */ async function prepareExchange(check) {
    const judge = await (0,expect_answer/* prepareExpectation */.Au)(check.expect, (0,shape/* inside */.nx)(check.at, 'expect'));
    const capture = check.capture === undefined ? noCaptures : await prepareCaptures(check.capture, (0,shape/* inside */.nx)(check.at, 'capture'));
    const looksAt = {
        certificate: judge.certificate,
        body: judge.body || capture.body || check.also !== undefined
    };
    return {
        what: check.what,
        idempotent: check.idempotent,
        hosts: hostsIn(check.url),
        ...check.url.startsWith('/') ? {
            path: check.url
        } : {},
        captures: capture.names,
        ...typeof check.expect.schema === 'string' ? {
            schemaFile: check.expect.schema
        } : {},
        attempt: async (context)=>{
            const request = check.request(context);
            if ('message' in request) return {
                failures: [
                    request
                ],
                facts: {}
            };
            const { result, facts } = await send(request, check.follow, context, looksAt);
            if (!result.ok) return {
                failures: [
                    {
                        class: result.kind,
                        message: result.message
                    }
                ],
                facts
            };
            const captured = capture === noCaptures ? nothingCaptured : await capture.take(result);
            const masked = context.mask(captured.secrets);
            if ('unmaskable' in masked) return {
                failures: [
                    {
                        class: 'assertion',
                        message: masked.unmaskable
                    }
                ],
                facts
            };
            const judged = await (0,expect_answer/* judgeAnswer */._n)(judge, result, facts, context);
            const failures = [
                ...judged.failures,
                ...judged.failures.length > 0 ? [] : check.also?.(result, context.excerpt) ?? []
            ];
            return {
                facts,
                warnings: [
                    ...judged.warnings,
                    ...masked.warnings
                ],
                failures: failures.length > 0 ? failures : captured.failures,
                captures: captured.values,
                ...retryAfter(result, context.ports.clock.now())
            };
        }
    };
}
/** Sends a request under the run's limits; the timeout holds over all redirects together. */ async function send(request, follow, { ports, settings, timeoutMs, phases, signal }, { certificate, body }) {
    const startedMs = ports.clock.monotonicMs();
    const { result, hops } = await (0,src/* followRedirects */.FE)(request, follow, (hop)=>ports.exchange(hop, {
            deadlineMs: Math.max(1, Math.ceil(timeoutMs - (ports.clock.monotonicMs() - startedMs))),
            ...phases,
            maxBodyBytes: mostBodyBytes,
            // Eight answers of this size at once would be more than a runner has to spare.
            keepBody: body,
            connections: settings.connections,
            proxy: settings.proxy,
            route: settings.addresses === undefined ? {} : {
                policy: settings.addresses
            },
            ...settings.ca === undefined ? {} : {
                tls: {
                    ca: settings.ca
                }
            },
            certificate,
            signal
        }));
    const facts = factsOf(result);
    if (hops.length === 0) return {
        result,
        facts
    };
    const whole = result.ok ? {
        ...result,
        timings: {
            ...result.timings,
            totalMs: ports.clock.monotonicMs() - startedMs
        }
    } : result;
    const redirects = hops.map(({ status, to })=>({
            status,
            to: `${to.origin}${to.pathname}`
        }));
    return {
        result: whole,
        facts: {
            ...facts,
            redirects
        }
    };
}
function factsOf(result) {
    if (!result.ok) return result.remoteAddress === undefined ? {} : {
        remoteAddress: result.remoteAddress
    };
    const { status, remoteAddress, timings } = result;
    const phases = {};
    for (const [name, ms] of Object.entries(timings))phases[name] = Math.round(ms * 10) / 10;
    return {
        status,
        remoteAddress,
        phases
    };
}
/** Seconds, or a date (RFC 9110, section 10.2.3). */ function retryAfter({ status, headers }, now) {
    if (status !== 429 && status !== 503) return {};
    const said = headers['retry-after']?.[0]?.trim() ?? '';
    const waitMs = /^\d+$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime();
    return waitMs >= 0 ? {
        retryAfterMs: waitMs
    } : {};
}
/** An address as it stands, or a path behind the base URL; null for what is neither. */ function addressOf(written, baseUrl) {
    const address = written.startsWith('/') && baseUrl !== undefined ? `${baseUrl.replace(/\/+$/u, '')}${written}` : written;
    const url = URL.parse(address);
    return url !== null && /^https?:$/u.test(url.protocol) ? url : null;
}
/** The host of a whole address that has no reference in its origin. */ function hostsIn(written) {
    const [origin] = /^https?:\/\/[^/?#$]+(?=[/?#]|$)/u.exec(written) ?? [];
    const host = origin === undefined ? undefined : URL.parse(origin)?.hostname;
    return host === undefined ? [] : [
        host
    ];
}
const notAnAddress = (written)=>({
        class: 'malformed',
        message: `${written} is no http or https address`
    });


/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isWholeAddress),
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);



const methods = [
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS'
];
const method = `(${methods.join('|')})`;
const status = String.raw`(?:\s+([1-5]\d\d|[1-5]xx))?`;
const linePattern = new RegExp(String.raw`^\s*${method}\s+(\S+)${status}\s*$`, 'u');
/** An address that leads somewhere, or that only its references will tell. */ const address = String.raw`(?:/\S*|[hH][tT][tT][pP][sS]?:\S+|\S*\$\{\S*)`;
/** `GET /health`, or with the expected status: `GET /old 301`. */ function parseRequestLine(line) {
    const [, method, url, status] = linePattern.exec(line) ?? [];
    if (method === undefined || url === undefined || !leadsSomewhere(url)) return undefined;
    return {
        method,
        url,
        ...status === undefined ? {} : {
            status
        }
    };
}
const leadsSomewhere = (url)=>url.startsWith('/') || (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft)(url).length > 0 || isWholeAddress(url);
const isWholeAddress = (text)=>/^https?:$/u.test(URL.parse(text)?.protocol ?? '');
const requestLine = {
    read: (value, at)=>{
        const parsed = typeof value === 'string' ? parseRequestLine(value) : undefined;
        if (parsed !== undefined) return parsed;
        const line = typeof value === 'string' ? value.trim() : '';
        const meant = likelyMeant(line);
        const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
        const message = `expected a request such as GET /health, or GET /old 301 for another status than 2xx, found ${(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}${mistakeIn(line)}${hint}`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    },
    schema: {
        title: 'request',
        description: 'A method and an address, and a status if another than 2xx is expected: GET /old 301',
        type: 'string',
        pattern: String.raw`^\s*${method}\s+${address}${status}\s*$`
    }
};
const partsPattern = new RegExp(String.raw`^${method}\s+(\S+)(?:\s+(\d+|\dxx))?$`, 'u');
/** What is wrong with a line that has a method, in words; empty where that is plain to see. */ function mistakeIn(line) {
    const [, , url, status] = partsPattern.exec(line) ?? [];
    if (url === undefined) return '';
    if (!leadsSomewhere(url)) return `: ${url} is neither a path that begins with "/" nor an http or https address`;
    return status === undefined ? '' : `: ${status} is no status, which are 100 to 599 and 1xx to 5xx`;
}
/** The line with its method in capitals, with the method that was left out, or with an address that leads somewhere. */ function likelyMeant(line) {
    const [word = '', ...rest] = line.split(/\s+/u);
    const [url = '', ...status] = rest;
    const tries = [
        [
            word.toUpperCase(),
            ...rest
        ],
        [
            'GET',
            word,
            ...rest
        ],
        [
            (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(word, methods) ?? '',
            ...rest
        ],
        [
            word,
            completed(url),
            ...status
        ]
    ].map((parts)=>parts.join(' '));
    return tries.find((one)=>parseRequestLine(one) !== undefined);
}
/** With the scheme or the slash that is missing: what has a dot or a port reads like a host. */ function completed(url) {
    if (/^\w+:\/\//u.test(url)) return url.replace(/^\w+/u, 'https');
    if (/^(?:localhost|127\.)/u.test(url)) return `http://${url}`;
    return /^[\w-]+(?:\.[\w-]+|:\d)/u.test(url) ? `https://${url}` : `/${url}`;
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countChecks)
/* harmony export */ });
function countChecks(results) {
    const of = (outcome)=>results.filter((result)=>result.outcome === outcome).length;
    const critical = results.filter(({ advisory, always })=>!advisory && !always);
    return {
        total: results.length,
        passed: of('pass'),
        failed: of('fail'),
        inconclusive: of('inconclusive'),
        skipped: of('skipped'),
        flaky: results.filter(({ flaky })=>flaky).length,
        critical: critical.length,
        criticalPassed: critical.filter(({ outcome })=>outcome === 'pass').length
    };
}


/***/ }),

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ smokeReport)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6456);


const mostRows = 20;
/** The report of a run: everything people see is rendered from it. */ function smokeReport(story, facts) {
    const { flaky, ...rest } = facts;
    return {
        ...rest,
        kind: 'smoke',
        outcome: story.verdict,
        reasons: story.reasons,
        headline: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(story),
        body: bodyOf(story),
        annotations: inOrderOfWeight(story.results, flaky).flatMap((result)=>annotationOf(result, flaky))
    };
}
function bodyOf(story) {
    const sentences = [
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSentence */ .H9)(story),
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .servedSentence */ .h4)(story),
        story.readiness?.lastProblem === undefined ? undefined : `Last seen while waiting: ${story.readiness.lastProblem}.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .flakySentence */ .Tw)(story.results),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .chainSentences */ .ai)(story.results),
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .cleaningSentence */ .xH)(story.results)
    ].filter((sentence)=>sentence !== undefined);
    const worth = inOrderOfWeight(story.results, story.flaky).filter(isWorthARow);
    const rest = story.results.filter((result)=>!isWorthARow(result));
    const late = rest.some(({ attempts })=>attempts.length > 1);
    return [
        ...sentences.map((paragraph)=>({
                paragraph
            })),
        ...story.notes.map((paragraph)=>({
                paragraph
            })),
        ...tableOf(worth.slice(0, mostRows)),
        ...worth.length > mostRows ? [
            detailsOf(`${worth.length - mostRows} more`, worth.slice(mostRows))
        ] : [],
        ...rest.length === 0 ? [] : [
            detailsOf(`${rest.length} passed at ${late ? 'every' : 'the first'} attempt`, rest)
        ],
        ...warningsOf(story.results)
    ];
}
const isWorthARow = ({ outcome, flaky })=>outcome !== 'pass' || flaky;
/** GitHub shows some of what it is given, and people read from the top: what decides the verdict comes first. */ const inOrderOfWeight = (results, flaky)=>results.toSorted((left, right)=>rankOf(left, flaky) - rankOf(right, flaky));
const ranks = [
    'fail',
    'inconclusive',
    'pass',
    'skipped'
];
function rankOf(result, policies) {
    const { outcome, advisory, always, flaky } = result;
    const decides = flaky ? policies[advisory ? 'advisory' : 'critical'] === 'fail' : !advisory && !always && (outcome === 'fail' || outcome === 'inconclusive');
    return (decides ? 0 : ranks.length) + ranks.indexOf(outcome);
}
const detailsOf = (summary, results)=>({
        details: {
            summary,
            blocks: tableOf(results)
        }
    });
function tableOf(results) {
    if (results.length === 0) return [];
    const rows = results.map((result)=>[
            `${symbols[result.outcome]} ${words[result.outcome]}`,
            nameOf(result),
            String(result.attempts.length),
            shortDuration(result.durationMs),
            firstError(result) ?? ''
        ]);
    return [
        {
            table: {
                columns: [
                    'Result',
                    'Check',
                    'Attempts',
                    'Time',
                    'First error'
                ],
                rows
            }
        }
    ];
}
/** What did not pass is named with what was done: of a check with rows, which row it was. */ const nameOf = ({ id, advisory, outcome, what })=>`${id}${advisory ? ' (advisory)' : ''}${outcome === 'pass' ? '' : `: ${what}`}`;
/** Most answers take less than a tenth of a second: then in milliseconds. */ const shortDuration = (ms)=>ms < 100 ? `${Math.round(ms)} ms` : (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms);
const symbols = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    skipped: '-'
};
const words = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'could not tell',
    skipped: 'skipped'
};
/** The first thing that went wrong, with how much more did. */ function firstError({ attempts, skippedBecause }) {
    if (skippedBecause !== undefined) return skippedBecause;
    const failures = attempts.find((attempt)=>attempt.failures.length > 0)?.failures ?? [];
    const [first] = failures;
    if (first === undefined) return undefined;
    return failures.length === 1 ? first.message : `${first.message} (and ${failures.length - 1} more)`;
}
function warningsOf(results) {
    const warnings = results.flatMap(({ id, warnings: own })=>own.map((warning)=>`${id}: ${warning}`));
    if (warnings.length === 0) return [];
    const more = warnings.length - mostRows;
    return [
        {
            list: [
                ...warnings.slice(0, mostRows),
                ...more > 0 ? [
                    `and ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'more warning')}`
                ] : []
            ]
        }
    ];
}
/** A failed check points at its line; one that was flaky is a warning, never an error, unless the policy says so. */ function annotationOf(result, flaky) {
    const message = firstError(result);
    if (message === undefined || result.outcome === 'skipped') return [];
    const place = result.position === undefined ? {} : {
        position: result.position
    };
    if (result.outcome === 'pass') {
        const policy = flaky[result.advisory ? 'advisory' : 'critical'];
        if (policy === 'allow') return [];
        const level = policy === 'fail' ? 'error' : 'warning';
        return [
            {
                level,
                title: `${result.id} is flaky`,
                message: `passed at attempt ${result.attempts.length}; at first: ${message}`,
                ...place
            }
        ];
    }
    const mild = result.advisory || result.always || result.outcome === 'inconclusive';
    const level = mild ? 'warning' : 'error';
    return [
        {
            level,
            title: result.id,
            message,
            ...place
        }
    ];
}


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ nextSentence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Tw: () => (/* binding */ flakySentence),
/* harmony export */   ai: () => (/* binding */ chainSentences),
/* harmony export */   h4: () => (/* binding */ servedSentence),
/* harmony export */   xH: () => (/* binding */ cleaningSentence)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);

const paths = (amount)=>(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, 'critical path');
/** A commit by its first seven digits, as people compare them; every other version as it is. */ const versionName = (version)=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(version) ? (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(version) : version;
/** What was to answer: the release by its name, else the version that was expected. */ const wantedName = ({ release, expected })=>expected === undefined ? undefined : release ?? versionName(expected);
/** One line: the decision and what it is about. */ function headline(story) {
    const { verdict, counts, place, before } = story;
    if (verdict === 'pass') {
        const version = before === undefined ? undefined : wantedName(story) ?? before.version;
        const as = version === undefined ? '' : ` as ${versionName(version)}`;
        const verb = counts.criticalPassed === 1 ? 'answers' : 'answer';
        return `Pass: ${counts.criticalPassed} of ${paths(counts.critical)} on ${place} ${verb}${as}`;
    }
    return `${verdict === 'fail' ? 'Fail' : 'Inconclusive'}: ${headlineReason(story)}`;
}
const isDeciding = (wanted)=>({ outcome, advisory, always })=>outcome === wanted && !advisory && !always;
const headlineReason = (story)=>reasonSentences[story.reasons[0] ?? 'not-ready'](story);
const isUnacceptablyFlaky = (policies)=>({ flaky, advisory })=>flaky && policies[advisory ? 'advisory' : 'critical'] === 'fail';
const toldOn = (served)=>(served?.versions ?? []).reduce((sum, one)=>sum + one.connections, 0);
const were = (amount)=>amount === 1 ? 'was' : 'were';
const reasonSentences = {
    'not-ready': ({ place, readiness })=>`${place} was not ready within ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readiness?.tookMs ?? 0)}, nothing was checked`,
    'served-version-old': (story)=>`${story.place} answers as ${versionName(story.before?.version ?? 'another version')}, not as ${wantedName(story) ?? 'expected'}`,
    'served-version-mixed': ({ place, before })=>`${place} answers as ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(before?.versions.length ?? 0, 'version')} at the same time`,
    'checks-failed': ({ counts, place, results })=>{
        const failed = results.filter(isDeciding('fail')).length;
        return `${failed} of ${paths(counts.critical)} on ${place} ${failed === 1 ? 'does' : 'do'} not answer as expected`;
    },
    flaky: ({ results, flaky, place })=>`${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(results.filter(isUnacceptablyFlaky(flaky)).length, 'check')} on ${place} passed only on a later attempt, which is not accepted here`,
    cancelled: ({ place, results })=>{
        const failed = results.filter(isDeciding('fail')).length;
        return `the run on ${place} was cancelled${failed === 0 ? '' : `, after ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'critical path')} had failed`}`;
    },
    'no-checks': ({ place })=>`the suite has no checks, so nothing was said about ${place}`,
    'all-skipped': ({ place })=>`every check on ${place} was skipped`,
    'no-critical-checks': ({ place })=>`no check on ${place} is critical, so none can decide`,
    'checks-inconclusive': ({ results, counts, place })=>`${results.filter(isDeciding('inconclusive')).length} of ${paths(counts.critical)} on ${place} could not be checked`,
    'checks-skipped': ({ results, counts, place })=>{
        const skipped = results.filter(isDeciding('skipped')).length;
        return `${skipped} of ${paths(counts.critical)} on ${place} ${were(skipped)} skipped`;
    },
    'served-version-unknown': ({ place, before, after })=>{
        const moment = after?.verdict === 'unknown' ? after : before;
        const told = toldOn(moment);
        return told === 0 ? `${place} does not say which version answers` : `${place} says on ${told} of ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moment?.connections ?? 0, 'connection')} only which version answers`;
    },
    'served-version-changed': ({ place })=>`the version on ${place} changed while it was checked`,
    'shards-incomplete': ({ place, incomplete = 'Not every part is here.' })=>`${place} was not checked as a whole: ${lowerFirst(incomplete.replace(/\.$/u, ''))}`,
    'policy-unknown': ({ place })=>`the policy could not be read, so nothing was checked on ${place}`,
    'suite-unknown': ({ place })=>`the suite could not be read, so nothing was checked on ${place}`
};
/** What the fresh connections were told, with the share of another version that they could not have missed. */ function servedSentence({ before, after, expected, results }) {
    if (before === undefined) return results.length === 0 ? undefined : 'Which version answered is not known: neither suite nor policy says where it is read.';
    const told = toldSentence(before, after, expected);
    return expected === undefined && before.verdict === 'all' ? `${told} No version was expected.` : told;
}
function toldSentence(before, after, expected) {
    const both = after !== undefined && after.verdict === before.verdict && after.matching === before.matching && after.version === before.version;
    if (after === undefined) return `${momentSentence(before, expected, 'before the checks')}.`;
    if (!both) {
        const second = momentSentence(after, expected, 'after them');
        return `${momentSentence(before, expected, 'before the checks')}; ${lowerFirst(second)}.`;
    }
    const bound = `a share of ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(before.detectableShare)} or more on another version would have been seen, 95 %`;
    return `${momentSentence(before, expected, 'before and after')}${before.verdict === 'all' ? ` (${bound})` : ''}.`;
}
function momentSentence(served, expected, moment) {
    const { verdict, version = '', matching, connections, versions, problems } = served;
    const fresh = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(connections, 'fresh connection');
    if (verdict === 'unknown') {
        const told = toldOn(served);
        const which = told === 0 ? `No version was told on ${fresh}` : `A version was told on ${told} of ${fresh}`;
        return `${which} ${moment} (${problems[0] ?? 'no reason was given'})`;
    }
    if (verdict === 'all') return `Served version ${versionName(version)} on ${matching} of ${fresh} ${moment}`;
    const found = versions.map((one)=>`${one.connections} served ${versionName(one.version)} (${one.addresses.slice(0, 3).join(', ')})`);
    const wanted = expected === undefined ? '' : `; ${versionName(expected)} was expected`;
    return `Of ${fresh} ${moment}, ${found.join(', ')}${wanted}`;
}
const lowerFirst = (sentence)=>sentence.charAt(0).toLowerCase() + sentence.slice(1);
const mostNames = 10;
const namesOf = (results)=>(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .firstNames */ .d9)(results.map(({ id })=>id), mostNames);
/** Checks that needed more than one attempt, by name. */ function flakySentence(results) {
    const flaky = results.filter((result)=>result.flaky);
    if (flaky.length === 0) return undefined;
    return `${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flaky.length, 'check')} passed only on a later attempt: ${namesOf(flaky)}.`;
}
/** Chains that were tried more than once, and how that ended. */ function chainSentences(results) {
    const members = Map.groupBy(results.filter(({ chain })=>chain !== undefined), ({ chain = '', position })=>`${chain}\n${position?.file ?? ''}`);
    return [
        ...members.values()
    ].flatMap((all)=>{
        const tries = Math.max(...all.flatMap(({ attempts })=>attempts.map((attempt)=>attempt.try ?? 1)));
        if (tries < 2) return [];
        const passed = all.every(({ outcome, always })=>always || outcome === 'pass');
        const name = `Chain ${all[0]?.chain ?? ''}`;
        return [
            passed ? `${name} passed only at try ${tries}.` : `${name} did not pass in ${tries} tries.`
        ];
    });
}
/** Checks that clean up decide nothing, but what they left behind may be in the way of the next run. */ function cleaningSentence(results) {
    const failed = results.filter(({ always, outcome })=>always && outcome !== 'pass');
    return failed.length === 0 ? undefined : `Cleaning up failed: ${namesOf(failed)}. What the checks made may still be there.`;
}
/** What to do, and who. */ function nextSentence(story) {
    const [reason] = story.reasons;
    if (story.verdict === 'pass') return undefined;
    return `Next: ${(reason === undefined ? undefined : nextSteps[reason]?.(story)) ?? lookAtFirstError}`;
}
const lookAtFirstError = 'qa looks at the first error below, then runs this job again.';
const findOther = 'release-manager finds out what else deployed, then runs this job again.';
const findWhyOther = 'release-manager finds out why another version answers (a deployment that has not reached every machine, or another one that has), then runs this job again.';
const addChecks = 'qa adds critical checks to the suite.';
const nextSteps = {
    'checks-failed': ({ results })=>`developers look at ${results.find(isDeciding('fail'))?.id ?? 'the failed checks'} first; the release-manager decides between a fix and a rollback.`,
    'not-ready': ()=>'developers look at what was last seen while waiting; then this job is run again.',
    'served-version-old': ()=>findWhyOther,
    'served-version-mixed': ()=>findWhyOther,
    'served-version-changed': ()=>findOther,
    'served-version-unknown': ({ before, after })=>toldOn(after?.verdict === 'unknown' ? after : before) === 0 ? 'developers let the service state its version, or correct "version" in the suite.' : 'developers look at the connections that were told no version, then run this job again.',
    'no-checks': ()=>addChecks,
    'no-critical-checks': ()=>addChecks,
    'all-skipped': whySkipped,
    'checks-skipped': whySkipped,
    flaky: ()=>'qa finds out why the first attempts failed; the first errors stand below.',
    'shards-incomplete': ()=>'run the parts again that are named below, then this job.',
    cancelled: ()=>'run this job again; a run that was cancelled decides nothing.'
};
function whySkipped({ results }) {
    const skipped = results.find(isDeciding('skipped'));
    return `qa looks at why ${skipped?.id ?? 'every check'} was skipped, then runs this job again.`;
}


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D8: () => (/* binding */ anything),
  Yq: () => (/* binding */ choice),
  WY: () => (/* binding */ described),
  gP: () => (/* binding */ either),
  Gd: () => (/* binding */ formed),
  F9: () => (/* binding */ found),
  nx: () => (/* binding */ inside),
  nd: () => (/* binding */ integer),
  pi: () => (/* binding */ isMapping),
  p_: () => (/* binding */ list),
  CV: () => (/* binding */ mapped),
  Ik: () => (/* binding */ object),
  h9: () => (/* binding */ oneOrMore),
  lq: () => (/* binding */ optional),
  g1: () => (/* binding */ record),
  JZ: () => (/* binding */ shortForm),
  Qq: () => (/* binding */ shape_text),
  Im: () => (/* binding */ truth),
  Mp: () => (/* binding */ written)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/synonyms.js
/** What other tools call the same thing. */ const synonyms = {
    'greater-than': 'above',
    gt: 'above',
    'less-than': 'below',
    lt: 'below',
    gte: 'at-least',
    min: 'at-least',
    lte: 'at-most',
    max: 'at-most',
    eq: 'equals',
    ne: 'not',
    'not-equals': 'not',
    regex: 'matches',
    pattern: 'matches',
    includes: 'contains',
    captures: 'capture',
    extract: 'capture',
    'depends-on': 'needs',
    depends_on: 'needs',
    retries: 'retry',
    assert: 'expect',
    asserts: 'expect',
    status: 'expect',
    data: 'rows',
    env: 'environment',
    cwd: 'directory',
    'max-time': 'duration'
};

;// CONCATENATED MODULE: ./packages/smoke/src/suite/shape.js


/** A place inside another one. Its path is put together only where it is asked for: for problems, which are few. */ class Inside {
    #outer;
    #key;
    constructor(outer, key){
        this.#outer = outer;
        this.#key = key;
    }
    get path() {
        return [
            ...this.#outer.path,
            this.#key
        ];
    }
    get problems() {
        return this.#outer.problems;
    }
}
const inside = (at, ...keys)=>keys.reduce((outer, key)=>new Inside(outer, key), at);
/** Reports a problem; `none`, which is nothing, stands for the value. */ function reject(at, message, none) {
    at.problems.push({
        path: at.path,
        message
    });
    return none;
}
/** What was found, in words for a person who looks at the file. */ function found(value) {
    if (value === null || value === undefined) return 'nothing';
    if (Array.isArray(value)) return 'a list';
    if (typeof value === 'object') return 'a mapping';
    return JSON.stringify(value);
}
const isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const scalar = (type, words, accepts)=>(description)=>({
            read: (value, at)=>accepts(value) ? value : reject(at, `expected ${words}, found ${found(value)}`),
            schema: {
                type,
                ...description === undefined ? {} : {
                    description
                }
            }
        });
const shape_text = scalar('string', 'text', (value)=>typeof value === 'string');
const truth = scalar('boolean', 'true or false', (value)=>typeof value === 'boolean');
function integer(lowest, highest, description) {
    const accepts = (value)=>Number.isSafeInteger(value) && value >= lowest && value <= highest;
    return {
        read: (value, at)=>accepts(value) ? value : reject(at, `expected a whole number from ${lowest} to ${highest}, found ${found(value)}`),
        schema: {
            type: 'integer',
            minimum: lowest,
            maximum: highest,
            ...description === undefined ? {} : {
                description
            }
        }
    };
}
/** Any JSON value. */ const anything = (description)=>({
        read: (value)=>value ?? null,
        schema: description === undefined ? {} : {
            description
        }
    });
function choice(options, description) {
    return {
        read: (value, at)=>{
            const chosen = options.find((option)=>option === value);
            const near = typeof value === 'string' ? (0,src/* suggestion */.h)(value, options) : '';
            const hint = near === '' ? '' : `.${near}`;
            return chosen ?? reject(at, `expected one of ${options.join(', ')}, found ${found(value)}${hint}`);
        },
        schema: {
            enum: options,
            ...description === undefined ? {} : {
                description
            }
        }
    };
}
/** Text in a form of its own; `parse` gives the value, or undefined when the text does not have that form. */ function written(parse, expected, pattern) {
    return {
        read: (value, at)=>{
            const parsed = typeof value === 'string' || typeof value === 'number' ? parse(String(value)) : undefined;
            return parsed ?? reject(at, `expected ${expected}, found ${found(value)}`);
        },
        schema: {
            title: expected.replace(/^an? | such as .*$/gu, ''),
            description: `Such as ${expected.replace(/^.*such as /u, '')}`,
            ...formOf(pattern)
        }
    };
}
const hundreds = [
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9
].map((one)=>one * 100);
/** YAML reads digits as a number: what can be written in three digits, such as a status, comes as one. */ function formOf(pattern) {
    const numbers = hundreds.filter((one)=>pattern.test(String(one)));
    const [lowest] = numbers;
    const text = {
        type: 'string',
        pattern: pattern.source
    };
    return lowest === undefined ? text : {
        ...text,
        type: [
            'string',
            'integer'
        ],
        minimum: lowest,
        maximum: (numbers.at(-1) ?? lowest) + 99
    };
}
/** Text that `accepts` takes; of that, `pattern` says in the JSON Schema what a pattern can say. */ const formed = (accepts, expected, pattern)=>({
        read: (value, at)=>typeof value === 'string' && accepts(value) ? value : reject(at, `expected ${expected}, found ${found(value)}`),
        schema: {
            type: 'string',
            pattern: pattern.source
        }
    });
/** The same shape, with what it means here, and after "; default" what holds without it. */ const described = (shape, description)=>({
        ...shape,
        schema: {
            ...shape.schema,
            description
        }
    });
function list(item, fewest = 0) {
    return {
        read: (value, at)=>{
            if (!Array.isArray(value)) return reject(at, `expected a list, found ${found(value)}`);
            if (value.length < fewest) return reject(at, `expected at least ${fewest} in the list, found ${value.length}`);
            const items = value.map((one, index)=>item.read(one, inside(at, index)));
            return items.every((one)=>one !== undefined) ? items : undefined;
        },
        schema: {
            type: 'array',
            items: item.schema,
            ...fewest === 0 ? {} : {
                minItems: fewest
            }
        }
    };
}
/** One, or a list of them. */ const oneOrMore = (item)=>({
        read: (value, at)=>{
            if (Array.isArray(value)) return list(item, 1).read(value, at);
            const one = item.read(value, at);
            return one === undefined ? undefined : [
                one
            ];
        },
        schema: {
            anyOf: [
                item.schema,
                list(item, 1).schema
            ]
        }
    });
/** A mapping from names to values of one shape. */ function record(item, name) {
    return {
        read: (value, at)=>{
            if (!isMapping(value)) return reject(at, `expected a mapping, found ${found(value)}`);
            const entries = [];
            for (const [key, one] of Object.entries(value)){
                const place = inside(at, key);
                if (name !== undefined && !name.pattern.test(key)) {
                    at.problems.push({
                        path: place.path,
                        key: true,
                        message: `expected ${name.expected}, found ${found(key)}`
                    });
                }
                const result = item.read(one, place);
                if (result !== undefined) entries.push([
                    key,
                    result
                ]);
            }
            return Object.fromEntries(entries);
        },
        schema: {
            type: 'object',
            additionalProperties: item.schema,
            ...name === undefined ? {} : {
                propertyNames: {
                    pattern: name.pattern.source
                }
            }
        }
    };
}
const optional = (shape)=>({
        ...shape,
        optional: true
    });
/** A mapping with known keys only; what a mistyped key was likely meant to be is part of the message. */ function object(fields, description) {
    const shapes = new Map(Object.entries(fields));
    const names = [
        ...shapes.keys()
    ];
    const required = names.filter((name)=>fields[name]?.optional !== true);
    return {
        read: (value, at)=>{
            if (!isMapping(value)) return reject(at, `expected a mapping, found ${found(value)}`);
            const before = at.problems.length;
            const result = {};
            for (const key of Object.keys(value)){
                const shape = shapes.get(key);
                if (shape !== undefined) result[key] = shape.read(value[key], inside(at, key));
                else {
                    const meant = synonyms[key.toLowerCase()];
                    const hint = meant !== undefined && shapes.has(meant) ? ` Did you mean "${meant}"?` : (0,src/* suggestion */.h)(key, names);
                    const message = `unknown key.${hint || ` Known are ${names.join(', ')}`}`;
                    at.problems.push({
                        path: [
                            ...at.path,
                            key
                        ],
                        message,
                        key: true
                    });
                }
            }
            for (const key of required)if (!(key in value)) reject(at, `"${key}" is missing`);
            return at.problems.length === before ? result : undefined;
        },
        schema: {
            type: 'object',
            properties: Object.fromEntries(Object.entries(fields).map(([key, shape])=>[
                    key,
                    shape.schema
                ])),
            additionalProperties: false,
            ...required.length === 0 ? {} : {
                required
            },
            ...description === undefined ? {} : {
                description
            }
        }
    };
}
/** The shape that `choose` finds for a value: forms are told apart by what they look like, for exact messages. */ function either(shapes, choose, expected) {
    return {
        read: (value, at)=>{
            const shape = choose(value);
            return shape === undefined ? reject(at, `expected ${expected}, found ${found(value)}`) : shape.read(value, at);
        },
        schema: {
            anyOf: shapes.map(({ schema })=>schema)
        }
    };
}
/** A short form beside the long one: text is first turned into what the long form would hold. */ function shortForm(long, short, expand) {
    return {
        read: (value, at)=>{
            if (isMapping(value) || Array.isArray(value)) return long.read(value, at);
            const plain = short.read(value, at);
            return plain === undefined ? undefined : long.read(expand(plain), at);
        },
        schema: {
            anyOf: [
                short.schema,
                long.schema
            ]
        }
    };
}
function mapped(shape, change) {
    return {
        read: (value, at)=>{
            const result = shape.read(value, at);
            return result === undefined ? undefined : change(result);
        },
        schema: shape.schema
    };
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);

const durationPattern = /^\s*(\d+(?:\.\d+)?) ?(ms|s|m|min|h|d)\s*$/u;
const msOf = {
    ms: 1,
    s: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/** A wait in milliseconds, written as `500ms`, `5s` or `2m`; `0s` is none. */ const pause = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((text)=>quantity(durationPattern, msOf, text), 'a length of time such as 500ms, 5s or 2m', durationPattern);
/** A length of time in milliseconds, written as `500ms`, `5s` or `2m`. In none, nothing can be done or answered. */ const duration = {
    read: (value, at)=>{
        const ms = pause.read(value, at);
        if (ms !== 0) return ms;
        const message = `expected a length of time of 1ms or more, such as 500ms, 5s or 2m, found ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    },
    schema: {
        ...pause.schema,
        pattern: `^(?=.*[1-9])${durationPattern.source.slice(1)}`
    }
};
/** The same, kept as it was written: the short form of something that holds several. */ const durationText = {
    read: (value, at)=>duration.read(value, at) === undefined ? undefined : String(value),
    schema: duration.schema
};
const sizePattern = /^\s*(\d+(?:\.\d+)?) ?(B|kB|KB|MB|KiB|MiB)\s*$/u;
const bytesOf = {
    B: 1,
    kB: 1000,
    KB: 1000,
    MB: 1_000_000,
    KiB: 1024,
    MiB: 1_048_576
};
/** A number of bytes, written as `500 B`, `20 kB` or `8 MiB`. */ const size = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((text)=>quantity(sizePattern, bytesOf, text), 'a size such as 500 B, 20 kB or 8 MiB', sizePattern);
function quantity(pattern, units, text) {
    const [, amount = '', unit = ''] = pattern.exec(text) ?? [];
    const factor = units[unit];
    return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   PQ: () => (/* binding */ renderDeep),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   m0: () => (/* binding */ MissingValue)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);

const reference = /\$\$\{|\$\{([^}]*)\}/gu;
const whole = /^\$\{([^}]*)\}$/u;
/** The names that a value refers to, anywhere inside it. */ function references(value) {
    if (typeof value === 'string') {
        return value.includes('${') ? Array.from(value.matchAll(reference), ([, name])=>name).filter((name)=>name !== undefined) : [];
    }
    if (Array.isArray(value)) return value.flatMap(references);
    return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.entries(value).flatMap(([key, item])=>[
            ...references(key),
            ...references(item)
        ]) : [];
}
/** A name that has no value: a mistake that was not seen before the run, such as a capture that found nothing. */ class MissingValue extends Error {
    missing;
    constructor(name){
        super(`there is no value for \${${name}}`);
        this.name = 'MissingValue';
        this.missing = name;
    }
}
/**
 * Text with its references replaced, once: what a value contains is never read as a template again. `$${` stands
 * for a literal `${`. Throws a MissingValue.
 */ function render(template, scope) {
    if (!template.includes('${')) return template;
    return template.replace(reference, (found, name)=>name === undefined || found === '$${' ? '${' : asText(valueOf(name, scope)));
}
/** The same inside any JSON value; text that is one reference and nothing else becomes the value, with its type. */ function renderDeep(value, scope) {
    if (typeof value === 'string') {
        const [, name] = whole.exec(value) ?? [];
        return name === undefined ? render(value, scope) : valueOf(name, scope);
    }
    if (Array.isArray(value)) return value.map((item)=>renderDeep(item, scope));
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            render(key, scope),
            renderDeep(item, scope)
        ]));
}
function valueOf(name, scope) {
    if (!scope.has(name)) throw new MissingValue(name);
    return scope.get(name);
}
const asText = (value)=>typeof value === 'string' ? value : JSON.stringify(value);


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeRun)
/* harmony export */ });
const worthOf = {
    cancelled: 'inconclusive',
    'not-ready': 'fail',
    'served-version-old': 'fail',
    'served-version-mixed': 'fail',
    'checks-failed': 'fail',
    flaky: 'fail',
    'no-checks': 'inconclusive',
    'all-skipped': 'inconclusive',
    'no-critical-checks': 'inconclusive',
    'checks-inconclusive': 'inconclusive',
    'checks-skipped': 'inconclusive',
    'served-version-unknown': 'inconclusive',
    'served-version-changed': 'inconclusive',
    'shards-incomplete': 'inconclusive',
    'policy-unknown': 'inconclusive',
    'suite-unknown': 'inconclusive'
};
/**
 * The verdict and every reason for it, the deciding ones first. A cancelled run decides nothing; otherwise what
 * failed has failed, and only a run in which everything critical passed on a known version is a pass.
 */ function judgeRun(findings) {
    const version = versionReasons(findings);
    const kept = version.some((reason)=>keepsFromChecking.has(reason));
    const reasons = kept ? version : [
        ...version,
        ...checkReasons(findings)
    ];
    if (findings.cancelled) return {
        verdict: 'inconclusive',
        reasons: [
            'cancelled',
            ...reasons
        ]
    };
    const failing = reasons.filter((reason)=>worthOf[reason] === 'fail');
    const others = reasons.filter((reason)=>worthOf[reason] !== 'fail');
    if (failing.length > 0) return {
        verdict: 'fail',
        reasons: [
            ...failing,
            ...others
        ]
    };
    return {
        verdict: others.length > 0 ? 'inconclusive' : 'pass',
        reasons: others
    };
}
/** Then nothing was checked, which is no reason of its own. */ const keepsFromChecking = new Set([
    'not-ready',
    'served-version-old',
    'served-version-mixed'
]);
function versionReasons({ readiness, before, after }) {
    const notReady = readiness?.ready === false ? [
        'not-ready'
    ] : [];
    if (before === undefined) return notReady;
    if (before.verdict === 'old') return [
        ...notReady,
        'served-version-old'
    ];
    if (before.verdict === 'mixed') return [
        ...notReady,
        'served-version-mixed'
    ];
    if (before.verdict === 'unknown') return [
        ...notReady,
        'served-version-unknown'
    ];
    if (after === undefined) return notReady;
    if (after.verdict === 'unknown') return [
        ...notReady,
        'served-version-unknown'
    ];
    const changed = after.verdict !== 'all' || after.version !== before.version;
    return changed ? [
        ...notReady,
        'served-version-changed'
    ] : notReady;
}
function checkReasons({ results, flaky }) {
    const checks = results.filter((result)=>!result.always);
    if (results.length === 0) return [
        'no-checks'
    ];
    if (checks.every(({ outcome })=>outcome === 'skipped')) return [
        'all-skipped'
    ];
    const critical = checks.filter(({ advisory })=>!advisory);
    if (critical.length === 0) return [
        'no-critical-checks'
    ];
    const has = (outcome)=>critical.some((result)=>result.outcome === outcome);
    const strict = results.some((result)=>result.flaky && flaky[result.advisory ? 'advisory' : 'critical'] === 'fail');
    return [
        ...has('fail') ? [
            'checks-failed'
        ] : [],
        ...strict ? [
            'flaky'
        ] : [],
        ...has('inconclusive') ? [
            'checks-inconclusive'
        ] : [],
        ...has('skipped') ? [
            'checks-skipped'
        ] : []
    ];
}


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ judgeServed),
/* harmony export */   gi: () => (/* binding */ servedTogether)
/* harmony export */ });
/* unused harmony export detectableShare */
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1616);

const confidence = 0.95;
/** `1 - 0.05^(1/n)`: 59 connections find a share of 5 %, 24 one of 12 %. */ const detectableShare = (connections)=>connections === 0 ? 1 : 1 - (1 - confidence) ** (1 / connections);
/** Judges the readings of one moment. Addresses that this machine has no route to are left out, and said. */ function judgeServed(readings, expected) {
    const tried = readings.filter((reading)=>!('problem' in reading && reading.unreachable === true));
    const told = tried.flatMap((reading)=>'names' in reading ? [
            reading
        ] : []);
    const groups = Map.groupBy(told, ({ names })=>names.join('\n'));
    const matches = (names)=>names.some((name)=>expected.some((one)=>(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r)(name, one)));
    const versions = [
        ...groups.values()
    ].map((group)=>({
            version: displayName(group[0]?.names ?? [], expected),
            matches: matches(group[0]?.names ?? []),
            connections: group.length,
            addresses: [
                ...new Set(group.map(({ edge, address })=>address === '' ? edge : address))
            ]
        })).sort((left, right)=>right.connections - left.connections);
    const matching = versions.filter((one)=>one.matches).reduce((sum, one)=>sum + one.connections, 0);
    const shown = versions.find((one)=>one.matches) ?? versions[0];
    return {
        verdict: verdictOf(versions, told.length, tried.length, expected),
        version: shown?.version,
        connections: tried.length,
        matching: expected.length === 0 ? versions[0]?.connections ?? 0 : matching,
        versions: versions.map(({ version, connections, addresses })=>({
                version,
                connections,
                addresses
            })),
        addresses: new Set(tried.map(({ address })=>address)).size,
        edges: new Set(tried.map(({ edge })=>edge)).size,
        detectableShare: detectableShare(told.length),
        problems: [
            ...new Set(readings.flatMap((reading)=>'problem' in reading ? [
                    reading.problem
                ] : []))
        ]
    };
}
function verdictOf(versions, told, tried, expected) {
    if (told === 0) return 'unknown';
    if (expected.length === 0) return versions.length > 1 ? 'mixed' : told < tried ? 'unknown' : 'all';
    const some = versions.some((one)=>one.matches);
    const others = versions.some((one)=>!one.matches);
    if (some && others) return 'mixed';
    if (others) return 'old';
    return told < tried ? 'unknown' : 'all';
}
const displayName = (names, expected)=>names.find((name)=>expected.some((one)=>(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r)(name, one))) ?? names[0] ?? '';
/** What the parts of a run were told at one moment of theirs, as one: all their connections count. */ function servedTogether(moments) {
    const told = moments.filter((moment)=>moment !== null);
    const [first] = told;
    if (first === undefined) return undefined;
    const versions = [
        ...Map.groupBy(told.flatMap((one)=>one.versions), ({ version })=>version)
    ].map(([version, group])=>({
            version,
            connections: sum(group, ({ connections })=>connections),
            addresses: [
                ...new Set(group.flatMap(({ addresses })=>addresses))
            ]
        }));
    return {
        verdict: verdictTogether(told),
        version: (told.find(({ verdict })=>verdict === 'all') ?? first).version,
        connections: sum(told, ({ connections })=>connections),
        matching: sum(told, ({ matching })=>matching),
        versions,
        addresses: Math.max(...told.map(({ addresses })=>addresses)),
        edges: Math.max(...told.map(({ edges })=>edges)),
        detectableShare: detectableShare(sum(versions, ({ connections })=>connections)),
        problems: [
            ...new Set(told.flatMap(({ problems })=>problems))
        ]
    };
}
function verdictTogether(told) {
    const verdicts = new Set(told.map(({ verdict })=>verdict));
    const whole = told.filter(({ verdict })=>verdict === 'all');
    if (verdicts.has('mixed') || new Set(whole.map(({ version })=>version)).size > 1) return 'mixed';
    if (verdicts.has('old')) return whole.length > 0 ? 'mixed' : 'old';
    return verdicts.has('unknown') ? 'unknown' : 'all';
}
const sum = (items, of)=>items.reduce((total, item)=>total + of(item), 0);


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Gy: () => (/* binding */ entrances),
/* harmony export */   Vd: () => (/* binding */ probeVersion),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   q4: () => (/* binding */ edgesOf)
/* harmony export */ });
/* harmony import */ var _release_actions_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);
/* harmony import */ var _kinds_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);




const defaultConnections = 24;
const probesAtOnce = 8;
const probeTimeoutMs = 5000;
/** For all connections of one moment: a service on which each of them hangs is not waited for a thousand times. */ const mostProbingMs = 60_000;
const tooSlow = `not asked: reading the version took longer than ${mostProbingMs / 1000} s`;
const mostBodyBytes = 256 * 1024;
/** Every edge at every address that its name has now. A proxy resolves names by itself: then the edge alone. */ async function entrances(edges, context) {
    const found = await Promise.all(edges.map(async (edge)=>{
        const url = URL.parse(edge);
        if (url === null || (0,_release_actions_http__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url, context.settings.proxy) !== undefined) return [
            {
                edge,
                address: ''
            }
        ];
        // Where there are none, the connection itself will say what is wrong.
        const addresses = await context.ports.addresses(url.hostname, context.signal).catch(()=>[]);
        return addresses.length === 0 ? [
            {
                edge,
                address: ''
            }
        ] : addresses.map((address)=>({
                edge,
                address
            }));
    }));
    return found.flat();
}
/** Where a request enters: a path behind the base URL and at every other edge, a whole address at its own origin. */ function edgesOf({ url }, others, { settings: { baseUrl }, scope }) {
    const whole = (0,_kinds_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(url, scope), undefined);
    if (whole !== null) return [
        whole.origin
    ];
    return [
        ...new Set([
            ...baseUrl === undefined ? [] : [
                baseUrl
            ],
            ...others ?? []
        ])
    ];
}
/** Asks for the version on fresh connections, spread evenly over all entrances, each of them at least once. */ async function probeVersion(source, context) {
    const ways = await entrances(edgesOf(source.request, source.edges, context), context);
    const connections = source.connections ?? defaultConnections;
    const each = Math.ceil(connections / Math.max(1, ways.length));
    const asks = Array.from({
        length: each
    }, ()=>ways).flat();
    const readings = [];
    const { clock } = context.ports;
    const startedMs = clock.monotonicMs();
    for(let next = 0; next < asks.length; next += probesAtOnce){
        if (clock.monotonicMs() - startedMs > mostProbingMs) return [
            ...readings,
            ...asks.slice(next).map((way)=>({
                    ...way,
                    problem: tooSlow
                }))
        ];
        const batch = asks.slice(next, next + probesAtOnce);
        readings.push(...await Promise.all(batch.map((way)=>readVersion(source, way, context))));
    }
    return readings;
}
/** One reading; a connection that fails is tried once more before it counts as not told. */ async function readVersion(source, way, context) {
    const headers = Object.fromEntries(Object.entries(source.headers ?? {}).map(([name, value])=>[
            name.toLowerCase(),
            (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(value, context.scope)
        ]));
    const first = await ask(source.request, way, context, headers);
    const result = first.ok || context.signal.aborted ? first : await ask(source.request, way, context, headers);
    if (!result.ok) return {
        ...way,
        problem: result.message,
        ...isUnroutable(result, way) ? {
            unreachable: true
        } : {}
    };
    const names = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .versionNames */ .F)(source, result);
    return 'problem' in names ? {
        ...way,
        problem: names.problem
    } : {
        ...way,
        names
    };
}
/** Many runners have no IPv6: an address that they have no route to says nothing about the service. */ const isUnroutable = (fault, { address })=>address.includes(':') && [
        'ENETUNREACH',
        'EHOSTUNREACH',
        'EADDRNOTAVAIL'
    ].includes(fault.code ?? '');
/** One request on a connection of its own to one entrance. */ async function ask(line, { edge, address }, { ports, settings, signal, scope, untilMs }, headers = {}) {
    const url = (0,_kinds_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(line.url, scope), edge);
    if (url === null) return {
        ok: false,
        kind: 'malformed',
        message: `${line.url} is no http or https address`
    };
    const leftMs = untilMs === undefined ? probeTimeoutMs : untilMs - ports.clock.monotonicMs();
    if (leftMs <= 0) return {
        ok: false,
        kind: 'timeout',
        message: `${line.url} was not asked: the time was over`
    };
    const request = {
        method: line.method,
        url,
        headers: {
            ...settings.headers,
            'cache-control': 'no-cache',
            ...headers
        }
    };
    const sameHost = URL.parse(edge)?.host === url.host;
    return await ports.exchange(request, {
        deadlineMs: Math.ceil(Math.min(probeTimeoutMs, leftMs)),
        maxBodyBytes: mostBodyBytes,
        proxy: settings.proxy,
        route: {
            ...address !== '' && sameHost ? {
                address
            } : {},
            ...settings.addresses === undefined ? {} : {
                policy: settings.addresses
            }
        },
        ...settings.ca === undefined ? {} : {
            tls: {
                ca: settings.ca
            }
        },
        signal
    });
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ versionNames),
/* harmony export */   r: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _expect_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _expect_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);



/** Where a service that says no more than `GET /version` is expected to put its version, the best known first. */ const usualKeys = [
    'version',
    'commit',
    'sha',
    'revision',
    'gitCommit',
    'git_commit',
    'git_sha',
    'build',
    'tag'
];
const longestVersion = 200;
/** Every name under which an answer states the running version, or why it states none. */ async function versionNames(source, answer) {
    const [status = ''] = String(answer.status);
    if (status !== '2') return {
        problem: `${source.request.url} answers ${answer.status}`
    };
    const names = (await namesIn(source, answer)).filter((name)=>name !== '' && name.length <= longestVersion);
    return names.length > 0 ? names : {
        problem: `${source.request.url} states no version`
    };
}
async function namesIn({ header, json, matches }, answer) {
    if (header !== undefined) return [
        (answer.headers[header.toLowerCase()]?.[0] ?? '').trim()
    ];
    const content = (0,_expect_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(answer);
    if (matches !== undefined) {
        const { regularExpression } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6816));
        return [
            (await regularExpression(matches)).firstMatch(content) ?? ''
        ];
    }
    const document = (0,_expect_document_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(answer);
    if (json !== undefined) {
        if ('problem' in document) return [];
        return (await (0,_expect_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPath */ .U)(json)).select(document.value).flatMap(asName);
    }
    if ('problem' in document) return content.trim().startsWith('<') ? [] : [
        content.trim()
    ];
    return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(document.value) ? usualNames(document.value) : asName(document.value);
}
const usualNames = (document)=>usualKeys.flatMap((key)=>asName(document[key]));
const asName = (value)=>{
    if (typeof value === 'string') return [
        value.trim()
    ];
    return typeof value === 'number' ? [
        String(value)
    ] : [];
};
const commit = /^[0-9a-f]{7,64}$/u;
/**
 * Whether two names mean the same version: `v1.4.0` and `1.4.0`, or a commit and its first seven or more digits.
 * Digits alone may be a build number, where 1234567 and 12345678 are two builds: unless one is a whole commit.
 */ function sameVersion(left, right) {
    const [one, other] = [
        left,
        right
    ].map((name)=>name.trim().replace(/^v(?=\d)/u, '').toLowerCase());
    if (one === other) return true;
    if (!commit.test(one) || !commit.test(other)) return false;
    const [short, long] = one.length < other.length ? [
        one,
        other
    ] : [
        other,
        one
    ];
    return long.startsWith(short) && (long.length === 40 || long.length === 64 || /[a-f]/u.test(short));
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lP: () => (/* binding */ readReleasedCommit),
/* harmony export */   lz: () => (/* binding */ releasedCommit)
/* harmony export */ });
/* unused harmony export taggedCommit */
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7303);

/**
 * The commit of the release: as given, else what its tag points at, else (also of a release that has no tag) the commit
 * that started the run; or why what the tag points at is not known.
 * @throws ConfigurationError where the tag points at another commit than the one that is given.
 */ async function readReleasedCommit({ sha, release }, context, github) {
    if (release === undefined) return {
        known: true,
        value: {
            sha: sha ?? context.sha
        }
    };
    const tag = await github.repository.resolve(`refs/tags/${release}`);
    if (sha === undefined) return behind(tag, context);
    if (tag.known && tag.value.commit !== sha) throw contradiction(sha, release, tag.value.commit);
    return {
        known: true,
        value: {
            sha
        }
    };
}
function behind(tag, context) {
    if (tag.known) return {
        known: true,
        value: {
            sha: tag.value.commit,
            tagged: true
        }
    };
    return tag.reason === 'not-found' ? {
        known: true,
        value: {
            sha: context.sha,
            tagged: false
        }
    } : tag;
}
const contradiction = (sha, release, tagged)=>new _release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("the action's inputs", [
        {
            path: 'input sha',
            message: `is ${sha}, and the tag ${release} points at ${tagged}. Leave out sha, or give the release of that commit`
        }
    ]);
/** The commit of the release, as given, else as its tag says. @throws ConfigurationError for a tag that cannot be read. */ async function releasedCommit({ sha, release }, context, github) {
    if (sha !== undefined || release === undefined) return sha ?? context.sha;
    return taggedCommit(await github.repository.resolve(`refs/tags/${release}`), context);
}
/** The commit of a tag that was read already. @throws ConfigurationError for one that cannot be read. */ function taggedCommit(tag, context) {
    const found = behind(tag, context);
    if (found.known) return found.value.sha;
    throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('the release', [
        {
            path: 'input release',
            message: `${found.message} ${found.hint}`
        }
    ]);
}


/***/ })

};
