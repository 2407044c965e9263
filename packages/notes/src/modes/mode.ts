import type { Policy } from '@release-actions/policy';
import type { Approvals } from '../approval/approval.ts';
import type { MergeConflict } from '../document/merge.ts';
import type { Gathered, GatherPorts, NotesSubject } from '../gather.ts';
import type { Deployments, Releases } from '../ports.ts';
import type { PullPreview } from './owed.ts';
import type { Stop } from './refusal.ts';
import type { Standing } from './state.ts';

export const modes = ['preview', 'draft', 'approve', 'publish'] as const;
export type Mode = (typeof modes)[number];

export type NotesPorts = GatherPorts & { readonly releases: Releases; readonly deployments: Deployments };

export type ModeInput = {
  readonly subject: NotesSubject;
  readonly policy: Policy;
  readonly ports: NotesPorts;
};

/** What one mode did and found; the report is made of this alone. */
export type ModeResult = {
  readonly mode: Mode;
  readonly gathered: Gathered;
  /** The draft, or the published release, that GitHub holds now. */
  readonly standing?: Standing;
  readonly wrote: 'created' | 'updated' | 'published' | 'withdrawn' | 'nothing' | 'planned';
  readonly conflicts: readonly MergeConflict[];
  readonly approvals?: Approvals;
  /** Text of a preview, which is written nowhere. */
  readonly preview?: string;
  /** What the pull request that is previewed adds and owes. */
  readonly pull?: PullPreview;
  /** Set at publishing. */
  readonly published?: { readonly url: string; readonly date: string; readonly body: string };
  /** The release was rolled back, and these words say why; a published one is marked. */
  readonly withdrawn?: {
    readonly url: string;
    readonly why: string;
    readonly body: string;
    readonly wasPublished: boolean;
  };
  readonly stop?: Stop;
};
