import type { Presentation } from '@release-actions/action-kit';
import { type Decision, type Document, type Report, shortSha, withCode } from '@release-actions/report';
import { type CloseRun, runClose } from '@release-actions/requirements';
import { type Gate, instant } from '../gate.ts';

/** Ends the release: closes the ticket when all is done, or says what is not. */
export async function close(gate: Gate): Promise<Presentation> {
  const { inputs, stage, startedAt, runner } = gate;
  const run = await runClose(gate.context);
  const report: Report = {
    kind: 'gate',
    ...stage.target,
    sha: stage.sha,
    ...(stage.release === undefined ? {} : { release: stage.release }),
    outcome: outcomeOf(run),
    reasons: run.openEnds.map(({ what }) => `open:${what.toLowerCase().replaceAll(' ', '-')}`),
    startedAt,
    finishedAt: instant(runner),
    headline: headlineOf(run, `${stage.target.service} ${stage.release ?? shortSha(stage.sha)}`),
    body: bodyOf(run),
    annotations: [],
    detail: {
      result: run.result,
      openEnds: run.openEnds,
      ...(run.reason === undefined ? {} : { reason: run.reason }),
    },
  };
  return {
    report,
    failOn: inputs['fail-on'],
    dryRun: inputs['dry-run'],
    outputs: { ticket: run.ticket?.number },
  };
}

const outcomeOf = ({ result }: CloseRun): Decision => (result === 'refused' ? 'no-go' : 'go');

function headlineOf({ result, ticket }: CloseRun, what: string): string {
  const number = ticket === null ? '' : ` #${ticket.number}`;
  switch (result) {
    case 'closed':
      return `Closed: release ticket${number} of ${what}`;
    case 'already-closed':
      return `Already closed: release ticket${number} of ${what}`;
    case 'withdrawn':
      return `Withdrawn: ${what}, ticket${number} closed`;
    case 'refused':
      return `Not closed: release ticket${number} of ${what}`;
  }
}

function bodyOf({ openEnds, problems, reason }: CloseRun): Document {
  if (problems.length > 0) return [{ list: problems }];
  if (reason !== undefined) return [{ paragraph: `The release manager gave it up: ${reason}` }];
  const [first] = openEnds;
  if (first === undefined) return [{ paragraph: 'Everything after the deployment is done. Next: nothing.' }];
  return [
    {
      paragraph: [
        `${openEnds.length} of the release's last steps ${openEnds.length === 1 ? 'is' : 'are'} open. Next: `,
        withCode(first.next),
        ` (${first.who}).`,
      ],
    },
    {
      table: {
        columns: ['', 'Step', 'Owner', 'Why', 'Next step'],
        rows: openEnds.map(({ what, why, who, next }) => ['✗', what, who, why, withCode(next)]),
      },
    },
  ];
}
