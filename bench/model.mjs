// How exact the model's integrator is, and how fast beside general solvers that are as exact.
import { readFile } from 'node:fs/promises';
import ode45 from 'ode45-cash-karp';
import odex from 'odex';
import { published, publishedStart, simulate } from '../dist/esm/model/index.js';
import { here, table, verdict, version } from './tools.mjs';

/** Every solver does each run this many times, in turn; the fastest counts, since a busy machine only slows. */
const rounds = 100;

/** The largest relative error that the documentation of `simulate` allows. */
const promised = 1e-6;

const days = 200;
const sampleEvery = 0.25;
/** The brake in the settings that are timed, in per cent. */
const settings = [0, 50, 100, 150];
/** Leads to errors near those of rounding. */
const tightest = 1e-14;
const names = ['A', 'R', 'E', 'G'];
const start = names.map((name) => publishedStart[name]);
const atBrake = (percent) => ({ ...published, b1: (published.b1 * percent) / 100 });

const read = (name) => readFile(here(`../src/testing/model/${name}`), 'utf8');
const expected = JSON.parse(await read('expected-values.json')).rows;

/** Reference runs by the percentage of the brake: the four counts of each sample. */
const references = {
  0: 'reference-sys1-b000-autoimmunity.csv',
  50: 'reference-sys1-b050-autoimmunity.csv',
  100: 'reference-sys1-b100-tolerance.csv',
};
async function reference(percent) {
  const [, ...lines] = (await read(references[percent])).trim().split('\n');
  return lines.map((line) => line.split(',').slice(1).map(Number));
}

/** The equations, in a copy for each solver: the compiler fits a function to the kind of lists it is given. */
const equationsFor = async (solver) =>
  (await import(`../dist/esm/model/equations.js?${solver}`)).writeRates;
const writeRates = { odex: await equationsFor('odex'), ode45: await equationsFor('ode45') };

/** Each does a run, and returns the counts of each sample; ours has its tolerance built in. */
const solvers = {
  simulate(parameters) {
    const run = simulate(parameters, { days, sampleEvery });
    return Array.from(run.days, (_, sample) => names.map((name) => run[name][sample]));
  },

  odex(parameters, tolerance) {
    const solver = new odex.Solver(start.length);
    solver.denseOutput = true;
    solver.relativeTolerance = tolerance;
    solver.absoluteTolerance = 1e-30; // counts start at 0 and must not divide by it
    const rates = (_, counts) => {
      const found = [0, 0, 0, 0];
      writeRates.odex(parameters, counts, found, 0);
      return found;
    };
    const samples = [];
    const keep = solver.grid(sampleEvery, (_, counts) => samples.push([...counts]));
    solver.solve(rates, 0, [...start], days, keep);
    return samples;
  },

  ode45(parameters, tolerance) {
    const rates = (found, counts) => writeRates.ode45(parameters, counts, found, 0);
    const firstStep = 1e-3;
    const solver = ode45(Float64Array.from(start), rates, 0, firstStep, { tol: tolerance });
    const samples = [[...start]];
    for (let sample = 1; sample <= days / sampleEvery; sample++) {
      while (solver.step(sample * sampleEvery));
      samples.push([...solver.y]);
    }
    return samples;
  },
};

const titles = {
  simulate: 'ours: `simulate`',
  odex: `odex ${version('odex')}`,
  ode45: `ode45-cash-karp ${version('ode45-cash-karp')}`,
};

/** The largest error of any count in any sample, relative to it. */
const largestError = (samples, exact) =>
  samples.length === exact.length
    ? Math.max(
        ...exact.flatMap((counts, sample) =>
          counts.map((count, index) => count && Math.abs(samples[sample][index] / count - 1)),
        ),
      )
    : Infinity;

/** The loosest tolerance, in halves of powers of ten, with which a solver is as exact as ours. */
function toleranceFor(solve, parameters, exact, accepted) {
  for (let halves = 6; halves <= 30; halves++) {
    const tolerance = 10 ** (-halves / 2);
    if (largestError(solve(parameters, tolerance), exact) <= accepted) return tolerance;
  }
  throw new Error(`no tolerance leads to an error of ${accepted}`);
}

function compare(percent) {
  const parameters = atBrake(percent);
  const exact = solvers.ode45(parameters, tightest);
  const accepted = largestError(solvers.simulate(parameters), exact);
  const subjects = Object.entries(solvers).map(([name, solve]) => {
    const tolerance =
      name === 'simulate' ? undefined : toleranceFor(solve, parameters, exact, accepted);
    const run = () => solve(parameters, tolerance);
    return { name, tolerance, run, error: largestError(run(), exact), fastest: Infinity };
  });
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      const begin = performance.now();
      subject.run();
      subject.fastest = Math.min(subject.fastest, performance.now() - begin);
    }
  }
  const [ours] = subjects;
  return subjects.map(({ name, tolerance, error, fastest }) => [
    `${percent} %`,
    titles[name],
    tolerance?.toExponential(0) ?? 'built in',
    error.toExponential(1),
    (1000 / fastest).toFixed(0),
    (ours.fastest / fastest).toFixed(2),
  ]);
}

/** The largest errors against what is stored: effectors on some days; whole runs, ours and one that is as exact as numbers allow. */
async function accuracy({ brake_percent: percent, ...row }) {
  const samples = solvers.simulate(atBrake(percent));
  const onDays = [7, 60, 200].map((day) =>
    Math.abs(samples[day / sampleEvery][names.indexOf('E')] / row[`E_at_day_${day}`] - 1),
  );
  const stored = references[percent] && (await reference(percent));
  const whole = [samples, solvers.ode45(atBrake(percent), tightest)];
  const errors = [
    Math.max(...onDays),
    ...whole.map((run) => (stored ? largestError(run, stored) : undefined)),
  ];
  return [
    `${percent} %`,
    ...errors.map((error) => error?.toExponential(1) ?? ''),
    verdict(Math.max(...errors.slice(0, 2).filter(Boolean)), promised),
  ];
}

/** The section of the results. */
export default async function model() {
  const accuracies = await Promise.all(expected.map(accuracy));
  return `## The model

The largest error of \`simulate\`, relative to each count, against the stored references, which another method computed. Target: at most
${promised.toExponential(0)}, as its documentation promises. A run of ${titles.ode45} with a tolerance of ${tightest.toExponential(0)} shows how exact the references themselves are.

${table(
  [
    'brake',
    'effectors on days 7, 60, 200',
    `all counts in ${1 + days / sampleEvery} samples`,
    'the same, of the tight run',
    'target',
  ],
  accuracies,
)}

The same run, ${days} days with a sample every ${sampleEvery}, beside general solvers that are given the same equations. Errors are against the tight run.
Each solver has the loosest tolerance, in halves of powers of ten, with which it is at least as exact as ours; the fastest of ${rounds} runs in
turn.

${table(
  ['brake', 'solver', 'tolerance', 'largest error', 'runs per second', 'times ours'],
  settings.flatMap(compare),
)}`;
}
