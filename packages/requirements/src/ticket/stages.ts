import { type Inline, shortSha } from '@release-actions/report';
import { isProduction } from '@release-actions/policy';
import { acknowledged } from '../acknowledge.ts';
import type { EvidenceFact } from '../observations.ts';
import type { World } from '../world.ts';
import type { Stage } from './body.ts';
import { isLive } from './live.ts';

/** The newest proven evidence of a kind about this commit in the environment of the release. */
export const productionEvidence = (kind: string, world: World): EvidenceFact | undefined =>
  allEvidence(kind, world)[0];

/** All of it, the newest first. */
function allEvidence(kind: string, { observations, subject }: World): EvidenceFact[] {
  const { evidence } = observations;
  if (!evidence.known) return [];
  return evidence.value
    .filter((item) => item.kind === kind && item.sha === subject.sha && item.refusal === null)
    .filter((item) => item.service === subject.service && item.environment === subject.environment)
    .sort((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
}

/** The checklist's lines from "Deploy to production" on, ticked by records and evidence alone. */
export function stagesOf(world: World): Stage[] {
  const { subject } = world;
  const smoke = productionEvidence('smoke', world);
  const monitor = productionEvidence('monitor', world);
  const announced = productionEvidence('communication', world);
  return [
    {
      text: 'Deploy to production (automated pipeline preferred)',
      done: isLive(world),
      note: isLive(world) ? `${shortSha(subject.sha)} runs` : '',
    },
    withAcknowledgements(stage('Run post-deploy verifications (Release Manager + on-call)', smoke), world),
    stage('Monitor key metrics and error rates for 30 minutes post-deploy', monitor),
    stage('Announce release to stakeholders and support', announced),
    { text: 'Update release documentation and close release ticket', done: false, note: '' },
  ];
}

/** Where the policy asks for it: who has said `/ack` since the first result, and who has not. Shown, never required. */
function withAcknowledgements(verified: Stage, world: World): Stage {
  const { policy, subject, spoken, observations } = world;
  const first = allEvidence('smoke', world).at(-1);
  if (policy.smoke.acknowledge !== 'required' || !isProduction(policy, subject.environment)) return verified;
  if (first === undefined) return verified;
  const asked = (['release-manager', 'on-call'] as const).map((role) => {
    const holders = observations.people[role];
    return { role, logins: holders.known ? holders.value.members : [] };
  });
  const told = acknowledged(spoken.commands, asked, new Date(first.finishedAt)).map(({ role, by }): Inline =>
    by === null
      ? `${role} has not acknowledged`
      : ['acknowledged by ', role, ' ', { link: by.login, href: by.url }, ` at ${by.at}`],
  );
  const [manager = '', onCall = ''] = told;
  return { ...verified, note: [verified.note, '; ', manager, '; ', onCall] };
}

function stage(text: string, evidence: EvidenceFact | undefined): Stage {
  if (evidence === undefined) return { text, done: false, note: '' };
  const note: Inline = { link: evidence.headline, href: evidence.producer.url };
  return { text, done: evidence.outcome === 'pass', note };
}
