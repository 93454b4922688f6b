// The documentation site as a reader has it: every example runs, every link leads somewhere, every page can be read, searched and reached.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import axe from 'axe-core';
import ts from 'typescript';
import { openBrowser } from './open.mjs';
import { examples } from '../docs/site/markdown.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const filesBelow = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.join(folder, file));

const sources = readdirSync(path.join(root, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);
const pages = readdirSync(path.join(root, 'demo/docs')).filter((file) => file.endsWith('.html'));

/** Blocks of these are written by, or run in, the tests that are named. */
const testedElsewhere = { 'docs/hosts.md': 'hosts/*.test.mjs' };

/** The page at demo/docs/example. */
let body = '';
let stop;
let browser;
let origin;

before(async () => {
  ({ origin, browser, stop } = await openBrowser(async (context, next) => {
    await next();
    if (context.path === '/demo/docs/example') Object.assign(context, { type: 'html', body });
  }));
});

after(() => stop());

/** Opens an address below the docs, and notes what the page says and asks for. */
async function open(address, { width = 1280, javaScript = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(`${error}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(javaScript);
  await page.goto(`${origin}/demo/docs/${address}`);
  return { page, messages, requests, close: () => context.close() };
}

/** What axe has found, and where. */
const found = (violations) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

const rendered = () =>
  Promise.all(
    [...document.querySelectorAll('treg-brakes, treg-causes, treg-conditions, treg-booking')].map(
      (widget) => widget.updateComplete,
    ),
  );

describe('every example', () => {
  for (const source of sources.filter((each) => !(each in testedElsewhere))) {
    const blocks = examples(read(source));

    it(`of ${source} says what becomes of it`, () => {
      for (const { language, use, why, line } of blocks) {
        const isKnown =
          language === 'text' ||
          (use === 'static' && why) ||
          (use === 'live' && ['html', 'css', 'js'].includes(language)) ||
          (use === 'node' && language === 'js') ||
          (use === 'warns' && language === 'html');
        assert.ok(isKnown, `${source}:${line}`);
      }
    });

    const warning = blocks.flatMap((block, index) =>
      block.use === 'warns' ? [{ ...block, said: blocks[index + 1].code }] : [],
    );
    for (const { code, said, line } of warning) {
      it(`that warns says what is written: ${source}:${line}`, async () => {
        body = `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">
          <body>${code}<script src="../../dist/treg-widgets.min.js" defer></script>`;
        const { page, messages, close } = await open('example');
        await page.evaluate(rendered);
        const expected = said.trim().split('\n').sort();
        const deadline = AbortSignal.timeout(5000);
        while (messages.length < expected.length && !deadline.aborted)
          await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.deepEqual(messages.sort(), expected);
        await close();
      });
    }

    for (const { code, line } of blocks.filter(({ use }) => use === 'node')) {
      it(`in Node prints what its comments say: ${source}:${line}`, async () => {
        const { stdout } = await promisify(execFile)(
          process.execPath,
          ['--input-type=module', '--eval', code],
          { cwd: root },
        );
        const said = stdout.trim().split('\n');
        const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*?)(?::? at .*)?$/gm)];
        assert.equal(said.length, expected.length);
        expected.forEach(([, text], index) =>
          assert.ok(said[index].startsWith(text), `${said[index]} is not ${text}`),
        );
      });
    }
  }
});

describe('every page', () => {
  for (const file of pages) {
    it(`${file} runs in silence, asks nobody else, fits 320 px, and passes axe in light and dark`, async () => {
      const { page, messages, requests, close } = await open(file);
      await page.evaluate(rendered);
      const empty = await page.$$eval('.stage', (stages) =>
        stages
          .flatMap((stage) => [
            ...stage.querySelectorAll('treg-brakes, treg-causes, treg-conditions, treg-booking'),
          ])
          .filter(({ shadowRoot }) => !shadowRoot?.querySelector('.root')?.offsetHeight)
          .map(({ outerHTML }) => outerHTML),
      );
      assert.deepEqual(empty, []);
      await page.evaluate(axe.source);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        // What is inside a widget is checked where the widgets are; what is no color is the same in the dark.
        const { violations } = await page.evaluate(
          (runOnly) =>
            window.axe.run(
              { exclude: ['.stage'] },
              { resultTypes: ['violations'], ...(runOnly && { runOnly }) },
            ),
          scheme === 'dark' && ['cat.color'],
        );
        assert.deepEqual(found(violations), [], scheme);
      }
      await page.setViewport({ width: 320, height: 900 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:')),
        [],
      );
      await close();
    });
  }
});

describe('every link', () => {
  const htmlOf = (file) => readFileSync(path.join(root, 'demo', file), 'utf8');
  const known = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'bench/RESULTS.md',
    ...sources,
    ...filesBelow('src/content').filter((file) => file.endsWith('.ts')),
  ]
    .map(read)
    .join('\n');

  for (const file of pages) {
    it(`of ${file} leads somewhere`, () => {
      const html = htmlOf(`docs/${file}`).replace(
        /<div class="stage">[\s\S]*?<\/div>(?=<pre)/g,
        '',
      );
      const ids = (text) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      for (const [, href] of html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)) {
        if (/^[a-z]+:/.test(href)) {
          assert.match(href, /^https:/, href);
          // A source has its DOI or its number in the content, and the address is made of it.
          const made = /^https:\/\/(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov)\/(.+?)\/?$/.exec(href);
          assert.ok(known.includes(made ? made[1] : href.replaceAll('&amp;', '&')), href);
          continue;
        }
        const [address, hash] = href.split('#');
        const target = path.posix.join('docs', address || file);
        assert.ok(existsSync(path.join(root, 'demo', target)), `${file}: ${href}`);
        if (hash && target.startsWith('docs/'))
          assert.ok(ids(htmlOf(target)).has(hash), `${file}: ${href}`);
      }
    });
  }

  it('of the Markdown leads somewhere too, where GitHub shows it', () => {
    for (const source of [...sources, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
      for (const [, href] of read(source).matchAll(/\]\((?!https:|mailto:|#)([^)#\s]+)/g)) {
        const target = path.join(root, path.dirname(source), href);
        assert.ok(existsSync(target), `${source}: ${href}`);
      }
    }
  });
});

describe('the site', () => {
  it('can be reached in full from the navigation, forward and by the list of pages', async () => {
    const { page, close } = await open('index.html');
    const listed = await page.$$eval('.pages a', (links) => links.map(({ pathname }) => pathname));
    assert.deepEqual(listed.map((each) => path.basename(each)).sort(), [...pages].sort());
    const walked = ['index.html'];
    for (let step = 1; step < listed.length; step++) {
      const next = await page.$eval('[rel=next]', ({ href }) => href);
      await page.goto(next, { waitUntil: 'domcontentloaded' });
      walked.push(path.basename(next));
    }
    assert.deepEqual(
      walked,
      listed.map((each) => path.basename(each)),
    );
    await close();
  });

  it('is searched by keyboard alone', async () => {
    const { page, messages, requests, close } = await open('index.html');
    assert.ok(!requests.some((url) => url.endsWith('/search.js')));
    await page.keyboard.press('/');
    await page.waitForSelector('dialog.search[open]');
    await page.keyboard.type('idempotency key');
    await page.waitForSelector('.results a');
    assert.match(
      await page.$eval('.search [role=status]', ({ textContent }) => textContent),
      /\d place/,
    );
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run('dialog'));
    assert.deepEqual(found(violations), []);
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.match(href, /^(booking|readme)\.html#/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname, `/demo/docs/${href.split('#')[0]}`);
    assert.deepEqual(messages, []);
    await close();
  });

  it('finds what people look for', async () => {
    const { page, close } = await open('index.html');
    await page.keyboard.press('/');
    await page.waitForFunction(() => 'searchDocs' in window);
    const wanted = {
      'not accepted': /^troubleshooting\.html/,
      cookie: /^(privacy|hosts)\.html/,
      'screen reader': /^accessibility\.html/,
      'brand color': /^theming\.html/,
      integrity: /^versions\.html/,
      squarespace: /^hosts\.html/,
      prefill: /^(booking|readme)\.html/,
      'treg-brakes-change': /^(brakes|frameworks)\.html#events/,
      acessibility: /^accessibility\.html/,
    };
    for (const [words, file] of Object.entries(wanted)) {
      const [best] = await page.evaluate((text) => window.searchDocs(text), words);
      assert.match(best?.id ?? '', file, words);
    }
    await page.locator('#search').fill('qqqq');
    await page.waitForFunction(() =>
      document.querySelector('.search [role=status]').textContent.startsWith('Nothing was found'),
    );
    await close();
  });

  it('gives the key / back where it is not wanted', async () => {
    const { page, close } = await open('index.html');
    await page.keyboard.press('/');
    await page.locator('#key').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    assert.equal(await page.$('dialog.search[open]'), null);
    await page.reload();
    await page.keyboard.press('/');
    assert.equal(await page.$('dialog.search[open]'), null);
    await page.locator('.search-button').click();
    await page.waitForSelector('dialog.search[open]');
    await close();
  });

  it('leaves / to what is typed into a widget', async () => {
    const { page, close } = await open('conditions.html');
    await page.locator('treg-conditions >>> #search').fill('a');
    await page.keyboard.type('/');
    assert.equal(await page.$('dialog.search[open]'), null);
    await close();
  });

  it('has a first stop that skips to the text, and shows the focus', async () => {
    const { page, close } = await open('booking.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement).outlineStyle,
    );
    assert.equal(outline, 'solid');
    await close();
  });

  it('copies code as it is written', async () => {
    const { page, close } = await open('index.html');
    const session = await page.createCDPSession();
    await session.send('Browser.grantPermissions', {
      origin,
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
      browserContextId: page.browserContext().id,
    });
    await page.bringToFront();
    await page.locator('.copy').click();
    await page.waitForFunction(() => document.querySelector('.copy').textContent === 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [{ code }] = examples(read('docs/index.md'));
    assert.equal(copied, code.trimEnd());
    await close();
  });

  it('can be read without script', async () => {
    const { page, close } = await open('booking.html', { javaScript: false, width: 800 });
    const text = await page.$eval('article', ({ innerText }) => innerText);
    assert.match(text, /Book a visit/);
    assert.match(text, /Idempotency-Key/);
    assert.equal(await page.$('.search-button'), null);
    await close();
  });

  it('prints the text alone', async () => {
    const { page, close } = await open('versions.html');
    await page.emulateMediaType('print');
    const shown = await page.$$eval('.top, .pages, .contents, .neighbors, .foot, .copy', (parts) =>
      parts.filter(({ offsetHeight }) => offsetHeight).map(({ className }) => className),
    );
    assert.deepEqual(shown, []);
    assert.ok(await page.$eval('h1', ({ offsetHeight }) => offsetHeight));
    await close();
  });
});

describe('the lists', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const widgets = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);

  for (const { tagName, attributes, events, slots, cssParts, cssProperties } of widgets) {
    it(`of ${tagName} are those of the manifest`, () => {
      const html = read(`demo/docs/${tagName.slice('treg-'.length)}.html`);
      const common = read('demo/docs/theming.html');
      const ids = (text, kind) =>
        [...text.matchAll(new RegExp(`<div id="${kind}-([^"]*)"`, 'g'))].map(([, id]) => id);
      const own = (list) => list.filter(({ inheritedFrom }) => !inheritedFrom);
      const inherited = (list) => list.filter(({ inheritedFrom }) => inheritedFrom);
      const names = (list) => list.map(({ name }) => name);
      assert.deepEqual(ids(html, 'option'), names(own(attributes)));
      assert.deepEqual(ids(common, 'option'), names(inherited(attributes)));
      assert.deepEqual(ids(html, 'event'), names(events));
      assert.deepEqual(
        ids(html, 'slot'),
        names(slots).map((name) => name || 'default'),
      );
      assert.deepEqual(ids(html, 'part'), names(cssParts));
      assert.deepEqual(
        ids(common, 'property'),
        names(inherited(cssProperties)).map((name) => name.slice(2)),
      );
      for (const { name, description, option } of own(attributes)) {
        const entry = html.split(`<div id="option-${name}">`)[1].split('</div>')[0];
        const words = entry.replace(/<[^>]*>/g, '');
        assert.ok(words.includes(description.split(/[`;"&]/)[0].trim()), name);
        for (const value of option.values ?? []) assert.ok(words.includes(value), value);
      }
    });
  }

  it('of hashes are those of the scripts', () => {
    const { files } = JSON.parse(read('dist/sri.json'));
    const html = read('demo/docs/versions.html');
    for (const { integrity } of Object.values(files)) assert.ok(html.includes(integrity));
  });

  it('of criteria has all 55 of levels A and AA', () => {
    const found = [...read('docs/accessibility.md').matchAll(/^\| (\d\.\d+\.\d+) .*?\((AA?)\)/gm)];
    assert.equal(found.length, 55);
    assert.equal(new Set(found.map(([, number]) => number)).size, 55);
    assert.equal(found.filter(([, , level]) => level === 'A').length, 31);
  });

  it('of tests names tests that there are', () => {
    let count = 0;
    for (const source of sources) {
      const text = read(source).replace(/\s+/g, ' ');
      for (const [, file, names] of text.matchAll(
        /`([\w./-]+\.test\.(?:ts|mjs))`: ((?:“[^”]+”(?:, )?)+)/g,
      )) {
        for (const [, name] of names.matchAll(/“([^”]+)”/g)) {
          assert.ok(read(file).includes(name), `${source}: ${file}: ${name}`);
          count++;
        }
      }
    }
    assert.ok(count > 80, `${count} tests are named`);
  });
});

/** The fixed words of all that the sources say in the console, and of what is thrown at a server. */
function saidBy(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const said = [];
  const followed = new Set();
  const words = (node) => {
    if (
      ts.isStringLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      said.push(node.text);
    else if (ts.isNoSubstitutionTemplateLiteral(node)) said.push(node.text);
    else if (ts.isIdentifier(node)) {
      const find = (each) => {
        const isIt = ts.isVariableDeclaration(each) && each.name.getText() === node.text;
        if (!isIt || !each.initializer) ts.forEachChild(each, find);
        else if (!followed.has(each)) {
          followed.add(each);
          words(each.initializer);
        }
      };
      find(source);
    } else if (!ts.isPropertyAccessExpression(node)) ts.forEachChild(node, words);
  };
  const visit = (node) => {
    const isSaid =
      ts.isCallExpression(node) && /(^|[.#])(warn|info)$/.test(node.expression.getText());
    const isThrown = ts.isNewExpression(node) && file === 'src/ssr.ts';
    if (isSaid || isThrown) node.arguments.forEach(words);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

describe('troubleshooting', () => {
  it('has the words of every warning', () => {
    const text = read('docs/troubleshooting.md').replace(/\s+/g, ' ');
    const files = filesBelow('src').filter(
      (file) => /\.ts$/.test(file) && !/\.test\.ts$|^src\/testing\//.test(file),
    );
    const said = new Set(
      files
        .flatMap(saidBy)
        // Others are words that the code compares with, or signs between words.
        .filter((words) => /[a-z]{3}/i.test(words) && /\s|TregWidgets/.test(words))
        .map((words) => words.replace(/\s+/g, ' ').replace(/^[^\w]+|[^\w.]+$/g, '')),
    );
    assert.ok(said.size > 12, [...said].join('\n'));
    for (const words of said) assert.ok(text.includes(words), words);
  });
});
