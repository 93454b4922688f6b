// What the studio says of platforms: snippets survive their platform, come up as widgets, and can be read back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../../../bin/engines.mjs';
import { TregBooking } from '../../../dist/esm/widgets/booking/booking.js';
import { TregBrakes } from '../../../dist/esm/widgets/brakes/brakes.js';
import { TregCauses } from '../../../dist/esm/widgets/causes/causes.js';
import { TregConditions } from '../../../dist/esm/widgets/conditions/conditions.js';
import { keep, place, platforms, read } from './index.mjs';
import { flags, options, room, scriptTags } from './markup.mjs';
import { settings } from './testing.mjs';

const seed = 8;
const root = new URL('../../../', import.meta.url);
const classes = {
  brakes: TregBrakes,
  causes: TregCauses,
  conditions: TregConditions,
  booking: TregBooking,
};
/** Platforms with each of their roles. */
const places = platforms.flatMap(({ id, roles }) =>
  (roles.length ? roles : [{ id: '' }]).map((role) => [id, role.id]),
);
const pasted = ({ snippets }) => snippets.filter(({ isDownload }) => !isDownload);

describe('settings', () => {
  it('know every option, and no other', () => {
    for (const [name, { options: table }] of Object.entries(classes)) {
      // These are properties alone.
      const names = Object.keys(table).filter((option) => !/^(items|prefill)$/.test(option));
      assert.deepEqual([...options[name]].sort(), names.sort());
      for (const option of names)
        assert.equal(table[option].accepts === 'no value, true or false', flags.includes(option));
    }
  });
});

for (const [platform, role] of places)
  describe(`${platform} ${role}`.trim(), () => {
    const placed = fc
      .sample(settings, { numRuns: 60, seed })
      .map((setting) => [setting, place(platform, role, setting)]);

    it('says what to click, in sentences', () => {
      for (const [, { steps, notes, snippets, source }] of placed) {
        assert.match(source, /^(tested|documented)$/);
        assert.ok(steps.length > 2 && snippets.length);
        for (const line of [...steps, ...notes]) assert.match(line, /^[A-Z].+\.$/s);
        for (const { title } of snippets) assert.match(title, /^[A-Z]/);
      }
    });

    it('keeps its snippets', () => {
      for (const [, result] of placed)
        for (const { code, language, role: writer = role } of pasted(result))
          if (language === 'html') {
            const { code: kept, lost } = keep(platform, writer, code);
            assert.deepEqual(lost, [], code);
            if (platform !== 'drupal') assert.equal(kept, code);
          }
    });

    it('gives snippets that can be read back', () => {
      for (const [setting, result] of placed) {
        const { script, ...chosen } = setting;
        const code = pasted(result)
          .map(({ code }) => code)
          .join('\n');
        const {
          setting: { script: found, ...rest },
          problems,
        } = read(code);
        assert.deepEqual(problems, []);
        if (platform === 'wix') {
          // Nothing stands inside an element there.
          const { fallback, options, ...others } = chosen;
          if (chosen.widget === 'booking' && fallback.href) {
            options['booking-url'] ??= fallback.href;
            options.action ??= fallback.text;
          }
          assert.deepEqual(rest, { ...others, options, fallback: { text: '', href: '' } });
        } else assert.deepEqual(rest, chosen);
        if (!found) assert.match(role, /author|multisite/);
        else if (platform !== 'wix') {
          const { spanish, ...main } = found;
          assert.equal(Boolean(spanish), chosen.lang === 'es');
          assert.deepEqual(main, { ...script, version: script.isPinned ? script.version : '' });
        }
      }
    });

    it('names the second script where the language needs it', () => {
      for (const [{ lang }, { snippets }] of placed) {
        const isNamed = snippets.some(
          ({ code, files = {} }) =>
            code.includes('treg-es.min.js') || 'treg-widgets/treg-es.min.js' in files,
        );
        assert.equal(isNamed, lang === 'es');
      }
    });
  });

describe('what platforms take away', () => {
  const code =
    '<script src="https://clinic.example/treg-widgets.min.js" data-theme="dark" defer></script>' +
    '<treg-booking clinic="Elm {{ shop.name }}" style="--treg-color-brand: oklch(45% 0.1 20); --treg-radius: 4px">' +
    '<a href="https://example.com/book">Book</a></treg-booking>';
  const what = (platform, role, text = code) =>
    keep(platform, role, text).lost.map(({ what }) => what);

  it('is nothing for those who may do all', () => {
    for (const role of ['administrator', 'editor']) assert.deepEqual(what('wordpress', role), []);
    assert.deepEqual(what('html', ''), []);
    assert.deepEqual(what('drupal', 'full-html'), []);
  });

  it('is named, with the reason', () => {
    assert.deepEqual(what('wordpress', 'author'), ['<script>', '<treg-booking>']);
    assert.deepEqual(what('wordpress', 'multisite'), ['<script>', '<treg-booking>']);
    assert.deepEqual(what('drupal', 'basic-html'), ['<script>', '<treg-booking>']);
    assert.deepEqual(what('shopify', ''), ['{{ shop.name }}']);
    assert.deepEqual(what('google-tag-manager', ''), ['data-theme of <script>']);
    assert.deepEqual(what('wix', ''), ['the code']);
    assert.deepEqual(what('webflow', '', code.padEnd(50_001)), ['the whole code']);
    const placeholder =
      '<div data-treg="booking" onclick="x()" style="--treg-color-brand: oklch(45% 0.1 20); --treg-radius: 4px">Book</div>';
    assert.deepEqual(what('wordpress', 'author', placeholder), [
      'onclick of <div>',
      '--treg-color-brand:oklch(45% 0.1 20)',
    ]);
    assert.deepEqual(what('drupal', 'basic-html', placeholder), [
      'onclick of <div>',
      '--treg-color-brand:oklch(45% 0.1 20)',
      '--treg-radius:4px',
    ]);
    for (const { why } of keep('wordpress', 'author', code).lost) assert.match(why, /^[A-Z].+\.$/);
  });
});

describe('read()', () => {
  const cases = {
    'a tag of old, as people keep it': [
      `<treg-booking\n  clinic='Elm &amp; Oak'\n  phone=+1-314-555-0100\n  booking-url="https://example.com/?a=1&amp;b=2"\n>\n  <p><a href="https://example.com/book">\n Book\n a visit</a></p>\n</treg-booking>`,
      {
        widget: 'booking',
        options: {
          clinic: 'Elm & Oak',
          'booking-url': 'https://example.com/?a=1&b=2',
          phone: '+1-314-555-0100',
        },
        style: {},
        lang: '',
        fallback: { text: 'Book a visit', href: 'https://example.com/book' },
      },
    ],
    'a link as the placeholder': [
      '<p><a data-treg="booking" data-clinic="Elm" href="https://example.com/book">Book a visit</a></p>',
      {
        widget: 'booking',
        options: { clinic: 'Elm' },
        style: {},
        lang: '',
        fallback: { text: 'Book a visit', href: 'https://example.com/book' },
      },
    ],
    'a block of WordPress, with an optimizer at its script': [
      '<!-- wp:html -->\n<script src="https://clinic.example/wp-content/plugins/treg-widgets/treg-widgets.min.js?ver=0.1.0" id="treg-widgets-js" defer data-wp-strategy="defer"></script><div data-treg="brakes" data-share="" data-brake="60" lang="ES-mx"></div>\n<!-- /wp:html -->',
      {
        widget: 'brakes',
        options: { share: true, brake: '60' },
        style: {},
        lang: 'es',
        fallback: { text: '', href: '' },
        script: {
          base: 'https://clinic.example/wp-content/plugins/treg-widgets/',
          file: 'treg-widgets.min.js',
          version: '0.1.0',
          isPinned: true,
          integrity: '',
        },
      },
    ],
    'React, with properties': [
      `<treg-brakes brake={60} share={true} headingLevel={3} heading={'It\\'s "on"'} style={{ '--treg-radius': '4px', '--treg-font': "Georgia, serif" }} />`,
      {
        widget: 'brakes',
        options: { brake: '60', share: true, 'heading-level': '3', heading: `It's "on"` },
        style: { radius: '4px', font: 'Georgia, serif' },
        lang: '',
        fallback: { text: '', href: '' },
      },
    ],
    'Vue, with what is bound': [
      `<treg-brakes :brake="60" :share="true" :heading="'Brakes'" theme="dark"></treg-brakes>`,
      {
        widget: 'brakes',
        options: { brake: '60', share: true, heading: 'Brakes', theme: 'dark' },
        style: {},
        lang: '',
        fallback: { text: '', href: '' },
      },
    ],
  };
  for (const [name, [code, expected]] of Object.entries(cases))
    it(`understands ${name}`, () =>
      assert.deepEqual(read(code), { setting: expected, problems: [] }));

  it('says what it does not understand, and keeps the rest', () => {
    assert.deepEqual(read('<p>Book a visit</p>'), {
      setting: undefined,
      problems: ['There is no widget in it.'],
    });
    assert.deepEqual(read('<div data-treg="boking">Book</div>').problems, [
      'No widget is called boking.',
    ]);
    const { setting, problems } = read(
      '<treg-booking clinic={name} colour="red" phone="555" style="color: red; --treg-radius: 2px"></treg-booking><treg-brakes></treg-brakes>',
    );
    assert.deepEqual(setting.options, { phone: '555' });
    assert.deepEqual(setting.style, { radius: '2px' });
    assert.deepEqual(problems, [
      'There are several widgets; this is the first.',
      '{name} is computed by your code.',
      'colour is no option of <treg-booking>.',
      "The style color is none of the widget's.",
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), settings, fc.nat(), (text, setting, at) => {
        const [{ code }] = place('html', '', setting).snippets;
        const position = at % code.length;
        read(code.slice(0, position) + text + code.slice(position));
        read(code.slice(position));
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('in a browser', () => {
  let browser;
  let page;
  before(async () => {
    browser = await puppeteer.launch(await browserOptions());
    page = await browser.newPage();
    const files = /^https:\/\/(clinic|cdn)\.example\/.*?(treg-[a-z]+\.min\.js)/;
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const [, , name] = files.exec(request.url()) ?? [];
      const body = name && (await readFile(new URL(`dist/${name}`, root)).catch(() => ''));
      if (request.url() === 'https://page.example/') return request.respond({ body: current });
      return request.respond(
        name
          ? {
              body,
              contentType: 'text/javascript',
              headers: { 'Access-Control-Allow-Origin': '*' },
            }
          : { status: 404 },
      );
    });
  });
  after(() => browser.close());

  let current;
  /** Shows markup as a page, and resolves to what the widget in it makes of its options. */
  async function show(markup, { widget, options: chosen, style, lang }) {
    current = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body>${markup}</body></html>`;
    await page.goto('https://page.example/');
    await page
      .waitForFunction(
        (tag, lang) =>
          document.querySelector(tag)?.shadowRoot?.querySelector(`.root[lang=${lang}]`),
        { timeout: 10_000 },
        `treg-${widget}`,
        lang || 'en',
      )
      .catch(() => assert.fail(`nothing came of ${markup}`));
    return page.evaluate(
      (tag, names, styles) => {
        const element = document.querySelector(tag);
        const property = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
        const computed = getComputedStyle(element);
        return {
          options: Object.fromEntries(
            names.map((name) => [
              name,
              element.getAttribute(name) ?? element.getAttribute(`data-${name}`),
            ]),
          ),
          isFlag: names.every((name) => name !== 'share' || element[property(name)] === true),
          style: Object.fromEntries(
            styles.map((name) => [name, computed.getPropertyValue(`--treg-${name}`).trim()]),
          ),
          height: Math.round(
            element.shadowRoot.querySelector('.root').getBoundingClientRect().height,
          ),
        };
      },
      `treg-${widget}`,
      Object.keys(chosen),
      Object.keys(style),
    );
  }

  const chosen = fc.sample(settings, { numRuns: 24, seed });
  const inHtml = [
    ['html', ''],
    ['wordpress', 'administrator'],
    ['wordpress', 'author'],
    ['squarespace', ''],
    ['webflow', ''],
    ['shopify', ''],
    ['drupal', 'full-html'],
    ['drupal', 'basic-html'],
    ['google-tag-manager', ''],
  ];
  for (const [index, [platform, role]] of inHtml.entries())
    it(
      `the snippets for ${platform} ${role} come up with their options`.replace('  ', ' '),
      async () => {
        // Each platform has its share of the settings.
        for (const setting of chosen.filter((_, at) => at % 4 === index % 4)) {
          // What is pinned has the integrity of another file here.
          const script = { ...setting.script, isPinned: false, integrity: '' };
          const { snippets } = place(platform, role, { ...setting, script });
          const isPlugin = snippets.some(({ isDownload }) => isDownload);
          const markup = snippets
            .filter(({ language }) => language === 'html')
            .map(({ code, role: writer = role }) => keep(platform, writer, code).code);
          if (isPlugin) markup.unshift(scriptTags({ ...setting, script }));
          const { options, isFlag, style, height } = await show(markup.join(''), setting);
          for (const [name, value] of Object.entries(setting.options))
            assert.equal(options[name], value === true ? '' : value, name);
          assert.ok(isFlag);
          assert.deepEqual(style, setting.style);
          assert.ok(room(setting) <= height, `${room(setting)} for ${height}: ${markup}`);
        }
      },
    );

  it('the room that is kept is never more than the widget takes', async () => {
    const one = { style: {}, lang: '', fallback: { text: 'Book', href: 'https://example.com/' } };
    const some = [
      ...['card', 'banner', 'button', 'bar'].flatMap((appearance) =>
        [{}, { phone: '+1-314-555-0100' }, { hours: 'Mo-Fr 09:00-17:00', address: '1 Elm St' }].map(
          (options) => ({ ...one, widget: 'booking', options: { appearance, ...options } }),
        ),
      ),
      { ...one, widget: 'causes', options: { cascade: 'none' } },
      { ...one, widget: 'causes', options: { cascade: 'none', only: 'stress' } },
      { ...one, widget: 'conditions', options: { only: 'lupus' } },
      { ...one, widget: 'brakes', options: { mode: 'explore' } },
      { ...one, widget: 'booking', options: {}, style: { 'font-size': '12px', space: '2px' } },
    ];
    const script = {
      base: 'https://clinic.example/',
      file: 'treg-widgets.min.js',
      version: '',
      isPinned: false,
    };
    for (const width of [1200, 600, 320]) {
      await page.setViewport({ width, height: 800 });
      for (const setting of some) {
        const [{ code }] = place('html', '', { ...setting, script }).snippets;
        const { height } = await show(code, setting);
        assert.ok(room(setting) <= height, `${room(setting)} for ${height} at ${width}: ${code}`);
      }
    }
  });
});
