// The scripts the benchmarks compare with: bundled and minified like ours, or as their makers ship them.
import { readFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { here, version } from './tools.mjs';

/** By the name of the entry in `peers/`: what it is called, the package it comes from, and the style sheet its pages need. */
const bundled = {
  floor: { title: 'element without a library' },
  lit: { title: 'Lit, one element', from: 'lit' },
  shoelace: {
    title: 'Shoelace: card, details, button, range, dialog, input',
    from: '@shoelace-style/shoelace',
    theme: 'dist/themes/light.css',
  },
  webawesome: {
    title: 'Web Awesome: card, details, button, slider, dialog, input',
    from: '@awesome.me/webawesome',
    theme: 'dist/styles/themes/default.css',
  },
  material: {
    title: 'Material Web: card, button, slider, dialog, text field',
    from: '@material/web',
  },
};

/** What is compared for its bytes alone, with the file that its maker ships. */
const shipped = {
  'media-chrome: all elements': ['media-chrome', 'dist/iife/all.js'],
  'Typeform: embed script': ['@typeform/embed', 'build/embed.js'],
  'Cal.com: embed script': ['@calcom/embed-core', 'dist/embed/embed.js'],
  'ALTCHA: captcha': ['altcha', 'dist/main/altcha.min.js'],
  'model-viewer': ['@google/model-viewer', 'dist/model-viewer.min.js'],
};

/** The production build has no word of development mode; it would be larger and slower. */
function mustBeProduction(code, name) {
  const found = /.{0,40}(dev(elopment)? mode|process\.env).{0,40}/i.exec(code);
  if (found) throw new Error(`the bundle of ${name} is not for production: ${found[0]}`);
}

/** The script of one entry in `peers/`. */
export async function bundle(name) {
  const result = await rollup({
    input: here(`peers/${name}.mjs`),
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
    ],
    onwarn({ code, message }) {
      if (/UNRESOLVED|MISSING/.test(code)) throw new Error(message);
    },
  });
  const { output } = await result.generate({ format: 'iife', name: 'peer' });
  mustBeProduction(output[0].code, name);
  return output[0].code;
}

async function themeOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

async function bundleAll() {
  const peers = {};
  for (const [name, { title, from, theme }] of Object.entries(bundled)) {
    const [product, ...parts] = title.split(/(?=[:,])/);
    peers[name] = {
      title: from ? [`${product} ${version(from)}`, ...parts].join('') : title,
      script: await bundle(name),
      theme: theme ? await themeOf(here(`node_modules/${from}/${theme}`)) : '',
    };
  }
  return peers;
}

let peers;
/** By name: title with version, script, and style sheet, which may be empty. Built once. */
export const bundledPeers = () => (peers ??= bundleAll());

/** Title with version, and script. */
export const shippedPeers = () =>
  Promise.all(
    Object.entries(shipped).map(async ([title, [from, file]]) => {
      const [product, ...parts] = title.split(/(?=:)/);
      return {
        title: [`${product} ${version(from)}`, ...parts].join(''),
        script: await readFile(here(`node_modules/${from}/${file}`), 'utf8'),
      };
    }),
  );
