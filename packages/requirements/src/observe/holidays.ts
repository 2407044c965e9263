import { known, type Reading } from '@release-actions/evidence';
import type { HolidayFact } from '../observations.ts';
import type { Wave } from '../ports.ts';
import { unasked } from './parts.ts';

/** Every holiday of the calendars that a window names. A calendar that cannot be read leaves the window unknown. */
export async function readHolidays(
  paths: readonly string[],
  files: Wave['files'],
  around: number,
  at: string,
): Promise<Reading<readonly HolidayFact[]>> {
  const found: HolidayFact[] = [];
  if (paths.length === 0) return known(found, { endpoint: 'no calendars', pages: 0, total: 0, at });
  const { parseCalendar } = await import('../window/calendar.ts');
  for (const path of paths) {
    const file = files?.[path] ?? unasked(path);
    if (!file.known) return file;
    const parsed = parseCalendar(file.value.text, path, around);
    if (!parsed.known) return parsed;
    found.push(...parsed.value);
  }
  return known(found, { endpoint: paths.join(', '), pages: paths.length, total: found.length, at });
}
