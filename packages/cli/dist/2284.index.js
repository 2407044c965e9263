export const id = 2284;
export const ids = [2284];
export const modules = {

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tools: () => (/* binding */ tools)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);
/* harmony import */ var _release_actions_smoke__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(754);
/* harmony import */ var _smoke_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5003);






/** What `smoke` does besides running suites. */ const tools = {
    import: importFiles,
    merge,
    schema: async (args, terminal)=>{
        const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.parseArguments)((0,_options_js__WEBPACK_IMPORTED_MODULE_4__.commandFor)(terminal, 'smoke schema', 'Print the JSON Schema of suite files.'), args);
        if (command !== undefined) terminal.write(`${JSON.stringify(await (0,_release_actions_smoke__WEBPACK_IMPORTED_MODULE_3__/* .suiteJsonSchema */ .er)(), null, 2)}\n`);
        return _release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.success;
    }
};
async function importFiles(args, terminal) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.parseArguments)((0,_options_js__WEBPACK_IMPORTED_MODULE_4__.commandFor)(terminal, 'smoke import', 'Print Postman 2.1 collections and .http files as a suite.').argument('<file...>'), args);
    if (command === undefined) return _release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.success;
    for (const path of command.args){
        const { suite, notUnderstood } = await (0,_release_actions_smoke__WEBPACK_IMPORTED_MODULE_3__/* .importSuite */ .sb)(path, await textOf(path, terminal));
        terminal.write(suite);
        for (const line of notUnderstood)terminal.writeError(`${path}: not understood: ${line}\n`);
    }
    return _release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.success;
}
async function merge(args, terminal) {
    const definition = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.commandFor)(terminal, 'smoke merge', 'Join the JSON reports of all parts of a sharded run.').argument('<report...>', 'JSON reports, one of each part').option('--json', 'print the report as JSON and nothing else');
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__.parseArguments)((0,_smoke_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFileOptions */ .Bo)(definition), args);
    if (command === undefined) return _release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.success;
    const report = (0,_release_actions_smoke__WEBPACK_IMPORTED_MODULE_3__/* .mergeShards */ .Ox)(await Promise.all(command.args.map((path)=>partOf(path, terminal))));
    const options = command.opts();
    await (0,_smoke_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReportFiles */ .t4)(report, command.opts(), terminal.workingFolder);
    terminal.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : `${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .reportToText */ .Ne)(report)}\n`);
    return (0,_release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report.outcome);
}
async function partOf(path, terminal) {
    const part = (0,_release_actions_smoke__WEBPACK_IMPORTED_MODULE_3__/* .parsePart */ .x2)(await textOf(path, terminal));
    if ('report' in part) return part.report;
    throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('the command line', [
        {
            path,
            message: part.problem
        }
    ]);
}
async function textOf(path, { workingFolder }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), 'utf8');
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('the command line', [
            {
                path,
                message: `cannot be read: ${reason}`
            }
        ]);
    }
}


/***/ })

};
