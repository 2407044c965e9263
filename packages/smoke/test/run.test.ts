import { describe, expect, test } from '@jest/globals';
import { checkOf, classesOf, json, messagesOf, runSuite, serve } from './support.ts';

describe('a suite of HTTP checks', () => {
  test('passes when every expectation holds, and says so in one line', async () => {
    await using service = await serve(json({ id: 3, tags: ['a', 'b'], nested: { price: 4.5 } }));
    const report = await runSuite(
      `
checks:
  short: GET / 200
  whole:
    request: GET /items/3
    expect:
      status: [200, 204]
      headers: { content-type: { contains: json } }
      body: nested
      json:
        $.id: 3
        $.tags[*]: { contains: b, length: 2, every: { type: string } }
        $.nested: { equals: { price: 4.5 } }
        $.nested.price: { above: 4, at-most: 4.5 }
        $.gone: { exists: false }
      size: 1 kB
      duration: 5s
`,
      { baseUrl: service.url },
    );
    expect(report).toMatchObject({ outcome: 'pass', reasons: [] });
    expect(report.headline).toBe('Pass: 2 of 2 critical paths on staging answer');
    expect(report.detail.counts).toMatchObject({ total: 2, passed: 2, failed: 0, flaky: 0 });
  });

  test('a value that is missing passes nothing, whatever it is compared with', async () => {
    await using service = await serve(json({ id: 1 }));
    const report = await runSuite(
      `
checks:
  below: { request: GET /, expect: { json: { $.p95: { below: 500 } } } }
  other: { request: GET /, expect: { json: { $.p95: { not: 5 } } } }
  every: { request: GET /, expect: { json: { '$.list[*]': { every: { above: 1 } } } } }
  text: { request: GET /, expect: { json: { $.id: { equals: '1' } } } }
`,
      { baseUrl: service.url },
    );
    expect(report.outcome).toBe('fail');
    expect(report.detail.counts.failed).toBe(4);
    expect(messagesOf(checkOf(report, 'below'))).toEqual(['$.p95 is missing']);
    expect(messagesOf(checkOf(report, 'text'))).toEqual(['$.id is expected to be "1", found 1']);
  });

  test('captures flow into later checks, which wait for them', async () => {
    const seen: string[] = [];
    await using service = await serve((request, response) => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''}`);
      response.setHeader('content-type', 'application/json').end('{"token":"t-0k3n","id":7}');
    });
    const report = await runSuite(
      `
checks:
  order: { request: 'GET /orders/\${id}', headers: { authorization: 'Bearer \${token}' } }
  login:
    request: POST /login
    body: { json: { user: '\${user}' } }
    capture: { token: { json: $.token, secret: true }, id: $.id }
`,
      { baseUrl: service.url, variables: { user: 'ann' } },
    );
    expect(report.outcome).toBe('pass');
    expect(seen).toEqual(['POST /login ', 'GET /orders/7 Bearer t-0k3n']);
    expect(report.detail.checks.map(({ id }) => id)).toEqual(['order', 'login']);
  });

  test('a check whose need failed is skipped; cleaning up runs all the same', async () => {
    const seen: string[] = [];
    await using service = await serve((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(request.url === '/login' ? 500 : 200).end();
    });
    const report = await runSuite(
      `
checks:
  login: GET /login
  order: { request: GET /order, needs: login }
  clean-up: { request: DELETE /order, needs: order, always: true }
`,
      { baseUrl: service.url },
    );
    expect(report).toMatchObject({ outcome: 'fail', reasons: ['checks-failed', 'checks-skipped'] });
    expect(seen).toEqual(['/login', '/order']);
    expect(checkOf(report, 'order').skippedBecause).toBe('needs login, which did not pass');
  });

  test('a pass at the second attempt is a pass that is flaky, with the first error kept', async () => {
    let asked = 0;
    await using service = await serve((_request, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 200).end();
    });
    const suite = 'checks: { home: GET / }';
    const report = await runSuite(suite, { baseUrl: service.url });
    expect(report.outcome).toBe('pass');
    expect(checkOf(report, 'home')).toMatchObject({ flaky: true, outcome: 'pass' });
    expect(classesOf(checkOf(report, 'home'))).toEqual(['unavailable']);
    expect(report.annotations).toMatchObject([
      { level: 'warning', position: { file: 'smoke.yml', line: 1 } },
    ]);
    asked = 0;
    const strict = await runSuite(`flaky: { critical: fail }\n${suite}`, { baseUrl: service.url });
    expect(strict).toMatchObject({ outcome: 'fail', reasons: ['flaky'] });
  });

  test('what is not idempotent, or refused by right, is asked once', async () => {
    const seen: string[] = [];
    await using service = await serve((request, response) => {
      seen.push(request.method ?? '');
      response.writeHead(request.method === 'POST' ? 503 : 401).end();
    });
    await runSuite('checks: { pay: POST /pay, me: { request: GET /me, retry: 5 } }', {
      baseUrl: service.url,
    });
    expect(seen.sort()).toEqual(['GET', 'POST']);
  });

  test('rows make one check of each, and advisory checks decide nothing', async () => {
    await using service = await serve((request, response) => {
      response.writeHead(request.url === '/b' ? 404 : 200).end();
    });
    const report = await runSuite(
      `
checks:
  good: GET /
  page: { request: 'GET /\${path}', advisory: true, rows: [{ path: a }, { path: b }] }
`,
      { baseUrl: service.url },
    );
    expect(report.outcome).toBe('pass');
    expect(report.detail.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['good', 'pass'],
      ['page/1', 'pass'],
      ['page/2', 'fail'],
    ]);
  });
});

describe('nothing to say', () => {
  test.each([
    ['an empty file', '', 'no-checks'],
    ['an empty suite', 'checks: {}', 'no-checks'],
    ['advisory checks only', 'checks: { home: { request: GET /, advisory: true } }', 'no-critical-checks'],
  ])('%s is inconclusive', async (_name, content, reason) => {
    await using service = await serve(json({}));
    const report = await runSuite(content, { baseUrl: service.url });
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: [reason] });
  });

  test('a cancelled run is inconclusive, and never a pass', async () => {
    await using service = await serve(json({}));
    const report = await runSuite('checks: { home: GET / }', {
      baseUrl: service.url,
      signal: AbortSignal.abort(),
    });
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: ['cancelled', 'checks-inconclusive'] });
  });
});

describe('secrets', () => {
  test('a secret is masked in every form, also one that was captured', async () => {
    const secret = 'p@ss/w0rd+"x"';
    await using service = await serve((_request, response) => {
      const basic = Buffer.from(`user:${secret}`).toString('base64');
      response.writeHead(200, { 'x-token': 'captured-v4lue' });
      response.end(`${secret} ${encodeURIComponent(secret)} ${basic} captured-v4lue`);
    });
    const report = await runSuite(
      `
secrets: [PASSWORD]
checks:
  first: { request: GET /, capture: { token: { header: x-token, secret: true } } }
  echo: { request: GET /, headers: { x-secret: '\${PASSWORD}\${token}' }, expect: { body: { equals: nothing } } }
`,
      { baseUrl: service.url, secrets: { PASSWORD: secret } },
    );
    const written = JSON.stringify(report);
    expect(report.outcome).toBe('fail');
    expect(written).not.toContain('w0rd');
    expect(written).not.toContain('captured-v4lue');
    expect(written).not.toContain(Buffer.from(`user:${secret}`).toString('base64').slice(8));
  });
});
