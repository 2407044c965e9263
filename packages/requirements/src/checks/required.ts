import { count, type Inline, shortSha } from '@release-actions/report';
import { type Judgement, met, pending, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { World } from '../world.ts';
import { withoutOwn } from './identity.ts';
import { type CheckVerdict, type ChecksVerdict, judgeChecks, labelOf, type Wanted } from './judge.ts';

const owner = 'developers';
/** After this many names a list says how many more there are. */
const mostNamed = 5;

/** Judges the checks of the release's commit: those that the rules and the policy demand, else all there are. */
export function judgeRequiredChecks(world: World): Judgement {
  const { runs, statuses, workflowRuns, required } = world.observations.checks;
  if (!required.known) return unreadable('rules', required, 'release-manager');
  if (!runs.known) return unreadable('checks', runs, owner);
  if (!statuses.known) return unreadable('statuses', statuses, owner);
  if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, owner);
  const verdict = judgeChecks({
    runs: runs.value,
    statuses: statuses.value,
    workflowRuns: workflowRuns.value,
    wanted: wantedChecks(world),
    asking: world.observations.run,
  });
  return {
    ...judged(world, verdict),
    notes: notesOf(verdict),
    evidence: verdict.judged.map(({ link }) => link),
  };
}

/** What GitHub's rules demand joined with the policy's floor: dropping a rule never lowers the floor. */
export function wantedChecks({ policy, observations }: World): Wanted[] {
  const { required } = observations.checks;
  const floor = policy.requirements['ci-and-security'].checks;
  const byRules: Wanted[] = (required.known ? required.value : []).map(({ name, appId }) => ({
    name,
    allow: floor.find((check) => check.name === name)?.allow ?? [],
    by: 'the rules of the default branch',
    ...(appId === null ? {} : { appId }),
  }));
  const byPolicy: Wanted[] = floor.map(({ name, app, workflow, allow }) => ({
    name,
    allow,
    by: 'the policy',
    ...(app === undefined ? {} : { app }),
    ...(workflow === undefined ? {} : { workflow }),
  }));
  return [...byRules, ...byPolicy];
}

function judged(world: World, { judged: verdicts, everything }: ChecksVerdict): Judgement {
  const of = (state: CheckVerdict['state']): CheckVerdict[] =>
    verdicts.filter((verdict) => verdict.state === state);
  const commit = shortSha(world.subject.sha);
  const red = of('failed');
  if (red.length > 0) return redChecks(red, commit);
  const absent = of('absent');
  if (verdicts.length === 0 || absent.length > 0) return missingChecks(world, absent, commit);
  const waiting = of('pending');
  if (waiting.length > 0) return waitingChecks(waiting, commit);
  const which = everything ? 'check' : 'required check';
  const scope = everything ? ' (nothing is demanded by rules or policy, so all that are there count)' : '';
  const times = verdicts
    .flatMap(({ at }) => at ?? [])
    .sort((left, right) => Date.parse(left) - Date.parse(right));
  return met('checks-green', `${count(verdicts.length, which)} passed on ${commit}${scope}`, {
    ...(times[0] === undefined ? {} : { asOf: times[0] }),
  });
}

const redChecks = (red: readonly CheckVerdict[], commit: string): Judgement =>
  unmet('checks-red', [`${count(red.length, 'check')} did not pass on ${commit}: `, named(red)], {
    next: { text: ['mend ', linkOf(red[0]), ', or run it again where it failed by chance'], who: owner },
  });

const waitingChecks = (waiting: readonly CheckVerdict[], commit: string): Judgement =>
  pending('checks-running', [`waits for ${count(waiting.length, 'check')} on ${commit}: `, named(waiting)], {
    next: { text: ['none while ', linkOf(waiting[0]), ' runs; evaluated again when it ends'], who: 'nobody' },
  });

/** Nothing found is never green: until the discovery deadline it may still come, afterwards nobody knows. */
function missingChecks(world: World, absent: readonly CheckVerdict[], commit: string): Judgement {
  const deadline = discoveryDeadline(world);
  const found: Inline =
    absent.length === 0 ? `no check, status or workflow run is on ${commit}` : named(absent);
  if (world.now < deadline) {
    const at = new Date(deadline).toISOString();
    return pending('checks-missing', [found, '; they may still appear'], {
      next: { text: 'none yet, looked for again until the discovery deadline', who: 'nobody', at },
    });
  }
  return unknownJudgement('checks-missing', [found, ', and the discovery deadline has passed'], {
    next: {
      text: `run the workflow that reports ${absent.length === 0 ? 'checks' : 'it'} on ${commit}, or correct the name under requirements.ci-and-security.checks`,
      who: owner,
    },
  });
}

/** Counted from the commit or the newest run on it; the gate's own runs, which come again and again, extend nothing. */
function discoveryDeadline({ policy, observations, now }: World): number {
  const { release, checks, run } = observations;
  const others = checks.workflowRuns.known ? withoutOwn([], checks.workflowRuns.value, run).runs : [];
  const starts = [
    ...(release.known ? [Date.parse(release.value.committedAt)] : []),
    ...others.map(({ createdAt }) => Date.parse(createdAt)),
  ];
  const start = starts.length === 0 ? now : Math.max(...starts);
  return start + policy.requirements['ci-and-security']['discovery-deadline'].ms;
}

function named(verdicts: readonly CheckVerdict[]): Inline {
  const shown = verdicts
    .slice(0, mostNamed)
    .flatMap((verdict, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      linkOf(verdict),
      ` ${verdict.why}`,
    ]);
  const more = verdicts.length - mostNamed;
  return more > 0 ? [...shown, ` and ${more} more`] : shown;
}

const linkOf = (verdict: CheckVerdict | undefined): Inline =>
  verdict === undefined
    ? 'it'
    : verdict.link.href === undefined
      ? verdict.link.label
      : { link: verdict.link.label, href: verdict.link.href };

const notesOf = ({ superseded, besides }: ChecksVerdict): Inline[] => [
  ...besides.map((verdict): Inline => ['not demanded: ', linkOf(verdict), ` ${verdict.why}`]),
  ...superseded.map((check): Inline => [
    'superseded by a newer run: ',
    { link: labelOf(check), href: check.url },
  ]),
];
