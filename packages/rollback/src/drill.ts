import { liveOf, readHistory } from '@release-actions/deployments';
import type { DeploymentRow } from '@release-actions/deployments';
import type { Reading } from '@release-actions/evidence';
import { formatDuration, shortSha } from '@release-actions/report';
import type { Target } from '@release-actions/report';
import { listCandidates } from './candidates.ts';
import { commandEnvironment, commandLine } from './command-line.ts';
import type { RunCommand, ServedVersion } from './ports.ts';
import type { Findings } from './present/findings.ts';
import { nextStep } from './present/findings.ts';
import { servesVersion } from './served.ts';
import { isSound, nameOf, releaseOf, standingOf } from './version.ts';
import type { Release } from './version.ts';

export type DrillRequest = {
  /** Where it is tried: never production. */
  readonly target: Target;
  readonly now: Release;
  readonly before: Release;
  readonly command: readonly string[];
  readonly deadlineMs: number;
};

type Leg = {
  readonly to: Release;
  readonly exitCode: number | null;
  readonly served: 'target' | 'other' | 'unknown' | 'not-asked';
  readonly durationMs: number;
};

export type Drilled = { readonly legs: readonly Leg[] };

/**
 * What a drill goes back to: the version that a rollback of this release would go back to, which is the newest good
 * one of these environments' records, and not the release itself.
 */
export function drillTarget(
  environments: readonly { readonly target: Target; readonly rows: Reading<readonly DeploymentRow[]> }[],
  now: Pick<Release, 'sha'>,
  wanted: string | null,
): Release | null {
  for (const { target, rows } of environments) {
    if (!rows.known) continue;
    const history = readHistory(rows.value, target);
    const live = liveOf(history);
    if (live.kind !== 'live') continue;
    const isLiveGood = isSound(standingOf(live.record, history.records)) && live.record.sha !== now.sha;
    const earlier = listCandidates(history, live.record).filter(({ rejected }) => rejected === null);
    const good = [...(isLiveGood ? [live.record] : []), ...earlier.flatMap(({ record }) => record ?? [])];
    const found = good.find(
      (record) =>
        record.sha !== now.sha &&
        (wanted === null || [nameOf(record), record.sha, String(record.id)].includes(wanted)),
    );
    if (found !== undefined) return releaseOf(found);
  }
  return null;
}

async function goTo(
  to: Release,
  from: Release,
  { target, command, deadlineMs }: DrillRequest,
  run: RunCommand,
  serves: ServedVersion,
): Promise<Leg> {
  const change = { target, from, to, deploymentId: null };
  const { exitCode, durationMs } = await run(
    commandLine(command, change),
    commandEnvironment(change),
    deadlineMs,
  );
  if (exitCode !== 0) return { to, exitCode, served: 'not-asked', durationMs };
  const answer = await serves((text) => servesVersion(text, to));
  const asked = answer === null ? 'not-asked' : answer.known ? 'other' : 'unknown';
  const served = answer?.known === true && servesVersion(answer.value, to) ? 'target' : asked;
  return { to, exitCode, served, durationMs };
}

/**
 * Tries the rollback procedure where it can do no harm: from the release to the version before and forward again. The
 * way forward is gone even when the way back failed, so that the environment is left as it was found.
 */
export async function drill(request: DrillRequest, run: RunCommand, serves: ServedVersion): Promise<Drilled> {
  const back = await goTo(request.before, request.now, request, run, serves);
  const forward = await goTo(request.now, request.before, request, run, serves);
  return { legs: [back, forward] };
}

const release = ({ version, sha }: Release): string => (version === '' ? shortSha(sha) : version);

const legWords = {
  target: 'answers as that version',
  other: 'answers as something else',
  unknown: 'what answers could not be read',
  'not-asked': 'nobody asked what answers',
} as const;

export function drillFindings({ legs }: Drilled, { target, now, before }: DrillRequest): Findings {
  const { environment } = target;
  const failed = legs.some(({ exitCode, served }) => exitCode !== 0 || served === 'other');
  const unsure = legs.some(({ served }) => served !== 'target');
  const way = `${release(now)} -> ${release(before)} -> ${release(now)}`;
  const [back] = legs;
  const table = {
    table: {
      columns: ['To', 'Command', 'Then it', 'Time'],
      rows: legs.map(({ to, exitCode, served, durationMs }) => [
        release(to),
        exitCode === 0 ? 'succeeded' : `ended with ${exitCode ?? 'a stop'}`,
        legWords[served],
        formatDuration(durationMs),
      ]),
    },
  };
  if (failed) {
    return {
      outcome: 'fail',
      reasons: ['drill-failed'],
      headline: `Drill failed: ${environment} did not go ${way}`,
      body: [
        nextStep('mend the rollback procedure before it is needed; look what the environment runs now.'),
        table,
      ],
      warnings: [],
    };
  }
  if (unsure) {
    return {
      outcome: 'inconclusive',
      reasons: ['served-version-unknown'],
      headline: `Drill not proven: nobody saw what ${environment} ran on the way ${way}`,
      body: [
        nextStep(`name where the version can be read: environments.${environment}.version in the policy.`),
        table,
      ],
      warnings: [],
    };
  }
  return {
    outcome: 'pass',
    reasons: ['drill-passed'],
    headline: `Drill passed: ${environment} went ${way}, back in ${formatDuration(back?.durationMs ?? 0)}`,
    body: [{ paragraph: 'The rollback procedure works with this release.' }, table],
    warnings: [],
  };
}
