import { expect, fixture, html } from '@open-wc/testing';
import '../define/all.js';
import { settled, expectAccessible, warnings } from '../testing/helpers.js';
import { hebrewLike } from '../testing/pseudo.js';
import type { TregElement } from '../shared/element.js';
import { teach, speak } from './speak.js';

const said = warnings();

const tags = ['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking'];

/** All texts a widget shows or says, with the names of attributes that hold some. */
function textsOf(widget: Element): string[] {
  const texts: string[] = [];
  const walk = (node: ParentNode) => {
    for (const element of node.querySelectorAll('*')) {
      // Titles of sources stay as they were published, and formulas are formulas.
      if (element.closest('.sources, .equations, style')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? '');
    }
  };
  walk(widget.shadowRoot as ShadowRoot);
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** Puts a widget on a page in Hebrew and one beside it in English. */
async function both(tag: string, width = 600): Promise<readonly [TregElement, TregElement]> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div lang="he" dir="rtl"></div>
      <div lang="en"></div>
    </div>`,
  );
  page.style.width = `${width}px`;
  const widgets = [...page.children].map((place) => {
    place.innerHTML = `<${tag} phone="+1-314-555-0100" mode="${tag === 'treg-booking' ? 'form' : 'story'}" hours="Mo-Fr 09:00-17:00"
      endpoint="/send"></${tag}>`;
    if (tag !== 'treg-booking') place.firstElementChild?.removeAttribute('mode');
    return place.firstElementChild as TregElement;
  });
  for (const widget of widgets) await settled(widget);
  return widgets as unknown as readonly [TregElement, TregElement];
}

describe('a further language', () => {
  it('reaches the tags that are there', async () => {
    const page = await fixture(html`<div lang="he"><treg-booking></treg-booking></div>`);
    const widget = page.firstElementChild as TregElement;
    await settled(widget);
    expect(widget.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    speak('he', hebrewLike);
    await settled(widget);
    expect(widget.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('he');
  });

  for (const tag of tags) {
    it(`leaves no English in <${tag}>, and none of it in one in English beside it`, async () => {
      const [hebrew, english] = await both(tag);
      const left = textsOf(hebrew).filter((text) => /[a-z]{3}/i.test(text));
      expect(left).to.deep.equal([]);
      expect(textsOf(english).filter((text) => /[א-ת]/.test(text))).to.deep.equal([]);
      expect(textsOf(english).some((text) => /[a-z]{3}/i.test(text))).to.be.true;
    });

    for (const width of [280, 1200])
      it(`reads from right to left at ${width} px: <${tag}>`, async () => {
        const [hebrew] = await both(tag, width);
        const root = hebrew.shadowRoot?.querySelector('.root') as HTMLElement;
        expect(getComputedStyle(root).direction).to.equal('rtl');
        const { left, right } = hebrew.getBoundingClientRect();
        expect(right - left).to.equal(width);
        for (const element of root.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          if (!box.width || element.closest('svg, .visually-hidden, .scroll')) continue;
          expect(box.left, element.outerHTML.slice(0, 120)).to.be.at.least(left - 1);
          expect(box.right, element.outerHTML.slice(0, 120)).to.be.at.most(right + 1);
        }
        if (width === 280) await expectAccessible(hebrew);
      });
  }

  it('is not learned by a widget of another version', () => {
    const Old = class extends HTMLElement {
      static readonly version = '0.0.1';
      static readonly languages = { en: { words: {}, content: {}, disclaimers: [] } };
    };
    teach(Old, 'booking', 'he', hebrewLike);
    expect(said()).to.deep.equal([
      'warn: <treg-booking> is of version 0.0.1; it does not learn "he" of version 0.1.0.',
    ]);
    expect(Object.keys(Old.languages)).to.deep.equal(['en']);
  });
});
