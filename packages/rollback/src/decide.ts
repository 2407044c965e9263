/** SEV1 is the worst. */
export const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
export type Severity = (typeof severities)[number];

/** Reads `sev2`, `SEV-2` or `2`. */
export function parseSeverity(text: string): Severity | undefined {
  const digit = /^(?:sev[ -]?)?([1-5])$/iu.exec(text.trim())?.[1];
  return digit === undefined ? undefined : severities[Number(digit) - 1];
}

/** The worst of what was said; nobody said anything: SEV2, since the unsure treat it as the higher. */
export function worst(stated: readonly (Severity | undefined)[]): Severity {
  const said = severities.filter((severity) => stated.includes(severity));
  return said[0] ?? 'SEV2';
}

/** SEV1 to SEV3 hurt customers; so does what nobody has judged yet. */
export const impactOf = (severity: Severity): Impact =>
  severity === 'SEV4' || severity === 'SEV5' ? 'low' : 'high';

export type Impact = 'high' | 'low';
type Cause = 'deployment' | 'pre-existing' | 'common' | 'unknown';

export type Situation = {
  readonly cause: Cause;
  readonly impact: Impact;
  /**
   * When somebody said that a fix can be deployed in time, ISO 8601; `null`: no such fix is known, which is what
   * silence means.
   */
  readonly fixPromisedAt: string | null;
  /** The guide's 30 minutes. */
  readonly fixWithinMs: number;
  /** What a person who may decide has decided, newest last. */
  readonly decided: 'rollback' | 'fix-forward' | null;
};

type RuleId =
  | 'person'
  | 'pre-existing'
  | 'high-impact-no-fix'
  | 'low-impact-quick-fix'
  | 'quick-fix-overdue'
  | 'high-impact-quick-fix'
  | 'low-impact-no-fix';

export type Advice = {
  readonly advice: 'rollback' | 'fix-forward' | 'ask' | 'not-a-rollback';
  readonly rule: RuleId;
  readonly because: string;
  /** When the advice turns into "rollback" by itself, ISO 8601; `null`: it does not. */
  readonly flipsAt: string | null;
};

/**
 * "Decide: fix forward or roll back" as one function. The guide names two cells: high impact and no quick fix, roll
 * back; low impact and a fix deployable in 30 minutes, fix forward, which turns into a rollback when the 30 minutes
 * are over. Its other two cells are for people (release-manager, product-manager, on-call), with rollback as the
 * default. Trouble that was there before the deployment is not mended by leaving it.
 */
export function decide(situation: Situation, at: Date): Advice {
  const { cause, impact, fixPromisedAt, fixWithinMs, decided } = situation;
  const overdueAt = fixPromisedAt === null ? null : new Date(Date.parse(fixPromisedAt) + fixWithinMs);
  const overdue = overdueAt !== null && at >= overdueAt;
  const minutes = Math.round(fixWithinMs / 60_000);
  const flipsAt = overdueAt?.toISOString() ?? null;

  if (decided === 'rollback') {
    return { advice: 'rollback', rule: 'person', because: 'a person who may decide said so', flipsAt: null };
  }
  if (cause === 'pre-existing' || cause === 'common') {
    const because =
      cause === 'pre-existing'
        ? 'the trouble was there before the deployment, so going back would not end it'
        : 'what does not run this version has the same trouble, so going back would not end it';
    return { advice: 'not-a-rollback', rule: 'pre-existing', because, flipsAt: null };
  }
  if (overdue) {
    const because = `the fix was due within ${minutes} minutes and is not verified`;
    return { advice: 'rollback', rule: 'quick-fix-overdue', because, flipsAt: null };
  }
  if (decided === 'fix-forward') {
    return { advice: 'fix-forward', rule: 'person', because: 'a person who may decide said so', flipsAt };
  }
  return byTable(impact, fixPromisedAt !== null, minutes, flipsAt);
}

function byTable(impact: Impact, quickFix: boolean, minutes: number, flipsAt: string | null): Advice {
  const fix = quickFix ? `a fix is promised within ${minutes} minutes` : 'no quick fix is known';
  const because = `impact is ${impact} and ${fix}`;
  if (impact === 'high') {
    return quickFix
      ? { advice: 'ask', rule: 'high-impact-quick-fix', because, flipsAt }
      : { advice: 'rollback', rule: 'high-impact-no-fix', because, flipsAt: null };
  }
  return quickFix
    ? { advice: 'fix-forward', rule: 'low-impact-quick-fix', because, flipsAt }
    : { advice: 'ask', rule: 'low-impact-no-fix', because, flipsAt: null };
}
