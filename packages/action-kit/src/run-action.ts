import {
  ConfigurationError,
  createRedactor,
  escapeLogLine,
  exitCodes,
  problemAnnotations,
  type Redactor,
} from '@release-actions/report';
import { systemClock } from './clock.ts';
import { runCommand } from './command.ts';
import { readContext } from './context.ts';
import { type InputSpec, type InputsOf, parseInputs } from './inputs.ts';
import { output } from './output.ts';
import { annotate, type Presentation, present } from './present.ts';
import type { Log, Runner } from './runner.ts';

/** What `run.ts` of an action exports; null where there is nothing to present. */
export type Run<S extends InputSpec> = (inputs: InputsOf<S>, runner: Runner) => Promise<Presentation | null>;

export type Action<S extends InputSpec> = {
  readonly inputs: S;
  /** Loads the rest only after the inputs are known to be good. */
  readonly load: () => Promise<{ readonly run: Run<S> }>;
};

/** The runner kills 10 s after the first signal; what has not stopped by then is lost with the partial report. */
const stopWithinMs = 5000;

function createLog(redactor: Redactor): Log {
  const safe = (message: string): string => escapeLogLine(redactor.redact(message));
  return {
    info: (message) => output.info(safe(message)),
    debug: (message) => output.debug(safe(message)),
    warning: (message) => output.warning(safe(message)),
    group: (title, work) => output.group(safe(title), work),
  };
}

function abortOnSignals(): {
  readonly signal: AbortSignal;
  readonly received: () => NodeJS.Signals | undefined;
} {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const stop = (name: NodeJS.Signals): void => {
    received = name;
    controller.abort(new Error(`cancelled by ${name}`));
    setTimeout(() => process.exit(exitCodes.cancelled), stopWithinMs).unref();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  return { signal: controller.signal, received: () => received };
}

function createRunner(signal: AbortSignal, redactor: Redactor): Runner {
  const mask = (value: string): void => {
    if (redactor.add(value)) output.setSecret(value);
  };
  const log = createLog(redactor);
  return {
    context: readContext(process.env),
    clock: systemClock,
    log,
    signal,
    redactor,
    mask,
    command: (argv, options) => runCommand(argv, redactor, log.info, options),
    secretFromEnvironment: (name) => {
      const value = process.env[name];
      if (value === undefined || value === '') return undefined;
      mask(value);
      return value;
    },
  };
}

function presentConfigurationError(error: ConfigurationError): void {
  output.info(escapeLogLine(error.message));
  for (const annotation of problemAnnotations(error)) annotate(output, annotation);
  process.exitCode = exitCodes.configuration;
}

function presentFailure(error: unknown, redactor: Redactor): void {
  const message = error instanceof Error ? error.message : String(error);
  output.error(
    `${redactor.redact(message)} This is a defect in the action or a fault it did not expect; nothing it says may be read as a pass.`,
  );
  if (error instanceof Error) output.debug(redactor.redact(error.stack ?? ''));
  process.exitCode = exitCodes.failure;
}

/** Runs an action: inputs, context, work, presentation, exit code. Never green by accident. */
export async function runAction<S extends InputSpec>(action: Action<S>): Promise<void> {
  const redactor = createRedactor();
  const { signal, received } = abortOnSignals();
  try {
    const inputs = parseInputs(action.inputs, process.env, (value) => {
      if (redactor.add(value)) output.setSecret(value);
    });
    const runner = createRunner(signal, redactor);
    const { run } = await action.load();
    const presentation = await run(inputs, runner);
    if (presentation !== null) await present(presentation, runner, output);
  } catch (error) {
    if (error instanceof ConfigurationError) presentConfigurationError(error);
    else if (received() === undefined) presentFailure(error, redactor);
    else output.error(`Cancelled by ${received() ?? 'a signal'} before there was anything to report.`);
  }
  if (received() !== undefined) process.exitCode = exitCodes.cancelled;
  // Idle keep-alive sockets would hold the process for seconds; all that had to be written was awaited above.
  process.exit();
}
