import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bookingServer } from './bin/booking-server.mjs';
import { commands, runInFirefox } from './bin/commands.mjs';
import { browserOptions, firefoxOptions, isWanted, startWebKit } from './bin/engines.mjs';
import { webKitLauncher } from './bin/webkit.mjs';

/** CommonJS packages that the tests need, as the ES modules that browsers load: two of `syllable`, and the screen reader's. */
const commonJs = {
  name: 'common-js',
  async serve({ path }) {
    if (!/^\/node_modules\/(pluralize|normalize-strings|@guidepup)\//.test(path)) return undefined;
    const { outputFiles } = await build({
      entryPoints: [`.${path}`],
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/** A page of Firefox's that keeps the focus: without the bars of buttons, where the Tab key would lead from its end. */
async function firefoxPage({ context }) {
  const page = await context.newPage();
  await runInFirefox(page, 'gNavToolbox.hidden = true');
  return page;
}

const firefox = firefoxOptions();
const webKit = await startWebKit();

/** Each engine that is there. */
const browsers = [
  isWanted('chromium') && chromeLauncher({ launchOptions: await browserOptions() }),
  firefox &&
    chromeLauncher({
      launchOptions: firefox,
      puppeteer,
      createPage: firefoxPage,
      concurrency: 1,
    }),
  webKit && webKitLauncher(webKit),
].filter(Boolean);

/** Tests of the source, each file in a page of its own. */
export default {
  files: 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  browsers,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    commonJs,
    commands,
    bookingServer,
  ],
  // axe reads every node of a widget: slow machines need more than two seconds a test and two minutes a file.
  // In CI a stalled machine gets a second chance; at home a test that fails now and then shows.
  testFramework: { config: { timeout: '30000', retries: process.env.CI ? 1 : 0 } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts', 'src/testing/**'],
    threshold: { lines: 95 },
    report: true,
    reporters: ['text-summary', 'lcovonly'],
  },
};
