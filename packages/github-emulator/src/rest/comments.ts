import { type Answer, created, noContent, ok, validationFailed } from '../server/answer.ts';
import { type Call, announce, found, numberParam } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { nodeId } from '../server/urls.ts';
import type { Issue, IssueComment } from '../state/types.ts';
import { presentAccount, presentApp } from './accounts.ts';
import { association, issueOf, mostBodyCharacters } from './issues.ts';

const reactionNames = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;

function presentComment(call: Call, issue: Issue, comment: IssueComment) {
  const { repository, urls, world } = call;
  const url = urls.api(repository, `/issues/comments/${comment.id}`);
  const app = [...world.apps.values()].find((each) => each.bot.login === comment.author.login);
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  const count = (name: string): number => comment.reactions.filter((each) => each.content === name).length;
  return {
    url,
    html_url: urls.html(repository, `/${kind}/${issue.number}#issuecomment-${comment.id}`),
    issue_url: urls.api(repository, `/issues/${issue.number}`),
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: presentAccount(urls, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(repository, comment.author),
    reactions: {
      url: `${url}/reactions`,
      total_count: comment.reactions.length,
      ...Object.fromEntries(reactionNames.map((name) => [name, count(name)])),
    },
    performed_via_github_app: app === undefined ? null : presentApp(urls, app),
  };
}

function checkBody(body: string): void {
  if (body.trim() === '') throw validationFailed('IssueComment', 'body', 'missing_field');
  if (body.length > mostBodyCharacters)
    throw validationFailed(
      'IssueComment',
      'body',
      'custom',
      `Body is too long (maximum is ${mostBodyCharacters} characters)`,
    );
}

/** Oldest first. */
export function listComments(call: Call): Answer {
  const issue = issueOf(call);
  const since = call.query.get('since');
  const shown = issue.comments.filter(
    (each) => since === null || Date.parse(each.updatedAt) >= Date.parse(since),
  );
  return page(call, shown, (comment) => presentComment(call, issue, comment));
}

export function listCommentsOfRepository(call: Call): Answer {
  const all = call.repository.issues.flatMap((issue) =>
    issue.comments.map((comment) => ({ issue, comment })),
  );
  const since = call.query.get('since');
  const sign = call.query.get('direction') === 'desc' ? -1 : 1;
  const shown = all
    .filter(({ comment }) => since === null || Date.parse(comment.updatedAt) >= Date.parse(since))
    .sort((a, b) => (a.comment.id - b.comment.id) * sign);
  return page(call, shown, ({ issue, comment }) => presentComment(call, issue, comment));
}

export function createComment(call: Call): Answer {
  const issue = issueOf(call);
  const { body } = call.body as { body: string };
  checkBody(body);
  const comment: IssueComment = {
    id: call.world.nextId(),
    body,
    author: call.actor,
    createdAt: call.world.instant(),
    updatedAt: call.world.instant(),
    edits: [],
    minimizedReason: null,
    reactions: [],
  };
  issue.comments.push(comment);
  issue.updatedAt = comment.createdAt;
  announce(call, 'issue_comment', String(issue.number), 'created');
  return created(presentComment(call, issue, comment));
}

function commentOf(call: Call): { issue: Issue; comment: IssueComment } {
  const id = numberParam(call, 'comment_id');
  const issue = found(
    call.repository.issues.find((each) => each.comments.some((comment) => comment.id === id)),
  );
  return { issue, comment: found(issue.comments.find((comment) => comment.id === id)) };
}

export function getComment(call: Call): Answer {
  const { issue, comment } = commentOf(call);
  return ok(presentComment(call, issue, comment));
}

export function updateComment(call: Call): Answer {
  const { issue, comment } = commentOf(call);
  const { body } = call.body as { body: string };
  checkBody(body);
  if (body !== comment.body) {
    comment.body = body;
    comment.updatedAt = call.world.instant();
    comment.edits.push({ at: comment.updatedAt, editor: call.actor });
  }
  announce(call, 'issue_comment', String(issue.number), 'edited');
  return ok(presentComment(call, issue, comment));
}

export function deleteComment(call: Call): Answer {
  const { issue, comment } = commentOf(call);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  announce(call, 'issue_comment', String(issue.number), 'deleted');
  return noContent();
}

/** 201 for a new reaction, 200 for one that this account has given already. */
export function reactToComment(call: Call): Answer {
  const { comment } = commentOf(call);
  const { content } = call.body as { content: string };
  const known = comment.reactions.find((each) => each.content === content && each.user === call.actor);
  const reaction = known ?? { id: call.world.nextId(), content, user: call.actor };
  if (known === undefined) comment.reactions.push(reaction);
  return {
    status: known === undefined ? 201 : 200,
    body: {
      id: reaction.id,
      node_id: nodeId('Reaction', reaction.id),
      user: presentAccount(call.urls, reaction.user),
      content,
      created_at: call.world.instant(),
    },
  };
}
