import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';

/** More encodings than this on one body are an attack, not an optimisation (CVE-2026-22036). */
const maxEncodings = 2;

export type BodyFault = { readonly fault: 'too-large' | 'cut-short' | 'malformed'; readonly detail: string };
export type Body = { readonly bytes: Uint8Array; readonly wireBytes: number };

type Settle = (result: Body | BodyFault) => void;

/** What is to become of a body: at most so many bytes are let in, and kept or only counted. */
export type BodyLimits = { readonly maxBytes: number; readonly keep: boolean };

/**
 * Collects a body while it arrives and stops at the first byte over `maxBytes`, on the wire or decoded: a small
 * compressed answer that unpacks to gigabytes costs no more than the cap.
 */
export async function readBody(response: IncomingMessage, limits: BodyLimits): Promise<Body | BodyFault> {
  const encodings = encodingsOf(response);
  if (encodings.length > maxEncodings) {
    return refuse(response, `${encodings.length} content encodings, ${maxEncodings} are allowed`);
  }
  const decoders = encodings.length === 0 ? [] : await decodersFor(encodings, response);
  if (decoders === undefined)
    return refuse(response, `content encoding "${encodings.join(', ')}" is not known`);
  return await new Promise((resolve) => collect(response, decoders, limits, resolve));
}

const hasNoBody = ({ statusCode, req }: IncomingMessage & { req?: { method?: string } }): boolean =>
  req?.method === 'HEAD' || statusCode === 204 || statusCode === 304;

function encodingsOf(response: IncomingMessage): string[] {
  if (hasNoBody(response)) return [];
  const names = (response.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'identity');
}

function refuse(response: IncomingMessage, detail: string): BodyFault {
  response.destroy();
  return { fault: 'malformed', detail };
}

async function decodersFor(
  encodings: readonly string[],
  response: IncomingMessage,
): Promise<Transform[] | undefined> {
  response.pause();
  const zlib = await import('node:zlib');
  const make: Readonly<Record<string, () => Transform>> = {
    gzip: () => zlib.createGunzip(),
    'x-gzip': () => zlib.createGunzip(),
    deflate: () => zlib.createInflate(),
    br: () => zlib.createBrotliDecompress(),
    zstd: () => zlib.createZstdDecompress(),
  };
  const makers = encodings.toReversed().map((name) => make[name]);
  return makers.every((maker) => maker !== undefined) ? makers.map((maker) => maker()) : undefined;
}

function collect(
  response: IncomingMessage,
  decoders: Transform[],
  { maxBytes, keep }: BodyLimits,
  settle: Settle,
): void {
  const chunks: Uint8Array[] = [];
  let decodedBytes = 0;
  let wireBytes = 0;
  let decoded = false;
  let settled = false;
  const finish = (result: Body | BodyFault): void => {
    if (settled) return;
    settled = true;
    if ('fault' in result) {
      response.destroy();
      for (const decoder of decoders) decoder.destroy();
    }
    settle(result);
  };
  const tooLarge = (): void => finish({ fault: 'too-large', detail: `more than ${maxBytes} bytes` });
  response.on('data', (chunk: Uint8Array) => {
    wireBytes += chunk.length;
    if (wireBytes > maxBytes) tooLarge();
  });
  const last = decoders.reduce<NodeJS.ReadableStream>((from, to) => from.pipe(to), response);
  last.on('data', (chunk: Uint8Array) => {
    decodedBytes += chunk.length;
    if (decodedBytes > maxBytes) tooLarge();
    else if (keep) chunks.push(chunk);
  });
  const finishWhole = (): void => {
    if (decoded && response.complete) finish({ bytes: joined(chunks), wireBytes });
  };
  last.on('end', () => {
    decoded = true;
    // What follows the compressed part is taken by no decoder, and would stand in the way of the end.
    response.unpipe();
    response.resume();
    finishWhole();
  });
  response.on('end', () => {
    // Servers name an encoding for a body that is not there, too.
    decoded ||= wireBytes === 0;
    finishWhole();
  });
  for (const decoder of decoders) {
    decoder.on('error', (error: NodeJS.ErrnoException) => {
      finish({ fault: error.code === 'Z_BUF_ERROR' ? 'cut-short' : 'malformed', detail: error.message });
    });
  }
  response.on('error', (error) => finish({ fault: 'cut-short', detail: error.message }));
  response.on('close', () => {
    if (!response.complete) finish({ fault: 'cut-short', detail: `${wireBytes} bytes arrived` });
  });
  response.resume();
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array =>
  chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
