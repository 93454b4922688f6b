// The one place where bytes are counted; limits.mjs has the limits. Writes dist/sri.json, prints the table of the README; with --check
// it also fails where that table is out of date, with --write it brings it up to date.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { rollup } from 'rollup';
import { limits } from './limits.mjs';
import { banner, litPackage, plugins, scripts } from '../rollup.config.mjs';

const read = (file) => readFile(new URL(`../${file}`, import.meta.url));
const { version } = JSON.parse(await read('package.json'));

/** The modules that hold medical text; their helpers count as code. */
const isContent = /content[\\/](\w\w[\\/]|references)/;

const sizes = (code) => ({
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

const minus = (a, b) => Object.fromEntries(Object.keys(a).map((key) => [key, a[key] - b[key]]));

/** The script without medical text: its content modules are left out of the bundle. */
async function codeOnly({ name, input }) {
  const bundle = await rollup({
    input,
    plugins,
    external: (id) => isContent.test(id),
  });
  const { output } = await bundle.generate({ format: 'iife', globals: () => 'c', banner });
  const copies = new Set();
  for (const id of Object.keys(output[0].modules)) {
    const found = litPackage.exec(id);
    if (found) copies.add(id.slice(0, found.index + found[0].length));
  }
  const names = [...copies].map((path) => litPackage.exec(path)[1]);
  if (new Set(names).size !== names.length) throw new Error(`a second copy of Lit: ${[...copies]}`);
  return `${output[0].code}//# sourceMappingURL=${name}.min.js.map\n`;
}

const failures = [];
const rows = [];
const files = {};
for (const script of scripts) {
  const file = `${script.name}.min.js`;
  const built = await read(`dist/${file}`);
  const whole = sizes(built);
  const code = sizes(await codeOnly(script));
  const content = minus(whole, code);
  files[file] = {
    bytes: whole,
    code,
    content,
    integrity: `sha384-${createHash('sha384').update(built).digest('base64')}`,
  };
  rows.push([file, whole, code, content]);
}

const { code, bytes } = files['treg-widgets.min.js'];
if (code.brotli > limits.code)
  failures.push(`code: ${code.brotli} of ${limits.code} bytes of brotli`);
if (bytes.brotli > limits.whole)
  failures.push(`whole: ${bytes.brotli} of ${limits.whole} bytes of brotli`);

await writeFile(
  new URL('../dist/sri.json', import.meta.url),
  `${JSON.stringify({ version, files }, null, 2)}\n`,
);

const kilobytes = ({ raw, gzip, brotli }) =>
  [raw, gzip, brotli].map((size) => (size / 1000).toFixed(1)).join(' / ');
const table = [
  '| script | whole | code | content |',
  '| --- | --- | --- | --- |',
  ...rows.map(([file, ...parts]) => `| \`${file}\` | ${parts.map(kilobytes).join(' | ')} |`),
].join('\n');
console.log(
  `${table}\n(kB: raw / gzip / brotli; limits, brotli: code ${limits.code / 1000}, whole ${limits.whole / 1000})`,
);

const readme = new URL('../README.md', import.meta.url);
const text = await readFile(readme, 'utf8');
// Prettier pads the columns of the README's table.
const plain = (markdown) => markdown.replace(/ +/g, ' ').replace(/-+/g, '-');
if (process.argv.includes('--write')) {
  const old = /^\| script .*\n(\|.*\n)+/m;
  await writeFile(
    readme,
    await format(text.replace(old, `${table}\n`), {
      ...(await resolveConfig(readme)),
      parser: 'markdown',
    }),
  );
} else if (process.argv.includes('--check') && !plain(text).includes(plain(table))) {
  failures.push('the size table of README.md is out of date: run `npm run size -- --write`');
}
if (failures.length) {
  console.error(failures.join('\n'));
  process.exit(1);
}
