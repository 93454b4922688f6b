import { at } from './at.js';
import { checkParameters, type ModelParameters, type State } from './parameters.js';

/**
 * The four equations: writes the rates of change of the counts A, R, E and G, per day, to `rates`
 * from `offset` on. Both lists are the integrator's own, so that a step allocates nothing.
 */
export function writeRates(
  { v, f, gamma, beta, pi1, lambdaE, muA, muR, muE, muG, b1, sigma1 }: ModelParameters,
  counts: Float64Array,
  rates: Float64Array,
  offset: number,
): void {
  const A = at(counts, 0);
  const R = at(counts, 1);
  const E = at(counts, 2);
  const G = at(counts, 3);
  rates[offset] = f * v * G - (muA + b1) * A - sigma1 * A * R;
  rates[offset + 1] = beta * A + pi1 * E * A - muR * R;
  rates[offset + 2] = lambdaE * A - muE * E;
  rates[offset + 3] = gamma * E - (v + muG) * G;
}

/**
 * How many mature cells one mature cell leads to per day of its life, by way of effectors and
 * antigen. Infinity if effectors never die, be their rate written 0 or -0; but 0, not 0 / 0, if a
 * link is missing too.
 */
const renewal = ({ v, f, gamma, lambdaE, muE, muG }: ModelParameters): number =>
  Math.abs((f * v * lambdaE * gamma) / ((muG + v) * muE)) || 0;

/**
 * The basic reproductive ratio R0, without a unit: up to 1 an attack fades, above 1 it lasts (a
 * rule of BIOMD0000000289). Infinity where mature cells or effectors are never lost, 0 where a link
 * of the attack is missing.
 * @throws RangeError if a parameter is not a finite number of at least 0.
 */
export function basicReproductiveRatio(parameters: ModelParameters): number {
  checkParameters(parameters);
  return Math.abs(renewal(parameters) / (parameters.b1 + parameters.muA)) || 0;
}

/**
 * The b1, per day, at which the basic reproductive ratio is 1, whatever b1 the parameters hold.
 * Negative where the ratio is below 1 without any background suppression, Infinity where none is
 * enough.
 * @throws RangeError if a parameter is not a finite number of at least 0.
 */
export function criticalBackgroundSuppression(parameters: ModelParameters): number {
  checkParameters(parameters);
  return renewal(parameters) - parameters.muA;
}

/**
 * The stable state, as counts: empty while the ratio is at most 1, a lasting attack above (derived
 * from the equations of BIOMD0000000289).
 * @throws RangeError if a parameter is not a finite number of at least 0, or if the ratio is above
 * 1 and no single finite state is stable: sigma1, muR or muE is 0, or beta and pi1 both are.
 */
export function equilibrium(parameters: ModelParameters): State {
  if (basicReproductiveRatio(parameters) <= 1) return { A: 0, R: 0, E: 0, G: 0 };

  const { v, gamma, beta, pi1, lambdaE, muA, muR, muE, muG, b1, sigma1 } = parameters;
  // (b1 + muA) (R0 - 1) / sigma1, written so that b1 + muA = 0 is no special case.
  const R = (renewal(parameters) - (b1 + muA)) / sigma1;
  // The positive root of beta A + pi1 E A = muR R with E = lambdaE A / muE, in the form that does
  // not cancel.
  const A = (2 * muR * R) / (beta + Math.sqrt(beta * beta + ((4 * pi1 * lambdaE) / muE) * muR * R));
  if (!(A > 0 && A < Infinity)) {
    throw new RangeError(
      'no finite stable state: above ratio 1, sigma1, muR, muE and beta + pi1 must be above 0, got ' +
        [sigma1, muR, muE, beta + pi1].join(', '),
    );
  }
  const E = (lambdaE * A) / muE;
  return { A, R, E, G: (gamma * E) / (muG + v) };
}
