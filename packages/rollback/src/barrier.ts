import type { DeploymentRecord, History, SchemaState } from '@release-actions/deployments';
import { byAge } from '@release-actions/deployments';
import { hasMutated, nameOf, sameVersion } from './version.ts';

/** Whether the older code can run on the database as it is now. */
export type SchemaVerdict =
  | { readonly state: 'clear'; readonly note: string }
  /** A migration lies between that the older code cannot live with and that cannot be undone. */
  | { readonly state: 'barrier'; readonly why: string; readonly forward: string }
  | { readonly state: 'unknown'; readonly why: string; readonly forward: string };

export type SchemaQuestion = {
  readonly target: DeploymentRecord;
  readonly suspect: DeploymentRecord;
  readonly history: History;
  /** Folders or files of the policy in which migrations live. */
  readonly migrations: readonly string[];
  /** Files in which the two versions differ; `null` where that could not be read or GitHub cut the list. */
  readonly changedFiles: readonly string[] | null;
};

/** What was deployed since the target last proved itself here, up to what runs now: oldest first. */
function since({ target, suspect, history }: SchemaQuestion): DeploymentRecord[] {
  const proved = history.records.find(
    (record) => record.verified !== undefined && sameVersion(record, target) && byAge(record, suspect) < 0,
  );
  const start = proved ?? target;
  return history.records
    .filter((record) => hasMutated(record) && byAge(record, start) > 0 && byAge(record, suspect) <= 0)
    .reverse();
}

const withFile = ({ file }: SchemaState): string => (file === undefined ? '' : `${file}, `);

function migrationsBetween({ migrations, changedFiles }: SchemaQuestion): readonly string[] | null {
  if (migrations.length === 0) return [];
  if (changedFiles === null) return null;
  const lies = (file: string): boolean =>
    migrations.some((path) => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`));
  return changedFiles.filter(lies);
}

function undeclared(question: SchemaQuestion): SchemaVerdict {
  const between = migrationsBetween(question);
  const [target, suspect] = [nameOf(question.target), nameOf(question.suspect)];
  const forward = `Safe way forward: a fix after ${suspect} that keeps its migrations.`;
  if (between === null) {
    const why = `whether migrations lie between ${target} and ${suspect} could not be read`;
    return { state: 'unknown', why, forward };
  }
  if (between.length === 0) return { state: 'clear', note: 'no schema declared, no migration found' };
  const named = between.slice(0, 3).join(', ') + (between.length > 3 ? ', …' : '');
  const why = `migrations changed between ${target} and ${suspect} (${named}), and no release declares its schema`;
  return { state: 'unknown', why, forward };
}

/**
 * Judges whether the target's code can run on the database as the suspect and what came before it left it. Each
 * release in between that moved the schema past the target must say that the target's schema is still good enough, or
 * that it can be undone. A release that says nothing while others do is unknown, which is no permission.
 */
export function judgeSchema(question: SchemaQuestion): SchemaVerdict {
  const wanted = question.target.payload.schema;
  const between = since(question);
  if (wanted === undefined && between.every(({ payload }) => payload.schema === undefined)) {
    return undeclared(question);
  }
  const silent = [question.target, ...between].find(({ payload }) => payload.schema === undefined);
  if (silent !== undefined || wanted === undefined) {
    const why = `${nameOf(silent ?? question.target)} does not declare its schema, while other releases do`;
    return { state: 'unknown', why, forward: `Safe way forward: a fix after ${nameOf(question.suspect)}.` };
  }
  let undo = '';
  for (const record of between) {
    const schema = record.payload.schema;
    if (schema === undefined || schema.version <= wanted.version) continue;
    if (schema.minCompatible <= wanted.version) continue;
    if (!schema.reversible) return barrier(question, wanted, record, schema);
    undo = `; the command must undo the migration of ${nameOf(record)}`;
  }
  return { state: 'clear', note: `schema ${wanted.version} is compatible${undo}` };
}

function barrier(
  { target, suspect }: SchemaQuestion,
  wanted: SchemaState,
  record: DeploymentRecord,
  schema: SchemaState,
): SchemaVerdict {
  return {
    state: 'barrier',
    why:
      `${nameOf(target)} needs schema ${wanted.version}, the database is at ${schema.version} ` +
      `(${withFile(schema)}${nameOf(record)}, not reversible)`,
    forward: `Safe way forward: a fix after ${nameOf(suspect)} that restores what ${nameOf(target)} needs.`,
  };
}

export type ConfigVerdict = 'same' | 'different' | 'unknown';

/** Whether the version to return to ran with the configuration that is there now. */
export function compareConfig(target: DeploymentRecord, suspect: DeploymentRecord): ConfigVerdict {
  const [then, now] = [target.payload.configDigest, suspect.payload.configDigest];
  if (then === undefined || now === undefined) return 'unknown';
  return then === now ? 'same' : 'different';
}
