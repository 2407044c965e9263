import type { Report } from '@release-actions/report';
import type { SmokeDetail } from './detail.ts';

type Write = (report: Report<SmokeDetail>) => string;

/** Every format that a report can be written in, with its file name's end; each is loaded when it is asked for. */
export const reportFormats = {
  junit: { extension: '.junit.xml', load: async (): Promise<Write> => (await import('./junit.ts')).toJunit },
  ctrf: { extension: '.ctrf.json', load: async (): Promise<Write> => (await import('./ctrf.ts')).toCtrf },
  tap: { extension: '.tap', load: async (): Promise<Write> => (await import('./tap.ts')).toTap },
  html: { extension: '.html', load: async (): Promise<Write> => (await import('./html.ts')).toHtmlPage },
} as const;

export type ReportFormat = keyof typeof reportFormats;

/** A report in one format. */
export async function writeReport(format: ReportFormat, report: Report<SmokeDetail>): Promise<string> {
  return (await reportFormats[format].load())(report);
}
