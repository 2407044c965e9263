import { descriptions, readHistory } from '@release-actions/deployments';
import type { DeploymentPayload, DeploymentRecord, Written } from '@release-actions/deployments';
import { judgeAuthority } from './authority.ts';
import type { Authority } from './authority.ts';
import { ensureIncident } from './incidents.ts';
import type { IncidentRef } from './incidents.ts';
import { decideLock, formatHolder, holdOf, takeoverStatus } from './lock.ts';
import type { Holder } from './lock.ts';
import { planRollback } from './plan.ts';
import type { Plan, Step } from './plan.ts';
import type { Opening, World } from './ports.ts';
import type { RollbackRequest } from './request.ts';
import { nameOf } from './version.ts';

type Ready = Extract<Plan, { kind: 'ready' }>;

export type Prepared = {
  readonly plan: Plan;
  readonly authority: Authority | null;
  readonly incident: IncidentRef | null;
  /** What went wrong beside the way, such as an incident that could not be opened. */
  readonly warnings: readonly string[];
} &
  /** Locked, frozen and marked as mutating: the team's command runs now. */
  (
    | {
        readonly kind: 'prepared';
        readonly step: Step;
        readonly deploymentId: number;
        readonly resumed: boolean;
      }
    /** Nothing was changed, for the reason that the plan states. */
    | { readonly kind: 'not-ready' }
    | { readonly kind: 'asked'; readonly why: string }
    | { readonly kind: 'not-allowed'; readonly why: string }
    | { readonly kind: 'attached'; readonly to: number; readonly by: Holder }
    | { readonly kind: 'conflict'; readonly with: number; readonly by: Holder; readonly name: string }
    /** A write did not succeed; what was written before is found again by the next run. */
    | { readonly kind: 'write-failed'; readonly why: string; readonly next: string }
  );

function payloadOf(
  step: Step,
  request: RollbackRequest,
  incident: IncidentRef | null,
  at: Date,
): DeploymentPayload {
  const { suspect, target } = step;
  const { policy, reason, actor, me, securityRelated } = request;
  const kept = new Set(target.payload.artifacts.map(({ digest }) => digest));
  const left = suspect.payload.artifacts.map(({ digest }) => digest).filter((digest) => !kept.has(digest));
  const { schema, configDigest, procedure } = target.payload;
  return {
    v: 1,
    key: step.key,
    service: request.target.service,
    wave: request.target.wave,
    version: target.payload.version,
    artifacts: target.payload.artifacts,
    ...(schema === undefined ? {} : { schema }),
    ...(configDigest === undefined ? {} : { configDigest }),
    ...(procedure === undefined ? {} : { procedure }),
    rollback: {
      fromDeployment: suspect.id,
      toDeployment: target.id,
      fromVersion: nameOf(suspect),
      toVersion: nameOf(target),
      reason: securityRelated ? '' : reason,
      actor,
      holder: formatHolder(me),
      heldUntil: new Date(at.getTime() + policy.rollback['lock-expires'].ms).toISOString(),
    },
    freeze: {
      badShas: [suspect.sha],
      badDigests: [...new Set(left)],
      until: new Date(at.getTime() + policy.rollback.freeze.expires.ms).toISOString(),
      ...(incident === null ? {} : { incident: incident.number }),
      ...(step.targetContainsSuspect ? { descendants: 'free' as const } : {}),
    },
  };
}

type Opened = { readonly id: number; readonly resumed: boolean };

/** Creates the record of the step, or takes up the one that an earlier run left. */
async function openRecord(
  { step }: Ready,
  request: RollbackRequest,
  incident: IncidentRef | null,
  world: World,
): Promise<Written<Opened>> {
  const { begun, target } = step;
  if (begun !== null) return takeUp(begun, request, world);
  const created = await world.deployments.create({
    sha: target.sha,
    environment: request.target.environment,
    task: 'rollback',
    description: `Rollback from ${nameOf(step.suspect)} to ${nameOf(target)}`,
    payload: payloadOf(step, request, incident, world.now()),
  });
  return created.done ? { done: true, value: { id: created.value.id, resumed: false } } : created;
}

async function takeUp(
  begun: DeploymentRecord,
  request: RollbackRequest,
  world: World,
): Promise<Written<Opened>> {
  const done = { done: true, value: { id: begun.id, resumed: true } } as const;
  const hold = holdOf(begun);
  if (hold === undefined || formatHolder(hold.holder) === formatHolder(request.me)) return done;
  const until = new Date(world.now().getTime() + request.policy.rollback['lock-expires'].ms);
  const taken = await world.deployments.addStatus(begun.id, takeoverStatus(hold.holder, request.me, until));
  return taken.done ? done : taken;
}

/** Ends an open rollback whose run is gone and which this step does not continue. Taken over first: see `holdOf`. */
async function endAbandoned(step: Step, request: RollbackRequest, world: World): Promise<Written<unknown>> {
  const { abandoned, begun } = step;
  if (abandoned === null || abandoned.id === begun?.id) return { done: true, value: null };
  const taken = await takeUp(abandoned, request, world);
  if (!taken.done) return taken;
  const records = await readRecords(request, world);
  const now = records.done ? records.value.find(({ id }) => id === abandoned.id) : undefined;
  if (now === undefined || formatHolder(holdOf(now)?.holder ?? request.me) !== formatHolder(request.me)) {
    return {
      done: false,
      message: `rollback ${abandoned.id} was taken over by another run`,
      hint: 'Run this again.',
    };
  }
  const why = 'its run ended before';
  return world.deployments.addStatus(
    abandoned.id,
    now.phase === 'mutating'
      ? { state: 'failure', description: `${descriptions.failed}: ${why} it could tell what happened` }
      : { state: 'inactive', description: `${descriptions.unchanged}: ${why} anything was changed` },
  );
}

async function readRecords(
  { target }: RollbackRequest,
  world: World,
): Promise<Written<readonly DeploymentRecord[]>> {
  const rows = await world.deployments.list(target.environment);
  if (!rows.known) return { done: false, message: rows.message, hint: rows.hint };
  return { done: true, value: readHistory(rows.value, target).records };
}

/**
 * Takes a rollback to the point at which the team's command runs: plan, incident, record with lock and freeze, the
 * check that nobody was earlier, and the mark that production may change from now on. Whatever stops it does so
 * before that mark.
 */
export async function prepareRollback(
  request: RollbackRequest,
  opening: Opening,
  world: World,
): Promise<Prepared> {
  const plan = await planRollback(request, opening, world);
  const none = { plan, authority: null, incident: null, warnings: [] };
  if (plan.kind === 'under-way') {
    return { ...none, kind: 'attached', to: plan.record.id, by: plan.by };
  }
  if (plan.kind !== 'ready') return { ...none, kind: 'not-ready' };
  const authority = judgeAuthority(request, plan, world.now());
  if (!authority.may && !authority.ask)
    return { ...none, authority, kind: 'not-allowed', why: authority.why };
  const standing = authority.may ? 'rolling-back' : 'deciding';
  const { incident, warnings } = await ensureIncident(plan, request, authority.severity, standing, world);
  const found = { plan, authority, incident, warnings };
  if (!authority.may) return { ...found, kind: 'asked', why: authority.why };
  return lockAndMark(plan, request, found, world);
}

type SoFar = Pick<Prepared, 'plan' | 'authority' | 'incident' | 'warnings'>;

async function lockAndMark(
  plan: Ready,
  request: RollbackRequest,
  found: SoFar,
  world: World,
): Promise<Prepared> {
  const failed = ({ message, hint }: { message: string; hint: string }): Prepared => ({
    ...found,
    ...{ kind: 'write-failed', why: message, next: hint },
  });
  const { step } = plan;
  const ended = await endAbandoned(step, request, world);
  if (!ended.done) return failed(ended);
  const opened = await openRecord(plan, request, found.incident, world);
  if (!opened.done) return failed(opened);
  const { id, resumed } = opened.value;
  const records = await readRecords(request, world);
  if (!records.done) return failed(records);
  const lock = decideLock(records.value, { id, key: step.key }, request.me);
  if (lock.state !== 'won') return withdraw(lock, { id, resumed }, found, world);
  if (world.lock !== null) {
    const second = await world.lock.acquire(resumed || step.abandoned !== null);
    if (second.state !== 'won')
      return failed({ message: second.message, hint: 'Look who holds it; run this again.' });
  }
  const marked = await world.deployments.addStatus(id, {
    state: 'in_progress',
    description: descriptions.mutating,
    logUrl: request.runUrl,
  });
  if (!marked.done) return failed(marked);
  return { ...found, kind: 'prepared', step, deploymentId: id, resumed };
}

/** Another one was earlier: what this run has written ends without having changed anything. */
async function withdraw(
  lock: Exclude<ReturnType<typeof decideLock>, { state: 'won' }>,
  own: Opened,
  found: SoFar,
  world: World,
): Promise<Prepared> {
  const first = lock.state === 'attach' ? lock.to : lock.with;
  if (first.id !== own.id && !own.resumed) {
    await world.deployments.addStatus(own.id, {
      state: 'inactive',
      description: `${descriptions.unchanged}: rollback ${first.id} was first`,
    });
  }
  const { incident } = found;
  if (incident?.created === true && first.payload.freeze?.incident !== incident.number) {
    await world.issues.closeAsDuplicate(incident.number);
  }
  return lock.state === 'attach'
    ? { ...found, kind: 'attached', to: first.id, by: lock.by }
    : { ...found, kind: 'conflict', with: first.id, by: lock.by, name: nameOf(first) };
}
