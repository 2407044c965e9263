/** Why a metric or a run is not simply a pass; stable codes, explained in sentences by the report. */
export const reasonCodes = [
  'alarm',
  'catastrophic',
  'still-present',
  'recovered',
  'pre-existing',
  'common',
  'unattributed',
  'no-data',
  'samples-missing',
  'last-samples-missing',
  'history-too-short',
  'window-too-short',
  'low-traffic',
  'traffic-stopped',
  'noisy',
  'change-not-excluded',
  'control-missing',
  'inconsistent-counts',
  'incident-in-history',
  'negligible',
] as const;

export type Reason = (typeof reasonCodes)[number];
