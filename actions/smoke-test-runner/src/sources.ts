import { setImmediate as turn } from 'node:timers/promises';
import type { Reading, Unknown } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import type { parsePolicy, Policy } from '@release-actions/policy';
import { ConfigurationError } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { SuiteFile } from '@release-actions/smoke';
import type { Inputs } from './inputs.ts';

/** What GitHub holds of a run: the policy and the floor of the default branch, the suites of the checked commit. */
export type Sources = {
  readonly policy: Policy | undefined;
  readonly policyText: string | undefined;
  readonly suites: readonly SuiteFile[];
  readonly floor: SuiteFile | undefined;
};

export type Unread = {
  readonly reason: 'policy-unknown' | 'suite-unknown';
  readonly cause: Pick<Unknown, 'message' | 'hint'>;
};

/** Reads all that a run needs. What cannot be read is an answer; what is wrong in it is a ConfigurationError. */
export async function readSources(inputs: Inputs, sha: string, github: GitHub): Promise<Sources | Unread> {
  const suiteAt = suitesAt(inputs.suite.length > 0 ? inputs.suite : [usualSuite], sha, github);
  const [found, { parsePolicy }] = await Promise.all([
    github.repository.fileOnDefaultBranch(inputs.policy),
    loadWhileGitHubAnswers(),
  ]);
  if (!found.known && found.reason !== 'not-found') return { reason: 'policy-unknown', cause: found };
  const policyText = found.known ? found.value.text : undefined;
  const policy = await readPolicy(inputs, policyText, parsePolicy);
  const paths = inputs.suite.length > 0 ? inputs.suite : (policy?.smoke.suites ?? [usualSuite]);
  const readings = await Promise.all(paths.map(suiteAt));
  const suites = filesOf(paths, readings, `at ${sha.slice(0, 7)}`);
  if ('cause' in suites) return suites;
  const floorPath = policy?.smoke.floor;
  if (floorPath === undefined) return { policy, policyText, suites, floor: undefined };
  const floor = filesOf(
    [floorPath],
    [await github.repository.fileOnDefaultBranch(floorPath)],
    'on the default branch',
  );
  return 'cause' in floor ? floor : { policy, policyText, suites, floor: floor[0] };
}

const usualSuite = '.github/smoke.yml';

/** Reads suites; the likely ones are asked for at once, beside the policy that may name others. */
function suitesAt(
  likely: readonly string[],
  sha: string,
  github: GitHub,
): (path: string) => Promise<FileReading> {
  const asked = new Map(likely.map((path) => [path, github.repository.file(path, sha)]));
  return (path) => asked.get(path) ?? github.repository.file(path, sha);
}

/** Loading keeps the thread busy for as long as GitHub takes to answer: the request goes out first. */
async function loadWhileGitHubAnswers(): Promise<{ readonly parsePolicy: typeof parsePolicy }> {
  await turn();
  return await import('@release-actions/policy');
}

/**
 * The policy alone, where there is one that can be read: for what is said beside a verdict, never for one. `problem`:
 * why it is not known what it says.
 */
export async function readPolicyFile(
  file: string,
  github: GitHub,
): Promise<Pick<Sources, 'policy' | 'policyText'> & { readonly problem?: string }> {
  const [found, { parsePolicy }] = await Promise.all([
    github.repository.fileOnDefaultBranch(file),
    import('@release-actions/policy'),
  ]);
  const nothing = { policy: undefined, policyText: undefined };
  if (!found.known) return found.reason === 'not-found' ? nothing : { ...nothing, problem: found.message };
  const policyText = found.value.text;
  const parsed = await parsePolicy(policyText, { file });
  return parsed.ok
    ? { policyText, policy: parsed.policy }
    : { ...nothing, policyText, problem: `${file} has mistakes` };
}

/** Without a policy file, the inputs must say what it would have said. */
async function readPolicy(
  { policy: file, suite, 'base-url': baseUrl }: Inputs,
  text: string | undefined,
  parse: typeof parsePolicy,
): Promise<Policy | undefined> {
  if (text === undefined && suite.length > 0 && baseUrl !== undefined) return undefined;
  const loaded = await parse(text, { file });
  if (!loaded.ok) throw new ConfigurationError('the policy', loaded.problems);
  return loaded.policy;
}

type FileReading = Reading<{ readonly path: string; readonly text: string }>;

function filesOf(
  paths: readonly string[],
  readings: readonly FileReading[],
  where: string,
): SuiteFile[] | Unread {
  const problems: ConfigurationProblem[] = [];
  const files: SuiteFile[] = [];
  for (const [index, reading] of readings.entries()) {
    const path = paths[index] ?? '';
    if (reading.known) files.push({ file: path, content: reading.value.text });
    else if (reading.reason === 'not-found')
      problems.push({ path, message: `there is no such file ${where}` });
    else return { reason: 'suite-unknown', cause: reading };
  }
  if (problems.length > 0) throw new ConfigurationError('the smoke suites', problems);
  return files;
}
