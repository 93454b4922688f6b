import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { LitElement, type TemplateResult } from 'lit';
import '../../define/brakes.js';
import { brakes as words } from '../../i18n/en.js';
import { emulate, needs } from '../../testing/browser.js';
import { click, inside, settled } from '../../testing/helpers.js';
import { textOf } from '../../testing/sources.js';
import { TregBrakes } from './brakes.js';
import { Motion } from './motion.js';
import { compute } from './run.js';
import { scene } from './scene.js';

/** A picture that can be set in motion, and nothing else. */
class MotionHost extends LitElement {
  static override readonly styles = TregBrakes.styles;
  readonly motion = new Motion(this);

  protected override render(): TemplateResult {
    const { facts } = compute({ brake: 60, targeted: 1, injury: 1 });
    return html`<figure part="scene">${scene(facts, 20_000, 'A car')}</figure>`;
  }
}
customElements.define('test-motion', MotionHost);

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot;
const animations = (element: Element) => rootOf(element).getAnimations();
const keyframes = (animation: Animation) => (animation.effect as KeyframeEffect).getKeyframes();
const partOf = (animation: Animation) => (animation.effect as KeyframeEffect).target as Element;

/** What the car does, apart from style sheets that soften the change to another picture. */
const rolling = (element: Element) =>
  animations(element).filter((animation) => !(animation instanceof CSSTransition));

/** Waits until the browser has told everyone whether the picture is in view: all in one turn, in any order. */
async function told(element: Element): Promise<boolean> {
  const isInView = await new Promise<boolean>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(inside(element, '[part="scene"]'));
  });
  await nextFrame();
  return isInView;
}

/** Moves the page until the picture is in view, or is not. */
async function scrollTo(element: Element, isInView: boolean): Promise<void> {
  const top = element.getBoundingClientRect().top + scrollY;
  window.scrollTo({ top: isInView ? top : top + 5000, behavior: 'instant' });
  expect(await told(element)).to.equal(isInView);
}

/** In the middle of a long page. */
async function show(): Promise<MotionHost> {
  const page = await fixture(
    html`<div style="padding: 1000px 0 8000px"><test-motion></test-motion></div>`,
  );
  const host = page.firstElementChild as MotionHost;
  await scrollTo(host, true);
  return host;
}

async function showWidget(): Promise<TregBrakes> {
  const widget = await fixture<TregBrakes>(html`<treg-brakes mode="explore"></treg-brakes>`);
  expect(await told(widget)).to.equal(true);
  return widget;
}

function button(widget: Element, name: string): HTMLElement {
  const found = [...rootOf(widget).querySelectorAll('button')].find(
    (each) => textOf(each) === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Chooses weak brakes, and waits for what comes of it. */
async function press(widget: TregBrakes, name: string): Promise<void> {
  await click(button(widget, name));
  await settled(widget);
  await nextFrame();
}

/** How far something moves, from its first frame to its last: pixels of a dash, or degrees. */
function distance(animation: Animation): number {
  const [first, last] = [keyframes(animation)[0], keyframes(animation).at(-1)];
  const at = (frame: ComputedKeyframe | undefined) =>
    parseFloat(String(frame?.['strokeDashoffset'] ?? frame?.['rotate']));
  return at(last) - at(first);
}
const moving = (element: Element, selector: string) => {
  const found = rolling(element).filter((each) => partOf(each).matches(selector));
  expect(found.length, selector).to.be.above(0);
  return found;
};

describe('brakes: motion', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => window.scrollTo({ top: 0, behavior: 'instant' }));

  it('is none until something happens', async () => {
    expect(animations(await show()).length).to.equal(0);
  });

  it('lets the road pass, the wheels turn and the parachute drift', async () => {
    const host = await show();
    host.motion.roll(0.5, false);
    for (const selector of ['.lane', '.posts', '.drifts']) {
      expect(moving(host, selector).length).to.equal(1);
    }
    expect(moving(host, '.spin').length).to.equal(2);
    for (const animation of rolling(host)) expect(animation.playState).to.equal('running');
  });

  it('ends by itself after some seconds, and leaves nothing', async () => {
    const host = await show();
    for (const stops of [false, true]) {
      host.motion.roll(1, stops);
      for (const { effect } of animations(host)) {
        const { endTime, iterations, fill } = (effect as AnimationEffect).getComputedTiming();
        expect(endTime).to.be.within(1, 5000);
        expect(iterations).to.equal(1);
        expect(fill).to.equal('none');
      }
      for (const animation of animations(host)) animation.finish();
      expect(animations(host).length).to.equal(0);
    }
  });

  it('ends as it began, at every speed', async () => {
    const host = await show();
    const dashes = (part: Element) => {
      const lengths = getComputedStyle(part).strokeDasharray.split(',').map(parseFloat);
      expect(lengths).to.have.length(2);
      return lengths.reduce((sum, length) => sum + length);
    };
    const periods = ['.lane', '.posts'].map((selector) => dashes(inside(host, selector)));
    // The two stay side by side, and return together.
    for (const period of periods) expect(period).to.be.above(0);
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.boolean(), (speed, stops) => {
        host.motion.roll(speed, stops);
        const [lane, posts] = ['.lane', '.posts'].map((selector) => {
          const [animation] = moving(host, selector);
          return distance(animation as Animation);
        }) as [number, number];
        expect(posts).to.equal(lane);
        for (const period of periods) expect(lane % period).to.equal(0);
        for (const animation of moving(host, '.spin'))
          expect(distance(animation) % 360).to.equal(0);
        for (const selector of ['.drifts', ...(stops ? ['.body'] : [])]) {
          for (const animation of moving(host, selector)) expect(distance(animation)).to.equal(0);
        }
      }),
      { seed: 20260806, numRuns: 50 },
    );
  });

  it('leaves a car that stands alone', async () => {
    const host = await show();
    host.motion.roll(1, false);
    host.motion.roll(0, false);
    expect(rolling(host).length).to.equal(0);
  });

  it('is as fast as it is told, forwards', async () => {
    const host = await show();
    const speeds = [0.1, 0.3, 0.6, 1];
    for (const selector of ['.lane', '.spin']) {
      const distances = speeds.map((speed) => {
        host.motion.roll(speed, false);
        return distance(moving(host, selector)[0] as Animation);
      });
      expect(distances[0]).to.be.above(0);
      expect(distances).to.deep.equal([...new Set(distances)].sort((a, b) => a - b));
    }
  });

  it('slows down and nods where the car stops, and only there', async () => {
    const host = await show();
    const timing = (selector: string) => {
      const { effect } = moving(host, selector)[0] as Animation;
      return (effect as AnimationEffect).getComputedTiming();
    };
    /** How much of the way is done after half of the time. */
    const halfway = () => {
      const lane = moving(host, '.lane')[0] as Animation;
      lane.currentTime = Number(timing('.lane').endTime) / 2;
      return parseFloat(getComputedStyle(partOf(lane)).strokeDashoffset) / distance(lane);
    };
    host.motion.roll(1, false);
    expect(halfway()).to.be.closeTo(0.5, 0.01);
    expect(rolling(host).some((each) => partOf(each).matches('.body'))).to.equal(false);
    host.motion.roll(1, true);
    expect(halfway()).to.be.above(0.7);
    expect(moving(host, '.body').length).to.equal(1);
  });

  it('begins anew with each change, and does not pile up', async () => {
    const host = await show();
    host.motion.roll(0.5, true);
    const first = rolling(host);
    host.motion.roll(0.5, true);
    expect(rolling(host).length).to.equal(first.length);
    for (const { playState } of first) expect(playState).to.equal('idle');
  });

  it('stops at once when it is told to', async () => {
    const host = await show();
    host.motion.roll(1, true);
    const all = rolling(host);
    host.motion.stop();
    expect(animations(host).length).to.equal(0);
    for (const { playState } of all) expect(playState).to.equal('idle');
  });

  it('is none while it is paused, and back after that', async () => {
    const host = await show();
    host.motion.isPaused = true;
    host.motion.roll(1, false);
    expect(animations(host).length).to.equal(0);
    host.motion.isPaused = false;
    host.motion.roll(1, false);
    expect(animations(host).length).to.be.above(0);
  });

  needs(it, 'emulated media')(
    'is none under reduced motion, from the moment the visitor asks for that',
    async () => {
      const host = await show();
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      host.motion.roll(1, false);
      expect(animations(host).length).to.equal(0);
      await emulate({});
      host.motion.roll(1, false);
      expect(animations(host).length).to.be.above(0);
    },
  );

  it('is none out of view, and ends where the picture leaves the view', async () => {
    const host = await show();
    host.motion.roll(1, false);
    const all = rolling(host);
    expect(all.length).to.be.above(0);
    await scrollTo(host, false);
    expect(animations(host).length).to.equal(0);
    for (const { playState } of all) expect(playState).to.equal('idle');
    host.motion.roll(1, false);
    expect(animations(host).length).to.equal(0);
    await scrollTo(host, true);
    expect(animations(host).length).to.equal(0);
    host.motion.roll(1, false);
    expect(animations(host).length).to.be.above(0);
  });

  it('ends with the life of the widget on the page, and is there again in another one', async () => {
    const host = await show();
    const page = host.parentElement as HTMLElement;
    host.motion.roll(1, false);
    const all = rolling(host);
    host.remove();
    for (const { playState } of all) expect(playState).to.equal('idle');
    page.append(host);
    host.requestUpdate();
    await settled(host);
    await scrollTo(host, true);
    expect(animations(host).length).to.equal(0);
    host.motion.roll(1, false);
    expect(animations(host).length).to.be.above(0);
    await scrollTo(host, false);
    expect(animations(host).length).to.equal(0);
  });

  it('watches nothing once the widget is gone', async () => {
    const original = window.IntersectionObserver;
    const watching = new Set<IntersectionObserver>();
    window.IntersectionObserver = class extends original {
      override observe(target: Element): void {
        watching.add(this);
        super.observe(target);
      }

      override disconnect(): void {
        watching.delete(this);
        super.disconnect();
      }
    };
    try {
      const host = await fixture<MotionHost>(html`<test-motion></test-motion>`);
      host.requestUpdate();
      await settled(host);
      expect(watching.size).to.equal(1);
      host.remove();
      expect(watching.size).to.equal(0);
    } finally {
      window.IntersectionObserver = original;
    }
  });

  describe('of the widget', () => {
    it('follows a change of the brakes, and leaves nothing when it is over', async () => {
      const widget = await showWidget();
      expect(animations(widget).length).to.equal(0);
      await press(widget, 'Weak');
      expect(rolling(widget).length).to.be.above(0);
      const distances = [];
      for (const name of ['At the edge', 'Weak', 'None']) {
        await press(widget, name);
        distances.push(distance(moving(widget, '.lane')[0] as Animation));
      }
      expect(distances).to.deep.equal([...new Set(distances)].sort((a, b) => a - b));
      for (const animation of animations(widget)) animation.finish();
      expect(animations(widget).length).to.equal(0);
    });

    it('brings the car to rest where the flare fades, and to none where the attack lasts', async () => {
      const widget = await showWidget();
      const nods = () => rolling(widget).some((each) => partOf(each).matches('.body'));
      await press(widget, 'Weak');
      expect(nods()).to.equal(false);
      await press(widget, 'Strong');
      expect(nods()).to.equal(true);
    });

    it('can be paused by the reader, and allowed again', async () => {
      const widget = await showWidget();
      await press(widget, 'Weak');
      expect(rolling(widget).length).to.be.above(0);
      await press(widget, words.pauseMotion);
      expect(rolling(widget).length).to.equal(0);
      await press(widget, 'None');
      expect(rolling(widget).length).to.equal(0);
      await press(widget, words.resumeMotion);
      expect(rolling(widget).length).to.be.above(0);
      expect(button(widget, words.pauseMotion).checkVisibility()).to.equal(true);
    });

    needs(it, 'emulated media')(
      'is none under reduced motion, not even a soft change, and there is nothing to pause',
      async () => {
        await emulate({ 'prefers-reduced-motion': 'reduce' });
        const widget = await showWidget();
        for (const name of ['Weak', 'Strong']) {
          await press(widget, name);
          expect(animations(widget).length).to.equal(0);
        }
        expect(button(widget, words.pauseMotion).checkVisibility()).to.equal(false);
      },
    );

    it('costs no frame while nothing happens', async () => {
      const widget = await showWidget();
      await press(widget, 'Weak');
      for (const animation of animations(widget)) animation.finish();

      const original = window.requestAnimationFrame.bind(window);
      const frame = () => new Promise((resolve) => original(resolve));
      let asked = 0;
      let updates = 0;
      window.requestAnimationFrame = (callback) => {
        asked++;
        return original(callback);
      };
      const observer = new MutationObserver(() => updates++);
      observer.observe(rootOf(widget), {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      try {
        for (let count = 0; count < 20; count++) {
          await frame();
          expect(animations(widget).length).to.equal(0);
        }
        expect([asked, updates]).to.deep.equal([0, 0]);
        // Not for want of attention.
        requestAnimationFrame(() => undefined);
        widget.brake = 10;
        await settled(widget);
        await frame();
        expect(asked).to.be.at.least(1);
        expect(updates).to.be.at.least(1);
      } finally {
        observer.disconnect();
        window.requestAnimationFrame = original;
      }
    });
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-motion': MotionHost;
  }
}
