import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFile } from '@release-actions/action-kit';
import { sha256 } from '@release-actions/evidence';
import { jsonText } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import { reportFormats, writeReport } from '@release-actions/smoke';
import type { ReportFormat, SmokeDetail } from '@release-actions/smoke';

/**
 * The report in every other format, beside the JSON report and under its name: `release-actions-smoke-<process>` with
 * `.junit.xml`, `.ctrf.json`, `.tap` and `.html`.
 */
export async function writeReportFiles(report: Report<SmokeDetail>, folder: string): Promise<void> {
  const formats = Object.keys(reportFormats) as ReportFormat[];
  await Promise.all(
    formats.map(async (format) => {
      const path = join(folder, `release-actions-smoke-${process.pid}${reportFormats[format].extension}`);
      await writeFile(path, await writeReport(format, report));
    }),
  );
}

/** More checks than a summary shows row by row. */
const manyChecks = 200;

/**
 * What people will want to look at when the runner is gone: page and report of a run that did not pass or is long. The
 * name holds a digest of the findings, since a workflow may run this action more than once.
 */
export async function filesToLookAt(report: Report<SmokeDetail>): Promise<KeptFile[]> {
  const { outcome, service, environment, detail } = report;
  if (outcome === 'pass' && detail.checks.length <= manyChecks) return [];
  const content = jsonText(report);
  const place = `${service}-${environment}`.replace(/[^\w.-]+/gu, '-');
  const name = `report-smoke-${place}-${sha256(content).slice(0, 8)}`;
  return [
    { name: `${name}.html`, content: await writeReport('html', report) },
    { name: `${name}.json`, content },
  ];
}
