import type { Cause, Condition, PathwayNode, RedFlags } from '../types.js';

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
