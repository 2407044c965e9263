import { leadingVerbs, words, type Entry, type Lean } from './lexicon.ts';
import type { ConventionalType } from './message.ts';
import { sections, type Section } from './section.ts';

const byType: Readonly<Record<ConventionalType, Section>> = {
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
  revert: 'other',
};

export type Classified = {
  readonly section: Section;
  /** True where no author said so and the words of the title were read instead. */
  readonly inferred: boolean;
};

const vowels = 'aeiou';

/** Present, past, third person and -ing forms of a verb, or the plural of a noun. */
function forms(word: string): string[] {
  const last = word.at(-1) ?? '';
  const stem = last === 'e' ? word.slice(0, -1) : word;
  const doubled =
    vowels.includes(word.at(-2) ?? '') && !vowels.includes(word.at(-3) ?? 'a') && !/[wxy]$/u.test(last)
      ? stem + last
      : stem;
  const plural = /(?:s|x|ch|sh)$/u.test(word)
    ? `${word}es`
    : /[^aeiou]y$/u.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  const past =
    last === 'e' ? `${word}d` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${doubled}ed`;
  return [word, plural, past, `${stem}ed`, `${doubled}ing`, `${stem}ing`];
}

type Known = { readonly word: string; readonly lean: Lean };

function indexForms(entries: readonly Entry[]): Map<string, Known> {
  const index = new Map<string, Known>();
  for (const { lean, words: listed } of entries) {
    for (const word of listed.split(' ')) {
      for (const form of forms(word)) if (!index.has(form) || form === word) index.set(form, { word, lean });
    }
  }
  return index;
}

const verbIndex = indexForms(leadingVerbs);
const wordIndex = indexForms(words);

/** Leading "[package]", "package:", "(package):", "package - ": what is touched, not what was done. */
const topic =
  /^\s*(?:(?:\[[^\]]{1,40}\]|\([^)]{1,40}\))\s*[:-]?\s*|[\w@/.,+ -]{1,40}?:\s+(?=\S)|[\w@/.-]{1,40}\s+-\s+(?=\S))/u;

function splitTopic(title: string): { topic: string; rest: string } {
  let rest = title;
  let said = '';
  for (let turn = 0; turn < 3; turn += 1) {
    const match = topic.exec(rest);
    if (match === null || match[0] === rest) break;
    said += ` ${match[0]}`;
    rest = rest.slice(match[0].length);
  }
  return { topic: said, rest };
}

/** Words of a language, in lower case: no code, no identifiers such as `camelCase`, `a.b` or `--flag`, no compounds. */
function tokens(text: string): string[] {
  const spoken = text.replaceAll(/[’']/gu, '').replaceAll(/`[^`]*`/gu, ' ');
  return (spoken.match(/(?<![\w.@/]|[\w-]-)[A-Za-z][A-Za-z0-9]*(?![\w@/-]|\.\w|\()/gu) ?? [])
    .filter((word) => !/[a-z][A-Z]/u.test(word))
    .map((word) => word.toLowerCase());
}

function addTo(scores: Record<Section, number>, lean: Lean | undefined): void {
  if (lean === undefined) return;
  for (const section of sections) scores[section] += lean[section] ?? 0;
}

/** After these, what follows names what is undone or mended: "drop support", "fix the option". */
const undoing = new Set(['fix', 'correct', 'remove', 'drop', 'delete', 'stop', 'get', 'revert', 'rollback']);
const negation = /^(?:dont|doesnt|cant|wont|no|never)$/u;

/** "Explicitly bump x" bumps; an adverb that says something itself, such as "properly", stays. */
const withoutAdverb = ([first = '', ...rest]: readonly string[]): string[] =>
  first.endsWith('ly') && !verbIndex.has(first) ? rest : [first, ...rest];

/** What a word adds, given the title's first verb. */
function leanOf(word: string, verb: Known | undefined): Lean {
  const lean = wordIndex.get(word)?.lean ?? {};
  if (undoing.has(verb?.word ?? '')) return { ...lean, features: 0, improvements: 0 };
  // "Detect leaks" is a feature; "fix a leak" is speed and size.
  return word.startsWith('leak') && verb?.lean.features !== undefined ? { features: 1 } : lean;
}

/** How strongly the words of an untyped title lean to each section. */
export function leanings(title: string): Record<Section, number> {
  const scores = { features: 0, improvements: 0, fixes: 0, performance: 0, other: 0 };
  const { topic: about, rest } = splitTopic(title);
  const said = withoutAdverb(tokens(rest));
  const [first = ''] = said;
  const verb = verbIndex.get(negation.test(first) ? 'do' : first);
  addTo(scores, verb?.lean);
  const others = new Set([...tokens(about), ...said.slice(verb === undefined ? 0 : 1)]);
  for (const word of others) addTo(scores, leanOf(word, verb));
  return scores;
}

/** Reads the section off a title that no author typed; without any sign it is taken for an improvement. */
export function inferSection(title: string): Section {
  const { features, improvements, fixes, performance, other } = leanings(title);
  const useful = features + improvements;
  const best = Math.max(useful, fixes, performance, other);
  if (best === 0) return /\p{L}/u.test(title) ? 'improvements' : 'other';
  if (fixes === best) return 'fixes';
  if (useful === best) return features >= improvements ? 'features' : 'improvements';
  return performance === best ? 'performance' : 'other';
}

/** The section of a change: by its stated type, else by the words of its title. */
export function classify(type: ConventionalType | undefined, title: string, breaking: boolean): Classified {
  if (type === undefined) return { section: inferSection(title), inferred: true };
  // A refactoring that users must follow is no upkeep for them.
  if (type === 'refactor' && breaking) return { section: 'improvements', inferred: true };
  return { section: byType[type], inferred: false };
}
