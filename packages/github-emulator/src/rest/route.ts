import type { Access, Need } from '../auth/permissions.ts';
import type { Handler } from '../server/call.ts';

export type Route = Access & { readonly handle: Handler };

/** A route for tokens that hold one of these permissions. */
export function needs(
  permissions: Need | readonly Need[],
  handle: Handler,
  more: Omit<Access, 'needs'> = {},
): Route {
  return { needs: typeof permissions === 'string' ? [permissions] : permissions, handle, ...more };
}
