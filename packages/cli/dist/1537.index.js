export const id = 1537;
export const ids = [1537];
export const modules = {

/***/ 9327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ questionFor),
/* harmony export */   Mj: () => (/* binding */ sourcesFor),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   TF: () => (/* binding */ toWave)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _release_actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9188);
/* harmony import */ var _release_actions_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1401);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);
/* harmony import */ var _release_actions_requirements__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(410);





/** @throws ConfigurationError naming the variables that are missing. */ function connect({ environment, signal }) {
    const missing = [
        'GITHUB_TOKEN',
        'GITHUB_REPOSITORY'
    ].filter((name)=>(environment[name] ?? '') === '');
    if (missing.length > 0) {
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('the environment', missing.map((path)=>({
                path,
                message: `not set. Try:   export ${path}=${path === 'GITHUB_TOKEN' ? '$(gh auth token)' : 'owner/name'}`
            })));
    }
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const directoryToken = environment['DIRECTORY_TOKEN'];
    const github = (0,_release_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .createGitHub */ .Cl)({
        token: environment['GITHUB_TOKEN'] ?? '',
        ...directoryToken === undefined ? {} : {
            directoryToken
        },
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository: {
            owner,
            repo
        },
        signal
    });
    return {
        github,
        repository,
        serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
    };
}
/** Turns what the gateway brought into what the gate reads. */ const toWave = (answer)=>({
        ...answer,
        deployments: Object.fromEntries(Object.entries(answer.deployments ?? {}).map(([name, rows])=>[
                name,
                (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .mapReading */ .P2)(rows, (all)=>all.map(_release_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .deploymentRow */ .kk))
            ]))
    });
/** The same sources that the action has, asked from a terminal; nothing is written. */ function sourcesFor({ github, repository, serverUrl }, policy, defaultBranch, terminal) {
    const base = `${serverUrl}/${repository}`;
    const snapshot = async (request)=>toWave(await github.snapshot(request));
    return {
        github: {
            ...github,
            snapshot
        },
        deployments: (0,_release_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStore */ .hz)(github).list,
        evidence: (0,_release_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSource */ .xs)(github),
        originRules: {
            repository,
            defaultBranch,
            producers: policy.producers
        },
        get: (question)=>get(question, terminal),
        now: ()=>Date.now(),
        runUrl: (runId)=>`${base}/actions/runs/${runId}`,
        fileUrl: (path, sha)=>`${base}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`
    };
}
async function get({ url, body: sent, credential }, { environment, signal }) {
    const secret = credential === undefined ? undefined : environment[credential.variable];
    if (credential !== undefined && secret === undefined) return (0,_release_actions_requirements__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecret */ .Nt)(url, credential.variable);
    const headers = {
        ...sent === undefined ? {} : {
            'content-type': 'application/json'
        },
        ...secret === undefined || credential === undefined ? {} : {
            authorization: (0,_release_actions_requirements__WEBPACK_IMPORTED_MODULE_4__/* .authorizationOf */ .P_)(secret, credential.scheme)
        }
    };
    const post = sent === undefined ? {} : {
        method: 'POST',
        body: sent
    };
    const answer = await (0,_release_actions_http__WEBPACK_IMPORTED_MODULE_2__/* .createHttpClient */ .uT)()({
        url,
        ...post,
        headers,
        signal,
        maxRedirects: 3
    });
    const endpoint = `GET ${url}`;
    if (!answer.ok) {
        const hint = 'Check the address, and that this machine may reach it.';
        return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
            reason: answer.kind === 'timeout' ? 'timeout' : 'unavailable',
            endpoint,
            message: `${url} did not answer: ${answer.message}`,
            hint
        });
    }
    const body = new TextDecoder().decode(answer.body);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        status: answer.status,
        body
    }, {
        endpoint,
        pages: 1,
        at: new Date().toISOString()
    });
}
/** @throws ConfigurationError for an environment or service that the policy does not have. */ function questionFor(asked) {
    const { policy, environment, service, repository, sha, release, defaultBranch, head, policyFile } = asked;
    const environments = Object.keys(policy.environments);
    if (!environments.includes(environment)) {
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('the command line', [
            {
                path: '--environment',
                message: `"${environment}" is not in the policy, which has ${environments.join(', ')}.${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(environment, environments)}`
            }
        ]);
    }
    const [only] = Object.keys(policy.services);
    return {
        subject: {
            repository,
            service: service ?? only ?? repository.split('/')[1] ?? repository,
            environment,
            wave: policy.environments[environment]?.wave ?? 'all',
            sha,
            releaseType: (0,_release_actions_requirements__WEBPACK_IMPORTED_MODULE_4__/* .releaseTypeOf */ .jE)(undefined, release),
            ...release === undefined ? {} : {
                release
            }
        },
        policy,
        policyPath: policyFile,
        policyCommit: head,
        policyDigest: (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(policy),
        defaultBranch,
        now: Date.now(),
        run: {
            id: 0,
            attempt: 1,
            url: '',
            workflowPath: '',
            event: 'terminal',
            deploying: false,
            actor: '',
            triggeringActor: ''
        },
        artifacts: [],
        digests: []
    };
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _release_actions_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9875);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);




/** The policy file of this working tree. @throws ConfigurationError with all its problems. */ async function policyIn(file, { workingFolder }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, file), 'utf8').catch(()=>undefined);
    const loaded = await (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_2__.parsePolicy)(text, {
        file
    });
    if (loaded.ok) return loaded.policy;
    throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('the policy', loaded.problems);
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rX: () => (/* reexport */ ancestryNeeded),
  jI: () => (/* reexport */ byAge),
  eH: () => (/* reexport */ record_descriptions),
  uc: () => (/* reexport */ freezesIn),
  Zz: () => (/* reexport */ isFrozen),
  QA: () => (/* reexport */ liveOf),
  Lu: () => (/* reexport */ history_readHistory),
  aB: () => (/* reexport */ recordsBefore)
});

// UNUSED EXPORTS: acceptedStatus, closingStatus, deploymentKey, faultyStatus, historyOf, openDeployment, postStatus, readPayload, readRow, recordWithKey, verifiedStatus

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

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var src = __webpack_require__(9462);
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







/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* reexport */ authorizationOf),
  Us: () => (/* reexport */ finding_isBlocking),
  WD: () => (/* reexport */ context_observeAll),
  ZK: () => (/* reexport */ recompute),
  v5: () => (/* reexport */ recordInputs),
  zv: () => (/* reexport */ context_recordOf),
  jE: () => (/* reexport */ releaseTypeOf),
  EI: () => (/* reexport */ reportOf),
  Qc: () => (/* reexport */ pack_unpackRecord),
  Nt: () => (/* reexport */ withoutSecret)
});

// UNUSED EXPORTS: branchOfRelease, communicationAheadMs, communicationBound, communicationSigned, evaluate, findTicket, isFirstRelease, isOpen, isWithdrawn, newestDeployments, noticesOf, openReleases, packRecord, phaseOf, planCalendar, readCommunication, readCustomerText, releaseTypes, rollbackProcedure, runClose, runEvaluate, runOpen, runVerify, stagesOf, ticketHeadline, ticketLabel, waking, worldOf

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var evidence_src = __webpack_require__(9462);
;// CONCATENATED MODULE: ./packages/requirements/src/checks/identity.js

/** Who posts checks from workflow runs, on github.com and on GitHub Enterprise Server. */ const actionsApp = 'github-actions';
/**
 * A check's name is not its identity: three workflows may each have a job "changes". App, workflow, event and job
 * name together are, and of one identity the newest run decides.
 */ function identityOf({ app, origin, name }) {
    return JSON.stringify([
        app?.id ?? null,
        origin?.workflowId ?? null,
        origin?.event ?? null,
        name
    ]);
}
/** Later is newer: by run, then attempt, then suite; never by the time of completion, since old runs may end late. */ function newer(left, right) {
    const [leftOrder, rightOrder] = [
        left,
        right
    ].map(({ origin, suiteId })=>[
            origin?.runId ?? 0,
            origin?.attempt ?? 0,
            origin === null ? suiteId ?? 0 : 0
        ]);
    for (const [index, value] of (leftOrder ?? []).entries()){
        const difference = value - (rightOrder?.[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}
/** Of each identity all checks of its newest run, and what they supersede. */ function sortByAge(checks) {
    const current = [];
    const superseded = [];
    for (const group of Map.groupBy(checks, identityOf).values()){
        const newest = group.reduce((best, check)=>newer(check, best) > 0 ? check : best);
        for (const check of group)(newer(check, newest) === 0 ? current : superseded).push(check);
    }
    return {
        current,
        superseded
    };
}
/** Of each workflow and event the newest run. */ function newestRuns(runs) {
    const groups = Map.groupBy(runs, ({ workflowId, event })=>`${workflowId} ${event}`);
    return [
        ...groups.values()
    ].map((group)=>group.reduce((best, run)=>run.id > best.id ? run : best));
}
/**
 * Leaves out what would make the gate wait for itself: checks that these actions posted, and the runs of the very
 * workflow that is asking. Told apart by ids, so that renaming a job changes nothing.
 */ function withoutOwn(checks, runs, asking) {
    const self = runs.find(({ id })=>id === asking.id);
    const isOwnRun = (run)=>run.id === asking.id || self !== undefined && run.workflowId === self.workflowId;
    const isOwn = ({ origin, suiteId })=>origin !== null && isOwnRun({
            id: origin.runId,
            workflowId: origin.workflowId
        }) || suiteId !== null && self?.suiteId === suiteId;
    const foreign = checks.filter((check)=>!isPosted(check));
    return {
        checks: foreign.filter((check)=>!isOwn(check)),
        runs: runs.filter((run)=>!isOwnRun(run)),
        own: foreign.filter(isOwn)
    };
}
const isPosted = ({ externalId, name })=>name.startsWith('release-actions / ') && externalId !== null && (0,evidence_src/* parseExternalId */.Wt)(externalId) !== undefined;

;// CONCATENATED MODULE: ./packages/requirements/src/checks/judge.js

/**
 * Judges what must have passed on a commit. Only `success` passes; a conclusion that is new to us is a failure.
 * Where nothing is demanded, every check, status and workflow run of the commit counts, and there must be one.
 */ function judgeChecks({ runs, statuses, workflowRuns, wanted, asking }) {
    const foreign = withoutOwn(runs, workflowRuns, asking);
    const { current, superseded } = sortByAge(foreign.checks);
    const latest = newestRuns(foreign.runs);
    const judgeRun = (check, allow)=>runVerdict(check, allow, latest);
    const bare = latest.filter((run)=>!hasCheck(run, current));
    if (wanted.length === 0) {
        const judged = [
            ...current.filter(isOfCommit).map((check)=>judgeRun(check, [])),
            ...statuses.map(statusVerdict),
            ...bare.filter(({ event })=>commitEvents.has(event)).map(workflowVerdict)
        ];
        const others = [
            ...current.filter((check)=>!isOfCommit(check)).map((check)=>judgeRun(check, [])),
            ...bare.filter(({ event })=>!commitEvents.has(event)).map(workflowVerdict)
        ];
        return {
            judged,
            besides: others.filter(({ state })=>state !== 'passed'),
            superseded,
            everything: true
        };
    }
    const judged = wanted.flatMap((want)=>{
        const found = current.filter((check)=>fits(check, want));
        const posted = statuses.filter((status)=>statusFits(status, want));
        const own = foreign.own.filter((check)=>fits(check, want));
        const verdicts = [
            ...found.map((check)=>judgeRun(check, want.allow)),
            ...posted.map(statusVerdict),
            ...own.map((check)=>ownVerdict(check, want.allow))
        ];
        return verdicts.length > 0 ? verdicts : [
            absentVerdict(want, latest, runs)
        ];
    });
    const demanded = (check)=>wanted.some((want)=>fits(check, want));
    const besides = [
        ...current.filter((check)=>!demanded(check)).map((check)=>judgeRun(check, [])),
        ...bare.map(workflowVerdict)
    ].filter(({ state })=>state !== 'passed');
    return {
        judged,
        besides,
        superseded,
        everything: false
    };
}
/**
 * What judges a commit because it was pushed. A run that a person, a clock or a comment started, such as a release
 * that this gate stopped, says something about the release and nothing about the commit.
 */ const commitEvents = new Set([
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group'
]);
const isOfCommit = ({ origin })=>origin === null || commitEvents.has(origin.event);
const hasCheck = (run, checks)=>checks.some(({ origin, suiteId })=>origin?.runId === run.id || suiteId !== null && suiteId === run.suiteId);
const fits = ({ name, app, origin }, want)=>name === want.name && (want.appId === undefined || app?.id === want.appId) && (want.app === undefined || app?.slug === want.app) && (want.workflow === undefined || origin?.workflowPath === want.workflow);
/** GitHub states no app for a status: where an app is demanded by id, a status proves nothing. */ const statusFits = ({ context, creator }, want)=>context === want.name && want.appId === undefined && want.workflow === undefined && (want.app === undefined || creator?.login === `${want.app}[bot]`);
function runVerdict(check, allow, latest) {
    const link = {
        label: labelOf(check),
        href: check.url
    };
    const running = unfinishedRun(check, latest);
    const base = {
        name: check.name,
        link,
        ...check.completedAt === null ? {} : {
            at: check.completedAt
        }
    };
    if (running !== undefined) return {
        ...base,
        state: running.ended ? 'failed' : 'pending',
        why: running.why
    };
    if (check.status !== 'completed') return {
        ...base,
        state: 'pending',
        why: `is ${check.status}`
    };
    const conclusion = check.conclusion ?? 'without conclusion';
    const passed = conclusion === 'success' || allow.includes(conclusion);
    return {
        ...base,
        state: passed ? 'passed' : 'failed',
        why: `ended as ${conclusion}`
    };
}
/** A newer run of the same workflow that has not shown this check yet, or a re-run that is under way. */ function unfinishedRun(check, latest) {
    const { origin } = check;
    if (origin === null) return undefined;
    const run = latest.find(({ workflowId, event })=>workflowId === origin.workflowId && event === origin.event);
    if (run === undefined || run.id < origin.runId) return undefined;
    return run.id === origin.runId ? rerunOf(check, run) : newerRun(run);
}
/** A newer run that succeeded without this check has nothing to say about it. */ function newerRun(run) {
    const ended = run.status === 'completed';
    if (ended && run.conclusion === 'success') return undefined;
    const state = ended ? run.conclusion ?? 'ended' : run.status ?? 'starting';
    return {
        why: `a newer run of ${run.name ?? run.path} is ${state}`,
        ended
    };
}
function rerunOf({ completedAt }, run) {
    if (run.status === 'completed' || (run.attempt ?? 1) <= 1 || completedAt === null || run.startedAt === null) {
        return undefined;
    }
    if (Date.parse(completedAt) > Date.parse(run.startedAt)) return undefined;
    const name = run.name ?? run.path;
    return {
        why: `${name} is being run again (attempt ${run.attempt}, ${run.status ?? 'starting'})`,
        ended: false
    };
}
function labelOf({ name, app, origin }) {
    const source = origin?.workflowName ?? origin?.workflowPath ?? app?.slug ?? actionsApp;
    return origin === null ? `${name} (${source})` : `${source} / ${name} (${origin.event})`;
}
function statusVerdict({ context, state, targetUrl, createdAt }) {
    const link = {
        label: `${context} (status)`,
        ...targetUrl === null ? {} : {
            href: targetUrl
        }
    };
    const passed = state === 'success' ? 'passed' : state === 'pending' ? 'pending' : 'failed';
    return {
        name: context,
        state: passed,
        why: `is ${state}`,
        link,
        at: createdAt
    };
}
/** A run without any check: it waits for a runner or an approval, or its file could not be read. */ function workflowVerdict(run) {
    const name = run.name ?? run.path;
    const link = {
        label: `${name} (${run.event})`,
        href: run.url
    };
    if (run.status !== 'completed') {
        return {
            name,
            state: 'pending',
            why: `is ${run.status ?? 'starting'} and shows no check yet`,
            link
        };
    }
    const passed = run.conclusion === 'success';
    return {
        name,
        state: passed ? 'passed' : 'failed',
        why: `ended as ${run.conclusion ?? 'nothing'}`,
        link
    };
}
function ownVerdict(check, allow) {
    const verdict = runVerdict(check, allow, []);
    if (verdict.state !== 'pending') return verdict;
    return {
        ...verdict,
        why: 'belongs to the run that is asking, and a job cannot wait for itself: run the gate in its own workflow, or do not demand this check'
    };
}
function absentVerdict(want, latest, all) {
    const { name, by } = want;
    const running = latest.filter(({ status })=>status !== 'completed');
    const namesake = all.find((check)=>check.name === name && check.app !== null);
    const [first] = running;
    const link = first === undefined ? {
        label: name
    } : {
        label: first.name ?? first.path,
        href: first.url
    };
    if (first !== undefined) {
        const runs = running.map((run)=>`${run.name ?? run.path} is ${run.status ?? 'starting'}`).join(', ');
        return {
            name,
            state: 'pending',
            why: `(demanded by ${by}) is not there yet; ${runs}`,
            link
        };
    }
    const other = namesake?.app === undefined || namesake.app === null ? '' : `; one of this name by ${namesake.app.slug} is not the one demanded`;
    return {
        name,
        state: 'absent',
        why: `(demanded by ${by}) is not on this commit${other}`,
        link
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/finding.js
const met = (code, reason, more = {})=>({
        status: 'met',
        code,
        reason,
        ...more
    });
const unmet = (code, reason, more)=>({
        status: 'unmet',
        code,
        reason,
        ...more
    });
const pending = (code, reason, more)=>({
        status: 'pending',
        code,
        reason,
        ...more
    });
const unknownJudgement = (code, reason, more)=>({
        status: 'unknown',
        code,
        reason,
        ...more
    });
const notApplicable = (code, reason)=>({
        status: 'not-applicable',
        code,
        reason
    });
/** Codes of what could not be read; `not-permitted` and the like say why in the same words everywhere. */ const unreadable = (what, fault, who)=>unknownJudgement(`${what}-${fault.reason}`, fault.message, {
        next: {
            text: fault.hint,
            who
        }
    });
const finding_isOpen = ({ status })=>status === 'unmet' || status === 'pending' || status === 'unknown';
const finding_isBlocking = (finding)=>finding.enforcement === 'block' && finding_isOpen(finding);

;// CONCATENATED MODULE: ./packages/requirements/src/custom/check.js


/** A check run or status by name, told apart by app and workflow where these are given. */ const judgeCheck = ({ name, app, workflow, allow }, { observations }, who)=>{
    const { runs, statuses, workflowRuns } = observations.checks;
    if (!runs.known) return unreadable('checks', runs, who);
    if (!statuses.known) return unreadable('statuses', statuses, who);
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, who);
    const wanted = {
        name,
        allow,
        by: 'the policy',
        ...app === undefined ? {} : {
            app
        },
        ...workflow === undefined ? {} : {
            workflow
        }
    };
    const { judged } = judgeChecks({
        runs: runs.value,
        statuses: statuses.value,
        workflowRuns: workflowRuns.value,
        wanted: [
            wanted
        ],
        asking: observations.run
    });
    const evidence = judged.map(({ link })=>link);
    const open = judged.find(({ state })=>state !== 'passed');
    if (open === undefined) return met('check-passed', `${name} passed`, {
        evidence
    });
    const reason = `${open.name} ${open.why}`;
    if (open.state === 'pending') {
        return pending('check-running', reason, {
            next: {
                text: `none while ${name} runs`,
                who: 'nobody'
            },
            evidence
        });
    }
    const next = {
        text: `make ${name} pass on this commit`,
        who
    };
    return open.state === 'absent' ? unknownJudgement('check-missing', reason, {
        next
    }) : unmet('check-red', reason, {
        next,
        evidence
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/custom.js
/** What a team's own requirement may look for; exactly one of them stands in each entry of the policy. */ const customSources = [
    'check',
    'workflow',
    'file',
    'label',
    'http',
    'evidence'
];

// EXTERNAL MODULE: ./packages/requirements/src/vocabulary.js
var vocabulary = __webpack_require__(310);
;// CONCATENATED MODULE: ./packages/requirements/src/evidence.js



/** Clocks differ, and evidence from further ahead than this was made by one that is wrong. */ const mostAheadMs = 5 * vocabulary/* minuteMs */.J2;
/** Milliseconds since it was made; undefined where its time is none, or has not come yet: it would stay fresh for ever. */ function ageOf({ finishedAt }, now) {
    const ageMs = now - Date.parse(finishedAt);
    return Number.isFinite(ageMs) && ageMs >= -mostAheadMs ? Math.max(0, ageMs) : undefined;
}
/**
 * The newest proven evidence of a kind about exactly this commit, service, environment and wave, or what came
 * nearest and why it does not do.
 */ function claimed(world, expected) {
    const { evidence } = world.observations;
    if (!evidence.known) return {
        found: false,
        missing: (who)=>unreadable('evidence', evidence, who)
    };
    const ofKind = evidence.value.filter(({ kind })=>kind === expected.kind).sort(newestFirst);
    const here = ofKind.filter((item)=>isAbout(item, expected.environment, world));
    const proven = here.filter((item)=>item.refusal === null && expected.shortOf?.(item) === undefined);
    const [newest] = proven;
    if (newest === undefined) return {
        found: false,
        missing: (who, next)=>nearest(ofKind, here, expected, world, who, next)
    };
    const objection = objectionTo(newest, expected, world);
    if (objection !== undefined) {
        return {
            found: false,
            missing: (who, next)=>({
                    ...objection(who, next),
                    evidence: [
                        linkOf(newest)
                    ]
                })
        };
    }
    return {
        found: true,
        evidence: newest,
        link: linkOf(newest),
        ...expiryOf(newest, expected)
    };
}
const newestFirst = (left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt) || right.producer.runId - left.producer.runId;
const isAbout = (item, environment, world)=>item.sha === world.subject.sha && item.environment === environment && item.service === world.subject.service && item.wave === waveOf(environment, world);
/** The part of an environment that evidence has to be about. */ const waveOf = (environment, { subject, policy })=>environment === subject.environment ? subject.wave : policy.environments[environment]?.wave ?? 'all';
const linkOf = ({ headline, producer })=>({
        label: headline,
        href: producer.url
    });
function objectionTo(item, { outcomes, maxAgeMs, kind }, world) {
    const ageMs = ageOf(item, world.now);
    if (ageMs === undefined) return (who, text)=>unknownJudgement(`${kind}-malformed`, `its end time "${item.finishedAt}" is no time that has passed`, {
            next: {
                text,
                who
            }
        });
    if (!outcomes.includes(item.outcome)) {
        const unclear = item.outcome === 'inconclusive';
        return (who, text)=>(unclear ? unknownJudgement : unmet)(`${kind}-${item.outcome}`, `ended as ${item.outcome}: ${item.headline}`, {
                next: {
                    text,
                    who
                }
            });
    }
    if (item.served !== null && item.served.first !== item.served.last) {
        const { first, last } = item.served;
        return (who, text)=>unmet(`${kind}-version-mixed`, `${item.environment} served ${(0,src/* shortSha */.Fu)(first)} at first and ${(0,src/* shortSha */.Fu)(last)} at last`, {
                next: {
                    text,
                    who
                }
            });
    }
    if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
        return (who, text)=>unmet(`${kind}-too-old`, `it is ${(0,src/* formatDuration */.a3)(ageMs)} old, the policy accepts ${(0,src/* formatDuration */.a3)(maxAgeMs)}`, {
                next: {
                    text,
                    who
                }
            });
    }
    if (item.expiresAt !== null && Date.parse(item.expiresAt) <= world.now) {
        return (who, text)=>unmet(`${kind}-expired`, `it expired at ${item.expiresAt ?? ''}`, {
                next: {
                    text,
                    who
                }
            });
    }
    return undefined;
}
function expiryOf({ finishedAt, expiresAt }, { maxAgeMs }) {
    const limits = [
        ...expiresAt === null ? [] : [
            Date.parse(expiresAt)
        ],
        ...maxAgeMs === undefined ? [] : [
            Date.parse(finishedAt) + maxAgeMs
        ]
    ];
    return limits.length === 0 ? {} : {
        expiresAt: new Date(Math.min(...limits)).toISOString()
    };
}
function nearest(ofKind, here, { kind, environment, shortOf }, { subject }, who, text) {
    const [nearby] = here;
    if (nearby !== undefined) {
        const { refusal, digest } = nearby;
        return unknownJudgement(`${kind}-${refusal === null ? 'partial' : 'unproven'}`, `${kind} evidence ${digest.slice(0, 12)} does not count: ${refusal ?? shortOf?.(nearby) ?? ''}`, {
            next: {
                text,
                who
            }
        });
    }
    const commit = (0,src/* shortSha */.Fu)(subject.sha);
    const elsewhere = ofKind.find((item)=>item.sha !== subject.sha && item.service === subject.service && item.environment === environment && item.refusal === null);
    if (elsewhere !== undefined) {
        return unmet(`${kind}-other-commit`, `${elsewhere.outcome} on ${(0,src/* shortSha */.Fu)(elsewhere.sha)}, this release is ${commit}`, {
            next: {
                text,
                who
            },
            evidence: [
                linkOf(elsewhere)
            ]
        });
    }
    const [other] = ofKind.filter(({ sha })=>sha === subject.sha);
    const found = other === undefined ? 'none was found' : `what there is, is about ${other.service} on ${other.environment}${other.wave === 'all' ? '' : ` (${other.wave})`}`;
    return unknownJudgement(`${kind}-missing`, `looked for ${kind} evidence of ${commit} on ${environment}; ${found}`, {
        next: {
            text,
            who
        }
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/custom/evidence.js



/** Proven evidence of a kind, about this commit and the environment under judgement. */ const judgeEvidence = (kind, world, who)=>{
    const { sha, environment } = world.subject;
    const claim = claimed(world, {
        kind,
        environment,
        outcomes: [
            'pass'
        ]
    });
    if (!claim.found) return claim.missing(who, `run the step that makes ${kind} evidence for ${(0,src/* shortSha */.Fu)(sha)}`);
    const { evidence, link, expiresAt } = claim;
    return met('evidence-passed', `${kind}: ${evidence.headline}`, {
        evidence: [
            link
        ],
        asOf: evidence.finishedAt,
        ...expiresAt === undefined ? {} : {
            expiresAt
        }
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/file.js


/** A file that exists in the released commit and has something in it. */ const judgeFile = (path, { observations, subject }, who)=>{
    const file = observations.files[path];
    const commit = (0,src/* shortSha */.Fu)(subject.sha);
    if (file === undefined) {
        return unknownJudgement('file-not-read', `${path} was not read`, {
            next: {
                text: 'evaluate again',
                who
            }
        });
    }
    if (!file.known) return unreadable('file', file, who);
    const next = {
        text: `add ${path} to the release`,
        who
    };
    if (file.value === null) return unmet('file-missing', `looked for ${path} in ${commit}; there is no such file`, {
        next
    });
    const evidence = [
        {
            label: path,
            href: file.value.url
        }
    ];
    if (file.value.text.trim() === '') return unmet('file-empty', `${path} in ${commit} is empty`, {
        next,
        evidence
    });
    return met('file-exists', `${path} is in ${commit}`, {
        evidence
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/http.js

/** What an address answers: the status, and a text in the body where one is given. */ const judgeHttp = ({ url, status, contains }, { observations }, who)=>{
    const answer = observations.answers[url];
    const next = {
        text: `make ${url} answer ${status}${contains === undefined ? '' : ` with "${contains}"`}`,
        who
    };
    if (answer === undefined) {
        return unknownJudgement('http-not-read', `${url} was not asked`, {
            next: {
                text: 'evaluate again',
                who
            }
        });
    }
    if (!answer.known) return unreadable('http', answer, who);
    const evidence = [
        {
            label: url,
            href: url
        }
    ];
    if (answer.value.status !== status) {
        return unmet('http-status', `${url} answered ${answer.value.status}, not ${status}`, {
            next,
            evidence
        });
    }
    if (contains !== undefined && !answer.value.body.includes(contains)) {
        return unmet('http-body', `the answer of ${url} does not contain "${contains}"`, {
            next,
            evidence
        });
    }
    return met('http-answered', `${url} answered ${status}`, {
        evidence,
        asOf: answer.proof.at
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/label.js

/** A label on one of the release's pull requests or issues, or on the release ticket. */ const judgeLabel = (label, { observations }, who)=>{
    const { scope, ticket } = observations;
    const ours = ticket.known ? ticket.value : null;
    if (ours?.labels.includes(label) === true) {
        return met('label-present', `the release ticket #${ours.number} has the label ${label}`, {
            evidence: [
                {
                    label: `#${ours.number}`,
                    href: ours.url
                }
            ]
        });
    }
    if (!scope.known) return unreadable('scope', scope, who);
    const item = scope.value.items.find(({ labels })=>labels.includes(label));
    if (item !== undefined) {
        const href = item.url === null ? {} : {
            href: item.url
        };
        return met('label-present', `${item.key} has the label ${label}`, {
            evidence: [
                {
                    label: item.key,
                    ...href
                }
            ]
        });
    }
    return unmet('label-missing', `looked for the label ${label} on the release ticket and on the items of ${scope.value.description}; none has it`, {
        next: {
            text: `put the label ${label} on the release ticket, or on the item that it is true of`,
            who
        }
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/workflow.js



/** The newest run of a workflow file on this commit, of each event that started it. */ const judgeWorkflow = (path, { observations, subject }, who)=>{
    const { workflowRuns } = observations.checks;
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, who);
    const commit = (0,src/* shortSha */.Fu)(subject.sha);
    const runs = newestRuns(workflowRuns.value.filter((run)=>run.path === path && run.event !== 'pull_request'));
    const evidence = runs.map(({ name, event, url })=>({
            label: `${name ?? path} (${event})`,
            href: url
        }));
    const red = runs.find(({ status, conclusion })=>status === 'completed' && conclusion !== 'success');
    if (red !== undefined) {
        return unmet('workflow-red', `${path} ended as ${red.conclusion ?? 'nothing'} on ${commit}`, {
            next: {
                text: [
                    'mend ',
                    {
                        link: red.name ?? path,
                        href: red.url
                    },
                    ' and run it again'
                ],
                who
            },
            evidence
        });
    }
    const running = runs.find(({ status })=>status !== 'completed');
    if (running !== undefined) {
        return pending('workflow-running', `${path} is ${running.status ?? 'starting'} on ${commit}`, {
            next: {
                text: 'none while it runs',
                who: 'nobody'
            },
            evidence
        });
    }
    if (runs.length > 0) return met('workflow-passed', `${path} passed on ${commit}`, {
        evidence
    });
    return unknownJudgement('workflow-missing', `looked for a run of ${path} on ${commit}; there is none`, {
        next: {
            text: `run ${path} on ${commit}`,
            who
        }
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/registry.js







/** One line for each source that a custom requirement may look at. */ const judges = {
    check: judgeCheck,
    workflow: judgeWorkflow,
    file: judgeFile,
    label: judgeLabel,
    http: judgeHttp,
    evidence: judgeEvidence
};
/** A requirement made of what the policy says, without code. */ function customRequirement(settings) {
    const { title, owner } = settings;
    return {
        title,
        owner,
        judge: (world)=>judgeCustom(settings, world)
    };
}
function judgeCustom(settings, world) {
    for (const source of customSources){
        const wanted = settings[source];
        if (wanted !== undefined) return judges[source](wanted, world, settings.owner);
    }
    throw new TypeError(`custom requirement "${settings.title}" looks for nothing; the policy's schema lets none through`);
}

;// CONCATENATED MODULE: ./packages/requirements/src/decide.js


/** A go that nothing else limits is worth this long: the world moves on. */ const longestGoMs = vocabulary/* dayMs */.LP;
/**
 * `go`: nothing blocks. `wait`: what blocks is only pending, so that time, a running machine or an answer settles
 * it. `no-go`: something is wrong, or could not be told.
 */ function decide(findings, now) {
    const blocking = findings.filter(finding_isBlocking);
    const decision = blocking.length === 0 ? 'go' : blocking.every(({ status })=>status === 'pending') ? 'wait' : 'no-go';
    const nextOpen = findings.find(({ code })=>code === 'window-closed')?.next?.at;
    return {
        decision,
        findings,
        reasons: reasonsOf(decision, findings),
        ...decision === 'go' ? {
            expiresAt: decide_expiryOf(findings, now)
        } : {},
        ...nextOpen === undefined ? {} : {
            nextOpen
        }
    };
}
const reasonsOf = (decision, findings)=>decision === 'go' ? findings.filter(({ status })=>status === 'overridden').map(({ id })=>`overridden:${id}`) : findings.filter(finding_isBlocking).map(({ id, code })=>`${id}:${code}`);
/** The earliest end of what the go rests on: a window, the freshness of evidence, an override. */ function decide_expiryOf(findings, now) {
    const ends = findings.filter(({ enforcement })=>enforcement === 'block').flatMap(({ expiresAt, override })=>[
            expiresAt ?? [],
            override?.until ?? []
        ].flat()).map((instant)=>Date.parse(instant));
    return new Date(Math.min(now + longestGoMs, ...ends)).toISOString();
}

;// CONCATENATED MODULE: ./packages/requirements/src/profile.js

/** Never relaxed, whatever the release type or the policy's profile says. */ const floor = new Set([
    'release-identity',
    'no-freeze',
    'ci-and-security',
    'smoke-tests'
]);
/** What a patch may ask for after the deployment: answers of people, never machine evidence. */ const deferrable = [
    'release-notes',
    'customer-communication',
    'security-approval',
    'backup',
    'rollback-plan',
    'staging-verified'
];
const isPolicyId = (id, { requirements })=>id !== 'custom' && Object.hasOwn(requirements, id);
function settingsOf(id, policy) {
    const custom = policy.requirements.custom[id.replace(/^custom:/u, '')];
    if (id.startsWith('custom:') && custom !== undefined) return custom;
    return isPolicyId(id, policy) ? policy.requirements[id] : {
        enforce: 'block'
    };
}
/** Every requirement that this policy has: the guide's, then the team's own as `custom:<name>`. */ const requirementNames = ({ requirements })=>[
        ...vocabulary/* requirementIds */.aj,
        ...Object.keys(requirements.custom).map((name)=>`custom:${name}`)
    ];
/** What the policy says of a requirement for a release type, on the day of `now` (milliseconds since the epoch). */ function profile_effectOf(id, releaseType, policy, now) {
    const settings = settingsOf(id, policy);
    const profile = policy.profiles[releaseType];
    const notApplicable = settings['not-applicable'];
    const declared = notApplicable === undefined ? {} : {
        notApplicable
    };
    const blockFrom = settings['block-from'];
    const blocks = blockFrom !== undefined && now >= Date.parse(blockFrom);
    const own = {
        enforcement: blocks ? 'block' : settings.enforce,
        ...declared,
        ...blockFrom === undefined || blocks ? {} : {
            blockFrom
        }
    };
    const override = profile.requirements[id];
    const wanted = override === undefined ? own : {
        ...own,
        enforcement: override
    };
    if (releaseType !== 'patch') return wanted;
    if (floor.has(id)) return own;
    return patchEffect(id, wanted, policy);
}
function patchEffect(id, effect, { profiles: { patch } }) {
    if (patch.combined.includes(id) && id !== 'readiness-review') return {
        ...effect,
        combined: true
    };
    if (!deferrable.includes(id) || patch.requirements[id] !== undefined) return effect;
    return effect.enforcement === 'block' ? {
        ...effect,
        enforcement: 'report',
        dueAfterMs: patch['sign-offs-due'].ms
    } : effect;
}
/** Who answers the readiness review: for a patch the release manager alone. */ const reviewersOf = (releaseType, policy)=>releaseType === 'patch' && policy.profiles.patch.combined.includes('readiness-review') ? [
        'release-manager'
    ] : policy.requirements['readiness-review'].roles;

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/people.js

const people_sameLogin = (left, right)=>left.toLowerCase() === right.toLowerCase();
const includes = (logins, login)=>logins.some((candidate)=>people_sameLogin(candidate, login));
/**
 * Who is barred now. The starter counts only where a person starts a deployment: an evaluation that a comment or a
 * finished check started has whoever wrote that comment as its actor.
 */ function barredFrom({ run, release }) {
    const started = [
        'workflow_dispatch',
        'push',
        'release',
        'deployment'
    ].includes(run.event);
    return {
        authors: release.known ? release.value.authors.flatMap(({ login })=>login === null ? [] : [
                login
            ]) : [],
        starters: started ? [
            run.actor,
            run.triggeringActor
        ].filter((login)=>login !== '') : []
    };
}
/** Why this person may not answer for this role, or undefined where they may; `unknown` where nobody can tell. */ function people_whyNot(login, role, members, barred) {
    if (!members.known) return `who is ${role} could not be read`;
    const { members: regular, substitutes } = members.value;
    if (includes(regular, login)) return barredBy(login, role, barred);
    if (includes(substitutes, login)) {
        const free = regular.filter((member)=>barredBy(member, role, barred) === undefined);
        return free.length === 0 ? barredBy(login, role, barred) : `${login} is a substitute, and ${free.join(', ')} can still answer as ${role}`;
    }
    return `${login} is not ${role}${regular.length === 0 ? '' : ` (${regular.join(', ')})`}`;
}
/**
 * The guide makes the release manager both decide and execute: whoever starts the run may still speak as
 * release-manager, and the rule of distinct people brings in a second person.
 */ function barredBy(login, role, { authors, starters }) {
    if (includes(authors, login)) return `${login} wrote the commit that is released`;
    if (role !== 'release-manager' && includes(starters, login)) return `${login} started this deployment`;
    return undefined;
}
/** The guide's roles that a person holds by name; a role that falls back to the release manager is theirs already. */ function people_rolesOf(login, { people }) {
    return src/* roles */.Ot.filter((role)=>{
        const holders = people[role];
        return holders.known && !holders.value.fallback && includes(holders.value.members, login);
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/acceptance-criteria.js



const owner = 'product-manager';
const mostNamed = 5;
/** "All acceptance criteria met and PRs merged". */ const acceptanceCriteria = {
    title: 'Acceptance criteria',
    owner,
    judge (world) {
        const { scope } = world.observations;
        if (!scope.known) return unreadable('scope', scope, owner);
        const { source, checkboxes } = world.policy.requirements['acceptance-criteria'];
        const renamed = missingOptions(source, scope.value);
        if (renamed !== undefined) return renamed;
        const deferred = deferredItems(world);
        const items = scope.value.items.filter(({ key })=>!deferred.has(key.toLowerCase()));
        const judged = items.map((item)=>judgeItem(item, {
                source,
                checkboxes
            }, scope.value.statusOptions, world));
        return {
            ...summed(judged, scope.value, scope.value.items.length - items.length),
            notes: notesOf(scope.value, deferred)
        };
    }
};
function summed(judged, { description, commits }, deferred) {
    const hidden = judged.filter(({ state })=>state === 'unknown');
    const open = judged.filter(({ state })=>state === 'open');
    if (open.length > 0) {
        return unmet('items-open', [
            `${(0,src/* count */.U9)(open.length, 'item')} of ${judged.length} not done in ${description}: `,
            named(open)
        ], {
            next: {
                text: [
                    'finish ',
                    acceptance_criteria_link(open[0]?.item),
                    ', or the product-manager moves it out with ',
                    {
                        code: `/defer ${open[0]?.item.key ?? '#N'}`
                    }
                ],
                who: 'developers'
            }
        });
    }
    if (hidden.length > 0) {
        return unknownJudgement('items-hidden', [
            `${(0,src/* count */.U9)(hidden.length, 'item')} of ${judged.length} cannot be judged in ${description}: `,
            named(hidden)
        ], {
            next: {
                text: 'give the token access to these items, or move them out of the scope',
                who: owner
            }
        });
    }
    if (judged.length > 0) return met('items-done', `${(0,src/* count */.U9)(judged.length, 'item')} done in ${description}`);
    if (deferred > 0) return met('items-deferred', `every item of ${description} was deferred`);
    if (commits.length === 0) return met('nothing-changed', `no commit in ${description}`);
    return unknownJudgement('items-none', `no item found in ${description}: nobody can say that its acceptance criteria are met`, {
        next: {
            text: 'link the pull requests to issues, name another source under requirements.acceptance-criteria.source, or declare it not-applicable with a reason',
            who: owner
        }
    });
}
/** A board whose "Done" was renamed must not turn everything red, nor everything green: nobody knows. */ function missingOptions(source, { statusOptions, description }) {
    if (source.kind !== 'project') return undefined;
    const names = statusOptions.map(({ name })=>name);
    if (source.project.done.some((name)=>names.includes(name))) return undefined;
    return unknownJudgement('done-option-missing', `looked for the option ${source.project.done.join(', ')} in ${description}; the field ${source.project.field} has ${names.join(', ') || 'no options'}`, {
        next: {
            text: 'name the option that means done under requirements.acceptance-criteria.source.project.done',
            who: owner
        }
    });
}
const acceptance_criteria_open = (item, why)=>({
        item,
        state: 'open',
        why
    });
const done = (item)=>({
        item,
        state: 'done'
    });
/** Of a board the option decides by its id, since its name is only what it is called now; of a tracker the word. */ const isDone = (status, names, options)=>options.length === 0 ? names.includes(status.name) : options.some(({ id, name })=>id === status.optionId && names.includes(name));
function judgeItem(item, { source, checkboxes }, options, world) {
    if (item.kind === 'redacted') return {
        item,
        state: 'unknown',
        why: 'may not be seen by this token'
    };
    if (item.kind === 'draft') return acceptance_criteria_open(item, 'is a draft item, which nobody can finish');
    const byStatus = judgeStatus(item, source, options);
    if (byStatus !== undefined) return byStatus;
    const byState = judgeState(item, world);
    if (byState !== undefined) return byState;
    if (item.openPullRequests.length > 0) {
        return acceptance_criteria_open(item, `has open pull requests ${item.openPullRequests.join(', ')}`);
    }
    if (item.mergedLater.length > 0) {
        return acceptance_criteria_open(item, `was merged after the released commit (${item.mergedLater.join(', ')})`);
    }
    if (checkboxes && item.openCriteria !== null && item.openCriteria > 0) {
        return acceptance_criteria_open(item, `has ${(0,src/* count */.U9)(item.openCriteria, 'open box', 'open boxes')} under "Acceptance criteria"`);
    }
    return done(item);
}
/** What the board or tracker says; undefined where it says done, or where it is not asked. */ function judgeStatus({ status, archived, ...rest }, source, options) {
    const item = {
        status,
        archived,
        ...rest
    };
    if (source.kind !== 'project' && source.kind !== 'http') return undefined;
    const names = source.kind === 'project' ? source.project.done : source.http.done;
    if (status === null) return acceptance_criteria_open(item, 'has no status');
    if (isDone(status, names, options)) return undefined;
    return acceptance_criteria_open(item, `is in "${status.name}"${archived ? ' and archived' : ''}`);
}
/** What GitHub says of the issue or pull request; undefined where nothing is against it. */ function judgeState(item, { observations }) {
    if (item.kind === 'external') return undefined;
    if (item.state === 'unknown') return {
        item,
        state: 'unknown',
        why: 'has a state that could not be read'
    };
    if (item.state === 'open') return acceptance_criteria_open(item, 'is open');
    if (item.kind === 'pull-request') return judgeMerge(item, observations);
    if (item.stateReason === 'not_planned') return acceptance_criteria_open(item, 'was closed as not planned');
    return undefined;
}
function judgeMerge(item, { release }) {
    if (item.state !== 'merged') return acceptance_criteria_open(item, 'was closed without being merged');
    const base = item.defaultBranch ?? (release.known ? release.value.defaultBranch : undefined);
    if (item.base === null || base === undefined || item.base === base || item.inRelease) return undefined;
    return acceptance_criteria_open(item, `was merged to ${item.base}, not to ${base}`);
}
/** Items that the product-manager moved out, by key in lower case. */ function deferredItems(world) {
    const { people } = world.observations;
    const found = new Map();
    for (const command of world.spoken.commands){
        if (command.verb !== 'defer') continue;
        if (people_whyNot(command.login, owner, people[owner], {
            authors: [],
            starters: []
        }) !== undefined) continue;
        found.set(command.item.toLowerCase(), `${command.item} deferred by ${command.login} at ${command.at}`);
    }
    return found;
}
function notesOf({ commits, items }, deferred) {
    const offBoard = commits.filter((commit)=>commit.items.length === 0);
    const here = items.filter(({ key })=>deferred.has(key.toLowerCase()));
    return [
        ...here.map(({ key })=>deferred.get(key.toLowerCase()) ?? ''),
        ...offBoard.length === 0 ? [] : [
            `off board, ${(0,src/* count */.U9)(offBoard.length, 'commit')} without an item: ${offBoard.slice(0, 20).map(({ sha, title })=>`${sha.slice(0, 7)} ${title}`).join('; ')}`
        ]
    ];
}
const acceptance_criteria_link = (item)=>item === undefined ? 'it' : item.url === null ? item.key : {
        link: item.key,
        href: item.url
    };
function named(states) {
    const shown = states.slice(0, mostNamed).flatMap((state, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            acceptance_criteria_link(state.item),
            state.state === 'done' ? '' : ` ${state.why}`
        ]);
    return states.length > mostNamed ? [
        ...shown,
        ` and ${states.length - mostNamed} more`
    ] : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/backup.js


function readBackup(detail) {
    if (typeof detail !== 'object' || detail === null) return undefined;
    const fields = detail;
    const texts = [
        'id',
        'location',
        'taken-at',
        'expires'
    ].map((key)=>fields[key]);
    if (!texts.every((value)=>typeof value === 'string' && value !== '')) return undefined;
    const [id = '', location = '', takenAt = '', expires = ''] = texts;
    return Number.isNaN(Date.parse(takenAt)) || Number.isNaN(Date.parse(expires)) ? undefined : {
        id,
        location,
        takenAt,
        expires
    };
}
/** "Backup or snapshot taken (if applicable)": of this environment, by the team's own step, still fresh and kept. */ const backup = {
    title: 'Backup',
    owner: 'release-manager',
    judge (world) {
        const { evidence } = world.observations;
        const { subject, now, policy } = world;
        const { within } = policy.requirements.backup;
        const next = {
            text: 'take a backup and keep its evidence, or declare `backup: { not-applicable: <why> }`',
            who: 'release-manager'
        };
        if (!evidence.known) return unreadable('evidence', evidence, 'release-manager');
        const [newest] = evidence.value.filter(({ kind, service, environment, refusal })=>kind === 'backup' && service === subject.service && environment === subject.environment && refusal === null).sort((left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
        if (newest === undefined) {
            return unknownJudgement('backup-missing', `looked for backup evidence of ${subject.environment}; none was found`, {
                next
            });
        }
        const link = {
            label: newest.headline,
            href: newest.producer.url
        };
        const taken = readBackup(newest.detail);
        if (taken === undefined || newest.outcome !== 'pass') {
            return unmet('backup-unusable', `the newest backup evidence ended as ${newest.outcome} or names no id, location, time and expiry`, {
                next,
                evidence: [
                    link
                ]
            });
        }
        const ageMs = now - Date.parse(taken.takenAt);
        if (ageMs > within.ms || ageMs < 0) {
            return unmet('backup-too-old', `backup ${taken.id} is ${(0,src/* formatDuration */.a3)(ageMs)} old, the policy accepts ${within.text}`, {
                next,
                evidence: [
                    link
                ]
            });
        }
        if (Date.parse(taken.expires) <= now) {
            return unmet('backup-expired', `backup ${taken.id} expired at ${taken.expires}`, {
                next,
                evidence: [
                    link
                ]
            });
        }
        const limit = Math.min(Date.parse(taken.takenAt) + within.ms, Date.parse(taken.expires));
        return met('backup-fresh', `backup ${taken.id} in ${taken.location}, ${(0,src/* formatDuration */.a3)(ageMs)} old`, {
            evidence: [
                link
            ],
            asOf: taken.takenAt,
            expiresAt: new Date(limit).toISOString()
        });
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/checks/required.js




const required_owner = 'developers';
/** After this many names a list says how many more there are. */ const required_mostNamed = 5;
/** Judges the checks of the release's commit: those that the rules and the policy demand, else all there are. */ function judgeRequiredChecks(world) {
    const { runs, statuses, workflowRuns, required } = world.observations.checks;
    if (!required.known) return unreadable('rules', required, 'release-manager');
    if (!runs.known) return unreadable('checks', runs, required_owner);
    if (!statuses.known) return unreadable('statuses', statuses, required_owner);
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, required_owner);
    const verdict = judgeChecks({
        runs: runs.value,
        statuses: statuses.value,
        workflowRuns: workflowRuns.value,
        wanted: wantedChecks(world),
        asking: world.observations.run
    });
    return {
        ...judged(world, verdict),
        notes: required_notesOf(verdict),
        evidence: verdict.judged.map(({ link })=>link)
    };
}
/** What GitHub's rules demand joined with the policy's floor: dropping a rule never lowers the floor. */ function wantedChecks({ policy, observations }) {
    const { required } = observations.checks;
    const floor = policy.requirements['ci-and-security'].checks;
    const byRules = (required.known ? required.value : []).map(({ name, appId })=>({
            name,
            allow: floor.find((check)=>check.name === name)?.allow ?? [],
            by: 'the rules of the default branch',
            ...appId === null ? {} : {
                appId
            }
        }));
    const byPolicy = floor.map(({ name, app, workflow, allow })=>({
            name,
            allow,
            by: 'the policy',
            ...app === undefined ? {} : {
                app
            },
            ...workflow === undefined ? {} : {
                workflow
            }
        }));
    return [
        ...byRules,
        ...byPolicy
    ];
}
function judged(world, { judged: verdicts, everything }) {
    const of = (state)=>verdicts.filter((verdict)=>verdict.state === state);
    const commit = (0,src/* shortSha */.Fu)(world.subject.sha);
    const red = of('failed');
    if (red.length > 0) return redChecks(red, commit);
    const absent = of('absent');
    if (verdicts.length === 0 || absent.length > 0) return missingChecks(world, absent, commit);
    const waiting = of('pending');
    if (waiting.length > 0) return waitingChecks(waiting, commit);
    const which = everything ? 'check' : 'required check';
    const scope = everything ? ' (nothing is demanded by rules or policy, so all that are there count)' : '';
    const times = verdicts.flatMap(({ at })=>at ?? []).sort((left, right)=>Date.parse(left) - Date.parse(right));
    return met('checks-green', `${(0,src/* count */.U9)(verdicts.length, which)} passed on ${commit}${scope}`, {
        ...times[0] === undefined ? {} : {
            asOf: times[0]
        }
    });
}
const redChecks = (red, commit)=>unmet('checks-red', [
        `${(0,src/* count */.U9)(red.length, 'check')} did not pass on ${commit}: `,
        required_named(red)
    ], {
        next: {
            text: [
                'mend ',
                required_linkOf(red[0]),
                ', or run it again where it failed by chance'
            ],
            who: required_owner
        }
    });
const waitingChecks = (waiting, commit)=>pending('checks-running', [
        `waits for ${(0,src/* count */.U9)(waiting.length, 'check')} on ${commit}: `,
        required_named(waiting)
    ], {
        next: {
            text: [
                'none while ',
                required_linkOf(waiting[0]),
                ' runs; evaluated again when it ends'
            ],
            who: 'nobody'
        }
    });
/** Nothing found is never green: until the discovery deadline it may still come, afterwards nobody knows. */ function missingChecks(world, absent, commit) {
    const deadline = discoveryDeadline(world);
    const found = absent.length === 0 ? `no check, status or workflow run is on ${commit}` : required_named(absent);
    if (world.now < deadline) {
        const at = new Date(deadline).toISOString();
        return pending('checks-missing', [
            found,
            '; they may still appear'
        ], {
            next: {
                text: 'none yet, looked for again until the discovery deadline',
                who: 'nobody',
                at
            }
        });
    }
    return unknownJudgement('checks-missing', [
        found,
        ', and the discovery deadline has passed'
    ], {
        next: {
            text: `run the workflow that reports ${absent.length === 0 ? 'checks' : 'it'} on ${commit}, or correct the name under requirements.ci-and-security.checks`,
            who: required_owner
        }
    });
}
/** Counted from the commit or the newest run on it; the gate's own runs, which come again and again, extend nothing. */ function discoveryDeadline({ policy, observations, now }) {
    const { release, checks, run } = observations;
    const others = checks.workflowRuns.known ? withoutOwn([], checks.workflowRuns.value, run).runs : [];
    const starts = [
        ...release.known ? [
            Date.parse(release.value.committedAt)
        ] : [],
        ...others.map(({ createdAt })=>Date.parse(createdAt))
    ];
    const start = starts.length === 0 ? now : Math.max(...starts);
    return start + policy.requirements['ci-and-security']['discovery-deadline'].ms;
}
function required_named(verdicts) {
    const shown = verdicts.slice(0, required_mostNamed).flatMap((verdict, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            required_linkOf(verdict),
            ` ${verdict.why}`
        ]);
    const more = verdicts.length - required_mostNamed;
    return more > 0 ? [
        ...shown,
        ` and ${more} more`
    ] : shown;
}
const required_linkOf = (verdict)=>verdict === undefined ? 'it' : verdict.link.href === undefined ? verdict.link.label : {
        link: verdict.link.label,
        href: verdict.link.href
    };
const required_notesOf = ({ superseded, besides })=>[
        ...besides.map((verdict)=>[
                'not demanded: ',
                required_linkOf(verdict),
                ` ${verdict.why}`
            ]),
        ...superseded.map((check)=>[
                'superseded by a newer run: ',
                {
                    link: labelOf(check),
                    href: check.url
                }
            ])
    ];

;// CONCATENATED MODULE: ./packages/requirements/src/combine.js
const severity = [
    'unmet',
    'unknown',
    'pending',
    'met',
    'not-applicable'
];
const rank = ({ status })=>severity.indexOf(status);
/**
 * One judgement of several parts: the worst status speaks, with the reasons of all parts that share it; the
 * others stay as notes, so that nothing is hidden behind the first problem.
 */ function combine(parts) {
    const sorted = [
        ...parts
    ].sort((left, right)=>rank(left) - rank(right));
    const worst = sorted[0] ?? parts[0];
    const speaking = sorted.filter(({ status })=>status === worst.status);
    const rest = sorted.filter(({ status })=>status !== worst.status);
    return {
        ...worst,
        reason: joined(speaking.map(({ reason })=>reason)),
        evidence: sorted.flatMap(({ evidence = [] })=>evidence),
        notes: [
            ...sorted.flatMap(({ notes = [] })=>notes),
            ...rest.map(({ status, reason })=>[
                    `${status}: `,
                    reason
                ])
        ],
        ...earliest('asOf', parts),
        ...earliest('expiresAt', parts)
    };
}
const joined = (reasons)=>reasons.length === 1 ? reasons[0] ?? '' : reasons.flatMap((reason, index)=>index === 0 ? [
            reason
        ] : [
            '; ',
            reason
        ]);
function earliest(key, parts) {
    const instants = parts.flatMap((part)=>part[key] ?? []).sort((left, right)=>Date.parse(left) - Date.parse(right));
    const [first] = instants;
    return first === undefined ? {} : {
        [key]: first
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/alerts.js
const ranks = [
    'low',
    'medium',
    'high',
    'critical'
];
/** Tools' own words for the four that GitHub uses for vulnerabilities. */ const synonyms = {
    none: 'low',
    note: 'low',
    warning: 'medium',
    error: 'high',
    moderate: 'medium'
};
/** 0 low to 3 critical. A severity that is not stated, or a word new to us, ranks highest. */ function severityRank(severity) {
    const word = severity?.toLowerCase() ?? '';
    const known = ranks.indexOf(synonyms[word] ?? word);
    return known < 0 ? ranks.length - 1 : known;
}
/** Sorts a source's alerts by what the policy says of them. */ function sortAlerts(alerts, world) {
    const { threshold, baseline } = world.policy.security;
    const severe = alerts.filter(({ severity })=>severityRank(severity) >= ranks.indexOf(threshold));
    const open = severe.filter(({ state })=>state === 'open');
    const isNew = ({ createdAt })=>baseline === 'all' || sinceLastRelease(createdAt, world);
    const counted = open.filter(isNew);
    const accepted = counted.flatMap((alert)=>{
        const note = acceptance(alert, world);
        return note === undefined ? [] : [
            {
                alert,
                note
            }
        ];
    });
    return {
        blocking: counted.filter((alert)=>!accepted.some((item)=>item.alert === alert)),
        dismissed: severe.filter((alert)=>dismissedUnapproved(alert, world) && acceptance(alert, world) === undefined),
        accepted,
        older: open.length - counted.length,
        below: alerts.filter(({ state })=>state === 'open').length - open.length
    };
}
/** Before the first release everything is new. */ function sinceLastRelease(at, { observations }) {
    const { release } = observations;
    if (!release.known || release.value.previousAt === null) return true;
    return Date.parse(at) > Date.parse(release.value.previousAt);
}
function acceptance({ source, number }, { policy, now }) {
    const entry = policy.security.accepted.find(({ alert })=>alert === `${source}#${number}`);
    if (entry === undefined || Date.parse(entry.until) <= now) return undefined;
    return `accepted by ${entry.by} until ${entry.until}: ${entry.reason}`;
}
/** A "won't fix" at or above the threshold is the Security Lead's to say; GitHub lets anyone with write say it. */ function dismissedUnapproved({ state, dismissal }, world) {
    if (state === 'open' || state === 'fixed' || dismissal === null || dismissal.at === null) return false;
    if (!sinceLastRelease(dismissal.at, world)) return false;
    const leads = world.observations.people['security-lead'];
    const by = dismissal.by?.toLowerCase();
    return !(leads.known && by !== undefined && leads.value.members.some((login)=>login.toLowerCase() === by));
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/code.js

const bindingDigits = 12;
/** One digit each for commit and policy, two for the inputs: they tell what changed, they do not bind. */ const parts = [
    'commit',
    'policy',
    'inputs',
    'inputs'
];
/**
 * The code that a person types: twelve digits over everything, then four that tell later what has changed.
 * Sixteen hexadecimal digits in all.
 */ function code_codeOf(bound) {
    const { requirement, policy, inputs } = bound;
    const subject = subjectOf(bound.subject);
    const whole = (0,evidence_src/* digestOf */.ol)({
        requirement,
        subject,
        policy,
        inputs
    });
    return whole.slice(0, bindingDigits) + hints(bound);
}
function hints({ subject, policy, inputs }) {
    const inputDigits = (0,evidence_src/* digestOf */.ol)({
        inputs
    }).slice(0, 2);
    return (0,evidence_src/* digestOf */.ol)(subjectOf(subject)).slice(0, 1) + (0,evidence_src/* digestOf */.ol)({
        policy
    }).slice(0, 1) + inputDigits;
}
const subjectOf = ({ repository, service, environment, wave, sha, release })=>({
        repository,
        service,
        environment,
        wave,
        sha,
        release: release ?? null
    });
/** "4be1 90c2 77fa 31d0": in groups, as it is read aloud and compared. */ const code_formatCode = (code)=>code.replace(/(.{4})(?=.)/gu, '$1 ');
/** What was signed when a code is not the present one: "another commit, another policy". */ function whatChanged(code, bound) {
    const given = code.slice(bindingDigits);
    const present = hints(bound);
    if (given.length !== parts.length) return 'for something else';
    const changed = new Set(parts.filter((_, index)=>given[index] !== present[index]));
    const names = {
        commit: 'another commit',
        policy: 'another policy',
        inputs: `other ${bound.inputsName}`
    };
    const words = [
        ...changed
    ].map((part)=>names[part]);
    return words.length === 0 ? 'for something else' : `for ${words.join(' and ')}`;
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/answers.js


/**
 * The valid sign-off of a role for exactly what is to be signed now. A person's later `/revoke` of the same
 * requirement, or `/no-go`, takes it back; a later sign-off with the right code renews it.
 */ function answerTo(world, request) {
    const code = code_codeOf(request.bound);
    const refused = [];
    const signed = new Map();
    for (const command of world.spoken.commands){
        const login = command.login.toLowerCase();
        const standing = signed.get(login);
        if (takesBack(command, request) && standing !== undefined) {
            refused.push(takenBack(standing, command));
            signed.delete(login);
        }
        if (!signs(command, request)) continue;
        const judged = judgeSignature(world, request, command, code);
        if ('why' in judged) refused.push({
            ...plain(command),
            why: judged.why
        });
        else signed.set(login, acceptedFrom(command, judged.role, request, code));
    }
    return {
        signed: [
            ...signed.values()
        ],
        code,
        refused
    };
}
const signs = (command, { bound })=>command.verb === 'sign' && command.requirement === bound.requirement || command.verb === 'go' && command.code !== undefined && bound.requirement === 'readiness-review';
const takesBack = (command, { bound })=>command.verb === 'revoke' && command.requirement === bound.requirement || command.verb === 'no-go' && bound.requirement === 'readiness-review';
/** In which of the asked roles this person may answer; where in none, why not in the first. */ function judgePerson(world, { role, orRoles = [] }, login) {
    const objections = [
        role,
        ...orRoles
    ].map((candidate)=>({
            candidate,
            why: people_whyNot(login, candidate, world.observations.people[candidate], world.barred)
        }));
    const free = objections.find(({ why })=>why === undefined);
    return free === undefined ? {
        why: objections[0]?.why ?? 'nobody is asked'
    } : {
        role: free.candidate
    };
}
function judgeSignature(world, request, command, code) {
    const person = judgePerson(world, request, command.login);
    if ('why' in person) return person;
    return command.code === code ? person : {
        why: `signed ${whatChanged(command.code, request.bound)}`
    };
}
const plain = ({ login, at, line, comment })=>({
        login,
        at,
        line,
        url: comment.url
    });
const takenBack = (signed, by)=>({
        login: signed.login,
        at: signed.at,
        line: `/sign ${signed.requirement}`,
        url: signed.url,
        why: `taken back at ${by.at}`
    });
const acceptedFrom = (command, role, { bound }, code)=>({
        login: command.login,
        role,
        requirement: bound.requirement,
        at: command.at,
        url: command.comment.url,
        code
    });

// EXTERNAL MODULE: ../../node_modules/re2js/build/index.js
var build = __webpack_require__(3980);
;// CONCATENATED MODULE: ./packages/requirements/src/glob.js

const compiled = new Map();
/** `*` within a path segment, `**` across segments, `?` one character. Linear in the length of the path. */ function matchesGlob(glob, path) {
    let pattern = compiled.get(glob);
    if (pattern === undefined) {
        pattern = build.RE2JS.compile(translate(glob));
        compiled.set(glob, pattern);
    }
    return pattern.matches(path);
}
function translate(glob) {
    const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/u);
    return parts.map((part)=>{
        if (part === '**/') return '(?:.*/)?';
        if (part === '**') return '.*';
        if (part === '*') return '[^/]*';
        if (part === '?') return '[^/]';
        return build.RE2JS.quote(part);
    }).join('');
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/commands.js



const verbs = [
    'sign',
    'revoke',
    'go',
    'no-go',
    'override',
    'defer',
    'impact',
    'verify',
    'ack',
    'unfreeze',
    'withdraw'
];
/** At least 12 hexadecimal digits, in one piece or in groups. */ const codePattern = /^[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}$/u;
const requirementPattern = /^(?:custom:)?[a-z0-9][a-z0-9-]*$/u;
/** The digits alone, in lower case; undefined where it is no code. */ function readCode(text) {
    const wanted = text.trim().toLowerCase().replaceAll('`', '').trim();
    return codePattern.test(wanted) ? wanted.replace(/[ -]/gu, '') : undefined;
}
const isVerb = (word)=>verbs.includes(word);
/**
 * Everything that people asked for on a ticket, oldest first. Quoted text, code and HTML comments are not speech;
 * comments of bots, edited and minimised comments are heard and refused, so that nobody wonders why. What holds a
 * release back holds it all the same when its comment was edited or hidden: only the same person takes it back.
 */ function commands_readCommands(comments) {
    const commands = [];
    const refusals = [];
    for (const comment of inOrder(comments)){
        for (const line of (0,evidence_src/* spokenLines */.cS)(comment.body).map((said)=>said.trim())){
            const heard = readLine(line, comment.createdAt);
            if (heard === undefined) continue;
            const login = comment.author?.login ?? '(deleted account)';
            const why = typeof heard === 'string' ? heard : refusalOf(comment, heard);
            if (why !== undefined) refusals.push({
                login,
                at: comment.createdAt,
                line,
                url: comment.url,
                why
            });
            else if (typeof heard !== 'string') commands.push({
                comment,
                login,
                at: comment.createdAt,
                line,
                ...heard
            });
        }
    }
    return {
        commands,
        refusals
    };
}
const inOrder = (comments)=>[
        ...comments
    ].sort((left, right)=>Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id);
/** Why no command of this comment counts, whoever its author is. */ function refusalOf({ author, lastEditedAt, minimized }, { verb }) {
    if (author === null || author.login === null) return 'the account is gone';
    if (author.type !== 'User') return 'only a person may answer, and this account is not a person';
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*)$/u.test(author.login)) return 'this is not a GitHub login';
    if (verb === 'no-go' || verb === 'revoke') return undefined;
    if (lastEditedAt !== null) return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
    if (minimized) return 'the comment was hidden';
    return undefined;
}
/** The instruction, a sentence that says why it is none, or undefined where the line is no command of ours. */ function readLine(line, saidAt) {
    const match = /^\/([^\s/]+)(?:[ \t]+(.*))?$/u.exec(line);
    if (match === null) return undefined;
    const word = (match[1] ?? '').toLowerCase();
    const rest = (match[2] ?? '').trim();
    if (isVerb(word)) return reading[word](rest, saidAt);
    const meant = word.length > 2 ? (0,src/* nearestName */.qb)(word, verbs) : undefined;
    return meant === undefined ? undefined : `unknown command. Did you mean "/${meant}"?`;
}
const reading = {
    sign: signInstruction,
    revoke: (rest)=>requirementPattern.test(rest.toLowerCase()) ? {
            verb: 'revoke',
            requirement: rest.toLowerCase()
        } : 'write `/revoke <requirement>`',
    go: goInstruction,
    // Whoever says only this means it too.
    'no-go': (rest)=>({
            verb: 'no-go',
            reason: rest === '' ? 'no reason given' : rest
        }),
    override: overrideInstruction,
    defer: (rest)=>/^(?:#\d+|[A-Za-z][\w-]*-\d+|[\w.-]+\/[\w.-]+#\d+)$/u.test(rest) ? {
            verb: 'defer',
            item: rest
        } : 'write `/defer #N`, one item a line',
    impact: (rest)=>rest === '' ? 'say what the impact is: `/impact <text>`' : {
            verb: 'impact',
            text: rest
        },
    verify: (rest)=>withReason('verify', rest),
    ack: (rest)=>({
            verb: 'ack',
            text: rest
        }),
    unfreeze: (rest)=>withReason('unfreeze', rest),
    withdraw: (rest)=>withReason('withdraw', rest)
};
const withReason = (verb, rest)=>rest === '' ? `say why: \`/${verb} <reason>\`` : {
        verb,
        reason: rest
    };
function signInstruction(rest) {
    const [requirement = '', ...groups] = rest.toLowerCase().split(/\s+/u);
    const code = readCode(groups.join(' '));
    if (!requirementPattern.test(requirement) || code === undefined) {
        return 'write `/sign <requirement> <code>` with the code shown above and nothing after it: a sign-off has no conditions';
    }
    return {
        verb: 'sign',
        requirement,
        code
    };
}
function goInstruction(rest) {
    if (rest === '') return {
        verb: 'go',
        code: undefined
    };
    const code = readCode(rest);
    return code === undefined ? 'write `/go <code>` with the code shown above and nothing after it: a go has no conditions' : {
        verb: 'go',
        code
    };
}
function overrideInstruction(rest, saidAt) {
    const [requirement = '', limit = '', ...words] = rest.split(/\s+/u);
    const until = readUntil(limit, saidAt);
    const reason = words.join(' ');
    if (!requirementPattern.test(requirement.toLowerCase()) || limit === '' || reason === '') {
        return 'write `/override <requirement> <until> <reason>`';
    }
    if (until === undefined) {
        return `"${limit}" is no time limit: write a duration such as 4h or 2d, a date, or an instant with its zone such as 2026-11-25T12:00Z`;
    }
    return {
        verb: 'override',
        requirement: requirement.toLowerCase(),
        until,
        reason
    };
}
const unitMs = {
    m: vocabulary/* minuteMs */.J2,
    h: vocabulary/* hourMs */.$0,
    d: vocabulary/* dayMs */.LP
};
/** `4h` from the comment on, an instant with a zone, or a date: then its beginning in UTC, the earliest it can mean. */ function readUntil(limit, saidAt) {
    const duration = /^(\d{1,4})([mhd])$/u.exec(limit);
    if (duration !== null) {
        const length = Number(duration[1]) * (unitMs[duration[2] ?? ''] ?? 0);
        return length > 0 ? new Date(Date.parse(saidAt) + length).toISOString() : undefined;
    }
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(limit)) return undefined;
    const instant = Date.parse(limit);
    const day = Date.parse(limit.slice(0, 10));
    const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(limit.slice(0, 10));
    return exists && !Number.isNaN(instant) ? new Date(instant).toISOString() : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/release-type.js

/**
 * What a release's name says it is: 2.0.0 is a major, 1.4.0 a minor, 1.4.1 a patch. A name that is no version is a
 * minor, which may skip nothing. The notes' evidence is compared with it later.
 */ function releaseTypeOf(stated, release) {
    return (0,vocabulary/* isReleaseType */.a3)(stated) ? stated : typeInName(release) ?? 'minor';
}
const versionIn = (release)=>/(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/u.exec(release ?? '')?.slice(1).map(Number);
/** The type that a version claims by its number; undefined for a name that carries none. */ function typeInName(release) {
    const version = versionIn(release);
    if (version === undefined) return undefined;
    const [, minor, patch] = version;
    if (patch !== 0) return 'patch';
    return minor === 0 ? 'major' : 'minor';
}
/** A year in front is a date, and says nothing about what changed. */ const leastYear = 1990;
/** Whether the numbers of a version mean what Semantic Versioning says. */ const isSemantic = (release)=>(versionIn(release)?.[0] ?? leastYear) < leastYear;
/**
 * A first release, up to 1.0.0: whatever it is called, there is no earlier version that it breaks or that somebody
 * migrates from. A later number without anything before it was released elsewhere, and gets no such grace.
 */ function isFirstRelease(release, previousSha) {
    const [major = 0, minor = 0, patch = 0] = versionIn(release) ?? [];
    return previousSha === null && (major === 0 || major === 1 && minor === 0 && patch === 0);
}

;// CONCATENATED MODULE: ./packages/requirements/src/world.js



function world_worldOf(subject, policy, observed) {
    const { ticket, now } = observed;
    // Comments count only where it is known that they stand on this release's ticket.
    const comments = ticket.known ? observed.comments : ticket;
    const observations = {
        ...observed,
        comments
    };
    return {
        subject,
        policy,
        observations,
        spoken: comments.known ? commands_readCommands(comments.value) : {
            commands: [],
            refusals: []
        },
        barred: barredFrom(observations),
        now: Date.parse(now)
    };
}
/** Whether nothing was released before that this release could break. */ const isFirst = ({ observations: { release }, subject })=>release.known && isFirstRelease(subject.release, release.value.previousSha);

;// CONCATENATED MODULE: ./packages/requirements/src/security/dependencies.js

/** Files in which ecosystems state what they depend on; what builds or runs the product counts as well. */ const manifests = [
    '**/package.json',
    '**/package-lock.json',
    '**/npm-shrinkwrap.json',
    '**/yarn.lock',
    '**/pnpm-lock.yaml',
    '**/pnpm-workspace.yaml',
    '**/bun.lock*',
    '**/deno.json*',
    '**/deno.lock',
    '**/go.mod',
    '**/go.sum',
    '**/go.work*',
    '**/Cargo.toml',
    '**/Cargo.lock',
    '**/requirements*.txt',
    '**/constraints*.txt',
    '**/pyproject.toml',
    '**/poetry.lock',
    '**/uv.lock',
    '**/Pipfile*',
    '**/setup.py',
    '**/setup.cfg',
    '**/environment.y*ml',
    '**/Gemfile*',
    '**/*.gemspec',
    '**/pom.xml',
    '**/build.gradle*',
    '**/settings.gradle*',
    '**/gradle.lockfile',
    '**/libs.versions.toml',
    '**/build.sbt',
    '**/composer.json',
    '**/composer.lock',
    '**/*.csproj',
    '**/*.fsproj',
    '**/packages.lock.json',
    '**/Directory.Packages.props',
    '**/mix.exs',
    '**/mix.lock',
    '**/pubspec.*',
    '**/Package.swift',
    '**/Package.resolved',
    '**/Podfile*',
    '**/Chart.*',
    '**/.terraform.lock.hcl',
    '**/flake.*',
    '**/Dockerfile*',
    '**/*.Dockerfile',
    '**/Containerfile*',
    '**/action.y*ml'
];
/** Whether a file's change may change what the product depends on. What GitHub does not show counts as a change. */ const changesDependencies = (file)=>manifests.some((glob)=>matchesGlob(glob, file.path)) && !isOwnVersionOnly(file);
/**
 * Every release of an npm package changes its own version in package.json, and twice at the top of its lockfile: that
 * is no change of a dependency. Other formats write the version of the project and of a dependency alike, so that a
 * difference alone cannot tell them apart.
 */ function isOwnVersionOnly({ path, patch }) {
    const name = path.split('/').at(-1);
    if (patch === null || patch === '') return false;
    const lines = versionLines(patch);
    if (lines === undefined || new Set(lines.map(({ removed, version })=>`${removed} ${version}`)).size !== 2) return false;
    if (name === 'package.json') return lines.length === 2 && lines.every(({ indent })=>indent.length <= 2);
    if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') return lines.length <= 4 && lines.every(({ at })=>at <= topOfLockfile);
    return false;
}
/** In a lockfile the package's own version stands in the first lines: of the file, and of its entry `""`. */ const topOfLockfile = 12;
/** The changed lines, where each is a version and nothing else; undefined otherwise. */ function versionLines(patch) {
    const found = [];
    let at = 0;
    for (const line of patch.split('\n')){
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
        if (hunk !== null) at = Number(hunk[1]);
        else if (line.startsWith(' ')) at += 1;
        else if (/^[+-]/u.test(line)) {
            const [, sign, indent = '', version = ''] = /^([+-])(\s+)"version": "([^"]+)",?$/u.exec(line) ?? [];
            if (sign === undefined) return undefined;
            found.push({
                removed: sign === '-',
                indent,
                version,
                at
            });
            if (sign === '+') at += 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/sensitive.js






/** Why the Security Lead has to look at this release; empty where nothing in it is sensitive. Sorted, since it is signed. */ function sensitiveReasons(world) {
    const { scope, security } = world.observations;
    if (!scope.known) return scope;
    const readings = {
        'code-scanning': security.codeScanning,
        dependabot: security.dependabot,
        'secret-scanning': security.secretScanning
    };
    const dismissed = Object.values(readings).flatMap((reading)=>reading.known ? sortAlerts(reading.value, world).dismissed : []);
    const hidden = world.policy.security.sources.flatMap(({ kind })=>{
        const reading = kind === 'check' || kind === 'sarif' ? undefined : readings[kind];
        const isHidden = reading !== undefined && !reading.known && reading.reason !== 'feature-off';
        return isHidden ? [
            `${kind} alerts could not be read, so that one may have been dismissed`
        ] : [];
    });
    const major = world.subject.releaseType === 'major' && !isFirst(world) ? [
        'a major release'
    ] : [];
    return (0,evidence_src/* mapReading */.P2)(scope, (facts)=>[
            ...major,
            ...reasonsIn(facts, world),
            ...dismissals(dismissed),
            ...hidden
        ].sort());
}
function reasonsIn(scope, world) {
    const { paths, labels } = world.policy.requirements['security-approval'];
    const changed = scope.files.map(({ path })=>path);
    const byPath = paths.flatMap((glob)=>{
        const hits = changed.filter((path)=>matchesGlob(glob, path));
        return hits.length === 0 ? [] : [
            `${glob}: ${listed(hits)}`
        ];
    });
    const byLabel = labels.filter((label)=>scope.labels.includes(label)).map((label)=>`label ${label}`);
    const dependencies = scope.files.filter(changesDependencies).map(({ path })=>path);
    const permissions = scope.files.filter(changesPermissions).map(({ path })=>path);
    return [
        ...byPath,
        ...byLabel,
        ...dependencies.length === 0 ? [] : [
            `dependencies: ${listed(dependencies)}`
        ],
        ...permissions.length === 0 ? [] : [
            `workflow permissions: ${listed(permissions)}`
        ],
        ...scope.filesComplete ? [] : [
            unlisted(world)
        ]
    ];
}
/** GitHub lists 300 files at most, and none where there is nothing to compare with. */ const unlisted = ({ observations: { release } })=>release.known && release.value.previousSha === null ? 'the first release, in which everything is new' : 'more files changed than GitHub lists, so that nobody can say that none is sensitive';
/** A workflow file, whose change may change what runs may do. */ const isWorkflow = (path)=>matchesGlob('.github/workflows/*', path);
/** A workflow whose `permissions:` or whose secrets change; a patch that GitHub does not show counts as one. */ function changesPermissions({ path, patch }) {
    if (!isWorkflow(path)) return false;
    return patch === null || permissionWords.test(patch);
}
/** Keys and words by which a workflow's rights change; a scope may change without its `permissions:` doing so. */ const permissionWords = /^[+-].*(?:permissions|write-all|read-all|secrets|pull_request_target|workflow_run|\b[a-z-]+:\s*(?:read|write|none)\b)/mu;
const dismissals = (alerts)=>alerts.length === 0 ? [] : [
        `dismissed alerts: ${listed(alerts.map(({ source, number })=>`${source}#${number}`))}`
    ];
function listed(items) {
    const shown = items.slice(0, 3).join(', ');
    return items.length > 3 ? `${shown} and ${(0,src/* count */.U9)(items.length - 3, 'more', 'more')}` : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/approval.js



const id = 'security-approval';
/** What the Security Lead signs: exactly these reasons why the release is sensitive. */ const approvalRequest = ({ subject, policy }, reasons)=>({
        role: 'security-lead',
        bound: {
            requirement: id,
            subject,
            policy: policy.requirements[id],
            inputs: reasons,
            inputsName: 'reasons'
        }
    });
/** Whether the Security Lead has signed the reasons as they are now; `not-asked` where this policy asks nobody. */ function approvalOf(world) {
    const { enforcement, notApplicable } = profile_effectOf(id, world.subject.releaseType, world.policy, world.now);
    if (enforcement === 'off' || notApplicable !== undefined) return 'not-asked';
    const reasons = sensitiveReasons(world);
    if (!reasons.known || reasons.value.length === 0) return 'open';
    return answerTo(world, approvalRequest(world, reasons.value)).signed.length > 0 ? 'approved' : 'open';
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/judge-alerts.js




const judge_alerts_mostNamed = 5;
/** One source's answer in a finding's words. `what` such as "Dependabot", `scope` such as "repository state". */ function judgeAlerts(what, scope, alerts, world) {
    const { blocking, dismissed, accepted, older, below } = sortAlerts(alerts, world);
    const { threshold, baseline } = world.policy.security;
    const notes = [
        ...accepted.map(({ alert, note })=>[
                judge_alerts_link(alert),
                ` ${note}`
            ]),
        ...older > 0 ? [
            `${what}: ${(0,src/* count */.U9)(older, 'open alert')} from before the last release, not counted (baseline)`
        ] : [],
        ...below > 0 ? [
            `${what}: ${(0,src/* count */.U9)(below, 'open alert')} below ${threshold}`
        ] : []
    ];
    const kind = baseline === 'all' ? 'open' : 'new';
    if (blocking.length > 0) {
        return unmet('alerts-open', [
            `${what}: ${(0,src/* count */.U9)(blocking.length, `${kind} alert`)} of ${threshold} or above, ${scope}: `,
            judge_alerts_named(blocking)
        ], {
            next: {
                text: [
                    'mend ',
                    judge_alerts_link(blocking[0]),
                    ', or accept it under security.accepted with person, reason and date'
                ],
                who: 'security-lead'
            },
            notes
        });
    }
    const approval = dismissed.length === 0 ? 'approved' : approvalOf(world);
    if (approval !== 'approved') return dismissedAlerts(what, dismissed, approval, notes);
    return met('alerts-none', `${what}: no ${kind} alert of ${threshold} or above, ${scope}`, {
        notes
    });
}
/** A "won't fix" is the Security Lead's to say: by dismissing it, or by signing the release that contains it. */ function dismissedAlerts(what, dismissed, approval, notes) {
    const sign = approval === 'open' ? [
        'sign security-approval, which lists it; or '
    ] : [];
    return unmet('alerts-dismissed', [
        `${what}: dismissed since the last release by somebody who is not security-lead: `,
        judge_alerts_named(dismissed)
    ], {
        next: {
            text: [
                ...sign,
                'reopen ',
                judge_alerts_link(dismissed[0]),
                ', or have the security-lead dismiss it'
            ],
            who: 'security-lead'
        },
        notes
    });
}
function judge_alerts_link(alert) {
    return alert === undefined ? 'it' : {
        link: `${alert.source}#${alert.number} ${alert.title}`,
        href: alert.url
    };
}
function judge_alerts_named(alerts) {
    const shown = alerts.slice(0, judge_alerts_mostNamed).flatMap((alert, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            judge_alerts_link(alert),
            ` (${alert.severity ?? 'severity not stated'})`
        ]);
    const more = alerts.length - judge_alerts_mostNamed;
    return more > 0 ? [
        ...shown,
        ` and ${more} more`
    ] : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/sarif.js




const sarif_owner = 'security-lead';
const thresholds = [
    'low',
    'medium',
    'high',
    'critical'
];
const sarif_mostNamed = 5;
/**
 * What a scanner found, as SARIF 2.1.0 in the evidence's detail. Evidence without a run proves that nobody looked; a
 * result at or above the policy's threshold blocks, whatever the step that made the evidence says of itself.
 */ function judgeSarif(kind, world) {
    const commit = (0,src/* shortSha */.Fu)(world.subject.sha);
    const again = `run the step that makes "${kind}" evidence for ${commit}`;
    const claim = claimed(world, {
        kind,
        environment: world.subject.environment,
        outcomes: [
            'pass'
        ]
    });
    if (!claim.found) return claim.missing(sarif_owner, again);
    const { evidence: found, link, expiresAt } = claim;
    const more = {
        evidence: [
            link
        ],
        next: {
            text: again,
            who: sarif_owner
        }
    };
    const log = readLog(found.detail);
    if (log === undefined) return unknownJudgement('sarif-unreadable', `${kind} evidence of ${commit} holds no SARIF runs`, more);
    if (log.failed.length > 0) return unknownJudgement('sarif-incomplete', `${log.failed.join(', ')} did not end successfully on ${commit}`, more);
    const { threshold, baseline } = world.policy.security;
    const least = thresholds.indexOf(threshold);
    const counted = log.results.filter(({ severity, isOld })=>severityRank(severity) >= least && (baseline === 'all' || !isOld));
    const tools = log.tools.join(', ');
    if (counted.length > 0) {
        const named = counted.slice(0, sarif_mostNamed).map(({ rule, severity })=>`${rule} (${severity ?? 'severity not stated'})`);
        const rest = counted.length > sarif_mostNamed ? ` and ${counted.length - sarif_mostNamed} more` : '';
        const reason = `${tools}: ${(0,src/* count */.U9)(counted.length, 'result')} of ${threshold} or above on ${commit}: ${named.join(', ')}${rest}`;
        return unmet('sarif-results', reason, {
            ...more,
            next: {
                text: `mend ${counted[0]?.rule ?? 'it'}, then ${again}`,
                who: sarif_owner
            }
        });
    }
    return met('sarif-clean', `${tools}: no result of ${threshold} or above on ${commit}`, {
        evidence: [
            link
        ],
        asOf: found.finishedAt,
        ...expiresAt === undefined ? {} : {
            expiresAt
        }
    });
}
const isObject = (value)=>typeof value === 'object' && value !== null;
const textOr = (value, otherwise)=>typeof value === 'string' ? value : otherwise;
const objectsIn = (value)=>Array.isArray(value) && value.every(isObject) ? value : undefined;
const at = (value, ...path)=>path.reduce((current, key)=>isObject(current) ? current[key] : undefined, value);
function readLog(detail) {
    const runs = objectsIn(at(detail, 'runs'));
    if (runs === undefined || runs.length === 0) return undefined;
    const results = [];
    for (const run of runs){
        const found = objectsIn(run['results']);
        // A run without results is one in which nothing was looked for; a list that was too large is no list.
        if (found === undefined) return undefined;
        results.push(...found.map((result)=>resultOf(result, run)).filter((result)=>result !== undefined));
    }
    const nameOf = (run)=>textOr(at(run, 'tool', 'driver', 'name'), 'a tool without a name');
    const hasFailed = (run)=>(objectsIn(run['invocations']) ?? []).some(({ executionSuccessful })=>executionSuccessful === false);
    return {
        tools: runs.map(nameOf),
        failed: runs.filter(hasFailed).map(nameOf),
        results
    };
}
/** Undefined for what is no finding: a passed check, or one that is gone since the baseline. */ function resultOf(result, run) {
    const { kind, baselineState, ruleId, ruleIndex, level } = result;
    if (typeof kind === 'string' && kind !== 'fail' || baselineState === 'absent') return undefined;
    const rules = objectsIn(at(run, 'tool', 'driver', 'rules')) ?? [];
    const rule = typeof ruleIndex === 'number' ? rules[ruleIndex] : rules.find(({ id })=>id === ruleId);
    const score = Number(at(rule, 'properties', 'security-severity') ?? Number.NaN);
    const stated = level ?? at(rule, 'defaultConfiguration', 'level') ?? 'warning';
    return {
        rule: textOr(ruleId ?? rule?.['id'], 'a rule without a name'),
        severity: Number.isNaN(score) ? typeof stated === 'string' ? stated : null : wordOf(score),
        isOld: baselineState === 'unchanged'
    };
}
/** GitHub's own division of CVSS scores. */ function wordOf(score) {
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    return score >= 4 ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/sources.js







const sources_owner = 'security-lead';
/** Judges every source of vulnerabilities that the policy names. */ function judgeSecurity(world) {
    const [first, ...rest] = world.policy.security.sources.map((source)=>judgeSource(source, world));
    if (first === undefined) {
        return unknownJudgement('security-sources-none', 'the policy names no source of vulnerabilities (security.sources)', {
            next: {
                text: 'name at least one source, or declare ci-and-security not-applicable with a reason',
                who: sources_owner
            }
        });
    }
    return combine([
        first,
        ...rest
    ]);
}
function judgeSource(source, world) {
    switch(source.kind){
        case 'code-scanning':
            return judgeCodeScanning(source.tools, world);
        case 'dependabot':
            return judgeDependabot(world);
        case 'secret-scanning':
            return judgeSecretScanning(world);
        case 'check':
            return judgeCheckSource(source, world);
        case 'sarif':
            return judgeSarif(source.evidence, world);
    }
}
/** "Feature off" has two ways out, and both are a person's decision. */ function unreadableSource(kind, fault) {
    const judgement = unreadable(kind, fault, sources_owner);
    if (fault.reason !== 'feature-off') return judgement;
    return {
        ...judgement,
        next: {
            text: `switch ${kind} on for this repository, or take "${kind}" out of security.sources in the policy`,
            who: sources_owner
        }
    };
}
function judgeCodeScanning(tools, world) {
    const { codeScanning, analyses } = world.observations.security;
    if (!analyses.known) return unreadableSource('code-scanning', analyses);
    if (!codeScanning.known) return unreadableSource('code-scanning', codeScanning);
    const proof = judgeAnalyses(tools, analyses.value, world);
    return proof.status === 'met' ? judgeAlerts('Code scanning', `on ${(0,src/* shortSha */.Fu)(world.subject.sha)}`, codeScanning.value.map((alert)=>asOfRelease(alert, analyses.value, world)), world) : proof;
}
/** Alerts say nothing unless every tool and category has looked at exactly this commit and ended without error. */ function judgeAnalyses(tools, analyses, world) {
    const commit = (0,src/* shortSha */.Fu)(world.subject.sha);
    const here = newestOfEach(analyses.filter(({ sha })=>sha === world.subject.sha));
    const missing = tools.filter((tool)=>!here.some((analysis)=>analysis.tool === tool));
    const absent = missing.length > 0 ? missing : here.length === 0 ? [
        'any tool'
    ] : [];
    if (absent.length > 0) return missingAnalysis(absent, analyses, world, commit);
    const lost = lostCategories(here, analyses);
    if (lost.length > 0) return missingAnalysis(lost, analyses, world, commit);
    const failed = here.filter(({ error, warning })=>error !== '' || warning !== '');
    if (failed.length > 0) {
        const words = failed.map(({ tool, error, warning })=>`${tool}: ${error === '' ? warning : error}`).join('; ');
        return unknownJudgement('analysis-incomplete', `Code scanning of ${commit} did not look at everything: ${words}`, {
            next: {
                text: 'mend the analysis and run it again',
                who: sources_owner
            }
        });
    }
    return met('analysis-complete', `Code scanning looked at ${commit}`);
}
/**
 * Alerts are those of the branch's head. One that was fixed by a commit after the released one is still open in it:
 * fixed no earlier than the first analysis that the same tool made after its last look at the release.
 */ function asOfRelease(alert, analyses, { subject }) {
    if (alert.state !== 'fixed') return alert;
    const own = analyses.filter(({ tool })=>tool === alert.tool);
    const looked = Math.max(...own.filter(({ sha })=>sha === subject.sha).map(({ id })=>id));
    const later = own.filter(({ id, sha })=>sha !== subject.sha && id > looked);
    const from = Math.min(...later.map(({ createdAt })=>Date.parse(createdAt)));
    const fixedLater = later.length > 0 && !(Date.parse(alert.fixedAt ?? '') < from);
    return fixedLater ? {
        ...alert,
        state: 'open'
    } : alert;
}
function newestOfEach(analyses) {
    const groups = Map.groupBy(analyses, ({ tool, category })=>`${tool} ${category ?? ''}`);
    return [
        ...groups.values()
    ].map((group)=>group.reduce((best, one)=>one.id > best.id ? one : best));
}
/** A category that is older than this was given up on purpose. */ const categoryKeepsMs = 30 * vocabulary/* dayMs */.LP;
/** A tool's categories that other commits have and this one has not: a configuration that scans less closes alerts. */ function lostCategories(here, all) {
    const name = ({ tool, category })=>category === null || category === '' ? tool : `${tool} (${category})`;
    const present = new Set(here.map(name));
    const newest = new Map(here.map(({ tool, createdAt })=>[
            tool,
            Date.parse(createdAt)
        ]));
    const recent = all.filter(({ tool, createdAt })=>Date.parse(createdAt) > (newest.get(tool) ?? Infinity) - categoryKeepsMs);
    return [
        ...new Set(recent.map(name))
    ].filter((one)=>!present.has(one));
}
function missingAnalysis(absent, analyses, world, commit) {
    const latest = analyses.reduce((best, one)=>best === undefined || one.id > best.id ? one : best, undefined);
    const seen = latest === undefined ? 'there is no analysis at all' : `the newest is of ${(0,src/* shortSha */.Fu)(latest.sha)}`;
    const { workflowRuns } = world.observations.checks;
    const running = workflowRuns.known && workflowRuns.value.some(({ status })=>status !== 'completed');
    const reason = `no code scanning analysis of ${commit} by ${absent.join(', ')}; ${seen}`;
    return running ? pending('analysis-missing', reason, {
        next: {
            text: 'none while workflows run on this commit',
            who: 'nobody'
        }
    }) : unknownJudgement('analysis-missing', reason, {
        next: {
            text: `run code scanning on ${commit}`,
            who: sources_owner
        }
    });
}
function judgeDependabot(world) {
    const { dependabot } = world.observations.security;
    if (!dependabot.known) return unreadableSource('dependabot', dependabot);
    const judgement = judgeAlerts('Dependabot', `repository state at ${(0,src/* formatDateTime */.r6)(new Date(world.now))}`, dependabot.value, world);
    return judgement.status === 'met' ? lockfileDoubt(world) ?? judgement : judgement;
}
/** Dependabot knows the default branch only: for another commit with other lockfiles it says nothing. */ function lockfileDoubt({ observations, subject }) {
    const { lockfiles, release } = observations;
    if (release.known && release.value.isDefaultBranchHead) return undefined;
    if (!lockfiles.known) return unreadable('lockfiles', lockfiles, sources_owner);
    if (lockfiles.value.length === 0) return undefined;
    return unknownJudgement('lockfiles-differ', `Dependabot looks at the default branch only, and ${lockfiles.value.join(', ')} differs between it and ${(0,src/* shortSha */.Fu)(subject.sha)}`, {
        next: {
            text: 'release a commit with the lockfile of the default branch, or add a dependency check of this commit to security.sources',
            who: sources_owner
        }
    });
}
function judgeSecretScanning(world) {
    const { secretScanning } = world.observations.security;
    if (!secretScanning.known) return unreadableSource('secret-scanning', secretScanning);
    return judgeAlerts('Secret scanning', 'whole repository', secretScanning.value, world);
}
function judgeCheckSource({ name, app }, world) {
    const { runs, statuses, workflowRuns } = world.observations.checks;
    if (!runs.known) return unreadable('checks', runs, sources_owner);
    if (!statuses.known) return unreadable('statuses', statuses, sources_owner);
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, sources_owner);
    const { judged } = judgeChecks({
        runs: runs.value,
        statuses: statuses.value,
        workflowRuns: workflowRuns.value,
        wanted: [
            {
                name,
                app,
                allow: [],
                by: 'security.sources'
            }
        ],
        asking: world.observations.run
    });
    const open = judged.find(({ state })=>state !== 'passed');
    if (open === undefined) return met('security-check-green', `${name} by ${app} passed`, {
        evidence: judged.map(({ link })=>link)
    });
    const next = {
        text: `look at ${name}, mend what it found`,
        who: sources_owner
    };
    const reason = `${open.name} ${open.why}`;
    if (open.state === 'pending') return pending('security-check-running', reason, {
        next: {
            text: `none while ${name} runs`,
            who: 'nobody'
        }
    });
    return open.state === 'absent' ? unknownJudgement('security-check-missing', reason, {
        next
    }) : unmet('security-check-red', reason, {
        next
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/ci-and-security.js



/** "CI green, no blocking vulnerabilities". */ const ciAndSecurity = {
    title: 'CI and security',
    owner: 'developers',
    judge: (world)=>combine([
            judgeRequiredChecks(world),
            judgeSecurity(world)
        ])
};

;// CONCATENATED MODULE: ./packages/requirements/src/communication.js

const fields = [
    'channel',
    'audience',
    'time',
    'text'
];
/** `release` says what an issue is for; nobody is told it. */ const headings = [
    'release',
    ...fields
];
/** Reads the Markdown that GitHub's issue forms write: `### Channel`, a blank line, the answer, and so on. */ function readCommunication(markdown) {
    const found = sections(markdown);
    const missing = fields.filter((field)=>(found.get(field) ?? '') === '');
    if (missing.length > 0) {
        return {
            ok: false,
            message: `no ${missing.map((field)=>`"### ${capital(field)}"`).join(', ')}, or nothing under it`
        };
    }
    const value = (field)=>found.get(field) ?? '';
    const time = Date.parse(value('time'));
    if (Number.isNaN(time) || !/(?:Z|[+-]\d{2}:\d{2})$/u.test(value('time'))) {
        return {
            ok: false,
            message: `"${value('time').slice(0, 40)}" under "### Time" is no instant with its zone, such as 2026-11-25T12:00+01:00`
        };
    }
    const text = value('text');
    return {
        ok: true,
        communication: {
            channel: value('channel'),
            audience: value('audience'),
            time: new Date(time).toISOString(),
            text,
            textDigest: (0,evidence_src/* sha256 */.sc)(text)
        }
    };
}
const capital = (word)=>word.slice(0, 1).toUpperCase() + word.slice(1);
/** The last field may contain headings of its own: everything below "Text" belongs to it. */ function sections(markdown) {
    const found = new Map();
    const lines = markdown.replaceAll('\r\n', '\n').split('\n');
    let name;
    let body = [];
    const keep = ()=>{
        if (name !== undefined && !found.has(name)) found.set(name, withoutPlaceholder(body.join('\n').trim()));
    };
    for (const line of lines){
        const heading = /^#{1,4}\s+(.+?)\s*$/u.exec(line)?.[1]?.toLowerCase();
        if (heading === undefined || name === 'text' || !headings.includes(heading)) {
            body.push(line);
            continue;
        }
        keep();
        name = heading;
        body = [];
    }
    keep();
    return found;
}
/** What GitHub writes for a field that was left empty. */ const withoutPlaceholder = (text)=>text === '_No response_' ? '' : text;
/**
 * Whether an issue holds the words for this release: its form says so under "Release" (the tag, the commit, or the
 * release ticket), else its milestone is called like the release.
 */ function isDraftOf({ body, milestone }, of) {
    const said = (sections(body).get('release') ?? '').replaceAll('`', '').trim();
    if (said !== '') return namesRelease(said, of);
    return milestone !== null && sameVersion(milestone.title, of.release);
}
function namesRelease(said, { release, sha, repository, ticket }) {
    if (sameVersion(said, release)) return true;
    if (/^[0-9a-f]{7,64}$/u.test(said)) return sha.startsWith(said);
    const [, where, number] = /^(?:https:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+)?(?:#|\/issues\/)(\d+)$/u.exec(said) ?? [];
    return number !== undefined && (where ?? repository) === repository && Number(number) === ticket;
}
/** `1.4.0` is the milestone of `v1.4.0`. */ const sameVersion = (name, release)=>release !== undefined && [
        release,
        release.replace(/^v(?=\d)/u, '')
    ].includes(name);
/**
 * The draft that counts. Anyone may file an issue with a form that sets the label, so that of several the one counts
 * that was signed; where that is none of them or more than one, nobody can say which is meant.
 */ function communication_chooseDraft(drafts, isSigned) {
    const all = distinct(drafts.map((draft)=>({
            draft,
            read: readCommunication(draft.text)
        })));
    const signed = all.filter(({ read })=>read.ok && isSigned(read.communication));
    const [first, second] = all.length > 1 && signed.length > 0 ? signed : all;
    if (first === undefined) return {
        of: 'none'
    };
    return second === undefined ? {
        of: 'one',
        ...first
    } : {
        of: 'several',
        drafts: all.map(({ draft })=>draft)
    };
}
/** The same words twice are one communication. */ const distinct = (drafts)=>[
        ...new Map(drafts.toReversed().map((one)=>[
                one.read.ok ? JSON.stringify(one.read.communication) : one.draft.where,
                one
            ])).values()
    ].toReversed();

;// CONCATENATED MODULE: ./packages/requirements/src/production-evidence.js
/** The newest proven evidence of a kind about this commit in the environment of the release. */ const production_evidence_productionEvidence = (kind, world)=>production_evidence_allEvidence(kind, world)[0];
/** All of it, the newest first. */ function production_evidence_allEvidence(kind, { observations, subject }) {
    const { evidence } = observations;
    if (!evidence.known) return [];
    return evidence.value.filter((item)=>item.kind === kind && item.sha === subject.sha && item.refusal === null).filter((item)=>item.service === subject.service && item.environment === subject.environment).sort((left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
}

;// CONCATENATED MODULE: ./packages/requirements/src/communication-ahead.js



/**
 * How long before its deployment customers are told of a release, in milliseconds: a major gives them days. 0: they
 * are told when it runs.
 */ function communicationAheadMs(policy, { releaseType, isFirst }) {
    const { ahead } = policy.requirements['customer-communication'];
    const major = policy.profiles.major['communication-ahead'];
    return releaseType === 'major' && !isFirst ? Math.max(ahead.ms, major.ms) : ahead.ms;
}
/** When customers had exactly this text, as evidence of the notes says; undefined while nothing proves it. */ function customersTold(world, textDigest) {
    for (const { detail } of production_evidence_allEvidence('notes', world)){
        if (typeof detail !== 'object' || detail === null || !('customers' in detail)) continue;
        const { customers } = detail;
        if (typeof customers !== 'object' || customers === null) continue;
        const { textDigest: told, at } = customers;
        if (told === textDigest && typeof at === 'string' && !Number.isNaN(Date.parse(at))) return at;
    }
    return undefined;
}
/** Whether a release-manager has withdrawn the release on its ticket: nobody is told of it any more. */ const isWithdrawn = (comments, releaseManagers)=>readCommands(comments).commands.some(({ verb, login })=>verb === 'withdraw' && releaseManagers.some((manager)=>sameLogin(manager, login)));

;// CONCATENATED MODULE: ./packages/requirements/src/observe/parts.js

/** A part that nobody asked for: known to be unread, and therefore never mistaken for empty. */ const parts_unasked = (what)=>(0,evidence_src/* unknown */.L5)({
        reason: 'incomplete',
        endpoint: what,
        message: `${what} was not read`,
        hint: 'Evaluate again; if it stays, this is a defect of the action.'
    });
/** Proven absence is a fact of its own. */ const orAbsent = (reading, at)=>reading.known || reading.reason !== 'not-found' ? reading : {
        known: true,
        value: null,
        proof: {
            endpoint: reading.endpoint,
            pages: 1,
            total: 0,
            at
        }
    };
/** The checks that a branch's rules demand, from whichever ruleset. */ function requiredChecksOf(rules) {
    return (0,evidence_src/* mapReading */.P2)(rules, (all)=>all.filter(({ type })=>type === 'required_status_checks').flatMap(({ parameters })=>checksIn(parameters)));
}
function checksIn(parameters) {
    const list = parameters['required_status_checks'] ?? parameters['requiredStatusChecks'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry)=>{
        if (typeof entry !== 'object' || entry === null) return [];
        const { context, integration_id: snake, integrationId: camel } = entry;
        const app = snake ?? camel;
        return typeof context === 'string' ? [
            {
                name: context,
                appId: typeof app === 'number' ? app : null
            }
        ] : [];
    });
}
const codeScanningFact = (alert)=>({
        source: 'code-scanning',
        number: alert.number,
        state: alert.state,
        title: alert.description === '' ? alert.rule : alert.description,
        severity: alert.securitySeverity ?? alert.severity,
        createdAt: alert.createdAt,
        fixedAt: alert.fixedAt,
        tool: alert.tool,
        category: alert.category,
        dismissal: alert.dismissal,
        url: alert.url
    });
const dependabotFact = (alert)=>({
        source: 'dependabot',
        number: alert.number,
        state: alert.state,
        title: `${alert.package}: ${alert.summary}`,
        severity: alert.severity,
        createdAt: alert.createdAt,
        fixedAt: null,
        tool: null,
        category: null,
        dismissal: alert.dismissal,
        url: alert.url
    });
/** A leaked secret is always critical, whatever its kind. */ const secretScanningFact = (alert)=>({
        source: 'secret-scanning',
        number: alert.number,
        state: alert.state,
        title: alert.kind,
        severity: 'critical',
        createdAt: alert.createdAt,
        fixedAt: null,
        tool: null,
        category: null,
        // Whoever revokes a leaked secret mends it; every other resolution only sets it aside.
        dismissal: alert.resolution?.reason === 'revoked' ? null : alert.resolution,
        url: alert.url
    });
const pick = (value, keys)=>Object.fromEntries(keys.map((key)=>[
            key,
            value[key]
        ]));
/** What decides about a check; what it says at length stays with GitHub, for a record would grow by it each time. */ const checkFact = (check)=>({
        ...pick(check, [
            'id',
            'name',
            'status',
            'conclusion',
            'startedAt',
            'completedAt',
            'url',
            'externalId',
            'suiteId'
        ]),
        app: check.app === null ? null : pick(check.app, [
            'id',
            'slug'
        ]),
        origin: check.origin === null ? null : pick(check.origin, [
            'runId',
            'attempt',
            'workflowId',
            'workflowName',
            'workflowPath',
            'event'
        ])
    });
const statusFact = (status)=>({
        ...pick(status, [
            'context',
            'state',
            'targetUrl',
            'createdAt'
        ]),
        creator: status.creator === null ? null : pick(status.creator, [
            'login',
            'type'
        ])
    });
const workflowRunFact = (run)=>pick(run, [
        'id',
        'attempt',
        'workflowId',
        'name',
        'path',
        'event',
        'status',
        'conclusion',
        'suiteId',
        'startedAt',
        'createdAt',
        'url'
    ]);
const analysisFact = (analysis)=>pick(analysis, [
        'id',
        'tool',
        'category',
        'sha',
        'createdAt',
        'error',
        'warning'
    ]);

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/communication.js



const communication_id = 'customer-communication';
/** What a signer of the customers' text is shown: its words, its channel, its audience and its time. */ function communication_communicationBound(subject, policy, { channel, audience, time, textDigest }) {
    const inputs = {
        channel,
        audience,
        time,
        textDigest
    };
    return {
        requirement: communication_id,
        subject,
        policy: policy.requirements[communication_id],
        inputs,
        inputsName: 'communication'
    };
}
/** Whether somebody who may has signed exactly this text for customers, and has not taken it back. */ function communication_communicationSigned(bound, comments, members) {
    const code = codeOf(bound);
    const standing = new Map();
    for (const command of readCommands(comments).commands){
        const { login, at } = command;
        if (!members.some((member)=>sameLogin(member, login))) continue;
        if (command.verb === 'revoke' && command.requirement === communication_id) standing.delete(login.toLowerCase());
        if (command.verb === 'sign' && command.requirement === communication_id && command.code === code) standing.set(login.toLowerCase(), {
            by: login,
            at,
            url: command.comment.url
        });
    }
    const [first] = standing.values();
    return first === undefined ? {
        signed: false,
        command: `/sign ${communication_id} ${formatCode(code)}`
    } : {
        signed: true,
        ...first
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/request.js




/** Asks a role to sign exactly this. Undefined once somebody has; otherwise why the requirement is still open. */ function awaiting(world, request, what) {
    const { comments, people, ticket } = world.observations;
    const { role } = request;
    if (!comments.known) return unreadable('ticket', comments, role);
    if (!people[role].known) return unreadable('people', people[role], 'release-manager');
    const answer = answerTo(world, request);
    if (answer.signed.length > 0) return undefined;
    const missing = ticket.known && ticket.value === null;
    return pending('not-signed', [
        ...inline(what),
        `, not signed by ${role}`,
        lastRefusal(answer)
    ], {
        next: {
            text: missing ? 'open the release ticket with `mode: open`, then sign there' : [
                'reply ',
                {
                    code: signCommand(request, answer)
                }
            ],
            who: role
        },
        notes: refusalNotes(answer.refused)
    });
}
const inline = (text)=>Array.isArray(text) ? text : [
        text
    ];
const signCommand = ({ bound }, { code })=>`/sign ${bound.requirement} ${code_formatCode(code)}`;
/** The sign-off that stands, as evidence; call it only after `awaiting` found nothing missing. */ function signedBy(world, request, reason) {
    const { signed, refused } = answerTo(world, request);
    const [first] = signed;
    return met('signed', first === undefined ? reason : `${reason}, signed by ${first.login} as ${first.role}`, {
        evidence: signed.map(({ login, url, at })=>({
                label: `${login}, ${(0,src/* formatDateTime */.r6)(new Date(at))}`,
                href: url
            })),
        ...first === undefined ? {} : {
            asOf: first.at
        },
        notes: refusalNotes(refused)
    });
}
function lastRefusal({ refused }) {
    const last = refused.at(-1);
    return last === undefined ? '' : ` (${last.login}'s answer does not count: ${last.why})`;
}
const refusalNotes = (refused)=>refused.map(({ login, at, line, url, why })=>[
            {
                link: `${login}, ${(0,src/* formatDateTime */.r6)(new Date(at))}`,
                href: url
            },
            ' ',
            {
                code: line
            },
            ` does not count: ${why}`
        ]);

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/customer-communication.js











const customer_communication_id = 'customer-communication';
const customer_communication_owner = 'customer-success-manager';
/** Where the words are looked for, in the words of a reader. */ const placeOf = ({ policy, subject })=>{
    const { path, issue } = policy.requirements[customer_communication_id];
    return issue === undefined ? path : `an issue with the label ${issue} whose form or milestone says ${subject.release ?? (0,src/* shortSha */.Fu)(subject.sha)}`;
};
/** Every draft there is: the file of the commit, or the issues of this release. */ function draftsOf({ policy, observations }) {
    const { path, issue } = policy.requirements[customer_communication_id];
    if (issue !== undefined) return (0,evidence_src/* mapReading */.P2)(observations.communications ?? parts_unasked(customer_communication_id), (all)=>all.map(({ number, url, text })=>({
                where: `#${number}`,
                url,
                text
            })));
    return (0,evidence_src/* mapReading */.P2)(observations.files[path] ?? parts_unasked(path), (file)=>file === null ? [] : [
            {
                where: path,
                url: file.url,
                text: file.text
            }
        ]);
}
const requestOf = ({ subject, policy }, communication)=>({
        role: customer_communication_owner,
        bound: communication_communicationBound(subject, policy, communication)
    });
function chosen(world, drafts) {
    return communication_chooseDraft(drafts, (communication)=>answerTo(world, requestOf(world, communication)).signed.length > 0);
}
const aheadMs = (world)=>communicationAheadMs(world.policy, {
        releaseType: world.subject.releaseType,
        isFirst: isFirst(world)
    });
/** "Communication drafted and scheduled". */ const customerCommunication = {
    title: 'Customer communication',
    owner: customer_communication_owner,
    asks (world) {
        const drafts = draftsOf(world);
        const choice = chosen(world, drafts.known ? drafts.value : []);
        return choice.of === 'one' && choice.read.ok ? [
            requestOf(world, choice.read.communication)
        ] : [];
    },
    judge (world) {
        const drafts = draftsOf(world);
        if (!drafts.known) return unreadable('communication', drafts, customer_communication_owner);
        const choice = chosen(world, drafts.value);
        switch(choice.of){
            case 'none':
                return missing(world);
            case 'several':
                return ambiguous(choice.drafts);
            case 'one':
                return judgeDraft(world, choice.draft, choice.read);
        }
    }
};
function missing(world) {
    const { path, issue } = world.policy.requirements[customer_communication_id];
    return unmet('communication-missing', `looked for ${placeOf(world)}; there is none`, {
        next: {
            text: `draft ${issue === undefined ? path : 'it'} with channel, audience, time and text, or declare it not-applicable with a reason`,
            who: customer_communication_owner
        }
    });
}
/** Nobody can sign before it is clear what. */ function ambiguous(drafts) {
    const names = drafts.map(({ where })=>where).join(', ');
    return unmet('communication-ambiguous', `${names} all hold words for customers of this release`, {
        next: {
            text: 'close all but one of them as not planned',
            who: customer_communication_owner
        },
        evidence: drafts.map(({ where, url })=>({
                label: where,
                href: url
            }))
    });
}
function judgeDraft(world, { where, url }, read) {
    const evidence = [
        {
            label: where,
            href: url
        }
    ];
    if (!read.ok) {
        return unmet('communication-incomplete', `${where}: ${read.message}`, {
            next: {
                text: `complete ${where}`,
                who: customer_communication_owner
            },
            evidence
        });
    }
    const { channel, audience, time } = read.communication;
    const request = requestOf(world, read.communication);
    const what = `to ${audience} by ${channel} at ${(0,src/* formatDateTime */.r6)(new Date(time))}`;
    const signing = awaiting(world, request, what);
    if (signing !== undefined) return {
        ...signing,
        evidence
    };
    return tooEarly(world, read.communication) ?? {
        ...signedBy(world, request, what),
        evidence
    };
}
/**
 * Customers are told days before a major is deployed: until then the deployment waits. Where we tell them ourselves,
 * the days begin when they were told, and not when they should have been.
 */ function tooEarly(world, { time, textDigest }) {
    if (aheadMs(world) === 0) return undefined;
    const isOurs = world.policy.notify.customers.length > 0;
    const told = isOurs && world.now >= Date.parse(time) ? customersTold(world, textDigest) : time;
    if (told === undefined) return notTold(time);
    const ready = Math.max(Date.parse(time), Date.parse(told)) + aheadMs(world);
    if (world.now >= ready) return undefined;
    const at = new Date(ready).toISOString();
    const days = Math.ceil(aheadMs(world) / vocabulary/* dayMs */.LP);
    const when = told === time ? `are told at ${time}` : `were told at ${told}`;
    return pending('communication-ahead', `customers ${when}, ${days} d ahead of the deployment`, {
        next: {
            text: `none, evaluated again at ${(0,src/* formatDateTime */.r6)(new Date(ready))}`,
            who: 'nobody',
            at
        }
    });
}
const notTold = (time)=>pending('communication-not-sent', `customers were to be told at ${time}, and no evidence says that they were`, {
        next: {
            text: 'run notes-generator, `mode: approve`, which sends the signed text once; the evaluation workflow does so by itself',
            who: customer_communication_owner
        }
    });

;// CONCATENATED MODULE: ./packages/requirements/src/window/wall-clock.js

const formatters = new Map();
/** Making a formatter costs ten times what using it costs. */ function formatterOf(zone) {
    const kept = formatters.get(zone);
    if (kept !== undefined) return kept;
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    });
    formatters.set(zone, made);
    return made;
}
/**
 * The wall time in a zone at an instant (milliseconds since the epoch), by the runtime's IANA data.
 * @throws RangeError for a zone that does not exist.
 */ function wallTimeAt(instant, zone) {
    const seconds = Math.floor(instant / 1000) * 1000;
    const known = knownOf(zone);
    const wall = known.get(seconds) ?? wallSeconds(seconds, zone);
    known.set(seconds, wall);
    return wall + (instant - seconds);
}
const mostKept = 20_000;
const kept = new Map();
/** One decision asks for the midnights of a year several times over; the answer to each never changes. */ function knownOf(zone) {
    const known = kept.get(zone);
    if (known !== undefined && known.size < mostKept) return known;
    const fresh = new Map();
    kept.set(zone, fresh);
    return fresh;
}
/** Reads `11/29/2026, 13:46:01`: taking the formatter's answer in parts costs three times as much. */ function wallSeconds(seconds, zone) {
    const shown = formatterOf(zone).format(seconds).match(/\d+/gu) ?? [];
    const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */ const offsetAt = (instant, zone)=>wallTimeAt(instant, zone) - instant;
/** Offsets on earth lie between -12 and +14 hours; a day on either side sees those before and after any change. */ function offsetsAround(wall, zone) {
    return new Set([
        -vocabulary/* dayMs */.LP,
        0,
        vocabulary/* dayMs */.LP
    ].map((shift)=>offsetAt(wall + shift, zone)));
}
/** Every instant at which the zone's clocks show this time: none in a gap, two where clocks were set back. */ function instantsOf(wall, zone) {
    return [
        ...offsetsAround(wall, zone)
    ].map((offset)=>wall - offset).filter((instant)=>wallTimeAt(instant, zone) === wall).sort((left, right)=>left - right);
}
/** Instants in `[from, to)` at which the zone's offset changes, to the second. */ function transitionsBetween(from, to, zone) {
    const found = [];
    let left = from;
    let offset = offsetAt(left, zone);
    while(left < to){
        const right = Math.min(left + vocabulary/* dayMs */.LP, to);
        const after = offsetAt(right, zone);
        if (after !== offset) found.push(firstDifference(left, right, offset, zone));
        left = right;
        offset = after;
    }
    return found;
}
function firstDifference(from, to, offset, zone) {
    let low = Math.floor(from / 1000);
    let high = Math.ceil(to / 1000);
    while(high - low > 1){
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle * 1000, zone) === offset) low = middle;
        else high = middle;
    }
    return high * 1000;
}
/** Midnight of the wall clock's day. */ const startOfDay = (wall)=>Math.floor(wall / vocabulary/* dayMs */.LP) * vocabulary/* dayMs */.LP;
/** ISO weekday: Monday is 1, Sunday is 7. */ const weekdayOf = (wall)=>(Math.floor(wall / vocabulary/* dayMs */.LP) + 3) % 7 + 1;
/** `YYYY-MM-DD` of the wall clock. */ const dateOf = (wall)=>new Date(wall).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./packages/requirements/src/window/schedule.js


/** Whether and why deployments are allowed at an instant. */ function schedule_stateAt(schedule, instant) {
    const holiday = schedule.holidays.find((candidate)=>holidayCovers(candidate, instant, schedule.zone));
    if (holiday !== undefined) return {
        open: false,
        because: `holiday: ${holiday.name}`
    };
    const denied = schedule.deny.find((window)=>covers(window, instant));
    if (denied !== undefined) return {
        open: false,
        because: `denied: ${denied.text}`
    };
    if (schedule.allow.length === 0) return {
        open: true,
        because: undefined
    };
    const allowed = schedule.allow.find((window)=>covers(window, instant));
    return {
        open: allowed !== undefined,
        because: allowed?.text
    };
}
/** Whether the wall clock of the window's zone shows a time inside the window. */ function covers(window, instant) {
    const wall = wallTimeAt(instant, window.zone);
    const today = startOfDay(wall);
    return [
        today,
        today - vocabulary/* dayMs */.LP
    ].some((day)=>onDay(window, day) && wall >= day + window.from * vocabulary/* minuteMs */.J2 && wall < day + endOf(window) * vocabulary/* minuteMs */.J2);
}
/** Minutes after the starting day's midnight; past 24:00 where the window runs into the next day. */ const endOf = ({ from, to })=>to <= from ? to + 24 * 60 : to;
function onDay(window, day) {
    if (window.kind === 'weekly') return window.days.includes(weekdayOf(day));
    const date = dateOf(day);
    return date >= window.first && date <= window.last;
}
function holidayCovers(holiday, instant, zone) {
    if ('from' in holiday) return instant >= Date.parse(holiday.from) && instant < Date.parse(holiday.to);
    const date = dateOf(wallTimeAt(instant, zone));
    return date >= holiday.fromDate && date < holiday.toDate;
}
/** How far ahead an opening is looked for: a freeze of a year is a decision, beyond that a mistake. */ const horizonMs = 400 * vocabulary/* dayMs */.LP;
const strides = [
    3 * vocabulary/* dayMs */.LP,
    11 * vocabulary/* dayMs */.LP,
    60 * vocabulary/* dayMs */.LP,
    horizonMs
];
/** The first instant after `instant` at which deployments become allowed; undefined within the horizon of 400 days. */ const schedule_nextOpening = (schedule, instant)=>nextChange(schedule, instant, true);
/** The first instant after `instant` at which deployments are no longer allowed. */ const schedule_nextClosing = (schedule, instant)=>nextChange(schedule, instant, false);
function nextChange(schedule, instant, wanted) {
    let from = instant;
    for (const stride of strides){
        const to = instant + stride;
        const found = boundaries(schedule, from, to).find((boundary)=>boundary > instant && schedule_stateAt(schedule, boundary).open === wanted);
        if (found !== undefined) return found;
        from = to;
    }
    return undefined;
}
/** Every instant in `[from, to]` at which the state can change, in order. */ function boundaries(schedule, from, to) {
    const windows = [
        ...schedule.allow,
        ...schedule.deny
    ];
    const zones = new Set([
        ...windows.map(({ zone })=>zone),
        schedule.zone
    ]);
    const found = new Set();
    for (const zone of zones)for (const at of transitionsBetween(from, to, zone))found.add(at);
    for (const window of windows)for (const at of windowBoundaries(window, from, to))found.add(at);
    for (const holiday of schedule.holidays)for (const at of holidayBoundaries(holiday, schedule.zone))found.add(at);
    return [
        ...found
    ].filter((at)=>at >= from && at <= to).sort((left, right)=>left - right);
}
function* windowBoundaries(window, from, to) {
    const last = startOfDay(wallTimeAt(to, window.zone)) + vocabulary/* dayMs */.LP;
    for(let day = startOfDay(wallTimeAt(from, window.zone)) - 2 * vocabulary/* dayMs */.LP; day <= last; day += vocabulary/* dayMs */.LP){
        if (!onDay(window, day)) continue;
        yield* instantsOf(day + window.from * vocabulary/* minuteMs */.J2, window.zone);
        yield* instantsOf(day + endOf(window) * vocabulary/* minuteMs */.J2, window.zone);
    }
}
function holidayBoundaries(holiday, zone) {
    return 'from' in holiday ? [
        Date.parse(holiday.from),
        Date.parse(holiday.to)
    ] : [
        holiday.fromDate,
        holiday.toDate
    ].flatMap((date)=>instantsOf(Date.parse(`${date}T00:00:00Z`), zone));
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/schedule.js
const pattern = /^<!-- release-actions:v1 schedule (\S+) (\S+) -->/u;
/** First line of the comment that tells a plan; a change of plan is a new comment, so that people are told again. */ const schedule_planMarker = ({ from, to })=>`<!-- release-actions:v1 schedule ${from} ${to} -->`;
/** The newest plan that the gate told. Only an untouched comment of a bot is one: people may write anything. */ function schedule_planIn(comments) {
    const told = comments.flatMap(({ author, body, lastEditedAt, createdAt, url })=>{
        const match = author?.type === 'Bot' && lastEditedAt === null ? pattern.exec(body) : null;
        const [, from, to] = match ?? [];
        return from === undefined || to === undefined ? [] : [
            {
                from,
                to,
                communicatedAt: createdAt,
                url
            }
        ];
    });
    return told.sort((left, right)=>Date.parse(left.communicatedAt) - Date.parse(right.communicatedAt)).at(-1);
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/deployment-window.js





const deployment_window_owner = 'release-manager';
/** A clock that is further off than this decides nothing about windows. */ const mostSkewMs = 2 * vocabulary/* minuteMs */.J2;
/** The window of the environment under judgement with its holidays; undefined where the policy sets none. */ function deployment_window_scheduleOf({ policy, observations, subject }) {
    const window = policy.environments[subject.environment]?.window;
    const [first] = window?.allow ?? [];
    if (window === undefined || first === undefined) return undefined;
    const { holidays } = observations;
    return {
        allow: window.allow,
        deny: window.deny,
        holidays: holidays.known ? holidays.value : [],
        zone: first.zone
    };
}
/** "Deployment window scheduled and communicated (if needed)". */ const deploymentWindow = {
    title: 'Deployment window',
    owner: deployment_window_owner,
    judge (world) {
        const { subject, policy, observations, now } = world;
        const schedule = deployment_window_scheduleOf(world);
        if (schedule === undefined) {
            return notApplicable('window-none', `the policy sets no window for ${subject.environment}: it may be deployed at any time`);
        }
        const exempt = policy.environments[subject.environment]?.window?.['any-time-for'] ?? [];
        if (exempt.includes(subject.releaseType)) {
            return met('window-any-time', `the policy lets a ${subject.releaseType} be deployed at any time`);
        }
        if (!observations.clockSkew.known) return unreadable('clock', observations.clockSkew, deployment_window_owner);
        if (Math.abs(observations.clockSkew.value) > mostSkewMs) return wrongClock(observations.clockSkew.value);
        if (!observations.holidays.known) return unreadable('holidays', observations.holidays, deployment_window_owner);
        const state = schedule_stateAt(schedule, now);
        if (!state.open) return deployment_window_closed(schedule, state.because, now);
        return communicated(world) ?? deployment_window_open(schedule, state.because, now);
    }
};
function deployment_window_open(schedule, because, now) {
    const closing = schedule_nextClosing(schedule, now);
    const until = closing === undefined ? '' : ` until ${(0,src/* formatDateTime */.r6)(new Date(closing), schedule.zone)}`;
    return met('window-open', `open${until}${because === undefined ? '' : ` (${because})`}`, {
        ...closing === undefined ? {} : {
            expiresAt: new Date(closing).toISOString()
        }
    });
}
function deployment_window_closed(schedule, because, now) {
    const opening = schedule_nextOpening(schedule, now);
    const why = because === undefined ? 'closed' : `closed (${because})`;
    if (opening === undefined) {
        return unmet('window-never', `${why}, and no opening within 400 days`, {
            next: {
                text: 'correct the window in the policy',
                who: deployment_window_owner
            }
        });
    }
    const at = (0,src/* formatDateTime */.r6)(new Date(opening), schedule.zone);
    return pending('window-closed', `${why} until ${at}`, {
        next: {
            text: `none, evaluated again at ${at} (in ${(0,src/* formatDuration */.a3)(opening - now)})`,
            who: 'nobody',
            at: new Date(opening).toISOString()
        }
    });
}
const wrongClock = (skewMs)=>unknownJudgement('clock-wrong', `this runner's clock is ${(0,src/* formatDuration */.a3)(Math.abs(skewMs))} ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's: whether the window is open cannot be told`, {
        next: {
            text: 'set the clock of the runner, then evaluate again',
            who: deployment_window_owner
        }
    });
/** Where the policy wants the times told ahead: what was told, and when; undefined where that is in order. */ function communicated(world) {
    const ahead = world.policy.requirements['deployment-window']['communicated-ahead'];
    const { comments } = world.observations;
    if (ahead.ms === 0) return undefined;
    if (!comments.known) return unreadable('ticket', comments, deployment_window_owner);
    const plan = schedule_planIn(comments.value);
    if (plan === undefined) {
        return unmet('window-not-communicated', `the policy wants the time told ${ahead.text} ahead, and none was`, {
            next: {
                text: 'open the release ticket (`mode: open`), which plans and announces the next opening',
                who: deployment_window_owner
            }
        });
    }
    const other = otherTime(plan, world);
    if (other !== undefined) return other;
    const ready = Date.parse(plan.communicatedAt) + ahead.ms;
    if (ready <= world.now) return undefined;
    return pending('window-communicated-late', `told at ${(0,src/* formatDateTime */.r6)(new Date(plan.communicatedAt))}, the policy wants ${ahead.text} ahead`, {
        next: {
            text: `none, evaluated again at ${(0,src/* formatDateTime */.r6)(new Date(ready))}`,
            who: 'nobody',
            at: new Date(ready).toISOString()
        },
        evidence: [
            {
                label: 'announcement',
                href: plan.url
            }
        ]
    });
}
/**
 * People were told of another time than this one: an open window alone is not what they were told. A plan that was
 * told so late that it ended before it could count binds nobody.
 */ function otherTime({ from, to, communicatedAt, url }, world) {
    const [start, end] = [
        Date.parse(from),
        Date.parse(to)
    ];
    const ahead = world.policy.requirements['deployment-window']['communicated-ahead'];
    if (Date.parse(communicatedAt) + ahead.ms >= end) return undefined;
    if (start <= world.now && world.now < end) return undefined;
    const zone = deployment_window_scheduleOf(world)?.zone ?? 'UTC';
    const told = `people were told ${(0,src/* formatDateTime */.r6)(new Date(start), zone)} to ${(0,src/* formatDateTime */.r6)(new Date(end), zone)}`;
    const evidence = [
        {
            label: 'announcement',
            href: url
        }
    ];
    if (world.now < start) {
        return pending('window-before-plan', `the window is open, and ${told}`, {
            next: {
                text: `none, evaluated again at ${(0,src/* formatDateTime */.r6)(new Date(start), zone)}`,
                who: 'nobody',
                at: new Date(start).toISOString()
            },
            evidence
        });
    }
    return unmet('window-plan-passed', `the window is open, and ${told}`, {
        next: {
            text: 'run the gate with `mode: open`, which plans and tells the next time',
            who: deployment_window_owner
        },
        evidence
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/readiness-review.js







const readiness_review_owner = 'release-manager';
const readiness_review_id = 'readiness-review';
/** Time and the number of signers change without anybody's readiness changing. */ const notPartOfPack = new Set([
    'deployment-window',
    'distinct-people'
]);
const inPack = (others)=>others.filter((finding)=>!notPartOfPack.has(finding.id));
/** What the reviewers vouch for: how every requirement stands that could hold the release back. */ function requestFor(role, { subject, policy }, others) {
    const blocking = inPack(others).filter(({ enforcement })=>enforcement === 'block');
    const statuses = Object.fromEntries(blocking.map((finding)=>[
            finding.id,
            finding.status
        ]));
    const bound = {
        requirement: readiness_review_id,
        subject,
        policy: policy.requirements[readiness_review_id],
        inputs: statuses
    };
    return {
        role,
        bound: {
            ...bound,
            inputsName: 'statuses of the other requirements'
        }
    };
}
/** The roles that have to say go: all of them, or the policy's quorum of them. */ function quorumOf({ policy, subject }) {
    const roles = reviewersOf(subject.releaseType, policy);
    return {
        roles,
        needed: Math.min(policy.requirements[readiness_review_id].quorum ?? roles.length, roles.length)
    };
}
/** "Release readiness meeting completed with go/no-go decision". */ const readinessReview = {
    title: 'Readiness review',
    owner: readiness_review_owner,
    last: true,
    asks: (world, others)=>quorumOf(world).roles.map((role)=>requestFor(role, world, others)),
    judge (world, others) {
        const { comments } = world.observations;
        if (!comments.known) return unreadable('ticket', comments, readiness_review_owner);
        const hold = standingNoGo(world);
        if (hold !== undefined) return held(hold.command, hold.roles);
        const unclear = unclearNoGo(world);
        if (unclear !== undefined) return unclear;
        const open = inPack(others).filter(finding_isBlocking);
        if (open.length > 0) return notYet(open);
        const { roles, needed } = quorumOf(world);
        const { approvals } = world.observations;
        if (!approvals.known) return unreadable('approvals', approvals, readiness_review_owner);
        const requests = roles.map((role)=>requestFor(role, world, others));
        const said = requests.flatMap((request)=>{
            if (answerTo(world, request).signed.length > 0) return [
                signedBy(world, request, 'readiness')
            ];
            const login = approverFor(request.role, world);
            return login === undefined ? [] : [
                approvedBy(login, request.role, world)
            ];
        });
        if (said.length >= needed) {
            const [first, ...rest] = said;
            return first === undefined ? met('signed', 'no role is asked') : combine([
                first,
                ...rest
            ]);
        }
        if (said.length === needed - 1 && isAskedLater(world)) {
            return notApplicable('environment-asks', `the reviewers of ${world.subject.environment} answer in GitHub when the deploy job begins; \`verify\` looks for it there`);
        }
        const missing = requests.flatMap((request)=>awaiting(world, request, 'the others are settled') ?? []);
        const [first, ...rest] = missing;
        return first === undefined ? met('signed', 'no role is asked') : combine([
            first,
            ...rest
        ]);
    }
};
const notYet = (open)=>pending('readiness-too-early', `asked when the others are settled; open: ${open.map(({ title })=>title).join(', ')}`, {
        next: {
            text: 'none before the others are settled',
            who: 'nobody'
        }
    });
const held = (command, roles)=>{
    const reason = command.verb === 'no-go' ? command.reason : '';
    const said = {
        link: `${command.login} said no-go`,
        href: command.comment.url
    };
    return unmet('no-go', [
        said,
        ` as ${roles.join(', ')} at ${(0,src/* formatDateTime */.r6)(new Date(command.at))}: ${reason}`
    ], {
        next: {
            text: [
                'settle it; then ',
                roles.join(' or '),
                ' replies ',
                {
                    code: '/go'
                }
            ],
            who: roles[0] ?? readiness_review_owner
        }
    });
};
/** The newest `/no-go` that nobody of the same role has taken back with a later `/go`. */ function standingNoGo(world) {
    const { commands } = world.spoken;
    return commands.map((command, index)=>({
            command,
            index,
            roles: command.verb === 'no-go' ? people_rolesOf(command.login, world.observations) : []
        })).filter(({ roles })=>roles.length > 0).findLast(({ index, roles })=>!commands.slice(index + 1).some((later)=>later.verb === 'go' && people_rolesOf(later.login, world.observations).some((role)=>roles.includes(role))));
}
/** Somebody said no-go while it cannot be told who holds a role: a team that could not be read may hold them. */ function unclearNoGo(world) {
    const { people } = world.observations;
    const hidden = src/* roles */.Ot.filter((role)=>!people[role].known);
    if (hidden.length === 0) return undefined;
    const { commands } = world.spoken;
    const word = commands.findLast(({ verb, login }, index)=>verb === 'no-go' && people_rolesOf(login, world.observations).length === 0 && !commands.slice(index + 1).some((later)=>later.verb === 'go' && people_sameLogin(later.login, login)));
    if (word === undefined) return undefined;
    return unknownJudgement('no-go-unclear', [
        {
            link: `${word.login} said no-go`,
            href: word.comment.url
        },
        `, and whether they are ${hidden.join(', ')} could not be read`
    ], {
        next: {
            text: 'make the team readable (see the permission above), then evaluate again',
            who: readiness_review_owner
        }
    });
}
const hasReviewers = ({ environment })=>environment.known && environment.value !== null && environment.value.rules.some((rule)=>rule.type === 'required_reviewers' && rule.reviewers.length > 0);
/** Before the deploy job nobody can have answered there; an environment that asks nobody will never be answered. */ const isAskedLater = ({ policy, observations })=>policy.requirements[readiness_review_id]['environment-approval'] && !observations.run.deploying && hasReviewers(observations);
/**
 * Who of this role let the run through to the environment. GitHub binds the answer to the run and to nothing else: it
 * counts for the run that deploys, and only together with everything else that is judged at its door.
 */ function approverFor(role, { observations, subject, barred }) {
    const { approvals, people } = observations;
    return (approvals.known ? approvals.value : []).filter(({ state, environments })=>state === 'approved' && environments.includes(subject.environment)).map(({ login })=>login).find((login)=>people_whyNot(login, role, people[role], barred) === undefined);
}
/** Everybody whose approval in the environment counts for a role that is asked. */ const environmentApprovers = (world)=>quorumOf(world).roles.flatMap((role)=>approverFor(role, world) ?? []);
const approvedBy = (login, role, { observations, subject })=>met('environment-approved', `${login} as ${role} approved the deployment to ${subject.environment} in GitHub`, {
        evidence: [
            {
                label: `approval of run ${observations.run.id}`,
                href: observations.run.url
            }
        ]
    });

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/distinct-people.js





const distinct_people_id = 'distinct-people';
/** Whoever holds a role of the guide may be the second pair of eyes. */ const distinct_people_requestFor = ({ subject, policy })=>({
        role: 'release-manager',
        orRoles: src/* roles */.Ot.filter((role)=>role !== 'release-manager'),
        bound: {
            requirement: distinct_people_id,
            subject,
            policy: policy.people,
            inputs: null,
            inputsName: 'release'
        }
    });
/** People who stand behind this release: those who signed, and those whom evidence names as approvers. */ function peopleBehind(world, others) {
    const { evidence } = world.observations;
    const signers = [
        ...others.flatMap(({ signOffs })=>signOffs),
        ...answerTo(world, distinct_people_requestFor(world)).signed
    ];
    const approvers = (evidence.known ? evidence.value : []).filter(({ kind, sha, refusal })=>kind === 'notes' && sha === world.subject.sha && refusal === null).flatMap(({ people })=>people);
    const logins = [
        ...signers,
        ...approvers
    ].map(({ login })=>login);
    const all = [
        ...logins,
        ...environmentApprovers(world)
    ].map((login)=>login.toLowerCase());
    return [
        ...new Set(all)
    ].sort();
}
/** One person will answer in the deploy job's environment; whether that is another one is counted again there. */ const stillToCome = (others)=>others.some(({ code })=>code === 'environment-asks') ? 1 : 0;
const areEnough = (world, others)=>peopleBehind(world, others).length + stillToCome(others) >= world.policy.people.distinct;
/** Somebody is asked already whose answer may bring in the second person. */ const asksOthers = (others)=>others.some((finding)=>finding_isBlocking(finding) && finding.asked.some(({ signed })=>!signed));
/** One person in all roles is one opinion: the policy says how many people must stand behind a release. */ const distinctPeople = {
    title: 'Distinct people',
    owner: 'release-manager',
    last: true,
    asks: (world, others)=>!areEnough(world, others) && !asksOthers(others) ? [
            distinct_people_requestFor(world)
        ] : [],
    judge (world, others) {
        const { distinct } = world.policy.people;
        const { comments } = world.observations;
        if (!comments.known) return unreadable('ticket', comments, 'release-manager');
        const people = peopleBehind(world, others);
        if (areEnough(world, others)) {
            const declared = distinct === 1 ? ' (the policy declares that one is enough)' : '';
            const names = people.length === 0 ? '' : `: ${people.join(', ')}`;
            const later = stillToCome(others) === 0 ? '' : ', and one answers in the environment';
            return met('people-enough', `${(0,src/* count */.U9)(people.length, 'person', 'people')} signed${names}${later}${declared}`);
        }
        if (!others.some(({ asked })=>asked.length > 0)) {
            return notApplicable('people-not-asked', 'no requirement of this policy asks a person');
        }
        const holders = holdersIn(world);
        if (holders !== undefined && holders.size < distinct) return impossible(distinct, [
            ...holders
        ]);
        return tooFew(world, people, asksOthers(others));
    }
};
/** Everybody who holds a role, in lower case; undefined where a team could not be read. */ function holdersIn({ observations: { people } }) {
    const holders = new Set();
    for (const role of src/* roles */.Ot){
        const fact = people[role];
        if (!fact.known) return undefined;
        for (const login of [
            ...fact.value.members,
            ...fact.value.substitutes
        ])holders.add(login.toLowerCase());
    }
    return holders;
}
/** Fewer people hold roles than have to sign: no answer on the ticket can mend that. */ const impossible = (distinct, holders)=>unmet('people-impossible', `${(0,src/* count */.U9)(distinct, 'different person', 'different people')} must sign, and only ${holders.join(', ')} hold${holders.length === 1 ? 's' : ''} a role`, {
        next: {
            text: 'give somebody else a role in the policy, or declare there `people: { distinct: 1 }`',
            who: 'release-manager'
        }
    });
function tooFew(world, people, asked) {
    const { distinct } = world.policy.people;
    const so = people.length === 0 ? 'nobody yet' : people.join(', ');
    const reason = `${(0,src/* count */.U9)(distinct, 'different person', 'different people')} must sign, so far ${so}`;
    const early = pending('people-too-few', reason, {
        next: {
            text: 'none before the others have answered',
            who: 'nobody'
        }
    });
    return asked ? early : awaiting(world, distinct_people_requestFor(world), reason) ?? early;
}

// EXTERNAL MODULE: ./packages/policy/src/index.js + 2 modules
var policy_src = __webpack_require__(9875);
;// CONCATENATED MODULE: ./packages/requirements/src/requirements/environment-protection.js


const environment_protection_owner = 'release-manager';
const environment_protection_hasReviewers = ({ rules })=>rules.some((rule)=>rule.type === 'required_reviewers' && rule.reviewers.length > 0);
/** A mistyped environment is created by GitHub with no rules at all; and rules that admins bypass are advice. */ function gapsOf(environment) {
    return [
        ...environment.branchPolicy === null ? [
            'any branch and tag may deploy to it'
        ] : [],
        ...environment.adminsBypass === true ? [
            'administrators may bypass its rules'
        ] : [],
        ...environment_protection_hasReviewers(environment) || environment.rules.some(({ type })=>type === 'other') ? [] : [
            'it has no required reviewers'
        ]
    ];
}
/** Whether the environment itself holds back what the gate has not let through. */ const environmentProtection = {
    title: 'Environment protection',
    owner: environment_protection_owner,
    judge (world) {
        const { environment, repository } = world.observations;
        const { subject, policy } = world;
        if (!(0,policy_src/* isProduction */.KV)(policy, subject.environment)) {
            return notApplicable('environment-not-production', `${subject.environment} is not a production environment`);
        }
        if (!environment.known) return unreadable('environment', environment, environment_protection_owner);
        const settings = `Settings > Environments > ${subject.environment}`;
        if (environment.value === null) {
            return unmet('environment-missing', `there is no environment "${subject.environment}": GitHub would create it with no rules when a job names it`, {
                next: {
                    text: `create it under Settings > Environments, or correct the name`,
                    who: environment_protection_owner
                }
            });
        }
        const gaps = gapsOf(environment.value);
        const evidence = environment.value.url === null ? [] : [
            {
                label: subject.environment,
                href: environment.value.url
            }
        ];
        if (gaps.length === 0) return met('environment-protected', 'reviewers, a branch policy, and no bypass', {
            evidence
        });
        if (repository.known && repository.value.private && environment.value.rules.length === 0) {
            return notApplicable('environment-plan', `not applicable (plan): private repository without environment rules, which most plans do not offer; approval is a sign-off that \`verify\` enforces`);
        }
        return unmet('environment-open', `${subject.environment}: ${gaps.join('; ')}`, {
            next: {
                text: `${settings}: add reviewers, choose deployment branches and tags, take "Allow administrators to bypass" away`,
                who: environment_protection_owner
            },
            evidence
        });
    }
};

// EXTERNAL MODULE: ./packages/deployments/src/index.js + 5 modules
var deployments_src = __webpack_require__(2564);
;// CONCATENATED MODULE: ./packages/requirements/src/requirements/no-freeze.js




const incidentOf = ({ freeze: { incident } })=>incident === undefined ? 'the rollback' : `incident #${incident}`;
const untilOf = ({ freeze: { until } })=>until === undefined ? '' : `, until ${(0,src/* formatDateTime */.r6)(new Date(until))}`;
const because = {
    'bad-commit': 'is the version that was rolled back',
    'bad-artifact': 'has an artifact of the version that was rolled back',
    'contains-bad-commit': 'contains the version that was rolled back, and no commit reverts it or names the incident'
};
function wayOut({ freeze: { incident } }) {
    const fix = incident === undefined ? 'release a revert' : `release a fix whose commit message says "Fixes #${incident}"`;
    const where = incident === undefined ? 'on the release ticket' : `on #${incident}, or here for this release only`;
    return [
        `${fix}; if the freeze is wrong, the release-manager replies ${where} `,
        {
            code: '/unfreeze <reason>'
        }
    ];
}
function judgeFreeze(verdict, world) {
    const commit = (0,src/* shortSha */.Fu)(world.subject.sha);
    switch(verdict.state){
        case 'clear':
            return met('not-frozen', `no freeze covers ${commit}`);
        case 'fix':
            {
                const fixes = verdict.fixes.map(({ freeze, fix })=>`${(0,src/* shortSha */.Fu)(fix.sha)} mends ${incidentOf(freeze)}`);
                return met('fix-of-frozen', `passes the freeze as a fix: ${fixes.join(', ')}`);
            }
        case 'unknown':
            return unknownJudgement('freeze-unknown', `a freeze of ${incidentOf(verdict.freeze)} stands, and ${verdict.why}`, {
                next: {
                    text: 'evaluate again; if it stays, check that both commits are in this repository',
                    who: 'release-manager'
                }
            });
        case 'frozen':
            return unfrozen(verdict.freeze, world) ?? unmet(`frozen-${verdict.because}`, `frozen by ${incidentOf(verdict.freeze)}${untilOf(verdict.freeze)}: ${commit} ${because[verdict.because]}`, {
                next: {
                    text: wayOut(verdict.freeze),
                    who: 'developers'
                }
            });
    }
}
/** The release manager's word on this release's ticket, said after the freeze was set: it holds for this release. */ function unfrozen({ record }, world) {
    const { freezes, people } = world.observations;
    const setAt = freezes.known ? freezes.value.setAt[String(record)] : undefined;
    if (setAt === undefined) return undefined;
    const nobodyBarred = {
        authors: [],
        starters: []
    };
    const word = world.spoken.commands.findLast((command)=>command.verb === 'unfreeze' && Date.parse(command.at) > Date.parse(setAt) && people_whyNot(command.login, 'release-manager', people['release-manager'], nobodyBarred) === undefined);
    if (word?.verb !== 'unfreeze') return undefined;
    return met('unfrozen', `the freeze was lifted for this release by ${word.login}: ${word.reason}`, {
        evidence: [
            {
                label: `${word.login}, ${word.at}`,
                href: word.comment.url
            }
        ]
    });
}
/** After a rollback: what may not be deployed, why, and until when. */ const noFreeze = {
    title: 'No freeze',
    owner: 'release-manager',
    absolute: true,
    judge (world) {
        const { freezes, artifacts } = world.observations;
        if (!freezes.known) return unreadable('freezes', freezes, 'release-manager');
        const candidate = {
            sha: world.subject.sha,
            digests: artifacts.map(({ digest })=>digest)
        };
        const { standing, ancestry } = freezes.value;
        return judgeFreeze((0,deployments_src/* isFrozen */.Zz)(candidate, standing, new Map(Object.entries(ancestry)), new Date(world.now)), world);
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/live.js
/** Our newest deployment record of the environment, where it is of this release. */ function live_liveRecord({ observations, subject }) {
    const live = observations.live[subject.environment];
    return live?.known === true && live.value?.sha === subject.sha ? live.value : undefined;
}
/** The release's own record: what runs, or what ran well until something newer came. */ function live_ownRecord(world) {
    const { superseded } = world.observations;
    const earlier = superseded?.known === true ? superseded.value : null;
    const ranWell = earlier !== null && earlier.verifiedBy !== null && earlier.bad === null;
    return live_liveRecord(world) ?? (ranWell ? earlier : undefined);
}
/** Whether something newer runs by now. */ const live_isSuperseded = (world)=>live_liveRecord(world) === undefined && live_ownRecord(world) !== undefined;
/** Whether this release reached its environment: what comes then is no decision any more. */ const live_wasDeployed = (world)=>live_ownRecord(world) !== undefined;
function live_phaseOf(world) {
    const record = live_ownRecord(world);
    if (record === undefined) return 'waiting';
    if (record.bad !== null || record.phase === 'failed') return 'failed';
    if (record.phase !== 'deployed') return 'deploying';
    return record.verifiedBy === null ? 'deployed' : 'verified';
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/release-identity.js









const release_identity_id = 'release-identity';
const release_identity_owner = 'release-manager';
/** A release that changes the policy is judged by the old one, and the release manager signs the change. */ function policyChange({ subject, observations }) {
    const { release } = observations;
    if (!release.known || !release.value.policy.changedInRelease) return undefined;
    const inputs = {
        policy: release.value.policy.digest
    };
    return {
        role: release_identity_owner,
        bound: {
            requirement: release_identity_id,
            subject,
            policy: null,
            inputs,
            inputsName: 'policy in force'
        }
    };
}
/** One commit, one type, one release manager, one policy: what everything else is about. */ const releaseIdentity = {
    title: 'Release identity',
    owner: release_identity_owner,
    absolute: true,
    asks (world) {
        const request = policyChange(world);
        return request === undefined ? [] : [
            request
        ];
    },
    judge (world) {
        const { release } = world.observations;
        if (!release.known) return unreadable('release', release, release_identity_owner);
        const parts = [
            judgeCommit(release.value, world),
            judgeType(world),
            judgeLink(world),
            judgeStarter(world),
            judgeTicket(world),
            judgePolicy(world)
        ];
        return combine([
            judgeCommit(release.value, world),
            ...parts.slice(1).flatMap((part)=>part ?? [])
        ]);
    }
};
function judgeCommit({ sha, shaAtEnd, policy }, { subject }) {
    if (sha !== subject.sha || shaAtEnd !== sha) {
        return unmet('commit-moved', `${subject.release ?? 'the release'} pointed to ${(0,src/* shortSha */.Fu)(sha)} when the evaluation began and to ${(0,src/* shortSha */.Fu)(shaAtEnd)} at its end`, {
            next: {
                text: 'find out who moved it; evaluate again when it stays',
                who: release_identity_owner
            }
        });
    }
    return met('commit-fixed', `${subject.release ?? 'the release'} is ${(0,src/* shortSha */.Fu)(sha)}, policy ${policy.digest.slice(0, 6)} of ${(0,src/* shortSha */.Fu)(policy.commit)}`);
}
/** Notes evidence carries `version: { type, … }`. */ function computedType(detail) {
    if (typeof detail !== 'object' || detail === null || !('version' in detail)) return undefined;
    const { version } = detail;
    return typeof version === 'object' && version !== null && 'type' in version ? version.type : undefined;
}
/** The type that the notes computed; a patch in name that adds features would skip what a minor has to show. */ function notesType({ observations, subject }) {
    const { evidence } = observations;
    if (!evidence.known) return undefined;
    const notes = evidence.value.filter(({ kind, sha, refusal })=>kind === 'notes' && sha === subject.sha && refusal === null).sort((left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
    for (const { detail, producer } of notes){
        const type = computedType(detail);
        if ((0,vocabulary/* isReleaseType */.a3)(type)) return {
            type,
            href: producer.url
        };
    }
    return undefined;
}
function judgeType(world) {
    const { releaseType } = world.subject;
    if (isFirst(world)) return releaseType === 'patch' ? firstAsPatch : undefined;
    const byName = judgeName(world);
    if (byName !== undefined) return byName;
    const computed = notesType(world);
    if (computed === undefined) return releaseType === 'patch' ? notCompared(world) : undefined;
    if (!isLess(releaseType, computed.type)) return undefined;
    return unmet('type-disagrees', [
        'asked as ',
        releaseType,
        ', but its changes make it a ',
        {
            link: computed.type,
            href: computed.href
        }
    ], {
        next: {
            text: `release it as ${computed.type}, or correct the changes' types in the notes`,
            who: release_identity_owner
        }
    });
}
const isLess = (left, right)=>vocabulary/* releaseTypes */.ne.indexOf(left) < vocabulary/* releaseTypes */.ne.indexOf(right);
/** Calling 2.0.0 a patch would skip what a major has to show. */ function judgeName({ subject: { release, releaseType } }) {
    const named = isSemantic(release) ? typeInName(release) : undefined;
    if (named === undefined || !isLess(releaseType, named)) return undefined;
    return unmet('type-disagrees', `asked as ${releaseType}, but ${release ?? 'its name'} is a ${named} by its number`, {
        next: {
            text: `release it as ${named}, or under a ${releaseType}'s number`,
            who: release_identity_owner
        }
    });
}
const firstAsPatch = unmet('type-disagrees', 'asked as patch, but it is the first release: there is nothing to mend', {
    next: {
        text: 'release it as minor (input release-type)',
        who: release_identity_owner
    }
});
/** A hotfix may be released before its notes are: then nothing but its name and its issue says that it is one. */ const notCompared = ({ subject })=>({
        ...met('type-not-compared', `${subject.release ?? 'it'} is a patch by its name`),
        notes: [
            'no notes of this commit say what its changes make of it; run notes-generator to have it compared'
        ]
    });
/** "Patch: hotfixes addressing critical production issues": it says which. */ function judgeLink({ subject, policy, observations }) {
    if (subject.releaseType !== 'patch') return undefined;
    const labels = policy.profiles.patch['linked-labels'];
    const { scope } = observations;
    if (!scope.known) return unreadable('scope', scope, release_identity_owner);
    const issues = [
        ...scope.value.linked,
        ...scope.value.items.filter(({ kind })=>kind === 'issue')
    ];
    const linked = issues.find((item)=>item.labels.some((label)=>labels.includes(label)));
    if (linked !== undefined) return met('patch-linked', `patch for ${linked.key} ${linked.title}`);
    return unmet('patch-unlinked', `a patch mends a critical production issue; no issue of ${scope.value.description} has the label ${labels.join(' or ')}`, {
        next: {
            text: 'link the incident or issue from a pull request of this release ("Fixes #N"), or release it as minor',
            who: 'developers'
        }
    });
}
/** One named release manager starts production. */ function judgeStarter({ observations, policy }) {
    const { run, ticket } = observations;
    if (!run.deploying || policy.people['started-by'] === 'anyone' || run.event === 'workflow_run') return undefined;
    if (run.actor === '' || run.actor.endsWith('[bot]')) return undefined;
    if (!ticket.known) return unreadable('ticket', ticket, release_identity_owner);
    const manager = ticket.value?.assignees[0];
    if (manager === undefined) {
        return unknownJudgement('manager-unnamed', 'no release manager is named on the release ticket', {
            next: {
                text: 'assign the release ticket to the release manager',
                who: release_identity_owner
            }
        });
    }
    const starter = run.triggeringActor === '' ? run.actor : run.triggeringActor;
    if (people_sameLogin(manager, starter)) return undefined;
    const reason = `started by ${starter}, the release manager of this ticket is ${manager}`;
    return unmet('started-by-other', reason, {
        next: {
            text: `${manager} starts the deployment, or the policy says \`people: { started-by: anyone }\``,
            who: release_identity_owner
        }
    });
}
/** Whoever closes the ticket of a release that was never deployed ends it, whatever was signed before. */ function judgeTicket(world) {
    const { ticket } = world.observations;
    if (!ticket.known || ticket.value?.state !== 'closed' || live_wasDeployed(world)) return undefined;
    const { number, url } = ticket.value;
    return unmet('ticket-closed', [
        {
            link: `#${number}`,
            href: url
        },
        ', the release ticket, is closed'
    ], {
        next: {
            text: `reopen #${number} if this release is still meant to go`,
            who: release_identity_owner
        }
    });
}
function judgePolicy(world) {
    const request = policyChange(world);
    if (request === undefined) return undefined;
    const what = 'this release changes the policy file (judged by the policy in force)';
    return awaiting(world, request, what) ?? signedBy(world, request, what);
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/release-notes.js




const author = 'technical-writer';
const detailOf = ({ detail })=>typeof detail === 'object' && detail !== null ? detail : {};
function missingFields(evidence) {
    const { missing } = detailOf(evidence);
    return Array.isArray(missing) ? missing.filter((field)=>typeof field === 'string') : undefined;
}
/** What a major has to say something about: "none" is no answer there. */ const majorFields = {
    migration: 'Migration steps',
    breaking: 'Breaking changes'
};
function majorFieldsOpen(evidence) {
    const { fields } = detailOf(evidence);
    const stated = Array.isArray(fields) ? fields : [];
    return Object.entries(majorFields).flatMap(([id, label])=>{
        const field = stated.find((one)=>typeof one === 'object' && one !== null && 'id' in one && one.id === id);
        const filled = typeof field === 'object' && field !== null && 'state' in field && field.state === 'filled';
        return filled ? [] : [
            `${label} (a major says what they are)`
        ];
    });
}
/** "Release notes reviewed and approved": read from the approval's evidence, which needs no right to see drafts. */ const releaseNotes = {
    title: 'Release notes',
    owner: author,
    judge (world) {
        const { subject } = world;
        const claim = claimed(world, {
            kind: 'notes',
            environment: subject.environment,
            outcomes: [
                'pass',
                'fail',
                'inconclusive'
            ]
        });
        if (!claim.found) {
            return claim.missing(author, `approve the notes of ${(0,src/* shortSha */.Fu)(subject.sha)} with notes-generator, \`mode: approve\``);
        }
        const { evidence, link } = claim;
        const missing = missingFields(evidence);
        if (missing === undefined) {
            return unknownJudgement('notes-fields-unknown', 'the approval does not say whether every field of the template is filled', {
                next: {
                    text: 'approve the notes again with notes-generator',
                    who: author
                },
                evidence: [
                    link
                ]
            });
        }
        const open = subject.releaseType === 'major' && !isFirst(world) ? [
            ...missing,
            ...majorFieldsOpen(evidence)
        ] : missing;
        if (open.length > 0) {
            return unmet('notes-incomplete', `not filled: ${open.join(', ')}`, {
                next: {
                    text: 'fill the fields, or say "none" in them, then approve again',
                    who: author
                },
                evidence: [
                    link
                ]
            });
        }
        const absent = world.policy.notes.approvers.filter((role)=>!evidence.people.some((person)=>person.role === role));
        if (absent.length > 0 || evidence.outcome !== 'pass') {
            return pending('notes-not-approved', `drafted, not approved by ${absent.length === 0 ? 'its reviewers' : absent.join(' and ')}`, {
                next: {
                    text: 'approve the notes',
                    who: absent[0] ?? 'release-manager'
                },
                evidence: [
                    link
                ]
            });
        }
        const names = evidence.people.map(({ login, role })=>`${login} as ${role}`).join(', ');
        return met('notes-approved', `every field is filled, approved by ${names}`, {
            evidence: [
                link
            ],
            asOf: evidence.finishedAt
        });
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/rollback-plan.js






const rollback_plan_id = 'rollback-plan';
const rollback_plan_owner = 'release-manager';
/** What the release manager signs: the plan's text at this commit, or the mitigation where going back is impossible. */ function rollback_plan_requestFor(world) {
    const { subject, policy, observations } = world;
    const { mitigation } = policy.requirements[rollback_plan_id];
    const plan = observations.files[policy.rollback.plan];
    const inputs = mitigation ?? (plan?.known === true ? plan.value?.digest : undefined);
    if (inputs === undefined) return undefined;
    const inputsName = mitigation === undefined ? 'text of the plan' : 'mitigation';
    return {
        role: rollback_plan_owner,
        bound: {
            requirement: rollback_plan_id,
            subject,
            policy: policy.requirements[rollback_plan_id],
            inputs,
            inputsName
        }
    };
}
/** "Rollback procedure tested in staging". */ const rollbackPlan = {
    title: 'Rollback plan',
    owner: rollback_plan_owner,
    asks (world) {
        const request = rollback_plan_requestFor(world);
        return request === undefined ? [] : [
            request
        ];
    },
    judge (world) {
        const { mitigation } = world.policy.requirements[rollback_plan_id];
        const request = rollback_plan_requestFor(world);
        if (mitigation !== undefined && request !== undefined) {
            const what = `going back is impossible, declared mitigation: ${mitigation}`;
            return awaiting(world, request, what) ?? signedBy(world, request, what);
        }
        const plan = judgePlan(world, request);
        return combine([
            plan,
            judgeDrill(world)
        ]);
    }
};
function judgePlan(world, request) {
    const path = world.policy.rollback.plan;
    const plan = world.observations.files[path];
    const commit = (0,src/* shortSha */.Fu)(world.subject.sha);
    if (plan === undefined) {
        return unknownJudgement('plan-not-read', `${path} was not read`, {
            next: {
                text: 'evaluate again',
                who: rollback_plan_owner
            }
        });
    }
    if (!plan.known) return unreadable('plan', plan, rollback_plan_owner);
    if (plan.value === null || request === undefined) {
        return unmet('plan-missing', `looked for the plan ${path} on ${commit}; there is no such file`, {
            next: {
                text: `write ${path}, or name the plan's path under rollback.plan`,
                who: rollback_plan_owner
            }
        });
    }
    const signing = awaiting(world, request, `plan ${path} at ${commit}`);
    const evidence = [
        {
            label: path,
            href: plan.value.url
        }
    ];
    return {
        ...signing ?? signedBy(world, request, `plan ${path}`),
        evidence
    };
}
/** A drill of any commit counts while it is fresh: what is tested is the procedure. */ function judgeDrill(world) {
    const { evidence, drills } = world.observations;
    const within = world.policy.requirements[rollback_plan_id]['drill-within'];
    const next = {
        text: 'run `mode: drill` of the rollback action in staging',
        who: rollback_plan_owner
    };
    if (!evidence.known) return unreadable('evidence', evidence, rollback_plan_owner);
    if (!drills.known) return unreadable('drills', drills, rollback_plan_owner);
    const all = [
        ...evidence.value,
        ...drills.value
    ].filter((item)=>isDrill(item, world));
    const [drill] = all.filter(({ refusal })=>refusal === null).sort(byEnd);
    if (drill === undefined) return missingDrill(all[0], within.text, next);
    const link = {
        label: drill.headline,
        href: drill.producer.url
    };
    if (drill.outcome !== 'pass') {
        return unmet(`drill-${drill.outcome}`, `the last drill ended as ${drill.outcome}: ${drill.headline}`, {
            next,
            evidence: [
                link
            ]
        });
    }
    const ageMs = ageOf(drill, world.now);
    if (ageMs === undefined) {
        return unknownJudgement('drill-malformed', `the last drill's end time "${drill.finishedAt}" is no time that has passed`, {
            next,
            evidence: [
                link
            ]
        });
    }
    if (ageMs > within.ms) {
        return unmet('drill-too-old', `the last drill is ${(0,src/* formatDuration */.a3)(ageMs)} old, the policy accepts ${within.text}`, {
            next,
            evidence: [
                link
            ]
        });
    }
    return met('drill-fresh', `rollback tested in ${drill.environment} ${(0,src/* formatDuration */.a3)(ageMs)} ago`, {
        evidence: [
            link
        ],
        asOf: drill.finishedAt,
        expiresAt: new Date(Date.parse(drill.finishedAt) + within.ms).toISOString()
    });
}
function missingDrill(unproven, within, next) {
    if (unproven !== undefined) {
        const { digest, refusal } = unproven;
        const reason = `drill evidence ${digest.slice(0, 12)} does not count: ${refusal ?? ''}`;
        return unknownJudgement('drill-unproven', reason, {
            next
        });
    }
    return unknownJudgement('drill-missing', `looked for a rollback drill outside production, on this commit, on those deployed and on the default branch's of the last ${within}; none was found`, {
        next
    });
}
const isDrill = ({ kind, service, environment }, { subject, policy })=>kind === 'drill' && service === subject.service && environment !== subject.environment && !(0,policy_src/* isProduction */.KV)(policy, environment);
const byEnd = (left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt);

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/security-approval.js




/** "Security Lead approval obtained for security-sensitive changes". */ const securityApproval = {
    title: 'Security approval',
    owner: 'security-lead',
    asks (world) {
        const reasons = sensitiveReasons(world);
        return reasons.known && reasons.value.length > 0 ? [
            approvalRequest(world, reasons.value)
        ] : [];
    },
    judge (world) {
        const reasons = sensitiveReasons(world);
        if (!reasons.known) return unreadable('scope', reasons, 'security-lead');
        if (reasons.value.length === 0) {
            return met('not-sensitive', 'nothing in this release is security-sensitive by paths, labels, dependencies, workflow permissions or dismissed alerts');
        }
        const request = approvalRequest(world, reasons.value);
        const why = `security-sensitive (${reasons.value.join('; ')})`;
        return awaiting(world, request, why) ?? signedBy(world, request, why);
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/smoke-tests.js



/** Counts of critical checks, as smoke evidence states them; undefined where it states none. */ function criticalIn(detail) {
    if (typeof detail !== 'object' || detail === null || !('counts' in detail)) return undefined;
    const { counts } = detail;
    if (typeof counts !== 'object' || counts === null) return undefined;
    if (!('critical' in counts) || !('criticalPassed' in counts)) return undefined;
    const { critical: total, criticalPassed: passed } = counts;
    const areCounts = Number.isInteger(total) && Number.isInteger(passed);
    return areCounts ? {
        total: Number(total),
        passed: Number(passed)
    } : undefined;
}
/** A run that was divided over machines: each part saw its own checks, only the merge saw all. */ function partOf({ detail }) {
    if (typeof detail !== 'object' || detail === null || !('shard' in detail) || detail.shard === null) return undefined;
    return 'it is of one part of a divided run; the merge of all parts is what counts';
}
/** The newest proven smoke evidence of the whole suite in an environment, for exactly this commit. */ function smokeClaim(world, environment) {
    const { within } = world.policy.requirements['smoke-tests'];
    const fresh = {
        outcomes: [
            'pass'
        ],
        maxAgeMs: within.ms,
        shortOf: partOf
    };
    return claimed(world, {
        kind: 'smoke',
        environment,
        ...fresh
    });
}
/** "Critical paths validated in staging": machine evidence about this very commit. */ const smokeTests = {
    title: 'Smoke tests',
    owner: 'qa',
    judge (world) {
        const { environment } = world.policy.requirements['smoke-tests'];
        const commit = (0,src/* shortSha */.Fu)(world.subject.sha);
        const claim = smokeClaim(world, environment);
        const again = `deploy ${commit} to ${environment} and run the smoke tests there`;
        if (!claim.found) return claim.missing('qa', again);
        const { evidence, link, expiresAt } = claim;
        const critical = criticalIn(evidence.detail);
        if (critical === undefined) {
            return unknownJudgement('smoke-counts-unknown', `${evidence.headline}: the evidence does not say how many critical checks there were and passed`, {
                next: {
                    text: `run the smoke tests again with smoke-test-runner on ${environment}`,
                    who: 'qa'
                },
                evidence: [
                    link
                ]
            });
        }
        if (critical.total === 0) {
            return unknownJudgement('smoke-no-critical', `${evidence.headline}: none of the checks is critical`, {
                next: {
                    text: 'mark the critical paths in the smoke suite, then run it again',
                    who: 'qa'
                },
                evidence: [
                    link
                ]
            });
        }
        if (critical.passed < critical.total) {
            const reason = `${critical.passed} of ${critical.total} critical checks passed on ${environment} for ${commit}`;
            return unmet('smoke-critical-failed', reason, {
                next: {
                    text: again,
                    who: 'qa'
                },
                evidence: [
                    link
                ]
            });
        }
        return met('smoke-passed', `${(0,src/* count */.U9)(critical.passed, 'critical check')} passed on ${environment} for ${commit}`, {
            evidence: [
                link
            ],
            asOf: evidence.finishedAt,
            ...expiresAt === undefined ? {} : {
                expiresAt
            }
        });
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/staging-verified.js




const staging_verified_id = 'staging-verified';
function staging_verified_requestFor({ subject, policy }) {
    const { environment } = policy.requirements[staging_verified_id];
    return {
        role: 'qa',
        bound: {
            requirement: staging_verified_id,
            subject,
            policy: policy.requirements[staging_verified_id],
            inputs: {
                environment
            },
            inputsName: 'environment'
        }
    };
}
/** "Deploy to staging and run smoke tests (QA/Testing validates)": staging runs this commit now, and qa says so. */ const stagingVerified = {
    title: 'Staging verified',
    owner: 'qa',
    asks: (world)=>world.policy.requirements[staging_verified_id].qa === 'sign' ? [
            staging_verified_requestFor(world)
        ] : [],
    judge (world) {
        const { environment, qa } = world.policy.requirements[staging_verified_id];
        const serving = judgeServing(environment, world);
        if (serving.status !== 'met') return serving;
        if (qa === 'sign') {
            const request = staging_verified_requestFor(world);
            return awaiting(world, request, serving.reason) ?? signedBy(world, request, `${environment} runs ${(0,src/* shortSha */.Fu)(world.subject.sha)}`);
        }
        const claim = smokeClaim(world, environment);
        if (!claim.found) return claim.missing('qa', `run the smoke tests on ${environment}`);
        return {
            ...serving,
            evidence: [
                claim.link
            ],
            asOf: claim.evidence.finishedAt
        };
    }
};
/** What the environment says of itself, else what our newest deployment record says. */ function judgeServing(environment, world) {
    const { served, live } = world.observations;
    const { sha, release } = world.subject;
    const commit = (0,src/* shortSha */.Fu)(sha);
    const next = {
        text: `deploy ${commit} to ${environment}`,
        who: 'qa'
    };
    const answer = served[environment];
    if (answer?.known === true) {
        return isVersion(answer.value, sha, release) ? met('staging-serves', `${environment} answers as ${commit}`, {
            asOf: answer.proof.at
        }) : unmet('staging-other-version', `${environment} answers as "${answer.value.slice(0, 60)}", this release is ${commit}`, {
            next
        });
    }
    const record = live[environment];
    if (record === undefined) {
        return unknownJudgement('staging-not-read', `what ${environment} runs was not read`, {
            next: {
                text: 'evaluate again',
                who: 'qa'
            }
        });
    }
    if (!record.known) return unreadable('staging', record, 'qa');
    if (record.value === null) return unmet('staging-empty', `nothing was deployed to ${environment} yet`, {
        next
    });
    if (record.value.sha !== sha) {
        const runs = (0,src/* shortSha */.Fu)(record.value.sha);
        return unmet('staging-other-commit', `${environment} runs ${runs}, this release is ${commit}`, {
            next
        });
    }
    const judged = judgeRecord(environment, record.value, commit);
    const unheard = answer === undefined ? [] : [
        `${environment} was asked for its version: ${answer.message}`
    ];
    return {
        ...judged,
        notes: unheard
    };
}
/** A record of this commit says that it runs there only once the deployment is through, and nothing speaks against it. */ function judgeRecord(environment, { deploymentId, phase, bad, at }, commit) {
    const deployment = `deployment ${deploymentId} of ${commit} to ${environment}`;
    if (phase === 'mutating') {
        return pending('staging-deploying', `${deployment} has begun and not ended`, {
            next: {
                text: `let the deployment to ${environment} end; where it was killed, run it again`,
                who: 'qa'
            }
        });
    }
    if (phase !== 'deployed' || bad !== null) {
        return unmet('staging-failed', `${deployment} ${bad === null ? `is ${phase}` : `is recorded as bad: ${bad}`}`, {
            next: {
                text: `deploy ${commit} to ${environment} again`,
                who: 'qa'
            }
        });
    }
    return met('staging-runs', `${environment} runs ${commit} by deployment ${deploymentId}`, {
        asOf: at
    });
}
/** A version answer names the release where it contains the commit (seven digits or more) or the exact version. */ function isVersion(answer, sha, release) {
    const words = saidIn(answer).split(/[^A-Za-z0-9._+-]+/u);
    const version = release?.replace(/^.*?v?(?=\d)/u, '');
    // Whoever names a whole commit means that one, whatever else the answer mentions.
    if (words.some((word)=>/^[0-9a-f]{40}$/u.test(word) && word !== sha)) return false;
    return words.some((word)=>/^[0-9a-f]{7,64}$/u.test(word) && sha.startsWith(word) || version !== undefined && (word === version || word === `v${version}`));
}
const telling = /^(?:app_?)?(?:version|release|tag|commit|sha|revision|build|git_?(?:commit|sha|revision))$/iu;
/** Of a JSON object what its fields for the version say; versions of neighbours and libraries are not its own. */ function saidIn(answer) {
    try {
        const value = JSON.parse(answer);
        if (typeof value !== 'object' || value === null) return answer;
        const own = Object.entries(value).flatMap(([name, said])=>telling.test(name.replaceAll('-', '_')) && (typeof said === 'string' || typeof said === 'number') ? [
                String(said)
            ] : []);
        return own.length === 0 ? answer : own.join(' ');
    } catch  {
        return answer;
    }
}

;// CONCATENATED MODULE: ./packages/requirements/src/registry.js















/** Every requirement of the guide, in the order in which a reader meets them. One line each. */ const registry = {
    'release-identity': releaseIdentity,
    'no-freeze': noFreeze,
    'environment-protection': environmentProtection,
    'acceptance-criteria': acceptanceCriteria,
    'ci-and-security': ciAndSecurity,
    'release-notes': releaseNotes,
    'rollback-plan': rollbackPlan,
    'smoke-tests': smokeTests,
    'staging-verified': stagingVerified,
    'customer-communication': customerCommunication,
    backup: backup,
    'security-approval': securityApproval,
    'deployment-window': deploymentWindow,
    'readiness-review': readinessReview,
    'distinct-people': distinctPeople
};

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/overrides.js



/** Longer than this is no exception but another policy. */ const mostMs = 7 * vocabulary/* dayMs */.LP;
/**
 * An override names one requirement, a reason and a time limit, and takes two people: the release manager, and a
 * second who holds that role or owns the requirement. It ends with the earlier of their limits, and its reason is what
 * the one who asked for it said.
 */ function overrideOf(id, owner, world) {
    const refused = [];
    const valid = [];
    for (const command of world.spoken.commands){
        if (command.verb !== 'override' || command.requirement !== id) continue;
        const why = objection(command, owner, world);
        if (why === undefined) valid.push(command);
        else refused.push({
            login: command.login,
            at: command.at,
            line: command.line,
            url: command.comment.url,
            why
        });
    }
    const standing = valid.filter((command)=>!revoked(command, world));
    const manager = standing.findLast(({ login })=>holds(login, 'release-manager', world));
    const second = standing.findLast(({ login })=>manager !== undefined && !people_sameLogin(login, manager.login));
    if (manager === undefined || second === undefined) return {
        standing: undefined,
        waiting: standing.at(-1),
        refused
    };
    // Two comments may bear the same second: who asked is told by their order.
    const both = standing.filter((command)=>command === manager || command === second);
    return {
        standing: agreed(both[0] ?? manager, both[1] ?? second),
        waiting: undefined,
        refused
    };
}
function agreed(asked, agreeing) {
    const [earlier] = [
        asked.until,
        agreeing.until
    ].sort((left, right)=>Date.parse(left) - Date.parse(right));
    return {
        by: [
            asked.login,
            agreeing.login
        ],
        until: earlier ?? asked.until,
        reason: asked.reason,
        urls: [
            asked.comment.url,
            agreeing.comment.url
        ]
    };
}
const holds = (login, role, { observations, barred })=>people_whyNot(login, role, observations.people[role], barred) === undefined;
function objection(command, owner, world) {
    const { login, at, until } = command;
    if (!holds(login, 'release-manager', world) && !holds(login, owner, world)) {
        return `only release-manager and ${owner} may override this, and ${login} may not answer as either`;
    }
    if (Date.parse(until) - Date.parse(at) > mostMs) return 'an override lasts 7 days at most';
    if (Date.parse(until) <= world.now) return `it ended at ${(0,src/* formatDateTime */.r6)(new Date(until))}`;
    return undefined;
}
/** `/revoke <requirement>` by the same person takes their override back as well as their sign-off. */ const revoked = (command, { spoken })=>spoken.commands.slice(spoken.commands.indexOf(command) + 1).some((later)=>later.verb === 'revoke' && later.requirement === command.requirement && people_sameLogin(later.login, command.login));

;// CONCATENATED MODULE: ./packages/requirements/src/evaluate.js









/** Judges every requirement of the policy by facts alone, and decides. The same world always gives the same answer. */ function evaluate_evaluate(world) {
    const findings = [];
    for (const [id, requirement] of inJudgingOrder(world)){
        findings.push(findingOf(id, requirement, world, findings));
    }
    return decide(inReadingOrder(findings, world), world.now);
}
function requirementOf(id, { policy }) {
    const custom = policy.requirements.custom[id.replace(/^custom:/u, '')];
    return id.startsWith('custom:') && custom !== undefined ? customRequirement(custom) : registry[id];
}
/** The readiness review and the count of people look at all others, so they come last. */ function inJudgingOrder(world) {
    const all = requirementNames(world.policy).map((id)=>[
            id,
            requirementOf(id, world)
        ]);
    return [
        ...all.filter(([, { last }])=>last !== true),
        ...all.filter(([, { last }])=>last === true)
    ];
}
function inReadingOrder(findings, { policy }) {
    const order = requirementNames(policy);
    return [
        ...findings
    ].sort((left, right)=>order.indexOf(left.id) - order.indexOf(right.id));
}
function findingOf(id, requirement, world, others) {
    const effect = profile_effectOf(id, world.subject.releaseType, world.policy, world.now);
    const excused = excuseOf(effect);
    const judgement = excused ?? requirement.judge(world, others);
    const asks = excused === undefined ? requirement.asks?.(world, others) ?? [] : [];
    const answers = asks.map((request)=>({
            request,
            answer: answerTo(world, request)
        }));
    const finding = {
        ...judgement,
        id,
        title: requirement.title,
        owner: requirement.owner,
        enforcement: effect.enforcement,
        ...effect.blockFrom === undefined ? {} : {
            blockFrom: effect.blockFrom
        },
        ...effect.dueAfterMs === undefined ? {} : {
            dueAfterMs: effect.dueAfterMs
        },
        asked: answers.map(({ request: { role }, answer: { code, signed } })=>({
                role,
                code,
                signed: signed.length > 0
            })),
        signOffs: answers.flatMap(({ answer: { signed } })=>signed)
    };
    return requirement.absolute === true || !finding_isOpen(finding) ? finding : withOverride(finding, judgement, world);
}
/** Why a requirement is not judged at all; it is printed all the same. */ function excuseOf({ enforcement, notApplicable: declared, combined }) {
    if (declared !== undefined) return notApplicable('declared', `declared in the policy: ${declared}`);
    if (enforcement === 'off') return notApplicable('off', 'switched off in the policy');
    if (combined === true) return notApplicable('combined', "patch: part of the release-manager's one go");
    return undefined;
}
function withOverride(finding, judgement, world) {
    const { standing, waiting, refused } = overrideOf(finding.id, finding.owner, world);
    const notes = [
        ...finding.notes ?? [],
        ...refusalNotes(refused)
    ];
    if (standing === undefined) {
        if (waiting === undefined) return {
            ...finding,
            notes
        };
        const { login, reason } = waiting;
        return {
            ...finding,
            notes: [
                ...notes,
                `${login} asks to override this (${reason}); a second person has to agree with the same command`
            ]
        };
    }
    const left = (0,src/* formatDuration */.a3)(Date.parse(standing.until) - world.now);
    return {
        ...finding,
        status: 'overridden',
        code: 'overridden',
        reason: [
            `overridden by ${standing.by.join(' and ')} until ${(0,src/* formatDateTime */.r6)(new Date(standing.until))} (${left}): ${standing.reason}; found: `,
            judgement.reason
        ],
        override: standing,
        notes
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/find.js

const find_ticketLabel = 'release-ticket';
/** What a ticket is about: service, environment and tag, or the commit where there is no tag. */ const find_ticketKey = ({ service, environment, wave, release, sha })=>[
        service,
        environment,
        ...wave === 'all' ? [] : [
            wave
        ],
        release ?? sha
    ].join('/');
/** First line of the body: found by it and by its author, never by search or title. */ const find_ticketMarker = (subject)=>`<!-- release-actions:v1 release-ticket ${find_ticketKey(subject)} -->`;
/** Second line of the body. It names the release; what is decided about it comes from records alone. */ function find_subjectMarker({ service, environment, wave, release, sha }) {
    const named = {
        service,
        environment,
        wave,
        release: release ?? null,
        sha
    };
    return `<!-- release-actions:v1 subject ${JSON.stringify(named).replaceAll('>', String.raw`\u003e`)} -->`;
}
/** Only a bot's issue is our ticket: anyone may write the marker into an issue of their own. */ const isOurs = ({ author })=>author?.type === 'Bot';
function find_findTicket(tickets, subject) {
    const marker = find_ticketMarker(subject);
    return (0,evidence_src/* mapReading */.P2)(tickets, (all)=>{
        const ours = all.filter((ticket)=>isOurs(ticket) && lineOf(ticket.body, 0) === marker).sort((left, right)=>left.number - right.number);
        return {
            ticket: ours[0] ?? null,
            duplicates: ours.slice(1).filter(({ state })=>state === 'open')
        };
    });
}
const lineOf = (body, index)=>(body.split('\n')[index] ?? '').trim();
/** Releases whose ticket is open, newest first. */ function openReleases(tickets, target) {
    return tickets.filter((ticket)=>isOurs(ticket) && ticket.state === 'open').flatMap(({ number, body })=>{
        const subject = readSubject(lineOf(body, 1));
        return subject !== undefined && sameTarget(subject, target) ? [
            {
                ticket: number,
                subject
            }
        ] : [];
    }).sort((left, right)=>right.ticket - left.ticket);
}
const sameTarget = (left, right)=>left.service === right.service && left.environment === right.environment && left.wave === right.wave;
function readSubject(line) {
    const [, json] = /^<!-- release-actions:v1 subject (\{.*\}) -->$/u.exec(line) ?? [];
    if (json === undefined) return undefined;
    try {
        const value = JSON.parse(json);
        return isSubject(value) ? value : undefined;
    } catch  {
        return undefined;
    }
}
function isSubject(value) {
    if (typeof value !== 'object' || value === null) return false;
    const { service, environment, wave, release, sha } = value;
    const texts = [
        service,
        environment,
        wave,
        sha
    ].every((text)=>typeof text === 'string');
    return texts && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(String(sha)) && (release === null || typeof release === 'string');
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/people.js




/** Every team that the policy gives a role to. */ const teamsOf = (policy)=>[
        ...new Set(src/* roles */.Ot.flatMap((role)=>(0,policy_src/* holdersOf */.pW)(policy, role).holders.teams))
    ];
/**
 * Who may answer for each role now. A team that cannot be read makes its roles unknown: its name is never taken for
 * a login, though a user of that name may exist.
 */ function peopleOf(policy, teams, at) {
    const entries = src/* roles */.Ot.map((role)=>[
            role,
            membersOf(role, policy, teams, at)
        ]);
    return Object.fromEntries(entries);
}
function membersOf(role, policy, teams, at) {
    const { holders, fallback } = (0,policy_src/* holdersOf */.pW)(policy, role);
    const members = [
        ...holders.people
    ];
    for (const name of holders.teams){
        const team = teams?.[name] ?? parts_unasked(`team ${name}`);
        if (!team.known) return team;
        members.push(...team.value.members.filter(({ type })=>type === 'User').map(({ login })=>login));
    }
    const fact = {
        members: [
            ...new Set(members)
        ],
        substitutes: holders.substitutes,
        fallback
    };
    return (0,evidence_src/* known */.eO)(fact, {
        endpoint: 'policy roles',
        pages: 1,
        total: fact.members.length,
        at
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/plan.js



/** Whether a requirement is judged at all: what is switched off or declared not applicable costs no read. */ function isJudged(id, { subject, policy, now }) {
    const { enforcement, notApplicable, combined } = profile_effectOf(id, subject.releaseType, policy, now);
    return enforcement !== 'off' && notApplicable === undefined && combined !== true;
}
/** Whether anything looks at the items of the release, and not only at its commits and files. */ function needsItems(asked) {
    const { policy, subject } = asked;
    const labelled = Object.values(policy.requirements.custom).some(({ label })=>label !== undefined);
    return labelled || subject.releaseType === 'patch' || isJudged('acceptance-criteria', asked) || isJudged('security-approval', asked);
}
/** Files of the released commit that some requirement looks at. */ function filesOf(asked) {
    const { requirements, rollback } = asked.policy;
    const custom = Object.values(requirements.custom).flatMap(({ file })=>file ?? []);
    const plan = isJudged('rollback-plan', asked) && requirements['rollback-plan'].mitigation === undefined ? [
        rollback.plan
    ] : [];
    const { path, issue } = requirements['customer-communication'];
    const communication = issue === undefined && isJudged('customer-communication', asked) ? [
        path
    ] : [];
    return [
        ...new Set([
            ...plan,
            ...communication,
            ...custom
        ])
    ];
}
const holidayFilesOf = ({ policy, subject })=>policy.environments[subject.environment]?.window?.holidays ?? [];
/** Environments whose deployments are looked at: the one under judgement, and where it was tested. */ function plan_environmentsOf(asked) {
    const { subject, policy } = asked;
    const staging = isJudged('staging-verified', asked) ? [
        policy.requirements['staging-verified'].environment
    ] : [];
    return [
        ...new Set([
            subject.environment,
            ...staging
        ])
    ];
}
/** More than anybody deploys within a freeze; an environment with more is read to its end. */ const plan_newestDeployments = 100;
/** Where code scanning is asked about the released commit. */ const analysedBranch = ({ builtOn, defaultBranch })=>builtOn ?? defaultBranch;
/** Sources of vulnerabilities that the policy names. */ function plan_securityRequest(asked) {
    const judged = isJudged('ci-and-security', asked) || isJudged('security-approval', asked);
    const kinds = judged ? asked.policy.security.sources.map(({ kind })=>kind) : [];
    return {
        ...kinds.includes('code-scanning') ? {
            codeScanning: {
                ref: `refs/heads/${analysedBranch(asked)}`
            }
        } : {},
        ...kinds.includes('dependabot') ? {
            dependabot: true
        } : {},
        ...kinds.includes('secret-scanning') ? {
            secretScanning: true
        } : {}
    };
}
/** The first wave: everything whose address is known before anything was read. */ function firstWave(asked) {
    const { subject, defaultBranch } = asked;
    return {
        sha: subject.sha,
        branch: defaultBranch,
        environments: [
            subject.environment
        ],
        deploymentsOf: plan_environmentsOf(asked),
        deploymentsAtMost: plan_newestDeployments,
        ticket: {
            label: find_ticketLabel
        },
        ...plan_securityRequest(asked)
    };
}
/**
 * The last wave: what the first one pointed to, and the tag once more, after everything else. `items` are numbers of
 * pull requests, `comments` the number of the ticket.
 */ function lastWave(asked, items, comments) {
    const { subject, policy } = asked;
    const teams = teamsOf(policy);
    const { source } = policy.requirements['acceptance-criteria'];
    const holidays = holidayFilesOf(asked);
    const files = filesOf(asked);
    return {
        ...files.length === 0 ? {} : {
            sha: subject.sha,
            checks: false,
            filesAtSha: files
        },
        ...items.length === 0 ? {} : {
            items
        },
        ...comments === undefined ? {} : {
            commentsOf: comments
        },
        ...holidays.length === 0 ? {} : {
            defaultBranchFiles: holidays
        },
        ...teams.length === 0 ? {} : {
            teams
        },
        ...subject.release === undefined ? {} : {
            tag: subject.release
        },
        ...source.kind === 'project' && isJudged('acceptance-criteria', asked) ? {
            project: projectOf(source.project)
        } : {}
    };
}
const projectOf = ({ owner, number, field })=>({
        owner,
        number,
        statusField: field
    });

;// CONCATENATED MODULE: ./packages/requirements/src/observe/history.js



/** The newest deployments of an environment came with the first wave; where there are more, all are read. */ async function readTargetHistory(target, newest, { deployments }) {
    const complete = newest.known && newest.value.length < plan_newestDeployments;
    const rows = complete || !newest.known ? newest : await deployments(target.environment);
    return (0,evidence_src/* mapReading */.P2)(rows, (all)=>(0,deployments_src/* readHistory */.Lu)(all, target));
}
/** What runs by our records; null where nothing of ours was ever deployed, unknown where somebody else deployed since. */ function history_liveFact(history) {
    if (!history.known) return history;
    const live = (0,deployments_src/* liveOf */.QA)(history.value);
    switch(live.kind){
        case 'none':
            return {
                ...history,
                value: null
            };
        case 'live':
            return {
                ...history,
                value: factOf(live.record)
            };
        case 'unknown':
            return (0,evidence_src/* unknown */.L5)({
                reason: 'unproven',
                endpoint: history.proof.endpoint,
                message: `What runs is unknown: ${live.message}.`,
                hint: 'Say what runs with `mode: adopt` of the rollback action.'
            });
    }
}
/**
 * What a release replaces: the newest other commit before it that was deployed and is not bad. A release that broke off
 * half-way, or that runs by now, still replaces what ran before it, and not itself: else nothing would be new in it.
 */ function replacedFact(history, sha) {
    const live = history_liveFact(history);
    if (!history.known || !live.known) return live;
    const replaced = (0,deployments_src/* recordsBefore */.aB)(history.value, sha).find(({ phase, bad })=>phase === 'deployed' && bad === undefined);
    return {
        ...history,
        value: replaced === undefined ? null : factOf(replaced)
    };
}
function factOf({ sha, payload, id, createdAt, phase, verified, bad }) {
    const judged = {
        phase,
        verifiedBy: verified?.by ?? null,
        bad: bad ?? null
    };
    return {
        ...{
            sha,
            version: payload.version,
            deploymentId: id,
            at: createdAt,
            ...judged
        },
        ...payload.gateEvidence === undefined ? {} : {
            gateEvidence: payload.gateEvidence
        }
    };
}
/** A release that ran well until a newer one came still has an end: its announcement, its ticket. */ const supersededFact = (history, sha)=>(0,evidence_src/* mapReading */.P2)(history, (known)=>{
        const own = known.records.find((record)=>record.sha === sha && record.phase === 'deployed');
        const live = (0,deployments_src/* liveOf */.QA)(known);
        const isNewest = live.kind === 'live' && live.record.id === own?.id;
        return own === undefined || isNewest ? null : factOf(own);
    });
/** What is to be deployed: the commit, and the artifacts where they are known. */ const history_candidateOf = ({ subject, artifacts })=>({
        sha: subject.sha,
        digests: artifacts.map(({ digest })=>digest)
    });
/** Standing freezes, and how this commit stands to each commit that they name; one comparison for each. */ async function history_readFreezes(history, candidate, { github, now }) {
    if (!history.known) return history;
    const standing = (0,deployments_src/* freezesIn */.uc)(history.value);
    const needed = (0,deployments_src/* ancestryNeeded */.rX)(candidate, standing, new Date(now()));
    const relations = await Promise.all(needed.map(async (bad)=>[
            bad,
            await ancestryOf(bad, candidate.sha, github)
        ]));
    const setAt = Object.fromEntries(history.value.records.filter(({ payload })=>payload.freeze !== undefined).map(({ id, createdAt })=>[
            String(id),
            createdAt
        ]));
    return {
        ...history,
        value: {
            standing,
            setAt,
            ancestry: Object.fromEntries(relations)
        }
    };
}
async function ancestryOf(bad, sha, { repository }) {
    const comparison = await repository.compare(bad, sha);
    return comparison.known ? relationOf(comparison.value) : {
        kind: 'unknown',
        why: comparison.message
    };
}
const relationOf = ({ status, commits })=>status === 'ahead' || status === 'identical' ? {
        kind: 'contains',
        since: commits.map(({ sha, message })=>({
                sha,
                message
            }))
    } : {
        kind: 'unrelated'
    };

;// CONCATENATED MODULE: ./packages/requirements/src/observe/pieces.js





/** Checks of the commit, and what the rules demand. */ const pieces_checksOf = (wave)=>({
        runs: (0,evidence_src/* mapReading */.P2)(wave.checks ?? parts_unasked('checks'), (all)=>all.map(checkFact)),
        statuses: (0,evidence_src/* mapReading */.P2)(wave.statuses ?? parts_unasked('statuses'), (all)=>all.map(statusFact)),
        workflowRuns: (0,evidence_src/* mapReading */.P2)(wave.runs ?? parts_unasked('workflow runs'), (all)=>all.map(workflowRunFact)),
        required: requiredChecksOf(wave.rules ?? parts_unasked('rules'))
    });
/** Deployments of every environment that is looked at. */ async function pieces_readHistories(question, wave, sources) {
    const { subject, policy } = question;
    const names = plan_environmentsOf(question);
    const histories = await Promise.all(names.map((environment)=>{
        const part = environment === subject.environment ? subject.wave : policy.environments[environment]?.wave ?? 'all';
        const target = {
            service: subject.service,
            environment,
            wave: part
        };
        return readTargetHistory(target, wave.deployments?.[environment] ?? parts_unasked('deployments'), sources);
    }));
    return Object.fromEntries(names.map((name, index)=>[
            name,
            histories[index] ?? parts_unasked('deployments')
        ]));
}
/** What was said on the release's own ticket, and on no other. */ async function pieces_readComments(ticket, wave, asked, { github, now }) {
    if (!ticket.known) return ticket;
    if (wave.comments !== undefined && ticket.value?.number === asked) return wave.comments;
    if (ticket.value === null) return (0,evidence_src/* known */.eO)([], {
        ...ticket.proof,
        total: 0,
        at: new Date(now()).toISOString()
    });
    return github.issues.comments(ticket.value.number);
}
/** Positive: this machine is ahead of GitHub. GitHub's own time has whole seconds. */ function pieces_skewOf({ github, now }) {
    const theirs = github.serverTime();
    const at = new Date(now()).toISOString();
    if (theirs === null) {
        return (0,evidence_src/* unknown */.L5)({
            reason: 'unavailable',
            endpoint: 'Date header',
            message: "GitHub's time is unknown: no answer came.",
            hint: 'Evaluate again.'
        });
    }
    return (0,evidence_src/* known */.eO)(now() - Date.parse(theirs), {
        endpoint: 'Date header',
        pages: 1,
        at
    });
}
/** Alerts and analyses, each source by itself known or unknown. */ function securityOf(wave) {
    return {
        codeScanning: (0,evidence_src/* mapReading */.P2)(wave.codeScanningAlerts ?? parts_unasked('code scanning'), (all)=>all.map(codeScanningFact)),
        analyses: (0,evidence_src/* mapReading */.P2)(wave.codeScanningAnalyses ?? parts_unasked('code scanning'), (all)=>all.map(analysisFact)),
        dependabot: (0,evidence_src/* mapReading */.P2)(wave.dependabot ?? parts_unasked('Dependabot alerts'), (all)=>all.map(dependabotFact)),
        secretScanning: (0,evidence_src/* mapReading */.P2)(wave.secretScanning ?? parts_unasked('secret scanning'), (all)=>all.map(secretScanningFact))
    };
}
/** Files of the released commit. */ function filesFrom(question, wave, { fileUrl }, at) {
    const entries = filesOf(question).map((path)=>{
        const file = orAbsent(wave.filesAtSha?.[path] ?? parts_unasked(path), at);
        const url = fileUrl(path, question.subject.sha);
        return [
            path,
            (0,evidence_src/* mapReading */.P2)(file, (found)=>found === null ? null : {
                    path,
                    text: found.text,
                    digest: (0,evidence_src/* sha256 */.sc)(found.text),
                    url
                })
        ];
    });
    return Object.fromEntries(entries);
}
/** What the staging environment says of itself, where the policy says how to ask it. */ async function readServed(question, { get }) {
    if (!isJudged('staging-verified', question)) return {};
    const { policy } = question;
    const name = policy.requirements['staging-verified'].environment;
    const environment = policy.environments[name];
    if (environment?.version === undefined) return {};
    const url = new URL(environment.version, environment.url).href;
    const answer = await get({
        url
    });
    return {
        [name]: answer.known ? saidBy(answer, url) : answer
    };
}
/** An address that does not tell (it wants a login, it is not there) is not the same as a service that is broken. */ function saidBy(answer, url) {
    const { status, body } = answer.value;
    if (status === 200) return (0,evidence_src/* mapReading */.P2)(answer, ()=>body.slice(0, 4096));
    if (status >= 500) return (0,evidence_src/* mapReading */.P2)(answer, ()=>`status ${status}`);
    return (0,evidence_src/* unknown */.L5)({
        reason: 'unavailable',
        endpoint: `GET ${url}`,
        message: `${url} answered ${status}.`,
        hint: 'Check environments.<name>.version in the policy.'
    });
}
/** What the addresses of custom requirements answer. */ async function readAnswers({ policy }, { get }) {
    const urls = [
        ...new Set(Object.values(policy.requirements.custom).flatMap(({ http })=>http?.url ?? []))
    ];
    return Object.fromEntries(await Promise.all(urls.map(async (url)=>[
            url,
            await get({
                url
            })
        ])));
}
/** Lockfiles that differ between this commit and the default branch's head, where Dependabot is asked at all. */ async function readLockfiles(question, { github }) {
    const { policy, subject, defaultBranch } = question;
    const asked = policy.security.sources.some(({ kind })=>kind === 'dependabot') && isJudged('ci-and-security', question);
    const none = {
        known: true,
        value: [],
        proof: {
            endpoint: 'not asked',
            pages: 0,
            total: 0,
            at: ''
        }
    };
    if (!asked) return none;
    if (question.policyCommit === subject.sha) return none;
    const { compare } = github.repository;
    const onDefault = await compare(subject.sha, defaultBranch);
    if (!onDefault.known) return onDefault;
    const contains = onDefault.value.status === 'ahead' || onDefault.value.status === 'identical';
    // A comparison tells what the second commit has that the first has not; where they diverged, ask both ways.
    const onRelease = contains ? undefined : await compare(defaultBranch, subject.sha);
    if (onRelease !== undefined && !onRelease.known) return onRelease;
    const both = [
        onDefault.value,
        ...onRelease === undefined ? [] : [
            onRelease.value
        ]
    ];
    if (both.some(({ filesComplete })=>!filesComplete)) return tooManyFiles(subject.sha, defaultBranch);
    const changed = both.flatMap(({ files })=>files.map(({ path })=>path));
    const { lockfiles } = policy.security;
    const isLockfile = (path)=>lockfiles.some((name)=>path === name || path.endsWith(`/${name}`));
    return {
        ...onDefault,
        value: [
            ...new Set(changed.filter(isLockfile))
        ]
    };
}
const tooManyFiles = (sha, defaultBranch)=>(0,evidence_src/* unknown */.L5)({
        reason: 'incomplete',
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        message: `More files differ between ${(0,src/* shortSha */.Fu)(sha)} and ${defaultBranch} than GitHub lists, so that nobody can say whether a lockfile is among them.`,
        hint: 'Release a commit near the head of the default branch, or add a dependency check of this commit to security.sources.'
    });

;// CONCATENATED MODULE: ./packages/requirements/src/observe/analyses.js


/**
 * The branch that the released commit was built on, where that is not the default branch: GitHub keeps analyses and
 * alerts by branch, and does not tell which branches contain a commit. Of several the one that was built last. A
 * pushed tag is listed like a branch.
 */ function branchOfRelease(suites, { sha, release }, defaultBranch) {
    const built = suites?.known === true ? suites.value.filter((suite)=>suite.sha === sha) : [];
    const named = built.filter(({ branch })=>branch !== null && branch !== release);
    if (named.some(({ branch })=>branch === defaultBranch)) return undefined;
    return named.toSorted((left, right)=>timeOf(left) - timeOf(right)).at(-1)?.branch ?? undefined;
}
const timeOf = ({ createdAt })=>Date.parse(createdAt ?? '') || 0;
/**
 * Alerts and analyses as the wave brought them; where code scanning has not looked at the commit on the branch that
 * was asked about, and the commit was built on another, that one is asked as well.
 */ async function analyses_readSecurity(question, wave, { github }) {
    const { subject, defaultBranch } = question;
    const { codeScanningAnalyses: analyses } = wave;
    const asked = analysedBranch(question);
    const other = asked === defaultBranch ? branchOfRelease(wave.suites, subject, defaultBranch) : defaultBranch;
    if (analyses === undefined || other === undefined || !isMissing(analyses, subject.sha)) return securityOf(wave);
    const there = await github.snapshot({
        codeScanning: {
            ref: `refs/heads/${other}`
        }
    });
    const found = there.codeScanningAnalyses;
    return securityOf(found === undefined || isMissing(found, subject.sha) ? wave : {
        ...wave,
        ...there
    });
}
/** Before the first analysis of a branch GitHub answers as if the feature were off. */ const isMissing = (analyses, sha)=>analyses.known ? !analyses.value.some((one)=>one.sha === sha) : analyses.reason === 'feature-off';

;// CONCATENATED MODULE: ./packages/requirements/src/observe/approvals.js


/** Asked for only at the door of a deployment, and only where the policy counts the environment's reviewers. */ async function approvals_readApprovals(question, { github, now }) {
    const { run, policy } = question;
    const counts = policy.requirements['readiness-review']['environment-approval'];
    if (!counts || !run.deploying || !isJudged('readiness-review', question)) {
        const at = new Date(now()).toISOString();
        return (0,evidence_src/* known */.eO)([], {
            endpoint: 'not asked',
            pages: 0,
            total: 0,
            at
        });
    }
    return (0,evidence_src/* mapReading */.P2)(await github.runs.approvals(run.id), (all)=>all.flatMap(({ user: { login, type }, state, environments })=>type !== 'User' || login === null ? [] : [
                {
                    login,
                    state,
                    environments
                }
            ]));
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/communications.js




const communications_id = 'customer-communication';
/** Asked for in the same request as everything else, where the policy names an issue form. */ function communications_communicationRequest(asked) {
    const { issue: label } = asked.policy.requirements[communications_id];
    return label === undefined || !isJudged(communications_id, asked) ? {} : {
        labelled: {
            label
        }
    };
}
/** What stands in the issues of this release; nothing where none was asked for. */ function communications_communicationsIn(asked, { labelled }, ticket) {
    if (communications_communicationRequest(asked).labelled === undefined) return {};
    return {
        communications: communications_draftsAmong(labelled ?? parts_unasked(communications_id), {
            ...asked.subject,
            ticket
        })
    };
}
/** An issue that was closed as not planned or as a duplicate was taken back; one that was closed as done was not. */ const communications_draftsAmong = (issues, of)=>(0,evidence_src/* mapReading */.P2)(issues, (all)=>all.filter(({ stateReason })=>stateReason !== 'not_planned' && stateReason !== 'duplicate').filter((issue)=>isDraftOf(issue, of)).map(({ number, url, body })=>({
                number,
                url,
                text: body
            })).sort((left, right)=>left.number - right.number));

;// CONCATENATED MODULE: ./packages/requirements/src/observe/evidence.js

/** Evidence that this commit's check runs point at; they are an index, and prove nothing themselves. */ function indexedEvidence(checks) {
    if (!checks.known) return [];
    return checks.value.flatMap(({ externalId })=>{
        const entry = externalId === null ? undefined : (0,evidence_src/* parseExternalId */.Wt)(externalId);
        return entry === undefined || entry.kind === 'gate' ? [] : [
            entry
        ];
    });
}
/**
 * Reads evidence by digest and proves its origin. What is found but not proven stays in the list with the reason,
 * so that people learn why it does not count; what GitHub could not answer makes the whole reading unknown.
 */ async function readEvidence(digests, index, sha, { evidence, originRules, now, runUrl }) {
    const wanted = [
        ...new Set([
            ...digests,
            ...index.map(({ digest })=>digest)
        ])
    ];
    const readings = await Promise.all(wanted.map(async (digest)=>({
            digest,
            reading: await (0,evidence_src/* findEvidence */.HO)(digest, evidence, originRules)
        })));
    const facts = [];
    for (const { digest, reading } of readings){
        if (reading.known) facts.push(evidence_factOf(reading.value, runUrl));
        else if (reading.reason === 'unproven') facts.push(...refused(digest, reading.message, index, sha));
        else return reading;
    }
    return (0,evidence_src/* known */.eO)(facts, {
        endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
        pages: wanted.length,
        total: wanted.length,
        at: new Date(now()).toISOString()
    });
}
function evidence_factOf({ digest, statement }, runUrl) {
    const { predicate } = statement;
    const { kind, service, environment, wave, outcome, headline, reasons, producer } = predicate;
    return {
        digest,
        kind,
        service,
        environment,
        wave,
        sha: (0,evidence_src/* commitOf */.D3)(statement) ?? '',
        artifacts: (0,evidence_src/* artifactsOf */.Ns)(statement),
        outcome,
        headline,
        reasons,
        served: predicate.served ?? null,
        policyDigest: predicate.policyDigest ?? null,
        startedAt: predicate.startedAt,
        finishedAt: predicate.finishedAt,
        expiresAt: predicate.expiresAt ?? null,
        people: predicate.people,
        producer: {
            runId: producer.runId,
            runAttempt: producer.runAttempt,
            workflowPath: producer.workflowPath,
            url: runUrl(producer.runId)
        },
        detail: predicate.detail,
        refusal: null
    };
}
/** Nothing of unproven evidence is believed but what it claims to be, so that its refusal is shown where it belongs. */ function refused(digest, refusal, index, sha) {
    return index.filter((entry)=>entry.digest === digest).map(({ kind, service, environment, wave })=>({
            digest,
            kind,
            service,
            environment,
            wave,
            sha,
            artifacts: [],
            outcome: 'inconclusive',
            headline: `unproven ${kind} evidence`,
            reasons: [],
            served: null,
            policyDigest: null,
            startedAt: '',
            finishedAt: '',
            expiresAt: null,
            people: [],
            producer: {
                runId: 0,
                runAttempt: 0,
                workflowPath: '',
                url: ''
            },
            detail: null,
            refusal
        }));
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/drills.js





/** More commits than these are not asked for beside the default branch's: releases of other branches. */ const mostCommits = 20;
/** Of the drills that are found the newest; one that is not proven must not hide the one before. */ const mostDrills = 3;
const asksForDrill = (question)=>isJudged('rollback-plan', question) && question.policy.requirements['rollback-plan'].mitigation === undefined;
/**
 * Where drills of other commits are looked for: what is tried in a drill is the procedure, so that any fresh one
 * counts. Its check run stands on the commit that was drilled: one of the default branch, or one that was deployed.
 */ function drillRequest(question, histories) {
    if (!asksForDrill(question)) return {};
    const { policy, subject, now } = question;
    const { environment } = policy.requirements['staging-verified'];
    const wave = policy.environments[environment]?.wave ?? 'all';
    const since = new Date(now - policy.requirements['rollback-plan']['drill-within'].ms).toISOString();
    const deployed = Object.values(histories).flatMap((history)=>history.known ? history.value.records.map(({ sha })=>sha) : []);
    const shas = [
        ...new Set(deployed)
    ].filter((sha)=>sha !== subject.sha).slice(0, mostCommits);
    const name = (0,src/* checkRunName */.$_)({
        kind: 'drill',
        service: subject.service,
        environment,
        wave
    });
    return {
        checksNamed: {
            name,
            since,
            shas
        }
    };
}
/** The newest drills among the named checks, each proven by its artifact as any evidence is. */ async function readDrills(question, wave, sources) {
    const at = new Date(sources.now()).toISOString();
    if (!asksForDrill(question)) return (0,evidence_src/* known */.eO)([], {
        endpoint: 'not asked',
        pages: 0,
        total: 0,
        at
    });
    const checks = wave.namedChecks ?? parts_unasked('drills of earlier commits');
    if (!checks.known) return checks;
    const newest = checks.value.filter(({ sha })=>sha !== question.subject.sha).sort((left, right)=>drills_timeOf(right) - drills_timeOf(left)).slice(0, mostDrills);
    const index = newest.flatMap(({ externalId })=>externalId === null ? [] : (0,evidence_src/* parseExternalId */.Wt)(externalId) ?? []);
    const evidence = withTexts(sources.evidence, newest);
    return readEvidence([], index, question.subject.sha, {
        ...sources,
        evidence
    });
}
const drills_timeOf = ({ completedAt })=>Date.parse(completedAt ?? '') || 0;
/** What the check runs carry in their text needs no download. */ function withTexts(evidence, checks) {
    const contents = new Map(checks.flatMap(({ text })=>{
        const content = text === null ? undefined : (0,src/* evidenceFromText */.vY)(text);
        return content === undefined ? [] : [
            [
                (0,evidence_src/* sha256 */.sc)(content),
                content
            ]
        ];
    }));
    return {
        ...evidence,
        content: async (digest)=>{
            const content = contents.get(digest);
            return content === undefined ? evidence.content(digest) : (0,evidence_src/* known */.eO)(content, {
                endpoint: 'text of the check run',
                pages: 1,
                at: ''
            });
        }
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/external.js

/** A tracker that needs more pages than this is asked the wrong question. */ const mostPages = 50;
/** The items of another tracker, by its HTTP answer and JSONPath (RFC 9535); all pages. */ async function readExternal(source, subject, sources) {
    const first = questionOf(source, subject, '');
    let question = first;
    const items = [];
    for(let page = 0; page < mostPages; page += 1){
        const answer = await readPage(question, source, sources);
        if (!answer.known) return answer;
        items.push(...answer.value.items);
        const { next } = answer.value;
        if (next === undefined) return {
            ...answer,
            value: items
        };
        const following = nextQuestion(source, subject, next);
        if (following === undefined) return malformed(source, `it sends to another place for its next page: ${next}`);
        question = following;
    }
    return malformed(source, `it has more than ${mostPages} pages`);
}
/** The address and the body with what is asked about in place. */ function questionOf(source, { release = '', sha }, cursor) {
    const { url, body, token, scheme } = source;
    const filled = (text, escape)=>text.replaceAll('{release}', ()=>escape(release)).replaceAll('{sha}', sha).replaceAll('{cursor}', ()=>escape(cursor));
    const address = cursor === '' ? withoutCursor(url) : url;
    const content = cursor === '' ? body?.replaceAll('"{cursor}"', 'null') : body;
    return {
        url: filled(address, encodeURIComponent),
        ...content === undefined ? {} : {
            body: filled(content, (value)=>JSON.stringify(value).slice(1, -1))
        },
        ...token === undefined ? {} : {
            credential: {
                variable: token,
                scheme
            }
        }
    };
}
/** The first page is asked for without a cursor, which most trackers tell apart from an empty one. */ const withoutCursor = (url)=>url.replace(/&[^&=]+=\{cursor\}/gu, '').replace(/\?[^&=]+=\{cursor\}&?/u, '?');
/** A cursor is the address of the next page, or a token for it. The credential goes nowhere else. */ function nextQuestion(source, subject, next) {
    const { url, body } = source;
    if (url.includes('{cursor}') || body?.includes('{cursor}') === true) return questionOf(source, subject, next);
    const question = questionOf(source, subject, '');
    const here = new URL(question.url);
    if (URL.canParse(next)) return new URL(next).origin === here.origin ? {
        ...question,
        url: next
    } : undefined;
    here.searchParams.set('cursor', next);
    return {
        ...question,
        url: here.href
    };
}
const malformed = ({ url }, why)=>(0,evidence_src/* unknown */.L5)({
        reason: 'malformed',
        endpoint: url,
        message: `The tracker's answer from ${url} cannot be used: ${why}.`,
        hint: 'Check requirements.acceptance-criteria.source.http against what the tracker answers.'
    });
async function readPage(question, source, { get }) {
    const answer = await get(question);
    if (!answer.known) return answer;
    if (answer.value.status !== 200) return malformed(source, `status ${answer.value.status}`);
    const { query } = await Promise.all(/* import() */[__webpack_require__.e(9597), __webpack_require__.e(5302)]).then(__webpack_require__.bind(__webpack_require__, 5302));
    try {
        const value = JSON.parse(answer.value.body);
        const rows = query(source.items, value);
        const items = rows.map((row)=>itemOf(row, source, query));
        const wrong = items.findIndex((item)=>item === undefined);
        if (wrong >= 0) return malformed(source, `item ${wrong + 1} has no id or no status`);
        const next = source.cursor === undefined ? undefined : query(source.cursor, value)[0];
        const page = {
            items: items.flatMap((item)=>item ?? []),
            next: typeof next === 'string' && next !== '' ? next : undefined
        };
        return (0,evidence_src/* mapReading */.P2)(answer, ()=>page);
    } catch (error) {
        return malformed(source, error instanceof Error ? error.message : String(error));
    }
}
function itemOf(row, source, query) {
    const [id] = query(source.id, row);
    const [status] = query(source.status, row);
    if (typeof id !== 'string' && typeof id !== 'number') return undefined;
    if (typeof status !== 'string') return undefined;
    return {
        key: String(id),
        number: null,
        kind: 'external',
        title: '',
        url: null,
        state: 'unknown',
        stateReason: null,
        status: {
            name: status,
            optionId: status
        },
        archived: false,
        labels: [],
        base: null,
        defaultBranch: null,
        inRelease: true,
        openCriteria: null,
        openPullRequests: [],
        mergedLater: []
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/holidays.js


/** Every holiday of the calendars that a window names. A calendar that cannot be read leaves the window unknown. */ async function readHolidays(paths, files, around, at) {
    const found = [];
    if (paths.length === 0) return (0,evidence_src/* known */.eO)(found, {
        endpoint: 'no calendars',
        pages: 0,
        total: 0,
        at
    });
    const { parseCalendar } = await Promise.all(/* import() */[__webpack_require__.e(7271), __webpack_require__.e(5275)]).then(__webpack_require__.bind(__webpack_require__, 5275));
    for (const path of paths){
        const file = files?.[path] ?? parts_unasked(path);
        if (!file.known) return file;
        const parsed = parseCalendar(file.value.text, path, around);
        if (!parsed.known) return parsed;
        found.push(...parsed.value);
    }
    return (0,evidence_src/* known */.eO)(found, {
        endpoint: paths.join(', '),
        pages: paths.length,
        total: found.length,
        at
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/previous.js

/**
 * What was deployed before and is good. Where nothing of ours was deployed yet, the newest published release other than
 * this one stands in, so that adopting these actions does not make the whole history the first scope.
 */ async function readPrevious(replaced, release, { releases, repository }) {
    if (!replaced.known) return replaced;
    if (replaced.value !== null) {
        const { sha, version, at } = replaced.value;
        return {
            ...replaced,
            value: {
                sha,
                name: version,
                at
            }
        };
    }
    const published = await releases.list(10);
    if (!published.known) return published;
    const newest = published.value.find(({ draft, publishedAt, tag })=>!draft && publishedAt !== null && tag !== release);
    if (newest === undefined || newest.publishedAt === null) return (0,evidence_src/* known */.eO)(null, published.proof);
    const commit = await repository.resolve(`refs/tags/${newest.tag}`);
    if (!commit.known) return commit;
    return (0,evidence_src/* known */.eO)({
        sha: commit.value.commit,
        name: newest.tag,
        at: newest.publishedAt
    }, commit.proof);
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/pulls.js

/** More numbers than these are asked for in further requests. */ const mostNumbers = 1000;
/** The number that GitHub writes into the message of a merge or squash; only a hint where to look. */ function numberIn({ message }) {
    const [title = ''] = message.split('\n', 1);
    const match = /^Merge pull request #(\d+) from /u.exec(title) ?? /\(#(\d+)\)$/u.exec(title.trim());
    return match === null ? undefined : Number(match[1]);
}
/** Numbers that the commits' messages name: read together with everything else, a hundred in one request. */ function numbersIn(changes) {
    if (!changes.known) return [];
    const numbers = changes.value.commits.flatMap((commit)=>numberIn(commit) ?? []);
    return [
        ...new Set(numbers)
    ].slice(0, mostNumbers);
}
/**
 * The pull requests behind the commits. A number in a message counts only where GitHub says that this pull request
 * was merged by this very commit; it then stands for the commits of its branch too. All others are asked for.
 */ async function pullsOf({ commits }, items, { pullRequests }) {
    const found = new Map();
    if (items?.known === true) pulls_assign(commits, items.value, found);
    const open = commits.filter(({ sha })=>!found.has(sha)).map(({ sha })=>sha);
    const proof = {
        endpoint: 'GRAPHQL issues and pull requests',
        pages: 1,
        total: commits.length,
        at: ''
    };
    if (open.length === 0) return {
        known: true,
        value: found,
        proof
    };
    const asked = await pullRequests.ofCommits(open);
    if (!asked.known) return asked;
    for (const { sha, pullRequests: all } of asked.value)found.set(sha, all.filter(({ state })=>state === 'merged'));
    if (found.size < commits.length) return incomplete(commits.length, found.size);
    return {
        ...asked,
        value: found
    };
}
const incomplete = (wanted, found)=>(0,evidence_src/* unknown */.L5)({
        reason: 'incomplete',
        endpoint: 'GRAPHQL pull requests of commits',
        message: `GitHub told of ${found} of ${wanted} commits which pull requests brought them.`,
        hint: 'Evaluate again.'
    });
function pulls_assign(commits, items, found) {
    const pulls = new Map(items.flatMap((item)=>item.kind === 'pull-request' ? [
            [
                item.number,
                item.pullRequest
            ]
        ] : []));
    const bySha = new Map(commits.map((commit)=>[
            commit.sha,
            commit
        ]));
    for (const commit of commits){
        const pull = pulls.get(numberIn(commit) ?? 0);
        if (pull?.state !== 'merged' || pull.mergeCommit !== commit.sha) continue;
        found.set(commit.sha, [
            pull
        ]);
        for (const sha of branchOf(commit, bySha))if (!found.has(sha)) found.set(sha, [
            pull
        ]);
    }
}
/** The commits that a merge brought: reachable from its second parent, not from its first. */ function branchOf({ parents }, bySha) {
    const [first, second] = parents;
    if (first === undefined || second === undefined) return [];
    const mainline = reachable(first, bySha, new Set());
    return [
        ...reachable(second, bySha, mainline)
    ];
}
function reachable(start, bySha, without) {
    const seen = new Set();
    const open = [
        start
    ];
    for(let sha = open.pop(); sha !== undefined; sha = open.pop()){
        const commit = bySha.get(sha);
        if (commit === undefined || seen.has(sha) || without.has(sha)) continue;
        seen.add(sha);
        open.push(...commit.parents);
    }
    return seen;
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/release.js
/**
 * What is to be released: the commit, where its tag points after the reads, who wrote it. A release may be judged
 * before its tag is made; a tag that is there must point at the judged commit.
 */ async function readRelease(question, previous, tag, changes, { github }) {
    const { subject, defaultBranch, policyPath, policyCommit, policyDigest } = question;
    if (!previous.known) return previous;
    if (tag !== undefined && !tag.known && tag.reason !== 'not-found') return tag;
    const listed = changes.known ? changes.value.commits.find(({ sha })=>sha === subject.sha) : undefined;
    const commit = changes.known && listed !== undefined ? {
        ...changes,
        value: listed
    } : await github.repository.commit(subject.sha);
    if (!commit.known) return commit;
    return {
        ...commit,
        value: {
            sha: subject.sha,
            shaAtEnd: tag?.known === true ? tag.value.commit : subject.sha,
            tag: subject.release ?? null,
            ...whoAndWhen(commit.value),
            ...replaced(previous.value, changes.known ? changes.value.baseCommittedAt : undefined),
            defaultBranch,
            isDefaultBranchHead: policyCommit === subject.sha,
            policy: {
                path: policyPath,
                commit: policyCommit,
                digest: policyDigest,
                changedInRelease: false
            }
        }
    };
}
function whoAndWhen({ author, committer }) {
    const people = [
        author,
        committer
    ].map(({ name, login })=>[
            login ?? name,
            {
                login,
                name
            }
        ]);
    return {
        committedAt: committer.at,
        authors: [
            ...new Map(people).values()
        ]
    };
}
const replaced = (previous, committedAt)=>({
        previousSha: previous?.sha ?? null,
        previousRelease: previous?.name ?? null,
        previousAt: previous === null ? null : earlier(previous.at, committedAt)
    });
function earlier(at, other) {
    const isEarlier = other !== undefined && Date.parse(other) < Date.parse(at);
    return isEarlier ? other : at;
}
/**
 * Whether the release itself changes the policy file. Where more files changed than GitHub lists, it may: then the
 * release manager looks.
 */ const withPolicyChange = (release, changes, { policyPath })=>{
    if (!release.known || release.value.previousSha === null) return release;
    if (!changes.known) return changes;
    const { files, filesComplete } = changes.value;
    const changedInRelease = !filesComplete || files.some(({ path })=>path === policyPath);
    return {
        ...release,
        value: {
            ...release.value,
            policy: {
                ...release.value.policy,
                changedInRelease
            }
        }
    };
};

;// CONCATENATED MODULE: ./packages/requirements/src/observe/criteria.js
/**
 * Open boxes of the task list under a heading "Acceptance criteria"; null where there is no such heading. Boxes in
 * code are examples, and a heading of the same or a higher level ends the list.
 */ function countOpenCriteria(body) {
    let level;
    let found = false;
    let open = 0;
    let fenced = false;
    for (const line of body.replaceAll('\r\n', '\n').split('\n')){
        if (/^\s{0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
        if (fenced) continue;
        const heading = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
        if (heading !== null) {
            const depth = (heading[1] ?? '').length;
            const isCriteria = /^acceptance criteria\b/iu.test(heading[2] ?? '');
            if (isCriteria) found = true;
            level = isCriteria ? depth : level !== undefined && depth > level ? level : undefined;
        } else if (level !== undefined && /^\s*(?:[-*+]|\d+[.)])\s+\[ \]/u.test(line)) {
            open += 1;
        }
    }
    return found ? open : null;
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/items.js

const keyIn = (home, repository, number)=>home === repository ? `#${number}` : `${home}#${number}`;
const stillOpen = (pulls, repository)=>pulls.filter(({ state })=>state === 'open').map(({ number, repository: home })=>keyIn(home, repository, number));
/** What every kind of item has until its own facts are told. */ const blank = {
    stateReason: null,
    status: null,
    archived: false,
    base: null,
    defaultBranch: null,
    inRelease: true,
    openPullRequests: [],
    mergedLater: []
};
const vantageOf = (repository, commits)=>{
    const times = commits.map(({ committer })=>Date.parse(committer.at)).filter((at)=>!Number.isNaN(at));
    return {
        repository,
        shas: new Set(commits.map(({ sha })=>sha)),
        newestMs: times.length === 0 ? undefined : Math.max(...times)
    };
};
/** Merged here, not by a commit of the release, and after its newest one: its code is not in the release. */ const mergedLater = (merges, { repository, shas, newestMs })=>merges.filter((merge)=>merge.repository === repository && merge.mergedAt !== null).filter(({ mergeCommit })=>mergeCommit === null || !shas.has(mergeCommit)).filter(({ mergedAt })=>newestMs !== undefined && Date.parse(mergedAt ?? '') > newestMs).map(({ number })=>`#${number ?? ''}`);
function issueItem(issue, from) {
    const { repository } = from;
    const { number, title, url, state, stateReason, labels, body, pullRequests, repository: home } = issue;
    return {
        ...blank,
        ...{
            number,
            title,
            url,
            state,
            stateReason,
            labels
        },
        key: keyIn(home, repository, number),
        kind: 'issue',
        openCriteria: countOpenCriteria(body),
        openPullRequests: stillOpen(pullRequests, repository),
        mergedLater: mergedLater(pullRequests, from)
    };
}
function pullItem(pull, from) {
    const { number, title, url, state, labels, base, body, mergeCommit } = pull;
    return {
        ...blank,
        ...{
            number,
            title,
            url,
            state,
            labels,
            base
        },
        key: `#${number}`,
        kind: 'pull-request',
        inRelease: mergeCommit === null || from.shas.has(mergeCommit),
        openCriteria: countOpenCriteria(body),
        mergedLater: mergedLater([
            {
                ...pull,
                repository: from.repository
            }
        ], from)
    };
}
/** A pull request of the release, and the issues that it closes. */ const itemsOf = (pull, from)=>[
        pullItem(pull, from),
        ...pull.closes.map((issue)=>issueItem(issue, from))
    ];
/** An issue or pull request of a milestone. */ const milestoneItem = (item, from)=>item.kind === 'issue' ? issueItem(item.issue, from) : pullItem(item.pullRequest, from);
const states = new Set([
    'open',
    'closed',
    'merged'
]);
const isState = (state)=>state !== null && states.has(state);
/** Whatever a board holds: issues and pull requests of any repository, drafts, what may not be seen. */ function projectItem(item, from) {
    const { repository } = from;
    const { number, url, kind, stateReason, status, archived, labels, base, defaultBranch } = item;
    const elsewhere = item.repository !== null && item.repository !== repository;
    return {
        ...{
            number,
            url,
            kind,
            stateReason,
            status,
            archived,
            labels,
            base
        },
        key: number === null ? item.id : keyIn(item.repository ?? repository, repository, number),
        title: item.title ?? '',
        state: isState(item.state) ? item.state : 'unknown',
        defaultBranch: elsewhere ? defaultBranch : null,
        inRelease: item.mergeCommit !== null && from.shas.has(item.mergeCommit),
        openCriteria: item.body === null ? null : countOpenCriteria(item.body),
        openPullRequests: stillOpen(item.pullRequests, repository),
        mergedLater: mergedLater([
            item,
            ...item.pullRequests
        ], from)
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/scope.js




/** What changed since the last release, and which items it belongs to. */ async function readScope(sources) {
    const changes = await readChanges(sources);
    if (!changes.known) return changes;
    const { source } = sources.policy.requirements['acceptance-criteria'];
    switch(source.kind){
        case 'issues':
            return changes;
        case 'milestone':
            return withMilestone(changes.value, source.milestone ?? sources.subject.release, sources);
        case 'project':
            return withProject(changes.value, source.project, sources);
        case 'http':
            {
                const items = await sources.external(source);
                return (0,evidence_src/* mapReading */.P2)(items, (list)=>({
                        ...changes.value,
                        items: list,
                        description: source.http.url
                    }));
            }
    }
}
async function readChanges(sources) {
    const { github, subject, previous, changes: comparison, wave, withItems } = sources;
    if (!previous.known) return previous;
    if (!comparison.known) return comparison;
    const { commits, files, filesComplete } = comparison.value;
    const looked = withItems ? comparison.value : {
        ...comparison.value,
        commits: []
    };
    const pulls = await pullsOf(looked, wave.items, github);
    return (0,evidence_src/* mapReading */.P2)(pulls, (bySha)=>{
        const unique = new Map([
            ...bySha.values()
        ].flat().map((pull)=>[
                pull.number,
                pull
            ]));
        const from = vantageOf(subject.repository, commits);
        const items = [
            ...unique.values()
        ].flatMap((pull)=>itemsOf(pull, from));
        return {
            description: `${rangeOf(previous.value, subject.sha)}, ${(0,src/* count */.U9)(commits.length, 'commit')}`,
            items: dedupe(items),
            commits: commits.map(({ sha, message })=>({
                    sha,
                    title: message.split('\n', 1)[0] ?? '',
                    items: (bySha.get(sha) ?? []).map(({ number })=>`#${number}`)
                })),
            statusOptions: [],
            linked: linkedIn(items),
            milestone: null,
            files,
            filesComplete,
            labels: [
                ...new Set(items.flatMap(({ labels })=>labels))
            ]
        };
    });
}
const rangeOf = (previous, sha)=>previous === null ? 'the first release' : `${previous.name}..${(0,src/* shortSha */.Fu)(sha)}`;
/** The commits and files from what was released before; of a first release, its commit alone. */ async function readComparison(previous, sha, { repository }) {
    if (!previous.known) return previous;
    if (previous.value !== null) return repository.compare(previous.value.sha, sha);
    const commit = await repository.commit(sha);
    return (0,evidence_src/* mapReading */.P2)(commit, (one)=>({
            status: 'ahead',
            commits: [
                one
            ],
            files: [],
            filesComplete: false
        }));
}
const linkedIn = (items)=>dedupe(items.filter(({ kind })=>kind === 'issue')).map(({ key, title, url, labels })=>({
            key,
            title,
            url,
            labels
        }));
const dedupe = (items)=>[
        ...new Map(items.map((item)=>[
                item.key,
                item
            ])).values()
    ];
async function withMilestone(changes, title, { github, subject, changes: comparison }) {
    const milestones = await github.issues.milestones('all');
    if (!milestones.known) return milestones;
    const names = title === undefined ? [] : [
        title,
        title.replace(/^v(?=\d)/u, '')
    ];
    const milestone = milestones.value.find((candidate)=>names.includes(candidate.title));
    if (milestone === undefined) {
        return (0,evidence_src/* unknown */.L5)({
            reason: 'incomplete',
            endpoint: milestones.proof.endpoint,
            message: `Looked for the milestone "${title ?? '(no release name)'}"; there is none.`,
            hint: 'Create the milestone of this release, or name it under requirements.acceptance-criteria.source.milestone.'
        });
    }
    const from = vantageOf(subject.repository, comparison.known ? comparison.value.commits : []);
    const found = await github.issues.milestoneItems(milestone.number);
    return (0,evidence_src/* mapReading */.P2)(found, (list)=>{
        const items = list.map((item)=>milestoneItem(item, from));
        return {
            ...changes,
            description: `milestone ${milestone.title}`,
            items,
            milestone: {
                number: milestone.number,
                url: milestone.url
            },
            labels: [
                ...new Set([
                    ...changes.labels,
                    ...items.flatMap(({ labels })=>labels)
                ])
            ]
        };
    });
}
function withProject(changes, source, { wave, subject, changes: comparison }) {
    const { project } = wave;
    if (project === undefined) {
        return (0,evidence_src/* unknown */.L5)({
            reason: 'incomplete',
            endpoint: 'project',
            message: 'The project was not read.',
            hint: 'Evaluate again.'
        });
    }
    const filter = Object.entries(source.filter).map(([field, wanted])=>[
            field,
            wanted.replaceAll('{release}', subject.release ?? '').replaceAll('{sha}', subject.sha)
        ]);
    const from = vantageOf(subject.repository, comparison.known ? comparison.value.commits : []);
    return (0,evidence_src/* mapReading */.P2)(project, (board)=>({
            ...changes,
            description: [
                `project ${board.title}`,
                ...filter.map(([field, wanted])=>`${field} = ${wanted}`)
            ].join(', '),
            items: board.items.filter((item)=>item.kind === 'redacted' || filter.every(([field, wanted])=>item.fields[field] === wanted)).map((item)=>projectItem(item, from)),
            statusOptions: board.statusOptions
        }));
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/observe.js


















/** Reads everything that the policy's requirements look at: one wave, what it pointed to, and the tag once more. */ async function observe(question, sources) {
    const { subject } = question;
    const wave = await sources.github.snapshot(firstWave(question));
    const first = await readFirst(question, sources, wave);
    const { ticket, histories, live, previous, changes } = first;
    const at = new Date(sources.now()).toISOString();
    const number = ticket.known ? ticket.value?.number : undefined;
    const [last, freezes, evidence, served, answers, lockfiles, repository] = await Promise.all([
        readLast(first, question, sources),
        history_readFreezes(histories[subject.environment] ?? parts_unasked('deployments'), history_candidateOf(question), sources),
        readEvidence(question.digests, indexedEvidence(wave.checks ?? parts_unasked('checks')), subject.sha, sources),
        readServed(question, sources),
        readAnswers(question, sources),
        readLockfiles(question, sources),
        readRepository(question, sources, at)
    ]);
    const [scope, release, holidays, comments, drills, approvals, security] = await Promise.all([
        readScope({
            ...question,
            github: sources.github,
            wave: last,
            previous,
            changes,
            withItems: needsItems(question),
            external: (source)=>readExternal(source.http, subject, sources)
        }),
        readRelease(question, previous, last.tag, changes, sources),
        readHolidays(holidayFilesOf(question), last.files, sources.now(), at),
        pieces_readComments(ticket, last, number, sources),
        readDrills(question, last, sources),
        approvals_readApprovals(question, sources),
        analyses_readSecurity(question, wave, sources)
    ]);
    return {
        now: new Date(sources.now()).toISOString(),
        clockSkew: pieces_skewOf(sources),
        run: question.run,
        approvals,
        ticket,
        comments,
        people: peopleOf(question.policy, last.teams, at),
        release: withPolicyChange(release, changes, question),
        checks: pieces_checksOf(wave),
        security,
        lockfiles,
        evidence,
        drills,
        freezes,
        artifacts: question.artifacts,
        live,
        superseded: supersededFact(histories[subject.environment] ?? parts_unasked('deployments'), subject.sha),
        served,
        environment: orAbsent(wave.environments?.[subject.environment] ?? parts_unasked('environment'), at),
        repository,
        scope,
        ...textsIn(question, last, number, sources),
        holidays,
        answers
    };
}
/** What people wrote for this release: files of its commit, and words for customers. */ function textsIn(question, last, ticket, sources) {
    return {
        files: filesFrom(question, last, sources, new Date(sources.now()).toISOString()),
        ...communications_communicationsIn(question, last, ticket)
    };
}
/** The last wave, once it is known what to ask for. */ function readLast({ changes, histories, ticket }, question, { github }) {
    const number = ticket.known ? ticket.value?.number : undefined;
    const items = needsItems(question) ? numbersIn(changes) : [];
    return github.snapshot({
        ...lastWave(question, items, number),
        ...drillRequest(question, histories),
        ...communications_communicationRequest(question)
    });
}
/** What the first wave says, and what changed since the release that runs now. */ async function readFirst(question, sources, wave) {
    const { subject } = question;
    const histories = await pieces_readHistories(question, wave, sources);
    const live = Object.fromEntries(Object.entries(histories).map(([name, each])=>[
            name,
            history_liveFact(each)
        ]));
    const own = histories[subject.environment] ?? parts_unasked('deployments');
    const previous = await readPrevious(replacedFact(own, subject.sha), subject.release, sources.github);
    const changes = await readComparison(previous, subject.sha, sources.github);
    const found = find_findTicket(wave.tickets ?? parts_unasked('tickets'), subject);
    return {
        ticket: (0,evidence_src/* mapReading */.P2)(found, ({ ticket })=>ticket),
        histories,
        live,
        previous,
        changes
    };
}
async function readRepository(question, { github }, at) {
    const { defaultBranch, private: isPrivate } = question;
    if (isPrivate === undefined) return github.repository.read();
    return (0,evidence_src/* known */.eO)({
        private: isPrivate,
        defaultBranch
    }, {
        endpoint: "the run's event",
        pages: 1,
        at
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/requirements/src/pack.js



/** Beyond this, evidence as a whole would be over its limit of 60 kB. */ const mostPlainCharacters = 30_000;
/** A record that unpacks to more was not made by the gate. */ const mostBytes = 16 * 1024 * 1024;
/** What decisions rest on, without what only the ticket's view rests on. */ const recordable = (observations)=>({
        ...observations,
        ticket: withoutBody(observations.ticket),
        comments: onlySpoken(observations.comments),
        scope: withoutText(observations.scope)
    });
/** Enough of a commit's name to find it, in a record that may list a thousand. */ const shaDigits = 12;
const mostTitle = 80;
/** Titles and patches of what is in order decide nothing, and code has no place in evidence. */ function withoutText(scope) {
    if (!scope.known) return scope;
    const { items, commits, files } = scope.value;
    const value = {
        ...scope.value,
        items: items.map((item)=>({
                ...item,
                title: item.title.slice(0, mostTitle)
            })),
        linked: scope.value.linked.map((item)=>({
                ...item,
                title: item.title.slice(0, mostTitle)
            })),
        commits: commits.map(({ sha, title, items: own })=>({
                sha: sha.slice(0, shaDigits),
                title: own.length > 0 ? '' : title.slice(0, mostTitle),
                items: own
            })),
        files: files.map(({ path, patch })=>({
                path,
                patch: isWorkflow(path) || patch === null ? patch : ''
            }))
    };
    return {
        ...scope,
        value
    };
}
function withoutBody(ticket) {
    if (!ticket.known || ticket.value === null) return ticket;
    const { number, url, state, labels, assignees, createdAt } = ticket.value;
    return {
        ...ticket,
        value: {
            number,
            url,
            state,
            body: '',
            labels,
            assignees,
            createdAt
        }
    };
}
/** Comments that say nothing to us decide nothing. Of a bot's, only the first line can be a record. */ function onlySpoken(comments) {
    if (!comments.known) return comments;
    const kept = comments.value.filter(({ author, body })=>author?.type === 'Bot' && body.startsWith('<!-- release-actions:v1 schedule ') || (0,evidence_src/* spokenLines */.cS)(body).some((line)=>line.trimStart().startsWith('/')));
    return {
        ...comments,
        value: kept.map(pack_plain)
    };
}
const pack_plain = ({ id, body, author, createdAt, lastEditedAt, minimized, url })=>({
        id,
        body,
        author: author === null ? null : {
            login: author.login,
            type: author.type
        },
        createdAt,
        lastEditedAt,
        minimized,
        url
    });
/** Compressed also where it contains a fence of its own: a check run shows evidence inside one. */ function packRecord(record) {
    const text = JSON.stringify(record);
    const isPlain = text.length <= mostPlainCharacters && !text.includes('```');
    return isPlain ? record : {
        v: 1,
        gzip: gzipSync(text, {
            level: 9
        }).toString('base64')
    };
}
/** The record inside evidence; undefined where the detail is none, or was too large even when compressed. */ function pack_unpackRecord(detail) {
    if (typeof detail !== 'object' || detail === null || !('v' in detail) || detail.v !== 1) return undefined;
    if ('evaluation' in detail) return detail;
    if (!('gzip' in detail) || typeof detail.gzip !== 'string') return undefined;
    try {
        const bytes = (0,external_node_zlib_.gunzipSync)(Buffer.from(detail.gzip, 'base64'), {
            maxOutputLength: mostBytes
        });
        return JSON.parse(bytes.toString('utf8'));
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/context.js




/** Decides by the facts that are recorded, so that the record always gives the same decision again. */ function context_recordOf({ question }, observed) {
    const { subject, policy } = question;
    const observations = recordable(observed);
    return {
        v: 1,
        subject,
        policy,
        observations,
        evaluation: evaluate_evaluate(world_worldOf(subject, policy, observations))
    };
}
/** Reads everything that the policy's requirements look at. */ const context_observeAll = ({ question, sources })=>observe(question, sources);

;// CONCATENATED MODULE: ./packages/requirements/src/waking.js
/**
 * Events that wake a waiting evaluation without saying of which release. They deploy nothing themselves, and whoever
 * caused them is not the one who decides.
 */ const waking_waking = new Set([
    'issue_comment',
    'workflow_run',
    'check_suite',
    'schedule'
]);

;// CONCATENATED MODULE: ./packages/requirements/src/modes/accept.js






/**
 * A `/verify <reason>` by on-call, said after the monitor had ended without an answer: before that nobody could know
 * what they accept. A failed monitor is not accepted by a word; it is rolled back or fixed.
 */ function acceptanceOf(world) {
    const { observations, spoken, barred } = world;
    const live = liveRecord(world);
    const monitor = productionEvidence('monitor', world);
    if (!awaitsAcceptance(world) || live === undefined || monitor === undefined) return undefined;
    const word = spoken.commands.findLast(({ verb, login, at })=>verb === 'verify' && // GitHub cuts the times of comments to whole seconds.
        Date.parse(at) >= Math.floor(Date.parse(monitor.finishedAt) / 1000) * 1000 && whyNot(login, 'on-call', observations.people['on-call'], barred) === undefined);
    if (word?.verb !== 'verify') return undefined;
    const { login, reason, comment } = word;
    return {
        deploymentId: live.deploymentId,
        login,
        reason,
        url: comment.url
    };
}
/** Writes on-call's word into the deployment record, from which publishing, closing and rollbacks read it. */ async function accept_acceptOnWord(world, { deployments }) {
    const { observations, subject } = world;
    const acceptance = acceptanceOf(world);
    if (acceptance === undefined) return {
        acceptance,
        observations,
        problems: []
    };
    const { deploymentId, login, reason, url } = acceptance;
    const written = await deployments.addStatus(deploymentId, {
        ...acceptedStatus(login, reason),
        logUrl: url
    });
    if (written.outcome !== 'done') return {
        acceptance: undefined,
        observations,
        problems: problemOf(written)
    };
    const live = observations.live[subject.environment];
    if (live?.known !== true || live.value === null) return {
        acceptance,
        observations,
        problems: []
    };
    const vouched = {
        ...live,
        value: {
            ...live.value,
            verifiedBy: `by ${login}: ${reason}`
        }
    };
    return {
        acceptance,
        observations: {
            ...observations,
            live: {
                ...observations.live,
                [subject.environment]: vouched
            }
        },
        problems: []
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/evidence-comment.js



/** Characters of a comment that GitHub takes are 65,536; the rest is for the fences. */ const longestComment = 60_000;
const marker = (world)=>`<!-- release-actions:v1 evidence ${ticketKey(world.subject).replaceAll('--', '-')} -->`;
/** Whether this release's evidence stands on its ticket already. */ const evidence_comment_isAttached = (comments, world)=>comments.some(({ author, body })=>author?.type === 'Bot' && body.startsWith(marker(world)));
/** Proven evidence about this commit, oldest first. */ const provenEvidence = ({ observations, subject })=>(observations.evidence.known ? observations.evidence.value : []).filter(({ refusal, sha, service })=>refusal === null && sha === subject.sha && service === subject.service).sort((left, right)=>Date.parse(left.finishedAt) - Date.parse(right.finishedAt));
/** The gate's own newest decision about this environment, by its check run. */ function evidence_comment_gateDigest({ observations, subject }) {
    const { runs } = observations.checks;
    const entries = (runs.known ? runs.value : []).flatMap(({ externalId })=>externalId === null ? [] : parseExternalId(externalId) ?? []);
    return entries.findLast(({ kind, service, environment })=>kind === 'gate' && service === subject.service && environment === subject.environment)?.digest;
}
/**
 * Runs, checks and artifacts may vanish after 90 days: what this release rests on stays here, as canonical JSON whose
 * sha256 is its name. What does not fit is named by its digest.
 */ function evidence_comment_evidenceComment(world, texts) {
    const rows = provenEvidence(world).map(rowOf);
    const first = [
        {
            heading: 'What this release rests on',
            level: 3
        },
        {
            table: {
                columns: [
                    'Evidence',
                    'Environment',
                    'Outcome',
                    'When',
                    'sha256'
                ],
                rows
            }
        }
    ];
    let body = `${marker(world)}\n${toMarkdown(first)}\n`;
    const left = [];
    for (const text of texts){
        const block = text.content.known ? `\n${toMarkdown([
            detailsOf(text, text.content.value)
        ])}\n` : undefined;
        if (block === undefined || body.length + block.length > longestComment) left.push(`${text.name} sha256:${text.digest}`);
        else body += block;
    }
    return left.length === 0 ? body : `${body}\n${toMarkdown([
        {
            paragraph: leftOut(left)
        }
    ])}\n`;
}
const detailsOf = ({ name, digest }, content)=>({
        details: {
            summary: `${name} sha256:${digest}`,
            blocks: [
                {
                    preformatted: content
                }
            ]
        }
    });
const leftOut = (left)=>`Too long to stand here, or no longer readable; see the artifact of its run: ${left.join(', ')}.`;
const rowOf = ({ kind, environment, outcome, headline, finishedAt, digest, producer })=>[
        {
            link: `${kind}: ${headline}`,
            href: producer.url
        },
        environment,
        outcome,
        formatDateTime(new Date(finishedAt)),
        {
            code: digest.slice(0, 12)
        }
    ];
/** The texts to attach, as far as they can be read. */ const evidence_comment_readTexts = (world, content)=>{
    const gate = evidence_comment_gateDigest(world);
    const wanted = [
        ...gate === undefined ? [] : [
            {
                name: 'gate',
                digest: gate
            }
        ],
        ...provenEvidence(world).map(({ kind, environment, digest })=>({
                name: `${kind} of ${environment}`,
                digest
            }))
    ];
    return Promise.all(wanted.map(async (each)=>({
            ...each,
            content: await content(each.digest)
        })));
};

;// CONCATENATED MODULE: ./packages/requirements/src/modes/decided.js




/**
 * What the deployment that runs was decided by, from the gate's own proven evidence: judged again after it, a window is
 * closed and statuses that people signed for have changed. Undefined where nothing runs, or it can no longer be read.
 */ async function decided_decidedBefore(world, { evidence, originRules }) {
    const live = ownRecord(world);
    const digest = live === undefined ? undefined : live.gateEvidence ?? gateDigest(world);
    if (digest === undefined) return undefined;
    const found = await findEvidence(digest, evidence, originRules);
    if (!found.known) return undefined;
    const { kind, detail } = found.value.statement.predicate;
    return kind === 'gate' ? unpackRecord(detail)?.evaluation : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/start.js



/** A claim that was never confirmed belongs to a run that was killed in between. */ const claimKeepsMs = 10 * vocabulary/* minuteMs */.J2;
const claimMarker = (sha)=>`<!-- release-actions:v1 start ${sha} -->`;
const confirmed = 'Started by the gate';
const forgotten = 'A start that came to nothing';
/** What was already started for this commit, by the ticket's own record of it. */ function startOf(comments, sha) {
    return comments.findLast(({ author, body })=>author?.type === 'Bot' && body.startsWith(claimMarker(sha)));
}
function isStarted(start, now) {
    if (start === undefined || start.body.includes(forgotten)) return false;
    const fresh = Date.parse(now) - Date.parse(start.createdAt) < claimKeepsMs;
    return start.body.includes(confirmed) || fresh;
}
/**
 * On the go that a waiting release was waiting for: starts the release workflow that the policy names, once for each
 * commit. The claim is written before and confirmed after, so that two runs at a time and a killed run start one.
 */ async function start_startOnGo({ question, writes }, record, observed, ticket) {
    if (cameToNothing(question, record)) return forgetStart(question, observed, writes);
    const workflow = workflowToStart(question, record);
    if (workflow === undefined || !observed.comments.known) return [];
    const { sha } = question.subject;
    const start = startOf(observed.comments.value, sha);
    if (isStarted(start, observed.now)) return [];
    const claim = `${claimMarker(sha)}\nThe gate starts ${workflow}.\n`;
    const claimed = await (start === undefined ? writes.issues.comment(ticket.number, claim) : writes.issues.editComment(start.id, claim));
    if (claimed.outcome !== 'done') return problemOf(claimed);
    return [
        ...await dispatch(question, workflow, claimed.value.id, writes)
    ];
}
/** The run that was started, or somebody started, found that it is no go any more: the next go starts one again. */ const cameToNothing = ({ subject, policy, run }, { evaluation })=>evaluation.decision !== 'go' && run.event === 'workflow_dispatch' && run.workflowPath === policy.environments[subject.environment]?.['on-go'];
async function forgetStart({ subject, run }, { comments }, { issues }) {
    const start = comments.known ? startOf(comments.value, subject.sha) : undefined;
    if (start?.body.includes(confirmed) !== true) return [];
    const text = `${claimMarker(subject.sha)}\n${forgotten}: run ${run.id} found that it is no go any more. The next go starts one again.\n`;
    return problemOf(await issues.editComment(start.id, text));
}
function workflowToStart({ subject, policy, run }, { evaluation }) {
    const workflow = policy.environments[subject.environment]?.['on-go'] ?? 'notify';
    if (workflow === 'notify' || run.workflowPath === workflow) return undefined;
    return evaluation.decision === 'go' && waking.has(run.event) ? workflow : undefined;
}
/** Starts the workflow on the release's tag, whose files it then runs, and confirms or withdraws the claim. */ async function dispatch({ subject, defaultBranch }, workflow, claim, { issues, runs }) {
    const { release, sha } = subject;
    const inputs = release === undefined ? {
        sha
    } : {
        release
    };
    const started = await runs.dispatch(fileName(workflow), release ?? defaultBranch, inputs);
    const where = started.outcome === 'done' && started.value.url !== null ? `: ${started.value.url}` : '';
    const text = started.outcome === 'done' ? `${confirmed}${where}` : 'Not started; the release manager starts it';
    const told = await issues.editComment(claim, `${claimMarker(sha)}\n${text}.\n`);
    return [
        ...problemOf(started),
        ...problemOf(told)
    ];
}
const fileName = (path)=>path.split('/').at(-1) ?? path;

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/plan.js






/** A window without an end is planned to the end of the next day, so that the plan stays the same all day. */ const planLengthMs = (/* unused pure expression or super */ null && (dayMs));
const endOfDay = (instant)=>(Math.floor(instant / dayMs) + 1) * dayMs;
/** Whether the window holds this release back at all: a patch may pass it, and a policy may not demand it. */ function isHeld({ subject, policy, now }) {
    const { enforcement, notApplicable, combined } = effectOf('deployment-window', subject.releaseType, policy, now);
    const exempt = policy.environments[subject.environment]?.window?.['any-time-for'] ?? [];
    return enforcement !== 'off' && notApplicable === undefined && combined !== true && !exempt.includes(subject.releaseType);
}
/**
 * When the deployment may happen next: what people were told while that stands, else the running window or the next
 * opening, as far ahead as the policy wants it told. Undefined where any time will do.
 */ function plan_planOf(world) {
    const schedule = scheduleOf(world);
    if (schedule === undefined || !isHeld(world)) return undefined;
    const { ms: aheadMs } = world.policy.requirements['deployment-window']['communicated-ahead'];
    const told = aheadMs === 0 ? undefined : standingPlan(schedule, aheadMs, world);
    if (told !== undefined) return told;
    const earliest = world.now + aheadMs;
    const from = stateAt(schedule, earliest).open ? earliest : nextOpening(schedule, earliest);
    return from === undefined ? undefined : planFrom(from, schedule);
}
function planFrom(from, schedule) {
    const closing = nextClosing(schedule, from);
    const to = closing ?? endOfDay(from) + planLengthMs;
    return {
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        closes: closing !== undefined
    };
}
/** What was told, while it is not over, was told early enough to count, and the window is still the one that was told. */ function standingPlan(schedule, aheadMs, { observations: { comments }, now }) {
    const told = comments.known ? planIn(comments.value) : undefined;
    if (told === undefined) return undefined;
    const [from, to] = [
        Date.parse(told.from),
        Date.parse(told.to)
    ];
    const isInTime = now < to && Date.parse(told.communicatedAt) + aheadMs < to;
    const within = Math.max(from, now);
    const closing = nextClosing(schedule, within);
    const isUnchanged = stateAt(schedule, within).open && (closing === undefined || closing === to);
    return isInTime && isUnchanged ? {
        from: told.from,
        to: told.to,
        closes: closing !== undefined
    } : undefined;
}
/** "storefront to production, Tue 2026-11-24 09:00 Europe/Berlin to Tue 2026-11-24 16:00 Europe/Berlin". */ function plan_planText({ from, to }, world) {
    const { service, environment } = world.subject;
    const zone = scheduleOf(world)?.zone ?? 'UTC';
    const end = formatDateTime(new Date(to), zone);
    const start = Date.parse(from) <= world.now ? 'now, until' : `${formatDateTime(new Date(from), zone)} to`;
    return `${service} to ${environment}, ${start} ${end}`;
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/tell-plan.js





/**
 * Where the policy wants the time told ahead: tells it once, and again when it changes, in a comment that says when
 * it was told. A plan that stands is not told again. Otherwise the ticket's description tells it.
 */ async function tell_plan_tellPlan(record, { number }, { issues }) {
    const world = worldOf(record.subject, record.policy, record.observations);
    const plan = planOf(world);
    const { comments } = record.observations;
    const { ms } = record.policy.requirements['deployment-window']['communicated-ahead'];
    if (ms === 0 || plan === undefined || !comments.known || wasDeployed(world)) return [];
    const told = planIn(comments.value);
    if (told?.from === plan.from && told.to === plan.to) return [];
    const text = `${planMarker(plan)}\nPlanned: ${planText(plan, world)}.\n`;
    return problemOf(await issues.comment(number, text));
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/unheard.js


const nobodyBarred = {
    authors: [],
    starters: []
};
/**
 * What people said on the ticket that counts for no requirement: written wrongly, edited since, about something that
 * does not exist, or by somebody who may not. Sign-offs and overrides of a requirement are refused there, not here.
 * `ids` are the requirements of this policy.
 */ function unheard(world, ids) {
    const objections = world.spoken.commands.flatMap((command)=>{
        const why = unheard_objectionTo(command, world, ids);
        const { login, at, line, comment } = command;
        return why === undefined ? [] : [
            {
                login,
                at,
                line,
                url: comment.url,
                why
            }
        ];
    });
    return [
        ...world.spoken.refusals,
        ...objections
    ].sort((left, right)=>Date.parse(left.at) - Date.parse(right.at));
}
function unheard_objectionTo(command, world, ids) {
    const { login } = command;
    switch(command.verb){
        case 'sign':
        case 'revoke':
        case 'override':
            return ids.includes(command.requirement) ? undefined : mistyped(command.requirement, ids);
        case 'go':
            return command.code === undefined ? withoutRole(login, world) : undefined;
        case 'no-go':
            return withoutRole(login, world);
        case 'defer':
            return notAs('product-manager', login, world);
        case 'unfreeze':
        case 'withdraw':
            return notAs('release-manager', login, world);
        case 'verify':
            return notAs('on-call', login, world);
        case 'impact':
        case 'ack':
            return undefined;
    }
}
/** Other steps ask for sign-offs of their own on the same ticket: only what is near one of ours was meant for us. */ function mistyped(requirement, ids) {
    const meant = (0,src/* nearestName */.qb)(requirement, ids);
    return meant === undefined ? undefined : `there is no requirement "${requirement}". Did you mean "${meant}"?`;
}
const withoutRole = (login, world)=>people_rolesOf(login, world.observations).length > 0 ? undefined : `${login} has no role in the policy`;
const notAs = (role, login, { observations })=>people_whyNot(login, role, observations.people[role], nobodyBarred);

;// CONCATENATED MODULE: ./packages/requirements/src/present/permissions.js
/** Hints of the gateway end in the line to add, such as `permissions: { checks: read }`. */ const permissions_pattern = /permissions: \{ ([a-z][a-z, :-]*) \}/gu;
const order = {
    read: 1,
    write: 2
};
/** Every permission that some reading named as missing, with the highest level that was asked for. */ function missingPermissions(observations) {
    const found = new Map();
    for (const hint of hintsIn(observations)){
        for (const [, list = ''] of hint.matchAll(permissions_pattern)){
            for (const entry of list.split(',')){
                const [name = '', level = ''] = entry.split(':').map((part)=>part.trim());
                if ((level === 'read' || level === 'write') && order[level] > order[found.get(name) ?? 'read'] - 1) found.set(name, level);
            }
        }
    }
    return new Map([
        ...found
    ].sort(([left], [right])=>left.localeCompare(right)));
}
function hintsIn(value) {
    if (typeof value !== 'object' || value === null) return [];
    if ('known' in value && value.known === false && 'reason' in value && 'hint' in value) {
        return value.reason === 'not-permitted' && typeof value.hint === 'string' ? [
            value.hint
        ] : [];
    }
    if ('known' in value) return [];
    return Object.values(value).flatMap(hintsIn);
}
/** The lines to add to the job, all at once; nothing where nothing is missing. */ function permissionsBlock(observations) {
    const missing = missingPermissions(observations);
    if (missing.size === 0) return [];
    const lines = [
        ...missing
    ].map(([name, level])=>`  ${name}: ${level}`);
    return [
        {
            paragraph: {
                strong: 'Missing permissions. Add to this job:'
            }
        },
        {
            preformatted: [
                'permissions:',
                ...lines
            ].join('\n'),
            language: 'yaml'
        }
    ];
}

;// CONCATENATED MODULE: ./packages/requirements/src/present/body.js






const decisionWords = {
    go: 'Go',
    'no-go': 'No-go',
    wait: 'Wait'
};
/** "No-go: storefront 1.4.0 to production". */ function body_headlineOf({ decision, findings }, { subject }) {
    const overridden = decision === 'go' && findings.some(({ status })=>status === 'overridden') ? ' (overridden)' : '';
    const wave = subject.wave === 'all' ? '' : ` (${subject.wave})`;
    return `${decisionWords[decision]}${overridden}: ${subject.service} ${body_nameOf(subject)} to ${subject.environment}${wave}`;
}
/** The release's name, or its commit where it has none. */ const body_nameOf = ({ release, sha })=>release?.replace(/^v(?=\d)/u, '') ?? (0,src/* shortSha */.Fu)(sha);
const symbols = {
    unmet: '✗',
    unknown: '✗',
    pending: '…',
    overridden: '!',
    met: '✓',
    'not-applicable': '–'
};
/** One symbol a finding: what is only reported is marked apart from what blocks. */ const symbolOf = (finding)=>finding_isOpen(finding) && !finding_isBlocking(finding) ? '!' : symbols[finding.status];
/** Decision, why, what next and who; then what blocks and what is reported; the rest is folded away. */ function body_bodyOf(evaluation, evaluated) {
    const { findings } = evaluation;
    const shown = findings.filter((finding)=>finding_isOpen(finding) || finding.status === 'overridden');
    const rest = findings.filter((finding)=>!shown.includes(finding));
    return [
        {
            paragraph: summaryOf(evaluation, evaluated)
        },
        ...shown.length === 0 ? [] : [
            {
                table: body_tableOf(sorted(shown))
            }
        ],
        ...permissionsBlock(evaluated.observations),
        ...body_notesOf(shown),
        ...unheardIn(evaluation, evaluated),
        ...restOf(rest, evaluated.now)
    ];
}
/** Blocking first, so that the first line is what holds the release back. */ const sorted = (findings)=>[
        ...findings
    ].sort((left, right)=>Number(finding_isBlocking(right)) - Number(finding_isBlocking(left)));
function summaryOf({ decision, findings, expiresAt }, { now, subject, observations }) {
    const applicable = findings.filter(({ status })=>status !== 'not-applicable');
    const blocking = findings.filter(finding_isBlocking);
    if (decision !== 'go') {
        const verb = blocking.length === 1 ? 'blocks' : 'block';
        return [
            `${blocking.length} of ${(0,src/* count */.U9)(applicable.length, 'requirement')} ${verb}. Next: `,
            nextOf(blocking, now),
            '.'
        ];
    }
    const overridden = findings.filter(({ status })=>status === 'overridden');
    const limits = expiresAt === undefined ? '' : ` This go holds until ${body_timeOf(expiresAt)} (${(0,src/* formatDuration */.a3)(Date.parse(expiresAt) - now)}).`;
    const aside = overridden.length === 0 ? '' : ` ${(0,src/* count */.U9)(overridden.length, 'requirement')} overridden: ${overridden.map(({ title })=>title).join(', ')}.`;
    const deploy = observations.run.deploying ? 'the deploy step runs' : `deploy ${body_nameOf(subject)} to ${subject.environment} (release-manager)`;
    return `All ${applicable.length - overridden.length} requirements that apply are met.${aside} Next: ${deploy}.${limits}`;
}
/** What people do first, then what time brings. */ function nextOf(blocking, now) {
    const steps = blocking.flatMap(({ next, title })=>next === undefined ? [] : [
            {
                next,
                title
            }
        ]);
    const people = steps.filter(({ next })=>next.who !== 'nobody');
    const [first, ...more] = people;
    const rest = more.length === 0 ? [] : [
        ` (and ${(0,src/* count */.U9)(more.length, 'more step')} below)`
    ];
    const opening = steps.find(({ next })=>next.at !== undefined && next.who === 'nobody');
    const then = opening === undefined ? [] : [
        ...first === undefined ? [] : [
            '; then '
        ],
        openingOf(opening.title, opening.next, now)
    ];
    const [only] = steps;
    if (first === undefined && opening === undefined) return only === undefined ? 'evaluate again' : [
        `${only.title}: `,
        stepText(only.next)
    ];
    return [
        ...first === undefined ? [] : [
            `${first.next.who}: `,
            stepText(first.next)
        ],
        ...rest,
        ...then
    ];
}
function openingOf(title, next, now) {
    return Date.parse(next.at ?? '') > now ? [
        `${title}: `,
        stepText(next)
    ] : title;
}
const body_timeOf = (instant)=>(0,src/* formatDateTime */.r6)(new Date(instant));
const body_tableOf = (findings)=>({
        columns: [
            '',
            'Requirement',
            'Owner',
            'Why',
            'Next step'
        ],
        rows: findings.map((finding)=>[
                symbolOf(finding),
                finding.title,
                finding.owner,
                whyOf(finding),
                stepOf(finding)
            ])
    });
function whyOf(finding) {
    if (finding_isBlocking(finding) || !finding_isOpen(finding)) return finding.reason;
    const from = finding.blockFrom === undefined ? '' : `, blocks from ${finding.blockFrom}`;
    const due = finding.dueAfterMs === undefined ? '' : `, due ${Math.round(finding.dueAfterMs / vocabulary/* hourMs */.$0)} h after the deployment`;
    return [
        finding.reason,
        ` (reported${from}${due})`
    ];
}
function stepOf({ next, override }) {
    if (override !== undefined) return 'review within 48 h (release-manager)';
    if (next === undefined) return 'none';
    return next.who === 'nobody' ? stepText(next) : [
        `${next.who}: `,
        stepText(next)
    ];
}
/** Next steps are our own words, in which commands stand between backticks. */ const stepText = ({ text })=>typeof text === 'string' ? (0,src/* withCode */.SM)(text) : text;
const notesIn = (findings)=>findings.flatMap(({ title, notes = [] })=>notes.map((note)=>[
                `${title}: `,
                note
            ]));
function body_notesOf(findings) {
    const notes = notesIn(findings);
    return notes.length === 0 ? [] : [
        {
            details: {
                summary: (0,src/* count */.U9)(notes.length, 'note'),
                blocks: [
                    {
                        list: notes
                    }
                ]
            }
        }
    ];
}
const mostUnheard = 20;
/** Whoever answered in vain finds out here why; the newest, where there are many. */ function unheardIn({ findings }, evaluated) {
    const refused = unheard(evaluated, findings.map(({ id })=>id));
    if (refused.length === 0) return [];
    const older = refused.length - mostUnheard;
    const list = [
        ...refusalNotes(refused.slice(-mostUnheard)),
        ...older > 0 ? [
            `and ${older} before these`
        ] : []
    ];
    return [
        {
            details: {
                summary: `${(0,src/* count */.U9)(refused.length, 'answer')} on the ticket without effect`,
                blocks: [
                    {
                        list
                    }
                ]
            }
        }
    ];
}
function restOf(rest, now) {
    if (rest.length === 0) return [];
    const excused = rest.filter(({ status })=>status === 'not-applicable');
    const fine = rest.length - excused.length;
    const words = [
        ...fine === 0 ? [] : [
            `${fine} met`
        ],
        ...excused.length === 0 ? [] : [
            `${excused.length} not applicable (${excused.map(({ title })=>title).join(', ')})`
        ]
    ];
    const notes = notesIn(rest);
    const blocks = [
        {
            table: detailTable(rest, now)
        },
        ...notes.length === 0 ? [] : [
            {
                list: notes
            }
        ]
    ];
    return [
        {
            details: {
                summary: words.join(', '),
                blocks
            }
        }
    ];
}
const detailTable = (findings, now)=>({
        columns: [
            '',
            'Requirement',
            'Owner',
            'Found',
            'Age',
            'Evidence'
        ],
        rows: findings.map((finding)=>[
                symbolOf(finding),
                finding.title,
                finding.owner,
                finding.reason,
                body_ageOf(finding, now),
                linksOf(finding)
            ])
    });
const body_ageOf = ({ asOf }, now)=>asOf === undefined || Number.isNaN(Date.parse(asOf)) ? '' : (0,src/* formatDuration */.a3)(Math.max(0, now - Date.parse(asOf)));
const mostLinks = 3;
function linksOf({ evidence = [] }) {
    const shown = evidence.slice(0, mostLinks).flatMap(({ label, href }, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            href === undefined ? label : {
                link: label,
                href
            }
        ]);
    return evidence.length > mostLinks ? [
        ...shown,
        ` and ${evidence.length - mostLinks} more`
    ] : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/after.js




/** The decision before a deployment; afterwards how far the release has come. */ function after_ticketHeadline(evaluation, world) {
    const { service, environment } = world.subject;
    const what = `${service} ${nameOf(world.subject)}`;
    const words = {
        deploying: `Deploying: ${what} to ${environment}`,
        failed: `Failed: ${what} in ${environment}`,
        deployed: `Deployed: ${what} runs in ${environment}`,
        verified: `Verified: ${what} ${isSuperseded(world) ? 'ran' : 'runs'} in ${environment}`
    };
    const phase = phaseOf(world);
    return phase === 'waiting' ? headlineOf(evaluation, world) : words[phase];
}
/** What is left to do for a release that is deployed: what its type allowed to skip before. `isEnded`: nothing at all. */ function after_afterBody({ findings }, world, isEnded) {
    const due = after_dueFindings(findings);
    return [
        {
            paragraph: `${standing(world, isEnded)} ${dueLine(due)}`.trim()
        },
        ...due.length === 0 ? [] : [
            {
                table: tableOf(due)
            }
        ]
    ];
}
/** Asked of people after the deployment, and not answered yet. */ const after_dueFindings = (findings)=>findings.filter((finding)=>finding.dueAfterMs !== undefined && isOpen(finding));
function standing(world, isEnded) {
    const live = ownRecord(world);
    if (live === undefined) return '';
    const record = `Deployment ${live.deploymentId} of ${formatDateTime(new Date(live.at))}`;
    switch(phaseOf(world)){
        case 'waiting':
            return '';
        case 'deploying':
            return `${record} is not closed: the deploy step runs, or nobody knows how it ended. Next: look at its run (release-manager).`;
        case 'failed':
            return `${record}: ${live.bad ?? 'it broke off'}. Next: roll back, or deploy a fix (release-manager, on-call).`;
        case 'deployed':
            return `${record} is not verified yet. Next: smoke tests and the monitor end, or on-call accepts with "/verify <reason>".`;
        case 'verified':
            return `${record} is verified ${vouchedBy(live.verifiedBy ?? '')}. Next: ${isEnded ? 'nothing' : 'announce it and close this ticket'}.`;
    }
}
/** A monitor is named by its evidence, a person by their own words. */ const vouchedBy = (by)=>/^[0-9a-f]{64}$/u.test(by) ? `by its monitor (evidence ${by.slice(0, 12)})` : by;
const dueLine = (due)=>due.length === 0 ? '' : `${count(due.length, 'answer')} skipped before the deployment still due.`;

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/body.js







const checklist = [
    {
        text: 'Deployment window scheduled and communicated (if needed)',
        ids: [
            'deployment-window'
        ]
    },
    {
        text: 'Release readiness meeting completed with go/no-go decision',
        ids: [
            'readiness-review'
        ]
    },
    {
        text: 'Backup or snapshot taken (if applicable)',
        ids: [
            'backup'
        ]
    },
    {
        text: 'Deploy to staging and run smoke tests (QA/Testing validates)',
        ids: [
            'smoke-tests',
            'staging-verified'
        ]
    },
    {
        text: 'Security Lead approval obtained for security-sensitive changes',
        ids: [
            'security-approval'
        ]
    }
];
const body_ticketTitle = ({ subject })=>`Release ${subject.service} ${nameOf(subject)} to ${subject.environment}`;
/** The ticket's body: a view, written anew from the facts each time. Nothing is ever decided from it. */ function body_ticketBody(evaluation, world, stages, decided = evaluation) {
    const isEnded = stages.at(-1)?.done === true;
    const before = decided.findings.map((finding)=>answeredSince(finding, evaluation));
    const document = [
        {
            heading: ticketHeadline(evaluation, world),
            level: 2
        },
        {
            paragraph: managerLine(world)
        },
        ...planLine(world),
        ...wasDeployed(world) ? afterBody(evaluation, world, isEnded) : bodyOf(evaluation, world),
        {
            heading: 'Deployment checklist',
            level: 3
        },
        {
            tasks: [
                ...checklist.map((line)=>body_lineOf(line, before)),
                ...stages.map(stageLine)
            ]
        },
        {
            paragraph: `Written anew by each evaluation, last on ${formatDateTime(new Date(world.now))}; answer in a comment.`
        }
    ];
    return `${ticketMarker(world.subject)}\n${subjectMarker(world.subject)}\n\n${toMarkdown(document)}\n`;
}
function managerLine({ observations: { ticket } }) {
    const manager = ticket.known ? ticket.value?.assignees[0] : undefined;
    return manager === undefined ? 'Release manager: nobody is named yet; assign this ticket.' : `Release manager: ${manager}.`;
}
/** Until it is deployed: when it may be. */ function planLine(world) {
    const plan = wasDeployed(world) ? undefined : planOf(world);
    return plan === undefined ? [] : [
        {
            paragraph: `Planned: ${planText(plan, world)}.`
        }
    ];
}
/** What was allowed to be answered after the deployment is told as it stands now. */ const answeredSince = (finding, { findings })=>finding.dueAfterMs === undefined || !isOpen(finding) ? finding : findings.find(({ id })=>id === finding.id) ?? finding;
function body_lineOf({ text, ids }, findings) {
    const own = findings.filter(({ id })=>ids.includes(id));
    const done = own.length > 0 && own.every((finding)=>!isOpen(finding));
    const excused = own.every(({ status })=>status === 'not-applicable');
    const notes = own.filter(({ status })=>status === 'not-applicable' || status === 'overridden');
    const suffix = notes.length === 0 ? '' : excused ? ' (not applicable)' : ` (${notes.map(({ status })=>status).join(', ')})`;
    return {
        done,
        text: `${text}${suffix}`
    };
}
const stageLine = ({ text, done, note })=>({
        done,
        text: note === '' ? text : [
            text,
            ' (',
            note,
            ')'
        ]
    });

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/comment.js






const commentMarker = '<!-- release-actions:v1 gate-requests -->';
/** The one comment that the gate keeps editing: who is asked for what. */ const comment_findComment = (comments)=>comments.find(({ author, body })=>author?.type === 'Bot' && body.startsWith(commentMarker));
/**
 * Who is asked to answer, each role once for each request. It carries no times or ages, so that it changes only
 * when a request does, and nobody is mentioned twice for the same one. What a patch may bring later is asked for once
 * it runs: nobody is called at night for it.
 */ function comment_requestsComment(evaluation, world) {
    const live = wasDeployed(world);
    const signOffs = evaluation.findings.filter((finding)=>isAnswerable(finding) && live === (finding.dueAfterMs !== undefined)).sort((left, right)=>Number(isBlocking(right)) - Number(isBlocking(left))).flatMap((finding)=>finding.asked.filter(({ signed })=>!signed).map((asked)=>requestLine(finding, asked, world)));
    const lines = [
        ...acceptanceRequest(world),
        ...signOffs
    ];
    const document = [
        {
            paragraph: {
                strong: ticketHeadline(evaluation, world)
            }
        },
        ...lines.length === 0 ? [
            {
                paragraph: nobodyAsked(evaluation, world)
            }
        ] : [
            {
                paragraph: 'Asked for an answer, each in a new comment of your own:'
            },
            {
                list: lines
            }
        ]
    ];
    return `${commentMarker}\n${toMarkdown(document)}\n`;
}
/** On a go somebody has to start it, unless this very run deploys or the policy starts it by itself. */ function nobodyAsked({ decision }, world) {
    const { observations, policy, subject } = world;
    const { ticket } = observations;
    const manager = ticket.known ? ticket.value?.assignees[0] : undefined;
    const starts = (policy.environments[subject.environment]?.['on-go'] ?? 'notify') !== 'notify';
    if (decision !== 'go' || starts || manager === undefined || wasDeployed(world)) {
        return 'Nobody is asked for an answer now; the state is in the description above.';
    }
    return [
        'Ready: ',
        {
            mention: manager
        },
        ' starts the deployment.'
    ];
}
/** A request is made when its answer would settle it, not while something else is missing. */ const isAnswerable = (finding)=>isOpen(finding) && finding.code === 'not-signed';
function requestLine({ id, title }, { role, code }, { observations }) {
    const people = observations.people[role];
    const members = people.known ? people.value.members : [];
    const mentions = members.flatMap((login)=>[
            ' ',
            {
                mention: login
            }
        ]);
    const fallback = people.known && people.value.fallback ? ', not set in the policy: the release-manager answers' : '';
    return [
        `${title} (${role}${fallback}):`,
        ...mentions,
        ' ',
        {
            code: `/sign ${id} ${formatCode(code)}`
        }
    ];
}

;// CONCATENATED MODULE: ./packages/requirements/src/acknowledge.js



/**
 * Which roles have acknowledged, by the first `/ack` of each that was said at `since` or later: before there was a
 * result, there was nothing to acknowledge. Who holds two roles answers for both at once. What counts as said is
 * what counts for a sign-off: a person, unedited, not hidden, not quoted.
 */ const acknowledgements = (comments, asked, since)=>acknowledge_acknowledged(readCommands(comments).commands, asked, since);
/** The same, from commands that were read already. */ const acknowledge_acknowledged = (commands, asked, since)=>asked.map(({ role, logins })=>{
        const said = commands.find(({ verb, login, at })=>verb === 'ack' && Date.parse(at) >= since.getTime() && logins.some((holder)=>sameLogin(holder, login)));
        return {
            role,
            by: said === undefined ? null : {
                login: said.login,
                at: said.at,
                url: said.comment.url
            }
        };
    });

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/stages.js






/** The checklist's lines from "Deploy to production" on, ticked by records and evidence alone. */ function stages_stagesOf(world) {
    const { subject } = world;
    const smoke = productionEvidence('smoke', world);
    const monitor = productionEvidence('monitor', world);
    return [
        {
            text: 'Deploy to production (automated pipeline preferred)',
            done: wasDeployed(world),
            note: wasDeployed(world) ? `${shortSha(subject.sha)} ${isSuperseded(world) ? 'ran' : 'runs'}` : ''
        },
        withAcknowledgements(stage('Run post-deploy verifications (Release Manager + on-call)', smoke), world),
        stage('Monitor key metrics and error rates for 30 minutes post-deploy', monitor),
        announcedStage(world),
        {
            text: 'Update release documentation and close release ticket',
            done: false,
            note: ''
        }
    ];
}
/** Told by the evidence of the published notes: to whom, and who is told later. */ function announcedStage(world) {
    const text = 'Announce release to stakeholders and support';
    const told = announcedIn(world);
    if (told === undefined) return {
        text,
        done: false,
        note: ''
    };
    const { failed, later } = told;
    const open = [
        ...failed.map((place)=>`not told: ${place}`),
        ...later
    ];
    return {
        text,
        done: open.length === 0,
        note: open.join('; ')
    };
}
/** Where the policy asks for it: who has said `/ack` since the first result, and who has not. Shown, never required. */ function withAcknowledgements(verified, world) {
    const { policy, subject, spoken, observations } = world;
    const first = allEvidence('smoke', world).at(-1);
    if (policy.smoke.acknowledge !== 'required' || !isProduction(policy, subject.environment)) return verified;
    if (first === undefined) return verified;
    const asked = [
        'release-manager',
        'on-call'
    ].map((role)=>{
        const holders = observations.people[role];
        return {
            role,
            logins: holders.known ? holders.value.members : []
        };
    });
    const unread = (role)=>!observations.people[role].known;
    const told = acknowledged(spoken.commands, asked, new Date(first.finishedAt)).map(({ role, by })=>by === null ? `${role}${unread(role) ? ': who that is could not be read' : ' has not acknowledged'}` : [
            'acknowledged by ',
            role,
            ' ',
            {
                link: by.login,
                href: by.url
            },
            ` at ${by.at}`
        ]);
    const [manager = '', onCall = ''] = told;
    return {
        ...verified,
        note: [
            verified.note,
            '; ',
            manager,
            '; ',
            onCall
        ]
    };
}
function stage(text, evidence) {
    if (evidence === undefined) return {
        text,
        done: false,
        note: ''
    };
    const note = {
        link: evidence.headline,
        href: evidence.producer.url
    };
    return {
        text,
        done: evidence.outcome === 'pass',
        note
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/write-ticket.js





/**
 * At most two writes: the body and the comment; none where nothing changed.
 * @param decided what the deployment was decided by, once there is one: it ticks the checklist before it
 * @param comments as they were read: a record leaves out our own comment, which is the one to edit
 */ async function write_ticket_writeTicket(record, ticket, comments, { issues }, decided) {
    if (ticket.state === 'closed') return [];
    const world = worldOf(record.subject, record.policy, record.observations);
    const body = ticketBody(record.evaluation, world, stagesOf(world), decided);
    const text = requestsComment(record.evaluation, world);
    const known = comments.known ? findComment(comments.value) : undefined;
    const written = await Promise.all([
        ...withoutTimes(body) === withoutTimes(ticket.body) ? [] : [
            issues.update(ticket.number, {
                body
            })
        ],
        ...comments.known ? write_ticket_writeComment(text, known, ticket.number, issues) : []
    ]);
    return written.flatMap(problemOf);
}
/** The one comment that asks people, where its text changed. */ function write_ticket_writeComment(text, known, ticket, issues) {
    if (known?.body.trim() === text.trim()) return [];
    const asksNobody = !text.includes('/sign ');
    if (known === undefined) return asksNobody ? [] : [
        issues.comment(ticket, text)
    ];
    return [
        issues.editComment(known.id, text)
    ];
}
/** Ages, countdowns and the time of the evaluation change each time without anything having changed. */ const withoutTimes = (body)=>body.replaceAll('\r\n', '\n').replace(/last on [^;]*;/gu, '').replace(/\(?in \d+ [^)]*\)/gu, '').replace(/\b\d+(?:\.\d+)? (?:s|min|h|d)\b/gu, '').trim();

;// CONCATENATED MODULE: ./packages/requirements/src/modes/evaluate.js









/**
 * Judges everything, and writes the ticket's body and the one comment anew where they changed; on a go that was
 * waited for, starts what the policy says. Once the release runs, an event brings on-call's word to its record.
 */ async function runEvaluate(context) {
    const observations = await observeAll(context);
    const record = recordOf(context, observations);
    const { ticket, comments } = observations;
    if (!ticket.known || ticket.value === null) return {
        record,
        ticket: null,
        comments,
        problems: []
    };
    const world = worldOf(record.subject, record.policy, observations);
    if (wasDeployed(world) && waking.has(observations.run.event)) return runAfter(context, world, ticket.value);
    const decided = await decidedBefore(world, context.sources);
    const problems = [
        ...await tellPlan(record, ticket.value, context.writes),
        ...await writeTicket(record, ticket.value, comments, context.writes, decided),
        ...await startOnGo(context, record, observations, ticket.value)
    ];
    return {
        record,
        ticket: ticket.value,
        comments,
        problems
    };
}
async function runAfter(context, world, ticket) {
    const { acceptance, observations, problems } = await acceptOnWord(world, context.writes);
    const record = recordOf(context, observations);
    const decided = await decidedBefore(world, context.sources);
    const written = await writeTicket(record, ticket, observations.comments, context.writes, decided);
    const phase = phaseOf(worldOf(record.subject, record.policy, observations));
    return {
        record,
        ticket,
        comments: observations.comments,
        problems: [
            ...problems,
            ...written
        ],
        after: {
            phase,
            acceptance
        }
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/notices.js






/**
 * What is to be told about a release that is not deployed yet: when it is planned, again when that changes, and that
 * it may go where nobody is there to see it. Nothing before there is a ticket to answer on.
 */ function noticesOf({ subject, policy, observations, evaluation }) {
    const world = worldOf(subject, policy, observations);
    if (!observations.ticket.known || observations.ticket.value === null || wasDeployed(world)) return [];
    const scheduled = scheduledNotice(world);
    const ready = evaluation.decision === 'go' ? readyNotice(world, evaluation.expiresAt) : undefined;
    return [
        scheduled,
        ready
    ].flatMap((notice)=>notice === undefined ? [] : [
            {
                ...notice,
                headline: notice.headline === '' ? headlineOf(evaluation, world) : notice.headline
            }
        ]);
}
/** A plan is told again when it ends at another time: its beginning moves with the clock while a window is open. */ function scheduledNotice(world) {
    const plan = planOf(world);
    if (plan === undefined) return undefined;
    return {
        id: `scheduled:${plan.closes ? plan.to : 'any'}`,
        event: 'release.scheduled',
        headline: `${world.subject.service} ${nameOf(world.subject)} is planned for ${world.subject.environment}`,
        body: [
            {
                paragraph: `Planned: ${planText(plan, world)}.`
            },
            notices_managerLine(world)
        ],
        plan
    };
}
/** A go that an event brought about is seen by nobody; a run that deploys afterwards needs no word of it. */ function readyNotice(world, expiresAt) {
    const { subject, observations, policy } = world;
    if (!waking.has(observations.run.event)) return undefined;
    const workflow = policy.environments[subject.environment]?.['on-go'] ?? 'notify';
    const until = expiresAt === undefined ? '' : ` before ${formatDateTime(new Date(expiresAt))}`;
    const next = workflow === 'notify' ? `The release manager starts the deployment${until}.` : `The gate starts ${workflow} by itself.`;
    return {
        id: `ready:${subject.sha}`,
        event: 'release.ready',
        headline: '',
        body: [
            {
                paragraph: next
            },
            notices_managerLine(world)
        ]
    };
}
function notices_managerLine({ observations: { ticket } }) {
    const found = ticket.known ? ticket.value : null;
    const manager = found?.assignees[0];
    return {
        paragraph: `Release manager: ${manager ?? 'nobody is named yet'}. Ticket #${found?.number ?? 0}.`
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/calendar-file.js



/**
 * The planned deployment as an iCalendar file (RFC 5545). One release is one event: a calendar that holds an earlier
 * plan of it replaces it, since the sequence grows with the planned time.
 */ async function planCalendar(plan, { subject, observations, now }) {
    const { default: ICAL } = await __webpack_require__.e(/* import() */ 7271).then(__webpack_require__.bind(__webpack_require__, 7271));
    const ticket = observations.ticket.known ? observations.ticket.value : null;
    const calendar = new ICAL.Component('vcalendar');
    calendar.updatePropertyWithValue('version', '2.0');
    calendar.updatePropertyWithValue('prodid', '-//OctoAcme//release-actions//EN');
    calendar.updatePropertyWithValue('method', 'PUBLISH');
    const event = new ICAL.Component('vevent');
    const time = (instant)=>ICAL.Time.fromJSDate(new Date(instant), true);
    event.updatePropertyWithValue('uid', `${ticketKey(subject).replaceAll('/', '-')}@${subject.repository.replaceAll('/', '.')}`);
    event.updatePropertyWithValue('sequence', Math.floor(Date.parse(plan.to) / minuteMs));
    event.updatePropertyWithValue('dtstamp', time(now));
    event.updatePropertyWithValue('dtstart', time(plan.from));
    event.updatePropertyWithValue('dtend', time(plan.to));
    event.updatePropertyWithValue('summary', `${subject.service} ${nameOf(subject)} may be deployed to ${subject.environment}`);
    if (ticket !== null && ticket.url !== '') event.updatePropertyWithValue('url', ticket.url);
    calendar.addSubcomponent(event);
    return `${calendar.toString()}\r\n`;
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/open.js










/**
 * Opens the release ticket, or finds the one that is open already: one release, one ticket, however often and from
 * however many runs it is asked for. Names the release manager, plans the deployment and posts what is asked of whom.
 */ async function runOpen(context) {
    const observations = await observeAll(context);
    const { ticket } = observations;
    const { comments } = observations;
    if (!ticket.known) return {
        record: recordOf(context, observations),
        ticket: null,
        comments,
        problems: []
    };
    const opened = ticket.value === null ? await openTicket(context, observations) : {
        ticket: ticket.value,
        problems: []
    };
    if (opened.ticket === null) return {
        record: recordOf(context, observations),
        comments,
        ...opened
    };
    const record = recordOf(context, {
        ...observations,
        ticket: known(opened.ticket, ticket.proof)
    });
    const problems = [
        ...opened.problems,
        ...await tellPlan(record, opened.ticket, context.writes),
        ...await writeTicket(record, opened.ticket, comments, context.writes)
    ];
    return {
        record,
        ticket: opened.ticket,
        comments,
        problems
    };
}
async function openTicket(context, observations) {
    const { issues } = context.writes;
    const assignees = managerOf(observations);
    const record = recordOf(context, {
        ...observations,
        ticket: known(ticketToBe(assignees, observations), nowhere)
    });
    const world = worldOf(record.subject, record.policy, record.observations);
    const label = await issues.ensureLabels(labelsFor(record.policy));
    if (label.outcome === 'refused') return {
        ticket: null,
        problems: problemOf(label)
    };
    const created = await issues.create({
        title: ticketTitle(world),
        body: ticketBody(record.evaluation, world, stagesOf(world)),
        labels: [
            ticketLabel
        ],
        assignees
    });
    if (created.outcome !== 'done') return {
        ticket: null,
        problems: problemOf(created)
    };
    return settleRace(context, created.value.issue);
}
/** GitHub leaves a form's label out where the repository has none of that name. */ function labelsFor({ requirements }) {
    const { issue } = requirements['customer-communication'];
    return [
        {
            name: ticketLabel,
            color: '1d76db',
            description: 'One release: checklist, sign-offs, evidence'
        },
        ...issue === undefined ? [] : [
            {
                name: issue,
                color: 'c5def5',
                description: 'Words for customers of one release'
            }
        ]
    ];
}
const nowhere = {
    endpoint: 'POST /repos/{owner}/{repo}/issues',
    pages: 0,
    at: ''
};
/** The ticket as it will be, so that its first text needs no second one. */ const ticketToBe = (assignees, { now })=>({
        number: 0,
        url: '',
        state: 'open',
        body: '',
        labels: [],
        assignees,
        createdAt: now
    });
/** The release manager who opened it, else the first of that role. */ function managerOf({ people, run }) {
    const managers = people['release-manager'];
    if (!managers.known) return [];
    const { members } = managers.value;
    const opener = members.find((login)=>sameLogin(login, run.actor));
    return [
        opener ?? members[0] ?? []
    ].flat();
}
/** Two runs may open at once: both look again, the lowest number wins, and whoever lost closes their own. */ async function settleRace({ question, sources, writes }, mine) {
    const { tickets } = await sources.github.snapshot({
        ticket: {
            label: ticketLabel
        }
    });
    const found = tickets === undefined ? undefined : findTicket(tickets, question.subject);
    const winner = found?.known === true ? found.value.ticket : null;
    if (winner === null || winner.number >= mine.number) return {
        ticket: mine,
        problems: []
    };
    const closed = await writes.issues.update(mine.number, {
        state: 'closed',
        stateReason: 'duplicate'
    });
    return {
        ticket: winner,
        problems: problemOf(closed)
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/again.js










/** Alerts of a repository change without anything happening to the release: older than this they are read again. */ const alertsKeepMs = 15 * vocabulary/* minuteMs */.J2;
/**
 * What may have changed since a recorded evaluation: checks, freezes, what runs, the tag, and what people said since.
 * Everything else is taken from the record, whose digest vouches for it.
 */ async function again_observeAgain(question, sources, recorded) {
    const isOld = sources.now() - Date.parse(recorded.now) > alertsKeepMs;
    const wave = await sources.github.snapshot(changingParts(question, isOld));
    const histories = await readHistories(question, wave, sources);
    const ticket = mapReading(findTicket(wave.tickets ?? unasked('tickets'), question.subject), ({ ticket: found })=>found);
    const history = histories[question.subject.environment] ?? unasked('deployments');
    const [comments, freezes, approvals] = await Promise.all([
        readComments(ticket, wave, question.ticket, sources),
        readFreezes(history, candidateOf(question), sources),
        readApprovals(question, sources)
    ]);
    const live = Object.entries(histories).map(([name, each])=>[
            name,
            liveFact(each)
        ]);
    return {
        ...recorded,
        now: new Date(sources.now()).toISOString(),
        clockSkew: skewOf(sources),
        run: question.run,
        approvals,
        artifacts: question.artifacts,
        ticket,
        comments,
        freezes,
        live: Object.fromEntries(live),
        checks: {
            ...checksOf(wave),
            required: recorded.checks.required
        },
        release: releaseAgain(recorded.release, wave),
        ...isOld ? {
            security: await readSecurity(question, wave, sources)
        } : {},
        ...communicationsIn(question, wave, ticket.known ? ticket.value?.number : undefined)
    };
}
function changingParts(question, withAlerts) {
    const { subject, ticket } = question;
    return {
        sha: subject.sha,
        ticket: {
            label: ticketLabel
        },
        deploymentsOf: environmentsOf(question),
        deploymentsAtMost: newestDeployments,
        ...ticket === undefined ? {} : {
            commentsOf: ticket
        },
        ...subject.release === undefined ? {} : {
            tag: subject.release
        },
        ...withAlerts ? securityRequest(question) : {},
        ...communicationRequest(question)
    };
}
/** The tag again: wherever it points now, the commit that was judged stays the one that is deployed. */ function releaseAgain(recorded, { tag }) {
    if (tag === undefined || !recorded.known) return recorded;
    if (!tag.known) return tag.reason === 'not-found' ? recorded : tag;
    const moved = {
        ...recorded.value,
        shaAtEnd: tag.value.commit
    };
    return {
        ...recorded,
        value: moved
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/verify.js




/**
 * Decides again at the door, directly before the team's deploy command: from the go that was handed over and what
 * may have changed since, else from the beginning. Only a go opens the deployment record, and without the record
 * nothing is deployed: what nobody can find later did not happen.
 */ async function runVerify(context, handed, openRecord) {
    const observations = await observeAtTheDoor(context, handed);
    const record = recordOf(context, observations);
    const { ticket, comments } = observations;
    const run = {
        record,
        ticket: ticket.known ? ticket.value : null,
        comments,
        problems: []
    };
    if (record.evaluation.decision !== 'go') return {
        ...run,
        deploymentId: undefined
    };
    const expired = handed === undefined ? undefined : expiredGo(handed, context);
    if (expired !== undefined) return {
        ...run,
        deploymentId: undefined,
        refusal: expired
    };
    const opened = await openRecord(run);
    if (opened.done) return {
        ...run,
        deploymentId: opened.value.id
    };
    const refusal = {
        code: 'record-not-opened',
        why: opened.message,
        next: opened.hint
    };
    return {
        ...run,
        deploymentId: undefined,
        refusal
    };
}
/** Judged under the same policy about the same release, and it was a go: then most of it still holds. */ function observeAtTheDoor(context, handed) {
    const { question, sources } = context;
    if (handed === undefined || !verify_isAbout(handed.record, context)) return observeAll(context);
    return observeAgain(question, sources, handed.record.observations);
}
function verify_isAbout({ subject, evaluation, policy, observations }, { question }) {
    const { release } = observations;
    return evaluation.decision === 'go' && digestOf(subject) === digestOf(question.subject) && digestOf(policy) === digestOf(question.policy) && release.known && release.value.policy.digest === question.policyDigest;
}
function expiredGo({ record }, { sources }) {
    const { decision, expiresAt } = record.evaluation;
    if (decision !== 'go' || expiresAt === undefined || Date.parse(expiresAt) > sources.now()) return undefined;
    return {
        code: 'go-expired',
        why: `the go of ${formatDateTime(new Date(record.observations.now))} expired at ${formatDateTime(new Date(expiresAt))}`,
        next: 'press "Re-run all jobs", so that the gate decides again (release-manager)'
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ports.js

/** The value of the header `authorization`: `Bearer …`, `Basic …` of `user:password`, or the secret as it is. */ const authorizationOf = (secret, scheme)=>{
    if (scheme === 'raw') return secret;
    return scheme === 'bearer' ? `Bearer ${secret}` : `Basic ${Buffer.from(secret, 'utf8').toString('base64')}`;
};
/** Asked without its credential, a tracker may answer with what everybody may see, as if that were all. */ const withoutSecret = (url, variable)=>(0,evidence_src/* unknown */.L5)({
        reason: 'not-permitted',
        endpoint: url,
        message: `Cannot ask ${url}: the environment variable ${variable} is not set.`,
        hint: `Add to this step:   env: { ${variable}: \${{ secrets.${variable} }} }`
    });

;// CONCATENATED MODULE: ./packages/requirements/src/present/report.js




/** The one report of a gate run: everything that people see is rendered from it. */ function reportOf(record, { startedAt, finishedAt, preface = [], after = [] }) {
    const { subject, evaluation, observations } = record;
    const world = world_worldOf(subject, record.policy, observations);
    return {
        kind: 'gate',
        service: subject.service,
        environment: subject.environment,
        wave: subject.wave,
        sha: subject.sha,
        ...subject.release === undefined ? {} : {
            release: subject.release
        },
        outcome: evaluation.decision,
        reasons: evaluation.reasons,
        startedAt,
        finishedAt,
        headline: body_headlineOf(evaluation, world),
        body: [
            ...preface,
            ...body_bodyOf(evaluation, world),
            ...after,
            {
                paragraph: footerOf(record)
            }
        ],
        annotations: annotationsOf(record),
        detail: record
    };
}
const report_timeOf = (instant)=>(0,src/* formatDateTime */.r6)(new Date(instant));
/** "Commit 9d04e77 · policy 51ab0c · expires Tue 2026-11-24 15:00 UTC · decided …". */ function footerOf({ subject, observations, evaluation }) {
    const { release, run, now } = observations;
    const parts = [
        `Commit ${(0,src/* shortSha */.Fu)(subject.sha)}`,
        ...release.known ? [
            `policy ${release.value.policy.digest.slice(0, 6)}`
        ] : [],
        ...evaluation.expiresAt === undefined ? [] : [
            `expires ${report_timeOf(evaluation.expiresAt)}`
        ],
        `decided ${report_timeOf(now)} by run ${run.id}, attempt ${run.attempt}`
    ];
    return parts.join(' · ');
}
const annotationsOf = ({ evaluation: { findings } })=>findings.filter(finding_isBlocking).map(({ title, reason, status })=>({
            level: status === 'pending' ? 'notice' : 'warning',
            title,
            message: (0,src/* inlineToText */.cq)(reason)
        }));

;// CONCATENATED MODULE: ./packages/requirements/src/record.js



/** What the evidence names by digest: the policy, every group of facts, and the decision's own findings. */ function recordInputs({ policy, observations, subject }) {
    const groups = Object.entries(observations).map(([name, facts])=>({
            name: `observations.${name}`,
            digest: (0,evidence_src/* digestOf */.ol)(facts)
        }));
    return [
        {
            name: 'subject',
            digest: (0,evidence_src/* digestOf */.ol)(subject)
        },
        {
            name: 'policy',
            digest: (0,evidence_src/* digestOf */.ol)(policy)
        },
        ...groups
    ];
}
/**
 * Makes a recorded decision again from its recorded inputs, and compares digests and outcome. Every difference is
 * named; the record alone is enough, nothing is asked of GitHub.
 */ function recompute(record, claimed) {
    const actual = new Map(recordInputs(record).map(({ name, digest })=>[
            name,
            digest
        ]));
    const stated = new Map(claimed.map(({ name, digest })=>[
            name,
            digest
        ]));
    const names = [
        ...new Set([
            ...actual.keys(),
            ...stated.keys()
        ])
    ].sort();
    const changed = names.filter((name)=>actual.get(name) !== stated.get(name));
    const again = evaluate_evaluate(world_worldOf(record.subject, record.policy, record.observations));
    const problems = changed.map((name)=>`${name} is not what the evidence names: its digest differs`);
    if (again.decision !== record.evaluation.decision) {
        problems.push(`the recorded decision is ${record.evaluation.decision}, the recorded facts give ${again.decision}`);
    } else if ((0,evidence_src/* digestOf */.ol)(again) !== (0,evidence_src/* digestOf */.ol)(record.evaluation)) {
        problems.push('the recorded findings are not those that the recorded facts give');
    }
    return problems.length === 0 ? {
        ok: true,
        decision: again.decision
    } : {
        ok: false,
        problems
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/open-ends.js







/** What is not finished, in the order in which the guide has it. */ function open_ends_openEndsOf(world, facts) {
    return [
        deploymentEnd(world),
        smokeEnd(world),
        monitorEnd(world),
        publishedEnd(facts.published),
        announcedEnd(world, facts.published),
        documentationEnd(world, facts.changelog),
        ...signOffEnds(world)
    ].flatMap((end)=>end ?? []);
}
function deploymentEnd(world) {
    const { observations, subject } = world;
    const live = observations.live[subject.environment];
    const what = `Deploy to ${subject.environment}`;
    const commit = shortSha(subject.sha);
    const who = 'release-manager';
    if (isSuperseded(world)) return undefined;
    if (live?.known !== true) {
        return {
            what,
            why: live?.message ?? 'not read',
            who,
            next: live?.hint ?? 'run this again'
        };
    }
    if (live.value?.sha !== subject.sha) {
        const runs = live.value === null ? 'nothing of ours' : shortSha(live.value.sha);
        const why = `${subject.environment} runs ${runs}, not ${commit}`;
        return {
            what,
            why,
            who,
            next: 'deploy it, or `/withdraw <reason>`'
        };
    }
    if (live.value.phase === 'deployed' && live.value.bad === null) return undefined;
    const why = live.value.bad ?? `deployment ${live.value.deploymentId} is ${live.value.phase}`;
    return {
        what,
        why,
        who,
        next: 'deploy it again, or roll it back'
    };
}
function smokeEnd(world) {
    const smoke = productionEvidence('smoke', world);
    if (smoke?.outcome === 'pass') return undefined;
    const { environment } = world.subject;
    const why = smoke === undefined ? `no smoke evidence of ${environment}` : smoke.headline;
    const next = `run smoke-test-runner on ${environment}`;
    return {
        what: 'Post-deploy verifications',
        why,
        who: 'release-manager',
        next
    };
}
function monitorEnd(world) {
    const monitor = productionEvidence('monitor', world);
    const vouched = typeof ownRecord(world)?.verifiedBy === 'string';
    if (monitor?.outcome === 'pass' || vouched) return undefined;
    const next = awaitsAcceptance(world) ? 'reply `/verify <reason>` here, or run the monitor again' : 'let post-deploy-monitor finish';
    const why = monitor === undefined ? 'no monitor evidence' : monitor.headline;
    return {
        what: 'Monitor for 30 minutes',
        why,
        who: 'on-call',
        next
    };
}
const announcement = {
    what: 'Announcement',
    who: 'customer-success-manager'
};
function publishedEnd(published) {
    if (published === undefined || published.known) return undefined;
    const missing = published.reason === 'not-found';
    return {
        ...announcement,
        why: missing ? 'the release is not published' : published.message,
        next: missing ? 'run notes-generator, `mode: publish`' : published.hint
    };
}
/** Published is not told: places that could not be reached, and customers whose time has not come. */ function announcedEnd(world, published) {
    if (published?.known !== true || !tellsAnybody(world)) return undefined;
    const told = announcedIn(world);
    if (told === undefined) {
        return {
            ...announcement,
            why: 'no evidence says who was told of the published release',
            next: 'run notes-generator, `mode: publish`, which tells whom the policy names, once'
        };
    }
    return unfinished(told);
}
function unfinished({ failed, later }) {
    if (failed.length > 0) {
        return {
            ...announcement,
            why: `not told: ${failed.join('; ')}`,
            next: 'run notes-generator, `mode: publish`, again; it tells only who was not told'
        };
    }
    if (later.length === 0) return undefined;
    return {
        ...announcement,
        why: `still to be told: ${later.join('; ')}`,
        next: 'run notes-generator, `mode: publish`, again then; the workflow that evaluates again does'
    };
}
const tellsAnybody = ({ policy: { notify } })=>[
        notify.stakeholders,
        notify.support,
        notify.customers
    ].some(({ length })=>length > 0);
/** The changelog of the default branch has a heading for this release. */ function documentationEnd({ policy, subject }, changelog) {
    const path = policy.notes.changelog;
    const { release } = subject;
    if (path === undefined || release === undefined || changelog === undefined) return undefined;
    const what = 'Release documentation';
    const who = 'technical-writer';
    if (!changelog.known) return {
        what,
        why: changelog.message,
        who,
        next: changelog.hint
    };
    const version = release.replace(/^.*?v?(?=\d)/u, '');
    const headings = changelog.value.text.split('\n').filter((line)=>/^#{1,4}\s/u.test(line));
    const written = headings.some((line)=>line.split(/[\s[\]()]+/u).some((word)=>word === release || word === version || word === `v${version}`));
    if (written) return undefined;
    return {
        what,
        why: `${path} on the default branch has no heading for ${release}`,
        who,
        next: `merge the entry that notes-generator wrote to ${path}`
    };
}
/** What a patch was allowed to skip before the deployment is due before its ticket closes. */ function signOffEnds(world) {
    return dueFindings(evaluate(world).findings).map(({ title, reason, owner, next })=>({
            what: title,
            why: reason,
            who: owner,
            next: next === undefined ? 'settle it' : inlineToText(next.text)
        }));
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/close.js













/** Ends a release: closes its ticket when everything after the deployment is done, or names what is not. */ async function runClose(context) {
    const { question, writes } = context;
    const observed = await observeAll(context);
    const { observations, problems } = await acceptOnWord(worldOf(question.subject, question.policy, observed), writes);
    const world = worldOf(question.subject, question.policy, observations);
    const { ticket, comments } = observations;
    const run = {
        record: recordOf(context, observations),
        ticket: ticket.known ? ticket.value : null,
        comments,
        problems
    };
    if (run.ticket === null) return {
        ...run,
        result: 'refused',
        openEnds: [
            noTicket(observations)
        ]
    };
    if (run.ticket.state === 'closed') return {
        ...run,
        result: 'already-closed',
        openEnds: []
    };
    const reason = withdrawal(world);
    if (reason !== undefined) return {
        ...await end(world, run, context, 'withdrawn'),
        reason
    };
    const openEnds = openEndsOf(world, await closingFacts(context));
    if (openEnds.length > 0) return {
        ...run,
        result: 'refused',
        openEnds
    };
    return end(world, run, context, 'closed');
}
async function closingFacts({ question, sources }) {
    const { subject, policy } = question;
    const { changelog } = policy.notes;
    const [published, files] = await Promise.all([
        subject.release === undefined ? undefined : sources.github.releases.byTag(subject.release),
        changelog === undefined ? undefined : sources.github.snapshot({
            defaultBranchFiles: [
                changelog
            ]
        })
    ]);
    const file = changelog === undefined ? undefined : files?.files?.[changelog];
    return {
        ...published === undefined ? {} : {
            published
        },
        ...file === undefined ? {} : {
            changelog: file
        }
    };
}
function noTicket({ ticket }) {
    const what = 'Release ticket';
    const who = 'release-manager';
    return ticket.known ? {
        what,
        why: 'there is none for this release',
        who,
        next: 'open it with `mode: open`'
    } : {
        what,
        why: ticket.message,
        who,
        next: ticket.hint
    };
}
/** A release manager's `/withdraw <reason>`: a release that never reached production ends so. */ function withdrawal(world) {
    if (wasDeployed(world)) return undefined;
    const command = world.spoken.commands.findLast(({ verb, login })=>verb === 'withdraw' && rolesOf(login, world.observations).includes('release-manager'));
    return command?.verb === 'withdraw' ? command.reason : undefined;
}
/** Evidence first: a ticket that is closed without it would be found without it. */ async function end(world, run, context, result) {
    const { sources, writes } = context;
    const { comments } = run;
    const attached = comments.known ? await attachEvidence(world, run, comments.value, sources, writes) : [];
    const problems = [
        ...run.problems,
        ...attached.length > 0 ? attached : await closeTicket(world, run, context, result)
    ];
    return {
        ...run,
        problems,
        result: problems.length === 0 ? result : 'refused',
        openEnds: []
    };
}
async function attachEvidence(world, { ticket }, comments, { evidence }, { issues }) {
    if (ticket === null || isAttached(comments, world)) return [];
    const texts = await readTexts(world, evidence.content);
    if (texts.length === 0) return [];
    return problemOf(await issues.comment(ticket.number, evidenceComment(world, texts)));
}
async function closeTicket(world, { record, ticket, comments }, { sources, writes: { issues } }, result) {
    if (ticket === null) return [];
    const completed = result === 'closed';
    const stages = stagesOf(world).map((stage, index, all)=>index === all.length - 1 && completed ? {
            ...stage,
            done: true
        } : stage);
    const decided = await decidedBefore(world, sources);
    const body = ticketBody(record.evaluation, world, stages, decided);
    const stateReason = completed ? 'completed' : 'not_planned';
    const closed = await issues.update(ticket.number, {
        body,
        state: 'closed',
        stateReason
    });
    const asked = comments.known ? findComment(comments.value) : undefined;
    const text = requestsComment(record.evaluation, world);
    const told = asked === undefined ? [] : await Promise.all(writeComment(text, asked, ticket.number, issues));
    const { scope } = record.observations;
    const milestone = scope.known && completed ? scope.value.milestone : null;
    const ended = milestone === null ? undefined : await issues.closeMilestone(milestone.number);
    return [
        closed,
        ...told,
        ...ended === undefined ? [] : [
            ended
        ]
    ].flatMap(problemOf);
}

;// CONCATENATED MODULE: ./packages/requirements/src/rollback-procedure.js


/** A deployment record carries it, and GitHub's payloads are not made for long texts. */ const longestCharacters = 2_000;
/**
 * How one goes back from this release, as its approved notes say: `standard`, or their own words. It goes into the
 * deployment record, from which a rollback reads it; undefined where no evidence of the notes says anything.
 */ function rollbackProcedure(world) {
    const detail = productionEvidence('notes', world)?.detail;
    if (typeof detail !== 'object' || detail === null || !('rollback' in detail)) return undefined;
    const { rollback } = detail;
    return typeof rollback === 'string' && rollback !== '' ? clipCharacters(rollback, longestCharacters) : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/customer-text.js





/**
 * What customers may be told of a release: the words as they stand now in the file or the issue that the policy
 * names, and only if the customer-success-manager has signed exactly these. An edit since then takes them back.
 */ async function readCustomerText(question, github) {
    const { subject, policy, comments, signers } = question;
    const drafts = await readDrafts(question, github);
    if (!drafts.known) return {
        ok: false,
        why: drafts.message,
        hint: drafts.hint
    };
    const signature = (communication)=>communicationSigned(communicationBound(subject, policy, communication), comments, signers);
    const choice = chooseDraft(drafts.value, (communication)=>signature(communication).signed);
    if (choice.of === 'none') return {
        ok: false,
        why: 'there are no words for customers',
        hint: 'draft them, and have them signed'
    };
    if (choice.of === 'several') {
        const names = choice.drafts.map(({ where })=>where).join(', ');
        return {
            ok: false,
            why: `${names} all hold words for customers`,
            hint: 'close all but one as not planned'
        };
    }
    const { draft, read } = choice;
    if (!read.ok) return {
        ok: false,
        why: `${draft.where}: ${read.message}`
    };
    const signed = signature(read.communication);
    return signed.signed ? {
        ok: true,
        communication: read.communication,
        where: draft.where,
        ...whoSigned(signed)
    } : {
        ok: false,
        why: `the customer-success-manager has not signed the text in ${draft.where}`,
        hint: `reply ${signed.command} on the ticket, then run this again`
    };
}
const whoSigned = ({ by, at, url })=>({
        by,
        at,
        url
    });
async function readDrafts({ subject, policy, ticket }, { snapshot }) {
    const { path, issue: label } = policy.requirements['customer-communication'];
    if (label !== undefined) {
        const { labelled } = await snapshot({
            labelled: {
                label
            }
        });
        return mapReading(draftsAmong(labelled ?? unasked(label), {
            ...subject,
            ticket
        }), (all)=>all.map(({ number, url, text })=>({
                    where: `#${number}`,
                    url,
                    text
                })));
    }
    const { filesAtSha } = await snapshot({
        sha: subject.sha,
        checks: false,
        filesAtSha: [
            path
        ]
    });
    return mapReading(filesAtSha?.[path] ?? unasked(path), ({ text })=>[
            {
                where: path,
                url: '',
                text
            }
        ]);
}

;// CONCATENATED MODULE: ./packages/requirements/src/index.js































/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hourMs),
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   a3: () => (/* binding */ isReleaseType),
/* harmony export */   aj: () => (/* binding */ requirementIds),
/* harmony export */   ne: () => (/* binding */ releaseTypes)
/* harmony export */ });
/** The rows of the guide's pre-release table and the lines of its checklist, and what they rest on. */ const requirementIds = [
    'release-identity',
    'no-freeze',
    'environment-protection',
    'acceptance-criteria',
    'ci-and-security',
    'release-notes',
    'rollback-plan',
    'smoke-tests',
    'staging-verified',
    'customer-communication',
    'backup',
    'security-approval',
    'deployment-window',
    'readiness-review',
    'distinct-people'
];
const releaseTypes = [
    'patch',
    'minor',
    'major'
];
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const isReleaseType = (value)=>releaseTypes.includes(value);


/***/ })

};
