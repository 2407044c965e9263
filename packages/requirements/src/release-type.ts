import { isReleaseType, type ReleaseType } from './vocabulary.ts';

/**
 * What a release's name says it is: 2.0.0 is a major, 1.4.0 a minor, 1.4.1 a patch. A name that is no version is a
 * minor, which may skip nothing. The notes' evidence is compared with it later.
 */
export function releaseTypeOf(stated: string | undefined, release: string | undefined): ReleaseType {
  return isReleaseType(stated) ? stated : (typeInName(release) ?? 'minor');
}

const versionIn = (release: string | undefined): readonly number[] | undefined =>
  /(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/u
    .exec(release ?? '')
    ?.slice(1)
    .map(Number);

/** The type that a version claims by its number; undefined for a name that carries none. */
export function typeInName(release: string | undefined): ReleaseType | undefined {
  const version = versionIn(release);
  if (version === undefined) return undefined;
  const [, minor, patch] = version;
  if (patch !== 0) return 'patch';
  return minor === 0 ? 'major' : 'minor';
}

/** A year in front is a date, and says nothing about what changed. */
const leastYear = 1990;

/** Whether the numbers of a version mean what Semantic Versioning says. */
export const isSemantic = (release: string | undefined): boolean =>
  (versionIn(release)?.[0] ?? leastYear) < leastYear;

/**
 * A first release, up to 1.0.0: whatever it is called, there is no earlier version that it breaks or that somebody
 * migrates from. A later number without anything before it was released elsewhere, and gets no such grace.
 */
export function isFirstRelease(release: string | undefined, previousSha: string | null): boolean {
  const [major = 0, minor = 0, patch = 0] = versionIn(release) ?? [];
  return previousSha === null && (major === 0 || (major === 1 && minor === 0 && patch === 0));
}
