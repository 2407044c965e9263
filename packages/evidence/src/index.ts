export { canonicalJson, digestOf, sha256 } from './canonical.ts';
export { toTestResult, toVerificationSummary } from './derived.ts';
export type { DerivedStatement } from './derived.ts';
export { artifactName, findEvidence, parseExternalId } from './find.ts';
export type { EvidenceArtifact, EvidenceIndexEntry, EvidenceSource } from './find.ts';
export { known, mapReading, unknown } from './reading.ts';
export type { Known, Proof, Reading, Unknown, UnknownReason } from './reading.ts';
export { spokenLines } from './spoken.ts';
export { artifactsOf, commitOf, makeEvidence, predicateType } from './statement.ts';
export type {
  ArtifactDigest,
  Evidence,
  EvidenceExtras,
  Person,
  Predicate,
  Producer,
  Statement,
} from './statement.ts';
export { parseEvidence, verifyClaim, verifyOrigin } from './verify.ts';
export type { Accepted, Expectation, OriginRules, OriginRun, Refusal } from './verify.ts';
