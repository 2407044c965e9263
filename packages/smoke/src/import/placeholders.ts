import { isMapping } from '../suite/shape.ts';
import type { Tell } from './draft.ts';

/** `{{name}}` of both formats. */
export const placeholder = /\{\{\s*([^{}]+?)\s*\}\}/gu;

/** The variable whose value is `$`: before a reference it cannot be written, since `$${` is a literal `${`. */
export const dollarSign = 'dollar-sign';

const convertible = /(\$*)\{\{\s*([^{}]+?)\s*\}\}|\$\{/gu;

/** `{{name}}` of both formats is `${name}` here; what the tools compute themselves has no counterpart. */
export function convertPlaceholders(text: string, tell: Tell): string {
  return text.replace(convertible, (_, dollars: string | undefined, name: string | undefined) => {
    if (name === undefined) return '$${';
    const before = `\${${dollarSign}}`.repeat(dollars?.length ?? 0);
    if (!name.startsWith('$')) return `${before}\${${suiteName(name)}}`;
    tell(`{{${name}}} is computed by the tool; \${unique}, which differs in every run, stands in its place`);
    return `${before}\${unique}`;
  });
}

/** A value in which nothing is a reference, wherever `${` stands in it. */
export function literally(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (Array.isArray(value)) return value.map(literally);
  return isMapping(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [String(literally(key)), literally(item)]),
      )
    : value;
}

/** Names whose value a run decides, whatever a suite says. */
const given = new Set(['unique', 'expected-version']);

/** A variable's name with the characters that names have here. */
export const suiteName = (name: string): string => {
  const plain = name.replace(/[^\w]+/gu, '-').replace(/^-+|-+$/gu, '');
  return /^[A-Za-z]/u.test(plain) && !given.has(plain) ? plain : `v-${plain}`;
};

/** An address with its scheme: both tools send what has none over plain HTTP. */
export function withScheme(address: string, variables: Readonly<Record<string, unknown>>): string {
  const encoded = address.trim().replaceAll(/\s/gu, (space) => encodeURIComponent(space));
  const [, name] = /^\$\{([^}]+)\}/u.exec(encoded) ?? [];
  const start = name === undefined ? encoded : variables[name];
  return typeof start !== 'string' || /^(?:[a-z][a-z\d+.-]*:\/\/|\/|\$|$)/iu.test(start)
    ? encoded
    : `http://${encoded}`;
}
