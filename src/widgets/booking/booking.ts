import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { booking as english } from '../../i18n/en.js';
import { languageOf } from '../../i18n/language.js';
import type { BookingWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { choice, phone, text, url, type Option, type Options } from '../../shared/options.js';
import { onServer } from '../../shared/server.js';
import { sharedStyles } from '../../shared/styles.js';
import { heading } from '../../shared/templates.js';
import {
  TregBookingCompleteEvent,
  TregBookingErrorEvent,
  TregBookingOpenEvent,
  type BookingMode,
} from './booking.events.js';
import { Back } from './back.js';
import { bookingStyles } from './booking.styles.js';
import { RequestForm, requestFields } from './form.js';
import { ProviderFrame } from './frame.js';
import { Hours } from './hours.js';
import { isTimeZone, parseHours, type WeeklyHours } from './opening-hours.js';
import {
  campaignOf,
  findProvider,
  frameAddress,
  linkAddress,
  providerName,
  providers,
} from './providers/index.js';

const appearances = ['card', 'banner', 'button', 'bar'] as const;

const openingHours: Option<WeeklyHours> = {
  default: [],
  accepts: 'hours such as Mo-Fr 09:00-17:00, Sa 10:00-14:00',
  parse(raw, reject) {
    if (typeof raw !== 'string') return undefined;
    const parsed = parseHours(raw);
    if (parsed.hours) return parsed.hours.some((day) => day.length) ? parsed.hours : '';
    reject(parsed.bad, ` at character ${parsed.at + 1}`, this.accepts);
    return '';
  },
};

const timeZone: Option<string> = {
  default: '',
  accepts: 'a time zone such as America/Chicago',
  parse: (raw) => (raw === '' || (typeof raw === 'string' && isTimeZone(raw)) ? raw : undefined),
};

const endpoint: Option<string> = {
  default: '',
  accepts: 'an https address, or one on this site',
  parse(raw, reject) {
    const address = url.parse(raw, reject);
    return !address || address.startsWith('http') ? address : undefined;
  },
};

const fields: Option<readonly string[]> = {
  default: requestFields,
  accepts: `some of ${requestFields.join(', ')}, among them email or phone`,
  parse(raw, reject) {
    const list: unknown = typeof raw === 'string' ? (raw.match(/[^\s,]+/g) ?? []) : raw;
    if (!Array.isArray(list)) return undefined;
    if (!list.length) return '';
    const known = list.filter((name, index) => {
      const isKnown = requestFields.includes(name as never);
      if (!isKnown) reject(name);
      return isKnown && list.indexOf(name) === index;
    }) as string[];
    return known.includes('email') || known.includes('phone') ? known : undefined;
  },
};

const prefill: Option<Readonly<Record<string, unknown>>> = {
  default: {},
  accepts: 'a record of name, email and phone, set by script',
  parse: (raw) =>
    raw && typeof raw === 'object' ? (raw as Readonly<Record<string, unknown>>) : undefined,
};

/**
 * @summary The call to action: who the clinic is, a way to book a visit, telephone, opening hours and address.
 * @element treg-booking
 * @attr {string} clinic - Name of the clinic
 * @attr {string} tagline - One sentence under it
 * @attr {string} action - Words on the button; default "Book a visit"
 * @attr {string} booking-url - Where it leads: https, tel, mailto or this site; default the first link of the fallback
 * @attr {string} phone - Telephone number
 * @attr {string} address - Postal address
 * @attr {string} map-url - A map of it; same kinds of address as booking-url
 * @attr {string} hours - Opening hours as in schema.org, such as Mo-Fr 09:00-17:00
 * @attr {string} time-zone - The clinic's, such as America/Chicago; default the visitor's
 * @attr {"card" | "banner" | "button" | "bar"} [appearance=card] - How much of the page it takes
 * @attr {"link" | "inline" | "dialog" | "form"} [mode=link] - How the booking opens
 * @attr {"auto" | "calendly" | "cal" | "acuity" | "simplybook" | "square" | "zocdoc" | "jane" | "hubspot" | "generic"} [provider=auto] -
 * Whose page booking-url is; auto tells by its host
 * @attr {"none" | "pass"} [utm=none] - Whether the utm keys of the page's address go to the provider
 * @attr {string} endpoint - Where the form is sent
 * @attr {"json" | "form"} [encoding=json] - How it is sent
 * @attr {string} [fields=name email phone times message] - What the form asks for, in this order, email or phone among it
 * @attr {string} consent - What the visitor has to agree to before the form is sent
 * @prop {Record<string, string>} prefill - What is known of the visitor: name, firstName, lastName, email, phone
 * @fires {TregBookingOpenEvent} treg-booking-open - Before anything happens; cancelable
 * @fires {TregBookingCompleteEvent} treg-booking-complete - A visit was booked, or a request accepted
 * @fires {TregBookingErrorEvent} treg-booking-error - The provider's page did not come, or a request was not accepted
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart action - The booking link
 * @csspart phone - The telephone link
 * @csspart hours - The opening hours
 * @csspart address - The address
 * @csspart send - The button that sends the form
 */
export class TregBooking extends TregElement<BookingWords> {
  static override readonly options: Options = {
    ...TregElement.options,
    clinic: text,
    tagline: text,
    action: text,
    'booking-url': url,
    phone,
    address: text,
    'map-url': url,
    hours: openingHours,
    'time-zone': timeZone,
    appearance: choice(...appearances),
    mode: choice('link', 'inline', 'dialog', 'form'),
    provider: choice('auto', ...providers.map(({ id }) => id)),
    utm: choice('none', 'pass'),
    endpoint,
    encoding: choice('json', 'form'),
    fields,
    consent: text,
    prefill,
  };

  static override readonly languages = {
    en: { words: english, content: undefined, disclaimers: [] },
  };

  static override readonly styles = [sharedStyles, bookingStyles];

  declare clinic: string;
  declare tagline: string;
  declare action: string;
  declare bookingUrl: string;
  declare phone: string;
  declare address: string;
  declare mapUrl: string;
  /** Set as text, read as the ranges of each day. */
  declare hours: string | WeeklyHours;
  declare timeZone: string;
  declare appearance: (typeof appearances)[number];
  declare mode: BookingMode;
  declare provider: string;
  declare utm: 'none' | 'pass';
  declare endpoint: string;
  declare encoding: 'json' | 'form';
  declare fields: readonly string[];
  declare consent: string;
  declare prefill: Readonly<Record<string, unknown>>;

  #internals: ElementInternals | undefined;
  /** Back closes the dialog. */
  readonly #back = new Back(() => this.renderRoot.querySelector('dialog')?.close());
  readonly #hours = new Hours(this);
  readonly #form = new RequestForm(this, {
    sending: () => this.#isInDialog || this.#tell(new TregBookingOpenEvent('form')),
    complete: () => this.#told(new TregBookingCompleteEvent('form')),
    failed: (reason) => this.#told(new TregBookingErrorEvent('form', reason)),
  });
  readonly #frame = new ProviderFrame(this, {
    complete: () => this.#tell(new TregBookingCompleteEvent(this.#mode)),
    failed: () => this.#tell(new TregBookingErrorEvent(this.#mode, 'timeout')),
  });
  #isDialogOpen = false;
  #isClosed = false;

  constructor() {
    super();
    // While the page loads, the fallback may come after its tag.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      childList: true,
      subtree: true,
      attributeFilter: ['href'],
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('focusin', this.#onFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('focusin', this.#onFocus);
    this.#shut();
  }

  protected override get introduction() {
    const { words } = this.language;
    return { heading: this.clinic || words.heading, intro: this.tagline || words.intro };
  }

  protected override renderBody(): TemplateResult {
    const { words } = this.language;
    const { phone, address, mapUrl } = this;
    const mode = this.#mode;
    const body =
      mode === 'form'
        ? this.#form.render(this, this.clinic, this.#contact(), words)
        : this.#frame.render(this.#providerName, this.#link, this.#contact(), words);
    return html`<div class="actions">
        ${mode === 'form' && !this.#isInDialog ? nothing : this.#renderAction(mode, words)}
        ${phone && this.#contact()}
        ${
          this.appearance === 'bar'
            ? html`<button
                type="button"
                class="away"
                aria-label=${words.close}
                @click=${this.#onAway}
              >
                &times;
              </button>`
            : nothing
        }
      </div>
      ${this.#hours.render(this.hours as WeeklyHours, this.timeZone, this.#locale, words)}
      ${
        address || mapUrl
          ? html`<address part="address">
              ${address} ${mapUrl && html`<a href=${mapUrl} rel="noreferrer">${words.map}</a>`}
            </address>`
          : nothing
      }
      ${
        this.#isInDialog
          ? html`<dialog aria-label=${this.action || words.action} @close=${this.#onClose}>
              <header class="title">
                ${heading(2, this.action || words.action)}
                <button type="button" @click=${this.#onCloseButton}>${words.close}</button>
              </header>
              ${this.#isDialogOpen ? body : nothing}
            </dialog>`
          : mode === 'form' || this.#frame.isOpen
            ? html`<div class="inside">
                ${body}
                ${
                  mode === 'form'
                    ? nothing
                    : html`<button type="button" @click=${this.#onCloseButton}>
                        ${words.close}
                      </button>`
                }
              </div>`
            : nothing
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.#isDialogOpen && dialog && !dialog.open) {
      dialog.showModal();
      this.#back.begin();
    }
    try {
      const { states } = (this.#internals ??= this.attachInternals());
      for (const appearance of appearances)
        states[appearance === this.appearance ? 'add' : 'delete'](appearance);
      states[this.#isClosed ? 'add' : 'delete']('away');
    } catch {
      // Browsers before 2024 have no such states, and no polyfill: what the page asks for looks like a card.
    }
  }

  /** What is open was opened for other options. */
  protected override onPageSet(name: string): void {
    if (!this.hasUpdated || !/^(mode|booking-url|provider|appearance)$/.test(name)) return;
    this.#isClosed = false;
    this.#shut();
  }

  #renderAction(mode: BookingMode, words: BookingWords): unknown {
    const action = this.action || words.action;
    // Where no script comes, a dialog never opens.
    if (mode === 'form' && !(onServer && this.#link))
      return html`<button type="button" class="button" part="action" @click=${this.#onOpen}>
        ${action}
      </button>`;
    if (!this.#link) return nothing;
    return html`<a
      class="button"
      part="action"
      href=${this.#link}
      rel="noreferrer"
      aria-haspopup=${mode === 'dialog' ? 'dialog' : nothing}
      @click=${this.#onOpen}
      >${action}${mode === 'link' ? nothing : html` <small>${words.via(this.#providerName)}</small>`}</a
    >`;
  }

  /** The telephone, where there is one. */
  #contact(): unknown {
    const { phone } = this;
    return (
      phone &&
      html`<a
        class="phone"
        part="phone"
        href="tel:${phone.replace(/^(\+\d+)[\s.-]*\(0\)/, '$1').replace(/[^+\d]/g, '')}"
        >${this.language.words.call} <span dir="ltr">${phone}</span></a
      >`
    );
  }

  /** How the booking can open: a form needs somewhere to go, a frame a page that can be framed. */
  get #mode(): BookingMode {
    const { mode } = this;
    if (mode === 'form' && !this.endpoint) {
      // A bad one has had its warning.
      if (!this.isSet('endpoint')) this.check('endpoint', undefined);
      return 'link';
    }
    if (mode === 'form') return mode;
    return mode !== 'link' && this.#framed ? mode : 'link';
  }

  get #isInDialog(): boolean {
    const mode = this.#mode;
    return mode === 'dialog' || (mode !== 'link' && this.appearance !== 'card');
  }

  get #provider() {
    const { provider, bookingUrl } = this;
    return findProvider(bookingUrl, provider === 'auto' ? undefined : provider);
  }

  get #providerName(): string {
    const provider = this.#provider;
    return provider ? providerName(provider, this.bookingUrl) : '';
  }

  get #campaign() {
    return { campaign: campaignOf(this.utm === 'pass' ? location.search : '') };
  }

  /** The address of the page in the frame; `undefined` where it opens as a link. */
  get #framed(): string | undefined {
    const provider = this.#provider;
    return (
      provider &&
      frameAddress(provider, this.bookingUrl, { ...this.#campaign, prefill: this.prefill })
    );
  }

  get #link(): string {
    return linkAddress(this.bookingUrl, this.#campaign) ?? this.bookingUrl;
  }

  /** Times are written as in the language of the page, British English for example. */
  get #locale(): string {
    const { language } = this.language.words;
    const own = languageOf(this);
    return new RegExp(`^${language}(-[a-z]{2})?$`, 'i').test(own) ? own : language;
  }

  /** A link that the page offers without script is good enough with it. */
  protected override implied(name: string): unknown {
    if (name !== 'booking-url') return undefined;
    const links = [...this.querySelectorAll('a[href]')];
    const link = links.find((each) => (each.closest('[slot]') ?? this).contains(this));
    return link && this.check(name, link.getAttribute('href'));
  }

  #tell(event: Event): boolean {
    return this.dispatchEvent(event);
  }

  /** Tells the page, and the visitor, who may have closed the form meanwhile. */
  #told(event: Event): void {
    this.#isDialogOpen = this.#isInDialog;
    this.#tell(event);
  }

  #shut(): void {
    // Outside the page a dialog would stay open, and not modal.
    if (this.#isDialogOpen) {
      this.renderRoot.querySelector('dialog')?.close();
      // The event of that comes late: another dialog may have opened by then.
      this.#back.end();
    }
    this.#isDialogOpen = false;
    this.#frame.close();
  }

  readonly #onOpen = (event: MouseEvent): void => {
    // A parent that hides the widget would hide the dialog too.
    const mode = this.#mode === 'dialog' && !this.checkVisibility() ? 'link' : this.#mode;
    // A new tab or window is the visitor's wish.
    if (mode !== 'form' && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    const goesOn = this.#tell(new TregBookingOpenEvent(mode));
    if (goesOn && mode === 'link') return;
    event.preventDefault();
    if (!goesOn) return;
    this.#isDialogOpen = this.#isInDialog;
    if (mode === 'form') this.requestUpdate();
    else this.#frame.open(this.#provider as never, this.#framed as string);
  };

  readonly #onCloseButton = (): void => {
    // A dialog gives the focus back itself.
    if (this.#isInDialog) this.renderRoot.querySelector('dialog')?.close();
    else {
      this.#frame.close();
      this.renderRoot.querySelector<HTMLElement>('[part="action"]')?.focus();
    }
  };

  readonly #onClose = ({ target }: Event): void => {
    // Opened again meanwhile: the event comes late.
    if ((target as HTMLDialogElement).open) return;
    this.#back.end();
    this.#isDialogOpen = false;
    this.#frame.close();
  };

  readonly #onAway = (): void => {
    this.#isClosed = true;
    this.requestUpdate();
  };

  /** What has the focus is not left under the bar. */
  readonly #onFocus = (event: FocusEvent): void => {
    const path = event.composedPath();
    if (this.appearance !== 'bar' || path.includes(this)) return;
    if (getComputedStyle(this).position !== 'sticky') return;
    const { top, bottom } = this.getBoundingClientRect();
    const focused = (path[0] as Element).getBoundingClientRect();
    // What is taller than the window stays where its beginning is seen.
    const covered = Math.min(focused.bottom - top + 8, focused.top);
    if (focused.bottom > top && focused.top < bottom && covered > 0 && bottom >= innerHeight - 1)
      scrollBy({ top: covered, behavior: 'instant' });
  };
}

export * from './booking.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-booking': TregBooking;
  }
}
