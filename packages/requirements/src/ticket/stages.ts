import { type Inline, type Role, shortSha } from '@release-actions/report';
import { isProduction } from '@release-actions/policy';
import { acknowledged } from '../acknowledge.ts';
import type { EvidenceFact } from '../observations.ts';
import { allEvidence, productionEvidence } from '../production-evidence.ts';
import { announcedIn } from '../announced.ts';
import type { World } from '../world.ts';
import type { Stage } from './body.ts';
import { isSuperseded, wasDeployed } from './live.ts';

/** The checklist's lines from "Deploy to production" on, ticked by records and evidence alone. */
export function stagesOf(world: World): Stage[] {
  const { subject } = world;
  const smoke = productionEvidence('smoke', world);
  const monitor = productionEvidence('monitor', world);
  return [
    {
      text: 'Deploy to production (automated pipeline preferred)',
      done: wasDeployed(world),
      note: wasDeployed(world) ? `${shortSha(subject.sha)} ${isSuperseded(world) ? 'ran' : 'runs'}` : '',
    },
    withAcknowledgements(stage('Run post-deploy verifications (Release Manager + on-call)', smoke), world),
    stage('Monitor key metrics and error rates for 30 minutes post-deploy', monitor),
    announcedStage(world),
    { text: 'Update release documentation and close release ticket', done: false, note: '' },
  ];
}

/** Told by the evidence of the published notes: to whom, and who is told later. */
function announcedStage(world: World): Stage {
  const text = 'Announce release to stakeholders and support';
  const told = announcedIn(world);
  if (told === undefined) return { text, done: false, note: '' };
  const { failed, later } = told;
  const open = [...failed.map((place) => `not told: ${place}`), ...later];
  return { text, done: open.length === 0, note: open.join('; ') };
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
  const unread = (role: Role): boolean => !observations.people[role].known;
  const told = acknowledged(spoken.commands, asked, new Date(first.finishedAt)).map(({ role, by }): Inline =>
    by === null
      ? `${role}${unread(role) ? ': who that is could not be read' : ' has not acknowledged'}`
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
