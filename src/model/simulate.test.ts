import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  expectedValues,
  integrate,
  largestError,
  referenceRun,
} from '../testing/model-fixtures.js';
import {
  equilibrium,
  published,
  publishedStart,
  simulate,
  type ModelParameters,
  type Run,
  type SimulateOptions,
} from './index.js';

/** Largest accepted error, relative to the count. */
const accepted = 1e-6;

const last = (list: Float64Array): number => list[list.length - 1] ?? NaN;

function expectAccurate(parameters: ModelParameters, options: SimulateOptions = {}): void {
  const error = largestError(simulate(parameters, options), integrate(parameters, options));
  expect(error, JSON.stringify(options)).to.be.below(accepted);
}

/** The samples of a run on the days that both have. */
const everySecond = (run: Run, name: keyof Run): number[] =>
  [...run[name]].filter((_, index) => index % 2 === 0);

describe('simulate', () => {
  const references = {
    'reference-sys1-b000-autoimmunity': 0,
    'reference-sys1-b050-autoimmunity': 0.125,
    'reference-sys1-b100-tolerance': 0.25,
  };
  Object.entries(references).forEach(([name, b1]) => {
    it(`agrees with ${name} at every time`, async () => {
      const reference = await referenceRun(name);
      expect(reference.days).to.have.length(801);
      expect(largestError(simulate({ ...published, b1 }), reference)).to.be.below(accepted);
    });
  });

  it('agrees with the expected values', async () => {
    const { rows } = await expectedValues();
    rows.forEach((row) => {
      const { E } = simulate({ ...published, b1: row.b1 }, { sampleEvery: 1 });
      expect((E[7] ?? NaN) / row.E_at_day_7).to.be.closeTo(1, accepted);
      expect((E[60] ?? NaN) / row.E_at_day_60).to.be.closeTo(1, accepted);
      expect((E[200] ?? NaN) / row.E_at_day_200).to.be.closeTo(1, accepted);
    });
  });

  describe('away from the reference runs', () => {
    const settings: readonly (readonly [Partial<ModelParameters>, SimulateOptions])[] = [
      [{ b1: 0.375 }, {}],
      [{ b1: 0.1 }, { sampleEvery: 7 }],
      [{ b1: 0.1498 }, { sampleEvery: 1, days: 1000 }],
      [
        { sigma1: 0.75e-6, b1: 0 },
        { sampleEvery: 0.1, days: 60 },
      ],
      [{ sigma1: 3e-5, b1: 0 }, { sampleEvery: 1 }],
      [
        { sigma1: 3e-5, b1: 0.375 },
        { start: { G: 1e9 }, days: 30 },
      ],
      [{}, { start: { G: 1e7 }, sampleEvery: 0.3, days: 100 }],
      [{ b1: 0.05 }, { start: { A: 100, R: 1e5, E: 5e4, G: 2e7 }, sampleEvery: 3.7 }],
      [{ muG: 12, v: 0.01, gamma: 4000 }, { sampleEvery: 7 }],
      [{ beta: 0 }, { start: { A: 0, E: 1, G: 0 }, days: 50 }],
      [{ pi1: 0, b1: 0 }, { start: { A: 0 } }],
      [{ muA: 0, muR: 0, muE: 0, b1: 0.1 }, { days: 30 }],
      [{ sigma1: 0, b1: 0.1 }, { days: 60 }],
    ];
    settings.forEach(([change, options]) => {
      it(`is as accurate for ${JSON.stringify(change)}, ${JSON.stringify(options)}`, () => {
        expectAccurate({ ...published, ...change }, options);
      });
    });

    it('is as accurate for random settings', () => {
      const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
      fc.assert(
        fc.property(
          fc.record({
            b1: between(0, 0.375),
            sigma1: between(0.75e-6, 3e-5),
            muR: between(0.1, 0.5),
            muE: between(0.1, 0.5),
            gamma: between(1000, 4000),
          }),
          between(1e7, 1e9),
          fc.constantFrom(0.1, 0.25, 1, 7),
          between(0, 20),
          (change, G, sampleEvery, day) => {
            const schedule = [{ day, parameters: { b1: published.b1 } }];
            const options = { days: 21, sampleEvery, start: { G }, schedule };
            expectAccurate({ ...published, ...change }, options);
          },
        ),
        { seed: 289, numRuns: 100 },
      );
    });

    it('stays accurate where counts are tiny', () => {
      const options = { days: 1000, sampleEvery: 50 };
      const parameters = { ...published, b1: 0.375 };
      expect(last(simulate(parameters, options).A)).to.be.below(1e-25);
      expectAccurate(parameters, options);
    });
  });

  describe('samples', () => {
    it('every quarter of a day for 200 days unless told', () => {
      const { days, ...counts } = simulate(published);
      expect(days).to.be.an.instanceOf(Float64Array).with.length(801);
      Object.values(counts).forEach((list) => {
        expect(list).to.be.an.instanceOf(Float64Array).with.length(801);
      });
      expect(last(days)).to.equal(200);
    });

    it('the start first', () => {
      const { days, A, R, E, G } = simulate(published, { days: 1, start: { E: 3 } });
      expect([days[0], A[0], R[0], E[0], G[0]]).to.deep.equal([0, 1, 0, 3, 1e8]);
      expect(publishedStart.E).to.equal(0);
    });

    it('multiples of the interval, not a sum of them', () => {
      const { days } = simulate(published, { days: 30, sampleEvery: 0.1 });
      expect([...days]).to.deep.equal(Array.from({ length: 301 }, (_, index) => index * 0.1));
    });

    it('up to the last multiple within the run', () => {
      const daysOf = (days: number, sampleEvery: number) => [
        ...simulate(published, { days, sampleEvery }).days,
      ];
      expect(daysOf(0.3, 0.1)).to.deep.equal([0, 0.1, 0.2, 3 * 0.1]);
      expect(daysOf(20, 7)).to.deep.equal([0, 7, 14]);
      expect(daysOf(21, 7)).to.deep.equal([0, 7, 14, 21]);
      expect(daysOf(1, 7)).to.deep.equal([0]);
    });

    it('the same run, however often', () => {
      const often = simulate(published, { days: 50, sampleEvery: 0.5 });
      const seldom = simulate(published, { days: 50, sampleEvery: 1 });
      (['A', 'R', 'E', 'G'] as const).forEach((name) => {
        everySecond(often, name).forEach((count, index) => {
          expect((seldom[name][index] ?? NaN) - count).to.be.closeTo(0, 1e-7 * count);
        });
      });
    });
  });

  describe('runs', () => {
    it('come out the same, to the last bit, each time', () => {
      expect(simulate(published)).to.deep.equal(simulate({ ...published }));
    });

    it('need no function that browsers round differently', () => {
      const exact = ['sqrt', 'abs', 'min', 'max', 'floor', 'ceil'];
      const inexact = Object.entries(Object.getOwnPropertyDescriptors(Math)).filter(
        ([name, { value }]) => typeof value === 'function' && !exact.includes(name),
      );
      const found: string[] = [];
      try {
        inexact.forEach(([name]) => {
          Object.defineProperty(Math, name, { value: () => found.push(name) });
        });
        simulate(published, { schedule: [{ day: 3, parameters: { b1: 0 } }] });
        equilibrium({ ...published, b1: 0 });
      } finally {
        inexact.forEach(([name, descriptor]) => {
          Object.defineProperty(Math, name, descriptor);
        });
      }
      const replaced = inexact.map(([name]) => name);
      expect(replaced).to.include.members(['pow', 'exp', 'log', 'cbrt', 'hypot']);
      expect(found).to.deep.equal([]);
    });

    it('stay empty from an empty start', () => {
      const { A, R, E, G } = simulate(published, { start: { A: 0, G: 0 } });
      [A, R, E, G].forEach((list) => expect(list.every((count) => count === 0)).to.be.true);
    });

    it('are never negative, even after many years', () => {
      const { A, R, E, G } = simulate(published, { days: 50_000, sampleEvery: 10 });
      [A, R, E, G].forEach((list) => expect(list.every((count) => count >= 0)).to.be.true);
      expect(last(G)).to.be.below(1e-200);
    });

    it('that change too fast to follow are refused', () => {
      expect(() => simulate({ ...published, muG: 1e12 })).to.throw(
        RangeError,
        /^too fast to follow: 2000000 steps led to day \S+ only$/,
      );
    });
  });

  describe('a schedule', () => {
    const weaker = { b1: 0.05 };

    it('switches between samples, on the day itself', () => {
      const day = 12.3456;
      const run = simulate(published, {
        days: 100,
        sampleEvery: 1,
        schedule: [{ day, parameters: weaker }],
      });
      // By hand: a first run that ends on the day, and a second that starts from there.
      const first = simulate(published, { days: day, sampleEvery: day });
      const start = { A: last(first.A), R: last(first.R), E: last(first.E), G: last(first.G) };
      [13, 20, 100].forEach((sample) => {
        const rest = sample - day;
        const second = simulate(
          { ...published, ...weaker },
          { days: rest, sampleEvery: rest, start },
        );
        (['A', 'R', 'E', 'G'] as const).forEach((name) => {
          expect((run[name][sample] ?? NaN) / last(second[name])).to.be.closeTo(1, 1e-7);
        });
      });
      expect(run.E[12]).to.be.closeTo(simulate(published, { sampleEvery: 1 }).E[12] ?? NaN, 1e-3);
    });

    it('is as accurate as a run without', () => {
      expectAccurate(published, {
        days: 60,
        schedule: [
          { day: 40.07, parameters: { sigma1: 3e-5 } },
          { day: 0.01, parameters: { b1: 0 } },
          { day: 3, parameters: { muG: 8, beta: 0 } },
          { day: 3.1, parameters: { beta: 200 } },
          { day: 59.999, parameters: weaker },
        ],
      });
    });

    it('may be in any order, and is left as it was', () => {
      const early = Object.freeze({ day: 2, parameters: { b1: 0 } });
      const late = Object.freeze({ day: 9, parameters: { b1: 0.3 } });
      const schedule = Object.freeze([late, early]);
      expect(simulate(published, { schedule })).to.deep.equal(
        simulate(published, { schedule: [early, late] }),
      );
      expect(schedule[0]).to.equal(late);
    });

    it('adds each change to those in force', () => {
      const schedule = [
        { day: 4, parameters: { sigma1: 6e-6 } },
        { day: 2, parameters: weaker },
      ];
      const whole = [
        { day: 2, parameters: { ...published, ...weaker } },
        { day: 4, parameters: { ...published, ...weaker, sigma1: 6e-6 } },
      ];
      expect(simulate(published, { schedule })).to.deep.equal(
        simulate(published, { schedule: whole }),
      );
    });

    it('may hold changes as close together as numbers can be', () => {
      const run = simulate(published, { days: 20 });
      [5e-324, 1e-300, 1e-17, 1e-9].forEach((day) => {
        const schedule = [{ day, parameters: { b1: published.b1 } }];
        const found = simulate(published, { days: 20, schedule });
        expect(largestError(found, run)).to.be.below(1e-7);
      });
    });

    it('takes the later in the list of two changes on one day', () => {
      const schedule = [
        { day: 5, parameters: { b1: 0.3 } },
        { day: 5, parameters: weaker },
      ];
      expect(simulate(published, { schedule })).to.deep.equal(
        simulate(published, { schedule: [{ day: 5, parameters: weaker }] }),
      );
    });

    it('on day 0 is a run with other parameters', () => {
      expect(simulate(published, { schedule: [{ day: 0, parameters: weaker }] })).to.deep.equal(
        simulate({ ...published, ...weaker }),
      );
    });

    it('at the end, past it, or without a change leaves the run as it is', () => {
      const run = simulate(published, { days: 20 });
      [20, 20.1, 1e9].forEach((day) => {
        const schedule = [{ day, parameters: weaker }];
        expect(simulate(published, { days: 20, schedule })).to.deep.equal(run);
      });
      const schedule = [{ day: 5, parameters: {} }];
      expect(simulate(published, { days: 20, schedule })).to.deep.equal(run);
    });
  });

  describe('refuses', () => {
    const refuse = (options: SimulateOptions, message: string | RegExp, change = {}) => {
      expect(() => simulate({ ...published, ...change }, options)).to.throw(RangeError, message);
    };

    it('a bad length or interval', () => {
      (['days', 'sampleEvery'] as const).forEach((name) => {
        [0, -0, -1, NaN, Infinity].forEach((value) => {
          refuse(
            { [name]: value },
            `${name} must be a finite number above 0 (days), got ${String(value)}`,
          );
        });
        refuse({ [name]: '7' }, `${name} must be a finite number above 0 (days), got '7'`);
      });
    });

    it('more than a million samples', () => {
      const message = (shown: string) => `days / sampleEvery must be below 1000000, got ${shown}`;
      refuse({ days: 1e6, sampleEvery: 1 }, message('1000000 / 1'));
      refuse({ days: 1e300, sampleEvery: 1e-300 }, message('1e+300 / 1e-300'));
      refuse({ sampleEvery: 1e-9 }, message('200 / 1e-9'));
    });

    it('a bad start', () => {
      (['A', 'R', 'E', 'G'] as const).forEach((name) => {
        [-1, NaN, Infinity].forEach((value) => {
          refuse(
            { start: { [name]: value } },
            `start.${name} must be a finite number of at least 0 (count), got ${String(value)}`,
          );
        });
      });
    });

    it('a bad change, in force or past the end', () => {
      const first = { day: 1, parameters: {} };
      [-1, NaN, Infinity].forEach((day) => {
        refuse(
          { schedule: [first, { day, parameters: {} }] },
          `schedule[1].day must be a finite number of at least 0 (days), got ${String(day)}`,
        );
      });
      [3, 300].forEach((day) => {
        refuse(
          { schedule: [{ day, parameters: { b1: -2 } }] },
          'b1 must be a finite number of at least 0 (1/day), got -2',
        );
      });
    });

    it('growth without bound, from the start on or by a change', () => {
      const message = 'b1 and sigma1 must not both be 0 while the ratio is above 1';
      refuse({}, message, { b1: 0, sigma1: 0 });
      refuse({ schedule: [{ day: 5, parameters: { sigma1: 0 } }] }, message, { b1: 0 });
      refuse({ schedule: [{ day: 500, parameters: { b1: 0 } }] }, message, { sigma1: 0 });
    });

    it('not b1 and sigma1 of 0 while the ratio is at most 1', () => {
      const { E } = simulate({ ...published, b1: 0, sigma1: 0, muA: 0.5 });
      expect(last(E))
        .to.be.above(0)
        .and.below(Math.max(...E));
    });
  });
});
