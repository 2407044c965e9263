import { parseConfiguration } from './configuration/parse.ts';
import { problemAt } from './configuration/problem.ts';
import type { FileProblem } from './configuration/problem.ts';
import { crossChecks } from './cross-checks.ts';
import { originsOf } from './origins.ts';
import type { Origins } from './origins.ts';
import { policySchema } from './policy.ts';
import type { Policy } from './policy.ts';

export type LoadedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** Where each value of the effective policy comes from; computed when first asked for. */
      readonly origins: Origins;
      /** Plain JSON of everything that can change a decision; its canonical form is what a policy digest is over. */
      readonly digestInput: unknown;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const needs =
  'A policy needs at least version: 1, roles.release-manager and one environment with an address. `release-actions init` writes one';

/**
 * Reads the text of a policy file; `undefined` means that there is none. All problems are reported at once, each
 * with its place in the file.
 */
export function loadPolicy(text: string | undefined, { file }: { readonly file: string }): LoadedPolicy {
  if (text === undefined) {
    const problem = problemAt({ file, line: 1, column: 1 }, [], `there is no such file. ${needs}`);
    return { ok: false, problems: [problem] };
  }
  const parsed = parseConfiguration(text, policySchema, { file, whenEmpty: needs, crossChecks });
  if (!parsed.ok) return parsed;
  const { value: policy, tree } = parsed;
  let origins: Origins | undefined;
  return {
    ok: true,
    policy,
    get origins() {
      return (origins ??= originsOf(policy, tree));
    },
    digestInput: policy,
  };
}
