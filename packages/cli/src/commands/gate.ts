import type { Policy } from '@release-actions/policy';
import { ConfigurationError, exitCodeOf, exitCodes, reportToText } from '@release-actions/report';
import { observeAll, recordOf, reportOf } from '@release-actions/requirements';
import { commandFor, parseArguments } from '../options.ts';
import { policyIn } from '../policy-file.ts';
import type { Terminal } from '../terminal.ts';
import { judgeHistory } from './gate-history.ts';
import { verifyRecord } from './gate-record.ts';
import { connect, type Connection, type Place, questionFor, sourcesFor } from './gate-sources.ts';

type Options = {
  readonly policy: string;
  readonly environment?: string;
  readonly service?: string;
  readonly sha?: string;
  readonly release?: string;
  readonly verifyRecord?: string;
  readonly history?: string;
  readonly json?: true;
};

/**
 * `release-actions gate`: what stands between a release and production. Reads only. Exit codes: 0 go, 1 no-go,
 * 2 configuration, 3 wait.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = commandFor(
    terminal,
    'gate',
    'Judge a release by its policy; reads GitHub and writes nothing.',
  )
    .option('--policy <file>', 'the policy file of this working tree', '.github/release-policy.yml')
    .option('--environment <name>', 'environment of the policy that is deployed to')
    .option('--service <name>', 'service of the policy')
    .option(
      '--sha <commit>',
      'commit of the release; default: what its tag points at, else the default branch',
    )
    .option('--release <tag>', 'tag of the release')
    .option('--history <count>', 'judge the last releases instead, and say what would have blocked each')
    .option('--verify-record <file>', 'make a recorded decision again, offline')
    .option('--json', 'print the report and nothing else');
  const parsed = parseArguments(command, args);
  if (parsed === undefined) return exitCodes.success;
  const options = parsed.opts<Options>();
  const json = options.json === true;
  if (options.verifyRecord !== undefined) return verifyRecord(options.verifyRecord, json, terminal);
  const policy = await policyIn(options.policy, terminal);
  const connection = connect(terminal);
  const place = await placeOf(options, policy, connection);
  if (options.history !== undefined)
    return judgeHistory(countIn(options.history), json, place, connection, terminal);
  return judge(place, json, options, connection, terminal);
}

/** Environment, and where the default branch stands. @throws ConfigurationError where GitHub does not say. */
async function placeOf(options: Options, policy: Policy, { github, repository }: Connection): Promise<Place> {
  const environments = Object.keys(policy.environments);
  const environment = options.environment ?? (environments.length === 1 ? environments[0] : undefined);
  if (environment === undefined) {
    throw new ConfigurationError('the command line', [
      { path: '--environment', message: `missing; the policy has ${environments.join(', ')}` },
    ]);
  }
  const head = await github.repository.defaultBranchHead();
  if (!head.known)
    throw new ConfigurationError('the repository', [
      { path: repository, message: `${head.message} ${head.hint}` },
    ]);
  const { branch: defaultBranch, sha } = head.value;
  return {
    policy,
    policyFile: options.policy,
    environment,
    service: options.service,
    repository,
    defaultBranch,
    head: sha,
  };
}

function countIn(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new ConfigurationError('the command line', [
    { path: '--history', message: `"${text}" is no number of releases from 1 to 100` },
  ]);
}

async function judge(
  place: Place,
  json: boolean,
  { sha, release }: Options,
  connection: Connection,
  terminal: Terminal,
): Promise<number> {
  const startedAt = new Date().toISOString();
  const commit = sha ?? (await commitOf(release, place, connection));
  const question = questionFor({ ...place, sha: commit, release });
  const sources = sourcesFor(connection, place.policy, place.defaultBranch, terminal);
  const context = { question, sources };
  const record = recordOf(context, await observeAll(context));
  const report = reportOf(record, { startedAt, finishedAt: new Date().toISOString() });
  terminal.write(json ? `${JSON.stringify(report)}\n` : `${reportToText(report)}\n`);
  return exitCodeOf(report.outcome);
}

/** @throws ConfigurationError for a tag that does not exist or cannot be read. */
async function commitOf(
  release: string | undefined,
  { head }: Place,
  { github }: Connection,
): Promise<string> {
  if (release === undefined) return head;
  const tag = await github.repository.resolve(`refs/tags/${release}`);
  if (tag.known) return tag.value.commit;
  throw new ConfigurationError('the command line', [
    { path: '--release', message: `${tag.message} ${tag.hint}` },
  ]);
}
