import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { known, propertyName } from './host/place.js';
import { teach } from './host/speak.js';
import { es } from './languages/es.js';
import type { TregElement } from './shared/element.js';
import { TregBooking } from './widgets/booking/booking.js';
import { TregBrakes } from './widgets/brakes/brakes.js';
import { TregCauses } from './widgets/causes/causes.js';
import { TregConditions } from './widgets/conditions/conditions.js';

const widgets = {
  brakes: TregBrakes,
  causes: TregCauses,
  conditions: TregConditions,
  booking: TregBooking,
};

/** Beside English. */
const languages = { es };

/** What a page says of the place it puts a widget in. */
export interface Place {
  /** HTML between the tags, written as it is: the fallback, and what goes into slots. */
  readonly content?: string;
  /** The language of the page; default English. */
  readonly lang?: string;
  /** The address of the page: links to it and on it are made with it. Default an address that no page has. */
  readonly page?: string;
  /** The nonce of the policy of the page, for the style sheet. */
  readonly nonce?: string;
}

/** Slots have to be in an element. */
class Host extends ElementRenderer {}

/** What a page says in style before the script is there, and where none will come: what would not work is not offered. */
const beforeScript = {
  // Where the picture cannot follow the reader, each step has its own.
  brakes: `@media not ((max-height: 599px) or (scripting: none)) {
  .column .picture { display: none }
}
@media (scripting: none) {
  [data-mode='story'] .stage, .pager, .motion, .check, .reader, .hint, .guess, .control, .presets, .share, .more { display: none }
  [data-mode='story'] { display: block }
  @container (min-width: 46em) {
    .step, .story + .controls { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3em; align-content: start }
    .step > *, .story + .controls > * { grid-column: 1 }
    .column .picture { grid-area: 1 / 2 / span 9; margin: 0 }
  }
}`,
  causes: '',
  conditions: '@media (scripting: none) { search, .above { display: none } }',
  // Only the visitor's browser knows whether the clinic is in another zone.
  booking: `@media (scripting: none) { button:not(form[action] button), form:not([action]) { display: none } }
@media not (scripting: none) { .hours > .small { display: none } }`,
};

const escaped = (value: string) => value.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An attribute of the tag; records, such as `items`, are for the page to set by script. */
function attribute(name: string, value: unknown): string {
  if (value === true) return ` ${name}`;
  const text =
    Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join(' ')
      : value;
  return typeof text === 'string' || typeof text === 'number'
    ? ` ${name}="${escaped(String(text))}"`
    : '';
}

/** What the widgets ask of a browser while they render. */
const browser = (page: string): Record<string, unknown> => ({
  document: { baseURI: page },
  location: new URL(page),
  window: { setTimeout: () => 0 },
  MutationObserver: class {
    observe(): void {
      // Nothing changes here.
    }
  },
});

/** Calls `make`, which sees a browser. It is over before anything else can see it. */
function inBrowser<T>(page: string, make: () => T): T {
  const globals = browser(page);
  const names = Object.keys(globals);
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true });
  try {
    return make();
  } finally {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
}

/** The first link of what stands between the tags. */
function firstLink(content: string): string | undefined {
  const [, , href] = /<a\s[^>]*?\bhref=(["'])(.*?)\1/i.exec(content) ?? [];
  return href?.replaceAll('&amp;', '&');
}

/**
 * A widget as HTML with declarative shadow DOM: it is seen before the script comes, read where no script runs, and taken over by the
 * script in its place.
 *
 * @param name - `brakes`, `causes`, `conditions` or `booking`
 * @param options - Options of the tag under the names of its attributes or properties; a bad value gives a warning, and the default
 * @param place - What the page says of the place
 * @throws {RangeError} where there is no such widget
 */
export function prerender(
  name: keyof typeof widgets,
  options: Readonly<Record<string, unknown>> = {},
  { content = '', lang = 'en', page = 'https://page.invalid/', nonce = '' }: Place = {},
): string {
  if (!Object.hasOwn(widgets, name))
    throw new RangeError(
      `prerender: no widget "${name}"; there are ${Object.keys(widgets).join(', ')}`,
    );
  const Widget = widgets[name];
  const tag = `treg-${name}`;
  const language = lang.toLowerCase().split('-')[0] as keyof typeof languages;
  if (Object.hasOwn(languages, language) && !Object.hasOwn(Widget.languages, language))
    teach(Widget, name, language, languages[language]);
  // To ask for the attributes makes the properties.
  const accepts = Widget.observedAttributes.filter((attribute) => attribute in Widget.options);
  const given = Object.entries(known(options, accepts, `prerender: <${tag}>`));
  const [shown, appearance] = inBrowser(page, () => {
    const link = firstLink(content);
    const widget: TregElement = Object.assign(new Widget(), {
      closest: (selector: string) => (selector === '[lang]' ? { getAttribute: () => lang } : null),
      contains: () => true,
      querySelectorAll: () => (link ? [{ closest: () => null, getAttribute: () => link }] : []),
    });
    Object.defineProperty(widget, 'localName', { value: tag });
    for (const [option, value] of given) Object.assign(widget, { [propertyName(option)]: value });
    const template = (widget as unknown as { render(): TemplateResult }).render();
    return [
      collectResultSync(render(template, { customElementHostStack: [new Host(tag)] })),
      (widget as Partial<TregBooking>).appearance,
    ];
  });
  const styles = [...[Widget.styles].flat(2).map(String), beforeScript[name]]
    .join('\n')
    .replace(/\n\s*/g, '\n')
    // States of elements are for scripts to set.
    .replace(/:state\((\w+)\)/g, (_, state) => (state === appearance ? '*' : ':not(*)'));
  return `<${tag}${given.map(([option, value]) => attribute(option, value)).join('')}>${
    // The marks of Lit are for taking over node by node; the script renders anew. And what is not checked has no such attribute.
    `<template shadowrootmode="open"><style${nonce && ` nonce="${escaped(nonce)}"`}>${styles}</style>${shown.replace(/<!--\/?lit-.*?-->|<\?>| checked="false"/g, '')}</template>`
  }${content}</${tag}>`;
}
