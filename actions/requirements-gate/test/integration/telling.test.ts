import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, thinPolicy } from '../support.ts';

/** The planned times are told where the policy says, once, and again when they change; a go is told where nobody sees it. */
type Heard = { type: string; id: string; data: Record<string, unknown>; headline?: string };
const hourMs = 3_600_000;
const monday = Date.UTC(2026, 10, 23, 7); // 08:00 in Berlin
const payload = { v: 1, key: 'k', service: 'storefront', wave: 'all', version: 'v1.4.0', artifacts: [] };

let now: number;
let world: GateWorld;
let heard: Heard[];
let server: ReturnType<typeof createServer>;
let status: number;

beforeEach(async () => {
  now = monday;
  heard = [];
  status = 200;
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (status === 200) heard.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Heard);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const policy = `${thinPolicy.replace('daily Europe/Berlin', 'Mon-Thu 09:00-16:00 Europe/Berlin')}notify: { release: 'webhook:http://127.0.0.1:${port}/hook' }\n`;
  world = await createGateWorld({ policy, emulator: { now: () => new Date(now) } });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await world[Symbol.asyncDispose]();
});

const woken = () =>
  step(world, 'evaluate', {
    event: 'schedule',
    workflow: '.github/workflows/evaluate.yml',
    inputs: { release: '', sha: '' },
  });
const staged = () => {
  world.repository.deployment({
    sha: world.sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload,
  });
  world.evidence({ kind: 'smoke', sha: world.sha });
};
const types = () => heard.map(({ type }) => type);

test('the plan is told with its calendar file when the ticket is opened, and once', async () => {
  const { presentation } = await step(world, 'open');
  expect(types()).toEqual(['release.scheduled']);
  expect(String(heard[0]?.data['calendar'])).toContain('DTSTART:20261123T080000Z\r\nDTEND:20261123T150000Z');
  expect(presentation.files?.[0]).toMatchObject({ name: 'storefront-v1.4.0-production.ics' });
  await step(world, 'open');
  await woken();
  now += hourMs + 1;
  await woken();
  expect(types()).toEqual(['release.scheduled']);
});

test('a window that passes without a deployment is another plan: it is told again', async () => {
  await step(world, 'open');
  now = monday + 10 * hourMs;
  await woken();
  expect(types()).toEqual(['release.scheduled', 'release.scheduled']);
  expect(String(heard[1]?.data['calendar'])).toContain('DTSTART:20261124T080000Z');
});

test('a go that an event brought about is told once; one that a run goes on from is not', async () => {
  await step(world, 'open');
  now = monday + 2 * hourMs;
  staged();
  await step(world, 'evaluate');
  for (const line of world.asked()) world.say('rob', line);
  expect((await step(world, 'evaluate')).presentation.report.outcome).toBe('go');
  expect(types()).toEqual(['release.scheduled']);
  await woken();
  await woken();
  expect(types()).toEqual(['release.scheduled', 'release.ready']);
});

test('a place that cannot be told changes no decision, is named, and is told by the next run', async () => {
  status = 400;
  const { presentation } = await step(world, 'open');
  expect(presentation.report.outcome).toBe('no-go');
  expect(JSON.stringify(presentation.report.body)).toContain('not told');
  status = 200;
  await woken();
  expect(types()).toEqual(['release.scheduled']);
});

test('a dry run tells nobody', async () => {
  await step(world, 'open', { inputs: { 'dry-run': 'true' } });
  expect(types()).toEqual([]);
});

test('once it runs, nobody is told of a plan any more', async () => {
  world.repository.deployment({
    sha: world.sha,
    environment: 'production',
    statuses: [
      ['in_progress', 'mutating'],
      ['success', 'deployed'],
    ],
    payload,
  });
  await step(world, 'open');
  expect(types()).toEqual([]);
});
