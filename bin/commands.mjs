// Commands for the tests of the source: what @web/test-runner-commands lacks.

/** One connection for each page: what a connection emulates ends with it. */
const connections = new WeakMap();

async function emulateInChromium(page, { media = '', ...features }) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  await connections.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Runs a script in the window around a page of Firefox's. */
export async function runInFirefox(page, script) {
  const { connection } = page.browser();
  const ask = async (method, parameters) => (await connection.send(method, parameters)).result;
  const { contexts } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { type, exceptionDetails } = await ask('script.evaluate', {
    expression: `${script}; true`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (type === 'exception') throw new Error(exceptionDetails.text);
}

/** Firefox's driver cannot, but its developer tools can, and do it so. */
async function emulateInFirefox(page, features) {
  const overrides = {
    mediumOverride: features.media ?? '',
    forcedColorsOverride: features['forced-colors'] ?? 'none',
    prefersColorSchemeOverride: features['prefers-color-scheme'] ?? 'none',
    prefersReducedMotionOverride: features['prefers-reduced-motion'] ?? 'none',
  };
  await runInFirefox(
    page,
    `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)})`,
  );
}

async function touch({ touchscreen }, [start, ...path]) {
  await touchscreen.touchStart(...start);
  for (const point of path) await touchscreen.touchMove(...point);
  await touchscreen.touchEnd();
}

/**
 * `emulate-features` takes media features by name, and `media`, the type of medium; it resets all it is not told.
 * `touch` takes the points that a finger passes, from where it goes down to where it goes up.
 */
export const commands = {
  name: 'commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    const emulate = browser.name === 'Firefox' ? emulateInFirefox : emulateInChromium;
    const run = { 'emulate-features': emulate, touch }[command];
    await run?.(browser.getPage(id), payload);
    return run && true;
  },
};
