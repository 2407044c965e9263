// The least that a Node program needs for the same work: requests by node:http, eight at a time, and JSON.parse.
import http from 'node:http';

const [port, count] = process.argv.slice(2).map(Number);
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

const check = (id) =>
  new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: `/items/${id}`, agent }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => {
        if (response.statusCode === 200 && JSON.parse(body).id === id) resolve();
        else reject(new Error(`item ${id}`));
      });
    });
    request.on('error', reject);
  });

let next = 0;
const work = async () => {
  while (next < count) await check(next++);
};
await Promise.all(Array.from({ length: Math.min(8, count) }, work));
agent.destroy();
