import { formatDateTime, shortSha } from '@release-actions/report';
import type { SecuritySource } from '@release-actions/policy';
import { combine } from '../combine.ts';
import { judgeChecks } from '../checks/judge.ts';
import { type Judgement, met, pending, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { AlertFact, AnalysisFact } from '../observations.ts';
import type { Unknown } from '@release-actions/evidence';
import { dayMs } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { judgeAlerts } from './judge-alerts.ts';
import { judgeSarif } from './sarif.ts';

const owner = 'security-lead';

/** Judges every source of vulnerabilities that the policy names. */
export function judgeSecurity(world: World): Judgement {
  const [first, ...rest] = world.policy.security.sources.map((source) => judgeSource(source, world));
  if (first === undefined) {
    return unknownJudgement(
      'security-sources-none',
      'the policy names no source of vulnerabilities (security.sources)',
      {
        next: {
          text: 'name at least one source, or declare ci-and-security not-applicable with a reason',
          who: owner,
        },
      },
    );
  }
  return combine([first, ...rest]);
}

function judgeSource(source: SecuritySource, world: World): Judgement {
  switch (source.kind) {
    case 'code-scanning':
      return judgeCodeScanning(source.tools, world);
    case 'dependabot':
      return judgeDependabot(world);
    case 'secret-scanning':
      return judgeSecretScanning(world);
    case 'check':
      return judgeCheckSource(source, world);
    case 'sarif':
      return judgeSarif(source.evidence, world);
  }
}

/** "Feature off" has two ways out, and both are a person's decision. */
function unreadableSource(kind: string, fault: Unknown): Judgement {
  const judgement = unreadable(kind, fault, owner);
  if (fault.reason !== 'feature-off') return judgement;
  return {
    ...judgement,
    next: {
      text: `switch ${kind} on for this repository, or take "${kind}" out of security.sources in the policy`,
      who: owner,
    },
  };
}

function judgeCodeScanning(tools: readonly string[], world: World): Judgement {
  const { codeScanning, analyses } = world.observations.security;
  if (!analyses.known) return unreadableSource('code-scanning', analyses);
  if (!codeScanning.known) return unreadableSource('code-scanning', codeScanning);
  const proof = judgeAnalyses(tools, analyses.value, world);
  return proof.status === 'met'
    ? judgeAlerts(
        'Code scanning',
        `on ${shortSha(world.subject.sha)}`,
        codeScanning.value.map((alert) => asOfRelease(alert, analyses.value, world)),
        world,
      )
    : proof;
}

/** Alerts say nothing unless every tool and category has looked at exactly this commit and ended without error. */
function judgeAnalyses(tools: readonly string[], analyses: readonly AnalysisFact[], world: World): Judgement {
  const commit = shortSha(world.subject.sha);
  const here = newestOfEach(analyses.filter(({ sha }) => sha === world.subject.sha));
  const missing = tools.filter((tool) => !here.some((analysis) => analysis.tool === tool));
  const absent = missing.length > 0 ? missing : here.length === 0 ? ['any tool'] : [];
  if (absent.length > 0) return missingAnalysis(absent, analyses, world, commit);
  const lost = lostCategories(here, analyses);
  if (lost.length > 0) return missingAnalysis(lost, analyses, world, commit);
  const failed = here.filter(({ error, warning }) => error !== '' || warning !== '');
  if (failed.length > 0) {
    const words = failed
      .map(({ tool, error, warning }) => `${tool}: ${error === '' ? warning : error}`)
      .join('; ');
    return unknownJudgement(
      'analysis-incomplete',
      `Code scanning of ${commit} did not look at everything: ${words}`,
      {
        next: { text: 'mend the analysis and run it again', who: owner },
      },
    );
  }
  return met('analysis-complete', `Code scanning looked at ${commit}`);
}

/**
 * Alerts are those of the branch's head. One that was fixed by a commit after the released one is still open in it:
 * fixed no earlier than the first analysis that the same tool made after its last look at the release.
 */
function asOfRelease(alert: AlertFact, analyses: readonly AnalysisFact[], { subject }: World): AlertFact {
  if (alert.state !== 'fixed') return alert;
  const own = analyses.filter(({ tool }) => tool === alert.tool);
  const looked = Math.max(...own.filter(({ sha }) => sha === subject.sha).map(({ id }) => id));
  const later = own.filter(({ id, sha }) => sha !== subject.sha && id > looked);
  const from = Math.min(...later.map(({ createdAt }) => Date.parse(createdAt)));
  const fixedLater = later.length > 0 && !(Date.parse(alert.fixedAt ?? '') < from);
  return fixedLater ? { ...alert, state: 'open' } : alert;
}

function newestOfEach(analyses: readonly AnalysisFact[]): AnalysisFact[] {
  const groups = Map.groupBy(analyses, ({ tool, category }) => `${tool} ${category ?? ''}`);
  return [...groups.values()].map((group) => group.reduce((best, one) => (one.id > best.id ? one : best)));
}

/** A category that is older than this was given up on purpose. */
const categoryKeepsMs = 30 * dayMs;

/** A tool's categories that other commits have and this one has not: a configuration that scans less closes alerts. */
function lostCategories(here: readonly AnalysisFact[], all: readonly AnalysisFact[]): string[] {
  const name = ({ tool, category }: AnalysisFact): string =>
    category === null || category === '' ? tool : `${tool} (${category})`;
  const present = new Set(here.map(name));
  const newest = new Map(here.map(({ tool, createdAt }) => [tool, Date.parse(createdAt)]));
  const recent = all.filter(
    ({ tool, createdAt }) => Date.parse(createdAt) > (newest.get(tool) ?? Infinity) - categoryKeepsMs,
  );
  return [...new Set(recent.map(name))].filter((one) => !present.has(one));
}

function missingAnalysis(
  absent: readonly string[],
  analyses: readonly AnalysisFact[],
  world: World,
  commit: string,
): Judgement {
  const latest = analyses.reduce<AnalysisFact | undefined>(
    (best, one) => (best === undefined || one.id > best.id ? one : best),
    undefined,
  );
  const seen =
    latest === undefined ? 'there is no analysis at all' : `the newest is of ${shortSha(latest.sha)}`;
  const { workflowRuns } = world.observations.checks;
  const running = workflowRuns.known && workflowRuns.value.some(({ status }) => status !== 'completed');
  const reason = `no code scanning analysis of ${commit} by ${absent.join(', ')}; ${seen}`;
  return running
    ? pending('analysis-missing', reason, {
        next: { text: 'none while workflows run on this commit', who: 'nobody' },
      })
    : unknownJudgement('analysis-missing', reason, {
        next: { text: `run code scanning on ${commit}`, who: owner },
      });
}

function judgeDependabot(world: World): Judgement {
  const { dependabot } = world.observations.security;
  if (!dependabot.known) return unreadableSource('dependabot', dependabot);
  const judgement = judgeAlerts(
    'Dependabot',
    `repository state at ${formatDateTime(new Date(world.now))}`,
    dependabot.value,
    world,
  );
  return judgement.status === 'met' ? (lockfileDoubt(world) ?? judgement) : judgement;
}

/** Dependabot knows the default branch only: for another commit with other lockfiles it says nothing. */
function lockfileDoubt({ observations, subject }: World): Judgement | undefined {
  const { lockfiles, release } = observations;
  if (release.known && release.value.isDefaultBranchHead) return undefined;
  if (!lockfiles.known) return unreadable('lockfiles', lockfiles, owner);
  if (lockfiles.value.length === 0) return undefined;
  return unknownJudgement(
    'lockfiles-differ',
    `Dependabot looks at the default branch only, and ${lockfiles.value.join(', ')} differs between it and ${shortSha(subject.sha)}`,
    {
      next: {
        text: 'release a commit with the lockfile of the default branch, or add a dependency check of this commit to security.sources',
        who: owner,
      },
    },
  );
}

function judgeSecretScanning(world: World): Judgement {
  const { secretScanning } = world.observations.security;
  if (!secretScanning.known) return unreadableSource('secret-scanning', secretScanning);
  return judgeAlerts('Secret scanning', 'whole repository', secretScanning.value, world);
}

function judgeCheckSource(
  { name, app }: { readonly name: string; readonly app: string },
  world: World,
): Judgement {
  const { runs, statuses, workflowRuns } = world.observations.checks;
  if (!runs.known) return unreadable('checks', runs, owner);
  if (!statuses.known) return unreadable('statuses', statuses, owner);
  if (!workflowRuns.known) return unreadable('workflow-runs', workflowRuns, owner);
  const { judged } = judgeChecks({
    runs: runs.value,
    statuses: statuses.value,
    workflowRuns: workflowRuns.value,
    wanted: [{ name, app, allow: [], by: 'security.sources' }],
    asking: world.observations.run,
  });
  const open = judged.find(({ state }) => state !== 'passed');
  if (open === undefined)
    return met('security-check-green', `${name} by ${app} passed`, {
      evidence: judged.map(({ link }) => link),
    });
  const next = { text: `look at ${name}, mend what it found`, who: owner } as const;
  const reason = `${open.name} ${open.why}`;
  if (open.state === 'pending')
    return pending('security-check-running', reason, {
      next: { text: `none while ${name} runs`, who: 'nobody' },
    });
  return open.state === 'absent'
    ? unknownJudgement('security-check-missing', reason, { next })
    : unmet('security-check-red', reason, { next });
}
