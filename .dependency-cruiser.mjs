/**
 * Which way the arrows point: actions and cli -> slices -> shared ground. Every rule has a planted violation in
 * test/boundaries that proves that it bites.
 */
const shared = 'policy|evidence|deployments|report|http';
const slices = 'requirements|smoke|monitor|rollback|notes|notify';
const world = 'github|action-kit|stage|cli|github-emulator|demo';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle has no reading order.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-ground-stands-alone',
      comment: 'Shared ground may use shared ground only.',
      severity: 'error',
      from: { path: `^packages/(${shared})/src` },
      to: { path: `^(packages/(${slices}|${world})|actions)/` },
    },
    {
      name: 'slices-know-no-world',
      comment: 'A slice states what it needs in its ports.ts; actions and cli pass it in.',
      severity: 'error',
      from: { path: `^packages/(${slices})/src` },
      to: { path: `^(packages/(${world})|actions)/` },
    },
    {
      name: 'slices-never-import-each-other',
      comment: 'What two slices need is shared ground.',
      severity: 'error',
      from: { path: `^packages/(${slices})/src` },
      to: { path: `^packages/(${slices})/src`, pathNot: '^packages/$1/src' },
    },
    {
      name: 'actions-never-import-each-other',
      comment: 'Actions meet in evidence and deployment records only.',
      severity: 'error',
      from: { path: '^actions/([^/]+)/src' },
      to: { path: '^actions/', pathNot: '^actions/$1/' },
    },
    {
      name: 'only-github-imports-octokit',
      comment: 'Everything asked of GitHub goes through the gateway, which answers known or unknown.',
      severity: 'error',
      from: { path: '^(packages|actions)/[^/]+/src', pathNot: '^packages/github/src' },
      to: { path: 'node_modules/(@actions/github|@octokit)/' },
    },
    {
      name: 'only-action-kit-imports-actions-core',
      comment: 'How an action talks to its runner is in one place.',
      severity: 'error',
      from: { path: '^(packages|actions)/[^/]+/src', pathNot: '^packages/action-kit/src' },
      to: { path: 'node_modules/@actions/(core|exec|artifact)/' },
    },
    {
      name: 'emulator-and-demo-stay-out-of-actions',
      comment: 'What stands in for GitHub never ships in an action.',
      severity: 'error',
      from: { path: '^actions/[^/]+/src' },
      to: { path: '^packages/(github-emulator|demo|cli)/' },
    },
    {
      name: 'child-processes-in-adapters-only',
      comment: 'Decisions start no process.',
      severity: 'error',
      from: {
        path: '^packages/(policy|evidence|deployments|report|requirements|smoke|monitor|rollback|notes|notify)/src',
        pathNot: '/adapters/',
      },
      to: { path: '^(node:)?child_process$', dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|^lib/|/generated/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
