import type { Claim } from '../types.js';
import {
  gutScfa06,
  gutScfa16,
  modelChance,
  modelLimits,
  modelSource,
  storyFlare,
  storyGut,
  tregs01,
  tregs02,
  tregs11,
  tregs15,
} from './claims.js';

/** What the six steps of the explainer's story state; two of them speak of the model's run alone. */
export const brakesStory: readonly (readonly Claim[])[] = [
  [storyFlare],
  [tregs02],
  [storyGut, gutScfa06],
  [],
  [],
  [modelLimits],
];

/**
 * The statements of the explainer: what Tregs are, what gut microbes have to do with them, that more is
 * not better, and what the model is and cannot tell.
 */
export const brakes: readonly Claim[] = [
  tregs01,
  tregs02,
  gutScfa06,
  gutScfa16,
  tregs11,
  tregs15,
  modelSource,
  modelLimits,
];

/** What the model's authors found when they added chance to it. */
export const brakesChance: Claim = modelChance;
