import type { DrawnAlert } from './drawn.ts';
import { changes, type DrawnAnswer, type DrawnItem, type ReleaseState } from './drawn-release.ts';
import { sha } from './facts.ts';

/** All items done, or moved out by the product-manager; a change without any item is nobody's. */
export function itemsAllow({ items, commits }: ReleaseState): boolean {
  const left = items.filter(({ deferredBy }) => deferredBy !== 'pat');
  if (items.length === 0) return commits === 0;
  return left.every(itemAllows);
}

function itemAllows(item: DrawnItem): boolean {
  if (item.kind === 'redacted' || item.openPull || item.late) return false;
  if (item.kind === 'issue') return ['merged', 'closed'].includes(item.state) && !item.notPlanned;
  return item.state === 'merged' && (item.base === 'main' || item.inRelease);
}

/** The newest approval that is proven and of this commit: complete, by both reviewers, and no major in disguise. */
export function notesAllow({ notes }: ReleaseState): boolean {
  const newest = notes.find((one) => one.proven && one.sha === sha);
  return (
    newest !== undefined &&
    newest.outcome === 'pass' &&
    newest.missing?.length === 0 &&
    newest.approvers.includes('product-manager') &&
    newest.approvers.includes('release-manager') &&
    newest.type !== 'major'
  );
}

/** A plan that the release manager signed, and a fresh rehearsal outside production. */
export function rollbackAllows({ plan, planWords, drills }: ReleaseState, author: string): boolean {
  const here = drills.filter(
    (one) => one.proven && one.environment === 'staging' && one.service === 'storefront',
  );
  const youngest = Math.min(...here.map(({ ageDays }) => ageDays));
  const last = here.find(({ ageDays }) => ageDays === youngest);
  return (
    plan === 'there' &&
    anySigned(planWords, ['rita', 'rob'], author) &&
    last?.outcome === 'pass' &&
    last.ageDays <= 30
  );
}

export function backupAllows({ backups }: ReleaseState): boolean {
  const newest = backups.find((one) => one.proven && one.environment === 'production');
  return (
    newest?.outcome === 'pass' &&
    newest.complete &&
    newest.takenHoursAgo >= 0 &&
    newest.takenHoursAgo <= 24 &&
    newest.keptHours > 0
  );
}

/** Nothing sensitive in it, or the Security Lead has signed what is. */
export function sensitivityAllows(
  drawn: ReleaseState & { readonly alerts: readonly DrawnAlert[] },
  author: string,
): boolean {
  const sensitive =
    drawn.files.some((name) => changes[name].sensitive) ||
    !drawn.filesComplete ||
    drawn.items.some(({ security }) => security) ||
    drawn.alerts.some(isWaved);
  return !sensitive || anySigned(drawn.leadWords, ['sam'], author);
}

/** A severe alert that somebody other than the Security Lead set aside. */
const isWaved = ({ state, severity, by }: DrawnAlert): boolean =>
  state.includes('dismissed') && severity !== 'low' && severity !== 'medium' && by !== 'sam';

function anySigned(words: readonly DrawnAnswer[], may: readonly string[], author: string): boolean {
  return may.some((login) => {
    let signed = false;
    for (const { who, what, right, edited, hidden, bot } of words) {
      if (who !== login || login === author || bot) continue;
      if (what === 'revoke') signed = false;
      else if (right && !edited && !hidden) signed = true;
    }
    return signed;
  });
}
