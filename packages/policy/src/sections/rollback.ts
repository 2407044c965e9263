import * as z from 'zod/mini';
import { duration } from '../values/duration.ts';
import { repositoryPath, text } from '../values/text.ts';

/** How the service goes back to a version that was good. */
export const rollback = z.prefault(
  z.strictObject({
    /**
     * Program and arguments, never a shell line. `{sha}`, `{version}`, `{service}`, `{environment}` and `{wave}` stand
     * for what to put live; the same is given in `ROLLBACK_…` variables.
     */
    command: z.optional(z.array(text).check(z.minLength(1, 'names no program'))),
    /** The documented procedure. */
    plan: z._default(repositoryPath, 'docs/rollback.md'),
    /** `ask`: a person confirms; `on`: by itself when the monitor advises it; `off`: only by a person. */
    automatic: z._default(z.enum(['ask', 'on', 'off']), 'ask'),
    /** Whether running the command twice does no harm, so that a killed run may run it again. */
    idempotent: z._default(z.boolean(), false),
    'command-deadline': duration('10m'),
    /** How long the system may take, after the command, to answer as the version returned to. */
    'live-within': duration('60s'),
    /** The guide's 30 minutes within which a fix must be deployed to go forward instead. */
    'fix-forward-within': duration('30m'),
    freeze: z.prefault(
      z.strictObject({
        /** When the freeze on a bad version ends at the latest. */
        expires: duration('14d'),
      }),
      {},
    ),
    /** `deployment` needs only `deployments: write`; `ref` is atomic and needs `contents: write`. */
    lock: z._default(z.enum(['deployment', 'ref']), 'deployment'),
    'lock-expires': duration('1h'),
    /** Where migrations are; between releases that differ there, a rollback is refused unless declared safe. */
    migrations: z._default(z.array(text), []),
    /** The guide's 48 hours for a blameless retrospective. */
    'retrospective-within': duration('48h'),
  }),
  {},
);

export type Rollback = z.output<typeof rollback>;
