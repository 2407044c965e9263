import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { both, readOne, readPages, withoutDirectoryToken } from '../reads.ts';
import type { Team, TeamMember } from '../records/security.ts';
import type { Transport } from '../transport.ts';
import type { Directory } from '../types.ts';
import { accountOf } from './common.ts';
import { readProject } from './projects.ts';

const memberOf = (row: Fields): TeamMember => ({ login: row.text('login'), type: row.text('type') });

/**
 * The job's own token is answered 404 for every team, which reads like "not a member": so only the directory token
 * is ever asked, and a slug that is no team is never taken for a user's login.
 */
async function readTeam(transport: Transport, name: string): Promise<Reading<Team>> {
  const endpoint = 'GET /orgs/{org}/teams/{team_slug}' as const;
  if (!transport.hasDirectoryToken) return withoutDirectoryToken(transport, endpoint);
  const [org = '', slug = ''] = name.includes('/') ? name.split('/') : [transport.repository.owner, name];
  const parameters = { org, team_slug: slug };
  const [team, members] = await Promise.all([
    readOne(transport, { endpoint, parameters, token: 'directory' }, (row) => ({
      name: row.text('name'),
      slug: row.text('slug'),
    })),
    readPages(transport, {
      endpoint: 'GET /orgs/{org}/teams/{team_slug}/members',
      parameters,
      token: 'directory',
      decode: memberOf,
    }),
  ]);
  return both(team, members, ({ name: title, slug: found }, people) => ({
    slug: found,
    name: title,
    members: people,
  }));
}

export const directoryReads = (transport: Transport): Directory => ({
  team: (slug) => readTeam(transport, slug),
  user: (login) =>
    readOne(transport, { endpoint: 'GET /users/{username}', parameters: { username: login } }, accountOf),
  project: (project) => readProject(transport, project),
});
