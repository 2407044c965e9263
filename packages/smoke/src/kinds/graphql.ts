import type { ExchangeAnswer, ExchangeRequest } from '@release-actions/http';
import type { Failure } from '../engine/outcome.ts';
import { jsonOf } from '../expect/document.ts';
import type { Excerpt } from '../expect/excerpt.ts';
import { anything, isMapping, object, optional, record, text, truth } from '../suite/shape.ts';
import type { FieldsOutput, Place } from '../suite/shape.ts';
import { render, renderDeep } from '../template.ts';
import { addressOf, exchangeFields, notAnAddress, prepareExchange } from './exchange.ts';
import type { AttemptContext, Kind, Prepared } from './kind.ts';

/** Of what an answer says of its errors. */
const mostErrors = 3;
const mostCharacters = 200;

const fields = {
  graphql: object({
    url: optional(text('Default: /graphql')),
    query: text(),
    variables: optional(record(anything())),
    operation: optional(text('The operation to run, where the query has several')),
    'errors-allowed': optional(truth('An answer with errors is a failure unless this says otherwise')),
  }),
  ...exchangeFields,
};

type Definition = FieldsOutput<typeof fields>;

async function prepare(definition: Definition, at: Place): Promise<Prepared> {
  const { graphql, expect = {}, capture, follow = 0 } = definition;
  const url = graphql.url ?? '/graphql';
  return await prepareExchange({
    what: `GraphQL ${graphql.operation ?? firstLine(graphql.query)}`,
    idempotent: !/\bmutation\b/u.test(graphql.query),
    url,
    expect,
    capture,
    follow,
    at,
    request: (context) => buildRequest(definition, url, context),
    ...(graphql['errors-allowed'] === true ? {} : { also: errorsIn }),
  });
}

/** One GraphQL operation: status 200 says nothing, an answer with `errors` is a failure. */
export const graphql: Kind = { fields, prepare };

const firstLine = (query: string): string =>
  query
    .trim()
    .split(/[{(\n]/u, 1)[0]
    ?.trim() || 'query';

function buildRequest(
  { graphql: { query, variables, operation }, headers = {} }: Definition,
  written: string,
  { scope, settings }: AttemptContext,
): ExchangeRequest | Failure {
  const url = addressOf(render(written, scope), settings.baseUrl);
  if (url === null) return notAnAddress(written);
  const own = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    render(value, scope),
  ]);
  const content = {
    query: render(query, scope),
    ...(variables === undefined ? {} : { variables: renderDeep(variables, scope) }),
    ...(operation === undefined ? {} : { operationName: operation }),
  };
  const standard = {
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
  };
  return {
    method: 'POST',
    url,
    headers: { ...settings.headers, ...standard, ...Object.fromEntries(own) },
    body: JSON.stringify(content),
  };
}

function errorsIn(answer: ExchangeAnswer, excerpt: Excerpt): Failure[] {
  const document = jsonOf(answer);
  if ('problem' in document) return [{ class: 'assertion', message: document.problem }];
  if (!isMapping(document.value))
    return [{ class: 'assertion', message: 'the answer is no GraphQL response' }];
  const { errors: written, data } = document.value;
  // Some servers write what is not there as null.
  const errors = written ?? undefined;
  const list = Array.isArray(errors) ? errors : [];
  if (
    (errors === undefined || (Array.isArray(errors) && list.length === 0)) &&
    data !== undefined &&
    data !== null
  )
    return [];
  const messages = list
    .slice(0, mostErrors)
    .map((error) =>
      isMapping(error) && typeof error['message'] === 'string'
        ? excerpt(error['message'], mostCharacters)
        : 'an error without a message',
    );
  const message =
    messages.length > 0
      ? `GraphQL errors: ${messages.join('; ')}`
      : `the answer ${data === null ? 'has null in place of' : 'has no'} data`;
  return [{ class: 'assertion', message }];
}
