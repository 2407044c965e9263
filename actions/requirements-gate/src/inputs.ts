import { choice, commonInputs, type InputsOf, lines, wholeNumber } from '@release-actions/action-kit';

export const modes = ['open', 'evaluate', 'verify', 'deployed', 'close'] as const;
const outcomes = ['success', 'failure', 'cancelled', 'skipped'] as const;
const types = ['patch', 'minor', 'major', 'auto'] as const;

/** Every input of action.yml. */
export const inputs = {
  ...commonInputs,
  mode: choice(modes),
  'release-type': choice(types, 'auto'),
  /** Of `deployed`: how the team's own step ended, `${{ steps.deploy.outcome }}`. */
  outcome: choice(outcomes, 'skipped'),
  'deployment-id': wholeNumber({ least: 1, most: Number.MAX_SAFE_INTEGER }),
  /** `component=sha256:…`, one a line. */
  artifacts: lines(),
} as const;

export type GateInputs = InputsOf<typeof inputs>;
