export const id = 6843;
export const ids = [6843];
export const modules = {

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ fillLayout),
/* harmony export */   guideLayout: () => (/* binding */ guideLayout),
/* harmony export */   pf: () => (/* binding */ plainLabel),
/* harmony export */   readLayout: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export guideTemplate */
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _fields_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _fields_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4983);



/** The guide's template, in its words and its order. */ const guideTemplate = `**${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.name.label}:** {{name}}

**${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.date.label}:** {{date}}

## ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.summary.label}

{{summary}}

## Notable changes

### ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.features.label}

{{features}}

### ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.improvements.label}

{{improvements}}

### ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.fixes.label}

{{fixes}}

## ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.migration.label}

{{migration}}

## ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.breaking.label}

{{breaking}}

## ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O['known-issues'].label}

{{known-issues}}

## ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O['customer-impact'].label}

{{customer-impact}}

## ${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O.rollback.label}

{{rollback}}
`;
const placeholder = /\{\{\s*(?<name>[^{}]*?)\s*\}\}/gu;
const headingLine = /^(?<marks>#{1,6})\s+(?<label>\S.*?)\s*#*$/u;
const onOneLine = new Set([
    'name',
    'date'
]);
const isField = (name)=>_fields_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldIds */ .hF.includes(name);
/** A heading as it is compared: without case, emphasis and colons, which people change in passing. */ const plainLabel = (label)=>label.toLowerCase().replaceAll(/[*_`:\s]+/gu, ' ').trim();
/** Finds a template's mistakes one by one, with their places. */ class TemplateReader {
    #file;
    #problems = [];
    #places = new Map();
    #heading;
    constructor(file){
        this.#file = file;
    }
    read(text) {
        const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
        lines.forEach((line, index)=>this.#line(line, index + 1));
        for (const id of _fields_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldIds */ .hF){
            if (this.#places.has(id)) continue;
            this.#problem(lines.length, 1, `the guide's field "${_fields_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .O[id].label}" has no place. Add {{${id}}} under a heading of its own`);
        }
        if (this.#problems.length > 0) throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('the notes template', this.#problems);
        return {
            lines,
            places: this.#places
        };
    }
    #problem(line, column, message) {
        this.#problems.push({
            position: {
                file: this.#file,
                line,
                column
            },
            message
        });
    }
    #line(line, number) {
        const groups = headingLine.exec(line)?.groups;
        if (groups !== undefined) this.#heading = {
            label: groups.label ?? '',
            level: groups.marks?.length ?? 1,
            taken: false
        };
        for (const match of line.matchAll(placeholder)){
            const name = match.groups?.name ?? '';
            const column = match.index + 1;
            if (!isField(name)) this.#problem(number, column, `there is no field "${name}".${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(name, _fields_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldIds */ .hF)}`);
            else if (this.#places.has(name)) this.#problem(number, column, `{{${name}}} stands here a second time`);
            else this.#place(name, {
                line,
                match: match[0],
                number,
                column
            });
        }
    }
    #place(id, { line, match, number, column }) {
        const prefix = line.slice(0, column - 1);
        const isAlone = line.trim() === match;
        if (onOneLine.has(id) && prefix.trim() !== '' && line.endsWith(match)) {
            this.#places.set(id, {
                kind: 'line',
                prefix
            });
        } else if (!isAlone) {
            this.#problem(number, column, onOneLine.has(id) ? `{{${id}}} must end a line that begins with some text` : `{{${id}}} must stand on a line of its own`);
        } else if (this.#heading === undefined || this.#heading.taken) {
            this.#problem(number, column, `{{${id}}} needs a heading of its own above it, by which it is found again`);
        } else {
            const { label, level } = this.#heading;
            this.#heading.taken = true;
            this.#places.set(id, {
                kind: 'section',
                label,
                level
            });
        }
    }
}
/**
 * Reads a template: Markdown in which `{{field}}` stands for what is drafted.
 * @throws ConfigurationError with every mistake and its line.
 */ const readLayout = (text, file)=>new TemplateReader(file).read(text);
const guideLayout = readLayout(guideTemplate, 'the guide');
/** Puts each field's lines where the template has it. */ function fillLayout({ lines }, drafted) {
    const filled = lines.flatMap((line)=>{
        const [match] = line.matchAll(placeholder);
        const content = drafted.get(match?.groups?.name ?? '');
        if (match === undefined || content === undefined) return [
            line
        ];
        return line.trim() === match[0] ? content : [
            line.slice(0, match.index) + content.join(' ')
        ];
    });
    return `${filled.join('\n')}\n`;
}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hF: () => (/* binding */ fieldIds),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   yN: () => (/* binding */ askPrefix)
/* harmony export */ });
/** The guide's template, in its order. */ const fieldIds = [
    'name',
    'date',
    'summary',
    'features',
    'improvements',
    'fixes',
    'migration',
    'breaking',
    'known-issues',
    'customer-impact',
    'rollback'
];
/** How an open question begins in a draft; as long as such a line stands, its field is missing. */ const askPrefix = 'To do for ';
/** A line that asks the owner for what only a person can say. */ const ask = (owner, question)=>`> **${askPrefix}${owner}:** ${question}`;
const nothing = 'None.';


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ fields)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/notes/src/changes/said.js
var said = __webpack_require__(8352);
;// CONCATENATED MODULE: ./packages/notes/src/document/prose.js


/** Code spans, links and images, mentions and issue references; everything between them is text. */ const pieces = new RegExp([
    /(?<!`)(?<ticks>`+)(?<code>[^`]|[^`][\s\S]*?[^`])\k<ticks>(?!`)/u,
    /(?<image>!?)\[(?<label>[^[\]]{0,200})\]\((?<target>[^\s()<>]{1,500}(?:\([^\s()<>]{0,100}\))?[^\s()<>]{0,100})\)/u,
    /(?<reference>(?<![\w/`])@[\p{L}\p{N}][\w-]*(?:\/[\w.-]+)?|(?<![\w/&`])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d+\b)/u
].map(({ source })=>source).join('|'), 'gu');
/**
 * Text that someone else wrote, as a run of our own: code stays code; mentions and references become code, so that
 * they notify nobody and link nowhere; images are not loaded, and links keep http targets only.
 */ function inlineOf(text) {
    const line = (0,src/* oneLine */.TN)(text);
    const runs = [];
    let end = 0;
    for (const match of line.matchAll(pieces)){
        if (match.index > end) runs.push(line.slice(end, match.index));
        const { code, reference, label, target = '', image } = match.groups ?? {};
        if (label === undefined) runs.push({
            code: (code ?? reference ?? '').trim()
        });
        else if (image === '' && label !== '' && /^https?:\/\//iu.test(target)) runs.push({
            link: label,
            href: target
        });
        else runs.push(label === '' ? '' : `${label} (`, {
            code: target
        }, label === '' ? '' : ')');
        end = match.index + match[0].length;
    }
    if (end < line.length) runs.push(line.slice(end));
    return runs;
}
/** Text of one line, safe inside any line of Markdown that is not a table's: there alone a pipe in code is escaped. */ function safeLine(text) {
    const runs = inlineOf(text);
    return runs.map((run)=>{
        const markdown = (0,src/* inlineToMarkdown */.cx)(run);
        return typeof run === 'object' && 'code' in run ? markdown.replaceAll(String.raw`\|`, '|') : markdown;
    }).join('');
}
const ruler = /^[\s*_=-]+$/u;
const bullet = /^(?<indent>\s*)(?:[-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$/u;
const fence = /^\s*(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)\s*$/u;
/**
 * Paragraphs, lists and code that someone else wrote, as Markdown that can do no more than be read: no HTML, images,
 * headings or mentions of its own.
 */ function safeProse(text) {
    const lines = [];
    const source = (0,said/* withoutComments */.f)(text).trim().split('\n');
    for(let at = 0; at < source.length; at += 1){
        const line = source[at] ?? '';
        const opened = fence.exec(line)?.groups;
        if (opened !== undefined) {
            const close = source.findIndex((later, index)=>index > at && later.trim().startsWith(opened.mark ?? '```'));
            const last = close === -1 ? source.length : close;
            lines.push(...(0,src/* markdownFence */.p0)(source.slice(at + 1, last).join('\n'), opened.language).split('\n'));
            at = last;
            continue;
        }
        const item = bullet.exec(line)?.groups;
        if (item !== undefined) lines.push(`${(item.indent ?? '').length > 1 ? '  ' : ''}- ${safeLine(item.text ?? '')}`);
        else if (line.trim() === '') lines.push('');
        else if (!ruler.test(line)) lines.push(safeLine(line.replace(/^\s*(?:#{1,6}|>+)\s+/u, '')));
    }
    return lines;
}
/** Lines moved in, as the continuation of a list item. */ const indented = (lines)=>lines.map((line)=>line === '' ? '' : `  ${line}`);

;// CONCATENATED MODULE: ./packages/notes/src/document/entry.js


const linked = (text, href)=>(0,src/* inlineToMarkdown */.cx)(href === undefined ? text : {
        link: text,
        href
    });
function reference({ pr, commits }, links) {
    if (pr !== undefined) {
        const href = links.pull(pr);
        // Without an address the number stays in code, since "#12" of a copy elsewhere would link to another's #12.
        return href === undefined ? (0,src/* inlineToMarkdown */.cx)({
            code: `#${pr}`
        }) : `[#${pr}](${href})`;
    }
    const sha = commits[0]?.sha ?? '';
    return linked(sha.slice(0, 7), links.commit(sha));
}
/** One change as one line: scope, title, where it came from, and where it was before. */ function entryLine(change, links) {
    const kind = change.section === 'other' && change.type !== 'chore' ? change.type : undefined;
    const named = [
        kind,
        change.scope
    ].filter((part)=>part !== undefined).join(', ');
    const scope = named === '' ? '' : `**${safeLine(named)}:** `;
    const also = change.alreadyIn.length === 0 ? '' : `, also in ${change.alreadyIn.map(safeLine).join(', ')}`;
    return `- ${scope}${safeLine(change.title)} (${reference(change, links)}${also})`;
}
/** A breaking change with what its authors wrote about it. */ function breakingLines(change, links) {
    const notes = change.breakingNotes.filter((note)=>note !== '');
    return [
        entryLine(change, links),
        ...notes.flatMap((note)=>[
                '',
                ...indented(safeProse(note))
            ])
    ];
}

// EXTERNAL MODULE: ./packages/notes/src/fields/field.js
var fields_field = __webpack_require__(8765);
;// CONCATENATED MODULE: ./packages/notes/src/fields/breaking.js



/** More questions than this in one place are answered from the run's summary, where all stand. */ const mostNamed = 5;
const breaking = {
    label: 'Breaking changes (if any)',
    owner: 'technical-writer',
    draft ({ changes, links }) {
        const stated = changes.filter((change)=>change.breaking);
        if (stated.length > 0) {
            return {
                state: 'filled',
                lines: stated.flatMap((change)=>breakingLines(change, links)),
                source: 'stated by authors in titles, footers, labels or descriptions'
            };
        }
        const suspected = changes.filter(({ suspectedBreaking, alreadyIn })=>suspectedBreaking && alreadyIn.length === 0);
        if (suspected.length === 0) return {
            state: 'none',
            lines: [
                fields_field/* nothing */.s6
            ],
            source: 'no author states one, no title reads like one'
        };
        const named = suspected.slice(0, mostNamed).map(({ title, pr })=>`"${safeLine(title)}"${pr === undefined ? '' : ` (\`#${pr}\`)`}`);
        const more = suspected.length > mostNamed ? ` and ${suspected.length - mostNamed} more that the run's summary names` : '';
        const question = `does any of these break something for users: ${named.join(', ')}${more}? Write what, or "${fields_field/* nothing */.s6}"`;
        return {
            state: 'missing',
            lines: [
                (0,fields_field/* ask */.kA)('technical-writer', question)
            ],
            source: 'titles that read like breaking changes'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/customer-impact.js


const customerImpact = {
    label: 'Customer impact assessment (from Customer Success Manager)',
    owner: 'customer-success-manager',
    draft ({ impact, impactProposals }) {
        if (impact !== undefined) return {
            state: 'filled',
            lines: safeProse(impact.text),
            source: `\`/impact\` by ${impact.login}`
        };
        const proposals = impactProposals.map(({ pr, text })=>`\`#${pr}\` proposes: ${safeProse(text).join(' ')}`);
        const proposed = proposals.length === 0 ? '' : ` ${proposals.join(' ')}`;
        return {
            state: 'missing',
            lines: [
                (0,fields_field/* ask */.kA)('customer-success-manager', `reply \`/impact <text>\` on the release ticket.${proposed}`)
            ],
            source: proposals.length === 0 ? 'only the customer-success-manager says it' : 'proposals in pull requests; only the customer-success-manager says it'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/date.js
/** What stands in the date line until the release is live; the approved digest leaves this line out. */ const dateUnset = 'set when the release goes to production';
const date = {
    label: 'Date',
    owner: 'release-manager',
    draft: ()=>({
            state: 'filled',
            lines: [
                dateUnset
            ],
            source: 'the production date, set at publishing'
        })
};

;// CONCATENATED MODULE: ./packages/notes/src/document/file-mention.js
/** A file beside a release, as the notes name it; the digest is a SHA-256 in hexadecimal, or its beginning. */ const mentionedDigits = 16;
const mention = /`(?<name>[\w.-]{1,100})`, attached to this release \(SHA-256 `(?<digest>[0-9a-f]{16})`\)/u;
/** Words that name a file and the beginning of its digest, so that who approves the text approves the file too. */ const fileMention = ({ name, digest })=>`\`${name}\`, attached to this release (SHA-256 \`${digest.slice(0, mentionedDigits)}\`)`;
/** The file that a text says stands beside it; undefined where it names none. */ function mentionedFile(visible) {
    const { name, digest } = mention.exec(visible)?.groups ?? {};
    return name === undefined || digest === undefined ? undefined : {
        name,
        digest
    };
}

;// CONCATENATED MODULE: ./packages/notes/src/fields/notable.js




/** More of the project's own keeping than this would bury what readers look for. */ const mostInView = 10;
const notableFields = (/* unused pure expression or super */ null && ([
    'features',
    'improvements',
    'fixes'
]));
/** The guide's template has no places of their own for performance and the rest. */ const sectionsOf = {
    features: [
        'features'
    ],
    improvements: [
        'improvements',
        'performance',
        'other'
    ],
    fixes: [
        'fixes'
    ]
};
const folded = (lines, after)=>[
        ...after ? [
            ''
        ] : [],
        `<details><summary>${(0,src/* count */.U9)(lines.length, 'change')} of documentation, tests, builds and upkeep</summary>`,
        '',
        ...lines,
        '',
        '</details>'
    ];
/** The changes that one field lists, in their order: section by section, and what was released before last. */ function changesOf({ changes }, field) {
    const listed = sectionsOf[field].flatMap((section)=>changes.filter((change)=>change.section === section && !change.breaking));
    const isOld = ({ alreadyIn })=>alreadyIn.length > 0;
    return [
        ...listed.filter((change)=>!isOld(change)),
        ...listed.filter(isOld)
    ];
}
/** The lines of one field; where the lists were cut, its first ones and where the others are. */ function draftList(facts, field) {
    const { links, cut } = facts;
    const all = changesOf(facts, field);
    if (all.length === 0) return {
        state: 'none',
        lines: [
            fields_field/* nothing */.s6
        ],
        source: 'no such change in the range'
    };
    const most = cut?.most ?? Infinity;
    const isUpkeep = ({ section })=>section === 'other';
    const told = all.filter((change)=>!isUpkeep(change)).slice(0, most);
    const kept = all.filter(isUpkeep).slice(0, Math.max(0, most - told.length));
    const left = all.length - told.length - kept.length;
    const line = (change)=>entryLine(change, links);
    const upkeep = kept.map(line);
    const inferred = all.filter((change)=>change.inferred).length;
    return {
        state: 'filled',
        lines: [
            ...told.map(line),
            ...upkeep.length <= mostInView ? upkeep : folded(upkeep, told.length > 0),
            ...cut === undefined || left === 0 ? [] : [
                `- … and ${left} more, in ${fileMention(cut.file)}`
            ]
        ],
        source: `${(0,src/* count */.U9)(all.length, 'change')} of the range${inferred > 0 ? `, ${inferred} placed here by the words of their titles` : ''}`
    };
}

;// CONCATENATED MODULE: ./packages/notes/src/fields/features.js

const features = {
    label: 'New features',
    owner: 'technical-writer',
    draft: (facts)=>draftList(facts, 'features')
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/fixes.js

const fixes = {
    label: 'Bug fixes',
    owner: 'technical-writer',
    draft: (facts)=>draftList(facts, 'fixes')
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/improvements.js

const improvements = {
    label: 'Improvements',
    owner: 'technical-writer',
    draft: (facts)=>draftList(facts, 'improvements')
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/known-issues.js



const knownIssues = {
    label: 'Known issues',
    owner: 'qa',
    draft ({ knownIssues: issues }) {
        if (issues === undefined) {
            const question = `open issues could not be read: list what is known to be wrong, or write "${fields_field/* nothing */.s6}"`;
            return {
                state: 'missing',
                lines: [
                    (0,fields_field/* ask */.kA)('qa', question)
                ],
                source: 'issues were not read'
            };
        }
        if (issues.length === 0) return {
            state: 'none',
            lines: [
                fields_field/* nothing */.s6
            ],
            source: 'no open issue has the label'
        };
        const lines = issues.map(({ number, title, url })=>`- ${safeLine(title)} (${(0,src/* inlineToMarkdown */.cx)({
                link: String(number),
                href: url
            })})`);
        return {
            state: 'filled',
            lines,
            source: 'open issues with the label'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notes/src/document/statements.js

/** What pull requests say, each under its number. */ function statementLines(statements, links) {
    return statements.flatMap(({ pr, text })=>{
        const href = links.pull(pr);
        const [first = '', ...rest] = safeProse(text);
        return [
            `- ${first.replace(/^- /u, '')} (${href === undefined ? `\`#${pr}\`` : `[#${pr}](${href})`})`,
            ...indented(rest)
        ];
    });
}

;// CONCATENATED MODULE: ./packages/notes/src/fields/migration.js


const migration = {
    label: 'Migration steps (if any)',
    owner: 'technical-writer',
    draft ({ migration: statements, changes, links }) {
        if (statements.length > 0) {
            return {
                state: 'filled',
                lines: statementLines(statements, links),
                source: 'pull request descriptions'
            };
        }
        if (changes.some(({ breaking, alreadyIn })=>breaking && alreadyIn.length === 0)) {
            const question = `the breaking changes below come without migration steps: write them, or "${fields_field/* nothing */.s6}"`;
            return {
                state: 'missing',
                lines: [
                    (0,fields_field/* ask */.kA)('technical-writer', question)
                ],
                source: 'breaking changes without steps'
            };
        }
        return {
            state: 'none',
            lines: [
                fields_field/* nothing */.s6
            ],
            source: 'no pull request names a step, and nothing is breaking'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/name.js

const name_name = {
    label: 'Release name / number',
    owner: 'release-manager',
    draft: ({ service, release })=>({
            state: 'filled',
            lines: [
                safeLine(`${service} ${release}`)
            ],
            source: 'the tag that is released'
        })
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/rollback.js



const rollback = {
    label: 'Rollback procedure (if different from standard)',
    owner: 'release-manager',
    draft ({ rollback: statements, migrationFiles, rollbackPlan, links }) {
        if (statements.length > 0) {
            return {
                state: 'filled',
                lines: statementLines(statements, links),
                source: 'pull request descriptions'
            };
        }
        const plan = (0,src/* inlineToMarkdown */.cx)({
            code: rollbackPlan
        });
        if (migrationFiles.length > 0) {
            const files = migrationFiles.slice(0, 3).map((file)=>(0,src/* inlineToMarkdown */.cx)({
                    code: file
                }));
            const more = migrationFiles.length > 3 ? ` and ${migrationFiles.length - 3} more` : '';
            const question = `this release changes ${files.join(', ')}${more}: say how to go back across that, or "Standard procedure: ${plan}."`;
            return {
                state: 'missing',
                lines: [
                    (0,fields_field/* ask */.kA)('release-manager', question)
                ],
                source: 'migration files that the range changes'
            };
        }
        return {
            state: 'none',
            lines: [
                fields_field/* nothing */.s6.replace('None', `Standard procedure: ${plan}`)
            ],
            source: 'no pull request says otherwise, no migration file changes'
        };
    }
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/summary.js

const summary = {
    label: 'Summary',
    owner: 'technical-writer',
    draft: ()=>({
            state: 'missing',
            lines: [
                (0,fields_field/* ask */.kA)('technical-writer', 'say in two or three sentences what this release means to its readers.')
            ],
            source: 'a person writes it; a generated sentence would say nothing that the list does not'
        })
};

;// CONCATENATED MODULE: ./packages/notes/src/fields/registry.js











/** Every field of the notes: one file each. */ const fields = {
    name: name_name,
    date: date,
    summary: summary,
    features: features,
    improvements: improvements,
    fixes: fixes,
    migration: migration,
    breaking: breaking,
    'known-issues': knownIssues,
    'customer-impact': customerImpact,
    rollback: rollback
};


/***/ })

};
