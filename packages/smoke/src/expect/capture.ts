import type { ExchangeAnswer } from '@release-actions/http';
import type { Failure } from '../engine/outcome.ts';
import { object, optional, record, shortForm, text, truth } from '../suite/shape.ts';
import type { Output, Place, Shape } from '../suite/shape.ts';
import { compileAt, operandOf } from './answer.ts';
import { jsonOf, textOf } from './document.ts';
import type { JsonPath } from './json-path.ts';
import { checkPattern, regularExpression } from './regular-expression.ts';

const source = object({
  json: optional(text('A JSONPath query')),
  header: optional(text('A header of the answer')),
  cookie: optional(text('A cookie that the answer sets')),
  matches: optional(text('A regular expression (RE2): its first group, else the whole match')),
  secret: optional(truth('Masked in everything that is written from here on')),
});

/** Where a value is taken from is said once. */
const oneSource: Shape<CaptureSource> = {
  ...source,
  schema: {
    ...source.schema,
    oneOf: ['json', 'header', 'cookie', 'matches'].map((key) => ({ required: [key] })),
  },
};

/** Names for values of the answer. Short form: a JSONPath query. */
export const captureFields = record(
  shortForm(oneSource, text('A JSONPath query'), (query) => ({ json: query })),
  {
    pattern: /^[A-Za-z][\w-]*$/u,
    expected: 'a name of letters, digits, "-" and "_"',
  },
);

export type CaptureSource = Output<typeof source>;
type Take = (answer: ExchangeAnswer) => Promise<unknown>;

export type Captures = {
  readonly names: ReadonlyMap<string, { readonly secret: boolean }>;
  /** Whether any of them is taken from the body. */
  readonly body: boolean;
  /** The values of an answer; one that is not there is a failure. */
  readonly take: (answer: ExchangeAnswer) => Promise<{
    readonly values: ReadonlyMap<string, unknown>;
    /** Those of them that are secret. */
    readonly secrets: ReadonlyMap<string, unknown>;
    readonly failures: readonly Failure[];
  }>;
};

export async function prepareCaptures(
  sources: Readonly<Record<string, CaptureSource>>,
  at: Place,
): Promise<Captures> {
  const takers = new Map<string, { readonly take: Take; readonly what: string }>();
  for (const [name, one] of Object.entries(sources)) {
    const place: Place = { path: [...at.path, name], problems: at.problems };
    const taker = await takerOf(one, place);
    if (taker !== undefined) takers.set(name, taker);
  }
  return {
    names: new Map(Object.entries(sources).map(([name, { secret = false }]) => [name, { secret }])),
    body: Object.values(sources).some(({ json, matches }) => json !== undefined || matches !== undefined),
    take: async (answer) => {
      const values = new Map<string, unknown>();
      const failures: Failure[] = [];
      for (const [name, { take, what }] of takers) {
        const value = await take(answer);
        // Nothing by any name: in the next request it would stand as the word "null".
        if (value !== undefined && value !== null) values.set(name, value);
        else {
          const found = value === null ? 'null' : 'missing';
          failures.push({
            class: 'assertion',
            message: `${what} is ${found}, it was to be captured as ${name}`,
          });
        }
      }
      const secrets = new Map([...values].filter(([name]) => sources[name]?.secret === true));
      return { values, secrets, failures };
    },
  };
}

export const nothingCaptured: Awaited<ReturnType<Captures['take']>> = {
  values: new Map(),
  secrets: new Map(),
  failures: [],
};
/** Of a check that captures nothing. */
export const noCaptures: Captures = {
  names: new Map(),
  body: false,
  take: () => Promise.resolve(nothingCaptured),
};

async function takerOf(
  { json, header, cookie, matches }: CaptureSource,
  at: Place,
): Promise<{ take: Take; what: string } | undefined> {
  const given = [json, header, cookie, matches].filter((one) => one !== undefined);
  if (given.length !== 1) {
    at.problems.push({ path: at.path, message: 'expected exactly one of json, header, cookie, matches' });
    return undefined;
  }
  if (json !== undefined) {
    const path = await compileAt(json, { path: [...at.path, 'json'], problems: at.problems });
    return path === undefined
      ? undefined
      : { take: (answer) => Promise.resolve(jsonValue(path, answer)), what: json };
  }
  if (header !== undefined) {
    return {
      take: (answer) => Promise.resolve(answer.headers[header.toLowerCase()]?.[0]),
      what: `header ${header}`,
    };
  }
  if (cookie !== undefined)
    return { take: (answer) => Promise.resolve(cookieValue(cookie, answer)), what: `cookie ${cookie}` };
  const pattern = matches ?? '';
  await checkPattern(pattern, { path: [...at.path, 'matches'], problems: at.problems });
  return {
    take: async (answer) => (await regularExpression(pattern)).firstMatch(textOf(answer)),
    what: `a match of /${pattern}/`,
  };
}

function jsonValue(path: JsonPath, answer: ExchangeAnswer): unknown {
  const document = jsonOf(answer);
  if ('problem' in document) return undefined;
  const operand = operandOf(path, document.value);
  return operand.present ? operand.value : undefined;
}

function cookieValue(name: string, answer: ExchangeAnswer): string | undefined {
  const start = `${name}=`;
  const cookie = (answer.headers['set-cookie'] ?? []).find((one) => one.startsWith(start));
  return cookie?.slice(start.length).split(';')[0];
}
