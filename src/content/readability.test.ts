import { expect } from '@open-wc/testing';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import {
  brakes,
  cascade,
  causes,
  companionLine,
  conditions,
  disclaimers,
  pathway,
  redFlags,
  type Cause,
  type Condition,
  type PathwayNode,
} from './index.js';

/** The highest United States school grade a text may ask for. */
const HIGHEST = 8;

/**
 * Names of bacteria: no plainer word exists, and the text says what they are. Used only where a
 * single card is measured. Whole widgets are measured with every word they have.
 */
const BACTERIA =
  /\b(?:bifidobacteria|lactobacilli|Faecalibacterium prausnitzii|Prevotella copri|Roseburia hominis|Ruminococcus gnavus|Ruminococcaceae|Akkermansia|Veillonella|Enterococcus|Streptococcus)\b/g;

/** Every string is at least one sentence: a list item ends a thought without a full stop. */
const sentences = (text: string): number => text.split(/[.?!]+\s+(?=[A-Z0-9])/).length;

/** Runs of letters or digits. `high-fiber` is two words; `Crohn's`, `0.7` and `5,000` are one. */
const words = (text: string): readonly string[] =>
  text.match(/[a-z]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*/gi) ?? [];

/** The Flesch-Kincaid grade of texts as a whole. A number is one word of one syllable. */
function schoolGrade(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  return fleschKincaid({
    sentence: texts.reduce((sum, text) => sum + sentences(text), 0),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + (syllable(word) || 1), 0),
  });
}

const stepTexts = ({ text, caveat }: PathwayNode) => [text, caveat];
const causeProse = ({ short, facts, myths, evidenceNote }: Cause) => [
  short,
  ...facts,
  ...myths.flatMap(({ myth, fact }) => (fact === undefined ? [myth] : [myth, fact])),
  evidenceNote,
];
const causeTexts = (cause: Cause) => [...causeProse(cause), ...cause.steps, ...cause.canDo];
const conditionProse = ({ description, treg, microbiome, prevalence, urgentNote }: Condition) => [
  description.text,
  treg.text,
  ...(microbiome ? [microbiome.text] : []),
  ...(prevalence ? [prevalence.text] : []),
  urgentNote,
];
const conditionTexts = (condition: Condition) => [
  ...conditionProse(condition),
  ...condition.earlySigns,
  condition.specialist,
];

describe('content: reading level', () => {
  it('is measured by a scale that tells plain from hard', () => {
    expect(schoolGrade(['The cat sat on the mat. It was a big cat.'])).to.be.below(2);
    expect(
      schoolGrade([
        'Peripheral immunological tolerance necessitates continuous suppression of autoreactive lymphocytes.',
      ]),
    ).to.be.above(15);
    expect(sentences('One. Two! 3 is more? C. difficile is one.')).to.equal(4);
    expect(words("Crohn's: 0.7% of high-fiber 5,000.")).to.have.length(6);
  });

  const widgets: Readonly<Record<string, readonly string[]>> = {
    brakes: brakes.map(({ text }) => text),
    causes: [
      ...causes.flatMap(causeTexts),
      ...[...pathway, ...cascade].flatMap(stepTexts),
      companionLine.text,
    ],
    'causes, without lists': causes.flatMap(causeProse),
    conditions: conditions.flatMap(conditionTexts),
    'conditions, without lists': conditions.flatMap(conditionProse),
    safety: [
      ...redFlags.emergency.flatMap(({ sign, why }) => [sign, why]),
      ...redFlags.soon.flatMap(({ sign, who }) => [sign, who]),
      redFlags.note,
      ...Object.values(disclaimers).map((said) => (typeof said === 'string' ? said : said.text)),
    ],
  };

  for (const [name, texts] of Object.entries(widgets)) {
    it(`is grade ${HIGHEST} or below: ${name}`, () => {
      expect(schoolGrade(texts)).to.be.at.most(HIGHEST);
    });
  }

  it(`is grade ${HIGHEST} or below for every single card, names of bacteria set aside`, () => {
    const cards = [
      ...causes.map((cause) => ({ id: cause.id, texts: causeTexts(cause) })),
      ...conditions.map((condition) => ({ id: condition.id, texts: conditionTexts(condition) })),
    ];
    for (const { id, texts } of cards) {
      const plain = texts.map((text) => text.replace(BACTERIA, 'germs'));
      expect(schoolGrade(plain), id).to.be.at.most(HIGHEST);
    }
  });
});
