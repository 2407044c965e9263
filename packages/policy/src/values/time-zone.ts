import { nearest } from '../configuration/nearest.ts';

/** True for a zone name that this runtime's time zone database knows. Offsets such as `+02:00` are refused: they know no summer time. */
export function zoneExists(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone a person most likely meant: by city ("Berlin"), else by spelling. */
export function nearestZone(written: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const wanted = written.toLowerCase().replaceAll(' ', '_');
  const byCity = zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  return byCity ?? nearest(written, zones) ?? nearest(written, zones.map(city), zones);
}

const city = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);
