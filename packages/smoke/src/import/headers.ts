import type { Tell } from './draft.ts';

/**
 * Headers by name. Fields that are there more than once are one field with their values in a row (RFC 9110, section
 * 5.3); cookies are separated as cookies are.
 */
export function headersOf(
  fields: readonly (readonly [name: string, value: string])[],
  tell: Tell,
): Record<string, string> {
  const headers = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    const [first, before] = headers.get(key) ?? [];
    if (!/^[\w!#$%&'*+.^`|~-]+$/u.test(name) || name.includes('${')) tell(`header ${name}: ${value}`);
    else if (first === undefined) headers.set(key, [name, value]);
    else {
      headers.set(key, [first, `${before}${key === 'cookie' ? '; ' : ', '}${value}`]);
      tell(`header ${name} is there more than once; its values are sent as one, in a row`);
    }
  }
  return Object.fromEntries(headers.values());
}
