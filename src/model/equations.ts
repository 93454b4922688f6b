import { at } from './at.js';
import { checkParameters, type ModelParameters, type State } from './parameters.js';

/**
 * The four equations. `counts` holds A, R, E and G; their rates of change, per day, are written to `rates` from `offset` on.
 * Both are lists that the integrator keeps, so that a step allocates nothing.
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
 * How many mature cells one mature cell leads to per day of its life, by way of effectors and antigen. Nothing can come of
 * an attack that lacks a link, even if what is there never dies: 0, not 0 / 0. If effectors never die it is Infinity.
 */
function renewal({ v, f, gamma, lambdaE, muE, muG }: ModelParameters): number {
  const links = f * v * lambdaE * gamma;
  return links === 0 ? 0 : links / ((muG + v) * muE);
}

const ratioOf = (parameters: ModelParameters): number => {
  const gain = renewal(parameters);
  return gain === 0 ? 0 : gain / (parameters.b1 + parameters.muA);
};

/**
 * The basic reproductive ratio R0, without a unit: above 1 an attack lasts, up to 1 it fades (a rule of BIOMD0000000289).
 * Infinity where mature cells or effectors are never lost, 0 where one link of the attack is missing.
 * @throws RangeError if a parameter is not a finite number of at least 0.
 */
export function basicReproductiveRatio(parameters: ModelParameters): number {
  return ratioOf(checkParameters(parameters));
}

/**
 * The b1, per day, at which the basic reproductive ratio is 1, whatever b1 the parameters hold. Negative where the ratio is
 * below 1 without any background suppression, Infinity where none is enough.
 * @throws RangeError if a parameter is not a finite number of at least 0.
 */
export function criticalBackgroundSuppression(parameters: ModelParameters): number {
  const checked = checkParameters(parameters);
  return renewal(checked) - checked.muA;
}

/**
 * The stable state, as counts: empty while the ratio is at most 1, a lasting attack above (derived from the equations of
 * BIOMD0000000289).
 * @throws RangeError if a parameter is not a finite number of at least 0, or if the ratio is above 1 and no single finite
 * state is stable: sigma1, muR or muE is 0, or beta and pi1 both are.
 */
export function equilibrium(parameters: ModelParameters): State {
  const checked = checkParameters(parameters);
  const { gamma, beta, pi1, lambdaE, muA, muR, muE, muG, v, b1, sigma1 } = checked;
  const ratio = ratioOf(checked);
  if (ratio <= 1) return { A: 0, R: 0, E: 0, G: 0 };

  // (b1 + muA) (R0 - 1), written so that b1 + muA = 0 is no special case.
  const R = (renewal(checked) - (b1 + muA)) / sigma1;
  const lost = muR * R;
  // The positive root of beta A + pi1 E A = lost with E = lambdaE A / muE, in the form that does not cancel.
  const A = (2 * lost) / (beta + Math.sqrt(beta * beta + ((4 * pi1 * lambdaE) / muE) * lost));
  if (!(A > 0 && A < Infinity)) {
    throw new RangeError(
      `no finite stable state: while the ratio is above 1 (it is ${ratio}), sigma1, muR, muE and beta or pi1 must be above 0, ` +
        `got sigma1 ${sigma1}, muR ${muR}, muE ${muE}, beta ${beta}, pi1 ${pi1}`,
    );
  }
  const E = (lambdaE * A) / muE;
  return { A, R, E, G: (gamma * E) / (muG + v) };
}

/**
 * Throws a RangeError if nothing at all holds the attack back, so that it grows without bound.
 */
export function checkBounded(parameters: ModelParameters): void {
  const ratio = ratioOf(parameters);
  if (parameters.b1 === 0 && parameters.sigma1 === 0 && ratio > 1) {
    throw new RangeError(
      `b1 and sigma1 must not both be 0 while the ratio is above 1 (it is ${ratio}): the attack would grow without bound`,
    );
  }
}
