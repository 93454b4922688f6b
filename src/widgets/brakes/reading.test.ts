import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../define/brakes.js';
import { heard } from '../../testing/events.js';
import { inside, settled } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import type { TregBrakes } from './brakes.js';

/** The line that a part has to cross, in percent of the window from its top: lower where the picture is above the story. */
const line = () => (innerWidth < 720 ? 65 : 40);

const rootOf = (widget: TregBrakes) => widget.shadowRoot as ShadowRoot;
const partOf = (widget: TregBrakes, place: number) => inside(widget, `[data-place="${place}"]`);
const pageOf = (widget: TregBrakes) => widget.parentElement as HTMLElement;

/** Where the page is scrolled to when the middle of a part is at the line. */
function topFor(widget: TregBrakes, place: number): number {
  const { top, height } = partOf(widget, place).getBoundingClientRect();
  return scrollY + top + height / 2 - (line() / 100) * innerHeight;
}
/** Scrolls as a reader does: the page is told of it in the next frame, not in the middle of one. */
async function scrollTo(top: number): Promise<void> {
  await aTimeout(0);
  window.scrollTo({ top, behavior: 'instant' });
}

/** The parts that cross the line, once the browser has told everyone: all in one turn, in any order. */
async function crossing(widget: TregBrakes): Promise<number[]> {
  const parts = [...rootOf(widget).querySelectorAll<HTMLElement>('[data-place]')];
  // Two frames: a page that has just scrolled says so in the first.
  await nextFrame();
  const found = await new Promise<IntersectionObserverEntry[]>((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        observer.disconnect();
        resolve(entries);
      },
      { rootMargin: `-${line()}% 0px -${100 - line()}%` },
    );
    for (const part of parts) observer.observe(part);
  });
  await nextFrame();
  return found
    .filter(({ isIntersecting }) => isIntersecting)
    .map(({ target }) => Number((target as HTMLElement).dataset['place']));
}

/** The widget in a page that is long before and after it. */
async function show(template = html`<treg-brakes></treg-brakes>`): Promise<TregBrakes> {
  const page = await fixture(
    html`<div style="padding: 2000px 0 3000px; overflow-anchor: none">${template}</div>`,
  );
  const widget = page.firstElementChild as TregBrakes;
  await settled(widget);
  expect(await crossing(widget)).to.deep.equal([]);
  return widget;
}

/** Which part is current, in the pager and in the text. */
const current = (widget: TregBrakes) =>
  ['[aria-current="step"]', '[data-current="true"] .number'].map((selector) => {
    const found = [...rootOf(widget).querySelectorAll(selector)];
    expect(found.length).to.be.at.most(1);
    return found[0] ? Number(textOf(found[0])) : undefined;
  });

function button(widget: TregBrakes, name: string): HTMLElement {
  const found = [...rootOf(widget).querySelectorAll('button')].find(
    (each) => textOf(each) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The way through the story stays in view: what is clicked need not be scrolled to. */
function press(widget: TregBrakes, target: number | string): void {
  const found =
    typeof target === 'string'
      ? button(widget, target)
      : (rootOf(widget).querySelectorAll<HTMLElement>('nav a')[target - 1] as HTMLElement);
  found.click();
}

/** As if some time had passed since a jump. */
async function later(action: () => Promise<void>): Promise<void> {
  const { performance } = window;
  const now = performance.now.bind(performance);
  performance.now = () => now() + 60_000;
  try {
    await action();
  } finally {
    performance.now = now;
  }
}

describe('brakes: reading', () => {
  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    await scrollTo(0);
    // What is said of that scroll is said before the widget is there.
    await nextFrame();
    await nextFrame();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  it('reaches nothing before the page is scrolled, whatever moves on it', async () => {
    const widget = await show();
    const events = heard(widget, 'treg-brakes-step');
    // A page that is still loading: what is above gets smaller.
    pageOf(widget).style.marginTop = `${-topFor(widget, 3)}px`;
    expect(scrollY).to.equal(0);
    expect(await crossing(widget)).to.deep.equal([3]);
    expect(events).to.deep.equal([]);
    expect(widget.step).to.equal(1);
    expect(current(widget)).to.deep.equal([1, 1]);
  });

  for (const [name, width] of [
    ['wide', 1000],
    ['narrow', 400],
  ] as const) {
    describe(`in a ${name} window`, () => {
      beforeEach(() => setViewport({ width, height: 800 }));

      it('reaches a step that crosses the line, and tells it', async () => {
        const widget = await show();
        const reached = oneEvent(widget, 'treg-brakes-step');
        await scrollTo(topFor(widget, 3));
        const event = await reached;
        expect(event).to.include({ step: 3 });
        await settled(widget);
        expect(widget.step).to.equal(3);
        expect(current(widget)).to.deep.equal([3, 3]);
        // It is where it was scrolled to: nothing jumps under the reader.
        expect(scrollY).to.be.closeTo(topFor(widget, 3), 1);
      });

      it('follows the reader down, to the controls, and up again', async () => {
        const widget = await show();
        const events = heard(widget, 'treg-brakes-step');
        const seen = [];
        for (const place of [1, 2, 3, 4, 5, 6, 7, 6, 4, 1]) {
          await scrollTo(topFor(widget, place));
          expect(await crossing(widget)).to.deep.equal([place]);
          seen.push(current(widget)[0]);
        }
        expect(seen).to.deep.equal([1, 2, 3, 4, 5, 6, undefined, 6, 4, 1]);
        // To be at the controls is not a step, nor is to come back from them to the last one.
        expect(events.map(({ step }) => step)).to.deep.equal([2, 3, 4, 5, 6, 4, 1]);
      });

      for (const place of [1, 3, 5, 6, 7]) {
        it(`brings part ${place} to the reader, below the picture, and reaches no other`, async () => {
          const widget = await show();
          await scrollTo(topFor(widget, 2));
          expect(await crossing(widget)).to.deep.equal([2]);
          const events = heard(widget, 'treg-brakes-step');
          if (place < 7) press(widget, place);
          else {
            press(widget, 6);
            await settled(widget);
            press(widget, 'Try it');
          }
          await settled(widget);
          expect(await crossing(widget)).to.deep.equal([place]);
          const steps = place < 7 ? [place] : [6];
          expect(events.map(({ step }) => step)).to.deep.equal(steps);
          expect(current(widget)[0]).to.equal(place < 7 ? place : undefined);

          const part = partOf(widget, place);
          const { top, bottom } = (
            part.querySelector('h2, h3, h4') as HTMLElement
          ).getBoundingClientRect();
          const stage = inside(widget, '.stage').getBoundingClientRect();
          expect(top).to.be.at.least(name === 'narrow' ? stage.bottom : 0);
          expect(bottom).to.be.at.most(innerHeight);
        });
      }
    });
  }

  it('reaches what the reader scrolls to after a jump', async () => {
    const widget = await show();
    await scrollTo(topFor(widget, 2));
    await crossing(widget);
    press(widget, 5);
    await settled(widget);
    expect(await crossing(widget)).to.deep.equal([5]);
    await later(async () => {
      await scrollTo(topFor(widget, 4));
      expect(await crossing(widget)).to.deep.equal([4]);
      expect(widget.step).to.equal(4);
    });
  });

  it('stays at a step at the end of the page that cannot be brought to the line', async () => {
    const widget = await show();
    pageOf(widget).style.paddingBottom = '0';
    for (const part of ['.controls', '.more', '.statements']) {
      inside(widget, part).style.display = 'none';
    }
    await setViewport({ width: 1000, height: 3000 });
    await scrollTo(1);
    await crossing(widget);
    const events = heard(widget, 'treg-brakes-step');
    press(widget, 6);
    await settled(widget);
    // Another one is at the line instead.
    const [place] = await crossing(widget);
    expect(place).to.be.within(1, 5);
    expect(events.map(({ step }) => step)).to.deep.equal([6]);
    expect(current(widget)).to.deep.equal([6, 6]);
  });

  it('lets the controls alone be the place where there is no story', async () => {
    const widget = await show(html`<treg-brakes mode="explore"></treg-brakes>`);
    const events = heard(widget, 'treg-brakes-step');
    await scrollTo(topFor(widget, 7));
    expect(await crossing(widget)).to.deep.equal([7]);
    expect(events).to.deep.equal([]);
    expect(widget.step).to.equal(1);
  });

  it('leaves each widget to itself', async () => {
    const widget = await show();
    const other = document.createElement('treg-brakes');
    pageOf(widget).append(other);
    await settled(other);
    await scrollTo(topFor(widget, 4));
    expect(await crossing(widget)).to.deep.equal([4]);
    expect([widget.step, other.step]).to.deep.equal([4, 1]);
  });

  it('goes on after the widget was moved on the page', async () => {
    const widget = await show();
    await scrollTo(topFor(widget, 2));
    await crossing(widget);
    const page = pageOf(widget);
    widget.remove();
    await scrollTo(0);
    await nextFrame();
    page.append(widget);
    await settled(widget);
    expect(await crossing(widget)).to.deep.equal([]);
    await scrollTo(topFor(widget, 4));
    expect(await crossing(widget)).to.deep.equal([4]);
    expect(widget.step).to.equal(4);
  });

  it('follows a click on a link where the reader stands', async () => {
    const widget = await show();
    await scrollTo(topFor(widget, 1));
    await crossing(widget);
    const { x, y } = (
      rootOf(widget).querySelectorAll('nav a')[3] as HTMLElement
    ).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 5, Math.round(y) + 5] });
    await resetMouse();
    await settled(widget);
    expect(await crossing(widget)).to.deep.equal([4]);
    expect(widget.step).to.equal(4);
  });
});
