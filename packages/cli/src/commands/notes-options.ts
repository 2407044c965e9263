import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ConfigurationError, suggestion } from '@release-actions/report';
import type { Terminal } from '../terminal.ts';

const formats = ['markdown', 'text', 'html', 'changelog', 'json'] as const;
type Format = (typeof formats)[number];

export type NotesOptions = {
  readonly gitDir: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly policy: string | undefined;
  readonly service: string | undefined;
  readonly paths: readonly string[];
  readonly format: Format;
};

const options = {
  'git-dir': { type: 'string', default: '.' },
  from: { type: 'string' },
  to: { type: 'string', default: 'HEAD' },
  policy: { type: 'string' },
  service: { type: 'string' },
  path: { type: 'string', multiple: true },
  format: { type: 'string', default: 'markdown' },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** Undefined when help was asked for and printed. */
export async function notesOptions(
  args: readonly string[],
  terminal: Terminal,
): Promise<NotesOptions | undefined> {
  const given = readArguments(args);
  // Help and mistakes are commander's, as with every command; loading it takes longer than reading a small range.
  if (given === undefined) return explain(args, terminal);
  const { 'git-dir': gitDir, path, json, format, from, to, policy, service } = given;
  const shown = formats.find((name) => name === (json ? 'json' : format));
  if (shown !== undefined) return { gitDir, from, to, policy, service, paths: path ?? [], format: shown };
  throw new ConfigurationError('the command line', [
    {
      path: '--format',
      message: `"${format}" is none of ${formats.join(', ')}.${suggestion(format, formats)}`,
    },
  ]);
}

function readArguments(args: readonly string[]): ReturnType<typeof parse> | undefined {
  try {
    return parse(args);
  } catch {
    return undefined;
  }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options }).values;

async function explain(args: readonly string[], terminal: Terminal): Promise<undefined> {
  const { commandFor, parseArguments } = await import('../options.ts');
  const command = commandFor(terminal, 'notes', 'Draft release notes from a clone, without network.')
    .option(
      '--git-dir <folder>',
      'the clone: a working tree or a bare repository',
      options['git-dir'].default,
    )
    .option('--from <tag>', 'the previous release; without it, the newest tag before --to')
    .option('--to <tag>', 'the release, or what becomes it', options.to.default)
    .option('--policy <file>', 'a policy file, for tag pattern, services, template and version rules')
    .option('--service <name>', "the service's name; its paths come from the policy")
    .option('--path <path...>', 'only commits that touch this path (repeatable)')
    .option('--format <name>', `one of ${formats.join(', ')}`, options.format.default)
    .option('--json', 'print the machine-readable notes and nothing else');
  if (parseArguments(command, args) === undefined) return undefined;
  throw new ConfigurationError('the command line', [{ message: `cannot read ${args.join(' ')}` }]);
}
