import { describe, expect, test } from '@jest/globals';
import { createGitHubEmulator } from '@release-actions/github-emulator';
import { emulated } from '../support/emulated.ts';

const world = emulated();

describe('waiting', () => {
  test('Retry-After is honoured, then the answer counts', async () => {
    const { emulator, connect, clock } = world();
    emulator.faults.add({ times: 1, fault: { kind: 'secondary-limit', status: 429, retryAfterSeconds: 3 } });
    expect(await connect().repository.read()).toMatchObject({ known: true });
    expect(clock.pauses).toEqual([3000]);
  });

  test('a wait that would pass the patience is not begun', async () => {
    const { emulator, connect, clock } = world();
    emulator.faults.add({ fault: { kind: 'secondary-limit', retryAfterSeconds: 31 } });
    const github = connect();
    expect(await github.repository.read()).toMatchObject({ known: false, reason: 'rate-limited' });
    expect(clock.pauses).toEqual([]);
    expect(github.requests()).toBe(1);
  });

  test('waits add up against the patience', async () => {
    const { emulator, connect, clock } = world();
    emulator.faults.add({ fault: { kind: 'secondary-limit', retryAfterSeconds: 20 } });
    await connect().repository.read();
    expect(clock.pauses).toEqual([20_000]);
  });
});

describe('trying again', () => {
  test('a read is tried three times, with growing pauses', async () => {
    const { emulator, connect, clock } = world();
    emulator.faults.add({ times: 2, fault: { kind: 'status', status: 502 } });
    expect(await connect().repository.read()).toMatchObject({ known: true });
    expect(clock.pauses).toEqual([250, 1000]);
  });

  test('a write that may have happened is never sent twice', async () => {
    const { emulator, shop, connect } = world();
    emulator.faults.add({ method: 'POST', fault: { kind: 'disconnect', afterEffect: true } });
    const written = await connect().issues.create({ title: 'Release 1.4.0', body: '' });
    expect(written).toMatchObject({ outcome: 'refused', reason: 'uncertain' });
    expect(written.outcome === 'refused' && written.message).toContain('It may have happened');
    expect(shop.repository.issues).toHaveLength(1);
  });

  test('a write that the limit refused was not carried out, and is sent again', async () => {
    const { emulator, shop, connect } = world();
    emulator.faults.add({ times: 1, fault: { kind: 'secondary-limit', retryAfterSeconds: 1 } });
    expect(await connect().issues.create({ title: 'x', body: '' })).toMatchObject({ outcome: 'done' });
    expect(shop.repository.issues).toHaveLength(1);
  });

  test('nobody there: unknown for a read, and certainly not written', async () => {
    const { connect } = world();
    const closed = await createGitHubEmulator();
    await closed.close();
    const github = connect({ apiUrl: closed.url });
    expect(await github.repository.read()).toMatchObject({ known: false, reason: 'unavailable' });
    expect(await github.issues.create({ title: 'x', body: '' })).toMatchObject({
      outcome: 'refused',
      reason: 'unavailable',
    });
  });
});

describe('nothing hangs', () => {
  test('the deadline holds for the body too', async () => {
    const { emulator, connect } = world();
    emulator.faults.add({ fault: { kind: 'slow', delayMs: 300 } });
    const started = performance.now();
    expect(await connect({ deadlineMs: 50 }).repository.read()).toMatchObject({ reason: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test('cancelling ends what is under way and sends nothing more', async () => {
    const { emulator, connect } = world();
    emulator.faults.add({ fault: { kind: 'hang' } });
    const cancel = new AbortController();
    const github = connect({ signal: cancel.signal, deadlineMs: 30_000 });
    const reading = github.repository.read();
    cancel.abort();
    expect(await reading).toMatchObject({
      known: false,
      message: expect.stringContaining('cancelled') as unknown,
    });
    const sent = github.requests();
    expect(await github.issues.list({})).toMatchObject({ known: false });
    expect(github.requests()).toBe(sent);
  });
});

describe('secrets', () => {
  test('a token that GitHub repeats in a message is struck out', async () => {
    const { emulator, connect } = world();
    const token = emulator.tokens.issue();
    emulator.faults.add({ fault: { kind: 'status', status: 422, message: `what is ${token}?` } });
    const reading = await connect({ token }).repository.read();
    expect(reading).toMatchObject({ message: expect.stringContaining('what is ***?') as unknown });
  });

  test('the directory token goes where it is needed and nowhere else', async () => {
    const { emulator, connect } = world();
    const directoryToken = emulator.tokens.issue({ kind: 'app', name: 'directory' });
    const github = connect({ directoryToken, token: emulator.tokens.issue({ name: 'job' }) });
    await Promise.all([github.repository.read(), github.security.secretScanningAlerts({})]);
    expect(Object.fromEntries(emulator.log.requests.map(({ path, token }) => [path, token]))).toEqual({
      '/repos/octo/shop': 'job',
      '/repos/octo/shop/secret-scanning/alerts': 'directory',
    });
  });
});

test("GitHub's clock is at hand, to show a wrong one here", async () => {
  const github = world().connect();
  expect(github.serverTime()).toBeNull();
  await github.repository.read();
  expect(Math.abs(Date.parse(github.serverTime() ?? '') - Date.now())).toBeLessThan(5000);
});
