import { choice, commonInputs, durationMs, failOn, wholeNumber } from '@release-actions/action-kit';
import type { InputReader, InputsOf } from '@release-actions/action-kit';

export const modes = ['preflight', 'baseline', 'hold', 'check', 'backtest'] as const;

const instant: InputReader<Date | undefined> = {
  required: false,
  read: (value) => {
    if (value === '') return { value: undefined };
    const parsed = new Date(value);
    return /^\d{4}-\d{2}-\d{2}T/u.test(value) && !Number.isNaN(parsed.getTime())
      ? { value: parsed }
      : { problem: `"${value}" is no instant such as 2026-11-24T10:50:00Z` };
  },
};

/** Every input of action.yml. */
export const inputs = {
  ...commonInputs,
  /** An inconclusive watch is a green job with a warning and a check run that asks for a person. */
  'fail-on': failOn(['fail']),
  mode: choice(modes),
  'deployment-id': wholeNumber({ least: 1, most: Number.MAX_SAFE_INTEGER }),
  duration: durationMs(),
  'baseline-before': instant,
} as const;

export type MonitorInputs = InputsOf<typeof inputs>;
