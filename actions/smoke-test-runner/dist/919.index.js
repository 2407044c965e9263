export const id = 919;
export const ids = [919];
export const modules = {

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaMistake: () => (/* binding */ schemaMistake),
/* harmony export */   schemaProblems: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3774);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3980);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);



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
/** Throws an error that says why there is none. */ function validatorOf(schema) {
    const usable = usableSchema(schema);
    const key = JSON.stringify(usable);
    const known = validators.get(key);
    if (known !== undefined) return known;
    const validate = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({
        allErrors: true,
        strict: false,
        validateFormats: false,
        code: {
            regExp: linear
        }
    }).compile(usable);
    validators.set(key, validate);
    return validate;
}
/** Keywords of the applicator, validation and unevaluated vocabularies, and those of the core that refer to others. */ const refusing = new Set([
    ...[
        '$ref',
        '$dynamicRef',
        '$recursiveRef',
        'allOf',
        'anyOf',
        'oneOf',
        'not',
        'if',
        'then',
        'else'
    ],
    ...[
        'properties',
        'patternProperties',
        'additionalProperties',
        'propertyNames',
        'unevaluatedProperties'
    ],
    ...[
        'dependencies',
        'dependentSchemas',
        'dependentRequired',
        'required',
        'minProperties',
        'maxProperties'
    ],
    ...[
        'items',
        'prefixItems',
        'contains',
        'minContains',
        'maxContains',
        'unevaluatedItems'
    ],
    ...[
        'minItems',
        'maxItems',
        'uniqueItems',
        'type',
        'enum',
        'const',
        'pattern',
        'minLength',
        'maxLength'
    ],
    ...[
        'multipleOf',
        'minimum',
        'maximum',
        'exclusiveMinimum',
        'exclusiveMaximum'
    ]
]);
/** The schema without the name of its draft. Throws an error for what would accept everything by mistake. */ function usableSchema(schema) {
    if (typeof schema === 'boolean') return schema;
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema)) throw new TypeError(`is ${kindOf(schema)}, and a JSON Schema is an object or a boolean`);
    if ('$async' in schema) throw new TypeError('"$async" is no keyword of JSON Schema: it would judge after the check has passed');
    if (!Object.keys(schema).some((keyword)=>refusing.has(keyword))) throw new TypeError('has no keyword of JSON Schema that could refuse anything: it would accept everything');
    return Object.fromEntries(Object.entries(schema).filter(([keyword])=>keyword !== '$schema'));
}
function kindOf(value) {
    if (value === undefined) return 'missing';
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'a list';
    return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
/** Patterns of a schema run on the linear engine too: the document that they meet is somebody else's. */ const linear = Object.assign((pattern)=>re2js__WEBPACK_IMPORTED_MODULE_2__.RE2JS.compile(pattern), {
    code: 'linear'
});
const sentence = ({ instancePath, message = 'is not as expected', params })=>{
    const extra = 'additionalProperty' in params ? ` ("${String(params['additionalProperty'])}")` : '';
    return `${instancePath === '' ? 'the document' : instancePath} ${message}${extra}`;
};


/***/ })

};
