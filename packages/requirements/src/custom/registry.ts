import type { CustomRequirement } from '@release-actions/policy';
import type { Requirement } from '../requirement.ts';
import { judgeCheck } from './check.ts';
import { type CustomJudge, type CustomSource, customSources } from './custom.ts';
import { judgeEvidence } from './evidence.ts';
import { judgeFile } from './file.ts';
import { judgeHttp } from './http.ts';
import { judgeLabel } from './label.ts';
import { judgeWorkflow } from './workflow.ts';

/** One line for each source that a custom requirement may look at. */
const judges = {
  check: judgeCheck,
  workflow: judgeWorkflow,
  file: judgeFile,
  label: judgeLabel,
  http: judgeHttp,
  evidence: judgeEvidence,
} satisfies { [Source in CustomSource]: CustomJudge<Source> };

/** A requirement made of what the policy says, without code. */
export function customRequirement(settings: CustomRequirement): Requirement {
  const { title, owner } = settings;
  return { title, owner, judge: (world) => judgeCustom(settings, world) };
}

function judgeCustom(
  settings: CustomRequirement,
  world: Parameters<Requirement['judge']>[0],
): ReturnType<Requirement['judge']> {
  for (const source of customSources) {
    const wanted = settings[source];
    if (wanted !== undefined)
      return (judges[source] as CustomJudge<CustomSource>)(wanted, world, settings.owner);
  }
  throw new TypeError(
    `custom requirement "${settings.title}" looks for nothing; the policy's schema lets none through`,
  );
}
