import type { Issue, RepositorySeed } from '@release-actions/github-emulator';

/** A request for an answer as the gate's comment on the ticket shows it. */
export type SignOffRequest = { readonly requirement: string; readonly person: string; readonly code: string };

/** Such as "- Rollback plan (release-manager): @rosa `/sign rollback-plan 4be1 90c2 77fa`". */
const requestPattern = /@([A-Za-z0-9-]+)[^`\n]*`\/sign ([a-z][a-z0-9:-]*) ((?:[0-9a-f]{4} ?)+)`/g;

/** What the newest state of a ticket asks of whom; only the bot's own comments are read, as people would. */
export function requestsOn(ticket: Issue): SignOffRequest[] {
  const texts = ticket.comments.filter(({ author }) => author.type === 'Bot').map(({ body }) => body);
  return texts.flatMap((text) =>
    [...text.matchAll(requestPattern)].map(([, person = '', requirement = '', code = '']) => ({
      person,
      requirement,
      code: code.trim(),
    })),
  );
}

/** The issue of this number. */
export function issueOf({ repository }: RepositorySeed, number: number): Issue {
  const issue = repository.issues.find((each) => each.number === number);
  if (!issue) throw new Error(`there is no issue ${number}`);
  return issue;
}

/** People answer what they are asked on a ticket. Returns who signed what. */
export function answerRequests(seed: RepositorySeed, ticket: Issue): string[] {
  return requestsOn(ticket).map(({ requirement, person, code }) => {
    seed.comment(ticket, { author: person, body: `/sign ${requirement} ${code}` });
    return `${person} signs ${requirement}`;
  });
}

/** One person says something on an issue. */
export function say(seed: RepositorySeed, issue: Issue, author: string, body: string): void {
  seed.comment(issue, { author, body });
}
