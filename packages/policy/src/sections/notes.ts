import * as z from 'zod/mini';
import { roles as guideRoles } from '@release-actions/report';
import { oneOrMore } from '../values/short-form.ts';
import { repositoryPath, text } from '../values/text.ts';

const labels = (...names: string[]) => z._default(oneOrMore(text), names);
const role = z.enum(guideRoles);

/** How the guide's release notes are made, who writes and who approves them. */
export const notes = z.prefault(
  z.strictObject({
    /** Which tags are releases; `*` stands for anything but a slash. */
    tags: z._default(text, 'v*'),
    /** Pull request labels by the section they put a change in. */
    labels: z.prefault(
      z.strictObject({
        features: labels('feature', 'enhancement'),
        improvements: labels('improvement'),
        fixes: labels('bug', 'fix'),
        performance: labels('performance'),
        breaking: labels('breaking-change', 'breaking'),
        exclude: labels('skip-changelog', 'ignore-for-release'),
        'known-issue': labels('known-issue'),
      }),
      {},
    ),
    author: z._default(role, 'technical-writer'),
    approvers: z._default(z.array(role).check(z.minLength(1)), ['product-manager', 'release-manager']),
    /** What a breaking change does before 1.0.0: raise the minor number, or begin 1.0.0. */
    'zero-x': z._default(z.enum(['minor', 'major']), 'minor'),
    /** Kept up to date at publishing when given. */
    changelog: z.optional(repositoryPath),
    /** Replaces the guide's template. */
    template: z.optional(repositoryPath),
  }),
  {},
);

export type Notes = z.output<typeof notes>;
