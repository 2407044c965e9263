import { isIP } from 'node:net';
import type { ExchangeAnswer, HttpFault } from '@release-actions/http';
import type { AttemptOutcome, Failure } from '../engine/outcome.ts';
import type { Excerpt } from '../expect/excerpt.ts';
import { isStatus } from '../expect/status.ts';
import { list, object, optional, text, truth } from '../suite/shape.ts';
import type { FieldsOutput, Path, Place, Problem } from '../suite/shape.ts';
import { render } from '../template.ts';
import { ask } from '../version/probe.ts';
import type { Entrance } from '../version/probe.ts';
import type { AttemptContext, Kind, Prepared } from './kind.ts';
import { isWholeAddress, requestLine } from './request-line.ts';

const fields = {
  compare: object({
    request: requestLine,
    with: optional(
      list(text('Another address that must give the same answer, such as the origin behind a CDN'), 1),
    ),
    families: optional(truth('Ask at an IPv4 and at an IPv6 address of the base URL')),
    headers: optional(list(text('A header that must be the same'), 1)),
    body: optional(truth('Whether the bodies must be the same, byte for byte; default true')),
  }),
};

type Definition = FieldsOutput<typeof fields>;

function prepare({ compare }: Definition, at: Place): Prepared {
  at.problems.push(...mistakesIn(compare, [...at.path, 'compare']));
  const hosts = (compare.with ?? []).flatMap((address) => URL.parse(address)?.hostname ?? []);
  return {
    what: `compare ${compare.request.method} ${compare.request.url}`,
    idempotent: true,
    hosts,
    path: compare.request.url,
    captures: new Map(),
    attempt: async (context) => {
      const ways = await waysOf(compare, context);
      if ('message' in ways) return { failures: [ways], facts: {} };
      const answers = await Promise.all(ways.map((way) => ask(compare.request, way, context)));
      return judge(compare, ways, answers, context.excerpt);
    },
  };
}

function mistakesIn({ request, with: others, families }: Definition['compare'], path: Path): Problem[] {
  const whole = isWholeAddress(request.url);
  const alone = others === undefined && families !== true;
  const strange = (others ?? []).filter((one) => !one.includes('${') && !/^https?:\/\/[^/]/iu.test(one));
  return [
    ...(whole
      ? [
          {
            path: [...path, 'request'],
            message: 'is a whole address, which is the same at every other: write its path',
          },
        ]
      : []),
    ...(alone ? [{ path, message: 'one way alone compares with nothing: add "with" or "families"' }] : []),
    ...strange.map((one) => ({
      path: [...path, 'with'],
      message: `expected an address such as https://origin.shop.example, found "${one}"`,
    })),
  ];
}

/** One request asked in two or more ways (CDN and origin, IPv4 and IPv6) whose answers must agree. */
export const compare: Kind = { fields, prepare };

async function waysOf(
  { with: others = [], families }: Definition['compare'],
  { ports, settings, scope, signal }: AttemptContext,
): Promise<readonly Entrance[] | Failure> {
  const base = settings.baseUrl;
  if (base === undefined)
    return { class: 'malformed', message: 'without a base URL there is nothing to compare with' };
  const edges = others.map((edge): Entrance => ({ edge: render(edge, scope), address: '' }));
  if (edges.some(({ edge }) => sameAddress(edge, base)))
    return { class: 'missing-value', message: `${base} is compared with itself: "with" names the base URL` };
  if (families !== true) return enough([{ edge: base, address: '' }, ...edges]);
  const addresses = await ports.addresses(URL.parse(base)?.hostname ?? '', signal).catch(() => []);
  const chosen = [4, 6].map((family) => ({ family, address: addresses.find((one) => isIP(one) === family) }));
  const missing = chosen.find(({ address }) => address === undefined);
  if (missing !== undefined)
    return { class: 'name-not-resolved', message: `${base} has no IPv${missing.family} address` };
  return enough([...chosen.map(({ address = '' }) => ({ edge: base, address })), ...edges]);
}

const sameAddress = (left: string, right: string): boolean =>
  URL.parse(left)?.href.replace(/\/$/u, '') === URL.parse(right)?.href.replace(/\/$/u, '');

const enough = (ways: readonly Entrance[]): readonly Entrance[] | Failure =>
  ways.length > 1
    ? ways
    : { class: 'missing-value', message: 'one way alone compares with nothing: add with or families' };

const nameOf = ({ edge, address }: Entrance): string => (address === '' ? edge : `${edge} at ${address}`);

/** Two answers that are wrong alike agree, and say nothing good. */
function wrongAlike(
  { request, headers = [] }: Definition['compare'],
  ways: readonly Entrance[],
  answers: readonly ExchangeAnswer[],
): Failure[] {
  const wanted = request.status ?? '2xx';
  const wrong = answers.flatMap(({ status }, index) =>
    isStatus(wanted, status) ? [] : [`${nameOf(ways[index] as Entrance)} answers ${status}`],
  );
  const nowhere = headers.filter((name) =>
    answers.every((one) => one.headers[name.toLowerCase()] === undefined),
  );
  return [
    ...(wrong.length === 0 ? [] : [`the status is expected to be ${wanted}: ${wrong.join(', ')}`]),
    ...nowhere.map((name) => `no answer has the header ${name}`),
  ].map((message) => ({ class: 'assertion', message }));
}

function judge(
  definition: Definition['compare'],
  ways: readonly Entrance[],
  answers: readonly (ExchangeAnswer | HttpFault)[],
  excerpt: Excerpt,
): AttemptOutcome {
  const { headers = [], body = true } = definition;
  const faults = answers.flatMap((answer) =>
    answer.ok ? [] : [{ class: answer.kind, message: answer.message }],
  );
  const good = answers.filter((answer) => answer.ok);
  if (faults.length > 0) return { failures: faults, facts: {} };
  const aspects: readonly (readonly [string, (answer: ExchangeAnswer) => string])[] = [
    ['status', ({ status }) => String(status)],
    ...headers.map(
      (name) =>
        [
          `header ${name}`,
          (answer: ExchangeAnswer) => (answer.headers[name.toLowerCase()] ?? ['none']).join(', '),
        ] as const,
    ),
    ...(body
      ? [['body', (answer: ExchangeAnswer) => Buffer.from(answer.body).toString('latin1')] as const]
      : []),
  ];
  const failures = aspects.flatMap(([aspect, read]) => {
    const values = good.map(read);
    if (new Set(values).size === 1) return [];
    const told = ways.map((way, index) => `${nameOf(way)}: ${excerpt(values[index] ?? '', 60)}`);
    return [{ class: 'assertion' as const, message: `the ${aspect} differs: ${told.join('; ')}` }];
  });
  const [first] = good;
  return {
    failures: [...wrongAlike(definition, ways, good), ...failures],
    facts: first === undefined ? {} : { status: first.status, remoteAddress: first.remoteAddress },
  };
}
