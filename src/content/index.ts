/**
 * Graded, referenced statements on gut bacteria, Tregs and autoimmune disease, in English.
 * Data only: no markup, no DOM, no interface words. What is not imported is not bundled.
 */
export type {
  BodySystem,
  CareApproach,
  CareVerdict,
  Cause,
  Claim,
  Condition,
  Grade,
  Myth,
  PathwayNode,
  RedFlags,
  Reference,
  ReferenceKind,
  Statement,
  Topic,
  TregFinding,
  TregStatus,
  TrustedLink,
  Vocabulary,
} from './types.js';
export { referenceUrl } from './link.js';
export * as references from './references.js';
export * as claims from './en/claims.js';
export { brakes, brakesChance, brakesStory } from './en/brakes.js';
export { care } from './en/care.js';
export { causes } from './en/causes.js';
export { conditions } from './en/conditions.js';
export { modelDescription, parameterMeanings } from './en/model.js';
export { cascade, companionLine, pathway } from './en/pathway.js';
export { disclaimers, redFlags } from './en/safety.js';

/** The day this content was last edited, as an ISO 8601 date. It does not say that anyone reviewed it. */
export const contentDate = '2026-11-22';
