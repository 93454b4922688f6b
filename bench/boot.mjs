// What a page pays for its widgets while it loads: ours with all their content, beside the floor, Lit, and three sets of elements, with
// one of each element and with the same content. Every subject takes its turn in each round; each visit is a first one.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { prerender } from '../dist/esm/ssr.js';
import { bundledPeers } from './peers.mjs';
import { oneOfEach, sameContent, tagsOf } from './peers/pages.mjs';
import { here, median, table, verdict } from './tools.mjs';
import { longestTask, record, timeOf } from './trace.mjs';

/** Of these the least counts: what else the machine does only adds. */
const rounds = 15;
/** Rounds of visits that are recorded, or with the processor slowed, where the median counts: how much it is slowed varies. */
const fewerRounds = 5;
const slowed = 4;

/** A task that keeps a page from answering, in milliseconds. */
const longTask = 50;

/** For what comes after all is rendered, such as icons, in milliseconds. */
const pause = 250;

const views = { 1: { width: 1280, height: 800 }, [slowed]: { width: 390, height: 844 } };

/** In the page: `finished` resolves when all elements are rendered and painted, to when that was and how far the page has moved. */
function watch(tags, pause) {
  performance.mark('begin');
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const updated = async () => {
    const elements = tags ? [...document.querySelectorAll(tags)] : [];
    if (elements.some((element) => !element.matches(':defined')))
      throw new Error('not all defined');
    await Promise.all(elements.map((element) => element.updateComplete));
  };
  window.finished = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
    .then(updated)
    .then(updated) // what an element changes in another
    .then(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await wait();
      const rendered = performance.now();
      await wait(pause);
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { rendered, shift, painted: paint?.startTime };
    });
}

/** In the page: how much there is, in shadow trees too. */
function amount() {
  let elements = 0;
  let text = 0;
  const count = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data.replace(/\s+/g, ' ').trim().length;
      if (!(node instanceof Element) || node.localName === 'style') continue;
      elements++;
      if (node.shadowRoot) count(node.shadowRoot);
      count(node);
    }
  };
  count(document.body);
  return { elements, text };
}

const pageOf = ({ markup, style = '', script }, name) => `<!doctype html>
<html lang="en">
<head>
<title>Page</title>
<meta name="viewport" content="width=device-width">
<script>(${watch})(${JSON.stringify(tagsOf(markup).join())}, ${pause})</script>
${style}
${script ? `<script src="${name}.js" defer></script>` : ''}
</head>
<body>
${markup}
</body>
</html>`;

/** Serves the page and the script of each subject. */
async function serve(subjects) {
  const server = createServer(({ url }, response) => {
    const [, name, isScript] = /^\/(\w+)(\.js)?$/.exec(url) ?? [];
    const subject = subjects[name] ?? subjects.blank;
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? subject.script : pageOf(subject, name));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** The heights that a page reserves for ours, as the README says. */
const [reserved] = /<style>.*?<\/style>/s.exec(readFileSync(here('../README.md'), 'utf8'));

const ownTags = {
  brakes: '<treg-brakes></treg-brakes>',
  causes: '<treg-causes></treg-causes>',
  conditions: '<treg-conditions></treg-conditions>',
  booking:
    '<treg-booking clinic="Your clinic" phone="+1-314-555-0100" booking-url="https://example.com/book"><a href="https://example.com/book">Book a visit</a></treg-booking>',
};

const booking = {
  clinic: 'Your clinic',
  phone: '+1-314-555-0100',
  bookingUrl: 'https://example.com/book',
};

const own = (script, title, ...names) => ({
  title,
  script: readFileSync(here(`../dist/${script}.min.js`)),
  style: reserved,
  markup: names.map((name) => ownTags[name]).join('\n'),
});

/** By name: title, script, markup, and what stands in the head for it. */
async function allSubjects() {
  const peers = await bundledPeers();
  const set = (name, title, markup) => ({
    title: `${peers[name].title.split(':')[0]}: ${title}`,
    script: peers[name].script,
    style: `<style>${peers[name].theme}</style>`,
    markup,
  });
  const widgets = Object.keys(ownTags);
  return {
    blank: { title: 'blank page', markup: '' },
    floor: { ...peers.floor, markup: '<floor-hello></floor-hello>' },
    lit: { ...peers.lit, markup: '<lit-hello></lit-hello>' },
    ours: own('treg-widgets', '**all four widgets, all content**', ...widgets),
    prerendered: {
      ...own('treg-widgets', 'the same in HTML made by a server'),
      style: '',
      markup: widgets.map((name) => prerender(name, name === 'booking' ? booking : {})).join('\n'),
    },
    ...Object.fromEntries(
      widgets.map((name) => [name, own(`treg-${name}`, `treg-${name} alone`, name)]),
    ),
    ...Object.fromEntries(
      ['shoelace', 'webawesome', 'material'].flatMap((name) => [
        [name, set(name, 'one of each', oneOfEach(name))],
        [`${name}Content`, set(name, 'the same content', sameContent(name))],
      ]),
    ),
  };
}

/** A first visit to a page in a window of its own, which `look` measures. */
async function visit(browser, address, slowdown, look) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(views[slowdown]);
  // The process of the page has to be there before it is slowed.
  await page.goto(new URL('start', address));
  await page.emulateCPUThrottling(slowdown);
  const result = await look(page, address);
  await context.close();
  return result;
}

/** What can be counted of a visit that is not recorded. */
async function counted(page, address) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name) => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find((each) => each.name === name).value;
  };
  await page.goto(address);
  const { rendered, painted, shift } = await page.evaluate(() => window.finished);
  const task = 1000 * (await metric('TaskDuration'));
  await client.send('HeapProfiler.collectGarbage');
  const heap = (await metric('JSHeapUsedSize')) / 1000;
  return { task, rendered, painted, shift, heap, ...(await page.evaluate(amount)) };
}

/** What a record of the main thread tells. */
async function recorded(page, address) {
  const events = await record(page, async () => {
    await page.goto(address);
    await page.evaluate(() => window.finished);
  });
  const isLong = ({ name, tdur = 0 }) => name === 'RunTask' && tdur / 1000 > longTask;
  return {
    evaluation: timeOf(
      events.filter(({ args }) => args.data?.url?.endsWith('.js')),
      'EvaluateScript',
    ),
    longest: longestTask(events),
    long: events.filter(isLong).length,
  };
}

/** The visits to each subject, by name. */
async function visits(browser, address, names, slowdown, looks) {
  const seen = Object.fromEntries(names.map((name) => [name, []]));
  for (const [look, times] of looks) {
    for (let round = 0; round < times; round++) {
      for (const name of names)
        seen[name].push(await visit(browser, `${address}/${name}`, slowdown, look));
    }
  }
  return seen;
}

const smallest = (values) => Math.min(...values);

/** One figure of each kind; of the movement of a page, the most. */
function summary(seen, pick) {
  const all = (key) => seen.map((each) => each[key]).filter((value) => value !== undefined);
  const keys = [...new Set(seen.flatMap(Object.keys))];
  return Object.fromEntries(
    keys.map((key) => [key, key === 'shift' ? Math.max(...all(key)) : pick(all(key))]),
  );
}

const whole = (value) => value.toFixed(0);
const tenths = (value) => value.toFixed(1);
const thousandths = (value) => Number(value.toFixed(3));

function tableOf(subjects, figures) {
  const { blank } = figures;
  return table(
    [
      'page',
      'text (kB)',
      'elements',
      'script evaluation (ms)',
      'first text (ms)',
      'all rendered (ms)',
      'tasks (ms)',
      'longest task (ms)',
      `tasks over ${longTask} ms`,
      'layout shift',
      'heap (kB)',
    ],
    Object.entries(figures).map(([name, each]) => [
      subjects[name].title,
      tenths(each.text / 1000),
      each.elements,
      tenths(each.evaluation),
      Number.isFinite(each.painted) ? whole(each.painted) : '',
      whole(each.rendered),
      name === 'blank' ? `(${tenths(each.task)})` : tenths(each.task - blank.task),
      tenths(each.longest),
      each.long,
      thousandths(each.shift),
      name === 'blank' ? `(${whole(each.heap)})` : whole(each.heap - blank.heap),
    ]),
  );
}

function targets(plain, slow) {
  const net = (name, key) => Math.round(plain[name][key] - plain.blank[key]);
  const row = (what, value, limit, unit = '') => [
    what,
    `${value}${unit}`,
    `${limit}${unit}`,
    // Of nothing there is no share.
    limit || !value ? verdict(value, limit) : 'missed',
  ];
  const beside = (name, what) => [
    row(`half the tasks of ${what}`, net('ours', 'task'), net(name, 'task') / 2, ' ms'),
    row(`the heap of ${what}`, net('ours', 'heap'), net(name, 'heap'), ' kB'),
  ];
  return table(
    ['target', 'all four widgets', 'at most', 'result'],
    [
      ...beside('shoelace', 'the Shoelace set, one of each'),
      ...beside('shoelaceContent', 'the Shoelace set with the same content'),
      row('longest task, slowed', Math.round(slow.ours.longest), longTask, ' ms'),
      row('layout shift, plain and slowed', thousandths(plain.ours.shift + slow.ours.shift), 0),
    ],
  );
}

/** The section of the results. */
export default async function boot(browser) {
  const subjects = await allSubjects();
  const server = await serve(subjects);
  const address = `http://127.0.0.1:${server.address().port}`;
  const names = Object.keys(subjects);
  const measure = async (slowdown, times, pick) => {
    const looks = [
      [counted, times],
      [recorded, fewerRounds],
    ];
    const seen = await visits(browser, address, names, slowdown, looks);
    return Object.fromEntries(names.map((name) => [name, summary(seen[name], pick)]));
  };
  const plain = await measure(1, rounds, smallest);
  const slow = await measure(slowed, fewerRounds, median);
  server.close();
  return `## Boot on a page

A page with one script and its elements is opened for the first time, from a server on the same machine. "All content": closed parts too,
which are filled while the page is idle. "The same content": the causes in 9 cards, the conditions in 19 details, with all their text and sources
as HTML inside, 3 ranges, 8 buttons, 4 inputs and a dialog, but without picture, graph, model, search and filter. Text and elements
are counted in shadow trees too. Tasks (all that the main thread does) and heap (of script, after a collection) are net of the blank page, whose own
are in brackets; times of evaluation, of tasks and of the longest task are those of the thread. The least of ${rounds} rounds, of
${fewerRounds} where recorded; the median of ${fewerRounds} where slowed; of the layout shift always the most.

### In a window ${views[1].width} px wide

${tableOf(subjects, plain)}

### Slowed ${slowed} times, in a window ${views[slowed].width} px wide

${tableOf(subjects, slow)}

### Targets

What stands against them: ours is a page of text with sources, a picture, a graph and a model, so it has many times the elements of one of each. By the
browser's profiler most of its time goes into style and layout of what is first seen, into filling closed parts while idle, and into the first runs of
the model. With one of each, the script counts most; with the same content, the elements do.

${targets(plain, slow)}`;
}
