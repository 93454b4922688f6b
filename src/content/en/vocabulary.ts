import type { Vocabulary } from '../types.js';

/** Words people use, and what the conditions call it. */
export const vocabulary: Vocabulary = {
  fillers:
    ' always and are autoimmune diseases for have high in is my of on out signs symptoms syndromes the what with',
  // The last ones are two swaps away: more than a typing error may be in a word this short.
  alike:
    'one=1|two=2|type1=type 1|type2=type 2|blood sugar=diabetes|sugar=diabetes|inflammatory bowel=ibd|attacks=damages|thick=hard|butterfly=cheeks|jaundice=yellow|fatigue=tiredness|intolerance=enteropathy|under active=underactive|over active=overactive|loss of pigment=depigmentation|liver inflammation=hepatitis|chron=crohn|chrons=crohn',
};
