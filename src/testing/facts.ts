import * as fc from 'fast-check';
import type { BrakesFacts, BrakesWords, Setting } from '../i18n/words.js';
import { tracks } from '../widgets/brakes/controls.js';
import { compute, days, effectorsOn, tippingPoint } from '../widgets/brakes/run.js';

/* What the tests of the words share, whatever their language. */

export const seed = 20260805;

/** Whole percents as the range gives them, and what lies between and beside the tipping point. */
const brake = fc.oneof(
  fc.integer({ min: 0, max: 150 }),
  fc.double({ min: 0, max: 150, noNaN: true }),
  fc.double({ min: -1e-3, max: 1e-3, noNaN: true }).map((offset) => tippingPoint + offset),
);

/** What a range of factors gives, what an attribute may hold, and what lies beside 1. */
const factor = (name: 'targeted' | 'injury', smallest: number) => {
  const { minimum, maximum, valueAt } = tracks[name];
  return fc.oneof(
    fc.integer({ min: minimum, max: maximum }).map(valueAt),
    fc.double({ min: smallest, max: 10, noNaN: true }),
    fc.double({ min: 0.99, max: 1.01, noNaN: true }),
  );
};
const settings: fc.Arbitrary<Setting> = fc.record({
  brake,
  targeted: factor('targeted', 0.25),
  injury: factor('injury', 0.1),
});
export const published: Setting = { brake: 100, targeted: 1, injury: 1 };

/** Checks something of the facts of every setting. */
export function forAll(check: (facts: BrakesFacts, setting: Setting) => void): void {
  fc.assert(
    fc.property(settings, (setting) => {
      check(compute(setting).facts, setting);
    }),
    { seed, numRuns: 300 },
  );
}

/** All that is said of a state; of a range, what is spoken. */
export const toldBy = (brakes: BrakesWords) => (facts: BrakesFacts) => {
  const meaning = brakes.meaning(facts);
  const spoken = (name: keyof Setting) => `${brakes[name].spoken(facts[name])}. ${meaning}`;
  return {
    headline: brakes.headline(facts),
    meaning,
    sentences: brakes.sentences(facts),
    description: brakes.describe(facts),
    brake: spoken('brake'),
    targeted: spoken('targeted'),
    injury: spoken('injury'),
  };
};

export const toNumber = (digits = ''): number => Number(digits.replace(/,/g, ''));

/** A count as it is said: two digits of it, and `fewer than 10` as the largest number it can be. */
export const rounded = (count: number): number => (count < 10 ? 10 : Number(count.toPrecision(2)));

/** All numbers in a text, in order. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d,.]*/g)].map(([each]) => toNumber(each.replace(/[.,]$/, '')));

/** No hole, and no number that is none or that is not for people. */
export const hole = /NaN|undefined|null|Infinity|∞|\[object|\d[eE][-+]?\d| {2}|-\d|^\s|\s$|^$/;

/** What a step has to say, worked out from the run itself. */
export function ran(setting: Setting) {
  const { run } = compute(setting);
  const peak = Math.max(...run.E);
  const day = run.E.indexOf(peak) / 2;
  let tenth = Math.ceil(day);
  while (tenth < days && effectorsOn(run, tenth) > peak / 10) tenth++;
  return {
    peak: rounded(peak),
    peakDay: Math.round(day),
    end: rounded(effectorsOn(run, days)),
    /** The first whole day with at most a tenth of the peak; the last day where there is none. */
    tenth,
  };
}

/** Every string among a widget's words, however deep. */
export function strings(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(strings) : [];
}

/** What every function among a widget's words says; one that is missing does not compile. */
export type Said<Words> = {
  readonly [
    K in keyof Words as Words[K] extends (...given: never[]) => unknown ? K : never
  ]: readonly string[];
};
