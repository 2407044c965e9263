export type Fault =
  /** Answers this status instead of doing anything. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Record<string, string>;
    }
  /** 403 or 429 with `Retry-After`, as for too many requests at once. */
  | { readonly kind: 'secondary-limit'; readonly retryAfterSeconds?: number; readonly status?: 403 | 429 }
  /** 403 with `X-RateLimit-Remaining: 0`: the hour's requests are used up. */
  | { readonly kind: 'rate-limit'; readonly resetInSeconds?: number }
  /** The right answer, late. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** Never answers; the connection stays open. */
  | { readonly kind: 'hang' }
  /** Closes the connection without an answer; `after-effect` does the work first. */
  | { readonly kind: 'disconnect'; readonly afterEffect?: boolean }
  /** Lets something else happen first: what another person or run does between two requests of a client. */
  | { readonly kind: 'meanwhile'; readonly happens: () => void | Promise<void> }
  /** Announces the whole body, sends half of it and closes. */
  | { readonly kind: 'cut-body' }
  | { readonly kind: 'malformed-json' }
  /** The page is right but says that no other follows. */
  | { readonly kind: 'drop-next-link' }
  /** The page is empty although there are entries. */
  | { readonly kind: 'empty-page' };

export type FaultRule = {
  /** Default: every method. */
  readonly method?: string;
  /** Path with `*` for anything, for example `/repos/*\/check-runs`; default: every path. */
  readonly path?: string;
  /** Query parameters that must have these values. */
  readonly query?: Readonly<Record<string, string>>;
  /** A text that the request's body must contain, for GraphQL. */
  readonly bodyContains?: string;
  /** Requests that match but pass before the first fault; default 0. */
  readonly skip?: number;
  /** How many requests it hits; default: all. */
  readonly times?: number;
  readonly fault: Fault;
};

type Armed = FaultRule & { pattern: RegExp; seen: number; hits: number };

/** Faults on demand, for the requests that match. The first rule that matches and is not used up applies. */
export class Faults {
  readonly #armed: Armed[] = [];

  /** Returns a function that disarms this rule. */
  add(rule: FaultRule): () => void {
    const pattern = new RegExp(`^${(rule.path ?? '*').split('*').map(RegExp.escape).join('.*')}$`);
    const armed = { ...rule, pattern, seen: 0, hits: 0 };
    this.#armed.push(armed);
    return () => {
      const index = this.#armed.indexOf(armed);
      if (index >= 0) this.#armed.splice(index, 1);
    };
  }

  clear(): void {
    this.#armed.length = 0;
  }

  take(method: string, url: URL, body: string): Fault | undefined {
    for (const rule of this.#armed) {
      if (!matches(rule, method, url, body)) continue;
      rule.seen += 1;
      if (rule.seen <= (rule.skip ?? 0) || rule.hits >= (rule.times ?? Infinity)) continue;
      rule.hits += 1;
      return rule.fault;
    }
    return undefined;
  }
}

function matches(rule: Armed, method: string, url: URL, body: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  if (!rule.pattern.test(url.pathname)) return false;
  if (rule.bodyContains !== undefined && !body.includes(rule.bodyContains)) return false;
  return Object.entries(rule.query ?? {}).every(([key, value]) => url.searchParams.get(key) === value);
}
