import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactName } from '@release-actions/evidence';

export type Upload =
  { readonly uploaded: true; readonly id?: number } | { readonly uploaded: false; readonly why: string };

/** Whether this runner offers the artifact service (act and plain shells do not). */
export const offersArtifacts = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  (environment['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (environment['ACTIONS_RESULTS_URL'] ?? '') !== '';

/** Writes evidence to `folder`, under the digest that names it, and returns the file's path. */
export async function keepEvidence(folder: string, digest: string, content: string): Promise<string> {
  const home = join(folder, artifactName(digest));
  await mkdir(home, { recursive: true });
  const path = join(home, 'evidence.json');
  await writeFile(path, content);
  return path;
}

/**
 * Uploads evidence as an artifact of this run: GitHub's own record that this run made it. An artifact of that name
 * is there already when the same evidence was uploaded before, which is as good.
 */
export async function uploadEvidence(path: string, digest: string): Promise<Upload> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const folder = join(path, '..');
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(artifactName(digest), [path], folder);
    return { uploaded: true, ...(id === undefined ? {} : { id }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return /already exists|conflict/iu.test(why) ? { uploaded: true } : { uploaded: false, why };
  }
}
