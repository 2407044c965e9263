import { nearestName } from '@release-actions/report';
import type { Path } from './configuration/problem.ts';

type CrossProblem = { readonly path: Path; readonly message: string };

/** Places of the policy that name an environment. */
const environmentReferences: readonly Path[] = [
  ['requirements', 'smoke-tests', 'environment'],
  ['requirements', 'staging-verified', 'environment'],
];

/** What no single section can see: names that must have been declared elsewhere in the file. */
export function crossChecks(policy: unknown): readonly CrossProblem[] {
  const declared = keysOf(at(policy, ['environments']));
  if (declared.length === 0) return [];
  return environmentReferences.flatMap((path) => {
    const name = at(policy, path);
    if (typeof name !== 'string' || declared.includes(name)) return [];
    const meant = nearestName(name, declared);
    return [
      {
        path,
        message: `no environment "${name}" is declared.${meant === undefined ? ` Declared: ${declared.join(', ')}` : ` Did you mean "${meant}"?`}`,
      },
    ];
  });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];
