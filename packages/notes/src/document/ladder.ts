/** GitHub refuses a release whose text is longer (422), in characters. */
const longestBody = 125_000;

export type Shown = {
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly content: string }[];
};

const fullName = 'RELEASE-NOTES.md';
const isEntry = (line: string): boolean => /^- .*\((?:\[#\d+\]|`#\d+`|[0-9a-f]{7})/u.test(line);

/**
 * Fits a text into GitHub's limit, step by step: as it is; with long lists of changes cut to their beginnings, the
 * whole beside it as a file. What people wrote is never what is cut.
 */
export function withinLimit(visible: string, wrap: (text: string) => string, limit = longestBody): Shown {
  const whole = wrap(visible);
  if (whole.length <= limit) return { body: whole, attachments: [] };
  const attachments = [{ name: fullName, content: visible }];
  for (let kept = 512; kept >= 0; kept = kept === 0 ? -1 : Math.floor(kept / 2)) {
    const body = wrap(shortened(visible, kept));
    if (body.length <= limit) return { body, attachments };
  }
  throw new Error(
    `The notes are longer than ${limit} characters even without their lists of changes; shorten what was written by hand.`,
  );
}

/** Keeps so many entries of each list; what is indented under an entry goes with it. */
function shortened(visible: string, kept: number): string {
  const lines: string[] = [];
  let inList = 0;
  let cut = 0;
  const close = (): void => {
    if (cut > 0) lines.push(`- … and ${cut} more in ${fullName}, attached to this release`);
    [inList, cut] = [0, 0];
  };
  let dropping = false;
  for (const line of visible.split('\n')) {
    if (isEntry(line)) {
      inList += 1;
      dropping = inList > kept;
      if (dropping) cut += 1;
      else lines.push(line);
    } else if (dropping && (line.startsWith('  ') || line === '')) {
      if (line === '' && cut > 0) continue;
    } else {
      dropping = false;
      if (!line.startsWith('  ')) close();
      lines.push(line);
    }
  }
  close();
  return lines.join('\n');
}
