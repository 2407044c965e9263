import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** A certificate with its key, PEM; made for one test run, so that no key lies in the repository. */
export type Identity = {
  readonly cert: string;
  readonly key: string;
  readonly name: string;
  readonly privateKey: KeyObject;
};

export type CertificateOptions = {
  readonly name: string;
  /** Names and addresses that it is for. */
  readonly hosts?: readonly string[];
  readonly from?: Date;
  readonly to?: Date;
  /** Default: itself. */
  readonly issuer?: Identity;
  readonly authority?: boolean;
};

const dayMs = 86_400_000;

/** Makes an X.509 certificate (RFC 5280) with an ECDSA key. */
export function makeCertificate(options: CertificateOptions): Identity {
  const { name, hosts = [], issuer, authority = false } = options;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const from = options.from ?? new Date(Date.now() - dayMs);
  const to = options.to ?? new Date(Date.now() + 365 * dayMs);
  const body = sequence(
    tagged(0, integer(2)),
    integer(1 + Math.floor(Math.random() * 2 ** 31)),
    ecdsaWithSha256,
    commonName(issuer?.name ?? name),
    sequence(time(from), time(to)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensionsOf(hosts, authority))),
  );
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
  const certificate = sequence(body, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.of(0), signature])));
  return {
    name,
    privateKey,
    cert: pem('CERTIFICATE', certificate),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const sequence = (...items: Buffer[]): Buffer => der(0x30, Buffer.concat(items));
const tagged = (tag: number, content: Buffer): Buffer => der(0xa0 + tag, content);
const oid = (...bytes: number[]): Buffer => der(0x06, Buffer.of(...bytes));
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const time = (instant: Date): Buffer =>
  der(0x18, Buffer.from(instant.toISOString().replace(/[-:T]|\.\d+/gu, '')));

function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return der(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from(name)))));

function extensionsOf(hosts: readonly string[], authority: boolean): Buffer[] {
  const constraints = sequence(
    oid(0x55, 0x1d, 0x13),
    der(0x01, Buffer.of(255)),
    der(0x04, sequence(...(authority ? [der(0x01, Buffer.of(255))] : []))),
  );
  const names = hosts.map((host) =>
    /^\d+(?:\.\d+){3}$/u.test(host)
      ? der(0x87, Buffer.from(host.split('.').map(Number)))
      : der(0x82, Buffer.from(host)),
  );
  const alternatives = sequence(oid(0x55, 0x1d, 0x11), der(0x04, sequence(...names)));
  return hosts.length === 0 ? [constraints] : [constraints, alternatives];
}

const pem = (label: string, content: Buffer): string =>
  `-----BEGIN ${label}-----\n${content.toString('base64').replace(/.{64}/gu, '$&\n')}\n-----END ${label}-----\n`;
