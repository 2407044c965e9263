import { basename, resolve } from 'node:path';
import { gitHistory, HistoryError, isStable } from '@release-actions/notes/history';
import type * as Offline from '@release-actions/notes/offline';
import { ConfigurationError, exitCodes } from '@release-actions/report';
import type { Terminal } from '../terminal.ts';
import { notesOptions, type NotesOptions } from './notes-options.ts';

/** `notes`: release notes of a range from a clone, without network. Returns 0; 3 where the clone cannot tell. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = await notesOptions(args, terminal);
  if (options === undefined) return exitCodes.success;
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

async function draft(options: NotesOptions, terminal: Terminal): Promise<number> {
  const folder = resolve(terminal.workingFolder, options.gitDir);
  const rules = await readRules(options, terminal);
  const history = gitHistory(folder);
  const from =
    options.from ??
    (await history.previousTag({
      to: options.to,
      pattern: rules.tags,
      stable: isStable(options.to),
    }));
  const paths = [...options.paths, ...rules.paths];
  // git is started first; the rest is loaded while it reads, and then reads along.
  let offline: typeof Offline | undefined;
  const reading = history.range({
    from,
    to: options.to,
    paths,
    onCommit: (commit) => offline?.readCommit(commit).changes,
  });
  const loading = import('@release-actions/notes/offline').then((loaded) => (offline = loaded));
  const [range, { notesFromHistory }] = await Promise.all([reading, loading]);
  const notes = notesFromHistory(range, {
    ...rules.offline,
    service: options.service ?? basename(folder).replace(/\.git$/u, ''),
  });
  terminal.write(
    options.format === 'json' ? `${JSON.stringify(notes.summary)}\n` : await notes.print(options.format),
  );
  return exitCodes.success;
}

type Rules = {
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  readonly offline: Omit<Offline.OfflineOptions, 'service'>;
};

/** What the policy says about notes; the policy's code is loaded only when a policy is given. */
async function readRules(
  { policy: file, service }: NotesOptions,
  { workingFolder }: Terminal,
): Promise<Rules> {
  if (file === undefined) return { tags: [], paths: [], offline: {} };
  const { parsePolicy } = await import('@release-actions/policy');
  const text = await textOf(resolve(workingFolder, file));
  const loaded = await parsePolicy(text, { file });
  if (!loaded.ok) throw new ConfigurationError('the policy', loaded.problems);
  const { notes, services, rollback } = loaded.policy;
  return {
    tags: [notes.tags],
    paths: service === undefined ? [] : (services[service]?.paths ?? []),
    offline: {
      zero: notes['zero-x'],
      rollbackPlan: rollback.plan,
      ...(await readTemplate(notes.template, workingFolder)),
    },
  };
}

async function readTemplate(
  file: string | undefined,
  workingFolder: string,
): Promise<Pick<Offline.OfflineOptions, 'template'>> {
  if (file === undefined) return {};
  const text = await textOf(resolve(workingFolder, file));
  if (text !== undefined) return { template: { text, file } };
  throw new ConfigurationError('the policy', [
    { path: 'notes.template', message: `there is no file ${file}` },
  ]);
}

/** Undefined where there is no such file. Files are opened only where an option names one. */
async function textOf(path: string): Promise<string | undefined> {
  const { readFile } = await import('node:fs/promises');
  return readFile(path, 'utf8').catch(() => undefined);
}
