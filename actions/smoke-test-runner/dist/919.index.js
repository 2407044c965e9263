export const id = 919;
export const ids = [919];
export const modules = {

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaMistake: () => (/* binding */ schemaMistake),
/* harmony export */   schemaProblems: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3774);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);


/** What a JSON document has against a JSON Schema (draft 2020-12, and what older drafts share with it). */ function schemaProblems(schema, document) {
    const validate = validatorOf(schema);
    if (validate(document) === true) return [];
    const errors = validate.errors ?? [];
    const shown = errors.slice(0, 5).map(sentence);
    return errors.length > shown.length ? [
        ...shown,
        `and ${errors.length - shown.length} more against the JSON Schema`
    ] : shown;
}
/** Why this is no JSON Schema that can be used, or undefined when it is one. */ function schemaMistake(schema) {
    try {
        validatorOf(schema);
        return undefined;
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
const validators = new Map();
function validatorOf(schema) {
    const key = JSON.stringify(schema);
    const known = validators.get(key);
    if (known !== undefined) return known;
    const rest = Object.fromEntries(Object.entries(schema).filter(([keyword])=>keyword !== '$schema'));
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({
        allErrors: true,
        strict: false,
        validateFormats: false,
        code: {
            regExp: linear
        }
    }).compile(rest);
    validators.set(key, validate);
    return validate;
}
/** Patterns of a schema run on the linear engine too: the document that they meet is somebody else's. */ const linear = Object.assign((pattern)=>re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(pattern), {
    code: 'linear'
});
const sentence = ({ instancePath, message = 'is not as expected', params })=>{
    const extra = 'additionalProperty' in params ? ` ("${String(params['additionalProperty'])}")` : '';
    return `${instancePath === '' ? 'the document' : instancePath} ${message}${extra}`;
};


/***/ })

};
