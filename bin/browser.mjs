// Finds a Chromium-family browser for the tests: an installed one first, else the one inside an npm package.
import { Launcher } from 'chrome-launcher';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
