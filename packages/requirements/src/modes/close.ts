import type { Reading } from '@release-actions/evidence';
import { type Inline, inlineToText, type Role, shortSha } from '@release-actions/report';
import { evaluate } from '../evaluate.ts';
import type { Observations } from '../observations.ts';
import type { GateWrites, ReleaseRow } from '../ports.ts';
import { rolesOf } from '../signoff/people.ts';
import { ticketBody } from '../ticket/body.ts';
import { isLive } from '../ticket/live.ts';
import { productionEvidence, stagesOf } from '../ticket/stages.ts';
import { type World, worldOf } from '../world.ts';
import { type GateContext, type GateRun, observeAll, recordOf } from './context.ts';
import { problemOf } from './written.ts';

/** Something that has to be finished before a release ticket may be closed. */
export type OpenEnd = {
  readonly what: string;
  readonly why: Inline;
  readonly who: Role;
  readonly next: string;
};

export type CloseRun = GateRun & {
  readonly result: 'closed' | 'withdrawn' | 'already-closed' | 'refused';
  readonly openEnds: readonly OpenEnd[];
  /** Why a release manager gave the release up. */
  readonly reason?: string;
};

/** Ends a release: closes its ticket when everything after the deployment is done, or names what is not. */
export async function runClose(context: GateContext): Promise<CloseRun> {
  const { question, sources, writes } = context;
  const observations = await observeAll(context);
  const record = recordOf(context, observations);
  const run: GateRun = {
    record,
    ticket: observations.ticket.known ? observations.ticket.value : null,
    problems: [],
  };
  const world = worldOf(question.subject, question.policy, observations);
  if (run.ticket === null) return { ...run, result: 'refused', openEnds: [noTicket(observations)] };
  if (run.ticket.state === 'closed') return { ...run, result: 'already-closed', openEnds: [] };
  const reason = withdrawal(world);
  if (reason !== undefined) {
    const problems = await closeTicket(world, run, writes, 'not_planned');
    return {
      ...run,
      problems,
      result: problems.length === 0 ? 'withdrawn' : 'refused',
      openEnds: [],
      reason,
    };
  }
  const { release } = question.subject;
  const published = release === undefined ? undefined : await sources.github.releases.byTag(release);
  const openEnds = openEndsOf(world, published);
  if (openEnds.length > 0) return { ...run, result: 'refused', openEnds };
  const problems = await closeTicket(world, run, writes, 'completed');
  return { ...run, problems, result: problems.length === 0 ? 'closed' : 'refused', openEnds };
}

function noTicket({ ticket }: Observations): OpenEnd {
  return ticket.known
    ? {
        what: 'Release ticket',
        why: 'there is none for this release',
        who: 'release-manager',
        next: 'open it with `mode: open`',
      }
    : { what: 'Release ticket', why: ticket.message, who: 'release-manager', next: ticket.hint };
}

/** A release manager's `/withdraw <reason>`: a release that never reached production ends so. */
function withdrawal(world: World): string | undefined {
  if (isLive(world)) return undefined;
  const command = world.spoken.commands.findLast(
    ({ verb, login }) =>
      verb === 'withdraw' && rolesOf(login, world.observations).includes('release-manager'),
  );
  return command?.verb === 'withdraw' ? command.reason : undefined;
}

/** What is not finished, in the order in which the guide has it. */
export function openEndsOf(world: World, published: Reading<ReleaseRow> | undefined): OpenEnd[] {
  return [
    deploymentEnd(world),
    smokeEnd(world),
    monitorEnd(world),
    publishedEnd(published),
    ...signOffEnds(world),
  ].flatMap((end) => end ?? []);
}

function deploymentEnd({ observations, subject }: World): OpenEnd | undefined {
  const live = observations.live[subject.environment];
  const what = `Deploy to ${subject.environment}`;
  const commit = shortSha(subject.sha);
  const who = 'release-manager';
  if (live?.known !== true) {
    return { what, why: live?.message ?? 'not read', who, next: live?.hint ?? 'run this again' };
  }
  if (live.value?.sha !== subject.sha) {
    const runs = live.value === null ? 'nothing of ours' : shortSha(live.value.sha);
    return {
      what,
      why: `${subject.environment} runs ${runs}, not ${commit}`,
      who,
      next: 'deploy it, or `/withdraw <reason>`',
    };
  }
  if (live.value.phase === 'deployed' && live.value.bad === null) return undefined;
  const why = live.value.bad ?? `deployment ${live.value.deploymentId} is ${live.value.phase}`;
  return { what, why, who, next: 'deploy it again, or roll it back' };
}

function smokeEnd(world: World): OpenEnd | undefined {
  const smoke = productionEvidence('smoke', world);
  if (smoke?.outcome === 'pass') return undefined;
  const why = smoke === undefined ? `no smoke evidence of ${world.subject.environment}` : smoke.headline;
  return {
    what: 'Post-deploy verifications',
    why,
    who: 'release-manager',
    next: 'run smoke-test-runner on production',
  };
}

function monitorEnd(world: World): OpenEnd | undefined {
  const { observations, subject } = world;
  const monitor = productionEvidence('monitor', world);
  const live = observations.live[subject.environment];
  if (monitor?.outcome === 'pass' || (live?.known === true && typeof live.value?.verifiedBy === 'string'))
    return undefined;
  const why = monitor === undefined ? 'no monitor evidence' : monitor.headline;
  return {
    what: 'Monitor for 30 minutes',
    why,
    who: 'on-call',
    next: 'let post-deploy-monitor finish, or `/verify <reason>`',
  };
}

function publishedEnd(published: Reading<ReleaseRow> | undefined): OpenEnd | undefined {
  if (published === undefined || published.known) return undefined;
  const missing = published.reason === 'not-found';
  return {
    what: 'Announcement and documentation',
    why: missing ? 'the release is not published' : published.message,
    who: 'customer-success-manager',
    next: missing ? 'run notes-generator, `mode: publish`' : published.hint,
  };
}

/** What a patch was allowed to skip before the deployment is due before its ticket closes. */
function signOffEnds(world: World): OpenEnd[] {
  const evaluation = evaluate(world);
  return evaluation.findings
    .filter(
      ({ dueAfterMs, status }) => dueAfterMs !== undefined && status !== 'met' && status !== 'not-applicable',
    )
    .map(({ title, reason, owner, next }) => ({
      what: title,
      why: reason,
      who: owner,
      next: next === undefined ? 'settle it' : inlineToText(next.text),
    }));
}

async function closeTicket(
  world: World,
  { record, ticket }: GateRun,
  { issues }: GateWrites,
  stateReason: 'completed' | 'not_planned',
): Promise<string[]> {
  if (ticket === null) return [];
  const stages = stagesOf(world).map((stage, index, all) =>
    index === all.length - 1 && stateReason === 'completed' ? { ...stage, done: true } : stage,
  );
  const body = ticketBody(record.evaluation, world, stages);
  const closed = await issues.update(ticket.number, { body, state: 'closed', stateReason });
  const { scope } = record.observations;
  const milestone = scope.known && stateReason === 'completed' ? scope.value.milestone : null;
  const ended = milestone === null ? undefined : await issues.closeMilestone(milestone.number);
  return [...problemOf(closed), ...(ended === undefined ? [] : problemOf(ended))];
}
