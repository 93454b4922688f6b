import { expect } from '@open-wc/testing';
import * as content from './index.js';

const { references, referenceUrl, ...texts } = content;
const { brakes, care, cascade, causes, claims, conditions, disclaimers, pathway, redFlags } =
  content;

const known: readonly content.Reference[] = Object.values(references);
const grades: readonly unknown[] = ['strong', 'moderate', 'early'];

type Node = Readonly<Record<string, unknown>>;
interface Found {
  readonly path: string;
  readonly value: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Everything inside the content, sources left out, each with its path (`conditions.0.treg.text`). */
function* walk(value: unknown, path = ''): Generator<Found> {
  yield { path, value };
  if (!isNode(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (key !== 'references' && key !== 'reference')
      yield* walk(child, path ? `${path}.${key}` : key);
  }
}

const everything = [...walk(texts)];
const codes = /(?:^|\.)(?:id|grade|topic|status|verdict|contentDate|systems\.\d+)$/;
/** Every string a reader can be shown. */
const strings = everything.flatMap(({ path, value }) =>
  typeof value === 'string' && !codes.test(path) ? [{ path, text: value }] : [],
);
/** Everything that says it is graded or referenced. */
const statements = everything.flatMap(({ path, value }) =>
  isNode(value) && ('text' in value || 'grade' in value || 'references' in value)
    ? [{ path, grade: value['grade'], references: value['references'] }]
    : [],
);
const sourcesOf = (statement: (typeof statements)[number]): readonly unknown[] =>
  Array.isArray(statement.references) ? statement.references : [];

/** Paths of what fails, so that a failing test names the sentence. */
const failing = <T extends { readonly path: string }>(
  items: readonly T[],
  passes: (item: T) => boolean,
): string[] => items.filter((item) => !passes(item)).map(({ path }) => path);

describe('content: completeness', () => {
  it('holds the nine causes, nineteen conditions, nine and six steps', () => {
    expect(causes).to.have.length(9);
    expect(conditions).to.have.length(19);
    expect(pathway).to.have.length(9);
    expect(cascade).to.have.length(6);
    expect(care).to.have.length(19);
    expect(Object.keys(claims)).to.have.length(81);
    expect(redFlags.emergency).to.have.length(13);
    expect(redFlags.soon).to.have.length(11);
  });

  it('lists the conditions from A to Z', () => {
    const names = conditions.map(({ commonName }) => commonName);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
  });

  it('leaves no text empty, padded or without its end', () => {
    expect(strings.length).to.be.greaterThan(500);
    expect(failing(strings, ({ text }) => text.trim() === text && text !== '')).to.deep.equal([]);
    const sentences = strings.filter(({ path }) =>
      /(?:text|caveat|fact|myth|facts\.\d+|canDo\.\d+|steps\.\d+|urgentNote)$/.test(path),
    );
    expect(failing(sentences, ({ text }) => /[.?]\)?$/.test(text))).to.deep.equal([]);
  });

  it('gives every cause its parts', () => {
    for (const cause of causes) {
      for (const key of ['steps', 'facts', 'canDo', 'myths'] as const) {
        expect(cause[key], `${cause.id} ${key}`).to.not.have.length(0);
      }
      expect(cause.evidenceNote, cause.id).to.not.equal('');
    }
  });

  it('gives every condition its Treg status, signs and a page to read on', () => {
    const statuses = [
      'conflicting',
      'dysfunctional',
      'reduced',
      'limited-data',
      'absent-or-nonfunctional',
    ];
    for (const { id, treg, earlySigns, systems, description, trustedLink } of conditions) {
      expect(statuses, id).to.include(treg.status);
      expect(earlySigns, id).to.not.have.length(0);
      expect(systems, id).to.not.have.length(0);
      expect(description.references, id).to.deep.equal([trustedLink.reference]);
      expect(trustedLink.reference.kind, id).to.equal('patient-page');
    }
  });

  it('calls Tregs missing in IPEX alone, and the data conflicting for most others', () => {
    const withStatus = (status: content.TregStatus) =>
      conditions.filter(({ treg }) => treg.status === status).map(({ id }) => id);
    expect(withStatus('absent-or-nonfunctional')).to.deep.equal(['ipex']);
    expect(withStatus('conflicting')).to.have.length(9);
    expect(withStatus('dysfunctional')).to.have.length(6);
  });

  it('keeps a caveat with every step of the pathway and the cascade', () => {
    for (const { id, caveat } of [...pathway, ...cascade]) {
      expect(caveat.length, id).to.be.greaterThan(10);
    }
    expect(content.companionLine.text).to.match(/no one has shown this whole chain in people/i);
  });

  it('says that a myth is one wherever no fact follows it', () => {
    for (const { myth, fact } of causes.flatMap(({ myths }) => myths)) {
      if (fact === undefined) expect(myth).to.match(/^It is a myth that /);
      else expect(fact).to.not.equal('');
    }
  });

  it('says what the model cannot tell', () => {
    expect(brakes).to.include.members([claims.modelSource, claims.modelLimits]);
    expect(claims.modelSource.grade).to.equal('early');
    expect(claims.modelLimits.grade).to.equal('early');
    expect(claims.modelLimits.text)
      .to.match(/no gut in it/)
      .and.match(/assumed/);
  });

  it('is dated', () => {
    expect(new Date(content.contentDate).toISOString().slice(0, 10)).to.equal(content.contentDate);
  });
});

describe('content: grades and sources', () => {
  it('grades every statement', () => {
    expect(statements.length).to.be.greaterThan(200);
    expect(failing(statements, ({ grade }) => grades.includes(grade))).to.deep.equal([]);
  });

  it('gives every statement sources, all of them among the exported ones, none twice', () => {
    const good = (statement: (typeof statements)[number]) => {
      const sources = sourcesOf(statement);
      return (
        sources.length > 0 &&
        new Set(sources).size === sources.length &&
        sources.every((source) => known.some((reference) => reference === source))
      );
    };
    expect(failing(statements, good)).to.deep.equal([]);
  });

  it('gives every statement at least one source that opens', () => {
    const opens = (statement: (typeof statements)[number]) =>
      known.some(
        (known) => sourcesOf(statement).includes(known) && referenceUrl(known) !== undefined,
      );
    expect(failing(statements, opens)).to.deep.equal([]);
  });

  it('leaves only the rules of the page itself without a grade', () => {
    const plain = Object.entries(disclaimers).filter(([, value]) => typeof value === 'string');
    expect(plain.map(([name]) => name)).to.have.members([
      'education',
      'notADiagnosis',
      'medicines',
      'emergencyNumbers',
      'grades',
      'askFirst',
      'tellEveryClinician',
      'outsideLinks',
    ]);
  });

  it('uses every source', () => {
    const used = new Set(statements.flatMap(sourcesOf));
    expect(known.filter((reference) => !used.has(reference)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('names every source by its id and every claim by its own', () => {
    for (const [name, { id }] of Object.entries(references)) expect(name).to.equal(id);
    for (const [name, { id }] of Object.entries(claims)) {
      expect(name).to.equal(id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    }
  });

  it('has ids that are unique and fit for a link', () => {
    for (const list of [causes, conditions, care, pathway, cascade, Object.values(claims)]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    }
    expect(new Set(known.map(({ id }) => id)).size).to.equal(known.length);
  });

  it('has DOIs, PubMed ids and years of the right form', () => {
    for (const { id, doi, pmid, url, year } of known) {
      if (doi !== undefined) expect(doi, id).to.match(/^10\.\d{4,9}\/[^\s?#]+$/);
      if (pmid !== undefined) expect(pmid, id).to.match(/^\d{7,8}$/);
      if (year !== undefined) expect(year, id).to.be.within(1990, 2026);
      expect([doi, pmid, url].filter(Boolean).length, id).to.be.at.most(1);
    }
    const links = known.map(referenceUrl).filter((url) => url !== undefined);
    expect(new Set(links).size).to.equal(links.length);
  });

  it('links every source over https, but for four that have no known address', () => {
    const unlinked = known.filter((reference) => referenceUrl(reference) === undefined);
    expect(unlinked.map(({ id }) => id)).to.have.members([
      'nussbaum2021',
      'lindley2005',
      'ferraro2011',
      'noorizadeh2016',
    ]);
    for (const reference of known) {
      const url = referenceUrl(reference);
      if (url !== undefined) expect(new URL(url).protocol, reference.id).to.equal('https:');
    }
  });

  it('prefers the DOI to PubMed, and PubMed to another address', () => {
    const base = { id: 'x', authors: 'X', title: 'X', journal: 'X', kind: 'study' } as const;
    const doi = '10.1000/x';
    const url = 'https://example.org/';
    expect(referenceUrl({ ...base, doi, pmid: '1234567', url })).to.equal(
      'https://doi.org/10.1000/x',
    );
    expect(referenceUrl({ ...base, pmid: '1234567', url })).to.equal(
      'https://pubmed.ncbi.nlm.nih.gov/1234567/',
    );
    expect(referenceUrl({ ...base, url })).to.equal(url);
    expect(referenceUrl(base)).to.equal(undefined);
  });
});

/** What is never written, with sentences each pattern has to catch. Titles of sources are quotations. */
const never: readonly (readonly [rule: string, pattern: RegExp, samples: readonly string[]])[] = [
  ['cure', /\bcur(?:e|es|ed|ing|able|ative)\b/i, ['We cure lupus.', 'Cured!', 'a curative diet']],
  [
    'reverse',
    /\brevers(?:e|es|ed|ing|al|ible)\b/i,
    ['Reverse your disease.', 'It reverses damage.', 'a reversal', 'reversible'],
  ],
  ['root cause', /\broot[- ]causes?\b/i, ['Dysbiosis is the root cause of autoimmune disease.']],
  [
    'prevents progression',
    /\b(?:prevent|stop|halt|slow)(?:s|ed|ing|ting|ping)?\b[^.]*\bprogress(?:ion|ing|es)?\b/i,
    ['Restoring gut health prevents autoimmune progression.', 'It halts progression.'],
  ],
  ['boost', /\bboost(?:s|ed|ing|ers?)?\b/i, ['Boost your Tregs.', 'Butyrate boosts your Tregs.']],
  [
    'a share of the immune system',
    /\d\s*(?:%|percent)[^.]*\bimmun|\bimmun[^.]*\d\s*(?:%|percent)|\b(?:70|80) of every 100\b/i,
    ['70-80% of your immune system lives in your gut.', 'Of immune cells, 80 percent are there.'],
  ],
  [
    'doses',
    /\b(?:\d[\d.,]*|one|two|three|four|five|half a)[\s-]*(?:mg|milligrams?|mcg|micrograms?|g|grams?|iu|units?|ml|cfu|billion|teaspoons?|tablespoons?|capsules?|tablets?|pills?|drops?)\b/i,
    ['1 gram a day', '15 grams a day', '4 g', '2,000 IU of vitamin D', 'Take two capsules.'],
  ],
  [
    'remission, detox, rebalance',
    /\bremission\b|\bdetox|\brebalanc|\bnaturally\b/i,
    ['Into remission naturally.', 'Detox your gut.', 'Probiotics rebalance your immune system.'],
  ],
];

const denied = /\b(?:not|no|never|nothing|without|research)\b/i;

/** What is never claimed: such a sentence has to deny it, or to call it research. */
const unlessDenied: readonly (readonly [
  rule: string,
  pattern: RegExp,
  samples: readonly string[],
])[] = [
  [
    'leaky gut as a diagnosis',
    /\bleaky[- ]gut\b|\bzonulin\b/i,
    ['Healing leaky gut heals autoimmunity.', 'Our leaky-gut test finds the problem.'],
  ],
  [
    'a test that diagnoses by Tregs or gut bacteria',
    /\btests?\b[^.]*\b(?:tregs?|which bacteria)\b|\btregs?\b[^.]*\bblood tests?\b|\btreg (?:blood )?tests?\b/i,
    [
      'A blood test of your Tregs shows your risk.',
      'Our stool test shows which bacteria are driving your autoimmune disease.',
      'Order a Treg test.',
    ],
  ],
  [
    'stopping a medicine',
    /\b(?:stop|quit|skip|wean|taper|reduce|replace|drop|come off|get off|cut (?:down|back) on|instead of)\w*\b[^.]*\b(?:medic\w+|drugs?|insulin|steroids?|methotrexate|prescri\w+|ppis?|nsaids?|antibiotics?)\b|\b(?:medic\w+|drugs?|insulin)\b[^.]*\b(?:stopped|skipped|replaced|reduced)\b/i,
    [
      'You may be able to reduce or come off medication.',
      'Stop your insulin.',
      'Meditation replaces medicine.',
      'The drug can be stopped.',
    ],
  ],
  [
    'prevention of autoimmune disease',
    /\b(?:prevent|heal)s?\b[^.]*\bautoimmun/i,
    ['Vitamin D prevents autoimmune disease.', 'Healing the gut heals autoimmunity.'],
  ],
  [
    'one cause of autoimmune disease',
    /\b(?:antibiotics?|food|stress|dysbiosis|bacteria|low tregs|candida)\b[^.]*\b(?:cause|trigger)s?\b[^.]*\b(?:autoimmun\w*|lupus)\b/i,
    [
      'Antibiotics cause autoimmune disease.',
      'Processed food causes autoimmune disease.',
      'Stress triggers your autoimmune disease by killing good bacteria.',
      'Low Tregs cause lupus.',
    ],
  ],
  [
    'food or pills that raise Tregs',
    /\b(?:fermented foods?|probiotics?|supplements?|vitamin d)\b[^.]*\b(?:increas|rais)\w*\b[^.]*\btregs?\b/i,
    ['Fermented foods increase Tregs.'],
  ],
  [
    'gluten-free for all',
    /\bgluten[- ]free for (?:every|all)/i,
    ['Gluten-free for everyone with autoimmunity.'],
  ],
  [
    'borrowed fame',
    /\b(?:nobel|prize)\b[^.]*\b(?:gut|diet|microbiome)\b/i,
    ['The 2025 Nobel Prize proves the gut-immune connection.'],
  ],
];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!;:])\s+/);

describe('content: wording', () => {
  for (const [rule, pattern, samples] of never) {
    it(`never writes: ${rule}`, () => {
      for (const sample of samples) expect(sample).to.match(pattern);
      expect(failing(strings, ({ text }) => !pattern.test(text))).to.deep.equal([]);
    });
  }

  for (const [rule, pattern, samples] of unlessDenied) {
    it(`never claims: ${rule}`, () => {
      const claimed = (sentence: string) => pattern.test(sentence) && !denied.test(sentence);
      for (const sample of samples) expect(sample).to.satisfy(claimed);
      // A myth is shown as one; the names of care approaches are not claims; and whoever wants to
      // stop a medicine is sent to the clinician who prescribed it.
      const said = strings.filter(
        ({ path, text }) =>
          !/\.myth$|^care\.\d+\.(?:name|whatItIs)$/.test(path) &&
          text !== 'You want to stop a medicine or start a supplement',
      );
      expect(failing(said, ({ text }) => !sentencesOf(text).some(claimed))).to.deep.equal([]);
    });
  }

  it('sends whoever wants to stop a medicine to its prescriber', () => {
    const flag = redFlags.soon.find(({ sign }) => sign.includes('stop a medicine'));
    expect(flag?.who).to.match(/prescribed/);
  });

  it('holds no markup, source codes or disease codes', () => {
    expect(failing(strings, ({ text }) => !/[<>{}\\`]|&\w+;|https?:/.test(text))).to.deep.equal([]);
    expect(failing(strings, ({ text }) => !/\b[a-z]+(?:19|20)\d\d\b/.test(text))).to.deep.equal([]);
    expect(failing(strings, ({ text }) => !/\bICD\b|\b[A-Z]\d\d\.\d/.test(text))).to.deep.equal([]);
  });

  it('uses ASCII, and one letter more for the name of Sjogren', () => {
    const all = [
      ...strings,
      ...known.map((value) => ({ path: value.id, text: JSON.stringify(value) })),
    ];
    expect(failing(all, ({ text }) => /^[\x20-\x7e\u00f6]*$/.test(text))).to.deep.equal([]);
  });

  it('is in American English, but for names people search by', () => {
    const british =
      /\w(?:isation|ised|ising)\b|fibre|\bcoeliac|colour|diarrhoea|anaemi|oedema|behaviour/i;
    const americanToo = /\b(?:rais(?:ed|ing)|advised|exercis\w+|promising|rising)\b/gi;
    const said = strings.filter(({ path }) => !/synonyms|medicalName/.test(path));
    expect('fibre recognised').to.match(british);
    expect(failing(said, ({ text }) => !british.test(text.replace(americanToo, '')))).to.deep.equal(
      [],
    );
  });
});
