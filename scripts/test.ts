/**
 * Runs the tests: `node scripts/test.ts [--integration] [jest arguments...]`.
 * Ends with the plain line `N passed, N failed`, which any build server can read.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
};

const root = resolve(import.meta.dirname, '..');
const integration = process.argv.includes('--integration');
const forwarded = process.argv.slice(2).filter((argument) => argument !== '--integration');
const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
const resultsFile = join(scratch, 'results.json');
const config = integration ? 'jest.integration.config.js' : 'jest.config.js';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config',
    join(root, config),
    '--json',
    '--outputFile',
    resultsFile,
    ...forwarded,
  ],
  {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { NODE_COMPILE_CACHE: join(scratch, 'compiled'), ...process.env },
  },
);

function readResults(): Results | undefined {
  try {
    return JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}

const results = readResults();
rmSync(scratch, { recursive: true, force: true });
const passed = results?.numPassedTests ?? 0;
const failed = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 1);
const skipped = results?.numPendingTests ?? 0;
console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;
