import { debug, error, group, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';

/**
 * What an action says to the runner. Named one by one, so that the rest of `@actions/core` (OIDC, with an HTTP stack of
 * its own) is in no bundle.
 */
export const output = { debug, error, group, info, notice, setOutput, setSecret, summary, warning } as const;

export type Output = typeof output;
