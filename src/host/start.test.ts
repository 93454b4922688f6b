import { expect } from '@open-wc/testing';
import { warnings } from '../testing/helpers.js';
import { start, type TregWidgetsGlobal } from './start.js';
import { version } from './version.js';

const warned = warnings();

const page = globalThis as { TregWidgets?: Partial<TregWidgetsGlobal> };

class First extends HTMLElement {
  static readonly version = version;
}
class Second extends HTMLElement {
  static readonly version = version;
}

describe('start', () => {
  afterEach(() => {
    delete page.TregWidgets;
  });

  it('registers the tags and adds one global, with the version', () => {
    const before = Object.getOwnPropertyNames(globalThis);
    start({ 'test-start-first': First, 'test-start-second': Second });
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    expect(added).to.deep.equal(['TregWidgets']);
    expect(page.TregWidgets?.version).to.equal(version);
    expect(customElements.get('test-start-first')).to.equal(First);
    expect(customElements.get('test-start-second')).to.equal(Second);
  });

  it('changes nothing when it runs again', () => {
    const widgets = { 'test-start-again': class extends First {} };
    start(widgets);
    const { TregWidgets } = page;
    start(widgets);
    start({ 'test-start-again': class extends First {} });
    expect(page.TregWidgets).to.equal(TregWidgets);
    expect(customElements.get('test-start-again')).to.equal(widgets['test-start-again']);
  });

  it('leaves the global of a script that ran before', () => {
    const theirs = { version: '9.8.7' };
    page.TregWidgets = theirs;
    start({});
    expect(page.TregWidgets).to.equal(theirs);
  });

  it('registers the others when one tag fails', () => {
    class Faulty extends HTMLElement {
      static get observedAttributes(): string[] {
        throw new Error('faulty on purpose');
      }
      // The browser asks for the attributes only where this is.
      attributeChangedCallback(): void {
        return;
      }
    }
    class Sound extends First {}
    start({ 'test-start-faulty': Faulty, 'test-start-sound': Sound });
    expect(customElements.get('test-start-sound')).to.equal(Sound);
    expect(page.TregWidgets?.version).to.equal(version);
    expect(warned()).to.have.length(1);
  });
});
