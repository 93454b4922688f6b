// What readers set: narrow windows, zoom, spacing, direction, colours, motion, paper. All of it on the built script.
import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { hosts, script, shown } from './harness.mjs';
import { paintAnew } from './pixels.mjs';

const widgets = `<treg-brakes></treg-brakes><treg-brakes mode="explore" brake="30"></treg-brakes><treg-causes></treg-causes>
<treg-conditions open="lupus"></treg-conditions>
<treg-booking clinic="Elm Clinic" phone="+1-314-555-0100" booking-url="/book" address="1 Elm Street" hours="Mo-Fr 09:00-17:00"></treg-booking>
<treg-booking clinic="Elm Clinic" mode="form" endpoint="/ask"></treg-booking>`;

async function open(host, options = {}) {
  const page = await host.open({
    body: widgets,
    ...options,
    head: `${options.head ?? ''}${script}`,
  });
  assert.ok((await shown(page)).every(({ isSeen }) => isSeen));
  await page.evaluate(async () => {
    for (const widget of document.querySelectorAll('body > *')) {
      await widget.updateComplete;
      for (const details of widget.shadowRoot?.querySelectorAll('details') ?? [])
        details.open = true;
      await widget.updateComplete;
    }
  });
  return page;
}

/** What sticks out of the window or of what cuts it off. Tables and formulas that scroll by themselves may be wider, as WCAG says. */
const cutOff = (page) =>
  page.evaluate(() => {
    const found = [];
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth > clientWidth)
      found.push(`the page scrolls to ${scrollWidth} of ${clientWidth}`);
    for (const { localName, shadowRoot } of document.querySelectorAll('body > *')) {
      for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
        const { left, right, width, height } = element.getBoundingClientRect();
        // What is for screen readers alone is one pixel large.
        if (
          width <= 1 ||
          height <= 1 ||
          element.closest('svg, .wide, .equations, .visually-hidden, .description')
        )
          continue;
        const what = `${localName} ${element.localName}.${element.className}`;
        if (left < -1 || right > clientWidth + 1) found.push(`${what} from ${left} to ${right}`);
        const { overflowX, overflowY } = getComputedStyle(element);
        if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
          found.push(`${what} is cut off`);
        if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
          found.push(`${what} is cut off below`);
      }
    }
    return [...new Set(found)].slice(0, 20);
  });

const fits = (options, prepare) => async (host) => {
  for (const width of options.widths ?? [options.width]) {
    const page = await open(host, { ...options, width });
    if (prepare) await page.evaluate(prepare);
    assert.deepEqual(await cutOff(page), [], `${width} px`);
    await page.close();
  }
};

/** How bright the top of the page is on average, from 0 to 255. */
async function brightness(page) {
  await paintAnew(page);
  const { data } = PNG.sync.read(Buffer.from(await page.screenshot()));
  let sum = 0;
  for (let index = 0; index < data.length; index += 4) sum += data[index + 1];
  return (4 * sum) / data.length;
}

/** WCAG 1.4.12, as a reader's own style sheet or bookmarklet sets it: in every shadow root. */
const spacing = () => {
  for (const { shadowRoot } of document.querySelectorAll('body > *')) {
    if (!shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    shadowRoot.adoptedStyleSheets.push(sheet);
  }
};

const media = async (page, ...features) => {
  const session = await page.createCDPSession();
  const [media = '', ...pairs] = features;
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: pairs.map(([name, value]) => ({ name, value })),
  });
};
const unless = {
  firefox: 'its driver does not emulate media',
  webkit: 'its driver does not emulate media',
};

hosts("Reader's settings", [
  ['320 px: nothing is cut off, nothing scrolls sideways', fits({ width: 320, height: 800 })],
  ['400 % zoom: nothing is cut off, nothing scrolls sideways', fits({ width: 320, height: 256 })],
  ['Text spacing: nothing is cut off', fits({ widths: [320, 1000], height: 800 }, spacing)],
  [
    'Text twice as large: nothing is cut off',
    fits({
      widths: [640, 1280],
      height: 800,
      head: '<style>:root { --treg-font-size: 32px }</style>',
    }),
  ],
  [
    'Right to left: nothing is cut off',
    fits({ widths: [320, 1000], height: 800, html: 'lang="en" dir="rtl"' }),
  ],
  [
    'Right to left: headings begin at the right',
    async (host) => {
      const page = await open(host, { html: 'lang="en" dir="rtl"', width: 1000 });
      for (const right of await page.evaluate(() =>
        [...document.querySelectorAll('body > *')].flatMap(({ shadowRoot }) => {
          const heading = shadowRoot?.querySelector('header :is(h1, h2, h3)');
          if (!heading) return [];
          const range = document.createRange();
          range.selectNodeContents(heading);
          return heading.getBoundingClientRect().right - range.getBoundingClientRect().right;
        }),
      ))
        assert.ok(Math.abs(right) < 2, `${right} px of the right edge`);
      await page.close();
    },
  ],
  [
    'A dark page: the widgets are dark, and light with an option',
    async (host) => {
      const page = await open(host, { head: '<style>:root { color-scheme: dark }</style>' });
      assert.ok((await brightness(page)) < 80);
      await page.evaluate(() => {
        for (const widget of document.querySelectorAll('body > *')) widget.theme = 'light';
      });
      assert.ok((await brightness(page)) > 170);
      await page.close();
    },
  ],
  [
    'A reader who likes it dark, on a page that can be both: dark',
    async (host) => {
      const page = await open(host, { head: '<meta name="color-scheme" content="light dark">' });
      await media(page, '', ['prefers-color-scheme', 'dark']);
      assert.ok((await brightness(page)) < 80);
      await page.close();
    },
    unless,
  ],
  [
    'Forced colors: texts, buttons and lines in colors of the system',
    async (host) => {
      const page = await open(host);
      await media(page, '', ['forced-colors', 'active']);
      const [texts, buttons, lines] = await page.evaluate(() => {
        const system = (color) => {
          const probe = document.createElement('i');
          probe.style.color = color;
          document.body.append(probe);
          const { color: value } = getComputedStyle(probe);
          probe.remove();
          return value;
        };
        const known =
          'Canvas CanvasText LinkText VisitedText ButtonText ButtonFace Field FieldText GrayText Highlight HighlightText Mark MarkText'
            .split(' ')
            .map(system);
        const each = (selector, work) =>
          [...document.querySelectorAll('body > *')].flatMap(({ shadowRoot }) =>
            [...(shadowRoot?.querySelectorAll(selector) ?? [])]
              .filter(({ offsetWidth }) => offsetWidth !== 0)
              .flatMap(work),
          );
        const of = (element) => `${element.localName}.${element.getAttribute('class')}`;
        return [
          each('p, h2, h3, h4, li, a, summary, label, button', (element) =>
            known.includes(getComputedStyle(element).color) ? [] : of(element),
          ),
          each('.button, [aria-pressed]', (element) =>
            parseFloat(getComputedStyle(element).borderTopWidth) > 0 ? [] : of(element),
          ),
          each('.curve', (element) =>
            getComputedStyle(element).stroke === system('Canvas') ? of(element) : [],
          ),
        ];
      });
      assert.deepEqual([texts, buttons, lines], [[], [], []]);
      assert.deepEqual(await cutOff(page), []);
      await page.close();
    },
    unless,
  ],
  [
    'Higher contrast: nothing is cut off',
    async (host) => {
      const page = await open(host);
      await media(page, '', ['prefers-contrast', 'more']);
      assert.deepEqual(await cutOff(page), []);
      await page.close();
    },
    unless,
  ],
  [
    'Reduced motion: nothing moves after a change',
    async (host) => {
      const page = await open(host);
      await media(page, '', ['prefers-reduced-motion', 'reduce']);
      assert.deepEqual(
        await page.evaluate(async () => {
          const moving = [];
          for (const widget of document.querySelectorAll('treg-brakes')) {
            widget.scrollIntoView();
            const range = widget.shadowRoot.querySelector('.control input[type=range]');
            range.value = range.min;
            range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            await widget.updateComplete;
            await new Promise(requestAnimationFrame);
            moving.push(...widget.shadowRoot.getAnimations());
          }
          return moving.map(({ effect }) => effect.target.localName);
        }),
        [],
      );
      await page.close();
    },
    unless,
  ],
  [
    'Print, from a dark page too: ink on white, nothing cut off',
    async (host) => {
      const page = await open(host, {
        width: 700,
        head: '<style>:root { color-scheme: dark } @media print { :root { color-scheme: light } }</style>',
      });
      await media(page, 'print');
      assert.ok((await brightness(page)) > 200);
      assert.deepEqual(await cutOff(page), []);
      await page.close();
    },
    unless,
  ],
]);
