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
  /** A ticked box "Breaking change". */
  readonly tickedBreaking: boolean;
};

export type SectionName = 'releaseNote' | 'breaking' | 'migration' | 'rollback' | 'customerImpact';

const names: readonly { readonly name: SectionName; readonly label: RegExp }[] = [
  { name: 'releaseNote', label: /^release notes?$/iu },
  { name: 'breaking', label: /^breaking changes?\b/iu },
  { name: 'migration', label: /^(?:migration|upgrad(?:e|ing))\b|^how to (?:migrate|upgrade)$/iu },
  { name: 'rollback', label: /^roll ?back\b/iu },
  { name: 'customerImpact', label: /^(?:customer|user) impact\b/iu },
];

const none = /^(?:none|no|n\/a|not applicable|nothing|_no response_|-)\.?$/iu;
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

/** Reads a description's sections; what stands in HTML comments is the template's advice, not the author's word. */
export function readSections(description: string): PullSections {
  const text = description
    .slice(0, readCharacters)
    .replaceAll('\r\n', '\n')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '');
  const found = new Map<SectionName, string>();
  const statedNone = new Set<SectionName>();
  for (const { name, said } of sectionTexts(text)) {
    if (none.test(said)) statedNone.add(name);
    else if (said !== '') found.set(name, said);
  }
  const tickedBreaking = /^\s*[-*]\s+\[x\]\s+.{0,20}breaking change/imu.test(text);
  return { ...Object.fromEntries(found), statedNone, tickedBreaking };
}
