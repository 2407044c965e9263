import { known } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { readPages, withoutDirectoryToken } from '../reads.ts';
import type {
  CodeScanningAlert,
  CodeScanningAnalysis,
  DependabotAlert,
  Dismissal,
  SecretScanningAlert,
} from '../records/security.ts';
import type { Transport } from '../transport.ts';
import type { SecurityReads } from '../types.ts';
import { defined } from './common.ts';

const analysisOf = (row: Fields): CodeScanningAnalysis => ({
  id: row.number('id'),
  tool: row.object('tool').text('name'),
  toolVersion: row.object('tool').textOrNull('version'),
  category: row.textOrNull('category'),
  ref: row.text('ref'),
  sha: row.text('commit_sha'),
  createdAt: row.text('created_at'),
  resultCount: row.number('results_count'),
  error: row.textOrNull('error') ?? '',
  warning: row.textOrNull('warning') ?? '',
});

/** By a person, or by a rule of Dependabot's, which names nobody. */
function dismissalOf(row: Fields): Dismissal | null {
  if (row.has('dismissed_at')) {
    return {
      reason: row.textOrNull('dismissed_reason'),
      comment: row.textOrNull('dismissed_comment'),
      by: row.objectOrNull('dismissed_by')?.text('login') ?? null,
      at: row.textOrNull('dismissed_at'),
    };
  }
  return row.has('auto_dismissed_at')
    ? { reason: 'auto_dismissed', comment: null, by: null, at: row.textOrNull('auto_dismissed_at') }
    : null;
}

function codeAlertOf(row: Fields): CodeScanningAlert {
  const rule = row.object('rule');
  const instance = row.objectOrNull('most_recent_instance');
  const location = instance?.objectOrNull('location') ?? null;
  return {
    number: row.number('number'),
    state: row.text('state'),
    rule: rule.textOrNull('id') ?? '',
    description: rule.textOrNull('description') ?? '',
    severity: rule.textOrNull('severity'),
    securitySeverity: rule.textOrNull('security_severity_level'),
    tool: row.object('tool').text('name'),
    category: instance?.textOrNull('category') ?? null,
    ref: instance?.textOrNull('ref') ?? null,
    sha: instance?.textOrNull('commit_sha') ?? null,
    path: location?.textOrNull('path') ?? null,
    line: location?.numberOrNull('start_line') ?? null,
    createdAt: row.text('created_at'),
    fixedAt: row.textOrNull('fixed_at'),
    dismissal: dismissalOf(row),
    url: row.text('html_url'),
  };
}

function dependabotAlertOf(row: Fields): DependabotAlert {
  const dependency = row.object('dependency');
  const advisory = row.object('security_advisory');
  const vulnerability = row.object('security_vulnerability');
  return {
    number: row.number('number'),
    state: row.text('state'),
    package: vulnerability.object('package').text('name'),
    ecosystem: vulnerability.object('package').text('ecosystem'),
    manifest: dependency.textOrNull('manifest_path') ?? '',
    scope: dependency.textOrNull('scope'),
    severity: vulnerability.text('severity'),
    advisory: advisory.text('ghsa_id'),
    summary: advisory.text('summary'),
    patchedIn: vulnerability.objectOrNull('first_patched_version')?.text('identifier') ?? null,
    createdAt: row.text('created_at'),
    dismissal: dismissalOf(row),
    url: row.text('html_url'),
  };
}

const secretAlertOf = (row: Fields): SecretScanningAlert => ({
  number: row.number('number'),
  state: row.text('state'),
  kind: row.textOrNull('secret_type_display_name') ?? row.text('secret_type'),
  resolution: row.has('resolution')
    ? {
        reason: row.textOrNull('resolution'),
        comment: row.textOrNull('resolution_comment'),
        by: row.objectOrNull('resolved_by')?.text('login') ?? null,
        at: row.textOrNull('resolved_at'),
      }
    : null,
  pushProtectionBypassed: row.flagOrNull('push_protection_bypassed') ?? false,
  validity: row.textOrNull('validity'),
  createdAt: row.text('created_at'),
  url: row.text('html_url'),
});

async function analyses(
  transport: Transport,
  filter: { readonly ref?: string; readonly sha?: string },
): Promise<Reading<readonly CodeScanningAnalysis[]>> {
  const found = await readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
    parameters: defined({ ref: filter.ref }),
    decode: analysisOf,
  });
  if (found.known && filter.sha !== undefined)
    return known(
      found.value.filter(({ sha }) => sha === filter.sha),
      found.proof,
    );
  return found;
}

export const securityReads = (transport: Transport): SecurityReads => ({
  codeScanningAnalyses: (filter) => analyses(transport, filter),
  codeScanningAlerts: (filter) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
      parameters: defined(filter),
      decode: codeAlertOf,
    }),
  dependabotAlerts: (filter) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/dependabot/alerts',
      parameters: defined({ state: filter.states?.join(',') }),
      cursor: true,
      decode: dependabotAlertOf,
    }),
  secretScanningAlerts: async (filter) =>
    transport.hasDirectoryToken
      ? readPages(transport, {
          endpoint: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
          parameters: { ...defined(filter), hide_secret: true },
          token: 'directory',
          decode: secretAlertOf,
        })
      : withoutDirectoryToken(transport, 'GET /repos/{owner}/{repo}/secret-scanning/alerts'),
});
