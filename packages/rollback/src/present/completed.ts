import { formatDateTime, formatDuration } from '@release-actions/report';
import type { Block, Inline } from '@release-actions/report';
import type { Completed } from '../complete.ts';
import type { CompletionRequest } from '../request.ts';
import { zoneOf } from '../incidents.ts';
import { between, timingLine } from '../timings.ts';
import { nameOf } from '../version.ts';
import type { Step } from '../plan.ts';
import type { RollbackRequest } from '../request.ts';
import { nextStep } from './findings.ts';
import type { Findings } from './findings.ts';
import { capital } from './plan.ts';

type Ended = Extract<Completed, { record: unknown }>;

function servedLine({ served, record }: Ended): string {
  switch (served.state) {
    case 'target':
      return `It answers as ${nameOf(record)}.`;
    case 'other':
      return `It answers as ${served.answer}, which is not ${nameOf(record)}.`;
    case 'unknown':
      return `What answers could not be read: ${served.answer}`;
    case 'not-asked':
      return '';
  }
}

function story(ended: Ended, request: CompletionRequest): Block[] {
  const { record, suspect, writeUp } = ended;
  const { timings, incident, severity } = writeUp;
  const zone = zoneOf(request);
  const live = between(timings.started ?? timings.locked, timings.live);
  const why = record.payload.rollback?.reason ?? '';
  const where: Inline =
    incident === null ? '' : [' (', { link: `#${incident.number}`, href: incident.url }, `, ${severity})`];
  const sentences = [
    live === null ? '' : `Live after ${formatDuration(live)}.`,
    servedLine(ended),
    timings.stable === null ? '' : `Stable since ${formatDateTime(new Date(timings.stable), zone)}.`,
  ];
  return [
    {
      paragraph: [
        `${nameOf(suspect)} -> ${nameOf(record)}${why === '' ? '' : ` because ${why}`}`,
        where,
        '. ',
        sentences.filter((sentence) => sentence !== '').join(' '),
      ],
    },
    { paragraph: timingLine(timings, zone) },
  ];
}

function afterwards(ended: Ended, request: CompletionRequest): Block[] {
  const { suspect, record, writeUp, kind } = ended;
  const { retrospective, incident } = writeUp;
  const { until, descendants } = record.payload.freeze ?? {};
  const zone = zoneOf(request);
  const number = incident === null ? 'the incident' : `#${incident.number}`;
  const others = descendants === 'free' ? '' : ' and what descends from it without a fix';
  const latest = until === undefined ? '' : `, at the latest until ${formatDateTime(new Date(until), zone)}`;
  const watch =
    kind === 'restored'
      ? [`${formatDuration(request.policy.monitor.confirm.ms)} of watching (post-deploy-monitor, on-call)`]
      : [];
  const retro =
    retrospective === null
      ? []
      : [`retrospective by ${formatDateTime(retrospective.dueAt, zone)} (project-manager)`];
  const left = [...watch, ...retro, 'action items on the incident (project-manager)'];
  return [
    {
      paragraph: `Frozen: ${nameOf(suspect)}${others}, until a fix that names ${number} is verified${latest}.`,
    },
    { paragraph: `Left to do: ${left.join(', ')}.` },
  ];
}

function restoredFindings(ended: Ended, request: CompletionRequest): Omit<Findings, 'warnings'> {
  const { record, served, kind } = ended;
  const { environment } = request.target;
  const body = [...story(ended, request), ...afterwards(ended, request)];
  if (served.state === 'unknown') {
    const headline = `Rolled back, but nobody has seen it: ${environment} should run ${nameOf(record)} again`;
    return { outcome: 'inconclusive', reasons: ['served-version-unknown'], headline, body };
  }
  const confirmed = kind === 'confirmed';
  const watch = formatDuration(request.policy.monitor.confirm.ms);
  const end = confirmed ? `confirmed after ${watch}` : `to be watched for ${watch}`;
  return {
    outcome: 'pass',
    reasons: [confirmed ? 'confirmed' : 'rolled-back'],
    headline: `Rolled back: ${environment} runs ${nameOf(record)} again, ${end}`,
    body,
  };
}

const interrupted = (from: string, to: string, environment: string): Omit<Findings, 'warnings'> => ({
  outcome: 'inconclusive',
  reasons: ['interrupted'],
  headline: `Interrupted: ${environment} may run ${from} or ${to}`,
  body: [
    { paragraph: 'Lock and freeze stay as they are.' },
    nextStep('run the same again: it takes up this rollback.'),
  ],
});

/** Findings of a run that was cancelled while the team's command ran. */
export const interruptedFindings = (
  { suspect, target }: Step,
  { target: { environment } }: RollbackRequest,
): Findings => ({
  ...interrupted(nameOf(suspect), nameOf(target), environment),
  warnings: [],
});

function endedFindings(ended: Ended, request: CompletionRequest): Omit<Findings, 'warnings'> {
  const { record, suspect, served } = ended;
  const { environment } = request.target;
  const [from, to] = [nameOf(suspect), nameOf(record)];
  switch (ended.kind) {
    case 'restored':
    case 'confirmed':
      return restoredFindings(ended, request);
    case 'failed':
      return {
        outcome: 'fail',
        reasons: [served.state === 'other' ? 'served-version-differs' : 'rollback-failed'],
        headline: `The rollback of ${environment} from ${from} to ${to} failed`,
        body: [
          {
            paragraph: `${capital(record.bad ?? 'its command did not succeed')}. Either version may be running.`,
          },
          ...story(ended, request),
          nextStep(
            `on-call: look what runs. To do the same again, set target: ${record.id}; to go further back, name a version.`,
          ),
        ],
      };
    case 'unchanged':
      return {
        outcome: 'fail',
        reasons: ['nothing-changed'],
        headline: `Not rolled back: ${environment} still runs ${from}`,
        body: [
          { paragraph: 'The deploy step did not run, so nothing was changed.' },
          nextStep('look why it was skipped, then start again.'),
        ],
      };
    case 'interrupted':
      return interrupted(from, to, environment);
  }
}

/** Findings of a rollback that has come to an end, or of what stands in the way of telling. */
export function completedFindings(completed: Completed, request: CompletionRequest): Findings {
  const { environment } = request.target;
  if ('record' in completed) return { ...endedFindings(completed, request), warnings: completed.warnings };
  const body: Block[] = [{ paragraph: `${capital(completed.why)}.` }, nextStep(completed.next)];
  const reasons = {
    'nothing-found': ['no-rollback-begun'],
    'not-mine': ['fenced'],
    unknown: ['cannot-tell'],
  } as const;
  return {
    outcome: completed.kind === 'unknown' ? 'inconclusive' : 'fail',
    reasons: reasons[completed.kind],
    headline: `The rollback of ${environment} was not completed by this run`,
    body,
    warnings: [],
  };
}
