import type { ConventionalType, Message } from './message.ts';

/** At this many points a title is worth a question. */
export const worthAsking = 2;

type Sign = { readonly points: number; readonly phrases: string };

/*
 * What a title says that users of the old version may notice, in general words of the trade. A phrase counts once;
 * `^` stands for the title's first word, `*` for any ending. Phrases are separated by commas.
 */
const signs: readonly Sign[] = [
  // Something is gone.
  {
    points: 4,
    phrases:
      '^remove*, ^removing, ^delet*, ^drop*, get rid of, gets rid of, stop shipping, stop supporting, stop exporting, stop bundling',
  },
  { points: 2, phrases: 'remove*, removing, delet*, drop, drops, dropped, dropping' },
  { points: 3, phrases: 'no longer, anymore, any more' },
  { points: 2, phrases: "do not, does not, should not, don't, disallow*" },
  { points: 2, phrases: 'deprecat*' },
  // Something has another name or place.
  { points: 3, phrases: '^rename*, ^renaming' },
  { points: 2, phrases: '^move, ^moves, ^moved, ^moving' },
  { points: 2, phrases: '^replac*, ^chang*, ^rework*, ^switch*, ^convert*, ^migrat*' },
  { points: 1, phrases: 'instead of, rather than, in favor of, in favour of' },
  // Something is demanded, or judged more strictly.
  { points: 3, phrases: '^require, ^requires, mandatory, minimum, not optional' },
  { points: 3, phrases: 'strict, stricter, strictly, tighten*, only accept*, only allow*, only set*' },
  {
    points: 2,
    phrases:
      '^throw*, ^fail*, ^error*, ^reject*, ^forbid*, ^enforce*, throw error, throw an error, throw if, throw when',
  },
  // Something behaves otherwise without being asked to.
  { points: 3, phrases: 'by default, default to, defaults to, set default, default value, default export*' },
  { points: 1, phrases: 'default, defaults' },
  { points: 1, phrases: 'always, return, returns, signature' },
  // What it is built on, or how it is loaded.
  {
    points: 3,
    phrases:
      'to esm, as esm, native esm, to ecmascript, as ecmascript, es modules, es module, to commonjs, named export*, default export*, peer dep*',
  },
  { points: 2, phrases: 'esm, ecmascript, exports field, package.json*' },
  {
    points: 2,
    phrases:
      'node 1*, node 2*, node 4*, node 5*, node 6*, node 7*, node 8*, node 9*, node.js*, python 2*, python 3*, java 1*, go 1*, php 7*, php 8*, ruby 2*, ruby 3*',
  },
  { points: 3, phrases: '^upgrad*, ^migrate to' },
  { points: 1, phrases: 'api, apis, public' },
  // Only the project itself is concerned.
  {
    points: -4,
    phrases:
      'doc, docs, documentation, readme, readme.md, changelog, changelog.md, website, example, examples, typo, typos, eslint*, prettier, lint*, ci, e2e, benchmark*, copyright',
  },
  {
    points: -2,
    phrases:
      'unused, unnecessary, unneeded, redundant, duplicate, duplicated, dead, obsolete, leftover, stray, todo, internal*, refactor*',
  },
  { points: -3, phrases: 'to typescript, dev dep*, devdep*, lockfile, lock file' },
];

type Needle = { readonly sign: number; readonly atStart: boolean; readonly words: readonly string[] };

/** Phrases by the first two letters of their first word, so that a title's words look up only their own. */
const needles = new Map<string, Needle[]>();
signs.forEach(({ phrases }, sign) => {
  for (const phrase of phrases.split(', ')) {
    const words = phrase.replace('^', '').split(' ');
    const bucket = bucketOf((words[0] ?? '').replace('*', ''));
    const listed = needles.get(bucket);
    const needle = { sign, atStart: phrase.startsWith('^'), words };
    if (listed === undefined) needles.set(bucket, [needle]);
    else listed.push(needle);
  }
});

function bucketOf(word: string): string {
  return word.slice(0, 2);
}

const isWord = (said: string | undefined, wanted: string): boolean =>
  wanted.endsWith('*') ? said?.startsWith(wanted.slice(0, -1)) === true : said === wanted;

const nothing: ReadonlySet<number> = new Set();

/** Which signs a title's words give. */
function signsIn(words: readonly string[]): ReadonlySet<number> {
  let found: Set<number> | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const bucket = needles.get(bucketOf(words[at] ?? ''));
    if (bucket === undefined) continue;
    for (const needle of bucket) {
      if (needle.atStart && at > 0) continue;
      if (needle.words.every((wanted, offset) => isWord(words[at + offset], wanted)))
        (found ??= new Set()).add(needle.sign);
    }
  }
  return found ?? nothing;
}

/** Types whose changes no user sees. */
const unseen = new Set<ConventionalType>(['docs', 'test', 'ci', 'style']);

/** "[package] title", "package: title": what is touched stands before what is done. */
const topic = /^\s*(?:\[[^\]]{1,40}\]|[\w@/.-]{1,40}:)\s*:?\s*/;

/** How much a title reads as if users had to change something, in points. */
export function suspicionOf({ title, type, breakingHint }: Message): number {
  let points = 0;
  if (type === undefined || !unseen.has(type)) {
    const bare = title.includes(':') || title.includes('[') ? title.replace(topic, '') : title;
    const spoken = bare.toLowerCase().replaceAll('’', "'");
    for (const sign of signsIn(spoken.match(/[a-z0-9.']+/g) ?? [])) points += signs[sign]?.points ?? 0;
  }
  return breakingHint ? Math.max(points, worthAsking) : points;
}

/** Whether a title reads breaking enough for a question to the technical writer. */
export const readsBreaking = (message: Message): boolean => suspicionOf(message) >= worthAsking;
