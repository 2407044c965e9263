import { found } from '../suite/shape.ts';
import type { Shape } from '../suite/shape.ts';

const host = String.raw`(\[[0-9a-fA-F:.]+\]|[^\s:/]+)`;
const hostAndPort = new RegExp(String.raw`^${host}(?::(\d{1,5}))?$`, 'u');
const portPattern = String.raw`(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])`;
const mostPort = 65_535;

/**
 * A host and a port such as `shop.example:443`, before its references are replaced. Without a default the port has to
 * be there.
 */
export function hostPort(description: string, defaultPort?: number): Shape<string> {
  const port = defaultPort === undefined ? `:${portPattern}` : `(?::${portPattern})?`;
  return {
    read: (value, at) => {
      if (
        typeof value === 'string' &&
        (value.includes('${') || splitTarget(value, defaultPort) !== undefined)
      )
        return value;
      const message = `expected ${words(value)}, found ${found(value)}${meant(value)}`;
      at.problems.push({ path: at.path, message });
      return undefined;
    },
    schema: {
      title: 'host and port',
      description,
      type: 'string',
      pattern: String.raw`^(?:${host}${port}|.*\$\{.*)$`,
    },
  };
}

const words = (value: unknown): string =>
  typeof value === 'string' && hostAndPort.exec(value)?.[2] !== undefined
    ? `a port from 1 to ${mostPort}`
    : 'a host and a port such as shop.example:443';

/** What a whole address has of it. */
function meant(value: unknown): string {
  const url = typeof value === 'string' && value.includes('://') ? URL.parse(value) : null;
  if (url === null || url.hostname === '') return '';
  const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
  return `. Did you mean "${url.hostname}:${port}"?`;
}

/** Host and port of a rendered target, or undefined where it has none. */
export function splitTarget(
  rendered: string,
  defaultPort?: number,
): { host: string; port: number } | undefined {
  const [, host, written] = hostAndPort.exec(rendered) ?? [];
  const port = written === undefined ? defaultPort : Number(written);
  return host === undefined || port === undefined || port < 1 || port > mostPort ? undefined : { host, port };
}

/** The host of a target that has no reference in it. */
export const targetHosts = (value: string): string[] => {
  const host = value.includes('${') ? undefined : splitTarget(value, mostPort)?.host;
  return host === undefined ? [] : [host];
};
