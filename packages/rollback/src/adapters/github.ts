import type { Written } from '@release-actions/deployments';
import { known, mapReading } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { toMarkdown } from '@release-actions/report';
import type { Document, Target } from '@release-actions/report';
import type { HolderRun } from '../lock.ts';
import type { Commits, Issue, Issues, Lock, NewIssue, Relation } from '../ports.ts';

type GatewayWritten<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'planned' }
  | { readonly outcome: 'refused'; readonly message: string; readonly hint: string };

type Account = { readonly login: string | null; readonly type: string | null };

type GatewayIssue = Omit<Issue, 'author'> & { readonly author: Account | null };

type GatewayComment = {
  readonly id: number;
  readonly body: string;
  readonly author: Account | null;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
};

type IssueText = {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
};

type IssueChange = Partial<IssueText> & { readonly state?: 'closed'; readonly stateReason?: 'duplicate' };

/** The parts of the GitHub gateway that a rollback uses, as it states them. */
export type Gateway = {
  readonly issues: {
    readonly list: (filter: {
      readonly labels: readonly string[];
      readonly state: 'all';
    }) => Promise<Reading<readonly GatewayIssue[]>>;
    readonly read: (number: number) => Promise<Reading<GatewayIssue>>;
    readonly create: (issue: IssueText) => Promise<GatewayWritten<{ readonly issue: GatewayIssue }>>;
    readonly update: (
      number: number,
      change: IssueChange,
    ) => Promise<GatewayWritten<{ readonly issue: GatewayIssue }>>;
    readonly comments: (number: number) => Promise<Reading<readonly GatewayComment[]>>;
    readonly comment: (number: number, body: string) => Promise<GatewayWritten<unknown>>;
    readonly editComment: (id: number, body: string) => Promise<GatewayWritten<unknown>>;
    readonly addSubIssue: (parent: number, childId: number) => Promise<GatewayWritten<unknown>>;
  };
  readonly repository: {
    readonly compare: (
      base: string,
      head: string,
    ) => Promise<
      Reading<{
        readonly status: string;
        readonly files: readonly { readonly path: string; readonly previousPath: string | null }[];
        readonly filesComplete: boolean;
      }>
    >;
    readonly isAncestor: (ancestor: string, descendant: string) => Promise<Reading<boolean>>;
    readonly resolve: (ref: string) => Promise<Reading<{ readonly commit: string }>>;
  };
  readonly runs: {
    readonly read: (id: number) => Promise<Reading<{ readonly status: string | null }>>;
  };
  readonly refs: {
    readonly create: (name: string, sha: string) => Promise<GatewayWritten<unknown>>;
    readonly read: (name: string) => Promise<Reading<{ readonly sha: string }>>;
    readonly delete: (name: string) => Promise<GatewayWritten<unknown>>;
  };
};

function writtenOf<T, U>(written: GatewayWritten<T>, planned: U, valueOf: (value: T) => U): Written<U> {
  switch (written.outcome) {
    case 'done':
      return { done: true, value: valueOf(written.value) };
    case 'planned':
      return { done: true, value: planned };
    case 'refused':
      return { done: false, message: written.message, hint: written.hint };
  }
}

/** An issue as the gateway answers it, in the slice's terms. */
export const issueOf = ({ author, ...issue }: GatewayIssue): Issue => ({
  ...issue,
  author: { login: author?.login ?? 'ghost', isBot: author?.type === 'Bot' },
});

/** In a dry run nothing is written, and what would have been has number 0. */
const plannedIssue = ({ title, marker, labels }: Pick<NewIssue, 'title' | 'marker' | 'labels'>): Issue => ({
  ...{
    number: 0,
    id: 0,
    title,
    body: marker,
    labels,
    state: 'open',
    url: '',
    createdAt: new Date(0).toISOString(),
  },
  author: { login: 'github-actions[bot]', isBot: true },
});

const bodyOf = (marker: string, body: Document): string => `${marker}\n${toMarkdown(body)}\n`;

export const issuesOf = ({ issues }: Gateway): Issues => ({
  withLabel: async (label) =>
    mapReading(await issues.list({ labels: [label], state: 'all' }), (found) => found.map(issueOf)),
  read: async (number) => mapReading(await issues.read(number), issueOf),
  create: async (issue) => {
    const { marker, body, ...rest } = issue;
    const created = await issues.create({ ...rest, body: bodyOf(marker, body) });
    return writtenOf(created, plannedIssue(issue), (value) => issueOf(value.issue));
  },
  rewrite: async (number, { marker, body, ...change }) => {
    const changed = await issues.update(number, { ...change, body: bodyOf(marker, body) });
    const planned = plannedIssue({ title: '', labels: [], marker });
    return writtenOf(changed, planned, (value) => issueOf(value.issue));
  },
  closeAsDuplicate: async (number) =>
    writtenOf(await issues.update(number, { state: 'closed', stateReason: 'duplicate' }), null, () => null),
  comments: async (number) =>
    mapReading(await issues.comments(number), (found) =>
      found.map(({ id, body, author, createdAt, lastEditedAt }) => ({
        ...{ id, body, createdAt, author: author?.login ?? 'ghost' },
        edited: lastEditedAt !== null,
      })),
    ),
  comment: async (number, marker, body) =>
    writtenOf(await issues.comment(number, bodyOf(marker, body)), null, () => null),
  editComment: async (id, marker, body) =>
    writtenOf(await issues.editComment(id, bodyOf(marker, body)), null, () => null),
  addSubIssue: async (parent, childId) =>
    writtenOf(await issues.addSubIssue(parent, childId), null, () => null),
});

/** @param head commit of the default branch's head, which the policy was read from */
export const commitsOf = ({ repository }: Gateway, head: string): Commits => ({
  relation: async (target, suspect) =>
    mapReading(await repository.compare(target, suspect), ({ status, files, filesComplete }): Relation => ({
      targetContainsSuspect: status === 'behind' || status === 'identical',
      changedFiles: filesComplete
        ? files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
        : null,
    })),
  isReleased: async (sha, version) => {
    const onBranch = await repository.isAncestor(sha, head);
    if (onBranch.known && onBranch.value) return onBranch;
    const tags = [...new Set([version, `v${version}`])].filter((tag) => tag !== '' && tag !== 'v');
    for (const tag of tags) {
      const found = await repository.resolve(`refs/tags/${tag}`);
      if (found.known && found.value.commit === sha) return known(true, found.proof);
    }
    return onBranch;
  },
});

/** A run that cannot be looked up counts as alive until its hold expires. */
export async function runStateOf({ runs }: Gateway, runId: number): Promise<HolderRun> {
  const run = await runs.read(runId);
  if (!run.known) return run.reason === 'not-found' ? 'completed' : 'unknown';
  return run.value.status === 'completed' ? 'completed' : 'running';
}

/** An atomic lock as a ref that two cannot create; it needs `contents: write`. */
export function refLock({ refs }: Gateway, { service, environment, wave }: Target, sha: string): Lock {
  const ref = `refs/release-actions/rollback/${service}/${environment}/${wave}`;
  return {
    acquire: async (inherited) => {
      const created = await refs.create(ref, sha);
      if (created.outcome !== 'refused') return { state: 'won', message: '' };
      const there = await refs.read(ref);
      if (there.known && inherited) return { state: 'won', message: '' };
      const left = 'Another run holds the lock, or left it behind: then delete that ref.';
      return there.known
        ? { state: 'lost', message: `${ref} exists. ${left}` }
        : { state: 'unknown', message: `${created.message} ${created.hint}` };
    },
    release: async () => {
      await refs.delete(ref);
    },
  };
}
