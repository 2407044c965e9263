export const id = 22;
export const ids = [22];
export const modules = {

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJunit: () => (/* binding */ readJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7643);
/* harmony import */ var _suite_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5300);


const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: true,
    isArray: (name)=>[
            'testsuite',
            'testcase',
            'failure',
            'error',
            'flakyFailure',
            'flakyError'
        ].includes(name)
});
/** JUnit XML as test runners write it: suites inside suites, one suite as the root, missing attributes. */ function readJunit(content) {
    if (/<!DOCTYPE|<!ENTITY/iu.test(content)) return {
        problem: 'a document type is not read: its entities could be anything'
    };
    const fault = unbalanced(content);
    if (fault !== undefined) return {
        problem: `is not well-formed XML: ${fault}`
    };
    const document = parser.parse(content);
    if (!(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(document)) return {
        problem: 'is empty'
    };
    const roots = [
        ...elements(document['testsuites']),
        ...elements(document['testsuite'])
    ];
    if (roots.length === 0 && !('testsuites' in document)) return {
        problem: 'has no testsuite'
    };
    return {
        tests: roots.flatMap((root)=>testsIn(root))
    };
}
const asides = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gsu;
const tags = /<(\/?)([^\s<>/"'=]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gu;
/** The first element that is not closed in its turn: a file that was cut off still parses without this. */ function unbalanced(content) {
    const text = content.replace(asides, '');
    const open = [];
    for (const [, close, name = '', rest = ''] of text.matchAll(tags)){
        if (close === '/') {
            const expected = open.pop();
            if (expected !== name) return expected === undefined ? `</${name}> closes nothing` : `</${name}> found, </${expected}> expected`;
        } else if (!rest.trimEnd().endsWith('/')) open.push(name);
    }
    const stray = text.replace(tags, '').includes('<');
    const last = open.pop();
    if (last !== undefined) return `<${last}> is not closed`;
    return stray ? 'a tag is not closed' : undefined;
}
/** Elements of one name; one without attributes and content is read as empty text. */ const elements = (value)=>listed(value).map((one)=>(0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(one) ? one : {});
function testsIn(suite) {
    return [
        ...elements(suite['testcase']).map(testOf),
        ...elements(suite['testsuite']).flatMap(testsIn)
    ];
}
function testOf(test) {
    const failures = [
        ...listed(test['failure']),
        ...listed(test['error'])
    ];
    const flaky = [
        ...listed(test['flakyFailure']),
        ...listed(test['flakyError'])
    ];
    const name = [
        textOf(test['@classname']),
        textOf(test['@name'])
    ].filter((part)=>part !== '').join(' ') || 'a test without a name';
    const outcome = failures.length > 0 ? 'fail' : 'skipped' in test ? 'skipped' : 'pass';
    const [first] = failures.length > 0 ? failures : flaky;
    return {
        name,
        outcome,
        flaky: outcome === 'pass' && flaky.length > 0,
        message: messageOf(first)
    };
}
/** An element that is there, whether or not it has anything in it. */ const listed = (value)=>Array.isArray(value) ? value : value === undefined ? [] : [
        value
    ];
function messageOf(failure) {
    const text = (0,_suite_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(failure) ? textOf(failure['@message']) || textOf(failure['#text']) : textOf(failure);
    return text.trim().split('\n')[0] ?? '';
}
const textOf = (value)=>typeof value === 'string' ? value : '';


/***/ })

};
