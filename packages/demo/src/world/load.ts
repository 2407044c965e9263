import { Agent, request } from 'node:http';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

/** One kind of request that customers make, and how often compared with the others. */
export type Visit = {
  readonly share: number;
  readonly make: (random: Random) => {
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
  };
};

export type LoadCounts = { readonly sent: number; readonly failed: number; readonly lost: number };

const tickMs = 20;

/** Customers: requests at random moments with a steady mean, over connections that stay open. */
export class Load {
  readonly #url: string;
  readonly #perSecond: number;
  readonly #visits: readonly Visit[];
  readonly #random: Random;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  #timer: NodeJS.Timeout | undefined;
  #sent = 0;
  #failed = 0;
  #lost = 0;

  constructor(url: string, perSecond: number, visits: readonly Visit[], seed: number) {
    this.#url = url;
    this.#perSecond = perSecond;
    this.#visits = visits;
    this.#random = createRandom(seed);
  }

  start(): void {
    let last = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      // After a pause of the process customers do not come all at once.
      const due = this.#random.poisson((this.#perSecond * Math.min(now - last, 5 * tickMs)) / 1000);
      last = now;
      for (let index = 0; index < due; index++) this.#visit();
    }, tickMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#agent.destroy();
  }

  /** Requests so far: all, those answered with a 5xx, and those that got no answer at all. */
  counts(): LoadCounts {
    return { sent: this.#sent, failed: this.#failed, lost: this.#lost };
  }

  #visit(): void {
    const { method, path, body } = pick(this.#visits, this.#random).make(this.#random);
    this.#sent += 1;
    const call = request(
      `${this.#url}${path}`,
      {
        method,
        agent: this.#agent,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
      },
      (answer) => {
        if ((answer.statusCode ?? 0) >= 500) this.#failed += 1;
        answer.resume();
      },
    );
    call.on('error', () => (this.#lost += 1));
    call.end(body === undefined ? undefined : JSON.stringify(body));
  }
}

function pick(visits: readonly Visit[], random: Random): Visit {
  let left = random.next() * visits.reduce((sum, { share }) => sum + share, 0);
  const chosen = visits.find(({ share }) => (left -= share) < 0) ?? visits[0];
  if (!chosen) throw new Error('a load needs at least one kind of visit');
  return chosen;
}
