export const id = 1845;
export const ids = [1845];
export const modules = {

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ uniqueName),
/* harmony export */   Fo: () => (/* binding */ convertVariables),
/* harmony export */   Ip: () => (/* binding */ usualFollow),
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   U4: () => (/* binding */ parsedJson)
/* harmony export */ });
/** A check as it will stand in the suite file. */ /** Both formats follow redirects unless told otherwise; here a redirect is the answer. */ const usualFollow = 10;
/** `{{name}}` of both formats is `${name}` here; what the tools compute themselves has no counterpart. */ function convertVariables(text, tell) {
    return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/gu, (_, name)=>{
        if (!name.startsWith('$')) return `\${${suiteName(name)}}`;
        tell(`{{${name}}} is computed by the tool; \${unique}, which differs in every run, stands in its place`);
        return '${unique}';
    });
}
/** A variable's name with the characters that names have here. */ const suiteName = (name)=>{
    const plain = name.replace(/[^\w]+/gu, '-').replace(/^-+|-+$/gu, '');
    return /^[A-Za-z]/u.test(plain) ? plain : `v-${plain}`;
};
/** A name for a check that no other has. */ function uniqueName(wanted, taken) {
    const plain = wanted.replace(/[^\p{L}\p{N}._ -]+/gu, ' ').replace(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}]+/u, '').trim();
    const base = plain === '' ? 'request' : plain;
    let name = base;
    for(let next = 2; taken.has(name); next += 1)name = `${base} ${next}`;
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


/***/ }),

/***/ 1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPostman: () => (/* binding */ readPostman)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/smoke/src/suite/shape.js + 1 modules
var shape = __webpack_require__(5300);
// EXTERNAL MODULE: ./packages/smoke/src/import/draft.js
var draft = __webpack_require__(9122);
;// CONCATENATED MODULE: ./packages/smoke/src/import/postman-script.js

const string = String.raw`(?:"([^"]*)"|'([^']*)')`;
/** The statements of test scripts that most collections consist of, and what they are here. */ const rules = [
    [
        /^(?:pm\.test\(.*|\}\s*\)?\s*;?|\}\s*\);?|['"]use strict['"];?)$/u,
        ()=>true
    ],
    [
        /^(?:const|let|var)\s+(\w+)\s*=\s*(?:pm\.response\.json\(\)|JSON\.parse\(responseBody\));?$/u,
        ([, name = ''], _found, names)=>names.json.add(name).size > 0
    ],
    [
        /^pm\.response\.to\.have\.status\((\d{3})\);?$/u,
        ([, status], { expect })=>setStatus(expect, status)
    ],
    [
        /^pm\.expect\(pm\.response\.code\)\.to\.(?:be\.)?(?:eql?|equal)\((\d{3})\);?$/u,
        ([, status], { expect })=>setStatus(expect, status)
    ],
    [
        /^pm\.response\.to\.be\.(?:ok|success);?$/u,
        ()=>true
    ],
    [
        /^pm\.expect\(pm\.response\.responseTime\)\.to\.be\.below\((\d+)\);?$/u,
        ([, ms = ''], { expect })=>Boolean(expect.duration = `${ms}ms`)
    ],
    [
        new RegExp(String.raw`^pm\.response\.to\.have\.header\(${string}(?:,\s*${string})?\);?$`, 'u'),
        ([, a, b, c, d], { expect })=>{
            const value = c ?? d;
            expect.headers = {
                ...expect.headers,
                [a ?? b ?? '']: value ?? {
                    exists: true
                }
            };
            return true;
        }
    ],
    [
        new RegExp(String.raw`^pm\.expect\(pm\.response\.text\(\)\)\.to\.include\(${string}\);?$`, 'u'),
        ([, a, b], { expect })=>{
            if (expect.body !== undefined) return false;
            expect.body = a ?? b ?? '';
            return true;
        }
    ],
    [
        /^pm\.expect\((.+?)\)\.to\.(?:be\.|deep\.)?(?:eql?|equal)\((.+)\);?$/u,
        ([, expression = '', literal = ''], { expect }, names)=>{
            const path = pathOf(expression, names);
            const value = literalOf(literal);
            if (path === undefined || value === undefined) return false;
            expect.json = {
                ...expect.json,
                [path]: typeof value.value === 'object' ? {
                    equals: value.value
                } : value.value
            };
            return true;
        }
    ],
    [
        /^pm\.(?:environment|collectionVariables|globals|variables)\.set\(\s*["']([^"']+)["'],\s*(.+?)\s*\);?$/u,
        ([, name = '', expression = ''], { capture }, names)=>{
            const path = pathOf(expression, names);
            if (path === undefined) return false;
            capture[(0,draft/* suiteName */.Qx)(name)] = path;
            return true;
        }
    ]
];
const setStatus = (expect, status)=>Boolean(expect.status = Number(status));
/** What a test script says, statement by statement; each that is none of the usual ones is told. */ function readTestScript(lines, tell) {
    const found = {
        expect: {},
        capture: {}
    };
    const names = {
        json: new Set()
    };
    for (const line of statements(lines)){
        const understood = rules.some(([pattern, apply])=>{
            const match = pattern.exec(line);
            return match !== null && apply(match, found, names);
        });
        if (!understood) tell(`test script: ${line}`);
    }
    return {
        ...Object.keys(found.expect).length === 0 ? {} : {
            expect: found.expect
        },
        ...Object.keys(found.capture).length === 0 ? {} : {
            capture: found.capture
        }
    };
}
/** One statement a line; what stands on the line of `pm.test(…, () => {` is a statement of its own. */ function statements(lines) {
    return lines.flatMap((line)=>line.replace(/((?:function\s*\(\)|\(\)\s*=>)\s*\{)/u, '$1\n').split('\n')).flatMap((line)=>/^\s*pm\.test/u.test(line) ? [
            line
        ] : line.split(/(?<=;)\s*(?=\})/u)).map((line)=>line.trim()).filter((line)=>line !== '' && !line.startsWith('//'));
}
/** `jsonData.items[0].id` as a query, when `jsonData` is the parsed body. */ function pathOf(expression, names) {
    const direct = expression.trim().replace(/^pm\.response\.json\(\)/u, '$');
    const [, root = '', rest = ''] = /^([\w$]+)((?:\.\w+|\[\d+\]|\[["'][^"']+["']\])*)$/u.exec(direct) ?? [];
    return root === '$' || names.json.has(root) ? `$${rest}` : undefined;
}
/** A literal of JavaScript that JSON has too. */ function literalOf(literal) {
    const single = /^'([^'\\]*)'$/u.exec(literal.trim());
    return single === null ? (0,draft/* parsedJson */.U4)(literal) : {
        value: single[1]
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
    const variables = list(parsed['variable']).map((one)=>[
            (0,draft/* suiteName */.Qx)(postman_text(one['key'])),
            one['value'] ?? ''
        ]);
    tellScripts(parsed, 'the collection', tell, [
        'prerequest',
        'test'
    ]);
    const checks = itemsIn(parsed, [], parsed['auth']).flatMap(({ item, path, auth })=>{
        const name = (0,draft/* uniqueName */.Fi)([
            ...path,
            postman_text(item['name'])
        ].join(' '), taken);
        return checkOf(item, name, auth, (what)=>tell(`${name}: ${what}`));
    });
    return {
        name: postman_text(info['name']),
        variables: Object.fromEntries(variables),
        checks,
        notUnderstood
    };
}
/** Requests in their order, with the folders that they are in; a folder's authorisation holds for what is inside. */ function itemsIn(folder, path, auth) {
    return list(folder['item']).flatMap((item)=>{
        const own = item['auth'] ?? auth;
        if (!Array.isArray(item['item'])) return [
            {
                item,
                path,
                auth: own
            }
        ];
        return itemsIn(item, [
            ...path,
            postman_text(item['name'])
        ], own);
    });
}
function checkOf(item, name, inherited, tell) {
    const request = (0,shape/* isMapping */.pi)(item['request']) ? item['request'] : {
        method: 'GET',
        url: item['request']
    };
    const convert = (value)=>(0,draft/* convertVariables */.Fo)(value, tell);
    const url = convert(addressOf(request['url']));
    if (url === '') tell('has no address');
    if (url === '') return [];
    tellScripts(item, 'the request', tell, [
        'prerequest'
    ]);
    const authorization = authorizationOf(request['auth'] ?? inherited, tell);
    const headers = {
        ...authorization,
        ...pairs(request['header'], (key)=>tell(`header ${key} is disabled and was left out`), convert)
    };
    const body = bodyOf(request['body'], tell, convert);
    const script = readTestScript(scriptOf(item, 'test'), tell);
    return [
        {
            name,
            request: `${postman_text(request['method']) || 'GET'} ${url.replaceAll(' ', '%20')}`,
            ...Object.keys(headers).length === 0 ? {} : {
                headers
            },
            ...body === undefined ? {} : {
                body
            },
            follow: draft/* usualFollow */.Ip,
            ...script
        }
    ];
}
function addressOf(url) {
    if (typeof url === 'string') return url;
    if (!(0,shape/* isMapping */.pi)(url)) return '';
    if (typeof url['raw'] === 'string') return url['raw'];
    const host = Array.isArray(url['host']) ? url['host'].join('.') : postman_text(url['host']);
    const path = Array.isArray(url['path']) ? url['path'].join('/') : postman_text(url['path']);
    const query = list(url['query']).filter((one)=>one['disabled'] !== true).map((one)=>`${postman_text(one['key'])}=${postman_text(one['value'])}`);
    const protocol = postman_text(url['protocol']) === '' ? '' : `${postman_text(url['protocol'])}://`;
    return `${protocol}${host}/${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
function bodyOf(body, tell, convert) {
    if (!(0,shape/* isMapping */.pi)(body)) return undefined;
    const mode = postman_text(body['mode']);
    if (mode === 'raw') {
        const raw = convert(postman_text(body['raw']));
        const json = (0,draft/* parsedJson */.U4)(raw);
        return raw === '' ? undefined : json === undefined ? raw : {
            json: json.value
        };
    }
    if (mode === 'urlencoded') {
        return {
            form: pairs(body['urlencoded'], (key)=>tell(`form field ${key} is disabled and was left out`), convert)
        };
    }
    if (mode === 'graphql' && (0,shape/* isMapping */.pi)(body['graphql'])) {
        const { query, variables } = body['graphql'];
        return {
            json: {
                query: convert(postman_text(query)),
                variables: (0,draft/* parsedJson */.U4)(convert(postman_text(variables)))?.value ?? {}
            }
        };
    }
    if (mode !== '') tell(`a body of mode ${mode}`);
    return undefined;
}
function authorizationOf(auth, tell) {
    if (!(0,shape/* isMapping */.pi)(auth)) return {};
    const type = postman_text(auth['type']);
    const parts = Object.fromEntries(list(auth[type]).map((one)=>[
            postman_text(one['key']),
            postman_text(one['value'])
        ]));
    const convert = (value)=>(0,draft/* convertVariables */.Fo)(value ?? '', tell);
    if (type === 'noauth') return {};
    if (type === 'bearer') return {
        authorization: `Bearer ${convert(parts['token'])}`
    };
    if (type === 'apikey' && parts['in'] !== 'query') return {
        [parts['key'] ?? 'x-api-key']: convert(parts['value'])
    };
    tell(`authorisation of type ${type}`);
    return {};
}
function tellScripts(item, where, tell, kinds) {
    for (const kind of kinds){
        const lines = scriptOf(item, kind).filter((line)=>line.trim() !== '' && !line.trim().startsWith('//'));
        if (lines.length > 0) tell(`the ${kind} script of ${where}: ${lines.length} lines, first ${JSON.stringify(lines[0])}`);
    }
}
function scriptOf(item, kind) {
    const event = list(item['event']).find((one)=>one['listen'] === kind);
    const exec = (0,shape/* isMapping */.pi)(event?.['script']) ? event['script']['exec'] : undefined;
    return Array.isArray(exec) ? exec.map(String) : typeof exec === 'string' ? exec.split('\n') : [];
}
function pairs(value, disabled, convert) {
    const entries = list(value).flatMap((one)=>{
        if (one['disabled'] !== true) return [
            [
                convert(postman_text(one['key'])),
                convert(postman_text(one['value']))
            ]
        ];
        disabled(postman_text(one['key']));
        return [];
    });
    return Object.fromEntries(entries);
}
const list = (value)=>Array.isArray(value) ? value.filter((one)=>(0,shape/* isMapping */.pi)(one)) : [];
const postman_text = (value)=>typeof value === 'string' ? value : '';


/***/ })

};
