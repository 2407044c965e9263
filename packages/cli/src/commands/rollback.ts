import type { Reading } from '@release-actions/evidence';
import { type BranchHead, deploymentStore } from '@release-actions/github';
import type { Policy } from '@release-actions/policy';
import {
  ConfigurationError,
  exitCodeOf,
  exitCodes,
  type Report,
  reportToText,
  suggestion,
  type Target,
} from '@release-actions/report';
import {
  commitsOf,
  issuesOf,
  planDetail,
  planFindings,
  planRollback,
  type RollbackRequest,
  rolesIn,
  runStateOf,
  type World,
} from '@release-actions/rollback';
import { commandFor, parseArguments } from '../options.ts';
import { policyIn } from '../policy-file.ts';
import type { Terminal } from '../terminal.ts';
import { connect, type Connection } from './gate-sources.ts';

type Options = {
  readonly policy: string;
  readonly environment?: string;
  readonly service?: string;
  readonly target?: string;
  readonly json?: true;
};

/**
 * `release-actions rollback plan`: what a rollback would do now. Reads only. Exit codes: 0 it can be done or there is
 * nothing to do, 1 refused, 2 configuration, 3 cannot tell.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const chosen: { options?: Options } = {};
  const command = commandFor(terminal, 'rollback', 'Plan a rollback; reads GitHub and writes nothing.');
  command
    .command('plan')
    .copyInheritedSettings(command)
    .description(
      'what a rollback would go back to now, why not to each other version, and what would stop it',
    )
    .option('--policy <file>', 'the policy file of this working tree', '.github/release-policy.yml')
    .option('--environment <name>', 'environment of the policy that would be rolled back')
    .option('--service <name>', 'service of the policy')
    .option('--target <version>', 'version, deployment id or commit; default: the last known good')
    .option('--json', 'print the report and nothing else')
    .action((options: Options) => {
      chosen.options = options;
    });
  if (args.length === 0) {
    terminal.write(command.helpInformation());
    return exitCodes.configuration;
  }
  parseArguments(command, args);
  return chosen.options === undefined ? exitCodes.success : plan(chosen.options, terminal);
}

/** One of the policy's names; the only one where none was given. */
function named(option: string, given: string | undefined, names: readonly string[]): string {
  const chosen = given ?? (names.length === 1 ? names[0] : undefined);
  if (chosen !== undefined && names.includes(chosen)) return chosen;
  const list = names.join(', ');
  const message =
    chosen === undefined
      ? `missing; the policy has ${list}`
      : `"${chosen}" is not in the policy, which has ${list}.${suggestion(chosen, names)}`;
  throw new ConfigurationError('the command line', [{ path: option, message }]);
}

function targetIn(policy: Policy, options: Options, repository: string): Target {
  const environment = named('--environment', options.environment, Object.keys(policy.environments));
  const services = Object.keys(policy.services);
  const ownName = repository.split('/')[1] ?? repository;
  return {
    service:
      services.length === 0 ? (options.service ?? ownName) : named('--service', options.service, services),
    environment,
    wave: policy.environments[environment]?.wave ?? 'all',
  };
}

function worldOf({ github }: Connection, policy: Policy, head: Reading<BranchHead>): World {
  const commits = commitsOf(github, head.known ? head.value.sha : '');
  return {
    now: () => new Date(),
    deployments: deploymentStore(github),
    issues: issuesOf(github),
    commits: head.known ? commits : { ...commits, isReleased: () => Promise.resolve(head) },
    runState: (runId) => runStateOf(github, runId),
    roles: () => rolesIn(policy, (team) => github.directory.team(team)),
    lock: null,
  };
}

async function plan(options: Options, terminal: Terminal): Promise<number> {
  const startedAt = new Date().toISOString();
  const policy = await policyIn(options.policy, terminal);
  const connection = connect(terminal);
  const { github, repository } = connection;
  const target = targetIn(policy, options, repository);
  const [head, rows, incidents] = await Promise.all([
    github.repository.defaultBranchHead(),
    deploymentStore(github).list(target.environment),
    issuesOf(github).withLabel('incident'),
  ]);
  const request: RollbackRequest = {
    ...{ repository, target, policy, wanted: options.target ?? null, reason: '', severity: null, startedAt },
    ...{ securityRelated: false, incident: null, automatic: false },
    actor: terminal.environment['USER'] ?? 'somebody',
    me: { runId: 0, attempt: 0 },
    runUrl: '',
  };
  const found = await planRollback(request, { rows, incidents }, worldOf(connection, policy, head));
  const { outcome, reasons, headline, body } = planFindings(found, request);
  const report: Report = {
    ...target,
    ...{ kind: 'rollback', outcome, reasons, headline, body, startedAt, annotations: [] },
    sha: found.kind === 'ready' ? found.step.target.sha : head.known ? head.value.sha : '',
    finishedAt: new Date().toISOString(),
    detail: planDetail(found, 'plan'),
  };
  terminal.write(options.json === true ? `${JSON.stringify(report)}\n` : `${reportToText(report)}\n`);
  return exitCodeOf(outcome);
}
