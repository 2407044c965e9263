import { nearestName } from '@release-actions/report';

/**
 * True for a zone name that this runtime's time zone database knows. Offsets such as `+02:00` are refused: they
 * know no summer time.
 */
export function zoneExists(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  if (canonicalZones().includes(zone)) return true;
  try {
    // Knows aliases and UTC too, but the first formatter of a process costs some 10 ms.
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const canonicalZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');

/** The zone a person most likely meant: by city ("Berlin"), else by spelling. */
export function nearestZone(written: string): string | undefined {
  const zones = canonicalZones();
  const wanted = written.toLowerCase().replaceAll(' ', '_');
  const byCity = zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  return byCity ?? nearestName(written, zones);
}
