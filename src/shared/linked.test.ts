import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { listenersAfter } from '../testing/lifecycle.js';
import { Linked } from './linked.js';

class LinkedHost extends LitElement {
  readonly followed: string[] = [];

  constructor() {
    super();
    new Linked(this, (fragment) => this.followed.push(fragment));
  }
}
customElements.define('test-linked', LinkedHost);

async function goTo(fragment: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = fragment;
  await changed;
}

describe('a linked widget', () => {
  afterEach(() => history.replaceState(null, '', location.href.replace(/#.*/, '')));

  it('is told of the fragment it comes with, and of each later one', async () => {
    history.replaceState(null, '', '#first');
    const host = await fixture<LinkedHost>(html`<test-linked></test-linked>`);
    await goTo('#second');
    expect(host.followed).to.deep.equal(['#first', '#second']);
  });

  it('is told of nothing where there is none', async () => {
    const host = await fixture<LinkedHost>(html`<test-linked></test-linked>`);
    expect(host.followed).to.deep.equal([]);
  });

  it('is not told again when it is moved, nor while it is away', async () => {
    history.replaceState(null, '', '#first');
    const host = await fixture<LinkedHost>(html`<test-linked></test-linked>`);
    const place = await fixture(html`<div></div>`);
    place.append(host);
    expect(host.followed).to.deep.equal(['#first']);
    host.remove();
    await goTo('#second');
    expect(host.followed).to.deep.equal(['#first']);
    place.append(host);
    expect(host.followed).to.deep.equal(['#first', '#second']);
  });

  it('leaves no listener behind', async () => {
    const place = await fixture(html`<div></div>`);
    const { added, left } = await listenersAfter(() => {
      const host = document.createElement('test-linked');
      place.append(host);
      host.remove();
      return Promise.resolve();
    });
    expect(added).to.equal(1);
    expect(left).to.deep.equal([]);
  });
});
