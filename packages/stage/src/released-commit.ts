import type { InputsOf, commonInputs, RunContext } from '@release-actions/action-kit';
import type { Reading } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import { ConfigurationError } from '@release-actions/report';

type Named = Pick<InputsOf<typeof commonInputs>, 'sha' | 'release'>;
type Tag = Reading<{ readonly commit: string }>;

export type ReleasedCommit = {
  readonly sha: string;
  /** Whether the release has a tag; undefined where nobody had to know. */
  readonly tagged?: boolean;
};

/**
 * The commit of the release: as given, else what its tag points at, else (also of a release that has no tag) the commit
 * that started the run; or why what the tag points at is not known.
 * @throws ConfigurationError where the tag points at another commit than the one that is given.
 */
export async function readReleasedCommit(
  { sha, release }: Named,
  context: RunContext,
  github: Pick<GitHub, 'repository'>,
): Promise<
  { readonly known: true; readonly value: ReleasedCommit } | Extract<Tag, { readonly known: false }>
> {
  if (release === undefined) return { known: true, value: { sha: sha ?? context.sha } };
  const tag = await github.repository.resolve(`refs/tags/${release}`);
  if (sha === undefined) return behind(tag, context);
  if (tag.known && tag.value.commit !== sha) throw contradiction(sha, release, tag.value.commit);
  return { known: true, value: { sha } };
}

function behind(
  tag: Tag,
  context: RunContext,
): { readonly known: true; readonly value: ReleasedCommit } | Extract<Tag, { readonly known: false }> {
  if (tag.known) return { known: true, value: { sha: tag.value.commit, tagged: true } };
  return tag.reason === 'not-found' ? { known: true, value: { sha: context.sha, tagged: false } } : tag;
}

const contradiction = (sha: string, release: string, tagged: string): ConfigurationError =>
  new ConfigurationError("the action's inputs", [
    {
      path: 'input sha',
      message: `is ${sha}, and the tag ${release} points at ${tagged}. Leave out sha, or give the release of that commit`,
    },
  ]);

/** The commit of the release, as given, else as its tag says. @throws ConfigurationError for a tag that cannot be read. */
export async function releasedCommit(
  { sha, release }: Named,
  context: RunContext,
  github: Pick<GitHub, 'repository'>,
): Promise<string> {
  if (sha !== undefined || release === undefined) return sha ?? context.sha;
  return taggedCommit(await github.repository.resolve(`refs/tags/${release}`), context);
}

/** The commit of a tag that was read already. @throws ConfigurationError for one that cannot be read. */
export function taggedCommit(tag: Tag, context: RunContext): string {
  const found = behind(tag, context);
  if (found.known) return found.value.sha;
  throw new ConfigurationError('the release', [
    { path: 'input release', message: `${found.message} ${found.hint}` },
  ]);
}
