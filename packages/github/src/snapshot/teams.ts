import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { askGraph, finishList, graphPart, literal } from '../graph.ts';
import type { GraphAnswer, ListPart } from '../graph.ts';
import { both, unknownFrom, withoutDirectoryToken } from '../reads.ts';
import type { Team, TeamMember } from '../records/security.ts';
import type { ReleaseSnapshot, SnapshotRequest } from '../records/snapshot.ts';
import { finishProject, projectPart } from '../resources/projects.ts';
import type { Transport } from '../transport.ts';
import type { Directory } from '../types.ts';
import { byName } from './part.ts';

const call = { endpoint: 'GRAPHQL team', token: 'directory' } as const;

const memberOf = (node: Fields): TeamMember => ({ login: node.text('login'), type: 'User' });

function teamPart({ repository }: Transport, name: string, index: number): ListPart<TeamMember> {
  const [org = '', slug = ''] = name.includes('/') ? name.split('/') : [repository.owner, name];
  const alias = `team${index}`;
  return {
    call,
    alias,
    inRepository: false,
    select: (after) =>
      `${alias}: organization(login: ${literal(org)}) { team(slug: ${literal(slug)}) { name slug
        members(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { login } } } }`,
    path: ['team', 'members'],
    decode: memberOf,
  };
}

async function finishTeam(
  transport: Transport,
  name: string,
  index: number,
  answer: GraphAnswer,
): Promise<Reading<Team>> {
  const part = teamPart(transport, name, index);
  const team = await graphPart(transport, call, answer, [part.alias, 'team'], (node) => ({
    name: node.text('name'),
    slug: node.text('slug'),
  }));
  const members = await finishList(transport, part, answer);
  return both(team, members, (header, people) => ({ ...header, members: people }));
}

/** What only the directory token may read: teams and a board, in one request. */
export async function readDirectory(
  transport: Transport,
  directory: Directory,
  { teams, project }: SnapshotRequest,
): Promise<ReleaseSnapshot> {
  if (teams === undefined && project === undefined) return {};
  const names = teams ?? [];
  const answers = (
    team: (name: string, index: number) => Promise<Reading<Team>>,
    board: () => Promise<ReleaseSnapshot['project']>,
  ): Promise<ReleaseSnapshot> => collect(teams === undefined ? null : byName(names, team), board);
  if (!transport.hasDirectoryToken)
    return answers(
      () => Promise.resolve(withoutDirectoryToken(transport, call.endpoint)),
      () => Promise.resolve(project && withoutDirectoryToken(transport, 'GRAPHQL project')),
    );
  const selections = [
    ...names.map((name, index) => teamPart(transport, name, index).select('')),
    ...(project === undefined ? [] : [projectPart(project).select('')]),
  ];
  const answer = await askGraph(transport, { ...call, attempts: 1 }, `query { ${selections.join('\n')} }`);
  if ('failure' in answer)
    return ['unavailable', 'timeout'].includes(answer.failure.reason)
      ? answers(
          (name) => directory.team(name),
          async () => project && (await directory.project(project)),
        )
      : answers(
          () => unknownFrom(transport, call, answer.failure),
          async () =>
            project &&
            (await unknownFrom(transport, { ...call, endpoint: 'GRAPHQL project' }, answer.failure)),
        );
  return answers(
    (name, index) => finishTeam(transport, name, index, answer),
    async () => project && (await finishProject(transport, project, answer)),
  );
}

async function collect(
  teams: Promise<Readonly<Record<string, Reading<Team>>>> | null,
  board: () => Promise<ReleaseSnapshot['project']>,
): Promise<ReleaseSnapshot> {
  const [found, project] = await Promise.all([teams, board()]);
  return { ...(found === null ? {} : { teams: found }), ...(project === undefined ? {} : { project }) };
}
