import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { emulate, lacks, middleOf } from './browser.js';

/** Waits until an element shows what it was told. */
export async function settled<E extends LitElement>(element: E): Promise<E> {
  await element.updateComplete;
  return element;
}

/**
 * Records what the console is told while a test of this suite runs. The function it returns hands out what is new, each as
 * `level: text`; a test that leaves something unread fails, so nothing is said unnoticed.
 */
export function warnings(): () => string[] {
  const levels = ['info', 'warn', 'error'] as const;
  const original = { ...console };
  const said: string[] = [];

  beforeEach(() => {
    for (const level of levels) {
      console[level] = (...parts: unknown[]) =>
        said.push(`${level}: ${parts.map(String).join(' ')}`);
    }
  });
  afterEach(function () {
    Object.assign(console, original);
    const unread = said.splice(0).join('\n');
    // Fails the test; to throw here would stop all that follow.
    if (unread && !this.currentTest?.isFailed())
      (this.test as Mocha.Hook).error(new Error(`Said to the console and not expected: ${unread}`));
  });
  return () => said.splice(0);
}

/** Runs axe on what is shown now, in the light and in the dark theme and in forced colors. */
export async function expectAccessible(element: LitElement): Promise<void> {
  const theme = element.getAttribute('theme');
  for (const name of ['light', 'dark']) {
    element.setAttribute('theme', name);
    await settled(element);
    await expect(element).to.be.accessible();
  }
  if (theme === null) element.removeAttribute('theme');
  else element.setAttribute('theme', theme);
  await settled(element);
  if (lacks('forced colors')) return;
  // They are the same in both themes.
  await emulate({ 'forced-colors': 'active' });
  await expect(element).to.be.accessible();
  await emulate({});
}

/** Clicks the middle of something, as a person with a mouse does. */
export async function click(target: Element): Promise<void> {
  const [x, y] = middleOf(target);
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
  await resetMouse();
}

/** The first element in a widget's shadow root that matches; throws where there is none. */
export function inside(widget: Element, selector: string): HTMLElement {
  const found = widget.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${widget.localName}> shows no ${selector}`);
  return found;
}
