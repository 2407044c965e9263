export const id = 233;
export const ids = [233];
export const modules = {

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/smoke/src/expect/matcher.js
var matcher = __webpack_require__(9995);
;// CONCATENATED MODULE: ./packages/smoke/src/results/read.js
/** Readers by format; each is loaded when a suite has a result of it. */ const readers = {
    junit: async ()=>(await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 9442))).readJunit,
    tap: async ()=>(await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 8343))).readTap,
    ctrf: async ()=>(await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 5108))).readCtrf
};
/** File systems keep times in whole seconds at worst. */ const clockToleranceMs = 1000;
/** Times of files advance in steps: what is written twice within one looks untouched. */ const longestStepMs = 20;
/** Of files bytes, of output characters. */ const mostRead = 4 * 1024 * 1024;
const isOutput = ({ path })=>path === '-';
async function lookBefore(source, { clock, readResult }) {
    const file = source === undefined || isOutput(source) ? undefined : await readResult(source.path);
    const startedMs = clock.now().getTime();
    if (file !== undefined && startedMs - file.modifiedMs < longestStepMs) await clock.sleep(longestStepMs);
    return {
        file,
        startedMs
    };
}
/** The result that a command left, or why there is none: no file, one from before, or one that cannot be read. */ async function readTestResult(source, run) {
    const content = isOutput(source) ? outputOf(run) : await fileOf(source.path, run);
    if (typeof content !== 'string') return content;
    const read = await readers[source.format]();
    const result = read(content);
    return 'problem' in result ? {
        problem: `${isOutput(source) ? 'the output' : source.path}: ${result.problem}`
    } : result;
}
const outputOf = ({ stdout })=>stdout.length > mostRead ? {
        problem: `the output has ${stdout.length} characters, at most ${mostRead} are read`
    } : stdout;
async function fileOf(path, { before, directory, readResult }) {
    const file = await readResult(path);
    if (file === undefined) return {
        problem: `the command left no ${path} in the workspace${besides(directory)}`
    };
    const stale = staleness(path, file, before);
    if (stale !== undefined) return {
        problem: stale
    };
    return file.sizeBytes > mostRead ? {
        problem: `${path} has ${file.sizeBytes} bytes, at most ${mostRead} are read`
    } : await file.content;
}
const besides = (directory)=>directory === undefined ? '' : `: the path of a result does not begin in its directory ${directory}`;
/** Why a file says nothing of this run: it is as it was before, or it was written earlier. */ function staleness(path, file, { file: before, startedMs }) {
    const written = new Date(file.modifiedMs).toISOString();
    const isAsBefore = before !== undefined && before.modifiedMs === file.modifiedMs && before.sizeBytes === file.sizeBytes && before.inode === file.inode;
    if (isAsBefore) return `${path} is from an earlier run: the command left it as it was, written at ${written}`;
    if (file.modifiedMs < startedMs - clockToleranceMs) return `${path} is from an earlier run: it was written at ${written}, before the command started`;
    return undefined;
}

// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/template.js
var template = __webpack_require__(5273);
;// CONCATENATED MODULE: ./packages/smoke/src/kinds/command.js





/** Of the message of one failed test. */ const mostCharacters = 500;
const argv = (0,shape/* list */.p_)((0,shape/* text */.Qq)('The program, then each argument; there is no shell'), 1);
const commandLine = {
    ...argv,
    read: (value, at)=>{
        if (typeof value !== 'string') return argv.read(value, at);
        const words = value.trim().split(/\s+/u).join(', ');
        const message = `expected a list of the program and each argument (there is no shell), found ${(0,shape/* found */.F9)(value)}. Did you mean [${words}]?`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    }
};
const fields = {
    command: commandLine,
    directory: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Where it runs; default: the workspace')),
    environment: (0,shape/* optional */.lq)((0,shape/* record */.g1)((0,shape/* text */.Qq)('Set for the command; secrets reach it in no other way'))),
    result: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        junit: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Path of a JUnit XML file that the command writes')),
        ctrf: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Path of a CTRF JSON file that the command writes')),
        tap: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('Path of a TAP file that the command writes, or - for its output'))
    })),
    expect: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        exit: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(0, 255, 'Default: 0')),
        output: (0,shape/* optional */.lq)(matcher/* matcher */.jN),
        'fewest-tests': (0,shape/* optional */.lq)((0,shape/* integer */.nd)(1, 1_000_000, 'Fewer tests than this say nothing; default 1'))
    }))
};
async function prepare(definition, at) {
    const output = definition.expect?.output;
    if (output !== undefined) await (0,matcher/* checkMatcher */.VH)(output, (0,shape/* inside */.nx)(at, 'expect', 'output'));
    checkResult(definition, at);
    return {
        what: definition.command.join(' '),
        idempotent: false,
        hosts: [],
        ...resultFileOf(definition),
        captures: new Map(),
        attempt: (context)=>attempt(definition, context)
    };
}
/** Exactly one result can be read, and only a result has tests to count. */ function checkResult({ result, expect }, at) {
    if (result !== undefined && Object.keys(result).length !== 1) at.problems.push({
        path: [
            ...at.path,
            'result'
        ],
        message: 'expected exactly one of junit, ctrf, tap'
    });
    if (result === undefined && expect?.['fewest-tests'] !== undefined) at.problems.push({
        path: [
            ...at.path,
            'expect',
            'fewest-tests'
        ],
        message: 'counts the tests of a result, and none is named. Add result, such as result: { junit: report.xml }'
    });
}
/** A test command that exists already: its exit code, and the result that it leaves. */ const command = {
    fields,
    prepare
};
async function attempt(definition, context) {
    const { ports, scope, timeoutMs, signal } = context;
    const before = await lookBefore(sourceOf(definition.result), ports);
    const environment = Object.entries(definition.environment ?? {}).map(([name, value])=>[
            name,
            (0,template/* render */.XX)(value, scope)
        ]);
    const executed = await ports.execute({
        argv: definition.command.map((argument)=>(0,template/* render */.XX)(argument, scope)),
        ...definition.directory === undefined ? {} : {
            directory: (0,template/* render */.XX)(definition.directory, scope)
        },
        environment: Object.fromEntries(environment),
        withheld: context.settings.secretNames,
        timeoutMs,
        signal
    });
    if (executed.fault !== undefined) return {
        failures: [
            faultOf(executed, definition, timeoutMs)
        ],
        facts: {}
    };
    const { facts, failures, warnings } = await judgeResult(definition, executed, before, context);
    const expected = definition.expect?.output;
    const output = expected === undefined ? [] : await (0,matcher/* mismatches */.vJ)((0,template/* renderDeep */.PQ)(expected, scope), (0,matcher/* present */.Eb)(executed.stdout), 'the output', context.excerpt);
    return {
        facts,
        warnings,
        failures: [
            ...failures,
            ...output.map((message)=>({
                    class: 'assertion',
                    message
                }))
        ]
    };
}
function faultOf({ fault, stderr }, { command: [program = ''] }, timeoutMs) {
    if (fault === 'timeout') return {
        class: 'timeout',
        message: `${program} had not ended after ${timeoutMs} ms and was stopped`
    };
    if (fault === 'cancelled') return {
        class: 'cancelled',
        message: `${program} was stopped: the run was cancelled`
    };
    if (fault === 'too-large') return {
        class: 'too-large',
        message: `${program} writes more output than is read`
    };
    return {
        class: 'no-result',
        message: `${program} could not be started: ${stderr}`
    };
}
async function judgeResult({ result, directory, expect = {}, command: [program = ''] }, executed, before, { ports, scope, excerpt }) {
    const exit = expect.exit ?? 0;
    const ended = executed.exitCode === exit ? [] : [
        {
            class: 'assertion',
            message: `${program} is expected to end with ${exit}, found ${executed.exitCode}${lastLine(executed, excerpt)}`
        }
    ];
    const source = sourceOf(result);
    if (source === undefined) return {
        facts: {},
        failures: ended,
        warnings: []
    };
    const found = await readTestResult(source, {
        before,
        directory: directory === undefined ? undefined : (0,template/* render */.XX)(directory, scope),
        stdout: executed.stdout,
        readResult: ports.readResult
    });
    if ('problem' in found) return {
        facts: {},
        failures: [
            {
                class: 'no-result',
                message: excerpt(found.problem, mostCharacters)
            },
            ...ended
        ],
        warnings: []
    };
    return {
        facts: {
            tests: countsOf(found)
        },
        ...judgeTests(found, expect['fewest-tests'] ?? 1, ended, excerpt)
    };
}
function resultFileOf({ result }) {
    const path = sourceOf(result)?.path;
    return path === undefined || path === '-' ? {} : {
        resultFile: external_node_path_.posix.normalize(path)
    };
}
function sourceOf({ junit, ctrf, tap } = {}) {
    if (junit !== undefined) return {
        format: 'junit',
        path: junit
    };
    if (ctrf !== undefined) return {
        format: 'ctrf',
        path: ctrf
    };
    return tap === undefined ? undefined : {
        format: 'tap',
        path: tap
    };
}
function countsOf({ tests }) {
    const of = (outcome)=>tests.filter((test)=>test.outcome === outcome).length;
    return {
        passed: of('pass'),
        failed: of('fail'),
        skipped: of('skipped'),
        flaky: tests.filter(({ flaky })=>flaky).length
    };
}
/** No test that ran is no result: an empty suite must not be a pass. */ function judgeTests(found, fewest, ended, excerpt) {
    const { passed, failed, skipped, flaky } = countsOf(found);
    const ran = passed + failed;
    if (ran < fewest && failed === 0) {
        const message = `${ran} tests ran and ${skipped} were skipped, at least ${fewest} must run for a result to say anything`;
        return {
            failures: [
                {
                    class: 'no-result',
                    message
                },
                ...ended
            ],
            warnings: []
        };
    }
    const names = found.tests.filter(({ outcome })=>outcome === 'fail').map(({ name, message })=>`${name}: ${message}`);
    const shown = names.slice(0, 5).map((message)=>({
            class: 'assertion',
            message: excerpt(message, mostCharacters)
        }));
    const more = failed > shown.length ? [
        {
            class: 'assertion',
            message: `and ${failed - shown.length} more failed tests`
        }
    ] : [];
    const warnings = flaky === 0 ? [] : [
        `${flaky} tests of the command passed only on a later attempt`
    ];
    return {
        failures: [
            ...shown,
            ...more,
            ...failed === 0 ? ended : []
        ],
        warnings
    };
}
function lastLine({ stdout, stderr }, excerpt) {
    const line = (stderr.trim() === '' ? stdout : stderr).trim().split('\n').at(-1) ?? '';
    return line === '' ? '' : `: ${excerpt(line, 300)}`;
}


/***/ })

};
