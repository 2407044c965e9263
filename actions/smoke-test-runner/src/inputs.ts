import { commonInputs, lines, pairs, text } from '@release-actions/action-kit';
import type { InputReader, InputsOf } from '@release-actions/action-kit';
import { parseShard } from '@release-actions/smoke/shard';
import type { Shard } from '@release-actions/smoke/shard';

const shard: InputReader<Shard | 'merge' | undefined> = {
  required: false,
  read: (value) => {
    if (value === '' || value === 'merge') return { value: value === '' ? undefined : value };
    const parsed = parseShard(value);
    return parsed === undefined
      ? { problem: `"${value}" is neither a part such as 2/4 nor merge` }
      : { value: parsed };
  },
};

const baseUrl: InputReader<string | undefined> = {
  required: false,
  read: (value) => {
    const url = URL.parse(value);
    return value === '' || (url !== null && /^https?:$/u.test(url.protocol))
      ? { value: value === '' ? undefined : value }
      : { problem: `"${value}" is no http or https address` };
  },
};

/** Every input of action.yml. */
export const inputs = {
  ...commonInputs,
  suite: lines(),
  'base-url': baseUrl,
  'expected-version': text(),
  variables: pairs(),
  secrets: pairs({ secretValues: true }),
  shard,
};

export type Inputs = InputsOf<typeof inputs>;
