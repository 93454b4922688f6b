// The widgets' pixels on pages with style sheets of their own: the same as on a blank page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from 'tailwindcss';
import { hosts, script, tags } from './harness.mjs';
import { expectSame, paintAnew } from './pixels.mjs';
import { files } from './wordpress.mjs';

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
    'columns: auto; zoom: 1; visibility: visible; opacity: 1; filter: none; transform: none; translate: none; rotate: none; scale: none; mask: none; clip-path: none; ' +
    'contain: none; content-visibility: visible; animation: none; transition: none; writing-mode: horizontal-tb; mix-blend-mode: normal; overflow: visible',
);
const box = important(
  'margin: 0; padding: 0; border: 0; outline: 0; width: auto; max-width: none; background: none',
);

const stage = ({ width, light, dark }, classes = '', parent = '') =>
  `<div id="stage" style="${steady}; ${important(`position: absolute; inset: 0 auto auto 0; width: ${width}px; isolation: isolate; z-index: 9`)}">
${Object.entries({ light, dark })
  .map(
    ([scheme, widgets]) =>
      `<div class="${classes}" style="${steady}; ${parent} ${important(`color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}`)}">
${widgets.map((widget) => widget.replace('>', ` theme="${scheme}" style="${box}">`)).join('\n')}</div>`,
  )
  .join('\n')}</div>`;

const font = '<style>:root { --treg-font: sans-serif }</style>';

/** Opens what has no option for it, and waits until nothing moves. */
async function settle(page) {
  await page.evaluate(async (selector) => {
    const widgets = [...document.querySelectorAll(selector)];
    if (!widgets.every(({ shadowRoot }) => shadowRoot)) throw new Error('no widgets');
    for (const widget of widgets) {
      await widget.updateComplete;
      if (widget.className) widget.shadowRoot.querySelector('details').open = true;
      await widget.updateComplete;
    }
  }, tags.join());
  await paintAnew(page);
  return page.evaluate(async (selector) => {
    for (const { shadowRoot } of document.querySelectorAll(selector))
      for (const animation of shadowRoot.getAnimations()) animation.finish();
    await new Promise(requestAnimationFrame);
    return document.querySelector('#stage').offsetHeight;
  }, tags.join());
}

/** How high the widgets of each look are in each engine, and their picture on a blank page. */
const heights = new Map();
const blanks = new Map();

async function open(
  host,
  look,
  { head = '', classes = '', parent = '', html = '', body = '' } = {},
) {
  const page = await host.open({
    width: look.width,
    height: heights.get(host.engine + look.width),
    html: `lang="en" style="${steady}" ${html}`,
    head: head + font + script,
    body: `<script>document.body.setAttribute('style', ${JSON.stringify(steady)}); document.body.className = '${body}'</script>${stage(look, classes, parent)}`,
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

/** Three pages at each width. */
const loaded = (given) => async (host) => {
  const parts = typeof given === 'function' ? await given() : given;
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

/** One page at each width that has the first of the style sheets from the start; then come the others, none, and the first again. */
const shouting =
  (...sheets) =>
  async (host) => {
    for (const look of looks) {
      const expected = await blank(host, look);
      const { page } = await open(host, look, { head: `<style id="hostile">${sheets[0]}</style>` });
      for (const [index, sheet] of [...sheets, '', sheets[0]].entries()) {
        await page.evaluate((sheet) => {
          document.querySelector('#hostile').textContent = sheet;
        }, sheet);
        await settle(page);
        await expectSame(
          await page.screenshot(),
          expected,
          `${host.engine} ${look.width} sheet ${index}`,
        );
      }
      await page.close();
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

/** The style sheets of blocks of the WordPress that the tests of WordPress run. */
async function wordpress() {
  const folder = path.join(await files(), 'wp-includes/css/dist/block-library');
  const sheets = ['common', 'style', 'theme', 'classic'].map((name) =>
    readFile(path.join(folder, `${name}.min.css`), 'utf8'),
  );
  return {
    head: `<style>${(await Promise.all(sheets)).join('\n')}</style>`,
    body: 'wp-embed-responsive',
    classes: 'entry-content wp-block-group has-background has-large-font-size is-layout-flow',
  };
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
  ['WordPress block library: pixels as on a blank page', loaded(wordpress)],
  [
    'A flex column that centers: pixels as on a blank page',
    loaded({ parent: important('display: flex; flex-direction: column; align-items: center') }),
  ],
  [
    'A grid that aligns: pixels as on a blank page',
    loaded({ parent: important('display: grid; place-items: end center') }),
  ],
]);

/** What is inherited, but for the font family, the colour scheme and the reading direction, which widgets take from the page. */
const inherited = `color: red; font-size: 30px; font-style: italic; font-weight: 900; font-variant: small-caps; font-stretch: condensed;
  font-feature-settings: "smcp"; font-kerning: none; font-size-adjust: 2; font-synthesis: none; font-optical-sizing: none; line-height: 3;
  letter-spacing: 0.5em; word-spacing: 1em; text-transform: uppercase; text-indent: 5em; text-align: center; text-align-last: right;
  text-shadow: 1px 1px red; white-space: nowrap; word-break: break-all; line-break: anywhere; overflow-wrap: anywhere; hyphens: auto;
  tab-size: 40; text-wrap: nowrap; text-emphasis: dot red; text-underline-offset: 1em; text-underline-position: under;
  text-decoration: underline wavy red; text-rendering: geometricPrecision; text-orientation: upright; text-combine-upright: all;
  text-size-adjust: 200%; -webkit-text-size-adjust: 200%; -webkit-text-stroke: 2px red; -webkit-text-fill-color: red;
  -webkit-text-security: disc; -webkit-font-smoothing: antialiased; -webkit-line-clamp: 1; list-style: square inside; quotes: none;
  cursor: wait; user-select: none; -webkit-user-select: none; pointer-events: none; caret-color: red; accent-color: red;
  fill: red; stroke: red; stroke-width: 9px; paint-order: stroke; text-anchor: end; border-collapse: collapse; border-spacing: 9px;
  caption-side: bottom; empty-cells: hide; image-rendering: pixelated; scrollbar-color: red red; orphans: 9; widows: 9;
  forced-color-adjust: none; print-color-adjust: exact; math-depth: 3; counter-reset: list-item 40; counter-increment: list-item 7`;

/** What is not inherited a page does to its own elements with every right, so those around the widgets are left out. */
const others = '*:not(html, body, #stage, #stage > div)';
const everywhere = (style, all = others) =>
  `${all}, ${all}::before, ${all}::after { ${important(style)} }`;

/** Names that pages use, and those the widgets use themselves. */
const names =
  'color primary secondary accent background foreground border text muted card ring input font font-size size gap radius space spacing shadow line ' +
  'line-height brand link ink soft surface raised fill on-fill calm heat state plot covered stroke paint tone corner mark width height duration';
const properties = (write) =>
  names
    .split(' ')
    .map((name) => write(`--${name}`))
    .join(' ');

hosts('Hostile style sheets', [
  [
    'Everything inline, red and tiny',
    shouting('* { display: inline !important; color: red !important; font-size: 9px !important }'),
  ],
  [
    'Common elements not displayed',
    shouting(
      'div, section, header, footer, p, ol, ul, li, svg, details, button, form, slot { display: none }',
    ),
  ],
  [
    'The tags not displayed',
    shouting(`${tags} { display: none }`, `${tags} { display: none !important }`),
  ],
  [
    'Tags not displayed until they are defined',
    shouting(':not(:defined) { visibility: hidden; opacity: 0; display: none }'),
  ],
  [
    'A body in spaced capitals, centered, on one line, in Impact',
    shouting(
      `body { text-transform: uppercase; letter-spacing: 0.5em; line-height: 3; white-space: nowrap; text-align: center;
      font-family: Impact; user-select: none }`,
    ),
  ],
  ['A body with all that is inherited', shouting(`html, body { ${inherited} }`)],
  ['All that is inherited, on every element', shouting(everywhere(inherited, '*'))],
  [
    'Root font sizes of 8, 10, 20, 32 px and 62.5 %',
    shouting(
      ...['8px', '10px', '20px', '32px', '62.5%'].map((size) => `html { font-size: ${size} }`),
    ),
  ],
  [
    'Every property unset, initial or inherited',
    shouting(...['unset', 'initial', 'inherit'].map((all) => everywhere(`all: ${all}`))),
  ],
  [
    'Hidden and faded',
    shouting(
      everywhere(
        'visibility: hidden; opacity: 0.3; filter: blur(3px) invert(1); mix-blend-mode: difference; backdrop-filter: blur(9px); will-change: transform, opacity',
      ),
    ),
  ],
  [
    'Moved away',
    shouting(
      everywhere(
        'position: absolute; inset: 40px auto auto -9999px; float: left; clear: both; z-index: -1; transform: rotate(9deg); translate: 50px; rotate: 9deg; scale: 0.5; perspective: 1px; transform-style: preserve-3d',
      ),
      everywhere('position: fixed; top: -9999px'),
      everywhere('position: sticky; top: 0; position: relative; left: 90px'),
      everywhere('offset: path("M0 0L500 500") 100%'),
      everywhere('zoom: 0.5'),
    ),
  ],
  [
    'Cut off',
    shouting(
      everywhere(
        'overflow: hidden; height: 20px; max-height: 20px; clip-path: inset(50%); mask: linear-gradient(#0000, #0000); contain: strict; content-visibility: hidden; line-height: 0; text-overflow: ellipsis',
      ),
      everywhere('-webkit-mask-box-image: linear-gradient(#0000, #0000)'),
      everywhere('position: absolute; clip: rect(0 0 0 0); overflow: clip'),
    ),
  ],
  [
    'Laid out in other ways',
    shouting(
      everywhere(
        'display: flex; flex-flow: row wrap; gap: 40px; align-items: center; justify-content: end',
      ),
      everywhere('display: grid; grid: 50px / 50px; place-items: center; place-content: center'),
      everywhere('columns: 3; column-rule: 9px solid red; column-width: 90px'),
      everywhere('writing-mode: vertical-rl'),
      everywhere(
        'box-sizing: content-box; vertical-align: bottom; aspect-ratio: 1; shape-outside: circle()',
      ),
    ),
  ],
  [
    'Generated content and first letters',
    shouting(
      `${others}::before, ${others}::after { content: "Page"; display: block; font-size: 40px }`,
      `${others}::before, ${others}::after { content: "Page" !important; display: inline-block !important; width: 100% }`,
      '*::first-letter { font-size: 300%; float: left } *::first-line { text-transform: uppercase; font-size: 30px }',
    ),
  ],
  [
    'Everything moves',
    shouting(
      `${everywhere('transition: all 1s; animation: hostile 1s infinite alternate')}
      @keyframes hostile { from, to { opacity: 0.2; transform: rotate(9deg); font-size: 40px; color: red; visibility: hidden; filter: blur(9px) } }`,
    ),
  ],
  [
    'Buttons, links, headings, drawings, tables and lists',
    shouting(
      `svg, img { width: 100% !important; height: auto !important; display: inline !important; fill: red !important }
      button, input, textarea, label { background: red !important; padding: 40px !important; appearance: none !important; width: 100% !important }
      a, a:not([class]) { color: red !important; text-decoration: none !important; font-weight: 900 !important }
      h1, h2, h3, h4, h5, h6, p, summary { font: italic 40px Impact !important; margin: 40px !important }
      table, th, td { border: 9px solid red !important; display: block !important } ul, ol, li { list-style: square !important; padding: 40px !important }
      section, header, footer, details, fieldset, legend, .root, .body, .button, .intro { border: 9px solid red !important; padding: 40px !important }`,
    ),
  ],
  [
    'Custom properties with common names',
    shouting(
      `* { ${properties((name) => `${name}: 40px !important;`)} }`,
      `* { ${properties((name) => `${name}: red !important;`)} }`,
    ),
  ],
  [
    'Registered custom properties with common names',
    shouting(
      properties(
        (name) => `@property ${name} { syntax: '<length>'; inherits: false; initial-value: 40px }`,
      ),
      properties(
        (name) => `@property ${name} { syntax: '<color>'; inherits: false; initial-value: red }`,
      ),
    ),
  ],
  [
    'Cascade layers',
    shouting(
      `@layer first, second; @layer first { * { display: none !important; font-size: 40px !important; opacity: 0.2 !important; color: red !important } }
      @layer second { * { ${inherited} } }`,
    ),
  ],
]);
