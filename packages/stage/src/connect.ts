import type { commonInputs, InputsOf, Runner } from '@release-actions/action-kit';
import { createGitHub, type GitHub } from '@release-actions/github';

type Connecting = Pick<InputsOf<typeof commonInputs>, 'token' | 'directory-token' | 'dry-run'>;

/**
 * GitHub as this run may use it, at the runner's own time. `signal` (default: the runner's) ends what is under way;
 * null: it still works after the run was cancelled.
 */
export function connect(
  inputs: Connecting,
  { context, clock, signal: ended }: Pick<Runner, 'context' | 'clock' | 'signal'>,
  signal: AbortSignal | null = ended,
): GitHub {
  const directoryToken = inputs['directory-token'];
  return createGitHub({
    token: inputs.token,
    ...(directoryToken === undefined ? {} : { directoryToken }),
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    repository: { owner: context.owner, repo: context.repo },
    dryRun: inputs['dry-run'],
    ...(signal === null ? {} : { signal }),
    clock: { now: () => clock.now().getTime(), sleep: (ms, aborted) => clock.sleep(ms, aborted) },
  });
}
