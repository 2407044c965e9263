import * as z from 'zod/mini';
import { duration, optionalDuration } from '../values/duration.ts';
import { shortForm } from '../values/short-form.ts';
import { secretName, text, webAddress } from '../values/text.ts';

const prometheus = shortForm(
  webAddress,
  (url) => ({ url }),
  z.strictObject({
    url: webAddress,
    /** Environment variable with a bearer token. */
    token: z.optional(secretName),
    /** Fixed request headers, such as a tenant; secrets belong in `token`. */
    headers: z._default(z.record(z.string(), text), {}),
    /** Whether an answer that says it is partial counts. */
    'allow-partial': z._default(z.boolean(), false),
  }),
);

const path = z.string().check(z.regex(/^\/[^\s]*$/, 'expected a path such as /metrics'));

/** Reading the service's own `/metrics`; has no history, so `mode: baseline` must run before the deployment. */
const scrape = shortForm(
  z.union([path, z.literal(true)]),
  (value) => (value === true ? {} : { path: value }),
  z.strictObject({
    path: z._default(path, '/metrics'),
    /** Environment variable with a bearer token. */
    token: z.optional(secretName),
  }),
);

const common = {
  /** Only critical metrics can fail a release; others are shown. */
  critical: z._default(z.boolean(), true),
  /** How many times worse counts as a regression. */
  margin: z._default(z.number().check(z.gt(1), z.maximum(100)), 2),
  worse: z._default(z.enum(['higher', 'lower']), 'higher'),
};

const ratioQueries = z.strictObject({ bad: text, total: text });

const ratio = z.strictObject({
  kind: z._default(z.literal('ratio'), 'ratio'),
  /** Selectors of counters, not rates: we count ourselves, across restarts. */
  bad: text,
  total: text,
  /** The same where the new version does not run: another region or service. */
  control: z.optional(ratioQueries),
  /** A share of bad events up to this one is as good as none: `0.1 %` is written 0.001. */
  negligible: z._default(z.number().check(z.nonnegative(), z.maximum(0.5)), 0.0005),
  ...common,
});

const gauge = z.strictObject({
  kind: z._default(z.literal('gauge'), 'gauge'),
  value: text,
  ...common,
});

const metric = z.union([ratio, gauge]);

/** `monitor` before its short forms `errors` and `latency` have joined the metrics. */
const written = z.strictObject({
  prometheus: z.optional(prometheus),
  scrape: z.optional(scrape),
  errors: z.optional(ratio),
  latency: z.optional(metric),
  metrics: z._default(
    z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected a name such as errors')), metric),
    {},
  ),
  /** The guide's 30 minutes after a deployment … */
  duration: duration('30m'),
  /** … and its 15 minutes after a rollback. */
  confirm: duration('15m'),
  /** Time between two samples. */
  step: duration('15s'),
  /** Shown but not judged, at the start. Default: 2 minutes, less where the duration is under 15 minutes. */
  'warm-up': optionalDuration(),
  /** How much history the false-alarm bound is computed from. */
  history: duration('24h'),
  /** The wanted bound on false alarms per deployment, over all metrics and looks. History for 1 in 45 is asked for at most. */
  'false-alarms': z._default(z.number().check(z.gt(0), z.maximum(0.5)), 0.05),
  /** Pass as soon as the evidence suffices, instead of at the end of the window. */
  'early-pass': z._default(z.boolean(), false),
});

export type Metric = z.output<typeof metric>;

/** Which metrics decide whether a deployment did harm, and where they are read. */
export const monitor = z.prefault(
  z.pipe(
    written,
    z.transform(({ errors, latency, ...rest }: z.output<typeof written>) => ({
      ...rest,
      metrics: { ...(errors && { errors }), ...(latency && { latency }), ...rest.metrics },
    })),
  ),
  {},
);

export type Monitor = z.output<typeof monitor>;
