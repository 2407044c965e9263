import { describe, expect, test } from '@jest/globals';
import { needOf } from '../src/endpoints.ts';
import { failureOf, refusalReasonOf, unknownReasonOf } from '../src/failure.ts';

const dependabot = needOf('GET /repos/{owner}/{repo}/dependabot/alerts');
const now = Date.parse('2026-11-24T10:00:00Z');
const classify = (status: number, message: string, headers: Record<string, string> = {}) =>
  failureOf(dependabot, { status, headers, message, now });

describe('"nothing found" has five causes, told apart by status and message together', () => {
  test.each([
    ['no permission', 403, 'Resource not accessible by integration', 'not-permitted'],
    ['no permission, other token', 403, 'Resource not accessible by personal access token', 'not-permitted'],
    ['feature off', 403, 'Dependabot alerts are disabled for this repository.', 'feature-off'],
    [
      'feature not bought',
      403,
      'Advanced Security must be enabled for this repository to use code scanning.',
      'feature-off',
    ],
    ['feature off, said with 404', 404, 'Secret scanning is disabled on this repository.', 'feature-off'],
    ['never analysed', 404, 'no analysis found', 'feature-off'],
    ['issues switched off', 410, 'Issues are disabled for this repo', 'feature-off'],
    ['gone', 410, 'Artifact has expired', 'not-found'],
    ['hidden or absent', 404, 'Not Found', 'absent-or-hidden'],
    ['bad token', 401, 'Bad credentials', 'not-permitted'],
    ['single sign-on', 403, 'Resource protected by organization SAML enforcement.', 'not-permitted'],
    ['address list', 403, 'the IP allow list does not admit your IP address', 'not-permitted'],
    ['too many requests', 429, '', 'rate-limited'],
    ['secondary limit as 403', 403, 'You have exceeded a secondary rate limit.', 'rate-limited'],
    ['primary limit as 403', 403, 'API rate limit exceeded for installation.', 'rate-limited'],
    ['conflict', 409, 'Merge conflict', 'conflict'],
    ['unprocessable', 422, 'Validation Failed', 'invalid'],
    ['no such commit, said with 422', 422, 'No commit found for SHA: 1234', 'absent-or-hidden'],
    ['server error', 500, '', 'unavailable'],
    ['cut off after 10 s', 502, '', 'unavailable'],
    ['not understood', 302, '', 'malformed'],
  ])('%s', (_, status, message, reason) => {
    expect(classify(status, message).reason).toBe(reason);
  });

  test('a 403 with Retry-After is a limit, whatever it says', () => {
    expect(classify(403, 'Forbidden', { 'retry-after': '7' })).toMatchObject({
      reason: 'rate-limited',
      retryAfterMs: 7000,
    });
  });

  test('the reset of a used-up hour is when to come back', () => {
    const reset = String(now / 1000 + 90);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    expect(classify(403, 'API rate limit exceeded', headers)).toMatchObject({ retryAfterMs: 91_000 });
  });

  test('single sign-on is recognised by its header too', () => {
    const headers = { 'x-github-sso': 'required; url=https://github.com/orgs/o/sso' };
    expect(classify(403, 'Resource not accessible', headers).hint).toContain('single sign-on');
  });
});

describe('the way out', () => {
  test('a missing permission names the line to add', () => {
    expect(classify(403, 'Resource not accessible by integration').hint).toBe(
      'Add to this job:   permissions: { vulnerability-alerts: read }',
    );
  });

  test('what no job may ever read names the app permission', () => {
    const secrets = needOf('GET /repos/{owner}/{repo}/secret-scanning/alerts');
    const failure = failureOf(secrets, { status: 403, headers: {}, message: 'Resource not accessible', now });
    expect(failure.hint).toContain('Secret scanning alerts: read');
    expect(failure.hint).not.toContain('permissions: {');
  });

  test('a switched-off feature names both ways: on, or declared', () => {
    expect(classify(403, 'Dependabot alerts are disabled for this repository.').hint).toMatch(
      /Turn it on .* or declare/u,
    );
  });
});

describe('no failure ever reads as an answer', () => {
  test('an unanswered write may have happened; an answered one did not', () => {
    expect(refusalReasonOf(classify(502, ''))).toBe('uncertain');
    expect(refusalReasonOf(classify(403, 'Resource not accessible'))).toBe('not-permitted');
  });

  test('a bare 404 counts as hidden until a control read proves otherwise', () => {
    expect(unknownReasonOf(classify(404, 'Not Found'))).toBe('not-permitted');
  });
});
