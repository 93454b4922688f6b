// The tests of what runs on someone's page again, in Chromium, behind libraries that change what the language or the page offers.
import { isInstalled, names, textOf } from './hosts/libraries.mjs';

process.env.ENGINES = 'chromium';
const { default: usual } = await import('./web-test-runner.config.mjs');

const there = names.filter((name) => {
  if (!isInstalled(name)) console.log(`Not installed, so nothing is tested behind it: ${name}`);
  return isInstalled(name);
});

/** What meets the page; the rest of the suite computes. */
const files = [
  'src/{define,host}/*.test.ts',
  'src/shared/{element,items,later,options,templates}.test.ts',
  'src/widgets/{brakes/brakes,causes/causes,conditions/conditions}.test.ts',
  'src/widgets/booking/{booking,form,frame}.test.ts',
];

const served = {
  name: 'libraries',
  async serve({ path }) {
    const [, name] = /^\/libraries\/(.*)\.js$/.exec(path) ?? [];
    return names.includes(name) ? { body: await textOf(name), type: 'js' } : undefined;
  },
};

/** open-wc waits for what is an instance of `Promise`, which zone.js replaces; async functions return the browser's own. */
const knownPromises = `Object.defineProperty(Promise, Symbol.hasInstance, { value: (value) => typeof value?.then === 'function' })`;

export default {
  ...usual,
  files: undefined,
  plugins: [...usual.plugins, served],
  groups: there.map((name) => ({
    name,
    files,
    testRunnerHtml: (framework) => `<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <script src="/libraries/${name}.js"></script>
          <script>${name === 'zone' ? knownPromises : ''}</script>
        </head>
        <body>
          <script type="module" src="${framework}"></script>
        </body>
      </html>`,
  })),
};
