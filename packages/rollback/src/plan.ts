import { readHistory } from '@release-actions/deployments';
import type { DeploymentRecord, History } from '@release-actions/deployments';
import { compareConfig, judgeSchema } from './barrier.ts';
import type { ConfigVerdict, SchemaVerdict } from './barrier.ts';
import type { Candidate, Rejection } from './candidates.ts';
import { chooseTarget } from './choose.ts';
import type { Choice, RefusalCode } from './choose.ts';
import { readCommands } from './commands.ts';
import type { IncidentCommand } from './commands.ts';
import { findMarked, incidentKey, markerOf } from './incident.ts';
import { rollbackKey } from './key.ts';
import { holdOf, judgeHold, openRollbacks } from './lock.ts';
import type { Holder } from './lock.ts';
import type { Issue, Opening, World } from './ports.ts';
import type { RollbackRequest } from './request.ts';
import { nameOf } from './version.ts';

/** One step back, found to be possible. */
export type Step = {
  readonly suspect: DeploymentRecord;
  readonly target: DeploymentRecord;
  readonly key: string;
  readonly schema: SchemaVerdict;
  readonly config: ConfigVerdict;
  /** True when the target's history contains the suspect: then descendants of the suspect stay allowed. */
  readonly targetContainsSuspect: boolean;
  /** The record of this very step, begun before and to be continued. */
  readonly begun: DeploymentRecord | null;
  /** An open rollback whose run is gone, or mine: to be taken over and continued or ended first. */
  readonly abandoned: DeploymentRecord | null;
};

type StopCode =
  | RefusalCode
  | 'schema-barrier'
  | 'schema-unknown'
  | 'unreachable'
  | 'deploy-in-flight'
  | 'fenced'
  | 'conflict';

export type Plan = {
  readonly history: History | null;
  readonly candidates: readonly Candidate[];
  /** The incident of the suspect, where there is one already. */
  readonly incident: Issue | null;
  readonly commands: readonly IncidentCommand[];
} & (
  | { readonly kind: 'ready'; readonly step: Step }
  | { readonly kind: 'nothing-to-do'; readonly live: DeploymentRecord | null; readonly why: string }
  | {
      readonly kind: 'refused';
      readonly code: StopCode;
      readonly why: string;
      readonly next: string;
      readonly suspect: DeploymentRecord | null;
    }
  /** Another run is doing the same. */
  | { readonly kind: 'under-way'; readonly record: DeploymentRecord; readonly by: Holder }
  /** Something that must be known could not be read. */
  | { readonly kind: 'unknown'; readonly why: string; readonly next: string }
);

type Found = Pick<Plan, 'history' | 'candidates' | 'incident' | 'commands'>;
const nothingFound: Found = { history: null, candidates: [], incident: null, commands: [] };

/** Our issues are written by a bot, or by whoever also writes our deployment records. */
export function isOurAuthor(history: History): (author: Issue['author']) => boolean {
  const creators = new Set(history.records.map(({ creator }) => creator));
  return ({ login, isBot }) => isBot || creators.has(login);
}

function findIncident(
  request: RollbackRequest,
  opening: Opening,
  history: History,
  suspect: DeploymentRecord,
): Issue | null {
  if (!opening.incidents.known) return null;
  const given = opening.incidents.value.find(({ number }) => number === request.incident);
  if (given !== undefined) return given;
  const marker = markerOf('incident', incidentKey(request.target, suspect.id));
  return findMarked(opening.incidents.value, marker, isOurAuthor(history))?.issue ?? null;
}

/** Comments are read only where an answer in them can matter: that keeps a plain rollback short. */
async function readIncidentCommands(issue: Issue | null, world: World): Promise<readonly IncidentCommand[]> {
  if (issue === null) return [];
  const comments = await world.issues.comments(issue.number);
  return comments.known ? readCommands(comments.value, await world.roles()) : [];
}

type UnderWay =
  | { readonly state: 'free'; readonly abandoned: DeploymentRecord | null }
  | { readonly state: 'stopped'; readonly plan: Plan };

/** Looks at the rollback that is open already, if any. */
async function lookAtOpen(history: History, request: RollbackRequest, world: World): Promise<UnderWay> {
  const [open] = openRollbacks(history.records);
  const hold = open === undefined ? undefined : holdOf(open);
  if (open === undefined || hold === undefined) return { state: 'free', abandoned: null };
  const { runId } = hold.holder;
  const run = runId === request.me.runId ? 'running' : await world.runState(runId);
  const verdict = judgeHold(hold, request.me, run, world.now());
  const found = { ...nothingFound, history };
  switch (verdict.state) {
    case 'mine':
    case 'stale':
      return { state: 'free', abandoned: open };
    case 'fenced': {
      const why = `attempt ${verdict.by.attempt} of this run has taken over rollback ${open.id}`;
      const next = 'Nothing: follow the later attempt.';
      return {
        state: 'stopped',
        plan: { ...found, kind: 'refused', code: 'fenced', why, next, suspect: null },
      };
    }
    case 'held': {
      const same =
        request.wanted === null || [String(open.id), nameOf(open), open.sha].includes(request.wanted);
      if (same)
        return { state: 'stopped', plan: { ...found, kind: 'under-way', record: open, by: verdict.by } };
      const why = `run ${verdict.by.runId} is rolling back to ${nameOf(open)} at this moment (deployment ${open.id})`;
      const next = `Wait for it, or cancel that run; its hold ends at ${verdict.until.toISOString()} at the latest.`;
      return {
        state: 'stopped',
        plan: { ...found, kind: 'refused', code: 'conflict', why, next, suspect: null },
      };
    }
  }
}

/**
 * The run that is changing the environment now, if it is another one than this and certainly lives: two tools at work
 * on the same thing leave nobody knows what. What cannot be looked up does not hold a rollback back.
 */
async function inFlight(
  { phase, task, statuses }: DeploymentRecord,
  { me }: RollbackRequest,
  world: World,
): Promise<number | null> {
  if (phase !== 'mutating' || task !== 'deploy') return null;
  const page = statuses.findLast(({ logUrl }) => logUrl?.includes('/actions/runs/') === true)?.logUrl ?? '';
  const runId = Number(/\/actions\/runs\/(\d+)/u.exec(page)?.[1] ?? Number.NaN);
  if (Number.isNaN(runId) || runId === me.runId) return null;
  return (await world.runState(runId)) === 'running' ? runId : null;
}

type Chosen = Extract<Choice, { kind: 'chosen' }>;
type Examined =
  | { readonly state: 'good'; readonly step: Pick<Step, 'schema' | 'config' | 'targetContainsSuspect'> }
  | { readonly state: 'rejected'; readonly rejection: Rejection & { code: StopCode }; readonly next: string }
  | { readonly state: 'unknown'; readonly why: string; readonly next: string };

/** What the records cannot tell about one candidate: two requests, side by side. */
async function examine(
  target: DeploymentRecord,
  { suspect }: Pick<Chosen, 'suspect'>,
  history: History,
  { policy }: RollbackRequest,
  world: World,
): Promise<Examined> {
  const [relation, released] = await Promise.all([
    world.commits.relation(target.sha, suspect.sha),
    world.commits.isReleased(target.sha, target.payload.version),
  ]);
  const gone = [relation, released].find((reading) => !reading.known);
  if (gone?.known === false && gone.reason !== 'not-found') {
    return { state: 'unknown', why: gone.message, next: gone.hint };
  }
  if (!relation.known || !released.known || !released.value) {
    const why = 'its commit is neither on the default branch nor tagged with its version';
    return { state: 'rejected', rejection: { code: 'unreachable', why }, next: 'Name another target.' };
  }
  const { changedFiles, targetContainsSuspect } = relation.value;
  const { migrations } = policy.rollback;
  const schema = judgeSchema({ target, suspect, history, migrations, changedFiles });
  const config = compareConfig(target, suspect);
  return { state: 'good', step: { schema, config, targetContainsSuspect } };
}

const begunBefore = (history: History, key: string): DeploymentRecord | null =>
  history.records.find(
    ({ task, phase, payload }) => task === 'rollback' && phase !== 'unchanged' && payload.key === key,
  ) ?? null;

function schemaAllows({ schema }: Pick<Step, 'schema'>, commands: readonly IncidentCommand[]): boolean {
  return schema.state === 'clear' || commands.some((said) => said.kind === 'rollback' && said.acrossSchema);
}

/**
 * Plans a rollback without changing anything: what is left, what is returned to, why each other version is not, and
 * what would stop it. Every mode begins with it, so that a refusal always comes before the first change.
 */
export async function planRollback(request: RollbackRequest, opening: Opening, world: World): Promise<Plan> {
  if (!opening.rows.known) {
    return { ...nothingFound, kind: 'unknown', why: opening.rows.message, next: opening.rows.hint };
  }
  const history = readHistory(opening.rows.value, request.target);
  const open = await lookAtOpen(history, request, world);
  if (open.state === 'stopped') return open.plan;
  const choice = chooseTarget(history, {
    target: request.wanted,
    automatic: request.automatic,
    repeatable: request.policy.rollback.idempotent,
  });
  const found: Found = { ...nothingFound, history, candidates: choice.candidates };
  if (choice.kind !== 'chosen') return { ...found, ...choice };
  const flying = await inFlight(choice.suspect, request, world);
  if (flying !== null) {
    const why = `run ${flying} is deploying ${nameOf(choice.suspect)} at this moment`;
    const next = `Wait for it, or cancel that run (cancel, never reject a review), then start this again.`;
    return { ...found, kind: 'refused', code: 'deploy-in-flight', why, next, suspect: choice.suspect };
  }
  const incident = findIncident(request, opening, history, choice.suspect);
  const commands = request.automatic ? await readIncidentCommands(incident, world) : [];
  return firstPossible({ ...found, incident, commands }, choice, open.abandoned, request, world);
}

async function firstPossible(
  found: Found,
  choice: Chosen,
  abandoned: DeploymentRecord | null,
  request: RollbackRequest,
  world: World,
): Promise<Plan> {
  const history = found.history ?? { records: [], foreign: [], malformed: [] };
  const { suspect } = choice;
  let { candidates, commands } = found;
  const onlyThis = request.wanted !== null || choice.again;
  const possible = candidates.flatMap(({ record, rejected }) =>
    record === null || rejected !== null ? [] : [record],
  );
  for (const target of onlyThis ? [choice.target] : possible) {
    const examined = await examine(target, choice, history, request, world);
    if (examined.state === 'unknown')
      return { ...found, kind: 'unknown', why: examined.why, next: examined.next };
    if (examined.state === 'rejected') {
      const { rejection, next } = examined;
      candidates = candidates.map((row) =>
        row.record?.id === target.id ? { ...row, rejected: rejection } : row,
      );
      if (!onlyThis) continue;
      const why = `${nameOf(target)} cannot be the target: ${rejection.why}`;
      return { ...found, candidates, kind: 'refused', code: rejection.code, why, next, suspect };
    }
    if (examined.step.schema.state !== 'clear' && commands.length === 0) {
      commands = await readIncidentCommands(found.incident, world);
    }
    if (!schemaAllows(examined.step, commands)) {
      return { ...found, candidates, commands, ...refusedBySchema(examined.step.schema, target, suspect) };
    }
    const key = rollbackKey(request.repository, request.target, suspect.id, target.id);
    const step: Step = {
      suspect,
      target,
      key,
      ...examined.step,
      begun: begunBefore(history, key),
      abandoned,
    };
    return { ...found, candidates, commands, kind: 'ready', step };
  }
  const why = 'no version that was good here can be reached any more';
  const next = 'Fix forward, or restore the commit or tag of a version below.';
  return { ...found, candidates, kind: 'refused', code: 'no-target', why, next, suspect };
}

/** An older version is on the far side of the same barrier, so the search ends here. */
function refusedBySchema(schema: SchemaVerdict, target: DeploymentRecord, suspect: DeploymentRecord) {
  if (schema.state === 'clear') throw new TypeError(`no barrier before ${nameOf(target)}`);
  const code = schema.state === 'barrier' ? ('schema-barrier' as const) : ('schema-unknown' as const);
  const next = `${schema.forward} Or, by the release-manager on the incident: /rollback --across-schema`;
  return { kind: 'refused' as const, code, why: schema.why, next, suspect };
}
