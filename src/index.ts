export { version } from './host/version.js';
export { TregElement } from './shared/element.js';
export { TregEvent } from './shared/events.js';
export { TregBooking } from './widgets/booking/booking.js';
export { TregBookingOpenEvent } from './widgets/booking/booking.events.js';
export { TregBrakes } from './widgets/brakes/brakes.js';
export { TregBrakesChangeEvent } from './widgets/brakes/brakes.events.js';
export { TregCauses } from './widgets/causes/causes.js';
export { TregCausesToggleEvent } from './widgets/causes/causes.events.js';
export { TregConditions } from './widgets/conditions/conditions.js';
export {
  TregConditionsFilterEvent,
  TregConditionsToggleEvent,
} from './widgets/conditions/conditions.events.js';
