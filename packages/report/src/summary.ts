import { clipCharacters, clipLines } from './clip.ts';
import type { Document } from './document.ts';
import { cleanText, oneLine } from './escape.ts';
import { toMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { toText } from './text.ts';
import type { Outcome } from './vocabulary.ts';

/** A job summary may hold 1 MiB; beyond 256 kB nobody reads and the page grows slow. */
const summaryBytes = 256 * 1024;
/** GitHub's limits of a check run's output: summary and text 65,535 characters, annotations 50 a call. */
const checkRunCharacters = 65_000;
const annotationsPerCall = 49;

const wholeReport = (report: Report): Document => [{ heading: report.headline }, ...report.body];

/** The job summary: decision, why, next, then detail. Truncation is stated. */
export const reportToMarkdown = (report: Report): string =>
  clipLines(`${toMarkdown(wholeReport(report))}\n`, summaryBytes, 'the whole is in the report file');

/** The same for a log or terminal. */
export const reportToText = (report: Report): string => toText(wholeReport(report));

/** Conclusions as people must see them: never neutral or skipped, which GitHub counts as success. */
export function checkRunConclusion(outcome: Outcome): 'success' | 'failure' | 'action_required' | undefined {
  switch (outcome) {
    case 'pass':
    case 'go':
      return 'success';
    case 'fail':
    case 'no-go':
      return 'failure';
    case 'inconclusive':
      return 'action_required';
    case 'wait':
      return undefined;
  }
}

/** A check run as it is sent. */
export type ReportedCheckRun = {
  readonly name: string;
  readonly sha: string;
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly status: 'in_progress' | 'completed';
  readonly startedAt: string;
  readonly conclusion?: 'success' | 'failure' | 'action_required';
  readonly completedAt?: string;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    /** The evidence itself, so that a reader needs no download to see what the digest stands for. */
    readonly text?: string;
    /** Those that have a place in a file, as many as GitHub takes. */
    readonly annotations: readonly {
      readonly path: string;
      readonly line: number;
      readonly level: 'notice' | 'warning' | 'failure';
      readonly message: string;
    }[];
  };
};

/** `release-actions / smoke / storefront / staging`, with the wave where it is not `all`. */
export const checkRunName = ({
  kind,
  service,
  environment,
  wave,
}: Pick<Report, 'kind' | 'service' | 'environment' | 'wave'>): string =>
  ['release-actions', kind, service, environment, ...(wave === 'all' ? [] : [wave])].join(' / ');

/** `<kind>:<service>:<environment>:<wave>:<sha256>`. */
export const checkRunExternalId = (report: Report, digest: string): string =>
  [report.kind, report.service, report.environment, report.wave, digest].join(':');

/** What people read of a check run, within GitHub's limits; what they do not see there is said. */
function summaryOf({ body }: Report, placed: number): string {
  const whole = toMarkdown(body);
  const left =
    placed > annotationsPerCall
      ? `\n\n${annotationsPerCall} of ${placed} annotations are shown; the report has all of them.`
      : '';
  return `${clipLines(whole, checkRunCharacters - left.length, 'the whole is in the job summary')}${left}`;
}

/** The check run of a report: index and human view of the evidence named by `digest`, with a link to its run. */
export function reportToCheckRun(
  report: Report,
  evidence: { digest: string; content: string },
  detailsUrl: string,
): ReportedCheckRun {
  const conclusion = checkRunConclusion(report.outcome);
  const placed = report.annotations.flatMap(({ level, message, position }) =>
    position === undefined
      ? []
      : [
          {
            path: position.file,
            line: position.line,
            level: level === 'error' ? ('failure' as const) : level,
            message: clipCharacters(cleanText(message), 4000),
          },
        ],
  );
  const text = evidenceText(evidence.content);
  return {
    name: checkRunName(report),
    sha: report.sha,
    externalId: checkRunExternalId(report, evidence.digest),
    detailsUrl,
    status: conclusion === undefined ? 'in_progress' : 'completed',
    startedAt: report.startedAt,
    ...(conclusion === undefined ? {} : { conclusion, completedAt: report.finishedAt }),
    output: {
      title: clipCharacters(oneLine(report.headline), 250),
      summary: summaryOf(report, placed.length),
      ...(text === undefined ? {} : { text }),
      annotations: placed.slice(0, annotationsPerCall),
    },
  };
}

const fenceStart = '```json\n';
const fenceEnd = '\n```';

/** Evidence as a check run's text; undefined where it would not fit whole, since a part of it proves nothing. */
export function evidenceText(content: string): string | undefined {
  const text = `${fenceStart}${content}${fenceEnd}`;
  return text.length <= checkRunCharacters && !content.includes('```') ? text : undefined;
}

/** The evidence inside a check run's text; undefined where there is none. */
export function evidenceFromText(text: string): string | undefined {
  const from = text.indexOf(fenceStart);
  const to = text.lastIndexOf(fenceEnd);
  return from < 0 || to < from + fenceStart.length ? undefined : text.slice(from + fenceStart.length, to);
}
