import { TregEvent } from '../../shared/events.js';
import type { RequestFailure } from './request.js';

/** How a visit is asked for. */
export type BookingMode = 'link' | 'inline' | 'dialog' | 'form';

/**
 * The visitor follows the booking link of `<treg-booking>`, opens the provider's page or the form, or sends the form that is open
 * already; `preventDefault()` keeps the widget from doing so.
 */
export class TregBookingOpenEvent extends TregEvent {
  constructor(
    /** How the booking opens. */
    readonly mode: BookingMode,
  ) {
    super('treg-booking-open', { cancelable: true });
  }
}

/** The provider says that a visit was booked, or the clinic's server accepted the request. */
export class TregBookingCompleteEvent extends TregEvent {
  constructor(
    /** How it was booked. */
    readonly mode: BookingMode,
  ) {
    super('treg-booking-complete');
  }
}

/** The provider's page did not come in time, or the request was not accepted. */
export class TregBookingErrorEvent extends TregEvent {
  constructor(
    /** How it was tried. */
    readonly mode: BookingMode,
    /** Why it failed; `timeout` for a page of a provider. */
    readonly reason: RequestFailure,
  ) {
    super('treg-booking-error');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'treg-booking-open': TregBookingOpenEvent;
    'treg-booking-complete': TregBookingCompleteEvent;
    'treg-booking-error': TregBookingErrorEvent;
  }
}
