import type { Commit } from '../history/history.ts';
import { firstLine, readCommit } from './read-commit.ts';
import { withoutType, type RevertClaim } from './revert-claim.ts';
import { splitPullNumber, titleKey } from './subject.ts';

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

const indexed = (commit: Commit, order: number): Indexed => ({
  commit,
  order,
  claim: readCommit(commit).claim,
});

const tellingEnd = 6;

/**
 * The last letters of a title as a number, spaces and full stops left out: what two titles with one key have in common,
 * told without making the key. Undefined where it cannot be told so, and the keys have to be compared.
 */
function titleEnd(title: string): number | undefined {
  let end = 0;
  let found = 0;
  for (let at = title.length - 1; at >= 0 && found < tellingEnd; at -= 1) {
    const code = title.charCodeAt(at);
    // A colon may end the type, which the key leaves out.
    if (code > 126 || code === 58) return undefined;
    if (code <= 32 || (code === 46 && found === 0)) continue;
    end = (end * 31 + (code >= 65 && code <= 90 ? code + 32 : code)) % 1_000_000_007;
    found += 1;
  }
  return found === tellingEnd ? end : undefined;
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
  readonly #commits: readonly Commit[];
  readonly #claiming: readonly Indexed[];
  #byTitle: Map<string, Indexed[]> | undefined;
  readonly #repository: string | undefined;

  constructor(commits: readonly Commit[], claiming: readonly Indexed[], repository: string | undefined) {
    this.#repository = repository;
    this.#commits = commits;
    this.#claiming = claiming;
    const claims = claiming.flatMap(({ claim }) => claim ?? []);
    const prefixes = new Set(claims.flatMap(({ shas }) => shas.map((sha) => sha.slice(0, 7))));
    const numbers = new Set(claims.flatMap(({ pulls }) => pulls.map(({ number }) => number)));
    commits.forEach((commit, order) => {
      const prefix = prefixes.size === 0 ? '' : commit.sha.slice(0, 7);
      if (prefixes.has(prefix)) push(this.#byPrefix, prefix, indexed(commit, order));
      const { pr } = readCommit(commit);
      if (pr !== undefined && numbers.has(pr)) push(this.#byPull, pr, indexed(commit, order));
    });
    for (const item of claiming)
      if (item.claim?.restores === false)
        for (const { number } of item.claim.pulls) push(this.#undoingPull, number, item);
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

  /** Made when the first message names its target by title alone; only titles that end as a named one does. */
  #titles(): Map<string, Indexed[]> {
    if (this.#byTitle !== undefined) return this.#byTitle;
    const titles = new Map<string, Indexed[]>();
    const ends = new Set(
      this.#claiming.map(({ claim }) => titleEnd(splitPullNumber(claim?.title ?? '').title)),
    );
    this.#commits.forEach((commit, order) => {
      const { title, claim } = readCommit(commit);
      const end = claim === undefined ? titleEnd(title) : undefined;
      if (end !== undefined && !ends.has(end) && !ends.has(undefined)) return;
      const item = indexed(commit, order);
      push(titles, ownKey(item), item);
    });
    return (this.#byTitle = titles);
  }
}

/**
 * Who undoes whom in a range, whose commits come newest first. A commit is in force unless something in force undoes
 * it, which also settles reverts of reverts, however deep. What stands and undoes nothing has no state.
 */
export function revertStates(commits: readonly Commit[], repository?: string): Map<string, RevertState> {
  const states = new Map<string, RevertState>();
  const claiming: Indexed[] = [];
  commits.forEach((commit, order) => {
    if (readCommit(commit).claim !== undefined) claiming.push(indexed(commit, order));
  });
  if (claiming.length === 0) return states;
  const index = new RevertIndex(commits, claiming, repository);
  const undoneBy = new Map<string, string>();
  for (const item of claiming) {
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
