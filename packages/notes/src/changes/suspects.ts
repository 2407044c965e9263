import type { ConventionalType, Message } from './message.ts';

/** At this many points a title is worth a question. */
const worthAsking = 2;

type Sign = { readonly points: number; readonly sign: RegExp };

/**
 * What a title says that users of the old version may notice, in general words of the trade. Points add up; what
 * concerns only the project itself takes away.
 */
const signs: readonly Sign[] = [
  // Something is gone.
  {
    points: 4,
    sign: /^(?:remov|delet|dropp?)(?:e|es|ed|ing)?\b|\b(?:get|gets) rid of\b|\bstop (?:shipping|supporting|exporting|bundling)\b/iu,
  },
  { points: 2, sign: /\b(?:remov|delet|dropp?)(?:e|es|ed|ing)?\b/iu },
  { points: 3, sign: /\bno longer\b|\bany ?more\b/iu },
  { points: 2, sign: /\b(?:do|does|should) not\b|\bdon[’']?t\b|\bdisallow/iu },
  { points: 2, sign: /\bdeprecat/iu },
  // Something has another name or place.
  { points: 3, sign: /^renam(?:e|es|ed|ing)\b/iu },
  { points: 2, sign: /^mov(?:e|es|ed|ing)\b/iu },
  { points: 2, sign: /^(?:replac|chang|rework|switch|convert|migrat)\w*\b/iu },
  { points: 1, sign: /\binstead of\b|\brather than\b|\bin favou?r of\b/iu },
  // Something is demanded, or judged more strictly.
  { points: 3, sign: /^requires?\b|\bmandatory\b|\bminimum\b|\bnot optional\b/iu },
  { points: 3, sign: /\bstrict(?:er|ly)?\b|\btighten|\bonly (?:accept|allow|set)/iu },
  {
    points: 2,
    sign: /^(?:throw|fail|error|reject|forbid|enforce)s?\b|\bthrow (?:an? )?(?:error|if|when)\b/iu,
  },
  // Something behaves otherwise without being asked to.
  { points: 3, sign: /\bby default\b|\bdefaults? to\b|\bset default\b|\bdefault (?:value|export)/iu },
  { points: 1, sign: /\bdefaults?\b/iu },
  { points: 1, sign: /\balways\b|\breturns?\b|\bsignature\b/iu },
  // What it is built on, or how it is loaded.
  {
    points: 3,
    sign: /\b(?:to|as|named|native) (?:esm?|ecmascript|es ?modules?|cjs|commonjs|(?:named|default) exports?)\b|\bnamed exports?\b|\bpeer ?dep/iu,
  },
  { points: 2, sign: /\besm\b|\becmascript\b|\bexports` field|`exports`|\bpackage\.json\b/iu },
  { points: 2, sign: /\bnode(?:\.?js)? ?v?\d+|\bpython ?\d|\bjava ?\d+|\bgo ?1\.\d+|\bphp ?\d|\bruby ?\d/iu },
  { points: 3, sign: /^upgrad\w* (?:to )?\S+|^migrate to\b/iu },
  { points: 1, sign: /\bAPIs?\b|\bpublic\b/u },
  // Only the project itself is concerned.
  {
    points: -4,
    sign: /\b(?:docs?|documentation|readme|changelog|website|examples?|typos?|eslint|prettier|lint\w*|ci|e2e|benchmarks?|copyright)\b/iu,
  },
  {
    points: -2,
    sign: /\b(?:unused|unnecessary|unneeded|redundant|duplicated?|dead|obsolete|leftover|stray|todo|internal\w*|refactor\w*)\b/iu,
  },
  { points: -3, sign: /\bto typescript\b|\b(?:dev ?dep|lock ?file)/iu },
];

/** Types whose changes no user sees. */
const unseen = new Set<ConventionalType>(['docs', 'test', 'ci', 'style']);

/** How much a title reads as if users had to change something, in points. */
export function suspicionOf({ title, type, breakingHint }: Message): number {
  const about = title.replace(/^\s*(?:\[[^\]]{1,40}\]|[\w@/.-]{1,40}:)\s*:?\s*/u, '');
  const said = signs.reduce((sum, { points, sign }) => sum + (sign.test(about) ? points : 0), 0);
  const seen = type !== undefined && unseen.has(type) ? 0 : said;
  return breakingHint ? Math.max(seen, worthAsking) : seen;
}

/** Whether a title reads breaking enough for a question to the technical writer. */
export const readsBreaking = (message: Message): boolean => suspicionOf(message) >= worthAsking;
