export const id = 8398;
export const ids = [8398];
export const modules = {

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ reportFileOptions),
/* harmony export */   t4: () => (/* binding */ writeReportFiles),
/* harmony export */   xs: () => (/* binding */ prepareReportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);


const formats = {
    junit: 'a JUnit XML report',
    ctrf: 'a CTRF JSON report',
    tap: 'a TAP report',
    html: 'an HTML page'
};
const names = Object.keys(formats);
/** One option for each format: the file to write. */ function reportFileOptions(command) {
    for (const name of names)command.option(`--${name} <file>`, `write ${formats[name]}`);
    return command;
}
/**
 * Makes the folders of the files to write, before anything is asked of the target: that a report cannot be written
 * must not turn up when its run is over. Throws a ConfigurationError.
 */ async function prepareReportFiles(options, folder) {
    const wanted = names.flatMap((name)=>options[name] === undefined ? [] : [
            {
                name,
                path: options[name]
            }
        ]);
    if (wanted.length === 0) return;
    const { appendFile, mkdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const problems = [];
    for (const { name, path } of wanted){
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path);
        try {
            await mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(whole), {
                recursive: true
            });
            await appendFile(whole, '');
        } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            problems.push({
                path: `--${name}`,
                message: `${path} cannot be written: ${reason}`
            });
        }
    }
    if (problems.length > 0) throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the command line', problems);
}
/** Writes every file that was asked for. */ async function writeReportFiles(report, options, folder) {
    for (const name of names){
        const path = options[name];
        if (path === undefined) continue;
        const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        const { writeReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2684));
        await writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path), await writeReport(name, report));
    }
}


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/smoke/src/index.js + 25 modules
var smoke_src = __webpack_require__(2684);
// EXTERNAL MODULE: ./packages/cli/src/options.js
var options = __webpack_require__(754);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/cli/src/commands/smoke-options.js




/** What was typed, checked all at once. Throws a ConfigurationError. */ async function readSmokeOptions(paths, options, { workingFolder, environment }) {
    const problems = [];
    const host = hostOf(options.baseUrl, problems);
    const variables = pairs(options.var ?? [], problems);
    const shard = shardOf(options.shard, problems);
    const suites = await readSuites(paths, workingFolder, problems);
    if (problems.length > 0) throw new src/* ConfigurationError */.j1('the command line', problems);
    return {
        json: options.json === true,
        request: {
            service: options.service,
            environment: options.environment ?? host ?? 'this machine',
            wave: 'all',
            sha: options.sha ?? '',
            suites,
            variables,
            secrets: definedOnly(environment),
            ...shard === undefined ? {} : {
                shard
            },
            ...options.baseUrl === undefined ? {} : {
                baseUrl: options.baseUrl
            },
            ...options.expectedVersion === undefined ? {} : {
                expectedVersion: options.expectedVersion
            }
        }
    };
}
function hostOf(baseUrl, problems) {
    if (baseUrl === undefined) return undefined;
    const url = URL.parse(baseUrl);
    if (url !== null && /^https?:$/u.test(url.protocol)) return url.host;
    problems.push({
        path: '--base-url',
        message: `expected an address such as https://shop.example, found "${baseUrl}"`
    });
    return undefined;
}
function shardOf(written, problems) {
    if (written === undefined) return undefined;
    const shard = (0,smoke_src/* parseShard */.uK)(written);
    if (shard === undefined) problems.push({
        path: '--shard',
        message: `expected a part such as 2/4, found "${written}"`
    });
    return shard;
}
function pairs(written, problems) {
    const entries = written.flatMap((pair)=>{
        const [, name, value] = /^([A-Za-z][\w-]*)=(.*)$/su.exec(pair) ?? [];
        if (name !== undefined && value !== undefined) return [
            [
                name,
                value
            ]
        ];
        problems.push({
            path: '--var',
            message: `expected name=value, found "${pair}"`
        });
        return [];
    });
    return Object.fromEntries(entries);
}
async function readSuites(paths, folder, problems) {
    const files = await Promise.all(paths.map(async (path)=>{
        const whole = (0,external_node_path_.resolve)(folder, path);
        const content = await (0,promises_.readFile)(whole, 'utf8').catch((error)=>{
            const reason = error instanceof Error ? error.message : String(error);
            problems.push({
                path,
                message: `cannot be read: ${reason}`
            });
            return undefined;
        });
        const file = (0,external_node_path_.relative)(folder, whole);
        return content === undefined ? [] : [
            {
                file: file.startsWith('..') ? whole : file,
                content
            }
        ];
    }));
    return files.flat();
}
const definedOnly = (environment)=>Object.fromEntries(Object.entries(environment).flatMap(([name, value])=>value === undefined ? [] : [
            [
                name,
                value
            ]
        ]));

// EXTERNAL MODULE: ./packages/cli/src/commands/smoke-report-files.js
var smoke_report_files = __webpack_require__(5003);
;// CONCATENATED MODULE: ./packages/cli/src/commands/smoke.js





const collect = (value, previous = [])=>[
        ...previous,
        value
    ];
/** What stands in place of suites for something else than a run. */ const isTool = (word)=>word === 'import' || word === 'merge' || word === 'schema';
/** `release-actions smoke SUITE... --base-url URL`: exit code 0 pass, 1 fail, 2 configuration, 3 inconclusive. */ async function run(args, terminal) {
    const [word, ...rest] = args;
    if (isTool(word)) return await (await __webpack_require__.e(/* import() */ 7034).then(__webpack_require__.bind(__webpack_require__, 7034))).tools[word](rest, terminal);
    const definition = (0,options.commandFor)(terminal, 'smoke', 'Run smoke checks against a running system.').argument('<suite...>', 'suite files').option('--base-url <url>', 'where paths in the suite are asked for').option('--expected-version <version>', 'the version that must answer, before and after the checks').option('--var <name=value>', 'a variable of the suite; may be given more than once', collect).option('--shard <part>', 'run one part of the checks, such as 2/4').option('--environment <name>', 'what the place is called in the report; default: the host').option('--service <name>', 'what is checked, by name', 'service').option('--sha <commit>', 'the commit that the report is about').option('--json', 'print the report as JSON and nothing else').addHelpText('after', [
        '',
        'Secrets that a suite names are read from environment variables of the same name.',
        'Also: smoke merge REPORT...   joins the JSON reports of all parts, and proves that no check was lost',
        '      smoke import FILE...    turns Postman 2.1 collections and .http files into suites',
        '      smoke schema            prints the JSON Schema of suite files'
    ].join('\n'));
    const command = (0,options.parseArguments)((0,smoke_report_files/* reportFileOptions */.Bo)(definition), args);
    if (command === undefined) return src/* exitCodes */.hS.success;
    const { json, request } = await readSmokeOptions(command.args, command.opts(), terminal);
    await (0,smoke_report_files/* prepareReportFiles */.xs)(command.opts(), terminal.workingFolder);
    const report = await (0,smoke_src/* smoke */.Qe)({
        ...request,
        signal: terminal.signal
    }, (0,smoke_src/* nodePorts */.b2)(terminal.workingFolder));
    terminal.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${(0,src/* reportToText */.Ne)(report)}\n`);
    await (0,smoke_report_files/* writeReportFiles */.t4)(report, command.opts(), terminal.workingFolder);
    return (0,src/* exitCodeOf */.FO)(report.outcome);
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

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ prepareExpectation),
/* harmony export */   Jv: () => (/* binding */ compileAt),
/* harmony export */   _n: () => (/* binding */ judgeAnswer),
/* harmony export */   fK: () => (/* binding */ operandOf),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _suite_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1351);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9247);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2568);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9995);







const statusPattern = /^(?:[1-5]\d\d|[1-5]xx)$/u;
const oneStatus = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((value)=>statusPattern.test(value) ? value : undefined, 'a status such as 200 or 2xx', statusPattern);
const status = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(oneStatus, (one)=>[
            one
        ]),
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(oneStatus, 1)
], (value)=>Array.isArray(value) ? (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(oneStatus, 1) : (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(oneStatus, (one)=>[
            one
        ]), 'a status');
const bodyText = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Text that the body contains'), (part)=>({
            contains: part
        })),
    _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN
], (value)=>typeof value === 'string' ? (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), (part)=>({
            contains: part
        })) : _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN, 'text that the body contains, or operators');
const schemaSource = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Path of a JSON Schema file'),
    {
        ...(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)(),
        schema: {
            type: 'object',
            description: 'A JSON Schema'
        }
    }
], (value)=>typeof value === 'string' || (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)() : undefined, 'the path of a JSON Schema file, or a JSON Schema');
/** What an answer must be. Without a status every 2xx is right. */ const expectationFields = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    status: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(status),
    headers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)),
    body: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(bodyText),
    json: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)),
    schema: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(schemaSource),
    size: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_suite_units_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej),
    duration: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_suite_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0),
    redirects: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 20, 'How many redirects were followed')),
    certificate: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        'days-left': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 3650, 'Days for which the certificate must still be valid')
    }))
});
const expectation = {
    ...expectationFields,
    read: (value, at)=>{
        if (typeof value !== 'number' || !statusPattern.test(String(value))) return expectationFields.read(value, at);
        const message = `expected a mapping, found ${value}. Did you mean { status: ${value} }?`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    }
};
/** Compiles what can be compiled before the run; a query that is not valid is a problem of the suite file. */ async function prepareExpectation(expected, at) {
    const queries = new Map();
    for (const query of Object.keys(expected.json ?? {})){
        if ((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft)(query).length > 0) continue;
        const path = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .knownJsonPath */ .r)(query) ?? await compileAt(query, (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(at, 'json', query));
        if (path !== undefined) queries.set(query, path);
    }
    for (const [field, one] of matchersIn(expected))if (needsCheck(one)) await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .checkMatcher */ .VH)(one, (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(at, ...field));
    const { schema } = expected;
    if (schema !== undefined && typeof schema !== 'string') await checkSchema(schema, (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(at, 'schema'));
    const body = [
        expected.body,
        expected.json,
        expected.schema,
        expected.size
    ].some((one)=>one !== undefined);
    return {
        expected,
        paths: queries,
        certificate: expected.certificate !== undefined,
        body
    };
}
async function checkSchema(schema, at) {
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft)(schema).length > 0) return;
    const { schemaMistake } = await Promise.all(/* import() */[__webpack_require__.e(3980), __webpack_require__.e(3774), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
    const mistake = schemaMistake(schema);
    if (mistake !== undefined) at.problems.push({
        path: at.path,
        message: `is no JSON Schema: ${mistake}`
    });
}
function matchersIn({ headers = {}, json = {}, body }) {
    return [
        ...Object.entries(headers).map(([name, one])=>[
                [
                    'headers',
                    name
                ],
                one
            ]),
        ...Object.entries(json).map(([query, one])=>[
                [
                    'json',
                    query
                ],
                one
            ]),
        ...body === undefined ? [] : [
            [
                [
                    'body'
                ],
                body
            ]
        ]
    ];
}
/** Most expectations are plain values, of which suites have thousands. */ const needsCheck = (one)=>!('equals' in one) || Object.keys(one).length > 1;
/** A compiled query, or undefined after its problem was reported at its place. */ async function compileAt(query, at) {
    try {
        return await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPath */ .U)(query);
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        at.problems.push({
            path: at.path,
            key: true,
            message: `is not a JSONPath query (RFC 9535): ${message}`
        });
        return undefined;
    }
}
/** Everything about an answer that is not as expected. */ async function judgeAnswer(judge, answer, facts, context) {
    const statusFailure = judgeStatus(judge.expected.status ?? [
        '2xx'
    ], answer);
    if (statusFailure !== undefined) return {
        failures: [
            statusFailure
        ],
        warnings: []
    };
    try {
        const { expected } = judge;
        const messages = limitFailures(expected, answer, facts);
        if (expected.headers !== undefined) messages.push(...await headerFailures(expected.headers, answer, context));
        const content = await contentVerdict(judge, answer, context);
        messages.push(...content.failures);
        const { certificate } = expected;
        const judged = certificate === undefined ? noVerdict : certificateVerdict(certificate, answer, context.ports.clock.now());
        return {
            failures: [
                ...messages,
                ...judged.failures
            ].map((message)=>({
                    class: 'assertion',
                    message
                })),
            warnings: [
                ...content.warnings,
                ...judged.warnings
            ]
        };
    } catch (error) {
        return {
            failures: [
                unexpected(error)
            ],
            warnings: []
        };
    }
}
/** A value that is missing, or an expectation that cannot be evaluated, is never a pass. */ function unexpected(error) {
    if (error instanceof _template_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingValue */ .m0) return {
        class: 'missing-value',
        message: error.message
    };
    const message = error instanceof Error ? error.message : String(error);
    return {
        class: 'assertion',
        message: `an expectation could not be evaluated: ${message}`
    };
}
function judgeStatus(expected, answer) {
    if (expected.some((one)=>(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isStatus */ .z)(one, answer.status))) return undefined;
    const location = answer.headers['location']?.[0];
    const hint = location === undefined ? '' : `, a redirect to ${location}; it is followed only with "follow"`;
    const message = `the status is expected to be ${expected.join(' or ')}, found ${answer.status}${hint}`;
    return {
        class: classOfStatus(answer.status),
        message
    };
}
function classOfStatus(status) {
    if (status === 429) return 'too-many-requests';
    return status >= 502 && status <= 504 ? 'unavailable' : 'assertion';
}
function limitFailures(expected, answer, facts) {
    const failures = [];
    const redirects = facts.redirects?.length ?? 0;
    if (expected.size !== undefined && answer.body.length > expected.size) {
        failures.push(`the body is expected to have at most ${expected.size} bytes, found ${answer.body.length}`);
    }
    const tookMs = Math.round(answer.timings.totalMs);
    if (expected.duration !== undefined && tookMs > expected.duration) {
        failures.push(`the answer is expected within ${expected.duration} ms, it took ${tookMs} ms`);
    }
    if (expected.redirects !== undefined && redirects !== expected.redirects) {
        failures.push(`${expected.redirects} redirects are expected, found ${redirects}`);
    }
    return failures;
}
async function headerFailures(headers, answer, { scope, excerpt }) {
    const failures = await Promise.all(Object.entries(headers).map(async ([name, expected])=>{
        const values = answer.headers[name.toLowerCase()];
        const operand = values === undefined ? _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge : {
            present: true,
            value: values.join(', '),
            untyped: true
        };
        return await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(expected, scope), operand, `header ${name}`, excerpt);
    }));
    return failures.flat();
}
const nothingSaid = {
    failures: [],
    warnings: []
};
async function contentVerdict(judge, answer, context) {
    const { body, json, schema } = judge.expected;
    if (body === undefined && json === undefined && schema === undefined) return nothingSaid;
    const failures = body === undefined ? [] : await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(body, context.scope), (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .Eb)((0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answer)), 'the body', context.excerpt);
    if (json === undefined && schema === undefined) return {
        failures,
        warnings: []
    };
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(answer);
    if ('problem' in document) return {
        failures: [
            ...failures,
            document.problem
        ],
        warnings: []
    };
    const all = [
        ...failures,
        ...json === undefined ? [] : await jsonFailures(json, judge, document.value, context),
        ...schema === undefined ? [] : await schemaFailures(schema, document.value, context)
    ];
    return {
        failures: all,
        warnings: document.twice === undefined ? [] : [
            standsTwice(context.excerpt(document.twice, 100))
        ]
    };
}
const standsTwice = (name)=>`the body has "${name}" twice in one object; which one counts differs between readers, here the last`;
/** Whether any expected value needs rendering is decided once a value, not once a check. */ async function jsonFailures(json, { paths: queries }, document, { scope, excerpt }) {
    const failures = [];
    for (const [written, expected] of Object.entries(json)){
        const query = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(written, scope);
        const path = queries.get(query) ?? await (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPath */ .U)(query);
        const operand = operandOf(path, document);
        const rendered = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDeep */ .PQ)(expected, scope);
        if (!(0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .equalsOnly */ .GN)(rendered, operand)) failures.push(...await (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)(rendered, operand, query, excerpt));
    }
    return failures;
}
/** A query for one place gives its value or nothing; any other gives the list of what it found, if anything. */ function operandOf(path, document) {
    const values = path.select(document);
    if (values.length === 0) return _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .absent */ .Ge;
    return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .Eb)(path.singular ? values[0] : values);
}
async function schemaFailures(schema, document, { settings }) {
    const { schemaProblems } = await Promise.all(/* import() */[__webpack_require__.e(3980), __webpack_require__.e(3774), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
    if (typeof schema !== 'string') return schemaProblems(schema, document);
    const file = await settings.readFile(schema);
    if (file === undefined) return [
        `the JSON Schema ${schema} is not there`
    ];
    return schemaProblems(JSON.parse(file), document);
}
const dayMs = 86_400_000;
const noVerdict = {
    failures: [],
    warnings: []
};
function certificateVerdict(certificate, answer, now) {
    if (answer.certificate === undefined) return {
        failures: [
            'a certificate is expected, the connection has none'
        ],
        warnings: []
    };
    const daysLeft = Math.floor((Date.parse(answer.certificate.validTo) - now.getTime()) / dayMs);
    const expected = certificate['days-left'];
    const failures = daysLeft >= expected ? [] : [
        `the certificate is expected to be valid for ${expected} more days, found ${daysLeft}`
    ];
    return {
        failures,
        warnings: clockWarnings(answer, now)
    };
}
/** A certificate is judged by this machine's clock; the server's own is there to doubt it. */ function clockWarnings(answer, now) {
    const server = Date.parse(answer.headers['date']?.[0] ?? '');
    const skewMinutes = Math.round(Math.abs(server - now.getTime()) / 60_000);
    return skewMinutes > 5 ? [
        `this machine's clock and the server's differ by ${skewMinutes} minutes`
    ] : [];
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   mf: () => (/* binding */ syntaxFault),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Deeper documents exhaust the stack of whatever goes through them; the deepest that people write have some thirty levels. */ const mostDepth = 1000;
/** What a document may take in memory beside its text, in bytes: a body of `[],` would take forty times its length. */ const mostMemory = 16 * 1024 * 1024;
/** What the parts of a document take about, in bytes. */ const memoryOf = {
    value: 16,
    text: 24,
    list: 32,
    object: 56,
    newName: 200
};
/** Beyond this, names are not compared: to remember them all would take more memory than the answer. */ const mostComparedCharacters = 1024 * 1024;
/** The body as text, in the charset that it declares; UTF-8 without one. */ function textOf(answer) {
    const charset = charsetOf(answer);
    const bytes = bytesOf(answer);
    if (charset === undefined) return bytes.toString();
    try {
        return new TextDecoder(charset).decode(bytes);
    } catch  {
        return bytes.toString();
    }
}
/** The body as a JSON document. Bytes that are no UTF-8 where that is what they are said to be are none. */ function jsonOf(answer) {
    if (charsetOf(answer) === undefined && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytesOf(answer))) return {
        problem: 'the body is expected to be JSON: it is not valid UTF-8'
    };
    return parseJson(textOf(answer));
}
/** A charset other than UTF-8. */ function charsetOf({ headers }) {
    const [, charset = 'utf-8'] = /charset="?([^";\s]+)/iu.exec(headers['content-type']?.[0] ?? '') ?? [];
    return /^utf-?8$/iu.test(charset) ? undefined : charset;
}
/** A buffer as it came from the socket: to ask for the memory behind it would cost more than the request. */ const bytesOf = ({ body })=>Buffer.isBuffer(body) ? body : Buffer.from(body);
/** Reads JSON (RFC 8259). A byte order mark before it is left out, as that allows. */ function parseJson(content) {
    const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
    const { tooDeep, tooLarge, twice } = survey(text);
    if (tooDeep) return {
        problem: `the body is JSON nested deeper than ${mostDepth} levels, which is not read`
    };
    if (tooLarge) return {
        problem: `the body is JSON whose values would take more than ${mostMemory / 2 ** 20} MiB of memory, which is not read`
    };
    try {
        const value = JSON.parse(text);
        return twice === undefined ? {
            value
        } : {
            value,
            twice
        };
    } catch (error) {
        return {
            problem: `the body is expected to be JSON: ${syntaxFault(error)}`
        };
    }
}
/**
 * What JSON.parse has against a text, without the ten characters on each side that it quotes: they may be a part of a
 * secret, which no redactor finds.
 */ function syntaxFault(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return reason.replace(/, (?:\.{3})?".*"(?:\.{3})? is not valid JSON$/su, '');
}
/** Looks at brackets and names only, before anything is built from them; what is no JSON is found by the parser. */ function survey(text) {
    const found = new Survey(text.length <= mostComparedCharacters);
    for(let at = 0; at < text.length && !found.tooDeep && !found.tooLarge; at += 1){
        const mark = text[at];
        if (mark === '"') {
            const end = endOfText(text, at);
            if (found.awaitsName) found.name(text.slice(at + 1, end));
            else found.text();
            at = end;
        } else if (mark === '{' || mark === '[') found.open(mark === '{');
        else if (mark === '}' || mark === ']') found.close();
        else if (mark === ',') found.next();
    }
    return found;
}
class Survey {
    tooDeep = false;
    twice;
    #compares;
    #open = [];
    #allNames = new Set();
    #memory = 0;
    constructor(compares){
        this.#compares = compares;
    }
    get awaitsName() {
        const top = this.#open.at(-1);
        return top?.isObject === true && top.awaitsName;
    }
    get tooLarge() {
        return this.#memory > mostMemory;
    }
    open(isObject) {
        const names = isObject && this.#compares ? new Set() : undefined;
        this.#open.push({
            names,
            isObject,
            awaitsName: true
        });
        this.#memory += memoryOf.value + (isObject ? memoryOf.object : memoryOf.list);
        this.tooDeep = this.#open.length > mostDepth;
    }
    close() {
        this.#open.pop();
    }
    next() {
        const top = this.#open.at(-1);
        if (top !== undefined) top.awaitsName = true;
        this.#memory += memoryOf.value;
    }
    text() {
        this.#memory += memoryOf.text;
    }
    name(written) {
        const top = this.#open.at(-1);
        if (top === undefined) return;
        top.awaitsName = false;
        if (!this.#allNames.has(written)) {
            this.#allNames.add(written);
            this.#memory += memoryOf.newName;
        }
        if (top.names === undefined) return;
        const name = written.includes('\\') ? unescaped(written) : written;
        if (top.names.has(name)) this.twice ??= name;
        top.names.add(name);
    }
}
/** Where the text that begins at `start` ends: at a quotation mark that is not escaped. */ function endOfText(text, start) {
    for(let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)){
        let escapes = 0;
        while(text[end - 1 - escapes] === '\\')escapes += 1;
        if (escapes % 2 === 0) return end;
    }
    return text.length;
}
function unescaped(name) {
    try {
        return JSON.parse(`"${name}"`);
    } catch  {
        return name;
    }
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jsonPath),
/* harmony export */   r: () => (/* binding */ knownJsonPath)
/* harmony export */ });
const compiled = new Map();
const mostCompiled = 2000;
/**
 * Compiles a query, once; throws an error with the library's words when it is not valid. Most queries name one place by
 * plain keys and indexes: for them no library is loaded.
 */ async function jsonPath(query) {
    const known = knownJsonPath(query);
    if (known !== undefined) return known;
    const path = await compile(query);
    if (compiled.size < mostCompiled) compiled.set(query, path);
    return path;
}
/** A query that was compiled before, or needs no compiling. */ const knownJsonPath = (query)=>compiled.get(query) ?? plainPath(query);
async function compile(query) {
    const { compileJsonPath } = await Promise.all(/* import() */[__webpack_require__.e(9597), __webpack_require__.e(3957)]).then(__webpack_require__.bind(__webpack_require__, 3957));
    return await compileJsonPath(query);
}
/** `$.a.b[0]['c d']`: name and index selectors whose spelling is beyond doubt. */ const plain = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9]\d{0,8})\]|\['[^'\\\p{Cc}\p{Cs}]*'\])*$/u;
const selectors = /\.(\w+)|\[(\d+)\]|\['([^']*)'\]/gu;
function plainPath(query) {
    if (!plain.test(query)) return undefined;
    const steps = Array.from(query.matchAll(selectors), ([, name, index, quoted])=>index === undefined ? name ?? quoted ?? '' : Number(index));
    return {
        singular: true,
        select: (document)=>placeIn(document, steps)
    };
}
/** A name selects a member of an object only, an index an element of an array only (RFC 9535, 2.3.1 and 2.3.3). */ function placeIn(document, steps) {
    let value = document;
    for (const step of steps){
        if (typeof value !== 'object' || value === null) return [];
        if (Array.isArray(value) !== (typeof step === 'number') || !Object.hasOwn(value, step)) return [];
        value = value[step];
    }
    return [
        value
    ];
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   GN: () => (/* binding */ equalsOnly),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   VH: () => (/* binding */ checkMatcher),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   vJ: () => (/* binding */ mismatches),
/* harmony export */   w5: () => (/* binding */ matcherDefinition)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _regular_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6816);


const types = [
    'string',
    'number',
    'boolean',
    'null',
    'array',
    'object'
];
const present = (value)=>({
        present: true,
        value
    });
const absent = {
    present: false
};
const decimal = /^-?\d+(?:\.\d+)?$/u;
/** A number, or text that refers to one. */ const limit = {
    read: (value, at)=>{
        const stands = typeof value === 'string' && (value.includes('${') || decimal.test(value.trim()));
        if (stands || typeof value === 'number' && Number.isFinite(value)) return value;
        at.problems.push({
            path: at.path,
            message: `expected a number, found ${(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}`
        });
        return undefined;
    },
    // What a reference stands for is known in the run only.
    schema: {
        type: [
            'number',
            'string'
        ],
        pattern: String.raw`^\s*-?\d+(?:\.\d+)?\s*$|\$\{`,
        description: 'A number'
    }
};
/** JSON numbers are doubles: two whole numbers beyond 2^53 can be read as the same one. */ const exact = {
    ...(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)(),
    read: (value, at)=>{
        if (typeof value !== 'number' || (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))) return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)().read(value, at);
        const message = `${String(value)} is beyond what JSON numbers carry exactly; compare the body's text instead`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    }
};
const operators = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    equals: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(exact),
    not: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)('Another value; one that is missing is not another value')),
    'one-of': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(exact, 1)),
    contains: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)('Text inside text, or an item of a list')),
    'starts-with': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    'ends-with': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    matches: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A regular expression (RE2) that is found in the text')),
    above: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    below: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    'at-least': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    'at-most': (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(limit),
    exists: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)()),
    type: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(types)),
    length: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(nested('The length of a text or list')),
    every: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(nested('Holds for each item of a list that has any'))
});
function nested(description) {
    return {
        read: (value, at)=>matcher.read(value, at),
        schema: {
            $ref: '#/$defs/matcher',
            description
        }
    };
}
const literal = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)(exact, (value)=>({
        equals: value
    }));
/** At least one operator: none would hold for every value. */ const someOperators = {
    read: (value, at)=>{
        if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) || Object.keys(value).length > 0) return operators.read(value, at);
        at.problems.push({
            path: at.path,
            message: 'says nothing: expected an operator such as equals, exists or below'
        });
        return undefined;
    },
    schema: {
        ...operators.schema,
        minProperties: 1
    }
};
/** Operators, or a plain value or list, which must be equal. */ const matcherDefinition = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)([
    {
        ...literal,
        schema: {
            type: [
                'string',
                'number',
                'boolean',
                'null',
                'array'
            ]
        }
    },
    someOperators
], (value)=>(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? someOperators : literal, 'a value or operators');
/** The same, referred to by name in the JSON Schema, since matchers hold matchers. */ const matcher = {
    read: matcherDefinition.read,
    schema: {
        $ref: '#/$defs/matcher'
    }
};
/** Reports every pattern that is not valid, before the run. */ async function checkMatcher({ matches, length, every }, at) {
    const inside = (key)=>({
            path: [
                ...at.path,
                key
            ],
            problems: at.problems
        });
    if (matches !== undefined) await (0,_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .r)(matches, inside('matches'));
    if (length !== undefined) await checkMatcher(length, inside('length'));
    if (every !== undefined) await checkMatcher(every, inside('every'));
}
/** Every operator that does not hold, in words; a missing operand fails them all, but for `exists: false`. */ async function mismatches(matcher, operand, what, excerpt) {
    if (!operand.present) return matcher.exists === false ? [] : [
        `${what} is missing`
    ];
    const failures = await Promise.all(Object.entries(matcher).map(async ([operator, expected])=>{
        const check = checks[operator];
        return await check(expected, operand.value, {
            what,
            untyped: operand.untyped === true,
            excerpt,
            brief: (value)=>excerpt(wordsOf(value), mostCharacters)
        });
    }));
    return failures.flat();
}
/** The same where no operator needs more than the values, without waiting: most expectations. */ function equalsOnly(matcher, operand) {
    const keys = Object.keys(matcher);
    return keys.length === 1 && keys[0] === 'equals' && operand.present && deepEqual(operand.value, matcher.equals);
}
/** Of a list whose items are looked at one by one: no smoke check needs more, and each takes time and memory. */ const mostItems = 50_000;
const mostItemFailures = 3;
/** Of one value in a message. */ const mostCharacters = 200;
const when = (holds, message)=>holds ? [] : [
        message()
    ];
const textCheck = (words, holds)=>(expected, value, { what, brief })=>when(typeof value === 'string' && holds(value, expected), ()=>`${what} ${words} ${brief(expected)}, found ${brief(value)}`);
const numberCheck = (words, holds)=>(expected, value, { what, untyped, brief })=>{
        const limit = asNumber(expected, true);
        const number = asNumber(value, untyped);
        if (limit === undefined) return [
            `${what} cannot be compared with ${brief(expected)}, which is no number`
        ];
        if (number === undefined) return [
            `${what} is expected to be a number, found ${brief(value)}`
        ];
        return when(holds(number, limit), ()=>`${what} is expected ${words} ${limit}, found ${number}`);
    };
const checks = {
    equals: (expected, value, { what, untyped, brief })=>when(same(value, expected, untyped), ()=>`${what} is expected to be ${brief(expected)}, found ${brief(value)}`),
    not: (expected, value, { what, untyped, brief })=>when(!same(value, expected, untyped), ()=>`${what} is expected to be another value than ${brief(expected)}`),
    'one-of': (expected, value, { what, untyped, brief })=>when(expected.some((one)=>same(value, one, untyped)), ()=>`${what} is expected to be one of ${brief(expected)}, found ${brief(value)}`),
    contains: (expected, value, { what, brief })=>when(contains(value, expected), ()=>`${what} is expected to contain ${brief(expected)}, found ${brief(value)}`),
    'starts-with': textCheck('is expected to start with', (value, expected)=>value.startsWith(expected)),
    'ends-with': textCheck('is expected to end with', (value, expected)=>value.endsWith(expected)),
    matches: async (expected, value, { what, brief })=>{
        if (typeof value !== 'string') return [
            `${what} is expected to be text, found ${brief(value)}`
        ];
        const { test } = await (0,_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__.regularExpression)(expected);
        return when(test(value), ()=>`${what} is expected to match /${expected}/, found ${brief(value)}`);
    },
    above: numberCheck('above', (value, limit)=>value > limit),
    below: numberCheck('below', (value, limit)=>value < limit),
    'at-least': numberCheck('to be at least', (value, limit)=>value >= limit),
    'at-most': numberCheck('to be at most', (value, limit)=>value <= limit),
    exists: (expected, _value, { what })=>when(expected, ()=>`${what} is expected to be missing`),
    type: (expected, value, { what })=>when(typeOf(value) === expected, ()=>`${what} is expected to be of type ${expected}, found ${typeOf(value)}`),
    length: async (expected, value, { what, excerpt })=>{
        const length = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
        if (length === undefined) return [
            `${what} has no length: it is of type ${typeOf(value)}`
        ];
        return await mismatches(expected, present(length), `the length of ${what}`, excerpt);
    },
    every: async (expected, value, { what, excerpt, brief })=>{
        if (!Array.isArray(value)) return [
            `${what} is expected to be a list, found ${brief(value)}`
        ];
        if (value.length === 0) return [
            `${what} is an empty list, of which nothing can be said`
        ];
        if (value.length > mostItems) return [
            `${what} has ${value.length} items, more than ${mostItems}, which are not looked at one by one`
        ];
        const failures = [];
        for (const [index, item] of value.entries()){
            const operand = present(item);
            if (!equalsOnly(expected, operand)) failures.push(...await mismatches(expected, operand, `item ${index} of ${what}`, excerpt));
            if (failures.length >= mostItemFailures) break;
        }
        return failures.slice(0, mostItemFailures);
    }
};
/** A finite number; text counts only where the operand has no type of its own. */ function asNumber(value, untyped) {
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    return untyped && typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : undefined;
}
function same(value, expected, untyped) {
    if (untyped && typeof expected !== 'string' && typeof value === 'string') return value === JSON.stringify(expected);
    return deepEqual(value, expected);
}
function contains(value, expected) {
    if (typeof value === 'string') return typeof expected === 'string' && value.includes(expected);
    return Array.isArray(value) && value.some((item)=>deepEqual(item, expected));
}
/** Equality of JSON values: order matters in lists, not in mappings. */ function deepEqual(left, right) {
    if (left === right) return true;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    const [keys, otherKeys] = [
        Object.keys(left),
        Object.keys(right)
    ];
    return keys.length === otherKeys.length && keys.every((key)=>Object.hasOwn(right, key) && deepEqual(left[key], right[key]));
}
function typeOf(value) {
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'array';
    return typeof value;
}
/** A value as it is told in a message. */ function wordsOf(value) {
    if (value === null) return 'null';
    if (typeof value === 'object') return JSON.stringify(value);
    return typeof value === 'number' ? String(value) : (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value);
}


/***/ }),

/***/ 6816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkPattern),
/* harmony export */   regularExpression: () => (/* binding */ regularExpression)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5273);

/** The pattern's problem is reported at its place; what refers to values is known during the run only. */ async function checkPattern(pattern, at) {
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .Ft)(pattern).length > 0) return;
    try {
        await regularExpression(pattern);
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        at.problems.push({
            path: at.path,
            message: `is not a regular expression (RE2): ${message}`
        });
    }
}
const compiled = new Map();
const mostCompiled = 500;
/**
 * Compiles a pattern; the engine is loaded by the first one. Throws an error with the engine's words when the
 * pattern is not valid.
 */ async function regularExpression(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 3980).then(__webpack_require__.bind(__webpack_require__, 3980));
    if (compiled.size > mostCompiled) compiled.clear();
    const program = compiled.get(pattern) ?? RE2JS.compile(pattern);
    compiled.set(pattern, program);
    return {
        test: (text)=>program.test(text),
        firstMatch: (text)=>{
            const match = program.exec(text);
            const found = match === null ? undefined : match[1] ?? match[0];
            return typeof found === 'string' ? found : undefined;
        }
    };
}


/***/ }),

/***/ 9247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isStatus)
/* harmony export */ });
/** Whether a status is one that is written, such as `200`, or `2xx` for every status from 200 to 299. */ function isStatus(written, status) {
    const found = String(status);
    return written === found || written.endsWith('xx') && written[0] === found[0];
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b2: () => (/* reexport */ nodePorts),
  uK: () => (/* reexport */ shard/* parseShard */.uK),
  Qe: () => (/* reexport */ smoke),
  writeReport: () => (/* reexport */ writeReport)
});

// UNUSED EXPORTS: UnreadableFile, notStarted, reportFormats

// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var src = __webpack_require__(1401);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/smoke/src/expect/excerpt.js
const excerptOf = ({ redactStart })=>(text, mostCharacters)=>text.length > mostCharacters ? `${redactStart(text, mostCharacters)}… (${text.length} characters)` : text;

;// CONCATENATED MODULE: ./packages/smoke/src/plan/chains.js

/**
 * The chain of each check that has one: the one that it names, and for what cleans up also the one that it cleans up
 * after, since a try that failed is cleaned up before the next.
 */ function chainsOf(all, needsOf, report) {
    const chains = new Map();
    for (const { suite, check } of all){
        if (check.chain === undefined) continue;
        const definition = suite.settings.chains?.[check.chain];
        const known = Object.keys(suite.settings.chains ?? {});
        if (definition === undefined) {
            const hint = (0,report_src/* suggestion */.h)(check.chain, known) || ' Declare it with "chains: { NAME: { retry: 2 } }"';
            report(check, `there is no chain "${check.chain}".${hint}`);
        } else chains.set(check, {
            name: check.chain,
            key: `chain ${check.chain} in ${suite.file}`,
            ...definition
        });
    }
    for (const { check } of all){
        if (check.always !== true || check.chain !== undefined) continue;
        const needed = new Set((needsOf.get(check) ?? []).flatMap((one)=>chains.get(one) ?? []).map(({ key })=>key));
        const found = (needsOf.get(check) ?? []).flatMap((one)=>chains.get(one) ?? [])[0];
        if (needed.size > 1) report(check, 'cleans up after more than one chain: say which it belongs to with "chain"');
        else if (found !== undefined) chains.set(check, found);
    }
    return chains;
}
/** Chains that were declared and that no check is a member of. */ const emptyChains = ({ settings, checks, positionOf })=>Object.keys(settings.chains ?? {}).filter((name)=>!checks.some(({ chain })=>chain === name)).map((name)=>({
            position: positionOf([
                'chains',
                name
            ]),
            path: `chains.${name}`,
            message: 'no check is a member of this chain'
        }));
/** The steps of a plan, in the order of their first members. */ function stepsOf(plan) {
    const keyOf = ({ id, chain })=>chain?.key ?? `check ${id}`;
    const keys = new Map(plan.map((planned)=>[
            planned.id,
            keyOf(planned)
        ]));
    return [
        ...Map.groupBy(plan, keyOf)
    ].map(([key, members])=>{
        const chain = members[0]?.chain;
        const needs = new Set(members.flatMap((member)=>member.needs.flatMap((id)=>keys.get(id) ?? [])));
        if (chain !== undefined) needs.delete(key);
        const groups = [
            ...new Set(members.flatMap(({ check })=>check.group ?? []))
        ];
        return {
            key,
            needs: [
                ...needs
            ],
            groups,
            members,
            ...chain === undefined ? {} : {
                chain
            }
        };
    });
}

// EXTERNAL MODULE: ./packages/smoke/src/template.js
var template = __webpack_require__(5273);
;// CONCATENATED MODULE: ./packages/smoke/src/setup.js



/** The settings of every suite. Throws a ConfigurationError for secrets and files that are not there. */ async function settingsOf(suites, request, ports, connections) {
    const missing = missingSecrets(suites, request.secrets);
    if (missing.length > 0) throw new report_src/* ConfigurationError */.j1('the suite', missing);
    const secretNames = new Set(suites.flatMap((suite)=>suite.settings.secrets ?? []));
    const unique = Math.floor(ports.random() * 36 ** 8).toString(36);
    const found = suites.map(async (suite)=>{
        const settings = {
            baseUrl: request.baseUrl,
            headers: lowerCaseNames(suite.defaults.headers ?? {}),
            secretNames,
            connections,
            addresses: addressPolicy(suite, request.baseUrl),
            proxy: ports.proxy,
            ca: await authorities(suite, ports),
            readFile: readerOf(suite, ports)
        };
        return [
            suite,
            {
                settings,
                scope: scopeOf(suite, request, unique)
            }
        ];
    });
    return new Map(await Promise.all(found));
}
function scopeOf(suite, request, unique) {
    const { baseUrl, expectedVersion, variables, secrets } = request;
    const given = {
        'base-url': baseUrl,
        'expected-version': expectedVersion,
        unique
    };
    const all = {
        ...suite.settings.variables,
        ...given,
        ...variables,
        ...secretsOf(suite, secrets)
    };
    return new Map(Object.entries(all).filter(([, value])=>value !== undefined));
}
/** The values of the secrets that a suite names; what it does not name it does not get. */ function secretsOf(suite, secrets) {
    const named = suite.settings.secrets ?? [];
    return Object.fromEntries(named.flatMap((name)=>secrets[name] === undefined ? [] : [
            [
                name,
                secrets[name]
            ]
        ]));
}
const tooShort = (name)=>`${name} has fewer than 4 characters and is not masked: to blank it everywhere would reveal it`;
function missingSecrets(suites, secrets) {
    return suites.flatMap(({ settings, positionOf })=>(settings.secrets ?? []).filter((name)=>(secrets[name] ?? '') === '').map((name)=>({
                position: positionOf([
                    'secrets',
                    settings.secrets?.indexOf(name) ?? 0
                ]),
                path: `secrets.${name}`,
                message: 'has no value. Pass it to the action\'s input "secrets", or to the command line as an environment variable'
            })));
}
/** The settings with the references in the headers of all requests replaced. Throws a MissingValue. */ function withHeaders(settings, scope) {
    const entries = Object.entries(settings.headers);
    if (!entries.some(([, value])=>value.includes('${'))) return settings;
    return {
        ...settings,
        headers: Object.fromEntries(entries.map(([name, value])=>[
                name,
                (0,template/* render */.XX)(value, scope)
            ]))
    };
}
/** Each file is read once a run, however many checks name it. */ function readerOf({ space }, ports) {
    const read = space === 'floor' ? ports.readFloorFile : ports.readFile;
    const known = new Map();
    return (path)=>{
        const found = known.get(path) ?? read(path);
        known.set(path, found);
        return found;
    };
}
/** The usual certificate authorities and those of the suite: most of a run is public all the same. */ async function authorities(suite, ports) {
    const { settings: { ca }, positionOf } = suite;
    if (ca === undefined) return undefined;
    const found = await readerOf(suite, ports)(ca);
    if (found !== undefined) {
        const { getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
        return [
            ...getCACertificates('default'),
            found
        ];
    }
    const position = positionOf([
        'ca'
    ]);
    throw new report_src/* ConfigurationError */.j1('the suite', [
        {
            position,
            path: 'ca',
            message: `there is no file ${ca}`
        }
    ]);
}
const lowerCaseNames = (headers)=>Object.fromEntries(Object.entries(headers).map(([name, value])=>[
            name.toLowerCase(),
            value
        ]));
/** What may be connected to: public addresses, and special ones of the hosts that a person wrote down. */ const addressPolicy = (suite, baseUrl)=>suite.settings['private-addresses'] === true ? undefined : (0,src/* publicOrDeclared */.$k)(declaredHosts(suite, baseUrl));
/** Hosts that a person wrote down: what answers lead to is not among them. */ function declaredHosts(suite, baseUrl) {
    const checks = suite.checks.flatMap(({ prepared })=>prepared.hosts);
    const asked = [
        suite.version?.request,
        ...suite.ready?.routes ?? []
    ].flatMap((line)=>line?.url ?? []);
    const addresses = [
        ...baseUrl === undefined ? [] : [
            baseUrl
        ],
        ...suite.version?.edges ?? [],
        ...asked
    ];
    const hosts = addresses.flatMap((address)=>URL.parse(address)?.hostname ?? []);
    return [
        ...hosts,
        ...checks,
        ...suite.settings.hosts ?? []
    ].map((host)=>host.replace(/^\[(.*)\]$/u, '$1'));
}
const strictness = [
    'allow',
    'warn',
    'fail'
];
/** The strictest of what the policy and the suites say, for critical and advisory checks. */ function flakyPolicies(suites, policy) {
    const strictest = (tier, fallback)=>{
        const said = [
            policy?.[tier],
            ...suites.map(({ settings })=>settings.flaky?.[tier])
        ];
        const given = said.filter((one)=>one !== undefined);
        return given.length === 0 ? fallback : strictness.findLast((one)=>given.includes(one)) ?? fallback;
    };
    return {
        critical: strictest('critical', 'warn'),
        advisory: strictest('advisory', 'allow')
    };
}
/** Critical checks that an advisory one can keep from running, which then decides after all. */ function advisoryNeeds(plan) {
    const advisory = new Set(plan.filter(({ check })=>check.advisory === true).map(({ id })=>id));
    return plan.filter(({ check })=>check.advisory !== true && check.always !== true).flatMap(({ id, needs })=>{
        const need = needs.find((one)=>advisory.has(one));
        return need === undefined ? [] : [
            `${id} is critical and needs ${need}, which is advisory: where that fails, ${id} is skipped.`
        ];
    });
}
/** Variables that no suite knows: most likely mistyped, so that a default held instead. */ function unusedVariables(suites, given) {
    if (Object.keys(given).length === 0) return [];
    const declared = suites.flatMap(({ settings })=>Object.keys(settings.variables ?? {}));
    const used = suites.flatMap(({ checks, defaults, version, ready })=>(0,template/* references */.Ft)([
            checks.map(({ source })=>source),
            defaults,
            version,
            ready
        ]));
    const known = [
        ...new Set([
            ...declared,
            ...used
        ])
    ];
    return Object.keys(given).filter((name)=>!known.includes(name)).map((name)=>`No suite uses the variable ${name}.${(0,report_src/* suggestion */.h)(name, known)}`);
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/outcome.js
/** Classes in which this side, not the target, may be at fault: neither pass nor fail. */ const undecided = new Set([
    'cancelled',
    'run-deadline',
    'blocked-address',
    'no-result'
]);
const outcomeOf = (failures)=>{
    if (failures.length === 0) return 'pass';
    return failures.every((failure)=>undecided.has(failure.class)) ? 'inconclusive' : 'fail';
};
/** Whether a command's own runner had to try tests again. */ const hasFlakyTests = (attempt)=>(attempt?.facts.tests?.flaky ?? 0) > 0;

;// CONCATENATED MODULE: ./packages/smoke/src/engine/schedule.js
/** Something that gets its turn when all that it needs has ended. */ /**
 * Runs turns as soon as what they need has ended, however it has, in their order where there is a choice, at most
 * `concurrency` at the same time. `run` never rejects.
 */ async function schedule(turns, concurrency, run) {
    if (turns.length > 0) await new Promise((resolve)=>new Schedule(turns, concurrency, run, resolve).start());
}
class Schedule {
    #run;
    #concurrency;
    #resolve;
    #dependents = new Map();
    #waitsFor = new Map();
    #busyGroups = new Set();
    #order;
    #ready = [];
    #left;
    #running = 0;
    constructor(turns, concurrency, run, resolve){
        this.#concurrency = concurrency;
        this.#run = run;
        this.#resolve = resolve;
        this.#left = turns.length;
        this.#order = new Map(turns.map(({ key }, index)=>[
                key,
                index
            ]));
        for (const turn of turns){
            this.#waitsFor.set(turn.key, turn.needs.length);
            if (turn.needs.length === 0) this.#ready.push(turn);
            for (const need of turn.needs)this.#dependentsOf(need).push(turn);
        }
    }
    start() {
        this.#advance();
    }
    #dependentsOf(key) {
        const known = this.#dependents.get(key) ?? [];
        this.#dependents.set(key, known);
        return known;
    }
    #advance() {
        if (this.#left === 0) {
            this.#resolve();
            return;
        }
        for(let index = 0; index < this.#ready.length && this.#running < this.#concurrency;){
            const turn = this.#ready[index];
            if (turn === undefined || turn.groups.some((group)=>this.#busyGroups.has(group))) {
                index += 1;
            } else {
                this.#ready.splice(index, 1);
                this.#begin(turn);
            }
        }
    }
    #begin(turn) {
        for (const group of turn.groups)this.#busyGroups.add(group);
        this.#running += 1;
        void this.#run(turn).then(()=>{
            this.#running -= 1;
            this.#left -= 1;
            for (const group of turn.groups)this.#busyGroups.delete(group);
            for (const dependent of this.#dependents.get(turn.key) ?? []){
                const left = (this.#waitsFor.get(dependent.key) ?? 0) - 1;
                this.#waitsFor.set(dependent.key, left);
                if (left === 0) this.#enqueue(dependent);
            }
            this.#advance();
        });
    }
    #enqueue(turn) {
        const place = this.#order.get(turn.key) ?? 0;
        const index = this.#ready.findIndex((other)=>(this.#order.get(other.key) ?? 0) > place);
        if (index < 0) this.#ready.push(turn);
        else this.#ready.splice(index, 0, turn);
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/chain.js


/**
 * Runs the members of a chain one after the other, and all of them again from the first on while a try fails in a
 * way that another may mend. What cleans up is part of each try: when it fails there is none after it.
 */ async function tryChain(members, chain) {
    const own = new Set(members.map(({ id })=>id));
    const turns = members.map((member)=>({
            key: member.id,
            needs: member.needs.filter((id)=>own.has(id)),
            groups: [],
            member
        }));
    const tries = [];
    for(;;){
        chain.forget();
        const results = new Map();
        await schedule(turns, 1, async ({ member })=>{
            results.set(member.id, await chain.run(member, tries.length + 1));
        });
        tries.push(members.flatMap(({ id })=>results.get(id) ?? []));
        const failed = failedTry(tries.at(-1) ?? []);
        if (failed === undefined || !await chain.waitBefore(failed, tries.length)) break;
    }
    return members.map(({ id })=>joined(tries.flatMap((results)=>results.filter((one)=>one.id === id))));
}
/** Why a try failed, or undefined where it passed, or where what it made may still be there. */ function failedTry(results) {
    if (results.some(leftSomething)) return undefined;
    const failed = results.filter(({ always, outcome })=>!always && outcome !== 'pass' && outcome !== 'skipped');
    const [first] = failed;
    if (first === undefined) return undefined;
    const last = failed.flatMap(({ attempts })=>attempts.at(-1) ?? []);
    const retryAfterMs = Math.max(0, ...last.map((attempt)=>attempt.retryAfterMs ?? 0));
    return {
        outcome: {
            failures: last.flatMap(({ failures })=>failures),
            facts: {},
            retryAfterMs
        },
        host: first.attempts.at(-1)?.facts.remoteAddress ?? first.what
    };
}
/** What was never made needs no cleaning up: then the value is missing that would name it. */ const leftSomething = ({ always, outcome, attempts })=>always && outcome !== 'pass' && !(attempts.at(-1)?.failures ?? []).every(({ class: one })=>one === 'missing-value');
/**
 * One result of all tries of a member, every attempt kept. A failure is undone by a pass only: a later try that did
 * not get to the member, or was cut short, does not.
 */ function joined(tries) {
    const last = tries.at(-1);
    if (last === undefined) throw new Error('a member of a chain has no result');
    const undecided = last.outcome === 'skipped' || last.outcome === 'inconclusive';
    const outcome = undecided && tries.some((one)=>one.outcome === 'fail') ? 'fail' : last.outcome;
    const attempts = tries.flatMap((one)=>one.attempts);
    const { skippedBecause, ...rest } = last;
    return {
        ...rest,
        outcome,
        flaky: outcome === 'pass' && (attempts.some(failedItself) || hasFlakyTests(attempts.at(-1))),
        attempts,
        durationMs: tries.reduce((sum, one)=>sum + one.durationMs, 0),
        warnings: [
            ...new Set(tries.flatMap((one)=>one.warnings))
        ],
        ...outcome === 'skipped' && skippedBecause !== undefined ? {
            skippedBecause
        } : {}
    };
}
const failedItself = ({ failures })=>failures.some((failure)=>failure.class !== 'missing-value');

;// CONCATENATED MODULE: ./packages/smoke/src/engine/retry.js
const defaultAttempts = 2;
const defaultClasses = [
    'refused',
    'reset',
    'unavailable',
    'too-many-requests'
];
const defaultWaitMs = 250;
const longestWaitMs = 30_000;
/** Retries of one run against one host: a target that is down is not also flooded. */ class RetryBudget {
    #left = new Map();
    #perHost;
    constructor(perHost){
        this.#perHost = perHost;
    }
    /** Takes one retry; false when the host has none left. */ take(host) {
        const left = this.#left.get(host) ?? this.#perHost;
        this.#left.set(host, left - 1);
        return left > 0;
    }
}
/**
 * How long to wait before the next attempt, or undefined when there is none: attempts are used up, a failure is of a
 * class that asking again does not mend, or the request is not idempotent and was not declared to be retried.
 * Waits double, spread by half in both directions; what the server asks for (`Retry-After`) is the least.
 */ function waitBeforeRetryMs({ retry, idempotent, attempts, outcome, random }) {
    const most = retry.attempts ?? (idempotent ? defaultAttempts : 1);
    if (attempts >= most || outcome.failures.length === 0) return undefined;
    const classes = retry.on ?? defaultClasses;
    if (!outcome.failures.every((failure)=>classes.includes(failure.class))) return undefined;
    const wait = Math.min(longestWaitMs, (retry.wait ?? defaultWaitMs) * 2 ** (attempts - 1));
    return Math.max(Math.round(wait * (0.5 + random)), outcome.retryAfterMs ?? 0);
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/secrets.js

/** Each has some dozen forms, up to fifty that everything written is searched for: beyond this a run would only be masking. */ const mostTexts = 1000;
/** Masks captured secrets before anything is written of them: text, and all the text inside a list or mapping. */ function maskSecrets(secrets, redactor) {
    const warnings = [];
    for (const [name, value] of secrets){
        const texts = textsIn(value);
        if (texts === undefined) {
            const what = `${name} holds more than ${mostTexts} values, too many to be masked`;
            return {
                unmaskable: `${what}; capture the one that is needed`
            };
        }
        const masked = texts.map((text)=>redactor.add(text));
        if (masked.includes(false)) warnings.push(tooShort(name));
    }
    return {
        warnings
    };
}
function textsIn(value) {
    const texts = [];
    const waiting = [
        value
    ];
    while(waiting.length > 0){
        const next = waiting.pop();
        if (typeof next === 'object' && next !== null) for (const item of Object.values(next))waiting.push(item);
        else texts.push(typeof next === 'string' ? next : JSON.stringify(next));
        if (texts.length > mostTexts) return undefined;
    }
    return texts;
}

;// CONCATENATED MODULE: ./packages/smoke/src/engine/run.js









/** What cleaning up may still take after the run's deadline or a cancellation. */ const teardownMs = 4000;
const retriesPerHost = 50;
/** Runs every check of the plan; the results stand in its order. */ async function runChecks(options) {
    const run = new Run(options);
    return await run.all();
}
class Run {
    #options;
    #startedMs;
    #captured = {
        suites: new Map(),
        floor: new Map()
    };
    #results = new Map();
    #budget = new RetryBudget(retriesPerHost);
    /** Aborted when what cleans up has had its own time after a cancellation. */ #cleanedUp = new AbortController();
    #ended = new AbortController();
    #stoppedMs;
    constructor(options){
        this.#options = options;
        this.#startedMs = options.ports.clock.monotonicMs();
    }
    async all() {
        const { signal } = this.#options;
        const limit = ()=>void this.#limitCleaningUp();
        signal.addEventListener('abort', limit, {
            once: true
        });
        try {
            return await this.#schedule();
        } finally{
            signal.removeEventListener('abort', limit);
            this.#ended.abort();
        }
    }
    async #limitCleaningUp() {
        await this.#options.ports.clock.sleep(teardownMs, this.#ended.signal);
        this.#cleanedUp.abort();
    }
    async #schedule() {
        const { plan, concurrency, onResult } = this.#options;
        await schedule(stepsOf(plan), concurrency, async (step)=>{
            for (const result of (await this.#step(step))){
                this.#results.set(result.id, result);
                onResult?.(result);
            }
        });
        return plan.flatMap(({ id })=>this.#results.get(id) ?? []);
    }
    async #step({ members, chain }) {
        if (chain === undefined) return await Promise.all(members.map((member)=>this.#turn(member)));
        return await tryChain(members, {
            forget: ()=>{
                for (const { suite, check } of members)for (const name of check.prepared.captures.keys())this.#captured[suite.space].delete(name);
            },
            run: async (member, number)=>{
                const result = await this.#turn(member, number);
                this.#results.set(member.id, result);
                return result;
            },
            waitBefore: (failed, tries)=>this.#waitBeforeTry(chain, failed, tries)
        });
    }
    /** Waits before a chain's next try; false where it is not to have one. */ async #waitBeforeTry({ retry }, { outcome, host }, tries) {
        const { ports, signal } = this.#options;
        const random = ports.random();
        const waitMs = waitBeforeRetryMs({
            retry,
            idempotent: false,
            attempts: tries,
            outcome,
            random
        });
        if (waitMs === undefined || waitMs >= this.#leftOfRunMs() || !this.#budget.take(host)) return false;
        await ports.clock.sleep(waitMs, signal);
        return !signal.aborted && this.#leftOfRunMs() > 0;
    }
    /** Runs a check when its turn has come, or skips it. What it needs has a result by then. Never rejects. */ async #turn(planned, tryNumber) {
        const unmet = planned.needs.find((id)=>this.#results.get(id)?.outcome !== 'pass');
        if (unmet !== undefined && planned.check.always !== true) return this.#skipped(planned, `needs ${unmet}, which did not pass`);
        try {
            return await this.#check(planned, tryNumber);
        } catch (error) {
            return this.#finished(planned, [
                {
                    ...this.#notRun(),
                    failures: [
                        bug(error)
                    ]
                }
            ], []);
        }
    }
    /** What is left for a check: cleaning up gets its own time once the run is over. */ #leftMs(planned) {
        const { clock } = this.#options.ports;
        const left = this.#leftOfRunMs();
        if (!this.#options.signal.aborted && left > 0) return left;
        this.#stoppedMs ??= clock.monotonicMs();
        return planned.check.always === true ? teardownMs - (clock.monotonicMs() - this.#stoppedMs) : 0;
    }
    #leftOfRunMs() {
        return this.#options.leftMs - (this.#options.ports.clock.monotonicMs() - this.#startedMs);
    }
    async #check(planned, tryNumber) {
        const attempts = [];
        const warnings = [];
        const own = tryNumber === undefined ? {} : {
            try: tryNumber
        };
        for(;;){
            const leftMs = this.#leftMs(planned);
            if (leftMs <= 0) return this.#finished(planned, [
                ...attempts,
                {
                    ...this.#notRun(),
                    ...own
                }
            ], warnings);
            const tried = await this.#attempt(planned, Math.min(planned.timeoutMs, leftMs), own);
            const { attempt, outcome } = leftMs < planned.timeoutMs ? this.#cutShort(planned, tried) : tried;
            attempts.push(attempt);
            warnings.push(...outcome.warnings ?? []);
            if (outcome.failures.length === 0) for (const [name, value] of outcome.captures ?? [])this.#captured[planned.suite.space].set(name, value);
            const waitMs = this.#waitMs(planned, attempts.length, outcome);
            if (waitMs === undefined || waitMs >= this.#leftMs(planned)) return this.#finished(planned, attempts, warnings);
            await this.#options.ports.clock.sleep(waitMs, this.#options.signal);
        }
    }
    /** An attempt that the run's own deadline ended says nothing of the other side. */ #cutShort(planned, tried) {
        if (this.#leftMs(planned) > 0) return tried;
        const failures = tried.attempt.failures.map((failure)=>failure.class === 'timeout' ? {
                class: 'run-deadline',
                message: `${this.#deadlineWasOver()} before there was an answer`
            } : failure);
        return {
            attempt: {
                ...tried.attempt,
                failures
            },
            outcome: {
                ...tried.outcome,
                failures
            }
        };
    }
    #deadlineWasOver() {
        return `the run's deadline of ${this.#options.deadlineMs} ms was over`;
    }
    #waitMs(planned, attempts, outcome) {
        if (outcome.failures.length === 0) return undefined;
        const { retry, check } = planned;
        const random = this.#options.ports.random();
        const waitMs = waitBeforeRetryMs({
            retry,
            idempotent: check.prepared.idempotent,
            attempts,
            outcome,
            random
        });
        const host = outcome.facts.remoteAddress ?? check.prepared.what;
        return waitMs !== undefined && this.#budget.take(host) ? waitMs : undefined;
    }
    async #attempt(planned, timeoutMs, chained) {
        const { ports, settingFor, signal, redactor } = this.#options;
        const { settings, scope } = settingFor(planned);
        const { clock } = ports;
        const startedAt = clock.now().toISOString();
        const startedMs = clock.monotonicMs();
        const own = planned.check.always === true ? this.#cleanedUp.signal : signal;
        const context = {
            ports,
            timeoutMs: Math.ceil(timeoutMs),
            phases: planned.phases,
            signal: own,
            settings,
            scope: this.#scopeOf(planned, scope, chained),
            excerpt: excerptOf(redactor),
            mask: (secrets)=>maskSecrets(secrets, redactor)
        };
        const outcome = await attempted(planned.check.prepared, context);
        const attempt = {
            startedAt,
            durationMs: clock.monotonicMs() - startedMs,
            failures: outcome.failures,
            facts: outcome.facts,
            ...outcome.retryAfterMs === undefined ? {} : {
                retryAfterMs: outcome.retryAfterMs
            },
            ...chained
        };
        return {
            attempt: redactor.redactDeep(attempt),
            outcome
        };
    }
    #scopeOf({ suite, row }, scope, chained) {
        const captured = this.#captured[suite.space];
        const columns = Object.entries(row);
        if (captured.size + columns.length === 0 && chained.try === undefined) return scope;
        return new Map([
            ...Object.entries(chained),
            ...scope,
            ...captured,
            ...columns
        ]);
    }
    #notRun() {
        const cancelled = this.#options.signal.aborted;
        const message = cancelled ? 'the run was cancelled' : this.#deadlineWasOver();
        return {
            startedAt: this.#options.ports.clock.now().toISOString(),
            durationMs: 0,
            failures: [
                {
                    class: cancelled ? 'cancelled' : 'run-deadline',
                    message
                }
            ],
            facts: {}
        };
    }
    #finished(planned, attempts, warnings) {
        const outcome = outcomeOf(attempts.at(-1)?.failures ?? []);
        return {
            ...this.#about(planned),
            outcome,
            flaky: outcome === 'pass' && (attempts.length > 1 || hasFlakyTests(attempts.at(-1))),
            attempts,
            durationMs: attempts.reduce((sum, attempt)=>sum + attempt.durationMs, 0),
            warnings: [
                ...new Set(warnings)
            ].map((warning)=>this.#options.redactor.redact(warning))
        };
    }
    #skipped(planned, because) {
        const none = {
            flaky: false,
            attempts: [],
            durationMs: 0,
            warnings: []
        };
        return {
            ...this.#about(planned),
            ...none,
            outcome: 'skipped',
            skippedBecause: because
        };
    }
    #about({ id, check, row, chain }) {
        const columns = Object.entries(row).map(([name, value])=>`${name}=${String(value)}`);
        const what = check.title ?? check.prepared.what;
        return {
            id,
            kind: check.kind,
            what: this.#options.redactor.redact(columns.length === 0 ? what : `${what} (${columns.join(', ')})`),
            advisory: check.advisory === true,
            always: check.always === true,
            ...chain === undefined ? {} : {
                chain: chain.name
            },
            position: check.position
        };
    }
}
async function attempted(prepared, context) {
    try {
        return await prepared.attempt({
            ...context,
            settings: withHeaders(context.settings, context.scope)
        });
    } catch (error) {
        const missing = error instanceof template/* MissingValue */.m0;
        return {
            failures: [
                missing ? {
                    class: 'missing-value',
                    message: error.message
                } : bug(error)
            ],
            facts: {}
        };
    }
}
/** A mistake of ours must not look like one of the target. */ const bug = (error)=>({
        class: 'no-result',
        message: `the check could not be carried out: ${error instanceof Error ? error.message : String(error)}`
    });

;// CONCATENATED MODULE: ./packages/smoke/src/expect/schema-files.js


/**
 * Reads the JSON Schemas that checks name, before anything is asked of the service: a schema that is not there or is
 * none is a mistake of the suite. Throws a ConfigurationError, or what reading a file throws.
 */ async function checkSchemaFiles(settings) {
    const problems = [];
    for (const [suite, setting] of settings)for (const check of suite.checks.filter(({ prepared })=>prepared.schemaFile !== undefined)){
        const message = await mistakeIn(check, setting);
        if (message !== undefined) problems.push({
            position: check.position,
            path: `checks.${check.id}.expect.schema`,
            message
        });
    }
    if (problems.length > 0) throw new report_src/* ConfigurationError */.j1('the suite', problems);
}
async function mistakeIn({ prepared: { schemaFile: file } }, { settings }) {
    if (file === undefined || (0,template/* references */.Ft)(file).length > 0) return undefined;
    const text = await settings.readFile(file);
    if (text === undefined) return `there is no file ${file}`;
    const { schemaMistake } = await Promise.all(/* import() */[__webpack_require__.e(3980), __webpack_require__.e(3774), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 6919));
    try {
        const mistake = schemaMistake(JSON.parse(text));
        return mistake === undefined ? undefined : `${file} is no JSON Schema: ${mistake}`;
    } catch (error) {
        return `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/plan/needs.js

/** A mistake in a check as a whole, at its name. */ const problemOf = ({ id, position }, message)=>({
        position,
        path: `checks.${id}`,
        message
    });
const unknownNeed = (id, names)=>`needs "${id}", which no check is called.${(0,report_src/* suggestion */.h)(id, [
        ...names
    ])}`;
const needsItself = (circle)=>`needs itself: ${circle.join(' -> ')}`;
/**
 * What is wrong with the declared needs of these checks, where others could not be read: for a suite that has mistakes
 * already, so that all of them are told at once. `names` are those of all checks that are written.
 */ function problemsOfNeeds(checks, names) {
    const byId = new Map(checks.map((check)=>[
            check.id,
            check
        ]));
    const unknown = checks.flatMap((check)=>(check.needs ?? []).filter((id)=>!names.has(id)).map((id)=>problemOf(check, unknownNeed(id, names))));
    const circles = cycles(checks.map(({ id, needs = [] })=>({
            id,
            needs
        }))).flatMap((circle)=>{
        const check = byId.get(circle[0] ?? '');
        return check === undefined ? [] : [
            problemOf(check, needsItself(circle))
        ];
    });
    return [
        ...unknown,
        ...circles
    ];
}
/** One path for each circle of needs. */ function cycles(planned) {
    const needs = new Map(planned.map((one)=>[
            one.id,
            one.needs
        ]));
    const done = new Set();
    const found = [];
    const walk = (id, path)=>{
        if (path.includes(id)) found.push([
            ...path.slice(path.indexOf(id)),
            id
        ]);
        if (path.includes(id) || done.has(id)) return;
        for (const next of needs.get(id) ?? [])walk(next, [
            ...path,
            id
        ]);
        done.add(id);
    };
    for (const { id } of planned)if (needs.get(id)?.length !== 0) walk(id, []);
    return found;
}
/** Everything that each check needs, directly or not. */ function closures(checks, needs) {
    const byId = new Map(checks.map((check)=>[
            check.id,
            check
        ]));
    const known = new Map();
    const reach = (id)=>{
        const found = known.get(id);
        if (found !== undefined) return found;
        const all = new Set();
        // Set before it is complete: a circle of needs is told elsewhere, and must end here.
        known.set(id, all);
        const check = byId.get(id);
        for (const need of check === undefined ? [] : needs.get(check) ?? []){
            all.add(need);
            for (const further of reach(need))all.add(further);
        }
        return all;
    };
    return new Map(checks.map(({ id })=>[
            id,
            reach(id)
        ]));
}

;// CONCATENATED MODULE: ./packages/smoke/src/plan/cleaning.js

/**
 * What a check that cleans up waits for beside what it needs: every check that still uses what it takes away, and what
 * cleans up what was made with it, so that the last made is the first to go. As part of a chain it waits for members
 * only: what stands outside waits for the chain.
 */ function cleaningWaits(checks, needs, chains) {
    const cleaners = checks.filter(({ always })=>always === true);
    if (cleaners.length === 0) return new Map();
    const reach = closures(checks, needs);
    const reached = (check)=>reach.get(check.id) ?? new Set();
    return new Map(cleaners.map((cleaner)=>{
        const own = new Set(needs.get(cleaner) ?? []);
        const users = checks.filter((other)=>other !== cleaner && !own.has(other.id) && canWait(chains.get(cleaner), chains.get(other)) && !reached(other).has(cleaner.id) && (other.always === true ? isProperSubset(reached(cleaner), reached(other)) : [
                ...own
            ].some((id)=>reached(other).has(id))));
        return [
            cleaner,
            users.map(({ id })=>id)
        ];
    }));
}
const canWait = (cleaner, other)=>cleaner === undefined || cleaner.key === other?.key;
const isProperSubset = (small, large)=>small.size < large.size && small.isSubsetOf(large);

;// CONCATENATED MODULE: ./packages/smoke/src/plan/result-files.js

/** Two commands that write one file at the same time could each take the other's result for their own. */ function sharedResultFiles(checks, needs, chains) {
    const writing = checks.filter(({ prepared })=>prepared.resultFile !== undefined);
    if (writing.length === 0) return [];
    const reach = closures(checks, needs);
    const areApart = (one, other)=>one.group !== undefined && one.group === other.group || chains.has(one) && chains.get(one)?.key === chains.get(other)?.key || reach.get(one.id)?.has(other.id) === true || reach.get(other.id)?.has(one.id) === true;
    const groups = Map.groupBy(writing, ({ prepared })=>prepared.resultFile ?? '');
    return [
        ...groups
    ].flatMap(([file, writers])=>writers.flatMap((check, index)=>{
            const other = writers.slice(0, index).find((one)=>!areApart(one, check));
            const message = (check.rows?.length ?? 1) > 1 && check.group === undefined ? `runs once a row, and each run writes ${file}: give it a "group", so that they take turns` : other === undefined ? undefined : `writes ${file}, as ${other.id} does: name another file, or give both the same "group"`;
            return message === undefined ? [] : [
                problemOf(check, message)
            ];
        }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/smoke/src/plan/whole-run.js




/** Names that every suite may refer to besides its own. */ const givenNames = [
    'base-url',
    'expected-version',
    'unique'
];
/** The names that have a value before the first check. */ const namesGiven = ({ settings }, variables)=>new Set([
        ...givenNames,
        ...variables,
        ...Object.keys(settings.variables ?? {}),
        ...settings.secrets ?? []
    ]);
/** What is wrong with a run as a whole, whatever its checks are. */ function problemsOfRun({ suites, variables, baseUrl, versionUrl }) {
    return [
        ...baseUrl === undefined ? pathsToNowhere(suites, versionUrl) : endsLikeNoAddress('base URL', baseUrl),
        ...versionUrl === undefined ? suites.flatMap(waitsForNothing) : [],
        ...suites.flatMap((suite)=>unknownInSettings(suite, variables)),
        ...suites.flatMap(edgesLikeNoAddress),
        ...saidDifferently(suites)
    ];
}
const leadsNowhere = (path, others = '')=>`asks for ${path}, and nothing says where that is${others}. ` + 'Give a base URL: --base-url, the input base-url, or the url of the environment in the policy';
function pathsToNowhere(suites, versionUrl) {
    const found = suites.flatMap(pathToNowhere);
    return found.length > 0 || versionUrl?.startsWith('/') !== true ? found : [
        {
            path: 'version',
            message: leadsNowhere(versionUrl)
        }
    ];
}
/** One mistake a suite: a hundred checks that ask for paths lack the same thing. */ function pathToNowhere({ checks, version, ready, positionOf }) {
    const asking = checks.filter(({ prepared })=>prepared.path !== undefined);
    const [first] = asking;
    const more = asking.length === 1 ? '' : `; so do ${(0,report_src/* count */.U9)(asking.length, 'check')} of this file in all`;
    if (first !== undefined) return [
        problemOf(first, leadsNowhere(first.prepared.path ?? '', more))
    ];
    const [route] = [
        version?.request,
        ...ready?.routes ?? []
    ].filter((one)=>one?.url.startsWith('/'));
    const path = version?.request === route ? 'version' : 'ready';
    return route === undefined ? [] : [
        {
            position: positionOf([
                path
            ]),
            path,
            message: leadsNowhere(route.url)
        }
    ];
}
/** To wait for nothing in particular is to find it at once. */ const waitsForNothing = ({ ready, positionOf })=>ready === undefined || ready.routes !== undefined ? [] : [
        {
            position: positionOf([
                'ready'
            ]),
            path: 'ready',
            message: 'says how long to wait, and not for what. Add routes, such as ready: { routes: [GET /health], within: 2m }, ' + 'or version, such as version: GET /version'
        }
    ];
/** A path behind a query or a fragment would be part of it: every request would ask for the same page. */ function endsLikeNoAddress(name, address) {
    const url = URL.parse(address);
    if (url === null || url.search === '' && url.hash === '') return [];
    const tail = url.search === '' ? 'a fragment' : 'a query';
    return [
        {
            path: name,
            message: `ends with ${tail}, behind which no path can be put: ${url.origin}${url.pathname}`
        }
    ];
}
const edgesLikeNoAddress = ({ version, positionOf })=>(version?.edges ?? []).flatMap((edge, index)=>endsLikeNoAddress(`version.edges.${index}`, edge).map((problem)=>({
                position: positionOf([
                    'version',
                    'edges',
                    index
                ]),
                ...problem
            })));
/** One run proves one version, and waits once: suites that say different things of it cannot both be meant. */ function saidDifferently(suites) {
    const own = suites.filter(({ space })=>space === 'suites');
    return [
        'version',
        'ready'
    ].flatMap((key)=>{
        const [first, ...others] = own.filter((suite)=>suite[key] !== undefined);
        return others.filter((suite)=>!(0,external_node_util_.isDeepStrictEqual)(suite[key], first?.[key])).map(({ positionOf })=>({
                position: positionOf([
                    key
                ]),
                path: key,
                message: `${first?.file ?? 'another suite'} says something else, and one run has one: say it in one of them`
            }));
    });
}
function unknownInSettings(suite, variables) {
    const known = namesGiven(suite, variables);
    return [
        'version',
        'ready',
        'defaults'
    ].flatMap((key)=>[
            ...new Set((0,template/* references */.Ft)(suite[key]))
        ].filter((name)=>!known.has(name)).map((name)=>({
                position: suite.positionOf([
                    key
                ]),
                path: key,
                message: `\${${name}} is no variable or secret, and nothing is captured yet where it is used.${(0,report_src/* suggestion */.h)(name, [
                    ...known
                ])}`
            })));
}
/** A captured value by the name of a variable would be the one or the other, as it happens. */ const hiddenCaptures = (check, known)=>[
        ...check.prepared.captures.keys()
    ].filter((name)=>known.has(name)).map((name)=>problemOf(check, `captures "${name}", which has a value already: choose another name`));
/** Rows whose columns are all unused send the same request again and again. */ function idleRows(check) {
    const columns = [
        ...new Set((check.rows ?? []).flatMap((row)=>Object.keys(row)))
    ];
    if (columns.length === 0) return [];
    const used = (0,template/* references */.Ft)(check.source);
    if (columns.some((column)=>used.includes(column))) return [];
    return [
        problemOf(check, `has rows, and uses none of their columns: write \${${columns[0] ?? ''}} where it belongs`)
    ];
}

;// CONCATENATED MODULE: ./packages/smoke/src/plan/plan.js







/** Of a chain: 1 in its first try. */ const tryName = 'try';
const defaultTimeoutMs = 10_000;
/** A connection or handshake that takes longer will not be quick enough afterwards either. */ const defaultPhaseMs = 5000;
function limitsOf(timeout) {
    const firstByteMs = timeout['first-byte'];
    const phases = {
        connectMs: timeout.connect ?? defaultPhaseMs,
        tlsMs: timeout.tls ?? defaultPhaseMs,
        ...firstByteMs === undefined ? {} : {
            firstByteMs
        }
    };
    return {
        timeoutMs: timeout.total ?? defaultTimeoutMs,
        phases
    };
}
/**
 * Every check of every suite in the order of the files, with its rows expanded and its needs resolved. A check that
 * uses a captured value needs the check that captures it, whether it says so or not. Throws a ConfigurationError.
 */ function plan(input) {
    const { suites, variables } = input;
    const problems = problemsOfRun(input);
    const planned = [];
    const all = suites.flatMap((suite)=>suite.checks.map((check)=>({
                suite,
                check
            })));
    const { byId, makers } = named(all, problems);
    const needed = new Map();
    /** Which try it is. */ const asking = new Set();
    for (const { suite, check } of all){
        const known = namesGiven(suite, variables);
        problems.push(...hiddenCaptures(check, known), ...idleRows(check));
        const own = (name)=>known.has(name) || makers[suite.space].has(name) || columnsOf(check).has(name);
        if ((0,template/* references */.Ft)(check.source).includes(tryName) && !own(tryName)) asking.add(check);
        known.add(tryName);
        needed.set(check, needsOf(check, byId, makers[suite.space], known, problems));
    }
    const chains = chainsOf(all, resolved(needed, byId), (check, message)=>report(problems, check, message));
    problems.push(...suites.flatMap(emptyChains));
    problems.push(...sharedResultFiles(all.map(({ check })=>check), needed, chains));
    const waits = cleaningWaits(all.map(({ check })=>check), needed, chains);
    for (const { suite, check } of all){
        const chain = chains.get(check);
        if (chain === undefined && check.chain === undefined && asking.has(check)) report(problems, check, unknownName(tryName, ' It is there in the checks of a chain only'));
        const needs = [
            ...needed.get(check) ?? [],
            ...waits.get(check) ?? []
        ];
        planned.push(...expand(check, suite, needs, byId, chain));
    }
    for (const [message, check] of circles(planned))report(problems, check, message);
    if (problems.length > 0) throw new report_src/* ConfigurationError */.j1('the suite', problems);
    return planned;
}
/** Every check by its name, and every captured name with the check that captures it. */ function named(all, problems) {
    const byId = new Map();
    const makers = {
        suites: new Map(),
        floor: new Map()
    };
    for (const { suite, check } of all){
        report(problems, check, takenBy(byId, check.id, `the name "${check.id}" is taken`));
        byId.set(check.id, check);
        for (const name of check.prepared.captures.keys()){
            report(problems, check, takenBy(makers[suite.space], name, `"${name}" is captured elsewhere, too`));
            if (check.rows !== undefined) report(problems, check, `a check with rows cannot capture "${name}": which row's value would it be?`);
            makers[suite.space].set(name, check);
        }
    }
    return {
        byId,
        makers
    };
}
const columnsOf = ({ rows = [] })=>new Set(rows.flatMap((row)=>Object.keys(row)));
const unknownName = (name, hint)=>`\${${name}} is no variable, secret, column or capture.${hint}`;
const resolved = (needed, byId)=>new Map([
        ...needed
    ].map(([check, ids])=>[
            check,
            ids.flatMap((id)=>byId.get(id) ?? [])
        ]));
/** Circles of checks; where there are none, circles that only come about because a chain is run as one. */ function circles(planned) {
    const checks = new Map(planned.map(({ id, check })=>[
            id,
            check
        ]));
    const plain = cycles(planned.map(({ id, needs })=>({
            id,
            needs
        })));
    if (plain.length > 0) return plain.flatMap((circle)=>{
        const check = checks.get(circle[0] ?? '');
        return check === undefined ? [] : [
            [
                needsItself(circle),
                check
            ]
        ];
    });
    const steps = stepsOf(planned);
    return cycles(steps.map(({ key, needs })=>({
            id: key,
            needs
        }))).flatMap((circle)=>{
        const check = steps.find(({ key })=>key === circle[0])?.members[0]?.check;
        return check === undefined ? [] : [
            [
                needsItself(circle),
                check
            ]
        ];
    });
}
function report(problems, check, message) {
    if (message !== undefined) problems.push(problemOf(check, message));
}
const takenBy = (taken, name, message)=>{
    const other = taken.get(name);
    return other === undefined ? undefined : `${message} (${other.position.file}:${other.position.line})`;
};
function needsOf(check, byId, makers, known, problems) {
    const declared = check.needs ?? [];
    for (const id of declared.filter((one)=>!byId.has(one))){
        report(problems, check, unknownNeed(id, byId.keys()));
    }
    const implied = [];
    const columns = columnsOf(check);
    for (const name of (0,template/* references */.Ft)(check.source)){
        if (known.has(name) || columns.has(name)) continue;
        const maker = makers.get(name);
        if (maker !== undefined && maker.id !== check.id) implied.push(maker.id);
        else if (maker === undefined) {
            const hint = (0,report_src/* suggestion */.h)(name, [
                ...known,
                ...columns,
                ...makers.keys()
            ]);
            report(problems, check, unknownName(name, hint));
        }
    }
    if (check.always === true && declared.length + implied.length === 0) report(problems, check, '"always" is for cleaning up after other checks: name them with "needs"');
    return [
        ...new Set([
            ...declared,
            ...implied
        ])
    ].filter((id)=>byId.has(id));
}
function expand(check, suite, needs, byId, chain) {
    const { defaults } = suite;
    const shared = {
        check,
        suite,
        needs: needs.flatMap((id)=>idsOf(byId.get(id))),
        retry: {
            ...defaults.retry,
            ...check.retry
        },
        ...limitsOf({
            ...defaults.timeout,
            ...check.timeout
        }),
        ...chain === undefined ? {} : {
            chain
        }
    };
    if (check.rows === undefined) return [
        {
            ...shared,
            id: check.id,
            row: {}
        }
    ];
    return check.rows.map((row, index)=>({
            ...shared,
            id: rowId(check, index),
            row
        }));
}
const rowId = (check, index)=>`${check.id}/${index + 1}`;
const idsOf = (check)=>check === undefined ? [] : check.rows === undefined ? [
        check.id
    ] : check.rows.map((_, index)=>rowId(check, index));

// EXTERNAL MODULE: ./packages/smoke/src/plan/shard.js
var shard = __webpack_require__(6495);
// EXTERNAL MODULE: ./packages/smoke/src/report/detail.js
var detail = __webpack_require__(8965);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/smoke/src/report/inputs.js

/** A digest over the variables that were passed, so that parts of one run can be told from parts of two. */ function variablesDigest(variables) {
    const sorted = Object.entries(variables).toSorted(([left], [right])=>left < right ? -1 : 1);
    return sorted.length === 0 ? {} : {
        variablesDigest: digestOf(JSON.stringify(sorted))
    };
}
/** An address without user name and password. */ function withoutUserInfo(address) {
    const url = URL.parse(address);
    return url === null || url.username + url.password === '' ? address : `${url.origin}${url.pathname}`;
}
const digestOf = (content)=>`sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
const passwordInAddress = /https?:\/\/[^\s/?#"@:]*:([^\s/?#"@]+)@/giu;
/** The passwords of addresses that stand anywhere in these texts: what tells of an address must not tell them. */ function passwordsInAddresses(texts) {
    const written = texts.flatMap((text)=>Array.from(text.matchAll(passwordInAddress), ([, password = ''])=>password));
    return [
        ...new Set([
            ...written,
            ...written.map(decoded)
        ])
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch  {
        return text;
    }
}

// EXTERNAL MODULE: ./packages/smoke/src/report/report.js
var report_report = __webpack_require__(2550);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/registry.js + 1 modules
var registry = __webpack_require__(2272);
// EXTERNAL MODULE: ./packages/smoke/src/version/definition.js
var definition = __webpack_require__(6351);
// EXTERNAL MODULE: ./packages/smoke/src/suite/common.js
var common = __webpack_require__(2707);
// EXTERNAL MODULE: ./packages/policy/src/configuration/quick-yaml.js
var quick_yaml = __webpack_require__(2270);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/source.js


/** A suite larger than this was not written by a person. */ const mostCharacters = 4 * 1024 * 1024;
/** Parses YAML, or JSON as the part of YAML that it is. Throws a ConfigurationError for what is neither. */ async function openSource(file, content) {
    if (content.length > mostCharacters) {
        const message = `has ${content.length} characters, ${mostCharacters} are allowed`;
        throw new report_src/* ConfigurationError */.j1('the suite', [
            {
                position: {
                    file,
                    line: 1,
                    column: 1
                },
                message
            }
        ]);
    }
    const json = parsedJson(file, content);
    if (json !== undefined) return {
        file,
        value: json.value,
        positionOf: jsonPosition(file, content)
    };
    const exact = async ()=>(await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(4969)]).then(__webpack_require__.bind(__webpack_require__, 4969))).openYaml(file, content);
    const quick = (0,quick_yaml/* quickYaml */.r)(content);
    return quick === undefined ? await exact() : {
        file,
        value: quick.value,
        positionOf: quickPosition(file, quick),
        exact
    };
}
const quickPosition = (file, { places })=>([first = '', second])=>{
        const place = places.get(`${first}\n${second ?? ''}`) ?? places.get(String(first)) ?? {
            line: 1,
            column: 1
        };
        return {
            file,
            ...place
        };
    };
/**
 * JSON files are the fast way in, for generated suites. One that is not valid, or that has a key twice, which JSON's
 * own parser would not say, is explained by the YAML parser.
 */ function parsedJson(file, content) {
    if (!file.endsWith('.json')) return undefined;
    try {
        const value = JSON.parse(content);
        return keysWritten(content) === keysIn(value) ? {
            value
        } : undefined;
    } catch  {
        return undefined;
    }
}
const keysWritten = (content)=>Array.from(content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gu)).filter(([, colon])=>colon !== undefined).length;
function keysIn(value) {
    if (typeof value !== 'object' || value === null) return 0;
    const items = Object.values(value);
    return items.reduce((sum, item)=>sum + keysIn(item), Array.isArray(value) ? 0 : items.length);
}
/** Finds the keys of a path one after the other: near enough for a file that a program wrote. */ function jsonPosition(file, content) {
    return (path)=>{
        let offset = 0;
        for (const key of path){
            const next = typeof key === 'string' ? content.indexOf(JSON.stringify(key), offset) : -1;
            if (next >= 0) offset = next;
        }
        const before = content.slice(0, offset).split('\n');
        return {
            file,
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1
        };
    };
}

// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var suite_shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/suite/suite.js
var suite = __webpack_require__(3900);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/read.js









async function readFile({ file, content }) {
    const source = await openSource(file, content);
    const problems = [];
    const suite = await readSource(source, {
        path: [],
        problems
    });
    const exact = problems.length === 0 ? source : await source.exact?.() ?? source;
    const checks = (0,suite_shape/* isMapping */.pi)(source.value) ? source.value['checks'] : undefined;
    return {
        suite,
        names: (0,suite_shape/* isMapping */.pi)(checks) ? Object.keys(checks) : [],
        problems: problems.map((problem)=>located(problem, exact))
    };
}
/**
 * Reads every suite file. Throws a ConfigurationError with the mistakes of all of them, each at its line and column.
 * Checks of the floor are added: under their own name where the suites do not have it or have the same check, else
 * beside it as `floor NAME`.
 */ async function readSuites(files, floor) {
    const all = [
        ...files,
        ...floor === undefined ? [] : [
            floor
        ]
    ];
    const unreadable = [];
    const read = [];
    for (const file of all){
        const one = await readFile(file).catch((error)=>{
            if (!(error instanceof report_src/* ConfigurationError */.j1)) throw error;
            unreadable.push(...error.problems);
        });
        if (one !== undefined) read.push(one);
    }
    const suites = read.flatMap(({ suite })=>suite ?? []);
    const problems = [
        ...unreadable,
        ...read.flatMap((one)=>one.problems)
    ];
    if (problems.length > 0) {
        const names = new Set(read.flatMap((one)=>one.names));
        const checks = suites.flatMap((suite)=>suite.checks);
        // What a file that is no suite would have held is not known, so neither is which names are missing.
        const needs = unreadable.length > 0 ? [] : problemsOfNeeds(checks, names);
        throw new report_src/* ConfigurationError */.j1(all.length === 1 ? 'the suite' : 'the suites', inOrder([
            ...problems,
            ...needs
        ]));
    }
    const last = floor === undefined ? undefined : suites.pop();
    return last === undefined ? suites : [
        ...suites,
        addedBy(last, suites)
    ];
}
/** By file, then from top to bottom, so that a reader goes through each file once. */ const inOrder = (problems)=>problems.toSorted(({ position: a }, { position: b })=>a === undefined || b === undefined || a.file !== b.file ? 0 : a.line - b.line || a.column - b.column);
/** What a floor adds: it can take nothing away and replace nothing. */ function addedBy(floor, suites) {
    const own = new Map(suites.flatMap((suite)=>suite.checks.map((check)=>[
                check.id,
                {
                    suite,
                    check
                }
            ])));
    const checks = floor.checks.filter((check)=>{
        const other = own.get(check.id);
        return other === undefined || meaning(other.check, other.suite) !== meaning(check, floor);
    });
    const names = new Map(checks.map(({ id })=>[
            id,
            own.has(id) ? `floor ${id}` : id
        ]));
    return {
        ...floor,
        space: 'floor',
        checks: checks.map((check)=>({
                ...check,
                position: check.position,
                id: names.get(check.id) ?? check.id,
                ...check.needs === undefined ? {} : {
                    needs: check.needs.map((id)=>names.get(id) ?? id)
                }
            }))
    };
}
/**
 * All that a check does, where that can be seen from its text and its suite's settings; what refers to something
 * else (a variable, another check, a file) is like no other, although it is written alike.
 */ function meaning({ source, needs, chain }, { file, defaults, settings: { ca } }) {
    const elsewhere = needs !== undefined || chain !== undefined || ca !== undefined || (0,template/* references */.Ft)(source).length > 0;
    return JSON.stringify([
        source,
        defaults,
        elsewhere || namesFile(source) ? file : ''
    ]);
}
const namesFile = (source)=>(0,suite_shape/* isMapping */.pi)(source) && (0,suite_shape/* isMapping */.pi)(source['expect']) && typeof source['expect']['schema'] === 'string';
function located({ path, message, key }, source) {
    const position = source.positionOf(path, key === true);
    return path.length === 0 ? {
        position,
        message
    } : {
        position,
        path: path.join('.'),
        message
    };
}
async function readSource(source, at) {
    const { value = null } = source;
    const empty = value === null ? {} : value;
    if (!(0,suite_shape/* isMapping */.pi)(empty)) {
        at.problems.push({
            path: [],
            message: `expected a suite, found ${(0,suite_shape/* found */.F9)(empty)}`
        });
        return undefined;
    }
    const { checks: written = {}, ...rest } = empty;
    const knownKeys = [
        ...Object.keys(suite/* settingsFields */.d),
        'checks'
    ];
    const read = suite/* settings */.W.read(withSuggestions(rest, knownKeys, at), at);
    const checks = await readChecks(written ?? {}, source, {
        path: [
            'checks'
        ],
        problems: at.problems
    });
    if (read === undefined) return undefined;
    if (read.version !== undefined) await (0,definition/* prepareVersion */.y8)(read.version, {
        ...at,
        path: [
            'version'
        ]
    });
    return {
        file: source.file,
        space: 'suites',
        settings: read,
        defaults: read.defaults ?? {},
        version: read.version,
        ready: read.ready,
        checks,
        positionOf: (path)=>source.positionOf(path, false)
    };
}
/** Reports unknown keys with `checks` among the candidates, and leaves them out. */ function withSuggestions(value, known, at) {
    const entries = Object.entries(value).filter(([key])=>{
        if (known.includes(key)) return true;
        const hint = (0,report_src/* suggestion */.h)(key, known) || ` Known are ${known.join(', ')}`;
        at.problems.push({
            path: [
                key
            ],
            key: true,
            message: `unknown key.${hint}`
        });
        return false;
    });
    return Object.fromEntries(entries);
}
const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u;
async function readChecks(written, source, at) {
    if (!(0,suite_shape/* isMapping */.pi)(written)) {
        at.problems.push({
            path: at.path,
            message: `expected a mapping from names to checks, found ${(0,suite_shape/* found */.F9)(written)}`
        });
        return [];
    }
    const checks = [];
    for (const [id, one] of Object.entries(written)){
        const place = {
            path: [
                'checks',
                id
            ],
            problems: at.problems
        };
        if (!namePattern.test(id)) {
            at.problems.push({
                path: place.path,
                key: true,
                message: 'expected a name of letters, digits, ".", "_", "-" and spaces'
            });
        }
        const check = await readCheck(id, one, place, ()=>source.positionOf(place.path, true));
        if (check !== undefined) checks.push(check);
    }
    return checks;
}
async function readCheck(id, written, at, position) {
    const long = typeof written === 'string' ? {
        request: written
    } : written;
    const field = kindFieldOf(long, at);
    if (field === undefined) return undefined;
    const name = registry/* kindOfField */.m[field];
    const kind = await registry/* kinds */.E[name]();
    const definition = shapeOf(field, kind).read(long, at);
    if (definition === undefined) return undefined;
    const prepared = await kind.prepare(definition, at);
    return {
        ...definition,
        id,
        kind: name,
        prepared,
        source: long,
        get position () {
            return position();
        }
    };
}
/** Other tools write method and address apart. */ const apart = ({ method, url })=>typeof url === 'string' ? ` Did you mean "request: ${typeof method === 'string' ? method : 'GET'} ${url}"?` : '';
const shapes = new Map();
/** The shape of a check of one kind: made once, since suites have many checks. */ function shapeOf(field, kind) {
    const shape = shapes.get(field) ?? (0,suite_shape/* object */.Ik)({
        ...common/* commonFields */.dG,
        ...kind.fields
    });
    shapes.set(field, shape);
    return shape;
}
function kindFieldOf(long, at) {
    const fields = Object.keys(registry/* kindOfField */.m);
    if (!(0,suite_shape/* isMapping */.pi)(long)) {
        at.problems.push({
            path: at.path,
            message: `expected a request such as GET /health, or a mapping, found ${(0,suite_shape/* found */.F9)(long)}`
        });
        return undefined;
    }
    const given = fields.filter((field)=>field in long);
    if (given.length === 1) return given[0];
    const near = Object.keys(long).map((key)=>(0,report_src/* suggestion */.h)(key, fields)).find((hint)=>hint !== '');
    const message = given.length === 0 ? `says nothing to do: expected one of ${fields.join(', ')}.${near ?? apart(long)}` : `says more than one thing to do: ${given.join(' and ')}`;
    at.problems.push({
        path: at.path,
        key: true,
        message
    });
    return undefined;
}

// EXTERNAL MODULE: ./packages/smoke/src/verdict.js
var src_verdict = __webpack_require__(9422);
// EXTERNAL MODULE: ./packages/smoke/src/version/judge.js
var judge = __webpack_require__(4955);
// EXTERNAL MODULE: ./packages/smoke/src/version/probe.js
var probe = __webpack_require__(6170);
// EXTERNAL MODULE: ./packages/smoke/src/expect/status.js
var expect_status = __webpack_require__(9247);
;// CONCATENATED MODULE: ./packages/smoke/src/version/ready.js



const defaults = {
    rounds: 3,
    withinMs: 120_000,
    everyMs: 1000
};
/**
 * Waits until several rounds in a row are good: every route at every address of every edge answers, on connections
 * of its own and with names resolved anew, and as the expected version where one is. One good answer, or three on
 * one address, say nothing about the other machines.
 */ async function waitUntilReady(ready, version, expected, context) {
    const { clock } = context.ports;
    const startedMs = clock.monotonicMs();
    const roundsAsked = ready.rounds ?? defaults.rounds;
    const withinMs = ready.within ?? defaults.withinMs;
    const inTime = {
        ...context,
        untilMs: startedMs + withinMs
    };
    let rounds = 0;
    let roundsTried = 0;
    let last = {
        problem: 'no round was tried'
    };
    for(;;){
        const round = await tryRound(ready, version, expected, inTime);
        roundsTried += 1;
        rounds = round.problem === undefined ? rounds + 1 : 0;
        last = {
            ...round,
            ...round.problem === undefined && last.problem !== undefined ? {
                problem: last.problem
            } : {}
        };
        const tookMs = clock.monotonicMs() - startedMs;
        const everyMs = ready.every ?? defaults.everyMs;
        const done = rounds >= roundsAsked;
        if (done || context.signal.aborted || tookMs + everyMs > withinMs) {
            return {
                ready: done,
                rounds,
                roundsAsked,
                roundsTried,
                tookMs,
                ...last.problem === undefined || done && roundsTried === rounds ? {} : {
                    lastProblem: last.problem
                },
                ...last.served === undefined ? {} : {
                    served: last.served
                }
            };
        }
        await clock.sleep(everyMs, context.signal);
    }
}
async function tryRound({ routes = [] }, version, expected, context) {
    const waysTo = namesResolvedOnce(version?.edges, context);
    const problems = await Promise.all(routes.map(async (route)=>{
        const ways = await waysTo(route);
        return await Promise.all(ways.map((way)=>routeProblem(route, way, context)));
    }));
    const problem = problems.flat().find((one)=>one !== undefined);
    if (version === undefined) return problem === undefined ? {} : {
        problem
    };
    const ways = await waysTo(version.request);
    const readings = await Promise.all(ways.map((way)=>(0,probe/* readVersion */.$4)(version, way, context)));
    const served = (0,judge/* judgeServed */.fv)(readings, expected);
    const first = problem ?? (served.verdict === 'all' ? undefined : versionProblem(served, expected));
    return {
        served,
        ...first === undefined ? {} : {
            problem: first
        }
    };
}
/** The ways to what a request asks for; in one round a name is resolved once, however many routes go there. */ function namesResolvedOnce(edges, context) {
    const known = new Map();
    return (line)=>{
        const at = (0,probe/* edgesOf */.q4)(line, edges, context);
        const key = at.join('\n');
        const found = known.get(key) ?? (0,probe/* entrances */.Gy)(at, context);
        known.set(key, found);
        return found;
    };
}
function versionProblem(served, expected) {
    if (served.verdict === 'unknown') return served.problems[0] ?? 'no connection was told a version';
    const found = served.versions.map(({ version, addresses })=>`${version} at ${addresses.join(', ')}`);
    return `the version served is ${found.join('; ')}${expected.length === 0 ? '' : `, expected ${expected.join(' or ')}`}`;
}
async function routeProblem(route, way, context) {
    const answer = await (0,probe/* ask */.kA)(route, way, context);
    if (!answer.ok) return answer.message;
    const expected = route.status ?? '2xx';
    return (0,expect_status/* isStatus */.z)(expected, answer.status) ? undefined : `${route.method} ${route.url} answers ${answer.status} at ${way.address === '' ? way.edge : way.address}`;
}

;// CONCATENATED MODULE: ./packages/smoke/src/version/source.js
/** Where a service states its version when nobody said where, but one is expected. */ const usualVersionPath = '/version';
/** Where the served version is read, and the suite whose settings hold for that; undefined where nobody asks for it. */ function versionSource(suites, request) {
    const suite = suites.find(({ version })=>version !== undefined) ?? suites[0];
    if (suite === undefined) return undefined;
    if (suite.version !== undefined) return {
        source: suite.version,
        suite
    };
    const url = request.versionPath ?? (request.expectedVersion === undefined ? undefined : usualVersionPath);
    return url === undefined ? undefined : {
        source: {
            request: {
                method: 'GET',
                url
            }
        },
        suite
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/smoke.js

















const defaultConcurrency = 8;
const defaultDeadlineMs = 300_000;
const graceMs = 5000;
/**
 * Reads the suites, waits for stability where they ask for it, proves the served version, runs every check, proves
 * the version again, and reports. Throws a ConfigurationError, or the UnreadableFile of its ports, before the first
 * request, never afterwards.
 */ async function smoke(request, ports) {
    const suites = await readSuites(request.suites, request.floor);
    const whole = plan({
        suites,
        variables: Object.keys(request.variables),
        baseUrl: request.baseUrl,
        versionUrl: versionSource(suites, request)?.source.request.url
    });
    const part = request.shard === undefined ? {
        own: whole,
        facts: null
    } : (0,shard/* takeFilledShard */.Kj)(whole, request.shard);
    const redactor = request.redactor ?? (0,report_src/* createRedactor */.lY)();
    const written = suiteFiles(request).map(({ content })=>content);
    for (const password of passwordsInAddresses([
        request.baseUrl ?? '',
        ...written
    ]))redactor.add(password);
    const notes = [
        ...notesOf(part.facts),
        ...smoke_maskSecrets(suites, request.secrets, redactor),
        ...unusedVariables(suites, request.variables),
        ...advisoryNeeds(part.own)
    ];
    const connections = (0,src/* keepConnections */.FQ)({
        maxSockets: concurrencyOf(suites)
    });
    const settings = await settingsOf(suites, request, ports, connections);
    await checkSchemaFiles(settings);
    const run = new SmokeRun({
        request,
        ports,
        suites,
        plan: part.own,
        shard: part.facts,
        redactor,
        settings,
        notes
    });
    const report = await run.report();
    connections.close();
    return report;
}
const suiteFiles = ({ suites, floor })=>floor === undefined ? suites : [
        ...suites,
        floor
    ];
/** Masks every secret of the suites, and names those that are too short for that. */ function smoke_maskSecrets(suites, secrets, redactor) {
    const all = suites.flatMap((suite)=>Object.entries(secretsOf(suite, secrets)));
    return all.filter(([, value])=>!redactor.add(value)).map(([name])=>`${tooShort(name)}.`);
}
const notesOf = (part)=>part === null ? [] : [
        `This is part ${part.index} of ${part.of}, ${part.own.length} of ${(0,report_src/* count */.U9)(part.planned, 'check')}: what counts is the report that joins all parts.`
    ];
const concurrencyOf = (suites)=>firstSaid(suites, ({ settings })=>settings.concurrency) ?? defaultConcurrency;
/** The shortest that was said. */ function deadlineOf(suites, { deadlineMs }) {
    const said = [
        deadlineMs,
        ...suites.map(({ settings })=>settings.deadline)
    ].filter((ms)=>ms !== undefined);
    return said.length === 0 ? defaultDeadlineMs : Math.min(...said);
}
const firstSaid = (suites, read)=>suites.map(read).find((value)=>value !== undefined);
class SmokeRun {
    #with;
    /** When the run's deadline is over, on the monotonic clock; waiting until it is ready has a time of its own. */ #untilMs = Infinity;
    constructor(collaborators){
        this.#with = collaborators;
    }
    async report() {
        const { request, ports, suites, redactor, notes } = this.#with;
        const startedAt = ports.clock.now().toISOString();
        const carried = await this.#carryOut();
        const flaky = flakyPolicies(suites, request.flaky);
        const { verdict, reasons } = (0,src_verdict/* judgeRun */.Z)({
            ...carried,
            flaky,
            cancelled: request.signal.aborted
        });
        const { service, environment, wave, sha, release, expectedVersion } = request;
        const counts = (0,detail/* countChecks */.l)(carried.results);
        const report = (0,report_report/* smokeReport */.I)({
            ...carried,
            verdict,
            reasons,
            place: environment,
            counts,
            flaky,
            expected: expectedVersion,
            release,
            notes: [
                ...request.notes ?? [],
                ...notes
            ]
        }, {
            service,
            environment,
            wave,
            sha,
            ...release === undefined ? {} : {
                release
            },
            startedAt,
            finishedAt: ports.clock.now().toISOString(),
            flaky,
            detail: this.#detail(carried, flaky)
        });
        return redactor.redactDeep(report);
    }
    #detail({ readiness, before, after, results }, flaky) {
        const { request, shard } = this.#with;
        return {
            suites: suiteFiles(request).map(({ file, content })=>({
                    file,
                    digest: digestOf(content)
                })),
            baseUrl: request.baseUrl === undefined ? null : withoutUserInfo(request.baseUrl),
            expectedVersion: request.expectedVersion ?? null,
            servedVersion: (after ?? before)?.version ?? null,
            readiness: readiness ?? null,
            served: {
                before: before ?? null,
                after: after ?? null
            },
            counts: (0,detail/* countChecks */.l)(results),
            checks: results,
            flaky,
            shard,
            ...variablesDigest(request.variables)
        };
    }
    async #carryOut() {
        const readiness = await this.#waitUntilReady();
        const blocked = readiness?.ready === false;
        this.#untilMs = this.#with.ports.clock.monotonicMs() + deadlineOf(this.#with.suites, this.#with.request);
        const before = blocked ? readiness.served : await this.#serve(this.#untilMs);
        if (blocked || before?.verdict === 'old' || before?.verdict === 'mixed') {
            const because = blocked ? 'the service was not ready' : 'another version answers';
            return {
                readiness,
                before,
                after: undefined,
                results: this.#with.plan.map((one)=>notRun(one, because))
            };
        }
        const results = await this.#runChecks();
        const proves = results.length > 0 && !this.#with.request.signal.aborted;
        return {
            readiness,
            before,
            after: proves ? await this.#serveAfter() : undefined,
            results
        };
    }
    async #runChecks() {
        const { request, ports, suites, plan: planned, redactor } = this.#with;
        const { signal, onResult } = request;
        return await runChecks({
            plan: planned,
            ports,
            settingFor: ({ suite })=>this.#settingOf(suite),
            redactor,
            concurrency: concurrencyOf(suites),
            deadlineMs: deadlineOf(suites, request),
            leftMs: this.#untilMs - ports.clock.monotonicMs(),
            signal,
            ...onResult === undefined ? {} : {
                onResult
            }
        });
    }
    async #waitUntilReady() {
        const asking = this.#with.suites.find(({ ready })=>ready !== undefined);
        if (asking?.ready === undefined) return undefined;
        const { suites, request } = this.#with;
        const { source, suite = asking } = versionSource(suites, request) ?? {};
        return await waitUntilReady(asking.ready, source, this.#expected(), this.#probeContext(suite));
    }
    async #serve(untilMs) {
        const found = versionSource(this.#with.suites, this.#with.request);
        if (found === undefined) return undefined;
        const readings = await this.#probe(found, untilMs).catch((error)=>{
            if (!(error instanceof template/* MissingValue */.m0)) throw error;
            return [
                {
                    edge: '',
                    address: '',
                    problem: error.message
                }
            ];
        });
        return (0,judge/* judgeServed */.fv)(readings, this.#expected());
    }
    async #probe({ source, suite }, untilMs) {
        return await (0,probe/* probeVersion */.Vd)(source, {
            ...this.#probeContext(suite),
            untilMs
        });
    }
    /** Checks that were done in time are not lost because the proof after them would end a moment too late. */ async #serveAfter() {
        return await this.#serve(Math.max(this.#untilMs, this.#with.ports.clock.monotonicMs() + graceMs));
    }
    /** Names of which any one is the expected version; none when no version is expected. */ #expected() {
        const { expectedVersion, expectedAliases = [] } = this.#with.request;
        return expectedVersion === undefined ? [] : [
            expectedVersion,
            ...expectedAliases
        ];
    }
    #probeContext(suite) {
        const { ports, request } = this.#with;
        const { settings, scope } = this.#settingOf(suite);
        return {
            ports,
            settings: withHeaders(settings, scope),
            scope,
            signal: request.signal
        };
    }
    #settingOf(suite) {
        const setting = this.#with.settings.get(suite);
        if (setting === undefined) throw new Error(`${suite.file} has no settings`);
        return setting;
    }
}
function notRun({ id, check }, because) {
    return {
        id,
        kind: check.kind,
        what: check.title ?? check.prepared.what,
        advisory: check.advisory === true,
        always: check.always === true,
        outcome: 'skipped',
        flaky: false,
        attempts: [],
        durationMs: 0,
        warnings: [],
        skippedBecause: because
    };
}

// EXTERNAL MODULE: ./packages/smoke/src/report/sentences.js
var sentences = __webpack_require__(6456);
;// CONCATENATED MODULE: ./packages/smoke/src/report/not-started.js



const nothing = {
    suites: [],
    baseUrl: null,
    expectedVersion: null,
    servedVersion: null,
    readiness: null,
    served: {
        before: null,
        after: null
    },
    counts: (0,detail/* countChecks */.l)([]),
    checks: [],
    flaky: {
        critical: 'warn',
        advisory: 'allow'
    },
    shard: null
};
/** The report of a run that had nothing to run: what it needed could not be read, which says nothing of the service. */ function notStarted({ reason, message, hint, at, shard, ...target }) {
    const instant = at.toISOString();
    return {
        ...target,
        kind: 'smoke',
        outcome: 'inconclusive',
        reasons: [
            reason
        ],
        startedAt: instant,
        finishedAt: instant,
        headline: headline({
            verdict: 'inconclusive',
            reasons: [
                reason
            ],
            place: target.environment,
            counts: nothing.counts,
            flaky: nothing.flaky,
            results: [],
            expected: undefined,
            before: undefined,
            after: undefined,
            readiness: undefined,
            notes: []
        }),
        body: [
            {
                paragraph: message
            },
            ...hint === '' ? [] : [
                {
                    paragraph: hint
                }
            ]
        ],
        annotations: [
            {
                level: 'warning',
                message: withHint(message, hint)
            }
        ],
        detail: shard === undefined ? nothing : {
            ...nothing,
            unread: {
                ...shard,
                why: message
            }
        }
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/report/formats.js
/** Every format that a report can be written in, with its file name's end; each is loaded when it is asked for. */ const reportFormats = {
    junit: {
        extension: '.junit.xml',
        load: async ()=>(await __webpack_require__.e(/* import() */ 4026).then(__webpack_require__.bind(__webpack_require__, 4026))).toJunit
    },
    ctrf: {
        extension: '.ctrf.json',
        load: async ()=>(await __webpack_require__.e(/* import() */ 6235).then(__webpack_require__.bind(__webpack_require__, 6235))).toCtrf
    },
    tap: {
        extension: '.tap',
        load: async ()=>(await __webpack_require__.e(/* import() */ 6699).then(__webpack_require__.bind(__webpack_require__, 6699))).toTap
    },
    html: {
        extension: '.html',
        load: async ()=>(await __webpack_require__.e(/* import() */ 7153).then(__webpack_require__.bind(__webpack_require__, 7153))).toHtmlPage
    }
};
/** A report in one format. */ async function writeReport(format, report) {
    return (await reportFormats[format].load())(report);
}

;// CONCATENATED MODULE: ./packages/smoke/src/adapters/node-ports.js

/** The real clock. */ const systemClock = {
    now: ()=>new Date(),
    monotonicMs: ()=>performance.now(),
    sleep: (ms, signal)=>new Promise((resolve)=>{
            if (signal?.aborted === true) {
                resolve();
                return;
            }
            const end = ()=>{
                clearTimeout(timer);
                signal?.removeEventListener('abort', end);
                resolve();
            };
            const timer = setTimeout(end, ms);
            signal?.addEventListener('abort', end, {
                once: true
            });
        })
};
/** A copy of the few variables that matter: the environment itself is asked anew at every look. */ const proxySettings = (environment)=>Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:https?|no)_proxy$/iu.test(name)));
/** This machine: its network, its files below `folder`, its processes. What few suites need is loaded by them. */ function nodePorts(folder) {
    const readFile = async (path)=>(await (await __webpack_require__.e(/* import() */ 9271).then(__webpack_require__.bind(__webpack_require__, 9271))).readFileBelow(folder, path))?.content;
    return {
        clock: systemClock,
        exchange: src/* exchange */.cv,
        connect: src/* openConnection */.JY,
        resolve: async (question)=>await (await __webpack_require__.e(/* import() */ 6016).then(__webpack_require__.bind(__webpack_require__, 6016))).resolveName(question),
        execute: async (command)=>await (await __webpack_require__.e(/* import() */ 3135).then(__webpack_require__.bind(__webpack_require__, 3135))).execute(folder, command),
        random: Math.random,
        proxy: proxySettings(process.env),
        readFile,
        readFloorFile: readFile,
        readResult: async (path)=>await (await __webpack_require__.e(/* import() */ 9271).then(__webpack_require__.bind(__webpack_require__, 9271))).readFileBelow(folder, path),
        addresses: async (hostname, signal)=>await (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032))).addressesOf(hostname, signal)
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/ports.js
/** Whether a file is there, and what it says, could not be found out: which says nothing of the service. */ class UnreadableFile extends Error {
    name = 'UnreadableFile';
    /** What to do about it; may be empty. */ hint;
    constructor(message, hint = ''){
        super(message);
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/index.js








/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ addressOf),
  V0: () => (/* binding */ exchangeFields),
  nU: () => (/* binding */ notAnAddress),
  TT: () => (/* binding */ prepareExchange)
});

// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var src = __webpack_require__(1401);
// EXTERNAL MODULE: ./packages/smoke/src/expect/answer.js
var expect_answer = __webpack_require__(4023);
// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/expect/document.js
var expect_document = __webpack_require__(2568);
// EXTERNAL MODULE: ./packages/smoke/src/expect/regular-expression.js
var regular_expression = __webpack_require__(6816);
;// CONCATENATED MODULE: ./packages/smoke/src/expect/capture.js




const source = (0,shape/* object */.Ik)({
    json: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A JSONPath query')),
    header: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A header of the answer')),
    cookie: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A cookie that the answer sets')),
    matches: (0,shape/* optional */.lq)((0,shape/* text */.Qq)('A regular expression (RE2): its first group, else the whole match')),
    secret: (0,shape/* optional */.lq)((0,shape/* truth */.Im)('Masked in everything that is written from here on'))
});
/** Where a value is taken from is said once. */ const oneSource = {
    ...source,
    schema: {
        ...source.schema,
        oneOf: [
            'json',
            'header',
            'cookie',
            'matches'
        ].map((key)=>({
                required: [
                    key
                ]
            }))
    }
};
/** Names for values of the answer. Short form: a JSONPath query. */ const captureFields = (0,shape/* record */.g1)((0,shape/* shortForm */.JZ)(oneSource, (0,shape/* text */.Qq)('A JSONPath query'), (query)=>({
        json: query
    })), {
    pattern: /^[A-Za-z][\w-]*$/u,
    expected: 'a name of letters, digits, "-" and "_"'
});
async function prepareCaptures(sources, at) {
    const takers = new Map();
    for (const [name, one] of Object.entries(sources)){
        const place = {
            path: [
                ...at.path,
                name
            ],
            problems: at.problems
        };
        const taker = await takerOf(one, place);
        if (taker !== undefined) takers.set(name, taker);
    }
    return {
        names: new Map(Object.entries(sources).map(([name, { secret = false }])=>[
                name,
                {
                    secret
                }
            ])),
        body: Object.values(sources).some(({ json, matches })=>json !== undefined || matches !== undefined),
        take: async (answer)=>{
            const values = new Map();
            const failures = [];
            for (const [name, { take, what }] of takers){
                const value = await take(answer);
                // Nothing by any name: in the next request it would stand as the word "null".
                if (value !== undefined && value !== null) values.set(name, value);
                else {
                    const found = value === null ? 'null' : 'missing';
                    failures.push({
                        class: 'assertion',
                        message: `${what} is ${found}, it was to be captured as ${name}`
                    });
                }
            }
            const secrets = new Map([
                ...values
            ].filter(([name])=>sources[name]?.secret === true));
            return {
                values,
                secrets,
                failures
            };
        }
    };
}
const nothingCaptured = {
    values: new Map(),
    secrets: new Map(),
    failures: []
};
/** Of a check that captures nothing. */ const noCaptures = {
    names: new Map(),
    body: false,
    take: ()=>Promise.resolve(nothingCaptured)
};
async function takerOf({ json, header, cookie, matches }, at) {
    const given = [
        json,
        header,
        cookie,
        matches
    ].filter((one)=>one !== undefined);
    if (given.length !== 1) {
        at.problems.push({
            path: at.path,
            message: 'expected exactly one of json, header, cookie, matches'
        });
        return undefined;
    }
    if (json !== undefined) {
        const path = await (0,expect_answer/* compileAt */.Jv)(json, {
            path: [
                ...at.path,
                'json'
            ],
            problems: at.problems
        });
        return path === undefined ? undefined : {
            take: (answer)=>Promise.resolve(jsonValue(path, answer)),
            what: json
        };
    }
    if (header !== undefined) {
        return {
            take: (answer)=>Promise.resolve(answer.headers[header.toLowerCase()]?.[0]),
            what: `header ${header}`
        };
    }
    if (cookie !== undefined) return {
        take: (answer)=>Promise.resolve(cookieValue(cookie, answer)),
        what: `cookie ${cookie}`
    };
    const pattern = matches ?? '';
    await (0,regular_expression/* checkPattern */.r)(pattern, {
        path: [
            ...at.path,
            'matches'
        ],
        problems: at.problems
    });
    return {
        take: async (answer)=>(await (0,regular_expression.regularExpression)(pattern)).firstMatch((0,expect_document/* textOf */.b6)(answer)),
        what: `a match of /${pattern}/`
    };
}
function jsonValue(path, answer) {
    const document = (0,expect_document/* jsonOf */.o_)(answer);
    if ('problem' in document) return undefined;
    const operand = (0,expect_answer/* operandOf */.fK)(path, document.value);
    return operand.present ? operand.value : undefined;
}
function cookieValue(name, answer) {
    const start = `${name}=`;
    const cookie = (answer.headers['set-cookie'] ?? []).find((one)=>one.startsWith(start));
    return cookie?.slice(start.length).split(';')[0];
}

;// CONCATENATED MODULE: ./packages/smoke/src/kinds/exchange.js




/** What all kinds have in common that send a request over HTTP and judge its answer. */ const exchangeFields = {
    headers: (0,shape/* optional */.lq)((0,shape/* record */.g1)((0,shape/* text */.Qq)())),
    follow: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(0, 20, 'How many redirects are followed; without it a redirect is the answer')),
    expect: (0,shape/* optional */.lq)(expect_answer/* expectation */.pG),
    capture: (0,shape/* optional */.lq)(captureFields)
};
const mostBodyBytes = 8 * 1024 * 1024;
/** A check that sends one request, with everything compiled that can be before the run. */ async function prepareExchange(check) {
    const judge = await (0,expect_answer/* prepareExpectation */.Au)(check.expect, (0,shape/* inside */.nx)(check.at, 'expect'));
    const capture = check.capture === undefined ? noCaptures : await prepareCaptures(check.capture, (0,shape/* inside */.nx)(check.at, 'capture'));
    const looksAt = {
        certificate: judge.certificate,
        body: judge.body || capture.body || check.also !== undefined
    };
    return {
        what: check.what,
        idempotent: check.idempotent,
        hosts: hostsIn(check.url),
        ...check.url.startsWith('/') ? {
            path: check.url
        } : {},
        captures: capture.names,
        ...typeof check.expect.schema === 'string' ? {
            schemaFile: check.expect.schema
        } : {},
        attempt: async (context)=>{
            const request = check.request(context);
            if ('message' in request) return {
                failures: [
                    request
                ],
                facts: {}
            };
            const { result, facts } = await send(request, check.follow, context, looksAt);
            if (!result.ok) return {
                failures: [
                    {
                        class: result.kind,
                        message: result.message
                    }
                ],
                facts
            };
            const captured = capture === noCaptures ? nothingCaptured : await capture.take(result);
            const masked = context.mask(captured.secrets);
            if ('unmaskable' in masked) return {
                failures: [
                    {
                        class: 'assertion',
                        message: masked.unmaskable
                    }
                ],
                facts
            };
            const judged = await (0,expect_answer/* judgeAnswer */._n)(judge, result, facts, context);
            const failures = [
                ...judged.failures,
                ...judged.failures.length > 0 ? [] : check.also?.(result, context.excerpt) ?? []
            ];
            return {
                facts,
                warnings: [
                    ...judged.warnings,
                    ...masked.warnings
                ],
                failures: failures.length > 0 ? failures : captured.failures,
                captures: captured.values,
                ...retryAfter(result, context.ports.clock.now())
            };
        }
    };
}
/** Sends a request under the run's limits; the timeout holds over all redirects together. */ async function send(request, follow, { ports, settings, timeoutMs, phases, signal }, { certificate, body }) {
    const startedMs = ports.clock.monotonicMs();
    const { result, hops } = await (0,src/* followRedirects */.FE)(request, follow, (hop)=>ports.exchange(hop, {
            deadlineMs: Math.max(1, Math.ceil(timeoutMs - (ports.clock.monotonicMs() - startedMs))),
            ...phases,
            maxBodyBytes: mostBodyBytes,
            // Eight answers of this size at once would be more than a runner has to spare.
            keepBody: body,
            connections: settings.connections,
            proxy: settings.proxy,
            route: settings.addresses === undefined ? {} : {
                policy: settings.addresses
            },
            ...settings.ca === undefined ? {} : {
                tls: {
                    ca: settings.ca
                }
            },
            certificate,
            signal
        }));
    const facts = factsOf(result);
    if (hops.length === 0) return {
        result,
        facts
    };
    const whole = result.ok ? {
        ...result,
        timings: {
            ...result.timings,
            totalMs: ports.clock.monotonicMs() - startedMs
        }
    } : result;
    const redirects = hops.map(({ status, to })=>({
            status,
            to: `${to.origin}${to.pathname}`
        }));
    return {
        result: whole,
        facts: {
            ...facts,
            redirects
        }
    };
}
function factsOf(result) {
    if (!result.ok) return result.remoteAddress === undefined ? {} : {
        remoteAddress: result.remoteAddress
    };
    const { status, remoteAddress, timings } = result;
    const phases = {};
    for (const [name, ms] of Object.entries(timings))phases[name] = Math.round(ms * 10) / 10;
    return {
        status,
        remoteAddress,
        phases
    };
}
/** Seconds, or a date (RFC 9110, section 10.2.3). */ function retryAfter({ status, headers }, now) {
    if (status !== 429 && status !== 503) return {};
    const said = headers['retry-after']?.[0]?.trim() ?? '';
    const waitMs = /^\d+$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime();
    return waitMs >= 0 ? {
        retryAfterMs: waitMs
    } : {};
}
/** An address as it stands, or a path behind the base URL; null for what is neither. */ function addressOf(written, baseUrl) {
    const address = written.startsWith('/') && baseUrl !== undefined ? `${baseUrl.replace(/\/+$/u, '')}${written}` : written;
    const url = URL.parse(address);
    return url !== null && /^https?:$/u.test(url.protocol) ? url : null;
}
/** The host of a whole address that has no reference in its origin. */ function hostsIn(written) {
    const [origin] = /^https?:\/\/[^/?#$]+(?=[/?#]|$)/u.exec(written) ?? [];
    const host = origin === undefined ? undefined : URL.parse(origin)?.hostname;
    return host === undefined ? [] : [
        host
    ];
}
const notAnAddress = (written)=>({
        class: 'malformed',
        message: `${written} is no http or https address`
    });


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ kindOfField),
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/template.js
var template = __webpack_require__(5273);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/exchange.js + 1 modules
var exchange = __webpack_require__(5244);
// EXTERNAL MODULE: ./packages/smoke/src/kinds/request-line.js
var request_line = __webpack_require__(2601);
;// CONCATENATED MODULE: ./packages/smoke/src/kinds/http.js




const idempotentMethods = new Set([
    'GET',
    'HEAD',
    'PUT',
    'DELETE',
    'OPTIONS'
]);
const plainBody = (0,shape/* mapped */.CV)((0,shape/* text */.Qq)('Sent as it is'), (plain)=>({
        text: plain
    }));
const jsonBody = (0,shape/* object */.Ik)({
    json: (0,shape/* anything */.D8)('Sent as JSON, with its content type')
});
const formBody = (0,shape/* object */.Ik)({
    form: (0,shape/* described */.WY)((0,shape/* record */.g1)((0,shape/* text */.Qq)('The value of a field')), 'Sent as the fields of a form, with its content type')
});
const body = (0,shape/* either */.gP)([
    plainBody,
    jsonBody,
    formBody
], (value)=>{
    if (typeof value === 'string') return plainBody;
    if (!(0,shape/* isMapping */.pi)(value)) return undefined;
    return 'form' in value ? formBody : 'json' in value ? jsonBody : undefined;
}, 'text, { json: … } or { form: … }');
const fields = {
    request: request_line/* requestLine */.u,
    body: (0,shape/* optional */.lq)((0,shape/* described */.WY)(body, 'What is sent: text, JSON or the fields of a form; default nothing')),
    ...exchange/* exchangeFields */.V0
};
async function prepare(definition, at) {
    const { request, expect, capture, follow = 0 } = definition;
    if (request.status !== undefined && expect?.status !== undefined) at.problems.push({
        path: [
            ...at.path,
            'expect',
            'status'
        ],
        message: `the request line expects ${request.status} already: say one of them`
    });
    return await (0,exchange/* prepareExchange */.TT)({
        what: `${request.method} ${request.url}`,
        idempotent: idempotentMethods.has(request.method),
        url: request.url,
        expect: {
            ...request.status === undefined ? {} : {
                status: [
                    request.status
                ]
            },
            ...expect
        },
        capture,
        follow,
        at,
        request: (context)=>buildRequest(definition, context)
    });
}
/** One request over HTTP. */ const http = {
    fields,
    prepare
};
function buildRequest(definition, { scope, settings }) {
    const { request, headers = {} } = definition;
    const url = (0,exchange/* addressOf */.ci)((0,template/* render */.XX)(request.url, scope), settings.baseUrl);
    if (url === null) return (0,exchange/* notAnAddress */.nU)(request.url);
    const encoded = definition.body === undefined ? undefined : encodeBody(definition.body, scope);
    const all = {
        ...settings.headers,
        ...encoded?.headers
    };
    for (const [name, value] of Object.entries(headers))all[name.toLowerCase()] = (0,template/* render */.XX)(value, scope);
    return {
        method: request.method,
        url,
        headers: all,
        ...encoded === undefined ? {} : {
            body: encoded.text
        }
    };
}
function encodeBody(content, scope) {
    if ('json' in content) {
        const headers = {
            'content-type': 'application/json'
        };
        return {
            text: JSON.stringify((0,template/* renderDeep */.PQ)(content.json, scope)),
            headers
        };
    }
    if ('form' in content) {
        const pairs = Object.entries(content.form).map(([name, value])=>[
                name,
                (0,template/* render */.XX)(value, scope)
            ]);
        const headers = {
            'content-type': 'application/x-www-form-urlencoded'
        };
        return {
            text: new URLSearchParams(pairs).toString(),
            headers
        };
    }
    return {
        text: (0,template/* render */.XX)(content.text, scope),
        headers: {}
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/kinds/registry.js

/** The field that tells a check's kind; exactly one of them is there. */ const kindOfField = {
    request: 'http',
    graphql: 'graphql',
    tls: 'tls',
    tcp: 'tcp',
    dns: 'dns',
    command: 'command',
    compare: 'compare'
};
/** Every kind but the commonest is loaded only by a suite that has a check of it. */ const kinds = {
    http: ()=>http,
    graphql: async ()=>(await __webpack_require__.e(/* import() */ 8978).then(__webpack_require__.bind(__webpack_require__, 8978))).graphql,
    tls: async ()=>(await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138))).tls,
    tcp: async ()=>(await __webpack_require__.e(/* import() */ 9580).then(__webpack_require__.bind(__webpack_require__, 9580))).tcp,
    dns: async ()=>(await __webpack_require__.e(/* import() */ 9164).then(__webpack_require__.bind(__webpack_require__, 9164))).dns,
    command: async ()=>(await __webpack_require__.e(/* import() */ 4233).then(__webpack_require__.bind(__webpack_require__, 4233))).command,
    compare: async ()=>(await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 916))).compare
};


/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isWholeAddress),
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5300);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);



const methods = [
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS'
];
const method = `(${methods.join('|')})`;
const status = String.raw`(?:\s+([1-5]\d\d|[1-5]xx))?`;
const linePattern = new RegExp(String.raw`^\s*${method}\s+(\S+)${status}\s*$`, 'u');
/** An address that leads somewhere, or that only its references will tell. */ const address = String.raw`(?:/\S*|[hH][tT][tT][pP][sS]?:\S+|\S*\$\{\S*)`;
/** `GET /health`, or with the expected status: `GET /old 301`. */ function parseRequestLine(line) {
    const [, method, url, status] = linePattern.exec(line) ?? [];
    if (method === undefined || url === undefined || !leadsSomewhere(url)) return undefined;
    return {
        method,
        url,
        ...status === undefined ? {} : {
            status
        }
    };
}
const leadsSomewhere = (url)=>url.startsWith('/') || (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .references */ .Ft)(url).length > 0 || isWholeAddress(url);
const isWholeAddress = (text)=>/^https?:$/u.test(URL.parse(text)?.protocol ?? '');
const requestLine = {
    read: (value, at)=>{
        const parsed = typeof value === 'string' ? parseRequestLine(value) : undefined;
        if (parsed !== undefined) return parsed;
        const line = typeof value === 'string' ? value.trim() : '';
        const meant = likelyMeant(line);
        const hint = meant === undefined ? '' : `. Did you mean "${meant}"?`;
        const message = `expected a request such as GET /health, or GET /old 301 for another status than 2xx, found ${(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(value)}${mistakeIn(line)}${hint}`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    },
    schema: {
        title: 'request',
        description: 'A method and an address, and a status if another than 2xx is expected: GET /old 301',
        type: 'string',
        pattern: String.raw`^\s*${method}\s+${address}${status}\s*$`
    }
};
const partsPattern = new RegExp(String.raw`^${method}\s+(\S+)(?:\s+(\d+|\dxx))?$`, 'u');
/** What is wrong with a line that has a method, in words; empty where that is plain to see. */ function mistakeIn(line) {
    const [, , url, status] = partsPattern.exec(line) ?? [];
    if (url === undefined) return '';
    if (!leadsSomewhere(url)) return `: ${url} is neither a path that begins with "/" nor an http or https address`;
    return status === undefined ? '' : `: ${status} is no status, which are 100 to 599 and 1xx to 5xx`;
}
/** The line with its method in capitals, with the method that was left out, or with an address that leads somewhere. */ function likelyMeant(line) {
    const [word = '', ...rest] = line.split(/\s+/u);
    const [url = '', ...status] = rest;
    const tries = [
        [
            word.toUpperCase(),
            ...rest
        ],
        [
            'GET',
            word,
            ...rest
        ],
        [
            (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(word, methods) ?? '',
            ...rest
        ],
        [
            word,
            completed(url),
            ...status
        ]
    ].map((parts)=>parts.join(' '));
    return tries.find((one)=>parseRequestLine(one) !== undefined);
}
/** With the scheme or the slash that is missing: what has a dot or a port reads like a host. */ function completed(url) {
    if (/^\w+:\/\//u.test(url)) return url.replace(/^\w+/u, 'https');
    if (/^(?:localhost|127\.)/u.test(url)) return `http://${url}`;
    return /^[\w-]+(?:\.[\w-]+|:\d)/u.test(url) ? `https://${url}` : `/${url}`;
}


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Kj: () => (/* binding */ takeFilledShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export takeShard */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);


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


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countChecks)
/* harmony export */ });
function countChecks(results) {
    const of = (outcome)=>results.filter((result)=>result.outcome === outcome).length;
    const critical = results.filter(({ advisory, always })=>!advisory && !always);
    return {
        total: results.length,
        passed: of('pass'),
        failed: of('fail'),
        inconclusive: of('inconclusive'),
        skipped: of('skipped'),
        flaky: results.filter(({ flaky })=>flaky).length,
        critical: critical.length,
        criticalPassed: critical.filter(({ outcome })=>outcome === 'pass').length
    };
}


/***/ }),

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ smokeReport)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6456);


const mostRows = 20;
/** The report of a run: everything people see is rendered from it. */ function smokeReport(story, facts) {
    const { flaky, ...rest } = facts;
    return {
        ...rest,
        kind: 'smoke',
        outcome: story.verdict,
        reasons: story.reasons,
        headline: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(story),
        body: bodyOf(story),
        annotations: inOrderOfWeight(story.results, flaky).flatMap((result)=>annotationOf(result, flaky))
    };
}
function bodyOf(story) {
    const sentences = [
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSentence */ .H9)(story),
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .servedSentence */ .h4)(story),
        story.readiness?.lastProblem === undefined ? undefined : `Last seen while waiting: ${story.readiness.lastProblem}.`,
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .flakySentence */ .Tw)(story.results),
        ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .chainSentences */ .ai)(story.results),
        (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .cleaningSentence */ .xH)(story.results)
    ].filter((sentence)=>sentence !== undefined);
    const worth = inOrderOfWeight(story.results, story.flaky).filter(isWorthARow);
    const rest = story.results.filter((result)=>!isWorthARow(result));
    const late = rest.some(({ attempts })=>attempts.length > 1);
    return [
        ...sentences.map((paragraph)=>({
                paragraph
            })),
        ...story.notes.map((paragraph)=>({
                paragraph
            })),
        ...tableOf(worth.slice(0, mostRows)),
        ...worth.length > mostRows ? [
            detailsOf(`${worth.length - mostRows} more`, worth.slice(mostRows))
        ] : [],
        ...rest.length === 0 ? [] : [
            detailsOf(`${rest.length} passed at ${late ? 'every' : 'the first'} attempt`, rest)
        ],
        ...warningsOf(story.results)
    ];
}
const isWorthARow = ({ outcome, flaky })=>outcome !== 'pass' || flaky;
/** GitHub shows some of what it is given, and people read from the top: what decides the verdict comes first. */ const inOrderOfWeight = (results, flaky)=>results.toSorted((left, right)=>rankOf(left, flaky) - rankOf(right, flaky));
const ranks = [
    'fail',
    'inconclusive',
    'pass',
    'skipped'
];
function rankOf(result, policies) {
    const { outcome, advisory, always, flaky } = result;
    const decides = flaky ? policies[advisory ? 'advisory' : 'critical'] === 'fail' : !advisory && !always && (outcome === 'fail' || outcome === 'inconclusive');
    return (decides ? 0 : ranks.length) + ranks.indexOf(outcome);
}
const detailsOf = (summary, results)=>({
        details: {
            summary,
            blocks: tableOf(results)
        }
    });
function tableOf(results) {
    if (results.length === 0) return [];
    const rows = results.map((result)=>[
            `${symbols[result.outcome]} ${words[result.outcome]}`,
            nameOf(result),
            String(result.attempts.length),
            shortDuration(result.durationMs),
            firstError(result) ?? ''
        ]);
    return [
        {
            table: {
                columns: [
                    'Result',
                    'Check',
                    'Attempts',
                    'Time',
                    'First error'
                ],
                rows
            }
        }
    ];
}
/** What did not pass is named with what was done: of a check with rows, which row it was. */ const nameOf = ({ id, advisory, outcome, what })=>`${id}${advisory ? ' (advisory)' : ''}${outcome === 'pass' ? '' : `: ${what}`}`;
/** Most answers take less than a tenth of a second: then in milliseconds. */ const shortDuration = (ms)=>ms < 100 ? `${Math.round(ms)} ms` : (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms);
const symbols = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    skipped: '-'
};
const words = {
    pass: 'passed',
    fail: 'failed',
    inconclusive: 'could not tell',
    skipped: 'skipped'
};
/** The first thing that went wrong, with how much more did. */ function firstError({ attempts, skippedBecause }) {
    if (skippedBecause !== undefined) return skippedBecause;
    const failures = attempts.find((attempt)=>attempt.failures.length > 0)?.failures ?? [];
    const [first] = failures;
    if (first === undefined) return undefined;
    return failures.length === 1 ? first.message : `${first.message} (and ${failures.length - 1} more)`;
}
function warningsOf(results) {
    const warnings = results.flatMap(({ id, warnings: own })=>own.map((warning)=>`${id}: ${warning}`));
    if (warnings.length === 0) return [];
    const more = warnings.length - mostRows;
    return [
        {
            list: [
                ...warnings.slice(0, mostRows),
                ...more > 0 ? [
                    `and ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'more warning')}`
                ] : []
            ]
        }
    ];
}
/** A failed check points at its line; one that was flaky is a warning, never an error, unless the policy says so. */ function annotationOf(result, flaky) {
    const message = firstError(result);
    if (message === undefined || result.outcome === 'skipped') return [];
    const place = result.position === undefined ? {} : {
        position: result.position
    };
    if (result.outcome === 'pass') {
        const policy = flaky[result.advisory ? 'advisory' : 'critical'];
        if (policy === 'allow') return [];
        const level = policy === 'fail' ? 'error' : 'warning';
        return [
            {
                level,
                title: `${result.id} is flaky`,
                message: `passed at attempt ${result.attempts.length}; at first: ${message}`,
                ...place
            }
        ];
    }
    const mild = result.advisory || result.always || result.outcome === 'inconclusive';
    const level = mild ? 'warning' : 'error';
    return [
        {
            level,
            title: result.id,
            message,
            ...place
        }
    ];
}


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ nextSentence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Tw: () => (/* binding */ flakySentence),
/* harmony export */   ai: () => (/* binding */ chainSentences),
/* harmony export */   h4: () => (/* binding */ servedSentence),
/* harmony export */   xH: () => (/* binding */ cleaningSentence)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

const paths = (amount)=>(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, 'critical path');
/** A commit by its first seven digits, as people compare them; every other version as it is. */ const versionName = (version)=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(version) ? (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(version) : version;
/** What was to answer: the release by its name, else the version that was expected. */ const wantedName = ({ release, expected })=>expected === undefined ? undefined : release ?? versionName(expected);
/** One line: the decision and what it is about. */ function headline(story) {
    const { verdict, counts, place, before } = story;
    if (verdict === 'pass') {
        const version = before === undefined ? undefined : wantedName(story) ?? before.version;
        const as = version === undefined ? '' : ` as ${versionName(version)}`;
        const verb = counts.criticalPassed === 1 ? 'answers' : 'answer';
        return `Pass: ${counts.criticalPassed} of ${paths(counts.critical)} on ${place} ${verb}${as}`;
    }
    return `${verdict === 'fail' ? 'Fail' : 'Inconclusive'}: ${headlineReason(story)}`;
}
const isDeciding = (wanted)=>({ outcome, advisory, always })=>outcome === wanted && !advisory && !always;
const headlineReason = (story)=>reasonSentences[story.reasons[0] ?? 'not-ready'](story);
const isUnacceptablyFlaky = (policies)=>({ flaky, advisory })=>flaky && policies[advisory ? 'advisory' : 'critical'] === 'fail';
const toldOn = (served)=>(served?.versions ?? []).reduce((sum, one)=>sum + one.connections, 0);
const were = (amount)=>amount === 1 ? 'was' : 'were';
const reasonSentences = {
    'not-ready': ({ place, readiness })=>`${place} was not ready within ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(readiness?.tookMs ?? 0)}, nothing was checked`,
    'served-version-old': (story)=>`${story.place} answers as ${versionName(story.before?.version ?? 'another version')}, not as ${wantedName(story) ?? 'expected'}`,
    'served-version-mixed': ({ place, before })=>`${place} answers as ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(before?.versions.length ?? 0, 'version')} at the same time`,
    'checks-failed': ({ counts, place, results })=>{
        const failed = results.filter(isDeciding('fail')).length;
        return `${failed} of ${paths(counts.critical)} on ${place} ${failed === 1 ? 'does' : 'do'} not answer as expected`;
    },
    flaky: ({ results, flaky, place })=>`${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(results.filter(isUnacceptablyFlaky(flaky)).length, 'check')} on ${place} passed only on a later attempt, which is not accepted here`,
    cancelled: ({ place, results })=>{
        const failed = results.filter(isDeciding('fail')).length;
        return `the run on ${place} was cancelled${failed === 0 ? '' : `, after ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'critical path')} had failed`}`;
    },
    'no-checks': ({ place })=>`the suite has no checks, so nothing was said about ${place}`,
    'all-skipped': ({ place })=>`every check on ${place} was skipped`,
    'no-critical-checks': ({ place })=>`no check on ${place} is critical, so none can decide`,
    'checks-inconclusive': ({ results, counts, place })=>`${results.filter(isDeciding('inconclusive')).length} of ${paths(counts.critical)} on ${place} could not be checked`,
    'checks-skipped': ({ results, counts, place })=>{
        const skipped = results.filter(isDeciding('skipped')).length;
        return `${skipped} of ${paths(counts.critical)} on ${place} ${were(skipped)} skipped`;
    },
    'served-version-unknown': ({ place, before, after })=>{
        const moment = after?.verdict === 'unknown' ? after : before;
        const told = toldOn(moment);
        return told === 0 ? `${place} does not say which version answers` : `${place} says on ${told} of ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moment?.connections ?? 0, 'connection')} only which version answers`;
    },
    'served-version-changed': ({ place })=>`the version on ${place} changed while it was checked`,
    'shards-incomplete': ({ place, incomplete = 'Not every part is here.' })=>`${place} was not checked as a whole: ${lowerFirst(incomplete.replace(/\.$/u, ''))}`,
    'policy-unknown': ({ place })=>`the policy could not be read, so nothing was checked on ${place}`,
    'suite-unknown': ({ place })=>`the suite could not be read, so nothing was checked on ${place}`
};
/** What the fresh connections were told, with the share of another version that they could not have missed. */ function servedSentence({ before, after, expected, results }) {
    if (before === undefined) return results.length === 0 ? undefined : 'Which version answered is not known: neither suite nor policy says where it is read.';
    const told = toldSentence(before, after, expected);
    return expected === undefined && before.verdict === 'all' ? `${told} No version was expected.` : told;
}
function toldSentence(before, after, expected) {
    const both = after !== undefined && after.verdict === before.verdict && after.matching === before.matching && after.version === before.version;
    if (after === undefined) return `${momentSentence(before, expected, 'before the checks')}.`;
    if (!both) {
        const second = momentSentence(after, expected, 'after them');
        return `${momentSentence(before, expected, 'before the checks')}; ${lowerFirst(second)}.`;
    }
    const bound = `a share of ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(before.detectableShare)} or more on another version would have been seen, 95 %`;
    return `${momentSentence(before, expected, 'before and after')}${before.verdict === 'all' ? ` (${bound})` : ''}.`;
}
function momentSentence(served, expected, moment) {
    const { verdict, version = '', matching, connections, versions, problems } = served;
    const fresh = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(connections, 'fresh connection');
    if (verdict === 'unknown') {
        const told = toldOn(served);
        const which = told === 0 ? `No version was told on ${fresh}` : `A version was told on ${told} of ${fresh}`;
        return `${which} ${moment} (${problems[0] ?? 'no reason was given'})`;
    }
    if (verdict === 'all') return `Served version ${versionName(version)} on ${matching} of ${fresh} ${moment}`;
    const found = versions.map((one)=>`${one.connections} served ${versionName(one.version)} (${one.addresses.slice(0, 3).join(', ')})`);
    const wanted = expected === undefined ? '' : `; ${versionName(expected)} was expected`;
    return `Of ${fresh} ${moment}, ${found.join(', ')}${wanted}`;
}
const lowerFirst = (sentence)=>sentence.charAt(0).toLowerCase() + sentence.slice(1);
const mostNames = 10;
const namesOf = (results)=>(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .firstNames */ .d9)(results.map(({ id })=>id), mostNames);
/** Checks that needed more than one attempt, by name. */ function flakySentence(results) {
    const flaky = results.filter((result)=>result.flaky);
    if (flaky.length === 0) return undefined;
    return `${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flaky.length, 'check')} passed only on a later attempt: ${namesOf(flaky)}.`;
}
/** Chains that were tried more than once, and how that ended. */ function chainSentences(results) {
    const members = Map.groupBy(results.filter(({ chain })=>chain !== undefined), ({ chain = '', position })=>`${chain}\n${position?.file ?? ''}`);
    return [
        ...members.values()
    ].flatMap((all)=>{
        const tries = Math.max(...all.flatMap(({ attempts })=>attempts.map((attempt)=>attempt.try ?? 1)));
        if (tries < 2) return [];
        const passed = all.every(({ outcome, always })=>always || outcome === 'pass');
        const name = `Chain ${all[0]?.chain ?? ''}`;
        return [
            passed ? `${name} passed only at try ${tries}.` : `${name} did not pass in ${tries} tries.`
        ];
    });
}
/** Checks that clean up decide nothing, but what they left behind may be in the way of the next run. */ function cleaningSentence(results) {
    const failed = results.filter(({ always, outcome })=>always && outcome !== 'pass');
    return failed.length === 0 ? undefined : `Cleaning up failed: ${namesOf(failed)}. What the checks made may still be there.`;
}
/** What to do, and who. */ function nextSentence(story) {
    const [reason] = story.reasons;
    if (story.verdict === 'pass') return undefined;
    return `Next: ${(reason === undefined ? undefined : nextSteps[reason]?.(story)) ?? lookAtFirstError}`;
}
const lookAtFirstError = 'qa looks at the first error below, then runs this job again.';
const findOther = 'release-manager finds out what else deployed, then runs this job again.';
const findWhyOther = 'release-manager finds out why another version answers (a deployment that has not reached every machine, or another one that has), then runs this job again.';
const addChecks = 'qa adds critical checks to the suite.';
const nextSteps = {
    'checks-failed': ({ results })=>`developers look at ${results.find(isDeciding('fail'))?.id ?? 'the failed checks'} first; the release-manager decides between a fix and a rollback.`,
    'not-ready': ()=>'developers look at what was last seen while waiting; then this job is run again.',
    'served-version-old': ()=>findWhyOther,
    'served-version-mixed': ()=>findWhyOther,
    'served-version-changed': ()=>findOther,
    'served-version-unknown': ({ before, after })=>toldOn(after?.verdict === 'unknown' ? after : before) === 0 ? 'developers let the service state its version, or correct "version" in the suite.' : 'developers look at the connections that were told no version, then run this job again.',
    'no-checks': ()=>addChecks,
    'no-critical-checks': ()=>addChecks,
    'all-skipped': whySkipped,
    'checks-skipped': whySkipped,
    flaky: ()=>'qa finds out why the first attempts failed; the first errors stand below.',
    'shards-incomplete': ()=>'run the parts again that are named below, then this job.',
    cancelled: ()=>'run this job again; a run that was cancelled decides nothing.'
};
function whySkipped({ results }) {
    const skipped = results.find(isDeciding('skipped'));
    return `qa looks at why ${skipped?.id ?? 'every check'} was skipped, then runs this job again.`;
}


/***/ }),

/***/ 2707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Kr: () => (/* binding */ defaultsFields),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   bY: () => (/* binding */ chainDefinition),
/* harmony export */   dG: () => (/* binding */ commonFields)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);


/** Classes that a retry may help with. A refused login or certificate is not among them: asking again changes nothing. */ const retryClasses = [
    'refused',
    'reset',
    'timeout',
    'cut-short',
    'name-not-resolved',
    'unavailable',
    'too-many-requests',
    'assertion',
    'no-result'
];
const failureClass = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(retryClasses);
const on = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)({
    ...failureClass,
    schema: {
        title: 'class',
        ...failureClass.schema
    }
}), 'Tried again only if every failure is of one of these classes; default refused, reset, unavailable, too-many-requests');
const wait = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7, 'Before the second attempt, spread by half; doubled for each one after it, up to 30s; never less than Retry-After; default 250ms');
const attempts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 20, 'Attempts in all, the first included; default 2, or 1 for what changes something');
/** How often and after what a check is tried again. Short form: the number of attempts. */ const retry = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortForm */ .JZ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    attempts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(attempts),
    on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(on),
    wait: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(wait)
}), attempts, (number)=>({
        attempts: number
    })), 'How often, and after what, a check is tried again; alone, the number of attempts. A wrong answer is not tried again unless "on" has assertion');
const tries = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(2, 20, 'Tries in all, the first included');
/** The same for a chain. Nothing is tried again without being told so, since its checks may change something. */ const chainDefinition = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    retry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortForm */ .JZ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        attempts: tries,
        on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(on),
        wait: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(wait)
    }), tries, (number)=>({
            attempts: number
        })), 'How often, and after what, the whole chain is tried again; alone, the number of tries')
}, 'Checks that are tried again together, from the first on, with nothing captured');
/** How long a check may take, and each of its phases. Short form: all of it together. */ const timeout = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shortForm */ .JZ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    total: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'An attempt as a whole, redirects included; default 10s')),
    connect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'Until the connection stands; default 5s')),
    tls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'The TLS handshake; default 5s')),
    'first-byte': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0, 'From the request to the first byte of the answer; default what is left of total'))
}), _units_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5, (total)=>({
        total
    })), 'How long an attempt may take, and each of its phases; alone, the attempt as a whole');
const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The name of another check');
/** What every check may say, whatever its kind. */ const commonFields = {
    title: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What the check is called in reports; default what it does, such as GET /health')),
    needs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)(name), 'Checks that must have passed before, else this one is skipped; those whose captured values it uses are among them without being named')),
    always: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)('Run even if what it needs has failed, and when the run is cancelled: for cleaning up; decides nothing; default false')),
    advisory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)('Reported, but decides nothing; default false')),
    retry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retry),
    timeout: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(timeout),
    chain: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The chain, one of "chains", that the check is a member of; members run one after the other')),
    group: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Checks of one group never run at the same time')),
    rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)('A value')), 1), 'The check is run once for each row, with ${COLUMN} for the values of the row'))
};
const scalarValues = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)('Text, a number, true or false'), {
    pattern: /^[A-Za-z][\w-]*$/u,
    expected: 'a name of letters, digits, "-" and "_"'
});
const variables = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(scalarValues, 'Values that ${NAME} stands for; what is passed from outside replaces them');
const secretNames = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The name of a secret')), 'Names of secrets, for ${NAME}: the values never stand in this file, and are masked wherever something is written');
const defaultsFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    headers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The value of a header')), 'Sent with every request of this suite')),
    timeout: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(timeout),
    retry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(retry)
}, 'What holds for every check of this suite that does not say otherwise');


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D8: () => (/* binding */ anything),
  Yq: () => (/* binding */ choice),
  WY: () => (/* binding */ described),
  gP: () => (/* binding */ either),
  Gd: () => (/* binding */ formed),
  F9: () => (/* binding */ found),
  nx: () => (/* binding */ inside),
  nd: () => (/* binding */ integer),
  pi: () => (/* binding */ isMapping),
  p_: () => (/* binding */ list),
  CV: () => (/* binding */ mapped),
  Ik: () => (/* binding */ object),
  h9: () => (/* binding */ oneOrMore),
  lq: () => (/* binding */ optional),
  g1: () => (/* binding */ record),
  JZ: () => (/* binding */ shortForm),
  Qq: () => (/* binding */ shape_text),
  Im: () => (/* binding */ truth),
  Mp: () => (/* binding */ written)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/smoke/src/suite/synonyms.js
/** What other tools call the same thing. */ const synonyms = {
    'greater-than': 'above',
    gt: 'above',
    'less-than': 'below',
    lt: 'below',
    gte: 'at-least',
    min: 'at-least',
    lte: 'at-most',
    max: 'at-most',
    eq: 'equals',
    ne: 'not',
    'not-equals': 'not',
    regex: 'matches',
    pattern: 'matches',
    includes: 'contains',
    captures: 'capture',
    extract: 'capture',
    'depends-on': 'needs',
    depends_on: 'needs',
    retries: 'retry',
    assert: 'expect',
    asserts: 'expect',
    status: 'expect',
    data: 'rows',
    env: 'environment',
    cwd: 'directory',
    'max-time': 'duration'
};

;// CONCATENATED MODULE: ./packages/smoke/src/suite/shape.js


/** A place inside another one. Its path is put together only where it is asked for: for problems, which are few. */ class Inside {
    #outer;
    #key;
    constructor(outer, key){
        this.#outer = outer;
        this.#key = key;
    }
    get path() {
        return [
            ...this.#outer.path,
            this.#key
        ];
    }
    get problems() {
        return this.#outer.problems;
    }
}
const inside = (at, ...keys)=>keys.reduce((outer, key)=>new Inside(outer, key), at);
/** Reports a problem; `none`, which is nothing, stands for the value. */ function reject(at, message, none) {
    at.problems.push({
        path: at.path,
        message
    });
    return none;
}
/** What was found, in words for a person who looks at the file. */ function found(value) {
    if (value === null || value === undefined) return 'nothing';
    if (Array.isArray(value)) return 'a list';
    if (typeof value === 'object') return 'a mapping';
    return JSON.stringify(value);
}
const isMapping = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const scalar = (type, words, accepts)=>(description)=>({
            read: (value, at)=>accepts(value) ? value : reject(at, `expected ${words}, found ${found(value)}`),
            schema: {
                type,
                ...description === undefined ? {} : {
                    description
                }
            }
        });
const shape_text = scalar('string', 'text', (value)=>typeof value === 'string');
const truth = scalar('boolean', 'true or false', (value)=>typeof value === 'boolean');
function integer(lowest, highest, description) {
    const accepts = (value)=>Number.isSafeInteger(value) && value >= lowest && value <= highest;
    return {
        read: (value, at)=>accepts(value) ? value : reject(at, `expected a whole number from ${lowest} to ${highest}, found ${found(value)}`),
        schema: {
            type: 'integer',
            minimum: lowest,
            maximum: highest,
            ...description === undefined ? {} : {
                description
            }
        }
    };
}
/** Any JSON value. */ const anything = (description)=>({
        read: (value)=>value ?? null,
        schema: description === undefined ? {} : {
            description
        }
    });
function choice(options, description) {
    return {
        read: (value, at)=>{
            const chosen = options.find((option)=>option === value);
            const near = typeof value === 'string' ? (0,src/* suggestion */.h)(value, options) : '';
            const hint = near === '' ? '' : `.${near}`;
            return chosen ?? reject(at, `expected one of ${options.join(', ')}, found ${found(value)}${hint}`);
        },
        schema: {
            enum: options,
            ...description === undefined ? {} : {
                description
            }
        }
    };
}
/** Text in a form of its own; `parse` gives the value, or undefined when the text does not have that form. */ function written(parse, expected, pattern) {
    return {
        read: (value, at)=>{
            const parsed = typeof value === 'string' || typeof value === 'number' ? parse(String(value)) : undefined;
            return parsed ?? reject(at, `expected ${expected}, found ${found(value)}`);
        },
        schema: {
            title: expected.replace(/^an? | such as .*$/gu, ''),
            description: `Such as ${expected.replace(/^.*such as /u, '')}`,
            ...formOf(pattern)
        }
    };
}
const hundreds = [
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9
].map((one)=>one * 100);
/** YAML reads digits as a number: what can be written in three digits, such as a status, comes as one. */ function formOf(pattern) {
    const numbers = hundreds.filter((one)=>pattern.test(String(one)));
    const [lowest] = numbers;
    const text = {
        type: 'string',
        pattern: pattern.source
    };
    return lowest === undefined ? text : {
        ...text,
        type: [
            'string',
            'integer'
        ],
        minimum: lowest,
        maximum: (numbers.at(-1) ?? lowest) + 99
    };
}
/** Text that `accepts` takes; of that, `pattern` says in the JSON Schema what a pattern can say. */ const formed = (accepts, expected, pattern)=>({
        read: (value, at)=>typeof value === 'string' && accepts(value) ? value : reject(at, `expected ${expected}, found ${found(value)}`),
        schema: {
            type: 'string',
            pattern: pattern.source
        }
    });
/** The same shape, with what it means here, and after "; default" what holds without it. */ const described = (shape, description)=>({
        ...shape,
        schema: {
            ...shape.schema,
            description
        }
    });
function list(item, fewest = 0) {
    return {
        read: (value, at)=>{
            if (!Array.isArray(value)) return reject(at, `expected a list, found ${found(value)}`);
            if (value.length < fewest) return reject(at, `expected at least ${fewest} in the list, found ${value.length}`);
            const items = value.map((one, index)=>item.read(one, inside(at, index)));
            return items.every((one)=>one !== undefined) ? items : undefined;
        },
        schema: {
            type: 'array',
            items: item.schema,
            ...fewest === 0 ? {} : {
                minItems: fewest
            }
        }
    };
}
/** One, or a list of them. */ const oneOrMore = (item)=>({
        read: (value, at)=>{
            if (Array.isArray(value)) return list(item, 1).read(value, at);
            const one = item.read(value, at);
            return one === undefined ? undefined : [
                one
            ];
        },
        schema: {
            anyOf: [
                item.schema,
                list(item, 1).schema
            ]
        }
    });
/** A mapping from names to values of one shape. */ function record(item, name) {
    return {
        read: (value, at)=>{
            if (!isMapping(value)) return reject(at, `expected a mapping, found ${found(value)}`);
            const entries = [];
            for (const [key, one] of Object.entries(value)){
                const place = inside(at, key);
                if (name !== undefined && !name.pattern.test(key)) {
                    at.problems.push({
                        path: place.path,
                        key: true,
                        message: `expected ${name.expected}, found ${found(key)}`
                    });
                }
                const result = item.read(one, place);
                if (result !== undefined) entries.push([
                    key,
                    result
                ]);
            }
            return Object.fromEntries(entries);
        },
        schema: {
            type: 'object',
            additionalProperties: item.schema,
            ...name === undefined ? {} : {
                propertyNames: {
                    pattern: name.pattern.source
                }
            }
        }
    };
}
const optional = (shape)=>({
        ...shape,
        optional: true
    });
/** A mapping with known keys only; what a mistyped key was likely meant to be is part of the message. */ function object(fields, description) {
    const shapes = new Map(Object.entries(fields));
    const names = [
        ...shapes.keys()
    ];
    const required = names.filter((name)=>fields[name]?.optional !== true);
    return {
        read: (value, at)=>{
            if (!isMapping(value)) return reject(at, `expected a mapping, found ${found(value)}`);
            const before = at.problems.length;
            const result = {};
            for (const key of Object.keys(value)){
                const shape = shapes.get(key);
                if (shape !== undefined) result[key] = shape.read(value[key], inside(at, key));
                else {
                    const meant = synonyms[key.toLowerCase()];
                    const hint = meant !== undefined && shapes.has(meant) ? ` Did you mean "${meant}"?` : (0,src/* suggestion */.h)(key, names);
                    const message = `unknown key.${hint || ` Known are ${names.join(', ')}`}`;
                    at.problems.push({
                        path: [
                            ...at.path,
                            key
                        ],
                        message,
                        key: true
                    });
                }
            }
            for (const key of required)if (!(key in value)) reject(at, `"${key}" is missing`);
            return at.problems.length === before ? result : undefined;
        },
        schema: {
            type: 'object',
            properties: Object.fromEntries(Object.entries(fields).map(([key, shape])=>[
                    key,
                    shape.schema
                ])),
            additionalProperties: false,
            ...required.length === 0 ? {} : {
                required
            },
            ...description === undefined ? {} : {
                description
            }
        }
    };
}
/** The shape that `choose` finds for a value: forms are told apart by what they look like, for exact messages. */ function either(shapes, choose, expected) {
    return {
        read: (value, at)=>{
            const shape = choose(value);
            return shape === undefined ? reject(at, `expected ${expected}, found ${found(value)}`) : shape.read(value, at);
        },
        schema: {
            anyOf: shapes.map(({ schema })=>schema)
        }
    };
}
/** A short form beside the long one: text is first turned into what the long form would hold. */ function shortForm(long, short, expand) {
    return {
        read: (value, at)=>{
            if (isMapping(value) || Array.isArray(value)) return long.read(value, at);
            const plain = short.read(value, at);
            return plain === undefined ? undefined : long.read(expand(plain), at);
        },
        schema: {
            anyOf: [
                short.schema,
                long.schema
            ]
        }
    };
}
function mapped(shape, change) {
    return {
        read: (value, at)=>{
            const result = shape.read(value, at);
            return result === undefined ? undefined : change(result);
        },
        schema: shape.schema
    };
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ settings),
/* harmony export */   d: () => (/* binding */ settingsFields)
/* harmony export */ });
/* harmony import */ var _version_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6351);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2707);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1427);




const flakyPolicy = (fallback)=>(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)([
        'allow',
        'warn',
        'fail'
    ], `What a check is worth that passed only on a later attempt; default ${fallback}`);
const hostPattern = /^(?:[^\s:/$]+|\[?[\da-fA-F:.]+\]?)$/u;
const host = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .formed */ .Gd)((value)=>hostPattern.test(value), 'a host without scheme and port such as shop.internal or 10.0.0.7', hostPattern);
/** Everything of a suite file but its checks. */ const settingsFields = {
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('What is tested, for people who read the file')),
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_version_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .versionSource */ .sM),
    ready: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_version_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .readyDefinition */ .fR),
    variables: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee),
    secrets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .secretNames */ .XG),
    defaults: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultsFields */ .Kr),
    chains: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .chainDefinition */ .bY), 'By name, checks that are tried again together, from the first on, with nothing captured')),
    concurrency: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 64, 'Checks at the same time; default 8')),
    deadline: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(_units_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0, 'How long all checks may take together; of several that are said, also by the policy, the shortest holds; default 5m')),
    flaky: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        critical: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(flakyPolicy('warn')),
        advisory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(flakyPolicy('allow'))
    }, 'What checks are worth that passed only on a later attempt; where the policy or another suite is stricter, that holds')),
    hosts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(host), 'Hosts that may be reached although their address is private or local, besides those of the base URL and of whole addresses that stand in this file; default none')),
    'private-addresses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)('Let every address be private or local, also one that comes out of an answer; default false')),
    ca: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Path of a PEM file with certificate authorities that are trusted besides the usual ones'))
};
const settings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(settingsFields);


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);

const durationPattern = /^\s*(\d+(?:\.\d+)?) ?(ms|s|m|min|h|d)\s*$/u;
const msOf = {
    ms: 1,
    s: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/** A wait in milliseconds, written as `500ms`, `5s` or `2m`; `0s` is none. */ const pause = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((text)=>quantity(durationPattern, msOf, text), 'a length of time such as 500ms, 5s or 2m', durationPattern);
/** A length of time in milliseconds, written as `500ms`, `5s` or `2m`. In none, nothing can be done or answered. */ const duration = {
    read: (value, at)=>{
        const ms = pause.read(value, at);
        if (ms !== 0) return ms;
        const message = `expected a length of time of 1ms or more, such as 500ms, 5s or 2m, found ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(value)}`;
        at.problems.push({
            path: at.path,
            message
        });
        return undefined;
    },
    schema: {
        ...pause.schema,
        pattern: `^(?=.*[1-9])${durationPattern.source.slice(1)}`
    }
};
/** The same, kept as it was written: the short form of something that holds several. */ const durationText = {
    read: (value, at)=>duration.read(value, at) === undefined ? undefined : String(value),
    schema: duration.schema
};
const sizePattern = /^\s*(\d+(?:\.\d+)?) ?(B|kB|KB|MB|KiB|MiB)\s*$/u;
const bytesOf = {
    B: 1,
    kB: 1000,
    KB: 1000,
    MB: 1_000_000,
    KiB: 1024,
    MiB: 1_048_576
};
/** A number of bytes, written as `500 B`, `20 kB` or `8 MiB`. */ const size = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)((text)=>quantity(sizePattern, bytesOf, text), 'a size such as 500 B, 20 kB or 8 MiB', sizePattern);
function quantity(pattern, units, text) {
    const [, amount = '', unit = ''] = pattern.exec(text) ?? [];
    const factor = units[unit];
    return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   PQ: () => (/* binding */ renderDeep),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   m0: () => (/* binding */ MissingValue)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);

const reference = /\$\$\{|\$\{([^}]*)\}/gu;
const whole = /^\$\{([^}]*)\}$/u;
/** The names that a value refers to, anywhere inside it. */ function references(value) {
    if (typeof value === 'string') {
        return value.includes('${') ? Array.from(value.matchAll(reference), ([, name])=>name).filter((name)=>name !== undefined) : [];
    }
    if (Array.isArray(value)) return value.flatMap(references);
    return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.entries(value).flatMap(([key, item])=>[
            ...references(key),
            ...references(item)
        ]) : [];
}
/** A name that has no value: a mistake that was not seen before the run, such as a capture that found nothing. */ class MissingValue extends Error {
    missing;
    constructor(name){
        super(`there is no value for \${${name}}`);
        this.name = 'MissingValue';
        this.missing = name;
    }
}
/**
 * Text with its references replaced, once: what a value contains is never read as a template again. `$${` stands
 * for a literal `${`. Throws a MissingValue.
 */ function render(template, scope) {
    if (!template.includes('${')) return template;
    return template.replace(reference, (found, name)=>name === undefined || found === '$${' ? '${' : asText(valueOf(name, scope)));
}
/** The same inside any JSON value; text that is one reference and nothing else becomes the value, with its type. */ function renderDeep(value, scope) {
    if (typeof value === 'string') {
        const [, name] = whole.exec(value) ?? [];
        return name === undefined ? render(value, scope) : valueOf(name, scope);
    }
    if (Array.isArray(value)) return value.map((item)=>renderDeep(item, scope));
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            render(key, scope),
            renderDeep(item, scope)
        ]));
}
function valueOf(name, scope) {
    if (!scope.has(name)) throw new MissingValue(name);
    return scope.get(name);
}
const asText = (value)=>typeof value === 'string' ? value : JSON.stringify(value);


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeRun)
/* harmony export */ });
const worthOf = {
    cancelled: 'inconclusive',
    'not-ready': 'fail',
    'served-version-old': 'fail',
    'served-version-mixed': 'fail',
    'checks-failed': 'fail',
    flaky: 'fail',
    'no-checks': 'inconclusive',
    'all-skipped': 'inconclusive',
    'no-critical-checks': 'inconclusive',
    'checks-inconclusive': 'inconclusive',
    'checks-skipped': 'inconclusive',
    'served-version-unknown': 'inconclusive',
    'served-version-changed': 'inconclusive',
    'shards-incomplete': 'inconclusive',
    'policy-unknown': 'inconclusive',
    'suite-unknown': 'inconclusive'
};
/**
 * The verdict and every reason for it, the deciding ones first. A cancelled run decides nothing; otherwise what
 * failed has failed, and only a run in which everything critical passed on a known version is a pass.
 */ function judgeRun(findings) {
    const version = versionReasons(findings);
    const kept = version.some((reason)=>keepsFromChecking.has(reason));
    const reasons = kept ? version : [
        ...version,
        ...checkReasons(findings)
    ];
    if (findings.cancelled) return {
        verdict: 'inconclusive',
        reasons: [
            'cancelled',
            ...reasons
        ]
    };
    const failing = reasons.filter((reason)=>worthOf[reason] === 'fail');
    const others = reasons.filter((reason)=>worthOf[reason] !== 'fail');
    if (failing.length > 0) return {
        verdict: 'fail',
        reasons: [
            ...failing,
            ...others
        ]
    };
    return {
        verdict: others.length > 0 ? 'inconclusive' : 'pass',
        reasons: others
    };
}
/** Then nothing was checked, which is no reason of its own. */ const keepsFromChecking = new Set([
    'not-ready',
    'served-version-old',
    'served-version-mixed'
]);
function versionReasons({ readiness, before, after }) {
    const notReady = readiness?.ready === false ? [
        'not-ready'
    ] : [];
    if (before === undefined) return notReady;
    if (before.verdict === 'old') return [
        ...notReady,
        'served-version-old'
    ];
    if (before.verdict === 'mixed') return [
        ...notReady,
        'served-version-mixed'
    ];
    if (before.verdict === 'unknown') return [
        ...notReady,
        'served-version-unknown'
    ];
    if (after === undefined) return notReady;
    if (after.verdict === 'unknown') return [
        ...notReady,
        'served-version-unknown'
    ];
    const changed = after.verdict !== 'all' || after.version !== before.version;
    return changed ? [
        ...notReady,
        'served-version-changed'
    ] : notReady;
}
function checkReasons({ results, flaky }) {
    const checks = results.filter((result)=>!result.always);
    if (results.length === 0) return [
        'no-checks'
    ];
    if (checks.every(({ outcome })=>outcome === 'skipped')) return [
        'all-skipped'
    ];
    const critical = checks.filter(({ advisory })=>!advisory);
    if (critical.length === 0) return [
        'no-critical-checks'
    ];
    const has = (outcome)=>critical.some((result)=>result.outcome === outcome);
    const strict = results.some((result)=>result.flaky && flaky[result.advisory ? 'advisory' : 'critical'] === 'fail');
    return [
        ...has('fail') ? [
            'checks-failed'
        ] : [],
        ...strict ? [
            'flaky'
        ] : [],
        ...has('inconclusive') ? [
            'checks-inconclusive'
        ] : [],
        ...has('skipped') ? [
            'checks-skipped'
        ] : []
    ];
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fR: () => (/* binding */ readyDefinition),
/* harmony export */   sM: () => (/* binding */ versionSource),
/* harmony export */   y8: () => (/* binding */ prepareVersion)
/* harmony export */ });
/* harmony import */ var _expect_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4023);
/* harmony import */ var _expect_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6816);
/* harmony import */ var _kinds_request_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2601);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5300);
/* harmony import */ var _suite_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1427);





const edge = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .formed */ .Gd)((value)=>(0,_kinds_request_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeAddress */ ._)(value) && !value.includes('${'), 'an http or https address such as https://edge-2.shop.example', /^[hH][tT][tT][pP][sS]?:[^$]+$/u);
/** That it is a whole query is found when it is compiled. */ const query = (description)=>({
        ...(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(),
        schema: {
            ...(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(description).schema,
            pattern: String.raw`^\$`
        }
    });
const versionLong = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    request: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(_kinds_request_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestLine */ .u, 'Where the running version is asked for, such as GET /version'),
    headers: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('The value of a header')), 'Sent with it')),
    json: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(query('A JSONPath query for the version in the answer')),
    header: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('The header that holds the version, instead of the body')),
    matches: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('A regular expression (RE2) on the body: its first group is the version, else the whole match')),
    connections: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 1000, 'Fresh connections before and again after the checks, spread over every address of every edge; default 24')),
    edges: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(edge), 'Other addresses that serve the same version, such as https://edge-2.shop.example: each is asked besides the base URL; default none'))
});
/** The text of a request, which the long form reads. */ const lineText = {
    read: (value, at)=>typeof value === 'string' ? value : void _kinds_request_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestLine */ .u.read(value, at),
    schema: _kinds_request_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestLine */ .u.schema
};
/** Where the running version can be read. Short form: `GET /version`. */ const versionSource = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortForm */ .JZ)(versionLong, lineText, (request)=>({
        request
    })), 'Where the running version is read: the whole body, or the key of a JSON object that is usually called so (version, commit, sha, revision, build, tag) unless more is said; alone, the request; default the path that the policy names, else /version where a version is expected');
/** Reports a query or pattern that is not valid, before the run. */ async function prepareVersion({ json, matches }, at) {
    if (json !== undefined) await (0,_expect_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAt */ .Jv)(json, {
        path: [
            ...at.path,
            'json'
        ],
        problems: at.problems
    });
    if (matches !== undefined) await (0,_expect_regular_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .r)(matches, {
        path: [
            ...at.path,
            'matches'
        ],
        problems: at.problems
    });
}
const readyLong = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    rounds: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 100, 'Rounds in a row that must be good, at every address of every edge; default 3')),
    routes: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_kinds_request_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestLine */ .u, 1), 'Requests that must be answered as they say, besides the version')),
    within: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(_suite_units_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0, 'How long to wait at most; default 2m')),
    every: (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(_suite_units_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v7, 'Between two rounds; default 1s'))
});
/** What has to be stable before the checks begin. Short form: how long to wait for it at most. */ const readyDefinition = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shortForm */ .JZ)(readyLong, _suite_units_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5, (within)=>({
        within
    })), 'What has to be stable before the checks begin: the version, and the routes that are named; alone, how long to wait at most; default no waiting');


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ judgeServed),
/* harmony export */   gi: () => (/* binding */ servedTogether)
/* harmony export */ });
/* unused harmony export detectableShare */
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1616);

const confidence = 0.95;
/** `1 - 0.05^(1/n)`: 59 connections find a share of 5 %, 24 one of 12 %. */ const detectableShare = (connections)=>connections === 0 ? 1 : 1 - (1 - confidence) ** (1 / connections);
/** Judges the readings of one moment. Addresses that this machine has no route to are left out, and said. */ function judgeServed(readings, expected) {
    const tried = readings.filter((reading)=>!('problem' in reading && reading.unreachable === true));
    const told = tried.flatMap((reading)=>'names' in reading ? [
            reading
        ] : []);
    const groups = Map.groupBy(told, ({ names })=>names.join('\n'));
    const matches = (names)=>names.some((name)=>expected.some((one)=>(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r)(name, one)));
    const versions = [
        ...groups.values()
    ].map((group)=>({
            version: displayName(group[0]?.names ?? [], expected),
            matches: matches(group[0]?.names ?? []),
            connections: group.length,
            addresses: [
                ...new Set(group.map(({ edge, address })=>address === '' ? edge : address))
            ]
        })).sort((left, right)=>right.connections - left.connections);
    const matching = versions.filter((one)=>one.matches).reduce((sum, one)=>sum + one.connections, 0);
    const shown = versions.find((one)=>one.matches) ?? versions[0];
    return {
        verdict: verdictOf(versions, told.length, tried.length, expected),
        version: shown?.version,
        connections: tried.length,
        matching: expected.length === 0 ? versions[0]?.connections ?? 0 : matching,
        versions: versions.map(({ version, connections, addresses })=>({
                version,
                connections,
                addresses
            })),
        addresses: new Set(tried.map(({ address })=>address)).size,
        edges: new Set(tried.map(({ edge })=>edge)).size,
        detectableShare: detectableShare(told.length),
        problems: [
            ...new Set(readings.flatMap((reading)=>'problem' in reading ? [
                    reading.problem
                ] : []))
        ]
    };
}
function verdictOf(versions, told, tried, expected) {
    if (told === 0) return 'unknown';
    if (expected.length === 0) return versions.length > 1 ? 'mixed' : told < tried ? 'unknown' : 'all';
    const some = versions.some((one)=>one.matches);
    const others = versions.some((one)=>!one.matches);
    if (some && others) return 'mixed';
    if (others) return 'old';
    return told < tried ? 'unknown' : 'all';
}
const displayName = (names, expected)=>names.find((name)=>expected.some((one)=>(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r)(name, one))) ?? names[0] ?? '';
/** What the parts of a run were told at one moment of theirs, as one: all their connections count. */ function servedTogether(moments) {
    const told = moments.filter((moment)=>moment !== null);
    const [first] = told;
    if (first === undefined) return undefined;
    const versions = [
        ...Map.groupBy(told.flatMap((one)=>one.versions), ({ version })=>version)
    ].map(([version, group])=>({
            version,
            connections: sum(group, ({ connections })=>connections),
            addresses: [
                ...new Set(group.flatMap(({ addresses })=>addresses))
            ]
        }));
    return {
        verdict: verdictTogether(told),
        version: (told.find(({ verdict })=>verdict === 'all') ?? first).version,
        connections: sum(told, ({ connections })=>connections),
        matching: sum(told, ({ matching })=>matching),
        versions,
        addresses: Math.max(...told.map(({ addresses })=>addresses)),
        edges: Math.max(...told.map(({ edges })=>edges)),
        detectableShare: detectableShare(sum(versions, ({ connections })=>connections)),
        problems: [
            ...new Set(told.flatMap(({ problems })=>problems))
        ]
    };
}
function verdictTogether(told) {
    const verdicts = new Set(told.map(({ verdict })=>verdict));
    const whole = told.filter(({ verdict })=>verdict === 'all');
    if (verdicts.has('mixed') || new Set(whole.map(({ version })=>version)).size > 1) return 'mixed';
    if (verdicts.has('old')) return whole.length > 0 ? 'mixed' : 'old';
    return verdicts.has('unknown') ? 'unknown' : 'all';
}
const sum = (items, of)=>items.reduce((total, item)=>total + of(item), 0);


/***/ }),

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Gy: () => (/* binding */ entrances),
/* harmony export */   Vd: () => (/* binding */ probeVersion),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   q4: () => (/* binding */ edgesOf)
/* harmony export */ });
/* harmony import */ var _release_actions_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);
/* harmony import */ var _kinds_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5273);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);




const defaultConnections = 24;
const probesAtOnce = 8;
const probeTimeoutMs = 5000;
/** For all connections of one moment: a service on which each of them hangs is not waited for a thousand times. */ const mostProbingMs = 60_000;
const tooSlow = `not asked: reading the version took longer than ${mostProbingMs / 1000} s`;
const mostBodyBytes = 256 * 1024;
/** Every edge at every address that its name has now. A proxy resolves names by itself: then the edge alone. */ async function entrances(edges, context) {
    const found = await Promise.all(edges.map(async (edge)=>{
        const url = URL.parse(edge);
        if (url === null || (0,_release_actions_http__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url, context.settings.proxy) !== undefined) return [
            {
                edge,
                address: ''
            }
        ];
        // Where there are none, the connection itself will say what is wrong.
        const addresses = await context.ports.addresses(url.hostname, context.signal).catch(()=>[]);
        return addresses.length === 0 ? [
            {
                edge,
                address: ''
            }
        ] : addresses.map((address)=>({
                edge,
                address
            }));
    }));
    return found.flat();
}
/** Where a request enters: a path behind the base URL and at every other edge, a whole address at its own origin. */ function edgesOf({ url }, others, { settings: { baseUrl }, scope }) {
    const whole = (0,_kinds_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(url, scope), undefined);
    if (whole !== null) return [
        whole.origin
    ];
    return [
        ...new Set([
            ...baseUrl === undefined ? [] : [
                baseUrl
            ],
            ...others ?? []
        ])
    ];
}
/** Asks for the version on fresh connections, spread evenly over all entrances, each of them at least once. */ async function probeVersion(source, context) {
    const ways = await entrances(edgesOf(source.request, source.edges, context), context);
    const connections = source.connections ?? defaultConnections;
    const each = Math.ceil(connections / Math.max(1, ways.length));
    const asks = Array.from({
        length: each
    }, ()=>ways).flat();
    const readings = [];
    const { clock } = context.ports;
    const startedMs = clock.monotonicMs();
    for(let next = 0; next < asks.length; next += probesAtOnce){
        if (clock.monotonicMs() - startedMs > mostProbingMs) return [
            ...readings,
            ...asks.slice(next).map((way)=>({
                    ...way,
                    problem: tooSlow
                }))
        ];
        const batch = asks.slice(next, next + probesAtOnce);
        readings.push(...await Promise.all(batch.map((way)=>readVersion(source, way, context))));
    }
    return readings;
}
/** One reading; a connection that fails is tried once more before it counts as not told. */ async function readVersion(source, way, context) {
    const headers = Object.fromEntries(Object.entries(source.headers ?? {}).map(([name, value])=>[
            name.toLowerCase(),
            (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(value, context.scope)
        ]));
    const first = await ask(source.request, way, context, headers);
    const result = first.ok || context.signal.aborted ? first : await ask(source.request, way, context, headers);
    if (!result.ok) return {
        ...way,
        problem: result.message,
        ...isUnroutable(result, way) ? {
            unreachable: true
        } : {}
    };
    const names = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .versionNames */ .F)(source, result);
    return 'problem' in names ? {
        ...way,
        problem: names.problem
    } : {
        ...way,
        names
    };
}
/** Many runners have no IPv6: an address that they have no route to says nothing about the service. */ const isUnroutable = (fault, { address })=>address.includes(':') && [
        'ENETUNREACH',
        'EHOSTUNREACH',
        'EADDRNOTAVAIL'
    ].includes(fault.code ?? '');
/** One request on a connection of its own to one entrance. */ async function ask(line, { edge, address }, { ports, settings, signal, scope, untilMs }, headers = {}) {
    const url = (0,_kinds_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(line.url, scope), edge);
    if (url === null) return {
        ok: false,
        kind: 'malformed',
        message: `${line.url} is no http or https address`
    };
    const leftMs = untilMs === undefined ? probeTimeoutMs : untilMs - ports.clock.monotonicMs();
    if (leftMs <= 0) return {
        ok: false,
        kind: 'timeout',
        message: `${line.url} was not asked: the time was over`
    };
    const request = {
        method: line.method,
        url,
        headers: {
            ...settings.headers,
            'cache-control': 'no-cache',
            ...headers
        }
    };
    const sameHost = URL.parse(edge)?.host === url.host;
    return await ports.exchange(request, {
        deadlineMs: Math.ceil(Math.min(probeTimeoutMs, leftMs)),
        maxBodyBytes: mostBodyBytes,
        proxy: settings.proxy,
        route: {
            ...address !== '' && sameHost ? {
                address
            } : {},
            ...settings.addresses === undefined ? {} : {
                policy: settings.addresses
            }
        },
        ...settings.ca === undefined ? {} : {
            tls: {
                ca: settings.ca
            }
        },
        signal
    });
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ versionNames),
/* harmony export */   r: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _expect_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _expect_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5300);



/** Where a service that says no more than `GET /version` is expected to put its version, the best known first. */ const usualKeys = [
    'version',
    'commit',
    'sha',
    'revision',
    'gitCommit',
    'git_commit',
    'git_sha',
    'build',
    'tag'
];
const longestVersion = 200;
/** Every name under which an answer states the running version, or why it states none. */ async function versionNames(source, answer) {
    const [status = ''] = String(answer.status);
    if (status !== '2') return {
        problem: `${source.request.url} answers ${answer.status}`
    };
    const names = (await namesIn(source, answer)).filter((name)=>name !== '' && name.length <= longestVersion);
    return names.length > 0 ? names : {
        problem: `${source.request.url} states no version`
    };
}
async function namesIn({ header, json, matches }, answer) {
    if (header !== undefined) return [
        (answer.headers[header.toLowerCase()]?.[0] ?? '').trim()
    ];
    const content = (0,_expect_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(answer);
    if (matches !== undefined) {
        const { regularExpression } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6816));
        return [
            (await regularExpression(matches)).firstMatch(content) ?? ''
        ];
    }
    const document = (0,_expect_document_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(answer);
    if (json !== undefined) {
        if ('problem' in document) return [];
        return (await (0,_expect_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPath */ .U)(json)).select(document.value).flatMap(asName);
    }
    if ('problem' in document) return content.trim().startsWith('<') ? [] : [
        content.trim()
    ];
    return (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(document.value) ? usualNames(document.value) : asName(document.value);
}
const usualNames = (document)=>usualKeys.flatMap((key)=>asName(document[key]));
const asName = (value)=>{
    if (typeof value === 'string') return [
        value.trim()
    ];
    return typeof value === 'number' ? [
        String(value)
    ] : [];
};
const commit = /^[0-9a-f]{7,64}$/u;
/**
 * Whether two names mean the same version: `v1.4.0` and `1.4.0`, or a commit and its first seven or more digits.
 * Digits alone may be a build number, where 1234567 and 12345678 are two builds: unless one is a whole commit.
 */ function sameVersion(left, right) {
    const [one, other] = [
        left,
        right
    ].map((name)=>name.trim().replace(/^v(?=\d)/u, '').toLowerCase());
    if (one === other) return true;
    if (!commit.test(one) || !commit.test(other)) return false;
    const [short, long] = one.length < other.length ? [
        one,
        other
    ] : [
        other,
        one
    ];
    return long.startsWith(short) && (long.length === 40 || long.length === 64 || /[a-f]/u.test(short));
}


/***/ })

};
