export const id = 470;
export const ids = [470];
export const modules = {

/***/ 2470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/github/src/endpoints.js
var endpoints = __webpack_require__(8305);
// EXTERNAL MODULE: ./packages/github/src/failure.js
var failure = __webpack_require__(1573);
// EXTERNAL MODULE: ./packages/http/src/index.js + 10 modules
var src = __webpack_require__(1401);
// EXTERNAL MODULE: ../../node_modules/@octokit/auth-token/dist-bundle/index.js
var dist_bundle = __webpack_require__(4453);
// EXTERNAL MODULE: ../../node_modules/@octokit/request/dist-bundle/index.js + 4 modules
var request_dist_bundle = __webpack_require__(6212);
// EXTERNAL MODULE: ./packages/github/src/wire.js
var wire = __webpack_require__(9662);
;// CONCATENATED MODULE: ./packages/github/src/direct.js




/** As many as the gateway has under way at most. */ const connectionsKept = 12;
/** What a server or a network on the way drops without a word is idle for longer than this. */ const idleMs = 4_000;
const maxRedirects = 5;
/** The gateway's signal ends a request; this is only what the exchange must be told. */ const deadlineMs = 2 ** 31 - 1;
/** A connection that takes longer is tried anew; a third of it goes to each address of the name. */ const defaultConnectMs = 5_000;
const cutKinds = new Set([
    'cut-short',
    'too-large',
    'malformed'
]);
function errorOf({ kind, message, code, phase = 'request' }) {
    if (cutKinds.has(kind)) return new wire/* CutBody */.Rb(message);
    const unsent = kind === 'timeout' && phase !== 'request' && phase !== 'body';
    const named = unsent ? wire/* notConnected */.NU : code;
    return Object.assign(new Error(message), named === undefined ? {} : {
        code: named
    });
}
const toRequest = (url, { method = 'GET', headers = {}, body })=>({
        method,
        url: new URL(url),
        headers,
        ...body === undefined ? {} : {
            body
        }
    });
const headersOf = ({ headers })=>new Map(Object.entries(headers).map(([name, values])=>[
            name,
            values.join(', ')
        ]));
/** Fetches over `node:http` with kept connections. A redirect takes the token along to the same origin only. */ function directFetch(connectMs) {
    const connections = (0,src/* keepConnections */.FQ)({
        maxSockets: connectionsKept,
        idleMs
    });
    return async (url, init)=>{
        const signal = init.signal === undefined ? {} : {
            signal: init.signal
        };
        const { result } = await (0,src/* followRedirects */.FE)(toRequest(url, init), maxRedirects, (hop)=>(0,src/* exchange */.cv)(hop, {
                deadlineMs,
                connectMs,
                tlsMs: connectMs,
                maxBodyBytes: wire/* maxAnswerBytes */._j,
                connections,
                ...signal
            }));
        if (!result.ok) throw errorOf(result);
        const { status, body } = result;
        return (0,wire/* wholeResponse */.Zj)({
            status,
            url: result.url.href,
            headers: headersOf(result)
        }, Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    };
}
/** Octokit's own request function over `node:http`; `connectMs` limits connecting and, again, agreeing on TLS. */ const requestOf = (token, apiUrl, connectMs = defaultConnectMs)=>request_dist_bundle/* request */.E.defaults({
        baseUrl: apiUrl,
        request: {
            fetch: directFetch(connectMs),
            hook: (0,dist_bundle/* createTokenAuth */.g)(token).hook,
            parseSuccessResponseBody: false,
            log: wire/* quiet */.jQ
        }
    });

;// CONCATENATED MODULE: ./packages/github/src/octokit.js


/** This machine itself is never reached through a proxy, whatever the environment says. */ function needsProxy(apiUrl, environment) {
    const url = new URL(apiUrl);
    const here = url.hostname === 'localhost' || url.hostname === '[::1]' || url.hostname.startsWith('127.');
    return !here && (0,src/* proxyFor */.iJ)(url, environment) !== undefined;
}
/**
 * Octokit's request function for one token. Where the environment names a proxy for `apiUrl` it is the one of
 * `@actions/github`, which brings an HTTP stack of its own; else requests go straight out and nothing of that is loaded.
 */ async function octokitRequest(token, apiUrl) {
    if (!needsProxy(apiUrl, process.env)) return requestOf(token, apiUrl);
    const proxied = await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 6066));
    return proxied.requestOf(token, apiUrl);
}

;// CONCATENATED MODULE: ./packages/github/src/transport.js





const systemClock = {
    now: ()=>Date.now(),
    sleep: async (ms, signal)=>{
        await (0,promises_.setTimeout)(ms, undefined, {
            signal,
            ref: true
        }).catch(()=>undefined);
    }
};
const parallelRequests = 12;
const firstPauseMs = 250;
/** At most `places` at a time; the others wait in line. */ function queueOf(places) {
    const waiting = [];
    let free = places;
    return async (work)=>{
        if (free > 0) free -= 1;
        else await new Promise((resolve)=>waiting.push(resolve));
        try {
            return await work();
        } finally{
            const next = waiting.shift();
            if (next === undefined) free += 1;
            else next();
        }
    };
}
const methodOf = (call)=>call.endpoint.split(' ')[0] ?? '';
const isSafe = (call)=>call.safe ?? methodOf(call) === 'GET';
/** Milliseconds to wait before the next try; null: give up. */ function pauseBefore(failure, call, tried, patienceLeftMs) {
    if (tried >= (call.attempts ?? 3)) return null;
    // Refused by the rate limit means: not carried out. So even a write may be sent again.
    if (failure.reason === 'rate-limited') {
        const pause = failure.retryAfterMs;
        return pause !== null && pause < patienceLeftMs ? pause : null;
    }
    const mayPass = failure.reason === 'unreachable' || isSafe(call) && [
        'unavailable',
        'malformed',
        'timeout'
    ].includes(failure.reason);
    if (!mayPass || failure.reason === 'timeout' && tried > 1) return null;
    const pause = Math.max(failure.retryAfterMs ?? 0, firstPauseMs * 4 ** (tried - 1));
    return pause < patienceLeftMs ? pause : null;
}
const neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    wire/* notConnected */.NU,
    'UND_ERR_CONNECT_TIMEOUT'
]);
const causes = (error)=>error === undefined ? [] : [
        error,
        ...causes(error.cause)
    ];
const messageOf = (data)=>{
    if (typeof data === 'string') return data.slice(0, 300);
    const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : '';
    return typeof message === 'string' ? message : '';
};
const textHeaders = (headers)=>Object.fromEntries(Object.entries(headers).map(([name, value])=>[
            name.toLowerCase(),
            String(value)
        ]));
class Wire {
    repository;
    hasDirectoryToken;
    #options;
    #clock;
    #inLine = queueOf(parallelRequests);
    #clients = new Map();
    #signal;
    #sent = 0;
    #serverTime = null;
    constructor(options){
        this.#options = options;
        this.repository = options.repository;
        this.hasDirectoryToken = options.directoryToken !== undefined && options.directoryToken !== '';
        this.#clock = options.clock ?? systemClock;
        this.#signal = options.signal ?? new AbortController().signal;
    }
    now() {
        return this.#clock.now();
    }
    requests() {
        return this.#sent;
    }
    serverTime() {
        return this.#serverTime;
    }
    describe(call) {
        if (call.endpoint.startsWith('GRAPHQL ')) return call.endpoint.replace('GRAPHQL', 'GraphQL');
        const values = {
            ...this.repository,
            ...call.parameters
        };
        const [method = '', path = ''] = this.#route(call).split(' ');
        const filled = path.replace(/\{\+?(\w+)\}/gu, (whole, name)=>{
            const value = values[name];
            return typeof value === 'string' || typeof value === 'number' ? encodeURI(String(value)) : whole;
        });
        return `${method} ${filled.split('?')[0] ?? ''}`;
    }
    async graphql(call, query, variables) {
        return this.send({
            ...call,
            parameters: {
                query,
                variables
            }
        });
    }
    async send(call) {
        const started = this.#clock.now();
        const patience = this.#options.patienceMs ?? 30_000;
        for(let tried = 1;; tried += 1){
            const left = patience - (this.#clock.now() - started);
            const answer = await this.#inLine(()=>this.#once(call, left));
            if (answer.ok || this.#signal.aborted) return answer;
            const pause = pauseBefore(answer.failure, call, tried, patience - (this.#clock.now() - started));
            if (pause === null) return answer;
            await this.#clock.sleep(pause, this.#signal);
        }
    }
    async #once(call, patienceLeftMs) {
        if (this.#signal.aborted) return {
            ok: false,
            failure: (0,failure/* faultFailure */.zk)('cancelled', '')
        };
        const deadlineMs = Math.max(1, Math.min(this.#options.deadlineMs ?? 10_000, patienceLeftMs));
        const deadline = AbortSignal.timeout(deadlineMs);
        const need = (0,endpoints/* needOf */.ER)(call.endpoint);
        try {
            const request = await this.#client(call);
            this.#sent += 1;
            const response = await request(this.#route(call), {
                ...call.endpoint.includes('{owner}') ? this.repository : {},
                ...call.parameters,
                headers: {
                    ...call.headers
                },
                request: {
                    signal: AbortSignal.any([
                        deadline,
                        this.#signal
                    ])
                }
            });
            return this.#read(call, response);
        } catch (error) {
            return {
                ok: false,
                failure: this.#failure(need, error, deadline, deadlineMs)
            };
        }
    }
    #read(call, response) {
        const headers = textHeaders(response.headers);
        this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
        const at = new Date(this.#clock.now()).toISOString();
        const body = response.data;
        const base = {
            ok: true,
            status: response.status,
            headers,
            at
        };
        if (call.raw === true || !(body instanceof Buffer)) return {
            ...base,
            data: body
        };
        try {
            return {
                ...base,
                data: JSON.parse(body.toString('utf8'))
            };
        } catch  {
            return {
                ok: false,
                failure: (0,failure/* faultFailure */.zk)('malformed', `${body.length} bytes that are not JSON`)
            };
        }
    }
    #failure(need, error, deadline, deadlineMs) {
        if (error.response !== undefined) return this.#answeredFailure(need, error.response);
        if (this.#signal.aborted) return (0,failure/* faultFailure */.zk)('cancelled', '');
        if (deadline.aborted) return (0,failure/* faultFailure */.zk)('timeout', `${deadlineMs / 1000} s`);
        const chain = causes(error);
        const cut = chain.find((cause)=>cause instanceof wire/* CutBody */.Rb);
        if (cut !== undefined) return (0,failure/* faultFailure */.zk)('malformed', this.#scrub(cut.message));
        // A DOMException's code is a number and says nothing; a system error's is its name.
        const code = chain.map((cause)=>cause.code).find((each)=>typeof each === 'string') ?? '';
        const detail = this.#scrub(code === '' ? chain.at(-1)?.message ?? 'unknown trouble' : code);
        return (0,failure/* faultFailure */.zk)(neverSent.has(code) ? 'unreachable' : 'network', detail);
    }
    #answeredFailure(need, { status, data, headers: raw }) {
        const headers = textHeaders(raw);
        this.#serverTime = serverTimeOf(headers) ?? this.#serverTime;
        // The words decide what a 403 or 404 means; damaged words decide nothing.
        if (typeof data === 'string' && data !== '' && headers['content-type']?.includes('json') === true) return (0,failure/* faultFailure */.zk)('malformed', `${status} with a body that is not JSON`);
        const message = this.#scrub(messageOf(data));
        return (0,failure/* failureOf */.g5)(need, {
            status,
            headers,
            message,
            now: this.#clock.now()
        });
    }
    #client(call) {
        const { token, directoryToken, apiUrl } = this.#options;
        const chosen = call.token === 'directory' ? directoryToken ?? '' : token;
        const made = this.#clients.get(chosen) ?? octokitRequest(chosen, apiUrl.replace(/\/+$/u, ''));
        this.#clients.set(chosen, made);
        return made;
    }
    #route(call) {
        return call.endpoint.startsWith('GRAPHQL ') ? `POST ${this.#graphqlUrl()}` : call.endpoint;
    }
    #graphqlUrl() {
        const { graphqlUrl, apiUrl } = this.#options;
        return graphqlUrl ?? `${apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '')}/graphql`;
    }
    /** Tokens leave in no message, whoever wrote it. */ #scrub(message) {
        return [
            this.#options.token,
            this.#options.directoryToken ?? ''
        ].filter((token)=>token.length > 0).reduce((text, token)=>text.replaceAll(token, '***'), message).replace(/\/\/[^/@\s]+@/gu, '//***@');
    }
}
function serverTimeOf(headers) {
    const ms = Date.parse(headers['date'] ?? '');
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
/** Sends requests: deadlines, retries where safe, `Retry-After`, a limit on parallel requests. Throws never. */ function createTransport(options) {
    const wire = new Wire(options);
    return {
        repository: wire.repository,
        hasDirectoryToken: wire.hasDirectoryToken,
        send: (call)=>wire.send(call),
        graphql: (call, query, variables)=>wire.graphql(call, query, variables),
        describe: (call)=>wire.describe(call),
        now: ()=>wire.now(),
        requests: ()=>wire.requests(),
        serverTime: ()=>wire.serverTime()
    };
}

// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/github/src/zip.js


const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const maxEntries = 10_000;
function directoryAt(zip) {
    const earliest = Math.max(0, zip.length - 22 - 0xffff);
    for(let at = zip.length - 22; at >= earliest; at -= 1)if (zip.readUInt32LE(at) === endOfDirectory) return {
        offset: zip.readUInt32LE(at + 16),
        entries: zip.readUInt16LE(at + 10)
    };
    throw new decode/* MalformedAnswer */.ol('the archive has no directory: it is no zip file, or was cut short');
}
function entryAt(zip, at) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new decode/* MalformedAnswer */.ol('the archive directory is damaged');
    const nameBytes = zip.readUInt16LE(at + 28);
    const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const entry = {
        path: zip.toString('utf8', at + 46, at + 46 + nameBytes),
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packedBytes: zip.readUInt32LE(at + 20),
        bytes: zip.readUInt32LE(at + 24),
        offset: zip.readUInt32LE(at + 42)
    };
    return {
        entry,
        next: at + 46 + nameBytes + rest
    };
}
function contentOf(zip, entry) {
    if (zip.readUInt32LE(entry.offset) !== localHeader) throw new decode/* MalformedAnswer */.ol(`${entry.path} is not where the archive directory says`);
    const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
    const packed = zip.subarray(start, start + entry.packedBytes);
    if (entry.method !== 0 && entry.method !== 8) throw new decode/* MalformedAnswer */.ol(`${entry.path} is packed by method ${entry.method}, which is not known`);
    // The output is capped by what the directory promised: a bomb cannot unpack to more.
    const content = entry.method === 0 ? Buffer.from(packed) : (0,external_node_zlib_.inflateRawSync)(packed, {
        maxOutputLength: Math.max(1, entry.bytes)
    });
    if (content.length !== entry.bytes || (0,external_node_zlib_.crc32)(content) !== entry.checksum) throw new decode/* MalformedAnswer */.ol(`${entry.path} does not match its checksum`);
    return content;
}
/**
 * The files of a zip archive by path; folders are left out.
 *
 * @param maxBytes cap on the unpacked size of all files together
 * @throws MalformedAnswer for anything but a plain, whole archive within the cap
 */ function unzip(archive, maxBytes) {
    const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    try {
        const directory = directoryAt(zip);
        if (directory.entries > maxEntries) throw new decode/* MalformedAnswer */.ol(`more than ${maxEntries} files`);
        const files = new Map();
        let left = maxBytes;
        for(let at = directory.offset, index = 0; index < directory.entries; index += 1){
            const { entry, next } = entryAt(zip, at);
            at = next;
            left -= entry.bytes;
            if (left < 0) throw new decode/* MalformedAnswer */.ol(`unpacks to more than ${maxBytes} bytes`);
            if (!entry.path.endsWith('/')) files.set(entry.path, contentOf(zip, entry));
        }
        return files;
    } catch (error) {
        if (error instanceof decode/* MalformedAnswer */.ol) throw error;
        throw new decode/* MalformedAnswer */.ol('the archive is damaged', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./packages/github/src/resources/artifacts.js


const maxUnpackedBytes = 32 * 1024 * 1024;
function artifactOf(row) {
    const run = row.objectOrNull('workflow_run');
    return {
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size_in_bytes'),
        expired: row.flag('expired'),
        digest: row.textOrNull('digest'),
        createdAt: row.textOrNull('created_at'),
        expiresAt: row.textOrNull('expires_at'),
        run: run?.has('id') === true ? {
            id: run.number('id'),
            branch: run.textOrNull('head_branch'),
            sha: run.textOrNull('head_sha'),
            repositoryId: run.numberOrNull('repository_id'),
            headRepositoryId: run.numberOrNull('head_repository_id')
        } : null
    };
}
async function filesOf(transport, id) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: {
            artifact_id: id,
            archive_format: 'zip'
        },
        raw: true
    };
    const answer = await transport.send(call);
    if (!answer.ok) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return (0,reads/* decoded */.DH)(transport, call, proof, ()=>unzip(answer.data, maxUnpackedBytes));
}
const artifactReads = (transport)=>({
        byName: (name)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
                parameters: {
                    name
                },
                rows: 'artifacts',
                decode: artifactOf
            }),
        ofRun: (runId, name)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
                parameters: {
                    run_id: runId,
                    ...name === undefined ? {} : {
                        name
                    }
                },
                rows: 'artifacts',
                decode: artifactOf
            }),
        files: (id)=>filesOf(transport, id)
    });

// EXTERNAL MODULE: ./packages/github/src/writes.js
var writes = __webpack_require__(1467);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var common = __webpack_require__(3972);
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var evidence_src = __webpack_require__(7527);
;// CONCATENATED MODULE: ./packages/github/src/resources/runs.js





const runOf = (row)=>({
        id: row.number('id'),
        attempt: row.numberOrNull('run_attempt') ?? 1,
        number: row.number('run_number'),
        workflowId: row.number('workflow_id'),
        name: row.textOrNull('name'),
        path: row.text('path').split('@')[0] ?? '',
        event: row.text('event'),
        status: row.textOrNull('status'),
        conclusion: row.textOrNull('conclusion'),
        sha: row.text('head_sha'),
        branch: row.textOrNull('head_branch'),
        suiteId: row.numberOrNull('check_suite_id'),
        headRepository: row.objectOrNull('head_repository')?.text('full_name') ?? null,
        repository: row.object('repository').text('full_name'),
        actor: (0,common/* accountOrNull */.SE)(row.objectOrNull('actor')),
        triggeringActor: (0,common/* accountOrNull */.SE)(row.objectOrNull('triggering_actor')),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        startedAt: row.textOrNull('run_started_at'),
        url: row.text('html_url')
    });
function filterParameters(filter) {
    const named = {
        head_sha: filter.sha,
        event: filter.event,
        branch: filter.branch,
        status: filter.status,
        created: filter.created,
        workflow_id: filter.workflow
    };
    return Object.fromEntries(Object.entries(named).filter(([, value])=>value !== undefined));
}
/** Workflow runs, newest first. */ const runsOf = (transport, filter)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: filter.workflow === undefined ? 'GET /repos/{owner}/{repo}/actions/runs' : 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: filterParameters(filter),
        rows: 'workflow_runs',
        decode: runOf,
        ...filter.atMost === undefined ? {} : {
            atMost: filter.atMost
        }
    });
const approvalOf = (row)=>({
        state: row.text('state'),
        comment: row.textOrNull('comment') ?? '',
        user: (0,common/* accountOf */.XP)(row.object('user')),
        environments: row.list('environments', (environment)=>environment.text('name'))
    });
const memberOf = (row)=>({
        runId: row.number('run_id'),
        jobId: row.numberOrNull('job_id'),
        status: row.text('status'),
        url: row.textOrNull('run_html_url')
    });
/** GitHub answers 404 for a group that nobody holds: an empty list, where runs can be read at all. */ async function concurrencyGroup(transport, name, ahead = {}) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}',
        parameters: {
            concurrency_group_name: name,
            ...ahead.ofRun === undefined ? {} : {
                ahead_of_run: ahead.ofRun
            },
            ...ahead.ofJob === undefined ? {} : {
                ahead_of_job: ahead.ofJob
            }
        }
    };
    const answer = await transport.send(call);
    if (answer.ok) {
        const proof = {
            endpoint: call.endpoint,
            pages: 1,
            at: answer.at
        };
        return (0,reads/* decoded */.DH)(transport, call, proof, ()=>new decode/* Fields */.C8(answer.data, 'answer').list('group_members', memberOf));
    }
    const fault = await (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const at = new Date(transport.now()).toISOString();
    return fault.reason === 'not-found' ? (0,evidence_src/* known */.eO)([], {
        endpoint: call.endpoint,
        pages: 1,
        at
    }) : fault;
}
const dispatchedOf = (data)=>{
    if (typeof data !== 'object' || data === null || data instanceof Buffer) return {
        runId: null,
        url: null
    };
    const fields = new decode/* Fields */.C8(data, 'answer');
    return {
        runId: fields.numberOrNull('workflow_run_id'),
        url: fields.textOrNull('html_url')
    };
};
function runsAccess({ transport, writer }) {
    return {
        list: (filter)=>runsOf(transport, filter),
        read: (id, attempt)=>(0,reads/* readOne */.JF)(transport, attempt === undefined ? {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
                parameters: {
                    run_id: id
                }
            } : {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
                parameters: {
                    run_id: id,
                    attempt_number: attempt
                }
            }, runOf),
        approvals: (id)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
                parameters: {
                    run_id: id
                },
                whole: true,
                decode: approvalOf
            }),
        dispatch: (workflow, ref, inputs)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
                parameters: {
                    workflow_id: workflow,
                    ref,
                    inputs,
                    return_run_details: true
                }
            }, `start workflow ${workflow} on ${ref}`, dispatchedOf),
        cancel: (id)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
                parameters: {
                    run_id: id
                }
            }, `cancel run ${id}`, writes/* nothing */.s6),
        concurrencyGroup: (name, ahead)=>concurrencyGroup(transport, name, ahead)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/checks.js




const appOf = (app)=>app === null ? null : {
        id: app.number('id'),
        slug: app.text('slug'),
        name: app.text('name')
    };
const checkRunOf = (row)=>{
    const output = row.objectOrNull('output');
    return {
        id: row.number('id'),
        name: row.text('name'),
        sha: row.text('head_sha'),
        status: row.text('status'),
        conclusion: row.textOrNull('conclusion'),
        startedAt: row.textOrNull('started_at'),
        completedAt: row.textOrNull('completed_at'),
        url: row.textOrNull('html_url') ?? '',
        detailsUrl: row.textOrNull('details_url'),
        externalId: row.textOrNull('external_id'),
        app: appOf(row.objectOrNull('app')),
        suiteId: row.objectOrNull('check_suite')?.number('id') ?? null,
        origin: null,
        title: output?.textOrNull('title') ?? null,
        summary: output?.textOrNull('summary') ?? null,
        text: output?.textOrNull('text') ?? null
    };
};
const suiteOf = (row)=>{
    const app = row.objectOrNull('app');
    return {
        id: row.number('id'),
        app: app === null ? null : {
            id: app.number('id'),
            slug: app.text('slug')
        },
        status: row.textOrNull('status'),
        conclusion: row.textOrNull('conclusion'),
        sha: row.text('head_sha'),
        branch: row.textOrNull('head_branch'),
        checkRunCount: row.number('latest_check_runs_count'),
        createdAt: row.textOrNull('created_at')
    };
};
const levels = [
    'notice',
    'warning',
    'failure'
];
const annotationOf = (row)=>({
        path: row.text('path'),
        line: row.number('start_line'),
        level: levels.find((level)=>level === row.textOrNull('annotation_level')) ?? 'notice',
        message: row.textOrNull('message') ?? ''
    });
const statusOf = (row)=>({
        context: row.text('context'),
        state: row.text('state'),
        description: row.textOrNull('description'),
        targetUrl: row.textOrNull('target_url'),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at')
    });
/** GitHub lists every status ever set, newest first: the first of each context is the one that counts. */ function newestOfEachContext(statuses) {
    const newest = new Map();
    for (const status of statuses)if (!newest.has(status.context)) newest.set(status.context, status);
    return [
        ...newest.values()
    ];
}
const originOf = (run)=>({
        runId: run.id,
        attempt: run.attempt,
        workflowId: run.workflowId,
        workflowName: run.name,
        workflowPath: run.path,
        event: run.event
    });
/** Joins checks to the workflow runs that they belong to, by check suite. */ function withOrigins(checks, runs) {
    const bySuite = new Map(runs.map((run)=>[
            run.suiteId,
            run
        ]));
    return checks.map((check)=>{
        const run = check.suiteId === null ? undefined : bySuite.get(check.suiteId);
        return run === undefined ? check : {
            ...check,
            origin: originOf(run)
        };
    });
}
async function checksOfCommit(transport, sha, options = {}) {
    const checks = (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: {
            ref: sha,
            filter: options.superseded === true ? 'all' : 'latest'
        },
        rows: 'check_runs',
        decode: checkRunOf
    });
    if (options.origins === false) return checks;
    const [found, runs] = await Promise.all([
        checks,
        runsOf(transport, {
            sha
        })
    ]);
    return (0,reads/* both */.WP)(found, runs, withOrigins);
}
const outputOf = ({ annotations, ...output })=>({
        ...output,
        ...annotations === undefined ? {} : {
            annotations: annotations.map(({ path, line, level, message })=>({
                    path,
                    start_line: line,
                    end_line: line,
                    annotation_level: level,
                    message
                }))
        }
    });
const checkBody = (check)=>(0,common/* defined */.sw)({
        name: check.name,
        head_sha: check.sha,
        status: check.status,
        conclusion: check.conclusion,
        external_id: check.externalId,
        details_url: check.detailsUrl,
        started_at: check.startedAt,
        completed_at: check.completedAt,
        output: check.output === undefined ? undefined : outputOf(check.output)
    });
function checksAccess({ transport, writer }) {
    return {
        ofCommit: (sha, options)=>checksOfCommit(transport, sha, options),
        suites: (sha)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
                parameters: {
                    ref: sha
                },
                rows: 'check_suites',
                decode: suiteOf
            }),
        annotations: (id)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
                parameters: {
                    check_run_id: id
                },
                decode: annotationOf
            }),
        statuses: async (sha)=>{
            const all = await (0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
                parameters: {
                    ref: sha
                },
                decode: statusOf
            });
            return all.known ? {
                ...all,
                value: newestOfEachContext(all.value)
            } : all;
        },
        create: (check)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/check-runs',
                parameters: checkBody(check)
            }, `create check run "${check.name}" (${check.conclusion ?? check.status}) on ${check.sha}`, (0,writes/* answered */.oQ)(checkRunOf)),
        update: (id, change)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
                parameters: {
                    check_run_id: id,
                    ...checkBody(change)
                },
                safe: true
            }, `update check run ${id} (${change.conclusion ?? change.status ?? 'text'})`, (0,writes/* answered */.oQ)(checkRunOf))
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/deployments.js + 1 modules
var deployments = __webpack_require__(117);
// EXTERNAL MODULE: ./packages/github/src/resources/projects.js
var projects = __webpack_require__(8755);
;// CONCATENATED MODULE: ./packages/github/src/resources/directory.js



const directory_memberOf = (row)=>({
        login: row.text('login'),
        type: row.text('type')
    });
/**
 * The job's own token is answered 404 for every team, which reads like "not a member": so only the directory token
 * is ever asked, and a slug that is no team is never taken for a user's login.
 */ async function readTeam(transport, name) {
    const endpoint = 'GET /orgs/{org}/teams/{team_slug}';
    if (!transport.hasDirectoryToken) return (0,reads/* withoutDirectoryToken */.DS)(transport, endpoint);
    const [org = '', slug = ''] = name.includes('/') ? name.split('/') : [
        transport.repository.owner,
        name
    ];
    const parameters = {
        org,
        team_slug: slug
    };
    const [team, members] = await Promise.all([
        (0,reads/* readOne */.JF)(transport, {
            endpoint,
            parameters,
            token: 'directory'
        }, (row)=>({
                name: row.text('name'),
                slug: row.text('slug')
            })),
        (0,reads/* readPages */.n4)(transport, {
            endpoint: 'GET /orgs/{org}/teams/{team_slug}/members',
            parameters,
            token: 'directory',
            decode: directory_memberOf
        })
    ]);
    return (0,reads/* both */.WP)(team, members, ({ name: title, slug: found }, people)=>({
            slug: found,
            name: title,
            members: people
        }));
}
const directoryReads = (transport)=>({
        team: (slug)=>readTeam(transport, slug),
        user: (login)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /users/{username}',
                parameters: {
                    username: login
                }
            }, common/* accountOf */.XP),
        project: (project)=>(0,projects/* readProject */.Wh)(transport, project)
    });

// EXTERNAL MODULE: ./packages/github/src/written.js
var src_written = __webpack_require__(9108);
// EXTERNAL MODULE: ./packages/github/src/resources/comments.js
var comments = __webpack_require__(1119);
// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/resources/pull-requests.js
var pull_requests = __webpack_require__(6953);
;// CONCATENATED MODULE: ./packages/github/src/resources/milestones.js



const call = {
    endpoint: 'GRAPHQL milestone',
    attempts: 1
};
/** GitHub refuses queries of more than 500,000 nodes, and each pull request may bring 25 issues. */ const pullsPerPage = 50;
const listOf = (number, field, perPage, fragment, decode)=>({
        call,
        alias: field,
        fragments: fragment === 'IssueItem' ? pull_requests/* issueFragment */.a4 : pull_requests/* pullRequestFragment */.Fh,
        select: (after)=>`${field}: milestone(number: ${(0,graph/* literal */.eu)(number)}) { ${field}(first: ${perPage}${after}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...${fragment} } } }`,
        path: [
            field
        ],
        decode
    });
/** All issues and all pull requests of a milestone: one request for a hundred and fifty, further pages as needed. */ async function readMilestoneItems(transport, number) {
    const issues = listOf(number, 'issues', 100, 'IssueItem', (node)=>({
            kind: 'issue',
            issue: (0,pull_requests/* linkedIssueOf */.KX)(node)
        }));
    const pulls = listOf(number, 'pullRequests', pullsPerPage, 'PullRequestItem', (node)=>({
            kind: 'pull-request',
            pullRequest: (0,pull_requests/* pullRequestOf */._n)(node)
        }));
    const selection = [
        issues,
        pulls
    ].map((part)=>part.select('')).join('\n');
    const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, selection, pull_requests/* itemFragments */.RB));
    if ('failure' in answer) return (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
    const [ofIssues, ofPulls] = await Promise.all([
        issues,
        pulls
    ].map((part)=>(0,graph/* finishList */.w2)(transport, part, answer)));
    if (ofIssues === undefined || ofPulls === undefined) throw new TypeError('two lists were asked for');
    return (0,reads/* both */.WP)(ofIssues, ofPulls, (left, right)=>[
            ...left,
            ...right
        ]);
}

;// CONCATENATED MODULE: ./packages/github/src/resources/issues.js








const issueOf = (row)=>{
    const milestone = row.objectOrNull('milestone');
    return {
        number: row.number('number'),
        id: row.number('id'),
        nodeId: row.text('node_id'),
        title: row.text('title'),
        body: row.textOrNull('body') ?? '',
        state: (0,decode/* oneOf */.yL)(row, 'state', [
            'open',
            'closed'
        ]),
        stateReason: row.textOrNull('state_reason'),
        labels: row.list('labels', (label)=>label.text('name')),
        assignees: row.listOrNull('assignees', (user)=>user.text('login')) ?? [],
        author: (0,common/* accountOrNull */.SE)(row.objectOrNull('user')),
        milestone: milestone === null ? null : {
            number: milestone.number('number'),
            title: milestone.text('title')
        },
        isPullRequest: row.has('pull_request'),
        locked: row.flagOrNull('locked') ?? false,
        commentCount: row.number('comments'),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        closedAt: row.textOrNull('closed_at'),
        closedBy: row.objectOrNull('closed_by')?.text('login') ?? null,
        url: row.text('html_url')
    };
};
const milestoneOf = (row)=>({
        number: row.number('number'),
        title: row.text('title'),
        state: (0,decode/* oneOf */.yL)(row, 'state', [
            'open',
            'closed'
        ]),
        description: row.textOrNull('description'),
        dueOn: row.textOrNull('due_on'),
        openIssues: row.number('open_issues'),
        closedIssues: row.number('closed_issues'),
        url: row.text('html_url')
    });
async function listIssues(transport, filter) {
    const found = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/issues',
        parameters: (0,common/* defined */.sw)({
            labels: filter.labels?.join(','),
            creator: filter.creator,
            state: filter.state ?? 'open',
            milestone: filter.milestone?.toString(),
            since: filter.since,
            sort: 'created',
            direction: 'asc'
        }),
        decode: issueOf
    });
    return found.known ? (0,evidence_src/* known */.eO)(found.value.filter(({ isPullRequest })=>!isPullRequest), found.proof) : found;
}
const issueBody = (change)=>(0,common/* defined */.sw)({
        title: change.title,
        body: change.body,
        labels: change.labels,
        assignees: change.assignees,
        milestone: change.milestone,
        state: change.state,
        state_reason: change.stateReason
    });
const missing = (wanted, got)=>{
    const have = new Set(got.map((name)=>name.toLowerCase()));
    return (wanted ?? []).filter((name)=>!have.has(name.toLowerCase()));
};
/** GitHub answers 201 and leaves out labels and assignees that the token or the repository does not allow. */ const withDropped = (asked)=>(row)=>{
        const issue = issueOf(row);
        return {
            issue,
            dropped: {
                labels: missing(asked.labels, issue.labels),
                assignees: missing(asked.assignees, issue.assignees)
            }
        };
    };
async function ensureLabels({ transport, writer }, labels) {
    const existing = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/labels',
        decode: (row)=>row.text('name')
    });
    const lacking = existing.known ? labels.filter(({ name })=>missing([
            name
        ], existing.value).length > 0) : labels;
    const created = [];
    for (const label of lacking){
        const written = await writer.send({
            endpoint: 'POST /repos/{owner}/{repo}/labels',
            parameters: (0,common/* defined */.sw)(label)
        }, `create label ${label.name}`, (0,writes/* answered */.oQ)((row)=>row.text('name')));
        if (written.outcome === 'planned') continue;
        // 422 here means that somebody created it meanwhile.
        if (written.outcome === 'refused' && written.reason !== 'invalid') return written;
        created.push(label.name);
    }
    return (0,src_written/* done */.V)(created);
}
const milestoneAccess = ({ transport, writer })=>({
        milestones: (state)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/milestones',
                parameters: {
                    state
                },
                decode: milestoneOf
            }),
        milestone: (number)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/milestones/{milestone_number}',
                parameters: {
                    milestone_number: number
                }
            }, milestoneOf),
        milestoneItems: (number)=>readMilestoneItems(transport, number),
        closeMilestone: (number)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
                parameters: {
                    milestone_number: number,
                    state: 'closed'
                },
                safe: true
            }, `close milestone ${number}`, (0,writes/* answered */.oQ)(milestoneOf))
    });
const createCall = (issue)=>({
        endpoint: 'POST /repos/{owner}/{repo}/issues',
        parameters: issueBody(issue)
    });
function issueAccess(access) {
    const { transport, writer } = access;
    return {
        ...(0,comments/* commentAccess */.u)(access),
        list: (filter)=>listIssues(transport, filter),
        read: (number)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: {
                    issue_number: number
                }
            }, issueOf),
        create: (issue)=>writer.send(createCall(issue), `create issue "${issue.title}"`, (0,writes/* answered */.oQ)(withDropped(issue))),
        update: (number, change)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
                parameters: {
                    issue_number: number,
                    ...issueBody(change)
                },
                safe: true
            }, `change issue #${number}: ${Object.keys(change).join(', ')}`, (0,writes/* answered */.oQ)(withDropped(change))),
        ensureLabels: (labels)=>ensureLabels(access, labels),
        addSubIssue: (parent, childId)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
                parameters: {
                    issue_number: parent,
                    sub_issue_id: childId
                }
            }, `add a sub-issue to #${parent}`, writes/* nothing */.s6),
        ...milestoneAccess(access)
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/repository.js
var repository = __webpack_require__(5593);
;// CONCATENATED MODULE: ./packages/github/src/resources/refs.js





const gone = '0'.repeat(40);
const fullName = (name)=>name.startsWith('refs/') ? name : `refs/${name}`;
async function repositoryId(transport) {
    const call = {
        endpoint: 'GRAPHQL repository id'
    };
    const answer = await (0,graph/* askGraph */.ep)(transport, call, (0,graph/* inRepository */.yJ)(transport, 'id'));
    return 'failure' in answer ? (0,reads/* unknownFrom */.NI)(transport, call, answer.failure) : (0,graph/* graphPart */.IA)(transport, call, answer, [
        'repository'
    ], (node)=>node.text('id'));
}
/** GitHub's only compare-and-set on refs; `after` of zeros deletes. */ async function swap({ transport, writer }, name, before, after) {
    const ref = fullName(name);
    const call = {
        endpoint: 'GRAPHQL updateRefs',
        parameters: {
            name: ref,
            before,
            after
        },
        safe: false
    };
    const what = after === gone ? `delete ${ref} at ${before}` : `move ${ref} from ${before} to ${after}`;
    const planned = writer.plan(call, what);
    if (planned !== null) return planned;
    const id = await repositoryId(transport);
    if (!id.known) return (0,writes/* refusedFor */.kK)(call.endpoint, id);
    const update = `{ name: ${(0,graph/* literal */.eu)(ref)}, beforeOid: ${(0,graph/* literal */.eu)(before)}, afterOid: ${(0,graph/* literal */.eu)(after)}, force: true }`;
    const document = `mutation { updateRefs(input: { repositoryId: ${(0,graph/* literal */.eu)(id.value)}, refUpdates: [${update}] }) { clientMutationId } }`;
    const answer = await transport.graphql({
        endpoint: call.endpoint,
        safe: false
    }, document, {});
    if (!answer.ok) return (0,writes/* refusedBy */.it)(transport, call, answer.failure);
    const { errors } = answer.data;
    if (errors === undefined || errors.length === 0) return (0,src_written/* done */.V)(null);
    return afterRefusal(transport, call, ref, before, errors[0]?.message ?? 'no reason given');
}
/** GitHub words a lost race in several ways, so the ref itself says whether it was one. */ async function afterRefusal(transport, call, ref, before, said) {
    const now = await (0,repository/* readRef */.sg)(transport, ref);
    const moved = now.known ? now.value.sha !== before : now.reason === 'not-found';
    return moved ? (0,writes/* conflict */.hj)(transport, call, `${ref} ${now.known ? `points at ${now.value.sha}` : 'is gone'}, not at ${before}`, 'Somebody else was faster. Read the ref and decide again.') : {
        outcome: 'refused',
        reason: /not accessible|permission|forbidden/iu.test(said) ? 'not-permitted' : 'invalid',
        endpoint: call.endpoint,
        message: `Cannot write ${ref}: GitHub says "${said}".`,
        hint: 'Add to this job:   permissions: { contents: write }'
    };
}
async function create({ transport, writer }, name, sha) {
    const ref = fullName(name);
    const call = {
        endpoint: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: {
            ref,
            sha
        }
    };
    const written = await writer.send(call, `create ${ref} at ${sha}`, (0,writes/* answered */.oQ)(repository/* gitRefOf */.xu));
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const existing = await (0,repository/* readRef */.sg)(transport, ref);
    return existing.known ? (0,writes/* conflict */.hj)(transport, call, `${ref} exists already and points at ${existing.value.sha}`, 'Read what it points at, then wait or decide again.') : written;
}
async function remove({ transport, writer }, name) {
    const call = {
        endpoint: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
        parameters: {
            ref: fullName(name).replace(/^refs\//u, '')
        }
    };
    const written = await writer.send(call, `delete ${fullName(name)}`, writes/* nothing */.s6);
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const left = await (0,repository/* readRef */.sg)(transport, name);
    return !left.known && left.reason === 'not-found' ? (0,src_written/* done */.V)(null) : written;
}
const tagObjectOf = (row)=>({
        tag: row.text('tag'),
        message: row.text('message'),
        commit: row.object('object').text('sha')
    });
function refWrites(access) {
    const { transport, writer } = access;
    return {
        read: (name)=>(0,repository/* readRef */.sg)(transport, name),
        create: (name, sha)=>create(access, name, sha),
        compareAndSet: async (name, before, after)=>{
            const swapped = await swap(access, name, before, after);
            return swapped.outcome === 'done' ? (0,src_written/* done */.V)({
                name: fullName(name),
                sha: after,
                objectType: 'commit'
            }) : swapped;
        },
        compareAndDelete: (name, before)=>swap(access, name, before, gone),
        delete: (name)=>remove(access, name),
        createTagObject: ({ tag, message, commit })=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/git/tags',
                parameters: {
                    tag,
                    message,
                    object: commit,
                    type: 'commit'
                }
            }, `create tag object ${tag}`, (0,writes/* answered */.oQ)((row)=>row.text('sha'))),
        readTagObject: (sha)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
                parameters: {
                    tag_sha: sha
                }
            }, tagObjectOf)
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/src/resources/releases.js






const assetOf = (row)=>({
        id: row.number('id'),
        name: row.text('name'),
        sizeBytes: row.number('size'),
        contentType: row.text('content_type'),
        digest: row.textOrNull('digest'),
        url: row.text('browser_download_url')
    });
const releaseOf = (row)=>({
        id: row.number('id'),
        tag: row.text('tag_name'),
        name: row.textOrNull('name') ?? '',
        body: row.textOrNull('body') ?? '',
        draft: row.flag('draft'),
        prerelease: row.flag('prerelease'),
        target: row.text('target_commitish'),
        author: (0,common/* accountOrNull */.SE)(row.objectOrNull('author')),
        createdAt: row.text('created_at'),
        updatedAt: row.textOrNull('updated_at'),
        publishedAt: row.textOrNull('published_at'),
        url: row.text('html_url'),
        uploadUrl: row.text('upload_url'),
        assets: row.list('assets', assetOf)
    });
const readRelease = (transport, id)=>(0,reads/* readOne */.JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        parameters: {
            release_id: id
        }
    }, releaseOf);
const listReleases = (transport, atMost)=>(0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        decode: releaseOf,
        ...atMost === undefined ? {} : {
            atMost
        }
    });
/**
 * GitHub shows drafts only to tokens with `contents: write`, and hides them from others without a word. None in the
 * list is therefore proof of absence only for a token that may push.
 */ async function draftsOf(transport, tag) {
    const [releases, mayPush] = await Promise.all([
        listReleases(transport),
        (0,reads/* readOne */.JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}'
        }, (row)=>row.objectOrNull('permissions')?.flagOrNull('push') ?? null)
    ]);
    if (!releases.known) return releases;
    const drafts = releases.value.filter((release)=>release.draft && release.tag === tag);
    const anyDraft = releases.value.some(({ draft })=>draft);
    if (anyDraft || mayPush.known && mayPush.value === true) return (0,evidence_src/* known */.eO)(drafts.toSorted((left, right)=>right.id - left.id), releases.proof);
    return (0,evidence_src/* unknown */.L5)({
        reason: 'not-permitted',
        endpoint: 'GET /repos/{owner}/{repo}/releases',
        message: 'Cannot see draft releases: GitHub hides drafts from tokens that may not write contents.',
        hint: 'Add to this job:   permissions: { contents: write }'
    });
}
const releaseBody = (change)=>(0,common/* defined */.sw)({
        tag_name: change.tag,
        target_commitish: change.target,
        name: change.name,
        body: change.body,
        prerelease: change.prerelease
    });
const patchCall = (id, body)=>({
        endpoint: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
        parameters: {
            release_id: id,
            ...body
        },
        safe: true
    });
/** The state that a change was decided on; when it is another one now, the write is refused. */ async function freshRelease(transport, id, expectedBody) {
    const call = patchCall(id, {});
    const now = await readRelease(transport, id);
    if (!now.known) return (0,writes/* refusedFor */.kK)(call.endpoint, now);
    return expectedBody !== undefined && normalised(now.value.body) !== normalised(expectedBody) ? (0,writes/* conflict */.hj)(transport, call, `the text of release ${now.value.tag} was edited meanwhile`, 'Read the new text; an approval of the old one does not cover it.') : now.value;
}
/** GitHub's web editor writes CRLF. */ const normalised = (text)=>text.replaceAll('\r\n', '\n');
async function updateDraft({ transport, writer }, id, change, expectedBody) {
    // Without `draft`: should it be published in this very moment, it stays published.
    const call = patchCall(id, releaseBody(change));
    const fresh = await freshRelease(transport, id, expectedBody);
    if ('outcome' in fresh) return fresh;
    if (!fresh.draft) return (0,writes/* conflict */.hj)(transport, call, `release ${fresh.tag} is published`, 'A published release is never changed. Make a new release.');
    return writer.send(call, `update draft release ${fresh.tag}`, (0,writes/* answered */.oQ)(releaseOf));
}
async function publish({ transport, writer }, id, options) {
    const fresh = await freshRelease(transport, id, options.expectedBody);
    if ('outcome' in fresh) return fresh;
    if (!fresh.draft) return (0,src_written/* done */.V)(fresh);
    const call = patchCall(id, {
        draft: false,
        ...options.target === undefined ? {} : {
            target_commitish: options.target
        },
        ...options.latest === undefined ? {} : {
            make_latest: String(options.latest)
        }
    });
    return writer.send(call, `publish release ${fresh.tag}`, (0,writes/* answered */.oQ)(releaseOf));
}
async function uploadAsset({ transport, writer }, release, asset) {
    const content = Buffer.from(asset.content);
    const call = {
        endpoint: 'POST {+upload_url}',
        parameters: {
            upload_url: `${release.uploadUrl.replace(/\{.*\}$/u, '')}?name=${encodeURIComponent(asset.name)}`,
            data: content
        },
        headers: {
            'content-type': asset.contentType,
            'content-length': String(content.length)
        }
    };
    const written = await writer.send(call, `upload ${asset.name} (${content.length} bytes)`, (0,writes/* answered */.oQ)(assetOf));
    if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
    const existing = await readRelease(transport, release.id);
    const same = existing.known ? existing.value.assets.find(({ name })=>name === asset.name) : undefined;
    if (same === undefined) return written;
    return await holdsContent(transport, same, content) ? (0,src_written/* done */.V)(same) : (0,writes/* conflict */.hj)(transport, call, `release ${release.id} has another ${asset.name} already`, 'Compare the two; an asset is never replaced.');
}
async function holdsContent(transport, asset, content) {
    if (asset.digest !== null) return asset.digest === `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
    const there = await assetContent(transport, asset.id);
    return there.known && content.equals(there.value);
}
async function assetContent(transport, id) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        parameters: {
            asset_id: id
        },
        headers: {
            accept: 'application/octet-stream'
        },
        raw: true
    };
    const answer = await transport.send(call);
    return answer.ok ? (0,evidence_src/* known */.eO)(answer.data, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    }) : (0,reads/* unknownFrom */.NI)(transport, call, answer.failure);
}
function releaseAccess(access) {
    const { transport, writer } = access;
    return {
        list: (atMost)=>listReleases(transport, atMost),
        byTag: (tag)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
                parameters: {
                    tag
                }
            }, releaseOf),
        read: (id)=>readRelease(transport, id),
        draftsOf: (tag)=>draftsOf(transport, tag),
        createDraft: (release)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/releases',
                parameters: {
                    ...releaseBody(release),
                    draft: true
                }
            }, `create draft release ${release.tag}`, (0,writes/* answered */.oQ)(releaseOf)),
        updateDraft: (id, change, expectedBody)=>updateDraft(access, id, change, expectedBody),
        publish: (id, options)=>publish(access, id, options),
        setStanding: (id, { latest, prerelease })=>writer.send(patchCall(id, (0,common/* defined */.sw)({
                prerelease,
                make_latest: latest === undefined ? undefined : String(latest)
            })), `set release ${id} to ${latest === false ? 'not latest' : 'latest'}`, (0,writes/* answered */.oQ)(releaseOf)),
        uploadAsset: (release, asset)=>uploadAsset(access, release, asset),
        deleteAsset: ({ id, name })=>writer.send({
                endpoint: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
                parameters: {
                    asset_id: id
                },
                safe: true
            }, `delete ${name}`, writes/* nothing */.s6),
        assetContent: (id)=>assetContent(transport, id)
    };
}

;// CONCATENATED MODULE: ./packages/github/src/resources/security.js



const analysisOf = (row)=>({
        id: row.number('id'),
        tool: row.object('tool').text('name'),
        toolVersion: row.object('tool').textOrNull('version'),
        category: row.textOrNull('category'),
        ref: row.text('ref'),
        sha: row.text('commit_sha'),
        createdAt: row.text('created_at'),
        resultCount: row.number('results_count'),
        error: row.textOrNull('error') ?? '',
        warning: row.textOrNull('warning') ?? ''
    });
/** By a person, or by a rule of Dependabot's, which names nobody. */ function dismissalOf(row) {
    if (row.has('dismissed_at')) {
        return {
            reason: row.textOrNull('dismissed_reason'),
            comment: row.textOrNull('dismissed_comment'),
            by: row.objectOrNull('dismissed_by')?.text('login') ?? null,
            at: row.textOrNull('dismissed_at')
        };
    }
    return row.has('auto_dismissed_at') ? {
        reason: 'auto_dismissed',
        comment: null,
        by: null,
        at: row.textOrNull('auto_dismissed_at')
    } : null;
}
function codeAlertOf(row) {
    const rule = row.object('rule');
    const instance = row.objectOrNull('most_recent_instance');
    const location = instance?.objectOrNull('location') ?? null;
    return {
        number: row.number('number'),
        state: row.text('state'),
        rule: rule.textOrNull('id') ?? '',
        description: rule.textOrNull('description') ?? '',
        severity: rule.textOrNull('severity'),
        securitySeverity: rule.textOrNull('security_severity_level'),
        tool: row.object('tool').text('name'),
        category: instance?.textOrNull('category') ?? null,
        ref: instance?.textOrNull('ref') ?? null,
        sha: instance?.textOrNull('commit_sha') ?? null,
        path: location?.textOrNull('path') ?? null,
        line: location?.numberOrNull('start_line') ?? null,
        createdAt: row.text('created_at'),
        fixedAt: row.textOrNull('fixed_at'),
        dismissal: dismissalOf(row),
        url: row.text('html_url')
    };
}
function dependabotAlertOf(row) {
    const dependency = row.object('dependency');
    const advisory = row.object('security_advisory');
    const vulnerability = row.object('security_vulnerability');
    return {
        number: row.number('number'),
        state: row.text('state'),
        package: vulnerability.object('package').text('name'),
        ecosystem: vulnerability.object('package').text('ecosystem'),
        manifest: dependency.textOrNull('manifest_path') ?? '',
        scope: dependency.textOrNull('scope'),
        severity: vulnerability.text('severity'),
        advisory: advisory.text('ghsa_id'),
        summary: advisory.text('summary'),
        patchedIn: vulnerability.objectOrNull('first_patched_version')?.text('identifier') ?? null,
        createdAt: row.text('created_at'),
        dismissal: dismissalOf(row),
        url: row.text('html_url')
    };
}
const secretAlertOf = (row)=>({
        number: row.number('number'),
        state: row.text('state'),
        kind: row.textOrNull('secret_type_display_name') ?? row.text('secret_type'),
        resolution: row.has('resolution') ? {
            reason: row.textOrNull('resolution'),
            comment: row.textOrNull('resolution_comment'),
            by: row.objectOrNull('resolved_by')?.text('login') ?? null,
            at: row.textOrNull('resolved_at')
        } : null,
        pushProtectionBypassed: row.flagOrNull('push_protection_bypassed') ?? false,
        validity: row.textOrNull('validity'),
        createdAt: row.text('created_at'),
        url: row.text('html_url')
    });
async function analyses(transport, filter) {
    const found = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
        parameters: (0,common/* defined */.sw)({
            ref: filter.ref
        }),
        decode: analysisOf
    });
    if (found.known && filter.sha !== undefined) return (0,evidence_src/* known */.eO)(found.value.filter(({ sha })=>sha === filter.sha), found.proof);
    return found;
}
const securityReads = (transport)=>({
        codeScanningAnalyses: (filter)=>analyses(transport, filter),
        codeScanningAlerts: (filter)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
                parameters: (0,common/* defined */.sw)(filter),
                decode: codeAlertOf
            }),
        dependabotAlerts: (filter)=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/dependabot/alerts',
                parameters: (0,common/* defined */.sw)({
                    state: filter.states?.join(',')
                }),
                cursor: true,
                decode: dependabotAlertOf
            }),
        secretScanningAlerts: async (filter)=>transport.hasDirectoryToken ? (0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
                parameters: {
                    ...(0,common/* defined */.sw)(filter),
                    hide_secret: true
                },
                token: 'directory',
                decode: secretAlertOf
            }) : (0,reads/* withoutDirectoryToken */.DS)(transport, 'GET /repos/{owner}/{repo}/secret-scanning/alerts')
    });

;// CONCATENATED MODULE: ./packages/github/src/gateway.js













/**
 * One gateway to one repository. Nothing is sent until the first question. No method throws for anything that
 * GitHub or the network does: reads answer known or unknown, writes done, planned or refused.
 */ function createGitHub(options) {
    const transport = createTransport(options);
    const writer = (0,writes/* createWriter */.u7)(transport, options.dryRun ?? false);
    const access = {
        transport,
        writer
    };
    const github = {
        repository: (0,repository/* repositoryReads */.Wr)(transport),
        refs: refWrites(access),
        checks: checksAccess(access),
        runs: runsAccess(access),
        artifacts: artifactReads(transport),
        deployments: (0,deployments/* deploymentAccess */.C)(access),
        issues: issueAccess(access),
        pullRequests: (0,pull_requests/* pullRequestReads */.Ok)(transport),
        releases: releaseAccess(access),
        security: securityReads(transport),
        directory: directoryReads(transport),
        planned: writer.planned,
        requests: transport.requests,
        serverTime: transport.serverTime
    };
    return {
        ...github,
        snapshot: async (request)=>{
            const { readReleaseSnapshot } = await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 2131));
            return await readReleaseSnapshot(transport, github, request);
        }
    };
}

// EXTERNAL MODULE: ./packages/github/src/resources/rules.js
var rules = __webpack_require__(3898);
;// CONCATENATED MODULE: ./packages/github/src/adapters/deployment-store.js

/**
 * GraphQL names no number for a status, and what is asked of it is order alone: so the oldest is 1, and each newer
 * one counts on.
 */ function deploymentRow(deployment) {
    const { statuses } = deployment;
    return {
        id: deployment.id,
        sha: deployment.sha,
        ref: deployment.ref ?? deployment.sha,
        task: deployment.task,
        environment: deployment.environment,
        payload: deployment.payload,
        creator: deployment.creator?.login ?? 'ghost',
        createdAt: deployment.createdAt,
        statuses: statuses.map((status, index)=>({
                id: statuses.length - index,
                // A word that is new to us decides nothing: only descriptions and the states known here do.
                state: status.state,
                description: status.description,
                createdAt: status.createdAt,
                logUrl: status.logUrl
            }))
    };
}
/** `planned` id: nothing was sent, so there is none. */ const dryRunId = 0;
function writtenOf(written, idOf) {
    switch(written.outcome){
        case 'done':
            return {
                done: true,
                value: {
                    id: idOf(written.value)
                }
            };
        case 'planned':
            return {
                done: true,
                value: {
                    id: dryRunId
                }
            };
        case 'refused':
            return {
                done: false,
                message: written.message,
                hint: written.hint
            };
    }
}
/** Deployment records on GitHub. In a dry run every write succeeds with id 0 and is in the gateway's `planned`. */ const deploymentStore = ({ deployments })=>({
        list: async (environment)=>(0,evidence_src/* mapReading */.P2)(await deployments.list({
                environment
            }), (rows)=>rows.map(deploymentRow)),
        create: async ({ payload, ...deployment })=>writtenOf(await deployments.create({
                ...deployment,
                payload: {
                    ...payload
                }
            }), ({ id })=>id),
        addStatus: async (id, status)=>writtenOf(await deployments.addStatus(id, status), ()=>id)
    });

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/github/src/adapters/evidence-source.js


const evidence_source_originOf = (run)=>({
        id: run.id,
        repository: run.repository,
        // A deleted fork has no name any more: it is another repository in any case.
        headRepository: run.headRepository ?? 'a deleted repository',
        workflowPath: run.path,
        event: run.event,
        headSha: run.sha,
        headBranch: run.branch ?? ''
    });
const endpoint = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/** The one file of the artifact that has this digest. */ async function fromArtifact(github, digest) {
    const artifacts = await github.artifacts.byName(`evidence-${digest}`);
    if (!artifacts.known) return artifacts;
    const alive = artifacts.value.find(({ expired })=>!expired);
    const files = alive === undefined ? undefined : await github.artifacts.files(alive.id);
    if (files !== undefined && !files.known) return files;
    const content = [
        ...files?.value.values() ?? []
    ].find((file)=>(0,evidence_src/* sha256 */.sc)(textOf(file)) === digest);
    return content === undefined ? (0,evidence_src/* unknown */.L5)({
        reason: 'not-found',
        endpoint,
        message: `The content of evidence ${digest.slice(0, 12)} is in no artifact that still exists.`,
        hint: 'Run the stage that makes it again.'
    }) : {
        ...artifacts,
        value: textOf(content)
    };
}
const textOf = (file)=>new TextDecoder('utf-8').decode(file);
/**
 * Where evidence is found on GitHub. `texts`: what is at hand already, such as the texts of check runs and ticket
 * comments; what is in none of them is taken from the artifact itself, for two requests more. Whoever asks verifies
 * the digest.
 */ function evidenceSource(github, texts = ()=>[]) {
    const atHand = (digest)=>texts().flatMap((text)=>(0,report_src/* evidenceFromText */.vY)(text) ?? []).find((content)=>(0,evidence_src/* sha256 */.sc)(content) === digest);
    return {
        artifactsNamed: async (name)=>(0,evidence_src/* mapReading */.P2)(await github.artifacts.byName(name), (artifacts)=>artifacts.flatMap(({ id, name: found, run, expired })=>run === null ? [] : [
                        {
                            id,
                            name: found,
                            runId: run.id,
                            expired
                        }
                    ])),
        run: async (runId)=>(0,evidence_src/* mapReading */.P2)(await github.runs.read(runId), evidence_source_originOf),
        content: async (digest)=>{
            const content = atHand(digest);
            const at = new Date().toISOString();
            return content === undefined ? fromArtifact(github, digest) : {
                known: true,
                value: content,
                proof: {
                    endpoint: 'text at hand',
                    pages: 0,
                    at
                }
            };
        }
    };
}
/** Texts of check runs in which evidence may be. */ const textsOf = (checks)=>checks.flatMap(({ text })=>text ?? []);

;// CONCATENATED MODULE: ./packages/github/src/index.js







;// CONCATENATED MODULE: ./packages/stage/src/connect.js

/**
 * GitHub as this run may use it, at the runner's own time. `signal` (default: the runner's) ends what is under way;
 * null: it still works after the run was cancelled.
 */ function connect(inputs, { context, clock, signal: ended }, signal = ended) {
    const directoryToken = inputs['directory-token'];
    return createGitHub({
        token: inputs.token,
        ...directoryToken === undefined ? {} : {
            directoryToken
        },
        apiUrl: context.apiUrl,
        graphqlUrl: context.graphqlUrl,
        repository: {
            owner: context.owner,
            repo: context.repo
        },
        dryRun: inputs['dry-run'],
        ...signal === null ? {} : {
            signal
        },
        clock: {
            now: ()=>clock.now().getTime(),
            sleep: (ms, aborted)=>clock.sleep(ms, aborted)
        }
    });
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(8989);
;// CONCATENATED MODULE: ./packages/policy/src/configuration/quick-yaml.js
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

// EXTERNAL MODULE: ./packages/policy/src/cross-checks.js
var cross_checks = __webpack_require__(9818);
// EXTERNAL MODULE: ./packages/policy/src/policy.js + 14 modules
var policy = __webpack_require__(7145);
;// CONCATENATED MODULE: ./packages/policy/src/parse-policy.js




/** Longer files are few, and gain nothing. */ const mostQuickCharacters = 64 * 1024;
/**
 * Reads the text of a policy file as `loadPolicy` does; `undefined` means that there is none. A policy without mistakes
 * that is written plainly is read without the YAML library, which is loaded for every other and to say what is wrong.
 */ async function parsePolicy(text, { file }) {
    const policy = text === undefined ? undefined : plainPolicy(text);
    if (policy !== undefined) return {
        ok: true,
        policy,
        digestInput: policy
    };
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 6882));
    return loadPolicy(text, {
        file
    });
}
function plainPolicy(text) {
    const quick = text.length > mostQuickCharacters ? undefined : quickYaml(text);
    if (quick === undefined) return undefined;
    const { success, data } = (0,parse/* safeParse */.xL)(policy/* policySchema */.w, quick.value);
    return success && (0,cross_checks/* crossChecks */.K)(quick.value).length === 0 ? data : undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/people.js
/** Who holds a role, by the policy: an unset role falls back to the release manager. */ function holdersOf(policy, role) {
    const own = policy.roles[role];
    return {
        role,
        holders: own ?? policy.roles['release-manager'],
        fallback: own === undefined
    };
}
/** Whether the guide's rules for production hold in an environment: as declared, else by its name. */ function isProduction(policy, environment) {
    return policy.environments[environment]?.production ?? environment === 'production';
}

// EXTERNAL MODULE: ./packages/policy/src/values/duration.js
var duration = __webpack_require__(4501);
// EXTERNAL MODULE: ./packages/policy/src/values/window-grammar.js + 1 modules
var window_grammar = __webpack_require__(4000);
;// CONCATENATED MODULE: ./packages/policy/src/index.js







;// CONCATENATED MODULE: ./packages/stage/src/policy.js



/**
 * Reads the policy by API, so that a release cannot bring its own.
 * @throws ConfigurationError when it cannot be read, is missing, or has mistakes.
 */ const readPolicy = async (github, file)=>await policyIn(await github.repository.fileOnDefaultBranch(file), file);
/** The policy of a file that was read already. @throws ConfigurationError as `readPolicy`. */ async function policyIn(reading, file) {
    if (!reading.known && reading.reason !== 'not-found') {
        throw new report_src/* ConfigurationError */.j1('the policy', [
            {
                path: file,
                message: `${reading.message} ${reading.hint}`
            }
        ]);
    }
    const loaded = await parsePolicy(reading.known ? reading.value.text : undefined, {
        file
    });
    if (!loaded.ok) throw new report_src/* ConfigurationError */.j1('the policy', loaded.problems);
    const commit = reading.known ? reading.value.commit : '';
    return {
        policy: loaded.policy,
        digest: (0,evidence_src/* digestOf */.ol)(loaded.digestInput),
        commit,
        file
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/publish.js


/** The check run of this name on this commit, if one is there already: it is edited, never doubled. */ async function existingCheckRun(github, check) {
    const checks = await github.checks.ofCommit(check.sha, {
        origins: false
    });
    return checks.known ? checks.value.findLast(({ name })=>name === check.name)?.id : undefined;
}
/**
 * GitHub adds the annotations of an edit to those that a check run has, and takes none away: only those that are not
 * there yet are sent. Where the present ones cannot be read all are, since twice is better than not at all.
 */ async function newAnnotations(github, id, wanted) {
    if (wanted.length === 0) return wanted;
    const present = await github.checks.annotations(id);
    if (!present.known) return wanted;
    const keyOf = ({ path, line, level, message })=>JSON.stringify([
            path,
            line,
            level,
            message
        ]);
    const keys = new Set(present.value.map(keyOf));
    return wanted.filter((annotation)=>!keys.has(keyOf(annotation)));
}
/** The commit of a check run is settled when it is made; GitHub refuses to hear it again. */ const withoutCommit = (check)=>Object.fromEntries(Object.entries(check).filter(([key])=>key !== 'sha'));
/**
 * Makes evidence of a report and shows it as the one check run of its name on the commit. Secrets are redacted
 * before anything is digested or sent. `checkRunId` saves the look-up where it is known.
 */ async function publishReport(report, extras, context) {
    const { github, producer, redactor, runUrl } = context;
    const safe = redactor.redactDeep(report);
    const evidence = (0,evidence_src/* makeEvidence */.Qw)(safe, {
        ...redactor.redactDeep(extras),
        producer
    });
    const check = (0,report_src/* reportToCheckRun */.dx)(safe, evidence, runUrl);
    const id = context.checkRunId ?? await existingCheckRun(github, check);
    const written = id === undefined ? await github.checks.create(check) : await github.checks.update(id, withoutCommit({
        ...check,
        output: {
            ...check.output,
            annotations: await newAnnotations(github, id, check.output.annotations)
        }
    }));
    switch(written.outcome){
        case 'done':
            return {
                evidence,
                checkRunId: written.value.id
            };
        case 'planned':
            return {
                evidence
            };
        case 'refused':
            return {
                evidence,
                problem: `${written.message} ${written.hint}`
            };
    }
}

;// CONCATENATED MODULE: ./packages/stage/src/released-commit.js

/**
 * The commit of the release: as given, else what its tag points at, else (also of a release that has no tag) the commit
 * that started the run; or why what the tag points at is not known.
 * @throws ConfigurationError where the tag points at another commit than the one that is given.
 */ async function readReleasedCommit({ sha, release }, context, github) {
    if (release === undefined) return {
        known: true,
        value: {
            sha: sha ?? context.sha
        }
    };
    const tag = await github.repository.resolve(`refs/tags/${release}`);
    if (sha === undefined) return behind(tag, context);
    if (tag.known && tag.value.commit !== sha) throw contradiction(sha, release, tag.value.commit);
    return {
        known: true,
        value: {
            sha
        }
    };
}
function behind(tag, context) {
    if (tag.known) return {
        known: true,
        value: {
            sha: tag.value.commit,
            tagged: true
        }
    };
    return tag.reason === 'not-found' ? {
        known: true,
        value: {
            sha: context.sha,
            tagged: false
        }
    } : tag;
}
const contradiction = (sha, release, tagged)=>new ConfigurationError("the action's inputs", [
        {
            path: 'input sha',
            message: `is ${sha}, and the tag ${release} points at ${tagged}. Leave out sha, or give the release of that commit`
        }
    ]);
/** The commit of the release, as given, else as its tag says. @throws ConfigurationError for a tag that cannot be read. */ async function releasedCommit({ sha, release }, context, github) {
    if (sha !== undefined || release === undefined) return sha ?? context.sha;
    return taggedCommit(await github.repository.resolve(`refs/tags/${release}`), context);
}
/** The commit of a tag that was read already. @throws ConfigurationError for one that cannot be read. */ function taggedCommit(tag, context) {
    const found = behind(tag, context);
    if (found.known) return found.value.sha;
    throw new report_src/* ConfigurationError */.j1('the release', [
        {
            path: 'input release',
            message: `${found.message} ${found.hint}`
        }
    ]);
}

;// CONCATENATED MODULE: ./packages/stage/src/target.js

function environmentOf(policy, wanted) {
    const names = Object.keys(policy.environments);
    const [only] = names;
    if (wanted === undefined && names.length === 1 && only !== undefined) return only;
    if (wanted === undefined) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input environment',
                message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { environment: … }`
            }
        ]);
    }
    if (names.includes(wanted)) return wanted;
    throw new report_src/* ConfigurationError */.j1("the action's inputs", [
        {
            path: 'input environment',
            message: `"${wanted}" is not in the policy, which has ${names.join(', ')}.${(0,report_src/* suggestion */.h)(wanted, names)}`
        }
    ]);
}
function serviceOf(policy, { service, repo }) {
    const names = Object.keys(policy.services);
    if (service === undefined && names.length > 1) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input service',
                message: `missing; the policy has ${names.join(', ')}. Add to this step:   with: { service: … }`
            }
        ]);
    }
    const chosen = service ?? names[0] ?? repo;
    if (names.length > 0 && !names.includes(chosen)) {
        throw new report_src/* ConfigurationError */.j1("the action's inputs", [
            {
                path: 'input service',
                message: `"${chosen}" is not in the policy, which has ${names.join(', ')}.${(0,report_src/* suggestion */.h)(chosen, names)}`
            }
        ]);
    }
    return chosen;
}
/**
 * What everything is keyed by.
 * @throws ConfigurationError for a service or environment that the policy does not have, with the nearest name.
 */ function targetOf(policy, wanted) {
    const environment = environmentOf(policy, wanted.environment);
    return {
        service: serviceOf(policy, wanted),
        environment,
        wave: policy.environments[environment]?.wave ?? 'all'
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/open.js






const producerOf = ({ repository, runId, runAttempt, workflowPath, event })=>({
        repository,
        runId,
        runAttempt,
        workflowPath,
        event
    });
async function defaultBranchOf(context, github) {
    const repository = context.payload['repository'];
    if (typeof repository?.default_branch === 'string') return repository.default_branch;
    const read = await github.repository.read();
    return read.known ? read.value.defaultBranch : '';
}
/**
 * Connects to GitHub and reads what a stage needs before it can decide anything, in one request; `alsoRead` goes
 * along in it, and its answers are the stage's `read`.
 * @throws ConfigurationError for a policy that cannot be used, an unknown environment or service.
 */ async function openStage(inputs, runner, alsoRead = {}) {
    const { context, redactor } = runner;
    const github = connect(inputs, runner);
    const { release, policy: file } = inputs;
    const [read, defaultBranch] = await Promise.all([
        github.snapshot({
            ...alsoRead,
            defaultBranchFiles: [
                file,
                ...alsoRead.defaultBranchFiles ?? []
            ],
            ...release === undefined ? {} : {
                tag: release
            }
        }),
        defaultBranchOf(context, github)
    ]);
    const content = read.files?.[file];
    const policy = content === undefined ? await readPolicy(github, file) : await policyIn(content, file);
    const { tag } = read;
    const sha = inputs.sha ?? (tag === undefined ? context.sha : taggedCommit(tag, context));
    const target = targetOf(policy.policy, {
        service: inputs.service,
        environment: inputs.environment,
        repo: context.repo
    });
    const environment = policy.policy.environments[target.environment];
    if (environment === undefined) throw new Error(`environment ${target.environment} is not in the policy`);
    const producer = producerOf(context);
    return {
        github,
        read,
        policy,
        target,
        environment,
        sha,
        release: inputs.release,
        defaultBranch,
        producer,
        deployments: deploymentStore(github),
        evidence: evidenceSource(github),
        originRules: {
            repository: context.repository,
            defaultBranch,
            producers: policy.policy.producers
        },
        publish: (report, extras, checkRunId)=>publishReport(report, {
                policyDigest: policy.digest,
                ...extras
            }, {
                github,
                producer,
                redactor,
                runUrl: context.runUrl,
                ...checkRunId === undefined ? {} : {
                    checkRunId
                }
            })
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/index.js






;// CONCATENATED MODULE: ./packages/requirements/src/checks/identity.js

/** Who posts checks from workflow runs, on github.com and on GitHub Enterprise Server. */ const actionsApp = 'github-actions';
/**
 * A check's name is not its identity: three workflows may each have a job "changes". App, workflow, event and job
 * name together are, and of one identity the newest run decides.
 */ function identityOf({ app, origin, name }) {
    return JSON.stringify([
        app?.id ?? null,
        origin?.workflowId ?? null,
        origin?.event ?? null,
        name
    ]);
}
/** Later is newer: by run, then attempt, then suite; never by the time of completion, since old runs may end late. */ function newer(left, right) {
    const [leftOrder, rightOrder] = [
        left,
        right
    ].map(({ origin, suiteId })=>[
            origin?.runId ?? 0,
            origin?.attempt ?? 0,
            origin === null ? suiteId ?? 0 : 0
        ]);
    for (const [index, value] of (leftOrder ?? []).entries()){
        const difference = value - (rightOrder?.[index] ?? 0);
        if (difference !== 0) return difference;
    }
    return 0;
}
/** Of each identity all checks of its newest run, and what they supersede. */ function sortByAge(checks) {
    const current = [];
    const superseded = [];
    for (const group of Map.groupBy(checks, identityOf).values()){
        const newest = group.reduce((best, check)=>newer(check, best) > 0 ? check : best);
        for (const check of group)(newer(check, newest) === 0 ? current : superseded).push(check);
    }
    return {
        current,
        superseded
    };
}
/** Of each workflow and event the newest run. */ function newestRuns(runs) {
    const groups = Map.groupBy(runs, ({ workflowId, event })=>`${workflowId} ${event}`);
    return [
        ...groups.values()
    ].map((group)=>group.reduce((best, run)=>run.id > best.id ? run : best));
}
/**
 * Leaves out what would make the gate wait for itself: checks that these actions posted, and the runs of the very
 * workflow that is asking. Told apart by ids, so that renaming a job changes nothing.
 */ function withoutOwn(checks, runs, asking) {
    const self = runs.find(({ id })=>id === asking.id);
    const isOwnRun = (run)=>run.id === asking.id || self !== undefined && run.workflowId === self.workflowId;
    const isOwn = ({ origin, suiteId })=>origin !== null && isOwnRun({
            id: origin.runId,
            workflowId: origin.workflowId
        }) || suiteId !== null && self?.suiteId === suiteId;
    const foreign = checks.filter((check)=>!isPosted(check));
    return {
        checks: foreign.filter((check)=>!isOwn(check)),
        runs: runs.filter((run)=>!isOwnRun(run)),
        own: foreign.filter(isOwn)
    };
}
const isPosted = ({ externalId, name })=>name.startsWith('release-actions / ') && externalId !== null && (0,evidence_src/* parseExternalId */.Wt)(externalId) !== undefined;

;// CONCATENATED MODULE: ./packages/requirements/src/checks/judge.js

/**
 * Judges what must have passed on a commit. Only `success` passes; a conclusion that is new to us is a failure.
 * Where nothing is demanded, every check, status and workflow run of the commit counts, and there must be one.
 */ function judgeChecks({ runs, statuses, workflowRuns, wanted, asking }) {
    const foreign = withoutOwn(runs, workflowRuns, asking);
    const { current, superseded } = sortByAge(foreign.checks);
    const latest = newestRuns(foreign.runs);
    const judgeRun = (check, allow)=>runVerdict(check, allow, latest);
    const bare = latest.filter((run)=>!hasCheck(run, current));
    if (wanted.length === 0) {
        const judged = [
            ...current.filter(isOfCommit).map((check)=>judgeRun(check, [])),
            ...statuses.map(statusVerdict),
            ...bare.filter(({ event })=>commitEvents.has(event)).map(workflowVerdict)
        ];
        const others = [
            ...current.filter((check)=>!isOfCommit(check)).map((check)=>judgeRun(check, [])),
            ...bare.filter(({ event })=>!commitEvents.has(event)).map(workflowVerdict)
        ];
        return {
            judged,
            besides: others.filter(({ state })=>state !== 'passed'),
            superseded,
            everything: true
        };
    }
    const judged = wanted.flatMap((want)=>{
        const found = current.filter((check)=>fits(check, want));
        const posted = statuses.filter((status)=>statusFits(status, want));
        const own = foreign.own.filter((check)=>fits(check, want));
        const verdicts = [
            ...found.map((check)=>judgeRun(check, want.allow)),
            ...posted.map(statusVerdict),
            ...own.map((check)=>ownVerdict(check, want.allow))
        ];
        return verdicts.length > 0 ? verdicts : [
            absentVerdict(want, latest, runs)
        ];
    });
    const demanded = (check)=>wanted.some((want)=>fits(check, want));
    const besides = [
        ...current.filter((check)=>!demanded(check)).map((check)=>judgeRun(check, [])),
        ...bare.map(workflowVerdict)
    ].filter(({ state })=>state !== 'passed');
    return {
        judged,
        besides,
        superseded,
        everything: false
    };
}
/**
 * What judges a commit because it was pushed. A run that a person, a clock or a comment started, such as a release
 * that this gate stopped, says something about the release and nothing about the commit.
 */ const commitEvents = new Set([
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group'
]);
const isOfCommit = ({ origin })=>origin === null || commitEvents.has(origin.event);
const hasCheck = (run, checks)=>checks.some(({ origin, suiteId })=>origin?.runId === run.id || suiteId !== null && suiteId === run.suiteId);
const fits = ({ name, app, origin }, want)=>name === want.name && (want.appId === undefined || app?.id === want.appId) && (want.app === undefined || app?.slug === want.app) && (want.workflow === undefined || origin?.workflowPath === want.workflow);
/** GitHub states no app for a status: where an app is demanded by id, a status proves nothing. */ const statusFits = ({ context, creator }, want)=>context === want.name && want.appId === undefined && want.workflow === undefined && (want.app === undefined || creator?.login === `${want.app}[bot]`);
function runVerdict(check, allow, latest) {
    const link = {
        label: labelOf(check),
        href: check.url
    };
    const running = unfinishedRun(check, latest);
    const base = {
        name: check.name,
        link,
        ...check.completedAt === null ? {} : {
            at: check.completedAt
        }
    };
    if (running !== undefined) return {
        ...base,
        state: running.ended ? 'failed' : 'pending',
        why: running.why
    };
    if (check.status !== 'completed') return {
        ...base,
        state: 'pending',
        why: `is ${check.status}`
    };
    const conclusion = check.conclusion ?? 'without conclusion';
    const passed = conclusion === 'success' || allow.includes(conclusion);
    return {
        ...base,
        state: passed ? 'passed' : 'failed',
        why: `ended as ${conclusion}`
    };
}
/** A newer run of the same workflow that has not shown this check yet, or a re-run that is under way. */ function unfinishedRun(check, latest) {
    const { origin } = check;
    if (origin === null) return undefined;
    const run = latest.find(({ workflowId, event })=>workflowId === origin.workflowId && event === origin.event);
    if (run === undefined || run.id < origin.runId) return undefined;
    return run.id === origin.runId ? rerunOf(check, run) : newerRun(run);
}
/** A newer run that succeeded without this check has nothing to say about it. */ function newerRun(run) {
    const ended = run.status === 'completed';
    if (ended && run.conclusion === 'success') return undefined;
    const state = ended ? run.conclusion ?? 'ended' : run.status ?? 'starting';
    return {
        why: `a newer run of ${run.name ?? run.path} is ${state}`,
        ended
    };
}
function rerunOf({ completedAt }, run) {
    if (run.status === 'completed' || (run.attempt ?? 1) <= 1 || completedAt === null || run.startedAt === null) {
        return undefined;
    }
    if (Date.parse(completedAt) > Date.parse(run.startedAt)) return undefined;
    const name = run.name ?? run.path;
    return {
        why: `${name} is being run again (attempt ${run.attempt}, ${run.status ?? 'starting'})`,
        ended: false
    };
}
function labelOf({ name, app, origin }) {
    const source = origin?.workflowName ?? origin?.workflowPath ?? app?.slug ?? actionsApp;
    return origin === null ? `${name} (${source})` : `${source} / ${name} (${origin.event})`;
}
function statusVerdict({ context, state, targetUrl, createdAt }) {
    const link = {
        label: `${context} (status)`,
        ...targetUrl === null ? {} : {
            href: targetUrl
        }
    };
    const passed = state === 'success' ? 'passed' : state === 'pending' ? 'pending' : 'failed';
    return {
        name: context,
        state: passed,
        why: `is ${state}`,
        link,
        at: createdAt
    };
}
/** A run without any check: it waits for a runner or an approval, or its file could not be read. */ function workflowVerdict(run) {
    const name = run.name ?? run.path;
    const link = {
        label: `${name} (${run.event})`,
        href: run.url
    };
    if (run.status !== 'completed') {
        return {
            name,
            state: 'pending',
            why: `is ${run.status ?? 'starting'} and shows no check yet`,
            link
        };
    }
    const passed = run.conclusion === 'success';
    return {
        name,
        state: passed ? 'passed' : 'failed',
        why: `ended as ${run.conclusion ?? 'nothing'}`,
        link
    };
}
function ownVerdict(check, allow) {
    const verdict = runVerdict(check, allow, []);
    if (verdict.state !== 'pending') return verdict;
    return {
        ...verdict,
        why: 'belongs to the run that is asking, and a job cannot wait for itself: run the gate in its own workflow, or do not demand this check'
    };
}
function absentVerdict(want, latest, all) {
    const { name, by } = want;
    const running = latest.filter(({ status })=>status !== 'completed');
    const namesake = all.find((check)=>check.name === name && check.app !== null);
    const [first] = running;
    const link = first === undefined ? {
        label: name
    } : {
        label: first.name ?? first.path,
        href: first.url
    };
    if (first !== undefined) {
        const runs = running.map((run)=>`${run.name ?? run.path} is ${run.status ?? 'starting'}`).join(', ');
        return {
            name,
            state: 'pending',
            why: `(demanded by ${by}) is not there yet; ${runs}`,
            link
        };
    }
    const other = namesake?.app === undefined || namesake.app === null ? '' : `; one of this name by ${namesake.app.slug} is not the one demanded`;
    return {
        name,
        state: 'absent',
        why: `(demanded by ${by}) is not on this commit${other}`,
        link
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/finding.js
const met = (code, reason, more = {})=>({
        status: 'met',
        code,
        reason,
        ...more
    });
const unmet = (code, reason, more)=>({
        status: 'unmet',
        code,
        reason,
        ...more
    });
const pending = (code, reason, more)=>({
        status: 'pending',
        code,
        reason,
        ...more
    });
const unknownJudgement = (code, reason, more)=>({
        status: 'unknown',
        code,
        reason,
        ...more
    });
const notApplicable = (code, reason)=>({
        status: 'not-applicable',
        code,
        reason
    });
/** Codes of what could not be read; `not-permitted` and the like say why in the same words everywhere. */ const unreadable = (what, fault, who)=>unknownJudgement(`${what}-${fault.reason}`, fault.message, {
        next: {
            text: fault.hint,
            who
        }
    });
const isOpen = ({ status })=>status === 'unmet' || status === 'pending' || status === 'unknown';
const isBlocking = (finding)=>finding.enforcement === 'block' && isOpen(finding);

;// CONCATENATED MODULE: ./packages/requirements/src/custom/check.js


/** A check run or status by name, told apart by app and workflow where these are given. */ const judgeCheck = ({ name, app, workflow, allow }, { observations }, who)=>{
    const { runs, statuses, workflowRuns } = observations.checks;
    if (!runs.known) return unreadable('checks', runs, who);
    if (!statuses.known) return unreadable('statuses', statuses, who);
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, who);
    const wanted = {
        name,
        allow,
        by: 'the policy',
        ...app === undefined ? {} : {
            app
        },
        ...workflow === undefined ? {} : {
            workflow
        }
    };
    const { judged } = judgeChecks({
        runs: runs.value,
        statuses: statuses.value,
        workflowRuns: workflowRuns.value,
        wanted: [
            wanted
        ],
        asking: observations.run
    });
    const evidence = judged.map(({ link })=>link);
    const open = judged.find(({ state })=>state !== 'passed');
    if (open === undefined) return met('check-passed', `${name} passed`, {
        evidence
    });
    const reason = `${open.name} ${open.why}`;
    if (open.state === 'pending') {
        return pending('check-running', reason, {
            next: {
                text: `none while ${name} runs`,
                who: 'nobody'
            },
            evidence
        });
    }
    const next = {
        text: `make ${name} pass on this commit`,
        who
    };
    return open.state === 'absent' ? unknownJudgement('check-missing', reason, {
        next
    }) : unmet('check-red', reason, {
        next,
        evidence
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/custom.js
/** What a team's own requirement may look for; exactly one of them stands in each entry of the policy. */ const customSources = [
    'check',
    'workflow',
    'file',
    'label',
    'http',
    'evidence'
];

// EXTERNAL MODULE: ./packages/requirements/src/vocabulary.js
var vocabulary = __webpack_require__(310);
;// CONCATENATED MODULE: ./packages/requirements/src/evidence.js



/** Clocks differ, and evidence from further ahead than this was made by one that is wrong. */ const mostAheadMs = 5 * vocabulary/* minuteMs */.J2;
/** Milliseconds since it was made; undefined where its time is none, or has not come yet: it would stay fresh for ever. */ function ageOf({ finishedAt }, now) {
    const ageMs = now - Date.parse(finishedAt);
    return Number.isFinite(ageMs) && ageMs >= -mostAheadMs ? Math.max(0, ageMs) : undefined;
}
/**
 * The newest proven evidence of a kind about exactly this commit, service, environment and wave, or what came
 * nearest and why it does not do.
 */ function claimed(world, expected) {
    const { evidence } = world.observations;
    if (!evidence.known) return {
        found: false,
        missing: (who)=>unreadable('evidence', evidence, who)
    };
    const ofKind = evidence.value.filter(({ kind })=>kind === expected.kind).sort(newestFirst);
    const here = ofKind.filter((item)=>isAbout(item, expected.environment, world));
    const proven = here.filter((item)=>item.refusal === null && expected.shortOf?.(item) === undefined);
    const [newest] = proven;
    if (newest === undefined) return {
        found: false,
        missing: (who, next)=>nearest(ofKind, here, expected, world, who, next)
    };
    const objection = objectionTo(newest, expected, world);
    if (objection !== undefined) {
        return {
            found: false,
            missing: (who, next)=>({
                    ...objection(who, next),
                    evidence: [
                        linkOf(newest)
                    ]
                })
        };
    }
    return {
        found: true,
        evidence: newest,
        link: linkOf(newest),
        ...expiryOf(newest, expected)
    };
}
const newestFirst = (left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt) || right.producer.runId - left.producer.runId;
const isAbout = (item, environment, world)=>item.sha === world.subject.sha && item.environment === environment && item.service === world.subject.service && item.wave === waveOf(environment, world);
/** The part of an environment that evidence has to be about. */ const waveOf = (environment, { subject, policy })=>environment === subject.environment ? subject.wave : policy.environments[environment]?.wave ?? 'all';
const linkOf = ({ headline, producer })=>({
        label: headline,
        href: producer.url
    });
function objectionTo(item, { outcomes, maxAgeMs, kind }, world) {
    const ageMs = ageOf(item, world.now);
    if (ageMs === undefined) return (who, text)=>unknownJudgement(`${kind}-malformed`, `its end time "${item.finishedAt}" is no time that has passed`, {
            next: {
                text,
                who
            }
        });
    if (!outcomes.includes(item.outcome)) {
        const unclear = item.outcome === 'inconclusive';
        return (who, text)=>(unclear ? unknownJudgement : unmet)(`${kind}-${item.outcome}`, `ended as ${item.outcome}: ${item.headline}`, {
                next: {
                    text,
                    who
                }
            });
    }
    if (item.served !== null && item.served.first !== item.served.last) {
        const { first, last } = item.served;
        return (who, text)=>unmet(`${kind}-version-mixed`, `${item.environment} served ${(0,report_src/* shortSha */.Fu)(first)} at first and ${(0,report_src/* shortSha */.Fu)(last)} at last`, {
                next: {
                    text,
                    who
                }
            });
    }
    if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
        return (who, text)=>unmet(`${kind}-too-old`, `it is ${(0,report_src/* formatDuration */.a3)(ageMs)} old, the policy accepts ${(0,report_src/* formatDuration */.a3)(maxAgeMs)}`, {
                next: {
                    text,
                    who
                }
            });
    }
    if (item.expiresAt !== null && Date.parse(item.expiresAt) <= world.now) {
        return (who, text)=>unmet(`${kind}-expired`, `it expired at ${item.expiresAt ?? ''}`, {
                next: {
                    text,
                    who
                }
            });
    }
    return undefined;
}
function expiryOf({ finishedAt, expiresAt }, { maxAgeMs }) {
    const limits = [
        ...expiresAt === null ? [] : [
            Date.parse(expiresAt)
        ],
        ...maxAgeMs === undefined ? [] : [
            Date.parse(finishedAt) + maxAgeMs
        ]
    ];
    return limits.length === 0 ? {} : {
        expiresAt: new Date(Math.min(...limits)).toISOString()
    };
}
function nearest(ofKind, here, { kind, environment, shortOf }, { subject }, who, text) {
    const [nearby] = here;
    if (nearby !== undefined) {
        const { refusal, digest } = nearby;
        return unknownJudgement(`${kind}-${refusal === null ? 'partial' : 'unproven'}`, `${kind} evidence ${digest.slice(0, 12)} does not count: ${refusal ?? shortOf?.(nearby) ?? ''}`, {
            next: {
                text,
                who
            }
        });
    }
    const commit = (0,report_src/* shortSha */.Fu)(subject.sha);
    const elsewhere = ofKind.find((item)=>item.sha !== subject.sha && item.service === subject.service && item.environment === environment && item.refusal === null);
    if (elsewhere !== undefined) {
        return unmet(`${kind}-other-commit`, `${elsewhere.outcome} on ${(0,report_src/* shortSha */.Fu)(elsewhere.sha)}, this release is ${commit}`, {
            next: {
                text,
                who
            },
            evidence: [
                linkOf(elsewhere)
            ]
        });
    }
    const [other] = ofKind.filter(({ sha })=>sha === subject.sha);
    const found = other === undefined ? 'none was found' : `what there is, is about ${other.service} on ${other.environment}${other.wave === 'all' ? '' : ` (${other.wave})`}`;
    return unknownJudgement(`${kind}-missing`, `looked for ${kind} evidence of ${commit} on ${environment}; ${found}`, {
        next: {
            text,
            who
        }
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/custom/evidence.js



/** Proven evidence of a kind, about this commit and the environment under judgement. */ const judgeEvidence = (kind, world, who)=>{
    const { sha, environment } = world.subject;
    const claim = claimed(world, {
        kind,
        environment,
        outcomes: [
            'pass'
        ]
    });
    if (!claim.found) return claim.missing(who, `run the step that makes ${kind} evidence for ${(0,report_src/* shortSha */.Fu)(sha)}`);
    const { evidence, link, expiresAt } = claim;
    return met('evidence-passed', `${kind}: ${evidence.headline}`, {
        evidence: [
            link
        ],
        asOf: evidence.finishedAt,
        ...expiresAt === undefined ? {} : {
            expiresAt
        }
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/file.js


/** A file that exists in the released commit and has something in it. */ const judgeFile = (path, { observations, subject }, who)=>{
    const file = observations.files[path];
    const commit = (0,report_src/* shortSha */.Fu)(subject.sha);
    if (file === undefined) {
        return unknownJudgement('file-not-read', `${path} was not read`, {
            next: {
                text: 'evaluate again',
                who
            }
        });
    }
    if (!file.known) return unreadable('file', file, who);
    const next = {
        text: `add ${path} to the release`,
        who
    };
    if (file.value === null) return unmet('file-missing', `looked for ${path} in ${commit}; there is no such file`, {
        next
    });
    const evidence = [
        {
            label: path,
            href: file.value.url
        }
    ];
    if (file.value.text.trim() === '') return unmet('file-empty', `${path} in ${commit} is empty`, {
        next,
        evidence
    });
    return met('file-exists', `${path} is in ${commit}`, {
        evidence
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/http.js

/** What an address answers: the status, and a text in the body where one is given. */ const judgeHttp = ({ url, status, contains }, { observations }, who)=>{
    const answer = observations.answers[url];
    const next = {
        text: `make ${url} answer ${status}${contains === undefined ? '' : ` with "${contains}"`}`,
        who
    };
    if (answer === undefined) {
        return unknownJudgement('http-not-read', `${url} was not asked`, {
            next: {
                text: 'evaluate again',
                who
            }
        });
    }
    if (!answer.known) return unreadable('http', answer, who);
    const evidence = [
        {
            label: url,
            href: url
        }
    ];
    if (answer.value.status !== status) {
        return unmet('http-status', `${url} answered ${answer.value.status}, not ${status}`, {
            next,
            evidence
        });
    }
    if (contains !== undefined && !answer.value.body.includes(contains)) {
        return unmet('http-body', `the answer of ${url} does not contain "${contains}"`, {
            next,
            evidence
        });
    }
    return met('http-answered', `${url} answered ${status}`, {
        evidence,
        asOf: answer.proof.at
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/label.js

/** A label on one of the release's pull requests or issues, or on the release ticket. */ const judgeLabel = (label, { observations }, who)=>{
    const { scope, ticket } = observations;
    const ours = ticket.known ? ticket.value : null;
    if (ours?.labels.includes(label) === true) {
        return met('label-present', `the release ticket #${ours.number} has the label ${label}`, {
            evidence: [
                {
                    label: `#${ours.number}`,
                    href: ours.url
                }
            ]
        });
    }
    if (!scope.known) return unreadable('scope', scope, who);
    const item = scope.value.items.find(({ labels })=>labels.includes(label));
    if (item !== undefined) {
        const href = item.url === null ? {} : {
            href: item.url
        };
        return met('label-present', `${item.key} has the label ${label}`, {
            evidence: [
                {
                    label: item.key,
                    ...href
                }
            ]
        });
    }
    return unmet('label-missing', `looked for the label ${label} on the release ticket and on the items of ${scope.value.description}; none has it`, {
        next: {
            text: `put the label ${label} on the release ticket, or on the item that it is true of`,
            who
        }
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/workflow.js



/** The newest run of a workflow file on this commit, of each event that started it. */ const judgeWorkflow = (path, { observations, subject }, who)=>{
    const { workflowRuns } = observations.checks;
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, who);
    const commit = (0,report_src/* shortSha */.Fu)(subject.sha);
    const runs = newestRuns(workflowRuns.value.filter((run)=>run.path === path && run.event !== 'pull_request'));
    const evidence = runs.map(({ name, event, url })=>({
            label: `${name ?? path} (${event})`,
            href: url
        }));
    const red = runs.find(({ status, conclusion })=>status === 'completed' && conclusion !== 'success');
    if (red !== undefined) {
        return unmet('workflow-red', `${path} ended as ${red.conclusion ?? 'nothing'} on ${commit}`, {
            next: {
                text: [
                    'mend ',
                    {
                        link: red.name ?? path,
                        href: red.url
                    },
                    ' and run it again'
                ],
                who
            },
            evidence
        });
    }
    const running = runs.find(({ status })=>status !== 'completed');
    if (running !== undefined) {
        return pending('workflow-running', `${path} is ${running.status ?? 'starting'} on ${commit}`, {
            next: {
                text: 'none while it runs',
                who: 'nobody'
            },
            evidence
        });
    }
    if (runs.length > 0) return met('workflow-passed', `${path} passed on ${commit}`, {
        evidence
    });
    return unknownJudgement('workflow-missing', `looked for a run of ${path} on ${commit}; there is none`, {
        next: {
            text: `run ${path} on ${commit}`,
            who
        }
    });
};

;// CONCATENATED MODULE: ./packages/requirements/src/custom/registry.js







/** One line for each source that a custom requirement may look at. */ const judges = {
    check: judgeCheck,
    workflow: judgeWorkflow,
    file: judgeFile,
    label: judgeLabel,
    http: judgeHttp,
    evidence: judgeEvidence
};
/** A requirement made of what the policy says, without code. */ function customRequirement(settings) {
    const { title, owner } = settings;
    return {
        title,
        owner,
        judge: (world)=>judgeCustom(settings, world)
    };
}
function judgeCustom(settings, world) {
    for (const source of customSources){
        const wanted = settings[source];
        if (wanted !== undefined) return judges[source](wanted, world, settings.owner);
    }
    throw new TypeError(`custom requirement "${settings.title}" looks for nothing; the policy's schema lets none through`);
}

;// CONCATENATED MODULE: ./packages/requirements/src/decide.js


/** A go that nothing else limits is worth this long: the world moves on. */ const longestGoMs = vocabulary/* dayMs */.LP;
/**
 * `go`: nothing blocks. `wait`: what blocks is only pending, so that time, a running machine or an answer settles
 * it. `no-go`: something is wrong, or could not be told.
 */ function decide(findings, now) {
    const blocking = findings.filter(isBlocking);
    const decision = blocking.length === 0 ? 'go' : blocking.every(({ status })=>status === 'pending') ? 'wait' : 'no-go';
    const nextOpen = findings.find(({ code })=>code === 'window-closed')?.next?.at;
    return {
        decision,
        findings,
        reasons: reasonsOf(decision, findings),
        ...decision === 'go' ? {
            expiresAt: decide_expiryOf(findings, now)
        } : {},
        ...nextOpen === undefined ? {} : {
            nextOpen
        }
    };
}
const reasonsOf = (decision, findings)=>decision === 'go' ? findings.filter(({ status })=>status === 'overridden').map(({ id })=>`overridden:${id}`) : findings.filter(isBlocking).map(({ id, code })=>`${id}:${code}`);
/** The earliest end of what the go rests on: a window, the freshness of evidence, an override. */ function decide_expiryOf(findings, now) {
    const ends = findings.filter(({ enforcement })=>enforcement === 'block').flatMap(({ expiresAt, override })=>[
            expiresAt ?? [],
            override?.until ?? []
        ].flat()).map((instant)=>Date.parse(instant));
    return new Date(Math.min(now + longestGoMs, ...ends)).toISOString();
}

;// CONCATENATED MODULE: ./packages/requirements/src/profile.js

/** Never relaxed, whatever the release type or the policy's profile says. */ const floor = new Set([
    'release-identity',
    'no-freeze',
    'ci-and-security',
    'smoke-tests'
]);
/** What a patch may ask for after the deployment: answers of people, never machine evidence. */ const deferrable = [
    'release-notes',
    'customer-communication',
    'security-approval',
    'backup',
    'rollback-plan',
    'staging-verified'
];
const isPolicyId = (id, { requirements })=>id !== 'custom' && Object.hasOwn(requirements, id);
function settingsOf(id, policy) {
    const custom = policy.requirements.custom[id.replace(/^custom:/u, '')];
    if (id.startsWith('custom:') && custom !== undefined) return custom;
    return isPolicyId(id, policy) ? policy.requirements[id] : {
        enforce: 'block'
    };
}
/** Every requirement that this policy has: the guide's, then the team's own as `custom:<name>`. */ const requirementNames = ({ requirements })=>[
        ...vocabulary/* requirementIds */.aj,
        ...Object.keys(requirements.custom).map((name)=>`custom:${name}`)
    ];
/** What the policy says of a requirement for a release type, on the day of `now` (milliseconds since the epoch). */ function effectOf(id, releaseType, policy, now) {
    const settings = settingsOf(id, policy);
    const profile = policy.profiles[releaseType];
    const notApplicable = settings['not-applicable'];
    const declared = notApplicable === undefined ? {} : {
        notApplicable
    };
    const blockFrom = settings['block-from'];
    const blocks = blockFrom !== undefined && now >= Date.parse(blockFrom);
    const own = {
        enforcement: blocks ? 'block' : settings.enforce,
        ...declared,
        ...blockFrom === undefined || blocks ? {} : {
            blockFrom
        }
    };
    const override = profile.requirements[id];
    const wanted = override === undefined ? own : {
        ...own,
        enforcement: override
    };
    if (releaseType !== 'patch') return wanted;
    if (floor.has(id)) return own;
    return patchEffect(id, wanted, policy);
}
function patchEffect(id, effect, { profiles: { patch } }) {
    if (patch.combined.includes(id) && id !== 'readiness-review') return {
        ...effect,
        combined: true
    };
    if (!deferrable.includes(id) || patch.requirements[id] !== undefined) return effect;
    return effect.enforcement === 'block' ? {
        ...effect,
        enforcement: 'report',
        dueAfterMs: patch['sign-offs-due'].ms
    } : effect;
}
/** Who answers the readiness review: for a patch the release manager alone. */ const reviewersOf = (releaseType, policy)=>releaseType === 'patch' && policy.profiles.patch.combined.includes('readiness-review') ? [
        'release-manager'
    ] : policy.requirements['readiness-review'].roles;

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/people.js

const people_sameLogin = (left, right)=>left.toLowerCase() === right.toLowerCase();
const includes = (logins, login)=>logins.some((candidate)=>people_sameLogin(candidate, login));
/**
 * Who is barred now. The starter counts only where a person starts a deployment: an evaluation that a comment or a
 * finished check started has whoever wrote that comment as its actor.
 */ function barredFrom({ run, release }) {
    const started = [
        'workflow_dispatch',
        'push',
        'release',
        'deployment'
    ].includes(run.event);
    return {
        authors: release.known ? release.value.authors.flatMap(({ login })=>login === null ? [] : [
                login
            ]) : [],
        starters: started ? [
            run.actor,
            run.triggeringActor
        ].filter((login)=>login !== '') : []
    };
}
/** Why this person may not answer for this role, or undefined where they may; `unknown` where nobody can tell. */ function whyNot(login, role, members, barred) {
    if (!members.known) return `who is ${role} could not be read`;
    const { members: regular, substitutes } = members.value;
    if (includes(regular, login)) return barredBy(login, role, barred);
    if (includes(substitutes, login)) {
        const free = regular.filter((member)=>barredBy(member, role, barred) === undefined);
        return free.length === 0 ? barredBy(login, role, barred) : `${login} is a substitute, and ${free.join(', ')} can still answer as ${role}`;
    }
    return `${login} is not ${role}${regular.length === 0 ? '' : ` (${regular.join(', ')})`}`;
}
/**
 * The guide makes the release manager both decide and execute: whoever starts the run may still speak as
 * release-manager, and the rule of distinct people brings in a second person.
 */ function barredBy(login, role, { authors, starters }) {
    if (includes(authors, login)) return `${login} wrote the commit that is released`;
    if (role !== 'release-manager' && includes(starters, login)) return `${login} started this deployment`;
    return undefined;
}
/** The guide's roles that a person holds by name; a role that falls back to the release manager is theirs already. */ function rolesOf(login, { people }) {
    return report_src/* roles */.Ot.filter((role)=>{
        const holders = people[role];
        return holders.known && !holders.value.fallback && includes(holders.value.members, login);
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/acceptance-criteria.js



const owner = 'product-manager';
const mostNamed = 5;
/** "All acceptance criteria met and PRs merged". */ const acceptanceCriteria = {
    title: 'Acceptance criteria',
    owner,
    judge (world) {
        const { scope } = world.observations;
        if (!scope.known) return unreadable('scope', scope, owner);
        const { source, checkboxes } = world.policy.requirements['acceptance-criteria'];
        const renamed = missingOptions(source, scope.value);
        if (renamed !== undefined) return renamed;
        const deferred = deferredItems(world);
        const items = scope.value.items.filter(({ key })=>!deferred.has(key.toLowerCase()));
        const judged = items.map((item)=>judgeItem(item, {
                source,
                checkboxes
            }, scope.value.statusOptions, world));
        return {
            ...summed(judged, scope.value, scope.value.items.length - items.length),
            notes: notesOf(scope.value, deferred)
        };
    }
};
function summed(judged, { description, commits }, deferred) {
    const hidden = judged.filter(({ state })=>state === 'unknown');
    const open = judged.filter(({ state })=>state === 'open');
    if (open.length > 0) {
        return unmet('items-open', [
            `${(0,report_src/* count */.U9)(open.length, 'item')} of ${judged.length} not done in ${description}: `,
            named(open)
        ], {
            next: {
                text: [
                    'finish ',
                    acceptance_criteria_link(open[0]?.item),
                    ', or the product-manager moves it out with ',
                    {
                        code: `/defer ${open[0]?.item.key ?? '#N'}`
                    }
                ],
                who: 'developers'
            }
        });
    }
    if (hidden.length > 0) {
        return unknownJudgement('items-hidden', [
            `${(0,report_src/* count */.U9)(hidden.length, 'item')} of ${judged.length} cannot be judged in ${description}: `,
            named(hidden)
        ], {
            next: {
                text: 'give the token access to these items, or move them out of the scope',
                who: owner
            }
        });
    }
    if (judged.length > 0) return met('items-done', `${(0,report_src/* count */.U9)(judged.length, 'item')} done in ${description}`);
    if (deferred > 0) return met('items-deferred', `every item of ${description} was deferred`);
    if (commits.length === 0) return met('nothing-changed', `no commit in ${description}`);
    return unknownJudgement('items-none', `no item found in ${description}: nobody can say that its acceptance criteria are met`, {
        next: {
            text: 'link the pull requests to issues, name another source under requirements.acceptance-criteria.source, or declare it not-applicable with a reason',
            who: owner
        }
    });
}
/** A board whose "Done" was renamed must not turn everything red, nor everything green: nobody knows. */ function missingOptions(source, { statusOptions, description }) {
    if (source.kind !== 'project') return undefined;
    const names = statusOptions.map(({ name })=>name);
    if (source.project.done.some((name)=>names.includes(name))) return undefined;
    return unknownJudgement('done-option-missing', `looked for the option ${source.project.done.join(', ')} in ${description}; the field ${source.project.field} has ${names.join(', ') || 'no options'}`, {
        next: {
            text: 'name the option that means done under requirements.acceptance-criteria.source.project.done',
            who: owner
        }
    });
}
const acceptance_criteria_open = (item, why)=>({
        item,
        state: 'open',
        why
    });
const done = (item)=>({
        item,
        state: 'done'
    });
/** Of a board the option decides by its id, since its name is only what it is called now; of a tracker the word. */ const isDone = (status, names, options)=>options.length === 0 ? names.includes(status.name) : options.some(({ id, name })=>id === status.optionId && names.includes(name));
function judgeItem(item, { source, checkboxes }, options, world) {
    if (item.kind === 'redacted') return {
        item,
        state: 'unknown',
        why: 'may not be seen by this token'
    };
    if (item.kind === 'draft') return acceptance_criteria_open(item, 'is a draft item, which nobody can finish');
    const byStatus = judgeStatus(item, source, options);
    if (byStatus !== undefined) return byStatus;
    const byState = judgeState(item, world);
    if (byState !== undefined) return byState;
    if (item.openPullRequests.length > 0) {
        return acceptance_criteria_open(item, `has open pull requests ${item.openPullRequests.join(', ')}`);
    }
    if (item.mergedLater.length > 0) {
        return acceptance_criteria_open(item, `was merged after the released commit (${item.mergedLater.join(', ')})`);
    }
    if (checkboxes && item.openCriteria !== null && item.openCriteria > 0) {
        return acceptance_criteria_open(item, `has ${(0,report_src/* count */.U9)(item.openCriteria, 'open box', 'open boxes')} under "Acceptance criteria"`);
    }
    return done(item);
}
/** What the board or tracker says; undefined where it says done, or where it is not asked. */ function judgeStatus({ status, archived, ...rest }, source, options) {
    const item = {
        status,
        archived,
        ...rest
    };
    if (source.kind !== 'project' && source.kind !== 'http') return undefined;
    const names = source.kind === 'project' ? source.project.done : source.http.done;
    if (status === null) return acceptance_criteria_open(item, 'has no status');
    if (isDone(status, names, options)) return undefined;
    return acceptance_criteria_open(item, `is in "${status.name}"${archived ? ' and archived' : ''}`);
}
/** What GitHub says of the issue or pull request; undefined where nothing is against it. */ function judgeState(item, { observations }) {
    if (item.kind === 'external') return undefined;
    if (item.state === 'unknown') return {
        item,
        state: 'unknown',
        why: 'has a state that could not be read'
    };
    if (item.state === 'open') return acceptance_criteria_open(item, 'is open');
    if (item.kind === 'pull-request') return judgeMerge(item, observations);
    if (item.stateReason === 'not_planned') return acceptance_criteria_open(item, 'was closed as not planned');
    return undefined;
}
function judgeMerge(item, { release }) {
    if (item.state !== 'merged') return acceptance_criteria_open(item, 'was closed without being merged');
    const base = item.defaultBranch ?? (release.known ? release.value.defaultBranch : undefined);
    if (item.base === null || base === undefined || item.base === base || item.inRelease) return undefined;
    return acceptance_criteria_open(item, `was merged to ${item.base}, not to ${base}`);
}
/** Items that the product-manager moved out, by key in lower case. */ function deferredItems(world) {
    const { people } = world.observations;
    const found = new Map();
    for (const command of world.spoken.commands){
        if (command.verb !== 'defer') continue;
        if (whyNot(command.login, owner, people[owner], {
            authors: [],
            starters: []
        }) !== undefined) continue;
        found.set(command.item.toLowerCase(), `${command.item} deferred by ${command.login} at ${command.at}`);
    }
    return found;
}
function notesOf({ commits, items }, deferred) {
    const offBoard = commits.filter((commit)=>commit.items.length === 0);
    const here = items.filter(({ key })=>deferred.has(key.toLowerCase()));
    return [
        ...here.map(({ key })=>deferred.get(key.toLowerCase()) ?? ''),
        ...offBoard.length === 0 ? [] : [
            `off board, ${(0,report_src/* count */.U9)(offBoard.length, 'commit')} without an item: ${offBoard.slice(0, 20).map(({ sha, title })=>`${sha.slice(0, 7)} ${title}`).join('; ')}`
        ]
    ];
}
const acceptance_criteria_link = (item)=>item === undefined ? 'it' : item.url === null ? item.key : {
        link: item.key,
        href: item.url
    };
function named(states) {
    const shown = states.slice(0, mostNamed).flatMap((state, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            acceptance_criteria_link(state.item),
            state.state === 'done' ? '' : ` ${state.why}`
        ]);
    return states.length > mostNamed ? [
        ...shown,
        ` and ${states.length - mostNamed} more`
    ] : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/backup.js


function readBackup(detail) {
    if (typeof detail !== 'object' || detail === null) return undefined;
    const fields = detail;
    const texts = [
        'id',
        'location',
        'taken-at',
        'expires'
    ].map((key)=>fields[key]);
    if (!texts.every((value)=>typeof value === 'string' && value !== '')) return undefined;
    const [id = '', location = '', takenAt = '', expires = ''] = texts;
    return Number.isNaN(Date.parse(takenAt)) || Number.isNaN(Date.parse(expires)) ? undefined : {
        id,
        location,
        takenAt,
        expires
    };
}
/** "Backup or snapshot taken (if applicable)": of this environment, by the team's own step, still fresh and kept. */ const backup = {
    title: 'Backup',
    owner: 'release-manager',
    judge (world) {
        const { evidence } = world.observations;
        const { subject, now, policy } = world;
        const { within } = policy.requirements.backup;
        const next = {
            text: 'take a backup and keep its evidence, or declare `backup: { not-applicable: <why> }`',
            who: 'release-manager'
        };
        if (!evidence.known) return unreadable('evidence', evidence, 'release-manager');
        const [newest] = evidence.value.filter(({ kind, service, environment, refusal })=>kind === 'backup' && service === subject.service && environment === subject.environment && refusal === null).sort((left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
        if (newest === undefined) {
            return unknownJudgement('backup-missing', `looked for backup evidence of ${subject.environment}; none was found`, {
                next
            });
        }
        const link = {
            label: newest.headline,
            href: newest.producer.url
        };
        const taken = readBackup(newest.detail);
        if (taken === undefined || newest.outcome !== 'pass') {
            return unmet('backup-unusable', `the newest backup evidence ended as ${newest.outcome} or names no id, location, time and expiry`, {
                next,
                evidence: [
                    link
                ]
            });
        }
        const ageMs = now - Date.parse(taken.takenAt);
        if (ageMs > within.ms || ageMs < 0) {
            return unmet('backup-too-old', `backup ${taken.id} is ${(0,report_src/* formatDuration */.a3)(ageMs)} old, the policy accepts ${within.text}`, {
                next,
                evidence: [
                    link
                ]
            });
        }
        if (Date.parse(taken.expires) <= now) {
            return unmet('backup-expired', `backup ${taken.id} expired at ${taken.expires}`, {
                next,
                evidence: [
                    link
                ]
            });
        }
        const limit = Math.min(Date.parse(taken.takenAt) + within.ms, Date.parse(taken.expires));
        return met('backup-fresh', `backup ${taken.id} in ${taken.location}, ${(0,report_src/* formatDuration */.a3)(ageMs)} old`, {
            evidence: [
                link
            ],
            asOf: taken.takenAt,
            expiresAt: new Date(limit).toISOString()
        });
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/checks/required.js




const required_owner = 'developers';
/** After this many names a list says how many more there are. */ const required_mostNamed = 5;
/** Judges the checks of the release's commit: those that the rules and the policy demand, else all there are. */ function judgeRequiredChecks(world) {
    const { runs, statuses, workflowRuns, required } = world.observations.checks;
    if (!required.known) return unreadable('rules', required, 'release-manager');
    if (!runs.known) return unreadable('checks', runs, required_owner);
    if (!statuses.known) return unreadable('statuses', statuses, required_owner);
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, required_owner);
    const verdict = judgeChecks({
        runs: runs.value,
        statuses: statuses.value,
        workflowRuns: workflowRuns.value,
        wanted: wantedChecks(world),
        asking: world.observations.run
    });
    return {
        ...judged(world, verdict),
        notes: required_notesOf(verdict),
        evidence: verdict.judged.map(({ link })=>link)
    };
}
/** What GitHub's rules demand joined with the policy's floor: dropping a rule never lowers the floor. */ function wantedChecks({ policy, observations }) {
    const { required } = observations.checks;
    const floor = policy.requirements['ci-and-security'].checks;
    const byRules = (required.known ? required.value : []).map(({ name, appId })=>({
            name,
            allow: floor.find((check)=>check.name === name)?.allow ?? [],
            by: 'the rules of the default branch',
            ...appId === null ? {} : {
                appId
            }
        }));
    const byPolicy = floor.map(({ name, app, workflow, allow })=>({
            name,
            allow,
            by: 'the policy',
            ...app === undefined ? {} : {
                app
            },
            ...workflow === undefined ? {} : {
                workflow
            }
        }));
    return [
        ...byRules,
        ...byPolicy
    ];
}
function judged(world, { judged: verdicts, everything }) {
    const of = (state)=>verdicts.filter((verdict)=>verdict.state === state);
    const commit = (0,report_src/* shortSha */.Fu)(world.subject.sha);
    const red = of('failed');
    if (red.length > 0) return redChecks(red, commit);
    const absent = of('absent');
    if (verdicts.length === 0 || absent.length > 0) return missingChecks(world, absent, commit);
    const waiting = of('pending');
    if (waiting.length > 0) return waitingChecks(waiting, commit);
    const which = everything ? 'check' : 'required check';
    const scope = everything ? ' (nothing is demanded by rules or policy, so all that are there count)' : '';
    const times = verdicts.flatMap(({ at })=>at ?? []).sort((left, right)=>Date.parse(left) - Date.parse(right));
    return met('checks-green', `${(0,report_src/* count */.U9)(verdicts.length, which)} passed on ${commit}${scope}`, {
        ...times[0] === undefined ? {} : {
            asOf: times[0]
        }
    });
}
const redChecks = (red, commit)=>unmet('checks-red', [
        `${(0,report_src/* count */.U9)(red.length, 'check')} did not pass on ${commit}: `,
        required_named(red)
    ], {
        next: {
            text: [
                'mend ',
                required_linkOf(red[0]),
                ', or run it again where it failed by chance'
            ],
            who: required_owner
        }
    });
const waitingChecks = (waiting, commit)=>pending('checks-running', [
        `waits for ${(0,report_src/* count */.U9)(waiting.length, 'check')} on ${commit}: `,
        required_named(waiting)
    ], {
        next: {
            text: [
                'none while ',
                required_linkOf(waiting[0]),
                ' runs; evaluated again when it ends'
            ],
            who: 'nobody'
        }
    });
/** Nothing found is never green: until the discovery deadline it may still come, afterwards nobody knows. */ function missingChecks(world, absent, commit) {
    const deadline = discoveryDeadline(world);
    const found = absent.length === 0 ? `no check, status or workflow run is on ${commit}` : required_named(absent);
    if (world.now < deadline) {
        const at = new Date(deadline).toISOString();
        return pending('checks-missing', [
            found,
            '; they may still appear'
        ], {
            next: {
                text: 'none yet, looked for again until the discovery deadline',
                who: 'nobody',
                at
            }
        });
    }
    return unknownJudgement('checks-missing', [
        found,
        ', and the discovery deadline has passed'
    ], {
        next: {
            text: `run the workflow that reports ${absent.length === 0 ? 'checks' : 'it'} on ${commit}, or correct the name under requirements.ci-and-security.checks`,
            who: required_owner
        }
    });
}
/** Counted from the commit or the newest run on it; the gate's own runs, which come again and again, extend nothing. */ function discoveryDeadline({ policy, observations, now }) {
    const { release, checks, run } = observations;
    const others = checks.workflowRuns.known ? withoutOwn([], checks.workflowRuns.value, run).runs : [];
    const starts = [
        ...release.known ? [
            Date.parse(release.value.committedAt)
        ] : [],
        ...others.map(({ createdAt })=>Date.parse(createdAt))
    ];
    const start = starts.length === 0 ? now : Math.max(...starts);
    return start + policy.requirements['ci-and-security']['discovery-deadline'].ms;
}
function required_named(verdicts) {
    const shown = verdicts.slice(0, required_mostNamed).flatMap((verdict, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            required_linkOf(verdict),
            ` ${verdict.why}`
        ]);
    const more = verdicts.length - required_mostNamed;
    return more > 0 ? [
        ...shown,
        ` and ${more} more`
    ] : shown;
}
const required_linkOf = (verdict)=>verdict === undefined ? 'it' : verdict.link.href === undefined ? verdict.link.label : {
        link: verdict.link.label,
        href: verdict.link.href
    };
const required_notesOf = ({ superseded, besides })=>[
        ...besides.map((verdict)=>[
                'not demanded: ',
                required_linkOf(verdict),
                ` ${verdict.why}`
            ]),
        ...superseded.map((check)=>[
                'superseded by a newer run: ',
                {
                    link: labelOf(check),
                    href: check.url
                }
            ])
    ];

;// CONCATENATED MODULE: ./packages/requirements/src/combine.js
const severity = [
    'unmet',
    'unknown',
    'pending',
    'met',
    'not-applicable'
];
const rank = ({ status })=>severity.indexOf(status);
/**
 * One judgement of several parts: the worst status speaks, with the reasons of all parts that share it; the
 * others stay as notes, so that nothing is hidden behind the first problem.
 */ function combine(parts) {
    const sorted = [
        ...parts
    ].sort((left, right)=>rank(left) - rank(right));
    const worst = sorted[0] ?? parts[0];
    const speaking = sorted.filter(({ status })=>status === worst.status);
    const rest = sorted.filter(({ status })=>status !== worst.status);
    return {
        ...worst,
        reason: joined(speaking.map(({ reason })=>reason)),
        evidence: sorted.flatMap(({ evidence = [] })=>evidence),
        notes: [
            ...sorted.flatMap(({ notes = [] })=>notes),
            ...rest.map(({ status, reason })=>[
                    `${status}: `,
                    reason
                ])
        ],
        ...earliest('asOf', parts),
        ...earliest('expiresAt', parts)
    };
}
const joined = (reasons)=>reasons.length === 1 ? reasons[0] ?? '' : reasons.flatMap((reason, index)=>index === 0 ? [
            reason
        ] : [
            '; ',
            reason
        ]);
function earliest(key, parts) {
    const instants = parts.flatMap((part)=>part[key] ?? []).sort((left, right)=>Date.parse(left) - Date.parse(right));
    const [first] = instants;
    return first === undefined ? {} : {
        [key]: first
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/alerts.js
const ranks = [
    'low',
    'medium',
    'high',
    'critical'
];
/** Tools' own words for the four that GitHub uses for vulnerabilities. */ const synonyms = {
    none: 'low',
    note: 'low',
    warning: 'medium',
    error: 'high',
    moderate: 'medium'
};
/** 0 low to 3 critical. A severity that is not stated, or a word new to us, ranks highest. */ function severityRank(severity) {
    const word = severity?.toLowerCase() ?? '';
    const known = ranks.indexOf(synonyms[word] ?? word);
    return known < 0 ? ranks.length - 1 : known;
}
/** Sorts a source's alerts by what the policy says of them. */ function sortAlerts(alerts, world) {
    const { threshold, baseline } = world.policy.security;
    const severe = alerts.filter(({ severity })=>severityRank(severity) >= ranks.indexOf(threshold));
    const open = severe.filter(({ state })=>state === 'open');
    const isNew = ({ createdAt })=>baseline === 'all' || sinceLastRelease(createdAt, world);
    const counted = open.filter(isNew);
    const accepted = counted.flatMap((alert)=>{
        const note = acceptance(alert, world);
        return note === undefined ? [] : [
            {
                alert,
                note
            }
        ];
    });
    return {
        blocking: counted.filter((alert)=>!accepted.some((item)=>item.alert === alert)),
        dismissed: severe.filter((alert)=>dismissedUnapproved(alert, world) && acceptance(alert, world) === undefined),
        accepted,
        older: open.length - counted.length,
        below: alerts.filter(({ state })=>state === 'open').length - open.length
    };
}
/** Before the first release everything is new. */ function sinceLastRelease(at, { observations }) {
    const { release } = observations;
    if (!release.known || release.value.previousAt === null) return true;
    return Date.parse(at) > Date.parse(release.value.previousAt);
}
function acceptance({ source, number }, { policy, now }) {
    const entry = policy.security.accepted.find(({ alert })=>alert === `${source}#${number}`);
    if (entry === undefined || Date.parse(entry.until) <= now) return undefined;
    return `accepted by ${entry.by} until ${entry.until}: ${entry.reason}`;
}
/** A "won't fix" at or above the threshold is the Security Lead's to say; GitHub lets anyone with write say it. */ function dismissedUnapproved({ state, dismissal }, world) {
    if (state === 'open' || state === 'fixed' || dismissal === null || dismissal.at === null) return false;
    if (!sinceLastRelease(dismissal.at, world)) return false;
    const leads = world.observations.people['security-lead'];
    const by = dismissal.by?.toLowerCase();
    return !(leads.known && by !== undefined && leads.value.members.some((login)=>login.toLowerCase() === by));
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/code.js

const bindingDigits = 12;
/** One digit each for commit and policy, two for the inputs: they tell what changed, they do not bind. */ const parts = [
    'commit',
    'policy',
    'inputs',
    'inputs'
];
/**
 * The code that a person types: twelve digits over everything, then four that tell later what has changed.
 * Sixteen hexadecimal digits in all.
 */ function code_codeOf(bound) {
    const { requirement, policy, inputs } = bound;
    const subject = subjectOf(bound.subject);
    const whole = (0,evidence_src/* digestOf */.ol)({
        requirement,
        subject,
        policy,
        inputs
    });
    return whole.slice(0, bindingDigits) + hints(bound);
}
function hints({ subject, policy, inputs }) {
    const inputDigits = (0,evidence_src/* digestOf */.ol)({
        inputs
    }).slice(0, 2);
    return (0,evidence_src/* digestOf */.ol)(subjectOf(subject)).slice(0, 1) + (0,evidence_src/* digestOf */.ol)({
        policy
    }).slice(0, 1) + inputDigits;
}
const subjectOf = ({ repository, service, environment, wave, sha, release })=>({
        repository,
        service,
        environment,
        wave,
        sha,
        release: release ?? null
    });
/** "4be1 90c2 77fa 31d0": in groups, as it is read aloud and compared. */ const code_formatCode = (code)=>code.replace(/(.{4})(?=.)/gu, '$1 ');
/** What was signed when a code is not the present one: "another commit, another policy". */ function whatChanged(code, bound) {
    const given = code.slice(bindingDigits);
    const present = hints(bound);
    if (given.length !== parts.length) return 'for something else';
    const changed = new Set(parts.filter((_, index)=>given[index] !== present[index]));
    const names = {
        commit: 'another commit',
        policy: 'another policy',
        inputs: `other ${bound.inputsName}`
    };
    const words = [
        ...changed
    ].map((part)=>names[part]);
    return words.length === 0 ? 'for something else' : `for ${words.join(' and ')}`;
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/answers.js


/**
 * The valid sign-off of a role for exactly what is to be signed now. A person's later `/revoke` of the same
 * requirement, or `/no-go`, takes it back; a later sign-off with the right code renews it.
 */ function answerTo(world, request) {
    const code = code_codeOf(request.bound);
    const refused = [];
    const signed = new Map();
    for (const command of world.spoken.commands){
        const login = command.login.toLowerCase();
        const standing = signed.get(login);
        if (takesBack(command, request) && standing !== undefined) {
            refused.push(takenBack(standing, command));
            signed.delete(login);
        }
        if (!signs(command, request)) continue;
        const judged = judgeSignature(world, request, command, code);
        if ('why' in judged) refused.push({
            ...plain(command),
            why: judged.why
        });
        else signed.set(login, acceptedFrom(command, judged.role, request, code));
    }
    return {
        signed: [
            ...signed.values()
        ],
        code,
        refused
    };
}
const signs = (command, { bound })=>command.verb === 'sign' && command.requirement === bound.requirement || command.verb === 'go' && command.code !== undefined && bound.requirement === 'readiness-review';
const takesBack = (command, { bound })=>command.verb === 'revoke' && command.requirement === bound.requirement || command.verb === 'no-go' && bound.requirement === 'readiness-review';
/** In which of the asked roles this person may answer; where in none, why not in the first. */ function judgePerson(world, { role, orRoles = [] }, login) {
    const objections = [
        role,
        ...orRoles
    ].map((candidate)=>({
            candidate,
            why: whyNot(login, candidate, world.observations.people[candidate], world.barred)
        }));
    const free = objections.find(({ why })=>why === undefined);
    return free === undefined ? {
        why: objections[0]?.why ?? 'nobody is asked'
    } : {
        role: free.candidate
    };
}
function judgeSignature(world, request, command, code) {
    const person = judgePerson(world, request, command.login);
    if ('why' in person) return person;
    return command.code === code ? person : {
        why: `signed ${whatChanged(command.code, request.bound)}`
    };
}
const plain = ({ login, at, line, comment })=>({
        login,
        at,
        line,
        url: comment.url
    });
const takenBack = (signed, by)=>({
        login: signed.login,
        at: signed.at,
        line: `/sign ${signed.requirement}`,
        url: signed.url,
        why: `taken back at ${by.at}`
    });
const acceptedFrom = (command, role, { bound }, code)=>({
        login: command.login,
        role,
        requirement: bound.requirement,
        at: command.at,
        url: command.comment.url,
        code
    });

// EXTERNAL MODULE: ../../node_modules/re2js/build/index.js
var build = __webpack_require__(3980);
;// CONCATENATED MODULE: ./packages/requirements/src/glob.js

const compiled = new Map();
/** `*` within a path segment, `**` across segments, `?` one character. Linear in the length of the path. */ function matchesGlob(glob, path) {
    let pattern = compiled.get(glob);
    if (pattern === undefined) {
        pattern = build/* RE2JS */.L3.compile(translate(glob));
        compiled.set(glob, pattern);
    }
    return pattern.matches(path);
}
function translate(glob) {
    const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/u);
    return parts.map((part)=>{
        if (part === '**/') return '(?:.*/)?';
        if (part === '**') return '.*';
        if (part === '*') return '[^/]*';
        if (part === '?') return '[^/]';
        return build/* RE2JS */.L3.quote(part);
    }).join('');
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/commands.js



const verbs = [
    'sign',
    'revoke',
    'go',
    'no-go',
    'override',
    'defer',
    'impact',
    'verify',
    'ack',
    'unfreeze',
    'withdraw'
];
/** At least 12 hexadecimal digits, in one piece or in groups. */ const codePattern = /^[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}$/u;
const requirementPattern = /^(?:custom:)?[a-z0-9][a-z0-9-]*$/u;
/** The digits alone, in lower case; undefined where it is no code. */ function readCode(text) {
    const wanted = text.trim().toLowerCase().replaceAll('`', '').trim();
    return codePattern.test(wanted) ? wanted.replace(/[ -]/gu, '') : undefined;
}
const isVerb = (word)=>verbs.includes(word);
/**
 * Everything that people asked for on a ticket, oldest first. Quoted text, code and HTML comments are not speech;
 * comments of bots, edited and minimised comments are heard and refused, so that nobody wonders why. What holds a
 * release back holds it all the same when its comment was edited or hidden: only the same person takes it back.
 */ function commands_readCommands(comments) {
    const commands = [];
    const refusals = [];
    for (const comment of inOrder(comments)){
        for (const line of (0,evidence_src/* spokenLines */.cS)(comment.body).map((said)=>said.trim())){
            const heard = readLine(line, comment.createdAt);
            if (heard === undefined) continue;
            const login = comment.author?.login ?? '(deleted account)';
            const why = typeof heard === 'string' ? heard : refusalOf(comment, heard);
            if (why !== undefined) refusals.push({
                login,
                at: comment.createdAt,
                line,
                url: comment.url,
                why
            });
            else if (typeof heard !== 'string') commands.push({
                comment,
                login,
                at: comment.createdAt,
                line,
                ...heard
            });
        }
    }
    return {
        commands,
        refusals
    };
}
const inOrder = (comments)=>[
        ...comments
    ].sort((left, right)=>Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id);
/** Why no command of this comment counts, whoever its author is. */ function refusalOf({ author, lastEditedAt, minimized }, { verb }) {
    if (author === null || author.login === null) return 'the account is gone';
    if (author.type !== 'User') return 'only a person may answer, and this account is not a person';
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*)$/u.test(author.login)) return 'this is not a GitHub login';
    if (verb === 'no-go' || verb === 'revoke') return undefined;
    if (lastEditedAt !== null) return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
    if (minimized) return 'the comment was hidden';
    return undefined;
}
/** The instruction, a sentence that says why it is none, or undefined where the line is no command of ours. */ function readLine(line, saidAt) {
    const match = /^\/([^\s/]+)(?:[ \t]+(.*))?$/u.exec(line);
    if (match === null) return undefined;
    const word = (match[1] ?? '').toLowerCase();
    const rest = (match[2] ?? '').trim();
    if (isVerb(word)) return reading[word](rest, saidAt);
    const meant = word.length > 2 ? (0,report_src/* nearestName */.qb)(word, verbs) : undefined;
    return meant === undefined ? undefined : `unknown command. Did you mean "/${meant}"?`;
}
const reading = {
    sign: signInstruction,
    revoke: (rest)=>requirementPattern.test(rest.toLowerCase()) ? {
            verb: 'revoke',
            requirement: rest.toLowerCase()
        } : 'write `/revoke <requirement>`',
    go: goInstruction,
    // Whoever says only this means it too.
    'no-go': (rest)=>({
            verb: 'no-go',
            reason: rest === '' ? 'no reason given' : rest
        }),
    override: overrideInstruction,
    defer: (rest)=>/^(?:#\d+|[A-Za-z][\w-]*-\d+|[\w.-]+\/[\w.-]+#\d+)$/u.test(rest) ? {
            verb: 'defer',
            item: rest
        } : 'write `/defer #N`, one item a line',
    impact: (rest)=>rest === '' ? 'say what the impact is: `/impact <text>`' : {
            verb: 'impact',
            text: rest
        },
    verify: (rest)=>withReason('verify', rest),
    ack: (rest)=>({
            verb: 'ack',
            text: rest
        }),
    unfreeze: (rest)=>withReason('unfreeze', rest),
    withdraw: (rest)=>withReason('withdraw', rest)
};
const withReason = (verb, rest)=>rest === '' ? `say why: \`/${verb} <reason>\`` : {
        verb,
        reason: rest
    };
function signInstruction(rest) {
    const [requirement = '', ...groups] = rest.toLowerCase().split(/\s+/u);
    const code = readCode(groups.join(' '));
    if (!requirementPattern.test(requirement) || code === undefined) {
        return 'write `/sign <requirement> <code>` with the code shown above and nothing after it: a sign-off has no conditions';
    }
    return {
        verb: 'sign',
        requirement,
        code
    };
}
function goInstruction(rest) {
    if (rest === '') return {
        verb: 'go',
        code: undefined
    };
    const code = readCode(rest);
    return code === undefined ? 'write `/go <code>` with the code shown above and nothing after it: a go has no conditions' : {
        verb: 'go',
        code
    };
}
function overrideInstruction(rest, saidAt) {
    const [requirement = '', limit = '', ...words] = rest.split(/\s+/u);
    const until = readUntil(limit, saidAt);
    const reason = words.join(' ');
    if (!requirementPattern.test(requirement.toLowerCase()) || limit === '' || reason === '') {
        return 'write `/override <requirement> <until> <reason>`';
    }
    if (until === undefined) {
        return `"${limit}" is no time limit: write a duration such as 4h or 2d, a date, or an instant with its zone such as 2026-11-25T12:00Z`;
    }
    return {
        verb: 'override',
        requirement: requirement.toLowerCase(),
        until,
        reason
    };
}
const unitMs = {
    m: vocabulary/* minuteMs */.J2,
    h: vocabulary/* hourMs */.$0,
    d: vocabulary/* dayMs */.LP
};
/** `4h` from the comment on, an instant with a zone, or a date: then its beginning in UTC, the earliest it can mean. */ function readUntil(limit, saidAt) {
    const duration = /^(\d{1,4})([mhd])$/u.exec(limit);
    if (duration !== null) {
        const length = Number(duration[1]) * (unitMs[duration[2] ?? ''] ?? 0);
        return length > 0 ? new Date(Date.parse(saidAt) + length).toISOString() : undefined;
    }
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(limit)) return undefined;
    const instant = Date.parse(limit);
    const day = Date.parse(limit.slice(0, 10));
    const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(limit.slice(0, 10));
    return exists && !Number.isNaN(instant) ? new Date(instant).toISOString() : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/release-type.js

/**
 * What a release's name says it is: 2.0.0 is a major, 1.4.0 a minor, 1.4.1 a patch. A name that is no version is a
 * minor, which may skip nothing. The notes' evidence is compared with it later.
 */ function releaseTypeOf(stated, release) {
    return (0,vocabulary/* isReleaseType */.a3)(stated) ? stated : typeInName(release) ?? 'minor';
}
const versionIn = (release)=>/(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/u.exec(release ?? '')?.slice(1).map(Number);
/** The type that a version claims by its number; undefined for a name that carries none. */ function typeInName(release) {
    const version = versionIn(release);
    if (version === undefined) return undefined;
    const [, minor, patch] = version;
    if (patch !== 0) return 'patch';
    return minor === 0 ? 'major' : 'minor';
}
/** A year in front is a date, and says nothing about what changed. */ const leastYear = 1990;
/** Whether the numbers of a version mean what Semantic Versioning says. */ const isSemantic = (release)=>(versionIn(release)?.[0] ?? leastYear) < leastYear;
/**
 * A first release, up to 1.0.0: whatever it is called, there is no earlier version that it breaks or that somebody
 * migrates from. A later number without anything before it was released elsewhere, and gets no such grace.
 */ function isFirstRelease(release, previousSha) {
    const [major = 0, minor = 0, patch = 0] = versionIn(release) ?? [];
    return previousSha === null && (major === 0 || major === 1 && minor === 0 && patch === 0);
}

;// CONCATENATED MODULE: ./packages/requirements/src/world.js



function world_worldOf(subject, policy, observed) {
    const { ticket, now } = observed;
    // Comments count only where it is known that they stand on this release's ticket.
    const comments = ticket.known ? observed.comments : ticket;
    const observations = {
        ...observed,
        comments
    };
    return {
        subject,
        policy,
        observations,
        spoken: comments.known ? commands_readCommands(comments.value) : {
            commands: [],
            refusals: []
        },
        barred: barredFrom(observations),
        now: Date.parse(now)
    };
}
/** Whether nothing was released before that this release could break. */ const isFirst = ({ observations: { release }, subject })=>release.known && isFirstRelease(subject.release, release.value.previousSha);

;// CONCATENATED MODULE: ./packages/requirements/src/security/dependencies.js

/** Files in which ecosystems state what they depend on; what builds or runs the product counts as well. */ const manifests = [
    '**/package.json',
    '**/package-lock.json',
    '**/npm-shrinkwrap.json',
    '**/yarn.lock',
    '**/pnpm-lock.yaml',
    '**/pnpm-workspace.yaml',
    '**/bun.lock*',
    '**/deno.json*',
    '**/deno.lock',
    '**/go.mod',
    '**/go.sum',
    '**/go.work*',
    '**/Cargo.toml',
    '**/Cargo.lock',
    '**/requirements*.txt',
    '**/constraints*.txt',
    '**/pyproject.toml',
    '**/poetry.lock',
    '**/uv.lock',
    '**/Pipfile*',
    '**/setup.py',
    '**/setup.cfg',
    '**/environment.y*ml',
    '**/Gemfile*',
    '**/*.gemspec',
    '**/pom.xml',
    '**/build.gradle*',
    '**/settings.gradle*',
    '**/gradle.lockfile',
    '**/libs.versions.toml',
    '**/build.sbt',
    '**/composer.json',
    '**/composer.lock',
    '**/*.csproj',
    '**/*.fsproj',
    '**/packages.lock.json',
    '**/Directory.Packages.props',
    '**/mix.exs',
    '**/mix.lock',
    '**/pubspec.*',
    '**/Package.swift',
    '**/Package.resolved',
    '**/Podfile*',
    '**/Chart.*',
    '**/.terraform.lock.hcl',
    '**/flake.*',
    '**/Dockerfile*',
    '**/*.Dockerfile',
    '**/Containerfile*',
    '**/action.y*ml'
];
/** Whether a file's change may change what the product depends on. What GitHub does not show counts as a change. */ const changesDependencies = (file)=>manifests.some((glob)=>matchesGlob(glob, file.path)) && !isOwnVersionOnly(file);
/**
 * Every release of an npm package changes its own version in package.json, and twice at the top of its lockfile: that
 * is no change of a dependency. Other formats write the version of the project and of a dependency alike, so that a
 * difference alone cannot tell them apart.
 */ function isOwnVersionOnly({ path, patch }) {
    const name = path.split('/').at(-1);
    if (patch === null || patch === '') return false;
    const lines = versionLines(patch);
    if (lines === undefined || new Set(lines.map(({ removed, version })=>`${removed} ${version}`)).size !== 2) return false;
    if (name === 'package.json') return lines.length === 2 && lines.every(({ indent })=>indent.length <= 2);
    if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') return lines.length <= 4 && lines.every(({ at })=>at <= topOfLockfile);
    return false;
}
/** In a lockfile the package's own version stands in the first lines: of the file, and of its entry `""`. */ const topOfLockfile = 12;
/** The changed lines, where each is a version and nothing else; undefined otherwise. */ function versionLines(patch) {
    const found = [];
    let at = 0;
    for (const line of patch.split('\n')){
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
        if (hunk !== null) at = Number(hunk[1]);
        else if (line.startsWith(' ')) at += 1;
        else if (/^[+-]/u.test(line)) {
            const [, sign, indent = '', version = ''] = /^([+-])(\s+)"version": "([^"]+)",?$/u.exec(line) ?? [];
            if (sign === undefined) return undefined;
            found.push({
                removed: sign === '-',
                indent,
                version,
                at
            });
            if (sign === '+') at += 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/sensitive.js






/** Why the Security Lead has to look at this release; empty where nothing in it is sensitive. Sorted, since it is signed. */ function sensitiveReasons(world) {
    const { scope, security } = world.observations;
    if (!scope.known) return scope;
    const readings = {
        'code-scanning': security.codeScanning,
        dependabot: security.dependabot,
        'secret-scanning': security.secretScanning
    };
    const dismissed = Object.values(readings).flatMap((reading)=>reading.known ? sortAlerts(reading.value, world).dismissed : []);
    const hidden = world.policy.security.sources.flatMap(({ kind })=>{
        const reading = kind === 'check' || kind === 'sarif' ? undefined : readings[kind];
        const isHidden = reading !== undefined && !reading.known && reading.reason !== 'feature-off';
        return isHidden ? [
            `${kind} alerts could not be read, so that one may have been dismissed`
        ] : [];
    });
    const major = world.subject.releaseType === 'major' && !isFirst(world) ? [
        'a major release'
    ] : [];
    return (0,evidence_src/* mapReading */.P2)(scope, (facts)=>[
            ...major,
            ...reasonsIn(facts, world),
            ...dismissals(dismissed),
            ...hidden
        ].sort());
}
function reasonsIn(scope, world) {
    const { paths, labels } = world.policy.requirements['security-approval'];
    const changed = scope.files.map(({ path })=>path);
    const byPath = paths.flatMap((glob)=>{
        const hits = changed.filter((path)=>matchesGlob(glob, path));
        return hits.length === 0 ? [] : [
            `${glob}: ${listed(hits)}`
        ];
    });
    const byLabel = labels.filter((label)=>scope.labels.includes(label)).map((label)=>`label ${label}`);
    const dependencies = scope.files.filter(changesDependencies).map(({ path })=>path);
    const permissions = scope.files.filter(changesPermissions).map(({ path })=>path);
    return [
        ...byPath,
        ...byLabel,
        ...dependencies.length === 0 ? [] : [
            `dependencies: ${listed(dependencies)}`
        ],
        ...permissions.length === 0 ? [] : [
            `workflow permissions: ${listed(permissions)}`
        ],
        ...scope.filesComplete ? [] : [
            unlisted(world)
        ]
    ];
}
/** GitHub lists 300 files at most, and none where there is nothing to compare with. */ const unlisted = ({ observations: { release } })=>release.known && release.value.previousSha === null ? 'the first release, in which everything is new' : 'more files changed than GitHub lists, so that nobody can say that none is sensitive';
/** A workflow file, whose change may change what runs may do. */ const isWorkflow = (path)=>matchesGlob('.github/workflows/*', path);
/** A workflow whose `permissions:` or whose secrets change; a patch that GitHub does not show counts as one. */ function changesPermissions({ path, patch }) {
    if (!isWorkflow(path)) return false;
    return patch === null || permissionWords.test(patch);
}
/** Keys and words by which a workflow's rights change; a scope may change without its `permissions:` doing so. */ const permissionWords = /^[+-].*(?:permissions|write-all|read-all|secrets|pull_request_target|workflow_run|\b[a-z-]+:\s*(?:read|write|none)\b)/mu;
const dismissals = (alerts)=>alerts.length === 0 ? [] : [
        `dismissed alerts: ${listed(alerts.map(({ source, number })=>`${source}#${number}`))}`
    ];
function listed(items) {
    const shown = items.slice(0, 3).join(', ');
    return items.length > 3 ? `${shown} and ${(0,report_src/* count */.U9)(items.length - 3, 'more', 'more')}` : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/approval.js



const id = 'security-approval';
/** What the Security Lead signs: exactly these reasons why the release is sensitive. */ const approvalRequest = ({ subject, policy }, reasons)=>({
        role: 'security-lead',
        bound: {
            requirement: id,
            subject,
            policy: policy.requirements[id],
            inputs: reasons,
            inputsName: 'reasons'
        }
    });
/** Whether the Security Lead has signed the reasons as they are now; `not-asked` where this policy asks nobody. */ function approval_approvalOf(world) {
    const { enforcement, notApplicable } = effectOf(id, world.subject.releaseType, world.policy, world.now);
    if (enforcement === 'off' || notApplicable !== undefined) return 'not-asked';
    const reasons = sensitiveReasons(world);
    if (!reasons.known || reasons.value.length === 0) return 'open';
    return answerTo(world, approvalRequest(world, reasons.value)).signed.length > 0 ? 'approved' : 'open';
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/judge-alerts.js




const judge_alerts_mostNamed = 5;
/** One source's answer in a finding's words. `what` such as "Dependabot", `scope` such as "repository state". */ function judgeAlerts(what, scope, alerts, world) {
    const { blocking, dismissed, accepted, older, below } = sortAlerts(alerts, world);
    const { threshold, baseline } = world.policy.security;
    const notes = [
        ...accepted.map(({ alert, note })=>[
                judge_alerts_link(alert),
                ` ${note}`
            ]),
        ...older > 0 ? [
            `${what}: ${(0,report_src/* count */.U9)(older, 'open alert')} from before the last release, not counted (baseline)`
        ] : [],
        ...below > 0 ? [
            `${what}: ${(0,report_src/* count */.U9)(below, 'open alert')} below ${threshold}`
        ] : []
    ];
    const kind = baseline === 'all' ? 'open' : 'new';
    if (blocking.length > 0) {
        return unmet('alerts-open', [
            `${what}: ${(0,report_src/* count */.U9)(blocking.length, `${kind} alert`)} of ${threshold} or above, ${scope}: `,
            judge_alerts_named(blocking)
        ], {
            next: {
                text: [
                    'mend ',
                    judge_alerts_link(blocking[0]),
                    ', or accept it under security.accepted with person, reason and date'
                ],
                who: 'security-lead'
            },
            notes
        });
    }
    const approval = dismissed.length === 0 ? 'approved' : approval_approvalOf(world);
    if (approval !== 'approved') return dismissedAlerts(what, dismissed, approval, notes);
    return met('alerts-none', `${what}: no ${kind} alert of ${threshold} or above, ${scope}`, {
        notes
    });
}
/** A "won't fix" is the Security Lead's to say: by dismissing it, or by signing the release that contains it. */ function dismissedAlerts(what, dismissed, approval, notes) {
    const sign = approval === 'open' ? [
        'sign security-approval, which lists it; or '
    ] : [];
    return unmet('alerts-dismissed', [
        `${what}: dismissed since the last release by somebody who is not security-lead: `,
        judge_alerts_named(dismissed)
    ], {
        next: {
            text: [
                ...sign,
                'reopen ',
                judge_alerts_link(dismissed[0]),
                ', or have the security-lead dismiss it'
            ],
            who: 'security-lead'
        },
        notes
    });
}
function judge_alerts_link(alert) {
    return alert === undefined ? 'it' : {
        link: `${alert.source}#${alert.number} ${alert.title}`,
        href: alert.url
    };
}
function judge_alerts_named(alerts) {
    const shown = alerts.slice(0, judge_alerts_mostNamed).flatMap((alert, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            judge_alerts_link(alert),
            ` (${alert.severity ?? 'severity not stated'})`
        ]);
    const more = alerts.length - judge_alerts_mostNamed;
    return more > 0 ? [
        ...shown,
        ` and ${more} more`
    ] : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/sarif.js




const sarif_owner = 'security-lead';
const thresholds = [
    'low',
    'medium',
    'high',
    'critical'
];
const sarif_mostNamed = 5;
/**
 * What a scanner found, as SARIF 2.1.0 in the evidence's detail. Evidence without a run proves that nobody looked; a
 * result at or above the policy's threshold blocks, whatever the step that made the evidence says of itself.
 */ function judgeSarif(kind, world) {
    const commit = (0,report_src/* shortSha */.Fu)(world.subject.sha);
    const again = `run the step that makes "${kind}" evidence for ${commit}`;
    const claim = claimed(world, {
        kind,
        environment: world.subject.environment,
        outcomes: [
            'pass'
        ]
    });
    if (!claim.found) return claim.missing(sarif_owner, again);
    const { evidence: found, link, expiresAt } = claim;
    const more = {
        evidence: [
            link
        ],
        next: {
            text: again,
            who: sarif_owner
        }
    };
    const log = readLog(found.detail);
    if (log === undefined) return unknownJudgement('sarif-unreadable', `${kind} evidence of ${commit} holds no SARIF runs`, more);
    if (log.failed.length > 0) return unknownJudgement('sarif-incomplete', `${log.failed.join(', ')} did not end successfully on ${commit}`, more);
    const { threshold, baseline } = world.policy.security;
    const least = thresholds.indexOf(threshold);
    const counted = log.results.filter(({ severity, isOld })=>severityRank(severity) >= least && (baseline === 'all' || !isOld));
    const tools = log.tools.join(', ');
    if (counted.length > 0) {
        const named = counted.slice(0, sarif_mostNamed).map(({ rule, severity })=>`${rule} (${severity ?? 'severity not stated'})`);
        const rest = counted.length > sarif_mostNamed ? ` and ${counted.length - sarif_mostNamed} more` : '';
        const reason = `${tools}: ${(0,report_src/* count */.U9)(counted.length, 'result')} of ${threshold} or above on ${commit}: ${named.join(', ')}${rest}`;
        return unmet('sarif-results', reason, {
            ...more,
            next: {
                text: `mend ${counted[0]?.rule ?? 'it'}, then ${again}`,
                who: sarif_owner
            }
        });
    }
    return met('sarif-clean', `${tools}: no result of ${threshold} or above on ${commit}`, {
        evidence: [
            link
        ],
        asOf: found.finishedAt,
        ...expiresAt === undefined ? {} : {
            expiresAt
        }
    });
}
const isObject = (value)=>typeof value === 'object' && value !== null;
const textOr = (value, otherwise)=>typeof value === 'string' ? value : otherwise;
const objectsIn = (value)=>Array.isArray(value) && value.every(isObject) ? value : undefined;
const at = (value, ...path)=>path.reduce((current, key)=>isObject(current) ? current[key] : undefined, value);
function readLog(detail) {
    const runs = objectsIn(at(detail, 'runs'));
    if (runs === undefined || runs.length === 0) return undefined;
    const results = [];
    for (const run of runs){
        const found = objectsIn(run['results']);
        // A run without results is one in which nothing was looked for; a list that was too large is no list.
        if (found === undefined) return undefined;
        results.push(...found.map((result)=>resultOf(result, run)).filter((result)=>result !== undefined));
    }
    const nameOf = (run)=>textOr(at(run, 'tool', 'driver', 'name'), 'a tool without a name');
    const hasFailed = (run)=>(objectsIn(run['invocations']) ?? []).some(({ executionSuccessful })=>executionSuccessful === false);
    return {
        tools: runs.map(nameOf),
        failed: runs.filter(hasFailed).map(nameOf),
        results
    };
}
/** Undefined for what is no finding: a passed check, or one that is gone since the baseline. */ function resultOf(result, run) {
    const { kind, baselineState, ruleId, ruleIndex, level } = result;
    if (typeof kind === 'string' && kind !== 'fail' || baselineState === 'absent') return undefined;
    const rules = objectsIn(at(run, 'tool', 'driver', 'rules')) ?? [];
    const rule = typeof ruleIndex === 'number' ? rules[ruleIndex] : rules.find(({ id })=>id === ruleId);
    const score = Number(at(rule, 'properties', 'security-severity') ?? Number.NaN);
    const stated = level ?? at(rule, 'defaultConfiguration', 'level') ?? 'warning';
    return {
        rule: textOr(ruleId ?? rule?.['id'], 'a rule without a name'),
        severity: Number.isNaN(score) ? typeof stated === 'string' ? stated : null : wordOf(score),
        isOld: baselineState === 'unchanged'
    };
}
/** GitHub's own division of CVSS scores. */ function wordOf(score) {
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    return score >= 4 ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./packages/requirements/src/security/sources.js







const sources_owner = 'security-lead';
/** Judges every source of vulnerabilities that the policy names. */ function judgeSecurity(world) {
    const [first, ...rest] = world.policy.security.sources.map((source)=>judgeSource(source, world));
    if (first === undefined) {
        return unknownJudgement('security-sources-none', 'the policy names no source of vulnerabilities (security.sources)', {
            next: {
                text: 'name at least one source, or declare ci-and-security not-applicable with a reason',
                who: sources_owner
            }
        });
    }
    return combine([
        first,
        ...rest
    ]);
}
function judgeSource(source, world) {
    switch(source.kind){
        case 'code-scanning':
            return judgeCodeScanning(source.tools, world);
        case 'dependabot':
            return judgeDependabot(world);
        case 'secret-scanning':
            return judgeSecretScanning(world);
        case 'check':
            return judgeCheckSource(source, world);
        case 'sarif':
            return judgeSarif(source.evidence, world);
    }
}
/** "Feature off" has two ways out, and both are a person's decision. */ function unreadableSource(kind, fault) {
    const judgement = unreadable(kind, fault, sources_owner);
    if (fault.reason !== 'feature-off') return judgement;
    return {
        ...judgement,
        next: {
            text: `switch ${kind} on for this repository, or take "${kind}" out of security.sources in the policy`,
            who: sources_owner
        }
    };
}
function judgeCodeScanning(tools, world) {
    const { codeScanning, analyses } = world.observations.security;
    if (!analyses.known) return unreadableSource('code-scanning', analyses);
    if (!codeScanning.known) return unreadableSource('code-scanning', codeScanning);
    const proof = judgeAnalyses(tools, analyses.value, world);
    return proof.status === 'met' ? judgeAlerts('Code scanning', `on ${(0,report_src/* shortSha */.Fu)(world.subject.sha)}`, codeScanning.value.map((alert)=>asOfRelease(alert, analyses.value, world)), world) : proof;
}
/** Alerts say nothing unless every tool and category has looked at exactly this commit and ended without error. */ function judgeAnalyses(tools, analyses, world) {
    const commit = (0,report_src/* shortSha */.Fu)(world.subject.sha);
    const here = newestOfEach(analyses.filter(({ sha })=>sha === world.subject.sha));
    const missing = tools.filter((tool)=>!here.some((analysis)=>analysis.tool === tool));
    const absent = missing.length > 0 ? missing : here.length === 0 ? [
        'any tool'
    ] : [];
    if (absent.length > 0) return missingAnalysis(absent, analyses, world, commit);
    const lost = lostCategories(here, analyses);
    if (lost.length > 0) return missingAnalysis(lost, analyses, world, commit);
    const failed = here.filter(({ error, warning })=>error !== '' || warning !== '');
    if (failed.length > 0) {
        const words = failed.map(({ tool, error, warning })=>`${tool}: ${error === '' ? warning : error}`).join('; ');
        return unknownJudgement('analysis-incomplete', `Code scanning of ${commit} did not look at everything: ${words}`, {
            next: {
                text: 'mend the analysis and run it again',
                who: sources_owner
            }
        });
    }
    return met('analysis-complete', `Code scanning looked at ${commit}`);
}
/**
 * Alerts are those of the branch's head. One that was fixed by a commit after the released one is still open in it:
 * fixed no earlier than the first analysis that the same tool made after its last look at the release.
 */ function asOfRelease(alert, analyses, { subject }) {
    if (alert.state !== 'fixed') return alert;
    const own = analyses.filter(({ tool })=>tool === alert.tool);
    const looked = Math.max(...own.filter(({ sha })=>sha === subject.sha).map(({ id })=>id));
    const later = own.filter(({ id, sha })=>sha !== subject.sha && id > looked);
    const from = Math.min(...later.map(({ createdAt })=>Date.parse(createdAt)));
    const fixedLater = later.length > 0 && !(Date.parse(alert.fixedAt ?? '') < from);
    return fixedLater ? {
        ...alert,
        state: 'open'
    } : alert;
}
function newestOfEach(analyses) {
    const groups = Map.groupBy(analyses, ({ tool, category })=>`${tool} ${category ?? ''}`);
    return [
        ...groups.values()
    ].map((group)=>group.reduce((best, one)=>one.id > best.id ? one : best));
}
/** A category that is older than this was given up on purpose. */ const categoryKeepsMs = 30 * vocabulary/* dayMs */.LP;
/** A tool's categories that other commits have and this one has not: a configuration that scans less closes alerts. */ function lostCategories(here, all) {
    const name = ({ tool, category })=>category === null || category === '' ? tool : `${tool} (${category})`;
    const present = new Set(here.map(name));
    const newest = new Map(here.map(({ tool, createdAt })=>[
            tool,
            Date.parse(createdAt)
        ]));
    const recent = all.filter(({ tool, createdAt })=>Date.parse(createdAt) > (newest.get(tool) ?? Infinity) - categoryKeepsMs);
    return [
        ...new Set(recent.map(name))
    ].filter((one)=>!present.has(one));
}
function missingAnalysis(absent, analyses, world, commit) {
    const latest = analyses.reduce((best, one)=>best === undefined || one.id > best.id ? one : best, undefined);
    const seen = latest === undefined ? 'there is no analysis at all' : `the newest is of ${(0,report_src/* shortSha */.Fu)(latest.sha)}`;
    const { workflowRuns } = world.observations.checks;
    const running = workflowRuns.known && workflowRuns.value.some(({ status })=>status !== 'completed');
    const reason = `no code scanning analysis of ${commit} by ${absent.join(', ')}; ${seen}`;
    return running ? pending('analysis-missing', reason, {
        next: {
            text: 'none while workflows run on this commit',
            who: 'nobody'
        }
    }) : unknownJudgement('analysis-missing', reason, {
        next: {
            text: `run code scanning on ${commit}`,
            who: sources_owner
        }
    });
}
function judgeDependabot(world) {
    const { dependabot } = world.observations.security;
    if (!dependabot.known) return unreadableSource('dependabot', dependabot);
    const judgement = judgeAlerts('Dependabot', `repository state at ${(0,report_src/* formatDateTime */.r6)(new Date(world.now))}`, dependabot.value, world);
    return judgement.status === 'met' ? lockfileDoubt(world) ?? judgement : judgement;
}
/** Dependabot knows the default branch only: for another commit with other lockfiles it says nothing. */ function lockfileDoubt({ observations, subject }) {
    const { lockfiles, release } = observations;
    if (release.known && release.value.isDefaultBranchHead) return undefined;
    if (!lockfiles.known) return unreadable('lockfiles', lockfiles, sources_owner);
    if (lockfiles.value.length === 0) return undefined;
    return unknownJudgement('lockfiles-differ', `Dependabot looks at the default branch only, and ${lockfiles.value.join(', ')} differs between it and ${(0,report_src/* shortSha */.Fu)(subject.sha)}`, {
        next: {
            text: 'release a commit with the lockfile of the default branch, or add a dependency check of this commit to security.sources',
            who: sources_owner
        }
    });
}
function judgeSecretScanning(world) {
    const { secretScanning } = world.observations.security;
    if (!secretScanning.known) return unreadableSource('secret-scanning', secretScanning);
    return judgeAlerts('Secret scanning', 'whole repository', secretScanning.value, world);
}
function judgeCheckSource({ name, app }, world) {
    const { runs, statuses, workflowRuns } = world.observations.checks;
    if (!runs.known) return unreadable('checks', runs, sources_owner);
    if (!statuses.known) return unreadable('statuses', statuses, sources_owner);
    if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, sources_owner);
    const { judged } = judgeChecks({
        runs: runs.value,
        statuses: statuses.value,
        workflowRuns: workflowRuns.value,
        wanted: [
            {
                name,
                app,
                allow: [],
                by: 'security.sources'
            }
        ],
        asking: world.observations.run
    });
    const open = judged.find(({ state })=>state !== 'passed');
    if (open === undefined) return met('security-check-green', `${name} by ${app} passed`, {
        evidence: judged.map(({ link })=>link)
    });
    const next = {
        text: `look at ${name}, mend what it found`,
        who: sources_owner
    };
    const reason = `${open.name} ${open.why}`;
    if (open.state === 'pending') return pending('security-check-running', reason, {
        next: {
            text: `none while ${name} runs`,
            who: 'nobody'
        }
    });
    return open.state === 'absent' ? unknownJudgement('security-check-missing', reason, {
        next
    }) : unmet('security-check-red', reason, {
        next
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/ci-and-security.js



/** "CI green, no blocking vulnerabilities". */ const ciAndSecurity = {
    title: 'CI and security',
    owner: 'developers',
    judge: (world)=>combine([
            judgeRequiredChecks(world),
            judgeSecurity(world)
        ])
};

;// CONCATENATED MODULE: ./packages/requirements/src/communication.js

const fields = [
    'channel',
    'audience',
    'time',
    'text'
];
/** `release` says what an issue is for; nobody is told it. */ const headings = [
    'release',
    ...fields
];
/** Reads the Markdown that GitHub's issue forms write: `### Channel`, a blank line, the answer, and so on. */ function readCommunication(markdown) {
    const found = sections(markdown);
    const missing = fields.filter((field)=>(found.get(field) ?? '') === '');
    if (missing.length > 0) {
        return {
            ok: false,
            message: `no ${missing.map((field)=>`"### ${capital(field)}"`).join(', ')}, or nothing under it`
        };
    }
    const value = (field)=>found.get(field) ?? '';
    const time = Date.parse(value('time'));
    if (Number.isNaN(time) || !/(?:Z|[+-]\d{2}:\d{2})$/u.test(value('time'))) {
        return {
            ok: false,
            message: `"${value('time').slice(0, 40)}" under "### Time" is no instant with its zone, such as 2026-11-25T12:00+01:00`
        };
    }
    const text = value('text');
    return {
        ok: true,
        communication: {
            channel: value('channel'),
            audience: value('audience'),
            time: new Date(time).toISOString(),
            text,
            textDigest: (0,evidence_src/* sha256 */.sc)(text)
        }
    };
}
const capital = (word)=>word.slice(0, 1).toUpperCase() + word.slice(1);
/** The last field may contain headings of its own: everything below "Text" belongs to it. */ function sections(markdown) {
    const found = new Map();
    const lines = markdown.replaceAll('\r\n', '\n').split('\n');
    let name;
    let body = [];
    const keep = ()=>{
        if (name !== undefined && !found.has(name)) found.set(name, withoutPlaceholder(body.join('\n').trim()));
    };
    for (const line of lines){
        const heading = /^#{1,4}\s+(.+?)\s*$/u.exec(line)?.[1]?.toLowerCase();
        if (heading === undefined || name === 'text' || !headings.includes(heading)) {
            body.push(line);
            continue;
        }
        keep();
        name = heading;
        body = [];
    }
    keep();
    return found;
}
/** What GitHub writes for a field that was left empty. */ const withoutPlaceholder = (text)=>text === '_No response_' ? '' : text;
/**
 * Whether an issue holds the words for this release: its form says so under "Release" (the tag, the commit, or the
 * release ticket), else its milestone is called like the release.
 */ function isDraftOf({ body, milestone }, of) {
    const said = (sections(body).get('release') ?? '').replaceAll('`', '').trim();
    if (said !== '') return namesRelease(said, of);
    return milestone !== null && sameVersion(milestone.title, of.release);
}
function namesRelease(said, { release, sha, repository, ticket }) {
    if (sameVersion(said, release)) return true;
    if (/^[0-9a-f]{7,64}$/u.test(said)) return sha.startsWith(said);
    const [, where, number] = /^(?:https:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+)?(?:#|\/issues\/)(\d+)$/u.exec(said) ?? [];
    return number !== undefined && (where ?? repository) === repository && Number(number) === ticket;
}
/** `1.4.0` is the milestone of `v1.4.0`. */ const sameVersion = (name, release)=>release !== undefined && [
        release,
        release.replace(/^v(?=\d)/u, '')
    ].includes(name);
/**
 * The draft that counts. Anyone may file an issue with a form that sets the label, so that of several the one counts
 * that was signed; where that is none of them or more than one, nobody can say which is meant.
 */ function communication_chooseDraft(drafts, isSigned) {
    const all = distinct(drafts.map((draft)=>({
            draft,
            read: readCommunication(draft.text)
        })));
    const signed = all.filter(({ read })=>read.ok && isSigned(read.communication));
    const [first, second] = all.length > 1 && signed.length > 0 ? signed : all;
    if (first === undefined) return {
        of: 'none'
    };
    return second === undefined ? {
        of: 'one',
        ...first
    } : {
        of: 'several',
        drafts: all.map(({ draft })=>draft)
    };
}
/** The same words twice are one communication. */ const distinct = (drafts)=>[
        ...new Map(drafts.toReversed().map((one)=>[
                one.read.ok ? JSON.stringify(one.read.communication) : one.draft.where,
                one
            ])).values()
    ].toReversed();

;// CONCATENATED MODULE: ./packages/requirements/src/production-evidence.js
/** The newest proven evidence of a kind about this commit in the environment of the release. */ const productionEvidence = (kind, world)=>allEvidence(kind, world)[0];
/** All of it, the newest first. */ function allEvidence(kind, { observations, subject }) {
    const { evidence } = observations;
    if (!evidence.known) return [];
    return evidence.value.filter((item)=>item.kind === kind && item.sha === subject.sha && item.refusal === null).filter((item)=>item.service === subject.service && item.environment === subject.environment).sort((left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
}

;// CONCATENATED MODULE: ./packages/requirements/src/communication-ahead.js



/**
 * How long before its deployment customers are told of a release, in milliseconds: a major gives them days. 0: they
 * are told when it runs.
 */ function communicationAheadMs(policy, { releaseType, isFirst }) {
    const { ahead } = policy.requirements['customer-communication'];
    const major = policy.profiles.major['communication-ahead'];
    return releaseType === 'major' && !isFirst ? Math.max(ahead.ms, major.ms) : ahead.ms;
}
/** When customers had exactly this text, as evidence of the notes says; undefined while nothing proves it. */ function customersTold(world, textDigest) {
    for (const { detail } of allEvidence('notes', world)){
        if (typeof detail !== 'object' || detail === null || !('customers' in detail)) continue;
        const { customers } = detail;
        if (typeof customers !== 'object' || customers === null) continue;
        const { textDigest: told, at } = customers;
        if (told === textDigest && typeof at === 'string' && !Number.isNaN(Date.parse(at))) return at;
    }
    return undefined;
}
/** Whether a release-manager has withdrawn the release on its ticket: nobody is told of it any more. */ const isWithdrawn = (comments, releaseManagers)=>readCommands(comments).commands.some(({ verb, login })=>verb === 'withdraw' && releaseManagers.some((manager)=>sameLogin(manager, login)));

;// CONCATENATED MODULE: ./packages/requirements/src/observe/parts.js

/** A part that nobody asked for: known to be unread, and therefore never mistaken for empty. */ const parts_unasked = (what)=>(0,evidence_src/* unknown */.L5)({
        reason: 'incomplete',
        endpoint: what,
        message: `${what} was not read`,
        hint: 'Evaluate again; if it stays, this is a defect of the action.'
    });
/** Proven absence is a fact of its own. */ const orAbsent = (reading, at)=>reading.known || reading.reason !== 'not-found' ? reading : {
        known: true,
        value: null,
        proof: {
            endpoint: reading.endpoint,
            pages: 1,
            total: 0,
            at
        }
    };
/** The checks that a branch's rules demand, from whichever ruleset. */ function requiredChecksOf(rules) {
    return (0,evidence_src/* mapReading */.P2)(rules, (all)=>all.filter(({ type })=>type === 'required_status_checks').flatMap(({ parameters })=>checksIn(parameters)));
}
function checksIn(parameters) {
    const list = parameters['required_status_checks'] ?? parameters['requiredStatusChecks'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry)=>{
        if (typeof entry !== 'object' || entry === null) return [];
        const { context, integration_id: snake, integrationId: camel } = entry;
        const app = snake ?? camel;
        return typeof context === 'string' ? [
            {
                name: context,
                appId: typeof app === 'number' ? app : null
            }
        ] : [];
    });
}
const codeScanningFact = (alert)=>({
        source: 'code-scanning',
        number: alert.number,
        state: alert.state,
        title: alert.description === '' ? alert.rule : alert.description,
        severity: alert.securitySeverity ?? alert.severity,
        createdAt: alert.createdAt,
        fixedAt: alert.fixedAt,
        tool: alert.tool,
        category: alert.category,
        dismissal: alert.dismissal,
        url: alert.url
    });
const dependabotFact = (alert)=>({
        source: 'dependabot',
        number: alert.number,
        state: alert.state,
        title: `${alert.package}: ${alert.summary}`,
        severity: alert.severity,
        createdAt: alert.createdAt,
        fixedAt: null,
        tool: null,
        category: null,
        dismissal: alert.dismissal,
        url: alert.url
    });
/** A leaked secret is always critical, whatever its kind. */ const secretScanningFact = (alert)=>({
        source: 'secret-scanning',
        number: alert.number,
        state: alert.state,
        title: alert.kind,
        severity: 'critical',
        createdAt: alert.createdAt,
        fixedAt: null,
        tool: null,
        category: null,
        // Whoever revokes a leaked secret mends it; every other resolution only sets it aside.
        dismissal: alert.resolution?.reason === 'revoked' ? null : alert.resolution,
        url: alert.url
    });
const pick = (value, keys)=>Object.fromEntries(keys.map((key)=>[
            key,
            value[key]
        ]));
/** What decides about a check; what it says at length stays with GitHub, for a record would grow by it each time. */ const checkFact = (check)=>({
        ...pick(check, [
            'id',
            'name',
            'status',
            'conclusion',
            'startedAt',
            'completedAt',
            'url',
            'externalId',
            'suiteId'
        ]),
        app: check.app === null ? null : pick(check.app, [
            'id',
            'slug'
        ]),
        origin: check.origin === null ? null : pick(check.origin, [
            'runId',
            'attempt',
            'workflowId',
            'workflowName',
            'workflowPath',
            'event'
        ])
    });
const statusFact = (status)=>({
        ...pick(status, [
            'context',
            'state',
            'targetUrl',
            'createdAt'
        ]),
        creator: status.creator === null ? null : pick(status.creator, [
            'login',
            'type'
        ])
    });
const workflowRunFact = (run)=>pick(run, [
        'id',
        'attempt',
        'workflowId',
        'name',
        'path',
        'event',
        'status',
        'conclusion',
        'suiteId',
        'startedAt',
        'createdAt',
        'url'
    ]);
const analysisFact = (analysis)=>pick(analysis, [
        'id',
        'tool',
        'category',
        'sha',
        'createdAt',
        'error',
        'warning'
    ]);

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/communication.js



const communication_id = 'customer-communication';
/** What a signer of the customers' text is shown: its words, its channel, its audience and its time. */ function communication_communicationBound(subject, policy, { channel, audience, time, textDigest }) {
    const inputs = {
        channel,
        audience,
        time,
        textDigest
    };
    return {
        requirement: communication_id,
        subject,
        policy: policy.requirements[communication_id],
        inputs,
        inputsName: 'communication'
    };
}
/** Whether somebody who may has signed exactly this text for customers, and has not taken it back. */ function communication_communicationSigned(bound, comments, members) {
    const code = codeOf(bound);
    const standing = new Map();
    for (const command of readCommands(comments).commands){
        const { login, at } = command;
        if (!members.some((member)=>sameLogin(member, login))) continue;
        if (command.verb === 'revoke' && command.requirement === communication_id) standing.delete(login.toLowerCase());
        if (command.verb === 'sign' && command.requirement === communication_id && command.code === code) standing.set(login.toLowerCase(), {
            by: login,
            at,
            url: command.comment.url
        });
    }
    const [first] = standing.values();
    return first === undefined ? {
        signed: false,
        command: `/sign ${communication_id} ${formatCode(code)}`
    } : {
        signed: true,
        ...first
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/request.js




/** Asks a role to sign exactly this. Undefined once somebody has; otherwise why the requirement is still open. */ function awaiting(world, request, what) {
    const { comments, people, ticket } = world.observations;
    const { role } = request;
    if (!comments.known) return unreadable('ticket', comments, role);
    if (!people[role].known) return unreadable('people', people[role], 'release-manager');
    const answer = answerTo(world, request);
    if (answer.signed.length > 0) return undefined;
    const missing = ticket.known && ticket.value === null;
    return pending('not-signed', [
        ...inline(what),
        `, not signed by ${role}`,
        lastRefusal(answer)
    ], {
        next: {
            text: missing ? 'open the release ticket with `mode: open`, then sign there' : [
                'reply ',
                {
                    code: signCommand(request, answer)
                }
            ],
            who: role
        },
        notes: refusalNotes(answer.refused)
    });
}
const inline = (text)=>Array.isArray(text) ? text : [
        text
    ];
const signCommand = ({ bound }, { code })=>`/sign ${bound.requirement} ${code_formatCode(code)}`;
/** The sign-off that stands, as evidence; call it only after `awaiting` found nothing missing. */ function signedBy(world, request, reason) {
    const { signed, refused } = answerTo(world, request);
    const [first] = signed;
    return met('signed', first === undefined ? reason : `${reason}, signed by ${first.login} as ${first.role}`, {
        evidence: signed.map(({ login, url, at })=>({
                label: `${login}, ${(0,report_src/* formatDateTime */.r6)(new Date(at))}`,
                href: url
            })),
        ...first === undefined ? {} : {
            asOf: first.at
        },
        notes: refusalNotes(refused)
    });
}
function lastRefusal({ refused }) {
    const last = refused.at(-1);
    return last === undefined ? '' : ` (${last.login}'s answer does not count: ${last.why})`;
}
const refusalNotes = (refused)=>refused.map(({ login, at, line, url, why })=>[
            {
                link: `${login}, ${(0,report_src/* formatDateTime */.r6)(new Date(at))}`,
                href: url
            },
            ' ',
            {
                code: line
            },
            ` does not count: ${why}`
        ]);

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/customer-communication.js











const customer_communication_id = 'customer-communication';
const customer_communication_owner = 'customer-success-manager';
/** Where the words are looked for, in the words of a reader. */ const placeOf = ({ policy, subject })=>{
    const { path, issue } = policy.requirements[customer_communication_id];
    return issue === undefined ? path : `an issue with the label ${issue} whose form or milestone says ${subject.release ?? (0,report_src/* shortSha */.Fu)(subject.sha)}`;
};
/** Every draft there is: the file of the commit, or the issues of this release. */ function customer_communication_draftsOf({ policy, observations }) {
    const { path, issue } = policy.requirements[customer_communication_id];
    if (issue !== undefined) return (0,evidence_src/* mapReading */.P2)(observations.communications ?? parts_unasked(customer_communication_id), (all)=>all.map(({ number, url, text })=>({
                where: `#${number}`,
                url,
                text
            })));
    return (0,evidence_src/* mapReading */.P2)(observations.files[path] ?? parts_unasked(path), (file)=>file === null ? [] : [
            {
                where: path,
                url: file.url,
                text: file.text
            }
        ]);
}
const customer_communication_requestOf = ({ subject, policy }, communication)=>({
        role: customer_communication_owner,
        bound: communication_communicationBound(subject, policy, communication)
    });
function chosen(world, drafts) {
    return communication_chooseDraft(drafts, (communication)=>answerTo(world, customer_communication_requestOf(world, communication)).signed.length > 0);
}
const aheadMs = (world)=>communicationAheadMs(world.policy, {
        releaseType: world.subject.releaseType,
        isFirst: isFirst(world)
    });
/** "Communication drafted and scheduled". */ const customerCommunication = {
    title: 'Customer communication',
    owner: customer_communication_owner,
    asks (world) {
        const drafts = customer_communication_draftsOf(world);
        const choice = chosen(world, drafts.known ? drafts.value : []);
        return choice.of === 'one' && choice.read.ok ? [
            customer_communication_requestOf(world, choice.read.communication)
        ] : [];
    },
    judge (world) {
        const drafts = customer_communication_draftsOf(world);
        if (!drafts.known) return unreadable('communication', drafts, customer_communication_owner);
        const choice = chosen(world, drafts.value);
        switch(choice.of){
            case 'none':
                return customer_communication_missing(world);
            case 'several':
                return customer_communication_ambiguous(choice.drafts);
            case 'one':
                return judgeDraft(world, choice.draft, choice.read);
        }
    }
};
function customer_communication_missing(world) {
    const { path, issue } = world.policy.requirements[customer_communication_id];
    return unmet('communication-missing', `looked for ${placeOf(world)}; there is none`, {
        next: {
            text: `draft ${issue === undefined ? path : 'it'} with channel, audience, time and text, or declare it not-applicable with a reason`,
            who: customer_communication_owner
        }
    });
}
/** Nobody can sign before it is clear what. */ function customer_communication_ambiguous(drafts) {
    const names = drafts.map(({ where })=>where).join(', ');
    return unmet('communication-ambiguous', `${names} all hold words for customers of this release`, {
        next: {
            text: 'close all but one of them as not planned',
            who: customer_communication_owner
        },
        evidence: drafts.map(({ where, url })=>({
                label: where,
                href: url
            }))
    });
}
function judgeDraft(world, { where, url }, read) {
    const evidence = [
        {
            label: where,
            href: url
        }
    ];
    if (!read.ok) {
        return unmet('communication-incomplete', `${where}: ${read.message}`, {
            next: {
                text: `complete ${where}`,
                who: customer_communication_owner
            },
            evidence
        });
    }
    const { channel, audience, time } = read.communication;
    const request = customer_communication_requestOf(world, read.communication);
    const what = `to ${audience} by ${channel} at ${(0,report_src/* formatDateTime */.r6)(new Date(time))}`;
    const signing = awaiting(world, request, what);
    if (signing !== undefined) return {
        ...signing,
        evidence
    };
    return tooEarly(world, read.communication) ?? {
        ...signedBy(world, request, what),
        evidence
    };
}
/**
 * Customers are told days before a major is deployed: until then the deployment waits. Where we tell them ourselves,
 * the days begin when they were told, and not when they should have been.
 */ function tooEarly(world, { time, textDigest }) {
    if (aheadMs(world) === 0) return undefined;
    const isOurs = world.policy.notify.customers.length > 0;
    const told = isOurs && world.now >= Date.parse(time) ? customersTold(world, textDigest) : time;
    if (told === undefined) return notTold(time);
    const ready = Math.max(Date.parse(time), Date.parse(told)) + aheadMs(world);
    if (world.now >= ready) return undefined;
    const at = new Date(ready).toISOString();
    const days = Math.ceil(aheadMs(world) / vocabulary/* dayMs */.LP);
    const when = told === time ? `are told at ${time}` : `were told at ${told}`;
    return pending('communication-ahead', `customers ${when}, ${days} d ahead of the deployment`, {
        next: {
            text: `none, evaluated again at ${(0,report_src/* formatDateTime */.r6)(new Date(ready))}`,
            who: 'nobody',
            at
        }
    });
}
const notTold = (time)=>pending('communication-not-sent', `customers were to be told at ${time}, and no evidence says that they were`, {
        next: {
            text: 'run notes-generator, `mode: approve`, which sends the signed text once; the evaluation workflow does so by itself',
            who: customer_communication_owner
        }
    });

;// CONCATENATED MODULE: ./packages/requirements/src/window/wall-clock.js

const formatters = new Map();
/** Making a formatter costs ten times what using it costs. */ function formatterOf(zone) {
    const kept = formatters.get(zone);
    if (kept !== undefined) return kept;
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    });
    formatters.set(zone, made);
    return made;
}
/**
 * The wall time in a zone at an instant (milliseconds since the epoch), by the runtime's IANA data.
 * @throws RangeError for a zone that does not exist.
 */ function wallTimeAt(instant, zone) {
    const seconds = Math.floor(instant / 1000) * 1000;
    const known = knownOf(zone);
    const wall = known.get(seconds) ?? wallSeconds(seconds, zone);
    known.set(seconds, wall);
    return wall + (instant - seconds);
}
const mostKept = 20_000;
const kept = new Map();
/** One decision asks for the midnights of a year several times over; the answer to each never changes. */ function knownOf(zone) {
    const known = kept.get(zone);
    if (known !== undefined && known.size < mostKept) return known;
    const fresh = new Map();
    kept.set(zone, fresh);
    return fresh;
}
/** Reads `11/29/2026, 13:46:01`: taking the formatter's answer in parts costs three times as much. */ function wallSeconds(seconds, zone) {
    const shown = formatterOf(zone).format(seconds).match(/\d+/gu) ?? [];
    const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */ const offsetAt = (instant, zone)=>wallTimeAt(instant, zone) - instant;
/** Offsets on earth lie between -12 and +14 hours; a day on either side sees those before and after any change. */ function offsetsAround(wall, zone) {
    return new Set([
        -vocabulary/* dayMs */.LP,
        0,
        vocabulary/* dayMs */.LP
    ].map((shift)=>offsetAt(wall + shift, zone)));
}
/** Every instant at which the zone's clocks show this time: none in a gap, two where clocks were set back. */ function instantsOf(wall, zone) {
    return [
        ...offsetsAround(wall, zone)
    ].map((offset)=>wall - offset).filter((instant)=>wallTimeAt(instant, zone) === wall).sort((left, right)=>left - right);
}
/** Instants in `[from, to)` at which the zone's offset changes, to the second. */ function transitionsBetween(from, to, zone) {
    const found = [];
    let left = from;
    let offset = offsetAt(left, zone);
    while(left < to){
        const right = Math.min(left + vocabulary/* dayMs */.LP, to);
        const after = offsetAt(right, zone);
        if (after !== offset) found.push(firstDifference(left, right, offset, zone));
        left = right;
        offset = after;
    }
    return found;
}
function firstDifference(from, to, offset, zone) {
    let low = Math.floor(from / 1000);
    let high = Math.ceil(to / 1000);
    while(high - low > 1){
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle * 1000, zone) === offset) low = middle;
        else high = middle;
    }
    return high * 1000;
}
/** Midnight of the wall clock's day. */ const startOfDay = (wall)=>Math.floor(wall / vocabulary/* dayMs */.LP) * vocabulary/* dayMs */.LP;
/** ISO weekday: Monday is 1, Sunday is 7. */ const weekdayOf = (wall)=>(Math.floor(wall / vocabulary/* dayMs */.LP) + 3) % 7 + 1;
/** `YYYY-MM-DD` of the wall clock. */ const dateOf = (wall)=>new Date(wall).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./packages/requirements/src/window/schedule.js


/** Whether and why deployments are allowed at an instant. */ function stateAt(schedule, instant) {
    const holiday = schedule.holidays.find((candidate)=>holidayCovers(candidate, instant, schedule.zone));
    if (holiday !== undefined) return {
        open: false,
        because: `holiday: ${holiday.name}`
    };
    const denied = schedule.deny.find((window)=>covers(window, instant));
    if (denied !== undefined) return {
        open: false,
        because: `denied: ${denied.text}`
    };
    if (schedule.allow.length === 0) return {
        open: true,
        because: undefined
    };
    const allowed = schedule.allow.find((window)=>covers(window, instant));
    return {
        open: allowed !== undefined,
        because: allowed?.text
    };
}
/** Whether the wall clock of the window's zone shows a time inside the window. */ function covers(window, instant) {
    const wall = wallTimeAt(instant, window.zone);
    const today = startOfDay(wall);
    return [
        today,
        today - vocabulary/* dayMs */.LP
    ].some((day)=>onDay(window, day) && wall >= day + window.from * vocabulary/* minuteMs */.J2 && wall < day + endOf(window) * vocabulary/* minuteMs */.J2);
}
/** Minutes after the starting day's midnight; past 24:00 where the window runs into the next day. */ const endOf = ({ from, to })=>to <= from ? to + 24 * 60 : to;
function onDay(window, day) {
    if (window.kind === 'weekly') return window.days.includes(weekdayOf(day));
    const date = dateOf(day);
    return date >= window.first && date <= window.last;
}
function holidayCovers(holiday, instant, zone) {
    if ('from' in holiday) return instant >= Date.parse(holiday.from) && instant < Date.parse(holiday.to);
    const date = dateOf(wallTimeAt(instant, zone));
    return date >= holiday.fromDate && date < holiday.toDate;
}
/** How far ahead an opening is looked for: a freeze of a year is a decision, beyond that a mistake. */ const horizonMs = 400 * vocabulary/* dayMs */.LP;
const strides = [
    3 * vocabulary/* dayMs */.LP,
    11 * vocabulary/* dayMs */.LP,
    60 * vocabulary/* dayMs */.LP,
    horizonMs
];
/** The first instant after `instant` at which deployments become allowed; undefined within the horizon of 400 days. */ const nextOpening = (schedule, instant)=>nextChange(schedule, instant, true);
/** The first instant after `instant` at which deployments are no longer allowed. */ const nextClosing = (schedule, instant)=>nextChange(schedule, instant, false);
function nextChange(schedule, instant, wanted) {
    let from = instant;
    for (const stride of strides){
        const to = instant + stride;
        const found = boundaries(schedule, from, to).find((boundary)=>boundary > instant && stateAt(schedule, boundary).open === wanted);
        if (found !== undefined) return found;
        from = to;
    }
    return undefined;
}
/** Every instant in `[from, to]` at which the state can change, in order. */ function boundaries(schedule, from, to) {
    const windows = [
        ...schedule.allow,
        ...schedule.deny
    ];
    const zones = new Set([
        ...windows.map(({ zone })=>zone),
        schedule.zone
    ]);
    const found = new Set();
    for (const zone of zones)for (const at of transitionsBetween(from, to, zone))found.add(at);
    for (const window of windows)for (const at of windowBoundaries(window, from, to))found.add(at);
    for (const holiday of schedule.holidays)for (const at of holidayBoundaries(holiday, schedule.zone))found.add(at);
    return [
        ...found
    ].filter((at)=>at >= from && at <= to).sort((left, right)=>left - right);
}
function* windowBoundaries(window, from, to) {
    const last = startOfDay(wallTimeAt(to, window.zone)) + vocabulary/* dayMs */.LP;
    for(let day = startOfDay(wallTimeAt(from, window.zone)) - 2 * vocabulary/* dayMs */.LP; day <= last; day += vocabulary/* dayMs */.LP){
        if (!onDay(window, day)) continue;
        yield* instantsOf(day + window.from * vocabulary/* minuteMs */.J2, window.zone);
        yield* instantsOf(day + endOf(window) * vocabulary/* minuteMs */.J2, window.zone);
    }
}
function holidayBoundaries(holiday, zone) {
    return 'from' in holiday ? [
        Date.parse(holiday.from),
        Date.parse(holiday.to)
    ] : [
        holiday.fromDate,
        holiday.toDate
    ].flatMap((date)=>instantsOf(Date.parse(`${date}T00:00:00Z`), zone));
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/schedule.js
const pattern = /^<!-- release-actions:v1 schedule (\S+) (\S+) -->/u;
/** First line of the comment that tells a plan; a change of plan is a new comment, so that people are told again. */ const planMarker = ({ from, to })=>`<!-- release-actions:v1 schedule ${from} ${to} -->`;
/** The newest plan that the gate told. Only an untouched comment of a bot is one: people may write anything. */ function planIn(comments) {
    const told = comments.flatMap(({ author, body, lastEditedAt, createdAt, url })=>{
        const match = author?.type === 'Bot' && lastEditedAt === null ? pattern.exec(body) : null;
        const [, from, to] = match ?? [];
        return from === undefined || to === undefined ? [] : [
            {
                from,
                to,
                communicatedAt: createdAt,
                url
            }
        ];
    });
    return told.sort((left, right)=>Date.parse(left.communicatedAt) - Date.parse(right.communicatedAt)).at(-1);
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/deployment-window.js





const deployment_window_owner = 'release-manager';
/** A clock that is further off than this decides nothing about windows. */ const mostSkewMs = 2 * vocabulary/* minuteMs */.J2;
/** The window of the environment under judgement with its holidays; undefined where the policy sets none. */ function scheduleOf({ policy, observations, subject }) {
    const window = policy.environments[subject.environment]?.window;
    const [first] = window?.allow ?? [];
    if (window === undefined || first === undefined) return undefined;
    const { holidays } = observations;
    return {
        allow: window.allow,
        deny: window.deny,
        holidays: holidays.known ? holidays.value : [],
        zone: first.zone
    };
}
/** "Deployment window scheduled and communicated (if needed)". */ const deploymentWindow = {
    title: 'Deployment window',
    owner: deployment_window_owner,
    judge (world) {
        const { subject, policy, observations, now } = world;
        const schedule = scheduleOf(world);
        if (schedule === undefined) {
            return notApplicable('window-none', `the policy sets no window for ${subject.environment}: it may be deployed at any time`);
        }
        const exempt = policy.environments[subject.environment]?.window?.['any-time-for'] ?? [];
        if (exempt.includes(subject.releaseType)) {
            return met('window-any-time', `the policy lets a ${subject.releaseType} be deployed at any time`);
        }
        if (!observations.clockSkew.known) return unreadable('clock', observations.clockSkew, deployment_window_owner);
        if (Math.abs(observations.clockSkew.value) > mostSkewMs) return wrongClock(observations.clockSkew.value);
        if (!observations.holidays.known) return unreadable('holidays', observations.holidays, deployment_window_owner);
        const state = stateAt(schedule, now);
        if (!state.open) return deployment_window_closed(schedule, state.because, now);
        return communicated(world) ?? deployment_window_open(schedule, state.because, now);
    }
};
function deployment_window_open(schedule, because, now) {
    const closing = nextClosing(schedule, now);
    const until = closing === undefined ? '' : ` until ${(0,report_src/* formatDateTime */.r6)(new Date(closing), schedule.zone)}`;
    return met('window-open', `open${until}${because === undefined ? '' : ` (${because})`}`, {
        ...closing === undefined ? {} : {
            expiresAt: new Date(closing).toISOString()
        }
    });
}
function deployment_window_closed(schedule, because, now) {
    const opening = nextOpening(schedule, now);
    const why = because === undefined ? 'closed' : `closed (${because})`;
    if (opening === undefined) {
        return unmet('window-never', `${why}, and no opening within 400 days`, {
            next: {
                text: 'correct the window in the policy',
                who: deployment_window_owner
            }
        });
    }
    const at = (0,report_src/* formatDateTime */.r6)(new Date(opening), schedule.zone);
    return pending('window-closed', `${why} until ${at}`, {
        next: {
            text: `none, evaluated again at ${at} (in ${(0,report_src/* formatDuration */.a3)(opening - now)})`,
            who: 'nobody',
            at: new Date(opening).toISOString()
        }
    });
}
const wrongClock = (skewMs)=>unknownJudgement('clock-wrong', `this runner's clock is ${(0,report_src/* formatDuration */.a3)(Math.abs(skewMs))} ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's: whether the window is open cannot be told`, {
        next: {
            text: 'set the clock of the runner, then evaluate again',
            who: deployment_window_owner
        }
    });
/** Where the policy wants the times told ahead: what was told, and when; undefined where that is in order. */ function communicated(world) {
    const ahead = world.policy.requirements['deployment-window']['communicated-ahead'];
    const { comments } = world.observations;
    if (ahead.ms === 0) return undefined;
    if (!comments.known) return unreadable('ticket', comments, deployment_window_owner);
    const plan = planIn(comments.value);
    if (plan === undefined) {
        return unmet('window-not-communicated', `the policy wants the time told ${ahead.text} ahead, and none was`, {
            next: {
                text: 'open the release ticket (`mode: open`), which plans and announces the next opening',
                who: deployment_window_owner
            }
        });
    }
    const other = otherTime(plan, world);
    if (other !== undefined) return other;
    const ready = Date.parse(plan.communicatedAt) + ahead.ms;
    if (ready <= world.now) return undefined;
    return pending('window-communicated-late', `told at ${(0,report_src/* formatDateTime */.r6)(new Date(plan.communicatedAt))}, the policy wants ${ahead.text} ahead`, {
        next: {
            text: `none, evaluated again at ${(0,report_src/* formatDateTime */.r6)(new Date(ready))}`,
            who: 'nobody',
            at: new Date(ready).toISOString()
        },
        evidence: [
            {
                label: 'announcement',
                href: plan.url
            }
        ]
    });
}
/**
 * People were told of another time than this one: an open window alone is not what they were told. A plan that was
 * told so late that it ended before it could count binds nobody.
 */ function otherTime({ from, to, communicatedAt, url }, world) {
    const [start, end] = [
        Date.parse(from),
        Date.parse(to)
    ];
    const ahead = world.policy.requirements['deployment-window']['communicated-ahead'];
    if (Date.parse(communicatedAt) + ahead.ms >= end) return undefined;
    if (start <= world.now && world.now < end) return undefined;
    const zone = scheduleOf(world)?.zone ?? 'UTC';
    const told = `people were told ${(0,report_src/* formatDateTime */.r6)(new Date(start), zone)} to ${(0,report_src/* formatDateTime */.r6)(new Date(end), zone)}`;
    const evidence = [
        {
            label: 'announcement',
            href: url
        }
    ];
    if (world.now < start) {
        return pending('window-before-plan', `the window is open, and ${told}`, {
            next: {
                text: `none, evaluated again at ${(0,report_src/* formatDateTime */.r6)(new Date(start), zone)}`,
                who: 'nobody',
                at: new Date(start).toISOString()
            },
            evidence
        });
    }
    return unmet('window-plan-passed', `the window is open, and ${told}`, {
        next: {
            text: 'run the gate with `mode: open`, which plans and tells the next time',
            who: deployment_window_owner
        },
        evidence
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/readiness-review.js







const readiness_review_owner = 'release-manager';
const readiness_review_id = 'readiness-review';
/** Time and the number of signers change without anybody's readiness changing. */ const notPartOfPack = new Set([
    'deployment-window',
    'distinct-people'
]);
const inPack = (others)=>others.filter((finding)=>!notPartOfPack.has(finding.id));
/** What the reviewers vouch for: how every requirement stands that could hold the release back. */ function requestFor(role, { subject, policy }, others) {
    const blocking = inPack(others).filter(({ enforcement })=>enforcement === 'block');
    const statuses = Object.fromEntries(blocking.map((finding)=>[
            finding.id,
            finding.status
        ]));
    const bound = {
        requirement: readiness_review_id,
        subject,
        policy: policy.requirements[readiness_review_id],
        inputs: statuses
    };
    return {
        role,
        bound: {
            ...bound,
            inputsName: 'statuses of the other requirements'
        }
    };
}
/** The roles that have to say go: all of them, or the policy's quorum of them. */ function quorumOf({ policy, subject }) {
    const roles = reviewersOf(subject.releaseType, policy);
    return {
        roles,
        needed: Math.min(policy.requirements[readiness_review_id].quorum ?? roles.length, roles.length)
    };
}
/** "Release readiness meeting completed with go/no-go decision". */ const readinessReview = {
    title: 'Readiness review',
    owner: readiness_review_owner,
    last: true,
    asks: (world, others)=>quorumOf(world).roles.map((role)=>requestFor(role, world, others)),
    judge (world, others) {
        const { comments } = world.observations;
        if (!comments.known) return unreadable('ticket', comments, readiness_review_owner);
        const hold = standingNoGo(world);
        if (hold !== undefined) return held(hold.command, hold.roles);
        const unclear = unclearNoGo(world);
        if (unclear !== undefined) return unclear;
        const open = inPack(others).filter(isBlocking);
        if (open.length > 0) return notYet(open);
        const { roles, needed } = quorumOf(world);
        const { approvals } = world.observations;
        if (!approvals.known) return unreadable('approvals', approvals, readiness_review_owner);
        const requests = roles.map((role)=>requestFor(role, world, others));
        const said = requests.flatMap((request)=>{
            if (answerTo(world, request).signed.length > 0) return [
                signedBy(world, request, 'readiness')
            ];
            const login = approverFor(request.role, world);
            return login === undefined ? [] : [
                approvedBy(login, request.role, world)
            ];
        });
        if (said.length >= needed) {
            const [first, ...rest] = said;
            return first === undefined ? met('signed', 'no role is asked') : combine([
                first,
                ...rest
            ]);
        }
        if (said.length === needed - 1 && isAskedLater(world)) {
            return notApplicable('environment-asks', `the reviewers of ${world.subject.environment} answer in GitHub when the deploy job begins; \`verify\` looks for it there`);
        }
        const missing = requests.flatMap((request)=>awaiting(world, request, 'the others are settled') ?? []);
        const [first, ...rest] = missing;
        return first === undefined ? met('signed', 'no role is asked') : combine([
            first,
            ...rest
        ]);
    }
};
const notYet = (open)=>pending('readiness-too-early', `asked when the others are settled; open: ${open.map(({ title })=>title).join(', ')}`, {
        next: {
            text: 'none before the others are settled',
            who: 'nobody'
        }
    });
const held = (command, roles)=>{
    const reason = command.verb === 'no-go' ? command.reason : '';
    const said = {
        link: `${command.login} said no-go`,
        href: command.comment.url
    };
    return unmet('no-go', [
        said,
        ` as ${roles.join(', ')} at ${(0,report_src/* formatDateTime */.r6)(new Date(command.at))}: ${reason}`
    ], {
        next: {
            text: [
                'settle it; then ',
                roles.join(' or '),
                ' replies ',
                {
                    code: '/go'
                }
            ],
            who: roles[0] ?? readiness_review_owner
        }
    });
};
/** The newest `/no-go` that nobody of the same role has taken back with a later `/go`. */ function standingNoGo(world) {
    const { commands } = world.spoken;
    return commands.map((command, index)=>({
            command,
            index,
            roles: command.verb === 'no-go' ? rolesOf(command.login, world.observations) : []
        })).filter(({ roles })=>roles.length > 0).findLast(({ index, roles })=>!commands.slice(index + 1).some((later)=>later.verb === 'go' && rolesOf(later.login, world.observations).some((role)=>roles.includes(role))));
}
/** Somebody said no-go while it cannot be told who holds a role: a team that could not be read may hold them. */ function unclearNoGo(world) {
    const { people } = world.observations;
    const hidden = report_src/* roles */.Ot.filter((role)=>!people[role].known);
    if (hidden.length === 0) return undefined;
    const { commands } = world.spoken;
    const word = commands.findLast(({ verb, login }, index)=>verb === 'no-go' && rolesOf(login, world.observations).length === 0 && !commands.slice(index + 1).some((later)=>later.verb === 'go' && people_sameLogin(later.login, login)));
    if (word === undefined) return undefined;
    return unknownJudgement('no-go-unclear', [
        {
            link: `${word.login} said no-go`,
            href: word.comment.url
        },
        `, and whether they are ${hidden.join(', ')} could not be read`
    ], {
        next: {
            text: 'make the team readable (see the permission above), then evaluate again',
            who: readiness_review_owner
        }
    });
}
const hasReviewers = ({ environment })=>environment.known && environment.value !== null && environment.value.rules.some((rule)=>rule.type === 'required_reviewers' && rule.reviewers.length > 0);
/** Before the deploy job nobody can have answered there; an environment that asks nobody will never be answered. */ const isAskedLater = ({ policy, observations })=>policy.requirements[readiness_review_id]['environment-approval'] && !observations.run.deploying && hasReviewers(observations);
/**
 * Who of this role let the run through to the environment. GitHub binds the answer to the run and to nothing else: it
 * counts for the run that deploys, and only together with everything else that is judged at its door.
 */ function approverFor(role, { observations, subject, barred }) {
    const { approvals, people } = observations;
    return (approvals.known ? approvals.value : []).filter(({ state, environments })=>state === 'approved' && environments.includes(subject.environment)).map(({ login })=>login).find((login)=>whyNot(login, role, people[role], barred) === undefined);
}
/** Everybody whose approval in the environment counts for a role that is asked. */ const environmentApprovers = (world)=>quorumOf(world).roles.flatMap((role)=>approverFor(role, world) ?? []);
const approvedBy = (login, role, { observations, subject })=>met('environment-approved', `${login} as ${role} approved the deployment to ${subject.environment} in GitHub`, {
        evidence: [
            {
                label: `approval of run ${observations.run.id}`,
                href: observations.run.url
            }
        ]
    });

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/distinct-people.js





const distinct_people_id = 'distinct-people';
/** Whoever holds a role of the guide may be the second pair of eyes. */ const distinct_people_requestFor = ({ subject, policy })=>({
        role: 'release-manager',
        orRoles: report_src/* roles */.Ot.filter((role)=>role !== 'release-manager'),
        bound: {
            requirement: distinct_people_id,
            subject,
            policy: policy.people,
            inputs: null,
            inputsName: 'release'
        }
    });
/** People who stand behind this release: those who signed, and those whom evidence names as approvers. */ function peopleBehind(world, others) {
    const { evidence } = world.observations;
    const signers = [
        ...others.flatMap(({ signOffs })=>signOffs),
        ...answerTo(world, distinct_people_requestFor(world)).signed
    ];
    const approvers = (evidence.known ? evidence.value : []).filter(({ kind, sha, refusal })=>kind === 'notes' && sha === world.subject.sha && refusal === null).flatMap(({ people })=>people);
    const logins = [
        ...signers,
        ...approvers
    ].map(({ login })=>login);
    const all = [
        ...logins,
        ...environmentApprovers(world)
    ].map((login)=>login.toLowerCase());
    return [
        ...new Set(all)
    ].sort();
}
/** One person will answer in the deploy job's environment; whether that is another one is counted again there. */ const stillToCome = (others)=>others.some(({ code })=>code === 'environment-asks') ? 1 : 0;
const areEnough = (world, others)=>peopleBehind(world, others).length + stillToCome(others) >= world.policy.people.distinct;
/** Somebody is asked already whose answer may bring in the second person. */ const asksOthers = (others)=>others.some((finding)=>isBlocking(finding) && finding.asked.some(({ signed })=>!signed));
/** One person in all roles is one opinion: the policy says how many people must stand behind a release. */ const distinctPeople = {
    title: 'Distinct people',
    owner: 'release-manager',
    last: true,
    asks: (world, others)=>!areEnough(world, others) && !asksOthers(others) ? [
            distinct_people_requestFor(world)
        ] : [],
    judge (world, others) {
        const { distinct } = world.policy.people;
        const { comments } = world.observations;
        if (!comments.known) return unreadable('ticket', comments, 'release-manager');
        const people = peopleBehind(world, others);
        if (areEnough(world, others)) {
            const declared = distinct === 1 ? ' (the policy declares that one is enough)' : '';
            const names = people.length === 0 ? '' : `: ${people.join(', ')}`;
            const later = stillToCome(others) === 0 ? '' : ', and one answers in the environment';
            return met('people-enough', `${(0,report_src/* count */.U9)(people.length, 'person', 'people')} signed${names}${later}${declared}`);
        }
        if (!others.some(({ asked })=>asked.length > 0)) {
            return notApplicable('people-not-asked', 'no requirement of this policy asks a person');
        }
        const holders = holdersIn(world);
        if (holders !== undefined && holders.size < distinct) return impossible(distinct, [
            ...holders
        ]);
        return tooFew(world, people, asksOthers(others));
    }
};
/** Everybody who holds a role, in lower case; undefined where a team could not be read. */ function holdersIn({ observations: { people } }) {
    const holders = new Set();
    for (const role of report_src/* roles */.Ot){
        const fact = people[role];
        if (!fact.known) return undefined;
        for (const login of [
            ...fact.value.members,
            ...fact.value.substitutes
        ])holders.add(login.toLowerCase());
    }
    return holders;
}
/** Fewer people hold roles than have to sign: no answer on the ticket can mend that. */ const impossible = (distinct, holders)=>unmet('people-impossible', `${(0,report_src/* count */.U9)(distinct, 'different person', 'different people')} must sign, and only ${holders.join(', ')} hold${holders.length === 1 ? 's' : ''} a role`, {
        next: {
            text: 'give somebody else a role in the policy, or declare there `people: { distinct: 1 }`',
            who: 'release-manager'
        }
    });
function tooFew(world, people, asked) {
    const { distinct } = world.policy.people;
    const so = people.length === 0 ? 'nobody yet' : people.join(', ');
    const reason = `${(0,report_src/* count */.U9)(distinct, 'different person', 'different people')} must sign, so far ${so}`;
    const early = pending('people-too-few', reason, {
        next: {
            text: 'none before the others have answered',
            who: 'nobody'
        }
    });
    return asked ? early : awaiting(world, distinct_people_requestFor(world), reason) ?? early;
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/environment-protection.js


const environment_protection_owner = 'release-manager';
const environment_protection_hasReviewers = ({ rules })=>rules.some((rule)=>rule.type === 'required_reviewers' && rule.reviewers.length > 0);
/** A mistyped environment is created by GitHub with no rules at all; and rules that admins bypass are advice. */ function gapsOf(environment) {
    return [
        ...environment.branchPolicy === null ? [
            'any branch and tag may deploy to it'
        ] : [],
        ...environment.adminsBypass === true ? [
            'administrators may bypass its rules'
        ] : [],
        ...environment_protection_hasReviewers(environment) || environment.rules.some(({ type })=>type === 'other') ? [] : [
            'it has no required reviewers'
        ]
    ];
}
/** Whether the environment itself holds back what the gate has not let through. */ const environmentProtection = {
    title: 'Environment protection',
    owner: environment_protection_owner,
    judge (world) {
        const { environment, repository } = world.observations;
        const { subject, policy } = world;
        if (!isProduction(policy, subject.environment)) {
            return notApplicable('environment-not-production', `${subject.environment} is not a production environment`);
        }
        if (!environment.known) return unreadable('environment', environment, environment_protection_owner);
        const settings = `Settings > Environments > ${subject.environment}`;
        if (environment.value === null) {
            return unmet('environment-missing', `there is no environment "${subject.environment}": GitHub would create it with no rules when a job names it`, {
                next: {
                    text: `create it under Settings > Environments, or correct the name`,
                    who: environment_protection_owner
                }
            });
        }
        const gaps = gapsOf(environment.value);
        const evidence = environment.value.url === null ? [] : [
            {
                label: subject.environment,
                href: environment.value.url
            }
        ];
        if (gaps.length === 0) return met('environment-protected', 'reviewers, a branch policy, and no bypass', {
            evidence
        });
        if (repository.known && repository.value.private && environment.value.rules.length === 0) {
            return notApplicable('environment-plan', `not applicable (plan): private repository without environment rules, which most plans do not offer; approval is a sign-off that \`verify\` enforces`);
        }
        return unmet('environment-open', `${subject.environment}: ${gaps.join('; ')}`, {
            next: {
                text: `${settings}: add reviewers, choose deployment branches and tags, take "Allow administrators to bypass" away`,
                who: environment_protection_owner
            },
            evidence
        });
    }
};

;// CONCATENATED MODULE: ./packages/deployments/src/payload.js
const isFields = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value)=>typeof value === 'string';
const isTextList = (value)=>Array.isArray(value) && value.every(isText);
const isOptional = (value, is)=>value === undefined || is(value);
const isArtifact = (value)=>isFields(value) && isText(value['component']) && isText(value['digest']);
const isSchema = (value)=>isFields(value) && Number.isSafeInteger(value['version']) && Number.isSafeInteger(value['minCompatible']) && typeof value['reversible'] === 'boolean';
const isFreeze = (value)=>isFields(value) && isTextList(value['badShas']) && isTextList(value['badDigests']) && isOptional(value['until'], isText) && isOptional(value['incident'], Number.isSafeInteger) && isOptional(value['descendants'], (word)=>word === 'free');
const isRollback = (value)=>isFields(value) && [
        'fromDeployment',
        'toDeployment'
    ].every((key)=>Number.isSafeInteger(value[key])) && [
        'fromVersion',
        'toVersion',
        'reason',
        'actor',
        'holder',
        'heldUntil'
    ].every((key)=>isText(value[key]));
const fieldChecks = {
    key: isText,
    service: isText,
    wave: isText,
    version: isText,
    artifacts: (value)=>Array.isArray(value) && value.every(isArtifact),
    schema: (value)=>isOptional(value, isSchema),
    configDigest: (value)=>isOptional(value, isText),
    policyDigest: (value)=>isOptional(value, isText),
    gateEvidence: (value)=>isOptional(value, isText),
    procedure: (value)=>isOptional(value, isText),
    rollback: (value)=>isOptional(value, isRollback),
    freeze: (value)=>isOptional(value, isFreeze),
    fixes: (value)=>isOptional(value, (list)=>Array.isArray(list) && list.every(Number.isSafeInteger))
};
function parseObject(value) {
    if (!isText(value)) return value;
    try {
        return JSON.parse(value);
    } catch  {
        return undefined;
    }
}
/**
 * Tells our payload from a foreign one and from one of ours that was damaged. GitHub returns a payload either as it
 * was sent or as JSON text.
 */ function readPayload(raw) {
    const value = parseObject(raw);
    if (!isFields(value) || !('v' in value && 'key' in value && 'service' in value)) return {
        kind: 'foreign'
    };
    if (value['v'] !== 1) return {
        kind: 'malformed',
        message: `payload version ${JSON.stringify(value['v'])} is not 1`
    };
    const wrong = Object.keys(fieldChecks).filter((key)=>fieldChecks[key]?.(value[key]) !== true);
    if (wrong.length > 0) return {
        kind: 'malformed',
        message: `payload fields are damaged: ${wrong.join(', ')}`
    };
    return {
        kind: 'ours',
        payload: value
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/record.js

/** The words that our statuses start with; what they mean is read back from here only. */ const record_descriptions = {
    mutating: 'mutating',
    deployed: 'deployed',
    verified: 'verified',
    accepted: 'accepted',
    adopted: 'adopted',
    failed: 'failed',
    faulty: 'faulty',
    rolledBack: 'rolled back',
    unchanged: 'unchanged',
    unfrozen: 'unfrozen'
};
const startsWith = ({ description }, word)=>description.startsWith(word) && /^(?:$|[\s:])/u.test(description.slice(word.length));
const vouched = [
    record_descriptions.verified,
    record_descriptions.accepted,
    record_descriptions.adopted
];
/** Oldest first; GitHub answers newest first, and statuses of one second keep the order of their ids. */ const byAge = (left, right)=>Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id;
function phaseOf(statuses) {
    let phase = 'opened';
    for (const status of statuses){
        if (startsWith(status, record_descriptions.unchanged)) phase = 'unchanged';
        else if (startsWith(status, record_descriptions.mutating)) phase = 'mutating';
        else if (status.state === 'success') phase = 'deployed';
        else if ((status.state === 'error' || status.state === 'failure') && phase === 'mutating') phase = 'failed';
    }
    return phase;
}
function judgementOf(statuses) {
    let judgement = {};
    for (const status of statuses){
        const word = vouched.find((candidate)=>startsWith(status, candidate));
        // Begun anew: what an earlier try came to says nothing about this one.
        if (startsWith(status, record_descriptions.mutating)) judgement = {};
        else if (status.state === 'success' && word !== undefined) {
            judgement = {
                verified: {
                    by: status.description.slice(word.length).trim(),
                    at: status.createdAt
                }
            };
        } else if (status.state === 'error' || status.state === 'failure') {
            judgement = {
                bad: status.description
            };
        }
    }
    return judgement;
}
/** What a row of GitHub's says in our terms. */ function readRow(row) {
    const reading = readPayload(row.payload);
    if (reading.kind === 'foreign') return {
        kind: 'foreign',
        row
    };
    if (reading.kind === 'malformed') return {
        kind: 'malformed',
        row,
        message: reading.message
    };
    const statuses = [
        ...row.statuses
    ].sort(byAge);
    const record = {
        ...row,
        payload: reading.payload,
        statuses,
        phase: phaseOf(statuses),
        ...judgementOf(statuses)
    };
    return {
        kind: 'ours',
        record
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/freeze.js

/** Why a freeze ended: the release-manager's word, or a fix that names it and has been verified. */ function liftedBy(rollback, history) {
    const word = rollback.statuses.findLast(({ description })=>description.startsWith(record_descriptions.unfrozen));
    if (word !== undefined) return word.description;
    const fix = history.records.find(({ payload, verified })=>payload.fixes?.includes(rollback.id) === true && verified !== undefined);
    return fix === undefined ? null : `${fix.payload.version}, a fix of it, is verified`;
}
/** Every freeze that a rollback set, newest first, ended ones included. A rollback that never began sets none. */ const freezesIn = (history)=>history.records.flatMap((record)=>{
        const { freeze } = record.payload;
        if (freeze === undefined || record.phase === 'unchanged') return [];
        return [
            {
                record: record.id,
                freeze,
                lifted: liftedBy(record, history)
            }
        ];
    });
const holds = (standing, at)=>standing.lifted === null && (standing.freeze.until === undefined || Date.parse(standing.freeze.until) > at.getTime());
const identical = (left, right)=>left.toLowerCase() === right.toLowerCase();
const freeze_includes = (all, one)=>all.some((each)=>identical(each, one));
/**
 * Says whether a commit message states that it mends `incident`: one of GitHub's closing keywords, or an
 * `Incident:` trailer, before `#<number>`. Merely mentioning the incident is not a fix.
 */ function namesIncident(message, incident) {
    const reference = `(?:[\\w.-]+/[\\w.-]+)?#${incident}(?!\\d)`;
    const keyword = '(?:clos(?:e|es|ed)|fix(?:|es|ed)|resolv(?:e|es|ed)|incident)';
    return new RegExp(`(?:^|[^\\w-])${keyword}:?\\s+${reference}`, 'imu').test(message);
}
/** Git's own sentence for a revert of `sha`; an abbreviated name of at least ten digits counts. */ function reverts(message, sha) {
    const names = [
        ...message.matchAll(/^this reverts commit ([0-9a-f]{10,64})\b/gimu)
    ];
    return names.some(([, name])=>name !== undefined && sha.toLowerCase().startsWith(name.toLowerCase()));
}
/** The first commit that mends the bad one and was not itself reverted later on. */ function fixAmong(since, badSha, incident) {
    const stands = (sha)=>!since.some(({ message })=>reverts(message, sha));
    for (const { sha, message } of since.filter((commit)=>stands(commit.sha))){
        if (reverts(message, badSha)) return {
            sha,
            how: 'reverts-bad-commit'
        };
        if (incident !== undefined && namesIncident(message, incident)) return {
            sha,
            how: 'names-incident'
        };
    }
    return undefined;
}
/** The bad commits whose ancestry `isFrozen` will ask for, so that a caller can read them in one go. */ function ancestryNeeded(candidate, freezes, at) {
    const bad = freezes.filter((standing)=>holds(standing, at) && standing.freeze.descendants !== 'free').flatMap(({ freeze })=>freeze.badShas).filter((sha)=>!identical(sha, candidate.sha));
    return [
        ...new Set(bad.map((sha)=>sha.toLowerCase()))
    ];
}
function judgeDescent(standing, ancestry) {
    const { badShas, incident } = standing.freeze;
    let fixed;
    for (const bad of badShas){
        const relation = ancestry.get(bad.toLowerCase());
        if (relation === undefined || relation.kind === 'unknown') {
            const why = relation?.why ?? `nobody looked whether it contains ${bad.slice(0, 7)}`;
            return {
                state: 'unknown',
                freeze: standing,
                why
            };
        }
        if (relation.kind === 'unrelated') continue;
        fixed = fixAmong(relation.since, bad, incident);
        if (fixed === undefined) return {
            state: 'frozen',
            freeze: standing,
            because: 'contains-bad-commit'
        };
    }
    return fixed === undefined ? {
        state: 'clear'
    } : {
        state: 'fix',
        fix: fixed
    };
}
function judgeOne(candidate, standing, ancestry) {
    const { badShas, badDigests, descendants } = standing.freeze;
    if (freeze_includes(badShas, candidate.sha)) return {
        state: 'frozen',
        freeze: standing,
        because: 'bad-commit'
    };
    if (candidate.digests.some((digest)=>freeze_includes(badDigests, digest))) {
        return {
            state: 'frozen',
            freeze: standing,
            because: 'bad-artifact'
        };
    }
    return descendants === 'free' ? {
        state: 'clear'
    } : judgeDescent(standing, ancestry);
}
/**
 * Decides whether a freeze forbids a version. Refused are a bad commit, a bad artifact, and whatever contains a bad
 * commit without a commit that reverts it or names the incident as mended. A relation that could not be read is
 * `unknown`, which is never permission.
 *
 * @param ancestry by bad commit in lower case; `ancestryNeeded` lists the keys
 */ function isFrozen(candidate, freezes, ancestry, at) {
    const fixes = [];
    let undecided;
    for (const standing of freezes){
        if (!holds(standing, at)) continue;
        const verdict = judgeOne(candidate, standing, ancestry);
        if (verdict.state === 'frozen') return verdict;
        if (verdict.state === 'unknown') undecided ??= verdict;
        if (verdict.state === 'fix') fixes.push({
            freeze: standing,
            fix: verdict.fix
        });
    }
    if (undecided !== undefined) return undecided;
    return fixes.length > 0 ? {
        state: 'fix',
        fixes
    } : {
        state: 'clear'
    };
}

;// CONCATENATED MODULE: ./packages/deployments/src/history.js

const history_newestFirst = (items)=>[
        ...items
    ].sort((left, right)=>byAge(right, left));
/** Sorts an environment's deployments into those of one service and wave, foreign ones and damaged ones. */ function readHistory(rows, target) {
    const read = rows.filter((row)=>row.environment === target.environment).map(readRow);
    const ours = (item)=>item.kind === 'ours' && item.record.payload.service === target.service && item.record.payload.wave === target.wave ? [
            item.record
        ] : [];
    return {
        records: history_newestFirst(read.flatMap(ours)),
        foreign: history_newestFirst(read.flatMap((item)=>item.kind === 'foreign' ? [
                item.row
            ] : [])),
        malformed: read.flatMap((item)=>item.kind === 'malformed' ? [
                {
                    row: item.row,
                    message: item.message
                }
            ] : [])
    };
}
const mayHaveChanged = ({ phase })=>phase !== 'opened' && phase !== 'unchanged';
/**
 * What runs: the newest record that began to change the environment, whatever came of it. GitHub's ACTIVE state is
 * not asked, since production may show several. A newer deployment that is not ours makes it unknown.
 */ function liveOf(history) {
    const newest = history.records.find(mayHaveChanged);
    const isNewer = (row)=>newest === undefined || byAge(row, newest) > 0;
    const damaged = history.malformed.find(({ row })=>isNewer(row));
    if (damaged !== undefined) {
        return {
            kind: 'unknown',
            reason: 'malformed',
            message: `deployment ${damaged.row.id}: ${damaged.message}`
        };
    }
    const [foreign] = history.foreign;
    if (foreign !== undefined && isNewer(foreign)) {
        return {
            kind: 'unknown',
            reason: 'foreign',
            message: `deployment ${foreign.id} by ${foreign.creator} is newer and was not opened by these actions`
        };
    }
    return newest === undefined ? {
        kind: 'none'
    } : {
        kind: 'live',
        record: newest
    };
}
/** The record of an act that was begun before, so that running it again continues it. */ const recordWithKey = (history, key)=>history.records.findLast(({ payload })=>payload.key === key);
/** Other commits' records that began to change the environment before a commit's own newest one did, newest first. */ function recordsBefore(history, sha) {
    const changed = history.records.filter(mayHaveChanged);
    const own = changed.findIndex((record)=>record.sha === sha);
    return changed.slice(own + 1).filter((record)=>record.sha !== sha);
}

;// CONCATENATED MODULE: ./packages/deployments/src/store.js



/** All deployments of a target. */ async function historyOf(target, store) {
    const rows = await store.list(target.environment);
    return rows.known ? {
        ...rows,
        value: readHistory(rows.value, target)
    } : rows;
}
/** Names one act of deploying: the same run deploying the same commit is the same act, however often it is tried. */ const deploymentKey = ({ service, environment, wave, sha, version, runId })=>(0,evidence_src/* digestOf */.ol)({
        service,
        environment,
        wave,
        sha,
        version,
        runId
    });
/**
 * Opens the record of a deployment and marks it as mutating; a record with the same key is continued. Called
 * directly before the team's deploy command, so that a job killed after it reads as "outcome unknown", never absent.
 */ async function openDeployment(deployment, history, store, logUrl) {
    const existing = recordWithKey(history, deployment.payload.key);
    const opened = existing === undefined ? await store.create(deployment) : {
        done: true,
        value: {
            id: existing.id
        }
    };
    if (!opened.done) return opened;
    const { id } = opened.value;
    const continued = existing !== undefined;
    if (existing?.phase === 'mutating') return {
        done: true,
        value: {
            id,
            continued
        }
    };
    const status = await store.addStatus(id, {
        state: 'in_progress',
        description: record_descriptions.mutating,
        ...withLog(logUrl)
    });
    return status.done ? {
        done: true,
        value: {
            id,
            continued
        }
    } : status;
}
const withLog = (logUrl)=>logUrl === undefined ? {} : {
        logUrl
    };
/** What the end of the deploy step means for the record; a cancelled step may have changed anything. */ function closingStatus(outcome) {
    switch(outcome){
        case 'success':
            return {
                state: 'success',
                description: record_descriptions.deployed
            };
        case 'failure':
            return {
                state: 'error',
                description: `${record_descriptions.failed} in the deploy step`
            };
        case 'cancelled':
            return {
                state: 'error',
                description: `${record_descriptions.failed}: the deploy step was cancelled`
            };
        case 'skipped':
            return {
                state: 'inactive',
                description: `${record_descriptions.unchanged}: the deploy step did not run`
            };
    }
}
/** Posts a status unless the record's newest one already says the same. */ async function postStatus(record, status, store) {
    const newest = record.statuses.at(-1);
    if (newest?.state === status.state && newest.description === status.description) {
        return {
            done: true,
            value: {
                id: newest.id
            }
        };
    }
    return store.addStatus(record.id, status);
}
/** Characters of a status's description that GitHub keeps. */ const longestDescription = 140;
/** `success`, "verified <digest>": a monitor passed. */ const verifiedStatus = (evidenceDigest)=>({
        state: 'success',
        description: `${descriptions.verified} ${evidenceDigest}`
    });
/** `success`, "accepted by <login>: <reason>": a person accepted an inconclusive monitor. */ const acceptedStatus = (login, reason)=>({
        state: 'success',
        description: `${record_descriptions.accepted} by ${login}: ${reason}`.slice(0, longestDescription)
    });
/** `error`, "faulty: <why>": a failed monitor, or a rollback away from it. */ const faultyStatus = (why)=>({
        state: 'error',
        description: `${descriptions.faulty}: ${why}`.slice(0, longestDescription)
    });

;// CONCATENATED MODULE: ./packages/deployments/src/index.js






;// CONCATENATED MODULE: ./packages/requirements/src/requirements/no-freeze.js




const incidentOf = ({ freeze: { incident } })=>incident === undefined ? 'the rollback' : `incident #${incident}`;
const untilOf = ({ freeze: { until } })=>until === undefined ? '' : `, until ${(0,report_src/* formatDateTime */.r6)(new Date(until))}`;
const because = {
    'bad-commit': 'is the version that was rolled back',
    'bad-artifact': 'has an artifact of the version that was rolled back',
    'contains-bad-commit': 'contains the version that was rolled back, and no commit reverts it or names the incident'
};
function wayOut({ freeze: { incident } }) {
    const fix = incident === undefined ? 'release a revert' : `release a fix whose commit message says "Fixes #${incident}"`;
    const where = incident === undefined ? 'on the release ticket' : `on #${incident}, or here for this release only`;
    return [
        `${fix}; if the freeze is wrong, the release-manager replies ${where} `,
        {
            code: '/unfreeze <reason>'
        }
    ];
}
function judgeFreeze(verdict, world) {
    const commit = (0,report_src/* shortSha */.Fu)(world.subject.sha);
    switch(verdict.state){
        case 'clear':
            return met('not-frozen', `no freeze covers ${commit}`);
        case 'fix':
            {
                const fixes = verdict.fixes.map(({ freeze, fix })=>`${(0,report_src/* shortSha */.Fu)(fix.sha)} mends ${incidentOf(freeze)}`);
                return met('fix-of-frozen', `passes the freeze as a fix: ${fixes.join(', ')}`);
            }
        case 'unknown':
            return unknownJudgement('freeze-unknown', `a freeze of ${incidentOf(verdict.freeze)} stands, and ${verdict.why}`, {
                next: {
                    text: 'evaluate again; if it stays, check that both commits are in this repository',
                    who: 'release-manager'
                }
            });
        case 'frozen':
            return unfrozen(verdict.freeze, world) ?? unmet(`frozen-${verdict.because}`, `frozen by ${incidentOf(verdict.freeze)}${untilOf(verdict.freeze)}: ${commit} ${because[verdict.because]}`, {
                next: {
                    text: wayOut(verdict.freeze),
                    who: 'developers'
                }
            });
    }
}
/** The release manager's word on this release's ticket, said after the freeze was set: it holds for this release. */ function unfrozen({ record }, world) {
    const { freezes, people } = world.observations;
    const setAt = freezes.known ? freezes.value.setAt[String(record)] : undefined;
    if (setAt === undefined) return undefined;
    const nobodyBarred = {
        authors: [],
        starters: []
    };
    const word = world.spoken.commands.findLast((command)=>command.verb === 'unfreeze' && Date.parse(command.at) > Date.parse(setAt) && whyNot(command.login, 'release-manager', people['release-manager'], nobodyBarred) === undefined);
    if (word?.verb !== 'unfreeze') return undefined;
    return met('unfrozen', `the freeze was lifted for this release by ${word.login}: ${word.reason}`, {
        evidence: [
            {
                label: `${word.login}, ${word.at}`,
                href: word.comment.url
            }
        ]
    });
}
/** After a rollback: what may not be deployed, why, and until when. */ const noFreeze = {
    title: 'No freeze',
    owner: 'release-manager',
    absolute: true,
    judge (world) {
        const { freezes, artifacts } = world.observations;
        if (!freezes.known) return unreadable('freezes', freezes, 'release-manager');
        const candidate = {
            sha: world.subject.sha,
            digests: artifacts.map(({ digest })=>digest)
        };
        const { standing, ancestry } = freezes.value;
        return judgeFreeze(isFrozen(candidate, standing, new Map(Object.entries(ancestry)), new Date(world.now)), world);
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/live.js
/** Our newest deployment record of the environment, where it is of this release. */ function liveRecord({ observations, subject }) {
    const live = observations.live[subject.environment];
    return live?.known === true && live.value?.sha === subject.sha ? live.value : undefined;
}
/** The release's own record: what runs, or what ran well until something newer came. */ function ownRecord(world) {
    const { superseded } = world.observations;
    const earlier = superseded?.known === true ? superseded.value : null;
    const ranWell = earlier !== null && earlier.verifiedBy !== null && earlier.bad === null;
    return liveRecord(world) ?? (ranWell ? earlier : undefined);
}
/** Whether something newer runs by now. */ const isSuperseded = (world)=>liveRecord(world) === undefined && ownRecord(world) !== undefined;
/** Whether this release reached its environment: what comes then is no decision any more. */ const wasDeployed = (world)=>ownRecord(world) !== undefined;
function live_phaseOf(world) {
    const record = ownRecord(world);
    if (record === undefined) return 'waiting';
    if (record.bad !== null || record.phase === 'failed') return 'failed';
    if (record.phase !== 'deployed') return 'deploying';
    return record.verifiedBy === null ? 'deployed' : 'verified';
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/release-identity.js









const release_identity_id = 'release-identity';
const release_identity_owner = 'release-manager';
/** A release that changes the policy is judged by the old one, and the release manager signs the change. */ function policyChange({ subject, observations }) {
    const { release } = observations;
    if (!release.known || !release.value.policy.changedInRelease) return undefined;
    const inputs = {
        policy: release.value.policy.digest
    };
    return {
        role: release_identity_owner,
        bound: {
            requirement: release_identity_id,
            subject,
            policy: null,
            inputs,
            inputsName: 'policy in force'
        }
    };
}
/** One commit, one type, one release manager, one policy: what everything else is about. */ const releaseIdentity = {
    title: 'Release identity',
    owner: release_identity_owner,
    absolute: true,
    asks (world) {
        const request = policyChange(world);
        return request === undefined ? [] : [
            request
        ];
    },
    judge (world) {
        const { release } = world.observations;
        if (!release.known) return unreadable('release', release, release_identity_owner);
        const parts = [
            judgeCommit(release.value, world),
            judgeType(world),
            judgeLink(world),
            judgeStarter(world),
            judgeTicket(world),
            judgePolicy(world)
        ];
        return combine([
            judgeCommit(release.value, world),
            ...parts.slice(1).flatMap((part)=>part ?? [])
        ]);
    }
};
function judgeCommit({ sha, shaAtEnd, policy }, { subject }) {
    if (sha !== subject.sha || shaAtEnd !== sha) {
        return unmet('commit-moved', `${subject.release ?? 'the release'} pointed to ${(0,report_src/* shortSha */.Fu)(sha)} when the evaluation began and to ${(0,report_src/* shortSha */.Fu)(shaAtEnd)} at its end`, {
            next: {
                text: 'find out who moved it; evaluate again when it stays',
                who: release_identity_owner
            }
        });
    }
    return met('commit-fixed', `${subject.release ?? 'the release'} is ${(0,report_src/* shortSha */.Fu)(sha)}, policy ${policy.digest.slice(0, 6)} of ${(0,report_src/* shortSha */.Fu)(policy.commit)}`);
}
/** Notes evidence carries `version: { type, … }`. */ function computedType(detail) {
    if (typeof detail !== 'object' || detail === null || !('version' in detail)) return undefined;
    const { version } = detail;
    return typeof version === 'object' && version !== null && 'type' in version ? version.type : undefined;
}
/** The type that the notes computed; a patch in name that adds features would skip what a minor has to show. */ function notesType({ observations, subject }) {
    const { evidence } = observations;
    if (!evidence.known) return undefined;
    const notes = evidence.value.filter(({ kind, sha, refusal })=>kind === 'notes' && sha === subject.sha && refusal === null).sort((left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
    for (const { detail, producer } of notes){
        const type = computedType(detail);
        if ((0,vocabulary/* isReleaseType */.a3)(type)) return {
            type,
            href: producer.url
        };
    }
    return undefined;
}
function judgeType(world) {
    const { releaseType } = world.subject;
    if (isFirst(world)) return releaseType === 'patch' ? firstAsPatch : undefined;
    const byName = judgeName(world);
    if (byName !== undefined) return byName;
    const computed = notesType(world);
    if (computed === undefined) return releaseType === 'patch' ? notCompared(world) : undefined;
    if (!isLess(releaseType, computed.type)) return undefined;
    return unmet('type-disagrees', [
        'asked as ',
        releaseType,
        ', but its changes make it a ',
        {
            link: computed.type,
            href: computed.href
        }
    ], {
        next: {
            text: `release it as ${computed.type}, or correct the changes' types in the notes`,
            who: release_identity_owner
        }
    });
}
const isLess = (left, right)=>vocabulary/* releaseTypes */.ne.indexOf(left) < vocabulary/* releaseTypes */.ne.indexOf(right);
/** Calling 2.0.0 a patch would skip what a major has to show. */ function judgeName({ subject: { release, releaseType } }) {
    const named = isSemantic(release) ? typeInName(release) : undefined;
    if (named === undefined || !isLess(releaseType, named)) return undefined;
    return unmet('type-disagrees', `asked as ${releaseType}, but ${release ?? 'its name'} is a ${named} by its number`, {
        next: {
            text: `release it as ${named}, or under a ${releaseType}'s number`,
            who: release_identity_owner
        }
    });
}
const firstAsPatch = unmet('type-disagrees', 'asked as patch, but it is the first release: there is nothing to mend', {
    next: {
        text: 'release it as minor (input release-type)',
        who: release_identity_owner
    }
});
/** A hotfix may be released before its notes are: then nothing but its name and its issue says that it is one. */ const notCompared = ({ subject })=>({
        ...met('type-not-compared', `${subject.release ?? 'it'} is a patch by its name`),
        notes: [
            'no notes of this commit say what its changes make of it; run notes-generator to have it compared'
        ]
    });
/** "Patch: hotfixes addressing critical production issues": it says which. */ function judgeLink({ subject, policy, observations }) {
    if (subject.releaseType !== 'patch') return undefined;
    const labels = policy.profiles.patch['linked-labels'];
    const { scope } = observations;
    if (!scope.known) return unreadable('scope', scope, release_identity_owner);
    const issues = [
        ...scope.value.linked,
        ...scope.value.items.filter(({ kind })=>kind === 'issue')
    ];
    const linked = issues.find((item)=>item.labels.some((label)=>labels.includes(label)));
    if (linked !== undefined) return met('patch-linked', `patch for ${linked.key} ${linked.title}`);
    return unmet('patch-unlinked', `a patch mends a critical production issue; no issue of ${scope.value.description} has the label ${labels.join(' or ')}`, {
        next: {
            text: 'link the incident or issue from a pull request of this release ("Fixes #N"), or release it as minor',
            who: 'developers'
        }
    });
}
/** One named release manager starts production. */ function judgeStarter({ observations, policy }) {
    const { run, ticket } = observations;
    if (!run.deploying || policy.people['started-by'] === 'anyone' || run.event === 'workflow_run') return undefined;
    if (run.actor === '' || run.actor.endsWith('[bot]')) return undefined;
    if (!ticket.known) return unreadable('ticket', ticket, release_identity_owner);
    const manager = ticket.value?.assignees[0];
    if (manager === undefined) {
        return unknownJudgement('manager-unnamed', 'no release manager is named on the release ticket', {
            next: {
                text: 'assign the release ticket to the release manager',
                who: release_identity_owner
            }
        });
    }
    const starter = run.triggeringActor === '' ? run.actor : run.triggeringActor;
    if (people_sameLogin(manager, starter)) return undefined;
    const reason = `started by ${starter}, the release manager of this ticket is ${manager}`;
    return unmet('started-by-other', reason, {
        next: {
            text: `${manager} starts the deployment, or the policy says \`people: { started-by: anyone }\``,
            who: release_identity_owner
        }
    });
}
/** Whoever closes the ticket of a release that was never deployed ends it, whatever was signed before. */ function judgeTicket(world) {
    const { ticket } = world.observations;
    if (!ticket.known || ticket.value?.state !== 'closed' || wasDeployed(world)) return undefined;
    const { number, url } = ticket.value;
    return unmet('ticket-closed', [
        {
            link: `#${number}`,
            href: url
        },
        ', the release ticket, is closed'
    ], {
        next: {
            text: `reopen #${number} if this release is still meant to go`,
            who: release_identity_owner
        }
    });
}
function judgePolicy(world) {
    const request = policyChange(world);
    if (request === undefined) return undefined;
    const what = 'this release changes the policy file (judged by the policy in force)';
    return awaiting(world, request, what) ?? signedBy(world, request, what);
}

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/release-notes.js




const author = 'technical-writer';
const detailOf = ({ detail })=>typeof detail === 'object' && detail !== null ? detail : {};
function missingFields(evidence) {
    const { missing } = detailOf(evidence);
    return Array.isArray(missing) ? missing.filter((field)=>typeof field === 'string') : undefined;
}
/** What a major has to say something about: "none" is no answer there. */ const majorFields = {
    migration: 'Migration steps',
    breaking: 'Breaking changes'
};
function majorFieldsOpen(evidence) {
    const { fields } = detailOf(evidence);
    const stated = Array.isArray(fields) ? fields : [];
    return Object.entries(majorFields).flatMap(([id, label])=>{
        const field = stated.find((one)=>typeof one === 'object' && one !== null && 'id' in one && one.id === id);
        const filled = typeof field === 'object' && field !== null && 'state' in field && field.state === 'filled';
        return filled ? [] : [
            `${label} (a major says what they are)`
        ];
    });
}
/** "Release notes reviewed and approved": read from the approval's evidence, which needs no right to see drafts. */ const releaseNotes = {
    title: 'Release notes',
    owner: author,
    judge (world) {
        const { subject } = world;
        const claim = claimed(world, {
            kind: 'notes',
            environment: subject.environment,
            outcomes: [
                'pass',
                'fail',
                'inconclusive'
            ]
        });
        if (!claim.found) {
            return claim.missing(author, `approve the notes of ${(0,report_src/* shortSha */.Fu)(subject.sha)} with notes-generator, \`mode: approve\``);
        }
        const { evidence, link } = claim;
        const missing = missingFields(evidence);
        if (missing === undefined) {
            return unknownJudgement('notes-fields-unknown', 'the approval does not say whether every field of the template is filled', {
                next: {
                    text: 'approve the notes again with notes-generator',
                    who: author
                },
                evidence: [
                    link
                ]
            });
        }
        const open = subject.releaseType === 'major' && !isFirst(world) ? [
            ...missing,
            ...majorFieldsOpen(evidence)
        ] : missing;
        if (open.length > 0) {
            return unmet('notes-incomplete', `not filled: ${open.join(', ')}`, {
                next: {
                    text: 'fill the fields, or say "none" in them, then approve again',
                    who: author
                },
                evidence: [
                    link
                ]
            });
        }
        const absent = world.policy.notes.approvers.filter((role)=>!evidence.people.some((person)=>person.role === role));
        if (absent.length > 0 || evidence.outcome !== 'pass') {
            return pending('notes-not-approved', `drafted, not approved by ${absent.length === 0 ? 'its reviewers' : absent.join(' and ')}`, {
                next: {
                    text: 'approve the notes',
                    who: absent[0] ?? 'release-manager'
                },
                evidence: [
                    link
                ]
            });
        }
        const names = evidence.people.map(({ login, role })=>`${login} as ${role}`).join(', ');
        return met('notes-approved', `every field is filled, approved by ${names}`, {
            evidence: [
                link
            ],
            asOf: evidence.finishedAt
        });
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/rollback-plan.js






const rollback_plan_id = 'rollback-plan';
const rollback_plan_owner = 'release-manager';
/** What the release manager signs: the plan's text at this commit, or the mitigation where going back is impossible. */ function rollback_plan_requestFor(world) {
    const { subject, policy, observations } = world;
    const { mitigation } = policy.requirements[rollback_plan_id];
    const plan = observations.files[policy.rollback.plan];
    const inputs = mitigation ?? (plan?.known === true ? plan.value?.digest : undefined);
    if (inputs === undefined) return undefined;
    const inputsName = mitigation === undefined ? 'text of the plan' : 'mitigation';
    return {
        role: rollback_plan_owner,
        bound: {
            requirement: rollback_plan_id,
            subject,
            policy: policy.requirements[rollback_plan_id],
            inputs,
            inputsName
        }
    };
}
/** "Rollback procedure tested in staging". */ const rollbackPlan = {
    title: 'Rollback plan',
    owner: rollback_plan_owner,
    asks (world) {
        const request = rollback_plan_requestFor(world);
        return request === undefined ? [] : [
            request
        ];
    },
    judge (world) {
        const { mitigation } = world.policy.requirements[rollback_plan_id];
        const request = rollback_plan_requestFor(world);
        if (mitigation !== undefined && request !== undefined) {
            const what = `going back is impossible, declared mitigation: ${mitigation}`;
            return awaiting(world, request, what) ?? signedBy(world, request, what);
        }
        const plan = judgePlan(world, request);
        return combine([
            plan,
            judgeDrill(world)
        ]);
    }
};
function judgePlan(world, request) {
    const path = world.policy.rollback.plan;
    const plan = world.observations.files[path];
    const commit = (0,report_src/* shortSha */.Fu)(world.subject.sha);
    if (plan === undefined) {
        return unknownJudgement('plan-not-read', `${path} was not read`, {
            next: {
                text: 'evaluate again',
                who: rollback_plan_owner
            }
        });
    }
    if (!plan.known) return unreadable('plan', plan, rollback_plan_owner);
    if (plan.value === null || request === undefined) {
        return unmet('plan-missing', `looked for the plan ${path} on ${commit}; there is no such file`, {
            next: {
                text: `write ${path}, or name the plan's path under rollback.plan`,
                who: rollback_plan_owner
            }
        });
    }
    const signing = awaiting(world, request, `plan ${path} at ${commit}`);
    const evidence = [
        {
            label: path,
            href: plan.value.url
        }
    ];
    return {
        ...signing ?? signedBy(world, request, `plan ${path}`),
        evidence
    };
}
/** A drill of any commit counts while it is fresh: what is tested is the procedure. */ function judgeDrill(world) {
    const { evidence, drills } = world.observations;
    const within = world.policy.requirements[rollback_plan_id]['drill-within'];
    const next = {
        text: 'run `mode: drill` of the rollback action in staging',
        who: rollback_plan_owner
    };
    if (!evidence.known) return unreadable('evidence', evidence, rollback_plan_owner);
    if (!drills.known) return unreadable('drills', drills, rollback_plan_owner);
    const all = [
        ...evidence.value,
        ...drills.value
    ].filter((item)=>isDrill(item, world));
    const [drill] = all.filter(({ refusal })=>refusal === null).sort(byEnd);
    if (drill === undefined) return missingDrill(all[0], within.text, next);
    const link = {
        label: drill.headline,
        href: drill.producer.url
    };
    if (drill.outcome !== 'pass') {
        return unmet(`drill-${drill.outcome}`, `the last drill ended as ${drill.outcome}: ${drill.headline}`, {
            next,
            evidence: [
                link
            ]
        });
    }
    const ageMs = ageOf(drill, world.now);
    if (ageMs === undefined) {
        return unknownJudgement('drill-malformed', `the last drill's end time "${drill.finishedAt}" is no time that has passed`, {
            next,
            evidence: [
                link
            ]
        });
    }
    if (ageMs > within.ms) {
        return unmet('drill-too-old', `the last drill is ${(0,report_src/* formatDuration */.a3)(ageMs)} old, the policy accepts ${within.text}`, {
            next,
            evidence: [
                link
            ]
        });
    }
    return met('drill-fresh', `rollback tested in ${drill.environment} ${(0,report_src/* formatDuration */.a3)(ageMs)} ago`, {
        evidence: [
            link
        ],
        asOf: drill.finishedAt,
        expiresAt: new Date(Date.parse(drill.finishedAt) + within.ms).toISOString()
    });
}
function missingDrill(unproven, within, next) {
    if (unproven !== undefined) {
        const { digest, refusal } = unproven;
        const reason = `drill evidence ${digest.slice(0, 12)} does not count: ${refusal ?? ''}`;
        return unknownJudgement('drill-unproven', reason, {
            next
        });
    }
    return unknownJudgement('drill-missing', `looked for a rollback drill outside production, on this commit, on those deployed and on the default branch's of the last ${within}; none was found`, {
        next
    });
}
const isDrill = ({ kind, service, environment }, { subject, policy })=>kind === 'drill' && service === subject.service && environment !== subject.environment && !isProduction(policy, environment);
const byEnd = (left, right)=>Date.parse(right.finishedAt) - Date.parse(left.finishedAt);

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/security-approval.js




/** "Security Lead approval obtained for security-sensitive changes". */ const securityApproval = {
    title: 'Security approval',
    owner: 'security-lead',
    asks (world) {
        const reasons = sensitiveReasons(world);
        return reasons.known && reasons.value.length > 0 ? [
            approvalRequest(world, reasons.value)
        ] : [];
    },
    judge (world) {
        const reasons = sensitiveReasons(world);
        if (!reasons.known) return unreadable('scope', reasons, 'security-lead');
        if (reasons.value.length === 0) {
            return met('not-sensitive', 'nothing in this release is security-sensitive by paths, labels, dependencies, workflow permissions or dismissed alerts');
        }
        const request = approvalRequest(world, reasons.value);
        const why = `security-sensitive (${reasons.value.join('; ')})`;
        return awaiting(world, request, why) ?? signedBy(world, request, why);
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/smoke-tests.js



/** Counts of critical checks, as smoke evidence states them; undefined where it states none. */ function criticalIn(detail) {
    if (typeof detail !== 'object' || detail === null || !('counts' in detail)) return undefined;
    const { counts } = detail;
    if (typeof counts !== 'object' || counts === null) return undefined;
    if (!('critical' in counts) || !('criticalPassed' in counts)) return undefined;
    const { critical: total, criticalPassed: passed } = counts;
    const areCounts = Number.isInteger(total) && Number.isInteger(passed);
    return areCounts ? {
        total: Number(total),
        passed: Number(passed)
    } : undefined;
}
/** A run that was divided over machines: each part saw its own checks, only the merge saw all. */ function partOf({ detail }) {
    if (typeof detail !== 'object' || detail === null || !('shard' in detail) || detail.shard === null) return undefined;
    return 'it is of one part of a divided run; the merge of all parts is what counts';
}
/** The newest proven smoke evidence of the whole suite in an environment, for exactly this commit. */ function smokeClaim(world, environment) {
    const { within } = world.policy.requirements['smoke-tests'];
    const fresh = {
        outcomes: [
            'pass'
        ],
        maxAgeMs: within.ms,
        shortOf: partOf
    };
    return claimed(world, {
        kind: 'smoke',
        environment,
        ...fresh
    });
}
/** "Critical paths validated in staging": machine evidence about this very commit. */ const smokeTests = {
    title: 'Smoke tests',
    owner: 'qa',
    judge (world) {
        const { environment } = world.policy.requirements['smoke-tests'];
        const commit = (0,report_src/* shortSha */.Fu)(world.subject.sha);
        const claim = smokeClaim(world, environment);
        const again = `deploy ${commit} to ${environment} and run the smoke tests there`;
        if (!claim.found) return claim.missing('qa', again);
        const { evidence, link, expiresAt } = claim;
        const critical = criticalIn(evidence.detail);
        if (critical === undefined) {
            return unknownJudgement('smoke-counts-unknown', `${evidence.headline}: the evidence does not say how many critical checks there were and passed`, {
                next: {
                    text: `run the smoke tests again with smoke-test-runner on ${environment}`,
                    who: 'qa'
                },
                evidence: [
                    link
                ]
            });
        }
        if (critical.total === 0) {
            return unknownJudgement('smoke-no-critical', `${evidence.headline}: none of the checks is critical`, {
                next: {
                    text: 'mark the critical paths in the smoke suite, then run it again',
                    who: 'qa'
                },
                evidence: [
                    link
                ]
            });
        }
        if (critical.passed < critical.total) {
            const reason = `${critical.passed} of ${critical.total} critical checks passed on ${environment} for ${commit}`;
            return unmet('smoke-critical-failed', reason, {
                next: {
                    text: again,
                    who: 'qa'
                },
                evidence: [
                    link
                ]
            });
        }
        return met('smoke-passed', `${(0,report_src/* count */.U9)(critical.passed, 'critical check')} passed on ${environment} for ${commit}`, {
            evidence: [
                link
            ],
            asOf: evidence.finishedAt,
            ...expiresAt === undefined ? {} : {
                expiresAt
            }
        });
    }
};

;// CONCATENATED MODULE: ./packages/requirements/src/requirements/staging-verified.js




const staging_verified_id = 'staging-verified';
function staging_verified_requestFor({ subject, policy }) {
    const { environment } = policy.requirements[staging_verified_id];
    return {
        role: 'qa',
        bound: {
            requirement: staging_verified_id,
            subject,
            policy: policy.requirements[staging_verified_id],
            inputs: {
                environment
            },
            inputsName: 'environment'
        }
    };
}
/** "Deploy to staging and run smoke tests (QA/Testing validates)": staging runs this commit now, and qa says so. */ const stagingVerified = {
    title: 'Staging verified',
    owner: 'qa',
    asks: (world)=>world.policy.requirements[staging_verified_id].qa === 'sign' ? [
            staging_verified_requestFor(world)
        ] : [],
    judge (world) {
        const { environment, qa } = world.policy.requirements[staging_verified_id];
        const serving = judgeServing(environment, world);
        if (serving.status !== 'met') return serving;
        if (qa === 'sign') {
            const request = staging_verified_requestFor(world);
            return awaiting(world, request, serving.reason) ?? signedBy(world, request, `${environment} runs ${(0,report_src/* shortSha */.Fu)(world.subject.sha)}`);
        }
        const claim = smokeClaim(world, environment);
        if (!claim.found) return claim.missing('qa', `run the smoke tests on ${environment}`);
        return {
            ...serving,
            evidence: [
                claim.link
            ],
            asOf: claim.evidence.finishedAt
        };
    }
};
/** What the environment says of itself, else what our newest deployment record says. */ function judgeServing(environment, world) {
    const { served, live } = world.observations;
    const { sha, release } = world.subject;
    const commit = (0,report_src/* shortSha */.Fu)(sha);
    const next = {
        text: `deploy ${commit} to ${environment}`,
        who: 'qa'
    };
    const answer = served[environment];
    if (answer?.known === true) {
        return isVersion(answer.value, sha, release) ? met('staging-serves', `${environment} answers as ${commit}`, {
            asOf: answer.proof.at
        }) : unmet('staging-other-version', `${environment} answers as "${answer.value.slice(0, 60)}", this release is ${commit}`, {
            next
        });
    }
    const record = live[environment];
    if (record === undefined) {
        return unknownJudgement('staging-not-read', `what ${environment} runs was not read`, {
            next: {
                text: 'evaluate again',
                who: 'qa'
            }
        });
    }
    if (!record.known) return unreadable('staging', record, 'qa');
    if (record.value === null) return unmet('staging-empty', `nothing was deployed to ${environment} yet`, {
        next
    });
    if (record.value.sha !== sha) {
        const runs = (0,report_src/* shortSha */.Fu)(record.value.sha);
        return unmet('staging-other-commit', `${environment} runs ${runs}, this release is ${commit}`, {
            next
        });
    }
    const judged = judgeRecord(environment, record.value, commit);
    const unheard = answer === undefined ? [] : [
        `${environment} was asked for its version: ${answer.message}`
    ];
    return {
        ...judged,
        notes: unheard
    };
}
/** A record of this commit says that it runs there only once the deployment is through, and nothing speaks against it. */ function judgeRecord(environment, { deploymentId, phase, bad, at }, commit) {
    const deployment = `deployment ${deploymentId} of ${commit} to ${environment}`;
    if (phase === 'mutating') {
        return pending('staging-deploying', `${deployment} has begun and not ended`, {
            next: {
                text: `let the deployment to ${environment} end; where it was killed, run it again`,
                who: 'qa'
            }
        });
    }
    if (phase !== 'deployed' || bad !== null) {
        return unmet('staging-failed', `${deployment} ${bad === null ? `is ${phase}` : `is recorded as bad: ${bad}`}`, {
            next: {
                text: `deploy ${commit} to ${environment} again`,
                who: 'qa'
            }
        });
    }
    return met('staging-runs', `${environment} runs ${commit} by deployment ${deploymentId}`, {
        asOf: at
    });
}
/** A version answer names the release where it contains the commit (seven digits or more) or the exact version. */ function isVersion(answer, sha, release) {
    const words = saidIn(answer).split(/[^A-Za-z0-9._+-]+/u);
    const version = release?.replace(/^.*?v?(?=\d)/u, '');
    // Whoever names a whole commit means that one, whatever else the answer mentions.
    if (words.some((word)=>/^[0-9a-f]{40}$/u.test(word) && word !== sha)) return false;
    return words.some((word)=>/^[0-9a-f]{7,64}$/u.test(word) && sha.startsWith(word) || version !== undefined && (word === version || word === `v${version}`));
}
const telling = /^(?:app_?)?(?:version|release|tag|commit|sha|revision|build|git_?(?:commit|sha|revision))$/iu;
/** Of a JSON object what its fields for the version say; versions of neighbours and libraries are not its own. */ function saidIn(answer) {
    try {
        const value = JSON.parse(answer);
        if (typeof value !== 'object' || value === null) return answer;
        const own = Object.entries(value).flatMap(([name, said])=>telling.test(name.replaceAll('-', '_')) && (typeof said === 'string' || typeof said === 'number') ? [
                String(said)
            ] : []);
        return own.length === 0 ? answer : own.join(' ');
    } catch  {
        return answer;
    }
}

;// CONCATENATED MODULE: ./packages/requirements/src/registry.js















/** Every requirement of the guide, in the order in which a reader meets them. One line each. */ const registry = {
    'release-identity': releaseIdentity,
    'no-freeze': noFreeze,
    'environment-protection': environmentProtection,
    'acceptance-criteria': acceptanceCriteria,
    'ci-and-security': ciAndSecurity,
    'release-notes': releaseNotes,
    'rollback-plan': rollbackPlan,
    'smoke-tests': smokeTests,
    'staging-verified': stagingVerified,
    'customer-communication': customerCommunication,
    backup: backup,
    'security-approval': securityApproval,
    'deployment-window': deploymentWindow,
    'readiness-review': readinessReview,
    'distinct-people': distinctPeople
};

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/overrides.js



/** Longer than this is no exception but another policy. */ const mostMs = 7 * vocabulary/* dayMs */.LP;
/**
 * An override names one requirement, a reason and a time limit, and takes two people: the release manager, and a
 * second who holds that role or owns the requirement. It ends with the earlier of their limits, and its reason is what
 * the one who asked for it said.
 */ function overrideOf(id, owner, world) {
    const refused = [];
    const valid = [];
    for (const command of world.spoken.commands){
        if (command.verb !== 'override' || command.requirement !== id) continue;
        const why = objection(command, owner, world);
        if (why === undefined) valid.push(command);
        else refused.push({
            login: command.login,
            at: command.at,
            line: command.line,
            url: command.comment.url,
            why
        });
    }
    const standing = valid.filter((command)=>!revoked(command, world));
    const manager = standing.findLast(({ login })=>overrides_holds(login, 'release-manager', world));
    const second = standing.findLast(({ login })=>manager !== undefined && !people_sameLogin(login, manager.login));
    if (manager === undefined || second === undefined) return {
        standing: undefined,
        waiting: standing.at(-1),
        refused
    };
    // Two comments may bear the same second: who asked is told by their order.
    const both = standing.filter((command)=>command === manager || command === second);
    return {
        standing: agreed(both[0] ?? manager, both[1] ?? second),
        waiting: undefined,
        refused
    };
}
function agreed(asked, agreeing) {
    const [earlier] = [
        asked.until,
        agreeing.until
    ].sort((left, right)=>Date.parse(left) - Date.parse(right));
    return {
        by: [
            asked.login,
            agreeing.login
        ],
        until: earlier ?? asked.until,
        reason: asked.reason,
        urls: [
            asked.comment.url,
            agreeing.comment.url
        ]
    };
}
const overrides_holds = (login, role, { observations, barred })=>whyNot(login, role, observations.people[role], barred) === undefined;
function objection(command, owner, world) {
    const { login, at, until } = command;
    if (!overrides_holds(login, 'release-manager', world) && !overrides_holds(login, owner, world)) {
        return `only release-manager and ${owner} may override this, and ${login} may not answer as either`;
    }
    if (Date.parse(until) - Date.parse(at) > mostMs) return 'an override lasts 7 days at most';
    if (Date.parse(until) <= world.now) return `it ended at ${(0,report_src/* formatDateTime */.r6)(new Date(until))}`;
    return undefined;
}
/** `/revoke <requirement>` by the same person takes their override back as well as their sign-off. */ const revoked = (command, { spoken })=>spoken.commands.slice(spoken.commands.indexOf(command) + 1).some((later)=>later.verb === 'revoke' && later.requirement === command.requirement && people_sameLogin(later.login, command.login));

;// CONCATENATED MODULE: ./packages/requirements/src/evaluate.js









/** Judges every requirement of the policy by facts alone, and decides. The same world always gives the same answer. */ function evaluate_evaluate(world) {
    const findings = [];
    for (const [id, requirement] of inJudgingOrder(world)){
        findings.push(findingOf(id, requirement, world, findings));
    }
    return decide(inReadingOrder(findings, world), world.now);
}
function requirementOf(id, { policy }) {
    const custom = policy.requirements.custom[id.replace(/^custom:/u, '')];
    return id.startsWith('custom:') && custom !== undefined ? customRequirement(custom) : registry[id];
}
/** The readiness review and the count of people look at all others, so they come last. */ function inJudgingOrder(world) {
    const all = requirementNames(world.policy).map((id)=>[
            id,
            requirementOf(id, world)
        ]);
    return [
        ...all.filter(([, { last }])=>last !== true),
        ...all.filter(([, { last }])=>last === true)
    ];
}
function inReadingOrder(findings, { policy }) {
    const order = requirementNames(policy);
    return [
        ...findings
    ].sort((left, right)=>order.indexOf(left.id) - order.indexOf(right.id));
}
function findingOf(id, requirement, world, others) {
    const effect = effectOf(id, world.subject.releaseType, world.policy, world.now);
    const excused = excuseOf(effect);
    const judgement = excused ?? requirement.judge(world, others);
    const asks = excused === undefined ? requirement.asks?.(world, others) ?? [] : [];
    const answers = asks.map((request)=>({
            request,
            answer: answerTo(world, request)
        }));
    const finding = {
        ...judgement,
        id,
        title: requirement.title,
        owner: requirement.owner,
        enforcement: effect.enforcement,
        ...effect.blockFrom === undefined ? {} : {
            blockFrom: effect.blockFrom
        },
        ...effect.dueAfterMs === undefined ? {} : {
            dueAfterMs: effect.dueAfterMs
        },
        asked: answers.map(({ request: { role }, answer: { code, signed } })=>({
                role,
                code,
                signed: signed.length > 0
            })),
        signOffs: answers.flatMap(({ answer: { signed } })=>signed)
    };
    return requirement.absolute === true || !isOpen(finding) ? finding : withOverride(finding, judgement, world);
}
/** Why a requirement is not judged at all; it is printed all the same. */ function excuseOf({ enforcement, notApplicable: declared, combined }) {
    if (declared !== undefined) return notApplicable('declared', `declared in the policy: ${declared}`);
    if (enforcement === 'off') return notApplicable('off', 'switched off in the policy');
    if (combined === true) return notApplicable('combined', "patch: part of the release-manager's one go");
    return undefined;
}
function withOverride(finding, judgement, world) {
    const { standing, waiting, refused } = overrideOf(finding.id, finding.owner, world);
    const notes = [
        ...finding.notes ?? [],
        ...refusalNotes(refused)
    ];
    if (standing === undefined) {
        if (waiting === undefined) return {
            ...finding,
            notes
        };
        const { login, reason } = waiting;
        return {
            ...finding,
            notes: [
                ...notes,
                `${login} asks to override this (${reason}); a second person has to agree with the same command`
            ]
        };
    }
    const left = (0,report_src/* formatDuration */.a3)(Date.parse(standing.until) - world.now);
    return {
        ...finding,
        status: 'overridden',
        code: 'overridden',
        reason: [
            `overridden by ${standing.by.join(' and ')} until ${(0,report_src/* formatDateTime */.r6)(new Date(standing.until))} (${left}): ${standing.reason}; found: `,
            judgement.reason
        ],
        override: standing,
        notes
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/find.js

const ticketLabel = 'release-ticket';
/** What a ticket is about: service, environment and tag, or the commit where there is no tag. */ const ticketKey = ({ service, environment, wave, release, sha })=>[
        service,
        environment,
        ...wave === 'all' ? [] : [
            wave
        ],
        release ?? sha
    ].join('/');
/** First line of the body: found by it and by its author, never by search or title. */ const ticketMarker = (subject)=>`<!-- release-actions:v1 release-ticket ${ticketKey(subject)} -->`;
/** Second line of the body. It names the release; what is decided about it comes from records alone. */ function subjectMarker({ service, environment, wave, release, sha }) {
    const named = {
        service,
        environment,
        wave,
        release: release ?? null,
        sha
    };
    return `<!-- release-actions:v1 subject ${JSON.stringify(named).replaceAll('>', String.raw`\u003e`)} -->`;
}
/** Only a bot's issue is our ticket: anyone may write the marker into an issue of their own. */ const isOurs = ({ author })=>author?.type === 'Bot';
function findTicket(tickets, subject) {
    const marker = ticketMarker(subject);
    return (0,evidence_src/* mapReading */.P2)(tickets, (all)=>{
        const ours = all.filter((ticket)=>isOurs(ticket) && lineOf(ticket.body, 0) === marker).sort((left, right)=>left.number - right.number);
        return {
            ticket: ours[0] ?? null,
            duplicates: ours.slice(1).filter(({ state })=>state === 'open')
        };
    });
}
const lineOf = (body, index)=>(body.split('\n')[index] ?? '').trim();
/** Releases whose ticket is open, newest first. */ function openReleases(tickets, target) {
    return tickets.filter((ticket)=>isOurs(ticket) && ticket.state === 'open').flatMap(({ number, body })=>{
        const subject = readSubject(lineOf(body, 1));
        return subject !== undefined && sameTarget(subject, target) ? [
            {
                ticket: number,
                subject
            }
        ] : [];
    }).sort((left, right)=>right.ticket - left.ticket);
}
const sameTarget = (left, right)=>left.service === right.service && left.environment === right.environment && left.wave === right.wave;
function readSubject(line) {
    const [, json] = /^<!-- release-actions:v1 subject (\{.*\}) -->$/u.exec(line) ?? [];
    if (json === undefined) return undefined;
    try {
        const value = JSON.parse(json);
        return isSubject(value) ? value : undefined;
    } catch  {
        return undefined;
    }
}
function isSubject(value) {
    if (typeof value !== 'object' || value === null) return false;
    const { service, environment, wave, release, sha } = value;
    const texts = [
        service,
        environment,
        wave,
        sha
    ].every((text)=>typeof text === 'string');
    return texts && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(String(sha)) && (release === null || typeof release === 'string');
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/people.js




/** Every team that the policy gives a role to. */ const teamsOf = (policy)=>[
        ...new Set(report_src/* roles */.Ot.flatMap((role)=>holdersOf(policy, role).holders.teams))
    ];
/**
 * Who may answer for each role now. A team that cannot be read makes its roles unknown: its name is never taken for
 * a login, though a user of that name may exist.
 */ function peopleOf(policy, teams, at) {
    const entries = report_src/* roles */.Ot.map((role)=>[
            role,
            membersOf(role, policy, teams, at)
        ]);
    return Object.fromEntries(entries);
}
function membersOf(role, policy, teams, at) {
    const { holders, fallback } = holdersOf(policy, role);
    const members = [
        ...holders.people
    ];
    for (const name of holders.teams){
        const team = teams?.[name] ?? parts_unasked(`team ${name}`);
        if (!team.known) return team;
        members.push(...team.value.members.filter(({ type })=>type === 'User').map(({ login })=>login));
    }
    const fact = {
        members: [
            ...new Set(members)
        ],
        substitutes: holders.substitutes,
        fallback
    };
    return (0,evidence_src/* known */.eO)(fact, {
        endpoint: 'policy roles',
        pages: 1,
        total: fact.members.length,
        at
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/plan.js



/** Whether a requirement is judged at all: what is switched off or declared not applicable costs no read. */ function isJudged(id, { subject, policy, now }) {
    const { enforcement, notApplicable, combined } = effectOf(id, subject.releaseType, policy, now);
    return enforcement !== 'off' && notApplicable === undefined && combined !== true;
}
/** Whether anything looks at the items of the release, and not only at its commits and files. */ function needsItems(asked) {
    const { policy, subject } = asked;
    const labelled = Object.values(policy.requirements.custom).some(({ label })=>label !== undefined);
    return labelled || subject.releaseType === 'patch' || isJudged('acceptance-criteria', asked) || isJudged('security-approval', asked);
}
/** Files of the released commit that some requirement looks at. */ function plan_filesOf(asked) {
    const { requirements, rollback } = asked.policy;
    const custom = Object.values(requirements.custom).flatMap(({ file })=>file ?? []);
    const plan = isJudged('rollback-plan', asked) && requirements['rollback-plan'].mitigation === undefined ? [
        rollback.plan
    ] : [];
    const { path, issue } = requirements['customer-communication'];
    const communication = issue === undefined && isJudged('customer-communication', asked) ? [
        path
    ] : [];
    return [
        ...new Set([
            ...plan,
            ...communication,
            ...custom
        ])
    ];
}
const holidayFilesOf = ({ policy, subject })=>policy.environments[subject.environment]?.window?.holidays ?? [];
/** Environments whose deployments are looked at: the one under judgement, and where it was tested. */ function environmentsOf(asked) {
    const { subject, policy } = asked;
    const staging = isJudged('staging-verified', asked) ? [
        policy.requirements['staging-verified'].environment
    ] : [];
    return [
        ...new Set([
            subject.environment,
            ...staging
        ])
    ];
}
/** More than anybody deploys within a freeze; an environment with more is read to its end. */ const newestDeployments = 100;
/** Where code scanning is asked about the released commit. */ const analysedBranch = ({ builtOn, defaultBranch })=>builtOn ?? defaultBranch;
/** Sources of vulnerabilities that the policy names. */ function securityRequest(asked) {
    const judged = isJudged('ci-and-security', asked) || isJudged('security-approval', asked);
    const kinds = judged ? asked.policy.security.sources.map(({ kind })=>kind) : [];
    return {
        ...kinds.includes('code-scanning') ? {
            codeScanning: {
                ref: `refs/heads/${analysedBranch(asked)}`
            }
        } : {},
        ...kinds.includes('dependabot') ? {
            dependabot: true
        } : {},
        ...kinds.includes('secret-scanning') ? {
            secretScanning: true
        } : {}
    };
}
/** The first wave: everything whose address is known before anything was read. */ function firstWave(asked) {
    const { subject, defaultBranch } = asked;
    return {
        sha: subject.sha,
        branch: defaultBranch,
        environments: [
            subject.environment
        ],
        deploymentsOf: environmentsOf(asked),
        deploymentsAtMost: newestDeployments,
        ticket: {
            label: ticketLabel
        },
        ...securityRequest(asked)
    };
}
/**
 * The last wave: what the first one pointed to, and the tag once more, after everything else. `items` are numbers of
 * pull requests, `comments` the number of the ticket.
 */ function lastWave(asked, items, comments) {
    const { subject, policy } = asked;
    const teams = teamsOf(policy);
    const { source } = policy.requirements['acceptance-criteria'];
    const holidays = holidayFilesOf(asked);
    const files = plan_filesOf(asked);
    return {
        ...files.length === 0 ? {} : {
            sha: subject.sha,
            checks: false,
            filesAtSha: files
        },
        ...items.length === 0 ? {} : {
            items
        },
        ...comments === undefined ? {} : {
            commentsOf: comments
        },
        ...holidays.length === 0 ? {} : {
            defaultBranchFiles: holidays
        },
        ...teams.length === 0 ? {} : {
            teams
        },
        ...subject.release === undefined ? {} : {
            tag: subject.release
        },
        ...source.kind === 'project' && isJudged('acceptance-criteria', asked) ? {
            project: projectOf(source.project)
        } : {}
    };
}
const projectOf = ({ owner, number, field })=>({
        owner,
        number,
        statusField: field
    });

;// CONCATENATED MODULE: ./packages/requirements/src/observe/history.js



/** The newest deployments of an environment came with the first wave; where there are more, all are read. */ async function readTargetHistory(target, newest, { deployments }) {
    const complete = newest.known && newest.value.length < newestDeployments;
    const rows = complete || !newest.known ? newest : await deployments(target.environment);
    return (0,evidence_src/* mapReading */.P2)(rows, (all)=>readHistory(all, target));
}
/** What runs by our records; null where nothing of ours was ever deployed, unknown where somebody else deployed since. */ function liveFact(history) {
    if (!history.known) return history;
    const live = liveOf(history.value);
    switch(live.kind){
        case 'none':
            return {
                ...history,
                value: null
            };
        case 'live':
            return {
                ...history,
                value: factOf(live.record)
            };
        case 'unknown':
            return (0,evidence_src/* unknown */.L5)({
                reason: 'unproven',
                endpoint: history.proof.endpoint,
                message: `What runs is unknown: ${live.message}.`,
                hint: 'Say what runs with `mode: adopt` of the rollback action.'
            });
    }
}
/**
 * What a release replaces: the newest other commit before it that was deployed and is not bad. A release that broke off
 * half-way, or that runs by now, still replaces what ran before it, and not itself: else nothing would be new in it.
 */ function replacedFact(history, sha) {
    const live = liveFact(history);
    if (!history.known || !live.known) return live;
    const replaced = recordsBefore(history.value, sha).find(({ phase, bad })=>phase === 'deployed' && bad === undefined);
    return {
        ...history,
        value: replaced === undefined ? null : factOf(replaced)
    };
}
function factOf({ sha, payload, id, createdAt, phase, verified, bad }) {
    const judged = {
        phase,
        verifiedBy: verified?.by ?? null,
        bad: bad ?? null
    };
    return {
        ...{
            sha,
            version: payload.version,
            deploymentId: id,
            at: createdAt,
            ...judged
        },
        ...payload.gateEvidence === undefined ? {} : {
            gateEvidence: payload.gateEvidence
        }
    };
}
/** A release that ran well until a newer one came still has an end: its announcement, its ticket. */ const supersededFact = (history, sha)=>(0,evidence_src/* mapReading */.P2)(history, (known)=>{
        const own = known.records.find((record)=>record.sha === sha && record.phase === 'deployed');
        const live = liveOf(known);
        const isNewest = live.kind === 'live' && live.record.id === own?.id;
        return own === undefined || isNewest ? null : factOf(own);
    });
/** What is to be deployed: the commit, and the artifacts where they are known. */ const candidateOf = ({ subject, artifacts })=>({
        sha: subject.sha,
        digests: artifacts.map(({ digest })=>digest)
    });
/** Standing freezes, and how this commit stands to each commit that they name; one comparison for each. */ async function readFreezes(history, candidate, { github, now }) {
    if (!history.known) return history;
    const standing = freezesIn(history.value);
    const needed = ancestryNeeded(candidate, standing, new Date(now()));
    const relations = await Promise.all(needed.map(async (bad)=>[
            bad,
            await ancestryOf(bad, candidate.sha, github)
        ]));
    const setAt = Object.fromEntries(history.value.records.filter(({ payload })=>payload.freeze !== undefined).map(({ id, createdAt })=>[
            String(id),
            createdAt
        ]));
    return {
        ...history,
        value: {
            standing,
            setAt,
            ancestry: Object.fromEntries(relations)
        }
    };
}
async function ancestryOf(bad, sha, { repository }) {
    const comparison = await repository.compare(bad, sha);
    return comparison.known ? relationOf(comparison.value) : {
        kind: 'unknown',
        why: comparison.message
    };
}
const relationOf = ({ status, commits })=>status === 'ahead' || status === 'identical' ? {
        kind: 'contains',
        since: commits.map(({ sha, message })=>({
                sha,
                message
            }))
    } : {
        kind: 'unrelated'
    };

;// CONCATENATED MODULE: ./packages/requirements/src/observe/pieces.js





/** Checks of the commit, and what the rules demand. */ const checksOf = (wave)=>({
        runs: (0,evidence_src/* mapReading */.P2)(wave.checks ?? parts_unasked('checks'), (all)=>all.map(checkFact)),
        statuses: (0,evidence_src/* mapReading */.P2)(wave.statuses ?? parts_unasked('statuses'), (all)=>all.map(statusFact)),
        workflowRuns: (0,evidence_src/* mapReading */.P2)(wave.runs ?? parts_unasked('workflow runs'), (all)=>all.map(workflowRunFact)),
        required: requiredChecksOf(wave.rules ?? parts_unasked('rules'))
    });
/** Deployments of every environment that is looked at. */ async function readHistories(question, wave, sources) {
    const { subject, policy } = question;
    const names = environmentsOf(question);
    const histories = await Promise.all(names.map((environment)=>{
        const part = environment === subject.environment ? subject.wave : policy.environments[environment]?.wave ?? 'all';
        const target = {
            service: subject.service,
            environment,
            wave: part
        };
        return readTargetHistory(target, wave.deployments?.[environment] ?? parts_unasked('deployments'), sources);
    }));
    return Object.fromEntries(names.map((name, index)=>[
            name,
            histories[index] ?? parts_unasked('deployments')
        ]));
}
/** What was said on the release's own ticket, and on no other. */ async function readComments(ticket, wave, asked, { github, now }) {
    if (!ticket.known) return ticket;
    if (wave.comments !== undefined && ticket.value?.number === asked) return wave.comments;
    if (ticket.value === null) return (0,evidence_src/* known */.eO)([], {
        ...ticket.proof,
        total: 0,
        at: new Date(now()).toISOString()
    });
    return github.issues.comments(ticket.value.number);
}
/** Positive: this machine is ahead of GitHub. GitHub's own time has whole seconds. */ function skewOf({ github, now }) {
    const theirs = github.serverTime();
    const at = new Date(now()).toISOString();
    if (theirs === null) {
        return (0,evidence_src/* unknown */.L5)({
            reason: 'unavailable',
            endpoint: 'Date header',
            message: "GitHub's time is unknown: no answer came.",
            hint: 'Evaluate again.'
        });
    }
    return (0,evidence_src/* known */.eO)(now() - Date.parse(theirs), {
        endpoint: 'Date header',
        pages: 1,
        at
    });
}
/** Alerts and analyses, each source by itself known or unknown. */ function securityOf(wave) {
    return {
        codeScanning: (0,evidence_src/* mapReading */.P2)(wave.codeScanningAlerts ?? parts_unasked('code scanning'), (all)=>all.map(codeScanningFact)),
        analyses: (0,evidence_src/* mapReading */.P2)(wave.codeScanningAnalyses ?? parts_unasked('code scanning'), (all)=>all.map(analysisFact)),
        dependabot: (0,evidence_src/* mapReading */.P2)(wave.dependabot ?? parts_unasked('Dependabot alerts'), (all)=>all.map(dependabotFact)),
        secretScanning: (0,evidence_src/* mapReading */.P2)(wave.secretScanning ?? parts_unasked('secret scanning'), (all)=>all.map(secretScanningFact))
    };
}
/** Files of the released commit. */ function filesFrom(question, wave, { fileUrl }, at) {
    const entries = plan_filesOf(question).map((path)=>{
        const file = orAbsent(wave.filesAtSha?.[path] ?? parts_unasked(path), at);
        const url = fileUrl(path, question.subject.sha);
        return [
            path,
            (0,evidence_src/* mapReading */.P2)(file, (found)=>found === null ? null : {
                    path,
                    text: found.text,
                    digest: (0,evidence_src/* sha256 */.sc)(found.text),
                    url
                })
        ];
    });
    return Object.fromEntries(entries);
}
/** What the staging environment says of itself, where the policy says how to ask it. */ async function readServed(question, { get }) {
    if (!isJudged('staging-verified', question)) return {};
    const { policy } = question;
    const name = policy.requirements['staging-verified'].environment;
    const environment = policy.environments[name];
    if (environment?.version === undefined) return {};
    const url = new URL(environment.version, environment.url).href;
    const answer = await get({
        url
    });
    return {
        [name]: answer.known ? saidBy(answer, url) : answer
    };
}
/** An address that does not tell (it wants a login, it is not there) is not the same as a service that is broken. */ function saidBy(answer, url) {
    const { status, body } = answer.value;
    if (status === 200) return (0,evidence_src/* mapReading */.P2)(answer, ()=>body.slice(0, 4096));
    if (status >= 500) return (0,evidence_src/* mapReading */.P2)(answer, ()=>`status ${status}`);
    return (0,evidence_src/* unknown */.L5)({
        reason: 'unavailable',
        endpoint: `GET ${url}`,
        message: `${url} answered ${status}.`,
        hint: 'Check environments.<name>.version in the policy.'
    });
}
/** What the addresses of custom requirements answer. */ async function readAnswers({ policy }, { get }) {
    const urls = [
        ...new Set(Object.values(policy.requirements.custom).flatMap(({ http })=>http?.url ?? []))
    ];
    return Object.fromEntries(await Promise.all(urls.map(async (url)=>[
            url,
            await get({
                url
            })
        ])));
}
/** Lockfiles that differ between this commit and the default branch's head, where Dependabot is asked at all. */ async function readLockfiles(question, { github }) {
    const { policy, subject, defaultBranch } = question;
    const asked = policy.security.sources.some(({ kind })=>kind === 'dependabot') && isJudged('ci-and-security', question);
    const none = {
        known: true,
        value: [],
        proof: {
            endpoint: 'not asked',
            pages: 0,
            total: 0,
            at: ''
        }
    };
    if (!asked) return none;
    if (question.policyCommit === subject.sha) return none;
    const { compare } = github.repository;
    const onDefault = await compare(subject.sha, defaultBranch);
    if (!onDefault.known) return onDefault;
    const contains = onDefault.value.status === 'ahead' || onDefault.value.status === 'identical';
    // A comparison tells what the second commit has that the first has not; where they diverged, ask both ways.
    const onRelease = contains ? undefined : await compare(defaultBranch, subject.sha);
    if (onRelease !== undefined && !onRelease.known) return onRelease;
    const both = [
        onDefault.value,
        ...onRelease === undefined ? [] : [
            onRelease.value
        ]
    ];
    if (both.some(({ filesComplete })=>!filesComplete)) return tooManyFiles(subject.sha, defaultBranch);
    const changed = both.flatMap(({ files })=>files.map(({ path })=>path));
    const { lockfiles } = policy.security;
    const isLockfile = (path)=>lockfiles.some((name)=>path === name || path.endsWith(`/${name}`));
    return {
        ...onDefault,
        value: [
            ...new Set(changed.filter(isLockfile))
        ]
    };
}
const tooManyFiles = (sha, defaultBranch)=>(0,evidence_src/* unknown */.L5)({
        reason: 'incomplete',
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        message: `More files differ between ${(0,report_src/* shortSha */.Fu)(sha)} and ${defaultBranch} than GitHub lists, so that nobody can say whether a lockfile is among them.`,
        hint: 'Release a commit near the head of the default branch, or add a dependency check of this commit to security.sources.'
    });

;// CONCATENATED MODULE: ./packages/requirements/src/observe/analyses.js


/**
 * The branch that the released commit was built on, where that is not the default branch: GitHub keeps analyses and
 * alerts by branch, and does not tell which branches contain a commit. Of several the one that was built last. A
 * pushed tag is listed like a branch.
 */ function branchOfRelease(suites, { sha, release }, defaultBranch) {
    const built = suites?.known === true ? suites.value.filter((suite)=>suite.sha === sha) : [];
    const named = built.filter(({ branch })=>branch !== null && branch !== release);
    if (named.some(({ branch })=>branch === defaultBranch)) return undefined;
    return named.toSorted((left, right)=>timeOf(left) - timeOf(right)).at(-1)?.branch ?? undefined;
}
const timeOf = ({ createdAt })=>Date.parse(createdAt ?? '') || 0;
/**
 * Alerts and analyses as the wave brought them; where code scanning has not looked at the commit on the branch that
 * was asked about, and the commit was built on another, that one is asked as well.
 */ async function readSecurity(question, wave, { github }) {
    const { subject, defaultBranch } = question;
    const { codeScanningAnalyses: analyses } = wave;
    const asked = analysedBranch(question);
    const other = asked === defaultBranch ? branchOfRelease(wave.suites, subject, defaultBranch) : defaultBranch;
    if (analyses === undefined || other === undefined || !isMissing(analyses, subject.sha)) return securityOf(wave);
    const there = await github.snapshot({
        codeScanning: {
            ref: `refs/heads/${other}`
        }
    });
    const found = there.codeScanningAnalyses;
    return securityOf(found === undefined || isMissing(found, subject.sha) ? wave : {
        ...wave,
        ...there
    });
}
/** Before the first analysis of a branch GitHub answers as if the feature were off. */ const isMissing = (analyses, sha)=>analyses.known ? !analyses.value.some((one)=>one.sha === sha) : analyses.reason === 'feature-off';

;// CONCATENATED MODULE: ./packages/requirements/src/observe/approvals.js


/** Asked for only at the door of a deployment, and only where the policy counts the environment's reviewers. */ async function readApprovals(question, { github, now }) {
    const { run, policy } = question;
    const counts = policy.requirements['readiness-review']['environment-approval'];
    if (!counts || !run.deploying || !isJudged('readiness-review', question)) {
        const at = new Date(now()).toISOString();
        return (0,evidence_src/* known */.eO)([], {
            endpoint: 'not asked',
            pages: 0,
            total: 0,
            at
        });
    }
    return (0,evidence_src/* mapReading */.P2)(await github.runs.approvals(run.id), (all)=>all.flatMap(({ user: { login, type }, state, environments })=>type !== 'User' || login === null ? [] : [
                {
                    login,
                    state,
                    environments
                }
            ]));
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/communications.js




const communications_id = 'customer-communication';
/** Asked for in the same request as everything else, where the policy names an issue form. */ function communicationRequest(asked) {
    const { issue: label } = asked.policy.requirements[communications_id];
    return label === undefined || !isJudged(communications_id, asked) ? {} : {
        labelled: {
            label
        }
    };
}
/** What stands in the issues of this release; nothing where none was asked for. */ function communicationsIn(asked, { labelled }, ticket) {
    if (communicationRequest(asked).labelled === undefined) return {};
    return {
        communications: communications_draftsAmong(labelled ?? parts_unasked(communications_id), {
            ...asked.subject,
            ticket
        })
    };
}
/** An issue that was closed as not planned or as a duplicate was taken back; one that was closed as done was not. */ const communications_draftsAmong = (issues, of)=>(0,evidence_src/* mapReading */.P2)(issues, (all)=>all.filter(({ stateReason })=>stateReason !== 'not_planned' && stateReason !== 'duplicate').filter((issue)=>isDraftOf(issue, of)).map(({ number, url, body })=>({
                number,
                url,
                text: body
            })).sort((left, right)=>left.number - right.number));

;// CONCATENATED MODULE: ./packages/requirements/src/observe/evidence.js

/** Evidence that this commit's check runs point at; they are an index, and prove nothing themselves. */ function indexedEvidence(checks) {
    if (!checks.known) return [];
    return checks.value.flatMap(({ externalId })=>{
        const entry = externalId === null ? undefined : (0,evidence_src/* parseExternalId */.Wt)(externalId);
        return entry === undefined || entry.kind === 'gate' ? [] : [
            entry
        ];
    });
}
/**
 * Reads evidence by digest and proves its origin. What is found but not proven stays in the list with the reason,
 * so that people learn why it does not count; what GitHub could not answer makes the whole reading unknown.
 */ async function readEvidence(digests, index, sha, { evidence, originRules, now, runUrl }) {
    const wanted = [
        ...new Set([
            ...digests,
            ...index.map(({ digest })=>digest)
        ])
    ];
    const readings = await Promise.all(wanted.map(async (digest)=>({
            digest,
            reading: await (0,evidence_src/* findEvidence */.HO)(digest, evidence, originRules)
        })));
    const facts = [];
    for (const { digest, reading } of readings){
        if (reading.known) facts.push(evidence_factOf(reading.value, runUrl));
        else if (reading.reason === 'unproven') facts.push(...refused(digest, reading.message, index, sha));
        else return reading;
    }
    return (0,evidence_src/* known */.eO)(facts, {
        endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
        pages: wanted.length,
        total: wanted.length,
        at: new Date(now()).toISOString()
    });
}
function evidence_factOf({ digest, statement }, runUrl) {
    const { predicate } = statement;
    const { kind, service, environment, wave, outcome, headline, reasons, producer } = predicate;
    return {
        digest,
        kind,
        service,
        environment,
        wave,
        sha: (0,evidence_src/* commitOf */.D3)(statement) ?? '',
        artifacts: (0,evidence_src/* artifactsOf */.Ns)(statement),
        outcome,
        headline,
        reasons,
        served: predicate.served ?? null,
        policyDigest: predicate.policyDigest ?? null,
        startedAt: predicate.startedAt,
        finishedAt: predicate.finishedAt,
        expiresAt: predicate.expiresAt ?? null,
        people: predicate.people,
        producer: {
            runId: producer.runId,
            runAttempt: producer.runAttempt,
            workflowPath: producer.workflowPath,
            url: runUrl(producer.runId)
        },
        detail: predicate.detail,
        refusal: null
    };
}
/** Nothing of unproven evidence is believed but what it claims to be, so that its refusal is shown where it belongs. */ function refused(digest, refusal, index, sha) {
    return index.filter((entry)=>entry.digest === digest).map(({ kind, service, environment, wave })=>({
            digest,
            kind,
            service,
            environment,
            wave,
            sha,
            artifacts: [],
            outcome: 'inconclusive',
            headline: `unproven ${kind} evidence`,
            reasons: [],
            served: null,
            policyDigest: null,
            startedAt: '',
            finishedAt: '',
            expiresAt: null,
            people: [],
            producer: {
                runId: 0,
                runAttempt: 0,
                workflowPath: '',
                url: ''
            },
            detail: null,
            refusal
        }));
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/drills.js





/** More commits than these are not asked for beside the default branch's: releases of other branches. */ const mostCommits = 20;
/** Of the drills that are found the newest; one that is not proven must not hide the one before. */ const mostDrills = 3;
const asksForDrill = (question)=>isJudged('rollback-plan', question) && question.policy.requirements['rollback-plan'].mitigation === undefined;
/**
 * Where drills of other commits are looked for: what is tried in a drill is the procedure, so that any fresh one
 * counts. Its check run stands on the commit that was drilled: one of the default branch, or one that was deployed.
 */ function drillRequest(question, histories) {
    if (!asksForDrill(question)) return {};
    const { policy, subject, now } = question;
    const { environment } = policy.requirements['staging-verified'];
    const wave = policy.environments[environment]?.wave ?? 'all';
    const since = new Date(now - policy.requirements['rollback-plan']['drill-within'].ms).toISOString();
    const deployed = Object.values(histories).flatMap((history)=>history.known ? history.value.records.map(({ sha })=>sha) : []);
    const shas = [
        ...new Set(deployed)
    ].filter((sha)=>sha !== subject.sha).slice(0, mostCommits);
    const name = (0,report_src/* checkRunName */.$_)({
        kind: 'drill',
        service: subject.service,
        environment,
        wave
    });
    return {
        checksNamed: {
            name,
            since,
            shas
        }
    };
}
/** The newest drills among the named checks, each proven by its artifact as any evidence is. */ async function readDrills(question, wave, sources) {
    const at = new Date(sources.now()).toISOString();
    if (!asksForDrill(question)) return (0,evidence_src/* known */.eO)([], {
        endpoint: 'not asked',
        pages: 0,
        total: 0,
        at
    });
    const checks = wave.namedChecks ?? parts_unasked('drills of earlier commits');
    if (!checks.known) return checks;
    const newest = checks.value.filter(({ sha })=>sha !== question.subject.sha).sort((left, right)=>drills_timeOf(right) - drills_timeOf(left)).slice(0, mostDrills);
    const index = newest.flatMap(({ externalId })=>externalId === null ? [] : (0,evidence_src/* parseExternalId */.Wt)(externalId) ?? []);
    const evidence = withTexts(sources.evidence, newest);
    return readEvidence([], index, question.subject.sha, {
        ...sources,
        evidence
    });
}
const drills_timeOf = ({ completedAt })=>Date.parse(completedAt ?? '') || 0;
/** What the check runs carry in their text needs no download. */ function withTexts(evidence, checks) {
    const contents = new Map(checks.flatMap(({ text })=>{
        const content = text === null ? undefined : (0,report_src/* evidenceFromText */.vY)(text);
        return content === undefined ? [] : [
            [
                (0,evidence_src/* sha256 */.sc)(content),
                content
            ]
        ];
    }));
    return {
        ...evidence,
        content: async (digest)=>{
            const content = contents.get(digest);
            return content === undefined ? evidence.content(digest) : (0,evidence_src/* known */.eO)(content, {
                endpoint: 'text of the check run',
                pages: 1,
                at: ''
            });
        }
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/external.js

/** A tracker that needs more pages than this is asked the wrong question. */ const mostPages = 50;
/** The items of another tracker, by its HTTP answer and JSONPath (RFC 9535); all pages. */ async function readExternal(source, subject, sources) {
    const first = questionOf(source, subject, '');
    let question = first;
    const items = [];
    for(let page = 0; page < mostPages; page += 1){
        const answer = await readPage(question, source, sources);
        if (!answer.known) return answer;
        items.push(...answer.value.items);
        const { next } = answer.value;
        if (next === undefined) return {
            ...answer,
            value: items
        };
        const following = nextQuestion(source, subject, next);
        if (following === undefined) return malformed(source, `it sends to another place for its next page: ${next}`);
        question = following;
    }
    return malformed(source, `it has more than ${mostPages} pages`);
}
/** The address and the body with what is asked about in place. */ function questionOf(source, { release = '', sha }, cursor) {
    const { url, body, token, scheme } = source;
    const filled = (text, escape)=>text.replaceAll('{release}', ()=>escape(release)).replaceAll('{sha}', sha).replaceAll('{cursor}', ()=>escape(cursor));
    const address = cursor === '' ? withoutCursor(url) : url;
    const content = cursor === '' ? body?.replaceAll('"{cursor}"', 'null') : body;
    return {
        url: filled(address, encodeURIComponent),
        ...content === undefined ? {} : {
            body: filled(content, (value)=>JSON.stringify(value).slice(1, -1))
        },
        ...token === undefined ? {} : {
            credential: {
                variable: token,
                scheme
            }
        }
    };
}
/** The first page is asked for without a cursor, which most trackers tell apart from an empty one. */ const withoutCursor = (url)=>url.replace(/&[^&=]+=\{cursor\}/gu, '').replace(/\?[^&=]+=\{cursor\}&?/u, '?');
/** A cursor is the address of the next page, or a token for it. The credential goes nowhere else. */ function nextQuestion(source, subject, next) {
    const { url, body } = source;
    if (url.includes('{cursor}') || body?.includes('{cursor}') === true) return questionOf(source, subject, next);
    const question = questionOf(source, subject, '');
    const here = new URL(question.url);
    if (URL.canParse(next)) return new URL(next).origin === here.origin ? {
        ...question,
        url: next
    } : undefined;
    here.searchParams.set('cursor', next);
    return {
        ...question,
        url: here.href
    };
}
const malformed = ({ url }, why)=>(0,evidence_src/* unknown */.L5)({
        reason: 'malformed',
        endpoint: url,
        message: `The tracker's answer from ${url} cannot be used: ${why}.`,
        hint: 'Check requirements.acceptance-criteria.source.http against what the tracker answers.'
    });
async function readPage(question, source, { get }) {
    const answer = await get(question);
    if (!answer.known) return answer;
    if (answer.value.status !== 200) return malformed(source, `status ${answer.value.status}`);
    const { query } = await Promise.all(/* import() */[__webpack_require__.e(597), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 5302));
    try {
        const value = JSON.parse(answer.value.body);
        const rows = query(source.items, value);
        const items = rows.map((row)=>itemOf(row, source, query));
        const wrong = items.findIndex((item)=>item === undefined);
        if (wrong >= 0) return malformed(source, `item ${wrong + 1} has no id or no status`);
        const next = source.cursor === undefined ? undefined : query(source.cursor, value)[0];
        const page = {
            items: items.flatMap((item)=>item ?? []),
            next: typeof next === 'string' && next !== '' ? next : undefined
        };
        return (0,evidence_src/* mapReading */.P2)(answer, ()=>page);
    } catch (error) {
        return malformed(source, error instanceof Error ? error.message : String(error));
    }
}
function itemOf(row, source, query) {
    const [id] = query(source.id, row);
    const [status] = query(source.status, row);
    if (typeof id !== 'string' && typeof id !== 'number') return undefined;
    if (typeof status !== 'string') return undefined;
    return {
        key: String(id),
        number: null,
        kind: 'external',
        title: '',
        url: null,
        state: 'unknown',
        stateReason: null,
        status: {
            name: status,
            optionId: status
        },
        archived: false,
        labels: [],
        base: null,
        defaultBranch: null,
        inRelease: true,
        openCriteria: null,
        openPullRequests: [],
        mergedLater: []
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/holidays.js


/** Every holiday of the calendars that a window names. A calendar that cannot be read leaves the window unknown. */ async function readHolidays(paths, files, around, at) {
    const found = [];
    if (paths.length === 0) return (0,evidence_src/* known */.eO)(found, {
        endpoint: 'no calendars',
        pages: 0,
        total: 0,
        at
    });
    const { parseCalendar } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 5275));
    for (const path of paths){
        const file = files?.[path] ?? parts_unasked(path);
        if (!file.known) return file;
        const parsed = parseCalendar(file.value.text, path, around);
        if (!parsed.known) return parsed;
        found.push(...parsed.value);
    }
    return (0,evidence_src/* known */.eO)(found, {
        endpoint: paths.join(', '),
        pages: paths.length,
        total: found.length,
        at
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/previous.js

/**
 * What was deployed before and is good. Where nothing of ours was deployed yet, the newest published release other than
 * this one stands in, so that adopting these actions does not make the whole history the first scope.
 */ async function readPrevious(replaced, release, { releases, repository }) {
    if (!replaced.known) return replaced;
    if (replaced.value !== null) {
        const { sha, version, at } = replaced.value;
        return {
            ...replaced,
            value: {
                sha,
                name: version,
                at
            }
        };
    }
    const published = await releases.list(10);
    if (!published.known) return published;
    const newest = published.value.find(({ draft, publishedAt, tag })=>!draft && publishedAt !== null && tag !== release);
    if (newest === undefined || newest.publishedAt === null) return (0,evidence_src/* known */.eO)(null, published.proof);
    const commit = await repository.resolve(`refs/tags/${newest.tag}`);
    if (!commit.known) return commit;
    return (0,evidence_src/* known */.eO)({
        sha: commit.value.commit,
        name: newest.tag,
        at: newest.publishedAt
    }, commit.proof);
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/pulls.js

/** More numbers than these are asked for in further requests. */ const mostNumbers = 1000;
/** The number that GitHub writes into the message of a merge or squash; only a hint where to look. */ function numberIn({ message }) {
    const [title = ''] = message.split('\n', 1);
    const match = /^Merge pull request #(\d+) from /u.exec(title) ?? /\(#(\d+)\)$/u.exec(title.trim());
    return match === null ? undefined : Number(match[1]);
}
/** Numbers that the commits' messages name: read together with everything else, a hundred in one request. */ function numbersIn(changes) {
    if (!changes.known) return [];
    const numbers = changes.value.commits.flatMap((commit)=>numberIn(commit) ?? []);
    return [
        ...new Set(numbers)
    ].slice(0, mostNumbers);
}
/**
 * The pull requests behind the commits. A number in a message counts only where GitHub says that this pull request
 * was merged by this very commit; it then stands for the commits of its branch too. All others are asked for.
 */ async function pullsOf({ commits }, items, { pullRequests }) {
    const found = new Map();
    if (items?.known === true) pulls_assign(commits, items.value, found);
    const open = commits.filter(({ sha })=>!found.has(sha)).map(({ sha })=>sha);
    const proof = {
        endpoint: 'GRAPHQL issues and pull requests',
        pages: 1,
        total: commits.length,
        at: ''
    };
    if (open.length === 0) return {
        known: true,
        value: found,
        proof
    };
    const asked = await pullRequests.ofCommits(open);
    if (!asked.known) return asked;
    for (const { sha, pullRequests: all } of asked.value)found.set(sha, all.filter(({ state })=>state === 'merged'));
    if (found.size < commits.length) return incomplete(commits.length, found.size);
    return {
        ...asked,
        value: found
    };
}
const incomplete = (wanted, found)=>(0,evidence_src/* unknown */.L5)({
        reason: 'incomplete',
        endpoint: 'GRAPHQL pull requests of commits',
        message: `GitHub told of ${found} of ${wanted} commits which pull requests brought them.`,
        hint: 'Evaluate again.'
    });
function pulls_assign(commits, items, found) {
    const pulls = new Map(items.flatMap((item)=>item.kind === 'pull-request' ? [
            [
                item.number,
                item.pullRequest
            ]
        ] : []));
    const bySha = new Map(commits.map((commit)=>[
            commit.sha,
            commit
        ]));
    for (const commit of commits){
        const pull = pulls.get(numberIn(commit) ?? 0);
        if (pull?.state !== 'merged' || pull.mergeCommit !== commit.sha) continue;
        found.set(commit.sha, [
            pull
        ]);
        for (const sha of branchOf(commit, bySha))if (!found.has(sha)) found.set(sha, [
            pull
        ]);
    }
}
/** The commits that a merge brought: reachable from its second parent, not from its first. */ function branchOf({ parents }, bySha) {
    const [first, second] = parents;
    if (first === undefined || second === undefined) return [];
    const mainline = reachable(first, bySha, new Set());
    return [
        ...reachable(second, bySha, mainline)
    ];
}
function reachable(start, bySha, without) {
    const seen = new Set();
    const open = [
        start
    ];
    for(let sha = open.pop(); sha !== undefined; sha = open.pop()){
        const commit = bySha.get(sha);
        if (commit === undefined || seen.has(sha) || without.has(sha)) continue;
        seen.add(sha);
        open.push(...commit.parents);
    }
    return seen;
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/release.js
/**
 * What is to be released: the commit, where its tag points after the reads, who wrote it. A release may be judged
 * before its tag is made; a tag that is there must point at the judged commit.
 */ async function release_readRelease(question, previous, tag, changes, { github }) {
    const { subject, defaultBranch, policyPath, policyCommit, policyDigest } = question;
    if (!previous.known) return previous;
    if (tag !== undefined && !tag.known && tag.reason !== 'not-found') return tag;
    const listed = changes.known ? changes.value.commits.find(({ sha })=>sha === subject.sha) : undefined;
    const commit = changes.known && listed !== undefined ? {
        ...changes,
        value: listed
    } : await github.repository.commit(subject.sha);
    if (!commit.known) return commit;
    return {
        ...commit,
        value: {
            sha: subject.sha,
            shaAtEnd: tag?.known === true ? tag.value.commit : subject.sha,
            tag: subject.release ?? null,
            ...whoAndWhen(commit.value),
            ...replaced(previous.value, changes.known ? changes.value.baseCommittedAt : undefined),
            defaultBranch,
            isDefaultBranchHead: policyCommit === subject.sha,
            policy: {
                path: policyPath,
                commit: policyCommit,
                digest: policyDigest,
                changedInRelease: false
            }
        }
    };
}
function whoAndWhen({ author, committer }) {
    const people = [
        author,
        committer
    ].map(({ name, login })=>[
            login ?? name,
            {
                login,
                name
            }
        ]);
    return {
        committedAt: committer.at,
        authors: [
            ...new Map(people).values()
        ]
    };
}
const replaced = (previous, committedAt)=>({
        previousSha: previous?.sha ?? null,
        previousRelease: previous?.name ?? null,
        previousAt: previous === null ? null : earlier(previous.at, committedAt)
    });
function earlier(at, other) {
    const isEarlier = other !== undefined && Date.parse(other) < Date.parse(at);
    return isEarlier ? other : at;
}
/**
 * Whether the release itself changes the policy file. Where more files changed than GitHub lists, it may: then the
 * release manager looks.
 */ const withPolicyChange = (release, changes, { policyPath })=>{
    if (!release.known || release.value.previousSha === null) return release;
    if (!changes.known) return changes;
    const { files, filesComplete } = changes.value;
    const changedInRelease = !filesComplete || files.some(({ path })=>path === policyPath);
    return {
        ...release,
        value: {
            ...release.value,
            policy: {
                ...release.value.policy,
                changedInRelease
            }
        }
    };
};

;// CONCATENATED MODULE: ./packages/requirements/src/observe/criteria.js
/**
 * Open boxes of the task list under a heading "Acceptance criteria"; null where there is no such heading. Boxes in
 * code are examples, and a heading of the same or a higher level ends the list.
 */ function countOpenCriteria(body) {
    let level;
    let found = false;
    let open = 0;
    let fenced = false;
    for (const line of body.replaceAll('\r\n', '\n').split('\n')){
        if (/^\s{0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
        if (fenced) continue;
        const heading = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
        if (heading !== null) {
            const depth = (heading[1] ?? '').length;
            const isCriteria = /^acceptance criteria\b/iu.test(heading[2] ?? '');
            if (isCriteria) found = true;
            level = isCriteria ? depth : level !== undefined && depth > level ? level : undefined;
        } else if (level !== undefined && /^\s*(?:[-*+]|\d+[.)])\s+\[ \]/u.test(line)) {
            open += 1;
        }
    }
    return found ? open : null;
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/items.js

const keyIn = (home, repository, number)=>home === repository ? `#${number}` : `${home}#${number}`;
const stillOpen = (pulls, repository)=>pulls.filter(({ state })=>state === 'open').map(({ number, repository: home })=>keyIn(home, repository, number));
/** What every kind of item has until its own facts are told. */ const blank = {
    stateReason: null,
    status: null,
    archived: false,
    base: null,
    defaultBranch: null,
    inRelease: true,
    openPullRequests: [],
    mergedLater: []
};
const vantageOf = (repository, commits)=>{
    const times = commits.map(({ committer })=>Date.parse(committer.at)).filter((at)=>!Number.isNaN(at));
    return {
        repository,
        shas: new Set(commits.map(({ sha })=>sha)),
        newestMs: times.length === 0 ? undefined : Math.max(...times)
    };
};
/** Merged here, not by a commit of the release, and after its newest one: its code is not in the release. */ const mergedLater = (merges, { repository, shas, newestMs })=>merges.filter((merge)=>merge.repository === repository && merge.mergedAt !== null).filter(({ mergeCommit })=>mergeCommit === null || !shas.has(mergeCommit)).filter(({ mergedAt })=>newestMs !== undefined && Date.parse(mergedAt ?? '') > newestMs).map(({ number })=>`#${number ?? ''}`);
function issueItem(issue, from) {
    const { repository } = from;
    const { number, title, url, state, stateReason, labels, body, pullRequests, repository: home } = issue;
    return {
        ...blank,
        ...{
            number,
            title,
            url,
            state,
            stateReason,
            labels
        },
        key: keyIn(home, repository, number),
        kind: 'issue',
        openCriteria: countOpenCriteria(body),
        openPullRequests: stillOpen(pullRequests, repository),
        mergedLater: mergedLater(pullRequests, from)
    };
}
function pullItem(pull, from) {
    const { number, title, url, state, labels, base, body, mergeCommit } = pull;
    return {
        ...blank,
        ...{
            number,
            title,
            url,
            state,
            labels,
            base
        },
        key: `#${number}`,
        kind: 'pull-request',
        inRelease: mergeCommit === null || from.shas.has(mergeCommit),
        openCriteria: countOpenCriteria(body),
        mergedLater: mergedLater([
            {
                ...pull,
                repository: from.repository
            }
        ], from)
    };
}
/** A pull request of the release, and the issues that it closes. */ const itemsOf = (pull, from)=>[
        pullItem(pull, from),
        ...pull.closes.map((issue)=>issueItem(issue, from))
    ];
/** An issue or pull request of a milestone. */ const milestoneItem = (item, from)=>item.kind === 'issue' ? issueItem(item.issue, from) : pullItem(item.pullRequest, from);
const states = new Set([
    'open',
    'closed',
    'merged'
]);
const isState = (state)=>state !== null && states.has(state);
/** Whatever a board holds: issues and pull requests of any repository, drafts, what may not be seen. */ function projectItem(item, from) {
    const { repository } = from;
    const { number, url, kind, stateReason, status, archived, labels, base, defaultBranch } = item;
    const elsewhere = item.repository !== null && item.repository !== repository;
    return {
        ...{
            number,
            url,
            kind,
            stateReason,
            status,
            archived,
            labels,
            base
        },
        key: number === null ? item.id : keyIn(item.repository ?? repository, repository, number),
        title: item.title ?? '',
        state: isState(item.state) ? item.state : 'unknown',
        defaultBranch: elsewhere ? defaultBranch : null,
        inRelease: item.mergeCommit !== null && from.shas.has(item.mergeCommit),
        openCriteria: item.body === null ? null : countOpenCriteria(item.body),
        openPullRequests: stillOpen(item.pullRequests, repository),
        mergedLater: mergedLater([
            item,
            ...item.pullRequests
        ], from)
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/scope.js




/** What changed since the last release, and which items it belongs to. */ async function readScope(sources) {
    const changes = await readChanges(sources);
    if (!changes.known) return changes;
    const { source } = sources.policy.requirements['acceptance-criteria'];
    switch(source.kind){
        case 'issues':
            return changes;
        case 'milestone':
            return withMilestone(changes.value, source.milestone ?? sources.subject.release, sources);
        case 'project':
            return withProject(changes.value, source.project, sources);
        case 'http':
            {
                const items = await sources.external(source);
                return (0,evidence_src/* mapReading */.P2)(items, (list)=>({
                        ...changes.value,
                        items: list,
                        description: source.http.url
                    }));
            }
    }
}
async function readChanges(sources) {
    const { github, subject, previous, changes: comparison, wave, withItems } = sources;
    if (!previous.known) return previous;
    if (!comparison.known) return comparison;
    const { commits, files, filesComplete } = comparison.value;
    const looked = withItems ? comparison.value : {
        ...comparison.value,
        commits: []
    };
    const pulls = await pullsOf(looked, wave.items, github);
    return (0,evidence_src/* mapReading */.P2)(pulls, (bySha)=>{
        const unique = new Map([
            ...bySha.values()
        ].flat().map((pull)=>[
                pull.number,
                pull
            ]));
        const from = vantageOf(subject.repository, commits);
        const items = [
            ...unique.values()
        ].flatMap((pull)=>itemsOf(pull, from));
        return {
            description: `${rangeOf(previous.value, subject.sha)}, ${(0,report_src/* count */.U9)(commits.length, 'commit')}`,
            items: dedupe(items),
            commits: commits.map(({ sha, message })=>({
                    sha,
                    title: message.split('\n', 1)[0] ?? '',
                    items: (bySha.get(sha) ?? []).map(({ number })=>`#${number}`)
                })),
            statusOptions: [],
            linked: linkedIn(items),
            milestone: null,
            files,
            filesComplete,
            labels: [
                ...new Set(items.flatMap(({ labels })=>labels))
            ]
        };
    });
}
const rangeOf = (previous, sha)=>previous === null ? 'the first release' : `${previous.name}..${(0,report_src/* shortSha */.Fu)(sha)}`;
/** The commits and files from what was released before; of a first release, its commit alone. */ async function readComparison(previous, sha, { repository }) {
    if (!previous.known) return previous;
    if (previous.value !== null) return repository.compare(previous.value.sha, sha);
    const commit = await repository.commit(sha);
    return (0,evidence_src/* mapReading */.P2)(commit, (one)=>({
            status: 'ahead',
            commits: [
                one
            ],
            files: [],
            filesComplete: false
        }));
}
const linkedIn = (items)=>dedupe(items.filter(({ kind })=>kind === 'issue')).map(({ key, title, url, labels })=>({
            key,
            title,
            url,
            labels
        }));
const dedupe = (items)=>[
        ...new Map(items.map((item)=>[
                item.key,
                item
            ])).values()
    ];
async function withMilestone(changes, title, { github, subject, changes: comparison }) {
    const milestones = await github.issues.milestones('all');
    if (!milestones.known) return milestones;
    const names = title === undefined ? [] : [
        title,
        title.replace(/^v(?=\d)/u, '')
    ];
    const milestone = milestones.value.find((candidate)=>names.includes(candidate.title));
    if (milestone === undefined) {
        return (0,evidence_src/* unknown */.L5)({
            reason: 'incomplete',
            endpoint: milestones.proof.endpoint,
            message: `Looked for the milestone "${title ?? '(no release name)'}"; there is none.`,
            hint: 'Create the milestone of this release, or name it under requirements.acceptance-criteria.source.milestone.'
        });
    }
    const from = vantageOf(subject.repository, comparison.known ? comparison.value.commits : []);
    const found = await github.issues.milestoneItems(milestone.number);
    return (0,evidence_src/* mapReading */.P2)(found, (list)=>{
        const items = list.map((item)=>milestoneItem(item, from));
        return {
            ...changes,
            description: `milestone ${milestone.title}`,
            items,
            milestone: {
                number: milestone.number,
                url: milestone.url
            },
            labels: [
                ...new Set([
                    ...changes.labels,
                    ...items.flatMap(({ labels })=>labels)
                ])
            ]
        };
    });
}
function withProject(changes, source, { wave, subject, changes: comparison }) {
    const { project } = wave;
    if (project === undefined) {
        return (0,evidence_src/* unknown */.L5)({
            reason: 'incomplete',
            endpoint: 'project',
            message: 'The project was not read.',
            hint: 'Evaluate again.'
        });
    }
    const filter = Object.entries(source.filter).map(([field, wanted])=>[
            field,
            wanted.replaceAll('{release}', subject.release ?? '').replaceAll('{sha}', subject.sha)
        ]);
    const from = vantageOf(subject.repository, comparison.known ? comparison.value.commits : []);
    return (0,evidence_src/* mapReading */.P2)(project, (board)=>({
            ...changes,
            description: [
                `project ${board.title}`,
                ...filter.map(([field, wanted])=>`${field} = ${wanted}`)
            ].join(', '),
            items: board.items.filter((item)=>item.kind === 'redacted' || filter.every(([field, wanted])=>item.fields[field] === wanted)).map((item)=>projectItem(item, from)),
            statusOptions: board.statusOptions
        }));
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/observe.js


















/** Reads everything that the policy's requirements look at: one wave, what it pointed to, and the tag once more. */ async function observe(question, sources) {
    const { subject } = question;
    const wave = await sources.github.snapshot(firstWave(question));
    const first = await readFirst(question, sources, wave);
    const { ticket, histories, live, previous, changes } = first;
    const at = new Date(sources.now()).toISOString();
    const number = ticket.known ? ticket.value?.number : undefined;
    const [last, freezes, evidence, served, answers, lockfiles, repository] = await Promise.all([
        readLast(first, question, sources),
        readFreezes(histories[subject.environment] ?? parts_unasked('deployments'), candidateOf(question), sources),
        readEvidence(question.digests, indexedEvidence(wave.checks ?? parts_unasked('checks')), subject.sha, sources),
        readServed(question, sources),
        readAnswers(question, sources),
        readLockfiles(question, sources),
        readRepository(question, sources, at)
    ]);
    const [scope, release, holidays, comments, drills, approvals, security] = await Promise.all([
        readScope({
            ...question,
            github: sources.github,
            wave: last,
            previous,
            changes,
            withItems: needsItems(question),
            external: (source)=>readExternal(source.http, subject, sources)
        }),
        release_readRelease(question, previous, last.tag, changes, sources),
        readHolidays(holidayFilesOf(question), last.files, sources.now(), at),
        readComments(ticket, last, number, sources),
        readDrills(question, last, sources),
        readApprovals(question, sources),
        readSecurity(question, wave, sources)
    ]);
    return {
        now: new Date(sources.now()).toISOString(),
        clockSkew: skewOf(sources),
        run: question.run,
        approvals,
        ticket,
        comments,
        people: peopleOf(question.policy, last.teams, at),
        release: withPolicyChange(release, changes, question),
        checks: checksOf(wave),
        security,
        lockfiles,
        evidence,
        drills,
        freezes,
        artifacts: question.artifacts,
        live,
        superseded: supersededFact(histories[subject.environment] ?? parts_unasked('deployments'), subject.sha),
        served,
        environment: orAbsent(wave.environments?.[subject.environment] ?? parts_unasked('environment'), at),
        repository,
        scope,
        ...textsIn(question, last, number, sources),
        holidays,
        answers
    };
}
/** What people wrote for this release: files of its commit, and words for customers. */ function textsIn(question, last, ticket, sources) {
    return {
        files: filesFrom(question, last, sources, new Date(sources.now()).toISOString()),
        ...communicationsIn(question, last, ticket)
    };
}
/** The last wave, once it is known what to ask for. */ function readLast({ changes, histories, ticket }, question, { github }) {
    const number = ticket.known ? ticket.value?.number : undefined;
    const items = needsItems(question) ? numbersIn(changes) : [];
    return github.snapshot({
        ...lastWave(question, items, number),
        ...drillRequest(question, histories),
        ...communicationRequest(question)
    });
}
/** What the first wave says, and what changed since the release that runs now. */ async function readFirst(question, sources, wave) {
    const { subject } = question;
    const histories = await readHistories(question, wave, sources);
    const live = Object.fromEntries(Object.entries(histories).map(([name, each])=>[
            name,
            liveFact(each)
        ]));
    const own = histories[subject.environment] ?? parts_unasked('deployments');
    const previous = await readPrevious(replacedFact(own, subject.sha), subject.release, sources.github);
    const changes = await readComparison(previous, subject.sha, sources.github);
    const found = findTicket(wave.tickets ?? parts_unasked('tickets'), subject);
    return {
        ticket: (0,evidence_src/* mapReading */.P2)(found, ({ ticket })=>ticket),
        histories,
        live,
        previous,
        changes
    };
}
async function readRepository(question, { github }, at) {
    const { defaultBranch, private: isPrivate } = question;
    if (isPrivate === undefined) return github.repository.read();
    return (0,evidence_src/* known */.eO)({
        private: isPrivate,
        defaultBranch
    }, {
        endpoint: "the run's event",
        pages: 1,
        at
    });
}

;// CONCATENATED MODULE: ./packages/requirements/src/pack.js



/** Beyond this, evidence as a whole would be over its limit of 60 kB. */ const mostPlainCharacters = 30_000;
/** A record that unpacks to more was not made by the gate. */ const mostBytes = 16 * 1024 * 1024;
/** What decisions rest on, without what only the ticket's view rests on. */ const recordable = (observations)=>({
        ...observations,
        ticket: withoutBody(observations.ticket),
        comments: onlySpoken(observations.comments),
        scope: withoutText(observations.scope)
    });
/** Enough of a commit's name to find it, in a record that may list a thousand. */ const shaDigits = 12;
const mostTitle = 80;
/** Titles and patches of what is in order decide nothing, and code has no place in evidence. */ function withoutText(scope) {
    if (!scope.known) return scope;
    const { items, commits, files } = scope.value;
    const value = {
        ...scope.value,
        items: items.map((item)=>({
                ...item,
                title: item.title.slice(0, mostTitle)
            })),
        linked: scope.value.linked.map((item)=>({
                ...item,
                title: item.title.slice(0, mostTitle)
            })),
        commits: commits.map(({ sha, title, items: own })=>({
                sha: sha.slice(0, shaDigits),
                title: own.length > 0 ? '' : title.slice(0, mostTitle),
                items: own
            })),
        files: files.map(({ path, patch })=>({
                path,
                patch: isWorkflow(path) || patch === null ? patch : ''
            }))
    };
    return {
        ...scope,
        value
    };
}
function withoutBody(ticket) {
    if (!ticket.known || ticket.value === null) return ticket;
    const { number, url, state, labels, assignees, createdAt } = ticket.value;
    return {
        ...ticket,
        value: {
            number,
            url,
            state,
            body: '',
            labels,
            assignees,
            createdAt
        }
    };
}
/** Comments that say nothing to us decide nothing. Of a bot's, only the first line can be a record. */ function onlySpoken(comments) {
    if (!comments.known) return comments;
    const kept = comments.value.filter(({ author, body })=>author?.type === 'Bot' && body.startsWith('<!-- release-actions:v1 schedule ') || (0,evidence_src/* spokenLines */.cS)(body).some((line)=>line.trimStart().startsWith('/')));
    return {
        ...comments,
        value: kept.map(pack_plain)
    };
}
const pack_plain = ({ id, body, author, createdAt, lastEditedAt, minimized, url })=>({
        id,
        body,
        author: author === null ? null : {
            login: author.login,
            type: author.type
        },
        createdAt,
        lastEditedAt,
        minimized,
        url
    });
/** Compressed also where it contains a fence of its own: a check run shows evidence inside one. */ function packRecord(record) {
    const text = JSON.stringify(record);
    const isPlain = text.length <= mostPlainCharacters && !text.includes('```');
    return isPlain ? record : {
        v: 1,
        gzip: (0,external_node_zlib_.gzipSync)(text, {
            level: 9
        }).toString('base64')
    };
}
/** The record inside evidence; undefined where the detail is none, or was too large even when compressed. */ function unpackRecord(detail) {
    if (typeof detail !== 'object' || detail === null || !('v' in detail) || detail.v !== 1) return undefined;
    if ('evaluation' in detail) return detail;
    if (!('gzip' in detail) || typeof detail.gzip !== 'string') return undefined;
    try {
        const bytes = (0,external_node_zlib_.gunzipSync)(Buffer.from(detail.gzip, 'base64'), {
            maxOutputLength: mostBytes
        });
        return JSON.parse(bytes.toString('utf8'));
    } catch  {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/context.js




/** Decides by the facts that are recorded, so that the record always gives the same decision again. */ function recordOf({ question }, observed) {
    const { subject, policy } = question;
    const observations = recordable(observed);
    return {
        v: 1,
        subject,
        policy,
        observations,
        evaluation: evaluate_evaluate(world_worldOf(subject, policy, observations))
    };
}
/** Reads everything that the policy's requirements look at. */ const observeAll = ({ question, sources })=>observe(question, sources);

;// CONCATENATED MODULE: ./packages/requirements/src/waking.js
/**
 * Events that wake a waiting evaluation without saying of which release. They deploy nothing themselves, and whoever
 * caused them is not the one who decides.
 */ const waking = new Set([
    'issue_comment',
    'workflow_run',
    'check_suite',
    'schedule'
]);

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/acceptance.js


/** A deployment of this release that nobody vouches for, and that nothing speaks against: its monitor could not tell. */ const awaitsAcceptance = (world)=>live_phaseOf(world) === 'deployed' && productionEvidence('monitor', world)?.outcome === 'inconclusive';
/** Asks on-call to look, where only a person can tell. */ function acceptanceRequest(world) {
    const monitor = productionEvidence('monitor', world);
    if (!awaitsAcceptance(world) || monitor === undefined) return [];
    const { people } = world.observations;
    const onCall = people['on-call'].known ? people['on-call'].value.members : [];
    return [
        [
            'Monitor (on-call):',
            ...onCall.flatMap((login)=>[
                    ' ',
                    {
                        mention: login
                    }
                ]),
            ' ',
            {
                link: monitor.headline,
                href: monitor.producer.url
            },
            '; accept it with ',
            {
                code: '/verify <reason>'
            },
            ', or roll back'
        ]
    ];
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/written.js
/** What GitHub refused, with what to do; nothing for a write that was done or planned. */ const problemOf = (written)=>written.outcome === 'refused' ? [
        `${written.message} ${written.hint}`
    ] : [];

;// CONCATENATED MODULE: ./packages/requirements/src/modes/accept.js






/**
 * A `/verify <reason>` by on-call, said after the monitor had ended without an answer: before that nobody could know
 * what they accept. A failed monitor is not accepted by a word; it is rolled back or fixed.
 */ function acceptanceOf(world) {
    const { observations, spoken, barred } = world;
    const live = liveRecord(world);
    const monitor = productionEvidence('monitor', world);
    if (!awaitsAcceptance(world) || live === undefined || monitor === undefined) return undefined;
    const word = spoken.commands.findLast(({ verb, login, at })=>verb === 'verify' && // GitHub cuts the times of comments to whole seconds.
        Date.parse(at) >= Math.floor(Date.parse(monitor.finishedAt) / 1000) * 1000 && whyNot(login, 'on-call', observations.people['on-call'], barred) === undefined);
    if (word?.verb !== 'verify') return undefined;
    const { login, reason, comment } = word;
    return {
        deploymentId: live.deploymentId,
        login,
        reason,
        url: comment.url
    };
}
/** Writes on-call's word into the deployment record, from which publishing, closing and rollbacks read it. */ async function acceptOnWord(world, { deployments }) {
    const { observations, subject } = world;
    const acceptance = acceptanceOf(world);
    if (acceptance === undefined) return {
        acceptance,
        observations,
        problems: []
    };
    const { deploymentId, login, reason, url } = acceptance;
    const written = await deployments.addStatus(deploymentId, {
        ...acceptedStatus(login, reason),
        logUrl: url
    });
    if (written.outcome !== 'done') return {
        acceptance: undefined,
        observations,
        problems: problemOf(written)
    };
    const live = observations.live[subject.environment];
    if (live?.known !== true || live.value === null) return {
        acceptance,
        observations,
        problems: []
    };
    const vouched = {
        ...live,
        value: {
            ...live.value,
            verifiedBy: `by ${login}: ${reason}`
        }
    };
    return {
        acceptance,
        observations: {
            ...observations,
            live: {
                ...observations.live,
                [subject.environment]: vouched
            }
        },
        problems: []
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/evidence-comment.js



/** Characters of a comment that GitHub takes are 65,536; the rest is for the fences. */ const longestComment = 60_000;
const marker = (world)=>`<!-- release-actions:v1 evidence ${ticketKey(world.subject).replaceAll('--', '-')} -->`;
/** Whether this release's evidence stands on its ticket already. */ const isAttached = (comments, world)=>comments.some(({ author, body })=>author?.type === 'Bot' && body.startsWith(marker(world)));
/** Proven evidence about this commit, oldest first. */ const provenEvidence = ({ observations, subject })=>(observations.evidence.known ? observations.evidence.value : []).filter(({ refusal, sha, service })=>refusal === null && sha === subject.sha && service === subject.service).sort((left, right)=>Date.parse(left.finishedAt) - Date.parse(right.finishedAt));
/** The gate's own newest decision about this environment, by its check run. */ function gateDigest({ observations, subject }) {
    const { runs } = observations.checks;
    const entries = (runs.known ? runs.value : []).flatMap(({ externalId })=>externalId === null ? [] : (0,evidence_src/* parseExternalId */.Wt)(externalId) ?? []);
    return entries.findLast(({ kind, service, environment })=>kind === 'gate' && service === subject.service && environment === subject.environment)?.digest;
}
/**
 * Runs, checks and artifacts may vanish after 90 days: what this release rests on stays here, as canonical JSON whose
 * sha256 is its name. What does not fit is named by its digest.
 */ function evidenceComment(world, texts) {
    const rows = provenEvidence(world).map(rowOf);
    const first = [
        {
            heading: 'What this release rests on',
            level: 3
        },
        {
            table: {
                columns: [
                    'Evidence',
                    'Environment',
                    'Outcome',
                    'When',
                    'sha256'
                ],
                rows
            }
        }
    ];
    let body = `${marker(world)}\n${(0,report_src/* toMarkdown */.l6)(first)}\n`;
    const left = [];
    for (const text of texts){
        const block = text.content.known ? `\n${(0,report_src/* toMarkdown */.l6)([
            detailsOf(text, text.content.value)
        ])}\n` : undefined;
        if (block === undefined || body.length + block.length > longestComment) left.push(`${text.name} sha256:${text.digest}`);
        else body += block;
    }
    return left.length === 0 ? body : `${body}\n${(0,report_src/* toMarkdown */.l6)([
        {
            paragraph: leftOut(left)
        }
    ])}\n`;
}
const detailsOf = ({ name, digest }, content)=>({
        details: {
            summary: `${name} sha256:${digest}`,
            blocks: [
                {
                    preformatted: content
                }
            ]
        }
    });
const leftOut = (left)=>`Too long to stand here, or no longer readable; see the artifact of its run: ${left.join(', ')}.`;
const rowOf = ({ kind, environment, outcome, headline, finishedAt, digest, producer })=>[
        {
            link: `${kind}: ${headline}`,
            href: producer.url
        },
        environment,
        outcome,
        (0,report_src/* formatDateTime */.r6)(new Date(finishedAt)),
        {
            code: digest.slice(0, 12)
        }
    ];
/** The texts to attach, as far as they can be read. */ const readTexts = (world, content)=>{
    const gate = gateDigest(world);
    const wanted = [
        ...gate === undefined ? [] : [
            {
                name: 'gate',
                digest: gate
            }
        ],
        ...provenEvidence(world).map(({ kind, environment, digest })=>({
                name: `${kind} of ${environment}`,
                digest
            }))
    ];
    return Promise.all(wanted.map(async (each)=>({
            ...each,
            content: await content(each.digest)
        })));
};

;// CONCATENATED MODULE: ./packages/requirements/src/modes/decided.js




/**
 * What the deployment that runs was decided by, from the gate's own proven evidence: judged again after it, a window is
 * closed and statuses that people signed for have changed. Undefined where nothing runs, or it can no longer be read.
 */ async function decidedBefore(world, { evidence, originRules }) {
    const live = ownRecord(world);
    const digest = live === undefined ? undefined : live.gateEvidence ?? gateDigest(world);
    if (digest === undefined) return undefined;
    const found = await (0,evidence_src/* findEvidence */.HO)(digest, evidence, originRules);
    if (!found.known) return undefined;
    const { kind, detail } = found.value.statement.predicate;
    return kind === 'gate' ? unpackRecord(detail)?.evaluation : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/start.js



/** A claim that was never confirmed belongs to a run that was killed in between. */ const claimKeepsMs = 10 * vocabulary/* minuteMs */.J2;
const claimMarker = (sha)=>`<!-- release-actions:v1 start ${sha} -->`;
const confirmed = 'Started by the gate';
const forgotten = 'A start that came to nothing';
/** What was already started for this commit, by the ticket's own record of it. */ function startOf(comments, sha) {
    return comments.findLast(({ author, body })=>author?.type === 'Bot' && body.startsWith(claimMarker(sha)));
}
function isStarted(start, now) {
    if (start === undefined || start.body.includes(forgotten)) return false;
    const fresh = Date.parse(now) - Date.parse(start.createdAt) < claimKeepsMs;
    return start.body.includes(confirmed) || fresh;
}
/**
 * On the go that a waiting release was waiting for: starts the release workflow that the policy names, once for each
 * commit. The claim is written before and confirmed after, so that two runs at a time and a killed run start one.
 */ async function startOnGo({ question, writes }, record, observed, ticket) {
    if (cameToNothing(question, record)) return forgetStart(question, observed, writes);
    const workflow = workflowToStart(question, record);
    if (workflow === undefined || !observed.comments.known) return [];
    const { sha } = question.subject;
    const start = startOf(observed.comments.value, sha);
    if (isStarted(start, observed.now)) return [];
    const claim = `${claimMarker(sha)}\nThe gate starts ${workflow}.\n`;
    const claimed = await (start === undefined ? writes.issues.comment(ticket.number, claim) : writes.issues.editComment(start.id, claim));
    if (claimed.outcome !== 'done') return problemOf(claimed);
    return [
        ...await dispatch(question, workflow, claimed.value.id, writes)
    ];
}
/** The run that was started, or somebody started, found that it is no go any more: the next go starts one again. */ const cameToNothing = ({ subject, policy, run }, { evaluation })=>evaluation.decision !== 'go' && run.event === 'workflow_dispatch' && run.workflowPath === policy.environments[subject.environment]?.['on-go'];
async function forgetStart({ subject, run }, { comments }, { issues }) {
    const start = comments.known ? startOf(comments.value, subject.sha) : undefined;
    if (start?.body.includes(confirmed) !== true) return [];
    const text = `${claimMarker(subject.sha)}\n${forgotten}: run ${run.id} found that it is no go any more. The next go starts one again.\n`;
    return problemOf(await issues.editComment(start.id, text));
}
function workflowToStart({ subject, policy, run }, { evaluation }) {
    const workflow = policy.environments[subject.environment]?.['on-go'] ?? 'notify';
    if (workflow === 'notify' || run.workflowPath === workflow) return undefined;
    return evaluation.decision === 'go' && waking.has(run.event) ? workflow : undefined;
}
/** Starts the workflow on the release's tag, whose files it then runs, and confirms or withdraws the claim. */ async function dispatch({ subject, defaultBranch }, workflow, claim, { issues, runs }) {
    const { release, sha } = subject;
    const inputs = release === undefined ? {
        sha
    } : {
        release
    };
    const started = await runs.dispatch(fileName(workflow), release ?? defaultBranch, inputs);
    const where = started.outcome === 'done' && started.value.url !== null ? `: ${started.value.url}` : '';
    const text = started.outcome === 'done' ? `${confirmed}${where}` : 'Not started; the release manager starts it';
    const told = await issues.editComment(claim, `${claimMarker(sha)}\n${text}.\n`);
    return [
        ...problemOf(started),
        ...problemOf(told)
    ];
}
const fileName = (path)=>path.split('/').at(-1) ?? path;

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/plan.js






/** A window without an end is planned to the end of the next day, so that the plan stays the same all day. */ const planLengthMs = vocabulary/* dayMs */.LP;
const endOfDay = (instant)=>(Math.floor(instant / vocabulary/* dayMs */.LP) + 1) * vocabulary/* dayMs */.LP;
/** Whether the window holds this release back at all: a patch may pass it, and a policy may not demand it. */ function isHeld({ subject, policy, now }) {
    const { enforcement, notApplicable, combined } = effectOf('deployment-window', subject.releaseType, policy, now);
    const exempt = policy.environments[subject.environment]?.window?.['any-time-for'] ?? [];
    return enforcement !== 'off' && notApplicable === undefined && combined !== true && !exempt.includes(subject.releaseType);
}
/**
 * When the deployment may happen next: what people were told while that stands, else the running window or the next
 * opening, as far ahead as the policy wants it told. Undefined where any time will do.
 */ function planOf(world) {
    const schedule = scheduleOf(world);
    if (schedule === undefined || !isHeld(world)) return undefined;
    const { ms: aheadMs } = world.policy.requirements['deployment-window']['communicated-ahead'];
    const told = aheadMs === 0 ? undefined : standingPlan(schedule, aheadMs, world);
    if (told !== undefined) return told;
    const earliest = world.now + aheadMs;
    const from = stateAt(schedule, earliest).open ? earliest : nextOpening(schedule, earliest);
    return from === undefined ? undefined : planFrom(from, schedule);
}
function planFrom(from, schedule) {
    const closing = nextClosing(schedule, from);
    const to = closing ?? endOfDay(from) + planLengthMs;
    return {
        from: new Date(from).toISOString(),
        to: new Date(to).toISOString(),
        closes: closing !== undefined
    };
}
/** What was told, while it is not over, was told early enough to count, and the window is still the one that was told. */ function standingPlan(schedule, aheadMs, { observations: { comments }, now }) {
    const told = comments.known ? planIn(comments.value) : undefined;
    if (told === undefined) return undefined;
    const [from, to] = [
        Date.parse(told.from),
        Date.parse(told.to)
    ];
    const isInTime = now < to && Date.parse(told.communicatedAt) + aheadMs < to;
    const within = Math.max(from, now);
    const closing = nextClosing(schedule, within);
    const isUnchanged = stateAt(schedule, within).open && (closing === undefined || closing === to);
    return isInTime && isUnchanged ? {
        from: told.from,
        to: told.to,
        closes: closing !== undefined
    } : undefined;
}
/** "storefront to production, Tue 2026-11-24 09:00 Europe/Berlin to Tue 2026-11-24 16:00 Europe/Berlin". */ function planText({ from, to }, world) {
    const { service, environment } = world.subject;
    const zone = scheduleOf(world)?.zone ?? 'UTC';
    const end = (0,report_src/* formatDateTime */.r6)(new Date(to), zone);
    const start = Date.parse(from) <= world.now ? 'now, until' : `${(0,report_src/* formatDateTime */.r6)(new Date(from), zone)} to`;
    return `${service} to ${environment}, ${start} ${end}`;
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/tell-plan.js





/**
 * Where the policy wants the time told ahead: tells it once, and again when it changes, in a comment that says when
 * it was told. A plan that stands is not told again. Otherwise the ticket's description tells it.
 */ async function tellPlan(record, { number }, { issues }) {
    const world = world_worldOf(record.subject, record.policy, record.observations);
    const plan = planOf(world);
    const { comments } = record.observations;
    const { ms } = record.policy.requirements['deployment-window']['communicated-ahead'];
    if (ms === 0 || plan === undefined || !comments.known || wasDeployed(world)) return [];
    const told = planIn(comments.value);
    if (told?.from === plan.from && told.to === plan.to) return [];
    const text = `${planMarker(plan)}\nPlanned: ${planText(plan, world)}.\n`;
    return problemOf(await issues.comment(number, text));
}

;// CONCATENATED MODULE: ./packages/requirements/src/signoff/unheard.js


const nobodyBarred = {
    authors: [],
    starters: []
};
/**
 * What people said on the ticket that counts for no requirement: written wrongly, edited since, about something that
 * does not exist, or by somebody who may not. Sign-offs and overrides of a requirement are refused there, not here.
 * `ids` are the requirements of this policy.
 */ function unheard(world, ids) {
    const objections = world.spoken.commands.flatMap((command)=>{
        const why = unheard_objectionTo(command, world, ids);
        const { login, at, line, comment } = command;
        return why === undefined ? [] : [
            {
                login,
                at,
                line,
                url: comment.url,
                why
            }
        ];
    });
    return [
        ...world.spoken.refusals,
        ...objections
    ].sort((left, right)=>Date.parse(left.at) - Date.parse(right.at));
}
function unheard_objectionTo(command, world, ids) {
    const { login } = command;
    switch(command.verb){
        case 'sign':
        case 'revoke':
        case 'override':
            return ids.includes(command.requirement) ? undefined : mistyped(command.requirement, ids);
        case 'go':
            return command.code === undefined ? withoutRole(login, world) : undefined;
        case 'no-go':
            return withoutRole(login, world);
        case 'defer':
            return notAs('product-manager', login, world);
        case 'unfreeze':
        case 'withdraw':
            return notAs('release-manager', login, world);
        case 'verify':
            return notAs('on-call', login, world);
        case 'impact':
        case 'ack':
            return undefined;
    }
}
/** Other steps ask for sign-offs of their own on the same ticket: only what is near one of ours was meant for us. */ function mistyped(requirement, ids) {
    const meant = (0,report_src/* nearestName */.qb)(requirement, ids);
    return meant === undefined ? undefined : `there is no requirement "${requirement}". Did you mean "${meant}"?`;
}
const withoutRole = (login, world)=>rolesOf(login, world.observations).length > 0 ? undefined : `${login} has no role in the policy`;
const notAs = (role, login, { observations })=>whyNot(login, role, observations.people[role], nobodyBarred);

;// CONCATENATED MODULE: ./packages/requirements/src/present/permissions.js
/** Hints of the gateway end in the line to add, such as `permissions: { checks: read }`. */ const permissions_pattern = /permissions: \{ ([a-z][a-z, :-]*) \}/gu;
const order = {
    read: 1,
    write: 2
};
/** Every permission that some reading named as missing, with the highest level that was asked for. */ function missingPermissions(observations) {
    const found = new Map();
    for (const hint of hintsIn(observations)){
        for (const [, list = ''] of hint.matchAll(permissions_pattern)){
            for (const entry of list.split(',')){
                const [name = '', level = ''] = entry.split(':').map((part)=>part.trim());
                if ((level === 'read' || level === 'write') && order[level] > order[found.get(name) ?? 'read'] - 1) found.set(name, level);
            }
        }
    }
    return new Map([
        ...found
    ].sort(([left], [right])=>left.localeCompare(right)));
}
function hintsIn(value) {
    if (typeof value !== 'object' || value === null) return [];
    if ('known' in value && value.known === false && 'reason' in value && 'hint' in value) {
        return value.reason === 'not-permitted' && typeof value.hint === 'string' ? [
            value.hint
        ] : [];
    }
    if ('known' in value) return [];
    return Object.values(value).flatMap(hintsIn);
}
/** The lines to add to the job, all at once; nothing where nothing is missing. */ function permissionsBlock(observations) {
    const missing = missingPermissions(observations);
    if (missing.size === 0) return [];
    const lines = [
        ...missing
    ].map(([name, level])=>`  ${name}: ${level}`);
    return [
        {
            paragraph: {
                strong: 'Missing permissions. Add to this job:'
            }
        },
        {
            preformatted: [
                'permissions:',
                ...lines
            ].join('\n'),
            language: 'yaml'
        }
    ];
}

;// CONCATENATED MODULE: ./packages/requirements/src/present/body.js






const decisionWords = {
    go: 'Go',
    'no-go': 'No-go',
    wait: 'Wait'
};
/** "No-go: storefront 1.4.0 to production". */ function headlineOf({ decision, findings }, { subject }) {
    const overridden = decision === 'go' && findings.some(({ status })=>status === 'overridden') ? ' (overridden)' : '';
    const wave = subject.wave === 'all' ? '' : ` (${subject.wave})`;
    return `${decisionWords[decision]}${overridden}: ${subject.service} ${nameOf(subject)} to ${subject.environment}${wave}`;
}
/** The release's name, or its commit where it has none. */ const nameOf = ({ release, sha })=>release?.replace(/^v(?=\d)/u, '') ?? (0,report_src/* shortSha */.Fu)(sha);
const symbols = {
    unmet: '✗',
    unknown: '✗',
    pending: '…',
    overridden: '!',
    met: '✓',
    'not-applicable': '–'
};
/** One symbol a finding: what is only reported is marked apart from what blocks. */ const symbolOf = (finding)=>isOpen(finding) && !isBlocking(finding) ? '!' : symbols[finding.status];
/** Decision, why, what next and who; then what blocks and what is reported; the rest is folded away. */ function bodyOf(evaluation, evaluated) {
    const { findings } = evaluation;
    const shown = findings.filter((finding)=>isOpen(finding) || finding.status === 'overridden');
    const rest = findings.filter((finding)=>!shown.includes(finding));
    return [
        {
            paragraph: summaryOf(evaluation, evaluated)
        },
        ...shown.length === 0 ? [] : [
            {
                table: tableOf(sorted(shown))
            }
        ],
        ...permissionsBlock(evaluated.observations),
        ...body_notesOf(shown),
        ...unheardIn(evaluation, evaluated),
        ...restOf(rest, evaluated.now)
    ];
}
/** Blocking first, so that the first line is what holds the release back. */ const sorted = (findings)=>[
        ...findings
    ].sort((left, right)=>Number(isBlocking(right)) - Number(isBlocking(left)));
function summaryOf({ decision, findings, expiresAt }, { now, subject, observations }) {
    const applicable = findings.filter(({ status })=>status !== 'not-applicable');
    const blocking = findings.filter(isBlocking);
    if (decision !== 'go') {
        const verb = blocking.length === 1 ? 'blocks' : 'block';
        return [
            `${blocking.length} of ${(0,report_src/* count */.U9)(applicable.length, 'requirement')} ${verb}. Next: `,
            nextOf(blocking, now),
            '.'
        ];
    }
    const overridden = findings.filter(({ status })=>status === 'overridden');
    const limits = expiresAt === undefined ? '' : ` This go holds until ${body_timeOf(expiresAt)} (${(0,report_src/* formatDuration */.a3)(Date.parse(expiresAt) - now)}).`;
    const aside = overridden.length === 0 ? '' : ` ${(0,report_src/* count */.U9)(overridden.length, 'requirement')} overridden: ${overridden.map(({ title })=>title).join(', ')}.`;
    const deploy = observations.run.deploying ? 'the deploy step runs' : `deploy ${nameOf(subject)} to ${subject.environment} (release-manager)`;
    return `All ${applicable.length - overridden.length} requirements that apply are met.${aside} Next: ${deploy}.${limits}`;
}
/** What people do first, then what time brings. */ function nextOf(blocking, now) {
    const steps = blocking.flatMap(({ next, title })=>next === undefined ? [] : [
            {
                next,
                title
            }
        ]);
    const people = steps.filter(({ next })=>next.who !== 'nobody');
    const [first, ...more] = people;
    const rest = more.length === 0 ? [] : [
        ` (and ${(0,report_src/* count */.U9)(more.length, 'more step')} below)`
    ];
    const opening = steps.find(({ next })=>next.at !== undefined && next.who === 'nobody');
    const then = opening === undefined ? [] : [
        ...first === undefined ? [] : [
            '; then '
        ],
        openingOf(opening.title, opening.next, now)
    ];
    const [only] = steps;
    if (first === undefined && opening === undefined) return only === undefined ? 'evaluate again' : [
        `${only.title}: `,
        stepText(only.next)
    ];
    return [
        ...first === undefined ? [] : [
            `${first.next.who}: `,
            stepText(first.next)
        ],
        ...rest,
        ...then
    ];
}
function openingOf(title, next, now) {
    return Date.parse(next.at ?? '') > now ? [
        `${title}: `,
        stepText(next)
    ] : title;
}
const body_timeOf = (instant)=>(0,report_src/* formatDateTime */.r6)(new Date(instant));
const tableOf = (findings)=>({
        columns: [
            '',
            'Requirement',
            'Owner',
            'Why',
            'Next step'
        ],
        rows: findings.map((finding)=>[
                symbolOf(finding),
                finding.title,
                finding.owner,
                whyOf(finding),
                stepOf(finding)
            ])
    });
function whyOf(finding) {
    if (isBlocking(finding) || !isOpen(finding)) return finding.reason;
    const from = finding.blockFrom === undefined ? '' : `, blocks from ${finding.blockFrom}`;
    const due = finding.dueAfterMs === undefined ? '' : `, due ${Math.round(finding.dueAfterMs / vocabulary/* hourMs */.$0)} h after the deployment`;
    return [
        finding.reason,
        ` (reported${from}${due})`
    ];
}
function stepOf({ next, override }) {
    if (override !== undefined) return 'review within 48 h (release-manager)';
    if (next === undefined) return 'none';
    return next.who === 'nobody' ? stepText(next) : [
        `${next.who}: `,
        stepText(next)
    ];
}
/** Next steps are our own words, in which commands stand between backticks. */ const stepText = ({ text })=>typeof text === 'string' ? (0,report_src/* withCode */.SM)(text) : text;
const notesIn = (findings)=>findings.flatMap(({ title, notes = [] })=>notes.map((note)=>[
                `${title}: `,
                note
            ]));
function body_notesOf(findings) {
    const notes = notesIn(findings);
    return notes.length === 0 ? [] : [
        {
            details: {
                summary: (0,report_src/* count */.U9)(notes.length, 'note'),
                blocks: [
                    {
                        list: notes
                    }
                ]
            }
        }
    ];
}
const mostUnheard = 20;
/** Whoever answered in vain finds out here why; the newest, where there are many. */ function unheardIn({ findings }, evaluated) {
    const refused = unheard(evaluated, findings.map(({ id })=>id));
    if (refused.length === 0) return [];
    const older = refused.length - mostUnheard;
    const list = [
        ...refusalNotes(refused.slice(-mostUnheard)),
        ...older > 0 ? [
            `and ${older} before these`
        ] : []
    ];
    return [
        {
            details: {
                summary: `${(0,report_src/* count */.U9)(refused.length, 'answer')} on the ticket without effect`,
                blocks: [
                    {
                        list
                    }
                ]
            }
        }
    ];
}
function restOf(rest, now) {
    if (rest.length === 0) return [];
    const excused = rest.filter(({ status })=>status === 'not-applicable');
    const fine = rest.length - excused.length;
    const words = [
        ...fine === 0 ? [] : [
            `${fine} met`
        ],
        ...excused.length === 0 ? [] : [
            `${excused.length} not applicable (${excused.map(({ title })=>title).join(', ')})`
        ]
    ];
    const notes = notesIn(rest);
    const blocks = [
        {
            table: detailTable(rest, now)
        },
        ...notes.length === 0 ? [] : [
            {
                list: notes
            }
        ]
    ];
    return [
        {
            details: {
                summary: words.join(', '),
                blocks
            }
        }
    ];
}
const detailTable = (findings, now)=>({
        columns: [
            '',
            'Requirement',
            'Owner',
            'Found',
            'Age',
            'Evidence'
        ],
        rows: findings.map((finding)=>[
                symbolOf(finding),
                finding.title,
                finding.owner,
                finding.reason,
                body_ageOf(finding, now),
                linksOf(finding)
            ])
    });
const body_ageOf = ({ asOf }, now)=>asOf === undefined || Number.isNaN(Date.parse(asOf)) ? '' : (0,report_src/* formatDuration */.a3)(Math.max(0, now - Date.parse(asOf)));
const mostLinks = 3;
function linksOf({ evidence = [] }) {
    const shown = evidence.slice(0, mostLinks).flatMap(({ label, href }, index)=>[
            ...index === 0 ? [] : [
                ', '
            ],
            href === undefined ? label : {
                link: label,
                href
            }
        ]);
    return evidence.length > mostLinks ? [
        ...shown,
        ` and ${evidence.length - mostLinks} more`
    ] : shown;
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/after.js




/** The decision before a deployment; afterwards how far the release has come. */ function ticketHeadline(evaluation, world) {
    const { service, environment } = world.subject;
    const what = `${service} ${nameOf(world.subject)}`;
    const words = {
        deploying: `Deploying: ${what} to ${environment}`,
        failed: `Failed: ${what} in ${environment}`,
        deployed: `Deployed: ${what} runs in ${environment}`,
        verified: `Verified: ${what} ${isSuperseded(world) ? 'ran' : 'runs'} in ${environment}`
    };
    const phase = live_phaseOf(world);
    return phase === 'waiting' ? headlineOf(evaluation, world) : words[phase];
}
/** What is left to do for a release that is deployed: what its type allowed to skip before. `isEnded`: nothing at all. */ function afterBody({ findings }, world, isEnded) {
    const due = dueFindings(findings);
    return [
        {
            paragraph: `${standing(world, isEnded)} ${dueLine(due)}`.trim()
        },
        ...due.length === 0 ? [] : [
            {
                table: tableOf(due)
            }
        ]
    ];
}
/** Asked of people after the deployment, and not answered yet. */ const dueFindings = (findings)=>findings.filter((finding)=>finding.dueAfterMs !== undefined && isOpen(finding));
function standing(world, isEnded) {
    const live = ownRecord(world);
    if (live === undefined) return '';
    const record = `Deployment ${live.deploymentId} of ${(0,report_src/* formatDateTime */.r6)(new Date(live.at))}`;
    switch(live_phaseOf(world)){
        case 'waiting':
            return '';
        case 'deploying':
            return `${record} is not closed: the deploy step runs, or nobody knows how it ended. Next: look at its run (release-manager).`;
        case 'failed':
            return `${record}: ${live.bad ?? 'it broke off'}. Next: roll back, or deploy a fix (release-manager, on-call).`;
        case 'deployed':
            return `${record} is not verified yet. Next: smoke tests and the monitor end, or on-call accepts with "/verify <reason>".`;
        case 'verified':
            return `${record} is verified ${vouchedBy(live.verifiedBy ?? '')}. Next: ${isEnded ? 'nothing' : 'announce it and close this ticket'}.`;
    }
}
/** A monitor is named by its evidence, a person by their own words. */ const vouchedBy = (by)=>/^[0-9a-f]{64}$/u.test(by) ? `by its monitor (evidence ${by.slice(0, 12)})` : by;
const dueLine = (due)=>due.length === 0 ? '' : `${(0,report_src/* count */.U9)(due.length, 'answer')} skipped before the deployment still due.`;

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/body.js







const checklist = [
    {
        text: 'Deployment window scheduled and communicated (if needed)',
        ids: [
            'deployment-window'
        ]
    },
    {
        text: 'Release readiness meeting completed with go/no-go decision',
        ids: [
            'readiness-review'
        ]
    },
    {
        text: 'Backup or snapshot taken (if applicable)',
        ids: [
            'backup'
        ]
    },
    {
        text: 'Deploy to staging and run smoke tests (QA/Testing validates)',
        ids: [
            'smoke-tests',
            'staging-verified'
        ]
    },
    {
        text: 'Security Lead approval obtained for security-sensitive changes',
        ids: [
            'security-approval'
        ]
    }
];
const ticketTitle = ({ subject })=>`Release ${subject.service} ${nameOf(subject)} to ${subject.environment}`;
/** The ticket's body: a view, written anew from the facts each time. Nothing is ever decided from it. */ function ticketBody(evaluation, world, stages, decided = evaluation) {
    const isEnded = stages.at(-1)?.done === true;
    const before = decided.findings.map((finding)=>answeredSince(finding, evaluation));
    const document = [
        {
            heading: ticketHeadline(evaluation, world),
            level: 2
        },
        {
            paragraph: managerLine(world)
        },
        ...planLine(world),
        ...wasDeployed(world) ? afterBody(evaluation, world, isEnded) : bodyOf(evaluation, world),
        {
            heading: 'Deployment checklist',
            level: 3
        },
        {
            tasks: [
                ...checklist.map((line)=>body_lineOf(line, before)),
                ...stages.map(stageLine)
            ]
        },
        {
            paragraph: `Written anew by each evaluation, last on ${(0,report_src/* formatDateTime */.r6)(new Date(world.now))}; answer in a comment.`
        }
    ];
    return `${ticketMarker(world.subject)}\n${subjectMarker(world.subject)}\n\n${(0,report_src/* toMarkdown */.l6)(document)}\n`;
}
function managerLine({ observations: { ticket } }) {
    const manager = ticket.known ? ticket.value?.assignees[0] : undefined;
    return manager === undefined ? 'Release manager: nobody is named yet; assign this ticket.' : `Release manager: ${manager}.`;
}
/** Until it is deployed: when it may be. */ function planLine(world) {
    const plan = wasDeployed(world) ? undefined : planOf(world);
    return plan === undefined ? [] : [
        {
            paragraph: `Planned: ${planText(plan, world)}.`
        }
    ];
}
/** What was allowed to be answered after the deployment is told as it stands now. */ const answeredSince = (finding, { findings })=>finding.dueAfterMs === undefined || !isOpen(finding) ? finding : findings.find(({ id })=>id === finding.id) ?? finding;
function body_lineOf({ text, ids }, findings) {
    const own = findings.filter(({ id })=>ids.includes(id));
    const done = own.length > 0 && own.every((finding)=>!isOpen(finding));
    const excused = own.every(({ status })=>status === 'not-applicable');
    const notes = own.filter(({ status })=>status === 'not-applicable' || status === 'overridden');
    const suffix = notes.length === 0 ? '' : excused ? ' (not applicable)' : ` (${notes.map(({ status })=>status).join(', ')})`;
    return {
        done,
        text: `${text}${suffix}`
    };
}
const stageLine = ({ text, done, note })=>({
        done,
        text: note === '' ? text : [
            text,
            ' (',
            note,
            ')'
        ]
    });

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/comment.js






const commentMarker = '<!-- release-actions:v1 gate-requests -->';
/** The one comment that the gate keeps editing: who is asked for what. */ const findComment = (comments)=>comments.find(({ author, body })=>author?.type === 'Bot' && body.startsWith(commentMarker));
/**
 * Who is asked to answer, each role once for each request. It carries no times or ages, so that it changes only
 * when a request does, and nobody is mentioned twice for the same one. What a patch may bring later is asked for once
 * it runs: nobody is called at night for it.
 */ function requestsComment(evaluation, world) {
    const live = wasDeployed(world);
    const signOffs = evaluation.findings.filter((finding)=>isAnswerable(finding) && live === (finding.dueAfterMs !== undefined)).sort((left, right)=>Number(isBlocking(right)) - Number(isBlocking(left))).flatMap((finding)=>finding.asked.filter(({ signed })=>!signed).map((asked)=>requestLine(finding, asked, world)));
    const lines = [
        ...acceptanceRequest(world),
        ...signOffs
    ];
    const document = [
        {
            paragraph: {
                strong: ticketHeadline(evaluation, world)
            }
        },
        ...lines.length === 0 ? [
            {
                paragraph: nobodyAsked(evaluation, world)
            }
        ] : [
            {
                paragraph: 'Asked for an answer, each in a new comment of your own:'
            },
            {
                list: lines
            }
        ]
    ];
    return `${commentMarker}\n${(0,report_src/* toMarkdown */.l6)(document)}\n`;
}
/** On a go somebody has to start it, unless this very run deploys or the policy starts it by itself. */ function nobodyAsked({ decision }, world) {
    const { observations, policy, subject } = world;
    const { ticket } = observations;
    const manager = ticket.known ? ticket.value?.assignees[0] : undefined;
    const starts = (policy.environments[subject.environment]?.['on-go'] ?? 'notify') !== 'notify';
    if (decision !== 'go' || starts || manager === undefined || wasDeployed(world)) {
        return 'Nobody is asked for an answer now; the state is in the description above.';
    }
    return [
        'Ready: ',
        {
            mention: manager
        },
        ' starts the deployment.'
    ];
}
/** A request is made when its answer would settle it, not while something else is missing. */ const isAnswerable = (finding)=>isOpen(finding) && finding.code === 'not-signed';
function requestLine({ id, title }, { role, code }, { observations }) {
    const people = observations.people[role];
    const members = people.known ? people.value.members : [];
    const mentions = members.flatMap((login)=>[
            ' ',
            {
                mention: login
            }
        ]);
    const fallback = people.known && people.value.fallback ? ', not set in the policy: the release-manager answers' : '';
    return [
        `${title} (${role}${fallback}):`,
        ...mentions,
        ' ',
        {
            code: `/sign ${id} ${code_formatCode(code)}`
        }
    ];
}

;// CONCATENATED MODULE: ./packages/requirements/src/acknowledge.js



/**
 * Which roles have acknowledged, by the first `/ack` of each that was said at `since` or later: before there was a
 * result, there was nothing to acknowledge. Who holds two roles answers for both at once. What counts as said is
 * what counts for a sign-off: a person, unedited, not hidden, not quoted.
 */ const acknowledgements = (comments, asked, since)=>acknowledged(readCommands(comments).commands, asked, since);
/** The same, from commands that were read already. */ const acknowledged = (commands, asked, since)=>asked.map(({ role, logins })=>{
        const said = commands.find(({ verb, login, at })=>verb === 'ack' && Date.parse(at) >= since.getTime() && logins.some((holder)=>people_sameLogin(holder, login)));
        return {
            role,
            by: said === undefined ? null : {
                login: said.login,
                at: said.at,
                url: said.comment.url
            }
        };
    });

;// CONCATENATED MODULE: ./packages/requirements/src/announced.js

/** What the newest evidence of published notes says; undefined where there is none. */ function announcedIn(world) {
    const notes = productionEvidence('notes', world);
    const detail = notes?.outcome === 'pass' ? notes.detail : undefined;
    if (typeof detail !== 'object' || detail === null || !('announced' in detail)) return undefined;
    const { announced } = detail;
    if (typeof announced !== 'object' || announced === null) return undefined;
    const { told, failed, later } = announced;
    return isTexts(told) && isTexts(failed) && isTexts(later) ? {
        told,
        failed,
        later
    } : undefined;
}
const isTexts = (value)=>Array.isArray(value) && value.every((item)=>typeof item === 'string');

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/stages.js






/** The checklist's lines from "Deploy to production" on, ticked by records and evidence alone. */ function stagesOf(world) {
    const { subject } = world;
    const smoke = productionEvidence('smoke', world);
    const monitor = productionEvidence('monitor', world);
    return [
        {
            text: 'Deploy to production (automated pipeline preferred)',
            done: wasDeployed(world),
            note: wasDeployed(world) ? `${(0,report_src/* shortSha */.Fu)(subject.sha)} ${isSuperseded(world) ? 'ran' : 'runs'}` : ''
        },
        withAcknowledgements(stage('Run post-deploy verifications (Release Manager + on-call)', smoke), world),
        stage('Monitor key metrics and error rates for 30 minutes post-deploy', monitor),
        announcedStage(world),
        {
            text: 'Update release documentation and close release ticket',
            done: false,
            note: ''
        }
    ];
}
/** Told by the evidence of the published notes: to whom, and who is told later. */ function announcedStage(world) {
    const text = 'Announce release to stakeholders and support';
    const told = announcedIn(world);
    if (told === undefined) return {
        text,
        done: false,
        note: ''
    };
    const { failed, later } = told;
    const open = [
        ...failed.map((place)=>`not told: ${place}`),
        ...later
    ];
    return {
        text,
        done: open.length === 0,
        note: open.join('; ')
    };
}
/** Where the policy asks for it: who has said `/ack` since the first result, and who has not. Shown, never required. */ function withAcknowledgements(verified, world) {
    const { policy, subject, spoken, observations } = world;
    const first = allEvidence('smoke', world).at(-1);
    if (policy.smoke.acknowledge !== 'required' || !isProduction(policy, subject.environment)) return verified;
    if (first === undefined) return verified;
    const asked = [
        'release-manager',
        'on-call'
    ].map((role)=>{
        const holders = observations.people[role];
        return {
            role,
            logins: holders.known ? holders.value.members : []
        };
    });
    const unread = (role)=>!observations.people[role].known;
    const told = acknowledged(spoken.commands, asked, new Date(first.finishedAt)).map(({ role, by })=>by === null ? `${role}${unread(role) ? ': who that is could not be read' : ' has not acknowledged'}` : [
            'acknowledged by ',
            role,
            ' ',
            {
                link: by.login,
                href: by.url
            },
            ` at ${by.at}`
        ]);
    const [manager = '', onCall = ''] = told;
    return {
        ...verified,
        note: [
            verified.note,
            '; ',
            manager,
            '; ',
            onCall
        ]
    };
}
function stage(text, evidence) {
    if (evidence === undefined) return {
        text,
        done: false,
        note: ''
    };
    const note = {
        link: evidence.headline,
        href: evidence.producer.url
    };
    return {
        text,
        done: evidence.outcome === 'pass',
        note
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/write-ticket.js





/**
 * At most two writes: the body and the comment; none where nothing changed.
 * @param decided what the deployment was decided by, once there is one: it ticks the checklist before it
 * @param comments as they were read: a record leaves out our own comment, which is the one to edit
 */ async function writeTicket(record, ticket, comments, { issues }, decided) {
    if (ticket.state === 'closed') return [];
    const world = world_worldOf(record.subject, record.policy, record.observations);
    const body = ticketBody(record.evaluation, world, stagesOf(world), decided);
    const text = requestsComment(record.evaluation, world);
    const known = comments.known ? findComment(comments.value) : undefined;
    const written = await Promise.all([
        ...withoutTimes(body) === withoutTimes(ticket.body) ? [] : [
            issues.update(ticket.number, {
                body
            })
        ],
        ...comments.known ? writeComment(text, known, ticket.number, issues) : []
    ]);
    return written.flatMap(problemOf);
}
/** The one comment that asks people, where its text changed. */ function writeComment(text, known, ticket, issues) {
    if (known?.body.trim() === text.trim()) return [];
    const asksNobody = !text.includes('/sign ');
    if (known === undefined) return asksNobody ? [] : [
        issues.comment(ticket, text)
    ];
    return [
        issues.editComment(known.id, text)
    ];
}
/** Ages, countdowns and the time of the evaluation change each time without anything having changed. */ const withoutTimes = (body)=>body.replaceAll('\r\n', '\n').replace(/last on [^;]*;/gu, '').replace(/\(?in \d+ [^)]*\)/gu, '').replace(/\b\d+(?:\.\d+)? (?:s|min|h|d)\b/gu, '').trim();

;// CONCATENATED MODULE: ./packages/requirements/src/modes/evaluate.js









/**
 * Judges everything, and writes the ticket's body and the one comment anew where they changed; on a go that was
 * waited for, starts what the policy says. Once the release runs, an event brings on-call's word to its record.
 */ async function runEvaluate(context) {
    const observations = await observeAll(context);
    const record = recordOf(context, observations);
    const { ticket, comments } = observations;
    if (!ticket.known || ticket.value === null) return {
        record,
        ticket: null,
        comments,
        problems: []
    };
    const world = world_worldOf(record.subject, record.policy, observations);
    if (wasDeployed(world) && waking.has(observations.run.event)) return runAfter(context, world, ticket.value);
    const decided = await decidedBefore(world, context.sources);
    const problems = [
        ...await tellPlan(record, ticket.value, context.writes),
        ...await writeTicket(record, ticket.value, comments, context.writes, decided),
        ...await startOnGo(context, record, observations, ticket.value)
    ];
    return {
        record,
        ticket: ticket.value,
        comments,
        problems
    };
}
async function runAfter(context, world, ticket) {
    const { acceptance, observations, problems } = await acceptOnWord(world, context.writes);
    const record = recordOf(context, observations);
    const decided = await decidedBefore(world, context.sources);
    const written = await writeTicket(record, ticket, observations.comments, context.writes, decided);
    const phase = live_phaseOf(world_worldOf(record.subject, record.policy, observations));
    return {
        record,
        ticket,
        comments: observations.comments,
        problems: [
            ...problems,
            ...written
        ],
        after: {
            phase,
            acceptance
        }
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/notices.js






/**
 * What is to be told about a release that is not deployed yet: when it is planned, again when that changes, and that
 * it may go where nobody is there to see it. Nothing before there is a ticket to answer on.
 */ function noticesOf({ subject, policy, observations, evaluation }) {
    const world = world_worldOf(subject, policy, observations);
    if (!observations.ticket.known || observations.ticket.value === null || wasDeployed(world)) return [];
    const scheduled = scheduledNotice(world);
    const ready = evaluation.decision === 'go' ? readyNotice(world, evaluation.expiresAt) : undefined;
    return [
        scheduled,
        ready
    ].flatMap((notice)=>notice === undefined ? [] : [
            {
                ...notice,
                headline: notice.headline === '' ? headlineOf(evaluation, world) : notice.headline
            }
        ]);
}
/** A plan is told again when it ends at another time: its beginning moves with the clock while a window is open. */ function scheduledNotice(world) {
    const plan = planOf(world);
    if (plan === undefined) return undefined;
    return {
        id: `scheduled:${plan.closes ? plan.to : 'any'}`,
        event: 'release.scheduled',
        headline: `${world.subject.service} ${nameOf(world.subject)} is planned for ${world.subject.environment}`,
        body: [
            {
                paragraph: `Planned: ${planText(plan, world)}.`
            },
            notices_managerLine(world)
        ],
        plan
    };
}
/** A go that an event brought about is seen by nobody; a run that deploys afterwards needs no word of it. */ function readyNotice(world, expiresAt) {
    const { subject, observations, policy } = world;
    if (!waking.has(observations.run.event)) return undefined;
    const workflow = policy.environments[subject.environment]?.['on-go'] ?? 'notify';
    const until = expiresAt === undefined ? '' : ` before ${(0,report_src/* formatDateTime */.r6)(new Date(expiresAt))}`;
    const next = workflow === 'notify' ? `The release manager starts the deployment${until}.` : `The gate starts ${workflow} by itself.`;
    return {
        id: `ready:${subject.sha}`,
        event: 'release.ready',
        headline: '',
        body: [
            {
                paragraph: next
            },
            notices_managerLine(world)
        ]
    };
}
function notices_managerLine({ observations: { ticket } }) {
    const found = ticket.known ? ticket.value : null;
    const manager = found?.assignees[0];
    return {
        paragraph: `Release manager: ${manager ?? 'nobody is named yet'}. Ticket #${found?.number ?? 0}.`
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ticket/calendar-file.js



/**
 * The planned deployment as an iCalendar file (RFC 5545). One release is one event: a calendar that holds an earlier
 * plan of it replaces it, since the sequence grows with the planned time.
 */ async function planCalendar(plan, { subject, observations, now }) {
    const { default: ICAL } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 7271));
    const ticket = observations.ticket.known ? observations.ticket.value : null;
    const calendar = new ICAL.Component('vcalendar');
    calendar.updatePropertyWithValue('version', '2.0');
    calendar.updatePropertyWithValue('prodid', '-//OctoAcme//release-actions//EN');
    calendar.updatePropertyWithValue('method', 'PUBLISH');
    const event = new ICAL.Component('vevent');
    const time = (instant)=>ICAL.Time.fromJSDate(new Date(instant), true);
    event.updatePropertyWithValue('uid', `${ticketKey(subject).replaceAll('/', '-')}@${subject.repository.replaceAll('/', '.')}`);
    event.updatePropertyWithValue('sequence', Math.floor(Date.parse(plan.to) / vocabulary/* minuteMs */.J2));
    event.updatePropertyWithValue('dtstamp', time(now));
    event.updatePropertyWithValue('dtstart', time(plan.from));
    event.updatePropertyWithValue('dtend', time(plan.to));
    event.updatePropertyWithValue('summary', `${subject.service} ${nameOf(subject)} may be deployed to ${subject.environment}`);
    if (ticket !== null && ticket.url !== '') event.updatePropertyWithValue('url', ticket.url);
    calendar.addSubcomponent(event);
    return `${calendar.toString()}\r\n`;
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/open.js










/**
 * Opens the release ticket, or finds the one that is open already: one release, one ticket, however often and from
 * however many runs it is asked for. Names the release manager, plans the deployment and posts what is asked of whom.
 */ async function runOpen(context) {
    const observations = await observeAll(context);
    const { ticket } = observations;
    const { comments } = observations;
    if (!ticket.known) return {
        record: recordOf(context, observations),
        ticket: null,
        comments,
        problems: []
    };
    const opened = ticket.value === null ? await openTicket(context, observations) : {
        ticket: ticket.value,
        problems: []
    };
    if (opened.ticket === null) return {
        record: recordOf(context, observations),
        comments,
        ...opened
    };
    const record = recordOf(context, {
        ...observations,
        ticket: (0,evidence_src/* known */.eO)(opened.ticket, ticket.proof)
    });
    const problems = [
        ...opened.problems,
        ...await tellPlan(record, opened.ticket, context.writes),
        ...await writeTicket(record, opened.ticket, comments, context.writes)
    ];
    return {
        record,
        ticket: opened.ticket,
        comments,
        problems
    };
}
async function openTicket(context, observations) {
    const { issues } = context.writes;
    const assignees = managerOf(observations);
    const record = recordOf(context, {
        ...observations,
        ticket: (0,evidence_src/* known */.eO)(ticketToBe(assignees, observations), nowhere)
    });
    const world = world_worldOf(record.subject, record.policy, record.observations);
    const label = await issues.ensureLabels(labelsFor(record.policy));
    if (label.outcome === 'refused') return {
        ticket: null,
        problems: problemOf(label)
    };
    const created = await issues.create({
        title: ticketTitle(world),
        body: ticketBody(record.evaluation, world, stagesOf(world)),
        labels: [
            ticketLabel
        ],
        assignees
    });
    if (created.outcome !== 'done') return {
        ticket: null,
        problems: problemOf(created)
    };
    return settleRace(context, created.value.issue);
}
/** GitHub leaves a form's label out where the repository has none of that name. */ function labelsFor({ requirements }) {
    const { issue } = requirements['customer-communication'];
    return [
        {
            name: ticketLabel,
            color: '1d76db',
            description: 'One release: checklist, sign-offs, evidence'
        },
        ...issue === undefined ? [] : [
            {
                name: issue,
                color: 'c5def5',
                description: 'Words for customers of one release'
            }
        ]
    ];
}
const nowhere = {
    endpoint: 'POST /repos/{owner}/{repo}/issues',
    pages: 0,
    at: ''
};
/** The ticket as it will be, so that its first text needs no second one. */ const ticketToBe = (assignees, { now })=>({
        number: 0,
        url: '',
        state: 'open',
        body: '',
        labels: [],
        assignees,
        createdAt: now
    });
/** The release manager who opened it, else the first of that role. */ function managerOf({ people, run }) {
    const managers = people['release-manager'];
    if (!managers.known) return [];
    const { members } = managers.value;
    const opener = members.find((login)=>people_sameLogin(login, run.actor));
    return [
        opener ?? members[0] ?? []
    ].flat();
}
/** Two runs may open at once: both look again, the lowest number wins, and whoever lost closes their own. */ async function settleRace({ question, sources, writes }, mine) {
    const { tickets } = await sources.github.snapshot({
        ticket: {
            label: ticketLabel
        }
    });
    const found = tickets === undefined ? undefined : findTicket(tickets, question.subject);
    const winner = found?.known === true ? found.value.ticket : null;
    if (winner === null || winner.number >= mine.number) return {
        ticket: mine,
        problems: []
    };
    const closed = await writes.issues.update(mine.number, {
        state: 'closed',
        stateReason: 'duplicate'
    });
    return {
        ticket: winner,
        problems: problemOf(closed)
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/observe/again.js










/** Alerts of a repository change without anything happening to the release: older than this they are read again. */ const alertsKeepMs = 15 * vocabulary/* minuteMs */.J2;
/**
 * What may have changed since a recorded evaluation: checks, freezes, what runs, the tag, and what people said since.
 * Everything else is taken from the record, whose digest vouches for it.
 */ async function observeAgain(question, sources, recorded) {
    const isOld = sources.now() - Date.parse(recorded.now) > alertsKeepMs;
    const wave = await sources.github.snapshot(changingParts(question, isOld));
    const histories = await readHistories(question, wave, sources);
    const ticket = (0,evidence_src/* mapReading */.P2)(findTicket(wave.tickets ?? parts_unasked('tickets'), question.subject), ({ ticket: found })=>found);
    const history = histories[question.subject.environment] ?? parts_unasked('deployments');
    const [comments, freezes, approvals] = await Promise.all([
        readComments(ticket, wave, question.ticket, sources),
        readFreezes(history, candidateOf(question), sources),
        readApprovals(question, sources)
    ]);
    const live = Object.entries(histories).map(([name, each])=>[
            name,
            liveFact(each)
        ]);
    return {
        ...recorded,
        now: new Date(sources.now()).toISOString(),
        clockSkew: skewOf(sources),
        run: question.run,
        approvals,
        artifacts: question.artifacts,
        ticket,
        comments,
        freezes,
        live: Object.fromEntries(live),
        checks: {
            ...checksOf(wave),
            required: recorded.checks.required
        },
        release: releaseAgain(recorded.release, wave),
        ...isOld ? {
            security: await readSecurity(question, wave, sources)
        } : {},
        ...communicationsIn(question, wave, ticket.known ? ticket.value?.number : undefined)
    };
}
function changingParts(question, withAlerts) {
    const { subject, ticket } = question;
    return {
        sha: subject.sha,
        ticket: {
            label: ticketLabel
        },
        deploymentsOf: environmentsOf(question),
        deploymentsAtMost: newestDeployments,
        ...ticket === undefined ? {} : {
            commentsOf: ticket
        },
        ...subject.release === undefined ? {} : {
            tag: subject.release
        },
        ...withAlerts ? securityRequest(question) : {},
        ...communicationRequest(question)
    };
}
/** The tag again: wherever it points now, the commit that was judged stays the one that is deployed. */ function releaseAgain(recorded, { tag }) {
    if (tag === undefined || !recorded.known) return recorded;
    if (!tag.known) return tag.reason === 'not-found' ? recorded : tag;
    const moved = {
        ...recorded.value,
        shaAtEnd: tag.value.commit
    };
    return {
        ...recorded,
        value: moved
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/verify.js




/**
 * Decides again at the door, directly before the team's deploy command: from the go that was handed over and what
 * may have changed since, else from the beginning. Only a go opens the deployment record, and without the record
 * nothing is deployed: what nobody can find later did not happen.
 */ async function runVerify(context, handed, openRecord) {
    const observations = await observeAtTheDoor(context, handed);
    const record = recordOf(context, observations);
    const { ticket, comments } = observations;
    const run = {
        record,
        ticket: ticket.known ? ticket.value : null,
        comments,
        problems: []
    };
    if (record.evaluation.decision !== 'go') return {
        ...run,
        deploymentId: undefined
    };
    const expired = handed === undefined ? undefined : expiredGo(handed, context);
    if (expired !== undefined) return {
        ...run,
        deploymentId: undefined,
        refusal: expired
    };
    const opened = await openRecord(run);
    if (opened.done) return {
        ...run,
        deploymentId: opened.value.id
    };
    const refusal = {
        code: 'record-not-opened',
        why: opened.message,
        next: opened.hint
    };
    return {
        ...run,
        deploymentId: undefined,
        refusal
    };
}
/** Judged under the same policy about the same release, and it was a go: then most of it still holds. */ function observeAtTheDoor(context, handed) {
    const { question, sources } = context;
    if (handed === undefined || !verify_isAbout(handed.record, context)) return observeAll(context);
    return observeAgain(question, sources, handed.record.observations);
}
function verify_isAbout({ subject, evaluation, policy, observations }, { question }) {
    const { release } = observations;
    return evaluation.decision === 'go' && (0,evidence_src/* digestOf */.ol)(subject) === (0,evidence_src/* digestOf */.ol)(question.subject) && (0,evidence_src/* digestOf */.ol)(policy) === (0,evidence_src/* digestOf */.ol)(question.policy) && release.known && release.value.policy.digest === question.policyDigest;
}
function expiredGo({ record }, { sources }) {
    const { decision, expiresAt } = record.evaluation;
    if (decision !== 'go' || expiresAt === undefined || Date.parse(expiresAt) > sources.now()) return undefined;
    return {
        code: 'go-expired',
        why: `the go of ${(0,report_src/* formatDateTime */.r6)(new Date(record.observations.now))} expired at ${(0,report_src/* formatDateTime */.r6)(new Date(expiresAt))}`,
        next: 'press "Re-run all jobs", so that the gate decides again (release-manager)'
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/ports.js

/** The value of the header `authorization`: `Bearer …`, `Basic …` of `user:password`, or the secret as it is. */ const authorizationOf = (secret, scheme)=>{
    if (scheme === 'raw') return secret;
    return scheme === 'bearer' ? `Bearer ${secret}` : `Basic ${Buffer.from(secret, 'utf8').toString('base64')}`;
};
/** Asked without its credential, a tracker may answer with what everybody may see, as if that were all. */ const withoutSecret = (url, variable)=>(0,evidence_src/* unknown */.L5)({
        reason: 'not-permitted',
        endpoint: url,
        message: `Cannot ask ${url}: the environment variable ${variable} is not set.`,
        hint: `Add to this step:   env: { ${variable}: \${{ secrets.${variable} }} }`
    });

;// CONCATENATED MODULE: ./packages/requirements/src/present/report.js




/** The one report of a gate run: everything that people see is rendered from it. */ function reportOf(record, { startedAt, finishedAt, preface = [], after = [] }) {
    const { subject, evaluation, observations } = record;
    const world = world_worldOf(subject, record.policy, observations);
    return {
        kind: 'gate',
        service: subject.service,
        environment: subject.environment,
        wave: subject.wave,
        sha: subject.sha,
        ...subject.release === undefined ? {} : {
            release: subject.release
        },
        outcome: evaluation.decision,
        reasons: evaluation.reasons,
        startedAt,
        finishedAt,
        headline: headlineOf(evaluation, world),
        body: [
            ...preface,
            ...bodyOf(evaluation, world),
            ...after,
            {
                paragraph: footerOf(record)
            }
        ],
        annotations: annotationsOf(record),
        detail: record
    };
}
const report_timeOf = (instant)=>(0,report_src/* formatDateTime */.r6)(new Date(instant));
/** "Commit 9d04e77 · policy 51ab0c · expires Tue 2026-11-24 15:00 UTC · decided …". */ function footerOf({ subject, observations, evaluation }) {
    const { release, run, now } = observations;
    const parts = [
        `Commit ${(0,report_src/* shortSha */.Fu)(subject.sha)}`,
        ...release.known ? [
            `policy ${release.value.policy.digest.slice(0, 6)}`
        ] : [],
        ...evaluation.expiresAt === undefined ? [] : [
            `expires ${report_timeOf(evaluation.expiresAt)}`
        ],
        `decided ${report_timeOf(now)} by run ${run.id}, attempt ${run.attempt}`
    ];
    return parts.join(' · ');
}
const annotationsOf = ({ evaluation: { findings } })=>findings.filter(isBlocking).map(({ title, reason, status })=>({
            level: status === 'pending' ? 'notice' : 'warning',
            title,
            message: (0,report_src/* inlineToText */.cq)(reason)
        }));

;// CONCATENATED MODULE: ./packages/requirements/src/record.js



/** What the evidence names by digest: the policy, every group of facts, and the decision's own findings. */ function recordInputs({ policy, observations, subject }) {
    const groups = Object.entries(observations).map(([name, facts])=>({
            name: `observations.${name}`,
            digest: (0,evidence_src/* digestOf */.ol)(facts)
        }));
    return [
        {
            name: 'subject',
            digest: (0,evidence_src/* digestOf */.ol)(subject)
        },
        {
            name: 'policy',
            digest: (0,evidence_src/* digestOf */.ol)(policy)
        },
        ...groups
    ];
}
/**
 * Makes a recorded decision again from its recorded inputs, and compares digests and outcome. Every difference is
 * named; the record alone is enough, nothing is asked of GitHub.
 */ function recompute(record, claimed) {
    const actual = new Map(recordInputs(record).map(({ name, digest })=>[
            name,
            digest
        ]));
    const stated = new Map(claimed.map(({ name, digest })=>[
            name,
            digest
        ]));
    const names = [
        ...new Set([
            ...actual.keys(),
            ...stated.keys()
        ])
    ].sort();
    const changed = names.filter((name)=>actual.get(name) !== stated.get(name));
    const again = evaluate(worldOf(record.subject, record.policy, record.observations));
    const problems = changed.map((name)=>`${name} is not what the evidence names: its digest differs`);
    if (again.decision !== record.evaluation.decision) {
        problems.push(`the recorded decision is ${record.evaluation.decision}, the recorded facts give ${again.decision}`);
    } else if (digestOf(again) !== digestOf(record.evaluation)) {
        problems.push('the recorded findings are not those that the recorded facts give');
    }
    return problems.length === 0 ? {
        ok: true,
        decision: again.decision
    } : {
        ok: false,
        problems
    };
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/open-ends.js







/** What is not finished, in the order in which the guide has it. */ function openEndsOf(world, facts) {
    return [
        deploymentEnd(world),
        smokeEnd(world),
        monitorEnd(world),
        publishedEnd(facts.published),
        announcedEnd(world, facts.published),
        documentationEnd(world, facts.changelog),
        ...signOffEnds(world)
    ].flatMap((end)=>end ?? []);
}
function deploymentEnd(world) {
    const { observations, subject } = world;
    const live = observations.live[subject.environment];
    const what = `Deploy to ${subject.environment}`;
    const commit = (0,report_src/* shortSha */.Fu)(subject.sha);
    const who = 'release-manager';
    if (isSuperseded(world)) return undefined;
    if (live?.known !== true) {
        return {
            what,
            why: live?.message ?? 'not read',
            who,
            next: live?.hint ?? 'run this again'
        };
    }
    if (live.value?.sha !== subject.sha) {
        const runs = live.value === null ? 'nothing of ours' : (0,report_src/* shortSha */.Fu)(live.value.sha);
        const why = `${subject.environment} runs ${runs}, not ${commit}`;
        return {
            what,
            why,
            who,
            next: 'deploy it, or `/withdraw <reason>`'
        };
    }
    if (live.value.phase === 'deployed' && live.value.bad === null) return undefined;
    const why = live.value.bad ?? `deployment ${live.value.deploymentId} is ${live.value.phase}`;
    return {
        what,
        why,
        who,
        next: 'deploy it again, or roll it back'
    };
}
function smokeEnd(world) {
    const smoke = productionEvidence('smoke', world);
    if (smoke?.outcome === 'pass') return undefined;
    const { environment } = world.subject;
    const why = smoke === undefined ? `no smoke evidence of ${environment}` : smoke.headline;
    const next = `run smoke-test-runner on ${environment}`;
    return {
        what: 'Post-deploy verifications',
        why,
        who: 'release-manager',
        next
    };
}
function monitorEnd(world) {
    const monitor = productionEvidence('monitor', world);
    const vouched = typeof ownRecord(world)?.verifiedBy === 'string';
    if (monitor?.outcome === 'pass' || vouched) return undefined;
    const next = awaitsAcceptance(world) ? 'reply `/verify <reason>` here, or run the monitor again' : 'let post-deploy-monitor finish';
    const why = monitor === undefined ? 'no monitor evidence' : monitor.headline;
    return {
        what: 'Monitor for 30 minutes',
        why,
        who: 'on-call',
        next
    };
}
const announcement = {
    what: 'Announcement',
    who: 'customer-success-manager'
};
function publishedEnd(published) {
    if (published === undefined || published.known) return undefined;
    const missing = published.reason === 'not-found';
    return {
        ...announcement,
        why: missing ? 'the release is not published' : published.message,
        next: missing ? 'run notes-generator, `mode: publish`' : published.hint
    };
}
/** Published is not told: places that could not be reached, and customers whose time has not come. */ function announcedEnd(world, published) {
    if (published?.known !== true || !tellsAnybody(world)) return undefined;
    const told = announcedIn(world);
    if (told === undefined) {
        return {
            ...announcement,
            why: 'no evidence says who was told of the published release',
            next: 'run notes-generator, `mode: publish`, which tells whom the policy names, once'
        };
    }
    return unfinished(told);
}
function unfinished({ failed, later }) {
    if (failed.length > 0) {
        return {
            ...announcement,
            why: `not told: ${failed.join('; ')}`,
            next: 'run notes-generator, `mode: publish`, again; it tells only who was not told'
        };
    }
    if (later.length === 0) return undefined;
    return {
        ...announcement,
        why: `still to be told: ${later.join('; ')}`,
        next: 'run notes-generator, `mode: publish`, again then; the workflow that evaluates again does'
    };
}
const tellsAnybody = ({ policy: { notify } })=>[
        notify.stakeholders,
        notify.support,
        notify.customers
    ].some(({ length })=>length > 0);
/** The changelog of the default branch has a heading for this release. */ function documentationEnd({ policy, subject }, changelog) {
    const path = policy.notes.changelog;
    const { release } = subject;
    if (path === undefined || release === undefined || changelog === undefined) return undefined;
    const what = 'Release documentation';
    const who = 'technical-writer';
    if (!changelog.known) return {
        what,
        why: changelog.message,
        who,
        next: changelog.hint
    };
    const version = release.replace(/^.*?v?(?=\d)/u, '');
    const headings = changelog.value.text.split('\n').filter((line)=>/^#{1,4}\s/u.test(line));
    const written = headings.some((line)=>line.split(/[\s[\]()]+/u).some((word)=>word === release || word === version || word === `v${version}`));
    if (written) return undefined;
    return {
        what,
        why: `${path} on the default branch has no heading for ${release}`,
        who,
        next: `merge the entry that notes-generator wrote to ${path}`
    };
}
/** What a patch was allowed to skip before the deployment is due before its ticket closes. */ function signOffEnds(world) {
    return dueFindings(evaluate_evaluate(world).findings).map(({ title, reason, owner, next })=>({
            what: title,
            why: reason,
            who: owner,
            next: next === undefined ? 'settle it' : (0,report_src/* inlineToText */.cq)(next.text)
        }));
}

;// CONCATENATED MODULE: ./packages/requirements/src/modes/close.js













/** Ends a release: closes its ticket when everything after the deployment is done, or names what is not. */ async function runClose(context) {
    const { question, writes } = context;
    const observed = await observeAll(context);
    const { observations, problems } = await acceptOnWord(world_worldOf(question.subject, question.policy, observed), writes);
    const world = world_worldOf(question.subject, question.policy, observations);
    const { ticket, comments } = observations;
    const run = {
        record: recordOf(context, observations),
        ticket: ticket.known ? ticket.value : null,
        comments,
        problems
    };
    if (run.ticket === null) return {
        ...run,
        result: 'refused',
        openEnds: [
            noTicket(observations)
        ]
    };
    if (run.ticket.state === 'closed') return {
        ...run,
        result: 'already-closed',
        openEnds: []
    };
    const reason = withdrawal(world);
    if (reason !== undefined) return {
        ...await end(world, run, context, 'withdrawn'),
        reason
    };
    const openEnds = openEndsOf(world, await closingFacts(context));
    if (openEnds.length > 0) return {
        ...run,
        result: 'refused',
        openEnds
    };
    return end(world, run, context, 'closed');
}
async function closingFacts({ question, sources }) {
    const { subject, policy } = question;
    const { changelog } = policy.notes;
    const [published, files] = await Promise.all([
        subject.release === undefined ? undefined : sources.github.releases.byTag(subject.release),
        changelog === undefined ? undefined : sources.github.snapshot({
            defaultBranchFiles: [
                changelog
            ]
        })
    ]);
    const file = changelog === undefined ? undefined : files?.files?.[changelog];
    return {
        ...published === undefined ? {} : {
            published
        },
        ...file === undefined ? {} : {
            changelog: file
        }
    };
}
function noTicket({ ticket }) {
    const what = 'Release ticket';
    const who = 'release-manager';
    return ticket.known ? {
        what,
        why: 'there is none for this release',
        who,
        next: 'open it with `mode: open`'
    } : {
        what,
        why: ticket.message,
        who,
        next: ticket.hint
    };
}
/** A release manager's `/withdraw <reason>`: a release that never reached production ends so. */ function withdrawal(world) {
    if (wasDeployed(world)) return undefined;
    const command = world.spoken.commands.findLast(({ verb, login })=>verb === 'withdraw' && rolesOf(login, world.observations).includes('release-manager'));
    return command?.verb === 'withdraw' ? command.reason : undefined;
}
/** Evidence first: a ticket that is closed without it would be found without it. */ async function end(world, run, context, result) {
    const { sources, writes } = context;
    const { comments } = run;
    const attached = comments.known ? await attachEvidence(world, run, comments.value, sources, writes) : [];
    const problems = [
        ...run.problems,
        ...attached.length > 0 ? attached : await closeTicket(world, run, context, result)
    ];
    return {
        ...run,
        problems,
        result: problems.length === 0 ? result : 'refused',
        openEnds: []
    };
}
async function attachEvidence(world, { ticket }, comments, { evidence }, { issues }) {
    if (ticket === null || isAttached(comments, world)) return [];
    const texts = await readTexts(world, evidence.content);
    if (texts.length === 0) return [];
    return problemOf(await issues.comment(ticket.number, evidenceComment(world, texts)));
}
async function closeTicket(world, { record, ticket, comments }, { sources, writes: { issues } }, result) {
    if (ticket === null) return [];
    const completed = result === 'closed';
    const stages = stagesOf(world).map((stage, index, all)=>index === all.length - 1 && completed ? {
            ...stage,
            done: true
        } : stage);
    const decided = await decidedBefore(world, sources);
    const body = ticketBody(record.evaluation, world, stages, decided);
    const stateReason = completed ? 'completed' : 'not_planned';
    const closed = await issues.update(ticket.number, {
        body,
        state: 'closed',
        stateReason
    });
    const asked = comments.known ? findComment(comments.value) : undefined;
    const text = requestsComment(record.evaluation, world);
    const told = asked === undefined ? [] : await Promise.all(writeComment(text, asked, ticket.number, issues));
    const { scope } = record.observations;
    const milestone = scope.known && completed ? scope.value.milestone : null;
    const ended = milestone === null ? undefined : await issues.closeMilestone(milestone.number);
    return [
        closed,
        ...told,
        ...ended === undefined ? [] : [
            ended
        ]
    ].flatMap(problemOf);
}

;// CONCATENATED MODULE: ./packages/requirements/src/rollback-procedure.js


/** A deployment record carries it, and GitHub's payloads are not made for long texts. */ const longestCharacters = 2_000;
/**
 * How one goes back from this release, as its approved notes say: `standard`, or their own words. It goes into the
 * deployment record, from which a rollback reads it; undefined where no evidence of the notes says anything.
 */ function rollbackProcedure(world) {
    const detail = productionEvidence('notes', world)?.detail;
    if (typeof detail !== 'object' || detail === null || !('rollback' in detail)) return undefined;
    const { rollback } = detail;
    return typeof rollback === 'string' && rollback !== '' ? (0,report_src/* clipCharacters */.Pu)(rollback, longestCharacters) : undefined;
}

;// CONCATENATED MODULE: ./packages/requirements/src/customer-text.js





/**
 * What customers may be told of a release: the words as they stand now in the file or the issue that the policy
 * names, and only if the customer-success-manager has signed exactly these. An edit since then takes them back.
 */ async function readCustomerText(question, github) {
    const { subject, policy, comments, signers } = question;
    const drafts = await readDrafts(question, github);
    if (!drafts.known) return {
        ok: false,
        why: drafts.message,
        hint: drafts.hint
    };
    const signature = (communication)=>communicationSigned(communicationBound(subject, policy, communication), comments, signers);
    const choice = chooseDraft(drafts.value, (communication)=>signature(communication).signed);
    if (choice.of === 'none') return {
        ok: false,
        why: 'there are no words for customers',
        hint: 'draft them, and have them signed'
    };
    if (choice.of === 'several') {
        const names = choice.drafts.map(({ where })=>where).join(', ');
        return {
            ok: false,
            why: `${names} all hold words for customers`,
            hint: 'close all but one as not planned'
        };
    }
    const { draft, read } = choice;
    if (!read.ok) return {
        ok: false,
        why: `${draft.where}: ${read.message}`
    };
    const signed = signature(read.communication);
    return signed.signed ? {
        ok: true,
        communication: read.communication,
        where: draft.where,
        ...whoSigned(signed)
    } : {
        ok: false,
        why: `the customer-success-manager has not signed the text in ${draft.where}`,
        hint: `reply ${signed.command} on the ticket, then run this again`
    };
}
const whoSigned = ({ by, at, url })=>({
        by,
        at,
        url
    });
async function readDrafts({ subject, policy, ticket }, { snapshot }) {
    const { path, issue: label } = policy.requirements['customer-communication'];
    if (label !== undefined) {
        const { labelled } = await snapshot({
            labelled: {
                label
            }
        });
        return mapReading(draftsAmong(labelled ?? unasked(label), {
            ...subject,
            ticket
        }), (all)=>all.map(({ number, url, text })=>({
                    where: `#${number}`,
                    url,
                    text
                })));
    }
    const { filesAtSha } = await snapshot({
        sha: subject.sha,
        checks: false,
        filesAtSha: [
            path
        ]
    });
    return mapReading(filesAtSha?.[path] ?? unasked(path), ({ text })=>[
            {
                where: path,
                url: '',
                text
            }
        ]);
}

;// CONCATENATED MODULE: ./packages/requirements/src/index.js






























;// CONCATENATED MODULE: ./actions/requirements-gate/src/handed.js



/**
 * The gate's own decision, by the digest that an earlier job handed over. Content is what the digest names, wherever
 * it was kept; a digest of this very run came through the run itself, any other has to prove its origin.
 */ async function handedGo({ inputs, stage, runner, context }) {
    for (const digest of inputs.evidence){
        const evidence = evidenceAtHand(digest, stage);
        if (evidence === undefined || evidence.statement.predicate.kind !== 'gate') continue;
        const { producer, detail } = evidence.statement.predicate;
        const { runId, repository } = runner.context;
        const ownRun = producer.runId === runId && producer.repository === repository;
        const proven = ownRun || (await (0,evidence_src/* findEvidence */.HO)(digest, context.sources.evidence, stage.originRules)).known;
        const record = proven ? unpackRecord(detail) : undefined;
        if (record !== undefined) return {
            digest,
            record
        };
    }
    return undefined;
}
function evidenceAtHand(digest, { read: { checks } }) {
    if (checks?.known !== true) return undefined;
    for (const { text } of checks.value){
        const content = text === null ? undefined : (0,report_src/* evidenceFromText */.vY)(text);
        if (content === undefined || (0,evidence_src/* sha256 */.sc)(content) !== digest) continue;
        const parsed = (0,evidence_src/* parseEvidence */.vf)(content, digest);
        if (parsed.ok) return parsed.value;
    }
    return undefined;
}
/** Digests that are no decision of the gate itself: what the requirements look at. */ function evidenceOfOthers(digests, { read: { checks } }) {
    if (checks?.known !== true) return [
        ...digests
    ];
    const entries = checks.value.flatMap(({ externalId })=>externalId === null ? [] : (0,evidence_src/* parseExternalId */.Wt)(externalId) ?? []);
    const own = new Set(entries.filter(({ kind })=>kind === 'gate').map(({ digest })=>digest));
    return digests.filter((digest)=>!own.has(digest));
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/prefetch.js



/** Parts of the wave that need no policy: they come along with it, in the same request. */ function earlyRequest(inputs, { sha, payload, runId }) {
    const repository = payload['repository'];
    const branch = repository?.default_branch;
    const { environment, mode, evidence } = inputs;
    // A go that was handed over knows what the rules demanded.
    const needsRules = mode !== 'verify' || evidence.length === 0;
    return {
        sha: inputs.sha ?? sha,
        asking: runId,
        ticket: {
            label: ticketLabel
        },
        deploymentsAtMost: newestDeployments,
        ...needsRules && typeof branch === 'string' ? {
            branch
        } : {},
        ...environment === undefined ? {} : {
            deploymentsOf: [
                ...new Set([
                    environment,
                    'staging'
                ])
            ]
        }
    };
}
const broughtBy = (early, brought, wanted)=>({
        commit: early.sha === wanted.sha && brought.checks !== undefined,
        branch: early.branch === wanted.branch && brought.rules !== undefined,
        ticket: wanted.ticket !== undefined && brought.tickets !== undefined
    });
function prefetch_restOf(wanted, has, deployments) {
    const { sha, branch, ticket, deploymentsOf = [], filesAtSha = [], ...others } = wanted;
    const missing = deploymentsOf.filter((name)=>deployments?.[name] === undefined);
    const needsCommit = sha !== undefined && (!has.commit || filesAtSha.length > 0);
    return {
        ...others,
        ...needsCommit ? {
            sha,
            filesAtSha
        } : {},
        ...has.commit ? {
            checks: false
        } : {},
        ...branch === undefined || has.branch ? {} : {
            branch
        },
        ...ticket === undefined || has.ticket ? {} : {
            ticket
        },
        ...missing.length === 0 ? {} : {
            deploymentsOf: missing
        }
    };
}
const commitParts = [
    'checks',
    'suites',
    'statuses',
    'runs'
];
function partsOf(brought, has) {
    const names = [
        ...has.commit ? commitParts : [],
        ...has.branch ? [
            'rules'
        ] : [],
        ...has.ticket ? [
            'tickets'
        ] : []
    ];
    return Object.fromEntries(names.flatMap((name)=>brought[name] === undefined ? [] : [
            [
                name,
                brought[name]
            ]
        ]));
}
/** Asks only for what the early request did not bring. */ async function askRest(github, early, brought, wanted) {
    const has = broughtBy(early, brought, wanted);
    const answer = await github.snapshot(prefetch_restOf(wanted, has, brought.deployments));
    const deployments = Object.entries({
        ...brought.deployments,
        ...answer.deployments
    }).map(([name, rows])=>[
            name,
            (0,evidence_src/* mapReading */.P2)(rows, (all)=>all.map(deploymentRow))
        ]);
    return {
        ...answer,
        ...partsOf(brought, has),
        deployments: Object.fromEntries(deployments)
    };
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/gate.js







function gateOf(inputs, runner, stage) {
    const artifacts = inputs.artifacts.map(readArtifact);
    const question = gate_questionOf(inputs, runner, stage, artifacts);
    const context = {
        question,
        sources: sourcesOf(inputs, runner, stage),
        writes: stage.github
    };
    return {
        inputs,
        runner,
        stage,
        context,
        artifacts,
        startedAt: instant(runner)
    };
}
const instant = ({ clock })=>clock.now().toISOString();
/** @throws ConfigurationError for a line that is not `component=sha256:<64 hexadecimal digits>`. */ function readArtifact(line) {
    const match = /^([\w./-]+)\s*=\s*(sha256:[0-9a-f]{64})$/u.exec(line);
    const [, component, digest] = match ?? [];
    if (component !== undefined && digest !== undefined) return {
        component,
        digest
    };
    throw new report_src/* ConfigurationError */.j1("the action's inputs", [
        {
            path: 'input artifacts',
            message: `"${line}" is not of the form component=sha256:… with 64 hexadecimal digits`
        }
    ]);
}
function gate_questionOf(inputs, { context, clock }, stage, artifacts) {
    const { policy, target, sha, release, defaultBranch, read } = stage;
    const subject = {
        ...target,
        repository: context.repository,
        sha,
        releaseType: releaseTypeOf(inputs['release-type'], release),
        ...release === undefined ? {} : {
            release
        }
    };
    const ticket = ticketIn(read, subject);
    const isPrivate = privateIn(context.payload);
    const builtOn = branchOfRelease(read.suites, subject, defaultBranch);
    return {
        subject,
        policy: policy.policy,
        policyPath: policy.file,
        policyCommit: policy.commit,
        policyDigest: policy.digest,
        defaultBranch,
        now: clock.now().getTime(),
        run: runFact(inputs, context),
        artifacts,
        digests: evidenceOfOthers(inputs.evidence, stage),
        ...ticket === undefined ? {} : {
            ticket
        },
        ...isPrivate === undefined ? {} : {
            private: isPrivate
        },
        ...builtOn === undefined ? {} : {
            builtOn
        }
    };
}
function runFact({ mode }, context) {
    const { runId, runAttempt, runUrl, workflowPath, event, actor, triggeringActor } = context;
    return {
        id: runId,
        attempt: runAttempt,
        url: runUrl,
        workflowPath,
        event,
        deploying: mode === 'verify',
        actor,
        triggeringActor
    };
}
/** The release's ticket, where the first request brought the tickets along. */ function ticketIn({ tickets }, subject) {
    const found = tickets === undefined ? undefined : findTicket(tickets, subject);
    return found?.known === true ? found.value.ticket?.number : undefined;
}
function privateIn(payload) {
    const repository = payload['repository'];
    return typeof repository?.private === 'boolean' ? repository.private : undefined;
}
function sourcesOf(inputs, runner, stage) {
    const { context, clock } = runner;
    const { github, read, deployments, originRules } = stage;
    const base = `${context.serverUrl}/${context.repository}`;
    const early = earlyRequest(inputs, context);
    // Used once: whoever asks again wants to know what has changed since.
    let brought = read;
    const snapshot = (request)=>{
        const first = brought;
        brought = {};
        return askRest(github, early, first, request);
    };
    return {
        github: {
            ...github,
            snapshot
        },
        deployments: deployments.list,
        evidence: evidenceOf(stage),
        originRules,
        get: (question)=>get(question, runner),
        now: ()=>clock.now().getTime(),
        runUrl: (runId)=>`${base}/actions/runs/${runId}`,
        fileUrl: (path, sha)=>`${base}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`
    };
}
/** Evidence whose content stands in a check run that was read already costs two requests, and a run is asked for once. */ function evidenceOf({ github, read: { checks } }) {
    const texts = ()=>checks?.known === true ? checks.value.flatMap(({ text })=>text ?? []) : [];
    const byName = once(github.artifacts.byName);
    const source = evidenceSource({
        runs: github.runs,
        artifacts: {
            ...github.artifacts,
            byName
        }
    }, texts);
    return {
        ...source,
        run: once(source.run)
    };
}
/** The same question is asked once; everybody else waits for its answer. */ function once(ask) {
    const asked = new Map();
    return (key)=>{
        const answer = asked.get(key) ?? ask(key);
        asked.set(key, answer);
        return answer;
    };
}
async function get({ url, body: sent, credential }, runner) {
    const secret = credential === undefined ? undefined : runner.secretFromEnvironment(credential.variable);
    if (credential !== undefined && secret === undefined) return withoutSecret(url, credential.variable);
    const headers = {
        accept: 'application/json, text/plain',
        ...sent === undefined ? {} : {
            'content-type': 'application/json'
        },
        ...secret === undefined || credential === undefined ? {} : {
            authorization: authorizationOf(secret, credential.scheme)
        }
    };
    const answer = await (0,src/* createHttpClient */.uT)()({
        url,
        ...sent === undefined ? {} : {
            method: 'POST',
            body: sent
        },
        headers,
        signal: runner.signal,
        maxRedirects: 3
    });
    if (answer.ok) {
        const body = new TextDecoder().decode(answer.body);
        return (0,evidence_src/* known */.eO)({
            status: answer.status,
            body
        }, {
            endpoint: `GET ${url}`,
            pages: 1,
            at: instant(runner)
        });
    }
    return (0,evidence_src/* unknown */.L5)({
        reason: answer.kind === 'timeout' ? 'timeout' : 'unavailable',
        endpoint: `GET ${url}`,
        message: `${url} did not answer: ${answer.message}`,
        hint: 'Check the address, and that this runner may reach it.'
    });
}
/** Publishes a gate run's report with its evidence and check run, and hands out the common outputs. */ async function present(gate, { run, outputs = {}, preface = [], after = [], refusal }) {
    const { inputs, stage, runner, artifacts } = gate;
    const { ticket, problems } = run;
    // Before it is packed: nothing can be taken out of compressed bytes.
    const record = runner.redactor.redactDeep(run.record);
    const { evaluation } = record;
    const notes = problems.length === 0 ? [] : [
        {
            list: problems.map((problem)=>`Not written: ${problem}`)
        }
    ];
    const decided = reportOf(record, {
        startedAt: gate.startedAt,
        finishedAt: instant(runner),
        preface: [
            ...preface,
            ...notes
        ],
        after
    });
    const report = refusal === undefined ? decided : gate_refused(decided, refusal);
    const { evidence, problem } = await stage.publish({
        ...report,
        detail: packRecord(record)
    }, {
        artifacts,
        inputs: recordInputs(record),
        people: gate_peopleOf(record),
        ...evaluation.expiresAt === undefined ? {} : {
            expiresAt: evaluation.expiresAt
        }
    }, existingCheck(record));
    if (problem !== undefined) runner.log.warning(`The check run could not be written: ${problem}`);
    return {
        report,
        evidence,
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run'],
        outputs: {
            ticket: ticket?.number,
            release: stage.release,
            sha: stage.sha,
            'expires-at': evaluation.expiresAt,
            'next-open': evaluation.nextOpen,
            'release-type': record.subject.releaseType,
            unmet: unmetIn(record),
            phase: live_phaseOf(world_worldOf(record.subject, record.policy, record.observations)),
            'customers-due': customersDue(record) ? 'yes' : undefined,
            ...outputs
        }
    };
}
/** The signed text for customers is due before the deployment, and nothing says that they have it. */ const customersDue = ({ evaluation: { findings } })=>findings.some(({ code })=>code === 'communication-not-sent');
const unmetIn = ({ evaluation: { findings } })=>findings.filter(({ status })=>status === 'unmet' || status === 'unknown').map(({ id })=>id).join('\n');
/** The same report, whose go does not count. */ const gate_refused = (report, { code, why, next })=>({
        ...report,
        outcome: 'no-go',
        reasons: [
            code,
            ...report.reasons
        ],
        headline: report.headline.replace(/^Go/u, 'No-go'),
        body: [
            {
                paragraph: `No requirement blocks, but ${why}. Next: ${next}.`
            },
            ...report.body
        ],
        annotations: [
            {
                level: 'error',
                message: why
            },
            ...report.annotations
        ]
    });
const gate_peopleOf = ({ evaluation })=>evaluation.findings.flatMap(({ id, signOffs })=>signOffs.map(({ login, role, at })=>({
                login,
                role,
                act: `signed ${id}`,
                at
            })));
/** The gate's check run that this commit has already, so that publishing needs no look-up. */ function existingCheck({ subject, observations: { checks } }) {
    const name = (0,report_src/* checkRunName */.$_)({
        kind: 'gate',
        ...subject
    });
    return checks.runs.known ? checks.runs.value.findLast((check)=>check.name === name)?.id : undefined;
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/modes/close.js



/** Ends the release: closes the ticket when all is done, or says what is not. */ async function close_close(gate) {
    const { inputs, stage, startedAt, runner } = gate;
    const run = await runClose(gate.context);
    const report = {
        kind: 'gate',
        ...stage.target,
        sha: stage.sha,
        ...stage.release === undefined ? {} : {
            release: stage.release
        },
        outcome: outcomeOf(run),
        reasons: run.openEnds.map(({ what })=>`open:${what.toLowerCase().replaceAll(' ', '-')}`),
        startedAt,
        finishedAt: instant(runner),
        headline: close_headlineOf(run, `${stage.target.service} ${stage.release ?? (0,report_src/* shortSha */.Fu)(stage.sha)}`),
        body: close_bodyOf(run),
        annotations: [],
        detail: {
            result: run.result,
            openEnds: run.openEnds,
            ...run.reason === undefined ? {} : {
                reason: run.reason
            }
        }
    };
    return {
        report,
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run'],
        outputs: {
            ticket: run.ticket?.number
        }
    };
}
const outcomeOf = ({ result })=>result === 'refused' ? 'no-go' : 'go';
function close_headlineOf({ result, ticket }, what) {
    const number = ticket === null ? '' : ` #${ticket.number}`;
    switch(result){
        case 'closed':
            return `Closed: release ticket${number} of ${what}`;
        case 'already-closed':
            return `Already closed: release ticket${number} of ${what}`;
        case 'withdrawn':
            return `Withdrawn: ${what}, ticket${number} closed`;
        case 'refused':
            return `Not closed: release ticket${number} of ${what}`;
    }
}
function close_bodyOf({ openEnds, problems, reason }) {
    if (problems.length > 0) return [
        {
            list: problems
        }
    ];
    if (reason !== undefined) return [
        {
            paragraph: `The release manager gave it up: ${reason}`
        }
    ];
    const [first] = openEnds;
    if (first === undefined) return [
        {
            paragraph: 'Everything after the deployment is done. Next: nothing.'
        }
    ];
    return [
        {
            paragraph: [
                `${openEnds.length} of the release's last steps ${openEnds.length === 1 ? 'is' : 'are'} open. Next: `,
                (0,report_src/* withCode */.SM)(first.next),
                ` (${first.who}).`
            ]
        },
        {
            table: {
                columns: [
                    '',
                    'Step',
                    'Owner',
                    'Why',
                    'Next step'
                ],
                rows: openEnds.map(({ what, why, who, next })=>[
                        '✗',
                        what,
                        who,
                        why,
                        (0,report_src/* withCode */.SM)(next)
                    ])
            }
        }
    ];
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/modes/deployed.js



/** Writes how the team's deploy step ended into the deployment record that `verify` opened. */ async function deployed(gate) {
    const { inputs, stage, startedAt, runner } = gate;
    const closed = await closeRecord(gate);
    const report = {
        kind: 'gate',
        ...stage.target,
        sha: stage.sha,
        ...stage.release === undefined ? {} : {
            release: stage.release
        },
        outcome: closed.outcome,
        reasons: closed.reasons,
        startedAt,
        finishedAt: instant(runner),
        headline: closed.headline,
        body: [
            {
                paragraph: closed.why
            }
        ],
        annotations: [],
        detail: {
            outcome: inputs.outcome,
            deploymentId: inputs['deployment-id'] ?? null
        }
    };
    return {
        report,
        failOn: inputs['fail-on'],
        dryRun: inputs['dry-run'],
        outputs: {
            'deployment-id': inputs['deployment-id']
        }
    };
}
async function closeRecord(gate) {
    const { inputs, stage } = gate;
    const id = inputs['deployment-id'];
    const what = `${stage.target.service} ${stage.release ?? (0,report_src/* shortSha */.Fu)(stage.sha)} to ${stage.target.environment}`;
    if (id === undefined) {
        return {
            outcome: 'wait',
            headline: `Not deployed: ${what}`,
            why: 'No deployment record was opened, so nothing was deployed. Next: look at the gate that came before.',
            reasons: [
                'not-opened'
            ]
        };
    }
    const history = await historyOf(stage.target, stage.deployments);
    const record = history.known ? history.value.records.find((candidate)=>candidate.id === id) : undefined;
    if (record === undefined) {
        const why = history.known ? `deployment ${id} is not one of ${what}` : `${history.message} ${history.hint}`;
        return {
            outcome: 'no-go',
            headline: `Outcome not recorded: ${what}`,
            why: `The record stays "mutating, outcome unknown": ${why}. Next: run this job again (release-manager).`,
            reasons: [
                'record-not-found'
            ]
        };
    }
    const written = await postStatus(record, closingStatus(inputs.outcome), stage.deployments);
    if (!written.done) {
        return {
            outcome: 'no-go',
            headline: `Outcome not recorded: ${what}`,
            why: `${written.message} ${written.hint} Next: run this job again (release-manager).`,
            reasons: [
                'record-not-written'
            ]
        };
    }
    return closedAs(inputs.outcome, what, id);
}
function closedAs(outcome, what, id) {
    switch(outcome){
        case 'success':
            return {
                outcome: 'go',
                headline: `Deployed: ${what}`,
                why: `Deployment ${id} is recorded as successful. Next: smoke tests and the monitor decide whether it stays (release-manager, on-call).`,
                reasons: []
            };
        case 'failure':
        case 'cancelled':
            return {
                outcome: 'no-go',
                headline: `Deployment ${outcome === 'failure' ? 'failed' : 'cancelled'}: ${what}`,
                why: `Deployment ${id} may have changed anything. Next: look at the deploy step, then roll back or deploy a fix (release-manager, on-call).`,
                reasons: [
                    `deploy-${outcome}`
                ]
            };
        case 'skipped':
            return {
                outcome: 'wait',
                headline: `Not deployed: ${what}`,
                why: `The deploy step did not run; deployment ${id} is recorded as unchanged. Next: start the deployment again (release-manager).`,
                reasons: [
                    'deploy-skipped'
                ]
            };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/notify/src/memory.js
/** A memory over a value that is read once and written at each change. */ function createMemory(state, save) {
    let current = state;
    const change = async (next)=>{
        current = next;
        await save(current);
    };
    return {
        recall: (key)=>Promise.resolve(current[key]),
        remember: (key, value)=>change({
                ...current,
                [key]: value
            }),
        forget: (key)=>change(Object.fromEntries(Object.entries(current).filter(([name])=>name !== key)))
    };
}
/** Reads a kept value; anything that is not one is an empty memory. */ function readMemory(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
        const entries = Object.entries(value).filter((entry)=>isRemembered(entry[1]));
        return Object.fromEntries(entries);
    } catch  {
        return {};
    }
}
function isRemembered(item) {
    if (typeof item !== 'object' || item === null) return false;
    const { state, at } = item;
    return (state === 'sending' || state === 'sent') && typeof at === 'string';
}

;// CONCATENATED MODULE: ./packages/notify/src/deliver.js
/** Tries and waits of one message at one place, in all. */ const mostAttempts = 4;
const deliver_deadlineMs = 45_000;
const firstWaitMs = 1_000;
const requestDeadlineMs = 10_000;
/** These happen before a request can have been read. */ const deliver_neverSent = new Set([
    'refused',
    'name-not-resolved',
    'certificate',
    'blocked-address',
    'malformed'
]);
const isBusy = (status)=>status === 429 || status === 503;
/** Seconds or a date, as `Retry-After` may say; undefined where it says nothing. */ function retryAfterMs(header, now) {
    if (header === undefined) return undefined;
    if (/^\d+$/u.test(header.trim())) return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
function readTurn(answer, repeatable, now) {
    if (!answer.ok) {
        if (answer.kind === 'certificate' || answer.kind === 'malformed' || answer.kind === 'blocked-address') {
            return {
                outcome: 'refused',
                why: answer.kind
            };
        }
        const again = repeatable || deliver_neverSent.has(answer.kind);
        return again ? {
            outcome: 'again',
            why: answer.kind,
            waitMs: undefined
        } : {
            outcome: 'unclear',
            why: answer.kind
        };
    }
    const { status, headers } = answer;
    if (status < 300) return {
        outcome: 'answered',
        response: answer
    };
    if (isBusy(status) || repeatable && status >= 500) {
        return {
            outcome: 'again',
            why: `status ${status}`,
            waitMs: retryAfterMs(headers['retry-after'], now)
        };
    }
    return status >= 500 ? {
        outcome: 'unclear',
        why: `status ${status}`
    } : {
        outcome: 'refused',
        why: `status ${status}`
    };
}
/** Sends one request, again where that is safe, within a deadline; never throws. Addresses stay out of `why`. */ async function deliver(request, repeatable, { http, sleep, now }) {
    const begun = now().getTime();
    for(let attempt = 1;; attempt += 1){
        const turn = readTurn(await http({
            ...request,
            deadlineMs: requestDeadlineMs
        }), repeatable, now());
        if (turn.outcome !== 'again') return turn;
        const waitMs = turn.waitMs ?? firstWaitMs * 2 ** (attempt - 1);
        const spentMs = now().getTime() - begun;
        if (attempt === mostAttempts || spentMs + waitMs > deliver_deadlineMs) {
            return {
                outcome: 'refused',
                why: `${turn.why}, tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`
            };
        }
        await sleep(waitMs);
    }
}

;// CONCATENATED MODULE: ./packages/notify/src/notifier.js
const notifier_textOf = ({ body })=>new TextDecoder().decode(body);
/** The headline with the team's own words before it. */ const titled = ({ headline }, prefix)=>prefix === undefined ? headline : `${prefix} ${headline}`;
/** A signed text is sent whole or not at all. */ const tooLong = (characters)=>`the text is signed, and longer than the ${characters.toLocaleString('en')} characters that fit here; it is not cut`;
const json = (url, value, headers = {})=>({
        method: 'POST',
        url,
        headers: {
            'content-type': 'application/json; charset=utf-8',
            ...headers
        },
        body: JSON.stringify(value)
    });

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/pagerduty.js


const longestSummary = 1_024;
const longestDetail = 30_000;
const actions = {
    'incident.opened': 'trigger',
    'incident.updated': 'trigger',
    'attention.needed': 'trigger',
    'incident.resolved': 'resolve'
};
const links = ({ url })=>url === undefined ? {} : {
        links: [
            {
                href: url,
                text: 'Details'
            }
        ]
    };
const isRelease = (event)=>event.startsWith('release.');
/** PagerDuty's Events API 2: incidents page, releases are change events and page nobody. */ const pagerduty = {
    name: ()=>'PagerDuty',
    repeatable: true,
    prepare (message, { 'routing-key': keyName, api }, { secret, prefix }) {
        const key = secret(keyName);
        if (key === undefined) return {
            unusable: `the environment variable ${keyName} is not set`
        };
        const summary = (0,report_src/* clipCharacters */.Pu)(titled(message, prefix), longestSummary);
        const { verbatim } = message;
        if (verbatim !== undefined && verbatim.length > longestDetail) return {
            unusable: tooLong(longestDetail)
        };
        const detail = {
            text: verbatim ?? (0,report_src/* clipCharacters */.Pu)((0,report_src/* toText */.fE)(message.body), longestDetail)
        };
        const about = {
            summary,
            timestamp: message.at,
            source: 'release-actions',
            custom_details: detail
        };
        if (isRelease(message.event)) {
            return {
                request: json(`${api}/v2/change/enqueue`, {
                    routing_key: key,
                    payload: about,
                    ...links(message)
                })
            };
        }
        return {
            request: json(`${api}/v2/enqueue`, {
                routing_key: key,
                event_action: actions[message.event],
                dedup_key: (0,report_src/* clipCharacters */.Pu)(message.thread, 255),
                payload: {
                    ...about,
                    severity: message.severity
                },
                ...links(message)
            })
        };
    },
    accept (response) {
        if (notifier_textOf(response).includes('"success"')) return {};
        return {
            refused: 'PagerDuty did not accept the event',
            hint: 'check the routing key'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notify/src/slack-text.js

/** Slack's three special characters; an `@name` or `#name` in plain text notifies nobody there. */ const escapeSlack = (text)=>(0,report_src/* cleanText */.X5)(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** The same for text that must arrive as it is: Slack turns the three back, and nothing else is touched. */ const escapeVerbatim = (text)=>text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const isSequence = (inline)=>Array.isArray(inline);
function inlineToSlack(inline) {
    if (typeof inline === 'string') return escapeSlack(inline).replace(/\s+/gu, ' ');
    if (isSequence(inline)) return inline.map(inlineToSlack).join('');
    if ('code' in inline) return `\`${escapeSlack((0,report_src/* oneLine */.TN)(inline.code)).replaceAll('`', "'")}\``;
    if ('strong' in inline) return `*${escapeSlack((0,report_src/* oneLine */.TN)(inline.strong))}*`;
    if ('mention' in inline) return escapeSlack(`@${inline.mention}`);
    const href = (0,report_src/* safeHref */.v7)(inline.href);
    const text = escapeSlack((0,report_src/* oneLine */.TN)(inline.link));
    return href === undefined ? text : `<${href.replaceAll('>', '%3E')}|${text.replaceAll('|', '¦')}>`;
}
function blockToSlack(block) {
    if ('heading' in block) return `*${escapeSlack((0,report_src/* inlineToText */.cq)(block.heading)).trim()}*`;
    if ('paragraph' in block) return inlineToSlack(block.paragraph);
    if ('list' in block) return block.list.map((item)=>`• ${inlineToSlack(item)}`).join('\n');
    if ('tasks' in block) return block.tasks.map(({ done, text })=>`${done ? '✓' : '○'} ${inlineToSlack(text)}`).join('\n');
    if ('details' in block) return `${inlineToSlack(block.details.summary)}\n${toSlack(block.details.blocks)}`;
    if ('table' in block || 'preformatted' in block) return `\`\`\`\n${escapeSlack((0,report_src/* toText */.fE)([
        block
    ])).replaceAll('```', "'''")}\n\`\`\``;
    return escapeSlack((0,report_src/* toText */.fE)([
        block
    ]));
}
/** A document in Slack's mrkdwn. */ const toSlack = (document)=>document.map(blockToSlack).join('\n\n');

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/slack.js



/** Slack cuts longer texts itself, without saying so. */ const longestText = 39_000;
const slack_hints = {
    not_in_channel: 'invite the app to the channel',
    channel_not_found: 'check the channel in the policy; a private channel must have the app as a member',
    invalid_auth: 'check the bot token',
    token_revoked: 'make a new bot token',
    missing_scope: 'give the app the scope chat:write',
    is_archived: 'the channel is archived; name another one in the policy'
};
function readAnswer(text) {
    try {
        const answer = JSON.parse(text);
        if (answer.ok === true) return typeof answer.ts === 'string' ? {
            handle: answer.ts
        } : {};
        const error = typeof answer.error === 'string' ? answer.error : 'no reason';
        const hint = slack_hints[error];
        return {
            refused: `Slack refused it: ${error}`,
            ...hint === undefined ? {} : {
                hint
            }
        };
    } catch  {
        // An incoming webhook answers the two letters "ok".
        return text.trim() === 'ok' ? {} : {
            refused: 'Slack answered something that is not an answer'
        };
    }
}
function composed(message, prefix) {
    const more = message.url === undefined ? '' : `\n\n<${message.url}|Details>`;
    return (0,report_src/* clipCharacters */.Pu)(`*${escapeSlack(titled(message, prefix))}*\n${toSlack(message.body)}${more}`, longestText);
}
/**
 * A channel in Slack: with a bot token one thread for each release and incident, by an incoming webhook messages one
 * after the other.
 */ const slack = {
    name: ({ channel })=>`Slack ${channel.startsWith('#') ? channel : `#${channel}`}`,
    repeatable: false,
    prepare (message, { channel, token, webhook, api }, { secret, root, prefix }) {
        const { verbatim } = message;
        if (verbatim !== undefined && verbatim.length > longestText) return {
            unusable: tooLong(longestText)
        };
        const text = verbatim === undefined ? composed(message, prefix) : escapeVerbatim(verbatim);
        // Signed words keep their asterisks: Slack formats nothing in them.
        const common = {
            text,
            mrkdwn: verbatim === undefined,
            unfurl_links: false,
            unfurl_media: false
        };
        const bot = secret(token);
        if (bot !== undefined) {
            const thread = root === undefined ? {} : {
                thread_ts: root
            };
            const payload = {
                channel,
                ...common,
                ...thread,
                metadata: {
                    event_type: 'release_actions',
                    event_payload: {
                        id: message.id
                    }
                }
            };
            return {
                request: json(`${api}/chat.postMessage`, payload, {
                    authorization: `Bearer ${bot}`
                })
            };
        }
        const address = secret(webhook);
        if (address === undefined) return {
            unusable: `neither ${token} nor ${webhook} is set in the environment`
        };
        if (!URL.canParse(address)) return {
            unusable: `${webhook} holds no address`
        };
        return {
            request: json(address, common)
        };
    },
    accept: (response)=>readAnswer(notifier_textOf(response))
};

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/teams.js


/** Teams refuses a message over 28 kB. */ const teams_longestText = 20_000;
const colours = {
    critical: 'attention',
    error: 'attention',
    warning: 'warning',
    info: 'default'
};
/** Adaptive Cards read some Markdown in text blocks; its marks are escaped, so that titles stay what they are. */ const escapeCard = (text)=>text.replace(/[\\*_[\]`~]/gu, String.raw`\$&`);
const titleBlock = (message, prefix)=>({
        type: 'TextBlock',
        size: 'Large',
        weight: 'Bolder',
        wrap: true,
        color: colours[message.severity],
        style: 'heading',
        text: escapeCard(titled(message, prefix))
    });
/** A channel or chat in Teams, by the address of a workflow ("When a Teams webhook request is received"). */ const teams = {
    name: ()=>'Teams',
    repeatable: false,
    prepare (message, { webhook }, { secret, prefix }) {
        const address = secret(webhook);
        if (address === undefined) return {
            unusable: `the environment variable ${webhook} is not set`
        };
        if (!URL.canParse(address)) return {
            unusable: `${webhook} holds no address`
        };
        const { verbatim, url } = message;
        if (verbatim !== undefined && verbatim.length > teams_longestText) return {
            unusable: tooLong(teams_longestText)
        };
        const href = url === undefined || verbatim !== undefined ? undefined : (0,report_src/* safeHref */.v7)(url);
        const text = verbatim ?? (0,report_src/* clipCharacters */.Pu)((0,report_src/* toText */.fE)(message.body), teams_longestText);
        const content = {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            msteams: {
                width: 'Full'
            },
            body: [
                // Signed words stand alone, and lose none of their line breaks.
                ...verbatim === undefined ? [
                    titleBlock(message, prefix)
                ] : [],
                ...(verbatim === undefined ? text.split(/\n{2,}/u) : [
                    text
                ]).map((part)=>({
                        type: 'TextBlock',
                        wrap: true,
                        text: escapeCard(part).replaceAll('\n', '\n\n')
                    }))
            ],
            ...href === undefined ? {} : {
                actions: [
                    {
                        type: 'Action.OpenUrl',
                        title: 'Details',
                        url: href
                    }
                ]
            }
        };
        const attachment = {
            contentType: 'application/vnd.microsoft.card.adaptive',
            contentUrl: null,
            content
        };
        return {
            request: json(address, {
                type: 'message',
                attachments: [
                    attachment
                ]
            })
        };
    },
    accept: ()=>({})
};

;// CONCATENATED MODULE: ./packages/notify/src/signature.js

/**
 * Headers of the Standard Webhooks form (standard-webhooks/standard-webhooks, spec 1.0): identity, time, and an
 * HMAC-SHA256 over `id.timestamp.body`. `key` is `whsec_` and base64, or plain text.
 */ function signatureHeaders(key, id, sentAt, body) {
    const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
    const bytes = key.startsWith('whsec_') ? Buffer.from(key.slice('whsec_'.length), 'base64') : Buffer.from(key);
    const signature = (0,external_node_crypto_.createHmac)('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64');
    return {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`
    };
}

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/webhook.js



/** A request to an address of the team's own, signed when the policy names a key. */ const webhook = {
    name: ({ url, 'url-from': from })=>url === undefined ? `webhook of ${from ?? ''}` : `webhook ${new URL(url).host}`,
    repeatable: true,
    prepare (message, { url: written, 'url-from': from, 'signing-key': key }, { secret, prefix, now }) {
        const url = written ?? secret(from ?? '');
        if (url === undefined) return {
            unusable: `the environment variable ${from ?? ''} is not set`
        };
        if (!URL.canParse(url)) return {
            unusable: `${from ?? 'its url'} holds no address`
        };
        const { id, thread, event, severity, headline, body, verbatim, url: more, at, data } = message;
        const request = json(url, {
            type: event,
            timestamp: at,
            data: {
                ...data,
                id,
                thread,
                severity,
                headline: prefix === undefined ? headline : `${prefix} ${headline}`,
                text: verbatim ?? (0,report_src/* toText */.fE)(body),
                ...more === undefined ? {} : {
                    url: more
                }
            }
        });
        if (key === undefined) return {
            request: {
                ...request,
                headers: {
                    ...request.headers,
                    'webhook-id': id
                }
            }
        };
        const signing = secret(key);
        if (signing === undefined) return {
            unusable: `the environment variable ${key} is not set, and the policy asks for a signature`
        };
        const signed = signatureHeaders(signing, id, now, request.body);
        return {
            request: {
                ...request,
                headers: {
                    ...request.headers,
                    ...signed
                }
            }
        };
    },
    accept: ()=>({})
};

;// CONCATENATED MODULE: ./packages/notify/src/notifiers/registry.js




/** Every kind of destination: one file each. */ const notifiers = {
    slack: slack,
    teams: teams,
    pagerduty: pagerduty,
    webhook: webhook
};

;// CONCATENATED MODULE: ./packages/notify/src/notify.js


/** A name for one message, or one thread, at one place; two channels never share one. */ function notify_keyOf(destination, name) {
    return `${notify_placeOf(destination)}|${name}`;
}
function notify_placeOf(destination) {
    switch(destination.kind){
        case 'slack':
            return `slack ${destination.channel} ${destination.token} ${destination.webhook}`;
        case 'teams':
            return `teams ${destination.webhook}`;
        case 'pagerduty':
            return `pagerduty ${destination['routing-key']}`;
        case 'webhook':
            return `webhook ${destination.url ?? destination['url-from'] ?? ''}`;
    }
}
/**
 * Sends a message to each destination, once however often it is asked to. Never throws for what happens at a
 * destination: a message that does not arrive is reported, and changes no verdict.
 */ async function notify(destinations, message, ports, options = {}) {
    const deliveries = [];
    for (const destination of destinations){
        const notifier = notifiers[destination.kind];
        deliveries.push(await sendOnce(notifier, destination, message, ports, options));
    }
    return deliveries;
}
async function sendOnce(notifier, destination, message, ports, { prefix }) {
    const name = notifier.name(destination);
    const key = notify_keyOf(destination, message.id);
    const threadKey = notify_keyOf(destination, `thread ${message.thread}`);
    const before = await ports.memory.recall(key);
    if (before?.state === 'sent') return {
        destination: name,
        outcome: 'already'
    };
    if (before !== undefined && !notifier.repeatable) {
        return {
            destination: name,
            outcome: 'unclear',
            why: `an earlier run was stopped while sending it at ${before.at}`,
            hint: 'look there, and send it by hand if it is missing'
        };
    }
    const root = (await ports.memory.recall(threadKey))?.handle;
    const prepared = notifier.prepare(message, destination, {
        secret: ports.secret,
        root,
        prefix,
        now: ports.now()
    });
    if ('unusable' in prepared) return {
        destination: name,
        outcome: 'failed',
        why: prepared.unusable
    };
    await ports.memory.remember(key, {
        state: 'sending',
        at: ports.now().toISOString()
    });
    const delivered = await deliver(prepared.request, notifier.repeatable, ports);
    return record(notifier, name, delivered, {
        memory: ports.memory,
        key,
        threadKey,
        isRoot: root === undefined,
        at: ports.now().toISOString()
    });
}
async function record(notifier, name, delivered, { memory, key, threadKey, isRoot, at }) {
    if (delivered.outcome === 'unclear') return {
        destination: name,
        outcome: 'unclear',
        why: `no clear answer: ${delivered.why}`
    };
    if (delivered.outcome === 'refused') {
        await memory.forget(key);
        return {
            destination: name,
            outcome: 'failed',
            why: delivered.why
        };
    }
    const accepted = notifier.accept(delivered.response);
    if ('refused' in accepted) {
        await memory.forget(key);
        return {
            destination: name,
            outcome: 'failed',
            why: accepted.refused,
            ...accepted.hint === undefined ? {} : {
                hint: accepted.hint
            }
        };
    }
    const handle = accepted.handle === undefined ? {} : {
        handle: accepted.handle
    };
    await memory.remember(key, {
        state: 'sent',
        at,
        ...handle
    });
    if (isRoot && accepted.handle !== undefined) await memory.remember(threadKey, {
        state: 'sent',
        at,
        ...handle
    });
    return {
        destination: name,
        outcome: 'sent'
    };
}
/** When the last of some destinations had a message; undefined while one of them certainly or perhaps has not. */ async function toldAt(destinations, messageId, memory) {
    const instants = [];
    for (const destination of destinations){
        const remembered = await memory.recall(notify_keyOf(destination, messageId));
        if (remembered?.state !== 'sent') return undefined;
        instants.push(remembered.at);
    }
    return instants.toSorted().at(-1);
}
/** Those of some destinations that a message went to, or perhaps went to. */ async function destinationsTold(destinations, messageId, memory) {
    const told = [];
    for (const destination of destinations)if (await memory.recall(notify_keyOf(destination, messageId)) !== undefined) told.push(destination);
    return told;
}

;// CONCATENATED MODULE: ./packages/notify/src/index.js



;// CONCATENATED MODULE: ./packages/stage/src/kept.js
const kept_kept = /<!-- kept (?<json>.*) -->/u;
/**
 * Opens what is kept under `name` on an issue. Only a bot's comment counts, since anybody can copy a marker.
 * `undefined` as issue keeps nothing. `read`: the issue's comments, where they were read already.
 */ async function openKept({ issues }, issue, name, read) {
    if (issue === undefined) return {
        text: '',
        save: ()=>Promise.resolve(null)
    };
    const marker = `<!-- release-actions:v1 ${name} -->`;
    const comments = read ?? await issues.comments(issue);
    const mine = comments.known ? comments.value.find(({ author, body })=>author?.type === 'Bot' && body.startsWith(marker)) : undefined;
    let comment = mine?.id;
    return {
        ...comments.known ? {} : {
            unread: comments
        },
        text: kept_kept.exec(mine?.body ?? '')?.groups?.['json'] ?? '',
        save: async (text, shown)=>{
            const safe = text.replaceAll('<', String.raw`\u003c`).replaceAll('>', String.raw`\u003e`);
            const body = `${marker}\n${shown}\n<!-- kept ${safe} -->\n`;
            const written = comment === undefined ? await issues.comment(issue, body) : await issues.editComment(comment, body);
            if (written.outcome === 'done') comment = written.value.id;
            return written.outcome === 'refused' ? `${written.message} ${written.hint}` : null;
        }
    };
}

;// CONCATENATED MODULE: ./packages/stage/src/messages.js



/** One thread for each release: the gate begins it, the announcement and a withdrawal continue it. */ const releaseThread = ({ service, environment }, version)=>`release:${service}:${environment}:${version}`;
/**
 * What sending needs, with what any action sent before, kept in one comment of the release ticket or the incident, so
 * that running again tells nobody twice. `read`: the issue's comments, where they were read already.
 */ async function openMessages(github, issue, about, { clock, log, signal, secretFromEnvironment }, read) {
    const kept = await openKept(github, issue, 'messages', read);
    const place = about === 'release' ? 'ticket' : 'incident';
    const ports = {
        http: (0,src/* createHttpClient */.uT)(),
        memory: createMemory(readMemory(kept.text), async (state)=>{
            const sent = Object.keys(state).filter((key)=>!key.includes('|thread ')).length;
            const fault = await kept.save(JSON.stringify(state), `Messages of this ${about}: ${sent}.`);
            if (fault !== null) log.warning(`What was sent could not be kept on the ${place}: ${fault}`);
        }),
        secret: secretFromEnvironment,
        now: ()=>clock.now(),
        sleep: (durationMs)=>clock.sleep(durationMs, signal)
    };
    return {
        ports,
        unread: kept.unread
    };
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/tell.js




/**
 * Tells the places that the policy names under `notify.release` what is new, each once; what was told stands on the
 * ticket. Telling never changes a decision. `always`: the calendar file is made even where nothing is new.
 */ async function tell(gate, run, always = false) {
    const notices = noticesOf(run.record);
    const { stage, inputs } = gate;
    const places = stage.policy.policy.notify.release;
    const plan = notices.find((notice)=>notice.plan !== undefined);
    const isHeard = always || places.length > 0;
    if (inputs['dry-run'] || notices.length === 0 || !isHeard) return {
        deliveries: []
    };
    const calendar = plan?.plan === undefined ? undefined : await calendarOf(plan.plan, run);
    const deliveries = places.length === 0 ? [] : await tellPlaces(notices, gate, run, calendar?.content);
    const isNew = always || deliveries.some(({ outcome })=>outcome === 'sent');
    return {
        deliveries,
        ...calendar === undefined || !isNew ? {} : {
            calendar
        }
    };
}
/** Without knowing what was told before, nobody is told anything: an announcement twice is worse than late. */ async function tellPlaces(notices, gate, run, calendar) {
    const { stage, runner } = gate;
    const { release: places, prefix } = stage.policy.policy.notify;
    const { ports, unread } = await openMessages(stage.github, run.ticket?.number, 'release', runner, run.comments);
    if (unread !== undefined) {
        const { message: why, hint } = unread;
        return [
            {
                destination: 'the places under notify.release',
                outcome: 'failed',
                why,
                hint
            }
        ];
    }
    const deliveries = [];
    for (const notice of notices){
        const message = tell_messageOf(notice, gate, run, calendar);
        deliveries.push(...await notify(places, message, ports, {
            prefix
        }));
    }
    return deliveries;
}
async function calendarOf(plan, { record }) {
    const world = world_worldOf(record.subject, record.policy, record.observations);
    const { service, environment, release, sha } = record.subject;
    const name = `${service}-${(release ?? sha.slice(0, 7)).replaceAll(/[^\w.-]/gu, '-')}-${environment}.ics`;
    return {
        name,
        content: await planCalendar(plan, world)
    };
}
/** One thread for each release, which its announcement continues. */ function tell_messageOf({ id, event, headline, body }, { stage, runner }, { ticket }, calendar) {
    const { service, environment } = stage.target;
    const version = stage.release ?? stage.sha;
    const thread = releaseThread(stage.target, version);
    return {
        id: `${thread}:${id}`,
        thread,
        event,
        severity: 'info',
        headline,
        body,
        ...ticket === null ? {} : {
            url: ticket.url
        },
        at: runner.clock.now().toISOString(),
        data: {
            service,
            environment,
            version,
            sha: stage.sha,
            ...event === 'release.scheduled' && calendar !== undefined ? {
                calendar
            } : {}
        }
    };
}
/** The calendar file beside the report, with its path as output. */ function withCalendar(presentation, { calendar }, { runner }) {
    if (calendar === undefined) return presentation;
    const path = (0,external_node_path_.join)(runner.context.temporaryFolder, calendar.name);
    return {
        ...presentation,
        files: [
            calendar
        ],
        outputs: {
            ...presentation.outputs,
            calendar: path
        }
    };
}
/** Who was told now, and who could not be; nothing where nothing was new. */ function toldBlocks({ deliveries }) {
    const lines = deliveries.flatMap(({ destination, outcome, why, hint })=>{
        if (outcome === 'already') return [];
        const words = {
            sent: 'told',
            failed: 'not told',
            unclear: 'perhaps told'
        };
        const because = why === undefined ? '' : `, ${why}`;
        return [
            `${destination}: ${words[outcome]}${because}${hint === undefined ? '' : ` (${hint})`}`
        ];
    });
    return lines.length === 0 ? [] : [
        {
            list: lines
        }
    ];
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/modes/evaluate.js



/** Judges the release and says what is missing; writes the ticket, the check run and the evidence. */ async function modes_evaluate_evaluate(gate) {
    const run = await runEvaluate(gate.context);
    if (run.after !== undefined) return afterDeployment(gate, run, run.after);
    const told = await tell(gate, run);
    return withCalendar(await present(gate, {
        run,
        after: toldBlocks(told)
    }), told, gate);
}
/** The decision that counted is on record: an event that comes later neither renews nor withdraws it. */ function afterDeployment({ stage, startedAt, runner, inputs }, run, after) {
    const { subject, policy, observations, evaluation } = run.record;
    const world = world_worldOf(subject, policy, observations);
    const report = {
        kind: 'gate',
        ...stage.target,
        sha: stage.sha,
        ...stage.release === undefined ? {} : {
            release: stage.release
        },
        outcome: 'wait',
        reasons: [
            `already-${after.phase}`
        ],
        startedAt,
        finishedAt: instant(runner),
        headline: ticketHeadline(evaluation, world),
        body: [
            {
                paragraph: acceptedLine(after)
            },
            ...run.problems.map((problem)=>({
                    paragraph: `Not written: ${problem}`
                })),
            {
                tasks: stagesOf(world).map(({ text, done, note })=>({
                        done,
                        text: note === '' ? text : [
                            text,
                            ' (',
                            note,
                            ')'
                        ]
                    }))
            }
        ],
        annotations: [],
        detail: {
            phase: after.phase,
            acceptance: after.acceptance ?? null
        }
    };
    return {
        report,
        failOn: new Set(),
        dryRun: inputs['dry-run'],
        outputs: {
            ticket: run.ticket?.number,
            release: stage.release,
            sha: stage.sha,
            phase: after.phase
        }
    };
}
function acceptedLine({ acceptance, phase }) {
    if (acceptance !== undefined) return `Accepted by ${acceptance.login} as on-call: ${acceptance.reason}. Next: announce it and close the ticket.`;
    switch(phase){
        case 'verified':
            return 'Nothing is decided again. Next: announce it and close the ticket.';
        case 'failed':
            return 'Nothing is decided again. Next: roll back, or deploy a fix (release-manager, on-call).';
        default:
            return 'Nothing is decided again. Next: its smoke tests and monitor end, or on-call accepts with "/verify <reason>" on the ticket.';
    }
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/modes/open.js



/** Opens the release ticket. It is no door: whatever is still missing, the job stays green unless it may not write. */ async function open_open(gate) {
    const run = await runOpen(gate.context);
    const told = await tell(gate, run, true);
    const preface = [
        {
            paragraph: openedLine(run)
        }
    ];
    const presentation = withCalendar(await present(gate, {
        run,
        preface,
        after: toldBlocks(told)
    }), told, gate);
    if (run.ticket === null && !gate.inputs['dry-run']) return presentation;
    return {
        ...presentation,
        failOn: new Set()
    };
}
function openedLine({ ticket, problems }) {
    if (ticket !== null) return [
        {
            link: `Release ticket #${ticket.number}`,
            href: ticket.url
        }
    ];
    return problems.length === 0 ? 'The release ticket would be opened (dry run).' : 'The release ticket could not be opened.';
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/modes/verify.js






/** Decides again directly before the deploy command, and on go opens the deployment record of the released commit. */ async function verify(gate) {
    const run = await runVerify(gate.context, await handedGo(gate), (decided)=>openRecord(gate, decided));
    const { deploymentId, refusal } = run;
    return present(gate, {
        run,
        refusal,
        outputs: {
            'deployment-id': deploymentId
        }
    });
}
async function openRecord({ stage, runner, context, artifacts, inputs }, { record }) {
    const { target, sha, policy, deployments } = stage;
    const history = await historyAtTheDoor(stage);
    if (!history.known) return {
        done: false,
        message: history.message,
        hint: history.hint
    };
    const version = context.question.subject.release ?? sha;
    const mends = mendedFreezes(record);
    const [gateEvidence] = inputs.evidence;
    const procedure = runner.redactor.redactDeep(rollbackProcedure(record));
    return openDeployment({
        sha,
        environment: target.environment,
        task: 'deploy',
        description: `${target.service} ${version}`,
        payload: {
            v: 1,
            key: deploymentKey({
                ...target,
                sha,
                version,
                runId: runner.context.runId
            }),
            service: target.service,
            wave: target.wave,
            version,
            artifacts,
            policyDigest: policy.digest,
            ...gateEvidence === undefined ? {} : {
                gateEvidence
            },
            ...procedure === undefined ? {} : {
                procedure
            },
            ...mends.length === 0 ? {} : {
                fixes: mends
            }
        }
    }, history.value, deployments, runner.context.runUrl);
}
/** Freezes that this release passed as a fix: once it is verified they are lifted. */ function mendedFreezes({ observations: { freezes, artifacts, now }, subject }) {
    if (!freezes.known) return [];
    const verdict = isFrozen({
        sha: subject.sha,
        digests: artifacts.map(({ digest })=>digest)
    }, freezes.value.standing, new Map(Object.entries(freezes.value.ancestry)), new Date(now));
    return verdict.state === 'fix' ? verdict.fixes.map(({ freeze })=>freeze.record) : [];
}
/** The deployments came with the first request; where there are more than that, all are read. */ async function historyAtTheDoor({ read, target, deployments }) {
    const newest = read.deployments?.[target.environment];
    if (newest?.known !== true || newest.value.length >= newestDeployments) return historyOf(target, deployments);
    return (0,evidence_src/* mapReading */.P2)(newest, (rows)=>readHistory(rows.map(deploymentRow), target));
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/which.js

/** Which release this run is about: as given, else the one whose open ticket the event belongs to. */ async function whichRelease(inputs, context, stage) {
    const { mode, release, sha } = inputs;
    if (mode !== 'evaluate' || release !== undefined || sha !== undefined || !waking.has(context.event)) {
        return {
            kind: 'release',
            stages: [
                stage
            ]
        };
    }
    const { tickets } = await stage.github.snapshot({
        ticket: {
            label: ticketLabel,
            state: 'open'
        }
    });
    if (tickets?.known !== true) {
        return {
            kind: 'unknown',
            why: `${tickets?.message ?? 'The tickets were not read.'} ${tickets?.hint ?? ''}`
        };
    }
    const open = openReleases(tickets.value, stage.target);
    const [first, ...more] = open.filter((candidate)=>concerns(candidate, context)).map(({ subject })=>({
            ...stage,
            sha: subject.sha,
            release: subject.release ?? undefined
        }));
    if (first === undefined) {
        return {
            kind: 'none',
            why: `no open release ticket of ${stage.target.service} concerns this ${context.event}`
        };
    }
    return {
        kind: 'release',
        stages: [
            first,
            ...more
        ]
    };
}
function concerns({ ticket, subject }, { event, payload }) {
    if (event === 'issue_comment') return field(payload, 'issue', 'number') === ticket;
    if (event === 'schedule') return true;
    return field(payload, event, 'head_sha') === subject.sha;
}
function field(payload, object, name) {
    const value = payload[object];
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./actions/requirements-gate/src/run.js









const modes = {
    open: open_open,
    evaluate: modes_evaluate_evaluate,
    verify: verify,
    deployed: deployed,
    close: close_close
};
/** Wires the gate to GitHub, runs the mode that was asked for, and presents what came of it. */ const run = async (given, runner)=>{
    const along = given.mode === 'deployed' ? {} : earlyRequest(given, runner.context);
    const stage = await openStage(given, runner, along);
    const which = await whichRelease(given, runner.context, stage);
    if (which.kind !== 'release') return withoutRelease(which, stage, given, runner.clock.now().toISOString());
    const [first, ...more] = which.stages;
    const presentation = await modes[given.mode](gateOf(given, runner, first));
    const others = [];
    for (const other of more)others.push(await modes[given.mode](gateOf(given, runner, other)));
    return together(presentation, others);
};
/** The newest release is presented; of earlier ones that are not closed yet, what is left to do. */ function together(newest, others) {
    const all = [
        newest,
        ...others
    ];
    const verified = releasesWith(all, 'phase', 'verified');
    const due = releasesWith(all, 'customers-due', 'yes');
    const lines = others.map(({ report })=>report.headline);
    const body = lines.length === 0 ? [] : [
        {
            paragraph: 'Also open:'
        },
        {
            list: lines
        }
    ];
    return {
        ...newest,
        report: {
            ...newest.report,
            body: [
                ...newest.report.body,
                ...body
            ]
        },
        outputs: {
            ...newest.outputs,
            verified: JSON.stringify(verified),
            'customers-due': JSON.stringify(due)
        }
    };
}
/** The releases that an output says something of, as a matrix of jobs takes them. */ const releasesWith = (all, output, value)=>all.filter(({ outputs })=>outputs?.[output] === value && outputs['release'] !== undefined).map(({ outputs })=>({
            release: outputs?.['release'],
            sha: outputs?.['sha']
        }));
/** An event that belongs to no waiting release turns nothing red; not knowing whether it does, does. */ function withoutRelease({ kind, why }, { target, sha }, inputs, at) {
    const none = kind === 'none';
    return {
        report: {
            kind: 'gate',
            ...target,
            sha,
            outcome: none ? 'wait' : 'no-go',
            reasons: [
                none ? 'no-release-waits' : 'tickets-unknown'
            ],
            startedAt: at,
            finishedAt: at,
            headline: none ? `Nothing to evaluate: no release of ${target.service} waits for this` : `No-go: which release of ${target.service} waits could not be read`,
            body: [
                {
                    paragraph: none ? `${why}. Next: nothing; a release that waits has an open ticket.` : why
                }
            ],
            annotations: [],
            detail: null
        },
        failOn: none ? new Set() : inputs['fail-on']
    };
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ti: () => (/* binding */ IncompleteAnswer),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ol: () => (/* binding */ MalformedAnswer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** GitHub's answer does not have the shape that its API description promises. */ class MalformedAnswer extends Error {
    name = 'MalformedAnswer';
}
/** GitHub states a count that its answer does not hold, or withholds some of the rows. */ class IncompleteAnswer extends Error {
    name = 'IncompleteAnswer';
}
const kindOf = (value)=>value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
/**
 * Typed access to one JSON object. Every getter throws MalformedAnswer, with the path, for anything but what was
 * asked for: a field that is missing must never look like one that is empty.
 */ class Fields {
    path;
    #values;
    constructor(value, path){
        if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not an object`);
        this.path = path;
        this.#values = value;
    }
    raw(name) {
        return this.#values[name];
    }
    has(name) {
        const value = this.#values[name];
        return value !== undefined && value !== null;
    }
    text(name) {
        const value = this.#values[name];
        return typeof value === 'string' ? value : this.#wrong(name, 'text');
    }
    textOrNull(name) {
        return this.has(name) ? this.text(name) : null;
    }
    number(name) {
        const value = this.#values[name];
        return typeof value === 'number' ? value : this.#wrong(name, 'a number');
    }
    numberOrNull(name) {
        return this.has(name) ? this.number(name) : null;
    }
    flag(name) {
        const value = this.#values[name];
        return typeof value === 'boolean' ? value : this.#wrong(name, 'true or false');
    }
    flagOrNull(name) {
        return this.has(name) ? this.flag(name) : null;
    }
    object(name) {
        return new Fields(this.#values[name], `${this.path}.${name}`);
    }
    objectOrNull(name) {
        return this.has(name) ? this.object(name) : null;
    }
    list(name, decode) {
        return rowsOf(this.#values[name], `${this.path}.${name}`).map(decode);
    }
    listOrNull(name, decode) {
        return this.has(name) ? this.list(name, decode) : null;
    }
    #wrong(name, expected) {
        throw new MalformedAnswer(`${this.path}.${name} is ${kindOf(this.#values[name])}, not ${expected}`);
    }
}
/** The rows of a JSON list; null rows are malformed, never skipped. */ function rowsOf(value, path) {
    if (!Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not a list`);
    return value.map((row, index)=>new Fields(row, `${path}[${index}]`));
}
/** GraphQL's upper-case words in the spelling of REST, which is the one that we use. */ const word = (value)=>value.toLowerCase();
/** `open` out of `open`, or MalformedAnswer: for the few words on which decisions branch. */ function oneOf(fields, name, words) {
    const value = fields.text(name).toLowerCase();
    const found = words.find((word)=>word === value);
    if (found === undefined) throw new MalformedAnswer(`${fields.path}.${name} is "${value}", not one of ${words.join(', ')}`);
    return found;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* unused harmony export permissionsBlock */
/**
 * Every endpoint that this project asks, with the permission that it needs. The one table behind each "add this
 * line" hint; what is not listed here cannot be asked.
 *
 * Source: GitHub's "Permissions required for GitHub Apps" and the `permissions` keys of workflow syntax.
 */ const job = (name, level)=>({
        kind: 'job',
        name,
        level
    });
const app = (name)=>({
        kind: 'app',
        name
    });
const need = (what, permission, control)=>control === undefined ? {
        what,
        permission
    } : {
        what,
        permission,
        control
    };
const repository = '/repos/{owner}/{repo}';
const contents = job('contents', 'read');
const contentsWrite = job('contents', 'write');
const checks = job('checks', 'read');
const actions = job('actions', 'read');
const deployments = job('deployments', 'read');
const issues = job('issues', 'read');
const issuesWrite = job('issues', 'write');
const pulls = job('pull-requests', 'read');
const security = job('security-events', 'read');
const branches = `GET ${repository}/branches`;
const releaseList = `GET ${repository}/releases`;
const issueList = `GET ${repository}/issues`;
const runList = `GET ${repository}/actions/runs`;
const endpoints = {
    [`GET ${repository}`]: need('the repository', job('metadata', 'read')),
    [branches]: need('branches', contents),
    [`GET ${repository}/branches/{branch}`]: need('the branch', contents, branches),
    [`GET ${repository}/commits/{ref}`]: need('the commit', contents, branches),
    [`GET ${repository}/compare/{basehead}`]: need('the comparison of two commits', contents, branches),
    [`GET ${repository}/contents/{path}`]: need('the file', contents, branches),
    [`GET ${repository}/git/ref/{ref}`]: need('the ref', contents, branches),
    [`GET ${repository}/git/matching-refs/{ref}`]: need('refs', contents),
    [`GET ${repository}/git/tags/{tag_sha}`]: need('the annotated tag', contents, branches),
    [`GET ${repository}/rules/branches/{branch}`]: need('the rules of the branch', contents),
    'GET /rate_limit': need('the rate limit', job('metadata', 'read')),
    [`POST ${repository}/git/refs`]: need('refs', contentsWrite),
    [`DELETE ${repository}/git/refs/{ref}`]: need('refs', contentsWrite),
    [`POST ${repository}/git/tags`]: need('annotated tags', contentsWrite),
    [`GET ${repository}/commits/{ref}/check-runs`]: need('check runs', checks),
    [`GET ${repository}/commits/{ref}/check-suites`]: need('check suites', checks),
    [`GET ${repository}/commits/{ref}/statuses`]: need('commit statuses', job('statuses', 'read')),
    [`GET ${repository}/check-runs/{check_run_id}/annotations`]: need('annotations of the check run', checks),
    [`POST ${repository}/check-runs`]: need('check runs', job('checks', 'write')),
    [`PATCH ${repository}/check-runs/{check_run_id}`]: need('check runs', job('checks', 'write')),
    [runList]: need('workflow runs', actions),
    [`GET ${repository}/actions/workflows/{workflow_id}/runs`]: need('runs of the workflow', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}`]: need('the workflow run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/attempts/{attempt_number}`]: need('the attempt of the workflow run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/approvals`]: need('approvals of the run', actions, runList),
    [`GET ${repository}/actions/runs/{run_id}/artifacts`]: need('artifacts of the run', actions, runList),
    [`GET ${repository}/actions/artifacts`]: need('artifacts', actions),
    [`GET ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: need('the artifact', actions, `GET ${repository}/actions/artifacts`),
    [`GET ${repository}/actions/concurrency_groups/{concurrency_group_name}`]: need('the concurrency group', actions, runList),
    [`POST ${repository}/actions/workflows/{workflow_id}/dispatches`]: need('workflow runs', job('actions', 'write')),
    [`POST ${repository}/actions/runs/{run_id}/cancel`]: need('the workflow run', job('actions', 'write')),
    [`GET ${repository}/deployments`]: need('deployments', deployments),
    [`GET ${repository}/deployments/{deployment_id}`]: need('the deployment', deployments, `GET ${repository}/deployments`),
    [`GET ${repository}/deployments/{deployment_id}/statuses`]: need('statuses of the deployment', deployments, `GET ${repository}/deployments`),
    [`POST ${repository}/deployments`]: need('deployments', job('deployments', 'write')),
    [`POST ${repository}/deployments/{deployment_id}/statuses`]: need('the status of the deployment', job('deployments', 'write')),
    [`GET ${repository}/environments`]: need('environments', actions),
    [`GET ${repository}/environments/{environment_name}`]: need('the environment', actions, `GET ${repository}/environments`),
    [issueList]: need('issues', issues),
    [`GET ${repository}/issues/{issue_number}`]: need('the issue', issues, issueList),
    [`GET ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issues, issueList),
    [`GET ${repository}/labels`]: need('labels', issues),
    [`GET ${repository}/milestones`]: need('milestones', issues),
    [`GET ${repository}/milestones/{milestone_number}`]: need('the milestone', issues, `GET ${repository}/milestones`),
    [`POST ${repository}/issues`]: need('issues', issuesWrite),
    [`PATCH ${repository}/issues/{issue_number}`]: need('the issue', issuesWrite),
    [`POST ${repository}/issues/{issue_number}/comments`]: need('comments of the issue', issuesWrite),
    [`PATCH ${repository}/issues/comments/{comment_id}`]: need('the comment', issuesWrite),
    [`POST ${repository}/issues/{issue_number}/sub_issues`]: need('sub-issues', issuesWrite),
    [`POST ${repository}/labels`]: need('labels', issuesWrite),
    [`PATCH ${repository}/milestones/{milestone_number}`]: need('the milestone', issuesWrite),
    [`GET ${repository}/pulls`]: need('pull requests', pulls),
    [`GET ${repository}/pulls/{pull_number}`]: need('the pull request', pulls, `GET ${repository}/pulls`),
    [`GET ${repository}/pulls/{pull_number}/files`]: need('files of the pull request', pulls, `GET ${repository}/pulls`),
    [`GET ${repository}/commits/{commit_sha}/pulls`]: need('pull requests of the commit', pulls),
    [releaseList]: need('releases', contents),
    [`GET ${repository}/releases/{release_id}`]: need('the release', contents, releaseList),
    [`GET ${repository}/releases/tags/{tag}`]: need('the release', contents, releaseList),
    [`GET ${repository}/releases/assets/{asset_id}`]: need('the release asset', contents, releaseList),
    [`DELETE ${repository}/releases/assets/{asset_id}`]: need('the release asset', contentsWrite),
    [`POST ${repository}/releases`]: need('releases', contentsWrite),
    [`PATCH ${repository}/releases/{release_id}`]: need('the release', contentsWrite),
    'POST {+upload_url}': need('release assets', contentsWrite),
    [`GET ${repository}/code-scanning/analyses`]: need('code scanning analyses', security),
    [`GET ${repository}/code-scanning/alerts`]: need('code scanning alerts', security),
    [`GET ${repository}/dependabot/alerts`]: need('Dependabot alerts', job('vulnerability-alerts', 'read')),
    [`GET ${repository}/secret-scanning/alerts`]: need('secret scanning alerts', app('Secret scanning alerts: read')),
    'GET /orgs/{org}/teams': need('teams', app('Organization members: read')),
    'GET /orgs/{org}/teams/{team_slug}': need('the team', app('Organization members: read'), 'GET /orgs/{org}/teams'),
    'GET /orgs/{org}/teams/{team_slug}/members': need('members of the team', app('Organization members: read'), 'GET /orgs/{org}/teams'),
    'GET /users/{username}': need('the user', job('metadata', 'read'), 'GET /rate_limit'),
    'GRAPHQL check suites': need('check runs', checks),
    'GRAPHQL named checks': need('check runs of earlier commits', checks),
    'GRAPHQL commit statuses': need('commit statuses', job('statuses', 'read')),
    'GRAPHQL file': need('the file', contents, branches),
    'GRAPHQL default branch': need('the default branch', contents),
    'GRAPHQL branch rules': need('the rules of the branch', contents),
    'GRAPHQL tag': need('the tag', contents, branches),
    'GRAPHQL issues': need('issues', issues),
    'GRAPHQL team': need('the team', app('Organization members: read')),
    'GRAPHQL deployments': need('deployments', deployments),
    'GRAPHQL issue comments': need('comments of the issue', issues, issueList),
    'GRAPHQL issues and pull requests': need('issues and pull requests', pulls),
    'GRAPHQL pull requests of commits': need('pull requests of commits', pulls),
    'GRAPHQL milestone': need('items of the milestone', pulls),
    'GRAPHQL project': need('the project', app('Organization projects: read')),
    'GRAPHQL repository id': need('the repository', job('metadata', 'read')),
    'GRAPHQL updateRefs': need('refs', contentsWrite),
    'GRAPHQL snapshot': need('the repository', job('metadata', 'read'))
};
/** The permission and the words for an endpoint. */ const needOf = (endpoint)=>endpoints[endpoint];
/** `contents: read`; for an App's permission its name in the App's settings. */ const permissionLine = (permission)=>permission.kind === 'job' ? `${permission.name}: ${permission.level}` : permission.name;
/** Tells what to change so that the token may. */ function permissionHint({ what, permission }) {
    return permission.kind === 'job' ? `Add to this job:   permissions: { ${permissionLine(permission)} }` : `Pass directory-token: a GitHub App's token with "${permission.name}". The job's own token can never read ${what}.`;
}
/** One `permissions:` block that covers all of these endpoints, as a person would write it. */ function permissionsBlock(asked) {
    const levels = new Map();
    for (const endpoint of asked){
        const { permission } = needOf(endpoint);
        if (permission.kind !== 'job' || permission.name === 'metadata') continue;
        if (levels.get(permission.name) !== 'write') levels.set(permission.name, permission.level);
    }
    const lines = [
        ...levels
    ].sort(([a], [b])=>a.localeCompare(b)).map(([name, level])=>`  ${name}: ${level}`);
    return [
        'permissions:',
        ...lines
    ].join('\n');
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ unknownReasonOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   wo: () => (/* binding */ refusalReasonOf),
/* harmony export */   zk: () => (/* binding */ faultFailure)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);

const tryLater = 'Run it again in a few minutes; https://www.githubstatus.com shows known trouble.';
const featureOff = /\b(is|are|been|was) (disabled|not enabled)|must be enabled|not available for|disabled (on|for|in) this|no analysis found/iu;
const secondaryLimit = /secondary rate limit|abuse detection|exceeded a (secondary )?rate limit/iu;
const primaryLimit = /API rate limit exceeded/iu;
const singleSignOn = /SAML|single sign-on|SSO/u;
function retryAfterMs({ headers, now }) {
    const after = headers['retry-after'];
    if (after !== undefined) {
        const seconds = Number(after);
        const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - now;
        return Number.isFinite(ms) ? Math.max(0, ms) : null;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now + 1000) : null;
}
function rateLimited(answer) {
    const wait = retryAfterMs(answer);
    const until = wait === null ? '' : `, again in ${Math.ceil(wait / 1000)} s`;
    return {
        reason: 'rate-limited',
        status: answer.status,
        why: `GitHub's rate limit is used up (${answer.status}${until})`,
        hint: 'Run it again later. All workflows of the repository share the limit of 1,000 requests an hour.',
        retryAfterMs: wait
    };
}
const isRateLimit = ({ status, headers, message })=>status === 429 || status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || secondaryLimit.test(message) || primaryLimit.test(message));
function forbidden(need, { status, headers, message }) {
    const base = {
        status,
        retryAfterMs: null
    };
    if (headers['x-github-sso'] !== undefined || singleSignOn.test(message)) {
        const hint = "Authorise the token for the organisation's single sign-on, or use a GitHub App's token.";
        return {
            ...base,
            reason: 'not-permitted',
            why: 'single sign-on has not admitted the token',
            hint
        };
    }
    if (featureOff.test(message)) return switchedOff(need, status, message);
    if (/IP (address|allow list)/iu.test(message)) {
        const hint = "Run on a runner whose address the organisation's IP allow list admits.";
        return {
            ...base,
            reason: 'not-permitted',
            why: 'the IP allow list keeps this runner out',
            hint
        };
    }
    return {
        ...base,
        reason: 'not-permitted',
        why: 'the token may not',
        hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
    };
}
const switchedOff = (need, status, message)=>({
        reason: 'feature-off',
        status,
        why: `GitHub says "${message}"`,
        hint: `Turn it on in the repository's settings, or declare in the policy that ${need.what} do not apply, and why.`,
        retryAfterMs: null
    });
function byStatus(need, answer) {
    const { status, message } = answer;
    const base = {
        status,
        retryAfterMs: retryAfterMs(answer)
    };
    const said = message === '' ? '' : ` and says "${message}"`;
    switch(status){
        case 401:
            {
                const hint = 'Pass a valid token, such as   token: ${{ github.token }}';
                return {
                    ...base,
                    reason: 'not-permitted',
                    why: 'the token is not valid or has expired',
                    hint
                };
            }
        case 403:
            return forbidden(need, answer);
        case 404:
        case 501:
            return featureOff.test(message) ? switchedOff(need, status, message) : {
                ...base,
                reason: 'absent-or-hidden',
                why: 'not found',
                hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
            };
        case 410:
            return featureOff.test(message) ? switchedOff(need, status, message) : {
                ...base,
                reason: 'not-found',
                why: `it is gone${said}`,
                hint: 'It was deleted or has expired.'
            };
        case 409:
            return {
                ...base,
                reason: 'conflict',
                why: `GitHub reports a conflict${said}`,
                hint: 'Read the current state and decide again.'
            };
        case 400:
        case 422:
            if (/^No commit found/iu.test(message)) return {
                ...base,
                reason: 'absent-or-hidden',
                why: 'not found',
                hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(need)
            };
            return {
                ...base,
                reason: 'invalid',
                why: `GitHub does not accept it${said}`,
                hint: 'Correct what was asked for; asking again changes nothing.'
            };
        default:
            return status >= 500 ? {
                ...base,
                reason: 'unavailable',
                why: `GitHub answers ${status}${said}`,
                hint: tryLater
            } : {
                ...base,
                reason: 'malformed',
                why: `unexpected answer ${status}${said}`,
                hint: tryLater
            };
    }
}
/** Tells apart what GitHub answers alike: by status, headers and message together. */ function failureOf(need, answer) {
    const short = {
        ...answer,
        message: answer.message.slice(0, 300)
    };
    return isRateLimit(short) ? rateLimited(short) : byStatus(need, short);
}
/** No complete answer came. */ function faultFailure(kind, detail) {
    const base = {
        status: null,
        retryAfterMs: null
    };
    switch(kind){
        case 'timeout':
            return {
                ...base,
                reason: 'timeout',
                why: `no answer within ${detail}`,
                hint: tryLater
            };
        case 'cancelled':
            return {
                ...base,
                reason: 'cancelled',
                why: 'the run was cancelled',
                hint: 'Run it again.'
            };
        case 'unreachable':
            return {
                ...base,
                reason: 'unreachable',
                why: `no connection to GitHub (${detail})`,
                hint: 'Check the network and proxy settings of the runner, then run it again.'
            };
        case 'network':
            return {
                ...base,
                reason: 'unavailable',
                why: `the connection to GitHub broke (${detail})`,
                hint: tryLater
            };
        case 'malformed':
            return {
                ...base,
                reason: 'malformed',
                why: `the answer is damaged (${detail})`,
                hint: tryLater
            };
    }
}
const unknownReasons = {
    'absent-or-hidden': 'not-permitted',
    conflict: 'not-found',
    invalid: 'malformed',
    cancelled: 'unavailable',
    unreachable: 'unavailable',
    'not-permitted': 'not-permitted',
    'feature-off': 'feature-off',
    'not-found': 'not-found',
    'rate-limited': 'rate-limited',
    unavailable: 'unavailable',
    timeout: 'timeout',
    incomplete: 'incomplete',
    malformed: 'malformed'
};
/** The reason of an unknown reading. */ const unknownReasonOf = (failure)=>unknownReasons[failure.reason];
const refusalReasons = {
    'absent-or-hidden': 'not-found',
    conflict: 'conflict',
    invalid: 'invalid',
    cancelled: 'uncertain',
    unreachable: 'unavailable',
    'not-permitted': 'not-permitted',
    'feature-off': 'feature-off',
    'not-found': 'not-found',
    'rate-limited': 'rate-limited',
    unavailable: 'uncertain',
    timeout: 'uncertain',
    incomplete: 'uncertain',
    malformed: 'uncertain'
};
/** The reason of a refused write. Without an answer, or with a damaged one, it may have happened. */ const refusalReasonOf = (failure)=>refusalReasons[failure.reason];


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ wholeConnection),
/* harmony export */   IA: () => (/* binding */ graphPart),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   ep: () => (/* binding */ askGraph),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   w2: () => (/* binding */ finishList),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8150);
/**
 * GraphQL, asked so that many parts fit in one request and each part answers for itself: an error below one part
 * makes that part unknown and no other, a null node is never an empty list, and a count that disagrees is
 * `incomplete`.
 */ 




/** A value as it stands in a GraphQL document: quoted and escaped. */ const literal = (value)=>JSON.stringify(value);
function errorsOf(value) {
    if (!Array.isArray(value)) return [];
    return value.map((row)=>{
        const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(row, 'errors');
        const path = fields.raw('path');
        return {
            type: fields.textOrNull('type') ?? '',
            message: fields.textOrNull('message') ?? '',
            path: Array.isArray(path) ? path.map(String) : null
        };
    });
}
/** What a GraphQL error type would have been as an HTTP status. */ const statusOfType = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    RATE_LIMIT: 429,
    MAX_NODE_LIMIT_EXCEEDED: 502,
    RESOURCE_LIMITS_EXCEEDED: 502,
    SERVICE_UNAVAILABLE: 503,
    INTERNAL: 500
};
function failureOfError(endpoint, error, now) {
    const troubled = /something went wrong|timeout|timed out/iu.test(error.message) ? 502 : 422;
    const status = statusOfType[error.type] ?? troubled;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(endpoint), {
        status,
        headers: {},
        message: error.message,
        now
    });
}
/** A 404 of the address itself says nothing about the thing that was asked for. */ const addressMissing = (failure)=>({
        failure: {
            ...failure,
            reason: 'unavailable',
            why: 'GraphQL is not offered here'
        },
        missing: true
    });
/** Sends one document. A failure only where there is no data at all; errors of parts stay with the answer. */ async function askGraph(transport, call, document) {
    const answer = await transport.graphql({
        ...call,
        safe: true
    }, document, {});
    if (!answer.ok) return answer.failure.reason === 'absent-or-hidden' ? addressMissing(answer.failure) : {
        failure: answer.failure,
        missing: false
    };
    try {
        const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(answer.data, 'answer');
        const errors = errorsOf(fields.raw('errors'));
        const [first] = errors;
        if (fields.has('data')) return {
            data: fields.object('data'),
            errors,
            at: answer.at
        };
        return {
            missing: false,
            failure: first === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', 'neither data nor errors') : failureOfError(call.endpoint, first, transport.now())
        };
    } catch (error) {
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedAnswer */ .ol) return {
            missing: false,
            failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', error.message)
        };
        throw error;
    }
}
const startsWith = (path, start)=>start.every((name, index)=>path[index] === name);
const concerns = (error, path)=>error.path === null || startsWith(error.path, path) || startsWith(path, error.path);
function valueAt(data, path) {
    const [first = '', ...rest] = path;
    return rest.reduce((value, name)=>typeof value === 'object' && value !== null ? value[name] : null, data.raw(first));
}
const isNull = (data, path)=>path.length > 0 && (valueAt(data, path) ?? null) === null;
/** True when an error of one part took the whole repository, and so the other parts, out of the answer. */ const isWithheld = ({ data, errors })=>errors.length > 0 && !data.has('repository');
/**
 * The part of an answer at `path`. An error at, above or below it makes it unknown. Null without an error
 * counts as a 404: `not-found` only where a control read proves that it could have been seen.
 */ async function graphPart(transport, call, answer, path, decode) {
    const error = answer.errors.find((candidate)=>concerns(candidate, path));
    if (error !== undefined) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, call, failureOfError(call.endpoint, error, transport.now()));
    const value = valueAt(answer.data, path) ?? null;
    if (value === null) {
        // A field that must not be null takes its whole parent with it: what else was there is withheld, not absent.
        const [cause] = answer.errors;
        if (cause !== undefined && isNull(answer.data, path.slice(0, -1))) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)(transport, call, `withheld together with another part, of which GitHub says "${cause.message}"`);
        const hidden = {
            type: 'NOT_FOUND',
            message: '',
            path: [
                ...path
            ]
        };
        return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, call, failureOfError(call.endpoint, hidden, transport.now()));
    }
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(transport, call, proof, ()=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C8(value, path.join('.'))));
}
/** A connection's nodes; a null node or a missing count is malformed or incomplete, never skipped. */ function connectionOf(fields) {
    const raw = fields.raw('nodes');
    if (Array.isArray(raw) && raw.includes(null)) throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(`${fields.path} withholds ${raw.filter((node)=>node === null).length} nodes`);
    const nodes = fields.list('nodes', (node)=>node);
    const page = fields.objectOrNull('pageInfo');
    const next = page?.flag('hasNextPage') === true ? page.text('endCursor') : null;
    return {
        nodes,
        total: fields.number('totalCount'),
        next
    };
}
/** A connection that must be whole in this one answer. */ function wholeConnection(fields, decode) {
    const { nodes, total } = connectionOf(fields);
    if (nodes.length !== total) throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(`${fields.path} holds ${nodes.length} of ${total}`);
    return nodes.map(decode);
}
/** A document that asks for fields of the repository; `fragments` stand beside it. */ const inRepository = ({ repository }, selection, fragments = '')=>`query { repository(owner: ${literal(repository.owner)}, name: ${literal(repository.repo)}) { ${selection} } } ${fragments}`;
const documentOf = (transport, part, after)=>part.inRepository === false ? `query { ${part.select(after)} }` : inRepository(transport, part.select(after), part.fragments);
/** Reads one list alone. */ async function readList(transport, part) {
    const answer = await askGraph(transport, part.call, documentOf(transport, part, ''));
    if ('failure' in answer) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, part.call, answer.failure);
    return finishList(transport, part, answer);
}
/** Takes a list out of an answer that may hold other parts too, and follows its pages to the end. */ async function finishList(transport, part, first) {
    const path = [
        ...part.inRepository === false ? [] : [
            'repository'
        ],
        part.alias,
        ...part.path
    ];
    const rows = [];
    let answer = first;
    for(let pages = 1;; pages += 1){
        const page = await graphPart(transport, part.call, answer, path, (fields)=>{
            const connection = connectionOf(fields);
            rows.push(...connection.nodes.map(part.decode));
            return connection;
        });
        if (!page.known) return page;
        const { next, total } = page.value;
        if (next === null || rows.length >= (part.atMost ?? Infinity)) return endOfList(transport, part, rows, {
            pages,
            total,
            at: answer.at,
            whole: next === null
        });
        const more = await askGraph(transport, part.call, documentOf(transport, part, `, after: ${literal(next)}`));
        if ('failure' in more) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .NI)(transport, part.call, more.failure);
        answer = more;
    }
}
function endOfList(transport, part, rows, end) {
    const proof = {
        endpoint: part.call.endpoint,
        pages: end.pages,
        at: end.at
    };
    if (!end.whole) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows.slice(0, part.atMost), proof);
    if (rows.length === end.total) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows.slice(0, part.atMost), {
        ...proof,
        total: end.total
    });
    const detail = `GitHub counts ${end.total}, but gave ${rows.length}`;
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .DH)(transport, part.call, proof, ()=>{
        throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .IncompleteAnswer */ .Ti(detail);
    });
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   DS: () => (/* binding */ withoutDirectoryToken),
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);




/** Turns a failure into an unknown; a bare 404 first asks the control list whether absence could be seen at all. */ async function unknownFrom(transport, call, failure) {
    if (failure.reason !== 'absent-or-hidden') return unknownOf(transport, call, failure);
    const { control, what } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint);
    if (control === undefined) return unknownOf(transport, call, failure);
    const seen = await transport.send(controlOf(call, control));
    if (!seen.ok) return unknownOf(transport, call, seen.failure);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'not-found',
        endpoint: call.endpoint,
        message: `Not found: ${what} (404 on ${transport.describe(call)}, while ${control} answers).`,
        hint: 'Check the name, number or commit; it may have been deleted.'
    });
}
/** Reads one row of the control list, with those of the call's values that its path asks for. */ function controlOf({ parameters = {}, token }, endpoint) {
    const inPath = Object.entries(parameters).filter(([name])=>endpoint.includes(`{${name}}`));
    const asked = endpoint === 'GET /rate_limit' ? {} : {
        per_page: 1
    };
    return {
        endpoint,
        parameters: {
            ...Object.fromEntries(inPath),
            ...asked
        },
        ...token === undefined ? {} : {
            token
        }
    };
}
/** An unknown for a failure that needs no second look. */ function unknownOf(transport, call, failure) {
    const { what } = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint);
    const why = failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not see it' : failure.why;
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownReasonOf */ .W0)(failure),
        endpoint: call.endpoint,
        message: `Cannot read ${what}: ${why} (${failure.status ?? 'no answer'} on ${transport.describe(call)}).`,
        hint: failure.hint
    });
}
/** An unknown for an answer that came, but does not add up. */ const damaged = (transport, call, detail)=>unknownOf(transport, call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFailure */ .zk)('malformed', detail));
const incomplete = (transport, call, detail)=>(0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'incomplete',
        endpoint: call.endpoint,
        message: `Cannot read all of ${(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(call.endpoint).what}: ${detail} (${transport.describe(call)}).`,
        hint: 'Run it again; if it stays so, GitHub is not giving out everything it counts.'
    });
/** `not-permitted` for what only the directory token may read, when there is none: nothing is sent. */ function withoutDirectoryToken(transport, endpoint) {
    const need = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .ER)(endpoint);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)({
        reason: 'not-permitted',
        endpoint,
        message: `Cannot read ${need.what}: no directory-token was given (not asked: ${transport.describe({
            endpoint
        })}).`,
        hint: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)(need)
    });
}
/** Runs a decoder; an answer of another shape is `malformed`, never an empty value. */ function decoded(transport, call, proof, decode) {
    try {
        return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(decode(), proof);
    } catch (error) {
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol) return damaged(transport, call, error.message);
        if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteAnswer */ .Ti) return incomplete(transport, call, error.message);
        throw error;
    }
}
/** One object. */ async function readOne(transport, call, decode) {
    const answer = await transport.send(call);
    if (!answer.ok) return unknownFrom(transport, call, answer.failure);
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    return decoded(transport, call, proof, ()=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer')));
}
function linksOf(header) {
    const targets = new Map();
    for (const [, url = '', relation = ''] of (header ?? '').matchAll(/<([^>]+)>;\s*rel="(\w+)"/gu))targets.set(relation, new URLSearchParams(url.split('?')[1] ?? ''));
    const last = Number(targets.get('last')?.get('page'));
    return {
        next: targets.get('next') ?? null,
        last: Number.isInteger(last) && last > 0 ? last : null
    };
}
function pageOf(call, answer) {
    const links = linksOf(answer.headers['link']);
    if (call.rows === undefined) return {
        rows: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(answer.data, 'answer'),
        total: null,
        links,
        at: answer.at
    };
    const fields = new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer');
    const rows = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(fields.raw(call.rows), `answer.${call.rows}`);
    return {
        rows,
        total: fields.numberOrNull('total_count'),
        links,
        at: answer.at
    };
}
class Pages {
    #transport;
    #call;
    #perPage;
    constructor(transport, call){
        this.#transport = transport;
        this.#call = call;
        this.#perPage = Math.min(100, call.atMost ?? 100);
    }
    async #page(extra) {
        const paging = this.#call.whole === true ? {} : {
            per_page: this.#perPage
        };
        const parameters = {
            ...paging,
            ...this.#call.parameters,
            ...extra
        };
        const answer = await this.#transport.send({
            ...this.#call,
            parameters
        });
        if (!answer.ok) return unknownFrom(this.#transport, this.#call, answer.failure);
        try {
            return pageOf(this.#call, answer);
        } catch (error) {
            if (error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol) return damaged(this.#transport, this.#call, error.message);
            throw error;
        }
    }
    /** Every page, or the first trouble. Numbered pages are read at the same time, cursors one after the other. */ async all() {
        const first = await this.#page({});
        if ('known' in first) return first;
        const { next, last } = first.links;
        if (next === null || this.#enough([
            first
        ])) return [
            first
        ];
        return next.has('page') && last !== null ? this.#numbered(first, last) : this.#chained(first);
    }
    /**
   * What is wrong with pages that claim to be all; null when nothing is. Where GitHub states no count, a full last
   * page that names no successor is not believed: the next one is asked for.
   */ async gap(pages) {
        if (this.#call.whole === true) return null;
        const obvious = gapIn(pages, this.#call.atMost);
        const last = pages.at(-1);
        if (obvious !== null || last === undefined || last.total !== null || this.#enough(pages)) return obvious;
        if (last.rows.length < this.#perPage) return null;
        const full = `page ${pages.length} is full, but GitHub names none after it`;
        if (this.#call.cursor === true) return full;
        const beyond = await this.#page({
            page: pages.length + 1
        });
        if ('known' in beyond) return beyond;
        return beyond.rows.length === 0 ? null : full;
    }
    async #numbered(first, last) {
        const wanted = Math.min(last, Math.ceil((this.#call.atMost ?? Infinity) / this.#perPage));
        const numbers = Array.from({
            length: wanted - 1
        }, (_, index)=>index + 2);
        const rest = await Promise.all(numbers.map((page)=>this.#page({
                page
            })));
        const trouble = rest.find((page)=>'known' in page);
        return trouble ?? [
            first,
            ...rest
        ];
    }
    async #chained(first) {
        const pages = [
            first
        ];
        for(let next = first.links.next; next !== null && !this.#enough(pages);){
            const page = await this.#page(Object.fromEntries(next));
            if ('known' in page) return page;
            pages.push(page);
            next = page.links.next;
        }
        return pages;
    }
    #enough(pages) {
        return pages.reduce((sum, page)=>sum + page.rows.length, 0) >= (this.#call.atMost ?? Infinity);
    }
}
function gapIn(pages, atMost) {
    const collected = pages.reduce((sum, page)=>sum + page.rows.length, 0);
    if (atMost !== undefined && collected >= atMost) return null;
    const empty = pages.length === 1 ? -1 : pages.findIndex((page)=>page.rows.length === 0);
    if (empty >= 0) return `page ${empty + 1} of ${pages.length} came back empty`;
    const total = pages[0]?.total ?? null;
    if (total !== null && total !== collected) return `GitHub counts ${total}, but gave ${collected}`;
    if (pages.at(-1)?.links.next) return `GitHub names a page after the last of ${pages.length}`;
    return null;
}
/** Every row of a list. All pages arrive and agree with GitHub's own count, or the reading is unknown. */ async function readPages(transport, call) {
    for(let tried = 1;; tried += 1){
        const reader = new Pages(transport, call);
        const pages = await reader.all();
        if ('known' in pages) return pages;
        const gap = await reader.gap(pages);
        if (typeof gap === 'object' && gap !== null) return gap;
        // The list may have grown between two pages: look once more before calling it incomplete.
        if (gap !== null && tried < 2) continue;
        if (gap !== null) return incomplete(transport, call, gap);
        return listReading(transport, call, pages);
    }
}
function listReading(transport, call, pages) {
    const rows = pages.flatMap((page)=>page.rows).slice(0, call.atMost);
    const total = pages[0]?.total ?? null;
    const counted = total === null || total !== rows.length ? {} : {
        total
    };
    const at = pages.at(-1)?.at ?? '';
    const proof = {
        endpoint: call.endpoint,
        pages: pages.length,
        ...counted,
        at
    };
    return decoded(transport, call, proof, ()=>rows.map((row)=>call.decode(row)));
}
/** Joins two readings: the first unknown wins. The proof is the left one's, with the pages of both. */ function both(left, right, join) {
    if (!left.known) return left;
    if (!right.known) return right;
    const proof = {
        ...left.proof,
        pages: left.proof.pages + right.proof.pages
    };
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(join(left.value, right.value), proof);
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commentAccess),
/* harmony export */   w: () => (/* binding */ commentsPart)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1467);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3972);



const graphComment = (node)=>({
        id: node.number('databaseId'),
        nodeId: node.text('id'),
        body: node.text('body'),
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOrNull */ .cc)(node.objectOrNull('author')),
        association: node.text('authorAssociation'),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        lastEditedAt: node.textOrNull('lastEditedAt'),
        editor: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOrNull */ .cc)(node.objectOrNull('editor'))?.login ?? null,
        minimized: node.flag('isMinimized'),
        minimizedReason: node.textOrNull('minimizedReason'),
        url: node.text('url')
    });
/** REST tells neither editor nor minimising: enough for what we have just written ourselves, for nothing else. */ const ownComment = (row)=>({
        id: row.number('id'),
        nodeId: row.text('node_id'),
        body: row.textOrNull('body') ?? '',
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOrNull */ .SE)(row.objectOrNull('user')),
        association: row.textOrNull('author_association') ?? 'NONE',
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        lastEditedAt: row.text('updated_at') === row.text('created_at') ? null : row.text('updated_at'),
        editor: null,
        minimized: false,
        minimizedReason: null,
        url: row.text('html_url')
    });
const commentFields = `id databaseId body createdAt updatedAt lastEditedAt isMinimized minimizedReason url
  authorAssociation author ${_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorSelection */ .kh} editor ${_common_js__WEBPACK_IMPORTED_MODULE_2__/* .actorSelection */ .kh}`;
/** Comments of an issue or pull request, oldest first. */ const commentsPart = (issue, alias = 'thread')=>({
        call: {
            endpoint: 'GRAPHQL issue comments'
        },
        alias,
        select: (after)=>{
            const comments = `comments(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${commentFields} } }`;
            return `${alias}: issueOrPullRequest(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(issue)}) { ... on Issue { ${comments} } ... on PullRequest { ${comments} } }`;
        },
        path: [
            'comments'
        ],
        decode: graphComment
    });
const readComments = (transport, issue)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(transport, commentsPart(issue));
const commentAccess = ({ transport, writer })=>({
        comments: (number)=>readComments(transport, number),
        comment: (number, body)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
                parameters: {
                    issue_number: number,
                    body
                }
            }, `comment on #${number}`, (0,_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(ownComment)),
        editComment: (commentId, body)=>writer.send({
                endpoint: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
                parameters: {
                    comment_id: commentId,
                    body
                },
                safe: true
            }, `edit comment ${commentId}`, (0,_writes_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(ownComment))
    });


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ accountOrNull),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   cc: () => (/* binding */ actorOrNull),
/* harmony export */   kh: () => (/* binding */ actorSelection),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** REST: `user`, `creator`, `author`. */ const accountOf = (fields)=>({
        login: fields.textOrNull('login'),
        type: fields.textOrNull('type')
    });
const accountOrNull = (fields)=>fields === null ? null : accountOf(fields);
/**
 * GraphQL: `author { __typename login }`. Logins of bots come without the `[bot]` that REST writes; we write it,
 * so that one account has one name.
 */ function actorOrNull(fields) {
    if (fields === null) return null;
    const type = fields.text('__typename');
    const login = fields.text('login');
    return {
        login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
        type
    };
}
const actorSelection = '{ __typename login }';
/** Leaves out what is undefined: GitHub takes a null for "remove", and a missing field for "leave as it is". */ const defined = (values)=>Object.fromEntries(Object.entries(values).filter(([, value])=>value !== undefined));


/***/ }),

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ deploymentAccess),
  A: () => (/* binding */ deploymentsPart)
});

// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var src = __webpack_require__(7527);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var report_src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/github/src/decode.js
var decode = __webpack_require__(1541);
// EXTERNAL MODULE: ./packages/github/src/graph.js
var graph = __webpack_require__(4243);
// EXTERNAL MODULE: ./packages/github/src/reads.js
var reads = __webpack_require__(8150);
// EXTERNAL MODULE: ./packages/github/src/writes.js
var writes = __webpack_require__(1467);
// EXTERNAL MODULE: ./packages/github/src/resources/common.js
var common = __webpack_require__(3972);
;// CONCATENATED MODULE: ./packages/github/src/resources/environments.js

function reviewerOf(row) {
    const who = row.object('reviewer');
    return row.text('type') === 'Team' ? {
        type: 'Team',
        name: who.text('slug')
    } : {
        type: 'User',
        name: who.text('login')
    };
}
function ruleOf(row) {
    const type = row.text('type');
    switch(type){
        case 'required_reviewers':
            return {
                type,
                reviewers: row.list('reviewers', reviewerOf),
                preventSelfReview: row.flagOrNull('prevent_self_review') ?? false
            };
        case 'wait_timer':
            return {
                type,
                minutes: row.number('wait_timer')
            };
        case 'branch_policy':
            return {
                type
            };
        default:
            return {
                type: 'other',
                name: type
            };
    }
}
function environmentOf(row) {
    const policy = row.objectOrNull('deployment_branch_policy');
    return {
        id: row.number('id'),
        name: row.text('name'),
        url: row.textOrNull('html_url'),
        rules: row.listOrNull('protection_rules', ruleOf) ?? [],
        branchPolicy: policy === null ? null : {
            protectedBranches: policy.flag('protected_branches'),
            customBranchPolicies: policy.flag('custom_branch_policies')
        },
        adminsBypass: row.flagOrNull('can_admins_bypass')
    };
}
/** Environments with their protection rules; GraphQL knows neither branch policies nor the admins' bypass. */ const environmentReads = (transport)=>({
        environment: (name)=>(0,reads/* readOne */.JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/environments/{environment_name}',
                parameters: {
                    environment_name: name
                }
            }, environmentOf),
        environments: ()=>(0,reads/* readPages */.n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/environments',
                rows: 'environments',
                decode: environmentOf
            })
    });

;// CONCATENATED MODULE: ./packages/github/src/resources/deployments.js








/** GitHub's cap on the description of a status. */ const descriptionLength = 140;
const newestFirst = (rows)=>rows.toSorted((left, right)=>right.createdAt.localeCompare(left.createdAt) || (right.id ?? 0) - (left.id ?? 0));
/** GitHub gives JSON objects back as objects (REST) or as text (GraphQL); other text stays text. */ function payloadOf(value) {
    if (typeof value !== 'string') return value ?? null;
    try {
        const parsed = JSON.parse(value);
        return typeof parsed === 'string' ? payloadOf(parsed) : parsed;
    } catch  {
        return value === '' ? null : value;
    }
}
const restStatus = (row)=>({
        state: row.text('state'),
        description: row.textOrNull('description') ?? '',
        environment: row.textOrNull('environment'),
        environmentUrl: row.textOrNull('environment_url'),
        logUrl: row.textOrNull('log_url'),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at')
    });
const restDeployment = (row)=>({
        id: row.number('id'),
        sha: row.text('sha'),
        ref: row.text('ref'),
        task: row.text('task'),
        environment: row.text('environment'),
        description: row.textOrNull('description'),
        payload: payloadOf(row.raw('payload')),
        creator: (0,common/* accountOrNull */.SE)(row.objectOrNull('creator')),
        createdAt: row.text('created_at'),
        updatedAt: row.text('updated_at'),
        statuses: []
    });
const graphStatus = (node)=>({
        state: (0,decode/* word */.Vm)(node.text('state')),
        description: node.textOrNull('description') ?? '',
        environment: node.textOrNull('environment'),
        environmentUrl: node.textOrNull('environmentUrl'),
        logUrl: node.textOrNull('logUrl'),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt')
    });
const graphDeployment = (node)=>({
        id: node.number('databaseId'),
        sha: node.text('commitOid'),
        ref: node.objectOrNull('ref')?.text('name') ?? null,
        task: node.textOrNull('task') ?? 'deploy',
        // A status may carry a deployment to another environment; where it was made for is what we asked for.
        environment: node.textOrNull('originalEnvironment') ?? node.text('environment'),
        description: node.textOrNull('description'),
        payload: payloadOf(node.raw('payload')),
        creator: (0,common/* actorOrNull */.cc)(node.objectOrNull('creator')),
        createdAt: node.text('createdAt'),
        updatedAt: node.text('updatedAt'),
        statuses: graphStatuses(node)
    });
/**
 * Statuses of one second are told apart by their order alone, and GitHub does not document the connection's: its
 * own `latestStatus` says at which end the newest is.
 */ function graphStatuses(node) {
    const statuses = (0,graph/* wholeConnection */.At)(node.object('statuses'), (status)=>status);
    const latest = node.objectOrNull('latestStatus')?.text('id');
    const oldestFirst = statuses.length > 1 && statuses.at(-1)?.text('id') === latest;
    return newestFirst((oldestFirst ? statuses.toReversed() : statuses).map(graphStatus));
}
const statusFields = `state description environment environmentUrl logUrl createdAt creator ${common/* actorSelection */.kh}`;
const deploymentFields = `databaseId commitOid ref { name } task environment originalEnvironment description
  payload createdAt updatedAt creator ${common/* actorSelection */.kh} latestStatus { id }
  statuses(first: 100) { totalCount nodes { id ${statusFields} } }`;
/** Deployments of one environment, newest first, with all statuses. */ const deploymentsPart = (environment, atMost, alias = 'deployments')=>({
        call: {
            endpoint: 'GRAPHQL deployments'
        },
        alias,
        select: (after)=>`${alias}: deployments(environments: [${(0,graph/* literal */.eu)(environment)}], first: ${Math.min(100, atMost ?? 100)}${after},
      orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${deploymentFields} } }`,
        path: [],
        decode: graphDeployment,
        ...atMost === undefined ? {} : {
            atMost
        }
    });
async function restStatuses(transport, row) {
    const statuses = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: {
            deployment_id: row.id
        },
        decode: restStatus
    });
    return statuses.known ? (0,src/* known */.eO)({
        ...row,
        statuses: newestFirst(statuses.value)
    }, statuses.proof) : statuses;
}
/** One request more for each deployment: only where GraphQL is not there, or for a single commit. */ async function listByRest(transport, filter) {
    const rows = await (0,reads/* readPages */.n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments',
        parameters: {
            environment: filter.environment,
            ...filter.sha === undefined ? {} : {
                sha: filter.sha
            }
        },
        decode: restDeployment,
        ...filter.atMost === undefined ? {} : {
            atMost: filter.atMost
        }
    });
    if (!rows.known) return rows;
    const whole = await Promise.all(rows.value.map((row)=>restStatuses(transport, row)));
    const complete = [];
    for (const row of whole){
        if (!row.known) return row;
        complete.push(row.value);
    }
    return (0,src/* known */.eO)(newestFirst(complete), rows.proof);
}
async function list(transport, filter) {
    if (filter.sha !== undefined) return listByRest(transport, filter);
    const part = deploymentsPart(filter.environment, filter.atMost);
    const answer = await (0,graph/* askGraph */.ep)(transport, part.call, (0,graph/* inRepository */.yJ)(transport, part.select('')));
    if ('failure' in answer) return answer.missing ? listByRest(transport, filter) : (0,reads/* unknownFrom */.NI)(transport, part.call, answer.failure);
    const found = await (0,graph/* finishList */.w2)(transport, part, answer);
    return found.known ? {
        ...found,
        value: newestFirst(found.value)
    } : found;
}
async function read(transport, id) {
    const row = await (0,reads/* readOne */.JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
        parameters: {
            deployment_id: id
        }
    }, restDeployment);
    return row.known ? restStatuses(transport, row.value) : row;
}
const createBody = (deployment)=>({
        ref: deployment.sha,
        environment: deployment.environment,
        task: deployment.task,
        payload: deployment.payload,
        // By default GitHub merges the default branch into an older ref, and demands green checks of it.
        auto_merge: false,
        required_contexts: [],
        ...deployment.description === undefined ? {} : {
            description: (0,report_src/* clipCharacters */.Pu)(deployment.description, descriptionLength)
        },
        ...deployment.productionEnvironment === undefined ? {} : {
            production_environment: deployment.productionEnvironment
        },
        ...deployment.transientEnvironment === undefined ? {} : {
            transient_environment: deployment.transientEnvironment
        }
    });
const statusBody = (status)=>({
        state: status.state,
        auto_inactive: status.autoInactive ?? false,
        ...status.description === undefined ? {} : {
            description: (0,report_src/* clipCharacters */.Pu)(status.description, descriptionLength)
        },
        ...status.logUrl === undefined ? {} : {
            log_url: status.logUrl
        },
        ...status.environmentUrl === undefined ? {} : {
            environment_url: status.environmentUrl
        }
    });
function deploymentAccess({ transport, writer }) {
    return {
        ...environmentReads(transport),
        list: (filter)=>list(transport, filter),
        read: (id)=>read(transport, id),
        create: (deployment)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/deployments',
                parameters: createBody(deployment)
            }, `create deployment (${deployment.task}) of ${deployment.sha} to ${deployment.environment}`, (0,writes/* answered */.oQ)(restDeployment)),
        addStatus: (id, status)=>writer.send({
                endpoint: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
                parameters: {
                    deployment_id: id,
                    ...statusBody(status)
                }
            }, `set deployment ${id} to ${status.state}: ${status.description ?? ''}`, (0,writes/* answered */.oQ)(restStatus))
    };
}


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ finishProject),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   jk: () => (/* binding */ projectPart)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);




const call = {
    endpoint: 'GRAPHQL project',
    token: 'directory'
};
const fieldName = 'field { ... on ProjectV2FieldCommon { name } }';
const fieldValues = `fieldValues(first: 50) { totalCount nodes { __typename
  ... on ProjectV2ItemFieldSingleSelectValue { name optionId ${fieldName} }
  ... on ProjectV2ItemFieldTextValue { text ${fieldName} }
  ... on ProjectV2ItemFieldNumberValue { number ${fieldName} }
  ... on ProjectV2ItemFieldDateValue { date ${fieldName} }
  ... on ProjectV2ItemFieldIterationValue { title ${fieldName} } } }`;
const contentFields = `number title body url repository { nameWithOwner defaultBranchRef { name } } milestone { title }
  labels(first: 30) { totalCount nodes { name } }`;
const itemFields = `id type isArchived content { __typename ... on DraftIssue { title }
  ... on Issue { issueState: state stateReason ${contentFields} ${_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPullsSelection */ .s6} }
  ... on PullRequest { state baseRefName mergedAt mergeCommit { oid } ${contentFields} } } ${fieldValues}`;
const valueKeys = {
    ProjectV2ItemFieldSingleSelectValue: 'name',
    ProjectV2ItemFieldTextValue: 'text',
    ProjectV2ItemFieldNumberValue: 'number',
    ProjectV2ItemFieldDateValue: 'date',
    ProjectV2ItemFieldIterationValue: 'title'
};
function fieldValueOf(node) {
    const key = valueKeys[node.text('__typename')];
    const value = key === undefined ? undefined : node.raw(key);
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    return {
        field: node.object('field').text('name'),
        value: String(value),
        optionId: node.textOrNull('optionId')
    };
}
const kinds = {
    issue: 'issue',
    pull_request: 'pull-request',
    draft_issue: 'draft',
    redacted: 'redacted'
};
const noContent = {
    number: null,
    title: null,
    body: null,
    state: null,
    stateReason: null,
    repository: null,
    defaultBranch: null,
    pullRequests: [],
    url: null,
    base: null,
    mergeCommit: null,
    mergedAt: null,
    milestone: null,
    labels: []
};
const lower = (value)=>value === null ? null : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(value);
/** Issue, pull request or draft; a draft has a title only. */ const contentOf = (content)=>({
        number: content.numberOrNull('number'),
        title: content.textOrNull('title'),
        body: content.textOrNull('body'),
        state: lower(content.textOrNull('issueState') ?? content.textOrNull('state')),
        stateReason: lower(content.textOrNull('stateReason')),
        repository: content.objectOrNull('repository')?.text('nameWithOwner') ?? null,
        defaultBranch: content.objectOrNull('repository')?.objectOrNull('defaultBranchRef')?.textOrNull('name') ?? null,
        pullRequests: content.text('__typename') === 'Issue' ? (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedPullsOf */ .nl)(content) : [],
        url: content.textOrNull('url'),
        base: content.textOrNull('baseRefName'),
        mergeCommit: content.objectOrNull('mergeCommit')?.text('oid') ?? null,
        mergedAt: content.textOrNull('mergedAt'),
        milestone: content.objectOrNull('milestone')?.text('title') ?? null,
        labels: content.has('labels') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeConnection */ .At)(content.object('labels'), (label)=>label.text('name')) : []
    });
const itemOf = (statusField)=>(node)=>{
        const kind = kinds[(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(node, 'type', [
            'issue',
            'pull_request',
            'draft_issue',
            'redacted'
        ])];
        const content = node.objectOrNull('content');
        const values = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeConnection */ .At)(node.object('fieldValues'), fieldValueOf).filter((value)=>value !== null);
        const status = values.find(({ field })=>field === statusField);
        const optionId = status?.optionId ?? null;
        return {
            id: node.text('id'),
            // An issue without content is one that the token may not see, whatever its type says.
            kind: content === null ? 'redacted' : kind,
            archived: node.flag('isArchived'),
            status: status === undefined || optionId === null ? null : {
                name: status.value,
                optionId
            },
            ...content === null ? noContent : contentOf(content),
            fields: Object.fromEntries(values.map(({ field, value })=>[
                    field,
                    value
                ]))
        };
    };
const ownerOpen = (owner)=>`repositoryOwner(login: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(owner)}) { ... on ProjectV2Owner {`;
function itemsPart(request, header) {
    return {
        call,
        alias: 'board',
        inRepository: false,
        select: (after)=>`board: ${ownerOpen(request.owner)} projectV2(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(request.number)}) { ${after === '' ? header : ''}
        items(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${itemFields} } } } } }`,
        path: [
            'projectV2',
            'items'
        ],
        decode: itemOf(request.statusField)
    };
}
const headerOf = (request)=>(node)=>({
            id: node.text('id'),
            title: node.text('title'),
            closed: node.flag('closed'),
            url: node.text('url'),
            statusOptions: node.objectOrNull('field')?.listOrNull('options', (option)=>({
                    id: option.text('id'),
                    name: option.text('name')
                })) ?? missingField(node, request.statusField)
        });
/** A board without the field cannot say what is done: that is no empty list of options. */ function missingField(node, name) {
    throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${node.text('title')} has no single-select field "${name}"`);
}
/** The board's selection, for a document that holds other parts too. */ const projectPart = (request)=>itemsPart(request, `id title closed url field(name: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(request.statusField)}) {
      ... on ProjectV2SingleSelectField { options { id name } } }`);
async function finishProject(transport, request, answer) {
    const header = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPart */ .IA)(transport, call, answer, [
        'board',
        'projectV2'
    ], headerOf(request));
    if (!header.known) return header;
    const items = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .finishList */ .w2)(transport, projectPart(request), answer);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(header, items, (board, rows)=>({
            ...board,
            items: rows
        }));
}
/** A whole board, archived items included. */ async function readProject(transport, request) {
    if (!transport.hasDirectoryToken) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDirectoryToken */ .DS)(transport, call.endpoint);
    const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraph */ .ep)(transport, call, `query { ${projectPart(request).select('')} }`);
    return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure) : finishProject(transport, request, answer);
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ pullRequestFragment),
/* harmony export */   KX: () => (/* binding */ linkedIssueOf),
/* harmony export */   Ok: () => (/* binding */ pullRequestReads),
/* harmony export */   RB: () => (/* binding */ itemFragments),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   a4: () => (/* binding */ issueFragment),
/* harmony export */   nl: () => (/* binding */ linkedPullsOf),
/* harmony export */   s6: () => (/* binding */ linkedPullsSelection),
/* harmony export */   vk: () => (/* binding */ itemsSelection)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4243);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8150);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3972);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5593);






const numbersPerQuery = 100;
/** Fewer, since each commit may bring ten pull requests: GitHub refuses queries of more than 500,000 nodes. */ const commitsPerQuery = 25;
const labelsOf = (node)=>node.has('labels') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('labels'), (label)=>label.text('name')) : [];
const milestoneOf = (node)=>{
    const milestone = node.objectOrNull('milestone');
    return milestone === null ? null : {
        number: milestone.number('number'),
        title: milestone.text('title')
    };
};
/** Of an issue's selection: the pull requests that close it. More of them than these make the issue unreadable. */ const linkedPullsSelection = `closedByPullRequestsReferences(first: 10) { totalCount nodes {
  number state mergedAt mergeCommit { oid } repository { nameWithOwner } } }`;
const linkedPullsOf = (issue)=>(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(issue.object('closedByPullRequestsReferences'), (node)=>({
            number: node.number('number'),
            state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'state', [
                'open',
                'closed',
                'merged'
            ]),
            mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
            mergedAt: node.textOrNull('mergedAt'),
            repository: node.object('repository').text('nameWithOwner')
        }));
const linkedIssueOf = (node)=>{
    const reason = node.textOrNull('stateReason');
    return {
        number: node.number('number'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'issueState', [
            'open',
            'closed'
        ]),
        stateReason: reason === null ? null : (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(reason),
        labels: labelsOf(node),
        repository: node.object('repository').text('nameWithOwner'),
        pullRequests: linkedPullsOf(node),
        url: node.text('url')
    };
};
const pullRequestOf = (node)=>({
        number: node.number('number'),
        title: node.text('title'),
        body: node.text('body'),
        state: (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(node, 'state', [
            'open',
            'closed',
            'merged'
        ]),
        draft: node.flag('isDraft'),
        author: (0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOrNull */ .cc)(node.objectOrNull('author')),
        labels: labelsOf(node),
        base: node.text('baseRefName'),
        head: node.text('headRefName'),
        headSha: node.text('headRefOid'),
        fromFork: node.flag('isCrossRepository'),
        mergeCommit: node.objectOrNull('mergeCommit')?.text('oid') ?? null,
        mergedAt: node.textOrNull('mergedAt'),
        mergedBy: (0,_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorOrNull */ .cc)(node.objectOrNull('mergedBy'))?.login ?? null,
        milestone: milestoneOf(node),
        closes: node.has('closingIssuesReferences') ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('closingIssuesReferences'), linkedIssueOf) : [],
        url: node.text('url')
    });
const issueFields = `number title body issueState: state stateReason url repository { nameWithOwner }
  labels(first: 50) { totalCount nodes { name } } ${linkedPullsSelection}`;
const pullRequestFields = `number title body state isDraft baseRefName headRefName headRefOid isCrossRepository
  mergedAt url author ${_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSelection */ .kh} mergeCommit { oid } mergedBy ${_common_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSelection */ .kh}
  milestone { number title } labels(first: 50) { totalCount nodes { name } }
  closingIssuesReferences(first: 25) { totalCount nodes { ${issueFields} } }`;
/** Each stands beside a query that uses it: GitHub refuses one that nobody uses. */ const issueFragment = `fragment IssueItem on Issue { ${issueFields} }`;
const pullRequestFragment = `fragment PullRequestItem on PullRequest { ${pullRequestFields} }`;
/** What documents with items need beside them: a hundred aliases would repeat it a hundred times. */ const itemFragments = `${issueFragment} ${pullRequestFragment}`;
const itemsCall = {
    endpoint: 'GRAPHQL issues and pull requests',
    attempts: 1
};
/** One alias for each number. */ const itemsSelection = (numbers)=>numbers.map((number)=>`i${number}: issueOrPullRequest(number: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(number)}) { __typename
        ...IssueItem ...PullRequestItem }`).join('\n');
const itemOf = (number, node)=>node.text('__typename') === 'PullRequest' ? {
        kind: 'pull-request',
        number,
        pullRequest: pullRequestOf(node)
    } : {
        kind: 'issue',
        number,
        issue: linkedIssueOf(node)
    };
/** What each number is. "Could not resolve" is absence where other numbers of the same query were given. */ async function itemsIn(transport, answer, numbers) {
    const items = [];
    for (const number of numbers){
        const item = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, itemsCall, answer, [
            'repository',
            `i${number}`
        ], (node)=>itemOf(number, node));
        if (item.known) items.push(item.value);
        else if (isAbsent(answer, number)) items.push({
            kind: 'absent',
            number
        });
        else return item;
    }
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(items, {
        endpoint: itemsCall.endpoint,
        pages: 1,
        total: items.length,
        at: answer.at
    });
}
const isAbsent = ({ errors }, number)=>errors.some(({ type, message, path })=>type === 'NOT_FOUND' && path?.at(-1) === `i${number}` && message.startsWith('Could not resolve'));
/**
 * Heavy queries at once. More of them take GitHub longer than 10 s each, are cut, and have to be asked again; and it
 * grants 60 s of its time for 60 s of ours.
 */ const chunksAtOnce = 4;
/** Asks for `keys` in chunks; a chunk that GitHub cuts off is asked again in halves. */ async function inChunks(keys, size, ask) {
    const chunks = Array.from({
        length: Math.ceil(keys.length / size)
    }, (_, index)=>keys.slice(index * size, (index + 1) * size));
    const readings = [];
    const waiting = chunks.entries();
    const askOn = async ()=>{
        for (const [index, chunk] of waiting)readings[index] = await halving(chunk, ask);
    };
    await Promise.all(Array.from({
        length: chunksAtOnce
    }, askOn));
    const rows = [];
    let pages = 0;
    for (const reading of readings){
        if (!reading.known) return reading;
        rows.push(...reading.value);
        pages += reading.proof.pages;
    }
    const proof = readings.at(-1);
    return proof?.known === true ? (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows, {
        ...proof.proof,
        pages,
        total: rows.length
    }) : null;
}
/** GitHub cuts a query after 10 s with 502 or 504, whatever its price; smaller ones get through. */ async function halving(keys, ask) {
    const whole = await ask(keys);
    const cut = !whole.known && (whole.reason === 'unavailable' || whole.reason === 'timeout');
    if (!cut || keys.length < 2) return whole;
    const middle = Math.ceil(keys.length / 2);
    const left = await halving(keys.slice(0, middle), ask);
    if (!left.known) return left;
    const right = await halving(keys.slice(middle), ask);
    if (!right.known) return right;
    const proof = {
        ...right.proof,
        pages: left.proof.pages + right.proof.pages
    };
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([
        ...left.value,
        ...right.value
    ], proof);
}
const nothingAsked = (transport, call)=>{
    const at = new Date(transport.now()).toISOString();
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)([], {
        endpoint: call.endpoint,
        pages: 0,
        total: 0,
        at
    });
};
async function readItems(transport, numbers) {
    const found = await inChunks([
        ...new Set(numbers)
    ], numbersPerQuery, async (chunk)=>{
        const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, itemsCall, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, itemsSelection(chunk), itemFragments));
        return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, itemsCall, answer.failure) : itemsIn(transport, answer, chunk);
    });
    return found ?? nothingAsked(transport, itemsCall);
}
const ofCommitsCall = {
    endpoint: 'GRAPHQL pull requests of commits',
    attempts: 1
};
async function commitsIn(transport, answer, shas) {
    const rows = [];
    for (const [index, sha] of shas.entries()){
        const row = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, ofCommitsCall, answer, [
            'repository',
            `c${index}`
        ], (node)=>({
                sha,
                pullRequests: (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeConnection */ .At)(node.object('associatedPullRequests'), pullRequestOf)
            }));
        if (!row.known) return row;
        rows.push(row.value);
    }
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(rows, {
        endpoint: ofCommitsCall.endpoint,
        pages: 1,
        total: rows.length,
        at: answer.at
    });
}
async function ofCommits(transport, shas) {
    const found = await inChunks([
        ...new Set(shas)
    ], commitsPerQuery, async (chunk)=>{
        const selection = chunk.map((sha, index)=>`c${index}: object(oid: ${(0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(sha)}) { ... on Commit {
        associatedPullRequests(first: 10) { totalCount nodes { ...PullRequestItem } } } }`);
        const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, ofCommitsCall, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, selection.join('\n'), pullRequestFragment));
        return 'failure' in answer ? (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, ofCommitsCall, answer.failure) : commitsIn(transport, answer, chunk);
    });
    return found ?? nothingAsked(transport, ofCommitsCall);
}
async function readPullRequest(transport, number) {
    const call = {
        endpoint: 'GRAPHQL issues and pull requests'
    };
    const answer = await (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraph */ .ep)(transport, call, (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .yJ)(transport, itemsSelection([
        number
    ]), itemFragments));
    if ('failure' in answer) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .graphPart */ .IA)(transport, call, answer, [
        'repository',
        `i${number}`
    ], (node)=>{
        if (node.text('__typename') !== 'PullRequest') throw new _decode_js__WEBPACK_IMPORTED_MODULE_4__/* .MalformedAnswer */ .ol(`#${number} is an issue`);
        return pullRequestOf(node);
    });
}
const pullRequestReads = (transport)=>({
        read: (number)=>readPullRequest(transport, number),
        items: (numbers)=>readItems(transport, numbers),
        ofCommits: (shas)=>ofCommits(transport, shas),
        files: (number)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
                parameters: {
                    pull_number: number
                },
                decode: _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .changedFileOf */ .Ml
            })
    });


/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ changedFileOf),
/* harmony export */   Wr: () => (/* binding */ repositoryReads),
/* harmony export */   sg: () => (/* binding */ readRef),
/* harmony export */   xu: () => (/* binding */ gitRefOf)
/* harmony export */ });
/* harmony import */ var _release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7527);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8150);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3898);




const comparisonStates = [
    'ahead',
    'behind',
    'diverged',
    'identical'
];
const fullSha = /^[0-9a-f]{40}([0-9a-f]{24})?$/u;
function personOf(commit, row, role) {
    const person = commit.objectOrNull(role);
    return {
        name: person?.textOrNull('name') ?? '',
        email: person?.textOrNull('email') ?? '',
        at: person?.textOrNull('date') ?? '',
        login: row.objectOrNull(role)?.textOrNull('login') ?? null
    };
}
/** REST's commit, as in `GET …/commits/{ref}` and in comparisons. */ function commitOf(row) {
    const commit = row.object('commit');
    return {
        sha: row.text('sha'),
        parents: row.list('parents', (parent)=>parent.text('sha')),
        message: commit.text('message'),
        author: personOf(commit, row, 'author'),
        committer: personOf(commit, row, 'committer'),
        url: row.textOrNull('html_url') ?? ''
    };
}
/** REST's diff entry, as in comparisons and pull requests. */ const changedFileOf = (row)=>({
        path: row.text('filename'),
        previousPath: row.textOrNull('previous_filename'),
        status: row.text('status'),
        additions: row.number('additions'),
        deletions: row.number('deletions'),
        patch: row.textOrNull('patch')
    });
const gitRefOf = (row)=>{
    const object = row.object('object');
    return {
        name: row.text('ref'),
        sha: object.text('sha'),
        objectType: object.text('type')
    };
};
const repositoryOf = (row)=>({
        owner: row.object('owner').text('login'),
        name: row.text('name'),
        defaultBranch: row.text('default_branch'),
        private: row.flag('private'),
        archived: row.flagOrNull('archived') ?? false,
        ownerType: row.object('owner').textOrNull('type') ?? 'User',
        nodeId: row.text('node_id'),
        url: row.textOrNull('html_url') ?? ''
    });
const readCommit = (transport, ref)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: {
            ref
        }
    }, commitOf);
async function readComparison(transport, base, head) {
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: {
            basehead: `${base}...${head}`,
            per_page: 100
        }
    };
    const first = await transport.send(call);
    if (!first.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, first.failure);
    const total = new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(first.data, 'answer').numberOrNull('total_commits') ?? 0;
    const pages = Array.from({
        length: Math.max(0, Math.ceil(total / 100) - 1)
    }, (_, index)=>index + 2);
    const rest = await Promise.all(pages.map((page)=>transport.send({
            ...call,
            parameters: {
                ...call.parameters,
                page
            }
        })));
    for (const answer of rest)if (!answer.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    const answers = [
        first,
        ...rest
    ];
    const proof = {
        endpoint: call.endpoint,
        pages: answers.length,
        total,
        at: first.at
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, proof, ()=>comparisonOf(answers));
}
function comparisonOf(answers) {
    const parts = answers.map((answer)=>new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer'));
    const [first] = parts;
    const commits = parts.flatMap((part)=>part.list('commits', commitOf));
    const total = first.number('total_commits');
    if (commits.length !== total) throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteAnswer */ .Ti(`GitHub counts ${total} commits, but gave ${commits.length}`);
    const files = first.listOrNull('files', changedFileOf) ?? [];
    return {
        status: (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(first, 'status', comparisonStates),
        aheadBy: first.number('ahead_by'),
        behindBy: first.number('behind_by'),
        mergeBase: first.object('merge_base_commit').text('sha'),
        baseCommittedAt: commitOf(first.object('base_commit')).committer.at,
        commits,
        files,
        filesComplete: files.length < 300
    };
}
async function isAncestor(transport, ancestor, descendant) {
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: {
            basehead: `${ancestor}...${descendant}`,
            per_page: 1
        }
    }, (row)=>{
        const status = (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(row, 'status', comparisonStates);
        return status === 'ahead' || status === 'identical';
    });
}
/** The commit behind an annotated tag object; tags of tags are followed. */ async function peel(transport, ref) {
    let sha = ref.sha;
    for(let depth = 0; depth < 5; depth += 1){
        const target = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
            parameters: {
                tag_sha: sha
            }
        }, (row)=>({
                sha: row.object('object').text('sha'),
                type: row.object('object').text('type')
            }));
        if (!target.known) return target;
        if (target.value.type === 'commit') return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
            name: ref.name,
            commit: target.value.sha,
            tagObject: ref.sha
        }, target.proof);
        sha = target.value.sha;
    }
    const call = {
        endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
        parameters: {
            tag_sha: sha
        }
    };
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, {
        endpoint: call.endpoint,
        pages: 1,
        at: ''
    }, ()=>{
        throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${ref.name} is a tag of a tag, more than five deep`);
    });
}
const refCall = (name)=>({
        endpoint: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: {
            ref: name.replace(/^refs\//u, '')
        }
    });
/** One ref by its full name. */ const readRef = (transport, name)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, refCall(name), gitRefOf);
async function resolve(transport, ref) {
    if (!fullSha.test(ref)) {
        const call = refCall(ref.startsWith('refs/') ? ref : `tags/${ref}`);
        const answer = await transport.send(call);
        if (answer.ok) return resolveFound(transport, call, answer);
        if (ref.startsWith('refs/') || answer.failure.reason !== 'absent-or-hidden') return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    }
    const commit = await readCommit(transport, ref);
    return commit.known ? (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        name: ref,
        commit: commit.value.sha,
        tagObject: null
    }, commit.proof) : commit;
}
async function resolveFound(transport, call, answer) {
    const proof = {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    };
    const found = (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, proof, ()=>gitRefOf(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(answer.data, 'answer')));
    if (!found.known) return found;
    return found.value.objectType === 'tag' ? peel(transport, found.value) : (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        name: found.value.name,
        commit: found.value.sha,
        tagObject: null
    }, proof);
}
const contentsCall = (path, commit)=>({
        endpoint: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: {
            path,
            ref: commit
        }
    });
async function readFileAt(transport, path, commit) {
    const call = contentsCall(path, commit);
    const found = await (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, call, (row)=>{
        if (row.text('type') !== 'file') throw new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol(`${path} is a ${row.text('type')}, not a file`);
        const text = row.textOrNull('encoding') === 'base64' ? Buffer.from(row.text('content'), 'base64').toString('utf8') : null;
        return {
            path,
            text,
            blob: row.text('sha'),
            commit
        };
    });
    if (!found.known) return found;
    if (found.value.text !== null) return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...found.value,
        text: found.value.text
    }, found.proof);
    // Above 1 MB GitHub leaves the content out and gives it only raw.
    const raw = await transport.send({
        ...call,
        raw: true,
        headers: {
            accept: 'application/vnd.github.raw+json'
        }
    });
    if (!raw.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, raw.failure);
    return (0,_release_actions_evidence__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        ...found.value,
        text: raw.data.toString('utf8')
    }, found.proof);
}
async function readFile(transport, path, ref) {
    if (fullSha.test(ref)) return readFileAt(transport, path, ref);
    const commit = await readCommit(transport, ref);
    return commit.known ? readFileAt(transport, path, commit.value.sha) : commit;
}
async function readFolder(transport, path, ref) {
    const call = contentsCall(path, ref);
    const answer = await transport.send(call);
    if (!answer.ok) return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .NI)(transport, call, answer.failure);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .DH)(transport, call, {
        endpoint: call.endpoint,
        pages: 1,
        at: answer.at
    }, ()=>(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(answer.data, path).map((row)=>row.text('type') === 'dir' ? `${row.text('name')}/` : row.text('name')));
}
async function defaultBranchHead(transport) {
    const [repository, commit] = await Promise.all([
        (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
            endpoint: 'GET /repos/{owner}/{repo}'
        }, repositoryOf),
        readCommit(transport, 'HEAD')
    ]);
    return (0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(repository, commit, ({ defaultBranch }, { sha })=>({
            branch: defaultBranch,
            sha
        }));
}
const readRateLimit = (transport)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
        endpoint: 'GET /rate_limit'
    }, (row)=>{
        const core = row.object('resources').object('core');
        const resetsAt = new Date(core.number('reset') * 1000).toISOString();
        return {
            limit: core.number('limit'),
            remaining: core.number('remaining'),
            resetsAt
        };
    });
const repositoryReads = (transport)=>({
        read: ()=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readOne */ .JF)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}'
            }, repositoryOf),
        defaultBranchHead: ()=>defaultBranchHead(transport),
        commit: (ref)=>readCommit(transport, ref),
        compare: (base, head)=>readComparison(transport, base, head),
        isAncestor: (ancestor, descendant)=>isAncestor(transport, ancestor, descendant),
        resolve: (ref)=>resolve(transport, ref),
        matchingRefs: (prefix)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(transport, {
                endpoint: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
                parameters: {
                    ref: prefix.replace(/^refs\//u, '')
                },
                decode: gitRefOf,
                whole: true
            }),
        file: (path, ref)=>readFile(transport, path, ref),
        fileOnDefaultBranch: (path)=>readFile(transport, path, 'HEAD'),
        folder: (path, ref)=>readFolder(transport, path, ref),
        branchRules: (branch)=>(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesOf */ .f)(transport, branch),
        rateLimit: ()=>readRateLimit(transport)
    });


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony export requiredChecksOf */
/* harmony import */ var _reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8150);


const ruleOf = (row)=>({
        type: row.text('type'),
        rulesetId: row.numberOrNull('ruleset_id'),
        rulesetSource: row.textOrNull('ruleset_source'),
        parameters: row.raw('parameters') ?? {}
    });
/** Rules of a branch from every ruleset that applies; `contents: read` suffices. */ const rulesOf = (transport, branch)=>(0,_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n4)(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
        parameters: {
            branch
        },
        decode: ruleOf
    });
/** The checks that these rules demand, without duplicates. */ function requiredChecksOf(rules) {
    const checks = rules.filter(({ type })=>type === 'required_status_checks').flatMap(({ parameters })=>new Fields(parameters, 'parameters').list('required_status_checks', (row)=>({
                name: row.text('context'),
                appId: row.numberOrNull('integration_id')
            })));
    return [
        ...new Map(checks.map((check)=>[
                `${check.name}\n${check.appId ?? ''}`,
                check
            ])).values()
    ];
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ notConnected),
/* harmony export */   Rb: () => (/* binding */ CutBody),
/* harmony export */   Zj: () => (/* binding */ wholeResponse),
/* harmony export */   _j: () => (/* binding */ maxAnswerBytes),
/* harmony export */   jQ: () => (/* binding */ quiet)
/* harmony export */ });
/**
 * The wire: one request, one whole answer. Octokit fills in paths and authentication; what it would hide (a cut body
 * becomes an empty text, a hang lasts for ever) is caught in the fetch that it is given.
 */ /** The body did not arrive whole. */ class CutBody extends Error {
    name = 'CutBody';
}
/** Code of an error before anything was sent: there was no connection in time. */ const notConnected = 'CONNECT_TIMEOUT';
/** Bytes of one answer; an artifact is the largest thing that we ever ask for. */ const maxAnswerBytes = 64 * 1024 * 1024;
const wholeResponse = ({ status, url, headers }, body)=>({
        status,
        url,
        headers,
        body,
        text: ()=>Promise.resolve(body.toString('utf8')),
        arrayBuffer: ()=>Promise.resolve(body)
    });
const quiet = {
    debug: ()=>{},
    info: ()=>{},
    warn: ()=>{},
    error: ()=>{}
};


/***/ }),

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   kK: () => (/* binding */ refusedFor),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u7: () => (/* binding */ createWriter)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);




/** Makes a failure of a write into a refusal that says whether it may have happened. */ function refusedBy(transport, call, failure) {
    const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalReasonOf */ .wo)(failure);
    const uncertain = reason === 'uncertain' ? ' It may have happened; running it again finds out.' : '';
    const why = failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not write it' : failure.why;
    return {
        outcome: 'refused',
        reason,
        endpoint: call.endpoint,
        message: `Cannot write ${(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .needOf */ .ER)(call.endpoint).what}: ${why} ` + `(${failure.status ?? 'no answer'} on ${transport.describe(call)}).${uncertain}`,
        hint: failure.hint
    };
}
const ofUnknown = {
    'not-permitted': 'not-permitted',
    'not-found': 'not-found',
    'feature-off': 'feature-off',
    'rate-limited': 'rate-limited'
};
/** Nothing was sent, since what must be known first could not be read. */ const refusedFor = (endpoint, { reason, message, hint })=>({
        outcome: 'refused',
        reason: ofUnknown[reason] ?? 'unavailable',
        endpoint,
        message: `Not written: ${message}`,
        hint
    });
/** A refusal of our own: a precondition that no longer holds. */ const conflict = (transport, call, why, hint)=>({
        outcome: 'refused',
        reason: 'conflict',
        endpoint: call.endpoint,
        message: `Not written: ${why} (${transport.describe(call)}).`,
        hint
    });
const bodyOf = ({ parameters = {} })=>Object.fromEntries(Object.entries(parameters).map(([name, value])=>[
            name,
            value instanceof Uint8Array ? `${value.length} bytes` : value
        ]));
/** `dryRun`: every write is answered `planned`, and nothing is sent. */ function createWriter(transport, dryRun) {
    const planned = [];
    const plan = (call, what)=>{
        if (!dryRun) return null;
        const write = {
            endpoint: call.endpoint,
            what,
            body: bodyOf(call)
        };
        planned.push(write);
        return {
            outcome: 'planned',
            write
        };
    };
    return {
        planned,
        plan,
        send: async (call, what, decode)=>{
            const instead = plan(call, what);
            if (instead !== null) return instead;
            const answer = await transport.send(call);
            if (!answer.ok) return refusedBy(transport, call, answer.failure);
            try {
                return (0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .V)(decode(answer.data));
            } catch (error) {
                if (!(error instanceof _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .MalformedAnswer */ .ol)) throw error;
                return refusedBy(transport, call, (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFailure */ .zk)('malformed', error.message));
            }
        }
    };
}
/** Decodes the object that GitHub answers a write with. */ const answered = (decode)=>(data)=>decode(new _decode_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C8(data, 'answer'));
/** For writes whose answer says nothing. */ const nothing = ()=>null;


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
/* unused harmony export mapWritten */
/** Why a write was refused. `uncertain`: it was sent, but the answer never came, so it may have happened. */ const done = (value)=>({
        outcome: 'done',
        value
    });
/** Applies `change` to what a write gave; planned and refused writes stay what they are. */ function mapWritten(written, change) {
    return written.outcome === 'done' ? done(change(written.value)) : written;
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ crossChecks)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

/** Places of the policy that name an environment. */ const environmentReferences = [
    [
        'requirements',
        'smoke-tests',
        'environment'
    ],
    [
        'requirements',
        'staging-verified',
        'environment'
    ]
];
/** What no single section can see: names that must have been declared elsewhere in the file. */ function crossChecks(policy) {
    const declared = keysOf(at(policy, [
        'environments'
    ]));
    if (declared.length === 0) return [];
    return environmentReferences.flatMap((path)=>{
        const name = at(policy, path);
        if (typeof name !== 'string' || declared.includes(name)) return [];
        const meant = (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name, declared);
        return [
            {
                path,
                message: `no environment "${name}" is declared.${meant === undefined ? ` Declared: ${declared.join(', ')}` : ` Did you mean "${meant}"?`}`
            }
        ];
    });
}
function at(value, path) {
    return path.reduce((current, key)=>typeof current === 'object' && current !== null ? current[key] : undefined, value);
}
const keysOf = (value)=>typeof value === 'object' && value !== null ? Object.keys(value) : [];


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(2727);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/policy/src/values/short-form.js
var short_form = __webpack_require__(3390);
// EXTERNAL MODULE: ./packages/policy/src/values/window-grammar.js + 1 modules
var window_grammar = __webpack_require__(4000);
;// CONCATENATED MODULE: ./packages/policy/src/values/text.js


/** Text with something in it. */ const text_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1, 'is empty'));
/** A calendar date, `YYYY-MM-DD`. */ const date = schemas/* string */.YjP().check(schemas/* refine */.YPB(window_grammar/* isDate */.$, 'expected a date that exists, written YYYY-MM-DD'));
/** An absolute http or https address without user name or password. */ const webAddress = schemas/* string */.YjP().check(schemas/* refine */.YPB(isWebAddress, 'expected an address such as https://shop.example, without user name or password'));
/** A path inside the repository: relative, with no way out of it. */ const repositoryPath = schemas/* string */.YjP().check(schemas/* refine */.YPB(isRepositoryPath, 'expected a path inside the repository, such as docs/rollback.md'));
/** The name of an environment variable that holds a secret: the value itself never stands in the policy. */ const secretName = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Z_][A-Z0-9_]*$/, 'expected the name of an environment variable that holds the secret, such as SLACK_WEBHOOK_URL, never the secret itself'));
function isWebAddress(text) {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return [
        'http:',
        'https:'
    ].includes(url.protocol) && url.username === '' && url.password === '';
}
function isRepositoryPath(path) {
    return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core = __webpack_require__(6416);
;// CONCATENATED MODULE: ./packages/policy/src/values/window.js



const written = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
/** One window as people write it: `Mon-Thu 09:00-16:00 Europe/Berlin`. */ const window_window = schemas/* pipe */.FsL(written, schemas/* transform */.pdi((text, context)=>{
    const parsed = (0,window_grammar/* parseWindow */.E)(text);
    if (parsed.ok) return parsed.window;
    context.issues.push({
        code: 'custom',
        input: text,
        message: parsed.message
    });
    return core/* NEVER */.tm;
}));
/** One window, or a list of them. */ const windows = (0,short_form/* oneOrMore */.h9)(window_window);

;// CONCATENATED MODULE: ./packages/policy/src/sections/environments.js




const releaseTypes = [
    'patch',
    'minor',
    'major'
];
/**
 * When deployments are allowed. Denied times beat allowed ones; holidays are denied whole days, read from an
 * iCalendar file in the repository. `any-time-for` lists the release types that no window holds back.
 */ const deploymentWindow = schemas/* strictObject */.rej({
    allow: windows,
    deny: (0,short_form/* anyNumber */.iG)(window_window),
    holidays: (0,short_form/* anyNumber */.iG)(repositoryPath),
    'any-time-for': schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(releaseTypes)), [])
});
const versionPath = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s]*$/, 'expected a path such as /version'));
const environment = schemas/* strictObject */.rej({
    url: webAddress,
    /** Where the running version can be read. */ version: schemas/* optional */.lqM(versionPath),
    window: schemas/* optional */.lqM((0,short_form/* shortForm */.JZ)(windows, (allow)=>({
            allow: allow.map(({ text: written })=>written)
        }), deploymentWindow)),
    /** The part of the environment that one deployment reaches; `all` unless there are canaries or regions. */ wave: schemas/* _default */.Rvf(text_text, 'all'),
    /** Whether the guide's rules for production hold here. Default: true for the name `production`. */ production: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    /** When an evaluation that an event started ends in go: `notify` asks the release manager; a workflow file is started, once. */ 'on-go': schemas/* _default */.Rvf(schemas/* union */.KCZ([
        schemas/* literal */.euz('notify'),
        repositoryPath
    ]), 'notify')
});
const environments_name = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'expected an environment name such as production'));
/** At least one environment; its address is the only thing it must have. */ const environments = schemas/* record */.g1P(environments_name, (0,short_form/* shortForm */.JZ)(webAddress, (url)=>({
        url
    }), environment)).check(schemas/* refine */.YPB((all)=>Object.keys(all).length > 0, 'names no environment. Add one, such as production: https://shop.example'));

// EXTERNAL MODULE: ./packages/policy/src/values/duration.js
var duration = __webpack_require__(4501);
;// CONCATENATED MODULE: ./packages/policy/src/sections/monitor.js




const prometheus = (0,short_form/* shortForm */.JZ)(webAddress, (url)=>({
        url
    }), schemas/* strictObject */.rej({
    url: webAddress,
    /** Environment variable with a bearer token. */ token: schemas/* optional */.lqM(secretName),
    /** Fixed request headers, such as a tenant; secrets belong in `token`. */ headers: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), text_text), {}),
    /** Whether an answer that says it is partial counts. */ 'allow-partial': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
}));
const path = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\/[^\s]*$/, 'expected a path such as /metrics'));
/** Reading the service's own `/metrics`; has no history, so `mode: baseline` must run before the deployment. */ const scrape = (0,short_form/* shortForm */.JZ)(schemas/* union */.KCZ([
    path,
    schemas/* literal */.euz(true)
]), (value)=>value === true ? {} : {
        path: value
    }, schemas/* strictObject */.rej({
    path: schemas/* _default */.Rvf(path, '/metrics'),
    /** Environment variable with a bearer token. */ token: schemas/* optional */.lqM(secretName)
}));
const common = {
    /** Only critical metrics can fail a release; others are shown. */ critical: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
    /** How many times worse counts as a regression. */ margin: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(1), api/* _lte */.Zm(100)), 2),
    worse: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'higher',
        'lower'
    ]), 'higher')
};
const ratioQueries = schemas/* strictObject */.rej({
    bad: text_text,
    total: text_text
});
const ratio = schemas/* strictObject */.rej({
    kind: schemas/* _default */.Rvf(schemas/* literal */.euz('ratio'), 'ratio'),
    /** Selectors of counters, not rates: we count ourselves, across restarts. */ bad: text_text,
    total: text_text,
    /** The same where the new version does not run: another region or service. */ control: schemas/* optional */.lqM(ratioQueries),
    /** A share of bad events up to this one is as good as none: `0.1 %` is written 0.001. */ negligible: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(0.5)), 0.0005),
    ...common
});
const gauge = schemas/* strictObject */.rej({
    kind: schemas/* _default */.Rvf(schemas/* literal */.euz('gauge'), 'gauge'),
    value: text_text,
    ...common
});
const metric = schemas/* union */.KCZ([
    ratio,
    gauge
]);
/** `monitor` before its short forms `errors` and `latency` have joined the metrics. */ const monitor_written = schemas/* strictObject */.rej({
    prometheus: schemas/* optional */.lqM(prometheus),
    scrape: schemas/* optional */.lqM(scrape),
    errors: schemas/* optional */.lqM(ratio),
    latency: schemas/* optional */.lqM(metric),
    metrics: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, 'expected a name such as errors')), metric), {}),
    /** The guide's 30 minutes after a deployment … */ duration: (0,duration/* duration */.p0)('30m'),
    /** … and its 15 minutes after a rollback. */ confirm: (0,duration/* duration */.p0)('15m'),
    /** Time between two samples. */ step: (0,duration/* duration */.p0)('15s'),
    /** Shown but not judged, at the start. Default: 2 minutes, less where the duration is under 15 minutes. */ 'warm-up': (0,duration/* optionalDuration */.pQ)(),
    /** How much history the false-alarm bound is computed from. */ history: (0,duration/* duration */.p0)('24h'),
    /** The wanted bound on false alarms per deployment, over all metrics and looks. History for 1 in 45 is asked for at most. */ 'false-alarms': schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(0.5)), 0.05),
    /** Pass as soon as the evidence suffices, instead of at the end of the window. */ 'early-pass': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
});
/** Which metrics decide whether a deployment did harm, and where they are read. */ const monitor = schemas/* prefault */.SdS(schemas/* pipe */.FsL(monitor_written, schemas/* transform */.pdi(({ errors, latency, ...rest })=>({
        ...rest,
        metrics: {
            ...errors && {
                errors
            },
            ...latency && {
                latency
            },
            ...rest.metrics
        }
    }))), {});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/policy/src/sections/notes.js




const labels = (...names)=>schemas/* _default */.Rvf((0,short_form/* oneOrMore */.h9)(text_text), names);
const role = schemas/* enum */.k5n(src/* roles */.Ot);
/** How the guide's release notes are made, who writes and who approves them. */ const notes = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** Which tags are releases; `*` stands for anything but a slash. */ tags: schemas/* _default */.Rvf(text_text, 'v*'),
    /** Pull request labels by the section they put a change in. */ labels: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        features: labels('feature', 'enhancement'),
        improvements: labels('improvement'),
        fixes: labels('bug', 'fix'),
        performance: labels('performance'),
        breaking: labels('breaking-change', 'breaking'),
        exclude: labels('skip-changelog', 'ignore-for-release'),
        'known-issue': labels('known-issue')
    }), {}),
    author: schemas/* _default */.Rvf(role, 'technical-writer'),
    approvers: schemas/* _default */.Rvf(schemas/* array */.YOg(role).check(api/* _minLength */.m9(1)), [
        'product-manager',
        'release-manager'
    ]),
    /** What a breaking change does before 1.0.0: raise the minor number, or begin 1.0.0. */ 'zero-x': schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'minor',
        'major'
    ]), 'minor'),
    /** Kept up to date at publishing when given. */ changelog: schemas/* optional */.lqM(repositoryPath),
    /** Replaces the guide's template. */ template: schemas/* optional */.lqM(repositoryPath)
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/notify.js



const slack = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('slack'),
    channel: schemas/* string */.YjP().check(api/* _regex */.Fk(/^#?[^\s#]+$/, 'expected a channel such as #releases')),
    /** Environment variable with a bot token (threads) or, without one, an incoming webhook's address. */ token: schemas/* _default */.Rvf(secretName, 'SLACK_BOT_TOKEN'),
    webhook: schemas/* _default */.Rvf(secretName, 'SLACK_WEBHOOK_URL'),
    /** Root of Slack's interface, for a relay. */ api: schemas/* _default */.Rvf(webAddress, 'https://slack.com/api')
});
const teams = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('teams'),
    /** Environment variable with the workflow's address, which is itself a secret. */ webhook: schemas/* _default */.Rvf(secretName, 'TEAMS_WEBHOOK_URL')
});
const pagerduty = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('pagerduty'),
    'routing-key': schemas/* _default */.Rvf(secretName, 'PAGERDUTY_ROUTING_KEY'),
    api: schemas/* _default */.Rvf(webAddress, 'https://events.pagerduty.com')
});
const webhook = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('webhook'),
    url: schemas/* optional */.lqM(webAddress),
    /** Environment variable with the address, where the address is a secret. */ 'url-from': schemas/* optional */.lqM(secretName),
    /** Environment variable with the key that signs each message. */ 'signing-key': schemas/* optional */.lqM(secretName)
}).check(schemas/* refine */.YPB((value)=>value.url === undefined !== (value['url-from'] === undefined), 'needs exactly one of url, url-from'));
const notify_long = schemas/* discriminatedUnion */.gMt('kind', [
    slack,
    teams,
    pagerduty,
    webhook
]);
const shortText = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(slack:#?[^\s#]+|teams|pagerduty|webhook:https?:\/\/\S+)$/, 'expected such as slack:#releases, teams, pagerduty or webhook:https://hooks.example/release'));
const destination = (0,short_form/* shortForm */.JZ)(shortText, (written)=>{
    const separator = written.indexOf(':');
    const kind = separator < 0 ? written : written.slice(0, separator);
    const rest = separator < 0 ? '' : written.slice(separator + 1);
    if (kind === 'slack') return {
        kind: 'slack',
        channel: rest
    };
    if (kind === 'webhook') return {
        kind: 'webhook',
        url: rest
    };
    return {
        kind: kind === 'teams' ? 'teams' : 'pagerduty'
    };
}, notify_long);
const destinations = (0,short_form/* anyNumber */.iG)(destination);
/** Where messages go. Nothing leaves for any place that does not stand here. */ const notify = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    release: destinations,
    incident: destinations,
    /** The three audiences of an announcement; each may have a place of its own. */ stakeholders: destinations,
    support: destinations,
    customers: destinations,
    /** Text that begins every message, such as a team's name. */ prefix: schemas/* optional */.lqM(text_text)
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/producers.js


/**
 * The workflow files whose runs may make evidence; a `*` stands for any part of a file name. By default every
 * workflow of the repository: pull request runs are refused whatever their file.
 */ const producers = schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath).check(api/* _minLength */.m9(1)), [
    '.github/workflows/*'
]);
/** The services of one repository and the paths that belong to each. Without this, the repository is one service. */ const services = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected a service name such as storefront')), schemas/* strictObject */.rej({
    paths: schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath), [])
})), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/profiles.js


const overrides = schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n([
    'block',
    'report',
    'off'
])), {});
/** What differs by the guide's release types. A patch may be hurried; it may never skip CI, smoke, target or freeze. */ const profiles = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    patch: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** A hotfix links an incident or an issue with one of these labels. */ 'linked-labels': schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1)), [
            'incident',
            'critical'
        ]),
        /** These become one `/go` of the release manager. */ combined: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), [
            'deployment-window',
            'acceptance-criteria',
            'readiness-review'
        ]),
        /** When sign-offs that were skipped are due, counted from the deployment. */ 'sign-offs-due': (0,duration/* duration */.p0)('24h'),
        requirements: overrides
    }), {}),
    minor: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        requirements: overrides
    }), {}),
    major: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** How long before the deployment customers must have been told. */ 'communication-ahead': (0,duration/* duration */.p0)('7d'),
        requirements: overrides
    }), {})
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/acceptance-source.js



const project = schemas/* strictObject */.rej({
    owner: text_text,
    number: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    /** Name of the single-select field that says how far an item is. */ field: schemas/* _default */.Rvf(text_text, 'Status'),
    /** Names of the options that count as done. */ done: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1)), [
        'Done'
    ]),
    /** Only items whose field has this value belong to the release: `{ Release: '{release}' }`. */ filter: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), text_text), {})
});
const http = schemas/* strictObject */.rej({
    /** `{release}`, `{sha}` and `{cursor}` are replaced; `{cursor}` is empty on the first page. */ url: webAddress,
    /** Sent by POST as JSON, with the same replacements as in `url`; absent: GET. */ body: schemas/* optional */.lqM(text_text),
    /** JSONPath expressions (RFC 9535). */ items: text_text,
    id: text_text,
    status: text_text,
    done: schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1)),
    /** JSONPath of the address or token of the next page; absent: one page. */ cursor: schemas/* optional */.lqM(text_text),
    /** Environment variable with the credential. */ token: schemas/* optional */.lqM(secretName),
    /** How it is sent: `Bearer …`, `Basic …` of `user:password`, or as it is. */ scheme: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'bearer',
        'basic',
        'raw'
    ]), 'bearer')
});
/**
 * Where the release's items are: the issues and pull requests reached by its commits (`issues`), a milestone
 * (by default the one named like the release), a project, or another tracker's HTTP answer.
 */ const acceptanceSource = schemas/* union */.KCZ([
    (0,short_form/* shortForm */.JZ)(schemas/* enum */.k5n([
        'issues',
        'milestone'
    ]), (kind)=>({
            kind
        }), schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n([
            'issues',
            'milestone'
        ]),
        milestone: schemas/* optional */.lqM(text_text)
    })),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('project'),
        project
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('http'),
        http
    })
]);

;// CONCATENATED MODULE: ./packages/policy/src/sections/requirements.js






const enforcement = schemas/* enum */.k5n([
    'block',
    'report',
    'off'
]);
const enforcementKeys = {
    enforce: schemas/* _default */.Rvf(enforcement, 'block'),
    /** From this day on the requirement blocks, whatever `enforce` says until then. */ 'block-from': schemas/* optional */.lqM(date),
    /** Why this requirement does not apply to this service; printed in every decision. */ 'not-applicable': schemas/* optional */.lqM(text_text)
};
/** One requirement: `block`, `report` or `off`, or those with the requirement's own settings. */ function requirement(own, byDefault = 'block') {
    const long = schemas/* strictObject */.rej({
        ...enforcementKeys,
        enforce: schemas/* _default */.Rvf(enforcement, byDefault),
        ...own
    });
    return schemas/* prefault */.SdS((0,short_form/* shortForm */.JZ)(enforcement, (enforce)=>({
            enforce
        }), long), {});
}
const requirements_role = schemas/* enum */.k5n(src/* roles */.Ot);
const environmentName = schemas/* _default */.Rvf(text_text, 'staging');
const check = (0,short_form/* shortForm */.JZ)(text_text, (name)=>({
        name
    }), schemas/* strictObject */.rej({
    name: text_text,
    /** The app that must have posted it, such as `github-actions`. */ app: schemas/* optional */.lqM(text_text),
    workflow: schemas/* optional */.lqM(repositoryPath),
    /** Conclusions other than success that count as passed for this check. */ allow: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n([
        'skipped',
        'neutral'
    ])), [])
}));
const customRequirement = schemas/* strictObject */.rej({
    ...enforcementKeys,
    title: text_text,
    owner: schemas/* _default */.Rvf(requirements_role, 'release-manager'),
    /** Exactly one of these says what is looked for. */ check: schemas/* optional */.lqM(check),
    workflow: schemas/* optional */.lqM(repositoryPath),
    file: schemas/* optional */.lqM(repositoryPath),
    label: schemas/* optional */.lqM(text_text),
    http: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        url: webAddress,
        status: schemas/* _default */.Rvf(schemas/* int */.Whr(), 200),
        contains: schemas/* optional */.lqM(text_text)
    })),
    evidence: schemas/* optional */.lqM(text_text)
}).check(schemas/* refine */.YPB((value)=>customSources.filter((source)=>value[source] !== undefined).length === 1, 'needs exactly one of check, workflow, file, label, http, evidence'));
const customSources = [
    'check',
    'workflow',
    'file',
    'label',
    'http',
    'evidence'
];
/** The guide's six pre-release requirements, its checklist up to "Deploy to production", and a team's own. */ const requirements = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** Whether the environment itself has reviewers, a branch policy and no bypass. */ 'environment-protection': requirement({}, 'report'),
    'acceptance-criteria': requirement({
        source: schemas/* prefault */.SdS(acceptanceSource, 'issues'),
        /** Also read the task list under an "Acceptance criteria" heading of each item. */ checkboxes: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
    }),
    'ci-and-security': requirement({
        /** Checks that must have passed, besides those that the repository's rules require. */ checks: schemas/* _default */.Rvf(schemas/* array */.YOg(check), []),
        /** How long a required check may be absent before it is unknown instead of pending. */ 'discovery-deadline': (0,duration/* duration */.p0)('1h')
    }),
    'release-notes': requirement({}),
    'rollback-plan': requirement({
        /** How old the last rollback drill in staging may be. */ 'drill-within': (0,duration/* duration */.p0)('30d'),
        /** What is done instead where going back is impossible. */ mitigation: schemas/* optional */.lqM(text_text)
    }),
    'smoke-tests': requirement({
        environment: environmentName,
        within: (0,duration/* duration */.p0)('24h')
    }),
    'customer-communication': requirement({
        /** Markdown with the headings Channel, Audience, Time and Text, as GitHub's issue forms write it. */ path: schemas/* _default */.Rvf(repositoryPath, 'docs/customer-communication.md'),
        /** Label of the issue form that it is written with; then no file is looked at. */ issue: schemas/* optional */.lqM(text_text),
        ahead: (0,duration/* duration */.p0)('0s')
    }),
    'deployment-window': requirement({
        /** How long before the window's use the times must have been communicated. */ 'communicated-ahead': (0,duration/* duration */.p0)('0s')
    }),
    'readiness-review': requirement({
        roles: schemas/* _default */.Rvf(schemas/* array */.YOg(requirements_role).check(api/* _minLength */.m9(1)), [
            'release-manager'
        ]),
        /** How many of these roles must say go. Default: all of them. */ quorum: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
        /** Whoever approves the deploy job in GitHub's environment says go for their role: for teams where one is enough. */ 'environment-approval': schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
    }),
    backup: requirement({
        within: (0,duration/* duration */.p0)('24h')
    }),
    'staging-verified': requirement({
        environment: environmentName,
        /** `sign`: a person of qa signs; `automatic`: the smoke evidence is enough. */ qa: schemas/* _default */.Rvf(schemas/* enum */.k5n([
            'sign',
            'automatic'
        ]), 'sign')
    }),
    'security-approval': requirement({
        /** A change is security-sensitive when it touches one of these paths … */ paths: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), [
            '.github/workflows/**',
            '**/auth/**',
            '**/security/**',
            '**/*.pem',
            '**/CODEOWNERS'
        ]),
        /** … or a pull request carries one of these labels. */ labels: schemas/* _default */.Rvf((0,short_form/* oneOrMore */.h9)(text_text), [
            'security'
        ])
    }),
    'no-freeze': requirement({}),
    custom: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]*$/, 'expected a name such as load-test')), customRequirement), {})
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/roles.js



const login = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'expected a GitHub login such as octocat'));
const team = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'expected a team such as octoacme/release-managers'));
const member = schemas/* string */.YjP().check(api/* _regex */.Fk(/^@?[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'expected a GitHub login such as octocat or a team such as octoacme/qa'));
/** `@` before a name is how people write it; it is no part of the name. */ const bare = schemas/* transform */.pdi((name)=>name.replace(/^@/, ''));
const logins = schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* pipe */.FsL(login, bare)), []);
/**
 * Who holds a role: people by login, teams as `organisation/team`, and substitutes who may sign when none of the
 * others can. A team that cannot be read is unknown, never a login of the same name.
 */ const assignment = schemas/* strictObject */.rej({
    people: logins,
    teams: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* pipe */.FsL(team, bare)), []),
    substitutes: logins
}).check(schemas/* refine */.YPB(({ people, teams })=>people.length + teams.length > 0, 'names nobody: add people or teams'));
const isTeam = (name)=>name.includes('/');
const roles_role = (0,short_form/* shortForm */.JZ)(schemas/* union */.KCZ([
    member,
    schemas/* array */.YOg(member).check(api/* _minLength */.m9(1, 'names nobody'))
]), (names)=>{
    const list = typeof names === 'string' ? [
        names
    ] : names;
    const people = list.filter((name)=>!isTeam(name));
    const teams = list.filter(isTeam);
    return {
        ...people.length > 0 && {
            people
        },
        ...teams.length > 0 && {
            teams
        }
    };
}, assignment);
const optionalRole = schemas/* optional */.lqM(roles_role);
const others = Object.fromEntries(src/* roles */.Ot.filter((name)=>name !== 'release-manager').map((name)=>[
        name,
        optionalRole
    ]));
/** One key for each role of the guide. Only the release manager must be named. */ const roles = schemas/* strictObject */.rej({
    'release-manager': roles_role,
    ...others
});
/** Rules about people, across all sign-offs of one release. */ const people = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /** How many different people must have signed in all. 1 is allowed when declared, and shown. */ distinct: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(10)), 2),
    /** Who may start the deployment to production: the ticket's release manager, or anyone with write access. */ 'started-by': schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'release-manager',
        'anyone'
    ]), 'release-manager')
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/rollback.js



/** How the service goes back to a version that was good. */ const rollback = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    /**
     * Program and arguments, never a shell line. `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` stand
     * for what to put live; the same is given in `ROLLBACK_…` variables.
     */ command: schemas/* optional */.lqM(schemas/* array */.YOg(text_text).check(api/* _minLength */.m9(1, 'names no program'))),
    /** The documented procedure. */ plan: schemas/* _default */.Rvf(repositoryPath, 'docs/rollback.md'),
    /** `ask`: a person confirms; `on`: by itself when the monitor advises it; `off`: only by a person. */ automatic: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'ask',
        'on',
        'off'
    ]), 'ask'),
    /** Whether running the command twice does no harm, so that a killed run may run it again. */ idempotent: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
    'command-deadline': (0,duration/* duration */.p0)('10m'),
    /** How long the system may take, after the command, to answer as the version returned to. */ 'live-within': (0,duration/* duration */.p0)('60s'),
    /** The guide's 30 minutes within which a fix must be deployed to go forward instead. */ 'fix-forward-within': (0,duration/* duration */.p0)('30m'),
    freeze: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** When the freeze on a bad version ends at the latest. */ expires: (0,duration/* duration */.p0)('14d')
    }), {}),
    /** `deployment` needs only `deployments: write`; `ref` is atomic and needs `contents: write`. */ lock: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'deployment',
        'ref'
    ]), 'deployment'),
    'lock-expires': (0,duration/* duration */.p0)('1h'),
    /** Where migrations are; between releases that differ there, a rollback is refused unless declared safe. */ migrations: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), []),
    /** The guide's 48 hours for a blameless retrospective. */ 'retrospective-within': (0,duration/* duration */.p0)('48h')
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/security.js



const kinds = [
    'code-scanning',
    'dependabot',
    'secret-scanning'
];
const source = schemas/* union */.KCZ([
    (0,short_form/* shortForm */.JZ)(schemas/* enum */.k5n(kinds), (kind)=>({
            kind
        }), schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(kinds),
        /** Code scanning only: the tools whose analysis of this commit must be there. */ tools: schemas/* _default */.Rvf(schemas/* array */.YOg(text_text), [])
    })),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('check'),
        name: text_text,
        app: text_text
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('sarif'),
        evidence: text_text
    })
]);
const acceptedAlert = schemas/* strictObject */.rej({
    /** Such as `dependabot#12` or `code-scanning#7`. */ alert: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(code-scanning|dependabot|secret-scanning)#\d+$/, 'expected such as dependabot#12')),
    by: text_text,
    reason: text_text,
    until: date
});
/** Where vulnerabilities are looked for, which of them count, and which a named person accepted until when. */ const security = schemas/* prefault */.SdS(schemas/* strictObject */.rej({
    sources: schemas/* _default */.Rvf(schemas/* array */.YOg(source), [
        {
            kind: 'code-scanning',
            tools: []
        },
        {
            kind: 'dependabot',
            tools: []
        }
    ]),
    baseline: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'new-since-last-release',
        'all'
    ]), 'new-since-last-release'),
    /** The lowest severity that blocks; an unknown severity counts as critical. */ threshold: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'critical',
        'high',
        'medium',
        'low'
    ]), 'high'),
    accepted: schemas/* _default */.Rvf(schemas/* array */.YOg(acceptedAlert), []),
    /** Advisory: file whose changes make repository-wide alerts say little about this commit. */ lockfiles: schemas/* _default */.Rvf(schemas/* array */.YOg(repositoryPath), [
        'package-lock.json',
        'npm-shrinkwrap.json',
        'yarn.lock',
        'pnpm-lock.yaml',
        'bun.lock',
        'go.sum',
        'Cargo.lock',
        'Gemfile.lock',
        'composer.lock',
        'poetry.lock',
        'uv.lock',
        'Pipfile.lock',
        'requirements.txt',
        'packages.lock.json',
        'gradle.lockfile',
        'pom.xml',
        'mix.lock',
        'pubspec.lock'
    ])
}), {});

;// CONCATENATED MODULE: ./packages/policy/src/sections/smoke.js




const flaky = schemas/* enum */.k5n([
    'allow',
    'warn',
    'fail'
]);
const suites = (0,short_form/* oneOrMore */.h9)(repositoryPath);
/** The checks that run against an environment. Short form: the suite's path, or a list of paths. */ const smoke = schemas/* prefault */.SdS((0,short_form/* shortForm */.JZ)(suites, (paths)=>({
        suites: paths
    }), schemas/* strictObject */.rej({
    suites: schemas/* _default */.Rvf(suites, [
        '.github/smoke.yml'
    ]),
    /** Read from the default branch when rolling back; it may only add checks to those of the target. */ floor: schemas/* optional */.lqM(repositoryPath),
    /**
       * What a check is worth that passed only on a later attempt, at least: a suite may be stricter. Where nobody says,
       * warn for critical ones and allow for advisory ones.
       */ flaky: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        critical: schemas/* optional */.lqM(flaky),
        advisory: schemas/* optional */.lqM(flaky)
    })),
    /** Whether release-manager and on-call are asked for `/ack` after a run in production. */ acknowledge: schemas/* _default */.Rvf(schemas/* enum */.k5n([
        'required',
        'shown',
        'off'
    ]), 'shown'),
    /** Deadline of a whole run; a suite may say a shorter one. Where nobody says, 5m. */ deadline: (0,duration/* optionalDuration */.pQ)()
})), {});

;// CONCATENATED MODULE: ./packages/policy/src/policy.js












/** The whole policy file. Mandatory: `version`, `roles.release-manager`, one environment with an address. */ const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    roles: roles,
    people: people,
    environments: environments,
    services: services,
    requirements: requirements,
    profiles: profiles,
    security: security,
    producers: producers,
    smoke: smoke,
    monitor: monitor,
    rollback: rollback,
    notes: notes,
    notify: notify
});


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pQ: () => (/* binding */ optionalDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);

const unitMs = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000
};
const pattern = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d|w)$/;
/** Reads `90s`, `30m`, `24h`, `7d`, `2w`; `undefined` when the text is not a length of time. */ function parseDuration(text) {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const ms = Math.round(Number(match[1]) * unitMs[match[2]]);
    return Number.isSafeInteger(ms) ? {
        text,
        ms
    } : undefined;
}
const written = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(pattern, 'expected a length of time such as 90s, 30m, 24h or 7d'));
const toDuration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text, context)=>{
    const duration = parseDuration(text);
    if (duration) return duration;
    context.issues.push({
        code: 'custom',
        input: text,
        message: 'is longer than can be counted'
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
/** A length of time, such as `30m`, with a default. */ const duration = (byDefault)=>zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .prefault */ .SdS(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(written, toDuration), byDefault);
/** A length of time that may be left out. */ const optionalDuration = ()=>zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(written, toDuration));


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ shortForm),
/* harmony export */   Pu: () => (/* binding */ statedKeysOf),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   iG: () => (/* binding */ anyNumber)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2727);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8989);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6416);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);

/** For each value made from a short form: which of its keys the file stated. All others are defaults. */ const statedKeys = new WeakMap();
/** The keys that the file stated for a value written in its short form; `undefined` for a long form. */ const statedKeysOf = (value)=>statedKeys.get(value);
/**
 * Accepts either the long form or a short one. `expand` writes the long form that the short one stands for, so
 * that both get the same defaults and checks.
 */ function shortForm(short, expand, long) {
    const expanded = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(short, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value, context)=>{
        const written = expand(value);
        const result = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(long, written);
        if (!result.success) {
            context.issues.push(...result.error.issues.map((issue)=>({
                    ...issue,
                    path: [],
                    input: value
                })));
            return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
        }
        if (typeof result.data === 'object' && result.data !== null) statedKeys.set(result.data, new Set(Object.keys(written)));
        return result.data;
    }));
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        expanded,
        long
    ]);
}
/** One value or a list of at least one; always a list afterwards. */ function oneOrMore(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        alone(item),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))
    ]);
}
/** One value or a list, which may be empty and is by default; always a list afterwards. */ function anyNumber(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        alone(item),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)
    ]), []);
}
function alone(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(item, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value)=>[
            value
        ]));
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isDate),
  E: () => (/* binding */ parseWindow)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/policy/src/values/time-zone.js

/**
 * True for a zone name that this runtime's time zone database knows. Offsets such as `+02:00` are refused: they
 * know no summer time.
 */ function zoneExists(zone) {
    if (!/^[A-Za-z]/.test(zone)) return false;
    if (canonicalZones().includes(zone)) return true;
    try {
        // Knows aliases and UTC too, but the first formatter of a process costs some 10 ms.
        new Intl.DateTimeFormat('en', {
            timeZone: zone
        });
        return true;
    } catch  {
        return false;
    }
}
const canonicalZones = ()=>Intl.supportedValuesOf('timeZone');
/** The zone a person most likely meant: by city ("Berlin"), else by spelling. */ function nearestZone(written) {
    const zones = canonicalZones();
    const wanted = written.toLowerCase().replaceAll(' ', '_');
    const byCity = zones.find((zone)=>zone.toLowerCase().endsWith(`/${wanted}`));
    return byCity ?? (0,src/* nearestName */.qb)(written, zones);
}

;// CONCATENATED MODULE: ./packages/policy/src/values/window-grammar.js

const dayNames = [
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun'
];
const example = 'Expected such as "Mon-Thu 09:00-16:00 Europe/Berlin"';
const wholeDay = {
    from: 0,
    to: 24 * 60
};
/**
 * Reads `DAYS [HH:MM-HH:MM] ZONE`, where DAYS is `Mon-Thu`, `Mon,Wed-Fri`, `daily`, a date or `DATE..DATE`, and
 * ZONE an IANA name. Never guesses a zone: a window without one is refused.
 */ function parseWindow(text) {
    const words = text.trim().split(/\s+/);
    const [when = '', ...rest] = words;
    const zone = rest.at(-1);
    const times = rest.length > 1 ? rest.slice(0, -1).join('') : undefined;
    const days = parseWhen(when);
    if (typeof days === 'string') return refuse(text, days);
    if (zone === undefined || /^\d/.test(zone)) return refuse(text, `no time zone. ${example}`);
    const zoneProblem = judgeZone(zone);
    if (zoneProblem) return refuse(text, zoneProblem);
    const span = times === undefined ? wholeDay : parseTimes(times);
    if (typeof span === 'string') return refuse(text, span);
    return {
        ok: true,
        window: {
            text,
            ...days,
            ...span,
            zone
        }
    };
}
const refuse = (text, message)=>({
        ok: false,
        message: `"${text}": ${message}`
    });
function judgeZone(zone) {
    if (zoneExists(zone)) return undefined;
    const nearest = nearestZone(zone);
    return `no such time zone "${zone}".${nearest ? ` Did you mean "${nearest}"?` : ' Use an IANA name such as "Europe/Berlin"'}`;
}
function parseWhen(text) {
    if (/^\d{4}-/.test(text)) return parseDates(text);
    if (text.toLowerCase() === 'daily') return {
        kind: 'weekly',
        days: [
            1,
            2,
            3,
            4,
            5,
            6,
            7
        ]
    };
    const days = new Set();
    for (const part of text.split(',')){
        const [first = '', last = first, more] = part.split('-');
        const from = weekday(first);
        const to = weekday(last);
        if (!from || more !== undefined) return `no such day "${first}". ${example}`;
        if (!to) return `no such day "${last}". ${example}`;
        for(let day = from;; day = day % 7 + 1){
            days.add(day);
            if (day === to) break;
        }
    }
    return {
        kind: 'weekly',
        days: [
            ...days
        ].sort((a, b)=>a - b)
    };
}
function weekday(name) {
    const index = dayNames.findIndex((day)=>day.toLowerCase() === name.toLowerCase());
    return index < 0 ? undefined : index + 1;
}
function parseDates(text) {
    const [first = '', last = first, more] = text.split('..');
    for (const date of [
        first,
        last
    ])if (!isDate(date)) return `no such date "${date}". Write YYYY-MM-DD`;
    if (more !== undefined) return `"${text}" has more than two dates`;
    if (last < first) return `ends on ${last}, before it begins on ${first}`;
    return {
        kind: 'dates',
        first,
        last
    };
}
/** True for a date that exists, written YYYY-MM-DD. */ function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function parseTimes(text) {
    const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(text);
    if (!match) return `no such times "${text}". Write HH:MM-HH:MM, such as 09:00-16:00`;
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    if (fromMinute > 59 || toMinute > 59 || from >= wholeDay.to || to > wholeDay.to) return `no such times "${text}". Hours run from 00:00 to 24:00`;
    if (from === to) return `"${text}" is empty: it ends when it begins`;
    return {
        from,
        to
    };
}


/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hourMs),
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   LP: () => (/* binding */ dayMs),
/* harmony export */   a3: () => (/* binding */ isReleaseType),
/* harmony export */   aj: () => (/* binding */ requirementIds),
/* harmony export */   ne: () => (/* binding */ releaseTypes)
/* harmony export */ });
/** The rows of the guide's pre-release table and the lines of its checklist, and what they rest on. */ const requirementIds = [
    'release-identity',
    'no-freeze',
    'environment-protection',
    'acceptance-criteria',
    'ci-and-security',
    'release-notes',
    'rollback-plan',
    'smoke-tests',
    'staging-verified',
    'customer-communication',
    'backup',
    'security-approval',
    'deployment-window',
    'readiness-review',
    'distinct-people'
];
const releaseTypes = [
    'patch',
    'minor',
    'major'
];
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const isReleaseType = (value)=>releaseTypes.includes(value);


/***/ })

};
