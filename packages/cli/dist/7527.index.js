export const id = 7527;
export const ids = [7527];
export const modules = {

/***/ 7527:
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
;// CONCATENATED MODULE: ../../node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./packages/evidence/src/canonical.js


/**
 * The one form of a JSON value (RFC 8785), so that equal values have equal digests.
 * @throws TypeError for what JSON has no form for: undefined at the top, NaN, Infinity, functions.
 */ function canonical_canonicalJson(value) {
    const text = canonicalize(value);
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









/***/ })

};
