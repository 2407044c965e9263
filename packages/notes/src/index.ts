export { gitHistory } from './adapters/git.ts';
export type { Change, ChangeSet, Exclusion } from './changes/change.ts';
export { collectChanges } from './changes/collect.ts';
export type { Section } from './changes/section.ts';
export { HistoryError } from './history/history.ts';
export type { Commit, HistoryRange, Person, RangeEnds } from './history/history.ts';
export type { History, RangeRequest } from './ports.ts';
export { summarize } from './summary.ts';
export type { NotesSummary } from './summary.ts';
export { isStable, nextVersion, versionOf } from './version.ts';
export type { NextVersion, ReleaseType } from './version.ts';
export { notesFromHistory } from './offline.ts';
export type { OfflineNotes, OfflineOptions } from './offline.ts';
export type { NotesCommand, TicketComment } from './approval/commands.ts';
export type { RoleMembers } from './approval/approval.ts';
export { bodyDigest, readBody } from './document/body.ts';
export { gather } from './gather.ts';
export type { NotesSubject } from './gather.ts';
export type { KnownIssue, Links } from './fields/field.ts';
export { approve } from './modes/approve.ts';
export { draft } from './modes/draft.ts';
export { modes } from './modes/mode.ts';
export type { Mode, ModeInput, ModeResult, NotesPorts } from './modes/mode.ts';
export { preview } from './modes/preview.ts';
export { publish } from './modes/publish.ts';
export { fieldsOf, notesReport } from './present/report.ts';
export type { NotesDetail } from './present/report.ts';
export type {
  Deployments,
  Issues,
  LiveVersion,
  People,
  PullRequests,
  ReleaseRecord,
  Releases,
  Ticket,
  Written,
} from './ports.ts';
export type { PullFacts } from './pulls/apply.ts';
export { printNotes } from './document/print.ts';
export { toDocument } from './document/to-document.ts';
export { announcement, audiences } from './present/announcement.ts';
export type { Audience } from './present/announcement.ts';
export { changelogEntry, withEntry } from './present/changelog.ts';
export { guideLayout, guideTemplate, readLayout } from './document/layout.ts';
export type { Layout } from './document/layout.ts';
export type { FragmentFile } from './fragments/fragments.ts';
