// The built script on real pages in a real browser: what a visitor gets, and what the page must not notice.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { parse } from 'acorn';
import { openBrowser } from './open.mjs';

const pages = ['index', 'brakes', 'causes', 'conditions', 'booking', 'bare'];
const tags = ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'];

/** The policy of a strict host, for pages with `?headers=strict`; hosts/ has more of them. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";

/** A page that holds what the README tells people to paste. */
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const [, snippet] = /```html\n([\s\S]+?)```/.exec(readme);
const snippetPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>README</title><link rel="icon" href="data:,"><body style="font-family: sans-serif">
${snippet.replace('https://your-site.example/', '/dist/')}<p>What follows</p>`;

let stop;
let browser;
let origin;

before(async () => {
  ({ origin, browser, stop } = await openBrowser(async (context, next) => {
    await next();
    if (context.path === '/demo/readme.html')
      Object.assign(context, { type: 'html', body: snippetPage });
    if (context.query.headers) context.set('Content-Security-Policy', strict);
  }));
});

after(() => stop());

/** Opens a page and notes what it says and asks for. */
async function open(
  path,
  { width = 1280, height = 800, hasTouch = false, javaScript = true, block } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height, hasTouch, isMobile: hasTouch });
  await page.setJavaScriptEnabled(javaScript);
  if (block) {
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (block.test(request.url()) ? request.abort() : request.continue()),
    );
  }
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${origin}/demo/${path}`, { waitUntil: 'networkidle0' });
  return { page, messages, requests, close: () => context.close() };
}

const alive = (page) =>
  page.$$eval(tags.join(), (widgets) =>
    widgets.map((widget) => ({
      tag: widget.localName,
      heading: widget.shadowRoot?.querySelector('h1,h2,h3,h4')?.textContent ?? '',
      height: widget.getBoundingClientRect().height,
    })),
  );

const assertAlive = (widgets) => {
  for (const { tag, heading, height } of widgets) {
    assert.ok(heading, `${tag} has a heading`);
    assert.ok(height > 50, `${tag} is ${height} px high`);
  }
};

describe('the built script', () => {
  for (const name of ['treg-widgets', ...tags]) {
    it(`${name}.min.js is one classic ES2021 script in ASCII, with a banner and a source map`, async () => {
      const code = await readFile(new URL(`../dist/${name}.min.js`, import.meta.url), 'utf8');
      parse(code, { ecmaVersion: 2021, sourceType: 'script' });
      assert.match(code, /^\/\*! Treg Widgets \d+\.\d+\.\d+ \| MIT licence/);
      assert.equal(/[^\t\n -~]/.exec(code), null);
      assert.match(code, new RegExp(`//# sourceMappingURL=${name}\\.min\\.js\\.map\\s*$`));
      const map = JSON.parse(
        await readFile(new URL(`../dist/${name}.min.js.map`, import.meta.url), 'utf8'),
      );
      // Where a warning stands in the script, and where the map says it was written.
      const words = 'cannot be shown; its fallback';
      const before = code.slice(0, code.indexOf(words)).split('\n');
      const { source, line } = originalPositionFor(new TraceMap(map), {
        line: before.length,
        column: before.at(-1).length,
      });
      assert.match(source, /src\/shared\/element\.ts$/);
      const written = map.sourcesContent[map.sources.indexOf(source)].split('\n');
      assert.ok(
        written.slice(line - 2, line + 1).some((text) => text.includes(words)),
        String(line),
      );
    });
  }
});

describe('the demo pages', () => {
  for (const name of pages) {
    it(`${name}.html shows living widgets, in silence`, async () => {
      const { page, messages, requests, close } = await open(`${name}.html`);
      const widgets = await alive(page);
      assertAlive(widgets);
      const found = new Set(widgets.map(({ tag }) => tag));
      const wanted = ['index', 'bare'].includes(name) ? tags : [`treg-${name}`];
      for (const tag of wanted) assert.ok(found.has(tag), tag);
      assert.deepEqual(messages, []);
      const outside = requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
      assert.deepEqual(outside, []);
      const stored = await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]);
      assert.deepEqual(stored, [0, 0, '']);
      await close();
    });

    it(`${name}.html fits a phone of 320 px`, async () => {
      const { page, close } = await open(`${name}.html`, { width: 320 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await close();
    });
  }

  for (const name of ['index', 'readme']) {
    for (const width of [320, 375, 768, 1280]) {
      it(`${name}.html shifts nothing and leaves no gap at ${width} px`, async () => {
        const { page, close } = await open(`${name}.html`, { width });
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
        const gaps = await page.$$eval(tags.join(), (widgets) =>
          widgets.map((widget) => {
            const root = widget.shadowRoot.querySelector('.root');
            return widget.getBoundingClientRect().height - root.getBoundingClientRect().height;
          }),
        );
        assert.deepEqual(gaps, [0, 0, 0, 0]);
        await close();
      });
    }
  }

  it('needs one request beside the page for four finished widgets', async () => {
    const { page, requests, close } = await open('bare.html');
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname),
      ['/demo/bare.html', '/dist/treg-widgets.min.js'],
    );
    assert.equal((await alive(page)).length, 4);
    await close();
  });

  it('prints from the first page on, with everything open', async () => {
    const { page, close } = await open('bare.html');
    await page.emulateMediaType('print');
    const printed = await page.$$eval(tags.join(), (widgets) => {
      window.dispatchEvent(new Event('beforeprint'));
      return widgets.map(({ shadowRoot }) => [
        getComputedStyle(shadowRoot.querySelector('.root')).display.startsWith('inline'),
        shadowRoot.querySelectorAll('details:not([open])').length,
      ]);
    });
    // What is inline does not break across pages; the card of the clinic is short and may.
    assert.deepEqual(printed.slice(0, 3), Array(3).fill([false, 0]));
    await close();
  });

  it('has the options and methods of the modules in the one script', async () => {
    const classes = await import('../dist/esm/index.js');
    const { page, close } = await open('bare.html');
    for (const tag of tags) {
      const Widget = classes[tag.replace(/^t|-(.)/g, (_, letter) => (letter ?? 't').toUpperCase())];
      const options = Object.keys(Widget.options);
      const built = await page.evaluate((tag) => Object.keys(customElements.get(tag).options), tag);
      assert.deepEqual(built, options, tag);
    }
    const type = await page.$eval('treg-brakes', (widget) => typeof widget.reset);
    assert.equal(type, 'function');
    await close();
  });

  it('adds one name to the page, and nothing to its head', async () => {
    const names = () => Object.getOwnPropertyNames(window);
    const head = () => document.head.innerHTML;
    const without = await open('bare.html', { block: /\.min\.js/ });
    const blank = {
      names: await without.page.evaluate(names),
      head: await without.page.evaluate(head),
    };
    const { page, close } = await open('bare.html');
    const added = (await page.evaluate(names)).filter((name) => !blank.names.includes(name));
    assert.deepEqual(added, ['TregWidgets']);
    assert.equal(await page.evaluate(head), blank.head);
    const { version } = JSON.parse(
      await readFile(new URL('../package.json', import.meta.url), 'utf8'),
    );
    assert.equal(await page.evaluate(() => window.TregWidgets.version), version);
    await close();
    await without.close();
  });

  it('leaves the fallback where the script is blocked or off', async () => {
    for (const options of [{ block: /\.min\.js/ }, { javaScript: false }]) {
      const { page, close } = await open('index.html', options);
      const link = await page.$('treg-booking a[href^="https:"]');
      assert.ok(await link.isVisible());
      await close();
    }
  });

  it('may run twice', async () => {
    const { page, messages, close } = await open('bare.html');
    await page.addScriptTag({ url: '/dist/treg-widgets.min.js' });
    await page.addScriptTag({ url: '/dist/treg-brakes.min.js' });
    assertAlive(await alive(page));
    assert.deepEqual(messages, []);
    await close();
  });
});

describe('the explainer on a page', () => {
  /** What the reader sees of the story now. */
  const seen = (page) =>
    page.$eval('treg-brakes', (widget) => {
      const text = (selector) => widget.shadowRoot.querySelector(selector)?.textContent.trim();
      return {
        step: widget.step,
        brake: text('.wheel-brake b'),
        targeted: text('.parachute b'),
        answer: text('.answer') ?? '',
        focus: widget.shadowRoot.activeElement?.id ?? '',
      };
    });

  /** The state of each step, as the model has it. */
  const told = ['100%', '100%', '120%', '80%', '80%', '30%'];

  const inWidget = (selector) => `treg-brakes >>> ${selector}`;

  /** Whether something is in the window and nothing lies over its middle. */
  const isInView = (page, selector) =>
    page.$eval(inWidget(selector), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const root = element.getRootNode();
      const top = root.elementFromPoint(x + width / 2, y + Math.min(height / 2, 12));
      return element === top || element.contains(top);
    });

  for (const [width, height] of [
    [1280, 800],
    [680, 640],
    [320, 640],
  ]) {
    it(`leaves room for its words at ${width} by ${height} px`, async () => {
      const { page, close } = await open('bare.html', { width, height });
      const free = await page.$eval('treg-brakes', ({ shadowRoot }) => {
        const box = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect();
        const isBeside = box('.stage').right <= box('.column').left;
        return window.innerHeight - box('.pager').height - (isBeside ? 0 : box('.stage').height);
      });
      assert.ok(free > height * 0.35, `${free} px are free`);
      await close();
    });

    it(`tells its story to the keyboard alone at ${width} px`, async () => {
      const { page, messages, close } = await open('bare.html?headers=strict', { width, height });
      const press = async (...keys) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      // Tab to the way through the story: it comes after the links of the sources.
      for (let tabs = 0; tabs < 60; tabs++) {
        await press('Tab');
        const found = await page.$eval('treg-brakes', ({ shadowRoot }) =>
          shadowRoot.activeElement?.matches('.pager a[aria-current]'),
        );
        if (found) break;
      }
      // On the way the reader has been through the steps; back to the first.
      await press('Home');
      const brakes = [];
      for (let step = 1; step <= 6; step++) {
        const { brake, step: at } = await seen(page);
        assert.equal(at, step);
        brakes.push(brake);
        assert.ok(await isInView(page, `[data-place="${step}"] h3`), `heading of step ${step}`);
        assert.ok(await isInView(page, '.pager [aria-current]'), `focus at step ${step}`);
        if (step < 6) await press('ArrowRight');
      }
      assert.deepEqual(brakes, told);

      await press('Home');
      for (let tabs = 0; (await seen(page)).focus !== 'guess'; tabs++) {
        assert.ok(tabs < 40, 'the guess is reached');
        await press('Tab');
        // What stays in view hides nothing that has the focus.
        assert.ok(await isInView(page, ':focus'), `focus after ${tabs} tabs`);
      }
      await press('Home', 'Tab', 'Enter');
      assert.match((await seen(page)).answer, /59\.9%.* 60 percentage points too low/);

      for (let tabs = 0; (await seen(page)).focus !== 'brake'; tabs++) {
        assert.ok(tabs < 30, 'the controls are reached');
        await press('Tab');
      }
      await press('Home');
      assert.equal((await seen(page)).brake, '0%');
      for (let tabs = 0; (await seen(page)).focus !== 'targeted'; tabs++) {
        assert.ok(tabs < 9, 'the second range is reached');
        await press('Tab');
      }
      assert.ok(await isInView(page, '#targeted'));
      await press('End');
      assert.deepEqual((await seen(page)).targeted, '×10');
      assert.deepEqual(
        messages.filter((message) => !message.includes('data:,')),
        [],
      );
      await close();
    });
  }

  it('tells its story to touch alone, on a phone', async () => {
    const { page, messages, close } = await open('bare.html', {
      width: 360,
      height: 740,
      hasTouch: true,
    });
    const tap = async (selector, tries = 5) => {
      // What scrolling brings has to be there first.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      // On a busy machine a tap can last as long as a press, which is no click.
      await page.evaluate(() => {
        window.isClick = new Promise((done) => {
          addEventListener('click', () => done(true), { capture: true, once: true });
          setTimeout(done, 3000, false);
        });
      });
      const { x, y } = await page.$eval(inWidget(selector), (element) => {
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      assert.ok(await isInView(page, selector), selector);
      await page.touchscreen.tap(x, y);
      if (await page.evaluate(() => window.isClick)) return;
      assert.ok(tries > 1, `a tap on ${selector} clicks`);
      await tap(selector, tries - 1);
    };
    // The way on is not in view before the story is.
    await page.$eval(inWidget('.stage'), (stage) => stage.scrollIntoView({ behavior: 'instant' }));
    const brakes = [];
    for (let step = 1; step <= 6; step++) {
      const { brake, step: at } = await seen(page);
      assert.equal(at, step);
      brakes.push(brake);
      if (step === 5) {
        const { x, y, width, height } = await page.$eval(inWidget('#guess'), (range) => {
          range.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          return range.getBoundingClientRect().toJSON();
        });
        const at = (brake) => [x + 14 + ((width - 28) * brake) / 150, y + height / 2];
        await page.touchscreen.touchStart(...at(75));
        for (let brake = 75; brake >= 30; brake -= 5)
          await page.touchscreen.touchMove(...at(brake));
        await page.touchscreen.touchEnd();
        await page.$eval(inWidget('.guess button'), (button) =>
          button.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
        );
        await tap('.guess button');
        assert.match((await seen(page)).answer, /(?:29|30|31) percentage points too low/);
      }
      await tap('.pager .button');
    }
    assert.deepEqual(brakes, told);
    assert.deepEqual(messages, []);
    await close();
  });

  it('tells its story to whoever only scrolls', async () => {
    const { page, close } = await open('bare.html', { width: 360, height: 740 });
    const steps = [];
    for (let y = 0; y < 3000; y += 60) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const { step, brake } = await seen(page);
      if (steps.at(-1)?.step !== step) steps.push({ step, brake });
      // Picture and graph stay in view as long as the story does.
      if (step > 1 && step < 6)
        assert.ok(await isInView(page, '.scene'), `picture at step ${step}`);
    }
    assert.deepEqual(
      steps.map(({ brake }) => brake),
      told,
    );
    await close();
  });

  it('shows each step its picture where the window is too low to keep one in view', async () => {
    // 1280 by 1024 pixels at a zoom of 400 %.
    const { page, close } = await open('bare.html', { width: 320, height: 256 });
    const shown = await page.$eval('treg-brakes', ({ shadowRoot }) => ({
      pictures: shadowRoot.querySelectorAll('.step .scene').length,
      sticky: [...shadowRoot.querySelectorAll('.stage, .pager')].filter(
        (part) => getComputedStyle(part).position === 'sticky',
      ).length,
      width: document.documentElement.scrollWidth,
    }));
    assert.deepEqual(shown, { pictures: 6, sticky: 0, width: 320 });
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(
      () => !document.querySelector('treg-brakes').shadowRoot.querySelector('.step .scene'),
    );
    await close();
  });

  it('shows each step its picture where a parent keeps it from staying in view', async () => {
    const { page, close } = await open('bare.html', { width: 360, height: 740 });
    await page.$eval('treg-brakes', (widget) => {
      const parent = document.createElement('div');
      parent.style.overflow = 'hidden';
      widget.before(parent);
      parent.append(widget);
    });
    await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
    await page.waitForFunction(
      () =>
        document.querySelector('treg-brakes').shadowRoot.querySelectorAll('.step .scene').length ===
        6,
    );
    await close();
  });

  it('keeps the picture below a bar of the page', async () => {
    const { page, close } = await open('bare.html', { width: 360, height: 740 });
    await page.$eval('treg-brakes', (widget) => widget.style.setProperty('--treg-top', '60px'));
    await page.$$eval(inWidget('.pager a'), (links) => links[3].click());
    await page.waitForFunction(() => document.querySelector('treg-brakes').step === 4);
    const top = await page.$eval(inWidget('.stage'), (stage) => stage.getBoundingClientRect().top);
    assert.equal(top, 60);
    assert.ok(await isInView(page, '[data-place="4"] h3'));
    await close();
  });

  it('does nothing before the first scroll, wherever the story is', async () => {
    const { page, close } = await open('bare.html', { width: 1280, height: 3000 });
    assert.equal((await seen(page)).step, 1);
    await close();
  });

  it('moves after an input, and then does nothing at all', async () => {
    const { page, close } = await open('bare.html');
    await page.evaluate(() => {
      window.frames = 0;
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = (callback) => {
        window.frames++;
        return requestAnimationFrame(callback);
      };
    });
    const moving = () =>
      page.$eval('treg-brakes', ({ shadowRoot }) => shadowRoot.getAnimations().length);
    const presets = await page.$$(inWidget('.presets button'));
    for (const preset of presets.slice(0, 4)) {
      await preset.click();
      await page.waitForFunction(
        () => document.querySelector('treg-brakes').shadowRoot.getAnimations().length > 3,
      );
      // To the end at once, as if its seconds had passed.
      await page.$eval('treg-brakes', ({ shadowRoot }) => {
        for (const animation of shadowRoot.getAnimations()) animation.finish();
      });
      await page.waitForFunction(
        () => document.querySelector('treg-brakes').shadowRoot.getAnimations().length === 0,
      );
      await page.mouse.move(0, 0);
      await page.waitForNetworkIdle({ idleTime: 300 });
      // From here on: waiting for a condition, as above, asks for frames itself.
      await page.evaluate(() => (window.frames = 0));
      const before = await page.metrics();
      await page.waitForNetworkIdle({ idleTime: 500 });
      const after = await page.metrics();
      assert.equal(await moving(), 0);
      assert.equal(await page.evaluate(() => window.frames), 0);
      for (const count of ['LayoutCount', 'RecalcStyleCount']) {
        assert.equal(after[count], before[count], count);
      }
    }
    await close();
  });
});

describe('the list of conditions on a page', () => {
  const titles = (page) =>
    page.$eval('treg-conditions', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('div:not([hidden]) > .entry > summary > h3')].map(
        ({ textContent }) => textContent.trim(),
      ),
    );

  it('finds what is typed, filters, and opens what the address names', async () => {
    const { page, messages, close } = await open('bare.html#treg-lupus');
    assert.ok(
      await page.$eval(
        'treg-conditions',
        ({ shadowRoot }) => shadowRoot.querySelector('#treg-lupus').open,
      ),
    );
    await page.locator('treg-conditions >>> #search').fill('hashimotoes');
    assert.equal((await titles(page))[0], "Hashimoto's disease");
    for (let key = 0; key < 11; key++) await page.keyboard.press('Backspace');
    await page.locator('treg-conditions >>> .known button').click();
    assert.equal((await titles(page)).length, 9);
    assert.deepEqual(messages, []);
    await close();
  });

  it('takes entries of the page, by the names of fields that are documented', async () => {
    const { page, messages, close } = await open('bare.html');
    const said = {
      text: 'Crystals in joints.',
      grade: 'strong',
      references: [
        { authors: 'Lee A', title: 'On gout', journal: 'J Tests', year: 2020, doi: '10.1/x' },
      ],
    };
    const item = {
      id: 'gout',
      commonName: 'Gout',
      medicalName: 'Arthritis urica',
      synonyms: ['podagra'],
      bodySystem: 'Joints',
      systems: ['joints'],
      description: said,
      treg: { ...said, text: 'Little is known.', status: 'limited-data' },
      microbiome: { ...said, text: 'Nothing is known.' },
      earlySigns: ['A sore toe'],
      prevalence: { ...said, text: 'Common.' },
      specialist: 'Rheumatologist',
      urgentNote: 'Fever with a hot joint: go now.',
      trustedLink: { organization: 'NIAMS', title: 'Gout', reference: said.references[0] },
    };
    const text = await page.$eval(
      'treg-conditions',
      async (widget, item) => {
        widget.items = [item];
        await widget.updateComplete;
        return widget.shadowRoot.querySelector('#treg-gout').textContent.replace(/\s+/g, ' ');
      },
      item,
    );
    for (const part of [
      'Crystals',
      'Little',
      'Nothing',
      'sore toe',
      'Common',
      'hot joint',
      'podagra',
      'NIAMS',
      'Lee A. On gout. J Tests, 2020',
    ])
      assert.ok(text.includes(part), part);
    const cause = await page.$eval('treg-causes', async (widget) => {
      widget.items = [
        {
          id: 'dust',
          name: 'Dust',
          short: 'It is small.',
          steps: ['It flies.'],
          facts: ['It is there.'],
          canDo: ['Ask about it.'],
          myths: [{ myth: 'It is gold', fact: 'It is not.' }],
          grade: 'early',
          evidenceNote: 'One study.',
          references: [{ authors: 'Lee A', title: 'On dust', journal: 'J Tests', pmid: '1' }],
        },
      ];
      await widget.updateComplete;
      return widget.shadowRoot.querySelector('#treg-dust').textContent;
    });
    for (const part of ['small', 'flies', 'there', 'Ask', 'gold', 'not', 'One study', 'On dust'])
      assert.ok(cause.includes(part), part);
    assert.deepEqual(messages, []);
    await close();
  });

  it('brings the marks of sources along when a passage is copied, with their links', async () => {
    const { page, close } = await open('bare.html');
    await page.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', {
      origin,
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
      browserContextId: page.browserContext().id,
    });
    await page.$eval('treg-conditions', ({ shadowRoot }) => {
      const entry = shadowRoot.querySelector('#treg-vitiligo');
      entry.open = true;
      const passage = [...entry.querySelectorAll('p')].find((each) => each.querySelector('sup'));
      window.getSelection().selectAllChildren(passage);
      document.execCommand('copy');
    });
    const [plain, rich] = await page.evaluate(async () => {
      const [item] = await window.navigator.clipboard.read();
      return Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()),
      );
    });
    assert.match(plain, /leaving white patches\.\[1\]/);
    assert.match(rich, /<a [^>]*href="https:[^>]*>1<\/a>/);
    await close();
  });
});

describe('the booking card on a page', () => {
  /** Opens the bare page with a query that names an illness, answers what is asked of other sites, and notes it. */
  async function openBooking(attributes, answer) {
    const { page, messages, close } = await open(
      'bare.html?illness=lupus&utm_source=news#treg-lupus',
    );
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith(origin)) return void request.continue();
      const asking = { url: request.url(), headers: request.headers(), method: request.method() };
      asked.push(asking);
      void request.fetchPostData().then((body) => (asking.body = body));
      const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
      // A preflight asks for permission alone.
      void request.respond({ headers, ...(request.method() === 'OPTIONS' ? {} : answer) });
    });
    await page.$eval(
      'treg-booking',
      async (widget, attributes) => {
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        await widget.updateComplete;
      },
      attributes,
    );
    return { page, asked, messages, close };
  }

  it('asks nothing of a provider before the press, and then tells it nothing of the page', async () => {
    const { page, asked, messages, close } = await openBooking(
      { mode: 'inline', 'booking-url': 'https://calendly.com/clinic/visit', utm: 'pass' },
      { contentType: 'text/html', body: '<p>Times</p>' },
    );
    assert.deepEqual(asked, []);
    await page.locator('treg-booking >>> [part=action]').click();
    await page.waitForFunction(() =>
      document.querySelector('treg-booking').shadowRoot.querySelector('iframe'),
    );
    await page.waitForNetworkIdle();
    assert.equal(asked.length, 1);
    const [{ url, headers }] = asked;
    assert.match(url, /^https:\/\/calendly\.com\/clinic\/visit\?.*utm_source=news/);
    assert.equal(headers.referer, undefined);
    assert.doesNotMatch(JSON.stringify(asked), /lupus|localhost/);
    assert.deepEqual(messages, []);
    await close();
  });

  it('sends the form under the documented names, and shows what the server says of fields', async () => {
    const { page, asked, close } = await openBooking(
      { mode: 'form', endpoint: 'https://clinic.example/visits', phone: '+1-314-555-0100' },
      {
        status: 422,
        contentType: 'application/json',
        body: JSON.stringify({ errors: { phone: 'We call back only.' }, message: 'Sorry.' }),
      },
    );
    await page.locator('treg-booking >>> #name').fill('Ada');
    await page.locator('treg-booking >>> #email').fill('ada@example.org');
    await page.locator('treg-booking >>> #morning').click();
    await page.locator('treg-booking >>> #message').fill('By train.');
    await page.locator('treg-booking >>> [part=send]').click();
    await page.waitForFunction(() =>
      document.querySelector('treg-booking').shadowRoot.querySelector('.problem'),
    );
    const post = asked.find(({ method }) => method === 'POST');
    assert.deepEqual(JSON.parse(post.body), {
      name: 'Ada',
      email: 'ada@example.org',
      times: 'morning',
      message: 'By train.',
    });
    assert.match(post.headers['idempotency-key'], /^[\da-f-]{36}$/);
    assert.equal(post.headers.referer || undefined, undefined);
    const said = await page.$eval('treg-booking', ({ shadowRoot }) =>
      shadowRoot.querySelector('.problem').textContent.replace(/\s+/g, ' '),
    );
    assert.match(said, /We call back only\./);
    await close();
  });
});
