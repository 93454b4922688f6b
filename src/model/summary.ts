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
  /** The basic reproductive ratio. */
  readonly ratio: number;
  /** `lasts` only where the ratio is above 1. */
  readonly outcome: 'fades' | 'lasts';
  /** The largest sample. */
  readonly peak: Moment;
  /** The last sample. */
  readonly end: Moment;
  /** Effector T cells in the stable state. */
  readonly equilibriumEffectors: number;
  /** The first day after the peak with at most a tenth of it, if there is one in this run. */
  readonly tenthOfPeakDay: number | undefined;
}

/** The facts about a run made with these parameters. */
export function summarize({ days, E }: Run, parameters: ModelParameters): Summary {
  const moment = (index: number): Moment => ({ day: at(days, index), effectors: at(E, index) });
  let highest = 0;
  for (let index = 1; index < E.length; index++) if (at(E, index) > at(E, highest)) highest = index;
  let tenthOfPeakDay: number | undefined;
  for (let index = highest; index < E.length && tenthOfPeakDay === undefined; index++) {
    if (at(E, index) <= at(E, highest) / 10) tenthOfPeakDay = at(days, index);
  }
  const ratio = basicReproductiveRatio(parameters);
  return {
    ratio,
    outcome: ratio > 1 ? 'lasts' : 'fades',
    peak: moment(highest),
    end: moment(E.length - 1),
    equilibriumEffectors: equilibrium(parameters).E,
    tenthOfPeakDay,
  };
}
