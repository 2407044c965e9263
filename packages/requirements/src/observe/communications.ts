import { mapReading, type Reading } from '@release-actions/evidence';
import { isDraftOf, type DraftOf } from '../communication.ts';
import type { CommunicationFact, Observations } from '../observations.ts';
import type { LabelledIssue, Wave, WaveRequest } from '../ports.ts';
import { unasked } from './parts.ts';
import { type Asked, isJudged } from './plan.ts';

const id = 'customer-communication';

/** Asked for in the same request as everything else, where the policy names an issue form. */
export function communicationRequest(asked: Asked): Pick<WaveRequest, 'labelled'> {
  const { issue: label } = asked.policy.requirements[id];
  return label === undefined || !isJudged(id, asked) ? {} : { labelled: { label } };
}

/** What stands in the issues of this release; nothing where none was asked for. */
export function communicationsIn(
  asked: Asked,
  { labelled }: Wave,
  ticket: number | undefined,
): Pick<Observations, 'communications'> {
  if (communicationRequest(asked).labelled === undefined) return {};
  return { communications: draftsAmong(labelled ?? unasked(id), { ...asked.subject, ticket }) };
}

/** An issue that was closed as not planned or as a duplicate was taken back; one that was closed as done was not. */
export const draftsAmong = (
  issues: Reading<readonly LabelledIssue[]>,
  of: DraftOf,
): Reading<readonly CommunicationFact[]> =>
  mapReading(issues, (all) =>
    all
      .filter(({ stateReason }) => stateReason !== 'not_planned' && stateReason !== 'duplicate')
      .filter((issue) => isDraftOf(issue, of))
      .map(({ number, url, body }) => ({ number, url, text: body }))
      .sort((left, right) => left.number - right.number),
  );
