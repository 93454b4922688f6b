import { executeServerCommand } from '@web/test-runner-commands';

const isFirefox = navigator.userAgent.includes('Firefox');
const isWebKit = navigator.vendor.startsWith('Apple');
const isPolyfilled = 'polyfillWrapFlushCallback' in customElements;
const dayInNuuk = new Intl.DateTimeFormat('en', { timeZone: 'America/Nuuk', weekday: 'short' });

/** What not every engine or its driver has, and which one lacks it for what reason. */
const lacking = {
  'emulated media': isWebKit && 'the driver of WebKit knows no command for it',
  'forced colors': !CSS.supports('forced-color-adjust: none') && 'WebKit has none',
  'a finger': isWebKit && 'the driver of WebKit makes a mouse of it',
  'a finger that scrolls': isFirefox && 'without a window, Firefox scrolls by the wheel alone',
  "Greenland's clocks since 2023":
    dayInNuuk.format(new Date('2024-03-31T01:00Z')) !== 'Sun' &&
    'Debian has an older ICU for WebKit',
  'elements in other documents': isPolyfilled && 'the polyfill knows one document',
  'a strict registry':
    isPolyfilled && 'the polyfill takes a class twice, and reads it when it is first used',
  'steps of the history that come at once':
    isFirefox && 'it mixes them up while a frame loads; hosts/life.test.mjs takes its time',
  'transitions of a part of the page':
    !('startViewTransition' in Element.prototype) && 'Firefox and WebKit have those of a page only',
};

export const lacks = (what: keyof typeof lacking): boolean => Boolean(lacking[what]);

/** `it` or `describe`, which leaves the tests out where the browser lacks what they need. */
export function needs<K extends Mocha.TestFunction | Mocha.SuiteFunction>(
  kind: K,
  ...what: readonly (keyof typeof lacking)[]
): K | K['skip'] {
  return what.some(lacks) ? kind.skip : kind;
}

/** What style sheets can ask about the visitor and the medium. */
export interface Media {
  readonly media?: 'screen' | 'print';
  readonly 'forced-colors'?: 'active';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce';
}

let isEmulating = false;

/** Makes the browser answer so to all media queries until the test ends; whatever is not named is as it was at first. */
export async function emulate(media: Media): Promise<void> {
  isEmulating = Object.keys(media).length > 0;
  await executeServerCommand('emulate-features', media);
}

// Pages are used again, for other files too.
afterEach(async () => {
  if (isEmulating) await emulate({});
});

/** A place in the window, in pixels. */
export type Place = readonly [x: number, y: number];

function inView(target: Element): DOMRect {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  return target.getBoundingClientRect();
}

/** Where the middle of something is, once it is scrolled to the middle of the window. */
export function middleOf(target: Element): Place {
  const { x, y, width, height } = inView(target);
  return [x + width / 2, y + height / 2];
}

/** Taps the middle of something with a finger. */
export async function tap(target: Element): Promise<void> {
  await executeServerCommand('touch', [middleOf(target)]);
}

/**
 * Draws a finger over something from one place to another, in steps. The places are where they are before the call, which scrolls
 * to it first.
 */
export async function dragTo(target: Element, from: Place, to: Place): Promise<void> {
  const before = target.getBoundingClientRect();
  const after = inView(target);
  // Old libraries have an `Array.from` of their own.
  const path = [...Array(11).keys()].map((step) => [
    after.x - before.x + from[0] + ((to[0] - from[0]) * step) / 10,
    after.y - before.y + from[1] + ((to[1] - from[1]) * step) / 10,
  ]);
  await executeServerCommand('touch', path);
}
