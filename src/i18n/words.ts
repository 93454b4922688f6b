import type { BodySystem, Grade, TregStatus } from '../content/index.js';
import type { State, Summary } from '../model/index.js';

/** Words every widget needs, in one language. */
export interface CommonWords {
  /** The language these words are in, as in the `lang` attribute. */
  readonly language: string;
  /** Shown where the page gives no `heading`. */
  readonly heading: string;
  /** Shown where the page gives no `intro`. */
  readonly intro: string;
  readonly grades: Readonly<Record<Grade, { readonly name: string; readonly meaning: string }>>;
  readonly aboutGrades: string;
  /** How old the medical content is; empty where there is none. */
  readonly contentDate: string;
  reviewed(by: string, on: string): string;
  source(index: number, title: string): string;
  sources(count: number): string;
  /** Under what the page has added. */
  readonly fromPage: string;
}

/** What the controls of the explainer set, relative to the published model. */
export interface Setting {
  /** Background brakes (b1), in percent. */
  readonly brake: number;
  /** Targeted brakes (sigma1), times. */
  readonly targeted: number;
  /** Self-antigen at the start, times. */
  readonly injury: number;
}

/** The facts the explainer's sentences are made from: those of a run, and its setting. */
export interface BrakesFacts extends Summary, Setting {}

/** One step of the story, beside its medical statements. */
export interface StepWords {
  readonly title: string;
  /** What the model does in the state of this step, and in the one it is compared with. */
  sentences(facts: BrakesFacts, compared: BrakesFacts): readonly string[];
}

/** A control of the explainer. */
export interface ControlWords {
  readonly name: string;
  /** What it stands for, under its name. */
  readonly hint: string;
  /** Its value as it is shown. */
  readonly value: (value: number) => string;
  /** Its value as it is spoken. */
  readonly spoken: (value: number) => string;
}

export interface BrakesWords extends CommonWords {
  readonly story: string;
  readonly steps: readonly StepWords[];
  readonly back: string;
  readonly next: string;
  readonly toControls: string;
  readonly controls: string;
  stepOf(step: number, count: number): string;

  readonly guess: string;
  readonly showAnswer: string;
  readonly guessAgain: string;
  /** How far a guess, in percent, is from the tipping point. */
  answer(guess: number, tippingPoint: number): readonly string[];

  readonly picture: string;
  readonly pauseMotion: string;
  readonly resumeMotion: string;
  /** The picture and the graph in words. */
  describe(facts: BrakesFacts): string;
  /** What a run leads to, in a few words; it changes only where the meaning does. */
  meaning(facts: BrakesFacts): string;
  headline(facts: BrakesFacts): string;
  sentences(facts: BrakesFacts): readonly string[];

  readonly brake: ControlWords;
  readonly targeted: ControlWords;
  readonly injury: ControlWords;
  readonly tippingPoint: string;
  readonly presets: Readonly<Record<'strong' | 'edge' | 'weak' | 'none', string>>;
  readonly reset: string;

  readonly graph: string;
  readonly logarithmic: string;
  /** What it is good for; spoken after its name. */
  readonly logarithmicHint: string;
  readonly readDay: string;
  readonly readHint: string;
  readonly before: string;
  /** What is read off the graph, as it is shown and as it is spoken. */
  readout(day: number, effectors: number): string;
  onDay(day: number, effectors: number): string;
  /** A count of cells in a picture. */
  short(value: number): string;
  peak(effectors: number): string;
  highest(highest: number, end: number): string;
  /** A count of cells, exact enough for an axis or a table. */
  amount(value: number): string;
  ghost(brake: number): string;

  readonly table: string;
  readonly day: string;
  readonly attack: string;
  readonly all: string;
  readonly allNote: string;
  /** The four variables of the model. */
  readonly kinds: Readonly<Record<'A' | 'R' | 'E' | 'G', string>>;

  readonly chance: string;
  readonly chanceIntro: string;
  readonly chanceNote: string;
  readonly chanceLabel: string;
  readonly computing: string;
  readonly ended: string;
  readonly going: string;
  /** How many of the runs with chance were still going at the end. */
  chanceResult(going: number, runs: number, days: number): string;

  readonly about: string;
  /** What a run starts from. */
  start(start: State): string;
  readonly equations: string;
  readonly ratio: string;
  readonly parameters: string;
  readonly parameterColumns: readonly [string, string, string, string];
  readonly units: {
    readonly perDay: string;
    readonly perDayAndItem: string;
    readonly share: string;
  };
  readonly check: string;
  /** What a check of the numbers found. */
  checked(error: number, values: number): string;

  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly statements: string;
}

export interface CausesWords extends CommonWords {
  readonly steps: string;
  readonly facts: string;
  readonly canDo: string;
  readonly myths: string;
  readonly myth: string;
  readonly fact: string;
  readonly evidence: string;
  /** The sentence under the heading where nothing has to be opened. */
  readonly listIntro: string;
  /** The heading over both diagrams. */
  readonly paths: string;
  readonly pathway: string;
  readonly cascade: string;
  readonly caveat: string;
}

export interface ConditionsWords extends CommonWords {
  readonly search: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'name' | 'system', string>>;
  readonly help: string;
  readonly emergency: string;
  readonly soon: string;
  readonly system: string;
  readonly allSystems: string;
  readonly systems: Readonly<Record<BodySystem, string>>;
  readonly statuses: Readonly<Record<TregStatus, string>>;
  readonly tregs: string;
  readonly microbiome: string;
  readonly noMicrobiome: string;
  readonly signs: string;
  readonly prevalence: string;
  readonly specialist: string;
  readonly alsoCalled: string;
  readonly readMore: string;
  readonly clear: string;
  count(shown: number, all: number): string;
  nothing(search: string, system: string): string;
}

/** What the request form can ask for. */
export type RequestField = 'name' | 'email' | 'phone' | 'times' | 'message';

export interface BookingWords extends CommonWords {
  readonly action: string;
  readonly call: string;
  readonly map: string;
  readonly close: string;

  readonly hours: string;
  /** Until when it is open; nothing where that never ends. */
  open(closes: string | undefined): string;
  /** When it opens; nothing where it never does. */
  closed(opens: string | undefined): string;
  readonly dayOff: string;
  readonly allDay: string;
  /** Whose time the hours are in. */
  zone(name: string): string;

  /** Behind the words on the button: who receives the visit. */
  via(provider: string): string;
  readonly newTab: string;
  /** The name of the provider's page to a screen reader. */
  frame(provider: string): string;
  loading(provider: string): string;
  unanswered(provider: string): string;
  booked(provider: string): string;

  readonly fields: Readonly<Record<RequestField, string>>;
  readonly times: Readonly<Record<'morning' | 'afternoon' | 'evening', string>>;
  readonly required: string;
  readonly either: string;
  readonly privacyHint: string;
  readonly leaveEmpty: string;
  readonly send: string;
  readonly sending: string;
  sent(clinic: string): string;
  /** Over all that is wrong. */
  readonly problem: string;
  readonly errors: Readonly<Record<'name' | 'either' | 'email' | 'phone' | 'consent', string>>;
  /** Why a request was not accepted, by the reason that the event gives. */
  readonly problems: Readonly<Record<string, string>>;
  /** That nothing typed is lost. */
  readonly kept: string;
}
