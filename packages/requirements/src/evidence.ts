import { formatDuration, type Inline, type Role, shortSha } from '@release-actions/report';
import { type EvidenceLink, type Judgement, unknownJudgement, unmet, unreadable } from './finding.ts';
import type { EvidenceFact } from './observations.ts';
import { minuteMs } from './vocabulary.ts';
import type { World } from './world.ts';

export type Expected = {
  readonly kind: string;
  readonly environment: string;
  readonly outcomes: readonly string[];
  /** Counted from the end of the producing run. */
  readonly maxAgeMs?: number;
  /** Why an item does not speak for the whole of what is asked, such as one part of a divided run. */
  readonly shortOf?: (item: EvidenceFact) => string | undefined;
};

/** Clocks differ, and evidence from further ahead than this was made by one that is wrong. */
const mostAheadMs = 5 * minuteMs;

/** Milliseconds since it was made; undefined where its time is none, or has not come yet: it would stay fresh for ever. */
export function ageOf({ finishedAt }: Pick<EvidenceFact, 'finishedAt'>, now: number): number | undefined {
  const ageMs = now - Date.parse(finishedAt);
  return Number.isFinite(ageMs) && ageMs >= -mostAheadMs ? Math.max(0, ageMs) : undefined;
}

export type Claim =
  | {
      readonly found: true;
      readonly evidence: EvidenceFact;
      readonly link: EvidenceLink;
      /** ISO 8601 instant after which it has to be made again; absent where it keeps. */
      readonly expiresAt?: string;
    }
  | { readonly found: false; readonly missing: (who: Role, next: Inline) => Judgement };

/**
 * The newest proven evidence of a kind about exactly this commit, service, environment and wave, or what came
 * nearest and why it does not do.
 */
export function claimed(world: World, expected: Expected): Claim {
  const { evidence } = world.observations;
  if (!evidence.known) return { found: false, missing: (who) => unreadable('evidence', evidence, who) };
  const ofKind = evidence.value.filter(({ kind }) => kind === expected.kind).sort(newestFirst);
  const here = ofKind.filter((item) => isAbout(item, expected.environment, world));
  const proven = here.filter((item) => item.refusal === null && expected.shortOf?.(item) === undefined);
  const [newest] = proven;
  if (newest === undefined)
    return { found: false, missing: (who, next) => nearest(ofKind, here, expected, world, who, next) };
  const objection = objectionTo(newest, expected, world);
  if (objection !== undefined) {
    return {
      found: false,
      missing: (who, next) => ({ ...objection(who, next), evidence: [linkOf(newest)] }),
    };
  }
  return { found: true, evidence: newest, link: linkOf(newest), ...expiryOf(newest, expected) };
}

const newestFirst = (left: EvidenceFact, right: EvidenceFact): number =>
  Date.parse(right.finishedAt) - Date.parse(left.finishedAt) || right.producer.runId - left.producer.runId;

const isAbout = (item: EvidenceFact, environment: string, world: World): boolean =>
  item.sha === world.subject.sha &&
  item.environment === environment &&
  item.service === world.subject.service &&
  item.wave === waveOf(environment, world);

/** The part of an environment that evidence has to be about. */
const waveOf = (environment: string, { subject, policy }: World): string =>
  environment === subject.environment ? subject.wave : (policy.environments[environment]?.wave ?? 'all');

const linkOf = ({ headline, producer }: EvidenceFact): EvidenceLink => ({
  label: headline,
  href: producer.url,
});

type Explain = (who: Role, next: Inline) => Judgement;

function objectionTo(
  item: EvidenceFact,
  { outcomes, maxAgeMs, kind }: Expected,
  world: World,
): Explain | undefined {
  const ageMs = ageOf(item, world.now);
  if (ageMs === undefined)
    return (who, text) =>
      unknownJudgement(`${kind}-malformed`, `its end time "${item.finishedAt}" is no time that has passed`, {
        next: { text, who },
      });
  if (!outcomes.includes(item.outcome)) {
    const unclear = item.outcome === 'inconclusive';
    return (who, text) =>
      (unclear ? unknownJudgement : unmet)(
        `${kind}-${item.outcome}`,
        `ended as ${item.outcome}: ${item.headline}`,
        { next: { text, who } },
      );
  }
  if (item.served !== null && item.served.first !== item.served.last) {
    const { first, last } = item.served;
    return (who, text) =>
      unmet(
        `${kind}-version-mixed`,
        `${item.environment} served ${shortSha(first)} at first and ${shortSha(last)} at last`,
        { next: { text, who } },
      );
  }
  if (maxAgeMs !== undefined && ageMs > maxAgeMs) {
    return (who, text) =>
      unmet(
        `${kind}-too-old`,
        `it is ${formatDuration(ageMs)} old, the policy accepts ${formatDuration(maxAgeMs)}`,
        { next: { text, who } },
      );
  }
  if (item.expiresAt !== null && Date.parse(item.expiresAt) <= world.now) {
    return (who, text) =>
      unmet(`${kind}-expired`, `it expired at ${item.expiresAt ?? ''}`, { next: { text, who } });
  }
  return undefined;
}

function expiryOf({ finishedAt, expiresAt }: EvidenceFact, { maxAgeMs }: Expected): { expiresAt?: string } {
  const limits = [
    ...(expiresAt === null ? [] : [Date.parse(expiresAt)]),
    ...(maxAgeMs === undefined ? [] : [Date.parse(finishedAt) + maxAgeMs]),
  ];
  return limits.length === 0 ? {} : { expiresAt: new Date(Math.min(...limits)).toISOString() };
}

function nearest(
  ofKind: readonly EvidenceFact[],
  here: readonly EvidenceFact[],
  { kind, environment, shortOf }: Expected,
  { subject }: World,
  who: Role,
  text: Inline,
): Judgement {
  const [nearby] = here;
  if (nearby !== undefined) {
    const { refusal, digest } = nearby;
    return unknownJudgement(
      `${kind}-${refusal === null ? 'partial' : 'unproven'}`,
      `${kind} evidence ${digest.slice(0, 12)} does not count: ${refusal ?? shortOf?.(nearby) ?? ''}`,
      { next: { text, who } },
    );
  }
  const commit = shortSha(subject.sha);
  const elsewhere = ofKind.find(
    (item) =>
      item.sha !== subject.sha &&
      item.service === subject.service &&
      item.environment === environment &&
      item.refusal === null,
  );
  if (elsewhere !== undefined) {
    return unmet(
      `${kind}-other-commit`,
      `${elsewhere.outcome} on ${shortSha(elsewhere.sha)}, this release is ${commit}`,
      {
        next: { text, who },
        evidence: [linkOf(elsewhere)],
      },
    );
  }
  const [other] = ofKind.filter(({ sha }) => sha === subject.sha);
  const found =
    other === undefined
      ? 'none was found'
      : `what there is, is about ${other.service} on ${other.environment}${other.wave === 'all' ? '' : ` (${other.wave})`}`;
  return unknownJudgement(
    `${kind}-missing`,
    `looked for ${kind} evidence of ${commit} on ${environment}; ${found}`,
    { next: { text, who } },
  );
}
