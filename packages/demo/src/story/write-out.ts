import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubEmulator, Issue, Repository } from '@release-actions/github-emulator';
import type { Message } from '../world/receiver.ts';

/** What the demo leaves to look into, beside the steps that each release wrote itself. */
export type Leftovers = {
  readonly out: string;
  readonly github: GitHubEmulator;
  readonly repository: Repository;
  readonly messages: readonly Message[];
};

/** Writes tickets and incidents as Markdown, release notes, messages, evidence, records and the request log, and an index. */
export async function writeOut({ out, github, repository, messages }: Leftovers): Promise<void> {
  const folders = ['issues', 'releases', 'messages'];
  await Promise.all(folders.map((folder) => mkdir(join(out, folder), { recursive: true })));
  const ours = repository.issues.filter(({ author, pull }) => pull === undefined && author.type === 'Bot');
  await Promise.all([
    ...ours.map((issue) =>
      writeFile(join(out, 'issues', `${issue.number}-${kindOf(issue)}.md`), issueText(issue)),
    ),
    ...repository.releases.map((release) =>
      writeFile(
        join(out, 'releases', `${release.tagName.replaceAll('/', '-')}${release.draft ? '-draft' : ''}.md`),
        release.body ?? '',
      ),
    ),
    ...messages.map((message, index) =>
      writeFile(
        join(out, 'messages', `${String(index + 1).padStart(2, '0')}-${message.to}.json`),
        json(message),
      ),
    ),
    writeFile(join(out, 'deployments.json'), json(deploymentsOf(repository))),
    writeFile(
      join(out, 'requests.ndjson'),
      github.log.requests.map((request) => JSON.stringify(request)).join('\n') + '\n',
    ),
    writeFile(join(out, 'violations.json'), json(github.log.violations)),
  ]);
  await writeFile(join(out, 'README.md'), await indexText(out, ours));
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const kindOf = ({ labels }: Issue): string => labels[0]?.name ?? 'issue';

function issueText({ title, number, state, labels, body, comments, createdAt }: Issue): string {
  const said = comments.map(
    ({ author, createdAt: at, body: text }) => `\n---\n**${author.login}**, ${at}\n\n${text}\n`,
  );
  return `# ${title} (#${number})\n\n${state}, labels ${labels.map(({ name }) => name).join(', ')}, opened ${createdAt}\n\n${body ?? ''}\n${said.join('')}`;
}

/** The deployment records with their statuses, oldest first, as GitHub keeps them. */
function deploymentsOf(repository: Repository) {
  return repository.deployments.map(({ id, environment, task, sha, payload, statuses }) => ({
    id,
    environment,
    task,
    sha,
    payload,
    statuses: statuses.map(({ state, description, createdAt }) => ({ state, description, createdAt })),
  }));
}

async function indexText(out: string, issues: readonly Issue[]): Promise<string> {
  const entries = await readdir(out, { withFileTypes: true });
  const releases = entries
    .filter((entry) => entry.isDirectory() && /\d/.test(entry.name))
    .map(({ name }) => name);
  return [
    '# What the demo left',
    '',
    ...releases.map(
      (name) =>
        `- [${name}/](${name}/): its steps in order; each has the job summary (\`summary.md\`), the report (\`report.json\`), the log, inputs and outputs (\`step.json\`)`,
    ),
    ...issues.map((issue) => `- [${issue.title}](issues/${issue.number}-${kindOf(issue)}.md)`),
    '- [releases/](releases/): the published notes',
    '- [evidence/](evidence/): what was measured or signed, each statement under its digest',
    '- [messages/](messages/): everything that was sent to chat and pager',
    '- [deployments.json](deployments.json): the deployment records with their statuses',
    '- [requests.ndjson](requests.ndjson): every request to GitHub, with the permissions that it needed',
    "- [violations.json](violations.json): requests or answers that GitHub's own descriptions do not allow; empty",
    '',
  ].join('\n');
}
