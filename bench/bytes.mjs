// What the scripts weigh, ours beside those of others; what ours is made of; and what each step of its build saves.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import terser from '@rollup/plugin-terser';
import { banner, litPackage, plugins, scripts } from '../rollup.config.mjs';
import { bundledPeers, shippedPeers } from './peers.mjs';
import { here, table, verdict } from './tools.mjs';

const sizes = (code) => [
  Buffer.byteLength(code),
  gzipSync(code, { level: 9 }).length,
  brotliCompressSync(code).length,
];
const inWords = (sizes) => sizes.map((size) => size.toLocaleString('en'));
const minus = (one, other) => one.map((size, index) => size - other[index]);
/** What the one script may weigh with everything in it, in bytes of brotli. */
const limit = 60_000;
const units = ['raw', 'gzip', 'brotli'];

const [whole] = scripts;
const built = (name) => readFileSync(here(`../dist/${name}.min.js`), 'utf8');

/** The one script, built with other plugins or without some modules. */
async function variant({ steps = plugins, without = [] }) {
  const bundle = await rollup({
    input: whole.input,
    plugins: steps,
    external: (id) => without.some((pattern) => pattern.test(id)),
  });
  const { output } = await bundle.generate({ format: 'iife', globals: () => 'c', banner });
  return sizes(`${output[0].code}//# sourceMappingURL=${whole.name}.min.js.map\n`);
}

/** Each is left out of the script in turn, on top of those before it; what is left in the end is the code. */
const parts = [
  ['content: medical statements and their sources', /content[\\/](en[\\/]|references)/],
  ['styles', /styles\.js$/],
  ["the widgets' own words, in English", /i18n[\\/]en\.js$/],
  ['Lit, of which the build keeps what is used', litPackage],
];

async function composition() {
  const all = sizes(built(whole.name));
  const rows = [];
  let left = all;
  for (const [index, [name]] of parts.entries()) {
    const without = parts.slice(0, index + 1).map(([, pattern]) => pattern);
    const rest = await variant({ without });
    rows.push([name, minus(left, rest)]);
    left = rest;
  }
  rows.push(['code: widgets, model, base, host', left], ['**the one script**', all]);
  return table(
    ['part', ...units, 'share of brotli'],
    rows.map(([name, each]) => [
      name,
      ...inWords(each),
      `${Math.round((100 * each[2]) / all[2])} %`,
    ]),
  );
}

const unless = (...names) => plugins.filter(({ name }) => !names.includes(name));
const longNames = plugins.map((plugin) =>
  plugin.name === 'terser'
    ? terser({
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        format: { ascii_only: true, comments: /^!/ },
      })
    : plugin,
);

/** What the build does beyond what every bundler does. */
const savings = [
  ['what no widget uses of Lit is cut out', unless('slim-lit', 'harmless-lit', 'ascii')],
  ['fields and private names are shortened', longNames],
  ['what no widget shows of the content is left out', unless('shown-content')],
  ['like stands beside like', unless('like-beside-like')],
];

async function saved() {
  const all = sizes(built(whole.name));
  const rows = [];
  for (const [name, steps] of savings)
    rows.push([name, ...inWords(minus(await variant({ steps }), all))]);
  return table(['step', ...units], rows);
}

/** The section of the results. */
export default async function bytes() {
  const peers = Object.values(await bundledPeers());
  const rows = [
    ...scripts.map(({ name }) => [`**${name}.min.js**`, built(name)]),
    ...[...peers, ...(await shippedPeers())].map(({ title, script }) => [title, script]),
    ...peers
      .filter(({ theme }) => theme)
      .map(({ title, theme }) => [`${title.split(':')[0]}: the theme its pages need`, theme]),
  ]
    .map(([title, code]) => [title, sizes(code)])
    .sort(([, one], [, other]) => one[2] - other[2]);
  return `## Bytes

Ours hold all their text; the others hold none. Floor, Lit, Shoelace, Web Awesome and Material Web are bundled for production as ours are; the
rest is what their makers ship. Target: ${limit.toLocaleString('en')} bytes of brotli for the one script; ${verdict(sizes(built(whole.name))[2], limit)}.

${table(
  ['script', ...units],
  rows.map(([title, each]) => [title, ...inWords(each)]),
)}

### What the one script is made of

Each part is the difference that leaving it out makes, on top of those above it, so that they sum to the whole.

${await composition()}

### What its build saves

What the one script would be larger by without the step, all others in place.

${await saved()}`;
}
