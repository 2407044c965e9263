export const id = 6362;
export const ids = [6362];
export const modules = {

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/requirements/src/index.js + 108 modules
var requirements_src = __webpack_require__(410);
// EXTERNAL MODULE: ./packages/cli/src/options.js
var src_options = __webpack_require__(754);
// EXTERNAL MODULE: ./packages/cli/src/policy-file.js
var policy_file = __webpack_require__(5531);
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var evidence_src = __webpack_require__(9462);
// EXTERNAL MODULE: ./packages/cli/src/commands/gate-sources.js
var gate_sources = __webpack_require__(9327);
;// CONCATENATED MODULE: ./packages/cli/src/commands/gate-history.js




/** Codes of what waits for people; before a team adopts the gate nobody could answer. */ const ofPeople = new Set([
    'not-signed',
    'readiness-too-early',
    'people-too-few',
    'notes-not-approved'
]);
/**
 * `gate --history N`: judges the last N published releases as of their publication, by facts that are still there,
 * and says what would have blocked each. Alerts are those of today. Always exit 0: it is a report.
 */ async function judgeHistory(count, json, place, connection, terminal) {
    const releases = await publishedReleases(count + 1, connection);
    const shared = sharedSources((0,gate_sources/* sourcesFor */.Mj)(connection, place.policy, place.defaultBranch, terminal), connection);
    const judged = [];
    for (const [index, release] of releases.slice(0, count).entries()){
        if (terminal.signal.aborted) return src/* exitCodes */.hS.cancelled;
        judged.push(await judgeRelease(release, releases.slice(index + 1), place, connection, shared));
    }
    terminal.write(json ? `${JSON.stringify(judged)}\n` : `${tableOf(judged)}\n`);
    return src/* exitCodes */.hS.success;
}
async function publishedReleases(count, { github, repository }) {
    const releases = await github.releases.list(count * 2);
    if (!releases.known) throw new src/* ConfigurationError */.j1('the repository', [
        {
            path: repository,
            message: `${releases.message} ${releases.hint}`
        }
    ]);
    return releases.value.filter(({ draft, publishedAt })=>!draft && publishedAt !== null).slice(0, count);
}
/** What does not differ between releases is asked once. */ function sharedSources(sources, { github }) {
    const asked = new Map();
    const once = (request)=>{
        const key = JSON.stringify(request);
        const answer = asked.get(key) ?? github.snapshot(request).then(gate_sources/* toWave */.TF);
        asked.set(key, answer);
        return answer;
    };
    return {
        ...sources,
        github: {
            ...sources.github,
            snapshot: async ({ sha, checks, filesAtSha, items, tag, commentsOf, deploymentsOf, ...common })=>{
                const own = {
                    sha,
                    checks,
                    filesAtSha,
                    items,
                    tag,
                    commentsOf
                };
                const stated = Object.fromEntries(Object.entries(own).filter(([, value])=>value !== undefined));
                const [shared, each] = await Promise.all([
                    once(common),
                    once(stated)
                ]);
                return {
                    ...shared,
                    ...each,
                    deployments: Object.fromEntries((deploymentsOf ?? []).map((name)=>[
                            name,
                            (0,evidence_src/* known */.eO)([], nothing)
                        ]))
                };
            }
        }
    };
}
/** Which version ran when is told by the releases themselves: records of deployments begin with the first gate. */ const nothing = {
    endpoint: 'releases',
    pages: 0,
    total: 0,
    at: ''
};
async function judgeRelease(release, older, place, connection, sources) {
    const at = release.publishedAt ?? release.createdAt;
    const tag = await connection.github.repository.resolve(`refs/tags/${release.tag}`);
    if (!tag.known) return {
        release: release.tag,
        at,
        decision: 'unknown',
        blockers: [
            {
                id: 'release',
                reason: tag.message,
                next: tag.hint
            }
        ],
        asked: []
    };
    const question = {
        ...(0,gate_sources/* questionFor */.Aj)({
            ...place,
            sha: tag.value.commit,
            release: release.tag
        }),
        now: Date.parse(at)
    };
    const then = {
        ...sources,
        now: ()=>Date.parse(at),
        github: {
            ...sources.github,
            serverTime: ()=>at,
            releases: {
                ...sources.github.releases,
                list: ()=>Promise.resolve((0,evidence_src/* known */.eO)(older, nothing))
            }
        }
    };
    const context = {
        question,
        sources: then
    };
    return judgedOf((0,requirements_src/* recordOf */.zv)(context, await (0,requirements_src/* observeAll */.WD)(context)), release.tag, at);
}
function judgedOf({ evaluation: { decision, findings } }, release, at) {
    const blocking = findings.filter(requirements_src/* isBlocking */.Us);
    const blockers = blocking.filter(({ code })=>!ofPeople.has(code)).map(({ id, reason, next })=>({
            id,
            reason: (0,src/* oneLine */.TN)((0,src/* inlineToText */.cq)(reason)),
            next: next === undefined ? '' : (0,src/* oneLine */.TN)((0,src/* inlineToText */.cq)(next.text))
        }));
    const asked = blocking.filter(({ code })=>ofPeople.has(code)).map(({ id })=>id);
    return {
        release,
        at,
        decision,
        blockers,
        asked
    };
}
function tableOf(judged) {
    const blocked = judged.filter(({ blockers })=>blockers.length > 0).length;
    const width = Math.max(7, ...judged.map(({ release })=>release.length));
    const lines = judged.flatMap(({ release, at, blockers, asked })=>[
            `${release.padEnd(width)}  ${at.slice(0, 10)}  ${blockers.length === 0 ? 'nothing blocks' : `${blockers.length} block`}${asked.length === 0 ? '' : `; asked of people: ${asked.join(', ')}`}`,
            ...blockers.flatMap(({ id, reason, next })=>[
                    `${' '.repeat(width)}  ✗ ${id}: ${reason}`,
                    ...next === '' ? [] : [
                        `${' '.repeat(width)}    -> ${next}`
                    ]
                ])
        ]);
    return [
        `${blocked} of the last ${judged.length} releases would have been blocked (alerts as they are today).`,
        '',
        ...lines
    ].join('\n');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/cli/src/commands/gate-record.js





/**
 * `gate --verify-record FILE`: makes a recorded decision again from its own facts, without network. FILE is the
 * gate's evidence or its report. Exit 0 when both agree on a go, 1 on a no-go or any difference, 3 on a wait.
 */ async function verifyRecord(file, json, terminal) {
    const kept = keptIn(await readText(file, terminal), file);
    const answer = (0,requirements_src/* recompute */.ZK)(kept.record, kept.inputs);
    if (json) {
        terminal.write(`${JSON.stringify({
            file,
            named: kept.named,
            ...answer
        })}\n`);
    } else if (answer.ok) {
        const { subject, observations } = kept.record;
        const what = `${subject.service} ${subject.release ?? subject.sha.slice(0, 7)} to ${subject.environment}`;
        terminal.write(`${answer.decision}: ${what}, decided ${observations.now}; the recorded facts give the same decision again (${kept.named}).\n`);
    } else {
        terminal.write(`The record does not hold:\n${answer.problems.map((problem)=>`  ${problem}\n`).join('')}`);
    }
    return answer.ok ? (0,src/* exitCodeOf */.FO)(answer.decision) : src/* exitCodes */.hS.failure;
}
async function readText(file, { workingFolder }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workingFolder, file), 'utf8');
    } catch (error) {
        throw unreadable(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
const unreadable = (message)=>new src/* ConfigurationError */.j1('the command line', [
        {
            path: '--verify-record',
            message
        }
    ]);
function keptIn(text, file) {
    const digest = (0,evidence_src/* sha256 */.sc)(text.trimEnd());
    const evidence = (0,evidence_src/* parseEvidence */.vf)(text.trimEnd(), digest);
    if (evidence.ok) {
        const { detail, inputs } = evidence.value.statement.predicate;
        const record = (0,requirements_src/* unpackRecord */.Qc)(detail);
        if (record === undefined) throw unreadable(`${file} is evidence without the facts of a gate's decision: give the gate's report file instead`);
        return {
            record,
            inputs,
            named: `evidence sha256:${digest}`
        };
    }
    return keptInReport(text, file);
}
/** A report states no digests of its own: its facts are compared with its decision. */ function keptInReport(text, file) {
    let detail;
    try {
        detail = JSON.parse(text).detail;
    } catch  {
        throw unreadable(`${file} is neither evidence nor a report of the gate`);
    }
    const record = (0,requirements_src/* unpackRecord */.Qc)(detail);
    if (record === undefined) throw unreadable(`${file} is neither evidence nor a report of the gate`);
    return {
        record,
        inputs: (0,requirements_src/* recordInputs */.v5)(record),
        named: 'report, without the evidence that names its facts'
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/gate.js







/**
 * `release-actions gate`: what stands between a release and production. Reads only. Exit codes: 0 go, 1 no-go,
 * 2 configuration, 3 wait.
 */ async function run(args, terminal) {
    const command = (0,src_options.commandFor)(terminal, 'gate', 'Judge a release by its policy; reads GitHub and writes nothing.').option('--policy <file>', 'the policy file of this working tree', '.github/release-policy.yml').option('--environment <name>', 'environment of the policy that is deployed to').option('--service <name>', 'service of the policy').option('--sha <commit>', 'commit of the release; default: what its tag points at, else the default branch').option('--release <tag>', 'tag of the release').option('--history <count>', 'judge the last releases instead, and say what would have blocked each').option('--verify-record <file>', 'make a recorded decision again, offline').option('--json', 'print the report and nothing else');
    const parsed = (0,src_options.parseArguments)(command, args);
    if (parsed === undefined) return src/* exitCodes */.hS.success;
    const options = parsed.opts();
    const json = options.json === true;
    if (options.verifyRecord !== undefined) return verifyRecord(options.verifyRecord, json, terminal);
    const policy = await (0,policy_file/* policyIn */.i)(options.policy, terminal);
    const connection = (0,gate_sources/* connect */.Ng)(terminal);
    const place = await placeOf(options, policy, connection);
    if (options.history !== undefined) return judgeHistory(countIn(options.history), json, place, connection, terminal);
    return judge(place, json, options, connection, terminal);
}
/** Environment, and where the default branch stands. @throws ConfigurationError where GitHub does not say. */ async function placeOf(options, policy, { github, repository }) {
    const environments = Object.keys(policy.environments);
    const environment = options.environment ?? (environments.length === 1 ? environments[0] : undefined);
    if (environment === undefined) {
        throw new src/* ConfigurationError */.j1('the command line', [
            {
                path: '--environment',
                message: `missing; the policy has ${environments.join(', ')}`
            }
        ]);
    }
    const head = await github.repository.defaultBranchHead();
    if (!head.known) throw new src/* ConfigurationError */.j1('the repository', [
        {
            path: repository,
            message: `${head.message} ${head.hint}`
        }
    ]);
    const { branch: defaultBranch, sha } = head.value;
    return {
        policy,
        policyFile: options.policy,
        environment,
        service: options.service,
        repository,
        defaultBranch,
        head: sha
    };
}
function countIn(text) {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
    throw new src/* ConfigurationError */.j1('the command line', [
        {
            path: '--history',
            message: `"${text}" is no number of releases from 1 to 100`
        }
    ]);
}
async function judge(place, json, { sha, release }, connection, terminal) {
    const startedAt = new Date().toISOString();
    const commit = sha ?? await commitOf(release, place, connection);
    const question = (0,gate_sources/* questionFor */.Aj)({
        ...place,
        sha: commit,
        release
    });
    const sources = (0,gate_sources/* sourcesFor */.Mj)(connection, place.policy, place.defaultBranch, terminal);
    const context = {
        question,
        sources
    };
    const record = (0,requirements_src/* recordOf */.zv)(context, await (0,requirements_src/* observeAll */.WD)(context));
    const report = (0,requirements_src/* reportOf */.EI)(record, {
        startedAt,
        finishedAt: new Date().toISOString()
    });
    terminal.write(json ? `${JSON.stringify(report)}\n` : `${(0,src/* reportToText */.Ne)(report)}\n`);
    return (0,src/* exitCodeOf */.FO)(report.outcome);
}
/** @throws ConfigurationError for a tag that does not exist or cannot be read. */ async function commitOf(release, { head }, { github }) {
    if (release === undefined) return head;
    const tag = await github.repository.resolve(`refs/tags/${release}`);
    if (tag.known) return tag.value.commit;
    throw new src/* ConfigurationError */.j1('the command line', [
        {
            path: '--release',
            message: `${tag.message} ${tag.hint}`
        }
    ]);
}


/***/ })

};
