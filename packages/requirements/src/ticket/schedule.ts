import type { CommentFact } from '../observations.ts';

/** The planned time of the deployment, as the gate told it on the ticket. Times are ISO 8601 instants. */
export type Plan = { readonly from: string; readonly to: string };

/** A plan that was told: when, and where people read it. */
export type ToldPlan = Plan & { readonly communicatedAt: string; readonly url: string };

const pattern = /^<!-- release-actions:v1 schedule (\S+) (\S+) -->/u;

/** First line of the comment that tells a plan; a change of plan is a new comment, so that people are told again. */
export const planMarker = ({ from, to }: Plan): string =>
  `<!-- release-actions:v1 schedule ${from} ${to} -->`;

/** The newest plan that the gate told. Only an untouched comment of a bot is one: people may write anything. */
export function planIn(comments: readonly CommentFact[]): ToldPlan | undefined {
  const told = comments.flatMap(({ author, body, lastEditedAt, createdAt, url }) => {
    const match = author?.type === 'Bot' && lastEditedAt === null ? pattern.exec(body) : null;
    const [, from, to] = match ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to, communicatedAt: createdAt, url }];
  });
  return told
    .sort((left, right) => Date.parse(left.communicatedAt) - Date.parse(right.communicatedAt))
    .at(-1);
}
