/**
 * What goes into "System 1" of Alexander HK, Wahl LM, Self-tolerance and autoimmunity in a
 * regulatory T cell model, Bull Math Biol 2011;73(1):33, doi 10.1007/s11538-010-9519-2; the numbers
 * are those of BioModels BIOMD0000000289.
 */

/** The rates of the model; each is a finite number of at least 0. */
export interface ModelParameters {
  /** Antigen uptake by immature antigen-presenting cells, per day. */
  readonly v: number;
  /** Share of the uptakes that mature such a cell, without a unit. */
  readonly f: number;
  /** Self-antigen released per effector cell, per day. */
  readonly gamma: number;
  /** Specific Tregs activated per mature cell, per day. */
  readonly beta: number;
  /** Further specific Tregs per mature cell and effector cell, per day. */
  readonly pi1: number;
  /** Effector cells made per mature cell, per day. */
  readonly lambdaE: number;
  /** Death of mature antigen-presenting cells, per day. */
  readonly muA: number;
  /** Death of specific Tregs, per day. */
  readonly muR: number;
  /** Death of effector cells, per day. */
  readonly muE: number;
  /** Clearance of free self-antigen, per day. */
  readonly muG: number;
  /** Suppression of mature cells by Tregs of other specificities, per day. */
  readonly b1: number;
  /** Suppression of mature cells per specific Treg, per day. */
  readonly sigma1: number;
}

/** What the body holds at one moment, as counts; each is a finite number of at least 0. */
export interface State {
  /** Mature antigen-presenting cells. */
  readonly A: number;
  /** Tregs specific for this self-antigen. */
  readonly R: number;
  /** Effector T cells that attack the body's own tissue. */
  readonly E: number;
  /** Free self-antigen. */
  readonly G: number;
}

/** The parameters of the published model (BIOMD0000000289), frozen. */
export const published: ModelParameters = Object.freeze({
  v: 0.0025,
  f: 1e-4,
  gamma: 2000,
  beta: 200,
  pi1: 0.016,
  lambdaE: 1000,
  muA: 0.25,
  muR: 0.25,
  muE: 0.25,
  muG: 5,
  b1: 0.25,
  sigma1: 3e-6,
});

/** The counts the published model starts from (BIOMD0000000289), frozen. */
export const publishedStart: State = Object.freeze({ A: 1, R: 0, E: 0, G: 1e8 });

// Object.keys forgets which keys it was given.
const parameterNames = Object.keys(published) as (keyof ModelParameters)[];

const perDay = '1/day';
const perDayAndItem = '1/(day item)';
const otherUnits: Readonly<Partial<Record<keyof ModelParameters, string>>> = {
  f: 'share',
  pi1: perDayAndItem,
  sigma1: perDayAndItem,
};

/**
 * Returns a finite number of at least 0, or above 0 if `positive`; throws a RangeError that names
 * anything else, its value and the accepted range.
 */
export function checkNumber(name: string, value: unknown, unit: string, positive = false): number {
  if (typeof value === 'number' && value < Infinity && (positive ? value > 0 : value >= 0)) {
    return value;
  }
  // The kind alone for objects: writing one out can itself fail.
  const shown = value === Object(value) ? typeof value : String(value);
  throw new RangeError(
    `${name} must be a finite number ${positive ? 'above' : 'of at least'} 0 (${unit}), got ` +
      (typeof value === 'string' ? `'${value}'` : shown),
  );
}

/** Throws a RangeError unless each parameter is a finite number of at least 0. */
export function checkParameters(parameters: ModelParameters): void {
  parameterNames.forEach((name) => checkNumber(name, parameters[name], otherUnits[name] ?? perDay));
}
