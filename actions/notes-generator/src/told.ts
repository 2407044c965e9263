import type { Layout, NotesDetail } from '@release-actions/notes';
import type { Delivery } from '@release-actions/notify';

/** How it went, and what is to be sent later. */
export type Announced = {
  readonly deliveries: readonly Delivery[];
  readonly later: readonly string[];
  /** Set once customers have their text. */
  readonly customers?: NonNullable<NotesDetail['customers']> | undefined;
};

/** What is announced. */
export type Announcement = {
  readonly tag: string;
  readonly url: string;
  /** The published text, which the audiences are told parts of. */
  readonly visible: string;
  readonly layout: Layout;
  readonly ticket: number | undefined;
};

/** For the evidence, from which the gate knows whether the release was announced to everyone. */
export function toldIn({ deliveries, later }: Announced): NonNullable<NotesDetail['announced']> {
  const named = (...outcomes: readonly Delivery['outcome'][]): Delivery[] =>
    deliveries.filter(({ outcome }) => outcomes.includes(outcome));
  return {
    told: named('sent', 'already').map(({ destination }) => destination),
    failed: named('failed', 'unclear').map(({ destination, why }) =>
      why === undefined ? destination : `${destination}, ${why}`,
    ),
    later,
  };
}
