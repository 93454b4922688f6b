import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { choice, date, flag, ids, number, phone, text, url, type Option } from './options.js';

/** Reads a value that has no bad part. */
const read = <T>(option: Option<T>, raw: unknown): T | '' | undefined =>
  option.parse(raw, (part) => {
    throw new Error(`rejected ${String(part)}`);
  });

/** What is no text at all; no option but a list of ids takes any of it. */
const notText = [null, undefined, true, {}, [], ['https://example.org'], Symbol('x'), 7n];

const describeCases = <T>(
  option: Option<T>,
  good: readonly (readonly [unknown, T])[],
  bad: readonly unknown[],
) => {
  for (const [raw, value] of good) {
    it(`takes ${JSON.stringify(raw)}`, () => {
      expect(read(option, raw)).to.deep.equal(value);
    });
  }
  for (const raw of bad) {
    it(`refuses ${typeof raw === 'string' ? JSON.stringify(raw) : String(raw)}`, () => {
      expect(read(option, raw)).to.equal(undefined);
    });
  }
  it('has a default that it takes itself', () => {
    expect(read(option, option.default)).to.deep.equal(option.default);
  });
};

describe('a number', () => {
  const level = number(2, 1, 6, true);
  const share = number(0.5, 0, 1);

  describe('whole', () => {
    describeCases(
      level,
      [
        ['1', 1],
        ['6', 6],
        [' 3 ', 3],
        [4, 4],
        ['5.0', 5],
      ],
      ['0', '7', '2.5', '', ' ', 'two', '2px', '1,5', NaN, Infinity, -1, 2.5, ...notText],
    );
  });
  describe('of any size between two', () => {
    describeCases(
      share,
      [
        ['0', 0],
        ['0.25', 0.25],
        ['.5', 0.5],
        [1, 1],
      ],
      ['-0.01', '1.01', 'Infinity', 'NaN', NaN, ...notText],
    );
  });

  it('names its range', () => {
    expect(level.accepts).to.equal('a whole number from 1 to 6');
    expect(share.accepts).to.equal('a number from 0 to 1');
  });

  it('takes what lies in the range and nothing else', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const isInside = value >= 0 && value <= 1;
        expect(read(share, value)).to.equal(isInside ? value : undefined);
        expect(read(share, String(value))).to.equal(isInside ? Number(String(value)) : undefined);
      }),
    );
  });
});

describe('a choice', () => {
  describeCases(
    choice('auto', 'light', 'dark'),
    [
      ['auto', 'auto'],
      ['dark', 'dark'],
    ],
    ['', 'night', 'auto,light', 'toString', 0, ...notText],
  );

  it('has the first word as default and names all', () => {
    const { default: standard, accepts } = choice('auto', 'light');
    expect(standard).to.equal('auto');
    expect(accepts).to.equal('auto, light');
  });
});

describe('a flag', () => {
  describeCases(
    flag,
    [
      ['', true],
      ['true', true],
      [true, true],
      ['false', false],
      [false, false],
    ],
    ['yes', '0', ' ', 0, 1, ...notText.filter((value) => value !== true)],
  );

  it('survives what cannot be written out', () => {
    expect(read(flag, Object.create(null))).to.equal(undefined);
  });
});

describe('a text', () => {
  describeCases(
    text,
    [
      ['Sheen Vein', 'Sheen Vein'],
      ['  spaced  ', 'spaced'],
      ['', ''],
      ['<b>', '<b>'],
    ],
    [7, ...notText],
  );
});

describe('a date', () => {
  describeCases(
    date,
    [
      ['2026-11-22', '2026-11-22'],
      ['2024-02-29', '2024-02-29'],
      ['1970-01-01', '1970-01-01'],
      ['', ''],
    ],
    [
      '2023-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-1-2',
      '22.11.2026',
      '2026-11-22T00:00Z',
      'today',
      20261122,
      new Date(0),
      ...notText,
    ],
  );

  it('takes every day of the calendar', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(read(date, iso)).to.equal(iso);
      }),
    );
  });
});

describe('an address', () => {
  const { origin, host } = location;

  describeCases(
    url,
    [
      ['', ''],
      ['https://example.org/book?a=1#b', 'https://example.org/book?a=1#b'],
      ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
      ['tel:+13145550100', 'tel:+13145550100'],
      ['mailto:hello@example.org', 'mailto:hello@example.org'],
      ['/book', `${origin}/book`],
      [`${origin}/book`, `${origin}/book`],
      [`//${host}/book`, `${origin}/book`],
      ['https:example.org', 'https://example.org/'],
    ],
    [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      '\t\njavascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript://example.org/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      `blob:${origin}/6d2b1c`,
      `filesystem:${origin}/temporary/x`,
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'ftp://example.org',
      'ws://example.org',
      'about:blank',
      'http://example.org',
      'http:\\\\example.org',
      `http://${host}.example.org`,
      `http://${host}@example.org`,
      '//example.org',
      '\\\\example.org',
      '/\\example.org',
      'https:',
      'https://',
      'https://[',
      ...notText,
    ],
  );

  it('counts a blank as not set', () => {
    expect(read(url, ' \n')).to.equal('');
  });

  it('never lets another scheme through, however it is written', () => {
    const junk = fc.string({
      unit: fc.constantFrom(
        ' ',
        '\t',
        '\n',
        '\r',
        '\0',
        '\u001f',
        '\\',
        '/',
        ':',
        '%',
        'a',
        '\u200b',
      ),
      maxLength: 4,
    });
    const scheme = fc.constantFrom('javascript', 'JAVAscript', 'data', 'blob', 'http', 'https', '');
    const hostile = fc
      .tuple(junk, scheme, junk, fc.constantFrom(':', '://', ''), junk, fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string(), fc.webUrl()), (raw) => {
        const address = read(url, raw);
        if (!address) return;
        const link = Object.assign(document.createElement('a'), { href: address });
        expect(
          link.origin === origin ? 'https:' : link.protocol,
          `${raw} became ${address}`,
        ).to.be.oneOf(['https:', 'tel:', 'mailto:']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a telephone number', () => {
  describeCases(
    phone,
    [
      ['+1-314-555-0100', '+1-314-555-0100'],
      ['(314) 555-0100', '(314) 555-0100'],
      ['314.555.0100', '314.555.0100'],
      [' 112 ', '112'],
      ['', ''],
    ],
    [
      '12',
      'call us',
      '1-800-FLOWERS',
      '+1-314-555-0100;ext=5',
      '314+5550100',
      '++13145550100',
      'javascript:alert(1)',
      '1'.repeat(40),
      '---',
      '().',
      3145550100,
      ...notText,
    ],
  );

  it('takes nothing without digits, and nothing that is no number', () => {
    const signs = fc.stringMatching(/^[-+(). 0-9ab;]{0,30}$/);
    fc.assert(
      fc.property(signs, (raw) => {
        const number = read(phone, raw);
        if (number) expect(number).to.match(/^[^a-z;]*\d[^a-z;]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a list of ids', () => {
  const known = ['lupus', 'celiac', 'psoriasis'];
  const list = ids(known);
  const parse = (raw: unknown) => {
    const rejected: unknown[] = [];
    return { value: list.parse(raw, (part) => rejected.push(part)), rejected };
  };

  for (const raw of ['celiac,lupus', 'celiac lupus', ' celiac ,\n lupus, ', ['celiac', 'lupus']]) {
    it(`keeps the order of ${JSON.stringify(raw)}`, () => {
      expect(parse(raw)).to.deep.equal({ value: ['celiac', 'lupus'], rejected: [] });
    });
  }

  it('skips and names what is unknown', () => {
    expect(parse('celiac, flu, lupus, LUPUS')).to.deep.equal({
      value: ['celiac', 'lupus'],
      rejected: ['flu', 'LUPUS'],
    });
    expect(parse(['lupus', 7, null])).to.deep.equal({ value: ['lupus'], rejected: [7, null] });
  });

  it('takes an empty list as not set', () => {
    for (const raw of ['', ' ', ',', []]) {
      expect(parse(raw)).to.deep.equal({ value: '', rejected: [] });
    }
  });

  it('is empty where nothing in it is known', () => {
    expect(parse('flu')).to.deep.equal({ value: [], rejected: ['flu'] });
  });

  it('knows the entries that a page adds', () => {
    const rejected: unknown[] = [];
    const value = list.parse('mine flu lupus', (part) => rejected.push(part), {
      items: [{ id: 'mine' }],
    });
    expect({ value, rejected }).to.deep.equal({ value: ['mine', 'lupus'], rejected: ['flu'] });
  });

  it('refuses what is no list', () => {
    for (const raw of [7, true, null, {}, new Set(['lupus'])]) {
      expect(parse(raw)).to.deep.equal({ value: undefined, rejected: [] });
    }
  });

  it('changes neither what it is given nor its default', () => {
    const mine = ['flu', 'lupus'];
    expect(parse(mine).value).not.to.equal(mine);
    expect(mine).to.deep.equal(['flu', 'lupus']);
    expect(list.default).to.deep.equal([]);
    expect(list.accepts).to.equal('lupus, celiac, psoriasis');
  });
});
