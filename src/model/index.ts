export { lastsByChance, type ChanceOptions } from './chance.js';
export { basicReproductiveRatio, criticalBackgroundSuppression, equilibrium } from './equations.js';
export { published, publishedStart, type ModelParameters, type State } from './parameters.js';
export { largestReferenceError, referenceCount } from './references.js';
export { simulate, type ParameterChange, type Run, type SimulateOptions } from './simulate.js';
export { summarize, type Moment, type Summary } from './summary.js';
