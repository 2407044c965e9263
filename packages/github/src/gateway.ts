import { createTransport } from './transport.ts';
import { artifactReads } from './resources/artifacts.ts';
import { checksAccess } from './resources/checks.ts';
import { deploymentAccess } from './resources/deployments.ts';
import { directoryReads } from './resources/directory.ts';
import { issueAccess } from './resources/issues.ts';
import { pullRequestReads } from './resources/pull-requests.ts';
import { refWrites } from './resources/refs.ts';
import { releaseAccess } from './resources/releases.ts';
import { repositoryReads } from './resources/repository.ts';
import { runsAccess } from './resources/runs.ts';
import { securityReads } from './resources/security.ts';
import type { GitHub, GitHubOptions } from './types.ts';
import { createWriter } from './writes.ts';

/**
 * One gateway to one repository. Nothing is sent until the first question. No method throws for anything that
 * GitHub or the network does: reads answer known or unknown, writes done, planned or refused.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const transport = createTransport(options);
  const writer = createWriter(transport, options.dryRun ?? false);
  const access = { transport, writer };
  const github = {
    repository: repositoryReads(transport),
    refs: refWrites(access),
    checks: checksAccess(access),
    runs: runsAccess(access),
    artifacts: artifactReads(transport),
    deployments: deploymentAccess(access),
    issues: issueAccess(access),
    pullRequests: pullRequestReads(transport),
    releases: releaseAccess(access),
    security: securityReads(transport),
    directory: directoryReads(transport),
    planned: writer.planned,
    requests: transport.requests,
    serverTime: transport.serverTime,
  };
  return {
    ...github,
    snapshot: async (request) => {
      const { readReleaseSnapshot } = await import('./snapshot/read.ts');
      return await readReleaseSnapshot(transport, github, request);
    },
  };
}
