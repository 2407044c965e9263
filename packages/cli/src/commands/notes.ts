import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { gitHistory, HistoryError } from '@release-actions/notes/history';
import type * as Offline from '@release-actions/notes/offline';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import { commandFor, parseArguments } from '../options.ts';
import type { Terminal } from '../terminal.ts';

type Options = {
  readonly gitDir: string;
  readonly from?: string;
  readonly to: string;
  readonly policy?: string;
  readonly service?: string;
  readonly path: readonly string[];
  readonly json?: true;
};

const collect = (value: string, all: readonly string[]): string[] => [...all, value];

/** `notes`: release notes of a range from a clone, without network. Returns 0; 3 where the clone cannot tell. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = commandFor(terminal, 'notes', 'Draft release notes from a clone, without network.')
    .option('--git-dir <folder>', 'the clone: a working tree or a bare repository', '.')
    .option('--from <tag>', 'the previous release; without it, the newest tag before --to')
    .option('--to <tag>', 'the release, or what becomes it', 'HEAD')
    .option('--policy <file>', 'a policy file, for tag pattern, services and version rules')
    .option('--service <name>', "the service's name; its paths come from the policy")
    .option('--path <path>', 'only commits that touch this path (repeatable)', collect, [])
    .option('--json', 'print the machine-readable notes and nothing else');
  const parsed = parseArguments(command, args);
  if (parsed === undefined) return exitCodes.success;
  const options: Options = parsed.opts();
  try {
    return await draft(options, terminal);
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    if (error.code !== 'shallow')
      throw new ConfigurationError('the command line', [{ message: `${error.message} ${error.hint}` }]);
    terminal.writeError(`Inconclusive: ${error.message}\n${error.hint}\n`);
    return exitCodes.inconclusive;
  }
}

async function draft(options: Options, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.workingFolder, options.gitDir);
  const rules = await readRules(options, terminal);
  const history = gitHistory(folder);
  const from = options.from ?? (await history.previousTag({ to: options.to, pattern: rules.tags }));
  const paths = [...options.path, ...rules.paths];
  // The rest is loaded while git reads, and then reads along.
  let offline: typeof Offline | undefined;
  const loading = import('@release-actions/notes/offline').then((loaded) => (offline = loaded));
  const reading = history.range({
    from,
    to: options.to,
    paths,
    onCommit: (commit) => void offline?.readCommit(commit),
  });
  const [range, { notesFromHistory }] = await Promise.all([reading, loading]);
  const notes = notesFromHistory(range, {
    ...rules.offline,
    service: options.service ?? basename(folder).replace(/\.git$/u, ''),
  });
  terminal.write(options.json === true ? `${JSON.stringify(notes.summary)}\n` : (await notes.draft()).body);
  return exitCodes.success;
}

type Rules = {
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  readonly offline: Omit<Offline.OfflineOptions, 'service'>;
};

/** What the policy says about notes; the policy's code is loaded only when a policy is given. */
async function readRules({ policy: file, service }: Options, { workingFolder }: Terminal): Promise<Rules> {
  if (file === undefined) return { tags: [], paths: [], offline: {} };
  const { loadPolicy } = await import('@release-actions/policy');
  const text = await readFile(resolve(workingFolder, file), 'utf8').catch(() => undefined);
  const loaded = loadPolicy(text, { file });
  if (!loaded.ok) throw new ConfigurationError('the policy', loaded.problems);
  const { notes, services, rollback } = loaded.policy;
  return {
    tags: [notes.tags],
    paths: service === undefined ? [] : (services[service]?.paths ?? []),
    offline: { zero: notes['zero-x'], rollbackPlan: rollback.plan },
  };
}
