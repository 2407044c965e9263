import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import { type CustomerText, readCommunication, readCustomerText } from '../src/index.ts';
import { type DraftOf, isDraftOf } from '../src/communication.ts';
import { draftsAmong } from '../src/observe/communications.ts';
import type { CommentFact, CommunicationFact } from '../src/observations.ts';
import type { LabelledIssue } from '../src/ports.ts';
import { comment, findingIn, policyOf, read, sha, subject, unread, worldWith } from './support/world.ts';

const id = 'customer-communication';
const policy = policyOf(`  ${id}: { issue: customer-communication }`);

/** What GitHub writes for the form. */
const form = (text: string, release = 'v1.4.0', time = '2026-11-24T12:00:00Z'): string =>
  `### Release\n\n${release}\n\n### Channel\n\nemail\n\n### Audience\n\nall customers\n\n### Time\n\n${time}\n\n### Text\n\n${text}`;
const draft = (number: number, text: string): CommunicationFact => ({
  number,
  url: `https://github.com/issues/${number}`,
  text: form(text),
});

const judge = (drafts: readonly CommunicationFact[], comments: readonly CommentFact[] = []) =>
  findingIn(worldWith({ communications: read(drafts), comments: read(comments) }, policy), id);
/** What cleo types to sign these words. */
const lineFor = (text: string): string => `/sign ${id} ${judge([draft(1, text)]).asked[0]?.code ?? ''}`;

describe('the form', () => {
  test('is read as GitHub writes it, with headings of its own in the text', () => {
    const text = 'Search is here.\n\n### Release\n\nnever read as a field';
    const found = readCommunication(form(text).replaceAll('\n', '\r\n'));
    expect(found).toMatchObject({
      ok: true,
      communication: { channel: 'email', audience: 'all customers', text },
    });
  });

  const about: DraftOf = { repository: 'octoacme/storefront', release: 'v1.4.0', sha, ticket: 12 };
  test.each<[string, string, string | null, boolean]>([
    ['the tag', 'v1.4.0', null, true],
    ['the tag in code', '`v1.4.0`', null, true],
    ['the version', '1.4.0', null, true],
    ['another tag', 'v1.4.1', null, false],
    ['a tag that only begins like it', 'v1.4.0-rc.1', null, false],
    ['the ticket', '#12', null, true],
    ["the ticket's address", 'https://github.com/octoacme/storefront/issues/12', null, true],
    ['the ticket with its repository', 'octoacme/storefront#12', null, true],
    ['a ticket of another repository', 'octoacme/search#12', null, false],
    ['another ticket', '#13', null, false],
    ['the commit', sha.slice(0, 7), null, true],
    ['nothing, in its milestone', '_No response_', '1.4.0', true],
    ['nothing, in no milestone', '', null, false],
    ['another release, in the milestone of this one', 'v1.5.0', 'v1.4.0', false],
  ])('that names %s', (_, release, milestone, expected) => {
    const issue = {
      body: form('x', release),
      milestone: milestone === null ? null : { title: milestone },
    };
    expect(isDraftOf(issue, about)).toBe(expected);
  });

  test('closed as not planned or as a duplicate is none; closed as completed is', () => {
    const closed = (number: number, stateReason: string): LabelledIssue => ({
      ...draft(number, 'x'),
      title: '',
      body: form('x'),
      state: 'closed',
      stateReason,
      labels: [],
      author: null,
      milestone: null,
      createdAt: '',
    });
    const found = draftsAmong(
      read([closed(3, 'completed'), closed(2, 'duplicate'), closed(1, 'not_planned')]),
      about,
    );
    expect(found.known && found.value.map(({ number }) => number)).toEqual([3]);
  });
});

describe('the issue in place of the file', () => {
  test('none: says what was looked for', () => {
    const { status, code, reason } = judge([]);
    expect([status, code]).toEqual(['unmet', 'communication-missing']);
    expect(inlineToText(reason)).toContain('an issue with the label customer-communication');
  });

  test('one: is signed by its words', () => {
    expect(judge([draft(41, 'Search is here.')])).toMatchObject({ status: 'pending', code: 'not-signed' });
    const signed = [comment('cleo', lineFor('Search is here.'))];
    expect(judge([draft(41, 'Search is here.')], signed)).toMatchObject({
      status: 'met',
      evidence: [{ label: '#41' }],
    });
  });

  test.each(['Search is gone.', 'Search is here. ​', 'search is here.'])(
    'edited to "%s" after it was signed: signed for other words',
    (text) => {
      const { status, code, reason } = judge(
        [draft(41, text)],
        [comment('cleo', lineFor('Search is here.'))],
      );
      expect([status, code]).toEqual(['pending', 'not-signed']);
      expect(inlineToText(reason)).toContain('for other communication');
    },
  );

  test('two: nobody signs before one is closed; a stranger who files a second one later changes nothing', () => {
    const two = [draft(41, 'Search is here.'), draft(57, 'You won! Click here.')];
    const both = judge(two);
    expect([both.status, both.code, both.asked]).toEqual(['unmet', 'communication-ambiguous', []]);
    expect(judge(two, [comment('cleo', lineFor('Search is here.'))])).toMatchObject({
      status: 'met',
      evidence: [{ label: '#41' }],
    });
    const signedBoth = two.map(({ text }) => comment('cleo', lineFor(text.split('### Text\n\n')[1] ?? '')));
    expect(judge(two, signedBoth).code).toBe('communication-ambiguous');
  });

  test('twice the same words are one communication', () => {
    expect(judge([draft(41, 'Hello.'), draft(57, 'Hello.')])).toMatchObject({ code: 'not-signed' });
  });

  test.each([
    ['no text', draft(41, '_No response_')],
    ['a time without a zone', { ...draft(41, 'x'), text: form('x', 'v1.4.0', '2026-11-24 12:00') }],
  ])('%s: incomplete', (_, one) => {
    expect(judge([one])).toMatchObject({ status: 'unmet', code: 'communication-incomplete' });
  });

  test('that could not be read is unknown, and so is what nobody asked for', () => {
    const found = (communications: object): string => findingIn(worldWith(communications, policy), id).status;
    expect([found({ communications: unread() }), found({})]).toEqual(['unknown', 'unknown']);
  });
});

describe('what customers are sent', () => {
  const issue = (number: number, text: string): LabelledIssue => ({
    number,
    url: `https://github.com/issues/${number}`,
    title: 'Customer communication',
    body: form(text),
    state: 'open',
    stateReason: null,
    labels: [id],
    author: { login: 'mallory', type: 'User' },
    milestone: null,
    createdAt: '2026-11-24T09:00:00Z',
  });
  const send = (issues: readonly LabelledIssue[], comments: readonly CommentFact[]): Promise<CustomerText> =>
    readCustomerText(
      { subject, policy, ticket: 12, comments, signers: ['cleo'] },
      { snapshot: () => Promise.resolve({ labelled: read(issues) }) },
    );

  test('are the signed words of the issue, byte for byte', async () => {
    const text = 'Search is here.\n\n  * fast\n  * **bold**';
    const sent = await send([issue(57, 'You won!'), issue(41, text)], [comment('cleo', lineFor(text))]);
    expect(sent).toMatchObject({ ok: true, where: '#41', by: 'cleo', communication: { text } });
  });

  test.each<[string, readonly LabelledIssue[], readonly CommentFact[], string]>([
    ['nothing', [], [], 'no words for customers'],
    ['another text than the signed one', [issue(41, 'New.')], [comment('cleo', lineFor('Old.'))], '#41'],
    ['signed by somebody else', [issue(41, 'New.')], [comment('rita', lineFor('New.'))], 'has not signed'],
    ['several, none of them signed', [issue(41, 'A.'), issue(42, 'B.')], [], '#41, #42'],
  ])('%s is not sent', async (_, issues, comments, why) => {
    const sent = await send(issues, comments);
    expect(sent.ok ? 'sent' : sent.why).toContain(why);
  });

  test('the file, where the policy names no issue', async () => {
    const byFile = policyOf();
    const text = form('From a file.');
    const { asked } = findingIn(
      worldWith(
        { files: { 'docs/customer-communication.md': read({ path: 'x', text, digest: '', url: '' }) } },
        byFile,
      ),
      id,
    );
    const sent = await readCustomerText(
      {
        subject,
        policy: byFile,
        ticket: 12,
        comments: [comment('cleo', `/sign ${id} ${asked[0]?.code ?? ''}`)],
        signers: ['cleo'],
      },
      {
        snapshot: ({ filesAtSha = [] }) =>
          Promise.resolve({
            filesAtSha: Object.fromEntries(filesAtSha.map((path) => [path, read({ path, text })])),
          }),
      },
    );
    expect(sent).toMatchObject({ ok: true, communication: { text: 'From a file.' } });
  });
});
