import { contentDate } from '../content/index.js';
import type {
  BookingWords,
  BrakesFacts,
  BrakesWords,
  CausesWords,
  CommonWords,
  ConditionsWords,
} from './words.js';

const language = 'en';

const day = (isoDate: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(isoDate),
  );

const common = {
  language,
  grades: {
    strong: {
      name: 'Strong evidence',
      meaning: 'Shown in people, more than once, or part of a medical guideline.',
    },
    moderate: {
      name: 'Moderate evidence',
      meaning: 'Seen by watching groups of people, or in small trials that agree.',
    },
    early: {
      name: 'Early evidence',
      meaning: 'Seen in animals or in the lab, or in people with mixed results.',
    },
  },
  aboutGrades: 'What the evidence marks mean',
  contentDate: `Text as of ${day(contentDate)}.`,
  reviewed: (by, on) => `Reviewed by ${by}${on && ` on ${day(on)}`}.`,
  source: (index, title) => `Source ${index}: ${title}`,
  sources: (count) => `Sources (${count})`,
} satisfies Partial<CommonWords>;

const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const count = (value: number) => (value < 10 ? 'fewer than 10' : `about ${number.format(value)}`);

/** The ratio in words that never round it to the other side of 1. */
const ratio = (value: number) => {
  const rounded = value.toFixed(2);
  if (rounded !== '1.00') return rounded;
  return value === 1 ? 'exactly 1' : value < 1 ? 'just under 1' : 'just over 1';
};

const isSlow = ({ tenthOfPeakDay }: BrakesFacts) => tenthOfPeakDay === undefined;

export const brakes: BrakesWords = {
  ...common,
  heading: 'The brakes of your immune system',
  intro:
    'Ease the brakes and see what happens to an attack on the body’s own tissue. The picture runs a published model.',
  brake: 'Background brakes',
  presets: { strong: 'Strong', edge: 'At the edge', weak: 'Weak', none: 'None' },
  reset: 'Reset',
  graph: 'Attack strength (attacking cells in the model)',
  days: 'Model days',
  tippingPoint: 'Tipping point',
  table: 'These numbers as a table',
  day: 'Model day',
  attack: 'Attacking cells',
  statements: 'What is known, and what this cannot tell you',
  percent: (value) => `${Math.round(value)}%`,
  amount: (value) => whole.format(value),
  ghost: (brake) => `Brakes at ${brake}%`,
  headline: ({ outcome }) => (outcome === 'fades' ? 'The flare fades.' : 'The attack lasts.'),
  sentences: (facts) => {
    const { peak, end, outcome, equilibriumEffectors } = facts;
    return [
      outcome === 'fades'
        ? `It peaks on model day ${Math.round(peak.day)}, with ${count(peak.effectors)} attacking cells.`
        : `By model day ${end.day} there are ${count(end.effectors)} attacking cells.`,
      outcome === 'fades'
        ? `By day ${end.day}, ${count(end.effectors)} are left, and the number keeps falling${isSlow(facts) ? ', but very slowly' : ''}.`
        : `It does not die out. In the long run it settles at ${count(equilibriumEffectors)}.`,
      `On average, one round of the attack leads to ${ratio(facts.ratio)} more. Up to 1, it must fade. Above 1, it must last.`,
    ];
  },
  scene: ({ outcome, brake }) =>
    `A car on a hill road. Its background brakes are at ${Math.round(brake)}%. ${
      outcome === 'fades' ? 'It slows down and comes to a stop.' : 'It keeps rolling.'
    }`,
  valueText: (facts) =>
    `${Math.round(facts.brake)} percent. ${brakes.headline(facts)}${
      facts.outcome === 'fades' && isSlow(facts) ? ' Very slowly.' : ''
    }`,
};

export const causes: CausesWords = {
  ...common,
  heading: 'What can upset the gut',
  intro: 'What can change gut bacteria. Open a card to see how, and what you can do.',
  steps: 'What happens, step by step',
  facts: 'What studies found',
  canDo: 'What you can ask or do',
  myths: 'Myths',
  myth: 'Myth:',
  fact: 'Fact:',
  evidence: 'How sure is this?',
  cascade: 'What may follow',
  caveat: 'Keep in mind:',
};

export const conditions: ConditionsWords = {
  ...common,
  heading: 'Autoimmune conditions and Tregs',
  intro: 'What is known about Tregs in autoimmune conditions, and what is not.',
  search: 'Search by any name',
  system: 'Part of the body',
  allSystems: 'All',
  systems: {
    joints: 'Joints',
    skin: 'Skin and hair',
    hormones: 'Glands and hormones',
    gut: 'Gut and liver',
    nerves: 'Nerves and muscles',
    'whole-body': 'Whole body',
  },
  statuses: {
    conflicting: 'Studies conflict',
    dysfunctional: 'Tregs work less well',
    reduced: 'Fewer Tregs found',
    'limited-data': 'Little data',
    'absent-or-nonfunctional': 'Working Tregs missing',
  },
  tregs: 'What is known of Tregs',
  microbiome: 'What is known of gut bacteria',
  noMicrobiome: 'No good data yet.',
  signs: 'Early signs',
  prevalence: 'How common it is',
  specialist: 'Who treats it',
  alsoCalled: 'Also called',
  readMore: 'Read more at',
  clear: 'Show all',
  count: (shown, all) => `${shown} of ${all} condition${all === 1 ? '' : 's'}`,
  nothing: (search, system) =>
    `No condition here matches ${[search.trim(), system]
      .filter(Boolean)
      .map((words) => `“${words}”`)
      .join(' in ')}. Try another name, or a body part. This list is not complete.`,
};

export const booking: BookingWords = {
  ...common,
  heading: 'Book a visit',
  intro: 'Bring your questions to a visit.',
  contentDate: '',
  action: 'Book a visit',
  call: 'Call',
  map: 'See on a map',
};
