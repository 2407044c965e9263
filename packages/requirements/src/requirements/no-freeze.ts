import { type FreezeVerdict, isFrozen, type StandingFreeze } from '@release-actions/deployments';
import { type Inline, shortSha } from '@release-actions/report';
import { met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import type { World } from '../world.ts';

const incidentOf = ({ freeze: { incident } }: StandingFreeze): string =>
  incident === undefined ? 'the rollback' : `incident #${incident}`;

const untilOf = ({ freeze: { until } }: StandingFreeze): string =>
  until === undefined ? '' : `, until ${until}`;

const because = {
  'bad-commit': 'is the version that was rolled back',
  'bad-artifact': 'has an artifact of the version that was rolled back',
  'contains-bad-commit':
    'contains the version that was rolled back, and no commit reverts it or names the incident',
} as const;

function wayOut({ freeze: { incident } }: StandingFreeze): Inline {
  const fix =
    incident === undefined
      ? 'release a revert'
      : `release a fix whose commit message says "Fixes #${incident}"`;
  return [`${fix}; if the freeze is wrong, the release-manager replies `, { code: '/unfreeze <reason>' }];
}

function judgeFreeze(verdict: FreezeVerdict, { subject }: World): ReturnType<Requirement['judge']> {
  const commit = shortSha(subject.sha);
  switch (verdict.state) {
    case 'clear':
      return met('not-frozen', `no freeze covers ${commit}`);
    case 'fix': {
      const fixes = verdict.fixes.map(
        ({ freeze, fix }) => `${shortSha(fix.sha)} mends ${incidentOf(freeze)}`,
      );
      return met('fix-of-frozen', `passes the freeze as a fix: ${fixes.join(', ')}`);
    }
    case 'unknown':
      return unknownJudgement(
        'freeze-unknown',
        `a freeze of ${incidentOf(verdict.freeze)} stands, and ${verdict.why}`,
        {
          next: {
            text: 'evaluate again; if it stays, check that both commits are in this repository',
            who: 'release-manager',
          },
        },
      );
    case 'frozen':
      return unmet(
        `frozen-${verdict.because}`,
        `frozen by ${incidentOf(verdict.freeze)}${untilOf(verdict.freeze)}: ${commit} ${because[verdict.because]}`,
        {
          next: { text: wayOut(verdict.freeze), who: 'developers' },
        },
      );
  }
}

/** After a rollback: what may not be deployed, why, and until when. */
export const noFreeze: Requirement = {
  title: 'No freeze',
  owner: 'release-manager',
  absolute: true,
  judge(world) {
    const { freezes, artifacts } = world.observations;
    if (!freezes.known) return unreadable('freezes', freezes, 'release-manager');
    const candidate = { sha: world.subject.sha, digests: artifacts.map(({ digest }) => digest) };
    const { standing, ancestry } = freezes.value;
    return judgeFreeze(
      isFrozen(candidate, standing, new Map(Object.entries(ancestry)), new Date(world.now)),
      world,
    );
  },
};
