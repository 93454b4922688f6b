// What all apps share: the handler of events, and what the checks ask of a page.
const heard = [];
export const hear = (event) => void heard.push(event);

const inside = (selector, part) => document.querySelector(selector).shadowRoot.querySelector(part);

/** Placeholders are filled after the change that brings them, and widgets render after that. */
async function settle() {
  await new Promise((done) => setTimeout(done));
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
    await (await globalThis.app).set(changes);
    await settle();
  },

  /** Brings the script of the widgets. */
  async load() {
    const script = document.createElement('script');
    script.src = '/dist/treg-widgets.min.js';
    await new Promise((done) => {
      script.onload = done;
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
