import { TregEvent } from '../../shared/events.js';

/** The visitor follows the booking link of `<treg-booking>`; `preventDefault()` keeps the page where it is. */
export class TregBookingOpenEvent extends TregEvent {
  constructor(
    /** How the booking opens. */
    readonly mode: 'link',
  ) {
    super('treg-booking-open', { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'treg-booking-open': TregBookingOpenEvent;
  }
}
