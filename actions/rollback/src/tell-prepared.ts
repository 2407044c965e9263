import { type Findings, type Prepared, preparedFindings } from '@release-actions/rollback';
import type { Scene } from './scene.ts';
import { tell } from './tell.ts';

/** What somebody who is paged needs: what goes where and why. The steps of the workflow are for its own log. */
function paged({ request }: Scene, prepared: Prepared): Pick<Findings, 'headline' | 'body'> {
  const { headline, body } = preparedFindings(prepared, request);
  if (prepared.kind !== 'prepared') return { headline, body };
  const { suspect, target } = prepared.step;
  const { service, environment } = request.target;
  const reason = request.securityRelated
    ? 'Security-related: no details here.'
    : `Reason: ${request.reason === '' ? 'not given' : request.reason}.`;
  return {
    headline: `Incident: ${service} in ${environment} goes back from ${suspect.payload.version} to ${target.payload.version}`,
    body: [{ paragraph: reason }, ...body.slice(0, 1)],
  };
}

/** Pages: an incident has begun. Returns what did not arrive. */
export async function tellPrepared(scene: Scene, prepared: Prepared): Promise<readonly string[]> {
  const { plan, incident, authority } = prepared;
  if (plan.kind !== 'ready' || authority === null) return [];
  return tell(scene, [
    {
      event: 'opened',
      suspect: plan.step.suspect.id,
      incident,
      severity: authority.severity,
      findings: { ...paged(scene, prepared), reasons: ['opened'] },
    },
  ]);
}
