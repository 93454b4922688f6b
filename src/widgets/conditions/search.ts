import type { Condition } from '../../content/index.js';

/** Text as it is compared: no accents, case, apostrophes or hyphens. */
export const normalize = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Everything a condition can be found by, each as one normalized text. */
const namesOf = ({ commonName, medicalName, synonyms, bodySystem, description }: Condition) =>
  [commonName, medicalName, ...synonyms, bodySystem, description.text].map(normalize);

/**
 * How well a condition fits a search: 0 not at all, 3 a name that begins with it, 2 a word of a name, 1 all its words somewhere.
 */
export function rank(condition: Condition, search: string): number {
  const wanted = normalize(search);
  if (!wanted) return 1;
  const names = namesOf(condition);
  const called = names.slice(0, -2);
  if (called.some((name) => name.startsWith(wanted))) return 3;
  if (called.some((name) => ` ${name}`.includes(` ${wanted}`))) return 2;
  const all = ` ${names.join(' ')}`;
  return wanted.split(' ').every((word) => all.includes(` ${word}`)) ? 1 : 0;
}
