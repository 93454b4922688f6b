// HTML that a server has made with `treg-widgets/ssr`: what is seen before the script comes, and what comes of it then.
import assert from 'node:assert/strict';
import { prerender } from '../dist/esm/ssr.js';
import { document, expectAll, hosts, recorded, script, shown, tags, until } from './harness.mjs';

const link = '<a href="https://example.com/book">Book a visit</a>';

/** Closed at any time of this test, and then it says the most: "Closed, opens Saturday 9:30 AM". */
const day = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][(new Date().getDay() + 2) % 7];

/** The four widgets with all that a page may say. */
const widgets = ['brakes', 'causes', 'conditions', 'booking'].map((name) =>
  name === 'booking'
    ? prerender(
        name,
        { clinic: 'Elm Clinic', phone: '+1-314-555-0100', hours: `${day} 09:30-17:00` },
        { content: link },
      )
    : prerender(name, {}, { content: `<p>About the ${name}</p>` }),
);
const body = `<h1>Page</h1>${widgets.join('<p>Between</p>')}<p>The end</p>`;

/** The script, which comes when it is asked for. */
const bring = async (page) => {
  await page.evaluate(() => {
    window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts.push(value);
      }).observe({ type: 'layout-shift', buffered: true });
    const tag = document.createElement('script');
    tag.src = '/dist/treg-widgets.min.js';
    document.head.append(tag);
  });
  await until(page, () => !document.querySelector(':not(:defined)'));
  await page.evaluate(async (tags) => {
    for (const widget of document.querySelectorAll(tags)) await widget.updateComplete;
  }, tags.join());
};

const heights = (page) =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((each) => each.getBoundingClientRect().height),
    tags.join(),
  );

const inside = (page, tag, selector, act) =>
  page.evaluate(
    (tag, selector, act) =>
      new Function('found', `return ${act}`)(
        document.querySelector(tag).shadowRoot.querySelector(selector),
      ),
    tag,
    selector,
    act,
  );

/** The widgets in a frame that may run no scripts, which its parent can look at. */
async function withoutScript(host, body) {
  const inner = host.serve(document({ head: script, body, recorder: '' }));
  const page = await host.open({
    body: `<iframe title="Frame" sandbox="allow-same-origin allow-forms" src="${inner}" width="700" height="500"></iframe>`,
  });
  await until(
    page,
    () => document.querySelector('iframe').contentDocument?.readyState === 'complete',
  );
  return page;
}

/** What of some parts is seen there. */
const seen = (page, tag, ...selectors) =>
  page.evaluate(
    (tag, selectors) => {
      const { shadowRoot } = document.querySelector('iframe').contentDocument.querySelector(tag);
      return selectors.map(
        (selector) =>
          [...shadowRoot.querySelectorAll(selector)].filter((each) => each.checkVisibility())
            .length,
      );
    },
    tag,
    selectors,
  );

const takenOver = (width, height) => async (host) => {
  const page = await host.open({ body, width, height });
  assert.deepEqual(
    (await shown(page)).map(({ isSeen }) => isSeen),
    Array(4).fill(true),
  );
  const before = await heights(page);
  await bring(page);
  assert.deepEqual(await heights(page), before);
  assert.deepEqual(await page.evaluate(() => window.shifts), []);
  await expectAll(page);
  await page.close();
};

hosts('HTML made by a server', [
  ['taken over without a shift, wide', takenOver(1200, 700)],
  ['taken over without a shift, narrow', takenOver(320, 640)],
  ['taken over without a shift, in a low window', takenOver(640, 360)],
  [
    'the script is there first',
    async (host) => {
      const page = await host.open({ head: script, body });
      await expectAll(page);
      await page.close();
    },
  ],
  [
    'a reader in the middle of the page stays there',
    async (host) => {
      const page = await host.open({ body });
      await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('p')].map((each) => each.getBoundingClientRect().top),
        );
      const before = await places();
      await bring(page);
      assert.deepEqual(await places(), before);
      await page.close();
    },
  ],
  [
    'what a visitor has opened, typed, chosen and scrolled to stays',
    async (host) => {
      const form = prerender('booking', { mode: 'form', endpoint: '/ask', consent: 'I agree' });
      const page = await host.open({ body: `${body}<div id="form">${form}</div>` });
      await inside(page, 'treg-causes', '#treg-stress summary', 'found.click()');
      await inside(page, 'treg-conditions', '#search', `found.value = 'lupus'`);
      await inside(page, '#form treg-booking', '#name', `found.value = 'Ada'`);
      await inside(page, '#form treg-booking', '#consent', 'found.click()');
      await inside(page, 'treg-brakes', '#brake', `found.value = '30'`);
      await inside(page, '#form treg-booking', '#name', 'found.focus()');
      await until(page, () => window.scrollY > 500);
      await bring(page);
      assert.equal(await inside(page, 'treg-causes', '#treg-stress', 'found.open'), true);
      const words = await inside(page, 'treg-causes', '#treg-stress', 'found.textContent.length');
      assert.ok(words > 500);
      const found = await inside(
        page,
        'treg-conditions',
        '.list',
        `found.querySelectorAll('div:not([hidden]) > .entry').length`,
      );
      assert.ok(found > 0 && found < 6, found);
      assert.equal(await inside(page, '#form treg-booking', '#name', 'found.value'), 'Ada');
      assert.equal(await inside(page, '#form treg-booking', '#consent', 'found.checked'), true);
      assert.equal(
        await inside(page, '#form treg-booking', '#name', 'found.matches(":focus")'),
        true,
      );
      assert.equal(await page.evaluate(() => document.querySelector('treg-brakes').brake), 30);
      assert.deepEqual((await recorded(page)).said, []);
      await page.close();
    },
  ],
  [
    'without script the story has its pictures, and nothing that would not work',
    async (host) => {
      const page = await withoutScript(host, body);
      assert.deepEqual(
        await seen(page, 'treg-brakes', '.step .scene', '.stage', 'input', 'button'),
        [6, 0, 0, 0],
      );
      assert.deepEqual(await seen(page, 'treg-causes', '.card summary', 'button'), [9, 0]);
      assert.deepEqual(
        await seen(page, 'treg-conditions', '.entry', 'input', 'select', 'button'),
        [19, 0, 0, 0],
      );
      assert.deepEqual(
        await seen(page, 'treg-booking', '[part="action"]', '[part="phone"]', 'button'),
        [1, 1, 0],
      );
      await page.close();
    },
  ],
  [
    'without script the form is sent as HTML does',
    async (host) => {
      let sent;
      const endpoint = host.serve(async (request) => {
        const parts = [];
        for await (const part of request) parts.push(part);
        sent = String(Buffer.concat(parts));
        return 'Thank you';
      });
      const form = prerender(
        'booking',
        { mode: 'form', endpoint, encoding: 'form', consent: 'I agree' },
        { page: host.server.origin },
      );
      const page = await withoutScript(host, form);
      await page.evaluate(() => {
        const { shadowRoot } = document
          .querySelector('iframe')
          .contentDocument.querySelector('treg-booking');
        shadowRoot.querySelector('#name').value = 'Ada';
        shadowRoot.querySelector('#morning').checked = true;
        shadowRoot.querySelector('#consent').checked = true;
        shadowRoot.querySelector('form button').click();
      });
      await until(
        page,
        () => document.querySelector('iframe').contentDocument.body?.textContent === 'Thank you',
      );
      assert.deepEqual(Object.fromEntries(new URLSearchParams(sent)), {
        name: 'Ada',
        email: '',
        phone: '',
        times: 'morning',
        message: '',
        consent: 'I agree',
      });
      await page.close();
    },
  ],
  [
    'a policy that lets in only style sheets with its nonce',
    async (host) => {
      const page = await host.open({
        body: prerender('brakes', {}, { nonce: 'a1' }),
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; style-src 'nonce-a1'; img-src 'self'; report-uri /report",
        },
      });
      const before = await heights(page);
      await bring(page);
      assert.deepEqual(await heights(page), before);
      assert.deepEqual(host.server.reports, []);
      await page.close();
    },
  ],
]);
