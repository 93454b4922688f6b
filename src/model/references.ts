import { at } from './at.js';
import { published, type ModelParameters } from './parameters.js';
import { simulate } from './simulate.js';

/**
 * Effector cells, counts, on `referenceDays` at seven percentages of the published b1. Computed for
 * this project from the SBML file of BIOMD0000000289 by another method (DOP853, relative tolerance
 * 1e-12), and rounded to ten digits.
 */
// prettier-ignore
export const references: readonly (readonly [percent: number, ...effectors: number[]])[] = [
  [0, 13860.80472, 50018.37375, 49962.96928],
  [20, 11801.54384, 37158.88051, 39774.24244],
  [40, 10117.64187, 19320.76002, 26472.67239],
  [60, 8734.271334, 7503.165464, 5483.875215],
  [80, 7592.087155, 2754.996036, 218.3435774],
  [100, 6644.050599, 1057.879419, 8.965292141],
  [150, 4896.984223, 131.7256649, 0.009579029427],
];

/** Model days. */
export const referenceDays: readonly number[] = [7, 60, 200];

/** How many reference values there are. */
export const referenceCount = references.length * referenceDays.length;

/**
 * Runs the model now, at each of the reference settings, and returns its largest error, relative to
 * the reference value. Other parameters than the published ones show what an error looks like.
 * @throws RangeError where `simulate` does.
 */
export function largestReferenceError(parameters: ModelParameters = published): number {
  return Math.max(
    ...references.flatMap(([percent, ...effectors]) => {
      const b1 = (parameters.b1 * percent) / 100;
      const { E } = simulate({ ...parameters, b1 }, { sampleEvery: 1 });
      return effectors.map((count, index) =>
        Math.abs(at(E, referenceDays[index] ?? NaN) / count - 1),
      );
    }),
  );
}
