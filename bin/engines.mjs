// Finds and starts the browsers of the tests: Chromium, which is always there, and Firefox and WebKit where they are installed.
import { Launcher } from 'chrome-launcher';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether tests may use an engine: `ENGINES=chromium,firefox` leaves WebKit out. */
export const isWanted = (engine) => process.env.ENGINES?.split(',').includes(engine) ?? true;

function installedChrome() {
  try {
    return process.env.CHROME_PATH || Launcher.getFirstInstallation();
  } catch {
    return undefined; // chrome-launcher throws where it finds none
  }
}

/** @returns {Promise<import('puppeteer-core').LaunchOptions>} options for puppeteer's launch() */
export async function browserOptions() {
  const installed = installedChrome();
  if (installed) return { executablePath: installed, args: flags, headless: true };
  // @sparticuz/chromium unpacks the shared libraries it brings only where it believes it runs on AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: flags, headless: 'shell' };
}

function installed(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** What tests may use of an engine; one that `ENGINES` names has to be there. */
function found(engine, ...parts) {
  if (!isWanted(engine)) return undefined;
  if (parts.every(Boolean)) return parts;
  if (process.env.ENGINES) throw new Error(`ENGINES names ${engine}, which is not installed here`);
  return undefined;
}

/**
 * Options for puppeteer's launch(), or undefined where there is no Firefox to use. They let a test reach the browser's own parts too,
 * as `bin/commands.mjs` does.
 * @returns {import('puppeteer-core').LaunchOptions | undefined}
 */
export function firefoxOptions() {
  const [executablePath] = found('firefox', installed('firefox-esr', 'firefox')) ?? [];
  return (
    executablePath && {
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
      headless: true,
    }
  );
}

/** Where distributions keep the browser that WebKit's driver drives: below the folder of the machine's kind. */
function miniBrowser() {
  return ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((kind) => join(folder, kind))])
    .map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find(existsSync);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(url) {
  for (let tries = 0; tries < 300; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error(`Nothing answers at ${url}`);
}

/**
 * Starts WebKit's driver, which has one session at a time, and a screen for it, or resolves to undefined where they are not installed.
 * `stop` ends both; so does the end of this process.
 */
export async function startWebKit() {
  const [driverPath, screenPath, binary] =
    found('webkit', installed('WebKitWebDriver'), installed('Xvfb'), miniBrowser()) ?? [];
  if (!binary) return undefined;
  // A window has the focus while the pointer is in it, and the pointer stands in the middle of the screen: a small one keeps it there.
  const screen = spawn(
    screenPath,
    ['-displayfd', '3', '-screen', '0', '200x200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [display] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, LANGUAGE: 'en', LANG: 'C.UTF-8' },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await untilAnswers(`http://127.0.0.1:${port}/status`);
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      // Without the bar of buttons, which is wider than a phone.
      'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
    },
    stop,
  };
}
