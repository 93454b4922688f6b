// Every way in which a page, or what a site does to its scripts, brings the script.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { jsmin } from 'jsmin';
import { minify } from 'terser';
import uglify from 'uglify-js';
import { hosts, recorded, script, shown, tags, until, use, used, widgets } from './harness.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}dist/treg-widgets.min.js`;
const source = await readFile(file, 'utf8');
const address = '/dist/treg-widgets.min.js';
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

async function expectAll(page, { said = [] } = {}) {
  assert.deepEqual(
    (await shown(page)).map(({ tag, isSeen }) => isSeen && tag),
    tags,
  );
  assert.deepEqual(await use(page), used);
  const notes = await recorded(page);
  assert.deepEqual(notes.said, said);
  assert.equal(await page.evaluate(() => window.TregWidgets.version), version);
  await page.close();
}

/** A page with these parts shows four widgets that work, and says nothing. */
const brings = (parts) => async (host) =>
  expectAll(
    await host.open(typeof parts === 'function' ? parts(host) : { body: widgets, ...parts }),
  );

/** The script as another file, made of its text. */
const asFile = (make, parts = (path) => ({ head: `<script src="${path}" defer></script>` })) =>
  brings((host) => ({
    body: widgets,
    ...parts(host.serve(make(source), { type: 'text/javascript' })),
  }));

const minifiers = {
  terser: async () => (await minify(source)).code,
  esbuild: async () => (await transform(source, { minify: true, target: 'es2021' })).code,
  uglify: async () => {
    const { code, error } = uglify.minify(source);
    if (error) throw error;
    return code;
  },
  'JSMin, as old optimizers have it': async () => jsmin(source, 3),
};

/** The same markup from scripts and from modules. */
const sameMarkup = (language) => async (host) => {
  const lit = (name) => `/hosts/node_modules/${name}/`;
  const imports = {
    lit: `${lit('lit')}index.js`,
    'lit/': lit('lit'),
    'lit-html': `${lit('lit-html')}lit-html.js`,
    'lit-html/': lit('lit-html'),
    'lit-element/': lit('lit-element'),
    '@lit/reactive-element': `${lit('@lit/reactive-element')}reactive-element.js`,
    '@lit/reactive-element/': lit('@lit/reactive-element'),
  };
  const modules = `<script type="importmap">${JSON.stringify({ imports })}</script>
        <script type="module" src="/dist/esm/define/all.js"></script>
        <script type="module" src="/dist/esm/define/es.js"></script>`;
  const spanish = '<script src="/dist/treg-es.min.js"></script>';
  const body = `<div lang="${language}">${widgets}<treg-brakes mode="explore" share></treg-brakes><treg-causes layout="list"></treg-causes>
        <treg-conditions open="lupus" sort="system"></treg-conditions>
        <treg-booking mode="form" endpoint="/send" hours="Mo-Su 00:00-24:00" time-zone="UTC" consent="Yes"></treg-booking></div>`;
  const markup = [];
  // The language comes after the widgets, or before.
  for (const head of [modules, script + spanish, spanish + script]) {
    const page = await host.open({ head, body });
    await shown(page);
    await use(page);
    markup.push(
      await page.evaluate(async (list) => {
        const found = [...document.querySelectorAll(list)];
        await Promise.all(found.map((each) => each.updateComplete));
        // Texts of the build have single spaces, and comments only mark places.
        return found.map(({ shadowRoot }) =>
          shadowRoot.innerHTML
            .replace(/<!--.*?-->|http:[^#"]*\/page\/\d+/g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([<>]) ?/g, '$1')
            .replaceAll('">', '" >')
            .replaceAll('" >', '">'),
        );
      }, tags.join()),
    );
    await page.close();
  }
  const [whole, ...built] = markup;
  assert.equal(whole.length, 8);
  for (const texts of built)
    texts.forEach((text, index) => {
      const other = whole[index];
      const at = [...text].findIndex((letter, place) => letter !== other[place]);
      // The whole is too long to be read.
      assert.equal(
        text.slice(Math.max(0, at - 60), at + 60),
        other.slice(Math.max(0, at - 60), at + 60),
      );
      assert.equal(text.length, other.length);
    });
};

hosts('Script handling', [
  ['defer', brings({ head: script })],
  ['async', brings({ head: `<script src="${address}" async></script>` })],
  ['in the head, before anything is there', brings({ head: `<script src="${address}"></script>` })],
  ['at the end of the body', brings({ body: `${widgets}<script src="${address}"></script>` })],
  [
    'between the tags',
    brings({ body: widgets.replace('</treg-causes>', `$&<script src="${address}"></script>`) }),
  ],
  ['as a module', brings({ head: `<script type="module" src="${address}"></script>` })],
  ['imported by a module', brings({ head: `<script type="module">import '${address}';</script>` })],
  [
    'inline, as some optimizers write it',
    asFile(String, () => ({
      head: `<script>${source.replace('</script', '<\\/script')}</script>`,
    })),
  ],
  [
    'through document.write',
    brings({
      body: `${widgets}<script>document.write('<script src="${address}"><' + '/script>');</script>`,
    }),
  ],
  [
    'injected by a tag manager',
    brings({
      body: `${widgets}<script>
        const tag = document.createElement('script'); tag.src = '${address}'; document.head.append(tag);</script>`,
    }),
  ],
  [
    'behind a file without a semicolon at its end',
    asFile((text) => `window.theirs = function () { return 1 }\n${text}`),
  ],
  [
    'before a file that begins with a parenthesis',
    asFile((text) => `${text}\n(function () { window.after = true; })()`),
  ],
  ['behind a file in strict mode', asFile((text) => `"use strict"\nvar a = 1\n${text}`)],
  [
    'wrapped in a function and in try, as some optimizers do',
    asFile(
      (text) =>
        `try { (function () { ${text.replace(/\n\/\/# source.*/, '')}\n})(); } catch (error) { console.error(error.message); }`,
    ),
  ],
  ['run by eval', asFile((text) => `(0, eval)(${JSON.stringify(text)});`)],
  [
    'minutes late, after the page has loaded',
    brings({
      body: `${widgets}<script>addEventListener('load', () => setTimeout(() => {
        const tag = document.createElement('script'); tag.src = '${address}'; document.body.append(tag);
      }, 1500));</script>`,
    }),
  ],
  [
    'delayed until the visitor does something, with its address in a data attribute',
    async (host) => {
      const page = await host.open({
        body: `${widgets}<script type="delayed" data-delayed-src="${address}"></script><script>
          const wake = () => {
            removeEventListener('keydown', wake);
            const old = document.querySelector('[type=delayed]');
            const fresh = document.createElement('script');
            for (const { name, value } of old.attributes) if (name !== 'type') fresh.setAttribute(name, value);
            fresh.src = old.dataset.delayedSrc;
            old.replaceWith(fresh);
          };
          addEventListener('keydown', wake);</script>`,
      });
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await page.evaluate(() => window.TregWidgets), undefined);
      await page.keyboard.press('Tab');
      await page.evaluate(() => customElements.whenDefined('treg-booking').then(() => undefined));
      await expectAll(page);
    },
  ],
  ['twice', brings({ head: script + script, body: widgets })],
  [
    'twice, with placeholders that come between',
    async (host) => {
      const page = await host.open({ head: script, body: widgets });
      const count = await page.evaluate(async (address) => {
        const run = () =>
          new Promise((done) => {
            const tag = document.createElement('script');
            tag.src = address;
            tag.onload = done;
            document.body.append(tag);
          });
        document.body.insertAdjacentHTML('beforeend', '<div id="late" data-treg="brakes"></div>');
        await run();
        await run();
        const late = document.querySelector('#late');
        late.remove();
        return late.querySelectorAll('treg-brakes').length;
      }, address);
      assert.equal(count, 1);
      await expectAll(page);
    },
  ],
  [
    'beside the scripts for one widget, in any order',
    async (host) => {
      const one = (name) => `<script src="/dist/treg-${name}.min.js" defer></script>`;
      for (const head of [one('booking') + script, script + one('brakes')])
        await expectAll(await host.open({ head, body: widgets }));
    },
  ],
  [
    'the four scripts for one widget each, with a queue and placeholders for all',
    async (host) => {
      const page = await host.open({
        head: `<script>window.TregWidgets = window.TregWidgets || []; TregWidgets.push(['configure', { clinic: 'Elm Clinic', 'heading-level': 3 }]);
          TregWidgets.push(['mount', '#there', 'booking']);</script>${tags.map((tag) => `<script src="/dist/${tag}.min.js" defer></script>`).join('')}`,
        body: `<div data-treg="brakes"></div><div data-treg="causes"></div><div data-treg="conditions"></div>
          <p id="there"><a href="https://example.com/book">Book a visit</a></p>`,
      });
      await until(page, () => document.querySelectorAll('[data-treg] > *').length === 3);
      const found = await shown(page);
      assert.deepEqual(
        found.map(({ tag }) => tag),
        tags,
      );
      assert.equal(found[3].heading, 'Elm Clinic');
      await expectAll(page);
    },
  ],
  [
    'in two versions: the first keeps the tags, and the second says so',
    async (host) => {
      const other = host.serve(source.replaceAll(`'${version}'`, "'9.8.7'"), {
        type: 'text/javascript',
      });
      const page = await host.open({
        head: `${script}<script src="${other}" defer></script>`,
        body: widgets,
      });
      await shown(page);
      const { said } = await recorded(page);
      assert.deepEqual(
        said,
        tags.map(
          (tag) =>
            `info: <${tag}> is already defined (version ${version}), keeping it; this script is version 9.8.7.`,
        ),
      );
      await expectAll(page, { said });
    },
  ],
  [
    'after a version that failed in the middle: what is missing is registered',
    async (host) => {
      const page = await host.open({
        head: `<script>customElements.define('treg-causes', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div class="root"><h2>Theirs</h2><p style="height:60px"></p></div>'; } });</script>${script}`,
        body: widgets,
      });
      const found = await shown(page);
      assert.deepEqual(
        found.map(({ heading }) => heading),
        [
          'The brakes of your immune system',
          'Theirs',
          'Autoimmune conditions and Tregs',
          'Elm Clinic',
        ],
      );
      const { said } = await recorded(page);
      assert.equal(said.length, 1);
      await page.close();
    },
  ],
  ...Object.keys(minifiers).map((name) => [
    `minified again by ${name}`,
    async (host) => {
      const path = host.serve(await minifiers[name](), { type: 'text/javascript' });
      await expectAll(
        await host.open({ head: `<script src="${path}" defer></script>`, body: widgets }),
      );
    },
  ]),
  [
    'the same markup as the modules with Lit as it is: the build cuts nothing that shows',
    sameMarkup('en'),
  ],
  ['the same in Spanish, which comes before the widgets or after them', sameMarkup('es')],
  [
    'with options on its own tag and a queue before it',
    async (host) => {
      const page = await host.open({
        head: `<script>window.TregWidgets = window.TregWidgets || []; TregWidgets.push(['configure', { theme: 'dark' }]);</script>
          <script src="${address}" data-theme="light" data-heading-level="4" data-clinic="Oak" defer></script>`,
        body: '<treg-booking></treg-booking><treg-booking clinic="Ash" theme="light"></treg-booking>',
      });
      await shown(page);
      const read = await page.evaluate(() =>
        [...document.querySelectorAll('treg-booking')].map(({ clinic, theme, headingLevel }) => [
          clinic,
          theme,
          headingLevel,
        ]),
      );
      assert.deepEqual(read, [
        ['Oak', 'dark', 4],
        ['Ash', 'light', 4],
      ]);
      await page.close();
    },
  ],
  [
    'on a page with an element that is called TregWidgets',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `<form id="TregWidgets"></form>${widgets}`,
      });
      await expectAll(page);
    },
  ],
]);

describe('the text of the script', () => {
  it('is ES2021 for es-check', () => {
    const { files } = JSON.parse(readFileSync(`${root}dist/sri.json`, 'utf8'));
    const scripts = readdirSync(`${root}dist`).filter((name) => name.endsWith('.min.js'));
    assert.deepEqual(scripts.sort(), Object.keys(files).sort());
    execFileSync(
      'node',
      [
        'hosts/node_modules/es-check/lib/cli/index.js',
        'es12',
        ...scripts.map((name) => `dist/${name}`),
      ],
      { cwd: root, stdio: 'pipe' },
    );
  });
});
