import { type Answer, created, validationFailed } from '../server/answer.ts';
import { type Call, announce, found, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { nodeId } from '../server/urls.ts';
import type { CommitStatus, Repository } from '../state/types.ts';
import { presentAccount } from './accounts.ts';
import { commitOf } from './commits.ts';
import { presentMinimalRepository } from './repositories.ts';

/** A commit takes no more statuses of one context than this. */
const mostPerContext = 1000;

function presentSimpleStatus(call: Call, status: CommitStatus) {
  return {
    url: call.urls.api(call.repository, `/statuses/${status.sha}`),
    avatar_url: `${call.urls.server}/avatars/${status.creator.id}`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

function presentStatus(call: Call, status: CommitStatus) {
  return { ...presentSimpleStatus(call, status), creator: presentAccount(call.urls, status.creator) };
}

export function createStatus(call: Call): Answer {
  const input = call.body as {
    state: CommitStatus['state'];
    context?: string;
    description?: string | null;
    target_url?: string | null;
  };
  const { repository, world } = call;
  const sha = param(call, 'sha');
  const context = input.context ?? 'default';
  found(repository.git.commit(sha));
  if (
    repository.statuses.filter((each) => each.sha === sha && each.context === context).length >=
    mostPerContext
  )
    throw validationFailed(
      'Status',
      'base',
      'custom',
      'This SHA and context has reached the maximum number of statuses.',
    );
  const status: CommitStatus = {
    id: world.nextId(),
    sha,
    state: input.state,
    context,
    description: input.description ?? null,
    targetUrl: input.target_url ?? null,
    creator: call.actor,
    createdAt: world.instant(),
  };
  repository.statuses.push(status);
  announce(call, 'status', context, status.state);
  return created(presentStatus(call, status));
}

function newestFirst(repository: Repository, sha: string): CommitStatus[] {
  return repository.statuses.filter((status) => status.sha === sha).sort((a, b) => b.id - a.id);
}

export function listStatuses(call: Call): Answer {
  return page(call, newestFirst(call.repository, commitOf(call).sha), (status) =>
    presentStatus(call, status),
  );
}

/** The newest status of each context. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const byContext = new Map<string, CommitStatus>();
  for (const status of newestFirst(repository, sha))
    if (!byContext.has(status.context)) byContext.set(status.context, status);
  return [...byContext.values()];
}

/** `failure` if any failed or erred, `pending` if any is pending *or there are none*, else `success`. */
function combinedState(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (statuses.some((status) => status.state === 'failure' || status.state === 'error')) return 'failure';
  if (statuses.length === 0 || statuses.some((status) => status.state === 'pending')) return 'pending';
  return 'success';
}

export function getCombinedStatus(call: Call): Answer {
  const { repository, urls } = call;
  const { sha } = commitOf(call);
  const latest = latestStatuses(repository, sha);
  return page(
    call,
    latest,
    (status) => presentSimpleStatus(call, status),
    (statuses, total) => ({
      state: combinedState(latest),
      statuses,
      sha,
      total_count: total,
      repository: presentMinimalRepository(urls, repository),
      commit_url: urls.api(repository, `/commits/${sha}`),
      url: urls.api(repository, `/commits/${sha}/status`),
    }),
  );
}
