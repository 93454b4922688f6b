import { TregEvent } from '../../shared/events.js';

/** The visitor opened or closed a card of `<treg-causes>`. */
export class TregCausesToggleEvent extends TregEvent {
  constructor(
    /** The id of the cause. */
    readonly cause: string,
    /** Whether the card is open now. */
    readonly open: boolean,
  ) {
    super('treg-causes-toggle');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'treg-causes-toggle': TregCausesToggleEvent;
  }
}
