import type { Block, Inline, Report, Verdict } from '@release-actions/report';
import { count, shortSha, withCode } from '@release-actions/report';
import { readInline } from '../document/to-document.ts';
import { readFields } from '../document/read-fields.ts';
import { draftNotes, type FieldReport } from '../document/draft.ts';
import type { Gathered, NotesSubject } from '../gather.ts';
import type { Mode, ModeResult } from '../modes/mode.ts';
import { missingOf } from '../modes/state.ts';
import { summarize, type NotesSummary } from '../summary.ts';

/** What the gate and later stages read from the evidence of the notes. */
export type NotesDetail = {
  readonly mode: Mode;
  readonly tag: string;
  /** sha256 of what readers see, without the date; null where there is no draft. */
  readonly bodyDigest: string | null;
  readonly missing: readonly string[];
  readonly fields: readonly { readonly id: string; readonly state: string; readonly source: string }[];
  readonly version: NotesSummary['version'];
  readonly range: {
    readonly from: string | null;
    readonly fromSha: string | null;
    readonly to: string;
    readonly commits: number;
  };
  /** `standard`, or how to go back from this release, word for word from the notes. */
  readonly rollback: string;
  /** Of `publish`: whom it told, whom it could not tell, and who is told later. */
  readonly announced?: {
    readonly told: readonly string[];
    readonly failed: readonly string[];
    readonly later: readonly string[];
  };
  /** Set once the customers' text was sent, by its digest: when the last place had it. The gate reads it. */
  readonly customers?: { readonly textDigest: string; readonly at: string };
  readonly accounting: { readonly listed: number; readonly excluded: number };
};

const names: Readonly<Record<Mode, string>> = {
  preview: 'previewed',
  draft: 'drafted',
  approve: 'approved',
  publish: 'published',
};

/** The fields as they stand: of the draft, or of what would be drafted. */
export function fieldsOf({ standing, gathered }: ModeResult): readonly FieldReport[] {
  return standing?.fields ?? draftNotes(gathered.facts, gathered.layout).fields;
}

function headline(result: ModeResult, { service }: NotesSubject): string {
  const { mode, gathered, stop, wrote, withdrawn } = result;
  const missing = missingOf(fieldsOf(result)).length;
  const release = `${service} ${gathered.tag}`;
  if (stop !== undefined) {
    const verb = stop.outcome === 'fail' ? 'Fail' : 'Inconclusive';
    const refusal =
      mode === 'publish'
        ? `the notes of ${release} are not published`
        : mode === 'preview'
          ? `the notes of ${release} would not be settled`
          : `the notes of ${release} are not ${mode === 'draft' ? 'settled' : names[mode]}`;
    return `${verb}: ${refusal}`;
  }
  if (withdrawn !== undefined)
    return withdrawn.wasPublished
      ? `Pass: the release of ${release} is withdrawn, no longer the latest`
      : `Pass: ${release} was rolled back before it was published, and stays unpublished`;
  if (mode === 'preview')
    return `Preview: ${release} would list ${count(gathered.set.changes.length, 'change')}`;
  const open = missing === 0 ? 'every field is filled or says "none"' : `${count(missing, 'field')} open`;
  if (mode === 'draft') return `Pass: the notes of ${release} are drafted, ${open}`;
  if (mode === 'approve') return `Pass: the notes of ${release} are approved`;
  return `Pass: the notes of ${release} are ${wrote === 'nothing' ? 'published already, nothing was changed' : 'published'}`;
}

/** Which release this one is compared with, and how that was told. */
function since({ range: { ends }, previous }: Gathered, { environment }: NotesSubject): string {
  const name = ends.from?.name ?? 'the first commit';
  if (previous.by === 'given') return `${name}, as asked`;
  if (previous.by === 'tag') return `${name}, the newest release before it on its line`;
  if (previous.by === 'nothing') return `${name}: it is the first release`;
  const again =
    previous.withdrawn.length === 0
      ? ''
      : `; what ${previous.withdrawn.join(' and ')} had brought before it was rolled back is listed again`;
  return `${name}, which ${environment} has (verified ${previous.verifiedAt.slice(0, 10)})${again}`;
}

function why(result: ModeResult, subject: NotesSubject): Inline {
  const { gathered, stop, conflicts, wrote } = result;
  if (stop !== undefined) return [withCode(stop.why), ' ', withCode(stop.next)];
  if (result.withdrawn !== undefined) {
    const { why: reason, wasPublished } = result.withdrawn;
    const text = wasPublished
      ? `was published and then rolled back: ${reason}. Its text stays as it was approved`
      : `was rolled back: ${reason}. Nothing of it is published, and nothing unsent is sent`;
    const where =
      gathered.ticket === null
        ? ''
        : ' Next: the customer-success-manager reads the draft for customers on the ticket.';
    return `${gathered.tag} ${text}.${where}`;
  }
  const { range, facts, set } = gathered;
  const merged =
    conflicts.length === 0
      ? ''
      : ` In ${count(conflicts.length, 'place')} both a person and the generator changed the same lines: the person's stand, see below.`;
  const written =
    wrote === 'nothing' && result.mode === 'draft'
      ? ' Nothing was written: the draft says this already.'
      : '';
  return `${count(range.commits.length, 'commit')} since ${since(gathered, subject)}. ${count(set.changes.length, 'change')} listed, ${count(set.excluded.length, 'commit')} left out with a reason. It is a ${facts.version.type} release: ${facts.version.reasons[0]?.replace(/^\w+: /u, '') ?? ''}.${merged}${written}`;
}

function nextSteps(result: ModeResult): Block[] {
  if (result.stop !== undefined || result.mode === 'publish') return [];
  const missing = missingOf(fieldsOf(result));
  const { standing, gathered } = result;
  if (missing.length > 0) {
    const owners = [...new Set(missing.map(({ owner }) => owner))];
    return [
      { paragraph: `Next: ${owners.join(' and ')} ${owners.length === 1 ? 'fills' : 'fill'} what is open.` },
    ];
  }
  if (result.mode === 'draft' && standing !== undefined) {
    const where: Inline =
      gathered.ticket === null
        ? 'the release ticket'
        : { link: `ticket #${gathered.ticket.number}`, href: gathered.ticket.url };
    return [
      {
        paragraph: [
          'Next: product-manager and release-manager read the draft and reply on ',
          where,
          ' with ',
          { code: `/sign release-notes ${standing.code}` },
        ],
      },
    ];
  }
  return [];
}

function pullBlocks({ pull }: ModeResult): Block[] {
  if (pull === undefined) return [];
  const adds = pull.adds.map(({ field, line }): Inline => [
    { strong: field },
    ': ',
    readInline(line.replace(/^- /u, '')),
  ]);
  const owes = pull.owes.map(({ field, what }): Inline => [{ strong: field }, `: ${what}`]);
  return [
    {
      paragraph:
        adds.length === 0
          ? `#${pull.number} adds no line to the notes.`
          : `#${pull.number} adds to the notes:`,
    },
    ...(adds.length === 0 ? [] : [{ list: adds }]),
    { paragraph: owes.length === 0 ? 'It owes nothing.' : 'It owes, while its author is still at it:' },
    ...(owes.length === 0 ? [] : [{ list: owes }]),
  ];
}

function questions({ gathered }: ModeResult): Block[] {
  const suspects = gathered.set.changes.filter(
    ({ suspectedBreaking, alreadyIn }) => suspectedBreaking && alreadyIn.length === 0,
  );
  if (suspects.length === 0) return [];
  const named = suspects.map(({ title, pr, commits }): Inline => [
    title,
    ' (',
    pr === undefined ? shortSha(commits[0]?.sha ?? '') : { code: `#${pr}` },
    ')',
  ]);
  return [
    {
      details: {
        summary: `Questions to the technical-writer: do these ${suspects.length} break something for users?`,
        blocks: [{ list: named }],
      },
    },
  ];
}

const symbols = { filled: '✓', none: '–', missing: '✗' } as const;

function fieldTable(result: ModeResult): Block {
  const rows = fieldsOf(result).map(({ label, owner, state, source }): Inline[] => [
    symbols[state],
    label,
    owner,
    state,
    withCode(source),
  ]);
  return { table: { columns: ['', 'Field', 'Owner', 'State', 'Where it comes from'], rows } };
}

function details(result: ModeResult): Block[] {
  const { conflicts, gathered, standing, preview, approvals } = result;
  const blocks: Block[] = [...questions(result)];
  for (const gap of gathered.gaps) blocks.push({ paragraph: withCode(`${gap.message} ${gap.hint}`) });
  if (conflicts.length > 0) {
    const shown = conflicts.flatMap(({ kept, offered }): Block[] => [
      {
        preformatted: [
          ...kept.map((line) => `kept     ${line}`),
          ...offered.map((line) => `offered  ${line}`),
        ].join('\n'),
      },
    ]);
    blocks.push({ details: { summary: `${conflicts.length} places to look at`, blocks: shown } });
  }
  if (gathered.set.disagreements.length > 0) {
    const list = gathered.set.disagreements.map(({ pr, about, says }): Inline => [
      { code: `#${pr}` },
      `, ${about}: ${says.map(({ who, what }) => `${who} says ${what}`).join(', ')}`,
    ]);
    blocks.push({ details: { summary: 'Who says what', blocks: [{ list }] } });
  }
  for (const { id, url } of standing?.duplicates ?? []) {
    blocks.push({
      paragraph: [
        'There is another draft of this tag: ',
        { link: String(id), href: url },
        '. The release-manager deletes it; it is not used.',
      ],
    });
  }
  for (const { login, at, why: reason } of approvals?.refused ?? [])
    blocks.push({ paragraph: `${login}, ${at}: does not count, ${reason}.` });
  if (preview !== undefined)
    blocks.push({
      details: { summary: 'The draft', blocks: [{ preformatted: preview, language: 'markdown' }] },
    });
  if (gathered.set.excluded.length > 0) {
    const rows = gathered.set.excluded.map(({ sha, reason }): Inline[] => [{ code: shortSha(sha) }, reason]);
    blocks.push({
      details: {
        summary: `${rows.length} commits that no line stands for`,
        blocks: [{ table: { columns: ['Commit', 'Why'], rows } }],
      },
    });
  }
  return blocks;
}

/** A preview judges nobody: what could not be read is said, and a fork's read-only token leaves it green. */
function outcomeOf({ stop, gathered, mode }: ModeResult): Verdict {
  return stop?.outcome ?? (gathered.gaps.length > 0 && mode !== 'preview' ? 'inconclusive' : 'pass');
}

function reasonsOf(result: ModeResult): string[] {
  const { stop, gathered } = result;
  const open = missingOf(fieldsOf(result)).length > 0 && stop?.reason !== 'fields-missing';
  return [
    ...(stop === undefined ? [] : [stop.reason]),
    ...(result.withdrawn === undefined ? [] : ['withdrawn']),
    ...(gathered.gaps.length > 0 ? ['incomplete-facts'] : []),
    ...(open ? ['fields-missing'] : []),
  ];
}

/** The report of one run, from which summary, ticket, check run and evidence are made. */
export function notesReport(
  result: ModeResult,
  subject: NotesSubject,
  times: { startedAt: string; finishedAt: string },
): Report<NotesDetail> {
  const { gathered, mode, standing } = result;
  const { range, set, facts, tag } = gathered;
  const missing = missingOf(fieldsOf(result));
  const { accounting, rollback } = accountFor(result);
  return {
    kind: 'notes',
    service: subject.service,
    environment: subject.environment,
    wave: 'all',
    outcome: outcomeOf(result),
    reasons: reasonsOf(result),
    sha: range.ends.to.sha,
    release: tag,
    ...times,
    headline: headline(result, subject),
    body: [
      { paragraph: why(result, subject) },
      ...pullBlocks(result),
      ...nextSteps(result),
      fieldTable(result),
      ...details(result),
    ],
    annotations: [],
    detail: {
      mode,
      tag,
      bodyDigest: standing?.digest ?? null,
      missing: missing.map(({ label }) => label),
      fields: fieldsOf(result).map(({ id, state, source }) => ({ id, state, source })),
      version: facts.version,
      range: {
        from: range.ends.from?.name ?? null,
        fromSha: range.ends.from?.sha ?? null,
        to: range.ends.to.name,
        commits: range.commits.length,
      },
      rollback,
      accounting: { listed: set.changes.length, excluded: accounting.excluded.length },
    },
  };
}

function accountFor({ gathered, standing }: ModeResult): { accounting: NotesSummary; rollback: string } {
  const { range, set, facts } = gathered;
  const visible = standing?.body.visible ?? draftNotes(facts, gathered.layout).body;
  const rollback = readFields(visible, gathered.layout).get('rollback') ?? '';
  return {
    accounting: summarize(range, set, facts.version),
    rollback: rollback.startsWith('Standard procedure') ? 'standard' : rollback,
  };
}
