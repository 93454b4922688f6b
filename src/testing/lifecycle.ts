import { fixture, html } from '@open-wc/testing';

/** An element with properties that were set before its tag was defined, upgraded afterwards. */
export async function upgraded<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): Promise<HTMLElementTagNameMap[T]> {
  const place = await fixture(html`<div></div>`);
  // A document without a window defines no tags: what it creates is upgraded only when it moves to this page.
  const element = document.implementation.createHTMLDocument().createElement(tag);
  Object.assign(element, properties);
  place.append(element);
  return element;
}

/** Listeners on the window and the document: how many were added since the call, and the types of those still there. */
export interface Listeners {
  readonly added: number;
  readonly left: readonly string[];
}

/** Counts the listeners that `life` adds to the window and the document, and those that it leaves there. */
export async function listenersAfter(life: () => Promise<void>): Promise<Listeners> {
  const present: (readonly [EventTarget, string, unknown])[] = [];
  let added = 0;
  const targets = [window, document];
  for (const target of targets) {
    target.addEventListener = (type: string, listener: EventListener, options?: unknown) => {
      added++;
      present.push([target, type, listener]);
      EventTarget.prototype.addEventListener.call(target, type, listener, options as boolean);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: unknown) => {
      const index = present.findIndex(
        (entry) => entry[0] === target && entry[1] === type && entry[2] === listener,
      );
      if (index >= 0) present.splice(index, 1);
      EventTarget.prototype.removeEventListener.call(target, type, listener, options as boolean);
    };
  }
  try {
    await life();
  } finally {
    for (const target of targets) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
  }
  return { added, left: present.map(([, type]) => type) };
}
