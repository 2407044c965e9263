import { type Message, notify } from '@release-actions/notify';
import type { Destination } from '@release-actions/policy';
import type { Findings, Severity } from '@release-actions/rollback';
import { openMessages } from '@release-actions/stage/messages';
import type { Scene } from './scene.ts';

export type News = {
  /** `opened` pages; `updated` goes to the thread only; `resolved` ends the page. */
  readonly event: 'opened' | 'updated' | 'resolved';
  /** Deployment that is suspected: names the thread. */
  readonly suspect: number;
  readonly incident: { readonly number: number; readonly url: string } | null;
  readonly severity: Severity;
  readonly findings: Pick<Findings, 'headline' | 'body' | 'reasons'>;
};

const loudness = {
  SEV1: 'critical',
  SEV2: 'critical',
  SEV3: 'error',
  SEV4: 'warning',
  SEV5: 'info',
} as const satisfies Record<Severity, Message['severity']>;

/** An update is no new page: PagerDuty hears of an incident when it begins and when it ends. */
const receivers = ({ policy }: Scene, { event }: News): readonly Destination[] =>
  policy.policy.notify.incident.filter(({ kind }) => event !== 'updated' || kind !== 'pagerduty');

/**
 * Tells the places that the policy names about an incident, each once. What does not arrive is a warning: telling
 * never fails a rollback, and a rollback never waits for it.
 */
export async function tell(scene: Scene, news: readonly News[]): Promise<readonly string[]> {
  const { request, inputs, runner, policy } = scene;
  const { service, environment, wave } = request.target;
  const wanted = news.filter((each) => receivers(scene, each).length > 0);
  if (wanted.length === 0 || inputs['dry-run']) return [];
  // An incident is told even where it cannot be known what was told before: twice is better than not at all.
  const { ports } = await openMessages(scene.github, wanted[0]?.incident?.number, 'incident', runner);
  const failures: string[] = [];
  for (const each of wanted) {
    const { event, suspect, incident, severity, findings } = each;
    const thread = `incident:${service}:${environment}:${wave}:${suspect}`;
    const message: Message = {
      id: `${thread}:${event}:${findings.reasons[0] ?? ''}`,
      ...{ thread, event: `incident.${event}` as const, severity: loudness[severity] },
      headline: findings.headline,
      body: findings.body.slice(0, 3),
      ...(incident === null || incident.url === '' ? {} : { url: incident.url }),
      at: runner.clock.now().toISOString(),
      data: {
        service,
        environment,
        wave,
        severity,
        incident: incident?.number ?? null,
        reasons: findings.reasons,
      },
    };
    const deliveries = await notify(receivers(scene, each), message, ports, {
      prefix: policy.policy.notify.prefix,
    });
    for (const { destination, outcome, why = '' } of deliveries) {
      if (outcome === 'failed' || outcome === 'unclear') failures.push(`${destination} was not told: ${why}`);
    }
  }
  return failures;
}
