import { allows } from '../auth/permissions.ts';
import { nodeId } from '../server/urls.ts';
import type { Project, ProjectField, ProjectItem } from '../state/projects.ts';
import type { Account } from '../state/types.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type Scope, notFound, upper } from './scope.ts';

/** An organization's boards want `organization_projects`; a person's board only a personal token with `projects`. */
function mayRead(scope: Scope, owner: Account): boolean {
  const permission = owner.type === 'Organization' ? 'organization_projects:read' : 'projects:read';
  scope.asked.add(permission);
  return allows(scope.token, permission);
}

/** Throws the same NOT_FOUND for a board that is not there and for one that the token may not see. */
export function projectSource(scope: Scope, owner: Account, number: number): object {
  const project = scope.world.projects.find((each) => each.owner === owner && each.number === number);
  if (project === undefined || !(project.public || mayRead(scope, owner)))
    throw notFound(`Could not resolve to a ProjectV2 with the number ${number}.`);
  return boardSource(scope, project);
}

/** Boards that the token may not see are left out without a word. */
export function projectsSource(scope: Scope, owner: Account, page: PageArguments): object {
  const visible = scope.world.projects.filter(
    (project) => project.owner === owner && (project.public || mayRead(scope, owner)),
  );
  return connection(visible, page, (project) => boardSource(scope, project));
}

function boardSource(scope: Scope, project: Project): object {
  const path = `/${project.owner.type === 'Organization' ? 'orgs' : 'users'}/${project.owner.login}/projects/${project.number}`;
  return {
    __typename: 'ProjectV2',
    id: nodeId('ProjectV2', project.id),
    number: project.number,
    title: project.title,
    closed: project.closed,
    public: project.public,
    url: scope.urls.server + path,
    resourcePath: path,
    owner: () => scope.sources.actor(scope, project.owner),
    field: ({ name }: { name: string }) => {
      const field = project.fields.find((each) => each.name === name);
      return field === undefined ? null : fieldSource(field);
    },
    fields: (page: PageArguments) => connection(project.fields, page, fieldSource),
    items: (page: PageArguments) =>
      connection(project.items, page, (item) => itemSource(scope, project, item)),
  };
}

function fieldSource(field: ProjectField): object {
  const isSelect = field.type === 'single-select';
  const typename = isSelect
    ? 'ProjectV2SingleSelectField'
    : field.type === 'iteration'
      ? 'ProjectV2IterationField'
      : 'ProjectV2Field';
  return {
    __typename: typename,
    id: field.id,
    name: field.name,
    dataType: upper(field.type),
    ...(isSelect
      ? {
          options: ({ names }: { names?: readonly string[] | null }) =>
            field.options
              .filter((option) => !Array.isArray(names) || names.includes(option.name))
              .map((option) => ({ ...option, color: 'GRAY', description: '' })),
        }
      : {}),
  };
}

/** Whether the token sees what the item stands for. */
function seesContent(scope: Scope, item: ProjectItem): boolean {
  if (item.content.kind === 'draft') return true;
  if (item.content.kind === 'redacted') return false;
  const { repository, issue } = item.content;
  const reached =
    scope.token.repositories?.has(`${repository.owner.login}/${repository.name}`.toLowerCase()) ?? true;
  return reached && allows(scope.token, issue.pull === undefined ? 'issues:read' : 'pull_requests:read');
}

function itemSource(scope: Scope, project: Project, item: ProjectItem): object {
  const visible = seesContent(scope, item);
  return {
    __typename: 'ProjectV2Item',
    id: nodeId('ProjectV2Item', item.id),
    databaseId: item.id,
    type: visible ? typeOf(item) : 'REDACTED',
    isArchived: item.archived,
    content: () => (visible ? contentSource(scope, item) : null),
    project: () => boardSource(scope, project),
    fieldValues: (page: PageArguments) => {
      const values = project.fields.filter((field) => visible && item.values.has(field.id));
      return connection(values, page, (field) => valueSource(field, item));
    },
    fieldValueByName: ({ name }: { name: string }) => {
      const field = project.fields.find((each) => each.name === name);
      return field === undefined || !visible || !item.values.has(field.id) ? null : valueSource(field, item);
    },
  };
}

function typeOf({ content }: ProjectItem): string {
  if (content.kind !== 'issue') return content.kind === 'draft' ? 'DRAFT_ISSUE' : 'REDACTED';
  return content.issue.pull === undefined ? 'ISSUE' : 'PULL_REQUEST';
}

function contentSource(scope: Scope, { content, id }: ProjectItem): object | null {
  if (content.kind === 'redacted') return null;
  if (content.kind === 'draft')
    return {
      __typename: 'DraftIssue',
      id: nodeId('DraftIssue', id),
      title: content.title,
      body: content.body,
      creator: () => scope.sources.actor(scope, content.creator),
    };
  const inside = { ...scope, repository: content.repository };
  const { issue } = content;
  return issue.pull === undefined ? scope.sources.issue(inside, issue) : scope.sources.pull(inside, issue);
}

function valueSource(field: ProjectField, item: ProjectItem): object {
  const value = item.values.get(field.id);
  const common = { id: nodeId('FieldValue', `${item.id}:${field.id}`), field: () => fieldSource(field) };
  switch (field.type) {
    case 'single-select': {
      const option = field.options.find((each) => each.id === value);
      return {
        __typename: 'ProjectV2ItemFieldSingleSelectValue',
        ...common,
        optionId: value,
        name: option?.name ?? null,
      };
    }
    case 'text':
      return { __typename: 'ProjectV2ItemFieldTextValue', ...common, text: value };
    case 'number':
      return { __typename: 'ProjectV2ItemFieldNumberValue', ...common, number: value };
    case 'date':
      return { __typename: 'ProjectV2ItemFieldDateValue', ...common, date: value };
    case 'iteration':
      return { __typename: 'ProjectV2ItemFieldIterationValue', ...common, title: value, iterationId: value };
  }
}
