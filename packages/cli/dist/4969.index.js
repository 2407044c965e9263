export const id = 4969;
export const ids = [4969];
export const modules = {

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openYaml: () => (/* binding */ openYaml)
/* harmony export */ });
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3483);


/** Parses YAML 1.2: duplicate keys, unknown tags and aliases that multiply are problems. */ function openYaml(file, content) {
    const { document, position } = parse(file, content);
    const problems = [
        ...document.errors,
        ...document.warnings
    ].map(({ pos, code, message })=>({
            position: position(pos[0]),
            message: plainWords[code] ?? `is not valid YAML: ${message}`
        }));
    if (problems.length > 0) throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('the suite', problems);
    const value = toValue(document, file);
    let parsed;
    return {
        file,
        value,
        positionOf: (path, key)=>{
            // Most runs never ask where something stands: the tree is made again rather than kept.
            parsed ??= parse(file, content);
            return parsed.position(offsetOf(parsed.document, path, key));
        }
    };
}
/** The parser's words where a person who writes a suite would not know what to do. */ const plainWords = {
    DUPLICATE_KEY: 'this name is there twice in one mapping; the second would replace the first',
    TAB_AS_INDENT: 'is indented with a tab; YAML wants spaces',
    BAD_INDENT: 'does not stand below its neighbours, or a bracket before it is not closed: compare the indentation',
    BLOCK_IN_FLOW: 'a value with ": " in it needs quotes',
    BAD_SCALAR_START: 'a value that starts with this character needs quotes'
};
function parse(file, content) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(content, {
        lineCounter: lines,
        uniqueKeys: true,
        prettyErrors: false
    });
    return {
        document,
        position: (offset)=>{
            const { line, col } = lines.linePos(offset);
            return {
                file,
                line: Math.max(1, line),
                column: Math.max(1, col)
            };
        }
    };
}
function toValue(document, file) {
    try {
        return document.toJS({
            maxAliasCount: 100
        });
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('the suite', [
            {
                position: {
                    file,
                    line: 1,
                    column: 1
                },
                message
            }
        ]);
    }
}
function offsetOf(document, path, wantsKey) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, part] of path.entries()){
        const last = index === path.length - 1;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key })=>((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? String(key.value) : undefined) === String(part));
            offset = (last && wantsKey ? startOf(pair?.key) : startOf(pair?.value) ?? startOf(pair?.key)) ?? offset;
            node = pair?.value;
        } else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(part)];
            offset = startOf(node) ?? offset;
        }
    }
    return offset;
}
const startOf = (node)=>(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;


/***/ })

};
