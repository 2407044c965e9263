import type { Layout } from '@release-actions/notes';
import type { Delivery } from '@release-actions/notify';

/** How it went, and what is to be sent later. */
export type Announced = { readonly deliveries: readonly Delivery[]; readonly later: readonly string[] };

/** What is announced. */
export type Announcement = {
  readonly tag: string;
  readonly url: string;
  /** The published text, which the audiences are told parts of. */
  readonly visible: string;
  readonly layout: Layout;
  readonly ticket: number | undefined;
};
