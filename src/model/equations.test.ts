import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { expectedValues } from '../testing/model-fixtures.js';
import { writeRates } from './equations.js';
import {
  basicReproductiveRatio,
  criticalBackgroundSuppression,
  equilibrium,
  published,
  simulate,
  type ModelParameters,
  type State,
} from './index.js';

const runs = { seed: 289, numRuns: 100 };
const empty: State = { A: 0, R: 0, E: 0, G: 0 };

/**
 * Every rate from a third to three times the published one, b1 and sigma1 over the range of the
 * controls.
 */
const anyParameters: fc.Arbitrary<ModelParameters> = fc
  .tuple(
    fc.array(fc.double({ min: 1 / 3, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 }),
    fc.double({ min: 0, max: 1.5, noNaN: true }),
    fc.double({ min: 0.25, max: 10, noNaN: true }),
  )
  .map(([factors, brake, targeted]) => {
    const parameters = {
      ...published,
      b1: published.b1 * brake,
      sigma1: published.sigma1 * targeted,
    };
    const others = [
      'v',
      'f',
      'gamma',
      'beta',
      'pi1',
      'lambdaE',
      'muA',
      'muR',
      'muE',
      'muG',
    ] as const;
    others.forEach((name, index) => (parameters[name] *= factors[index] ?? 1));
    return parameters;
  });

const none: ModelParameters = {
  v: 0,
  f: 0,
  gamma: 0,
  beta: 0,
  pi1: 0,
  lambdaE: 0,
  muA: 0,
  muR: 0,
  muE: 0,
  muG: 0,
  b1: 0,
  sigma1: 0,
};

function expectClose(found: number, expected: number, tolerance = 1e-12): void {
  expect(found).to.be.closeTo(expected, tolerance * Math.abs(expected));
}

const ratesAt = (parameters: ModelParameters, { A, R, E, G }: State): number[] => {
  const rates = new Float64Array(6);
  writeRates(parameters, Float64Array.of(A, R, E, G), rates, 2);
  expect([...rates.slice(0, 2)], 'before the offset').to.deep.equal([0, 0]);
  return [...rates.slice(2)];
};

/** That gains and losses of every count cancel, to rounding. */
function expectAtRest(p: ModelParameters, { A, R, E, G }: State): void {
  expectClose((p.muA + p.b1) * A + p.sigma1 * A * R, p.f * p.v * G);
  expectClose(p.muR * R, p.beta * A + p.pi1 * E * A);
  expectClose(p.muE * E, p.lambdaE * A);
  expectClose((p.v + p.muG) * G, p.gamma * E);
}

describe('the equations', () => {
  it('give the rates of a state worked out by hand', () => {
    const rates = ratesAt(published, { A: 2, R: 1000, E: 500, G: 1e6 });
    [0.25 - 1 - 0.006, 400 + 16 - 250, 2000 - 125, 1e6 - 5.0025e6].forEach((expected, index) => {
      expectClose(rates[index] ?? NaN, expected);
    });
  });

  it('tell each parameter from the others', () => {
    // Primes: no two products of them are alike.
    const p = { v: 2, f: 3, gamma: 5, beta: 7, pi1: 11, lambdaE: 13, muA: 17, muR: 19 };
    const parameters = { ...p, muE: 23, muG: 29, b1: 31, sigma1: 37 };
    expect(ratesAt(parameters, { A: 41, R: 43, E: 47, G: 53 })).to.deep.equal([
      3 * 2 * 53 - (17 + 31) * 41 - 37 * 41 * 43,
      7 * 41 + 11 * 47 * 41 - 19 * 43,
      13 * 41 - 23 * 47,
      5 * 47 - (2 + 29) * 53,
    ]);
    expectClose(basicReproductiveRatio(parameters), (3 * 2 * 13 * 5) / ((29 + 2) * (31 + 17) * 23));
  });
});

describe('basicReproductiveRatio', () => {
  it('agrees with the expected values', async () => {
    const { rows } = await expectedValues();
    expect(rows).to.have.length(7);
    rows.forEach(({ b1, R0 }) => {
      expectClose(basicReproductiveRatio({ ...published, b1 }), R0);
    });
  });

  it('falls as suppression of or by other specificities grows, and does not know sigma1', () => {
    fc.assert(
      fc.property(anyParameters, fc.double({ min: 1e-3, max: 1, noNaN: true }), (p, more) => {
        const ratio = basicReproductiveRatio(p);
        expect(basicReproductiveRatio({ ...p, b1: p.b1 + more })).to.be.below(ratio);
        expect(basicReproductiveRatio({ ...p, sigma1: 0 })).to.equal(ratio);
      }),
      runs,
    );
  });

  it('is Infinity where mature cells or effectors are never lost', () => {
    expect(basicReproductiveRatio({ ...published, b1: 0, muA: 0 })).to.equal(Infinity);
    expect(basicReproductiveRatio({ ...published, muE: 0 })).to.equal(Infinity);
  });

  it('is 0 where a link of the attack is missing, whatever is never lost', () => {
    expect(basicReproductiveRatio(none)).to.equal(0);
    (['v', 'f', 'gamma', 'lambdaE'] as const).forEach((name) => {
      expect(basicReproductiveRatio({ ...published, [name]: 0 })).to.equal(0);
      const lasting = { ...published, muA: 0, muE: 0, muG: 0, b1: 0, [name]: 0 };
      expect(basicReproductiveRatio(lasting)).to.equal(0);
    });
  });
});

describe('criticalBackgroundSuppression', () => {
  it('agrees with the expected values', async () => {
    const { b1_critical, brake_percent_critical } = await expectedValues();
    const critical = criticalBackgroundSuppression(published);
    expectClose(critical, b1_critical);
    expectClose((100 * critical) / published.b1, brake_percent_critical);
  });

  it('is the b1 at which the ratio is 1', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const b1 = criticalBackgroundSuppression(parameters);
        if (b1 >= 0) expectClose(basicReproductiveRatio({ ...parameters, b1 }), 1);
        else expect(basicReproductiveRatio({ ...parameters, b1: 0 })).to.be.below(1);
      }),
      runs,
    );
  });

  it('does not depend on b1', () => {
    const critical = criticalBackgroundSuppression(published);
    expect(criticalBackgroundSuppression({ ...published, b1: 0 })).to.equal(critical);
    expect(criticalBackgroundSuppression({ ...published, b1: 0, sigma1: 0 })).to.equal(critical);
  });

  it('is Infinity where none is enough, and below 0 where none is needed', () => {
    expect(criticalBackgroundSuppression({ ...published, muE: 0 })).to.equal(Infinity);
    expect(criticalBackgroundSuppression({ ...published, gamma: 0, muE: 0 })).to.equal(-0.25);
  });
});

describe('equilibrium', () => {
  it('agrees with the expected values', async () => {
    const { rows } = await expectedValues();
    rows.forEach(({ b1, equilibrium: expected }) => {
      const found = equilibrium({ ...published, b1 });
      expect(found).to.have.all.keys('A', 'R', 'E', 'G');
      (['A', 'R', 'E', 'G'] as const).forEach((name) => {
        expectClose(found[name], expected[name]);
      });
    });
  });

  it('is empty up to ratio 1, and a state at rest above', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const found = equilibrium(parameters);
        if (basicReproductiveRatio(parameters) <= 1) return void expect(found).to.deep.equal(empty);
        expect(found.E).to.be.above(0);
        expectAtRest(parameters, found);
      }),
      runs,
    );
  });

  it('is where long runs end', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const ratio = basicReproductiveRatio(parameters);
        // Near 1 a run takes years.
        fc.pre(ratio < 0.7 || ratio > 1.4);
        const { E } = simulate(parameters, { days: 1000, sampleEvery: 500 });
        const expected = equilibrium(parameters).E;
        expect(E[2]).to.be.closeTo(expected, 1e-6 * expected + 1e-3);
      }),
      runs,
    );
  });

  it('stays exact where Tregs come in one way only, or very slowly in one', () => {
    [{ beta: 0 }, { pi1: 0 }, { beta: 1e-12 }, { pi1: 1e-20 }].forEach((change) => {
      const parameters = { ...published, b1: 0, ...change };
      expectAtRest(parameters, equilibrium(parameters));
    });
    const weak = { ...published, b1: 0, pi1: 1e-20 };
    expectClose(equilibrium(weak).A, equilibrium({ ...weak, pi1: 0 }).A);
  });

  it('is finite where mature cells die by specific Tregs alone', () => {
    const parameters = { ...published, b1: 0, muA: 0 };
    const found = equilibrium(parameters);
    expectAtRest(parameters, found);
    expectClose(found.R, 0.399800099950025 / 3e-6);
  });

  it('is empty at ratio 1 itself, and hardly more just above', () => {
    const b1 = criticalBackgroundSuppression(published);
    expect(equilibrium({ ...published, b1 })).to.deep.equal(empty);
    const { E } = equilibrium({ ...published, b1: b1 * (1 - 1e-14) });
    expect(E).to.be.within(Number.MIN_VALUE, 1e-6);
  });

  it('is empty, not undefined, where nothing is lost and nothing made', () => {
    expect(equilibrium(none)).to.deep.equal(empty);
    expect(equilibrium({ ...published, muE: 0, f: 0 })).to.deep.equal(empty);
    expect(equilibrium({ ...published, sigma1: 0 })).to.deep.equal(empty);
  });

  it('is refused where no finite state is stable', () => {
    [
      { sigma1: 0 },
      { muE: 0 },
      { muR: 0 },
      { beta: 0, pi1: 0 },
      { muR: 0, beta: 0 },
      { muR: 0, beta: 0, pi1: 0 },
      { sigma1: 0, muE: 0, muR: 0, beta: 0, pi1: 0 },
    ].forEach((change) => {
      [0, 0.1].forEach((b1) => {
        expect(() => equilibrium({ ...published, b1, ...change }), JSON.stringify(change)).to.throw(
          RangeError,
          /^no finite stable state: above ratio 1, sigma1, muR, muE and beta \+ pi1 must be above 0, got .*\b0\b/,
        );
      });
    });
  });
});
