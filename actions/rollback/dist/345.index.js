export const id = 345;
export const ids = [345];
export const modules = {

/***/ 5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./packages/rollback/src/adapters/command.js


/** From the request to stop until the end is forced: a cancelled run must be over within five seconds. */ const graceMs = 2500;
/**
 * Runs a command as an argument list, never through a shell. Past its deadline, or when the run is cancelled, it and
 * its children are asked to stop and soon after made to. A program that cannot be started ends with 127.
 */ async function runCommand(argv, options) {
    const [program = '', ...args] = argv;
    const startedMs = performance.now();
    const ending = {
        stopped: null
    };
    const child = (0,external_node_child_process_.spawn)(program, args, {
        detached: process.platform !== 'win32',
        stdio: [
            'ignore',
            'pipe',
            'pipe'
        ],
        env: {
            ...process.env,
            ...options.environment
        },
        ...options.cwd === undefined ? {} : {
            cwd: options.cwd
        }
    });
    const kill = (signal)=>{
        try {
            if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal);
            else child.kill(signal);
        } catch  {
        // It has ended by itself meanwhile.
        }
    };
    let force;
    const stop = (why)=>{
        if (ending.stopped !== null) return;
        ending.stopped = why;
        kill('SIGTERM');
        force = setTimeout(()=>kill('SIGKILL'), graceMs);
    };
    const onAbort = ()=>stop('cancelled');
    const deadline = setTimeout(()=>stop('deadline'), options.deadlineMs);
    options.signal.addEventListener('abort', onAbort, {
        once: true
    });
    if (options.signal.aborted) onAbort();
    for (const stream of [
        child.stdout,
        child.stderr
    ]){
        (0,external_node_readline_.createInterface)({
            input: stream
        }).on('line', options.write);
    }
    const exitCode = await new Promise((resolve)=>{
        child.once('error', (error)=>{
            options.write(error.message);
            resolve(127);
        });
        child.once('close', (code)=>resolve(code));
    });
    clearTimeout(deadline);
    clearTimeout(force);
    options.signal.removeEventListener('abort', onAbort);
    const { stopped } = ending;
    return {
        exitCode: stopped === null ? exitCode : null,
        stopped,
        durationMs: performance.now() - startedMs
    };
}

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var src = __webpack_require__(2714);
// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var report_src = __webpack_require__(7303);
;// CONCATENATED MODULE: ./packages/rollback/src/adapters/github.js


function writtenOf(written, planned, valueOf) {
    switch(written.outcome){
        case 'done':
            return {
                done: true,
                value: valueOf(written.value)
            };
        case 'planned':
            return {
                done: true,
                value: planned
            };
        case 'refused':
            return {
                done: false,
                message: written.message,
                hint: written.hint
            };
    }
}
/** An issue as the gateway answers it, in the slice's terms. */ const issueOf = ({ author, ...issue })=>({
        ...issue,
        author: {
            login: author?.login ?? 'ghost',
            isBot: author?.type === 'Bot'
        }
    });
/** In a dry run nothing is written, and what would have been has number 0. */ const plannedIssue = ({ title, marker, labels })=>({
        ...{
            number: 0,
            id: 0,
            title,
            body: marker,
            labels,
            state: 'open',
            url: '',
            createdAt: new Date(0).toISOString()
        },
        author: {
            login: 'github-actions[bot]',
            isBot: true
        }
    });
const bodyOf = (marker, body)=>`${marker}\n${(0,report_src/* toMarkdown */.l6)(body)}\n`;
const issuesOf = ({ issues })=>({
        withLabel: async (label)=>(0,src/* mapReading */.P2)(await issues.list({
                labels: [
                    label
                ],
                state: 'all'
            }), (found)=>found.map(issueOf)),
        read: async (number)=>(0,src/* mapReading */.P2)(await issues.read(number), issueOf),
        create: async (issue)=>{
            const { marker, body, ...rest } = issue;
            const created = await issues.create({
                ...rest,
                body: bodyOf(marker, body)
            });
            return writtenOf(created, plannedIssue(issue), (value)=>issueOf(value.issue));
        },
        rewrite: async (number, { marker, body, ...change })=>{
            const changed = await issues.update(number, {
                ...change,
                body: bodyOf(marker, body)
            });
            const planned = plannedIssue({
                title: '',
                labels: [],
                marker
            });
            return writtenOf(changed, planned, (value)=>issueOf(value.issue));
        },
        closeAsDuplicate: async (number)=>writtenOf(await issues.update(number, {
                state: 'closed',
                stateReason: 'duplicate'
            }), null, ()=>null),
        comments: async (number)=>(0,src/* mapReading */.P2)(await issues.comments(number), (found)=>found.map(({ id, body, author, createdAt, lastEditedAt })=>({
                        ...{
                            id,
                            body,
                            createdAt,
                            author: author?.login ?? 'ghost'
                        },
                        edited: lastEditedAt !== null
                    }))),
        comment: async (number, marker, body)=>writtenOf(await issues.comment(number, bodyOf(marker, body)), null, ()=>null),
        editComment: async (id, marker, body)=>writtenOf(await issues.editComment(id, bodyOf(marker, body)), null, ()=>null),
        addSubIssue: async (parent, childId)=>writtenOf(await issues.addSubIssue(parent, childId), null, ()=>null)
    });
/** @param head commit of the default branch's head, which the policy was read from */ const commitsOf = ({ repository }, head)=>({
        relation: async (target, suspect)=>(0,src/* mapReading */.P2)(await repository.compare(target, suspect), ({ status, files, filesComplete })=>({
                    targetContainsSuspect: status === 'behind' || status === 'identical',
                    changedFiles: filesComplete ? files.flatMap(({ path, previousPath })=>previousPath === null ? [
                            path
                        ] : [
                            path,
                            previousPath
                        ]) : null
                })),
        isReleased: async (sha, version)=>{
            const onBranch = await repository.isAncestor(sha, head);
            if (onBranch.known && onBranch.value) return onBranch;
            const tags = [
                ...new Set([
                    version,
                    `v${version}`
                ])
            ].filter((tag)=>tag !== '' && tag !== 'v');
            for (const tag of tags){
                const found = await repository.resolve(`refs/tags/${tag}`);
                if (found.known && found.value.commit === sha) return (0,src/* known */.eO)(true, found.proof);
            }
            return onBranch;
        }
    });
/** A run that cannot be looked up counts as alive until its hold expires. */ async function runStateOf({ runs }, runId) {
    const run = await runs.read(runId);
    if (!run.known) return run.reason === 'not-found' ? 'completed' : 'unknown';
    return run.value.status === 'completed' ? 'completed' : 'running';
}
/** An atomic lock as a ref that two cannot create; it needs `contents: write`. */ function refLock({ refs }, { service, environment, wave }, sha) {
    const ref = `refs/release-actions/rollback/${service}/${environment}/${wave}`;
    return {
        acquire: async (inherited)=>{
            const created = await refs.create(ref, sha);
            if (created.outcome !== 'refused') return {
                state: 'won',
                message: ''
            };
            const there = await refs.read(ref);
            if (there.known && inherited) return {
                state: 'won',
                message: ''
            };
            const left = 'Another run holds the lock, or left it behind: then delete that ref.';
            return there.known ? {
                state: 'lost',
                message: `${ref} exists. ${left}`
            } : {
                state: 'unknown',
                message: `${created.message} ${created.hint}`
            };
        },
        release: async ()=>{
            await refs.delete(ref);
        }
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/rollback/src/adapters/served-version.js


/**
 * Asks the running system what it is, on a fresh connection each time, until the answer is the wanted one or patience
 * ends. Then the last answer counts, whatever it is.
 */ function readServedVersion(options) {
    const { url, http, signal, patienceMs, everyMs } = options;
    return async (matches)=>{
        if (url === null) return null;
        const endMs = performance.now() + patienceMs;
        for(;;){
            const reading = await ask(url, http, signal);
            if (reading.known && matches(reading.value)) return reading;
            if (signal.aborted || performance.now() + everyMs > endMs) return reading;
            await (0,promises_.setTimeout)(everyMs, undefined, {
                signal
            }).catch(()=>undefined);
        }
    };
}
async function ask(url, http, signal) {
    const answer = await http({
        url,
        headers: {
            accept: 'application/json, text/plain',
            connection: 'close'
        },
        deadlineMs: 5000,
        maxBodyBytes: 64 * 1024,
        maxRedirects: 2,
        signal
    });
    const endpoint = `GET ${url}`;
    const hint = 'Look whether the environment is up, and whether its address and version path in the policy are right.';
    if (!answer.ok) return (0,src/* unknown */.L5)({
        reason: 'unavailable',
        endpoint,
        message: answer.message,
        hint
    });
    if (answer.status !== 200) {
        const message = `${endpoint} answers with status ${answer.status}`;
        return (0,src/* unknown */.L5)({
            reason: 'unavailable',
            endpoint,
            message,
            hint
        });
    }
    const text = new TextDecoder().decode(answer.body);
    return (0,src/* known */.eO)(text, {
        endpoint,
        pages: 1,
        at: new Date().toISOString()
    });
}

;// CONCATENATED MODULE: ./packages/deployments/src/payload.js
const isFields = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value)=>typeof value === 'string';
const isTextList = (value)=>Array.isArray(value) && value.every(isText);
const isOptional = (value, is)=>value === undefined || is(value);
const isArtifact = (value)=>isFields(value) && isText(value['component']) && isText(value['digest']);
const isSchema = (value)=>isFields(value) && Number.isSafeInteger(value['version']) && Number.isSafeInteger(value['minCompatible']) && typeof value['reversible'] === 'boolean';
const isFreeze = (value)=>isFields(value) && isTextList(value['badShas']) && isTextList(value['badDigests']) && isOptional(value['until'], isText) && isOptional(value['incident'], Number.isSafeInteger) && isOptional(value['descendants'], (word)=>word === 'free');
const isRollback = (value)=>isFields(value) && [
        'fromDeployment',
        'toDeployment'
    ].every((key)=>Number.isSafeInteger(value[key])) && [
        'fromVersion',
        'toVersion',
        'reason',
        'actor',
        'holder',
        'heldUntil'
    ].every((key)=>isText(value[key]));
const fieldChecks = {
    key: isText,
    service: isText,
    wave: isText,
    version: isText,
    artifacts: (value)=>Array.isArray(value) && value.every(isArtifact),
    schema: (value)=>isOptional(value, isSchema),
    configDigest: (value)=>isOptional(value, isText),
    policyDigest: (value)=>isOptional(value, isText),
    gateEvidence: (value)=>isOptional(value, isText),
    procedure: (value)=>isOptional(value, isText),
    rollback: (value)=>isOptional(value, isRollback),
    freeze: (value)=>isOptional(value, isFreeze),
    fixes: (value)=>isOptional(value, (list)=>Array.isArray(list) && list.every(Number.isSafeInteger))
};
function parseObject(value) {
    if (!isText(value)) return value;
    try {
        return JSON.parse(value);
    } catch  {
        return undefined;
    }
}
/**
 * Tells our payload from a foreign one and from one of ours that was damaged. GitHub returns a payload either as it
 * was sent or as JSON text.
 */ function readPayload(raw) {
    const value = parseObject(raw);
    if (!isFields(value) || !('v' in value && 'key' in value && 'service' in value)) return {
        kind: 'foreign'
    };
    if (value['v'] !== 1) return {
        kind: 'malformed',
        message: `payload version ${JSON.stringify(value['v'])} is not 1`
    };
    const wrong = Object.keys(fieldChecks).filter((key)=>fieldChecks[key]?.(value[key]) !== true);
    if (wrong.length > 0) return {
        kind: 'malformed',
        message: `payload fields are damaged: ${wrong.join(', ')}`
    };
    return {
        kind: 'ours',
        payload: value
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/record.js

/** The words that our statuses start with; what they mean is read back from here only. */ const record_descriptions = {
    mutating: 'mutating',
    deployed: 'deployed',
    verified: 'verified',
    accepted: 'accepted',
    adopted: 'adopted',
    failed: 'failed',
    faulty: 'faulty',
    rolledBack: 'rolled back',
    unchanged: 'unchanged',
    unfrozen: 'unfrozen'
};
const startsWith = ({ description }, word)=>description.startsWith(word) && /^(?:$|[\s:])/u.test(description.slice(word.length));
const vouched = [
    record_descriptions.verified,
    record_descriptions.accepted,
    record_descriptions.adopted
];
/** Oldest first; GitHub answers newest first, and statuses of one second keep the order of their ids. */ const byAge = (left, right)=>Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;
function phaseOf(statuses) {
    let phase = 'opened';
    for (const status of statuses){
        if (startsWith(status, record_descriptions.unchanged)) phase = 'unchanged';
        else if (startsWith(status, record_descriptions.mutating)) phase = 'mutating';
        else if (status.state === 'success') phase = 'deployed';
        else if ((status.state === 'error' || status.state === 'failure') && phase === 'mutating') phase = 'failed';
    }
    return phase;
}
function judgementOf(statuses) {
    let judgement = {};
    for (const status of statuses){
        const word = vouched.find((candidate)=>startsWith(status, candidate));
        // Begun anew: what an earlier try came to says nothing about this one.
        if (startsWith(status, record_descriptions.mutating)) judgement = {};
        else if (status.state === 'success' && word !== undefined) {
            judgement = {
                verified: {
                    by: status.description.slice(word.length).trim(),
                    at: status.createdAt
                }
            };
        } else if (status.state === 'error' || status.state === 'failure') {
            judgement = {
                bad: status.description
            };
        }
    }
    return judgement;
}
/** What a row of GitHub's says in our terms. */ function readRow(row) {
    const reading = readPayload(row.payload);
    if (reading.kind === 'foreign') return {
        kind: 'foreign',
        row
    };
    if (reading.kind === 'malformed') return {
        kind: 'malformed',
        row,
        message: reading.message
    };
    const statuses = [
        ...row.statuses
    ].sort(byAge);
    const record = {
        ...row,
        payload: reading.payload,
        statuses,
        phase: phaseOf(statuses),
        ...judgementOf(statuses)
    };
    return {
        kind: 'ours',
        record
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/freeze.js

/** Why a freeze ended: the release-manager's word, or a fix that names it and has been verified. */ function liftedBy(rollback, history) {
    const word = rollback.statuses.findLast(({ description })=>description.startsWith(record_descriptions.unfrozen));
    if (word !== undefined) return word.description;
    const fix = history.records.find(({ payload, verified })=>payload.fixes?.includes(rollback.id) === true && verified !== undefined);
    return fix === undefined ? null : `${fix.payload.version}, a fix of it, is verified`;
}
/** Every freeze that a rollback set, newest first, ended ones included. A rollback that never began sets none. */ const freezesIn = (history)=>history.records.flatMap((record)=>{
        const { freeze } = record.payload;
        if (freeze === undefined || record.phase === 'unchanged') return [];
        return [
            {
                record: record.id,
                freeze,
                lifted: liftedBy(record, history)
            }
        ];
    });
const holds = (standing, at)=>standing.lifted === null && (standing.freeze.until === undefined || Date.parse(standing.freeze.until) > at.getTime());
const identical = (left, right)=>left.toLowerCase() === right.toLowerCase();
const includes = (all, one)=>all.some((each)=>identical(each, one));
/**
 * Says whether a commit message states that it mends `incident`: one of GitHub's closing keywords, or an
 * `Incident:` trailer, before `#<number>`. Merely mentioning the incident is not a fix.
 */ function namesIncident(message, incident) {
    const reference = `(?:[\\w.-]+/[\\w.-]+)?#${incident}(?!\\d)`;
    const keyword = '(?:clos(?:e|es|ed)|fix(?:|es|ed)|resolv(?:e|es|ed)|incident)';
    return new RegExp(`(?:^|[^\\w-])${keyword}:?\\s+${reference}`, 'imu').test(message);
}
/** Git's own sentence for a revert of `sha`; an abbreviated name of at least ten digits counts. */ function reverts(message, sha) {
    const names = [
        ...message.matchAll(/^this reverts commit ([0-9a-f]{10,64})\b/gimu)
    ];
    return names.some(([, name])=>name !== undefined && sha.toLowerCase().startsWith(name.toLowerCase()));
}
/** The first commit that mends the bad one and was not itself reverted later on. */ function fixAmong(since, badSha, incident) {
    const stands = (sha)=>!since.some(({ message })=>reverts(message, sha));
    for (const { sha, message } of since.filter((commit)=>stands(commit.sha))){
        if (reverts(message, badSha)) return {
            sha,
            how: 'reverts-bad-commit'
        };
        if (incident !== undefined && namesIncident(message, incident)) return {
            sha,
            how: 'names-incident'
        };
    }
    return undefined;
}
/** The bad commits whose ancestry `isFrozen` will ask for, so that a caller can read them in one go. */ function ancestryNeeded(candidate, freezes, at) {
    const bad = freezes.filter((standing)=>holds(standing, at) && standing.freeze.descendants !== 'free').flatMap(({ freeze })=>freeze.badShas).filter((sha)=>!identical(sha, candidate.sha));
    return [
        ...new Set(bad.map((sha)=>sha.toLowerCase()))
    ];
}
function judgeDescent(standing, ancestry) {
    const { badShas, incident } = standing.freeze;
    let fixed;
    for (const bad of badShas){
        const relation = ancestry.get(bad.toLowerCase());
        if (relation === undefined || relation.kind === 'unknown') {
            const why = relation?.why ?? `nobody looked whether it contains ${bad.slice(0, 7)}`;
            return {
                state: 'unknown',
                freeze: standing,
                why
            };
        }
        if (relation.kind === 'unrelated') continue;
        fixed = fixAmong(relation.since, bad, incident);
        if (fixed === undefined) return {
            state: 'frozen',
            freeze: standing,
            because: 'contains-bad-commit'
        };
    }
    return fixed === undefined ? {
        state: 'clear'
    } : {
        state: 'fix',
        fix: fixed
    };
}
function judgeOne(candidate, standing, ancestry) {
    const { badShas, badDigests, descendants } = standing.freeze;
    if (includes(badShas, candidate.sha)) return {
        state: 'frozen',
        freeze: standing,
        because: 'bad-commit'
    };
    if (candidate.digests.some((digest)=>includes(badDigests, digest))) {
        return {
            state: 'frozen',
            freeze: standing,
            because: 'bad-artifact'
        };
    }
    return descendants === 'free' ? {
        state: 'clear'
    } : judgeDescent(standing, ancestry);
}
/**
 * Decides whether a freeze forbids a version. Refused are a bad commit, a bad artifact, and whatever contains a bad
 * commit without a commit that reverts it or names the incident as mended. A relation that could not be read is
 * `unknown`, which is never permission.
 *
 * @param ancestry by bad commit in lower case; `ancestryNeeded` lists the keys
 */ function isFrozen(candidate, freezes, ancestry, at) {
    const fixes = [];
    let undecided;
    for (const standing of freezes){
        if (!holds(standing, at)) continue;
        const verdict = judgeOne(candidate, standing, ancestry);
        if (verdict.state === 'frozen') return verdict;
        if (verdict.state === 'unknown') undecided ??= verdict;
        if (verdict.state === 'fix') fixes.push({
            freeze: standing,
            fix: verdict.fix
        });
    }
    if (undecided !== undefined) return undecided;
    return fixes.length > 0 ? {
        state: 'fix',
        fixes
    } : {
        state: 'clear'
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/history.js

const newestFirst = (items)=>[
        ...items
    ].sort((left, right)=>byAge(right, left));
/** Sorts an environment's deployments into those of one service and wave, foreign ones and damaged ones. */ function history_readHistory(rows, target) {
    const read = rows.filter((row)=>row.environment === target.environment).map(readRow);
    const ours = (item)=>item.kind === 'ours' && item.record.payload.service === target.service && item.record.payload.wave === target.wave ? [
            item.record
        ] : [];
    return {
        records: newestFirst(read.flatMap(ours)),
        foreign: newestFirst(read.flatMap((item)=>item.kind === 'foreign' ? [
                item.row
            ] : [])),
        malformed: read.flatMap((item)=>item.kind === 'malformed' ? [
                {
                    row: item.row,
                    message: item.message
                }
            ] : [])
    };
}
const mayHaveChanged = ({ phase })=>phase !== 'opened' && phase !== 'unchanged';
/**
 * What runs: the newest record that began to change the environment, whatever came of it. GitHub's ACTIVE state is
 * not asked, since production may show several. A newer deployment that is not ours makes it unknown.
 */ function liveOf(history) {
    const newest = history.records.find(mayHaveChanged);
    const isNewer = (row)=>newest === undefined || byAge(row, newest) > 0;
    const damaged = history.malformed.find(({ row })=>isNewer(row));
    if (damaged !== undefined) {
        return {
            kind: 'unknown',
            reason: 'malformed',
            message: `deployment ${damaged.row.id}: ${damaged.message}`
        };
    }
    const [foreign] = history.foreign;
    if (foreign !== undefined && isNewer(foreign)) {
        return {
            kind: 'unknown',
            reason: 'foreign',
            message: `deployment ${foreign.id} by ${foreign.creator} is newer and was not opened by these actions`
        };
    }
    return newest === undefined ? {
        kind: 'none'
    } : {
        kind: 'live',
        record: newest
    };
}
/** The record of an act that was begun before, so that running it again continues it. */ const history_recordWithKey = (history, key)=>history.records.findLast(({ payload })=>payload.key === key);
/** Other commits' records that began to change the environment before a commit's own newest one did, newest first. */ function recordsBefore(history, sha) {
    const changed = history.records.filter(mayHaveChanged);
    const own = changed.findIndex((record)=>record.sha === sha);
    return changed.slice(own + 1).filter((record)=>record.sha !== sha);
}

;// CONCATENATED MODULE: ./packages/deployments/src/store.js



/** All deployments of a target. */ async function historyOf(target, store) {
    const rows = await store.list(target.environment);
    return rows.known ? {
        ...rows,
        value: readHistory(rows.value, target)
    } : rows;
}
/** Names one act of deploying: the same run deploying the same commit is the same act, however often it is tried. */ const deploymentKey = ({ service, environment, wave, sha, version, runId })=>digestOf({
        service,
        environment,
        wave,
        sha,
        version,
        runId
    });
/**
 * Opens the record of a deployment and marks it as mutating; a record with the same key is continued. Called
 * directly before the team's deploy command, so that a job killed after it reads as "outcome unknown", never absent.
 */ async function openDeployment(deployment, history, store, logUrl) {
    const existing = recordWithKey(history, deployment.payload.key);
    const opened = existing === undefined ? await store.create(deployment) : {
        done: true,
        value: {
            id: existing.id
        }
    };
    if (!opened.done) return opened;
    const { id } = opened.value;
    const continued = existing !== undefined;
    if (existing?.phase === 'mutating') return {
        done: true,
        value: {
            id,
            continued
        }
    };
    const status = await store.addStatus(id, {
        state: 'in_progress',
        description: descriptions.mutating,
        ...withLog(logUrl)
    });
    return status.done ? {
        done: true,
        value: {
            id,
            continued
        }
    } : status;
}
const withLog = (logUrl)=>logUrl === undefined ? {} : {
        logUrl
    };
/** What the end of the deploy step means for the record; a cancelled step may have changed anything. */ function closingStatus(outcome) {
    switch(outcome){
        case 'success':
            return {
                state: 'success',
                description: descriptions.deployed
            };
        case 'failure':
            return {
                state: 'error',
                description: `${descriptions.failed} in the deploy step`
            };
        case 'cancelled':
            return {
                state: 'error',
                description: `${descriptions.failed}: the deploy step was cancelled`
            };
        case 'skipped':
            return {
                state: 'inactive',
                description: `${descriptions.unchanged}: the deploy step did not run`
            };
    }
}
/** Posts a status unless the record's newest one already says the same. */ async function postStatus(record, status, store) {
    const newest = record.statuses.at(-1);
    if (newest?.state === status.state && newest.description === status.description) {
        return {
            done: true,
            value: {
                id: newest.id
            }
        };
    }
    return store.addStatus(record.id, status);
}
/** Characters of a status's description that GitHub keeps. */ const longestDescription = 140;
/** `success`, "verified <digest>": a monitor passed. */ const verifiedStatus = (evidenceDigest)=>({
        state: 'success',
        description: `${descriptions.verified} ${evidenceDigest}`
    });
/** `success`, "accepted by <login>: <reason>": a person accepted an inconclusive monitor. */ const acceptedStatus = (login, reason)=>({
        state: 'success',
        description: `${descriptions.accepted} by ${login}: ${reason}`.slice(0, longestDescription)
    });
/** `error`, "faulty: <why>": a failed monitor, or a rollback away from it. */ const faultyStatus = (why)=>({
        state: 'error',
        description: `${descriptions.faulty}: ${why}`.slice(0, longestDescription)
    });

;// CONCATENATED MODULE: ./packages/deployments/src/index.js






;// CONCATENATED MODULE: ./packages/rollback/src/present/findings.js

/** Every version that was here, and why it is or is not a target. */ function candidateTable(candidates, chosen, zone) {
    if (candidates.length === 0) return [];
    const when = (at)=>at === null ? 'never' : (0,report_src/* formatDateTime */.r6)(new Date(at), zone);
    const standing = ({ sha, rejected })=>{
        if (sha === chosen) return {
            strong: 'target'
        };
        return rejected === null ? 'good' : rejected.why;
    };
    const rows = candidates.slice(0, 30).map((candidate)=>[
            candidate.name,
            {
                code: (0,report_src/* shortSha */.Fu)(candidate.sha)
            },
            when(candidate.deployedAt),
            when(candidate.verifiedAt),
            standing(candidate)
        ]);
    const table = {
        table: {
            columns: [
                'Version',
                'Commit',
                'Deployed',
                'Verified',
                'As a target'
            ],
            rows
        }
    };
    const hidden = candidates.length - rows.length;
    const summary = `${candidates.length} earlier ${candidates.length === 1 ? 'version' : 'versions'} and how each was judged`;
    const more = hidden > 0 ? [
        {
            paragraph: `${hidden} older ones are not shown.`
        }
    ] : [];
    return [
        {
            details: {
                summary,
                blocks: [
                    table,
                    ...more
                ]
            }
        }
    ];
}
/** The way on, and who. */ const nextStep = (next)=>({
        paragraph: [
            {
                strong: 'Next:'
            },
            ' ',
            next
        ]
    });
/** The commit of the version that a plan leads to. */ const findings_targetOf = (plan)=>plan.kind === 'ready' ? plan.step.target.sha : null;

;// CONCATENATED MODULE: ./packages/rollback/src/served.js
/** Every text in a version endpoint's answer: the values of a JSON object or array, or the plain text itself. */ function texts(answer) {
    const flatten = (value)=>{
        if (typeof value === 'string' || typeof value === 'number') return [
            String(value)
        ];
        return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flatten) : [];
    };
    // A bare number is a version or a commit in plain text: read as JSON, 1.10 would become 1.1.
    if (!/^\s*[{["]/u.test(answer)) return [
        answer.trim()
    ];
    try {
        return flatten(JSON.parse(answer));
    } catch  {
        return [
            answer.trim()
        ];
    }
}
const withoutV = (version)=>version.replace(/^v(?=\d)/iu, '');
/** Says whether a version endpoint's answer names this release: its version, or its commit (seven digits or more). */ function servesVersion(answer, { sha, version }) {
    return texts(answer).some((text)=>{
        const said = text.trim();
        if (version !== '' && withoutV(said) === withoutV(version)) return true;
        return /^[0-9a-f]{7,64}$/iu.test(said) && sha.startsWith(said.toLowerCase());
    });
}

;// CONCATENATED MODULE: ./packages/rollback/src/adopt.js





/** What has to be typed, word by word, so that nobody adopts by accident. */ const confirmation = ({ repository, target: { service, environment }, sha })=>`adopt ${repository} ${service} ${environment} ${sha}`;
function refusal(adoption, history, holds) {
    const { reason, actor, sha, automatic } = adoption;
    const wanted = confirmation(adoption);
    const typed = reason.trim();
    if (typed !== wanted && !typed.startsWith(`${wanted} `)) {
        const why = 'the typed confirmation is missing or names something else';
        return {
            kind: 'refused',
            code: 'not-confirmed',
            why,
            next: `Give it as reason:   ${wanted}`
        };
    }
    if (automatic || !holds(actor, 'release-manager')) {
        const why = `${actor} is no release-manager by name, or did not start this run by hand`;
        const next = 'A release-manager whose login stands in the policy starts this run.';
        return {
            kind: 'refused',
            code: 'not-a-release-manager',
            why,
            next
        };
    }
    if (freezesIn(history).some(({ freeze, lifted })=>lifted === null && freeze.badShas.includes(sha))) {
        const why = `${(0,report_src/* shortSha */.Fu)(sha)} is frozen: a rollback has left it as bad`;
        return {
            kind: 'refused',
            code: 'frozen',
            why,
            next: 'Roll back, or lift the freeze first.'
        };
    }
    return null;
}
/** The record to vouch for: what is live by our own records, if that is this commit; else a new one. */ function recordToAdopt(history, sha, key) {
    const live = liveOf(history);
    if (live.kind === 'live' && live.record.sha === sha) return live.record;
    return history.records.find(({ payload })=>payload.key === key);
}
/**
 * Records what runs on the day of adoption as verified, on the word of a named release-manager, so that the first
 * rollback has something to go back to. What the system itself says must agree.
 */ async function adopt(adoption, opening, world, serves) {
    if (!opening.rows.known) return {
        kind: 'unknown',
        why: opening.rows.message,
        next: opening.rows.hint
    };
    const { sha, version, target, actor, repository } = adoption;
    const history = history_readHistory(opening.rows.value, target);
    const refused = refusal(adoption, history, await world.roles());
    if (refused !== null) return refused;
    const answer = await serves((text)=>servesVersion(text, {
            sha,
            version
        }));
    if (answer?.known === false) return {
        kind: 'unknown',
        why: answer.message,
        next: answer.hint
    };
    if (answer !== null && !servesVersion(answer.value, {
        sha,
        version
    })) {
        const why = `${target.environment} answers as ${answer.value.trim().slice(0, 60)}, not as ${(0,report_src/* shortSha */.Fu)(sha)}`;
        return {
            kind: 'refused',
            code: 'served-version-differs',
            why,
            next: 'Name the commit that really runs.'
        };
    }
    const key = (0,src/* digestOf */.ol)({
        act: 'adopt',
        repository,
        ...target,
        sha
    });
    const existing = recordToAdopt(history, sha, key);
    if (existing?.verified !== undefined) return {
        kind: 'adopted',
        deploymentId: existing.id,
        already: true
    };
    const id = existing?.id ?? await create(adoption, key, world);
    if (typeof id !== 'number') return id;
    const status = {
        state: 'success',
        description: `${record_descriptions.adopted} by ${actor}`,
        logUrl: adoption.runUrl
    };
    const posted = await world.deployments.addStatus(id, status);
    if (!posted.done) return {
        kind: 'unknown',
        why: posted.message,
        next: posted.hint
    };
    return {
        kind: 'adopted',
        deploymentId: id,
        already: false
    };
}
async function create({ sha, version, target, actor }, key, world) {
    const { service, wave, environment } = target;
    const created = await world.deployments.create({
        sha,
        environment,
        task: 'deploy',
        description: `Adopted by ${actor}`,
        payload: {
            v: 1,
            key,
            service,
            wave,
            version: version === '' ? (0,report_src/* shortSha */.Fu)(sha) : version,
            artifacts: []
        }
    });
    return created.done ? created.value.id : {
        kind: 'unknown',
        why: created.message,
        next: created.hint
    };
}
function adoptFindings(adopted, { target, sha, version, actor }) {
    const name = version === '' ? (0,report_src/* shortSha */.Fu)(sha) : version;
    const { environment, service } = target;
    switch(adopted.kind){
        case 'adopted':
            return {
                outcome: 'pass',
                reasons: [
                    adopted.already ? 'adopted-before' : 'adopted'
                ],
                headline: `Adopted: ${service} ${name} runs in ${environment} and counts as good`,
                body: [
                    {
                        paragraph: `On the word of ${actor}; deployment ${adopted.deploymentId}. A rollback can go back to it.`
                    }
                ],
                warnings: []
            };
        case 'refused':
        case 'unknown':
            return {
                outcome: adopted.kind === 'refused' ? 'fail' : 'inconclusive',
                reasons: [
                    adopted.kind === 'refused' ? adopted.code : 'cannot-tell'
                ],
                headline: `Not adopted: nothing was recorded for ${service} in ${environment}`,
                body: [
                    {
                        paragraph: `${adopted.why}.`
                    },
                    nextStep(adopted.next)
                ],
                warnings: []
            };
    }
}

;// CONCATENATED MODULE: ./packages/rollback/src/version.js
/** "1.4.0", or the commit where it was deployed without a version. */ const nameOf = ({ payload, sha })=>payload.version === '' ? sha.slice(0, 7) : payload.version;
const releaseOf = ({ sha, payload })=>({
        sha,
        version: payload.version,
        artifacts: payload.artifacts
    });
/** Says whether a deployment ever began to change the environment, whatever came of it. */ const hasMutated = ({ phase })=>phase !== 'opened' && phase !== 'unchanged';
const artifacts = ({ payload })=>payload.artifacts.map(({ component, digest })=>`${component}\n${digest}`).sort();
/** Two deployments of the same thing: the same commit, or the same artifact for every component. */ function sameVersion(left, right) {
    if (left.sha === right.sha) return true;
    const [own, other] = [
        artifacts(left),
        artifacts(right)
    ];
    return own.length > 0 && own.length === other.length && own.every((artifact, at)=>artifact === other[at]);
}
const latest = (items)=>items.reduce((found, item)=>found === null || Date.parse(item.at) >= Date.parse(found.at) ? item : found, null);
/** How a version fared over all its deployments here. */ function standingOf(version, records) {
    const own = records.filter((record)=>hasMutated(record) && sameVersion(record, version));
    const verified = own.flatMap(({ verified: by })=>by === undefined ? [] : [
            by
        ]);
    const harms = own.flatMap(({ bad, statuses, createdAt })=>{
        if (bad === undefined) return [];
        const status = statuses.findLast(({ state })=>state === 'error' || state === 'failure');
        return [
            {
                at: status?.createdAt ?? createdAt,
                what: bad
            }
        ];
    });
    return {
        verifiedAt: latest(verified)?.at ?? null,
        harm: latest(harms)
    };
}
/** Came to harm after it was verified, or at the same instant: doubt counts against it. */ const isSound = ({ verifiedAt, harm })=>verifiedAt !== null && (harm === null || Date.parse(harm.at) < Date.parse(verifiedAt));

;// CONCATENATED MODULE: ./packages/rollback/src/candidates.js


/** Why a version may not be returned to, whatever runs now; `null`: it may. */ function disqualified(version, history) {
    const digests = version.payload.artifacts.map(({ digest })=>digest);
    const leftAsBad = freezesIn(history).find(({ freeze })=>freeze.badShas.includes(version.sha) || digests.some((digest)=>freeze.badDigests.includes(digest)));
    if (leftAsBad !== undefined) {
        return {
            code: 'marked-bad',
            why: `left as bad by rollback ${leftAsBad.record}`
        };
    }
    if (!history.records.some((record)=>hasMutated(record) && sameVersion(record, version))) {
        return {
            code: 'never-mutated',
            why: 'its deployment never began'
        };
    }
    const standing = standingOf(version, history.records);
    if (isSound(standing)) return null;
    const { verifiedAt, harm } = standing;
    if (harm !== null) return {
        code: 'failed-since',
        why: `${harm.what} (${harm.at})`
    };
    return verifiedAt === null ? {
        code: 'never-verified',
        why: 'it never passed the watch after its deployment'
    } : null;
}
function candidateOf(record, history, suspect) {
    return {
        id: record.id,
        name: nameOf(record),
        sha: record.sha,
        deployedAt: record.createdAt,
        verifiedAt: standingOf(record, history.records).verifiedAt,
        record,
        rejected: sameVersion(record, suspect) ? {
            code: 'is-live',
            why: 'this is what runs now'
        } : disqualified(record, history)
    };
}
/** The newest deployment of each version, preferring one that began. */ function oneOfEach(records) {
    const kept = [];
    for (const record of [
        ...records.filter(hasMutated),
        ...records.filter((each)=>!hasMutated(each))
    ]){
        if (!kept.some((known)=>sameVersion(known, record))) kept.push(record);
    }
    return kept.sort((left, right)=>byAge(right, left));
}
/** One row for each version that was here, newest first, deployments of other tools among them. */ function listCandidates(history, suspect) {
    const others = history.records.filter(({ id })=>id !== suspect.id);
    const ours = oneOfEach(others).map((record)=>candidateOf(record, history, suspect));
    const foreign = history.foreign.map(({ id, sha, createdAt })=>{
        const why = 'made by another tool: nobody recorded what it is';
        const rejected = {
            code: 'foreign',
            why
        };
        return {
            id,
            name: sha.slice(0, 7),
            sha,
            deployedAt: createdAt,
            verifiedAt: null,
            record: null,
            rejected
        };
    });
    const age = ({ deployedAt, id })=>({
            createdAt: deployedAt,
            id
        });
    return [
        ...ours,
        ...foreign
    ].sort((left, right)=>byAge(age(right), age(left)));
}

;// CONCATENATED MODULE: ./packages/rollback/src/command-line.js
const artifactLines = ({ artifacts })=>artifacts.map(({ component, digest })=>`${component}=${digest}`).join('\n');
/**
 * The team's command with `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` filled in, in whole
 * arguments or parts of them. It is never read by a shell, so what is filled in cannot become another command.
 */ function commandLine(command, { target, to }) {
    const values = {
        sha: to.sha,
        version: to.version,
        service: target.service,
        environment: target.environment,
        wave: target.wave
    };
    return command.map((part)=>part.replace(/\{(\w+)\}/gu, (whole, name)=>values[name] ?? whole));
}
/** What the command is told in its environment: what to put live, and what it leaves. */ const commandEnvironment = ({ target, from, to, deploymentId })=>({
        ROLLBACK_SERVICE: target.service,
        ROLLBACK_ENVIRONMENT: target.environment,
        ROLLBACK_WAVE: target.wave,
        ROLLBACK_TO_SHA: to.sha,
        ROLLBACK_TO_VERSION: to.version,
        ROLLBACK_TO_ARTIFACTS: artifactLines(to),
        ROLLBACK_FROM_SHA: from.sha,
        ROLLBACK_FROM_VERSION: from.version,
        ROLLBACK_DEPLOYMENT_ID: deploymentId === null ? '' : String(deploymentId)
    });

;// CONCATENATED MODULE: ./packages/rollback/src/drill.js







/**
 * What a drill goes back to: the version that a rollback of this release would go back to, which is the newest good
 * one of these environments' records, and not the release itself.
 */ function drillTarget(environments, now, wanted) {
    for (const { target, rows } of environments){
        if (!rows.known) continue;
        const history = history_readHistory(rows.value, target);
        const live = liveOf(history);
        if (live.kind !== 'live') continue;
        const isLiveGood = isSound(standingOf(live.record, history.records)) && live.record.sha !== now.sha;
        const earlier = listCandidates(history, live.record).filter(({ rejected })=>rejected === null);
        const good = [
            ...isLiveGood ? [
                live.record
            ] : [],
            ...earlier.flatMap(({ record })=>record ?? [])
        ];
        const found = good.find((record)=>record.sha !== now.sha && (wanted === null || [
                nameOf(record),
                record.sha,
                String(record.id)
            ].includes(wanted)));
        if (found !== undefined) return releaseOf(found);
    }
    return null;
}
async function goTo(to, from, { target, command, deadlineMs }, run, serves) {
    const change = {
        target,
        from,
        to,
        deploymentId: null
    };
    const { exitCode, durationMs } = await run(commandLine(command, change), commandEnvironment(change), deadlineMs);
    if (exitCode !== 0) return {
        to,
        exitCode,
        served: 'not-asked',
        durationMs
    };
    const answer = await serves((text)=>servesVersion(text, to));
    const asked = answer === null ? 'not-asked' : answer.known ? 'other' : 'unknown';
    const served = answer?.known === true && servesVersion(answer.value, to) ? 'target' : asked;
    return {
        to,
        exitCode,
        served,
        durationMs
    };
}
/**
 * Tries the rollback procedure where it can do no harm: from the release to the version before and forward again. The
 * way forward is gone even when the way back failed, so that the environment is left as it was found.
 */ async function drill(request, run, serves) {
    const back = await goTo(request.before, request.now, request, run, serves);
    const forward = await goTo(request.now, request.before, request, run, serves);
    return {
        legs: [
            back,
            forward
        ]
    };
}
const release = ({ version, sha })=>version === '' ? (0,report_src/* shortSha */.Fu)(sha) : version;
const legWords = {
    target: 'answers as that version',
    other: 'answers as something else',
    unknown: 'what answers could not be read',
    'not-asked': 'nobody asked what answers'
};
function drillFindings({ legs }, { target, now, before }) {
    const { environment } = target;
    const failed = legs.some(({ exitCode, served })=>exitCode !== 0 || served === 'other');
    const unsure = legs.some(({ served })=>served !== 'target');
    const way = `${release(now)} -> ${release(before)} -> ${release(now)}`;
    const [back] = legs;
    const table = {
        table: {
            columns: [
                'To',
                'Command',
                'Then it',
                'Time'
            ],
            rows: legs.map(({ to, exitCode, served, durationMs })=>[
                    release(to),
                    exitCode === 0 ? 'succeeded' : `ended with ${exitCode ?? 'a stop'}`,
                    legWords[served],
                    (0,report_src/* formatDuration */.a3)(durationMs)
                ])
        }
    };
    if (failed) {
        return {
            outcome: 'fail',
            reasons: [
                'drill-failed'
            ],
            headline: `Drill failed: ${environment} did not go ${way}`,
            body: [
                nextStep('mend the rollback procedure before it is needed; look what the environment runs now.'),
                table
            ],
            warnings: []
        };
    }
    if (unsure) {
        return {
            outcome: 'inconclusive',
            reasons: [
                'served-version-unknown'
            ],
            headline: `Drill not proven: nobody saw what ${environment} ran on the way ${way}`,
            body: [
                nextStep(`name where the version can be read: environments.${environment}.version in the policy.`),
                table
            ],
            warnings: []
        };
    }
    return {
        outcome: 'pass',
        reasons: [
            'drill-passed'
        ],
        headline: `Drill passed: ${environment} went ${way}, back in ${(0,report_src/* formatDuration */.a3)(back?.durationMs ?? 0)}`,
        body: [
            {
                paragraph: 'The rollback procedure works with this release.'
            },
            table
        ],
        warnings: []
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/journal.js

/** The phases of a rollback, in their order; each is written before the next begins and never taken back. */ const phases = (/* unused pure expression or super */ null && ([
    'planned',
    'locked',
    'frozen',
    'checked',
    'mutating',
    'mutated',
    'smoked',
    'monitoring',
    'done'
]));
const journalWords = {
    smoked: 'smoked',
    monitoring: 'monitoring',
    interrupted: 'interrupted'
};
const marks = [
    [
        'mutating',
        record_descriptions.mutating
    ],
    [
        'mutated',
        record_descriptions.deployed
    ],
    [
        'smoked',
        journalWords.smoked
    ],
    [
        'monitoring',
        journalWords.monitoring
    ],
    [
        'done',
        record_descriptions.verified
    ],
    [
        'done',
        record_descriptions.accepted
    ]
];
/**
 * Reads the journal back from the record. Creating the record is one atomic write that carries plan, checks, lock and
 * freeze; each later phase is one status.
 */ function journalOf(record) {
    const { createdAt } = record;
    const journal = {
        planned: createdAt,
        locked: createdAt,
        frozen: createdAt,
        checked: createdAt
    };
    for (const { state, description, createdAt: at } of record.statuses){
        if (state === 'error' || state === 'failure') continue;
        const mark = marks.find(([, word])=>description === word || new RegExp(`^${word}[\\s:]`, 'u').test(description));
        if (mark !== undefined) journal[mark[0]] = at;
    }
    return journal;
}
/** The last phase reached. */ const phaseReached = (journal)=>phases.findLast((phase)=>journal[phase] !== undefined) ?? 'planned';
/** What is left behind by a run that was stopped: the next one knows where to go on, lock and freeze stay. */ const interruptedStatus = (phase)=>({
        state: 'in_progress',
        description: `${journalWords.interrupted} at ${phase}`
    });
const said = [
    [
        /^taken over from \d+\.\d+ by (\d+)\.(\d+) until .*$/u,
        ()=>'taken over by another run, since the first one ended early'
    ],
    [
        /^mutating$/u,
        ()=>'the rollback command began'
    ],
    [
        /^deployed$/u,
        ()=>'the rollback command succeeded'
    ],
    [
        /^smoked: (.*)$/u,
        (rest)=>rest
    ],
    [
        /^verified\b.*$/u,
        ()=>'confirmed: the watch passed'
    ],
    [
        /^failed(?: in|:) (.*)$/u,
        (rest)=>`failed: ${rest}`
    ]
];
/** A status in the words of a timeline; what has no such words stays as it was written. */ function inWords(description) {
    for (const [pattern, words] of said){
        const match = pattern.exec(description);
        if (match !== null) return words(match[1] ?? '');
    }
    return description;
}

;// CONCATENATED MODULE: ./packages/rollback/src/lock.js

const formatHolder = ({ runId, attempt })=>`${runId}.${attempt}`;
function parseHolder(text) {
    const match = /^(\d+)\.(\d+)$/u.exec(text);
    return match === null ? undefined : {
        runId: Number(match[1]),
        attempt: Number(match[2])
    };
}
const takeoverPattern = /^taken over from (\d+\.\d+) by (\d+\.\d+) until (\S+)$/u;
/** The status by which `to` takes a lock that is nobody's any more. */ const takeoverStatus = (from, to, until)=>({
        state: 'in_progress',
        description: `taken over from ${formatHolder(from)} by ${formatHolder(to)} until ${until.toISOString()}`
    });
/**
 * Who holds a rollback record now. Statuses are append-only, and each takeover names whom it displaces: of several
 * that displace the same holder the first one counts and the others are void, which makes a takeover atomic.
 */ function holdOf(record) {
    const { rollback } = record.payload;
    const first = rollback === undefined ? undefined : parseHolder(rollback.holder);
    if (rollback === undefined || first === undefined) return undefined;
    let hold = {
        holder: first,
        until: new Date(rollback.heldUntil)
    };
    for (const { description } of record.statuses){
        const [, from = '', to = '', until = ''] = takeoverPattern.exec(description) ?? [];
        const next = parseHolder(to);
        if (next !== undefined && from === formatHolder(hold.holder)) hold = {
            holder: next,
            until: new Date(until)
        };
    }
    return hold;
}
/** Judges a hold from the place of `me`. A run that cannot be looked up counts as alive until the hold expires. */ function judgeHold({ holder, until }, me, run, at) {
    if (holder.runId === me.runId) {
        if (holder.attempt === me.attempt) return {
            state: 'mine'
        };
        if (holder.attempt > me.attempt) return {
            state: 'fenced',
            by: holder
        };
        return {
            state: 'stale',
            why: `attempt ${holder.attempt} of this run is over`
        };
    }
    if (run === 'completed') return {
        state: 'stale',
        why: `run ${holder.runId} is over`
    };
    if (!(at < until)) return {
        state: 'stale',
        why: `the hold of run ${holder.runId} ended at ${until.toISOString()}`
    };
    return {
        state: 'held',
        by: holder,
        until
    };
}
/** Rollbacks that have been begun and not ended: each of them holds the environment. Oldest first. */ const openRollbacks = (records)=>records.filter(({ task, phase })=>task === 'rollback' && (phase === 'opened' || phase === 'mutating')).sort(byAge);
/**
 * Decides, after all had the chance to write theirs, who goes on: the oldest open rollback. GitHub has no
 * compare-and-set for deployments; creation time and id are the order that everybody sees. A rollback whose holder is
 * gone is taken over before this is asked, so that no two can each believe the other dead.
 *
 * @param mine my own record, which may not be in the list yet
 */ function decideLock(records, mine, me) {
    const first = openRollbacks(records)[0];
    const by = (first === undefined ? undefined : holdOf(first)?.holder) ?? me;
    if (first === undefined) return {
        state: 'won'
    };
    if (first.id === mine.id && formatHolder(by) === formatHolder(me)) return {
        state: 'won'
    };
    return first.payload.key === mine.key ? {
        state: 'attach',
        to: first,
        by
    } : {
        state: 'conflict',
        with: first,
        by
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/commands.js
/** Who may answer what: the guide's "Decide" for the choice, the release-manager alone for what is dangerous. */ const mayCommand = {
    rollback: [
        'release-manager',
        'product-manager',
        'on-call'
    ],
    'fix-forward': [
        'release-manager',
        'product-manager',
        'on-call'
    ],
    'across-schema': [
        'release-manager'
    ],
    unfreeze: [
        'release-manager'
    ]
};
function parse({ author, body, createdAt }) {
    const first = body.split(/\r?\n/u, 1)[0]?.trim() ?? '';
    const [word = '', ...rest] = first.split(/\s+/u);
    const reason = rest.join(' ');
    const said = {
        by: author,
        at: createdAt
    };
    if (word === '/rollback' && (reason === '' || reason === '--across-schema')) {
        return {
            kind: 'rollback',
            acrossSchema: reason !== '',
            ...said
        };
    }
    if (word === '/fix-forward' && reason !== '') return {
        kind: 'fix-forward',
        reason,
        ...said
    };
    if (word === '/unfreeze' && reason !== '') return {
        kind: 'unfreeze',
        reason,
        ...said
    };
    return undefined;
}
/**
 * The commands in an incident's comments that count, oldest first. A command is the first line of a comment, alone,
 * unedited, and from a holder of a role that may say it; `/fix-forward` and `/unfreeze` need a reason.
 */ function readCommands(comments, holds) {
    return comments.flatMap((comment)=>{
        const command = comment.edited ? undefined : parse(comment);
        if (command === undefined) return [];
        const right = command.kind === 'rollback' && command.acrossSchema ? 'across-schema' : command.kind;
        return mayCommand[right].some((role)=>holds(comment.author, role)) ? [
            command
        ] : [];
    });
}

// EXTERNAL MODULE: ./packages/rollback/src/decide.js
var decide = __webpack_require__(1866);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/parse.js + 1 modules
var core_parse = __webpack_require__(8989);
;// CONCATENATED MODULE: ./packages/policy/src/configuration/quick-yaml.js
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
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 6882));
    return loadPolicy(text, {
        file
    });
}
function plainPolicy(text) {
    const quick = text.length > mostQuickCharacters ? undefined : quickYaml(text);
    if (quick === undefined) return undefined;
    const { success, data } = (0,core_parse/* safeParse */.xL)(policy/* policySchema */.w, quick.value);
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







;// CONCATENATED MODULE: ./packages/rollback/src/present/procedure.js

/** How the release notes say that one goes back from a version, in one line. */ function procedureLine({ payload: { procedure } }) {
    if (procedure === undefined) return 'procedure: no release notes were recorded with it';
    return procedure === 'standard' ? 'procedure: standard, as its release notes say' : 'procedure: different from standard, see below';
}
/** The notes' own words where they say that going back from a version is different; nothing where it is not. */ function procedureBlocks(suspect) {
    const { procedure } = suspect.payload;
    if (procedure === undefined || procedure === 'standard') return [];
    return [
        {
            paragraph: {
                strong: `Rollback procedure: different from standard, the release notes of ${nameOf(suspect)} say:`
            }
        },
        {
            preformatted: procedure
        }
    ];
}

;// CONCATENATED MODULE: ./packages/rollback/src/incident.js





const incidentLabel = 'incident';
const retrospectiveLabel = 'retrospective';
/** Names one incident: the deployment that is suspected. */ const incidentKey = ({ service, environment, wave }, suspect)=>`${service}/${environment}/${wave}/${suspect}`;
const markerOf = (kind, key)=>`<!-- release-actions:v1 ${kind} ${key} -->`;
const firstLine = (body)=>body.split(/\r?\n/u, 1)[0]?.trim() ?? '';
/**
 * Our issue with this marker. Only issues of our own author count, since anybody can copy a marker; open ones come
 * before closed ones, then the lowest number wins and the others are duplicates.
 */ function findMarked(issues, marker, isOurs) {
    const [issue, ...rest] = issues.filter(({ body, author })=>firstLine(body) === marker && isOurs(author)).sort((left, right)=>Number(left.state === 'closed') - Number(right.state === 'closed') || left.number - right.number);
    return issue === undefined ? undefined : {
        issue,
        duplicates: rest.filter(({ state })=>state === 'open')
    };
}
/** The severity that an incident's labels state, such as `sev:2`. */ const severityOfLabels = (labels)=>decide/* severities */.gO.find((severity)=>labels.includes(labelOf(severity)));
const labelOf = (severity)=>`sev:${severity.slice(3)}`;
const duties = [
    [
        'release-manager',
        'coordinates'
    ],
    [
        'project-manager',
        'incident response, action items, retrospective'
    ],
    [
        'on-call',
        'assesses, confirms stability'
    ],
    [
        'incident-response',
        'responds'
    ],
    [
        'technical-writer',
        'incident documentation'
    ]
];
function holders(policy, role) {
    const { holders: who, fallback } = holdersOf(policy, role);
    const names = [
        ...who.people,
        ...who.teams
    ];
    if (names.length === 0) return 'UNASSIGNED';
    const mentions = names.flatMap((name, at)=>[
            at === 0 ? '' : ', ',
            {
                mention: name
            }
        ]);
    return fallback ? [
        'not set, so ',
        ...mentions
    ] : mentions;
}
function roleRows({ policy, securityRelated }) {
    const security = securityRelated ? [
        [
            'security-lead',
            'security: leads, before anybody else'
        ]
    ] : [];
    return [
        ...security,
        ...duties
    ].map(([role, duty])=>[
            role,
            duty,
            holders(policy, role)
        ]);
}
function headline({ standing, suspect, to, target }) {
    const [from, back] = [
        nameOf(suspect),
        to === null ? 'the last good version' : nameOf(to)
    ];
    switch(standing){
        case 'deciding':
            return `${target.environment} runs ${from}, which is suspected. Decide: roll back to ${back}, or fix forward.`;
        case 'rolling-back':
            return `${target.environment} is being rolled back from ${from} to ${back}.`;
        case 'rolled-back':
            return `${target.environment} runs ${back} again; it is watched until it has been stable long enough.`;
        case 'confirmed':
            return `${target.environment} runs ${back} again, confirmed stable.`;
        case 'failed':
            return `The rollback of ${target.environment} from ${from} to ${back} failed: look what runs.`;
    }
}
function actionItems({ standing, suspect, retrospective, zone }) {
    const due = retrospective === null ? '' : ` by ${(0,report_src/* formatDateTime */.r6)(retrospective.dueAt, zone)}`;
    const issue = retrospective?.issue ?? null;
    const link = issue === null ? '' : [
        ', ',
        {
            link: `#${issue.number}`,
            href: issue.url
        }
    ];
    const settled = standing === 'confirmed';
    return [
        {
            heading: 'Action items',
            level: 3
        },
        {
            tasks: [
                {
                    done: settled,
                    text: 'stability confirmed after the watch (on-call)'
                },
                {
                    done: false,
                    text: `root cause of ${nameOf(suspect)} triaged (project-manager)`
                },
                {
                    done: false,
                    text: 'incident documentation updated (technical-writer)'
                },
                {
                    done: false,
                    text: 'customers told, where they were hit (customer-success-manager)'
                },
                {
                    done: false,
                    text: [
                        `blameless retrospective${due}`,
                        link,
                        ' (project-manager)'
                    ]
                }
            ]
        }
    ];
}
const inOrder = (timeline)=>[
        ...timeline
    ].sort((left, right)=>Date.parse(left.at) - Date.parse(right.at));
/** The incident's body: a view of the records, rewritten as they grow and never read back. */ function incidentBody(state) {
    const { suspect, severity, reason, securityRelated, standing, timeline, zone, number } = state;
    const why = securityRelated ? 'Security-related: details are not written here. Ask the Security Lead.' : `Reason: ${reason === '' ? 'not given' : reason}.`;
    const answer = standing === 'deciding' ? [
        {
            paragraph: [
                'Reply ',
                {
                    code: '/rollback'
                },
                ' or ',
                {
                    code: '/fix-forward <reason>'
                },
                ' (release-manager, product-manager, on-call).'
            ]
        }
    ] : [];
    return [
        {
            paragraph: {
                strong: headline(state)
            }
        },
        {
            paragraph: `${severity}. ${why}`
        },
        ...procedureBlocks(suspect),
        ...answer,
        {
            paragraph: [
                `Frozen: ${nameOf(suspect)} (${(0,report_src/* shortSha */.Fu)(suspect.sha)}) and what descends from it. A fix passes when one of its commits says `,
                {
                    code: `Incident: ${number === null ? '#<this issue>' : `#${number}`}`
                },
                ' or ',
                {
                    code: `Fixes ${number === null ? '#<this issue>' : `#${number}`}`
                },
                ', or reverts the bad commit. The freeze ends when such a fix is verified, or with ',
                {
                    code: '/unfreeze <reason>'
                },
                ' by the release-manager.'
            ]
        },
        {
            heading: 'Roles',
            level: 3
        },
        {
            table: {
                columns: [
                    'Role',
                    'Does',
                    'Who'
                ],
                rows: roleRows(state)
            }
        },
        {
            heading: 'Timeline',
            level: 3
        },
        {
            table: {
                columns: [
                    'When',
                    'What'
                ],
                rows: inOrder(timeline).map(({ at, what })=>[
                        (0,report_src/* formatDateTime */.r6)(new Date(at), zone),
                        what
                    ])
            }
        },
        ...actionItems(state)
    ];
}
/** The incident as an issue. The first body line is its identity. */ function incidentIssue(state) {
    const { target, suspect, severity, securityRelated, policy } = state;
    const manager = holdersOf(policy, 'release-manager').holders.people;
    return {
        title: `[${severity}] ${target.environment}: ${target.service} ${nameOf(suspect)}`,
        marker: markerOf('incident', incidentKey(target, suspect.id)),
        body: incidentBody(state),
        labels: [
            incidentLabel,
            labelOf(severity),
            ...securityRelated ? [
                'security'
            ] : []
        ],
        assignees: manager.slice(0, 10)
    };
}
/** The blameless retrospective as an issue of its own, below the incident. */ function retrospectiveIssue(state, incident, dueAt) {
    const { target, suspect, zone } = state;
    const questions = [
        'What did we expect, and what happened?',
        'What made it possible that this reached customers?',
        'How was it noticed, and could that have been sooner?',
        'What went well in the rollback, what was luck?',
        'What do we change, who does it, by when?'
    ];
    return {
        title: `Retrospective: ${target.service} ${nameOf(suspect)} in ${target.environment}`,
        marker: markerOf('retrospective', incidentKey(target, suspect.id)),
        body: [
            {
                paragraph: [
                    `Due ${(0,report_src/* formatDateTime */.r6)(dueAt, zone)}, within 48 hours of the incident `,
                    {
                        link: `#${incident.number}`,
                        href: incident.url
                    },
                    '. Project-manager invites, technical-writer records.'
                ]
            },
            {
                paragraph: 'Blameless: we look at what the situation made sensible, never at who.'
            },
            {
                heading: 'Questions',
                level: 3
            },
            {
                list: questions
            },
            {
                heading: 'Action items',
                level: 3
            },
            {
                tasks: [
                    {
                        done: false,
                        text: 'fill in: what, who, by when'
                    }
                ]
            }
        ],
        labels: [
            retrospectiveLabel
        ],
        assignees: holdersOf(state.policy, 'project-manager').holders.people.slice(0, 10)
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/incidents.js



/** Times are shown in the zone of the environment's window, where there is one. */ function zoneOf({ policy, target }) {
    const [window] = policy.environments[target.environment]?.window?.allow ?? [];
    return window?.zone ?? 'UTC';
}
const deployedLine = (record)=>({
        at: record.createdAt,
        what: `${record.task === 'rollback' ? 'rolled back to' : 'deployed'} ${nameOf(record)} (deployment ${record.id})`
    });
/** What the records say about the suspect, oldest first. */ function timelineOf(history, suspect) {
    const before = history.records.find((record)=>hasMutated(record) && byAge(record, suspect) < 0);
    const harms = suspect.statuses.filter(({ state })=>state === 'error' || state === 'failure').map(({ createdAt, description })=>({
            at: createdAt,
            what: `${nameOf(suspect)}: ${description}`
        }));
    return [
        ...before === undefined ? [] : [
            deployedLine(before)
        ],
        deployedLine(suspect),
        ...harms
    ];
}
/**
 * The incident of this suspect: the one that exists, or a new one. A rollback never waits for an incident that
 * cannot be opened; that is a warning.
 */ async function ensureIncident({ step, incident, history }, request, severity, standing, world) {
    if (incident !== null) {
        return {
            incident: {
                number: incident.number,
                url: incident.url,
                created: false
            },
            warnings: []
        };
    }
    const begunWith = step.begun?.payload.freeze?.incident;
    if (begunWith !== undefined) return {
        incident: {
            number: begunWith,
            url: '',
            created: false
        },
        warnings: []
    };
    const { suspect, target: to } = step;
    const decided = standing === 'deciding' ? 'rollback proposed, a person is asked' : `rollback to ${nameOf(to)} started by ${request.actor} (run ${request.me.runId})`;
    const state = {
        ...{
            target: request.target,
            policy: request.policy,
            suspect,
            to,
            severity,
            standing
        },
        ...{
            reason: request.reason,
            securityRelated: request.securityRelated,
            zone: zoneOf(request)
        },
        timeline: [
            ...history === null ? [] : timelineOf(history, suspect),
            {
                at: world.now().toISOString(),
                what: decided
            }
        ],
        retrospective: null,
        number: null
    };
    const opened = await world.issues.create(incidentIssue(state));
    if (opened.done) {
        return {
            incident: {
                number: opened.value.number,
                url: opened.value.url,
                created: true
            },
            warnings: []
        };
    }
    return {
        incident: null,
        warnings: [
            `The incident could not be opened: ${opened.message} ${opened.hint}`
        ]
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/barrier.js


/** What was deployed since the target last proved itself here, up to what runs now: oldest first. */ function since({ target, suspect, history }) {
    const proved = history.records.find((record)=>record.verified !== undefined && sameVersion(record, target) && byAge(record, suspect) < 0);
    const start = proved ?? target;
    return history.records.filter((record)=>hasMutated(record) && byAge(record, start) > 0 && byAge(record, suspect) <= 0).reverse();
}
const withFile = ({ file })=>file === undefined ? '' : `${file}, `;
function migrationsBetween({ migrations, changedFiles }) {
    if (migrations.length === 0) return [];
    if (changedFiles === null) return null;
    const lies = (file)=>migrations.some((path)=>file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`));
    return changedFiles.filter(lies);
}
function undeclared(question) {
    const between = migrationsBetween(question);
    const [target, suspect] = [
        nameOf(question.target),
        nameOf(question.suspect)
    ];
    const forward = `Safe way forward: a fix after ${suspect} that keeps its migrations.`;
    if (between === null) {
        const why = `whether migrations lie between ${target} and ${suspect} could not be read`;
        return {
            state: 'unknown',
            why,
            forward
        };
    }
    if (between.length === 0) return {
        state: 'clear',
        note: 'no schema declared, no migration found'
    };
    const named = between.slice(0, 3).join(', ') + (between.length > 3 ? ', …' : '');
    const why = `migrations changed between ${target} and ${suspect} (${named}), and no release declares its schema`;
    return {
        state: 'unknown',
        why,
        forward
    };
}
/**
 * Judges whether the target's code can run on the database as the suspect and what came before it left it. Each
 * release in between that moved the schema past the target must say that the target's schema is still good enough, or
 * that it can be undone. A release that says nothing while others do is unknown, which is no permission.
 */ function judgeSchema(question) {
    const wanted = question.target.payload.schema;
    const between = since(question);
    if (wanted === undefined && between.every(({ payload })=>payload.schema === undefined)) {
        return undeclared(question);
    }
    const silent = [
        question.target,
        ...between
    ].find(({ payload })=>payload.schema === undefined);
    if (silent !== undefined || wanted === undefined) {
        const why = `${nameOf(silent ?? question.target)} does not declare its schema, while other releases do`;
        return {
            state: 'unknown',
            why,
            forward: `Safe way forward: a fix after ${nameOf(question.suspect)}.`
        };
    }
    let undo = '';
    for (const record of between){
        const schema = record.payload.schema;
        if (schema === undefined || schema.version <= wanted.version) continue;
        if (schema.minCompatible <= wanted.version) continue;
        if (!schema.reversible) return barrier(question, wanted, record, schema);
        undo = `; the command must undo the migration of ${nameOf(record)}`;
    }
    return {
        state: 'clear',
        note: `schema ${wanted.version} is compatible${undo}`
    };
}
function barrier({ target, suspect }, wanted, record, schema) {
    return {
        state: 'barrier',
        why: `${nameOf(target)} needs schema ${wanted.version}, the database is at ${schema.version} ` + `(${withFile(schema)}${nameOf(record)}, not reversible)`,
        forward: `Safe way forward: a fix after ${nameOf(suspect)} that restores what ${nameOf(target)} needs.`
    };
}
/** Whether the version to return to ran with the configuration that is there now. */ function compareConfig(target, suspect) {
    const [then, now] = [
        target.payload.configDigest,
        suspect.payload.configDigest
    ];
    if (then === undefined || now === undefined) return 'unknown';
    return then === now ? 'same' : 'different';
}

;// CONCATENATED MODULE: ./packages/rollback/src/choose.js



/** Why nothing can be said about this history at all. A damaged record is never skipped, wherever it lies. */ function unusable(history) {
    const [malformed] = history.malformed;
    if (malformed !== undefined) {
        return {
            code: 'history-malformed',
            why: `deployment ${malformed.row.id} claims to be a record of ours and cannot be read: ${malformed.message}`,
            next: 'Look at that deployment: mend or delete it, then run the plan again.'
        };
    }
    const live = liveOf(history);
    if (live.kind !== 'unknown') return undefined;
    return {
        code: 'live-unknown',
        why: `what runs now is unknown: ${live.message}`,
        next: 'Say what runs with mode "adopt", then roll back; from then on deploy through the gate only.'
    };
}
/** A deployment that was opened after the live one and never began, while the live one is known to be good. */ function neverBegan(history, live) {
    const newest = history.records.find(({ task })=>task === 'deploy');
    if (newest === undefined || hasMutated(newest) || byAge(newest, live) <= 0) return undefined;
    const left = freezesIn(history).some(({ freeze })=>freeze.badShas.includes(live.sha));
    return !left && isSound(standingOf(live, history.records)) ? newest : undefined;
}
/** A rollback that is the newest change and did not end well: what it left may run, or what it went to. */ function brokenOff(newest) {
    const broken = newest.task === 'rollback' && (newest.phase === 'failed' || newest.phase === 'mutating');
    return broken ? {
        rollback: newest,
        interrupted: newest.phase === 'mutating'
    } : undefined;
}
/** The same step once more: from what the broken rollback left to what it went to, if that is still good. */ function sameAgain({ rollback }, history, candidates) {
    const others = history.records.filter(({ id })=>id !== rollback.id);
    const suspect = others.find(({ id })=>id === rollback.payload.rollback?.fromDeployment);
    const target = others.find(({ id })=>id === rollback.payload.rollback?.toDeployment);
    if (suspect === undefined || target === undefined) return undefined;
    if (disqualified(target, {
        ...history,
        records: others
    }) !== null) return undefined;
    return {
        kind: 'chosen',
        suspect,
        target,
        candidates,
        again: true
    };
}
/** A person repeats a broken rollback by naming it; an interrupted one repeats by itself where that is harmless. */ function wantsRepeat({ rollback, interrupted }, { target, repeatable }) {
    if (target === null) return interrupted && repeatable;
    return [
        String(rollback.id),
        `#${rollback.id}`,
        nameOf(rollback)
    ].includes(target);
}
/**
 * Chooses what to go back to. The suspect is the newest deployment that began to change the environment, whatever
 * its result. A target was verified once, came to no harm since, was never left as bad, and is not what runs now.
 * None: refused, with the reason for each candidate. GitHub's own idea of the active deployment is never asked.
 */ function chooseTarget(history, request) {
    const suspect = history.records.find(hasMutated) ?? null;
    const candidates = suspect === null ? [] : listCandidates(history, suspect);
    const refuse = (refusal)=>({
            kind: 'refused',
            ...refusal,
            suspect,
            candidates
        });
    const fault = unusable(history);
    if (fault !== undefined) return refuse(fault);
    if (suspect === null) {
        return {
            kind: 'nothing-to-do',
            live: null,
            why: 'nothing was ever deployed here',
            candidates
        };
    }
    const idle = request.target === null ? neverBegan(history, suspect) : undefined;
    if (idle !== undefined) {
        const why = `deployment ${idle.id} of ${nameOf(idle)} never began; ${nameOf(suspect)} still runs and is verified`;
        return {
            kind: 'nothing-to-do',
            live: suspect,
            why,
            candidates
        };
    }
    const broken = brokenOff(suspect);
    if (broken !== undefined && wantsRepeat(broken, request)) {
        const repeated = sameAgain(broken, history, candidates);
        if (repeated !== undefined) return repeated;
    }
    if (alreadyBack(suspect, request)) {
        const why = `${nameOf(suspect)} runs again since rollback ${suspect.id}; to go further back, name the target`;
        return {
            kind: 'nothing-to-do',
            live: suspect,
            why,
            candidates
        };
    }
    const held = heldBack(suspect, broken, request);
    if (held !== undefined) return refuse(held);
    const setting = {
        suspect,
        candidates,
        refuse
    };
    return request.target === null ? lastKnownGood(setting) : namedTarget(setting, request.target, history);
}
/** A rollback that has just been done and is still watched: who asks again means that one, not a further step. */ function alreadyBack({ id, task, phase, verified, bad, ...rest }, request) {
    if (task !== 'rollback' || phase !== 'deployed' || bad !== undefined) return false;
    if (request.target === null) return verified === undefined;
    return [
        String(id),
        `#${id}`,
        rest.sha,
        rest.payload.version
    ].includes(request.target);
}
/** After a rollback, the next step back is a person's: by itself it goes one deep. */ function heldBack(suspect, broken, { automatic, target }) {
    if (automatic && suspect.task === 'rollback') {
        return {
            code: 'depth-exceeded',
            why: `${nameOf(suspect)} is itself the result of rollback ${suspect.id}; a second step back needs a person`,
            next: 'On-call: look first, then start the rollback by hand and name the target.'
        };
    }
    if (broken === undefined || target !== null) return undefined;
    return {
        code: 'previous-rollback-failed',
        why: `rollback ${suspect.id} to ${nameOf(suspect)} broke off, so either version may be running`,
        next: `Look what runs. To do the same again, set target: ${suspect.id}; to go further back, name that version.`
    };
}
function lastKnownGood({ suspect, candidates, refuse }) {
    const target = candidates.find(({ rejected })=>rejected === null)?.record ?? null;
    if (target !== null) return {
        kind: 'chosen',
        suspect,
        target,
        candidates,
        again: false
    };
    return refuse({
        code: 'no-target',
        why: 'no version was verified here and came to no harm since',
        next: 'Fix forward; or, where a version below is known to be good, the release-manager names it with mode "adopt".'
    });
}
function isNamed(wanted, history) {
    const bare = wanted.replace(/^v(?=\d)|^#/iu, '');
    const byId = history.records.find(({ id })=>String(id) === bare);
    return ({ id, name, sha, record })=>name === wanted || name.replace(/^v(?=\d)/iu, '') === bare || String(id) === bare || /^[0-9a-f]{7,64}$/iu.test(wanted) && sha.startsWith(wanted.toLowerCase()) || byId !== undefined && record !== null && sameVersion(byId, record);
}
function namedTarget({ suspect, candidates, refuse }, wanted, history) {
    const good = candidates.filter(({ rejected })=>rejected === null).map(({ name })=>name);
    const next = good.length === 0 ? 'No version can be returned to: fix forward.' : `Name one of: ${good.join(', ')}.`;
    if ([
        String(suspect.id),
        `#${suspect.id}`,
        nameOf(suspect),
        suspect.sha
    ].includes(wanted)) {
        return refuse({
            code: 'target-rejected',
            why: `${wanted} cannot be the target: it is what runs now`,
            next
        });
    }
    const matching = candidates.filter(isNamed(wanted, history));
    const [only, ...others] = matching;
    if (only === undefined) {
        return refuse({
            code: 'target-unknown',
            why: `no deployment recorded here is called "${wanted}"`,
            next
        });
    }
    if (others.length > 0) {
        const all = matching.map(({ name, id })=>`${name} (deployment ${id})`).join(', ');
        return refuse({
            code: 'target-ambiguous',
            why: `"${wanted}" names several versions: ${all}`,
            next
        });
    }
    const { record, rejected, name } = only;
    if (record === null || rejected !== null) {
        const why = `${name} cannot be the target: ${rejected?.why ?? 'nobody recorded what it is'}`;
        return refuse({
            code: 'target-rejected',
            why,
            next
        });
    }
    return {
        kind: 'chosen',
        suspect,
        target: record,
        candidates,
        again: false
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/key.js

/**
 * Names one rollback: leaving one deployment for another. The same two deployments are the same act, however often
 * and by whomever it is started.
 */ const rollbackKey = (repository, { service, environment, wave }, from, to)=>(0,src/* digestOf */.ol)({
        act: 'rollback',
        repository,
        service,
        environment,
        wave,
        from,
        to
    });

;// CONCATENATED MODULE: ./packages/rollback/src/plan.js








const nothingFound = {
    history: null,
    candidates: [],
    incident: null,
    commands: []
};
/** Our issues are written by a bot, or by whoever also writes our deployment records. */ function isOurAuthor(history) {
    const creators = new Set(history.records.map(({ creator })=>creator));
    return ({ login, isBot })=>isBot || creators.has(login);
}
function findIncident(request, opening, history, suspect) {
    if (!opening.incidents.known) return null;
    const given = opening.incidents.value.find(({ number })=>number === request.incident);
    if (given !== undefined) return given;
    const marker = markerOf('incident', incidentKey(request.target, suspect.id));
    return findMarked(opening.incidents.value, marker, isOurAuthor(history))?.issue ?? null;
}
/** Comments are read only where an answer in them can matter: that keeps a plain rollback short. */ async function readIncidentCommands(issue, world) {
    if (issue === null) return [];
    const comments = await world.issues.comments(issue.number);
    return comments.known ? readCommands(comments.value, await world.roles()) : [];
}
/** Looks at the rollback that is open already, if any. */ async function lookAtOpen(history, request, world) {
    const [open] = openRollbacks(history.records);
    const hold = open === undefined ? undefined : holdOf(open);
    if (open === undefined || hold === undefined) return {
        state: 'free',
        abandoned: null
    };
    const { runId } = hold.holder;
    const run = runId === request.me.runId ? 'running' : await world.runState(runId);
    const verdict = judgeHold(hold, request.me, run, world.now());
    const found = {
        ...nothingFound,
        history
    };
    switch(verdict.state){
        case 'mine':
        case 'stale':
            return {
                state: 'free',
                abandoned: open
            };
        case 'fenced':
            {
                const why = `attempt ${verdict.by.attempt} of this run has taken over rollback ${open.id}`;
                const next = 'Nothing: follow the later attempt.';
                return {
                    state: 'stopped',
                    plan: {
                        ...found,
                        kind: 'refused',
                        code: 'fenced',
                        why,
                        next,
                        suspect: null
                    }
                };
            }
        case 'held':
            {
                const same = request.wanted === null || [
                    String(open.id),
                    nameOf(open),
                    open.sha
                ].includes(request.wanted);
                if (same) return {
                    state: 'stopped',
                    plan: {
                        ...found,
                        kind: 'under-way',
                        record: open,
                        by: verdict.by
                    }
                };
                const why = `run ${verdict.by.runId} is rolling back to ${nameOf(open)} at this moment (deployment ${open.id})`;
                const next = `Wait for it, or cancel that run; its hold ends at ${verdict.until.toISOString()} at the latest.`;
                return {
                    state: 'stopped',
                    plan: {
                        ...found,
                        kind: 'refused',
                        code: 'conflict',
                        why,
                        next,
                        suspect: null
                    }
                };
            }
    }
}
/**
 * The run that is changing the environment now, if it is another one than this and certainly lives: two tools at work
 * on the same thing leave nobody knows what. What cannot be looked up does not hold a rollback back.
 */ async function inFlight({ phase, task, statuses }, { me }, world) {
    if (phase !== 'mutating' || task !== 'deploy') return null;
    const page = statuses.findLast(({ logUrl })=>logUrl?.includes('/actions/runs/') === true)?.logUrl ?? '';
    const runId = Number(/\/actions\/runs\/(\d+)/u.exec(page)?.[1] ?? Number.NaN);
    if (Number.isNaN(runId) || runId === me.runId) return null;
    return await world.runState(runId) === 'running' ? runId : null;
}
/** What the records cannot tell about one candidate: two requests, side by side. */ async function examine(target, { suspect }, history, { policy }, world) {
    const [relation, released] = await Promise.all([
        world.commits.relation(target.sha, suspect.sha),
        world.commits.isReleased(target.sha, target.payload.version)
    ]);
    const gone = [
        relation,
        released
    ].find((reading)=>!reading.known);
    if (gone?.known === false && gone.reason !== 'not-found') {
        return {
            state: 'unknown',
            why: gone.message,
            next: gone.hint
        };
    }
    if (!relation.known || !released.known || !released.value) {
        const why = 'its commit is neither on the default branch nor tagged with its version';
        return {
            state: 'rejected',
            rejection: {
                code: 'unreachable',
                why
            },
            next: 'Name another target.'
        };
    }
    const { changedFiles, targetContainsSuspect } = relation.value;
    const { migrations } = policy.rollback;
    const schema = judgeSchema({
        target,
        suspect,
        history,
        migrations,
        changedFiles
    });
    const config = compareConfig(target, suspect);
    return {
        state: 'good',
        step: {
            schema,
            config,
            targetContainsSuspect
        }
    };
}
const begunBefore = (history, key)=>history.records.find(({ task, phase, payload })=>task === 'rollback' && phase !== 'unchanged' && payload.key === key) ?? null;
function schemaAllows({ schema }, commands) {
    return schema.state === 'clear' || commands.some((said)=>said.kind === 'rollback' && said.acrossSchema);
}
/**
 * Plans a rollback without changing anything: what is left, what is returned to, why each other version is not, and
 * what would stop it. Every mode begins with it, so that a refusal always comes before the first change.
 */ async function planRollback(request, opening, world) {
    if (!opening.rows.known) {
        return {
            ...nothingFound,
            kind: 'unknown',
            why: opening.rows.message,
            next: opening.rows.hint
        };
    }
    const history = history_readHistory(opening.rows.value, request.target);
    const open = await lookAtOpen(history, request, world);
    if (open.state === 'stopped') return open.plan;
    const choice = chooseTarget(history, {
        target: request.wanted,
        automatic: request.automatic,
        repeatable: request.policy.rollback.idempotent
    });
    const found = {
        ...nothingFound,
        history,
        candidates: choice.candidates
    };
    if (choice.kind !== 'chosen') return {
        ...found,
        ...choice
    };
    const flying = await inFlight(choice.suspect, request, world);
    if (flying !== null) {
        const why = `run ${flying} is deploying ${nameOf(choice.suspect)} at this moment`;
        const next = `Wait for it, or cancel that run (cancel, never reject a review), then start this again.`;
        return {
            ...found,
            kind: 'refused',
            code: 'deploy-in-flight',
            why,
            next,
            suspect: choice.suspect
        };
    }
    const incident = findIncident(request, opening, history, choice.suspect);
    const commands = request.automatic ? await readIncidentCommands(incident, world) : [];
    return firstPossible({
        ...found,
        incident,
        commands
    }, choice, open.abandoned, request, world);
}
async function firstPossible(found, choice, abandoned, request, world) {
    const history = found.history ?? {
        records: [],
        foreign: [],
        malformed: []
    };
    const { suspect } = choice;
    let { candidates, commands } = found;
    const onlyThis = request.wanted !== null || choice.again;
    const possible = candidates.flatMap(({ record, rejected })=>record === null || rejected !== null ? [] : [
            record
        ]);
    for (const target of onlyThis ? [
        choice.target
    ] : possible){
        const examined = await examine(target, choice, history, request, world);
        if (examined.state === 'unknown') return {
            ...found,
            kind: 'unknown',
            why: examined.why,
            next: examined.next
        };
        if (examined.state === 'rejected') {
            const { rejection, next } = examined;
            candidates = candidates.map((row)=>row.record?.id === target.id ? {
                    ...row,
                    rejected: rejection
                } : row);
            if (!onlyThis) continue;
            const why = `${nameOf(target)} cannot be the target: ${rejection.why}`;
            return {
                ...found,
                candidates,
                kind: 'refused',
                code: rejection.code,
                why,
                next,
                suspect
            };
        }
        if (examined.step.schema.state !== 'clear' && commands.length === 0) {
            commands = await readIncidentCommands(found.incident, world);
        }
        if (!schemaAllows(examined.step, commands)) {
            return {
                ...found,
                candidates,
                commands,
                ...refusedBySchema(examined.step.schema, target, suspect)
            };
        }
        const key = rollbackKey(request.repository, request.target, suspect.id, target.id);
        const step = {
            suspect,
            target,
            key,
            ...examined.step,
            begun: begunBefore(history, key),
            abandoned
        };
        return {
            ...found,
            candidates,
            commands,
            kind: 'ready',
            step
        };
    }
    const why = 'no version that was good here can be reached any more';
    const next = 'Fix forward, or restore the commit or tag of a version below.';
    return {
        ...found,
        candidates,
        kind: 'refused',
        code: 'no-target',
        why,
        next,
        suspect
    };
}
/** An older version is on the far side of the same barrier, so the search ends here. */ function refusedBySchema(schema, target, suspect) {
    if (schema.state === 'clear') throw new TypeError(`no barrier before ${nameOf(target)}`);
    const code = schema.state === 'barrier' ? 'schema-barrier' : 'schema-unknown';
    const next = `${schema.forward} Or, by the release-manager on the incident: /rollback --across-schema`;
    return {
        kind: 'refused',
        code,
        why: schema.why,
        next,
        suspect
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/retrospective.js
/** Wall-clock hours in one IANA zone in which people can meet; minutes after midnight, Monday is 1. */ const usualHours = (zone)=>({
        zone,
        days: [
            1,
            2,
            3,
            4,
            5
        ],
        from: 9 * 60,
        to: 17 * 60
    });
const minuteMs = 60_000;
const dayNumbers = {
    Mon: 1,
    Tue: 2,
    Wed: 3,
    Thu: 4,
    Fri: 5,
    Sat: 6,
    Sun: 7
};
function wallClock(zone) {
    const format = new Intl.DateTimeFormat('en-GB', {
        ...{
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23'
        }
    });
    return (instant)=>{
        const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value })=>[
                type,
                value
            ]));
        const { weekday = '', hour = '0', minute = '0' } = parts;
        return {
            day: dayNumbers[weekday] ?? 0,
            minute: Number(hour) * 60 + Number(minute)
        };
    };
}
/**
 * When the retrospective is due: `withinMs` (the guide: 48 hours) after the incident was resolved, moved earlier into
 * working hours and never later. Where none of them lies in between, the deadline itself.
 */ function retrospectiveDue(resolvedAt, withinMs, hours) {
    const deadline = Math.floor((resolvedAt.getTime() + withinMs) / minuteMs) * minuteMs;
    const read = wallClock(hours.zone);
    for(let at = deadline; at > resolvedAt.getTime(); at -= minuteMs){
        const { day, minute } = read(new Date(at));
        if (hours.days.includes(day) && minute >= hours.from && minute <= hours.to) {
            return {
                at: new Date(at),
                inWorkingHours: true
            };
        }
    }
    return {
        at: new Date(deadline),
        inWorkingHours: false
    };
}
const meetingMinutes = 60;
/** An iCalendar invitation (RFC 5545) for the hour before the retrospective is due. */ async function invitation(meeting) {
    const { default: ical, ICalCalendarMethod } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 5962));
    const calendar = ical({
        prodId: '//OctoAcme//release-actions//EN',
        method: ICalCalendarMethod.PUBLISH
    });
    calendar.createEvent({
        id: meeting.uid,
        sequence: meeting.sequence,
        stamp: meeting.stamp,
        start: new Date(meeting.endsBy.getTime() - meetingMinutes * minuteMs),
        end: meeting.endsBy,
        summary: meeting.title,
        description: meeting.description,
        ...meeting.url === null ? {} : {
            url: meeting.url
        }
    });
    return calendar.toString();
}

;// CONCATENATED MODULE: ./packages/rollback/src/timings.js


function timingsOf(record, suspect, incidentAt, started) {
    const journal = journalOf(record);
    const reported = suspect.statuses.find(({ state, createdAt })=>(state === 'error' || state === 'failure') && createdAt <= record.createdAt);
    return {
        detected: reported?.createdAt ?? null,
        decided: incidentAt,
        started,
        locked: record.createdAt,
        command: journal.mutating ?? null,
        live: journal.mutated ?? null,
        smoked: journal.smoked ?? null,
        stable: journal.done ?? null
    };
}
/** Time from one instant to another in milliseconds; `null` where one is missing. */ const between = (from, to)=>from === null || to === null ? null : Math.max(0, Date.parse(to) - Date.parse(from));
/** "detect 10:54 · decide 10:58 · start 10:58 UTC · lock +3 s · command +9 s · live +68 s". */ function timingLine(timings, zone) {
    const { detected, decided, started, locked, command, live, smoked, stable } = timings;
    const from = started ?? locked;
    const clock = (name, at)=>at === null ? [] : [
            `${name} ${(0,report_src/* formatTime */.fU)(new Date(at), zone)}`
        ];
    const since = (name, at)=>{
        const durationMs = between(from, at);
        return durationMs === null ? [] : [
            `${name} +${(0,report_src/* formatDuration */.a3)(durationMs)}`
        ];
    };
    return [
        ...clock('detect', detected),
        ...clock('decide', decided),
        ...clock('start', from),
        ...started === null ? [] : since('lock', locked),
        ...since('command', command),
        ...since('live', live),
        ...since('smoked', smoked),
        ...since('stable', stable)
    ].join(' · ');
}

;// CONCATENATED MODULE: ./packages/rollback/src/write-up.js












const standings = {
    restored: 'rolled-back',
    confirmed: 'confirmed',
    failed: 'failed',
    unchanged: 'failed',
    interrupted: 'rolling-back'
};
function note(notes, written) {
    if (!written.done) notes.push(`${written.message ?? ''} ${written.hint ?? ''}`.trim());
}
function write_up_findIncident({ record, suspect, history, request, opening }) {
    const recorded = record.payload.freeze?.incident;
    if (!opening.incidents.known) return {
        issue: null,
        duplicates: []
    };
    const marker = markerOf('incident', incidentKey(request.target, suspect.id));
    const marked = findMarked(opening.incidents.value, marker, isOurAuthor(history));
    const all = marked === undefined ? [] : [
        marked.issue,
        ...marked.duplicates
    ];
    const issue = opening.incidents.value.find(({ number })=>number === recorded) ?? marked?.issue ?? null;
    return {
        issue,
        duplicates: all.filter(({ number, state })=>number !== issue?.number && state === 'open')
    };
}
/** The suspect was left: its own deployment says so, once. */ async function markSuspect(ending, incident, notes) {
    const { kind, suspect, request, world } = ending;
    if (kind !== 'restored' && kind !== 'confirmed') return;
    if (suspect.statuses.some(({ description })=>description.startsWith(record_descriptions.rolledBack))) return;
    const named = incident === null ? '' : `, incident #${incident.number}`;
    const status = {
        state: 'error',
        description: `${record_descriptions.rolledBack} by run ${request.me.runId}${named}`,
        logUrl: request.runUrl
    };
    note(notes, await world.deployments.addStatus(suspect.id, status));
}
/** Lifts the freeze when the release-manager has said so on the incident. */ async function obeyUnfreeze(ending, comments, notes) {
    const { record, world } = ending;
    const said = readCommands(comments, await world.roles()).findLast(({ kind })=>kind === 'unfreeze');
    const newest = record.statuses.at(-1);
    if (said?.kind !== 'unfreeze' || newest === undefined || record.phase === 'mutating') return;
    if (record.statuses.some(({ description })=>description.startsWith(record_descriptions.unfrozen))) return;
    const description = `${record_descriptions.unfrozen} by ${said.by}: ${said.reason}`.slice(0, 140);
    note(notes, await world.deployments.addStatus(record.id, {
        state: newest.state,
        description
    }));
}
async function planRetrospective(ending, incident, restoredAt) {
    const { suspect, request } = ending;
    const { policy, target } = request;
    const within = policy.rollback['retrospective-within'].ms;
    const due = retrospectiveDue(new Date(restoredAt), within, usualHours(zoneOf(request)));
    const text = await invitation({
        uid: `${incidentKey(target, suspect.id).replaceAll('/', '-')}@${request.repository.replaceAll('/', '.')}`,
        sequence: 0,
        title: `Retrospective: ${target.service} ${nameOf(suspect)} in ${target.environment}`,
        description: incident === null ? 'Blameless.' : `Blameless. Incident #${incident.number}.`,
        url: incident?.url ?? null,
        endsBy: due.at,
        stamp: new Date(restoredAt)
    });
    return {
        dueAt: due.at,
        inWorkingHours: due.inWorkingHours,
        number: null,
        url: '',
        invitation: text
    };
}
/** Opens the retrospective below the incident; it is found again by its marker. */ async function openRetrospective(ending, state, incident, planned, notes) {
    const { world, history } = ending;
    if (incident === null) return planned;
    const issue = retrospectiveIssue(state, incident, planned.dueAt);
    const existing = await world.issues.withLabel('retrospective');
    if (!existing.known) {
        notes.push(`${existing.message} ${existing.hint}`);
        return planned;
    }
    const found = findMarked(existing.value, issue.marker, isOurAuthor(history))?.issue;
    if (found !== undefined) return {
        ...planned,
        number: found.number,
        url: found.url
    };
    const opened = await world.issues.create(issue);
    note(notes, opened);
    if (!opened.done) return planned;
    note(notes, await world.issues.addSubIssue(incident.number, opened.value.id));
    return {
        ...planned,
        number: opened.value.number,
        url: opened.value.url
    };
}
const issueIn = ({ number, url })=>number === null ? null : {
        number,
        url
    };
function stateOf(ending, incident, retrospective) {
    const { kind, record, suspect, history, request } = ending;
    const { rollback } = record.payload;
    const restored = history.records.find(({ id })=>id === rollback?.toDeployment) ?? record;
    const steps = record.statuses.map(({ createdAt, description })=>({
            at: createdAt,
            what: `rollback ${record.id}: ${inWords(description)}`
        }));
    const securityRelated = request.securityRelated || (incident?.labels.includes('security') ?? false);
    return {
        ...{
            target: request.target,
            policy: request.policy,
            suspect,
            to: restored,
            securityRelated
        },
        severity: (0,decide/* worst */.QZ)([
            request.severity ?? undefined,
            severityOfLabels(incident?.labels ?? [])
        ]),
        reason: rollback?.reason ?? request.reason,
        standing: standings[kind],
        timeline: [
            ...timelineOf(history, suspect),
            {
                at: record.createdAt,
                what: `rollback to ${nameOf(record)} started by ${rollback?.actor ?? 'nobody known'}`
            },
            ...steps
        ],
        retrospective: retrospective === null ? null : {
            dueAt: retrospective.dueAt,
            issue: issueIn(retrospective)
        },
        zone: zoneOf(request),
        number: incident?.number ?? null
    };
}
/** One append-only comment a stage: what must outlive runs and statuses. */ async function addRecordComment(ending, issue, comments, body, notes) {
    const { kind, record, world } = ending;
    const marker = markerOf('rollback', `${record.payload.key}/${record.id}/${kind}`);
    if (comments.some((comment)=>comment.body.startsWith(marker))) return;
    note(notes, await world.issues.comment(issue.number, marker, body));
}
function recordBody({ kind, record, suspect, request }, timings) {
    const words = {
        restored: `Rolled back from ${nameOf(suspect)} to ${nameOf(record)}; being watched.`,
        confirmed: `${nameOf(record)} is confirmed stable (${record.verified?.by ?? ''}).`,
        failed: `The rollback from ${nameOf(suspect)} to ${nameOf(record)} failed: ${record.bad ?? 'look at its deployment'}.`,
        unchanged: `The rollback to ${nameOf(record)} changed nothing.`,
        interrupted: `The rollback to ${nameOf(record)} was interrupted; run it again to go on.`
    };
    const zone = zoneOf(request);
    const live = timings.live ?? timings.locked;
    return [
        {
            paragraph: {
                strong: words[kind]
            }
        },
        {
            paragraph: `${timingLine(timings, zone)} · recorded ${(0,report_src/* formatDateTime */.r6)(new Date(live), zone)}`
        },
        {
            paragraph: [
                'Deployment ',
                {
                    code: String(record.id)
                },
                ', key ',
                {
                    code: record.payload.key
                },
                ', ',
                {
                    link: 'run',
                    href: request.runUrl
                }
            ]
        }
    ];
}
/** When the rollback was started: by this run if it opened the record, else nobody recorded it. */ const startOf = ({ record, request })=>record.payload.rollback?.holder === formatHolder(request.me) && Date.parse(request.startedAt) < Date.parse(record.createdAt) + 1000 ? request.startedAt : null;
/** Writes up a rollback's end: suspect, retrospective, incident, freeze. Each part is found again and not repeated. */ async function writeUp(ending) {
    const { record, suspect, opening, world } = ending;
    const notes = opening.incidents.known ? [] : [
        `${opening.incidents.message} ${opening.incidents.hint}`
    ];
    const { issue, duplicates } = write_up_findIncident(ending);
    const timings = timingsOf(record, suspect, issue?.createdAt ?? null, startOf(ending));
    const [comments] = await Promise.all([
        issue === null ? null : world.issues.comments(issue.number),
        markSuspect(ending, issue, notes),
        ...duplicates.map(async ({ number })=>{
            note(notes, await world.issues.closeAsDuplicate(number));
        })
    ]);
    const known = comments?.known === true ? comments.value : [];
    let retrospective = null;
    if (timings.live !== null) {
        const planned = await planRetrospective(ending, issue, timings.live);
        const state = stateOf(ending, issue, planned);
        retrospective = await openRetrospective(ending, state, issue, planned, notes);
    }
    const state = stateOf(ending, issue, retrospective);
    if (issue !== null) {
        await Promise.all([
            rewriteIncident(ending, issue, state, notes),
            comments?.known === true ? addRecordComment(ending, issue, known, recordBody(ending, timings), notes) : null,
            obeyUnfreeze(ending, known, notes)
        ]);
    }
    const incident = issue === null ? null : {
        number: issue.number,
        url: issue.url
    };
    return {
        writeUp: {
            incident,
            retrospective,
            timings,
            severity: state.severity
        },
        warnings: notes
    };
}
/** Only an incident that we opened has a body of ours; one that people opened gets our comments alone. */ async function rewriteIncident(ending, issue, state, notes) {
    const { title, marker, body, labels } = incidentIssue(state);
    if (!issue.body.startsWith(marker)) return;
    const merged = [
        ...new Set([
            ...issue.labels.filter((label)=>!label.startsWith('sev:')),
            ...labels
        ])
    ];
    note(notes, await ending.world.issues.rewrite(issue.number, {
        title,
        marker,
        body,
        labels: merged
    }));
}

;// CONCATENATED MODULE: ./packages/rollback/src/complete.js






const cut = (text, most)=>text.length > most ? `${text.slice(0, most - 1)}…` : text;
function findRecord(history, { deploymentId }) {
    return history.records.find(({ id, task, phase })=>task === 'rollback' && (deploymentId === null ? phase !== 'unchanged' : id === deploymentId));
}
async function askServed(record, serves) {
    const answer = await serves((text)=>servesVersion(text, releaseOf(record)));
    if (answer === null) return {
        state: 'not-asked',
        answer: ''
    };
    if (!answer.known) return {
        state: 'unknown',
        answer: answer.message
    };
    return {
        state: servesVersion(answer.value, releaseOf(record)) ? 'target' : 'other',
        answer: cut(answer.value.trim(), 60)
    };
}
const isEnded = ({ phase })=>phase !== 'opened' && phase !== 'mutating';
/** The statuses that the command's end means for the record; what was said before is not said again. */ function statusesFor(record, request, served) {
    const { outcome, outcomeDetail, runUrl } = request;
    if (isEnded(record) || outcome === null) return [];
    const log = {
        logUrl: runUrl
    };
    const detail = outcomeDetail === '' ? '' : ` (${outcomeDetail})`;
    switch(outcome){
        case 'success':
            {
                if (served.state === 'other') {
                    const description = `${record_descriptions.failed}: it answers as ${served.answer}, not as ${nameOf(record)}`;
                    return [
                        {
                            state: 'failure',
                            description: cut(description, 140),
                            ...log
                        }
                    ];
                }
                const deployed = {
                    state: 'success',
                    description: record_descriptions.deployed,
                    ...log
                };
                const smoked = `${journalWords.smoked}: it answers as ${nameOf(record)}`;
                return served.state === 'target' ? [
                    deployed,
                    {
                        state: 'success',
                        description: cut(smoked, 140)
                    }
                ] : [
                    deployed
                ];
            }
        case 'failure':
            return [
                {
                    state: 'failure',
                    description: cut(`${record_descriptions.failed}: the rollback command${detail}`, 140),
                    ...log
                }
            ];
        case 'cancelled':
            return [
                {
                    state: 'in_progress',
                    description: `${journalWords.interrupted} at mutating`,
                    ...log
                }
            ];
        case 'skipped':
            return [
                {
                    state: 'inactive',
                    description: `${record_descriptions.unchanged}: the rollback command did not run`,
                    ...log
                }
            ];
    }
}
async function post(id, statuses, world) {
    for (const status of statuses){
        const written = await world.deployments.addStatus(id, status);
        if (!written.done) return `${written.message} ${written.hint}`;
    }
    return null;
}
function kindOf(record) {
    switch(record.phase){
        case 'opened':
        case 'mutating':
            return 'interrupted';
        case 'unchanged':
            return 'unchanged';
        case 'failed':
            return 'failed';
        case 'deployed':
            if (record.bad !== undefined) return 'failed';
            return record.verified === undefined ? 'restored' : 'confirmed';
    }
}
/** A later attempt or a living run may have taken over: then this one must not write any more. */ async function fenced(record, request, world) {
    const hold = holdOf(record);
    if (hold === undefined || isEnded(record)) return null;
    const { runId } = hold.holder;
    const run = runId === request.me.runId ? 'running' : await world.runState(runId);
    const verdict = judgeHold(hold, request.me, run, world.now());
    const ok = verdict.state === 'mine' || verdict.state === 'stale';
    return ok ? null : `rollback ${record.id} is in the hands of run ${hold.holder.runId}, attempt ${hold.holder.attempt}`;
}
/**
 * Ends what `prepareRollback` began: the command's outcome and what really answers become statuses, the suspect is
 * marked as left, incident and retrospective are written up. Called again it adds only what has come since, such as
 * the confirmation by a passed watch or an answer on the incident.
 */ async function completeRollback(request, opening, world, serves) {
    if (!opening.rows.known) return {
        kind: 'unknown',
        why: opening.rows.message,
        next: opening.rows.hint
    };
    const history = history_readHistory(opening.rows.value, request.target);
    const record = findRecord(history, request);
    const suspect = history.records.find(({ id })=>id === record?.payload.rollback?.fromDeployment);
    if (record === undefined || suspect === undefined) {
        const { service, environment } = request.target;
        const why = `no rollback of ${service} in ${environment} was begun`;
        return {
            kind: 'nothing-found',
            why,
            next: 'Run mode "prepare" or "run" first.'
        };
    }
    const other = await fenced(record, request, world);
    if (other !== null) return {
        kind: 'not-mine',
        why: other,
        next: 'Follow that run; it ends this rollback.'
    };
    if (record.phase === 'mutating' && request.outcome === null) {
        const why = `how the command of rollback ${record.id} ended is not known`;
        return {
            kind: 'unknown',
            why,
            next: 'Give its outcome:   with: { outcome: "${{ steps.deploy.outcome }}" }'
        };
    }
    return writeEnd(record, suspect, request, opening, world, serves);
}
async function writeEnd(before, suspect, request, opening, world, serves) {
    const asks = request.outcome === 'success' && before.phase === 'mutating';
    const served = asks ? await askServed(before, serves) : {
        state: 'not-asked',
        answer: ''
    };
    const fault = await post(before.id, statusesFor(before, request, served), world);
    if (fault !== null) return {
        kind: 'unknown',
        why: fault,
        next: 'Run this again: it goes on where it stopped.'
    };
    const rows = await world.deployments.list(request.target.environment);
    if (!rows.known) return {
        kind: 'unknown',
        why: rows.message,
        next: rows.hint
    };
    const history = history_readHistory(rows.value, request.target);
    const record = history.records.find(({ id })=>id === before.id) ?? before;
    const kind = kindOf(record);
    if (isEnded(record)) await world.lock?.release();
    const left = history.records.find(({ id })=>id === suspect.id) ?? suspect;
    const written = await writeUp({
        kind,
        record,
        suspect: left,
        history,
        request,
        opening,
        world
    });
    return {
        kind,
        record,
        suspect: left,
        served,
        writeUp: written.writeUp,
        warnings: written.warnings
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/roles.js

/** Roles that may say something on an incident. */ const asked = [
    'release-manager',
    'product-manager',
    'on-call'
];
/**
 * Who holds which role by the policy: people, substitutes, and members of teams. A team that the token cannot read
 * gives nobody a right; it never becomes a login of the same name.
 */ async function rolesIn(policy, team) {
    const held = new Map();
    await Promise.all(asked.map(async (role)=>{
        const { people, substitutes, teams } = holdersOf(policy, role).holders;
        const read = await Promise.all(teams.map(team));
        const members = read.flatMap((each)=>each.known ? each.value.members : []);
        const logins = [
            ...people,
            ...substitutes,
            ...members.map(({ login })=>login)
        ];
        held.set(role, new Set(logins.map((login)=>login.toLowerCase())));
    }));
    return (login, role)=>held.get(role)?.has(login.toLowerCase()) ?? false;
}

;// CONCATENATED MODULE: ./packages/rollback/src/authority.js


function lastChoice(commands) {
    const kinds = commands.map(({ kind })=>kind);
    return kinds.findLast((kind)=>kind === 'rollback' || kind === 'fix-forward') ?? null;
}
/**
 * Who may start this rollback. A person who starts the run has decided. A run that started by itself goes on only as
 * the policy says: `off`, never; `ask`, after `/rollback` on the incident; `on`, when the guide's rule says rollback.
 */ function judgeAuthority(request, plan, at) {
    const { policy, automatic } = request;
    const severity = (0,decide/* worst */.QZ)([
        request.severity ?? undefined,
        severityOfLabels(plan.incident?.labels ?? [])
    ]);
    const promise = plan.commands.findLast(({ kind })=>kind === 'fix-forward');
    const decided = automatic ? lastChoice(plan.commands) : 'rollback';
    const advice = (0,decide/* decide */.LD)({
        cause: 'unknown',
        impact: (0,decide/* impactOf */.ux)(severity),
        fixPromisedAt: promise?.at ?? null,
        fixWithinMs: policy.rollback['fix-forward-within'].ms,
        decided
    }, at);
    const judged = {
        severity,
        advice
    };
    if (decided === 'rollback') return {
        may: true,
        ...judged
    };
    const held = authority_heldBack(policy.rollback.automatic, advice);
    return held === undefined ? {
        may: true,
        ...judged
    } : {
        may: false,
        ...judged,
        ...held
    };
}
function authority_heldBack(mode, advice) {
    if (mode === 'off') {
        return {
            ask: false,
            why: 'the policy leaves rollbacks to people (rollback.automatic: off)'
        };
    }
    if (advice.advice === 'fix-forward') {
        return {
            ask: false,
            why: `${advice.because}; this turns into a rollback at ${advice.flipsAt ?? 'no set time'}`
        };
    }
    if (mode === 'ask' && advice.rule !== 'quick-fix-overdue') {
        return {
            ask: true,
            why: 'the policy asks a person first (rollback.automatic: ask)'
        };
    }
    return advice.advice === 'ask' ? {
        ask: true,
        why: advice.because
    } : undefined;
}

;// CONCATENATED MODULE: ./packages/rollback/src/prepare.js






function payloadOf(step, request, incident, at) {
    const { suspect, target } = step;
    const { policy, reason, actor, me, securityRelated } = request;
    const kept = new Set(target.payload.artifacts.map(({ digest })=>digest));
    const left = suspect.payload.artifacts.map(({ digest })=>digest).filter((digest)=>!kept.has(digest));
    const { schema, configDigest, procedure } = target.payload;
    return {
        v: 1,
        key: step.key,
        service: request.target.service,
        wave: request.target.wave,
        version: target.payload.version,
        artifacts: target.payload.artifacts,
        ...schema === undefined ? {} : {
            schema
        },
        ...configDigest === undefined ? {} : {
            configDigest
        },
        ...procedure === undefined ? {} : {
            procedure
        },
        rollback: {
            fromDeployment: suspect.id,
            toDeployment: target.id,
            fromVersion: nameOf(suspect),
            toVersion: nameOf(target),
            reason: securityRelated ? '' : reason,
            actor,
            holder: formatHolder(me),
            heldUntil: new Date(at.getTime() + policy.rollback['lock-expires'].ms).toISOString()
        },
        freeze: {
            badShas: [
                suspect.sha
            ],
            badDigests: [
                ...new Set(left)
            ],
            until: new Date(at.getTime() + policy.rollback.freeze.expires.ms).toISOString(),
            ...incident === null ? {} : {
                incident: incident.number
            },
            ...step.targetContainsSuspect ? {
                descendants: 'free'
            } : {}
        }
    };
}
/** Creates the record of the step, or takes up the one that an earlier run left. */ async function openRecord({ step }, request, incident, world) {
    const { begun, target } = step;
    if (begun !== null) return takeUp(begun, request, world);
    const created = await world.deployments.create({
        sha: target.sha,
        environment: request.target.environment,
        task: 'rollback',
        description: `Rollback from ${nameOf(step.suspect)} to ${nameOf(target)}`,
        payload: payloadOf(step, request, incident, world.now())
    });
    return created.done ? {
        done: true,
        value: {
            id: created.value.id,
            resumed: false
        }
    } : created;
}
async function takeUp(begun, request, world) {
    const done = {
        done: true,
        value: {
            id: begun.id,
            resumed: true
        }
    };
    const hold = holdOf(begun);
    if (hold === undefined || formatHolder(hold.holder) === formatHolder(request.me)) return done;
    const until = new Date(world.now().getTime() + request.policy.rollback['lock-expires'].ms);
    const taken = await world.deployments.addStatus(begun.id, takeoverStatus(hold.holder, request.me, until));
    return taken.done ? done : taken;
}
/** Ends an open rollback whose run is gone and which this step does not continue. Taken over first: see `holdOf`. */ async function endAbandoned(step, request, world) {
    const { abandoned, begun } = step;
    if (abandoned === null || abandoned.id === begun?.id) return {
        done: true,
        value: null
    };
    const taken = await takeUp(abandoned, request, world);
    if (!taken.done) return taken;
    const records = await readRecords(request, world);
    const now = records.done ? records.value.find(({ id })=>id === abandoned.id) : undefined;
    if (now === undefined || formatHolder(holdOf(now)?.holder ?? request.me) !== formatHolder(request.me)) {
        return {
            done: false,
            message: `rollback ${abandoned.id} was taken over by another run`,
            hint: 'Run this again.'
        };
    }
    const why = 'its run ended before';
    return world.deployments.addStatus(abandoned.id, now.phase === 'mutating' ? {
        state: 'failure',
        description: `${record_descriptions.failed}: ${why} it could tell what happened`
    } : {
        state: 'inactive',
        description: `${record_descriptions.unchanged}: ${why} anything was changed`
    });
}
async function readRecords({ target }, world) {
    const rows = await world.deployments.list(target.environment);
    if (!rows.known) return {
        done: false,
        message: rows.message,
        hint: rows.hint
    };
    return {
        done: true,
        value: history_readHistory(rows.value, target).records
    };
}
/**
 * Takes a rollback to the point at which the team's command runs: plan, incident, record with lock and freeze, the
 * check that nobody was earlier, and the mark that production may change from now on. Whatever stops it does so
 * before that mark.
 */ async function prepareRollback(request, opening, world) {
    const plan = await planRollback(request, opening, world);
    const none = {
        plan,
        authority: null,
        incident: null,
        warnings: []
    };
    if (plan.kind === 'under-way') {
        return {
            ...none,
            kind: 'attached',
            to: plan.record.id,
            by: plan.by
        };
    }
    if (plan.kind !== 'ready') return {
        ...none,
        kind: 'not-ready'
    };
    const authority = judgeAuthority(request, plan, world.now());
    if (!authority.may && !authority.ask) return {
        ...none,
        authority,
        kind: 'not-allowed',
        why: authority.why
    };
    const standing = authority.may ? 'rolling-back' : 'deciding';
    const { incident, warnings } = await ensureIncident(plan, request, authority.severity, standing, world);
    const found = {
        plan,
        authority,
        incident,
        warnings
    };
    if (!authority.may) return {
        ...found,
        kind: 'asked',
        why: authority.why
    };
    return lockAndMark(plan, request, found, world);
}
async function lockAndMark(plan, request, found, world) {
    const failed = ({ message, hint })=>({
            ...found,
            ...{
                kind: 'write-failed',
                why: message,
                next: hint
            }
        });
    const { step } = plan;
    const ended = await endAbandoned(step, request, world);
    if (!ended.done) return failed(ended);
    const opened = await openRecord(plan, request, found.incident, world);
    if (!opened.done) return failed(opened);
    const { id, resumed } = opened.value;
    const records = await readRecords(request, world);
    if (!records.done) return failed(records);
    const lock = decideLock(records.value, {
        id,
        key: step.key
    }, request.me);
    if (lock.state !== 'won') return withdraw(lock, {
        id,
        resumed
    }, found, world);
    if (world.lock !== null) {
        const second = await world.lock.acquire(resumed || step.abandoned !== null);
        if (second.state !== 'won') return failed({
            message: second.message,
            hint: 'Look who holds it; run this again.'
        });
    }
    const marked = await world.deployments.addStatus(id, {
        state: 'in_progress',
        description: record_descriptions.mutating,
        logUrl: request.runUrl
    });
    if (!marked.done) return failed(marked);
    return {
        ...found,
        kind: 'prepared',
        step,
        deploymentId: id,
        resumed
    };
}
/** Another one was earlier: what this run has written ends without having changed anything. */ async function withdraw(lock, own, found, world) {
    const first = lock.state === 'attach' ? lock.to : lock.with;
    if (first.id !== own.id && !own.resumed) {
        await world.deployments.addStatus(own.id, {
            state: 'inactive',
            description: `${record_descriptions.unchanged}: rollback ${first.id} was first`
        });
    }
    const { incident } = found;
    if (incident?.created === true && first.payload.freeze?.incident !== incident.number) {
        await world.issues.closeAsDuplicate(incident.number);
    }
    return lock.state === 'attach' ? {
        ...found,
        kind: 'attached',
        to: first.id,
        by: lock.by
    } : {
        ...found,
        kind: 'conflict',
        with: first.id,
        by: lock.by,
        name: nameOf(first)
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/present/plan.js





/** Typical seconds until the target is live: what a step by hand takes is the team's command. */ const checksOf = (plan)=>{
    const { schema, config, abandoned, target } = plan.step;
    const configuration = {
        same: 'configuration: the same as now',
        different: 'configuration: differs from what is there now; the command must bring its own',
        unknown: 'configuration: not recorded, so nobody can tell whether it differs'
    };
    const artifacts = target.payload.artifacts.map(({ component, digest })=>`${component} ${digest}`);
    const lock = abandoned === null ? 'lock: free' : `lock: left behind by run ${holdOf(abandoned)?.holder.runId ?? 'unknown'}, will be taken over`;
    return [
        schema.state === 'clear' ? `database: ${schema.note}` : `database: ${schema.why} (crossed on the release-manager's word)`,
        configuration[config],
        artifacts.length === 0 ? 'artifacts: none recorded' : `artifacts: ${artifacts.join(', ')}`,
        procedureLine(plan.step.suspect),
        lock
    ];
};
/** Findings of a plan that does not go on; a `ready` one goes on to be prepared. */ function planFindings(plan, request) {
    const { environment } = request.target;
    const zone = zoneOf(request);
    const table = candidateTable(plan.candidates, findings_targetOf(plan), zone);
    const none = [];
    switch(plan.kind){
        case 'ready':
            {
                const { suspect, target, begun } = plan.step;
                return {
                    outcome: 'pass',
                    reasons: [
                        begun === null ? 'target-found' : 'rollback-begun'
                    ],
                    headline: `Plan: ${environment} can be rolled back from ${nameOf(suspect)} to ${nameOf(target)}`,
                    body: [
                        {
                            paragraph: 'Nothing was changed.'
                        },
                        {
                            list: checksOf(plan)
                        },
                        ...procedureBlocks(suspect),
                        nextStep('mode "run", or "prepare" before your own deploy step.'),
                        ...table
                    ],
                    warnings: none
                };
            }
        case 'nothing-to-do':
            return {
                outcome: 'pass',
                reasons: [
                    'nothing-to-roll-back'
                ],
                headline: `Nothing to roll back in ${environment}: ${plan.why}`,
                body: [
                    {
                        paragraph: 'Nothing was changed.'
                    },
                    ...table
                ],
                warnings: none
            };
        case 'refused':
            return {
                outcome: 'fail',
                reasons: [
                    plan.code
                ],
                headline: `Not rolled back: nothing was changed in ${environment}`,
                body: [
                    {
                        paragraph: `${capital(plan.why)}.`
                    },
                    nextStep(plan.next),
                    ...table
                ],
                warnings: none
            };
        case 'unknown':
            return {
                outcome: 'inconclusive',
                reasons: [
                    'cannot-tell'
                ],
                headline: `Not rolled back: what must be known about ${environment} could not be read, and nothing was changed`,
                body: [
                    {
                        paragraph: plan.why
                    },
                    nextStep(plan.next),
                    ...table
                ],
                warnings: none
            };
        case 'under-way':
            return {
                outcome: 'inconclusive',
                reasons: [
                    'attached'
                ],
                headline: `Already under way: run ${plan.by.runId} is rolling ${environment} back to ${nameOf(plan.record)}`,
                body: [
                    {
                        paragraph: `This run changes nothing. Deployment ${plan.record.id} tells how it goes.`
                    }
                ],
                warnings: none
            };
    }
}
const capital = (text)=>text.charAt(0).toUpperCase() + text.slice(1);
const candidatesOf = ({ candidates })=>candidates.map(({ id, name, sha, verifiedAt, rejected })=>({
            id,
            name,
            sha,
            verifiedAt,
            rejected
        }));
/** The machine-readable part of a plan. */ function planDetail(plan, mode) {
    const step = plan.kind === 'ready' ? plan.step : null;
    return {
        mode,
        plan: plan.kind,
        from: step === null ? null : {
            id: step.suspect.id,
            sha: step.suspect.sha,
            version: step.suspect.payload.version
        },
        to: step === null ? null : {
            id: step.target.id,
            sha: step.target.sha,
            version: step.target.payload.version
        },
        key: step?.key ?? null,
        schema: step?.schema ?? null,
        configuration: step?.config ?? null,
        procedure: step?.suspect.payload.procedure ?? null,
        candidates: candidatesOf(plan)
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/present/completed.js






function servedLine({ served, record }) {
    switch(served.state){
        case 'target':
            return `It answers as ${nameOf(record)}.`;
        case 'other':
            return `It answers as ${served.answer}, which is not ${nameOf(record)}.`;
        case 'unknown':
            return `What answers could not be read: ${served.answer}`;
        case 'not-asked':
            return '';
    }
}
function story(ended, request) {
    const { record, suspect, writeUp } = ended;
    const { timings, incident, severity } = writeUp;
    const zone = zoneOf(request);
    const live = between(timings.started ?? timings.locked, timings.live);
    const why = record.payload.rollback?.reason ?? '';
    const where = incident === null ? '' : [
        ' (',
        {
            link: `#${incident.number}`,
            href: incident.url
        },
        `, ${severity})`
    ];
    const sentences = [
        live === null ? '' : `Live after ${(0,report_src/* formatDuration */.a3)(live)}.`,
        servedLine(ended),
        timings.stable === null ? '' : `Stable since ${(0,report_src/* formatDateTime */.r6)(new Date(timings.stable), zone)}.`
    ];
    return [
        {
            paragraph: [
                `${nameOf(suspect)} -> ${nameOf(record)}${why === '' ? '' : ` because ${why}`}`,
                where,
                '. ',
                sentences.filter((sentence)=>sentence !== '').join(' ')
            ]
        },
        {
            paragraph: timingLine(timings, zone)
        }
    ];
}
function afterwards(ended, request) {
    const { suspect, record, writeUp, kind } = ended;
    const { retrospective, incident } = writeUp;
    const { until, descendants } = record.payload.freeze ?? {};
    const zone = zoneOf(request);
    const number = incident === null ? 'the incident' : `#${incident.number}`;
    const others = descendants === 'free' ? '' : ' and what descends from it without a fix';
    const latest = until === undefined ? '' : `, at the latest until ${(0,report_src/* formatDateTime */.r6)(new Date(until), zone)}`;
    const watch = kind === 'restored' ? [
        `${(0,report_src/* formatDuration */.a3)(request.policy.monitor.confirm.ms)} of watching (post-deploy-monitor, on-call)`
    ] : [];
    const retro = retrospective === null ? [] : [
        `retrospective by ${(0,report_src/* formatDateTime */.r6)(retrospective.dueAt, zone)} (project-manager)`
    ];
    const left = [
        ...watch,
        ...retro,
        'action items on the incident (project-manager)'
    ];
    return [
        {
            paragraph: `Frozen: ${nameOf(suspect)}${others}, until a fix that names ${number} is verified${latest}.`
        },
        {
            paragraph: `Left to do: ${left.join(', ')}.`
        }
    ];
}
function restoredFindings(ended, request) {
    const { record, served, kind } = ended;
    const { environment } = request.target;
    const body = [
        ...story(ended, request),
        ...afterwards(ended, request)
    ];
    if (served.state === 'unknown') {
        const headline = `Rolled back, but nobody has seen it: ${environment} should run ${nameOf(record)} again`;
        return {
            outcome: 'inconclusive',
            reasons: [
                'served-version-unknown'
            ],
            headline,
            body
        };
    }
    const confirmed = kind === 'confirmed';
    const watch = (0,report_src/* formatDuration */.a3)(request.policy.monitor.confirm.ms);
    const end = confirmed ? `confirmed after ${watch}` : `to be watched for ${watch}`;
    return {
        outcome: 'pass',
        reasons: [
            confirmed ? 'confirmed' : 'rolled-back'
        ],
        headline: `Rolled back: ${environment} runs ${nameOf(record)} again, ${end}`,
        body
    };
}
const interrupted = (from, to, environment)=>({
        outcome: 'inconclusive',
        reasons: [
            'interrupted'
        ],
        headline: `Interrupted: ${environment} may run ${from} or ${to}`,
        body: [
            {
                paragraph: 'Lock and freeze stay as they are.'
            },
            nextStep('run the same again: it takes up this rollback.')
        ]
    });
/** Findings of a run that was cancelled while the team's command ran. */ const interruptedFindings = ({ suspect, target }, { target: { environment } })=>({
        ...interrupted(nameOf(suspect), nameOf(target), environment),
        warnings: []
    });
function endedFindings(ended, request) {
    const { record, suspect, served } = ended;
    const { environment } = request.target;
    const [from, to] = [
        nameOf(suspect),
        nameOf(record)
    ];
    switch(ended.kind){
        case 'restored':
        case 'confirmed':
            return restoredFindings(ended, request);
        case 'failed':
            return {
                outcome: 'fail',
                reasons: [
                    served.state === 'other' ? 'served-version-differs' : 'rollback-failed'
                ],
                headline: `The rollback of ${environment} from ${from} to ${to} failed`,
                body: [
                    {
                        paragraph: `${capital(record.bad ?? 'its command did not succeed')}. Either version may be running.`
                    },
                    ...story(ended, request),
                    nextStep(`on-call: look what runs. To do the same again, set target: ${record.id}; to go further back, name a version.`)
                ]
            };
        case 'unchanged':
            return {
                outcome: 'fail',
                reasons: [
                    'nothing-changed'
                ],
                headline: `Not rolled back: ${environment} still runs ${from}`,
                body: [
                    {
                        paragraph: 'The deploy step did not run, so nothing was changed.'
                    },
                    nextStep('look why it was skipped, then start again.')
                ]
            };
        case 'interrupted':
            return interrupted(from, to, environment);
    }
}
/** Findings of a rollback that has come to an end, or of what stands in the way of telling. */ function completedFindings(completed, request) {
    const { environment } = request.target;
    if ('record' in completed) return {
        ...endedFindings(completed, request),
        warnings: completed.warnings
    };
    const body = [
        {
            paragraph: `${capital(completed.why)}.`
        },
        nextStep(completed.next)
    ];
    const reasons = {
        'nothing-found': [
            'no-rollback-begun'
        ],
        'not-mine': [
            'fenced'
        ],
        unknown: [
            'cannot-tell'
        ]
    };
    return {
        outcome: completed.kind === 'unknown' ? 'inconclusive' : 'fail',
        reasons: reasons[completed.kind],
        headline: `The rollback of ${environment} was not completed by this run`,
        body,
        warnings: []
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/present/prepared.js






const named = ({ incident })=>incident === null ? '' : ` (#${incident.number})`;
function readySaid(prepared, environment) {
    const { step, deploymentId, resumed } = prepared;
    const [from, to] = [
        nameOf(step.suspect),
        nameOf(step.target)
    ];
    const done = `Locked, ${from} (${(0,report_src/* shortSha */.Fu)(step.suspect.sha)}) frozen, deployment ${deploymentId} opened`;
    return {
        outcome: 'pass',
        reason: resumed ? 'resumed' : 'prepared',
        headline: `Ready: ${environment} goes back from ${from} to ${to}${named(prepared)}`,
        body: [
            {
                paragraph: `${done}; ${environment} may change from now on.`
            },
            ...procedureBlocks(step.suspect),
            nextStep('your deploy step with the outputs of this one, then mode "complete" with its outcome.')
        ]
    };
}
const attachedSaid = ({ by, to }, environment)=>({
        outcome: 'inconclusive',
        reason: 'attached',
        headline: `Already under way: run ${by.runId} is doing the same rollback of ${environment}`,
        body: [
            {
                paragraph: `This run changed nothing. Deployment ${to} tells how it goes.`
            }
        ]
    });
const conflictSaid = ({ by, name, with: other }, environment)=>({
        outcome: 'fail',
        reason: 'conflict',
        headline: `Not rolled back: run ${by.runId} is rolling ${environment} back to ${name} at this moment`,
        body: [
            {
                paragraph: `This run changed nothing in ${environment}.`
            },
            nextStep(`wait for deployment ${other}, or cancel that run and start this one again.`)
        ]
    });
const askedSaid = (prepared, environment)=>({
        outcome: 'inconclusive',
        reason: 'person-asked',
        headline: `Asked: shall ${environment} be rolled back?${named(prepared)}`,
        body: [
            {
                paragraph: `${capital(prepared.why)}. Nothing was changed in ${environment}.`
            },
            ...prepared.plan.kind === 'ready' ? procedureBlocks(prepared.plan.step.suspect) : [],
            nextStep('release-manager, product-manager or on-call replies /rollback or /fix-forward <reason> on the incident; without a fix, roll back.')
        ]
    });
const heldBackSaid = ({ why }, environment)=>({
        outcome: 'inconclusive',
        reason: 'left-to-people',
        headline: `Not rolled back: nothing was changed in ${environment}`,
        body: [
            {
                paragraph: `${capital(why)}.`
            },
            nextStep('a person starts the rollback by hand, if it is to be.')
        ]
    });
const writeFailedSaid = ({ why, next }, environment)=>({
        outcome: 'inconclusive',
        reason: 'write-failed',
        headline: `Not rolled back: a write to GitHub failed before ${environment} was changed`,
        body: [
            {
                paragraph: why
            },
            nextStep(`${next} Run this again: it goes on where it stopped.`)
        ]
    });
function prepared_said(prepared, environment) {
    switch(prepared.kind){
        case 'prepared':
            return readySaid(prepared, environment);
        case 'attached':
            return attachedSaid(prepared, environment);
        case 'conflict':
            return conflictSaid(prepared, environment);
        case 'asked':
            return askedSaid(prepared, environment);
        case 'not-allowed':
            return heldBackSaid(prepared, environment);
        case 'write-failed':
            return writeFailedSaid(prepared, environment);
    }
}
/** Findings of a rollback that was prepared, or why it was not. */ function preparedFindings(prepared, request) {
    const { plan, authority, warnings } = prepared;
    if (prepared.kind === 'not-ready') return {
        ...planFindings(plan, request),
        warnings
    };
    const { reason, body, ...rest } = prepared_said(prepared, request.target.environment);
    const table = candidateTable(plan.candidates, findings_targetOf(plan), zoneOf(request));
    const rule = authority === null ? [] : [
        `rule-${authority.advice.rule}`
    ];
    return {
        ...rest,
        reasons: [
            reason,
            ...rule
        ],
        body: [
            ...body,
            ...table
        ],
        warnings
    };
}

;// CONCATENATED MODULE: ./packages/rollback/src/index.js

















// EXTERNAL MODULE: ./packages/github/src/endpoints.js
var endpoints = __webpack_require__(8305);
// EXTERNAL MODULE: ./packages/github/src/failure.js
var failure = __webpack_require__(1573);
// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var http_src = __webpack_require__(1401);
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





const systemClock = {
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
        this.#clock = options.clock ?? systemClock;
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








const issues_issueOf = (row)=>{
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
        decode: issues_issueOf
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
        const issue = issues_issueOf(row);
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
            }, issues_issueOf),
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
async function refs_create({ transport, writer }, name, sha) {
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
        create: (name, sha)=>refs_create(access, name, sha),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/src/resources/releases.js






const assetOf = (row)=>({
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size'),
        contentType: row.text('content_type'),
        digest: row.textOrNull('digest'),
        url: row.text('browser_download_url')
    });
const releases_releaseOf = (row)=>({
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
    }, releases_releaseOf);
const listReleases = (transport, atMost)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        decode: releases_releaseOf,
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
    return writer.send(call, `update draft release ${fresh.tag}`, (0,writes/* answered */.oQ)(releases_releaseOf));
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
    return writer.send(call, `publish release ${fresh.tag}`, (0,writes/* answered */.oQ)(releases_releaseOf));
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
            }, releases_releaseOf),
        read: (id)=>readRelease(transport, id),
        draftsOf: (tag)=>draftsOf(transport, tag),
        createDraft: (release)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/releases',
                parameters: {
                    ...releaseBody(release),
                    draft: true
                }
            }, `create draft release ${release.tag}`, (0,writes/* answered */.oQ)(releases_releaseOf)),
        updateDraft: (id, change, expectedBody)=>updateDraft(access, id, change, expectedBody),
        publish: (id, options)=>publish(access, id, options),
        setStanding: (id, { latest, prerelease })=>writer.send(patchCall(id, (0,common/* defined */.sw)({
                prerelease,
                make_latest: latest === undefined ? undefined : String(latest)
            })), `set release ${id} to ${latest === false ? 'not latest' : 'latest'}`, (0,writes/* answered */.oQ)(releases_releaseOf)),
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
function deployment_store_writtenOf(written, idOf) {
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
/** Deployment records on GitHub. In a dry run every write succeeds with id 0 and is in the gateway's `planned`. */ const deployment_store_deploymentStore = ({ deployments })=>({
        list: async (environment)=>(0,src/* mapReading */.P2)(await deployments.list({
                environment
            }), (rows)=>rows.map(deploymentRow)),
        create: async ({ payload, ...deployment })=>deployment_store_writtenOf(await deployments.create({
                ...deployment,
                payload: {
                    ...payload
                }
            }), ({ id })=>id),
        addStatus: async (id, status)=>deployment_store_writtenOf(await deployments.addStatus(id, status), ()=>id)
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
 */ function evidence_source_evidenceSource(github, texts = ()=>[]) {
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
 */ function connect_connect(inputs, { context, clock, signal: ended }, signal = ended) {
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

;// CONCATENATED MODULE: ./packages/stage/src/policy.js



/**
 * Reads the policy by API, so that a release cannot bring its own.
 * @throws ConfigurationError when it cannot be read, is missing, or has mistakes.
 */ const policy_readPolicy = async (github, file)=>await policy_policyIn(await github.repository.fileOnDefaultBranch(file), file);
/** The policy of a file that was read already. @throws ConfigurationError as `readPolicy`. */ async function policy_policyIn(reading, file) {
    if (!reading.known && reading.reason !== 'not-found') {
        throw new report_src/* ConfigurationError */.j1('the policy', [
            {
                path: file,
                message: `${reading.message} ${reading.hint}`
            }
        ]);
    }
    const loaded = await parsePolicy(reading.known ? reading.value.text : undefined, {
        file
    });
    if (!loaded.ok) throw new report_src/* ConfigurationError */.j1('the policy', loaded.problems);
    const commit = reading.known ? reading.value.commit : '';
    return {
        policy: loaded.policy,
        digest: (0,src/* digestOf */.ol)(loaded.digestInput),
        commit,
        file
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/publish.js


/** The check run of this name on this commit, if one is there already: it is edited, never doubled. */ async function existingCheckRun(github, check) {
    const checks = await github.checks.ofCommit(check.sha, {
        origins: false
    });
    return checks.known ? checks.value.findLast(({ name })=>name === check.name)?.id : undefined;
}
/**
 * GitHub adds the annotations of an edit to those that a check run has, and takes none away: only those that are not
 * there yet are sent. Where the present ones cannot be read all are, since twice is better than not at all.
 */ async function newAnnotations(github, id, wanted) {
    if (wanted.length === 0) return wanted;
    const present = await github.checks.annotations(id);
    if (!present.known) return wanted;
    const keyOf = ({ path, line, level, message })=>JSON.stringify([
            path,
            line,
            level,
            message
        ]);
    const keys = new Set(present.value.map(keyOf));
    return wanted.filter((annotation)=>!keys.has(keyOf(annotation)));
}
/** The commit of a check run is settled when it is made; GitHub refuses to hear it again. */ const withoutCommit = (check)=>Object.fromEntries(Object.entries(check).filter(([key])=>key !== 'sha'));
/**
 * Makes evidence of a report and shows it as the one check run of its name on the commit. Secrets are redacted
 * before anything is digested or sent. `checkRunId` saves the look-up where it is known.
 */ async function publish_publishReport(report, extras, context) {
    const { github, producer, redactor, runUrl } = context;
    const safe = redactor.redactDeep(report);
    const evidence = (0,src/* makeEvidence */.Qw)(safe, {
        ...redactor.redactDeep(extras),
        producer
    });
    const check = (0,report_src/* reportToCheckRun */.dx)(safe, evidence, runUrl);
    const id = context.checkRunId ?? await existingCheckRun(github, check);
    const written = id === undefined ? await github.checks.create(check) : await github.checks.update(id, withoutCommit({
        ...check,
        output: {
            ...check.output,
            annotations: await newAnnotations(github, id, check.output.annotations)
        }
    }));
    switch(written.outcome){
        case 'done':
            return {
                evidence,
                checkRunId: written.value.id
            };
        case 'planned':
            return {
                evidence
            };
        case 'refused':
            return {
                evidence,
                problem: `${written.message} ${written.hint}`
            };
    }
}

;// CONCATENATED MODULE: ./packages/stage/src/released-commit.js

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
const contradiction = (sha, release, tagged)=>new ConfigurationError("the action's inputs", [
        {
            path: 'input sha',
            message: `is ${sha}, and the tag ${release} points at ${tagged}. Leave out sha, or give the release of that commit`
        }
    ]);
/** The commit of the release, as given, else as its tag says. @throws ConfigurationError for a tag that cannot be read. */ async function releasedCommit({ sha, release }, context, github) {
    if (sha !== undefined || release === undefined) return sha ?? context.sha;
    return released_commit_taggedCommit(await github.repository.resolve(`refs/tags/${release}`), context);
}
/** The commit of a tag that was read already. @throws ConfigurationError for one that cannot be read. */ function released_commit_taggedCommit(tag, context) {
    const found = behind(tag, context);
    if (found.known) return found.value.sha;
    throw new report_src/* ConfigurationError */.j1('the release', [
        {
            path: 'input release',
            message: `${found.message} ${found.hint}`
        }
    ]);
}

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
 */ function target_targetOf(policy, wanted) {
    const environment = environmentOf(policy, wanted.environment);
    return {
        service: serviceOf(policy, wanted),
        environment,
        wave: policy.environments[environment]?.wave ?? 'all'
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/open.js






const producerOf = ({ repository, runId, runAttempt, workflowPath, event })=>({
        repository,
        runId,
        runAttempt,
        workflowPath,
        event
    });
async function defaultBranchOf(context, github) {
    const repository = context.payload['repository'];
    if (typeof repository?.default_branch === 'string') return repository.default_branch;
    const read = await github.repository.read();
    return read.known ? read.value.defaultBranch : '';
}
/**
 * Connects to GitHub and reads what a stage needs before it can decide anything, in one request; `alsoRead` goes
 * along in it, and its answers are the stage's `read`.
 * @throws ConfigurationError for a policy that cannot be used, an unknown environment or service.
 */ async function openStage(inputs, runner, alsoRead = {}) {
    const { context, redactor } = runner;
    const github = connect(inputs, runner);
    const { release, policy: file } = inputs;
    const [read, defaultBranch] = await Promise.all([
        github.snapshot({
            ...alsoRead,
            defaultBranchFiles: [
                file,
                ...alsoRead.defaultBranchFiles ?? []
            ],
            ...release === undefined ? {} : {
                tag: release
            }
        }),
        defaultBranchOf(context, github)
    ]);
    const content = read.files?.[file];
    const policy = content === undefined ? await readPolicy(github, file) : await policyIn(content, file);
    const { tag } = read;
    const sha = inputs.sha ?? (tag === undefined ? context.sha : taggedCommit(tag, context));
    const target = targetOf(policy.policy, {
        service: inputs.service,
        environment: inputs.environment,
        repo: context.repo
    });
    const environment = policy.policy.environments[target.environment];
    if (environment === undefined) throw new Error(`environment ${target.environment} is not in the policy`);
    const producer = producerOf(context);
    return {
        github,
        read,
        policy,
        target,
        environment,
        sha,
        release: inputs.release,
        defaultBranch,
        producer,
        deployments: deploymentStore(github),
        evidence: evidenceSource(github),
        originRules: {
            repository: context.repository,
            defaultBranch,
            producers: policy.policy.producers
        },
        publish: (report, extras, checkRunId)=>publishReport(report, {
                policyDigest: policy.digest,
                ...extras
            }, {
                github,
                producer,
                redactor,
                runUrl: context.runUrl,
                ...checkRunId === undefined ? {} : {
                    checkRunId
                }
            })
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/index.js






// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/rollback/src/present.js



const plannedWrites = ({ github, inputs })=>{
    if (!inputs['dry-run']) return [];
    const list = github.planned.map(({ what, endpoint })=>`${what} (${endpoint})`);
    return list.length === 0 ? [
        {
            paragraph: 'Dry run: nothing would have been written.'
        }
    ] : [
        {
            paragraph: 'Dry run. This would have been written:'
        },
        {
            list
        }
    ];
};
function reportOf(scene, told, startedAt) {
    const { findings, kind = 'rollback', sha, release, detail } = told;
    const { outcome, reasons, headline, body, warnings } = findings;
    return {
        ...scene.request.target,
        ...{
            kind,
            outcome,
            reasons,
            headline,
            sha,
            detail
        },
        ...release === undefined ? {} : {
            release
        },
        startedAt: startedAt.toISOString(),
        finishedAt: scene.runner.clock.now().toISOString(),
        body: [
            ...body,
            ...plannedWrites(scene)
        ],
        annotations: warnings.map((message)=>({
                level: 'warning',
                message
            }))
    };
}
/** Two that do the same are not a failure of either: the second one tells of the first and ends green. */ function failOnOf({ inputs }, { reasons }) {
    const set = new Set(inputs['fail-on']);
    if (reasons[0] === 'attached') set.delete('inconclusive');
    return set;
}
/** Turns what a mode found into what people and later stages see. */ async function presentation(scene, told, startedAt) {
    const { github, runner, policy, request, inputs } = scene;
    const { repository, runId, runAttempt, workflowPath, event, runUrl } = runner.context;
    const report = reportOf(scene, told, startedAt);
    const common = {
        outputs: {
            from: '',
            'from-release': '',
            to: '',
            incident: '',
            'deployment-id': '',
            ...told.outputs
        },
        failOn: failOnOf(scene, told.findings),
        dryRun: inputs['dry-run']
    };
    if (!told.proves || runner.signal.aborted) return {
        ...common,
        report
    };
    const published = await publish_publishReport(report, {
        policyDigest: policy.digest,
        inputs: inputs.evidence.map((digest)=>({
                name: 'evidence',
                digest
            })),
        people: [
            {
                login: request.actor,
                role: 'release-manager',
                act: told.kind ?? 'rollback',
                at: report.finishedAt
            }
        ]
    }, {
        github,
        producer: {
            repository,
            runId,
            runAttempt,
            workflowPath,
            event
        },
        redactor: runner.redactor,
        runUrl
    });
    const { problem } = published;
    const annotations = problem === undefined ? report.annotations : [
        ...report.annotations,
        {
            level: 'warning',
            message: problem
        }
    ];
    return {
        ...common,
        report: {
            ...report,
            annotations
        },
        evidence: published.evidence
    };
}
/** The release's name, where it had one: a commit that was deployed without is nobody's release. */ const releaseLeft = ({ sha, payload: { version } })=>version === sha ? '' : version;
/** Outputs of a prepared rollback: empty unless it is prepared, so that the next step's condition is `to != ''`. */ function preparedOutputs(prepared) {
    const incident = prepared.incident?.number;
    if (prepared.kind !== 'prepared') return {
        incident
    };
    const { suspect, target } = prepared.step;
    return {
        from: suspect.sha,
        'from-release': releaseLeft(suspect),
        to: target.sha,
        incident,
        'deployment-id': prepared.deploymentId
    };
}
/** What a completed rollback leaves for machines, and the invitation as a file beside the report. */ async function completedDetail(completed, scene, mode) {
    if (!('record' in completed)) return {
        mode,
        ended: completed.kind
    };
    const { record, suspect, served, writeUp, kind } = completed;
    const { retrospective, timings, incident, severity } = writeUp;
    const file = (0,external_node_path_.join)(scene.runner.context.temporaryFolder, `retrospective-${record.id}.ics`);
    if (retrospective !== null) await (0,external_node_fs_promises_.writeFile)(file, retrospective.invitation);
    return {
        ...{
            mode,
            ended: kind,
            key: record.payload.key,
            deployment: record.id,
            served,
            timings,
            severity
        },
        from: {
            id: suspect.id,
            sha: suspect.sha,
            version: suspect.payload.version
        },
        to: {
            sha: record.sha,
            version: record.payload.version
        },
        incident: incident?.number ?? null,
        freeze: record.payload.freeze ?? null,
        retrospective: retrospective === null ? null : {
            due: retrospective.dueAt.toISOString(),
            issue: retrospective.number,
            invitation: file
        }
    };
}
function completedOutputs(completed) {
    if (!('record' in completed)) return {};
    const { record, suspect, writeUp } = completed;
    return {
        from: suspect.sha,
        'from-release': releaseLeft(suspect),
        to: record.sha,
        incident: writeUp.incident?.number,
        'deployment-id': record.id
    };
}

;// CONCATENATED MODULE: ./actions/rollback/src/modes/adopt.js



/** Records what runs on the day of adoption as good, on a release-manager's typed word. */ async function adopt_adopt(scene, startedAt) {
    const { inputs, request, opening, world, serves, runner, github } = scene;
    const sha = await releasedCommit(inputs, runner.context, github);
    const adoption = {
        ...request,
        sha,
        version: inputs.release ?? ''
    };
    const adopted = await adopt(adoption, opening, world, serves);
    const deployment = adopted.kind === 'adopted' ? adopted.deploymentId : undefined;
    const told = {
        findings: adoptFindings(adopted, adoption),
        detail: {
            mode: 'adopt',
            ended: adopted.kind,
            deployment: deployment ?? null,
            sha
        },
        sha,
        outputs: {
            'deployment-id': deployment
        },
        proves: adopted.kind === 'adopted'
    };
    return presentation(scene, told, startedAt);
}

;// CONCATENATED MODULE: ./packages/notify/src/memory.js
/** A memory over a value that is read once and written at each change. */ function createMemory(state, save) {
    let current = state;
    const change = async (next)=>{
        current = next;
        await save(current);
    };
    return {
        recall: (key)=>Promise.resolve(current[key]),
        remember: (key, value)=>change({
                ...current,
                [key]: value
            }),
        forget: (key)=>change(Object.fromEntries(Object.entries(current).filter(([name])=>name !== key)))
    };
}
/** Reads a kept value; anything that is not one is an empty memory. */ function readMemory(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
        const entries = Object.entries(value).filter((entry)=>isRemembered(entry[1]));
        return Object.fromEntries(entries);
    } catch  {
        return {};
    }
}
function isRemembered(item) {
    if (typeof item !== 'object' || item === null) return false;
    const { state, at } = item;
    return (state === 'sending' || state === 'sent') && typeof at === 'string';
}

;// CONCATENATED MODULE: ./packages/notify/src/deliver.js
/** Tries and waits of one message at one place, in all. */ const mostAttempts = 4;
const deliver_deadlineMs = 45_000;
const firstWaitMs = 1_000;
const requestDeadlineMs = 10_000;
/** These happen before a request can have been read. */ const deliver_neverSent = new Set([
    'refused',
    'name-not-resolved',
    'certificate',
    'blocked-address',
    'malformed'
]);
const isBusy = (status)=>status === 429 || status === 503;
/** Seconds or a date, as `Retry-After` may say; undefined where it says nothing. */ function retryAfterMs(header, now) {
    if (header === undefined) return undefined;
    if (/^\d+$/u.test(header.trim())) return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
function readTurn(answer, repeatable, now) {
    if (!answer.ok) {
        if (answer.kind === 'certificate' || answer.kind === 'malformed' || answer.kind === 'blocked-address') {
            return {
                outcome: 'refused',
                why: answer.kind
            };
        }
        const again = repeatable || deliver_neverSent.has(answer.kind);
        return again ? {
            outcome: 'again',
            why: answer.kind,
            waitMs: undefined
        } : {
            outcome: 'unclear',
            why: answer.kind
        };
    }
    const { status, headers } = answer;
    if (status < 300) return {
        outcome: 'answered',
        response: answer
    };
    if (isBusy(status) || repeatable && status >= 500) {
        return {
            outcome: 'again',
            why: `status ${status}`,
            waitMs: retryAfterMs(headers['retry-after'], now)
        };
    }
    return status >= 500 ? {
        outcome: 'unclear',
        why: `status ${status}`
    } : {
        outcome: 'refused',
        why: `status ${status}`
    };
}
/** Sends one request, again where that is safe, within a deadline; never throws. Addresses stay out of `why`. */ async function deliver(request, repeatable, { http, sleep, now }) {
    const begun = now().getTime();
    for(let attempt = 1;; attempt += 1){
        const turn = readTurn(await http({
            ...request,
            deadlineMs: requestDeadlineMs
        }), repeatable, now());
        if (turn.outcome !== 'again') return turn;
        const waitMs = turn.waitMs ?? firstWaitMs * 2 ** (attempt - 1);
        const spentMs = now().getTime() - begun;
        if (attempt === mostAttempts || spentMs + waitMs > deliver_deadlineMs) {
            return {
                outcome: 'refused',
                why: `${turn.why}, tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`
            };
        }
        await sleep(waitMs);
    }
}

;// CONCATENATED MODULE: ./packages/notify/src/notifier.js
const notifier_textOf = ({ body })=>new TextDecoder().decode(body);
/** The headline with the team's own words before it. */ const titled = ({ headline }, prefix)=>prefix === undefined ? headline : `${prefix} ${headline}`;
/** A signed text is sent whole or not at all. */ const tooLong = (characters)=>`the text is signed, and longer than the ${characters.toLocaleString('en')} characters that fit here; it is not cut`;
const json = (url, value, headers = {})=>({
        method: 'POST',
        url,
        headers: {
            'content-type': 'application/json; charset=utf-8',
            ...headers
        },
        body: JSON.stringify(value)
    });

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/pagerduty.js


const longestSummary = 1_024;
const longestDetail = 30_000;
const actions = {
    'incident.opened': 'trigger',
    'incident.updated': 'trigger',
    'attention.needed': 'trigger',
    'incident.resolved': 'resolve'
};
const links = ({ url })=>url === undefined ? {} : {
        links: [
            {
                href: url,
                text: 'Details'
            }
        ]
    };
const isRelease = (event)=>event.startsWith('release.');
/** PagerDuty's Events API 2: incidents page, releases are change events and page nobody. */ const pagerduty = {
    name: ()=>'PagerDuty',
    repeatable: true,
    prepare (message, { 'routing-key': keyName, api }, { secret, prefix }) {
        const key = secret(keyName);
        if (key === undefined) return {
            unusable: `the environment variable ${keyName} is not set`
        };
        const summary = (0,report_src/* clipCharacters */.Pu)(titled(message, prefix), longestSummary);
        const { verbatim } = message;
        if (verbatim !== undefined && verbatim.length > longestDetail) return {
            unusable: tooLong(longestDetail)
        };
        const detail = {
            text: verbatim ?? (0,report_src/* clipCharacters */.Pu)((0,report_src/* toText */.fE)(message.body), longestDetail)
        };
        const about = {
            summary,
            timestamp: message.at,
            source: 'release-actions',
            custom_details: detail
        };
        if (isRelease(message.event)) {
            return {
                request: json(`${api}/v2/change/enqueue`, {
                    routing_key: key,
                    payload: about,
                    ...links(message)
                })
            };
        }
        return {
            request: json(`${api}/v2/enqueue`, {
                routing_key: key,
                event_action: actions[message.event],
                dedup_key: (0,report_src/* clipCharacters */.Pu)(message.thread, 255),
                payload: {
                    ...about,
                    severity: message.severity
                },
                ...links(message)
            })
        };
    },
    accept (response) {
        if (notifier_textOf(response).includes('"success"')) return {};
        return {
            refused: 'PagerDuty did not accept the event',
            hint: 'check the routing key'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notify/src/slack-text.js

/** Slack's three special characters; an `@name` or `#name` in plain text notifies nobody there. */ const escapeSlack = (text)=>(0,report_src/* cleanText */.X5)(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** The same for text that must arrive as it is: Slack turns the three back, and nothing else is touched. */ const escapeVerbatim = (text)=>text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const isSequence = (inline)=>Array.isArray(inline);
function inlineToSlack(inline) {
    if (typeof inline === 'string') return escapeSlack(inline).replace(/\s+/gu, ' ');
    if (isSequence(inline)) return inline.map(inlineToSlack).join('');
    if ('code' in inline) return `\`${escapeSlack((0,report_src/* oneLine */.TN)(inline.code)).replaceAll('`', "'")}\``;
    if ('strong' in inline) return `*${escapeSlack((0,report_src/* oneLine */.TN)(inline.strong))}*`;
    if ('mention' in inline) return escapeSlack(`@${inline.mention}`);
    const href = (0,report_src/* safeHref */.v7)(inline.href);
    const text = escapeSlack((0,report_src/* oneLine */.TN)(inline.link));
    return href === undefined ? text : `<${href.replaceAll('>', '%3E')}|${text.replaceAll('|', '¦')}>`;
}
function blockToSlack(block) {
    if ('heading' in block) return `*${escapeSlack((0,report_src/* inlineToText */.cq)(block.heading)).trim()}*`;
    if ('paragraph' in block) return inlineToSlack(block.paragraph);
    if ('list' in block) return block.list.map((item)=>`• ${inlineToSlack(item)}`).join('\n');
    if ('tasks' in block) return block.tasks.map(({ done, text })=>`${done ? '✓' : '○'} ${inlineToSlack(text)}`).join('\n');
    if ('details' in block) return `${inlineToSlack(block.details.summary)}\n${toSlack(block.details.blocks)}`;
    if ('table' in block || 'preformatted' in block) return `\`\`\`\n${escapeSlack((0,report_src/* toText */.fE)([
        block
    ])).replaceAll('```', "'''")}\n\`\`\``;
    return escapeSlack((0,report_src/* toText */.fE)([
        block
    ]));
}
/** A document in Slack's mrkdwn. */ const toSlack = (document)=>document.map(blockToSlack).join('\n\n');

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/slack.js



/** Slack cuts longer texts itself, without saying so. */ const longestText = 39_000;
const hints = {
    not_in_channel: 'invite the app to the channel',
    channel_not_found: 'check the channel in the policy; a private channel must have the app as a member',
    invalid_auth: 'check the bot token',
    token_revoked: 'make a new bot token',
    missing_scope: 'give the app the scope chat:write',
    is_archived: 'the channel is archived; name another one in the policy'
};
function readAnswer(text) {
    try {
        const answer = JSON.parse(text);
        if (answer.ok === true) return typeof answer.ts === 'string' ? {
            handle: answer.ts
        } : {};
        const error = typeof answer.error === 'string' ? answer.error : 'no reason';
        const hint = hints[error];
        return {
            refused: `Slack refused it: ${error}`,
            ...hint === undefined ? {} : {
                hint
            }
        };
    } catch  {
        // An incoming webhook answers the two letters "ok".
        return text.trim() === 'ok' ? {} : {
            refused: 'Slack answered something that is not an answer'
        };
    }
}
function composed(message, prefix) {
    const more = message.url === undefined ? '' : `\n\n<${message.url}|Details>`;
    return (0,report_src/* clipCharacters */.Pu)(`*${escapeSlack(titled(message, prefix))}*\n${toSlack(message.body)}${more}`, longestText);
}
/**
 * A channel in Slack: with a bot token one thread for each release and incident, by an incoming webhook messages one
 * after the other.
 */ const slack = {
    name: ({ channel })=>`Slack ${channel.startsWith('#') ? channel : `#${channel}`}`,
    repeatable: false,
    prepare (message, { channel, token, webhook, api }, { secret, root, prefix }) {
        const { verbatim } = message;
        if (verbatim !== undefined && verbatim.length > longestText) return {
            unusable: tooLong(longestText)
        };
        const text = verbatim === undefined ? composed(message, prefix) : escapeVerbatim(verbatim);
        // Signed words keep their asterisks: Slack formats nothing in them.
        const common = {
            text,
            mrkdwn: verbatim === undefined,
            unfurl_links: false,
            unfurl_media: false
        };
        const bot = secret(token);
        if (bot !== undefined) {
            const thread = root === undefined ? {} : {
                thread_ts: root
            };
            const payload = {
                channel,
                ...common,
                ...thread,
                metadata: {
                    event_type: 'release_actions',
                    event_payload: {
                        id: message.id
                    }
                }
            };
            return {
                request: json(`${api}/chat.postMessage`, payload, {
                    authorization: `Bearer ${bot}`
                })
            };
        }
        const address = secret(webhook);
        if (address === undefined) return {
            unusable: `neither ${token} nor ${webhook} is set in the environment`
        };
        if (!URL.canParse(address)) return {
            unusable: `${webhook} holds no address`
        };
        return {
            request: json(address, common)
        };
    },
    accept: (response)=>readAnswer(notifier_textOf(response))
};

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/teams.js


/** Teams refuses a message over 28 kB. */ const teams_longestText = 20_000;
const colours = {
    critical: 'attention',
    error: 'attention',
    warning: 'warning',
    info: 'default'
};
/** Adaptive Cards read some Markdown in text blocks; its marks are escaped, so that titles stay what they are. */ const escapeCard = (text)=>text.replace(/[\\*_[\]`~]/gu, String.raw`\$&`);
const titleBlock = (message, prefix)=>({
        type: 'TextBlock',
        size: 'Large',
        weight: 'Bolder',
        wrap: true,
        color: colours[message.severity],
        style: 'heading',
        text: escapeCard(titled(message, prefix))
    });
/** A channel or chat in Teams, by the address of a workflow ("When a Teams webhook request is received"). */ const teams = {
    name: ()=>'Teams',
    repeatable: false,
    prepare (message, { webhook }, { secret, prefix }) {
        const address = secret(webhook);
        if (address === undefined) return {
            unusable: `the environment variable ${webhook} is not set`
        };
        if (!URL.canParse(address)) return {
            unusable: `${webhook} holds no address`
        };
        const { verbatim, url } = message;
        if (verbatim !== undefined && verbatim.length > teams_longestText) return {
            unusable: tooLong(teams_longestText)
        };
        const href = url === undefined || verbatim !== undefined ? undefined : (0,report_src/* safeHref */.v7)(url);
        const text = verbatim ?? (0,report_src/* clipCharacters */.Pu)((0,report_src/* toText */.fE)(message.body), teams_longestText);
        const content = {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            msteams: {
                width: 'Full'
            },
            body: [
                // Signed words stand alone, and lose none of their line breaks.
                ...verbatim === undefined ? [
                    titleBlock(message, prefix)
                ] : [],
                ...(verbatim === undefined ? text.split(/\n{2,}/u) : [
                    text
                ]).map((part)=>({
                        type: 'TextBlock',
                        wrap: true,
                        text: escapeCard(part).replaceAll('\n', '\n\n')
                    }))
            ],
            ...href === undefined ? {} : {
                actions: [
                    {
                        type: 'Action.OpenUrl',
                        title: 'Details',
                        url: href
                    }
                ]
            }
        };
        const attachment = {
            contentType: 'application/vnd.microsoft.card.adaptive',
            contentUrl: null,
            content
        };
        return {
            request: json(address, {
                type: 'message',
                attachments: [
                    attachment
                ]
            })
        };
    },
    accept: ()=>({})
};

;// CONCATENATED MODULE: ./packages/notify/src/signature.js

/**
 * Headers of the Standard Webhooks form (standard-webhooks/standard-webhooks, spec 1.0): identity, time, and an
 * HMAC-SHA256 over `id.timestamp.body`. `key` is `whsec_` and base64, or plain text.
 */ function signatureHeaders(key, id, sentAt, body) {
    const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
    const bytes = key.startsWith('whsec_') ? Buffer.from(key.slice('whsec_'.length), 'base64') : Buffer.from(key);
    const signature = (0,external_node_crypto_.createHmac)('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64');
    return {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`
    };
}

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/webhook.js



/** A request to an address of the team's own, signed when the policy names a key. */ const webhook = {
    name: ({ url, 'url-from': from })=>url === undefined ? `webhook of ${from ?? ''}` : `webhook ${new URL(url).host}`,
    repeatable: true,
    prepare (message, { url: written, 'url-from': from, 'signing-key': key }, { secret, prefix, now }) {
        const url = written ?? secret(from ?? '');
        if (url === undefined) return {
            unusable: `the environment variable ${from ?? ''} is not set`
        };
        if (!URL.canParse(url)) return {
            unusable: `${from ?? 'its url'} holds no address`
        };
        const { id, thread, event, severity, headline, body, verbatim, url: more, at, data } = message;
        const request = json(url, {
            type: event,
            timestamp: at,
            data: {
                ...data,
                id,
                thread,
                severity,
                headline: prefix === undefined ? headline : `${prefix} ${headline}`,
                text: verbatim ?? (0,report_src/* toText */.fE)(body),
                ...more === undefined ? {} : {
                    url: more
                }
            }
        });
        if (key === undefined) return {
            request: {
                ...request,
                headers: {
                    ...request.headers,
                    'webhook-id': id
                }
            }
        };
        const signing = secret(key);
        if (signing === undefined) return {
            unusable: `the environment variable ${key} is not set, and the policy asks for a signature`
        };
        const signed = signatureHeaders(signing, id, now, request.body);
        return {
            request: {
                ...request,
                headers: {
                    ...request.headers,
                    ...signed
                }
            }
        };
    },
    accept: ()=>({})
};

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/registry.js




/** Every kind of destination: one file each. */ const notifiers = {
    slack: slack,
    teams: teams,
    pagerduty: pagerduty,
    webhook: webhook
};

;// CONCATENATED MODULE: ./packages/notify/src/notify.js


/** A name for one message, or one thread, at one place; two channels never share one. */ function notify_keyOf(destination, name) {
    return `${placeOf(destination)}|${name}`;
}
function placeOf(destination) {
    switch(destination.kind){
        case 'slack':
            return `slack ${destination.channel} ${destination.token} ${destination.webhook}`;
        case 'teams':
            return `teams ${destination.webhook}`;
        case 'pagerduty':
            return `pagerduty ${destination['routing-key']}`;
        case 'webhook':
            return `webhook ${destination.url ?? destination['url-from'] ?? ''}`;
    }
}
/**
 * Sends a message to each destination, once however often it is asked to. Never throws for what happens at a
 * destination: a message that does not arrive is reported, and changes no verdict.
 */ async function notify(destinations, message, ports, options = {}) {
    const deliveries = [];
    for (const destination of destinations){
        const notifier = notifiers[destination.kind];
        deliveries.push(await sendOnce(notifier, destination, message, ports, options));
    }
    return deliveries;
}
async function sendOnce(notifier, destination, message, ports, { prefix }) {
    const name = notifier.name(destination);
    const key = notify_keyOf(destination, message.id);
    const threadKey = notify_keyOf(destination, `thread ${message.thread}`);
    const before = await ports.memory.recall(key);
    if (before?.state === 'sent') return {
        destination: name,
        outcome: 'already'
    };
    if (before !== undefined && !notifier.repeatable) {
        return {
            destination: name,
            outcome: 'unclear',
            why: `an earlier run was stopped while sending it at ${before.at}`,
            hint: 'look there, and send it by hand if it is missing'
        };
    }
    const root = (await ports.memory.recall(threadKey))?.handle;
    const prepared = notifier.prepare(message, destination, {
        secret: ports.secret,
        root,
        prefix,
        now: ports.now()
    });
    if ('unusable' in prepared) return {
        destination: name,
        outcome: 'failed',
        why: prepared.unusable
    };
    await ports.memory.remember(key, {
        state: 'sending',
        at: ports.now().toISOString()
    });
    const delivered = await deliver(prepared.request, notifier.repeatable, ports);
    return record(notifier, name, delivered, {
        memory: ports.memory,
        key,
        threadKey,
        isRoot: root === undefined,
        at: ports.now().toISOString()
    });
}
async function record(notifier, name, delivered, { memory, key, threadKey, isRoot, at }) {
    if (delivered.outcome === 'unclear') return {
        destination: name,
        outcome: 'unclear',
        why: `no clear answer: ${delivered.why}`
    };
    if (delivered.outcome === 'refused') {
        await memory.forget(key);
        return {
            destination: name,
            outcome: 'failed',
            why: delivered.why
        };
    }
    const accepted = notifier.accept(delivered.response);
    if ('refused' in accepted) {
        await memory.forget(key);
        return {
            destination: name,
            outcome: 'failed',
            why: accepted.refused,
            ...accepted.hint === undefined ? {} : {
                hint: accepted.hint
            }
        };
    }
    const handle = accepted.handle === undefined ? {} : {
        handle: accepted.handle
    };
    await memory.remember(key, {
        state: 'sent',
        at,
        ...handle
    });
    if (isRoot && accepted.handle !== undefined) await memory.remember(threadKey, {
        state: 'sent',
        at,
        ...handle
    });
    return {
        destination: name,
        outcome: 'sent'
    };
}
/** When the last of some destinations had a message; undefined while one of them certainly or perhaps has not. */ async function toldAt(destinations, messageId, memory) {
    const instants = [];
    for (const destination of destinations){
        const remembered = await memory.recall(notify_keyOf(destination, messageId));
        if (remembered?.state !== 'sent') return undefined;
        instants.push(remembered.at);
    }
    return instants.toSorted().at(-1);
}
/** Those of some destinations that a message went to, or perhaps went to. */ async function destinationsTold(destinations, messageId, memory) {
    const told = [];
    for (const destination of destinations)if (await memory.recall(notify_keyOf(destination, messageId)) !== undefined) told.push(destination);
    return told;
}

;// CONCATENATED MODULE: ./packages/notify/src/index.js



;// CONCATENATED MODULE: ./packages/stage/src/kept.js
const kept = /<!-- kept (?<json>.*) -->/u;
/**
 * Opens what is kept under `name` on an issue. Only a bot's comment counts, since anybody can copy a marker.
 * `undefined` as issue keeps nothing. `read`: the issue's comments, where they were read already.
 */ async function openKept({ issues }, issue, name, read) {
    if (issue === undefined) return {
        text: '',
        save: ()=>Promise.resolve(null)
    };
    const marker = `<!-- release-actions:v1 ${name} -->`;
    const comments = read ?? await issues.comments(issue);
    const mine = comments.known ? comments.value.find(({ author, body })=>author?.type === 'Bot' && body.startsWith(marker)) : undefined;
    let comment = mine?.id;
    return {
        ...comments.known ? {} : {
            unread: comments
        },
        text: kept.exec(mine?.body ?? '')?.groups?.['json'] ?? '',
        save: async (text, shown)=>{
            const safe = text.replaceAll('<', String.raw`\u003c`).replaceAll('>', String.raw`\u003e`);
            const body = `${marker}\n${shown}\n<!-- kept ${safe} -->\n`;
            const written = comment === undefined ? await issues.comment(issue, body) : await issues.editComment(comment, body);
            if (written.outcome === 'done') comment = written.value.id;
            return written.outcome === 'refused' ? `${written.message} ${written.hint}` : null;
        }
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/messages.js



/** One thread for each release: the gate begins it, the announcement and a withdrawal continue it. */ const releaseThread = ({ service, environment }, version)=>`release:${service}:${environment}:${version}`;
/**
 * What sending needs, with what any action sent before, kept in one comment of the release ticket or the incident, so
 * that running again tells nobody twice. `read`: the issue's comments, where they were read already.
 */ async function openMessages(github, issue, about, { clock, log, signal, secretFromEnvironment }, read) {
    const kept = await openKept(github, issue, 'messages', read);
    const place = about === 'release' ? 'ticket' : 'incident';
    const ports = {
        http: (0,http_src/* createHttpClient */.uT)(),
        memory: createMemory(readMemory(kept.text), async (state)=>{
            const sent = Object.keys(state).filter((key)=>!key.includes('|thread ')).length;
            const fault = await kept.save(JSON.stringify(state), `Messages of this ${about}: ${sent}.`);
            if (fault !== null) log.warning(`What was sent could not be kept on the ${place}: ${fault}`);
        }),
        secret: secretFromEnvironment,
        now: ()=>clock.now(),
        sleep: (durationMs)=>clock.sleep(durationMs, signal)
    };
    return {
        ports,
        unread: kept.unread
    };
}

;// CONCATENATED MODULE: ./actions/rollback/src/tell.js


const loudness = {
    SEV1: 'critical',
    SEV2: 'critical',
    SEV3: 'error',
    SEV4: 'warning',
    SEV5: 'info'
};
/** An update is no new page: PagerDuty hears of an incident when it begins and when it ends. */ const receivers = ({ policy }, { event })=>policy.policy.notify.incident.filter(({ kind })=>event !== 'updated' || kind !== 'pagerduty');
/**
 * Tells the places that the policy names about an incident, each once. What does not arrive is a warning: telling
 * never fails a rollback, and a rollback never waits for it.
 */ async function tell(scene, news) {
    const { request, inputs, runner, policy } = scene;
    const { service, environment, wave } = request.target;
    const wanted = news.filter((each)=>receivers(scene, each).length > 0);
    if (wanted.length === 0 || inputs['dry-run']) return [];
    // An incident is told even where it cannot be known what was told before: twice is better than not at all.
    const { ports } = await openMessages(scene.github, wanted[0]?.incident?.number, 'incident', runner);
    const failures = [];
    for (const each of wanted){
        const { event, suspect, incident, severity, findings } = each;
        const thread = `incident:${service}:${environment}:${wave}:${suspect}`;
        const message = {
            id: `${thread}:${event}:${findings.reasons[0] ?? ''}`,
            ...{
                thread,
                event: `incident.${event}`,
                severity: loudness[severity]
            },
            headline: findings.headline,
            body: findings.body.slice(0, 3),
            ...incident === null || incident.url === '' ? {} : {
                url: incident.url
            },
            at: runner.clock.now().toISOString(),
            data: {
                service,
                environment,
                wave,
                severity,
                incident: incident?.number ?? null,
                reasons: findings.reasons
            }
        };
        const deliveries = await notify(receivers(scene, each), message, ports, {
            prefix: policy.policy.notify.prefix
        });
        for (const { destination, outcome, why = '' } of deliveries){
            if (outcome === 'failed' || outcome === 'unclear') failures.push(`${destination} was not told: ${why}`);
        }
    }
    return failures;
}

;// CONCATENATED MODULE: ./actions/rollback/src/modes/complete.js



/** Ends a prepared rollback with the outcome of the team's own step, or adds what has come since. */ function complete(scene, startedAt) {
    const { inputs, request } = scene;
    const completion = {
        ...request,
        deploymentId: inputs['deployment-id'] ?? null,
        outcome: inputs.outcome ?? null,
        outcomeDetail: ''
    };
    return end(scene, completion, startedAt, Promise.resolve([]));
}
/** What people are told at the end: that it began, if they do not know yet, and how it stands now. */ function newsOf(ended, findings) {
    const { suspect, record, kind, writeUp } = ended;
    const { incident, severity } = writeUp;
    const common = {
        suspect: suspect.id,
        incident,
        severity
    };
    const opened = {
        headline: `${record.environment}: ${suspect.payload.service} ${suspect.payload.version} is bad and is rolled back`,
        body: findings.body,
        reasons: [
            'opened'
        ]
    };
    return [
        {
            ...common,
            event: 'opened',
            findings: opened
        },
        {
            ...common,
            event: kind === 'confirmed' ? 'resolved' : 'updated',
            findings
        }
    ];
}
/** The end of a rollback, as a presentation. `telling` is what is being told already. */ async function end(scene, request, startedAt, telling) {
    const { opening, world, serves, runner, inputs } = scene;
    const completed = await completeRollback(request, opening, world, serves);
    const ended = 'record' in completed ? completed : null;
    const findings = completedFindings(completed, request);
    const before = await telling;
    const after = ended === null ? [] : await tell(scene, newsOf(ended, findings));
    const told = {
        findings: {
            ...findings,
            warnings: [
                ...findings.warnings,
                ...before,
                ...after
            ]
        },
        detail: await completedDetail(completed, scene, inputs.mode),
        sha: ended?.record.sha ?? runner.context.sha,
        ...ended === null ? {} : {
            release: ended.record.payload.version
        },
        outputs: completedOutputs(completed),
        proves: ended !== null
    };
    return presentation(scene, told, startedAt);
}

;// CONCATENATED MODULE: ./actions/rollback/src/command.js


/**
 * The team's command: one argument a line where the input is given, else the policy's.
 * @throws ConfigurationError where there is none.
 */ function commandOf({ inputs, policy }) {
    const given = inputs.command?.split(/\r?\n/u).map((line)=>line.trim());
    const command = given?.filter((line)=>line !== '') ?? policy.policy.rollback.command;
    if (command !== undefined && command.length > 0) return command;
    throw new report_src/* ConfigurationError */.j1('the rollback', [
        {
            path: 'rollback.command',
            message: `mode "${inputs.mode}" has no command. Add to the policy:   rollback: { command: [./deploy.sh, "{sha}"] }`
        }
    ]);
}
/** Runs commands in the workspace, with their redacted output in the log, until this run is cancelled. */ const commandRunner = ({ log, signal, context })=>(argv, environment, deadlineMs)=>runCommand(argv, {
            environment,
            deadlineMs,
            signal,
            write: log.info,
            cwd: context.workspace
        });

;// CONCATENATED MODULE: ./actions/rollback/src/modes/drill.js







/** What production would go back to comes first: the drill is for that day. Else what was good here. */ async function versionBefore(scene, now) {
    const { policy, request, opening, github } = scene;
    const { environments } = policy.policy;
    const productive = Object.keys(environments).filter((name)=>isProduction(policy.policy, name));
    const store = deployment_store_deploymentStore(github);
    const theirs = await Promise.all(productive.map(async (environment)=>({
            target: {
                ...request.target,
                environment,
                wave: environments[environment]?.wave ?? 'all'
            },
            rows: await store.list(environment)
        })));
    const found = drillTarget([
        ...theirs,
        {
            target: request.target,
            rows: opening.rows
        }
    ], now, request.wanted);
    if (found !== null) return found;
    throw new report_src/* ConfigurationError */.j1('the drill', [
        {
            path: 'input target',
            message: 'no earlier version is recorded as good in production or here, so there is nothing to go back to. ' + 'Record what runs with mode "adopt", or deploy through the gate first.'
        }
    ]);
}
/** Tries the rollback outside production: release, version before, release again. */ async function drill_drill(scene, startedAt) {
    const { inputs, policy, request, runner, serves, github } = scene;
    const { target } = request;
    if (isProduction(policy.policy, target.environment)) {
        const message = `a drill never runs in production, and ${target.environment} is. Name another environment`;
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input environment',
                message
            }
        ]);
    }
    const sha = await releasedCommit(inputs, runner.context, github);
    const drillRequest = {
        target,
        now: {
            sha,
            version: inputs.release ?? '',
            artifacts: []
        },
        before: await versionBefore(scene, {
            sha
        }),
        command: commandOf(scene),
        deadlineMs: policy.policy.rollback['command-deadline'].ms
    };
    if (inputs['dry-run']) return planned(scene, drillRequest, startedAt);
    const drilled = await drill(drillRequest, commandRunner(runner), serves);
    const told = {
        findings: drillFindings(drilled, drillRequest),
        detail: {
            mode: 'drill',
            now: drillRequest.now,
            before: drillRequest.before,
            legs: drilled.legs
        },
        ...{
            sha,
            kind: 'drill',
            proves: true
        },
        ...inputs.release === undefined ? {} : {
            release: inputs.release
        },
        outputs: {
            from: sha,
            to: drillRequest.before.sha
        }
    };
    return presentation(scene, told, startedAt);
}
function planned(scene, { now, before, target }, startedAt) {
    const way = `${now.sha.slice(0, 7)} -> ${before.sha.slice(0, 7)} -> ${now.sha.slice(0, 7)}`;
    const told = {
        findings: {
            outcome: 'pass',
            reasons: [
                'drill-planned'
            ],
            headline: `Drill planned: ${target.environment} would go ${way}`,
            body: [
                {
                    paragraph: 'Nothing was run.'
                }
            ],
            warnings: []
        },
        detail: {
            mode: 'drill',
            now,
            before,
            legs: []
        },
        ...{
            sha: now.sha,
            kind: 'drill',
            proves: false
        },
        outputs: {
            from: now.sha,
            to: before.sha
        }
    };
    return presentation(scene, told, startedAt);
}

;// CONCATENATED MODULE: ./actions/rollback/src/modes/plan.js


/** What a rollback would do now: reads only. */ async function plan(scene, startedAt) {
    const { request, opening, world, runner } = scene;
    const found = await planRollback(request, opening, world);
    const step = found.kind === 'ready' ? found.step : null;
    const told = {
        findings: planFindings(found, request),
        detail: planDetail(found, 'plan'),
        sha: step?.target.sha ?? runner.context.sha,
        ...step === null ? {} : {
            release: step.target.payload.version
        },
        outputs: step === null ? {} : {
            from: step.suspect.sha,
            to: step.target.sha,
            incident: found.incident?.number
        },
        proves: false
    };
    return presentation(scene, told, startedAt);
}

;// CONCATENATED MODULE: ./actions/rollback/src/tell-prepared.js


/** What somebody who is paged needs: what goes where and why. The steps of the workflow are for its own log. */ function paged({ request }, prepared) {
    const { headline, body } = preparedFindings(prepared, request);
    if (prepared.kind !== 'prepared') return {
        headline,
        body
    };
    const { suspect, target } = prepared.step;
    const { service, environment } = request.target;
    const reason = request.securityRelated ? 'Security-related: no details here.' : `Reason: ${request.reason === '' ? 'not given' : request.reason}.`;
    return {
        headline: `Incident: ${service} in ${environment} goes back from ${suspect.payload.version} to ${target.payload.version}`,
        body: [
            {
                paragraph: reason
            },
            ...body.slice(0, 1)
        ]
    };
}
/** Pages: an incident has begun. Returns what did not arrive. */ async function tellPrepared(scene, prepared) {
    const { plan, incident, authority } = prepared;
    if (plan.kind !== 'ready' || authority === null) return [];
    return tell(scene, [
        {
            event: 'opened',
            suspect: plan.step.suspect.id,
            incident,
            severity: authority.severity,
            findings: {
                ...paged(scene, prepared),
                reasons: [
                    'opened'
                ]
            }
        }
    ]);
}

;// CONCATENATED MODULE: ./actions/rollback/src/modes/prepare.js



/** Takes a rollback to the point at which the team's own deploy step runs. */ async function prepare(scene, startedAt) {
    const { request, opening, world, runner } = scene;
    const prepared = await prepareRollback(request, opening, world);
    const failures = prepared.kind === 'asked' ? await tellPrepared(scene, prepared) : [];
    const step = prepared.plan.kind === 'ready' ? prepared.plan.step : null;
    const told = {
        findings: preparedFindings({
            ...prepared,
            warnings: [
                ...prepared.warnings,
                ...failures
            ]
        }, request),
        detail: planDetail(prepared.plan, 'prepare'),
        sha: step?.target.sha ?? runner.context.sha,
        ...step === null ? {} : {
            release: step.target.payload.version
        },
        outputs: preparedOutputs(prepared),
        proves: false
    };
    return presentation(scene, told, startedAt);
}

;// CONCATENATED MODULE: ./actions/rollback/src/modes/run.js







async function execute(scene, { step, deploymentId }, command) {
    const { runner, request, policy } = scene;
    const change = {
        target: request.target,
        from: releaseOf(step.suspect),
        to: releaseOf(step.target),
        deploymentId
    };
    return runner.log.group(`Rollback command: ${command.join(' ')}`, ()=>commandRunner(runner)(commandLine(command, change), commandEnvironment(change), policy.policy.rollback['command-deadline'].ms));
}
function outcomeOf({ exitCode, stopped }) {
    if (stopped === 'cancelled') return {
        outcome: 'cancelled',
        outcomeDetail: ''
    };
    if (stopped === 'deadline') return {
        outcome: 'failure',
        outcomeDetail: 'stopped at its deadline'
    };
    return exitCode === 0 ? {
        outcome: 'success',
        outcomeDetail: ''
    } : {
        outcome: 'failure',
        outcomeDetail: `exit code ${exitCode ?? 'unknown'}`
    };
}
/** Prepare, the team's command, complete: the whole rollback in one step. */ async function runWhole(scene, startedAt) {
    const command = commandOf(scene);
    const { request, opening, world, runner, inputs } = scene;
    const prepared = await prepareRollback(request, opening, world);
    if (prepared.kind !== 'prepared') {
        const continued = await afterCrash(scene, prepared, startedAt);
        if (continued !== null) return continued;
        const failures = prepared.kind === 'asked' ? await tellPrepared(scene, prepared) : [];
        return notPrepared(scene, {
            ...prepared,
            warnings: [
                ...prepared.warnings,
                ...failures
            ]
        }, startedAt);
    }
    if (inputs['dry-run']) return notPrepared(scene, prepared, startedAt);
    const telling = tellPrepared(scene, prepared);
    const result = await execute(scene, prepared, command);
    const ending = {
        ...request,
        deploymentId: prepared.deploymentId,
        ...outcomeOf(result)
    };
    if (result.stopped === 'cancelled') {
        const late = deployment_store_deploymentStore(connect_connect(inputs, runner, null));
        await late.addStatus(prepared.deploymentId, interruptedStatus('mutating'));
        return present(scene, prepared, interruptedFindings(prepared.step, request), startedAt);
    }
    const incidents = await world.issues.withLabel('incident');
    const rows = await world.deployments.list(request.target.environment);
    return end({
        ...scene,
        opening: {
            rows,
            incidents
        }
    }, ending, startedAt, telling);
}
/** A run that was killed after the command had ended is continued here: nothing is left but to write it up. */ async function afterCrash(scene, prepared, startedAt) {
    const { plan } = prepared;
    const isDone = plan.kind === 'nothing-to-do' && plan.live?.task === 'rollback';
    if (!isDone) return null;
    const request = {
        ...scene.request,
        deploymentId: plan.live.id,
        outcome: null,
        outcomeDetail: ''
    };
    return end(scene, request, startedAt, Promise.resolve([]));
}
const notPrepared = (scene, prepared, startedAt)=>present(scene, prepared, preparedFindings(prepared, scene.request), startedAt);
async function present(scene, prepared, findings, startedAt) {
    const step = prepared.plan.kind === 'ready' ? prepared.plan.step : null;
    const told = {
        findings,
        detail: planDetail(prepared.plan, 'run'),
        sha: step?.target.sha ?? scene.runner.context.sha,
        outputs: preparedOutputs(prepared),
        proves: false
    };
    return presentation(scene, told, startedAt);
}

;// CONCATENATED MODULE: ./actions/rollback/src/scene.js






/** How often the running system is asked what it is. */ const servedEveryMs = 500;
/** A person started the run by hand. What comes by itself goes on only as the policy says. */ const isAutomatic = ({ event, triggeringActor })=>event !== 'workflow_dispatch' || triggeringActor.endsWith('[bot]');
function worldOf(github, policy, target, runner) {
    return {
        now: runner.clock.now,
        deployments: storeOf(github),
        issues: issuesOf(github),
        commits: commitsOf(github, policy.commit),
        runState: (runId)=>runStateOf(github, runId),
        roles: ()=>rolesIn(policy.policy, (team)=>github.directory.team(team)),
        lock: policy.policy.rollback.lock === 'ref' ? refLock(github, target, policy.commit) : null
    };
}
/** How far back a history is read: one page, so that a long one costs no more time. */ const newestDeployments = 100;
/** Deployment records as everywhere, with the length of one page. */ const storeOf = (github)=>deployment_store_deploymentStore({
        deployments: {
            ...github.deployments,
            list: (filter)=>github.deployments.list({
                    atMost: newestDeployments,
                    ...filter
                })
        }
    });
/** Policy, deployments and incidents in one request where the environment is given. */ async function readWave(inputs, { context }, github) {
    const { environment } = inputs;
    const snapshot = await github.snapshot({
        defaultBranchFiles: [
            inputs.policy
        ],
        ticket: {
            label: 'incident'
        },
        ...environment === undefined ? {} : {
            deploymentsOf: [
                environment
            ],
            deploymentsAtMost: newestDeployments
        }
    });
    const file = snapshot.files?.[inputs.policy];
    const policy = file === undefined ? await policy_readPolicy(github, inputs.policy) : await policy_policyIn(file, inputs.policy);
    const target = target_targetOf(policy.policy, {
        service: inputs.service,
        environment,
        repo: context.repo
    });
    const listed = snapshot.deployments?.[target.environment];
    const { tickets } = snapshot;
    const [rows, incidents] = await Promise.all([
        listed === undefined ? storeOf(github).list(target.environment) : (0,src/* mapReading */.P2)(listed, (all)=>all.map(deploymentRow)),
        tickets === undefined ? issuesOf(github).withLabel('incident') : (0,src/* mapReading */.P2)(tickets, (all)=>all.map(issueOf))
    ]);
    return {
        policy,
        target,
        opening: {
            rows,
            incidents
        }
    };
}
/** Opens the scene. @throws ConfigurationError for a policy, service or environment that cannot be used. */ async function openScene(inputs, runner) {
    const { signal, clock } = runner;
    const startedAt = clock.now();
    const github = connect_connect(inputs, runner);
    const { policy, target, opening } = await readWave(inputs, runner, github);
    const { url = '', version } = policy.policy.environments[target.environment] ?? {};
    return {
        ...{
            inputs,
            runner,
            github,
            policy,
            opening
        },
        request: scene_requestOf(inputs, runner, policy, target, startedAt),
        world: worldOf(github, policy, target, runner),
        serves: readServedVersion({
            url: version === undefined ? null : new URL(version, url).href,
            http: (0,http_src/* createHttpClient */.uT)(),
            signal,
            patienceMs: policy.policy.rollback['live-within'].ms,
            everyMs: servedEveryMs
        })
    };
}
function scene_requestOf(inputs, { context }, { policy }, target, startedAt) {
    return {
        repository: context.repository,
        target,
        policy,
        wanted: inputs.target ?? null,
        reason: inputs.reason,
        severity: inputs.severity ?? null,
        securityRelated: inputs['security-related'],
        incident: inputs.incident ?? null,
        actor: context.triggeringActor,
        automatic: isAutomatic(context),
        me: {
            runId: context.runId,
            attempt: context.runAttempt
        },
        runUrl: context.runUrl,
        startedAt: startedAt.toISOString()
    };
}

;// CONCATENATED MODULE: ./actions/rollback/src/run.js







const modes = {
    plan: plan,
    prepare: prepare,
    complete: complete,
    run: runWhole,
    drill: drill_drill,
    adopt: adopt_adopt
};
/** Opens the scene, runs the mode that was asked for, and presents what came of it. */ const run = async (given, runner)=>{
    const startedAt = runner.clock.now();
    const scene = await openScene(given, runner);
    return modes[given.mode](scene, startedAt);
};


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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
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

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var src = __webpack_require__(2714);
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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
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
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pQ: () => (/* binding */ optionalDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
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
