export type { Block, Chart, Document, Inline, Table } from './document.ts';
export type { Annotation, Position, Report } from './report.ts';
export { exitCodeOf, exitCodes, roles } from './vocabulary.ts';
export type { Decision, Outcome, ReportKind, Role, Target, Verdict } from './vocabulary.ts';
