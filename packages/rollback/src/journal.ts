import { descriptions } from '@release-actions/deployments';
import type { DeploymentRecord, NewStatus } from '@release-actions/deployments';

/** The phases of a rollback, in their order; each is written before the next begins and never taken back. */
const phases = [
  'planned',
  'locked',
  'frozen',
  'checked',
  'mutating',
  'mutated',
  'smoked',
  'monitoring',
  'done',
] as const;
export type Phase = (typeof phases)[number];

export const journalWords = {
  smoked: 'smoked',
  monitoring: 'monitoring',
  interrupted: 'interrupted',
} as const;

/** ISO 8601 instants at which phases were reached; absent: not reached. */
export type Journal = Partial<Record<Phase, string>>;

const marks: readonly (readonly [Phase, string])[] = [
  ['mutating', descriptions.mutating],
  ['mutated', descriptions.deployed],
  ['smoked', journalWords.smoked],
  ['monitoring', journalWords.monitoring],
  ['done', descriptions.verified],
  ['done', descriptions.accepted],
];

/**
 * Reads the journal back from the record. Creating the record is one atomic write that carries plan, checks, lock and
 * freeze; each later phase is one status.
 */
export function journalOf(record: DeploymentRecord): Journal {
  const { createdAt } = record;
  const journal: Journal = { planned: createdAt, locked: createdAt, frozen: createdAt, checked: createdAt };
  for (const { state, description, createdAt: at } of record.statuses) {
    if (state === 'error' || state === 'failure') continue;
    const mark = marks.find(
      ([, word]) => description === word || new RegExp(`^${word}[\\s:]`, 'u').test(description),
    );
    if (mark !== undefined) journal[mark[0]] = at;
  }
  return journal;
}

/** The last phase reached. */
export const phaseReached = (journal: Journal): Phase =>
  phases.findLast((phase) => journal[phase] !== undefined) ?? 'planned';

/** What is left behind by a run that was stopped: the next one knows where to go on, lock and freeze stay. */
export const interruptedStatus = (phase: Phase): NewStatus => ({
  state: 'in_progress',
  description: `${journalWords.interrupted} at ${phase}`,
});

const said: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [
    /^taken over from \d+\.\d+ by (\d+)\.(\d+) until .*$/u,
    () => 'taken over by another run, since the first one ended early',
  ],
  [/^mutating$/u, () => 'the rollback command began'],
  [/^deployed$/u, () => 'the rollback command succeeded'],
  [/^smoked: (.*)$/u, (rest) => rest],
  [/^verified\b.*$/u, () => 'confirmed: the watch passed'],
  [/^failed(?: in|:) (.*)$/u, (rest) => `failed: ${rest}`],
];

/** A status in the words of a timeline; what has no such words stays as it was written. */
export function inWords(description: string): string {
  for (const [pattern, words] of said) {
    const match = pattern.exec(description);
    if (match !== null) return words(match[1] ?? '');
  }
  return description;
}
