export const id = 812;
export const ids = [812];
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

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPostman: () => (/* binding */ readPostman)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 10 modules
var src = __webpack_require__(7303);
// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/import/body.js
var import_body = __webpack_require__(7257);
// EXTERNAL MODULE: ./packages/smoke/src/import/definitions.js
var import_definitions = __webpack_require__(4231);
// EXTERNAL MODULE: ./packages/smoke/src/import/draft.js
var draft = __webpack_require__(9122);
// EXTERNAL MODULE: ./packages/smoke/src/import/placeholders.js
var placeholders = __webpack_require__(2699);
;// CONCATENATED MODULE: ./packages/smoke/src/import/postman-elements.js

const list = (value)=>Array.isArray(value) ? value.filter((one)=>(0,shape/* isMapping */.pi)(one)) : [];
/** Text, also where it was written as a number or truth. */ const postman_elements_text = (value)=>typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
/** Those of a list that are switched on; the others are told. */ function enabled(value, what, tell) {
    return list(value).filter((one)=>{
        const disabled = one['disabled'] === true;
        if (disabled) tell(`${what} ${postman_elements_text(one['key'])} is disabled and was left out`);
        return !disabled;
    });
}
/** All scripts of one kind, in their order. */ function scriptsOf(element, kind, tell) {
    return list(element['event']).filter((event)=>event['listen'] === kind).flatMap((event)=>{
        const script = (0,shape/* isMapping */.pi)(event['script']) ? event['script'] : {};
        const { exec, src } = script;
        const content = Array.isArray(exec) ? exec.map(String).join('\n') : postman_elements_text(exec);
        if (src !== undefined) tell(`the ${kind} script at ${JSON.stringify(src)}`);
        if (event['disabled'] === true) tell(`a ${kind} script is disabled and was left out`);
        return event['disabled'] === true || content.trim() === '' ? [] : [
            content
        ];
    });
}
/** Scripts before a request have no counterpart. */ function tellPrerequest(element, where, tell) {
    for (const script of scriptsOf(element, 'prerequest', tell)){
        const lines = script.split('\n').filter((line)=>line.trim() !== '' && !line.trim().startsWith('//'));
        if (lines.length > 0) tell(`the prerequest script of ${where}: ${lines.length} lines, first ${JSON.stringify(lines[0])}`);
    }
}

;// CONCATENATED MODULE: ./packages/smoke/src/import/postman-body.js



const json = 'application/json';
const postman_body_form = 'application/x-www-form-urlencoded';
const types = {
    json,
    xml: 'application/xml',
    html: 'text/html',
    javascript: 'application/javascript'
};
/** The body that is sent. `said` is the content type that the headers say. */ function bodyOf(body, said, convert, tell) {
    if (!(0,shape/* isMapping */.pi)(body)) return undefined;
    const mode = postman_elements_text(body['mode']);
    if (body['disabled'] === true) tell('the body is disabled and was left out');
    else if (mode === 'raw') return rawBody(body, said, convert);
    else if (mode === 'urlencoded') return formBody(body, convert, tell);
    else if (mode === 'graphql' && (0,shape/* isMapping */.pi)(body['graphql'])) return graphqlBody(body['graphql'], convert);
    else if (mode !== '') tell(`a body of mode ${mode}`);
    return undefined;
}
function rawBody(body, said, convert) {
    const raw = convert(postman_elements_text(body['raw']));
    if (raw.trim() === '') return undefined;
    const options = (0,shape/* isMapping */.pi)(body['options']) ? body['options']['raw'] : undefined;
    const language = (0,shape/* isMapping */.pi)(options) ? postman_elements_text(options['language']) : '';
    const type = said ?? types[language] ?? 'text/plain';
    return {
        content: /\bjson\b/iu.test(type) ? (0,import_body/* jsonBody */.J9)(raw) : raw,
        type
    };
}
/** A mapping where a mapping holds it all; fields that are there twice, or named by a variable, are written out. */ function formBody(body, convert, tell) {
    const fields = enabled(body['urlencoded'], 'form field', tell).map(({ key, value })=>[
            convert(postman_elements_text(key)),
            convert(postman_elements_text(value))
        ]);
    if (fields.length === 0) return undefined;
    const names = new Set(fields.map(([name])=>name));
    const plain = names.size === fields.length && ![
        ...names
    ].some((name)=>name.includes('${'));
    if (plain) return {
        content: {
            form: Object.fromEntries(fields)
        },
        type: postman_body_form
    };
    const written = fields.map((field)=>field.map((part)=>encoded(part, tell)).join('=')).join('&');
    return {
        content: written,
        type: postman_body_form
    };
}
/** Percent-encoded, but for references, whose values are filled in as they are. */ function encoded(part, tell) {
    return part.split(/(\$\$\{|\$\{[^}]*\})/u).map((piece, index)=>{
        if (index % 2 === 0) return encodeURIComponent(piece);
        if (piece === '$${') return encodeURIComponent('${');
        tell(`the value of ${piece} is not percent-encoded here, in a form with fields of one name`);
        return piece;
    }).join('');
}
/** The text that Postman makes of an operation, in which the variables stand as they were written. */ function graphqlBody({ query, operationName, variables }, convert) {
    const written = typeof variables === 'string' ? variables : (0,shape/* isMapping */.pi)(variables) ? JSON.stringify(variables) : '';
    const parts = [
        `"query":${convert(JSON.stringify(postman_elements_text(query)))}`,
        ...postman_elements_text(operationName) === '' ? [] : [
            `"operationName":${convert(JSON.stringify(postman_elements_text(operationName)))}`
        ],
        ...written.trim() === '' ? [] : [
            `"variables":${convert(written)}`
        ]
    ];
    return {
        content: (0,import_body/* jsonBody */.J9)(`{${parts.join(',')}}`),
        type: json
    };
}

// EXTERNAL MODULE: ./packages/smoke/src/import/headers.js
var headers = __webpack_require__(7727);
;// CONCATENATED MODULE: ./packages/smoke/src/import/postman-request.js




/** The address as it is written, with its path variables (`:id`) replaced. */ function addressOf(url, tell) {
    if (!(0,shape/* isMapping */.pi)(url)) return postman_elements_text(url);
    const values = new Map(list(url['variable']).flatMap((one)=>typeof one['value'] === 'string' ? [
            [
                postman_elements_text(one['key'] ?? one['id']),
                one['value']
            ]
        ] : []));
    const whole = typeof url['raw'] === 'string' ? url['raw'] : addressOfParts(url, tell);
    const [, before = '', path = '', after = ''] = /^((?:[a-z][a-z\d+.-]*:\/\/)?[^/?#]*)([^?#]*)(.*)$/isu.exec(whole) ?? [];
    const segments = path.split('/').map((segment)=>segment.startsWith(':') ? values.get(segment.slice(1)) ?? segment : segment);
    return `${before}${segments.join('/')}${after}`;
}
function addressOfParts(url, tell) {
    const protocol = postman_elements_text(url['protocol']).replace(/:?(?:\/\/)?$/u, '');
    const host = Array.isArray(url['host']) ? url['host'].map(postman_elements_text).join('.') : postman_elements_text(url['host']);
    const port = postman_elements_text(url['port']);
    const path = Array.isArray(url['path']) ? url['path'].map(segmentOf).join('/') : postman_elements_text(url['path']);
    const query = enabled(url['query'], 'query parameter', tell).map(({ key, value })=>value === null || value === undefined ? postman_elements_text(key) : `${postman_elements_text(key)}=${postman_elements_text(value)}`);
    if (host === '' && path === '') return '';
    return [
        protocol === '' ? '' : `${protocol}://`,
        host,
        port === '' ? '' : `:${port}`,
        path.startsWith('/') ? path : `/${path}`,
        query.length === 0 ? '' : `?${query.join('&')}`
    ].join('');
}
const segmentOf = (segment)=>(0,shape/* isMapping */.pi)(segment) ? postman_elements_text(segment['value']) : postman_elements_text(segment);
/** What Postman sends: its authorisation replaces a header of the same name. */ function headersOfRequest(request, inherited, convert, tell) {
    const authorization = authorizationOf(request['auth'] ?? inherited, convert, tell);
    const { header } = request;
    if (typeof header === 'string' && header.trim() !== '') tell(`headers in one text: ${header}`);
    const own = enabled(header, 'header', tell).filter(({ key })=>postman_elements_text(key) !== '').map(({ key, value })=>[
            convert(postman_elements_text(key)),
            convert(postman_elements_text(value))
        ]).filter(([name])=>{
        const replaced = authorization.some(([other])=>other.toLowerCase() === name.toLowerCase());
        if (replaced) tell(`header ${name} is replaced by the authorisation, as in Postman`);
        return !replaced;
    });
    return (0,headers/* headersOf */.Y)([
        ...authorization,
        ...own
    ], tell);
}
function authorizationOf(auth, convert, tell) {
    if (!(0,shape/* isMapping */.pi)(auth)) return [];
    const type = postman_elements_text(auth['type']);
    const parts = new Map(list(auth[type]).map((one)=>[
            postman_elements_text(one['key']),
            postman_elements_text(one['value'])
        ]));
    const part = (name)=>convert(parts.get(name) ?? '');
    if (type === 'noauth' || type === 'bearer' && part('token') === '') return [];
    if (type === 'bearer') return [
        [
            'authorization',
            `Bearer ${part('token')}`
        ]
    ];
    if (type === 'apikey' && parts.get('in') !== 'query' && part('key') !== '') return [
        [
            part('key'),
            part('value')
        ]
    ];
    tell(`authorisation of type ${type}`);
    return [];
}
/** How many redirects are followed; none where the request, or a folder around it, says so. */ function followOf(behaviour, tell) {
    const { followRedirects, maxRedirects, ...others } = behaviour;
    for (const [name, value] of Object.entries(others))tell(`setting ${name}: ${JSON.stringify(value)}`);
    if (followRedirects === false) return 0;
    if (maxRedirects === undefined) return draft/* usualFollow */.Ip;
    const most = 20;
    if (typeof maxRedirects === 'number' && Number.isInteger(maxRedirects) && maxRedirects >= 0) {
        if (maxRedirects > most) tell(`setting maxRedirects: ${maxRedirects}; ${most} are followed`);
        return Math.min(maxRedirects, most);
    }
    tell(`setting maxRedirects: ${JSON.stringify(maxRedirects)}`);
    return draft/* usualFollow */.Ip;
}

// EXTERNAL MODULE: ./packages/smoke/src/import/expectations.js
var expectations = __webpack_require__(294);
;// CONCATENATED MODULE: ./packages/smoke/src/import/script-statements.js
const regularExpression = String.raw`(?<=[(,=:!&|?]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`;
const quoted = [
    '"',
    "'"
].map((quote)=>String.raw`${quote}(?:\\.|[^${quote}\\\n])*${quote}`);
const template = '`(?:\\\\[\\s\\S]|[^`\\\\])*`';
const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const token = new RegExp([
    `(?<comment>${comment})`,
    ...quoted,
    template,
    regularExpression,
    String.raw`[\s\S]`
].join('|'), 'gu');
/** How far a bracket goes in or out. */ const depths = {
    '(': 1,
    '[': 1,
    '{': 1,
    ')': -1,
    ']': -1,
    '}': -1
};
/**
 * The statements of a script, each whole: what stands in brackets belongs to its statement, so that what only happens
 * under a condition is never taken for what always does.
 */ function statementsOf(script) {
    const statements = [];
    let current = '';
    let depth = 0;
    const tokens = tokensOf(script);
    for (const [index, part] of tokens.entries()){
        depth += depths[part] ?? 0;
        const ends = part === ';' || part === '\n' && endsHere(current, tokens, index);
        if (depth > 0 || !ends) current += part;
        else {
            statements.push(part === ';' ? `${current};` : current);
            current = '';
        }
    }
    return [
        ...statements,
        current
    ].map(onOneLine).filter((one)=>one !== '' && one !== ';');
}
function tokensOf(script) {
    const tokens = [];
    for (const { 0: text, groups } of script.matchAll(token)){
        if (groups?.['comment'] === undefined) tokens.push(text);
        else if (text.includes('\n')) tokens.push('\n');
    }
    return tokens;
}
const goesOn = /(?:^\s*(?:if|for|while)\b.*\)|\b(?:else|do|return|try|finally)|=>|[=,+\-*&|?:.])\s*$/su;
const continues = /^(?:\??\.|[([`+*/,:?&|=-]|(?:else|catch|finally)\b)/u;
/** JavaScript ends a statement at the end of a line unless the next line can only go on with it. */ function endsHere(current, tokens, index) {
    const next = tokens.findIndex((part, at)=>at > index && part.trim() !== '');
    const rest = next < 0 ? '' : tokens.slice(next, next + 8).join('');
    return !goesOn.test(current) && !continues.test(rest);
}
const onOneLine = (statement)=>statement.trim().replaceAll(/\s*\n\s*(?=\.)/gu, '').replaceAll(/\s*\n\s*/gu, ' ');
const script_statements_name = String.raw`(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|${template})`;
const opening = new RegExp(String.raw`^pm\.test\(\s*${script_statements_name}\s*,\s*(?:async\s+)?` + String.raw`(?:function\s*\w*\s*\(\s*(\w*)\s*\)|\(\s*(\w*)\s*\)\s*(=>)|(\w+)\s*(=>))\s*(.*?)\s*,?\s*\)\s*;?$`, 'su');
/** What is inside `pm.test('…', …)`, whichever way its function is written; undefined for any other statement. */ function testBlockOf(statement) {
    const [, ofFunction, ofArrow, arrow, bare, bareArrow, content = ''] = opening.exec(statement) ?? [];
    const callback = [
        ofFunction,
        ofArrow,
        bare
    ].find((one)=>one !== undefined && one !== '');
    const named = callback === undefined ? {} : {
        callback
    };
    if (content.startsWith('{') && content.endsWith('}')) return {
        statements: statementsOf(content.slice(1, -1)),
        ...named
    };
    return content !== '' && (arrow ?? bareArrow) !== undefined ? {
        statements: [
            content
        ],
        ...named
    } : undefined;
}

;// CONCATENATED MODULE: ./packages/smoke/src/import/postman-script.js




const string = String.raw`(?:"([^"\\]*)"|'([^'\\]*)')`;
/** The statements of test scripts that most collections consist of, and what they are here. */ const rules = [
    [
        /^['"]use strict['"];?$/u,
        ()=>true
    ],
    [
        /^(?:const|let|var)\s+(\w+)\s*=\s*(?:JSON\.parse\((?:responseBody|pm\.response\.text\(\))\)|([^;]+));?$/u,
        ([, name = '', expression], _found, names)=>{
            const path = expression === undefined ? '' : pathOf(expression, names);
            if (path === undefined) return false;
            names.set(name, path);
            return true;
        }
    ],
    [
        /^pm\.response\.to\.have\.status\((\d{3})\);?$/u,
        ([, status], { expect })=>(0,expectations/* expectStatus */.oi)(expect, Number(status))
    ],
    [
        /^pm\.expect\(pm\.response\.code\)\.to\.(?:be\.)?(?:eql?|equal)\((\d{3})\);?$/u,
        ([, status], { expect })=>(0,expectations/* expectStatus */.oi)(expect, Number(status))
    ],
    [
        /^pm\.response\.to\.be\.ok;?$/u,
        (_match, { expect })=>(0,expectations/* expectStatus */.oi)(expect, 200)
    ],
    [
        /^pm\.response\.to\.be\.success;?$/u,
        (_match, { expect })=>(0,expectations/* expectStatus */.oi)(expect, '2xx')
    ],
    [
        /^pm\.expect\(pm\.response\.responseTime\)\.to\.be\.below\((\d+)\);?$/u,
        ([, milliseconds], { expect })=>(0,expectations/* expectDuration */.AL)(expect, Number(milliseconds))
    ],
    [
        new RegExp(String.raw`^pm\.response\.to\.have\.header\(${string}(?:,\s*${string})?\);?$`, 'u'),
        ([, a, b, c, d], { expect })=>{
            const value = c ?? d;
            const operators = value === undefined ? {
                exists: true
            } : {
                equals: (0,placeholders/* literally */.Dk)(value)
            };
            return (0,expectations/* expectHeader */.zT)(expect, a ?? b ?? '', operators);
        }
    ],
    [
        new RegExp(String.raw`^pm\.expect\(pm\.response\.text\(\)\)\.to\.include\(${string}\);?$`, 'u'),
        ([, a, b], { expect })=>(0,expectations/* expectBody */.gr)(expect, a ?? b ?? '')
    ],
    [
        /^pm\.expect\((.+?)\)\.to\.(?:be\.|deep\.)?(?:eql?|equal)\((.+)\);?$/u,
        ([, expression = '', literal = ''], { expect }, names)=>{
            const path = pathOf(expression, names);
            const value = literalOf(literal);
            return path !== undefined && value !== undefined && (0,expectations/* expectJson */.sI)(expect, path, (0,placeholders/* literally */.Dk)(value.value));
        }
    ],
    [
        /^pm\.(?:environment|collectionVariables|globals|variables)\.set\(\s*["']([^"']+)["'],\s*(.+?)\s*\);?$/u,
        ([, name = '', expression = ''], { capture }, names)=>{
            const path = pathOf(expression, names);
            const query = path === undefined ? undefined : (0,expectations/* captureQuery */.Fj)(path);
            if (query === undefined) return false;
            capture[(0,placeholders/* suiteName */.Qx)(name)] = query;
            return true;
        }
    ]
];
/** What test scripts say, statement by statement; each that is none of the usual ones is told. */ function readTestScripts(scripts) {
    const found = {
        expect: {},
        capture: {}
    };
    for (const { content, tell } of scripts)readStatements(statementsOf(content), found, [
        new Map()
    ], tell);
    return {
        ...Object.keys(found.expect).length === 0 ? {} : {
            expect: found.expect
        },
        ...Object.keys(found.capture).length === 0 ? {} : {
            capture: found.capture
        }
    };
}
/** Scopes from the innermost outwards: a name that is declared in a test is not known after it. */ function readStatements(statements, found, scopes, tell, callback) {
    const [names] = scopes;
    for (const statement of statements){
        const block = testBlockOf(statement);
        const understood = block !== undefined || callback !== undefined && statement.replace(/;$/u, '') === `${callback}()` || rules.some(([pattern, apply])=>{
            const match = pattern.exec(statement);
            return match !== null && apply(match, found, names);
        });
        if (block !== undefined) readStatements(block.statements, found, [
            new Map(names),
            ...scopes
        ], tell, block.callback);
        else if (!understood) {
            tell(`test script: ${statement}`);
            forgetAssigned(statement, scopes);
        }
    }
}
/** A name that is given a value in a way that was not understood may hold anything from there on. */ function forgetAssigned(statement, scopes) {
    const [, apart = ''] = /^(?:const|let|var)\s*[[{]([^=]*)[\]}]\s*=/u.exec(statement) ?? [];
    const assigned = statement.matchAll(/\b(\w+)\s*(?:[-+*/|&?]{1,2})?=(?![=>])/gu);
    for (const name of [
        ...apart.split(/\W+/u),
        ...Array.from(assigned, ([, one = ''])=>one)
    ])for (const names of scopes)names.delete(name);
}
/** `jsonData.items[0].id` as what follows the document, when `jsonData` is the parsed body. */ function pathOf(expression, names) {
    const direct = expression.trim().replace(/^pm\.response\.json\(\)/u, '$');
    const [, root = '', rest = ''] = /^([\w$]+)((?:\.[A-Za-z_]\w*|\[\d+\]|\[(?:"[^"']+"|'[^"']+')\])*)$/u.exec(direct) ?? [];
    const start = root === '$' ? '' : names.get(root);
    return start === undefined ? undefined : `${start}${rest}`;
}
/** A literal of JavaScript that JSON has too, and that is the same number in both. */ function literalOf(literal) {
    const single = /^'([^'\\]*)'$/u.exec(literal.trim());
    const read = single === null ? (0,draft/* parsedJson */.U4)(literal) : {
        value: single[1]
    };
    return (0,draft/* isExact */.u0)(read?.value) ? read : undefined;
}

// EXTERNAL MODULE: ./packages/smoke/src/template.js
var src_template = __webpack_require__(5273);
;// CONCATENATED MODULE: ./packages/smoke/src/import/sequence.js



/**
 * In Postman a variable has another value after each script that sets it; here a name has one. So each value gets a
 * name of its own, and each request the name whose value it would have found: the first is `token-before`, which is
 * the collection's own, then `token`, then `token-2`.
 */ function inSequence({ variables, checks }) {
    const captured = new Set(checks.flatMap(({ capture = {} })=>Object.keys(capture)));
    const taken = new Set([
        ...Object.keys(variables),
        ...captured
    ]);
    const current = new Map([
        ...captured
    ].map((name)=>[
            name,
            (0,draft/* freshName */.Os)(`${name}-before`, '-', taken)
        ]));
    const first = new Map(current);
    const set = new Set();
    const renamed = checks.map((check)=>{
        const { capture, ...rest } = withNames(check, current);
        if (capture === undefined) return rest;
        const entries = Object.entries(capture).map(([name, source])=>{
            const own = set.has(name) ? (0,draft/* freshName */.Os)(name, '-', taken) : name;
            set.add(name);
            current.set(name, own);
            return [
                own,
                source
            ];
        });
        return {
            ...rest,
            capture: Object.fromEntries(entries)
        };
    });
    const used = new Set((0,src_template/* references */.Ft)(renamed));
    const named = Object.entries(variables).map(([name, value])=>[
            first.get(name) ?? name,
            value
        ]).filter(([name])=>Object.hasOwn(variables, name) || used.has(name));
    return {
        variables: Object.fromEntries(named),
        checks: renamed
    };
}
/** What a request sends, with the names that hold when it is sent. */ function withNames(check, names) {
    const rename = (value)=>{
        if (typeof value === 'string') return value.replaceAll(/\$\$\{|\$\{([^}]*)\}/gu, (found, name)=>name === undefined ? found : `\${${names.get(name) ?? name}}`);
        if (Array.isArray(value)) return value.map(rename);
        return (0,shape/* isMapping */.pi)(value) ? Object.fromEntries(Object.entries(value).map(([key, item])=>[
                String(rename(key)),
                rename(item)
            ])) : value;
    };
    const { name, capture, expect, ...sent } = check;
    return {
        name,
        ...rename(sent),
        ...expect === undefined ? {} : {
            expect
        },
        ...capture === undefined ? {} : {
            capture
        }
    };
}

;// CONCATENATED MODULE: ./packages/smoke/src/import/postman.js











/** Reads a Postman collection of format 2.1. Throws a ConfigurationError for anything else. */ function readPostman(content) {
    const parsed = (0,draft/* parsedJson */.U4)(content)?.value;
    const info = (0,shape/* isMapping */.pi)(parsed) ? parsed['info'] : undefined;
    if (!(0,shape/* isMapping */.pi)(parsed) || !(0,shape/* isMapping */.pi)(info) || !String(info['schema']).includes('v2.1')) {
        throw new src/* ConfigurationError */.j1('the collection', [
            {
                message: 'is not a Postman collection of format 2.1'
            }
        ]);
    }
    const notUnderstood = [];
    const tell = (what)=>notUnderstood.push(what);
    const taken = new Set();
    const definitions = (0,import_definitions/* resolveDefinitions */.L)(definitionsOf(parsed, tell), setByScripts(content), tell);
    const around = inside(parsed, {
        path: [],
        auth: undefined,
        behaviour: {},
        scripts: []
    }, 'the collection', tell);
    const checks = itemsIn(parsed, around, tell).flatMap((one)=>{
        const name = (0,draft/* uniqueName */.Fi)([
            ...one.around.path,
            postman_elements_text(one.item['name'])
        ].join(' '), taken);
        return checkOf(one, name, definitions, (what)=>tell(`${name}: ${what}`));
    });
    const { variables } = definitions;
    return {
        name: postman_elements_text(info['name']),
        ...inSequence({
            variables,
            checks
        }),
        notUnderstood
    };
}
function definitionsOf(collection, tell) {
    return enabled(collection['variable'], 'variable', tell).map(({ key, id, value })=>[
            postman_elements_text(key ?? id),
            typeof value === 'object' && value !== null ? JSON.stringify(value) : value ?? ''
        ]);
}
/** Variables that some script sets, also where it is not understood how. */ const setByScripts = (content)=>new Set(Array.from(content.matchAll(/\.set\(\s*(?:\\"|')([^"'\\]+)(?:\\"|')/gu), ([, name = ''])=>name));
/** Requests in their order, with what holds for them of the folders that they are in. */ function itemsIn(folder, around, tell) {
    return list(folder['item']).flatMap((item)=>{
        if (!Array.isArray(item['item'])) return [
            {
                item,
                around
            }
        ];
        const path = [
            ...around.path,
            postman_elements_text(item['name'])
        ];
        const where = `folder ${path.join(' ')}`;
        for (const { key } of list(item['variable']))tell(`${where}: variable ${postman_elements_text(key)}`);
        return itemsIn(item, inside(item, {
            ...around,
            path
        }, where, tell), tell);
    });
}
function inside(folder, around, where, tell) {
    tellPrerequest(folder, where, tell);
    const own = scriptsOf(folder, 'test', (what)=>tell(`${where}: ${what}`)).map((content)=>({
            content,
            tell: (what)=>tell(`${where}: ${what}`)
        }));
    return {
        path: around.path,
        auth: folder['auth'] ?? around.auth,
        behaviour: {
            ...around.behaviour,
            ...behaviourOf(folder)
        },
        scripts: [
            ...around.scripts,
            ...own
        ]
    };
}
const behaviourOf = ({ protocolProfileBehavior: behaviour })=>(0,shape/* isMapping */.pi)(behaviour) ? behaviour : {};
function checkOf({ item, around }, name, definitions, tell) {
    const request = (0,shape/* isMapping */.pi)(item['request']) ? item['request'] : {
        url: item['request']
    };
    const convert = (value)=>(0,placeholders/* convertPlaceholders */.U)(definitions.expand(value), tell);
    const url = (0,placeholders/* withScheme */.GV)(convert(addressOf(request['url'], tell)), definitions.variables);
    if (url === '') tell('has no address');
    const method = (0,draft/* methodOf */.NY)(postman_elements_text(request['method']) || 'GET', tell);
    if (url === '' || method === undefined) return [];
    tellPrerequest(item, 'the request', tell);
    for (const part of [
        'proxy',
        'certificate'
    ])if ((0,shape/* isMapping */.pi)(request[part])) tell(`its ${part}`);
    const headers = headersOfRequest(request, item['auth'] ?? around.auth, convert, tell);
    const said = Object.entries(headers).find(([header])=>header.toLowerCase() === 'content-type')?.[1];
    const body = bodyOf(request['body'], said, convert, tell);
    const typed = typeof body?.content === 'string' ? (0,import_body/* withContentType */.cK)(headers, body.type) : headers;
    const follow = followOf({
        ...around.behaviour,
        ...behaviourOf(item)
    }, tell);
    const own = scriptsOf(item, 'test', tell).map((content)=>({
            content,
            tell
        }));
    return [
        {
            name,
            request: `${method} ${url}`,
            ...Object.keys(typed).length === 0 ? {} : {
                headers: typed
            },
            ...body === undefined ? {} : {
                body: body.content
            },
            ...follow === 0 ? {} : {
                follow
            },
            ...readTestScripts([
                ...around.scripts,
                ...own
            ])
        }
    ];
}


/***/ })

};
