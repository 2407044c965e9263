import type { Inline } from '@release-actions/report';
import type { Judgement } from './finding.ts';

const severity = ['unmet', 'unknown', 'pending', 'met', 'not-applicable'] as const;
const rank = ({ status }: Judgement): number => severity.indexOf(status);

/**
 * One judgement of several parts: the worst status speaks, with the reasons of all parts that share it; the
 * others stay as notes, so that nothing is hidden behind the first problem.
 */
export function combine(parts: readonly [Judgement, ...Judgement[]]): Judgement {
  const sorted = [...parts].sort((left, right) => rank(left) - rank(right));
  const worst = sorted[0] ?? parts[0];
  const speaking = sorted.filter(({ status }) => status === worst.status);
  const rest = sorted.filter(({ status }) => status !== worst.status);
  return {
    ...worst,
    reason: joined(speaking.map(({ reason }) => reason)),
    evidence: sorted.flatMap(({ evidence = [] }) => evidence),
    notes: [
      ...sorted.flatMap(({ notes = [] }) => notes),
      ...rest.map(({ status, reason }) => [`${status}: `, reason]),
    ],
    ...earliest('asOf', parts),
    ...earliest('expiresAt', parts),
  };
}

const joined = (reasons: readonly Inline[]): Inline =>
  reasons.length === 1
    ? (reasons[0] ?? '')
    : reasons.flatMap((reason, index) => (index === 0 ? [reason] : ['; ', reason]));

function earliest(key: 'asOf' | 'expiresAt', parts: readonly Judgement[]): Partial<Judgement> {
  const instants = parts
    .flatMap((part) => part[key] ?? [])
    .sort((left, right) => Date.parse(left) - Date.parse(right));
  const [first] = instants;
  return first === undefined ? {} : { [key]: first };
}
