import * as z from 'zod/mini';
import { isDate } from './window-grammar.ts';

/** Text with something in it. */
export const text = z.string().check(z.minLength(1, 'is empty'));

/** A calendar date, `YYYY-MM-DD`. */
export const date = z.string().check(z.refine(isDate, 'expected a date that exists, written YYYY-MM-DD'));

/** An absolute http or https address without user name or password. */
export const webAddress = z
  .string()
  .check(
    z.refine(isWebAddress, 'expected an address such as https://shop.example, without user name or password'),
  );

/** A path inside the repository: relative, with no way out of it. */
export const repositoryPath = z
  .string()
  .check(z.refine(isRepositoryPath, 'expected a path inside the repository, such as docs/rollback.md'));

/** The name of an environment variable that holds a secret: the value itself never stands in the policy. */
export const secretName = z
  .string()
  .check(
    z.regex(
      /^[A-Z_][A-Z0-9_]*$/,
      'expected the name of an environment variable that holds the secret, such as SLACK_WEBHOOK_URL, never the secret itself',
    ),
  );

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
}

function isRepositoryPath(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}
