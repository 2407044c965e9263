import type { ArtifactDigest } from '@release-actions/evidence';
import type { Target } from '@release-actions/report';

/** What a release needs of the database, so that a rollback knows whether the older version can run on it. */
export type SchemaState = {
  readonly version: number;
  readonly reversible: boolean;
  /** Oldest schema version whose code still works once the database is at `version`. */
  readonly minCompatible: number;
  /** The migration that stands between, such as `migrations/0042_drop_email.sql`. */
  readonly file?: string;
};

/** What may not be deployed after a rollback, why and until when. */
export type Freeze = {
  readonly badShas: readonly string[];
  readonly badDigests: readonly string[];
  /** ISO 8601 instant at which it ends by itself, or undefined until it is lifted. */
  readonly until?: string;
  /** Issue number of the incident, which a fix names. */
  readonly incident?: number;
  /**
   * `free` when the version rolled back *to* itself contains the bad commit, such as after an old version was
   * deployed by mistake: then only the bad version is refused, for its descendants include the good one.
   */
  readonly descendants?: 'free';
};

export type RollbackDetail = {
  readonly fromDeployment: number;
  readonly toDeployment: number;
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly reason: string;
  readonly actor: string;
  /** Run and attempt that hold the lock, such as `8812.1`. */
  readonly holder: string;
  /** ISO 8601 instant after which the lock is nobody's. */
  readonly heldUntil: string;
};

/** What our deployment records carry; deployments without it are foreign to us. */
export type DeploymentPayload = Pick<Target, 'service' | 'wave'> & {
  readonly v: 1;
  /** Names the act, so that running it again finds the record instead of making a second one. */
  readonly key: string;
  readonly version: string;
  readonly artifacts: readonly ArtifactDigest[];
  readonly schema?: SchemaState;
  readonly configDigest?: string;
  readonly policyDigest?: string;
  readonly gateEvidence?: string;
  /** How one goes back from this version, as its approved notes say: `standard`, or their own words. */
  readonly procedure?: string;
  readonly rollback?: RollbackDetail;
  readonly freeze?: Freeze;
  /** Rollback records whose freeze this release passed as a fix; once it is verified they are lifted. */
  readonly fixes?: readonly number[];
};

export type PayloadReading =
  | { readonly kind: 'ours'; readonly payload: DeploymentPayload }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'malformed'; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

const isArtifact = (value: unknown): boolean =>
  isFields(value) && isText(value['component']) && isText(value['digest']);

const isSchema = (value: unknown): boolean =>
  isFields(value) &&
  Number.isSafeInteger(value['version']) &&
  Number.isSafeInteger(value['minCompatible']) &&
  typeof value['reversible'] === 'boolean';

const isFreeze = (value: unknown): boolean =>
  isFields(value) &&
  isTextList(value['badShas']) &&
  isTextList(value['badDigests']) &&
  isOptional(value['until'], isText) &&
  isOptional(value['incident'], Number.isSafeInteger) &&
  isOptional(value['descendants'], (word) => word === 'free');

const isRollback = (value: unknown): boolean =>
  isFields(value) &&
  ['fromDeployment', 'toDeployment'].every((key) => Number.isSafeInteger(value[key])) &&
  ['fromVersion', 'toVersion', 'reason', 'actor', 'holder', 'heldUntil'].every((key) => isText(value[key]));

const fieldChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  key: isText,
  service: isText,
  wave: isText,
  version: isText,
  artifacts: (value) => Array.isArray(value) && value.every(isArtifact),
  schema: (value) => isOptional(value, isSchema),
  configDigest: (value) => isOptional(value, isText),
  policyDigest: (value) => isOptional(value, isText),
  gateEvidence: (value) => isOptional(value, isText),
  procedure: (value) => isOptional(value, isText),
  rollback: (value) => isOptional(value, isRollback),
  freeze: (value) => isOptional(value, isFreeze),
  fixes: (value) => isOptional(value, (list) => Array.isArray(list) && list.every(Number.isSafeInteger)),
};

function parseObject(value: unknown): unknown {
  if (!isText(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/**
 * Tells our payload from a foreign one and from one of ours that was damaged. GitHub returns a payload either as it
 * was sent or as JSON text.
 */
export function readPayload(raw: unknown): PayloadReading {
  const value = parseObject(raw);
  if (!isFields(value) || !('v' in value && 'key' in value && 'service' in value)) return { kind: 'foreign' };
  if (value['v'] !== 1)
    return { kind: 'malformed', message: `payload version ${JSON.stringify(value['v'])} is not 1` };
  const wrong = Object.keys(fieldChecks).filter((key) => fieldChecks[key]?.(value[key]) !== true);
  if (wrong.length > 0)
    return { kind: 'malformed', message: `payload fields are damaged: ${wrong.join(', ')}` };
  return { kind: 'ours', payload: value as DeploymentPayload };
}
