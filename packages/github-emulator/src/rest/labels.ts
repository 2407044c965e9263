import { type Answer, created, ok, validationFailed } from '../server/answer.ts';
import { type Call, found, numberParam, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import type { Label, Milestone, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { presentAccount } from './accounts.ts';

const greyest = 'ededed';

export function presentLabel(urls: Urls, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: urls.api(repository, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** The label of this name, made when there is none, as adding one to an issue does. */
export function labelNamed(world: World, repository: Repository, name: string): Label {
  const known = findLabel(repository, name);
  if (known !== undefined) return known;
  const made: Label = { id: world.nextId(), name, color: greyest, description: null };
  repository.labels.push(made);
  return made;
}

export function listLabels(call: Call): Answer {
  return page(call, call.repository.labels, (label) => presentLabel(call.urls, call.repository, label));
}

export function getLabel(call: Call): Answer {
  return ok(presentLabel(call.urls, call.repository, found(findLabel(call.repository, param(call, 'name')))));
}

export function createLabel(call: Call): Answer {
  const input = call.body as { name: string; color?: string; description?: string };
  if (findLabel(call.repository, input.name) !== undefined)
    throw validationFailed('Label', 'name', 'already_exists');
  const label = labelNamed(call.world, call.repository, input.name);
  label.color = colorOf(input.color ?? greyest);
  label.description = input.description ?? null;
  return created(presentLabel(call.urls, call.repository, label));
}

function colorOf(color: string): string {
  if (!/^[0-9a-f]{6}$/i.test(color)) throw validationFailed('Label', 'color', 'invalid');
  return color;
}

export function updateLabel(call: Call): Answer {
  const input = call.body as { new_name?: string; color?: string; description?: string };
  const label = found(findLabel(call.repository, param(call, 'name')));
  if (input.color !== undefined) label.color = colorOf(input.color);
  if (input.new_name !== undefined) label.name = input.new_name;
  if (input.description !== undefined) label.description = input.description;
  return ok(presentLabel(call.urls, call.repository, label));
}

export function presentMilestone(urls: Urls, repository: Repository, milestone: Milestone) {
  const url = urls.api(repository, `/milestones/${milestone.number}`);
  const issues = repository.issues.filter((issue) => issue.milestone === milestone);
  const open = issues.filter((issue) => issue.state === 'open').length;
  return {
    url,
    html_url: urls.html(repository, `/milestone/${milestone.number}`),
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('Milestone', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: presentAccount(urls, milestone.creator),
    open_issues: open,
    closed_issues: issues.length - open,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

function milestoneOf(call: Call): Milestone {
  const number = numberParam(call, 'milestone_number');
  return found(call.repository.milestones.find((milestone) => milestone.number === number));
}

export function listMilestones(call: Call): Answer {
  const state = call.query.get('state') ?? 'open';
  const shown = call.repository.milestones
    .filter((milestone) => state === 'all' || milestone.state === state)
    .sort((a, b) => compareDue(a, b) * (call.query.get('direction') === 'desc' ? -1 : 1));
  return page(call, shown, (milestone) => presentMilestone(call.urls, call.repository, milestone));
}

function compareDue(a: Milestone, b: Milestone): number {
  return (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.number - b.number;
}

export function getMilestone(call: Call): Answer {
  return ok(presentMilestone(call.urls, call.repository, milestoneOf(call)));
}

type MilestoneInput = { title?: string; state?: 'open' | 'closed'; description?: string; due_on?: string };

export function createMilestone(call: Call): Answer {
  const { repository, world } = call;
  const input = call.body as MilestoneInput & { title: string };
  if (repository.milestones.some((milestone) => milestone.title === input.title))
    throw validationFailed('Milestone', 'title', 'already_exists');
  const milestone: Milestone = {
    id: world.nextId(),
    number: Math.max(0, ...repository.milestones.map((each) => each.number)) + 1,
    title: input.title,
    description: null,
    state: 'open',
    dueOn: null,
    creator: call.actor,
    createdAt: world.instant(),
    updatedAt: world.instant(),
    closedAt: null,
  };
  repository.milestones.push(milestone);
  change(call, milestone, input);
  return created(presentMilestone(call.urls, repository, milestone));
}

export function updateMilestone(call: Call): Answer {
  const milestone = milestoneOf(call);
  change(call, milestone, call.body as MilestoneInput);
  return ok(presentMilestone(call.urls, call.repository, milestone));
}

function change(call: Call, milestone: Milestone, input: MilestoneInput): void {
  if (input.title !== undefined) milestone.title = input.title;
  if (input.description !== undefined) milestone.description = input.description;
  if (input.due_on !== undefined) milestone.dueOn = input.due_on;
  milestone.updatedAt = call.world.instant();
  if (input.state === undefined || input.state === milestone.state) return;
  milestone.state = input.state;
  milestone.closedAt = input.state === 'closed' ? milestone.updatedAt : null;
}

/** Removes a label from an issue; GitHub answers the labels that are left. */
export function removeLabelFromIssue(call: Call): Answer {
  const number = numberParam(call, 'issue_number');
  const issue = found(call.repository.issues.find((each) => each.number === number));
  const name = param(call, 'name').toLowerCase();
  const index = issue.labels.findIndex((label) => label.name.toLowerCase() === name);
  if (index < 0)
    return {
      status: 404,
      body: {
        message: 'Label does not exist',
        documentation_url: 'https://docs.github.com/rest',
        status: '404',
      },
    };
  issue.labels.splice(index, 1);
  issue.updatedAt = call.world.instant();
  return ok(issue.labels.map((label) => presentLabel(call.urls, call.repository, label)));
}
