import { afterEach, beforeEach } from '@jest/globals';
import {
  type GitHubEmulator,
  type RepositorySeed,
  createGitHubEmulator,
} from '@release-actions/github-emulator';
import { createGitHub, type GitHub, type GitHubOptions } from '../../src/index.ts';

/** Time that passes only by waiting: what was waited for is in `pauses`. */
export function skippingClock() {
  const pauses: number[] = [];
  let skipped = 0;
  return {
    pauses,
    now: () => Date.now() + skipped,
    sleep: (ms: number) => {
      pauses.push(ms);
      skipped += ms;
      return Promise.resolve();
    },
  };
}

export type Emulated = {
  readonly emulator: GitHubEmulator;
  readonly shop: RepositorySeed;
  readonly clock: ReturnType<typeof skippingClock>;
  /** A gateway to octo/shop whose tokens may do everything, unless told otherwise. */
  readonly connect: (options?: Partial<GitHubOptions>) => GitHub;
};

/** A fresh GitHub for each test. */
export function emulated(): () => Emulated {
  let current: Emulated | undefined;
  beforeEach(async () => {
    const emulator = await createGitHubEmulator();
    const clock = skippingClock();
    current = {
      emulator,
      shop: emulator.repository('octo/shop'),
      clock,
      connect: (options) =>
        createGitHub({
          token: emulator.tokens.issue(),
          directoryToken: emulator.tokens.issue({ kind: 'app' }),
          apiUrl: emulator.url,
          graphqlUrl: emulator.graphqlUrl,
          repository: { owner: 'octo', repo: 'shop' },
          deadlineMs: 30_000, // a slow machine is no trouble; tests of a deadline bring their own
          clock,
          ...options,
        }),
    };
  });
  afterEach(async () => {
    await current?.emulator.close();
  });
  return () => {
    if (current === undefined) throw new Error('only inside a test');
    return current;
  };
}
