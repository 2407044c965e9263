import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactName } from '@release-actions/evidence';

type Environment = Readonly<Record<string, string | undefined>>;

/** The one file inside an evidence artifact. */
export const evidenceFile = 'evidence.json';

/** Whether this runner offers the artifact service (act and plain shells do not). */
export const offersArtifacts = (environment: Environment): boolean =>
  (environment['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (environment['ACTIONS_RESULTS_URL'] ?? '') !== '';

/** Writes evidence to `folder`, under the digest that names it, and returns the file's path. */
export async function keepEvidence(folder: string, digest: string, content: string): Promise<string> {
  const home = join(folder, artifactName(digest));
  await mkdir(home, { recursive: true });
  const path = join(home, evidenceFile);
  await writeFile(path, content);
  return path;
}
