import { expect } from '@open-wc/testing';
import {
  basicReproductiveRatio,
  lastsByChance,
  published,
  publishedStart,
  type ChanceOptions,
  type ModelParameters,
  type State,
} from './index.js';

/** The controls: percent of the published b1, and times the published sigma1. */
const braked = (percent: number, targeted = 1): ModelParameters => ({
  ...published,
  b1: (published.b1 * percent) / 100,
  sigma1: published.sigma1 * targeted,
});

const answers = (parameters: ModelParameters, runs: number, options?: ChanceOptions): boolean[] =>
  Array.from({ length: runs }, (_, seed) => lastsByChance(parameters, seed, options));

const count = (list: readonly boolean[]): number => list.filter(Boolean).length;

/** The share of runs that last; these seeds are 0, 1, 2 and so on. */
const share = (parameters: ModelParameters, runs: number, options?: ChanceOptions): number =>
  count(answers(parameters, runs, options)) / runs;

/**
 * That a share lies within 4 standard errors of the expected one: of right code, a test in 16,000
 * would fail, and the same on every machine.
 */
function expectShare(
  expected: number,
  parameters: ModelParameters,
  options?: ChanceOptions,
  runs = 3000,
): void {
  const error = Math.sqrt((expected * (1 - expected)) / runs);
  expect(error, 'the test would not tell').to.be.above(0);
  expect(share(parameters, runs, options)).to.be.closeTo(expected, 4 * error);
}

describe('lastsByChance', () => {
  describe('gives the answers', () => {
    it('that it gave before, to the same arguments', () => {
      const first = answers(braked(40), 50);
      expect(answers(braked(40), 50)).to.deep.equal(first);
      expect(answers(braked(40), 50, { start: {} })).to.deep.equal(first);
      expect(answers(braked(40), 50, { days: 200, start: publishedStart })).to.deep.equal(first);
    });

    it('of every browser', () => {
      const shown = answers(braked(40), 64).map((lasts) => (lasts ? 'L' : '-'));
      expect(shown.join('')).to.equal(
        'LL-L-------L-LL-----------LL-LLLLL-----LLL---L--L-L-LL--LL-L---L',
      );
    });

    it('without a function that browsers round differently', () => {
      const exact = ['sqrt', 'abs', 'min', 'max', 'floor', 'ceil', 'imul'];
      const inexact = Object.entries(Object.getOwnPropertyDescriptors(Math)).filter(
        ([name, { value }]) => typeof value === 'function' && !exact.includes(name),
      );
      const found: string[] = [];
      try {
        inexact.forEach(([name]) => {
          Object.defineProperty(Math, name, { value: () => found.push(name) });
        });
        lastsByChance(published, 1);
      } finally {
        inexact.forEach(([name, descriptor]) => {
          Object.defineProperty(Math, name, descriptor);
        });
      }
      const replaced = inexact.map(([name]) => name);
      expect(replaced).to.include.members(['random', 'exp', 'log', 'pow']);
      expect(found).to.deep.equal([]);
    });

    it('of a new luck to each seed', () => {
      const list = answers(braked(40), 5000);
      const expected = count(list) / list.length;
      // Hundreds of neighbouring seeds differ as much as hundreds of tosses of one coin.
      const hundreds = Array.from({ length: 50 }, (_, index) =>
        count(list.slice(100 * index, 100 * index + 100)),
      );
      const squares = hundreds.map((found) => (found - 100 * expected) ** 2);
      const variance = squares.reduce((sum, square) => sum + square, 0) / 49;
      // Chi-square with 49 degrees of freedom, its middle 99.99 %.
      expect(variance / (100 * expected * (1 - expected))).to.be.within(0.37, 1.98);
      // A seed says nothing about the next ones.
      [1, 2, 3, 4, 8, 16, 79, 100].forEach((distance) => {
        const both = list.filter((lasts, seed) => lasts && list[(seed + distance) % list.length]);
        const error = Math.sqrt(list.length) * expected * (1 - expected);
        expect(both.length).to.be.closeTo(list.length * expected ** 2, 4 * error);
      });
    });

    it('of the same luck at other settings', () => {
      const [weak, strong] = [answers(braked(20), 1000), answers(braked(40), 1000)];
      const contrary = strong.filter((lasts, seed) => lasts && !weak[seed]).length;
      const ifUnrelated = (count(strong) * (1000 - count(weak))) / 1000;
      expect(count(strong)).to.be.below(count(weak));
      expect(contrary).to.be.below(ifUnrelated / 3);
    });
  });

  // Each setting leaves one part of the model to itself, so that its result is known exactly.
  describe('agrees with what is known exactly', () => {
    /** Nothing comes, nothing goes. */
    const still: ModelParameters = {
      ...{ v: 0, f: 0, gamma: 0, beta: 0, pi1: 0, lambdaE: 0 },
      ...{ muA: 0, muR: 0, muE: 0, muG: 0, b1: 0, sigma1: 0 },
    };
    const none: State = { A: 0, R: 0, E: 0, G: 0 };

    it('of a start that stays', () => {
      [0, 1, 2].forEach((seed) => {
        expect(lastsByChance(still, seed, { start: none })).to.be.false;
        expect(lastsByChance(still, seed, { start: { ...none, R: 1e9, G: 1e9 } })).to.be.false;
        expect(lastsByChance(still, seed, { start: { ...none, A: 1 } })).to.be.true;
        expect(lastsByChance(still, seed, { start: { ...none, E: 1 } })).to.be.true;
        expect(lastsByChance(still, seed, { start: { ...none, E: 0.999 } })).to.be.false;
      });
    });

    it('of effector cells that die', () => {
      const start = { ...none, E: 1000 };
      const day = Math.log(1000) / 0.25;
      [0, 1, 2].forEach((seed) => {
        const lasts = (days: number) =>
          lastsByChance({ ...still, muE: 0.25 }, seed, { start, days });
        expect(lasts(day - 0.01)).to.be.true;
        expect(lasts(day + 0.01)).to.be.false;
      });
    });

    it('of effector cells that are made', () => {
      const start = { ...none, A: 1 };
      const parameters = { ...still, lambdaE: 1000, muE: 0.25, muA: 0.1 };
      const days = 40;
      // A life of t days leaves (lambdaE / muE) (e^(muE t) - 1) e^(-muE days) of them at the end.
      const life = Math.log((0.25 / 1000) * Math.exp(0.25 * days) + 1) / 0.25;
      expectShare(Math.exp(-0.1 * life), parameters, { start, days });
    });

    it('of mature cells that die of age or by other Tregs', () => {
      [
        { muA: 0.25, b1: 0 },
        { muA: 0, b1: 0.25 },
        { muA: 0.1, b1: 0.15 },
      ].forEach((rates) => {
        [1, 3].forEach((A) => {
          const all = (1 - Math.exp(-0.25 * 5)) ** A;
          expectShare(1 - all, { ...still, ...rates }, { start: { ...none, A }, days: 5 });
        });
      });
    });

    it('of parts of mature cells', () => {
      expectShare(0.3, still, { start: { ...none, A: 0.3 }, days: 1 });
    });

    it('of mature cells that die by specific Tregs, which fade', () => {
      const start = { ...none, A: 1, R: 1e5 };
      const hazard = 3e-6 * 1e5 * ((1 - Math.exp(-0.25 * 4)) / 0.25);
      const parameters = { ...still, sigma1: 3e-6, muR: 0.25 };
      expectShare(Math.exp(-hazard), parameters, { start, days: 4 });
    });

    it('of mature cells that call in the Tregs they die by', () => {
      // They grow by 2e4 a day: half by beta, half by pi1 with part of an effector, which stays.
      const parameters = { ...still, beta: 1e4, pi1: 1e4 / 0.9, sigma1: 3e-6 };
      const start = { ...none, A: 1, E: 0.9 };
      const hazard = (3e-6 * 2e4 * 5 ** 2) / 2;
      expectShare(Math.exp(-hazard), parameters, { start, days: 5 });
    });

    it('of antigen that matures cells while it is cleared', () => {
      const start = { ...none, G: 2e7 };
      const parameters = { ...still, v: 0.0025, f: 1e-4, muG: 5 };
      [0.1, 0.5, 10].forEach((days) => {
        const cells = (2e7 * 2.5e-7 * (1 - Math.exp(-5.0025 * days))) / 5.0025;
        expectShare(1 - Math.exp(-cells), parameters, { start, days });
      });
    });

    it('of antigen that effector cells release in their life, be it long or short', () => {
      [0.25, 5].forEach((muE) => {
        const parameters = { ...still, v: 0.0025, f: 1e-4, gamma: 8000 * muE, muG: 5, muE };
        const cells = (900 * 8000 * 2.5e-7) / 5.0025;
        expectShare(1 - Math.exp(-cells), parameters, { start: { ...none, E: 900 }, days: 40 });
      });
    });
  });

  describe('away from the threshold', () => {
    /**
     * How likely an attack is to last, from its first cells alone. A mature cell lives 1 / (b1 +
     * muA) days on average and makes lambdaE effector cells a day; each of them, by gamma / muE
     * antigen, matures gamma / muE * q further cells, where q = f v / (v + muG) is the share of
     * antigen that matures a cell before it is cleared. So it has R0 offspring on average and, with
     * a steady rate over a life of random length, geometrically many. The line of such a cell dies
     * out with the chance x that solves x = 1 / (1 + R0 (1 - x)): 1 / R0, or 1 up to R0 = 1. The
     * first cells are A, and those that the antigen G matures, by chance G q of them.
     */
    const byBranching = (p: ModelParameters, { A, G }: State): number => {
      const dies = Math.min(1, 1 / basicReproductiveRatio(p));
      const q = (p.f * p.v) / (p.v + p.muG);
      return 1 - dies ** A * Math.exp(-G * q * (1 - dies));
    };

    /**
     * What the lines of cells do not know: specific Tregs, called in by all cells together, and
     * that an attack may end late by chance. Both make fewer attacks last, and hardly any while
     * specific Tregs are weak: 0 to 1.5 % fewer of 20,000 runs at each of these settings.
     */
    const fewerAtMost = 0.02;

    [0, 20].forEach((percent) => {
      [0.1, 0.5, 1].forEach((injury) => {
        [1, 2].forEach((A) => {
          it(`at ${percent} %, ${injury} times the antigen and ${A} cells`, () => {
            const parameters = braked(percent, 0.25);
            const start = { ...publishedStart, A, G: publishedStart.G * injury };
            const expected = byBranching(parameters, start);
            const error = Math.sqrt((expected * (1 - expected)) / 500);
            const found = share(parameters, 500, { start });
            expect(found - expected).to.be.within(-4 * error - fewerAtMost, 4 * error);
          });
        });
      });
    });

    it('where all attacks end', () => {
      expect(byBranching(braked(150), publishedStart)).to.equal(0);
      expect(count(answers(braked(150, 0.25), 2000))).to.equal(0);
      expect(count(answers(braked(200), 2000))).to.equal(0);
      // They take time for it.
      expect(count(answers(braked(200), 100, { days: 10 }))).to.be.above(90);
    });
  });

  describe('where specific Tregs take part', () => {
    const settings: readonly (readonly [percent: number, targeted: number])[] = [
      [20, 1],
      [0, 10],
      [59, 0.25],
    ];
    settings.forEach(([percent, targeted]) => {
      it(`agrees with chance in all four kinds at ${percent} % and ${targeted} times sigma1`, () => {
        const parameters = braked(percent, targeted);
        const days = 100;
        const runs = 500;
        const random = uniform(289);
        const inFull = Array.from({ length: runs }, () => lastsInFull(parameters, days, random));
        const expected = count(inFull) / runs;
        const found = share(parameters, 3 * runs, { days });
        const error = Math.sqrt(expected * (1 - expected) * (1 / runs + 1 / (3 * runs)));
        expect(found).to.be.closeTo(expected, 4 * error);
      });
    });
  });

  describe('lasts more often', () => {
    const expectRising = (shares: readonly number[]) => {
      shares.slice(1).forEach((later, index) => {
        expect(later, shares.join()).to.be.above(shares[index] ?? NaN);
      });
    };

    // The abstract of the paper: "the probability of developing a chronic autoimmune response
    // increases with the initial exposure to self antigen".
    it('the more self-antigen it starts from', () => {
      const shareOf = (injury: number) =>
        share(braked(20), 300, { start: { G: publishedStart.G * injury } });
      expectRising([0.03, 0.1, 0.3, 1, 3].map(shareOf));
    });

    it('the weaker the brakes of other specificities are', () => {
      [1, 4].forEach((targeted) => {
        expectRising([80, 60, 40, 20, 0].map((percent) => share(braked(percent, targeted), 300)));
      });
    });

    it('within fewer days', () => {
      expectRising([200, 100, 50, 25].map((days) => share(braked(60), 300, { days })));
    });
  });

  describe('refuses', () => {
    const refuse = (
      message: string,
      change: Partial<ModelParameters>,
      options?: ChanceOptions,
      seed = 1,
    ) => {
      expect(() => lastsByChance({ ...published, ...change }, seed, options)).to.throw(
        RangeError,
        message,
      );
    };
    const bad = [-1, NaN, Infinity, '1', undefined, null];
    const shown = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));

    it('a bad parameter', () => {
      Object.keys(published).forEach((name) => {
        bad.forEach((value) => {
          refuse(`${name} must be a finite number of at least 0 (`, { [name]: value });
        });
      });
    });

    it('a bad seed', () => {
      bad
        .filter((value) => value !== undefined)
        .forEach((value) => {
          const message = `seed must be a finite number of at least 0 (whole number), got ${shown(value)}`;
          refuse(message, {}, {}, value as number);
        });
    });

    it('a bad length', () => {
      [0, -1, NaN, Infinity].forEach((days) => {
        refuse(`days must be a finite number above 0 (days), got ${days}`, {}, { days });
      });
    });

    it('a bad start', () => {
      (['A', 'R', 'E', 'G'] as const).forEach((name) => {
        [-1, NaN, Infinity].forEach((value) => {
          refuse(
            `start.${name} must be a finite number of at least 0 (count), got ${value}`,
            {},
            {
              start: { [name]: value },
            },
          );
        });
      });
    });

    it('growth without bound', () => {
      refuse('b1 and sigma1 must not both be 0', { b1: 0, sigma1: 0 });
    });

    it('more steps than it can take', () => {
      const message = 'cannot follow more than 2000000 steps';
      refuse(message, {}, { days: 200_001 });
      refuse(message, {}, { days: 1e300 });
      (['v', 'muA', 'muR', 'muE', 'muG', 'b1'] as const).forEach((name) => {
        refuse(message, { [name]: 5001 });
      });
    });

    it('more mature cells than it can count', () => {
      const message = 'cannot follow more than 1000 mature cells';
      refuse(message, {}, { start: { A: 1001 } });
      refuse(message, {}, { start: { A: 1e300 } });
      refuse(message, {}, { start: { G: 1e300 } });
      refuse(message, { sigma1: 1e-12, b1: 0 }, { days: 1000 });
      expect(lastsByChance(published, 1, { start: { A: 1000, G: 0 }, days: 1 })).to.be.true;
    });
  });
});

/** Equally likely numbers from 0 to below 1: another way to draw them (xorshift, Marsaglia 2003). */
function uniform(state: number): () => number {
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** How often something happens that happens `mean` times on average (Knuth). */
function events(mean: number, random: () => number): number {
  let number = 0;
  for (let left = random(), none = Math.exp(-mean); left > none; left *= random()) number++;
  return number;
}

/**
 * The model once more, with chance in all four kinds (tau-leaping, Gillespie 2001): in each short
 * step every event of the four equations happens a random number of times. Many at once are as
 * good as normally distributed.
 */
function lastsInFull(p: ModelParameters, days: number, random: () => number): boolean {
  const change = (of: number, made: number, lost: number): number => {
    if (lost < 10) return Math.max(-of, events(made, random) - events(lost, random));
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(-of, Math.round(made - lost + Math.sqrt(made + lost) * normal));
  };
  let { A, R, E, G } = publishedStart;
  for (let day = 0; day < days && A + E + G > 0;) {
    // Antigen falls steeply at first.
    const step = day < 4 ? 0.01 : 0.1;
    day += step;
    const a = change(A, step * p.f * p.v * G, step * (p.muA + p.b1 + p.sigma1 * R) * A);
    const r = change(R, step * (p.beta + p.pi1 * E) * A, step * p.muR * R);
    const e = change(E, step * p.lambdaE * A, step * p.muE * E);
    const g = change(G, step * p.gamma * E, step * (p.v + p.muG) * G);
    A += a;
    R += r;
    E += e;
    G += g;
  }
  return A > 0 || E > 0;
}
