import { TregEvent } from '../../shared/events.js';

/** The visitor opened or closed an entry of `<treg-conditions>`. */
export class TregConditionsToggleEvent extends TregEvent {
  constructor(
    /** The id of the condition. */
    readonly condition: string,
    /** Whether the entry is open now. */
    readonly open: boolean,
  ) {
    super('treg-conditions-toggle');
  }
}

/** The visitor searched or filtered `<treg-conditions>`. What was typed stays private: it can name an illness. */
export class TregConditionsFilterEvent extends TregEvent {
  constructor(
    /** The body system shown, or `all`. */
    readonly filter: string,
    /** How many conditions are shown. */
    readonly count: number,
  ) {
    super('treg-conditions-filter');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'treg-conditions-toggle': TregConditionsToggleEvent;
    'treg-conditions-filter': TregConditionsFilterEvent;
  }
}
