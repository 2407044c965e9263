import type { Reading } from '@release-actions/evidence';
import { type Inline, inlineToText, type Role, shortSha } from '@release-actions/report';
import { announcedIn, type Announced } from '../announced.ts';
import { evaluate } from '../evaluate.ts';
import type { ReleaseRow, TextFile } from '../ports.ts';
import { awaitsAcceptance } from '../ticket/acceptance.ts';
import { dueFindings } from '../ticket/after.ts';
import { productionEvidence } from '../production-evidence.ts';
import { isSuperseded, ownRecord } from '../ticket/live.ts';
import type { World } from '../world.ts';

/** Something that has to be finished before a release ticket may be closed. */
export type OpenEnd = {
  readonly what: string;
  readonly why: Inline;
  readonly who: Role;
  readonly next: string;
};

/** What is read for closing alone; absent where there is nothing to read. */
export type ClosingFacts = {
  /** The published release; absent for a release without a tag. */
  readonly published?: Reading<ReleaseRow>;
  /** The changelog on the default branch; absent where the policy names none. */
  readonly changelog?: Reading<TextFile>;
};

/** What is not finished, in the order in which the guide has it. */
export function openEndsOf(world: World, facts: ClosingFacts): OpenEnd[] {
  return [
    deploymentEnd(world),
    smokeEnd(world),
    monitorEnd(world),
    publishedEnd(facts.published),
    announcedEnd(world, facts.published),
    documentationEnd(world, facts.changelog),
    ...signOffEnds(world),
  ].flatMap((end) => end ?? []);
}

function deploymentEnd(world: World): OpenEnd | undefined {
  const { observations, subject } = world;
  const live = observations.live[subject.environment];
  const what = `Deploy to ${subject.environment}`;
  const commit = shortSha(subject.sha);
  const who = 'release-manager';
  if (isSuperseded(world)) return undefined;
  if (live?.known !== true) {
    return { what, why: live?.message ?? 'not read', who, next: live?.hint ?? 'run this again' };
  }
  if (live.value?.sha !== subject.sha) {
    const runs = live.value === null ? 'nothing of ours' : shortSha(live.value.sha);
    const why = `${subject.environment} runs ${runs}, not ${commit}`;
    return { what, why, who, next: 'deploy it, or `/withdraw <reason>`' };
  }
  if (live.value.phase === 'deployed' && live.value.bad === null) return undefined;
  const why = live.value.bad ?? `deployment ${live.value.deploymentId} is ${live.value.phase}`;
  return { what, why, who, next: 'deploy it again, or roll it back' };
}

function smokeEnd(world: World): OpenEnd | undefined {
  const smoke = productionEvidence('smoke', world);
  if (smoke?.outcome === 'pass') return undefined;
  const { environment } = world.subject;
  const why = smoke === undefined ? `no smoke evidence of ${environment}` : smoke.headline;
  const next = `run smoke-test-runner on ${environment}`;
  return { what: 'Post-deploy verifications', why, who: 'release-manager', next };
}

function monitorEnd(world: World): OpenEnd | undefined {
  const monitor = productionEvidence('monitor', world);
  const vouched = typeof ownRecord(world)?.verifiedBy === 'string';
  if (monitor?.outcome === 'pass' || vouched) return undefined;
  const next = awaitsAcceptance(world)
    ? 'reply `/verify <reason>` here, or run the monitor again'
    : 'let post-deploy-monitor finish';
  const why = monitor === undefined ? 'no monitor evidence' : monitor.headline;
  return { what: 'Monitor for 30 minutes', why, who: 'on-call', next };
}

const announcement = { what: 'Announcement', who: 'customer-success-manager' } as const;

function publishedEnd(published: Reading<ReleaseRow> | undefined): OpenEnd | undefined {
  if (published === undefined || published.known) return undefined;
  const missing = published.reason === 'not-found';
  return {
    ...announcement,
    why: missing ? 'the release is not published' : published.message,
    next: missing ? 'run notes-generator, `mode: publish`' : published.hint,
  };
}

/** Published is not told: places that could not be reached, and customers whose time has not come. */
function announcedEnd(world: World, published: Reading<ReleaseRow> | undefined): OpenEnd | undefined {
  if (published?.known !== true || !tellsAnybody(world)) return undefined;
  const told = announcedIn(world);
  if (told === undefined) {
    return {
      ...announcement,
      why: 'no evidence says who was told of the published release',
      next: 'run notes-generator, `mode: publish`, which tells whom the policy names, once',
    };
  }
  return unfinished(told);
}

function unfinished({ failed, later }: Announced): OpenEnd | undefined {
  if (failed.length > 0) {
    return {
      ...announcement,
      why: `not told: ${failed.join('; ')}`,
      next: 'run notes-generator, `mode: publish`, again; it tells only who was not told',
    };
  }
  if (later.length === 0) return undefined;
  return {
    ...announcement,
    why: `still to be told: ${later.join('; ')}`,
    next: 'run notes-generator, `mode: publish`, again then; the workflow that evaluates again does',
  };
}

const tellsAnybody = ({ policy: { notify } }: World): boolean =>
  [notify.stakeholders, notify.support, notify.customers].some(({ length }) => length > 0);

/** The changelog of the default branch has a heading for this release. */
function documentationEnd(
  { policy, subject }: World,
  changelog: ClosingFacts['changelog'],
): OpenEnd | undefined {
  const path = policy.notes.changelog;
  const { release } = subject;
  if (path === undefined || release === undefined || changelog === undefined) return undefined;
  const what = 'Release documentation';
  const who = 'technical-writer';
  if (!changelog.known) return { what, why: changelog.message, who, next: changelog.hint };
  const version = release.replace(/^.*?v?(?=\d)/u, '');
  const headings = changelog.value.text.split('\n').filter((line) => /^#{1,4}\s/u.test(line));
  const written = headings.some((line) =>
    line.split(/[\s[\]()]+/u).some((word) => word === release || word === version || word === `v${version}`),
  );
  if (written) return undefined;
  return {
    what,
    why: `${path} on the default branch has no heading for ${release}`,
    who,
    next: `merge the entry that notes-generator wrote to ${path}`,
  };
}

/** What a patch was allowed to skip before the deployment is due before its ticket closes. */
function signOffEnds(world: World): OpenEnd[] {
  return dueFindings(evaluate(world).findings).map(({ title, reason, owner, next }) => ({
    what: title,
    why: reason,
    who: owner,
    next: next === undefined ? 'settle it' : inlineToText(next.text),
  }));
}
