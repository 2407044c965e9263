import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seedHistory } from '../../../packages/demo/src/prometheus/seed.ts';
import { servePrometheus } from '../../../packages/demo/src/prometheus/server.ts';
import { SeriesStore } from '../../../packages/demo/src/prometheus/store.ts';
import type { LoopbackServer } from '../../../packages/demo/src/world/loopback.ts';

/** Two environments that answer with the commit that was deployed to them; `broken` deployments change and then fail. */
export class Platform {
  readonly live: Record<string, string> = { staging: 'nothing', production: 'nothing' };
  broken = false;
  /** A commit whose home page answers 500 in production. */
  ill = '';
  /** Prometheus, where there is one. */
  metrics: LoopbackServer | undefined;
  readonly #servers = new Map<string, ReturnType<typeof createServer>>();

  async open(): Promise<void> {
    for (const environment of Object.keys(this.live)) {
      const server = createServer((request, response) => {
        const [, verb, sha = ''] = request.url?.split('/') ?? [];
        if (verb === 'deploy') this.live[environment] = sha;
        const fails = verb === 'deploy' ? this.broken : verb === '' && this.live[environment] === this.ill;
        response.statusCode = environment === 'production' && fails ? 500 : 200;
        response.end(JSON.stringify({ commit: this.live[environment] }));
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      this.#servers.set(environment, server);
    }
  }

  url(environment: string): string {
    const address = this.#servers.get(environment)?.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  }

  /** Prometheus with an hour of steady traffic behind it and one to come. */
  async openMetrics(): Promise<void> {
    const store = new SeriesStore();
    const labels = { __name__: 'http_requests_total', job: 'storefront' };
    const shares = [
      { labels: { ...labels, code: '200' }, share: 0.99 },
      { labels: { ...labels, code: '500' }, share: 0.01 },
    ];
    const hourMs = 3_600_000;
    const end = Date.now() + hourMs;
    const traffic = { perSecond: 4000, end, lengthMs: 2 * hourMs, stepMs: 500, seed: 1 };
    for (const series of seedHistory({ shares, ...traffic })) store.put(series);
    this.metrics = await servePrometheus(store);
  }

  async close(): Promise<void> {
    await this.metrics?.close();
    for (const server of this.#servers.values()) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/** As short as a watch can be: the tests are about who comes after whom. */
const monitorSection = (url: string): string => `monitor:
  prometheus: ${url}
  errors: { bad: 'http_requests_total{code="500"}', total: http_requests_total }
  duration: 4s
  confirm: 3s
  step: 1s
  history: 1h
`;

export const policyFor = (platform: Platform): string => `version: 1
roles: { release-manager: [rita, rob], qa: [quinn] }
environments:
  staging: { url: '${platform.url('staging')}', version: /version }
  production: { url: '${platform.url('production')}', version: /version }
smoke: .github/smoke.yml
requirements:
  environment-protection: report
  acceptance-criteria: off
  release-notes: off
  rollback-plan: off
  customer-communication: off
  security-approval: off
  backup: { not-applicable: stateless service }
  staging-verified: { qa: automatic }
people: { distinct: 1 }
rollback: { command: [node, deploy.mjs, production, '{sha}'], live-within: 2s }
${platform.metrics === undefined ? '' : monitorSection(platform.metrics.url)}`;

export const suite = `version: { request: GET /version, json: $.commit }
checks:
  home-page: { request: GET / 200 }
`;

/** Deploys as the team's own script would: asks the platform, and says how it went. */
export const deployScript = (platform: Platform): string => `
const urls = { staging: '${platform.url('staging')}', production: '${platform.url('production')}' };
const [environment, sha] = process.argv.slice(2);
const answer = await fetch(urls[environment] + '/deploy/' + sha, { method: 'POST' });
process.exitCode = answer.ok ? 0 : 1;
`;
