import type { History } from '@release-actions/deployments';
import { known, parseExternalId, type Reading, sha256 } from '@release-actions/evidence';
import { checkRunName, evidenceFromText } from '@release-actions/report';
import type { EvidenceFact } from '../observations.ts';
import type { NamedCheck, Sources, Wave, WaveRequest } from '../ports.ts';
import { readEvidence } from './evidence.ts';
import { isJudged, type Question } from './plan.ts';
import { unasked } from './parts.ts';

/** More commits than these are not asked for beside the default branch's: releases of other branches. */
const mostCommits = 20;
/** Of the drills that are found the newest; one that is not proven must not hide the one before. */
const mostDrills = 3;

const asksForDrill = (question: Question): boolean =>
  isJudged('rollback-plan', question) &&
  question.policy.requirements['rollback-plan'].mitigation === undefined;

/**
 * Where drills of other commits are looked for: what is tried in a drill is the procedure, so that any fresh one
 * counts. Its check run stands on the commit that was drilled: one of the default branch, or one that was deployed.
 */
export function drillRequest(
  question: Question,
  histories: Readonly<Record<string, Reading<History>>>,
): Pick<WaveRequest, 'checksNamed'> {
  if (!asksForDrill(question)) return {};
  const { policy, subject, now } = question;
  const { environment } = policy.requirements['staging-verified'];
  const wave = policy.environments[environment]?.wave ?? 'all';
  const since = new Date(now - policy.requirements['rollback-plan']['drill-within'].ms).toISOString();
  const deployed = Object.values(histories).flatMap((history) =>
    history.known ? history.value.records.map(({ sha }) => sha) : [],
  );
  const shas = [...new Set(deployed)].filter((sha) => sha !== subject.sha).slice(0, mostCommits);
  const name = checkRunName({ kind: 'drill', service: subject.service, environment, wave });
  return { checksNamed: { name, since, shas } };
}

/** The newest drills among the named checks, each proven by its artifact as any evidence is. */
export async function readDrills(
  question: Question,
  wave: Wave,
  sources: Sources,
): Promise<Reading<readonly EvidenceFact[]>> {
  const at = new Date(sources.now()).toISOString();
  if (!asksForDrill(question)) return known([], { endpoint: 'not asked', pages: 0, total: 0, at });
  const checks = wave.namedChecks ?? unasked('drills of earlier commits');
  if (!checks.known) return checks;
  const newest = checks.value
    .filter(({ sha }) => sha !== question.subject.sha)
    .sort((left, right) => timeOf(right) - timeOf(left))
    .slice(0, mostDrills);
  const index = newest.flatMap(({ externalId }) =>
    externalId === null ? [] : (parseExternalId(externalId) ?? []),
  );
  const evidence = withTexts(sources.evidence, newest);
  return readEvidence([], index, question.subject.sha, { ...sources, evidence });
}

const timeOf = ({ completedAt }: NamedCheck): number => Date.parse(completedAt ?? '') || 0;

/** What the check runs carry in their text needs no download. */
function withTexts(evidence: Sources['evidence'], checks: readonly NamedCheck[]): Sources['evidence'] {
  const contents = new Map(
    checks.flatMap(({ text }): [string, string][] => {
      const content = text === null ? undefined : evidenceFromText(text);
      return content === undefined ? [] : [[sha256(content), content]];
    }),
  );
  return {
    ...evidence,
    content: async (digest) => {
      const content = contents.get(digest);
      return content === undefined
        ? evidence.content(digest)
        : known(content, { endpoint: 'text of the check run', pages: 1, at: '' });
    },
  };
}
