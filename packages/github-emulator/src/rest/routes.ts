import type { OperationId } from '../contract/operation-ids.ts';
import * as accounts from './accounts.ts';
import * as alerts from './alerts.ts';
import * as artifacts from './artifacts.ts';
import * as checks from './checks.ts';
import * as comments from './comments.ts';
import * as commits from './commits.ts';
import { getContent } from './contents.ts';
import * as deployments from './deployments.ts';
import * as environments from './environments.ts';
import * as git from './git-objects.ts';
import * as parts from './issue-parts.ts';
import * as issues from './issues.ts';
import * as labels from './labels.ts';
import { getRateLimit } from './limits.ts';
import * as pulls from './pulls.ts';
import * as references from './references.ts';
import * as releases from './releases.ts';
import * as repositories from './repositories.ts';
import { type Route, needs } from './route.ts';
import * as approvals from './run-approvals.ts';
import * as runs from './runs.ts';
import * as statuses from './statuses.ts';

const readIssues = ['issues:read', 'pull_requests:read'] as const;
const writeIssues = ['issues:write', 'pull_requests:write'] as const;
const hidden = { denied: 404 } as const;

/** Every operation: the permission that it wants, how it is refused without, and what answers it. */
export const routes = {
  'actions/cancel-workflow-run': needs('actions:write', runs.cancelRun),
  'actions/create-workflow-dispatch': needs('actions:write', runs.dispatchWorkflow),
  'actions/delete-artifact': needs('actions:write', artifacts.deleteArtifact),
  'actions/download-artifact': needs('actions:read', artifacts.downloadArtifact),
  'actions/force-cancel-workflow-run': needs('actions:write', runs.cancelRun),
  'actions/get-artifact': needs('actions:read', artifacts.getArtifact),
  'actions/get-concurrency-group-for-repository': needs('actions:read', approvals.getConcurrencyGroup),
  'actions/get-job-for-workflow-run': needs('actions:read', runs.getJob),
  'actions/get-pending-deployments-for-run': needs('actions:read', approvals.listPendingDeployments),
  'actions/get-reviews-for-run': needs('actions:read', approvals.listApprovals),
  'actions/get-workflow': needs('actions:read', runs.getWorkflow),
  'actions/get-workflow-run': needs('actions:read', runs.getRun),
  'actions/get-workflow-run-attempt': needs('actions:read', runs.getRunAttempt),
  'actions/list-artifacts-for-repo': needs('actions:read', artifacts.listArtifacts),
  'actions/list-concurrency-groups-for-repository': needs('actions:read', approvals.listConcurrencyGroups),
  'actions/list-jobs-for-workflow-run': needs('actions:read', runs.listJobs),
  'actions/list-jobs-for-workflow-run-attempt': needs('actions:read', runs.listJobsOfAttempt),
  'actions/list-repo-workflows': needs('actions:read', runs.listWorkflows),
  'actions/list-workflow-run-artifacts': needs('actions:read', artifacts.listArtifactsOfRun),
  'actions/list-workflow-runs': needs('actions:read', runs.listRunsOfWorkflow),
  'actions/list-workflow-runs-for-repo': needs('actions:read', runs.listRuns),
  'actions/review-pending-deployments-for-run': needs(
    'deployments:write',
    approvals.reviewPendingDeployments,
    {
      peopleOnly: true,
    },
  ),
  'checks/create': needs('checks:write', checks.createCheckRun, { appsOnly: true }),
  'checks/get': needs('checks:read', checks.getCheckRun),
  'checks/get-suite': needs('checks:read', checks.getSuite),
  'checks/list-annotations': needs('checks:read', checks.listAnnotations),
  'checks/list-for-ref': needs('checks:read', checks.listCheckRunsForRef),
  'checks/list-for-suite': needs('checks:read', checks.listCheckRunsForSuite),
  'checks/list-suites-for-ref': needs('checks:read', checks.listSuitesForRef),
  'checks/update': needs('checks:write', checks.updateCheckRun, { appsOnly: true }),
  'code-scanning/get-alert': needs('security_events:read', alerts.getCodeAlert),
  'code-scanning/list-alerts-for-repo': needs('security_events:read', alerts.listCodeAlerts),
  'code-scanning/list-recent-analyses': needs('security_events:read', alerts.listAnalyses),
  'dependabot/get-alert': needs('vulnerability_alerts:read', alerts.getDependabotAlert),
  'dependabot/list-alerts-for-repo': needs('vulnerability_alerts:read', alerts.listDependabotAlerts),
  'git/create-blob': needs('contents:write', git.createBlob),
  'git/create-commit': needs('contents:write', git.createGitCommit),
  'git/create-ref': needs('contents:write', references.createRef),
  'git/create-tag': needs('contents:write', git.createTag),
  'git/create-tree': needs('contents:write', git.createTree),
  'git/delete-ref': needs('contents:write', references.deleteRef),
  'git/get-blob': needs('contents:read', git.getBlob),
  'git/get-commit': needs('contents:read', git.getGitCommit),
  'git/get-ref': needs('contents:read', references.getRef),
  'git/get-tag': needs('contents:read', git.getTag),
  'git/get-tree': needs('contents:read', git.getTree),
  'git/list-matching-refs': needs('contents:read', references.listMatchingRefs),
  'git/update-ref': needs('contents:write', references.updateRef),
  'issues/add-assignees': needs(writeIssues, parts.addAssignees),
  'issues/add-labels': needs(writeIssues, parts.addIssueLabels),
  'issues/add-sub-issue': needs('issues:write', parts.addSubIssue),
  'issues/check-user-can-be-assigned': needs(readIssues, parts.checkAssignee),
  'issues/create': needs('issues:write', issues.createIssue),
  'issues/create-comment': needs(writeIssues, comments.createComment),
  'issues/create-label': needs(writeIssues, labels.createLabel),
  'issues/create-milestone': needs(writeIssues, labels.createMilestone),
  'issues/delete-comment': needs(writeIssues, comments.deleteComment),
  'issues/get': needs(readIssues, issues.getIssue),
  'issues/get-comment': needs(readIssues, comments.getComment),
  'issues/get-label': needs(readIssues, labels.getLabel),
  'issues/get-milestone': needs(readIssues, labels.getMilestone),
  'issues/list-assignees': needs(readIssues, parts.listAssignees),
  'issues/list-comments': needs(readIssues, comments.listComments),
  'issues/list-comments-for-repo': needs(readIssues, comments.listCommentsOfRepository),
  'issues/list-for-repo': needs(readIssues, issues.listIssues),
  'issues/list-labels-for-repo': needs(readIssues, labels.listLabels),
  'issues/list-labels-on-issue': needs(readIssues, parts.listIssueLabels),
  'issues/list-milestones': needs(readIssues, labels.listMilestones),
  'issues/list-sub-issues': needs('issues:read', parts.listSubIssues),
  'issues/remove-assignees': needs(writeIssues, parts.removeAssignees),
  'issues/remove-label': needs(writeIssues, labels.removeLabelFromIssue),
  'issues/set-labels': needs(writeIssues, parts.setIssueLabels),
  'issues/update': needs(writeIssues, issues.updateIssue),
  'issues/update-comment': needs(writeIssues, comments.updateComment),
  'issues/update-label': needs(writeIssues, labels.updateLabel),
  'issues/update-milestone': needs(writeIssues, labels.updateMilestone),
  'pulls/get': needs('pull_requests:read', pulls.getPull),
  'pulls/list': needs('pull_requests:read', pulls.listPulls),
  'pulls/list-commits': needs('pull_requests:read', pulls.listPullCommits),
  'pulls/list-files': needs('pull_requests:read', pulls.listPullFiles),
  'pulls/list-reviews': needs('pull_requests:read', pulls.listReviews),
  'rate-limit/get': needs([], getRateLimit),
  'reactions/create-for-issue-comment': needs(writeIssues, comments.reactToComment),
  'repos/compare-commits': needs('contents:read', commits.compareCommitRange),
  'repos/create-commit-status': needs('statuses:write', statuses.createStatus),
  'repos/create-deployment': needs('deployments:write', deployments.createDeployment),
  'repos/create-deployment-status': needs('deployments:write', deployments.createDeploymentStatus),
  'repos/create-release': needs('contents:write', releases.createRelease),
  'repos/delete-deployment': needs('deployments:write', deployments.deleteDeployment),
  'repos/delete-release': needs('contents:write', releases.deleteRelease),
  'repos/delete-release-asset': needs('contents:write', releases.deleteAsset),
  'repos/get': needs('metadata:read', repositories.getRepository),
  'repos/get-all-environments': needs('actions:read', environments.listEnvironments),
  'repos/get-branch': needs('contents:read', references.getBranch),
  'repos/get-branch-protection': needs('administration:read', references.getBranchProtection),
  'repos/get-branch-rules': needs('metadata:read', references.listBranchRules),
  'repos/get-collaborator-permission-level': needs('metadata:read', repositories.getCollaboratorPermission),
  'repos/get-combined-status-for-ref': needs('statuses:read', statuses.getCombinedStatus),
  'repos/get-commit': needs('contents:read', commits.getCommit),
  'repos/get-content': needs('contents:read', getContent),
  'repos/get-deployment': needs('deployments:read', deployments.getDeployment),
  'repos/get-deployment-status': needs('deployments:read', deployments.getDeploymentStatus),
  'repos/get-environment': needs('actions:read', environments.getEnvironment),
  'repos/get-latest-release': needs('contents:read', releases.getLatestRelease),
  'repos/get-release': needs('contents:read', releases.getRelease),
  'repos/get-release-asset': needs('contents:read', releases.getAsset),
  'repos/get-release-by-tag': needs('contents:read', releases.getReleaseByTag),
  'repos/list-branches': needs('contents:read', references.listBranches),
  'repos/list-commit-statuses-for-ref': needs('statuses:read', statuses.listStatuses),
  'repos/list-commits': needs('contents:read', commits.listCommits),
  'repos/list-deployment-branch-policies': needs('actions:read', environments.listBranchPolicies),
  'repos/list-deployment-statuses': needs('deployments:read', deployments.listDeploymentStatuses),
  'repos/list-deployments': needs('deployments:read', deployments.listDeployments),
  'repos/list-pull-requests-associated-with-commit': needs('pull_requests:read', pulls.listPullsOfCommit),
  'repos/list-release-assets': needs('contents:read', releases.listAssets),
  'repos/list-releases': needs('contents:read', releases.listReleases),
  'repos/list-tags': needs('contents:read', references.listTags),
  'repos/update-release': needs('contents:write', releases.updateRelease),
  'repos/upload-release-asset': needs('contents:write', releases.uploadAsset),
  'secret-scanning/get-alert': needs('secret_scanning_alerts:read', alerts.getSecretAlert),
  'secret-scanning/list-alerts-for-repo': needs('secret_scanning_alerts:read', alerts.listSecretAlerts),
  'teams/get-by-name': needs('members:read', accounts.getTeam, hidden),
  'teams/get-membership-for-user-in-org': needs('members:read', accounts.getTeamMembership, hidden),
  'teams/list': needs('members:read', accounts.listTeams, hidden),
  'teams/list-members-in-org': needs('members:read', accounts.listTeamMembers, hidden),
  'users/get-authenticated': needs([], accounts.getAuthenticated, { peopleOnly: true }),
  'users/get-by-username': needs([], accounts.getByUsername),
} satisfies Record<OperationId, Route>;
