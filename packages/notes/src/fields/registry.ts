import { breaking } from './breaking.ts';
import { customerImpact } from './customer-impact.ts';
import { date } from './date.ts';
import { features } from './features.ts';
import type { Field, FieldId } from './field.ts';
import { fixes } from './fixes.ts';
import { improvements } from './improvements.ts';
import { knownIssues } from './known-issues.ts';
import { migration } from './migration.ts';
import { name } from './name.ts';
import { rollback } from './rollback.ts';
import { summary } from './summary.ts';

/** Every field of the notes: one file each. */
export const fields = {
  name,
  date,
  summary,
  features,
  improvements,
  fixes,
  migration,
  breaking,
  'known-issues': knownIssues,
  'customer-impact': customerImpact,
  rollback,
} as const satisfies Record<FieldId, Field>;
