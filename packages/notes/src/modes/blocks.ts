import { countedOf, type Gathered } from '../gather.ts';
import { nextVersion, versionOf, type ReleaseType, type ZeroPolicy } from '../version.ts';
import type { Stop } from './refusal.ts';

const rank: Readonly<Record<ReleaseType, number>> = { patch: 0, minor: 1, major: 2 };

/** The release type that a tag claims by its number; undefined where either tag carries none. */
function claimedType(previousTag: string | undefined, tag: string): ReleaseType | undefined {
  const after = versionOf(tag);
  if (after === undefined) return undefined;
  const before = previousTag === undefined ? undefined : versionOf(previousTag);
  if (before === undefined) return previousTag === undefined ? 'major' : undefined;
  if (after.major !== before.major) return 'major';
  return after.minor === before.minor ? 'patch' : 'minor';
}

/** What must be settled by people before anything is approved or published. */
export function blockOf(
  { set, tag, facts, countsFrom, counted }: Gathered,
  zero: ZeroPolicy,
): Stop | undefined {
  const [first] = set.disagreements;
  if (first !== undefined) {
    const says = first.says.map(({ who, what }) => `${who} says ${what}`).join(', ');
    return {
      outcome: 'fail',
      reason: 'statements-disagree',
      why: `#${first.pr} contradicts itself about ${first.about}: ${says}.${set.disagreements.length > 1 ? ` ${set.disagreements.length - 1} more below.` : ''}`,
      next: `The author of #${first.pr} or a maintainer changes the label, the title or the description; then run this again.`,
    };
  }
  const claimed = claimedType(countsFrom, tag);
  // What was read off a title asks nobody to change a version; what an author stated does.
  const stated = countedOf(facts.changes, counted).filter(({ inferred, breaking }) => breaking || !inferred);
  const { type, reasons, next } = nextVersion(countsFrom, stated, zero);
  if (claimed !== undefined && rank[claimed] < rank[type]) {
    return {
      outcome: 'fail',
      reason: 'release-type-too-low',
      why: `${tag} would be a ${claimed} release, but the range makes it a ${type} one. ${reasons[0] ?? ''}.`,
      next: `The release-manager takes ${next ?? `a ${type} version`}, or moves the change to a later release.`,
    };
  }
  return undefined;
}
