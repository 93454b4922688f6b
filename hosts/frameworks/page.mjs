// What all apps share: the handler of events, and what the checks ask of a page.
const heard = [];
export const hear = (event) => void heard.push(event);

const inside = (selector, part) => document.querySelector(selector).shadowRoot.querySelector(part);

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Placeholders are filled after the change that brings them, or when the page has loaded and is idle; widgets render after that. */
async function settle() {
  await pause(0);
  const isEmpty = (place) => !place.querySelector('treg-brakes, treg-booking');
  const isOpen = () => [...document.querySelectorAll('[data-treg]')].some(isEmpty);
  for (let tries = 0; tries < 200 && globalThis.TregWidgets && isOpen(); tries++) await pause(20);
  const widgets = document.querySelectorAll(
    'treg-brakes, treg-causes, treg-conditions, treg-booking',
  );
  await Promise.all([...widgets].map(({ updateComplete }) => updateComplete));
}

globalThis.host = {
  inside,
  settle,

  /** Tells the app to change its state. */
  async set(changes) {
    await (await globalThis.running).set(changes);
    await settle();
  },

  /** Brings the script of the widgets. */
  async load() {
    const script = document.createElement('script');
    script.src = '/dist/treg-widgets.min.js';
    await new Promise((done) => {
      script.onload = script.onerror = done;
      document.head.append(script);
    });
    await settle();
  },

  /** Does what a visitor does who moves the range of the brakes. */
  async move(selector, value) {
    const range = inside(selector, '#brake');
    range.focus();
    range.value = value;
    range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    range.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  },

  /** The fields of the events the app was told of. */
  heard: () =>
    heard.map(({ type, brake, outcome, condition, open }) => ({
      type,
      ...(brake === undefined ? { condition, open } : { brake, outcome }),
    })),

  /** What the widgets make of their options. */
  shown: () => ({
    level: document.querySelector('#brakes').headingLevel,
    brake: inside('#brakes', '#brake').valueAsNumber,
    isShared: Boolean(inside('#brakes', '.share')),
    heading: inside('treg-conditions', 'h2').textContent.trim(),
    entries: [
      ...document.querySelector('treg-conditions').shadowRoot.querySelectorAll('.entry summary h3'),
    ].map(({ textContent }) => textContent.trim()),
    name: inside('#booking', '#name').value,
    address: document.querySelector('#booking').bookingUrl,
  }),
};
