import { isReleaseType, type ReleaseType } from './vocabulary.ts';

/**
 * What a release's name says it is: 2.0.0 is a major, 1.4.0 a minor, 1.4.1 a patch. A name that is no version is a
 * minor, which may skip nothing. The notes' evidence is compared with it later.
 */
export function releaseTypeOf(stated: string | undefined, release: string | undefined): ReleaseType {
  if (isReleaseType(stated)) return stated;
  const version = /(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/u.exec(release ?? '');
  if (version === null) return 'minor';
  const [, , minor, patch] = version;
  if (patch !== '0') return 'patch';
  return minor === '0' ? 'major' : 'minor';
}
