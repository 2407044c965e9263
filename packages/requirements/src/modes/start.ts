import type { CommentFact, Observations, TicketFact } from '../observations.ts';
import type { GateRecord } from '../record.ts';
import { minuteMs } from '../vocabulary.ts';
import type { Question } from '../observe/plan.ts';
import type { GateWrites } from '../ports.ts';
import type { GateContext } from './context.ts';
import { waking } from '../waking.ts';
import { problemOf } from './written.ts';

/** A claim that was never confirmed belongs to a run that was killed in between. */
const claimKeepsMs = 10 * minuteMs;

const claimMarker = (sha: string): string => `<!-- release-actions:v1 start ${sha} -->`;
const confirmed = 'Started by the gate';
const forgotten = 'A start that came to nothing';

/** What was already started for this commit, by the ticket's own record of it. */
function startOf(comments: readonly CommentFact[], sha: string): CommentFact | undefined {
  return comments.findLast(({ author, body }) => author?.type === 'Bot' && body.startsWith(claimMarker(sha)));
}

function isStarted(start: CommentFact | undefined, now: string): boolean {
  if (start === undefined || start.body.includes(forgotten)) return false;
  const fresh = Date.parse(now) - Date.parse(start.createdAt) < claimKeepsMs;
  return start.body.includes(confirmed) || fresh;
}

/**
 * On the go that a waiting release was waiting for: starts the release workflow that the policy names, once for each
 * commit. The claim is written before and confirmed after, so that two runs at a time and a killed run start one.
 */
export async function startOnGo(
  { question, writes }: GateContext,
  record: GateRecord,
  observed: Observations,
  ticket: TicketFact,
): Promise<string[]> {
  if (cameToNothing(question, record)) return forgetStart(question, observed, writes);
  const workflow = workflowToStart(question, record);
  if (workflow === undefined || !observed.comments.known) return [];
  const { sha } = question.subject;
  const start = startOf(observed.comments.value, sha);
  if (isStarted(start, observed.now)) return [];
  const claim = `${claimMarker(sha)}\nThe gate starts ${workflow}.\n`;
  const claimed = await (start === undefined
    ? writes.issues.comment(ticket.number, claim)
    : writes.issues.editComment(start.id, claim));
  if (claimed.outcome !== 'done') return problemOf(claimed);
  return [...(await dispatch(question, workflow, claimed.value.id, writes))];
}

/** The run that was started, or somebody started, found that it is no go any more: the next go starts one again. */
const cameToNothing = ({ subject, policy, run }: Question, { evaluation }: GateRecord): boolean =>
  evaluation.decision !== 'go' &&
  run.event === 'workflow_dispatch' &&
  run.workflowPath === policy.environments[subject.environment]?.['on-go'];

async function forgetStart(
  { subject, run }: Question,
  { comments }: Observations,
  { issues }: GateWrites,
): Promise<string[]> {
  const start = comments.known ? startOf(comments.value, subject.sha) : undefined;
  if (start?.body.includes(confirmed) !== true) return [];
  const text = `${claimMarker(subject.sha)}\n${forgotten}: run ${run.id} found that it is no go any more. The next go starts one again.\n`;
  return problemOf(await issues.editComment(start.id, text));
}

function workflowToStart({ subject, policy, run }: Question, { evaluation }: GateRecord): string | undefined {
  const workflow = policy.environments[subject.environment]?.['on-go'] ?? 'notify';
  if (workflow === 'notify' || run.workflowPath === workflow) return undefined;
  return evaluation.decision === 'go' && waking.has(run.event) ? workflow : undefined;
}

/** Starts the workflow on the release's tag, whose files it then runs, and confirms or withdraws the claim. */
async function dispatch(
  { subject, defaultBranch }: Question,
  workflow: string,
  claim: number,
  { issues, runs }: GateWrites,
): Promise<string[]> {
  const { release, sha } = subject;
  const inputs = release === undefined ? { sha } : { release };
  const started = await runs.dispatch(fileName(workflow), release ?? defaultBranch, inputs);
  const where = started.outcome === 'done' && started.value.url !== null ? `: ${started.value.url}` : '';
  const text =
    started.outcome === 'done' ? `${confirmed}${where}` : 'Not started; the release manager starts it';
  const told = await issues.editComment(claim, `${claimMarker(sha)}\n${text}.\n`);
  return [...problemOf(started), ...problemOf(told)];
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path;
