import type { Statement } from '../types.js';
import {
  arpaia2013,
  brussow2020,
  costenbader2024,
  degroot2020,
  duscha2020,
  england2023,
  furusawa2013,
  hashash2024,
  vujkoviccvijin2020,
} from '../references.js';

/*
 * What a responsible page says. Plain strings are the page's own rules; those that state a medical
 * fact carry a grade and sources like any other statement.
 */

export const education =
  'This page is for education. It is not medical advice and does not replace care from your own clinician.';

export const notADiagnosis = 'It cannot diagnose you. Symptoms listed here have many causes.';

export const medicines =
  'Do not stop, start or change any medicine or insulin because of this page.';

export const emergencyNumbers =
  'Call 911 (US), 999 (UK), 112 (EU) or your local number in an emergency. In the US, call or text 988 in a mental-health crisis.';

export const grades =
  'Each statement carries an evidence grade: strong, moderate or early. Early means mostly animal, lab or small human studies.';

export const mouseScience: Statement = {
  text: 'Much of the gut-to-Treg science comes from mice. It may not work the same way in people.',
  grade: 'moderate',
  references: [furusawa2013, arpaia2013, duscha2020, degroot2020],
};

export const differentIsNotCause: Statement = {
  text: 'Finding different gut bacteria in a disease does not prove they caused it.',
  grade: 'strong',
  references: [vujkoviccvijin2020, brussow2020],
};

export const dietAndSupplements: Statement = {
  text: 'Diet and supplements have not been shown to end, undo or prevent autoimmune disease.',
  grade: 'moderate',
  references: [england2023, hashash2024, costenbader2024],
};

export const askFirst =
  'Talk to your clinician first if you are pregnant, have a weakened immune system, have had bowel surgery, have kidney disease, or care for a baby or child.';

export const tellEveryClinician =
  'Tell every clinician about all medicines and supplements you take.';

export const outsideLinks =
  "Outside links open other organizations' pages. A link does not mean that they endorse this page.";
