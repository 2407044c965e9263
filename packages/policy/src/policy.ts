import * as z from 'zod/mini';
import { environments } from './sections/environments.ts';
import { monitor } from './sections/monitor.ts';
import { notes } from './sections/notes.ts';
import { notify } from './sections/notify.ts';
import { producers, services } from './sections/producers.ts';
import { profiles } from './sections/profiles.ts';
import { requirements } from './sections/requirements.ts';
import { people, roles } from './sections/roles.ts';
import { rollback } from './sections/rollback.ts';
import { security } from './sections/security.ts';
import { smoke } from './sections/smoke.ts';

/** The whole policy file. Mandatory: `version`, `roles.release-manager`, one environment with an address. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  roles,
  people,
  environments,
  services,
  requirements,
  profiles,
  security,
  producers,
  smoke,
  monitor,
  rollback,
  notes,
  notify,
});

/** The effective policy: every section in its long form, with all defaults. Keys are those of the file. */
export type Policy = z.output<typeof policySchema>;
