import { count, type Inline } from '@release-actions/report';
import { type Judgement, met, unmet } from '../finding.ts';
import type { AlertFact } from '../observations.ts';
import type { World } from '../world.ts';
import { sortAlerts } from './alerts.ts';
import { approvalOf } from './approval.ts';

const mostNamed = 5;

/** One source's answer in a finding's words. `what` such as "Dependabot", `scope` such as "repository state". */
export function judgeAlerts(
  what: string,
  scope: string,
  alerts: readonly AlertFact[],
  world: World,
): Judgement {
  const { blocking, dismissed, accepted, older, below } = sortAlerts(alerts, world);
  const { threshold, baseline } = world.policy.security;
  const notes: Inline[] = [
    ...accepted.map(({ alert, note }): Inline => [link(alert), ` ${note}`]),
    ...(older > 0
      ? [`${what}: ${count(older, 'open alert')} from before the last release, not counted (baseline)`]
      : []),
    ...(below > 0 ? [`${what}: ${count(below, 'open alert')} below ${threshold}`] : []),
  ];
  const kind = baseline === 'all' ? 'open' : 'new';
  if (blocking.length > 0) {
    return unmet(
      'alerts-open',
      [
        `${what}: ${count(blocking.length, `${kind} alert`)} of ${threshold} or above, ${scope}: `,
        named(blocking),
      ],
      {
        next: {
          text: [
            'mend ',
            link(blocking[0]),
            ', or accept it under security.accepted with person, reason and date',
          ],
          who: 'security-lead',
        },
        notes,
      },
    );
  }
  const approval = dismissed.length === 0 ? 'approved' : approvalOf(world);
  if (approval !== 'approved') return dismissedAlerts(what, dismissed, approval, notes);
  return met('alerts-none', `${what}: no ${kind} alert of ${threshold} or above, ${scope}`, { notes });
}

/** A "won't fix" is the Security Lead's to say: by dismissing it, or by signing the release that contains it. */
function dismissedAlerts(
  what: string,
  dismissed: readonly AlertFact[],
  approval: 'open' | 'not-asked',
  notes: readonly Inline[],
): Judgement {
  const sign = approval === 'open' ? ['sign security-approval, which lists it; or '] : [];
  return unmet(
    'alerts-dismissed',
    [`${what}: dismissed since the last release by somebody who is not security-lead: `, named(dismissed)],
    {
      next: {
        text: [...sign, 'reopen ', link(dismissed[0]), ', or have the security-lead dismiss it'],
        who: 'security-lead',
      },
      notes,
    },
  );
}

function link(alert: AlertFact | undefined): Inline {
  return alert === undefined
    ? 'it'
    : { link: `${alert.source}#${alert.number} ${alert.title}`, href: alert.url };
}

function named(alerts: readonly AlertFact[]): Inline {
  const shown = alerts
    .slice(0, mostNamed)
    .flatMap((alert, index): Inline[] => [
      ...(index === 0 ? [] : [', ']),
      link(alert),
      ` (${alert.severity ?? 'severity not stated'})`,
    ]);
  const more = alerts.length - mostNamed;
  return more > 0 ? [...shown, ` and ${more} more`] : shown;
}
