import { historyOf, liveOf, readHistory, recordsBefore } from '@release-actions/deployments';
import { known, mapReading, sha256, unknown, type Reading } from '@release-actions/evidence';
import { deploymentRow, type GitHub, type PullRequest, type Release } from '@release-actions/github';
import type { LiveVersion, NotesPorts, PullFacts, ReleaseRecord } from '@release-actions/notes';
import { findTicket, ticketLabel } from '@release-actions/requirements/acknowledge';
import type { Stage } from '@release-actions/stage';
import { membersOf } from './people.ts';

const recordOf = ({ id, tag, body, draft, target, url, assets }: Release): ReleaseRecord => ({
  id,
  tag,
  body,
  draft,
  target,
  url,
  files: assets.map(({ name, digest }) => ({ name, digest: digest?.replace(/^sha256:/u, '') ?? null })),
});

/** Everything that the notes need of GitHub, over the gateway. */
export function notesPorts(
  stage: Stage,
  history: NotesPorts['history'],
  tag: () => string | undefined,
): NotesPorts {
  const { github, policy } = stage;
  return {
    history,
    pulls: pullsPort(github),
    issues: { known: (labels) => knownIssues(github, labels) },
    ticket: ticketPort(stage, tag),
    people: { holdersOf: (role) => membersOf(github, policy.policy, role) },
    releases: releasesPort(github),
    deployments: {
      earlier: (sha) => earlierVersions(stage, sha),
      live: () => liveVersion(stage),
      badness: (sha) => badnessOf(stage, sha),
    },
  };
}

function pullsPort({ pullRequests }: GitHub): NotesPorts['pulls'] {
  return {
    read: async (numbers) =>
      mapReading(await pullRequests.items(numbers), (items) =>
        items.flatMap((item): PullFacts[] => {
          if (item.kind !== 'pull-request') return [];
          const { number, title, body, labels } = item.pullRequest;
          return [{ number, title, body, labels }];
        }),
      ),
    ofCommits: async (shas) =>
      mapReading(
        await pullRequests.ofCommits(shas),
        (all) => new Map(all.map(({ sha, pullRequests: found }) => [sha, mergedAs(sha, found)])),
      ),
  };
}

/** The pull requests that were merged as this commit; GitHub also names those that only contain it. */
function mergedAs(sha: string, found: readonly PullRequest[]): number[] {
  const merged = found.filter(({ state }) => state === 'merged');
  const exact = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return (exact.length > 0 ? exact : merged).map(({ number }) => number);
}

/** What is not there, as null. */
function orNull<T>(found: Reading<T>): Reading<T | null> {
  if (found.known || found.reason !== 'not-found') return found;
  return known(null, { endpoint: found.endpoint, pages: 1, at: '' });
}

function releasesPort({ releases, repository }: GitHub): NotesPorts['releases'] {
  return {
    draftsOf: async (name) => mapReading(await releases.draftsOf(name), (all) => all.map(recordOf)),
    published: async (name) => orNull(mapReading(await releases.byTag(name), recordOf)),
    createDraft: async (release) => written(await releases.createDraft(release)),
    updateDraft: async (id, body, expected) => written(await releases.updateDraft(id, { body }, expected)),
    publish: async (id, expected, target) =>
      written(await releases.publish(id, { expectedBody: expected, target })),
    async tagged(tag) {
      const found = await repository.resolve(`refs/tags/${tag}`);
      return orNull(mapReading(found, ({ commit }) => commit));
    },
    withdraw: async (id) => written(await releases.setStanding(id, { latest: false, prerelease: true })),
    attach: async ({ id }, name, content) => {
      const release = await releases.read(id);
      if (!release.known) {
        const { message, hint } = release;
        return { outcome: 'refused', reason: 'unavailable', message, hint };
      }
      const file = { name, content: new TextEncoder().encode(content), contentType: 'text/markdown' };
      const before = release.value.assets.find((asset) => asset.name === name);
      if (before?.digest === `sha256:${sha256(content)}`) return { outcome: 'done', value: before };
      // Only a draft's file is ever replaced: what was published stays.
      if (before !== undefined && release.value.draft) {
        const removed = await releases.deleteAsset(before);
        if (removed.outcome === 'refused') return removed;
      }
      return releases.uploadAsset(release.value, file);
    },
  };
}

type WrittenRelease = Awaited<ReturnType<GitHub['releases']['createDraft']>>;

function written(result: WrittenRelease): Awaited<ReturnType<NotesPorts['releases']['createDraft']>> {
  return result.outcome === 'done' ? { outcome: 'done', value: recordOf(result.value) } : result;
}

async function knownIssues(
  github: GitHub,
  labels: readonly string[],
): ReturnType<NotesPorts['issues']['known']> {
  const readings = await Promise.all(
    labels.map((label) => github.issues.list({ labels: [label], state: 'open' })),
  );
  const found = new Map<number, { number: number; title: string; url: string }>();
  let proof = { endpoint: 'none: no label means known issues', pages: 0, at: '' };
  for (const reading of readings) {
    if (!reading.known) return reading;
    proof = { ...proof, ...reading.proof };
    for (const { number, title, url } of reading.value) found.set(number, { number, title, url });
  }
  return known(
    [...found.values()].sort((a, b) => a.number - b.number),
    proof,
  );
}

function ticketPort({ github, target, sha }: Stage, tag: () => string | undefined): NotesPorts['ticket'] {
  return {
    async find() {
      const release = tag();
      const tickets = await github.issues.list({ labels: [ticketLabel], state: 'all' });
      const named = { ...target, sha, ...(release === undefined ? {} : { release }) };
      return mapReading(findTicket(tickets, named), ({ ticket }) =>
        ticket === null ? null : { number: ticket.number, url: ticket.url },
      );
    },
    comments: (ticket) => github.issues.comments(ticket),
    async say(ticket, marker, body) {
      const comments = await github.issues.comments(ticket);
      if (!comments.known)
        return { outcome: 'refused', reason: 'unavailable', message: comments.message, hint: comments.hint };
      const text = `${marker}\n${body}\n`;
      const mine = comments.value.find(
        (comment) => comment.author?.type === 'Bot' && comment.body.startsWith(marker),
      );
      if (mine === undefined) return await github.issues.comment(ticket, text);
      if (mine.body.replaceAll('\r\n', '\n').trimEnd() === text.trimEnd())
        return { outcome: 'done', value: mine };
      return await github.issues.editComment(mine.id, text);
    },
  };
}

/** What the environment ran before, by the records that came with the run's first request. */
async function earlierVersions(
  { read, target, deployments }: Stage,
  sha: string,
): ReturnType<NotesPorts['deployments']['earlier']> {
  const along = read.deployments?.[target.environment];
  const rows =
    along === undefined
      ? await deployments.list(target.environment)
      : mapReading(along, (all) => all.map(deploymentRow));
  return mapReading(rows, (all) =>
    recordsBefore(readHistory(all, target), sha).map((record) => ({
      sha: record.sha,
      version: record.payload.version,
      verifiedAt: record.verified?.at,
      isBad: record.bad !== undefined,
    })),
  );
}

/** What the environment runs, and whether its monitor passed, by the deployment records. */
async function liveVersion({ target, deployments }: Stage): Promise<Reading<LiveVersion | null>> {
  const history = await historyOf(target, deployments);
  if (!history.known) return history;
  const live = liveOf(history.value);
  if (live.kind === 'unknown') {
    return unknown({
      reason: live.reason === 'foreign' ? 'unproven' : 'malformed',
      endpoint: history.proof.endpoint,
      message: `What ${target.environment} runs is unknown: ${live.message}.`,
      hint: 'The release-manager deploys through requirements-gate, or adopts what runs with the rollback action, `mode: adopt`.',
    });
  }
  if (live.kind === 'none') return known(null, history.proof);
  const { sha, verified, createdAt } = live.record;
  return known({ sha, verifiedBy: verified?.by, deployedAt: createdAt }, history.proof);
}

async function badnessOf({ target, deployments }: Stage, sha: string): Promise<Reading<string | null>> {
  return mapReading(
    await historyOf(target, deployments),
    ({ records }) => records.find((record) => record.sha === sha)?.bad ?? null,
  );
}
