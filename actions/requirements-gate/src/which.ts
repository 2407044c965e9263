import type { RunContext } from '@release-actions/action-kit';
import { type OpenRelease, openReleases, ticketLabel, waking } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import type { GateInputs } from './inputs.ts';

export type Which =
  /** Newest first; more than one only where time itself is the event. */
  | { readonly kind: 'release'; readonly stages: readonly [Stage, ...Stage[]] }
  /** Something happened that concerns no release that is waiting. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Which release this run is about: as given, else the one whose open ticket the event belongs to. */
export async function whichRelease(inputs: GateInputs, context: RunContext, stage: Stage): Promise<Which> {
  const { mode, release, sha } = inputs;
  if (mode !== 'evaluate' || release !== undefined || sha !== undefined || !waking.has(context.event)) {
    return { kind: 'release', stages: [stage] };
  }
  const { tickets } = await stage.github.snapshot({ ticket: { label: ticketLabel, state: 'open' } });
  if (tickets?.known !== true) {
    return {
      kind: 'unknown',
      why: `${tickets?.message ?? 'The tickets were not read.'} ${tickets?.hint ?? ''}`,
    };
  }
  const open = openReleases(tickets.value, stage.target);
  const [first, ...more] = open
    .filter((candidate) => concerns(candidate, context))
    .map(({ subject }): Stage => ({ ...stage, sha: subject.sha, release: subject.release ?? undefined }));
  if (first === undefined) {
    return {
      kind: 'none',
      why: `no open release ticket of ${stage.target.service} concerns this ${context.event}`,
    };
  }
  return { kind: 'release', stages: [first, ...more] };
}

function concerns({ ticket, subject }: OpenRelease, { event, payload }: RunContext): boolean {
  if (event === 'issue_comment') return field(payload, 'issue', 'number') === ticket;
  if (event === 'schedule') return true;
  return field(payload, event, 'head_sha') === subject.sha;
}

function field(payload: Readonly<Record<string, unknown>>, object: string, name: string): unknown {
  const value = payload[object];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
