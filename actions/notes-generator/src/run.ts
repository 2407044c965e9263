import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Presentation, Run, Runner } from '@release-actions/action-kit';
import {
  approve,
  changelogEntry,
  draft,
  gitHistory,
  guideLayout,
  type History,
  HistoryError,
  type ModeInput,
  type ModeResult,
  type NotesDetail,
  type NotesPorts,
  notesReport,
  type NotesSubject,
  preview,
  publish,
  readLayout,
  type Layout,
  withEntry,
} from '@release-actions/notes';
import { ConfigurationError, type Block, type Report } from '@release-actions/report';
import { openStage, type Stage } from '@release-actions/stage';
import { tellAhead, tellsAhead } from './ahead.ts';
import { announce, announcedBlocks, announceWithdrawal } from './announce.ts';
import { type Announced, toldIn } from './told.ts';
import { apiHistory, eitherHistory } from './api-history.ts';
import { formsOf } from './forms.ts';
import { isFromOutside, pullOf } from './pull.ts';
import type { inputs as spec, NotesInputs } from './inputs.ts';
import { notesPorts } from './ports.ts';

const modes: Readonly<Record<NotesInputs['mode'], (input: ModeInput) => Promise<ModeResult>>> = {
  preview,
  draft,
  approve,
  publish,
};

/** The version that users have is among so many of an environment's newest deployments. */
const deploymentsAtMost = 100;

/** Wires the notes to GitHub, runs the mode that was asked for, and presents what came of it. */
export const run: Run<typeof spec> = async (inputs, runner) => {
  const startedAt = runner.clock.now().toISOString();
  const { environment, from } = inputs;
  const isAsked = environment !== undefined && from === undefined;
  const along = isAsked ? { deploymentsOf: [environment], deploymentsAtMost } : {};
  const stage = await openStage(inputs, runner, along);
  const history = historyFor(stage, runner);
  const subject = { ...subjectOf(inputs, stage, runner), layout: await layoutFor(stage) };
  const ports = notesPorts(stage, history, () => subject.tag);
  try {
    const result = await modes[inputs.mode]({ subject, policy: stage.policy.policy, ports });
    const { blocks, announced, customers } = await (inputs.mode === 'approve'
      ? ahead(result, inputs, ports, stage, runner)
      : afterwards(result, inputs, stage, runner));
    const report = notesReport(result, subject, { startedAt, finishedAt: runner.clock.now().toISOString() });
    const detail = {
      ...report.detail,
      ...(announced === undefined ? {} : { announced: toldIn(announced) }),
      ...(customers === undefined ? {} : { customers }),
    };
    const whole = { ...report, detail, body: [...report.body, ...blocks] };
    return await presentation(whole, result, inputs, stage, runner);
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    const told = untold(error, inputs, stage, { startedAt, finishedAt: runner.clock.now().toISOString() });
    return { ...told, failOn: failOnOf(inputs, runner) };
  }
};

/** The clone beside us; GitHub's API where there is none, or where it does not reach far enough. */
function historyFor({ github }: Stage, { context }: Runner): History {
  const api = apiHistory(github);
  return existsSync(join(context.workspace, '.git'))
    ? eitherHistory(gitHistory(context.workspace), api)
    : api;
}

/** The team's own template, from the default branch as the policy is; the guide's where there is none. */
async function layoutFor({ github, policy }: Stage): Promise<Layout> {
  const { template } = policy.policy.notes;
  if (template === undefined) return guideLayout;
  const file = await github.repository.fileOnDefaultBranch(template);
  if (file.known) return readLayout(file.value.text, template);
  throw new ConfigurationError('the policy', [
    { path: 'notes.template', message: `${file.message} ${file.hint}` },
  ]);
}

function subjectOf(
  inputs: NotesInputs,
  { target, policy, sha, release }: Stage,
  { context }: Runner,
): Omit<NotesSubject, 'layout'> {
  const base = `${context.serverUrl}/${context.repository}`;
  const pull = inputs.mode === 'preview' ? pullOf(context.payload) : undefined;
  const service = policy.policy.services[target.service];
  return {
    repository: context.repository,
    service: target.service,
    environment: target.environment,
    tag: inputs.tag ?? (pull === undefined ? release : undefined),
    from: inputs.from,
    to: inputs.to ?? pull?.baseSha ?? sha,
    pull,
    paths: inputs.path.length > 0 ? inputs.path : (service?.paths ?? []),
    links: { pull: (number) => `${base}/pull/${number}`, commit: (commit) => `${base}/commit/${commit}` },
  };
}

type Afterwards = {
  readonly blocks: readonly Block[];
  readonly announced?: Announced;
  readonly customers?: Announced['customers'];
};

/** What customers are told before the deployment, where the policy gives them days. */
async function ahead(
  result: ModeResult,
  inputs: NotesInputs,
  { deployments }: NotesPorts,
  stage: Stage,
  runner: Runner,
): Promise<Afterwards> {
  if (!tellsAhead(result, stage)) return { blocks: [] };
  if (inputs['dry-run']) return { blocks: [{ paragraph: 'Dry run: customers were not told ahead.' }] };
  const told = await tellAhead(result, deployments, stage, runner);
  return told === undefined ? { blocks: [] } : { blocks: announcedBlocks(told), customers: told.customers };
}

/** What follows a publishing: the announcement, and the changelog in the workspace. */
async function afterwards(
  { published, withdrawn, stop, gathered }: ModeResult,
  inputs: NotesInputs,
  stage: Stage,
  runner: Runner,
): Promise<Afterwards> {
  if (withdrawn !== undefined && !inputs['dry-run']) {
    const { url, why, body, wasPublished } = withdrawn;
    const ticket = gathered.ticket?.number;
    const told = {
      tag: gathered.tag,
      url,
      why,
      wasPublished,
      visible: body,
      layout: gathered.layout,
      ticket,
    };
    const nobody = 'Nobody had been told of it, so nobody is told that it is gone.';
    return { blocks: announcedBlocks(await announceWithdrawal(told, stage, runner), nobody) };
  }
  if (published === undefined || stop !== undefined) return { blocks: [] };
  if (inputs['dry-run'])
    return { blocks: [{ paragraph: 'Dry run: nobody was told, and no changelog was written.' }] };
  const told = {
    tag: gathered.tag,
    url: published.url,
    visible: published.body,
    layout: gathered.layout,
    ticket: gathered.ticket?.number,
  };
  const announced = await announce(told, stage, runner);
  const { changelog } = stage.policy.policy.notes;
  const blocks = announcedBlocks(announced);
  const { customers } = announced;
  if (changelog === undefined) return { blocks, announced, customers };
  const file = resolve(runner.context.workspace, changelog);
  const before = await readFile(file, 'utf8').catch(() => '');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    withEntry(
      before,
      changelogEntry(published.body, gathered.tag, published.date, gathered.layout),
      gathered.tag,
    ),
  );
  const written: Block = {
    paragraph: [
      'The changelog has the release now: ',
      { code: changelog },
      ' in the workspace. Next: commit it in this workflow or in a pull request.',
    ],
  };
  return { blocks: [...blocks, written], announced, customers };
}

async function presentation(
  report: Report<NotesDetail>,
  result: ModeResult,
  inputs: NotesInputs,
  stage: Stage,
  runner: Runner,
): Promise<Presentation> {
  const { gathered, standing, approvals, mode } = result;
  const outputs = {
    'release-id': standing?.release.id,
    'body-digest': standing?.digest,
    version: gathered.facts.version.next ?? undefined,
    'release-type': gathered.facts.version.type,
    missing: report.detail.missing.join('\n'),
  };
  const common = { report, outputs, failOn: inputs['fail-on'], dryRun: inputs['dry-run'] };
  // A preview may run with a read-only token on a fork's pull request: it writes its summary and nothing else.
  if (mode === 'preview') return { ...common, failOn: failOnOf(inputs, runner) };
  const { evidence, problem } = await stage.publish(report, {
    inputs: [
      ...(standing === undefined ? [] : [{ name: 'notes', digest: standing.digest }]),
      ...(gathered.range.ends.from === undefined
        ? []
        : [{ name: 'previous-release', digest: gathered.range.ends.from.sha }]),
    ],
    people: (approvals?.given ?? []).map(({ login, role, at }) => ({
      login,
      role,
      act: 'approved the release notes',
      at,
    })),
  });
  if (problem !== undefined) runner.log.warning(`The check run could not be written: ${problem}`);
  return { ...common, evidence, files: formsOf(result) };
}

/** What makes the job red; a preview of what comes from outside never is. */
const failOnOf = (inputs: NotesInputs, { context }: Runner): NotesInputs['fail-on'] =>
  inputs.mode === 'preview' && isFromOutside(context) ? new Set() : inputs['fail-on'];

/** The history itself could not be told: nothing was drafted, and nothing is claimed. */
function untold(
  error: HistoryError,
  inputs: NotesInputs,
  stage: Stage,
  times: { startedAt: string; finishedAt: string },
): Presentation {
  const report: Report = {
    kind: 'notes',
    ...stage.target,
    outcome: error.code === 'unknown-name' || error.code === 'bad-name' ? 'fail' : 'inconclusive',
    reasons: [`history-${error.code}`],
    sha: stage.sha,
    ...(stage.release === undefined ? {} : { release: stage.release }),
    ...times,
    headline: `${error.code === 'unknown-name' ? 'Fail' : 'Inconclusive'}: the history of ${stage.target.service} could not be read`,
    body: [{ paragraph: `${error.message} ${error.hint}` }],
    annotations: [],
    detail: {},
  };
  return { report, failOn: inputs['fail-on'], dryRun: inputs['dry-run'] };
}
