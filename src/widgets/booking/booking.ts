import { html, nothing, type TemplateResult } from 'lit';
import { booking as english } from '../../i18n/en.js';
import type { BookingWords } from '../../i18n/words.js';
import { TregElement } from '../../shared/element.js';
import { choice, phone, text, url, type Options } from '../../shared/options.js';
import { sharedStyles } from '../../shared/styles.js';
import { TregBookingOpenEvent } from './booking.events.js';
import { bookingStyles } from './booking.styles.js';

/**
 * @summary The call to action: who the clinic is, a link to book a visit, telephone and address.
 * @element treg-booking
 * @attr {string} clinic - Name of the clinic
 * @attr {string} tagline - One sentence under it
 * @attr {string} action - Words on the link; default "Book a visit"
 * @attr {string} booking-url - Where it leads: https, tel, mailto or this site; default the first link of the fallback
 * @attr {string} phone - Telephone number
 * @attr {string} address - Postal address
 * @attr {string} map-url - A map of it; same kinds of address as booking-url
 * @attr {"link"} mode - How the booking opens; default link
 * @fires {TregBookingOpenEvent} treg-booking-open - The visitor follows the link; cancelable
 * @slot - The fallback: shown until the widget has rendered, and if it cannot
 * @slot heading - Replaces the heading
 * @slot intro - Replaces the sentence under the heading
 * @slot footer - After everything else
 * @csspart base - The whole widget
 * @csspart action - The booking link
 * @csspart phone - The telephone link
 * @csspart address - The address
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
    mode: choice('link'),
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
  declare mode: 'link';

  constructor() {
    super();
    // While the page loads, the fallback may come after its tag.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      childList: true,
      subtree: true,
    });
  }

  protected override get introduction() {
    const { words } = this.language;
    return { heading: this.clinic || words.heading, intro: this.tagline || words.intro };
  }

  protected override renderBody(): TemplateResult {
    const { words } = this.language;
    const { bookingUrl, phone, address, mapUrl } = this;
    return html`<div class="actions">
        ${
          bookingUrl &&
          html`<a
            class="button"
            part="action"
            href=${bookingUrl}
            rel="noreferrer"
            @click=${this.#onOpen}
            >${this.action || words.action}</a
          >`
        }
        ${
          phone &&
          html`<a
            class="phone"
            part="phone"
            href="tel:${phone.replace(/^(\+\d+)[\s.-]*\(0\)/, '$1').replace(/[^+\d]/g, '')}"
            >${words.call} <span dir="ltr">${phone}</span></a
          >`
        }
      </div>
      ${
        address || mapUrl
          ? html`<address part="address">
              ${address} ${mapUrl && html`<a href=${mapUrl} rel="noreferrer">${words.map}</a>`}
            </address>`
          : nothing
      }`;
  }

  /** A link that the page offers without script is good enough with it. */
  protected override implied(name: string): unknown {
    if (name !== 'booking-url') return undefined;
    const links = [...this.querySelectorAll('a[href]')];
    const link = links.find((each) => (each.closest('[slot]') ?? this).contains(this));
    return link && this.check(name, link.getAttribute('href'));
  }

  readonly #onOpen = (event: Event): void => {
    if (!this.dispatchEvent(new TregBookingOpenEvent('link'))) event.preventDefault();
  };
}

export * from './booking.events.js';

declare global {
  interface HTMLElementTagNameMap {
    'treg-booking': TregBooking;
  }
}
