export const id = 7570;
export const ids = [7570,9875];
export const modules = {

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ns: () => (/* reexport */ artifactsOf),
  D3: () => (/* reexport */ statement_commitOf),
  ol: () => (/* reexport */ digestOf),
  HO: () => (/* reexport */ findEvidence),
  eO: () => (/* reexport */ known),
  P2: () => (/* reexport */ mapReading),
  vf: () => (/* reexport */ parseEvidence),
  Wt: () => (/* reexport */ parseExternalId),
  sc: () => (/* reexport */ canonical_sha256),
  cS: () => (/* reexport */ spokenLines),
  L5: () => (/* reexport */ unknown)
});

// UNUSED EXPORTS: artifactName, canonicalJson, makeEvidence, predicateType, toTestResult, toVerificationSummary, verifyClaim, verifyOrigin

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(963);
;// CONCATENATED MODULE: ./packages/evidence/src/canonical.js


/**
 * The one form of a JSON value (RFC 8785), so that equal values have equal digests.
 * @throws TypeError for what JSON has no form for: undefined at the top, NaN, Infinity, functions.
 */ function canonical_canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined) throw new TypeError('this value has no JSON form');
    return text;
}
/** Lower-case hexadecimal SHA-256 of UTF-8 text or bytes. */ const canonical_sha256 = (content)=>(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
/** Digest of a JSON value in its canonical form. */ const digestOf = (value)=>canonical_sha256(canonical_canonicalJson(value));

;// CONCATENATED MODULE: ./packages/evidence/src/statement.js

const statement_statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'https://octoacme.example/release-actions/evidence/v1';
/** Evidence stays readable in a check run and in a ticket comment; what is too large in a detail is replaced by its digest. */ const mostBytes = 60_000;
const definedOnly = (value)=>Object.fromEntries(Object.entries(value).filter(([, item])=>item !== undefined));
/** Evidence of what a report found. */ function makeEvidence(report, extras) {
    const { artifacts = [], inputs = [], people = [], ...rest } = extras;
    const { kind, service, environment, wave, release, outcome, reasons, startedAt, finishedAt, headline } = report;
    const predicate = definedOnly({
        kind,
        service,
        environment,
        wave,
        release,
        outcome,
        reasons,
        startedAt,
        finishedAt,
        headline,
        ...rest,
        inputs,
        people,
        detail: report.detail
    });
    const statement = {
        _type: statement_statementType,
        subject: [
            {
                name: 'commit',
                digest: {
                    gitCommit: report.sha
                }
            },
            ...artifacts.map(({ component, digest })=>({
                    name: component,
                    digest: {
                        sha256: digest.replace(/^sha256:/u, '')
                    }
                }))
        ],
        predicateType,
        predicate
    };
    return named(statement);
}
function named(statement) {
    const content = canonicalJson(statement);
    const bytes = Buffer.byteLength(content);
    if (bytes <= mostBytes) return {
        digest: sha256(content),
        content,
        statement
    };
    const detail = shorter(statement.predicate.detail);
    if (detail === undefined) throw new RangeError(`evidence of ${bytes} bytes is over ${mostBytes} even without its detail`);
    return named({
        ...statement,
        predicate: {
            ...statement.predicate,
            detail
        }
    });
}
const sizeOf = (value)=>Buffer.byteLength(canonicalJson(value));
function replaced(value) {
    const text = canonicalJson(value);
    return {
        digest: sha256(text),
        bytes: Buffer.byteLength(text)
    };
}
/** The detail with its largest field replaced, so that counts survive a long list; undefined where nothing is gained. */ function shorter(detail) {
    const fields = typeof detail === 'object' && detail !== null && !Array.isArray(detail) ? Object.entries(detail) : [];
    const [largest] = fields.filter(([, value])=>value !== undefined).map(([name, value])=>({
            name,
            value,
            gain: sizeOf(value) - sizeOf(replaced(value))
        })).sort((left, right)=>right.gain - left.gain);
    if (fields.length > 1 && largest !== undefined && largest.gain > 0) return {
        ...Object.fromEntries(fields),
        [largest.name]: replaced(largest.value)
    };
    const whole = replaced(detail);
    return sizeOf(whole) < whole.bytes ? whole : undefined;
}
/** The commit that a statement is about. */ const statement_commitOf = (statement)=>statement.subject.find(({ digest })=>digest['gitCommit'] !== undefined)?.digest['gitCommit'];
/** The artifacts that a statement is about, as `component` and `sha256:` digest. */ const artifactsOf = (statement)=>statement.subject.flatMap(({ name, digest })=>digest['sha256'] === undefined ? [] : [
            {
                component: name,
                digest: `sha256:${digest['sha256']}`
            }
        ]);

;// CONCATENATED MODULE: ./packages/evidence/src/derived.js

const verifierId = 'https://octoacme.example/release-actions';
/**
 * A SLSA verification summary (`https://slsa.dev/verification_summary/v1`) of a plain go or no-go; undefined for any
 * other outcome, which that format has no word for.
 */ function toVerificationSummary(evidence) {
    const { statement, digest } = evidence;
    const { kind, outcome, finishedAt, environment, producer, policyDigest } = statement.predicate;
    if (kind !== 'gate' || outcome !== 'go' && outcome !== 'no-go') return undefined;
    return {
        _type: statementType,
        subject: statement.subject,
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: {
                id: verifierId
            },
            timeVerified: finishedAt,
            resourceUri: `git+https://github.com/${producer.repository}@${commitOf(statement) ?? ''}#${environment}`,
            policy: policyDigest === undefined ? {} : {
                digest: {
                    sha256: policyDigest
                }
            },
            inputAttestations: [
                {
                    digest: {
                        sha256: digest
                    }
                }
            ],
            verificationResult: outcome === 'go' ? 'PASSED' : 'FAILED',
            verifiedLevels: []
        }
    };
}
/** An in-toto test result (`https://in-toto.io/attestation/test-result/v0.1`) of a plain pass or fail. */ function toTestResult(evidence, checks) {
    const { statement, digest } = evidence;
    const { outcome, kind } = statement.predicate;
    if (outcome !== 'pass' && outcome !== 'fail') return undefined;
    return {
        _type: statementType,
        subject: statement.subject,
        predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
        predicate: {
            result: outcome === 'pass' ? 'PASSED' : 'FAILED',
            configuration: [
                {
                    name: kind,
                    digest: {
                        sha256: digest
                    }
                }
            ],
            passedTests: checks.passed,
            warnedTests: checks.warned,
            failedTests: checks.failed
        }
    };
}

;// CONCATENATED MODULE: ./packages/evidence/src/reading.js
/** Why something could not be read. `not-found` is used only where absence was proven to be readable. */ const known = (value, proof)=>({
        known: true,
        value,
        proof
    });
const unknown = (fault)=>({
        known: false,
        ...fault
    });
/** Applies `change` to a known value; an unknown stays what it is. */ function mapReading(reading, change) {
    return reading.known ? known(change(reading.value), reading.proof) : reading;
}

;// CONCATENATED MODULE: ./packages/evidence/src/verify.js


const refuse = (code, message)=>({
        ok: false,
        code,
        message
    });
const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
function looksLikeStatement(value) {
    if (!isObject(value) || value['_type'] !== statement_statementType || value['predicateType'] !== predicateType) return false;
    const { subject, predicate } = value;
    if (!Array.isArray(subject) || !subject.every((item)=>isObject(item) && isObject(item['digest']))) return false;
    if (!isObject(predicate) || !isObject(predicate['producer'])) return false;
    const texts = [
        'kind',
        'service',
        'environment',
        'wave',
        'outcome',
        'startedAt',
        'finishedAt',
        'headline'
    ];
    return texts.every((key)=>typeof predicate[key] === 'string') && Array.isArray(predicate['reasons']);
}
/** Reads evidence whose digest is known from elsewhere; any changed byte is refused. */ function parseEvidence(content, digest) {
    const actual = canonical_sha256(content);
    if (actual !== digest) return refuse('tampered', `the evidence says ${digest}, its bytes say ${actual}`);
    let value;
    try {
        value = JSON.parse(content);
    } catch  {
        return refuse('malformed', `evidence ${digest.slice(0, 12)} is not JSON`);
    }
    if (!looksLikeStatement(value)) return refuse('malformed', `evidence ${digest.slice(0, 12)} is not one of our statements`);
    if (canonical_canonicalJson(value) !== content) return refuse('malformed', `evidence ${digest.slice(0, 12)} is not in canonical form`);
    return {
        ok: true,
        value: {
            digest,
            content,
            statement: value
        }
    };
}
const matchesPath = (pattern, path)=>new RegExp(`^${pattern.split('*').map((part)=>RegExp.escape(part)).join('[^/]*')}$`, 'u').test(path);
/**
 * Whether evidence came from where evidence may come from: this repository, a producing workflow, no pull request
 * event, and either the subject's own commit or the default branch.
 */ function verifyOrigin(evidence, run, rules) {
    const at = `run ${run.id}`;
    const { producer } = evidence.statement.predicate;
    if (run.repository !== rules.repository || run.headRepository !== rules.repository) {
        return refuse('forged-origin', `${at} belongs to ${run.headRepository}, not to ${rules.repository}`);
    }
    if (run.event.startsWith('pull_request')) {
        return refuse('forged-origin', `${at} was started by ${run.event}, which runs unreviewed code`);
    }
    if (!rules.producers.some((pattern)=>matchesPath(pattern, run.workflowPath))) {
        return refuse('forged-origin', `${at} ran ${run.workflowPath}, which is not among the policy's producers (${rules.producers.join(', ')})`);
    }
    if (run.headSha !== statement_commitOf(evidence.statement) && run.headBranch !== rules.defaultBranch) {
        return refuse('forged-origin', `${at} ran on ${run.headBranch}, neither the release's commit nor ${rules.defaultBranch}`);
    }
    if (producer.runId !== run.id || producer.repository !== run.repository) {
        return refuse('forged-origin', `the evidence names run ${producer.runId} of ${producer.repository}, ${at} uploaded it`);
    }
    return {
        ok: true,
        value: evidence
    };
}
/** Whether evidence says what is asked of it: this kind, commit, environment, service and wave, not too old. */ function verifyClaim(evidence, expected) {
    const { predicate } = evidence.statement;
    const commit = commitOf(evidence.statement);
    if (predicate.kind !== expected.kind) return refuse('other-kind', `it is ${predicate.kind} evidence, not ${expected.kind}`);
    if (commit !== expected.sha) {
        return refuse('other-commit', `${predicate.outcome} on ${commit?.slice(0, 7) ?? 'no commit'}, this release is ${expected.sha.slice(0, 7)}`);
    }
    for (const key of [
        'service',
        'environment',
        'wave'
    ]){
        if (predicate[key] !== expected[key]) return refuse(`other-${key}`, `it is about ${key} ${predicate[key]}, not ${expected[key]}`);
    }
    const finished = Date.parse(predicate.finishedAt);
    const ageMs = expected.now.getTime() - finished;
    if (!Number.isFinite(finished)) return refuse('malformed', `its end time ${predicate.finishedAt} is not a time`);
    if (expected.maxAgeMs !== undefined && ageMs > expected.maxAgeMs) {
        return refuse('too-old', `it is ${Math.round(ageMs / 60_000)} min old, the policy accepts ${Math.round(expected.maxAgeMs / 60_000)} min`);
    }
    if (predicate.expiresAt !== undefined && Date.parse(predicate.expiresAt) <= expected.now.getTime()) {
        return refuse('expired', `it expired at ${predicate.expiresAt}`);
    }
    if (expected.outcomes !== undefined && !expected.outcomes.includes(predicate.outcome)) {
        return refuse('outcome', `it says ${predicate.outcome}: ${predicate.headline}`);
    }
    return {
        ok: true,
        value: evidence
    };
}

;// CONCATENATED MODULE: ./packages/evidence/src/find.js


/** The name under which the producing run uploads its evidence. */ const artifactName = (digest)=>`evidence-${digest}`;
const artifactsEndpoint = 'GET /repos/{owner}/{repo}/actions/artifacts';
function unproven(digest, message) {
    return unknown({
        reason: 'unproven',
        endpoint: artifactsEndpoint,
        message: `Evidence ${digest.slice(0, 12)} is not proven: ${message}`,
        hint: 'Run the stage that makes it again, in a workflow that the policy lists under producers.'
    });
}
/**
 * Evidence by its digest, with proof of where it came from. Without the producing run's artifact it is unknown,
 * whatever a check run or a comment says.
 */ async function findEvidence(digest, source, rules) {
    const [artifacts, content] = await Promise.all([
        source.artifactsNamed(artifactName(digest)),
        source.content(digest)
    ]);
    if (!artifacts.known) return artifacts;
    if (artifacts.value.length === 0) return unproven(digest, 'no run has uploaded it as an artifact, or the artifact was deleted');
    if (!content.known) return content;
    const parsed = parseEvidence(content.value, digest);
    if (!parsed.ok) return unproven(digest, parsed.message);
    const refusals = [];
    for (const { runId } of artifacts.value){
        const run = await source.run(runId);
        if (!run.known) return run;
        const verified = verifyOrigin(parsed.value, run.value, rules);
        if (verified.ok) return known(verified.value, artifacts.proof);
        refusals.push(verified.message);
    }
    return unproven(digest, refusals.join('; '));
}
/** Reads a check run's external id `<kind>:<service>:<environment>:<wave>:<sha256>`; undefined for anything else. */ function parseExternalId(externalId) {
    const match = /^([a-z-]+):([^:]+):([^:]+):([^:]+):([0-9a-f]{64})$/u.exec(externalId);
    if (match === null) return undefined;
    const [, kind = '', service = '', environment = '', wave = '', digest = ''] = match;
    return {
        kind,
        service,
        environment,
        wave,
        digest
    };
}

;// CONCATENATED MODULE: ./packages/evidence/src/spoken.js
/**
 * The lines of a comment that its author says, rather than shows or repeats: without fenced and indented code,
 * quotes, HTML comments and blocks; blank lines stay. Only the start of such a line can be a command.
 */ function spokenLines(body) {
    const lines = [];
    let fence;
    let afterParagraph = false;
    let quoted = false;
    for (const line of withoutHtml(body.replaceAll('\r\n', '\n')).split('\n')){
        const marker = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
        if (fence !== undefined) {
            if (marker !== undefined && closes(marker, fence, line)) fence = undefined;
            continue;
        }
        if (marker !== undefined) {
            fence = marker;
            afterParagraph = false;
            continue;
        }
        if (line.trim() === '') {
            afterParagraph = false;
            quoted = false;
            lines.push('');
            continue;
        }
        if (/^ {0,3}>/u.test(line)) quoted = true;
        const indentedCode = /^(?: {4}| {0,3}\t)/u.test(line) && !afterParagraph;
        afterParagraph = !indentedCode;
        if (!indentedCode && !quoted) lines.push(line.trimEnd());
    }
    return lines;
}
const closes = (marker, fence, line)=>marker.startsWith(fence[0] ?? '') && marker.length >= fence.length && line.trim() === marker;
/** HTML comments are invisible, and what stands in `<pre>`, `<code>` and `<blockquote>` is shown, not said. */ function withoutHtml(body) {
    return body.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/<(pre|code|blockquote|script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, '');
}

;// CONCATENATED MODULE: ./packages/evidence/src/index.js









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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
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

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cl: () => (/* reexport */ createGitHub),
  kk: () => (/* reexport */ deploymentRow),
  hz: () => (/* reexport */ deploymentStore),
  xs: () => (/* reexport */ evidenceSource)
});

// UNUSED EXPORTS: done, mapWritten, permissionsBlock, requiredChecksOf, textsOf

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/github/src/endpoints.js
var endpoints = __webpack_require__(8305);
// EXTERNAL MODULE: ./packages/github/src/failure.js
var failure = __webpack_require__(1573);
// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var src = __webpack_require__(1401);
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
    const connections = (0,src/* keepConnections */.FQ)({
        maxSockets: connectionsKept,
        idleMs
    });
    return async (url, init)=>{
        const signal = init.signal === undefined ? {} : {
            signal: init.signal
        };
        const { result } = await (0,src/* followRedirects */.FE)(toRequest(url, init), maxRedirects, (hop)=>(0,src/* exchange */.cv)(hop, {
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
    return !here && (0,src/* proxyFor */.iJ)(url, environment) !== undefined;
}
/**
 * Octokit's request function for one token. Where the environment names a proxy for `apiUrl` it is the one of
 * `@actions/github`, which brings an HTTP stack of its own; else requests go straight out and nothing of that is loaded.
 */ async function octokitRequest(token, apiUrl) {
    if (!needsProxy(apiUrl, process.env)) return requestOf(token, apiUrl);
    const proxied = await Promise.all(/* import() */[__webpack_require__.e(8803), __webpack_require__.e(6066)]).then(__webpack_require__.bind(__webpack_require__, 6066));
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
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var evidence_src = __webpack_require__(9462);
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
    return fault.reason === 'not-found' ? (0,evidence_src/* known */.eO)([], {
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
    return found.known ? (0,evidence_src/* known */.eO)(found.value.filter(({ isPullRequest })=>!isPullRequest), found.proof) : found;
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
    if (anyDraft || mayPush.known && mayPush.value === true) return (0,evidence_src/* known */.eO)(drafts.toSorted((left, right)=>right.id - left.id), releases.proof);
    return (0,evidence_src/* unknown */.L5)({
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
    return answer.ok ? (0,evidence_src/* known */.eO)(answer.data, {
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
    if (found.known && filter.sha !== undefined) return (0,evidence_src/* known */.eO)(found.value.filter(({ sha })=>sha === filter.sha), found.proof);
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
            const { readReleaseSnapshot } = await __webpack_require__.e(/* import() */ 2131).then(__webpack_require__.bind(__webpack_require__, 2131));
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
        list: async (environment)=>(0,evidence_src/* mapReading */.P2)(await deployments.list({
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

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
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
    ].find((file)=>(0,evidence_src/* sha256 */.sc)(textOf(file)) === digest);
    return content === undefined ? (0,evidence_src/* unknown */.L5)({
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
    const atHand = (digest)=>texts().flatMap((text)=>(0,report_src/* evidenceFromText */.vY)(text) ?? []).find((content)=>(0,evidence_src/* sha256 */.sc)(content) === digest);
    return {
        artifactsNamed: async (name)=>(0,evidence_src/* mapReading */.P2)(await github.artifacts.byName(name), (artifacts)=>artifacts.flatMap(({ id, name: found, run, expired })=>run === null ? [] : [
                        {
                            id,
                            name: found,
                            runId: run.id,
                            expired
                        }
                    ])),
        run: async (runId)=>(0,evidence_src/* mapReading */.P2)(await github.runs.read(runId), evidence_source_originOf),
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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
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
var src = __webpack_require__(9462);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
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
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
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

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pW: () => (/* reexport */ holdersOf),
  KV: () => (/* reexport */ isProduction),
  parsePolicy: () => (/* reexport */ parsePolicy)
});

// UNUSED EXPORTS: formatPath, parseDuration, parseWindow, policySchema

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
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(4034)]).then(__webpack_require__.bind(__webpack_require__, 4034));
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








/***/ })

};
