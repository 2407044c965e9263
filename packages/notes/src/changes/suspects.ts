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

const nowhere: readonly Needle[] = [];

type NeedleWord = { readonly text: string; readonly anyEnding: boolean };
type Needle = { readonly sign: number; readonly atStart: boolean; readonly words: readonly NeedleWord[] };

const needleWord = (word: string): NeedleWord => ({
  text: word.replace('*', ''),
  anyEnding: word.endsWith('*'),
});

/**
 * Phrases by the first three letters of their first word, so that a title's words look up only their own. What may
 * have any ending has three letters at least.
 */
const needles = new Map<number, Needle[]>();
signs.forEach(({ phrases }, sign) => {
  for (const phrase of phrases.split(', ')) {
    const words = phrase.replace('^', '').split(' ').map(needleWord);
    const bucket = bucketAt(words[0]?.text ?? '', 0);
    const listed = needles.get(bucket);
    const needle = { sign, atStart: phrase.startsWith('^'), words };
    if (listed === undefined) needles.set(bucket, [needle]);
    else listed.push(needle);
  }
});

/** The first three letters of the word that begins there, as a number: no string is made for a word to be looked up. */
function bucketAt(text: string, start: number): number {
  const first = text.charCodeAt(start) * 128 * 128;
  const second = text.charCodeAt(start + 1);
  if (!isWordCode(second)) return first;
  const third = text.charCodeAt(start + 2);
  return first + second * 128 + (isWordCode(third) ? third : 0);
}

/** Letters, digits, "." and "'" make words. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 46 || code === 39;
}

/** Whether a phrase stands in a text, beginning with the word that begins there; between its words may be anything. */
function standsAt(spoken: string, start: number, words: readonly NeedleWord[]): boolean {
  let at = start;
  for (const { text, anyEnding } of words) {
    while (at < spoken.length && !isWordCode(spoken.charCodeAt(at))) at += 1;
    if (!spoken.startsWith(text, at)) return false;
    at += text.length;
    if (!anyEnding && isWordCode(spoken.charCodeAt(at))) return false;
    while (isWordCode(spoken.charCodeAt(at))) at += 1;
  }
  return true;
}

/** Which signs a title gives, as bits (there are fewer than 31); read letter by letter, since it is asked of every title of a long history. */
function signsIn(spoken: string): number {
  let found = 0;
  let isFirst = true;
  for (let at = 0; at < spoken.length; at += 1) {
    if (!isWordCode(spoken.charCodeAt(at))) continue;
    for (const { sign, atStart, words } of needles.get(bucketAt(spoken, at)) ?? nowhere)
      if ((isFirst || !atStart) && standsAt(spoken, at, words)) found |= 1 << sign;
    isFirst = false;
    while (isWordCode(spoken.charCodeAt(at))) at += 1;
  }
  return found;
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
    const lower = bare.toLowerCase();
    const spoken = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    const found = signsIn(spoken);
    if (found !== 0)
      signs.forEach((sign, index) => {
        if ((found & (1 << index)) !== 0) points += sign.points;
      });
  }
  return breakingHint ? Math.max(points, worthAsking) : points;
}

/** Whether a title reads breaking enough for a question to the technical writer. */
export const readsBreaking = (message: Message): boolean => suspicionOf(message) >= worthAsking;
