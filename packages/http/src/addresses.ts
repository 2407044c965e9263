import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import type { LookupAddress, LookupAllOptions } from 'node:dns';

/**
 * Decides on one resolved address, at connect time, so that a name that changes its answer between a check and the
 * connection gains nothing. Returns why the address may not be used, or undefined when it may.
 */
export type AddressPolicy = (address: string, hostname: string) => string | undefined;

/** From the registries of special-purpose addresses of IANA, with what was taken out of them but may still be routed. */
const ranges = {
  'a loopback address': ['127.0.0.0/8', '::1/128'],
  'a link-local address, where cloud metadata services answer': ['169.254.0.0/16', 'fe80::/10'],
  'a private address': [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '64:ff9b:1::/48',
    'fc00::/7',
    'fec0::/10',
  ],
  'a documentation address': [
    '192.0.2.0/24',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '2001:db8::/32',
    '3fff::/20',
  ],
  'a reserved address': [
    '192.0.0.0/24',
    '192.88.99.0/24',
    '198.18.0.0/15',
    '100::/64',
    '100:0:0:1::/64',
    '2001::/32',
    '2001:2::/48',
    '2001:10::/28',
    '5f00::/16',
  ],
  'not a unicast address': ['0.0.0.0/8', '224.0.0.0/4', '240.0.0.0/4', '::/128', 'ff00::/8'],
} as const;

function listOf(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', prefix = ''] = subnet.split('/');
    list.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

const lists = Object.entries(ranges).map(([what, subnets]) => ({ what, list: listOf(subnets) }));

/** IPv6 addresses with an IPv4 address inside, which a translator or a tunnel takes out again, by its first group. */
const carriers = [
  { list: listOf(['64:ff9b::/96', '::/96', '::ffff:0:0/96', '::ffff:0:0:0/96']), firstGroup: 6 },
  { list: listOf(['2002::/16']), firstGroup: 1 },
];

/** What kind of special address this is, in words, or undefined for an ordinary public one. */
export function specialAddress(address: string): string | undefined {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const what = lists.find(({ list }) => list.check(address, family))?.what;
  if (what !== undefined || family === 'ipv4') return what;
  const carrier = carriers.find(({ list }) => list.check(address, family));
  return carrier === undefined ? undefined : specialAddress(addressInside(address, carrier.firstGroup));
}

/** The IPv4 address that stands in two of the eight groups of an IPv6 address. */
function addressInside(address: string, firstGroup: number): string {
  const withoutZone = address.replace(/%.*$/u, '');
  const [left = '', right] = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [left, right ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [
    string[],
    string[],
  ];
  const groups = [
    ...before,
    ...Array.from({ length: 8 - before.length - after.length }, () => '0'),
    ...after,
  ];
  const bytes = groups.slice(firstGroup, firstGroup + 2).flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}

/**
 * Allows public addresses, and special ones only for the hosts that were declared by name: what a captured value or
 * a redirect points at cannot reach loopback, link-local or private ranges.
 */
export function publicOrDeclared(declaredHosts: readonly string[]): AddressPolicy {
  const declared = new Set(declaredHosts.map((host) => host.toLowerCase()));
  return (address, hostname) => (declared.has(hostname.toLowerCase()) ? undefined : specialAddress(address));
}

/** The error code of an address that the policy refuses. */
export const blockedCode = 'EBLOCKEDADDRESS';

function blocked(hostname: string, address: string, why: string): NodeJS.ErrnoException {
  const from = hostname === address ? '' : ` (from ${hostname})`;
  const message = `${address}${from} is ${why}, and the host was not declared`;
  return Object.assign(new Error(message), { code: blockedCode });
}

/** An address that stands in the URL itself is never looked up, and is judged here. */
export function refuseLiteral(
  hostname: string,
  policy: AddressPolicy | undefined,
): NodeJS.ErrnoException | undefined {
  if (policy === undefined || isIP(hostname) === 0) return undefined;
  const why = policy(hostname, hostname);
  return why === undefined ? undefined : blocked(hostname, hostname, why);
}

/** A host name as sockets want it: without the brackets of an IPv6 literal. */
export const bareHostname = (hostname: string): string =>
  hostname.startsWith('[') ? hostname.replace(/^\[(.*)\]$/u, '$1') : hostname;

/** The name that a TLS client says first: none for an address (RFC 6066, section 3). */
export const serverNameFor = (hostname: string): string =>
  isIP(bareHostname(hostname)) === 0 ? bareHostname(hostname) : '';

/** Where to connect instead of asking the resolver, and what may be connected to. */
export type Route = {
  /** Connect to this address; name, certificate name and Host header stay those of the URL. */
  readonly address?: string;
  readonly family?: 4 | 6;
  readonly policy?: AddressPolicy;
};

/** A lookup that obeys the route, or undefined where the runtime's own does. */
export function lookupFor(route: Route): LookupFunction | undefined {
  const { address, family, policy } = route;
  if (address === undefined && family === undefined && policy === undefined) return undefined;
  return (hostname, options, callback) => {
    void resolve(hostname, { ...options, all: true, family: family ?? options.family ?? 0 }, address).then(
      (found) => {
        const refusals = found.map((one) => policy?.(one.address, hostname));
        const allowed = found.filter((_, index) => refusals[index] === undefined);
        const [first] = allowed;
        if (first === undefined)
          callback(blocked(hostname, found[0]?.address ?? hostname, refusals[0] ?? 'unknown'), '');
        else if (options.all === true) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, ''),
    );
  };
}

async function resolve(
  hostname: string,
  options: LookupAllOptions,
  address: string | undefined,
): Promise<LookupAddress[]> {
  if (address !== undefined) return [{ address, family: isIP(address) }];
  const { lookup } = await import('node:dns/promises');
  return await lookup(hostname, options);
}
