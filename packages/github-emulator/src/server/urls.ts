import type { Repository } from '../state/types.ts';

/** Addresses in answers: `api` is this emulator, `html` what a person would open. */
export class Urls {
  readonly root: string;
  readonly server: string;

  constructor(root: string, server: string) {
    this.root = root;
    this.server = server;
  }

  api(repository: Repository, path = ''): string {
    return `${this.root}/repos/${repository.owner.login}/${repository.name}${path}`;
  }

  html(repository: Repository, path = ''): string {
    return `${this.server}/${repository.owner.login}/${repository.name}${path}`;
  }
}

/** GitHub's opaque global id; decodable by us, so that GraphQL's `node` can find it again. */
export function nodeId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}
