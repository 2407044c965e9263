import { met, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { CustomJudge } from './custom.ts';

/** What an address answers: the status, and a text in the body where one is given. */
export const judgeHttp: CustomJudge<'http'> = ({ url, status, contains }, { observations }, who) => {
  const answer = observations.answers[url];
  const next = {
    text: `make ${url} answer ${status}${contains === undefined ? '' : ` with "${contains}"`}`,
    who,
  } as const;
  if (answer === undefined) {
    return unknownJudgement('http-not-read', `${url} was not asked`, {
      next: { text: 'evaluate again', who },
    });
  }
  if (!answer.known) return unreadable('http', answer, who);
  const evidence = [{ label: url, href: url }];
  if (answer.value.status !== status) {
    return unmet('http-status', `${url} answered ${answer.value.status}, not ${status}`, { next, evidence });
  }
  if (contains !== undefined && !answer.value.body.includes(contains)) {
    return unmet('http-body', `the answer of ${url} does not contain "${contains}"`, { next, evidence });
  }
  return met('http-answered', `${url} answered ${status}`, { evidence, asOf: answer.proof.at });
};
