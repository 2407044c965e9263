import type { Change } from '../changes/change.ts';
import type { Message } from '../changes/message.ts';
import type { Section } from '../changes/section.ts';
import { isNearlySame } from '../changes/subject.ts';
import { exclusionOf, labelledSections, hasLabel, type LabelRules, type Pull } from './pull.ts';

/** Two statements about one change that cannot both hold: a person has to settle it. */
export type Disagreement = {
  readonly pr: number;
  readonly about: string;
  readonly says: readonly { readonly who: string; readonly what: string }[];
};

type Says = Disagreement['says'][number];

const group = (section: Section): string =>
  section === 'improvements' || section === 'features'
    ? 'a feature or improvement'
    : section === 'fixes'
      ? 'a fix'
      : section === 'performance'
        ? 'a change of performance'
        : 'upkeep';

/** Everything that authors of one pull request say against each other about its change. */
export function disagreementsOf(change: Change, pull: Pull, rules: LabelRules): Disagreement[] {
  return [kindDisagreement(change, pull, rules), ...breakDisagreements(change, pull, rules)].flatMap(
    (found) => found ?? [],
  );
}

/** A branch's own commits may each be of another kind; a title that is the pull request's own may not. */
const isOneChange = (change: Change, message: Message): boolean =>
  change.commits.length === 1 || isNearlySame(change.title, message.title);

type Kind = { readonly who: string; readonly section: Section };

/** What the types of the commit's title and of the pull request's say; one of them where both say the same. */
function typesSaid(change: Change, { title, message, section }: Pull): Kind[] {
  const own = change.inferred ? undefined : change.type;
  const titled = message.type !== undefined && title !== '' && isOneChange(change, message);
  const other = titled ? section : undefined;
  if (own !== undefined && (other === undefined || other === change.section))
    return [{ who: `the title's type "${own}"`, section: change.section }];
  if (other === undefined) return [];
  if (own === undefined) return [{ who: `the title's type "${message.type ?? ''}"`, section: other }];
  return [
    { who: `the commit's type "${own}"`, section: change.section },
    { who: `the pull request's type "${message.type ?? ''}"`, section: other },
  ];
}

function kindDisagreement(change: Change, pull: Pull, rules: LabelRules): Disagreement | undefined {
  const { tickedKind } = pull.sections;
  const kinds: Kind[] = [
    ...typesSaid(change, pull),
    ...labelledSections(pull, rules).map(({ section, label }) => ({ who: `the label "${label}"`, section })),
    ...(tickedKind === undefined
      ? []
      : [{ who: `the ticked box "${tickedKind.box}"`, section: tickedKind.section }]),
  ];
  // An improvement of speed is both.
  const isSpeed = kinds.every(({ section }) => section === 'performance' || section === 'improvements');
  const says = kinds.map(({ who, section }): Says => ({ who, what: group(section) }));
  if (isSpeed || new Set(says.map(({ what }) => what)).size < 2) return undefined;
  return { pr: pull.number, about: 'what kind of change it is', says };
}

function breakDisagreements(change: Change, pull: Pull, rules: LabelRules): (Disagreement | undefined)[] {
  const label = hasLabel(pull, rules.breaking);
  const { sections, message } = pull;
  const said: string[] = [
    ...(change.breaking ? ['the title or a footer'] : []),
    ...(!change.breaking && message.bang ? ["the pull request's title"] : []),
    ...(!change.breaking && message.breakingNotes.length > 0 ? ['a footer of the description'] : []),
    ...(label === undefined ? [] : [`the label "${label}"`]),
    ...(sections.tickedBreaking ? ['the ticked box in the description'] : []),
  ];
  const section = sections.breaking === undefined ? [] : ['the description, under "Breaking changes"'];
  const breaking = (who: string): Says => ({ who, what: 'breaking' });
  const against = (about: string, who: readonly string[], no: Says): Disagreement | undefined =>
    who.length === 0 ? undefined : { pr: pull.number, about, says: [...who.map(breaking), no] };
  const left = exclusionOf(pull, rules);
  return [
    sections.statedNone.has('breaking')
      ? against('whether it is breaking', said, {
          who: 'the description, under "Breaking changes"',
          what: 'none',
        })
      : undefined,
    left === undefined
      ? undefined
      : against('whether it is in the notes', [...said, ...section], {
          who: left.who,
          what: 'no line in the notes',
        }),
  ];
}
