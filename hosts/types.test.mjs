// The types of the packed package. A sample project for each framework is checked by the framework's own tool: what bears a mark (✗) must be
// refused, and nothing else. The components of React are also used in a browser.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { build } from 'esbuild';
import { launch } from './engines.mjs';
import { serve } from './server.mjs';

const here = fileURLToPath(new URL('types/', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const installed = path.join(here, 'node_modules/treg-widgets');
const tool = (name) => fileURLToPath(new URL(`node_modules/${name}`, import.meta.url));
const run = promisify(execFile);

const tsc = ['typescript/bin/tsc', '--project', '.'];
const projects = {
  typescript: tsc,
  react: tsc,
  preact: tsc,
  solid: tsc,
  vue: ['vue-tsc/bin/vue-tsc.js', '--project', '.'],
  svelte: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  angular: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '--project', '.'],
};

before(async () => {
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', installed], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['-xzf', filename, '--strip-components=1'], { cwd: installed });
});

/** What a tool says of a project, as `file:line`. */
async function refused(project) {
  const [name, ...options] = projects[project];
  const { stdout, stderr } = await run(process.execPath, [tool(name), ...options], {
    cwd: path.join(here, project),
  }).catch((error) => error);
  const lines = stripVTControlCharacters(stdout + stderr).split('\n');
  const found = lines
    // tsc and vue-tsc say `file(line,column): error`, ngc `file:line:column - error`, svelte-check `time ERROR "file" line:column`.
    .map((line) => /(?:^|ERROR ")([^\s"(:]+)(?:\(|:|" )(\d+)[,:]\d+/.exec(line))
    .filter(Boolean)
    .map(([, file, line]) => `${file}:${line}`);
  // What has no place in a file is a fault of the project.
  const others = lines.filter((line) => /\berror\b/i.test(line) && !/[(:" ]\d+[,:]\d+/.test(line));
  return {
    places: [...new Set(found)].sort(),
    others: others.filter((line) => !/ \d+ ERRORS /.test(line)),
  };
}

/** The lines that bear a mark. */
async function marked(project) {
  const folder = path.join(here, project);
  const files = (await readdir(folder)).filter((file) => file !== 'tsconfig.json');
  const places = await Promise.all(
    files.map(async (file) =>
      (await readFile(path.join(folder, file), 'utf8'))
        .split('\n')
        .flatMap((line, index) => (line.includes('✗ ') ? [`${file}:${index + 1}`] : [])),
    ),
  );
  return places.flat().sort();
}

describe('types of the package', { concurrency: 2 }, () => {
  for (const project of Object.keys(projects)) {
    it(`take what is right and refuse what is wrong: ${project}`, async () => {
      const wanted = await marked(project);
      assert.ok(wanted.length > 2, wanted.join());
      assert.deepEqual(await refused(project), { places: wanted, others: [] });
    });
  }
});

describe('docs/frameworks.md', () => {
  it('shows the sample projects as they are, all of them', async () => {
    const page = await readFile(path.join(root, 'docs/frameworks.md'), 'utf8');
    const blocks = [...page.matchAll(/^```(\w+) static="(.+)"\n([^]*?)^```$/gm)];
    assert.equal(blocks.length, page.match(/^```\w/gm).length);
    const shown = blocks.filter(([, language]) => language !== 'sh');
    for (const [, , file, code] of shown)
      assert.equal(code, await readFile(path.join(root, file), 'utf8'), file);
    const right = Object.keys(projects).map(async (project) =>
      (await readdir(path.join(here, project)))
        .filter((file) => !/^wrong|\.json$/i.test(file))
        .map((file) => `hosts/types/${project}/${file}`),
    );
    assert.deepEqual(
      shown.map(([, , file]) => file).sort(),
      (await Promise.all(right)).flat().sort(),
    );
  });
});

describe('components for React', () => {
  const entry = `
    import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { Visit } from './components.tsx';
    hydrateRoot(document.querySelector('main'), createElement(Visit));`;
  const options = { bundle: true, format: 'esm', jsx: 'automatic', logLevel: 'error' };
  let server;
  let browser;

  before(async () => {
    server = await serve();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server.stop();
  });

  /** The markup of a server. */
  async function written() {
    const outfile = path.join(here, 'node_modules/.app/components.mjs');
    const entryPoints = [path.join(here, 'react/components.tsx')];
    await build({ ...options, entryPoints, outfile, platform: 'node', packages: 'external' });
    const { renderToString } = createRequire(import.meta.url)('react-dom/server');
    const { createElement } = createRequire(import.meta.url)('react');
    const { Visit } = await import(pathToFileURL(outfile));
    return renderToString(createElement(Visit));
  }

  it('take over the markup of a server, set properties, hear events and register what is used', async (test) => {
    if (!browser) return test.skip('not installed here');
    const markup = await written();
    assert.match(markup, /<treg-brakes[^>]*><a href="\/brakes">/);
    const { outputFiles } = await build({
      ...options,
      stdin: { contents: entry, resolveDir: path.join(here, 'react'), loader: 'tsx' },
      write: false,
      define: { 'process.env.NODE_ENV': '"development"' },
    });
    server.add('/app.js', { body: outputFiles[0].text, type: 'text/javascript' });
    server.add('/app', {
      body: `<!doctype html><html lang="en"><title>App</title><script>
        window.said = [];
        for (const kind of ['error', 'warn']) console[kind] = (...words) => said.push(words.join(' '));
        </script><main>${markup}</main><script type="module" src="/app.js"></script>`,
    });
    const page = await browser.open();
    await page.goto(`${server.origin}/app`);
    await page.waitForFunction(() =>
      document.querySelector('treg-brakes').shadowRoot?.querySelector('.presets button'),
    );
    const found = await page.evaluate(async () => {
      const [brakes, booking] = document.querySelectorAll('treg-brakes, treg-booking');
      await brakes.updateComplete;
      await booking.updateComplete;
      brakes.shadowRoot.querySelector('.presets button:nth-of-type(4)').click();
      const action = booking.shadowRoot.querySelector('[part=action]');
      return {
        brake: [brakes.getAttribute('brake'), brakes.headingLevel],
        prefill: booking.prefill,
        href: action.href,
        isRegistered: ['brakes', 'causes', 'conditions', 'booking'].map((name) =>
          Boolean(customElements.get(`treg-${name}`)),
        ),
      };
    });
    assert.deepEqual(found, {
      brake: [null, 3],
      prefill: { name: 'Ann' },
      href: 'https://example.com/book',
      isRegistered: [true, false, false, true],
    });
    await page.waitForFunction(
      () => document.querySelector('main > p')?.textContent === 'The attack lasts.',
    );
    assert.deepEqual(await page.evaluate(() => window.said), []);
  });
});
