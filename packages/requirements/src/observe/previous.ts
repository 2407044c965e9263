import { known, type Reading } from '@release-actions/evidence';
import type { LiveFact } from '../observations.ts';
import type { GateReads } from '../ports.ts';

/** What was released before; null for the first release ever. */
export type Previous = { readonly sha: string; readonly name: string; readonly at: string } | null;

/**
 * What was deployed before and is good. Where nothing of ours was deployed yet, the newest published release other than
 * this one stands in, so that adopting these actions does not make the whole history the first scope.
 */
export async function readPrevious(
  replaced: Reading<LiveFact | null>,
  release: string | undefined,
  { releases, repository }: GateReads,
): Promise<Reading<Previous>> {
  if (!replaced.known) return replaced;
  if (replaced.value !== null) {
    const { sha, version, at } = replaced.value;
    return { ...replaced, value: { sha, name: version, at } };
  }
  const published = await releases.list(10);
  if (!published.known) return published;
  const newest = published.value.find(
    ({ draft, publishedAt, tag }) => !draft && publishedAt !== null && tag !== release,
  );
  if (newest === undefined || newest.publishedAt === null) return known(null, published.proof);
  const commit = await repository.resolve(`refs/tags/${newest.tag}`);
  if (!commit.known) return commit;
  return known({ sha: commit.value.commit, name: newest.tag, at: newest.publishedAt }, commit.proof);
}
