import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { dragTo, emulate, needs, tap, type Place } from './browser.js';
import { click, expectAccessible } from './helpers.js';
import './sample.js';
import { spokenDuring, transcript } from './transcript.js';

const answers = (query: string) => matchMedia(query).matches;

needs(describe, 'emulated media')('emulated media', () => {
  it('have forced colors, that replace those of the page', async () => {
    const text = await fixture(html`<p style="color: red; background: yellow">Text</p>`);
    const colors = () => [getComputedStyle(text).color, getComputedStyle(text).backgroundColor];
    const own = ['rgb(255, 0, 0)', 'rgb(255, 255, 0)'];
    expect(colors()).to.deep.equal(own);
    await emulate({ 'forced-colors': 'active' });
    expect(answers('(forced-colors: active)')).to.equal(true);
    expect(colors()).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await emulate({});
    expect(answers('(forced-colors: active)')).to.equal(false);
    expect(colors()).to.deep.equal(own);
  });

  it('have reduced motion, the dark, and print, each without the one before', async () => {
    const queries = ['(prefers-reduced-motion: reduce)', '(prefers-color-scheme: dark)', 'print'];
    const answered = () => queries.filter(answers);
    expect(answered()).to.deep.equal([]);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(answered()).to.deep.equal(['(prefers-reduced-motion: reduce)']);
    await emulate({ 'prefers-color-scheme': 'dark' });
    expect(answered()).to.deep.equal(['(prefers-color-scheme: dark)']);
    await emulate({ media: 'print' });
    expect(answered()).to.deep.equal(['print']);
  });

  it('end with the test', () => {
    expect(answers('print')).to.equal(false);
  });

  it('show axe what only forced colors hide', async () => {
    const widget = await fixture<HTMLElementTagNameMap['test-sample']>(
      html`<test-sample></test-sample>`,
    );
    const style = document.createElement('style');
    style.textContent = `@media (forced-colors: active) {
      .text { forced-color-adjust: none; color: #999 }
    }`;
    widget.renderRoot.append(style);
    const failure: unknown = await expectAccessible(widget).catch((error: unknown) => error);
    expect(String(failure)).to.include('color-contrast');
    expect(answers('(forced-colors: active)')).to.equal(true);
  });
});

needs(describe, 'a finger')('touch', () => {
  /** Where on something shares of its width and height are. */
  const placeOn = (target: Element, right: number, down: number): Place => {
    const { x, y, width, height } = target.getBoundingClientRect();
    return [x + right * width, y + down * height];
  };
  /** What something hears of a finger, each once in a row, as `type pointerType`. */
  const heardBy = (target: Element) => {
    const events: string[] = [];
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click']) {
      target.addEventListener(type, (event) => {
        const heard = `${type} ${(event as PointerEvent).pointerType}`;
        if (event.isTrusted && events.at(-1) !== heard) events.push(heard);
      });
    }
    return events;
  };

  it('taps a button, wherever it is in the page', async () => {
    const page = await fixture(html`
      <div style="padding: 3000px 0"><button type="button">Tap</button></div>
    `);
    const button = page.querySelector('button') as HTMLButtonElement;
    const events = heardBy(button);
    await tap(button);
    expect(events).to.deep.equal(['pointerdown touch', 'pointerup touch', 'click touch']);
  });

  it('drags the thumb of a slider', async () => {
    const page = await fixture(html`
      <div style="padding: 3000px 0"><input type="range" value="0" /></div>
    `);
    const range = page.querySelector('input') as HTMLInputElement;
    const events = heardBy(range);
    const values: number[] = [];
    range.addEventListener('input', () => values.push(range.valueAsNumber));
    range.addEventListener('change', () => values.push(NaN));
    await dragTo(range, placeOn(range, 0.1, 0.5), placeOn(range, 0.9, 0.5));
    expect(range.valueAsNumber).to.be.within(85, 100);
    expect(events).to.deep.equal(['pointerdown touch', 'pointermove touch', 'pointerup touch']);
    // On its way it is heard, and once, at the end, it has changed.
    expect(values.length).to.be.above(5);
    expect(values.findIndex(Number.isNaN)).to.equal(values.length - 1);
    await dragTo(range, placeOn(range, 0.9, 0.5), placeOn(range, 0.3, 0.5));
    expect(range.valueAsNumber).to.be.within(20, 35);
  });

  needs(it, 'a finger that scrolls')('scrolls a page up and down that a slider is on', async () => {
    const page = await fixture(html`
      <div style="padding: 3000px 0">
        <input type="range" value="0" style="touch-action: pan-y; height: 200px" />
      </div>
    `);
    const range = page.querySelector('input') as HTMLInputElement;
    const events = heardBy(range);
    range.scrollIntoView({ block: 'center' });
    const before = scrollY;
    await dragTo(range, placeOn(range, 0.5, 0.9), placeOn(range, 0.5, 0.1));
    await nextFrame();
    expect(scrollY).to.be.above(before);
    expect(events.at(-1)).to.equal('pointercancel touch');
  });
});

describe('transcript', () => {
  /** An element in a shadow root, with some content. */
  async function shadow(content: string): Promise<Element> {
    const host = await fixture(html`<div><b slot="filled">Slotted</b></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = `<section>${content}</section>`;
    return host.shadowRoot?.firstElementChild as Element;
  }

  it('reads names, roles and states, from start to end and once', async () => {
    const root = await shadow(`
      <header><slot name="heading"><h2>A heading</h2></slot></header>
      <p id="hint">Hint</p>
      <button aria-pressed="true" aria-describedby="hint">Press</button>
      <label>Size <input type="range" value="30" aria-valuetext="30 percent" /></label>
      <a href="https://example.org">Link</a>`);
    expect(await transcript(root)).to.deep.equal([
      'heading, A heading, level 2',
      'paragraph',
      'Hint',
      'end of paragraph',
      'button, Press, Hint, pressed',
      'Size',
      'slider, Size, orientated horizontally, max value 100, min value 0, current value 30 percent',
      'link, Link',
    ]);
  });

  it('keeps silent about what is hidden', async () => {
    const root = await shadow(`
      <p hidden>Hidden</p>
      <p aria-hidden="true">Hidden</p>
      <p style="display: none">Hidden</p>
      <p style="visibility: hidden">Hidden</p>
      <details><summary>Closed</summary><p>Hidden</p></details>
      <details open><summary>Open</summary><p>Shown</p></details>
      <svg role="img" aria-label="A picture"><text>Hidden</text></svg>
      <slot name="filled"><p>Hidden</p></slot>`);
    const before = root.outerHTML;
    expect((await transcript(root)).join())
      .to.include('Shown')
      .and.not.include('Hidden');
    expect(root.outerHTML).to.equal(before);
  });

  it('ends at the last thing, though one before is like it, and where there is nothing', async () => {
    const paragraph = ['paragraph', 'One', 'end of paragraph'];
    expect(await transcript(await shadow('<p>One</p><p>One</p>'))).to.deep.equal([
      ...paragraph,
      ...paragraph,
    ]);
    expect(await transcript(await shadow('One'))).to.deep.equal(['One']);
    expect(await transcript(await shadow(''))).to.deep.equal([]);
  });

  it('tells what live regions say meanwhile, and nothing else', async () => {
    const root = await shadow(`
      <button>Press</button><p role="status"></p><p role="alert"></p><p class="silent"></p>`);
    const tell = (selector: string, text: string) => {
      (root.querySelector(selector) as HTMLElement).textContent = text;
    };
    expect(
      await spokenDuring(root, async () => {
        await click(root.querySelector('button') as Element);
        tell('.silent', 'Not spoken');
        tell('[role="status"]', 'Saved');
        await nextFrame();
        tell('[role="alert"]', 'Lost');
      }),
    ).to.deep.equal(['polite: Saved', 'assertive: Lost']);
    expect(await spokenDuring(root, () => nextFrame())).to.deep.equal([]);
  });

  it('tells the same again when a live region says it again', async () => {
    const root = await shadow('<p role="status">Saved</p>');
    const say = async (...texts: string[]) => {
      root.firstElementChild?.replaceChildren(...texts);
      await nextFrame();
    };
    expect(
      await spokenDuring(root, async () => {
        await say('Sa', 'ved');
        await say();
        await say('Saved');
      }),
    ).to.deep.equal(['polite: Saved', 'polite: Saved']);
  });
});
