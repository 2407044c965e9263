#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1148:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8575);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4999);
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6719);



const refusal = (0,_node_version_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .O)(process.version);
if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exit(_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.configuration);
}
const controller = new AbortController();
for (const name of [
    'SIGINT',
    'SIGTERM'
]){
    process.once(name, ()=>{
        controller.abort(new Error(`cancelled by ${name}`));
        setTimeout(()=>process.exit(_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.cancelled), 5000).unref();
    });
}
// Whoever reads the first lines only, such as head, changes no verdict: the work goes on.
for (const stream of [
    process.stdout,
    process.stderr
]){
    stream.on('error', (error)=>{
        if (error.code !== 'EPIPE') throw error;
    });
}
const { env, stdout } = process;
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2), {
    write: (text)=>void process.stdout.write(text),
    writeError: (text)=>void process.stderr.write(text),
    // Opening it takes longer than most commands need for all of their own code.
    get input () {
        return process.stdin;
    },
    environment: env,
    workingFolder: process.cwd(),
    interactive: stdout.isTTY && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb',
    colour: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    signal: controller.signal
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __nccwpck_require__(8575);
;// CONCATENATED MODULE: ./packages/cli/src/commands.js
/** Every command, loaded when it is called: a smoke test must not wait for the demo's code. */ const commands = {
    gate: {
        summary: 'what stands between a release and production, and who acts next',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(5915), __nccwpck_require__.e(3980), __nccwpck_require__.e(3086), __nccwpck_require__.e(634), __nccwpck_require__.e(1084), __nccwpck_require__.e(7570), __nccwpck_require__.e(1537), __nccwpck_require__.e(6362)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6362))
    },
    monitor: {
        summary: 'judge metrics after a deployment, live or from recorded cases',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(5915), __nccwpck_require__.e(634), __nccwpck_require__.e(7406)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7406))
    },
    notes: {
        summary: 'draft release notes from a clone, without network',
        load: ()=>__nccwpck_require__.e(/* import() */ 5725).then(__nccwpck_require__.bind(__nccwpck_require__, 5725))
    },
    policy: {
        summary: 'check and explain the release policy',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(5915), __nccwpck_require__.e(3483), __nccwpck_require__.e(4279), __nccwpck_require__.e(1084), __nccwpck_require__.e(1639)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1639))
    },
    rollback: {
        summary: 'what a rollback would go back to now, and what would stop it',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(5915), __nccwpck_require__.e(3980), __nccwpck_require__.e(3086), __nccwpck_require__.e(634), __nccwpck_require__.e(1084), __nccwpck_require__.e(7570), __nccwpck_require__.e(1537), __nccwpck_require__.e(7701)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7701))
    },
    smoke: {
        summary: 'run smoke checks against a running system',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(634), __nccwpck_require__.e(8398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8398))
    },
    init: {
        summary: 'write a first policy and workflows for this repository',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(9888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9888))
    },
    doctor: {
        summary: 'what in this repository stands in the way of a release',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(5915), __nccwpck_require__.e(3086), __nccwpck_require__.e(634), __nccwpck_require__.e(1084), __nccwpck_require__.e(7570), __nccwpck_require__.e(6112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6112))
    },
    demo: {
        summary: 'three releases on this machine: one good, one rolled back, one that mends it',
        load: ()=>Promise.all(/* import() */[__nccwpck_require__.e(2278), __nccwpck_require__.e(1340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1340))
    }
};
const isCommandName = (name)=>Object.hasOwn(commands, name);

;// CONCATENATED MODULE: ./packages/cli/src/main.js


function help() {
    const width = Math.max(...Object.keys(commands).map((name)=>name.length));
    const rows = Object.entries(commands).map(([name, { summary }])=>`  ${name.padEnd(width)}  ${summary}`);
    return [
        'release-actions: the OctoAcme release and deployment guide, in a terminal',
        '',
        'Usage: release-actions COMMAND [options]',
        '',
        ...rows,
        '',
        'release-actions COMMAND --help tells the options of one command.',
        'Exit codes: 0 pass or go, 1 fail or no-go, 2 configuration, 3 inconclusive or wait, 130 cancelled.',
        ''
    ].join('\n');
}
/** Runs one command and returns the exit code. Mistakes in what was typed or configured are exit 2. */ async function main([name, ...args], terminal) {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.write(help());
        return name === undefined ? src/* exitCodes */.hS.configuration : src/* exitCodes */.hS.success;
    }
    if (!isCommandName(name)) {
        terminal.writeError(`"${name}" is no command.${(0,src/* suggestion */.h)(name, Object.keys(commands))}\n\n${help()}`);
        return src/* exitCodes */.hS.configuration;
    }
    try {
        const command = await commands[name].load();
        const code = await command.run(args, terminal);
        return terminal.signal.aborted ? src/* exitCodes */.hS.cancelled : code;
    } catch (error) {
        if (terminal.signal.aborted) return src/* exitCodes */.hS.cancelled;
        if (!(error instanceof src/* ConfigurationError */.j1)) return tellFailure(error, terminal);
        terminal.writeError(`${error.message}\n`);
        return src/* exitCodes */.hS.configuration;
    }
}
function tellFailure(error, terminal) {
    const told = error instanceof Error ? error.stack ?? error.message : String(error);
    terminal.writeError(`${told}\nThis is a defect in release-actions or a fault it did not expect; nothing it says may be read as a pass.\n`);
    return src/* exitCodes */.hS.failure;
}


/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
const oldestMajor = 24;
/** Why this Node.js cannot run us, such as "v20.11.0", or undefined when it can. */ function refusalOf(version) {
    const major = Number(/^v(\d+)\./u.exec(version)?.[1]);
    if (major >= oldestMajor) return undefined;
    return `release-actions needs Node.js ${oldestMajor} or later; this is ${version}. ` + 'In a checkout after "npm ci", "npx release-actions" brings the right one.';
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j1: () => (/* reexport */ ConfigurationError),
  $_: () => (/* reexport */ checkRunName),
  X5: () => (/* reexport */ escape_cleanText),
  Pu: () => (/* reexport */ clip_clipCharacters),
  U9: () => (/* reexport */ count),
  lY: () => (/* reexport */ createRedactor),
  ZD: () => (/* reexport */ escapeHtml),
  X: () => (/* reexport */ escapeXml),
  vY: () => (/* reexport */ evidenceFromText),
  FO: () => (/* reexport */ exitCodeOf),
  hS: () => (/* reexport */ exitCodes),
  d9: () => (/* reexport */ firstNames),
  r6: () => (/* reexport */ formatDateTime),
  a3: () => (/* reexport */ formatDuration),
  T1: () => (/* reexport */ formatShare),
  cx: () => (/* reexport */ inlineToMarkdown),
  cq: () => (/* reexport */ inlineToText),
  s$: () => (/* reexport */ jsonText),
  p0: () => (/* reexport */ markdownFence),
  qb: () => (/* reexport */ nearestName),
  TN: () => (/* reexport */ escape_oneLine),
  Ne: () => (/* reexport */ reportToText),
  Ot: () => (/* reexport */ roles),
  Fu: () => (/* reexport */ shortSha),
  h: () => (/* reexport */ suggestion),
  Vw: () => (/* reexport */ toHtml),
  l6: () => (/* reexport */ markdown_toMarkdown),
  fE: () => (/* reexport */ toText),
  SM: () => (/* reexport */ withCode)
});

// UNUSED EXPORTS: byteLength, chartToMermaid, checkRunConclusion, checkRunExternalId, clipBytes, clipLines, escapeLogLine, escapeMarkdown, escapeWorkflowData, escapeWorkflowProperty, evidenceText, formatTime, inlineToHtml, markdownCode, problemAnnotations, reportToCheckRun, reportToMarkdown, safeHref, secretForms, sparkline, withHint

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./packages/report/src/clip.js

const encoder = new TextEncoder();
/** Bytes of `text` in UTF-8. */ const byteLength = (text)=>Buffer.byteLength(text, 'utf8');
/** The longest start of `text` within `maxBytes` of UTF-8 that ends between characters. */ function clipBytes(text, maxBytes) {
    if (byteLength(text) <= maxBytes) return text;
    const { read } = encoder.encodeInto(text, new Uint8Array(maxBytes));
    return text.slice(0, read);
}
/** The start of `text` within `maxCharacters`, an ellipsis in place of what was cut. */ function clip_clipCharacters(text, maxCharacters) {
    if (text.length <= maxCharacters) return text;
    return `${text.slice(0, maxCharacters - 1).toWellFormed().replace(/\uFFFD$/u, '')}…`;
}
/**
 * Lines of `text` within `maxBytes`, cut at a line's end, with a last line that says how much is missing and where
 * the whole is.
 */ function clip_clipLines(text, maxBytes, whereTheRestIs) {
    if (byteLength(text) <= maxBytes) return text;
    const note = (lines)=>`\n\n_${lines} more lines were cut here: ${whereTheRestIs}._\n`;
    const lines = text.split('\n');
    let kept = clipBytes(text, maxBytes - byteLength(note(lines.length))).split('\n').slice(0, -1);
    const openFences = kept.filter((line)=>/^`{3,}/u.test(line)).length;
    if (openFences % 2 === 1) kept = kept.slice(0, kept.findLastIndex((line)=>/^`{3,}/u.test(line)));
    const opened = kept.filter((line)=>line.startsWith('<details>')).length;
    const closed = kept.filter((line)=>line === '</details>').length;
    const closing = '\n\n</details>'.repeat(Math.max(0, opened - closed));
    return `${kept.join('\n')}${closing}${note(lines.length - kept.length)}`;
}

;// CONCATENATED MODULE: ./packages/report/src/code.js
/** Text of ours in which `code` stands between backticks, as people write it; everything else stays text. */ function withCode(text) {
    const parts = text.split(/`([^`]+)`/u);
    if (parts.length === 1) return text;
    return parts.flatMap((part, index)=>index % 2 === 1 ? [
            {
                code: part
            }
        ] : part === '' ? [] : [
            part
        ]);
}

;// CONCATENATED MODULE: ./packages/report/src/configuration.js
/** All mistakes of one configuration, thrown before anything is read from or written to GitHub. */ class ConfigurationError extends Error {
    problems;
    constructor(what, problems){
        const { length } = problems;
        super([
            ...alignedProblems(problems),
            `${length} ${length === 1 ? 'problem' : 'problems'} in ${what}; nothing was read from or written to GitHub.`
        ].join('\n'));
        this.name = 'ConfigurationError';
        this.problems = problems;
    }
}
const place = ({ position })=>position === undefined ? '' : `${position.file}:${position.line}:${position.column}`;
function alignedProblems(problems) {
    const width = Math.max(...problems.map((problem)=>place(problem).length), 0);
    return problems.map((problem)=>{
        const where = place(problem).padEnd(width);
        return [
            where,
            problem.path === undefined ? '' : `${problem.path}:`,
            problem.message
        ].filter((part)=>part.trim() !== '').join(' ');
    });
}
/** The same problems as annotations at their places. */ const problemAnnotations = ({ problems })=>problems.map(({ position, path, message })=>({
            level: 'error',
            message: path === undefined ? message : `${path}: ${message}`,
            ...position === undefined ? {} : {
                position
            }
        }));
/** Characters to insert, leave out, replace or swap with their neighbour: swapping is the commonest mistyping. */ function editDistance(left, right) {
    const [from, to] = [
        Array.from(left),
        Array.from(right)
    ];
    let before = [];
    let previous = Array.from({
        length: to.length + 1
    }, (_, index)=>index);
    for (const [row, character] of from.entries()){
        const current = [
            row + 1
        ];
        for (const [column, other] of to.entries()){
            const substitution = (previous[column] ?? 0) + (character === other ? 0 : 1);
            const swapped = character === to[column - 1] && other === from[row - 1];
            const swap = swapped ? (before[column - 1] ?? 0) + 1 : Infinity;
            current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, swap));
        }
        [before, previous] = [
            previous,
            current
        ];
    }
    return previous.at(-1) ?? 0;
}
/** The valid name that a mistyped one is likely to mean, or undefined where none is near. */ function nearestName(found, valid) {
    const wanted = found.toLowerCase();
    const ranked = valid.map((name)=>({
            name,
            distance: editDistance(wanted, name.toLowerCase())
        })).sort((left, right)=>left.distance - right.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : undefined;
}
/** ` Did you mean "x"?`, or nothing. */ function suggestion(found, valid) {
    const nearest = nearestName(found, valid);
    return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

;// CONCATENATED MODULE: ./packages/report/src/escape.js
/**
 * Untrusted text, made safe for one destination each. Titles, bodies, comments, names, response bodies and metric
 * labels all pass through here on their way out.
 */ // Written as escapes in a string: C0 and C1 controls except tab and line feed.
const controls = new RegExp(String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F]`, 'gu');
// What reorders or hides the text around it (Unicode TR36, "Trojan Source").
const reordering = /[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Removes control and reordering characters; line breaks become LF, lone surrogates U+FFFD. */ function escape_cleanText(text) {
    return text.replace(/\r\n?/gu, '\n').replace(controls, '').replace(reordering, '').toWellFormed();
}
/** One line of clean text: runs of white space become one space. */ const escape_oneLine = (text)=>escape_cleanText(text).replace(/\s+/gu, ' ').trim();
/** Indented JSON in which what would reorder or hide text stands as an escape: the values stay what they are. */ function jsonText(value) {
    const escaped = (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value, null, 2).replace(controls, escaped).replace(reordering, escaped);
}
/** HTML text and attribute values. */ function escapeHtml(text) {
    return escape_cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
/** XML text and attribute values; characters that XML 1.0 does not allow are removed. */ function escapeXml(text) {
    return escapeHtml(text).replaceAll('&#39;', '&apos;').replace(/[\uFFFE\uFFFF]/gu, '');
}
/**
 * Text inside a line of GitHub Flavored Markdown: shown as written, on one line, without formatting, HTML, images,
 * table cells, notifications ("@name") or cross references ("#12") of its own.
 */ function escapeMarkdown(text) {
    return escape_oneLine(text).replace(/[\\`*[\]|$]/gu, String.raw`\$&`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~/gu, String.raw`\$&`).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/^(#{1,6}|[-+]|\d+[.)]|=+)(?=\s|$)/u, (start)=>start.replace(/[-#+=.)]/u, String.raw`\$&`)).replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->').replace(/(#|\bGH-)(?=\d)/giu, '$1<!-- -->');
}
/** Text inside a Markdown code span, delimited by more backticks than it holds. */ function markdownCode(text) {
    const line = escape_oneLine(text).replaceAll('|', String.raw`\|`);
    const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** A fenced block that its own text cannot close. */ function markdownFence(text, language = '') {
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${escape_cleanText(text)}\n${fence}`;
}
/** A link target, or undefined for anything but http, https and mailto: `javascript:` and `data:` are never links. */ function safeHref(href) {
    if (!URL.canParse(href)) return undefined;
    const url = new URL(href);
    if (![
        'http:',
        'https:',
        'mailto:'
    ].includes(url.protocol)) return undefined;
    return url.href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C');
}
/** The value of a workflow command such as `::error::value` (actions/toolkit, command.ts). */ const escapeWorkflowData = (text)=>text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property of a workflow command such as `::error file=value::`. */ const escapeWorkflowProperty = (text)=>escapeWorkflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * A line for a job's log that the runner cannot take for a workflow command: the runner acts on `::name::` and
 * `##[name]` at the start of any line.
 */ const escapeLogLine = (text)=>escape_cleanText(text).replace(/^(\s*)(::|##\[)/gmu, (_, space, command)=>command === '::' ? `${space}:\u200B:` : `${space}#\u200B#[`);

;// CONCATENATED MODULE: ./packages/report/src/format.js
/** "0.4 s", "68 s", "2 h 10 min", "3 d 4 h": two units at most. */ function formatDuration(durationMs) {
    const seconds = durationMs / 1000;
    if (seconds < 10) return `${(Math.round(seconds * 10) / 10).toString()} s`;
    if (seconds < 120) return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120) return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    const days = Math.floor(hours / 24);
    return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
}
const formatters = new Map();
function formatter(zone) {
    let found = formatters.get(zone);
    if (found === undefined) {
        found = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
            hour: '2-digit',
            minute: '2-digit',
            second: '2-digit',
            hourCycle: 'h23'
        });
        formatters.set(zone, found);
    }
    return found;
}
function wallClock(instant, zone) {
    if (zone === 'UTC') return utcClock(instant);
    const parts = formatter(zone).formatToParts(instant);
    return Object.fromEntries(parts.map(({ type, value })=>[
            type,
            value
        ]));
}
const weekdays = [
    'Sun',
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat'
];
/** Most times are shown in UTC, and the first formatter of a process costs some 10 ms. */ function utcClock(instant) {
    const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = /^(.+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/u.exec(instant.toISOString()) ?? [];
    return {
        weekday: weekdays[instant.getUTCDay()] ?? '',
        year,
        month,
        day,
        hour,
        minute,
        second
    };
}
/** "13:00 Europe/Berlin": a time with its zone, since a time without one is read wrongly by half of the readers. */ function formatTime(instant, zone = 'UTC') {
    const { hour, minute } = wallClock(instant, zone);
    return `${hour}:${minute} ${zone}`;
}
/** "Tue 2026-11-24 13:00 Europe/Berlin". */ function formatDateTime(instant, zone = 'UTC') {
    const { weekday, year, month, day, hour, minute } = wallClock(instant, zone);
    return `${weekday} ${year}-${month}-${day} ${hour}:${minute} ${zone}`;
}
/** The seven characters that people compare; GitHub shows the same. */ const shortSha = (sha)=>sha.slice(0, 7);
/** "a, b and 3 more": the first names, and how many were left out. */ function firstNames(names, most) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** "1 check", "3 checks". */ const count = (amount, one, many = `${one}s`)=>`${amount} ${amount === 1 ? one : many}`;
/** "4.1 %", with the digits that a share of this size deserves. */ function formatShare(share) {
    const percent = share * 100;
    const digits = percent === 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
    return `${percent.toFixed(digits)} %`;
}
/** What happened, and where there is one, what to do about it, as sentences. */ const withHint = (message, hint)=>hint === '' ? message : `${message.replace(/\.$/u, '')}. ${hint}`;

;// CONCATENATED MODULE: ./packages/report/src/markdown.js

/** GitHub Flavored Markdown of one run of text. */ function inlineToMarkdown(inline) {
    if (typeof inline === 'string') return escapeMarkdownKeepingEdges(inline);
    if (isSequence(inline)) return inline.map(inlineToMarkdown).join('');
    if ('code' in inline) return markdownCode(inline.code);
    if ('strong' in inline) return `**${escapeMarkdown(inline.strong)}**`;
    if ('mention' in inline) return `@${inline.mention.replace(/[^\w/-]/gu, '')}`;
    const href = safeHref(inline.href);
    const text = escapeMarkdown(inline.link);
    return href === undefined ? text : `[${text}](${href})`;
}
/** Spaces at the edges separate this run from its neighbours in a sequence. */ function escapeMarkdownKeepingEdges(text) {
    const start = /^\s/u.test(text) ? ' ' : '';
    const end = text.trim() !== '' && /\s$/u.test(text) ? ' ' : '';
    return `${start}${escapeMarkdown(text)}${end}`;
}
const isSequence = (inline)=>Array.isArray(inline);
function tableToMarkdown({ columns, rows }) {
    const line = (cells)=>`| ${cells.join(' | ')} |`;
    return [
        line(columns.map(escapeMarkdown)),
        line(columns.map(()=>'---')),
        ...rows.map((row)=>line(row.map(inlineToMarkdown)))
    ].join('\n');
}
const mostPoints = 61;
/** Mermaid's grammar breaks on NaN, null, empty slots, exponents and quotes; labels beyond 61 points are unreadable. */ function chartToMermaid(chart) {
    const values = chart.values.map((value)=>value !== null && Number.isFinite(value) ? value : null);
    if (values.every((value)=>value === null)) return undefined;
    const stride = Math.ceil(values.length / mostPoints);
    const kept = fillGaps(values).filter((_, index)=>index % stride === 0);
    const title = escape_oneLine(chart.title).replaceAll('"', "'");
    const axis = escape_oneLine(chart.unit).replaceAll('"', "'");
    const highest = Math.max(...kept) || 1;
    return [
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis "steps" 0 --> ${Math.max(1, kept.length - 1)}`,
        `  y-axis "${axis}" 0 --> ${decimal(highest * 1.1)}`,
        `  line [${kept.map(decimal).join(', ')}]`
    ].join('\n');
}
const decimal = (value)=>value.toFixed(6).replace(/\.?0+$/u, '') || '0';
function fillGaps(values) {
    let last = values.find((value)=>value !== null) ?? 0;
    return values.map((value)=>last = value ?? last);
}
function chartToMarkdown(chart) {
    const mermaid = chartToMermaid(chart);
    const gaps = chart.values.filter((value)=>value === null || !Number.isFinite(value)).length;
    if (mermaid === undefined) return escapeMarkdown(`${chart.title}: no samples to draw`);
    const marker = chart.marker === undefined ? undefined : chart.labels[chart.marker];
    const notes = [
        ...marker === undefined ? [] : [
            `deployed at ${marker}`
        ],
        ...gaps === 0 ? [] : [
            `${gaps} of ${chart.values.length} steps had no sample`
        ]
    ];
    return [
        markdownFence(mermaid, 'mermaid'),
        ...notes.length === 0 ? [] : [
            escapeMarkdown(notes.join(', '))
        ]
    ].join('\n');
}
function blockToMarkdown(block) {
    if ('heading' in block) return `${'#'.repeat(block.level ?? 2)} ${inlineToMarkdown(block.heading)}`;
    if ('paragraph' in block) return inlineToMarkdown(block.paragraph);
    if ('list' in block) return block.list.map((item)=>`- ${inlineToMarkdown(item)}`).join('\n');
    if ('tasks' in block) {
        return block.tasks.map(({ done, text })=>`- [${done ? 'x' : ' '}] ${inlineToMarkdown(text)}`).join('\n');
    }
    if ('table' in block) return tableToMarkdown(block.table);
    if ('preformatted' in block) return markdownFence(escape_cleanText(block.preformatted), block.language);
    if ('chart' in block) return chartToMarkdown(block.chart);
    const { summary, blocks } = block.details;
    return `<details><summary>${inlineToMarkdown(summary)}</summary>\n\n${markdown_toMarkdown(blocks)}\n\n</details>`;
}
/** GitHub Flavored Markdown of a document, LF line ends, no line break at its end. */ const markdown_toMarkdown = (document)=>document.map(blockToMarkdown).join('\n\n');

;// CONCATENATED MODULE: ./packages/report/src/text.js


/** One run as plain text; links keep their target, since a terminal shows no other. */ function inlineToText(inline) {
    if (typeof inline === 'string') return escape_cleanText(inline).replace(/\s+/gu, ' ');
    if (isSequence(inline)) return inline.map(inlineToText).join('');
    if ('code' in inline) return escape_oneLine(inline.code);
    if ('strong' in inline) return escape_oneLine(inline.strong);
    if ('mention' in inline) return `@${escape_oneLine(inline.mention)}`;
    return inline.link === inline.href ? escape_oneLine(inline.href) : `${escape_oneLine(inline.link)} (${escape_oneLine(inline.href)})`;
}
function tableToText({ columns, rows }) {
    const cells = [
        columns.map(escape_oneLine),
        ...rows.map((row)=>row.map(inlineToText))
    ];
    const widths = columns.map((_, column)=>Math.max(...cells.map((row)=>(row[column] ?? '').length)));
    return cells.map((row)=>row.map((cell, column)=>cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
const bars = '▁▂▃▄▅▆▇█';
/** One character a value; a gap is a space, never a low bar. */ function sparkline(values) {
    const finite = values.filter((value)=>value !== null && Number.isFinite(value));
    const [low, high] = [
        Math.min(0, ...finite),
        Math.max(...finite)
    ];
    const span = high - low || 1;
    return values.map((value)=>{
        if (value === null || !Number.isFinite(value)) return ' ';
        return bars[Math.round((value - low) / span * (bars.length - 1))] ?? ' ';
    }).join('');
}
const chartToText = (chart)=>`${escape_oneLine(chart.title)}: ${sparkline(chart.values)} ${escape_oneLine(chart.unit)}`;
function blockToText(block) {
    if ('heading' in block) return inlineToText(block.heading);
    if ('paragraph' in block) return inlineToText(block.paragraph);
    if ('list' in block) return block.list.map((item)=>`- ${inlineToText(item)}`).join('\n');
    if ('tasks' in block) {
        return block.tasks.map(({ done, text })=>`[${done ? 'x' : ' '}] ${inlineToText(text)}`).join('\n');
    }
    if ('table' in block) return tableToText(block.table);
    if ('preformatted' in block) return escape_cleanText(block.preformatted);
    if ('chart' in block) return chartToText(block.chart);
    return `${inlineToText(block.details.summary)}\n${toText(block.details.blocks)}`;
}
/** The document for a terminal or a job's log: aligned columns, no colour, no workflow commands. */ const toText = (document)=>escapeLogLine(document.map(blockToText).join('\n\n'));

;// CONCATENATED MODULE: ./packages/report/src/html.js



/** One run as HTML. */ function inlineToHtml(inline) {
    if (typeof inline === 'string') return escapeHtml(inline);
    if (isSequence(inline)) return inline.map(inlineToHtml).join('');
    if ('code' in inline) return `<code>${escapeHtml(inline.code)}</code>`;
    if ('strong' in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`;
    if ('mention' in inline) return `@${escapeHtml(inline.mention)}`;
    const href = safeHref(inline.href);
    return href === undefined ? escapeHtml(inline.link) : `<a href="${escapeHtml(href)}">${escapeHtml(inline.link)}</a>`;
}
function tableToHtml({ columns, rows }) {
    const head = columns.map((column)=>`<th scope="col">${escapeHtml(column)}</th>`).join('');
    const body = rows.map((row)=>`<tr>${row.map((cell)=>`<td>${inlineToHtml(cell)}</td>`).join('')}</tr>`);
    return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
function blockToHtml(block) {
    if ('heading' in block) {
        const level = block.level ?? 2;
        return `<h${level}>${inlineToHtml(block.heading)}</h${level}>`;
    }
    if ('paragraph' in block) return `<p>${inlineToHtml(block.paragraph)}</p>`;
    if ('list' in block) return `<ul>${block.list.map((item)=>`<li>${inlineToHtml(item)}</li>`).join('')}</ul>`;
    if ('tasks' in block) {
        const items = block.tasks.map(({ done, text })=>`<li>${done ? 'Done' : 'Open'}: ${inlineToHtml(text)}</li>`);
        return `<ul>${items.join('')}</ul>`;
    }
    if ('table' in block) return tableToHtml(block.table);
    if ('preformatted' in block) return `<pre>${escapeHtml(block.preformatted)}</pre>`;
    if ('chart' in block) {
        return `<p>${escapeHtml(block.chart.title)}: ${escapeHtml(sparkline(block.chart.values))}</p>`;
    }
    const { summary, blocks } = block.details;
    return `<details><summary>${inlineToHtml(summary)}</summary>${toHtml(blocks)}</details>`;
}
/** A fragment of HTML without scripts, styles or anything that loads from elsewhere. */ const toHtml = (document)=>document.map(blockToHtml).join('\n');

;// CONCATENATED MODULE: ./packages/report/src/redact.js
/** Replaces secrets in everything that leaves through an API or a file. */ const shortestSecret = 4;
const mask = '***';
/** The part of base64(prefix + secret + suffix) that depends on the secret alone, for one of three alignments. */ function base64Core(secret, shift) {
    const encoded = Buffer.concat([
        Buffer.alloc(shift),
        secret
    ]).toString('base64').replaceAll('=', '');
    const leading = Math.ceil(shift * 8 / 6);
    const wholeSextets = Math.floor((shift + secret.length) * 8 / 6);
    return encoded.slice(leading, wholeSextets);
}
const hexOf = (code, digits)=>code.toString(16).padStart(digits, '0');
/** Percent-encoded text with the hexadecimal digits of its triplets in small letters. */ const lowerTriplets = (text)=>text.replace(/%[0-9A-F]{2}/gu, (triplet)=>triplet.toLowerCase());
/** As a part of a URL, as the whole of one, as a form field, and with every byte encoded; in both cases of digits. */ function percentForms(secret) {
    const text = secret.toWellFormed();
    const component = encodeURIComponent(text);
    const strict = component.replace(/[!'()*]/gu, (mark)=>`%${hexOf(mark.charCodeAt(0), 2).toUpperCase()}`);
    const url = new URL('http://a/');
    url.pathname = `/${text}`;
    url.search = text;
    const forms = [
        component,
        strict,
        ...[
            component,
            strict
        ].map((form)=>form.replaceAll('%20', '+')),
        new URLSearchParams({
            '': text
        }).toString().slice(1),
        encodeURI(text),
        url.pathname.slice(1),
        url.search.slice(1),
        [
            ...Buffer.from(text)
        ].map((byte)=>`%${hexOf(byte, 2).toUpperCase()}`).join('')
    ];
    return [
        component.toLowerCase(),
        ...forms.flatMap((form)=>[
                form,
                lowerTriplets(form)
            ])
    ];
}
const escapeUnits = (text, units)=>text.replace(units, (unit)=>`\\u${hexOf(unit.charCodeAt(0), 4)}`);
/** JSON with the digits of its escapes in capital letters; a backslash that is escaped itself begins none. */ const upperEscapes = (json)=>json.replace(/\\u([0-9a-f]{4})|\\./gsu, (escape, digits)=>digits === undefined ? escape : `\\u${digits.toUpperCase()}`);
/**
 * What writers of JSON make of it: those that escape nothing but what they must (JavaScript), "/" too (PHP), what is
 * not ASCII (Python, PHP, Java), what is special in HTML (Go, Ruby on Rails), or both of these and quotes (.NET).
 */ function jsonForms(secret) {
    const plain = JSON.stringify(secret).slice(1, -1);
    const ascii = escapeUnits(plain, /[\u007F-\uFFFF]/g);
    const quotes = plain.replace(/\\./gsu, (escape)=>escape === '\\"' ? String.raw`\u0022` : escape);
    const written = [
        plain,
        ascii
    ].flatMap((json)=>[
            json,
            json.replaceAll('/', String.raw`\/`)
        ]);
    const forms = [
        ...written,
        escapeUnits(plain, /[<>&\u2028\u2029]/g),
        escapeUnits(quotes, /[<>&'+`\u007F-\uFFFF]/g)
    ];
    return forms.flatMap((form)=>[
            form,
            upperEscapes(form)
        ]);
}
/** The same inside the text of another JSON document. */ const nestedJson = (json)=>JSON.stringify(json).slice(1, -1);
function htmlForms(secret) {
    const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const quotes = [
        [
            '&quot;',
            '&#39;'
        ],
        [
            '&quot;',
            '&apos;'
        ],
        [
            '&quot;',
            '&#x27;'
        ],
        [
            '&#34;',
            '&#39;'
        ]
    ];
    return quotes.map(([double, single])=>text.replaceAll('"', double).replaceAll("'", single));
}
/**
 * The forms of one secret: raw, base64 in three alignments and base64url, percent-encoded, escaped for JSON, HTML and
 * XML, hexadecimal, as its bytes read one by one (headers of HTTP), trimmed, and line by line. At least what the GitHub
 * runner masks (actions/runner, HostContext.cs), since the runner does not see what goes out through an API.
 */ function secretForms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = [
        0,
        1,
        2
    ].map((shift)=>base64Core(bytes, shift));
    const json = jsonForms(secret);
    const hexadecimal = bytes.toString('hex');
    const forms = [
        secret,
        secret.trim(),
        ...secret.split(/\r?\n/u),
        bytes.toString('base64'),
        ...base64,
        ...base64.map((form)=>form.replaceAll('+', '-').replaceAll('/', '_')),
        ...percentForms(secret),
        ...json,
        ...json.map(nestedJson),
        ...htmlForms(secret),
        hexadecimal,
        hexadecimal.toUpperCase(),
        bytes.toString('latin1')
    ];
    return [
        ...new Set(forms)
    ].filter((form)=>form.length >= shortestSecret);
}
/** A redactor for a growing set of secrets; the longest form is replaced first, so that no remainder stays. */ function createRedactor(secrets = []) {
    const forms = new Set();
    let longest = 0;
    let pattern;
    const add = (secret)=>{
        if (secret.trim().length < shortestSecret) return false;
        for (const form of secretForms(secret)){
            forms.add(form);
            longest = Math.max(longest, form.length);
        }
        pattern = undefined;
        return true;
    };
    /** Made when it is needed: of a thousand secrets that are added in a row, once. */ const patternOf = ()=>{
        const longestFirst = [
            ...forms
        ].sort((left, right)=>right.length - left.length);
        return new RegExp(longestFirst.map((form)=>RegExp.escape(form)).join('|'), 'gu');
    };
    const redact = (text)=>forms.size === 0 ? text : text.replace(pattern ??= patternOf(), mask);
    const redactStart = (text, mostCharacters)=>{
        if (forms.size === 0) return text.slice(0, mostCharacters);
        const near = text.slice(0, mostCharacters + longest).matchAll(pattern ??= patternOf());
        const ends = near.filter(({ index })=>index < mostCharacters).map(({ index, 0: form })=>index + form.length);
        return redact(text.slice(0, Math.max(mostCharacters, ...ends)));
    };
    const redactAny = (value)=>{
        if (typeof value === 'string') return redact(value);
        if (Array.isArray(value)) return value.map(redactAny);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, item])=>[
                redact(key),
                redactAny(item)
            ]));
    };
    for (const secret of secrets)add(secret);
    return {
        add,
        redact,
        redactStart,
        redactDeep: (value)=>forms.size === 0 ? value : redactAny(value)
    };
}

;// CONCATENATED MODULE: ./packages/report/src/summary.js




/** A job summary may hold 1 MiB; beyond 256 kB nobody reads and the page grows slow. */ const summaryBytes = (/* unused pure expression or super */ null && (256 * 1024));
/** GitHub's limits of a check run's output: summary and text 65,535 characters, annotations 50 a call. */ const checkRunCharacters = 65_000;
const annotationsPerCall = 49;
const wholeReport = (report)=>[
        {
            heading: report.headline
        },
        ...report.body
    ];
/** The job summary: decision, why, next, then detail. Truncation is stated. */ const reportToMarkdown = (report)=>clipLines(`${toMarkdown(wholeReport(report))}\n`, summaryBytes, 'the whole is in the report file');
/** The same for a log or terminal. */ const reportToText = (report)=>toText(wholeReport(report));
/** Conclusions as people must see them: never neutral or skipped, which GitHub counts as success. */ function checkRunConclusion(outcome) {
    switch(outcome){
        case 'pass':
        case 'go':
            return 'success';
        case 'fail':
        case 'no-go':
            return 'failure';
        case 'inconclusive':
            return 'action_required';
        case 'wait':
            return undefined;
    }
}
/** `release-actions / smoke / storefront / staging`, with the wave where it is not `all`. */ const checkRunName = ({ kind, service, environment, wave })=>[
        'release-actions',
        kind,
        service,
        environment,
        ...wave === 'all' ? [] : [
            wave
        ]
    ].join(' / ');
/** `<kind>:<service>:<environment>:<wave>:<sha256>`. */ const checkRunExternalId = (report, digest)=>[
        report.kind,
        report.service,
        report.environment,
        report.wave,
        digest
    ].join(':');
/** What people read of a check run, within GitHub's limits; what they do not see there is said. */ function summaryOf({ body }, placed) {
    const whole = toMarkdown(body);
    const left = placed > annotationsPerCall ? `\n\n${annotationsPerCall} of ${placed} annotations are shown; the report has all of them.` : '';
    return `${clipLines(whole, checkRunCharacters - left.length, 'the whole is in the job summary')}${left}`;
}
/** The check run of a report: index and human view of the evidence named by `digest`, with a link to its run. */ function reportToCheckRun(report, evidence, detailsUrl) {
    const conclusion = checkRunConclusion(report.outcome);
    const placed = report.annotations.flatMap(({ level, message, position })=>position === undefined ? [] : [
            {
                path: position.file,
                line: position.line,
                level: level === 'error' ? 'failure' : level,
                message: clipCharacters(cleanText(message), 4000)
            }
        ]);
    const text = evidenceText(evidence.content);
    return {
        name: checkRunName(report),
        sha: report.sha,
        externalId: checkRunExternalId(report, evidence.digest),
        detailsUrl,
        status: conclusion === undefined ? 'in_progress' : 'completed',
        startedAt: report.startedAt,
        ...conclusion === undefined ? {} : {
            conclusion,
            completedAt: report.finishedAt
        },
        output: {
            title: clipCharacters(oneLine(report.headline), 250),
            summary: summaryOf(report, placed.length),
            ...text === undefined ? {} : {
                text
            },
            annotations: placed.slice(0, annotationsPerCall)
        }
    };
}
const fenceStart = '```json\n';
const fenceEnd = '\n```';
/** Evidence as a check run's text; undefined where it would not fit whole, since a part of it proves nothing. */ function evidenceText(content) {
    const text = `${fenceStart}${content}${fenceEnd}`;
    return text.length <= checkRunCharacters && !content.includes('```') ? text : undefined;
}
/** The evidence inside a check run's text; undefined where there is none. */ function evidenceFromText(text) {
    const from = text.indexOf(fenceStart);
    const to = text.lastIndexOf(fenceEnd);
    return from < 0 || to < from + fenceStart.length ? undefined : text.slice(from + fenceStart.length, to);
}

;// CONCATENATED MODULE: ./packages/report/src/vocabulary.js
/** Outcome of smoke, monitor, rollback and notes. "Could not tell" is `inconclusive`, never pass and never fail. */ /** The guide's roles, under the names that the policy uses. */ const roles = [
    'release-manager',
    'project-manager',
    'product-manager',
    'developers',
    'security-lead',
    'technical-writer',
    'qa',
    'customer-success-manager',
    'on-call',
    'incident-response'
];
/** Exit codes of the command line, and of a bundle whose outcome is among `fail-on`. */ const exitCodes = {
    success: 0,
    failure: 1,
    configuration: 2,
    inconclusive: 3,
    cancelled: 130
};
/** The command line's exit code for an outcome: 0 pass or go, 1 fail or no-go, 3 inconclusive or wait. */ function exitCodeOf(outcome) {
    switch(outcome){
        case 'pass':
        case 'go':
            return exitCodes.success;
        case 'fail':
        case 'no-go':
            return exitCodes.failure;
        case 'inconclusive':
        case 'wait':
            return exitCodes.inconclusive;
    }
}

;// CONCATENATED MODULE: ./packages/report/src/index.js













/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1148);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
