import type { FailureClass } from '../engine/outcome.ts';
import {
  anything,
  choice,
  described,
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
import { duration, durationText, pause } from './units.ts';

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

const failureClass = choice(retryClasses);
const on = described(
  oneOrMore({ ...failureClass, schema: { title: 'class', ...failureClass.schema } }),
  'Tried again only if every failure is of one of these classes; default refused, reset, unavailable, too-many-requests',
);
const wait = described(
  pause,
  'Before the second attempt, spread by half; doubled for each one after it, up to 30s; never less than Retry-After; default 250ms',
);
const attempts = integer(
  1,
  20,
  'Attempts in all, the first included; default 2, or 1 for what changes something',
);

/** How often and after what a check is tried again. Short form: the number of attempts. */
const retry = described(
  shortForm(
    object({ attempts: optional(attempts), on: optional(on), wait: optional(wait) }),
    attempts,
    (number) => ({ attempts: number }),
  ),
  'How often, and after what, a check is tried again; alone, the number of attempts. A wrong answer is not tried again unless "on" has assertion',
);

export type Retry = Output<typeof retry>;

const tries = integer(2, 20, 'Tries in all, the first included');

/** The same for a chain. Nothing is tried again without being told so, since its checks may change something. */
export const chainDefinition = object(
  {
    retry: described(
      shortForm(object({ attempts: tries, on: optional(on), wait: optional(wait) }), tries, (number) => ({
        attempts: number,
      })),
      'How often, and after what, the whole chain is tried again; alone, the number of tries',
    ),
  },
  'Checks that are tried again together, from the first on, with nothing captured',
);

export type ChainRetry = Output<typeof chainDefinition>['retry'];

/** How long a check may take, and each of its phases. Short form: all of it together. */
const timeout = described(
  shortForm(
    object({
      total: optional(described(duration, 'An attempt as a whole, redirects included; default 10s')),
      connect: optional(described(duration, 'Until the connection stands; default 5s')),
      tls: optional(described(duration, 'The TLS handshake; default 5s')),
      'first-byte': optional(
        described(
          duration,
          'From the request to the first byte of the answer; default what is left of total',
        ),
      ),
    }),
    durationText,
    (total) => ({ total }),
  ),
  'How long an attempt may take, and each of its phases; alone, the attempt as a whole',
);

export type Timeout = Output<typeof timeout>;

const name = text('The name of another check');

/** What every check may say, whatever its kind. */
export const commonFields = {
  title: optional(text('What the check is called in reports; default what it does, such as GET /health')),
  needs: optional(
    described(
      oneOrMore(name),
      'Checks that must have passed before, else this one is skipped; those whose captured values it uses are among them without being named',
    ),
  ),
  always: optional(
    truth(
      'Run even if what it needs has failed, and when the run is cancelled: for cleaning up; decides nothing; default false',
    ),
  ),
  advisory: optional(truth('Reported, but decides nothing; default false')),
  retry: optional(retry),
  timeout: optional(timeout),
  chain: optional(
    text('The chain, one of "chains", that the check is a member of; members run one after the other'),
  ),
  group: optional(text('Checks of one group never run at the same time')),
  rows: optional(
    described(
      list(record(anything('A value')), 1),
      'The check is run once for each row, with ${COLUMN} for the values of the row',
    ),
  ),
};

export type CommonFields = FieldsOutput<typeof commonFields>;

const scalarValues = record(anything('Text, a number, true or false'), {
  pattern: /^[A-Za-z][\w-]*$/u,
  expected: 'a name of letters, digits, "-" and "_"',
});

export const variables = described(
  scalarValues,
  'Values that ${NAME} stands for; what is passed from outside replaces them',
);
export const secretNames = described(
  list(text('The name of a secret')),
  'Names of secrets, for ${NAME}: the values never stand in this file, and are masked wherever something is written',
);

export const defaultsFields = object(
  {
    headers: optional(
      described(record(text('The value of a header')), 'Sent with every request of this suite'),
    ),
    timeout: optional(timeout),
    retry: optional(retry),
  },
  'What holds for every check of this suite that does not say otherwise',
);

export type Defaults = Output<typeof defaultsFields>;
