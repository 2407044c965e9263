import type { Position } from '@release-actions/report';
import type { Prepared } from '../kinds/kind.ts';
import type { CheckKind } from '../kinds/registry.ts';
import { readyDefinition, versionSource } from '../version/definition.ts';
import type { Ready, VersionSource } from '../version/definition.ts';
import { chainDefinition, defaultsFields, secretNames, variables } from './common.ts';
import type { CommonFields, Defaults } from './common.ts';
import { choice, integer, list, object, optional, record, text, truth } from './shape.ts';
import type { Fields, Output, Path } from './shape.ts';
import { duration } from './units.ts';

const flakyPolicy = choice(
  ['allow', 'warn', 'fail'],
  'What a check is worth that passed only on a later attempt',
);

/** Everything of a suite file but its checks. */
export const settingsFields = {
  name: optional(text('What is tested')),
  version: optional(versionSource),
  ready: optional(readyDefinition),
  variables: optional(variables),
  secrets: optional(secretNames),
  defaults: optional(defaultsFields),
  chains: optional(record(chainDefinition)),
  concurrency: optional(integer(1, 64, 'Checks at the same time; default 8')),
  deadline: optional(duration),
  flaky: optional(object({ critical: optional(flakyPolicy), advisory: optional(flakyPolicy) })),
  hosts: optional(list(text('A host that checks may reach although its address is private or local'))),
  'private-addresses': optional(truth('Let addresses that come out of answers be private or local too')),
  ca: optional(text('Path of a PEM file with additional certificate authorities')),
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
