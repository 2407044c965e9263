import { http } from './http.ts';
import type { Kind } from './kind.ts';

/** The field that tells a check's kind; it must be there. */
export const kindOfField = {
  request: 'http',
} as const;

export type KindField = keyof typeof kindOfField;
export type CheckKind = (typeof kindOfField)[KindField];

/** Every kind but the commonest is loaded only by a suite that has a check of it. */
export const kinds: Record<CheckKind, () => Kind | Promise<Kind>> = {
  http: () => http,
};
