import { createServer } from 'node:http';
import { Buffer } from 'node:buffer';

const maximumBodyBytes = 64 * 1024;

/** An error that is an answer: its status and what the caller is told. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Serves JSON routes beside /health, /version and /metrics. `routes` maps "METHOD /path" (with `:name` parts) to
 * a function of `{ parameters, query, body }`.
 */
export function serve({ name, version, routes }) {
  const commit = process.env.COMMIT ?? 'unknown';
  const requests = new Map();
  const patterns = Object.entries(routes).map(([route, answer]) => ({ route, answer, ...compile(route) }));

  const system = {
    '/health': () => ({ status: 'ok' }),
    '/version': () => ({ service: name, version, commit }),
  };

  const server = createServer((request, response) => {
    const url = new globalThis.URL(request.url, 'http://service');
    if (url.pathname === '/metrics')
      return send(response, 200, metricsText(requests, version), 'text/plain; version=0.0.4');
    if (system[url.pathname]) return sendJson(response, 200, system[url.pathname]());
    return answerRoute(request, url).then(({ route, status, body }) => {
      const key = `${route}\n${status}`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      sendJson(response, status, body);
    });
  });

  async function answerRoute(request, url) {
    const match = patterns.find(
      ({ method, pattern }) => method === request.method && pattern.test(url.pathname),
    );
    if (!match) return { route: 'none', status: 404, body: { error: `no such path ${url.pathname}` } };
    try {
      const parameters = match.pattern.exec(url.pathname).groups ?? {};
      const body = match.answer({ parameters, query: url.searchParams, body: await readJson(request) });
      return { route: match.route, status: 200, body };
    } catch (error) {
      const refused = error instanceof Refusal;
      if (!refused) console.error(`${match.route}: ${error.stack}`);
      const status = refused ? error.status : 500;
      return { route: match.route, status, body: { error: refused ? error.message : 'internal error' } };
    }
  }

  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    console.log(JSON.stringify({ listening: server.address().port }));
  });
  process.once('SIGTERM', () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}

function compile(route) {
  const [method, path] = route.split(' ');
  return { method, pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`) };
}

async function readJson(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > maximumBodyBytes) throw new Refusal(413, 'the body is too large');
    chunks.push(chunk);
  }
  if (bytes === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'the body is not JSON');
  }
}

function metricsText(requests, version) {
  const lines = [
    '# HELP http_requests_total Requests by route and status.',
    '# TYPE http_requests_total counter',
  ];
  for (const [key, count] of [...requests].sort()) {
    const [route, code] = key.split('\n');
    const [method, path] = route.split(' ');
    lines.push(
      `http_requests_total{code="${code}",method="${method}",path="${path ?? ''}",version="${version}"} ${count}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function send(response, status, body, type) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

const sendJson = (response, status, body) => send(response, status, JSON.stringify(body), 'application/json');
