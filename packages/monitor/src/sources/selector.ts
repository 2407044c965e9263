export type Labels = Readonly<Record<string, string>>;

export type Matcher = { readonly label: string; readonly matches: (value: string) => boolean };

const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*/u;
const matcher =
  /^\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)\s*(,|$)/u;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unquote = (quoted: string): string =>
  quoted.startsWith('`')
    ? quoted.slice(1, -1)
    : quoted.slice(1, -1).replace(/\\(.)/gu, (_, character: string) => escapes[character] ?? character);

function toMatcher(label: string, operator: string, value: string): Matcher {
  if (operator === '=') return { label, matches: (found) => found === value };
  if (operator === '!=') return { label, matches: (found) => found !== value };
  const pattern = new RegExp(`^(?:${value})$`, 'su');
  return operator === '=~'
    ? { label, matches: (found) => pattern.test(found) }
    : { label, matches: (found) => !pattern.test(found) };
}

function matchersIn(text: string): Matcher[] | string {
  const matchers: Matcher[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const found = matcher.exec(rest);
    if (found === null) return `cannot read "${rest.trim()}" as label="value"`;
    const [whole, label = '', operator = '', quoted = ''] = found;
    try {
      matchers.push(toMatcher(label, operator, unquote(quoted)));
    } catch {
      return `${quoted} is no regular expression`;
    }
    rest = rest.slice(whole.length);
  }
  return matchers;
}

/**
 * Reads a selector of counters, such as `http_requests_total{code=~"5.."}`: a name, labels, nothing else. A rate or a
 * sum is refused, since what it lost at a restart or a new version cannot be found again. A string says what is wrong.
 */
export function parseSelector(written: string): readonly Matcher[] | string {
  const text = written.trim();
  const name = metricName.exec(text)?.[0] ?? '';
  const rest = text.slice(name.length).trim();
  const braces = rest === '' ? '{}' : rest;
  if (!braces.startsWith('{') || !braces.endsWith('}')) {
    return `"${written}" is no plain selector of counters such as http_requests_total{code=~"5.."}; rates and sums are computed here`;
  }
  const labels = matchersIn(braces.slice(1, -1));
  if (typeof labels === 'string') return labels;
  if (name === '' && labels.length === 0) return 'a selector must name something';
  return name === '' ? labels : [toMatcher('__name__', '=', name), ...labels];
}

export const selects = (matchers: readonly Matcher[], labels: Labels): boolean =>
  matchers.every(({ label, matches }) => matches(labels[label] ?? ''));

/** `{code="200", version="1.4.0"}`, for messages. */
export const labelText = (labels: Labels): string =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}}`;

/** One name for one set of labels, whatever their order. */
export const labelKey = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).sort(([left], [right]) => (left < right ? -1 : 1)));
