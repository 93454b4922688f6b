import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { needs } from '../../testing/browser.js';
import {
  isSameClock,
  isTimeZone,
  openingState,
  parseHours,
  weeklyRows,
  type OpenRange,
  type WeeklyHours,
} from './opening-hours.js';

const seed = 20260807;

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The hours of a text that is good. */
function read(text: string): WeeklyHours {
  const parsed = parseHours(text);
  if (!parsed.hours) throw new Error(`${parsed.bad} at ${parsed.at} of "${text}"`);
  return parsed.hours;
}

/** A time of minutes after midnight, as it is written. */
const written = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours in short: each open day with its times, which go on past 24:00. */
const shown = (hours: WeeklyHours) =>
  hours
    .flatMap((ranges, day) =>
      ranges.length
        ? [`${codes[day] ?? ''} ${ranges.map((range) => range.map(written).join('-')).join(' ')}`]
        : [],
    )
    .join(', ');

describe('parseHours: reads', () => {
  const week = (times: string) => codes.map((code) => `${code} ${times}`).join(', ');
  const weekdays = (times: string) =>
    codes
      .slice(0, 5)
      .map((code) => `${code} ${times}`)
      .join(', ');

  const good: readonly (readonly [text: string, hours: string])[] = [
    ['', ''],
    [' \n', ''],
    [' , ;; ', ''],
    ['Mo-Fr 09:00-17:00', weekdays('09:00-17:00')],
    ['Mo-Fr 9:00-17:00', weekdays('09:00-17:00')],
    ['Mo-Fr 09:00-12:00 13:00-17:00', weekdays('09:00-12:00 13:00-17:00')],
    ['Mo-Fr 09:00-12:00,13:00-17:00', weekdays('09:00-12:00 13:00-17:00')],
    ['Mo-Fr 09:00-12:00; 13:00-17:00', weekdays('09:00-12:00 13:00-17:00')],
    ['Mo-Fr 13:00-17:00, Mo-Fr 09:00-12:00', weekdays('09:00-12:00 13:00-17:00')],
    [
      'Mo-Fr 09:00-12:00 13:00-17:00, Sa 10:00-14:00',
      `${weekdays('09:00-12:00 13:00-17:00')}, Sa 10:00-14:00`,
    ],
    ['Mo-Fr 09:00-17:00,Sa 10:00-14:00', `${weekdays('09:00-17:00')}, Sa 10:00-14:00`],
    ['Mo-Fr 09:00-17:00;Sa 10:00-14:00;', `${weekdays('09:00-17:00')}, Sa 10:00-14:00`],
    ['Mo-Fr 09:00-17:00 Sa 10:00-14:00', `${weekdays('09:00-17:00')}, Sa 10:00-14:00`],
    ['\n  Mo-Fr 09:00-17:00\n  Sa 10:00-14:00\n', `${weekdays('09:00-17:00')}, Sa 10:00-14:00`],
    ['Mo,We,Fr 08:00-18:00', 'Mo 08:00-18:00, We 08:00-18:00, Fr 08:00-18:00'],
    ['Mo, We, Fr 08:00-18:00', 'Mo 08:00-18:00, We 08:00-18:00, Fr 08:00-18:00'],
    ['Mo We Fr 08:00-18:00', 'Mo 08:00-18:00, We 08:00-18:00, Fr 08:00-18:00'],
    ['Mo-Tu,Fr 08:00-18:00', 'Mo 08:00-18:00, Tu 08:00-18:00, Fr 08:00-18:00'],
    ['Sa-Mo 10:00-14:00', 'Mo 10:00-14:00, Sa 10:00-14:00, Su 10:00-14:00'],
    ['We-We 10:00-14:00', 'We 10:00-14:00'],
    ['Tu-Mo 10:00-14:00', week('10:00-14:00')],
    // Names in any case and length.
    ['mO-fR 09:00-17:00', weekdays('09:00-17:00')],
    ['MON-FRI 09:00-17:00', weekdays('09:00-17:00')],
    ['Monday - Friday 09:00-17:00', weekdays('09:00-17:00')],
    ['Tues, Thurs 9:00-9:30', 'Tu 09:00-09:30, Th 09:00-09:30'],
    [
      'Wed Thu Saturday Sun 9:00-9:30',
      'We 09:00-09:30, Th 09:00-09:30, Sa 09:00-09:30, Su 09:00-09:30',
    ],
    // Dashes with and without spaces.
    ['Mo\u2013Fr 09:00\u201317:00', weekdays('09:00-17:00')],
    ['Mo \u2014 Fr 09:00 \u2010 17:00', weekdays('09:00-17:00')],
    ['Mo\u00a0-\u00a0Fr\u00a009:00 - 17:00', weekdays('09:00-17:00')],
    // All day.
    ['Mo-Su', week('00:00-24:00')],
    ['mo-su', week('00:00-24:00')],
    ['Mo-Su 00:00-24:00', week('00:00-24:00')],
    ['Mo-Su 00:00-23:59', week('00:00-24:00')],
    ['Mo-Su 0:00-24:00', week('00:00-24:00')],
    ['Mo', 'Mo 00:00-24:00'],
    ['Mo; Tu 09:00-17:00', 'Mo 00:00-24:00, Tu 09:00-17:00'],
    ['Tu 09:00-17:00, Mo', 'Mo 00:00-24:00, Tu 09:00-17:00'],
    ['Fr 20:00-02:00; Fr', 'Fr 00:00-26:00'],
    // Past midnight.
    ['Fr 20:00-02:00', 'Fr 20:00-26:00'],
    ['Su 20:00-02:00', 'Su 20:00-26:00'],
    ['Fr 20:00-00:00', 'Fr 20:00-24:00'],
    ['Fr 20:00-24:00', 'Fr 20:00-24:00'],
    ['Fr 20:00-23:59', 'Fr 20:00-24:00'],
    ['Fr 09:00-08:59', 'Fr 09:00-32:59'],
    ['Fr 00:01-00:00', 'Fr 00:01-24:00'],
    // Days off.
    ['Mo-Sa 09:00-17:00, Su off', `${weekdays('09:00-17:00')}, Sa 09:00-17:00`],
    ['Mo-Su 09:00-17:00; Sa,Su closed', weekdays('09:00-17:00')],
    ['Mo-Su 09:00-17:00 Sa-Su OFF', weekdays('09:00-17:00')],
    ['Mo-Su; Sa Su Closed', weekdays('00:00-24:00')],
    ['Mo-Su off', ''],
    ['Mo-Su, Tu off', ''],
    ['Mo-Su; Tu off', week('00:00-24:00').replace(/Tu .{11}, /, '')],
    ['Mo off, Mo 09:00-17:00', 'Mo 09:00-17:00'],
    ['Mo-Tu 09:00-17:00, Mo off, Mo 10:00-11:00', 'Mo 10:00-11:00, Tu 09:00-17:00'],
    ['Fr 20:00-02:00, Sa off', 'Fr 20:00-26:00'],
    // Ranges that touch or overlap, on one day.
    ['Mo 09:00-12:00 12:00-17:00', 'Mo 09:00-17:00'],
    ['Mo 09:00-13:00 12:00-17:00', 'Mo 09:00-17:00'],
    ['Mo 12:00-13:00 09:00-17:00', 'Mo 09:00-17:00'],
    ['Mo 09:00-12:00 12:01-17:00', 'Mo 09:00-12:00 12:01-17:00'],
    ['Mo 09:00-17:00, Mo 09:00-17:00', 'Mo 09:00-17:00'],
    ['Mo,Mo-Tu 09:00-17:00', 'Mo 09:00-17:00, Tu 09:00-17:00'],
    ['Mo 20:00-02:00 22:00-24:00', 'Mo 20:00-26:00'],
    ['Mo 20:00-24:00, Tu 00:00-02:00', 'Mo 20:00-24:00, Tu 00:00-02:00'],
  ];
  for (const [text, hours] of good) {
    it(JSON.stringify(text), () => expect(shown(read(text))).to.equal(hours));
  }

  it('seven days', () => {
    expect(read('')).to.deep.equal([[], [], [], [], [], [], []]);
    expect(read('Tu 09:00-12:30 20:00-01:00')).to.deep.equal([
      ...[
        [],
        [
          [540, 750],
          [1200, 1500],
        ],
        [],
      ],
      ...[[], [], [], []],
    ]);
  });
});

describe('parseHours: shows what is bad, and where', () => {
  const wrong: readonly (readonly [text: string, bad: string, at: number])[] = [
    ['Mo-Fr 09:00-25:00', '25:00', 12],
    ['Mo-Fr 09:00 - 25:00', '25:00', 14],
    ['Mo-Fr 25:00-25:00', '25:00', 6],
    ['Mo-Fr 09:00-24:01', '24:01', 12],
    ['Mo-Fr 09:00-17:60', '17:60', 12],
    ['Mo-Fr 24:00-02:00', '24:00', 6],
    ['Mo-Fr 9-17', '9', 6],
    ['Mo-Fr 9am-5pm', '9am', 6],
    ['Mo-Fr 09:00-5pm', '5pm', 12],
    ['Mo-Fr 9:5-17:00', '9:5', 6],
    ['Mo-Fr 009:00-17:00', '009:00', 6],
    ['Mo-Fr 09:00:00-17:00:00', '09:00:00', 6],
    ['Mo-Fr 09.00-17.00', '09.00', 6],
    ['Mo-Fr 0900-1700', '0900', 6],
    ['Mo-Fr 09:00+', '09:00+', 6],
    ['Mo-Fr 09:00', '09:00', 6],
    ['Mo-Fr 09:00 17:00', '09:00', 6],
    ['Mo-Fr 09:00-', '09:00', 6],
    ['Mo-Fr -17:00', '-', 6],
    ['Mo-Fr 09:00-12:00-17:00', '-', 17],
    ['Mo-Fr 09:00-Sa', 'Sa', 12],
    // Both all day and not at all.
    ['Mo-Fr 09:00-09:00', '09:00', 12],
    ['Mo-Fr 00:00-00:00', '00:00', 12],
    ['Mo-Fr 23:59-23:59', '23:59', 12],
    // On which days?
    ['09:00-17:00', '09:00', 0],
    ['  09:00-17:00', '09:00', 2],
    ['Mo; 09:00-17:00', '09:00', 4],
    ['Mo off 09:00-17:00', '09:00', 7],
    ['off', 'off', 0],
    ['closed Su', 'closed', 0],
    ['Mo 09:00-17:00 off', 'off', 15],
    ['Mo 09:00-17:00; off', 'off', 16],
    ['Mo off off', 'off', 7],
    ['24/7', '24/7', 0],
    // No day.
    ['Mx-Fr 09:00-17:00', 'Mx', 0],
    ['Mo-Fx 09:00-17:00', 'Fx', 3],
    ['Mo \u2013 Fx 09:00-17:00', 'Fx', 5],
    ['Mo-Fr 09:00-17:00, PH off', 'PH', 19],
    ['Mo-Fr 09:00-17:00, S 10:00-14:00', 'S', 19],
    ['Mo-Fr 09:00-17:00, Sunny 10:00-14:00', 'Sunny', 19],
    ['Weekdays 09:00-17:00', 'Weekdays', 0],
    ['Mo-Fr: 09:00-17:00', 'Fr:', 3],
    ['Mo-09:00', '09:00', 3],
    ['Mo-off', 'off', 3],
    ['Mo-', '-', 2],
    ['-', '-', 0],
    ['Mo--Fr', '-', 2],
    ['Mo-We-Fr', '-', 5],
    ['by appointment', 'by', 0],
    // The first of several.
    ['Mo 09:00-25:00, Xx 10:00-26:00', '25:00', 9],
  ];
  for (const [text, bad, at] of wrong) {
    it(JSON.stringify(text), () => expect(parseHours(text)).to.deep.equal({ bad, at }));
  }

  it('in any text', () => {
    const junk = fc
      .array(
        fc.oneof(
          fc.constantFrom(...codes, 'Monday', '09:00', '17:00', '24:00', '25:00', 'off', 'closed'),
          fc.constantFrom('-', '\u2013', ',', ';', ' ', '\n', ':', '0', '__proto__', '\ud800'),
          fc.string({ maxLength: 3 }),
        ),
      )
      .map((parts) => parts.join(''));
    let goods = 0;
    fc.assert(
      fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseHours(text);
        if (parsed.hours) {
          goods++;
          expect(parsed.hours).to.have.length(7);
        } else {
          const found = text.slice(parsed.at, parsed.at + parsed.bad.length);
          expect(parsed.bad).not.to.equal('');
          expect(found.replace(/[\u2010-\u2015]/g, '-')).to.equal(parsed.bad);
        }
      }),
      { seed, numRuns: 3000 },
    );
    expect(goods).to.be.within(100, 2900);
  });

  it('of a long text at once', () => {
    for (const part of [
      `${'Mo '.repeat(20)}${'09:00-17:00 '.repeat(20)}`,
      'Mo',
      'Mo ',
      ' ',
      '-',
      ' - ',
      'Mo-',
      ';',
      '09:00-17:00 ',
      'Mo 09:00-17:00,',
    ]) {
      const start = performance.now();
      parseHours(part.repeat(20_000));
      // If time grew with the square of the length, this would take minutes.
      expect(performance.now() - start, part).to.be.below(20_000);
    }
  });
});

/** What is said of some days, from one to another each. */
interface Rule {
  readonly days: readonly (readonly [from: number, to: number])[];
  /** Opening and closing times; `[]` is all day, undefined is off. */
  readonly times: readonly OpenRange[] | undefined;
}

const dayNumber = fc.nat(6);
/** More often in the night, when clocks change. */
const quarter = fc.oneof(fc.nat(20), fc.integer({ min: 88, max: 95 }), fc.nat(95));
const time = fc.oneof(
  { weight: 4, arbitrary: quarter.map((count) => count * 15) },
  { weight: 1, arbitrary: fc.nat(1439) },
);
const times = fc
  .tuple(time, fc.oneof({ weight: 6, arbitrary: time }, fc.constantFrom(1440, 1439)))
  .filter(([opens, closes]) => opens !== closes);
const rule: fc.Arbitrary<Rule> = fc.record({
  days: fc.array(
    fc.oneof(
      fc.tuple(dayNumber, dayNumber),
      fc.constantFrom([0, 6] as const, [0, 4] as const, [6, 6] as const),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  times: fc.oneof(
    { weight: 6, arbitrary: fc.array(times, { minLength: 1, maxLength: 3 }) },
    fc.constantFrom([], undefined),
  ),
});
const rules = fc.array(rule, { minLength: 1, maxLength: 4 });

/** Rules as a text, with separators in turn. */
function textOf(list: readonly Rule[]): string {
  return list
    .map(({ days, times: ranges }, index) => {
      const comma = [',', ' ', ', '][index % 3] ?? '';
      const dash = ['-', '\u2013', ' - '][index % 3] ?? '';
      const said = days
        .map(([from, to]) =>
          from === to ? codes[from] : `${codes[from] ?? ''}${dash}${codes[to] ?? ''}`,
        )
        .join(comma);
      if (!ranges?.length) return `${said}${ranges ? ';' : ' off'}`;
      const all = ranges.map((range) => range.map(written).join(dash)).join(comma);
      return `${said} ${all}${[';', ',', '\n'][index % 3] ?? ''}`;
    })
    .join(' ');
}

/** What rules mean, not merged. */
function meant(list: readonly Rule[]): WeeklyHours {
  const week: OpenRange[][] = codes.map(() => []);
  for (const { days, times: ranges } of list) {
    for (const [from, to] of days) {
      for (let step = 0; step <= (to - from + 7) % 7; step++) {
        const day = (from + step) % 7;
        if (!ranges) week[day] = [];
        else if (!ranges.length) week[day]?.push([0, 1440]);
        for (const [opens, closes] of ranges ?? []) {
          if (closes === 1439) week[day]?.push([opens, 1440]);
          else week[day]?.push([opens, closes < opens ? closes + 1440 : closes]);
        }
      }
    }
  }
  return week;
}

/** Which minutes of two days are in the ranges that open on the first. */
function minutesIn(ranges: readonly OpenRange[]): string {
  const open = new Uint8Array(2 * 1440);
  for (const [opens, closes] of ranges) open.fill(1, opens, closes);
  return open.join('');
}

/** Ranges made one minute by minute, where they touch or overlap. */
const runs = (ranges: readonly OpenRange[]): readonly OpenRange[] =>
  [...minutesIn(ranges).matchAll(/1+/g)].map(({ 0: { length }, index }) => [index, index + length]);

/** Hours as a text; a range of a day or more, the sum of overlapping ones, takes two. */
const formatted = (hours: WeeklyHours) =>
  hours
    .flatMap((ranges, day) =>
      ranges.flatMap(([opens, closes]) => {
        const isLong = closes - opens >= 1440 && closes !== 1440;
        const pieces = isLong
          ? [
              [opens, opens + 1439],
              [closes - 1439, closes],
            ]
          : [[opens, closes]];
        return pieces.map(
          ([from = 0, to = 0]) =>
            `${codes[day] ?? ''} ${written(from)}-${written(to > 1440 ? to - 1440 : to)}`,
        );
      }),
    )
    .join(', ');

describe('parseHours', () => {
  it('finds what was meant, in order and merged', () => {
    fc.assert(
      fc.property(rules, (list) => {
        expect(read(textOf(list))).to.deep.equal(meant(list).map(runs));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('finds the same in what it found', () => {
    fc.assert(
      fc.property(rules, (list) => {
        const hours = read(textOf(list));
        expect(read(formatted(hours))).to.deep.equal(hours);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe('weeklyRows', () => {
  const rows = (text: string) =>
    weeklyRows(read(text)).map(
      ({ first, last, ranges }) =>
        `${first}-${last} ${ranges.map((range) => range.map(written).join('-')).join(' ') || 'closed'}`,
    );

  it('groups days in a row that have the same ranges', () => {
    expect(weeklyRows(read('Mo-Fr 09:00-17:00, Sa 10:00-14:00'))).to.deep.equal([
      { first: 0, last: 4, ranges: [[540, 1020]] },
      { first: 5, last: 5, ranges: [[600, 840]] },
      { first: 6, last: 6, ranges: [] },
    ]);
  });

  it('gives a day between others that are alike a row of its own', () => {
    expect(rows('Mo-Fr 09:00-17:00, We off')).to.deep.equal([
      '0-1 09:00-17:00',
      '2-2 closed',
      '3-4 09:00-17:00',
      '5-6 closed',
    ]);
  });

  it('tells ranges apart', () => {
    expect(rows('Mo 09:00-12:00 13:00-17:00, Tu 09:00-17:00, We 09:00-12:00')).to.deep.equal([
      '0-0 09:00-12:00 13:00-17:00',
      '1-1 09:00-17:00',
      '2-2 09:00-12:00',
      '3-6 closed',
    ]);
  });

  it('shows a night on the day it opens', () => {
    expect(rows('Fr-Sa 20:00-02:00')).to.deep.equal([
      '0-3 closed',
      '4-5 20:00-26:00',
      '6-6 closed',
    ]);
  });

  it('is one row where all days are alike', () => {
    expect(rows('Mo-Su')).to.deep.equal(['0-6 00:00-24:00']);
    expect(rows('')).to.deep.equal(['0-6 closed']);
  });

  it('has each day once, with its ranges', () => {
    fc.assert(
      fc.property(rules, (list) => {
        const hours = read(textOf(list));
        const table = weeklyRows(hours);
        const days = table.flatMap(({ first, last, ranges }) => {
          expect(last).to.be.at.least(first);
          return Array.from({ length: last - first + 1 }, () => ranges);
        });
        expect(days).to.deep.equal(hours);
        table.slice(1).forEach(({ ranges }, index) => {
          expect(JSON.stringify(ranges)).not.to.equal(JSON.stringify(table[index]?.ranges));
        });
      }),
      { seed },
    );
  });
});

/** "open" or "closed", and when that changes. */
function stateAt(text: string, now: string, timeZone?: string): string {
  const { isOpen, changes } = openingState(read(text), new Date(now), timeZone);
  return `${isOpen ? 'open' : 'closed'} until ${changes?.toISOString().replace(':00.000Z', 'Z') ?? 'ever'}`;
}

describe('openingState', () => {
  const office = 'Mo-Fr 09:00-12:00 13:00-17:00, Sa 10:00-14:00';

  it('is that of the clocks of the clinic', () => {
    // Monday, 8 January 2024.
    const cases = [
      ['2024-01-08T14:59:59.999Z', 'closed until 2024-01-08T15:00Z'],
      ['2024-01-08T15:00:00Z', 'open until 2024-01-08T18:00Z'],
      ['2024-01-08T17:59:59.999Z', 'open until 2024-01-08T18:00Z'],
      ['2024-01-08T18:00:00Z', 'closed until 2024-01-08T19:00Z'],
      ['2024-01-08T19:00:00Z', 'open until 2024-01-08T23:00Z'],
      ['2024-01-08T23:00:00Z', 'closed until 2024-01-09T15:00Z'],
      ['2024-01-12T23:00:00Z', 'closed until 2024-01-13T16:00Z'],
      ['2024-01-13T20:00:00Z', 'closed until 2024-01-15T15:00Z'],
    ] as const;
    for (const [now, state] of cases) {
      expect(stateAt(office, now, 'America/Chicago'), now).to.equal(state);
    }
    expect(stateAt(office, '2024-01-08T08:00Z', 'Europe/Berlin')).to.equal(
      'open until 2024-01-08T11:00Z',
    );
    expect(stateAt(office, '2024-01-07T22:00Z', 'Australia/Sydney')).to.equal(
      'open until 2024-01-08T01:00Z',
    );
    expect(stateAt(office, '2024-01-08T03:30Z', 'Asia/Kolkata')).to.equal(
      'open until 2024-01-08T06:30Z',
    );
    expect(stateAt(office, '2024-01-08T03:29Z', 'Asia/Kolkata')).to.equal(
      'closed until 2024-01-08T03:30Z',
    );
    expect(stateAt(office, '2024-01-08T03:15Z', 'Asia/Kathmandu')).to.equal(
      'open until 2024-01-08T06:15Z',
    );
  });

  it('is that of the visitor where no zone is named', () => {
    const hours = read(office);
    expect(openingState(hours, new Date(2024, 0, 8, 9))).to.deep.equal({
      isOpen: true,
      changes: new Date(2024, 0, 8, 12),
    });
    expect(openingState(hours, new Date(2024, 0, 13, 14))).to.deep.equal({
      isOpen: false,
      changes: new Date(2024, 0, 15, 9),
    });
  });

  it('takes a date and its milliseconds alike', () => {
    const now = new Date('2024-01-08T15:30:00.5Z');
    expect(openingState(read(office), now, 'America/Chicago')).to.deep.equal(
      openingState(read(office), now.getTime(), 'America/Chicago'),
    );
  });

  it('never changes where it is always or never open', () => {
    for (const timeZone of [undefined, 'UTC', 'America/Chicago', 'Pacific/Apia']) {
      for (const now of ['2024-01-08T06:00Z', '2024-03-10T08:00Z', '2011-12-30T10:00Z']) {
        for (const always of [
          'Mo-Su',
          'Mo-Su 00:00-24:00',
          'Mo-Su 00:00-23:59',
          'Mo-Su 00:00-12:00 12:00-24:00',
          'Mo-Su 08:00-07:59 07:30-08:30',
          'Mo-Su 12:00-24:00, Mo-Su 00:00-12:00',
        ]) {
          expect(stateAt(always, now, timeZone), always).to.equal('open until ever');
        }
        for (const never of ['', 'Mo-Su off'])
          expect(stateAt(never, now, timeZone)).to.equal('closed until ever');
      }
    }
  });

  it('goes on past midnight, and past the week', () => {
    const night = 'Fr-Su 20:00-02:00';
    expect(stateAt(night, '2024-01-13T00:30Z', 'UTC')).to.equal('open until 2024-01-13T02:00Z');
    expect(stateAt(night, '2024-01-15T01:59Z', 'UTC')).to.equal('open until 2024-01-15T02:00Z');
    expect(stateAt(night, '2024-01-15T02:00Z', 'UTC')).to.equal('closed until 2024-01-19T20:00Z');
    expect(stateAt('Mo 12:00-11:59', '2024-01-09T11:00Z', 'UTC')).to.equal(
      'open until 2024-01-09T11:59Z',
    );
    // The day off takes nothing from the night before.
    expect(stateAt('Fr 20:00-02:00, Sa off', '2024-01-13T01:00Z', 'UTC')).to.equal(
      'open until 2024-01-13T02:00Z',
    );
  });

  it('has no boundary where ranges of two days touch or overlap', () => {
    const dusk = ['Mo 20:00-24:00, Tu 00:00-02:00', 'Mo 20:00-01:00, Tu 00:30-02:00'];
    dusk.push('Mo 20:00-23:59, Tu 00:00-02:00', 'Mo 20:00-02:00, Tu 00:30-01:00');
    for (const text of dusk) {
      expect(stateAt(text, '2024-01-08T21:00Z', 'UTC'), text).to.equal(
        'open until 2024-01-09T02:00Z',
      );
    }
    expect(stateAt('Mo-Fr', '2024-01-08T00:00Z', 'UTC')).to.equal('open until 2024-01-13T00:00Z');
    expect(stateAt('Sa-Mo', '2024-01-06T00:00Z', 'UTC')).to.equal('open until 2024-01-09T00:00Z');
    expect(stateAt('Tu-Su', '2024-01-09T00:00Z', 'UTC')).to.equal('open until 2024-01-15T00:00Z');
    expect(stateAt('Mo-Su; Tu off, Tu 00:00-23:58', '2024-01-09T23:58Z', 'UTC')).to.equal(
      'closed until 2024-01-10T00:00Z',
    );
    expect(stateAt('Mo-Su; Tu off, Tu 00:00-23:58', '2024-01-10T00:00Z', 'UTC')).to.equal(
      'open until 2024-01-16T23:58Z',
    );
  });

  it('waits a week for the only range', () => {
    const only = 'Mo 09:00-10:00';
    expect(stateAt(only, '2024-01-08T10:00Z', 'UTC')).to.equal('closed until 2024-01-15T09:00Z');
    expect(stateAt(only, '2024-01-08T09:00Z', 'UTC')).to.equal('open until 2024-01-08T10:00Z');
  });

  it('works where the clock of the device has stopped', () => {
    expect(stateAt('Mo-Su 09:00-17:00', '1970-01-01T00:00Z', 'America/Chicago')).to.equal(
      'closed until 1970-01-01T15:00Z',
    );
    expect(stateAt('We 09:00-17:00', '1969-12-31T23:30:30Z', 'UTC')).to.equal(
      'closed until 1970-01-07T09:00Z',
    );
  });

  it('refuses what does not exist', () => {
    expect(() => openingState([], NaN)).to.throw(RangeError);
    expect(() => openingState([], new Date(''))).to.throw(RangeError);
    expect(() => openingState([], 0, 'Mars/Olympus')).to.throw(RangeError);
  });

  it('makes one format for each zone', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    try {
      Intl.DateTimeFormat = class extends DateTimeFormat {
        constructor(...options: ConstructorParameters<typeof DateTimeFormat>) {
          super(...options);
          made++;
        }
      } as typeof DateTimeFormat;
      for (const text of [office, 'Mo-Su', ''])
        for (const zone of ['Asia/Tashkent', 'Asia/Tbilisi'])
          stateAt(text, '2024-01-08T15:00Z', zone);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    expect(made).to.equal(2);
  });
});

describe('openingState: where clocks change', () => {
  const cases: Readonly<
    Record<string, readonly (readonly [hours: string, now: string, state: string])[]>
  > = {
    // 10 March 2024, 8:00 UTC: from 2:00 to 3:00. 3 November, 7:00 UTC: from 2:00 to 1:00.
    'America/Chicago': [
      ['Mo-Fr 09:00-17:00', '2024-03-08T23:00Z', 'closed until 2024-03-11T14:00Z'],
      ['Mo-Fr 09:00-17:00', '2024-11-01T22:00Z', 'closed until 2024-11-04T15:00Z'],
      ['Mo-Su 02:30-05:00', '2024-03-09T12:00Z', 'closed until 2024-03-10T08:30Z'],
      ['Mo-Su 02:30-05:00', '2024-03-10T08:00Z', 'closed until 2024-03-10T08:30Z'],
      ['Mo-Su 02:30-05:00', '2024-03-10T08:30Z', 'open until 2024-03-10T10:00Z'],
      ['Mo-Su 00:30-02:30', '2024-03-10T08:15Z', 'open until 2024-03-10T08:30Z'],
      ['Mo-Su 01:00-02:00', '2024-03-10T07:00Z', 'open until 2024-03-10T08:00Z'],
      ['Mo-Su 03:00-05:00', '2024-03-10T07:59Z', 'closed until 2024-03-10T08:00Z'],
      // It would close before it opens.
      ['Mo-Su 02:45-03:15', '2024-03-10T06:00Z', 'closed until 2024-03-11T07:45Z'],
      ['Su 02:45-03:15', '2024-03-10T06:00Z', 'closed until 2024-03-17T07:45Z'],
      ['Su 02:45-03:15', '2024-03-03T09:15Z', 'closed until 2024-03-17T07:45Z'],
      // It would open before it closes.
      ['Su 00:00-02:45 03:15-24:00, Mo-Sa', '2024-03-10T06:00Z', 'open until 2024-03-17T07:45Z'],
      ['Su 00:00-02:45 03:15-24:00, Mo-Sa', '2024-03-03T09:15Z', 'open until 2024-03-17T07:45Z'],
      // Later on the clock, sooner in fact.
      ['Su 02:30-02:45 03:00-05:00', '2024-03-10T06:00Z', 'closed until 2024-03-10T08:00Z'],
      ['Su 02:30-02:45 03:00-05:00', '2024-03-10T08:00Z', 'open until 2024-03-10T10:00Z'],
      ['Sa 22:00-06:00', '2024-03-10T04:00Z', 'open until 2024-03-10T11:00Z'],
      ['Sa 22:00-06:00', '2024-11-03T03:00Z', 'open until 2024-11-03T12:00Z'],
      ['Mo-Su 01:30-05:00', '2024-11-03T06:29Z', 'closed until 2024-11-03T06:30Z'],
      ['Mo-Su 01:30-05:00', '2024-11-03T06:30Z', 'open until 2024-11-03T11:00Z'],
      // 1:00 to 1:29 come again, it stays open.
      ['Mo-Su 01:30-05:00', '2024-11-03T07:15Z', 'open until 2024-11-03T11:00Z'],
      ['Mo-Su 00:30-01:30', '2024-11-03T06:00Z', 'open until 2024-11-03T06:30Z'],
      // The same again, it stays closed.
      ['Mo-Su 00:30-01:30', '2024-11-03T07:15Z', 'closed until 2024-11-04T06:30Z'],
      ['Mo-Su 00:30-02:00', '2024-11-03T06:30Z', 'open until 2024-11-03T08:00Z'],
      ['Sa', '2024-11-02T05:00Z', 'open until 2024-11-03T05:00Z'],
      ['Su', '2024-11-03T05:00Z', 'open until 2024-11-04T06:00Z'],
    ],
    // 31 March 2024, 1:00 UTC: from 2:00 to 3:00. 27 October, 1:00 UTC: from 3:00 to 2:00.
    'Europe/Berlin': [
      ['Mo-Fr 08:00-18:00', '2024-03-29T17:00Z', 'closed until 2024-04-01T06:00Z'],
      ['Mo-Fr 08:00-18:00', '2024-10-25T16:00Z', 'closed until 2024-10-28T07:00Z'],
      ['Su 02:30-06:00', '2024-03-31T01:00Z', 'closed until 2024-03-31T01:30Z'],
      ['Su 02:30-06:00', '2024-10-27T00:30Z', 'open until 2024-10-27T05:00Z'],
      ['Su 00:00-02:30', '2024-10-27T01:15Z', 'closed until 2024-11-02T23:00Z'],
    ],
    // 6 October 2024, 16:00 UTC the day before: from 2:00 to 3:00. 7 April, likewise: from 3:00 to 2:00.
    'Australia/Sydney': [
      ['Mo-Fr 09:00-17:00', '2024-10-04T07:00Z', 'closed until 2024-10-06T22:00Z'],
      ['Mo-Fr 09:00-17:00', '2024-04-05T06:00Z', 'closed until 2024-04-07T23:00Z'],
      ['Su 02:30-06:00', '2024-10-05T16:15Z', 'closed until 2024-10-05T16:30Z'],
      ['Su 02:30-06:00', '2024-10-05T16:30Z', 'open until 2024-10-05T19:00Z'],
      ['Su 02:30-06:00', '2024-04-06T15:30Z', 'open until 2024-04-06T20:00Z'],
      ['Su 00:00-02:30', '2024-04-06T16:15Z', 'closed until 2024-04-13T14:00Z'],
    ],
    // By half an hour: 6 October 2024, 15:30 UTC the day before: from 2:00 to 2:30. 7 April, 15:00: from 2:00 to 1:30.
    'Australia/Lord_Howe': [
      ['Mo-Fr 09:00-17:00', '2024-10-04T06:30Z', 'closed until 2024-10-06T22:00Z'],
      ['Mo-Fr 09:00-17:00', '2024-04-05T06:00Z', 'closed until 2024-04-07T22:30Z'],
      ['Su 02:15-06:00', '2024-10-05T15:30Z', 'closed until 2024-10-05T15:45Z'],
      ['Su 02:30-06:00', '2024-10-05T15:00Z', 'closed until 2024-10-05T15:30Z'],
      ['Su 01:45-06:00', '2024-04-06T14:45Z', 'open until 2024-04-06T19:30Z'],
      ['Su 01:00-01:45', '2024-04-06T15:05Z', 'closed until 2024-04-13T14:30Z'],
    ],
    'Asia/Kolkata': [
      ['Mo-Su 02:30-05:00', '2024-03-09T21:00Z', 'open until 2024-03-09T23:30Z'],
      ['Mo-Fr', '2024-01-07T18:29Z', 'closed until 2024-01-07T18:30Z'],
    ],
    // 4 November 2018, 3:00 UTC: from 0:00 to 1:00. 18 February, 2:00 UTC: from 0:00 to 23:00 the day before.
    'America/Sao_Paulo': [
      ['Sa', '2018-11-03T12:00Z', 'open until 2018-11-04T03:00Z'],
      ['Su', '2018-11-04T02:59Z', 'closed until 2018-11-04T03:00Z'],
      ['Sa-Su', '2018-11-04T02:59Z', 'open until 2018-11-05T02:00Z'],
      ['Su 00:30-04:00', '2018-11-04T03:00Z', 'closed until 2018-11-04T03:30Z'],
      ['Sa 20:00-00:30', '2018-11-04T03:15Z', 'open until 2018-11-04T03:30Z'],
      ['Sa', '2018-02-17T12:00Z', 'open until 2018-02-18T03:00Z'],
      ['Su', '2018-02-18T02:30Z', 'closed until 2018-02-18T03:00Z'],
      ['Sa 22:00-23:30', '2018-02-18T01:00Z', 'open until 2018-02-18T01:30Z'],
      ['Sa 22:00-23:30', '2018-02-18T02:15Z', 'closed until 2018-02-25T01:00Z'],
      ['Sa 23:30-24:00', '2018-02-18T01:30Z', 'open until 2018-02-18T03:00Z'],
    ],
    // 30 March 2024, Saturday 23:00 to Sunday 0:00, at 1:00 UTC.
    'America/Nuuk': [
      ['Sa 22:00-23:30', '2024-03-31T00:00Z', 'open until 2024-03-31T01:30Z'],
      ['Sa 23:30-24:00', '2024-03-31T00:00Z', 'closed until 2024-04-07T00:30Z'],
      ['Su', '2024-03-31T00:59Z', 'closed until 2024-03-31T01:00Z'],
    ],
    // Friday, 30 December 2011, never was: from 0:00 to 0:00 of Saturday, at 10:00 UTC.
    'Pacific/Apia': [
      ['Mo-Fr 09:00-17:00', '2011-12-30T03:00Z', 'closed until 2012-01-01T19:00Z'],
      ['Fr 09:00-17:00', '2011-12-30T03:00Z', 'closed until 2012-01-05T19:00Z'],
      ['Sa 09:00-17:00', '2011-12-30T03:00Z', 'closed until 2011-12-30T19:00Z'],
      ['Fr', '2011-12-30T10:00Z', 'closed until 2012-01-05T10:00Z'],
      ['Th', '2011-12-30T09:59Z', 'open until 2011-12-30T10:00Z'],
      ['Th,Sa', '2011-12-30T09:59Z', 'open until 2011-12-31T10:00Z'],
      ['Sa-Th', '2011-12-30T09:59Z', 'open until 2012-01-05T10:00Z'],
      ['Th 20:00-02:00', '2011-12-30T10:00Z', 'open until 2011-12-30T12:00Z'],
    ],
  };
  for (const [timeZone, list] of Object.entries(cases)) {
    for (const [hours, now, state] of list) {
      const test = timeZone === 'America/Nuuk' ? needs(it, "Greenland's clocks since 2023") : it;
      test(`${timeZone}: ${hours} at ${now}`, () =>
        expect(stateAt(hours, now, timeZone)).to.equal(state));
    }
  }
});

/** Days on which clocks changed, some with none. */
const changes = [
  ['America/Chicago', '2024-03-10'],
  ['America/Chicago', '2024-11-03'],
  ['Europe/Berlin', '2024-03-31'],
  ['Europe/Berlin', '2024-10-27'],
  ['Europe/Dublin', '2024-10-27'],
  ['Australia/Sydney', '2024-10-06'],
  ['Australia/Sydney', '2024-04-07'],
  ['Australia/Lord_Howe', '2024-10-06'],
  ['Australia/Lord_Howe', '2024-04-07'],
  ['Australia/Adelaide', '2024-10-06'],
  ['Asia/Kolkata', '2024-06-12'],
  ['Asia/Kathmandu', '2024-06-12'],
  ['UTC', '2024-02-29'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  // At one minute past midnight.
  ['America/St_Johns', '2010-03-14'],
  ['America/St_Johns', '2010-11-07'],
  ['America/Nuuk', '2024-03-31'],
  ['Africa/Casablanca', '2024-04-14'],
  ['Africa/Cairo', '2024-04-26'],
  ['Asia/Pyongyang', '2018-05-05'],
  // By two hours.
  ['Antarctica/Troll', '2024-03-31'],
  ['Antarctica/Troll', '2024-10-27'],
  // Days that never were.
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
] as const;

const minute = 60_000;
const day = 1440;
/** Days before and after such a day for which minutes are looked at, 4 of them only to know what comes after. */
const [daysBefore, daysAfter] = [12, 22];

/** What the clocks of a zone show in each minute around a day, in minutes since 1970 as if they were UTC. */
class SlowClock {
  readonly start: number;
  readonly #shown: number[] = [];
  readonly #first = new Map<number, number>();

  constructor(
    readonly timeZone: string,
    date: string,
  ) {
    this.start = Date.parse(date) - daysBefore * day * minute;
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const ahead = (instant: number): number => {
      const [, sign, hours, minutes] =
        /GMT(?:(.)(\d\d):(\d\d))?$/.exec(format.format(instant)) ?? [];
      return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
    };
    const shownAt = (instant: number) => instant / minute + ahead(instant);
    for (let hour = 0; hour < (daysBefore + daysAfter) * 24; hour++) {
      const instant = this.start + hour * 60 * minute;
      const isSteady = ahead(instant) === ahead(instant + 60 * minute);
      const from = shownAt(instant);
      for (let past = 0; past < 60; past++)
        this.#shown.push(isSteady ? from + past : shownAt(instant + past * minute));
    }
    this.#shown.forEach((time, index) => {
      if (!this.#first.has(time)) this.#first.set(time, index);
    });
  }

  /** The position of the minute that first shows a time; those skipped go on after the skip. */
  #indexOf(time: number): number {
    const index = this.#first.get(time);
    if (index !== undefined) return index;
    const skip = this.#shown.findIndex(
      (other, at) => other > time && (this.#shown[at - 1] ?? Infinity) < time,
    );
    if (skip < 0) return time < (this.#shown[0] ?? NaN) ? 0 : this.#shown.length;
    return skip + time - (this.#shown[skip - 1] ?? NaN) - 1;
  }

  /** For each minute, whether it is open. */
  states(week: WeeklyHours): Uint8Array {
    const open = new Uint8Array(this.#shown.length);
    const dates = new Set(this.#shown.map((time) => Math.floor(time / day)));
    dates.forEach((date) => {
      // Sunday is 0 here.
      const weekday = (new Date(date * day * minute).getUTCDay() + 6) % 7;
      week[weekday]?.forEach(([opens, closes]) => {
        open.fill(1, this.#indexOf(date * day + opens), this.#indexOf(date * day + closes));
      });
    });
    return open;
  }
}

describe('openingState: for any hours', () => {
  const clocks = new Map<string, SlowClock>();
  const clockOf = ([timeZone, date]: readonly [string, string]): SlowClock => {
    const key = `${timeZone} ${date}`;
    const clock = clocks.get(key) ?? new SlowClock(timeZone, date);
    clocks.set(key, clock);
    return clock;
  };
  const change = fc.constantFrom(...changes);
  /** Minutes from four days before to three days after. */
  const around = fc.integer({ min: -4 * day, max: 3 * day });

  it('is what a clock shows that is read minute by minute', () => {
    const seen = { open: 0, closed: 0, never: 0 };
    fc.assert(
      fc.property(change, rules, around, fc.nat(minute - 1), (where, list, past, rest) => {
        const clock = clockOf(where);
        const index = daysBefore * day + past;
        const states = clock.states(meant(list).map(runs));
        const now = clock.start + index * minute + rest;
        const state = openingState(read(textOf(list)), now, clock.timeZone);
        const isOpen = states[index] === 1;
        const next = states.findIndex((other, at) => at > index && other !== states[index]);
        // At its very end the clock does not know what is open since the day before.
        const known = next < 0 || next > states.length - 2 * day ? undefined : next;
        seen[isOpen ? 'open' : 'closed']++;
        if (known === undefined) seen.never++;
        expect(state.isOpen).to.equal(isOpen);
        expect(state.changes?.getTime()).to.equal(
          known === undefined ? undefined : clock.start + known * minute,
        );
      }),
      { seed, numRuns: 1500 },
    );
    // It is a test only if there was much to tell apart.
    expect(seen.open).to.be.above(300);
    expect(seen.closed).to.be.above(300);
    expect(seen.never).to.be.above(50);
  });

  it('changes when it says, and not before', () => {
    fc.assert(
      fc.property(change, rules, around, fc.nat(minute - 1), (where, list, past, rest) => {
        const [timeZone, date] = where;
        const hours = read(textOf(list));
        const now = Date.parse(date) + past * minute + rest;
        const state = openingState(hours, now, timeZone);
        if (!state.changes) return;
        const then = state.changes.getTime();
        expect(then).to.be.above(now);
        expect(then % minute).to.equal(0);
        for (const at of [then - 1, Math.floor((now + then) / 2)]) {
          expect(openingState(hours, at, timeZone)).to.deep.equal(state);
        }
        const after = openingState(hours, state.changes, timeZone);
        expect(after.isOpen).to.equal(!state.isOpen);
        expect(after.changes?.getTime()).to.be.above(then);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is known in any year and zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const instant = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), rules, instant, (timeZone, list, now) => {
        const hours = read(textOf(list));
        const state = openingState(hours, now, timeZone);
        if (!state.changes) return;
        expect(state.changes.getTime()).to.be.above(now.getTime());
        expect(openingState(hours, state.changes, timeZone).isOpen).to.equal(!state.isOpen);
        expect(openingState(hours, state.changes.getTime() - 1, timeZone)).to.deep.equal(state);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('isTimeZone', () => {
  it('knows zones', () => {
    for (const name of ['UTC', 'America/Chicago', 'america/chicago', 'Australia/Lord_Howe'])
      expect(isTimeZone(name), name).to.be.true;
  });

  it('knows what is none', () => {
    const none = ['', ' ', 'Mars/Olympus', 'Chicago', 'America/Chicago ', 'undefined', 'null'];
    none.push('__proto__', 'constructor', 'toString', 'CST6CDT7');
    for (const name of none) {
      expect(isTimeZone(name), name).to.be.false;
      // Not even the second time.
      expect(isTimeZone(name), name).to.be.false;
    }
  });

  it('agrees with the browser', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...Intl.supportedValuesOf('timeZone'))),
        (name) => {
          let isKnown = true;
          try {
            new Intl.DateTimeFormat('en', { timeZone: name });
          } catch {
            isKnown = false;
          }
          expect(isTimeZone(name)).to.equal(isKnown);
        },
      ),
      { seed },
    );
  });
});

describe('isSameClock', () => {
  const [winter, summer] = ['2024-01-15T12:00Z', '2024-07-15T12:00Z'].map((text) => new Date(text));

  const cases: readonly (readonly [string, string, Date | undefined, boolean])[] = [
    ['Europe/Berlin', 'Europe/Paris', summer, true],
    ['America/Chicago', 'America/New_York', summer, false],
    ['America/Phoenix', 'America/Denver', winter, true],
    ['America/Phoenix', 'America/Denver', summer, false],
    ['America/Phoenix', 'America/Los_Angeles', winter, false],
    ['America/Phoenix', 'America/Los_Angeles', summer, true],
    ['Asia/Kolkata', 'Asia/Kathmandu', winter, false],
    // The same hour of different days.
    ['Pacific/Apia', 'Pacific/Midway', winter, false],
    ['Pacific/Kiritimati', 'Pacific/Honolulu', winter, false],
  ];
  for (const [clinic, visitor, now = NaN, isSame] of cases) {
    it(`${clinic} and ${visitor} on ${new Date(now).toDateString()}`, () => {
      expect(isSameClock(clinic, now, visitor)).to.equal(isSame);
      expect(isSameClock(visitor, Number(now), clinic)).to.equal(isSame);
    });
  }

  it("is the visitor's unless named", () => {
    const now = new Date('2024-07-15T12:00Z');
    for (let hours = -14; hours <= 12; hours++) {
      const zone = `Etc/GMT${hours < 0 ? '' : '+'}${hours}`;
      expect(isSameClock(zone, now), zone).to.equal(now.getTimezoneOffset() === hours * 60);
    }
  });
});
