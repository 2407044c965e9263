import type { Outcome, Report, ReportKind, Target } from '@release-actions/report';
import { canonicalJson, sha256 } from './canonical.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
export const predicateType = 'https://octoacme.example/release-actions/evidence/v1';

/** Evidence stays readable in a check run and in a ticket comment; what is too large in a detail is replaced by its digest. */
export const mostBytes = 60_000;

export type ArtifactDigest = { readonly component: string; readonly digest: string };

export type Person = {
  readonly login: string;
  readonly role: string;
  readonly act: string;
  readonly at: string;
};

/** The run that made the evidence, in GitHub's own terms. */
export type Producer = {
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Such as `.github/workflows/release.yml`. */
  readonly workflowPath: string;
  readonly event: string;
};

export type Predicate<Detail = unknown> = Target & {
  readonly kind: ReportKind;
  readonly release?: string;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  /** What the running system said of itself before and after the checks. */
  readonly served?: { readonly first: string; readonly last: string };
  readonly policyDigest?: string;
  readonly inputs: readonly { readonly name: string; readonly digest: string }[];
  readonly people: readonly Person[];
  readonly producer: Producer;
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly expiresAt?: string;
  readonly headline: string;
  /** Whole, or with its largest fields replaced, or replaced altogether. */
  readonly detail: Detail | Replaced | Readonly<Record<string, unknown>>;
};

/** What stands in place of something too large: the sha256 and the length of its canonical JSON. */
export type Replaced = { readonly digest: string; readonly bytes: number };

/** An in-toto Statement v1 about one commit in one environment. */
export type Statement<Detail = unknown> = {
  readonly _type: typeof statementType;
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicateType: typeof predicateType;
  readonly predicate: Predicate<Detail>;
};

/** A statement with its canonical text and the digest that names it. */
export type Evidence<Detail = unknown> = {
  readonly digest: string;
  readonly content: string;
  readonly statement: Statement<Detail>;
};

export type EvidenceExtras = {
  readonly producer: Producer;
  readonly artifacts?: readonly ArtifactDigest[];
  readonly served?: { readonly first: string; readonly last: string };
  readonly policyDigest?: string;
  readonly inputs?: readonly { readonly name: string; readonly digest: string }[];
  readonly people?: readonly Person[];
  readonly expiresAt?: string;
};

const definedOnly = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;

/** Evidence of what a report found. */
export function makeEvidence<Detail>(report: Report<Detail>, extras: EvidenceExtras): Evidence<Detail> {
  const { artifacts = [], inputs = [], people = [], ...rest } = extras;
  const { kind, service, environment, wave, release, outcome, reasons, startedAt, finishedAt, headline } =
    report;
  const predicate = definedOnly({
    kind,
    service,
    environment,
    wave,
    release,
    outcome,
    reasons,
    startedAt,
    finishedAt,
    headline,
    ...rest,
    inputs,
    people,
    detail: report.detail,
  }) as Predicate<Detail>;
  const statement: Statement<Detail> = {
    _type: statementType,
    subject: [
      { name: 'commit', digest: { gitCommit: report.sha } },
      ...artifacts.map(({ component, digest }) => ({
        name: component,
        digest: { sha256: digest.replace(/^sha256:/u, '') },
      })),
    ],
    predicateType,
    predicate,
  };
  return named(statement);
}

function named<Detail>(statement: Statement<Detail>): Evidence<Detail> {
  const content = canonicalJson(statement);
  const bytes = Buffer.byteLength(content);
  if (bytes <= mostBytes) return { digest: sha256(content), content, statement };
  const detail = shorter(statement.predicate.detail);
  if (detail === undefined)
    throw new RangeError(`evidence of ${bytes} bytes is over ${mostBytes} even without its detail`);
  return named<Detail>({ ...statement, predicate: { ...statement.predicate, detail } });
}

const sizeOf = (value: unknown): number => Buffer.byteLength(canonicalJson(value));

function replaced(value: unknown): Replaced {
  const text = canonicalJson(value);
  return { digest: sha256(text), bytes: Buffer.byteLength(text) };
}

/** The detail with its largest field replaced, so that counts survive a long list; undefined where nothing is gained. */
function shorter(detail: unknown): Replaced | Readonly<Record<string, unknown>> | undefined {
  const fields =
    typeof detail === 'object' && detail !== null && !Array.isArray(detail)
      ? Object.entries(detail as Readonly<Record<string, unknown>>)
      : [];
  const [largest] = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value, gain: sizeOf(value) - sizeOf(replaced(value)) }))
    .sort((left, right) => right.gain - left.gain);
  if (fields.length > 1 && largest !== undefined && largest.gain > 0)
    return { ...Object.fromEntries(fields), [largest.name]: replaced(largest.value) };
  const whole = replaced(detail);
  return sizeOf(whole) < whole.bytes ? whole : undefined;
}

/** The commit that a statement is about. */
export const commitOf = (statement: Statement): string | undefined =>
  statement.subject.find(({ digest }) => digest['gitCommit'] !== undefined)?.digest['gitCommit'];

/** The artifacts that a statement is about, as `component` and `sha256:` digest. */
export const artifactsOf = (statement: Statement): ArtifactDigest[] =>
  statement.subject.flatMap(({ name, digest }) =>
    digest['sha256'] === undefined ? [] : [{ component: name, digest: `sha256:${digest['sha256']}` }],
  );
