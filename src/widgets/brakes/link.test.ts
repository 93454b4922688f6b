import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { copyLink, linkedState, linkTo } from './link.js';

/** As if the reader had followed a link with this fragment, or had opened a whole address of this page. */
const open = (address: string) => history.replaceState(history.state, '', address);

describe('brakes: link', () => {
  const before = location.href;
  afterEach(() => open(before));

  it('brings back the state it was made of, under the same names', () => {
    const states = fc.dictionary(
      fc.constantFrom('step', 'brake', 'targeted', 'injury'),
      fc.oneof(fc.integer({ min: 0, max: 150 }), fc.double({ min: 0.1, max: 10, noNaN: true })),
      { minKeys: 1, noNullPrototype: true },
    );
    fc.assert(
      fc.property(states, (state) => {
        open(linkTo(state));
        const found = linkedState(location.hash).map(([name, value]) => [name, Number(value)]);
        expect(found).to.deep.equal(Object.entries(state));
      }),
      // Browsers ignore a page that changes its address much more often.
      { seed: 20260804, numRuns: 50 },
    );
  });

  describe('copied', () => {
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    /** A browser that lets a page write to the clipboard, or not, or has none. */
    const browser = (clipboard: Partial<Clipboard> | undefined) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });

    it('is in the clipboard as it is', async () => {
      const texts: string[] = [];
      browser({
        writeText(text) {
          texts.push(text);
          return Promise.resolve();
        },
      });
      expect(await copyLink('https://example.org/#a')).to.equal(true);
      expect(texts).to.deep.equal(['https://example.org/#a']);
    });

    it('is not where the browser refuses, or cannot', async () => {
      browser({ writeText: () => Promise.reject(new Error('not allowed')) });
      expect(await copyLink('https://example.org/#a')).to.equal(false);
      browser(undefined);
      expect(await copyLink('https://example.org/#a')).to.equal(false);
    });
  });

  it('gives values as they stand in the address, for the widget to check', () => {
    open('#treg-brakes?brake=30&targeted=x4&brake=');
    expect(linkedState(location.hash)).to.deep.equal([
      ['brake', '30'],
      ['targeted', 'x4'],
      ['brake', ''],
    ]);
  });

  it('changes the fragment alone', () => {
    // The query of this page is the test runner's: it is kept, and added to.
    const { origin, pathname, search } = location;
    for (const query of [search, `${search}&utm=a%23b&step=9`]) {
      for (const fragment of ['', '#about', '#treg-brakes?brake=0&injury=2', '#a#b']) {
        open(pathname + query + fragment);
        expect(linkTo({ brake: 30, targeted: 0.25 })).to.equal(
          `${origin}${pathname}${query}#treg-brakes?brake=30&targeted=0.25`,
        );
        // It only makes a link; the page stays where it is.
        expect(location.hash).to.equal(fragment);
      }
    }
  });

  it('finds nothing in fragments that are not about the explainer', () => {
    const { pathname, search } = location;
    for (const fragment of [
      '',
      '#brake=30',
      '#about?brake=30',
      '#treg-brakes',
      '#treg-brakes-2?brake=30',
      '#treg-booking?step=3',
      '#!treg-brakes?brake=30',
      '#/treg-brakes?brake=30',
    ]) {
      open(pathname + search + fragment);
      expect(linkedState(location.hash), fragment).to.deep.equal([]);
    }
    open(`${pathname}${search}&treg-brakes?brake=30#top`);
    expect(linkedState(location.hash)).to.deep.equal([]);
  });
});
