export const id = 754;
export const ids = [754];
export const modules = {

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
