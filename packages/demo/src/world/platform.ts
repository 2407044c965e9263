import { Agent, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, readText } from './loopback.ts';
import type { LoopbackServer } from './loopback.ts';
import { startInstance } from './instance.ts';
import type { Instance } from './instance.ts';

export type Live = {
  readonly service: string;
  readonly environment: string;
  readonly commit: string;
  readonly version: string;
  readonly metricsUrl: string;
};

type Place = { readonly front: LoopbackServer; instance: Instance | undefined };

/**
 * What the demo deploys to: for each service and environment one fixed address, behind which a new version is
 * started, awaited and switched to between two requests, so that a deployment loses none.
 */
export class Platform {
  readonly #repository: string;
  readonly #folder: string;
  readonly #places = new Map<string, Place>();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  #admin: LoopbackServer | undefined;

  /** @param repository the git repository whose commits are deployed @param folder where commits are unpacked */
  constructor(repository: string, folder: string) {
    this.#repository = repository;
    this.#folder = folder;
  }

  /** Opens the address of each place and that of the deployment interface. */
  async open(places: readonly { readonly service: string; readonly environment: string }[]): Promise<void> {
    for (const { service, environment } of places) {
      const key = placeKey(service, environment);
      const front = await listen((request, response) => this.#forward(key, request, response));
      this.#places.set(key, { front, instance: undefined });
    }
    this.#admin = await listen((request, response) => void this.#administer(request, response));
  }

  /** Address of the interface that `ops/deploy.mjs` calls. */
  get adminUrl(): string {
    if (!this.#admin) throw new Error('the platform is not open');
    return this.#admin.url;
  }

  urlOf(service: string, environment: string): string {
    return this.#place(service, environment).front.url;
  }

  /** What answers now, everywhere. */
  live(): readonly Live[] {
    return [...this.#places].flatMap(([key, { instance }]) => {
      const [service = '', environment = ''] = key.split('@');
      return instance
        ? [
            {
              service,
              environment,
              commit: instance.commit,
              version: instance.version,
              metricsUrl: `${instance.url}/metrics`,
            },
          ]
        : [];
    });
  }

  /** Starts a commit, waits until it is healthy, then switches; the old version finishes its requests and ends. */
  async deploy(service: string, environment: string, commit: string): Promise<Live> {
    const place = this.#place(service, environment);
    const instance = await startInstance({
      repository: this.#repository,
      folder: this.#folder,
      service,
      commit,
    });
    const old = place.instance;
    place.instance = instance;
    await old?.stop();
    return { service, environment, commit, version: instance.version, metricsUrl: `${instance.url}/metrics` };
  }

  async close(): Promise<void> {
    const places = [...this.#places.values()];
    await this.#admin?.close();
    await Promise.all(places.map(({ front }) => front.close()));
    await Promise.all(places.flatMap(({ instance }) => (instance ? [instance.stop()] : [])));
    this.#agent.destroy();
  }

  #place(service: string, environment: string): Place {
    const place = this.#places.get(placeKey(service, environment));
    if (!place) throw new Error(`the platform has no ${service} in ${environment}`);
    return place;
  }

  #forward(key: string, request: IncomingMessage, response: ServerResponse): void {
    const instance = this.#places.get(key)?.instance;
    if (!instance) {
      response.writeHead(503).end('nothing is deployed here');
      return;
    }
    const onward = httpRequest(
      `${instance.url}${request.url ?? '/'}`,
      { method: request.method, headers: request.headers, agent: this.#agent },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => {
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
    request.pipe(onward);
  }

  async #administer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (request.method !== 'POST' || request.url !== '/deployments') {
        response.writeHead(404).end();
        return;
      }
      const wanted = JSON.parse(await readText(request)) as Readonly<
        Record<'service' | 'environment' | 'commit', string>
      >;
      const live = await this.deploy(wanted.service, wanted.environment, wanted.commit);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(live));
    } catch (error) {
      response.writeHead(422).end(error instanceof Error ? error.message : 'failed');
    }
  }
}

const placeKey = (service: string, environment: string): string => `${service}@${environment}`;
