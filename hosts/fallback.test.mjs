// Where the widgets cannot work, what stands in the tag stays, and can be used.
import assert from 'node:assert/strict';
import { hosts, recorded, script, shown, tags, until, widgets } from './harness.mjs';

/** The links and texts that a visitor has without the widgets: all seen, all where a pointer finds them. */
const fallback = (page, frame = '') =>
  page.evaluate((frame) => {
    const inner = frame ? document.querySelector(frame).contentDocument : document;
    return [...inner.querySelectorAll('[data-fallback]')].map((each) => {
      each.scrollIntoView();
      const { x, y, width, height } = each.getBoundingClientRect();
      const top = inner.elementFromPoint(x + width / 2, y + height / 2);
      return (
        each.contains(top) &&
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    });
  }, frame);

/** The four tags and a placeholder of each kind, each with a fallback. */
const body = `${widgets.replace(/<p>/g, '<p data-fallback>').replace(/<a /g, '<a data-fallback ')}
<div data-treg="brakes"><p data-fallback>The brakes</p></div>
<p><a data-fallback data-treg="booking" href="https://example.com/book">Book</a></p>
<noscript>Without a script</noscript>`;

const all = Array(6).fill(true);

const keeps =
  (parts, { said = [] } = {}) =>
  async (host) => {
    const page = await host.open({ head: script, body, ...parts });
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(await fallback(page), all);
    const notes = await recorded(page);
    assert.deepEqual(
      notes.said
        .map((text) => text.replace(/:\\d+/, ''))
        .filter((text) => !said.some((each) => each.test(text))),
      [],
    );
    await page.close();
  };

const failedToLoad = /^error: .*\.js|^error: Script error|Failed to load|^error: http/;

hosts('No widgets', [
  [
    'JavaScript is off',
    async (host) => {
      // A frame without the right to run scripts is a page with JavaScript off, which its parent can look at.
      const inner = host.serve(`<!doctype html><title>Inner</title>${script}${body}`);
      const page = await host.open({
        body: `<iframe title="Frame" sandbox="allow-same-origin" src="${inner}" width="700" height="500"></iframe>`,
      });
      await until(
        page,
        () => document.querySelector('iframe').contentDocument?.readyState === 'complete',
      );
      assert.deepEqual(await fallback(page, 'iframe'), all);
      await page.close();
    },
  ],
  [
    'the script is not found',
    keeps({ head: '<script src="/dist/no.min.js" defer></script>' }, { said: [failedToLoad] }),
  ],
  [
    'the script is refused by a policy',
    keeps(
      {
        headers: { 'Content-Security-Policy': "script-src 'nonce-a1'" },
        recorder: '<script nonce="a1" src="/hosts/recorder.js"></script>',
      },
      { said: [/^error: /] },
    ),
  ],
  [
    'the script does not match its integrity',
    keeps(
      {
        head: '<script src="/dist/treg-widgets.min.js" integrity="sha384-AAAA" crossorigin="anonymous" defer></script>',
      },
      { said: [/^error: /] },
    ),
  ],
  [
    'the script is cut off in the middle',
    async (host) => {
      const code = await (await fetch(`${host.server.origin}/dist/treg-widgets.min.js`)).text();
      const path = host.serve(code.slice(0, code.length / 2), { type: 'text/javascript' });
      await keeps({ head: `<script src="${path}" defer></script>` }, { said: [/^error: /] })(host);
    },
  ],
  [
    'the script is slow: the fallback is there meanwhile, and goes when the widgets come',
    async (host) => {
      const code = await (await fetch(`${host.server.origin}/dist/treg-widgets.min.js`)).text();
      const path = host.serve(code, { type: 'text/javascript', delay: 2500 });
      const page = await host.open({
        body,
        head: `<script>addEventListener('load', () => setTimeout(() => {
        const tag = document.createElement('script'); tag.src = '${path}'; document.head.append(tag); }, 100));</script>`,
      });
      assert.deepEqual(await fallback(page), all);
      await until(page, () => document.querySelectorAll('treg-brakes, treg-booking').length === 4);
      const found = await shown(page);
      assert.equal(found.length, 6);
      assert.deepEqual(await fallback(page), Array(6).fill(false));
      await page.close();
    },
  ],
  [
    'a browser that knows no custom elements',
    keeps(
      {
        head: `<script>Object.defineProperty(window, 'customElements', { value: undefined });</script>${script}`,
      },
      { said: [/^warn: <treg-\w+> could not be defined; its fallback stays\./] },
    ),
  ],
  [
    'a browser that constructs no style sheets',
    keeps(
      {
        head: `<script>Object.defineProperty(window, 'CSSStyleSheet', { value: function () { throw new TypeError('Illegal constructor'); } });</script>${script}`,
      },
      { said: [/^warn: <treg-\w+> could not be defined; its fallback stays\./] },
    ),
  ],
  [
    'a browser without shadow roots',
    keeps(
      { head: `<script>Element.prototype.attachShadow = undefined;</script>${script}` },
      { said: [/^error: |^rejected: /] },
    ),
  ],
  [
    'a browser that cannot read the script: its syntax is from before 2020',
    keeps({ head: '<script>window.theirs = ;</script>' }, { said: [/^error: /] }),
  ],
  [
    'a widget that fails while it renders: the others stand, and it says so once',
    async (host) => {
      const page = await host.open({
        head: `<script>Math.sqrt = () => { throw new Error('no square roots'); };</script>${script}`,
        body,
      });
      await new Promise((done) => setTimeout(done, 1500));
      const { said } = await recorded(page);
      const failed = said.filter((text) => text.startsWith('warn: ')).length;
      const seen = (await fallback(page)).filter(Boolean).length;
      assert.equal(failed, 2);
      assert.equal(seen, failed);
      assert.equal(said.length, failed);
      await page.close();
    },
  ],
  [
    'a page that hides tags without a script, by :not(:defined), is the only one that hides the fallback',
    async (host) => {
      const page = await host.open({
        head: '<style>:not(:defined) { visibility: hidden }</style>' + script,
        body,
      });
      assert.equal((await shown(page, tags.join())).length >= 4, true);
      assert.deepEqual(
        (await shown(page)).map(({ isSeen }) => isSeen),
        Array((await shown(page)).length).fill(true),
      );
      await page.close();
    },
  ],
]);
