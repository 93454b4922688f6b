/**
 * How well a statement is supported.
 * - `strong`: human evidence, replicated or a guideline;
 * - `moderate`: human observational studies or small consistent trials;
 * - `early`: animal, laboratory, or inconsistent human data.
 */
export type Grade = 'strong' | 'moderate' | 'early';

/** What a source is. */
export type ReferenceKind =
  | 'landmark'
  | 'study'
  | 'trial'
  | 'review'
  | 'systematic-review'
  | 'meta-analysis'
  | 'guideline'
  | 'authoritative'
  | 'authoritative-review'
  | 'patient-page'
  | 'model';

/** A source. At most one of `doi`, `pmid` and `url` is given; see `referenceUrl`. */
export interface Reference {
  /** Also the name of its export. */
  readonly id: string;
  /** The first and "et al." where there are more than two. */
  readonly authors: string;
  /** Quoted as published. */
  readonly title: string;
  /** Journal, or the organization that publishes a web page. */
  readonly journal: string;
  readonly year?: number;
  /** Only where no link leads to the source. */
  readonly volumePages?: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  /** PubMed id, where no DOI is known. */
  readonly pmid?: string;
  /** Address, where neither DOI nor PubMed id is known. */
  readonly url?: string;
  readonly kind: ReferenceKind;
}

/** Something said to a reader, with the strength of its evidence and at least one source. */
export interface Statement {
  readonly text: string;
  readonly grade: Grade;
  readonly references: readonly Reference[];
}

export type Topic = 'tregs' | 'gut-scfa' | 'dysbiosis' | 'nobel' | 'care' | 'model';

/** A statement that stands alone. */
export interface Claim extends Statement {
  readonly id: string;
  readonly topic: Topic;
  /** Whom or what was studied, for example `animal`. */
  readonly scope: string;
}

/** A belief that is wrong, and what is known instead. */
export interface Myth {
  /** Always shown under a label that says it is a myth. */
  readonly myth: string;
  /** Missing where this cause's sources do not settle it; `myth` itself then says that it is one. */
  readonly fact?: string;
}

/** One cause of dysbiosis. Its grade and references stand for everything it says. */
export interface Cause {
  readonly id: string;
  readonly name: string;
  /** One line. */
  readonly short: string;
  /** What happens, in order. */
  readonly steps: readonly string[];
  readonly facts: readonly string[];
  /** What a person can ask or do. */
  readonly canDo: readonly string[];
  readonly myths: readonly Myth[];
  readonly grade: Grade;
  /** What the grade holds for, and what it does not. */
  readonly evidenceNote: string;
  readonly references: readonly Reference[];
}

/** One step of the pathway or the cascade. */
export interface PathwayNode extends Statement {
  readonly id: string;
  readonly label: string;
  /** The same for professionals; not shown by the widgets, and not held to the reading level. */
  readonly technical?: string;
  /** Shown wherever `text` is, and in the same way. */
  readonly caveat: string;
}

/** What studies of people with a condition found about their Tregs. */
export type TregStatus =
  'conflicting' | 'dysfunctional' | 'reduced' | 'limited-data' | 'absent-or-nonfunctional';

/** Groups to filter by. `gut` includes the liver; `hormones` the thyroid and the pancreas. */
export type BodySystem = 'joints' | 'skin' | 'hormones' | 'gut' | 'nerves' | 'whole-body';

/** What is known of Tregs in one condition. The status is shown wherever the condition is. */
export interface TregFinding extends Statement {
  readonly status: TregStatus;
}

/** A page to read on, written for patients. */
export interface TrustedLink {
  readonly organization: string;
  readonly title: string;
  readonly reference: Reference;
}

export interface Condition {
  readonly id: string;
  readonly commonName: string;
  readonly medicalName: string;
  /** Other names people search for. */
  readonly synonyms: readonly string[];
  /** The parts of the body, in words. */
  readonly bodySystem: string;
  /** The main one first. */
  readonly systems: readonly BodySystem[];
  /** What it is. Its source also stands for `earlySigns`, `specialist` and `urgentNote`. */
  readonly description: Statement;
  readonly treg: TregFinding;
  readonly microbiome?: Statement;
  readonly earlySigns: readonly string[];
  readonly prevalence?: Statement;
  /** Who treats it. */
  readonly specialist: string;
  /** When not to wait. */
  readonly urgentNote: string;
  readonly trustedLink: TrustedLink;
}

/** What the search knows of a language; without accents, in small letters. */
export interface Vocabulary {
  /**
   * Words left out where other words are left, whole or while they are typed: each is found here by how it begins. With a space before
   * each.
   */
  readonly fillers: string;
  /** What people type, and what it is taken for, in the entries too: `one=1|two=2`. */
  readonly alike: string;
}

export type CareVerdict =
  | 'recommended'
  | 'recommended-for-wellbeing'
  | 'recommended-when-indicated'
  | 'reasonable'
  | 'reasonable-if-tolerated'
  | 'optional'
  | 'correct-if-low'
  | 'celiac-only'
  | 'caution'
  | 'not-routine'
  | 'not-recommended'
  | 'not-recommended-for-routine-care'
  | 'research-only';

/** Something people try. Its grade and references stand for everything it says. */
export interface CareApproach {
  readonly id: string;
  readonly name: string;
  readonly whatItIs: string;
  readonly evidence: string;
  readonly verdict: CareVerdict;
  readonly cautions: string;
  readonly grade: Grade;
  readonly references: readonly Reference[];
}

/** When to get help. General safety text: it does not cover everything, and `note` says so. */
export interface RedFlags {
  /** Signs to call emergency services for. */
  readonly emergency: readonly { readonly sign: string; readonly why: string }[];
  /** Signs to have looked at soon, and by whom. */
  readonly soon: readonly { readonly sign: string; readonly who: string }[];
  readonly note: string;
  readonly grade: Grade;
  readonly references: readonly Reference[];
}
