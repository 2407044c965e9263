import { type Document, type Inline, toMarkdown } from '@release-actions/report';
import type { Evaluation } from '../decide.ts';
import type { Asked, Finding } from '../finding.ts';
import { isBlocking, isOpen } from '../finding.ts';
import type { CommentFact } from '../observations.ts';
import { acceptanceRequest } from './acceptance.ts';
import { ticketHeadline } from './after.ts';
import { wasDeployed } from './live.ts';
import { formatCode } from '../signoff/code.ts';
import type { World } from '../world.ts';

export const commentMarker = '<!-- release-actions:v1 gate-requests -->';

/** The one comment that the gate keeps editing: who is asked for what. */
export const findComment = (comments: readonly CommentFact[]): CommentFact | undefined =>
  comments.find(({ author, body }) => author?.type === 'Bot' && body.startsWith(commentMarker));

/**
 * Who is asked to answer, each role once for each request. It carries no times or ages, so that it changes only
 * when a request does, and nobody is mentioned twice for the same one. What a patch may bring later is asked for once
 * it runs: nobody is called at night for it.
 */
export function requestsComment(evaluation: Evaluation, world: World): string {
  const live = wasDeployed(world);
  const signOffs = evaluation.findings
    .filter((finding) => isAnswerable(finding) && live === (finding.dueAfterMs !== undefined))
    .sort((left, right) => Number(isBlocking(right)) - Number(isBlocking(left)))
    .flatMap((finding) =>
      finding.asked.filter(({ signed }) => !signed).map((asked) => requestLine(finding, asked, world)),
    );
  const lines = [...acceptanceRequest(world), ...signOffs];
  const document: Document = [
    { paragraph: { strong: ticketHeadline(evaluation, world) } },
    ...(lines.length === 0
      ? [{ paragraph: nobodyAsked(evaluation, world) }]
      : [{ paragraph: 'Asked for an answer, each in a new comment of your own:' }, { list: lines }]),
  ];
  return `${commentMarker}\n${toMarkdown(document)}\n`;
}

/** On a go somebody has to start it, unless this very run deploys or the policy starts it by itself. */
function nobodyAsked({ decision }: Evaluation, world: World): Inline {
  const { observations, policy, subject } = world;
  const { ticket } = observations;
  const manager = ticket.known ? ticket.value?.assignees[0] : undefined;
  const starts = (policy.environments[subject.environment]?.['on-go'] ?? 'notify') !== 'notify';
  if (decision !== 'go' || starts || manager === undefined || wasDeployed(world)) {
    return 'Nobody is asked for an answer now; the state is in the description above.';
  }
  return ['Ready: ', { mention: manager }, ' starts the deployment.'];
}

/** A request is made when its answer would settle it, not while something else is missing. */
const isAnswerable = (finding: Finding): boolean => isOpen(finding) && finding.code === 'not-signed';

function requestLine({ id, title }: Finding, { role, code }: Asked, { observations }: World): Inline {
  const people = observations.people[role];
  const members = people.known ? people.value.members : [];
  const mentions = members.flatMap((login): Inline[] => [' ', { mention: login }]);
  const fallback =
    people.known && people.value.fallback ? ', not set in the policy: the release-manager answers' : '';
  return [`${title} (${role}${fallback}):`, ...mentions, ' ', { code: `/sign ${id} ${formatCode(code)}` }];
}
