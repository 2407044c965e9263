import type { ExchangeRequest } from '@release-actions/http';
import type { Failure } from '../engine/outcome.ts';
import {
  anything,
  described,
  either,
  isMapping,
  mapped,
  object,
  optional,
  record,
  text,
} from '../suite/shape.ts';
import type { FieldsOutput, Place, Shape } from '../suite/shape.ts';
import { render, renderDeep } from '../template.ts';
import type { Scope } from '../template.ts';
import { addressOf, exchangeFields, notAnAddress, prepareExchange } from './exchange.ts';
import type { AttemptContext, Kind, Prepared } from './kind.ts';
import { requestLine } from './request-line.ts';

const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

type Body =
  | { readonly text: string }
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, string>> };

const plainBody: Shape<Body> = mapped(text('Sent as it is'), (plain) => ({ text: plain }));
const jsonBody: Shape<Body> = object({ json: anything('Sent as JSON, with its content type') });
const formBody: Shape<Body> = object({
  form: described(
    record(text('The value of a field')),
    'Sent as the fields of a form, with its content type',
  ),
});

const body = either(
  [plainBody, jsonBody, formBody],
  (value) => {
    if (typeof value === 'string') return plainBody;
    if (!isMapping(value)) return undefined;
    return 'form' in value ? formBody : 'json' in value ? jsonBody : undefined;
  },
  'text, { json: … } or { form: … }',
);

const fields = {
  request: requestLine,
  body: optional(described(body, 'What is sent: text, JSON or the fields of a form; default nothing')),
  ...exchangeFields,
};

type Definition = FieldsOutput<typeof fields>;

async function prepare(definition: Definition, at: Place): Promise<Prepared> {
  const { request, expect, capture, follow = 0 } = definition;
  if (request.status !== undefined && expect?.status !== undefined)
    at.problems.push({
      path: [...at.path, 'expect', 'status'],
      message: `the request line expects ${request.status} already: say one of them`,
    });
  return await prepareExchange({
    what: `${request.method} ${request.url}`,
    idempotent: idempotentMethods.has(request.method),
    url: request.url,
    expect: { ...(request.status === undefined ? {} : { status: [request.status] }), ...expect },
    capture,
    follow,
    at,
    request: (context) => buildRequest(definition, context),
  });
}

/** One request over HTTP. */
export const http: Kind = { fields, prepare };

function buildRequest(
  definition: Definition,
  { scope, settings }: AttemptContext,
): ExchangeRequest | Failure {
  const { request, headers = {} } = definition;
  const url = addressOf(render(request.url, scope), settings.baseUrl);
  if (url === null) return notAnAddress(request.url);
  const encoded = definition.body === undefined ? undefined : encodeBody(definition.body, scope);
  const all: Record<string, string> = { ...settings.headers, ...encoded?.headers };
  for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = render(value, scope);
  return {
    method: request.method,
    url,
    headers: all,
    ...(encoded === undefined ? {} : { body: encoded.text }),
  };
}

function encodeBody(content: Body, scope: Scope): { text: string; headers: Record<string, string> } {
  if ('json' in content) {
    const headers = { 'content-type': 'application/json' };
    return { text: JSON.stringify(renderDeep(content.json, scope)), headers };
  }
  if ('form' in content) {
    const pairs = Object.entries(content.form).map(([name, value]): [string, string] => [
      name,
      render(value, scope),
    ]);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { text: new URLSearchParams(pairs).toString(), headers };
  }
  return { text: render(content.text, scope), headers: {} };
}
