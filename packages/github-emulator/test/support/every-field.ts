const actor = '{ __typename login url resourcePath avatarUrl }';
const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const label = 'id name color description isDefault url';
const comment = `id databaseId fullDatabaseId body bodyText url createdAt updatedAt publishedAt author ${actor}
  authorAssociation isMinimized minimizedReason lastEditedAt editor ${actor} includesCreatedEdit issue { number }`;
const milestone = `id number title description state closed closedAt createdAt updatedAt dueOn progressPercentage url
  creator ${actor} issues(first: 3) { totalCount } pullRequests(first: 3) { totalCount }`;
const common = `id databaseId fullDatabaseId number title body bodyText url resourcePath closed closedAt createdAt
  updatedAt publishedAt locked author ${actor} authorAssociation repository { nameWithOwner } milestone { ${milestone} }
  assignees(first: 9) { ${page} nodes { login } } labels(first: 9) { ${page} edges { cursor node { ${label} } } }
  comments(first: 9) { ${page} nodes { ${comment} } } lastEditedAt editor ${actor} includesCreatedEdit`;
const issue = `${common} state stateReason parent { number } subIssues(first: 9) { nodes { number } }
  closedByPullRequestsReferences(first: 9, includeClosedPrs: true) { nodes { number } }`;
const pull = `${common} state isDraft merged mergedAt mergedBy ${actor} mergeCommit { oid } baseRefName baseRefOid
  baseRef { name } headRefName headRefOid headRef { name } headRepository { name } headRepositoryOwner { login }
  isCrossRepository changedFiles additions deletions files(first: 9) { nodes { path additions deletions changeType } }
  commits(first: 9) { nodes { commit { oid } } } reviewDecision
  reviews(first: 9) { nodes { id databaseId state body submittedAt author ${actor} commit { oid } } }
  closingIssuesReferences(first: 9) { nodes { number } } statusCheckRollup { state }`;
const check = `id databaseId name status conclusion startedAt completedAt externalId title summary text url permalink
  detailsUrl isRequired(pullRequestNumber: 3) checkSuite { id } repository { name }
  annotations(first: 9) { nodes { path message title annotationLevel location { start { line } end { line } } } }`;
const run = `id databaseId event runNumber createdAt updatedAt url checkSuite { id }
  workflow { id databaseId name state createdAt updatedAt url resourcePath }
  file { id path url repositoryFileUrl run { id } }`;
const suite = `id databaseId status conclusion createdAt updatedAt url app { id databaseId name slug url description }
  branch { name } commit { oid } repository { name } workflowRun { ${run} }
  checkRuns(first: 9) { ${page} nodes { ${check} } }`;
const context = `id context state description targetUrl createdAt creator ${actor} commit { oid } isRequired(pullRequestNumber: 3)`;
const person = 'name email date user { login }';
const commit = `id oid abbreviatedOid commitUrl message messageHeadline messageBody url authoredDate committedDate
  author { ${person} } committer { ${person} } authors(first: 9) { nodes { ${person} } } parents(first: 9) { nodes { oid } }
  tree { oid entries { name path mode type oid object { __typename } } } history(first: 9) { ${page} nodes { oid } }
  additions deletions changedFilesIfAvailable repository { name }
  checkSuites(first: 9) { ${page} nodes { ${suite} } } status { id state commit { oid } contexts { ${context} } context(name: "ci") { state } }
  statusCheckRollup { id state commit { oid } contexts(first: 9) { ${page} checkRunCount statusContextCount nodes {
    ... on CheckRun { name } ... on StatusContext { context } } } }
  associatedPullRequests(first: 9) { nodes { number } }`;
const ref = `id name prefix repository { name } target { __typename oid ... on Tag { name message tagger { ${person} } target { oid } } }
  rules(first: 9) { ${page} nodes { id type parameters { __typename } repositoryRuleset { id databaseId name enforcement } } }`;
const deploymentStatus = `id state description environment environmentUrl logUrl createdAt updatedAt creator ${actor} deployment { id }`;
const deployment = `id databaseId commitOid commit { oid } ref { name } task payload environment originalEnvironment latestEnvironment
  description state createdAt updatedAt creator ${actor} repository { name } latestStatus { ${deploymentStatus} }
  statuses(first: 9) { ${page} nodes { ${deploymentStatus} } }`;
const environment = `id databaseId name protectionRules(first: 9) { nodes { databaseId type timeout preventSelfReview
  reviewers(first: 9) { nodes { ... on User { login } ... on Team { slug } } } } }`;
const release = `id databaseId name description tagName isDraft isPrerelease isLatest createdAt updatedAt publishedAt url
  author { login } repository { name } tag { name } tagCommit { oid }
  releaseAssets(first: 9) { nodes { id name contentType size downloadCount createdAt updatedAt downloadUrl url } }`;
const alert = `id number state createdAt fixedAt autoDismissedAt dismissedAt dismissReason dismissComment dismisser { login }
  dependencyScope vulnerableManifestFilename vulnerableManifestPath vulnerableRequirements repository { name }
  securityAdvisory { ghsaId summary description severity publishedAt updatedAt withdrawnAt permalink identifiers { type value } }
  securityVulnerability { severity vulnerableVersionRange firstPatchedVersion { identifier } package { ecosystem name } updatedAt }`;

/** A query for every field that the emulator answers of a repository. */
export function everyField(fullName: string): string {
  const [owner = '', name = ''] = fullName.split('/');
  return `query { rateLimit { cost limit nodeCount remaining resetAt used }
    repository(owner: "${owner}", name: "${name}") {
      id databaseId name nameWithOwner description url isPrivate visibility isArchived isDisabled isFork isEmpty
      isInOrganization createdAt updatedAt pushedAt hasIssuesEnabled hasVulnerabilityAlertsEnabled owner { login }
      defaultBranchRef { ${ref} } ref(qualifiedName: "v1.0.0") { ${ref} } refs(refPrefix: "refs/tags/", first: 9) { ${page} nodes { name } }
      object(expression: "HEAD") { ... on Commit { ${commit} } }
      file: object(expression: "HEAD:history.txt") { ... on Blob { id oid byteSize isBinary isTruncated text } }
      issue(number: 1) { ${issue} } issues(first: 9) { ${page} nodes { number } } issueOrPullRequest(number: 3) { ... on PullRequest { ${pull} } }
      pullRequest(number: 3) { number } pullRequests(first: 9) { ${page} nodes { number } }
      label(name: "a") { ${label} } labels(first: 9) { ${page} nodes { name } }
      milestone(number: 1) { ${milestone} } milestones(first: 9) { ${page} nodes { title } }
      deployments(first: 9) { ${page} nodes { ${deployment} } } environment(name: "production") { ${environment} }
      environments(first: 9) { ${page} nodes { name } } release(tagName: "v1.0.0") { ${release} }
      releases(first: 9) { ${page} nodes { ${release} } } latestRelease { tagName }
      vulnerabilityAlerts(first: 9) { ${page} nodes { ${alert} } } vulnerabilityAlert(number: 1) { number } } }`;
}
