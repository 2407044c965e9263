export const id = 9888;
export const ids = [9888,754];
export const modules = {

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/report/src/index.js + 11 modules
var src = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/cli/src/options.js
var src_options = __webpack_require__(754);
;// CONCATENATED MODULE: ./packages/cli/src/commands/init-files.js

const quoted = (text)=>JSON.stringify((0,src/* oneLine */.TN)(text));
const policy = ({ releaseManager, stagingUrl, productionUrl })=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/octoacme/release-actions/main/packages/policy/schema/release-policy.schema.json
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
const release = ({ stagingUrl, productionUrl })=>`name: Release
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
/** The files of a team's first release; every one is the team's to change. */ const filesFor = (answers)=>[
        {
            path: '.github/release-policy.yml',
            content: policy(answers)
        },
        {
            path: '.github/smoke.yml',
            content: smoke
        },
        {
            path: '.github/workflows/release.yml',
            content: release(answers)
        },
        {
            path: '.github/workflows/rollback.yml',
            content: rollback
        },
        {
            path: '.github/workflows/evaluate.yml',
            content: evaluate
        },
        {
            path: '.github/ISSUE_TEMPLATE/customer-communication.yml',
            content: communicationForm
        },
        {
            path: 'docs/rollback.md',
            content: rollbackPlan
        }
    ];

;// CONCATENATED MODULE: ./packages/cli/src/commands/init.js





/** Writes a file only where there is none: what a team has written is never touched. */ async function writeNew({ path, content }, folder) {
    const target = (0,external_node_path_.resolve)(folder, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), {
        recursive: true
    });
    try {
        await (0,promises_.writeFile)(target, content, {
            flag: 'wx'
        });
        return 'written';
    } catch (error) {
        if (error.code === 'EEXIST') return 'kept';
        throw error;
    }
}
function checkAnswers({ stagingUrl, productionUrl, releaseManager }) {
    const problems = [
        ...[
            stagingUrl,
            productionUrl
        ].filter((url)=>!/^https?:$/u.test(URL.parse(url)?.protocol ?? '')).map((url)=>({
                message: `"${url}" is not a web address such as https://shop.example`
            })),
        .../^[\w-]+$/u.test(releaseManager) ? [] : [
            {
                message: `"${releaseManager}" is not a GitHub login`
            }
        ]
    ];
    if (problems.length > 0) throw new src/* ConfigurationError */.j1('the command line', problems);
}
/** `release-actions init`: a first policy, smoke suite, rollback plan and three workflows. */ async function run(args, terminal) {
    const command = (0,src_options.parseArguments)((0,src_options.commandFor)(terminal, 'init', 'Write a first policy, smoke suite, rollback plan and workflows; existing files are kept.').requiredOption('--production-url <url>', 'address of production').requiredOption('--staging-url <url>', 'address of staging').requiredOption('--release-manager <login>', 'GitHub login of the release manager').option('--dry-run', 'print what would be written'), args);
    if (command === undefined) return src/* exitCodes */.hS.success;
    const options = command.opts();
    checkAnswers(options);
    for (const file of filesFor(options)){
        if (options.dryRun === true) {
            terminal.write(`--- ${file.path}\n${file.content}\n`);
            continue;
        }
        terminal.write(`${await writeNew(file, terminal.workingFolder)}  ${file.path}\n`);
    }
    if (options.dryRun !== true) {
        terminal.write('\nNext: read .github/release-policy.yml, then run: npx release-actions policy check && npx release-actions doctor\n');
    }
    return src/* exitCodes */.hS.success;
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandFor: () => (/* binding */ commandFor),
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2278);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);


/** A commander command that writes to this terminal and reports mistakes as values instead of ending the process. */ function commandFor(terminal, name, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB(`release-actions ${name}`).description(description).exitOverride().showSuggestionAfterError(true).configureOutput({
        writeOut: terminal.write,
        writeErr: ()=>undefined
    });
}
/**
 * Parses arguments; undefined when help was asked for and printed.
 * @throws ConfigurationError for unknown options, missing and surplus arguments, with the nearest valid name.
 */ function parseArguments(command, args) {
    try {
        return command.parse([
            ...args
        ], {
            from: 'user'
        });
    } catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)) throw error;
        if (error.exitCode === _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.success) return undefined;
        throw new _release_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1('the command line', [
            {
                message: error.message.replace(/^error: /u, '').replace(/\s+/gu, ' ')
            }
        ]);
    }
}


/***/ })

};
