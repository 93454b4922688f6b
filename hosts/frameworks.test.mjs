/* global host, running, written */
// The widgets in apps of frameworks: what these set, hear, render again, move and take away, one table of checks for all.
import assert from 'node:assert/strict';
import { inBrowser, onServer } from './frameworks/bundle.mjs';
import { hosts, recorded, script } from './harness.mjs';

const frameworks = [
  {
    name: 'React 19',
    file: 'react.jsx',
    writes: true,
    // It may take over markup after the page has loaded, when what it has written in a placeholder is no longer where it was.
    taken: { owned: '' },
  },
  { name: 'Preact', file: 'preact.jsx', writes: true },
  { name: 'Vue', file: 'vue.mjs', writes: true },
  {
    name: 'Svelte',
    file: 'svelte.mjs',
    writes: true,
    // It looks for the comments it has written around `{@html}`.
    taken: { html: '' },
  },
  { name: 'Solid', file: 'solid.jsx', writes: true },
  { name: 'Angular', file: 'angular.ts' },
];

const references = [
  { authors: 'Lee A', title: 'A study', journal: 'A Journal', year: 2024, doi: '10.1000/182' },
];
const gout = {
  id: 'gout',
  commonName: 'Gout',
  systems: ['joints'],
  description: { text: 'Crystals in a joint set off an attack.', grade: 'strong', references },
  treg: { status: 'limited-data', text: 'Little is known.', grade: 'early', references },
};
const shiftWork = {
  id: 'shift-work',
  name: 'Shift work',
  short: 'Meals at night reach a gut that sleeps.',
  grade: 'early',
  evidenceNote: 'One study.',
  references,
};

/** What an app shows at first. */
const first = {
  title: 'Elm Clinic',
  count: 0,
  link: 'https://example.com/link',
  isShown: true,
  brake: 60,
  isShared: true,
  only: ['lupus', 'gout'],
  items: [gout],
  address: 'https://example.com/book',
  prefill: { name: 'Ann' },
  order: [],
  html: '<a href="https://example.com/html">Book</a>',
};
const shownAtFirst = {
  level: 3,
  brake: 60,
  isShared: true,
  heading: 'Elm Clinic',
  entries: ['Gout', 'Lupus'],
  name: 'Ann',
  address: 'https://example.com/book',
};

/** What frameworks say of themselves while one develops. */
const isOwn = (line) => /React DevTools|development (mode|build)/.test(line);

/** Opens the page of an app, where it starts or takes over what it has written on the server. */
async function open(host, { file, taken }, { state, head = script, isWritten, isLate }) {
  const address = host.serve(await inBrowser(file), { type: 'text/javascript' });
  const all = { ...first, ...state, ...(isWritten && taken) };
  const server = isWritten && (await onServer(file));
  const page = await host.open({
    head: (server?.head?.() ?? '') + head,
    body: `<main id="app">${server ? await server.written(all) : ''}</main><script type="module">
      import { ${server ? 'hydrate' : 'start'} as start } from '${address}';
      window.written = [...document.querySelectorAll('#app :is(p, [id], [data-treg])')];
      const begin = () => start(document.querySelector('#app'), ${JSON.stringify(all)});
      window.running = ${isLate ? 'new Promise((done) => setTimeout(done, 1000)).then(begin)' : 'begin()'};
    </script>`,
  });
  await page.evaluate(async () => {
    // A page has loaded before its modules have run where the machine is busy.
    while (!window.running) await new Promise((done) => setTimeout(done, 20));
    await running;
    await host.settle();
  });
  return page;
}

const shown = (page) => page.evaluate(() => host.shown());
const set = (page, changes) => page.evaluate((changes) => host.set(changes), changes);

async function changesReachWidgets(page) {
  await set(page, {
    title: 'Oak Clinic',
    brake: 30,
    isShared: false,
    only: ['gout', 'psoriasis', 'lupus'],
    items: [
      { ...gout, id: 'lupus' },
      { ...gout, commonName: 'Zoster' },
    ],
    address: '/visit',
    prefill: { name: 'Ben' },
  });
  const { address, ...others } = await shown(page);
  assert.match(address, /^http.*\/visit$/);
  assert.deepEqual(others, {
    level: 3,
    brake: 30,
    isShared: false,
    heading: 'Oak Clinic',
    entries: ['Gout', 'Psoriasis', 'Zoster'],
    name: 'Ben',
  });
}

/** What is checked of every framework: the name of a case, how its page is opened, what is asked of it. */
const checks = [
  [
    'attributes and properties, set and changed',
    {},
    async (page) => {
      assert.deepEqual(await shown(page), shownAtFirst);
      await changesReachWidgets(page);
    },
  ],

  [
    'an object as a property',
    { state: { causes: [shiftWork] } },
    async (page) => {
      const texts = () =>
        page.evaluate(() => document.querySelector('treg-causes').shadowRoot.textContent);
      assert.match(await texts(), /Meals at night/);
      await set(page, { causes: [{ ...shiftWork, short: 'Light at night.' }] });
      assert.match(await texts(), /Light at night/);
    },
  ],

  [
    'properties set before the script comes',
    { head: '' },
    async (page) => {
      await page.evaluate(() => host.load());
      assert.deepEqual(await shown(page), shownAtFirst);
      await changesReachWidgets(page);
    },
  ],

  [
    'events, declared in the template',
    {},
    async (page) => {
      await page.evaluate(async () => {
        await host.move('#brakes', 20);
        host.inside('treg-conditions', '#treg-lupus summary').click();
        await host.settle();
      });
      assert.deepEqual(await page.evaluate(() => host.heard()), [
        { type: 'treg-brakes-change', brake: 20, outcome: 'lasts' },
        { type: 'treg-conditions-toggle', condition: 'lupus', open: true },
      ]);
    },
  ],

  [
    'rendering again keeps what the visitor did',
    {},
    async (page) => {
      const kept = await page.evaluate(async () => {
        const before = [...document.querySelectorAll('#app *')];
        await host.move('#brakes', 20);
        const search = host.inside('treg-conditions', '#search');
        search.focus();
        search.value = 'gou';
        search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await host.set({ count: 1 });
        await host.set({ count: 2, title: 'Oak Clinic' });
        const { activeElement } = document;
        return {
          areSame: before.every(({ isConnected }) => isConnected),
          count: document.querySelector('#app p').textContent,
          brake: host.shown().brake,
          search: host.inside('treg-conditions', '#search').value,
          focus: `${activeElement.localName} ${activeElement.shadowRoot?.activeElement?.id}`,
        };
      });
      assert.deepEqual(kept, {
        areSame: true,
        count: '2',
        brake: 20,
        search: 'gou',
        focus: 'treg-conditions search',
      });
      // A new value of the page counts again.
      await set(page, { brake: 90 });
      assert.equal((await shown(page)).brake, 90);
    },
  ],

  [
    'taken away, brought back, moved by key',
    { state: { order: ['a', 'b', 'c'] } },
    async (page) => {
      const moved = await page.evaluate(async () => {
        const [a, b, c] = ['a', 'b', 'c'].map((id) => document.getElementById(id));
        await host.set({ isShown: false });
        const isGone = !document.querySelector('#brakes');
        await host.set({ isShown: true });
        const { brake } = host.shown();
        await host.move('#a', 10);
        await host.move('#c', 30);
        await host.set({ order: ['c', 'd', 'a'] });
        const all = [...document.querySelectorAll('treg-brakes:not(#brakes)')];
        return {
          isGone,
          brake,
          order: all.map(({ id }) => id),
          brakes: all.map(({ id }) => host.inside(`#${id}`, '#brake').valueAsNumber),
          areSame: all[0] === c && all[2] === a && !b.isConnected,
        };
      });
      assert.deepEqual(moved, {
        isGone: true,
        brake: 60,
        order: ['c', 'd', 'a'],
        brakes: [30, 50, 10],
        areSame: true,
      });
    },
  ],

  [
    'a heading in its slot and the fallback',
    { state: { address: undefined } },
    async (page) => {
      const slotted = () =>
        page.evaluate(() => {
          const heading = document.querySelector('#brakes [slot="heading"]');
          return [
            heading.assignedSlot &&
              heading.getBoundingClientRect().height > 0 &&
              heading.textContent,
            document.querySelector('#brakes > p').textContent,
            document.querySelector('#booking').bookingUrl,
          ];
        });
      assert.deepEqual(await slotted(), [
        'Elm Clinic',
        'About Elm Clinic',
        'https://example.com/link',
      ]);
      await set(page, { title: 'Oak', link: 'https://example.com/other' });
      assert.deepEqual(await slotted(), ['Oak', 'About Oak', 'https://example.com/other']);
    },
  ],

  [
    'placeholders, changed and taken away',
    { state: { place: 40, owned: 'Book' } },
    async (page) => {
      const placed = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-treg] > *')].map(
            (widget) =>
              widget.bookingUrl ?? host.inside('[data-treg="brakes"] > *', '#brake').valueAsNumber,
          ),
        );
      assert.deepEqual(await placed(), [
        40,
        'https://example.com/html',
        'https://example.com/link',
      ]);
      await set(page, {
        place: 80,
        html: '<a href="https://example.com/new">Book</a>',
        owned: 'Book a visit',
        link: 'https://example.com/other',
      });
      assert.deepEqual(await placed(), [
        80,
        'https://example.com/new',
        'https://example.com/other',
      ]);
      await set(page, { place: null, owned: null });
      assert.deepEqual(await placed(), []);
      await set(page, { place: 20, owned: 'Book' });
      assert.deepEqual(await placed(), [
        20,
        'https://example.com/new',
        'https://example.com/other',
      ]);
    },
  ],

  [
    'nothing is left when the app is gone',
    { state: { order: ['a'], place: 40, owned: 'Book' } },
    async (page) => {
      const left = await page.evaluate(async () => {
        const app = await window.running;
        const widget = document.querySelector('#brakes');
        await app.stop();
        await host.settle();
        const left = document.querySelectorAll(
          '[data-treg], treg-brakes, treg-conditions, treg-booking',
        );
        // One that is gone may still be told something.
        widget.brake = 20;
        await widget.updateComplete;
        return left.length;
      });
      assert.equal(left, 0);
    },
  ],
  ...[
    ['before', '<script src="/dist/treg-widgets.min.js"></script>'],
    ['deferred', script],
    ['after', ''],
    ['long before', script],
  ].map(([when, head]) => [
    `markup of a server taken over, the script ${when}`,
    {
      // A server's markup has no place for records, so they cannot be named there.
      state: {
        only: ['lupus'],
        items: [{ ...gout, id: 'lupus' }],
        place: 40,
        owned: when === 'long before' ? '' : 'Book',
      },
      head,
      isWritten: true,
      isLate: when === 'long before',
    },
    async (page) => {
      if (when === 'after') await page.evaluate(() => host.load());
      const result = await page.evaluate(async () => {
        await host.move('#brakes', 20);
        host.inside('treg-conditions', '#treg-lupus summary').click();
        await host.settle();
        const places = [...document.querySelectorAll('[data-treg]')];
        return {
          areSame: written.length > 4 && written.every(({ isConnected }) => isConnected),
          heard: host.heard().at(-1),
          areFilled: places.every((place) => place.firstElementChild?.shadowRoot),
          brake: places[0].firstElementChild.brake,
        };
      });
      assert.deepEqual(result, {
        areSame: true,
        heard: { type: 'treg-conditions-toggle', condition: 'lupus', open: true },
        areFilled: true,
        brake: 40,
      });
      assert.deepEqual(await shown(page), { ...shownAtFirst, brake: 20, entries: ['Gout'] });
      await changesReachWidgets(page);
    },
  ]),
];

hosts(
  'Frameworks',
  frameworks.flatMap((framework) =>
    checks
      .filter(([, { isWritten }]) => framework.writes || !isWritten)
      .map(([name, options, work]) => [
        `${framework.name}: ${name}`,
        async (host) => {
          const page = await open(host, framework, options);
          try {
            await work(page);
          } finally {
            const { said } = await recorded(page);
            assert.deepEqual(
              said.filter((line) => !isOwn(line)),
              [],
            );
          }
          await page.close();
        },
      ]),
  ),
);
