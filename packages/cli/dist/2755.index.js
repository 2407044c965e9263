export const id = 2755;
export const ids = [2755];
export const modules = {

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printNotes: () => (/* binding */ printNotes)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/notes/src/document/layout.js
var document_layout = __webpack_require__(6843);
// EXTERNAL MODULE: ./packages/evidence/src/index.js + 8 modules
var evidence_src = __webpack_require__(7527);
;// CONCATENATED MODULE: ./packages/notes/src/approval/commands.js

function whyUnheard({ author, lastEditedAt, minimized }) {
    if (author === null || author.login === null) return 'the account is gone';
    if (author.type !== 'User') return 'only a person may answer';
    if (lastEditedAt !== null) return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
    return minimized ? 'the comment was hidden' : undefined;
}
/** Everything on a ticket that is about the notes, oldest first. */ function hear(comments) {
    const commands = [];
    const unheard = [];
    const ordered = [
        ...comments
    ].sort((a, b)=>Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id);
    for (const comment of ordered){
        const said = {
            login: comment.author?.login ?? 'a deleted account',
            at: comment.createdAt,
            url: comment.url
        };
        for (const command of commandsIn(spokenLines(comment.body), said)){
            const why = whyUnheard(comment);
            if (why === undefined) commands.push(command);
            else unheard.push({
                ...said,
                why
            });
        }
    }
    return {
        commands,
        unheard
    };
}
const digits = String.raw`[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}`;
const codeAlone = new RegExp(`^\\s*\`?(?<code>${digits})\`?\\s*$`, 'iu');
const signLine = new RegExp(`^/sign\\s+release-notes\\s+\`?(?<code>${digits})\`?\\s*$`, 'iu');
const plain = (code)=>code.replaceAll(/[ -]/gu, '').toLowerCase();
/** The digits of a text that is a code and nothing else; undefined for words. */ function commands_readCode(text) {
    const code = codeAlone.exec(text)?.groups?.code;
    return code === undefined ? undefined : plain(code);
}
function commandsIn(lines, said) {
    const commands = [];
    for (const [at, line] of lines.entries()){
        const sign = signLine.exec(line)?.groups;
        const impact = /^\/impact\s+(?<text>\S.*)$/u.exec(line)?.groups;
        if (sign !== undefined) commands.push({
            ...said,
            verb: 'sign',
            code: plain(sign.code ?? '')
        });
        else if (/^\/revoke\s+release-notes\s*$/iu.test(line)) commands.push({
            ...said,
            verb: 'revoke'
        });
        else if (impact !== undefined) {
            const rest = lines.slice(at + 1);
            const end = rest.findIndex((later)=>later.startsWith('/'));
            const text = [
                impact.text ?? '',
                ...rest.slice(0, end === -1 ? rest.length : end)
            ].join('\n').trim();
            commands.push({
                ...said,
                verb: 'impact',
                text
            });
        }
    }
    return commands;
}

;// CONCATENATED MODULE: ./packages/notes/src/approval/approval.js


const approval_digits = 16;
/** The code that an approver types: it stands for exactly what they were shown. */ const approvalCode = (bound)=>digestOf({
        requirement: 'release-notes',
        ...bound
    }).slice(0, approval_digits);
/** "4be1 90c2 77fa 31d0", as it is read aloud and compared. */ const approval_formatCode = (code)=>code.replaceAll(/(.{4})(?=.)/gu, '$1 ');
/** Who may answer for a role: its members, and its substitutes where every member is barred as an author. */ function holders(role, { members, authors, distinctPeople }) {
    const { members: own = [], substitutes = [] } = members[role] ?? {};
    const isBarred = (login)=>distinctPeople > 1 && authors.some((author)=>same(author, login));
    return own.every(isBarred) ? [
        ...own,
        ...substitutes
    ] : own;
}
const same = (left, right)=>left.toLowerCase() === right.toLowerCase();
/** Who has approved exactly this text, in which role; one person answers for one role. */ function decideApprovals({ commands }, code, rules) {
    const refused = [];
    const standing = new Map();
    for (const command of commands){
        const key = command.login.toLowerCase();
        if (command.verb === 'revoke') standing.delete(key);
        if (command.verb !== 'sign') continue;
        const why = whyRefused(command.login, command.code, code, rules);
        if (why === undefined) standing.set(key, command);
        else refused.push({
            login: command.login,
            at: command.at,
            url: command.url,
            why
        });
    }
    const given = approval_assign(rules, [
        ...standing.values()
    ]);
    return {
        given,
        absent: rules.approvers.filter((role)=>!given.some((approval)=>approval.role === role)),
        refused
    };
}
function whyRefused(login, signed, code, rules) {
    const { authors, distinctPeople, approvers } = rules;
    const holds = approvers.some((role)=>holders(role, rules).some((member)=>same(member, login)));
    if (!holds) return `${login} holds none of the roles ${approvers.join(', ')}`;
    if (distinctPeople > 1 && authors.some((author)=>same(author, login))) return `${login} is an author of the notes and cannot approve them`;
    // A code may be given in full or by its first twelve digits.
    return signed.length >= 12 && code.startsWith(signed) ? undefined : 'signed for another text, commit or previous release';
}
/** Gives each role a person of its own: the first assignment, in the order of signing, that fills most roles. */ function approval_assign(rules, signers) {
    const { approvers, distinctPeople } = rules;
    const candidates = (role)=>signers.filter(({ login })=>holders(role, rules).some((member)=>same(member, login)));
    const best = (roles, taken)=>{
        const [role, ...others] = roles;
        if (role === undefined) return [];
        let found = best(others, taken);
        for (const { login, at, url } of candidates(role)){
            if (taken.has(login) && distinctPeople > 1) continue;
            const rest = best(others, new Set([
                ...taken,
                login
            ]));
            if (rest.length + 1 > found.length) found = [
                {
                    role,
                    login,
                    at,
                    url
                },
                ...rest
            ];
        }
        return found;
    };
    return best(approvers, new Set());
}
/** The code that confirms some words about the customer impact of one release. */ const approval_impactCode = (release, text)=>digestOf({
        field: 'customer-impact',
        release,
        text
    }).slice(0, approval_digits);
/** The newest `/impact` of somebody who may say it, and the newest code by which they confirmed the draft's words. */ function impactSaid({ commands }, members) {
    let said = {
        impact: undefined,
        confirmed: undefined
    };
    for (const command of commands){
        const { login, url } = command;
        if (command.verb !== 'impact' || !members.some((member)=>same(member, login))) continue;
        const code = readCode(command.text);
        said = code === undefined ? {
            impact: {
                text: command.text,
                login,
                url
            },
            confirmed: undefined
        } : {
            ...said,
            confirmed: {
                code,
                login
            }
        };
    }
    return said;
}

// EXTERNAL MODULE: ./packages/notes/src/fields/field.js
var field = __webpack_require__(8765);
;// CONCATENATED MODULE: ./packages/notes/src/document/read-fields.js



const heading = /^(?<marks>#{1,6})\s+(?<label>.*?)\s*#*\s*$/u;
const none = /^(?:none|nothing|not applicable|n\/a|no|-|–)\.?$/iu;
const standard = /^standard(?: procedure)?\b/iu;
/** The lines of a text; what looks like a heading inside a code block is not one. */ function* linesOf(text) {
    let fence;
    for (const line of text.split('\n')){
        const mark = /^\s*(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.mark;
        const found = fence === undefined ? heading.exec(line)?.groups : undefined;
        if (mark !== undefined) {
            if (fence === undefined) fence = mark;
            else if (line.trim().startsWith(fence)) fence = undefined;
        }
        const { marks = '', label = '' } = found ?? {};
        yield {
            text: line,
            heading: found === undefined ? undefined : {
                label,
                level: marks.length
            }
        };
    }
}
/** What stands in each field's place, without blank edges; a field whose heading is gone is absent. */ function readFields(visible, layout = document_layout.guideLayout) {
    const byLabel = new Map();
    const byPrefix = [];
    for (const [id, place] of layout.places){
        if (place.kind === 'section') byLabel.set((0,document_layout/* plainLabel */.pf)(place.label), id);
        else byPrefix.push({
            id,
            prefix: place.prefix.trim()
        });
    }
    const texts = new Map();
    let current;
    for (const { text, heading: found } of linesOf(visible)){
        if (found === undefined) {
            if (current !== undefined) texts.get(current.id)?.push(text);
            const line = byPrefix.find(({ id, prefix })=>!texts.has(id) && text.trim().startsWith(prefix));
            if (line !== undefined) texts.set(line.id, [
                text.trim().slice(line.prefix.length)
            ]);
            continue;
        }
        const id = byLabel.get((0,document_layout/* plainLabel */.pf)(found.label));
        if (id !== undefined) texts.set(id, []);
        const ends = current !== undefined && found.level <= current.level;
        if (id !== undefined) current = {
            id,
            level: found.level
        };
        else if (ends) current = undefined;
        else if (current !== undefined) texts.get(current.id)?.push(text);
    }
    return new Map([
        ...texts
    ].map(([id, lines])=>[
            id,
            lines.join('\n').trim()
        ]));
}
/** The state of a field by its text alone: an open question, however much stands around it, is an open question. */ function stateOf(text) {
    if (text === undefined || text === '' || text.includes(`**${field/* askPrefix */.yN}`)) return 'missing';
    return none.test(text) || standard.test(text) ? 'none' : 'filled';
}
/**
 * What each field says in a text that people may have edited. Only the customer-success-manager fills the customer
 * impact: a text there that is not what that role said, and that it has not confirmed, counts as missing.
 */ function judgeFields({ visible, base, drafted, confirmed }, layout = guideLayout) {
    const [now, before, generated] = [
        visible,
        base ?? '',
        drafted.body
    ].map((text)=>readFields(text, layout));
    return drafted.fields.map((field)=>{
        const text = now?.get(field.id);
        if (text === undefined) return {
            ...field,
            state: 'missing',
            source: 'its heading was removed from the draft'
        };
        if (field.id === 'customer-impact') return impactField(field, text, generated?.get(field.id), confirmed);
        const source = text === before?.get(field.id) || text === generated?.get(field.id) ? field.source : 'edited in the draft';
        return {
            ...field,
            state: stateOf(text),
            source
        };
    });
}
function impactField(field, text, said, { release, code: given = '', login = '' }) {
    if (field.state === 'filled' && text === said) return field;
    const state = stateOf(text);
    if (state === 'missing') return {
        ...field,
        state
    };
    const code = impactCode(release, text);
    if (given.length >= 12 && code.startsWith(given)) return {
        ...field,
        state,
        source: `edited in the draft, confirmed by ${login} with \`/impact\``
    };
    const found = field.state === 'filled' ? 'the draft says something else than was said with `/impact`: take those words over, or' : 'edited in the draft, and GitHub does not say by whom';
    const source = `${found}${field.state === 'filled' ? '' : ';'} the customer-success-manager confirms the draft's with \`/impact ${formatCode(code)}\``;
    return {
        ...field,
        state: 'missing',
        source
    };
}

// EXTERNAL MODULE: ./packages/notes/src/fields/registry.js + 16 modules
var registry = __webpack_require__(4983);
;// CONCATENATED MODULE: ./packages/notes/src/present/changelog.js



const shown = [
    'summary',
    'breaking',
    'migration',
    'features',
    'improvements',
    'fixes',
    'known-issues'
];
const entryMarker = (tag)=>`<!-- release ${tag.replaceAll('--', '-')} -->`;
/** One release in a CHANGELOG.md, in the words of its notes. */ function changelogEntry(visible, tag, date, layout = document_layout.guideLayout) {
    const texts = readFields(visible, layout);
    const parts = shown.flatMap((id)=>{
        const text = texts.get(id);
        if (stateOf(text) !== 'filled' || text === undefined) return [];
        return [
            id === 'summary' ? text : `### ${registry/* fields */.O[id].label}\n\n${text}`
        ];
    });
    return [
        `## ${tag} (${date})\n${entryMarker(tag)}`,
        ...parts
    ].join('\n\n');
}
/**
 * A changelog with this release in it: above the older ones, below its own title. A release that is there already is
 * replaced where it stands, so that writing twice is writing once.
 */ function withEntry(changelog, entry, tag) {
    const text = changelog.replaceAll('\r\n', '\n');
    const marker = entryMarker(tag);
    const at = text.indexOf(marker);
    if (at !== -1) {
        const start = text.lastIndexOf('\n## ', at) + 1;
        const next = text.indexOf('\n## ', at);
        return `${text.slice(0, start)}${entry}\n${next === -1 ? '' : text.slice(next)}`;
    }
    const first = /^## /mu.exec(text)?.index;
    if (first !== undefined) return `${text.slice(0, first)}${entry}\n\n${text.slice(first)}`;
    return `${text.trim() === '' ? '# Changelog' : text.trimEnd()}\n\n${entry}\n`;
}

;// CONCATENATED MODULE: ./packages/notes/src/document/to-document.js

const entities = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#39': "'"
};
/** Text as Markdown shows it: without its escapes, entities and comments. */ function unescaped(text) {
    return text.replaceAll(/<!--[\s\S]*?-->/gu, '').replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1').replaceAll(/&(lt|gt|amp|quot|#39);/gu, (_, name)=>entities[name] ?? '');
}
const runs = /(?<ticks>`+)(?<code>[^`]|[^`].*?[^`])\k<ticks>(?!`)|(?<!\\)\*\*(?<strong>[^*\n]+?)(?<!\\)\*\*|(?<![\\!])\[(?<label>(?:[^[\]\\]|\\.)+)\]\((?<href>[^\s()]+)\)/gu;
/** Reads the emphasis, code and links of one line; everything else stays text. */ function readInline(line) {
    const parts = [];
    let end = 0;
    for (const match of line.matchAll(runs)){
        if (match.index > end) parts.push(unescaped(line.slice(end, match.index)));
        const { code, strong, label, href } = match.groups ?? {};
        if (code !== undefined) parts.push({
            code: code.trim()
        });
        else if (strong !== undefined) parts.push({
            strong: unescaped(strong)
        });
        else parts.push({
            link: unescaped(label ?? ''),
            href: href ?? ''
        });
        end = match.index + match[0].length;
    }
    if (end < line.length) parts.push(unescaped(line.slice(end)));
    return parts.length === 1 ? parts[0] ?? '' : parts;
}
const headingLine = /^(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$/u;
const itemLine = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$/u;
const fenceLine = /^\s*(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)/u;
/** The lines of a document that are still to be read. */ class Reader {
    #lines;
    #at = 0;
    constructor(text){
        this.#lines = (0,src/* cleanText */.X5)(text).split('\n');
    }
    get done() {
        return this.#at >= this.#lines.length;
    }
    peek() {
        return this.#lines[this.#at] ?? '';
    }
    take() {
        const line = this.peek();
        this.#at += 1;
        return line;
    }
}
function readFence(reader, mark, language) {
    reader.take();
    const lines = [];
    while(!reader.done && !reader.peek().trim().startsWith(mark))lines.push(reader.take());
    reader.take();
    return {
        preformatted: lines.join('\n'),
        ...language === '' ? {} : {
            language
        }
    };
}
function readList(reader) {
    const items = [];
    while(!reader.done){
        const line = reader.peek();
        const item = itemLine.exec(line)?.groups?.text;
        if (item !== undefined) items.push(item);
        else if (/^\s+\S/u.test(line)) items.push(`${items.pop() ?? ''} ${line.trim()}`);
        else if (line.trim() !== '') break;
        reader.take();
    }
    return {
        list: items.map(readInline)
    };
}
const isPlain = (line)=>line.trim() !== '' && !headingLine.test(line) && !itemLine.test(line) && !fenceLine.test(line);
function readParagraph(reader) {
    const lines = [];
    while(!reader.done && isPlain(reader.peek()))lines.push(reader.take().replace(/^\s*>\s?/u, '').trim());
    return {
        paragraph: readInline(lines.join(' '))
    };
}
const detailsLine = /^<details><summary>(?<summary>.*?)<\/summary>\s*$/u;
/** What is folded away in one place stays folded in every form that can fold. */ function readDetails(reader, summary) {
    reader.take();
    const blocks = [];
    while(!reader.done && reader.peek().trim() !== '</details>'){
        const block = readBlock(reader);
        if (block !== undefined) blocks.push(block);
    }
    reader.take();
    return {
        details: {
            summary: readInline(summary),
            blocks
        }
    };
}
const silentLine = /^\s*(?:<\/?details>|<!--.*-->\s*$|$)/u;
function readHeading(reader, marks, text) {
    reader.take();
    const level = Math.min(4, Math.max(2, marks.length));
    return {
        heading: readInline(text),
        level
    };
}
/** A line that shows nothing, unless it is the head of something folded that nobody closed. */ function readSilent(reader) {
    const summary = /<summary>(?<text>.*?)<\/summary>/u.exec(reader.take())?.groups?.text;
    return summary === undefined ? undefined : {
        paragraph: readInline(summary)
    };
}
/** One block, or undefined for a line that shows nothing. */ function readBlock(reader) {
    const line = reader.peek();
    const heading = headingLine.exec(line)?.groups;
    if (heading?.marks !== undefined) return readHeading(reader, heading.marks, heading.text ?? '');
    const fence = fenceLine.exec(line)?.groups;
    if (fence?.mark !== undefined) return readFence(reader, fence.mark, fence.language ?? '');
    if (itemLine.test(line)) return readList(reader);
    const opened = detailsLine.exec(line)?.groups?.summary;
    if (opened !== undefined) return readDetails(reader, opened);
    return silentLine.test(line) ? readSilent(reader) : readParagraph(reader);
}
/**
 * Notes as a document of ours, from which plain text, HTML and messages are rendered. It reads what notes are made
 * of; any other Markdown stays as it was written.
 */ function toDocument(markdown) {
    const reader = new Reader(markdown);
    const blocks = [];
    while(!reader.done){
        const block = readBlock(reader);
        if (block !== undefined) blocks.push(block);
    }
    return blocks;
}

;// CONCATENATED MODULE: ./packages/notes/src/document/print.js



/** Notes in one of their forms; all are made from the one Markdown text, so that none says anything else. */ function printNotes(markdown, format, tag, layout) {
    switch(format){
        case 'markdown':
            return markdown;
        case 'text':
            return `${(0,src/* toText */.fE)(toDocument(markdown))}\n`;
        case 'html':
            return `${(0,src/* toHtml */.Vw)(toDocument(markdown))}\n`;
        case 'changelog':
            return `${changelogEntry(markdown, tag, 'unreleased', layout)}\n`;
    }
}


/***/ })

};
