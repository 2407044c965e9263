export const id = 7141;
export const ids = [7141,754];
export const modules = {

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _release_actions_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5293);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8575);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(754);





const defaultFile = '.github/release-policy.yml';
/** `policy check`, `policy explain`, `policy schema`. Returns 0; problems of the policy are thrown, all at once. */ async function run(args, terminal) {
    const chosen = {};
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.commandFor)(terminal, 'policy', 'Check and explain the release policy.');
    const onPolicy = (name, description, show)=>command.command(name).copyInheritedSettings(command).description(description).option('--policy <file>', 'the policy file', defaultFile).action(({ policy })=>{
            chosen.action = ()=>show(policy);
        });
    onPolicy('check', 'list every problem of the policy, with its place in the file', async (file)=>{
        await load(file, terminal);
        terminal.write(`${file}: no problems\n`);
    });
    onPolicy('explain', 'print the effective policy, each value with where it comes from', async (file)=>{
        const { policy, origins } = await load(file, terminal);
        terminal.write(`${(0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_2__/* .explainPolicy */ .yh)(policy, origins)}\n`);
    });
    command.command('schema').copyInheritedSettings(command).description('print the JSON Schema of the policy, for editors').action(()=>{
        chosen.action = ()=>{
            terminal.write(`${JSON.stringify((0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_2__/* .policyJsonSchema */ .qF)(), null, 2)}\n`);
            return Promise.resolve();
        };
    });
    (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.parseArguments)(command, args);
    await chosen.action?.();
    return _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.success;
}
/** @throws ConfigurationError with every problem of the policy file of the working tree. */ async function load(file, { workingFolder }) {
    const loaded = (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, file)), {
        file
    });
    if (!loaded.ok) throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('the policy', loaded.problems);
    return loaded;
}
async function readIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    } catch (error) {
        if (error.code === 'ENOENT') return undefined;
        throw error;
    }
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
