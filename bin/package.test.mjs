// What npm users get: the packed tarball, installed into an empty folder.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const shell = process.platform === 'win32';
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', shell, stdio: 'pipe' });
const tool = (name, ...args) =>
  run(process.execPath, [path.join(root, 'node_modules', name), ...args], root);

let folder;
let tarball;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'treg-widgets-'));
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root),
  );
  tarball = path.join(folder, filename);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "private": true }');
  // The optional peer is for `treg-widgets/ssr`.
  const peer = `@lit-labs/ssr@${packageJson.devDependencies['@lit-labs/ssr']}`;
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, peer], folder);
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a module in the folder with plain Node and returns what it prints. */
const inNode = (code) =>
  run(process.execPath, ['--input-type=module', '--eval', code], folder).trim();

/** Every entry of the exports map that is a module. */
const modules = Object.keys(packageJson.exports).filter(
  // Components for React need React: hosts/types.test.mjs has it.
  (key) => /\.js$/.test(packageJson.exports[key].default) && key !== './react',
);

describe('the packed package', () => {
  it('holds what is published, and no tests or tools', () => {
    const listed = run('tar', ['-tzf', tarball], folder).trim().split('\n');
    for (const file of [
      'dist/treg-widgets.min.js',
      'dist/sri.json',
      'dist/esm/index.d.ts',
      'dist/tags.d.ts',
      'dist/vscode.html-custom-data.json',
      'dist/vscode.css-custom-data.json',
      'dist/web-types.json',
      'custom-elements.json',
      'frameworks/react.js',
      'LICENSE',
    ]) {
      assert.ok(listed.includes(`package/${file}`), file);
    }
    const strays = listed.filter((file) => /\.test\.|testing|demo|\/bin\/|\/src\//.test(file));
    assert.deepEqual(strays, []);
  });

  it('exports every module, with types', () => {
    for (const entry of modules) {
      const name = path.posix.join('treg-widgets', entry);
      const isDefine = entry.includes('define');
      // The define modules are for browsers: they need a registry, which lit's own shim for Node has.
      const count = inNode(`console.log(Object.keys(await import('${name}')).length)`);
      assert.equal(Number(count) > 0, !isDefine, entry);
      const { types } = packageJson.exports[entry];
      assert.ok(readFileSync(path.join(folder, 'node_modules/treg-widgets', types), 'utf8'), types);
    }
  });

  it('brings a widget with its events, and a tag with its types', () => {
    const names = inNode(`console.log(Object.keys(await import('treg-widgets/brakes.js')).join())`);
    assert.deepEqual(names.split(',').sort(), [
      'TregBrakes',
      'TregBrakesChangeEvent',
      'TregBrakesStepEvent',
    ]);
    const { types } = packageJson.exports['./define/brakes.js'];
    assert.match(readFileSync(path.join(root, types), 'utf8'), /widgets\/brakes\/brakes\.js/);
  });

  it('registers nothing and touches no global when imported in plain Node', () => {
    const pure = modules.filter((entry) => !entry.includes('define'));
    const printed = inNode(`
      const defined = [];
      await import('lit'); // Lit itself leaves version lists and a registry shim
      const withLit = new Set(Object.getOwnPropertyNames(globalThis));
      if (globalThis.customElements) customElements.define = (tag) => defined.push(tag);
      for (const entry of ${JSON.stringify(pure)}) await import('treg-widgets' + entry.slice(1));
      console.log(JSON.stringify({
        defined,
        added: Object.getOwnPropertyNames(globalThis).filter((name) => !withLit.has(name)),
      }));`);
    assert.deepEqual(JSON.parse(printed), { defined: [], added: [] });
  });

  it('makes HTML of the widgets in plain Node', () => {
    const html = inNode(`
      import { prerender } from 'treg-widgets/ssr';
      console.log(prerender('causes', { only: 'stress' }));`);
    assert.match(
      html,
      /^<treg-causes only="stress"><template shadowrootmode="open">.*Long-lasting stress/s,
    );
  });

  it('runs the model in plain Node', () => {
    const end = inNode(`
      import { published, simulate } from 'treg-widgets/model';
      console.log(simulate(published).E.at(-1));`);
    // DOP853 at a tolerance of 1e-12, see src/testing/model
    assert.ok(Math.abs(end / 8.965292140723937 - 1) < 1e-6, end);
  });

  it('names its files and their hashes in sri.json', () => {
    const sri = JSON.parse(
      inNode(`
      import { createRequire } from 'node:module';
      const require = createRequire(process.cwd() + '/');
      console.log(JSON.stringify(require('treg-widgets/sri.json')));`),
    );
    assert.equal(sri.version, packageJson.version);
    assert.deepEqual(
      Object.keys(sri.files).sort(),
      readdirSync(path.join(folder, 'node_modules/treg-widgets/dist'))
        .filter((file) => file.endsWith('.min.js'))
        .sort(),
    );
    for (const [file, { integrity, bytes }] of Object.entries(sri.files)) {
      assert.match(integrity, /^sha384-[\w+/]{64}$/, file);
      const shipped = readFileSync(path.join(folder, 'node_modules/treg-widgets/dist', file));
      assert.equal(bytes.raw, shipped.length, file);
    }
  });

  /** What a bundler takes of the package, by its path in dist/esm. */
  const inPackage = (parts) =>
    Object.entries(parts)
      .filter(([, bytes]) => bytes)
      .flatMap(([file]) => file.replaceAll('\\', '/').split('treg-widgets/dist/esm/')[1] ?? [])
      .sort();
  const bundlers = {
    async esbuild(contents) {
      const { metafile } = await build({
        stdin: { contents, resolveDir: folder },
        bundle: true,
        format: 'esm',
        external: ['react', '@lit/react'],
        write: false,
        metafile: true,
        logLevel: 'error',
      });
      const [{ inputs }] = Object.values(metafile.outputs);
      return inPackage(
        Object.fromEntries(
          Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]),
        ),
      );
    },
    async rollup(contents) {
      const input = path.join(folder, 'entry.js');
      writeFileSync(input, contents);
      const bundle = await rollup({
        input,
        external: ['react', '@lit/react'],
        plugins: [nodeResolve()],
        // Of the directive that React needs.
        logLevel: 'silent',
      });
      const { output } = await bundle.generate({ format: 'esm' });
      return inPackage(
        Object.fromEntries(
          Object.entries(output[0].modules).map(([file, { renderedLength }]) => [
            file,
            renderedLength,
          ]),
        ),
      );
    },
  };

  /** What a widget may bring of medical text and of the model; helpers are code. */
  const needs = {
    brakes: /^(model\/\w+|content\/(en\/(brakes|claims|disclaimers|model)|references))\.js$/,
    causes: /^content\/(en\/(causes|claims|disclaimers|pathway)|references)\.js$/,
    conditions: /^content\/(en\/(conditions|disclaimers|safety|vocabulary)|references)\.js$/,
    booking: /^$/,
  };
  for (const [bundler, bundled] of Object.entries(bundlers)) {
    for (const [widget, needed] of Object.entries(needs)) {
      it(`brings nothing of other widgets with ${widget}, by ${bundler}`, async () => {
        const name = `Treg${widget[0].toUpperCase()}${widget.slice(1)}`;
        for (const code of [
          `import 'treg-widgets/define/${widget}.js';`,
          `import { ${name} } from 'treg-widgets'; console.log(${name});`,
          `import { ${name} } from 'treg-widgets/react'; console.log(${name});`,
        ]) {
          const files = await bundled(code);
          assert.ok(files.includes(`widgets/${widget}/${widget}.js`), files.join());
          const strays = files.filter(
            (file) =>
              /^(widgets|content\/(en|references)|model)\b/.test(file) &&
              !file.startsWith(`widgets/${widget}/`) &&
              !needed.test(file),
          );
          assert.deepEqual(strays, [], code);
        }
      });
    }
  }

  it('is what publint and arethetypeswrong expect', () => {
    tool('publint/src/cli.js', 'run', '--strict', '.');
    // The package is for ESM only, and its scripts and JSON are no modules with types.
    tool(
      '@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './sri.json',
    );
  });
});
