import { expect } from '@open-wc/testing';
import { needs } from '../testing/browser.js';
import { warnings } from '../testing/helpers.js';
import { define, type WidgetClass } from './define.js';
import { version } from './version.js';

const warned = warnings();

const widget = (ofVersion: string = version): WidgetClass =>
  class extends HTMLElement {
    static readonly version = ofVersion;
  };

describe('define', () => {
  it('registers a tag', () => {
    const Widget = widget();
    define('test-define-new', Widget);
    expect(customElements.get('test-define-new')).to.equal(Widget);
    expect(document.createElement('test-define-new')).to.be.instanceOf(Widget);
  });

  it('keeps the first of the same version and says nothing', () => {
    const First = widget();
    define('test-define-twice', First);
    define('test-define-twice', widget());
    define('test-define-twice', First);
    expect(customElements.get('test-define-twice')).to.equal(First);
  });

  it('keeps the first of another version and says so once', () => {
    const First = widget('9.8.7');
    define('test-define-other', First);
    define('test-define-other', widget());
    expect(customElements.get('test-define-other')).to.equal(First);
    const [info, ...more] = warned();
    expect(info)
      .to.match(/^info: <test-define-other> /)
      .and.include('9.8.7')
      .and.include(version);
    expect(more).to.deep.equal([]);
  });

  it("keeps a stranger's element and says so once", () => {
    class Stranger extends HTMLElement {}
    customElements.define('test-define-stranger', Stranger);
    define('test-define-stranger', widget());
    expect(customElements.get('test-define-stranger')).to.equal(Stranger);
    const [info, ...more] = warned();
    expect(info).to.match(/^info: <test-define-stranger> is already defined/);
    expect(more).to.deep.equal([]);
  });

  needs(it, 'a strict registry')('does not throw when a class cannot be defined', () => {
    class Faulty extends HTMLElement {
      static get observedAttributes(): string[] {
        throw new Error('faulty on purpose');
      }
      // The browser asks for the attributes only where this is.
      attributeChangedCallback(): void {
        return;
      }
    }
    define('test-define-faulty', Faulty);
    expect(customElements.get('test-define-faulty')).to.equal(undefined);
    const [warning, ...more] = warned();
    expect(warning)
      .to.match(/^warn: <test-define-faulty> /)
      .and.include('faulty on purpose');
    expect(more).to.deep.equal([]);
  });

  needs(it, 'a strict registry')('does not throw on a class that has a tag already', () => {
    const Widget = widget();
    define('test-define-one', Widget);
    define('test-define-another', Widget);
    expect(customElements.get('test-define-another')).to.equal(undefined);
    expect(warned()).to.have.length(1);
  });

  it('does not throw on a name that is no tag', () => {
    define('nohyphen', widget());
    expect(warned()).to.have.length(1);
  });
});
