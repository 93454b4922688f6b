import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  entryId,
  items,
  listOf,
  matching,
  oneOf,
  optional,
  record,
  reference,
  statement,
  text,
  withItems,
  type Field,
} from './items.js';

/** What a field makes of a value, and what it tells of it. */
function read(field: Field, value: unknown): { value?: unknown; told: unknown[][] } {
  const told: unknown[][] = [];
  const result = field(value, 'it', (...why) => void told.push(why));
  return told.length ? { told } : { value: result, told };
}
const good = (value: unknown) => ({ value, told: [] });

const source = { authors: 'Lee A', title: 'Tregs', journal: 'J Tests', doi: '10.1/x' };
const said = { text: 'It is so.', grade: 'early', references: [source] };

describe('a field', () => {
  it('is text that is not empty, without the space around it', () => {
    expect(read(text, ' a <b>b</b> ')).to.deep.equal(good('a <b>b</b>'));
    for (const value of ['', ' ', 3, null, ['a'], { toString: () => 'a' }]) {
      expect(read(text, value).told).to.deep.equal([[value, 'it', 'text']]);
    }
  });

  it('is text of a form, or one of some words', () => {
    expect(read(matching(/^\d+$/, 'digits'), '12')).to.deep.equal(good('12'));
    expect(read(matching(/^\d+$/, 'digits'), 'x').told).to.deep.equal([['x', 'it', 'digits']]);
    expect(read(oneOf('early', 'strong'), 'strong')).to.deep.equal(good('strong'));
    for (const value of ['earl', 'strong ', 'early|strong', '']) {
      expect(read(oneOf('early', 'strong'), value).told).to.deep.equal([
        [value, 'it', 'early, strong'],
      ]);
    }
  });

  it('may be missing where that is allowed', () => {
    expect(read(optional(text), undefined)).to.deep.equal(good(undefined));
    expect(read(optional(text, ''), undefined)).to.deep.equal(good(''));
    expect(read(optional(text), null).told).to.deep.equal([[null, 'it', 'text']]);
  });

  it('is a list, each part of which is named by its place', () => {
    expect(read(listOf(text), ['a', 'b'])).to.deep.equal(good(['a', 'b']));
    expect(read(listOf(text), ['a', 2, '']).told).to.deep.equal([
      [2, 'it[1]', 'text'],
      ['', 'it[2]', 'text'],
    ]);
    for (const value of [[], 'a', {}, null]) {
      expect(read(listOf(text), value).told).to.deep.equal([[value, 'it', 'a filled list']]);
    }
  });

  it('is a record of known fields, each named; others are dropped', () => {
    const pair = record('first second', { first: text, second: optional(text) });
    expect(read(pair, { first: 'a', third: 'c' })).to.deep.equal(
      good({ first: 'a', second: undefined }),
    );
    expect(read(pair, { second: 2 }).told).to.deep.equal([
      [undefined, 'it.first', 'text'],
      [2, 'it.second', 'text'],
    ]);
    for (const value of [null, 'a', 3, undefined]) {
      expect(read(pair, value).told).to.deep.equal([[value, 'it', 'a record']]);
    }
  });

  it('is a source that can be opened', () => {
    expect(read(reference, { ...source, year: 2020, kind: 'study' }).value).to.deep.equal({
      ...source,
      year: 2020,
      pmid: undefined,
      url: undefined,
    });
    const places = (value: unknown) => read(reference, value).told.map(([, place]) => place);
    const closed = { authors: 'Lee A', title: 'Tregs', journal: 'J Tests' };
    expect(places(closed)).to.deep.equal(['it.url']);
    expect(places({ ...closed, url: 'javascript:alert(1)' })).to.deep.equal(['it.url']);
    expect(places({ ...closed, url: 'http://example.org' })).to.deep.equal(['it.url']);
    expect(places({ ...closed, url: 'https://example.org' })).to.deep.equal([]);
    expect(places({ ...source, doi: 'https://doi.org/10.1/x' })).to.deep.equal(['it.doi']);
    expect(places({ ...closed, pmid: '12x' })).to.deep.equal(['it.pmid']);
    expect(places({ ...source, year: '2020' })).to.deep.equal(['it.year']);
  });

  it('is a statement with grade and sources', () => {
    expect(read(statement, said).told).to.deep.equal([]);
    const places = (value: unknown) => read(statement, value).told.map(([, place]) => place);
    expect(places({ ...said, grade: 'sure' })).to.deep.equal(['it.grade']);
    expect(places({ ...said, references: [] })).to.deep.equal(['it.references']);
    expect(places({ text: 'So.' })).to.deep.equal(['it.grade', 'it.references']);
  });

  it('is an id fit for a link', () => {
    for (const id of ['lupus', 'my-own_2']) expect(read(entryId, id).told).to.deep.equal([]);
    for (const id of ['', '2x', 'a b', 'a"b', '-a'])
      expect(read(entryId, id).told).to.have.length(1);
  });
});

describe('items', () => {
  const option = items<{ id: string; name: string }>(
    record('id name', { id: entryId, name: text }),
  );
  const parse = (raw: unknown) => {
    const told: unknown[][] = [];
    return { value: option.parse(raw, (...why) => void told.push(why)), told };
  };

  it('skips bad records and says which field of which', () => {
    const { value, told } = parse([
      { id: 'a', name: 'A' },
      { id: 'b', name: 3 },
      null,
      { name: 'D' },
    ]);
    expect(value).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(told).to.deep.equal([
      [3, '[1].name', 'text'],
      [null, '[2]', 'a record'],
      [undefined, '[3].id', 'letters, digits and hyphens'],
    ]);
  });

  it('takes the first of two with one id', () => {
    const { value, told } = parse([
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
    ]);
    expect(value).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(told).to.deep.equal([['a', '[1].id', 'an id of its own']]);
  });

  it('refuses what is no list', () => {
    for (const raw of ['[]', {}, 3, null])
      expect(parse(raw)).to.deep.equal({ value: undefined, told: [] });
  });

  it('skips a record that throws', () => {
    const trap = {
      get id(): string {
        throw new Error('no');
      },
    };
    expect(parse([trap, { id: 'a', name: 'A' }])).to.deep.equal({
      value: [{ id: 'a', name: 'A' }],
      told: [[trap, '[0]', 'a record']],
    });
  });

  it('keeps copies: what the page does with its own later changes nothing', () => {
    const mine = { id: 'a', name: 'A' };
    const { value } = parse([mine]);
    mine.name = 'B';
    expect(value).to.deep.equal([{ id: 'a', name: 'A' }]);
  });

  it('throws for nothing, and tells of every record it skips', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (raw) => {
        const { value, told } = parse(raw);
        const kept = (value as unknown[]).length;
        const skipped = new Set(told.map(([, place]) => /\d+/.exec(place as string)?.[0]));
        expect(kept + skipped.size).to.equal(raw.length);
      }),
    );
  });

  it('stand in the place of entries with their id, and after the others', () => {
    const entries = [{ id: 'a' }, { id: 'b' }];
    const [other, mine] = [{ id: 'c' }, { id: 'b' }];
    const merged = withItems(entries, [other, mine]);
    expect(merged.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(merged[1] === mine && merged[2] === other).to.equal(true);
  });
});
