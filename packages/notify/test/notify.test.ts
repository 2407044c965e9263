import { describe, expect, test } from '@jest/globals';
import type { HttpFault, HttpRequest, HttpResponse } from '@release-actions/http';
import type { Destination } from '@release-actions/policy';
import {
  createMemory,
  destinationsTold,
  notify,
  readMemory,
  type MemoryState,
  type Message,
} from '@release-actions/notify';

const message: Message = {
  id: 'release:storefront:production:1.5.0:announced',
  thread: 'release:storefront:production:1.5.0',
  event: 'release.announced',
  severity: 'info',
  headline: 'storefront 1.5.0 is in production',
  body: [
    { paragraph: 'Gift cards for <everyone> & more' },
    { list: ['one', [{ link: 'two', href: 'https://shop.example/2' }]] },
  ],
  url: 'https://github.example/octoacme/storefront/releases/tag/v1.5.0',
  at: '2026-11-24T10:00:00.000Z',
  data: { version: '1.5.0' },
};

const signed = 'Dear customers,\n\n  *we* <care> & so on @you #1  \n';

const slack: Destination = {
  kind: 'slack',
  channel: '#releases',
  token: 'SLACK_BOT_TOKEN',
  webhook: 'SLACK_WEBHOOK_URL',
  api: 'https://slack.example/api',
};
const hook: Destination = {
  kind: 'webhook',
  url: 'https://hooks.example/in/secret-path',
  'signing-key': 'SIGNING_KEY',
};
const teams: Destination = { kind: 'teams', webhook: 'TEAMS_WEBHOOK_URL' };
const pager: Destination = { kind: 'pagerduty', 'routing-key': 'PD_KEY', api: 'https://pd.example' };

const secrets: Record<string, string> = {
  SLACK_BOT_TOKEN: 'xoxb-secret',
  SIGNING_KEY: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  TEAMS_WEBHOOK_URL: 'https://teams.example/secret-path',
  PD_KEY: 'pd-secret',
};

type Answer =
  | { readonly status?: number; readonly body?: string; readonly headers?: Record<string, string> }
  | HttpFault['kind'];

function world(answers: readonly Answer[], state: MemoryState = {}) {
  const requests: HttpRequest[] = [];
  const waits: number[] = [];
  const kept: { state: MemoryState } = { state };
  let clock = Date.parse('2026-11-24T10:00:00.000Z');
  const memory = createMemory(state, (next) => {
    kept.state = next;
    return Promise.resolve();
  });
  const http = (request: HttpRequest): Promise<HttpResponse | HttpFault> => {
    const answer = answers[requests.length] ?? { body: '{"ok":true,"ts":"100.1","status":"success"}' };
    requests.push(request);
    if (typeof answer === 'string')
      return Promise.resolve({
        ok: false,
        kind: answer,
        message: `${answer} at ${request.url}`,
      } as HttpFault);
    const body = new TextEncoder().encode(answer.body ?? '');
    return Promise.resolve({
      ok: true,
      status: answer.status ?? 200,
      headers: answer.headers ?? {},
      body,
      url: request.url,
      durationMs: 1,
    } as HttpResponse);
  };
  const ports = {
    http,
    memory,
    secret: (name: string) => secrets[name],
    now: () => new Date(clock),
    sleep: (durationMs: number) => {
      waits.push(durationMs);
      clock += durationMs;
      return Promise.resolve();
    },
  };
  const sent = (index: number): Record<string, unknown> =>
    JSON.parse(requests[index]?.body as string) as Record<string, unknown>;
  return { ports, requests, waits, kept, sent };
}

describe('Slack', () => {
  test('keeps one thread for a release: what follows replies to the first message', async () => {
    const { ports, sent, requests } = world([]);
    await notify([slack], message, ports);
    await notify([slack], { ...message, id: `${message.id}:2`, headline: 'rolled back' }, ports);
    expect(requests[0]).toMatchObject({
      url: 'https://slack.example/api/chat.postMessage',
      headers: { authorization: 'Bearer xoxb-secret' },
    });
    expect(sent(0)).not.toHaveProperty('thread_ts');
    expect(sent(1)).toMatchObject({ channel: '#releases', thread_ts: '100.1' });
  });

  test('shows text as it is written: no formatting, channel or person of its own', async () => {
    const { ports, sent } = world([]);
    await notify([slack], { ...message, headline: '<!channel> *now* & <@U1>' }, ports);
    expect(sent(0)['text']).toContain('&lt;!channel&gt; *now* &amp; &lt;@U1&gt;');
    expect(sent(0)['text']).toContain(
      'Gift cards for &lt;everyone&gt; &amp; more\n\n• one\n• <https://shop.example/2|two>',
    );
  });

  test('a refusal inside a 200 is a failure with its cure, and a later run tries again', async () => {
    const { ports } = world([{ body: '{"ok":false,"error":"not_in_channel"}' }]);
    expect(await notify([slack], message, ports)).toEqual([
      {
        destination: 'Slack #releases',
        outcome: 'failed',
        why: 'Slack refused it: not_in_channel',
        hint: 'invite the app to the channel',
      },
    ]);
    expect(await notify([slack], message, ports)).toMatchObject([{ outcome: 'sent' }]);
  });

  test('a message whose end is unclear is not sent a second time', async () => {
    const first = world(['timeout']);
    expect(await notify([slack], message, first.ports)).toMatchObject([{ outcome: 'unclear' }]);
    const second = world([], readMemory(JSON.stringify(first.kept.state)));
    expect(await notify([slack], message, second.ports)).toMatchObject([{ outcome: 'unclear' }]);
    expect(second.requests).toEqual([]);
  });
});

describe('webhook', () => {
  test('signs in the Standard Webhooks form', async () => {
    const { signatureHeaders } = await import('../src/signature.ts');
    const at = new Date(1_614_265_330_000);
    const headers = signatureHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      at,
      '{"test": 2432232314}',
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('comes again under the same id after an unclear end, since the receiver can tell', async () => {
    const { ports, requests } = world(['timeout', { status: 502 }]);
    expect(await notify([hook], message, ports)).toMatchObject([{ outcome: 'sent' }]);
    expect(requests.map(({ headers }) => headers?.['webhook-id'])).toEqual([
      message.id,
      message.id,
      message.id,
    ]);
  });

  test('carries a signed text byte for byte', async () => {
    const { ports, sent } = world([]);
    await notify([hook], { ...message, verbatim: signed }, ports);
    expect(sent(0)['data']).toMatchObject({ text: signed, version: '1.5.0' });
  });
});

describe('a signed text', () => {
  test('stands alone in Slack, as it is once Slack has read it', async () => {
    const { ports, sent } = world([]);
    await notify([slack], { ...message, verbatim: signed }, ports, { prefix: '[shop]' });
    const { text, mrkdwn } = sent(0) as { text: string; mrkdwn: boolean };
    expect(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(signed);
    expect(mrkdwn).toBe(false);
  });

  test('stands alone in Teams, with its line breaks and without the marks of Markdown', async () => {
    const { ports, sent } = world([]);
    await notify([teams], { ...message, verbatim: signed }, ports);
    const [{ content }] = sent(0)['attachments'] as [
      { content: { body: { text: string }[]; actions?: unknown } },
    ];
    expect(content.actions).toBeUndefined();
    const shown = content.body.map(({ text }) => text.replaceAll('\n\n', '\n').replaceAll(/\\(.)/gu, '$1'));
    expect(shown).toEqual([signed]);
  });

  test('is never cut: what does not fit is not sent', async () => {
    const { ports, requests } = world([]);
    const deliveries = await notify(
      [slack, teams, pager],
      { ...message, verbatim: 'x'.repeat(40_000) },
      ports,
    );
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
    expect(deliveries[0]?.why).toContain('the text is signed, and longer than the 39,000 characters');
    expect(requests).toEqual([]);
  });
});

describe('several destinations of one kind', () => {
  const other: Destination = { ...teams, webhook: 'OTHER_TEAMS' };
  const secret = (): string => 'https://teams.example/x';

  test('each get the message', async () => {
    const { ports } = world([]);
    const deliveries = await notify([teams, other], message, { ...ports, secret });
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
  });

  test('are told apart when it is asked who was told', async () => {
    const { ports } = world([]);
    await notify([other], message, { ...ports, secret });
    expect(await destinationsTold([teams, other, slack], message.id, ports.memory)).toEqual([other]);
  });
});

test('Teams gets an Adaptive Card, and an accepted message without content is sent', async () => {
  const { ports, sent } = world([{ status: 202 }]);
  expect(await notify([teams], { ...message, headline: 'a *b* [c](d)' }, ports)).toMatchObject([
    { outcome: 'sent' },
  ]);
  expect(sent(0)).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.4',
          body: [{ text: String.raw`a \*b\* \[c\](d)` }, {}, {}],
        },
      },
    ],
  });
});

test('PagerDuty is paged for an incident only; a release is a change event', async () => {
  const { ports, requests, sent } = world([]);
  await notify([pager], message, ports);
  await notify(
    [pager],
    { ...message, id: 'i1', thread: 'incident:7', event: 'incident.opened', severity: 'critical' },
    ports,
  );
  await notify([pager], { ...message, id: 'i2', thread: 'incident:7', event: 'incident.resolved' }, ports);
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
    '/v2/change/enqueue',
    '/v2/enqueue',
    '/v2/enqueue',
  ]);
  expect([sent(1), sent(2)]).toMatchObject([
    { event_action: 'trigger', dedup_key: 'incident:7', payload: { severity: 'critical' } },
    { event_action: 'resolve', dedup_key: 'incident:7' },
  ]);
});

describe('whatever happens at a destination', () => {
  test('Retry-After is honoured, in seconds and as a date', async () => {
    const date = new Date(Date.parse('2026-11-24T10:00:07.000Z') + 4_000).toUTCString();
    const { ports, waits } = world([
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': date } },
    ]);
    expect(await notify([slack], message, ports)).toMatchObject([{ outcome: 'sent' }]);
    expect(waits).toEqual([7_000, 4_000]);
  });

  test('a wait beyond the deadline is a failure, not a wait', async () => {
    const { ports, waits } = world([{ status: 429, headers: { 'retry-after': '3600' } }]);
    expect(await notify([slack], message, ports)).toMatchObject([
      { outcome: 'failed', why: 'status 429, tried 1 time' },
    ]);
    expect(waits).toEqual([]);
  });

  test('the others get theirs, and nothing secret is told', async () => {
    const { ports } = world([{ status: 404 }, 'certificate', { status: 400, body: 'pd-secret' }]);
    const deliveries = await notify([hook, teams, pager, slack], message, ports);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'sent']);
    expect(JSON.stringify(deliveries)).not.toMatch(/secret/u);
  });

  test('a missing secret is named, and nothing is sent', async () => {
    const { ports, requests } = world([]);
    const [delivery] = await notify([teams], message, { ...ports, secret: () => undefined });
    expect(delivery).toEqual({
      destination: 'Teams',
      outcome: 'failed',
      why: 'the environment variable TEAMS_WEBHOOK_URL is not set',
    });
    expect(requests).toEqual([]);
  });

  test('running again repeats nothing', async () => {
    const first = world([]);
    await notify([slack, hook, teams, pager], message, first.ports);
    const second = world([], readMemory(JSON.stringify(first.kept.state)));
    const deliveries = await notify([slack, hook, teams, pager], message, second.ports);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['already', 'already', 'already', 'already']);
    expect(second.requests).toEqual([]);
  });
});
