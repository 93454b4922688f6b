import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Later } from './later.js';

/** Shows parts that are rendered later. */
class LaterTest extends LitElement {
  readonly later = new Later(this);
  ids: readonly string[] = ['a', 'b', 'c', 'd'];
  now: readonly string[] = [];
  word = 'one';
  made: string[] = [];

  protected override render() {
    return this.ids.map(
      (id) =>
        html`<p id=${id}>
          ${this.later.part(id, this.now.includes(id), [this.word], () => {
            this.made.push(id);
            return html`<b>${id} ${this.word}</b>`;
          })}
        </p>`,
    );
  }
}
customElements.define('later-test', LaterTest);

const show = () => fixture<LaterTest>(html`<later-test></later-test>`);
const shown = ({ renderRoot }: LaterTest) =>
  [...renderRoot.querySelectorAll('p')].map((each) => each.textContent.trim());

describe('later', () => {
  it('renders each part once, after the rest, and tells when it is done', async () => {
    const widget = await show();
    expect(shown(widget)).to.deep.equal(['', '', '', '']);
    await widget.later.finished;
    expect(shown(widget)).to.deep.equal(['a one', 'b one', 'c one', 'd one']);
    widget.requestUpdate();
    await widget.updateComplete;
    await widget.later.finished;
    expect(widget.made).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('renders a part at once where it is needed', async () => {
    const widget = await show();
    widget.later.render('c');
    expect(shown(widget)).to.deep.equal(['', '', 'c one', '']);
    widget.later.render('c');
    widget.later.render('no such part');
    widget.now = ['b'];
    widget.requestUpdate();
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['', 'b one', 'c one', '']);
    await widget.later.finished;
    expect(widget.made).to.deep.equal(['c', 'b', 'a', 'd']);
  });

  it('renders again, at once, when what a part depends on changes', async () => {
    const widget = await show();
    await widget.later.finished;
    widget.word = 'two';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(shown(widget)).to.deep.equal(['a two', 'b two', 'c two', 'd two']);
  });

  it('renders what is new by then', async () => {
    const widget = await show();
    widget.word = 'two';
    widget.requestUpdate();
    await widget.updateComplete;
    await widget.later.finished;
    expect(shown(widget)).to.deep.equal(['a two', 'b two', 'c two', 'd two']);
    expect(widget.made).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('does without idle moments', async () => {
    // Undefined in Safari before 26.
    const idle = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'requestIdleCallback');
    try {
      const widget = await show();
      await widget.later.finished;
      expect(shown(widget)).to.deep.equal(['a one', 'b one', 'c one', 'd one']);
    } finally {
      if (idle) Object.defineProperty(window, 'requestIdleCallback', idle);
    }
  });

  it('is not disturbed by a widget that leaves the page or loses a part', async () => {
    const widget = await show();
    widget.ids = ['a'];
    widget.requestUpdate();
    await widget.updateComplete;
    widget.remove();
    await widget.later.finished;
    await aTimeout(0);
    expect(shown(widget)).to.deep.equal(['a one']);
  });
});
