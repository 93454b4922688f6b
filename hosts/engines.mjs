// Pages of the three engines, all with puppeteer's interface: Chromium and Firefox through puppeteer, WebKit through its driver.
import puppeteer from 'puppeteer-core';
import { browserOptions, firefoxOptions, isWanted, startWebKit } from '../bin/engines.mjs';
import { openPage } from '../bin/webkit.mjs';

async function withPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.close = () => context.close();
      return page;
    },
    isAlive: async () => browser.connected,
    close: () => browser.close(),
  };
}

async function withWebKit(webKit) {
  const page = await openPage(webKit);
  const end = page.close;
  // One window serves all pages: the driver starts a program for each other.
  page.close = () => page.goto('about:blank');
  return {
    open: () => page,
    isAlive: () =>
      page.evaluate('() => true').then(
        () => true,
        () => false,
      ),
    async close() {
      await end().catch(() => undefined);
      webKit.stop();
    },
  };
}

/** Starts an engine, or resolves to `undefined` where it is not installed. */
export async function launch(engine) {
  if (!isWanted(engine)) return undefined;
  if (engine === 'chromium') {
    const { args, ...options } = await browserOptions();
    // Edges that are painted again in part come out a shade different.
    return withPuppeteer({ ...options, args: [...args, '--disable-partial-raster'] });
  }
  if (engine === 'firefox') {
    const options = firefoxOptions();
    return options && withPuppeteer(options);
  }
  // What an emulated graphics card paints has edges that are a shade different from time to time.
  process.env.WEBKIT_SKIA_ENABLE_CPU_RENDERING = '1';
  const webKit = await startWebKit();
  return webKit && withWebKit(webKit);
}
