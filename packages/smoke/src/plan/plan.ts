import { ConfigurationError, suggestion } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { Check, Suite } from '../suite/suite.ts';
import type { Timeout } from '../suite/common.ts';
import { references } from '../template.ts';
import { chainsOf, emptyChains, stepsOf } from './chains.ts';
import { cleaningWaits } from './cleaning.ts';
import { cycles, needsItself, problemOf, unknownNeed } from './needs.ts';
import { sharedResultFiles } from './result-files.ts';
import { hiddenCaptures, idleRows, namesGiven, problemsOfRun } from './whole-run.ts';
import type { PlanInput } from './whole-run.ts';
import type { Chain, PlannedCheck } from './planned.ts';

/** Of a chain: 1 in its first try. */
const tryName = 'try';

const defaultTimeoutMs = 10_000;
/** A connection or handshake that takes longer will not be quick enough afterwards either. */
const defaultPhaseMs = 5000;

function limitsOf(timeout: Timeout): Pick<PlannedCheck, 'timeoutMs' | 'phases'> {
  const firstByteMs = timeout['first-byte'];
  const phases = {
    connectMs: timeout.connect ?? defaultPhaseMs,
    tlsMs: timeout.tls ?? defaultPhaseMs,
    ...(firstByteMs === undefined ? {} : { firstByteMs }),
  };
  return { timeoutMs: timeout.total ?? defaultTimeoutMs, phases };
}

/** Which check captures a name. */
type Makers = Readonly<Record<Suite['space'], Map<string, Check>>>;

/**
 * Every check of every suite in the order of the files, with its rows expanded and its needs resolved. A check that
 * uses a captured value needs the check that captures it, whether it says so or not. Throws a ConfigurationError.
 */
export function plan(input: PlanInput): PlannedCheck[] {
  const { suites, variables } = input;
  const problems: ConfigurationProblem[] = problemsOfRun(input);
  const planned: PlannedCheck[] = [];
  const all = suites.flatMap((suite) => suite.checks.map((check) => ({ suite, check })));
  const { byId, makers } = named(all, problems);
  const needed = new Map<Check, string[]>();
  /** Which try it is. */
  const asking = new Set<Check>();
  for (const { suite, check } of all) {
    const known = namesGiven(suite, variables);
    problems.push(...hiddenCaptures(check, known), ...idleRows(check));
    const own = (name: string): boolean =>
      known.has(name) || makers[suite.space].has(name) || columnsOf(check).has(name);
    if (references(check.source).includes(tryName) && !own(tryName)) asking.add(check);
    known.add(tryName);
    needed.set(check, needsOf(check, byId, makers[suite.space], known, problems));
  }
  const chains = chainsOf(all, resolved(needed, byId), (check, message) => report(problems, check, message));
  problems.push(...suites.flatMap(emptyChains));
  problems.push(
    ...sharedResultFiles(
      all.map(({ check }) => check),
      needed,
      chains,
    ),
  );
  const waits = cleaningWaits(
    all.map(({ check }) => check),
    needed,
    chains,
  );
  for (const { suite, check } of all) {
    const chain = chains.get(check);
    if (chain === undefined && check.chain === undefined && asking.has(check))
      report(problems, check, unknownName(tryName, ' It is there in the checks of a chain only'));
    const needs = [...(needed.get(check) ?? []), ...(waits.get(check) ?? [])];
    planned.push(...expand(check, suite, needs, byId, chain));
  }
  for (const [message, check] of circles(planned)) report(problems, check, message);
  if (problems.length > 0) throw new ConfigurationError('the suite', problems);
  return planned;
}

type Placed = { readonly suite: Suite; readonly check: Check };

/** Every check by its name, and every captured name with the check that captures it. */
function named(
  all: readonly Placed[],
  problems: ConfigurationProblem[],
): { readonly byId: ReadonlyMap<string, Check>; readonly makers: Makers } {
  const byId = new Map<string, Check>();
  const makers: Makers = { suites: new Map(), floor: new Map() };
  for (const { suite, check } of all) {
    report(problems, check, takenBy(byId, check.id, `the name "${check.id}" is taken`));
    byId.set(check.id, check);
    for (const name of check.prepared.captures.keys()) {
      report(problems, check, takenBy(makers[suite.space], name, `"${name}" is captured elsewhere, too`));
      if (check.rows !== undefined)
        report(problems, check, `a check with rows cannot capture "${name}": which row's value would it be?`);
      makers[suite.space].set(name, check);
    }
  }
  return { byId, makers };
}

const columnsOf = ({ rows = [] }: Check): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => Object.keys(row)));

const unknownName = (name: string, hint: string): string =>
  `\${${name}} is no variable, secret, column or capture.${hint}`;

const resolved = (
  needed: ReadonlyMap<Check, readonly string[]>,
  byId: ReadonlyMap<string, Check>,
): ReadonlyMap<Check, readonly Check[]> =>
  new Map([...needed].map(([check, ids]) => [check, ids.flatMap((id) => byId.get(id) ?? [])]));

/** Circles of checks; where there are none, circles that only come about because a chain is run as one. */
function circles(planned: readonly PlannedCheck[]): (readonly [message: string, check: Check])[] {
  const checks = new Map(planned.map(({ id, check }) => [id, check]));
  const plain = cycles(planned.map(({ id, needs }) => ({ id, needs })));
  if (plain.length > 0)
    return plain.flatMap((circle) => {
      const check = checks.get(circle[0] ?? '');
      return check === undefined ? [] : [[needsItself(circle), check] as const];
    });
  const steps = stepsOf(planned);
  return cycles(steps.map(({ key, needs }) => ({ id: key, needs }))).flatMap((circle) => {
    const check = steps.find(({ key }) => key === circle[0])?.members[0]?.check;
    return check === undefined ? [] : [[needsItself(circle), check] as const];
  });
}

function report(problems: ConfigurationProblem[], check: Check, message: string | undefined): void {
  if (message !== undefined) problems.push(problemOf(check, message));
}

const takenBy = (taken: ReadonlyMap<string, Check>, name: string, message: string): string | undefined => {
  const other = taken.get(name);
  return other === undefined ? undefined : `${message} (${other.position.file}:${other.position.line})`;
};

function needsOf(
  check: Check,
  byId: ReadonlyMap<string, Check>,
  makers: ReadonlyMap<string, Check>,
  known: ReadonlySet<string>,
  problems: ConfigurationProblem[],
): string[] {
  const declared = check.needs ?? [];
  for (const id of declared.filter((one) => !byId.has(one))) {
    report(problems, check, unknownNeed(id, byId.keys()));
  }
  const implied: string[] = [];
  const columns = columnsOf(check);
  for (const name of references(check.source)) {
    if (known.has(name) || columns.has(name)) continue;
    const maker = makers.get(name);
    if (maker !== undefined && maker.id !== check.id) implied.push(maker.id);
    else if (maker === undefined) {
      const hint = suggestion(name, [...known, ...columns, ...makers.keys()]);
      report(problems, check, unknownName(name, hint));
    }
  }
  if (check.always === true && declared.length + implied.length === 0)
    report(problems, check, '"always" is for cleaning up after other checks: name them with "needs"');
  return [...new Set([...declared, ...implied])].filter((id) => byId.has(id));
}

function expand(
  check: Check,
  suite: Suite,
  needs: readonly string[],
  byId: ReadonlyMap<string, Check>,
  chain: Chain | undefined,
): PlannedCheck[] {
  const { defaults } = suite;
  const shared = {
    check,
    suite,
    needs: needs.flatMap((id) => idsOf(byId.get(id))),
    retry: { ...defaults.retry, ...check.retry },
    ...limitsOf({ ...defaults.timeout, ...check.timeout }),
    ...(chain === undefined ? {} : { chain }),
  };
  if (check.rows === undefined) return [{ ...shared, id: check.id, row: {} }];
  return check.rows.map((row, index) => ({ ...shared, id: rowId(check, index), row }));
}

const rowId = (check: Check, index: number): string => `${check.id}/${index + 1}`;

const idsOf = (check: Check | undefined): string[] =>
  check === undefined
    ? []
    : check.rows === undefined
      ? [check.id]
      : check.rows.map((_, index) => rowId(check, index));
