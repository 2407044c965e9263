import type { Change } from './changes/change.ts';

export type ReleaseType = 'major' | 'minor' | 'patch';

export type NextVersion = {
  /** Without the tag's prefix; null where the previous tag carries no version to count from. */
  readonly next: string | null;
  readonly type: ReleaseType;
  /** Most important first, such as "major: #12 states a breaking change". */
  readonly reasons: readonly string[];
};

/** What a breaking change raises before 1.0.0. */
export type ZeroPolicy = 'minor' | 'major';

type Parsed = {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly prerelease: string;
};

const versionInTag =
  /(?:^|[^\d.])(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/u;

/** The version that a tag such as `v1.4.0` or `storefront-1.4.0-rc.1` carries. */
export function versionOf(tag: string): Parsed | undefined {
  const match = versionInTag.exec(tag);
  if (match === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', prerelease = ''] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), prerelease };
}

/** Whether a name is a version without a pre-release part, or none at all. */
export const isStable = (name: string): boolean => (versionOf(name)?.prerelease ?? '') === '';

const named = ({ pr, commits, title }: Change): string =>
  `${pr === undefined ? (commits[0]?.sha.slice(0, 7) ?? '') : `#${pr}`} "${title}"`;

function because(changes: readonly Change[], statement: string): string {
  const [first] = changes;
  const more = changes.length > 1 ? `, and ${changes.length - 1} more like it` : '';
  return `${first === undefined ? '' : named(first)} ${statement}${more}`;
}

function typeOf(changes: readonly Change[]): { type: ReleaseType; reasons: string[] } {
  const fresh = changes.filter(({ alreadyIn }) => alreadyIn.length === 0);
  const breaking = fresh.filter((change) => change.breaking);
  const useful = fresh.filter(({ section }) => section === 'features' || section === 'improvements');
  const stated = useful.filter(({ inferred }) => !inferred);
  const reasons = [
    ...(breaking.length > 0 ? [`major: ${because(breaking, 'is stated to be breaking')}`] : []),
    ...(stated.length > 0 ? [`minor: ${because(stated, 'adds a feature')}`] : []),
    ...(stated.length === 0 && useful.length > 0
      ? [`minor: ${because(useful, 'reads like a feature or an improvement (inferred from its title)')}`]
      : []),
  ];
  if (breaking.length > 0) return { type: 'major', reasons };
  if (useful.length > 0) return { type: 'minor', reasons };
  return {
    type: 'patch',
    reasons: [
      fresh.length > 0
        ? 'patch: no feature and no breaking change in the range'
        : 'patch: nothing new in the range',
    ],
  };
}

/** Release type and next version, from the same changes that the notes show as new. */
export function nextVersion(
  previousTag: string | undefined,
  changes: readonly Change[],
  zero: ZeroPolicy = 'minor',
): NextVersion {
  const { type: demanded, reasons } = typeOf(changes);
  if (previousTag === undefined) {
    return { next: '1.0.0', type: 'major', reasons: ['major: the first release', ...reasons] };
  }
  const previous = versionOf(previousTag);
  if (previous === undefined)
    return {
      next: null,
      type: demanded,
      reasons: [...reasons, `the tag "${previousTag}" carries no version to count from`],
    };
  const isZero = previous.major === 0;
  const eased = isZero && demanded === 'major' && zero === 'minor';
  const raised = eased ? 'minor' : demanded;
  const policy = eased
    ? ['before 1.0.0 a breaking change raises the minor number (notes.zero-x: minor)']
    : [];
  return { next: raise(previous, raised), type: raised, reasons: [...reasons, ...policy] };
}

/** A pre-release such as 2.0.0-rc.1 already counts what its final version will be. */
function raise({ major, minor, patch, prerelease }: Parsed, type: ReleaseType): string {
  const isPrerelease = prerelease !== '';
  if (type === 'major')
    return isPrerelease && minor === 0 && patch === 0 ? `${major}.0.0` : `${major + 1}.0.0`;
  if (type === 'minor')
    return isPrerelease && patch === 0 ? `${major}.${minor}.0` : `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${isPrerelease ? patch : patch + 1}`;
}

/**
 * The next number that no other commit was given. A version that was rolled back keeps its number: what replaces it
 * has the same type, counted from what production has, and the number after it.
 */
export function besideTaken(version: NextVersion, taken: readonly string[]): NextVersion {
  const numbers = new Set(
    taken.flatMap((name) => {
      const parsed = versionOf(name);
      return parsed === undefined || parsed.prerelease !== '' ? [] : [numberOf(parsed)];
    }),
  );
  let { next } = version;
  for (let parsed = versionOf(next ?? ''); parsed !== undefined && numbers.has(numberOf(parsed));) {
    parsed = { ...parsed, patch: parsed.patch + 1 };
    next = numberOf(parsed);
  }
  if (next === version.next) return version;
  return {
    ...version,
    next,
    reasons: [...version.reasons, `${version.next ?? ''} was given to another commit`],
  };
}

const numberOf = ({ major, minor, patch }: Parsed): string => `${major}.${minor}.${patch}`;
