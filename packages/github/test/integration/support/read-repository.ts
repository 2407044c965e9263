import { createGitHub } from '../../../src/index.ts';

/** Reads the repository as a process of its own would, and prints the reading. */
const [apiUrl = '', token = ''] = process.argv.slice(2);
const github = createGitHub({ token, apiUrl, repository: { owner: 'octo', repo: 'shop' }, deadlineMs: 3000 });
console.log(JSON.stringify(await github.repository.read()));
process.exit(0);
