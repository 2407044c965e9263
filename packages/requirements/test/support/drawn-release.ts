import fc from 'fast-check';
import type { CommentFact, EvidenceFact, FileFact, ScopeFact, ScopeItem } from '../../src/index.ts';
import type { Reading } from '@release-actions/evidence';
import {
  backupEvidence,
  comment,
  evidence,
  notesEvidence,
  otherSha,
  read,
  scope,
  sha,
  unread,
} from './world.ts';

/** What is in a release and what was prepared for it: items, files, notes, drills, backups, words about them. */
export const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );

export type DrawnItem = {
  kind: 'pull-request' | 'issue' | 'redacted';
  state: 'merged' | 'closed' | 'open' | 'unknown';
  base: string;
  inRelease: boolean;
  notPlanned: boolean;
  openPull: boolean;
  late: boolean;
  security: boolean;
  deferredBy: string | null;
};
const drawnItem: fc.Arbitrary<DrawnItem> = fc.record({
  kind: mostly<DrawnItem['kind']>('pull-request', 'issue', 'redacted'),
  state: mostly<DrawnItem['state']>('merged', 'closed', 'open', 'unknown'),
  base: mostly('main', 'release/1.3'),
  inRelease: mostly(true, false),
  notPlanned: mostly(false, true),
  openPull: mostly(false, true),
  late: mostly(false, true),
  security: mostly(false, true),
  deferredBy: mostly<string | null>(null, 'pat', 'mallory'),
});

/** Files of a change, and whether the Security Lead has to look at it. */
export const changes = {
  search: { path: 'src/search.ts', patch: '+x', sensitive: false },
  version: {
    path: 'package.json',
    patch: '@@ -1,3 +1,3 @@\n {\n-  "version": "1.3.0",\n+  "version": "1.4.0",',
    sensitive: false,
  },
  dependency: { path: 'web/package.json', patch: '+    "left-pad": "^1.0.0",', sensitive: true },
  login: { path: 'src/auth/login.ts', patch: '+x', sensitive: true },
  workflow: { path: '.github/workflows/ci.yml', patch: '+permissions: write-all', sensitive: true },
  key: { path: 'deploy/server.pem', patch: null, sensitive: true },
} as const;
type Change = keyof typeof changes;

export type DrawnNotes = {
  sha: string;
  proven: boolean;
  outcome: string;
  missing: string[] | null;
  approvers: string[];
  type: string;
};
const drawnNotes: fc.Arbitrary<DrawnNotes> = fc.record({
  sha: mostly(sha, otherSha),
  proven: mostly(true, false),
  outcome: mostly('pass', 'fail', 'inconclusive'),
  missing: mostly<string[] | null>([], ['Impact'], null),
  approvers: mostly(
    ['product-manager', 'release-manager'],
    ['product-manager'],
    ['release-manager', 'qa'],
    [],
  ),
  type: mostly('minor', 'patch', 'major'),
});

export type DrawnDrill = {
  environment: string;
  service: string;
  outcome: string;
  ageDays: number;
  proven: boolean;
  ofThisCommit: boolean;
};
const drawnDrill: fc.Arbitrary<DrawnDrill> = fc.record({
  environment: mostly('staging', 'production'),
  service: mostly('storefront', 'search'),
  outcome: mostly('pass', 'fail', 'inconclusive'),
  ageDays: mostly(1, 29, 31),
  proven: mostly(true, false),
  ofThisCommit: mostly(false, true),
});

export type DrawnBackup = {
  environment: string;
  outcome: string;
  takenHoursAgo: number;
  keptHours: number;
  complete: boolean;
  proven: boolean;
};
const drawnBackup: fc.Arbitrary<DrawnBackup> = fc.record({
  environment: mostly('production', 'staging'),
  outcome: mostly('pass', 'fail'),
  takenHoursAgo: mostly(1, 23, 25, -2),
  keptHours: mostly(100, -1),
  complete: mostly(true, false),
  proven: mostly(true, false),
});

export type DrawnAnswer = {
  who: string;
  what: 'sign' | 'revoke';
  right: boolean;
  edited: boolean;
  hidden: boolean;
  bot: boolean;
};
const answerBy = (usual: string): fc.Arbitrary<DrawnAnswer> =>
  fc.record({
    who: mostly(usual, 'rob', 'mallory', 'quinn', 'dana'),
    what: mostly<DrawnAnswer['what']>('sign', 'revoke'),
    right: mostly(true, false),
    edited: mostly(false, true),
    hidden: mostly(false, true),
    bot: mostly(false, true),
  });

export const releaseState = {
  items: fc.array(drawnItem, { maxLength: 3 }),
  commits: mostly(1, 0),
  files: fc.subarray(Object.keys(changes) as Change[], { maxLength: 3 }),
  filesComplete: mostly(true, false),
  notes: fc.array(drawnNotes, { maxLength: 2 }),
  drills: fc.array(drawnDrill, { maxLength: 2 }),
  plan: mostly<'there' | 'absent' | 'unread'>('there', 'absent', 'unread'),
  backups: fc.array(drawnBackup, { maxLength: 2 }),
  /** Of an item that is not in the release, by the product-manager. */
  defersNothing: mostly(false, true),
  planWords: fc.array(answerBy('rita'), { maxLength: 3 }),
  leadWords: fc.array(answerBy('sam'), { maxLength: 3 }),
};
export type ReleaseState = {
  -readonly [Key in keyof typeof releaseState]: (typeof releaseState)[Key] extends fc.Arbitrary<infer Value>
    ? Value
    : never;
};

const itemOf = (one: DrawnItem, index: number): ScopeItem => {
  const base = scope().items[0];
  if (base === undefined) throw new Error('there is an item');
  return {
    ...base,
    key: `#${index + 1}`,
    number: index + 1,
    kind: one.kind,
    state: one.kind === 'issue' && one.state === 'merged' ? 'closed' : one.state,
    stateReason: one.notPlanned ? 'not_planned' : 'completed',
    base: one.base,
    inRelease: one.inRelease,
    labels: one.security ? ['security'] : [],
    openPullRequests: one.openPull ? ['#99'] : [],
    mergedLater: one.late ? ['#98'] : [],
  };
};

export const scopeOf = (drawn: ReleaseState): ScopeFact =>
  scope({
    items: drawn.items.map(itemOf),
    commits: scope().commits.slice(0, drawn.commits),
    files: drawn.files.map((name) => ({ path: changes[name].path, patch: changes[name].patch })),
    filesComplete: drawn.filesComplete,
    labels: drawn.items.some(({ security }) => security) ? ['security'] : [],
  });

const hourMs = 3_600_000;
const iso = (instant: number): string => new Date(instant).toISOString();
const refusalOf = (proven: boolean): string | null => (proven ? null : 'forged');

export const notesOf = (drawn: ReleaseState, now: number): EvidenceFact[] =>
  drawn.notes.map((one, index) =>
    notesEvidence({
      sha: one.sha,
      outcome: one.outcome,
      refusal: refusalOf(one.proven),
      finishedAt: iso(now - 60_000 - index * 1000),
      detail: { ...(one.missing === null ? {} : { missing: one.missing }), version: { type: one.type } },
      people: one.approvers.map((role) => ({ login: 'pat', role, act: 'approved', at: iso(now) })),
    }),
  );

export const drillsOf = (drawn: ReleaseState, now: number, ofThisCommit: boolean): EvidenceFact[] =>
  drawn.drills
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.ofThisCommit === ofThisCommit)
    .map(({ one, index }) =>
      evidence('drill', {
        sha: ofThisCommit ? sha : otherSha,
        environment: one.environment,
        service: one.service,
        outcome: one.outcome,
        refusal: refusalOf(one.proven),
        finishedAt: iso(now - one.ageDays * 24 * hourMs - index * 1000),
      }),
    );

export const backupsOf = (drawn: ReleaseState, now: number): EvidenceFact[] =>
  drawn.backups.map((one, index) =>
    backupEvidence({
      environment: one.environment,
      outcome: one.outcome,
      refusal: refusalOf(one.proven),
      finishedAt: iso(now - 60_000 - index * 1000),
      detail: {
        id: 'snap-1',
        ...(one.complete ? { location: 's3://backups' } : {}),
        'taken-at': iso(now - one.takenHoursAgo * hourMs),
        expires: iso(now + one.keptHours * hourMs),
      },
    }),
  );

export function planOf({ plan }: ReleaseState): Reading<FileFact | null> {
  if (plan === 'unread') return unread();
  return read(
    plan === 'absent'
      ? null
      : {
          path: 'docs/rollback.md',
          text: 'Go back.',
          digest: 'f'.repeat(64),
          url: 'https://github.com/plan',
        },
  );
}

const wrong = (code: string): string => code.replace(/^./u, (digit) => (digit === '0' ? '1' : '0'));

/** Answers about one requirement, in the order in which they were drawn. */
export const answersOf = (
  words: readonly DrawnAnswer[],
  requirement: string,
  code: string,
  from: number,
): CommentFact[] =>
  words.map((one, index) =>
    comment(
      one.who,
      one.what === 'revoke'
        ? `/revoke ${requirement}`
        : `/sign ${requirement} ${one.right ? code : wrong(code)}`,
      {
        createdAt: iso(from + index * 1000),
        lastEditedAt: one.edited ? iso(from + hourMs) : null,
        minimized: one.hidden,
        author: { login: one.who, type: one.bot ? 'Bot' : 'User' },
      },
    ),
  );

export const defersOf = (drawn: ReleaseState, from: number): CommentFact[] => [
  ...drawn.items.flatMap(({ deferredBy }, index) =>
    deferredBy === null ? [] : [comment(deferredBy, `/defer #${index + 1}`, { createdAt: iso(from) })],
  ),
  ...(drawn.defersNothing ? [comment('pat', '/defer #77', { createdAt: iso(from) })] : []),
];
