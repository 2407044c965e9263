import { createHash } from 'node:crypto';
import type { Handled, Incoming } from '../server/mount.ts';

/** Takes bytes as Azure's block blobs are sent: in blocks and a list that orders them, or whole. */
export class BlobStore {
  readonly #blocks = new Map<string, Map<string, Buffer>>();
  readonly #blobs = new Map<string, Buffer>();

  /** What the address of an upload is signed with. */
  signature(id: number): string {
    return createHash('sha256').update(`upload ${id}`).digest('hex').slice(0, 32);
  }

  /** The bytes of a finished upload. */
  take(id: number): Buffer | undefined {
    return this.#blobs.get(String(id));
  }

  put({ method, url, rawBody }: Incoming): Handled {
    const id = url.pathname.split('/').at(-1) ?? '';
    if (method !== 'PUT' || url.searchParams.get('sig') !== this.signature(Number(id)))
      return { status: 403, raw: Buffer.from('<Error><Code>AuthenticationFailed</Code></Error>') };
    const part = url.searchParams.get('comp');
    if (part === 'block') {
      const blocks = this.#blocks.get(id) ?? new Map<string, Buffer>();
      blocks.set(url.searchParams.get('blockid') ?? '', rawBody);
      this.#blocks.set(id, blocks);
    } else if (part === 'blocklist') {
      const names = [...rawBody.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        ([, name]) => name ?? '',
      );
      const blocks = names.map((name) => this.#blocks.get(id)?.get(name));
      if (!blocks.every((block) => block !== undefined))
        return { status: 400, raw: Buffer.from('<Error><Code>InvalidBlockList</Code></Error>') };
      this.#blobs.set(id, Buffer.concat(blocks));
    } else this.#blobs.set(id, rawBody);
    const etag = `"${createHash('md5').update(rawBody).digest('hex')}"`;
    return { status: 201, headers: { etag, 'x-ms-version': '2025-01-05', 'x-ms-request-id': id } };
  }
}
