import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { artifactName } from '@release-actions/evidence';
import { zipOneFile } from '../../../../packages/action-kit/src/zip.ts';
import { createGateWorld, type GateWorld, repositoryName, thinPolicy } from '../support.ts';
import { toStaging } from '../traps.ts';

const cookbook = readFileSync(new URL('../../../../action-docs/cookbook.md', import.meta.url), 'utf8');
const [, indented = ''] = /node - <<'SCRIPT'\n([\s\S]*?)\n {4}SCRIPT/u.exec(cookbook) ?? [];
const script = indented.replaceAll(/^ {4}/gmu, '');
const workflow = '.github/workflows/release.yml';

/** Runs the cookbook's step as a runner would, and uploads what it wrote. */
function makeEvidence(
  { repository, sha }: GateWorld,
  { kind, detail, event = 'workflow_dispatch' }: { kind: string; detail: unknown; event?: string },
): string {
  const run = repository.run({ workflow, event, headSha: sha, status: 'completed', conclusion: 'success' });
  const folder = mkdtempSync(join(tmpdir(), 'own-evidence-'));
  try {
    writeFileSync(join(folder, 'detail.json'), JSON.stringify(detail));
    writeFileSync(join(folder, 'output'), '');
    execFileSync(process.execPath, ['-'], {
      cwd: folder,
      input: script,
      env: {
        PATH: dirname(process.execPath),
        KIND: kind,
        OUTCOME: 'pass',
        HEADLINE: 'Größe "42" ✓',
        SERVICE: 'storefront',
        ENVIRONMENT: 'production',
        GITHUB_SHA: sha,
        GITHUB_REPOSITORY: repositoryName,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW_REF: `${repositoryName}/${workflow}@refs/heads/main`,
        GITHUB_EVENT_NAME: event,
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    });
    const [, digest = ''] = /^digest=(\w+)$/mu.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? [];
    const content = readFileSync(join(folder, 'evidence.json'));
    repository.artifact(run, artifactName(digest), zipOneFile('evidence.json', content));
    return digest;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const policy = thinPolicy
  .replace('backup: { not-applicable: stateless service }', 'backup: { within: 24h }')
  .replace(
    'people:',
    `  custom: { load: { title: Load test, evidence: load-test } }
security: { sources: [{ kind: sarif, evidence: trivy }] }
people:`,
  );
const backup = {
  id: 'snap-1',
  location: 's3://backups/1',
  'taken-at': new Date(Date.now() - 3_600_000).toISOString(),
  expires: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString(),
};
const sarif = (results: unknown[]) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Trivy' } }, results }],
});

test('a backup, a scan and a load test of the team, made as the cookbook says, are believed', async () => {
  await using world = await createGateWorld({ policy });
  toStaging(world, world.sha);
  world.evidence({ kind: 'smoke', sha: world.sha });
  const digests = [
    makeEvidence(world, { kind: 'backup', detail: backup }),
    makeEvidence(world, { kind: 'trivy', detail: sarif([]) }),
    makeEvidence(world, { kind: 'load-test', detail: { 'requests/s': 1200 } }),
  ];
  await world.gate('open', { evidence: digests.join('\n') });
  const { outputs, summary } = await world.gate('evaluate', { evidence: digests.join('\n') });
  expect(outputs['unmet']).toBe('');
  expect(summary).toContain('snap-1');
}, 60_000);

test.each([
  [
    'a scan that found something',
    { kind: 'trivy', detail: sarif([{ ruleId: 'CVE-1', level: 'error' }]) },
    'ci-and-security',
  ],
  [
    'a backup made by a pull request run',
    { kind: 'backup', detail: backup, event: 'pull_request' },
    'backup',
  ],
  ['nothing of the load test', { kind: 'trivy', detail: sarif([]) }, 'custom:load'],
])(
  '%s is not',
  async (_, seed, id) => {
    await using world = await createGateWorld({ policy });
    const { outputs } = await world.gate('evaluate', { evidence: makeEvidence(world, seed) });
    expect(outputs['decision']).toBe('no-go');
    expect(outputs['unmet']?.split('\n')).toContain(id);
  },
  60_000,
);
