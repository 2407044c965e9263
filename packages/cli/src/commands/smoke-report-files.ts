import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError } from '@release-actions/report';
import type { ConfigurationProblem, Report } from '@release-actions/report';
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

type ReportFiles = Partial<Record<ReportFormat, string>>;

/**
 * Makes the folders of the files to write, before anything is asked of the target: that a report cannot be written
 * must not turn up when its run is over. Throws a ConfigurationError.
 */
export async function prepareReportFiles(options: ReportFiles, folder: string): Promise<void> {
  const wanted = names.flatMap((name) =>
    options[name] === undefined ? [] : [{ name, path: options[name] }],
  );
  if (wanted.length === 0) return;
  const { appendFile, mkdir } = await import('node:fs/promises');
  const problems: ConfigurationProblem[] = [];
  for (const { name, path } of wanted) {
    const whole = resolve(folder, path);
    try {
      await mkdir(dirname(whole), { recursive: true });
      await appendFile(whole, '');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ path: `--${name}`, message: `${path} cannot be written: ${reason}` });
    }
  }
  if (problems.length > 0) throw new ConfigurationError('the command line', problems);
}

/** Writes every file that was asked for. */
export async function writeReportFiles(
  report: Report<SmokeDetail>,
  options: ReportFiles,
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
