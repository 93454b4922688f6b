import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  largestReferenceError,
  lastsByChance,
  referenceCount,
  publishedStart,
} from '../model/index.js';
import {
  forAll,
  hole,
  numbersIn,
  published,
  ran,
  rounded,
  seed,
  strings,
  toldBy,
  toNumber,
  type Said,
} from '../testing/facts.js';
import { highestGrade, schoolGrade } from '../testing/readability.js';
import { tracks } from '../widgets/brakes/controls.js';
import { compute, days, inModel, tippingPoint } from '../widgets/brakes/run.js';
import { strength } from '../widgets/brakes/scene.js';
import { guessStep, stepSentences, steps } from '../widgets/brakes/story.js';
import * as english from './en.js';
import type { BrakesFacts, BrakesWords } from './words.js';

const { brakes, booking, causes, conditions } = english;

const told = toldBy(brakes);
const textsOf = (facts: BrakesFacts) => Object.values(told(facts)).flat();

/** Sentences that are true of every state: they explain the ratio. */
const rules = /[^.]*\b(?:above 1|up to 1|1 or (?:below|less))\b[^.]*\./gi;
const fading =
  /\bfad(?:es?|ing)\b|\bfalling\b|\bare left\b|\bcomes to a stop\b|\bslows down\b|\broad ahead climbs\b/i;
const lasting = /\blasts?\b|\bdoes not die out\b|\bsettles\b|\bkeeps rolling\b|\bruns downhill\b/i;

/** The ratio as it is said: the number, and on which side of 1 it is put. */
function saidRatio(facts: BrakesFacts): { readonly value: number; readonly side: number } {
  const said = /(?:(exactly|just under|just over) )?\b(1|\d\.\d\d) (?:more|new)\b/.exec(
    brakes.sentences(facts).join(' '),
  );
  if (!said) throw new Error('the ratio is not said');
  const [, words, digits] = said;
  const value = Number(digits);
  const sides = { exactly: 0, 'just under': -1, 'just over': 1 } as const;
  return {
    value,
    side: words ? sides[words as keyof typeof sides] : Math.sign(value - 1),
  };
}

/** The counts of cells in a text, in order; `fewer than 10` is the largest number it can be. */
const counts = (text: string) =>
  [...text.matchAll(/(?:about|fewer than) ([\d,]*\d)/gi)].map(([, digits]) => toNumber(digits));

/** The model days in a text, in order. */
const daysIn = (text: string) => [...text.matchAll(/\bday (\d+)/gi)].map(([, day]) => Number(day));

describe('English: the sentences of the explainer', () => {
  it('never contradict the sign of the ratio - 1, nor each other', () => {
    forAll((facts) => {
      const mustLast = facts.ratio > 1;
      expect(facts.outcome).to.equal(mustLast ? 'lasts' : 'fades');
      const [yes, no] = mustLast ? [lasting, fading] : [fading, lasting];
      const { sentences, ...others } = told(facts);
      for (const text of [sentences.join(' ').replace(rules, ''), ...Object.values(others)]) {
        expect(text).to.match(yes);
        expect(text).to.not.match(no);
      }
    });
  });

  it('say what the ratio means the right way round, the same in every state and with the equations', () => {
    const [low = '', high = ''] = brakes.ratio.match(rules) ?? [];
    expect(low)
      .to.match(/(?:up to 1|1 or below)\b.*\bfade/i)
      .and.not.match(lasting);
    expect(high)
      .to.match(/above 1\b.*\blast/i)
      .and.not.match(fading);
    const rule = (low + high).trim();
    forAll((facts) => expect(brakes.sentences(facts).join(' ')).to.include(rule));
  });

  it('say the ratio to two decimals, never on the wrong side of 1', () => {
    forAll((facts) => {
      const { value, side } = saidRatio(facts);
      expect(side).to.equal(Math.sign(facts.ratio - 1));
      expect(value).to.be.closeTo(facts.ratio, 0.00501);
    });
  });

  it('say a ratio ever so close to 1 on its own side', () => {
    const { facts } = compute({ ...published, brake: 60 });
    const near = fc.oneof(
      fc.double({ min: 0.99, max: 1.01, noNaN: true }),
      fc.constantFrom(1, 1 - Number.EPSILON / 2, 1 + Number.EPSILON, 0.995, 1.005),
    );
    fc.assert(
      fc.property(near, (ratio) => {
        const outcome = ratio > 1 ? 'lasts' : 'fades';
        const { side } = saidRatio({ ...facts, ratio, outcome });
        expect(side).to.equal(Math.sign(ratio - 1));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('say one percentage, that of the setting', () => {
    forAll((facts) => {
      fc.pre(Number.isInteger(facts.brake));
      const percent = String(facts.brake);
      expect(told(facts).brake).to.match(new RegExp(`^${percent} percent\\. `));
      expect(brakes.describe(facts).match(/\S+%/g)).to.deep.equal([`${percent}%`]);
      expect(brakes.brake.value(facts.brake)).to.equal(`${percent}%`);
    });
  });

  it('say the factors of the setting', () => {
    // Where no number is said, it is the published one.
    const said = (text: string) => Number(/([\d.]+) times/.exec(text)?.[1] ?? 1);
    forAll((facts) => {
      const { targeted, injury } = facts;
      const within = (value: number, exact: number) =>
        expect(value).to.be.closeTo(exact, 0.051 * exact);
      within(said(brakes.describe(facts)), targeted);
      within(said(brakes.targeted.spoken(targeted)), targeted);
      within(said(brakes.injury.spoken(injury)), injury);
      within(Number(brakes.targeted.value(targeted).replace('×', '')), targeted);
      within(Number(brakes.injury.value(injury).replace('×', '')), injury);
    });
    for (const name of ['targeted', 'injury'] as const) {
      const { minimum, maximum, valueAt } = tracks[name];
      for (let position = minimum; position <= maximum; position++) {
        const value = valueAt(position);
        expect(brakes[name].value(value)).to.equal(`×${value}`);
        expect(said(brakes[name].spoken(value))).to.equal(value);
      }
    }
  });

  it('say factors in words people use: never "1 times", and no long row of decimals', () => {
    const odd = /(?<![\d.])1 times\b|\d\.\d{3}/;
    for (const text of textsOf(compute(published).facts)) expect(text).to.not.match(odd);
    forAll((facts) => {
      for (const text of [
        ...textsOf(facts),
        brakes.targeted.value(facts.targeted),
        brakes.injury.value(facts.injury),
      ]) {
        expect(text).to.not.match(odd);
      }
    });
  });

  it('say what the run says: peak, end, and where it settles', () => {
    forAll((facts) => {
      const { peak, end, equilibriumEffectors, outcome } = facts;
      const text = brakes.sentences(facts).join(' ');
      expect(counts(text)).to.deep.equal(
        (outcome === 'fades'
          ? [peak.effectors, end.effectors]
          : [end.effectors, equilibriumEffectors]
        ).map(rounded),
      );
      expect(daysIn(text)).to.deep.equal(
        (outcome === 'fades' ? [peak.day, end.day] : [end.day]).map(Math.round),
      );
    });
  });

  it('describe the peak and the end of the run; the end alone only where it is the peak in so many words', () => {
    forAll((facts, setting) => {
      const { days, E } = compute(setting).run;
      const highest = Math.max(...E);
      const expected = [
        { day: Math.round(days[E.indexOf(highest)] as number), count: rounded(highest) },
        { day: 200, count: rounded(E[400] as number) },
      ];
      const text = brakes.describe(facts);
      const said = counts(text);
      expect(said).to.have.length.within(1, 2);
      if (said.length === 1) {
        expect(rounded(highest)).to.equal(expected[1]?.count);
        expected.shift();
      }
      expect(said).to.deep.equal(expected.map(({ count }) => count));
      expect(daysIn(text)).to.deep.equal(expected.map(({ day }) => day));
    });
  });

  it('describe a peak that is just before the end as the end', () => {
    const { facts } = compute({ brake: 7, targeted: 5.6, injury: 0.11 });
    expect(facts.peak.day).to.equal(199.5);
    const said = daysIn(brakes.describe(facts));
    expect(said).to.deep.equal([...new Set(said)]);
  });

  it('say that a number falls only where it falls, and never more cells at the end than at the peak', () => {
    forAll((facts, setting) => {
      fc.pre(facts.outcome === 'fades');
      const { E } = compute(setting).run;
      expect(E.at(-1)).to.be.below(E.at(-2) as number);
      expect(brakes.sentences(facts).join(' ')).to.include('keeps falling');
      const [peak = NaN, end = NaN] = counts(brakes.sentences(facts).join(' '));
      expect(end).to.be.at.most(peak);
      expect(facts.peak.day).to.be.below(facts.end.day);
    });
  });

  it('say of a slow fade that it is slow, wherever they say that it fades at length', () => {
    forAll((facts, setting) => {
      const { E } = compute(setting).run;
      const isSlow = facts.outcome === 'fades' && (E[400] as number) > 0.1 * Math.max(...E);
      const { headline, sentences, ...others } = told(facts);
      for (const text of [sentences.join(' '), ...Object.values(others)]) {
        expect(/very slowly/i.test(text), text).to.equal(isSlow);
      }
      expect(headline).to.not.match(/slow|quick|fast/i);
    });
  });

  it('let the car come to a stop only where it is drawn as good as still at the end', () => {
    const check = (facts: BrakesFacts) => {
      if (/\bstops?\b/.test(brakes.describe(facts)))
        expect(strength(facts.end.effectors)).to.be.below(0.1);
    };
    check(compute({ brake: 67, targeted: 0.4, injury: 10 }).facts);
    forAll(check);
  });

  it('change their meaning with the outcome, or where a fade is slow, and with nothing else', () => {
    const meanings = new Map<string, string>();
    forAll((facts) => {
      const isSlow = facts.outcome === 'fades' && facts.tenthOfPeakDay === undefined;
      const state = `${facts.outcome} ${isSlow}`;
      const meaning = brakes.meaning(facts);
      expect(meanings.get(state) ?? meaning).to.equal(meaning);
      meanings.set(state, meaning);
    });
    expect(meanings).to.have.length(3);
    expect(new Set(meanings.values())).to.have.length(3);
  });

  it('hold no hole and no number that is none', () => {
    forAll((facts) => {
      const { headline, meaning, sentences, description } = told(facts);
      for (const text of [headline, meaning, ...sentences, description]) {
        expect(text).to.match(/^[A-Z].*[.]$/);
      }
      for (const text of textsOf(facts)) {
        expect(text).to.match(/^\w.*[.]$/);
        expect(text).to.not.match(hole);
      }
    });
  });

  it('are the same for the same state', () => {
    forAll((facts, setting) => {
      expect(told(facts)).to.deep.equal(told(compute({ ...setting }).facts));
    });
  });

  it('are right for settings worked out by hand', () => {
    const at = (brake: number) => told(compute({ ...published, brake }).facts);
    const [strong, edge, weak] = [at(100), at(60), at(30)];
    expect(strong.headline).to.equal('The flare fades.');
    expect(strong.brake).to.equal('100 percent. The flare fades.');
    expect(strong.sentences.join(' ')).to.match(/0\.80 (?:more|new)/);
    expect(strong.sentences.join(' ')).to.include('fewer than 10 are left');
    expect(strong.description).to.match(/peaks on model day 5 with about 7,000/);
    expect(edge.headline).to.equal('The flare fades.');
    expect(edge.targeted).to.match(/\. The flare fades, but very slowly\.$/);
    expect(edge.sentences.join(' ')).to.match(/just under 1 (?:more|new)/);
    expect(weak.headline).to.equal('The attack lasts.');
    expect(weak.injury).to.match(/\. The attack lasts\.$/);
    expect(weak.sentences.join(' ')).to.match(/1\.23 (?:more|new)/);
    expect(weak.description).to.match(/climbs to about 34,000 on model day 200/);
  });
});

describe('English: the story of the explainer', () => {
  const say = (step: number) => stepSentences(step, brakes).join(' ');
  const usual = ran(published);

  it('has words for every step, each with a title of its own', () => {
    expect(brakes.steps).to.have.length(steps.length);
    const titles = brakes.steps.map(({ title }) => title);
    expect(new Set(titles)).to.have.length(steps.length);
    for (const title of titles) expect(title).to.match(/^[A-Z].*[^.]$/);
    steps.forEach((_, index) => {
      expect(brakes.stepOf(index + 1, steps.length)).to.equal(`Step ${index + 1} of 6`);
      expect(say(index + 1)).to.match(/^[A-Z].*[.]$/);
      expect(say(index + 1)).to.not.match(hole);
    });
  });

  it('says when the flare peaks, and how high', () => {
    expect(numbersIn(say(1))).to.deep.equal([usual.peakDay, usual.peak]);
    expect(say(1)).to.include(`day ${usual.peakDay}`);
  });

  it('says that the brakes hold, and how little is left', () => {
    expect(numbersIn(say(2))).to.deep.equal([days, usual.end]);
    expect(say(2)).to.include('fewer than 10').and.include('the flare fades');
    expect(compute(published).run.E[400]).to.be.below(10);
  });

  it('says that more background brakes make it fade sooner, and that the gut is assumed', () => {
    const { setting, compared } = steps[2] as (typeof steps)[number];
    const here = ran(setting);
    expect(compared).to.deep.equal(published);
    expect(numbersIn(say(3))).to.deep.equal([setting.brake - 100, here.tenth, usual.tenth]);
    expect(here.tenth).to.be.below(usual.tenth);
    expect(say(3)).to.include(`day ${here.tenth}, not ${usual.tenth}`);
    expect(say(3)).to.not.match(/longer|later/);
    expect(say(3))
      .to.match(/suppose/i)
      .and.match(/no gut in it/)
      .and.match(/assumed/);
  });

  it('says that weaker background brakes make it fade later', () => {
    const { setting, compared } = steps[3] as (typeof steps)[number];
    const here = ran(setting);
    expect(compared).to.deep.equal(published);
    expect(numbersIn(say(4))).to.deep.equal([setting.brake, here.tenth, usual.tenth]);
    expect(here.tenth).to.be.within(usual.tenth + 1, days - 1);
    expect(say(4)).to.include(`day ${here.tenth}, not ${usual.tenth}`);
    expect(say(4))
      .to.match(/longer to fade/)
      .and.not.match(/sooner|earlier/);
  });

  it('asks for the guess without giving the answer away', () => {
    expect(steps[guessStep - 1]?.setting.brake).to.equal(Math.ceil(tippingPoint));
    expect(numbersIn(say(guessStep))).to.deep.equal([]);
    expect(say(guessStep)).to.include('?').and.to.match(/guess/i);
    for (const { title } of brakes.steps) expect(title).to.not.match(/\d/);
  });

  it('says that targeted brakes make a lasting attack weaker, and that it still lasts', () => {
    const { setting, compared } = steps[5] as (typeof steps)[number];
    expect(setting).to.deep.equal({ ...compared, targeted: setting.targeted });
    const [here, there] = [ran(setting), ran(compared)];
    expect(numbersIn(say(6))).to.deep.equal([
      compared.brake,
      there.end,
      days,
      setting.targeted,
      here.end,
    ]);
    expect(here.end).to.be.below(there.end);
    expect(say(6)).to.match(/still lasts/);
    for (const each of [setting, compared]) expect(compute(each).facts.outcome).to.equal('lasts');
  });

  it('says that it fades or lasts only where it does, as the headline of that setting', () => {
    [2, 3, 4, 6].forEach((step) => {
      const { setting } = steps[step - 1] as (typeof steps)[number];
      expect(say(step)).to.not.match(compute(setting).facts.outcome === 'fades' ? lasting : fading);
    });
  });
});

describe('English: the answer to a guess', () => {
  const guesses = fc.integer({ min: 0, max: 150 });

  /** Expects the distance and the direction to be right, for a tipping point wherever it is. */
  function expectAnswer(guess: number, point: number): string {
    const answer = brakes.answer(guess, point);
    const text = answer.join(' ');
    expect(text).to.not.match(hole);
    expect(text).to.include(`tipping point is at ${point.toFixed(1)}%`);
    expect(text).to.include(`Your guess, ${guess}%,`);
    const distance = Math.abs(guess - point);
    const [, points, plural, direction] =
      /\b(\d+) percentage point(s?) too (high|low)\b/.exec(text) ?? [];
    if (points === undefined) {
      expect(text).to.include('right on it');
      expect(distance).to.be.below(0.5);
    } else {
      expect(text).to.not.include('right on it');
      expect(Number(points)).to.be.at.least(1).and.closeTo(distance, 0.5);
      expect(plural).to.equal(points === '1' ? '' : 's');
      expect(direction).to.equal(guess > point ? 'high' : 'low');
    }
    return text;
  }

  it('says how far it is from the tipping point, on which side, and what the model does there', () => {
    for (let guess = 0; guess <= 150; guess++) {
      const text = expectAnswer(guess, tippingPoint);
      const { outcome } = compute({ ...published, brake: guess }).facts;
      const there = text.slice(text.indexOf(`At ${guess}%`));
      expect(there).to.match(outcome === 'fades' ? /\bfades\b/ : /\blasts\b/);
      expect(text).to.not.match(outcome === 'fades' ? lasting : fading);
    }
  });

  it('goes by the tipping point that was computed', () => {
    const points = fc.double({ min: 1, max: 149, noNaN: true });
    fc.assert(
      fc.property(guesses, points, (guess, point) => {
        fc.pre(guess !== point);
        expect(/\bfades\b/.test(expectAnswer(guess, point))).to.equal(guess > point);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('begins with the tipping point alone, which paper shows to who has not guessed', () => {
    expect(brakes.answer(75, tippingPoint)[0]).to.match(/^[^.]*59\.9%\.$/);
    expect(brakes.answer(10, tippingPoint)[0]).to.equal(brakes.answer(75, tippingPoint)[0]);
  });
});

describe('English: what is read off a picture', () => {
  const cells = fc.oneof(
    fc.double({ min: 0, max: 2e5, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  );

  it('is the same count, as it is shown and as it is spoken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days }), cells, (day, value) => {
        const spoken = brakes.onDay(day, value);
        const shown = brakes.readout(day, value);
        expect(daysIn(spoken)).to.deep.equal([day]);
        expect(daysIn(shown)).to.deep.equal([day]);
        expect(counts(spoken)).to.deep.equal([rounded(value)]);
        const short = brakes.short(value);
        expect(short.startsWith('<')).to.equal(value < 10);
        expect(toNumber(short.replace('<', ''))).to.equal(rounded(value));
        expect(shown).to.include(` ${short} `);
        expect(brakes.peak(value)).to.match(new RegExp(` ${short}$`));
        expect(toNumber(brakes.amount(value))).to.be.closeTo(value, 0.5);
        for (const text of [spoken, shown, short, brakes.amount(value)])
          expect(text).to.not.match(hole);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('names the highest count and the last of each part of the model, without a row of zeros', () => {
    forAll((_, setting) => {
      const { run } = compute(setting);
      for (const counts of [run.A, run.R, run.E, run.G]) {
        const highest = Math.max(...counts);
        const text = brakes.highest(highest, counts[400] as number);
        expect(toNumber(/[\d,]+(?:\.\d+)?/.exec(text)?.[0])).to.equal(
          Number(highest.toPrecision(2)),
        );
        expect(text).to.not.match(hole);
        expect(text).to.not.match(/0\.00/);
      }
    });
  });

  it('names the reference runs by their brakes', () => {
    expect([0, 50, 100].map((brake) => brakes.ghost(brake))).to.deep.equal([
      'Brakes at 0%',
      'Brakes at 50%',
      'Brakes at 100%',
    ]);
  });
});

describe('English: chance', () => {
  it('counts the runs that ended and those that did not, and they add up', () => {
    for (let going = 1; going < 100; going++) {
      const text = brakes.chanceResult(going, 100, days);
      expect(numbersIn(text)).to.deep.equal([100 - going, 100, days, going]);
      expect(text).to.match(new RegExp(`${100 - going} of 100 runs\\b[^.]*\\bended\\b`));
      expect(text).to.match(new RegExp(`${going}\\b[^.]*\\bstill going\\b`));
      expect(text).to.not.match(/\b1 runs\b/);
      expect(text).to.not.match(hole);
    }
  });

  it('says plainly where all runs ended, and where none did', () => {
    const all = brakes.chanceResult(0, 100, days);
    expect(all)
      .to.include('100')
      .and.match(/\bended\b/);
    expect(all).to.not.match(/\b0\b|\bgoing\b/);
    const none = brakes.chanceResult(100, 100, days);
    expect(none)
      .to.include('100')
      .and.match(/\bgoing\b/);
    expect(none).to.not.match(/\b0\b|\bended\b/);
  });

  it('is not denied elsewhere: an attack that lasts without it may end with it', () => {
    const { parameters, start } = inModel({ ...published, brake: 30 });
    const lasting = Array.from({ length: 20 }, (_, run) =>
      lastsByChance(parameters, run, { days, start }),
    );
    expect(compute({ ...published, brake: 30 }).facts.outcome).to.equal('lasts');
    expect(lasting).to.include(false).and.include(true);
    for (const text of texts.brakes) expect(text).to.not.match(/\bmust last\b/i);
  });

  it('is not said to have the graph as its average', () => {
    // At 50% the attack grows to 16,000 cells without chance; with it most runs end.
    const { parameters, start } = inModel({ ...published, brake: 50 });
    const going = Array.from({ length: 100 }, (_, run) =>
      lastsByChance(parameters, run, { days, start }),
    ).filter(Boolean).length;
    expect(compute({ ...published, brake: 50 }).facts.outcome).to.equal('lasts');
    expect(going).to.be.below(50);
    expect(brakes.chanceIntro).to.not.match(/\baverage\b/i);
  });

  it('speaks of runs of the model, never of patients', () => {
    expect(brakes.chanceLabel).to.equal('100 runs of the model');
    for (const text of texts.brakes) {
      if (/\bpatients?\b/i.test(text)) expect(text).to.match(/\bnot a patient\b/);
      expect(text).to.not.match(
        /\b(?:people|persons?)\b[^.]*\bruns?\b|\bodds\b|\byour (?:risk|chance)/i,
      );
    }
  });
});

describe('English: the check of the numbers', () => {
  const units = { '': 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;

  it('says how many values were checked, and one part in how many the error is', () => {
    const errors = fc.double({ min: -15, max: -2, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(errors, fc.integer({ min: 2, max: 99 }), (error, values) => {
        const text = brakes.checked(error, values);
        expect(text).to.include(`${values} stored values`);
        const [, digits, unit = ''] = /1 part in ([\d,]+)(?: (\w+))?/.exec(text) ?? [];
        const part = toNumber(digits) * units[unit as keyof typeof units];
        expect(part * error).to.be.within(0.66, 1.34);
        expect(text).to.not.match(/NaN|undefined|∞| {2}/);
        expect(text).to.match(/^[A-Z].*\.$/);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('reads well for what the check finds', () => {
    expect(brakes.checked(largestReferenceError(), referenceCount)).to.match(
      /21 stored values.*about 1 part in \d+ billion/,
    );
  });
});

const states = [0, 30, 50, 59, 60, 65, 100, 150].map(
  (brake) => compute({ ...published, brake }).facts,
);
const common = {
  reviewed: [brakes.reviewed('Ann Lee', '2026-01-31')],
  source: [brakes.source(1, 'Title')],
  sources: [brakes.sources(4)],
};
const said: Said<BrakesWords> = {
  ...common,
  start: [brakes.start(publishedStart)],
  stepOf: [brakes.stepOf(3, 6)],
  answer: [30, 59, 60, 75].flatMap((guess) => brakes.answer(guess, tippingPoint)),
  describe: states.map((facts) => brakes.describe(facts)),
  meaning: states.map((facts) => brakes.meaning(facts)),
  headline: states.map((facts) => brakes.headline(facts)),
  sentences: states.flatMap((facts) => brakes.sentences(facts)),
  readout: [brakes.readout(30, 5000)],
  onDay: [brakes.onDay(30, 5000), brakes.onDay(200, 3)],
  short: [brakes.short(5000)],
  peak: [brakes.peak(5000)],
  highest: [brakes.highest(50_000, 5000)],
  amount: [brakes.amount(5000)],
  ghost: [brakes.ghost(50)],
  chanceResult: [0, 1, 40, 99, 100].map((going) => brakes.chanceResult(going, 100, days)),
  checked: [brakes.checked(4e-10, 21)],
};
const spoken = [
  ...[0, 59, 150].flatMap((value) => [brakes.brake.value(value), brakes.brake.spoken(value)]),
  ...[0.25, 1, 4].flatMap((value) =>
    [brakes.targeted, brakes.injury].flatMap((control) => [
      control.value(value),
      control.spoken(value),
    ]),
  ),
];

/** All that each widget says of its own, medical statements aside. */
const texts = {
  brakes: [
    ...strings(brakes),
    ...Object.values(said).flat(),
    ...steps.flatMap((_, index) => stepSentences(index + 1, brakes)),
    ...spoken,
  ],
  causes: [...strings(causes), ...Object.values(common).flat()],
  conditions: [
    ...strings(conditions),
    ...Object.values(common).flat(),
    conditions.count(3, 19),
    conditions.nothing('lupus', ''),
    conditions.nothing('lupus', conditions.systems.gut),
  ],
  booking: strings(booking),
};

/** As in the tests of the medical statements. */
const never = [
  /\bcur(?:e|es|ed|ing|able|ative)\b/i,
  /\brevers(?:e|es|ed|ing|al|ible)\b/i,
  /\broot[- ]causes?\b/i,
  /\b(?:prevent|stop|halt|slow)(?:s|ed|ing|ting|ping)?\b[^.]*\bprogress(?:ion|ing|es)?\b/i,
  /\bboost(?:s|ed|ing|ers?)?\b/i,
  /\b(?:\d[\d.,]*|one|two|three|four|five|half a)[\s-]*(?:mg|milligrams?|mcg|micrograms?|g|grams?|iu|units?|ml|cfu|teaspoons?|tablespoons?|capsules?|tablets?|pills?|drops?)\b/i,
  /\bremission\b|\bdetox|\brebalanc|\bnaturally\b|\bheal(?:s|ed|ing)?\b/i,
  /\b(?:prevent|stop|quit|skip|taper)\w*\b[^.]*\b(?:autoimmun\w*|medic\w+|drugs?|insulin)\b/i,
  /\bleaky[- ]gut\b|\bzonulin\b|\bnobel\b/i,
];

describe('English: the words of the widgets', () => {
  it('are there for every widget that is', () => {
    expect(Object.keys(english).sort()).to.deep.equal(Object.keys(texts).sort());
  });

  for (const [name, all] of Object.entries(texts)) {
    const whole = all.filter((text) => /[.?!]$/.test(text));

    it(`are grade ${highestGrade} or below: ${name}`, () => {
      expect(schoolGrade(all)).to.be.at.most(highestGrade);
    });

    it(`are grade ${highestGrade} or below, whole sentences alone: ${name}`, () => {
      expect(whole).to.not.be.empty;
      expect(schoolGrade(whole)).to.be.at.most(highestGrade);
    });

    it(`are neither padded nor repeated within themselves: ${name}`, () => {
      for (const text of all) {
        expect(text).to.equal(text.trim());
        expect(text).to.not.match(/undefined|NaN| {2}|\b(\w+) \1\b/i);
      }
    });

    it(`never promise what no one can: ${name}`, () => {
      for (const text of all) for (const pattern of never) expect(text).to.not.match(pattern);
    });
  }

  it(`are grade ${highestGrade} or below in every state of the explainer`, () => {
    for (let brake = 0; brake <= 150; brake++) {
      const { sentences, description } = told(compute({ ...published, brake }).facts);
      expect(schoolGrade([...sentences, description]), `at ${brake}%`).to.be.at.most(highestGrade);
    }
  });

  it('never take the number of Tregs, which is high in disease, for the brake', () => {
    const { R } = compute({ ...published, brake: 0 }).run;
    expect(R[400]).to.be.above(compute(published).run.R[400] as number);
    expect(brakes.kinds.R).to.not.match(/brake/i);
    expect(brakes.allNote).to.match(/their number is not the brake/i);
    for (const text of texts.brakes.flatMap((text) => text.split(/(?<=[.?!])\s+/))) {
      if (/\b(?:number|count|how many|more|fewer|many)\b[^.]*\b(?:tregs?|\(R\))/i.test(text))
        expect(text).to.not.match(/brake/i);
    }
  });

  it('say dates the way people do, in every time zone', () => {
    expect(brakes.reviewed('Ann Lee', '2026-01-31')).to.equal(
      'Reviewed by Ann Lee on January 31, 2026.',
    );
    expect(brakes.reviewed('Ann Lee', '')).to.equal('Reviewed by Ann Lee.');
  });

  it('say how old the content is where there is content, and imply no reviewer', () => {
    for (const { contentDate } of [brakes, causes, conditions]) {
      expect(contentDate).to.match(/^Text as of [A-Z][a-z]+ \d{1,2}, \d{4}\.$/);
    }
    expect(booking.contentDate).to.equal('');
  });

  it('count without a mistake in number', () => {
    expect(conditions.count(19, 19)).to.equal('19 of 19 conditions');
    expect(conditions.count(0, 19)).to.equal('0 of 19 conditions');
    expect(conditions.count(1, 1)).to.match(/^1 of 1 condition$/);
  });
});
