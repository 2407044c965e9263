import * as z from 'zod/mini';
import { anyNumber, shortForm } from '../values/short-form.ts';
import { repositoryPath, text, webAddress } from '../values/text.ts';
import { window, windows } from '../values/window.ts';

const releaseTypes = ['patch', 'minor', 'major'] as const;

/**
 * When deployments are allowed. Denied times beat allowed ones; holidays are denied whole days, read from an
 * iCalendar file in the repository. `any-time-for` lists the release types that no window holds back.
 */
const deploymentWindow = z.strictObject({
  allow: windows,
  deny: anyNumber(window),
  holidays: anyNumber(repositoryPath),
  'any-time-for': z._default(z.array(z.enum(releaseTypes)), []),
});

const versionPath = z.string().check(z.regex(/^\/[^\s]*$/, 'expected a path such as /version'));

const environment = z.strictObject({
  url: webAddress,
  /** Where the running version can be read. */
  version: z.optional(versionPath),
  window: z.optional(
    shortForm(windows, (allow) => ({ allow: allow.map(({ text: written }) => written) }), deploymentWindow),
  ),
  /** The part of the environment that one deployment reaches; `all` unless there are canaries or regions. */
  wave: z._default(text, 'all'),
  /** Whether the guide's rules for production hold here. Default: true for the name `production`. */
  production: z.optional(z.boolean()),
  /** When an evaluation that an event started ends in go: `notify` asks the release manager; a workflow file is started, once. */
  'on-go': z._default(z.union([z.literal('notify'), repositoryPath]), 'notify'),
});

const name = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'expected an environment name such as production'));

export type Environment = z.output<typeof environment>;
export type DeploymentWindow = z.output<typeof deploymentWindow>;

/** At least one environment; its address is the only thing it must have. */
export const environments = z
  .record(
    name,
    shortForm(webAddress, (url) => ({ url }), environment),
  )
  .check(
    z.refine(
      (all) => Object.keys(all).length > 0,
      'names no environment. Add one, such as production: https://shop.example',
    ),
  );
