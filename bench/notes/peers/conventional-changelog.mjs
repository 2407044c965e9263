import { ConventionalChangelog } from 'conventional-changelog';

const [directory, from, to] = process.argv.slice(2);
const changelog = new ConventionalChangelog(directory)
  .options({ releaseCount: 1, outputUnreleased: true })
  .context({ version: '0.0.0', host: 'https://example.com', owner: 'o', repository: 'r' })
  .commits({ ...(from === '-' ? {} : { from }), to });
for await (const chunk of changelog.write()) process.stdout.write(chunk);
