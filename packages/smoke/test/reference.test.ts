import { describe, expect, test } from '@jest/globals';
import { waitBeforeRetryMs } from '../src/engine/retry.ts';
import type { FailureClass } from '../src/engine/outcome.ts';
import { commonFields } from '../src/suite/common.ts';
import { runSuite, serve } from './support.ts';

type Described = {
  readonly description: string;
  readonly anyOf: readonly { readonly enum?: FailureClass[] }[];
};

type Long = { readonly properties: { readonly on: Described } };

const [, { properties }] = (commonFields.retry.schema as { readonly anyOf: readonly [unknown, Long] }).anyOf;
const { on } = properties;
const saidOf = (description: string): string => / default (.*)$/u.exec(description)?.[1] ?? '';

describe('what the reference says of retries is what is done', () => {
  const triedAgain = (one: FailureClass, idempotent: boolean): boolean =>
    waitBeforeRetryMs({
      retry: {},
      idempotent,
      attempts: 1,
      outcome: { failures: [{ class: one, message: '' }], facts: {} },
      random: 0.5,
    }) !== undefined;
  const classes = on.anyOf.flatMap((one) => one.enum ?? []);

  test.each(classes)('%s without "on"', (one) => {
    expect(triedAgain(one, true)).toBe(saidOf(on.description).split(', ').includes(one));
  });

  test.each(classes)('%s of what changes something', (one) => {
    expect(triedAgain(one, false)).toBe(false);
  });
});

describe('what the README says of chains is what is done', () => {
  const suite = (more: string): string => `chains: { checkout: { retry: ${more} } }
checks:
  order: { request: POST /order, chain: checkout }
`;

  test.each<[string, number, string, number]>([
    ['a wrong answer ends a chain', 500, '3', 1],
    ['a wrong answer that "on" covers does not', 500, '{ attempts: 3, on: [assertion, unavailable] }', 3],
    ['a server that is not there for the moment does not', 503, '3', 3],
  ])('%s', async (_what, status, more, tries) => {
    let asked = 0;
    await using server = await serve((_request, response) => {
      asked += 1;
      response.writeHead(status).end();
    });
    await runSuite(suite(more), { baseUrl: server.url });
    expect(asked).toBe(tries);
  });
});
