/**
 * Puts one commit of one service live in one environment and waits until it answers there:
 *   node ops/deploy.mjs SERVICE ENVIRONMENT COMMIT
 */
import { request } from 'node:http';

const [service, environment, commit] = process.argv.slice(2);
const platform = process.env.PLATFORM_URL;
if (!service || !environment || !commit || !platform) {
  console.error('usage: PLATFORM_URL=… node ops/deploy.mjs SERVICE ENVIRONMENT COMMIT');
  process.exit(2);
}

const body = JSON.stringify({ service, environment, commit });
const call = request(
  `${platform}/deployments`,
  { method: 'POST', headers: { 'content-type': 'application/json' } },
  (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk) => (text += chunk));
    response.on('end', () => {
      const ok = response.statusCode === 200;
      (ok ? console.log : console.error)(text);
      process.exitCode = ok ? 0 : 1;
    });
  },
);
call.on('error', (error) => {
  console.error(`the platform does not answer: ${error.message}`);
  process.exitCode = 1;
});
call.end(body);
