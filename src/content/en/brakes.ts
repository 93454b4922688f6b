import type { Claim } from '../types.js';
import {
  gutScfa06,
  gutScfa16,
  modelLimits,
  modelSource,
  tregs01,
  tregs02,
  tregs11,
  tregs15,
} from './claims.js';

/**
 * The statements of the explainer, in the order of its story: what Tregs are, what gut microbes
 * have to do with them, that more is not better, and what the model is and cannot tell. A step
 * that needs one of them alone imports it from `claims.js`.
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
