import { shortSha } from '@release-actions/report';
import { met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { CustomJudge } from './custom.ts';

/** A file that exists in the released commit and has something in it. */
export const judgeFile: CustomJudge<'file'> = (path, { observations, subject }, who) => {
  const file = observations.files[path];
  const commit = shortSha(subject.sha);
  if (file === undefined) {
    return unknownJudgement('file-not-read', `${path} was not read`, {
      next: { text: 'evaluate again', who },
    });
  }
  if (!file.known) return unreadable('file', file, who);
  const next = { text: `add ${path} to the release`, who } as const;
  if (file.value === null)
    return unmet('file-missing', `looked for ${path} in ${commit}; there is no such file`, { next });
  const evidence = [{ label: path, href: file.value.url }];
  if (file.value.text.trim() === '')
    return unmet('file-empty', `${path} in ${commit} is empty`, { next, evidence });
  return met('file-exists', `${path} is in ${commit}`, { evidence });
};
