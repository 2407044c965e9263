import * as z from 'zod/mini';
import { duration } from '../values/duration.ts';

const overrides = z._default(z.record(z.string(), z.enum(['block', 'report', 'off'])), {});

/** What differs by the guide's release types. A patch may be hurried; it may never skip CI, smoke, target or freeze. */
export const profiles = z.prefault(
  z.strictObject({
    patch: z.prefault(
      z.strictObject({
        /** A hotfix links an incident or an issue with one of these labels. */
        'linked-labels': z._default(z.array(z.string()).check(z.minLength(1)), ['incident', 'critical']),
        /** These become one `/go` of the release manager. */
        combined: z._default(z.array(z.string()), [
          'deployment-window',
          'acceptance-criteria',
          'readiness-review',
        ]),
        /** When sign-offs that were skipped are due, counted from the deployment. */
        'sign-offs-due': duration('24h'),
        requirements: overrides,
      }),
      {},
    ),
    minor: z.prefault(z.strictObject({ requirements: overrides }), {}),
    major: z.prefault(
      z.strictObject({
        /** How long before the deployment customers must have been told. */
        'communication-ahead': duration('7d'),
        requirements: overrides,
      }),
      {},
    ),
  }),
  {},
);
