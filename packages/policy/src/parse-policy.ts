import { safeParse } from 'zod/mini';
import type { FileProblem } from './configuration/problem.ts';
import { quickYaml } from './configuration/quick-yaml.ts';
import { crossChecks } from './cross-checks.ts';
import { policySchema } from './policy.ts';
import type { Policy } from './policy.ts';

export type ParsedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** Plain JSON of everything that can change a decision; its canonical form is what a policy digest is over. */
      readonly digestInput: unknown;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Longer files are few, and gain nothing. */
const mostQuickCharacters = 64 * 1024;

/**
 * Reads the text of a policy file as `loadPolicy` does; `undefined` means that there is none. A policy without mistakes
 * that is written plainly is read without the YAML library, which is loaded for every other and to say what is wrong.
 */
export async function parsePolicy(
  text: string | undefined,
  { file }: { readonly file: string },
): Promise<ParsedPolicy> {
  const policy = text === undefined ? undefined : plainPolicy(text);
  if (policy !== undefined) return { ok: true, policy, digestInput: policy };
  const { loadPolicy } = await import('./load.ts');
  return loadPolicy(text, { file });
}

function plainPolicy(text: string): Policy | undefined {
  const quick = text.length > mostQuickCharacters ? undefined : quickYaml(text);
  if (quick === undefined) return undefined;
  const { success, data } = safeParse(policySchema, quick.value);
  return success && crossChecks(quick.value).length === 0 ? data : undefined;
}
