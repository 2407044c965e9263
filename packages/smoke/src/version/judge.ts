import { sameVersion } from './reading.ts';

/** What one fresh connection was told. */
export type VersionReading = {
  readonly edge: string;
  readonly address: string;
} & ({ readonly names: readonly string[] } | { readonly problem: string; readonly unreachable?: true });

type ServedVerdict = 'all' | 'mixed' | 'old' | 'unknown';

export type Served = {
  /**
   * `all`: every connection was answered by the expected version (by one and the same, where none is expected);
   * `mixed`: by more than one; `old`: by another one only; `unknown`: some connections were not told.
   */
  readonly verdict: ServedVerdict;
  /** The version that answered most. */
  readonly version: string | undefined;
  readonly connections: number;
  readonly matching: number;
  readonly versions: readonly {
    readonly version: string;
    readonly connections: number;
    readonly addresses: readonly string[];
  }[];
  readonly addresses: number;
  readonly edges: number;
  /** The smallest share of another version that these connections would have met with 95 % probability. */
  readonly detectableShare: number;
  readonly problems: readonly string[];
};

const confidence = 0.95;

/** `1 - 0.05^(1/n)`: 59 connections find a share of 5 %, 24 one of 12 %. */
export const detectableShare = (connections: number): number =>
  connections === 0 ? 1 : 1 - (1 - confidence) ** (1 / connections);

/** Judges the readings of one moment. Addresses that this machine has no route to are left out, and said. */
export function judgeServed(readings: readonly VersionReading[], expected: readonly string[]): Served {
  const tried = readings.filter((reading) => !('problem' in reading && reading.unreachable === true));
  const told = tried.flatMap((reading) => ('names' in reading ? [reading] : []));
  const groups = Map.groupBy(told, ({ names }) => names.join('\n'));
  const matches = (names: readonly string[]): boolean =>
    names.some((name) => expected.some((one) => sameVersion(name, one)));
  const versions = [...groups.values()]
    .map((group) => ({
      version: displayName(group[0]?.names ?? [], expected),
      matches: matches(group[0]?.names ?? []),
      connections: group.length,
      addresses: [...new Set(group.map(({ edge, address }) => (address === '' ? edge : address)))],
    }))
    .sort((left, right) => right.connections - left.connections);
  const matching = versions.filter((one) => one.matches).reduce((sum, one) => sum + one.connections, 0);
  const shown = versions.find((one) => one.matches) ?? versions[0];
  return {
    verdict: verdictOf(versions, told.length, tried.length, expected),
    version: shown?.version,
    connections: tried.length,
    matching: expected.length === 0 ? (versions[0]?.connections ?? 0) : matching,
    versions: versions.map(({ version, connections, addresses }) => ({ version, connections, addresses })),
    addresses: new Set(tried.map(({ address }) => address)).size,
    edges: new Set(tried.map(({ edge }) => edge)).size,
    detectableShare: detectableShare(told.length),
    problems: [...new Set(readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : [])))],
  };
}

function verdictOf(
  versions: readonly { readonly matches: boolean }[],
  told: number,
  tried: number,
  expected: readonly string[],
): ServedVerdict {
  if (told === 0) return 'unknown';
  if (expected.length === 0) return versions.length > 1 ? 'mixed' : told < tried ? 'unknown' : 'all';
  const some = versions.some((one) => one.matches);
  const others = versions.some((one) => !one.matches);
  if (some && others) return 'mixed';
  if (others) return 'old';
  return told < tried ? 'unknown' : 'all';
}

const displayName = (names: readonly string[], expected: readonly string[]): string =>
  names.find((name) => expected.some((one) => sameVersion(name, one))) ?? names[0] ?? '';

/** What the parts of a run were told at one moment of theirs, as one: all their connections count. */
export function servedTogether(moments: readonly (Served | null)[]): Served | undefined {
  const told = moments.filter((moment) => moment !== null);
  const [first] = told;
  if (first === undefined) return undefined;
  const versions = [
    ...Map.groupBy(
      told.flatMap((one) => one.versions),
      ({ version }) => version,
    ),
  ].map(([version, group]) => ({
    version,
    connections: sum(group, ({ connections }) => connections),
    addresses: [...new Set(group.flatMap(({ addresses }) => addresses))],
  }));
  return {
    verdict: verdictTogether(told),
    version: (told.find(({ verdict }) => verdict === 'all') ?? first).version,
    connections: sum(told, ({ connections }) => connections),
    matching: sum(told, ({ matching }) => matching),
    versions,
    addresses: Math.max(...told.map(({ addresses }) => addresses)),
    edges: Math.max(...told.map(({ edges }) => edges)),
    detectableShare: detectableShare(sum(versions, ({ connections }) => connections)),
    problems: [...new Set(told.flatMap(({ problems }) => problems))],
  };
}

function verdictTogether(told: readonly Served[]): ServedVerdict {
  const verdicts = new Set(told.map(({ verdict }) => verdict));
  const whole = told.filter(({ verdict }) => verdict === 'all');
  if (verdicts.has('mixed') || new Set(whole.map(({ version }) => version)).size > 1) return 'mixed';
  if (verdicts.has('old')) return whole.length > 0 ? 'mixed' : 'old';
  return verdicts.has('unknown') ? 'unknown' : 'all';
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
