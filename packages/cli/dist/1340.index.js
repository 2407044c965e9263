export const id = 1340;
export const ids = [1340,754];
export const modules = {

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2278);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(754);






const program = 'packages/demo/src/index.ts';
const shortestWatch = 6;
const longestWatch = 1800;
/** `demo`: the whole guide on this machine, in about a minute. Returns 0, or 1 when a stage did not do what the story says. */ async function run(args, terminal) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__.commandFor)(terminal, 'demo', 'Three releases of a shop, from gate to rollback, on this machine only.').option('--watch <seconds>', "what the guide's 30 minutes of watching last here", watchSeconds, 9).option('--out <folder>', 'where to leave summaries, reports, evidence and messages', 'out').option('--keep', 'leave the services running afterwards and print their addresses');
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_5__.parseArguments)(command, args) === undefined) return _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.success;
    const { watch, out, keep } = command.opts();
    const options = [
        '--watch',
        String(watch),
        '--out',
        out,
        ...keep ? [
            '--keep'
        ] : []
    ];
    return start([
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(checkout(), program),
        ...options
    ], terminal);
}
function watchSeconds(text) {
    const seconds = Number(text);
    if (Number.isFinite(seconds) && seconds >= shortestWatch && seconds <= longestWatch) return seconds;
    throw new commander__WEBPACK_IMPORTED_MODULE_4__/* .InvalidArgumentError */ .Di(`expected a number of seconds from ${shortestWatch} to ${longestWatch}.`);
}
/** The demo runs the built actions of a checkout, so it needs one. */ function checkout() {
    for(let folder = import.meta.dirname; folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)){
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program))) return folder;
    }
    throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('the installation', [
        {
            message: 'the demo is part of the repository: clone it, then run npm ci && npm run demo'
        }
    ]);
}
/** A process of its own: neither GitHub's stand-in nor the shop is part of this program. */ function start(args, { workingFolder, signal }) {
    if (!process.features.typescript) {
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('the runtime', [
            {
                message: `Node ${process.versions.node} cannot run the demo's sources; npm run demo brings a Node that can`
            }
        ]);
    }
    return new Promise((resolve, reject)=>{
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [
            ...args
        ], {
            cwd: workingFolder,
            stdio: 'inherit'
        });
        // From a terminal the child gets the signal itself; from elsewhere it is passed on.
        signal.addEventListener('abort', ()=>child.kill('SIGTERM'), {
            once: true
        });
        child.once('error', reject);
        child.once('exit', (code)=>resolve(code ?? _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.failure));
    });
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandFor: () => (/* binding */ commandFor),
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2278);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);


/** A commander command that writes to this terminal and reports mistakes as values instead of ending the process. */ function commandFor(terminal, name, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(`release-actions ${name}`).description(description).exitOverride().showSuggestionAfterError(true).configureOutput({
        writeOut: terminal.write,
        writeErr: ()=>undefined
    });
}
/**
 * Parses arguments; undefined when help was asked for and printed.
 * @throws ConfigurationError for unknown options, missing and surplus arguments, with the nearest valid name.
 */ function parseArguments(command, args) {
    try {
        return command.parse([
            ...args
        ], {
            from: 'user'
        });
    } catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)) throw error;
        if (error.exitCode === _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.success) return undefined;
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the command line', [
            {
                message: error.message.replace(/^error: /u, '').replace(/\s+/gu, ' ')
            }
        ]);
    }
}


/***/ })

};
