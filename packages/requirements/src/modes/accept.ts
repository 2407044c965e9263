import { acceptedStatus } from '@release-actions/deployments';
import type { Observations } from '../observations.ts';
import type { GateWrites } from '../ports.ts';
import { whyNot } from '../signoff/people.ts';
import { awaitsAcceptance } from '../ticket/acceptance.ts';
import { liveRecord } from '../ticket/live.ts';
import { productionEvidence } from '../production-evidence.ts';
import type { World } from '../world.ts';
import { problemOf } from './written.ts';

/** On-call's word for a deployment whose monitor could not tell. */
export type Acceptance = {
  readonly deploymentId: number;
  readonly login: string;
  readonly reason: string;
  readonly url: string;
};

/**
 * A `/verify <reason>` by on-call, said after the monitor had ended without an answer: before that nobody could know
 * what they accept. A failed monitor is not accepted by a word; it is rolled back or fixed.
 */
export function acceptanceOf(world: World): Acceptance | undefined {
  const { observations, spoken, barred } = world;
  const live = liveRecord(world);
  const monitor = productionEvidence('monitor', world);
  if (!awaitsAcceptance(world) || live === undefined || monitor === undefined) return undefined;
  const word = spoken.commands.findLast(
    ({ verb, login, at }) =>
      verb === 'verify' &&
      // GitHub cuts the times of comments to whole seconds.
      Date.parse(at) >= Math.floor(Date.parse(monitor.finishedAt) / 1000) * 1000 &&
      whyNot(login, 'on-call', observations.people['on-call'], barred) === undefined,
  );
  if (word?.verb !== 'verify') return undefined;
  const { login, reason, comment } = word;
  return { deploymentId: live.deploymentId, login, reason, url: comment.url };
}

export type Accepted = {
  readonly acceptance: Acceptance | undefined;
  /** The facts as they are after the acceptance was written. */
  readonly observations: Observations;
  readonly problems: readonly string[];
};

/** Writes on-call's word into the deployment record, from which publishing, closing and rollbacks read it. */
export async function acceptOnWord(world: World, { deployments }: GateWrites): Promise<Accepted> {
  const { observations, subject } = world;
  const acceptance = acceptanceOf(world);
  if (acceptance === undefined) return { acceptance, observations, problems: [] };
  const { deploymentId, login, reason, url } = acceptance;
  const written = await deployments.addStatus(deploymentId, {
    ...acceptedStatus(login, reason),
    logUrl: url,
  });
  if (written.outcome !== 'done')
    return { acceptance: undefined, observations, problems: problemOf(written) };
  const live = observations.live[subject.environment];
  if (live?.known !== true || live.value === null) return { acceptance, observations, problems: [] };
  const vouched = { ...live, value: { ...live.value, verifiedBy: `by ${login}: ${reason}` } };
  return {
    acceptance,
    observations: { ...observations, live: { ...observations.live, [subject.environment]: vouched } },
    problems: [],
  };
}
