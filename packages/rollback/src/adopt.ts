import { descriptions, freezesIn, liveOf, readHistory } from '@release-actions/deployments';
import type { DeploymentRecord, History } from '@release-actions/deployments';
import { digestOf } from '@release-actions/evidence';
import { shortSha } from '@release-actions/report';
import type { HoldsRole } from './commands.ts';
import type { Opening, ServedVersion, World } from './ports.ts';
import type { Findings } from './present/findings.ts';
import { nextStep } from './present/findings.ts';
import type { RollbackRequest } from './request.ts';
import { servesVersion } from './served.ts';

export type Adoption = RollbackRequest & {
  /** Full SHA of the commit that runs. */
  readonly sha: string;
  /** Empty where it has no version. */
  readonly version: string;
};

export type Adopted =
  | { readonly kind: 'adopted'; readonly deploymentId: number; readonly already: boolean }
  | { readonly kind: 'refused'; readonly code: AdoptRefusal; readonly why: string; readonly next: string }
  | { readonly kind: 'unknown'; readonly why: string; readonly next: string };

type AdoptRefusal = 'not-confirmed' | 'not-a-release-manager' | 'served-version-differs' | 'frozen';

/** What has to be typed, word by word, so that nobody adopts by accident. */
const confirmation = ({ repository, target: { service, environment }, sha }: Adoption): string =>
  `adopt ${repository} ${service} ${environment} ${sha}`;

function refusal(
  adoption: Adoption,
  history: History,
  holds: HoldsRole,
): Extract<Adopted, { kind: 'refused' }> | null {
  const { reason, actor, sha, automatic } = adoption;
  const wanted = confirmation(adoption);
  const typed = reason.trim();
  if (typed !== wanted && !typed.startsWith(`${wanted} `)) {
    const why = 'the typed confirmation is missing or names something else';
    return { kind: 'refused', code: 'not-confirmed', why, next: `Give it as reason:   ${wanted}` };
  }
  if (automatic || !holds(actor, 'release-manager')) {
    const why = `${actor} is no release-manager by name, or did not start this run by hand`;
    const next = 'A release-manager whose login stands in the policy starts this run.';
    return { kind: 'refused', code: 'not-a-release-manager', why, next };
  }
  if (freezesIn(history).some(({ freeze, lifted }) => lifted === null && freeze.badShas.includes(sha))) {
    const why = `${shortSha(sha)} is frozen: a rollback has left it as bad`;
    return { kind: 'refused', code: 'frozen', why, next: 'Roll back, or lift the freeze first.' };
  }
  return null;
}

/** The record to vouch for: what is live by our own records, if that is this commit; else a new one. */
function recordToAdopt(history: History, sha: string, key: string): DeploymentRecord | undefined {
  const live = liveOf(history);
  if (live.kind === 'live' && live.record.sha === sha) return live.record;
  return history.records.find(({ payload }) => payload.key === key);
}

/**
 * Records what runs on the day of adoption as verified, on the word of a named release-manager, so that the first
 * rollback has something to go back to. What the system itself says must agree.
 */
export async function adopt(
  adoption: Adoption,
  opening: Opening,
  world: World,
  serves: ServedVersion,
): Promise<Adopted> {
  if (!opening.rows.known) return { kind: 'unknown', why: opening.rows.message, next: opening.rows.hint };
  const { sha, version, target, actor, repository } = adoption;
  const history = readHistory(opening.rows.value, target);
  const refused = refusal(adoption, history, await world.roles());
  if (refused !== null) return refused;
  const answer = await serves((text) => servesVersion(text, { sha, version }));
  if (answer?.known === false) return { kind: 'unknown', why: answer.message, next: answer.hint };
  if (answer !== null && !servesVersion(answer.value, { sha, version })) {
    const why = `${target.environment} answers as ${answer.value.trim().slice(0, 60)}, not as ${shortSha(sha)}`;
    return {
      kind: 'refused',
      code: 'served-version-differs',
      why,
      next: 'Name the commit that really runs.',
    };
  }
  const key = digestOf({ act: 'adopt', repository, ...target, sha });
  const existing = recordToAdopt(history, sha, key);
  if (existing?.verified !== undefined) return { kind: 'adopted', deploymentId: existing.id, already: true };
  const id = existing?.id ?? (await create(adoption, key, world));
  if (typeof id !== 'number') return id;
  const status = {
    state: 'success' as const,
    description: `${descriptions.adopted} by ${actor}`,
    logUrl: adoption.runUrl,
  };
  const posted = await world.deployments.addStatus(id, status);
  if (!posted.done) return { kind: 'unknown', why: posted.message, next: posted.hint };
  return { kind: 'adopted', deploymentId: id, already: false };
}

async function create(
  { sha, version, target, actor }: Adoption,
  key: string,
  world: World,
): Promise<number | Extract<Adopted, { kind: 'unknown' }>> {
  const { service, wave, environment } = target;
  const created = await world.deployments.create({
    sha,
    environment,
    task: 'deploy',
    description: `Adopted by ${actor}`,
    payload: { v: 1, key, service, wave, version: version === '' ? shortSha(sha) : version, artifacts: [] },
  });
  return created.done ? created.value.id : { kind: 'unknown', why: created.message, next: created.hint };
}

export function adoptFindings(adopted: Adopted, { target, sha, version, actor }: Adoption): Findings {
  const name = version === '' ? shortSha(sha) : version;
  const { environment, service } = target;
  switch (adopted.kind) {
    case 'adopted':
      return {
        outcome: 'pass',
        reasons: [adopted.already ? 'adopted-before' : 'adopted'],
        headline: `Adopted: ${service} ${name} runs in ${environment} and counts as good`,
        body: [
          {
            paragraph: `On the word of ${actor}; deployment ${adopted.deploymentId}. A rollback can go back to it.`,
          },
        ],
        warnings: [],
      };
    case 'refused':
    case 'unknown':
      return {
        outcome: adopted.kind === 'refused' ? 'fail' : 'inconclusive',
        reasons: [adopted.kind === 'refused' ? adopted.code : 'cannot-tell'],
        headline: `Not adopted: nothing was recorded for ${service} in ${environment}`,
        body: [{ paragraph: `${adopted.why}.` }, nextStep(adopted.next)],
        warnings: [],
      };
  }
}
