export { byteLength, clipBytes, clipCharacters, clipLines } from './clip.ts';
export { withCode } from './code.ts';
export { ConfigurationError, nearestName, problemAnnotations, suggestion } from './configuration.ts';
export type { ConfigurationProblem } from './configuration.ts';
export type { Block, Chart, Document, Inline, Table } from './document.ts';
export {
  cleanText,
  escapeHtml,
  escapeLogLine,
  escapeMarkdown,
  escapeWorkflowData,
  escapeWorkflowProperty,
  escapeXml,
  jsonText,
  markdownCode,
  markdownFence,
  oneLine,
  safeHref,
} from './escape.ts';
export {
  count,
  firstNames,
  formatDateTime,
  formatDuration,
  formatShare,
  formatTime,
  shortSha,
  withHint,
} from './format.ts';
export { inlineToHtml, toHtml } from './html.ts';
export { chartToMermaid, inlineToMarkdown, toMarkdown } from './markdown.ts';
export { createRedactor, secretForms } from './redact.ts';
export type { Redactor } from './redact.ts';
export type { Annotation, Position, Report } from './report.ts';
export {
  checkRunConclusion,
  checkRunExternalId,
  checkRunName,
  evidenceFromText,
  evidenceText,
  reportToCheckRun,
  reportToMarkdown,
  reportToText,
} from './summary.ts';
export type { ReportedCheckRun } from './summary.ts';
export { inlineToText, sparkline, toText } from './text.ts';
export { exitCodeOf, exitCodes, roles } from './vocabulary.ts';
export type { Decision, Outcome, ReportKind, Role, Target, Verdict } from './vocabulary.ts';
