import type { AddressPolicy, Connections, ProxyEnvironment } from '@release-actions/http';
import type { AttemptOutcome, Masked } from '../engine/outcome.ts';
import type { Excerpt } from '../expect/excerpt.ts';
import type { SmokePorts } from '../ports.ts';
import type { Fields, Place } from '../suite/shape.ts';
import type { Scope } from '../template.ts';

/** What all checks of a run share. */
export type RunSettings = {
  readonly baseUrl: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Names of the secrets of all suites: what they hold is passed on where a check names it, and nowhere else. */
  readonly secretNames: ReadonlySet<string>;
  readonly connections: Connections;
  readonly addresses: AddressPolicy | undefined;
  readonly proxy: ProxyEnvironment;
  /** Additional certificate authorities, PEM. */
  readonly ca: readonly string[] | undefined;
  /** The text of a file that the suite names, or undefined where there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
};

/** Deadlines of an exchange's phases; that of the whole attempt comes first where it is shorter. */
export type Phases = {
  readonly connectMs: number;
  readonly tlsMs: number;
  readonly firstByteMs?: number;
};

export type AttemptContext = {
  readonly ports: SmokePorts;
  readonly settings: RunSettings;
  readonly scope: Scope;
  readonly timeoutMs: number;
  readonly phases: Phases;
  readonly signal: AbortSignal;
  readonly excerpt: Excerpt;
  /** Masks values that an answer gave, before anything is said of it. */
  readonly mask: (secrets: ReadonlyMap<string, unknown>) => Masked;
};

/** A check that is ready to be run, any number of times. */
export type Prepared = {
  /** What is done, such as `GET /health`, with references as they were written. */
  readonly what: string;
  /** Whether doing it twice is like doing it once, so that it may be retried without being declared so. */
  readonly idempotent: boolean;
  /** Hosts that the check names itself, without a reference: these may be private or local. */
  readonly hosts: readonly string[];
  /** What it asks for behind the base URL, such as `/health`, without which it leads nowhere. */
  readonly path?: string;
  /** The file of the JSON Schema that its answer is held against. */
  readonly schemaFile?: string;
  /** The file that its command leaves its result in. */
  readonly resultFile?: string;
  /** Names that the check gives a value to, and whether that is a secret. */
  readonly captures: ReadonlyMap<string, { readonly secret: boolean }>;
  /** May reject with a MissingValue, which the run tells as a failure. */
  readonly attempt: (context: AttemptContext) => Promise<AttemptOutcome>;
};

/**
 * A kind of check. Its fields stand beside the common ones in the suite file; `prepare` reads what `fields` let
 * through, reports to `at` what only a closer look can find, and loads what an attempt needs.
 */
export type Kind = {
  readonly fields: Fields;
  readonly prepare: (definition: never, at: Place) => Promise<Prepared> | Prepared;
};
