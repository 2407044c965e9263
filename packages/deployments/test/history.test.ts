import { describe, expect, test } from '@jest/globals';
import { known } from '@release-actions/evidence';
import {
  closingStatus,
  type DeploymentPayload,
  deploymentKey,
  type DeploymentRow,
  type DeploymentState,
  type DeploymentStore,
  faultyStatus,
  historyOf,
  liveOf,
  openDeployment,
  postStatus,
  readHistory,
  readPayload,
  recordsBefore,
  readRow,
  verifiedStatus,
} from '../src/index.ts';

const target = { service: 'storefront', environment: 'production', wave: 'all' };

const payload = (changes: Partial<DeploymentPayload> = {}): DeploymentPayload => ({
  v: 1,
  key: 'k1',
  service: 'storefront',
  wave: 'all',
  version: '1.0.0',
  artifacts: [],
  ...changes,
});

let nextStatus = 100;
const status = (state: DeploymentState, description: string, minute = 0) => ({
  id: nextStatus++,
  state,
  description,
  createdAt: `2026-11-24T10:${String(minute).padStart(2, '0')}:00Z`,
});

const row = (
  id: number,
  statuses: DeploymentRow['statuses'],
  changes: Partial<DeploymentRow> = {},
): DeploymentRow => ({
  id,
  sha: 'a'.repeat(40),
  ref: 'v1',
  task: 'deploy',
  environment: 'production',
  payload: payload({ key: `k${id}` }),
  creator: 'bot',
  createdAt: `2026-11-24T09:${String(id).padStart(2, '0')}:00Z`,
  statuses,
  ...changes,
});

const recordOf = (item: DeploymentRow) => {
  const read = readRow(item);
  if (read.kind !== 'ours') throw new Error(read.kind);
  return read.record;
};

describe('what a record says', () => {
  test.each([
    ['opened only', [], 'opened', undefined, undefined],
    ['killed between', [status('in_progress', 'mutating')], 'mutating', undefined, undefined],
    [
      'deployed',
      [status('in_progress', 'mutating'), status('success', 'deployed')],
      'deployed',
      undefined,
      undefined,
    ],
    [
      'verified',
      [status('in_progress', 'mutating'), status('success', 'deployed'), status('success', 'verified abc')],
      'deployed',
      'abc',
      undefined,
    ],
    [
      'failed in the step',
      [status('in_progress', 'mutating'), status('error', 'failed in the deploy step')],
      'failed',
      undefined,
      'failed in the deploy step',
    ],
    [
      'step skipped',
      [status('in_progress', 'mutating'), status('inactive', 'unchanged: the deploy step did not run')],
      'unchanged',
      undefined,
      undefined,
    ],
    [
      'verified, then rolled back from',
      [status('success', 'verified abc'), status('error', 'faulty: incident #12')],
      'deployed',
      undefined,
      'faulty: incident #12',
    ],
    [
      'made inactive by a later one',
      [status('success', 'verified abc'), status('inactive', '')],
      'deployed',
      'abc',
      undefined,
    ],
    ['a look-alike word', [status('success', 'verifiedness')], 'deployed', undefined, undefined],
  ])('%s', (_, statuses, phase, verifiedBy, bad) => {
    const record = recordOf(row(1, statuses));
    expect([record.phase, record.verified?.by, record.bad]).toEqual([phase, verifiedBy, bad]);
  });

  test('the order of statuses is their age, not the order of the answer', () => {
    const [first, second] = [status('success', 'verified abc', 1), status('error', 'faulty: x', 2)];
    expect(recordOf(row(1, [second, first])).verified).toBeUndefined();
  });
});

describe('payload', () => {
  test.each([
    ['JSON text', JSON.stringify(payload()), 'ours'],
    ['object', payload(), 'ours'],
    ['empty', {}, 'foreign'],
    ['empty text', '', 'foreign'],
    ["another tool's", { web_url: 'x' }, 'foreign'],
    ['another version of ours', { ...payload(), v: 2 }, 'malformed'],
    ['a damaged field', { ...payload(), artifacts: 'x' }, 'malformed'],
    ['a damaged freeze', { ...payload(), freeze: { badShas: 'all' } }, 'malformed'],
  ])('%s', (_, raw, kind) => {
    expect(readPayload(raw).kind).toBe(kind);
  });
});

describe('what came before a commit', () => {
  const deployed = (id: number, commit: string, ...more: DeploymentRow['statuses']) =>
    row(id, [status('in_progress', 'mutating'), ...more], { sha: commit.repeat(40) });
  const verified = () => status('success', 'verified 77e0', 1);
  const before = (rows: readonly DeploymentRow[], commit: string): string[] =>
    recordsBefore(readHistory(rows, target), commit.repeat(40)).map(
      ({ sha, verified: good, bad }) =>
        `${sha[0] ?? ''}${good === undefined ? '' : '+'}${bad === undefined ? '' : '-'}`,
    );
  const old = deployed(1, 'a', verified());
  const faulty = deployed(2, 'b', verified(), status('error', 'faulty: errors', 2));
  const back = deployed(3, 'a', verified());

  test.each<[string, readonly DeploymentRow[], string, readonly string[]]>([
    ['nothing on the first day', [], 'c', []],
    ['everything, for what was never deployed', [old, faulty, back], 'c', ['a+', 'b-', 'a+']],
    ['only what is older than its own newest record', [old, deployed(2, 'c'), deployed(3, 'd')], 'c', ['a+']],
    ['not itself', [old, deployed(2, 'c'), deployed(3, 'c', verified())], 'c', ['a+']],
    ['not what was opened and never begun', [old, row(2, [], { sha: 'b'.repeat(40) })], 'c', ['a+']],
  ])('is %s', (_, rows, commit, expected) => {
    expect(before(rows, commit)).toEqual(expected);
  });
});

describe('what is live', () => {
  const mutating = () => [status('in_progress', 'mutating')];
  test('the newest that began to change production, although its outcome is unknown', () => {
    const live = liveOf(readHistory([row(1, [status('success', 'verified x')]), row(2, mutating())], target));
    expect(live).toMatchObject({ kind: 'live', record: { id: 2 } });
  });

  test('one that was only opened or skipped does not count', () => {
    const skipped = [status('in_progress', 'mutating'), status('inactive', 'unchanged: x')];
    expect(liveOf(readHistory([row(1, mutating()), row(2, skipped), row(3, [])], target))).toMatchObject({
      record: { id: 1 },
    });
  });

  test('a newer deployment that is not ours makes it unknown', () => {
    const foreign = row(3, [status('success', '')], { payload: {} });
    expect(liveOf(readHistory([row(1, mutating()), foreign], target))).toMatchObject({
      kind: 'unknown',
      reason: 'foreign',
    });
    expect(liveOf(readHistory([row(4, mutating()), foreign], target))).toMatchObject({ kind: 'live' });
  });

  test('a newer damaged record makes it unknown, it is not skipped', () => {
    const damaged = row(2, mutating(), { payload: { ...payload(), artifacts: 1 } });
    expect(liveOf(readHistory([row(1, mutating()), damaged], target))).toMatchObject({
      kind: 'unknown',
      reason: 'malformed',
    });
  });

  test('another service, wave or environment is another history', () => {
    const others = [
      row(5, mutating(), { payload: payload({ service: 'basket' }) }),
      row(6, mutating(), { payload: payload({ wave: 'canary' }) }),
      row(7, mutating(), { environment: 'staging' }),
    ];
    expect(liveOf(readHistory([row(1, mutating()), ...others], target))).toMatchObject({ record: { id: 1 } });
    expect(liveOf(readHistory(others, target))).toEqual({ kind: 'none' });
  });
});

describe('writing', () => {
  function memoryStore(): { store: DeploymentStore; rows: DeploymentRow[] } {
    const rows: DeploymentRow[] = [];
    const store: DeploymentStore = {
      list: () => Promise.resolve(known(rows, { endpoint: 'x', pages: 1, at: 'x' })),
      create: (deployment) => {
        rows.push(row(rows.length + 1, [], { payload: deployment.payload }));
        return Promise.resolve({ done: true, value: { id: rows.length } });
      },
      addStatus: (id, { state, description }) => {
        const item = rows[id - 1];
        if (item !== undefined)
          rows[id - 1] = { ...item, statuses: [...item.statuses, status(state, description)] };
        return Promise.resolve({ done: true, value: { id: 1 } });
      },
    };
    return { store, rows };
  }
  const deployment = {
    sha: 'a'.repeat(40),
    environment: 'production',
    task: 'deploy' as const,
    description: 'x',
    payload: payload({ key: 'act' }),
  };

  async function open(store: DeploymentStore) {
    const history = await historyOf(target, store);
    if (!history.known) throw new Error(history.message);
    return openDeployment(deployment, history.value, store);
  }

  test('running it again continues the record: one record, one status', async () => {
    const { store, rows } = memoryStore();
    await expect(open(store)).resolves.toMatchObject({ value: { id: 1, continued: false } });
    await expect(open(store)).resolves.toMatchObject({ value: { id: 1, continued: true } });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.statuses).toHaveLength(1);
  });

  test('a status is posted once', async () => {
    const { store, rows } = memoryStore();
    await open(store);
    const post = () => postStatus(recordOf(rows[0]!), verifiedStatus('abc'), store);
    await post();
    await post();
    expect(rows[0]?.statuses).toHaveLength(2);
  });

  test('a refused create is passed on, and no status follows it', async () => {
    const { store, rows } = memoryStore();
    const refusing = {
      ...store,
      create: () => Promise.resolve({ done: false as const, message: '403', hint: 'add deployments: write' }),
    };
    await expect(open(refusing)).resolves.toMatchObject({ done: false, hint: 'add deployments: write' });
    expect(rows).toHaveLength(0);
  });

  test('the act is named by run and commit, not by attempt or time', () => {
    const act = { ...target, sha: 'a', version: '1', runId: 7 };
    expect(deploymentKey(act)).toBe(deploymentKey({ ...act }));
    expect(deploymentKey(act)).not.toBe(deploymentKey({ ...act, runId: 8 }));
  });

  test.each([
    ['success', 'success'],
    ['failure', 'error'],
    ['cancelled', 'error'],
    ['skipped', 'inactive'],
  ] as const)('a step that ended in %s closes with %s', (outcome, state) => {
    expect(closingStatus(outcome).state).toBe(state);
  });

  test('descriptions fit GitHub', () => {
    expect(faultyStatus('x'.repeat(500)).description).toHaveLength(140);
  });
});
