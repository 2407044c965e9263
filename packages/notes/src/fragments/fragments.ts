import { parse } from 'yaml';
import type { Section } from '../changes/section.ts';

/** A file that an author added beside the change, as the release machinery of a repository reads it. */
export type FragmentFile = {
  readonly path: string;
  readonly text: string;
  /** Commit of the range that added it; undefined where that cannot be told. */
  readonly sha: string | undefined;
};

/** What a fragment says. */
export type Fragment = {
  readonly path: string;
  readonly sha: string | undefined;
  /** Pull request or issue in its name, as towncrier names them. */
  readonly number: number | undefined;
  readonly section: Section;
  readonly breaking: boolean;
  readonly text: string;
};

/** Where fragments usually are. */
export const fragmentFolders = ['.changeset', 'newsfragments', 'changelog.d', 'changes'] as const;

const bumps: Readonly<Record<string, { readonly section: Section; readonly breaking: boolean }>> = {
  major: { section: 'features', breaking: true },
  minor: { section: 'features', breaking: false },
  patch: { section: 'fixes', breaking: false },
};

const towncrierTypes: Readonly<Record<string, { readonly section: Section; readonly breaking: boolean }>> = {
  feature: { section: 'features', breaking: false },
  added: { section: 'features', breaking: false },
  improvement: { section: 'improvements', breaking: false },
  enhancement: { section: 'improvements', breaking: false },
  changed: { section: 'improvements', breaking: false },
  bugfix: { section: 'fixes', breaking: false },
  fixed: { section: 'fixes', breaking: false },
  security: { section: 'fixes', breaking: false },
  performance: { section: 'performance', breaking: false },
  breaking: { section: 'features', breaking: true },
  removal: { section: 'improvements', breaking: true },
  removed: { section: 'improvements', breaking: true },
  deprecation: { section: 'improvements', breaking: false },
  doc: { section: 'other', breaking: false },
  misc: { section: 'other', breaking: false },
};

const changeset = /^---\n(?<front>[\s\S]*?)\n---\n(?<text>[\s\S]*)$/u;
const towncrierName = /^(?<issue>\+?[\w-]+)\.(?<type>[a-z]+)(?:\.\d+)?(?:\.(?:md|rst|txt))?$/u;

/** Reads one file; undefined for what is no fragment, such as the folder's README. */
export function readFragment({ path, text, sha }: FragmentFile): Fragment | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const body = text.replaceAll('\r\n', '\n');
  if (path.startsWith('.changeset/')) return readChangeset(path, body, sha);
  const groups = towncrierName.exec(name)?.groups;
  const kind = towncrierTypes[groups?.type ?? ''];
  if (kind === undefined) return undefined;
  const number = /^\d+$/u.test(groups?.issue ?? '') ? Number(groups?.issue) : undefined;
  return { path, sha, number, ...kind, text: body.trim() };
}

function readChangeset(path: string, text: string, sha: string | undefined): Fragment | undefined {
  const groups = changeset.exec(text)?.groups;
  const said = groups?.text?.trim() ?? '';
  if (groups === undefined || said === '' || !path.endsWith('.md')) return undefined;
  const levels = Object.values(packagesOf(groups.front ?? ''));
  const highest = ['major', 'minor', 'patch'].find((level) => levels.includes(level));
  const kind = bumps[highest ?? ''];
  return kind === undefined ? undefined : { path, sha, number: undefined, ...kind, text: said };
}

function packagesOf(front: string): Record<string, unknown> {
  try {
    const value = parse(front) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
