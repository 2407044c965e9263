import { type Role, shortSha } from '@release-actions/report';
import { claimed } from '../evidence.ts';
import { met, pending, unknownJudgement, unmet } from '../finding.ts';
import type { EvidenceFact } from '../observations.ts';
import type { Requirement } from '../requirement.ts';
import { isFirst } from '../world.ts';

const author: Role = 'technical-writer';
type NotesDetail = { readonly missing?: unknown; readonly fields?: unknown };

const detailOf = ({ detail }: EvidenceFact): NotesDetail =>
  typeof detail === 'object' && detail !== null ? detail : {};

function missingFields(evidence: EvidenceFact): string[] | undefined {
  const { missing } = detailOf(evidence);
  return Array.isArray(missing)
    ? missing.filter((field): field is string => typeof field === 'string')
    : undefined;
}

/** What a major has to say something about: "none" is no answer there. */
const majorFields: Readonly<Record<string, string>> = {
  migration: 'Migration steps',
  breaking: 'Breaking changes',
};

function majorFieldsOpen(evidence: EvidenceFact): string[] {
  const { fields } = detailOf(evidence);
  const stated = Array.isArray(fields) ? (fields as readonly unknown[]) : [];
  return Object.entries(majorFields).flatMap(([id, label]) => {
    const field = stated.find(
      (one) => typeof one === 'object' && one !== null && 'id' in one && one.id === id,
    );
    const filled =
      typeof field === 'object' && field !== null && 'state' in field && field.state === 'filled';
    return filled ? [] : [`${label} (a major says what they are)`];
  });
}

/** "Release notes reviewed and approved": read from the approval's evidence, which needs no right to see drafts. */
export const releaseNotes: Requirement = {
  title: 'Release notes',
  owner: author,
  judge(world) {
    const { subject } = world;
    const claim = claimed(world, {
      kind: 'notes',
      environment: subject.environment,
      outcomes: ['pass', 'fail', 'inconclusive'],
    });
    if (!claim.found) {
      return claim.missing(
        author,
        `approve the notes of ${shortSha(subject.sha)} with notes-generator, \`mode: approve\``,
      );
    }
    const { evidence, link } = claim;
    const missing = missingFields(evidence);
    if (missing === undefined) {
      return unknownJudgement(
        'notes-fields-unknown',
        'the approval does not say whether every field of the template is filled',
        {
          next: { text: 'approve the notes again with notes-generator', who: author },
          evidence: [link],
        },
      );
    }
    const open =
      subject.releaseType === 'major' && !isFirst(world)
        ? [...missing, ...majorFieldsOpen(evidence)]
        : missing;
    if (open.length > 0) {
      return unmet('notes-incomplete', `not filled: ${open.join(', ')}`, {
        next: { text: 'fill the fields, or say "none" in them, then approve again', who: author },
        evidence: [link],
      });
    }
    const absent = world.policy.notes.approvers.filter(
      (role) => !evidence.people.some((person) => person.role === role),
    );
    if (absent.length > 0 || evidence.outcome !== 'pass') {
      return pending(
        'notes-not-approved',
        `drafted, not approved by ${absent.length === 0 ? 'its reviewers' : absent.join(' and ')}`,
        {
          next: { text: 'approve the notes', who: absent[0] ?? 'release-manager' },
          evidence: [link],
        },
      );
    }
    const names = evidence.people.map(({ login, role }) => `${login} as ${role}`).join(', ');
    return met('notes-approved', `every field is filled, approved by ${names}`, {
      evidence: [link],
      asOf: evidence.finishedAt,
    });
  },
};
