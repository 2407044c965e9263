import type { HistoryRange } from './history/history.ts';

export type RangeRequest = {
  /** Name of the previous release; undefined for the first one. */
  readonly from?: string | undefined;
  readonly to: string;
  /** Only commits that touch these paths, for a service of a monorepo; none means all. */
  readonly paths?: readonly string[];
  /** Which tags count as releases when saying where a change shipped first; none means all. */
  readonly tagPattern?: RegExp;
};

/** The repository's history: a clone beside us, or GitHub where there is none. Throws `HistoryError`. */
export type History = {
  range(request: RangeRequest): Promise<HistoryRange>;
  /** The newest tag before `to` on its own line that matches one of the globs. */
  previousTag(request: { to: string; pattern?: readonly string[] }): Promise<string | undefined>;
  /** Full object name of a tag, branch or commit. */
  resolve(name: string): Promise<string>;
  /** Texts of the files under some folders at a commit, by path. */
  files(commit: string, folders: readonly string[]): Promise<ReadonlyMap<string, string>>;
};
