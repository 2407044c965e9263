/** The reference of smoke suites: tables of every key, from the JSON Schema of suites and so from the shapes that read them. */
import { suiteJsonSchema } from '../packages/smoke/src/suite/json-schema.ts';

type Schema = {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
};
type SuiteSchema = Schema & { readonly $defs: { readonly check: Schema; readonly matcher: Schema } };

const cell = (text: string): string =>
  text
    .replace(/\$\{\w+\}/gu, '`$&`')
    .replace(/\s+/gu, ' ')
    .replaceAll('|', String.raw`\|`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
};

const links: Readonly<Record<string, string>> = {
  '#/$defs/matcher': '[matcher](#matchers)',
  '#/$defs/check': '[check](#every-check)',
  class: '[class](#what-is-tried-again)',
};

/** What may be written, in words. */
function typeOf(schema: Schema): string {
  const name = schema.$ref ?? schema.title;
  if (name !== undefined) return links[name] ?? name;
  if (schema.enum !== undefined) return inWords(schema.enum.map((one) => `\`${one}\``));
  if (schema.anyOf !== undefined) return alternatives(schema.anyOf.map(typeOf));
  const [type] = [schema.type ?? []].flat();
  if (type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (type === 'object') {
    const { additionalProperties: item } = schema;
    return item === undefined || item === false ? 'mapping' : `mapping from names to ${typeOf(item)}`;
  }
  return type === undefined ? 'any value' : scalarType(type, schema);
}

const inWords = (all: readonly string[]): string => all.join(', ').replace(/, ([^,]*)$/u, ' or $1');

/** One or a list of it is told once. */
function alternatives(types: readonly string[]): string {
  const [one = '', other] = types;
  return types.length === 2 && other === `list of ${one}`
    ? `${one}, or a list of them`
    : [...new Set(types)].join(' or ');
}

function scalarType(type: string, schema: Schema): string {
  const range = schema.minimum === undefined ? '' : `, ${schema.minimum} to ${String(schema.maximum)}`;
  return `${plainTypes[type] ?? type}${range}`;
}

/** What a description says, and what it says holds without the key. */
function meaningOf({ description = '' }: Schema): { readonly meaning: string; readonly fallback: string } {
  const [, meaning = '', fallback] = /^(.*?)(?:; |^)[Dd]efault:? (.*)$/su.exec(description) ?? [];
  return fallback === undefined ? { meaning: description, fallback: '' } : { meaning, fallback };
}

/** The mappings with known keys that a value may be, and how their keys are reached from it. */
function mappingsIn(schema: Schema): { readonly schema: Schema; readonly under: string }[] {
  if (schema.properties !== undefined) return [{ schema, under: '' }];
  const item = schema.additionalProperties;
  const inner =
    item === undefined || item === false
      ? []
      : mappingsIn(item).map((one) => ({ ...one, under: `.NAME${one.under}` }));
  return [...inner, ...(schema.anyOf ?? []).flatMap(mappingsIn)];
}

type Row = readonly [key: string, type: string, fallback: string, meaning: string];

/** A row for every key, those inside of a key after it. */
function rowsOf({ properties = {}, required = [] }: Schema, path = ''): Row[] {
  return Object.entries(properties).flatMap(([key, schema]): Row[] => {
    const { meaning, fallback } = meaningOf(schema);
    if (meaning === '') throw new Error(`the reference cannot say what "${path}${key}" means`);
    const standing = required.includes(key) ? 'required' : cell(fallback);
    const mappings = mappingsIn(schema);
    const inside = mappings.flatMap((one) =>
      // Of one of several mappings no key has to be there.
      rowsOf(
        mappings.length > 1 ? { ...one.schema, required: [] } : one.schema,
        `${path}${key}${one.under}.`,
      ),
    );
    return [[`\`${path}${key}\``, cell(typeOf(schema)), standing, cell(meaning)], ...inside];
  });
}

const keyTable = (rows: readonly Row[]): string => table(['Key', 'Type', 'Default', 'Meaning'], rows);

const keysOf = ({ properties = {} }: Schema): string[] => Object.keys(properties);

function without(schema: Schema, left: ReadonlySet<string>): Schema {
  const kept = Object.entries(schema.properties ?? {}).filter(([key]) => !left.has(key));
  return { ...schema, properties: Object.fromEntries(kept) };
}

function only(schema: Schema, kept: ReadonlySet<string>): Schema {
  return without(schema, new Set(keysOf(schema).filter((key) => !kept.has(key))));
}

const classMeanings: Readonly<Record<string, string>> = {
  refused: 'nothing listens there, or no way leads there',
  reset: 'the connection was closed before an answer',
  timeout: 'the attempt, or one of its phases, took longer than it may',
  'cut-short': 'the answer ended in the middle',
  'name-not-resolved': 'the name has no address',
  unavailable: 'status 502, 503 or 504 where another is expected',
  'too-many-requests': 'status 429 where another is expected',
  assertion: 'any other answer than the expected one',
  'no-result': 'a command could not be started, or left no result that can be used',
};

/** The classes that `on` takes, those first that are meant without it. */
function classTable(on: Schema): string {
  const classes = (on.anyOf ?? []).flatMap((one) => one.enum ?? []);
  const { fallback } = meaningOf(on);
  const rows = classes.map((name) => {
    const meaning = classMeanings[name];
    if (meaning === undefined) throw new Error(`the reference cannot say what the class "${name}" means`);
    return [`\`${name}\``, fallback.split(', ').includes(name) ? 'yes' : '', meaning];
  });
  return table(['Class', 'Without `on`', 'When'], rows);
}

const schemaAddress =
  'https://raw.githubusercontent.com/octoacme/release-actions/main/packages/smoke/schema/smoke-suite.schema.json';

const head = `# Smoke suites

Every key of a suite, written by \`npm run docs\` from the shapes that read suites. What a suite is for, with an example:
[packages/smoke](../packages/smoke/README.md).

An editor completes and checks a suite whose first line is

\`\`\`yaml
# yaml-language-server: $schema=${schemaAddress}
\`\`\`

In a checkout, \`packages/smoke/schema/smoke-suite.schema.json\` is the same file, and \`release-actions smoke schema\`
prints it. What a schema cannot know, such as the names of other checks, is found when the suite is read, with line and
column, and before the first request.`;

const forms = table(
  ['Form', 'Written as'],
  [
    ['length of time', '`500ms`, `5s`, `2m`, `1h`, `1d`'],
    ['size', '`500 B`, `20 kB`, `8 MiB`'],
    ['status', '`200`, or `2xx` for every status from 200 to 299'],
    [
      'request',
      '`GET /health`, `GET https://shop.example/`, `GET /old 301` where another status than 2xx is right; methods are GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS',
    ],
    ['host and port', '`shop.example:443`, `[2001:db8::1]:443`'],
    ['matcher', 'a plain value or list, which must be equal, or [operators](#matchers)'],
  ],
);

const references = `${table(
  ['Reference', 'Stands for'],
  [
    ['`${base-url}`', 'the base URL of the run; nothing where there is none, which is then a failure'],
    ['`${expected-version}`', 'the version that is expected; nothing where none is, which is then a failure'],
    ['`${unique}`', 'letters and digits that are the same in the whole run and others in every run'],
    ['`${try}`', 'in the checks of a chain, the number of the try, from 1'],
    ['`${NAME}`', 'a variable, a secret, a column of the row, or a value that another check captured'],
    ['`$${`', 'the two characters `${` themselves'],
  ],
)}

Where a name is given more than once, the row counts before what was captured, that before secrets, these before
variables from outside, then the names above but \`\${try}\`, then \`variables\`, and \`\${try}\` last. In a JSON body,
in the variables of GraphQL and in matchers, text that is one reference and nothing else becomes the value with its type.`;

const retries = `A wrong answer is not tried again unless the suite says so: another attempt rarely mends it, and hides what
is flaky. Without \`on\`, only what the network or a busy server did is, and only for what can be repeated without harm:
GET, HEAD, PUT, DELETE and OPTIONS, GraphQL without a mutation, \`tls\`, \`dns\`, \`compare\`, and \`tcp\` without \`send\`.
Everything else has one attempt, unless \`retry\` of the check or of \`defaults\` says how many. A run has 50 retries for one
address, and none for which its deadline leaves no time. To try wrong answers again, too:

\`\`\`yaml
retry: { attempts: 3, on: [assertion, unavailable] }
\`\`\`

An attempt is followed by another only if each of its failures is of one of these classes:`;

const chains = `A chain has only the tries that its \`retry\` declares. When a try fails in ways that \`on\` covers (without \`on\` those
of the table above, so no wrong answer), and what cleans up after it passed, all members run again from the first, with
nothing captured. When cleaning up fails there is no other try, since what the last one made may still be there.`;

function sharedBy(kinds: readonly Schema[]): Set<string> {
  const [first = new Set<string>(), ...others] = kinds.map((kind) => new Set(keysOf(kind)));
  return others.reduce((shared, keys) => shared.intersection(keys), first);
}

/** A kind by the key that names it, with the keys of its own. */
function kindSection(kind: Schema, field: string, shared: ReadonlySet<string>): string {
  const more = keysOf(kind).includes('follow')
    ? ' What else it may say: [requests and answers](#requests-and-answers).'
    : '';
  return `### ${field}\n\n${kind.description ?? ''}.${more}\n\n${keyTable(rowsOf(without(kind, shared)))}`;
}

/** The page as Markdown. Throws where a key has no meaning. */
export async function smokeReference(): Promise<string> {
  const suite = (await suiteJsonSchema()) as SuiteSchema;
  const { check, matcher } = suite.$defs;
  const kinds = (check.anyOf ?? []).filter(({ properties }) => properties !== undefined);
  const [anyKind = {}] = kinds;
  const common = sharedBy(kinds);
  const exchanges = sharedBy(kinds.filter((kind) => keysOf(kind).includes('follow'))).difference(common);
  const fields = kinds.map((kind) => (kind.required ?? []).join());
  const sections = kinds.map((kind, index) => {
    const own = keysOf(kind).includes('follow') ? common.union(exchanges) : common;
    return kindSection(kind, fields[index] ?? '', own);
  });
  const operators = (matcher.anyOf ?? []).find(({ properties }) => properties !== undefined) ?? {};
  const settings = rowsOf(suite).filter(([key]) => !/^`defaults\.\w+\./u.test(key));
  return `${[
    head,
    `## The suite\n\n${keyTable(settings)}\n\nInside of \`defaults.timeout\` and \`defaults.retry\` stands what stands there in [every check](#every-check).`,
    `## How values are written\n\n${forms}`,
    `## Every check\n\nA check is a request alone, such as \`home: GET /\`, or a mapping with the key that names its kind, and these:\n\n${keyTable(rowsOf(only(anyKind, common)))}`,
    `## Kinds of checks\n\nExactly one of these keys says what is done: ${inWords(fields.map((field) => `\`${field}\``))}.`,
    ...sections,
    `## Requests and answers\n\nWhat \`request\` and \`graphql\` may say besides:\n\n${keyTable(rowsOf(only(anyKind, exchanges)))}`,
    `## Matchers\n\nAll operators that are given must hold. A value that is missing fails them all, but \`exists: false\`.\n\n${keyTable(rowsOf({ properties: operators.properties ?? {} }))}`,
    `## References\n\n${references}`,
    `## What is tried again\n\n${retries}\n\n${classTable(innerSchema(anyKind, ['retry', 'on']))}\n\n${chains}`,
  ].join('\n\n')}\n`;
}

/** The schema of a key inside of others. */
const innerSchema = (schema: Schema, path: readonly string[]): Schema =>
  path.reduce<Schema>(
    (outer, key) => mappingsIn(outer).flatMap((one) => one.schema.properties?.[key] ?? [])[0] ?? {},
    schema,
  );
