import { nodeId } from '../server/urls.ts';
import { reachable } from '../state/history.ts';
import type { Repository } from '../state/types.ts';
import { fullNameOf } from '../state/world.ts';
import { FieldError, type Scope, need, notFound } from './scope.ts';

type RefUpdate = {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force?: boolean | null;
};

type Input = {
  readonly repositoryId: string;
  readonly refUpdates: readonly RefUpdate[];
  readonly clientMutationId?: string;
};

const none = '0'.repeat(40);

/**
 * Moves references, all or none. `beforeOid` is compared: zeros mean "must not exist"; an `afterOid` of zeros
 * deletes.
 */
export function updateRefs(scope: Scope, { repositoryId, refUpdates, clientMutationId }: Input): object {
  const repository = [...scope.world.repositories.values()].find(
    (each) => nodeId('Repository', fullNameOf(each)) === repositoryId,
  );
  if (repository === undefined)
    throw notFound(`Could not resolve to a node with the global id of '${repositoryId}'`);
  need(scope, 'contents:write');
  for (const update of refUpdates) check(repository, update);
  for (const { name, afterOid } of refUpdates)
    if (afterOid === none) repository.refs.delete(name);
    else repository.refs.set(name, afterOid);
  return { clientMutationId: clientMutationId ?? null };
}

function check(repository: Repository, { name, beforeOid, afterOid, force }: RefUpdate): void {
  const { git, refs } = repository;
  const current = refs.get(name);
  if (!/^refs\/[^/]+\/./.test(name)) throw failed(`${name} is not a valid ref name.`);
  if (typeof beforeOid === 'string' && beforeOid !== (current ?? none))
    throw failed(`Ref ${name} is at ${current ?? none} but expected ${beforeOid}.`);
  if (afterOid === none) {
    if (current === undefined) throw failed(`Ref ${name} does not exist.`);
    return;
  }
  if ((git.commit(afterOid) ?? git.tag(afterOid)) === undefined)
    throw failed(`Object ${afterOid} does not exist.`);
  if (force !== true && current !== undefined && !reachable(git, [afterOid]).has(current))
    throw failed(`Ref ${name} cannot be updated: not a fast forward.`);
}

function failed(message: string): FieldError {
  return new FieldError('UNPROCESSABLE', message);
}
