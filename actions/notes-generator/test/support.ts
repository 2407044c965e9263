import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHubEmulator, runAction } from '@release-actions/github-emulator';
import type {
  ActionCall,
  ActionResult,
  GitHubEmulator,
  RepositorySeed,
} from '@release-actions/github-emulator';

type Issue = ReturnType<RepositorySeed['issue']>;
type Release = ReturnType<RepositorySeed['release']>;

const repositoryName = 'octoacme/storefront';

const policy = (more: string): string => `
version: 1
roles:
  release-manager: [rosa, ruth]
  product-manager: [pablo]
  technical-writer: [tessa]
  customer-success-manager: [carla]
  qa: [quinn]
environments:
  production: { url: 'https://shop.example' }
${more}`;

/** A GitHub with one release in the making: v1.0.0 shipped, three merged pull requests since, a ticket open. */
export class NotesWorld {
  readonly emulator: GitHubEmulator;
  readonly seed: RepositorySeed;
  readonly ticket: Issue;
  /** The released commit. */
  readonly sha: string;

  private constructor(emulator: GitHubEmulator, seed: RepositorySeed, ticket: Issue, sha: string) {
    this.emulator = emulator;
    this.seed = seed;
    this.ticket = ticket;
    this.sha = sha;
  }

  static async create(
    policyMore = '',
    pulls: readonly Pull[] = defaultPulls,
    more: Readonly<Record<string, string>> = {},
  ): Promise<NotesWorld> {
    const emulator = await createGitHubEmulator();
    const seed = emulator.repository(repositoryName);
    for (const login of ['rosa', 'ruth', 'pablo', 'tessa', 'carla', 'quinn'])
      seed.collaborator(login, 'write');
    const files = {
      '.github/release-policy.yml': policy(policyMore),
      'docs/customer-communication.md': communication,
      ...more,
    };
    const first = seed.commit({ message: 'feat: first version', files, tag: 'v1.0.0' });
    let head = first.sha;
    for (const pull of pulls) head = merge(seed, pull, head);
    seed.tag('v1.1.0', head);
    const ticket = seed.issue({
      title: 'Release storefront v1.1.0',
      author: 'github-actions[bot]',
      labels: ['release-ticket'],
      body: '<!-- release-actions:v1 release-ticket storefront/production/v1.1.0 -->\n',
    });
    return new NotesWorld(emulator, seed, ticket, head);
  }

  /** The same with so many pull requests, and a clone of it all in `folder`. */
  static async createWithClone(count: number): Promise<{ world: NotesWorld; folder: string }> {
    const emulator = await createGitHubEmulator();
    const seed = emulator.repository(repositoryName);
    const folder = await mkdtemp(join(tmpdir(), 'clone-'));
    const titles = Array.from({ length: count }, (_, index) => `fix: number ${index} (#${index + 1})`);
    importLine(folder, { '.github/release-policy.yml': policy('') }, ['feat: first version', ...titles]);
    seed.loadGit(folder);
    const shas = execFileSync('git', ['-C', folder, 'rev-list', '--reverse', 'main'], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const [first = '', ...merged] = shas;
    merged.forEach((sha, index) => {
      seed.pull({
        title: `fix: number ${index}`,
        head: `c${index}`,
        headSha: sha,
        baseSha: first,
        mergeCommit: sha,
      });
    });
    seed.tag('v1.0.0', first);
    const head = merged.at(-1) ?? first;
    seed.tag('v1.1.0', head);
    execFileSync('git', ['-C', folder, 'tag', 'v1.0.0', first]);
    const body = '<!-- release-actions:v1 release-ticket storefront/production/v1.1.0 -->\n';
    const ticket = seed.issue({
      title: 'Release',
      author: 'github-actions[bot]',
      labels: ['release-ticket'],
      body,
    });
    return { world: new NotesWorld(emulator, seed, ticket, head), folder };
  }

  run(
    mode: string,
    inputs: Readonly<Record<string, string>> = {},
    call: Partial<ActionCall> = {},
  ): Promise<ActionResult> {
    return runAction({
      emulator: this.emulator,
      action: 'notes-generator',
      repository: repositoryName,
      sha: this.sha,
      inputs: { mode, environment: 'production', release: 'v1.1.0', ...inputs },
      ...call,
    });
  }

  get drafts(): Release[] {
    return this.seed.repository.releases.filter(({ draft }) => draft);
  }

  get draft(): Release {
    const [draft] = this.drafts;
    if (draft === undefined) throw new Error('there is no draft');
    return draft;
  }

  /** What a person does in GitHub's web editor, which writes CRLF. */
  edit(change: (body: string) => string): void {
    const { draft } = this;
    draft.body = change((draft.body ?? '').replaceAll('\r\n', '\n')).replaceAll('\n', '\r\n');
  }

  say(author: string, body: string): void {
    this.seed.comment(this.ticket, { author, body });
  }

  /** Answers every open question that a person can answer in the draft, and says the customer impact. */
  async complete(): Promise<ActionResult> {
    await this.run('draft');
    this.edit((body) =>
      body.replace(/^> \*\*To do for technical-writer:\*\* say in two.*$/mu, 'Vouchers work now.'),
    );
    this.say('carla', '/impact Nobody has to do anything.');
    return await this.run('draft');
  }

  /** The code that the bot's comment shows now. */
  get code(): string {
    const comment = this.ticket.comments.find(({ body }) => body.includes('/sign release-notes'));
    return /\/sign release-notes ([0-9a-f ]+)/u.exec(comment?.body ?? '')?.[1]?.trim() ?? '';
  }

  approve(): void {
    this.say('pablo', `/sign release-notes ${this.code}`);
    this.say('rosa', `/sign release-notes ${this.code}`);
  }

  /** The release runs in production, and its monitor has passed. */
  goLive(
    statuses: readonly (readonly [string, string])[] = [
      ['in_progress', 'mutating'],
      ['success', 'deployed'],
      ['success', 'verified 77e0'],
    ],
  ): void {
    this.#deploy(this.sha, 'v1.1.0', statuses, '2026-11-20T10:00:00Z');
  }

  /** What users had before: v1.0.0, verified. */
  hadFirst(): void {
    this.deployed(this.seed.repository.refs.get('refs/tags/v1.0.0') ?? '', 'v1.0.0', '2026-11-10T10:00:00Z');
  }

  /** The release turned out bad, and the version before it runs again. */
  rollBack(): void {
    const record = this.seed.repository.deployments.at(-1);
    const status = {
      environment: 'production',
      environmentUrl: '',
      logUrl: '',
      createdAt: '2026-11-20T11:00:00Z',
    };
    record?.statuses.push({
      ...status,
      id: 9_001,
      state: 'error',
      description: 'faulty: errors x4.6',
      creator: record.creator,
    });
    const first = this.seed.repository.refs.get('refs/tags/v1.0.0') ?? '';
    this.#deploy(
      first,
      'v1.0.0',
      [
        ['in_progress', 'mutating'],
        ['success', 'verified 88f1'],
      ],
      '2026-11-20T11:05:00Z',
    );
  }

  /** Something else was deployed and verified. */
  deployed(sha: string, version: string, createdAt: string): void {
    const passed = [
      ['in_progress', 'mutating'],
      ['success', 'verified 99a2'],
    ] as const;
    this.#deploy(sha, version, passed, createdAt);
  }

  #deploy(
    sha: string,
    version: string,
    statuses: readonly (readonly [string, string])[],
    createdAt: string,
  ): void {
    const payload = { v: 1, key: version, service: 'storefront', wave: 'all', version, artifacts: [] };
    this.seed.deployment({ sha, environment: 'production', payload, statuses, createdAt });
  }

  /** Lets something happen just before GitHub answers the next request of this kind. */
  meanwhile(method: string, path: string, happens: () => void): void {
    this.emulator.faults.add({ method, path, times: 1, fault: { kind: 'meanwhile', happens } });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.emulator.close();
  }
}

export type Pull = {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** Its commit does not name it. */
  readonly silent?: boolean;
};

const defaultPulls: readonly Pull[] = [
  { title: 'feat: vouchers', body: '## Customer impact\n\nVouchers can be used at checkout.' },
  { title: 'fix: totals of empty carts', labels: ['bug'] },
  { title: 'Faster search', labels: ['performance'] },
];

export const communication = [
  '### Channel',
  '',
  'email',
  '',
  '### Audience',
  '',
  'all customers',
  '',
  '### Time',
  '',
  '2026-11-01T08:00:00Z',
  '',
  '### Text',
  '',
  'Dear customers,',
  '',
  '  you can use *vouchers* & <gift cards> now.',
].join('\n');

export function merge(
  seed: RepositorySeed,
  { title, body = '', labels = [], silent = false }: Pull,
  base: string,
): string {
  const number = Math.max(0, ...seed.repository.issues.map((issue) => issue.number)) + 1;
  const commit = seed.commit({ message: silent ? title : `${title} (#${number})` });
  seed.pull({
    title,
    body,
    labels,
    head: `change-${number}`,
    headSha: commit.sha,
    baseSha: base,
    mergeCommit: commit.sha,
  });
  return commit.sha;
}

/** Receives what is announced. */
export async function receiver(): Promise<
  { readonly url: string; readonly received: Record<string, unknown>[] } & AsyncDisposable
> {
  const received: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>);
      response.end('{"ok":true,"ts":"1.1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const block = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** A repository on disk: the files in its first commit, then one commit for each title. */
function importLine(
  folder: string,
  files: Readonly<Record<string, string>>,
  titles: readonly string[],
): void {
  const stream = titles.map((title, index) => {
    const person = `Ada <ada@example.test> ${1_700_000_000 + index} +0000`;
    const changed = index === 0 ? files : { step: String(index) };
    const content = Object.entries(changed).map(([path, text]) => `M 100644 inline ${path}\n${block(text)}`);
    return `commit refs/heads/main\nauthor ${person}\ncommitter ${person}\n${block(title)}${content.join('')}\n`;
  });
  execFileSync('git', ['init', '-q', '-b', 'main', folder]);
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: stream.join('') });
}
