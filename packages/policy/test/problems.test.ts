import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '@release-actions/report';
import { loadPolicy } from '../src/load.ts';
import { file, samplePolicy, smallestPolicy } from './sample.ts';

/** The problems of a policy as people read them. */
function problemsOf(text: string | undefined): string {
  const loaded = loadPolicy(text, { file });
  return loaded.ok ? 'no problem' : new ConfigurationError('the policy', loaded.problems).message;
}

describe('a policy with mistakes', () => {
  test('lists ten different mistakes at once, each with its place, what was found and what was meant', () => {
    const text = `version: 2
roles:
  release-manger: [octocat]
  qa: [hubot, hubot bot]
environments:
  staging: { url: staging.shop.example }
  production:
    url: https://shop.example
    window: Mon-Thu 09:00-16:00 Berlin
requirements:
  backup:
    enforse: report
  smoke-tests: { environment: stagin }
  release-notes: reprot
monitor:
  duration: 30 minutes
rollback:
  command: ./deploy.sh --now
`;
    expect(problemsOf(text)).toBe(
      [
        '.github/release-policy.yml:1:10  version: expected the number 1, found the number 2',
        '.github/release-policy.yml:3:3   roles.release-manger: unknown key. Did you mean "release-manager"?',
        '.github/release-policy.yml:4:15  roles.qa[1]: expected a GitHub login such as octocat or a team such as octoacme/qa; found text "hubot bot"',
        '.github/release-policy.yml:6:19  environments.staging.url: expected an address such as https://shop.example, without user name or password; found text "staging.shop.example"',
        '.github/release-policy.yml:9:13  environments.production.window: "Mon-Thu 09:00-16:00 Berlin": no such time zone "Berlin". Did you mean "Europe/Berlin"?',
        '.github/release-policy.yml:12:5  requirements.backup.enforse: unknown key. Did you mean "enforce"?',
        '.github/release-policy.yml:13:31 requirements.smoke-tests.environment: no environment "stagin" is declared. Did you mean "staging"?',
        '.github/release-policy.yml:14:18 requirements.release-notes: expected one of block, report, off, found text "reprot". Did you mean "report"?',
        '.github/release-policy.yml:16:13 monitor.duration: expected a length of time such as 90s, 30m, 24h or 7d; found text "30 minutes"',
        '.github/release-policy.yml:18:12 rollback.command: expected a list, found text "./deploy.sh --now"',
        '10 problems in the policy; nothing was read from or written to GitHub.',
      ].join('\n'),
    );
  });

  test.each([
    ['missing file', undefined, '1:1 there is no such file. A policy needs at least version: 1'],
    ['empty file', '', '1:1 the file is empty. A policy needs at least version: 1'],
    ['comments only', '# later\n', '1:1 the file says nothing. A policy needs at least version: 1'],
    ['too large', `# ${'x'.repeat(5_000_000)}`, '1:1 the file has 5000002 bytes; at most 1048576 are read'],
    ['no mapping', '- version: 1', '1:1 expected a mapping, found a list'],
    ['plain text', 'release everything', '1:1 expected a mapping, found text "release everything"'],
    ['no YAML', 'roles: [octocat', '1:16 not valid YAML: '],
    ['tabs', 'roles:\n\trelease-manager: x', '2:1 not valid YAML: '],
    ['two documents', `${smallestPolicy}---\n${smallestPolicy}`, 'not valid YAML: '],
    [
      'duplicate key',
      `${smallestPolicy}roles: { release-manager: hubot }`,
      '4:1 roles: stands here a second time; the first is in line 2',
    ],
    [
      'anchor',
      smallestPolicy.replace('octocat', '&me octocat'),
      '2:31 roles.release-manager: anchors (&me) are not read',
    ],
    ['alias', `${smallestPolicy}producers: [*me]`, '4:13 producers[0]: aliases (*me) are not read'],
    [
      'merge key',
      `${smallestPolicy}rollback: { <<: { plan: x } }`,
      '4:13 rollback["<<"]: merge keys (<<) are not read',
    ],
    ['tag', smallestPolicy.replace('octocat', '!!binary octocat'), 'type tags (!) are not read'],
    [
      'number for text',
      `${smallestPolicy}smoke: 5`,
      '4:8 smoke: expected text or a list or a mapping, found the number 5',
    ],
    [
      'nothing for a mapping',
      smallestPolicy.replace('{ production: https://shop.example }', ''),
      '3:15 environments: expected a mapping, found nothing',
    ],
    ['nothing mandatory', 'version: 1', 'roles: missing. Expected a mapping'],
    [
      'no environment',
      'version: 1\nroles: { release-manager: a }\nenvironments: {}',
      '3:15 environments: names no environment',
    ],
    ['nobody', smallestPolicy.replace('octocat', '[]'), '2:27 roles.release-manager: names nobody'],
    [
      'unknown role',
      `${smallestPolicy}notes: { approvers: [product-manger] }`,
      'found text "product-manger". Did you mean "product-manager"?',
    ],
    [
      'secret in the file',
      `${smallestPolicy}notify: { release: { kind: slack, channel: r, token: xoxb-1 } }`,
      'never the secret itself',
    ],
    [
      'password in an address',
      smallestPolicy.replace('https://', 'https://u:p@'),
      'without user name or password',
    ],
    [
      'way out of the repository',
      `${smallestPolicy}smoke: ../other/smoke.yml`,
      'expected a path inside the repository',
    ],
    [
      'unknown message kind',
      `${smallestPolicy}notify: { release: 'slak:#r' }`,
      'expected such as slack:#releases',
    ],
    [
      'two custom sources',
      `${smallestPolicy}requirements: { custom: { a: { title: A, file: a, label: b } } }`,
      'needs exactly one of check',
    ],
    ['inherited name', `${smallestPolicy}__proto__: { polluted: true }`, '4:1 __proto__: unknown key'],
  ])('%s', (_name, text, expected) => {
    expect(problemsOf(text)).toContain(expected.startsWith('1:') ? `${file}:${expected}` : expected);
  });

  test('nesting without end is refused, not fatal', () => {
    expect(problemsOf(`version: ${'['.repeat(100_000)}`)).toMatch(/nested deeper|not valid YAML/);
    expect(problemsOf(`version: ${'['.repeat(100)}${']'.repeat(100)}`)).toContain(
      'nested deeper than 64 levels',
    );
  });

  test('a billion laughs cost nothing: aliases are never followed', () => {
    const lines = ['a0: &a0 ha'];
    for (let level = 1; level < 40; level++)
      lines.push(`a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`);
    expect(problemsOf(lines.join('\n'))).toContain('aliases (*a0) are not read');
  });

  test('what YAML refused is not called missing as well', () => {
    const problems = problemsOf(
      `${smallestPolicy}smoke: &s [a.yml]\nmonitor: { metrics: { e: { bad: *s, total: t } } }`,
    );
    expect(problems.split('\n')).toHaveLength(3);
    expect(problems).not.toContain('missing');
  });

  test('of several forms, only the one that was meant is judged, however much of it is wrong', () => {
    const source = '{ kind: http, http: { url: nowhere, items: 1, id: 2, status: 3, done: [] } }';
    const problems = problemsOf(
      `${smallestPolicy}requirements: { acceptance-criteria: { source: ${source} } }`,
    );
    expect(problems).not.toContain('source.kind');
    expect(problems.match(/source\.http\.(url|items|id|status|done)/g)).toHaveLength(5);
  });

  test('a mistake inside a short form is placed where the short form stands', () => {
    expect(problemsOf(samplePolicy.replace('https://prometheus', 'prometheus'))).toContain(
      '.github/release-policy.yml:15:15 monitor.prometheus: expected an address',
    );
  });
});
