import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Report } from '@release-actions/report';
import type { ReportFormat, SmokeDetail } from '@release-actions/smoke';

const formats: Record<ReportFormat, string> = {
  junit: 'a JUnit XML report',
  ctrf: 'a CTRF JSON report',
  tap: 'a TAP report',
  html: 'an HTML page',
};

const names = Object.keys(formats) as ReportFormat[];

/** One option for each format: the file to write. */
export function reportFileOptions(command: Command): Command {
  for (const name of names) command.option(`--${name} <file>`, `write ${formats[name]}`);
  return command;
}

export async function writeReportFiles(
  report: Report<SmokeDetail>,
  options: Partial<Record<ReportFormat, string>>,
  folder: string,
): Promise<void> {
  for (const name of names) {
    const path = options[name];
    if (path === undefined) continue;
    const { writeFile } = await import('node:fs/promises');
    const { writeReport } = await import('@release-actions/smoke');
    await writeFile(resolve(folder, path), await writeReport(name, report));
  }
}
