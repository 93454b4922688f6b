import { expect, fixture, html } from '@open-wc/testing';
import { listenersAfter } from '../testing/lifecycle.js';
import { settled, warnings } from '../testing/helpers.js';
import type { Sample } from '../testing/sample.js';
import '../testing/sample.js';

warnings();

const sample = () => fixture<Sample>(html`<test-sample></test-sample>`);
const isOpen = (widget: Sample) =>
  ['closed', 'open'].map(
    (name) => widget.renderRoot.querySelector<HTMLDetailsElement>(`details.${name}`)?.open,
  );
const tell = (type: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(type));

describe('printing', () => {
  it('opens what is closed, and closes it again afterwards', async () => {
    const widget = await sample();
    expect(isOpen(widget)).to.deep.equal([false, true]);
    tell('beforeprint');
    expect(isOpen(widget)).to.deep.equal([true, true]);
    tell('afterprint');
    expect(isOpen(widget)).to.deep.equal([false, true]);
  });

  it('does so each time, with what is closed then', async () => {
    const widget = await sample();
    tell('beforeprint');
    tell('afterprint');
    for (const details of widget.renderRoot.querySelectorAll('details')) {
      details.open = !details.open;
    }
    tell('beforeprint');
    expect(isOpen(widget)).to.deep.equal([true, true]);
    tell('afterprint');
    expect(isOpen(widget)).to.deep.equal([true, false]);
  });

  it('does so in every widget of the page', async () => {
    const widgets = [await sample(), await sample()];
    tell('beforeprint');
    expect(widgets.map(isOpen)).to.deep.equal([
      [true, true],
      [true, true],
    ]);
    tell('afterprint');
    expect(widgets.map(isOpen)).to.deep.equal([
      [false, true],
      [false, true],
    ]);
  });

  it('leaves a widget alone that is not on the page, and finds it again', async () => {
    const widget = await sample();
    const page = widget.parentElement as HTMLElement;
    widget.remove();
    tell('beforeprint');
    expect(isOpen(widget)).to.deep.equal([false, true]);
    tell('afterprint');
    page.append(widget);
    tell('beforeprint');
    expect(isOpen(widget)).to.deep.equal([true, true]);
    tell('afterprint');
  });

  it('throws nothing in a widget that could not render', async () => {
    const widget = await sample();
    const { warn } = console;
    console.warn = () => undefined;
    widget.isBroken = true;
    widget.requestUpdate();
    await settled(widget);
    console.warn = warn;
    tell('beforeprint');
    tell('afterprint');
  });

  it('listens while it is on the page, and leaves no listener behind', async () => {
    const { added, left } = await listenersAfter(async () => {
      const widget = await sample();
      const page = widget.parentElement as HTMLElement;
      widget.remove();
      page.append(widget);
      (await fixture(html`<div></div>`)).append(widget);
      await settled(widget);
      widget.remove();
    });
    expect(added).to.equal(6);
    expect(left).to.deep.equal([]);
  });
});
