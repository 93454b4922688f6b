// The page around the widgets: the same with and without the script, but for one global.
import assert from 'node:assert/strict';
import { hosts, recorded, script, shown, widgets } from './harness.mjs';
import { expectSame, paintAnew } from './pixels.mjs';

/** What a clinic's page has, and the widgets at its end, in room that is kept for them. */
const article = `<div style="min-height: 1000px"><nav><ul><li><a href="/one">Home</a></li><li><a href="/two" aria-current="page">Team</a></li></ul></nav>
<main class="container nhsuk-width-container govuk-width-container usa-prose"><h1>Our clinic</h1>
<p class="lead">We <strong>listen</strong> first. <a href="#hours">Hours</a> <mark>new</mark> <code>code</code></p>
<form class="form"><label for="name">Name</label> <input id="name" class="form-control govuk-input usa-input" value="Ada">
<select class="form-select"><option>Morning</option><option>Evening</option></select> <textarea>Words</textarea>
<label><input type="checkbox" checked> Call me</label> <label><input type="radio" name="r" checked> Soon</label> <input type="range">
<button class="btn btn-primary govuk-button nhsuk-button usa-button" type="button">Send</button> <progress value="0.4"></progress></form>
<table class="table usa-table"><caption>Hours</caption><thead><tr><th>Day</th><th>Open</th></tr></thead>
<tbody><tr><td>Monday</td><td>9 to 5</td></tr></tbody></table>
<details open><summary>More</summary><p>Words</p></details><dl><dt>Address</dt><dd>1 Elm Street</dd></dl><blockquote>Fine.</blockquote></main></div>`;
const room = [...widgets.split('\n'), '<div data-treg="causes"></div>']
  .map((widget) => `<div style="display: flow-root; height: 6000px">${widget}</div>`)
  .join('');

/** Without scroll bars: those of WebKit fade in and out. */
const open = async (host, isWith, { head = '', before = '', ...options } = {}) => {
  const page = await host.open({
    ...options,
    head: `${head}<style>html { overflow: hidden } body { font-family: sans-serif }</style>`,
    body: `${article}${room}<script>${before}</script>${isWith ? script : ''}`,
  });
  if (isWith) assert.ok((await shown(page)).every(({ isSeen }) => isSeen));
  return page;
};

/** Asks a page with the script and one without it the same. */
async function both(host, ask, options) {
  const answers = [];
  for (const isWith of [false, true]) {
    const page = await open(host, isWith, options);
    answers.push(await ask(page));
    await page.close();
  }
  return answers;
}

const pixels = (file) => async (host) => {
  const [without, withScript] = await both(
    host,
    async (page) => {
      await paintAnew(page);
      return page.screenshot();
    },
    {
      head: file && `<link rel="stylesheet" href="/hosts/node_modules/${file}">`,
      width: 1000,
      height: 1000,
    },
  );
  await expectSame(withScript, without, host.engine);
};

/** Every function that a page can reach by the names of the browser, noted before the script and compared after it. */
const noteBuiltIns = `
  window.functionsNow = () => {
    const found = new Map();
    for (const name of Object.getOwnPropertyNames(window)) {
      if (/^(functionsNow|changed|recorded|TregWidgets)$/.test(name)) continue;
      let value;
      try { value = window[name]; } catch { continue; }
      if (value === window || !/^(function|object)$/.test(typeof value) || !value) continue;
      for (const [owner, label] of [[value, name], [value.prototype, name + '.prototype']]) {
        if (!owner) continue;
        for (const key of Reflect.ownKeys(owner)) {
          if (owner === document && key === 'location') continue;
          const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
          found.set(label + '.' + String(key), [typeof value === 'function' ? value : undefined, get, set]);
        }
      }
    }
    return found;
  };
  const before = window.functionsNow();
  window.changed = () => {
    const now = window.functionsNow();
    const names = [...new Set([...before.keys(), ...now.keys()])];
    return [names.length, names.filter((name) => !before.get(name)?.every((part, index) => part === now.get(name)?.[index]))];
  };`;

hosts('The host itself', [
  ...[
    ['A plain page'],
    ['Bootstrap 5', 'bootstrap/dist/css/bootstrap.min.css'],
    ['normalize.css', 'normalize.css/normalize.css'],
    ["Meyer's reset", 'reset-css/reset.css'],
    ['sanitize.css', 'sanitize.css/sanitize.css'],
    ['NHS', 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
    ['GOV.UK', 'govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    ['USWDS', '@uswds/uswds/dist/css/uswds.min.css'],
  ].map(([name, file]) => [`${name}: the host's own pixels`, pixels(file)]),
  [
    'One global more',
    async (host) => {
      const [without, withScript] = await both(host, (page) =>
        page.evaluate(() => Reflect.ownKeys(window).map(String)),
      );
      const others = (names, known) => names.filter((name) => !known.includes(name));
      assert.deepEqual(others(withScript, without), ['TregWidgets']);
      assert.deepEqual(others(without, withScript), []);
    },
  ],
  [
    'Each function of the browser and its prototypes is what it was',
    async (host) => {
      const page = await open(host, true, { before: noteBuiltIns });
      const [count, changed] = await page.evaluate(() => window.changed());
      assert.ok(count > 3000, `${count} are compared`);
      assert.deepEqual(changed, []);
      await page.close();
    },
  ],
  [
    'Head, attributes and elements of the document',
    async (host) => {
      const [without, withScript] = await both(host, (page) =>
        page.evaluate(() => {
          const copy = document.documentElement.cloneNode(true);
          for (const own of copy.querySelectorAll('[data-treg], script[src*=treg]')) own.remove();
          return [
            copy.outerHTML,
            document.adoptedStyleSheets.length,
            document.styleSheets.length,
            document.fonts.size,
          ];
        }),
      );
      assert.deepEqual(withScript, without);
    },
  ],
  [
    'Requests: the script alone',
    async (host) => {
      const { requests } = host.server;
      requests.splice(0);
      const [without, withScript] = await both(host, async (page) => {
        const names = await page.evaluate(async () => {
          await new Promise((done) => setTimeout(done, 300));
          return performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname)
            .filter((path) => path !== '/favicon.ico');
        });
        return [names, requests.splice(0).filter((request) => !request.includes('/page/'))];
      });
      const file = '/dist/treg-widgets.min.js';
      assert.deepEqual(withScript, [
        [...without[0], file],
        [...without[1], `GET ${file}`],
      ]);
    },
  ],
  [
    'Cookies, storage, caches and workers: none',
    async (host) => {
      const page = await open(host, true);
      assert.deepEqual(
        await page.evaluate(async () => [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
          ...(await window.indexedDB.databases()),
          ...((await window.caches?.keys()) ?? []),
          ...((await window.navigator.serviceWorker?.getRegistrations()) ?? []),
        ]),
        ['', 0, 0],
      );
      await page.close();
    },
  ],
  [
    'Scroll position, focus, selection, history, title',
    async (host) => {
      const [without, withScript] = await both(
        host,
        (page) =>
          page.evaluate(() => [
            window.scrollY,
            document.activeElement.id,
            String(window.getSelection()),
            window.history.length,
            window.history.state,
            document.title,
            window.location.search + window.location.hash,
          ]),
        {
          before: `history.replaceState({ page: 1 }, '', '?a=1'); document.querySelector('#name').focus();
          getSelection().selectAllChildren(document.querySelector('h1')); scrollTo(0, 150)`,
        },
      );
      // One window of WebKit opens page after page.
      if (host.engine === 'webkit') withScript[3] = without[3];
      assert.equal(without[0], 150);
      assert.deepEqual(withScript, without);
    },
  ],
  [
    'Nothing the host hears is stopped or slowed down',
    async (host) => {
      const page = await open(host, true, {
        before: `window.heavy = [];
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, listener, options) {
          if (!this || this === window || this === document || this === document.body || this === document.documentElement)
            if (/^(wheel|mousewheel|touchstart|touchmove|unload|beforeunload|scroll|mousemove|pointermove)$/.test(type) && !options?.passive)
              window.heavy.push(type);
          return addEventListener.call(this, type, listener, options);
        };`,
      });
      assert.deepEqual(
        await page.evaluate(() => {
          const heavy = [...window.heavy];
          const place = document.querySelector('main strong');
          const types =
            'click dblclick mousedown mouseup pointerdown pointermove wheel touchstart touchmove contextmenu keydown keyup dragstart copy cut paste beforeinput submit toggle';
          const lost = types.split(' ').filter((type) => {
            let isHeard = false;
            const hear = () => (isHeard = true);
            window.addEventListener(type, hear);
            const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
            const goesOn = place.dispatchEvent(event);
            window.removeEventListener(type, hear);
            return !isHeard || !goesOn;
          });
          return [heavy, lost];
        }),
        [[], []],
      );
      await page.close();
    },
  ],
  [
    'Nothing is said, and no error is made',
    async (host) => {
      const page = await open(host, true);
      const { said, violations } = await recorded(page);
      assert.deepEqual([said, violations], [[], []]);
      await page.close();
    },
  ],
  [
    'No layout shift in room that is kept',
    async (host) => {
      const page = await open(host, true, { height: 3000 });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      assert.deepEqual((await recorded(page)).shifts, []);
      await page.close();
    },
    Object.fromEntries(
      ['firefox', 'webkit'].map((engine) => [engine, 'does not report layout shifts']),
    ),
  ],
]);
