export const id = 135;
export const ids = [135];
export const modules = {

/***/ 3135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const mostOutputBytes = 8 * 1024 * 1024;
/** From asking a process to end to ending it. */ const graceMs = 1000;
/** What belongs to this process alone: inputs, and what lets a job speak in the name of the repository. */ const ownVariable = /^(?:INPUT_|ACTIONS_(?:RUNTIME|ID_TOKEN|RESULTS|CACHE)_|GITHUB_(?:TOKEN|OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$|NODE_OPTIONS$)/u;
/**
 * Runs a program with its arguments, never a shell, as a process group of its own: at the deadline, and when the
 * run is cancelled, it ends with everything that it started.
 */ async function execute(folder, command) {
    const [program = '', ...args] = command.argv;
    const { directory = '.' } = command;
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, directory);
    // A spawn in a folder that is not there fails as if the program were not there.
    if (!await isDirectory(cwd)) return {
        exitCode: -1,
        stdout: '',
        stderr: `there is no directory ${directory}`,
        fault: 'not-found'
    };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd,
        env: {
            ...inherited(command.withheld),
            ...command.environment
        },
        stdio: [
            'ignore',
            'pipe',
            'pipe'
        ],
        detached: true,
        shell: false
    });
    return await new Promise((settle)=>{
        let fault;
        const output = {
            stdout: '',
            stderr: ''
        };
        const stop = (why)=>{
            fault ??= why;
            endGroup(child, 'SIGTERM');
            setTimeout(()=>endGroup(child, 'SIGKILL'), graceMs).unref();
        };
        const timer = setTimeout(()=>stop('timeout'), command.timeoutMs);
        const cancel = ()=>stop('cancelled');
        command.signal.addEventListener('abort', cancel, {
            once: true
        });
        if (command.signal.aborted) cancel();
        for (const name of [
            'stdout',
            'stderr'
        ]){
            child[name].setEncoding('utf8').on('data', (chunk)=>{
                output[name] += chunk;
                if (output[name].length > mostOutputBytes) stop('too-large');
            });
        }
        const end = (result)=>{
            clearTimeout(timer);
            command.signal.removeEventListener('abort', cancel);
            settle(result);
        };
        child.on('error', (error)=>end({
                exitCode: -1,
                ...output,
                stderr: error.message,
                fault: 'not-found'
            }));
        const done = (code)=>end({
                exitCode: code ?? -1,
                ...output,
                ...fault === undefined ? {} : {
                    fault
                }
            });
        child.on('close', done);
        // What it left behind may hold its output open for ever, in a group of its own too: then that is all there is.
        child.on('exit', (code)=>{
            setTimeout(()=>{
                endGroup(child, 'SIGKILL');
                for (const name of [
                    'stdout',
                    'stderr'
                ])child[name].destroy();
                done(code);
            }, graceMs).unref();
        });
    });
}
const isDirectory = async (path)=>await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((facts)=>facts.isDirectory(), ()=>false);
const inherited = (withheld)=>Object.fromEntries(Object.entries(process.env).filter(([name])=>!ownVariable.test(name) && withheld?.has(name) !== true));
/** The whole group: what a test runner started must not outlive it. */ function endGroup({ pid }, signal) {
    if (pid === undefined) return;
    try {
        process.kill(-pid, signal);
    } catch  {
    // It has ended meanwhile.
    }
}


/***/ })

};
