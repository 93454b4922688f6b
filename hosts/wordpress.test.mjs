// A real WordPress: what it keeps of what each role pastes, and what becomes of that on its pages. `WRITE=1` stores what is found.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { hosts, recorded, tags, use, used } from './harness.mjs';
import { serve } from './server.mjs';
import { wordpress as snippets } from './snippets.mjs';
import { password, roles, startWordPress, version } from './wordpress.mjs';

const file = (name) => new URL(name, import.meta.url);
const script = await readFile(file('../dist/treg-widgets.min.js'));
const [, main] = /```html\n([\s\S]+?)```/.exec(await readFile(file('../README.md'), 'utf8'));

/** The clinic's other address, where the script and the recorder are. */
const elsewhere = await serve();
elsewhere.add('/treg-widgets.min.js', { body: script, type: 'text/javascript' });
const plugins = {
  // jQuery is on most sites; WordPress adds its emoji script itself. The editor of old is what the plugin "Classic Editor" brings back.
  host: `<?php
    add_action('wp_head', fn() => print '<script src="${elsewhere.origin}/hosts/recorder.js"></script>', 0);
    add_action('wp_enqueue_scripts', fn() => wp_enqueue_script('jquery'));
    add_filter('use_block_editor_for_post', fn($use) => $use && !isset($_GET['classic']));`,
};
const [wordpress, strict] = await Promise.all([
  startWordPress({ plugins }),
  // In a folder of another site, with plain addresses, and trusting nobody: as in a network of sites, or where a host says so.
  startWordPress({
    plugins,
    below: 'blog',
    settings: "define('DISALLOW_UNFILTERED_HTML', true);",
  }),
]);
after(() => Promise.all([wordpress?.stop(), strict?.stop(), elsewhere.stop()]));

const files = { 'treg-widgets.php': snippets.plugin, 'treg-widgets.min.js': script };
const plugin = await wordpress?.addPlugin('treg-widgets', files);
await strict?.usePlugin(await strict.addPlugin('treg-widgets', files));

const reason = wordpress ? undefined : 'PHP is not installed here';
const unless = reason && { chromium: reason, firefox: reason, webkit: reason };

const stored = file('results/wordpress.json');
const results = JSON.parse(await readFile(stored, 'utf8').catch(() => '{"snippets":{}}'));

/** Compares what is found, by snippet and column, with what is stored. */
async function compare(found) {
  if (process.env.WRITE) {
    results.wordpress = version;
    for (const name of Object.keys(found))
      Object.assign((results.snippets[name] ??= {}), found[name]);
    await writeFile(stored, `${JSON.stringify(results, undefined, 2)}\n`);
  }
  for (const name of Object.keys(found))
    assert.deepEqual({ ...results.snippets[name], ...found[name] }, results.snippets[name], name);
}

/** What WordPress may take offence at, one thing a row. */
const pieces = {
  tag: '<treg-booking clinic="Elm Clinic"><a href="https://example.com/book">Book a visit</a></treg-booking>',
  'script tag': '<script src="https://example.com/treg-widgets.min.js" defer></script>',
  'settings in a script': '<script>(window.TregWidgets ??= []).push(["scan"]);</script>',
  'style sheet': '<style>treg-booking { min-height: 120px; }</style>',
  'placeholder, div':
    '<div data-treg="booking" data-clinic="Elm Clinic"><a href="https://example.com/book">Book a visit</a></div>',
  'placeholder, link':
    '<a data-treg="booking" data-clinic="Elm Clinic" href="https://example.com/book">Book a visit</a>',
  'placeholder, button':
    '<button data-treg="booking" data-booking-url="https://example.com/book">Book a visit</button>',
  'placeholder without fallback': '<div data-treg="brakes"></div>',
  'class, id, lang': '<div class="wide" id="visit" lang="en" data-treg="brakes">Brakes</div>',
  'custom properties':
    '<div data-treg="brakes" style="--treg-color-brand: #7a2e4d; --treg-font: Georgia, serif">Brakes</div>',
  'custom property with a function':
    '<div data-treg="brakes" style="--treg-color-brand: oklch(45% 0.1 20)">Brakes</div>',
  'style attribute': '<div data-treg="brakes" style="min-height: 1200px">Brakes</div>',
  'quotes, & and signs':
    '<div data-treg="booking" data-clinic="O\'Neil &quot;Elm&quot; &amp; Co – Zoë 🌿" data-booking-url="https://example.com/?a=1&amp;copy=2" data-phone="+1-314-555-0100">Book</div>',
  '< in an option': '<div data-treg="booking" data-clinic="Elm < Oak">Book</div>',
  '&lt; in an option': '<div data-treg="booking" data-clinic="Elm &lt; Oak">Book</div>',
  'shortcode in an option': '<div data-treg="booking" data-clinic="Elm [gallery]">Book</div>',
  slot: '<div data-treg="booking"><span slot="heading">Visit us</span></div>',
};

/** The same but for how it is written: characters, spaces, the order of attributes. */
const plain = (html) =>
  html
    .replaceAll(/&(amp|#038);/g, '&')
    .replaceAll('&lt;', '<')
    .replaceAll(/\s*([:;])\s+/g, '$1')
    .replaceAll(';"', '"')
    .replaceAll(/(?<=<\w+)( [\w-]+="[^"]*")+(?=>)/g, (attributes) =>
      attributes
        .match(/ [\w-]+="[^"]*"/g)
        .sort()
        .join(''),
    )
    .trim();
const outcome = (html, after) =>
  plain(after) === plain(html) ? 'kept' : plain(after) ? after.trim() : 'removed';

/** Stores every piece as a user of a role would, and gives back what is stored, and what a page shows of it. */
const store = (site, role) =>
  site.php(
    `wp_set_current_user(get_user_by('login', $values['role'])->ID);
    kses_init();
    foreach ($values['pieces'] as $name => $html) {
      $post = get_post(wp_insert_post(wp_slash(['post_title' => $name, 'post_content' => $html])));
      $found[$name] = [$post->post_content, apply_filters('the_content', $post->post_content)];
    }
    return $found;`,
    { role, pieces },
  );

describe('WordPress', () => {
  it('keeps and strips what is documented', { skip: reason }, async () => {
    const found = {};
    for (const [name, html] of Object.entries(pieces)) found[name] = { html };
    for (const role of [...roles, 'strict']) {
      const isStrict = role === 'strict';
      const posts = await store(isStrict ? strict : wordpress, isStrict ? 'administrator' : role);
      for (const [name, [raw, rendered]] of Object.entries(posts)) {
        const { html } = found[name];
        found[name][role] = outcome(html, raw);
        if (role === 'administrator') found[name].page = outcome(html, rendered);
      }
    }
    await compare(found);
  });

  it('installs the plugin', { skip: reason }, () =>
    assert.equal(plugin, 'treg-widgets/treg-widgets.php'),
  );
});

/** How a snippet gets into a post. */
const kinds = {
  'classic content': (snippet) => snippet,
  'a Custom HTML block': (snippet) => `<!-- wp:html -->\n${snippet.trim()}\n<!-- /wp:html -->`,
  'a paragraph block': (snippet) =>
    `<!-- wp:paragraph -->\n<p>${snippet.trim()}</p>\n<!-- /wp:paragraph -->`,
};
const withScript = (snippet) => snippet.replace('https://your-site.example', elsewhere.origin);

/** What stands on a page once this many widgets have rendered. */
const look = (page, count) =>
  page.evaluate(
    async (selector, count) => {
      const rootOf = (widget) => widget.shadowRoot?.querySelector('.root');
      const find = () => [...document.querySelectorAll(selector)];
      for (let tries = 0; tries < 250 && find().filter(rootOf).length < count; tries++)
        await new Promise((done) => setTimeout(done, 20));
      const widgets = find();
      const boxes = widgets.map((widget) => widget.getBoundingClientRect());
      const roots = widgets.map((widget) => rootOf(widget)?.getBoundingClientRect());
      return {
        tags: widgets.map(({ localName }) => localName),
        isSeen: widgets.every((widget) =>
          widget.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        ),
        isWide: boxes.every(({ width }) => width > 200),
        // Stray paragraphs and line breaks inside or between widgets would be here.
        spare: boxes.map(({ height }, index) => Math.round(height - (roots[index]?.height ?? 0))),
        widestGap: Math.max(
          0,
          ...boxes.slice(1).map(({ top }, index) => top - boxes[index].bottom),
        ),
        shift: window.recorded.shifts.reduce((sum, shift) => sum + shift, 0),
        overflow: document.documentElement.scrollWidth - window.innerWidth,
      };
    },
    tags.join(),
    count,
  );

/** What a page said, but for jQuery's greeting and the pictures of WordPress' emoji, which come from its own address. */
const said = async (page) =>
  (await recorded(page)).said.filter((line) => !/JQMIGRATE|s\.w\.org/.test(line));

/** Opens an address and finds the widgets there filled, once, in order, and without harm. */
async function isWell(host, address, expected = tags) {
  const page = await host.open({ address });
  for (const width of [800, 320]) {
    await page.setViewport({ width, height: 600 });
    const { widestGap, overflow, shift, ...found } = await look(page, expected.length);
    assert.deepEqual(found, {
      tags: expected,
      isSeen: true,
      isWide: true,
      spare: expected.map(() => 0),
    });
    assert.ok(widestGap <= 32, `${widestGap}px between widgets`);
    assert.ok(overflow <= 0, `${overflow}px too wide at ${width}`);
    // Themes have fonts that come late, which moves lines of theirs by a pixel; a widget without its room would move hundreds of pixels.
    if (expected === tags && width === 800) assert.ok(shift < 0.005, `a shift of ${shift}`);
  }
  if (expected === tags) assert.deepEqual(await use(page), used);
  assert.deepEqual(await said(page), []);
  return page;
}

/** Whether the script comes from the plugin, or from the post alone. */
const pluginIs = (isOn) => wordpress.usePlugin(plugin, isOn);

const cases = [];

for (const theme of wordpress?.themes ?? [])
  for (const role of roles.slice(0, 3)) {
    const isTrusted = role !== 'author';
    cases.push([
      `${theme}: ${isTrusted ? 'script and tags' : 'placeholders'} of an ${role}`,
      async (host) => {
        await wordpress.useTheme(theme);
        await pluginIs(!isTrusted);
        for (const wrap of Object.values(kinds)) {
          const snippet = wrap(isTrusted ? withScript(main) : snippets.author);
          const { raw, link } = await wordpress.post(role, snippet);
          assert.equal(plain(raw), plain(snippet));
          await (await isWell(host, link)).close();
        }
      },
    ]);
  }

cases.push(
  [
    'author: a link and a button as placeholders',
    async (host) => {
      await pluginIs(true);
      for (const wrap of Object.values(kinds)) {
        const { link } = await wordpress.post('author', wrap(snippets.link + snippets.button));
        const page = await isWell(host, link, ['treg-booking', 'treg-booking']);
        const addresses = await page.evaluate(() =>
          [...document.querySelectorAll('treg-booking')].map(
            ({ shadowRoot }) => shadowRoot.querySelector('[part=action]').href,
          ),
        );
        assert.deepEqual(addresses, ['https://example.com/book', 'https://example.com/book']);
        await page.close();
      }
    },
  ],
  [
    'options arrive as they were written',
    async (host) => {
      await pluginIs(true);
      const options = {
        clinic: `Dr. O'Neil's "Elm" & Söhne – Zoë 🌿 (5 < 6) -- it's 1/2 :) [elm]`,
        tagline: '“Ask” us... 24x7 & co',
        phone: '+1 (314) 555-0100',
        address: "12 Elm's Row, St. Louis, MO 63101",
        hours: 'Mo-Fr 09:00-17:00, Sa 10:00-14:00',
        bookingUrl: 'https://example.com/book?clinic=elm&place=a--b&copy=1#now',
      };
      const attributes = (prefix) =>
        Object.entries(options)
          .map(([name, value]) => {
            const text = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
            return `${prefix}${name.replace('U', '-u')}="${text.replaceAll('<', '&lt;')}"`;
          })
          .join(' ');
      for (const [role, snippet] of [
        ['administrator', `<treg-booking ${attributes('')}></treg-booking>`],
        ['author', `<div data-treg="booking" ${attributes('data-')}>Book 🌿</div>`],
      ])
        for (const wrap of Object.values(kinds)) {
          const { link } = await wordpress.post(role, wrap(snippet));
          const page = await isWell(host, link, ['treg-booking']);
          const found = await page.evaluate((names) => {
            const widget = document.querySelector('treg-booking');
            return Object.fromEntries(names.map((name) => [name, widget[name]]));
          }, Object.keys(options));
          assert.deepEqual(found.hours && { ...found, hours: options.hours }, options);
          await page.close();
        }
    },
  ],
  [
    'the script twice: the plugin, and a post of an administrator',
    async (host) => {
      await pluginIs(true);
      const { link } = await wordpress.post('administrator', withScript(main));
      const page = await isWell(host, link);
      const attributes = await page.evaluate(() => {
        const [{ id, defer, src }] = document.querySelectorAll('script[src*=treg-widgets]');
        const beside = [window.jQuery, window._wpemojiSettings].map((value) => typeof value);
        return { id, defer, query: new URL(src).search, beside };
      });
      assert.deepEqual(attributes, {
        id: 'treg-widgets-js',
        defer: true,
        query: '?ver=0.1.0',
        beside: ['function', 'object'],
      });
      await page.close();
    },
  ],
  [
    'without the script the link works',
    async (host) => {
      await pluginIs(false);
      for (const [role, snippet] of [
        ['author', snippets.author],
        ['author', snippets.link],
        ['administrator', withScript(main).replace('.min.js', '.gone.js')],
      ]) {
        const { link } = await wordpress.post(role, snippet);
        const page = await host.open({ address: link });
        const found = await page.evaluate(() => {
          const link = document.querySelector('a[href="https://example.com/book"]');
          link.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = link.getBoundingClientRect();
          return {
            text: link.textContent,
            isOnTop: document.elementFromPoint(left + width / 2, top + height / 2) === link,
            script: typeof window.TregWidgets,
          };
        });
        assert.deepEqual(found, { text: 'Book a visit', isOnTop: true, script: 'undefined' });
        await page.close();
      }
    },
  ],
  [
    'a page without widgets is the same with and without the script',
    async (host) => {
      const text = '<h2>Visit us</h2><p>We are here.</p><ul><li>One</li></ul><button>Go</button>';
      const { link } = await wordpress.post('author', text);
      for (const theme of wordpress.themes) {
        await wordpress.useTheme(theme);
        const [without, present] = [[], []];
        // Fonts that come late are not used at all, so a page need not look like itself each time.
        const isSame = () => present.some((picture) => without.includes(picture));
        for (let tries = 0; tries < 5 && !isSame(); tries++)
          for (const pictures of [without, present]) {
            await pluginIs(pictures === present);
            const page = await host.open({ address: link });
            const own = await page.evaluate(() => {
              // A bar to scroll with fades in its own time.
              document.documentElement.style.overflow = 'hidden';
              return typeof window.TregWidgets;
            });
            assert.equal(own, pictures === present ? 'object' : 'undefined');
            await wait(600);
            pictures.push(Buffer.from(await page.screenshot()).toString('base64'));
            assert.deepEqual(await said(page), []);
            await page.close();
          }
        assert.ok(isSame(), `${theme} looks different`);
      }
    },
  ],
  [
    'in a folder of the site, with plain addresses, where no role may post HTML unfiltered',
    async (host) => {
      const { link } = await strict.post('administrator', snippets.author);
      assert.match(link, /\/blog\/\?p=\d+$/);
      await (await isWell(host, link)).close();
    },
  ],
);

/** Opens a screen of WordPress' own as a user of a role. */
async function openScreen(host, role, screen) {
  const page = await host.open({ address: `${wordpress.address}/wp-login.php`, width: 1200 });
  await page.evaluate(
    (log, pwd) =>
      fetch('/wp-login.php', {
        method: 'POST',
        body: new window.URLSearchParams({ log, pwd, testcookie: '1' }),
      }).then(() => undefined),
    role,
    password,
  );
  await page.goto(`${wordpress.address}/wp-admin/${screen}`);
  return page;
}

// These come last: where an engine has one window for all, they leave it logged in.
cases.push(
  [
    'the classic editor: placeholders outlive its Visual tab',
    async (host) => {
      await pluginIs(true);
      const page = await openScreen(host, 'author', 'post-new.php?classic');
      const visual = await page.evaluate(
        async (pieces, snippet) => {
          const press = (id) => document.getElementById(id).click();
          const field = document.querySelector('#content');
          const throughVisual = (html) => {
            press('content-html');
            field.value = html;
            press('content-tmce');
            press('content-html');
            return field.value;
          };
          press('content-tmce');
          while (!window.tinymce?.activeEditor?.initialized)
            await new Promise((done) => setTimeout(done, 50));
          const found = Object.entries(pieces).map(([name, html]) => [name, throughVisual(html)]);
          document.querySelector('#title').value = 'Classic';
          throughVisual(snippet);
          setTimeout(() => press('publish'));
          return Object.fromEntries(found);
        },
        pieces,
        snippets.author,
      );
      const edited = async () =>
        /post=(\d+)/.exec(await page.evaluate(() => window.location.search));
      let post;
      while (!(post = await edited().catch(() => undefined))) await wait(100);
      await page.close();
      await (await isWell(host, `${wordpress.address}/?p=${post[1]}`)).close();
      for (const [name, html] of Object.entries(pieces))
        visual[name] = { visual: outcome(html, visual[name]) };
      await compare(visual);
    },
  ],
  [
    'the block editor: a Custom HTML block keeps what pasting into the text loses',
    async (host) => {
      await pluginIs(true);
      const page = await openScreen(host, 'author', 'post-new.php');
      const { found, link } = await page.evaluate(
        async (pieces, content) => {
          while (!window.wp?.data?.select('core/editor')?.getCurrentPostId())
            await new Promise((done) => setTimeout(done, 50));
          const { blocks, data } = window.wp;
          const found = {};
          for (const [name, html] of Object.entries(pieces))
            found[name] = {
              pasted: blocks.serialize(
                blocks.pasteHandler({ plainText: html, HTML: '', mode: 'BLOCKS' }),
              ),
              // What "Convert to blocks" makes of classic content.
              converted: blocks.serialize(blocks.rawHandler({ HTML: html })),
            };
          const block = blocks.createBlock('core/html', { content });
          data.dispatch('core/block-editor').insertBlocks(block);
          const editor = data.dispatch('core/editor');
          editor.editPost({ title: 'Block', status: 'publish' });
          await editor.savePost();
          return { found, link: data.select('core/editor').getPermalink() };
        },
        pieces,
        snippets.author,
      );
      await page.close();
      await (await isWell(host, link)).close();
      for (const [name, html] of Object.entries(pieces))
        for (const way of ['pasted', 'converted'])
          found[name][way] = outcome(html, found[name][way].replaceAll(/<!-- .+? -->\n?/g, ''));
      await compare(found);
    },
  ],
);

hosts(
  'WordPress',
  cases.map(([name, work]) => [name, work, unless]),
);
