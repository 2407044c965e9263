import * as z from 'zod/mini';
import { roles as guideRoles } from '@release-actions/report';
import { duration } from '../values/duration.ts';
import { oneOrMore, shortForm } from '../values/short-form.ts';
import { date, repositoryPath, text, webAddress } from '../values/text.ts';
import { acceptanceSource } from './acceptance-source.ts';

const enforcement = z.enum(['block', 'report', 'off']);

/** `block` holds the release back, `report` only says so, `off` does not look. */
export type Enforcement = z.output<typeof enforcement>;

const enforcementKeys = {
  enforce: z._default(enforcement, 'block'),
  /** From this day on the requirement blocks, whatever `enforce` says until then. */
  'block-from': z.optional(date),
  /** Why this requirement does not apply to this service; printed in every decision. */
  'not-applicable': z.optional(text),
};

/** One requirement: `block`, `report` or `off`, or those with the requirement's own settings. */
function requirement<Shape extends z.core.$ZodLooseShape>(own: Shape, byDefault: Enforcement = 'block') {
  const long = z.strictObject({ ...enforcementKeys, enforce: z._default(enforcement, byDefault), ...own });
  return z.prefault(
    shortForm(enforcement, (enforce) => ({ enforce }) as unknown as z.input<typeof long> & object, long),
    {} as never,
  );
}

const role = z.enum(guideRoles);
const environmentName = z._default(text, 'staging');

const check = shortForm(
  text,
  (name) => ({ name }),
  z.strictObject({
    name: text,
    /** The app that must have posted it, such as `github-actions`. */
    app: z.optional(text),
    workflow: z.optional(repositoryPath),
    /** Conclusions other than success that count as passed for this check. */
    allow: z._default(z.array(z.enum(['skipped', 'neutral'])), []),
  }),
);

const customRequirement = z
  .strictObject({
    ...enforcementKeys,
    title: text,
    owner: z._default(role, 'release-manager'),
    /** Exactly one of these says what is looked for. */
    check: z.optional(check),
    workflow: z.optional(repositoryPath),
    file: z.optional(repositoryPath),
    label: z.optional(text),
    http: z.optional(
      z.strictObject({ url: webAddress, status: z._default(z.int(), 200), contains: z.optional(text) }),
    ),
    evidence: z.optional(text),
  })
  .check(
    z.refine(
      (value) => customSources.filter((source) => value[source] !== undefined).length === 1,
      'needs exactly one of check, workflow, file, label, http, evidence',
    ),
  );

const customSources = ['check', 'workflow', 'file', 'label', 'http', 'evidence'] as const;
export type CustomRequirement = z.output<typeof customRequirement>;

/** The guide's six pre-release requirements, its checklist up to "Deploy to production", and a team's own. */
export const requirements = z.prefault(
  z.strictObject({
    /** Whether the environment itself has reviewers, a branch policy and no bypass. */
    'environment-protection': requirement({}, 'report'),
    'acceptance-criteria': requirement({
      source: z.prefault(acceptanceSource, 'issues'),
      /** Also read the task list under an "Acceptance criteria" heading of each item. */
      checkboxes: z._default(z.boolean(), false),
    }),
    'ci-and-security': requirement({
      /** Checks that must have passed, besides those that the repository's rules require. */
      checks: z._default(z.array(check), []),
      /** How long a required check may be absent before it is unknown instead of pending. */
      'discovery-deadline': duration('1h'),
    }),
    'release-notes': requirement({}),
    'rollback-plan': requirement({
      /** How old the last rollback drill in staging may be. */
      'drill-within': duration('30d'),
      /** What is done instead where going back is impossible. */
      mitigation: z.optional(text),
    }),
    'smoke-tests': requirement({ environment: environmentName, within: duration('24h') }),
    'customer-communication': requirement({
      /** Markdown with the headings Channel, Audience, Time and Text, as GitHub's issue forms write it. */
      path: z._default(repositoryPath, 'docs/customer-communication.md'),
      /** Label of the issue form that it is written with; then no file is looked at. */
      issue: z.optional(text),
      ahead: duration('0s'),
    }),
    'deployment-window': requirement({
      /** How long before the window's use the times must have been communicated. */
      'communicated-ahead': duration('0s'),
    }),
    'readiness-review': requirement({
      roles: z._default(z.array(role).check(z.minLength(1)), ['release-manager']),
      /** How many of these roles must say go. Default: all of them. */
      quorum: z.optional(z.int().check(z.minimum(1))),
      /** Whoever approves the deploy job in GitHub's environment says go for their role: for teams where one is enough. */
      'environment-approval': z._default(z.boolean(), false),
    }),
    backup: requirement({ within: duration('24h') }),
    'staging-verified': requirement({
      environment: environmentName,
      /** `sign`: a person of qa signs; `automatic`: the smoke evidence is enough. */
      qa: z._default(z.enum(['sign', 'automatic']), 'sign'),
    }),
    'security-approval': requirement({
      /** A change is security-sensitive when it touches one of these paths … */
      paths: z._default(z.array(text), [
        '.github/workflows/**',
        '**/auth/**',
        '**/security/**',
        '**/*.pem',
        '**/CODEOWNERS',
      ]),
      /** … or a pull request carries one of these labels. */
      labels: z._default(oneOrMore(text), ['security']),
    }),
    'no-freeze': requirement({}),
    custom: z._default(
      z.record(
        z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected a name such as load-test')),
        customRequirement,
      ),
      {},
    ),
  }),
  {},
);

export type Requirements = z.output<typeof requirements>;
export type RequirementId = Exclude<keyof Requirements, 'custom'>;
/** What every requirement has in common. */
export type RequirementSettings = Requirements['release-notes'];
