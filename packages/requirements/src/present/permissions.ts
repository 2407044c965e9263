import type { Block } from '@release-actions/report';
import type { Observations } from '../observations.ts';

/** Hints of the gateway end in the line to add, such as `permissions: { checks: read }`. */
const pattern = /permissions: \{ ([a-z][a-z, :-]*) \}/gu;

const order = { read: 1, write: 2 } as const;
type Level = keyof typeof order;

/** Every permission that some reading named as missing, with the highest level that was asked for. */
export function missingPermissions(observations: Observations): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  for (const hint of hintsIn(observations)) {
    for (const [, list = ''] of hint.matchAll(pattern)) {
      for (const entry of list.split(',')) {
        const [name = '', level = ''] = entry.split(':').map((part) => part.trim());
        if ((level === 'read' || level === 'write') && order[level] > order[found.get(name) ?? 'read'] - 1)
          found.set(name, level);
      }
    }
  }
  return new Map([...found].sort(([left], [right]) => left.localeCompare(right)));
}

function hintsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('known' in value && value.known === false && 'reason' in value && 'hint' in value) {
    return value.reason === 'not-permitted' && typeof value.hint === 'string' ? [value.hint] : [];
  }
  if ('known' in value) return [];
  return Object.values(value).flatMap(hintsIn);
}

/** The lines to add to the job, all at once; nothing where nothing is missing. */
export function permissionsBlock(observations: Observations): Block[] {
  const missing = missingPermissions(observations);
  if (missing.size === 0) return [];
  const lines = [...missing].map(([name, level]) => `  ${name}: ${level}`);
  return [
    { paragraph: { strong: 'Missing permissions. Add to this job:' } },
    { preformatted: ['permissions:', ...lines].join('\n'), language: 'yaml' },
  ];
}
