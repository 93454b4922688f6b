import type { WidgetClass } from './define.js';

/** Options by name, in camel case or with hyphens. */
export type WidgetOptions = Readonly<Record<string, unknown>>;

export const names = ['brakes', 'causes', 'conditions', 'booking'];
export const classOf = (name: string): WidgetClass | undefined =>
  // Old browsers have no registry.
  (globalThis as { customElements?: CustomElementRegistry }).customElements?.get(`treg-${name}`);
export const optionsOf = (name: string): readonly string[] =>
  Object.keys(classOf(name)?.options ?? {});

/** The property of an option. */
export const propertyName = (option: string): string =>
  option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Runs once a tag is there. */
export function whenDefined(name: string, run: () => void): void {
  if (classOf(name)) run();
  else void customElements.whenDefined(`treg-${name}`).then(run);
}

const withHyphens = (option: string) =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const warned = new Set<string>();

/** Says once what is not accepted: a page may be looked through many times. */
export function warn(what: string, value: unknown, accepts: readonly string[]): void {
  const text = `${what}="${String(value)}" is not accepted; it takes ${accepts.join(', ')}.`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/** Options under the names of their attributes; an unknown one is left out, with a warning. */
export function known(
  options: WidgetOptions | undefined,
  accepts: readonly string[] | false,
  where: string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const option of Object.keys(options ?? {})) {
    const name = withHyphens(option);
    const value = options?.[option];
    if (!accepts || accepts.includes(name)) found[name] = value;
    else warn(`${where} ${option}`, value, accepts);
  }
  return found;
}

/** The widget of a placeholder, inside it or around it. */
export function widgetOf(place: Element, name = place.getAttribute('data-treg')): Element | null {
  const tag = `treg-${String(name)}`;
  return place.closest(tag) ?? place.querySelector(`:scope > ${tag}`);
}

/** Puts a widget in its place, once: what is there becomes its fallback. */
export function fill(place: Element, name: string): Element {
  let widget = widgetOf(place, name);
  if (!widget) {
    widget = document.createElement(`treg-${name}`);
    // Nothing can be worked inside a link or a button, so they move into the widget.
    if (/^(a|button)$/i.test(place.localName)) {
      place.before(widget);
      widget.append(place);
    } else {
      widget.append(...place.childNodes);
      place.append(widget);
    }
  }
  for (const option of optionsOf(name)) {
    const value = place.getAttribute(`data-${option}`);
    // The same value again would be a change to those who observe.
    if (value !== null && value !== widget.getAttribute(`data-${option}`))
      widget.setAttribute(`data-${option}`, value);
  }
  return widget;
}
