import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { largestReferenceError, publishedStart, referenceCount } from '../model/index.js';
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
import { inflesz, leastInflesz } from '../testing/readability.js';
import { tracks } from '../widgets/brakes/controls.js';
import { compute, days, tippingPoint } from '../widgets/brakes/run.js';
import { strength } from '../widgets/brakes/scene.js';
import { guessStep, stepSentences, steps } from '../widgets/brakes/story.js';
import * as english from './en.js';
import * as spanish from './es.js';
import type {
  BookingWords,
  BrakesFacts,
  BrakesWords,
  CausesWords,
  CommonWords,
  ConditionsWords,
} from './words.js';

const { brakes, booking, causes, conditions } = spanish;

const told = toldBy(brakes);
const textsOf = (facts: BrakesFacts) => Object.values(told(facts)).flat();

/** Sentences that are true of every state: they explain the ratio. */
const rules = /[^.]*\bCon (?:1 o menos|más de 1)\b[^.]*\./g;
const fading =
  /\bse apag(?:a|ue)\b|\bapagarse\b|\bsigue bajando\b|\bquedan\b|\bdetenerse\b|\bpierde velocidad\b|\bcarretera sube\b/i;
const lasting =
  /\bpersist(?:e|a|en)\b|\bno se extingue\b|\bse estabiliza\b|\bsigue rodando\b|\bcarretera baja\b/i;

/** The ratio as it is said: the number, and on which side of 1 it is put. */
function saidRatio(facts: BrakesFacts): { readonly value: number; readonly side: number } {
  const text = brakes.sentences(facts).join(' ');
  const one = /\b(exactamente|poco menos de|poco más de) 1 ronda nueva\b/.exec(text);
  if (one) {
    const sides = { exactamente: 0, 'poco menos de': -1, 'poco más de': 1 } as const;
    return { value: 1, side: sides[one[1] as keyof typeof sides] };
  }
  const value = Number(/\b(\d\.\d\d) rondas nuevas\b/.exec(text)?.[1]);
  return { value, side: Math.sign(value - 1) };
}

/** The counts of cells in a text, in order; `menos de 10` is the largest number it can be. */
const counts = (text: string) =>
  [...text.matchAll(/(?:unas|menos de(?= 10\b)) ([\d,]*\d)/g)].map(([, digits]) =>
    toNumber(digits),
  );

/** The model days in a text, in order. */
const daysIn = (text: string) => [...text.matchAll(/\bdía (\d+)/gi)].map(([, day]) => Number(day));

/** A whole sentence, or more. */
const sentence = /^[¿\p{Lu}].*[.?]$/u;

describe('Spanish: the sentences of the explainer', () => {
  it('never contradict the sign of the ratio - 1, nor each other', () => {
    forAll((facts) => {
      const mustLast = facts.ratio > 1;
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
      .to.match(/1 o menos, el ataque se apaga/)
      .and.not.match(lasting);
    expect(high)
      .to.match(/más de 1, persiste/)
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

  it('say one percentage, that of the setting, with a space that does not break', () => {
    forAll((facts) => {
      fc.pre(Number.isInteger(facts.brake));
      const percent = `${facts.brake}\u00a0%`;
      expect(told(facts).brake).to.match(new RegExp(`^${facts.brake} por ciento\\. `));
      expect(brakes.describe(facts).match(/\d+\s%/g)).to.deep.equal([percent]);
      expect(brakes.brake.value(facts.brake)).to.equal(percent);
    });
  });

  it('say the factors of the setting', () => {
    // Where no number is said, it is the published one.
    const said = (text: string) => Number(/([\d.]+) veces/.exec(text)?.[1] ?? 1);
    forAll((facts) => {
      const { targeted, injury } = facts;
      const within = (value: number, exact: number) =>
        expect(value).to.be.closeTo(exact, 0.051 * exact);
      within(said(brakes.describe(facts)), targeted);
      within(said(brakes.targeted.spoken(targeted)), targeted);
      within(said(brakes.injury.spoken(injury)), injury);
      within(Number(brakes.targeted.value(targeted).replace('×', '')), targeted);
      within(Number(brakes.injury.value(injury).replace('×', '')), injury);
      for (const text of textsOf(facts))
        expect(text).to.not.match(/(?<![\d.,])1 veces\b|\d\.\d{3}/);
    });
    for (const name of ['targeted', 'injury'] as const) {
      const { minimum, maximum, valueAt } = tracks[name];
      for (let position = minimum; position <= maximum; position++) {
        const value = valueAt(position);
        expect(brakes[name].value(value)).to.equal(`×${value}`);
        expect(said(brakes[name].spoken(value))).to.equal(value);
      }
    }
    expect(brakes.targeted.spoken(1)).to.equal('la misma fuerza que en el modelo publicado');
    expect(brakes.injury.spoken(4)).to.equal('4 veces la cantidad del modelo publicado');
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

  it('describe the peak and the end of the run; the end alone only where it is the peak', () => {
    forAll((facts) => {
      const { peak, end } = facts;
      const text = brakes.describe(facts);
      const isPeakTold = Math.round(peak.day) < end.day;
      expect(counts(text)).to.deep.equal(
        (isPeakTold ? [peak.effectors, end.effectors] : [end.effectors]).map(rounded),
      );
      expect(daysIn(text)).to.deep.equal(isPeakTold ? [Math.round(peak.day), end.day] : [end.day]);
    });
  });

  it('say of a slow fade that it is slow, wherever they say that it fades at length', () => {
    forAll((facts) => {
      const isSlow = facts.outcome === 'fades' && facts.tenthOfPeakDay === undefined;
      const { headline, sentences, ...others } = told(facts);
      for (const text of [sentences.join(' '), ...Object.values(others)]) {
        expect(text.includes('muy lentamente'), text).to.equal(isSlow);
      }
      expect(headline).to.not.match(/lent|rápid/i);
    });
  });

  it('let the car come to a stop only where it is drawn as good as still at the end', () => {
    forAll((facts) => {
      if (/\bdetenerse\b/.test(brakes.describe(facts)))
        expect(strength(facts.end.effectors)).to.be.below(0.1);
    });
  });

  it('hold no hole and no number that is none', () => {
    forAll((facts) => {
      const { headline, meaning, sentences, description } = told(facts);
      for (const text of [headline, meaning, ...sentences, description])
        expect(text).to.match(sentence);
      for (const text of textsOf(facts)) expect(text).to.not.match(hole);
    });
  });

  it('are right for settings worked out by hand', () => {
    const at = (brake: number) => told(compute({ ...published, brake }).facts);
    const [strong, edge, weak] = [at(100), at(60), at(30)];
    expect(strong.headline).to.equal('El brote se apaga.');
    expect(strong.brake).to.equal('100 por ciento. El brote se apaga.');
    expect(strong.sentences.join(' '))
      .to.include('0.80 rondas nuevas')
      .and.include('quedan menos de 10,');
    expect(strong.description).to.include('pico el día 5 del modelo, con unas 7,000,');
    expect(edge.targeted).to.match(/\. El brote se apaga, pero muy lentamente\.$/);
    expect(edge.sentences.join(' ')).to.include('poco menos de 1 ronda nueva');
    expect(weak.headline).to.equal('El ataque persiste.');
    expect(weak.sentences.join(' ')).to.include('1.23 rondas nuevas');
    expect(weak.description).to.include('sube hasta unas 34,000 el día 200 del modelo');
  });
});

describe('Spanish: the story of the explainer', () => {
  const say = (step: number) => stepSentences(step, brakes).join(' ');
  const usual = ran(published);
  const at = (step: number) => (steps[step - 1] as (typeof steps)[number]).setting;

  it('has words for every step, each with a title of its own', () => {
    const titles = brakes.steps.map(({ title }) => title);
    expect(titles).to.have.length(steps.length);
    expect(new Set(titles)).to.have.length(steps.length);
    steps.forEach((_, index) => {
      expect(brakes.stepOf(index + 1, steps.length)).to.equal(`Paso ${index + 1} de 6`);
      expect(titles[index]).to.match(/^[A-Z][^.\d]*$/);
      expect(say(index + 1)).to.match(sentence);
      expect(say(index + 1)).to.not.match(hole);
    });
  });

  it('says the numbers of its runs, in the order of the English', () => {
    for (let step = 1; step <= steps.length; step++) {
      const inEnglish = stepSentences(step, english.brakes).join(' ');
      expect(numbersIn(say(step))).to.deep.equal(numbersIn(inEnglish));
    }
    expect(numbersIn(say(1))).to.deep.equal([usual.peakDay, usual.peak]);
    expect(numbersIn(say(2))).to.deep.equal([days, usual.end]);
  });

  it('says that more background brakes make it fade sooner, that weaker ones make it fade later, and that the gut is assumed', () => {
    const [sooner, later] = [ran(at(3)).tenth, ran(at(4)).tenth];
    expect(sooner).to.be.below(usual.tenth);
    expect(later).to.be.above(usual.tenth);
    expect(say(3)).to.include(`el día ${sooner}, no el ${usual.tenth}`);
    expect(say(3))
      .to.match(/^Suponga que/)
      .and.match(/no hay intestino/)
      .and.match(/supuesto/)
      .and.not.match(/tarda/);
    expect(say(4)).to.include(`el día ${later}, no el ${usual.tenth}`);
    expect(say(4)).to.match(/tarda más en apagarse/);
  });

  it('counts points without a mistake in number', () => {
    const adding = (points: number) =>
      brakes.steps[2]?.sentences(
        compute({ ...published, brake: 100 + points }).facts,
        compute(published).facts,
      )[0];
    expect(adding(1)).to.include(' 1 punto porcentual a');
    expect(adding(2)).to.include(' 2 puntos porcentuales a');
  });

  it('asks for the guess without giving the answer away', () => {
    expect(numbersIn(say(guessStep))).to.deep.equal([]);
    expect(say(guessStep)).to.match(/¿[^?]+\?.*estimación/);
  });

  it('says that it fades or lasts only where it does, as the headline of that setting', () => {
    [2, 3, 4, 6].forEach((step) =>
      expect(say(step)).to.not.match(
        compute(at(step)).facts.outcome === 'fades' ? lasting : fading,
      ),
    );
    expect(say(6)).to.match(/aún persiste\.$/);
  });
});

describe('Spanish: the answer to a guess', () => {
  it('says how far it is from the tipping point, on which side, and what the model does there', () => {
    const check = (guess: number, point: number) => {
      const text = brakes.answer(guess, point).join(' ');
      expect(text).to.not.match(hole);
      expect(text).to.include(`punto crítico está en ${point.toFixed(1)}\u00a0%.`);
      expect(text).to.include(`Su estimación, ${guess}\u00a0%, `);
      expect(text).to.not.match(guess > point ? lasting : fading);
      expect(text).to.match(guess > point ? fading : lasting);
      const distance = Math.abs(guess - point);
      const [, points, plural, side] =
        /\b(\d+) punto(s?) porcentual(?:es)? por (encima|debajo)\b/.exec(text) ?? [];
      if (points === undefined) {
        expect(text).to.include('da justo en el punto.');
        expect(distance).to.be.at.most(0.5);
        return;
      }
      expect(Number(points)).to.be.at.least(1).and.closeTo(distance, 0.5);
      expect(plural).to.equal(points === '1' ? '' : 's');
      expect(/puntos? porcentuales/.test(text)).to.equal(points !== '1');
      expect(side).to.equal(guess > point ? 'encima' : 'debajo');
    };
    for (let guess = 0; guess <= 150; guess++) {
      check(guess, tippingPoint);
      expect(compute({ ...published, brake: guess }).facts.outcome).to.equal(
        guess > tippingPoint ? 'fades' : 'lasts',
      );
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 150 }),
        fc.double({ min: 1, max: 149, noNaN: true }),
        (guess, point) => {
          fc.pre(guess !== point);
          check(guess, point);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});

describe('Spanish: what is read off a picture', () => {
  const cells = fc.oneof(
    fc.double({ min: 0, max: 2e5, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  );

  it('is the same count, as it is shown and as it is spoken, written as in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days }), cells, (day, value) => {
        const spoken = brakes.onDay(day, value);
        const shown = brakes.readout(day, value);
        expect(daysIn(spoken)).to.deep.equal([day]);
        expect(daysIn(shown)).to.deep.equal([day]);
        expect(counts(spoken)).to.deep.equal([rounded(value)]);
        const short = brakes.short(value);
        expect(short).to.equal(english.brakes.short(value));
        expect(brakes.amount(value)).to.equal(english.brakes.amount(value));
        expect(shown).to.include(` ${short} `);
        expect(brakes.peak(value)).to.match(new RegExp(` ${short}$`));
        for (const text of [spoken, shown]) expect(text).to.not.match(hole);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('names the highest count and the last of each part of the model, without a row of zeros', () => {
    forAll((_, setting) => {
      const { run } = compute(setting);
      for (const counts of [run.A, run.R, run.E, run.G]) {
        const given = [Math.max(...counts), counts[400] as number] as const;
        const text = brakes.highest(...given);
        expect(numbersIn(text)).to.deep.equal(numbersIn(english.brakes.highest(...given)));
        expect(text).to.not.match(hole);
        expect(text).to.not.match(/0\.00/);
      }
    });
  });
});

describe('Spanish: chance, and the check of the numbers', () => {
  it('counts the runs that ended and those that did not, and they add up', () => {
    for (let going = 1; going < 100; going++) {
      const text = brakes.chanceResult(going, 100, days);
      expect(numbersIn(text)).to.deep.equal([100 - going, 100, days, going]);
      expect(text).to.match(new RegExp(`^En ${100 - going} de 100 [^.]* terminó `));
      expect(text).to.match(new RegExp(` En ${going} seguía en curso\\.$`));
    }
    expect(brakes.chanceResult(0, 100, days))
      .to.include('terminó')
      .and.not.include('curso');
    expect(brakes.chanceResult(100, 100, days))
      .to.include('curso')
      .and.not.include('terminó');
  });

  it('says one part in how many the largest error is', () => {
    const units: Readonly<Record<string, number>> = {
      '': 1,
      mil: 1e3,
      millón: 1e6,
      millones: 1e6,
      'mil millones': 1e9,
      billón: 1e12,
      billones: 1e12,
    };
    const errors = fc.double({ min: -15, max: -2, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(errors, (error) => {
        const text = brakes.checked(error, 21);
        const [, digits = '1', unit = ''] =
          /1 parte en (?:([\d,]+)\s?)?([^\d(]*) \(/.exec(text) ?? [];
        const part = toNumber(digits) * (units[unit.replace(/\s/g, ' ')] ?? NaN);
        expect(part * error, text).to.be.within(0.66, 1.34);
        expect(text).to.match(sentence);
        expect(text).to.not.match(/NaN|undefined|∞| {2}|1 mil\b/);
      }),
      { seed, numRuns: 300 },
    );
    expect(brakes.checked(largestReferenceError(), referenceCount)).to.match(
      /21 valores guardados.*1 parte en \d+ mil millones/,
    );
  });
});

/** What each widget's functions say; those of all widgets first. */
const common = {
  reviewed: [brakes.reviewed('Ana Ruiz', '2026-01-31'), brakes.reviewed('Ana Ruiz', '')],
  source: [brakes.source(1, 'Título')],
  sources: [brakes.sources(4)],
} satisfies Said<CommonWords>;
const states = [0, 30, 50, 59, 60, 65, 100, 150].map(
  (brake) => compute({ ...published, brake }).facts,
);
const saidByBrakes: Said<BrakesWords> = {
  ...common,
  start: [brakes.start(publishedStart)],
  stepOf: [brakes.stepOf(3, 6)],
  answer: [30, 59, 60, 75].flatMap((guess) => brakes.answer(guess, tippingPoint)),
  describe: states.map((facts) => brakes.describe(facts)),
  meaning: states.map((facts) => brakes.meaning(facts)),
  headline: states.map((facts) => brakes.headline(facts)),
  sentences: states.flatMap((facts) => brakes.sentences(facts)),
  readout: [brakes.readout(30, 5000), brakes.readout(30, 3)],
  onDay: [brakes.onDay(30, 5000), brakes.onDay(200, 3)],
  short: [brakes.short(5000)],
  peak: [brakes.peak(5000)],
  highest: [brakes.highest(50_000, 5000), brakes.highest(50_000, 0)],
  amount: [brakes.amount(5000)],
  ghost: [brakes.ghost(50)],
  chanceResult: [0, 1, 40, 99, 100].map((going) => brakes.chanceResult(going, 100, days)),
  checked: [brakes.checked(4e-10, 21)],
};
const saidByConditions: Said<ConditionsWords> = {
  ...common,
  count: [conditions.count(3, 19)],
  nothing: [
    conditions.nothing('lupus', ''),
    conditions.nothing('lupus', conditions.systems.gut),
    conditions.nothing(' ', conditions.systems.gut),
  ],
};
const saidByBooking: Said<BookingWords> = {
  ...common,
  open: [booking.open('5 p. m.'), booking.open(undefined)],
  closed: [booking.closed('lunes 9 a. m.'), booking.closed(undefined)],
  zone: [booking.zone('hora estándar central')],
  via: [booking.via('Cal.com')],
  frame: [booking.frame('Cal.com')],
  loading: [booking.loading('Cal.com')],
  unanswered: [booking.unanswered('Cal.com')],
  booked: [booking.booked('Cal.com')],
  sent: [booking.sent(''), booking.sent('Clínica del Olmo')],
};
const saidByCauses: Said<CausesWords> = common;

const controls = [0, 59, 150].flatMap((value) => [
  brakes.brake.value(value),
  brakes.brake.spoken(value),
]);
for (const value of [0.25, 1, 4])
  for (const { value: shown, spoken } of [brakes.targeted, brakes.injury])
    controls.push(shown(value), spoken(value));

/** All that each widget says of its own, medical statements aside. */
const texts = {
  brakes: [
    ...strings(brakes),
    ...Object.values(saidByBrakes).flat(),
    ...steps.flatMap((_, index) => stepSentences(index + 1, brakes)),
    ...controls,
  ],
  causes: [...strings(causes), ...Object.values(saidByCauses).flat()],
  conditions: [...strings(conditions), ...Object.values(saidByConditions).flat()],
  booking: [...strings(booking), ...Object.values(saidByBooking).flat()],
};

/** Words that English has and Spanish has not. */
const englishWord =
  /\b(?:the|and|with|of|is|are|was|were|may|can|from|your|you|not|for|in|this|that|which|what|how|day|gut|cells?|brakes?|attack|flare|evidence|early|clinic|visit|open|closed|of|by|on|to|at|it)\b/i;

/** What no page may promise. */
const promises =
  /\b(?:cura(?:r|n|rá)?|sanar?|revierte|revertir|elimina|(?:refuerz|fortalec)\w+|desintoxic\w+|garantiz\w+|milagro\w*|remisión)\b/i;

/** What a record of words consists of. */
const shape = (words: unknown): unknown =>
  typeof words === 'object' && words !== null
    ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shape(value)]))
    : typeof words;

describe('Spanish: the words of the widgets', () => {
  it('are the same as in English, all the way down', () => {
    expect(shape(spanish)).to.deep.equal(shape(english));
    for (const { language } of Object.values(spanish)) expect(language).to.equal('es');
  });

  for (const [name, all] of Object.entries(texts)) {
    const filled = name === 'booking' ? all.filter(Boolean) : all;

    it(`are there, neither padded nor repeated within themselves: ${name}`, () => {
      expect(all.length - filled.length).to.equal(name === 'booking' ? 1 : 0);
      for (const text of filled) {
        expect(text).to.not.match(/NaN|undefined|null|\[object| {2}|^\s|\s$|^$|\b(\w+) \1\b/);
        expect(text).to.not.match(/\d %/);
      }
    });

    it(`hold no English: ${name}`, () => {
      for (const text of filled) expect(text).to.not.match(englishWord);
    });

    it(`never promise what no one can: ${name}`, () => {
      for (const text of filled) expect(text).to.not.match(promises);
    });

    it(`are plain to read: ${name}`, () => {
      const whole = filled.filter((text) => sentence.test(text));
      expect(inflesz(whole)).to.be.at.least(leastInflesz);
    });
  }

  it('are plain to read in every state of the explainer', () => {
    for (let brake = 0; brake <= 150; brake++) {
      const { sentences, description } = told(compute({ ...published, brake }).facts);
      expect(inflesz([...sentences, description]), `at ${brake}%`).to.be.at.least(leastInflesz);
    }
  });

  it('never take the number of Tregs, which is high in disease, for the brake', () => {
    expect(brakes.kinds.R).to.not.match(/freno/i);
    expect(brakes.allNote).to.include('Su número no es el freno.');
  });

  it('say dates the way people do, in every time zone', () => {
    expect(brakes.reviewed('Ana Ruiz', '2026-01-31')).to.equal(
      'Revisado por Ana Ruiz el 31 de enero de 2026.',
    );
    expect(brakes.reviewed('Ana Ruiz', '')).to.equal('Revisado por Ana Ruiz.');
  });

  it('say the date of the content that English says', () => {
    const dated = /^Texto del (.+)\.$/;
    const written = new Intl.DateTimeFormat('es', { dateStyle: 'long' });
    for (const name of ['brakes', 'causes', 'conditions'] as const) {
      const englishDate = english[name].contentDate.replace(/^Text as of |\.$/g, '');
      expect(dated.exec(spanish[name].contentDate)?.[1]).to.equal(
        written.format(new Date(englishDate)),
      );
    }
    expect(booking.contentDate).to.equal('');
  });

  it('count without a mistake in number', () => {
    expect(conditions.count(19, 19)).to.equal('19 de 19 enfermedades');
    expect(conditions.count(0, 19)).to.equal('0 de 19 enfermedades');
    expect(conditions.count(1, 1)).to.equal('1 de 1 enfermedad');
  });
});
