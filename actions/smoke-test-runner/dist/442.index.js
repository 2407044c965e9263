export const id = 442;
export const ids = [442];
export const modules = {

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJunit: () => (/* binding */ readJunit)
});

;// CONCATENATED MODULE: ./packages/smoke/src/results/junit-suite.js
/**
 * Writers whose `tests` is no number of tests: pytest counts each subtest and writes none of those that passed,
 * Catch2 counts assertions. Their failures are counted like everybody's.
 */ const countsOtherThings = (attributes)=>[
        'pytest',
        'pytest tests'
    ].includes(attributes.get('name') ?? '') || attributes.get('hostname') === 'tbd';
/** A `testsuite` or `testsuites` with all that is inside it, from its start to its end. */ class JunitSuite {
    #attributes;
    #outer;
    #own = [];
    #suites = [];
    #found = {
        tests: 0,
        skipped: 0,
        failed: 0
    };
    /** Whether this suite or one around it says how many tests there are. */ #isCounted;
    constructor(attributes, outer){
        this.#attributes = attributes;
        this.#outer = outer;
        this.#isCounted = attributes.has('tests') || outer !== undefined && outer.#isCounted;
    }
    addTest(test) {
        this.#own.push(test);
        this.#found.tests += 1;
        if (test.outcome === 'skipped') this.#found.skipped += 1;
        if (test.outcome === 'fail') this.#found.failed += 1;
    }
    /** A failure outside of all tests, such as that of what they share. */ add({ message, undone }) {
        if (!undone) this.#fail(message);
    }
    /** Believes what the suite says beyond what was found in it. Returns what leaves its result in doubt. */ end() {
        const said = (key)=>count(this.#attributes.get(key)) ?? 0;
        const [failures, errors] = [
            said('failures'),
            said('errors')
        ];
        if (failures + errors > 0 && this.#found.failed === 0) this.#fail(`its totals say ${failures} failed and ${errors} broken, found none among its tests`);
        const { tests, skipped, failed } = this.#found;
        if (this.#outer !== undefined) {
            this.#outer.#found.tests += tests;
            this.#outer.#found.skipped += skipped;
            this.#outer.#found.failed += failed;
            if (this.#own.length + this.#suites.length > 0) this.#outer.#suites.push(this);
        }
        const unreadable = [
            'tests',
            'failures',
            'errors'
        ].find((key)=>this.#attributes.has(key) && count(this.#attributes.get(key)) === undefined);
        if (unreadable !== undefined) return `${this.#name} says ${unreadable}="${this.#attributes.get(unreadable) ?? ''}"`;
        // A writer may leave out the tests that were skipped, and says so in the outermost suite only.
        const leftOut = Math.max(0, said('skipped') + said('disabled') - skipped);
        const isOutermost = this.#outer === undefined || !this.#outer.#isCounted;
        const missing = isOutermost && !countsOtherThings(this.#attributes) && said('tests') - leftOut > tests;
        return missing ? `${this.#name} says ${said('tests')} tests, found ${tests}` : undefined;
    }
    /** All tests of the suite, its own before those of the suites inside it. */ tests() {
        const tests = [];
        const left = [
            this
        ];
        for(let suite = left.pop(); suite !== undefined; suite = left.pop()){
            for (const test of suite.#own)tests.push(test);
            for (const inner of suite.#suites.toReversed())left.push(inner);
        }
        return tests;
    }
    get #name() {
        return this.#attributes.get('name') || 'a suite without a name';
    }
    #fail(message) {
        this.#own.push({
            name: this.#name,
            outcome: 'fail',
            flaky: false,
            message
        });
        this.#found.failed += 1;
    }
}
/** A whole number, 0 where none is written, or undefined for what is no number. */ function count(written = '') {
    const text = written.trim();
    return /^\d*$/u.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/smoke/src/results/junit-test.js
/** Elements that tell of an attempt that failed, and whether a later attempt undid that. */ const attempts = new Map([
    [
        'failure',
        {
            undone: false
        }
    ],
    [
        'error',
        {
            undone: false
        }
    ],
    [
        'rerunFailure',
        {
            undone: false
        }
    ],
    [
        'rerunError',
        {
            undone: false
        }
    ],
    [
        'flakyFailure',
        {
            undone: true
        }
    ],
    [
        'flakyError',
        {
            undone: true
        }
    ]
]);
/** One failed attempt of a test, or of a suite that has no test to blame. */ class JunitAttempt {
    undone;
    #said;
    /** The first line of the text; as long as it is, since what is cut is not recognised as a secret. */ #line = '';
    #hasEnded = false;
    static isNamed(name) {
        return attempts.has(name);
    }
    constructor(name, attributes){
        this.undone = attempts.get(name)?.undone === true;
        this.#said = attributes.get('message') ?? '';
    }
    addText(text) {
        if (this.#hasEnded) return;
        const more = this.#line === '' ? text.trimStart() : text;
        const [line = ''] = more.split('\n', 1);
        this.#line += line;
        this.#hasEnded = line.length < more.length;
    }
    get message() {
        const [line = ''] = (this.#said === '' ? this.#line : this.#said).trim().split('\n', 1);
        return line;
    }
}
/** What the attributes `status` and `result` of a test say, in lower case. */ const statuses = [
    [
        /^(?:fail(?:ed|ure)?|error(?:ed)?|broken|time(?:d[ _-]?)?out|panicked|aborted|interrupted)$/u,
        'fail'
    ],
    [
        /^(?:not[ _-]?run|skip(?:ped)?|disabled|suppressed|pending|ignored|todo|untested|undefined)$/u,
        'skipped'
    ],
    [
        /^(?:|run|pass(?:ed)?|success(?:ful)?|ok|completed?)$/u,
        'pass'
    ]
];
/** One `testcase`, from its start to its end. */ class JunitTest {
    #attributes;
    /** The first that counts, and the first that was undone. */ #failure;
    #undone;
    #skipped = false;
    constructor(attributes){
        this.#attributes = attributes;
    }
    add(attempt) {
        if (attempt.undone) this.#undone ??= attempt;
        else this.#failure ??= attempt;
    }
    skip() {
        this.#skipped = true;
    }
    /** What became of it, and what of that cannot be told. */ end() {
        const parts = [
            'classname',
            'name'
        ].map((key)=>this.#attributes.get(key) ?? '');
        const name = parts.filter((part)=>part !== '').join(' ') || 'a test without a name';
        const written = [
            'status',
            'result'
        ].map((key)=>this.#attributes.get(key) ?? '');
        const said = written.map((status)=>({
                status,
                outcome: outcomeSaid(status)
            }));
        const failed = this.#failure !== undefined || said.some(({ outcome })=>outcome === 'fail');
        const skipped = this.#skipped || said.some(({ outcome })=>outcome === 'skipped');
        const outcome = failed ? 'fail' : skipped ? 'skipped' : 'pass';
        const flaky = outcome === 'pass' && this.#undone !== undefined;
        const because = said.find((one)=>one.outcome === 'fail')?.status;
        const message = (this.#failure ?? this.#undone)?.message ?? (because === undefined ? '' : `its status is ${because}`);
        const unknown = said.find((one)=>one.outcome === undefined);
        return {
            outcome: {
                name,
                outcome,
                flaky,
                message
            },
            ...unknown === undefined ? {} : {
                problem: `${name} has the status ${JSON.stringify(unknown.status)}`
            }
        };
    }
}
const outcomeSaid = (status)=>statuses.find(([pattern])=>pattern.test(status.trim().toLowerCase()))?.[1];

// EXTERNAL MODULE: ./packages/smoke/src/results/result.js
var result = __webpack_require__(9065);
;// CONCATENATED MODULE: ./packages/smoke/src/results/xml.js
/** Deeper than anything that a program writes about tests. */ const mostNested = 1000;
/** What is no element; of these only a CDATA section says something. */ const asides = [
    {
        start: '<!--',
        end: '-->',
        what: 'a comment',
        isText: false
    },
    {
        start: '<![CDATA[',
        end: ']]>',
        what: 'a CDATA section',
        isText: true
    },
    {
        start: '<?',
        end: '?>',
        what: 'a processing instruction',
        isText: false
    }
];
/**
 * Goes through a document once from front to back: no text is looked at twice, however it was made. Returns what
 * makes it no well-formed document, such as that it was cut off; a document type is never read.
 */ function walkXml(content, visitor) {
    return new Walk(content, visitor).fault();
}
class Walk {
    #content;
    #visitor;
    #open = [];
    #at = 0;
    #hasRoot = false;
    constructor(content, visitor){
        this.#content = content;
        this.#visitor = visitor;
    }
    fault() {
        for(;;){
            const next = this.#content.indexOf('<', this.#at);
            if (next === -1) break;
            if (next > this.#at) this.#visitor.text(withoutReferences(this.#content.slice(this.#at, next)));
            this.#at = next;
            const fault = this.#markup();
            if (fault !== undefined) return fault;
        }
        const last = this.#open.at(-1);
        return last === undefined ? undefined : `<${last}> is not closed`;
    }
    #markup() {
        const aside = asides.find(({ start })=>this.#content.startsWith(start, this.#at));
        if (aside !== undefined) return this.#aside(aside);
        if (this.#content.startsWith('<!', this.#at)) return 'a document type is not read: its entities could be anything';
        return this.#content.startsWith('</', this.#at) ? this.#closingTag() : this.#openingTag();
    }
    #aside({ start, end, what, isText }) {
        const from = this.#at + start.length;
        const to = this.#content.indexOf(end, from);
        if (to === -1) return `${what} is not closed`;
        if (isText) this.#visitor.text(this.#content.slice(from, to));
        this.#at = to + end.length;
        return undefined;
    }
    #closingTag() {
        const [, name] = this.#take(/<\/([^\s<>/"'=]+)\s*>/uy) ?? [];
        if (name === undefined) return 'a tag is not closed';
        const expected = this.#open.pop();
        if (expected === undefined) return `</${name}> closes nothing`;
        if (expected !== name) return `</${name}> found, </${expected}> expected`;
        this.#visitor.close(name);
        return undefined;
    }
    #openingTag() {
        const [, name] = this.#take(/<([^\s<>/"'=]+)/uy) ?? [];
        if (name === undefined) return 'a tag has no name';
        if (this.#open.length === 0 && this.#hasRoot) return `<${name}> is a second root`;
        this.#hasRoot = true;
        if (this.#open.length >= mostNested) return `<${name}> is nested more than ${mostNested} deep`;
        const attributes = new Map();
        for(;;){
            const [, key, double, single] = this.#take(/\s*([^\s<>/"'=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy) ?? [];
            if (key === undefined) break;
            if (attributes.has(key)) return `<${name}> has the attribute ${key} twice`;
            attributes.set(key, withoutReferences(double ?? single ?? ''));
        }
        const [, empty] = this.#take(/\s*(\/?)>/uy) ?? [];
        if (empty === undefined) return `<${name}> is not closed`;
        this.#visitor.open(name, attributes);
        if (empty === '/') this.#visitor.close(name);
        else this.#open.push(name);
        return undefined;
    }
    /** What the sticky pattern matches here; the walk goes on behind it. */ #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#content);
        if (match !== null) this.#at = pattern.lastIndex;
        return match;
    }
}
const named = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'"
};
const highestCodePoint = 0x10ffff;
/** References that XML itself knows, replaced; others stay as they were written. */ function withoutReferences(text) {
    if (!text.includes('&')) return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu, (found, hexadecimal, decimal, name = '')=>{
        const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
        return code <= highestCodePoint ? String.fromCodePoint(code) : named[String(name)] ?? found;
    });
}

;// CONCATENATED MODULE: ./packages/smoke/src/results/junit.js




/**
 * JUnit XML as test runners write it: suites inside suites, one suite as the root, missing attributes, and tests and
 * failures inside elements that nobody knows. What a suite says of its tests is held against them.
 */ function readJunit(content) {
    const reading = new Reading();
    const fault = walkXml(content, reading);
    if (fault !== undefined) return {
        problem: `is not well-formed XML: ${fault}`
    };
    const { root, problem } = reading;
    if (root === undefined) return {
        problem: 'has no testsuite'
    };
    if (reading.isTooLarge) return {
        problem: result/* tooMany */.Ot
    };
    const tests = root.tests();
    return problem === undefined || (0,result/* hasFailed */.WN)(tests) ? {
        tests
    } : {
        problem
    };
}
const isSuite = (name)=>name === 'testsuite' || name === 'testsuites';
class Reading {
    root;
    /** The first thing that leaves the result in doubt. */ problem;
    #suites = [];
    #tests = [];
    #attempts = [];
    #kept = 0;
    #hasBegun = false;
    open = (name, attributes)=>{
        const suite = this.#suites.at(-1);
        const isRoot = !this.#hasBegun;
        this.#hasBegun = true;
        if (this.isTooLarge) return;
        if (isSuite(name) && (isRoot || suite !== undefined)) {
            const inner = new JunitSuite(attributes, suite);
            this.root ??= inner;
            this.#keep(this.#suites, inner);
        } else if (suite === undefined) return;
        else if (name === 'testcase') this.#keep(this.#tests, new JunitTest(attributes));
        else if (name === 'skipped') this.#tests.at(-1)?.skip();
        else if (JunitAttempt.isNamed(name)) this.#keep(this.#attempts, new JunitAttempt(name, attributes));
    };
    text = (text)=>this.#attempts.at(-1)?.addText(text);
    close = (name)=>{
        if (this.isTooLarge) return;
        if (isSuite(name)) this.problem ??= this.#suites.pop()?.end();
        else if (name === 'testcase') this.#endTest();
        else if (JunitAttempt.isNamed(name)) this.#endAttempt();
    };
    get isTooLarge() {
        return this.#kept > result/* mostTests */.b0;
    }
    #keep(open, one) {
        open.push(one);
        this.#kept += 1;
    }
    #endTest() {
        const test = this.#tests.pop()?.end();
        if (test === undefined) return;
        this.#suites.at(-1)?.addTest(test.outcome);
        this.problem ??= test.problem;
    }
    #endAttempt() {
        const attempt = this.#attempts.pop();
        if (attempt !== undefined) (this.#tests.at(-1) ?? this.#suites.at(-1))?.add(attempt);
    }
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   b0: () => (/* binding */ mostTests)
/* harmony export */ });
/** One test of somebody else's test command. */ const hasFailed = (tests)=>tests.some(({ outcome })=>outcome === 'fail');
/** What one result may hold: more than any run has, and little enough to be kept in memory. */ const mostTests = 100_000;
const tooMany = `has more than ${mostTests} tests`;


/***/ })

};
