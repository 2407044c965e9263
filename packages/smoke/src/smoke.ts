import { createHash } from 'node:crypto';
import { keepConnections } from '@release-actions/http';
import type { ProxyEnvironment } from '@release-actions/http';
import { ConfigurationError, createRedactor } from '@release-actions/report';
import type { ConfigurationProblem, Redactor, Report, Target } from '@release-actions/report';
import type { CheckResult } from './engine/outcome.ts';
import { runChecks } from './engine/run.ts';
import type { RunSettings } from './kinds/kind.ts';
import { plan } from './plan/plan.ts';
import type { PlannedCheck } from './plan/plan.ts';
import type { SmokePorts } from './ports.ts';
import { countChecks } from './report/detail.ts';
import type { SmokeDetail } from './report/detail.ts';
import { smokeReport } from './report/report.ts';
import { readSuite } from './suite/read.ts';
import type { SuiteFile } from './suite/read.ts';
import type { Suite } from './suite/suite.ts';
import type { Scope } from './template.ts';
import { addressPolicy, lowerCaseNames, missingSecrets, secretsOf } from './setup.ts';
import { judgeRun } from './verdict.ts';
import type { FlakyPolicies } from './verdict.ts';
import type { VersionSource } from './version/definition.ts';
import { judgeServed } from './version/judge.ts';
import type { Served } from './version/judge.ts';
import { probeVersion } from './version/probe.ts';
import type { ProbeContext } from './version/probe.ts';
import { waitUntilReady } from './version/ready.ts';
import type { Readiness } from './version/ready.ts';

export type SmokeRequest = Target & {
  readonly sha: string;
  readonly release?: string;
  readonly suites: readonly SuiteFile[];
  readonly baseUrl?: string;
  readonly expectedVersion?: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Values of the secrets that suites name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Stands before what suites say. */
  readonly flaky?: FlakyPolicies;
  readonly deadlineMs?: number;
  readonly proxy: ProxyEnvironment;
  readonly signal: AbortSignal;
  /** Masks secrets; those of the run are added to it. */
  readonly redactor?: Redactor;
  readonly onResult?: (result: CheckResult) => void;
};

const defaultConcurrency = 8;
const defaultDeadlineMs = 300_000;

/**
 * Reads the suites, waits for stability where they ask for it, proves the served version, runs every check, proves
 * the version again, and reports. Throws a ConfigurationError before the first request, never afterwards.
 */
export async function smoke(request: SmokeRequest, ports: SmokePorts): Promise<Report<SmokeDetail>> {
  const suites = await readSuites(request.suites);
  const missing = missingSecrets(suites, request.secrets);
  if (missing.length > 0) throw new ConfigurationError('the suite', missing);
  const planned = plan({ suites, variables: Object.keys(request.variables) });
  const run = new SmokeRun(request, ports, suites, planned);
  return await run.report();
}

/** Reads every suite file; the mistakes of all of them come at once. */
async function readSuites(files: readonly SuiteFile[]): Promise<Suite[]> {
  const problems: ConfigurationProblem[] = [];
  const suites: Suite[] = [];
  for (const file of files) {
    try {
      suites.push(await readSuite(file));
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0)
    throw new ConfigurationError(files.length === 1 ? 'the suite' : 'the suites', problems);
  return suites;
}

/** Where a service states its version when nobody said where, but one is expected. */
const usualVersionSource: VersionSource = { request: { method: 'GET', url: '/version' } };

class SmokeRun {
  readonly #request: SmokeRequest;
  readonly #ports: SmokePorts;
  readonly #suites: readonly Suite[];
  readonly #plan: readonly PlannedCheck[];
  readonly #redactor: Redactor;
  readonly #connections: ReturnType<typeof keepConnections>;
  readonly #scopes = new Map<Suite, Scope>();
  readonly #settings = new Map<Suite, RunSettings>();

  constructor(
    request: SmokeRequest,
    ports: SmokePorts,
    suites: readonly Suite[],
    planned: readonly PlannedCheck[],
  ) {
    this.#request = request;
    this.#ports = ports;
    this.#suites = suites;
    this.#plan = planned;
    this.#redactor = request.redactor ?? createRedactor();
    for (const suite of suites)
      for (const value of Object.values(secretsOf(suite, request.secrets))) this.#redactor.add(value);
    this.#connections = keepConnections(this.#concurrency());
  }

  async report(): Promise<Report<SmokeDetail>> {
    const { clock } = this.#ports;
    const startedAt = clock.now().toISOString();
    await this.#prepare();
    const { readiness, before, after, results } = await this.#carryOut();
    this.#connections.close();
    const flaky = this.#flakyPolicies();
    const cancelled = this.#request.signal.aborted;
    const { verdict, reasons } = judgeRun({ results, readiness, before, after, flaky, cancelled });
    const { service, environment, wave, sha, release, expectedVersion: expected } = this.#request;
    const counts = countChecks(results);
    const story = {
      verdict,
      reasons,
      place: environment,
      counts,
      results,
      expected,
      before,
      after,
      readiness,
    };
    const report = smokeReport(story, {
      service,
      environment,
      wave,
      sha,
      ...(release === undefined ? {} : { release }),
      startedAt,
      finishedAt: clock.now().toISOString(),
      flaky,
      detail: {
        suites: this.#request.suites.map(({ file, content }) => ({ file, digest: digestOf(content) })),
        baseUrl: this.#request.baseUrl ?? null,
        expectedVersion: expected ?? null,
        servedVersion: (after ?? before)?.version ?? null,
        readiness: readiness ?? null,
        served: { before: before ?? null, after: after ?? null },
        counts,
        checks: results,
        shard: null,
      },
    });
    return this.#redactor.redactDeep(report);
  }

  async #carryOut(): Promise<{
    readiness: Readiness | undefined;
    before: Served | undefined;
    after: Served | undefined;
    results: CheckResult[];
  }> {
    const readiness = await this.#waitUntilReady();
    const blocked = readiness?.ready === false;
    const before = blocked ? readiness.served : await this.#serve();
    if (blocked || before?.verdict === 'old' || before?.verdict === 'mixed') {
      const because = blocked ? 'the service was not ready' : 'another version answers';
      return {
        readiness,
        before,
        after: undefined,
        results: this.#plan.map((planned) => notRun(planned, because)),
      };
    }
    const results = await this.#runChecks();
    return { readiness, before, after: results.length === 0 ? undefined : await this.#serve(), results };
  }

  async #runChecks(): Promise<CheckResult[]> {
    const { signal, deadlineMs, onResult } = this.#request;
    return await runChecks({
      plan: this.#plan,
      ports: this.#ports,
      settingsFor: ({ suite }) => this.#settings.get(suite) ?? fail(),
      scopeFor: ({ suite }) => this.#scopes.get(suite) ?? fail(),
      redactor: this.#redactor,
      concurrency: this.#concurrency(),
      deadlineMs: deadlineMs ?? this.#firstSetting((suite) => suite.settings.deadline) ?? defaultDeadlineMs,
      signal,
      ...(onResult === undefined ? {} : { onResult }),
    });
  }

  async #waitUntilReady(): Promise<Readiness | undefined> {
    const asking = this.#suites.find(({ ready }) => ready !== undefined);
    if (asking?.ready === undefined) return undefined;
    const source = this.#versionSource();
    const context = this.#probeContext(source?.suite ?? asking);
    return await waitUntilReady(asking.ready, source?.source, this.#request.expectedVersion, context);
  }

  async #serve(): Promise<Served | undefined> {
    const found = this.#versionSource();
    if (found === undefined) return undefined;
    const readings = await probeVersion(found.source, this.#probeContext(found.suite));
    return judgeServed(readings, this.#request.expectedVersion);
  }

  #versionSource(): { readonly source: VersionSource; readonly suite: Suite } | undefined {
    const declaring = this.#suites.find(({ version }) => version !== undefined);
    const suite = declaring ?? this.#suites[0];
    if (suite === undefined) return undefined;
    if (declaring?.version !== undefined) return { source: declaring.version, suite };
    return this.#request.expectedVersion === undefined ? undefined : { source: usualVersionSource, suite };
  }

  #probeContext(suite: Suite): ProbeContext {
    const settings = this.#settings.get(suite) ?? fail();
    return {
      ports: this.#ports,
      settings,
      scope: this.#scopes.get(suite) ?? fail(),
      signal: this.#request.signal,
    };
  }

  #firstSetting<T>(read: (suite: Suite) => T | undefined): T | undefined {
    return this.#suites.map(read).find((value) => value !== undefined);
  }

  #concurrency(): number {
    return this.#firstSetting((suite) => suite.settings.concurrency) ?? defaultConcurrency;
  }

  #flakyPolicies(): FlakyPolicies {
    const own = this.#firstSetting((suite) => suite.settings.flaky);
    return this.#request.flaky ?? { critical: own?.critical ?? 'warn', advisory: own?.advisory ?? 'allow' };
  }

  async #prepare(): Promise<void> {
    const { baseUrl, variables, secrets, expectedVersion, proxy } = this.#request;
    const unique = Math.floor(this.#ports.random() * 36 ** 8).toString(36);
    for (const suite of this.#suites) {
      const given = { 'base-url': baseUrl, 'expected-version': expectedVersion, unique };
      const entries = Object.entries({
        ...suite.settings.variables,
        ...given,
        ...variables,
        ...secretsOf(suite, secrets),
      });
      this.#scopes.set(suite, new Map(entries.filter(([, value]) => value !== undefined)));
      this.#settings.set(suite, {
        baseUrl,
        headers: lowerCaseNames(suite.defaults.headers ?? {}),
        connections: this.#connections,
        addresses: addressPolicy(suite, baseUrl),
        proxy,
        ca: await this.#authorities(suite),
      });
    }
  }

  async #authorities({ settings: { ca }, file }: Suite): Promise<string | undefined> {
    if (ca === undefined) return undefined;
    const found = await this.#ports.readFile(ca);
    if (found !== undefined) return found.content;
    throw new ConfigurationError('the suite', [
      { position: { file, line: 1, column: 1 }, path: 'ca', message: `there is no file ${ca}` },
    ]);
  }
}

function fail(): never {
  throw new Error('a suite of the run has no settings');
}

const digestOf = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;

function notRun({ id, check }: PlannedCheck, because: string): CheckResult {
  return {
    id,
    kind: check.kind,
    what: check.title ?? check.prepared.what,
    advisory: check.advisory === true,
    always: check.always === true,
    outcome: 'skipped',
    flaky: false,
    attempts: [],
    durationMs: 0,
    warnings: [],
    skippedBecause: because,
  };
}
