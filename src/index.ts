export { version } from './host/version.js';
export { TregElement } from './shared/element.js';
export { TregEvent } from './shared/events.js';
export * from './widgets/booking/booking.js';
export * from './widgets/brakes/brakes.js';
export * from './widgets/causes/causes.js';
export * from './widgets/conditions/conditions.js';
