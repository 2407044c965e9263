/** The story did not go as told: which stage, what was expected, what happened, where to look. */
export class StoryFailure extends Error {
  readonly stage: string;
  readonly expected: string;
  readonly found: string;
  readonly log: string | undefined;

  constructor(stage: string, expected: string, found: string, log?: string) {
    const where = log === undefined ? '' : `\n  log:      ${log}`;
    super(`The demo stopped at "${stage}".\n  expected: ${expected}\n  found:    ${found}${where}`);
    this.name = 'StoryFailure';
    this.stage = stage;
    this.expected = expected;
    this.found = found;
    this.log = log;
  }
}

/** Fails the story unless what was found is what the story says. */
export function expectThat(
  holds: boolean,
  stage: string,
  expected: string,
  found: string,
  log?: string,
): void {
  if (!holds) throw new StoryFailure(stage, expected, found, log);
}

/** Somebody stopped the demo; nothing is said about the story. */
export class Cancelled extends Error {}
