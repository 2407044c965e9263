import type { Reading, Unknown } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';

/** A JSON text kept in one comment of ours on an issue, where every later run finds it. */
export type Kept = {
  readonly text: string;
  /** Why it could not be read: `text` is empty then, and may not be. */
  readonly unread?: Unknown;
  /** Writes the whole text again; resolves to what went wrong, or null. */
  readonly save: (text: string, shown: string) => Promise<string | null>;
};

/** What is looked at of a comment. */
type Spoken = {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly type: string | null } | null;
};

const kept = /<!-- kept (?<json>.*) -->/u;

/**
 * Opens what is kept under `name` on an issue. Only a bot's comment counts, since anybody can copy a marker.
 * `undefined` as issue keeps nothing. `read`: the issue's comments, where they were read already.
 */
export async function openKept(
  { issues }: Pick<GitHub, 'issues'>,
  issue: number | undefined,
  name: string,
  read?: Reading<readonly Spoken[]>,
): Promise<Kept> {
  if (issue === undefined) return { text: '', save: () => Promise.resolve(null) };
  const marker = `<!-- release-actions:v1 ${name} -->`;
  const comments = read ?? (await issues.comments(issue));
  const mine = comments.known
    ? comments.value.find(({ author, body }) => author?.type === 'Bot' && body.startsWith(marker))
    : undefined;
  let comment = mine?.id;
  return {
    ...(comments.known ? {} : { unread: comments }),
    text: kept.exec(mine?.body ?? '')?.groups?.['json'] ?? '',
    save: async (text, shown) => {
      const safe = text.replaceAll('<', String.raw`\u003c`).replaceAll('>', String.raw`\u003e`);
      const body = `${marker}\n${shown}\n<!-- kept ${safe} -->\n`;
      const written =
        comment === undefined ? await issues.comment(issue, body) : await issues.editComment(comment, body);
      if (written.outcome === 'done') comment = written.value.id;
      return written.outcome === 'refused' ? `${written.message} ${written.hint}` : null;
    },
  };
}
