import { describe, expect, test } from '@jest/globals';
import { unknown } from '@release-actions/evidence';
import { reportToMarkdown, reportToText } from '@release-actions/report';
import { recordOf, reportOf, type Observations, type Question } from '../src/index.ts';
import { ticketBody } from '../src/ticket/body.ts';
import { findTicket, openReleases, subjectMarker, ticketMarker } from '../src/ticket/find.ts';
import { requestsComment } from '../src/ticket/comment.ts';
import { stagesOf } from '../src/ticket/stages.ts';
import {
  evidence,
  findingIn,
  now,
  observations,
  otherSha,
  policyOf,
  read,
  signEverything,
  subject,
  unread,
  worldWith,
} from './support/world.ts';

const policy = policyOf(
  '  backup: { not-applicable: stateless service }\n  customer-communication: { enforce: report, block-from: 2027-02-01 }',
);
const question = { subject, policy } as Question;
const report = (more: Partial<Observations> = {}) => {
  const record = recordOf({ question }, observations(policy, more));
  return reportOf(record, { startedAt: now, finishedAt: now });
};

const smokeOfOther = { evidence: read([evidence('smoke', { sha: otherSha, outcome: 'pass' })]) };

describe('the summary', () => {
  test('a no-go: decision, why, next and who, then the table of what blocks', () => {
    const text = reportToMarkdown(report({ ...smokeOfOther, now: '2026-11-24T06:50:00Z' }));
    const [headline, , first] = text.split('\n');
    expect(headline).toBe('## No-go: storefront 1.4.0 to production');
    expect(first).toMatch(/^\d+ of \d+ requirements block\. Next: /u);
    expect(first).toContain(
      'then Deployment window: none, evaluated again at Tue 2026-11-24 09:00 Europe/Berlin (in 70 min)',
    );
    expect(text).toContain(
      '| ✗ | Smoke tests | qa | pass on 3f2c1ab, this release is 9d04e77 | qa: deploy 9d04e77 to staging and run the smoke tests there |',
    );
    expect(text).toContain(
      '| … | Deployment window | release-manager | closed until Tue 2026-11-24 09:00 Europe/Berlin |',
    );
    expect(text).toMatch(/\| ! \| Customer communication \| .* \(reported, blocks from 2027-02-01\)/u);
    expect(text).toContain('not applicable (Backup)');
    expect(text).toContain('declared in the policy: stateless service');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Commit 9d04e77 · policy dddddd · decided Tue 2026-11-24 06:50 UTC by run 900, attempt 1',
    );
  });

  test('every open requirement says what to do next, and who', () => {
    const broken = { ...smokeOfOther, scope: unread(), freezes: unread(), comments: unread() };
    for (const { status, next, id } of report(broken).detail.evaluation.findings) {
      if (status !== 'unmet' && status !== 'unknown' && status !== 'pending') continue;
      expect([id, next?.text]).not.toContain(undefined);
      expect([id, next?.text]).not.toContain('');
      expect([id, next?.who]).not.toContain(undefined);
    }
  });

  test('a go: until when, and what next', () => {
    const comments = read(signEverything(policy));
    const text = reportToMarkdown(report({ comments }));
    expect(text).toContain('## Go: storefront 1.4.0 to production');
    expect(text).toMatch(
      /All \d+ requirements that apply are met\. .*Next: deploy 1\.4\.0 to production \(release-manager\)\. This go holds until Tue 2026-11-24 15:00 UTC \(4 h 10 min\)\./u,
    );
  });

  test('trap 22: what strangers wrote is text and nothing else', () => {
    const evil = '](javascript:alert(1)) <img src=x onerror=1> @everyone ::error::x | a | `code` #1 ![x](y)';
    const scope = observations(policy).scope;
    const items = scope.known
      ? scope.value.items.map((item) => ({ ...item, state: 'open' as const, key: evil, title: evil }))
      : [];
    const hostile = scope.known ? { scope: read({ ...scope.value, items, description: evil }) } : {};
    // What stands in a code span is shown as it is, and does nothing.
    const text = reportToMarkdown(report(hostile)).replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, '');
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/@everyone/u);
    expect(text).not.toMatch(/[^\\]\]\(javascript/u);
    expect(reportToText(report(hostile))).not.toMatch(/^::/mu);
  });
});

describe('missing permissions', () => {
  test('are printed as one block to add, each once with its highest level', () => {
    const without = (name: string) =>
      unknown({
        reason: 'not-permitted',
        endpoint: 'GET /x',
        message: 'no',
        hint: `Add to this job:   permissions: { ${name} }`,
      });
    const text = reportToMarkdown(
      report({
        freezes: without('deployments: read'),
        evidence: without('actions: read'),
        comments: without('issues: write'),
        scope: without('actions: read, contents: read'),
      }),
    );
    expect(text).toContain(
      '```yaml\npermissions:\n  actions: read\n  contents: read\n  deployments: read\n  issues: write\n```',
    );
  });

  test('are not mentioned where nothing is missing', () => {
    expect(reportToMarkdown(report())).not.toContain('permissions:');
  });
});

describe('the ticket', () => {
  const world = worldWith({ evidence: read([]) }, policy);
  const evaluation = report({ evidence: read([]) }).detail.evaluation;
  const body = ticketBody(evaluation, world, stagesOf(world));

  test('begins with its marker and its subject, and shows the checklist', () => {
    const [first, second] = body.split('\n');
    expect(first).toBe('<!-- release-actions:v1 release-ticket storefront/production/v1.4.0 -->');
    expect(second).toContain(`"sha":"${subject.sha}"`);
    expect(body).toContain('- [ ] Deploy to staging and run smoke tests');
    expect(body).toContain('- [x] Backup or snapshot taken (if applicable) (not applicable)');
    expect(body).toContain('Release manager: rita.');
  });

  const ticket = (number: number, more: object = {}) => ({
    number,
    url: '',
    state: 'open' as const,
    title: '',
    body: `${ticketMarker(subject)}\n${subjectMarker(subject)}\n`,
    labels: ['release-ticket'],
    assignees: [],
    author: { login: 'github-actions[bot]', type: 'Bot' },
    createdAt: now,
    ...more,
  });

  test('is found by marker and author; of two the lower number wins', () => {
    const mallory = ticket(3, { author: { login: 'mallory', type: 'User' } });
    const other = ticket(4, { body: ticketMarker({ ...subject, service: 'search' }) });
    const found = findTicket(read([ticket(9), mallory, other, ticket(7)]), subject);
    expect(found.known && found.value).toMatchObject({ ticket: { number: 7 }, duplicates: [{ number: 9 }] });
  });

  test('of another service, environment, wave or release is another one', () => {
    for (const more of [{ service: 'x' }, { environment: 'x' }, { wave: 'canary' }, { release: 'v9' }]) {
      const found = findTicket(read([ticket(7)]), { ...subject, ...more });
      expect(found.known && found.value.ticket).toBeNull();
    }
  });

  test('names the release that it is of', () => {
    const hostile = { ...subject, release: 'v1 --> <script>' };
    const withHostile = ticket(5, { body: `${ticketMarker(hostile)}\n${subjectMarker(hostile)}` });
    expect(subjectMarker(hostile).indexOf('-->')).toBe(subjectMarker(hostile).length - 3);
    expect(
      openReleases([withHostile, ticket(7), ticket(8, { state: 'closed' })], subject).map(
        ({ subject: { release } }) => release,
      ),
    ).toEqual(['v1.4.0', 'v1 --> <script>']);
    expect(openReleases([ticket(7, { author: { login: 'mallory', type: 'User' } })], subject)).toEqual([]);
    expect(
      openReleases([ticket(7, { body: 'x\n<!-- release-actions:v1 subject {"sha":"x"} -->' })], subject),
    ).toEqual([]);
  });
});

describe('the comment', () => {
  test('asks each role once for each request, and only for what its answer would settle', () => {
    const world = worldWith({}, policy);
    const text = requestsComment(report({}).detail.evaluation, world);
    expect(text.match(/@quinn/gu)).toHaveLength(1);
    expect(text.match(/@rita/gu)).toHaveLength(1);
    expect(text).toContain(
      `/sign staging-verified ${(findingIn(world, 'staging-verified').asked[0]?.code ?? '').slice(0, 4)}`,
    );
    expect(text).not.toContain('/sign readiness-review');
  });

  test('does not change while nothing is asked anew', () => {
    const later = '2026-11-24T12:00:00Z';
    const [first, second] = [now, later].map((at) => {
      const more = { now: at };
      return requestsComment(report(more).detail.evaluation, worldWith(more, policy));
    });
    expect(second).toBe(first);
  });
});
