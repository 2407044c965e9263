import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '@release-actions/evidence';
import {
  type Annotation,
  cleanText,
  count,
  exitCodes,
  jsonText,
  oneLine,
  type Outcome,
  type Report,
  reportToMarkdown,
  reportToText,
} from '@release-actions/report';
import type { FailOn } from './common.ts';
import { keepEvidence, offersArtifacts } from './keep.ts';
import type { Output } from './output.ts';
import type { Runner } from './runner.ts';

export type Presentation = {
  readonly report: Report;
  readonly evidence?: Evidence;
  /** Writes what else is kept of the verdict, such as a check run, while the evidence is uploaded. Never throws. */
  readonly record?: () => Promise<void>;
  /** The action's own outputs beside the common ones. */
  readonly outputs?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Kept beside the report, and uploaded under their names where the runner offers that. */
  readonly files?: readonly KeptFile[];
  readonly failOn: ReadonlySet<FailOn>;
  readonly dryRun?: boolean;
};

/** `name` without folders, such as `plan.ics`. */
export type KeptFile = { readonly name: string; readonly content: string };

/** GitHub shows ten annotations of a level for a step; the summary has them all. */
const shownOfALevel = 10;

function annotateFirst(output: Output, annotations: readonly Annotation[]): void {
  const levels = [...Map.groupBy(annotations, ({ level }) => level).values()];
  for (const annotation of levels.flatMap((of) => of.slice(0, shownOfALevel))) annotate(output, annotation);
  const left = levels.reduce((sum, of) => sum + Math.max(0, of.length - shownOfALevel), 0);
  if (left > 0)
    output.info(
      `${count(left, 'more annotation')} not shown here: the summary and the report have all of them.`,
    );
}

/** Writes one annotation. Its text may be an answer's: nothing in it steers a terminal or reorders what is read. */
export function annotate(output: Output, { level, message, title, position }: Annotation): void {
  const properties = {
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(position === undefined
      ? {}
      : { file: position.file, startLine: position.line, startColumn: position.column }),
  };
  output[level](cleanText(message), properties);
}

async function presentEvidence(
  output: Output,
  evidence: Evidence,
  runner: Runner,
  dryRun: boolean,
): Promise<void> {
  const path = await keepEvidence(runner.context.temporaryFolder, evidence.digest, evidence.content);
  output.setOutput('evidence', evidence.digest);
  output.setOutput('evidence-path', path);
  if (dryRun || !offersArtifacts(process.env)) return;
  const { uploadEvidence } = await import('./upload.ts');
  const upload = await uploadEvidence(evidence.digest, evidence.content, process.env);
  if (!upload.uploaded) {
    output.warning(
      `The evidence could not be uploaded as an artifact: ${runner.redactor.redact(upload.why)}. ` +
        'Later stages will call it unproven; run this job again.',
    );
  }
}

async function presentFiles(
  output: Output,
  files: readonly KeptFile[],
  { context: { temporaryFolder }, redactor }: Runner,
  dryRun: boolean,
): Promise<void> {
  for (const { name, content } of files) {
    const safe = redactor.redact(content);
    await writeFile(join(temporaryFolder, name), safe);
    if (dryRun || !offersArtifacts(process.env)) continue;
    const { uploadFile } = await import('./upload.ts');
    const upload = await uploadFile(name, safe, process.env);
    if (!upload.uploaded) output.warning(`${name} could not be uploaded: ${redactor.redact(upload.why)}.`);
  }
}

/** Red for an outcome that the caller asked to fail on; a wait or an accepted doubt stays green and says so. */
const failsJob = (outcome: Outcome, failOn: ReadonlySet<FailOn>): boolean =>
  (failOn as ReadonlySet<string>).has(outcome);

/**
 * Writes all that a run leaves: log, summary, annotations, outputs, report file, evidence. One report is the source
 * of each, already redacted. Sets the exit code by `fail-on`.
 */
export async function present(presentation: Presentation, runner: Runner, output: Output): Promise<void> {
  const { evidence, record, outputs = {}, files = [], failOn, dryRun = false } = presentation;
  const report = runner.redactor.redactDeep(presentation.report);
  // GitHub takes as long to answer as all the rest takes here.
  const kept = Promise.all([
    evidence === undefined ? undefined : presentEvidence(output, evidence, runner, dryRun),
    record?.(),
  ]);
  // What went wrong is told where it is awaited, below.
  kept.catch(() => undefined);
  output.info(reportToText(report));
  annotateFirst(output, report.annotations);
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') {
    await output.summary.addRaw(reportToMarkdown(report), true).write();
  }
  const path = join(runner.context.temporaryFolder, `release-actions-${report.kind}-${process.pid}.json`);
  await writeFile(path, `${jsonText(report)}\n`);
  output.setOutput(report.kind === 'gate' ? 'decision' : 'verdict', report.outcome);
  output.setOutput('reasons', report.reasons.join('\n'));
  output.setOutput('report', path);
  for (const [name, value] of Object.entries(outputs)) output.setOutput(name, value ?? '');
  await kept;
  await presentFiles(output, files, runner, dryRun);
  if (failsJob(report.outcome, failOn)) {
    output.error(cleanText(report.headline));
    process.exitCode = exitCodes.failure;
  }
}
