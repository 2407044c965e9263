import { count, type Inline } from '@release-actions/report';
import type { AcceptanceSource } from '@release-actions/policy';
import { type Judgement, met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { ScopeFact, ScopeItem } from '../observations.ts';
import type { Requirement } from '../requirement.ts';
import { whyNot } from '../signoff/people.ts';
import type { World } from '../world.ts';

const owner = 'product-manager';
const mostNamed = 5;

type ItemState = { readonly item: ScopeItem } & (
  { readonly state: 'done' } | { readonly state: 'open' | 'unknown'; readonly why: string }
);

/** "All acceptance criteria met and PRs merged". */
export const acceptanceCriteria: Requirement = {
  title: 'Acceptance criteria',
  owner,
  judge(world) {
    const { scope } = world.observations;
    if (!scope.known) return unreadable('scope', scope, owner);
    const { source, checkboxes } = world.policy.requirements['acceptance-criteria'];
    const renamed = missingOptions(source, scope.value);
    if (renamed !== undefined) return renamed;
    const deferred = deferredItems(world);
    const items = scope.value.items.filter(({ key }) => !deferred.has(key.toLowerCase()));
    const judged = items.map((item) =>
      judgeItem(item, { source, checkboxes }, scope.value.statusOptions, world),
    );
    return {
      ...summed(judged, scope.value, scope.value.items.length - items.length),
      notes: notesOf(scope.value, deferred),
    };
  },
};

function summed(
  judged: readonly ItemState[],
  { description, commits }: ScopeFact,
  deferred: number,
): Judgement {
  const hidden = judged.filter(({ state }) => state === 'unknown');
  const open = judged.filter(({ state }) => state === 'open');
  if (open.length > 0) {
    return unmet(
      'items-open',
      [`${count(open.length, 'item')} of ${judged.length} not done in ${description}: `, named(open)],
      {
        next: {
          text: [
            'finish ',
            link(open[0]?.item),
            ', or the product-manager moves it out with ',
            { code: `/defer ${open[0]?.item.key ?? '#N'}` },
          ],
          who: 'developers',
        },
      },
    );
  }
  if (hidden.length > 0) {
    return unknownJudgement(
      'items-hidden',
      [
        `${count(hidden.length, 'item')} of ${judged.length} cannot be judged in ${description}: `,
        named(hidden),
      ],
      {
        next: { text: 'give the token access to these items, or move them out of the scope', who: owner },
      },
    );
  }
  if (judged.length > 0) return met('items-done', `${count(judged.length, 'item')} done in ${description}`);
  if (deferred > 0) return met('items-deferred', `every item of ${description} was deferred`);
  if (commits.length === 0) return met('nothing-changed', `no commit in ${description}`);
  return unknownJudgement(
    'items-none',
    `no item found in ${description}: nobody can say that its acceptance criteria are met`,
    {
      next: {
        text: 'link the pull requests to issues, name another source under requirements.acceptance-criteria.source, or declare it not-applicable with a reason',
        who: owner,
      },
    },
  );
}

/** A board whose "Done" was renamed must not turn everything red, nor everything green: nobody knows. */
function missingOptions(
  source: AcceptanceSource,
  { statusOptions, description }: ScopeFact,
): Judgement | undefined {
  if (source.kind !== 'project') return undefined;
  const names = statusOptions.map(({ name }) => name);
  if (source.project.done.some((name) => names.includes(name))) return undefined;
  return unknownJudgement(
    'done-option-missing',
    `looked for the option ${source.project.done.join(', ')} in ${description}; the field ${source.project.field} has ${names.join(', ') || 'no options'}`,
    {
      next: {
        text: 'name the option that means done under requirements.acceptance-criteria.source.project.done',
        who: owner,
      },
    },
  );
}

const open = (item: ScopeItem, why: string): ItemState => ({ item, state: 'open', why });
const done = (item: ScopeItem): ItemState => ({ item, state: 'done' });

/** Of a board the option decides by its id, since its name is only what it is called now; of a tracker the word. */
const isDone = (
  status: NonNullable<ScopeItem['status']>,
  names: readonly string[],
  options: ScopeFact['statusOptions'],
): boolean =>
  options.length === 0
    ? names.includes(status.name)
    : options.some(({ id, name }) => id === status.optionId && names.includes(name));

function judgeItem(
  item: ScopeItem,
  { source, checkboxes }: { readonly source: AcceptanceSource; readonly checkboxes: boolean },
  options: ScopeFact['statusOptions'],
  world: World,
): ItemState {
  if (item.kind === 'redacted') return { item, state: 'unknown', why: 'may not be seen by this token' };
  if (item.kind === 'draft') return open(item, 'is a draft item, which nobody can finish');
  const byStatus = judgeStatus(item, source, options);
  if (byStatus !== undefined) return byStatus;
  const byState = judgeState(item, world);
  if (byState !== undefined) return byState;
  if (item.openPullRequests.length > 0) {
    return open(item, `has open pull requests ${item.openPullRequests.join(', ')}`);
  }
  if (item.mergedLater.length > 0) {
    return open(item, `was merged after the released commit (${item.mergedLater.join(', ')})`);
  }
  if (checkboxes && item.openCriteria !== null && item.openCriteria > 0) {
    return open(
      item,
      `has ${count(item.openCriteria, 'open box', 'open boxes')} under "Acceptance criteria"`,
    );
  }
  return done(item);
}

/** What the board or tracker says; undefined where it says done, or where it is not asked. */
function judgeStatus(
  { status, archived, ...rest }: ScopeItem,
  source: AcceptanceSource,
  options: ScopeFact['statusOptions'],
): ItemState | undefined {
  const item = { status, archived, ...rest };
  if (source.kind !== 'project' && source.kind !== 'http') return undefined;
  const names = source.kind === 'project' ? source.project.done : source.http.done;
  if (status === null) return open(item, 'has no status');
  if (isDone(status, names, options)) return undefined;
  return open(item, `is in "${status.name}"${archived ? ' and archived' : ''}`);
}

/** What GitHub says of the issue or pull request; undefined where nothing is against it. */
function judgeState(item: ScopeItem, { observations }: World): ItemState | undefined {
  if (item.kind === 'external') return undefined;
  if (item.state === 'unknown') return { item, state: 'unknown', why: 'has a state that could not be read' };
  if (item.state === 'open') return open(item, 'is open');
  if (item.kind === 'pull-request') return judgeMerge(item, observations);
  if (item.stateReason === 'not_planned') return open(item, 'was closed as not planned');
  return undefined;
}

function judgeMerge(item: ScopeItem, { release }: World['observations']): ItemState | undefined {
  if (item.state !== 'merged') return open(item, 'was closed without being merged');
  const base = item.defaultBranch ?? (release.known ? release.value.defaultBranch : undefined);
  if (item.base === null || base === undefined || item.base === base || item.inRelease) return undefined;
  return open(item, `was merged to ${item.base}, not to ${base}`);
}

/** Items that the product-manager moved out, by key in lower case. */
function deferredItems(world: World): Map<string, string> {
  const { people } = world.observations;
  const found = new Map<string, string>();
  for (const command of world.spoken.commands) {
    if (command.verb !== 'defer') continue;
    if (whyNot(command.login, owner, people[owner], { authors: [], starters: [] }) !== undefined) continue;
    found.set(command.item.toLowerCase(), `${command.item} deferred by ${command.login} at ${command.at}`);
  }
  return found;
}

function notesOf({ commits, items }: ScopeFact, deferred: ReadonlyMap<string, string>): Inline[] {
  const offBoard = commits.filter((commit) => commit.items.length === 0);
  const here = items.filter(({ key }) => deferred.has(key.toLowerCase()));
  return [
    ...here.map(({ key }) => deferred.get(key.toLowerCase()) ?? ''),
    ...(offBoard.length === 0
      ? []
      : [
          `off board, ${count(offBoard.length, 'commit')} without an item: ${offBoard
            .slice(0, 20)
            .map(({ sha, title }) => `${sha.slice(0, 7)} ${title}`)
            .join('; ')}`,
        ]),
  ];
}

const link = (item: ScopeItem | undefined): Inline =>
  item === undefined ? 'it' : item.url === null ? item.key : { link: item.key, href: item.url };

function named(states: readonly ItemState[]): Inline {
  const shown = states
    .slice(0, mostNamed)
    .flatMap((state, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      link(state.item),
      state.state === 'done' ? '' : ` ${state.why}`,
    ]);
  return states.length > mostNamed ? [...shown, ` and ${states.length - mostNamed} more`] : shown;
}
