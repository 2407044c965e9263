import { unknown, type Unknown } from '@release-actions/evidence';
import type { Deployments, EarlierVersion, History } from '../ports.ts';
import { isStable, versionOf } from '../version.ts';
import { HistoryError, type HistoryRange } from './history.ts';

/** What a release is compared with, and how it was told: its notes are for people who have that release. */
export type Previous =
  /** Named by whoever started the run. */
  | { readonly by: 'given' }
  /** What the environment's users have: its newest version that was verified and not taken back since. */
  | {
      readonly by: 'production';
      readonly verifiedAt: string;
      /** Versions that users had and lost again, whose changes this release brings. */
      readonly withdrawn: readonly string[];
    }
  /** The newest tag on the release's own line; nothing was verified in the environment before. */
  | { readonly by: 'tag' }
  /** There is none. */
  | { readonly by: 'nothing' };

export type Compared = {
  readonly range: HistoryRange;
  readonly previous: Previous;
  /** The name that carries the number to count from; undefined for the first release. */
  readonly countsFrom: string | undefined;
  /**
   * The commits that make type and number; undefined: all of the range. After a rollback those since the version that
   * was left: what it had brought went through the gate under its own number, and is only listed again.
   */
  readonly counted: ReadonlySet<string> | undefined;
  /** Versions that were given to other commits, so that none is given again. */
  readonly taken: readonly string[];
  readonly gaps: readonly Unknown[];
};

export type Comparison = {
  readonly from: string | undefined;
  readonly to: string;
  /** Tag of the release; undefined: the computed one. */
  readonly tag: string | undefined;
  readonly paths: readonly string[];
  /** Pattern of the tags that are releases; `*` stands for anything but a slash. */
  readonly tags: string;
};

/** The pattern of tags as an expression. */
const tagExpression = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join('[^/]*')}$`,
    'u',
  );

/** More versions than this are not tried: each is a reading of the history. */
const mostTried = 5;

/**
 * Reads what a release brings to those who have the previous one. That is what the environment's own records say was
 * last verified there, so that after a rollback the notes bring again what the version that was left had brought; the
 * newest tag only where there are no such records. Throws HistoryError.
 */
export async function compare(
  wanted: Comparison,
  history: History,
  deployments: Pick<Deployments, 'earlier'>,
): Promise<Compared> {
  const { to, paths, tags } = wanted;
  const read = (name: string | undefined): Promise<HistoryRange> =>
    history.range({ from: name, to, paths, tagPattern: tagExpression(tags) });
  const from = wanted.from;
  if (from !== undefined)
    return {
      range: await read(from),
      previous: { by: 'given' },
      countsFrom: from,
      counted: undefined,
      taken: [],
      gaps: [],
    };
  const reading = await deployments.earlier(await history.resolve(to));
  const gaps: Unknown[] = reading.known ? [] : [reading];
  const earlier = reading.known ? reading.value : [];
  const taken = earlier.map(({ version }) => version);
  const found = await fromRecords(earlier, tags, history, read);
  if ('gap' in found) gaps.push(found.gap);
  if ('range' in found) {
    const left = found.left;
    if (left !== undefined) {
      const { commits } = await read(left.sha);
      const counted = new Set(commits.map(({ sha }) => sha));
      return { ...found, countsFrom: left.version, counted, taken, gaps };
    }
    const { name } = found.range.ends.from ?? { name: '' };
    // A commit that was deployed without a version has no number, and a computed number must not be taken.
    const isNumbered = versionOf(name) !== undefined;
    if (isNumbered && wanted.tag !== undefined)
      return { ...found, countsFrom: name, counted: undefined, taken, gaps };
    const tag = await newestTag(wanted, history);
    const all = tag === undefined ? taken : [...taken, tag];
    return { ...found, countsFrom: isNumbered ? name : tag, counted: undefined, taken: all, gaps };
  }
  const tag = await newestTag(wanted, history);
  const previous = { by: tag === undefined ? 'nothing' : 'tag' } as const;
  return { range: await read(tag), previous, countsFrom: tag, counted: undefined, taken, gaps };
}

const newestTag = ({ to, tag, tags }: Comparison, history: History): Promise<string | undefined> =>
  history.previousTag({ to, pattern: [tags], stable: tag === undefined || isStable(tag) });

type FromRecords =
  | {
      readonly range: HistoryRange;
      readonly previous: Previous;
      /** The newest numbered version that was rolled back and that this release contains. */
      readonly left: EarlierVersion | undefined;
    }
  | { readonly gap: Unknown }
  | { readonly none: true };

async function fromRecords(
  earlier: readonly EarlierVersion[],
  tags: string,
  history: History,
  read: (name: string) => Promise<HistoryRange>,
): Promise<FromRecords> {
  const verified = earlier.filter(({ verifiedAt }) => verifiedAt !== undefined).slice(0, mostTried);
  for (const version of verified) {
    const name = (await tagOf(version, tags, history)) ?? version.sha;
    const range = await read(name).catch((error: unknown) => {
      if (error instanceof HistoryError && error.code === 'unknown-name') return undefined;
      throw error;
    });
    if (range === undefined) return { gap: goneFromHistory(version) };
    // A version that contains this release came after it.
    if (range.commits.length === 0 && (await history.isAncestor(range.ends.to.sha, version.sha))) continue;
    const brought = new Set(range.commits.map(({ sha }) => sha));
    const gone = earlier.filter(({ sha, isBad }) => isBad && brought.has(sha));
    const withdrawn = gone.map(calledIn);
    return {
      range: named(range, name === version.sha ? calledIn(version) : name),
      previous: {
        by: 'production',
        verifiedAt: version.verifiedAt ?? '',
        withdrawn: [...new Set(withdrawn)],
      },
      left: gone.find((one) => versionOf(one.version) !== undefined),
    };
  }
  return { none: true };
}

/** What people call it; a commit that was deployed without a version has only its own name. */
const calledIn = ({ version, sha }: EarlierVersion): string =>
  version === '' || version === sha ? sha.slice(0, 7) : version;

/** The tag that a version was released under, where it still names that commit. */
async function tagOf(
  { version, sha }: EarlierVersion,
  tags: string,
  history: History,
): Promise<string | undefined> {
  const isTag = tagExpression(tags);
  const names = [version, tags.replace('*', version)].filter(
    (name) => version !== '' && version !== sha && isTag.test(name),
  );
  for (const name of names) {
    const resolved = await history.resolve(name).catch(() => undefined);
    if (resolved === sha) return name;
  }
  return undefined;
}

/** The range with its older end called what people call it. */
function named(range: HistoryRange, name: string): HistoryRange {
  const { ends, shipped, samePatch } = range;
  if (ends.from === undefined || ends.from.name === name) return range;
  const { name: before, sha } = ends.from;
  const called = <T extends { readonly firstTag: string }>(commit: T): T =>
    commit.firstTag === before ? { ...commit, firstTag: name } : commit;
  return {
    ...range,
    ends: { ...ends, from: { name, sha } },
    shipped: shipped.map(called),
    samePatch: new Map([...samePatch].map(([key, twins]) => [key, twins.map(called)])),
  };
}

const goneFromHistory = (version: EarlierVersion): Unknown =>
  unknown({
    reason: 'not-found',
    endpoint: 'git log',
    message: `${calledIn(version)} was verified last, and its commit ${version.sha.slice(0, 7)} is not in this history: the notes begin at the newest tag instead.`,
    hint: 'Check out with "fetch-depth: 0", or name the previous release with the input `from`.',
  });
