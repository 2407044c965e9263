import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, readText } from './loopback.ts';
import type { LoopbackServer } from './loopback.ts';

/** One message as it arrived, and what kind of place it was sent to. */
export type Message = {
  readonly at: string;
  readonly to: 'slack' | 'pagerduty' | 'webhook';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Stands in for Slack, PagerDuty and any webhook: answers as they do and keeps every message. */
export class Receiver {
  readonly #messages: Message[] = [];
  #server: LoopbackServer | undefined;

  async open(): Promise<void> {
    this.#server = await listen((request, response) => void this.#receive(request, response));
  }

  get url(): string {
    if (!this.#server) throw new Error('the receiver is not open');
    return this.#server.url;
  }

  messages(): readonly Message[] {
    return this.#messages;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const text = await readText(request);
    const to = path.startsWith('/api/') ? 'slack' : path.startsWith('/v2/') ? 'pagerduty' : 'webhook';
    const message: Message = {
      at: new Date().toISOString(),
      to,
      path,
      headers: harmlessHeaders(request),
      body: parse(text),
    };
    this.#messages.push(message);
    const [status, answer] = this.#answer(message);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #answer({ to, body }: Message): readonly [number, unknown] {
    if (to === 'slack')
      return [
        200,
        {
          ok: true,
          channel: 'C0RELEASES',
          ts: `${Math.floor(Date.now() / 1000)}.${String(this.#messages.length).padStart(6, '0')}`,
        },
      ];
    if (to === 'pagerduty') {
      const key = (body as { readonly dedup_key?: string } | undefined)?.dedup_key;
      return [
        202,
        { status: 'success', message: 'Event processed', dedup_key: key ?? `demo-${this.#messages.length}` },
      ];
    }
    return [200, { ok: true }];
  }
}

/** What is kept on disk for a look must hold no credential. */
function harmlessHeaders({ headers }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(authorization|cookie|host|connection)$/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}
