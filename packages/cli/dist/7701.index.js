export const id = 7701;
export const ids = [7701];
export const modules = {

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/github/src/index.js + 16 modules
var src = __webpack_require__(9188);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
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
    const child = spawn(program, args, {
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
        createInterface({
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
var evidence_src = __webpack_require__(9462);
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
        withLabel: async (label)=>(0,evidence_src/* mapReading */.P2)(await issues.list({
                labels: [
                    label
                ],
                state: 'all'
            }), (found)=>found.map(issueOf)),
        read: async (number)=>(0,evidence_src/* mapReading */.P2)(await issues.read(number), issueOf),
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
        comments: async (number)=>(0,evidence_src/* mapReading */.P2)(await issues.comments(number), (found)=>found.map(({ id, body, author, createdAt, lastEditedAt })=>({
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
        relation: async (target, suspect)=>(0,evidence_src/* mapReading */.P2)(await repository.compare(target, suspect), ({ status, files, filesComplete })=>({
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
                if (found.known && found.value.commit === sha) return (0,evidence_src/* known */.eO)(true, found.proof);
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
            await delay(everyMs, undefined, {
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
    if (!answer.ok) return unknown({
        reason: 'unavailable',
        endpoint,
        message: answer.message,
        hint
    });
    if (answer.status !== 200) {
        const message = `${endpoint} answers with status ${answer.status}`;
        return unknown({
            reason: 'unavailable',
            endpoint,
            message,
            hint
        });
    }
    const text = new TextDecoder().decode(answer.body);
    return known(text, {
        endpoint,
        pages: 1,
        at: new Date().toISOString()
    });
}

// EXTERNAL MODULE: ./packages/deployments/src/index.js + 5 modules
var deployments_src = __webpack_require__(2564);
;// CONCATENATED MODULE: ./packages/rollback/src/present/findings.js

/** Every version that was here, and why it is or is not a target. */ function findings_candidateTable(candidates, chosen, zone) {
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
/** The way on, and who. */ const findings_nextStep = (next)=>({
        paragraph: [
            {
                strong: 'Next:'
            },
            ' ',
            next
        ]
    });
/** The commit of the version that a plan leads to. */ const findings_targetOf = (plan)=>plan.kind === 'ready' ? plan.step.target.sha : null;

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
        const why = `${shortSha(sha)} is frozen: a rollback has left it as bad`;
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
    const history = readHistory(opening.rows.value, target);
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
        const why = `${target.environment} answers as ${answer.value.trim().slice(0, 60)}, not as ${shortSha(sha)}`;
        return {
            kind: 'refused',
            code: 'served-version-differs',
            why,
            next: 'Name the commit that really runs.'
        };
    }
    const key = digestOf({
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
        description: `${descriptions.adopted} by ${actor}`,
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
            version: version === '' ? shortSha(sha) : version,
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
    const name = version === '' ? shortSha(sha) : version;
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
/** "1.4.0", or the commit where it was deployed without a version. */ const version_nameOf = ({ payload, sha })=>payload.version === '' ? sha.slice(0, 7) : payload.version;
const version_releaseOf = ({ sha, payload })=>({
        sha,
        version: payload.version,
        artifacts: payload.artifacts
    });
/** Says whether a deployment ever began to change the environment, whatever came of it. */ const version_hasMutated = ({ phase })=>phase !== 'opened' && phase !== 'unchanged';
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
/** How a version fared over all its deployments here. */ function version_standingOf(version, records) {
    const own = records.filter((record)=>version_hasMutated(record) && sameVersion(record, version));
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
/** Came to harm after it was verified, or at the same instant: doubt counts against it. */ const version_isSound = ({ verifiedAt, harm })=>verifiedAt !== null && (harm === null || Date.parse(harm.at) < Date.parse(verifiedAt));

;// CONCATENATED MODULE: ./packages/rollback/src/candidates.js


/** Why a version may not be returned to, whatever runs now; `null`: it may. */ function disqualified(version, history) {
    const digests = version.payload.artifacts.map(({ digest })=>digest);
    const leftAsBad = (0,deployments_src/* freezesIn */.uc)(history).find(({ freeze })=>freeze.badShas.includes(version.sha) || digests.some((digest)=>freeze.badDigests.includes(digest)));
    if (leftAsBad !== undefined) {
        return {
            code: 'marked-bad',
            why: `left as bad by rollback ${leftAsBad.record}`
        };
    }
    if (!history.records.some((record)=>version_hasMutated(record) && sameVersion(record, version))) {
        return {
            code: 'never-mutated',
            why: 'its deployment never began'
        };
    }
    const standing = version_standingOf(version, history.records);
    if (version_isSound(standing)) return null;
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
        name: version_nameOf(record),
        sha: record.sha,
        deployedAt: record.createdAt,
        verifiedAt: version_standingOf(record, history.records).verifiedAt,
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
        ...records.filter(version_hasMutated),
        ...records.filter((each)=>!version_hasMutated(each))
    ]){
        if (!kept.some((known)=>sameVersion(known, record))) kept.push(record);
    }
    return kept.sort((left, right)=>(0,deployments_src/* byAge */.jI)(right, left));
}
/** One row for each version that was here, newest first, deployments of other tools among them. */ function candidates_listCandidates(history, suspect) {
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
    ].sort((left, right)=>(0,deployments_src/* byAge */.jI)(age(right), age(left)));
}

;// CONCATENATED MODULE: ./packages/rollback/src/drill.js







/**
 * What a drill goes back to: the version that a rollback of this release would go back to, which is the newest good
 * one of these environments' records, and not the release itself.
 */ function drillTarget(environments, now, wanted) {
    for (const { target, rows } of environments){
        if (!rows.known) continue;
        const history = readHistory(rows.value, target);
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
const release = ({ version, sha })=>version === '' ? shortSha(sha) : version;
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
                    formatDuration(durationMs)
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
        headline: `Drill passed: ${environment} went ${way}, back in ${formatDuration(back?.durationMs ?? 0)}`,
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
const journal_journalWords = {
    smoked: 'smoked',
    monitoring: 'monitoring',
    interrupted: 'interrupted'
};
const marks = [
    [
        'mutating',
        deployments_src/* descriptions */.eH.mutating
    ],
    [
        'mutated',
        deployments_src/* descriptions */.eH.deployed
    ],
    [
        'smoked',
        journal_journalWords.smoked
    ],
    [
        'monitoring',
        journal_journalWords.monitoring
    ],
    [
        'done',
        deployments_src/* descriptions */.eH.verified
    ],
    [
        'done',
        deployments_src/* descriptions */.eH.accepted
    ]
];
/**
 * Reads the journal back from the record. Creating the record is one atomic write that carries plan, checks, lock and
 * freeze; each later phase is one status.
 */ function journal_journalOf(record) {
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
        description: `${journal_journalWords.interrupted} at ${phase}`
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
/** A status in the words of a timeline; what has no such words stays as it was written. */ function journal_inWords(description) {
    for (const [pattern, words] of said){
        const match = pattern.exec(description);
        if (match !== null) return words(match[1] ?? '');
    }
    return description;
}

;// CONCATENATED MODULE: ./packages/rollback/src/lock.js

const lock_formatHolder = ({ runId, attempt })=>`${runId}.${attempt}`;
function parseHolder(text) {
    const match = /^(\d+)\.(\d+)$/u.exec(text);
    return match === null ? undefined : {
        runId: Number(match[1]),
        attempt: Number(match[2])
    };
}
const takeoverPattern = /^taken over from (\d+\.\d+) by (\d+\.\d+) until (\S+)$/u;
/** The status by which `to` takes a lock that is nobody's any more. */ const lock_takeoverStatus = (from, to, until)=>({
        state: 'in_progress',
        description: `taken over from ${lock_formatHolder(from)} by ${lock_formatHolder(to)} until ${until.toISOString()}`
    });
/**
 * Who holds a rollback record now. Statuses are append-only, and each takeover names whom it displaces: of several
 * that displace the same holder the first one counts and the others are void, which makes a takeover atomic.
 */ function lock_holdOf(record) {
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
        if (next !== undefined && from === lock_formatHolder(hold.holder)) hold = {
            holder: next,
            until: new Date(until)
        };
    }
    return hold;
}
/** Judges a hold from the place of `me`. A run that cannot be looked up counts as alive until the hold expires. */ function lock_judgeHold({ holder, until }, me, run, at) {
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
/** Rollbacks that have been begun and not ended: each of them holds the environment. Oldest first. */ const openRollbacks = (records)=>records.filter(({ task, phase })=>task === 'rollback' && (phase === 'opened' || phase === 'mutating')).sort(deployments_src/* byAge */.jI);
/**
 * Decides, after all had the chance to write theirs, who goes on: the oldest open rollback. GitHub has no
 * compare-and-set for deployments; creation time and id are the order that everybody sees. A rollback whose holder is
 * gone is taken over before this is asked, so that no two can each believe the other dead.
 *
 * @param mine my own record, which may not be in the list yet
 */ function lock_decideLock(records, mine, me) {
    const first = openRollbacks(records)[0];
    const by = (first === undefined ? undefined : lock_holdOf(first)?.holder) ?? me;
    if (first === undefined) return {
        state: 'won'
    };
    if (first.id === mine.id && lock_formatHolder(by) === lock_formatHolder(me)) return {
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
 */ function commands_readCommands(comments, holds) {
    return comments.flatMap((comment)=>{
        const command = comment.edited ? undefined : parse(comment);
        if (command === undefined) return [];
        const right = command.kind === 'rollback' && command.acrossSchema ? 'across-schema' : command.kind;
        return mayCommand[right].some((role)=>holds(comment.author, role)) ? [
            command
        ] : [];
    });
}

// EXTERNAL MODULE: ./packages/policy/src/index.js + 2 modules
var policy_src = __webpack_require__(9875);
;// CONCATENATED MODULE: ./packages/rollback/src/incident.js





const incidentLabel = 'incident';
const retrospectiveLabel = 'retrospective';
/** Names one incident: the deployment that is suspected. */ const incident_incidentKey = ({ service, environment, wave }, suspect)=>`${service}/${environment}/${wave}/${suspect}`;
const incident_markerOf = (kind, key)=>`<!-- release-actions:v1 ${kind} ${key} -->`;
const firstLine = (body)=>body.split(/\r?\n/u, 1)[0]?.trim() ?? '';
/**
 * Our issue with this marker. Only issues of our own author count, since anybody can copy a marker; open ones come
 * before closed ones, then the lowest number wins and the others are duplicates.
 */ function incident_findMarked(issues, marker, isOurs) {
    const [issue, ...rest] = issues.filter(({ body, author })=>firstLine(body) === marker && isOurs(author)).sort((left, right)=>Number(left.state === 'closed') - Number(right.state === 'closed') || left.number - right.number);
    return issue === undefined ? undefined : {
        issue,
        duplicates: rest.filter(({ state })=>state === 'open')
    };
}
/** The severity that an incident's labels state, such as `sev:2`. */ const incident_severityOfLabels = (labels)=>severities.find((severity)=>labels.includes(labelOf(severity)));
const labelOf = (severity)=>`sev:${severity.slice(3)}`;
const duties = (/* unused pure expression or super */ null && ([
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
]));
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
    const due = retrospective === null ? '' : ` by ${formatDateTime(retrospective.dueAt, zone)}`;
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
                `Frozen: ${nameOf(suspect)} (${shortSha(suspect.sha)}) and what descends from it. A fix passes when one of its commits says `,
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
                        formatDateTime(new Date(at), zone),
                        what
                    ])
            }
        },
        ...actionItems(state)
    ];
}
/** The incident as an issue. The first body line is its identity. */ function incident_incidentIssue(state) {
    const { target, suspect, severity, securityRelated, policy } = state;
    const manager = holdersOf(policy, 'release-manager').holders.people;
    return {
        title: `[${severity}] ${target.environment}: ${target.service} ${nameOf(suspect)}`,
        marker: incident_markerOf('incident', incident_incidentKey(target, suspect.id)),
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
/** The blameless retrospective as an issue of its own, below the incident. */ function incident_retrospectiveIssue(state, incident, dueAt) {
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
        marker: incident_markerOf('retrospective', incident_incidentKey(target, suspect.id)),
        body: [
            {
                paragraph: [
                    `Due ${formatDateTime(dueAt, zone)}, within 48 hours of the incident `,
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



/** Times are shown in the zone of the environment's window, where there is one. */ function incidents_zoneOf({ policy, target }) {
    const [window] = policy.environments[target.environment]?.window?.allow ?? [];
    return window?.zone ?? 'UTC';
}
const deployedLine = (record)=>({
        at: record.createdAt,
        what: `${record.task === 'rollback' ? 'rolled back to' : 'deployed'} ${nameOf(record)} (deployment ${record.id})`
    });
/** What the records say about the suspect, oldest first. */ function incidents_timelineOf(history, suspect) {
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
 */ async function incidents_ensureIncident({ step, incident, history }, request, severity, standing, world) {
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
            zone: incidents_zoneOf(request)
        },
        timeline: [
            ...history === null ? [] : incidents_timelineOf(history, suspect),
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
    const proved = history.records.find((record)=>record.verified !== undefined && sameVersion(record, target) && (0,deployments_src/* byAge */.jI)(record, suspect) < 0);
    const start = proved ?? target;
    return history.records.filter((record)=>version_hasMutated(record) && (0,deployments_src/* byAge */.jI)(record, start) > 0 && (0,deployments_src/* byAge */.jI)(record, suspect) <= 0).reverse();
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
        version_nameOf(question.target),
        version_nameOf(question.suspect)
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
        const why = `${version_nameOf(silent ?? question.target)} does not declare its schema, while other releases do`;
        return {
            state: 'unknown',
            why,
            forward: `Safe way forward: a fix after ${version_nameOf(question.suspect)}.`
        };
    }
    let undo = '';
    for (const record of between){
        const schema = record.payload.schema;
        if (schema === undefined || schema.version <= wanted.version) continue;
        if (schema.minCompatible <= wanted.version) continue;
        if (!schema.reversible) return barrier(question, wanted, record, schema);
        undo = `; the command must undo the migration of ${version_nameOf(record)}`;
    }
    return {
        state: 'clear',
        note: `schema ${wanted.version} is compatible${undo}`
    };
}
function barrier({ target, suspect }, wanted, record, schema) {
    return {
        state: 'barrier',
        why: `${version_nameOf(target)} needs schema ${wanted.version}, the database is at ${schema.version} ` + `(${withFile(schema)}${version_nameOf(record)}, not reversible)`,
        forward: `Safe way forward: a fix after ${version_nameOf(suspect)} that restores what ${version_nameOf(target)} needs.`
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
    const live = (0,deployments_src/* liveOf */.QA)(history);
    if (live.kind !== 'unknown') return undefined;
    return {
        code: 'live-unknown',
        why: `what runs now is unknown: ${live.message}`,
        next: 'Say what runs with mode "adopt", then roll back; from then on deploy through the gate only.'
    };
}
/** A deployment that was opened after the live one and never began, while the live one is known to be good. */ function neverBegan(history, live) {
    const newest = history.records.find(({ task })=>task === 'deploy');
    if (newest === undefined || version_hasMutated(newest) || (0,deployments_src/* byAge */.jI)(newest, live) <= 0) return undefined;
    const left = (0,deployments_src/* freezesIn */.uc)(history).some(({ freeze })=>freeze.badShas.includes(live.sha));
    return !left && version_isSound(version_standingOf(live, history.records)) ? newest : undefined;
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
        version_nameOf(rollback)
    ].includes(target);
}
/**
 * Chooses what to go back to. The suspect is the newest deployment that began to change the environment, whatever
 * its result. A target was verified once, came to no harm since, was never left as bad, and is not what runs now.
 * None: refused, with the reason for each candidate. GitHub's own idea of the active deployment is never asked.
 */ function chooseTarget(history, request) {
    const suspect = history.records.find(version_hasMutated) ?? null;
    const candidates = suspect === null ? [] : candidates_listCandidates(history, suspect);
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
        const why = `deployment ${idle.id} of ${version_nameOf(idle)} never began; ${version_nameOf(suspect)} still runs and is verified`;
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
        const why = `${version_nameOf(suspect)} runs again since rollback ${suspect.id}; to go further back, name the target`;
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
            why: `${version_nameOf(suspect)} is itself the result of rollback ${suspect.id}; a second step back needs a person`,
            next: 'On-call: look first, then start the rollback by hand and name the target.'
        };
    }
    if (broken === undefined || target !== null) return undefined;
    return {
        code: 'previous-rollback-failed',
        why: `rollback ${suspect.id} to ${version_nameOf(suspect)} broke off, so either version may be running`,
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
        version_nameOf(suspect),
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
 */ const rollbackKey = (repository, { service, environment, wave }, from, to)=>(0,evidence_src/* digestOf */.ol)({
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
/** Our issues are written by a bot, or by whoever also writes our deployment records. */ function plan_isOurAuthor(history) {
    const creators = new Set(history.records.map(({ creator })=>creator));
    return ({ login, isBot })=>isBot || creators.has(login);
}
function findIncident(request, opening, history, suspect) {
    if (!opening.incidents.known) return null;
    const given = opening.incidents.value.find(({ number })=>number === request.incident);
    if (given !== undefined) return given;
    const marker = incident_markerOf('incident', incident_incidentKey(request.target, suspect.id));
    return incident_findMarked(opening.incidents.value, marker, plan_isOurAuthor(history))?.issue ?? null;
}
/** Comments are read only where an answer in them can matter: that keeps a plain rollback short. */ async function readIncidentCommands(issue, world) {
    if (issue === null) return [];
    const comments = await world.issues.comments(issue.number);
    return comments.known ? commands_readCommands(comments.value, await world.roles()) : [];
}
/** Looks at the rollback that is open already, if any. */ async function lookAtOpen(history, request, world) {
    const [open] = openRollbacks(history.records);
    const hold = open === undefined ? undefined : lock_holdOf(open);
    if (open === undefined || hold === undefined) return {
        state: 'free',
        abandoned: null
    };
    const { runId } = hold.holder;
    const run = runId === request.me.runId ? 'running' : await world.runState(runId);
    const verdict = lock_judgeHold(hold, request.me, run, world.now());
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
                    version_nameOf(open),
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
                const why = `run ${verdict.by.runId} is rolling back to ${version_nameOf(open)} at this moment (deployment ${open.id})`;
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
 */ async function plan_planRollback(request, opening, world) {
    if (!opening.rows.known) {
        return {
            ...nothingFound,
            kind: 'unknown',
            why: opening.rows.message,
            next: opening.rows.hint
        };
    }
    const history = (0,deployments_src/* readHistory */.Lu)(opening.rows.value, request.target);
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
        const why = `run ${flying} is deploying ${version_nameOf(choice.suspect)} at this moment`;
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
            const why = `${version_nameOf(target)} cannot be the target: ${rejection.why}`;
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
    if (schema.state === 'clear') throw new TypeError(`no barrier before ${version_nameOf(target)}`);
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
/** Wall-clock hours in one IANA zone in which people can meet; minutes after midnight, Monday is 1. */ const retrospective_usualHours = (zone)=>({
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
 */ function retrospective_retrospectiveDue(resolvedAt, withinMs, hours) {
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
/** An iCalendar invitation (RFC 5545) for the hour before the retrospective is due. */ async function retrospective_invitation(meeting) {
    const { default: ical, ICalCalendarMethod } = await __webpack_require__.e(/* import() */ 5962).then(__webpack_require__.bind(__webpack_require__, 5962));
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


function timings_timingsOf(record, suspect, incidentAt, started) {
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
/** Time from one instant to another in milliseconds; `null` where one is missing. */ const timings_between = (from, to)=>from === null || to === null ? null : Math.max(0, Date.parse(to) - Date.parse(from));
/** "detect 10:54 · decide 10:58 · start 10:58 UTC · lock +3 s · command +9 s · live +68 s". */ function timings_timingLine(timings, zone) {
    const { detected, decided, started, locked, command, live, smoked, stable } = timings;
    const from = started ?? locked;
    const clock = (name, at)=>at === null ? [] : [
            `${name} ${formatTime(new Date(at), zone)}`
        ];
    const since = (name, at)=>{
        const durationMs = timings_between(from, at);
        return durationMs === null ? [] : [
            `${name} +${formatDuration(durationMs)}`
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
    if (suspect.statuses.some(({ description })=>description.startsWith(descriptions.rolledBack))) return;
    const named = incident === null ? '' : `, incident #${incident.number}`;
    const status = {
        state: 'error',
        description: `${descriptions.rolledBack} by run ${request.me.runId}${named}`,
        logUrl: request.runUrl
    };
    note(notes, await world.deployments.addStatus(suspect.id, status));
}
/** Lifts the freeze when the release-manager has said so on the incident. */ async function obeyUnfreeze(ending, comments, notes) {
    const { record, world } = ending;
    const said = readCommands(comments, await world.roles()).findLast(({ kind })=>kind === 'unfreeze');
    const newest = record.statuses.at(-1);
    if (said?.kind !== 'unfreeze' || newest === undefined || record.phase === 'mutating') return;
    if (record.statuses.some(({ description })=>description.startsWith(descriptions.unfrozen))) return;
    const description = `${descriptions.unfrozen} by ${said.by}: ${said.reason}`.slice(0, 140);
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
        severity: worst([
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
            paragraph: `${timingLine(timings, zone)} · recorded ${formatDateTime(new Date(live), zone)}`
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
/** Writes up a rollback's end: suspect, retrospective, incident, freeze. Each part is found again and not repeated. */ async function write_up_writeUp(ending) {
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
                    const description = `${descriptions.failed}: it answers as ${served.answer}, not as ${nameOf(record)}`;
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
                    description: descriptions.deployed,
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
                    description: cut(`${descriptions.failed}: the rollback command${detail}`, 140),
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
                    description: `${descriptions.unchanged}: the rollback command did not run`,
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
    const history = readHistory(opening.rows.value, request.target);
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
    const history = readHistory(rows.value, request.target);
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
        const { people, substitutes, teams } = (0,policy_src/* holdersOf */.pW)(policy, role).holders;
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
 */ function authority_judgeAuthority(request, plan, at) {
    const { policy, automatic } = request;
    const severity = worst([
        request.severity ?? undefined,
        severityOfLabels(plan.incident?.labels ?? [])
    ]);
    const promise = plan.commands.findLast(({ kind })=>kind === 'fix-forward');
    const decided = automatic ? lastChoice(plan.commands) : 'rollback';
    const advice = decide({
        cause: 'unknown',
        impact: impactOf(severity),
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
        description: `${descriptions.failed}: ${why} it could tell what happened`
    } : {
        state: 'inactive',
        description: `${descriptions.unchanged}: ${why} anything was changed`
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
        value: readHistory(rows.value, target).records
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
        description: descriptions.mutating,
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
            description: `${descriptions.unchanged}: rollback ${first.id} was first`
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

;// CONCATENATED MODULE: ./packages/rollback/src/present/procedure.js

/** How the release notes say that one goes back from a version, in one line. */ function procedureLine({ payload: { procedure } }) {
    if (procedure === undefined) return 'procedure: no release notes were recorded with it';
    return procedure === 'standard' ? 'procedure: standard, as its release notes say' : 'procedure: different from standard, see below';
}
/** The notes' own words where they say that going back from a version is different; nothing where it is not. */ function procedure_procedureBlocks(suspect) {
    const { procedure } = suspect.payload;
    if (procedure === undefined || procedure === 'standard') return [];
    return [
        {
            paragraph: {
                strong: `Rollback procedure: different from standard, the release notes of ${version_nameOf(suspect)} say:`
            }
        },
        {
            preformatted: procedure
        }
    ];
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
    const lock = abandoned === null ? 'lock: free' : `lock: left behind by run ${lock_holdOf(abandoned)?.holder.runId ?? 'unknown'}, will be taken over`;
    return [
        schema.state === 'clear' ? `database: ${schema.note}` : `database: ${schema.why} (crossed on the release-manager's word)`,
        configuration[config],
        artifacts.length === 0 ? 'artifacts: none recorded' : `artifacts: ${artifacts.join(', ')}`,
        procedureLine(plan.step.suspect),
        lock
    ];
};
/** Findings of a plan that does not go on; a `ready` one goes on to be prepared. */ function plan_planFindings(plan, request) {
    const { environment } = request.target;
    const zone = incidents_zoneOf(request);
    const table = findings_candidateTable(plan.candidates, findings_targetOf(plan), zone);
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
                    headline: `Plan: ${environment} can be rolled back from ${version_nameOf(suspect)} to ${version_nameOf(target)}`,
                    body: [
                        {
                            paragraph: 'Nothing was changed.'
                        },
                        {
                            list: checksOf(plan)
                        },
                        ...procedure_procedureBlocks(suspect),
                        findings_nextStep('mode "run", or "prepare" before your own deploy step.'),
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
                        paragraph: `${plan_capital(plan.why)}.`
                    },
                    findings_nextStep(plan.next),
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
                    findings_nextStep(plan.next),
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
                headline: `Already under way: run ${plan.by.runId} is rolling ${environment} back to ${version_nameOf(plan.record)}`,
                body: [
                    {
                        paragraph: `This run changes nothing. Deployment ${plan.record.id} tells how it goes.`
                    }
                ],
                warnings: none
            };
    }
}
const plan_capital = (text)=>text.charAt(0).toUpperCase() + text.slice(1);
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
        live === null ? '' : `Live after ${formatDuration(live)}.`,
        servedLine(ended),
        timings.stable === null ? '' : `Stable since ${formatDateTime(new Date(timings.stable), zone)}.`
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
    const latest = until === undefined ? '' : `, at the latest until ${formatDateTime(new Date(until), zone)}`;
    const watch = kind === 'restored' ? [
        `${formatDuration(request.policy.monitor.confirm.ms)} of watching (post-deploy-monitor, on-call)`
    ] : [];
    const retro = retrospective === null ? [] : [
        `retrospective by ${formatDateTime(retrospective.dueAt, zone)} (project-manager)`
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
    const watch = formatDuration(request.policy.monitor.confirm.ms);
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
    const done = `Locked, ${from} (${shortSha(step.suspect.sha)}) frozen, deployment ${deploymentId} opened`;
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
    const table = candidateTable(plan.candidates, targetOf(plan), zoneOf(request));
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

















// EXTERNAL MODULE: ./packages/cli/src/options.js
var options = __webpack_require__(754);
// EXTERNAL MODULE: ./packages/cli/src/policy-file.js
var policy_file = __webpack_require__(5531);
// EXTERNAL MODULE: ./packages/cli/src/commands/gate-sources.js
var gate_sources = __webpack_require__(9327);
;// CONCATENATED MODULE: ./packages/cli/src/commands/rollback.js






/**
 * `release-actions rollback plan`: what a rollback would do now. Reads only. Exit codes: 0 it can be done or there is
 * nothing to do, 1 refused, 2 configuration, 3 cannot tell.
 */ async function run(args, terminal) {
    const chosen = {};
    const command = (0,options.commandFor)(terminal, 'rollback', 'Plan a rollback; reads GitHub and writes nothing.');
    command.command('plan').copyInheritedSettings(command).description('what a rollback would go back to now, why not to each other version, and what would stop it').option('--policy <file>', 'the policy file of this working tree', '.github/release-policy.yml').option('--environment <name>', 'environment of the policy that would be rolled back').option('--service <name>', 'service of the policy').option('--target <version>', 'version, deployment id or commit; default: the last known good').option('--json', 'print the report and nothing else').action((options)=>{
        chosen.options = options;
    });
    if (args.length === 0) {
        terminal.write(command.helpInformation());
        return report_src/* exitCodes */.hS.configuration;
    }
    (0,options.parseArguments)(command, args);
    return chosen.options === undefined ? report_src/* exitCodes */.hS.success : plan(chosen.options, terminal);
}
/** One of the policy's names; the only one where none was given. */ function rollback_named(option, given, names) {
    const chosen = given ?? (names.length === 1 ? names[0] : undefined);
    if (chosen !== undefined && names.includes(chosen)) return chosen;
    const list = names.join(', ');
    const message = chosen === undefined ? `missing; the policy has ${list}` : `"${chosen}" is not in the policy, which has ${list}.${(0,report_src/* suggestion */.h)(chosen, names)}`;
    throw new report_src/* ConfigurationError */.j1('the command line', [
        {
            path: option,
            message
        }
    ]);
}
function targetIn(policy, options, repository) {
    const environment = rollback_named('--environment', options.environment, Object.keys(policy.environments));
    const services = Object.keys(policy.services);
    const ownName = repository.split('/')[1] ?? repository;
    return {
        service: services.length === 0 ? options.service ?? ownName : rollback_named('--service', options.service, services),
        environment,
        wave: policy.environments[environment]?.wave ?? 'all'
    };
}
function worldOf({ github }, policy, head) {
    const commits = commitsOf(github, head.known ? head.value.sha : '');
    return {
        now: ()=>new Date(),
        deployments: (0,src/* deploymentStore */.hz)(github),
        issues: issuesOf(github),
        commits: head.known ? commits : {
            ...commits,
            isReleased: ()=>Promise.resolve(head)
        },
        runState: (runId)=>runStateOf(github, runId),
        roles: ()=>rolesIn(policy, (team)=>github.directory.team(team)),
        lock: null
    };
}
async function plan(options, terminal) {
    const startedAt = new Date().toISOString();
    const policy = await (0,policy_file/* policyIn */.i)(options.policy, terminal);
    const connection = (0,gate_sources/* connect */.Ng)(terminal);
    const { github, repository } = connection;
    const target = targetIn(policy, options, repository);
    const [head, rows, incidents] = await Promise.all([
        github.repository.defaultBranchHead(),
        (0,src/* deploymentStore */.hz)(github).list(target.environment),
        issuesOf(github).withLabel('incident')
    ]);
    const request = {
        ...{
            repository,
            target,
            policy,
            wanted: options.target ?? null,
            reason: '',
            severity: null,
            startedAt
        },
        ...{
            securityRelated: false,
            incident: null,
            automatic: false
        },
        actor: terminal.environment['USER'] ?? 'somebody',
        me: {
            runId: 0,
            attempt: 0
        },
        runUrl: ''
    };
    const found = await plan_planRollback(request, {
        rows,
        incidents
    }, worldOf(connection, policy, head));
    const { outcome, reasons, headline, body } = plan_planFindings(found, request);
    const report = {
        ...target,
        ...{
            kind: 'rollback',
            outcome,
            reasons,
            headline,
            body,
            startedAt,
            annotations: []
        },
        sha: found.kind === 'ready' ? found.step.target.sha : head.known ? head.value.sha : '',
        finishedAt: new Date().toISOString(),
        detail: planDetail(found, 'plan')
    };
    terminal.write(options.json === true ? `${JSON.stringify(report)}\n` : `${(0,report_src/* reportToText */.Ne)(report)}\n`);
    return (0,report_src/* exitCodeOf */.FO)(outcome);
}


/***/ })

};
