import { digestOf, known, mapReading, type Reading, unknown } from '@release-actions/evidence';
import {
  createGitHub,
  deploymentRow,
  deploymentStore,
  evidenceSource,
  type GitHub,
  type ReleaseSnapshot,
} from '@release-actions/github';
import { createHttpClient } from '@release-actions/http';
import type { Policy } from '@release-actions/policy';
import { ConfigurationError, suggestion } from '@release-actions/report';
import {
  authorizationOf,
  type HttpFact,
  type HttpQuestion,
  type Question,
  releaseTypeOf,
  type Sources,
  type Wave,
  type WaveRequest,
  withoutSecret,
} from '@release-actions/requirements';
import type { Terminal } from '../terminal.ts';

/** Where a terminal's questions go: this repository on GitHub, with the token from the environment. */
export type Connection = { readonly github: GitHub; readonly repository: string; readonly serverUrl: string };

/** @throws ConfigurationError naming the variables that are missing. */
export function connect({ environment, signal }: Terminal): Connection {
  const missing = ['GITHUB_TOKEN', 'GITHUB_REPOSITORY'].filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0) {
    throw new ConfigurationError(
      'the environment',
      missing.map((path) => ({
        path,
        message: `not set. Try:   export ${path}=${path === 'GITHUB_TOKEN' ? '$(gh auth token)' : 'owner/name'}`,
      })),
    );
  }
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = ''] = repository.split('/');
  const directoryToken = environment['DIRECTORY_TOKEN'];
  const github = createGitHub({
    token: environment['GITHUB_TOKEN'] ?? '',
    ...(directoryToken === undefined ? {} : { directoryToken }),
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: { owner, repo },
    signal,
  });
  return { github, repository, serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com' };
}

/** Turns what the gateway brought into what the gate reads. */
export const toWave = (answer: ReleaseSnapshot): Wave => ({
  ...answer,
  deployments: Object.fromEntries(
    Object.entries(answer.deployments ?? {}).map(([name, rows]) => [
      name,
      mapReading(rows, (all) => all.map(deploymentRow)),
    ]),
  ),
});

/** The same sources that the action has, asked from a terminal; nothing is written. */
export function sourcesFor(
  { github, repository, serverUrl }: Connection,
  policy: Policy,
  defaultBranch: string,
  terminal: Terminal,
): Sources {
  const base = `${serverUrl}/${repository}`;
  const snapshot = async (request: WaveRequest): Promise<Wave> => toWave(await github.snapshot(request));
  return {
    github: { ...github, snapshot },
    deployments: deploymentStore(github).list,
    evidence: evidenceSource(github),
    originRules: { repository, defaultBranch, producers: policy.producers },
    get: (question) => get(question, terminal),
    now: () => Date.now(),
    runUrl: (runId) => `${base}/actions/runs/${runId}`,
    fileUrl: (path, sha) => `${base}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}

async function get(
  { url, body: sent, credential }: HttpQuestion,
  { environment, signal }: Terminal,
): Promise<Reading<HttpFact>> {
  const secret = credential === undefined ? undefined : environment[credential.variable];
  if (credential !== undefined && secret === undefined) return withoutSecret(url, credential.variable);
  const headers: Record<string, string> = {
    ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
    ...(secret === undefined || credential === undefined
      ? {}
      : { authorization: authorizationOf(secret, credential.scheme) }),
  };
  const post = sent === undefined ? {} : { method: 'POST', body: sent };
  const answer = await createHttpClient()({ url, ...post, headers, signal, maxRedirects: 3 });
  const endpoint = `GET ${url}`;
  if (!answer.ok) {
    const hint = 'Check the address, and that this machine may reach it.';
    return unknown({
      reason: answer.kind === 'timeout' ? 'timeout' : 'unavailable',
      endpoint,
      message: `${url} did not answer: ${answer.message}`,
      hint,
    });
  }
  const body = new TextDecoder().decode(answer.body);
  return known({ status: answer.status, body }, { endpoint, pages: 1, at: new Date().toISOString() });
}

/** What a terminal asks about: the policy of the working tree, one environment of it, where the default branch stands. */
export type Place = {
  readonly policy: Policy;
  readonly policyFile: string;
  readonly environment: string;
  readonly service: string | undefined;
  readonly repository: string;
  readonly defaultBranch: string;
  readonly head: string;
};

export type Asked = Place & { readonly sha: string; readonly release: string | undefined };

/** @throws ConfigurationError for an environment or service that the policy does not have. */
export function questionFor(asked: Asked): Question {
  const { policy, environment, service, repository, sha, release, defaultBranch, head, policyFile } = asked;
  const environments = Object.keys(policy.environments);
  if (!environments.includes(environment)) {
    throw new ConfigurationError('the command line', [
      {
        path: '--environment',
        message: `"${environment}" is not in the policy, which has ${environments.join(', ')}.${suggestion(environment, environments)}`,
      },
    ]);
  }
  const [only] = Object.keys(policy.services);
  return {
    subject: {
      repository,
      service: service ?? only ?? repository.split('/')[1] ?? repository,
      environment,
      wave: policy.environments[environment]?.wave ?? 'all',
      sha,
      releaseType: releaseTypeOf(undefined, release),
      ...(release === undefined ? {} : { release }),
    },
    policy,
    policyPath: policyFile,
    policyCommit: head,
    policyDigest: digestOf(policy),
    defaultBranch,
    now: Date.now(),
    run: {
      id: 0,
      attempt: 1,
      url: '',
      workflowPath: '',
      event: 'terminal',
      deploying: false,
      actor: '',
      triggeringActor: '',
    },
    artifacts: [],
    digests: [],
  };
}
