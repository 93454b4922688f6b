// Registers the tests of a host in every engine there is, and opens its pages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './engines.mjs';
import { serve } from './server.mjs';

export const tags = ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'];

/** The four widgets as people place them, each with a fallback. */
export const widgets = `<treg-brakes><p>About the brakes</p></treg-brakes>
<treg-causes><p>About the causes</p></treg-causes>
<treg-conditions><p>About the conditions</p></treg-conditions>
<treg-booking clinic="Elm Clinic" phone="+1-314-555-0100"><a href="https://example.com/book">Book a visit</a></treg-booking>`;

export const script = '<script src="/dist/treg-widgets.min.js" defer></script>';

/** A whole page, with the recorder as its first script. */
export const document = ({
  head = '',
  body = '',
  html = 'lang="en"',
  recorder = '<script src="/hosts/recorder.js"></script>',
}) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${recorder}${head}</head><body>${body}</body></html>`;

let count = 0;

class Host {
  constructor(server, browser, engine) {
    Object.assign(this, { server, browser, engine });
  }

  /** Serves something at an address of its own, and returns that. */
  serve(body, { path = `/page/${++count}`, ...answer } = {}) {
    this.server.add(path, { body, ...answer });
    return path;
  }

  /** Opens a page, which may be of another server; without `address`, one made of the parts that are given. */
  async open({ address, width = 800, height = 600, type, headers, ...parts } = {}) {
    const page = await this.browser.open();
    await page.setViewport({ width, height });
    const path = address ?? this.serve(document(parts), { type, headers });
    await page.goto(new URL(path, this.server.origin).href);
    return page;
  }
}

/**
 * One test for each engine that is there: `work` gets a host to open pages with. `unless` gives, by engine, the reason why a case says
 * nothing there. Its name is its place in the table of docs/hosts.md: row, case, engine.
 */
export function hosts(row, cases) {
  for (const engine of ['chromium', 'firefox', 'webkit']) {
    describe(`${row} | ${engine}`, async () => {
      let server;
      let browser;
      before(async () => {
        server = await serve();
        browser = await launch(engine);
      });
      after(async () => {
        await browser?.close();
        await server.stop();
      });
      for (const [name, work, unless = {}] of cases) {
        it(name, { skip: unless[engine] }, async (test) => {
          if (!browser) return test.skip('not installed here');
          try {
            await work(new Host(server, browser, engine));
          } catch (error) {
            // Browsers crash, and busy machines stall: what fails twice is the page's.
            test.diagnostic(`tried again after: ${error.message}`);
            if (!(await browser.isAlive())) {
              await browser.close();
              browser = await launch(engine);
            }
            server.reports.length = 0;
            await work(new Host(server, browser, engine));
          }
        });
      }
    });
  }
}

/** A step back in the history, by the page itself: browsers pass over steps that no visitor made. */
export const back = (page) => page.evaluate(() => void setTimeout(() => window.history.back()));

/** What each widget shows now: its heading, or the text of its fallback. */
export const shown = (page, selector = tags.join()) =>
  page.evaluate(async (selector) => {
    const isFilled = (place) =>
      place.parentElement.localName.startsWith('treg-') ||
      place.querySelector(`treg-${place.dataset.treg}`);
    let found;
    // Placeholders are filled a moment after the page has loaded.
    for (let tries = 0; tries < 100; tries++) {
      found = [...document.querySelectorAll(selector)];
      const isDone =
        found.every(({ shadowRoot }) => shadowRoot?.querySelector('.root')) &&
        [...document.querySelectorAll('[data-treg]')].every(isFilled);
      if (isDone) break;
      await new Promise((done) => setTimeout(done, 20));
    }
    return found.map((widget) => {
      const box = widget.getBoundingClientRect();
      const heading = widget.shadowRoot?.querySelector('.root :is(h1, h2, h3, h4, h5, h6)');
      return {
        tag: widget.localName,
        heading: heading?.textContent.trim() ?? '',
        isSeen:
          box.width > 50 &&
          box.height > 50 &&
          heading !== null &&
          widget.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      };
    });
  }, selector);

/** Waits until something holds on a page. */
export async function until(page, holds, ...values) {
  for (let tries = 0; tries < 150; tries++) {
    // On the way to another page nothing can be asked.
    if (await page.evaluate(holds, ...values).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It did not come to that: ${holds}`);
}

export const recorded = (page) => page.evaluate(() => window.recorded);

/** Uses each of the four widgets as a visitor does, and returns what came of it. */
export const use = (page) =>
  page.evaluate(async () => {
    const [brakes, causes, conditions, booking] = [
      'treg-brakes',
      'treg-causes',
      'treg-conditions',
      'treg-booking',
    ].map((tag) => document.querySelector(tag));
    const inside = (widget, selector) => widget.shadowRoot.querySelector(selector);
    // Tall widgets take turns.
    for (const widget of [brakes, causes, conditions, booking]) await widget.updateComplete;
    let outcome = '';
    brakes.addEventListener('treg-brakes-change', (event) => (outcome = event.outcome));
    inside(brakes, '.presets button:nth-of-type(4)').click();
    inside(causes, '.card summary').click();
    const search = inside(conditions, '#search');
    search.value = 'hashimotos';
    // MooTools has an Event of its own.
    const input = document.createEvent('Event');
    input.initEvent('input', true, false);
    search.dispatchEvent(input);
    for (const widget of [brakes, causes, conditions, booking]) await widget.updateComplete;
    // A card opens with a transition where browsers have them.
    for (let tries = 0; tries < 100 && !inside(causes, '.card').open; tries++)
      await new Promise((done) => setTimeout(done, 20));
    const found = conditions.shadowRoot.querySelectorAll(
      'div:not([hidden]) > .entry > summary > :is(h3, h4)',
    );
    return {
      outcome,
      open: inside(causes, '.card').open,
      found: found[0].textContent.trim(),
      link: inside(booking, '[part=action]').href,
    };
  });

/** What comes of that where all is well. */
export const used = {
  outcome: 'lasts',
  open: true,
  found: "Hashimoto's disease",
  link: 'https://example.com/book',
};

/** The four widgets are seen and work, and nothing was said but this. */
export async function expectAll(page, said = []) {
  assert.deepEqual(
    (await shown(page)).map(({ tag, isSeen }) => isSeen && tag),
    tags,
  );
  assert.deepEqual(await use(page), used);
  assert.deepEqual((await recorded(page)).said, said);
}
