import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseEvidence, sha256 } from '@release-actions/evidence';
import { ConfigurationError, exitCodeOf, exitCodes } from '@release-actions/report';
import {
  type GateRecord,
  recompute,
  recordInputs,
  type RecordInput,
  unpackRecord,
} from '@release-actions/requirements';
import type { Terminal } from '../terminal.ts';

type Kept = { readonly record: GateRecord; readonly inputs: readonly RecordInput[]; readonly named: string };

/**
 * `gate --verify-record FILE`: makes a recorded decision again from its own facts, without network. FILE is the
 * gate's evidence or its report. Exit 0 when both agree on a go, 1 on a no-go or any difference, 3 on a wait.
 */
export async function verifyRecord(file: string, json: boolean, terminal: Terminal): Promise<number> {
  const kept = keptIn(await readText(file, terminal), file);
  const answer = recompute(kept.record, kept.inputs);
  if (json) {
    terminal.write(`${JSON.stringify({ file, named: kept.named, ...answer })}\n`);
  } else if (answer.ok) {
    const { subject, observations } = kept.record;
    const what = `${subject.service} ${subject.release ?? subject.sha.slice(0, 7)} to ${subject.environment}`;
    terminal.write(
      `${answer.decision}: ${what}, decided ${observations.now}; the recorded facts give the same decision again (${kept.named}).\n`,
    );
  } else {
    terminal.write(
      `The record does not hold:\n${answer.problems.map((problem) => `  ${problem}\n`).join('')}`,
    );
  }
  return answer.ok ? exitCodeOf(answer.decision) : exitCodes.failure;
}

async function readText(file: string, { workingFolder }: Terminal): Promise<string> {
  try {
    return await readFile(resolve(workingFolder, file), 'utf8');
  } catch (error) {
    throw unreadable(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const unreadable = (message: string): ConfigurationError =>
  new ConfigurationError('the command line', [{ path: '--verify-record', message }]);

function keptIn(text: string, file: string): Kept {
  const digest = sha256(text.trimEnd());
  const evidence = parseEvidence(text.trimEnd(), digest);
  if (evidence.ok) {
    const { detail, inputs } = evidence.value.statement.predicate;
    const record = unpackRecord(detail);
    if (record === undefined)
      throw unreadable(
        `${file} is evidence without the facts of a gate's decision: give the gate's report file instead`,
      );
    return { record, inputs, named: `evidence sha256:${digest}` };
  }
  return keptInReport(text, file);
}

/** A report states no digests of its own: its facts are compared with its decision. */
function keptInReport(text: string, file: string): Kept {
  let detail: unknown;
  try {
    detail = (JSON.parse(text) as { readonly detail?: unknown }).detail;
  } catch {
    throw unreadable(`${file} is neither evidence nor a report of the gate`);
  }
  const record = unpackRecord(detail);
  if (record === undefined) throw unreadable(`${file} is neither evidence nor a report of the gate`);
  return { record, inputs: recordInputs(record), named: 'report, without the evidence that names its facts' };
}
