import { isMapping } from '../suite/shape.ts';
import type { Tell } from './draft.ts';

/** A mapping of a collection, not looked into yet. */
export type Element = Readonly<Record<string, unknown>>;

export const list = (value: unknown): Element[] =>
  Array.isArray(value) ? value.filter((one) => isMapping(one)) : [];

/** Text, also where it was written as a number or truth. */
export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Those of a list that are switched on; the others are told. */
export function enabled(value: unknown, what: string, tell: Tell): Element[] {
  return list(value).filter((one) => {
    const disabled = one['disabled'] === true;
    if (disabled) tell(`${what} ${text(one['key'])} is disabled and was left out`);
    return !disabled;
  });
}

/** All scripts of one kind, in their order. */
export function scriptsOf(element: Element, kind: 'test' | 'prerequest', tell: Tell): string[] {
  return list(element['event'])
    .filter((event) => event['listen'] === kind)
    .flatMap((event) => {
      const script = isMapping(event['script']) ? event['script'] : {};
      const { exec, src } = script;
      const content = Array.isArray(exec) ? exec.map(String).join('\n') : text(exec);
      if (src !== undefined) tell(`the ${kind} script at ${JSON.stringify(src)}`);
      if (event['disabled'] === true) tell(`a ${kind} script is disabled and was left out`);
      return event['disabled'] === true || content.trim() === '' ? [] : [content];
    });
}

/** Scripts before a request have no counterpart. */
export function tellPrerequest(element: Element, where: string, tell: Tell): void {
  for (const script of scriptsOf(element, 'prerequest', tell)) {
    const lines = script.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));
    if (lines.length > 0)
      tell(`the prerequest script of ${where}: ${lines.length} lines, first ${JSON.stringify(lines[0])}`);
  }
}
