import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { vocabulary } from '../../content/en/vocabulary.js';
import { conditions, type Condition } from '../../content/index.js';
import { normalize, parts as partsOf, search, searchIndex as indexOf } from './search.js';

const seed = 20260804;

const searchIndex = (entries: readonly Condition[]) => indexOf(entries, vocabulary);
const parts = (text: string, query: string) => partsOf(text, query, vocabulary);

const byName = [...conditions].sort((a, b) => a.commonName.localeCompare(b.commonName, 'en'));
const index = searchIndex(conditions);
const indexByName = searchIndex(byName);

const namesOf = ({ commonName, medicalName, synonyms }: Condition) => [
  commonName,
  medicalName,
  ...synonyms,
];
const everyName = conditions.flatMap((condition) =>
  namesOf(condition).map((name) => ({ condition, name })),
);

/** Ids of what a search finds, best first, alike in the order of the list. */
function found(query: string, isByName = false): readonly string[] {
  const ranks = search(isByName ? indexByName : index, query);
  return (isByName ? byName : conditions)
    .map(({ id }, at) => ({ id, rank: ranks[at] as number }))
    .filter(({ rank }) => rank)
    .sort((a, b) => b.rank - a.rank)
    .map(({ id }) => id);
}

/** Ids of what fits best, and alike. */
function best(query: string): readonly string[] {
  const ranks = search(index, query);
  const highest = Math.max(...ranks);
  return conditions.filter((_, at) => highest && ranks[at] === highest).map(({ id }) => id);
}

const rankOf = (id: string, query: string) =>
  search(index, query)[conditions.findIndex((each) => each.id === id)] as number;

const marked = (text: string, query: string) =>
  parts(text, query)
    .filter(({ isMatch }) => isMatch)
    .map((part) => part.text);

/** What people type, and the condition they look for. */
const queries: Readonly<Record<string, readonly string[]>> = {
  hashimoto: [
    'hashimotos',
    'hashi',
    "Hashimoto's thyroiditis",
    'hashimotos disease',
    'hoshimoto',
    'hasimoto',
    'hashmito',
    'underactive thyroid',
    'under-active thyroid',
    'hypothyroid',
    'thyroiditis',
    'thyriod underactive',
    'thinning hair',
  ],
  graves: [
    'over active thyroid',
    'graves',
    "grave's disease",
    'graves desease',
    'overactive thyroid',
    'thyroid overactive',
    'hyperthyroidism',
    'goitre',
    'bulging eyes',
  ],
  'type-1-diabetes': [
    'type one diabetes',
    'diabetes type 1',
    'Type I diabetes',
    'type1 diabetes',
    't1d',
    'diabetis',
    'diabeties',
    'juvenile diabetes',
    'sugar diabetes',
    'blood sugar',
    'high blood sugar',
    'insulin',
    'always thirsty',
  ],
  crohns: ['crohns', 'crohn', 'chrons', 'chrons disease', 'cronhs', 'bowel disease', 'small bowel'],
  'ulcerative-colitis': ['ulcerative colitis', 'ulserative colites', 'UC', 'colitus', 'colon'],
  'rheumatoid-arthritis': [
    'RA',
    'rheum',
    'rheumatiod arthritis',
    'rumatoid',
    'rheumatoid athritis',
    'arthritis rheumatoid',
    'joint pain',
    'swollen joints',
    'stiff joints',
    'immune system attacks joints',
  ],
  'multiple-sclerosis': [
    'MS',
    'multiple scelrosis',
    'sclerosis multiple',
    'multipal sclerosis',
    'immune system attacks nerves',
    'spinal cord',
    'brain',
    'numbness',
  ],
  lupus: [
    'butterfly rash',
    'SLE',
    'lupus',
    'lupis',
    'what is lupus',
    'my lupus',
    'symptoms of lupus',
    'systemic lupus erythematosis',
    'rash on cheeks',
    'kidneys',
  ],
  sjogren: [
    'sjogrens',
    'SJÖGREN’S syndrome',
    'Sjøgren',
    'sjorgens',
    'shogrens',
    'dry eyes and mouth',
    'dry mouth',
    'SS',
  ],
  celiac: [
    'gluten intolerance',
    'celiacs',
    'coeliac',
    'coeliacs',
    'coeliac disease',
    'cœliac',
    'seliac',
    'celiak',
    'gluten',
    'gluten allergy',
  ],
  'psoriatic-arthritis': ['psoriatic arthritus', 'psoriatic', 'PsA', 'sausage finger'],
  psoriasis: [
    'psoriasis',
    'soriasis',
    'psoriosis',
    'scaly patches',
    'scaly skin',
    'plaque psoriasis',
  ],
  'alopecia-areata': [
    'hair loss',
    'loss of hair',
    'losing my hair',
    'hair falling out',
    'alopesia',
    'bald patches',
    'balding',
  ],
  vitiligo: [
    'loss of pigment',
    'vitaligo',
    'vitilago',
    'white patches on skin',
    'white patches',
    'greying hair',
  ],
  'axial-spa': [
    'ankylosing spondilitis',
    'ankolosing',
    'spondylitis',
    'AS',
    'bechterews',
    'stiff back',
    'back pain',
  ],
  'autoimmune-hepatitis': [
    'jaundice',
    'liver inflammation',
    'autoimune hepatitis',
    'hepatitis',
    'AIH',
    'liver disease',
    'yellow eyes',
  ],
  'myasthenia-gravis': [
    'mysthenia gravis',
    'myasthenia graves',
    'MG',
    'droopy eyelids',
    'double vision',
    'muscle weakness',
  ],
  'systemic-sclerosis': [
    'scleroderma',
    'skleroderma',
    'thick skin',
    'hard skin',
    'tight skin',
    'hardening of the skin',
    'CREST',
    'raynauds',
  ],
  ipex: ['IPEX', 'foxp3', 'x linked', 'treg deficiency'],
};

/** Characters a hand may hit. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** A name with one typing error in one of its words of five letters or more. */
const mistyped = fc
  .constantFrom(...everyName.filter(({ name }) => /[a-z]{5}/i.test(name)))
  .chain(({ condition, name }) => {
    const starts = [...name.matchAll(/[a-z]{5,}/gi)].flatMap(({ 0: word, index: start }) =>
      Array.from({ length: word.length - 1 }, (_, at) => start + at),
    );
    return fc
      .tuple(
        fc.constantFrom(...starts),
        fc.constantFrom('leave out', 'put in', 'change', 'swap'),
        fc.constantFrom(...letters),
      )
      .map(([at, error, letter]) => {
        const [before, here, next, after] = [
          name.slice(0, at),
          name.charAt(at),
          name.charAt(at + 1),
          name.slice(at + 2),
        ];
        const typed = {
          'leave out': before + next + after,
          'put in': before + letter + here + next + after,
          change: before + letter + next + after,
          swap: before + next + here + after,
        }[error];
        return { condition, typed };
      });
  });

describe('conditions: search', () => {
  it('compares without case, accents, apostrophes, hyphens and outer space', () => {
    expect(normalize("  Sjögren's\u2003DISEASE ")).to.equal('sjogrens disease');
    expect(normalize('Sjögren’s')).to.equal(normalize("Sjo\u0308gren's"));
    expect(normalize('insulin-dependent  diabetes')).to.equal('insulin dependent diabetes');
    expect(normalize('Type 1')).to.equal('type 1');
    expect(normalize('')).to.equal('');
  });

  describe('what people type', () => {
    it('is tried for every condition, at least 75 times', () => {
      expect(Object.keys(queries)).to.have.members(conditions.map(({ id }) => id));
      expect(Object.values(queries).flat()).to.have.length.above(75);
    });

    for (const [id, typed] of Object.entries(queries)) {
      it(`puts ${id} first`, () => {
        for (const query of typed) {
          expect(found(query)[0], query).to.equal(id);
          expect(found(query, true)[0], `${query}, sorted by name`).to.equal(id);
        }
      });
    }

    for (const [query, expected] of [
      ['IBD', ['crohns', 'ulcerative-colitis']],
      ['inflammatory bowel disease', ['crohns', 'ulcerative-colitis']],
      ['thyroid', ['graves', 'hashimoto']],
      ['arthritis', ['rheumatoid-arthritis', 'psoriatic-arthritis', 'axial-spa']],
      ['skin', ['psoriasis', 'vitiligo']],
      ['liver', ['autoimmune-hepatitis']],
    ] as const) {
      it(`puts ${expected.join(' and ')} first, alike, for “${query}”`, () => {
        expect(best(query)).to.have.members(expected);
      });
    }
  });

  describe('nothing', () => {
    it('is found for what is not there', () => {
      for (const query of [
        'banana',
        'xyz',
        'cancer cure',
        'broken leg',
        'heart attack',
        'gout',
        'lupus gout',
        'asthma',
        'migraine',
        'fibromyalgia',
        'type 2 diabetes',
        'type2 diabetes',
        'type two diabetes',
        'constructor',
        '__proto__',
      ]) {
        expect(found(query), query).to.deep.equal([]);
      }
    });

    it('is found for names in another script, rather than everything', () => {
      for (const query of ['волчанка', '狼疮', 'الذئبة']) {
        expect(found(query), query).to.deep.equal([]);
      }
    });

    it('is found for the middle of a word, two errors in a short word, or any in a shorter one', () => {
      for (const query of ['oriasis', 'lipis', 'sll', 'rb']) {
        expect(found(query), query).to.deep.equal([]);
      }
    });
  });

  describe('rank', () => {
    it('falls from a name over its beginning, a word and words in any order to errors and plain words', () => {
      const ranks = [
        rankOf('lupus', 'systemic lupus'),
        rankOf('lupus', 'systemic lup'),
        rankOf('lupus', 'erythematosus'),
        rankOf('lupus', 'erythematosus systemic'),
        rankOf('lupus', 'erythematosis systemic'),
        rankOf('lupus', 'kidneys'),
        rankOf('lupus', 'foamy urine'),
        rankOf('lupus', 'banana'),
      ];
      expect(ranks).to.deep.equal([...ranks].sort((a, b) => b - a));
      expect(new Set(ranks)).to.have.property('size', ranks.length);
      expect(ranks.at(-1)).to.equal(0);
    });

    it('is lower for an error in the first letter', () => {
      expect(rankOf('lupus', 'mupus')).to.be.above(0).and.below(rankOf('lupus', 'lumus'));
    });

    it('is lower for two errors than for one', () => {
      expect(rankOf('systemic-sclerosis', 'sklerodarma'))
        .to.be.above(0)
        .and.below(rankOf('systemic-sclerosis', 'skleroderma'));
    });

    it('is the same for all while nothing is typed', () => {
      for (const query of ['', '   ', '-', "'", '\u0301']) {
        expect(best(query), query).to.have.length(conditions.length);
      }
    });

    it('counts words such as “disease” only where they stand alone', () => {
      expect(search(index, 'my liver disease')).to.deep.equal(search(index, 'liver'));
      expect(found('disease')).to.include.members(['crohns', 'graves', 'celiac', 'hashimoto']);
    });

    it('is taken from the first 100 characters', () => {
      const long = `lupus ${'-'.repeat(94)}`;
      expect(found(`${long} banana`)).to.deep.equal(found('lupus'));
      expect(found('lupus '.repeat(50_000))).to.deep.equal(found('lupus lupus'));
    });
  });

  describe('every name', () => {
    it('is among the best for itself', () => {
      expect(everyName.length).to.be.above(80);
      for (const { condition, name } of everyName) {
        expect(best(name), name).to.include(condition.id);
      }
    });

    it('is found however it is typed', () => {
      for (const { condition, name } of everyName) {
        for (const typed of [
          name.toUpperCase(),
          name.toLowerCase(),
          ` ${name} `,
          name.replace(/'/g, '’'),
          name.replace(/['’]/g, ''),
          name.replace(/-/g, ' '),
          name.replace(/ö/g, 'o'),
          name.normalize('NFD'),
          `the ${name}`,
        ]) {
          expect(best(typed), typed).to.include(condition.id);
        }
      }
    });

    it('is found while it is typed', () => {
      fc.assert(
        fc.property(fc.constantFrom(...everyName), fc.nat(), ({ condition, name }, length) => {
          const typed = name.slice(0, 1 + (length % name.length));
          expect(found(typed), typed).to.include(condition.id);
        }),
        { seed, numRuns: 500 },
      );
    });

    it('is found by its words in any order', () => {
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

    it('is among the first three with one typing error', () => {
      fc.assert(
        fc.property(mistyped, ({ condition, typed }) => {
          expect(found(typed).slice(0, 3), typed).to.include(condition.id);
        }),
        { seed, numRuns: 1000 },
      );
    });
  });

  describe('parts', () => {
    it('marks the words that fit, with their accents and apostrophes', () => {
      expect(parts("Sjögren's disease", 'sjogrens')).to.deep.include.members([
        { text: "Sjögren's", isMatch: true },
        { text: ' disease', isMatch: false },
      ]);
      expect(marked('Type 1 diabetes mellitus', 'diabetes type one')).to.deep.equal([
        'Type',
        '1',
        'diabetes',
      ]);
      expect(marked('insulin-dependent diabetes', 'dependant')).to.deep.equal(['dependent']);
      expect(marked('Lupus', 'lupis')).to.deep.equal(['Lupus']);
    });

    it('marks nothing while nothing is typed, and no word that was left out', () => {
      expect(marked("Crohn's disease", '')).to.deep.equal([]);
      expect(marked("Crohn's disease", 'the crohns disease')).to.deep.equal(["Crohn's"]);
    });

    it('marks a name that is searched for', () => {
      for (const { name } of everyName) expect(marked(name, name), name).not.to.be.empty;
      fc.assert(
        fc.property(fc.constantFrom(...everyName), fc.nat(), ({ name }, length) => {
          const typed = name.slice(0, 1 + (length % name.length));
          expect(marked(name, typed), typed).not.to.be.empty;
        }),
        { seed, numRuns: 300 },
      );
    });

    it('joins to the text', () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...everyName).map(({ name }) => name),
      );
      fc.assert(
        fc.property(text, text, (whole, query) => {
          expect(
            parts(whole, query)
              .map((part) => part.text)
              .join(''),
          ).to.equal(whole);
        }),
        { seed, numRuns: 500 },
      );
    });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        (query) => {
          const ranks = search(index, query);
          expect(ranks).to.have.length(conditions.length);
          for (const rank of ranks) expect(rank).to.be.within(0, 4);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('takes conditions whose words are any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (commonName) => {
        const odd = { ...(conditions[0] as Condition), commonName, earlySigns: [] };
        expect(search(searchIndex([odd]), commonName)[0]).to.be.above(0);
      }),
      { seed, numRuns: 200 },
    );
    expect(search(searchIndex([]), 'lupus')).to.deep.equal([]);
  });
});
