import type { Position } from '@release-actions/report';
import type { Path } from './shape.ts';

/** A file that was parsed, and where each of its values stands. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** The place of a value, or of its key; the nearest one around it where it has none of its own. */
  readonly positionOf: (path: Path, key: boolean) => Position;
  /** The same file with the exact place of everything, where these are only near; for mistakes. */
  readonly exact?: () => Promise<Source>;
};
