import { mapReading, type Reading, unknown } from '@release-actions/evidence';
import type { AcceptanceSource } from '@release-actions/policy';
import type { ScopeItem } from '../observations.ts';
import type { Sources } from '../ports.ts';
import type { Subject } from '../vocabulary.ts';

type HttpSource = Extract<AcceptanceSource, { kind: 'http' }>['http'];

/** A tracker that needs more pages than this is asked the wrong question. */
const mostPages = 50;

type Page = { readonly items: readonly ScopeItem[]; readonly next: string | undefined };

/** The items of another tracker, by its HTTP answer and JSONPath (RFC 9535); all pages. */
export async function readExternal(
  source: HttpSource,
  { release, sha }: Subject,
  sources: Sources,
): Promise<Reading<readonly ScopeItem[]>> {
  let url: string | undefined = source.url
    .replaceAll('{release}', encodeURIComponent(release ?? ''))
    .replaceAll('{sha}', sha);
  const items: ScopeItem[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await readPage(url, source, sources);
    if (!answer.known) return answer;
    items.push(...answer.value.items);
    const { next } = answer.value;
    if (next === undefined) return { ...answer, value: items };
    url = nextAddress(url, next);
  }
  return malformed(source, `it has more than ${mostPages} pages`);
}

const malformed = ({ url }: HttpSource, why: string): Reading<never> =>
  unknown({
    reason: 'malformed',
    endpoint: url,
    message: `The tracker's answer from ${url} cannot be used: ${why}.`,
    hint: 'Check requirements.acceptance-criteria.source.http against what the tracker answers.',
  });

async function readPage(url: string, source: HttpSource, { get }: Sources): Promise<Reading<Page>> {
  const answer = await get(url, source.token);
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

/** A cursor is the address of the next page, or a token that replaces the last one. */
function nextAddress(url: string, next: string): string {
  if (URL.canParse(next)) return next;
  const address = new URL(url);
  address.searchParams.set('cursor', next);
  return address.href;
}
