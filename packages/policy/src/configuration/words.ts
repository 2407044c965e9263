import type * as z from 'zod/mini';
import { nearestName } from '@release-actions/report';

type RawIssue = z.core.$ZodRawIssue;

/** What we call the types of YAML values. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'nothing',
};

/** The plain name of a type that a schema expects. */
const typeName = (expected: string): string => typeNames[expected] ?? expected;

/** What stands in the file, in words: `text "x"`, `a list`, `nothing`. */
export function describeFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `text ${quote(value)}`;
  return typeof value === 'number' ? `the number ${value}` : JSON.stringify(value);
}

/** Text in quotes, cut to a length that fits a line. */
const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** The message for an issue whose schema gives none of its own. For unknown keys: one line for each key. */
export function wordIssue(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing. Expected ${typeName(issue.expected)}`
        : `expected ${typeName(issue.expected)}, found ${describeFound(issue.input)}`;
    case 'invalid_value':
      return wordChoice(issue.input, issue.values);
    case 'unrecognized_keys':
      return (issue.keys as readonly string[]).map((key) => wordUnknownKey(key, knownKeys(issue))).join('\n');
    case 'too_small':
      return wordBound('at least', issue, issue.minimum as number);
    case 'too_big':
      return wordBound('at most', issue, issue.maximum as number);
    default:
      return `not valid here, found ${describeFound(issue.input)}`;
  }
}

function wordChoice(found: unknown, values: readonly unknown[]): string {
  const choices = values.map((value) => (typeof value === 'string' ? value : describeFound(value)));
  const expected = choices.length === 1 ? (choices[0] ?? '') : `one of ${choices.join(', ')}`;
  if (found === undefined) return `missing. Expected ${expected}`;
  const meant = typeof found === 'string' ? nearestName(found, choices) : undefined;
  return `expected ${expected}, found ${describeFound(found)}${meant === undefined ? '' : `. Did you mean "${meant}"?`}`;
}

function wordUnknownKey(key: string, known: readonly string[]): string {
  const meant = nearestName(key, known);
  if (meant !== undefined) return `unknown key. Did you mean "${meant}"?`;
  return known.length > 0 && known.length <= 16
    ? `unknown key. Known here: ${known.join(', ')}`
    : 'unknown key';
}

function knownKeys(issue: RawIssue): readonly string[] {
  const definition = (issue.inst as z.core.$ZodObject | undefined)?._zod.def;
  return definition?.shape ? Object.keys(definition.shape) : [];
}

function wordBound(bound: string, issue: RawIssue, limit: number): string {
  const value = issue.input as { readonly length?: number } | number;
  if (typeof value === 'number')
    return `expected ${issue.inclusive === false ? (bound === 'at least' ? 'more than' : 'less than') : bound} ${limit}, found ${value}`;
  const unit = Array.isArray(value) ? (limit === 1 ? 'entry' : 'entries') : 'characters';
  return `expected ${bound} ${limit} ${unit}, found ${value.length ?? 0}`;
}
