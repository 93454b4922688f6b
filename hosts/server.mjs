// A real HTTP server for host pages: what a test adds, with the headers it names, the built scripts and the peers' files.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
  map: 'application/json',
  woff2: 'font/woff2',
};
/** What of the repository is served: nothing else is asked for by a host page. */
const files = /^\/(dist|hosts|node_modules|demo)\/[^?]+\.(\w+)$/;

export async function serve() {
  const added = new Map();
  /** Every request, and every report of a broken policy, in the order they came. */
  const requests = [];
  const reports = [];

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://host');
    if (pathname === '/report') {
      const body = [];
      for await (const part of request) body.push(part);
      reports.push(Buffer.concat(body).toString());
      return void response.writeHead(204).end();
    }
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(`${request.method} ${request.url}`);
    const known = added.get(pathname);
    if (known) {
      const { body, type = 'text/html', status = 200, headers = {}, delay = 0 } = known;
      if (delay) await new Promise((done) => setTimeout(done, delay));
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, ...headers });
      return void response.end(typeof body === 'function' ? await body(request) : body);
    }
    const [, , ending] = files.exec(pathname) ?? [];
    const file = ending && path.join(root, decodeURIComponent(pathname));
    if (!file || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[ending] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise((done) => server.listen(0, 'localhost', done));
  const { port } = server.address();
  return {
    origin: `http://localhost:${port}`,
    requests,
    reports,
    /** Serves a body, or what a function makes of the request, at a path. */
    add: (pathname, answer) => void added.set(pathname, answer),
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
