import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHubEmulator, runAction } from '@release-actions/github-emulator';
import type {
  ActionCall,
  ActionResult,
  GitHubEmulator,
  RepositorySeed,
} from '@release-actions/github-emulator';

const repositoryName = 'octoacme/shop';

export type Release = { readonly sha: string; readonly version: string };

export type ShopOptions = {
  /** Further lines of the policy's `rollback` section, such as `idempotent: true`. */
  readonly rollback?: string;
  readonly schema?: readonly number[];
  readonly policy?: string;
};

/** A running service, its repository on the emulator, and a deploy command that puts a commit live. */
export class Shop {
  readonly emulator: GitHubEmulator;
  readonly seed: RepositorySeed;
  readonly releases: readonly Release[];
  readonly folder: string;
  readonly policy: string;
  readonly #close: () => Promise<void>;
  /** What the service answers as. */
  readonly live: { sha: string };
  /** Commits that the deploy command put live, in order. */
  readonly deployed: string[];

  constructor(
    parts: Pick<Shop, 'emulator' | 'seed' | 'releases' | 'folder' | 'policy' | 'live' | 'deployed'>,
    close: () => Promise<void>,
  ) {
    this.emulator = parts.emulator;
    this.seed = parts.seed;
    this.releases = parts.releases;
    this.folder = parts.folder;
    this.policy = parts.policy;
    this.live = parts.live;
    this.deployed = parts.deployed;
    this.#close = close;
  }

  run(inputs: Readonly<Record<string, string>>, change: Partial<ActionCall> = {}): Promise<ActionResult> {
    return runAction({
      ...{ emulator: this.emulator, action: 'rollback', repository: repositoryName, cwd: this.folder },
      ...change,
      inputs: { environment: 'production', ...inputs },
    });
  }

  get deployments() {
    return this.seed.repository.deployments;
  }

  get rollbacks() {
    return this.deployments.filter(({ task }) => task === 'rollback');
  }

  /** Open issues with a label. */
  open(label: string) {
    return this.seed.repository.issues.filter(
      ({ state, labels }) => state === 'open' && labels.some((each) => each.name === label),
    );
  }

  async close(): Promise<void> {
    await this.#close();
  }
}

const deployScript = `import { request } from 'node:http';
const [url, sha] = process.argv.slice(2);
const call = request(url + '/deploy/' + sha, { method: 'POST' }, (response) => {
  response.resume();
  response.on('end', () => process.exit(response.statusCode === 200 ? 0 : 3));
});
call.end();
`;

/** Opens a shop in which 1.0.0 and 1.1.0 are good and 1.2.0 is live and unverified. */
export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const emulator = await createGitHubEmulator();
  const seed = emulator.repository(repositoryName);
  const live = { sha: '' };
  const deployed: string[] = [];
  const server = createServer((incoming, answer) => {
    const [, verb, sha = ''] = incoming.url?.split('/') ?? [];
    if (verb === 'deploy') {
      live.sha = sha;
      deployed.push(sha);
    }
    answer.end(JSON.stringify({ commit: live.sha }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'shop-'));
  await writeFile(join(folder, 'deploy.mjs'), deployScript);
  const policy =
    options.policy ??
    `version: 1
roles: { release-manager: [octocat], on-call: [hubot] }
environments:
  staging: { url: '${address}', version: /version }
  production: { url: '${address}', version: /version, window: Mon-Fri 09:00-17:00 Europe/Berlin }
rollback:
  command: [node, deploy.mjs, '${address}', '{sha}']
  live-within: 2s
${options.rollback ?? ''}`;
  seed.commit({ message: 'Policy', files: { '.github/release-policy.yml': policy } });
  const versions = ['1.0.0', '1.1.0', '1.2.0'];
  const releases = versions.map((version, at): Release => {
    const { sha } = seed.commit({ message: `Release ${version}`, files: { 'version.txt': version } });
    seed.tag(`v${version}`, sha);
    const schema = options.schema?.[at];
    seed.deployment({
      sha,
      createdAt: new Date(Date.now() - (10 - at) * 3_600_000).toISOString(),
      payload: {
        ...{ v: 1, key: `deploy-${version}`, service: 'shop', wave: 'all', version },
        artifacts: [{ component: 'web', digest: `sha256:${String(at).repeat(64)}` }],
        ...(schema === undefined
          ? {}
          : { schema: { version: schema, reversible: false, minCompatible: schema } }),
      },
      statuses: [
        ['in_progress', 'mutating'],
        ['success', 'deployed'],
        ...(version === '1.2.0' ? [] : [['success', 'verified x'] as const]),
      ],
    });
    return { sha, version };
  });
  live.sha = releases[2]?.sha ?? '';
  return new Shop({ emulator, seed, releases, folder, policy, live, deployed }, async () => {
    server.closeAllConnections();
    server.close();
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  });
}
