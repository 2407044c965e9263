import { type Inline, shortSha } from '@release-actions/report';
import type { EvidenceFact } from '../observations.ts';
import type { World } from '../world.ts';
import type { Stage } from './body.ts';
import { isLive } from './live.ts';

/** The newest proven evidence of a kind about this commit in the environment of the release. */
export function productionEvidence(kind: string, { observations, subject }: World): EvidenceFact | undefined {
  const { evidence } = observations;
  if (!evidence.known) return undefined;
  return evidence.value
    .filter((item) => item.kind === kind && item.sha === subject.sha && item.refusal === null)
    .filter((item) => item.service === subject.service && item.environment === subject.environment)
    .sort((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt))[0];
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
    stage('Run post-deploy verifications (Release Manager + on-call)', smoke),
    stage('Monitor key metrics and error rates for 30 minutes post-deploy', monitor),
    stage('Announce release to stakeholders and support', announced),
    { text: 'Update release documentation and close release ticket', done: false, note: '' },
  ];
}

function stage(text: string, evidence: EvidenceFact | undefined): Stage {
  if (evidence === undefined) return { text, done: false, note: '' };
  const note: Inline = { link: evidence.headline, href: evidence.producer.url };
  return { text, done: evidence.outcome === 'pass', note };
}
