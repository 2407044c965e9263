import { shortSha } from '@release-actions/report';
import { cast } from './cast.ts';
import { StoryFailure } from './failure.ts';
import { answerRequests, issueOf, say } from './people.ts';
import type { Release } from './release.ts';
import type { Outcome } from './stagehand.ts';
import type { Shop } from './shop.ts';

/** The ticket of a release; opening it again finds the same. */
export async function openTicket(release: Release): Promise<number> {
  const { outputs, log, report } = await release.perform('ticket', {
    action: 'requirements-gate',
    job: 'staging',
    inputs: { mode: 'open', 'fail-on': '' },
  });
  const ticket = Number(outputs['ticket']);
  if (!(ticket > 0))
    throw new StoryFailure(`${release.name} ticket`, 'a release ticket', report?.headline ?? 'none', log);
  return ticket;
}

/** What the gate says now, when the story says what it must be. */
export const evaluate = (
  release: Release,
  decision: 'go' | 'no-go' | 'wait',
  because: string,
  say_?: (outcome: Outcome) => string,
) =>
  release.stage(
    'gate',
    { action: 'requirements-gate', job: 'gate', inputs: { mode: 'evaluate', 'fail-on': '' } },
    { outcome: decision, because },
    say_,
  );

/** Deploys to staging and runs the critical paths there. */
export async function stage(release: Release): Promise<void> {
  await release.deploy('staging');
  await smoke(release, 'staging');
}

/** Commit and tag that an action judges; by default those of the release. */
export type Subject = { readonly sha: string; readonly tag: string };

/** The critical paths of an environment, answered by the expected version. */
export const smoke = (
  release: Release,
  environment: 'staging' | 'production',
  { sha, tag }: Subject = release,
) =>
  release.stage(
    'smoke',
    {
      action: 'smoke-test-runner',
      job: environment === 'staging' ? 'staging' : 'smoke',
      inputs: { environment, sha, release: tag, 'expected-version': sha },
    },
    { outcome: 'pass', because: `${environment} serves ${shortSha(sha)} and its critical paths answer` },
    ({ outputs }) =>
      `pass ${outputs['passed'] ?? ''}/${Number(outputs['passed']) + Number(outputs['failed'])}`,
  );

const mostRounds = 4;

const judgeAgain = (release: Release): Promise<Outcome> =>
  release.perform('gate', {
    action: 'requirements-gate',
    job: 'gate',
    inputs: { mode: 'evaluate', 'fail-on': '' },
  });

/** Everybody who is asked on the ticket answers, until the gate asks nobody any more; then it must say go. */
export async function signUntilGo(release: Release, shop: Shop, ticket: number): Promise<void> {
  const issue = issueOf(shop.seed, ticket);
  const signing = release.begin('sign-offs');
  const signed: string[] = [];
  let since = performance.now();
  let judged = await judgeAgain(release);
  for (let round = 0; round < mostRounds && judged.report?.outcome !== 'go'; round++) {
    const answers = answerRequests(shop.seed, issue);
    if (answers.length === 0) break;
    signed.push(...answers);
    signing.update(answers.at(-1) ?? '');
    if (answers.some((answer) => answer.endsWith(' signs release-notes'))) await approveNotes(release);
    since = performance.now();
    judged = await judgeAgain(release);
  }
  signing.finish(signed.length === 0 ? 'none asked' : `${signed.length} by ${signersOf(signed)}`, 'quiet');
  release.judge('gate', release.begin('gate', since), judged, {
    outcome: 'go',
    because: 'every requirement is met and everybody has answered',
  });
}

/** What a fix may bring later is asked for once it runs; everybody answers then. */
export async function answerWhatIsDue(release: Release, shop: Shop, ticket: number): Promise<void> {
  const signing = release.begin('sign-offs');
  await judgeAgain(release);
  const signed = answerRequests(shop.seed, issueOf(shop.seed, ticket));
  signing.finish(`${signed.length} that were skipped before, by ${signersOf(signed)}`, 'quiet');
}

const signersOf = (signed: readonly string[]): string =>
  [...new Set(signed.map((text) => text.split(' ')[0]))].join(', ');

/** Reads the approvals on the ticket; the gate takes this run's evidence. */
const approveNotes = (release: Release): Promise<Outcome> =>
  release.perform('notes-approve', {
    action: 'notes-generator',
    job: 'publish',
    inputs: { mode: 'approve', tag: release.tag, 'fail-on': '' },
  });

/** From the go to a version that runs in production and answers as it should. Returns the deployment record. */
export async function deployToProduction(release: Release): Promise<string> {
  const verified = await release.stage(
    'gate',
    { action: 'requirements-gate', job: 'production', inputs: { mode: 'verify' } },
    { outcome: 'go', because: 'the decision still holds at the door' },
    () => 'go, record opened',
  );
  const deploymentId = verified.outputs['deployment-id'] ?? '';
  if (deploymentId === '')
    throw new StoryFailure(`${release.name} gate`, 'a deployment record', 'none', verified.log);
  await release.deploy('production');
  await release.perform('deployed', {
    action: 'requirements-gate',
    job: 'production',
    inputs: { mode: 'deployed', outcome: 'success', 'deployment-id': deploymentId },
  });
  await smoke(release, 'production');
  return deploymentId;
}

/** Drafts the notes; the technical writer and the customer success manager add what only people can say. */
export async function writeNotes(
  release: Release,
  shop: Shop,
  ticket: number,
  { summary, impact }: { readonly summary: string; readonly impact: string },
): Promise<void> {
  const line = release.begin('notes');
  const drafted = await release.perform('notes-draft', {
    action: 'notes-generator',
    job: 'publish',
    inputs: { mode: 'draft', tag: release.tag, 'fail-on': '' },
  });
  const id = Number(drafted.outputs['release-id']);
  const draft = shop.seed.repository.releases.find((each) => each.id === id);
  if (!draft)
    throw new StoryFailure(
      `${release.name} notes`,
      'a draft release',
      drafted.report?.headline ?? 'none',
      drafted.log,
    );
  draft.body = withSummary(draft.body ?? '', summary);
  say(shop.seed, issueOf(shop.seed, ticket), cast.customerSuccess, `/impact ${impact}`);
  // Drafting again takes the impact in, keeps the summary, and asks for the approval of exactly this text.
  await release.perform('notes-draft-again', {
    action: 'notes-generator',
    job: 'publish',
    inputs: { mode: 'draft', tag: release.tag, 'fail-on': '' },
  });
  line.finish('drafted, summary by tessa, impact by carla', 'quiet');
}

/** The writer's edit: what stood under "Summary" was a question to her. */
function withSummary(body: string, summary: string): string {
  return body.replace(/(^## Summary\n+)[^\n]*/m, `$1${summary}`);
}
