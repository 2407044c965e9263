import { keepConnections } from '@release-actions/http';
import { count, createRedactor } from '@release-actions/report';
import type { Inline, Redactor, Report } from '@release-actions/report';
import type { CheckResult } from './engine/outcome.ts';
import { runChecks } from './engine/run.ts';
import { checkSchemaFiles } from './expect/schema-files.ts';
import { plan } from './plan/plan.ts';
import type { PlannedCheck } from './plan/planned.ts';
import { takeFilledShard } from './plan/shard.ts';
import type { ShardFacts } from './plan/shard.ts';
import type { SmokePorts } from './ports.ts';
import { countChecks } from './report/detail.ts';
import type { SmokeDetail } from './report/detail.ts';
import { digestOf, passwordsInAddresses, variablesDigest, withoutUserInfo } from './report/inputs.ts';
import { smokeReport } from './report/report.ts';
import type { SmokeRequest } from './request.ts';
import {
  advisoryNeeds,
  flakyPolicies,
  secretsOf,
  settingsOf,
  tooShort,
  unusedVariables,
  withHeaders,
} from './setup.ts';
import type { Setting } from './setup.ts';
import { readSuites } from './suite/read.ts';
import type { SuiteFile } from './suite/read.ts';
import { MissingValue } from './template.ts';
import type { Suite } from './suite/suite.ts';
import { judgeRun } from './verdict.ts';
import type { FlakyPolicies } from './verdict.ts';
import { judgeServed } from './version/judge.ts';
import type { Served, VersionReading } from './version/judge.ts';
import { probeVersion } from './version/probe.ts';
import type { ProbeContext } from './version/probe.ts';
import { waitUntilReady } from './version/ready.ts';
import { versionSource } from './version/source.ts';
import type { Sourced } from './version/source.ts';
import type { Readiness } from './version/ready.ts';

const defaultConcurrency = 8;
const defaultDeadlineMs = 300_000;
const graceMs = 5000;

/**
 * Reads the suites, waits for stability where they ask for it, proves the served version, runs every check, proves
 * the version again, and reports. Throws a ConfigurationError, or the UnreadableFile of its ports, before the first
 * request, never afterwards.
 */
export async function smoke(request: SmokeRequest, ports: SmokePorts): Promise<Report<SmokeDetail>> {
  const suites = await readSuites(request.suites, request.floor);
  const whole = plan({
    suites,
    variables: Object.keys(request.variables),
    baseUrl: request.baseUrl,
    versionUrl: versionSource(suites, request)?.source.request.url,
  });
  const part =
    request.shard === undefined ? { own: whole, facts: null } : takeFilledShard(whole, request.shard);
  const redactor = request.redactor ?? createRedactor();
  const written = suiteFiles(request).map(({ content }) => content);
  for (const password of passwordsInAddresses([request.baseUrl ?? '', ...written])) redactor.add(password);
  const notes = [
    ...notesOf(part.facts),
    ...maskSecrets(suites, request.secrets, redactor),
    ...unusedVariables(suites, request.variables),
    ...advisoryNeeds(part.own),
  ];
  const connections = keepConnections({ maxSockets: concurrencyOf(suites) });
  const settings = await settingsOf(suites, request, ports, connections);
  await checkSchemaFiles(settings);
  const run = new SmokeRun({
    request,
    ports,
    suites,
    plan: part.own,
    shard: part.facts,
    redactor,
    settings,
    notes,
  });
  const report = await run.report();
  connections.close();
  return report;
}

const suiteFiles = ({ suites, floor }: SmokeRequest): readonly SuiteFile[] =>
  floor === undefined ? suites : [...suites, floor];

/** Masks every secret of the suites, and names those that are too short for that. */
function maskSecrets(
  suites: readonly Suite[],
  secrets: SmokeRequest['secrets'],
  redactor: Redactor,
): Inline[] {
  const all = suites.flatMap((suite) => Object.entries(secretsOf(suite, secrets)));
  return all.filter(([, value]) => !redactor.add(value)).map(([name]) => `${tooShort(name)}.`);
}

const notesOf = (part: ShardFacts | null): Inline[] =>
  part === null
    ? []
    : [
        `This is part ${part.index} of ${part.of}, ${part.own.length} of ${count(part.planned, 'check')}: what counts is the report that joins all parts.`,
      ];

const concurrencyOf = (suites: readonly Suite[]): number =>
  firstSaid(suites, ({ settings }) => settings.concurrency) ?? defaultConcurrency;

/** The shortest that was said. */
function deadlineOf(suites: readonly Suite[], { deadlineMs }: SmokeRequest): number {
  const said = [deadlineMs, ...suites.map(({ settings }) => settings.deadline)].filter(
    (ms) => ms !== undefined,
  );
  return said.length === 0 ? defaultDeadlineMs : Math.min(...said);
}

const firstSaid = <T>(suites: readonly Suite[], read: (suite: Suite) => T | undefined): T | undefined =>
  suites.map(read).find((value) => value !== undefined);

type Collaborators = {
  readonly request: SmokeRequest;
  readonly ports: SmokePorts;
  readonly suites: readonly Suite[];
  readonly plan: readonly PlannedCheck[];
  readonly shard: ShardFacts | null;
  readonly redactor: Redactor;
  readonly settings: ReadonlyMap<Suite, Setting>;
  /** Said after those of the request. */
  readonly notes: readonly Inline[];
};

type Carried = {
  readonly readiness: Readiness | undefined;
  readonly before: Served | undefined;
  readonly after: Served | undefined;
  readonly results: readonly CheckResult[];
};

class SmokeRun {
  readonly #with: Collaborators;
  /** When the run's deadline is over, on the monotonic clock; waiting until it is ready has a time of its own. */
  #untilMs = Infinity;

  constructor(collaborators: Collaborators) {
    this.#with = collaborators;
  }

  async report(): Promise<Report<SmokeDetail>> {
    const { request, ports, suites, redactor, notes } = this.#with;
    const startedAt = ports.clock.now().toISOString();
    const carried = await this.#carryOut();
    const flaky = flakyPolicies(suites, request.flaky);
    const { verdict, reasons } = judgeRun({
      ...carried,
      flaky,
      cancelled: request.signal.aborted,
    });
    const { service, environment, wave, sha, release, expectedVersion } = request;
    const counts = countChecks(carried.results);
    const report = smokeReport(
      {
        ...carried,
        verdict,
        reasons,
        place: environment,
        counts,
        flaky,
        expected: expectedVersion,
        release,
        notes: [...(request.notes ?? []), ...notes],
      },
      {
        service,
        environment,
        wave,
        sha,
        ...(release === undefined ? {} : { release }),
        startedAt,
        finishedAt: ports.clock.now().toISOString(),
        flaky,
        detail: this.#detail(carried, flaky),
      },
    );
    return redactor.redactDeep(report);
  }

  #detail({ readiness, before, after, results }: Carried, flaky: FlakyPolicies): SmokeDetail {
    const { request, shard } = this.#with;
    return {
      suites: suiteFiles(request).map(({ file, content }) => ({ file, digest: digestOf(content) })),
      baseUrl: request.baseUrl === undefined ? null : withoutUserInfo(request.baseUrl),
      expectedVersion: request.expectedVersion ?? null,
      servedVersion: (after ?? before)?.version ?? null,
      readiness: readiness ?? null,
      served: { before: before ?? null, after: after ?? null },
      counts: countChecks(results),
      checks: results,
      flaky,
      shard,
      ...variablesDigest(request.variables),
    };
  }

  async #carryOut(): Promise<Carried> {
    const readiness = await this.#waitUntilReady();
    const blocked = readiness?.ready === false;
    this.#untilMs = this.#with.ports.clock.monotonicMs() + deadlineOf(this.#with.suites, this.#with.request);
    const before = blocked ? readiness.served : await this.#serve(this.#untilMs);
    if (blocked || before?.verdict === 'old' || before?.verdict === 'mixed') {
      const because = blocked ? 'the service was not ready' : 'another version answers';
      return {
        readiness,
        before,
        after: undefined,
        results: this.#with.plan.map((one) => notRun(one, because)),
      };
    }
    const results = await this.#runChecks();
    const proves = results.length > 0 && !this.#with.request.signal.aborted;
    return { readiness, before, after: proves ? await this.#serveAfter() : undefined, results };
  }

  async #runChecks(): Promise<CheckResult[]> {
    const { request, ports, suites, plan: planned, redactor } = this.#with;
    const { signal, onResult } = request;
    return await runChecks({
      plan: planned,
      ports,
      settingFor: ({ suite }) => this.#settingOf(suite),
      redactor,
      concurrency: concurrencyOf(suites),
      deadlineMs: deadlineOf(suites, request),
      leftMs: this.#untilMs - ports.clock.monotonicMs(),
      signal,
      ...(onResult === undefined ? {} : { onResult }),
    });
  }

  async #waitUntilReady(): Promise<Readiness | undefined> {
    const asking = this.#with.suites.find(({ ready }) => ready !== undefined);
    if (asking?.ready === undefined) return undefined;
    const { suites, request } = this.#with;
    const { source, suite = asking } = versionSource(suites, request) ?? {};
    return await waitUntilReady(asking.ready, source, this.#expected(), this.#probeContext(suite));
  }

  async #serve(untilMs: number): Promise<Served | undefined> {
    const found = versionSource(this.#with.suites, this.#with.request);
    if (found === undefined) return undefined;
    const readings = await this.#probe(found, untilMs).catch((error: unknown): VersionReading[] => {
      if (!(error instanceof MissingValue)) throw error;
      return [{ edge: '', address: '', problem: error.message }];
    });
    return judgeServed(readings, this.#expected());
  }

  async #probe({ source, suite }: Sourced, untilMs: number): Promise<VersionReading[]> {
    return await probeVersion(source, { ...this.#probeContext(suite), untilMs });
  }

  /** Checks that were done in time are not lost because the proof after them would end a moment too late. */
  async #serveAfter(): Promise<Served | undefined> {
    return await this.#serve(Math.max(this.#untilMs, this.#with.ports.clock.monotonicMs() + graceMs));
  }

  /** Names of which any one is the expected version; none when no version is expected. */
  #expected(): readonly string[] {
    const { expectedVersion, expectedAliases = [] } = this.#with.request;
    return expectedVersion === undefined ? [] : [expectedVersion, ...expectedAliases];
  }

  #probeContext(suite: Suite): ProbeContext {
    const { ports, request } = this.#with;
    const { settings, scope } = this.#settingOf(suite);
    return { ports, settings: withHeaders(settings, scope), scope, signal: request.signal };
  }

  #settingOf(suite: Suite): Setting {
    const setting = this.#with.settings.get(suite);
    if (setting === undefined) throw new Error(`${suite.file} has no settings`);
    return setting;
  }
}

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
