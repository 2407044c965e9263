import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout that this code is part of; built bundles and the demo repository's files are found from there. */
export function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (
      existsSync(manifest) &&
      (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'octoacme-release-actions'
    )
      return folder;
    if (dirname(folder) === folder)
      throw new Error('The demo runs in a checkout of the release actions, after npm ci.');
  }
}
