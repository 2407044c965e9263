import type { Redactor } from '@release-actions/report';
import { tooShort } from '../setup.ts';
import type { Masked } from './outcome.ts';

/** Each has some dozen forms, up to fifty that everything written is searched for: beyond this a run would only be masking. */
const mostTexts = 1000;

/** Masks captured secrets before anything is written of them: text, and all the text inside a list or mapping. */
export function maskSecrets(secrets: ReadonlyMap<string, unknown>, redactor: Redactor): Masked {
  const warnings: string[] = [];
  for (const [name, value] of secrets) {
    const texts = textsIn(value);
    if (texts === undefined) {
      const what = `${name} holds more than ${mostTexts} values, too many to be masked`;
      return { unmaskable: `${what}; capture the one that is needed` };
    }
    const masked = texts.map((text) => redactor.add(text));
    if (masked.includes(false)) warnings.push(tooShort(name));
  }
  return { warnings };
}

function textsIn(value: unknown): readonly string[] | undefined {
  const texts: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'object' && next !== null) for (const item of Object.values(next)) waiting.push(item);
    else texts.push(typeof next === 'string' ? next : JSON.stringify(next));
    if (texts.length > mostTexts) return undefined;
  }
  return texts;
}
