import { saysNone, withoutComments } from '../changes/said.ts';
import type { Section } from '../changes/section.ts';

/** What a pull request's description says, by the headings that teams commonly use for it. */
export type PullSections = {
  /** Words for readers instead of the title. */
  readonly releaseNote?: string;
  readonly breaking?: string;
  readonly migration?: string;
  readonly rollback?: string;
  readonly customerImpact?: string;
  /** Sections that say "none" in so many words. */
  readonly statedNone: ReadonlySet<SectionName>;
  /** A ticked box "Breaking change", or "Yes" under such a heading. */
  readonly tickedBreaking: boolean;
  /** A ticked box that says what kind of change it is, in its own words; undefined where several do. */
  readonly tickedKind: { readonly box: string; readonly section: Section } | undefined;
};

export type SectionName = 'releaseNote' | 'breaking' | 'migration' | 'rollback' | 'customerImpact';

const names: readonly { readonly name: SectionName; readonly label: RegExp }[] = [
  { name: 'releaseNote', label: /^release notes?$/iu },
  { name: 'breaking', label: /^breaking changes?\b/iu },
  { name: 'migration', label: /^(?:migration|upgrad(?:e|ing))\b|^how to (?:migrate|upgrade)$/iu },
  { name: 'rollback', label: /^roll ?back\b/iu },
  { name: 'customerImpact', label: /^(?:customer|user) impact\b/iu },
];

/** A description longer than this is a log that somebody pasted. */
const readCharacters = 100_000;

const heading = /^#{1,6}\s+(?<label>.+?)\s*:?\s*#*$/u;
const boldLine = /^\*\*(?<label>[^*]{3,40}?):?\*\*:?\s*$/u;
const fencedNote = /^```release-note\s*\n(?<note>[\s\S]*?)\n```\s*$/mu;

/** Texts under the headings that we know, in the order in which they stand. */
function* sectionTexts(text: string): Generator<{ name: SectionName; said: string }> {
  let current: { name: SectionName; lines: string[] } | undefined;
  for (const line of [...text.split('\n'), '# end']) {
    const label = (heading.exec(line) ?? boldLine.exec(line))?.groups?.label;
    if (label === undefined) {
      current?.lines.push(line);
      continue;
    }
    if (current !== undefined) yield { name: current.name, said: current.lines.join('\n').trim() };
    const name = names.find((candidate) => candidate.label.test(label))?.name;
    current = name === undefined ? undefined : { name, lines: [] };
  }
  const note = fencedNote.exec(text)?.groups?.note;
  if (note !== undefined) yield { name: 'releaseNote', said: note.trim() };
}

const box = /^\s*[-*]\s+\[(?<mark>[ xX])\]\s+(?<label>\S.*)$/u;
const kinds: readonly { readonly label: RegExp; readonly section: Section }[] = [
  { label: /^\W*bug ?-?fix\b/iu, section: 'fixes' },
  { label: /^\W*(?:new )?feature\b/iu, section: 'features' },
  { label: /^\W*(?:enhancement|improvement)\b/iu, section: 'improvements' },
  { label: /^\W*performance\b/iu, section: 'performance' },
];

/** Labels of the ticked boxes. */
const tickedIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const { mark, label } = box.exec(line)?.groups ?? {};
    return mark === undefined || mark === ' ' ? [] : [label ?? ''];
  });

/** What a section says once its boxes are read: those that nobody ticked say nothing. */
const answered = (said: string): string =>
  said
    .split('\n')
    .flatMap((line) => {
      const { mark, label } = box.exec(line)?.groups ?? {};
      if (mark === undefined) return [line];
      return mark === ' ' ? [] : [label ?? ''];
    })
    .join('\n')
    .trim();

function kindOf(ticked: readonly string[]): PullSections['tickedKind'] {
  const found = ticked.flatMap((label) => {
    const kind = kinds.find((candidate) => candidate.label.test(label));
    return kind === undefined ? [] : [{ box: label.split(/\s*[(:]/u)[0] ?? label, section: kind.section }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Reads a description's sections; what stands in HTML comments is the template's advice, not the author's word. */
export function readSections(description: string): PullSections {
  const text = withoutComments(description.slice(0, readCharacters).replaceAll('\r\n', '\n'));
  const found = new Map<SectionName, string>();
  const statedNone = new Set<SectionName>();
  const ticked = tickedIn(text);
  let tickedBreaking = ticked.some((label) => /^\W*breaking change/iu.test(label));
  for (const { name, said } of sectionTexts(text)) {
    const answer = answered(said);
    if (saysNone(answer)) statedNone.add(name);
    else if (name === 'breaking' && /^yes\W*$/iu.test(answer)) tickedBreaking = true;
    else if (answer !== '') found.set(name, answer);
  }
  return { ...Object.fromEntries(found), statedNone, tickedBreaking, tickedKind: kindOf(ticked) };
}
