export const id = 2410;
export const ids = [2410];
export const modules = {

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   p: () => (/* binding */ saysNone)
/* harmony export */ });
/**
 * Without HTML comments, which hold a template's advice and not the author's words. One that nobody closed hides the
 * rest only where it begins a line, as GitHub shows it; in the middle of a line it is what the author wrote about.
 */ function withoutComments(text) {
    if (!text.includes('<!--')) return text;
    return text.replaceAll(/<!--[\s\S]*?-->/gu, '').replace(/^ {0,3}<!--[\s\S]*$/mu, '');
}
const what = String.raw`breaking changes?|changes?|migrations?|(?:migration |rollback |special |extra )?steps?|(?:customer |user )?impact`;
const none = new RegExp(String.raw`^(?:there (?:are|is) )?(?:no|none|nope|nothing|n\/?a|not|-|–|_no response_)(?: (?:${what}))?(?: (?:needed|required|expected|necessary|applicable))?[.!]?$`, 'iu');
/** Whether a text says, in so many words, that there is nothing to say. */ const saysNone = (text)=>text.length < 80 && none.test(text.trim());


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notesFromHistory: () => (/* binding */ notesFromHistory),
  readCommit: () => (/* reexport */ readCommit)
});

;// CONCATENATED MODULE: ./packages/notes/src/changes/duplicates.js
/** A title of fewer words may well be given to two different changes. */ const tellingWords = 3;
/** Whether a title is told well enough that the same one twice is one change. */ const isTelling = ({ section, title })=>section !== 'other' && title.split(' ').length >= tellingWords;
const isPick = ({ commits })=>commits.some(({ message })=>message.includes('(cherry picked from commit '));
function isSameChange(newer, older) {
    if (newer.type !== older.type || newer.scope !== older.scope) return false;
    const sameDay = newer.commits[0]?.authoredAt === older.commits[0]?.authoredAt;
    const twoPulls = newer.pr !== undefined && older.pr !== undefined && newer.pr !== older.pr;
    return sameDay || twoPulls || isPick(newer) || isPick(older);
}
/** Lists a change that entered the range twice, such as by a backport that was merged back, once: as its older self. */ function mergeDuplicates(changes) {
    const byTitle = new Map();
    const kept = [];
    for (const change of changes){
        const at = byTitle.get(change.title);
        const newer = at === undefined ? undefined : kept[at];
        byTitle.set(change.title, kept.length);
        if (at !== undefined && newer !== undefined && isTelling(change) && isSameChange(newer, change)) {
            kept[at] = undefined;
            kept.push(joined(newer, change));
        } else kept.push(change);
    }
    return kept.filter((change)=>change !== undefined);
}
const joined = (newer, older)=>({
        ...older,
        breaking: older.breaking || newer.breaking,
        breakingNotes: [
            ...new Set([
                ...older.breakingNotes,
                ...newer.breakingNotes
            ])
        ],
        commits: [
            ...newer.commits,
            ...older.commits.filter(({ sha })=>!newer.commits.some((commit)=>commit.sha === sha))
        ],
        alreadyIn: [
            ...new Set([
                ...older.alreadyIn,
                ...newer.alreadyIn
            ])
        ]
    });

;// CONCATENATED MODULE: ./packages/notes/src/changes/merges.js
const pullRequest = /^Merge pull request #(?<pr>\d+) from \S+/u;
/** Reads a merge commit; one that carries a message of its own is still only the seam between two lines. */ function mergeKind({ message }) {
    const number = pullRequest.exec(message)?.groups?.pr;
    if (number === undefined) return {
        is: 'branch'
    };
    const title = message.slice(message.indexOf('\n') + 1).trim().split('\n')[0] ?? '';
    return {
        is: 'pull-request',
        pr: Number(number),
        title: message.includes('\n') ? title.trim() : ''
    };
}
/**
 * Which pull request's merge brought each commit in: for every commit off the first-parent line, the innermost
 * merge of a pull request through which it came. Linear in the number of commits.
 */ function mergedBy(commits, head) {
    const owner = new Map();
    if (!commits.some(({ parents })=>parents.length > 1)) return owner;
    const bySha = new Map(commits.map((commit)=>[
            commit.sha,
            commit
        ]));
    const seen = new Set();
    const waiting = [];
    const openLine = (tip, merge)=>{
        const line = [];
        for(let at = bySha.get(tip); at !== undefined && !seen.has(at.sha); at = bySha.get(at.parents[0] ?? '')){
            seen.add(at.sha);
            line.push(at);
            if (merge !== undefined) owner.set(at.sha, merge);
        }
        if (line.length > 0) waiting.push({
            commits: line,
            owner: merge
        });
    };
    openLine(head, undefined);
    while(waiting.length > 0){
        const line = waiting.at(-1);
        const oldest = line?.commits.pop();
        if (line === undefined || oldest === undefined) waiting.pop();
        else {
            const through = mergeKind(oldest).is === 'pull-request' ? oldest : line.owner;
            for (const parent of oldest.parents.slice(1))openLine(parent, through);
        }
    }
    return owner;
}

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/notes/src/changes/lexicon.js
/**
 * How English-speaking programmers title changes that carry no conventional type. General words of the trade only: no
 * name of a product, a library or a repository belongs here. Weights are small whole numbers; what matters is their
 * order. Measured by `npm run eval:notes`.
 *
 * What a title's first verb says is the strongest sign there is.
 */ const leadingVerbs = [
    {
        lean: {
            features: 4
        },
        words: 'allow expose introduce support'
    },
    {
        lean: {
            features: 3
        },
        words: 'accept add customize enable export implement notify provide track'
    },
    {
        lean: {
            features: 2,
            other: 2
        },
        words: 'create'
    },
    {
        lean: {
            features: 2,
            fixes: 2
        },
        words: 'detect let'
    },
    {
        lean: {
            features: 2,
            improvements: 1
        },
        words: 'pass'
    },
    {
        lean: {
            features: 2
        },
        words: 'download generate inject localize upload'
    },
    {
        lean: {
            features: 1,
            other: 1
        },
        words: 'configure'
    },
    {
        lean: {
            improvements: 5
        },
        words: 'enhance'
    },
    {
        lean: {
            improvements: 4
        },
        words: 'better clearer display highlight improve show'
    },
    {
        lean: {
            improvements: 3
        },
        words: 'extend increase suggest warn'
    },
    {
        lean: {
            improvements: 3,
            fixes: 1
        },
        words: 'include'
    },
    {
        lean: {
            improvements: 2
        },
        words: 'clarify decrease indent print render tweak'
    },
    {
        lean: {
            improvements: 2,
            fixes: 1
        },
        words: 'run set'
    },
    {
        lean: {
            fixes: 9
        },
        words: 'revert'
    },
    {
        lean: {
            fixes: 6
        },
        words: 'fix unbreak'
    },
    {
        lean: {
            fixes: 5
        },
        words: 'correct prevent repair'
    },
    {
        lean: {
            fixes: 4
        },
        words: 'correctly do ensure escape guard harden patch plug preserve properly respect rollback sanitize secure survive tolerate workaround'
    },
    {
        lean: {
            fixes: 3
        },
        words: 'align always avoid check clear debounce distinguish downgrade eliminate exclude filter force ignore interrupt keep normalize not omit reset resolve restore retry roll stop strip throw treat trim truncate verify wait'
    },
    {
        lean: {
            fixes: 3,
            features: 1
        },
        words: 'handle'
    },
    {
        lean: {
            fixes: 2,
            features: 1
        },
        words: 'make validate'
    },
    {
        lean: {
            fixes: 2,
            improvements: 1
        },
        words: 'change skip'
    },
    {
        lean: {
            fixes: 2
        },
        words: 'abort cancel close compare disable hide inherit limit merge redirect replace return sort use'
    },
    {
        lean: {
            fixes: 2,
            other: 2
        },
        words: 'remove'
    },
    {
        lean: {
            fixes: 2,
            other: 1
        },
        words: 'update'
    },
    {
        lean: {
            fixes: 2,
            performance: 1
        },
        words: 'throttle'
    },
    {
        lean: {
            fixes: 1,
            other: 1
        },
        words: 'switch wrap'
    },
    {
        lean: {
            fixes: 1
        },
        words: 'get instantiate load'
    },
    {
        lean: {
            performance: 7
        },
        words: 'accelerate optimize speed'
    },
    {
        lean: {
            performance: 6
        },
        words: 'cache memoize parallelize precompute prefetch'
    },
    {
        lean: {
            performance: 5
        },
        words: 'defer lazily lazy tune'
    },
    {
        lean: {
            performance: 4
        },
        words: 'batch reduce shrink'
    },
    {
        lean: {
            performance: 3
        },
        words: 'stream'
    },
    {
        lean: {
            other: 6
        },
        words: 'document'
    },
    {
        lean: {
            other: 5
        },
        words: 'bump convert explain lint mention migrate refactor standardize'
    },
    {
        lean: {
            other: 4
        },
        words: 'clean cleanup decouple extract modularize move port publish regenerate relocate reorganize restructure rewrite split test tidy translate'
    },
    {
        lean: {
            other: 3
        },
        words: 'centralize decentralize delete drop mark pin rename reorder simplify sync unify upgrade'
    },
    {
        lean: {
            other: 2
        },
        words: 'deduplicate format inline lock reference release'
    },
    {
        lean: {
            other: 2,
            features: 1
        },
        words: 'deprecate'
    },
    {
        lean: {
            other: 1
        },
        words: 'setup'
    }
];
/** Words anywhere in a title. */ const words = [
    {
        lean: {
            features: 4
        },
        words: 'ability'
    },
    {
        lean: {
            features: 3
        },
        words: 'able configurable feature option possible'
    },
    {
        lean: {
            features: 2
        },
        words: 'allow flag implementation initial new optional shorthand support'
    },
    {
        lean: {
            features: 1
        },
        words: 'api custom hook mode plugin'
    },
    {
        lean: {
            improvements: 4
        },
        words: 'improvement'
    },
    {
        lean: {
            improvements: 3
        },
        words: 'clearer helpful'
    },
    {
        lean: {
            improvements: 2
        },
        words: 'color improve'
    },
    {
        lean: {
            improvements: 1
        },
        words: 'better report'
    },
    {
        lean: {
            improvements: 1,
            fixes: 1
        },
        words: 'message'
    },
    {
        lean: {
            fixes: 5
        },
        words: 'unable'
    },
    {
        lean: {
            fixes: 4
        },
        words: 'bug crash deadlock fix missing prevent regression'
    },
    {
        lean: {
            fixes: 3
        },
        words: 'accidentally avoid broken check circular correctly hang incorrect issue longer overflow properly race respect should sure unexpected validation vulnerability workaround working wrong'
    },
    {
        lean: {
            fixes: 2
        },
        words: 'again being compatibility doesnt dont duplicate empty escaping exception fail fallback handling infinite inside instead invalid not null symlink undefined warning will windows'
    },
    {
        lean: {
            fixes: 1
        },
        words: 'are argument before behavior behaviour error even false if into is now object only property string symbol value when win32'
    },
    {
        lean: {
            performance: 7
        },
        words: 'faster leak'
    },
    {
        lean: {
            performance: 6
        },
        words: 'optimization perf performance speedup'
    },
    {
        lean: {
            performance: 5
        },
        words: 'latency throughput'
    },
    {
        lean: {
            performance: 4
        },
        words: 'caching slow'
    },
    {
        lean: {
            performance: 3
        },
        words: 'startup'
    },
    {
        lean: {
            performance: 2
        },
        words: 'optimal'
    },
    {
        lean: {
            performance: 1
        },
        words: 'memory'
    },
    {
        lean: {
            other: 8
        },
        words: 'doc documentation example readme'
    },
    {
        lean: {
            other: 7
        },
        words: 'changelog copyright typo website'
    },
    {
        lean: {
            other: 6
        },
        words: 'blog contributing faq homepage tutorial'
    },
    {
        lean: {
            other: 5
        },
        words: 'devdependency e2e eslint license lint linter migration prettier refactor refactoring'
    },
    {
        lean: {
            other: 4
        },
        words: 'deps guide note translation unused'
    },
    {
        lean: {
            other: 3
        },
        words: 'benchmark boilerplate ci codemod dependencies dockerfile migrate obsolete redundant rid types useless workflow'
    },
    {
        lean: {
            other: 2
        },
        words: 'flaky formatting internals link monorepo package pipeline repo typescript versions yarn'
    },
    {
        lean: {
            other: 2,
            fixes: 1
        },
        words: 'unnecessary'
    },
    {
        lean: {
            other: 1
        },
        words: 'definition filename internal template version'
    }
];

;// CONCATENATED MODULE: ./packages/notes/src/changes/section.js
/** Where a change stands in the notes. The guide prints `performance` and `other` under Improvements. */ const sections = [
    'features',
    'improvements',
    'fixes',
    'performance',
    'other'
];

;// CONCATENATED MODULE: ./packages/notes/src/changes/classify.js


const byType = {
    feat: 'features',
    fix: 'fixes',
    security: 'fixes',
    perf: 'performance',
    docs: 'other',
    style: 'other',
    refactor: 'other',
    test: 'other',
    build: 'other',
    ci: 'other',
    chore: 'other',
    deps: 'other',
    revert: 'other'
};
/** A lexicon that knows words in their base form and finds them by any other. */ class Lexicon {
    #byWord = new Map();
    constructor(entries){
        for (const { lean, words: listed } of entries)for (const word of listed.split(' '))this.#byWord.set(word, {
            word,
            lean
        });
    }
    find(form) {
        const exact = this.#byWord.get(form);
        if (exact !== undefined) return exact;
        for (const base of basesOf(form)){
            const known = this.#byWord.get(base);
            if (known !== undefined) return known;
        }
        return undefined;
    }
}
/** What a form may be made from: "dropped" from "dropp", "droppe" and "drop", "tries" from "try". */ function basesOf(form) {
    if (form.endsWith('ies') || form.endsWith('ied')) return [
        `${form.slice(0, -3)}y`,
        form.slice(0, -1)
    ];
    if (form.endsWith('ing')) return verbBases(form.slice(0, -3));
    if (form.endsWith('ed')) return verbBases(form.slice(0, -2));
    if (form.endsWith('es')) return [
        form.slice(0, -1),
        form.slice(0, -2)
    ];
    return form.endsWith('s') ? [
        form.slice(0, -1)
    ] : [];
}
function verbBases(stem) {
    const isDoubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
    return [
        stem,
        `${stem}e`,
        ...isDoubled ? [
            stem.slice(0, -1)
        ] : []
    ];
}
let verbs;
let nouns;
/** Made when the first title without a type is read; many ranges have none. */ const verbOf = (form)=>(verbs ??= new Lexicon(leadingVerbs)).find(form);
const wordOf = (form)=>(nouns ??= new Lexicon(words)).find(form);
/** Leading "[package]", "package:", "(package):", "package - ": what is touched, not what was done. */ const topic = /^\s*(?:(?:\[[^\]]{1,40}\]|\([^)]{1,40}\))\s*[:-]?\s*|[\w@/.,+ -]{1,40}?:\s+(?=\S)|[\w@/.-]{1,40}\s+-\s+(?=\S))/u;
function splitTopic(title) {
    let rest = title;
    let said = '';
    for(let turn = 0; turn < 3; turn += 1){
        const match = topic.exec(rest);
        if (match === null || match[0] === rest) break;
        said += ` ${match[0]}`;
        rest = rest.slice(match[0].length);
    }
    return {
        topic: said,
        rest
    };
}
/** Words of a language, in lower case: no code, no identifiers such as `camelCase`, `a.b` or `--flag`, no compounds. */ function tokens(text) {
    const spoken = text.replaceAll(/[’']/gu, '').replaceAll(/`[^`]*`/gu, ' ');
    return (spoken.match(/(?<![\w.@/]|[\w-]-)[A-Za-z][A-Za-z0-9]*(?![\w@/-]|\.\w|\()/gu) ?? []).filter((word)=>!/[a-z][A-Z]/u.test(word)).map((word)=>word.toLowerCase());
}
function addTo(scores, lean) {
    if (lean === undefined) return;
    for (const section of sections)scores[section] += lean[section] ?? 0;
}
/** After these, what follows names what is undone or mended: "drop support", "fix the option". */ const undoing = new Set([
    'fix',
    'correct',
    'remove',
    'drop',
    'delete',
    'stop',
    'get',
    'revert',
    'rollback'
]);
const negation = /^(?:dont|doesnt|cant|wont|no|never)$/u;
/** "Explicitly bump x" bumps; an adverb that says something itself, such as "properly", stays. */ const withoutAdverb = ([first = '', ...rest])=>first.endsWith('ly') && verbOf(first) === undefined ? rest : [
        first,
        ...rest
    ];
/** What a word adds, given the title's first verb. */ function leanOf(word, verb) {
    const lean = wordOf(word)?.lean ?? {};
    if (undoing.has(verb?.word ?? '')) return {
        ...lean,
        features: 0,
        improvements: 0
    };
    // "Detect leaks" is a feature; "fix a leak" is speed and size.
    return word.startsWith('leak') && verb?.lean.features !== undefined ? {
        features: 1
    } : lean;
}
/** How strongly the words of an untyped title lean to each section. */ function leanings(title) {
    const scores = {
        features: 0,
        improvements: 0,
        fixes: 0,
        performance: 0,
        other: 0
    };
    const { topic: about, rest } = splitTopic(title);
    const said = withoutAdverb(tokens(rest));
    const [first = ''] = said;
    const verb = verbOf(negation.test(first) ? 'do' : first);
    addTo(scores, verb?.lean);
    const others = new Set([
        ...tokens(about),
        ...said.slice(verb === undefined ? 0 : 1)
    ]);
    for (const word of others)addTo(scores, leanOf(word, verb));
    return scores;
}
/** Reads the section off a title that no author typed; without any sign it is taken for an improvement. */ function inferSection(title) {
    const { features, improvements, fixes, performance, other } = leanings(title);
    const useful = features + improvements;
    const best = Math.max(useful, fixes, performance, other);
    if (best === 0) return /\p{L}/u.test(title) ? 'improvements' : 'other';
    if (fixes === best) return 'fixes';
    if (useful === best) return features >= improvements ? 'features' : 'improvements';
    return performance === best ? 'performance' : 'other';
}
/** The section of a change: by its stated type, else by the words of its title. */ function classify(type, title, breaking) {
    if (type === undefined) return {
        section: inferSection(title),
        inferred: true
    };
    // A refactoring that users must follow is no upkeep for them.
    if (type === 'refactor' && breaking) return {
        section: 'improvements',
        inferred: true
    };
    return {
        section: byType[type],
        inferred: false
    };
}

// EXTERNAL MODULE: ./packages/notes/src/changes/subject.js
var changes_subject = __webpack_require__(7625);
;// CONCATENATED MODULE: ./packages/notes/src/changes/revert-claim.js

const type = /^[a-z]+(?:\([^()]*\))?!?:\s*/i;
const quotedTitle = /^(?<verb>revert|reapply|back out|undo)(?:s|ed)?:?\s+["'“”`](?<title>.*?)["'“”`]?\s*$/i;
const plainTitle = /^(?<verb>reverts?|reapply|back out)(?:\([^()]*\))?:?\s+(?<title>\S.*)$/i;
const namedCommits = /\b(?:this )?revert(?:s|ed|ing)?(?: commits?)? (?<list>[0-9a-f]{7,40}(?:(?:,| and|,? ?\n)\s*[0-9a-f]{7,40})*)\b/gi;
const namedPulls = /^\s*(?:this )?reverts?:? (?:pull request |PR )?(?:(?<repository>[\w.-]+\/[\w.-]+))?#(?<number>\d+)\b/gim;
/** What comes later in a long body is not the statement of what this commit does. */ const readBodyCharacters = 20_000;
/** A title without its conventional type. */ const withoutType = (title)=>title.replace(type, '');
const isReapply = (verb)=>verb?.toLowerCase() === 'reapply';
/** Peels every Revert and Reapply off a quoted title; undefined when there is none to peel. */ function peelQuoted(subject) {
    let title = subject;
    let depth = 0;
    for(;;){
        const groups = (quotedTitle.exec(withoutType(title)) ?? quotedTitle.exec(title))?.groups;
        if (groups === undefined) break;
        depth += isReapply(groups.verb) ? 2 : 1;
        title = (0,changes_subject/* splitPullNumber */.Tp)(groups.title ?? '').title;
    }
    return depth === 0 ? undefined : {
        restores: depth % 2 === 0,
        title,
        quoted: true
    };
}
function peelPlain(subject) {
    const typed = /^[a-z]+(?:\([^()]*\))?!?:\s*(?:revert|reapply)/i.test(subject);
    const groups = (plainTitle.exec(subject) ?? (typed ? plainTitle.exec(withoutType(subject)) : null))?.groups;
    if (groups === undefined) return undefined;
    return {
        restores: isReapply(groups.verb),
        title: groups.title ?? '',
        quoted: false
    };
}
/** Reads what a message undoes; a squash list that mentions reverts of its own does not count, nor does a part. */ function revertClaim(message) {
    const end = message.indexOf('\n');
    const mayRevert = message.includes('evert') || /revert|reapply|back out|undo/i.test(end === -1 ? message : message.slice(0, end));
    if (!mayRevert) return undefined;
    const subject = (0,changes_subject/* splitPullNumber */.Tp)((end === -1 ? message : message.slice(0, end)).slice(0, 1_000)).title;
    if (/\bpartial(?:ly)?\b/i.test(subject)) return undefined;
    const body = end === -1 ? '' : message.slice(end + 1).trim();
    const statement = body.startsWith('* ') ? '' : body.slice(0, readBodyCharacters);
    const peeled = peelQuoted(subject) ?? peelPlain(subject);
    if (peeled === undefined && !/^(?:this )?reverts? (?:commit |[\w./-]*#)/i.test(statement)) return undefined;
    const { title, restores, quoted } = peeled ?? {
        title: '',
        restores: false,
        quoted: false
    };
    return {
        restores,
        title,
        quoted,
        ...namedIn(title, statement)
    };
}
function namedIn(title, statement) {
    const shas = [
        ...statement.matchAll(namedCommits)
    ].flatMap(({ groups })=>(groups?.list ?? '').match(/[0-9a-f]{7,40}/gi) ?? []);
    const pulls = [
        ...statement.matchAll(namedPulls)
    ].map(({ groups })=>({
            repository: groups?.repository,
            number: Number(groups?.number)
        }));
    const pull = /^(?:pull request |PR )?#(\d+)\b/i.exec(title)?.[1];
    const sha = /^(?:commit )?([0-9a-f]{7,40})$/i.exec(title)?.[1];
    return {
        shas: [
            ...shas,
            ...sha === undefined ? [] : [
                sha
            ]
        ].map((name)=>name.toLowerCase()),
        pulls: [
            ...pulls,
            ...pull === undefined ? [] : [
                {
                    repository: undefined,
                    number: Number(pull)
                }
            ]
        ]
    };
}

// EXTERNAL MODULE: ./packages/notes/src/changes/said.js
var said = __webpack_require__(8352);
;// CONCATENATED MODULE: ./packages/notes/src/changes/message.js


const types = {
    feat: 'feat',
    feature: 'feat',
    fix: 'fix',
    bugfix: 'fix',
    hotfix: 'fix',
    perf: 'perf',
    performance: 'perf',
    docs: 'docs',
    doc: 'docs',
    style: 'style',
    refactor: 'refactor',
    test: 'test',
    tests: 'test',
    build: 'build',
    ci: 'ci',
    chore: 'chore',
    deps: 'deps',
    revert: 'revert',
    security: 'security'
};
const bracketBreaking = /^[[(*]*breaking(?:[ -]change)?[\])*:]+[:\s]*/i;
const footerStart = /^BREAKING[ -]CHANGES?(?::\s*|\s#)(?<text>.*)$/u;
const looseFooter = /^\s*(?:breaking[ -]changes?)\s*:/i;
const isLooseFooter = (line)=>looseFooter.test(line) && !(0,said/* saysNone */.p)(line.replace(looseFooter, ''));
/** Trailers as git and GitHub write them; "Note:" or "Migration:" inside a breaking text is not one. */ const trailer = /^(?:[A-Za-z]+(?:-[A-Za-z]+)*-(?:by|to|url|id|from|change|issue|pick)|refs?|closes?|closed|fix(?:es|ed)|resolves?d?|cc|see|issues?|bugs?|change-id|pr-url|link|jira|ticket)(?::\s|\s#)/i;
const separator = /^-{5,}\s*$/u;
/** A longer first line is prose that lost its line breaks; the rest of it is body. */ const longestSubject = 1_000;
const none = [];
const isLetter = (code)=>code >= 65 && code <= 90 || code >= 97 && code <= 122;
/** Splits "word(scope)!: rest"; by hand, since it is asked of every line and an expression costs more to set up. */ function splitPrefix(title) {
    let at = 0;
    while(isLetter(title.charCodeAt(at)))at += 1;
    const word = title.slice(0, at);
    let scope;
    if (title[at] === '(') {
        const end = title.indexOf(')', at);
        scope = title.slice(at + 1, end);
        if (end === -1 || scope.includes('(')) return undefined;
        at = end + 1;
    }
    const bang = title[at] === '!';
    if (bang) at += 1;
    const rest = title[at] === ':' ? title.slice(at + 1).trim() : '';
    return word === '' || rest === '' ? undefined : {
        word,
        scope,
        bang,
        rest
    };
}
function parseHeader(subject) {
    const { title, pr } = (0,changes_subject/* splitPullNumber */.Tp)(subject);
    const prefix = splitPrefix(title);
    const type = types[(prefix?.word ?? '').toLowerCase()];
    if (prefix === undefined || type === undefined) {
        const bare = title.includes('reaking') || title.includes('REAKING') ? title.replace(bracketBreaking, '') : title;
        return {
            title: bare === '' ? title : bare,
            type: undefined,
            scope: undefined,
            pr,
            bang: bare !== title
        };
    }
    const named = prefix.scope === undefined || prefix.scope.trim() === '' ? undefined : prefix.scope.trim();
    const scopeBreaks = named?.toLowerCase() === 'breaking';
    return {
        title: prefix.rest,
        type,
        scope: scopeBreaks ? undefined : named,
        pr,
        bang: prefix.bang || scopeBreaks
    };
}
/** Whether a line can open a footer: after a blank line, a trailer, or a finished sentence, never inside one. */ const opensAfter = (previous)=>previous.trim() === '' || trailer.test(previous) || footerStart.test(previous) || /[.!?:;]\s*$/u.test(previous);
function breakingNotesOf(lines) {
    const isSquashList = lines[0]?.startsWith('* ') === true;
    const notes = [];
    let open;
    const close = ()=>{
        if (open !== undefined) notes.push(open.join('\n').trim());
        open = undefined;
    };
    lines.forEach((line, index)=>{
        const start = footerStart.exec(line);
        if (start !== null && (open !== undefined || opensAfter(lines[index - 1] ?? ''))) {
            close();
            open = [
                start.groups?.text ?? ''
            ];
        } else if (trailer.test(line) || separator.test(line) || isSquashList && line.startsWith('* ')) close();
        else open?.push(line);
    });
    close();
    return notes;
}
/** Reads a message by the Conventional Commits specification; what is not conventional keeps its whole title. */ function parseMessage(message) {
    const text = message.trim();
    const end = text.indexOf('\n');
    const subject = text.slice(0, Math.min(end === -1 ? text.length : end, longestSubject)).trimEnd();
    const body = end === -1 ? '' : (0,said/* withoutComments */.f)(text.slice(end + 1)).trim();
    const mayBreak = body.includes('REAKING') || body.includes('reaking');
    const lines = mayBreak ? body.split('\n') : none;
    const footers = mayBreak ? breakingNotesOf(lines) : none;
    const breakingNotes = mayBreak ? footers.filter((note)=>note !== '' && !(0,said/* saysNone */.p)(note)) : none;
    const { title, type, scope, pr, bang } = parseHeader(subject);
    return {
        subject,
        title,
        type,
        scope,
        pr,
        bang,
        breakingNotes,
        breakingHint: mayBreak && breakingNotes.length === 0 && (footers.includes('') || lines.some(isLooseFooter)),
        body
    };
}

;// CONCATENATED MODULE: ./packages/notes/src/changes/squash.js


/** More conventional items than this are the log of how a change was made, not a list of changes. */ const longestList = 10;
const aboutTheWork = /\b(?:lint|linter|typos?|review|feedback|tests?|snapshots?|changelog|merge|conflicts?|rebase|wip|ci|prettier|eslint|format(?:ting)?|comments?|nits?)\b/i;
const squash_none = [];
/**
 * The commits that GitHub lists in the body of a squash: `* subject`, then that commit's own body. Only a body that
 * begins with such an item is one; messages that quote other commits further down are left alone.
 */ function squashItems(body) {
    if (!body.startsWith('* ')) return squash_none;
    const items = [];
    for (const line of body.split('\n')){
        if (/^-{5,}\s*$/u.test(line)) break;
        if (line.startsWith('* ')) items.push([
            line.slice(2).replace(/^(?:\* )+/u, '')
        ]);
        else items.at(-1)?.push(line);
    }
    return items.map((lines)=>lines.join('\n').trim());
}
const isUserFacing = ({ type })=>type === 'feat' || type === 'fix' || type === 'perf';
/**
 * Whether a list under a header that states its own type is a list of changes. Mostly it is the log of how that one
 * change was made; it is not when every item is user-facing and none repeats the header.
 */ const isListOfChanges = (head, items)=>head.type === undefined || items.length > 1 && items.every((item)=>isUserFacing(item) && !(0,changes_subject/* isNearlySame */.sC)(item.title, head.title));
function ownChanges(head, items) {
    const found = [];
    if (!isListOfChanges(head, items)) return found;
    for (const item of items){
        const stated = item.bang || item.breakingNotes.length > 0;
        if (!isUserFacing(item) || aboutTheWork.test(item.title) && !stated) continue;
        if ([
            head,
            ...found
        ].some((other)=>(0,changes_subject/* isNearlySame */.sC)(other.title, item.title))) continue;
        found.push(item.pr === undefined && head.pr !== undefined ? {
            ...item,
            pr: head.pr
        } : item);
    }
    return found.length > longestList ? [] : found;
}
const userFacing = /^(?:feat|feature|fix|bugfix|hotfix|perf|performance)(?:\([^()]*\))?!?:/i;
const stated = /^[a-z]+(?:\([^()]*\))?!:|^[[(*]*BREAKING|^BREAKING[ -]CHANGE/im;
/** The items worth reading: under a header with a type of its own, a log of work only where it states a break. */ function worthReading(head, items) {
    if (items.length === 0 || head.type === undefined || items.every((item)=>userFacing.test(item))) return items;
    return items.filter((item)=>(item.includes('!') || item.includes('REAKING')) && stated.test(item));
}
/** Reads a whole commit message, with the changes that its squash list holds. */ function parseSquash(message) {
    const head = parseMessage(message);
    const listed = squashItems(head.body);
    if (listed.length === 0) return {
        head,
        parts: squash_none,
        listHead: true
    };
    const items = worthReading(head, listed).map((item)=>parseMessage(item));
    if (items.length === 0) return {
        head,
        parts: [],
        listHead: true
    };
    const parts = items.length === listed.length ? ownChanges(head, items) : [];
    const repeated = head.type === undefined ? items.find((item)=>item.type !== undefined && (0,changes_subject/* isNearlySame */.sC)(item.title, head.title)) : undefined;
    const typed = repeated === undefined ? head : {
        ...head,
        type: repeated.type,
        scope: repeated.scope
    };
    return {
        head: withBreakingOf(typed, items, parts),
        parts,
        listHead: typed.type !== undefined || parts.length === 0
    };
}
/** A breaking statement in an item that is not listed on its own belongs to the header. */ function withBreakingOf(head, items, parts) {
    const unlisted = items.filter((item)=>!parts.some(({ subject })=>subject === item.subject));
    const listedNotes = new Set(parts.flatMap(({ breakingNotes })=>breakingNotes));
    const notes = [
        ...new Set([
            ...head.breakingNotes,
            ...unlisted.flatMap((item)=>item.breakingNotes)
        ])
    ];
    return {
        ...head,
        bang: head.bang || unlisted.some(({ bang })=>bang),
        breakingNotes: notes.filter((note)=>!listedNotes.has(note))
    };
}

;// CONCATENATED MODULE: ./packages/notes/src/changes/suspects.js
/** At this many points a title is worth a question. */ const worthAsking = 2;
/*
 * What a title says that users of the old version may notice, in general words of the trade. A phrase counts once;
 * `^` stands for the title's first word, `*` for any ending. Phrases are separated by commas.
 */ const signs = [
    // Something is gone.
    {
        points: 4,
        phrases: '^remove*, ^removing, ^delet*, ^drop*, get rid of, gets rid of, stop shipping, stop supporting, stop exporting, stop bundling'
    },
    {
        points: 2,
        phrases: 'remove*, removing, delet*, drop, drops, dropped, dropping'
    },
    {
        points: 3,
        phrases: 'no longer, anymore, any more'
    },
    {
        points: 2,
        phrases: "do not, does not, should not, don't, disallow*"
    },
    {
        points: 2,
        phrases: 'deprecat*'
    },
    // Something has another name or place.
    {
        points: 3,
        phrases: '^rename*, ^renaming'
    },
    {
        points: 2,
        phrases: '^move, ^moves, ^moved, ^moving'
    },
    {
        points: 2,
        phrases: '^replac*, ^chang*, ^rework*, ^switch*, ^convert*, ^migrat*'
    },
    {
        points: 1,
        phrases: 'instead of, rather than, in favor of, in favour of'
    },
    // Something is demanded, or judged more strictly.
    {
        points: 3,
        phrases: '^require, ^requires, mandatory, minimum, not optional'
    },
    {
        points: 3,
        phrases: 'strict, stricter, strictly, tighten*, only accept*, only allow*, only set*'
    },
    {
        points: 2,
        phrases: '^throw*, ^fail*, ^error*, ^reject*, ^forbid*, ^enforce*, throw error, throw an error, throw if, throw when'
    },
    // Something behaves otherwise without being asked to.
    {
        points: 3,
        phrases: 'by default, default to, defaults to, set default, default value, default export*'
    },
    {
        points: 1,
        phrases: 'default, defaults'
    },
    {
        points: 1,
        phrases: 'always, return, returns, signature'
    },
    // What it is built on, or how it is loaded.
    {
        points: 3,
        phrases: 'to esm, as esm, native esm, to ecmascript, as ecmascript, es modules, es module, to commonjs, named export*, default export*, peer dep*'
    },
    {
        points: 2,
        phrases: 'esm, ecmascript, exports field, package.json*'
    },
    {
        points: 2,
        phrases: 'node 1*, node 2*, node 4*, node 5*, node 6*, node 7*, node 8*, node 9*, node.js*, python 2*, python 3*, java 1*, go 1*, php 7*, php 8*, ruby 2*, ruby 3*'
    },
    {
        points: 3,
        phrases: '^upgrad*, ^migrate to'
    },
    {
        points: 1,
        phrases: 'api, apis, public'
    },
    // Only the project itself is concerned.
    {
        points: -4,
        phrases: 'doc, docs, documentation, readme, readme.md, changelog, changelog.md, website, example, examples, typo, typos, eslint*, prettier, lint*, ci, e2e, benchmark*, copyright'
    },
    {
        points: -2,
        phrases: 'unused, unnecessary, unneeded, redundant, duplicate, duplicated, dead, obsolete, leftover, stray, todo, internal*, refactor*'
    },
    {
        points: -3,
        phrases: 'to typescript, dev dep*, devdep*, lockfile, lock file'
    }
];
const nowhere = [];
const needleWord = (word)=>({
        text: word.replace('*', ''),
        anyEnding: word.endsWith('*')
    });
/**
 * Phrases by the first three letters of their first word, so that a title's words look up only their own. What may
 * have any ending has three letters at least.
 */ const needles = new Map();
signs.forEach(({ phrases }, sign)=>{
    for (const phrase of phrases.split(', ')){
        const words = phrase.replace('^', '').split(' ').map(needleWord);
        const bucket = bucketAt(words[0]?.text ?? '', 0);
        const listed = needles.get(bucket);
        const needle = {
            sign,
            atStart: phrase.startsWith('^'),
            words
        };
        if (listed === undefined) needles.set(bucket, [
            needle
        ]);
        else listed.push(needle);
    }
});
/** The first three letters of the word that begins there, as a number: no string is made for a word to be looked up. */ function bucketAt(text, start) {
    const first = text.charCodeAt(start) * 128 * 128;
    const second = text.charCodeAt(start + 1);
    if (!isWordCode(second)) return first;
    const third = text.charCodeAt(start + 2);
    return first + second * 128 + (isWordCode(third) ? third : 0);
}
/** Letters, digits, "." and "'" make words. */ function isWordCode(code) {
    return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 46 || code === 39;
}
/** Whether a phrase stands in a text, beginning with the word that begins there; between its words may be anything. */ function standsAt(spoken, start, words) {
    let at = start;
    for (const { text, anyEnding } of words){
        while(at < spoken.length && !isWordCode(spoken.charCodeAt(at)))at += 1;
        if (!spoken.startsWith(text, at)) return false;
        at += text.length;
        if (!anyEnding && isWordCode(spoken.charCodeAt(at))) return false;
        while(isWordCode(spoken.charCodeAt(at)))at += 1;
    }
    return true;
}
/** Which signs a title gives, as bits (there are fewer than 31); read letter by letter, since it is asked of every title of a long history. */ function signsIn(spoken) {
    let found = 0;
    let isFirst = true;
    for(let at = 0; at < spoken.length; at += 1){
        if (!isWordCode(spoken.charCodeAt(at))) continue;
        for (const { sign, atStart, words } of needles.get(bucketAt(spoken, at)) ?? nowhere)if ((isFirst || !atStart) && standsAt(spoken, at, words)) found |= 1 << sign;
        isFirst = false;
        while(isWordCode(spoken.charCodeAt(at)))at += 1;
    }
    return found;
}
/** Types whose changes no user sees. */ const unseen = new Set([
    'docs',
    'test',
    'ci',
    'style'
]);
/** "[package] title", "package: title": what is touched stands before what is done. */ const suspects_topic = /^\s*(?:\[[^\]]{1,40}\]|[\w@/.-]{1,40}:)\s*:?\s*/;
/** How much a title reads as if users had to change something, in points. */ function suspicionOf({ title, type, breakingHint }) {
    let points = 0;
    if (type === undefined || !unseen.has(type)) {
        const bare = title.includes(':') || title.includes('[') ? title.replace(suspects_topic, '') : title;
        const lower = bare.toLowerCase();
        const spoken = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
        const found = signsIn(spoken);
        if (found !== 0) signs.forEach((sign, index)=>{
            if ((found & 1 << index) !== 0) points += sign.points;
        });
    }
    return breakingHint ? Math.max(points, worthAsking) : points;
}
/** Whether a title reads breaking enough for a question to the technical writer. */ const readsBreaking = (message)=>suspicionOf(message) >= worthAsking;

;// CONCATENATED MODULE: ./packages/notes/src/changes/read-commit.js







const longestTitle = 256;
const read_commit_longestSubject = 1_000;
const printable = /^[\x20-\x7e]*$/;
/** A title as plain text on one line, without control or reordering characters, within a sane length. */ function cleanTitle(title) {
    const clean = printable.test(title) ? title : (0,src/* oneLine */.TN)(title);
    return clean.length <= longestTitle ? clean : `${clean.slice(0, longestTitle - 1).toWellFormed()}…`;
}
/** The first line of a commit's message, within a sane length. */ function firstLine({ message }) {
    const end = message.indexOf('\n');
    return (end === -1 ? message : message.slice(0, end)).trim().slice(0, read_commit_longestSubject);
}
const coAuthor = /^co-authored-by:\s*(?<name>[^<\n]{1,200}?)\s*<(?<email>[^>\n]{0,200})>\s*$/gimu;
const isBot = (name)=>name.endsWith('[bot]');
const nobody = [];
/** Everyone who wrote some commits, their co-authors included, each once and in order; bots write for somebody else. */ function authorsOf(commits) {
    const [only, another] = commits;
    if (only !== undefined && another === undefined && !only.message.includes('uthored-')) {
        const name = cleanTitle(only.author.name);
        return name === '' || isBot(name) ? nobody : [
            name
        ];
    }
    const found = new Map();
    const add = (name, email)=>{
        const key = (email === '' ? name : email).toLowerCase();
        const isKnown = found.has(key) || [
            ...found.values()
        ].includes(name);
        if (name !== '' && !isBot(name) && !isKnown) found.set(key, name);
    };
    // The oldest commit of a change is its own author's.
    for (const { author, message } of commits.toReversed()){
        add(cleanTitle(author.name), author.email);
        if (!message.includes('uthored-')) continue;
        for (const { groups } of message.matchAll(coAuthor))add(cleanTitle(groups?.name ?? ''), groups?.email ?? '');
    }
    return [
        ...found.values()
    ];
}
const read_commit_nowhere = [];
/** A message as a change of its own. */ function toChange(message, commits, more = {}) {
    const breaking = message.bang || message.breakingNotes.length > 0;
    const { section, inferred } = classify(message.type, message.title, breaking);
    return {
        title: cleanTitle(message.title),
        type: message.type,
        scope: message.scope,
        section,
        inferred,
        breaking,
        breakingNotes: message.breakingNotes,
        suspectedBreaking: !breaking && readsBreaking(message),
        pr: message.pr,
        commits,
        alreadyIn: read_commit_nowhere,
        revertsReleased: false,
        ...more
    };
}
/** Where a reading is kept: on its commit, since a weak map of many thousands costs the collector more than reading. */ const kept = Symbol('reading');
/** Reads a commit, once: whoever receives history piece by piece may begin before the rest of it is there. */ function readCommit(commit) {
    return commit[kept] ??= new Reading(commit);
}
class Reading {
    title;
    pr;
    claim;
    #commit;
    #changes;
    constructor(commit){
        const kind = commit.parents.length > 1 ? mergeKind(commit) : undefined;
        const subject = (0,changes_subject/* splitPullNumber */.Tp)(firstLine(commit));
        this.#commit = commit;
        this.title = subject.title;
        this.pr = kind?.is === 'pull-request' ? kind.pr : subject.pr;
        this.claim = revertClaim(commit.message);
    }
    /** Read when asked for: what an earlier release holds needs no section. */ get changes() {
        if (this.#changes !== undefined) return this.#changes;
        const { head, parts, listHead } = parseSquash(this.#commit.message);
        if (parts.length === 0 && listHead) return this.#changes = [
            toChange(head, [
                this.#commit
            ])
        ];
        const messages = listHead ? [
            head,
            ...parts
        ] : parts;
        return this.#changes = messages.map((message)=>toChange(message, [
                this.#commit
            ]));
    }
}

;// CONCATENATED MODULE: ./packages/notes/src/changes/reverts.js



/** Names a change by its title: `+` while it is in force after this commit, `-` when undone by it. */ const stateKey = (undone, title)=>`${undone ? '-' : '+'}${(0,changes_subject/* titleKey */.kz)(withoutType(title))}`;
function ownKey({ commit, claim }) {
    if (claim !== undefined && claim.title !== '') return stateKey(!claim.restores, claim.title);
    return stateKey(false, firstLine(commit));
}
const indexed = (commit, order)=>({
        commit,
        order,
        claim: readCommit(commit).claim
    });
const tellingEnd = 6;
/**
 * The last letters of a title as a number, spaces and full stops left out: what two titles with one key have in common,
 * told without making the key. Undefined where it cannot be told so, and the keys have to be compared.
 */ function titleEnd(title) {
    let end = 0;
    let found = 0;
    for(let at = title.length - 1; at >= 0 && found < tellingEnd; at -= 1){
        const code = title.charCodeAt(at);
        // A colon may end the type, which the key leaves out.
        if (code > 126 || code === 58) return undefined;
        if (code <= 32 || code === 46 && found === 0) continue;
        end = (end * 31 + (code >= 65 && code <= 90 ? code + 32 : code)) % 1_000_000_007;
        found += 1;
    }
    return found === tellingEnd ? end : undefined;
}
function push(map, key, item) {
    const list = map.get(key);
    if (list === undefined) map.set(key, [
        item
    ]);
    else list.push(item);
}
/** Finds commits the way revert messages name them. `order` counts from the newest, so an older one has a higher. */ class RevertIndex {
    #byPrefix = new Map();
    #byPull = new Map();
    #undoingPull = new Map();
    #commits;
    #claiming;
    #byTitle;
    #repository;
    constructor(commits, claiming, repository){
        this.#repository = repository;
        this.#commits = commits;
        this.#claiming = claiming;
        const claims = claiming.flatMap(({ claim })=>claim ?? []);
        const prefixes = new Set(claims.flatMap(({ shas })=>shas.map((sha)=>sha.slice(0, 7))));
        const numbers = new Set(claims.flatMap(({ pulls })=>pulls.map(({ number })=>number)));
        commits.forEach((commit, order)=>{
            const prefix = prefixes.size === 0 ? '' : commit.sha.slice(0, 7);
            if (prefixes.has(prefix)) push(this.#byPrefix, prefix, indexed(commit, order));
            const { pr } = readCommit(commit);
            if (pr !== undefined && numbers.has(pr)) push(this.#byPull, pr, indexed(commit, order));
        });
        for (const item of claiming)if (item.claim?.restores === false) for (const { number } of item.claim.pulls)push(this.#undoingPull, number, item);
    }
    /** What a commit's claim points at in this range; empty when that is elsewhere. */ targets({ claim, order, commit }) {
        if (claim === undefined) return [];
        const older = (list)=>list?.find((item)=>item.order > order);
        const named = claim.shas.map((sha)=>this.#byPrefix.get(sha.slice(0, 7))?.find((item)=>item.commit.sha.startsWith(sha)));
        const pulls = claim.pulls.filter(({ repository })=>repository === undefined || this.#repository === undefined || repository === this.#repository).map(({ number })=>{
            // "Reapply #12" undoes what undid #12; "Revert "Revert …"" on GitHub names the revert's own number.
            if (claim.restores && !claim.quoted) return older(this.#undoingPull.get(number));
            return older(this.#byPull.get(number));
        });
        for (const found of [
            named,
            pulls
        ]){
            const present = found.filter((item)=>item !== undefined && item.order > order && item.commit !== commit);
            if (present.length > 0) return present;
        }
        const titled = claim.title === '' ? undefined : older(this.#titles().get(stateKey(claim.restores, claim.title)));
        return titled === undefined ? [] : [
            titled
        ];
    }
    /** Made when the first message names its target by title alone; only titles that end as a named one does. */ #titles() {
        if (this.#byTitle !== undefined) return this.#byTitle;
        const titles = new Map();
        const ends = new Set(this.#claiming.map(({ claim })=>titleEnd((0,changes_subject/* splitPullNumber */.Tp)(claim?.title ?? '').title)));
        this.#commits.forEach((commit, order)=>{
            const { title, claim } = readCommit(commit);
            const end = claim === undefined ? titleEnd(title) : undefined;
            if (end !== undefined && !ends.has(end) && !ends.has(undefined)) return;
            const item = indexed(commit, order);
            push(titles, ownKey(item), item);
        });
        return this.#byTitle = titles;
    }
}
/**
 * Who undoes whom in a range, whose commits come newest first. A commit is in force unless something in force undoes
 * it, which also settles reverts of reverts, however deep. What stands and undoes nothing has no state.
 */ function revertStates(commits, repository) {
    const states = new Map();
    const claiming = [];
    commits.forEach((commit, order)=>{
        if (readCommit(commit).claim !== undefined) claiming.push(indexed(commit, order));
    });
    if (claiming.length === 0) return states;
    const index = new RevertIndex(commits, claiming, repository);
    const undoneBy = new Map();
    for (const item of claiming){
        const { commit, claim } = item;
        if (claim === undefined || undoneBy.has(commit.sha)) continue;
        const targets = index.targets(item);
        if (targets.length === 0) states.set(commit.sha, {
            is: 'of-released',
            claim
        });
        for (const target of targets){
            if (!undoneBy.has(target.commit.sha)) undoneBy.set(target.commit.sha, commit.sha);
            states.set(commit.sha, {
                is: 'cancels',
                target: target.commit.sha
            });
        }
    }
    for (const [sha, by] of undoneBy)states.set(sha, {
        is: 'cancelled',
        by
    });
    return states;
}

;// CONCATENATED MODULE: ./packages/notes/src/changes/shipped.js




const pickedFrom = /\(cherry picked from commit (?<sha>[0-9a-f]{40})\)/gu;
const backportOf = /\bbackport(?:s|ed|ing)?(?: of)?:?\s+(?:[\w.-]+\/[\w.-]+)?#(?<pr>\d+)/gi;
/** "[release-1.2] title", "title (41-x-y)", "title (backport #12)": where a backport went, not what it does. */ const branchMark = /^\[[\w./-]*\d[\w./-]*\]\s*|\s*[([](?:backport[^)\]]*|v?\d+[.-](?:\d+|x)(?:[.-](?:\d+|x|y))?(?:-x)?)[)\]]\s*$/gi;
/** What `git cherry-pick -x` notes: the commits that this one was made from. */ function originalsOf({ message }) {
    if (!message.includes('(cherry picked from')) return [];
    return [
        ...message.matchAll(pickedFrom)
    ].map(({ groups })=>groups?.sha ?? '');
}
/** The form in which a change and its backport have one title; undefined where the title says too little. */ function backportKey(subject) {
    const { title } = (0,changes_subject/* splitPullNumber */.Tp)(subject);
    const isMarked = title.startsWith('[') || title.endsWith(')') || title.endsWith(']');
    const bare = (0,changes_subject/* titleKey */.kz)(isMarked ? (0,changes_subject/* splitPullNumber */.Tp)(title.replace(branchMark, '')).title : title);
    const described = bare.replace(/^[a-z]+(?:\([^()]*\))?!?:\s*/u, '');
    const isVersionOnly = /^(?:release |bump version to |version )?v?\d+\.\d+\S*$/u.test(described);
    return isVersionOnly || described.split(' ').length < 2 ? undefined : bare;
}
/** Indexes the previous release's own side, without what was undone there again. */ function shippedChanges(range, repository) {
    if (range.shipped.length === 0) return {
        firstTagOf: ()=>undefined
    };
    const undone = revertStates(range.shipped, repository);
    const standing = range.shipped.filter(({ sha })=>undone.get(sha)?.is !== 'cancelled');
    const byTitle = new Map();
    const byOriginal = new Map();
    const byPull = new Map();
    const bySha = new Map(standing.map((commit)=>[
            commit.sha,
            commit
        ]));
    for (const commit of standing){
        const key = backportKey(firstLine(commit));
        if (key !== undefined && commit.parents.length < 2) byTitle.set(key, commit);
        for (const { groups } of commit.message.matchAll(pickedFrom))byOriginal.set(groups?.sha ?? '', commit);
        for (const { groups } of commit.message.matchAll(backportOf))byPull.set(Number(groups?.pr), commit);
    }
    return {
        firstTagOf (commit) {
            const samePatch = range.samePatch.get(commit.sha)?.find(({ sha })=>undone.get(sha)?.is !== 'cancelled');
            if (samePatch !== undefined) return samePatch.firstTag;
            const picked = originalsOf(commit).map((sha)=>bySha.get(sha));
            const number = readCommit(commit).pr;
            const key = commit.parents.length < 2 || mergeKind(commit).is === 'pull-request' ? backportKey(firstLine(commit)) : undefined;
            const found = picked.find((twin)=>twin !== undefined) ?? byOriginal.get(commit.sha) ?? (number === undefined ? undefined : byPull.get(number)) ?? (key === undefined ? undefined : byTitle.get(key));
            return found?.firstTag;
        }
    };
}

;// CONCATENATED MODULE: ./packages/notes/src/changes/collect.js







const releaseCommit = /^(?:chore(?:\(release\))?:\s*|build:\s*|\[release\]\s*)?(?:release|publish|prepare(?: for)?(?: release)?|bump version to|version)?:?\s*(?:[@\w./-]+@)?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?(?:\s*\[skip ci\])?$/i;
const isRelease = (title)=>title.includes('.') && releaseCommit.test(title);
/** Reads a range's commits into changes and exclusions; every commit of the range is in one of the two. */ function collectChanges(range, options = {}) {
    return new Collector(range, options).collect();
}
class Collector {
    #range;
    #owners;
    #reverts;
    #shipped;
    #excluded = [];
    #changes = [];
    /** Branch commits by the merge that brought them in, until that merge is read. */ #branches = new Map();
    constructor(range, { repository }){
        this.#range = range;
        this.#owners = mergedBy(range.commits, range.ends.to.sha);
        this.#reverts = revertStates(range.commits, repository);
        this.#shipped = shippedChanges(range, repository);
    }
    collect() {
        const merges = [];
        for (const commit of this.#range.commits){
            const owner = this.#owners.get(commit.sha);
            const kind = commit.parents.length > 1 ? mergeKind(commit) : undefined;
            if (this.#excludeUndone(commit, owner)) continue;
            if (kind?.is === 'branch') this.#exclude(commit, 'merge commit');
            else if (kind !== undefined) merges.push(commit);
            else if (owner !== undefined) this.#joinBranch(owner, commit);
            else if (isRelease(readCommit(commit).title)) this.#exclude(commit, 'release commit');
            else this.#changes.push(...this.#changesOf(commit));
        }
        for (const merge of merges)this.#closeBranch(merge, mergeKind(merge));
        return {
            changes: this.#inOrder(mergeDuplicates(this.#changes)),
            excluded: this.#excluded
        };
    }
    #exclude({ sha }, reason) {
        this.#excluded.push({
            sha,
            reason
        });
    }
    /** Excludes what the range itself takes back, with the commits that a taken back merge had brought. */ #excludeUndone(commit, owner) {
        const state = this.#reverts.get(commit.sha);
        const ownerState = owner === undefined ? undefined : this.#reverts.get(owner.sha);
        if (state?.is === 'cancelled') this.#exclude(commit, `reverted by ${state.by}`);
        else if (ownerState?.is === 'cancelled') this.#exclude(commit, `reverted by ${ownerState.by}`);
        else if (state?.is === 'cancels') this.#exclude(commit, `reverts ${state.target}, which is in this range too`);
        else return false;
        return true;
    }
    #joinBranch(merge, commit) {
        const branch = this.#branches.get(merge.sha);
        if (branch === undefined) this.#branches.set(merge.sha, [
            commit
        ]);
        else branch.push(commit);
    }
    #changesOf(commit) {
        const state = this.#reverts.get(commit.sha);
        const shown = state?.is === 'of-released' ? [
            releasedRevert(state.claim, commit)
        ] : readCommit(commit).changes;
        const firstTag = this.#shipped.firstTagOf(commit);
        return firstTag === undefined ? shown : shown.map((change)=>({
                ...change,
                alreadyIn: [
                    firstTag
                ]
            }));
    }
    /**
   * A pull request that was merged with a merge commit: its title is the change, unless its commits state theirs.
   * What states nothing of its own is part of the pull request.
   */ #closeBranch(merge, kind) {
        if (kind.is !== 'pull-request') return;
        const stated = [];
        const silent = [
            merge
        ];
        for (const commit of this.#branches.get(merge.sha) ?? []){
            const told = this.#changesOf(commit).filter(({ type, section, breaking })=>breaking || type !== undefined && section !== 'other');
            if (told.length === 0) silent.push(commit);
            else stated.push(...told.map((change)=>({
                    ...change,
                    pr: kind.pr
                })));
        }
        const message = parseSquash(kind.title === '' ? firstLine(merge) : bodyOf(merge)).head;
        const repeats = stated.findIndex(({ title })=>(0,changes_subject/* isNearlySame */.sC)(title, message.title));
        const host = repeats === -1 ? 0 : repeats;
        const hosted = stated[host];
        if (hosted === undefined || message.type !== undefined && repeats === -1) {
            const firstTag = this.#shipped.firstTagOf(merge);
            const alreadyIn = firstTag === undefined ? [] : [
                firstTag
            ];
            this.#changes.push(toChange(message, silent, {
                pr: kind.pr,
                alreadyIn
            }), ...stated);
        } else {
            stated[host] = {
                ...hosted,
                commits: [
                    ...silent,
                    ...hosted.commits
                ]
            };
            this.#changes.push(...stated);
        }
    }
    /** Newest first, as the history is; branches were closed out of turn. */ #inOrder(changes) {
        if (this.#branches.size === 0) return changes;
        const order = new Map(this.#range.commits.map(({ sha }, index)=>[
                sha,
                index
            ]));
        const place = ({ commits })=>Math.min(...commits.map(({ sha })=>order.get(sha) ?? 0));
        return changes.toSorted((a, b)=>place(a) - place(b));
    }
}
const bodyOf = ({ message })=>message.slice(message.indexOf('\n') + 1).trim();
/** How a revert, or the return, of something that an earlier release holds is shown. */ function releasedRevert({ restores, title, quoted }, commit) {
    const { head } = parseSquash(commit.message);
    if (restores) {
        const restored = quoted ? {
            ...parseSquash(title).head,
            pr: head.pr
        } : head;
        return toChange(restored, [
            commit
        ]);
    }
    // A revert of something released mends it, unless its author says otherwise.
    const type = head.type === 'revert' ? undefined : head.type;
    const shown = quoted ? {
        title: `Revert "${(0,changes_subject/* splitPullNumber */.Tp)(title).title}"`,
        scope: undefined
    } : {};
    const change = toChange({
        ...head,
        type,
        ...shown
    }, [
        commit
    ], {
        revertsReleased: true,
        type: head.type
    });
    const takesFeature = /^feat\b/i.test(title);
    return {
        ...change,
        suspectedBreaking: !change.breaking && (change.suspectedBreaking || takesFeature)
    };
}

;// CONCATENATED MODULE: ./packages/notes/src/summary.js

/**
 * The summary of a range.
 * @throws Error when a commit of the range is neither in an entry nor excluded: notes must not lose anything.
 */ function summarize({ ends, commits }, { changes, excluded }, version) {
    const entries = changes.map((change)=>({
            title: change.title,
            section: change.section,
            inferred: change.inferred,
            breaking: change.breaking,
            suspectedBreaking: change.suspectedBreaking,
            pr: change.pr ?? null,
            shas: change.commits.map(({ sha })=>sha),
            authors: authorsOf(change.commits),
            alreadyIn: change.alreadyIn
        }));
    const accounted = new Set(excluded.map(({ sha })=>sha));
    for (const { shas } of entries)for (const sha of shas)accounted.add(sha);
    const lost = commits.find(({ sha })=>!accounted.has(sha));
    if (lost !== undefined || accounted.size !== commits.length) {
        throw new Error(`The notes account for ${accounted.size} of ${commits.length} commits; ${lost?.sha ?? 'one from outside'} is wrong.`);
    }
    return {
        range: {
            from: ends.from?.name ?? null,
            to: ends.to.name,
            commits: commits.length
        },
        version,
        entries,
        excluded
    };
}

// EXTERNAL MODULE: ./packages/notes/src/version.js
var src_version = __webpack_require__(5403);
;// CONCATENATED MODULE: ./packages/notes/src/offline.js



/** Notes from history alone: what only GitHub or people know is asked for in the draft, never invented. */ function notesFromHistory(range, options) {
    const set = collectChanges(range);
    const version = (0,src_version/* nextVersion */.yU)(range.ends.from?.name, set.changes, options.zero);
    const draft = async ()=>{
        // The machine-readable notes need none of it.
        const { draftNotes } = await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(3618)]).then(__webpack_require__.bind(__webpack_require__, 3618));
        return draftNotes(factsOf(range, set, version, options), await layoutOf(options));
    };
    return {
        summary: summarize(range, set, version),
        draft,
        print: async (format)=>{
            const { printNotes } = await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(2755)]).then(__webpack_require__.bind(__webpack_require__, 2755));
            return printNotes((await draft()).body, format, options.release ?? range.ends.to.name, await layoutOf(options));
        }
    };
}
async function layoutOf({ template }) {
    const { guideLayout, readLayout } = await __webpack_require__.e(/* import() */ 6843).then(__webpack_require__.bind(__webpack_require__, 6843));
    return template === undefined ? guideLayout : readLayout(template.text, template.file);
}
const offline_nowhere = ()=>undefined;
function factsOf(range, { changes }, version, options) {
    return {
        service: options.service,
        release: options.release ?? range.ends.to.name,
        ends: range.ends,
        version,
        changes,
        links: {
            pull: offline_nowhere,
            commit: offline_nowhere
        },
        migration: [],
        rollback: [],
        impactProposals: [],
        impact: undefined,
        knownIssues: undefined,
        migrationFiles: [],
        rollbackPlan: options.rollbackPlan ?? 'docs/rollback.md'
    };
}



/***/ })

};
