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
  contentDate: 'Text as of November 22, 2026.',
  reviewed: (by, on) => `Reviewed by ${by}${on && ` on ${day(on)}`}.`,
  source: (index, title) => `Source ${index}: ${title}`,
  sources: (count) => `Sources (${count})`,
  fromPage: 'Added by this website.',
} satisfies Partial<CommonWords>;

// Not by Intl: to load its data is a tenth of all the work of a page with the widgets.
const grouped = (value: number) =>
  value < 1000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, ',');
/** With two significant digits. */
const rounded = (value: number) => grouped(Number(value.toPrecision(2)));
const count = (value: number) => (value < 10 ? 'fewer than 10' : `about ${rounded(value)}`);

/** The ratio in words that never round it to the other side of 1. */
const ratio = (value: number) => {
  const shown = value.toFixed(2);
  if (shown !== '1.00') return shown;
  return value === 1 ? 'exactly 1' : value < 1 ? 'just under 1' : 'just over 1';
};

const isSlow = ({ tenthOfPeakDay }: BrakesFacts) => tenthOfPeakDay === undefined;

/** The steps of the story that speak of it fade in time. */
const settled = ({ tenthOfPeakDay }: BrakesFacts) => Math.ceil(tenthOfPeakDay as number);
const percent = (value: number) => `${Math.round(value)}%`;
const times = (value: number) => `×${rounded(value)}`;
const asPublished = (value: number, quality: string) => {
  const factor = rounded(value);
  return `${factor === '1' ? '' : `${factor} times `}as ${quality} as in the published model`;
};
const short = (value: number) => (value < 10 ? '<10' : rounded(value));
const amount = (value: number) => grouped(Math.round(value));
const about = (value: number) =>
  new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 1,
  }).format(value);

export const brakes: BrakesWords = {
  ...common,
  heading: 'The brakes of your immune system',
  intro:
    'Ease the brakes and see what happens to an attack on the body’s own tissue. The picture runs a published model.',

  story: 'The story in six steps',
  steps: [
    {
      title: 'The accelerator',
      sentences: ({ peak }) => [
        `In the model, this flare peaks on day ${Math.round(peak.day)}, with ${count(peak.effectors)} attacking cells.`,
      ],
    },
    {
      title: 'The brakes',
      sentences: ({ end }) => [
        `In the model they hold, and the flare fades: by day ${end.day}, ${count(end.effectors)} attacking cells are left.`,
      ],
    },
    {
      title: 'Help from the gut',
      sentences: (facts, compared) => [
        `Suppose this adds ${facts.brake - compared.brake} percentage points to the background brakes: in the model the flare is then down to a tenth of its peak by day ${settled(facts)}, not ${settled(compared)}.`,
        'The model has no gut in it. How much it adds is assumed.',
      ],
    },
    {
      title: 'Ease the brakes',
      sentences: (facts, compared) => [
        `With the background brakes at ${percent(facts.brake)}, the flare takes longer to fade.`,
        `In the model it is down to a tenth of its peak by day ${settled(facts)}, not ${settled(compared)}.`,
      ],
    },
    {
      title: 'Guess first',
      sentences: () => [
        'Ease the background brakes more and more, and at some point the flare of the model stops fading.',
        'Where is that point? Place your guess.',
      ],
    },
    {
      title: 'The second brake, and what this cannot tell you',
      sentences: (facts, compared) => [
        `In the model, at ${percent(facts.brake)}, the attack lasts, with ${count(compared.end.effectors)} attacking cells by day ${facts.end.day}.`,
        `Targeted brakes ${facts.targeted} times as strong hold it to ${count(facts.end.effectors)}, but it still lasts.`,
      ],
    },
  ],
  back: 'Back',
  next: 'Next',
  toControls: 'Try it',
  controls: 'Try it yourself',
  stepOf: (step, all) => `Step ${step} of ${all}`,

  guess: 'Your guess',
  showAnswer: 'Show the answer',
  guessAgain: 'Guess again',
  answer: (guess, tippingPoint) => {
    const points = Math.round(Math.abs(guess - tippingPoint));
    const isHigh = guess > tippingPoint;
    return [
      `In the model the tipping point is at ${tippingPoint.toFixed(1)}%.`,
      points
        ? `Your guess, ${percent(guess)}, is ${points} percentage point${points === 1 ? '' : 's'} too ${isHigh ? 'high' : 'low'}.`
        : `Your guess, ${percent(guess)}, is right on it.`,
      isHigh
        ? `At ${percent(guess)} the flare still fades.`
        : `At ${percent(guess)} the attack already lasts.`,
    ];
  },

  picture: 'A car on a road',
  pauseMotion: 'Pause motion',
  resumeMotion: 'Allow motion',
  describe: (facts) => {
    const { brake, targeted, outcome, peak, end } = facts;
    return `A car on a road. The brakes on its wheels, the background brakes, are at ${percent(brake)}. The parachute behind it, the targeted brakes, is ${asPublished(targeted, 'strong')}. ${
      outcome === 'fades'
        ? `The road ahead climbs, and the car slows down${isSlow(facts) ? ', but very slowly' : end.effectors < 10 ? ' and comes to a stop' : ''}.`
        : 'The road ahead runs downhill, and the car keeps rolling.'
    } The graph of attacking cells ${
      Math.round(peak.day) < end.day
        ? `peaks on model day ${Math.round(peak.day)} with ${count(peak.effectors)} and ends on day ${end.day} with ${count(end.effectors)}`
        : `climbs to ${count(end.effectors)} on model day ${end.day}`
    }.`;
  },
  meaning: (facts) =>
    facts.outcome === 'lasts'
      ? 'The attack lasts.'
      : `The flare fades${isSlow(facts) ? ', but very slowly' : ''}.`,
  headline: ({ outcome }) => (outcome === 'fades' ? 'The flare fades.' : 'The attack lasts.'),
  sentences: (facts) => {
    const { peak, end, outcome, equilibriumEffectors } = facts;
    return [
      outcome === 'fades'
        ? `It peaks on model day ${Math.round(peak.day)}, with ${count(peak.effectors)} attacking cells.`
        : `By model day ${end.day} there are ${count(end.effectors)} attacking cells.`,
      outcome === 'fades'
        ? `By day ${end.day}, ${count(end.effectors)} are left, and the number keeps falling${isSlow(facts) ? ', but very slowly' : ''}.`
        : `The attack does not die out. In the long run it settles at ${count(equilibriumEffectors)}.`,
      `While an attack is small, one round of it leads to ${ratio(facts.ratio)} more. At 1 or below, it fades. Above 1, it lasts.`,
    ];
  },

  brake: {
    name: 'Background brakes',
    hint: 'Tregs of other kinds',
    value: percent,
    spoken: (value) => `${Math.round(value)} percent`,
  },
  targeted: {
    name: 'Targeted brakes',
    hint: 'How hard each Treg made for this attack brakes',
    value: times,
    spoken: (value) => asPublished(value, 'strong'),
  },
  injury: {
    name: 'Injury',
    hint: 'The body’s own material set free on day 0',
    value: times,
    spoken: (value) => asPublished(value, 'much'),
  },
  tippingPoint: 'Tipping point',
  presets: { strong: 'Strong', edge: 'At the edge', weak: 'Weak', none: 'None' },
  reset: 'Reset',

  graph: 'Attacking cells in the model',
  logarithmic: 'Log scale',
  logarithmicHint: 'shows small numbers too',
  readDay: 'Read a day off the graph',
  readHint: 'Move along the graph to read a day.',
  before: 'Before',
  readout: (day, effectors) => `Model day ${day}: ${short(effectors)} cells`,
  onDay: (day, effectors) => `Model day ${day}: ${count(effectors)} attacking cells`,
  short,
  peak: (effectors) => `Peak: ${short(effectors)}`,
  highest: (highest, end) =>
    `Highest ${rounded(highest)}, on the last day ${end < 0.01 ? 'almost 0' : rounded(end)}`,
  amount,
  ghost: (brake) => `Brakes at ${brake}%`,

  table: 'These numbers as a table',
  day: 'Model day',
  attack: 'Attacking cells',
  all: 'All four parts of the model',
  allNote:
    'Targeted Tregs are many where the attack is strong: it calls them in. Their number is not the brake.',
  kinds: {
    A: 'Cells that show antigen (A)',
    R: 'Targeted Tregs (R)',
    E: 'Attacking cells (E)',
    G: 'Free self-antigen (G)',
  },

  chance: 'A second look: chance',
  chanceIntro:
    'The same brakes, different luck. The graph above leaves chance out. With chance, one run need not end like the next.',
  chanceNote:
    'Each mark is a run of the model, not a patient. Chance acts on the cells that show antigen, which are few. The other counts follow their average. Here strong targeted brakes can end an attack, too. The luck is the same each time, picked to be typical of many more runs.',
  chanceLabel: '100 runs of the model',
  computing: 'The model is running 100 times.',
  ended: 'The attack ended',
  going: 'Still going',
  chanceResult: (going, runs, days) =>
    going === 0
      ? `In all ${runs} runs of the model the attack ended by model day ${days}.`
      : going === runs
        ? `In all ${runs} runs of the model the attack was still going on model day ${days}.`
        : `In ${runs - going} of ${runs} runs of the model the attack ended by model day ${days}. In ${going} it was still going.`,

  about: 'About this model',
  start: ({ A, R, E, G }) =>
    `On day 0 the counts are A ${A}, R ${R}, E ${E}, and G ${amount(G)} times the injury.`,
  equations: 'Equations',
  ratio:
    'R₀, the basic reproductive ratio, says how many new rounds one round of a small attack leads to. At 1 or below, it fades. Above 1, it lasts.',
  parameters: 'Parameters',
  parameterColumns: ['Sign', 'Meaning', 'Value', 'Unit'],
  units: { perDay: 'per day', perDayAndItem: 'per day and cell', share: 'share' },
  check: 'Check the numbers in this browser',
  checked: (error, values) =>
    `The model ran again in this browser. Over ${values} stored values the largest error is about 1 part in ${about(1 / error)} (relative error ${error.toExponential(1)}).`,

  copyLink: 'Copy link to this setting',
  copied: 'Link copied.',
  copyByHand: 'Link to this setting, to copy by hand',
  statements: 'What is known, and what this cannot tell you',
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
  listIntro: 'What can change gut bacteria, how it happens, and what you can do.',
  paths: 'In balance, and after a hit',
  pathway: 'How fiber can lead to calm',
  cascade: 'What may follow a hit to the gut',
  caveat: 'Keep in mind:',
};

export const conditions: ConditionsWords = {
  ...common,
  heading: 'Autoimmune conditions and Tregs',
  intro: 'What is known about Tregs in autoimmune conditions, and what is not.',
  search: 'Search by any name',
  sort: 'Sort',
  sorts: { name: 'A to Z', system: 'By part of the body' },
  help: 'When to get help',
  emergency: 'Call an emergency number now',
  soon: 'See someone soon',
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
  close: 'Close',

  hours: 'Opening hours',
  open: (closes) => (closes ? `Open now, closes ${closes}` : 'Open day and night'),
  closed: (opens) => (opens ? `Closed, opens ${opens}` : 'Closed'),
  dayOff: 'Closed',
  allDay: 'Open all day',
  zone: (name) => `Times are the clinic’s: ${name}.`,

  via: (provider) => `on ${provider}`,
  newTab: 'Open in a new tab',
  frame: (provider) => `Booking page of ${provider}`,
  loading: (provider) => `The page of ${provider} is loading.`,
  unanswered: (provider) => `The page of ${provider} does not answer. Try a new tab.`,
  booked: (provider) => `${provider} says that your visit is booked.`,

  fields: {
    name: 'Your name',
    email: 'Email',
    phone: 'Phone',
    times: 'Best times',
    message: 'Message',
  },
  times: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  required: 'Needed',
  either: 'Email or phone: one is enough',
  privacyHint: 'Please leave out medical details.',
  leaveEmpty: 'Leave this empty',
  send: 'Send request',
  sending: 'Sending',
  sent: (clinic) =>
    `Thank you. ${clinic || 'The clinic'} has your request and will get back to you.`,
  problem: 'This was not sent',
  errors: {
    name: 'Enter your name.',
    either: 'Enter an email address or a phone number.',
    email: 'Enter an email address such as name@example.com.',
    phone: 'Enter a phone number such as 314-555-0100.',
    consent: 'Tick the box to agree.',
  },
  problems: {
    offline: 'Your device is offline.',
    network: 'The clinic’s server could not be reached.',
    timeout: 'The clinic’s server takes too long to answer.',
    busy: 'The clinic’s server is very busy.',
    server: 'The clinic’s server is out of order.',
    rejected: 'The clinic’s server did not take the request.',
    trap: 'A hidden field was filled in.',
  },
  kept: 'Your text is still here.',
};
