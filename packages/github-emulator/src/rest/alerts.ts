import { type Answer, GitHubError, notFound, ok } from '../server/answer.ts';
import { type Call, found, numberParam } from '../server/call.ts';
import { cursorPage, page } from '../server/pagination.ts';
import type {
  CodeScanningAlert,
  CodeScanningAnalysis,
  DependabotAlert,
  Dismissal,
  SecretScanningAlert,
} from '../state/types.ts';
import { presentAccount } from './accounts.ts';

const placeholderAnalysisKey = '.github/workflows/codeql.yml:analyze';

function dismissal(call: Call, dismissed: Dismissal | undefined) {
  return {
    dismissed_at: dismissed?.at ?? null,
    dismissed_by: dismissed === undefined ? null : presentAccount(call.urls, dismissed.by),
    dismissed_reason: dismissed?.reason ?? null,
    dismissed_comment: dismissed?.comment ?? null,
  };
}

function links(call: Call, kind: string, number: number) {
  return {
    url: call.urls.api(call.repository, `/${kind}/alerts/${number}`),
    html_url: call.urls.html(call.repository, `/security/${kind}/${number}`),
  };
}

function presentCodeAlert(call: Call, alert: CodeScanningAlert) {
  const { url, html_url } = links(call, 'code-scanning', alert.number);
  return {
    number: alert.number,
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    url,
    html_url,
    state: alert.state,
    fixed_at: alert.state === 'fixed' ? (alert.fixedAt ?? alert.createdAt) : null,
    ...dismissal(call, alert.dismissed),
    rule: {
      id: alert.ruleId,
      name: alert.ruleId,
      severity: alert.severity,
      security_severity_level: alert.securitySeverity,
      description: alert.ruleId,
      tags: [],
    },
    tool: { name: alert.tool, guid: null, version: '2.20.0' },
    most_recent_instance: {
      ref: alert.ref,
      analysis_key: placeholderAnalysisKey,
      environment: '{}',
      category: alert.category,
      state: alert.state,
      commit_sha: alert.commitSha,
      message: { text: alert.ruleId },
      location: { path: alert.path, start_line: 1, end_line: 1, start_column: 1, end_column: 2 },
      classifications: [],
    },
    instances_url: `${url}/instances`,
  };
}

/** With the feature off: 403, and a text that tells it apart from a missing permission. */
function refuseWithoutCodeScanning(call: Call): void {
  if (!call.repository.features.codeScanning)
    throw new GitHubError(403, 'Code Security must be enabled for this repository to use code scanning.');
}

/** Alerts of the default branch unless `ref` says otherwise; 404 "no analysis found" before the first analysis. */
export function listCodeAlerts(call: Call): Answer {
  refuseWithoutCodeScanning(call);
  const { repository, query } = call;
  if (repository.codeScanningAnalyses.length === 0) throw new GitHubError(404, 'no analysis found');
  const ref = fullRef(query.get('ref') ?? repository.defaultBranch);
  const state = query.get('state');
  const severity = query.get('severity');
  const tool = query.get('tool_name');
  const shown = repository.codeScanningAlerts
    .filter((alert) => alert.ref === ref)
    .filter((alert) => state === null || alert.state === state)
    .filter(
      (alert) => severity === null || [alert.severity, alert.securitySeverity].includes(severity as 'high'),
    )
    .filter((alert) => tool === null || alert.tool === tool)
    .sort((a, b) => b.number - a.number);
  return page(call, shown, (alert) => presentCodeAlert(call, alert));
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}

export function getCodeAlert(call: Call): Answer {
  refuseWithoutCodeScanning(call);
  const number = numberParam(call, 'alert_number');
  return ok(
    presentCodeAlert(call, found(call.repository.codeScanningAlerts.find((each) => each.number === number))),
  );
}

/** Newest first, of every branch unless `ref` says otherwise. */
export function listAnalyses(call: Call): Answer {
  refuseWithoutCodeScanning(call);
  const { repository, query, urls } = call;
  if (repository.codeScanningAnalyses.length === 0) throw new GitHubError(404, 'no analysis found');
  const ref = query.get('ref');
  const tool = query.get('tool_name');
  const shown = repository.codeScanningAnalyses
    .filter((analysis) => ref === null || analysis.ref === fullRef(ref))
    .filter((analysis) => tool === null || analysis.tool === tool)
    .sort((a, b) => b.id - a.id);
  return page(call, shown, (analysis: CodeScanningAnalysis) => ({
    ref: analysis.ref,
    commit_sha: analysis.commitSha,
    analysis_key: analysis.analysisKey,
    environment: '{}',
    category: analysis.category,
    error: analysis.error,
    warning: analysis.warning,
    created_at: analysis.createdAt,
    results_count: analysis.resultsCount,
    rules_count: analysis.rulesCount,
    id: analysis.id,
    url: urls.api(repository, `/code-scanning/analyses/${analysis.id}`),
    sarif_id: `sarif-${analysis.id}`,
    tool: { name: analysis.tool, guid: null, version: '2.20.0' },
    deletable: true,
  }));
}

function presentDependabotAlert(call: Call, alert: DependabotAlert) {
  const vulnerability = {
    package: { ecosystem: alert.ecosystem, name: alert.packageName },
    severity: alert.severity,
    vulnerable_version_range: alert.vulnerableRange,
    first_patched_version: alert.patchedVersion === null ? null : { identifier: alert.patchedVersion },
  };
  return {
    number: alert.number,
    state: alert.state,
    dependency: { package: vulnerability.package, manifest_path: alert.manifestPath, scope: alert.scope },
    security_advisory: {
      ghsa_id: alert.ghsaId,
      cve_id: null,
      summary: alert.summary,
      description: alert.summary,
      severity: alert.severity,
      identifiers: [{ value: alert.ghsaId, type: 'GHSA' }],
      references: [],
      published_at: alert.createdAt,
      updated_at: alert.createdAt,
      withdrawn_at: null,
      vulnerabilities: [vulnerability],
      cvss: { score: 0, vector_string: null },
      cwes: [],
    },
    security_vulnerability: vulnerability,
    ...links(call, 'dependabot', alert.number),
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    ...dismissal(call, alert.state === 'auto_dismissed' ? undefined : alert.dismissed),
    fixed_at: alert.state === 'fixed' ? alert.createdAt : null,
    auto_dismissed_at: alert.state === 'auto_dismissed' ? alert.createdAt : null,
  };
}

function refuseWithoutDependabot(call: Call): void {
  if (!call.repository.features.dependabotAlerts)
    throw new GitHubError(403, 'Dependabot alerts are disabled for this repository.');
}

/** Comma-separated values in each filter; pages by cursor. */
export function listDependabotAlerts(call: Call): Answer {
  refuseWithoutDependabot(call);
  const { query, repository } = call;
  const accepts = (name: string, value: string): boolean => {
    const wanted = query.get(name);
    return wanted === null || wanted.toLowerCase().split(',').includes(value.toLowerCase());
  };
  const shown = repository.dependabotAlerts
    .filter((alert) => accepts('state', alert.state) && accepts('severity', alert.severity))
    .filter((alert) => accepts('ecosystem', alert.ecosystem) && accepts('package', alert.packageName))
    .filter((alert) => accepts('manifest', alert.manifestPath) && accepts('scope', alert.scope))
    .sort((a, b) => (query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
  return cursorPage(call, shown, (alert) => presentDependabotAlert(call, alert));
}

export function getDependabotAlert(call: Call): Answer {
  refuseWithoutDependabot(call);
  const number = numberParam(call, 'alert_number');
  return ok(
    presentDependabotAlert(
      call,
      found(call.repository.dependabotAlerts.find((each) => each.number === number)),
    ),
  );
}

function presentSecretAlert(call: Call, alert: SecretScanningAlert) {
  const { url, html_url } = links(call, 'secret-scanning', alert.number);
  return {
    number: alert.number,
    created_at: alert.createdAt,
    updated_at: null,
    url,
    html_url,
    locations_url: `${url}/locations`,
    state: alert.state,
    secret_type: alert.secretType,
    secret_type_display_name: alert.displayName,
    secret: '***',
    resolution: alert.resolution,
    resolved_by: null,
    resolved_at: alert.state === 'resolved' ? alert.createdAt : null,
  };
}

function refuseWithoutSecretScanning(call: Call): void {
  if (!call.repository.features.secretScanning)
    throw new GitHubError(404, 'Secret scanning is disabled on this repository.');
}

export function listSecretAlerts(call: Call): Answer {
  refuseWithoutSecretScanning(call);
  const state = call.query.get('state');
  const shown = call.repository.secretScanningAlerts
    .filter((alert) => state === null || alert.state === state)
    .sort((a, b) => b.number - a.number);
  return page(call, shown, (alert) => presentSecretAlert(call, alert));
}

export function getSecretAlert(call: Call): Answer {
  refuseWithoutSecretScanning(call);
  const number = numberParam(call, 'alert_number');
  const alert = call.repository.secretScanningAlerts.find((each) => each.number === number);
  if (alert === undefined) throw notFound();
  return ok(presentSecretAlert(call, alert));
}
