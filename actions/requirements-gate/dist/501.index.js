export const id = 501;
export const ids = [501];
export const modules = {

/***/ 6882:
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

;// CONCATENATED MODULE: ./packages/policy/src/configuration/problem.js
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
            placeOfKey: (path)=>this.#place(this.#keys.get(formatPath(path))) ?? this.#nearest(path),
            states: (path)=>this.#values.has(formatPath(path))
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
        this.#values.set(formatPath(path), offset);
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
                const first = this.#place(this.#keys.get(formatPath(here)));
                this.#refuse(here, offset, `stands here a second time; the first is in line ${first?.line ?? 1}. Remove one`);
                continue;
            }
            this.#keys.set(formatPath(here), offset);
            this.#values.set(formatPath(here), offset);
            entries.set(name, pair.value ? this.#convert(pair.value, here, depth + 1) : null);
        }
        return Object.fromEntries(entries);
    }
    #refuse(path, offset, message) {
        const place = this.#place(offset) ?? start;
        this.#problems.push(problemAt({
            file: this.#file,
            ...place
        }, path, message));
        return undefined;
    }
    #nearest(path) {
        for(let length = path.length; length > 0; length--){
            const place = this.#place(this.#values.get(formatPath(path.slice(0, length))));
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
        problems: sortProblems(problems)
    });
const atStart = (file, message)=>problemAt({
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
    return findingsOf(issues).map(({ path, message, aboutKey })=>problemAt({
            file,
            ...aboutKey ? tree.placeOfKey(path) : tree.placeOf(path)
        }, path, message));
}
function crossProblems(tree, { file, crossChecks }) {
    const found = crossChecks?.(tree.value) ?? [];
    return found.map(({ path, message })=>problemAt({
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
            origins.set(formatPath(path), known && path.length > 0 ? {
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
    const text = formatPath(path);
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
        const problem = problemAt({
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
