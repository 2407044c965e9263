import { mapReading, type Reading, unknown } from '@release-actions/evidence';
import type { AcceptanceSource } from '@release-actions/policy';
import type { ScopeItem } from '../observations.ts';
import type { HttpQuestion, Sources } from '../ports.ts';
import type { Subject } from '../vocabulary.ts';

type HttpSource = Extract<AcceptanceSource, { kind: 'http' }>['http'];

/** A tracker that needs more pages than this is asked the wrong question. */
const mostPages = 50;

type Page = { readonly items: readonly ScopeItem[]; readonly next: string | undefined };

/** The items of another tracker, by its HTTP answer and JSONPath (RFC 9535); all pages. */
export async function readExternal(
  source: HttpSource,
  subject: Subject,
  sources: Sources,
): Promise<Reading<readonly ScopeItem[]>> {
  const first = questionOf(source, subject, '');
  let question = first;
  const items: ScopeItem[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await readPage(question, source, sources);
    if (!answer.known) return answer;
    items.push(...answer.value.items);
    const { next } = answer.value;
    if (next === undefined) return { ...answer, value: items };
    const following = nextQuestion(source, subject, next);
    if (following === undefined)
      return malformed(source, `it sends to another place for its next page: ${next}`);
    question = following;
  }
  return malformed(source, `it has more than ${mostPages} pages`);
}

/** The address and the body with what is asked about in place. */
function questionOf(source: HttpSource, { release = '', sha }: Subject, cursor: string): HttpQuestion {
  const { url, body, token, scheme } = source;
  const filled = (text: string, escape: (value: string) => string): string =>
    text
      .replaceAll('{release}', () => escape(release))
      .replaceAll('{sha}', sha)
      .replaceAll('{cursor}', () => escape(cursor));
  const address = cursor === '' ? withoutCursor(url) : url;
  const content = cursor === '' ? body?.replaceAll('"{cursor}"', 'null') : body;
  return {
    url: filled(address, encodeURIComponent),
    ...(content === undefined
      ? {}
      : { body: filled(content, (value) => JSON.stringify(value).slice(1, -1)) }),
    ...(token === undefined ? {} : { credential: { variable: token, scheme } }),
  };
}

/** The first page is asked for without a cursor, which most trackers tell apart from an empty one. */
const withoutCursor = (url: string): string =>
  url.replace(/&[^&=]+=\{cursor\}/gu, '').replace(/\?[^&=]+=\{cursor\}&?/u, '?');

/** A cursor is the address of the next page, or a token for it. The credential goes nowhere else. */
function nextQuestion(source: HttpSource, subject: Subject, next: string): HttpQuestion | undefined {
  const { url, body } = source;
  if (url.includes('{cursor}') || body?.includes('{cursor}') === true)
    return questionOf(source, subject, next);
  const question = questionOf(source, subject, '');
  const here = new URL(question.url);
  if (URL.canParse(next))
    return new URL(next).origin === here.origin ? { ...question, url: next } : undefined;
  here.searchParams.set('cursor', next);
  return { ...question, url: here.href };
}

const malformed = ({ url }: HttpSource, why: string): Reading<never> =>
  unknown({
    reason: 'malformed',
    endpoint: url,
    message: `The tracker's answer from ${url} cannot be used: ${why}.`,
    hint: 'Check requirements.acceptance-criteria.source.http against what the tracker answers.',
  });

async function readPage(
  question: HttpQuestion,
  source: HttpSource,
  { get }: Sources,
): Promise<Reading<Page>> {
  const answer = await get(question);
  if (!answer.known) return answer;
  if (answer.value.status !== 200) return malformed(source, `status ${answer.value.status}`);
  const { query } = await import('../json-path.ts');
  try {
    const value: unknown = JSON.parse(answer.value.body);
    const rows = query(source.items, value);
    const items = rows.map((row) => itemOf(row, source, query));
    const wrong = items.findIndex((item) => item === undefined);
    if (wrong >= 0) return malformed(source, `item ${wrong + 1} has no id or no status`);
    const next = source.cursor === undefined ? undefined : query(source.cursor, value)[0];
    const page: Page = {
      items: items.flatMap((item) => item ?? []),
      next: typeof next === 'string' && next !== '' ? next : undefined,
    };
    return mapReading(answer, () => page);
  } catch (error) {
    return malformed(source, error instanceof Error ? error.message : String(error));
  }
}

type Query = (path: string, value: unknown) => readonly unknown[];

function itemOf(row: unknown, source: HttpSource, query: Query): ScopeItem | undefined {
  const [id] = query(source.id, row);
  const [status] = query(source.status, row);
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if (typeof status !== 'string') return undefined;
  return {
    key: String(id),
    number: null,
    kind: 'external',
    title: '',
    url: null,
    state: 'unknown',
    stateReason: null,
    status: { name: status, optionId: status },
    archived: false,
    labels: [],
    base: null,
    defaultBranch: null,
    inRelease: true,
    openCriteria: null,
    openPullRequests: [],
    mergedLater: [],
  };
}
