import type { RE2JS } from 're2js';
import type { Place } from '../suite/shape.ts';
import { references } from '../template.ts';

/** A pattern whose cost grows with the text only, whatever the pattern: RE2's syntax, without look-around. */
export type RegularExpression = {
  readonly test: (text: string) => boolean;
  /** The first match: its first group where there is one, else the whole of it. */
  readonly firstMatch: (text: string) => string | undefined;
};

/** The pattern's problem is reported at its place; what refers to values is known during the run only. */
export async function checkPattern(pattern: string, at: Place): Promise<void> {
  if (references(pattern).length > 0) return;
  try {
    await regularExpression(pattern);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    at.problems.push({ path: at.path, message: `is not a regular expression (RE2): ${message}` });
  }
}

const compiled = new Map<string, RE2JS>();
const mostCompiled = 500;

/**
 * Compiles a pattern; the engine is loaded by the first one. Throws an error with the engine's words when the
 * pattern is not valid.
 */
export async function regularExpression(pattern: string): Promise<RegularExpression> {
  const { RE2JS } = await import('re2js');
  if (compiled.size > mostCompiled) compiled.clear();
  const program = compiled.get(pattern) ?? RE2JS.compile(pattern);
  compiled.set(pattern, program);
  return {
    test: (text) => program.test(text),
    firstMatch: (text) => {
      const match = program.exec(text);
      const found: unknown = match === null ? undefined : (match[1] ?? match[0]);
      return typeof found === 'string' ? found : undefined;
    },
  };
}
