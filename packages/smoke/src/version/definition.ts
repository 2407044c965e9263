import { compileAt } from '../expect/answer.ts';
import { checkPattern } from '../expect/regular-expression.ts';
import { requestLine } from '../kinds/request-line.ts';
import { either, integer, list, object, optional, record, shortForm, text } from '../suite/shape.ts';
import type { Output, Place } from '../suite/shape.ts';
import { duration } from '../suite/units.ts';

const versionLong = object({
  request: requestLine,
  headers: optional(record(text())),
  json: optional(text('A JSONPath query for the version in the answer')),
  header: optional(text('The header that holds the version')),
  matches: optional(text('A regular expression (RE2): its first group is the version')),
  connections: optional(integer(1, 1000, 'Fresh connections before and after the checks; default 24')),
  edges: optional(
    list(text('Another address that serves the same version, such as https://edge-2.shop.example')),
  ),
});

/** Where the running version can be read. Short form: `GET /version`. */
export const versionSource = shortForm(versionLong, text('Such as GET /version'), (request) => ({ request }));

export type VersionSource = Output<typeof versionSource>;

/** Reports a query or pattern that is not valid, before the run. */
export async function prepareVersion({ json, matches }: VersionSource, at: Place): Promise<void> {
  if (json !== undefined) await compileAt(json, { path: [...at.path, 'json'], problems: at.problems });
  if (matches !== undefined)
    await checkPattern(matches, { path: [...at.path, 'matches'], problems: at.problems });
}

const readyLong = object({
  rounds: optional(integer(1, 100, 'Rounds in a row in which every route answers; default 3')),
  routes: optional(list(requestLine, 1)),
  within: optional(duration),
  every: optional(duration),
});

/** What has to be stable before the checks begin. Short form: how long to wait for it at most. */
export const readyDefinition = either<Output<typeof readyLong>>(
  [readyLong, shortForm(readyLong, text('How long to wait at most'), (within) => ({ within }))],
  () => shortForm(readyLong, text('How long to wait at most'), (within) => ({ within })),
  'how long to wait at most, or a mapping',
);

export type Ready = Output<typeof readyDefinition>;
