import * as z from 'zod/mini';
import { policySchema } from './policy.ts';

/**
 * The policy as JSON Schema draft 7, which editors use for completion and checks while typing. It describes what
 * may be written, short forms included; `policy check` remains the judge.
 */
export function policyJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return {
    ...schema,
    title: 'Release policy',
    description:
      'Roles, environments, requirements and stages of a release, for the OctoAcme release actions.',
  };
}
