import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { askGraph, graphPart, inRepository, literal } from '../graph.ts';
import { readOne, unknownFrom } from '../reads.ts';
import type { GitRef } from '../records/code.ts';
import type { Call, Transport } from '../transport.ts';
import type { RefWrites, TagObject } from '../types.ts';
import { answered, conflict, nothing, refusedBy, refusedFor } from '../writes.ts';
import { done } from '../written.ts';
import type { Written } from '../written.ts';
import type { Access } from './common.ts';
import { gitRefOf, readRef } from './repository.ts';

const gone = '0'.repeat(40);
const fullName = (name: string): string => (name.startsWith('refs/') ? name : `refs/${name}`);

async function repositoryId(transport: Transport): Promise<Reading<string>> {
  const call = { endpoint: 'GRAPHQL repository id' } as const;
  const answer = await askGraph(transport, call, inRepository(transport, 'id'));
  return 'failure' in answer
    ? unknownFrom(transport, call, answer.failure)
    : graphPart(transport, call, answer, ['repository'], (node) => node.text('id'));
}

/** GitHub's only compare-and-set on refs; `after` of zeros deletes. */
async function swap(
  { transport, writer }: Access,
  name: string,
  before: string,
  after: string,
): Promise<Written<null>> {
  const ref = fullName(name);
  const call: Call = {
    endpoint: 'GRAPHQL updateRefs',
    parameters: { name: ref, before, after },
    safe: false,
  };
  const what = after === gone ? `delete ${ref} at ${before}` : `move ${ref} from ${before} to ${after}`;
  const planned = writer.plan(call, what);
  if (planned !== null) return planned;
  const id = await repositoryId(transport);
  if (!id.known) return refusedFor(call.endpoint, id);
  const update = `{ name: ${literal(ref)}, beforeOid: ${literal(before)}, afterOid: ${literal(after)}, force: true }`;
  const document = `mutation { updateRefs(input: { repositoryId: ${literal(id.value)}, refUpdates: [${update}] }) { clientMutationId } }`;
  const answer = await transport.graphql({ endpoint: call.endpoint, safe: false }, document, {});
  if (!answer.ok) return refusedBy(transport, call, answer.failure);
  const { errors } = answer.data as { readonly errors?: readonly { readonly message?: string }[] };
  if (errors === undefined || errors.length === 0) return done(null);
  return afterRefusal(transport, call, ref, before, errors[0]?.message ?? 'no reason given');
}

/** GitHub words a lost race in several ways, so the ref itself says whether it was one. */
async function afterRefusal(
  transport: Transport,
  call: Call,
  ref: string,
  before: string,
  said: string,
): Promise<Written<null>> {
  const now = await readRef(transport, ref);
  const moved = now.known ? now.value.sha !== before : now.reason === 'not-found';
  return moved
    ? conflict(
        transport,
        call,
        `${ref} ${now.known ? `points at ${now.value.sha}` : 'is gone'}, not at ${before}`,
        'Somebody else was faster. Read the ref and decide again.',
      )
    : {
        outcome: 'refused',
        reason: /not accessible|permission|forbidden/iu.test(said) ? 'not-permitted' : 'invalid',
        endpoint: call.endpoint,
        message: `Cannot write ${ref}: GitHub says "${said}".`,
        hint: 'Add to this job:   permissions: { contents: write }',
      };
}

async function create({ transport, writer }: Access, name: string, sha: string): Promise<Written<GitRef>> {
  const ref = fullName(name);
  const call: Call = { endpoint: 'POST /repos/{owner}/{repo}/git/refs', parameters: { ref, sha } };
  const written = await writer.send(call, `create ${ref} at ${sha}`, answered(gitRefOf));
  if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
  const existing = await readRef(transport, ref);
  return existing.known
    ? conflict(
        transport,
        call,
        `${ref} exists already and points at ${existing.value.sha}`,
        'Read what it points at, then wait or decide again.',
      )
    : written;
}

async function remove({ transport, writer }: Access, name: string): Promise<Written<null>> {
  const call: Call = {
    endpoint: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
    parameters: { ref: fullName(name).replace(/^refs\//u, '') },
  };
  const written = await writer.send(call, `delete ${fullName(name)}`, nothing);
  if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
  const left = await readRef(transport, name);
  return !left.known && left.reason === 'not-found' ? done(null) : written;
}

const tagObjectOf = (row: Fields): TagObject => ({
  tag: row.text('tag'),
  message: row.text('message'),
  commit: row.object('object').text('sha'),
});

export function refWrites(access: Access): RefWrites {
  const { transport, writer } = access;
  return {
    read: (name) => readRef(transport, name),
    create: (name, sha) => create(access, name, sha),
    compareAndSet: async (name, before, after) => {
      const swapped = await swap(access, name, before, after);
      return swapped.outcome === 'done'
        ? done({ name: fullName(name), sha: after, objectType: 'commit' })
        : swapped;
    },
    compareAndDelete: (name, before) => swap(access, name, before, gone),
    delete: (name) => remove(access, name),
    createTagObject: ({ tag, message, commit }) =>
      writer.send(
        {
          endpoint: 'POST /repos/{owner}/{repo}/git/tags',
          parameters: { tag, message, object: commit, type: 'commit' },
        },
        `create tag object ${tag}`,
        answered((row) => row.text('sha')),
      ),
    readTagObject: (sha) =>
      readOne(
        transport,
        { endpoint: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', parameters: { tag_sha: sha } },
        tagObjectOf,
      ),
  };
}
