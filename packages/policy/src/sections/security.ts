import * as z from 'zod/mini';
import { shortForm } from '../values/short-form.ts';
import { date, repositoryPath, text } from '../values/text.ts';

const kinds = ['code-scanning', 'dependabot', 'secret-scanning'] as const;

const source = z.union([
  shortForm(
    z.enum(kinds),
    (kind) => ({ kind }),
    z.strictObject({
      kind: z.enum(kinds),
      /** Code scanning only: the tools whose analysis of this commit must be there. */
      tools: z._default(z.array(text), []),
    }),
  ),
  z.strictObject({ kind: z.literal('check'), name: text, app: text }),
  z.strictObject({ kind: z.literal('sarif'), evidence: text }),
]);

const acceptedAlert = z.strictObject({
  /** Such as `dependabot#12` or `code-scanning#7`. */
  alert: z
    .string()
    .check(z.regex(/^(code-scanning|dependabot|secret-scanning)#\d+$/, 'expected such as dependabot#12')),
  by: text,
  reason: text,
  until: date,
});

/** Where vulnerabilities are looked for, which of them count, and which a named person accepted until when. */
export const security = z.prefault(
  z.strictObject({
    sources: z._default(z.array(source), [
      { kind: 'code-scanning', tools: [] },
      { kind: 'dependabot', tools: [] },
    ]),
    baseline: z._default(z.enum(['new-since-last-release', 'all']), 'new-since-last-release'),
    /** The lowest severity that blocks; an unknown severity counts as critical. */
    threshold: z._default(z.enum(['critical', 'high', 'medium', 'low']), 'high'),
    accepted: z._default(z.array(acceptedAlert), []),
    /** Advisory: file whose changes make repository-wide alerts say little about this commit. */
    lockfiles: z._default(z.array(repositoryPath), [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'bun.lock',
      'go.sum',
      'Cargo.lock',
      'Gemfile.lock',
      'composer.lock',
      'poetry.lock',
      'uv.lock',
      'Pipfile.lock',
      'requirements.txt',
      'packages.lock.json',
      'gradle.lockfile',
      'pom.xml',
      'mix.lock',
      'pubspec.lock',
    ]),
  }),
  {},
);

export type SecuritySource = z.output<typeof source>;
export type AcceptedAlert = z.output<typeof acceptedAlert>;
