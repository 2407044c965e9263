import { classify } from '../changes/classify.ts';
import { parseMessage, type Message } from '../changes/message.ts';
import type { Section } from '../changes/section.ts';
import { readSections, type PullSections } from './sections.ts';

/** What GitHub knows about one pull request. */
export type PullFacts = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
};

/** Labels by what they say, from the policy. */
export type LabelRules = Readonly<
  Record<'features' | 'improvements' | 'fixes' | 'performance' | 'breaking' | 'exclude', readonly string[]>
>;

/** A pull request, read: what its title and description say as a commit message would, and by headings and boxes. */
export type Pull = PullFacts & {
  readonly sections: PullSections;
  readonly message: Message;
  /** Where its title's type puts the change; undefined for a title without one. */
  readonly section: Section | undefined;
};

/** A description longer than this is a log that somebody pasted. */
const readCharacters = 100_000;

export function readPull(facts: PullFacts): Pull {
  const body = facts.body.slice(0, readCharacters).replaceAll('\r\n', '\n');
  const message = parseMessage(`${facts.title}\n\n${body}`);
  const breaking = message.bang || message.breakingNotes.length > 0;
  return {
    ...facts,
    sections: readSections(body),
    message,
    section: message.type === undefined ? undefined : classify(message.type, message.title, breaking).section,
  };
}

export const hasLabel = ({ labels }: PullFacts, names: readonly string[]): string | undefined =>
  labels.find((label) => names.some((name) => name.toLowerCase() === label.toLowerCase()));

const labelSections = ['features', 'improvements', 'fixes', 'performance'] as const;

/** Every section that a label puts the change in; more than one is a contradiction. */
export const labelledSections = (
  pull: PullFacts,
  rules: LabelRules,
): { readonly section: Section; readonly label: string }[] =>
  labelSections.flatMap((section) => {
    const label = hasLabel(pull, rules[section]);
    return label === undefined ? [] : [{ section, label }];
  });

/** Who says that the change has no line in the notes. */
export function exclusionOf(
  pull: Pull,
  rules: LabelRules,
): { readonly who: string; readonly reason: string } | undefined {
  const label = hasLabel(pull, rules.exclude);
  if (label !== undefined)
    return { who: `the label "${label}"`, reason: `label "${label}" on #${pull.number}` };
  if (!pull.sections.statedNone.has('releaseNote')) return undefined;
  return {
    who: 'the description, under "Release note"',
    reason: `#${pull.number} says that it has no release note`,
  };
}
