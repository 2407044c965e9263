import { nodeId } from '../server/urls.ts';
import type { BranchRule } from '../state/types.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type RepositoryScope, upper } from './scope.ts';

const parameterTypes: Readonly<Record<string, string>> = {
  required_status_checks: 'RequiredStatusChecksParameters',
  code_scanning: 'CodeScanningParameters',
  workflows: 'WorkflowsParameters',
  pull_request: 'PullRequestParameters',
  required_deployments: 'RequiredDeploymentsParameters',
  merge_queue: 'MergeQueueParameters',
};

/** A reference by its full name; null when there is none. */
export function refSource(scope: RepositoryScope, fullName: string): object | null {
  const { repository } = scope;
  const sha = repository.refs.get(fullName);
  if (sha === undefined) return null;
  const [, prefix = '', name = fullName] = /^(refs\/[^/]+\/)(.*)$/.exec(fullName) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.id}:${fullName}`),
    name,
    prefix,
    target: () => scope.sources.object(scope, sha),
    repository: () => scope.sources.repository(scope),
    rules: (args: PageArguments) => {
      const rules = prefix === 'refs/heads/' ? (repository.rules.get(name) ?? []) : [];
      return connection(rules, args, (rule) => ruleSource(scope, rule));
    },
  };
}

/** By full name, or by the short name of a branch or tag. */
export function refNamed(scope: RepositoryScope, name: string): object | null {
  const candidates = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  const found = candidates.find((each) => scope.repository.refs.has(each));
  return found === undefined ? null : refSource(scope, found);
}

function ruleSource(scope: RepositoryScope, rule: BranchRule): object {
  const parameters = parameterTypes[rule.type];
  return {
    __typename: 'RepositoryRule',
    id: nodeId('RepositoryRule', rule.type),
    type: upper(rule.type),
    parameters:
      parameters === undefined || rule.parameters === undefined
        ? null
        : {
            __typename: parameters,
            ...parameterDefaults[rule.type],
            ...(camelCased(rule.parameters) as object),
          },
    repositoryRuleset: {
      __typename: 'RepositoryRuleset',
      id: nodeId('RepositoryRuleset', 1),
      databaseId: 1,
      name: 'default',
      enforcement: 'ACTIVE',
      source: () => scope.sources.repository(scope),
    },
  };
}

/** Fields that REST may leave out and GraphQL may not. */
const parameterDefaults: Readonly<Record<string, object>> = {
  required_status_checks: { strictRequiredStatusChecksPolicy: false, doNotEnforceOnCreate: false },
  workflows: { doNotEnforceOnCreate: false },
};

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(inner),
    ]),
  );
}
