import { TregEvent } from '../../shared/events.js';

/** The visitor changed a control of `<treg-brakes>`. */
export class TregBrakesChangeEvent extends TregEvent {
  constructor(
    /** Background brakes, percent of the published value, 0-150. */
    readonly brake: number,
    /** Targeted brakes, times the published value. */
    readonly targeted: number,
    /** Self-antigen at the start, times the published value. */
    readonly injury: number,
    /** The basic reproductive ratio of this setting. */
    readonly ratio: number,
    /** Whether the attack fades or lasts in the model. */
    readonly outcome: 'fades' | 'lasts',
  ) {
    super('treg-brakes-change');
  }
}

/** The visitor went to another step of the story of `<treg-brakes>`. */
export class TregBrakesStepEvent extends TregEvent {
  constructor(
    /** The step, 1-6. */
    readonly step: number,
  ) {
    super('treg-brakes-step');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'treg-brakes-change': TregBrakesChangeEvent;
    'treg-brakes-step': TregBrakesStepEvent;
  }
}
