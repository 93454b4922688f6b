import { at } from './at.js';
import { basicReproductiveRatio, equilibrium } from './equations.js';
import type { ModelParameters } from './parameters.js';
import type { Run } from './simulate.js';

/** Effector cells on one day of a run. */
export interface Moment {
  /** Model day. */
  readonly day: number;
  /** Effector T cells, a count. */
  readonly effectors: number;
}

/** What pictures and sentences need to know of a run. */
export interface Summary {
  /** The basic reproductive ratio R0, without a unit. */
  readonly ratio: number;
  /** By the ratio: `lasts` only where it is above 1, however the run ends. */
  readonly outcome: 'fades' | 'lasts';
  /** The largest sample, the first of them if there are several. */
  readonly peak: Moment;
  /** The last sample. */
  readonly end: Moment;
  /** Effector T cells in the stable state, a count; 0 where the attack fades. */
  readonly equilibriumEffectors: number;
  /**
   * The first sampled day after the peak with at most a tenth of its effectors; undefined if this
   * run has none.
   */
  readonly tenthOfPeakDay: number | undefined;
}

/**
 * The facts about a run of the model, and about the parameters in force at its end.
 * @throws RangeError where `equilibrium` does: bad parameters, or no finite stable state.
 */
export function summarize({ days, E }: Run, parameters: ModelParameters): Summary {
  const ratio = basicReproductiveRatio(parameters);
  const moment = (index: number): Moment => ({ day: at(days, index), effectors: at(E, index) });
  const highest = E.reduce((best, effectors, index) => (effectors > at(E, best) ? index : best), 0);
  const peak = moment(highest);
  const tenth = E.findIndex(
    (effectors, index) => index > highest && effectors <= peak.effectors / 10,
  );
  return {
    ratio,
    outcome: ratio > 1 ? 'lasts' : 'fades',
    peak,
    end: moment(E.length - 1),
    equilibriumEffectors: equilibrium(parameters).E,
    tenthOfPeakDay: tenth < 0 ? undefined : at(days, tenth),
  };
}
