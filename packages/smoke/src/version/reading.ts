import type { ExchangeAnswer } from '@release-actions/http';
import { jsonOf, textOf } from '../expect/document.ts';
import { jsonPath } from '../expect/json-path.ts';
import { isMapping } from '../suite/shape.ts';
import type { VersionSource } from './definition.ts';

/** Where a service that says no more than `GET /version` is expected to put its version, the best known first. */
const usualKeys = [
  'version',
  'commit',
  'sha',
  'revision',
  'gitCommit',
  'git_commit',
  'git_sha',
  'build',
  'tag',
];
const longestVersion = 200;

/** Every name under which an answer states the running version, or why it states none. */
export async function versionNames(
  source: VersionSource,
  answer: ExchangeAnswer,
): Promise<readonly string[] | { readonly problem: string }> {
  const [status = ''] = String(answer.status);
  if (status !== '2') return { problem: `${source.request.url} answers ${answer.status}` };
  const names = (await namesIn(source, answer)).filter(
    (name) => name !== '' && name.length <= longestVersion,
  );
  return names.length > 0 ? names : { problem: `${source.request.url} states no version` };
}

async function namesIn({ header, json, matches }: VersionSource, answer: ExchangeAnswer): Promise<string[]> {
  if (header !== undefined) return [(answer.headers[header.toLowerCase()]?.[0] ?? '').trim()];
  const content = textOf(answer);
  if (matches !== undefined) {
    const { regularExpression } = await import('../expect/regular-expression.ts');
    return [(await regularExpression(matches)).firstMatch(content) ?? ''];
  }
  const document = jsonOf(answer);
  if (json !== undefined) {
    if ('problem' in document) return [];
    return (await jsonPath(json)).select(document.value).flatMap(asName);
  }
  if ('problem' in document) return content.trim().startsWith('<') ? [] : [content.trim()];
  return isMapping(document.value) ? usualNames(document.value) : asName(document.value);
}

const usualNames = (document: Readonly<Record<string, unknown>>): string[] =>
  usualKeys.flatMap((key) => asName(document[key]));

const asName = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'number' ? [String(value)] : [];
};

const commit = /^[0-9a-f]{7,64}$/u;

/**
 * Whether two names mean the same version: `v1.4.0` and `1.4.0`, or a commit and its first seven or more digits.
 * Digits alone may be a build number, where 1234567 and 12345678 are two builds: unless one is a whole commit.
 */
export function sameVersion(left: string, right: string): boolean {
  const [one, other] = [left, right].map((name) =>
    name
      .trim()
      .replace(/^v(?=\d)/u, '')
      .toLowerCase(),
  ) as [string, string];
  if (one === other) return true;
  if (!commit.test(one) || !commit.test(other)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && (long.length === 40 || long.length === 64 || /[a-f]/u.test(short));
}
