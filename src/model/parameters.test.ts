import { expect } from '@open-wc/testing';
import {
  basicReproductiveRatio,
  criticalBackgroundSuppression,
  equilibrium,
  published,
  publishedStart,
  simulate,
  summarize,
  type ModelParameters,
} from './index.js';

describe('published', () => {
  it('holds the parameters of BIOMD0000000289', () => {
    expect(published).to.deep.equal({
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
    expect(publishedStart).to.deep.equal({ A: 1, R: 0, E: 0, G: 1e8 });
  });

  it('is frozen', () => {
    expect(published).to.be.frozen;
    expect(publishedStart).to.be.frozen;
  });
});

describe('a bad parameter', () => {
  const run = simulate(published, { days: 1 });
  const functions: Readonly<Record<string, (parameters: ModelParameters) => unknown>> = {
    basicReproductiveRatio,
    criticalBackgroundSuppression,
    equilibrium,
    simulate,
    'simulate, by a change': (parameters) =>
      simulate(published, { days: 1, schedule: [{ day: 2, parameters }] }),
    summarize: (parameters) => summarize(run, parameters),
  };
  const bad: readonly (readonly [value: unknown, shown: string])[] = [
    [-1, '-1'],
    [-Number.MIN_VALUE, '-5e-324'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [undefined, 'undefined'],
    [null, 'null'],
    ['0.25', "'0.25'"],
    ['', "''"],
    [true, 'true'],
    [1n, '1'],
    [Symbol('rate'), 'Symbol(rate)'],
    [[0.25], 'object'],
    [Object.create(null), 'object'],
    [{ toString: 1 }, 'object'],
    [() => 1, 'function'],
  ];
  const units: Readonly<Partial<Record<string, string>>> = {
    f: 'share',
    pi1: '1/(day item)',
    sigma1: '1/(day item)',
  };

  Object.entries(functions).forEach(([title, use]) => {
    it(`is refused by ${title}, by its name, value and range`, () => {
      Object.keys(published).forEach((name) => {
        bad.forEach(([value, shown]) => {
          expect(() => use({ ...published, [name]: value })).to.throw(
            RangeError,
            new RegExp(
              `^${escape(`${name} must be a finite number of at least 0 (${units[name] ?? '1/day'}), got ${shown}`)}$`,
            ),
          );
        });
      });
    });
  });

  it('is one that is missing', () => {
    const { muE, ...others } = published;
    expect(muE).to.equal(0.25);
    expect(() => basicReproductiveRatio(others as ModelParameters)).to.throw(
      RangeError,
      'muE must be a finite number of at least 0 (1/day), got undefined',
    );
  });

  it('is not 0, nor one that is far off', () => {
    Object.keys(published).forEach((name) => {
      [0, -0, Number.MIN_VALUE, 1e3].forEach((value) => {
        expect(basicReproductiveRatio({ ...published, [name]: value })).to.be.at.least(0);
      });
    });
  });
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
