// Answers /items/N with {"id":N,…}; a process of its own, so that it takes nothing from those who are measured.
import http from 'node:http';

const server = http.createServer((request, response) => {
  const id = Number(request.url.slice('/items/'.length));
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ id, name: `item ${id}`, tags: ['a', 'b', 'c'], stock: { berlin: 3, lisbon: 0 } }),
  );
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
