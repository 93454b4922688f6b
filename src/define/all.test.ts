import { expect, fixture, html } from '@open-wc/testing';
import { warnings } from '../testing/helpers.js';
import { TregBooking, TregBrakes, TregCauses, TregConditions, TregElement } from '../index.js';
import './all.js';

warnings();

const widgets = {
  'treg-brakes': TregBrakes,
  'treg-causes': TregCauses,
  'treg-conditions': TregConditions,
  'treg-booking': TregBooking,
};

describe('define/all', () => {
  for (const [tag, Widget] of Object.entries(widgets)) {
    it(`registers <${tag}>`, async () => {
      expect(customElements.get(tag)).to.equal(Widget);
      expect(Widget.version).to.equal(TregElement.version);
      const page = await fixture(html`<div></div>`);
      page.innerHTML = `<${tag}></${tag}>`;
      expect(page.firstElementChild).to.be.instanceOf(Widget);
      expect(page.firstElementChild).to.be.instanceOf(TregElement);
    });
  }

  it('has names for options that a content system leaves alone', () => {
    for (const Widget of Object.values(widgets)) {
      for (const name of Object.keys(Widget.options)) {
        expect(name).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name).not.to.match(/(type|src)$/);
        expect(name).not.to.match(/ad\b|banner|promo|sponsor|popup|track|analytics/);
      }
    }
  });

  it('gives no option the name of something every element has', () => {
    for (const Widget of Object.values(widgets)) {
      for (const name of Object.keys(Widget.options))
        expect(name in HTMLElement.prototype).to.be.false;
    }
  });
});
