// HTML that a server makes of the widgets, as text; hosts/prerendered.test.mjs looks at it in browsers.
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { conditions } from '../dist/esm/content/index.js';
import { prerender } from '../dist/esm/ssr.js';

const names = ['brakes', 'causes', 'conditions', 'booking'];

/** What it warns of while something is made. */
function warned(make) {
  const { mock: warn } = mock.method(console, 'warn', () => undefined);
  try {
    make();
    return warn.calls.map(({ arguments: [text] }) => text);
  } finally {
    warn.restore();
  }
}

describe('HTML made by a server', () => {
  for (const name of names) {
    it(`treg-${name} is one tag with a shadow root, the same each time, without marks of Lit`, () => {
      const html = prerender(name, {}, { content: '<p>About</p>' });
      assert.match(
        html,
        new RegExp(
          `^<treg-${name}><template shadowrootmode="open"><style>.+</style><section .*</section></template><p>About</p></treg-${name}>$`,
          's',
        ),
      );
      assert.equal(html, prerender(name, {}, { content: '<p>About</p>' }));
      assert.doesNotMatch(html, /lit-|undefined|\[object/);
    });
  }

  it('holds every word a search engine may want', () => {
    const text = prerender('conditions').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
    for (const { commonName, synonyms, description } of conditions)
      for (const words of [commonName, ...synonyms, description.text])
        assert.ok(text.includes(words), words);
  });

  it('takes options under both kinds of names, and puts those of text and numbers on the tag', () => {
    const html = prerender('booking', {
      clinic: 'Elm "Oak" & <Ash>',
      bookingUrl: '/book',
      'time-zone': 'America/Chicago',
      prefill: { name: 'Ada' },
    });
    assert.ok(
      html.startsWith(
        '<treg-booking clinic="Elm &#34;Oak&#34; &#38; &#60;Ash>" booking-url="/book" time-zone="America/Chicago"><template',
      ),
    );
    assert.doesNotMatch(html, /Ada|<Ash>/);
    assert.match(
      prerender('conditions', { only: ['lupus', 'vitiligo'] }),
      /^<treg-conditions only="lupus vitiligo">/,
    );
    assert.match(prerender('brakes', { share: true }), /^<treg-brakes share>/);
    assert.match(prerender('brakes', { share: false }), /^<treg-brakes>/);
  });

  it('says what it does not take, once, and goes on', () => {
    const [unknown, ...more] = warned(() => prerender('brakes', { barke: 1 }));
    assert.match(unknown, /<treg-brakes> barke="1" is not accepted; it takes heading, .*brake/);
    assert.deepEqual(more, []);
    const [bad] = warned(() => assert.match(prerender('brakes', { brake: 999 }), /<section /));
    assert.match(bad, /<treg-brakes> brake="999" is not accepted; brake takes/);
    assert.throws(
      () => prerender('lungs'),
      /RangeError: prerender: no widget "lungs"; there are brakes/,
    );
  });

  it('makes links with the address of the page, and takes the first link of the content', () => {
    const page = 'https://clinic.example/visit/';
    const link = (html) => /part="action"\s+href="([^"]*)"/.exec(html)[1];
    assert.equal(link(prerender('booking', { bookingUrl: 'book' }, { page })), `${page}book`);
    assert.equal(
      link(
        prerender('booking', {}, { page, content: '<a class="x" href="/b?x=1&amp;y=2">Book</a>' }),
      ),
      'https://clinic.example/b?x=1&amp;y=2',
    );
    assert.doesNotMatch(
      prerender('booking', { bookingUrl: 'javascript:alert(1)' }),
      /<a[^>]*script/,
    );
  });

  it('says nothing of the hour: a page that a server has made may be read at any time', () => {
    const html = prerender('booking', { hours: 'Mo-Fr 09:00-17:00' });
    assert.doesNotMatch(html, /class="(open|closed)"/);
    assert.match(html, /9 AM/);
  });

  it('speaks the language of the page, and English where it knows no other', () => {
    const spanish = prerender('causes', {}, { lang: 'es-MX' });
    assert.match(spanish, /<section [^>]*lang="es".*Antibióticos/s);
    assert.doesNotMatch(spanish, /Antibiotics/);
    for (const lang of ['en', 'eo', 'constructor'])
      assert.match(prerender('causes', {}, { lang }), /lang="en".*Antibiotics/s);
  });

  it('leaves no global behind, even where it fails', () => {
    const before = Object.getOwnPropertyNames(globalThis);
    prerender('brakes');
    assert.throws(() => prerender('brakes', {}, { page: 'nowhere' }), /Invalid URL/);
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
  });

  it('puts a nonce on its style sheet', () => {
    assert.match(prerender('causes', {}, { nonce: 'a"1' }), /<style nonce="a&#34;1">/);
  });
});
