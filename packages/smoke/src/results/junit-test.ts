import type { TestOutcome } from './result.ts';
import type { XmlAttributes } from './xml.ts';

/** Elements that tell of an attempt that failed, and whether a later attempt undid that. */
const attempts: ReadonlyMap<string, { readonly undone: boolean }> = new Map([
  ['failure', { undone: false }],
  ['error', { undone: false }],
  ['rerunFailure', { undone: false }],
  ['rerunError', { undone: false }],
  ['flakyFailure', { undone: true }],
  ['flakyError', { undone: true }],
]);

/** One failed attempt of a test, or of a suite that has no test to blame. */
export class JunitAttempt {
  readonly undone: boolean;
  readonly #said: string;
  /** The first line of the text; as long as it is, since what is cut is not recognised as a secret. */
  #line = '';
  #hasEnded = false;

  static isNamed(name: string): boolean {
    return attempts.has(name);
  }

  constructor(name: string, attributes: XmlAttributes) {
    this.undone = attempts.get(name)?.undone === true;
    this.#said = attributes.get('message') ?? '';
  }

  addText(text: string): void {
    if (this.#hasEnded) return;
    const more = this.#line === '' ? text.trimStart() : text;
    const [line = ''] = more.split('\n', 1);
    this.#line += line;
    this.#hasEnded = line.length < more.length;
  }

  get message(): string {
    const [line = ''] = (this.#said === '' ? this.#line : this.#said).trim().split('\n', 1);
    return line;
  }
}

/** What the attributes `status` and `result` of a test say, in lower case. */
const statuses: readonly (readonly [RegExp, TestOutcome['outcome']])[] = [
  [/^(?:fail(?:ed|ure)?|error(?:ed)?|broken|time(?:d[ _-]?)?out|panicked|aborted|interrupted)$/u, 'fail'],
  [/^(?:not[ _-]?run|skip(?:ped)?|disabled|suppressed|pending|ignored|todo|untested|undefined)$/u, 'skipped'],
  [/^(?:|run|pass(?:ed)?|success(?:ful)?|ok|completed?)$/u, 'pass'],
];

/** One `testcase`, from its start to its end. */
export class JunitTest {
  readonly #attributes: XmlAttributes;
  /** The first that counts, and the first that was undone. */
  #failure: JunitAttempt | undefined;
  #undone: JunitAttempt | undefined;
  #skipped = false;

  constructor(attributes: XmlAttributes) {
    this.#attributes = attributes;
  }

  add(attempt: JunitAttempt): void {
    if (attempt.undone) this.#undone ??= attempt;
    else this.#failure ??= attempt;
  }

  skip(): void {
    this.#skipped = true;
  }

  /** What became of it, and what of that cannot be told. */
  end(): { readonly outcome: TestOutcome; readonly problem?: string } {
    const parts = ['classname', 'name'].map((key) => this.#attributes.get(key) ?? '');
    const name = parts.filter((part) => part !== '').join(' ') || 'a test without a name';
    const written = ['status', 'result'].map((key) => this.#attributes.get(key) ?? '');
    const said = written.map((status) => ({ status, outcome: outcomeSaid(status) }));
    const failed = this.#failure !== undefined || said.some(({ outcome }) => outcome === 'fail');
    const skipped = this.#skipped || said.some(({ outcome }) => outcome === 'skipped');
    const outcome = failed ? 'fail' : skipped ? 'skipped' : 'pass';
    const flaky = outcome === 'pass' && this.#undone !== undefined;
    const because = said.find((one) => one.outcome === 'fail')?.status;
    const message =
      (this.#failure ?? this.#undone)?.message ?? (because === undefined ? '' : `its status is ${because}`);
    const unknown = said.find((one) => one.outcome === undefined);
    return {
      outcome: { name, outcome, flaky, message },
      ...(unknown === undefined
        ? {}
        : { problem: `${name} has the status ${JSON.stringify(unknown.status)}` }),
    };
  }
}

const outcomeSaid = (status: string): TestOutcome['outcome'] | undefined =>
  statuses.find(([pattern]) => pattern.test(status.trim().toLowerCase()))?.[1];
