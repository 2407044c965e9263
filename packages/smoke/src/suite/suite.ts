import type { Position } from '@release-actions/report';
import type { Prepared } from '../kinds/kind.ts';
import type { CheckKind } from '../kinds/registry.ts';
import { readyDefinition, versionSource } from '../version/definition.ts';
import type { Ready, VersionSource } from '../version/definition.ts';
import { chainDefinition, defaultsFields, secretNames, variables } from './common.ts';
import type { CommonFields, Defaults } from './common.ts';
import { choice, described, formed, integer, list, object, optional, record, text, truth } from './shape.ts';
import type { Fields, Output, Path, Shape } from './shape.ts';
import { duration } from './units.ts';

const flakyPolicy = (fallback: string): Shape<'allow' | 'warn' | 'fail'> =>
  choice(
    ['allow', 'warn', 'fail'],
    `What a check is worth that passed only on a later attempt; default ${fallback}`,
  );

const hostPattern = /^(?:[^\s:/$]+|\[?[\da-fA-F:.]+\]?)$/u;
const host = formed(
  (value) => hostPattern.test(value),
  'a host without scheme and port such as shop.internal or 10.0.0.7',
  hostPattern,
);

/** Everything of a suite file but its checks. */
export const settingsFields = {
  name: optional(text('What is tested, for people who read the file')),
  version: optional(versionSource),
  ready: optional(readyDefinition),
  variables: optional(variables),
  secrets: optional(secretNames),
  defaults: optional(defaultsFields),
  chains: optional(
    described(
      record(chainDefinition),
      'By name, checks that are tried again together, from the first on, with nothing captured',
    ),
  ),
  concurrency: optional(integer(1, 64, 'Checks at the same time; default 8')),
  deadline: optional(
    described(
      duration,
      'How long all checks may take together; of several that are said, also by the policy, the shortest holds; default 5m',
    ),
  ),
  flaky: optional(
    object(
      { critical: optional(flakyPolicy('warn')), advisory: optional(flakyPolicy('allow')) },
      'What checks are worth that passed only on a later attempt; where the policy or another suite is stricter, that holds',
    ),
  ),
  hosts: optional(
    described(
      list(host),
      'Hosts that may be reached although their address is private or local, besides those of the base URL and of whole addresses that stand in this file; default none',
    ),
  ),
  'private-addresses': optional(
    truth('Let every address be private or local, also one that comes out of an answer; default false'),
  ),
  ca: optional(
    text('Path of a PEM file with certificate authorities that are trusted besides the usual ones'),
  ),
} satisfies Fields;

export const settings = object(settingsFields);
type SuiteSettings = Output<typeof settings>;

/** One check as written, ready to be expanded and run. */
export type Check = CommonFields & {
  readonly id: string;
  readonly kind: CheckKind;
  readonly prepared: Prepared;
  /** The check as it stands in the file, for the references in it. */
  readonly source: unknown;
  readonly position: Position;
};

/** A suite file that was read without a problem. */
export type Suite = {
  readonly file: string;
  /** Captured values are shared inside a space: those of a floor never meet those of the suites. */
  readonly space: 'suites' | 'floor';
  readonly settings: SuiteSettings;
  readonly defaults: Defaults;
  readonly version: VersionSource | undefined;
  readonly ready: Ready | undefined;
  readonly checks: readonly Check[];
  /** Where a value of the settings stands. */
  readonly positionOf: (path: Path) => Position;
};
