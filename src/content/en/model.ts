/*
 * The published model in words. `modelSource` in claims.ts has the grade and the sources of both.
 */

/** What it follows, what the controls change, what is assumed and what it does not have. */
export const modelDescription: readonly string[] = [
  'The model follows four counts from day to day. A: cells that show antigen. R: targeted Tregs. E: attacking cells. G: free self-antigen.',
  'Background brakes set b1: how much Tregs of other kinds hold back the cells that show antigen. Targeted brakes set sigma1: how much each targeted Treg does. Injury sets how much self-antigen is free on day 0.',
  'What is assumed: that gut microbes act on the background brakes, and by how much. All the other numbers are those of the published model.',
  'What the model does not have: a gut, symptoms, medicines, people. Its days and counts are its own.',
];

/** What each of its parameters stands for, by its name in the model. */
export const parameterMeanings = {
  v: 'uptake of antigen by immature cells that show it',
  f: 'share of uptakes that make such a cell mature',
  gamma: 'antigen set free by each attacking cell',
  beta: 'targeted Tregs made per mature cell',
  pi1: 'further targeted Tregs per mature and attacking cell',
  lambdaE: 'attacking cells made per mature cell',
  muA: 'death of mature cells',
  muR: 'death of targeted Tregs',
  muE: 'death of attacking cells',
  muG: 'clearance of antigen',
  b1: 'hold of Tregs of other kinds: the background brakes',
  sigma1: 'hold of each targeted Treg: the targeted brakes',
} as const;
