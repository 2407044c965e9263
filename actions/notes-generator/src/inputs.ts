import { choice, commonInputs, type InputsOf, lines, text } from '@release-actions/action-kit';

/** Named here and not in the slice, so that wrong inputs are told before the slice is loaded. */
const modes = ['preview', 'draft', 'approve', 'publish'] as const;

/** Every input of action.yml. */
export const inputs = {
  ...commonInputs,
  mode: choice(modes),
  /** Tag of the previous release; default: the newest one before `to` that the policy's pattern takes. */
  from: text(),
  /** What the release contains; default: the commit of `sha` or `release`. */
  to: text(),
  /** Tag of this release; default: `release`, else the computed next version. */
  tag: text(),
  /** Paths of the service in a monorepo, one a line; default: those of the policy. */
  path: lines(),
} as const;

export type NotesInputs = InputsOf<typeof inputs>;
