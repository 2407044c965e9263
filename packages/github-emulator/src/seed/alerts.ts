import type {
  CodeScanningAlert,
  CodeScanningAnalysis,
  DependabotAlert,
  Repository,
  SecretScanningAlert,
} from '../state/types.ts';
import type { World } from '../state/world.ts';

/** A finished CodeQL analysis of this commit. */
export function seedAnalysis(
  world: World,
  repository: Repository,
  seed: Partial<CodeScanningAnalysis> & { readonly commitSha: string },
): CodeScanningAnalysis {
  const analysis: CodeScanningAnalysis = {
    id: world.nextId(),
    ref: `refs/heads/${repository.defaultBranch}`,
    tool: 'CodeQL',
    category: '/language:javascript-typescript',
    analysisKey: '.github/workflows/codeql.yml:analyze',
    error: '',
    warning: '',
    resultsCount: 0,
    rulesCount: 90,
    createdAt: world.instant(),
    ...seed,
  };
  repository.codeScanningAnalyses.push(analysis);
  return analysis;
}

export function seedCodeAlert(
  world: World,
  repository: Repository,
  seed: Partial<CodeScanningAlert> & { readonly commitSha: string },
): CodeScanningAlert {
  const alert: CodeScanningAlert = {
    number: repository.codeScanningAlerts.length + 1,
    ref: `refs/heads/${repository.defaultBranch}`,
    state: 'open',
    ruleId: 'js/sql-injection',
    severity: 'error',
    securitySeverity: 'high',
    tool: 'CodeQL',
    category: '/language:javascript-typescript',
    path: 'src/index.ts',
    createdAt: world.instant(),
    dismissed: undefined,
    ...seed,
  };
  repository.codeScanningAlerts.push(alert);
  return alert;
}

export function seedDependabotAlert(
  world: World,
  repository: Repository,
  seed: Partial<DependabotAlert> = {},
): DependabotAlert {
  const number = repository.dependabotAlerts.length + 1;
  const alert: DependabotAlert = {
    number,
    state: 'open',
    ecosystem: 'npm',
    packageName: `package-${number}`,
    manifestPath: 'package-lock.json',
    severity: 'high',
    ghsaId: `GHSA-0000-0000-${String(number).padStart(4, '0')}`,
    summary: 'Prototype pollution',
    vulnerableRange: '< 2.0.0',
    patchedVersion: '2.0.0',
    scope: 'runtime',
    createdAt: world.instant(),
    dismissed: undefined,
    ...seed,
  };
  repository.dependabotAlerts.push(alert);
  return alert;
}

export function seedSecretAlert(
  world: World,
  repository: Repository,
  seed: Partial<SecretScanningAlert> = {},
): SecretScanningAlert {
  const alert: SecretScanningAlert = {
    number: repository.secretScanningAlerts.length + 1,
    state: 'open',
    secretType: 'github_personal_access_token',
    displayName: 'GitHub Personal Access Token',
    createdAt: world.instant(),
    resolution: null,
    ...seed,
  };
  repository.secretScanningAlerts.push(alert);
  return alert;
}
