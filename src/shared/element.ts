import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import type { CommonWords } from '../i18n/words.js';
import { inLanguage, languageOf } from '../i18n/language.js';
import { propertyName } from '../host/place.js';
import { version } from '../host/version.js';
import { choice, date, number, text, type Host, type Option, type Options } from './options.js';
import { Later } from './later.js';
import { Printing } from './printing.js';
import { takeOver } from './takeover.js';
import { heading } from './templates.js';
import { inTurn } from './turns.js';

/** What a widget says in one language: its own words, and the medical content it shows. */
export interface Language<W extends CommonWords = CommonWords, C = unknown> {
  readonly words: W;
  /** The graded, referenced statements; `undefined` where there are none. */
  readonly content: C;
  /** What a responsible page says under medical content; empty where there is none. */
  readonly disclaimers: readonly string[];
}

/** The widgets on this page: what `configure()` says reaches them at once. */
const connected = new Set<TregElement>();

/** Style sheets by their text: all widgets of a document share them. One constructed for a document is refused by any other. */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** Any value in words; an object may have none. */
const asText = (value: unknown): string => {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
};

/**
 * The base of every widget: options with checked values, the frame around the body (heading, slots,
 * reviewer), language, and the fallback when a widget cannot render.
 *
 * @attr {string} heading - The heading; default the widget's own
 * @attr {number} [heading-level=2] - Its level in the outline of the page, 1-6
 * @attr {"auto" | "light" | "dark"} [theme=auto] - auto follows the color-scheme of the page
 * @attr {string} reviewed-by - Who reviewed the content; shown only if the page says so
 * @attr {string} reviewed-on - The date of that review, such as 2026-11-22
 * @cssproperty --treg-color-brand - Color of what can be done; any lightness keeps text at 4.5:1
 * @cssproperty --treg-color-accent - Color of small marks; default from the brand
 * @cssproperty --treg-font - Font family; default the page's
 * @cssproperty [--treg-font-size=16px] - Size of the text
 * @cssproperty [--treg-radius=14px] - Radius of corners
 * @cssproperty [--treg-space=0.25em] - The step of all distances
 */
export abstract class TregElement<
  W extends CommonWords = CommonWords,
  C = unknown,
> extends LitElement {
  static readonly version = version;

  /** Every option of the tag by its attribute name; the property is the same name in camel case. */
  static readonly options: Options = {
    heading: text,
    'heading-level': number(2, 1, 6, true),
    theme: choice('auto', 'light', 'dark'),
    'reviewed-by': text,
    'reviewed-on': date,
  };

  /** The languages this widget speaks; English is always there. */
  static readonly languages: Readonly<Record<string, Language>>;

  /** What holds for every tag of this kind where it says nothing itself, by option. */
  static configured: Readonly<Record<string, unknown>> = {};

  /** Adds to what holds for every tag of this kind. */
  static configure(options: Readonly<Record<string, unknown>>): void {
    this.configured = { ...this.configured, ...options };
    for (const element of connected)
      if (element instanceof this) for (const name of Object.keys(options)) element.#forget(name);
  }

  static override get observedAttributes(): string[] {
    const names = Object.keys(this.options);
    for (const name of names) {
      Object.defineProperty(this.prototype, propertyName(name), {
        configurable: true,
        get(this: TregElement) {
          return this.#value(name);
        },
        set(this: TregElement, value: unknown) {
          this.#set(name, value);
        },
      });
    }
    return [...super.observedAttributes, ...names, ...names.map((name) => `data-${name}`), 'lang'];
  }

  declare heading: string;
  declare headingLevel: number;
  declare theme: 'auto' | 'light' | 'dark';
  declare reviewedBy: string;
  declare reviewedOn: string;

  /** Renders closed parts when the browser is idle. */
  protected readonly later = new Later(this);
  /** Opens everything on paper, and tells when. */
  protected readonly printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  /** Values set from script; they win over attributes. */
  readonly #properties = new Map<string, unknown>();
  /** Values the visitor chose; they win until the page sets the option again. */
  readonly #chosen = new Map<string, unknown>();
  /** Good values by option, until the page sets it again. */
  readonly #checked = new Map<string, unknown>();
  readonly #warned = new Set<string>();
  #hasFailed = false;

  constructor() {
    super();
    // Properties set before the tag was defined sit on the element itself, in front of the accessors.
    for (const name of Object.keys(this.#options)) {
      const property = propertyName(name) as keyof this;
      if (Object.prototype.hasOwnProperty.call(this, property)) {
        const value = this[property];
        Reflect.deleteProperty(this, property);
        this[property] = value;
      }
    }
  }

  /** The place decides the language. */
  override connectedCallback(): void {
    connected.add(this);
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    connected.delete(this);
    super.disconnectedCallback();
  }

  /** Another document, such as that of a frame, takes the widget over: style sheets do not come along. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old !== value) this.#forget(name.replace('data-', ''));
  }

  /** Done when all is rendered, what is closed too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.later.finished;
    return isDone;
  }

  /** The words and content in the language of the closest `lang`. */
  protected get language(): Language<W, C> {
    const { languages } = this.constructor as typeof TregElement;
    return inLanguage(languages, languageOf(this)) as Language<W, C>;
  }

  /** Whether it is surely taller than most windows, and so takes long to render. */
  protected isTall?(): boolean;

  /** Does what can be done before a tall widget renders. */
  protected prepare?(): void;

  /** Told of each option the page sets. */
  protected onPageSet?(name: string): void;

  /** What an option is where the page does not set it and its default is too little. */
  protected implied?(name: string): unknown;

  /** The good value of an option, or `undefined` and a warning. */
  protected check(name: string, raw: unknown): unknown {
    const option = this.#options[name] as Option<unknown>;
    const value = option.parse(
      raw,
      (part, place, accepts) =>
        place
          ? this.#warn(
              name + place,
              part,
              accepts as string,
              `${place.startsWith('[') ? 'The record' : 'It'} is skipped.`,
            )
          : this.#warn(name, part, option.accepts, 'It is skipped.'),
      this as Host,
    );
    if (value === undefined) this.#warn(name, raw, option.accepts, 'The default is used.');
    return value;
  }

  /** Whether the page has set an option, well or badly. */
  protected isSet(name: string): boolean {
    return this.#raw(name) !== null;
  }

  /** Takes a value the visitor chose. */
  protected choose(name: string, value: unknown): void {
    this.#chosen.set(name, value);
    this.requestUpdate();
  }

  /** Goes back to the values the page set. */
  protected forgetChoices(...names: readonly string[]): void {
    for (const name of names) this.#chosen.delete(name);
    this.requestUpdate();
  }

  /** The heading and the sentence under it where the page gives none. */
  protected get introduction(): Pick<CommonWords, 'heading' | 'intro'> {
    return this.language.words;
  }

  /** What lies between the heading and the footer; `undefined` where nothing is left to show, and the fallback is better. */
  protected abstract renderBody(): unknown;

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#dress(root);
    return root;
  }

  /** A tall widget waits for its turn; what is in its place by then stays, with room for it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated || !this.isTall?.()) return super.scheduleUpdate() as undefined;
    const { renderRoot } = this;
    if (!renderRoot.firstChild)
      renderRoot.appendChild(document.createElement('slot')).className = 'room';
    return inTurn(
      () => {
        try {
          this.prepare?.();
        } catch {
          // It fails again where that is dealt with: in the rendering.
        }
      },
      () => super.scheduleUpdate(),
    );
  }

  protected override shouldUpdate(): boolean {
    return !this.#hasFailed;
  }

  /** Renders, or shows the fallback again: a page must never be left with a blank. */
  protected override update(changed: PropertyValues): void {
    try {
      const again = this.hasUpdated ? undefined : takeOver(this.renderRoot as ShadowRoot);
      super.update(changed);
      if (again) {
        this.later.renderAll();
        again();
      }
    } catch (error) {
      this.#hasFailed = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      console.warn(`<${this.localName}> cannot be shown; its fallback stays.`, error);
    }
  }

  protected override render(): TemplateResult {
    const { words, disclaimers } = this.language;
    const { reviewedBy, reviewedOn } = this;
    const body = this.renderBody();
    if (!body) return html`<slot></slot>`;
    const review = reviewedBy ? words.reviewed(reviewedBy, reviewedOn) : words.contentDate;
    return html`<section class="root" part="base" lang=${words.language} data-theme=${this.theme}>
      <header>
        <slot name="heading">
          ${heading(this.headingLevel, this.heading || this.introduction.heading)}
        </slot>
        <slot name="intro"><p class="intro">${this.introduction.intro}</p></slot>
      </header>
      ${body}
      <footer>
        ${disclaimers.map((disclaimer) => html`<p>${disclaimer}</p>`)}
        ${review && html`<p>${review}</p>`}
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }

  get #options(): Options {
    return (this.constructor as typeof TregElement).options;
  }

  /** What the page says of an option: property, attribute, `data-` attribute, for all tags; `null` where it says nothing. */
  #raw(name: string): unknown {
    const { configured } = this.constructor as typeof TregElement;
    return (
      this.#properties.get(name) ??
      this.getAttribute(name) ??
      this.getAttribute(`data-${name}`) ??
      configured[name] ??
      null
    );
  }

  #dress(root: ShadowRoot): void {
    const page = this.ownerDocument.defaultView;
    // A document that nobody sees needs no style.
    if (!page) return;
    const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
    sheets.set(page, known);
    const { styles = [] } = this.constructor as typeof TregElement;
    root.adoptedStyleSheets = ([styles] as unknown[]).flat(Infinity).map((style) => {
      const text = String(style);
      let sheet = known.get(text);
      if (!sheet) {
        sheet = new page.CSSStyleSheet();
        sheet.replaceSync(text);
        known.set(text, sheet);
      }
      return sheet;
    });
  }

  #set(name: string, value: unknown): void {
    this.#properties.set(name, value);
    this.#forget(name);
  }

  /** The page has set an option: what the visitor chose no longer counts. */
  #forget(name: string): void {
    this.#chosen.delete(name);
    // Ids depend on the entries there are.
    if (name === 'items') this.#checked.clear();
    else this.#checked.delete(name);
    this.onPageSet?.(name);
    this.requestUpdate();
  }

  /** The value in force: chosen by the visitor, property, attribute, what the page implies, default. */
  #value(name: string): unknown {
    if (this.#chosen.has(name)) return this.#chosen.get(name);
    if (!this.#checked.has(name)) {
      const raw = this.#raw(name);
      const value = raw === null ? '' : this.check(name, raw);
      this.#checked.set(name, value === '' ? undefined : value);
    }
    return this.#checked.get(name) ?? this.implied?.(name) ?? this.#options[name]?.default;
  }

  #warn(name: string, value: unknown, accepts: string, consequence: string): void {
    const place = `<${this.localName}> ${name}`;
    const what =
      value === undefined ? `${place} is missing` : `${place}="${asText(value)}" is not accepted`;
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    console.warn(`${what}; ${name} takes ${accepts}. ${consequence}`);
  }
}
