// The tests of what runs on someone's page again, in Chromium, behind libraries that change what the language or the page offers.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

process.env.ENGINES = 'chromium';
const { default: usual } = await import('./web-test-runner.config.mjs');

const packages = new URL('node_modules/', import.meta.url);
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

const there = Object.entries(libraries).filter(([name, scripts]) => {
  const isThere = scripts.every((script) => existsSync(script));
  if (!isThere) console.log(`Not installed, so nothing is tested behind it: ${name}`);
  return isThere;
});

/** What meets the page; the rest of the suite computes. */
const files = [
  'src/{define,host}/*.test.ts',
  'src/shared/{element,items,later,options,templates}.test.ts',
  'src/widgets/{brakes/brakes,causes/causes,conditions/conditions}.test.ts',
  'src/widgets/booking/{booking,form,frame}.test.ts',
];

/** Serves the scripts of each in one piece. */
const served = {
  name: 'libraries',
  async serve({ path }) {
    const [, name] = /^\/libraries\/(.*)\.js$/.exec(path) ?? [];
    if (!libraries[name]) return undefined;
    const texts = await Promise.all(libraries[name].map((script) => readFile(script, 'utf8')));
    return { body: texts.join(';\n'), type: 'js' };
  },
};

export default {
  ...usual,
  files: undefined,
  plugins: [...usual.plugins, served],
  groups: there.map(([name]) => ({
    name,
    files,
    testRunnerHtml: (framework) => `<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <script>
            customElements.forcePolyfill = ${name === 'custom-elements'};
          </script>
          <script src="/libraries/${name}.js"></script>
        </head>
        <body>
          <script type="module" src="${framework}"></script>
        </body>
      </html>`,
  })),
};
