export type WorkflowCommand = {
  /** `error`, `warning`, `notice`, `debug`, `group`, `add-mask`, ... */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

export type AnnotationLine = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
};

/** Workflow commands in a step's output, in order, unescaped as the runner does it. */
export function parseCommands(output: string): WorkflowCommand[] {
  return output.split(/\r?\n/).flatMap((line) => {
    const [, name, properties, message] =
      /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = (properties ?? '').split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 1 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))] as const];
    });
    return [{ name, properties: Object.fromEntries(pairs), message: unescapeData(message ?? '') }];
  });
}

export function annotationsOf(commands: readonly WorkflowCommand[]): AnnotationLine[] {
  return commands.flatMap(({ name, properties, message }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
    const { file, line, title } = properties;
    return [
      {
        level: name,
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(title === undefined ? {} : { title }),
      },
    ];
  });
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/**
 * `name=value` lines and `name<<DELIMITER` blocks, as in GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV.
 * @throws Error for a line of neither form or a block without end, where the runner fails the step.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`Invalid format '${line}'`);
      values[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
