import { byAge, freezesIn, liveOf } from '@release-actions/deployments';
import type { DeploymentRecord, History } from '@release-actions/deployments';
import { disqualified, listCandidates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { hasMutated, isSound, nameOf, sameVersion, standingOf } from './version.ts';

export type RefusalCode =
  | 'history-malformed'
  | 'live-unknown'
  | 'no-target'
  | 'target-unknown'
  | 'target-ambiguous'
  | 'target-rejected'
  | 'previous-rollback-failed'
  | 'depth-exceeded';

type Refusal = { readonly code: RefusalCode; readonly why: string; readonly next: string };

export type Choice =
  | {
      readonly kind: 'chosen';
      readonly suspect: DeploymentRecord;
      readonly target: DeploymentRecord;
      readonly candidates: readonly Candidate[];
      /** True when a rollback to this target broke off before and is done again. */
      readonly again: boolean;
    }
  /** Nothing to leave: a success without any change. */
  | {
      readonly kind: 'nothing-to-do';
      readonly live: DeploymentRecord | null;
      readonly why: string;
      readonly candidates: readonly Candidate[];
    }
  | (Refusal & {
      readonly kind: 'refused';
      readonly suspect: DeploymentRecord | null;
      readonly candidates: readonly Candidate[];
    });

export type ChoiceRequest = {
  /** Version, deployment id, or commit (seven digits or more) among the recorded ones; `null`: last known good. */
  readonly target: string | null;
  /** True when no person asked for this rollback. */
  readonly automatic: boolean;
  /** True when the team declared that its rollback command may simply be run again. */
  readonly repeatable: boolean;
};

/** Why nothing can be said about this history at all. A damaged record is never skipped, wherever it lies. */
function unusable(history: History): Refusal | undefined {
  const [malformed] = history.malformed;
  if (malformed !== undefined) {
    return {
      code: 'history-malformed',
      why: `deployment ${malformed.row.id} claims to be a record of ours and cannot be read: ${malformed.message}`,
      next: 'Look at that deployment: mend or delete it, then run the plan again.',
    };
  }
  const live = liveOf(history);
  if (live.kind !== 'unknown') return undefined;
  return {
    code: 'live-unknown',
    why: `what runs now is unknown: ${live.message}`,
    next: 'Say what runs with mode "adopt", then roll back; from then on deploy through the gate only.',
  };
}

/** A deployment that was opened after the live one and never began, while the live one is known to be good. */
function neverBegan(history: History, live: DeploymentRecord): DeploymentRecord | undefined {
  const newest = history.records.find(({ task }) => task === 'deploy');
  if (newest === undefined || hasMutated(newest) || byAge(newest, live) <= 0) return undefined;
  const left = freezesIn(history).some(({ freeze }) => freeze.badShas.includes(live.sha));
  return !left && isSound(standingOf(live, history.records)) ? newest : undefined;
}

type BrokenOff = { readonly rollback: DeploymentRecord; readonly interrupted: boolean };

/** A rollback that is the newest change and did not end well: what it left may run, or what it went to. */
function brokenOff(newest: DeploymentRecord): BrokenOff | undefined {
  const broken = newest.task === 'rollback' && (newest.phase === 'failed' || newest.phase === 'mutating');
  return broken ? { rollback: newest, interrupted: newest.phase === 'mutating' } : undefined;
}

/** The same step once more: from what the broken rollback left to what it went to, if that is still good. */
function sameAgain(
  { rollback }: BrokenOff,
  history: History,
  candidates: readonly Candidate[],
): Choice | undefined {
  const others = history.records.filter(({ id }) => id !== rollback.id);
  const suspect = others.find(({ id }) => id === rollback.payload.rollback?.fromDeployment);
  const target = others.find(({ id }) => id === rollback.payload.rollback?.toDeployment);
  if (suspect === undefined || target === undefined) return undefined;
  if (disqualified(target, { ...history, records: others }) !== null) return undefined;
  return { kind: 'chosen', suspect, target, candidates, again: true };
}

/** A person repeats a broken rollback by naming it; an interrupted one repeats by itself where that is harmless. */
function wantsRepeat({ rollback, interrupted }: BrokenOff, { target, repeatable }: ChoiceRequest): boolean {
  if (target === null) return interrupted && repeatable;
  return [String(rollback.id), `#${rollback.id}`, nameOf(rollback)].includes(target);
}

/**
 * Chooses what to go back to. The suspect is the newest deployment that began to change the environment, whatever
 * its result. A target was verified once, came to no harm since, was never left as bad, and is not what runs now.
 * None: refused, with the reason for each candidate. GitHub's own idea of the active deployment is never asked.
 */
export function chooseTarget(history: History, request: ChoiceRequest): Choice {
  const suspect = history.records.find(hasMutated) ?? null;
  const candidates = suspect === null ? [] : listCandidates(history, suspect);
  const refuse = (refusal: Refusal): Choice => ({ kind: 'refused', ...refusal, suspect, candidates });

  const fault = unusable(history);
  if (fault !== undefined) return refuse(fault);
  if (suspect === null) {
    return { kind: 'nothing-to-do', live: null, why: 'nothing was ever deployed here', candidates };
  }
  const idle = request.target === null ? neverBegan(history, suspect) : undefined;
  if (idle !== undefined) {
    const why = `deployment ${idle.id} of ${nameOf(idle)} never began; ${nameOf(suspect)} still runs and is verified`;
    return { kind: 'nothing-to-do', live: suspect, why, candidates };
  }
  const broken = brokenOff(suspect);
  if (broken !== undefined && wantsRepeat(broken, request)) {
    const repeated = sameAgain(broken, history, candidates);
    if (repeated !== undefined) return repeated;
  }
  if (alreadyBack(suspect, request)) {
    const why = `${nameOf(suspect)} runs again since rollback ${suspect.id}; to go further back, name the target`;
    return { kind: 'nothing-to-do', live: suspect, why, candidates };
  }
  const held = heldBack(suspect, broken, request);
  if (held !== undefined) return refuse(held);
  const setting = { suspect, candidates, refuse };
  return request.target === null ? lastKnownGood(setting) : namedTarget(setting, request.target, history);
}

/** A rollback that has just been done and is still watched: who asks again means that one, not a further step. */
function alreadyBack(
  { id, task, phase, verified, bad, ...rest }: DeploymentRecord,
  request: ChoiceRequest,
): boolean {
  if (task !== 'rollback' || phase !== 'deployed' || bad !== undefined) return false;
  if (request.target === null) return verified === undefined;
  return [String(id), `#${id}`, rest.sha, rest.payload.version].includes(request.target);
}

/** After a rollback, the next step back is a person's: by itself it goes one deep. */
function heldBack(
  suspect: DeploymentRecord,
  broken: BrokenOff | undefined,
  { automatic, target }: ChoiceRequest,
): Refusal | undefined {
  if (automatic && suspect.task === 'rollback') {
    return {
      code: 'depth-exceeded',
      why: `${nameOf(suspect)} is itself the result of rollback ${suspect.id}; a second step back needs a person`,
      next: 'On-call: look first, then start the rollback by hand and name the target.',
    };
  }
  if (broken === undefined || target !== null) return undefined;
  return {
    code: 'previous-rollback-failed',
    why: `rollback ${suspect.id} to ${nameOf(suspect)} broke off, so either version may be running`,
    next: `Look what runs. To do the same again, set target: ${suspect.id}; to go further back, name that version.`,
  };
}

type Setting = {
  readonly suspect: DeploymentRecord;
  readonly candidates: readonly Candidate[];
  readonly refuse: (refusal: Refusal) => Choice;
};

function lastKnownGood({ suspect, candidates, refuse }: Setting): Choice {
  const target = candidates.find(({ rejected }) => rejected === null)?.record ?? null;
  if (target !== null) return { kind: 'chosen', suspect, target, candidates, again: false };
  return refuse({
    code: 'no-target',
    why: 'no version was verified here and came to no harm since',
    next: 'Fix forward; or, where a version below is known to be good, the release-manager names it with mode "adopt".',
  });
}

function isNamed(wanted: string, history: History): (candidate: Candidate) => boolean {
  const bare = wanted.replace(/^v(?=\d)|^#/iu, '');
  const byId = history.records.find(({ id }) => String(id) === bare);
  return ({ id, name, sha, record }) =>
    name === wanted ||
    name.replace(/^v(?=\d)/iu, '') === bare ||
    String(id) === bare ||
    (/^[0-9a-f]{7,64}$/iu.test(wanted) && sha.startsWith(wanted.toLowerCase())) ||
    (byId !== undefined && record !== null && sameVersion(byId, record));
}

function namedTarget({ suspect, candidates, refuse }: Setting, wanted: string, history: History): Choice {
  const good = candidates.filter(({ rejected }) => rejected === null).map(({ name }) => name);
  const next =
    good.length === 0 ? 'No version can be returned to: fix forward.' : `Name one of: ${good.join(', ')}.`;
  if ([String(suspect.id), `#${suspect.id}`, nameOf(suspect), suspect.sha].includes(wanted)) {
    return refuse({
      code: 'target-rejected',
      why: `${wanted} cannot be the target: it is what runs now`,
      next,
    });
  }
  const matching = candidates.filter(isNamed(wanted, history));
  const [only, ...others] = matching;
  if (only === undefined) {
    return refuse({ code: 'target-unknown', why: `no deployment recorded here is called "${wanted}"`, next });
  }
  if (others.length > 0) {
    const all = matching.map(({ name, id }) => `${name} (deployment ${id})`).join(', ');
    return refuse({ code: 'target-ambiguous', why: `"${wanted}" names several versions: ${all}`, next });
  }
  const { record, rejected, name } = only;
  if (record === null || rejected !== null) {
    const why = `${name} cannot be the target: ${rejected?.why ?? 'nobody recorded what it is'}`;
    return refuse({ code: 'target-rejected', why, next });
  }
  return { kind: 'chosen', suspect, target: record, candidates, again: false };
}
