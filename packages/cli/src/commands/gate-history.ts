import { known, type Reading } from '@release-actions/evidence';
import type { Release, SnapshotRequest } from '@release-actions/github';
import { ConfigurationError, exitCodes, inlineToText, oneLine } from '@release-actions/report';
import {
  type Finding,
  type GateRecord,
  isBlocking,
  observeAll,
  recordOf,
  type Sources,
  type Wave,
} from '@release-actions/requirements';
import type { Terminal } from '../terminal.ts';
import { type Connection, type Place, questionFor, sourcesFor, toWave } from './gate-sources.ts';

type Judged = {
  readonly release: string;
  readonly at: string;
  readonly decision: string;
  /** What the machine would have held back, with the reason. */
  readonly blockers: readonly { readonly id: string; readonly reason: string; readonly next: string }[];
  /** What people would have been asked. */
  readonly asked: readonly string[];
};

/** Codes of what waits for people; before a team adopts the gate nobody could answer. */
const ofPeople = new Set(['not-signed', 'readiness-too-early', 'people-too-few', 'notes-not-approved']);

/**
 * `gate --history N`: judges the last N published releases as of their publication, by facts that are still there,
 * and says what would have blocked each. Alerts are those of today. Always exit 0: it is a report.
 */
export async function judgeHistory(
  count: number,
  json: boolean,
  place: Place,
  connection: Connection,
  terminal: Terminal,
): Promise<number> {
  const releases = await publishedReleases(count + 1, connection);
  const shared = sharedSources(
    sourcesFor(connection, place.policy, place.defaultBranch, terminal),
    connection,
  );
  const judged: Judged[] = [];
  for (const [index, release] of releases.slice(0, count).entries()) {
    if (terminal.signal.aborted) return exitCodes.cancelled;
    judged.push(await judgeRelease(release, releases.slice(index + 1), place, connection, shared));
  }
  terminal.write(json ? `${JSON.stringify(judged)}\n` : `${tableOf(judged)}\n`);
  return exitCodes.success;
}

async function publishedReleases(count: number, { github, repository }: Connection): Promise<Release[]> {
  const releases = await github.releases.list(count * 2);
  if (!releases.known)
    throw new ConfigurationError('the repository', [
      { path: repository, message: `${releases.message} ${releases.hint}` },
    ]);
  return releases.value.filter(({ draft, publishedAt }) => !draft && publishedAt !== null).slice(0, count);
}

/** What does not differ between releases is asked once. */
function sharedSources(sources: Sources, { github }: Connection): Sources {
  const asked = new Map<string, Promise<Wave>>();
  const once = (request: SnapshotRequest): Promise<Wave> => {
    const key = JSON.stringify(request);
    const answer = asked.get(key) ?? github.snapshot(request).then(toWave);
    asked.set(key, answer);
    return answer;
  };
  return {
    ...sources,
    github: {
      ...sources.github,
      snapshot: async ({ sha, checks, filesAtSha, items, tag, commentsOf, deploymentsOf, ...common }) => {
        const own = { sha, checks, filesAtSha, items, tag, commentsOf };
        const stated = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
        const [shared, each] = await Promise.all([once(common), once(stated)]);
        return {
          ...shared,
          ...each,
          deployments: Object.fromEntries((deploymentsOf ?? []).map((name) => [name, known([], nothing)])),
        };
      },
    },
  };
}

/** Which version ran when is told by the releases themselves: records of deployments begin with the first gate. */
const nothing = { endpoint: 'releases', pages: 0, total: 0, at: '' };

async function judgeRelease(
  release: Release,
  older: readonly Release[],
  place: Place,
  connection: Connection,
  sources: Sources,
): Promise<Judged> {
  const at = release.publishedAt ?? release.createdAt;
  const tag = await connection.github.repository.resolve(`refs/tags/${release.tag}`);
  if (!tag.known)
    return {
      release: release.tag,
      at,
      decision: 'unknown',
      blockers: [{ id: 'release', reason: tag.message, next: tag.hint }],
      asked: [],
    };
  const question = {
    ...questionFor({ ...place, sha: tag.value.commit, release: release.tag }),
    now: Date.parse(at),
  };
  const then: Sources = {
    ...sources,
    now: () => Date.parse(at),
    github: {
      ...sources.github,
      serverTime: () => at,
      releases: {
        ...sources.github.releases,
        list: (): Promise<Reading<readonly Release[]>> => Promise.resolve(known(older, nothing)),
      },
    },
  };
  const context = { question, sources: then };
  return judgedOf(recordOf(context, await observeAll(context)), release.tag, at);
}

function judgedOf({ evaluation: { decision, findings } }: GateRecord, release: string, at: string): Judged {
  const blocking = findings.filter(isBlocking);
  const blockers = blocking
    .filter(({ code }) => !ofPeople.has(code))
    .map(({ id, reason, next }: Finding) => ({
      id,
      reason: oneLine(inlineToText(reason)),
      next: next === undefined ? '' : oneLine(inlineToText(next.text)),
    }));
  const asked = blocking.filter(({ code }) => ofPeople.has(code)).map(({ id }) => id);
  return { release, at, decision, blockers, asked };
}

function tableOf(judged: readonly Judged[]): string {
  const blocked = judged.filter(({ blockers }) => blockers.length > 0).length;
  const width = Math.max(7, ...judged.map(({ release }) => release.length));
  const lines = judged.flatMap(({ release, at, blockers, asked }) => [
    `${release.padEnd(width)}  ${at.slice(0, 10)}  ${blockers.length === 0 ? 'nothing blocks' : `${blockers.length} block`}${asked.length === 0 ? '' : `; asked of people: ${asked.join(', ')}`}`,
    ...blockers.flatMap(({ id, reason, next }) => [
      `${' '.repeat(width)}  ✗ ${id}: ${reason}`,
      ...(next === '' ? [] : [`${' '.repeat(width)}    -> ${next}`]),
    ]),
  ]);
  return [
    `${blocked} of the last ${judged.length} releases would have been blocked (alerts as they are today).`,
    '',
    ...lines,
  ].join('\n');
}
