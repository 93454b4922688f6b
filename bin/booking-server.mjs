// A small booking service for the tests, on an origin of its own. It takes visit requests as a real one should, fails as it is told,
// and keeps all that it received. Every test has a mailbox of its own, so tests side by side never meet.
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { URLSearchParams } from 'node:url';

/**
 * What a mailbox does with one POST. One that says nothing is the last of all: the request is accepted and answered by 200 and JSON.
 * @typedef {object} Answer
 * @property {number} [preflight] The preflight is answered by this status and without permission, so the request itself never comes
 * @property {'unread' | 'unanswered' | 'halfway' | 'stuck'} [cut] Where the connection ends: before the request is read, when it is
 *   accepted but not answered, in the middle of the answer, or there but open
 * @property {number | 'forever'} [delay] Milliseconds from reading to answering
 * @property {number} [status] 200 unless told
 * @property {boolean} [accept] Whether the request is taken in; true below 300 unless told
 * @property {Record<string, string>} [headers]
 * @property {string} [expose] The headers of the answer that a page of another origin may read, separated by commas
 * @property {false} [cors] The answer has no permission for other origins to read it
 * @property {unknown} [json] The body; unless told, the answer to an accepted request, or nothing much
 * @property {string} [html] The body, in place of JSON
 */

/**
 * A request as it was received, in the order in which they were read.
 * @typedef {object} Received
 * @property {string} method `OPTIONS` is a preflight, `GET` a page
 * @property {string} path Below the mailbox
 * @property {string} query With its question mark
 * @property {Record<string, string>} headers Under names in lower case
 * @property {string} body
 * @property {Record<string, unknown>} [fields] What the body says
 * @property {number} time When it came: milliseconds since 1970
 * @property {boolean} accepted Taken in, once for each key
 * @property {boolean} repeated Not taken in, since one with the same key was before
 */

/**
 * @typedef {object} Mailbox
 * @property {string} id
 * @property {string} url Its address; any path and query below it is the same mailbox
 * @property {Received[]} requests
 * @property {(count: number) => Promise<Received[]>} arrived The requests without preflights, once so many have been read
 * @property {() => Promise<Received[]>} settled All requests, once none of them is open any more
 * @property {() => Received[]} release All requests, after those that are still open have been cut: a browser opens only six at once
 */

/**
 * A page for a frame: it posts each `message` of its query, which is JSON, to its parent after it has loaded, and each `press` when its
 * button is pressed, which there is only then.
 */
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Provider</title>
<p>Choose a time</p>
<button type="button" hidden>Book</button>
<script>
  const query = new URLSearchParams(location.search);
  const post = (name) => query.getAll(name).forEach((text) => parent.postMessage(JSON.parse(text), '*'));
  const button = document.querySelector('button');
  button.hidden = !query.has('press');
  button.addEventListener('click', () => post('press'));
  addEventListener('load', () => post('message'));
</script>
</html>
`;

/** What the body of a visit request says; undefined where that cannot be told. */
function fieldsOf({ 'content-type': type = '' }, body) {
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  try {
    const fields = type.startsWith('application/json') ? JSON.parse(body) : undefined;
    return typeof fields === 'object' && !Array.isArray(fields) ? (fields ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** Waits so many milliseconds, or until the other side has gone. */
async function linger(response, delay) {
  if (delay === 'forever') await once(response, 'close');
  else await wait(delay, undefined, { ref: false });
}

/** Takes a request in, unless it was before, and returns what a service that works would answer. */
function takeIn(mailbox, received) {
  const { 'idempotency-key': key } = received.headers;
  const known = mailbox.accepted.get(key);
  if (known) {
    if (known.body !== received.body) return { status: 422, json: { message: 'Another text' } };
    received.repeated = true;
    return known.answer;
  }
  const answer = { json: { accepted: true, number: ++mailbox.count } };
  received.accepted = true;
  // Without a key nobody can know whether a request is a new one.
  if (key !== undefined) mailbox.accepted.set(key, { body: received.body, answer });
  return answer;
}

function permission({ origin }, expose) {
  return origin === undefined
    ? {}
    : {
        'Access-Control-Allow-Origin': origin,
        Vary: 'Origin',
        ...(expose && { 'Access-Control-Expose-Headers': expose }),
      };
}

function answerPreflight(mailbox, received, response) {
  const { preflight } = mailbox.answers[0] ?? {};
  if (preflight) mailbox.answers.shift();
  mailbox.note(received);
  const headers = {
    ...permission(received.headers),
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
    // Asked again before each try, so that an answer can be about any of them.
    'Access-Control-Max-Age': '0',
  };
  response.writeHead(preflight ?? 204, preflight ? {} : headers).end();
}

async function answerRequest(mailbox, received, request, response) {
  const told = mailbox.answers.shift() ?? {};
  if (told.cut === 'unread') {
    mailbox.note(received);
    request.socket.destroy();
    return;
  }
  // Who leaves in the middle of a request has sent none.
  received.body = await text(request).catch(() => '');
  if (request.complete) received.fields = fieldsOf(received.headers, received.body);
  const { preflight, status = preflight ?? (received.fields ? 200 : 400), delay, cut } = told;
  const accept = received.fields && (told.accept ?? status < 300);
  const answer = accept ? takeIn(mailbox, received) : { json: {} };
  mailbox.note(received);
  if (delay) await linger(response, delay);
  if (cut === 'unanswered') request.socket.destroy();
  if (response.destroyed) return;
  // That a key belongs to another text is said in place of success only.
  response.writeHead(status < 300 ? (answer.status ?? status) : status, {
    'Content-Type': told.html === undefined ? 'application/json' : 'text/html; charset=utf-8',
    ...(told.cors === false || preflight ? {} : permission(received.headers, told.expose)),
    ...told.headers,
  });
  const body = told.html ?? JSON.stringify(told.json ?? answer.json);
  if (cut) {
    response.write(body.slice(0, body.length / 2), () => {
      if (cut === 'halfway') request.socket.destroy();
    });
  } else {
    response.end(body);
  }
}

/** `delay` of the query is as in `Answer`; `frame-options` and `policy` are headers. */
async function answerPage(mailbox, received, response) {
  const query = new URLSearchParams(received.query);
  const delay = query.get('delay');
  mailbox.note(received);
  if (delay) await linger(response, delay === 'forever' ? delay : Number(delay));
  for (const [name, header] of [
    ['frame-options', 'X-Frame-Options'],
    ['policy', 'Content-Security-Policy'],
  ]) {
    if (query.has(name)) response.setHeader(header, query.get(name));
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

function newMailbox(id, url, answers) {
  const events = new EventEmitter();
  // Each request that somebody waits for has a listener.
  events.setMaxListeners(0);
  const requests = [];
  const open = new Set();
  const until = async (isSo) => {
    while (!isSo()) await once(events, 'change');
  };
  const withoutPreflights = () => requests.filter(({ method }) => method !== 'OPTIONS');
  return {
    id,
    url,
    requests,
    answers: [...answers],
    accepted: new Map(),
    count: 0,
    opened(response) {
      open.add(response);
      response.once('close', () => {
        open.delete(response);
        events.emit('change');
      });
    },
    note(received) {
      requests.push(received);
      events.emit('change');
    },
    async arrived(count) {
      await until(() => withoutPreflights().length >= count);
      return withoutPreflights();
    },
    async settled() {
      await until(() => open.size === 0);
      return requests;
    },
    release() {
      for (const { socket } of open) socket?.destroy();
      return requests;
    },
  };
}

/**
 * Starts the service on a free port of this machine. `requests` has all that it received, also what was for no mailbox; `mailbox()` opens
 * a new one, which follows the answers one by one, then accepts all; `handle()` lets another server receive for it.
 */
export async function startBookingServer() {
  const mailboxes = new Map();
  const requests = [];

  async function handle(request, response, target = request.url) {
    const { pathname, search } = new URL(target, 'http://service');
    const [, id, path] = /^\/([^/]*)(.*)/.exec(pathname);
    const { method, headers } = request;
    const received = {
      method,
      path,
      query: search,
      headers,
      body: '',
      time: Date.now(),
      accepted: false,
      repeated: false,
    };
    requests.push(received);
    // A browser sends a request again by itself when a connection that it used before breaks: none is used twice.
    response.setHeader('Connection', 'close');
    const mailbox = mailboxes.get(id);
    mailbox?.opened(response);
    if (mailbox && method === 'OPTIONS') answerPreflight(mailbox, received, response);
    else if (mailbox && method === 'POST') {
      await answerRequest(mailbox, received, request, response);
    } else if (mailbox && method === 'GET') await answerPage(mailbox, received, response);
    else response.writeHead(404).end();
  }

  const server = createServer((request, response) =>
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;

  return {
    url,
    requests,
    handle,
    /** @returns {Mailbox} */
    mailbox(/** @type {Answer[]} */ ...answers) {
      const id = String(mailboxes.size + 1);
      const mailbox = newMailbox(id, `${url}/${id}`, answers);
      mailboxes.set(id, mailbox);
      return mailbox;
    },
    find: (id) => mailboxes.get(id),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Where the mailboxes are on the test page's own origin. */
const here = '/booking-server';

let service;

/**
 * Runs the service beside the tests of the source. Of the commands, `open-mailbox` takes a list of answers and returns the `id` of a new
 * mailbox, its `url`, and its path `here`, on the page's own origin, where nothing may be cut; `arrived` takes an `id` and a `count`,
 * `settled` and `release` take an `id`.
 */
export const bookingServer = {
  name: 'booking-server',
  async serverStart() {
    service = await startBookingServer();
  },
  async serverStop() {
    await service.close();
  },
  async serve(context) {
    if (!context.path.startsWith(`${here}/`)) return undefined;
    context.respond = false;
    const closed = once(context.res, 'close');
    await service.handle(context.req, context.res, context.url.slice(here.length));
    await closed;
    return '';
  },
  executeCommand({ command, payload }) {
    if (command === 'open-mailbox') {
      const { id, url } = service.mailbox(...payload);
      return { id, url, here: `${here}/${id}` };
    }
    if (command === 'arrived') return service.find(payload.id).arrived(payload.count);
    if (command === 'settled') return service.find(payload.id).settled();
    if (command === 'release') return service.find(payload.id).release();
    return undefined;
  },
};
