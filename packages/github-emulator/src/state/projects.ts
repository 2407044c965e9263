import type { Account, Issue, Repository } from './types.ts';

export type ProjectFieldType = 'single-select' | 'text' | 'number' | 'date' | 'iteration';

export type ProjectField = {
  readonly id: string;
  name: string;
  readonly type: ProjectFieldType;
  /** Of a single select; `id` stays when an option is renamed. */
  readonly options: { readonly id: string; name: string }[];
};

export type ProjectContent =
  | { readonly kind: 'issue'; readonly repository: Repository; readonly issue: Issue }
  | { readonly kind: 'draft'; title: string; body: string; readonly creator: Account }
  | { readonly kind: 'redacted' };

export type ProjectItem = {
  readonly id: number;
  readonly content: ProjectContent;
  archived: boolean;
  /** By field id; for a single select the option's id. */
  readonly values: Map<string, string | number>;
};

export type Project = {
  readonly id: number;
  readonly owner: Account;
  readonly number: number;
  title: string;
  closed: boolean;
  readonly public: boolean;
  readonly fields: ProjectField[];
  readonly items: ProjectItem[];
};
