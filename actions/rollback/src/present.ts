import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Presentation } from '@release-actions/action-kit';
import type { DeploymentRecord } from '@release-actions/deployments';
import type { Block, Report, ReportKind } from '@release-actions/report';
import type { Completed, Findings, Prepared } from '@release-actions/rollback';
import { publishReport } from '@release-actions/stage';
import type { Scene } from './scene.ts';

export type Told = {
  readonly findings: Findings;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly release?: string;
  readonly outputs?: Readonly<Record<string, string | number | undefined>>;
  readonly kind?: ReportKind;
  /** Whether evidence and a check run are made of it: for what has happened, not for what is planned. */
  readonly proves: boolean;
};

const plannedWrites = ({ github, inputs }: Scene): Block[] => {
  if (!inputs['dry-run']) return [];
  const list = github.planned.map(({ what, endpoint }) => `${what} (${endpoint})`);
  return list.length === 0
    ? [{ paragraph: 'Dry run: nothing would have been written.' }]
    : [{ paragraph: 'Dry run. This would have been written:' }, { list }];
};

function reportOf(scene: Scene, told: Told, startedAt: Date): Report {
  const { findings, kind = 'rollback', sha, release, detail } = told;
  const { outcome, reasons, headline, body, warnings } = findings;
  return {
    ...scene.request.target,
    ...{ kind, outcome, reasons, headline, sha, detail },
    ...(release === undefined ? {} : { release }),
    startedAt: startedAt.toISOString(),
    finishedAt: scene.runner.clock.now().toISOString(),
    body: [...body, ...plannedWrites(scene)],
    annotations: warnings.map((message) => ({ level: 'warning', message })),
  };
}

/** Two that do the same are not a failure of either: the second one tells of the first and ends green. */
function failOnOf({ inputs }: Scene, { reasons }: Findings): Presentation['failOn'] {
  const set = new Set(inputs['fail-on']);
  if (reasons[0] === 'attached') set.delete('inconclusive');
  return set;
}

/** Turns what a mode found into what people and later stages see. */
export async function presentation(scene: Scene, told: Told, startedAt: Date): Promise<Presentation> {
  const { github, runner, policy, request, inputs } = scene;
  const { repository, runId, runAttempt, workflowPath, event, runUrl } = runner.context;
  const report = reportOf(scene, told, startedAt);
  const common = {
    outputs: { from: '', 'from-release': '', to: '', incident: '', 'deployment-id': '', ...told.outputs },
    failOn: failOnOf(scene, told.findings),
    dryRun: inputs['dry-run'],
  };
  if (!told.proves || runner.signal.aborted) return { ...common, report };
  const published = await publishReport(
    report,
    {
      policyDigest: policy.digest,
      inputs: inputs.evidence.map((digest) => ({ name: 'evidence', digest })),
      people: [
        {
          login: request.actor,
          role: 'release-manager',
          act: told.kind ?? 'rollback',
          at: report.finishedAt,
        },
      ],
    },
    {
      github,
      producer: { repository, runId, runAttempt, workflowPath, event },
      redactor: runner.redactor,
      runUrl,
    },
  );
  const { problem } = published;
  const annotations =
    problem === undefined
      ? report.annotations
      : [...report.annotations, { level: 'warning' as const, message: problem }];
  return { ...common, report: { ...report, annotations }, evidence: published.evidence };
}

type Numbers = Readonly<Record<string, string | number | undefined>>;

/** The release's name, where it had one: a commit that was deployed without is nobody's release. */
const releaseLeft = ({ sha, payload: { version } }: DeploymentRecord): string =>
  version === sha ? '' : version;

/** Outputs of a prepared rollback: empty unless it is prepared, so that the next step's condition is `to != ''`. */
export function preparedOutputs(prepared: Prepared): Numbers {
  const incident = prepared.incident?.number;
  if (prepared.kind !== 'prepared') return { incident };
  const { suspect, target } = prepared.step;
  return {
    from: suspect.sha,
    'from-release': releaseLeft(suspect),
    to: target.sha,
    incident,
    'deployment-id': prepared.deploymentId,
  };
}

/** What a completed rollback leaves for machines, and the invitation as a file beside the report. */
export async function completedDetail(
  completed: Completed,
  scene: Scene,
  mode: string,
): Promise<Record<string, unknown>> {
  if (!('record' in completed)) return { mode, ended: completed.kind };
  const { record, suspect, served, writeUp, kind } = completed;
  const { retrospective, timings, incident, severity } = writeUp;
  const file = join(scene.runner.context.temporaryFolder, `retrospective-${record.id}.ics`);
  if (retrospective !== null) await writeFile(file, retrospective.invitation);
  return {
    ...{ mode, ended: kind, key: record.payload.key, deployment: record.id, served, timings, severity },
    from: { id: suspect.id, sha: suspect.sha, version: suspect.payload.version },
    to: { sha: record.sha, version: record.payload.version },
    incident: incident?.number ?? null,
    freeze: record.payload.freeze ?? null,
    retrospective:
      retrospective === null
        ? null
        : { due: retrospective.dueAt.toISOString(), issue: retrospective.number, invitation: file },
  };
}

export function completedOutputs(completed: Completed): Numbers {
  if (!('record' in completed)) return {};
  const { record, suspect, writeUp } = completed;
  return {
    from: suspect.sha,
    'from-release': releaseLeft(suspect),
    to: record.sha,
    incident: writeUp.incident?.number,
    'deployment-id': record.id,
  };
}
