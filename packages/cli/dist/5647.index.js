export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveDefinitions)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2699);

/**
 * Variables may hold placeholders in both formats, while a suite's values are never read as templates: what other
 * variables decide is resolved here, and what only the run knows stands where the variable was used.
 */ function resolveDefinitions(defined, changing, tell) {
    const values = lastOf(defined, tell);
    const expand = (text, around)=>text.replace(_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf, (found, name)=>{
            const value = values.get(name);
            if (value === undefined || changing.has(name) && !around.includes(name)) return found;
            if (!around.includes(name)) return expand(textOf(value), [
                ...around,
                name
            ]);
            tell(`variable ${name} is defined by itself`);
            return found;
        });
    const variables = {};
    const names = new Map();
    const inline = new Map();
    for (const [name, value] of values){
        const whole = typeof value === 'string' ? expand(value, [
            name
        ]) : value;
        const open = typeof whole === 'string' && whole.search(_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf) >= 0;
        if (open && changing.has(name)) tell(`the first value of variable ${name}, which is ${whole}`);
        else if (open) inline.set(name, whole);
        else variables[(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx)(name)] = whole;
        const other = names.get((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx)(name));
        if (other !== undefined) tell(`variables ${other} and ${name} are one here: ${(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx)(name)}`);
        names.set((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx)(name), name);
    }
    return {
        variables,
        expand: (text)=>text.replace(_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .qf, (found, name)=>inline.get(name) ?? found)
    };
}
function lastOf(defined, tell) {
    const values = new Map();
    for (const [name, value] of defined){
        if (values.has(name) && values.get(name) !== value) tell(`variable ${name} is defined more than once; the last value holds everywhere`);
        values.set(name, value);
    }
    return values;
}
const textOf = (value)=>typeof value === 'string' ? value : JSON.stringify(value);


/***/ }),

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ expectDuration),
/* harmony export */   E2: () => (/* binding */ queryOf),
/* harmony export */   Fj: () => (/* binding */ captureQuery),
/* harmony export */   gr: () => (/* binding */ expectBody),
/* harmony export */   oi: () => (/* binding */ expectStatus),
/* harmony export */   sI: () => (/* binding */ expectJson),
/* harmony export */   zT: () => (/* binding */ expectHeader)
/* harmony export */ });
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2699);


/**
 * Each adds one thing to what is expected. False where something else is expected already: the source wants both, so
 * that one of them would have to be dropped.
 */ function expectStatus(expect, status) {
    const { status: before = status } = expect;
    const narrower = typeof before === 'number' ? before : status;
    const wider = typeof before === 'number' ? status : before;
    const both = narrower === wider || wider === `${String(narrower)[0]}xx`;
    if (both) expect.status = narrower;
    return both;
}
function expectDuration(expect, milliseconds) {
    const before = Number.parseInt(expect.duration ?? '', 10);
    expect.duration = `${Number.isNaN(before) ? milliseconds : Math.min(before, milliseconds)}ms`;
    return true;
}
function expectBody(expect, part) {
    const text = String((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(part));
    if ((expect.body ?? text) !== text) return false;
    expect.body = text;
    return true;
}
function expectHeader(expect, name, operators) {
    const headers = withOperators(expect.headers, name.toLowerCase(), operators);
    if (headers !== undefined) expect.headers = headers;
    return headers !== undefined;
}
/** What is found at a path of JavaScript, below the document; no value is one that cannot be expected. */ function expectJson(expect, path, value) {
    const query = queryOf(path);
    const { value: of, length } = lengthOf(query ?? '');
    const json = query === undefined || value === undefined ? undefined : withOperators(expect.json, String((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(of)), length ? {
        length: value
    } : {
        equals: value
    });
    if (json !== undefined) expect.json = json;
    return json !== undefined;
}
function withOperators(expected = {}, key, added) {
    const before = key in expected ? asOperators(expected[key]) : {};
    const contradicts = Object.entries(added).some(([operator, value])=>operator in before && !sameJson(before[operator], value));
    return contradicts ? undefined : {
        ...expected,
        [key]: simplest({
            ...before,
            ...added
        })
    };
}
const sameJson = (left, right)=>JSON.stringify(left) === JSON.stringify(right);
const asOperators = (matcher)=>(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(matcher) ? matcher : {
        equals: matcher
    };
function simplest(operators) {
    const { equals, ...others } = operators;
    return 'equals' in operators && typeof equals !== 'object' && Object.keys(others).length === 0 ? equals : operators;
}
/** In JavaScript the length of a list is a member of it, in JSON it is not. */ function lengthOf(query) {
    const length = query.endsWith('.length');
    return {
        value: length ? query.slice(0, -'.length'.length) : query,
        length
    };
}
const step = /\.?([\w-]+)|\[(\d+)\]|\[(?:"([^"'\\]*)"|'([^"'\\]*)')\]/uy;
/** `.items[0]["first name"]` as a JSONPath query; undefined for anything else than names and indexes. */ function queryOf(path) {
    let query = '$';
    step.lastIndex = 0;
    for(let end = 0; end < path.length; end = step.lastIndex){
        const [found, name, index, double, single] = step.exec(path) ?? [];
        if (found === undefined) return undefined;
        const key = name ?? double ?? single ?? '';
        query += index === undefined ? /^[A-Za-z_]\w*$/u.test(key) ? `.${key}` : `['${key}']` : `[${index}]`;
    }
    return query;
}
/** The query of a value that is to be captured; a length is no value of the document. */ function captureQuery(path) {
    const query = queryOf(path);
    return query === undefined || lengthOf(query).length ? undefined : query;
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ headersOf)
/* harmony export */ });
/**
 * Headers by name. Fields that are there more than once are one field with their values in a row (RFC 9110, section
 * 5.3); cookies are separated as cookies are.
 */ function headersOf(fields, tell) {
    const headers = new Map();
    for (const [name, value] of fields){
        const key = name.toLowerCase();
        const [first, before] = headers.get(key) ?? [];
        if (!/^[\w!#$%&'*+.^`|~-]+$/u.test(name) || name.includes('${')) tell(`header ${name}: ${value}`);
        else if (first === undefined) headers.set(key, [
            name,
            value
        ]);
        else {
            headers.set(key, [
                first,
                `${before}${key === 'cookie' ? '; ' : ', '}${value}`
            ]);
            tell(`header ${name} is there more than once; its values are sent as one, in a row`);
        }
    }
    return Object.fromEntries(headers.values());
}


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHttpFile: () => (/* binding */ readHttpFile)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/smoke/src/import/body.js
var body = __webpack_require__(7257);
// EXTERNAL MODULE: ./packages/smoke/src/import/definitions.js
var import_definitions = __webpack_require__(4231);
// EXTERNAL MODULE: ./packages/smoke/src/import/draft.js
var draft = __webpack_require__(9122);
// EXTERNAL MODULE: ./packages/smoke/src/import/expectations.js
var expectations = __webpack_require__(294);
// EXTERNAL MODULE: ./packages/smoke/src/import/headers.js
var headers = __webpack_require__(7727);
// EXTERNAL MODULE: ./packages/smoke/src/import/placeholders.js
var placeholders = __webpack_require__(2699);
;// CONCATENATED MODULE: ./packages/smoke/src/import/http-answers.js



const reference = /\{\{\s*(\w+)\.response\.(body|headers)\.([^{}]+?)\s*\}\}/gu;
/** `{{login.response.body.$.token}}` becomes a capture of the check `login`, and a reference to it. */ class Answers {
    #checks;
    #taken;
    #names = new Map();
    #captures = new Map();
    /** `checks` are the names of checks by those of requests; `taken` the names of variables. */ constructor(checks, taken){
        this.#checks = checks;
        this.#taken = new Set(taken);
    }
    /** Text in which answers of other requests are placeholders of their captures. */ link(text, tell) {
        return text.replace(reference, (found, request, part, path)=>{
            const check = this.#checks.get(request);
            const source = sourceOf(part, path);
            if (check === undefined) tell(`no request is called ${request}, whose answer is used`);
            else if (source === undefined) tell(`${found}: what it means is no JSONPath query`);
            return `{{${this.#nameOf(`${request}-${path}`, check, source)}}}`;
        });
    }
    of(check) {
        return this.#captures.get(check);
    }
    #nameOf(wanted, check, source) {
        const key = JSON.stringify([
            check,
            source,
            wanted
        ]);
        const name = this.#names.get(key) ?? (0,draft/* freshName */.Os)((0,placeholders/* suiteName */.Qx)(wanted), '-', this.#taken);
        this.#names.set(key, name);
        if (check !== undefined && source !== undefined) this.#captures.set(check, {
            ...this.#captures.get(check),
            [name]: source
        });
        return name;
    }
}
/** `*` is the whole body; a path that starts with a slash asks in XML. */ function sourceOf(part, path) {
    if (part === 'headers') return {
        header: path
    };
    if (path === '*') return '$';
    if (path.startsWith('$')) return path;
    return path.startsWith('/') ? undefined : (0,expectations/* queryOf */.E2)(path);
}

;// CONCATENATED MODULE: ./packages/smoke/src/import/http-block.js

function blocksOf(content) {
    const written = [
        {
            title: '',
            lines: []
        }
    ];
    for (const line of content.replace(/^\u{FEFF}/u, '').split(/\r?\n/u)){
        if (line.startsWith('###')) written.push({
            title: line.replace(/^#+/u, '').trim(),
            lines: []
        });
        else written.at(-1)?.lines.push(line);
    }
    return written.map(({ title, lines })=>new BlockReader().read(title, lines));
}
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|\/|\{\{[^{}]+\}\}|\[[\da-f:.]+\]|[\w.-]+(?::(?:\d|\{\{)|[/?#]|$))/iu;
/** `GET https://shop.example/ HTTP/1.1`; method and version may be left out. */ function requestLineOf(line) {
    const plain = line.replace(/\s+HTTP\/[\d.]+$/iu, '');
    const [, method = 'GET', url = ''] = /^(?:([A-Za-z]+)\s+)?(\S.*)$/u.exec(plain) ?? [];
    const onlyMethod = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/u.test(url);
    return address.test(url) && !onlyMethod ? {
        method,
        url
    } : undefined;
}
class BlockReader {
    #notUnderstood = [];
    #tell = (what)=>this.#notUnderstood.push(what);
    #definitions = [];
    #headers = [];
    #body = [];
    #assertions = [];
    #name;
    #requestLine = '';
    #request;
    #follow = draft/* usualFollow */.Ip;
    #part = 'before';
    #inScript = false;
    read(title, lines) {
        for (const line of lines)this.#read(line);
        return {
            title: title === '' ? this.#requestLine : title,
            name: this.#name,
            definitions: this.#definitions,
            request: this.#request,
            headers: this.#headers,
            body: this.#body,
            assertions: this.#assertions,
            follow: this.#follow,
            notUnderstood: this.#notUnderstood
        };
    }
    #read(line) {
        const trimmed = line.trim();
        if (this.#inScript || /^[<>]\s*\{%/u.test(trimmed)) this.#script(trimmed);
        else if (trimmed.startsWith('??')) this.#assertions.push(trimmed.slice(2).trim());
        else if (/^(?:<|>|<>|<@|>>!?)(?:\w*)\s+\S/u.test(trimmed)) this.#tell(`file reference ${trimmed}`);
        else if (this.#part === 'body') this.#body.push(line);
        else if (/^(?:#|\/\/)/u.test(trimmed)) this.#comment(trimmed);
        else if (this.#part === 'headers') this.#header(trimmed);
        else this.#start(trimmed);
    }
    #script(trimmed) {
        this.#tell(`script: ${trimmed}`);
        this.#inScript = !trimmed.endsWith('%}');
    }
    #comment(trimmed) {
        const [, directive, rest = ''] = /^(?:#|\/\/)\s*@([\w-]+)\s*(.*)$/u.exec(trimmed) ?? [];
        const [, name] = /^=?\s*(\S+)/u.exec(rest) ?? [];
        if (directive === 'name' && name !== undefined) this.#name ??= name;
        else if (directive === 'no-redirect') this.#follow = 0;
        else if (directive !== undefined) this.#tell(`directive @${directive} ${rest}`.trim());
    }
    #start(trimmed) {
        const [, name, value = ''] = /^@([\w.-]+)\s*=\s*(.*)$/u.exec(trimmed) ?? [];
        if (name !== undefined) this.#definitions.push([
            name,
            value
        ]);
        else if (trimmed !== '') {
            this.#request = requestLineOf(trimmed);
            if (this.#request === undefined) this.#tell(trimmed);
            else {
                this.#requestLine = `${this.#request.method} ${this.#request.url}`;
                this.#part = 'headers';
            }
        }
    }
    #header(trimmed) {
        if (trimmed === '') this.#part = 'body';
        else if (/^[?&]/u.test(trimmed) && this.#headers.length === 0 && this.#request !== undefined) this.#request = {
            ...this.#request,
            url: `${this.#request.url}${trimmed}`
        };
        else {
            const [, name, value = ''] = /^([^\s:]+)\s*:\s*(.*)$/u.exec(trimmed) ?? [];
            if (name === undefined) this.#tell(trimmed);
            else this.#headers.push([
                name.toLowerCase(),
                value
            ]);
        }
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/import/http-file.js









/**
 * Reads the `.http` format of editors: requests between `###` lines, `@name = value`, `{{name}}`. Throws a
 * ConfigurationError for a file without a request.
 */ function readHttpFile(content) {
    const blocks = blocksOf(content);
    if (!blocks.some(({ request })=>request !== undefined)) {
        throw new src/* ConfigurationError */.j1('the .http file', [
            {
                message: 'has no request: expected lines such as GET https://shop.example/health'
            }
        ]);
    }
    const notUnderstood = [];
    const tell = (what)=>notUnderstood.push(what);
    const taken = new Set();
    const named = blocks.map((block)=>({
            block,
            name: (0,draft/* uniqueName */.Fi)(block.name ?? block.title, taken)
        }));
    const definitions = (0,import_definitions/* resolveDefinitions */.L)(blocks.flatMap((block)=>block.definitions), new Set(), tell);
    const answers = new Answers(new Map(named.flatMap(({ block, name })=>block.name === undefined ? [] : [
            [
                block.name,
                name
            ]
        ])), new Set(Object.keys(definitions.variables)));
    const checks = named.flatMap(({ block, name })=>{
        const ofCheck = (what)=>tell(`${name}: ${what}`);
        block.notUnderstood.forEach(ofCheck);
        return checkOf(block, name, definitions, answers, ofCheck);
    });
    return {
        variables: definitions.variables,
        checks: checks.map((check)=>{
            const capture = answers.of(check.name);
            return capture === undefined ? check : {
                ...check,
                capture
            };
        }),
        notUnderstood
    };
}
function checkOf(block, name, definitions, answers, tell) {
    if (block.request === undefined) return [];
    const method = (0,draft/* methodOf */.NY)(block.request.method, tell);
    if (method === undefined) return [];
    const convert = (text)=>(0,placeholders/* convertPlaceholders */.U)(answers.link(definitions.expand(text), tell), tell);
    const fields = block.headers.map(([header, value])=>[
            header,
            convert(value)
        ]);
    const { url, sent } = atHost(convert(block.request.url), (0,headers/* headersOf */.Y)(fields, tell));
    const body = bodyOf(block.body, sent['content-type'] ?? '', convert);
    const expect = expectOf(block.assertions, convert, tell);
    return [
        {
            name,
            request: `${method} ${(0,placeholders/* withScheme */.GV)(url, definitions.variables)}`,
            ...Object.keys(sent).length === 0 ? {} : {
                headers: sent
            },
            ...body === undefined ? {} : {
                body
            },
            ...block.follow === 0 ? {} : {
                follow: block.follow
            },
            ...Object.keys(expect).length === 0 ? {} : {
                expect
            }
        }
    ];
}
/** A path is asked for at the host that the headers name, by TLS where the port is that of TLS. */ function atHost(url, headers) {
    const { host, ...sent } = headers;
    if (host === undefined || !url.startsWith('/')) return {
        url,
        sent: headers
    };
    return {
        url: `${/:8?443$/u.test(host) ? 'https' : 'http'}://${host}${url}`,
        sent
    };
}
function bodyOf(lines, type, convert) {
    const isForm = /x-www-form-urlencoded/iu.test(type);
    const content = convert((isForm ? formOf(lines) : lines.join('\n')).trim());
    if (content === '') return undefined;
    return /\bjson\b/iu.test(type) ? (0,body/* jsonBody */.J9)(content) : content;
}
/** The REST Client lets each field of a form stand on a line of its own, after its `&`. */ const formOf = (lines)=>lines.join('\n').trim().replaceAll(/\s*\n\s*(?=&)/gu, '').replaceAll(/&[^\S\n]*\n\s*/gu, '&');
/** httpyac's `?? status == 200`, `?? header name == value`, `?? body path == value`. */ function expectOf(assertions, convert, tell) {
    const expect = {};
    for (const assertion of assertions){
        const [, subject = '', name, value = ''] = /^(status|header|body)\s+(?:([\w.[\]-]+)\s+)?==\s+(.+)$/u.exec(assertion) ?? [];
        const understood = subject === 'status' && /^\d{3}$/u.test(value) && (0,expectations/* expectStatus */.oi)(expect, Number(value)) || subject === 'header' && name !== undefined && (0,expectations/* expectHeader */.zT)(expect, name, {
            equals: convert(value)
        }) || subject === 'body' && name !== undefined && (0,expectations/* expectJson */.sI)(expect, name, literalOf(value, convert));
        if (!understood) tell(`assertion ?? ${assertion}`);
    }
    return expect;
}
/** The value as JSON where it is some, as the text that it is elsewhere; undefined for a number that JSON cannot carry. */ function literalOf(value, convert) {
    const parsed = (0,draft/* parsedJson */.U4)(value);
    if (parsed === undefined) return convert(value);
    if (typeof parsed.value === 'string') return convert(parsed.value);
    return (0,draft/* isExact */.u0)(parsed.value) ? parsed.value : undefined;
}


/***/ })

};
