import type {
  Project,
  ProjectContent,
  ProjectField,
  ProjectFieldType,
  ProjectItem,
} from '../state/projects.ts';
import type { Account, Issue, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';

export type ProjectSeedOptions = {
  readonly title?: string;
  readonly ownerType?: Account['type'];
  readonly public?: boolean;
  /** Options of the single-select field "Status"; default Todo, In Progress, Done. */
  readonly statuses?: readonly string[];
  /** Further fields by name. */
  readonly fields?: Readonly<Record<string, ProjectFieldType>>;
};

export type ProjectItemSeed = {
  readonly status?: string;
  readonly archived?: boolean;
  /** Values of further fields by name. */
  readonly values?: Readonly<Record<string, string | number>>;
};

/** Seeds one board: `project('octo', 1).issue(shop, issue, { status: 'Done' })`. */
export class ProjectSeed {
  readonly project: Project;
  readonly #world: World;

  constructor(world: World, project: Project) {
    this.#world = world;
    this.project = project;
  }

  /** An issue or pull request. */
  issue(repository: Repository, issue: Issue, seed?: ProjectItemSeed): ProjectItem {
    return this.#add({ kind: 'issue', repository, issue }, seed);
  }

  draft(title: string, seed?: ProjectItemSeed): ProjectItem {
    return this.#add({ kind: 'draft', title, body: '', creator: this.project.owner }, seed);
  }

  /** An item that nobody's token may see. */
  redacted(seed?: ProjectItemSeed): ProjectItem {
    return this.#add({ kind: 'redacted' }, seed);
  }

  field(name: string): ProjectField {
    const field = this.project.fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`The board has no field "${name}"`);
    return field;
  }

  /** Renames an option; its id stays. */
  renameStatus(from: string, to: string): void {
    const option = this.field('Status').options.find((each) => each.name === from);
    if (option === undefined) throw new Error(`The board has no status "${from}"`);
    option.name = to;
  }

  #add(content: ProjectContent, seed: ProjectItemSeed = {}): ProjectItem {
    const values = new Map<string, string | number>();
    const given = { ...(seed.status === undefined ? {} : { Status: seed.status }), ...seed.values };
    for (const [name, value] of Object.entries(given))
      values.set(this.field(name).id, this.#stored(name, value));
    const item = { id: this.#world.nextId(), content, archived: seed.archived ?? false, values };
    this.project.items.push(item);
    return item;
  }

  #stored(name: string, value: string | number): string | number {
    const field = this.field(name);
    if (field.type !== 'single-select') return value;
    const option = field.options.find((each) => each.name === value);
    if (option === undefined) throw new Error(`"${name}" has no option "${value}"`);
    return option.id;
  }
}

export function seedProject(
  world: World,
  owner: string,
  number: number,
  options: ProjectSeedOptions = {},
): ProjectSeed {
  const statuses = options.statuses ?? ['Todo', 'In Progress', 'Done'];
  const field = (name: string, type: ProjectFieldType, names: readonly string[] = []): ProjectField => ({
    id: `PVTF_${world.nextId()}`,
    name,
    type,
    options: names.map((each) => ({ id: world.nextId().toString(16).padStart(8, '0'), name: each })),
  });
  const project: Project = {
    id: world.nextId(),
    owner: world.account(owner, options.ownerType ?? 'Organization'),
    number,
    title: options.title ?? `Board ${number}`,
    closed: false,
    public: options.public ?? false,
    fields: [
      field('Status', 'single-select', statuses),
      ...Object.entries(options.fields ?? {}).map(([name, type]) => field(name, type)),
    ],
    items: [],
  };
  world.projects.push(project);
  return new ProjectSeed(world, project);
}
