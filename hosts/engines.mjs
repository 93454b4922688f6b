// One small interface over the three engines: Chromium and Firefox through puppeteer, WebKit through WebDriver.
import puppeteer from 'puppeteer-core';
import { browserOptions, firefoxOptions, isWanted, startWebKit } from '../bin/engines.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

async function withPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    version: await browser.version(),
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        /** The page as puppeteer has it, for what only it can do. */
        puppeteer: page,
        goto: (url) => page.goto(url, { waitUntil: 'load' }),
        evaluate: (work, ...values) => page.evaluate(work, ...values),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: async () => Buffer.from(await page.screenshot()),
        press: (key) => page.keyboard.press(key),
        click: (x, y) => page.mouse.click(x, y),
        close: () => context.close(),
      };
    },
    isAlive: async () => browser.connected,
    close: () => browser.close(),
  };
}

/** WebDriver's codes of the keys that are no letters. */
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' };

async function withWebKit({ port, capabilities, stop }) {
  const { remote } = await import('webdriverio');
  const browser = await remote({
    hostname: 'localhost',
    port,
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
  const { browserName, browserVersion } = browser.capabilities;
  const run = (work, values) =>
    browser.executeAsync(
      `const done = arguments[arguments.length - 1];
      Promise.resolve((${work})(...arguments[0])).then((value) => done([value]), (error) => done([, String(error)]));`,
      values,
    );
  const page = {
    goto: (url) => browser.url(url),
    async evaluate(work, ...values) {
      const [value, error] = await run(String(work), values);
      if (error) throw new Error(error);
      return value ?? undefined;
    },
    async resize(width, height) {
      // A window has more than its page; what that takes is not known before.
      await browser.setWindowRect(0, 0, width, height);
      const [w, h] = await page.evaluate(() => [innerWidth, innerHeight]);
      await browser.setWindowRect(0, 0, 2 * width - w, 2 * height - h);
    },
    screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    press: (key) => browser.keys(keys[key] ?? key),
    click: (x, y) => browser.action('pointer').move({ x, y }).down().up().perform(),
    // One window serves all pages: the engine's driver starts a program for each other.
    close: () => browser.url('about:blank'),
  };
  return {
    version: `${browserName} ${browserVersion}`,
    open: () => page,
    isAlive: () =>
      browser.execute('return true').then(
        () => true,
        () => false,
      ),
    async close() {
      await browser.deleteSession().catch(() => undefined);
      await stop();
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
    const options = await firefoxOptions();
    return options && withPuppeteer(options);
  }
  // What an emulated graphics card paints has edges that are a shade different from time to time.
  process.env.WEBKIT_SKIA_ENABLE_CPU_RENDERING = '1';
  const webKit = await startWebKit();
  return webKit && withWebKit(webKit);
}
