import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** What a certificate says of itself, and whether this machine's trust store accepts it. */
export type CertificateFacts = {
  readonly protocol: string;
  readonly subject: string;
  readonly issuer: string;
  readonly names: string;
  /** ISO 8601 instants. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly fingerprint: string;
};

/** The facts of a socket's peer, or undefined where the connection is not secure. */
export function certificateOf(socket: Socket | undefined): CertificateFacts | undefined {
  if (socket === undefined || !('getPeerCertificate' in socket)) return undefined;
  const secured = socket as TLSSocket;
  const certificate = secured.getPeerCertificate();
  if (!('valid_to' in certificate)) return undefined;
  const oneLine = (name: object): string =>
    Object.entries(name)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(', ');
  return {
    protocol: secured.getProtocol() ?? '',
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: certificate.subjectaltname ?? '',
    validFrom: new Date(certificate.valid_from).toISOString(),
    validTo: new Date(certificate.valid_to).toISOString(),
    fingerprint: certificate.fingerprint256,
  };
}
