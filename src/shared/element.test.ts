import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { contentDate } from '../content/index.js';
import { needs } from '../testing/browser.js';
import { click, expectAccessible, inside, settled, warnings } from '../testing/helpers.js';
import { Sample } from '../testing/sample.js';

const warned = warnings();

const shownText = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ');
const hasRoot = (widget: Sample) => widget.renderRoot.querySelector('.root') !== null;
const rootOf = (widget: Sample) => inside(widget, '.root');
const headingOf = (widget: Sample) => inside(widget, 'h1, h2, h3, h4, h5, h6');
const flavorOf = (widget: Sample) => inside(widget, '.flavor').innerText;
const isShown = (element: Element) => element.getBoundingClientRect().height > 0;

declare global {
  interface HTMLElementTagNameMap {
    'test-late': Sample;
  }
}

const sample = () => fixture<Sample>(html`<test-sample></test-sample>`);

/** An option of every widget. */
interface Case {
  readonly name: string;
  readonly property: 'heading' | 'headingLevel' | 'theme' | 'reviewedBy' | 'reviewedOn';
  readonly default: unknown;
  /** As written, and as read. */
  readonly good: readonly (readonly [unknown, unknown])[];
  readonly bad: readonly unknown[];
  /** What the warning must name. */
  readonly accepts: string;
}

const options: readonly Case[] = [
  {
    name: 'heading',
    property: 'heading',
    default: '',
    good: [
      ['Our own words', 'Our own words'],
      ['  spaced  ', 'spaced'],
      ['', ''],
    ],
    bad: [7, {}, true],
    accepts: 'text',
  },
  {
    name: 'heading-level',
    property: 'headingLevel',
    default: 2,
    good: [
      ['1', 1],
      ['6', 6],
      [3, 3],
    ],
    bad: ['0', '7', '2.5', 'two', '', '-1', '2px', 0, NaN, true],
    accepts: 'a whole number from 1 to 6',
  },
  {
    name: 'theme',
    property: 'theme',
    default: 'auto',
    good: [
      ['auto', 'auto'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
    bad: ['night', '', 1],
    accepts: 'auto, light, dark',
  },
  {
    name: 'reviewed-by',
    property: 'reviewedBy',
    default: '',
    good: [['Dr. Ada Lee', 'Dr. Ada Lee']],
    bad: [7, []],
    accepts: 'text',
  },
  {
    name: 'reviewed-on',
    property: 'reviewedOn',
    default: '',
    good: [
      ['2026-11-22', '2026-11-22'],
      ['2024-02-29', '2024-02-29'],
      ['', ''],
    ],
    bad: ['22.11.2026', '2026-13-01', '2026-02-30', '2026-11-22T10:00', 'yesterday', 20261122],
    accepts: 'a date such as 2026-11-22',
  },
];

const set = (widget: Sample, property: Case['property'], value: unknown) =>
  Reflect.set(widget, property, value);

describe('options of every widget', () => {
  for (const { name, property, default: standard, good, bad, accepts } of options) {
    describe(name, () => {
      it('has a default', async () => {
        expect((await sample())[property]).to.equal(standard);
      });

      for (const [raw, value] of good) {
        it(`takes ${JSON.stringify(raw)}`, async () => {
          const byAttribute = await sample();
          byAttribute.setAttribute(name, String(raw));
          expect((await settled(byAttribute))[property]).to.equal(value);
          const byProperty = await sample();
          set(byProperty, property, raw);
          expect((await settled(byProperty))[property]).to.equal(value);
        });
      }

      for (const raw of bad) {
        it(`refuses ${JSON.stringify(raw)} with one warning`, async () => {
          const widget = await sample();
          if (typeof raw === 'string') widget.setAttribute(name, raw);
          else set(widget, property, raw);
          await settled(widget);
          expect(widget[property]).to.equal(standard);

          const [warning, ...more] = warned();
          expect(more).to.deep.equal([]);
          expect(warning)
            .to.match(/^warn: <test-sample> /)
            .and.to.include(` ${name}="${String(raw)}" `)
            .and.to.include(` ${accepts}`);

          widget.requestUpdate();
          widget.setAttribute('heading', 'Rendered again');
          await settled(widget);
          expect(warned()).to.deep.equal([]);
          expect(isShown(rootOf(widget))).to.be.true;
        });
      }
    });
  }

  it('warns of a second bad value, and not again of the first', async () => {
    const widget = await sample();
    for (const theme of ['night', 'day', 'night']) {
      widget.setAttribute('theme', theme);
      await settled(widget);
    }
    const found = warned();
    expect(found).to.have.length(2);
    expect(found[0]).to.include('theme="night"');
    expect(found[1]).to.include('theme="day"');
  });

  it('refuses an object that cannot be written as text', async () => {
    const widget = await sample();
    set(widget, 'heading', Object.create(null));
    await settled(widget);
    expect(warned()).to.have.length(1);
    expect(isShown(headingOf(widget))).to.be.true;
  });

  it('never throws, whatever a script sets', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...options.map(({ property }) => property)),
        anything,
        async (property, value) => {
          const widget = await sample();
          set(widget, property, value);
          await settled(widget);
          warned();
          expect(isShown(headingOf(widget))).to.be.true;
        },
      ),
    );
  });

  it('never throws on an attribute', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...options.map(({ name }) => name)),
        fc.string({ unit: 'grapheme' }),
        async (name, value) => {
          const widget = await sample();
          widget.setAttribute(name, value);
          await settled(widget);
          warned();
          expect(isShown(headingOf(widget))).to.be.true;
        },
      ),
    );
  });
});

describe('precedence of values', () => {
  it('takes the property before the attribute, in either order', async () => {
    const widget = await fixture<Sample>(html`<test-sample flavor="mint"></test-sample>`);
    expect(flavorOf(widget)).to.equal('mint');
    widget.flavor = 'lemon';
    expect(flavorOf(await settled(widget))).to.equal('lemon');
    widget.setAttribute('flavor', 'plain');
    expect(flavorOf(await settled(widget))).to.equal('lemon');
  });

  it('does not write the property to the attribute', async () => {
    const widget = await fixture<Sample>(html`<test-sample flavor="mint"></test-sample>`);
    widget.flavor = 'lemon';
    widget.heading = 'From script';
    await settled(widget);
    expect(widget.getAttribute('flavor')).to.equal('mint');
    expect(widget.hasAttribute('heading')).to.be.false;
  });

  for (const nothing of [undefined, null]) {
    it(`falls back to the attribute when the property is ${String(nothing)} again`, async () => {
      const widget = await fixture<Sample>(html`<test-sample heading="Attribute"></test-sample>`);
      widget.heading = 'Property';
      await settled(widget);
      set(widget, 'heading', nothing);
      expect(headingOf(await settled(widget)).innerText).to.equal('Attribute');
    });
  }

  it('uses the default, not the attribute, where the property is bad', async () => {
    const widget = await fixture<Sample>(html`<test-sample theme="dark"></test-sample>`);
    set(widget, 'theme', 'night');
    await settled(widget);
    expect(widget.theme).to.equal('auto');
    expect(warned()).to.have.length(1);
  });

  it('follows an attribute that changes and goes', async () => {
    const widget = await fixture<Sample>(html`<test-sample flavor="mint"></test-sample>`);
    widget.setAttribute('flavor', 'lemon');
    expect(flavorOf(await settled(widget))).to.equal('lemon');
    widget.removeAttribute('flavor');
    expect(flavorOf(await settled(widget))).to.equal('plain');
  });

  it('takes a data attribute after the attribute, and what holds for all tags last', async () => {
    const element = await sample();
    const { flavor: start } = element;
    Sample.configure({ flavor: 'lemon', heading: 'For all' });
    expect([start, element.flavor, element.heading]).to.deep.equal(['plain', 'lemon', 'For all']);
    element.setAttribute('data-flavor', 'mint');
    expect(element.flavor).to.equal('mint');
    element.setAttribute('flavor', 'plain');
    expect(element.flavor).to.equal('plain');
    element.removeAttribute('flavor');
    expect(element.flavor).to.equal('mint');
    element.removeAttribute('data-flavor');
    expect(element.flavor).to.equal('lemon');
    await settled(element);
    expect(headingOf(element).innerText).to.equal('For all');
    Sample.configure({ flavor: undefined, heading: undefined });
    await settled(element);
    expect(flavorOf(element)).to.equal('plain');
  });

  it('warns of a bad data attribute by the name of its option', async () => {
    const element = await sample();
    element.setAttribute('data-flavor', 'salt');
    expect(element.flavor).to.equal('plain');
    expect(warned()[0]).to.match(/^warn: <test-sample> flavor="salt" is not accepted; /);
  });

  it('keeps what was set before the tag was defined', async () => {
    const early = document.createElement('test-late');
    Object.assign(early, { flavor: 'lemon', headingLevel: 4, heading: 'Set early' });
    early.setAttribute('flavor', 'mint');
    early.setAttribute('reviewed-by', 'Dr. Ada Lee');
    const page = await fixture(html`<div></div>`);
    page.append(early);

    customElements.define('test-late', class extends Sample {});
    const widget = await settled(early);
    expect(flavorOf(widget)).to.equal('lemon');
    expect(inside(widget, 'h4').innerText).to.equal('Set early');
    expect(shownText(inside(widget, 'footer'))).to.include('Dr. Ada Lee');
    widget.flavor = 'plain';
    expect(flavorOf(await settled(widget))).to.equal('plain');
  });

  describe("the visitor's choice", () => {
    const chosen = async () => {
      const widget = await fixture<Sample>(html`<test-sample flavor="lemon"></test-sample>`);
      await click(inside(widget, '.mint'));
      expect(flavorOf(await settled(widget))).to.equal('mint');
      return widget;
    };

    it('wins over an attribute and a property, and can be read', async () => {
      const widget = await fixture<Sample>(html`<test-sample flavor="plain"></test-sample>`);
      widget.flavor = 'lemon';
      await settled(widget);
      await click(inside(widget, '.mint'));
      expect(flavorOf(await settled(widget))).to.equal('mint');
      expect(widget.flavor).to.equal('mint');
    });

    it('stays when the page sets another option', async () => {
      const widget = await chosen();
      widget.setAttribute('heading', 'Other');
      widget.theme = 'dark';
      expect(flavorOf(await settled(widget))).to.equal('mint');
    });

    it('ends when the page sets the attribute', async () => {
      const widget = await chosen();
      widget.setAttribute('flavor', 'plain');
      expect(flavorOf(await settled(widget))).to.equal('plain');
    });

    it('ends when the page sets the property', async () => {
      const widget = await chosen();
      widget.flavor = 'plain';
      expect(flavorOf(await settled(widget))).to.equal('plain');
    });

    it('ends with the reset button', async () => {
      const widget = await chosen();
      await click(inside(widget, '.reset'));
      expect(flavorOf(await settled(widget))).to.equal('lemon');
    });

    it('stays when the widget is moved', async () => {
      const widget = await chosen();
      (await fixture(html`<div></div>`)).append(widget);
      expect(flavorOf(await settled(widget))).to.equal('mint');
    });
  });
});

describe('the frame', () => {
  it('shows its own heading and introduction', async () => {
    const widget = await sample();
    expect(headingOf(widget).innerText).to.equal(Sample.languages.en.words.heading);
    expect(inside(widget, '.intro').innerText).to.equal(Sample.languages.en.words.intro);
    expect(inside(widget, 'footer').innerText).to.include('Not a diagnosis.');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`makes a real h${level}`, async () => {
      const widget = await fixture<Sample>(
        html`<test-sample heading="Ours" heading-level=${level}></test-sample>`,
      );
      const found = widget.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect([...found].map(({ localName }) => localName)).to.deep.equal([`h${level}`]);
      expect(headingOf(widget).innerText).to.equal('Ours');
      await expect(widget).to.be.accessible();
    });
  }

  it('changes the level of its heading', async () => {
    const widget = await sample();
    widget.headingLevel = 5;
    expect(headingOf(await settled(widget)).localName).to.equal('h5');
  });

  it('shows markup in an option as text', async () => {
    const widget = await sample();
    widget.heading = '<img src=x onerror=alert(1)>';
    await settled(widget);
    expect(headingOf(widget).innerText).to.equal('<img src=x onerror=alert(1)>');
    expect(widget.renderRoot.querySelectorAll('img')).to.have.length(0);
  });

  it('says who reviewed it, and when', async () => {
    const widget = await fixture<Sample>(
      html`<test-sample reviewed-by="Dr. Ada Lee" reviewed-on="2026-11-22"></test-sample>`,
    );
    expect(shownText(inside(widget, 'footer'))).to.include(
      'Reviewed by Dr. Ada Lee on November 22, 2026.',
    );
  });

  it('says who reviewed it without a date', async () => {
    const widget = await fixture<Sample>(html`<test-sample reviewed-by="Dr. Lee"></test-sample>`);
    expect(shownText(inside(widget, 'footer'))).to.match(/Reviewed by Dr\. Lee\.$/);
  });

  for (const reviewedOn of ['', '2026-11-22']) {
    it(`claims no review by nobody${reviewedOn && ' on a date'}, and dates the text instead`, async () => {
      const widget = await fixture<Sample>(
        html`<test-sample reviewed-on=${reviewedOn}></test-sample>`,
      );
      const footer = shownText(inside(widget, 'footer'));
      expect(footer).not.to.match(/review/i);
      const [year, , day] = contentDate.split('-') as [string, string, string];
      expect(footer).to.match(new RegExp(`Text as of \\w+ ${Number(day)}, ${year}\\.`));
    });
  }

  it('is accessible, in light and dark, plain and full', async () => {
    await expectAccessible(await sample());
    await expectAccessible(
      await fixture(html`
        <test-sample heading="Ours" reviewed-by="Dr. Ada Lee" reviewed-on="2026-11-22">
          <p slot="footer">More</p>
        </test-sample>
      `),
    );
  });
});

describe('slots', () => {
  const slotted = () =>
    fixture<Sample>(html`
      <test-sample>
        <h3 slot="heading">Slotted heading</h3>
        <p slot="intro">Slotted intro</p>
        <p slot="footer">Slotted footer</p>
        <a href="https://example.org">Fallback</a>
      </test-sample>
    `);

  for (const name of ['heading', 'intro', 'footer']) {
    it(`shows what is put into ${name}`, async () => {
      const widget = await slotted();
      const child = widget.querySelector(`[slot=${name}]`) as Element;
      expect(isShown(child)).to.be.true;
      expect(child.assignedSlot?.closest(name === 'footer' ? 'footer' : 'header')).to.be.ok;
    });
  }

  it('replaces its own heading and introduction, and keeps its own footer', async () => {
    const widget = await slotted();
    expect(isShown(headingOf(widget))).to.be.false;
    expect(isShown(inside(widget, '.intro'))).to.be.false;
    expect(isShown(inside(widget, 'footer > p'))).to.be.true;
  });

  it('shows its own again when the page takes its own away', async () => {
    const widget = await slotted();
    widget.querySelector('[slot=heading]')?.remove();
    expect(isShown(headingOf(widget))).to.be.true;
  });
});

describe('the fallback', () => {
  const withFallback = () =>
    fixture<Sample>(
      html`<test-sample><a href="https://example.org">Fallback</a>Stray words</test-sample>`,
    );
  const linkOf = (widget: Sample) => widget.querySelector('a') as HTMLAnchorElement;

  it('is not shown once the widget has rendered', async () => {
    const widget = await withFallback();
    expect(linkOf(widget).assignedSlot === null).to.be.true;
    expect(isShown(linkOf(widget))).to.be.false;
    expect(widget.innerText).not.to.include('Stray words');
  });

  it('is left as the page wrote it', async () => {
    const widget = await withFallback();
    expect(linkOf(widget).outerHTML).to.equal('<a href="https://example.org">Fallback</a>');
  });

  it('stays, with room for what comes, until a tall widget has its turn', async () => {
    class Tall extends Sample {
      protected override isTall = () => true;
    }
    customElements.define('test-tall', Tall);
    const place = await fixture(html`<div></div>`);
    place.innerHTML = '<test-tall><a href="https://example.org">Fallback</a></test-tall>';
    const widget = place.firstElementChild as Tall;
    // The first tasks are over, and nothing has been rendered.
    for (let tick = 0; tick < 10; tick++) await Promise.resolve();
    expect(isShown(linkOf(widget))).to.be.true;
    expect(widget.getBoundingClientRect().height).to.be.at.least(1200);
    await widget.updateComplete;
    expect(isShown(linkOf(widget))).to.be.false;
    expect(widget.shadowRoot?.querySelector('.room') === null).to.be.true;
  });

  it('is shown before the tag is defined', async () => {
    const page = await fixture(
      html`<div>
        <test-never><a href="/">Fallback</a></test-never>
      </div>`,
    );
    expect(isShown(page.querySelector('a') as Element)).to.be.true;
  });

  it('is shown, with one warning, when a tall widget cannot even prepare', async () => {
    class Unprepared extends Sample {
      override isBroken = true;
      protected override isTall = () => true;
      protected override prepare = () => {
        throw new Error('no model');
      };
    }
    customElements.define('test-unprepared', Unprepared);
    const widget = await fixture<Unprepared>(
      html`<test-unprepared><a href="https://example.org">Fallback</a></test-unprepared>`,
    );
    expect(isShown(linkOf(widget))).to.be.true;
    expect(warned()).to.have.length(1);
  });

  it('is shown, with one warning, when the first rendering throws', async () => {
    class Broken extends Sample {
      override isBroken = true;
    }
    customElements.define('test-broken', Broken);
    const widget = await fixture<Broken>(
      html`<test-broken><a href="https://example.org">Fallback</a></test-broken>`,
    );
    expect(isShown(linkOf(widget))).to.be.true;
    expect(hasRoot(widget)).to.be.false;
    const [warning, ...more] = warned();
    expect(warning).to.include('<test-broken>').and.to.include('broken on purpose');
    expect(more).to.deep.equal([]);
  });

  it('is shown again, with one warning, when a later rendering throws', async () => {
    const widget = await withFallback();
    widget.isBroken = true;
    widget.requestUpdate();
    await settled(widget);
    expect(isShown(linkOf(widget))).to.be.true;
    expect(hasRoot(widget)).to.be.false;
    expect(warned()).to.have.length(1);

    widget.setAttribute('heading', 'Once more');
    await settled(widget);
    expect(isShown(linkOf(widget))).to.be.true;
    expect(warned()).to.deep.equal([]);
    await expectAccessible(widget);
  });

  it('is shown when the page cannot take what was rendered', async () => {
    const unprintable = {
      toString: () => {
        throw new Error('broken on purpose');
      },
    };
    class Unprintable extends Sample {
      protected override renderBody() {
        return html`<p>${unprintable}</p>`;
      }
    }
    customElements.define('test-unprintable', Unprintable);
    const widget = await fixture<Unprintable>(
      html`<test-unprintable><a href="https://example.org">Fallback</a></test-unprintable>`,
    );
    for (const heading of ['One', 'Other']) {
      widget.heading = heading;
      await settled(widget);
      expect(hasRoot(widget)).to.be.false;
      expect(isShown(linkOf(widget))).to.be.true;
    }
    expect(warned()).to.have.length(1);
  });

  it('leaves the other widgets alone when one cannot render', async () => {
    const [broken, sound] = [await withFallback(), await withFallback()];
    broken.isBroken = true;
    broken.requestUpdate();
    await settled(broken);
    expect(warned()).to.have.length(1);
    sound.flavor = 'mint';
    expect(flavorOf(await settled(sound))).to.equal('mint');
    expect(isShown(linkOf(sound))).to.be.false;
  });
});

describe('life on a page', () => {
  it('looks the same after it was moved', async () => {
    const widget = await fixture<Sample>(html`<test-sample flavor="mint"></test-sample>`);
    const before = rootOf(widget).outerHTML;
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(widget);
    await settled(widget);
    expect(rootOf(widget).outerHTML).to.equal(before);
    expect(isShown(rootOf(widget))).to.be.true;
  });

  it('works after it was taken out and put back', async () => {
    const widget = await fixture<Sample>(html`<test-sample flavor="mint"></test-sample>`);
    const page = widget.parentElement as HTMLElement;
    widget.remove();
    widget.setAttribute('flavor', 'lemon');
    await settled(widget);
    page.append(widget);
    expect(flavorOf(await settled(widget))).to.equal('lemon');
    await click(inside(widget, '.mint'));
    expect(flavorOf(await settled(widget))).to.equal('mint');
  });

  needs(it, 'elements in other documents')(
    'keeps its looks in the document of a frame, where it is moved before or after it is drawn',
    async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Frame"></iframe>`);
      const inner = frame.contentDocument as Document;
      const drawn = await sample();
      const fresh = document.createElement('test-sample');
      for (const element of [drawn, fresh]) {
        inner.body.append(element);
        await settled(element);
        expect(hasRoot(element)).to.equal(true);
        expect(inside(element, '.card').ownerDocument === inner).to.equal(true);
        expect(getComputedStyle(inside(element, '.card')).borderStyle).to.equal('solid');
      }
      document.body.append(drawn);
      await settled(drawn);
      expect(getComputedStyle(inside(drawn, '.card')).borderStyle).to.equal('solid');
      drawn.remove();
    },
  );

  it('is cloned with its attributes and its fallback', async () => {
    const widget = await fixture<Sample>(
      html`<test-sample flavor="mint"><a href="https://example.org">Fallback</a></test-sample>`,
    );
    const page = widget.parentElement as HTMLElement;
    page.append(widget.cloneNode(true));
    const clone = page.querySelector<Sample>('test-sample:last-child') as Sample;
    expect(clone === widget).to.be.false;
    expect(flavorOf(await settled(clone))).to.equal('mint');
    expect(clone.children).to.have.length(1);
    clone.setAttribute('flavor', 'lemon');
    await settled(clone);
    expect(flavorOf(widget)).to.equal('mint');
  });

  it('writes nothing to its light DOM and its own attributes', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = '<test-sample flavor="mint"><p>Words</p></test-sample>';
    const before = page.innerHTML;
    await settled(page.firstElementChild as Sample);
    expect(page.innerHTML).to.equal(before);
  });

  it('shares no state between two instances', async () => {
    const [one, other] = [await sample(), await sample()];
    one.headingLevel = 3;
    one.setAttribute('heading', 'One');
    await click(inside(one, '.mint'));
    await Promise.all([settled(one), settled(other)]);
    expect(flavorOf(one)).to.equal('mint');
    expect(flavorOf(other)).to.equal('plain');
    expect(headingOf(other).localName).to.equal('h2');
    expect(headingOf(other).innerText).not.to.equal('One');
  });

  it('warns for each instance on its own', async () => {
    await fixture(
      html`<div>
        <test-sample theme="night"></test-sample><test-sample theme="night"></test-sample>
      </div>`,
    );
    expect(warned()).to.have.length(2);
  });
});
