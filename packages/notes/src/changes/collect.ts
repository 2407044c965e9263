import type { Commit, HistoryRange } from '../history/history.ts';
import type { Change, ChangeSet, Exclusion } from './change.ts';
import { mergeDuplicates } from './duplicates.ts';
import { mergedBy, mergeKind, type MergeKind } from './merges.ts';
import { firstLine, readCommit, toChange } from './read-commit.ts';
import type { RevertClaim } from './revert-claim.ts';
import { revertStates, type RevertState } from './reverts.ts';
import { shippedChanges, type ShippedChanges } from './shipped.ts';
import { parseSquash } from './squash.ts';
import { isNearlySame, splitPullNumber } from './subject.ts';

export type CollectOptions = {
  /** `owner/repo`, so that "Reverts other/repo#12" is not taken for ours. */
  readonly repository?: string;
};

const releaseCommit =
  /^(?:chore(?:\(release\))?:\s*|build:\s*|\[release\]\s*)?(?:release|publish|prepare(?: for)?(?: release)?|bump version to|version)?:?\s*(?:[@\w./-]+@)?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?(?:\s*\[skip ci\])?$/i;

const isRelease = (title: string): boolean => title.includes('.') && releaseCommit.test(title);

/** Reads a range's commits into changes and exclusions; every commit of the range is in one of the two. */
export function collectChanges(range: HistoryRange, options: CollectOptions = {}): ChangeSet {
  return new Collector(range, options).collect();
}

class Collector {
  readonly #range: HistoryRange;
  readonly #owners: ReadonlyMap<string, Commit>;
  readonly #reverts: ReadonlyMap<string, RevertState>;
  readonly #shipped: ShippedChanges;
  readonly #excluded: Exclusion[] = [];
  readonly #changes: Change[] = [];
  /** Branch commits by the merge that brought them in, until that merge is read. */
  readonly #branches = new Map<string, Commit[]>();

  constructor(range: HistoryRange, { repository }: CollectOptions) {
    this.#range = range;
    this.#owners = mergedBy(range.commits, range.ends.to.sha);
    this.#reverts = revertStates(range.commits, repository);
    this.#shipped = shippedChanges(range, repository);
  }

  collect(): ChangeSet {
    const merges: Commit[] = [];
    for (const commit of this.#range.commits) {
      const owner = this.#owners.get(commit.sha);
      const kind = commit.parents.length > 1 ? mergeKind(commit) : undefined;
      if (this.#excludeUndone(commit, owner)) continue;
      if (kind?.is === 'branch') this.#exclude(commit, 'merge commit');
      else if (kind !== undefined) merges.push(commit);
      else if (owner !== undefined) this.#joinBranch(owner, commit);
      else if (isRelease(readCommit(commit).title)) this.#exclude(commit, 'release commit');
      else this.#changes.push(...this.#changesOf(commit));
    }
    for (const merge of merges) this.#closeBranch(merge, mergeKind(merge));
    return { changes: this.#inOrder(mergeDuplicates(this.#changes)), excluded: this.#excluded };
  }

  #exclude({ sha }: Commit, reason: string): void {
    this.#excluded.push({ sha, reason });
  }

  /** Excludes what the range itself takes back, with the commits that a taken back merge had brought. */
  #excludeUndone(commit: Commit, owner: Commit | undefined): boolean {
    const state = this.#reverts.get(commit.sha);
    const ownerState = owner === undefined ? undefined : this.#reverts.get(owner.sha);
    if (state?.is === 'cancelled') this.#exclude(commit, `reverted by ${state.by}`);
    else if (ownerState?.is === 'cancelled') this.#exclude(commit, `reverted by ${ownerState.by}`);
    else if (state?.is === 'cancels')
      this.#exclude(commit, `reverts ${state.target}, which is in this range too`);
    else return false;
    return true;
  }

  #joinBranch(merge: Commit, commit: Commit): void {
    const branch = this.#branches.get(merge.sha);
    if (branch === undefined) this.#branches.set(merge.sha, [commit]);
    else branch.push(commit);
  }

  #changesOf(commit: Commit): readonly Change[] {
    const state = this.#reverts.get(commit.sha);
    const shown =
      state?.is === 'of-released' ? [releasedRevert(state.claim, commit)] : readCommit(commit).changes;
    const firstTag = this.#shipped.firstTagOf(commit);
    return firstTag === undefined ? shown : shown.map((change) => ({ ...change, alreadyIn: [firstTag] }));
  }

  /**
   * A pull request that was merged with a merge commit: its title is the change, unless its commits state theirs.
   * What states nothing of its own is part of the pull request.
   */
  #closeBranch(merge: Commit, kind: MergeKind): void {
    if (kind.is !== 'pull-request') return;
    const stated: Change[] = [];
    const silent: Commit[] = [merge];
    for (const commit of this.#branches.get(merge.sha) ?? []) {
      const told = this.#changesOf(commit).filter(
        ({ type, section, breaking }) => breaking || (type !== undefined && section !== 'other'),
      );
      if (told.length === 0) silent.push(commit);
      else stated.push(...told.map((change) => ({ ...change, pr: kind.pr })));
    }
    const message = parseSquash(kind.title === '' ? firstLine(merge) : bodyOf(merge)).head;
    const repeats = stated.findIndex(({ title }) => isNearlySame(title, message.title));
    const host = repeats === -1 ? 0 : repeats;
    const hosted = stated[host];
    if (hosted === undefined || (message.type !== undefined && repeats === -1)) {
      const firstTag = this.#shipped.firstTagOf(merge);
      const alreadyIn = firstTag === undefined ? [] : [firstTag];
      this.#changes.push(toChange(message, silent, { pr: kind.pr, alreadyIn }), ...stated);
    } else {
      stated[host] = { ...hosted, commits: [...silent, ...hosted.commits] };
      this.#changes.push(...stated);
    }
  }

  /** Newest first, as the history is; branches were closed out of turn. */
  #inOrder(changes: Change[]): Change[] {
    if (this.#branches.size === 0) return changes;
    const order = new Map(this.#range.commits.map(({ sha }, index) => [sha, index]));
    const place = ({ commits }: Change): number => Math.min(...commits.map(({ sha }) => order.get(sha) ?? 0));
    return changes.toSorted((a, b) => place(a) - place(b));
  }
}

const bodyOf = ({ message }: Commit): string => message.slice(message.indexOf('\n') + 1).trim();

/** How a revert, or the return, of something that an earlier release holds is shown. */
function releasedRevert({ restores, title, quoted }: RevertClaim, commit: Commit): Change {
  const { head } = parseSquash(commit.message);
  if (restores) {
    const restored = quoted ? { ...parseSquash(title).head, pr: head.pr } : head;
    return toChange(restored, [commit]);
  }
  // A revert of something released mends it, unless its author says otherwise.
  const type = head.type === 'revert' ? undefined : head.type;
  const shown = quoted ? { title: `Revert "${splitPullNumber(title).title}"`, scope: undefined } : {};
  const change = toChange({ ...head, type, ...shown }, [commit], { revertsReleased: true, type: head.type });
  const takesFeature = /^feat\b/i.test(title);
  return { ...change, suspectedBreaking: !change.breaking && (change.suspectedBreaking || takesFeature) };
}
