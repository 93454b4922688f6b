// Documents of every kind, places in the markup that a widget does not belong in, and parents that hide or clip.
import assert from 'node:assert/strict';
import {
  document as wholePage,
  expectAll as expectWidgets,
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

const address = '/dist/treg-widgets.min.js';

async function expectAll(page, said) {
  await expectWidgets(page, said);
  await page.close();
}

const showsAll = (parts) => async (host) =>
  expectAll(await host.open({ head: script, body: widgets, ...parts }));

/** Each widget inside these tags, and whether it is seen and works there. */
const within = (before, after) =>
  showsAll({ body: widgets.replace(/<treg-[^]*?<\/treg-\w+>/g, `${before}$&${after}`) });

const xhtml = (body) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>
<script src="/hosts/recorder.js"></script><script src="${address}" defer="defer"></script></head><body>${body}</body></html>`;

hosts('Documents', [
  [
    'quirks mode',
    async (host) => {
      const path = host.serve(
        wholePage({ head: script, body: widgets }).replace('<!doctype html>', ''),
      );
      const page = await host.open({ address: path });
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      await expectAll(page);
    },
  ],
  [
    'application/xhtml+xml',
    async (host) => {
      const path = host.serve(xhtml(widgets), { type: 'application/xhtml+xml' });
      const page = await host.open({ address: path });
      assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
      await expectAll(page);
    },
  ],
  [
    'application/xhtml+xml with placeholders',
    async (host) => {
      const path = host.serve(
        xhtml(`<div data-treg="brakes"><p>Fallback</p></div><div data-treg="causes"></div><div data-treg="conditions"></div>
          <p><a data-treg="booking" data-clinic="Elm Clinic" href="https://example.com/book">Book a visit</a></p>`),
        { type: 'application/xhtml+xml' },
      );
      const page = await host.open({ address: path });
      await until(
        page,
        (count) =>
          document.querySelectorAll('[data-treg]').length === 4 &&
          document.querySelectorAll(count).length === 4,
        tags.join(),
      );
      await expectAll(page);
    },
  ],
  [
    '<base href> that leads elsewhere',
    async (host) => {
      const page = await host.open({
        head: `<base href="https://elsewhere.example/deep/">${script.replace('/dist', `${host.server.origin}/dist`)}`,
        body: widgets,
        base: true,
      });
      assert.equal((await shown(page)).length, 4);
      // Links inside the widgets lead to their own parts, not to the other site.
      const links = await page.evaluate(() =>
        ['treg-brakes', 'treg-causes', 'treg-conditions'].flatMap((tag) =>
          [...document.querySelector(tag).shadowRoot.querySelectorAll('a')]
            .filter((link) => link.href.includes('elsewhere'))
            .map((link) => link.outerHTML.slice(0, 80)),
        ),
      );
      const step = await page.evaluate(async () => {
        const widget = document.querySelector('treg-brakes');
        widget.shadowRoot.querySelectorAll('.pager a')[3].click();
        await new Promise((done) => setTimeout(done, 800));
        return [widget.step, location.href.includes('elsewhere')];
      });
      assert.deepEqual(step, [4, false]);
      assert.deepEqual(links, []);
      assert.deepEqual(await use(page), used);
      await page.close();
    },
  ],
  [
    'a sandboxed frame without an origin',
    async (host) => {
      const inner = host.serve(
        wholePage({
          head: script,
          body: `${widgets}<script>
        addEventListener('message', async () => {
          const found = [...document.querySelectorAll('${tags}')];
          await Promise.all(found.map((each) => each.updateComplete));
          parent.postMessage([found.filter((each) => each.shadowRoot.querySelector('.root')).length, recorded.said], '*');
        });</script>`,
        }),
      );
      const page = await host.open({
        body: `<iframe id="frame" title="Frame" sandbox="allow-scripts" src="${inner}" width="600" height="500"></iframe>`,
      });
      const answer = await page.evaluate(
        () =>
          new Promise((done) => {
            addEventListener('message', ({ data }) => done(data));
            document.querySelector('#frame').contentWindow.postMessage('?', '*');
          }),
      );
      assert.deepEqual(answer, [4, []]);
      await page.close();
    },
  ],
  [
    'a frame written by srcdoc',
    async (host) => {
      const text = wholePage({ head: script, body: widgets })
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;');
      const page = await host.open({
        body: `<iframe title="Frame" srcdoc="${text}" width="600" height="500"></iframe>`,
      });
      await until(
        page,
        (list) => {
          const found = [
            ...document.querySelector('iframe').contentDocument.querySelectorAll(list),
          ];
          return (
            found.length === 4 && found.every((each) => each.shadowRoot?.querySelector('.root'))
          );
        },
        tags.join(),
      );
      await page.close();
    },
  ],
  ['right to left, in another language', showsAll({ html: 'lang="ar" dir="rtl"' })],
  ['a language that is no language', showsAll({ html: 'lang="x_@"' })],
  [
    'an encoding of old',
    async (host) => {
      const path = host.serve(
        wholePage({ head: script, body: widgets }).replace('<meta charset="utf-8">', ''),
        { type: 'text/html; charset=windows-1252; x=y' },
      );
      await expectAll(await host.open({ address: path }));
    },
  ],
]);

hosts('Places in the markup', [
  ['inside <p>, after an open paragraph', within('<p>Before ', ' after</p>')],
  [
    // A link in a link ends the first for the parser, so the address is an attribute here.
    'inside a link',
    showsAll({
      body: `<a href="#top">${widgets.replace(/<a href="(.*?)">.*?<\/a>/, '').replace('<treg-booking', '$& booking-url="https://example.com/book"')}</a>`,
    }),
  ],
  ['inside a button', within('<button type="button">', '</button>')],
  ['inside a label and a form', within('<form><label>Name ', '</label></form>')],
  ['inside a cell of a table', within('<table><tr><td>', '</td></tr></table>')],
  ['straight inside a table, from which the parser moves it', within('<table>', '</table>')],
  ['inside lists', within('<ul><li>', '</li></ul>')],
  ['inside inline markup', within('<em><span><b>', '</b></span></em>')],
  ['inside a heading', within('<h4>', '</h4>')],
  ['inside <details>', within('<details open><summary>More</summary>', '</details>')],
  [
    'with stray paragraphs and line breaks around and inside',
    showsAll({
      body: widgets
        .replace(/(<treg-\w+[^>]*>)/g, '<p></p>$1<br>\n<p></p>')
        .replace(/(<\/treg-\w+>)/g, '<br></p>$1</p>\n'),
    }),
  ],
  [
    'placeholders in paragraphs, lists and tables, each filled once',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `<p>Read <a data-treg="booking" data-clinic="Elm Clinic" href="https://example.com/book">book</a></p><br>
          <ul><li><div data-treg="brakes"><br><p>Fallback</p></div></li></ul>
          <table><tr><td><div data-treg="causes"></div></td><td><button data-treg="conditions">List</button></td></tr></table>`,
      });
      await until(page, (list) => document.querySelectorAll(list).length === 4, tags.join());
      const found = await shown(page);
      assert.deepEqual(found.map(({ tag }) => tag).sort(), [...tags].sort());
      assert.ok(found.every(({ isSeen }) => isSeen));
      assert.deepEqual((await recorded(page)).said, []);
      await page.close();
    },
  ],
  [
    'inside the shadow root of another element',
    async (host) => {
      const page = await host.open({ head: script, body: '<div id="host"></div>' });
      const seen = await page.evaluate(async (markup) => {
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.innerHTML = `<style>* { color: red; display: inline }</style>${markup}`;
        await Promise.all([...root.children].map((each) => each.updateComplete));
        return [
          ...root.querySelectorAll('treg-brakes, treg-causes, treg-conditions, treg-booking'),
        ].map((each) => getComputedStyle(each).display);
      }, widgets);
      assert.deepEqual(seen, ['block', 'block', 'block', 'block']);
      await page.close();
    },
  ],
]);

const parent = (style, attributes = '') =>
  `<div id="parent" ${attributes} style="${style}">${widgets}</div>`;

/** A booking that opens in a dialog, inside a parent. */
const dialogIn = (style) => async (host) => {
  const page = await host.open({
    head: script,
    body: `<div style="${style}"><treg-booking mode="form" appearance="button" endpoint="/send" clinic="Elm Clinic"></treg-booking></div>`,
  });
  await shown(page);
  const box = await page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('treg-booking');
    shadowRoot.querySelector('[part=action]').click();
    await new Promise((done) => setTimeout(done, 500));
    const dialog = shadowRoot.querySelector('dialog');
    const { width, height, left, right } = dialog.getBoundingClientRect();
    return {
      isOpen: dialog.open,
      isWide: width > 250 && height > 200,
      isInside: left >= 0 && right <= innerWidth,
    };
  });
  assert.deepEqual(box, { isOpen: true, isWide: true, isInside: true });
  await page.close();
};

hosts('Parents', [
  ...Object.entries({
    transform: 'transform: scale(0.9) rotate(1deg)',
    'overflow: hidden': 'overflow: hidden; height: 4000px',
    'contain: strict': 'contain: strict; height: 9000px',
    'content-visibility: auto': 'content-visibility: auto; contain-intrinsic-size: 3000px',
    filter: 'filter: grayscale(1)',
    'flex column': 'display: flex; flex-direction: column',
    'flex row': 'display: flex; width: 1800px',
    grid: 'display: grid; grid-template-columns: minmax(0, 1fr)',
    columns: 'columns: 1',
    float: 'float: left; width: 100%',
    'table cell': 'display: table-cell; width: 700px',
    'container-type: inline-size': 'container-type: inline-size',
    'position: fixed': 'position: fixed; inset: 0; overflow: auto',
  }).map(([name, style]) => [name, showsAll({ body: parent(style) })]),
  ['a dialog under transform', dialogIn('transform: scale(0.5)')],
  ['a dialog under overflow: hidden', dialogIn('overflow: hidden; height: 80px; width: 120px')],
  ['a dialog under contain: paint', dialogIn('contain: paint; height: 80px')],
  [
    'a dialog under filter and z-index',
    dialogIn('filter: blur(0); position: relative; z-index: -1'),
  ],
  [
    'display: none until a tab opens',
    async (host) => {
      const page = await host.open({ head: script, body: parent('display: none') });
      await page.evaluate(async (list) => {
        await Promise.all([...document.querySelectorAll(list)].map((each) => each.updateComplete));
        document.querySelector('#parent').style.display = '';
      }, tags.join());
      await expectAll(page);
    },
  ],
  [
    'inside a closed accordion, hidden and hidden="until-found", opened later',
    async (host) => {
      for (const [body, open] of [
        [`<details id="parent"><summary>More</summary>${widgets}</details>`, 'open'],
        [parent('', 'hidden'), 'hidden'],
        [parent('', 'hidden="until-found"'), 'hidden'],
        [parent('', 'inert'), 'inert'],
      ]) {
        const page = await host.open({ head: script, body });
        await page.evaluate(
          (name) => document.querySelector('#parent').toggleAttribute(name),
          open,
        );
        await expectAll(page);
      }
    },
  ],
  [
    'a provider in a dialog inside a parent that hides it: the link is followed instead',
    async (host) => {
      const page = await host.open({
        head: script,
        body: `<div style="display: none"><treg-booking mode="dialog" booking-url="https://calendly.com/elm/visit"></treg-booking></div>`,
      });
      const result = await page.evaluate(async () => {
        const widget = document.querySelector('treg-booking');
        await customElements.whenDefined('treg-booking');
        await widget.updateComplete;
        let mode;
        widget.addEventListener('treg-booking-open', (event) => (mode = event.mode));
        const link = widget.shadowRoot.querySelector('[part=action]');
        let isPrevented;
        // Nothing leaves the page of the test.
        widget.shadowRoot.addEventListener('click', (event) => {
          isPrevented = event.defaultPrevented;
          event.preventDefault();
        });
        link.click();
        return [mode, isPrevented, link.href];
      });
      assert.deepEqual(result, ['link', false, 'https://calendly.com/elm/visit']);
      await page.close();
    },
  ],
  [
    'narrow: 280 px',
    async (host) => {
      const page = await host.open({ head: script, body: parent('width: 280px') });
      assert.equal((await shown(page)).length, 4);
      const wide = await page.evaluate(
        (list) => [...document.querySelectorAll(list)].map((each) => each.scrollWidth > 280),
        tags.join(),
      );
      assert.deepEqual(wide, [false, false, false, false]);
      await expectAll(page);
    },
  ],
]);
