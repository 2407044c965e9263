import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { findEvidence } from '@release-actions/evidence';
import type { CollectedState } from '@release-actions/monitor';
import { checkRunName } from '@release-actions/report';
import type { Scene } from './scene.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

/** Most characters of packed samples: evidence and a check run's text hold 60 kB. */
export const mostStateCharacters = 50_000;
/** Unpacked, as a guard against what is no state of ours. */
const mostStateBytes = 16 * 1024 * 1024;

/** Samples as text: instants as distances, so that they pack well. Null where it does not fit. */
export async function packState(state: CollectedState): Promise<string | null> {
  const compact = state.series.map(({ labels, at, values }) => ({
    labels,
    at: at.map((moment, index) => moment - (index === 0 ? 0 : (at[index - 1] ?? 0))),
    values,
  }));
  const packed = (await pack(JSON.stringify(compact), { level: 9 })).toString('base64');
  return packed.length <= mostStateCharacters ? packed : null;
}

type Compact = { labels: Record<string, string>; at: number[]; values: number[] };

export async function unpackState(text: string): Promise<CollectedState> {
  const bytes = await unpack(Buffer.from(text, 'base64'), { maxOutputLength: mostStateBytes });
  const compact = JSON.parse(bytes.toString('utf8')) as Compact[];
  return {
    series: compact.map(({ labels, at, values }) => {
      let moment = 0;
      return { labels, at: at.map((distance) => (moment += distance)), values };
    }),
  };
}

const before = 'samples collected so far, so that a watch that is killed can be continued:\n\n```text\n';
const after = '\n```';

/** Samples as the text of a check run. */
export async function stateText(state: CollectedState | null): Promise<string | undefined> {
  const packed = state === null ? null : await packState(state);
  return packed === null ? undefined : `${before}${packed}${after}`;
}

function stateIn(text: string | null): string | undefined {
  if (text === null || !text.startsWith(before)) return undefined;
  return text.slice(before.length, text.indexOf(after, before.length));
}

/** What a source without history collected before: in a watch that was killed, else in `baseline`. */
export async function collectedEarlier(scene: Scene): Promise<CollectedState | undefined> {
  const { stage, inputs, runner } = scene;
  const { monitor } = stage.policy.policy;
  if (monitor.prometheus !== undefined) return undefined;
  const name = checkRunName({ ...stage.target, kind: 'monitor' });
  const checks = await stage.github.checks.ofCommit(stage.sha, { origins: false });
  const running = checks.known
    ? checks.value.findLast((check) => check.name === name && check.status === 'in_progress')
    : undefined;
  const continued = stateIn(running?.text ?? null);
  if (continued !== undefined) return await unpackState(continued);
  for (const digest of inputs.evidence) {
    const found = await findEvidence(digest, stage.evidence, stage.originRules);
    if (!found.known) runner.log.warning(`${found.message} ${found.hint}`);
    if (!found.known) continue;
    const { kind, detail } = found.value.statement.predicate;
    const packed = kind === 'monitor' ? (detail as { readonly samples?: unknown }).samples : undefined;
    if (typeof packed === 'string') return await unpackState(packed);
  }
  runner.log.warning(
    'No baseline was found. A metrics page has no history: run this action with mode baseline before the deployment, and pass its evidence here.',
  );
  return undefined;
}
