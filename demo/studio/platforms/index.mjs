// What is special about the platforms a widget goes to: what to paste there, what to click, and what the platform keeps of it.
import { shopify, squarespace, tagManager, webflow, wix } from './builders.mjs';
import { drupal } from './drupal.mjs';
import { html, react, vue } from './frameworks.mjs';
import { wordpress } from './wordpress.mjs';

export { read } from './read.mjs';

const all = [wordpress, squarespace, wix, webflow, shopify, drupal, tagManager, html, react, vue];

export const platforms = all.map(({ id, name, roles }) => ({ id, name, roles }));

const find = (id) => {
  const platform = all.find((one) => one.id === id);
  if (!platform) throw new RangeError(`No platform is called ${id}.`);
  return platform;
};

/**
 * What to paste, and what to click.
 * @param {string} platform its id
 * @param {string} role the id of one of its roles; any text where it has none
 * @param {import('./markup.mjs').Setting} setting
 * @returns {{ snippets: import('./markup.mjs').Snippet[], steps: string[], notes: string[], source: 'tested' | 'documented' }}
 */
export function place(platform, role, setting) {
  const { place, source } = find(platform);
  return { ...place(setting, role), source };
}

/**
 * What is left of code when the platform has filtered it, and what is not.
 * @returns {{ code: string, lost: { what: string, why: string }[], source: 'tested' | 'documented' }}
 */
export function keep(platform, role, code) {
  const { keep, source } = find(platform);
  return { ...keep(role, code), source };
}
