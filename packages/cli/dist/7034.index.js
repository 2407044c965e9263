export const id = 7034;
export const ids = [7034];
export const modules = {

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tools: () => (/* binding */ tools)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/smoke/src/template.js
var template = __webpack_require__(5273);
// EXTERNAL MODULE: ./packages/smoke/src/import/body.js
var body = __webpack_require__(7257);
// EXTERNAL MODULE: ./packages/smoke/src/import/placeholders.js
var placeholders = __webpack_require__(2699);
;// CONCATENATED MODULE: ./packages/smoke/src/import/import.js




/**
 * Turns a Postman 2.1 collection (`.json`) or a `.http` file into a suite. What was not understood is listed, never
 * dropped silently: a check that quietly lost an assertion would be a false green. Throws a ConfigurationError for a
 * file that is neither.
 */ async function importSuite(path, content) {
    const draft = await draftOf(path, content);
    const { stringify } = await __webpack_require__.e(/* import() */ 3483).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const variables = {
        ...draft.variables,
        ...dollar(draft)
    };
    const isText = textNames(draft);
    const suite = {
        ...draft.name === undefined || draft.name === '' ? {} : {
            name: draft.name
        },
        // Both tools send one request after the other, and later ones may rely on what earlier ones did.
        concurrency: 1,
        ...Object.keys(variables).length === 0 ? {} : {
            variables
        },
        checks: Object.fromEntries(draft.checks.map((check)=>{
            const { name, ...settled } = (0,body/* settle */.G9)(check, isText);
            return [
                name,
                settled
            ];
        }))
    };
    return {
        suite: stringify(suite, {
            lineWidth: 0,
            aliasDuplicateObjects: false
        }),
        notUnderstood: [
            ...new Set([
                ...draft.notUnderstood,
                ...unset({
                    ...draft,
                    variables
                })
            ])
        ]
    };
}
async function draftOf(path, content) {
    if (/\.json$/iu.test(path)) return (await __webpack_require__.e(/* import() */ 7812).then(__webpack_require__.bind(__webpack_require__, 7812))).readPostman(content);
    if (/\.(?:http|rest)$/iu.test(path)) return (await __webpack_require__.e(/* import() */ 5647).then(__webpack_require__.bind(__webpack_require__, 5647))).readHttpFile(content);
    throw new src/* ConfigurationError */.j1('the command line', [
        {
            path,
            message: 'expected a Postman 2.1 collection (.json) or a .http file'
        }
    ]);
}
function dollar({ checks }) {
    return (0,template/* references */.Ft)(checks).includes(placeholders/* dollarSign */.k_) ? {
        [placeholders/* dollarSign */.k_]: '$'
    } : {};
}
const capturedIn = (checks)=>checks.flatMap(({ capture })=>Object.keys(capture ?? {}));
/** Whether a name stands for text: a captured value has the type that it had in the answer. */ function textNames({ checks, variables }) {
    const captured = new Set(capturedIn(checks));
    return (name)=>!captured.has(name) && typeof (variables[name] ?? '') === 'string';
}
/** Variables that the source takes from elsewhere: an environment file, or a person's settings. */ function unset({ checks, variables }) {
    const known = new Set([
        ...Object.keys(variables),
        ...capturedIn(checks),
        'base-url',
        'unique',
        'expected-version'
    ]);
    const missing = new Set((0,template/* references */.Ft)(checks).filter((name)=>!known.has(name)));
    return [
        ...missing
    ].map((name)=>`variable ${name} has no value here; pass it with --var ${name}=…`);
}

// EXTERNAL MODULE: ./packages/smoke/src/expect/matcher.js
var matcher = __webpack_require__(9995);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/registry.js + 1 modules
var registry = __webpack_require__(2272);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/request-line.js
var request_line = __webpack_require__(2601);
// EXTERNAL MODULE: ./packages/smoke/src/suite/common.js
var common = __webpack_require__(2707);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/meanings.js
const ofExchanges = {
    headers: 'Sent with the request, besides those of "defaults"',
    expect: 'What the answer must be; default a status of 2xx',
    'expect.status': 'The status, or several, of which it must be one; default 2xx',
    'expect.headers': 'By name, what a header must be; several of one name are joined by ", "; digits count as a number',
    'expect.body': 'Text that the body contains, or what the body must be',
    'expect.json': 'By JSONPath query (RFC 9535), what it finds must be: one value where the query can find only one, else the list of all; to find nothing is a failure, unless exists is false',
    'expect.schema': 'A JSON Schema (2020-12) that the body must satisfy, or the path of a file that holds one',
    'expect.size': 'How many bytes the body may have, after decompression',
    'expect.duration': 'How long the answer may take, to its last byte',
    'expect.certificate': "What the server's certificate must be",
    capture: 'By name, values of the answer that later checks use as ${NAME}; alone, a JSONPath query for the value'
};
/** Of the keys of each kind, by their path. What stands after "; default" holds without the key. */ const meaningsOfKeys = {
    request: ofExchanges,
    graphql: {
        ...ofExchanges,
        graphql: 'The operation',
        'graphql.url': 'Where it is sent; default /graphql',
        'graphql.query': 'The operation, or several, as GraphQL text',
        'graphql.variables': 'The values of its variables'
    },
    command: {
        command: 'The program, then each argument; there is no shell',
        environment: 'Variables that are set for the command; secrets reach it in no other way',
        result: 'Where the command leaves the results of its tests; default nowhere: its exit code alone counts',
        expect: 'What the command must do; default that it ends with exit code 0',
        'expect.exit': 'The exit code; default 0',
        'expect.output': 'What the command writes to its standard output'
    },
    compare: {
        compare: 'The request, and the ways to ask it',
        'compare.request': 'What is asked for, such as GET /',
        'compare.with': 'Other addresses that must give the same answer, such as the origin behind a CDN',
        'compare.headers': 'Headers that must be the same; default none'
    }
};
/** Of the operators of a matcher. */ const meaningsOfOperators = {
    equals: 'The same value; a plain value or list, written without an operator, means this',
    'one-of': 'One of these values',
    'starts-with': 'Text that it starts with',
    'ends-with': 'Text that it ends with',
    above: 'More than this number',
    below: 'Less than this number',
    'at-least': 'This number or more',
    'at-most': 'This number or less',
    exists: 'Whether there is a value at all',
    type: 'The type of a JSON value'
};
/** A schema whose keys say what they mean, each in its own words where it has any. */ function explained(schema, meanings = {}, path = '') {
    const { properties, anyOf } = schema;
    const keys = Object.entries(properties ?? {}).map(([key, one])=>[
            key,
            withMeaning(explained(one, meanings, `${path}${key}.`), meanings[path + key])
        ]);
    return {
        ...schema,
        ...properties === undefined ? {} : {
            properties: Object.fromEntries(keys)
        },
        ...anyOf === undefined ? {} : {
            anyOf: anyOf.map((one)=>explained(one, meanings, path))
        }
    };
}
const saysLittle = /^(?:Such as|Default|A number$|A method and an address)/u;
function withMeaning(schema, meaning) {
    const own = schema['description'];
    const thin = typeof own !== 'string' || saysLittle.test(own);
    return meaning === undefined || !thin ? schema : {
        ...schema,
        description: meaning
    };
}

// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/suite/suite.js
var suite = __webpack_require__(3900);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/json-schema.js







const meaningOfField = {
    request: 'One request over HTTP',
    graphql: 'One GraphQL operation: status 200 says nothing, an answer with errors is a failure',
    tls: 'A TLS handshake: the certificate must be valid, trusted and for the name',
    tcp: 'A TCP connection, and what is said on it',
    dns: 'The records of a name, asked of its name servers',
    command: 'A test command that exists already: its exit code, and the result that it leaves',
    compare: 'One request asked in two or more ways (CDN and origin, IPv4 and IPv6), whose answers must be the same'
};
/** A reference anywhere inside a value: whoever refers to a captured value needs the check that captures it. */ const reference = {
    pattern: String.raw`\$\{`
};
const refers = {
    anyOf: [
        {
            type: 'string',
            ...reference
        },
        {
            type: 'array',
            contains: {
                $ref: '#/$defs/refers'
            }
        },
        {
            type: 'object',
            not: {
                additionalProperties: {
                    not: {
                        $ref: '#/$defs/refers'
                    }
                }
            }
        },
        {
            type: 'object',
            not: {
                propertyNames: {
                    not: reference
                }
            }
        }
    ]
};
/** What cleans up does so after something. */ const cleansUpAfter = {
    if: {
        type: 'object',
        properties: {
            always: {
                const: true
            }
        },
        required: [
            'always'
        ]
    },
    then: {
        anyOf: [
            {
                required: [
                    'needs'
                ]
            },
            {
                $ref: '#/$defs/refers'
            }
        ]
    }
};
const checkNames = {
    pattern: String.raw`^[\p{L}\p{N}][\p{L}\p{N}._ -]*$`
};
/** The JSON Schema of suite files, from the same shapes that read them: for completion and checks in editors. */ async function suiteJsonSchema() {
    const fields = Object.keys(registry/* kindOfField */.m);
    const checks = await Promise.all(fields.map(async (field)=>{
        const kind = await registry/* kinds */.E[registry/* kindOfField */.m[field]]();
        const { schema } = (0,shape/* object */.Ik)({
            ...common/* commonFields */.dG,
            ...kind.fields
        }, meaningOfField[field]);
        return explained(schema, meaningsOfKeys[field]);
    }));
    const short = {
        ...request_line/* requestLine */.u.schema,
        description: 'A request alone, such as GET /health'
    };
    const check = {
        anyOf: [
            short,
            ...checks
        ],
        ...cleansUpAfter
    };
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Smoke suite',
        ...suite/* settings */.W.schema,
        // A file or a list of checks that is still empty has nothing in it, which is no mistake.
        type: [
            'object',
            'null'
        ],
        properties: {
            ...suite/* settings */.W.schema['properties'],
            checks: {
                description: 'What is checked, by name: a request alone, or a mapping with the keys of one kind of check',
                type: [
                    'object',
                    'null'
                ],
                propertyNames: checkNames,
                additionalProperties: {
                    $ref: '#/$defs/check'
                }
            }
        },
        $defs: {
            check,
            matcher: explained(matcher/* matcherDefinition */.w5.schema, meaningsOfOperators),
            refers
        }
    };
}

// EXTERNAL MODULE: ./packages/smoke/src/plan/shard.js
var shard = __webpack_require__(6495);
// EXTERNAL MODULE: ./packages/smoke/src/report/detail.js
var detail = __webpack_require__(8965);
// EXTERNAL MODULE: ./packages/smoke/src/report/report.js
var report = __webpack_require__(2550);
// EXTERNAL MODULE: ./packages/smoke/src/verdict.js
var src_verdict = __webpack_require__(9422);
// EXTERNAL MODULE: ./packages/smoke/src/version/judge.js
var judge = __webpack_require__(4955);
;// CONCATENATED MODULE: ./packages/smoke/src/merge.js






/**
 * One report of the parts of a sharded run, with the proof that no check was lost: the parts name the same plan, and
 * their checks are exactly those of the plan. Where they are not, the whole is inconclusive and says what is missing.
 */ function mergeShards(parts, notes = []) {
    const begun = parts.filter(({ detail })=>detail.unread === undefined);
    const first = begun[0] ?? parts[0];
    if (first === undefined) throw new RangeError('there is no part to merge');
    const problems = [
        ...unreadParts(parts),
        ...differences(begun),
        ...losses(begun, parts)
    ];
    const results = inPlanOrder(begun);
    const counts = (0,detail/* countChecks */.l)(results);
    const before = (0,judge/* servedTogether */.gi)(parts.map(({ detail })=>detail.served.before));
    const after = (0,judge/* servedTogether */.gi)(parts.map(({ detail })=>detail.served.after));
    const readiness = parts.map(({ detail })=>detail.readiness).find((one)=>one?.ready === false) ?? undefined;
    const { flaky } = first.detail;
    const told = problems.length > 0 ? problems : [
        `All ${results.length} checks of ${parts.length} parts are here.`
    ];
    const expected = first.detail.expectedVersion ?? undefined;
    const findings = {
        results,
        readiness,
        before,
        after,
        flaky
    };
    const { verdict, reasons } = judgeAll(parts, problems, findings);
    const place = first.environment;
    return (0,report/* smokeReport */.I)({
        verdict,
        reasons,
        results,
        counts,
        flaky,
        before,
        after,
        place,
        expected,
        release: first.release,
        readiness,
        incomplete: problems[0],
        notes: [
            ...told,
            ...notes
        ]
    }, {
        ...aboutOf(first),
        ...spanOf(parts),
        flaky,
        detail: {
            ...first.detail,
            servedVersion: (after ?? before)?.version ?? null,
            served: {
                before: before ?? null,
                after: after ?? null
            },
            counts,
            checks: results,
            shard: null
        }
    });
}
function judgeAll(parts, problems, findings) {
    const cancelled = parts.some(({ reasons })=>reasons.includes('cancelled'));
    const judged = (0,src_verdict/* judgeRun */.Z)({
        ...findings,
        cancelled
    });
    if (problems.length === 0) return judged;
    const lost = 'shards-incomplete';
    return judged.verdict === 'fail' ? {
        verdict: 'fail',
        reasons: [
            ...judged.reasons,
            lost
        ]
    } : {
        verdict: 'inconclusive',
        reasons: [
            lost,
            ...judged.reasons
        ]
    };
}
function aboutOf({ service, environment, wave, sha, release }) {
    return {
        service,
        environment,
        wave,
        sha,
        ...release === undefined ? {} : {
            release
        }
    };
}
const spanOf = (parts)=>({
        startedAt: parts.map(({ startedAt })=>startedAt).sort()[0] ?? '',
        finishedAt: parts.map(({ finishedAt })=>finishedAt).sort().at(-1) ?? ''
    });
/** What the parts must agree on to be parts of one run. */ function differences(parts) {
    const aspects = [
        [
            'commit',
            ({ sha })=>sha
        ],
        [
            'target',
            ({ service, environment, wave })=>[
                    service,
                    environment,
                    wave
                ]
        ],
        [
            'expected version',
            ({ detail })=>detail.expectedVersion
        ],
        [
            'base URL',
            ({ detail })=>detail.baseUrl
        ],
        [
            'suites',
            ({ detail })=>detail.suites
        ],
        [
            'variables',
            ({ detail })=>detail.variablesDigest
        ],
        [
            'policy for flaky checks',
            ({ detail })=>detail.flaky
        ],
        [
            'plan',
            ({ detail })=>[
                    detail.shard?.planDigest,
                    detail.shard?.planned,
                    detail.shard?.of
                ]
        ]
    ];
    return aspects.filter(([, read])=>new Set(parts.map((part)=>JSON.stringify(read(part)))).size > 1).map(([name])=>`The parts differ in their ${name}.`);
}
const unreadParts = (parts)=>parts.flatMap(({ detail: { unread } })=>unread === undefined ? [] : [
            `Part ${unread.index} of ${unread.of} could not begin: ${unread.why}`
        ]);
/** Parts that are missing or there twice, and checks of a part that its report does not have. */ function losses(begun, all) {
    const shards = begun.flatMap(({ detail })=>detail.shard === null ? [] : [
            detail.shard
        ]);
    if (shards.length < begun.length) return [
        'A report is of a whole run, not of a part: it was made without "shard".'
    ];
    const [one] = shards;
    if (one === undefined) return [];
    const indexes = [
        ...shards,
        ...all.flatMap(({ detail })=>detail.unread ?? [])
    ].map(({ index })=>index);
    const missing = Array.from({
        length: one.of
    }, (_, index)=>index + 1).filter((index)=>!indexes.includes(index));
    const twice = indexes.filter((index, position)=>indexes.indexOf(index) !== position);
    const own = [
        ...new Map(shards.flatMap((shard)=>shard.own).map((part)=>[
                part.place,
                part
            ])).values()
    ].toSorted((left, right)=>left.place - right.place);
    const whole = own.length === one.planned && (0,shard/* planDigest */.Gb)(own.map(({ id })=>id)) === one.planDigest;
    const known = missing.length > 0 || begun.length < all.length;
    return [
        ...missing.map((index)=>`Part ${index} of ${one.of} is missing.`),
        ...twice.map((index)=>`Part ${index} of ${one.of} is there twice.`),
        ...whole || known ? [] : [
            `The parts have ${own.length} checks, the plan has ${one.planned}.`
        ],
        ...withoutResult(begun),
        ...strangers(begun),
        ...begun.flatMap(contradiction)
    ];
}
const mostNames = 20;
function withoutResult(parts) {
    const ids = parts.flatMap(({ detail })=>{
        const reported = new Set(detail.checks.map(({ id })=>id));
        return (detail.shard?.own ?? []).filter(({ id })=>!reported.has(id)).map(({ id })=>id);
    });
    return ids.length === 0 ? [] : [
        `Without a result: ${(0,src/* firstNames */.d9)(ids, mostNames)}.`
    ];
}
/** Results that a part was not to bring. */ function strangers(parts) {
    const ids = parts.flatMap(({ detail })=>{
        const own = new Set((detail.shard?.own ?? []).map(({ id })=>id));
        return detail.checks.filter(({ id })=>!own.has(id)).map(({ id })=>id);
    });
    return ids.length === 0 ? [] : [
        `In a report and not in its part of the plan: ${(0,src/* firstNames */.d9)(ids, mostNames)}.`
    ];
}
/** A part whose findings do not give its own verdict was changed after it was written. */ function contradiction({ outcome, reasons, detail }) {
    const { served, checks, flaky, readiness, shard } = detail;
    const { verdict } = (0,src_verdict/* judgeRun */.Z)({
        results: checks,
        readiness: readiness ?? undefined,
        before: served.before ?? undefined,
        after: served.after ?? undefined,
        flaky,
        cancelled: reasons.includes('cancelled')
    });
    return verdict === outcome ? [] : [
        `Part ${shard?.index ?? '?'} says ${outcome}, and what it found says ${verdict}.`
    ];
}
/** Of a check that is there twice, the worse result. */ const gravest = [
    'fail',
    'inconclusive',
    'skipped',
    'pass'
];
function inPlanOrder(parts) {
    const places = new Map(parts.flatMap(({ detail })=>(detail.shard?.own ?? []).map(({ id, place })=>[
                id,
                place
            ])));
    const results = new Map();
    for (const result of parts.flatMap(({ detail })=>detail.checks)){
        const other = results.get(result.id);
        if (other === undefined || gravest.indexOf(result.outcome) < gravest.indexOf(other.outcome)) results.set(result.id, result);
    }
    return [
        ...results.values()
    ].toSorted((left, right)=>(places.get(left.id) ?? 0) - (places.get(right.id) ?? 0));
}

;// CONCATENATED MODULE: ./packages/smoke/src/part.js
/**
 * The JSON report of a part, or why the text is none. Only what joining the parts relies on is looked at: a report comes
 * from another job, and may be cut or of another kind.
 */ function parsePart(text) {
    let value;
    try {
        value = JSON.parse(text);
    } catch (error) {
        return {
            problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}`
        };
    }
    const missing = firstMissing(value);
    return missing === undefined ? {
        report: value
    } : {
        problem: `is not the report of a smoke run: ${missing}`
    };
}
const isFields = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
function firstMissing(value) {
    if (!isFields(value) || value['kind'] !== 'smoke') return 'its kind is not smoke';
    const texts = [
        'outcome',
        'service',
        'environment',
        'wave',
        'sha',
        'startedAt',
        'finishedAt'
    ];
    const text = texts.find((name)=>typeof value[name] !== 'string');
    if (text !== undefined) return `it has no ${text}`;
    if (!Array.isArray(value['reasons'])) return 'it has no reasons';
    const { detail } = value;
    if (!isFields(detail)) return 'it has no detail';
    const { checks, suites, served, flaky, shard } = detail;
    if (!Array.isArray(checks) || !checks.every(isCheck)) return 'its checks are not whole';
    if (!Array.isArray(suites)) return 'it names no suites';
    if (!isFields(served) || ![
        served['before'],
        served['after']
    ].every(isMoment)) return 'it does not say what was served';
    if (!isFields(flaky)) return 'it does not say what flaky checks are worth';
    return shard === null || isFields(shard) && Array.isArray(shard['own']) ? undefined : 'it does not say which part it is';
}
const isCheck = (value)=>isFields(value) && typeof value['id'] === 'string' && typeof value['outcome'] === 'string' && Array.isArray(value['attempts']) && Array.isArray(value['warnings']);
const isMoment = (value)=>value === null || isFields(value) && Array.isArray(value['versions']) && Array.isArray(value['problems']);

// EXTERNAL MODULE: ./packages/cli/src/options.js
var src_options = __webpack_require__(754);
// EXTERNAL MODULE: ./packages/cli/src/commands/smoke-report-files.js
var smoke_report_files = __webpack_require__(5003);
;// CONCATENATED MODULE: ./packages/cli/src/commands/smoke-tools.js









/** What `smoke` does besides running suites. */ const tools = {
    import: importFiles,
    merge,
    schema: async (args, terminal)=>{
        const command = (0,src_options.parseArguments)((0,src_options.commandFor)(terminal, 'smoke schema', 'Print the JSON Schema of suite files.'), args);
        if (command !== undefined) terminal.write(`${JSON.stringify(await suiteJsonSchema(), null, 2)}\n`);
        return src/* exitCodes */.hS.success;
    }
};
async function importFiles(args, terminal) {
    const command = (0,src_options.parseArguments)((0,src_options.commandFor)(terminal, 'smoke import', 'Print Postman 2.1 collections and .http files as a suite.').argument('<file...>'), args);
    if (command === undefined) return src/* exitCodes */.hS.success;
    for (const path of command.args){
        const { suite, notUnderstood } = await importSuite(path, await textOf(path, terminal));
        terminal.write(suite);
        for (const line of notUnderstood)terminal.writeError(`${path}: not understood: ${line}\n`);
    }
    return src/* exitCodes */.hS.success;
}
async function merge(args, terminal) {
    const definition = (0,src_options.commandFor)(terminal, 'smoke merge', 'Join the JSON reports of all parts of a sharded run.').argument('<report...>', 'JSON reports, one of each part').option('--json', 'print the report as JSON and nothing else');
    const command = (0,src_options.parseArguments)((0,smoke_report_files/* reportFileOptions */.Bo)(definition), args);
    if (command === undefined) return src/* exitCodes */.hS.success;
    const report = mergeShards(await Promise.all(command.args.map((path)=>partOf(path, terminal))));
    const options = command.opts();
    await (0,smoke_report_files/* writeReportFiles */.t4)(report, command.opts(), terminal.workingFolder);
    terminal.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : `${(0,src/* reportToText */.Ne)(report)}\n`);
    return (0,src/* exitCodeOf */.FO)(report.outcome);
}
async function partOf(path, terminal) {
    const part = parsePart(await textOf(path, terminal));
    if ('report' in part) return part.report;
    throw new src/* ConfigurationError */.j1('the command line', [
        {
            path,
            message: part.problem
        }
    ]);
}
async function textOf(path, { workingFolder }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workingFolder, path), 'utf8');
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new src/* ConfigurationError */.j1('the command line', [
            {
                path,
                message: `cannot be read: ${reason}`
            }
        ]);
    }
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   cK: () => (/* binding */ withContentType)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);


/** Whitespace that is part of no string. */ const betweenTokens = /("(?:[^"\\]|\\.)*")|\s+/gu;
/** JSON where printing what was read gives the same text again, so that no number, name or order changes. */ function jsonBody(text) {
    const parsed = (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    const printed = parsed === undefined ? undefined : JSON.stringify(parsed.value);
    return parsed !== undefined && printed === text.replace(betweenTokens, '$1') ? {
        json: parsed.value,
        written: text
    } : text;
}
/**
 * A check with its body as a suite writes it. A text that is one reference and nothing else takes the type of its value
 * here, while both tools fill in text: where the value may be no text, the whole body is text.
 */ function settle(check, isText) {
    const { body, headers = {} } = check;
    if (body === undefined || typeof body === 'string' || !('json' in body)) return {
        ...check,
        body
    };
    if (wholeReferences(body.json).every(isText)) return {
        ...check,
        body: {
            json: body.json
        }
    };
    return {
        ...check,
        headers: withContentType(headers, 'application/json'),
        body: body.written
    };
}
function wholeReferences(value) {
    if (typeof value === 'string') {
        const [, name] = /^\$\{([^}]*)\}$/u.exec(value) ?? [];
        return name === undefined ? [] : [
            name
        ];
    }
    const items = Array.isArray(value) ? value : (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.values(value) : [];
    return items.flatMap(wholeReferences);
}
/** Headers with a content type, where they do not say another. */ function withContentType(headers, type) {
    const said = Object.keys(headers).some((name)=>name.toLowerCase() === 'content-type');
    return said ? headers : {
        ...headers,
        'content-type': type
    };
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ uniqueName),
/* harmony export */   Ip: () => (/* binding */ usualFollow),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   Os: () => (/* binding */ freshName),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/** A check as it will stand in the suite file. */ /** Both formats follow redirects unless told otherwise; here a redirect is the answer. */ const usualFollow = 10;
const methods = new Set([
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS'
]);
/** The method as suites write it; undefined, and told, where they have none like it. */ function methodOf(written, tell) {
    const method = written.toUpperCase();
    if (methods.has(method)) return method;
    tell(`the method ${written}, which suites do not have; the request was left out`);
    return undefined;
}
/** A name for a check that no other has. */ function uniqueName(wanted, taken) {
    const plain = wanted.replace(/[^\p{L}\p{N}._ -]+/gu, ' ').replace(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}]+/u, '').trim();
    return freshName(plain === '' ? 'request' : plain, ' ', taken);
}
/** The name, with a number behind it where it is taken; it is taken from here on. */ function freshName(base, separator, taken) {
    let name = base;
    for(let next = 2; taken.has(name); next += 1)name = `${base}${separator}${next}`;
    taken.add(name);
    return name;
}
function parsedJson(text) {
    try {
        return {
            value: JSON.parse(text)
        };
    } catch  {
        return undefined;
    }
}
/** Whole numbers beyond 2^53 can be read as the same one, which no suite may expect. */ const isExact = (value)=>typeof value !== 'number' || (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value));


/***/ }),

/***/ 2699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   U: () => (/* binding */ convertPlaceholders),
/* harmony export */   k_: () => (/* binding */ dollarSign),
/* harmony export */   qf: () => (/* binding */ placeholder)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);

/** `{{name}}` of both formats. */ const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/gu;
/** The variable whose value is `$`: before a reference it cannot be written, since `$${` is a literal `${`. */ const dollarSign = 'dollar-sign';
const convertible = /(\$*)\{\{\s*([^{}]+?)\s*\}\}|\$\{/gu;
/** `{{name}}` of both formats is `${name}` here; what the tools compute themselves has no counterpart. */ function convertPlaceholders(text, tell) {
    return text.replace(convertible, (_, dollars, name)=>{
        if (name === undefined) return '$${';
        const before = `\${${dollarSign}}`.repeat(dollars?.length ?? 0);
        if (!name.startsWith('$')) return `${before}\${${suiteName(name)}}`;
        tell(`{{${name}}} is computed by the tool; \${unique}, which differs in every run, stands in its place`);
        return `${before}\${unique}`;
    });
}
/** A value in which nothing is a reference, wherever `${` stands in it. */ function literally(value) {
    if (typeof value === 'string') return value.replaceAll('${', ()=>'$${');
    if (Array.isArray(value)) return value.map(literally);
    return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.fromEntries(Object.entries(value).map(([key, item])=>[
            String(literally(key)),
            literally(item)
        ])) : value;
}
/** Names whose value a run decides, whatever a suite says. */ const given = new Set([
    'unique',
    'expected-version'
]);
/** A variable's name with the characters that names have here. */ const suiteName = (name)=>{
    const plain = name.replace(/[^\w]+/gu, '-').replace(/^-+|-+$/gu, '');
    return /^[A-Za-z]/u.test(plain) && !given.has(plain) ? plain : `v-${plain}`;
};
/** An address with its scheme: both tools send what has none over plain HTTP. */ function withScheme(address, variables) {
    const encoded = address.trim().replaceAll(/\s/gu, (space)=>encodeURIComponent(space));
    const [, name] = /^\$\{([^}]+)\}/u.exec(encoded) ?? [];
    const start = name === undefined ? encoded : variables[name];
    return typeof start !== 'string' || /^(?:[a-z][a-z\d+.-]*:\/\/|\/|\$|$)/iu.test(start) ? encoded : `http://${encoded}`;
}


/***/ })

};
