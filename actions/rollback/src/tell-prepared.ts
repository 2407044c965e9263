import { type Prepared, preparedFindings } from '@release-actions/rollback';
import type { Scene } from './scene.ts';
import { tell } from './tell.ts';

/** Pages: an incident has begun. Returns what did not arrive. */
export async function tellPrepared(scene: Scene, prepared: Prepared): Promise<readonly string[]> {
  const { plan, incident, authority } = prepared;
  if (plan.kind !== 'ready' || authority === null) return [];
  const { headline, body } = preparedFindings(prepared, scene.request);
  return tell(scene, [
    {
      event: 'opened',
      suspect: plan.step.suspect.id,
      incident,
      severity: authority.severity,
      findings: { headline, body, reasons: ['opened'] },
    },
  ]);
}
