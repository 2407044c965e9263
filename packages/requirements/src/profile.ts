import type { Policy } from '@release-actions/policy';
import type { Role } from '@release-actions/report';
import { type Enforcement, type RequirementId, requirementIds, type ReleaseType } from './vocabulary.ts';

/** How one requirement counts for one release type, on one day. */
export type Effect = {
  readonly enforcement: Enforcement;
  /** ISO 8601 date from which `report` becomes `block`. */
  readonly blockFrom?: string;
  /** Why it does not apply to this service, as the policy declares. */
  readonly notApplicable?: string;
  /** A patch: part of the release manager's one `/go`. */
  readonly combined?: true;
  /** A patch: asked for after the deployment, within this time. */
  readonly dueAfterMs?: number;
};

type Settings = {
  readonly enforce: Enforcement;
  readonly 'block-from'?: string | undefined;
  readonly 'not-applicable'?: string | undefined;
};

/** Never relaxed, whatever the release type or the policy's profile says. */
const floor: ReadonlySet<string> = new Set([
  'release-identity',
  'no-freeze',
  'ci-and-security',
  'smoke-tests',
]);

/** What a patch may ask for after the deployment: answers of people, never machine evidence. */
const deferrable: readonly string[] = [
  'release-notes',
  'customer-communication',
  'security-approval',
  'backup',
  'rollback-plan',
  'staging-verified',
];

const isPolicyId = (
  id: string,
  { requirements }: Policy,
): id is RequirementId & keyof Policy['requirements'] => id !== 'custom' && Object.hasOwn(requirements, id);

function settingsOf(id: string, policy: Policy): Settings {
  const custom = policy.requirements.custom[id.replace(/^custom:/u, '')];
  if (id.startsWith('custom:') && custom !== undefined) return custom;
  return isPolicyId(id, policy) ? policy.requirements[id] : { enforce: 'block' };
}

/** Every requirement that this policy has: the guide's, then the team's own as `custom:<name>`. */
export const requirementNames = ({ requirements }: Policy): string[] => [
  ...requirementIds,
  ...Object.keys(requirements.custom).map((name) => `custom:${name}`),
];

/** What the policy says of a requirement for a release type, on the day of `now` (milliseconds since the epoch). */
export function effectOf(id: string, releaseType: ReleaseType, policy: Policy, now: number): Effect {
  const settings = settingsOf(id, policy);
  const profile = policy.profiles[releaseType];
  const notApplicable = settings['not-applicable'];
  const declared = notApplicable === undefined ? {} : { notApplicable };
  const blockFrom = settings['block-from'];
  const blocks = blockFrom !== undefined && now >= Date.parse(blockFrom);
  const own: Effect = {
    enforcement: blocks ? 'block' : settings.enforce,
    ...declared,
    ...(blockFrom === undefined || blocks ? {} : { blockFrom }),
  };
  const override = profile.requirements[id];
  const wanted = override === undefined ? own : { ...own, enforcement: override };
  if (releaseType !== 'patch') return wanted;
  if (floor.has(id)) return own;
  return patchEffect(id, wanted, policy);
}

function patchEffect(id: string, effect: Effect, { profiles: { patch } }: Policy): Effect {
  if (patch.combined.includes(id) && id !== 'readiness-review') return { ...effect, combined: true };
  if (!deferrable.includes(id) || patch.requirements[id] !== undefined) return effect;
  return effect.enforcement === 'block'
    ? { ...effect, enforcement: 'report', dueAfterMs: patch['sign-offs-due'].ms }
    : effect;
}

/** Who answers the readiness review: for a patch the release manager alone. */
export const reviewersOf = (releaseType: ReleaseType, policy: Policy): readonly Role[] =>
  releaseType === 'patch' && policy.profiles.patch.combined.includes('readiness-review')
    ? ['release-manager']
    : policy.requirements['readiness-review'].roles;
