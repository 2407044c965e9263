import { describe, expect, test } from '@jest/globals';
import { publicOrDeclared, specialAddress } from '../src/index.ts';

const metadata = 'a link-local address, where cloud metadata services answer';

/** One address of every row of the IANA registries of special-purpose addresses, IPv4 and IPv6. */
const special: readonly (readonly [registered: string, address: string, what: string])[] = [
  ['RFC 791, 0.0.0.0/8, this network', '0.1.2.3', 'not a unicast address'],
  ['RFC 1918, 10.0.0.0/8', '10.0.0.1', 'a private address'],
  ['RFC 6598, 100.64.0.0/10, shared address space', '100.64.0.1', 'a private address'],
  ['RFC 6598, 100.64.0.0/10, its last address', '100.127.255.255', 'a private address'],
  ['RFC 1122, 127.0.0.0/8', '127.0.0.1', 'a loopback address'],
  ['RFC 3927, 169.254.0.0/16', '169.254.169.254', metadata],
  ['RFC 1918, 172.16.0.0/12', '172.31.255.255', 'a private address'],
  ['RFC 6890, 192.0.0.0/24, protocol assignments', '192.0.0.192', 'a reserved address'],
  ['RFC 5737, 192.0.2.0/24, documentation', '192.0.2.1', 'a documentation address'],
  ['RFC 7526, 192.88.99.0/24, 6to4 relays', '192.88.99.1', 'a reserved address'],
  ['RFC 1918, 192.168.0.0/16', '192.168.1.1', 'a private address'],
  ['RFC 2544, 198.18.0.0/15, benchmarking', '198.19.255.255', 'a reserved address'],
  ['RFC 5737, 198.51.100.0/24, documentation', '198.51.100.7', 'a documentation address'],
  ['RFC 5737, 203.0.113.0/24, documentation', '203.0.113.7', 'a documentation address'],
  ['RFC 5771, 224.0.0.0/4, multicast', '239.255.255.250', 'not a unicast address'],
  ['RFC 1112, 240.0.0.0/4, reserved', '240.0.0.1', 'not a unicast address'],
  ['RFC 919, limited broadcast', '255.255.255.255', 'not a unicast address'],
  ['RFC 4291, ::1', '::1', 'a loopback address'],
  ['RFC 4291, ::', '::', 'not a unicast address'],
  ['RFC 6666, 100::/64, discard only', '100::1', 'a reserved address'],
  ['RFC 4380, 2001::/32, Teredo', '2001:0:53aa:64c::1', 'a reserved address'],
  ['RFC 5180, 2001:2::/48, benchmarking', '2001:2::1', 'a reserved address'],
  ['RFC 4843, 2001:10::/28, ORCHID', '2001:10::1', 'a reserved address'],
  ['RFC 3849, 2001:db8::/32, documentation', '2001:db8::1', 'a documentation address'],
  ['RFC 9637, 3fff::/20, documentation', '3fff::1', 'a documentation address'],
  ['RFC 9602, 5f00::/16, segment routing', '5f00::1', 'a reserved address'],
  ['RFC 4193, fc00::/7', 'fd00:ec2::254', 'a private address'],
  ['RFC 4291, fe80::/10', 'fe80::1', metadata],
  ['RFC 4291, fe80::/10, with a zone', 'fe80::1%eth0', metadata],
  ['RFC 3879, fec0::/10, site-local', 'fec0::1', 'a private address'],
  ['RFC 4291, ff00::/8, multicast', 'ff02::1', 'not a unicast address'],
  ['RFC 8215, 64:ff9b:1::/48, local NAT64', '64:ff9b:1::808:808', 'a private address'],
];

/** Forms of IPv6 that carry an IPv4 address to somebody who takes it out again. */
const embedded: readonly (readonly [registered: string, address: string, what: string])[] = [
  ['RFC 6052, 64:ff9b::/96, NAT64', '64:ff9b::a9fe:a9fe', metadata],
  ['the same as it is often written', '64:ff9b::169.254.169.254', metadata],
  ['the same with a zone', '64:ff9b::a9fe:a9fe%eth0', metadata],
  ['the same in full', '0064:ff9b:0000:0000:0000:0000:7f00:0001', 'a loopback address'],
  ['RFC 3056, 2002::/16, 6to4', '2002:a9fe:a9fe::1', metadata],
  ['RFC 3056, 2002::/16, 6to4 of a private one', '2002:c0a8:101::', 'a private address'],
  ['RFC 4291, ::/96, IPv4-compatible', '::127.0.0.1', 'a loopback address'],
  ['RFC 4291, ::ffff:0:0/96, IPv4-mapped', '::ffff:10.0.0.1', 'a private address'],
  ['RFC 2765, ::ffff:0:0:0/96, IPv4-translated', '::ffff:0:a9fe:a9fe', metadata],
];

describe('special addresses', () => {
  test.each(special)('%s: %s', (_registered, address, what) => {
    expect(specialAddress(address)).toBe(what);
  });

  test.each(embedded)('with an IPv4 address inside: %s: %s', (_registered, address, what) => {
    expect(specialAddress(address)).toBe(what);
  });

  test.each([
    ['8.8.8.8'],
    ['100.63.255.255'],
    ['100.128.0.0'],
    ['172.32.0.1'],
    ['192.0.1.1'],
    ['198.17.255.255'],
    ['198.20.0.0'],
    ['2606:4700::1111'],
    ['2001:4860:4860::8888'],
    ['2002:808:808::1'],
    ['64:ff9b::808:808'],
    ['::ffff:8.8.8.8'],
  ])('%s is an ordinary one', (address) => {
    expect(specialAddress(address)).toBeUndefined();
  });

  test('a declared host may have any of them', () => {
    const policy = publicOrDeclared(['64:ff9b::a9fe:a9fe', 'shop.internal']);
    expect(policy('64:ff9b::a9fe:a9fe', '64:ff9b::a9fe:a9fe')).toBeUndefined();
    expect(policy('100.64.0.1', 'shop.internal')).toBeUndefined();
    expect(policy('64:ff9b::a9fe:a9fe', 'elsewhere.example')).toBe(metadata);
  });
});
