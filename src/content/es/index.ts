/** All that the widgets say of gut bacteria, Tregs and autoimmune disease, in Spanish. */
export { chance, model, statements, story } from './brakes.js';
export { causes } from './causes.js';
export { conditions } from './conditions.js';
export { education, emergencyNumbers, medicines, notADiagnosis } from './disclaimers.js';
export { modelDescription, parameterMeanings } from './model.js';
export { cascade, companionLine, pathway } from './pathway.js';
export { redFlags } from './safety.js';
export { vocabulary } from './vocabulary.js';
