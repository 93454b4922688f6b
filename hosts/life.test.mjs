// What happens to a widget after it has come: frameworks of pages that move, copy, replace and bring back.
import assert from 'node:assert/strict';
import {
  back,
  expectAll,
  document as wholePage,
  hosts,
  recorded,
  script,
  shown,
  tags,
  until,
  use,
  used,
  widgets,
} from './harness.mjs';

const list = tags.join();
const address = '/dist/treg-widgets.min.js';

/** Two pages that link to each other, with what a library of page changes needs; returns the address of the first. */
function twoPages(host, { head, wrap, end = '' }) {
  const page = (name, body) =>
    wholePage({
      head: `${head}${script}`,
      body:
        wrap(
          `<h1>${name}</h1><nav><a id="to-a" href="/site/a">A</a> <a id="to-b" href="/site/b">B</a></nav>${body}`,
        ) + end,
    });
  host.serve(
    page('A', `${widgets}<div id="place" data-treg="brakes" data-brake="40"><p>Fallback</p></div>`),
    { path: '/site/a' },
  );
  host.serve(
    page(
      'B',
      `${widgets}<p><a id="link" data-treg="booking" data-clinic="Oak" href="https://example.com">Book</a></p>`,
    ),
    { path: '/site/b' },
  );
  return '/site/a';
}

const heading = () => document.querySelector('h1')?.textContent;
const isFilled = () =>
  [...document.querySelectorAll('[data-treg]')].every(
    (place) => place.querySelector('treg-brakes') ?? place.closest('treg-booking'),
  );
const counts = () =>
  ['brakes', 'causes', 'conditions', 'booking'].map(
    (name) => document.querySelectorAll(`treg-${name}`).length,
  );

/** There and back twice, without a new document: what each page has is there once, and works. */
async function goAround(host, parts) {
  const page = await host.open({ address: twoPages(host, parts) });
  await until(page, isFilled);
  await page.evaluate(() => (window.isSameDocument = true));
  for (const [name, expected] of [
    ['B', [1, 1, 1, 2]],
    ['A', [2, 1, 1, 1]],
    ['B', [1, 1, 1, 2]],
  ]) {
    await page.evaluate((id) => document.querySelector(id).click(), `#to-${name.toLowerCase()}`);
    await until(
      page,
      (name) =>
        document.querySelector('h1')?.textContent === name &&
        document.querySelectorAll('h1').length === 1,
      name,
    );
    await until(page, isFilled);
    assert.deepEqual(await page.evaluate(counts), expected, name);
    assert.deepEqual(await use(page), used);
  }
  await back(page);
  await until(page, () => document.querySelector('h1')?.textContent === 'A');
  await until(page, isFilled);
  assert.deepEqual(await page.evaluate(counts), [2, 1, 1, 1]);
  assert.equal(await page.evaluate(() => window.isSameDocument), true);
  assert.deepEqual((await recorded(page)).said, []);
  await page.close();
}

const modules = {
  turbo: '/hosts/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js',
  swup: '/hosts/node_modules/swup/dist/Swup.umd.js',
  barba: '/hosts/node_modules/@barba/core/dist/barba.umd.js',
};

hosts('Life on a page', [
  [
    'added late, by innerHTML and by createElement',
    async (host) => {
      const page = await host.open({ head: script, body: '<main></main>' });
      await page.evaluate(() => customElements.whenDefined('treg-booking').then(() => undefined));
      await page.evaluate((markup) => (document.querySelector('main').innerHTML = markup), widgets);
      await expectAll(page);
      await page.evaluate(async () => {
        const widget = document.createElement('treg-booking');
        widget.clinic = 'Oak';
        widget.setAttribute('booking-url', 'https://example.com/oak');
        document.querySelector('main').append(widget);
        await widget.updateComplete;
        if (!widget.shadowRoot.textContent.includes('Oak')) throw new Error('nothing is shown');
      });
      await page.close();
    },
  ],
  [
    'moved, keeping what the visitor chose',
    async (host) => {
      const page = await host.open({ head: script, body: `${widgets}<aside></aside>` });
      await expectAll(page);
      await page.evaluate(
        (list) => document.querySelector('aside').append(...document.querySelectorAll(list)),
        list,
      );
      await shown(page);
      const kept = await page.evaluate(() => [
        document.querySelector('treg-brakes').brake,
        document.querySelector('treg-conditions').shadowRoot.querySelector('#search').value,
        document.querySelector('treg-causes').shadowRoot.querySelector('.card').open,
      ]);
      assert.deepEqual(kept, [0, 'hashimotos', true]);
      await page.close();
    },
  ],
  [
    'cloned, with importNode and cloneNode, and parsed again from innerHTML',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `<main>${widgets}<div data-treg="brakes"></div></main>`,
      });
      await until(page, isFilled);
      for (const copy of [
        () =>
          document
            .querySelector('main')
            .replaceWith(document.querySelector('main').cloneNode(true)),
        () =>
          document
            .querySelector('main')
            .replaceWith(document.importNode(document.querySelector('main'), true)),
        () => (document.querySelector('main').innerHTML += ''),
        () => {
          const template = document.createElement('template');
          template.innerHTML = document.querySelector('main').outerHTML;
          document.querySelector('main').replaceWith(template.content);
        },
      ]) {
        await page.evaluate(copy);
        await new Promise((done) => setTimeout(done, 200));
        assert.deepEqual(await page.evaluate(counts), [2, 1, 1, 1]);
        assert.deepEqual(await use(page), used);
      }
      assert.deepEqual((await recorded(page)).said, []);
      await page.close();
    },
  ],
  [
    'adopted by the document of a frame, and taken back',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `${widgets}<iframe title="Frame" srcdoc="<!doctype html><style>* { color: red }</style><main></main>" width="700" height="500"></iframe>`,
      });
      await shown(page);
      const before = await page.evaluate(
        (list) =>
          [...document.querySelectorAll(list)].map(
            ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.root')).color,
          ),
        list,
      );
      const inside = await page.evaluate(async (list) => {
        const inner = document.querySelector('iframe').contentDocument;
        const found = [...document.querySelectorAll(list)];
        inner.querySelector('main').append(...found);
        await Promise.all(found.map((each) => each.updateComplete));
        return found.map(
          ({ shadowRoot }) =>
            inner.defaultView.getComputedStyle(shadowRoot.querySelector('.root')).color,
        );
      }, list);
      assert.deepEqual(inside, before);
      await page.evaluate(
        (list) =>
          document.body.prepend(
            ...document.querySelector('iframe').contentDocument.querySelectorAll(list),
          ),
        list,
      );
      await expectAll(page);
      await page.close();
    },
  ],
  [
    'inside tabs that are built of hidden panels, opened one after the other',
    async (host) => {
      const panels = widgets
        .split('\n')
        .map((markup) => `<section hidden>${markup}</section>`)
        .join('');
      const page = await host.open({ head: script, body: panels });
      const heights = await page.evaluate(async () => {
        await customElements.whenDefined('treg-booking');
        const found = [];
        for (const panel of document.querySelectorAll('section')) {
          panel.hidden = false;
          await panel.firstElementChild.updateComplete;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          found.push(panel.firstElementChild.getBoundingClientRect().height > 100);
          panel.hidden = true;
        }
        return found;
      });
      assert.deepEqual(heights, [true, true, true, true]);
      await page.close();
    },
  ],
  [
    'Turbo',
    (host) =>
      goAround(host, {
        head: `<script type="module" src="${modules.turbo}"></script>`,
        wrap: (text) => `<main>${text}</main>`,
      }),
  ],
  [
    'Swup',
    (host) =>
      goAround(host, {
        head: `<script src="${modules.swup}"></script><style>.transition-main { transition: 0.05s; opacity: 1 } html.is-animating .transition-main { opacity: 0 }</style>`,
        wrap: (text) => `<main id="swup" class="transition-main">${text}</main>`,
        end: '<script>new Swup();</script>',
      }),
  ],
  [
    'Barba',
    (host) =>
      goAround(host, {
        head: `<script src="${modules.barba}"></script>`,
        wrap: (text) =>
          `<div data-barba="wrapper"><main data-barba="container" data-barba-namespace="page">${text}</main></div>`,
        end: '<script>barba.init({ transitions: [{ leave() {}, enter() {} }] });</script>',
      }),
  ],
  [
    'the back-forward cache, or a new visit where the browser keeps none',
    async (host) => {
      const page = await host.open({
        address: host.serve(
          wholePage({
            head: script,
            body: `${widgets}<script>addEventListener('pageshow', ({ persisted }) => (window.isKept = persisted));</script>`,
          }),
          { path: '/kept' },
        ),
      });
      await shown(page);
      const next = host.serve(wholePage({ body: '<h1>Next</h1>' }), { path: '/next' });
      await page.goto(host.server.origin + next);
      assert.equal(await page.evaluate(heading), 'Next');
      await back(page);
      await until(page, (list) => document.querySelectorAll(list).length === 4, list);
      await expectAll(page);
      await page.close();
    },
  ],
  [
    'a page that may be kept: no listener of the widgets forbids it',
    async (host) => {
      const page = await host.open({
        head: `<script>
          window.unloaders = [];
          for (const target of [window, document]) {
            const { addEventListener } = target;
            target.addEventListener = function (type, ...rest) {
              if (/unload/.test(type)) window.unloaders.push(type);
              return addEventListener.call(this, type, ...rest);
            };
          }</script>${script}`,
        body: widgets,
      });
      await expectAll(page);
      assert.deepEqual(await page.evaluate(() => window.unloaders), []);
      await page.close();
    },
  ],
  [
    '50 instances',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `${widgets}\n`.repeat(12) + '<treg-booking></treg-booking>'.repeat(2),
      });
      const found = await shown(page);
      assert.equal(found.length, 50);
      assert.ok(found.every(({ heading, isSeen }) => isSeen || heading === ''));
      assert.deepEqual(await use(page), used);
      // They share their style sheets.
      const sheets = await page.evaluate(
        (list) =>
          new Set(
            [...document.querySelectorAll(list)].flatMap(({ shadowRoot }) => [
              ...shadowRoot.adoptedStyleSheets,
            ]),
          ).size,
        list,
      );
      assert.ok(sheets <= 6, `${sheets} style sheets`);
      assert.deepEqual((await recorded(page)).said, []);
      await page.close();
    },
  ],
  [
    'mounted and removed 1,000 times: no widget and no node is left',
    async (host) => {
      const page = await host.open({ head: script, body: '<main></main>' });
      await page.evaluate(() => customElements.whenDefined('treg-booking').then(() => undefined));
      const rounds = (count) =>
        page.evaluate(
          async (count, markup, list) => {
            const main = document.querySelector('main');
            for (let round = 0; round < count; round++) {
              main.innerHTML = `${markup}<div data-treg="booking" data-clinic="Oak"></div>`;
              const found = [...main.querySelectorAll(list)];
              // Some are still on the way when they go.
              if (round % 10 === 0) await Promise.all(found.map((each) => each.updateComplete));
              main.replaceChildren();
            }
            await new Promise((done) => setTimeout(done, 1000));
          },
          count,
          widgets,
          list,
        );
      const count = async () => {
        const session = await page.createCDPSession();
        // What hangs on what was collected goes the next time.
        for (let times = 0; times < 4; times++) {
          await session.send('HeapProfiler.collectGarbage');
          await new Promise((done) => setTimeout(done, 200));
        }
        const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
        const prototype = await page.evaluateHandle(
          () => Object.getPrototypeOf(customElements.get('treg-brakes')).prototype,
        );
        const objects = await page.queryObjects(prototype);
        const widgets = await page.evaluate(
          (found) => found.filter((each) => !Object.hasOwn(each, 'constructor')).length,
          objects,
        );
        await session.detach();
        return { nodes, jsEventListeners, widgets };
      };
      await rounds(10);
      const before = await count();
      await rounds(1000);
      const after = await count();
      assert.equal(after.widgets, 0);
      // The tools of the test leave a few nodes of their own.
      assert.ok(after.nodes <= before.nodes + 20, JSON.stringify({ before, after }));
      assert.ok(
        after.jsEventListeners <= before.jsEventListeners + 2,
        JSON.stringify({ before, after }),
      );
      await page.close();
    },
    {
      firefox: 'only the DevTools protocol of Chromium counts objects',
      webkit: 'only the DevTools protocol of Chromium counts objects',
    },
  ],
  [
    'a dialog with a frame: Back closes it, its button too, and the history is as it was',
    async (host) => {
      const frame = host.serve('<!doctype html><p>Times</p>');
      const page = await host.open({
        head: script,
        body: `<treg-booking mode="dialog" provider="calendly" booking-url="${host.server.origin}${frame}"></treg-booking>`,
      });
      await shown(page);
      for (const way of ['back', 'button', 'back', 'button']) {
        const found = await page.evaluate(async (way) => {
          const { shadowRoot } = document.querySelector('treg-booking');
          const wait = () => new Promise((done) => setTimeout(done, 600));
          shadowRoot.querySelector('[part=action]').click();
          await wait();
          const dialog = shadowRoot.querySelector('dialog');
          const was = [dialog.open, shadowRoot.querySelector('iframe') !== null];
          if (way === 'back') window.history.back();
          else [...dialog.querySelectorAll('button')].at(-1).click();
          await wait();
          return [
            ...was,
            dialog.open,
            shadowRoot.querySelector('iframe') !== null,
            location.pathname,
          ];
        }, way);
        const pathname = await page.evaluate(() => location.pathname);
        assert.deepEqual(found, [true, true, false, false, pathname], way);
      }
      assert.deepEqual((await recorded(page)).said, []);
      await page.close();
    },
  ],
  [
    'two in one tick: put in, taken out and put in again',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `<main>${widgets}</main><aside></aside>`,
      });
      await shown(page);
      await page.evaluate((list) => {
        const found = [...document.querySelectorAll(list)];
        for (const each of found) {
          each.remove();
          document.querySelector('aside').append(each);
          document.querySelector('main').append(each);
        }
      }, list);
      await expectAll(page);
      await page.close();
    },
  ],
  [
    'document.open() and write(): the script and the tags of a new document',
    async (host) => {
      const page = await host.open({ head: script, body: widgets });
      await shown(page);
      await page.evaluate(
        (text) => {
          document.open();
          document.write(text);
          document.close();
        },
        wholePage({ head: `<script src="${address}"></script>`, body: `<h1>New</h1>${widgets}` }),
      );
      await until(page, () => document.querySelector('h1')?.textContent === 'New');
      assert.deepEqual(
        (await shown(page)).map(({ isSeen }) => isSeen),
        [true, true, true, true],
      );
      await page.close();
    },
  ],
]);
