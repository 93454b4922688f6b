import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { BookingWords } from '../../i18n/words.js';
import { onServer } from '../../shared/server.js';
import {
  isSameClock,
  openingState,
  weeklyRows,
  type OpeningState,
  type WeeklyHours,
} from './opening-hours.js';

/** Milliseconds; a longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** A Monday, at midnight in UTC. */
const monday = Date.UTC(2024, 0, 1);

/** Milliseconds. */
const minute = 60_000;
const day = 1440 * minute;

/** Says whether the clinic is open, and says it anew when that changes. */
export class Hours implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer = 0;
  #state: OpeningState | undefined;
  #shownFor: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#forget();
    // Timers sleep with the device, and with a page that is kept for the Back button.
    document.addEventListener('visibilitychange', this.#forget);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#forget);
  }

  /** `timeZone` is the clinic's; empty where it is the visitor's too. `locale` says how times are written. */
  render(hours: WeeklyHours, timeZone: string, locale: string, words: BookingWords): unknown {
    if (!hours.length) return nothing;
    const zone = timeZone || undefined;
    const now = Date.now();
    const { isOpen, changes } = this.#at(now, hours, zone);
    const time = (instant: number | Date, timeZone: string | undefined) => {
      const format = (minute?: '2-digit') =>
        new Intl.DateTimeFormat(locale, { hour: 'numeric', minute, timeZone });
      // "5 PM", but "17:00".
      const long = format('2-digit').format(instant);
      const isShort = format().resolvedOptions().hour12 && /\D00/.test(long);
      return (
        (isShort ? format().format(instant) : long)
          // Some browsers write "5 PM" with a space that few fonts have.
          .replace(/\u202f/g, ' ')
      );
    };
    const date = (instant: number | Date, weekday: 'long' | 'short', timeZone?: string) =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone }).format(instant);
    // The day is said but for the next hours.
    const isNear =
      Number(changes) - now < day &&
      (isOpen || date(Number(changes), 'long', zone) === date(now, 'long', zone));
    const when =
      changes && `${isNear ? '' : `${date(changes, 'long', zone)} `}${time(changes, zone)}`;
    const range = ([opens, closes]: readonly [number, number]) =>
      closes - opens === 1440
        ? words.allDay
        : [opens, closes].map((at) => time(monday + at * minute, 'UTC')).join(' \u2013 ');
    const isElsewhere = zone && (onServer || !isSameClock(zone, now));
    const zoneName = () =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' })
        .formatToParts(now)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return html`<div class="hours" part="hours">
      <details>
        <summary class="chevron">
          ${
            // A page that a server has made may be read at any time.
            onServer
              ? words.hours
              : html`<span class=${isOpen ? 'open' : 'closed'}>
                    ${isOpen ? words.open(when) : words.closed(when)}
                  </span>
                  <span class="visually-hidden">${words.hours}</span>`
          }
        </summary>
        <table>
          <tbody>
            ${weeklyRows(hours).map(
              ({ first, last, ranges }) =>
                html`<tr>
                  <th scope="row">
                    ${[...new Set([first, last])]
                      .map((index) => date(monday + index * day, 'short', 'UTC'))
                      .join(' \u2013 ')}
                  </th>
                  <td>${ranges.map(range).join(', ') || words.dayOff}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
      ${isElsewhere ? html`<p class="small">${words.zone(zoneName())}</p>` : nothing}
    </div>`;
  }

  /** The state, reckoned once until it changes. */
  #at(now: number, hours: WeeklyHours, zone: string | undefined): OpeningState {
    const isKnown = this.#shownFor[0] === hours && this.#shownFor[1] === zone;
    if (!isKnown || !this.#state || (this.#state.changes && now >= Number(this.#state.changes))) {
      this.#shownFor = [hours, zone];
      this.#state = openingState(hours, now, zone);
      clearTimeout(this.#timer);
      const { changes } = this.#state;
      if (changes)
        this.#timer = window.setTimeout(
          this.#forget,
          Math.min(Number(changes) - now, longestTimer),
        );
    }
    return this.#state;
  }

  readonly #forget = (): void => {
    this.#state = undefined;
    this.#host.requestUpdate();
  };
}
