// What moving the range of the explainer costs, beside two chart libraries that redraw the same curves.
import { published, simulate } from '../dist/esm/model/index.js';
import { here, median, quantile, table, version } from './tools.mjs';

/** Every whole percent of the range, there and back, this many times. */
const rounds = 5;

const sampleEvery = 0.5;
const runAt = (brake) => [
  ...simulate({ ...published, b1: (published.b1 * brake) / 100 }, { sampleEvery }).E,
];
const runs = Array.from({ length: 151 }, (_, brake) => runAt(brake));

/** In the page: times every subject on each value in turn, so that a slow moment hits all alike. */
async function measure({ runs, rounds, sampleEvery }) {
  const place = () => document.body.appendChild(document.createElement('div'));
  const days = runs[0].map((_, index) => index * sampleEvery);
  const ghosts = [0, 50, 100].map((brake) => runs[brake]);

  const widget = document.createElement('treg-brakes');
  widget.setAttribute('mode', 'explore');
  place().append(widget);
  await widget.updateComplete;
  const range = widget.shadowRoot.querySelector('#brake');

  const canvas = place().appendChild(document.createElement('canvas'));
  const line = (data) => ({
    data: data.map((y, index) => ({ x: days[index], y })),
    pointRadius: 0,
  });
  const chart = new window.Chart(canvas, {
    type: 'line',
    data: { datasets: [...ghosts, runs[100]].map(line) },
    options: { animation: false, parsing: false, scales: { x: { type: 'linear' } } },
  });
  const plot = new window.uPlot(
    { width: 600, height: 240, series: [{}, {}, {}, {}, {}], scales: { x: { time: false } } },
    [days, ...ghosts, runs[100]],
    place(),
  );

  const subjects = {
    widget: async (brake) => {
      range.value = String(brake);
      range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await widget.updateComplete;
    },
    chart: (brake) => {
      chart.data.datasets[3] = line(runs[brake]);
      chart.update('none');
    },
    plot: async (brake) => {
      plot.setData([days, ...ghosts, runs[brake]]);
      await null; // it draws in a microtask
    },
  };
  const times = {};
  for (const name of Object.keys(subjects)) times[name] = { script: [], withLayout: [] };
  const there = runs.map((_, brake) => brake);
  const span = [...there, ...[...there].reverse()];
  for (let round = 0; round < rounds; round++) {
    for (const brake of span) {
      for (const [name, act] of Object.entries(subjects)) {
        const start = performance.now();
        await act(brake);
        const done = performance.now();
        document.body.offsetHeight; // style and layout, which come before the next frame
        times[name].script.push(done - start);
        times[name].withLayout.push(performance.now() - start);
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

async function run(browser, slowdown) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1600 });
  for (const path of [
    '../dist/treg-brakes.min.js',
    'node_modules/chart.js/dist/chart.umd.min.js',
    'node_modules/uplot/dist/uPlot.iife.min.js',
  ]) {
    await page.addScriptTag({ path: here(path) });
  }
  await page.emulateCPUThrottling(slowdown);
  const times = await page.evaluate(measure, { runs, rounds, sampleEvery });
  await page.close();
  return times;
}

const names = {
  widget: 'treg-brakes: model, picture, graph, words',
  chart: `Chart.js ${version('chart.js')}: the curves alone, precomputed`,
  plot: `uPlot ${version('uplot')}: the curves alone, precomputed`,
};

/** The section of the results. */
export async function brakes(browser) {
  const rows = [];
  for (const slowdown of [1, 4]) {
    const times = await run(browser, slowdown);
    const base = median(times.widget.script);
    for (const [name, { script, withLayout }] of Object.entries(times)) {
      rows.push([
        slowdown === 1 ? 'none' : `×${slowdown}`,
        names[name],
        ...[median(script), quantile(script, 0.95), median(withLayout)].map((ms) => ms.toFixed(2)),
        (median(script) / base).toFixed(2),
      ]);
    }
  }
  return `## One input on the range of the explainer

The range "Background brakes" moves over its whole span, 0 to 150 % and back, ${rounds} times: ${2 * rounds * runs.length} inputs, each followed by
the same input for the peers. Target: at most 4 ms of script at the median without slowdown.

${table(
  [
    'slowdown',
    'what',
    'script, median (ms)',
    'script, 95 % (ms)',
    'with layout, median (ms)',
    'ratio',
  ],
  rows,
)}`;
}
