import type { Runner } from '@release-actions/action-kit';
import type { NotesSubject } from '@release-actions/notes';

type PullEvent = {
  readonly number?: unknown;
  readonly title?: unknown;
  readonly body?: unknown;
  readonly labels?: readonly { readonly name?: unknown }[];
  readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
  readonly user?: { readonly login?: unknown };
  readonly base?: { readonly sha?: unknown };
};

/** The pull request that started this run, as its own event tells it: no index has to know it yet. */
export function pullOf(
  payload: Readonly<Record<string, unknown>>,
): (NotesSubject['pull'] & { baseSha: string }) | undefined {
  const pull = payload['pull_request'] as PullEvent | undefined;
  const { number, title, body, labels = [], head, base } = pull ?? {};
  if (typeof number !== 'number' || typeof title !== 'string') return undefined;
  if (typeof head?.sha !== 'string' || typeof base?.sha !== 'string') return undefined;
  return {
    number,
    title,
    body: typeof body === 'string' ? body : '',
    labels: labels.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    sha: head.sha,
    baseSha: base.sha,
  };
}

/**
 * Whether a pull request comes from outside: a fork, or Dependabot. Whoever opened it can often mend neither its title
 * nor its labels, so its preview is green and says in the summary what is wrong.
 */
export function isFromOutside({ payload, repository }: Runner['context']): boolean {
  const { head, user } = (payload['pull_request'] ?? {}) as PullEvent;
  if (user?.login === 'dependabot[bot]') return true;
  // A deleted fork has no repository any more.
  return head !== undefined && head.repo !== undefined && head.repo?.full_name !== repository;
}
