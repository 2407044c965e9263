import { ConfigurationError, suggestion } from '@release-actions/report';
import type { ConfigurationProblem, Position } from '@release-actions/report';
import { kindOfField, kinds } from '../kinds/registry.ts';
import type { KindField } from '../kinds/registry.ts';
import type { Kind } from '../kinds/kind.ts';
import { problemsOfNeeds } from '../plan/needs.ts';
import { references } from '../template.ts';
import { prepareVersion } from '../version/definition.ts';
import { commonFields } from './common.ts';
import type { CommonFields } from './common.ts';
import { openSource } from './source.ts';
import type { Source } from './parsed.ts';
import { found, isMapping, object } from './shape.ts';
import type { Place, Problem } from './shape.ts';
import { settings, settingsFields } from './suite.ts';
import type { Check, Suite } from './suite.ts';

export type SuiteFile = { readonly file: string; readonly content: string };

type ReadFile = {
  /** As far as it could be read. */
  readonly suite: Suite | undefined;
  /** Every check that is written, also one that could not be read. */
  readonly names: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
};

async function readFile({ file, content }: SuiteFile): Promise<ReadFile> {
  const source = await openSource(file, content);
  const problems: Problem[] = [];
  const suite = await readSource(source, { path: [], problems });
  const exact = problems.length === 0 ? source : ((await source.exact?.()) ?? source);
  const checks = isMapping(source.value) ? source.value['checks'] : undefined;
  return {
    suite,
    names: isMapping(checks) ? Object.keys(checks) : [],
    problems: problems.map((problem) => located(problem, exact)),
  };
}

/**
 * Reads every suite file. Throws a ConfigurationError with the mistakes of all of them, each at its line and column.
 * Checks of the floor are added: under their own name where the suites do not have it or have the same check, else
 * beside it as `floor NAME`.
 */
export async function readSuites(files: readonly SuiteFile[], floor?: SuiteFile): Promise<Suite[]> {
  const all = [...files, ...(floor === undefined ? [] : [floor])];
  const unreadable: ConfigurationProblem[] = [];
  const read: ReadFile[] = [];
  for (const file of all) {
    const one = await readFile(file).catch((error: unknown) => {
      if (!(error instanceof ConfigurationError)) throw error;
      unreadable.push(...error.problems);
    });
    if (one !== undefined) read.push(one);
  }
  const suites = read.flatMap(({ suite }) => suite ?? []);
  const problems = [...unreadable, ...read.flatMap((one) => one.problems)];
  if (problems.length > 0) {
    const names = new Set(read.flatMap((one) => one.names));
    const checks = suites.flatMap((suite) => suite.checks);
    // What a file that is no suite would have held is not known, so neither is which names are missing.
    const needs = unreadable.length > 0 ? [] : problemsOfNeeds(checks, names);
    throw new ConfigurationError(
      all.length === 1 ? 'the suite' : 'the suites',
      inOrder([...problems, ...needs]),
    );
  }
  const last = floor === undefined ? undefined : suites.pop();
  return last === undefined ? suites : [...suites, addedBy(last, suites)];
}

/** By file, then from top to bottom, so that a reader goes through each file once. */
const inOrder = (problems: readonly ConfigurationProblem[]): ConfigurationProblem[] =>
  problems.toSorted(({ position: a }, { position: b }) =>
    a === undefined || b === undefined || a.file !== b.file ? 0 : a.line - b.line || a.column - b.column,
  );

/** What a floor adds: it can take nothing away and replace nothing. */
function addedBy(floor: Suite, suites: readonly Suite[]): Suite {
  const own = new Map(
    suites.flatMap((suite) => suite.checks.map((check) => [check.id, { suite, check }] as const)),
  );
  const checks = floor.checks.filter((check) => {
    const other = own.get(check.id);
    return other === undefined || meaning(other.check, other.suite) !== meaning(check, floor);
  });
  const names = new Map(checks.map(({ id }) => [id, own.has(id) ? `floor ${id}` : id]));
  return {
    ...floor,
    space: 'floor',
    checks: checks.map((check) => ({
      ...check,
      position: check.position,
      id: names.get(check.id) ?? check.id,
      ...(check.needs === undefined ? {} : { needs: check.needs.map((id) => names.get(id) ?? id) }),
    })),
  };
}

/**
 * All that a check does, where that can be seen from its text and its suite's settings; what refers to something
 * else (a variable, another check, a file) is like no other, although it is written alike.
 */
function meaning({ source, needs, chain }: Check, { file, defaults, settings: { ca } }: Suite): string {
  const elsewhere =
    needs !== undefined || chain !== undefined || ca !== undefined || references(source).length > 0;
  return JSON.stringify([source, defaults, elsewhere || namesFile(source) ? file : '']);
}

const namesFile = (source: unknown): boolean =>
  isMapping(source) && isMapping(source['expect']) && typeof source['expect']['schema'] === 'string';

function located({ path, message, key }: Problem, source: Source): ConfigurationProblem {
  const position = source.positionOf(path, key === true);
  return path.length === 0 ? { position, message } : { position, path: path.join('.'), message };
}

async function readSource(source: Source, at: Place): Promise<Suite | undefined> {
  const { value = null } = source;
  const empty = value === null ? {} : value;
  if (!isMapping(empty)) {
    at.problems.push({ path: [], message: `expected a suite, found ${found(empty)}` });
    return undefined;
  }
  const { checks: written = {}, ...rest } = empty;
  const knownKeys = [...Object.keys(settingsFields), 'checks'];
  const read = settings.read(withSuggestions(rest, knownKeys, at), at);
  const checks = await readChecks(written ?? {}, source, { path: ['checks'], problems: at.problems });
  if (read === undefined) return undefined;
  if (read.version !== undefined) await prepareVersion(read.version, { ...at, path: ['version'] });
  return {
    file: source.file,
    space: 'suites',
    settings: read,
    defaults: read.defaults ?? {},
    version: read.version,
    ready: read.ready,
    checks,
    positionOf: (path) => source.positionOf(path, false),
  };
}

/** Reports unknown keys with `checks` among the candidates, and leaves them out. */
function withSuggestions(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  at: Place,
): unknown {
  const entries = Object.entries(value).filter(([key]) => {
    if (known.includes(key)) return true;
    const hint = suggestion(key, known) || ` Known are ${known.join(', ')}`;
    at.problems.push({ path: [key], key: true, message: `unknown key.${hint}` });
    return false;
  });
  return Object.fromEntries(entries);
}

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u;

async function readChecks(written: unknown, source: Source, at: Place): Promise<Check[]> {
  if (!isMapping(written)) {
    at.problems.push({
      path: at.path,
      message: `expected a mapping from names to checks, found ${found(written)}`,
    });
    return [];
  }
  const checks: Check[] = [];
  for (const [id, one] of Object.entries(written)) {
    const place: Place = { path: ['checks', id], problems: at.problems };
    if (!namePattern.test(id)) {
      at.problems.push({
        path: place.path,
        key: true,
        message: 'expected a name of letters, digits, ".", "_", "-" and spaces',
      });
    }
    const check = await readCheck(id, one, place, () => source.positionOf(place.path, true));
    if (check !== undefined) checks.push(check);
  }
  return checks;
}

async function readCheck(
  id: string,
  written: unknown,
  at: Place,
  position: () => Position,
): Promise<Check | undefined> {
  const long = typeof written === 'string' ? { request: written } : written;
  const field = kindFieldOf(long, at);
  if (field === undefined) return undefined;
  const name = kindOfField[field];
  const kind: Kind = await kinds[name]();
  const definition = shapeOf(field, kind).read(long, at);
  if (definition === undefined) return undefined;
  const prepared = await kind.prepare(definition as never, at);
  return {
    ...(definition as CommonFields),
    id,
    kind: name,
    prepared,
    source: long,
    get position() {
      return position();
    },
  };
}

/** Other tools write method and address apart. */
const apart = ({ method, url }: Readonly<Record<string, unknown>>): string =>
  typeof url === 'string'
    ? ` Did you mean "request: ${typeof method === 'string' ? method : 'GET'} ${url}"?`
    : '';

const shapes = new Map<KindField, ReturnType<typeof object>>();

/** The shape of a check of one kind: made once, since suites have many checks. */
function shapeOf(field: KindField, kind: Kind): ReturnType<typeof object> {
  const shape = shapes.get(field) ?? object({ ...commonFields, ...kind.fields });
  shapes.set(field, shape);
  return shape;
}

function kindFieldOf(long: unknown, at: Place): KindField | undefined {
  const fields = Object.keys(kindOfField) as KindField[];
  if (!isMapping(long)) {
    at.problems.push({
      path: at.path,
      message: `expected a request such as GET /health, or a mapping, found ${found(long)}`,
    });
    return undefined;
  }
  const given = fields.filter((field) => field in long);
  if (given.length === 1) return given[0];
  const near = Object.keys(long)
    .map((key) => suggestion(key, fields))
    .find((hint) => hint !== '');
  const message =
    given.length === 0
      ? `says nothing to do: expected one of ${fields.join(', ')}.${near ?? apart(long)}`
      : `says more than one thing to do: ${given.join(' and ')}`;
  at.problems.push({ path: at.path, key: true, message });
  return undefined;
}
