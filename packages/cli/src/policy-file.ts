import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePolicy, type Policy } from '@release-actions/policy';
import { ConfigurationError } from '@release-actions/report';
import type { Terminal } from './terminal.ts';

/** The policy file of this working tree. @throws ConfigurationError with all its problems. */
export async function policyIn(file: string, { workingFolder }: Terminal): Promise<Policy> {
  const text = await readFile(resolve(workingFolder, file), 'utf8').catch(() => undefined);
  const loaded = await parsePolicy(text, { file });
  if (loaded.ok) return loaded.policy;
  throw new ConfigurationError('the policy', loaded.problems);
}
