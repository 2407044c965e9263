import type { Kind, Notifier } from '../notifier.ts';
import { pagerduty } from './pagerduty.ts';
import { slack } from './slack.ts';
import { teams } from './teams.ts';
import { webhook } from './webhook.ts';

/** Every kind of destination: one file each. */
export const notifiers = { slack, teams, pagerduty, webhook } as const satisfies { [K in Kind]: Notifier<K> };
