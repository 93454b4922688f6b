// Libraries of old that change what the language or the page offers; jQuery, zone.js and the polyfill from npm.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const packages = new URL('../node_modules/', import.meta.url);
// Nobody publishes these two for browsers on npm any more; Debian does: libjs-prototype and libjs-mootools.
const debian = new URL('file:///usr/share/javascript/');

/** The scripts of each library, as a page loads them. */
const libraries = {
  prototype: [new URL('prototype/prototype.js', debian)],
  mootools: [new URL('mootools/mootools-core-nc.js', debian)],
  jquery: [
    new URL('jquery/dist/jquery.js', packages),
    new URL('jquery-migrate/dist/jquery-migrate.min.js', packages),
  ],
  zone: [new URL('zone.js/bundles/zone.umd.js', packages)],
  'custom-elements': [new URL('@webcomponents/custom-elements/custom-elements.min.js', packages)],
};

export const names = Object.keys(libraries);

export const isInstalled = (name) => libraries[name].every((script) => existsSync(script));

/** The scripts of a library in one piece; the polyfill takes the place of what the browser has. */
export async function textOf(name) {
  const texts = await Promise.all(libraries[name].map((script) => readFile(script, 'utf8')));
  return [`customElements.forcePolyfill = ${name === 'custom-elements'}`, ...texts].join(';\n');
}
