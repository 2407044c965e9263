import { type Evidence, type EvidenceExtras, makeEvidence, type Producer } from '@release-actions/evidence';
import type { CheckRunWrite, GitHub } from '@release-actions/github';
import { type Redactor, type Report, reportToCheckRun } from '@release-actions/report';

export type Published<Detail> = {
  readonly evidence: Evidence<Detail>;
  /** Absent where the check run could not be written; `problem` says why and what to add. */
  readonly checkRunId?: number;
  readonly problem?: string;
};

/** The check run of this name on this commit, if one is there already: it is edited, never doubled. */
async function existingCheckRun(
  github: Pick<GitHub, 'checks'>,
  check: CheckRunWrite,
): Promise<number | undefined> {
  const checks = await github.checks.ofCommit(check.sha, { origins: false });
  return checks.known ? checks.value.findLast(({ name }) => name === check.name)?.id : undefined;
}

type Annotations = NonNullable<NonNullable<CheckRunWrite['output']>['annotations']>;

/**
 * GitHub adds the annotations of an edit to those that a check run has, and takes none away: only those that are not
 * there yet are sent. Where the present ones cannot be read all are, since twice is better than not at all.
 */
async function newAnnotations(
  github: Pick<GitHub, 'checks'>,
  id: number,
  wanted: Annotations,
): Promise<Annotations> {
  if (wanted.length === 0) return wanted;
  const present = await github.checks.annotations(id);
  if (!present.known) return wanted;
  const keyOf = ({ path, line, level, message }: Annotations[number]): string =>
    JSON.stringify([path, line, level, message]);
  const keys = new Set(present.value.map(keyOf));
  return wanted.filter((annotation) => !keys.has(keyOf(annotation)));
}

/** The commit of a check run is settled when it is made; GitHub refuses to hear it again. */
const withoutCommit = (check: CheckRunWrite): Partial<Omit<CheckRunWrite, 'sha'>> =>
  Object.fromEntries(Object.entries(check).filter(([key]) => key !== 'sha'));

/**
 * Makes evidence of a report and shows it as the one check run of its name on the commit. Secrets are redacted
 * before anything is digested or sent. `checkRunId` saves the look-up where it is known.
 */
export async function publishReport<Detail>(
  report: Report<Detail>,
  extras: Omit<EvidenceExtras, 'producer'>,
  context: {
    readonly github: Pick<GitHub, 'checks'>;
    readonly producer: Producer;
    readonly redactor: Redactor;
    readonly runUrl: string;
    readonly checkRunId?: number;
  },
): Promise<Published<Detail>> {
  const { github, producer, redactor, runUrl } = context;
  const safe = redactor.redactDeep(report);
  const evidence = makeEvidence(safe, { ...redactor.redactDeep(extras), producer });
  const check = reportToCheckRun(safe, evidence, runUrl);
  const id = context.checkRunId ?? (await existingCheckRun(github, check));
  const written =
    id === undefined
      ? await github.checks.create(check)
      : await github.checks.update(
          id,
          withoutCommit({
            ...check,
            output: {
              ...check.output,
              annotations: await newAnnotations(github, id, check.output.annotations),
            },
          }),
        );
  switch (written.outcome) {
    case 'done':
      return { evidence, checkRunId: written.value.id };
    case 'planned':
      return { evidence };
    case 'refused':
      return { evidence, problem: `${written.message} ${written.hint}` };
  }
}
