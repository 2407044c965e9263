import { productionEvidence } from './production-evidence.ts';
import type { World } from './world.ts';

/** Whom the published notes were told to, as their evidence says: names of places, nothing secret. */
export type Announced = {
  readonly told: readonly string[];
  /** Places that could not be told, with why. */
  readonly failed: readonly string[];
  /** Who is told at a later time. */
  readonly later: readonly string[];
};

/** What the newest evidence of published notes says; undefined where there is none. */
export function announcedIn(world: World): Announced | undefined {
  const notes = productionEvidence('notes', world);
  const detail = notes?.outcome === 'pass' ? notes.detail : undefined;
  if (typeof detail !== 'object' || detail === null || !('announced' in detail)) return undefined;
  const { announced } = detail;
  if (typeof announced !== 'object' || announced === null) return undefined;
  const { told, failed, later } = announced as Readonly<Record<string, unknown>>;
  return isTexts(told) && isTexts(failed) && isTexts(later) ? { told, failed, later } : undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
