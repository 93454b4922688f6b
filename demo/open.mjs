// What the tests of the pages start from: the server of `npm start`, and Chromium.
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../bin/engines.mjs';

/** Serves the repository, and starts a browser; `middleware` may answer in its place. */
export async function openBrowser(...middleware) {
  const server = await startDevServer({
    config: { watch: false, middleware },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const browser = await puppeteer.launch(await browserOptions());
  return {
    browser,
    origin: `http://localhost:${server.config.port}`,
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}
