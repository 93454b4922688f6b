export { version } from './host/version.js';
export { TregElement } from './shared/element.js';
export { TregEvent } from './shared/events.js';
export * from './widgets/booking/booking.js';
export * from './widgets/brakes/brakes.js';
export * from './widgets/causes/causes.js';
export * from './widgets/conditions/conditions.js';

/** The events of all widgets by name, each with its class. */
export type TregEventMap = {
  [
    Name in Extract<keyof GlobalEventHandlersEventMap, `treg-${string}`>
  ]: GlobalEventHandlersEventMap[Name];
};
