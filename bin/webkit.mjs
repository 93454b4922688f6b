// A page of WebKit's as puppeteer would give it, as far as tests ask for it, and the launcher that runs the tests of the source in it.

/** The keys that have no character, as WebDriver names them. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Opens the one page that a driver of `startWebKit()` can have. */
export async function openPage({ port, capabilities }) {
  async function ask(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path} in WebKit: ${value.error}, ${value.message}`);
    return value;
  }

  const { sessionId } = await ask('POST', '', { capabilities: { alwaysMatch: capabilities } });
  const tell = (path, body = {}) => ask('POST', `/${sessionId}/${path}`, body);
  const act = (type, actions) => tell('actions', { actions: [{ type, id: type, actions }] });
  const key = (type, name) => ({ type, value: keys[name] ?? name });
  const buttons = { left: 0, middle: 1, right: 2 };
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: buttons[name] });
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const page = {
    goto: (url) => tell('url', { url }),
    url: () => ask('GET', `/${sessionId}/url`),
    async evaluate(script, ...args) {
      const { result, error } = await tell('execute/async', {
        script: `const done = arguments[arguments.length - 1];
          (async () => (${script})(...[...arguments].slice(0, -1)))().then(
            (result) => done(result === undefined ? {} : { result }),
            (error) => done({ error: String(error) }),
          );`,
        args,
      });
      if (error) throw new Error(error);
      return result;
    },
    setViewport: ({ width, height }) => tell('window/rect', { width, height }),
    screenshot: async () => Buffer.from(await ask('GET', `/${sessionId}/screenshot`), 'base64'),
    keyboard: {
      type: (text) =>
        act(
          'key',
          [...text].flatMap((letter) => [key('keyDown', letter), key('keyUp', letter)]),
        ),
      press: (name) => act('key', [key('keyDown', name), key('keyUp', name)]),
      down: (name) => act('key', [key('keyDown', name)]),
      up: (name) => act('key', [key('keyUp', name)]),
    },
    mouse: {
      move: (x, y) => act('pointer', [move(x, y)]),
      click: (x, y, options) =>
        act('pointer', [move(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (options) => act('pointer', [button('pointerDown', options)]),
      up: (options) => act('pointer', [button('pointerUp', options)]),
      async reset() {
        await ask('DELETE', `/${sessionId}/actions`);
        await act('pointer', [move(0, 0)]);
      },
    },
    close: () => ask('DELETE', `/${sessionId}`),
  };
  return page;
}

/** For @web/test-runner: runs each file in the page, one after the other. */
export function webKitLauncher(webKit) {
  let page;
  let active;
  return {
    name: 'WebKit',
    // Its page answers as one of puppeteer's does.
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      page ??= await openPage(webKit);
      active = id;
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    async stopSession() {
      active = undefined;
      await page.goto('about:blank');
      return {};
    },
    isActive: (id) => id === active,
    getPage: () => page,
    getBrowserUrl: () => page.url(),
    stop: () => page?.close(),
  };
}
