import type { CommentFact, Observations } from '../observations.ts';
import type { GateWrites, Sources } from '../ports.ts';
import { rolesOf } from '../signoff/people.ts';
import { ticketBody } from '../ticket/body.ts';
import { findComment, requestsComment } from '../ticket/comment.ts';
import { evidenceComment, isAttached, readTexts } from '../ticket/evidence-comment.ts';
import { wasDeployed } from '../ticket/live.ts';
import { stagesOf } from '../ticket/stages.ts';
import { type World, worldOf } from '../world.ts';
import { acceptOnWord } from './accept.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';
import { type ClosingFacts, type OpenEnd, openEndsOf } from './open-ends.ts';
import { decidedBefore } from './decided.ts';
import { writeComment } from './write-ticket.ts';
import { problemOf } from './written.ts';

export type CloseRun = GateRun & {
  readonly result: 'closed' | 'withdrawn' | 'already-closed' | 'refused';
  readonly openEnds: readonly OpenEnd[];
  /** Why a release manager gave the release up. */
  readonly reason?: string;
};

/** Ends a release: closes its ticket when everything after the deployment is done, or names what is not. */
export async function runClose(context: GateContext): Promise<CloseRun> {
  const { question, writes } = context;
  const observed = await observeAll(context);
  const { observations, problems } = await acceptOnWord(
    worldOf(question.subject, question.policy, observed),
    writes,
  );
  const world = worldOf(question.subject, question.policy, observations);
  const { ticket, comments } = observations;
  const run: GateRun = {
    record: recordOf(context, observations),
    ticket: ticket.known ? ticket.value : null,
    comments,
    problems,
  };
  if (run.ticket === null) return { ...run, result: 'refused', openEnds: [noTicket(observations)] };
  if (run.ticket.state === 'closed') return { ...run, result: 'already-closed', openEnds: [] };
  const reason = withdrawal(world);
  if (reason !== undefined) return { ...(await end(world, run, context, 'withdrawn')), reason };
  const openEnds = openEndsOf(world, await closingFacts(context));
  if (openEnds.length > 0) return { ...run, result: 'refused', openEnds };
  return end(world, run, context, 'closed');
}

async function closingFacts({ question, sources }: GateContext): Promise<ClosingFacts> {
  const { subject, policy } = question;
  const { changelog } = policy.notes;
  const [published, files] = await Promise.all([
    subject.release === undefined ? undefined : sources.github.releases.byTag(subject.release),
    changelog === undefined ? undefined : sources.github.snapshot({ defaultBranchFiles: [changelog] }),
  ]);
  const file = changelog === undefined ? undefined : files?.files?.[changelog];
  return {
    ...(published === undefined ? {} : { published }),
    ...(file === undefined ? {} : { changelog: file }),
  };
}

function noTicket({ ticket }: Observations): OpenEnd {
  const what = 'Release ticket';
  const who = 'release-manager';
  return ticket.known
    ? { what, why: 'there is none for this release', who, next: 'open it with `mode: open`' }
    : { what, why: ticket.message, who, next: ticket.hint };
}

/** A release manager's `/withdraw <reason>`: a release that never reached production ends so. */
function withdrawal(world: World): string | undefined {
  if (wasDeployed(world)) return undefined;
  const command = world.spoken.commands.findLast(
    ({ verb, login }) =>
      verb === 'withdraw' && rolesOf(login, world.observations).includes('release-manager'),
  );
  return command?.verb === 'withdraw' ? command.reason : undefined;
}

/** Evidence first: a ticket that is closed without it would be found without it. */
async function end(
  world: World,
  run: GateRun,
  context: GateContext,
  result: 'closed' | 'withdrawn',
): Promise<CloseRun> {
  const { sources, writes } = context;
  const { comments } = run;
  const attached = comments.known ? await attachEvidence(world, run, comments.value, sources, writes) : [];
  const problems = [
    ...run.problems,
    ...(attached.length > 0 ? attached : await closeTicket(world, run, context, result)),
  ];
  return { ...run, problems, result: problems.length === 0 ? result : 'refused', openEnds: [] };
}

async function attachEvidence(
  world: World,
  { ticket }: GateRun,
  comments: readonly CommentFact[],
  { evidence }: Sources,
  { issues }: GateWrites,
): Promise<string[]> {
  if (ticket === null || isAttached(comments, world)) return [];
  const texts = await readTexts(world, evidence.content);
  if (texts.length === 0) return [];
  return problemOf(await issues.comment(ticket.number, evidenceComment(world, texts)));
}

async function closeTicket(
  world: World,
  { record, ticket, comments }: GateRun,
  { sources, writes: { issues } }: GateContext,
  result: 'closed' | 'withdrawn',
): Promise<string[]> {
  if (ticket === null) return [];
  const completed = result === 'closed';
  const stages = stagesOf(world).map((stage, index, all) =>
    index === all.length - 1 && completed ? { ...stage, done: true } : stage,
  );
  const decided = await decidedBefore(world, sources);
  const body = ticketBody(record.evaluation, world, stages, decided);
  const stateReason = completed ? 'completed' : 'not_planned';
  const closed = await issues.update(ticket.number, { body, state: 'closed', stateReason });
  const asked = comments.known ? findComment(comments.value) : undefined;
  const text = requestsComment(record.evaluation, world);
  const told = asked === undefined ? [] : await Promise.all(writeComment(text, asked, ticket.number, issues));
  const { scope } = record.observations;
  const milestone = scope.known && completed ? scope.value.milestone : null;
  const ended = milestone === null ? undefined : await issues.closeMilestone(milestone.number);
  return [closed, ...told, ...(ended === undefined ? [] : [ended])].flatMap(problemOf);
}
