import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { misfitsOf } from '../../../scripts/interfaces.ts';
import { asFields } from '../../../scripts/workflows.ts';
import { openTeam, publishedStages, type Team } from './team.ts';

const hasAct = spawnSync('act', ['--version']).status === 0;
if (!hasAct && process.env['CI'] !== 'true')
  console.log('Skipped: act is not installed (go install github.com/nektos/act@v0.2.89).');
/** Where everything must hold, a missing tool is a failure; elsewhere it is said. */
const withAct = hasAct || process.env['CI'] === 'true' ? test : test.skip;

const using = async (
  work: (team: Team) => Promise<void>,
  ...options: Parameters<typeof openTeam>
): Promise<void> => {
  const team = await openTeam(...options);
  try {
    await work(team);
    expect(team.emulator.log.violations).toEqual([]);
  } finally {
    await team.close();
  }
};

const statusesOf = (team: Team): (readonly [string, string | null])[] =>
  (team.deployments.at(-1)?.statuses ?? []).map(({ state, description }) => [state, description]);

describe("a team's release workflow, run by act against the emulated GitHub", () => {
  test('asks for exactly the permissions that its steps need', () => {
    const workflow = asFields(parse(readFileSync(join(import.meta.dirname, 'release.yml'), 'utf8')));
    for (const [name, job] of Object.entries(asFields(workflow['jobs'])))
      expect(misfitsOf(name, asFields(job), { permissions: true })).toEqual([]);
  });

  withAct('waits green without production, and after the sign-off the same workflow deploys', () =>
    using(async (team) => {
      const waiting = await team.run();
      expect(waiting).toMatchObject({ exitCode: 0, jobs: { staging: 'success', gate: 'success' } });
      expect(waiting.jobs).not.toHaveProperty('production');
      expect(waiting.outputs).toMatchObject({ 'gate.decision': 'wait', 'smoke.verdict': 'pass' });
      expect(waiting.summaries.join('\n')).toMatch(
        /## No-go: storefront[^]*## Pass: 1 of 1[^]*## Wait: storefront/u,
      );
      expect(team.platform.live).toEqual({ staging: team.sha, production: 'nothing' });
      expect(team.deployments).toEqual([]);

      team.sign('rob');
      const deployed = await team.run();
      expect(deployed.jobs).toEqual({
        staging: 'success',
        gate: 'success',
        production: 'success',
        smoke: 'success',
      });
      expect(deployed.exitCode).toBe(0);
      expect(deployed.outputs).toMatchObject({ 'gate.decision': 'go', 'verify.decision': 'go' });
      expect(team.platform.live).toEqual({ staging: team.sha, production: team.sha });
      expect(statusesOf(team)).toEqual([
        ['in_progress', 'mutating'],
        ['success', 'deployed'],
      ]);
      const [record] = team.deployments;
      expect(record).toMatchObject({
        id: Number(deployed.outputs['verify.deployment-id']),
        sha: team.sha,
        payload: { gateEvidence: deployed.outputs['gate.evidence'] },
      });
      expect(deployed.summaries.join('\n')).toMatch(/## Go: [^]*## Deployed: [^]*## Pass: .* on production/u);
      expect(team.seed.repository.issues).toHaveLength(1);
    }),
  );

  withAct('closes the deployment record after a deploy step that failed, and goes no further', () =>
    using(async (team) => {
      await team.run();
      team.sign('rob');
      team.platform.broken = true;
      const failed = await team.run();
      expect(failed.exitCode).not.toBe(0);
      expect(failed.jobs).toEqual({ staging: 'success', gate: 'success', production: 'failure' });
      const [opened, closed] = statusesOf(team);
      expect(opened).toEqual(['in_progress', 'mutating']);
      expect(closed?.[0]).toBe('error');
      expect(failed.summaries.at(-1)).toMatch(/^## Deployment failed: storefront v1\.4\.0 to production/u);
    }),
  );

  withAct('is red at the gate on a no-go, with nothing deployed to production', () =>
    using(async (team) => {
      team.seed.check({ name: 'lint', sha: team.sha, conclusion: 'failure' });
      const refused = await team.run();
      expect(refused.exitCode).not.toBe(0);
      expect(refused.jobs).toEqual({ staging: 'success', gate: 'failure' });
      expect(refused.outputs).toMatchObject({
        'gate.decision': 'no-go',
        'gate.unmet': expect.stringContaining('ci-and-security'),
      });
      expect(refused.summaries.at(-1)).toMatch(/^## No-go: storefront 1\.4\.0 to production/u);
      expect(team.platform.live['production']).toBe('nothing');
      expect(team.deployments).toEqual([]);
    }),
  );

  withAct('that calls the published one says what a first release still needs, before production', () =>
    using(async (team) => {
      const first = await team.run();
      expect(first.exitCode).not.toBe(0);
      expect(first.jobs).toEqual({
        staging: 'success',
        notes: 'success',
        preflight: 'failure',
        gate: 'success',
      });
      expect(first.log).toContain('monitor: names no metric. Add errors: ');
      expect(first.outputs).toMatchObject({ 'gate.decision': 'wait', 'approve.missing': expect.any(String) });
      expect(first.summaries.join('\n')).toMatch(/## Pass: the notes of storefront v1\.4\.0 are drafted/u);
      expect(team.seed.repository.releases).toMatchObject([{ tagName: 'v1.4.0', draft: true }]);
      expect(team.platform.live).toEqual({ staging: team.sha, production: 'nothing' });
      expect(team.deployments).toEqual([]);
    }, publishedStages),
  );

  withAct('that calls the published one goes back when smoke tests fail in production, and confirms it', () =>
    using(
      async (team) => {
        const before = team.deployedBefore();
        expect(await team.run()).toMatchObject({ exitCode: 0, outputs: { 'gate.decision': 'wait' } });
        team.sign('rob');
        team.platform.ill = team.sha;
        const release = await team.run();
        expect(release.exitCode).not.toBe(0);
        expect(release.jobs).toEqual({
          staging: 'success',
          notes: 'success',
          preflight: 'success',
          gate: 'success',
          production: 'success',
          smoke: 'failure',
          rollback: 'success',
          record: 'success',
          confirm: 'success',
          withdraw: 'success',
        });
        expect(team.platform.live).toEqual({ staging: team.sha, production: before });
        expect(release.outputs).toMatchObject({ 'rollback.verdict': 'pass', 'rollback.to': before });
        const [good, bad, back] = team.deployments;
        expect(bad).toMatchObject({ sha: team.sha, task: 'deploy' });
        expect(bad?.statuses.at(-1)?.state).toBe('error');
        expect(back).toMatchObject({ sha: good?.sha, task: 'rollback' });
        expect(back?.statuses.at(-1)?.description).toMatch(/^verified [0-9a-f]{64}$/u);
        const incident = team.seed.repository.issues.find(({ title }) => title.startsWith('[SEV2]'));
        expect(incident?.body).toContain('smoke tests failed after the deployment');
        expect(incident?.body).toContain('confirmed stable');
      },
      publishedStages,
      true,
    ),
  );
});
