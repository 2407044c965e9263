import type { AlertFact } from '../observations.ts';
import type { World } from '../world.ts';

const ranks = ['low', 'medium', 'high', 'critical'] as const;
type Severity = (typeof ranks)[number];

/** Tools' own words for the four that GitHub uses for vulnerabilities. */
const synonyms: Readonly<Record<string, Severity>> = {
  none: 'low',
  note: 'low',
  warning: 'medium',
  error: 'high',
  moderate: 'medium',
};

/** 0 low to 3 critical. A severity that is not stated, or a word new to us, ranks highest. */
export function severityRank(severity: string | null): number {
  const word = severity?.toLowerCase() ?? '';
  const known = ranks.indexOf((synonyms[word] ?? word) as Severity);
  return known < 0 ? ranks.length - 1 : known;
}

type Sorted = {
  readonly blocking: readonly AlertFact[];
  /** Closed without a fix since the last release, by a rule or by somebody other than the Security Lead. */
  readonly dismissed: readonly AlertFact[];
  readonly accepted: readonly { readonly alert: AlertFact; readonly note: string }[];
  readonly older: number;
  readonly below: number;
};

/** Sorts a source's alerts by what the policy says of them. */
export function sortAlerts(alerts: readonly AlertFact[], world: World): Sorted {
  const { threshold, baseline } = world.policy.security;
  const severe = alerts.filter(({ severity }) => severityRank(severity) >= ranks.indexOf(threshold));
  const open = severe.filter(({ state }) => state === 'open');
  const isNew = ({ createdAt }: AlertFact): boolean =>
    baseline === 'all' || sinceLastRelease(createdAt, world);
  const counted = open.filter(isNew);
  const accepted = counted.flatMap((alert) => {
    const note = acceptance(alert, world);
    return note === undefined ? [] : [{ alert, note }];
  });
  return {
    blocking: counted.filter((alert) => !accepted.some((item) => item.alert === alert)),
    dismissed: severe.filter(
      (alert) => dismissedUnapproved(alert, world) && acceptance(alert, world) === undefined,
    ),
    accepted,
    older: open.length - counted.length,
    below: alerts.filter(({ state }) => state === 'open').length - open.length,
  };
}

/** Before the first release everything is new. */
function sinceLastRelease(at: string, { observations }: World): boolean {
  const { release } = observations;
  if (!release.known || release.value.previousAt === null) return true;
  return Date.parse(at) > Date.parse(release.value.previousAt);
}

function acceptance({ source, number }: AlertFact, { policy, now }: World): string | undefined {
  const entry = policy.security.accepted.find(({ alert }) => alert === `${source}#${number}`);
  if (entry === undefined || Date.parse(entry.until) <= now) return undefined;
  return `accepted by ${entry.by} until ${entry.until}: ${entry.reason}`;
}

/** A "won't fix" at or above the threshold is the Security Lead's to say; GitHub lets anyone with write say it. */
function dismissedUnapproved({ state, dismissal }: AlertFact, world: World): boolean {
  if (state === 'open' || state === 'fixed' || dismissal === null || dismissal.at === null) return false;
  if (!sinceLastRelease(dismissal.at, world)) return false;
  const leads = world.observations.people['security-lead'];
  const by = dismissal.by?.toLowerCase();
  return !(
    leads.known &&
    by !== undefined &&
    leads.value.members.some((login) => login.toLowerCase() === by)
  );
}
