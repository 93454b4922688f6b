// Evaluates the script that is named, in just enough of a browser for elements to be defined. What Node has of a browser it loads on first
// use, so everything that scripts touch is here.
/* global Event, EventTarget */
const { readFileSync } = require('node:fs');
const process = require('node:process');

class Node extends EventTarget {}
class Element extends Node {}

const element = () => ({ style: {}, append() {}, setAttribute() {} });
const elements = new Map();

const browser = {
  window: globalThis,
  self: globalThis,
  Node,
  Element,
  HTMLElement: class extends Element {},
  Document: class extends Node {
    set adoptedStyleSheets(_) {}
  },
  ShadowRoot: class extends Node {},
  MessageEvent: class extends Event {},
  CSSStyleSheet: class {
    replace() {}
    replaceSync() {}
  },
  MutationObserver: class {
    observe() {}
  },
  ResizeObserver: class {
    observe() {}
  },
  customElements: {
    define(name, type) {
      void type.observedAttributes;
      elements.set(name, type);
    },
    get: (name) => elements.get(name),
    whenDefined: () => new Promise(() => {}),
  },
  location: { href: 'https://example.com/', hash: '' },
  navigator: { userAgent: '', language: 'en' },
  matchMedia: () => ({ matches: false, addEventListener() {} }),
  addEventListener() {},
  requestIdleCallback() {},
  document: {
    readyState: 'loading',
    documentElement: element(),
    head: element(),
    body: element(),
    createElement: element,
    createComment: element,
    createTreeWalker: element,
    addEventListener() {},
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: () => [],
  },
};
for (const [name, value] of Object.entries(browser))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

const [script, ...expected] = process.argv.slice(2);
(0, eval)(readFileSync(script, 'utf8'));

const missing = expected.filter((name) => !elements.has(name));
if (missing.length) throw new Error(`${script} does not define ${missing.join(', ')}`);
