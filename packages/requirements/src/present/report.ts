import type { Annotation, Block, Report } from '@release-actions/report';
import { formatDateTime, inlineToText, shortSha } from '@release-actions/report';
import { isBlocking } from '../finding.ts';
import type { GateRecord } from '../record.ts';
import { worldOf } from '../world.ts';
import { bodyOf, headlineOf } from './body.ts';

export type ReportContext = {
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Said before everything else, such as what a write could not do. */
  readonly preface?: readonly Block[];
  /** Said after everything else, such as who was told. */
  readonly after?: readonly Block[];
};

/** The one report of a gate run: everything that people see is rendered from it. */
export function reportOf(
  record: GateRecord,
  { startedAt, finishedAt, preface = [], after = [] }: ReportContext,
): Report<GateRecord> {
  const { subject, evaluation, observations } = record;
  const world = worldOf(subject, record.policy, observations);
  return {
    kind: 'gate',
    service: subject.service,
    environment: subject.environment,
    wave: subject.wave,
    sha: subject.sha,
    ...(subject.release === undefined ? {} : { release: subject.release }),
    outcome: evaluation.decision,
    reasons: evaluation.reasons,
    startedAt,
    finishedAt,
    headline: headlineOf(evaluation, world),
    body: [...preface, ...bodyOf(evaluation, world), ...after, { paragraph: footerOf(record) }],
    annotations: annotationsOf(record),
    detail: record,
  };
}

const timeOf = (instant: string): string => formatDateTime(new Date(instant));

/** "Commit 9d04e77 · policy 51ab0c · expires Tue 2026-11-24 15:00 UTC · decided …". */
function footerOf({ subject, observations, evaluation }: GateRecord): string {
  const { release, run, now } = observations;
  const parts = [
    `Commit ${shortSha(subject.sha)}`,
    ...(release.known ? [`policy ${release.value.policy.digest.slice(0, 6)}`] : []),
    ...(evaluation.expiresAt === undefined ? [] : [`expires ${timeOf(evaluation.expiresAt)}`]),
    `decided ${timeOf(now)} by run ${run.id}, attempt ${run.attempt}`,
  ];
  return parts.join(' · ');
}

const annotationsOf = ({ evaluation: { findings } }: GateRecord): Annotation[] =>
  findings.filter(isBlocking).map(({ title, reason, status }) => ({
    level: status === 'pending' ? 'notice' : 'warning',
    title,
    message: inlineToText(reason),
  }));
