/**
 * What goes into "System 1" of Alexander HK, Wahl LM, Self-tolerance and autoimmunity in a regulatory T cell model,
 * Bull Math Biol 2011;73(1):33, doi 10.1007/s11538-010-9519-2; the numbers are those of BioModels BIOMD0000000289.
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

const perDay = '1/day';
const perDayAndItem = '1/(day item)';

const units: Readonly<Record<keyof ModelParameters, string>> = {
  v: perDay,
  f: 'share',
  gamma: perDay,
  beta: perDay,
  pi1: perDayAndItem,
  lambdaE: perDay,
  muA: perDay,
  muR: perDay,
  muE: perDay,
  muG: perDay,
  b1: perDay,
  sigma1: perDayAndItem,
};

// Object.keys forgets which keys it was given.
const parameterNames = Object.keys(units) as (keyof ModelParameters)[];
const stateNames = Object.keys(publishedStart) as (keyof State)[];

/** Objects are shown by their kind: writing one out can itself fail. */
const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `"${value}"`
    : value === Object(value)
      ? Object.prototype.toString.call(value)
      : String(value);

/** Throws a RangeError that names the value, unless it is a finite number of at least 0, or above 0 if `positive`. */
export function checkNumber(name: string, value: unknown, unit: string, positive = false): number {
  if (typeof value === 'number' && value < Infinity && (positive ? value > 0 : value >= 0)) {
    return value;
  }
  throw new RangeError(
    `${name} must be a finite number ${positive ? 'above' : 'of at least'} 0 (${unit}), got ${shown(value)}`,
  );
}

/** A checked copy, its keys always in one order; throws a RangeError that names the parameter, value and range. */
export function checkParameters(parameters: ModelParameters): ModelParameters {
  const checked = { ...published };
  parameterNames.forEach((name) => {
    checked[name] = checkNumber(name, parameters[name], units[name]);
  });
  return checked;
}

/** A checked state, `publishedStart` where `start` is silent; throws a RangeError that names the count. */
export function checkStart(start: Partial<State>): State {
  const checked = { ...publishedStart, ...start };
  stateNames.forEach((name) => checkNumber(`start.${name}`, checked[name], 'count'));
  return checked;
}
