// Bundles what `tsc` wrote to dist/esm into classic scripts: all widgets in one, and one for each widget.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import minifyLiterals from 'rollup-plugin-minify-html-literals';
import packageJson from './package.json' with { type: 'json' };

export const widgets = ['brakes', 'causes', 'conditions', 'booking'];

const banner = `/*! Treg Widgets ${packageJson.version} | MIT licence | contains Lit, (c) Google LLC, BSD-3-Clause licence */`;
const isOurs = (id) => /dist[\\/]esm[\\/]/.test(id);

/** Hands on the maps from JavaScript to TypeScript that `tsc` wrote. */
const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (!isOurs(id)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return { code, map };
  },
};

/**
 * Writes `#name` as `__p_name` (terser shortens it). ES2021 has no private methods, and the WeakMaps
 * compilers put in their place are slow and several kilobytes larger; TypeScript keeps them private.
 */
const plainPrivateNames = {
  name: 'plain-private-names',
  async transform(code, id) {
    if (!isOurs(id)) return null;
    const magic = new MagicString(code);
    const walk = (node) => {
      if (node.type === 'PrivateIdentifier') {
        magic.overwrite(node.start, node.end, `__p_${node.name}`);
        return;
      }
      for (const value of Object.values(node)) {
        for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child);
      }
    };
    walk(this.parse(code));
    // Loaded as TypeScript only so that esbuild writes class fields as assignments.
    return transform(magic.toString(), {
      loader: 'ts',
      target: 'es2021',
      sourcemap: true,
      sourcefile: id,
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    });
  },
};

/**
 * Lit leaves its versions on `globalThis` and makes a Trusted Types policy named `lit-html` while it loads,
 * which throws, and would stop the whole script, on a page whose policy does not list that name or that
 * runs a second Lit. Ours has its own name, and where it is refused the fallback of each tag stays.
 */
const harmlessLit = {
  name: 'harmless-lit',
  transform(code, id) {
    if (!/node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/.test(id)) return null;
    const magic = new MagicString(code);
    magic.replaceAll(/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g, '0');
    magic.replaceAll(
      /(\w+)\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/g,
      '(()=>{try{return $1.createPolicy("treg-widgets",{createHTML:t=>t})}catch{}})()',
    );
    const left = /Versions\b|createPolicy\("lit-html"/.exec(magic.toString().replace(/^\/\/#.*$/m, ''));
    if (left) this.error(`Lit has changed: ${left[0]} is still in ${id}`);
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
};

const ascii = {
  name: 'ascii',
  renderChunk(code) {
    const found = /[^\x00-\x7f]/.exec(code);
    if (found) this.error(`not ASCII: ${JSON.stringify(found[0])} at ${found.index}`);
    return null;
  },
};

/** The entry of a script for one widget is three lines that need no file. */
const singleWidget = {
  name: 'single-widget',
  resolveId: (id) => (id.startsWith('widget:') ? id : null),
  load(id) {
    if (!id.startsWith('widget:')) return null;
    const widget = id.slice(7);
    const name = `Treg${widget[0].toUpperCase()}${widget.slice(1)}`;
    const root = path.resolve('dist/esm');
    return `import { start } from '${root}/host/start.js';
import { ${name} } from '${root}/widgets/${widget}/${widget}.js';
start({ 'treg-${widget}': ${name} });`;
  },
};

/** The classic scripts, by the name of their file. */
export const scripts = [
  { name: 'treg-widgets', input: 'dist/esm/embed.js' },
  ...widgets.map((widget) => ({ name: `treg-${widget}`, input: `widget:${widget}` })),
];

export const plugins = [
  singleWidget,
  nodeResolve({ exportConditions: ['production'] }),
  sourceMaps,
  minifyLiterals.default({ failOnError: true, include: ['**/dist/esm/**'] }),
  plainPrivateNames,
  harmlessLit,
  terser({
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: /^__p_/ } },
    format: { ascii_only: true, comments: /^!/ },
  }),
  ascii,
];

export default scripts.map(({ name, input }) => ({
  input,
  plugins,
  output: { file: `dist/${name}.min.js`, format: 'iife', sourcemap: true, banner },
}));
