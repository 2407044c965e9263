import { written } from '../suite/shape.ts';

const hostAndPort = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]+)(?::(\d{1,5}|\$\{[^}]+\}))?$/u;

/** `shop.example:443`, before its references are replaced. */
export const hostPort = written(
  (value) => (hostAndPort.test(value) || value.includes('${') ? value : undefined),
  'a host and a port such as shop.example:443',
  hostAndPort,
);

/** Host and port of a rendered target, or undefined where it has none. */
export function splitTarget(
  rendered: string,
  defaultPort?: number,
): { host: string; port: number } | undefined {
  const [, host, port] = hostAndPort.exec(rendered) ?? [];
  const number = port === undefined ? defaultPort : Number(port);
  return host === undefined || number === undefined || number > 65_535 ? undefined : { host, port: number };
}

/** The host of a target that has no reference in it. */
export const targetHosts = (value: string): string[] => {
  const host = value.includes('${') ? undefined : splitTarget(value, 0)?.host;
  return host === undefined ? [] : [host];
};
