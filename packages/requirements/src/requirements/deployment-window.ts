import { formatDateTime, formatDuration } from '@release-actions/report';
import {
  type Judgement,
  met,
  notApplicable,
  pending,
  unknownJudgement,
  unmet,
  unreadable,
} from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import { minuteMs } from '../vocabulary.ts';
import { nextClosing, nextOpening, type Schedule, stateAt } from '../window/schedule.ts';
import { planIn, type ToldPlan } from '../ticket/schedule.ts';
import type { World } from '../world.ts';

const owner = 'release-manager';
/** A clock that is further off than this decides nothing about windows. */
const mostSkewMs = 2 * minuteMs;

/** The window of the environment under judgement with its holidays; undefined where the policy sets none. */
export function scheduleOf({ policy, observations, subject }: World): Schedule | undefined {
  const window = policy.environments[subject.environment]?.window;
  const [first] = window?.allow ?? [];
  if (window === undefined || first === undefined) return undefined;
  const { holidays } = observations;
  return {
    allow: window.allow,
    deny: window.deny,
    holidays: holidays.known ? holidays.value : [],
    zone: first.zone,
  };
}

/** "Deployment window scheduled and communicated (if needed)". */
export const deploymentWindow: Requirement = {
  title: 'Deployment window',
  owner,
  judge(world) {
    const { subject, policy, observations, now } = world;
    const schedule = scheduleOf(world);
    if (schedule === undefined) {
      return notApplicable(
        'window-none',
        `the policy sets no window for ${subject.environment}: it may be deployed at any time`,
      );
    }
    const exempt = policy.environments[subject.environment]?.window?.['any-time-for'] ?? [];
    if (exempt.includes(subject.releaseType)) {
      return met('window-any-time', `the policy lets a ${subject.releaseType} be deployed at any time`);
    }
    if (!observations.clockSkew.known) return unreadable('clock', observations.clockSkew, owner);
    if (Math.abs(observations.clockSkew.value) > mostSkewMs) return wrongClock(observations.clockSkew.value);
    if (!observations.holidays.known) return unreadable('holidays', observations.holidays, owner);
    const state = stateAt(schedule, now);
    if (!state.open) return closed(schedule, state.because, now);
    return communicated(world) ?? open(schedule, state.because, now);
  },
};

function open(schedule: Schedule, because: string | undefined, now: number): Judgement {
  const closing = nextClosing(schedule, now);
  const until = closing === undefined ? '' : ` until ${formatDateTime(new Date(closing), schedule.zone)}`;
  return met('window-open', `open${until}${because === undefined ? '' : ` (${because})`}`, {
    ...(closing === undefined ? {} : { expiresAt: new Date(closing).toISOString() }),
  });
}

function closed(schedule: Schedule, because: string | undefined, now: number): Judgement {
  const opening = nextOpening(schedule, now);
  const why = because === undefined ? 'closed' : `closed (${because})`;
  if (opening === undefined) {
    return unmet('window-never', `${why}, and no opening within 400 days`, {
      next: { text: 'correct the window in the policy', who: owner },
    });
  }
  const at = formatDateTime(new Date(opening), schedule.zone);
  return pending('window-closed', `${why} until ${at}`, {
    next: {
      text: `none, evaluated again at ${at} (in ${formatDuration(opening - now)})`,
      who: 'nobody',
      at: new Date(opening).toISOString(),
    },
  });
}

const wrongClock = (skewMs: number): Judgement =>
  unknownJudgement(
    'clock-wrong',
    `this runner's clock is ${formatDuration(Math.abs(skewMs))} ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's: whether the window is open cannot be told`,
    {
      next: { text: 'set the clock of the runner, then evaluate again', who: owner },
    },
  );

/** Where the policy wants the times told ahead: what was told, and when; undefined where that is in order. */
function communicated(world: World): Judgement | undefined {
  const ahead = world.policy.requirements['deployment-window']['communicated-ahead'];
  const { comments } = world.observations;
  if (ahead.ms === 0) return undefined;
  if (!comments.known) return unreadable('ticket', comments, owner);
  const plan = planIn(comments.value);
  if (plan === undefined) {
    return unmet(
      'window-not-communicated',
      `the policy wants the time told ${ahead.text} ahead, and none was`,
      {
        next: {
          text: 'open the release ticket (`mode: open`), which plans and announces the next opening',
          who: owner,
        },
      },
    );
  }
  const other = otherTime(plan, world);
  if (other !== undefined) return other;
  const ready = Date.parse(plan.communicatedAt) + ahead.ms;
  if (ready <= world.now) return undefined;
  return pending(
    'window-communicated-late',
    `told at ${formatDateTime(new Date(plan.communicatedAt))}, the policy wants ${ahead.text} ahead`,
    {
      next: {
        text: `none, evaluated again at ${formatDateTime(new Date(ready))}`,
        who: 'nobody',
        at: new Date(ready).toISOString(),
      },
      evidence: [{ label: 'announcement', href: plan.url }],
    },
  );
}

/**
 * People were told of another time than this one: an open window alone is not what they were told. A plan that was
 * told so late that it ended before it could count binds nobody.
 */
function otherTime({ from, to, communicatedAt, url }: ToldPlan, world: World): Judgement | undefined {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const ahead = world.policy.requirements['deployment-window']['communicated-ahead'];
  if (Date.parse(communicatedAt) + ahead.ms >= end) return undefined;
  if (start <= world.now && world.now < end) return undefined;
  const zone = scheduleOf(world)?.zone ?? 'UTC';
  const told = `people were told ${formatDateTime(new Date(start), zone)} to ${formatDateTime(new Date(end), zone)}`;
  const evidence = [{ label: 'announcement', href: url }];
  if (world.now < start) {
    return pending('window-before-plan', `the window is open, and ${told}`, {
      next: {
        text: `none, evaluated again at ${formatDateTime(new Date(start), zone)}`,
        who: 'nobody',
        at: new Date(start).toISOString(),
      },
      evidence,
    });
  }
  return unmet('window-plan-passed', `the window is open, and ${told}`, {
    next: { text: 'run the gate with `mode: open`, which plans and tells the next time', who: owner },
    evidence,
  });
}
