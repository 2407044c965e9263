import * as z from 'zod/mini';
import { shortForm } from '../values/short-form.ts';
import { secretName, text, webAddress } from '../values/text.ts';

const project = z.strictObject({
  owner: text,
  number: z.int().check(z.minimum(1)),
  /** Name of the single-select field that says how far an item is. */
  field: z._default(text, 'Status'),
  /** Names of the options that count as done. */
  done: z._default(z.array(text).check(z.minLength(1)), ['Done']),
  /** Only items whose field has this value belong to the release: `{ Release: '{release}' }`. */
  filter: z._default(z.record(z.string(), text), {}),
});

const http = z.strictObject({
  /** `{release}`, `{sha}` and `{cursor}` are replaced; `{cursor}` is empty on the first page. */
  url: webAddress,
  /** Sent by POST as JSON, with the same replacements as in `url`; absent: GET. */
  body: z.optional(text),
  /** JSONPath expressions (RFC 9535). */
  items: text,
  id: text,
  status: text,
  done: z.array(text).check(z.minLength(1)),
  /** JSONPath of the address or token of the next page; absent: one page. */
  cursor: z.optional(text),
  /** Environment variable with the credential. */
  token: z.optional(secretName),
  /** How it is sent: `Bearer …`, `Basic …` of `user:password`, or as it is. */
  scheme: z._default(z.enum(['bearer', 'basic', 'raw']), 'bearer'),
});

/**
 * Where the release's items are: the issues and pull requests reached by its commits (`issues`), a milestone
 * (by default the one named like the release), a project, or another tracker's HTTP answer.
 */
export const acceptanceSource = z.union([
  shortForm(
    z.enum(['issues', 'milestone']),
    (kind) => ({ kind }),
    z.strictObject({ kind: z.enum(['issues', 'milestone']), milestone: z.optional(text) }),
  ),
  z.strictObject({ kind: z.literal('project'), project }),
  z.strictObject({ kind: z.literal('http'), http }),
]);

export type AcceptanceSource = z.output<typeof acceptanceSource>;
