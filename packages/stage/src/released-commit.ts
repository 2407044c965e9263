import type { InputsOf, commonInputs, RunContext } from '@release-actions/action-kit';
import type { Reading, Unknown } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import { ConfigurationError } from '@release-actions/report';

type Named = Pick<InputsOf<typeof commonInputs>, 'sha' | 'release'>;

/**
 * The commit of the release: as given, else what its tag points at, else (also of a release that has no tag) the commit
 * that started the run; or why what the tag points at is not known.
 */
export async function readReleasedCommit(
  inputs: Named,
  context: RunContext,
  github: Pick<GitHub, 'repository'>,
): Promise<string | Unknown> {
  if (inputs.sha !== undefined || inputs.release === undefined) return inputs.sha ?? context.sha;
  return commitBehind(await github.repository.resolve(`refs/tags/${inputs.release}`), context);
}

function commitBehind(tag: Reading<{ readonly commit: string }>, context: RunContext): string | Unknown {
  if (tag.known) return tag.value.commit;
  return tag.reason === 'not-found' ? context.sha : tag;
}

/** As `readReleasedCommit`. @throws ConfigurationError for a tag that cannot be read. */
export async function releasedCommit(
  inputs: Named,
  context: RunContext,
  github: Pick<GitHub, 'repository'>,
): Promise<string> {
  return needed(await readReleasedCommit(inputs, context, github));
}

/** The commit of a tag that was read already. @throws ConfigurationError for one that cannot be read. */
export const taggedCommit = (tag: Reading<{ readonly commit: string }>, context: RunContext): string =>
  needed(commitBehind(tag, context));

function needed(commit: string | Unknown): string {
  if (typeof commit === 'string') return commit;
  throw new ConfigurationError('the release', [
    { path: 'input release', message: `${commit.message} ${commit.hint}` },
  ]);
}
