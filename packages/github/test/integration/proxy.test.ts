import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { createGitHubEmulator } from '@release-actions/github-emulator';

const run = promisify(execFile);
const script = new URL('./support/read-repository.ts', import.meta.url).pathname;

async function readRepository(
  apiUrl: string,
  token: string,
  environment: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { stdout } = await run(process.execPath, [script, apiUrl, token], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  return JSON.parse(stdout) as unknown;
}

describe('proxy settings of the runner', () => {
  test('requests go through the proxy that the environment names', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url);
      socket.write('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const apiUrl = 'https://api.github.example';
    const environment = { GITHUB_API_URL: apiUrl, HTTPS_PROXY: `http://user:secret@127.0.0.1:${port}` };
    const reading = await readRepository(apiUrl, 'token-1', environment);
    proxy.close();
    expect(asked[0]).toBe('api.github.example:443');
    expect(reading).toMatchObject({ known: false, reason: 'unavailable' });
    expect(JSON.stringify(reading)).not.toContain('secret');
  }, 20_000);

  test('this machine is reached directly, whatever proxy is set', async () => {
    const emulator = await createGitHubEmulator();
    emulator.repository('octo/shop');
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
    const reading = await readRepository(emulator.url, emulator.tokens.issue(), environment);
    await emulator.close();
    expect(reading).toMatchObject({ known: true, value: { name: 'shop' } });
  }, 20_000);
});
