/** A file beside a release, as the notes name it; the digest is a SHA-256 in hexadecimal, or its beginning. */
type Named = { readonly name: string; readonly digest: string };

const mentionedDigits = 16;
const mention = /`(?<name>[\w.-]{1,100})`, attached to this release \(SHA-256 `(?<digest>[0-9a-f]{16})`\)/u;

/** Words that name a file and the beginning of its digest, so that who approves the text approves the file too. */
export const fileMention = ({ name, digest }: Named): string =>
  `\`${name}\`, attached to this release (SHA-256 \`${digest.slice(0, mentionedDigits)}\`)`;

/** The file that a text says stands beside it; undefined where it names none. */
export function mentionedFile(visible: string): Named | undefined {
  const { name, digest } = mention.exec(visible)?.groups ?? {};
  return name === undefined || digest === undefined ? undefined : { name, digest };
}
