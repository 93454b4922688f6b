import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { list } from './list.js';

describe('list', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = await fixture(html`<div></div>`);
  });

  const show = (ids: readonly string[], note = '') =>
    render(
      html`<ul>
        ${list(
          ids.map((id) => ({ id })),
          ({ id }) => html`<li id=${id}>${id}${note}</li>`,
        )}
      </ul>`,
      place,
    );
  const items = () => [...place.querySelectorAll('li')];
  const shown = () => items().map(({ textContent }) => textContent);

  it('keeps the element of each entry through any change of order', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(fc.array(ids), (orders) => {
        for (const order of orders) {
          const before = new Map(items().map((item) => [item.id, item]));
          show(order);
          expect(shown()).to.deep.equal(order);
          for (const item of items())
            if (before.has(item.id)) expect(before.get(item.id) === item).to.be.true;
        }
      }),
    );
  });

  it('renders what changed in an entry', () => {
    show(['a', 'b']);
    show(['b', 'a'], '!');
    expect(shown()).to.deep.equal(['b!', 'a!']);
  });

  for (const [what, before, after, count] of [
    ['one that comes first', 'a b c d e f', 'f a b c d e', 1],
    ['one that goes last', 'a b c d e f', 'b c d e f a', 1],
    ['two that change places', 'a b c d e f', 'e b c d a f', 2],
    ['none that stay in order', 'a b c d e', 'a c e', 0],
    ['none but a new one', 'a c e', 'a b c e', 1],
  ] as const) {
    it(`moves ${what}`, () => {
      show(before.split(' '));
      const observer = new MutationObserver(() => undefined);
      observer.observe(place.querySelector('ul') as Element, { childList: true });
      show(after.split(' '));
      const moved = observer
        .takeRecords()
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element);
      expect(moved).to.have.length(count);
    });
  }
});
