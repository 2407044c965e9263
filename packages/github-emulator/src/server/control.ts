import type { TokenOptions, Tokens } from '../auth/tokens.ts';
import type { FaultRule, Faults } from './faults.ts';
import type { RequestLog } from './log.ts';
import type { Handled, Incoming, Mount } from './mount.ts';

/**
 * For tests in other processes:
 * `POST /_emulator/faults` (a FaultRule), `DELETE /_emulator/faults`, `POST /_emulator/tokens` (TokenOptions, answers
 * `{token}`), `GET /_emulator/log` and `GET /_emulator/violations`.
 */
export function controlMount(tokens: Tokens, faults: Faults, log: RequestLog): Mount {
  const commands: Readonly<Record<string, (body: unknown) => Handled>> = {
    'POST /_emulator/faults': (body) => {
      faults.add(body as FaultRule);
      return { status: 204 };
    },
    'DELETE /_emulator/faults': () => {
      faults.clear();
      return { status: 204 };
    },
    'POST /_emulator/tokens': (body) => ({
      status: 200,
      body: { token: tokens.issue(body as TokenOptions) },
    }),
    'GET /_emulator/log': () => ({ status: 200, body: log.requests }),
    'GET /_emulator/violations': () => ({ status: 200, body: log.violations }),
  };
  return {
    prefix: '/_emulator/',
    kind: 'control',
    handle: ({ method, url, rawBody }: Incoming): Handled => {
      const command = commands[`${method} ${url.pathname}`];
      if (command === undefined)
        return { status: 404, body: { message: 'No such control', known: Object.keys(commands) } };
      return command(rawBody.length === 0 ? {} : JSON.parse(rawBody.toString('utf8')));
    },
  };
}
