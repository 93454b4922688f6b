// What the benchmarks share.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The version of a peer. */
export const version = (name) =>
  JSON.parse(readFileSync(here(`node_modules/${name}/package.json`))).version;

export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
export const median = (values) => quantile(values, 0.5);

/** A table in Markdown. */
export const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** How a figure stands to its target, which is a limit. */
export const verdict = (value, limit) =>
  value <= limit ? 'met' : `missed by ${Math.ceil(100 * (value / limit - 1))} %`;

/** Conditions of a page's own, alike in length and words to ours. */
export function madeUpConditions(count) {
  const words = ['lupus', 'thyroid', 'rheumatoid', 'diabetes', 'celiac', 'psoriasis', 'crohn'];
  const references = [{ authors: 'Lee A', title: 'A study', journal: 'Journal', doi: '10.1000/x' }];
  const said = (text) => ({ text, grade: 'early', references });
  return Array.from({ length: count }, (_, index) => ({
    id: `made-${index}`,
    commonName: `${words[index % 7]} ${index}`,
    medicalName: `${words[(index + 3) % 7]} disease, form ${index}`,
    synonyms: [`form ${index}`, `${words[(index * 5) % 7]} ${index % 10}`],
    bodySystem: 'Joints',
    systems: [['joints', 'skin', 'gut'][index % 3]],
    description: said(`The immune system attacks the ${words[index % 7]} of form ${index}.`),
    treg: { ...said('Nobody knows yet.'), status: 'limited-data' },
    earlySigns: ['Pain in the morning', 'Tiredness', 'Fever'],
  }));
}
