// Commands for the tests of the source: what @web/test-runner-commands lacks in Chrome.

/** One connection for each page: what a connection emulates ends with it. */
const connections = new WeakMap();

async function emulate(page, { media = '', ...features }) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  await connections.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

async function touch({ touchscreen }, [start, ...path]) {
  await touchscreen.touchStart(...start);
  for (const point of path) await touchscreen.touchMove(...point);
  await touchscreen.touchEnd();
  return true;
}

/**
 * `emulate-features` takes media features by name, and `media`, the type of medium; it resets all it is not told.
 * `touch` takes the points that a finger passes, from where it goes down to where it goes up.
 */
export const commands = {
  name: 'commands',
  executeCommand({ command, payload, session: { browser, id } }) {
    if (command === 'emulate-features') return emulate(browser.getPage(id), payload);
    if (command === 'touch') return touch(browser.getPage(id), payload);
    return undefined;
  },
};
