import {
  choice,
  commonInputs,
  flag,
  type InputsOf,
  text,
  textOr,
  wholeNumber,
} from '@release-actions/action-kit';
import type { InputReader } from '@release-actions/action-kit';
import { parseSeverity, type Severity } from '@release-actions/rollback/decide';

export const modes = ['plan', 'prepare', 'complete', 'run', 'drill', 'adopt'] as const;
const outcomes = ['success', 'failure', 'cancelled', 'skipped'] as const;

const severity: InputReader<Severity | undefined> = {
  required: false,
  read: (value) => {
    if (value === '') return { value: undefined };
    const read = parseSeverity(value);
    return read === undefined ? { problem: `"${value}" is none of SEV1 to SEV5` } : { value: read };
  },
};

const outcome: InputReader<(typeof outcomes)[number] | undefined> = {
  required: false,
  read: (value) => (value === '' ? { value: undefined } : choice(outcomes).read(value)),
};

/** Every input of action.yml. */
export const inputs = {
  ...commonInputs,
  mode: choice(modes),
  target: text(),
  reason: textOr(''),
  severity,
  'security-related': flag(false),
  /** One argument a line; the policy's command where it is not given. */
  command: text(),
  incident: wholeNumber({ least: 1, most: Number.MAX_SAFE_INTEGER }),
  /** Of `complete`: how the team's own step ended, `${{ steps.deploy.outcome }}`. */
  outcome,
  'deployment-id': wholeNumber({ least: 1, most: Number.MAX_SAFE_INTEGER }),
} as const;

export type RollbackInputs = InputsOf<typeof inputs>;
