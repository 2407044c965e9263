export const id = 7725;
export const ids = [7725];
export const modules = {

/***/ 7725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printNotes: () => (/* binding */ printNotes)
});

// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/notes/src/document/layout.js
var document_layout = __webpack_require__(6843);
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
 * impact: a text there that is not what that role said counts as missing.
 */ function judgeFields(visible, draft, base, layout = guideLayout) {
    const [now, before, generated] = [
        visible,
        base ?? '',
        draft.body
    ].map((text)=>readFields(text, layout));
    return draft.fields.map((field)=>{
        const text = now?.get(field.id);
        if (text === undefined) return {
            ...field,
            state: 'missing',
            source: 'its heading was removed from the draft'
        };
        if (field.id === 'customer-impact') return impactField(field, text, generated?.get(field.id));
        const source = text === before?.get(field.id) || text === generated?.get(field.id) ? field.source : 'edited in the draft';
        return {
            ...field,
            state: stateOf(text),
            source
        };
    });
}
function impactField(field, text, said) {
    if (field.state === 'filled' && text === said) return field;
    if (stateOf(text) === 'missing') return {
        ...field,
        state: 'missing'
    };
    const source = 'not what the customer-success-manager said with `/impact`; GitHub does not name who edits a draft';
    return {
        ...field,
        state: 'missing',
        source
    };
}

// EXTERNAL MODULE: ./packages/notes/src/fields/registry.js + 15 modules
var registry = __webpack_require__(3165);
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
const silentLine = /^\s*(?:<\/?details>|<!--.*-->\s*$|$)/u;
/** One block, or undefined for a line that shows nothing. */ function readBlock(reader) {
    const line = reader.peek();
    const heading = headingLine.exec(line)?.groups;
    if (heading !== undefined) {
        reader.take();
        const level = Math.min(4, Math.max(2, heading.marks?.length ?? 2));
        return {
            heading: readInline(heading.text ?? ''),
            level
        };
    }
    const fence = fenceLine.exec(line)?.groups;
    if (fence !== undefined) return readFence(reader, fence.mark ?? '```', fence.language ?? '');
    if (itemLine.test(line)) return readList(reader);
    if (!silentLine.test(line)) return readParagraph(reader);
    const summary = /<summary>(?<text>.*?)<\/summary>/u.exec(reader.take())?.groups?.text;
    return summary === undefined ? undefined : {
        paragraph: readInline(summary)
    };
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
