import type { HttpFault, HttpResponse } from '@release-actions/http';
import type { SourcePorts } from '../ports.ts';
import { decodeMatrix } from './prometheus-answer.ts';
import { fault, mostBytes, type RawSeries, type SourceFault, type SourceReading } from './source.ts';

export type PrometheusSettings = {
  readonly url: string;
  /** Environment variable with a bearer token. */
  readonly token?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly allowPartial: boolean;
};

const deadlineMs = 10_000;
const attempts = 3;
const firstPauseMs = 500;
const longestPauseMs = 10_000;

/** An address as it may be printed. */
export function printable(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

const fewer = 'Select fewer series, such as with a label for the service.';
const passing = 'Asked again until the watch ends.';

const transportFault = ({ kind, message }: HttpFault): SourceFault =>
  kind === 'too-large' ? fault('too-large', message, fewer) : fault('unavailable', message, passing);

function statusFault({ status, body }: HttpResponse, address: string): SourceFault {
  const text = new TextDecoder().decode(body.slice(0, 4096));
  const said = /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(text)?.[1] ?? text;
  const message = `${address} answered ${status}: ${said}`;
  if (status === 401 || status === 403) {
    return fault(
      'configuration',
      message,
      'Set monitor.prometheus.token to a variable whose token may query.',
    );
  }
  if (status === 422 && /too many samples|exceeds the limit/iu.test(said)) {
    return fault('too-large', message, fewer);
  }
  if (status === 429 || status >= 500) return fault('unavailable', message, passing);
  return fault('configuration', message, 'Correct the query or the address in the policy.');
}

const mayPass = (answer: HttpResponse | HttpFault): boolean =>
  answer.ok ? answer.status === 429 || answer.status >= 500 : answer.kind !== 'too-large';

function pauseMs(attempt: number, answer: HttpResponse | HttpFault): number {
  const asked = answer.ok ? Number(answer.headers['retry-after']) * 1000 : NaN;
  return Math.min(longestPauseMs, asked > 0 ? asked : firstPauseMs * 2 ** attempt);
}

async function insist(
  request: () => Promise<HttpResponse | HttpFault>,
  { clock, signal }: SourcePorts,
): Promise<HttpResponse | HttpFault> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await request();
    if (!mayPass(answer) || attempt >= attempts || signal.aborted) return answer;
    await clock.sleep(pauseMs(attempt - 1, answer), signal);
  }
}

/** Asks one path of the query interface for series over time. */
export type Ask = (
  path: '/api/v1/query' | '/api/v1/query_range',
  parameters: Readonly<Record<string, string>>,
) => Promise<SourceReading<readonly RawSeries[]>>;

/** Parameters go in a form, which no proxy writes to its log; the token goes in a header and never to a redirect. */
export function asker(settings: PrometheusSettings, ports: SourcePorts): Ask {
  const address = printable(settings.url);
  const base = settings.url.replace(/\/+$/u, '');
  return async (path, parameters) => {
    const bearer = settings.token === undefined ? null : ports.secret(settings.token);
    if (bearer === undefined) {
      const message = `the environment variable ${settings.token ?? ''} is not set`;
      return fault('configuration', message, 'Pass it to this step with env:');
    }
    const answer = await insist(
      () =>
        ports.http({
          method: 'POST',
          url: `${base}${path}`,
          body: new URLSearchParams(parameters).toString(),
          headers: {
            ...settings.headers,
            'content-type': 'application/x-www-form-urlencoded',
            accept: 'application/json',
            ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
          },
          deadlineMs,
          maxBodyBytes: mostBytes,
          signal: ports.signal,
        }),
      ports,
    );
    if (!answer.ok) return transportFault(answer);
    if (answer.status !== 200) return statusFault(answer, address);
    return decodeMatrix(answer.body, address, settings.allowPartial);
  };
}
