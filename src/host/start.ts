import { define, type WidgetClass } from './define.js';
import {
  classOf,
  fill,
  known,
  names,
  optionsOf,
  propertyName,
  warn,
  whenDefined,
  widgetOf,
  type WidgetOptions,
} from './place.js';
import { version } from './version.js';

/** What the script puts on the page: its one global. */
export interface TregWidgetsGlobal {
  /** The version of the script that ran first. */
  readonly version: string;
  /**
   * Shows a widget in an element, the content of which becomes the fallback, or around a link or a button. Options are set as properties.
   * Returns the widget; `undefined` where the page has no such element (yet).
   */
  mount(place: string | Element, name: string, options?: WidgetOptions): Element | undefined;
  /** Sets options for all widgets that have them, where a tag says nothing itself. */
  configure(options: WidgetOptions): void;
  /** Fills the placeholders on the page, or below a node such as a shadow root. */
  scan(root?: ParentNode): void;
  /** Does what the entries of a queue say: the name of a method, then what it takes. */
  push(...entries: readonly (readonly unknown[] | undefined)[]): void;
}

/** The first element that a selector finds; `null` for a bad selector too. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

const mount: TregWidgetsGlobal['mount'] = (place, name, options) => {
  const element = typeof place === 'string' ? find(place) : place;
  if (!names.includes(name)) warn('TregWidgets.mount widget', name, names);
  else if (element instanceof Element) {
    const widget = fill(element, name);
    whenDefined(name, () => {
      const own = known(options, optionsOf(name), `<treg-${name}>`);
      for (const option of Object.keys(own))
        Object.assign(widget, { [propertyName(option)]: own[option] });
    });
    return widget;
  } else if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => mount(place, name, options));
  else warn('TregWidgets.mount place', place, ['an element of the page, or a selector of one']);
  return undefined;
};

const configure: TregWidgetsGlobal['configure'] = (options) => {
  // Where a script for one widget runs alone, the options of the others are not known.
  const accepts = names.every(classOf) && [...new Set(names.flatMap(optionsOf))];
  const own = known(options, accepts, 'TregWidgets.configure');
  for (const name of names) whenDefined(name, () => classOf(name)?.configure?.(own));
};

const scan: TregWidgetsGlobal['scan'] = (root = document) => {
  for (const place of root.querySelectorAll('[data-treg]')) {
    const name = place.getAttribute('data-treg') as string;
    if (!names.includes(name)) warn(`<${place.localName}> data-treg`, name, names);
    else if (classOf(name)) fill(place, name);
  }
};

const methods: Readonly<Record<string, (...values: never[]) => unknown>> = {
  mount,
  configure,
  scan,
};

const push: TregWidgetsGlobal['push'] = (...entries) => {
  for (const entry of entries) {
    const [method, ...values] = entry ?? [];
    const run = methods[method as string];
    if (run) run(...(values as never[]));
    else warn('TregWidgets.push', method, Object.keys(methods));
  }
};

/** Options on the script's own tag, which may be gone: modules and optimizers leave none. */
function configureByScript(widgets: readonly WidgetClass[]): void {
  const script = document.currentScript;
  for (const name of names) {
    const widget = classOf(name);
    if (!script || !widget || !widgets.includes(widget)) continue;
    const own: Record<string, unknown> = {};
    for (const option of optionsOf(name)) own[option] = script.getAttribute(`data-${option}`);
    widget.configure?.(own);
  }
}

/** Registers the tags and sets the one global name; where a script has run before, looks for new placeholders. */
export function start(widgets: Readonly<Record<string, WidgetClass>>): void {
  for (const tag of Object.keys(widgets)) define(tag, widgets[tag] as WidgetClass);
  configureByScript(Object.keys(widgets).map((tag) => widgets[tag] as WidgetClass));
  const page = globalThis as { TregWidgets?: Partial<TregWidgetsGlobal> };
  const { TregWidgets } = page;
  const isLoaded = document.readyState === 'complete';
  if (TregWidgets?.scan) {
    if (isLoaded) TregWidgets.scan();
    return;
  }
  page.TregWidgets = { version, mount, configure, scan, push };
  if (Array.isArray(TregWidgets)) push(...(TregWidgets as unknown[][]));
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      if (attributeName && !(target as Element).hasAttribute(attributeName))
        widgetOf(target as Element)?.removeAttribute(attributeName);
    }
    scan();
  });
  const watch = () => {
    scan();
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-treg', ...names.flatMap(optionsOf).map((option) => `data-${option}`)],
    });
  };
  // Not before: frameworks that take over the markup of a server must find it as it was, and React begins a moment after the load. Some
  // pages never finish loading, and some browsers have no idle moments to offer.
  if (isLoaded) watch();
  else {
    addEventListener('load', () =>
      'requestIdleCallback' in window ? requestIdleCallback(watch) : setTimeout(watch, 300),
    );
    setTimeout(watch, 5000);
  }
  for (const event of ['pageshow', 'turbo:load', 'astro:page-load', 'mercury:load'])
    addEventListener(
      event,
      // The first time a page is shown is that of its load.
      ({ persisted }: Event & { persisted?: boolean }) => persisted !== false && scan(),
      true,
    );
}
