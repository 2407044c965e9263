import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import type { GateRecord } from '@release-actions/requirements';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, thinPolicy } from '../support.ts';

/** Each block names an action; done, it turns green. One row a block: what is wrong, what it says, what is done. */
type Case = {
  readonly name: string;
  readonly id: string;
  /** Words of the next step. */
  readonly says: string;
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly break: (world: GateWorld) => void;
  readonly mend: (world: GateWorld) => void;
};

const stagingPayload = {
  v: 1,
  key: 'k',
  service: 'storefront',
  wave: 'all',
  version: 'v1.4.0',
  artifacts: [],
};
const toStaging = ({ repository, sha }: GateWorld) =>
  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: stagingPayload,
  });

const cases: readonly Case[] = [
  {
    name: 'a red check',
    id: 'ci-and-security',
    says: 'run it again',
    break: ({ repository, sha }) =>
      void repository.run({
        workflow: '.github/workflows/ci.yml',
        workflowName: 'CI',
        headSha: sha,
        jobs: { test: 'failure' },
        status: 'completed',
        conclusion: 'failure',
      }),
    mend: ({ repository, sha }) =>
      void repository.run({
        workflow: '.github/workflows/ci.yml',
        workflowName: 'CI',
        headSha: sha,
        jobs: { test: 'success' },
        status: 'completed',
        conclusion: 'success',
      }),
  },
  {
    name: 'a required check that is not there',
    id: 'ci-and-security',
    says: 'the discovery deadline',
    policy: thinPolicy.replace('requirements:', 'requirements:\n  ci-and-security: { checks: [e2e] }'),
    break: () => undefined,
    mend: ({ repository, sha }) =>
      void repository.run({
        workflow: '.github/workflows/e2e.yml',
        headSha: sha,
        jobs: { e2e: 'success' },
        status: 'completed',
        conclusion: 'success',
      }),
  },
  {
    name: 'a new vulnerability',
    id: 'ci-and-security',
    says: 'or accept it under security.accepted',
    break: ({ repository }) => void repository.dependabotAlert(),
    mend: ({ repository }) =>
      void Object.assign(repository.repository.dependabotAlerts[0] ?? {}, { state: 'fixed' }),
  },
  {
    name: 'smoke evidence whose artifact is gone',
    id: 'smoke-tests',
    says: 'run the smoke tests there',
    break: ({ repository }) => void repository.repository.artifacts.splice(0),
    mend: (world) => void world.evidence({ kind: 'smoke', sha: world.sha }),
  },
  {
    name: 'smoke evidence from a pull request',
    id: 'smoke-tests',
    says: 'run the smoke tests there',
    break: (world) => {
      world.repository.repository.artifacts.splice(0);
      world.evidence({ kind: 'smoke', sha: world.sha, event: 'pull_request' });
    },
    mend: (world) => void world.evidence({ kind: 'smoke', sha: world.sha }),
  },
  {
    name: 'a failed smoke run',
    id: 'smoke-tests',
    says: 'run the smoke tests there',
    break: (world) =>
      void world.evidence({
        kind: 'smoke',
        sha: world.sha,
        outcome: 'fail',
        finishedAt: new Date(Date.now() + 1000).toISOString(),
      }),
    mend: (world) =>
      void world.evidence({
        kind: 'smoke',
        sha: world.sha,
        finishedAt: new Date(Date.now() + 2000).toISOString(),
      }),
  },
  {
    name: 'another version on staging',
    id: 'staging-verified',
    says: 'to staging',
    break: ({ repository }) => {
      const other = repository.commit({ branch: 'other' }).sha;
      repository.deployment({
        sha: other,
        environment: 'staging',
        statuses: ['in_progress', 'success'],
        payload: { ...stagingPayload, key: 'other' },
      });
    },
    mend: (world) => void toStaging(world),
  },
  {
    name: 'a no-go',
    id: 'readiness-review',
    says: '/go',
    break: (world) => world.say('sam', '/no-go key rotation'),
    mend: (world) => world.say('sam', '/go'),
  },
  {
    name: 'a file of the team’s own',
    id: 'custom:load-test',
    says: 'add LOAD.md to the release',
    policy: thinPolicy.replace(
      'requirements:',
      'requirements:\n  custom: { load-test: { title: Load test, file: LOAD.md } }',
    ),
    break: () => undefined,
    mend: (world) => {
      world.say('rita', '/override custom:load-test 4h no load expected');
      world.say('rob', '/override custom:load-test 4h agreed');
    },
  },
];

const openFinding = (record: GateRecord, id: string) =>
  record.evaluation.findings.find((finding) => finding.id === id);

describe('each block ends in an action that turns it green', () => {
  test.each(cases)(
    '$name',
    async ({ id, says, policy, break: spoil, mend }) => {
      await using world = await createGateWorld(policy === undefined ? {} : { policy });
      toStaging(world);
      world.evidence({ kind: 'smoke', sha: world.sha });
      await step(world, 'open');
      spoil(world);
      const blocked = await step(world, 'evaluate');
      expect(blocked.presentation.report.outcome).not.toBe('go');
      const finding = openFinding(blocked.presentation.report.detail as GateRecord, id);
      expect(inlineToText(finding?.next?.text ?? '')).toContain(says);
      mend(world);
      const first = await step(world, 'evaluate');
      const mended = openFinding(first.presentation.report.detail as GateRecord, id);
      if (id !== 'readiness-review') expect([mended?.status, mended?.code]).not.toContain('unmet');
      for (const line of world.asked()) world.say('rob', line);
      const last = await step(world, 'evaluate');
      expect([
        last.presentation.report.outcome,
        last.presentation.report.reasons.filter((reason) => !reason.startsWith('overridden:')),
      ]).toEqual(['go', []]);
    },
    60_000,
  );
});
