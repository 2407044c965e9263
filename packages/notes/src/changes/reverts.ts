import type { Commit } from '../history/history.ts';
import { firstLine, readCommit } from './read-commit.ts';
import { withoutType, type RevertClaim } from './revert-claim.ts';
import { titleKey } from './subject.ts';

export type RevertState =
  /** Undone inside the range by `by`; neither is news. */
  | { readonly is: 'cancelled'; readonly by: string }
  /** Undoes `target`, which is in the range too. */
  | { readonly is: 'cancels'; readonly target: string }
  /** Undoes, or brings back, something that an earlier release holds. */
  | { readonly is: 'of-released'; readonly claim: RevertClaim };

type Indexed = { readonly commit: Commit; readonly order: number; readonly claim: RevertClaim | undefined };

/** Names a change by its title: `+` while it is in force after this commit, `-` when undone by it. */
const stateKey = (undone: boolean, title: string): string =>
  `${undone ? '-' : '+'}${titleKey(withoutType(title))}`;

function ownKey({ commit, claim }: Indexed): string {
  if (claim !== undefined && claim.title !== '') return stateKey(!claim.restores, claim.title);
  return stateKey(false, firstLine(commit));
}

function push<K>(map: Map<K, Indexed[]>, key: K, item: Indexed): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Finds commits the way revert messages name them. `order` counts from the newest, so an older one has a higher. */
class RevertIndex {
  readonly #byPrefix = new Map<string, Indexed[]>();
  readonly #byPull = new Map<number, Indexed[]>();
  readonly #undoingPull = new Map<number, Indexed[]>();
  readonly #all: readonly Indexed[];
  #byTitle: Map<string, Indexed[]> | undefined;
  readonly #repository: string | undefined;

  constructor(all: readonly Indexed[], repository: string | undefined) {
    this.#repository = repository;
    this.#all = all;
    const claims = all.flatMap(({ claim }) => claim ?? []);
    const prefixes = new Set(claims.flatMap(({ shas }) => shas.map((sha) => sha.slice(0, 7))));
    const numbers = new Set(claims.flatMap(({ pulls }) => pulls.map(({ number }) => number)));
    for (const item of all) {
      const prefix = item.commit.sha.slice(0, 7);
      if (prefixes.has(prefix)) push(this.#byPrefix, prefix, item);
      const { pr } = readCommit(item.commit);
      if (pr !== undefined && numbers.has(pr)) push(this.#byPull, pr, item);
      if (item.claim?.restores === false)
        for (const { number } of item.claim.pulls) push(this.#undoingPull, number, item);
    }
  }

  /** What a commit's claim points at in this range; empty when that is elsewhere. */
  targets({ claim, order, commit }: Indexed): Indexed[] {
    if (claim === undefined) return [];
    const older = (list: readonly Indexed[] | undefined): Indexed | undefined =>
      list?.find((item) => item.order > order);
    const named = claim.shas.map((sha) =>
      this.#byPrefix.get(sha.slice(0, 7))?.find((item) => item.commit.sha.startsWith(sha)),
    );
    const pulls = claim.pulls
      .filter(
        ({ repository }) =>
          repository === undefined || this.#repository === undefined || repository === this.#repository,
      )
      .map(({ number }) => {
        // "Reapply #12" undoes what undid #12; "Revert "Revert …"" on GitHub names the revert's own number.
        if (claim.restores && !claim.quoted) return older(this.#undoingPull.get(number));
        return older(this.#byPull.get(number));
      });
    for (const found of [named, pulls]) {
      const present = found.filter(
        (item) => item !== undefined && item.order > order && item.commit !== commit,
      );
      if (present.length > 0) return present as Indexed[];
    }
    const titled =
      claim.title === '' ? undefined : older(this.#titles().get(stateKey(claim.restores, claim.title)));
    return titled === undefined ? [] : [titled];
  }

  /** Made when the first message names its target by title alone. */
  #titles(): Map<string, Indexed[]> {
    if (this.#byTitle !== undefined) return this.#byTitle;
    const titles = new Map<string, Indexed[]>();
    for (const item of this.#all) push(titles, ownKey(item), item);
    return (this.#byTitle = titles);
  }
}

/**
 * Who undoes whom in a range, whose commits come newest first. A commit is in force unless something in force undoes
 * it, which also settles reverts of reverts, however deep. What stands and undoes nothing has no state.
 */
export function revertStates(commits: readonly Commit[], repository?: string): Map<string, RevertState> {
  const all = commits.map((commit, order) => ({ commit, order, claim: readCommit(commit).claim }));
  const states = new Map<string, RevertState>();
  if (all.every(({ claim }) => claim === undefined)) return states;
  const index = new RevertIndex(all, repository);
  const undoneBy = new Map<string, string>();
  for (const item of all) {
    const { commit, claim } = item;
    if (claim === undefined || undoneBy.has(commit.sha)) continue;
    const targets = index.targets(item);
    if (targets.length === 0) states.set(commit.sha, { is: 'of-released', claim });
    for (const target of targets) {
      if (!undoneBy.has(target.commit.sha)) undoneBy.set(target.commit.sha, commit.sha);
      states.set(commit.sha, { is: 'cancels', target: target.commit.sha });
    }
  }
  for (const [sha, by] of undoneBy) states.set(sha, { is: 'cancelled', by });
  return states;
}
