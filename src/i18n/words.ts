import type { BodySystem, Grade, TregStatus } from '../content/index.js';
import type { Summary } from '../model/index.js';

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
}

/** The facts the explainer's sentences are made from. */
export interface BrakesFacts extends Summary {
  /** Background brakes, in percent of the published value. */
  readonly brake: number;
}

export interface BrakesWords extends CommonWords {
  readonly brake: string;
  readonly presets: {
    readonly strong: string;
    readonly edge: string;
    readonly weak: string;
    readonly none: string;
  };
  readonly reset: string;
  readonly graph: string;
  readonly days: string;
  readonly tippingPoint: string;
  readonly table: string;
  readonly day: string;
  readonly attack: string;
  readonly statements: string;
  percent(value: number): string;
  /** A count of cells, exact enough for an axis or a table. */
  amount(value: number): string;
  ghost(brake: number): string;
  headline(facts: BrakesFacts): string;
  sentences(facts: BrakesFacts): readonly string[];
  scene(facts: BrakesFacts): string;
  valueText(facts: BrakesFacts): string;
}

export interface CausesWords extends CommonWords {
  readonly steps: string;
  readonly facts: string;
  readonly canDo: string;
  readonly myths: string;
  readonly myth: string;
  readonly fact: string;
  readonly evidence: string;
  readonly cascade: string;
  readonly caveat: string;
}

export interface ConditionsWords extends CommonWords {
  readonly search: string;
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

export interface BookingWords extends CommonWords {
  readonly action: string;
  readonly call: string;
  readonly map: string;
}
