import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { highestGrade, schoolGrade } from '../testing/readability.js';
import { compute, tippingPoint, type Setting } from '../widgets/brakes/run.js';
import * as english from './en.js';
import type { BrakesFacts } from './words.js';

const { brakes, booking, causes, conditions } = english;
const seed = 20260805;

/** Whole percents as the range gives them, and what lies between and beside the tipping point. */
const brake = fc.oneof(
  fc.integer({ min: 0, max: 150 }),
  fc.double({ min: 0, max: 150, noNaN: true }),
  fc.double({ min: -1e-3, max: 1e-3, noNaN: true }).map((offset) => tippingPoint + offset),
);
const settings: fc.Arbitrary<Setting> = fc.record({
  brake,
  targeted: fc.double({ min: 0.25, max: 10, noNaN: true }),
  injury: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

/** Checks something of the facts of every setting. */
function forAll(check: (facts: BrakesFacts, setting: Setting) => void): void {
  fc.assert(
    fc.property(settings, (setting) => check(compute(setting).facts, setting)),
    { seed, numRuns: 300 },
  );
}

/** All that is said of a state. */
const told = (facts: BrakesFacts) => ({
  headline: brakes.headline(facts),
  sentences: brakes.sentences(facts),
  valueText: brakes.valueText(facts),
  scene: brakes.scene(facts),
});
const textsOf = (facts: BrakesFacts) => Object.values(told(facts)).flat();

/** Sentences that are true of every state: they explain the ratio. */
const rules = /Up to 1, it must fade\. Above 1, it must last\./g;
const fading = /\bfades?\b|\bfalling\b|\bare left\b|\bcomes to a stop\b|\bslows down\b/i;
const lasting = /\blasts?\b|\bdoes not die out\b|\bsettles\b|\bkeeps rolling\b/i;

/** The ratio as it is said: the number, and on which side of 1 it is put. */
function saidRatio(facts: BrakesFacts): { readonly value: number; readonly side: number } {
  const said = /leads to (?:(exactly|just under|just over) )?([\d.]+) more/.exec(
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
  [...text.matchAll(/about ([\d,]+)|fewer than (\d+)/gi)].map(([, about, fewer]) =>
    about ? Number(about.replace(/,/g, '')) : Number(fewer),
  );

describe('English: the sentences of the explainer', () => {
  it('never contradict the sign of the ratio - 1, nor each other', () => {
    forAll((facts) => {
      const mustLast = facts.ratio > 1;
      expect(facts.outcome).to.equal(mustLast ? 'lasts' : 'fades');
      const [yes, no] = mustLast ? [lasting, fading] : [fading, lasting];
      const { headline, valueText, scene } = told(facts);
      const sentences = brakes.sentences(facts).join(' ').replace(rules, '');
      for (const text of [headline, sentences, valueText, scene]) {
        expect(text).to.match(yes);
        expect(text).to.not.match(no);
      }
    });
  });

  it('say the ratio to two decimals, never on the wrong side of 1', () => {
    forAll((facts) => {
      const { value, side } = saidRatio(facts);
      expect(side).to.equal(Math.sign(facts.ratio - 1));
      expect(value).to.be.closeTo(facts.ratio, 0.00501);
    });
  });

  it('say a ratio ever so close to 1 on its own side', () => {
    const { facts } = compute({ brake: 60, targeted: 1, injury: 1 });
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
      expect(brakes.valueText(facts)).to.match(new RegExp(`^${percent} percent\\. `));
      expect(brakes.scene(facts)).to.include(` ${percent}%`);
      expect(brakes.percent(facts.brake)).to.equal(`${percent}%`);
    });
  });

  it('say what the run says: peak, end, and where it settles', () => {
    forAll((facts) => {
      const { peak, end, equilibriumEffectors, outcome } = facts;
      const text = brakes.sentences(facts).join(' ');
      const expected =
        outcome === 'fades'
          ? [peak.effectors, end.effectors]
          : [end.effectors, equilibriumEffectors];
      const said = counts(text);
      expect(said).to.have.length(2);
      said.forEach((value, index) => {
        const exact = expected[index] as number;
        if (exact < 10) expect(value).to.equal(10);
        else expect(value).to.be.closeTo(exact, exact * 0.051);
      });
      const days = [...text.matchAll(/day (\d+)/g)].map(([, day]) => Number(day));
      const expectedDays = outcome === 'fades' ? [peak.day, end.day] : [end.day];
      expect(days).to.have.length(expectedDays.length);
      days.forEach((day, index) => {
        expect(day).to.be.closeTo(expectedDays[index] as number, 0.5);
      });
    });
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

  it('say of a slow fade that it is slow, the value text as well as the sentences', () => {
    forAll((facts) => {
      const isSlow = facts.outcome === 'fades' && facts.end.effectors > facts.peak.effectors / 10;
      const slow = /very slowly/i;
      expect(slow.test(brakes.sentences(facts).join(' '))).to.equal(isSlow);
      expect(slow.test(brakes.valueText(facts))).to.equal(isSlow);
    });
  });

  it('hold no hole and no number that is none', () => {
    forAll((facts) => {
      for (const text of textsOf(facts)) {
        expect(text).to.match(/^[A-Z\d].*[.]$/);
        expect(text).to.not.match(/NaN|undefined|null|Infinity|∞|\[object|\de[-+]?\d| {2}|-\d/);
      }
    });
  });

  it('are the same for the same state', () => {
    forAll((facts, setting) => {
      expect(told(facts)).to.deep.equal(told(compute({ ...setting }).facts));
    });
  });

  it('are right for settings worked out by hand', () => {
    const at = (value: number) => told(compute({ brake: value, targeted: 1, injury: 1 }).facts);
    const [strong, edge, weak] = [at(100), at(60), at(30)];
    expect(strong.headline).to.equal('The flare fades.');
    expect(strong.sentences.join(' ')).to.include('0.80 more');
    expect(strong.sentences.join(' ')).to.include('fewer than 10 are left');
    expect(edge.headline).to.equal('The flare fades.');
    expect(edge.sentences.join(' ')).to.include('just under 1 more');
    expect(weak.headline).to.equal('The attack lasts.');
    expect(weak.sentences.join(' ')).to.include('1.23 more');
  });
});

/** Every string among a widget's words, however deep. */
function strings(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(strings) : [];
}

const generated = [0, 30, 50, 59, 60, 65, 100, 150].flatMap((value) =>
  textsOf(compute({ brake: value, targeted: 1, injury: 1 }).facts),
);
const common = [
  brakes.reviewed('Ann Lee', '2026-01-31'),
  brakes.source(1, 'Title'),
  brakes.sources(4),
];

/** All that each widget says of its own, medical statements aside. */
const widgets: Readonly<Record<string, readonly string[]>> = {
  brakes: [...strings(brakes), ...common, ...generated, brakes.ghost(50), brakes.percent(50)],
  causes: [...strings(causes), ...common],
  conditions: [
    ...strings(conditions),
    ...common,
    conditions.count(3, 19),
    conditions.nothing('lupus', ''),
    conditions.nothing('lupus', conditions.systems.gut),
  ],
  booking: strings(booking),
};

describe('English: the words of the widgets', () => {
  it('are there for every widget that is', () => {
    expect(Object.keys(english).sort()).to.deep.equal(Object.keys(widgets).sort());
  });

  for (const [name, texts] of Object.entries(widgets)) {
    const whole = texts.filter((text) => /[.?!]$/.test(text));

    it(`are grade ${highestGrade} or below: ${name}`, () => {
      expect(schoolGrade(texts)).to.be.at.most(highestGrade);
    });

    it(`are grade ${highestGrade} or below, whole sentences alone: ${name}`, () => {
      expect(whole).to.not.be.empty;
      expect(schoolGrade(whole)).to.be.at.most(highestGrade);
    });

    it(`are neither padded nor repeated within themselves: ${name}`, () => {
      for (const text of texts) {
        expect(text).to.equal(text.trim());
        expect(text).to.not.match(/undefined|NaN|\b(\w+) \1\b/i);
      }
    });
  }

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
