// What many widgets on one page cost: each kind from one to a thousand, a thousand conditions in one list, and ten explainers that
// move at once, out of sight, and at rest.
import { setTimeout as wait } from 'node:timers/promises';
import { here, madeUpConditions, quantile, table, verdict } from './tools.mjs';
import { cut, longestTask, record } from './trace.mjs';

const tags = ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'];
const counts = [1, 10, 100, 1000];

/** Of the rounds the least counts: what else the machine does only adds. */
const rounds = { 1: 5, 10: 5, 100: 3, 1000: 1 };

/** The most seconds of the main thread that widgets may be expected to take, to be measured at all. */
const patience = 15;

/** What still counts as flat: how much more one of many may cost than one of a tenth as many. */
const flat = 1.1;

/** Milliseconds between two frames. */
const frameBudget = 1000 / 60;

/** Milliseconds in which frames are counted. */
const watched = 1000;

async function open(browser, script, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ path: here(`../dist/${script}.min.js`) });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const collect = () => session.send('HeapProfiler.collectGarbage');
  return { page, metrics, collect };
}

/** In the page: adds widgets and waits until all of each is rendered, what is closed too, and painted. */
async function add(tag, count, options) {
  performance.mark('begin');
  const widgets = Array.from({ length: count }, () =>
    Object.assign(document.createElement(tag), options),
  );
  document.body.append(...widgets);
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  performance.mark('end');
}

/** What widgets of a kind cost a page that has none, and what stays when they are gone. */
async function weigh(browser, tag, count, options = {}) {
  const { page, metrics, collect } = await open(browser, tag, { width: 1280, height: 800 });
  await collect();
  const before = await metrics();
  await page.evaluate(add, tag, count, options);
  const rendered = await metrics();
  await collect();
  const after = await metrics();
  await page.evaluate(() => document.body.replaceChildren());
  await wait(100);
  await collect();
  const gone = await metrics();
  await page.close();
  return {
    time: 1000 * (rendered.TaskDuration - before.TaskDuration),
    heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024,
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
    left: gone.JSEventListeners - before.JSEventListeners,
  };
}

/** The least of some rounds. */
async function weighBest(browser, tag, count, options) {
  const costs = [];
  while (costs.length < rounds[count]) costs.push(await weigh(browser, tag, count, options));
  return Object.fromEntries(
    Object.keys(costs[0]).map((name) => [name, Math.min(...costs.map((cost) => cost[name]))]),
  );
}

/** The longest task in which a list is rendered, in milliseconds: the least of the rounds. */
async function longestOf(browser, options) {
  const longest = [];
  while (longest.length < rounds[1]) {
    const { page } = await open(browser, 'treg-conditions', { width: 1280, height: 800 });
    const events = await record(page, () => page.evaluate(add, 'treg-conditions', 1, options));
    longest.push(longestTask(cut(events)[0]));
    await page.close();
  }
  return Math.min(...longest);
}

/** Each kind, one to a thousand on a page. */
async function instances(browser) {
  const rows = [];
  const skipped = [];
  for (const tag of tags) {
    let fewer;
    for (const count of counts) {
      const expected = ((fewer?.time ?? 0) * 10) / 1000;
      if (expected > patience) {
        skipped.push(`${count} × ${tag} (about ${expected.toFixed(0)} s)`);
        break;
      }
      const all = await weighBest(browser, tag, count);
      const growth = (name) => all[name] / fewer[name] / 10;
      rows.push([
        tag,
        count,
        (all.time / count).toFixed(2),
        (all.heap / count).toFixed(1),
        Math.round(all.nodes / count),
        all.listeners / count,
        all.left,
        fewer ? `time ${verdict(growth('time'), flat)}, heap ${verdict(growth('heap'), flat)}` : '',
      ]);
      fewer = all;
    }
  }
  return `### One to a thousand on a page

All are added at once to an empty page, and measured until all of each is rendered, what is closed too. Target: flat or falling, at
most ${Math.round(100 * (flat - 1))} % more for one than where there is a tenth as many. ${
    skipped.length
      ? `Not measured, since they would take more than ${patience} s of the main thread: ${skipped.join(', ')}.`
      : ''
  }

${table(
  [
    'what',
    'on the page',
    'main thread, each (ms)',
    'heap, each (kB)',
    'nodes, each',
    'listeners, each',
    'listeners left when all are gone',
    'flat or falling',
  ],
  rows,
)}`;
}

/** Nineteen conditions, and a thousand more in the same list. */
async function longList(browser) {
  const rows = [];
  let fewer;
  for (const more of [0, 1000]) {
    const count = 19 + more;
    const options = more ? { items: madeUpConditions(more) } : {};
    const all = await weighBest(browser, 'treg-conditions', 1, options);
    const growth = (name) => all[name] / count / (fewer?.[name] / 19);
    rows.push([
      count,
      all.time.toFixed(0),
      (all.time / count).toFixed(2),
      (await longestOf(browser, options)).toFixed(0),
      all.heap.toFixed(0),
      (all.heap / count).toFixed(1),
      Math.round(all.nodes / count),
      fewer ? `time ${verdict(growth('time'), flat)}, heap ${verdict(growth('heap'), flat)}` : '',
    ]);
    fewer = all;
  }
  return `### A thousand conditions in one list

${table(
  [
    'conditions',
    'main thread (ms)',
    'each (ms)',
    'longest task (ms)',
    'heap (kB)',
    'each (kB)',
    'nodes, each',
    'flat or falling',
  ],
  rows,
)}`;
}

/** In the page: explainers side by side, below the window if `above` is higher than it. */
async function addExplainers(count, above) {
  document.body.style.cssText = `display: grid; grid-template-columns: repeat(10, 1fr); padding-top: ${above}px`;
  const explainers = Array.from({ length: count }, () =>
    Object.assign(document.createElement('treg-brakes'), { mode: 'explore' }),
  );
  document.body.append(...explainers);
  await Promise.all(explainers.map(({ updateComplete }) => updateComplete));
  // They know after a frame whether they are seen.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** In the page: the setting of each changes, so that its car rolls for four seconds where it is seen; how much moves then. */
async function setOff() {
  const explainers = [...document.querySelectorAll('treg-brakes')];
  for (const { shadowRoot } of explainers) shadowRoot.querySelector('.presets button').click();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return explainers.flatMap(({ shadowRoot }) => shadowRoot.getAnimations()).length;
}

/** In the page: to the end of all motion, as if its seconds had passed. */
async function finish() {
  for (const { shadowRoot } of document.querySelectorAll('treg-brakes'))
    for (const animation of shadowRoot.getAnimations()) animation.finish();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** What the main thread does in a second: its time for each frame, in milliseconds, and how often it did what. */
async function watch({ page, metrics }) {
  let before;
  let after;
  const events = await record(page, async () => {
    await page.evaluate(() => performance.mark('begin'));
    before = await metrics();
    await wait(watched);
    after = await metrics();
    await page.evaluate(() => performance.mark('end'));
  });
  const frames = [0];
  for (const { name, tdur = 0 } of cut(events)[0]) {
    if (name === 'Commit') frames.push(0);
    if (name === 'RunTask') frames[frames.length - 1] += tdur / 1000;
  }
  return {
    frames: frames.slice(1),
    styles: after.RecalcStyleCount - before.RecalcStyleCount,
    layouts: after.LayoutCount - before.LayoutCount,
  };
}

/** Explainers that move, that are not seen, and that have come to rest. */
async function explainers(browser) {
  const rows = [];
  const row = (what, { frames, styles, layouts }, animations) => {
    const cost = quantile(frames, 0.95) ?? 0;
    rows.push([
      what,
      animations,
      frames.length,
      frames.length ? `${quantile(frames, 0.5).toFixed(1)} / ${cost.toFixed(1)}` : '',
      styles,
      layouts,
      animations
        ? `at most ${frameBudget.toFixed(1)} ms: ${verdict(cost, frameBudget)}`
        : `nothing at all: ${frames.length + styles + layouts ? 'missed' : 'met'}`,
    ]);
  };
  const place = async (count, above) => {
    const opened = await open(browser, 'treg-brakes', { width: 4000, height: 1200 });
    await opened.page.evaluate(addExplainers, count, above);
    return opened;
  };
  const mustMove = async ({ page }) => {
    const animations = await page.evaluate(setOff);
    if (!animations) throw new Error('no explainer moves');
    return animations;
  };
  for (const count of [1, 10]) {
    const opened = await place(count, 0);
    const animations = await mustMove(opened);
    row(`${count} in view, moving`, await watch(opened), animations);
    await opened.page.evaluate(finish);
    row(`${count} in view, at rest again`, await watch(opened), 0);
    await opened.page.close();
  }
  const opened = await place(10, 4000);
  const animations = await opened.page.evaluate(setOff);
  row('10 below the window, after an input on each', await watch(opened), animations);
  await opened.page.evaluate(() => document.querySelector('treg-brakes').scrollIntoView());
  await wait(500);
  await mustMove(opened);
  await opened.page.evaluate(() => scrollTo(0, 0));
  await wait(500);
  row('10 scrolled out of sight while they moved', await watch(opened), 0);
  await opened.page.close();
  return `### Ten explainers

An input on each lets its car roll for four seconds. Frames are those that the main thread took part in, in ${watched} ms; the target for
what moves is its time in 95 % of them.

${table(
  [
    'what',
    'animations',
    'frames',
    'main thread each, median / 95 % (ms)',
    'style recalculations',
    'layouts',
    'target',
  ],
  rows,
)}`;
}

/** The section of the results. */
export default async function (browser) {
  const tables = [await instances(browser), await longList(browser), await explainers(browser)];
  return `## Scale

Time is that of the main thread, heap what is left after a collection.

${tables.join('\n\n')}`;
}
