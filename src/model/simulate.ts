import { at } from './at.js';
import { checkBounded, writeRates } from './equations.js';
import {
  checkNumber,
  checkParameters,
  checkStart,
  type ModelParameters,
  type State,
} from './parameters.js';

/** A change of parameters during a run. */
export interface ParameterChange {
  /** The model day of the change, at least 0; a day past the end of the run changes nothing. */
  readonly day: number;
  /** The parameters that change; the others stay as they were. */
  readonly parameters: Partial<ModelParameters>;
}

/** What a run may be told besides its parameters. */
export interface SimulateOptions {
  /** Length of the run in model days, above 0; 200 unless told. */
  readonly days?: number;
  /** Days between two samples, above 0; 0.25 unless told. */
  readonly sampleEvery?: number;
  /** Counts at day 0 that differ from `publishedStart`. */
  readonly start?: Partial<State>;
  /** Changes during the run, in any order; of two on the same day the later in the list wins. */
  readonly schedule?: readonly ParameterChange[];
}

/** A run, sampled: the counts of `State` on each of `days`. */
export interface Run {
  /** Model days, 0 first. */
  readonly days: Float64Array;
  /** Mature antigen-presenting cells. */
  readonly A: Float64Array;
  /** Tregs specific for this self-antigen. */
  readonly R: Float64Array;
  /** Effector T cells that attack the body's own tissue. */
  readonly E: Float64Array;
  /** Free self-antigen. */
  readonly G: Float64Array;
}

const maximumSamples = 1e6;
const maximumSteps = 2e6;

/** Days; the error of the first steps soon corrects it. */
const firstStep = 1e-3;

/** Largest error of one step, relative to each count by itself: late in a run they are tiny, and shown on a log scale. */
const tolerance = 1e-9;

/** Counts below this no longer ask for relative accuracy: they near the end of what a number can hold. */
const negligible = 1e-280;

/**
 * Runge-Kutta pair 5(4) of Dormand and Prince (J Comput Appl Math 1980;6:19): row n weighs the n rates known so far. Row 6
 * gives the new counts, row 7 their error.
 */
// prettier-ignore
const weights = [
  1 / 5,
  3 / 40, 9 / 40,
  44 / 45, -56 / 15, 32 / 9,
  19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729,
  9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656,
  35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84,
  71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40,
];

/**
 * Writes to `next` the counts `step` days after `counts`, and returns the largest relative error. `rates` holds the rates of
 * the seven stages, four each: the first four must be those at `counts`, the last four are then those at `next`.
 */
function tryStep(
  parameters: ModelParameters,
  step: number,
  counts: Float64Array,
  next: Float64Array,
  rates: Float64Array,
): number {
  let error = 0;
  for (let stage = 1, row = 0; stage <= 7; row += stage++) {
    for (let count = 0; count < 4; count++) {
      let rate = 0;
      for (let term = 0; term < stage; term++) {
        rate += at(weights, row + term) * at(rates, 4 * term + count);
      }
      const now = at(counts, count);
      if (stage < 7) {
        next[count] = now + step * rate;
      } else {
        const size = Math.max(Math.abs(now), Math.abs(at(next, count)), negligible);
        error = Math.max(error, Math.abs(step * rate) / size);
      }
    }
    if (stage < 7) writeRates(parameters, next, rates, 4 * stage);
  }
  return error;
}

/**
 * Follows the model (Alexander and Wahl 2011, BIOMD0000000289) from `start` and samples it on a regular grid of days, 0 first.
 * Each count is within 1e-6 of its true value. Only + - * / and square roots are used, which every browser rounds alike.
 * @throws RangeError that names the value and its accepted range: a parameter, a start count, `days`, `sampleEvery` or a
 * change; and for a run that changes too fast to follow.
 */
export function simulate(
  parameters: ModelParameters,
  { days = 200, sampleEvery = 0.25, start = {}, schedule = [] }: SimulateOptions = {},
): Run {
  checkNumber('days', days, 'days', true);
  checkNumber('sampleEvery', sampleEvery, 'days', true);
  // 0.3 / 0.1 is a little less than 3: the last sample of such a run must not be lost.
  const samples = Math.floor(days / sampleEvery + 1e-9) + 1;
  if (samples > maximumSamples) {
    throw new RangeError(
      `days / sampleEvery must give at most ${maximumSamples} samples, got ${days} / ${sampleEvery}`,
    );
  }
  const { A, R, E, G } = checkStart(start);
  const changes = schedule.slice();
  changes.forEach((change, index) => checkNumber(`schedule[${index}].day`, change.day, 'days'));
  changes.sort((one, other) => one.day - other.day);
  // The parameters to start with are the first change. All are checked before the first step, those past the end too.
  changes.unshift({ day: 0, parameters });
  let inForce = parameters;
  const stages = changes.map((change) => {
    inForce = checkParameters({ ...inForce, ...change.parameters });
    checkBounded(inForce);
    return { day: change.day, parameters: inForce };
  });

  const list = () => new Float64Array(samples);
  const run = { days: list(), A: list(), R: list(), E: list(), G: list() };
  const counts = new Float64Array([A, R, E, G]);
  const next = new Float64Array(4);
  const rates = new Float64Array(28);
  let day = 0;
  let step = firstStep;
  let steps = 0;
  let nextStage = 0;
  for (let sample = 0; sample < samples; sample++) {
    const sampleDay = sample * sampleEvery;
    for (;;) {
      const due = stages[nextStage];
      if (due !== undefined && due.day <= day) {
        inForce = due.parameters;
        writeRates(inForce, counts, rates, 0);
        nextStage++;
        continue;
      }
      if (day === sampleDay) break;
      if (++steps > maximumSteps) {
        throw new RangeError(
          `this run changes too fast to follow: day ${day} of ${days} was reached after ${maximumSteps} steps`,
        );
      }
      const stop = due !== undefined && due.day < sampleDay ? due.day : sampleDay;
      const parts = Math.ceil((stop - day) / step);
      const size = (stop - day) / parts;
      const error = tryStep(inForce, size, counts, next, rates);
      if (error <= tolerance) {
        for (let count = 0; count < 4; count++) {
          counts[count] = at(next, count);
          rates[count] = at(rates, 24 + count);
        }
        day = parts === 1 ? stop : day + size;
      }
      const factor = 0.8 * Math.sqrt(Math.sqrt(tolerance / error));
      // In this order an error that is not a number shortens the step.
      step = size * (factor > 5 ? 5 : factor > 0.1 ? factor : 0.1);
    }
    run.days[sample] = sampleDay;
    run.A[sample] = at(counts, 0);
    run.R[sample] = at(counts, 1);
    run.E[sample] = at(counts, 2);
    run.G[sample] = at(counts, 3);
  }
  return run;
}
