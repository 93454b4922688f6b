import { at } from './at.js';
import { basicReproductiveRatio, writeRates } from './equations.js';
import { checkNumber, publishedStart, type ModelParameters, type State } from './parameters.js';

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

/**
 * Days; two changes may be so close that the way to the next day would be cut into endlessly many
 * parts.
 */
const shortestStep = 1e-100;

/**
 * Largest error of one step, relative to each count by itself: late in a run they are tiny, and
 * shown on a log scale.
 */
const tolerance = 1e-9;

/**
 * Counts below this no longer ask for relative accuracy: they near the end of what a number can
 * hold.
 */
const negligible = 1e-280;

/**
 * Runge-Kutta pair 5(4) of Dormand and Prince (J Comput Appl Math 1980;6:19): row n weighs the n
 * rates known so far. Row 6 gives the new counts, row 7 their error.
 */
// prettier-ignore
const weights = Float64Array.of(
  1 / 5,
  3 / 40, 9 / 40,
  44 / 45, -56 / 15, 32 / 9,
  19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729,
  9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656,
  35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84,
  71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40,
);

/** The error of one count, relative to the larger of its values before and after the step. */
const relative = (error: number, before: number, after: number): number =>
  Math.abs(error) / Math.max(Math.abs(before), Math.abs(after), negligible);

/**
 * Writes to `next` the counts `step` days after `counts`, and returns the largest relative error.
 * `rates` is room for those of the seven stages, four each.
 */
function tryStep(
  parameters: ModelParameters,
  step: number,
  counts: Float64Array,
  next: Float64Array,
  rates: Float64Array,
): number {
  const A = at(counts, 0);
  const R = at(counts, 1);
  const E = at(counts, 2);
  const G = at(counts, 3);
  writeRates(parameters, counts, rates, 0);
  for (let stage = 4, weight = 0; ; stage += 4) {
    let a = 0;
    let r = 0;
    let e = 0;
    let g = 0;
    for (let known = 0; known < stage; known += 4) {
      const share = step * at(weights, weight++);
      a += share * at(rates, known);
      r += share * at(rates, known + 1);
      e += share * at(rates, known + 2);
      g += share * at(rates, known + 3);
    }
    if (stage === 28) {
      return Math.max(
        relative(a, A, at(next, 0)),
        relative(r, R, at(next, 1)),
        relative(e, E, at(next, 2)),
        relative(g, G, at(next, 3)),
      );
    }
    next[0] = A + a;
    next[1] = R + r;
    next[2] = E + e;
    next[3] = G + g;
    writeRates(parameters, next, rates, stage);
  }
}

/**
 * The parameters in force from each day on, the first from day 0 on; all are checked, those past
 * the end too.
 */
function stagesOf(parameters: ModelParameters, schedule: readonly ParameterChange[]) {
  schedule.forEach(({ day }, index) => checkNumber(`schedule[${index}].day`, day, 'days'));
  let inForce = parameters;
  return [{ day: 0, parameters }, ...schedule]
    .sort((one, other) => one.day - other.day)
    .map((change) => {
      inForce = { ...inForce, ...change.parameters };
      if (basicReproductiveRatio(inForce) > 1 && inForce.b1 + inForce.sigma1 === 0) {
        throw new RangeError('b1 and sigma1 must not both be 0 while the ratio is above 1');
      }
      return { day: change.day, parameters: inForce };
    });
}

/**
 * Follows the model (Alexander and Wahl 2011, BIOMD0000000289) from `start` and samples it on a
 * regular grid of days, 0 first. Each count is within 1e-6 of its true value, relative to it, down
 * to 1e-280. Only + - * / and square roots are used, which every browser rounds alike.
 * @throws RangeError that names the value and its accepted range: a parameter, a start count,
 * `days`, `sampleEvery` or a change; b1 and sigma1 both 0 while the ratio is above 1; and a run
 * that changes too fast to follow.
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
      `days / sampleEvery must be below ${maximumSamples}, got ${days} / ${sampleEvery}`,
    );
  }
  const from = { ...publishedStart, ...start };
  const count = (name: keyof State) => checkNumber(`start.${name}`, from[name], 'count');
  const counts = Float64Array.of(count('A'), count('R'), count('E'), count('G'));
  const stages = stagesOf(parameters, schedule);

  const list = () => new Float64Array(samples);
  const run = { days: list(), A: list(), R: list(), E: list(), G: list() };
  const next = new Float64Array(4);
  const rates = new Float64Array(28);
  let inForce = parameters;
  let day = 0;
  let step = firstStep;
  let steps = 0;
  let due = stages.shift();
  for (let sample = 0; sample < samples; sample++) {
    const sampleDay = sample * sampleEvery;
    for (;;) {
      if (due && due.day <= day) {
        inForce = due.parameters;
        due = stages.shift();
        continue;
      }
      if (day === sampleDay) break;
      if (++steps > maximumSteps) {
        throw new RangeError(`too fast to follow: ${maximumSteps} steps led to day ${day} only`);
      }
      // Equal parts of the way to the next day that must be met exactly.
      const stop = due && due.day < sampleDay ? due.day : sampleDay;
      const parts = Math.ceil((stop - day) / step);
      const size = (stop - day) / parts;
      const error = tryStep(inForce, size, counts, next, rates);
      if (error <= tolerance) {
        day = parts === 1 ? stop : day + size;
        // Below what is negligible an error may be larger than a count, and step past 0.
        for (let index = 0; index < 4; index++) counts[index] = Math.max(0, at(next, index));
      }
      const factor = 0.8 * Math.sqrt(Math.sqrt(tolerance / error));
      // In this order an error that is not a number shortens the step.
      step = Math.max(shortestStep, size * (factor > 5 ? 5 : factor > 0.1 ? factor : 0.1));
    }
    run.days[sample] = sampleDay;
    run.A[sample] = at(counts, 0);
    run.R[sample] = at(counts, 1);
    run.E[sample] = at(counts, 2);
    run.G[sample] = at(counts, 3);
  }
  return run;
}
