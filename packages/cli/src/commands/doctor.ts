import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGitHub, type GitHub } from '@release-actions/github';
import { isProduction, parsePolicy, type Policy } from '@release-actions/policy';
import { exitCodes, oneLine } from '@release-actions/report';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';

type Finding = {
  readonly state: 'ok' | 'problem' | 'unknown';
  readonly what: string;
  readonly next?: string;
};

const ok = (what: string): Finding => ({ state: 'ok', what });
const problem = (what: string, next: string): Finding => ({ state: 'problem', what, next });
const unknown = (what: string, next: string): Finding => ({ state: 'unknown', what, next });

async function fileFinding(folder: string, path: string, why: string): Promise<Finding> {
  const there = await access(resolve(folder, path)).then(
    () => true,
    () => false,
  );
  return there
    ? ok(`${path} is there`)
    : problem(`${path} is missing: ${why}`, 'write it, or let `release-actions init` write a first one');
}

function teamFiles(policy: Policy, folder: string): Promise<Finding[]> {
  const suites = policy.smoke.suites.map((suite) =>
    fileFinding(folder, suite, 'the policy names it as a smoke suite'),
  );
  const plan = fileFinding(
    folder,
    policy.rollback.plan,
    "the policy names it as the rollback plan, and the gate's rollback-plan needs it",
  );
  return Promise.all([...suites, plan]);
}

function commandFinding(policy: Policy): Finding {
  return policy.rollback.command === undefined
    ? problem(
        'the policy has no rollback.command',
        'add it, such as rollback: { command: [./deploy.sh, production] }',
      )
    : ok(`rollback runs ${policy.rollback.command.join(' ')}`);
}

async function environmentFinding(github: GitHub, name: string, production: boolean): Promise<Finding> {
  const reading = await github.deployments.environment(name);
  if (!reading.known && reading.reason === 'not-found') {
    return problem(
      `environment ${name} does not exist on GitHub`,
      'create it under Settings, Environments: GitHub would create it without any rule at its first use',
    );
  }
  if (!reading.known) return unknown(reading.message, reading.hint);
  const { rules, adminsBypass } = reading.value;
  const reviewed = rules.some(({ type }) => type === 'required_reviewers');
  if (production && !reviewed) {
    return problem(
      `environment ${name} has no required reviewers`,
      'add them, or where the plan offers none, rely on sign-offs: the gate enforces those',
    );
  }
  if (production && adminsBypass === true) {
    return problem(
      `administrators may bypass the rules of ${name}`,
      'switch "Allow administrators to bypass" off',
    );
  }
  return ok(`environment ${name} exists${reviewed ? ', with reviewers' : ''}`);
}

async function gitHubFindings(policy: Policy, terminal: Terminal): Promise<Finding[]> {
  const token = terminal.environment['GITHUB_TOKEN'] ?? '';
  const [owner = '', repo = ''] = (terminal.environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === '' || repo === '') {
    return [
      unknown(
        'GitHub was not asked',
        'set GITHUB_TOKEN and GITHUB_REPOSITORY=owner/name to check environments too',
      ),
    ];
  }
  const apiUrl = terminal.environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const github = createGitHub({ token, apiUrl, repository: { owner, repo }, signal: terminal.signal });
  return Promise.all(
    Object.keys(policy.environments).map((name) =>
      environmentFinding(github, name, isProduction(policy, name)),
    ),
  );
}

function print(findings: readonly Finding[], terminal: Terminal): void {
  for (const { state, what, next } of findings) {
    terminal.write(`${state.padEnd(8)} ${oneLine(what)}\n`);
    if (next !== undefined) terminal.write(`         -> ${oneLine(next)}\n`);
  }
}

/** `release-actions doctor`: what in this repository stands in the way of a release. 0 nothing, 1 problems, 3 unknown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseArguments(
    commandFor(
      terminal,
      'doctor',
      'Check policy, files and, with a token, environments; changes nothing.',
    ).option('--policy <file>', 'the policy file', '.github/release-policy.yml'),
    args,
  );
  if (command === undefined) return exitCodes.success;
  const { policy: file } = command.opts<{ policy: string }>();
  const text = await readFile(resolve(terminal.workingFolder, file), 'utf8').catch(() => undefined);
  const loaded = await parsePolicy(text, { file });
  if (!loaded.ok) {
    const count = loaded.problems.length;
    print(
      [
        problem(
          `${file} has ${count} ${count === 1 ? 'problem' : 'problems'}`,
          'release-actions policy check lists them',
        ),
      ],
      terminal,
    );
    return exitCodes.failure;
  }
  const { policy } = loaded;
  const findings = [
    ok(`${file} has no mistakes`),
    ...(await teamFiles(policy, terminal.workingFolder)),
    commandFinding(policy),
    ...(await gitHubFindings(policy, terminal)),
  ];
  print(findings, terminal);
  if (findings.some(({ state }) => state === 'problem')) return exitCodes.failure;
  return findings.some(({ state }) => state === 'unknown') ? exitCodes.inconclusive : exitCodes.success;
}
