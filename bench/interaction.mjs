// What an input costs: a step of the range beside two chart libraries, a letter in the search beside two search libraries, and opening
// a card and a condition. Keys and clicks are the browser's own; every subject has a page, and takes its turn in each round.
import { build } from 'esbuild';
import { published, simulate } from '../dist/esm/model/index.js';
import { here, madeUpConditions, median, quantile, table, verdict, version } from './tools.mjs';
import { cut, longestTask, record, timeOf } from './trace.mjs';

const rounds = 3;
const slowdowns = [1, 4];

/** Milliseconds that no task may take where the processor is slowed: what is longer is felt. */
const longest = 50;

/** The least that browsers tell of the time to the next paint, which they round to 8 ms. */
const shortestPaint = 16;

const sampleEvery = 0.5;
const runAt = (brake) => [
  ...simulate({ ...published, b1: (published.b1 * brake) / 100 }, { sampleEvery }).E,
];
const runs = Array.from({ length: 151 }, (_, brake) => runAt(brake));
const items = madeUpConditions(1000);

/** From 100 % past the tipping point to 40 %. */
const steps = Array(60).fill('ArrowLeft');
const typed = ['thyroid 42', 'lupus', 'hashimotto'];
const letters = typed.flatMap((text) => [...text, ...Array(text.length).fill('Backspace')]);

/** Presses keys where the focus is. An input is made ready first, and returns what to measure. */
const press = (keys) => (page) => keys.map((key) => () => () => page.keyboard.press(key));

/** Clicks on each of what a selector finds. */
const click = (selector) => async (page) =>
  (await page.$$(selector)).map((element) => async () => {
    await element.scrollIntoView();
    const { x, y } = await element.clickablePoint();
    return () => page.mouse.click(x, y);
  });

/** In the page: a widget, and the focus on a part of it. */
async function placeWidget(tag, options, focused) {
  const widget = Object.assign(document.createElement(tag), options);
  document.body.append(widget);
  await widget.updateComplete;
  if (focused) widget.shadowRoot.querySelector(focused).focus();
}

/** In the page: a range, and a chart of the same curves that is drawn again at each step. */
function placeChart(library, runs, sampleEvery) {
  document.body.innerHTML = '<input type="range" max="150" value="100"><div></div>';
  const [range, place] = document.body.children;
  const days = runs[0].map((_, index) => index * sampleEvery);
  const ghosts = [0, 50, 100].map((brake) => runs[brake]);
  const line = (data) => ({
    data: data.map((y, index) => ({ x: days[index], y })),
    pointRadius: 0,
  });
  const make = {
    'chart.js': () => {
      const chart = new window.Chart(place.appendChild(document.createElement('canvas')), {
        type: 'line',
        data: { datasets: [...ghosts, runs[100]].map(line) },
        options: { animation: false, parsing: false, scales: { x: { type: 'linear' } } },
      });
      return (run) => {
        chart.data.datasets[3] = line(run);
        chart.update('none');
      };
    },
    uplot: () => {
      const plot = new window.uPlot(
        { width: 600, height: 240, series: [{}, {}, {}, {}, {}], scales: { x: { time: false } } },
        [days, ...ghosts, runs[100]],
        place,
      );
      return (run) => plot.setData([days, ...ghosts, run]);
    },
  };
  const draw = make[library]();
  range.addEventListener('input', () => draw(runs[range.valueAsNumber]));
  range.focus();
}

/** In the page: a field, each letter of which is searched for; nothing shows what is found. */
function placeSearch(library, items) {
  document.body.innerHTML = '<input>';
  const [field] = document.body.children;
  const keys = ['commonName', 'medicalName', 'synonyms'];
  const make = {
    'fuse.js': () => {
      const fuse = new window.Fuse(items, { keys, threshold: 0.3 });
      return (query) => fuse.search(query);
    },
    minisearch: () => {
      const searchOptions = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };
      const miniSearch = new window.MiniSearch({ fields: keys, searchOptions });
      miniSearch.addAll(items);
      return (query) => miniSearch.search(query);
    },
  };
  const search = make[library]();
  field.addEventListener('input', () => search(field.value));
  field.focus();
}

const searches = await build({
  stdin: {
    contents: `import Fuse from 'fuse.js'; import MiniSearch from 'minisearch'; Object.assign(window, { Fuse, MiniSearch });`,
    resolveDir: here('.'),
  },
  bundle: true,
  minify: true,
  write: false,
});

/** A widget as a subject; `limit` is the target of the script at the median, in milliseconds. */
const widget = (name, tag, options, focused, limit) => ({
  name: `${tag}: ${name}`,
  script: { path: here(`../dist/${tag}.min.js`) },
  place: [placeWidget, tag, options, focused],
  limit,
});
const chart = (library, file, name) => ({
  name: `${name} ${version(library)}: the curves alone, precomputed`,
  script: { path: here(`node_modules/${library}/dist/${file}`) },
  place: [placeChart, library, runs, sampleEvery],
});
const search = (library, name) => ({
  name: `${name} ${version(library)}: search alone, over 1,000`,
  script: { content: searches.outputFiles[0].text },
  place: [placeSearch, library, items],
});

const groups = [
  {
    title: 'One step of the range of the explainer',
    about: `The range "Background brakes" goes from 100 % to 40 % by ${steps.length} presses of a key.`,
    inputs: press(steps),
    subjects: [
      widget('model, picture, graph, words', 'treg-brakes', { mode: 'explore' }, '#brake', 4),
      chart('chart.js', 'chart.umd.min.js', 'Chart.js'),
      chart('uplot', 'uPlot.iife.min.js', 'uPlot'),
    ],
  },
  {
    title: 'One letter in the search',
    about: `${typed.map((text) => `"${text}"`).join(', ')} typed and deleted again, each by ${letters.length} presses in all. The field prepares
the search when it gets the focus; what takes longest is the last letter deleted, since all entries come back.`,
    inputs: press(letters),
    subjects: [
      widget('search, rank, mark, render 19', 'treg-conditions', {}, '#search', 4),
      widget('the same with 1,019', 'treg-conditions', { items }, '#search', 16),
      search('fuse.js', 'Fuse.js'),
      search('minisearch', 'MiniSearch'),
    ],
  },
  {
    title: 'Opening one card',
    about: `Each of the nine cards is opened by a click, and fades into what it opens to. Hardly any of
it is script: the browser works out style and layout of a closed part when it opens, and takes pictures for the fade.`,
    inputs: click('treg-causes >>> .card > summary'),
    subjects: [widget('nine cards', 'treg-causes', { cascade: 'none' }, undefined, 4)],
  },
  {
    title: 'Opening one condition',
    about:
      'Each of the nineteen conditions is opened by a click. Here, too, style and layout of what it opens to are nearly all.',
    inputs: click('treg-conditions >>> .entry > summary'),
    subjects: [widget('nineteen conditions', 'treg-conditions', {}, undefined, 4)],
  },
];

/** In the page: notes how long each input takes until it is painted. */
function watch() {
  window.paints = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.paints.push({ startTime, duration });
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** In the page: until the next frame has been painted, and all that fades has faded. */
async function settle() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  const { shadowRoot } = document.body.firstElementChild;
  while (shadowRoot?.querySelector(':active-view-transition')) await frame();
  performance.mark('end');
}

/** In the page: the time to the next paint of each input. */
async function paintsOf(shortest) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const times = (name) => performance.getEntriesByName(name).map(({ startTime }) => startTime);
  const ends = times('end');
  return times('begin').map((begin, index) =>
    Math.max(
      shortest,
      ...window.paints
        .filter(({ startTime }) => startTime >= begin && startTime < ends[index])
        .map(({ duration }) => duration),
    ),
  );
}

/** What each input costs, in milliseconds. */
async function measure(browser, inputsOf, { script, place: [place, ...values] }, slowdown) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag(script);
  await page.evaluate(place, ...values);
  await page.evaluate(watch);
  const inputs = await inputsOf(page);
  await page.emulateCPUThrottling(slowdown);
  const events = await record(page, async () => {
    for (const ready of inputs) {
      const act = await ready();
      await page.evaluate(() => performance.mark('begin'));
      await act();
      await page.evaluate(settle);
    }
  });
  const paints = await page.evaluate(paintsOf, shortestPaint);
  await page.close();
  return cut(events).map((caused, index) => {
    // A field asks for its layout itself, while it takes a letter: that is no script.
    const layout = ['UpdateLayoutTree', 'Layout'];
    const withLayout = timeOf(caused, 'EventDispatch', ...layout);
    return {
      script: withLayout - timeOf(caused, ...layout),
      withLayout,
      task: longestTask(caused),
      paint: paints[index],
    };
  });
}

/** The middle of the rounds for each input by itself: a round that something else disturbed does not count. */
const middle = (times) =>
  times[0].map((costs, input) =>
    Object.fromEntries(
      Object.keys(costs).map((name) => [name, median(times.map((round) => round[input][name]))]),
    ),
  );

/** One table: every subject in turn takes the inputs of a group. */
async function compare(browser, { title, about, inputs, subjects }) {
  const runs = slowdowns.flatMap((slowdown) =>
    subjects.map((subject) => ({ subject, slowdown, times: [] })),
  );
  for (let round = 0; round < rounds; round++) {
    for (const { subject, slowdown, times } of runs)
      times.push(await measure(browser, inputs, subject, slowdown));
  }
  const rows = runs.map(({ subject: { name, limit }, slowdown, times }) => {
    const costs = middle(times);
    const each = (what) => costs.map((cost) => cost[what]);
    const pair = (what, share, digits) =>
      [median(each(what)), quantile(each(what), share)].map((ms) => ms.toFixed(digits)).join(' / ');
    const target =
      slowdown > 1
        ? `no task over ${longest} ms: ${verdict(Math.max(...each('task')), longest)}`
        : `script at most ${limit} ms: ${verdict(median(each('script')), limit)}`;
    return [
      name,
      slowdown > 1 ? `×${slowdown}` : 'no',
      pair('script', 0.95, 1),
      pair('withLayout', 0.95, 1),
      pair('task', 1, 1),
      pair('paint', 1, 0),
      limit ? target : '',
    ];
  });
  return `### ${title}

${about}

${table(
  [
    'what',
    'slowed',
    'script, median / 95 %',
    'with style and layout, median / 95 %',
    'longest task, median / most',
    'to the next paint, median / most',
    'target',
  ],
  rows,
)}`;
}

/** The section of the results. */
export default async function (browser) {
  const tables = [];
  for (const group of groups) tables.push(await compare(browser, group));
  return `## Interaction

Keys and clicks of the browser's own, one after the other has been painted; milliseconds for one of them. Script, style, layout and
tasks are the time of the main thread in all that an input causes, from the profiler; the time to the next paint is that of the
clock, as the browser tells a page, and no less than ${shortestPaint}. The middle of ${rounds} rounds counts, for each input by itself. Peers do less: they
draw curves that were computed before, or search and show nothing. Targets: script at the median without slowdown, and the longest
task of any input where the processor is slowed ${slowdowns.at(-1)} times.

${tables.join('\n\n')}`;
}
