// The widgets' pixels on pages with style sheets of their own: the same as on a blank page.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { compile } from 'tailwindcss';
import { hosts, script, tags } from './harness.mjs';

/** Each widget twice: as it comes, and with something open. */
const closed = [
  '<treg-brakes step="2"></treg-brakes>',
  '<treg-causes only="antibiotics stress sleep"></treg-causes>',
  '<treg-conditions only="celiac lupus psoriasis"></treg-conditions>',
  '<treg-booking clinic="Elm Clinic" phone="+1-314-555-0100" booking-url="/book" address="1 Elm Street" hours="Mo-Su 00:00-24:00"></treg-booking>',
];
const opened = [
  '<treg-brakes mode="explore" brake="30"></treg-brakes>',
  '<treg-causes class="opens" only="antibiotics stress sleep"></treg-causes>',
  '<treg-conditions only="celiac lupus psoriasis" open="lupus"></treg-conditions>',
  '<treg-booking clinic="Elm Clinic" mode="form" endpoint="/ask" consent="You may call me."></treg-booking>',
];

/** Each widget is seen light and dark at both widths, each state of it light at one and dark at the other. */
const looks = [
  { width: 320, light: closed, dark: opened },
  { width: 1000, light: opened, dark: closed },
];

const important = (style) => style.replace(/;|$/g, ' !important$&');

/** Where a page puts a tag, and what it does to itself, is its own affair: here it is the same on all. */
const steady = important(
  'display: block; position: static; width: auto; max-width: none; height: auto; max-height: none; margin: 0; padding: 0; border: 0; float: none; ' +
    'columns: auto; zoom: 1; opacity: 1; filter: none; transform: none; translate: none; rotate: none; scale: none; mask: none; clip-path: none; ' +
    'contain: none; content-visibility: visible; animation: none; transition: none; writing-mode: horizontal-tb; mix-blend-mode: normal; overflow: visible',
);
const box = important(
  'margin: 0; padding: 0; border: 0; outline: 0; width: auto; max-width: none; background: none',
);

const stage = ({ width, light, dark }, classes = '') =>
  `<div id="stage" style="${steady}; ${important(`position: absolute; inset: 0 auto auto 0; width: ${width}px; isolation: isolate; z-index: 9`)}">
${Object.entries({ light, dark })
  .map(
    ([scheme, widgets]) =>
      `<div class="${classes}" style="${steady}; ${important(`color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}`)}">
${widgets.map((widget) => widget.replace('>', ` style="${box}">`)).join('\n')}</div>`,
  )
  .join('\n')}</div>`;

const font = '<style>:root { --treg-font: sans-serif }</style>';

/** Opens what has no option for it, and waits until nothing moves. */
const settle = (page) =>
  page.evaluate(async (selector) => {
    const widgets = [...document.querySelectorAll(selector)];
    await Promise.all(widgets.map((widget) => customElements.whenDefined(widget.localName)));
    for (const widget of widgets) {
      await widget.updateComplete;
      if (widget.className) widget.shadowRoot.querySelector('details').open = true;
      await widget.updateComplete;
    }
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    for (const widget of widgets)
      for (const animation of widget.shadowRoot.getAnimations()) animation.finish();
    await new Promise(requestAnimationFrame);
    return document.querySelector('#stage').offsetHeight;
  }, tags.join());

/** How high the widgets of each look are in each engine, and their picture on a blank page. */
const heights = new Map();
const blanks = new Map();

async function open(host, look, { head = '', classes = '', html = '', body = '' } = {}) {
  const page = await host.open({
    width: look.width,
    height: heights.get(host.engine + look.width),
    html: `lang="en" style="${steady}" ${html}`,
    head: head + font + script,
    body: `<script>document.body.setAttribute('style', ${JSON.stringify(steady)}); document.body.className = '${body}'</script>${stage(look, classes)}`,
  });
  return { page, height: await settle(page) };
}

async function blank(host, look) {
  const key = host.engine + look.width;
  if (!blanks.has(key)) {
    const first = await open(host, look);
    heights.set(key, first.height);
    await first.page.close();
    const { page, height } = await open(host, look);
    assert.equal(height, first.height);
    blanks.set(key, await page.screenshot());
    await page.close();
  }
  return blanks.get(key);
}

const folder = mkdtemp(path.join(tmpdir(), 'treg-pixels-'));

/** Fails where a single pixel differs, and leaves pictures to look at. */
async function expectSame(picture, expected, what) {
  if (picture.equals(expected)) return;
  const [now, before] = [picture, expected].map((file) => PNG.sync.read(file));
  const { width, height } = before;
  assert.deepEqual([now.width, now.height], [width, height], `${what}: another size`);
  const difference = new PNG({ width, height });
  const count = pixelmatch(now.data, before.data, difference.data, width, height, {
    threshold: 0,
    includeAA: true,
  });
  if (!count) return;
  const name = path.join(await folder, what.replace(/\W+/g, '-'));
  await writeFile(`${name}.png`, picture);
  await writeFile(`${name}-blank.png`, expected);
  await writeFile(`${name}-difference.png`, PNG.sync.write(difference));
  assert.fail(`${what}: ${count} pixels differ, see ${name}.png`);
}

/** Three pages at each width. */
const loaded = (parts) => async (host) => {
  for (const look of looks) {
    const expected = await blank(host, look);
    for (let run = 1; run <= 3; run++) {
      const { page, height } = await open(host, look, parts);
      const what = `${host.engine} ${look.width} run ${run}`;
      const picture = await page.screenshot();
      await page.close();
      await expectSame(picture, expected, what);
      assert.equal(height, heights.get(host.engine + look.width), what);
    }
  }
};

const link = (file) => `<link rel="stylesheet" href="/hosts/node_modules/${file}">`;

/** What the command line of Tailwind makes of a page with these classes. */
async function tailwind(...classes) {
  const { build } = await compile('@import "tailwindcss";', {
    loadStylesheet: async (id, base) => ({
      path: id,
      base,
      content: await readFile(
        new URL(
          `node_modules/tailwindcss/${id.replace(/^tailwindcss$|^\.\//, '') || 'index.css'}`,
          import.meta.url,
        ),
        'utf8',
      ),
    }),
  });
  return `<style>${build(classes)}</style>`;
}

hosts('Style sheets', [
  ['A blank page: the same pixels each time', loaded({})],
  [
    'Bootstrap 5: pixels as on a blank page',
    loaded({
      head: link('bootstrap/dist/css/bootstrap.min.css'),
      classes: 'container lead card-body',
    }),
  ],
  [
    'Tailwind 4 with preflight: pixels as on a blank page',
    loaded({
      head: await tailwind('antialiased', 'text-lg', 'leading-9', 'space-y-4'),
      body: 'antialiased text-lg leading-9',
      classes: 'space-y-4',
    }),
  ],
  [
    'normalize.css: pixels as on a blank page',
    loaded({ head: link('normalize.css/normalize.css') }),
  ],
  ["Meyer's reset: pixels as on a blank page", loaded({ head: link('reset-css/reset.css') })],
  [
    'sanitize.css: pixels as on a blank page',
    loaded({
      head: ['sanitize', 'assets', 'forms', 'typography', 'reduce-motion', 'system-ui']
        .map((name) => link(`sanitize.css/${name}.css`))
        .join(''),
    }),
  ],
  [
    'NHS: pixels as on a blank page',
    loaded({
      head: link('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
      classes: 'nhsuk-width-container nhsuk-main-wrapper nhsuk-u-reading-width nhsuk-body',
    }),
  ],
  [
    'GOV.UK: pixels as on a blank page',
    loaded({
      head: link('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
      html: 'class="govuk-template govuk-template--rebranded"',
      body: 'govuk-template__body',
      classes: 'govuk-width-container govuk-main-wrapper govuk-body-l',
    }),
  ],
  [
    'USWDS: pixels as on a blank page',
    loaded({
      head: link('@uswds/uswds/dist/css/uswds.min.css'),
      classes: 'usa-prose usa-intro grid-container',
    }),
  ],
]);
