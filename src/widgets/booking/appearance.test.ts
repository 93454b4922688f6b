import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { click, expectAccessible, inside, settled, warnings } from '../../testing/helpers.js';
import '../../define/booking.js';
import { TregBooking } from './booking.js';

const warned = warnings();

const all = {
  clinic: 'Sheen Vein',
  phone: '+1-314-555-0100',
  'booking-url': 'https://calendly.com/sheen-vein/visit',
  hours: 'Mo-Fr 09:00-17:00',
};

/** A widget at the end of a long page of text with a link in each paragraph. */
async function booking(attributes: Readonly<Record<string, string>>) {
  const page = await fixture(
    html`<div>
      ${Array.from({ length: 40 }, (_, index) => html`<p style="height: 60px; margin: 0"><a href="#p${index}">Link</a></p>`)}
    </div>`,
  );
  const widget = document.createElement('treg-booking');
  for (const [name, value] of Object.entries({ ...all, ...attributes }))
    widget.setAttribute(name, value);
  page.append(widget);
  await settled(widget);
  return { page, widget };
}

const isShown = (widget: TregBooking, selector: string) =>
  inside(widget, selector).checkVisibility();

describe('treg-booking: appearance', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is a card, a banner, a button or a bar', async () => {
    for (const [appearance, header, hours] of [
      ['card', true, true],
      ['banner', true, true],
      ['button', false, true],
      ['bar', false, false],
    ] as const) {
      const { widget } = await booking({ appearance });
      expect(isShown(widget, 'header'), appearance).to.equal(header);
      expect(isShown(widget, '.hours'), appearance).to.equal(hours);
      expect(isShown(widget, '[part=action]'), appearance).to.equal(true);
    }
  });

  it('as a bar stays at the foot of a phone, and never covers the end of the page', async () => {
    const { page, widget } = await booking({ appearance: 'bar' });
    // Not before: with no widget in the page, WebKit may keep what a style sheet said at the width that was.
    await setViewport({ width: 375, height: 600 });
    scrollTo(0, 0);
    await nextFrame();
    const box = () => widget.getBoundingClientRect();
    expect(Math.round(box().bottom)).to.equal(innerHeight);
    expect(box().height).to.be.below(90);
    scrollTo(0, document.documentElement.scrollHeight);
    await nextFrame();
    const last = page.querySelector('p:last-of-type') as Element;
    expect(last.getBoundingClientRect().bottom).to.be.at.most(box().top + 1);
    await setViewport({ width: 1000, height: 600 });
    scrollTo(0, 0);
    await nextFrame();
    expect(box().top).to.be.above(innerHeight);
  });

  it('as a bar does not cover what has the focus', async () => {
    const { page, widget } = await booking({ appearance: 'bar' });
    await setViewport({ width: 375, height: 600 });
    scrollTo(0, 0);
    await nextFrame();
    const links = [...page.querySelectorAll('a')];
    const under = links.find(
      (link) => link.getBoundingClientRect().bottom > widget.getBoundingClientRect().top,
    ) as HTMLElement;
    under.focus({ preventScroll: true });
    expect(under.getBoundingClientRect().bottom).to.be.at.most(widget.getBoundingClientRect().top);
    const tall = page.querySelector('p') as HTMLElement;
    tall.tabIndex = -1;
    tall.style.height = '3000px';
    scrollTo(0, 0);
    tall.focus({ preventScroll: true });
    expect(scrollY).to.be.at.most(8);
    tall.style.height = '60px';
    const { scrollY: before } = window;
    links[0]?.focus({ preventScroll: true });
    expect(scrollY).to.equal(before);
  });

  it('as a bar can be closed', async () => {
    const { widget } = await booking({ appearance: 'bar' });
    await setViewport({ width: 375, height: 600 });
    await click(inside(widget, '.away'));
    await settled(widget);
    expect(widget.checkVisibility()).to.equal(false);
  });

  it('fits at 280 px, with targets that a finger meets', async () => {
    await setViewport({ width: 280, height: 600 });
    for (const appearance of ['card', 'banner', 'button', 'bar']) {
      for (const mode of ['link', 'inline', 'dialog']) {
        const { page, widget } = await booking({ appearance, mode });
        expect(inside(widget, '.root').scrollWidth, appearance).to.be.at.most(widget.clientWidth);
        for (const target of widget.renderRoot.querySelectorAll('.actions > *')) {
          expect(target.getBoundingClientRect().height, appearance).to.be.at.least(44);
        }
        page.remove();
      }
    }
  });

  for (const appearance of ['card', 'banner', 'button', 'bar']) {
    it(`leaves nothing for axe to find: ${appearance}`, async () => {
      const { page, widget } = await booking({ appearance });
      for (const paragraph of page.querySelectorAll('p')) paragraph.remove();
      await expectAccessible(widget);
    });
  }
});

describe('treg-booking: whatever is written into its attributes', () => {
  const names = Object.keys(TregBooking.options).filter((name) => name !== 'prefill');
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...[
        'javascript:alert(1)',
        'data:text/html,<script>',
        '//evil.example',
        'https://calendly.com/x',
      ],
      ...[
        'inline',
        'dialog',
        'form',
        'bar',
        'pass',
        '<img src=x onerror=alert(1)>',
        'Mo-Fr 9:00-17:00',
      ],
      ...['tel:1', 'http://cal.com', 'email', 'America/Chicago', '+1 314 555 0100', 'calendly'],
    ),
  );

  it('throws nothing, has no unsafe address, and no markup of it', async () => {
    const page = await fixture(html`<div></div>`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), text)), async (changes) => {
        const widget = document.createElement('treg-booking');
        page.replaceChildren(widget);
        for (const [name, value] of changes) {
          widget.setAttribute(name, value);
          if (value.length % 2) await widget.updateComplete;
        }
        await settled(widget);
        const { renderRoot } = widget;
        // It did not fail: the fallback is not all there is.
        expect(renderRoot.querySelector('.root') !== null).to.equal(true);
        expect(renderRoot.querySelector('img, script, [onerror]') === null).to.equal(true);
        for (const element of renderRoot.querySelectorAll('[href], [src], [action]')) {
          const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          expect(address).to.match(/^(https:|tel:|mailto:|http:\/\/localhost)/);
        }
        for (const warning of warned()) {
          expect(warning).to.match(
            /^warn: <treg-booking> .* is (not accepted|missing); .* takes /s,
          );
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});
