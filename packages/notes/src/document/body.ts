import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '@release-actions/evidence';
import { guideLayout, type Layout } from './layout.ts';
import { dateUnset } from '../fields/date.ts';

/** What a draft remembers about how it was made. */
export type DraftOrigin = {
  /** `service:environment`, so that two services' drafts are told apart. */
  readonly key: string;
  readonly from: { readonly name: string; readonly sha: string } | null;
  readonly to: { readonly name: string; readonly sha: string };
};

export type NotesBody = {
  /** What readers see: Markdown, LF line ends, one at the end. */
  readonly visible: string;
  readonly origin: DraftOrigin | undefined;
  /** The last generated text, the base of a merge; undefined where it is lost or damaged. */
  readonly base: string | undefined;
};

const marker = 'release-actions:notes v1';
const comment = /\n*<!-- release-actions:notes v1 (?<json>\{[^\n]*\}) -->\s*/u;
/** A base larger than this once unpacked is not one of ours. */
const mostBaseBytes = 2_000_000;

const toLf = (text: string): string => text.replaceAll('\r\n', '\n');

/** One line feed at the end, none of Windows'. */
export const tidy = (text: string): string => `${toLf(text).trimEnd()}\n`;

/** The text of a draft release: what readers see, then what the next run needs, in a comment. */
export function writeBody(visible: string, origin: DraftOrigin, base: string): string {
  const packed = deflateRawSync(Buffer.from(base), { level: 9 }).toString('base64');
  const json = JSON.stringify({ ...origin, base: packed, digest: sha256(base).slice(0, 16) });
  return `${tidy(visible)}\n<!-- ${marker} ${inComment(json)} -->\n`;
}

/** The text of a published release: what was approved, with a short note of what it is about. */
export function publishedBody(visible: string, origin: DraftOrigin, layout: Layout = guideLayout): string {
  const json = JSON.stringify({ ...origin, digest: bodyDigest(visible, layout) });
  return `${tidy(visible)}\n<!-- ${marker} ${inComment(json)} -->\n`;
}

/** JSON that cannot end the comment it stands in. */
const inComment = (json: string): string =>
  json.replaceAll('<', String.raw`\u003c`).replaceAll('>', String.raw`\u003e`);

/** Takes a draft's text apart; whatever a person did to the comment, their own text is never lost. */
export function readBody(text: string): NotesBody {
  const found = comment.exec(toLf(text));
  if (found === null) return { visible: tidy(text), origin: undefined, base: undefined };
  const visible = tidy(toLf(text).replace(found[0], '\n'));
  try {
    const state = JSON.parse(found.groups?.json ?? '') as DraftOrigin & { base?: string; digest: string };
    const { key, from, to, base, digest } = state;
    return {
      visible,
      origin: { key, from, to },
      base: base === undefined ? undefined : unpack(base, digest),
    };
  } catch {
    return { visible, origin: undefined, base: undefined };
  }
}

function unpack(packed: string, digest: string): string | undefined {
  const base = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostBaseBytes }).toString(
    'utf8',
  );
  return sha256(base).startsWith(digest) ? base : undefined;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The same text with its production date, in the form `2026-11-24`. */
export function withDate(visible: string, date: string, layout: Layout = guideLayout): string {
  const place = layout.places.get('date');
  if (place === undefined) return visible;
  if (place.kind === 'line') {
    const line = new RegExp(`^(${escaped(place.prefix.trimEnd())}).*$`, 'mu');
    return visible.replace(line, (_, prefix: string) => `${prefix} ${date}`);
  }
  const section = new RegExp(`^(#{1,6}\\s+${escaped(place.label)}\\s*\\n+)[^#\\n][^\\n]*$`, 'mu');
  return visible.replace(section, (_, heading: string) => heading + date);
}

/** What approvers approve: everything that readers see except the date, which is only known at publishing. */
export const bodyDigest = (visible: string, layout: Layout = guideLayout): string =>
  sha256(withDate(tidy(visible), dateUnset, layout));
