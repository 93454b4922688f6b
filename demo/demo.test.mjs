// The built script on real pages in a real browser: what a visitor gets, and what the page must not notice.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { parse } from 'acorn';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../bin/browser.mjs';

const pages = ['index', 'brakes', 'causes', 'conditions', 'booking', 'bare'];
const tags = ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'];

/** Response headers of a strict host, by the page's `?headers=` query. */
const hosts = {
  strict: "default-src 'none'; script-src 'self'; style-src 'self'",
  'trusted-types': "trusted-types other; require-trusted-types-for 'script'",
  'trusted-types-none': "trusted-types 'none'",
};

/** A page that holds what the README tells people to paste. */
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const [, snippet] = /```html\n([\s\S]+?)```/.exec(readme);
const snippetPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>README</title><link rel="icon" href="data:,"><body style="font-family: sans-serif">
${snippet.replace('https://your-site.example/', '/dist/')}<p>What follows</p>`;

let server;
let browser;
let origin;

before(async () => {
  server = await startDevServer({
    config: {
      watch: false,
      middleware: [
        async (context, next) => {
          await next();
          if (context.path === '/demo/readme.html')
            Object.assign(context, { type: 'html', body: snippetPage });
          const policy = hosts[context.query.headers];
          if (policy) context.set('Content-Security-Policy', policy);
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  origin = `http://localhost:${server.config.port}`;
  browser = await puppeteer.launch(await browserOptions());
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** Opens a page and notes what it says and asks for. */
async function open(path, { width = 1280, height = 800, javaScript = true, block } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height });
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
    assert.ok(height > 100, `${tag} is ${height} px high`);
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
      const words = 'is not accepted; ';
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

  it('breaks no rule of a strict page', async () => {
    const { page, messages, close } = await open('bare.html?headers=strict');
    assertAlive(await alive(page));
    // The page's own icon is a data address, which such a policy refuses.
    assert.deepEqual(
      messages.filter((message) => !message.includes('data:,')),
      [],
    );
    await close();
  });

  it('works where a page allows no Trusted Types policy', async () => {
    const { page, close } = await open('bare.html?headers=trusted-types-none');
    assertAlive(await alive(page));
    await close();
  });

  it('shows the fallback where a page forbids all templates', async () => {
    const { page, close } = await open('index.html?headers=trusted-types');
    assert.ok(await (await page.$('treg-booking a[href^="https:"]')).isVisible());
    await close();
  });
});
