import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8739:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8960);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6030);


await (0,_release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)({
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q,
    load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(208), __nccwpck_require__.e(401), __nccwpck_require__.e(418)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9418))
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8960);
/* harmony import */ var _release_actions_smoke_shard__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6495);


const shard = {
    required: false,
    read: (value)=>{
        if (value === '' || value === 'merge') return {
            value: value === '' ? undefined : value
        };
        const parsed = (0,_release_actions_smoke_shard__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(value);
        return parsed === undefined ? {
            problem: `"${value}" is neither a part such as 2/4 nor merge`
        } : {
            value: parsed
        };
    }
};
const baseUrl = {
    required: false,
    read: (value)=>{
        const url = URL.parse(value);
        return value === '' || url !== null && /^https?:$/u.test(url.protocol) ? {
            value: value === '' ? undefined : value
        } : {
            problem: `"${value}" is no http or https address`
        };
    }
};
/** Every input of action.yml. */ const inputs = {
    ..._release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    suite: (0,_release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(),
    'base-url': baseUrl,
    'expected-version': (0,_release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    variables: (0,_release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(),
    secrets: (0,_release_actions_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)({
        secretValues: true
    }),
    shard
};


/***/ }),

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j$: () => (/* reexport */ commonInputs),
  Mn: () => (/* reexport */ lines),
  AS: () => (/* reexport */ pairs),
  Cs: () => (/* reexport */ runAction),
  Qq: () => (/* reexport */ inputs_text)
});

// UNUSED EXPORTS: choice, commitSha, durationMs, failOn, flag, parseDurationMs, parseInputs, readContext, requiredSecret, requiredText, secret, systemClock, textOr, wholeNumber, wordSet, workflowPathOf

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/action-kit/src/clock.js

const systemClock = {
    now: ()=>new Date(),
    monotonicMs: ()=>performance.now(),
    sleep: async (durationMs, signal)=>{
        await (0,promises_.setTimeout)(durationMs, undefined, signal === undefined ? {} : {
            signal
        }).catch((error)=>{
            if (signal?.aborted !== true) throw error;
        });
    }
};

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __nccwpck_require__(7303);
;// CONCATENATED MODULE: ./packages/action-kit/src/inputs.js

const listed = (words)=>words.join(', ');
/** Optional text; undefined where it was not given. */ const inputs_text = ()=>({
        required: false,
        read: (value)=>({
                value: value === '' ? undefined : value
            })
    });
/** Text with a default. */ const textOr = (fallback)=>({
        required: false,
        read: (value)=>({
                value: value === '' ? fallback : value
            })
    });
const requiredText = ()=>({
        required: true,
        read: (value)=>({
                value
            })
    });
/** Text that must never appear in a log. */ const secret = ()=>({
        ...inputs_text(),
        secret: true
    });
const requiredSecret = ()=>({
        ...requiredText(),
        secret: true
    });
/** One of a few words. */ function choice(words, fallback) {
    return {
        required: fallback === undefined,
        read: (value)=>{
            if (value === '' && fallback !== undefined) return {
                value: fallback
            };
            const found = words.find((word)=>word === value);
            return found === undefined ? {
                problem: `"${value}" is none of ${listed(words)}.${suggestion(value, words)}`
            } : {
                value: found
            };
        }
    };
}
/** `true` or `false`, as in YAML 1.2's core schema (`True` and `TRUE` too). */ const flag = (fallback)=>({
        required: false,
        read: (value)=>{
            if (value === '') return {
                value: fallback
            };
            if (/^(?:true|True|TRUE)$/u.test(value)) return {
                value: true
            };
            if (/^(?:false|False|FALSE)$/u.test(value)) return {
                value: false
            };
            return {
                problem: `"${value}" is neither true nor false`
            };
        }
    });
/** One item a line; empty lines do not count. */ const lines = ()=>({
        required: false,
        read: (value)=>({
                value: nonEmptyLines(value)
            })
    });
const nonEmptyLines = (value)=>value.split(/\r?\n/u).map((line)=>line.trim()).filter((line)=>line !== '');
/** `name=value` pairs, one a line; with `secretValues`, values are masked. */ const pairs = (options = {})=>({
        required: false,
        ...options.secretValues === true ? {
            secret: true
        } : {},
        read: (value)=>{
            const entries = nonEmptyLines(value).map((line)=>/^([\w.-]+)\s*=\s*(.*)$/u.exec(line));
            const wrong = entries.findIndex((entry)=>entry === null);
            if (wrong >= 0) return {
                problem: `line ${wrong + 1} is not of the form name=value`
            };
            return {
                value: Object.fromEntries(entries.map((entry)=>[
                        entry?.[1] ?? '',
                        entry?.[2] ?? ''
                    ]))
            };
        }
    });
/** Any of a few words, separated by white space or commas. */ function wordSet(words, fallback) {
    return {
        required: false,
        read: (value)=>{
            const given = value.split(/[\s,]+/u).filter((word)=>word !== '');
            if (given.length === 0) return {
                value: new Set(fallback)
            };
            const wrong = given.filter((word)=>!words.includes(word));
            if (wrong.length === 0) return {
                value: new Set(given)
            };
            return {
                problem: wrong.map((word)=>`"${word}" is none of ${listed(words)}.${(0,src/* suggestion */.h)(word, words)}`).join(' ')
            };
        }
    };
}
/** A whole number within bounds. */ const wholeNumber = (bounds)=>({
        required: false,
        read: (value)=>{
            if (value === '') return {
                value: undefined
            };
            const number = Number(value);
            const inside = /^\d+$/u.test(value) && number >= bounds.least && number <= bounds.most;
            return inside ? {
                value: number
            } : {
                problem: `"${value}" is not a whole number from ${bounds.least} to ${bounds.most}`
            };
        }
    });
const unitsMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/** Reads `90s`, `30m`, `2h 30m` or a bare number of seconds as milliseconds; undefined for anything else. */ function parseDurationMs(value) {
    if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value) * 1000;
    if (!/^(?:\s*\d+(?:\.\d+)?\s*(?:ms|s|min|m|h|d))+\s*$/u.test(value)) return undefined;
    const parts = value.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|d)/gu);
    return [
        ...parts
    ].reduce((sum, [, amount = '0', unit = 's'])=>sum + Number(amount) * (unitsMs[unit] ?? 0), 0);
}
/** A duration in milliseconds. */ const durationMs = ()=>({
        required: false,
        read: (value)=>{
            if (value === '') return {
                value: undefined
            };
            const parsed = parseDurationMs(value);
            return parsed === undefined ? {
                problem: `"${value}" is not a duration such as 90s, 30m or 2h`
            } : {
                value: parsed
            };
        }
    });
/** A full commit SHA (SHA-1 or SHA-256). */ const commitSha = ()=>({
        required: false,
        read: (value)=>{
            if (value === '') return {
                value: undefined
            };
            if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(value)) return {
                value: value.toLowerCase()
            };
            return {
                problem: `"${value}" is not a full commit SHA (40 hexadecimal digits); a branch or short SHA may move or be ambiguous`
            };
        }
    });
/** The environment variable in which the runner passes an input. */ const inputVariable = (name)=>`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
/**
 * Reads all inputs at once.
 * @throws ConfigurationError with every problem: missing, malformed and unknown inputs, the last with the nearest name.
 */ function parseInputs(spec, environment, mask = ()=>undefined) {
    const problems = [];
    const values = {};
    for (const [name, reader] of Object.entries(spec)){
        const given = (environment[inputVariable(name)] ?? '').trim();
        if (reader.secret === true && given !== '') nonEmptyLines(given).forEach((line)=>mask(secretPart(line)));
        if (given === '' && reader.required) {
            problems.push({
                path: `input ${name}`,
                message: `missing. Add to this step:   with: { ${name}: … }`
            });
            continue;
        }
        const reading = reader.read(given);
        if ('problem' in reading) problems.push({
            path: `input ${name}`,
            message: reading.problem
        });
        else values[name] = reading.value;
    }
    problems.push(...unknownInputs(Object.keys(spec), environment));
    if (problems.length > 0) throw new src/* ConfigurationError */.j1("the action's inputs", problems);
    return values;
}
const secretPart = (line)=>/^[\w.-]+\s*=\s*(.+)$/u.exec(line)?.[1] ?? line;
function unknownInputs(names, environment) {
    const known = new Set(names.map(inputVariable));
    return Object.keys(environment).filter((variable)=>variable.startsWith('INPUT_') && !known.has(variable)).map((variable)=>variable.slice('INPUT_'.length).toLowerCase()).map((name)=>({
            path: `input ${name}`,
            message: `unknown input.${(0,src/* suggestion */.h)(name, names) || ` This action takes ${listed(names)}.`}`
        }));
}

;// CONCATENATED MODULE: ./packages/action-kit/src/common.js

const failOnWords = [
    'fail',
    'no-go',
    'inconclusive',
    'wait'
];
const failOnDefault = [
    'fail',
    'no-go',
    'inconclusive'
];
/** The inputs that every action takes. */ const commonInputs = {
    policy: textOr('.github/release-policy.yml'),
    token: requiredSecret(),
    'directory-token': secret(),
    service: inputs_text(),
    environment: inputs_text(),
    sha: commitSha(),
    release: inputs_text(),
    evidence: lines(),
    'dry-run': flag(false),
    'fail-on': failOn(failOnDefault)
};
/** The outcomes that make the job red. */ function failOn(fallback) {
    return wordSet(failOnWords, fallback);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./packages/action-kit/src/context.js


const needed = [
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'GITHUB_RUN_ID'
];
/** `octo/shop/.github/workflows/release.yml@refs/heads/main` to `.github/workflows/release.yml`. */ const workflowPathOf = (workflowRef)=>workflowRef.replace(/@.*$/u, '').split('/').slice(2).join('/');
function readPayload(path) {
    if (path === undefined || path === '') return {};
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    } catch  {
        return {};
    }
}
/**
 * The run's context from what the runner sets.
 * @throws ConfigurationError naming what is missing, since outside a runner nothing else can work.
 */ function readContext(environment) {
    const missing = needed.filter((name)=>(environment[name] ?? '') === '');
    if (missing.length > 0) {
        throw new src/* ConfigurationError */.j1("the runner's environment", missing.map((path)=>({
                path,
                message: 'not set: this is not a workflow run. In a terminal use: npx release-actions'
            })));
    }
    const value = (name, fallback = '')=>environment[name] ?? fallback;
    const repository = value('GITHUB_REPOSITORY');
    const [owner = '', repo = ''] = repository.split('/');
    const serverUrl = value('GITHUB_SERVER_URL', 'https://github.com');
    const apiUrl = value('GITHUB_API_URL', 'https://api.github.com');
    const runId = Number(value('GITHUB_RUN_ID'));
    const runAttempt = Number(value('GITHUB_RUN_ATTEMPT', '1'));
    return {
        owner,
        repo,
        repository,
        sha: value('GITHUB_SHA'),
        ref: value('GITHUB_REF'),
        actor: value('GITHUB_ACTOR'),
        triggeringActor: value('GITHUB_TRIGGERING_ACTOR', value('GITHUB_ACTOR')),
        event: value('GITHUB_EVENT_NAME'),
        payload: readPayload(environment['GITHUB_EVENT_PATH']),
        runId,
        runAttempt,
        job: value('GITHUB_JOB'),
        workflowPath: workflowPathOf(value('GITHUB_WORKFLOW_REF')),
        serverUrl,
        apiUrl,
        graphqlUrl: value('GITHUB_GRAPHQL_URL', `${apiUrl}/graphql`),
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
        workspace: value('GITHUB_WORKSPACE', process.cwd()),
        temporaryFolder: value('RUNNER_TEMP', '/tmp')
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/command.js
const keepBytesDefault = 64 * 1024;
/** Runs a team's command: an argument list, never a shell; its redacted output goes to the log line by line. */ async function runCommand([program = '', ...args], redactor, write, { cwd, environment, keepBytes = keepBytesDefault } = {}) {
    const { exec } = await __nccwpck_require__.e(/* import() */ 32).then(__nccwpck_require__.bind(__nccwpck_require__, 3032));
    let kept = '';
    const take = (line)=>{
        const safe = redactor.redact(line);
        write(safe);
        kept = `${kept}${safe}\n`.slice(-keepBytes);
    };
    const startedMs = performance.now();
    const exitCode = await exec(program, [
        ...args
    ], {
        silent: true,
        ignoreReturnCode: true,
        ...cwd === undefined ? {} : {
            cwd
        },
        env: {
            ...process.env,
            ...environment
        },
        listeners: {
            stdline: take,
            errline: take
        }
    });
    return {
        exitCode,
        output: kept,
        durationMs: performance.now() - startedMs
    };
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./packages/action-kit/src/output.js

/**
 * What an action says to the runner. Named one by one, so that the rest of `@actions/core` (OIDC, with an HTTP stack of
 * its own) is in no bundle.
 */ const output = {
    debug: debug,
    error: error,
    group: group,
    info: info,
    notice: notice,
    setOutput: setOutput,
    setSecret: setSecret,
    summary: summary,
    warning: warning
};

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/action-kit/src/keep.js
var keep = __nccwpck_require__(506);
;// CONCATENATED MODULE: ./packages/action-kit/src/present.js




/** GitHub shows ten annotations of a level for a step; the summary has them all. */ const shownOfALevel = 10;
function annotateFirst(output, annotations) {
    const levels = [
        ...Map.groupBy(annotations, ({ level })=>level).values()
    ];
    for (const annotation of levels.flatMap((of)=>of.slice(0, shownOfALevel)))annotate(output, annotation);
    const left = levels.reduce((sum, of)=>sum + Math.max(0, of.length - shownOfALevel), 0);
    if (left > 0) output.info(`${(0,src/* count */.U9)(left, 'more annotation')} not shown here: the summary and the report have all of them.`);
}
/** Writes one annotation. Its text may be an answer's: nothing in it steers a terminal or reorders what is read. */ function annotate(output, { level, message, title, position }) {
    const properties = {
        ...title === undefined ? {} : {
            title: (0,src/* oneLine */.TN)(title)
        },
        ...position === undefined ? {} : {
            file: position.file,
            startLine: position.line,
            startColumn: position.column
        }
    };
    output[level]((0,src/* cleanText */.X5)(message), properties);
}
async function presentEvidence(output, evidence, runner, dryRun) {
    const path = await (0,keep/* keepEvidence */.N)(runner.context.temporaryFolder, evidence.digest, evidence.content);
    output.setOutput('evidence', evidence.digest);
    output.setOutput('evidence-path', path);
    if (dryRun || !(0,keep/* offersArtifacts */.zl)(process.env)) return;
    const { uploadEvidence } = await Promise.all(/* import() */[__nccwpck_require__.e(401), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5609));
    const upload = await uploadEvidence(evidence.digest, evidence.content, process.env);
    if (!upload.uploaded) {
        output.warning(`The evidence could not be uploaded as an artifact: ${runner.redactor.redact(upload.why)}. ` + 'Later stages will call it unproven; run this job again.');
    }
}
async function presentFiles(output, files, { context: { temporaryFolder }, redactor }, dryRun) {
    for (const { name, content } of files){
        const safe = redactor.redact(content);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(temporaryFolder, name), safe);
        if (dryRun || !(0,keep/* offersArtifacts */.zl)(process.env)) continue;
        const { uploadFile } = await Promise.all(/* import() */[__nccwpck_require__.e(401), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5609));
        const upload = await uploadFile(name, safe, process.env);
        if (!upload.uploaded) output.warning(`${name} could not be uploaded: ${redactor.redact(upload.why)}.`);
    }
}
/** Red for an outcome that the caller asked to fail on; a wait or an accepted doubt stays green and says so. */ const failsJob = (outcome, failOn)=>failOn.has(outcome);
/**
 * Writes all that a run leaves: log, summary, annotations, outputs, report file, evidence. One report is the source
 * of each, already redacted. Sets the exit code by `fail-on`.
 */ async function present(presentation, runner, output) {
    const { evidence, record, outputs = {}, files = [], failOn, dryRun = false } = presentation;
    const report = runner.redactor.redactDeep(presentation.report);
    // GitHub takes as long to answer as all the rest takes here.
    const kept = Promise.all([
        evidence === undefined ? undefined : presentEvidence(output, evidence, runner, dryRun),
        record?.()
    ]);
    // What went wrong is told where it is awaited, below.
    kept.catch(()=>undefined);
    output.info((0,src/* reportToText */.Ne)(report));
    annotateFirst(output, report.annotations);
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
        await output.summary.addRaw((0,src/* reportToMarkdown */.hd)(report), true).write();
    }
    const path = (0,external_node_path_.join)(runner.context.temporaryFolder, `release-actions-${report.kind}-${process.pid}.json`);
    await (0,external_node_fs_promises_.writeFile)(path, `${(0,src/* jsonText */.s$)(report)}\n`);
    output.setOutput(report.kind === 'gate' ? 'decision' : 'verdict', report.outcome);
    output.setOutput('reasons', report.reasons.join('\n'));
    output.setOutput('report', path);
    for (const [name, value] of Object.entries(outputs))output.setOutput(name, value ?? '');
    await kept;
    await presentFiles(output, files, runner, dryRun);
    if (failsJob(report.outcome, failOn)) {
        output.error((0,src/* cleanText */.X5)(report.headline));
        process.exitCode = src/* exitCodes */.hS.failure;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/src/run-action.js







/** The runner kills 10 s after the first signal; what has not stopped by then is lost with the partial report. */ const stopWithinMs = 5000;
function createLog(redactor) {
    const safe = (message)=>(0,src/* escapeLogLine */._P)(redactor.redact(message));
    return {
        info: (message)=>output.info(safe(message)),
        debug: (message)=>output.debug(safe(message)),
        warning: (message)=>output.warning(safe(message)),
        group: (title, work)=>output.group(safe(title), work)
    };
}
function abortOnSignals() {
    const controller = new AbortController();
    let received;
    const stop = (name)=>{
        received = name;
        controller.abort(new Error(`cancelled by ${name}`));
        setTimeout(()=>process.exit(src/* exitCodes */.hS.cancelled), stopWithinMs).unref();
    };
    for (const name of [
        'SIGINT',
        'SIGTERM'
    ])process.once(name, stop);
    return {
        signal: controller.signal,
        received: ()=>received
    };
}
function createRunner(signal, redactor) {
    const mask = (value)=>{
        if (redactor.add(value)) output.setSecret(value);
    };
    const log = createLog(redactor);
    return {
        context: readContext(process.env),
        clock: systemClock,
        log,
        signal,
        redactor,
        mask,
        command: (argv, options)=>runCommand(argv, redactor, log.info, options),
        secretFromEnvironment: (name)=>{
            const value = process.env[name];
            if (value === undefined || value === '') return undefined;
            mask(value);
            return value;
        }
    };
}
function presentConfigurationError(error) {
    output.info((0,src/* escapeLogLine */._P)(error.message));
    for (const annotation of (0,src/* problemAnnotations */.ur)(error))annotate(output, annotation);
    process.exitCode = src/* exitCodes */.hS.configuration;
}
function presentFailure(error, redactor) {
    const message = error instanceof Error ? error.message : String(error);
    output.error(`${redactor.redact(message)} This is a defect in the action or a fault it did not expect; nothing it says may be read as a pass.`);
    if (error instanceof Error) output.debug(redactor.redact(error.stack ?? ''));
    process.exitCode = src/* exitCodes */.hS.failure;
}
/** Runs an action: inputs, context, work, presentation, exit code. Never green by accident. */ async function runAction(action) {
    const redactor = (0,src/* createRedactor */.lY)();
    const { signal, received } = abortOnSignals();
    try {
        const inputs = parseInputs(action.inputs, process.env, (value)=>{
            if (redactor.add(value)) output.setSecret(value);
        });
        const runner = createRunner(signal, redactor);
        const { run } = await action.load();
        const presentation = await run(inputs, runner);
        if (presentation !== null) await present(presentation, runner, output);
    } catch (error) {
        if (error instanceof src/* ConfigurationError */.j1) presentConfigurationError(error);
        else if (received() === undefined) presentFailure(error, redactor);
        else output.error(`Cancelled by ${received() ?? 'a signal'} before there was anything to report.`);
    }
    if (received() !== undefined) process.exitCode = src/* exitCodes */.hS.cancelled;
    // Idle keep-alive sockets would hold the process for seconds; all that had to be written was awaited above.
    process.exit();
}

;// CONCATENATED MODULE: ./packages/action-kit/src/index.js







/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ keepEvidence),
/* harmony export */   az: () => (/* binding */ evidenceFile),
/* harmony export */   zl: () => (/* binding */ offersArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7527);



/** The one file inside an evidence artifact. */ const evidenceFile = 'evidence.json';
/** Whether this runner offers the artifact service (act and plain shells do not). */ const offersArtifacts = (environment)=>(environment['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (environment['ACTIONS_RESULTS_URL'] ?? '') !== '';
/** Writes evidence to `folder`, under the digest that names it, and returns the file's path. */ async function keepEvidence(folder, digest, content) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)(digest));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, {
        recursive: true
    });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, evidenceFile);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    return path;
}


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* reexport */ artifactName),
  dj: () => (/* reexport */ canonical_canonicalJson),
  eO: () => (/* reexport */ reading_known),
  Qw: () => (/* reexport */ makeEvidence),
  P2: () => (/* reexport */ mapReading),
  sc: () => (/* reexport */ canonical_sha256),
  cS: () => (/* reexport */ spokenLines),
  L5: () => (/* reexport */ reading_unknown)
});

// UNUSED EXPORTS: artifactsOf, commitOf, digestOf, findEvidence, parseEvidence, parseExternalId, predicateType, toTestResult, toVerificationSummary, verifyClaim, verifyOrigin

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
const statement_predicateType = 'https://octoacme.example/release-actions/evidence/v1';
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
        predicateType: statement_predicateType,
        predicate
    };
    return named(statement);
}
function named(statement) {
    const content = canonical_canonicalJson(statement);
    const bytes = Buffer.byteLength(content);
    if (bytes <= mostBytes) return {
        digest: canonical_sha256(content),
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
const sizeOf = (value)=>Buffer.byteLength(canonical_canonicalJson(value));
function replaced(value) {
    const text = canonical_canonicalJson(value);
    return {
        digest: canonical_sha256(text),
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

;// CONCATENATED MODULE: ./packages/evidence/src/verify.js


const refuse = (code, message)=>({
        ok: false,
        code,
        message
    });
const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
function looksLikeStatement(value) {
    if (!isObject(value) || value['_type'] !== statementType || value['predicateType'] !== predicateType) return false;
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
/** Reads evidence whose digest is known from elsewhere; any changed byte is refused. */ function verify_parseEvidence(content, digest) {
    const actual = sha256(content);
    if (actual !== digest) return refuse('tampered', `the evidence says ${digest}, its bytes say ${actual}`);
    let value;
    try {
        value = JSON.parse(content);
    } catch  {
        return refuse('malformed', `evidence ${digest.slice(0, 12)} is not JSON`);
    }
    if (!looksLikeStatement(value)) return refuse('malformed', `evidence ${digest.slice(0, 12)} is not one of our statements`);
    if (canonicalJson(value) !== content) return refuse('malformed', `evidence ${digest.slice(0, 12)} is not in canonical form`);
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
 */ function verify_verifyOrigin(evidence, run, rules) {
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
    if (run.headSha !== commitOf(evidence.statement) && run.headBranch !== rules.defaultBranch) {
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

;// CONCATENATED MODULE: ./packages/evidence/src/reading.js
/** Why something could not be read. `not-found` is used only where absence was proven to be readable. */ const reading_known = (value, proof)=>({
        known: true,
        value,
        proof
    });
const reading_unknown = (fault)=>({
        known: false,
        ...fault
    });
/** Applies `change` to a known value; an unknown stays what it is. */ function mapReading(reading, change) {
    return reading.known ? reading_known(change(reading.value), reading.proof) : reading;
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

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j1: () => (/* reexport */ ConfigurationError),
  $_: () => (/* reexport */ checkRunName),
  X5: () => (/* reexport */ cleanText),
  Pu: () => (/* reexport */ clipCharacters),
  U9: () => (/* reexport */ count),
  lY: () => (/* reexport */ createRedactor),
  ZD: () => (/* reexport */ escapeHtml),
  _P: () => (/* reexport */ escapeLogLine),
  X: () => (/* reexport */ escapeXml),
  hS: () => (/* reexport */ exitCodes),
  d9: () => (/* reexport */ firstNames),
  r6: () => (/* reexport */ formatDateTime),
  a3: () => (/* reexport */ formatDuration),
  T1: () => (/* reexport */ formatShare),
  s$: () => (/* reexport */ jsonText),
  qb: () => (/* reexport */ nearestName),
  TN: () => (/* reexport */ oneLine),
  ur: () => (/* reexport */ problemAnnotations),
  dx: () => (/* reexport */ reportToCheckRun),
  hd: () => (/* reexport */ reportToMarkdown),
  Ne: () => (/* reexport */ reportToText),
  Ot: () => (/* reexport */ roles),
  Fu: () => (/* reexport */ shortSha),
  h: () => (/* reexport */ suggestion),
  Vw: () => (/* reexport */ toHtml),
  mu: () => (/* reexport */ withHint)
});

// UNUSED EXPORTS: byteLength, chartToMermaid, checkRunConclusion, checkRunExternalId, clipBytes, clipLines, escapeMarkdown, escapeWorkflowData, escapeWorkflowProperty, evidenceFromText, evidenceText, exitCodeOf, formatTime, inlineToHtml, inlineToMarkdown, inlineToText, markdownCode, markdownFence, safeHref, secretForms, sparkline, toMarkdown, toText, withCode

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./packages/report/src/clip.js

const encoder = new TextEncoder();
/** Bytes of `text` in UTF-8. */ const byteLength = (text)=>external_node_buffer_.Buffer.byteLength(text, 'utf8');
/** The longest start of `text` within `maxBytes` of UTF-8 that ends between characters. */ function clipBytes(text, maxBytes) {
    if (byteLength(text) <= maxBytes) return text;
    const { read } = encoder.encodeInto(text, new Uint8Array(maxBytes));
    return text.slice(0, read);
}
/** The start of `text` within `maxCharacters`, an ellipsis in place of what was cut. */ function clipCharacters(text, maxCharacters) {
    if (text.length <= maxCharacters) return text;
    return `${text.slice(0, maxCharacters - 1).toWellFormed().replace(/\uFFFD$/u, '')}…`;
}
/**
 * Lines of `text` within `maxBytes`, cut at a line's end, with a last line that says how much is missing and where
 * the whole is.
 */ function clipLines(text, maxBytes, whereTheRestIs) {
    if (byteLength(text) <= maxBytes) return text;
    const note = (lines)=>`\n\n_${lines} more lines were cut here: ${whereTheRestIs}._\n`;
    const lines = text.split('\n');
    let kept = clipBytes(text, maxBytes - byteLength(note(lines.length))).split('\n').slice(0, -1);
    const openFences = kept.filter((line)=>/^`{3,}/u.test(line)).length;
    if (openFences % 2 === 1) kept = kept.slice(0, kept.findLastIndex((line)=>/^`{3,}/u.test(line)));
    const opened = kept.filter((line)=>line.startsWith('<details>')).length;
    const closed = kept.filter((line)=>line === '</details>').length;
    const closing = '\n\n</details>'.repeat(Math.max(0, opened - closed));
    return `${kept.join('\n')}${closing}${note(lines.length - kept.length)}`;
}

;// CONCATENATED MODULE: ./packages/report/src/configuration.js
/** All mistakes of one configuration, thrown before anything is read from or written to GitHub. */ class ConfigurationError extends Error {
    problems;
    constructor(what, problems){
        const { length } = problems;
        super([
            ...alignedProblems(problems),
            `${length} ${length === 1 ? 'problem' : 'problems'} in ${what}; nothing was read from or written to GitHub.`
        ].join('\n'));
        this.name = 'ConfigurationError';
        this.problems = problems;
    }
}
const place = ({ position })=>position === undefined ? '' : `${position.file}:${position.line}:${position.column}`;
function alignedProblems(problems) {
    const width = Math.max(...problems.map((problem)=>place(problem).length), 0);
    return problems.map((problem)=>{
        const where = place(problem).padEnd(width);
        return [
            where,
            problem.path === undefined ? '' : `${problem.path}:`,
            problem.message
        ].filter((part)=>part.trim() !== '').join(' ');
    });
}
/** The same problems as annotations at their places. */ const problemAnnotations = ({ problems })=>problems.map(({ position, path, message })=>({
            level: 'error',
            message: path === undefined ? message : `${path}: ${message}`,
            ...position === undefined ? {} : {
                position
            }
        }));
/** Characters to insert, leave out, replace or swap with their neighbour: swapping is the commonest mistyping. */ function editDistance(left, right) {
    const [from, to] = [
        Array.from(left),
        Array.from(right)
    ];
    let before = [];
    let previous = Array.from({
        length: to.length + 1
    }, (_, index)=>index);
    for (const [row, character] of from.entries()){
        const current = [
            row + 1
        ];
        for (const [column, other] of to.entries()){
            const substitution = (previous[column] ?? 0) + (character === other ? 0 : 1);
            const swapped = character === to[column - 1] && other === from[row - 1];
            const swap = swapped ? (before[column - 1] ?? 0) + 1 : Infinity;
            current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, swap));
        }
        [before, previous] = [
            previous,
            current
        ];
    }
    return previous.at(-1) ?? 0;
}
/** The valid name that a mistyped one is likely to mean, or undefined where none is near. */ function nearestName(found, valid) {
    const wanted = found.toLowerCase();
    const ranked = valid.map((name)=>({
            name,
            distance: editDistance(wanted, name.toLowerCase())
        })).sort((left, right)=>left.distance - right.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : undefined;
}
/** ` Did you mean "x"?`, or nothing. */ function suggestion(found, valid) {
    const nearest = nearestName(found, valid);
    return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

;// CONCATENATED MODULE: ./packages/report/src/escape.js
/**
 * Untrusted text, made safe for one destination each. Titles, bodies, comments, names, response bodies and metric
 * labels all pass through here on their way out.
 */ // Written as escapes in a string: C0 and C1 controls except tab and line feed.
const controls = new RegExp(String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F]`, 'gu');
// What reorders or hides the text around it (Unicode TR36, "Trojan Source").
const reordering = /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Removes control and reordering characters; line breaks become LF, lone surrogates U+FFFD. */ function cleanText(text) {
    return text.replace(/\r\n?/gu, '\n').replace(controls, '').replace(reordering, '').toWellFormed();
}
/** One line of clean text: runs of white space become one space. */ const oneLine = (text)=>cleanText(text).replace(/\s+/gu, ' ').trim();
/** Indented JSON in which what would reorder or hide text stands as an escape: the values stay what they are. */ function jsonText(value) {
    const escaped = (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value, null, 2).replace(controls, escaped).replace(reordering, escaped);
}
/** HTML text and attribute values. */ function escapeHtml(text) {
    return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
/** XML text and attribute values; characters that XML 1.0 does not allow are removed. */ function escapeXml(text) {
    return escapeHtml(text).replaceAll('&#39;', '&apos;').replace(/[\uFFFE\uFFFF]/gu, '');
}
/**
 * Text inside a line of GitHub Flavored Markdown: shown as written, on one line, without formatting, HTML, images,
 * table cells, notifications ("@name") or cross references ("#12") of its own.
 */ function escapeMarkdown(text) {
    return oneLine(text).replace(/[\\`*[\]|$]/gu, String.raw`\$&`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~/gu, String.raw`\$&`).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/^(#{1,6}|[-+]|\d+[.)]|=+)(?=\s|$)/u, (start)=>start.replace(/[-#+=.)]/u, String.raw`\$&`)).replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->').replace(/(#|\bGH-)(?=\d)/giu, '$1<!-- -->');
}
/** Text inside a Markdown code span, delimited by more backticks than it holds. */ function markdownCode(text) {
    const line = oneLine(text).replaceAll('|', String.raw`\|`);
    const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** A fenced block that its own text cannot close. */ function markdownFence(text, language = '') {
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${cleanText(text)}\n${fence}`;
}
/** A link target, or undefined for anything but http, https and mailto: `javascript:` and `data:` are never links. */ function safeHref(href) {
    if (!URL.canParse(href)) return undefined;
    const url = new URL(href);
    if (![
        'http:',
        'https:',
        'mailto:'
    ].includes(url.protocol)) return undefined;
    return url.href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C');
}
/** The value of a workflow command such as `::error::value` (actions/toolkit, command.ts). */ const escapeWorkflowData = (text)=>text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property of a workflow command such as `::error file=value::`. */ const escapeWorkflowProperty = (text)=>escapeWorkflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * A line for a job's log that the runner cannot take for a workflow command: the runner acts on `::name::` and
 * `##[name]` at the start of any line.
 */ const escapeLogLine = (text)=>cleanText(text).replace(/^(\s*)(::|##\[)/gmu, (_, space, command)=>command === '::' ? `${space}:\u200B:` : `${space}#\u200B#[`);

;// CONCATENATED MODULE: ./packages/report/src/format.js
/** "0.4 s", "68 s", "2 h 10 min", "3 d 4 h": two units at most. */ function formatDuration(durationMs) {
    const seconds = durationMs / 1000;
    if (seconds < 10) return `${(Math.round(seconds * 10) / 10).toString()} s`;
    if (seconds < 120) return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120) return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    const days = Math.floor(hours / 24);
    return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
}
const formatters = new Map();
function formatter(zone) {
    let found = formatters.get(zone);
    if (found === undefined) {
        found = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
            hour: '2-digit',
            minute: '2-digit',
            second: '2-digit',
            hourCycle: 'h23'
        });
        formatters.set(zone, found);
    }
    return found;
}
function wallClock(instant, zone) {
    if (zone === 'UTC') return utcClock(instant);
    const parts = formatter(zone).formatToParts(instant);
    return Object.fromEntries(parts.map(({ type, value })=>[
            type,
            value
        ]));
}
const weekdays = [
    'Sun',
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat'
];
/** Most times are shown in UTC, and the first formatter of a process costs some 10 ms. */ function utcClock(instant) {
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = /^(.+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/u.exec(instant.toISOString()) ?? [];
    return {
        weekday: weekdays[instant.getUTCDay()] ?? '',
        year,
        month,
        day,
        hour,
        minute,
        second
    };
}
/** "13:00 Europe/Berlin": a time with its zone, since a time without one is read wrongly by half of the readers. */ function formatTime(instant, zone = 'UTC') {
    const { hour, minute } = wallClock(instant, zone);
    return `${hour}:${minute} ${zone}`;
}
/** "Tue 2026-11-24 13:00 Europe/Berlin". */ function formatDateTime(instant, zone = 'UTC') {
    const { weekday, year, month, day, hour, minute } = wallClock(instant, zone);
    return `${weekday} ${year}-${month}-${day} ${hour}:${minute} ${zone}`;
}
/** The seven characters that people compare; GitHub shows the same. */ const shortSha = (sha)=>sha.slice(0, 7);
/** "a, b and 3 more": the first names, and how many were left out. */ function firstNames(names, most) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** "1 check", "3 checks". */ const count = (amount, one, many = `${one}s`)=>`${amount} ${amount === 1 ? one : many}`;
/** "4.1 %", with the digits that a share of this size deserves. */ function formatShare(share) {
    const percent = share * 100;
    const digits = percent === 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
    return `${percent.toFixed(digits)} %`;
}
/** What happened, and where there is one, what to do about it, as sentences. */ const withHint = (message, hint)=>hint === '' ? message : `${message.replace(/\.$/u, '')}. ${hint}`;

;// CONCATENATED MODULE: ./packages/report/src/markdown.js

/** GitHub Flavored Markdown of one run of text. */ function inlineToMarkdown(inline) {
    if (typeof inline === 'string') return escapeMarkdownKeepingEdges(inline);
    if (isSequence(inline)) return inline.map(inlineToMarkdown).join('');
    if ('code' in inline) return markdownCode(inline.code);
    if ('strong' in inline) return `**${escapeMarkdown(inline.strong)}**`;
    if ('mention' in inline) return `@${inline.mention.replace(/[^\w/-]/gu, '')}`;
    const href = safeHref(inline.href);
    const text = escapeMarkdown(inline.link);
    return href === undefined ? text : `[${text}](${href})`;
}
/** Spaces at the edges separate this run from its neighbours in a sequence. */ function escapeMarkdownKeepingEdges(text) {
    const start = /^\s/u.test(text) ? ' ' : '';
    const end = text.trim() !== '' && /\s$/u.test(text) ? ' ' : '';
    return `${start}${escapeMarkdown(text)}${end}`;
}
const isSequence = (inline)=>Array.isArray(inline);
function tableToMarkdown({ columns, rows }) {
    const line = (cells)=>`| ${cells.join(' | ')} |`;
    return [
        line(columns.map(escapeMarkdown)),
        line(columns.map(()=>'---')),
        ...rows.map((row)=>line(row.map(inlineToMarkdown)))
    ].join('\n');
}
const mostPoints = 61;
/** Mermaid's grammar breaks on NaN, null, empty slots, exponents and quotes; labels beyond 61 points are unreadable. */ function chartToMermaid(chart) {
    const values = chart.values.map((value)=>value !== null && Number.isFinite(value) ? value : null);
    if (values.every((value)=>value === null)) return undefined;
    const stride = Math.ceil(values.length / mostPoints);
    const kept = fillGaps(values).filter((_, index)=>index % stride === 0);
    const title = oneLine(chart.title).replaceAll('"', "'");
    const axis = oneLine(chart.unit).replaceAll('"', "'");
    const highest = Math.max(...kept) || 1;
    return [
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "steps" 0 --> ${Math.max(1, kept.length - 1)}`,
        `  y-axis "${axis}" 0 --> ${decimal(highest * 1.1)}`,
        `  line [${kept.map(decimal).join(', ')}]`
    ].join('\n');
}
const decimal = (value)=>value.toFixed(6).replace(/\.?0+$/u, '') || '0';
function fillGaps(values) {
    let last = values.find((value)=>value !== null) ?? 0;
    return values.map((value)=>last = value ?? last);
}
function chartToMarkdown(chart) {
    const mermaid = chartToMermaid(chart);
    const gaps = chart.values.filter((value)=>value === null || !Number.isFinite(value)).length;
    if (mermaid === undefined) return escapeMarkdown(`${chart.title}: no samples to draw`);
    const marker = chart.marker === undefined ? undefined : chart.labels[chart.marker];
    const notes = [
        ...marker === undefined ? [] : [
            `deployed at ${marker}`
        ],
        ...gaps === 0 ? [] : [
            `${gaps} of ${chart.values.length} steps had no sample`
        ]
    ];
    return [
        markdownFence(mermaid, 'mermaid'),
        ...notes.length === 0 ? [] : [
            escapeMarkdown(notes.join(', '))
        ]
    ].join('\n');
}
function blockToMarkdown(block) {
    if ('heading' in block) return `${'#'.repeat(block.level ?? 2)} ${inlineToMarkdown(block.heading)}`;
    if ('paragraph' in block) return inlineToMarkdown(block.paragraph);
    if ('list' in block) return block.list.map((item)=>`- ${inlineToMarkdown(item)}`).join('\n');
    if ('tasks' in block) {
        return block.tasks.map(({ done, text })=>`- [${done ? 'x' : ' '}] ${inlineToMarkdown(text)}`).join('\n');
    }
    if ('table' in block) return tableToMarkdown(block.table);
    if ('preformatted' in block) return markdownFence(cleanText(block.preformatted), block.language);
    if ('chart' in block) return chartToMarkdown(block.chart);
    const { summary, blocks } = block.details;
    return `<details><summary>${inlineToMarkdown(summary)}</summary>\n\n${toMarkdown(blocks)}\n\n</details>`;
}
/** GitHub Flavored Markdown of a document, LF line ends, no line break at its end. */ const toMarkdown = (document)=>document.map(blockToMarkdown).join('\n\n');

;// CONCATENATED MODULE: ./packages/report/src/text.js


/** One run as plain text; links keep their target, since a terminal shows no other. */ function inlineToText(inline) {
    if (typeof inline === 'string') return cleanText(inline).replace(/\s+/gu, ' ');
    if (isSequence(inline)) return inline.map(inlineToText).join('');
    if ('code' in inline) return oneLine(inline.code);
    if ('strong' in inline) return oneLine(inline.strong);
    if ('mention' in inline) return `@${oneLine(inline.mention)}`;
    return inline.link === inline.href ? oneLine(inline.href) : `${oneLine(inline.link)} (${oneLine(inline.href)})`;
}
function tableToText({ columns, rows }) {
    const cells = [
        columns.map(oneLine),
        ...rows.map((row)=>row.map(inlineToText))
    ];
    const widths = columns.map((_, column)=>Math.max(...cells.map((row)=>(row[column] ?? '').length)));
    return cells.map((row)=>row.map((cell, column)=>cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
const bars = '▁▂▃▄▅▆▇█';
/** One character a value; a gap is a space, never a low bar. */ function sparkline(values) {
    const finite = values.filter((value)=>value !== null && Number.isFinite(value));
    const [low, high] = [
        Math.min(0, ...finite),
        Math.max(...finite)
    ];
    const span = high - low || 1;
    return values.map((value)=>{
        if (value === null || !Number.isFinite(value)) return ' ';
        return bars[Math.round((value - low) / span * (bars.length - 1))] ?? ' ';
    }).join('');
}
const chartToText = (chart)=>`${oneLine(chart.title)}: ${sparkline(chart.values)} ${oneLine(chart.unit)}`;
function blockToText(block) {
    if ('heading' in block) return inlineToText(block.heading);
    if ('paragraph' in block) return inlineToText(block.paragraph);
    if ('list' in block) return block.list.map((item)=>`- ${inlineToText(item)}`).join('\n');
    if ('tasks' in block) {
        return block.tasks.map(({ done, text })=>`[${done ? 'x' : ' '}] ${inlineToText(text)}`).join('\n');
    }
    if ('table' in block) return tableToText(block.table);
    if ('preformatted' in block) return cleanText(block.preformatted);
    if ('chart' in block) return chartToText(block.chart);
    return `${inlineToText(block.details.summary)}\n${toText(block.details.blocks)}`;
}
/** The document for a terminal or a job's log: aligned columns, no colour, no workflow commands. */ const toText = (document)=>escapeLogLine(document.map(blockToText).join('\n\n'));

;// CONCATENATED MODULE: ./packages/report/src/html.js



/** One run as HTML. */ function inlineToHtml(inline) {
    if (typeof inline === 'string') return escapeHtml(inline);
    if (isSequence(inline)) return inline.map(inlineToHtml).join('');
    if ('code' in inline) return `<code>${escapeHtml(inline.code)}</code>`;
    if ('strong' in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`;
    if ('mention' in inline) return `@${escapeHtml(inline.mention)}`;
    const href = safeHref(inline.href);
    return href === undefined ? escapeHtml(inline.link) : `<a href="${escapeHtml(href)}">${escapeHtml(inline.link)}</a>`;
}
function tableToHtml({ columns, rows }) {
    const head = columns.map((column)=>`<th scope="col">${escapeHtml(column)}</th>`).join('');
    const body = rows.map((row)=>`<tr>${row.map((cell)=>`<td>${inlineToHtml(cell)}</td>`).join('')}</tr>`);
    return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
function blockToHtml(block) {
    if ('heading' in block) {
        const level = block.level ?? 2;
        return `<h${level}>${inlineToHtml(block.heading)}</h${level}>`;
    }
    if ('paragraph' in block) return `<p>${inlineToHtml(block.paragraph)}</p>`;
    if ('list' in block) return `<ul>${block.list.map((item)=>`<li>${inlineToHtml(item)}</li>`).join('')}</ul>`;
    if ('tasks' in block) {
        const items = block.tasks.map(({ done, text })=>`<li>${done ? 'Done' : 'Open'}: ${inlineToHtml(text)}</li>`);
        return `<ul>${items.join('')}</ul>`;
    }
    if ('table' in block) return tableToHtml(block.table);
    if ('preformatted' in block) return `<pre>${escapeHtml(block.preformatted)}</pre>`;
    if ('chart' in block) {
        return `<p>${escapeHtml(block.chart.title)}: ${escapeHtml(sparkline(block.chart.values))}</p>`;
    }
    const { summary, blocks } = block.details;
    return `<details><summary>${inlineToHtml(summary)}</summary>${toHtml(blocks)}</details>`;
}
/** A fragment of HTML without scripts, styles or anything that loads from elsewhere. */ const toHtml = (document)=>document.map(blockToHtml).join('\n');

;// CONCATENATED MODULE: ./packages/report/src/redact.js
/** Replaces secrets in everything that leaves through an API or a file. */ const shortestSecret = 4;
const mask = '***';
/** The part of base64(prefix + secret + suffix) that depends on the secret alone, for one of three alignments. */ function base64Core(secret, shift) {
    const encoded = Buffer.concat([
        Buffer.alloc(shift),
        secret
    ]).toString('base64').replaceAll('=', '');
    const leading = Math.ceil(shift * 8 / 6);
    const wholeSextets = Math.floor((shift + secret.length) * 8 / 6);
    return encoded.slice(leading, wholeSextets);
}
const hexOf = (code, digits)=>code.toString(16).padStart(digits, '0');
/** Percent-encoded text with the hexadecimal digits of its triplets in small letters. */ const lowerTriplets = (text)=>text.replace(/%[0-9A-F]{2}/gu, (triplet)=>triplet.toLowerCase());
/** As a part of a URL, as the whole of one, as a form field, and with every byte encoded; in both cases of digits. */ function percentForms(secret) {
    const text = secret.toWellFormed();
    const component = encodeURIComponent(text);
    const strict = component.replace(/[!'()*]/gu, (mark)=>`%${hexOf(mark.charCodeAt(0), 2).toUpperCase()}`);
    const url = new URL('http://a/');
    url.pathname = `/${text}`;
    url.search = text;
    const forms = [
        component,
        strict,
        ...[
            component,
            strict
        ].map((form)=>form.replaceAll('%20', '+')),
        new URLSearchParams({
            '': text
        }).toString().slice(1),
        encodeURI(text),
        url.pathname.slice(1),
        url.search.slice(1),
        [
            ...Buffer.from(text)
        ].map((byte)=>`%${hexOf(byte, 2).toUpperCase()}`).join('')
    ];
    return [
        component.toLowerCase(),
        ...forms.flatMap((form)=>[
                form,
                lowerTriplets(form)
            ])
    ];
}
const escapeUnits = (text, units)=>text.replace(units, (unit)=>`\\u${hexOf(unit.charCodeAt(0), 4)}`);
/** JSON with the digits of its escapes in capital letters; a backslash that is escaped itself begins none. */ const upperEscapes = (json)=>json.replace(/\\u([0-9a-f]{4})|\\./gsu, (escape, digits)=>digits === undefined ? escape : `\\u${digits.toUpperCase()}`);
/**
 * What writers of JSON make of it: those that escape nothing but what they must (JavaScript), "/" too (PHP), what is
 * not ASCII (Python, PHP, Java), what is special in HTML (Go, Ruby on Rails), or both of these and quotes (.NET).
 */ function jsonForms(secret) {
    const plain = JSON.stringify(secret).slice(1, -1);
    const ascii = escapeUnits(plain, /[\u007F-\uFFFF]/g);
    const quotes = plain.replace(/\\./gsu, (escape)=>escape === '\\"' ? String.raw`\u0022` : escape);
    const written = [
        plain,
        ascii
    ].flatMap((json)=>[
            json,
            json.replaceAll('/', String.raw`\/`)
        ]);
    const forms = [
        ...written,
        escapeUnits(plain, /[<>&\u2028\u2029]/g),
        escapeUnits(quotes, /[<>&'+`\u007F-\uFFFF]/g)
    ];
    return forms.flatMap((form)=>[
            form,
            upperEscapes(form)
        ]);
}
/** The same inside the text of another JSON document. */ const nestedJson = (json)=>JSON.stringify(json).slice(1, -1);
function htmlForms(secret) {
    const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const quotes = [
        [
            '&quot;',
            '&#39;'
        ],
        [
            '&quot;',
            '&apos;'
        ],
        [
            '&quot;',
            '&#x27;'
        ],
        [
            '&#34;',
            '&#39;'
        ]
    ];
    return quotes.map(([double, single])=>text.replaceAll('"', double).replaceAll("'", single));
}
/**
 * The forms of one secret: raw, base64 in three alignments and base64url, percent-encoded, escaped for JSON, HTML and
 * XML, hexadecimal, as its bytes read one by one (headers of HTTP), trimmed, and line by line. At least what the GitHub
 * runner masks (actions/runner, HostContext.cs), since the runner does not see what goes out through an API.
 */ function secretForms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = [
        0,
        1,
        2
    ].map((shift)=>base64Core(bytes, shift));
    const json = jsonForms(secret);
    const hexadecimal = bytes.toString('hex');
    const forms = [
        secret,
        secret.trim(),
        ...secret.split(/\r?\n/u),
        bytes.toString('base64'),
        ...base64,
        ...base64.map((form)=>form.replaceAll('+', '-').replaceAll('/', '_')),
        ...percentForms(secret),
        ...json,
        ...json.map(nestedJson),
        ...htmlForms(secret),
        hexadecimal,
        hexadecimal.toUpperCase(),
        bytes.toString('latin1')
    ];
    return [
        ...new Set(forms)
    ].filter((form)=>form.length >= shortestSecret);
}
/** A redactor for a growing set of secrets; the longest form is replaced first, so that no remainder stays. */ function createRedactor(secrets = []) {
    const forms = new Set();
    let longest = 0;
    let pattern;
    const add = (secret)=>{
        if (secret.trim().length < shortestSecret) return false;
        for (const form of secretForms(secret)){
            forms.add(form);
            longest = Math.max(longest, form.length);
        }
        pattern = undefined;
        return true;
    };
    /** Made when it is needed: of a thousand secrets that are added in a row, once. */ const patternOf = ()=>{
        const longestFirst = [
            ...forms
        ].sort((left, right)=>right.length - left.length);
        return new RegExp(longestFirst.map((form)=>RegExp.escape(form)).join('|'), 'gu');
    };
    const redact = (text)=>forms.size === 0 ? text : text.replace(pattern ??= patternOf(), mask);
    const redactStart = (text, mostCharacters)=>{
        if (forms.size === 0) return text.slice(0, mostCharacters);
        const near = text.slice(0, mostCharacters + longest).matchAll(pattern ??= patternOf());
        const ends = near.filter(({ index })=>index < mostCharacters).map(({ index, 0: form })=>index + form.length);
        return redact(text.slice(0, Math.max(mostCharacters, ...ends)));
    };
    const redactAny = (value)=>{
        if (typeof value === 'string') return redact(value);
        if (Array.isArray(value)) return value.map(redactAny);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, item])=>[
                redact(key),
                redactAny(item)
            ]));
    };
    for (const secret of secrets)add(secret);
    return {
        add,
        redact,
        redactStart,
        redactDeep: (value)=>forms.size === 0 ? value : redactAny(value)
    };
}

;// CONCATENATED MODULE: ./packages/report/src/summary.js




/** A job summary may hold 1 MiB; beyond 256 kB nobody reads and the page grows slow. */ const summaryBytes = 256 * 1024;
/** GitHub's limits of a check run's output: summary and text 65,535 characters, annotations 50 a call. */ const checkRunCharacters = 65_000;
const annotationsPerCall = 49;
const wholeReport = (report)=>[
        {
            heading: report.headline
        },
        ...report.body
    ];
/** The job summary: decision, why, next, then detail. Truncation is stated. */ const reportToMarkdown = (report)=>clipLines(`${toMarkdown(wholeReport(report))}\n`, summaryBytes, 'the whole is in the report file');
/** The same for a log or terminal. */ const reportToText = (report)=>toText(wholeReport(report));
/** Conclusions as people must see them: never neutral or skipped, which GitHub counts as success. */ function checkRunConclusion(outcome) {
    switch(outcome){
        case 'pass':
        case 'go':
            return 'success';
        case 'fail':
        case 'no-go':
            return 'failure';
        case 'inconclusive':
            return 'action_required';
        case 'wait':
            return undefined;
    }
}
/** `release-actions / smoke / storefront / staging`, with the wave where it is not `all`. */ const checkRunName = ({ kind, service, environment, wave })=>[
        'release-actions',
        kind,
        service,
        environment,
        ...wave === 'all' ? [] : [
            wave
        ]
    ].join(' / ');
/** `<kind>:<service>:<environment>:<wave>:<sha256>`. */ const checkRunExternalId = (report, digest)=>[
        report.kind,
        report.service,
        report.environment,
        report.wave,
        digest
    ].join(':');
/** What people read of a check run, within GitHub's limits; what they do not see there is said. */ function summaryOf({ body }, placed) {
    const whole = toMarkdown(body);
    const left = placed > annotationsPerCall ? `\n\n${annotationsPerCall} of ${placed} annotations are shown; the report has all of them.` : '';
    return `${clipLines(whole, checkRunCharacters - left.length, 'the whole is in the job summary')}${left}`;
}
/** The check run of a report: index and human view of the evidence named by `digest`, with a link to its run. */ function reportToCheckRun(report, evidence, detailsUrl) {
    const conclusion = checkRunConclusion(report.outcome);
    const placed = report.annotations.flatMap(({ level, message, position })=>position === undefined ? [] : [
            {
                path: position.file,
                line: position.line,
                level: level === 'error' ? 'failure' : level,
                message: clipCharacters(cleanText(message), 4000)
            }
        ]);
    const text = evidenceText(evidence.content);
    return {
        name: checkRunName(report),
        sha: report.sha,
        externalId: checkRunExternalId(report, evidence.digest),
        detailsUrl,
        status: conclusion === undefined ? 'in_progress' : 'completed',
        startedAt: report.startedAt,
        ...conclusion === undefined ? {} : {
            conclusion,
            completedAt: report.finishedAt
        },
        output: {
            title: clipCharacters(oneLine(report.headline), 250),
            summary: summaryOf(report, placed.length),
            ...text === undefined ? {} : {
                text
            },
            annotations: placed.slice(0, annotationsPerCall)
        }
    };
}
const fenceStart = '```json\n';
const fenceEnd = '\n```';
/** Evidence as a check run's text; undefined where it would not fit whole, since a part of it proves nothing. */ function evidenceText(content) {
    const text = `${fenceStart}${content}${fenceEnd}`;
    return text.length <= checkRunCharacters && !content.includes('```') ? text : undefined;
}
/** The evidence inside a check run's text; undefined where there is none. */ function evidenceFromText(text) {
    const from = text.indexOf(fenceStart);
    const to = text.lastIndexOf(fenceEnd);
    return from < 0 || to < from + fenceStart.length ? undefined : text.slice(from + fenceStart.length, to);
}

;// CONCATENATED MODULE: ./packages/report/src/vocabulary.js
/** Outcome of smoke, monitor, rollback and notes. "Could not tell" is `inconclusive`, never pass and never fail. */ /** The guide's roles, under the names that the policy uses. */ const roles = [
    'release-manager',
    'project-manager',
    'product-manager',
    'developers',
    'security-lead',
    'technical-writer',
    'qa',
    'customer-success-manager',
    'on-call',
    'incident-response'
];
/** Exit codes of the command line, and of a bundle whose outcome is among `fail-on`. */ const exitCodes = {
    success: 0,
    failure: 1,
    configuration: 2,
    inconclusive: 3,
    cancelled: 130
};
/** The command line's exit code for an outcome: 0 pass or go, 1 fail or no-go, 3 inconclusive or wait. */ function exitCodeOf(outcome) {
    switch(outcome){
        case 'pass':
        case 'go':
            return exitCodes.success;
        case 'fail':
        case 'no-go':
            return exitCodes.failure;
        case 'inconclusive':
        case 'wait':
            return exitCodes.inconclusive;
    }
}

;// CONCATENATED MODULE: ./packages/report/src/index.js













/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Kj: () => (/* binding */ takeFilledShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export takeShard */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7303);


/** `2/4`, or undefined for anything else. */ function parseShard(text) {
    const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/u.exec(text.trim()) ?? []).map(Number);
    return index >= 1 && index <= of ? {
        index,
        of
    } : undefined;
}
/**
 * The checks of one part. What must stay together does: checks that need each other, those of one chain, and checks of one group, which
 * otherwise could run at the same time on two machines. Every machine divides the same plan in the same way.
 */ function takeShard(plan, shard) {
    const loads = Array.from({
        length: shard.of
    }, ()=>0);
    const mine = new Set();
    for (const unit of units(plan)){
        const lightest = loads.indexOf(Math.min(...loads));
        loads[lightest] = (loads[lightest] ?? 0) + unit.length;
        if (lightest === shard.index - 1) for (const planned of unit)mine.add(planned);
    }
    const parts = plan.map(({ id }, place)=>({
            id,
            place
        }));
    const own = plan.filter((planned)=>mine.has(planned));
    const facts = {
        ...shard,
        planned: plan.length,
        planDigest: planDigest(plan.map(({ id })=>id)),
        own: parts.filter((_, place)=>mine.has(plan[place]))
    };
    return {
        own,
        facts
    };
}
/** The same; a part without checks is a mistake in the number of parts, thrown as a ConfigurationError. */ function takeFilledShard(plan, shard) {
    const part = takeShard(plan, shard);
    if (part.own.length > 0 || plan.length === 0) return part;
    const most = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(units(plan).length, 'part');
    const message = `part ${shard.index}/${shard.of} has no checks: this plan divides into ${most} at most`;
    throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the parts', [
        {
            path: 'shard',
            message
        }
    ]);
}
const planDigest = (ids)=>`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(ids)).digest('hex')}`;
/** Checks that must stay together, in the order of their first member. */ function units(plan) {
    const leaders = new Map();
    const leaderOf = (key)=>{
        const next = leaders.get(key);
        if (next === undefined || next === key) return key;
        const leader = leaderOf(next);
        leaders.set(key, leader);
        return leader;
    };
    const join = (left, right)=>void leaders.set(leaderOf(right), leaderOf(left));
    for (const { id, needs, check, chain } of plan){
        for (const need of needs)join(`check ${id}`, `check ${need}`);
        if (chain !== undefined) join(`check ${id}`, chain.key);
        if (check.group !== undefined) join(`check ${id}`, `group ${check.group}`);
    }
    return [
        ...Map.groupBy(plan, ({ id })=>leaderOf(`check ${id}`)).values()
    ];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8739);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
