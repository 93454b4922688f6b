import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { conditions, type Condition } from '../../content/index.js';
import { normalize, rank } from './search.js';

const seed = 20260804;

const namesOf = ({ commonName, medicalName, synonyms }: Condition) => [
  commonName,
  medicalName,
  ...synonyms,
];
const everyName = conditions.flatMap((condition) =>
  namesOf(condition).map((name) => ({ condition, name })),
);

/** Ids of what a search finds, best first. */
const found = (search: string) =>
  conditions
    .map((condition) => ({ id: condition.id, rank: rank(condition, search) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ id }) => id);

const best = (search: string) => {
  const ranks = conditions.map((condition) => rank(condition, search));
  const highest = Math.max(...ranks);
  return highest === 0
    ? []
    : conditions.filter((_, index) => ranks[index] === highest).map(({ id }) => id);
};

describe('conditions: search', () => {
  it('compares without case, accents, apostrophes, hyphens and outer space', () => {
    expect(normalize("  Sjögren's\u2003DISEASE ")).to.equal('sjogrens disease');
    expect(normalize('Sjögren’s')).to.equal(normalize("Sjo\u0308gren's"));
    expect(normalize('insulin-dependent  diabetes')).to.equal('insulin dependent diabetes');
    expect(normalize('Type 1')).to.equal('type 1');
    expect(normalize('')).to.equal('');
  });

  it('finds every condition by each of its names, among the best', () => {
    expect(everyName.length).to.be.above(80);
    for (const { condition, name } of everyName) {
      expect(best(name), name).to.include(condition.id);
    }
  });

  it('finds each name however it is typed', () => {
    for (const { condition, name } of everyName) {
      for (const typed of [
        name.toUpperCase(),
        name.toLowerCase(),
        ` ${name} `,
        name.replace(/'/g, '’'),
        name.replace(/['’]/g, ''),
        name.replace(/-/g, ' '),
        name.replace(/ö/g, 'o'),
      ]) {
        expect(found(typed), typed).to.include(condition.id);
      }
    }
  });

  it('finds a condition while its name is being typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyName), fc.nat(), ({ condition, name }, length) => {
        const typed = name.slice(0, 1 + (length % name.length));
        expect(found(typed), typed).to.include(condition.id);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('finds a condition by the words of its name in any order', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...everyName)
          .chain(({ condition, name }) =>
            fc.tuple(
              fc.constant(condition),
              fc.shuffledSubarray(name.split(' '), { minLength: 1 }),
            ),
          ),
        ([condition, words]) => {
          expect(found(words.join(' ')), words.join(' ')).to.include(condition.id);
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  for (const [search, expected] of [
    ['hashimotos', ['hashimoto']],
    ["Hashimoto's thyroiditis", ['hashimoto']],
    ['underactive thyroid', ['hashimoto']],
    ['overactive thyroid', ['graves']],
    ['crohns', ['crohns']],
    ['crohn', ['crohns']],
    ['RA', ['rheumatoid-arthritis']],
    ['MS', ['multiple-sclerosis']],
    ['SLE', ['lupus']],
    ['SJÖGREN', ['sjogren']],
    ['sjogrens', ['sjogren']],
    ['coeliac', ['celiac']],
    ['hair loss', ['alopecia-areata']],
    ['scleroderma', ['systemic-sclerosis']],
    ['diabetes type 1', ['type-1-diabetes']],
    ['IBD', ['crohns', 'ulcerative-colitis']],
    ['thyroid', ['graves', 'hashimoto']],
    ['liver', ['autoimmune-hepatitis']],
  ] as const) {
    it(`puts ${expected.join(' and ')} first for “${search}”`, () => {
      expect(best(search)).to.have.members(expected);
    });
  }

  it('finds nothing for what is not there', () => {
    for (const search of ['gout', 'xyz', 'lupus gout', 'asthma']) {
      expect(found(search), search).to.deep.equal([]);
    }
  });

  it('does not find the middle of a word', () => {
    expect(found('upus')).to.deep.equal([]);
    expect(found('oriasis')).to.deep.equal([]);
  });

  it('finds everything, alike, while nothing is typed', () => {
    for (const search of ['', '   ', '-']) expect(best(search)).to.have.length(conditions.length);
  });

  it('finds nothing, not everything, for names in another script', () => {
    for (const search of ['волчанка', '狼疮', 'الذئبة']) {
      expect(found(search), search).to.deep.equal([]);
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conditions),
        fc.string({ unit: 'binary' }),
        (condition, search) => {
          expect(rank(condition, search)).to.be.within(0, 3);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
