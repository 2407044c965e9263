import type { RunContext } from '@release-actions/action-kit';
import { type OpenRelease, openReleases, ticketLabel } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import type { GateInputs } from './inputs.ts';

/** Events that start an evaluation without saying of which release: the release is found by its ticket. */
const waking = new Set(['issue_comment', 'workflow_run', 'check_suite', 'schedule']);

export type Which =
  | { readonly kind: 'release'; readonly stage: Stage }
  /** Something happened that concerns no release that is waiting. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Which release this run is about: as given, else the one whose open ticket the event belongs to. */
export async function whichRelease(inputs: GateInputs, context: RunContext, stage: Stage): Promise<Which> {
  const { mode, release, sha } = inputs;
  if (mode !== 'evaluate' || release !== undefined || sha !== undefined || !waking.has(context.event)) {
    return { kind: 'release', stage };
  }
  const { tickets } = await stage.github.snapshot({ ticket: { label: ticketLabel, state: 'open' } });
  if (tickets?.known !== true) {
    return {
      kind: 'unknown',
      why: `${tickets?.message ?? 'The tickets were not read.'} ${tickets?.hint ?? ''}`,
    };
  }
  const open = openReleases(tickets.value, stage.target);
  const found = open.find((candidate) => concerns(candidate, context));
  if (found === undefined) {
    return {
      kind: 'none',
      why: `no open release ticket of ${stage.target.service} concerns this ${context.event}`,
    };
  }
  const { subject } = found;
  return { kind: 'release', stage: { ...stage, sha: subject.sha, release: subject.release ?? undefined } };
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
