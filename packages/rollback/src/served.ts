import type { Release } from './version.ts';

/** Every text in a version endpoint's answer: the values of a JSON object or array, or the plain text itself. */
function texts(answer: string): string[] {
  const flatten = (value: unknown): string[] => {
    if (typeof value === 'string' || typeof value === 'number') return [String(value)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flatten) : [];
  };
  // A bare number is a version or a commit in plain text: read as JSON, 1.10 would become 1.1.
  if (!/^\s*[{["]/u.test(answer)) return [answer.trim()];
  try {
    return flatten(JSON.parse(answer));
  } catch {
    return [answer.trim()];
  }
}

const withoutV = (version: string): string => version.replace(/^v(?=\d)/iu, '');

/** Says whether a version endpoint's answer names this release: its version, or its commit (seven digits or more). */
export function servesVersion(answer: string, { sha, version }: Pick<Release, 'sha' | 'version'>): boolean {
  return texts(answer).some((text) => {
    const said = text.trim();
    if (version !== '' && withoutV(said) === withoutV(version)) return true;
    return /^[0-9a-f]{7,64}$/iu.test(said) && sha.startsWith(said.toLowerCase());
  });
}
