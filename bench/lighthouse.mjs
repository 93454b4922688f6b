// What Lighthouse says of a clinic's page with the widgets, and of the same page without them.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { here, table, version } from './tools.mjs';

/** Every page is measured this many times, in turn. */
const rounds = 5;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What performance is made of: how it is called, and its unit. */
const metrics = {
  'first-contentful-paint': ['first paint', 's'],
  'largest-contentful-paint': ['largest paint', 's'],
  'speed-index': ['speed index', 's'],
  'total-blocking-time': ['blocking', 'ms'],
  'cumulative-layout-shift': ['layout shift', ''],
};
const perUnit = { s: 1000, ms: 1, '': 1 };
const digits = { s: 1, ms: 0, '': 3 };

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const isCompressed = (type) => type === types['.woff2'];

const withoutWidgets = (page) =>
  page
    .replace(/<script src="\.\.\/dist\/.*?<\/script>/, '')
    .replace(/<(treg-\w+)[\s\S]*?<\/\1>/g, '');

const bodies = new Map();
/** What is sent for an address, compressed once, as a host keeps it. */
async function bodyOf({ pathname, search }, type) {
  const key = pathname + search;
  if (!bodies.has(key)) {
    const file = await readFile(here(`..${pathname}`)).catch(() => undefined);
    const body = file && search === '?without' ? withoutWidgets(String(file)) : file;
    bodies.set(key, body && !isCompressed(type) ? brotliCompressSync(body) : body);
  }
  return bodies.get(key);
}

/** Answers as a host would: compressed, and with leave to keep what does not change. */
async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const type = types[extname(url.pathname)];
  const body = type && (await bodyOf(url, type));
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': type === types['.html'] ? 'no-cache' : 'public, max-age=31536000, immutable',
    ...(!isCompressed(type) && { 'Content-Encoding': 'br' }),
  });
  return response.end(body);
}

/** Scores, metrics and the audits that cost points, of one visit. */
async function visit(browser, url) {
  const { port } = new URL(browser.wsEndpoint());
  const { lhr } = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const { audits } = lhr;
  const costly = categories.flatMap((name) =>
    lhr.categories[name].auditRefs
      .filter(({ weight, id }) => weight && audits[id].score !== null && audits[id].score < 0.98)
      .map(({ id }) => id),
  );
  return {
    scores: categories.map((name) => Math.round(100 * lhr.categories[name].score)),
    values: Object.keys(metrics).map((name) => audits[name].numericValue),
    costly,
    speed: lhr.environment.benchmarkIndex,
  };
}

/** The visit with the most points for performance; and of all visits, from the least to the most. */
function best(visits) {
  const sorted = visits.toSorted((one, other) => one.scores[0] - other.scores[0]);
  const [least] = sorted[0].scores;
  return { ...sorted.at(-1), range: `${least} to ${sorted.at(-1).scores[0]}` };
}

/** The section of the results. */
export default async function lighthouseOnPages(browser) {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const page = `http://localhost:${server.address().port}/demo/index.html`;
  const visits = { without: [], with: [] };
  // The first one of each fills the server's memory.
  for (let round = -1; round < rounds; round++) {
    for (const name of Object.keys(visits)) {
      const found = await visit(browser, `${page}?${name}`);
      if (round >= 0) visits[name].push(found);
    }
  }
  server.close();

  const pages = { without: best(visits.without), with: best(visits.with) };
  const missing = pages.without.scores.map(
    (score, index) => (index ? score : 100) - pages.with.scores[index],
  );
  const verdicts = missing.map((points) => (points > 0 ? `missed by ${points}` : 'met'));
  const inUnit = (value, index) => {
    const [, unit] = Object.values(metrics)[index];
    return (value / perUnit[unit]).toFixed(digits[unit]);
  };
  return `## Lighthouse on a clinic's page

The article of the demo as a host serves it: compressed, with cache headers. Lighthouse ${version('lighthouse')} as it comes, with a telephone, a slow
network and a processor slowed four times; each page in turn, ${rounds} times. The best visit is shown, since a busy machine only takes points away.
Target: no score lower with the widgets, and 100 for performance.

${table(
  ['page', 'performance', 'all visits', 'accessibility', 'best practices', 'SEO'],
  [
    ...Object.entries(pages).map(([name, { scores, range }]) => [
      `${name} the widgets`,
      scores[0],
      range,
      ...scores.slice(1),
    ]),
    ['target', verdicts[0], '', ...verdicts.slice(1)],
  ],
)}

${table(
  [
    'page',
    ...Object.values(metrics).map(([name, unit]) => (unit ? `${name} (${unit})` : name)),
    'what costs points',
    'speed of the machine',
  ],
  Object.entries(pages).map(([name, { values, costly, speed }]) => [
    `${name} the widgets`,
    ...values.map(inUnit),
    costly.join(', ') || 'nothing',
    speed.toFixed(0),
  ]),
)}

The speed is Lighthouse's own figure: it takes 1,500 to 2,000 for the desktop computer that four times slower is like a telephone.`;
}
