export const id = 401;
export const ids = [401];
export const modules = {

/***/ 1401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uT: () => (/* reexport */ createHttpClient),
  cv: () => (/* reexport */ exchange),
  FE: () => (/* reexport */ followRedirects),
  FQ: () => (/* reexport */ keepConnections),
  iJ: () => (/* reexport */ proxyFor)
});

// UNUSED EXPORTS: certificateOf, codeOf, fault, kindOfError, messageOf, nextHop, openConnection, printableUrl, publicOrDeclared, specialAddress

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./packages/http/src/addresses.js

/** From the registries of special-purpose addresses of IANA, with what was taken out of them but may still be routed. */ const ranges = {
    'a loopback address': [
        '127.0.0.0/8',
        '::1/128'
    ],
    'a link-local address, where cloud metadata services answer': [
        '169.254.0.0/16',
        'fe80::/10'
    ],
    'a private address': [
        '10.0.0.0/8',
        '100.64.0.0/10',
        '172.16.0.0/12',
        '192.168.0.0/16',
        '64:ff9b:1::/48',
        'fc00::/7',
        'fec0::/10'
    ],
    'a documentation address': [
        '192.0.2.0/24',
        '198.51.100.0/24',
        '203.0.113.0/24',
        '2001:db8::/32',
        '3fff::/20'
    ],
    'a reserved address': [
        '192.0.0.0/24',
        '192.88.99.0/24',
        '198.18.0.0/15',
        '100::/64',
        '100:0:0:1::/64',
        '2001::/32',
        '2001:2::/48',
        '2001:10::/28',
        '5f00::/16'
    ],
    'not a unicast address': [
        '0.0.0.0/8',
        '224.0.0.0/4',
        '240.0.0.0/4',
        '::/128',
        'ff00::/8'
    ]
};
function listOf(subnets) {
    const list = new external_node_net_.BlockList();
    for (const subnet of subnets){
        const [network = '', prefix = ''] = subnet.split('/');
        list.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4');
    }
    return list;
}
const lists = Object.entries(ranges).map(([what, subnets])=>({
        what,
        list: listOf(subnets)
    }));
/** IPv6 addresses with an IPv4 address inside, which a translator or a tunnel takes out again, by its first group. */ const carriers = [
    {
        list: listOf([
            '64:ff9b::/96',
            '::/96',
            '::ffff:0:0/96',
            '::ffff:0:0:0/96'
        ]),
        firstGroup: 6
    },
    {
        list: listOf([
            '2002::/16'
        ]),
        firstGroup: 1
    }
];
/** What kind of special address this is, in words, or undefined for an ordinary public one. */ function specialAddress(address) {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const what = lists.find(({ list })=>list.check(address, family))?.what;
    if (what !== undefined || family === 'ipv4') return what;
    const carrier = carriers.find(({ list })=>list.check(address, family));
    return carrier === undefined ? undefined : specialAddress(addressInside(address, carrier.firstGroup));
}
/** The IPv4 address that stands in two of the eight groups of an IPv6 address. */ function addressInside(address, firstGroup) {
    const withoutZone = address.replace(/%.*$/u, '');
    const [left = '', right] = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1).split('::');
    const [before, after] = [
        left,
        right ?? ''
    ].map((part)=>part === '' ? [] : part.split(':'));
    const groups = [
        ...before,
        ...Array.from({
            length: 8 - before.length - after.length
        }, ()=>'0'),
        ...after
    ];
    const bytes = groups.slice(firstGroup, firstGroup + 2).flatMap((group)=>{
        const value = Number.parseInt(group, 16);
        return [
            value >> 8,
            value & 255
        ];
    });
    return bytes.join('.');
}
/**
 * Allows public addresses, and special ones only for the hosts that were declared by name: what a captured value or
 * a redirect points at cannot reach loopback, link-local or private ranges.
 */ function publicOrDeclared(declaredHosts) {
    const declared = new Set(declaredHosts.map((host)=>host.toLowerCase()));
    return (address, hostname)=>declared.has(hostname.toLowerCase()) ? undefined : specialAddress(address);
}
/** The error code of an address that the policy refuses. */ const blockedCode = 'EBLOCKEDADDRESS';
function blocked(hostname, address, why) {
    const from = hostname === address ? '' : ` (from ${hostname})`;
    const message = `${address}${from} is ${why}, and the host was not declared`;
    return Object.assign(new Error(message), {
        code: blockedCode
    });
}
/** An address that stands in the URL itself is never looked up, and is judged here. */ function addresses_refuseLiteral(hostname, policy) {
    if (policy === undefined || (0,external_node_net_.isIP)(hostname) === 0) return undefined;
    const why = policy(hostname, hostname);
    return why === undefined ? undefined : blocked(hostname, hostname, why);
}
/** A host name as sockets want it: without the brackets of an IPv6 literal. */ const addresses_bareHostname = (hostname)=>hostname.startsWith('[') ? hostname.replace(/^\[(.*)\]$/u, '$1') : hostname;
/** The name that a TLS client says first: none for an address (RFC 6066, section 3). */ const addresses_serverNameFor = (hostname)=>(0,external_node_net_.isIP)(addresses_bareHostname(hostname)) === 0 ? addresses_bareHostname(hostname) : '';
/** A lookup that obeys the route, or undefined where the runtime's own does. */ function addresses_lookupFor(route) {
    const { address, family, policy } = route;
    if (address === undefined && family === undefined && policy === undefined) return undefined;
    return (hostname, options, callback)=>{
        void resolve(hostname, {
            ...options,
            all: true,
            family: family ?? options.family ?? 0
        }, address).then((found)=>{
            const refusals = found.map((one)=>policy?.(one.address, hostname));
            const allowed = found.filter((_, index)=>refusals[index] === undefined);
            const [first] = allowed;
            if (first === undefined) callback(blocked(hostname, found[0]?.address ?? hostname, refusals[0] ?? 'unknown'), '');
            else if (options.all === true) callback(null, allowed);
            else callback(null, first.address, first.family);
        }, (error)=>callback(error, ''));
    };
}
async function resolve(hostname, options, address) {
    if (address !== undefined) return [
        {
            address,
            family: (0,external_node_net_.isIP)(address)
        }
    ];
    const { lookup } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19));
    return await lookup(hostname, options);
}

;// CONCATENATED MODULE: ./packages/http/src/certificate.js
/** The facts of a socket's peer, or undefined where the connection is not secure. */ function certificate_certificateOf(socket) {
    if (socket === undefined || !('getPeerCertificate' in socket)) return undefined;
    const secured = socket;
    const certificate = secured.getPeerCertificate();
    if (!('valid_to' in certificate)) return undefined;
    const oneLine = (name)=>Object.entries(name).map(([key, value])=>`${key}=${String(value)}`).join(', ');
    return {
        protocol: secured.getProtocol() ?? '',
        subject: oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        names: certificate.subjectaltname ?? '',
        validFrom: new Date(certificate.valid_from).toISOString(),
        validTo: new Date(certificate.valid_to).toISOString(),
        fingerprint: certificate.fingerprint256
    };
}

;// CONCATENATED MODULE: ./packages/http/src/decode.js
/** More encodings than this on one body are an attack, not an optimisation (CVE-2026-22036). */ const maxEncodings = 2;
/**
 * Collects a body while it arrives and stops at the first byte over `maxBytes`, on the wire or decoded: a small
 * compressed answer that unpacks to gigabytes costs no more than the cap.
 */ async function readBody(response, limits) {
    const encodings = encodingsOf(response);
    if (encodings.length > maxEncodings) {
        return refuse(response, `${encodings.length} content encodings, ${maxEncodings} are allowed`);
    }
    const decoders = encodings.length === 0 ? [] : await decodersFor(encodings, response);
    if (decoders === undefined) return refuse(response, `content encoding "${encodings.join(', ')}" is not known`);
    return await new Promise((resolve)=>collect(response, decoders, limits, resolve));
}
const hasNoBody = ({ statusCode, req })=>req?.method === 'HEAD' || statusCode === 204 || statusCode === 304;
function encodingsOf(response) {
    if (hasNoBody(response)) return [];
    const names = (response.headers['content-encoding'] ?? '').split(',').map((name)=>name.trim().toLowerCase());
    return names.filter((name)=>name !== '' && name !== 'identity');
}
function refuse(response, detail) {
    response.destroy();
    return {
        fault: 'malformed',
        detail
    };
}
async function decodersFor(encodings, response) {
    response.pause();
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const make = {
        gzip: ()=>zlib.createGunzip(),
        'x-gzip': ()=>zlib.createGunzip(),
        deflate: ()=>zlib.createInflate(),
        br: ()=>zlib.createBrotliDecompress(),
        zstd: ()=>zlib.createZstdDecompress()
    };
    const makers = encodings.toReversed().map((name)=>make[name]);
    return makers.every((maker)=>maker !== undefined) ? makers.map((maker)=>maker()) : undefined;
}
function collect(response, decoders, { maxBytes, keep }, settle) {
    const chunks = [];
    let decodedBytes = 0;
    let wireBytes = 0;
    let decoded = false;
    let settled = false;
    const finish = (result)=>{
        if (settled) return;
        settled = true;
        if ('fault' in result) {
            response.destroy();
            for (const decoder of decoders)decoder.destroy();
        }
        settle(result);
    };
    const tooLarge = ()=>finish({
            fault: 'too-large',
            detail: `more than ${maxBytes} bytes`
        });
    response.on('data', (chunk)=>{
        wireBytes += chunk.length;
        if (wireBytes > maxBytes) tooLarge();
    });
    const last = decoders.reduce((from, to)=>from.pipe(to), response);
    last.on('data', (chunk)=>{
        decodedBytes += chunk.length;
        if (decodedBytes > maxBytes) tooLarge();
        else if (keep) chunks.push(chunk);
    });
    const finishWhole = ()=>{
        if (decoded && response.complete) finish({
            bytes: joined(chunks),
            wireBytes
        });
    };
    last.on('end', ()=>{
        decoded = true;
        // What follows the compressed part is taken by no decoder, and would stand in the way of the end.
        response.unpipe();
        response.resume();
        finishWhole();
    });
    response.on('end', ()=>{
        // Servers name an encoding for a body that is not there, too.
        decoded ||= wireBytes === 0;
        finishWhole();
    });
    for (const decoder of decoders){
        decoder.on('error', (error)=>{
            finish({
                fault: error.code === 'Z_BUF_ERROR' ? 'cut-short' : 'malformed',
                detail: error.message
            });
        });
    }
    response.on('error', (error)=>finish({
            fault: 'cut-short',
            detail: error.message
        }));
    response.on('close', ()=>{
        if (!response.complete) finish({
            fault: 'cut-short',
            detail: `${wireBytes} bytes arrived`
        });
    });
    response.resume();
}
const joined = (chunks)=>chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);

;// CONCATENATED MODULE: ./packages/http/src/faults.js

const kindOfCode = {
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    EADDRNOTAVAIL: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    ECONNABORTED: 'reset',
    ENOTFOUND: 'name-not-resolved',
    EAI_AGAIN: 'name-not-resolved',
    EAI_NODATA: 'name-not-resolved',
    EAI_FAIL: 'name-not-resolved',
    ETIMEDOUT: 'timeout',
    ERR_SOCKET_CONNECTION_TIMEOUT: 'timeout',
    ABORT_ERR: 'cancelled',
    EPROTO: 'tls',
    [blockedCode]: 'blocked-address'
};
const certificateCodes = /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/u;
/** The class of a runtime error: what callers decide on, such as whether a retry can help. */ function faults_kindOfError(error, phase) {
    const code = faults_codeOf(error);
    if (certificateCodes.test(code)) return 'certificate';
    const known = kindOfCode[code];
    if (known === 'reset') return phase === 'body' ? 'cut-short' : phase === 'tls' ? 'tls' : 'reset';
    if (known !== undefined) return known;
    if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return 'tls';
    return 'malformed';
}
/** Read by shape: an error of another realm is no instance of this one's Error. */ const asRuntimeError = (error)=>typeof error === 'object' && error !== null ? error : {
        message: error
    };
const innerErrors = (error)=>{
    const { errors } = asRuntimeError(error);
    return Array.isArray(errors) ? errors : [];
};
/** The runtime's code of an error; for a failed race of addresses, the one of the last address tried. */ function faults_codeOf(error) {
    const inner = innerErrors(error);
    if (inner.length > 0) return faults_codeOf(inner.at(-1));
    const { code } = asRuntimeError(error);
    return typeof code === 'string' ? code : '';
}
/** Every inner message of an error: a failed race of addresses has none of its own. */ function faults_messageOf(error) {
    const inner = innerErrors(error);
    return inner.length > 0 ? inner.map(faults_messageOf).join('; ') : plainly(String(asRuntimeError(error).message));
}
/** OpenSSL's `thread:error:code:library:function:reason:file:line:`, with the call that the runtime puts before it. */ const openSsl = /(?:\w+ EPROTO )?[0-9A-F]+:error:([0-9A-F]+):[^:]*:[^:]*:([^:]*):[^\n]*\n?/gu;
/** OpenSSL's words for bytes that are no record of TLS, such as an answer in plain HTTP. */ const noRecord = 'wrong version number';
/** OpenSSL's reason without the place in its source; its code stays, which is what people search for. */ const plainly = (message)=>message.replace(openSsl, (_, code, reason)=>{
        const words = reason === noRecord ? 'the other side does not speak TLS' : reason;
        return `${words}, OpenSSL error ${code}`;
    });
/** Origin and path only: user info and query often carry credentials. */ function printableUrl(url) {
    const parsed = typeof url === 'string' ? URL.parse(url) : url;
    return parsed === null ? 'a URL that cannot be read' : `${parsed.origin}${parsed.pathname}`;
}
const words = {
    refused: 'nothing accepts connections there',
    reset: 'the connection was closed before an answer',
    'name-not-resolved': 'the name has no address',
    certificate: 'the certificate is not valid for this host',
    tls: 'no secure connection could be agreed on',
    timeout: 'no answer inside the deadline',
    'too-large': 'the answer is larger than allowed',
    'cut-short': 'the answer ended before it was complete',
    redirect: 'the redirect was not followed',
    'blocked-address': 'the address is not allowed',
    malformed: 'the answer is not valid HTTP',
    cancelled: 'the request was cancelled'
};
/** A fault with a sentence that names the request, what happened, and the runtime's own words. */ function fault(kind, what, detail, facts = {}) {
    const message = `${what.method} ${printableUrl(what.url)}: ${words[kind]}${detail === '' ? '' : ` (${detail})`}`;
    return {
        ok: false,
        kind,
        message,
        ...facts
    };
}

;// CONCATENATED MODULE: ./packages/http/src/proxy.js
/**
 * The proxy for a URL by the usual variables (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, lower case first), or
 * undefined. `NO_PROXY` entries are host names that cover their subdomains, optionally with a port, or `*`.
 */ function proxyFor(url, environment) {
    const read = (name)=>environment[name.toLowerCase()] ?? environment[name] ?? '';
    const setting = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (setting === '' || isExempt(url, read('NO_PROXY'))) return undefined;
    return URL.parse(setting.includes('://') ? setting : `http://${setting}`) ?? undefined;
}
function isExempt(url, exemptions) {
    const port = url.port === '' ? url.protocol === 'https:' ? '443' : '80' : url.port;
    const entries = exemptions.split(/[\s,]+/u).filter((entry)=>entry !== '');
    return entries.some((entry)=>{
        const [, name = '', entryPort] = /^\*?\.?(\[.*\]|[^:]*)(?::(\d+))?$/u.exec(entry.toLowerCase()) ?? [];
        if (entryPort !== undefined && entryPort !== port) return false;
        return entry === '*' || url.hostname === name || name !== '' && url.hostname.endsWith(`.${name}`);
    });
}
const authorization = (proxy)=>proxy.username === '' ? {} : {
        'proxy-authorization': `Basic ${Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`).toString('base64')}`
    };
/** Request options that send a plain request through the proxy: the whole URL becomes the path. */ function throughProxy(url, proxy) {
    return {
        host: proxy.hostname,
        port: proxy.port === '' ? 80 : Number(proxy.port),
        path: `${url.origin}${url.pathname}${url.search}`,
        headers: {
            host: url.host,
            ...authorization(proxy)
        }
    };
}
/** Opens a tunnel through the proxy to the URL's host, for TLS to run in. Rejects when the proxy does not agree. */ async function openTunnel(url, proxy, signal) {
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const authority = `${url.hostname}:${url.port === '' ? 443 : url.port}`;
    return await new Promise((resolve, reject)=>{
        const connect = request({
            host: proxy.hostname,
            port: proxy.port === '' ? 80 : Number(proxy.port),
            method: 'CONNECT',
            path: authority,
            headers: {
                host: authority,
                ...authorization(proxy)
            },
            agent: false,
            signal
        });
        connect.once('connect', (response, socket)=>{
            if (response.statusCode === 200) {
                resolve(socket);
                return;
            }
            socket.destroy();
            const refusal = `the proxy ${proxy.host} answered ${response.statusCode ?? 'nothing'} to CONNECT ${authority}`;
            reject(Object.assign(new Error(refusal), {
                code: 'ECONNREFUSED'
            }));
        });
        connect.once('error', reject);
        connect.end();
    });
}

;// CONCATENATED MODULE: ./packages/http/src/exchange.js







const idempotentMethods = new Set([
    'GET',
    'HEAD',
    'OPTIONS',
    'PUT',
    'DELETE',
    'TRACE'
]);
/**
 * One request and its answer, or the fault with the phase in which it happened. Follows no redirect and repeats
 * nothing, but for a kept connection that the server had closed meanwhile, which says nothing about the server. What
 * must not be repeated gets a connection of its own, unless the kept ones are trusted.
 */ async function exchange(request, options) {
    const repeatable = idempotentMethods.has(request.method);
    if (!repeatable && options.connections?.trusted !== true) return await new Attempt(request, {
        ...options,
        connections: freshConnections
    }).run();
    const first = await new Attempt(request, options).run();
    const stale = !first.ok && first.kind === 'reset' && first.phase === 'request' && first.code === staleCode;
    if (!stale || !repeatable) return first;
    const deadlineMs = Math.max(1, options.deadlineMs - (first.durationMs ?? 0));
    return await new Attempt(request, {
        ...options,
        connections: freshConnections,
        deadlineMs
    }).run();
}
const staleCode = 'ESTALECONNECTION';
const freshConnections = {
    agentFor: ()=>undefined
};
/** What the runtime would take from the URL, without its looking at each part of it again. */ function addressOf(url) {
    const { hostname, port, pathname, search, username, password } = url;
    const auth = username === '' ? {} : {
        auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    };
    return {
        // Without a name for TLS, the agent would work one out for every request.
        ...{
            servername: ''
        },
        host: addresses_bareHostname(hostname),
        port: port === '' ? 80 : Number(port),
        path: `${pathname}${search}`,
        ...auth
    };
}
/** Servers send one or two; a flood of them is no answer. */ const mostInterim = 20;
class Attempt {
    #request;
    #options;
    #startedAt = performance.now();
    #timings = {};
    #phase = 'resolve';
    #remoteAddress;
    #settled = false;
    #interim = 0;
    #settle = ()=>undefined;
    #outgoing;
    #tunnel;
    #totalTimer;
    #phaseTimer;
    #onAbort = ()=>this.#fail('cancelled', '');
    constructor(request, options){
        this.#request = request;
        this.#options = options;
    }
    run() {
        return new Promise((resolve)=>{
            this.#settle = resolve;
            const { signal, deadlineMs, route } = this.#options;
            if (signal?.aborted === true) {
                this.#fail('cancelled', '');
                return;
            }
            signal?.addEventListener('abort', this.#onAbort, {
                once: true
            });
            this.#totalTimer = setTimeout(()=>this.#fail('timeout', `${deadlineMs} ms`), deadlineMs);
            const refused = addresses_refuseLiteral(addresses_bareHostname(this.#request.url.hostname), route?.policy);
            if (refused !== undefined) this.#failWith(refused);
            else void this.#send().catch((error)=>this.#failWith(error));
        });
    }
    async #send() {
        const { url, body } = this.#request;
        const outgoing = await this.#open(url);
        this.#outgoing = outgoing;
        outgoing.on('socket', (socket)=>this.#watch(socket));
        outgoing.on('information', ()=>this.#countInterim());
        outgoing.on('response', (response)=>void this.#receive(response));
        outgoing.on('upgrade', (response, socket)=>{
            this.#answer(response, {
                bytes: new Uint8Array(),
                wireBytes: 0
            });
            socket.destroy();
        });
        // The size of all headers is limited; to count them too would drop the last without a word.
        outgoing.maxHeadersCount = 0;
        outgoing.on('error', (error)=>this.#failWith(error));
        if (this.#settled) outgoing.destroy();
        else outgoing.end(body);
    }
    /** Each interim answer (1xx) costs memory, and nothing in HTTP says when they end. */ #countInterim() {
        this.#interim += 1;
        if (this.#interim > mostInterim) this.#fail('malformed', `more than ${mostInterim} interim answers (1xx)`);
    }
    async #open(url) {
        const secure = url.protocol === 'https:';
        const { tls, connections, proxy } = this.#options;
        const via = proxy === undefined ? undefined : proxyFor(url, proxy);
        const options = {
            method: this.#request.method,
            headers: this.#headers(),
            ...this.#target()
        };
        if (via !== undefined && !secure) {
            const proxied = throughProxy(url, via);
            return external_node_http_.request({
                ...options,
                ...proxied,
                headers: {
                    ...proxied.headers,
                    ...this.#headers()
                },
                agent: false
            });
        }
        if (!secure) return external_node_http_.request({
            ...options,
            ...addressOf(url),
            agent: await connections?.agentFor(url) ?? false
        });
        const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
        if (via === undefined) {
            return https.request(url, {
                ...options,
                ...tls,
                agent: await connections?.agentFor(url) ?? false
            });
        }
        const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
        this.#limitPhase(this.#options.connectMs);
        this.#tunnel = new AbortController();
        const socket = await openTunnel(url, via, this.#tunnel.signal);
        const secured = connect({
            socket,
            host: addresses_bareHostname(url.hostname),
            servername: addresses_serverNameFor(url.hostname),
            ...tls
        });
        return https.request(url, {
            ...options,
            createConnection: ()=>secured
        });
    }
    #target() {
        const lookup = addresses_lookupFor(this.#options.route ?? {});
        const attemptMs = Math.max(250, Math.floor((this.#options.connectMs ?? this.#options.deadlineMs) / 3));
        return {
            ...lookup === undefined ? {} : {
                lookup
            },
            ...{
                autoSelectFamilyAttemptTimeout: attemptMs
            }
        };
    }
    #headers() {
        const headers = {
            'accept-encoding': 'gzip, br'
        };
        for (const [name, value] of Object.entries(this.#request.headers))headers[name.toLowerCase()] = value;
        return headers;
    }
    #watch(socket) {
        if (!socket.connecting) {
            this.#requestPhase(socket);
            return;
        }
        if ((0,external_node_net_.isIP)(addresses_bareHostname(this.#request.url.hostname)) !== 0) this.#phase = 'connect';
        this.#limitPhase(this.#options.connectMs);
        socket.once('lookup', (_error, address)=>{
            this.#timings.resolvedMs = this.#elapsed();
            this.#remoteAddress = address;
            this.#phase = 'connect';
        });
        socket.once('connect', ()=>{
            this.#timings.connectedMs = this.#elapsed();
            this.#remoteAddress = socket.remoteAddress;
            if (this.#request.url.protocol === 'https:') this.#tlsPhase(socket);
            else this.#requestPhase(socket);
        });
    }
    #tlsPhase(socket) {
        this.#phase = 'tls';
        this.#limitPhase(this.#options.tlsMs);
        socket.once('secureConnect', ()=>{
            this.#timings.securedMs = this.#elapsed();
            this.#requestPhase(socket);
        });
    }
    #requestPhase(socket) {
        this.#remoteAddress = socket.remoteAddress;
        this.#phase = 'request';
        this.#limitPhase(this.#options.firstByteMs);
    }
    async #receive(response) {
        this.#phase = 'body';
        this.#timings.firstByteMs = this.#elapsed();
        clearTimeout(this.#phaseTimer);
        const { maxBodyBytes: maxBytes, keepBody: keep = true } = this.#options;
        const body = await readBody(response, {
            maxBytes,
            keep
        });
        if ('fault' in body) {
            this.#fail(body.fault, body.detail);
            return;
        }
        this.#answer(response, body);
    }
    #answer(response, body) {
        const { certificate } = this.#options;
        const socket = this.#outgoing?.socket;
        const facts = certificate === true && socket !== null ? certificate_certificateOf(socket) : undefined;
        this.#finish({
            ok: true,
            status: response.statusCode ?? 0,
            httpVersion: response.httpVersion,
            headers: response.headersDistinct,
            body: body.bytes,
            wireBytes: body.wireBytes,
            url: this.#request.url,
            remoteAddress: this.#remoteAddress ?? '',
            reusedConnection: this.#outgoing?.reusedSocket ?? false,
            timings: {
                ...this.#timings,
                firstByteMs: this.#timings.firstByteMs ?? this.#elapsed(),
                totalMs: this.#elapsed()
            },
            ...facts === undefined ? {} : {
                certificate: facts
            }
        });
    }
    #elapsed() {
        return performance.now() - this.#startedAt;
    }
    #limitPhase(limitMs) {
        clearTimeout(this.#phaseTimer);
        if (limitMs === undefined) return;
        this.#phaseTimer = setTimeout(()=>this.#fail('timeout', `${limitMs} ms, phase ${this.#phase}`), limitMs);
    }
    #failWith(error) {
        const kind = faults_kindOfError(error, this.#phase);
        const stale = kind === 'reset' && this.#outgoing?.reusedSocket === true;
        this.#fail(kind, faults_messageOf(error), stale ? staleCode : faults_codeOf(error));
    }
    #fail(kind, detail, code = '') {
        const facts = {
            phase: this.#phase,
            durationMs: this.#elapsed(),
            ...this.#remoteAddress === undefined ? {} : {
                remoteAddress: this.#remoteAddress
            },
            ...code === '' ? {} : {
                code
            }
        };
        this.#finish(fault(kind, this.#request, detail, facts));
    }
    #finish(result) {
        if (this.#settled) return;
        this.#settled = true;
        clearTimeout(this.#totalTimer);
        clearTimeout(this.#phaseTimer);
        this.#options.signal?.removeEventListener('abort', this.#onAbort);
        if (!result.ok) {
            this.#outgoing?.destroy();
            this.#tunnel?.abort();
        }
        this.#settle(result);
    }
}

;// CONCATENATED MODULE: ./packages/http/src/connections.js

/** Connections that live as long as this value is used; idle ones hold nothing up. */ function keepConnections({ maxSockets = 8, idleMs, tls = {} } = {}) {
    const timeout = idleMs === undefined ? {} : {
        timeout: idleMs
    };
    const options = {
        keepAlive: true,
        maxSockets,
        scheduling: 'lifo',
        ...timeout
    };
    const plain = new external_node_http_.Agent(options);
    let secure;
    return {
        trusted: idleMs !== undefined,
        agentFor: async (url)=>{
            if (url.protocol !== 'https:') return plain;
            const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
            // A resumed session shows no certificate, and would not look at the one that the server has by now.
            secure ??= new Agent({
                ...options,
                maxCachedSessions: 0,
                ...tls
            });
            return secure;
        },
        close: ()=>{
            plain.destroy();
            secure?.destroy();
        }
    };
}

;// CONCATENATED MODULE: ./packages/http/src/redirects.js

/** Headers that say nothing about who asks; all others stay with the origin that they were meant for. */ const harmlessHeaders = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'cache-control',
    'pragma',
    'user-agent'
]);
const redirectStatuses = new Set([
    301,
    302,
    303,
    307,
    308
]);
/** The next request of a redirect, a fault when it must not be made, or undefined when the answer is no redirect. */ function nextHop(request, answer) {
    const location = answer.headers['location']?.[0];
    if (!redirectStatuses.has(answer.status) || location === undefined) return undefined;
    return hopTo(URL.parse(location, request.url.href), request, answer.status);
}
function hopTo(url, request, status) {
    if (url === null || !/^https?:$/u.test(url.protocol)) return fault('redirect', request, 'to no http or https URL');
    if (request.url.protocol === 'https:' && url.protocol === 'http:') {
        return fault('redirect', request, `from https to http, at ${url.host}`);
    }
    const keepsBody = status === 307 || status === 308;
    const method = keepsBody || [
        'GET',
        'HEAD'
    ].includes(request.method) ? request.method : 'GET';
    const sameOrigin = url.origin === request.url.origin;
    if (keepsBody && request.body !== undefined && !sameOrigin) {
        return fault('redirect', request, `it would send the body to another origin, ${url.origin}`);
    }
    const headers = headersThatFollow(request.headers, sameOrigin, keepsBody || method === request.method);
    const body = keepsBody && request.body !== undefined ? {
        body: request.body
    } : {};
    return {
        method,
        url,
        headers,
        ...body
    };
}
function headersThatFollow(headers, sameOrigin, sameKind) {
    const follows = (name)=>sameOrigin ? sameKind || !name.startsWith('content-') : harmlessHeaders.has(name);
    return Object.fromEntries(Object.entries(headers).filter(([name])=>follows(name.toLowerCase())));
}
/** The answer after at most `maxRedirects` redirects, with every hop made, or the fault that ended it. */ async function followRedirects(start, maxRedirects, send) {
    const hops = [];
    let request = start;
    for(;;){
        const result = await send(request);
        if (!result.ok || maxRedirects === 0) return {
            result,
            hops
        };
        const next = nextHop(request, result);
        if (next === undefined) return {
            result,
            hops
        };
        if ('ok' in next) return {
            result: next,
            hops
        };
        if (hops.length === maxRedirects) {
            return {
                result: fault('redirect', request, `more than ${maxRedirects} redirects`),
                hops
            };
        }
        hops.push({
            status: result.status,
            from: request.url,
            to: next.url
        });
        request = next;
    }
}

;// CONCATENATED MODULE: ./packages/http/src/client.js




const defaultDeadlineMs = 10_000;
const defaultMaxBodyBytes = 8 * 1024 * 1024;
/** A client with the limits of `HttpRequest` on by default. It never throws and never repeats a request. */ function createHttpClient(options = {}) {
    const tls = options.ca === undefined ? {} : {
        ca: options.ca
    };
    const connections = keepConnections({
        tls
    });
    const proxy = options.environment ?? process.env;
    const route = options.addresses === undefined ? {} : {
        policy: options.addresses
    };
    return async (request)=>{
        const start = readRequest(request, options.headers ?? {});
        if ('ok' in start) return start;
        const deadlineMs = request.deadlineMs ?? options.deadlineMs ?? defaultDeadlineMs;
        const maxBodyBytes = request.maxBodyBytes ?? defaultMaxBodyBytes;
        const startedAt = performance.now();
        const { result } = await followRedirects(start, request.maxRedirects ?? 0, (hop)=>exchange(hop, {
                deadlineMs: Math.max(1, deadlineMs - (performance.now() - startedAt)),
                maxBodyBytes,
                connections,
                proxy,
                route,
                tls,
                ...request.signal === undefined ? {} : {
                    signal: request.signal
                }
            }));
        return result.ok ? toResponse(result, performance.now() - startedAt) : result;
    };
}
function readRequest(request, defaults) {
    const method = (request.method ?? 'GET').toUpperCase();
    const url = URL.parse(request.url);
    if (url === null || !/^https?:$/u.test(url.protocol)) {
        return fault('malformed', {
            method,
            url: request.url
        }, 'not an http or https URL');
    }
    const headers = {
        ...defaults,
        ...request.headers
    };
    return {
        method,
        url,
        headers,
        ...request.body === undefined ? {} : {
            body: request.body
        }
    };
}
function toResponse(answer, durationMs) {
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, values])=>[
            name,
            values.join(', ')
        ]));
    return {
        ok: true,
        status: answer.status,
        headers,
        body: answer.body,
        url: answer.url.href,
        durationMs
    };
}

;// CONCATENATED MODULE: ./packages/http/src/connection.js




const mostReceivedCharacters = (/* unused pure expression or super */ null && (64 * 1024));
/**
 * Opens a connection that is not HTTP, and closes it again. A deadline that comes while the other side has said
 * something, but not what was waited for, is an answer with what it said.
 */ async function openConnection(request) {
    const open = request.secure === undefined ? connectTcp : (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19))).connect;
    return await new Conversation(request, open).run();
}
class Conversation {
    #request;
    #open;
    #startedAt = performance.now();
    #phase = 'connect';
    #connectedMs = 0;
    #received = '';
    #socket;
    #timer;
    #settle;
    #cancel = ()=>this.#fail('cancelled', 'cancelled');
    constructor(request, open){
        this.#request = request;
        this.#open = open;
    }
    run() {
        return new Promise((resolve)=>{
            this.#settle = resolve;
            const { host, route, signal, deadlineMs } = this.#request;
            const refused = refuseLiteral(bareHostname(host), route?.policy);
            if (refused !== undefined) this.#failWith(refused);
            else if (signal?.aborted === true) this.#cancel();
            else {
                signal?.addEventListener('abort', this.#cancel, {
                    once: true
                });
                this.#timer = setTimeout(()=>this.#deadline(), deadlineMs);
                this.#connect();
            }
        });
    }
    #connect() {
        const { host, port, route, secure } = this.#request;
        const lookup = lookupFor(route ?? {});
        const socket = this.#open({
            host: bareHostname(host),
            port,
            ...lookup === undefined ? {} : {
                lookup
            },
            ...secure === undefined ? {} : {
                servername: secure.servername ?? serverNameFor(host)
            },
            ...secure?.ca === undefined ? {} : {
                ca: [
                    ...secure.ca
                ]
            }
        });
        this.#socket = socket;
        if (secure !== undefined) socket.once('connect', ()=>this.#phase = 'tls');
        socket.once(secure === undefined ? 'connect' : 'secureConnect', ()=>this.#established(socket));
        socket.on('data', (chunk)=>this.#hear(chunk));
        socket.on('end', ()=>{
            if (this.#received === '') this.#fail('cut-short', 'the connection was closed without a word');
            else this.#succeed();
        });
        socket.on('error', (error)=>this.#failWith(error));
    }
    #established(socket) {
        this.#phase = 'body';
        this.#connectedMs = performance.now() - this.#startedAt;
        if (this.#request.send !== undefined) socket.write(this.#request.send);
        if (this.#request.until === undefined) this.#succeed();
    }
    #hear(chunk) {
        this.#received = (this.#received + chunk.toString()).slice(0, mostReceivedCharacters);
        if (this.#received.length >= mostReceivedCharacters) this.#succeed();
        else void this.#judge().catch((error)=>this.#failWith(error));
    }
    async #judge() {
        if (await this.#request.until?.(this.#received) === true) this.#succeed();
    }
    #deadline() {
        if (this.#received !== '') this.#succeed();
        else this.#fail('timeout', `nothing within ${this.#request.deadlineMs} ms, phase ${this.#phase}`);
    }
    #succeed() {
        const certificate = certificateOf(this.#socket);
        this.#finish({
            ok: true,
            remoteAddress: this.#socket?.remoteAddress ?? '',
            received: this.#received,
            connectedMs: this.#connectedMs,
            ...certificate === undefined ? {} : {
                certificate
            }
        });
    }
    #failWith(error) {
        this.#fail(kindOfError(error, this.#phase), messageOf(error), codeOf(error));
    }
    #fail(kind, detail, code = '') {
        const message = `${this.#request.host}:${this.#request.port}: ${detail}`;
        const durationMs = performance.now() - this.#startedAt;
        this.#finish({
            ok: false,
            kind,
            message,
            phase: this.#phase,
            durationMs,
            ...code === '' ? {} : {
                code
            }
        });
    }
    #finish(result) {
        clearTimeout(this.#timer);
        this.#request.signal?.removeEventListener('abort', this.#cancel);
        this.#socket?.destroy();
        this.#settle?.(result);
        this.#settle = undefined;
    }
}

;// CONCATENATED MODULE: ./packages/http/src/index.js











/***/ })

};
