import { compileAt } from '../expect/answer.ts';
import { checkPattern } from '../expect/regular-expression.ts';
import { isWholeAddress, requestLine } from '../kinds/request-line.ts';
import {
  described,
  formed,
  integer,
  list,
  object,
  optional,
  record,
  shortForm,
  text,
} from '../suite/shape.ts';
import type { Output, Place, Shape } from '../suite/shape.ts';
import { duration, durationText, pause } from '../suite/units.ts';

const edge = formed(
  (value) => isWholeAddress(value) && !value.includes('${'),
  'an http or https address such as https://edge-2.shop.example',
  /^[hH][tT][tT][pP][sS]?:[^$]+$/u,
);

/** That it is a whole query is found when it is compiled. */
const query = (description: string): Shape<string> => ({
  ...text(),
  schema: { ...text(description).schema, pattern: String.raw`^\$` },
});

const versionLong = object({
  request: described(requestLine, 'Where the running version is asked for, such as GET /version'),
  headers: optional(described(record(text('The value of a header')), 'Sent with it')),
  json: optional(query('A JSONPath query for the version in the answer')),
  header: optional(text('The header that holds the version, instead of the body')),
  matches: optional(
    text('A regular expression (RE2) on the body: its first group is the version, else the whole match'),
  ),
  connections: optional(
    integer(
      1,
      1000,
      'Fresh connections before and again after the checks, spread over every address of every edge; default 24',
    ),
  ),
  edges: optional(
    described(
      list(edge),
      'Other addresses that serve the same version, such as https://edge-2.shop.example: each is asked besides the base URL; default none',
    ),
  ),
});

/** The text of a request, which the long form reads. */
const lineText: Shape<string> = {
  read: (value, at) => (typeof value === 'string' ? value : void requestLine.read(value, at)),
  schema: requestLine.schema,
};

/** Where the running version can be read. Short form: `GET /version`. */
export const versionSource = described(
  shortForm(versionLong, lineText, (request) => ({ request })),
  'Where the running version is read: the whole body, or the key of a JSON object that is usually called so (version, commit, sha, revision, build, tag) unless more is said; alone, the request; default the path that the policy names, else /version where a version is expected',
);

export type VersionSource = Output<typeof versionSource>;

/** Reports a query or pattern that is not valid, before the run. */
export async function prepareVersion({ json, matches }: VersionSource, at: Place): Promise<void> {
  if (json !== undefined) await compileAt(json, { path: [...at.path, 'json'], problems: at.problems });
  if (matches !== undefined)
    await checkPattern(matches, { path: [...at.path, 'matches'], problems: at.problems });
}

const readyLong = object({
  rounds: optional(
    integer(1, 100, 'Rounds in a row that must be good, at every address of every edge; default 3'),
  ),
  routes: optional(
    described(list(requestLine, 1), 'Requests that must be answered as they say, besides the version'),
  ),
  within: optional(described(duration, 'How long to wait at most; default 2m')),
  every: optional(described(pause, 'Between two rounds; default 1s')),
});

/** What has to be stable before the checks begin. Short form: how long to wait for it at most. */
export const readyDefinition = described(
  shortForm(readyLong, durationText, (within) => ({ within })),
  'What has to be stable before the checks begin: the version, and the routes that are named; alone, how long to wait at most; default no waiting',
);

export type Ready = Output<typeof readyDefinition>;
