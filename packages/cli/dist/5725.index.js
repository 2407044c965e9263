export const id = 5725;
export const ids = [5725];
export const modules = {

/***/ 5725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/notes/src/history/history.js
/** Someone who wrote a commit, as the history names them. */ /** Something about the repository that a person has to mend before notes can be trusted. */ class HistoryError extends Error {
    code;
    hint;
    constructor(code, message, hint, options){
        super(message, options);
        this.name = 'HistoryError';
        this.code = code;
        this.hint = hint;
    }
}
/** Whether a name can be asked of git without being read as an option, a range or a search expression. */ function isPlainName(name) {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused here
    return name !== '' && !/^-|\.\.|[\s\u0000-\u001f\u007f~^:?*[\\]|@\{/u.test(name);
}

;// CONCATENATED MODULE: ./packages/notes/src/history/nearest.js
/** Edit distance, given up (as `limit + 1`) as soon as it must be larger than `limit`. */ function distance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit) return limit + 1;
    let previous = Array.from({
        length: right.length + 1
    }, (_, index)=>index);
    for(let row = 1; row <= left.length; row += 1){
        const current = [
            row
        ];
        let best = row;
        for(let column = 1; column <= right.length; column += 1){
            const change = left[row - 1] === right[column - 1] ? 0 : 1;
            const cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + change);
            current.push(cost);
            best = Math.min(best, cost);
        }
        if (best > limit) return limit + 1;
        previous = current;
    }
    return previous[right.length] ?? limit + 1;
}
function sharedStart(left, right) {
    let length = 0;
    while(length < left.length && left[length] === right[length])length += 1;
    return length;
}
const bare = (name)=>name.toLowerCase().replace(/^(?:.*\/)?v?(?=\d)/u, '');
/** Up to three existing names that are nearest to a mistyped one: nothing that is more than a few letters away. */ function nearestNames(wanted, existing) {
    const target = bare(wanted.slice(0, 100));
    const limit = Math.max(1, Math.min(3, Math.floor(target.length / 2)));
    const scored = existing.map((name)=>({
            name,
            cost: distance(target, bare(name), limit)
        })).filter(({ cost })=>cost <= limit);
    const shared = ({ name })=>sharedStart(target, bare(name));
    scored.sort((a, b)=>a.cost - b.cost || shared(b) - shared(a) || b.name.localeCompare(a.name, 'en', {
            numeric: true
        }));
    return scored.slice(0, 3).map(({ name })=>name);
}

// EXTERNAL MODULE: ./packages/notes/src/changes/subject.js
var subject = __webpack_require__(7625);
;// CONCATENATED MODULE: ./packages/notes/src/history/twins.js

const subjectOf = ({ message })=>message.split('\n', 1)[0] ?? '';
/**
 * Pairs the commits that git found on both sides by patch id. Most pairs share title or author date, which costs
 * nothing; patch ids are asked for only where neither settles it.
 */ async function pairByPatch(commits, shipped, same, patchIds) {
    const right = commits.filter(({ sha })=>same.has(sha));
    const left = shipped.filter(({ sha })=>same.has(sha));
    const pairs = new Map();
    const byTitle = groupBy(left, (commit)=>(0,subject/* titleKey */.kz)(subjectOf(commit)));
    const byDate = groupBy(left, (commit)=>String(commit.authoredAt));
    const open = [];
    for (const commit of right){
        const found = byTitle.get((0,subject/* titleKey */.kz)(subjectOf(commit))) ?? byDate.get(String(commit.authoredAt));
        if (found === undefined) open.push(commit);
        else pairs.set(commit.sha, found);
    }
    if (open.length === 0 || left.length === 0) return pairs;
    if (new Set(left.map(({ firstTag })=>firstTag)).size === 1) {
        // All twins shipped first in one tag: which of them it is makes no difference.
        for (const { sha } of open)pairs.set(sha, left);
        return pairs;
    }
    const ids = await patchIds([
        ...open,
        ...left
    ].map(({ sha })=>sha));
    const byPatch = groupBy(left, ({ sha })=>ids.get(sha) ?? sha);
    for (const { sha } of open){
        const found = byPatch.get(ids.get(sha) ?? '');
        if (found !== undefined) pairs.set(sha, found);
    }
    return pairs;
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items){
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined) groups.set(name, [
            item
        ]);
        else group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./packages/notes/src/adapters/git-fragments.js
/** More files than this below the folders of fragments are not fragments. */ const mostFiles = 500;
/**
 * The fragments of a range: those that lie there at its newer end, and those that were added in it and taken away
 * again, as release machinery does with what it has read. Three git processes, however many files there are.
 */ async function readFragments(git, { from, to }, folders) {
    const range = from === undefined ? to.sha : `${from.sha}..${to.sha}`;
    const [listing, log] = await Promise.all([
        git.text([
            'ls-tree',
            '-r',
            '-z',
            '--name-only',
            to.sha,
            '--',
            ...folders
        ]),
        git.text([
            'log',
            '-z',
            '--diff-filter=A',
            '--name-only',
            '--format=%x01%H',
            range,
            '--',
            ...folders
        ])
    ]);
    const added = addedIn(log);
    const present = new Set(listing.split('\0').filter((path)=>path !== '' && !path.includes('\n')));
    const taken = [
        ...added.keys()
    ].filter((path)=>!present.has(path));
    const wanted = [
        ...present,
        ...taken
    ].slice(0, mostFiles).map((path)=>{
        const sha = added.get(path);
        return {
            path,
            sha,
            at: present.has(path) ? to.sha : sha ?? to.sha
        };
    });
    if (wanted.length === 0) return [];
    const texts = await readBlobs(git, wanted.map(({ path, at })=>`${at}:${path}`));
    return wanted.flatMap(({ path, sha }, index)=>{
        const text = texts[index];
        return text === undefined ? [] : [
            {
                path,
                text,
                sha
            }
        ];
    });
}
/** Which commit added each path first; the log comes newest first. */ function addedIn(log) {
    const added = new Map();
    let sha;
    for (const item of log.split('\0').map((part)=>part.trim())){
        if (item.startsWith('\u0001')) sha = item.slice(1);
        else if (item !== '' && sha !== undefined) added.set(item, sha);
    }
    return added;
}
/** The texts of some objects, in their order; undefined for one that is not there, or is no file. */ async function readBlobs(git, names) {
    const chunks = [];
    for await (const chunk of git.stream([
        'cat-file',
        '--batch'
    ], `${names.join('\n')}\n`))chunks.push(chunk);
    const answer = Buffer.concat(chunks);
    const texts = [];
    for(let at = 0; at < answer.length;){
        const end = answer.indexOf('\n', at);
        const [, kind, size] = answer.subarray(at, end).toString('utf8').split(' ').slice(-3);
        const bytes = Number(size);
        const isThere = kind !== undefined && Number.isSafeInteger(bytes);
        texts.push(isThere && kind === 'blob' ? answer.subarray(end + 1, end + 1 + bytes).toString('utf8') : undefined);
        at = isThere ? end + 1 + bytes + 1 : end + 1;
    }
    return texts;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/notes/src/adapters/git-process.js


/** Settings of the user's own that would change what the commands print. */ const neutral = [
    '-c',
    'log.showSignature=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'color.ui=never'
];
const environment = {
    /** A clone without file contents answers that it has none, instead of asking the network for them. */ GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C'
};
function openGit(directory) {
    const env = {
        ...process.env,
        ...environment
    };
    async function* stream(args, input) {
        const child = (0,external_node_child_process_.spawn)('git', [
            ...neutral,
            '-C',
            directory,
            ...args
        ], {
            stdio: [
                input === undefined ? 'ignore' : 'pipe',
                'pipe',
                'pipe'
            ],
            env
        });
        let said = '';
        child.stderr?.setEncoding('utf8').on('data', (text)=>said = (said + text).slice(-4_000));
        child.stdin?.on('error', ()=>undefined).end(input);
        const ended = new Promise((resolve)=>{
            child.once('error', (error)=>{
                said = error.message;
                resolve(-1);
            });
            child.once('close', resolve);
        });
        let complete = false;
        try {
            yield* child.stdout;
            complete = true;
        } finally{
            if (!complete) child.kill();
        }
        if (await ended !== 0) throw failure(directory, args, said.trim());
    }
    return {
        directory,
        stream,
        async text (args, input) {
            const chunks = [];
            for await (const chunk of stream(args, input))chunks.push(chunk);
            return Buffer.concat(chunks).toString('utf8');
        }
    };
}
function failure(directory, args, said) {
    if (/not a git repository|cannot change to|dubious ownership/u.test(said)) {
        return new HistoryError('not-a-repository', `${directory} is not a readable git repository: ${said.split('\n')[0] ?? ''}`, 'Check out the repository before this step, with "fetch-depth: 0", or give --git-dir.');
    }
    return new HistoryError('unreadable', `git ${args[0] ?? ''} failed in ${directory}: ${said === '' ? 'it said nothing' : said}`, 'Run the command by hand in that folder; git must be 2.30 or newer.');
}

;// CONCATENATED MODULE: ./packages/notes/src/history/first-tag.js
/**
 * For each commit, the oldest tag that contains it. `commits` come newest first and all lead to the commit that
 * `newest` names, which contains them all; `tags` are those that stand on one of them.
 */ function firstTags(commits, tags, newest) {
    const bySha = new Map(commits.map((commit)=>[
            commit.sha,
            commit
        ]));
    const first = new Map();
    for (const tagged of commits.toReversed()){
        const tag = tags.get(tagged.sha)?.[0];
        if (tag === undefined) continue;
        const waiting = [
            tagged
        ];
        for(let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()){
            if (first.has(commit.sha)) continue;
            first.set(commit.sha, tag);
            for (const parent of commit.parents){
                const known = bySha.get(parent);
                if (known !== undefined && !first.has(parent)) waiting.push(known);
            }
        }
    }
    for (const { sha } of commits)if (!first.has(sha)) first.set(sha, newest);
    return first;
}

;// CONCATENATED MODULE: ./packages/notes/src/history/log.js
/** What `git log -z` is asked to print for each commit; the message is last because it alone has many lines. */ const logFormat = '%m%H%n%P%n%aN%n%aE%n%at%n%B';
const sides = {
    '<': 'left',
    '>': 'right',
    '-': 'boundary'
};
const none = [];
/** A commit as git prints it; what few readers ask for is read when they ask. */ class LoggedCommit {
    sha;
    parents;
    message;
    /** Name, e-mail address and seconds, a line each. */ #authorship;
    constructor(sha, parents, authorship, message){
        this.sha = sha;
        this.parents = parents === '' ? none : parents.includes(' ') ? parents.split(' ') : [
            parents
        ];
        this.#authorship = authorship;
        this.message = message.includes('\r') ? message.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : message;
    }
    get author() {
        const nameEnd = this.#authorship.indexOf('\n');
        return {
            name: this.#authorship.slice(0, nameEnd),
            email: this.#authorship.slice(nameEnd + 1, this.#authorship.lastIndexOf('\n'))
        };
    }
    get authoredAt() {
        return Number(this.#authorship.slice(this.#authorship.lastIndexOf('\n') + 1));
    }
}
/** Where the given number of lines ends; throws for a record that has fewer. */ function endOfLines(record, lines, from) {
    let end = from - 1;
    for(let line = 0; line < lines; line += 1){
        end = record.indexOf('\n', end + 1);
        if (end === -1) throw new Error(`git log answered an unexpected record: ${record.slice(0, 80)}`);
    }
    return end;
}
/** Parses one NUL-terminated record of {@link logFormat}; undefined for the empty rest after the last NUL. */ function parseRecord(record) {
    if (record === '') return undefined;
    const shaEnd = endOfLines(record, 1, 0);
    const parentsEnd = endOfLines(record, 1, shaEnd + 1);
    const authorEnd = endOfLines(record, 3, parentsEnd + 1);
    const commit = new LoggedCommit(record.slice(1, shaEnd), record.slice(shaEnd + 1, parentsEnd), record.slice(parentsEnd + 1, authorEnd), record.slice(authorEnd + 1));
    return {
        side: sides[record[0] ?? ''] ?? 'right',
        commit
    };
}
/**
 * Cuts a byte stream into NUL-terminated strings; bytes that are not UTF-8 become U+FFFD. Cut as bytes and decoded by
 * whole records: plain ASCII then stays one byte a character, with half the memory and faster expressions.
 */ async function* records(stream) {
    let rest = [];
    for await (const chunk of stream){
        const end = chunk.lastIndexOf(0);
        if (end === -1) {
            rest.push(chunk);
            continue;
        }
        yield decoded([
            ...rest,
            chunk.subarray(0, end)
        ]).split('\0');
        rest = end + 1 < chunk.length ? [
            chunk.subarray(end + 1)
        ] : [];
    }
    yield [
        decoded(rest)
    ];
}
function decoded(parts) {
    const [first, ...others] = parts;
    if (first === undefined) return '';
    const bytes = others.length > 0 ? Buffer.concat(parts) : Buffer.from(first.buffer, first.byteOffset, first.byteLength);
    return bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./packages/notes/src/adapters/git-range.js



async function readLog(git, { from, to }, paths, watch) {
    const found = {
        left: [],
        right: [],
        boundary: []
    };
    const range = from === undefined ? [
        to
    ] : [
        '--boundary',
        '--left-right',
        `${from}...${to}`
    ];
    const args = [
        'log',
        '-z',
        '--encoding=UTF-8',
        `--format=${logFormat}`,
        ...range,
        '--',
        ...paths
    ];
    for await (const batch of records(git.stream(args))){
        for (const record of batch){
            const parsed = parseRecord(record);
            if (parsed === undefined) continue;
            if (parsed.side === 'left' && found.left.length === 0) watch.onShipped?.();
            if (parsed.side === 'right') watch.onCommit?.(parsed.commit);
            found[parsed.side].push(parsed.commit);
        }
    }
    return found;
}
/** The one commit that no other of the listed has as a parent; undefined when there are several, or none. */ function tipOf(commits) {
    const parents = new Set(commits.flatMap((commit)=>commit.parents));
    const tips = commits.filter(({ sha })=>!parents.has(sha));
    return tips.length === 1 ? tips[0]?.sha : undefined;
}
/**
 * Reads a range. Comparing patches takes git longer than listing commits, and is needed only where both ends have
 * commits of their own: a second process does it from the first such commit on, while the first one is read.
 */ async function readSides(git, ends, paths, watch = {}) {
    let comparing;
    const onShipped = ()=>{
        comparing = readTwins(git, ends, paths);
        // Awaited below, and only where it matters.
        comparing.catch(()=>undefined);
        watch.onShipped?.();
    };
    const { left, right, boundary } = await readLog(git, ends, paths, {
        ...watch,
        onShipped
    });
    const needed = left.length > 0 && right.length > 0;
    const same = needed ? await comparing : new Set();
    return {
        ...{
            left,
            right,
            same: same ?? new Set(),
            patchesCompared: same !== undefined
        },
        fromSha: left.length > 0 ? tipOf(left) : boundary.length === 1 ? boundary[0]?.sha : undefined,
        // With no commits on the other side, the listing begins at the newer end.
        toSha: left.length === 0 ? right[0]?.sha : tipOf(right)
    };
}
/** Commits of both sides with a twin by patch id on the other; undefined where the clone has no file contents. */ async function readTwins(git, ends, paths) {
    const range = `${ends.from ?? ''}...${ends.to}`;
    const marked = git.text([
        'log',
        '--cherry-mark',
        '--left-right',
        '--format=%m%H',
        range,
        '--',
        ...paths
    ]);
    const listing = await marked.catch((error)=>{
        if (error instanceof HistoryError && error.code === 'unreadable') return undefined;
        throw error;
    });
    if (listing === undefined) return undefined;
    return new Set(listing.split('\n').flatMap((line)=>line.startsWith('=') ? [
            line.slice(1)
        ] : []));
}
/** Says of each commit on the older side which tag contained it first. */ function withFirstTags(left, from, tags) {
    const first = firstTags(left, tags, from);
    return left.map(({ sha, parents, author, authoredAt, message })=>({
            sha,
            parents,
            author,
            authoredAt,
            message,
            firstTag: first.get(sha) ?? from
        }));
}
/** All tags that match; their number costs milliseconds, and only where releases stand on two lines. */ async function readTags(git, pattern) {
    const format = '--format=%(objectname) %(*objectname) %(refname:lstrip=2)';
    const tags = new Map();
    for (const line of (await git.text([
        'for-each-ref',
        format,
        'refs/tags'
    ])).split('\n')){
        const [object = '', peeled = '', ...rest] = line.split(' ');
        const name = rest.join(' ');
        if (name === '' || pattern?.test(name) === false) continue;
        const sha = peeled === '' ? object : peeled;
        const known = tags.get(sha);
        if (known === undefined) tags.set(sha, [
            name
        ]);
        else known.push(name);
    }
    return tags;
}
/** Patch ids of some commits, by SHA. */ async function patchIds(git, shas) {
    const patches = await git.text([
        'diff-tree',
        '--stdin',
        '--root',
        '-p',
        '--full-index'
    ], `${shas.join('\n')}\n`);
    const ids = await git.text([
        'patch-id',
        '--stable'
    ], patches);
    const pairs = ids.split('\n').map((line)=>line.split(' '));
    return new Map(pairs.map(([id = '', sha = ''])=>[
            sha,
            id
        ]));
}

// EXTERNAL MODULE: ./packages/notes/src/version.js
var version = __webpack_require__(5403);
;// CONCATENATED MODULE: ./packages/notes/src/adapters/git.js






/** Reads history from a clone with one git process, and beside it two where both sides of the range have commits. */ function gitHistory(directory) {
    const git = openGit(directory);
    return {
        range: (request)=>readRange(git, request),
        previousTag: (request)=>previousTag(git, request),
        resolve: async (name)=>(await resolveEnds(git, {
                to: name
            })).ends.to.sha,
        isAncestor: async (older, newer)=>await git.text([
                'rev-list',
                '-1',
                older,
                `^${newer}`
            ]) === '',
        changedFiles: (ends, folders)=>changedFiles(git, ends, folders),
        fragments: (ends, folders)=>readFragments(git, ends, folders)
    };
}
async function readRange(git, request) {
    checkNames(request);
    const paths = request.paths ?? [];
    const { from, to, tagPattern } = request;
    // Started as soon as the listing shows that they are needed, and read while the rest of it comes.
    let started;
    const tags = ()=>started ??= readTags(git, tagPattern);
    const startTags = ()=>void tags().catch(()=>undefined);
    const watch = {
        onShipped: startTags,
        onCommit: request.onCommit
    };
    const whole = paths.length > 0 ? undefined : await readSides(git, {
        from,
        to
    }, [], watch).catch((error)=>noSides(error));
    const told = whole === undefined ? undefined : toldEnds(request, whole);
    const isCut = whole !== undefined && [
        ...whole.right,
        ...whole.left
    ].some(({ parents })=>parents.length === 0);
    const { ends, shallow } = told === undefined || isCut ? await resolveEnds(git, request) : {
        ends: told,
        shallow: false
    };
    const sides = whole ?? await readSides(git, {
        from: ends.from?.sha,
        to: ends.to.sha
    }, paths);
    if (shallow && [
        ...sides.right,
        ...sides.left
    ].some(({ parents })=>parents.length === 0)) throw cutShort(ends);
    return pairSides(git, ends, sides, tags);
}
/** A failed reading is tried again step by step, which says what is wrong; what is no repository stays that. */ function noSides(error) {
    if (error instanceof HistoryError && error.code === 'not-a-repository') throw error;
    return undefined;
}
/** The ends' SHAs as the listing tells them, which spares asking git for them. */ function toldEnds({ from, to }, { fromSha, toSha }) {
    if (toSha === undefined || from !== undefined && fromSha === undefined) return undefined;
    return {
        from: from === undefined ? undefined : {
            name: from,
            sha: fromSha ?? ''
        },
        to: {
            name: to,
            sha: toSha
        }
    };
}
async function pairSides(git, ends, { left, right, same, patchesCompared }, tags) {
    const range = {
        ends,
        commits: right,
        shipped: [],
        samePatch: new Map(),
        patchesCompared
    };
    if (ends.from === undefined || left.length === 0 || right.length === 0) return range;
    const shipped = withFirstTags(left, ends.from.name, await tags());
    const samePatch = await pairByPatch(right, shipped, same, (shas)=>patchIds(git, shas));
    return {
        ...range,
        shipped,
        samePatch
    };
}
function checkNames({ from, to }) {
    for (const name of from === undefined ? [
        to
    ] : [
        from,
        to
    ]){
        if (isPlainName(name)) continue;
        throw new HistoryError('bad-name', `"${name}" is not the name of a tag, branch or commit.`, 'Give a plain name such as v1.4.0.');
    }
}
async function resolveEnds(git, { from, to }) {
    checkNames({
        from,
        to
    });
    const names = from === undefined ? [
        to
    ] : [
        from,
        to
    ];
    const asked = names.map((name)=>`${name}^{commit}`);
    const answer = await git.text([
        'rev-parse',
        '--is-shallow-repository',
        ...asked
    ]).catch(async (error)=>{
        if (error instanceof HistoryError && error.code === 'not-a-repository') throw error;
        throw await unknownName(git, names, error);
    });
    const [shallow, ...shas] = answer.trim().split('\n');
    return {
        ends: {
            from: from === undefined ? undefined : {
                name: from,
                sha: shas[0] ?? ''
            },
            to: {
                name: to,
                sha: shas.at(-1) ?? ''
            }
        },
        shallow: shallow === 'true'
    };
}
async function unknownName(git, names, cause) {
    const refs = await git.text([
        'for-each-ref',
        '--format=%(refname:lstrip=2)',
        'refs/tags',
        'refs/heads',
        'refs/remotes'
    ]);
    const all = refs.split('\n').filter((name)=>name !== '');
    const known = new Set(all);
    const missing = names.find((name)=>!known.has(name) && !/^[0-9a-f]{7,40}$/u.test(name)) ?? names[0] ?? '';
    const near = nearestNames(missing, all).map((name)=>`"${name}"`);
    const fetch = 'fetch tags with "git fetch --tags", or check out with "fetch-depth: 0"';
    const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : `No name in this clone is near it${all.length === 0 ? ': it has no tags' : ''}; ${fetch}.`;
    return new HistoryError('unknown-name', `There is no tag, branch or commit "${missing}" in ${git.directory}.`, hint, {
        cause
    });
}
/** How pre-releases are named; a plain hyphen is not enough, since `shop-1.4.0` is a release of the shop. */ const prereleases = [
    'alpha',
    'beta',
    'rc',
    'pre',
    'preview',
    'next',
    'nightly',
    'canary',
    'dev',
    'snapshot'
];
async function previousTag(git, { to, pattern = [], stable = false }) {
    const { ends } = await resolveEnds(git, {
        to
    });
    const match = pattern.flatMap((glob)=>[
            '--match',
            glob
        ]);
    const exclude = stable ? prereleases.flatMap((word)=>[
            '--exclude',
            `*-${word}*`
        ]) : [];
    const asked = [
        'describe',
        '--tags',
        '--abbrev=0',
        ...match,
        ...exclude,
        `${ends.to.sha}^`
    ];
    const found = await git.text(asked).catch(()=>'');
    return found.trim() === '' ? undefined : found.trim();
}
async function changedFiles(git, { from, to }, folders) {
    if (folders.length === 0 || from === undefined) return [];
    const listing = await git.text([
        'diff',
        '--name-only',
        '-z',
        from.sha,
        to.sha,
        '--',
        ...folders
    ]);
    return listing.split('\0').filter((path)=>path !== '');
}
function cutShort({ from, to }) {
    const where = from === undefined ? 'the first commit' : `where ${from.name} and ${to.name} meet`;
    return new HistoryError('shallow', `This clone is shallow and ends before ${where}, so the range cannot be told.`, 'Check out with "fetch-depth: 0", or run "git fetch --unshallow --tags".');
}



// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/cli/src/commands/notes-options.js


const formats = [
    'markdown',
    'text',
    'html',
    'changelog',
    'json'
];
const options = {
    'git-dir': {
        type: 'string',
        default: '.'
    },
    from: {
        type: 'string'
    },
    to: {
        type: 'string',
        default: 'HEAD'
    },
    policy: {
        type: 'string'
    },
    service: {
        type: 'string'
    },
    path: {
        type: 'string',
        multiple: true
    },
    format: {
        type: 'string',
        default: 'markdown'
    },
    json: {
        type: 'boolean',
        default: false
    }
};
/** Undefined when help was asked for and printed. */ async function notesOptions(args, terminal) {
    const given = readArguments(args);
    // Help and mistakes are commander's, as with every command; loading it takes longer than reading a small range.
    if (given === undefined) return explain(args, terminal);
    const { 'git-dir': gitDir, path, json, format, from, to, policy, service } = given;
    const shown = formats.find((name)=>name === (json ? 'json' : format));
    if (shown !== undefined) return {
        gitDir,
        from,
        to,
        policy,
        service,
        paths: path ?? [],
        format: shown
    };
    throw new src/* ConfigurationError */.j1('the command line', [
        {
            path: '--format',
            message: `"${format}" is none of ${formats.join(', ')}.${(0,src/* suggestion */.h)(format, formats)}`
        }
    ]);
}
function readArguments(args) {
    try {
        return parse(args);
    } catch  {
        return undefined;
    }
}
const parse = (args)=>(0,external_node_util_.parseArgs)({
        args: [
            ...args
        ],
        options
    }).values;
async function explain(args, terminal) {
    const { commandFor, parseArguments } = await Promise.all(/* import() */[__webpack_require__.e(2278), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 754));
    const command = commandFor(terminal, 'notes', 'Draft release notes from a clone, without network.').option('--git-dir <folder>', 'the clone: a working tree or a bare repository', options['git-dir'].default).option('--from <tag>', 'the previous release; without it, the newest tag before --to').option('--to <tag>', 'the release, or what becomes it', options.to.default).option('--policy <file>', 'a policy file, for tag pattern, services, template and version rules').option('--service <name>', "the service's name; its paths come from the policy").option('--path <path...>', 'only commits that touch this path (repeatable)').option('--format <name>', `one of ${formats.join(', ')}`, options.format.default).option('--json', 'print the machine-readable notes and nothing else');
    if (parseArguments(command, args) === undefined) return undefined;
    throw new src/* ConfigurationError */.j1('the command line', [
        {
            message: `cannot read ${args.join(' ')}`
        }
    ]);
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/notes.js




/** `notes`: release notes of a range from a clone, without network. Returns 0; 3 where the clone cannot tell. */ async function run(args, terminal) {
    const options = await notesOptions(args, terminal);
    if (options === undefined) return src/* exitCodes */.hS.success;
    try {
        return await draft(options, terminal);
    } catch (error) {
        if (!(error instanceof HistoryError)) throw error;
        if (error.code !== 'shallow') throw new src/* ConfigurationError */.j1('the command line', [
            {
                message: `${error.message} ${error.hint}`
            }
        ]);
        terminal.writeError(`Inconclusive: ${error.message}\n${error.hint}\n`);
        return src/* exitCodes */.hS.inconclusive;
    }
}
async function draft(options, terminal) {
    const folder = (0,external_node_path_.resolve)(terminal.workingFolder, options.gitDir);
    const rules = await readRules(options, terminal);
    const history = gitHistory(folder);
    const from = options.from ?? await history.previousTag({
        to: options.to,
        pattern: rules.tags,
        stable: (0,version/* isStable */.MQ)(options.to)
    });
    const paths = [
        ...options.paths,
        ...rules.paths
    ];
    // git is started first; the rest is loaded while it reads, and then reads along.
    let offline;
    const reading = history.range({
        from,
        to: options.to,
        paths,
        onCommit: (commit)=>offline?.readCommit(commit).changes
    });
    const loading = __webpack_require__.e(/* import() */ 2410).then(__webpack_require__.bind(__webpack_require__, 2410)).then((loaded)=>offline = loaded);
    const [range, { notesFromHistory }] = await Promise.all([
        reading,
        loading
    ]);
    const notes = notesFromHistory(range, {
        ...rules.offline,
        service: options.service ?? (0,external_node_path_.basename)(folder).replace(/\.git$/u, '')
    });
    terminal.write(options.format === 'json' ? `${JSON.stringify(notes.summary)}\n` : await notes.print(options.format));
    return src/* exitCodes */.hS.success;
}
/** What the policy says about notes; the policy's code is loaded only when a policy is given. */ async function readRules({ policy: file, service }, { workingFolder }) {
    if (file === undefined) return {
        tags: [],
        paths: [],
        offline: {}
    };
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(5915), __webpack_require__.e(1084), __webpack_require__.e(9875)]).then(__webpack_require__.bind(__webpack_require__, 9875));
    const text = await textOf((0,external_node_path_.resolve)(workingFolder, file));
    const loaded = await parsePolicy(text, {
        file
    });
    if (!loaded.ok) throw new src/* ConfigurationError */.j1('the policy', loaded.problems);
    const { notes, services, rollback } = loaded.policy;
    return {
        tags: [
            notes.tags
        ],
        paths: service === undefined ? [] : services[service]?.paths ?? [],
        offline: {
            zero: notes['zero-x'],
            rollbackPlan: rollback.plan,
            ...await readTemplate(notes.template, workingFolder)
        }
    };
}
async function readTemplate(file, workingFolder) {
    if (file === undefined) return {};
    const text = await textOf((0,external_node_path_.resolve)(workingFolder, file));
    if (text !== undefined) return {
        template: {
            text,
            file
        }
    };
    throw new src/* ConfigurationError */.j1('the policy', [
        {
            path: 'notes.template',
            message: `there is no file ${file}`
        }
    ]);
}
/** Undefined where there is no such file. Files are opened only where an option names one. */ async function textOf(path) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return readFile(path, 'utf8').catch(()=>undefined);
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ splitPullNumber),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   sC: () => (/* binding */ isNearlySame)
/* harmony export */ });
const pullSuffix = /^\((?:[\w.-]+\/[\w.-]+)?#(\d+)\)$/;
const isDigit = (code)=>code >= 48 && code <= 57;
/** Where the pull request number at the end of a title that ends in ")" begins, and the number. */ function pullAtEnd(title) {
    // "(#12)" ends most titles; an expression for every title of a long history costs more than looking.
    let at = title.length - 2;
    while(isDigit(title.charCodeAt(at)))at -= 1;
    if (at === title.length - 2) return undefined;
    if (title[at] === '#' && title[at - 1] === '(') return {
        start: at - 1,
        pr: Number(title.slice(at + 1, -1))
    };
    const start = title.lastIndexOf('(');
    const match = start === -1 ? null : pullSuffix.exec(title.slice(start));
    return match === null ? undefined : {
        start,
        pr: Number(match[1])
    };
}
/** A subject line without the pull request numbers at its end, and the last of them: the one that merged it. */ function splitPullNumber(subject) {
    let title = subject.trim();
    let pr;
    while(title.endsWith(')')){
        const found = pullAtEnd(title);
        if (found === undefined) break;
        pr ??= found.pr;
        title = title.slice(0, found.start).trimEnd();
    }
    return title === '' ? {
        title: subject.trim(),
        pr
    } : {
        title,
        pr
    };
}
const plainKey = /^[\x21-\x40\x5b-\x7e]+(?: [\x21-\x40\x5b-\x7e]+)*$/;
/** The form in which two titles of one change are equal: no numbers at the end, no case, one space. */ function titleKey(title) {
    const bare = splitPullNumber(title).title;
    if (plainKey.test(bare) && !bare.endsWith('.')) return bare;
    return bare.toLowerCase().replace(/\s+/g, ' ').replace(/[.…]+$/, '').trim();
}
const words = (text)=>text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether two titles say the same thing in nearly the same words. */ function isNearlySame(left, right) {
    const a = new Set(words(left));
    const b = new Set(words(right));
    if (a.size === 0 || b.size === 0) return false;
    let shared = 0;
    for (const word of a)if (b.has(word)) shared += 1;
    return shared / Math.min(a.size, b.size) >= 0.75;
}


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony exports versionOf, besideTaken */
const versionInTag = /(?:^|[^\d.])(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/u;
/** The version that a tag such as `v1.4.0` or `storefront-1.4.0-rc.1` carries. */ function versionOf(tag) {
    const match = versionInTag.exec(tag);
    if (match === null) return undefined;
    const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        prerelease
    };
}
/** Whether a name is a version without a pre-release part, or none at all. */ const isStable = (name)=>(versionOf(name)?.prerelease ?? '') === '';
const named = ({ pr, commits, title })=>`${pr === undefined ? commits[0]?.sha.slice(0, 7) ?? '' : `#${pr}`} "${title}"`;
function because(changes, statement) {
    const [first] = changes;
    const more = changes.length > 1 ? `, and ${changes.length - 1} more like it` : '';
    return `${first === undefined ? '' : named(first)} ${statement}${more}`;
}
function typeOf(changes) {
    const fresh = changes.filter(({ alreadyIn })=>alreadyIn.length === 0);
    const breaking = fresh.filter((change)=>change.breaking);
    const useful = fresh.filter(({ section })=>section === 'features' || section === 'improvements');
    const stated = useful.filter(({ inferred })=>!inferred);
    const reasons = [
        ...breaking.length > 0 ? [
            `major: ${because(breaking, 'is stated to be breaking')}`
        ] : [],
        ...stated.length > 0 ? [
            `minor: ${because(stated, 'adds a feature')}`
        ] : [],
        ...stated.length === 0 && useful.length > 0 ? [
            `minor: ${because(useful, 'reads like a feature or an improvement (inferred from its title)')}`
        ] : []
    ];
    if (breaking.length > 0) return {
        type: 'major',
        reasons
    };
    if (useful.length > 0) return {
        type: 'minor',
        reasons
    };
    return {
        type: 'patch',
        reasons: [
            fresh.length > 0 ? 'patch: no feature and no breaking change in the range' : 'patch: nothing new in the range'
        ]
    };
}
/** Release type and next version, from the same changes that the notes show as new. */ function nextVersion(previousTag, changes, zero = 'minor') {
    const { type: demanded, reasons } = typeOf(changes);
    if (previousTag === undefined) {
        return {
            next: '1.0.0',
            type: 'major',
            reasons: [
                'major: the first release',
                ...reasons
            ]
        };
    }
    const previous = versionOf(previousTag);
    if (previous === undefined) return {
        next: null,
        type: demanded,
        reasons: [
            ...reasons,
            `the tag "${previousTag}" carries no version to count from`
        ]
    };
    const isZero = previous.major === 0;
    const eased = isZero && demanded === 'major' && zero === 'minor';
    const raised = eased ? 'minor' : demanded;
    const policy = eased ? [
        'before 1.0.0 a breaking change raises the minor number (notes.zero-x: minor)'
    ] : [];
    return {
        next: raise(previous, raised),
        type: raised,
        reasons: [
            ...reasons,
            ...policy
        ]
    };
}
/** A pre-release such as 2.0.0-rc.1 already counts what its final version will be. */ function raise({ major, minor, patch, prerelease }, type) {
    const isPrerelease = prerelease !== '';
    if (type === 'major') return isPrerelease && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
    if (type === 'minor') return isPrerelease && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
    return `${major}.${minor}.${isPrerelease ? patch : patch + 1}`;
}
/**
 * The next number that no other commit was given. A version that was rolled back keeps its number: what replaces it
 * has the same type, counted from what production has, and the number after it.
 */ function besideTaken(version, taken) {
    const numbers = new Set(taken.flatMap((name)=>{
        const parsed = versionOf(name);
        return parsed === undefined || parsed.prerelease !== '' ? [] : [
            numberOf(parsed)
        ];
    }));
    let { next } = version;
    for(let parsed = versionOf(next ?? ''); parsed !== undefined && numbers.has(numberOf(parsed));){
        parsed = {
            ...parsed,
            patch: parsed.patch + 1
        };
        next = numberOf(parsed);
    }
    if (next === version.next) return version;
    return {
        ...version,
        next,
        reasons: [
            ...version.reasons,
            `${version.next ?? ''} was given to another commit`
        ]
    };
}
const numberOf = ({ major, minor, patch })=>`${major}.${minor}.${patch}`;


/***/ })

};
