/** Times are ISO 8601 in UTC with whole seconds, as GitHub gives them. */
export type Instant = string;

export type Account = {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  name?: string;
};

export type GitHubApp = {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly bot: Account;
};

export type Team = {
  readonly id: number;
  readonly organization: Account;
  readonly slug: string;
  readonly name: string;
  members: Account[];
};
