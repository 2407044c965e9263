import { type FreezeVerdict, isFrozen, type StandingFreeze } from '@release-actions/deployments';
import { formatDateTime, type Inline, shortSha } from '@release-actions/report';
import { type Judgement, met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import { whyNot } from '../signoff/people.ts';
import type { Requirement } from '../requirement.ts';
import type { World } from '../world.ts';

const incidentOf = ({ freeze: { incident } }: StandingFreeze): string =>
  incident === undefined ? 'the rollback' : `incident #${incident}`;

const untilOf = ({ freeze: { until } }: StandingFreeze): string =>
  until === undefined ? '' : `, until ${formatDateTime(new Date(until))}`;

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
  const where =
    incident === undefined ? 'on the release ticket' : `on #${incident}, or here for this release only`;
  return [
    `${fix}; if the freeze is wrong, the release-manager replies ${where} `,
    { code: '/unfreeze <reason>' },
  ];
}

function judgeFreeze(verdict: FreezeVerdict, world: World): Judgement {
  const commit = shortSha(world.subject.sha);
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
      return (
        unfrozen(verdict.freeze, world) ??
        unmet(
          `frozen-${verdict.because}`,
          `frozen by ${incidentOf(verdict.freeze)}${untilOf(verdict.freeze)}: ${commit} ${because[verdict.because]}`,
          {
            next: { text: wayOut(verdict.freeze), who: 'developers' },
          },
        )
      );
  }
}

/** The release manager's word on this release's ticket, said after the freeze was set: it holds for this release. */
function unfrozen({ record }: StandingFreeze, world: World): Judgement | undefined {
  const { freezes, people } = world.observations;
  const setAt = freezes.known ? freezes.value.setAt[String(record)] : undefined;
  if (setAt === undefined) return undefined;
  const nobodyBarred = { authors: [], starters: [] };
  const word = world.spoken.commands.findLast(
    (command) =>
      command.verb === 'unfreeze' &&
      Date.parse(command.at) > Date.parse(setAt) &&
      whyNot(command.login, 'release-manager', people['release-manager'], nobodyBarred) === undefined,
  );
  if (word?.verb !== 'unfreeze') return undefined;
  return met('unfrozen', `the freeze was lifted for this release by ${word.login}: ${word.reason}`, {
    evidence: [{ label: `${word.login}, ${word.at}`, href: word.comment.url }],
  });
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
