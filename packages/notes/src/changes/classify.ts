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

type Known = { readonly word: string; readonly lean: Lean };

/** A lexicon that knows words in their base form and finds them by any other. */
class Lexicon {
  readonly #byWord = new Map<string, Known>();

  constructor(entries: readonly Entry[]) {
    for (const { lean, words: listed } of entries)
      for (const word of listed.split(' ')) this.#byWord.set(word, { word, lean });
  }

  find(form: string): Known | undefined {
    const exact = this.#byWord.get(form);
    if (exact !== undefined) return exact;
    for (const base of basesOf(form)) {
      const known = this.#byWord.get(base);
      if (known !== undefined) return known;
    }
    return undefined;
  }
}

/** What a form may be made from: "dropped" from "dropp", "droppe" and "drop", "tries" from "try". */
function basesOf(form: string): string[] {
  if (form.endsWith('ies') || form.endsWith('ied')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  if (form.endsWith('ing')) return verbBases(form.slice(0, -3));
  if (form.endsWith('ed')) return verbBases(form.slice(0, -2));
  if (form.endsWith('es')) return [form.slice(0, -1), form.slice(0, -2)];
  return form.endsWith('s') ? [form.slice(0, -1)] : [];
}

function verbBases(stem: string): string[] {
  const isDoubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
  return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])];
}

let verbs: Lexicon | undefined;
let nouns: Lexicon | undefined;
/** Made when the first title without a type is read; many ranges have none. */
const verbOf = (form: string): Known | undefined => (verbs ??= new Lexicon(leadingVerbs)).find(form);
const wordOf = (form: string): Known | undefined => (nouns ??= new Lexicon(words)).find(form);

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
  first.endsWith('ly') && verbOf(first) === undefined ? rest : [first, ...rest];

/** What a word adds, given the title's first verb. */
function leanOf(word: string, verb: Known | undefined): Lean {
  const lean = wordOf(word)?.lean ?? {};
  if (undoing.has(verb?.word ?? '')) return { ...lean, features: 0, improvements: 0 };
  // "Detect leaks" is a feature; "fix a leak" is speed and size.
  return word.startsWith('leak') && verb?.lean.features !== undefined ? { features: 1 } : lean;
}

/** How strongly the words of an untyped title lean to each section. */
function leanings(title: string): Record<Section, number> {
  const scores = { features: 0, improvements: 0, fixes: 0, performance: 0, other: 0 };
  const { topic: about, rest } = splitTopic(title);
  const said = withoutAdverb(tokens(rest));
  const [first = ''] = said;
  const verb = verbOf(negation.test(first) ? 'do' : first);
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
