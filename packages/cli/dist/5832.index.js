export const id = 5832;
export const ids = [5832];
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

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHttpFile: () => (/* binding */ readHttpFile)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9122);

const methods = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/u;
/** Reads the `.http` format of editors: requests between `###` lines, `@name = value`, `{{name}}`. */ function readHttpFile(content) {
    const notUnderstood = [];
    const variables = {};
    const taken = new Set();
    const blocks = blocksOf(content);
    const named = new Map();
    const drafts = blocks.flatMap((block)=>{
        const name = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueName */ .Fi)(block.name ?? firstRequestLine(block.lines) ?? 'request', taken);
        if (block.name !== undefined) named.set(block.name, name);
        const tell = (what)=>notUnderstood.push(`${name}: ${what}`);
        const check = new BlockReader(name, variables, tell).read(block.lines);
        return check === undefined ? [] : [
            check
        ];
    });
    const { checks, unknown } = linkResponses(drafts, named);
    return {
        variables,
        checks,
        notUnderstood: [
            ...notUnderstood,
            ...unknown
        ]
    };
}
function blocksOf(content) {
    const blocks = [
        {
            title: '',
            lines: []
        }
    ];
    for (const line of content.split(/\r?\n/u)){
        if (line.startsWith('###')) blocks.push({
            title: line.slice(3).trim(),
            lines: []
        });
        else blocks.at(-1)?.lines.push(line);
    }
    return blocks.map(({ title, lines })=>{
        const named = lines.map((line)=>/^\s*(?:#|\/\/)\s*@name\s*=?\s*(\S+)/u.exec(line)?.[1]).find((name)=>name !== undefined);
        const name = named ?? (title === '' ? undefined : title);
        return {
            lines,
            ...name === undefined ? {} : {
                name
            }
        };
    });
}
const firstRequestLine = (lines)=>lines.find((line)=>methods.test(line.trim().split(/\s+/u)[0] ?? ''));
class BlockReader {
    #name;
    #variables;
    #tell;
    #headers = {};
    #body = [];
    #expect = {};
    #request;
    #follow = _draft_js__WEBPACK_IMPORTED_MODULE_0__/* .usualFollow */ .Ip;
    #part = 'before';
    #inScript = false;
    constructor(name, variables, tell){
        this.#name = name;
        this.#variables = variables;
        this.#tell = tell;
    }
    read(lines) {
        for (const line of lines)this.#line(line);
        if (this.#request === undefined) return undefined;
        const body = this.#bodyOf(this.#convert(this.#body.join('\n').trim()));
        return {
            name: this.#name,
            request: this.#convert(this.#request),
            ...Object.keys(this.#headers).length === 0 ? {} : {
                headers: this.#headers
            },
            ...body === undefined ? {} : {
                body
            },
            ...this.#follow === 0 ? {} : {
                follow: this.#follow
            },
            ...Object.keys(this.#expect).length === 0 ? {} : {
                expect: this.#expect
            }
        };
    }
    #line(line) {
        const trimmed = line.trim();
        if (this.#inScript || /^[<>]\s*\{%/u.test(trimmed)) this.#script(trimmed);
        else if (trimmed.startsWith('??')) this.#assertion(trimmed.slice(2).trim());
        else if (/^[<>]{1,2}@?\s+\S/u.test(trimmed)) this.#tell(`file reference ${trimmed}`);
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
        if (directive === undefined || directive === 'name') return;
        if (directive === 'no-redirect') this.#follow = 0;
        else this.#tell(`directive @${directive} ${rest}`.trim());
    }
    #start(trimmed) {
        const [, name, value = ''] = /^@([\w.-]+)\s*=\s*(.*)$/u.exec(trimmed) ?? [];
        if (name !== undefined) this.#variables[(0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx)(name)] = this.#convert(value);
        else if (trimmed !== '') {
            const [method = '', ...rest] = trimmed.split(/\s+/u);
            const url = methods.test(method) ? rest[0] : method;
            if (url === undefined) this.#tell(trimmed);
            else this.#request = `${methods.test(method) ? method : 'GET'} ${url}`;
            this.#part = 'headers';
        }
    }
    #header(trimmed) {
        if (trimmed === '') this.#part = 'body';
        else if (/^[?&]/u.test(trimmed)) this.#request = `${this.#request ?? ''}${trimmed.replaceAll(' ', '')}`;
        else {
            const [, name, value = ''] = /^([\w-]+)\s*:\s*(.*)$/u.exec(trimmed) ?? [];
            if (name === undefined) this.#tell(trimmed);
            else this.#headers[name.toLowerCase()] = this.#convert(value);
        }
    }
    /** httpyac's `?? status == 200`, `?? header name == value`, `?? body path == value`. */ #assertion(text) {
        const [, subject = '', name = '', value = ''] = /^(status|header|body)\s+(?:([\w.[\]-]+)\s+)?==\s+(.+)$/u.exec(text) ?? [];
        if (subject === 'status' && /^\d{3}$/u.test(value)) this.#expect.status = Number(value);
        else if (subject === 'header' && name !== '') this.#expect.headers = {
            ...this.#expect.headers,
            [name]: value
        };
        else if (subject === 'body' && name !== '') {
            this.#expect.json = {
                ...this.#expect.json,
                [`$.${name}`]: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(value)?.value ?? value
            };
        } else this.#tell(`assertion ?? ${text}`);
    }
    #bodyOf(content) {
        if (content === '') return undefined;
        const json = /json/iu.test(this.#headers['content-type'] ?? '') ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(content) : undefined;
        return json === undefined ? content : {
            json: json.value
        };
    }
    #convert(text) {
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .convertVariables */ .Fo)(text.replace(/\{\{\s*(\w+)\.response\.(body|headers)\.([^{}]+?)\s*\}\}/gu, responseMarker), this.#tell);
    }
}
/** A reference to another request's answer, until it is known which check that is. */ const responseMarker = (_, request, part, path)=>`\${response ${part} ${request} ${path}}`;
const marker = /\$\{response (body|headers) (\w+) ([^}]+)\}/gu;
/** `{{login.response.body.$.token}}` becomes a capture of the check `login`. */ function linkResponses(drafts, named) {
    const captures = new Map();
    const unknown = [];
    const link = (text)=>text.replace(marker, (_, part, request, path)=>{
            const check = named.get(request);
            if (check === undefined) unknown.push(`no request is called ${request}, whose answer is used`);
            const name = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx)(`${request}-${path}`);
            const source = part === 'headers' ? {
                header: path
            } : path.startsWith('$') ? path : `$.${path}`;
            if (check !== undefined) captures.set(check, {
                ...captures.get(check),
                [name]: source
            });
            return `\${${name}}`;
        });
    const linked = drafts.map((draft)=>JSON.parse(JSON.stringify(draft), (_key, value)=>typeof value === 'string' ? link(value) : value));
    const checks = linked.map((check)=>{
        const capture = captures.get(check.name);
        return capture === undefined ? check : {
            ...check,
            capture
        };
    });
    return {
        checks,
        unknown
    };
}


/***/ })

};
