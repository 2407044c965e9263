import * as z from 'zod/mini';
import { optionalDuration } from '../values/duration.ts';
import { oneOrMore, shortForm } from '../values/short-form.ts';
import { repositoryPath } from '../values/text.ts';

const flaky = z.enum(['allow', 'warn', 'fail']);
const suites = oneOrMore(repositoryPath);

/** The checks that run against an environment. Short form: the suite's path, or a list of paths. */
export const smoke = z.prefault(
  shortForm(
    suites,
    (paths) => ({ suites: paths }),
    z.strictObject({
      suites: z._default(suites, ['.github/smoke.yml']),
      /** Read from the default branch when rolling back; it may only add checks to those of the target. */
      floor: z.optional(repositoryPath),
      /**
       * What a check is worth that passed only on a later attempt, at least: a suite may be stricter. Where nobody says,
       * warn for critical ones and allow for advisory ones.
       */
      flaky: z.optional(z.strictObject({ critical: z.optional(flaky), advisory: z.optional(flaky) })),
      /** Whether release-manager and on-call are asked for `/ack` after a run in production. */
      acknowledge: z._default(z.enum(['required', 'shown', 'off']), 'shown'),
      /** Deadline of a whole run; a suite may say a shorter one. Where nobody says, 5m. */
      deadline: optionalDuration(),
    }),
  ),
  {},
);

export type Smoke = z.output<typeof smoke>;
