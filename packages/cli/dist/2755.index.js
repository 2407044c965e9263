export const id = 2755;
export const ids = [2755];
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

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printNotes: () => (/* binding */ printNotes)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/notes/src/document/layout.js
var document_layout = __webpack_require__(6843);
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 7 modules
var evidence_src = __webpack_require__(9462);
;// CONCATENATED MODULE: ./packages/notes/src/approval/commands.js

function whyUnheard({ author, lastEditedAt, minimized }) {
    if (author === null || author.login === null) return 'the account is gone';
    if (author.type !== 'User') return 'only a person may answer';
    if (lastEditedAt !== null) return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
    return minimized ? 'the comment was hidden' : undefined;
}
/** Everything on a ticket that is about the notes, oldest first. */ function hear(comments) {
    const commands = [];
    const unheard = [];
    const ordered = [
        ...comments
    ].sort((a, b)=>Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id);
    for (const comment of ordered){
        const said = {
            login: comment.author?.login ?? 'a deleted account',
            at: comment.createdAt,
            url: comment.url
        };
        for (const command of commandsIn(spokenLines(comment.body), said)){
            const why = whyUnheard(comment);
            if (why === undefined) commands.push(command);
            else unheard.push({
                ...said,
                why
            });
        }
    }
    return {
        commands,
        unheard
    };
}
const digits = String.raw`[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}`;
const codeAlone = new RegExp(`^\\s*\`?(?<code>${digits})\`?\\s*$`, 'iu');
const signLine = new RegExp(`^/sign\\s+release-notes\\s+\`?(?<code>${digits})\`?\\s*$`, 'iu');
const plain = (code)=>code.replaceAll(/[ -]/gu, '').toLowerCase();
/** The digits of a text that is a code and nothing else; undefined for words. */ function commands_readCode(text) {
    const code = codeAlone.exec(text)?.groups?.code;
    return code === undefined ? undefined : plain(code);
}
function commandsIn(lines, said) {
    const commands = [];
    for (const [at, line] of lines.entries()){
        const sign = signLine.exec(line)?.groups;
        const impact = /^\/impact\s+(?<text>\S.*)$/u.exec(line)?.groups;
        if (sign !== undefined) commands.push({
            ...said,
            verb: 'sign',
            code: plain(sign.code ?? '')
        });
        else if (/^\/revoke\s+release-notes\s*$/iu.test(line)) commands.push({
            ...said,
            verb: 'revoke'
        });
        else if (impact !== undefined) {
            const rest = lines.slice(at + 1);
            const end = rest.findIndex((later)=>later.startsWith('/'));
            const text = [
                impact.text ?? '',
                ...rest.slice(0, end === -1 ? rest.length : end)
            ].join('\n').trim();
            commands.push({
                ...said,
                verb: 'impact',
                text
            });
        }
    }
    return commands;
}

;// CONCATENATED MODULE: ./packages/notes/src/approval/approval.js


const approval_digits = 16;
/** The code that an approver types: it stands for exactly what they were shown. */ const approvalCode = (bound)=>digestOf({
        requirement: 'release-notes',
        ...bound
    }).slice(0, approval_digits);
/** "4be1 90c2 77fa 31d0", as it is read aloud and compared. */ const approval_formatCode = (code)=>code.replaceAll(/(.{4})(?=.)/gu, '$1 ');
/** Who may answer for a role: its members, and its substitutes where every member is barred as an author. */ function holders(role, { members, authors, distinctPeople }) {
    const { members: own = [], substitutes = [] } = members[role] ?? {};
    const isBarred = (login)=>distinctPeople > 1 && authors.some((author)=>same(author, login));
    return own.every(isBarred) ? [
        ...own,
        ...substitutes
    ] : own;
}
const same = (left, right)=>left.toLowerCase() === right.toLowerCase();
/** Who has approved exactly this text, in which role; one person answers for one role. */ function decideApprovals({ commands }, code, rules) {
    const refused = [];
    const standing = new Map();
    for (const command of commands){
        const key = command.login.toLowerCase();
        if (command.verb === 'revoke') standing.delete(key);
        if (command.verb !== 'sign') continue;
        const why = whyRefused(command.login, command.code, code, rules);
        if (why === undefined) standing.set(key, command);
        else refused.push({
            login: command.login,
            at: command.at,
            url: command.url,
            why
        });
    }
    const given = approval_assign(rules, [
        ...standing.values()
    ]);
    return {
        given,
        absent: rules.approvers.filter((role)=>!given.some((approval)=>approval.role === role)),
        refused
    };
}
function whyRefused(login, signed, code, rules) {
    const { authors, distinctPeople, approvers } = rules;
    const holds = approvers.some((role)=>holders(role, rules).some((member)=>same(member, login)));
    if (!holds) return `${login} holds none of the roles ${approvers.join(', ')}`;
    if (distinctPeople > 1 && authors.some((author)=>same(author, login))) return `${login} is an author of the notes and cannot approve them`;
    // A code may be given in full or by its first twelve digits.
    return signed.length >= 12 && code.startsWith(signed) ? undefined : 'signed for another text, commit or previous release';
}
/** Gives each role a person of its own: the first assignment, in the order of signing, that fills most roles. */ function approval_assign(rules, signers) {
    const { approvers, distinctPeople } = rules;
    const candidates = (role)=>signers.filter(({ login })=>holders(role, rules).some((member)=>same(member, login)));
    const best = (roles, taken)=>{
        const [role, ...others] = roles;
        if (role === undefined) return [];
        let found = best(others, taken);
        for (const { login, at, url } of candidates(role)){
            if (taken.has(login) && distinctPeople > 1) continue;
            const rest = best(others, new Set([
                ...taken,
                login
            ]));
            if (rest.length + 1 > found.length) found = [
                {
                    role,
                    login,
                    at,
                    url
                },
                ...rest
            ];
        }
        return found;
    };
    return best(approvers, new Set());
}
/** The code that confirms some words about the customer impact of one release. */ const approval_impactCode = (release, text)=>digestOf({
        field: 'customer-impact',
        release,
        text
    }).slice(0, approval_digits);
/** The newest `/impact` of somebody who may say it, and the newest code by which they confirmed the draft's words. */ function impactSaid({ commands }, members) {
    let said = {
        impact: undefined,
        confirmed: undefined
    };
    for (const command of commands){
        const { login, url } = command;
        if (command.verb !== 'impact' || !members.some((member)=>same(member, login))) continue;
        const code = readCode(command.text);
        said = code === undefined ? {
            impact: {
                text: command.text,
                login,
                url
            },
            confirmed: undefined
        } : {
            ...said,
            confirmed: {
                code,
                login
            }
        };
    }
    return said;
}

// EXTERNAL MODULE: ./packages/notes/src/fields/field.js
var field = __webpack_require__(8765);
;// CONCATENATED MODULE: ./packages/notes/src/document/read-fields.js



const heading = /^(?<marks>#{1,6})\s+(?<label>.*?)\s*#*\s*$/u;
const none = /^(?:none|nothing|not applicable|n\/a|no|-|–)\.?$/iu;
const standard = /^standard(?: procedure)?\b/iu;
/** The lines of a text; what looks like a heading inside a code block is not one. */ function* linesOf(text) {
    let fence;
    for (const line of text.split('\n')){
        const mark = /^\s*(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.mark;
        const found = fence === undefined ? heading.exec(line)?.groups : undefined;
        if (mark !== undefined) {
            if (fence === undefined) fence = mark;
            else if (line.trim().startsWith(fence)) fence = undefined;
        }
        const { marks = '', label = '' } = found ?? {};
        yield {
            text: line,
            heading: found === undefined ? undefined : {
                label,
                level: marks.length
            }
        };
    }
}
/** What stands in each field's place, without blank edges; a field whose heading is gone is absent. */ function readFields(visible, layout = document_layout.guideLayout) {
    const byLabel = new Map();
    const byPrefix = [];
    for (const [id, place] of layout.places){
        if (place.kind === 'section') byLabel.set((0,document_layout/* plainLabel */.pf)(place.label), id);
        else byPrefix.push({
            id,
            prefix: place.prefix.trim()
        });
    }
    const texts = new Map();
    let current;
    for (const { text, heading: found } of linesOf(visible)){
        if (found === undefined) {
            if (current !== undefined) texts.get(current.id)?.push(text);
            const line = byPrefix.find(({ id, prefix })=>!texts.has(id) && text.trim().startsWith(prefix));
            if (line !== undefined) texts.set(line.id, [
                text.trim().slice(line.prefix.length)
            ]);
            continue;
        }
        const id = byLabel.get((0,document_layout/* plainLabel */.pf)(found.label));
        if (id !== undefined) texts.set(id, []);
        const ends = current !== undefined && found.level <= current.level;
        if (id !== undefined) current = {
            id,
            level: found.level
        };
        else if (ends) current = undefined;
        else if (current !== undefined) texts.get(current.id)?.push(text);
    }
    return new Map([
        ...texts
    ].map(([id, lines])=>[
            id,
            lines.join('\n').trim()
        ]));
}
/** The state of a field by its text alone: an open question, however much stands around it, is an open question. */ function stateOf(text) {
    if (text === undefined || text === '' || text.includes(`**${field/* askPrefix */.yN}`)) return 'missing';
    return none.test(text) || standard.test(text) ? 'none' : 'filled';
}
/**
 * What each field says in a text that people may have edited. Only the customer-success-manager fills the customer
 * impact: a text there that is not what that role said, and that it has not confirmed, counts as missing.
 */ function judgeFields({ visible, base, drafted, confirmed }, layout = guideLayout) {
    const [now, before, generated] = [
        visible,
        base ?? '',
        drafted.body
    ].map((text)=>readFields(text, layout));
    return drafted.fields.map((field)=>{
        const text = now?.get(field.id);
        if (text === undefined) return {
            ...field,
            state: 'missing',
            source: 'its heading was removed from the draft'
        };
        if (field.id === 'customer-impact') return impactField(field, text, generated?.get(field.id), confirmed);
        const source = text === before?.get(field.id) || text === generated?.get(field.id) ? field.source : 'edited in the draft';
        return {
            ...field,
            state: stateOf(text),
            source
        };
    });
}
function impactField(field, text, said, { release, code: given = '', login = '' }) {
    if (field.state === 'filled' && text === said) return field;
    const state = stateOf(text);
    if (state === 'missing') return {
        ...field,
        state
    };
    const code = impactCode(release, text);
    if (given.length >= 12 && code.startsWith(given)) return {
        ...field,
        state,
        source: `edited in the draft, confirmed by ${login} with \`/impact\``
    };
    const found = field.state === 'filled' ? 'the draft says something else than was said with `/impact`: take those words over, or' : 'edited in the draft, and GitHub does not say by whom';
    const source = `${found}${field.state === 'filled' ? '' : ';'} the customer-success-manager confirms the draft's with \`/impact ${formatCode(code)}\``;
    return {
        ...field,
        state: 'missing',
        source
    };
}

// EXTERNAL MODULE: ./packages/notes/src/fields/registry.js + 16 modules
var registry = __webpack_require__(4983);
;// CONCATENATED MODULE: ./packages/notes/src/present/changelog.js



const shown = [
    'summary',
    'breaking',
    'migration',
    'features',
    'improvements',
    'fixes',
    'known-issues'
];
const entryMarker = (tag)=>`<!-- release ${tag.replaceAll('--', '-')} -->`;
/** One release in a CHANGELOG.md, in the words of its notes. */ function changelogEntry(visible, tag, date, layout = document_layout.guideLayout) {
    const texts = readFields(visible, layout);
    const parts = shown.flatMap((id)=>{
        const text = texts.get(id);
        if (stateOf(text) !== 'filled' || text === undefined) return [];
        return [
            id === 'summary' ? text : `### ${registry/* fields */.O[id].label}\n\n${text}`
        ];
    });
    return [
        `## ${tag} (${date})\n${entryMarker(tag)}`,
        ...parts
    ].join('\n\n');
}
/**
 * A changelog with this release in it: above the older ones, below its own title. A release that is there already is
 * replaced where it stands, so that writing twice is writing once.
 */ function withEntry(changelog, entry, tag) {
    const text = changelog.replaceAll('\r\n', '\n');
    const marker = entryMarker(tag);
    const at = text.indexOf(marker);
    if (at !== -1) {
        const start = text.lastIndexOf('\n## ', at) + 1;
        const next = text.indexOf('\n## ', at);
        return `${text.slice(0, start)}${entry}\n${next === -1 ? '' : text.slice(next)}`;
    }
    const first = /^## /mu.exec(text)?.index;
    if (first !== undefined) return `${text.slice(0, first)}${entry}\n\n${text.slice(first)}`;
    return `${text.trim() === '' ? '# Changelog' : text.trimEnd()}\n\n${entry}\n`;
}

;// CONCATENATED MODULE: ./packages/notes/src/document/to-document.js

const entities = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#39': "'"
};
/** Text as Markdown shows it: without its escapes, entities and comments. */ function unescaped(text) {
    return text.replaceAll(/<!--[\s\S]*?-->/gu, '').replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1').replaceAll(/&(lt|gt|amp|quot|#39);/gu, (_, name)=>entities[name] ?? '');
}
const runs = /(?<ticks>`+)(?<code>[^`]|[^`].*?[^`])\k<ticks>(?!`)|(?<!\\)\*\*(?<strong>[^*\n]+?)(?<!\\)\*\*|(?<![\\!])\[(?<label>(?:[^[\]\\]|\\.)+)\]\((?<href>[^\s()]+)\)/gu;
/** Reads the emphasis, code and links of one line; everything else stays text. */ function readInline(line) {
    const parts = [];
    let end = 0;
    for (const match of line.matchAll(runs)){
        if (match.index > end) parts.push(unescaped(line.slice(end, match.index)));
        const { code, strong, label, href } = match.groups ?? {};
        if (code !== undefined) parts.push({
            code: code.trim()
        });
        else if (strong !== undefined) parts.push({
            strong: unescaped(strong)
        });
        else parts.push({
            link: unescaped(label ?? ''),
            href: href ?? ''
        });
        end = match.index + match[0].length;
    }
    if (end < line.length) parts.push(unescaped(line.slice(end)));
    return parts.length === 1 ? parts[0] ?? '' : parts;
}
const headingLine = /^(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$/u;
const itemLine = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$/u;
const fenceLine = /^\s*(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)/u;
/** The lines of a document that are still to be read. */ class Reader {
    #lines;
    #at = 0;
    constructor(text){
        this.#lines = (0,src/* cleanText */.X5)(text).split('\n');
    }
    get done() {
        return this.#at >= this.#lines.length;
    }
    peek() {
        return this.#lines[this.#at] ?? '';
    }
    take() {
        const line = this.peek();
        this.#at += 1;
        return line;
    }
}
function readFence(reader, mark, language) {
    reader.take();
    const lines = [];
    while(!reader.done && !reader.peek().trim().startsWith(mark))lines.push(reader.take());
    reader.take();
    return {
        preformatted: lines.join('\n'),
        ...language === '' ? {} : {
            language
        }
    };
}
function readList(reader) {
    const items = [];
    while(!reader.done){
        const line = reader.peek();
        const item = itemLine.exec(line)?.groups?.text;
        if (item !== undefined) items.push(item);
        else if (/^\s+\S/u.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
        else if (line.trim() !== '') break;
        reader.take();
    }
    return {
        list: items.map(readInline)
    };
}
const isPlain = (line)=>line.trim() !== '' && !headingLine.test(line) && !itemLine.test(line) && !fenceLine.test(line);
function readParagraph(reader) {
    const lines = [];
    while(!reader.done && isPlain(reader.peek()))lines.push(reader.take().replace(/^\s*>\s?/u, '').trim());
    return {
        paragraph: readInline(lines.join(' '))
    };
}
const detailsLine = /^<details><summary>(?<summary>.*?)<\/summary>\s*$/u;
/** What is folded away in one place stays folded in every form that can fold. */ function readDetails(reader, summary) {
    reader.take();
    const blocks = [];
    while(!reader.done && reader.peek().trim() !== '</details>'){
        const block = readBlock(reader);
        if (block !== undefined) blocks.push(block);
    }
    reader.take();
    return {
        details: {
            summary: readInline(summary),
            blocks
        }
    };
}
const silentLine = /^\s*(?:<\/?details>|<!--.*-->\s*$|$)/u;
function readHeading(reader, marks, text) {
    reader.take();
    const level = Math.min(4, Math.max(2, marks.length));
    return {
        heading: readInline(text),
        level
    };
}
/** A line that shows nothing, unless it is the head of something folded that nobody closed. */ function readSilent(reader) {
    const summary = /<summary>(?<text>.*?)<\/summary>/u.exec(reader.take())?.groups?.text;
    return summary === undefined ? undefined : {
        paragraph: readInline(summary)
    };
}
/** One block, or undefined for a line that shows nothing. */ function readBlock(reader) {
    const line = reader.peek();
    const heading = headingLine.exec(line)?.groups;
    if (heading?.marks !== undefined) return readHeading(reader, heading.marks, heading.text ?? '');
    const fence = fenceLine.exec(line)?.groups;
    if (fence?.mark !== undefined) return readFence(reader, fence.mark, fence.language ?? '');
    if (itemLine.test(line)) return readList(reader);
    const opened = detailsLine.exec(line)?.groups?.summary;
    if (opened !== undefined) return readDetails(reader, opened);
    return silentLine.test(line) ? readSilent(reader) : readParagraph(reader);
}
/**
 * Notes as a document of ours, from which plain text, HTML and messages are rendered. It reads what notes are made
 * of; any other Markdown stays as it was written.
 */ function toDocument(markdown) {
    const reader = new Reader(markdown);
    const blocks = [];
    while(!reader.done){
        const block = readBlock(reader);
        if (block !== undefined) blocks.push(block);
    }
    return blocks;
}

;// CONCATENATED MODULE: ./packages/notes/src/document/print.js



/** Notes in one of their forms; all are made from the one Markdown text, so that none says anything else. */ function printNotes(markdown, format, tag, layout) {
    switch(format){
        case 'markdown':
            return markdown;
        case 'text':
            return `${(0,src/* toText */.fE)(toDocument(markdown))}\n`;
        case 'html':
            return `${(0,src/* toHtml */.Vw)(toDocument(markdown))}\n`;
        case 'changelog':
            return `${changelogEntry(markdown, tag, 'unreleased', layout)}\n`;
    }
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
