// What typing into the search costs over a thousand conditions, beside two search libraries that only search; and the tasks in which
// the nineteen conditions and the nine causes are rendered.
import { build } from 'esbuild';
import { here, median, quantile, table, version } from './tools.mjs';

/** What is typed, a letter at a time, and deleted again. */
const typed = ['thyroid 42', 'rheumatoid', 'lupus', 'type one diabetes', 'hashimotto'];

/** In the page: a thousand conditions made of ours, then every search for every subject in turn. */
async function measure(typed) {
  const words = ['lupus', 'thyroid', 'rheumatoid', 'diabetes', 'celiac', 'psoriasis', 'crohn'];
  const references = [{ authors: 'Lee A', title: 'A study', journal: 'Journal', doi: '10.1000/x' }];
  const said = (text) => ({ text, grade: 'early', references });
  const items = [...Array(1000).keys()].map((index) => ({
    id: `made-${index}`,
    commonName: `${words[index % 7]} ${index}`,
    medicalName: `${words[(index + 3) % 7]} disease, form ${index}`,
    synonyms: [`form ${index}`, `${words[(index * 5) % 7]} ${index % 10}`],
    bodySystem: 'Joints',
    systems: [['joints', 'skin', 'gut'][index % 3]],
    description: said(`The immune system attacks the ${words[index % 7]} of form ${index}.`),
    treg: { ...said('Nobody knows yet.'), status: 'limited-data' },
    earlySigns: ['Pain in the morning', 'Tiredness', 'Fever'],
  }));
  const widget = document.createElement('treg-conditions');
  widget.items = items;
  document.body.append(widget);
  await widget.updateComplete;
  const field = widget.shadowRoot.querySelector('input');
  const count = widget.shadowRoot.querySelector('[role="status"]');

  const keys = ['commonName', 'medicalName', 'synonyms'];
  const fuse = new window.Fuse(items, { keys, threshold: 0.3 });
  const miniSearch = new window.MiniSearch({
    fields: keys,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  miniSearch.addAll(items);

  const subjects = {
    widget: async (query) => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await widget.updateComplete;
    },
    fuse: (query) => fuse.search(query),
    miniSearch: (query) => miniSearch.search(query),
  };
  const times = {};
  for (const name of Object.keys(subjects)) times[name] = { script: [], withLayout: [] };
  for (const text of typed) {
    const there = [...text].map((_, length) => text.slice(0, length + 1));
    for (const query of [...there, ...[...there].reverse(), '']) {
      for (const [name, act] of Object.entries(subjects)) {
        const start = performance.now();
        await act(query);
        const done = performance.now();
        document.body.offsetHeight; // style and layout, which come before the next frame
        times[name].script.push(done - start);
        times[name].withLayout.push(performance.now() - start);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  if (!/of 1019/.test(count.textContent)) throw new Error(count.textContent);
  return times;
}

const peers = await build({
  stdin: {
    contents: `import Fuse from 'fuse.js'; import MiniSearch from 'minisearch'; Object.assign(window, { Fuse, MiniSearch });`,
    resolveDir: here('.'),
  },
  bundle: true,
  minify: true,
  write: false,
});

async function search(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.addScriptTag({ path: here('../dist/treg-conditions.min.js') });
  await page.addScriptTag({ content: peers.outputFiles[0].text });
  const times = await page.evaluate(measure, typed);
  await page.close();
  return times;
}

const names = {
  widget: 'treg-conditions: search, rank, mark, render',
  fuse: `Fuse.js ${version('fuse.js')}: search alone`,
  miniSearch: `MiniSearch ${version('minisearch')}: search alone`,
};

/** The longest tasks in which a widget is rendered on a processor slowed four times, in milliseconds: the least of some runs. */
async function longestTask(browser, tag) {
  const longest = [];
  for (let run = 0; run < 7; run++) {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.addScriptTag({ path: here(`../dist/${tag}.min.js`) });
    await page.emulateCPUThrottling(4);
    await page.tracing.start({
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await page.evaluate(async (tag) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await document.body.appendChild(document.createElement(tag)).updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, tag);
    const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    const layouts = traceEvents.filter(({ name }) => name === 'Layout');
    const main = layouts.at(-1).tid;
    const tasks = traceEvents.filter(
      ({ name, tid, dur }) => name === 'RunTask' && tid === main && dur,
    );
    longest.push(Math.max(...tasks.map(({ dur }) => dur / 1000)));
    await page.close();
  }
  return Math.min(...longest);
}

/** The section of the results. */
export async function conditions(browser) {
  const times = await search(browser);
  const base = median(times.widget.script);
  const rows = Object.entries(times).map(([name, { script, withLayout }]) => [
    names[name],
    ...[median(script), quantile(script, 0.95), median(withLayout)].map((ms) => ms.toFixed(1)),
    (median(script) / base).toFixed(2),
  ]);
  const tasks = [];
  for (const tag of ['treg-conditions', 'treg-causes'])
    tasks.push([tag, (await longestTask(browser, tag)).toFixed(0)]);
  return `## One letter in the search over 1,019 conditions

A thousand made-up conditions beside ours; ${typed.map((text) => `"${text}"`).join(', ')} typed and deleted letter by letter. Target: at most 16 ms
of script at the median.

${table(['what', 'script, median (ms)', 'script, 95 % (ms)', 'with layout, median (ms)', 'ratio'], rows)}

## Rendering with the processor slowed four times

The longest task while one widget with all its text appears on an empty page, 390 px wide; the least of seven runs. Target: below
50 ms.

${table(['what', 'longest task (ms)'], tasks)}`;
}
