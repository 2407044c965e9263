import { describe, expect, test } from '@jest/globals';
import { emulated } from '../support/emulated.ts';

const world = emulated();

function seedIssues(count: number): void {
  for (let number = 1; number <= count; number += 1)
    world().shop.issue({ title: `Issue ${number}`, labels: ['release-ticket'] });
}

const tickets = { labels: ['release-ticket'] };

describe('all pages, or unknown', () => {
  test('250 issues arrive in three requests, two of them at the same time', async () => {
    seedIssues(250);
    const github = world().connect();
    const issues = await github.issues.list(tickets);
    expect(issues).toMatchObject({ known: true, proof: { pages: 3 } });
    expect(issues.known && issues.value.map(({ number }) => number)).toEqual(
      Array.from({ length: 250 }, (_, index) => index + 1),
    );
    expect(github.requests()).toBe(3);
  });

  test('a provably empty list is known and empty', async () => {
    expect(await world().connect().issues.list(tickets)).toMatchObject({ known: true, value: [] });
  });

  test('a page that comes back empty is no end of the list', async () => {
    seedIssues(250);
    world().emulator.faults.add({ query: { page: '2' }, fault: { kind: 'empty-page' } });
    expect(await world().connect().issues.list(tickets)).toMatchObject({
      known: false,
      reason: 'incomplete',
    });
  });

  test('a full page that names no successor is not believed', async () => {
    seedIssues(150);
    world().emulator.faults.add({ path: '*/issues', fault: { kind: 'drop-next-link' } });
    expect(await world().connect().issues.list(tickets)).toMatchObject({
      known: false,
      reason: 'incomplete',
    });
  });

  test('exactly one full page is believed after looking behind it', async () => {
    seedIssues(100);
    const github = world().connect();
    expect(await github.issues.list(tickets)).toMatchObject({ known: true, value: { length: 100 } });
    expect(github.requests()).toBe(2);
  });

  test('a full page of a list with cursors only cannot be looked behind', async () => {
    for (let number = 0; number < 120; number += 1) world().shop.dependabotAlert();
    world().emulator.faults.add({ path: '*/dependabot/alerts', fault: { kind: 'drop-next-link' } });
    expect(await world().connect().security.dependabotAlerts({})).toMatchObject({
      known: false,
      reason: 'incomplete',
    });
  });

  test('cursors are followed to the end', async () => {
    for (let number = 0; number < 230; number += 1) world().shop.dependabotAlert();
    const alerts = await world().connect().security.dependabotAlerts({});
    expect(alerts.known && new Set(alerts.value.map(({ number }) => number)).size).toBe(230);
  });

  test('one failing page makes the whole unknown', async () => {
    seedIssues(250);
    world().emulator.faults.add({ query: { page: '3' }, fault: { kind: 'status', status: 500 } });
    expect(await world().connect().issues.list(tickets)).toMatchObject({
      known: false,
      reason: 'unavailable',
    });
  });

  test('a page that was lost once is found at the second look', async () => {
    seedIssues(250);
    world().emulator.faults.add({ query: { page: '2' }, times: 1, fault: { kind: 'empty-page' } });
    expect(await world().connect().issues.list(tickets)).toMatchObject({
      known: true,
      value: { length: 250 },
    });
  });
});

describe("GitHub's own count is the proof", () => {
  const failing = 240;

  function seedChecks(count: number): string {
    const { shop } = world();
    const { sha } = shop.commit();
    for (let number = 1; number <= count; number += 1)
      shop.check({
        sha,
        name: `job ${number}`,
        app: 'ci-app',
        conclusion: number === failing ? 'failure' : 'success',
      });
    return sha;
  }

  test('failure number 240 of 250 is seen', async () => {
    const sha = seedChecks(250);
    const checks = await world().connect().checks.ofCommit(sha, { origins: false });
    expect(checks).toMatchObject({ known: true, proof: { pages: 3, total: 250 } });
    expect(
      checks.known &&
        checks.value.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name),
    ).toEqual([`job ${failing}`]);
  });

  test.each([
    ['its first page', {}],
    ['its last page', { page: '3' }],
  ])('%s dropped: incomplete, not green', async (_, query) => {
    const sha = seedChecks(250);
    world().emulator.faults.add({ path: '*/check-runs', query, fault: { kind: 'empty-page' } });
    expect(await world().connect().checks.ofCommit(sha, { origins: false })).toMatchObject({
      known: false,
      reason: 'incomplete',
    });
  });

  test('the link to its second page dropped: incomplete, not green', async () => {
    const sha = seedChecks(250);
    world().emulator.faults.add({ path: '*/check-runs', fault: { kind: 'drop-next-link' } });
    expect(await world().connect().checks.ofCommit(sha, { origins: false })).toMatchObject({
      known: false,
      reason: 'incomplete',
    });
  });
});
