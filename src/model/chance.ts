import { at } from './at.js';
import { checkNumber, type ModelParameters, type State } from './parameters.js';
import { simulate } from './simulate.js';

/** What a run by chance may be told besides its parameters and its seed. */
export interface ChanceOptions {
  /** Length of the run in model days, above 0; 200 unless told. */
  readonly days?: number;
  /**
   * Counts at day 0 that differ from `publishedStart`. A part of a mature cell is the chance of a
   * whole one.
   */
  readonly start?: Partial<State>;
}

// A much shorter step alters about 1 answer in 100, either way.
const stepsPerDay = 10;
const stepsPerLife = 2;
const maximumSteps = 2e6;
const maximumCells = 1000;

/**
 * Equally likely numbers from 0 to below 1: mulberry32 of Tommy Ettinger (public domain). Whole
 * numbers only, so that every browser draws the same.
 */
const randomFrom = (state: number) => (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/**
 * A wait for what happens at random, 1 on average. No logarithm, which browsers round differently:
 * the length of a falling series of draws decides (von Neumann 1951).
 */
function wait(random: () => number): number {
  for (let whole = 0; ; whole++) {
    const first = random();
    for (let least = first; ;) {
      const draw = random();
      if (draw >= least) return whole + first;
      least = random();
      if (least >= draw) break;
    }
  }
}

/** @throws RangeError above the most that is followed. */
function checkMost(most: number, count: number, what: string): void {
  if (count > most) throw new RangeError(`cannot follow more than ${most} ${what}`);
}

/**
 * One run of the model (Alexander and Wahl 2011, BIOMD0000000289) in which chance decides when each
 * mature antigen-presenting cell comes and goes: they are whole, and few. The others are thousands
 * and follow their average, given these cells. That split is of this project, not of the paper.
 * Returns whether the attack still goes on at the end: one mature cell or one effector cell at
 * least is there.
 *
 * The same arguments give the same answer in every browser. The same seed is the same luck at other
 * settings: how much antigen it takes until the next cell matures, and how much until it dies.
 * @param seed A whole number of at least 0; a fraction is dropped, and luck repeats after 2^32.
 * @throws RangeError that names the value and its accepted range: `seed`, and whatever `simulate`
 * refuses; and for more than 2000000 steps (of a tenth of a day or, if that is shorter, half the
 * shortest mean life) or 1000 mature cells at a time.
 */
export function lastsByChance(
  parameters: ModelParameters,
  seed: number,
  { days = 200, start = {} }: ChanceOptions = {},
): boolean {
  // One sample only, that of day 0: everything is checked, and no step taken.
  const run = simulate(parameters, { days, start, sampleEvery: Number.MAX_VALUE });
  const random = randomFrom(checkNumber('seed', seed, 'whole number'));
  const { v, f, gamma, beta, pi1, lambdaE, muA, muR, muE, muG, b1, sigma1 } = parameters;
  const fastest = Math.max(v + muG, muA + b1, muR, muE);
  const steps = Math.ceil(days * Math.max(stepsPerDay, stepsPerLife * fastest));
  checkMost(maximumSteps, steps, 'steps');
  const half = days / steps / 2;

  let R = at(run.R, 0);
  let E = at(run.E, 0);
  let G = at(run.G, 0);
  // Two clocks: the cells expected to have matured by now, and the deaths expected of a cell that
  // is always replaced. On the first, waits for a cell are 1 on average; on the second, its life.
  let matured = 0;
  let aged = 0;
  let nextMatures = wait(random);
  // The ages at which the living die, falling, behind one that is never reached.
  const ends = new Float64Array(maximumCells + 1).fill(Infinity, 0, 1);
  let A = 0;
  const mature = (end: number): void => {
    let place = ++A;
    checkMost(maximumCells, A, 'mature cells');
    for (; at(ends, place - 1) < end; place--) ends[place] = at(ends, place - 1);
    ends[place] = end;
  };
  for (let cells = Math.floor(at(run.A, 0) + random()); cells > 0; cells--) mature(wait(random));

  // The average after a step, by its middle (Crank and Nicolson). All that is made and lost in the
  // end is exact, however long the step, and so is the ratio R0.
  const after = (count: number, made: number, lost: number) =>
    (count * (1 - half * lost) + 2 * half * made) / (1 + half * lost);

  for (let step = 0; step < steps; step++) {
    // Who dies before the middle of a step is gone for all of it: lives are rounded, not lengthened.
    aged += half * (muA + b1 + sigma1 * R);
    while (at(ends, A) < aged) A--;
    const nextE = after(E, lambdaE * A, muE);
    const middleE = (E + nextE) / 2;
    const nextG = after(G, gamma * middleE, v + muG);
    R = after(R, (beta + pi1 * middleE) * A, muR);
    aged += half * (muA + b1 + sigma1 * R);
    matured += half * f * v * (G + nextG);
    E = nextE;
    G = nextG;
    for (; nextMatures < matured; nextMatures += wait(random)) mature(aged + wait(random));
  }
  return A > 0 || E >= 1;
}
