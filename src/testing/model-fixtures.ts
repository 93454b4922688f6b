import type { ModelParameters, Run, SimulateOptions, State } from '../model/index.js';

/** One row of `model/expected-values.json`. */
export interface ExpectedRow {
  readonly brake_percent: number;
  readonly b1: number;
  readonly R0: number;
  readonly equilibrium: State;
  readonly E_at_day_7: number;
  readonly E_at_day_60: number;
  readonly E_at_day_200: number;
  readonly peak_E?: number;
  readonly peak_day?: number;
  readonly days_to_10pct_of_peak?: number;
}

export interface ExpectedValues {
  readonly b1_critical: number;
  readonly brake_percent_critical: number;
  readonly rows: readonly ExpectedRow[];
}

async function read(name: string): Promise<Response> {
  const response = await fetch(new URL(`./model/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  return response;
}

export const expectedValues = async (): Promise<ExpectedValues> =>
  (await (await read('expected-values.json')).json()) as ExpectedValues;

/** One of the reference runs, every 0.25 day for 200 days. */
export async function referenceRun(name: string): Promise<Run> {
  const [header, ...lines] = (await (await read(`${name}.csv`)).text()).trim().split('\n');
  if (header?.trim() !== 't_days,A,R,E,G') throw new Error(`${name}: ${String(header)}`);
  return runOf(lines.map((line) => line.split(',').map(Number)));
}

/** A run made of rows of a day, A, R, E and G. */
export function runOf(rows: readonly (readonly number[])[]): Run {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index] ?? NaN);
  return { days: column(0), A: column(1), R: column(2), E: column(3), G: column(4) };
}

/**
 * The largest error of a run, relative to each count of the reference; NaN if their days differ.
 */
export function largestError(run: Run, reference: Run): number {
  const counts = ['A', 'R', 'E', 'G'] as const;
  if (run.days.join() !== reference.days.join()) return NaN;
  const errors = counts.flatMap((name) =>
    [...reference[name]].map((count, index) => {
      const found = run[name][index];
      return found === count ? 0 : Math.abs((found ?? NaN) - count) / count;
    }),
  );
  return errors.reduce((largest, error) => (error <= largest ? largest : error), 0);
}

type Counts = readonly [A: number, R: number, E: number, G: number];

/** The equations, written once more. */
const rates = (p: ModelParameters, [A, R, E, G]: Counts): Counts => [
  p.f * p.v * G - (p.muA + p.b1) * A - p.sigma1 * A * R,
  p.beta * A + p.pi1 * E * A - p.muR * R,
  p.lambdaE * A - p.muE * E,
  p.gamma * E - (p.v + p.muG) * G,
];

const moved = (from: Counts, step: number, by: Counts): Counts => [
  from[0] + step * by[0],
  from[1] + step * by[1],
  from[2] + step * by[2],
  from[3] + step * by[3],
];

/** The classical method of Runge and Kutta, in equal steps of at most `longest` days. */
function follow(p: ModelParameters, from: Counts, days: number, longest: number): Counts {
  const steps = Math.max(1, Math.ceil(days / longest));
  const step = days / steps;
  let counts = from;
  for (let index = 0; index < steps; index++) {
    const k1 = rates(p, counts);
    const k2 = rates(p, moved(counts, step / 2, k1));
    const k3 = rates(p, moved(counts, step / 2, k2));
    const k4 = rates(p, moved(counts, step, k3));
    counts = moved(moved(counts, step / 6, k1), step / 3, k2);
    counts = moved(moved(counts, step / 3, k3), step / 6, k4);
  }
  return counts;
}

function integrateWith(
  longest: number,
  parameters: ModelParameters,
  { days = 200, sampleEvery = 0.25, start, schedule = [] }: SimulateOptions,
): Run {
  const { A, R, E, G } = { A: 1, R: 0, E: 0, G: 1e8, ...start };
  const changes = schedule.map((change) => ({ ...change })).sort((a, b) => a.day - b.day);
  let inForce = parameters;
  let day = 0;
  let counts: Counts = [A, R, E, G];
  const goTo = (next: number) => {
    // Antigen falls steeply at first.
    const step = day < 4 ? longest : 8 * longest;
    if (next > day) counts = follow(inForce, counts, next - day, step);
    day = next;
  };
  const rows = [];
  for (let sample = 0; sample <= days / sampleEvery + 1e-9; sample++) {
    const sampleDay = sample * sampleEvery;
    let change = changes[0];
    while (change !== undefined && change.day <= sampleDay) {
      goTo(change.day);
      inForce = { ...inForce, ...change.parameters };
      changes.shift();
      change = changes[0];
    }
    goTo(sampleDay);
    rows.push([sampleDay, ...counts]);
  }
  return runOf(rows);
}

/**
 * An independent run: small fixed steps, done again with half of them; the two say how far off the
 * second is (Richardson), and the check of that is part of the run.
 */
export function integrate(parameters: ModelParameters, options: SimulateOptions = {}): Run {
  const longest = 1 / 200;
  const coarse = integrateWith(longest, parameters, options);
  const fine = integrateWith(longest / 2, parameters, options);
  const error = largestError(coarse, fine) / 15;
  if (!(error < 2e-8)) throw new Error(`the comparison itself is off by ${String(error)}`);
  return fine;
}
