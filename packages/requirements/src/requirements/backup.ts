import { formatDuration } from '@release-actions/report';
import { met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { Requirement } from '../requirement.ts';

type Backup = {
  readonly id: string;
  readonly location: string;
  readonly takenAt: string;
  readonly expires: string;
};

function readBackup(detail: unknown): Backup | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const fields = detail as Record<string, unknown>;
  const texts = ['id', 'location', 'taken-at', 'expires'].map((key) => fields[key]);
  if (!texts.every((value): value is string => typeof value === 'string' && value !== '')) return undefined;
  const [id = '', location = '', takenAt = '', expires = ''] = texts;
  return Number.isNaN(Date.parse(takenAt)) || Number.isNaN(Date.parse(expires))
    ? undefined
    : { id, location, takenAt, expires };
}

/** "Backup or snapshot taken (if applicable)": of this environment, by the team's own step, still fresh and kept. */
export const backup: Requirement = {
  title: 'Backup',
  owner: 'release-manager',
  judge(world) {
    const { evidence } = world.observations;
    const { subject, now, policy } = world;
    const { within } = policy.requirements.backup;
    const next = {
      text: 'take a backup and keep its evidence, or declare `backup: { not-applicable: <why> }`',
      who: 'release-manager',
    } as const;
    if (!evidence.known) return unreadable('evidence', evidence, 'release-manager');
    const [newest] = evidence.value
      .filter(
        ({ kind, service, environment, refusal }) =>
          kind === 'backup' &&
          service === subject.service &&
          environment === subject.environment &&
          refusal === null,
      )
      .sort((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
    if (newest === undefined) {
      return unknownJudgement(
        'backup-missing',
        `looked for backup evidence of ${subject.environment}; none was found`,
        { next },
      );
    }
    const link = { label: newest.headline, href: newest.producer.url };
    const taken = readBackup(newest.detail);
    if (taken === undefined || newest.outcome !== 'pass') {
      return unmet(
        'backup-unusable',
        `the newest backup evidence ended as ${newest.outcome} or names no id, location, time and expiry`,
        { next, evidence: [link] },
      );
    }
    const ageMs = now - Date.parse(taken.takenAt);
    if (ageMs > within.ms || ageMs < 0) {
      return unmet(
        'backup-too-old',
        `backup ${taken.id} is ${formatDuration(ageMs)} old, the policy accepts ${within.text}`,
        { next, evidence: [link] },
      );
    }
    if (Date.parse(taken.expires) <= now) {
      return unmet('backup-expired', `backup ${taken.id} expired at ${taken.expires}`, {
        next,
        evidence: [link],
      });
    }
    const limit = Math.min(Date.parse(taken.takenAt) + within.ms, Date.parse(taken.expires));
    return met('backup-fresh', `backup ${taken.id} in ${taken.location}, ${formatDuration(ageMs)} old`, {
      evidence: [link],
      asOf: taken.takenAt,
      expiresAt: new Date(limit).toISOString(),
    });
  },
};
