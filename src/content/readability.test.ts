import { expect } from '@open-wc/testing';
import { highestGrade, schoolGrade, sentences, words } from '../testing/readability.js';
import {
  brakes,
  brakesChance,
  brakesStory,
  cascade,
  causes,
  companionLine,
  conditions,
  disclaimers,
  modelDescription,
  parameterMeanings,
  pathway,
  redFlags,
  type Cause,
  type Condition,
  type PathwayNode,
} from './index.js';

/**
 * Names of bacteria: no plainer word exists, and the text says what they are. Used only where a
 * single card is measured. Whole widgets are measured with every word they have.
 */
const BACTERIA =
  /\b(?:bifidobacteria|lactobacilli|Faecalibacterium prausnitzii|Prevotella copri|Roseburia hominis|Ruminococcus gnavus|Ruminococcaceae|Akkermansia|Veillonella|Enterococcus|Streptococcus)\b/g;

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
    brakes: [
      ...[...brakes, ...brakesStory.flat(), brakesChance].map(({ text }) => text),
      ...modelDescription,
      ...Object.values(parameterMeanings),
    ],
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
    it(`is grade ${highestGrade} or below: ${name}`, () => {
      expect(schoolGrade(texts)).to.be.at.most(highestGrade);
    });
  }

  it(`is grade ${highestGrade} or below for every single card, names of bacteria set aside`, () => {
    const cards = [
      ...causes.map((cause) => ({ id: cause.id, texts: causeTexts(cause) })),
      ...conditions.map((condition) => ({ id: condition.id, texts: conditionTexts(condition) })),
    ];
    for (const { id, texts } of cards) {
      const plain = texts.map((text) => text.replace(BACTERIA, 'germs'));
      expect(schoolGrade(plain), id).to.be.at.most(highestGrade);
    }
  });
});
