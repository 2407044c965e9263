import type { DrawnAlert, State } from './drawn.ts';
import { sha } from './facts.ts';
import { backupAllows, itemsAllow, notesAllow, rollbackAllows, sensitivityAllows } from './oracle-release.ts';

/** May this release go? Straight from what was drawn. */
export function oracle(drawn: State): boolean {
  return (
    drawn.broken === 'none' &&
    drawn.tag === sha &&
    checksAllow(drawn) &&
    smokeAllows(drawn) &&
    drawn.staging === sha &&
    drawn.alerts.every(alertAllows) &&
    itemsAllow(drawn) &&
    notesAllow(drawn) &&
    rollbackAllows(drawn, drawn.author) &&
    backupAllows(drawn) &&
    sensitivityAllows(drawn, drawn.author) &&
    windowAllows(drawn) &&
    peopleAllow(drawn)
  );
}

function checksAllow({ checks, required }: State): boolean {
  const newest = checks.filter(
    (one) =>
      !checks.some(
        (other) =>
          other.workflow === one.workflow &&
          other.event === one.event &&
          other.name === one.name &&
          other.run > one.run,
      ),
  );
  const counted =
    required.length > 0
      ? newest.filter(({ name }) => required.includes(name))
      : newest.filter(({ event }) => event !== 'workflow_dispatch');
  if (counted.length === 0 || !required.every((name) => counted.some((one) => one.name === name)))
    return false;
  const green = counted.every(({ status, conclusion }) => status === 'completed' && conclusion === 'success');
  // The newest run of the same workflow, where it is still under way, may yet bring the same check.
  const overtaken = counted.some((one) => {
    const siblings = checks.filter(({ workflow, event }) => workflow === one.workflow && event === one.event);
    const newestRun = Math.max(...siblings.map(({ run }) => run));
    return (
      newestRun > one.run && siblings.some(({ run, status }) => run === newestRun && status !== 'completed')
    );
  });
  return green && !overtaken;
}

function smokeAllows({ smokes }: State): boolean {
  const here = smokes.filter(
    (one) => one.proven && one.sha === sha && one.environment === 'staging' && one.service === 'storefront',
  );
  const youngest = Math.min(...here.map(({ ageHours }) => ageHours));
  const newest = here.find(({ ageHours }) => ageHours === youngest);
  return (
    newest !== undefined &&
    newest.outcome === 'pass' &&
    newest.ageHours <= 24 &&
    !newest.mixed &&
    newest.critical > 0 &&
    newest.passed >= newest.critical
  );
}

/** The last release was on 2026-11-20; ages count from 2026-11-22. */
function alertAllows({ state: alert, severity, ageDays }: DrawnAlert): boolean {
  const severe = severity === null || severity === 'high' || severity === 'critical';
  // What was set aside makes the release sensitive: then the Security Lead has to look.
  return !severe || alert !== 'open' || ageDays === 30 || ageDays === 2;
}

function windowAllows({ hour }: State): boolean {
  const berlin = hour + 1;
  return Math.floor(berlin / 24) <= 3 && berlin % 24 >= 9 && berlin % 24 < 16;
}

function peopleAllow({ words, author }: State): boolean {
  const heard = words.filter(
    ({ what, edited, hidden, bot }) => !bot && (what === 'no-go' || what === 'revoke' || !(edited || hidden)),
  );
  const roles: Record<string, string> = {
    rita: 'release-manager',
    rob: 'release-manager',
    sam: 'security-lead',
  };
  for (const [index, word] of heard.entries()) {
    if (word.what !== 'no-go' || roles[word.who] === undefined) continue;
    if (!heard.slice(index + 1).some((later) => later.what === 'go' && roles[later.who] === roles[word.who]))
      return false;
  }
  return ['rita', 'rob'].some((login) => {
    if (login === author) return false;
    let signed = false;
    for (const { who, what, right } of heard) {
      if (who !== login) continue;
      if (what === 'sign' && right) signed = true;
      if (what === 'revoke' || what === 'no-go') signed = false;
    }
    return signed;
  });
}
