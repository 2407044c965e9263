export const id = 1639;
export const ids = [1639,4034,754];
export const modules = {

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/policy/src/configuration/problem.js
var problem = __webpack_require__(7996);
;// CONCATENATED MODULE: ./packages/policy/src/explain.js

/**
 * The effective policy as YAML, each value followed by where it comes from: `default`, or the line of the policy
 * file that states it.
 */ function explainPolicy(policy, origins) {
    const lines = explainEntries(Object.entries(policy), [], 0, origins);
    const written = lines.map(({ indent, text })=>' '.repeat(indent) + text);
    const width = Math.min(88, Math.max(...written.map((text)=>text.length)));
    return lines.map(({ origin }, index)=>{
        const text = written[index] ?? '';
        return origin ? `${text.padEnd(width)}  # ${describe(origin)}` : text;
    }).join('\n');
}
const describe = (origin)=>origin.from === 'file' ? `line ${origin.line}` : 'default';
function explainEntries(entries, path, indent, origins) {
    return entries.flatMap(([key, value])=>explainValue(`${scalar(key)}:`, value, [
            ...path,
            key
        ], indent, origins));
}
function explainValue(head, value, path, indent, origins) {
    const own = inline(value);
    if (own !== undefined) return [
        {
            indent,
            text: `${head} ${own}`,
            origin: originOf(path, value, origins)
        }
    ];
    const heading = {
        indent,
        text: head,
        origin: undefined
    };
    if (Array.isArray(value)) {
        return [
            heading,
            ...value.flatMap((item, index)=>explainItem(item, [
                    ...path,
                    index
                ], indent + 2, origins))
        ];
    }
    return [
        heading,
        ...explainEntries(Object.entries(value), path, indent + 2, origins)
    ];
}
/** A mapping in a list begins on the line of its dash. */ function explainItem(item, path, indent, origins) {
    const own = inline(item);
    if (own !== undefined) return [
        {
            indent,
            text: `- ${own}`,
            origin: originOf(path, item, origins)
        }
    ];
    const [first, ...rest] = explainEntries(Object.entries(item), path, indent + 2, origins);
    return first ? [
        {
            ...first,
            indent,
            text: `- ${first.text}`
        },
        ...rest
    ] : [];
}
/** What fits one line: single values, values with a written form, lists of single values. */ function inline(value) {
    if (typeof value !== 'object' || value === null) return scalar(value);
    if ('text' in value && typeof value.text === 'string') return scalar(value.text);
    if (Array.isArray(value)) {
        const items = value.map((item)=>Array.isArray(item) ? undefined : inline(item));
        return items.every((item)=>item !== undefined) ? `[${items.join(', ')}]` : undefined;
    }
    return Object.keys(value).length === 0 ? '{}' : undefined;
}
/** A list comes from where its first entry comes from: it is always stated, or left to its default, as a whole. */ function originOf(path, value, origins) {
    return origins.get((0,problem/* formatPath */.jV)(path)) ?? (Array.isArray(value) ? origins.get((0,problem/* formatPath */.jV)([
        ...path,
        0
    ])) : undefined);
}
function scalar(value) {
    if (typeof value !== 'string') return JSON.stringify(value);
    return /^[A-Za-z./][\w ./:@-]*$/.test(value) && !/: |:$|^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(4279);
// EXTERNAL MODULE: ./packages/policy/src/policy.js + 14 modules
var policy = __webpack_require__(7145);
;// CONCATENATED MODULE: ./packages/policy/src/json-schema.js


/**
 * The policy as JSON Schema draft 7, which editors use for completion and checks while typing. It describes what
 * may be written, short forms included; `policy check` remains the judge.
 */ function policyJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(policy/* policySchema */.w, {
        io: 'input',
        target: 'draft-7',
        reused: 'ref'
    });
    return {
        ...schema,
        title: 'Release policy',
        description: 'Roles, environments, requirements and stages of a release, for the OctoAcme release actions.'
    };
}

// EXTERNAL MODULE: ./packages/policy/src/load.js + 5 modules
var load = __webpack_require__(4034);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/cli/src/options.js
var options = __webpack_require__(754);
;// CONCATENATED MODULE: ./packages/cli/src/commands/policy.js







const defaultFile = '.github/release-policy.yml';
/** `policy check`, `policy explain`, `policy schema`. Returns 0; problems of the policy are thrown, all at once. */ async function run(args, terminal) {
    const chosen = {};
    const command = (0,options.commandFor)(terminal, 'policy', 'Check and explain the release policy.');
    const onPolicy = (name, description, show)=>command.command(name).copyInheritedSettings(command).description(description).option('--policy <file>', 'the policy file', defaultFile).action(({ policy })=>{
            chosen.action = ()=>show(policy);
        });
    onPolicy('check', 'list every problem of the policy, with its place in the file', async (file)=>{
        await policy_load(file, terminal);
        terminal.write(`${file}: no problems\n`);
    });
    onPolicy('explain', 'print the effective policy, each value with where it comes from', async (file)=>{
        const { policy, origins } = await policy_load(file, terminal);
        terminal.write(`${explainPolicy(policy, origins)}\n`);
    });
    command.command('schema').copyInheritedSettings(command).description('print the JSON Schema of the policy, for editors').action(()=>{
        chosen.action = ()=>{
            terminal.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
            return Promise.resolve();
        };
    });
    (0,options.parseArguments)(command, args);
    await chosen.action?.();
    return src/* exitCodes */.hS.success;
}
/** @throws ConfigurationError with every problem of the policy file of the working tree. */ async function policy_load(file, { workingFolder }) {
    const loaded = (0,load.loadPolicy)(await readIfThere((0,external_node_path_.resolve)(workingFolder, file)), {
        file
    });
    if (!loaded.ok) throw new src/* ConfigurationError */.j1('the policy', loaded.problems);
    return loaded;
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    } catch (error) {
        if (error.code === 'ENOENT') return undefined;
        throw error;
    }
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandFor: () => (/* binding */ commandFor),
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2278);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);


/** A commander command that writes to this terminal and reports mistakes as values instead of ending the process. */ function commandFor(terminal, name, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(`release-actions ${name}`).description(description).exitOverride().showSuggestionAfterError(true).configureOutput({
        writeOut: terminal.write,
        writeErr: ()=>undefined
    });
}
/**
 * Parses arguments; undefined when help was asked for and printed.
 * @throws ConfigurationError for unknown options, missing and surplus arguments, with the nearest valid name.
 */ function parseArguments(command, args) {
    try {
        return command.parse([
            ...args
        ], {
            from: 'user'
        });
    } catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)) throw error;
        if (error.exitCode === _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.success) return undefined;
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the command line', [
            {
                message: error.message.replace(/^error: /u, '').replace(/\s+/gu, ' ')
            }
        ]);
    }
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/** A problem at a place; a path without parts is left out. */ function problemAt(position, path, message) {
    return path.length === 0 ? {
        position,
        message
    } : {
        position,
        path: formatPath(path),
        message
    };
}
/** `roles.qa[0]`; a key that is no plain word is quoted. */ function formatPath(path) {
    let text = '';
    for (const part of path){
        if (typeof part === 'number') text += `[${part}]`;
        else if (/^[\w-]+$/.test(String(part))) text += text === '' ? String(part) : `.${String(part)}`;
        else text += `[${JSON.stringify(String(part))}]`;
    }
    return text;
}
/** By line, then column, so that a reader goes through the file once. */ function sortProblems(problems) {
    return [
        ...problems
    ].sort(({ position: a, message: first }, { position: b, message: second })=>a.line - b.line || a.column - b.column || first.localeCompare(second));
}


/***/ }),

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(8989);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/policy/src/configuration/words.js

/** What we call the types of YAML values. */ const typeNames = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    null: 'nothing'
};
/** The plain name of a type that a schema expects. */ const typeName = (expected)=>typeNames[expected] ?? expected;
/** What stands in the file, in words: `text "x"`, `a list`, `nothing`. */ function describeFound(value) {
    if (value === undefined || value === null) return 'nothing';
    if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object') return 'a mapping';
    if (typeof value === 'string') return `text ${quote(value)}`;
    return typeof value === 'number' ? `the number ${value}` : JSON.stringify(value);
}
/** Text in quotes, cut to a length that fits a line. */ const quote = (text)=>JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
/** The message for an issue whose schema gives none of its own. For unknown keys: one line for each key. */ function wordIssue(issue) {
    switch(issue.code){
        case 'invalid_type':
            return issue.input === undefined ? `missing. Expected ${typeName(issue.expected)}` : `expected ${typeName(issue.expected)}, found ${describeFound(issue.input)}`;
        case 'invalid_value':
            return wordChoice(issue.input, issue.values);
        case 'unrecognized_keys':
            return issue.keys.map((key)=>wordUnknownKey(key, knownKeys(issue))).join('\n');
        case 'too_small':
            return wordBound('at least', issue, issue.minimum);
        case 'too_big':
            return wordBound('at most', issue, issue.maximum);
        default:
            return `not valid here, found ${describeFound(issue.input)}`;
    }
}
function wordChoice(found, values) {
    const choices = values.map((value)=>typeof value === 'string' ? value : describeFound(value));
    const expected = choices.length === 1 ? choices[0] ?? '' : `one of ${choices.join(', ')}`;
    if (found === undefined) return `missing. Expected ${expected}`;
    const meant = typeof found === 'string' ? (0,src/* nearestName */.qb)(found, choices) : undefined;
    return `expected ${expected}, found ${describeFound(found)}${meant === undefined ? '' : `. Did you mean "${meant}"?`}`;
}
function wordUnknownKey(key, known) {
    const meant = (0,src/* nearestName */.qb)(key, known);
    if (meant !== undefined) return `unknown key. Did you mean "${meant}"?`;
    return known.length > 0 && known.length <= 16 ? `unknown key. Known here: ${known.join(', ')}` : 'unknown key';
}
function knownKeys(issue) {
    const definition = issue.inst?._zod.def;
    return definition?.shape ? Object.keys(definition.shape) : [];
}
function wordBound(bound, issue, limit) {
    const value = issue.input;
    if (typeof value === 'number') return `expected ${issue.inclusive === false ? bound === 'at least' ? 'more than' : 'less than' : bound} ${limit}, found ${value}`;
    const unit = Array.isArray(value) ? limit === 1 ? 'entry' : 'entries' : 'characters';
    return `expected ${bound} ${limit} ${unit}, found ${value.length ?? 0}`;
}

;// CONCATENATED MODULE: ./packages/policy/src/configuration/judge.js

/**
 * Flattens a schema's issues into what a person should read: of a union, only the form that was most likely meant;
 * of a misspelt key, not also that the right one is missing. Issues must carry their input.
 */ function findingsOf(issues, above = []) {
    const findings = issues.flatMap((issue)=>findingsOfIssue(issue, [
            ...above,
            ...issue.path
        ]));
    const meant = new Set(findings.filter(({ aboutKey })=>aboutKey).map(meantKey));
    return findings.filter(({ path, message })=>!(message.startsWith('missing.') && meant.has(keyOf(path))));
}
function findingsOfIssue(issue, path) {
    switch(issue.code){
        case 'unrecognized_keys':
            {
                const messages = issue.message.split('\n');
                return issue.keys.map((key, index)=>({
                        path: [
                            ...path,
                            key
                        ],
                        message: messages[index] ?? 'unknown key',
                        aboutKey: true
                    }));
            }
        case 'invalid_key':
            return [
                {
                    path,
                    message: issue.issues[0]?.message ?? issue.message,
                    aboutKey: true
                }
            ];
        case 'invalid_union':
            if (issue.errors.length > 0) return findingsOfUnion(issue, path);
            break;
        default:
    }
    return [
        {
            path,
            message: withFound(issue),
            aboutKey: false
        }
    ];
}
/** A schema's own message says what was expected; what was found is the same for all of them. */ function withFound({ message, input }) {
    const complete = !message.startsWith('expected ') || message.includes(', found ');
    return complete || typeof input === 'object' ? message : `${message}; found ${describeFound(input)}`;
}
const keyOf = (path)=>path.map(String).join('\n');
function meantKey({ path, message }) {
    const meant = /Did you mean "(.*)"\?$/.exec(message)?.[1];
    return keyOf([
        ...path.slice(0, -1),
        ...meant === undefined ? [] : [
            meant
        ]
    ]);
}
function findingsOfUnion(issue, path) {
    const branches = leafBranches(issue);
    const possible = branches.filter((branch)=>!branch.some(isOfOtherType));
    if (possible.length > 0) {
        const meant = possible.reduce((best, branch)=>distance(branch) < distance(best) ? branch : best);
        return findingsOf(meant, path);
    }
    return [
        {
            path,
            message: joinExpectations(branches.flat().filter(isOfOtherType)),
            aboutKey: false
        }
    ];
}
/** A union inside a union is one union to the reader. */ function leafBranches(issue) {
    return issue.errors.flatMap((branch)=>{
        const [only] = branch;
        const nested = branch.length === 1 && only?.code === 'invalid_union' && only.path.length === 0;
        return nested && only.errors.length > 0 ? leafBranches(only) : [
            branch
        ];
    });
}
/** The value is of a type that this form of the union cannot have at all. */ function isOfOtherType(issue) {
    if (issue.path.length > 0) return false;
    if (issue.code === 'invalid_type') return true;
    if (issue.code !== 'invalid_value') return false;
    return !issue.values.some((value)=>typeof value === typeof issue.input);
}
/** How far a value is from one form: a wrong `kind` outweighs everything inside the right one. */ function distance(branch) {
    const weights = branch.map((issue)=>issue.code === 'invalid_value' && issue.path.length === 1 ? 100 : 1);
    return weights.reduce((sum, weight)=>sum + weight, 0);
}
/** "expected text, found the number 5" for each form becomes one sentence. */ function joinExpectations(issues) {
    const parts = issues.map(({ message })=>/^(missing\. Expected|expected) (.*?)(, found .*)?$/.exec(message));
    const expected = [
        ...new Set(parts.map((part)=>part?.[2] ?? ''))
    ].filter((text)=>text !== '');
    const [head] = parts;
    return `${head?.[1] ?? 'expected'} ${expected.join(' or ')}${head?.[3] ?? ''}`;
}

// EXTERNAL MODULE: ./packages/policy/src/configuration/problem.js
var configuration_problem = __webpack_require__(7996);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ./packages/policy/src/configuration/tree.js


const deepest = 64;
const start = {
    line: 1,
    column: 1
};
/** Reads YAML 1.2 without aliases, merge keys, tags, duplicate keys or more than one document. */ function readTree(text, file) {
    return new TreeReader(text, file).read();
}
class TreeReader {
    #text;
    #file;
    #lines = new dist/* LineCounter */.HN();
    #problems = [];
    #values = new Map();
    #keys = new Map();
    constructor(text, file){
        this.#text = text;
        this.#file = file;
    }
    read() {
        const contents = this.#parse();
        const readable = this.#problems.length === 0;
        const value = readable && contents ? this.#convert(contents, [], 0) : undefined;
        return {
            value,
            problems: this.#problems,
            readable,
            placeOf: (path)=>this.#nearest(path),
            placeOfKey: (path)=>this.#place(this.#keys.get((0,configuration_problem/* formatPath */.jV)(path))) ?? this.#nearest(path),
            states: (path)=>this.#values.has((0,configuration_problem/* formatPath */.jV)(path))
        };
    }
    #parse() {
        try {
            const document = (0,dist/* parseDocument */.Tp)(this.#text, {
                lineCounter: this.#lines,
                prettyErrors: false,
                uniqueKeys: false,
                schema: 'core'
            });
            for (const error of document.errors)this.#refuse([], error.pos[0], `not valid YAML: ${error.message}`);
            return document.contents;
        } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            this.#refuse([], 0, `nested deeper than ${deepest} levels`);
            return null;
        }
    }
    #convert(node, path, depth) {
        const offset = node.range?.[0] ?? 0;
        this.#values.set((0,configuration_problem/* formatPath */.jV)(path), offset);
        if ((0,dist/* isAlias */.Vj)(node)) {
            this.#refuse(path, offset, `aliases (*${node.source}) are not read, so that every value stands where it applies. Write the value out`);
            return;
        }
        if ('anchor' in node && node.anchor) this.#refuse(path, offset, `anchors (&${node.anchor}) are not read, so that every value stands where it applies. Remove it`);
        if (node.tag) {
            this.#refuse(path, offset, 'type tags (!) are not read. Remove it');
            return;
        }
        if (depth > deepest) {
            this.#refuse(path, offset, `nested deeper than ${deepest} levels`);
            return;
        }
        if ((0,dist/* isMap */.jh)(node)) return this.#convertMap(node, path, depth);
        if ((0,dist/* isSeq */.oP)(node)) return node.items.map((item, index)=>this.#convert(item, [
                ...path,
                index
            ], depth + 1));
        return (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    }
    #convertMap(node, path, depth) {
        const entries = new Map();
        for (const pair of node.items){
            const key = pair.key;
            const offset = key.range?.[0] ?? 0;
            if (!(0,dist/* isScalar */.jn)(key)) {
                this.#refuse(path, offset, 'a key must be plain text');
                continue;
            }
            const name = key.source ?? String(key.value);
            const here = [
                ...path,
                name
            ];
            if (name === '<<') {
                this.#refuse(here, offset, 'merge keys (<<) are not read, so that every value stands where it applies. Write the keys out');
                continue;
            }
            if (entries.has(name)) {
                const first = this.#place(this.#keys.get((0,configuration_problem/* formatPath */.jV)(here)));
                this.#refuse(here, offset, `stands here a second time; the first is in line ${first?.line ?? 1}. Remove one`);
                continue;
            }
            this.#keys.set((0,configuration_problem/* formatPath */.jV)(here), offset);
            this.#values.set((0,configuration_problem/* formatPath */.jV)(here), offset);
            entries.set(name, pair.value ? this.#convert(pair.value, here, depth + 1) : null);
        }
        return Object.fromEntries(entries);
    }
    #refuse(path, offset, message) {
        const place = this.#place(offset) ?? start;
        this.#problems.push((0,configuration_problem/* problemAt */.l4)({
            file: this.#file,
            ...place
        }, path, message));
        return undefined;
    }
    #nearest(path) {
        for(let length = path.length; length > 0; length--){
            const place = this.#place(this.#values.get((0,configuration_problem/* formatPath */.jV)(path.slice(0, length))));
            if (place) return place;
        }
        return start;
    }
    #place(offset) {
        if (offset === undefined) return undefined;
        const { line, col } = this.#lines.linePos(offset);
        return line > 0 ? {
            line,
            column: col
        } : start;
    }
}

;// CONCATENATED MODULE: ./packages/policy/src/configuration/parse.js





const maximumBytes = 1024 * 1024;
/**
 * Reads YAML text against a schema. Every problem is reported at once, in file order, each with its line and
 * column: YAML that cannot be read, duplicate keys, aliases, unknown keys with the nearest known name, wrong types
 * with what was found. Files over 1 MiB are not read. A file that is no YAML at all is judged no further.
 */ function parseConfiguration(text, schema, options) {
    const whole = judgeWhole(text, options);
    if (whole !== undefined) return refuse([
        atStart(options.file, whole)
    ]);
    const tree = readTree(text, options.file);
    if (!tree.readable) return refuse(tree.problems);
    if (tree.value === undefined && tree.problems.length === 0) {
        return refuse([
            atStart(options.file, `the file says nothing.${needs(options)}`)
        ]);
    }
    const result = parse/* safeParse */.xL(schema, tree.value, {
        error: wordIssue,
        reportInput: true
    });
    const others = [
        ...result.success ? [] : schemaProblems(result.error.issues, tree, options.file),
        ...crossProblems(tree, options)
    ];
    if (result.success && others.length === 0 && tree.problems.length === 0) {
        return {
            ok: true,
            value: result.data,
            tree
        };
    }
    return refuse(withoutEchoes(tree.problems, others));
}
const refuse = (problems)=>({
        ok: false,
        problems: (0,configuration_problem/* sortProblems */.dS)(problems)
    });
const atStart = (file, message)=>(0,configuration_problem/* problemAt */.l4)({
        file,
        line: 1,
        column: 1
    }, [], message);
const needs = ({ whenEmpty })=>whenEmpty === undefined ? '' : ` ${whenEmpty}`;
function judgeWhole(text, options) {
    const bytes = Buffer.byteLength(text);
    if (bytes > maximumBytes) {
        return `the file has ${bytes} bytes; at most ${maximumBytes} are read. Is it the right file?`;
    }
    return text.trim() === '' ? `the file is empty.${needs(options)}` : undefined;
}
function schemaProblems(issues, tree, file) {
    return findingsOf(issues).map(({ path, message, aboutKey })=>(0,configuration_problem/* problemAt */.l4)({
            file,
            ...aboutKey ? tree.placeOfKey(path) : tree.placeOf(path)
        }, path, message));
}
function crossProblems(tree, { file, crossChecks }) {
    const found = crossChecks?.(tree.value) ?? [];
    return found.map(({ path, message })=>(0,configuration_problem/* problemAt */.l4)({
            file,
            ...tree.placeOf(path)
        }, path, message));
}
/** What YAML already refused at a path is not missing or of a wrong type as well. */ function withoutEchoes(first, second) {
    const refused = new Set(first.map(({ path })=>path));
    return [
        ...first,
        ...second.filter(({ path })=>!refused.has(path))
    ];
}

// EXTERNAL MODULE: ./packages/policy/src/cross-checks.js
var cross_checks = __webpack_require__(9818);
// EXTERNAL MODULE: ./packages/policy/src/values/short-form.js
var short_form = __webpack_require__(3390);
;// CONCATENATED MODULE: ./packages/policy/src/origins.js


/** Values that are read as one, although we keep them as several. */ const isWritten = (value)=>'text' in value && typeof value.text === 'string';
/** Paths of the effective policy whose values stand under another name in the file. */ const shortNames = [
    [
        'monitor.metrics.errors',
        'monitor.errors'
    ],
    [
        'monitor.metrics.latency',
        'monitor.latency'
    ]
];
/** Goes through the effective policy and says for each single value where it comes from. */ function originsOf(policy, tree) {
    const origins = new Map();
    visit(policy, [], true);
    return origins;
    function visit(value, path, stated) {
        const place = filePath(path, tree);
        const known = stated || tree.states(place);
        if (typeof value !== 'object' || value === null || isWritten(value) || Object.keys(value).length === 0) {
            origins.set((0,configuration_problem/* formatPath */.jV)(path), known && path.length > 0 ? {
                from: 'file',
                ...tree.placeOf(place)
            } : {
                from: 'default'
            });
            return;
        }
        const keys = (0,short_form/* statedKeysOf */.Pu)(value);
        for (const [key, child] of Object.entries(value)){
            const childPath = [
                ...path,
                Array.isArray(value) ? Number(key) : key
            ];
            visit(child, childPath, isStated(key, childPath, known, keys));
        }
    }
    /** A key is stated when the file has it, or when a short form stood for it. */ function isStated(key, path, parentStated, keys) {
        if (tree.states(filePath(path, tree))) return true;
        if (keys) return parentStated && keys.has(key);
        return parentStated && typeof path.at(-1) === 'number';
    }
}
function filePath(path, tree) {
    const text = (0,configuration_problem/* formatPath */.jV)(path);
    for (const [long, short] of shortNames){
        if (text !== long && !text.startsWith(`${long}.`)) continue;
        const alias = [
            ...short.split('.'),
            ...path.slice(long.split('.').length)
        ];
        if (!tree.states(path) && tree.states(short.split('.'))) return alias;
    }
    return path;
}

// EXTERNAL MODULE: ./packages/policy/src/policy.js + 14 modules
var src_policy = __webpack_require__(7145);
;// CONCATENATED MODULE: ./packages/policy/src/load.js





const load_needs = 'A policy needs at least version: 1, roles.release-manager and one environment with an address. `release-actions init` writes one';
/**
 * Reads the text of a policy file; `undefined` means that there is none. All problems are reported at once, each
 * with its place in the file.
 */ function loadPolicy(text, { file }) {
    if (text === undefined) {
        const problem = (0,configuration_problem/* problemAt */.l4)({
            file,
            line: 1,
            column: 1
        }, [], `there is no such file. ${load_needs}`);
        return {
            ok: false,
            problems: [
                problem
            ]
        };
    }
    const parsed = parseConfiguration(text, src_policy/* policySchema */.w, {
        file,
        whenEmpty: load_needs,
        crossChecks: cross_checks/* crossChecks */.K
    });
    if (!parsed.ok) return parsed;
    const { value: policy, tree } = parsed;
    let origins;
    return {
        ok: true,
        policy,
        get origins () {
            return origins ??= originsOf(policy, tree);
        },
        digestInput: policy
    };
}


/***/ })

};
