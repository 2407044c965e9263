import { type Answer, ok } from '../server/answer.ts';
import type { Call } from '../server/call.ts';

export function getRateLimit(call: Call): Answer {
  const { limit, remaining, reset, used } = call.rateLimit;
  const core = { limit, remaining, reset, used };
  const graphql = { limit: 5000, remaining: 5000, reset, used: 0 };
  const search = { limit: 30, remaining: 30, reset, used: 0 };
  return ok({ resources: { core, graphql, search }, rate: core });
}
