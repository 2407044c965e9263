import { type Answer, GitHubError, notFound, ok } from '../server/answer.ts';
import { type Call, found, param } from '../server/call.ts';
import type { TreeEntry } from '../state/git-store.ts';
import { resolveCommit } from '../state/refs.ts';

/** Above this the JSON form has no content and `raw` must be asked for. */
const mostInlineBytes = 1024 * 1024;
const mostRawBytes = 100 * 1024 * 1024;

export function getContent(call: Call): Answer {
  const { repository } = call;
  const path = param(call, 'path').replace(/^\/+|\/+$/g, '');
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const commit = resolveCommit(repository, ref);
  if (commit === undefined) throw new GitHubError(404, `No commit found for the ref ${ref}`);
  const entry = found(repository.git.entryAt(commit.tree, path));
  if (entry.type === 'tree') {
    const below = repository.git.tree(entry.sha) ?? [];
    return ok(
      below.map((each) => presentEntry(call, path === '' ? each.name : `${path}/${each.name}`, each, ref)),
    );
  }
  const content = repository.git.blob(entry.sha);
  if (content === undefined) throw notFound();
  if (content.length > mostRawBytes)
    throw new GitHubError(403, 'This API returns blobs up to 100 MB in size.');
  if (call.accept.includes('raw')) return { status: 200, raw: content };
  const inline = content.length <= mostInlineBytes;
  return ok({
    ...presentEntry(call, path, entry, ref),
    encoding: inline ? 'base64' : 'none',
    content: inline ? wrapBase64(content) : '',
  });
}

/** GitHub breaks base64 into lines of 60. */
function wrapBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{60}/g, '$&\n').replace(/\n?$/, '\n');
}

function presentEntry(call: Call, path: string, entry: TreeEntry, ref: string) {
  const { repository, urls } = call;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = urls.api(repository, `/contents/${encoded}?ref=${encodeURIComponent(ref)}`);
  const git = urls.api(repository, `/git/${entry.type}s/${entry.sha}`);
  const html = urls.html(repository, `/${entry.type}/${ref}/${encoded}`);
  return {
    type: entry.type === 'tree' ? 'dir' : 'file',
    name: path.split('/').at(-1) ?? path,
    path,
    sha: entry.sha,
    size: entry.type === 'blob' ? (repository.git.blob(entry.sha)?.length ?? 0) : 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? urls.html(repository, `/raw/${ref}/${encoded}`) : null,
    _links: { self, git, html },
  };
}
