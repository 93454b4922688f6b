import type {
  Cause,
  Claim,
  Condition,
  PathwayNode,
  RedFlags,
  Statement,
  Vocabulary,
} from './types.js';

/** The texts of a cause; all else of it is the same in every language. */
export type CauseText = Pick<
  Cause,
  'name' | 'short' | 'steps' | 'facts' | 'canDo' | 'myths' | 'evidenceNote'
>;

/** The texts of a condition, those of its statements without grade and sources. */
export interface ConditionText extends Pick<
  Condition,
  | 'commonName'
  | 'medicalName'
  | 'synonyms'
  | 'bodySystem'
  | 'earlySigns'
  | 'specialist'
  | 'urgentNote'
> {
  readonly description: string;
  readonly treg: string;
  readonly microbiome?: string;
  readonly prevalence?: string;
}

export type NodeText = Pick<PathwayNode, 'label' | 'text' | 'caveat'>;

/** In the order of the English. */
export type RedFlagsText = Pick<RedFlags, 'emergency' | 'soon' | 'note'>;

/** No id may be the name of a field: the scripts shorten those. */
type ById<T> = Readonly<Record<string, T>>;

/** All texts of the content in a language other than English. */
export interface Texts {
  /** What is known, in the order of the English. */
  readonly statements: readonly string[];
  /** For each step of the story, in the order of the English. */
  readonly story: readonly (readonly string[])[];
  readonly model: string;
  readonly chance: string;
  readonly modelDescription: readonly string[];
  readonly parameterMeanings: ById<string>;
  readonly causes: ById<CauseText>;
  /** In the order of the English, as is the next. */
  readonly cascade: readonly NodeText[];
  readonly pathway: readonly NodeText[];
  readonly companionLine: string;
  /** By name, as the language orders names. */
  readonly conditions: ById<ConditionText>;
  readonly redFlags: RedFlagsText;
  readonly emergencyNumbers: string;
  readonly vocabulary: Vocabulary;
  readonly education: string;
  readonly notADiagnosis: string;
  readonly medicines: string;
}

interface BrakesContent {
  readonly statements: readonly Claim[];
  readonly story: readonly (readonly Claim[])[];
  readonly model: Claim;
  readonly chance: Claim;
}

interface CausesContent {
  readonly causes: readonly Cause[];
  readonly cascade: readonly PathwayNode[];
  readonly pathway: readonly PathwayNode[];
  readonly companionLine: Claim;
}

interface ConditionsContent {
  readonly conditions: readonly Condition[];
  readonly redFlags: RedFlags;
}

const say = <T extends Statement>(statement: T, text: string): T => ({ ...statement, text });

const sayEach = (statements: readonly Claim[], texts: readonly string[]) =>
  statements.map((statement, index) => say(statement, texts[index] as string));

const withTexts = (nodes: readonly PathwayNode[], texts: readonly NodeText[]) =>
  nodes.map((node, index) => ({ ...node, ...texts[index] }));

function translated(condition: Condition, texts: ConditionText): Condition {
  const { description, treg, microbiome, prevalence, ...names } = texts;
  return {
    ...condition,
    ...names,
    description: say(condition.description, description),
    treg: say(condition.treg, treg),
    ...(condition.microbiome && { microbiome: say(condition.microbiome, microbiome as string) }),
    ...(condition.prevalence && { prevalence: say(condition.prevalence, prevalence as string) }),
  };
}

/**
 * Makes the content of each widget from the English: only texts differ, so that every language has the same entries, grades and sources,
 * and a script with a language need not hold them again.
 */
export const contentIn = (texts: Texts) => ({
  content: {
    brakes: ({ statements, story, model, chance }: BrakesContent) => ({
      statements: sayEach(statements, texts.statements),
      story: story.map((step, index) => sayEach(step, texts.story[index] as readonly string[])),
      model: say(model, texts.model),
      chance: say(chance, texts.chance),
      description: texts.modelDescription,
      meanings: texts.parameterMeanings,
    }),
    causes: ({ causes, cascade, pathway, companionLine }: CausesContent) => ({
      causes: causes.map((cause) => ({ ...cause, ...texts.causes[cause.id] })),
      cascade: withTexts(cascade, texts.cascade),
      pathway: withTexts(pathway, texts.pathway),
      companionLine: say(companionLine, texts.companionLine),
    }),
    conditions: ({ conditions, redFlags }: ConditionsContent) => ({
      conditions: Object.keys(texts.conditions).map((id) =>
        translated(
          conditions.find((condition) => condition.id === id) as Condition,
          texts.conditions[id] as ConditionText,
        ),
      ),
      redFlags: { ...redFlags, ...texts.redFlags },
      emergencyNumbers: texts.emergencyNumbers,
      vocabulary: texts.vocabulary,
    }),
  },
  disclaimers: {
    brakes: [texts.education, texts.medicines],
    causes: [texts.education, texts.medicines],
    conditions: [texts.education, texts.notADiagnosis, texts.medicines],
  },
});
