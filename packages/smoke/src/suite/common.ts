import type { FailureClass } from '../engine/outcome.ts';
import {
  anything,
  choice,
  integer,
  list,
  object,
  oneOrMore,
  optional,
  record,
  shortForm,
  text,
  truth,
} from './shape.ts';
import type { FieldsOutput, Output } from './shape.ts';
import { duration, durationText } from './units.ts';

/** Classes that a retry may help with. A refused login or certificate is not among them: asking again changes nothing. */
const retryClasses = [
  'refused',
  'reset',
  'timeout',
  'cut-short',
  'name-not-resolved',
  'unavailable',
  'too-many-requests',
  'assertion',
  'no-result',
] as const satisfies readonly FailureClass[];

const retryLong = object({
  attempts: optional(integer(1, 20, 'Attempts in all, the first included')),
  on: optional(oneOrMore(choice(retryClasses))),
  wait: optional(duration),
});

/** How often and after what a check is tried again. Short form: the number of attempts. */
const retry = shortForm(retryLong, integer(1, 20, 'Attempts in all, the first included'), (attempts) => ({
  attempts,
}));

export type Retry = Output<typeof retry>;

const tries = integer(2, 20, 'Tries in all, the first included');

/** The same for a chain. Nothing is tried again without being told so, since its checks may change something. */
export const chainDefinition = object(
  {
    retry: shortForm(
      object({ attempts: tries, on: optional(oneOrMore(choice(retryClasses))), wait: optional(duration) }),
      tries,
      (attempts) => ({ attempts }),
    ),
  },
  'Checks that are tried again together, from the first on, with nothing captured',
);

export type ChainRetry = Output<typeof chainDefinition>['retry'];

/** How long a check may take, and each of its phases. Short form: all of it together. */
const timeout = shortForm(
  object({
    total: optional(duration),
    connect: optional(duration),
    tls: optional(duration),
    'first-byte': optional(duration),
  }),
  durationText,
  (total) => ({ total }),
);

export type Timeout = Output<typeof timeout>;

const name = text('The name of another check');

/** What every check may say, whatever its kind. */
export const commonFields = {
  title: optional(text('What the check is called in reports; default: its name')),
  needs: optional(oneOrMore(name)),
  always: optional(
    truth('Run even if what it needs has failed, and when the run is cancelled: for cleaning up'),
  ),
  advisory: optional(truth('Reported, but decides nothing')),
  retry: optional(retry),
  timeout: optional(timeout),
  chain: optional(text('The chain that the check is a member of; members run one after the other')),
  group: optional(text('Checks of one group never run at the same time')),
  rows: optional(list(record(anything()), 1)),
};

export type CommonFields = FieldsOutput<typeof commonFields>;

const scalarValues = record(anything('Text, a number, true or false'), {
  pattern: /^[A-Za-z][\w-]*$/u,
  expected: 'a name of letters, digits, "-" and "_"',
});

export const variables = scalarValues;
export const secretNames = list(text('The name of a secret; its value never stands in this file'));

export const defaultsFields = object({
  headers: optional(record(text())),
  timeout: optional(timeout),
  retry: optional(retry),
});

export type Defaults = Output<typeof defaultsFields>;
