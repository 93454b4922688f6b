import { define } from '../host/define.js';
import { TregBooking } from '../widgets/booking/booking.js';

define('treg-booking', TregBooking);

export type { TregBooking } from '../widgets/booking/booking.js';
