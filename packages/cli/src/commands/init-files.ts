import { oneLine } from '@release-actions/report';

export type Answers = {
  readonly releaseManager: string;
  readonly stagingUrl: string;
  readonly productionUrl: string;
};

export type NewFile = { readonly path: string; readonly content: string };

const quoted = (text: string): string => JSON.stringify(oneLine(text));

const policy = ({
  releaseManager,
  stagingUrl,
  productionUrl,
}: Answers): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/octoacme/release-actions/main/packages/policy/schema/release-policy.schema.json
# What every value means, with defaults: npx release-actions policy explain
version: 1

roles: # an unset role falls back to release-manager, and the record says so
  release-manager: [${quoted(releaseManager)}]
people: { distinct: 1 } # 2, the guide's four eyes, as soon as a second person has a role

environments:
  staging: { url: ${quoted(stagingUrl)}, version: /version }
  production: { url: ${quoted(productionUrl)}, version: /version }

requirements: # start by reporting what needs people; block from the day on which everybody is ready
  customer-communication: { enforce: report, issue: customer-communication }
  readiness-review: { enforce: report }
  backup: { enforce: report }

smoke: .github/smoke.yml
# Before the first release: where your metrics are, and what is bad about them.
# monitor:
#   prometheus: https://prometheus.example
#   errors: { bad: 'http_requests_total{code=~"5.."}', total: http_requests_total }
rollback: { command: [./deploy.sh, production], plan: docs/rollback.md, automatic: ask }
`;

const smoke = `# Critical paths: what must work for customers, in staging before a release and in production after it.
checks:
  home-page: { request: GET / 200 }
`;

const release = ({ stagingUrl, productionUrl }: Answers): string => `name: Release
run-name: Release \${{ inputs.release }} by @\${{ github.actor }}
on:
  workflow_dispatch:
    inputs:
      release: { description: Tag to release, required: true, type: string }
permissions: {}
jobs:
  release:
    permissions:
      contents: write
      checks: write
      deployments: write
      issues: write
      actions: read
      statuses: read
      pull-requests: read
      security-events: read
      vulnerability-alerts: read
    uses: octoacme/release-actions/.github/workflows/reusable-release.yml@v1
    with:
      release: \${{ inputs.release }}
      sha: \${{ github.sha }}
      staging-url: ${quoted(stagingUrl)}
      production-url: ${quoted(productionUrl)}
      deploy-staging: ./deploy.sh staging
      deploy-production: ./deploy.sh production
`;

const rollback = `name: Rollback
run-name: Rollback production (\${{ inputs.reason || 'as answered on the incident' }}) by @\${{ github.actor }}
on:
  workflow_dispatch: # whoever starts it has decided
    inputs:
      target: { description: A version or deployment id; empty for the last known good, type: string }
      reason: { description: What is wrong, required: true, type: string }
      severity: { description: If unsure take the higher one, type: choice, options: [SEV1, SEV2, SEV3, SEV4, SEV5], default: SEV2 }
  # \`/rollback\` on the incident, by somebody whose role may; nothing of the comment is run.
  issue_comment: { types: [created] } # zizmor: ignore[dangerous-triggers]
permissions: {}
jobs:
  rollback:
    if: github.event_name == 'workflow_dispatch' || (contains(github.event.issue.labels.*.name, 'incident') && startsWith(github.event.comment.body, '/rollback'))
    # contents: write marks the release that was left; drafts and releases belong to contents
    permissions: { contents: write, pull-requests: read, checks: write, deployments: write, issues: write, actions: read }
    uses: octoacme/release-actions/.github/workflows/reusable-rollback.yml@v1
    with:
      target: \${{ inputs.target }}
      reason: \${{ inputs.reason || 'answered on the incident' }}
      severity: \${{ inputs.severity }}
`;

const evaluate = `name: Evaluate again
on: # whatever can change the answer; runs no code of the release, of a pull request, or of a comment
  issue_comment: { types: [created, edited, deleted] } # zizmor: ignore[dangerous-triggers]
  workflow_run: { workflows: [CI], types: [completed] } # zizmor: ignore[dangerous-triggers]
  check_suite: { types: [completed] } # checks of other apps; GitHub starts nothing for its own
  schedule: [{ cron: '7 7-16 * * 1-5' }] # inside the deployment windows, in UTC
permissions: {}
jobs:
  evaluate:
    if: github.event_name != 'issue_comment' || (contains(github.event.issue.labels.*.name, 'release-ticket') && startsWith(github.event.comment.body, '/'))
    permissions:
      contents: write # publishes what on-call accepted, and tells customers at their time
      checks: write
      issues: write
      actions: write
      deployments: write
      statuses: read
      pull-requests: read
      security-events: read
      vulnerability-alerts: read
    uses: octoacme/release-actions/.github/workflows/reusable-evaluate.yml@v1
`;

const rollbackPlan = `# Rollback plan

1. Press "Run workflow" on the Rollback workflow; the target is the last version that passed its monitor.
2. The workflow runs \`./deploy.sh production\` with \`TARGET_SHA\` and \`TARGET_VERSION\`, smokes and watches for 15 minutes.
3. Not reversible by this: (migrations, messages already sent, files already written).
4. Last tested in staging: see the newest drill on the release ticket.
`;

const communicationForm = `name: Customer communication
description: What customers are told of a release, where and when
title: "Customer communication: "
labels: [customer-communication]
body:
  - { type: input, id: release, attributes: { label: Release, description: Its tag, placeholder: v1.4.0 }, validations: { required: true } }
  - { type: input, id: channel, attributes: { label: Channel, placeholder: email }, validations: { required: true } }
  - { type: input, id: audience, attributes: { label: Audience, placeholder: all customers }, validations: { required: true } }
  - { type: input, id: time, attributes: { label: Time, description: With its zone, placeholder: "2026-11-25T12:00+01:00" }, validations: { required: true } }
  # The last field: everything below it is sent as it stands, headings too.
  - { type: textarea, id: text, attributes: { label: Text, description: Sent word for word once the customer-success-manager has signed it }, validations: { required: true } }
`;

/** The files of a team's first release; every one is the team's to change. */
export const filesFor = (answers: Answers): NewFile[] => [
  { path: '.github/release-policy.yml', content: policy(answers) },
  { path: '.github/smoke.yml', content: smoke },
  { path: '.github/workflows/release.yml', content: release(answers) },
  { path: '.github/workflows/rollback.yml', content: rollback },
  { path: '.github/workflows/evaluate.yml', content: evaluate },
  { path: '.github/ISSUE_TEMPLATE/customer-communication.yml', content: communicationForm },
  { path: 'docs/rollback.md', content: rollbackPlan },
];
