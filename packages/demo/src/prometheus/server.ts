import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, readText } from '../world/loopback.ts';
import type { LoopbackServer } from '../world/loopback.ts';
import { parseRange, QueryError } from './parse-query.ts';
import { queryAt, queryRange } from './query.ts';
import type { Answer, Matrix } from './query.ts';
import type { SeriesStore } from './store.ts';

/** Prometheus' own limit on points per series. */
const maximumPoints = 11_000;

/** Serves a store under the paths of Prometheus' HTTP interface that a monitor asks. */
export function servePrometheus(store: SeriesStore): Promise<LoopbackServer> {
  return listen((request, response) => void answer(store, request, response));
}

async function answer(store: SeriesStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://prometheus');
  const form = request.method === 'POST' ? await readText(request) : '';
  const parameters = new URLSearchParams(`${url.search.slice(1)}&${form}`);
  const [status, body] = respond(store, url.pathname, parameters);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': type }).end(text);
}

function respond(store: SeriesStore, path: string, parameters: URLSearchParams): readonly [number, unknown] {
  try {
    const data = route(store, path, parameters);
    if (data === undefined)
      return [404, { status: 'error', errorType: 'not_found', error: `no such path ${path}` }];
    return [200, typeof data === 'string' ? data : { status: 'success', data }];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return [400, { status: 'error', errorType: 'bad_data', error: error.message }];
  }
}

function route(store: SeriesStore, path: string, parameters: URLSearchParams): unknown {
  switch (path) {
    case '/-/ready':
      return 'Prometheus Server is Ready.\n';
    case '/-/healthy':
      return 'Prometheus Server is Healthy.\n';
    case '/api/v1/status/buildinfo':
      return {
        version: '3.0.0',
        revision: 'demo',
        branch: 'demo',
        buildUser: '',
        buildDate: '',
        goVersion: '',
      };
    case '/api/v1/query':
      return instantData(
        queryAt(
          store,
          required(parameters, 'query'),
          moment(parameters.get('time') ?? `${Date.now() / 1000}`),
        ),
      );
    case '/api/v1/query_range':
      return rangeData(store, parameters);
    default:
      return undefined;
  }
}

function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (value === null) throw new QueryError(`the parameter ${name} is missing`);
  return value;
}

/** Seconds since 1970, with a fraction, or an ISO 8601 instant; in milliseconds. */
function moment(text: string): number {
  const ms = /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : Date.parse(text);
  if (Number.isNaN(ms)) throw new QueryError(`not a moment: ${text}`);
  return ms;
}

function rangeData(store: SeriesStore, parameters: URLSearchParams) {
  const from = moment(required(parameters, 'start'));
  const to = moment(required(parameters, 'end'));
  const step = required(parameters, 'step');
  const stepMs = /^\d+(\.\d+)?$/.test(step) ? Number(step) * 1000 : parseRange(step);
  if (to < from) throw new QueryError('end is before start');
  if (!(stepMs > 0)) throw new QueryError('the step must be positive');
  if ((to - from) / stepMs > maximumPoints) {
    throw new QueryError(`exceeded maximum resolution of ${maximumPoints} points per timeseries`);
  }
  return matrixData(queryRange(store, required(parameters, 'query'), from, to, stepMs));
}

function instantData(answered: Answer) {
  if (answered.type === 'matrix') return matrixData(answered.result);
  const result = answered.result.map(({ labels, value, at }) => ({
    metric: labels,
    value: point(at, value),
  }));
  return { resultType: 'vector', result };
}

function matrixData(matrix: Matrix) {
  const result = matrix.map(({ labels, samples }) => ({
    metric: labels,
    values: samples.map(({ at, value }) => point(at, value)),
  }));
  return { resultType: 'matrix', result };
}

const point = (at: number, value: number): [number, string] => [at / 1000, String(value)];
