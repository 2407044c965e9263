import type { Issue } from '@release-actions/github-emulator';
import type { DemoWorld } from '../world/demo-world.ts';
import { expectThat } from './failure.ts';

/** What must hold when the story is told, whatever its stages said. */
export function judgeLeftovers(world: DemoWorld): void {
  requestsAreGitHubs(world);
  rightVersionsRun(world);
  secondServiceIsUntouched(world);
  ticketsAreQuiet(world);
  onlyGoodReleasesArePublished(world);
  customersNoticedNoDeployment(world);
}

function requestsAreGitHubs({ github }: DemoWorld): void {
  const { violations } = github.log;
  const found = `${violations.length} others, such as ${JSON.stringify(violations[0])}`;
  expectThat(violations.length === 0, 'requests', "only what GitHub's descriptions allow", found);
}

function rightVersionsRun({ platform }: DemoWorld): void {
  const live = platform
    .live()
    .map(({ service, environment, version }) => `${service} ${version} in ${environment}`);
  for (const wanted of ['storefront 1.2.1 in production', 'search 2.4.0 in production']) {
    expectThat(live.includes(wanted), 'what runs', wanted, live.join(', '));
  }
}

/** The rollback of the storefront must not have left a trace in the records of search. */
function secondServiceIsUntouched({ shop }: DemoWorld): void {
  const { deployments } = shop.seed.repository;
  const own = deployments.filter(({ payload }) => JSON.stringify(payload).includes('"service":"search"'));
  const states = own.flatMap(({ statuses }) => statuses.map(({ state }) => state));
  const untouched = own.length === 1 && states.join() === 'in_progress,success';
  expectThat(untouched, 'the second service', 'one deployment, in_progress then success', states.join(', '));
}

/** One comment of the gate on each ticket, edited; finished releases are closed, the bad one is not. */
function ticketsAreQuiet({ shop }: DemoWorld): void {
  const tickets = shop.seed.repository.issues.filter(({ labels }) =>
    labels.some(({ name }) => name === 'release-ticket'),
  );
  for (const ticket of tickets) {
    const asking = ticket.comments.filter(({ body }) => body.includes('release-actions:v1 gate-requests'));
    expectThat(
      asking.length <= 1,
      ticket.title,
      'one comment of the gate, edited',
      `${asking.length} comments`,
    );
  }
  const stateOf = (version: string) =>
    tickets.find(({ title }: Issue) => title.includes(` ${version} `))?.state;
  const states = ['1.1.0', '1.2.0', '1.2.1'].map(
    (version) => `${version} ${stateOf(version) ?? 'without ticket'}`,
  );
  expectThat(
    states.join() === '1.1.0 closed,1.2.0 open,1.2.1 closed',
    'tickets',
    'only 1.2.0 is open',
    states.join(', '),
  );
}

function onlyGoodReleasesArePublished({ shop }: DemoWorld): void {
  const published = shop.seed.repository.releases.filter(({ draft }) => !draft).map(({ tagName }) => tagName);
  expectThat(
    published.sort().join() === 'v1.0.0,v1.1.0,v1.2.1',
    'releases',
    'v1.1.0 and v1.2.1 published',
    published.join(', '),
  );
}

function customersNoticedNoDeployment({ loads }: DemoWorld): void {
  for (const [service, load] of loads) {
    const { lost } = load.counts();
    expectThat(lost === 0, 'customers', `no request to ${service} lost`, `${lost} lost`);
  }
}
