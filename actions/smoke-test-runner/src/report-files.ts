import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
