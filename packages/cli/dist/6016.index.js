export const id = 6016;
export const ids = [6016];
export const modules = {

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveName: () => (/* binding */ resolveName)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);

/** Asks name servers: those of the system, or those that are named. */ async function resolveName({ name, type, servers, timeoutMs, signal }) {
    const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({
        timeout: Math.max(1, Math.floor(timeoutMs / 2)),
        tries: 2
    });
    if (servers !== undefined) resolver.setServers(servers);
    const cancel = ()=>resolver.cancel();
    signal.addEventListener('abort', cancel, {
        once: true
    });
    const timer = setTimeout(cancel, timeoutMs);
    try {
        return {
            answers: [
                await resolver.resolve(name, type)
            ].flat().flatMap(textOf)
        };
    } catch (error) {
        const code = error.code ?? 'ESERVFAIL';
        if (code === 'ECANCELLED') return {
            fault: signal.aborted ? 'CANCELLED' : 'ETIMEOUT'
        };
        return {
            fault: code
        };
    } finally{
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
    }
}
/** TXT records come in pieces, MX records with a priority. */ function textOf(answer) {
    if (typeof answer === 'string') return [
        answer
    ];
    if (Array.isArray(answer)) return [
        answer.join('')
    ];
    const { priority, exchange } = answer;
    return [
        `${priority} ${exchange}`
    ];
}


/***/ })

};
