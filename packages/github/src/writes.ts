import type { Unknown, UnknownReason } from '@release-actions/evidence';
import { Fields, MalformedAnswer } from './decode.ts';
import { needOf } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import { faultFailure, refusalReasonOf } from './failure.ts';
import type { Failure } from './failure.ts';
import type { Call, Transport } from './transport.ts';
import { done } from './written.ts';
import type { PlannedWrite, RefusalReason, Refused, Written } from './written.ts';

/** Sends writes, or in a dry run only writes them down. */
export type Writer = {
  readonly planned: readonly PlannedWrite[];
  /** `what`: one line for people, such as `create issue "Release 1.4.0"`. */
  readonly send: <T>(call: Call, what: string, decode: (data: unknown) => T) => Promise<Written<T>>;
  /** Records a write in a dry run; null when writes are really made. */
  readonly plan: (
    call: Call,
    what: string,
  ) => { readonly outcome: 'planned'; readonly write: PlannedWrite } | null;
};

/** Makes a failure of a write into a refusal that says whether it may have happened. */
export function refusedBy(transport: Transport, call: Call, failure: Failure): Refused {
  const reason = refusalReasonOf(failure);
  const uncertain = reason === 'uncertain' ? ' It may have happened; running it again finds out.' : '';
  const why =
    failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not write it' : failure.why;
  return {
    outcome: 'refused',
    reason,
    endpoint: call.endpoint,
    message:
      `Cannot write ${needOf(call.endpoint).what}: ${why} ` +
      `(${failure.status ?? 'no answer'} on ${transport.describe(call)}).${uncertain}`,
    hint: failure.hint,
  };
}

const ofUnknown: Partial<Readonly<Record<UnknownReason, RefusalReason>>> = {
  'not-permitted': 'not-permitted',
  'not-found': 'not-found',
  'feature-off': 'feature-off',
  'rate-limited': 'rate-limited',
};

/** Nothing was sent, since what must be known first could not be read. */
export const refusedFor = (endpoint: Endpoint, { reason, message, hint }: Unknown): Refused => ({
  outcome: 'refused',
  reason: ofUnknown[reason] ?? 'unavailable',
  endpoint,
  message: `Not written: ${message}`,
  hint,
});

/** A refusal of our own: a precondition that no longer holds. */
export const conflict = (transport: Transport, call: Call, why: string, hint: string): Refused => ({
  outcome: 'refused',
  reason: 'conflict',
  endpoint: call.endpoint,
  message: `Not written: ${why} (${transport.describe(call)}).`,
  hint,
});

const bodyOf = ({ parameters = {} }: Call): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? `${value.length} bytes` : value,
    ]),
  );

/** `dryRun`: every write is answered `planned`, and nothing is sent. */
export function createWriter(transport: Transport, dryRun: boolean): Writer {
  const planned: PlannedWrite[] = [];
  const plan: Writer['plan'] = (call, what) => {
    if (!dryRun) return null;
    const write = { endpoint: call.endpoint, what, body: bodyOf(call) };
    planned.push(write);
    return { outcome: 'planned', write };
  };
  return {
    planned,
    plan,
    send: async (call, what, decode) => {
      const instead = plan(call, what);
      if (instead !== null) return instead;
      const answer = await transport.send(call);
      if (!answer.ok) return refusedBy(transport, call, answer.failure);
      try {
        return done(decode(answer.data));
      } catch (error) {
        if (!(error instanceof MalformedAnswer)) throw error;
        return refusedBy(transport, call, faultFailure('malformed', error.message));
      }
    },
  };
}

/** Decodes the object that GitHub answers a write with. */
export const answered =
  <T>(decode: (fields: Fields) => T) =>
  (data: unknown): T =>
    decode(new Fields(data, 'answer'));

/** For writes whose answer says nothing. */
export const nothing = (): null => null;
