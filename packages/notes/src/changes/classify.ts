import { leadingVerbs, words, type Lean } from './lexicon.ts';
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

function indexForms(table: Readonly<Record<string, Lean>>): Map<string, Lean> {
  const index = new Map<string, Lean>();
  for (const [word, lean] of Object.entries(table)) {
    for (const form of forms(word)) if (!index.has(form) || form === word) index.set(form, lean);
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

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/[’']/gu, '')
    .replaceAll(/`[^`]*`/gu, ' ')
    .match(/[a-z][a-z0-9]*/gu) ?? [];

function addTo(scores: Record<Section, number>, lean: Lean | undefined): void {
  if (lean === undefined) return;
  for (const section of sections) scores[section] += lean[section] ?? 0;
}

/** How strongly the words of an untyped title lean to each section. */
export function leanings(title: string): Record<Section, number> {
  const scores: Record<Section, number> = {
    features: 0,
    improvements: 0,
    fixes: 0,
    performance: 0,
    other: 0,
  };
  const { topic: about, rest } = splitTopic(title);
  const said = tokens(rest);
  const first = said[0] ?? '';
  addTo(scores, /^(?:dont|doesnt|cant|wont|no|never)$/u.test(first) ? leadingVerbs.do : verbIndex.get(first));
  for (const word of new Set([...tokens(about), ...said.slice(verbIndex.has(first) ? 1 : 0)]))
    addTo(scores, wordIndex.get(word));
  return scores;
}

/** Reads the section off a title that no author typed; without any sign a change is `other`. */
export function inferSection(title: string): Section {
  const scores = leanings(title);
  const useful = scores.features + scores.improvements;
  const groups = [
    { score: scores.performance, section: 'performance' },
    { score: scores.fixes, section: 'fixes' },
    { score: useful, section: scores.features >= scores.improvements ? 'features' : 'improvements' },
    { score: scores.other, section: 'other' },
  ] as const;
  let best: (typeof groups)[number] = groups[3];
  for (const group of groups) if (group.score > best.score) best = group;
  return best.section;
}

/** The section of a change: by its stated type, else by the words of its title. */
export function classify(type: ConventionalType | undefined, title: string): Classified {
  return type === undefined
    ? { section: inferSection(title), inferred: true }
    : { section: byType[type], inferred: false };
}
