// Pages with strict policies: the widgets work, and nothing they do is reported.
import assert from 'node:assert/strict';
import { hosts, recorded, script, shown, use, used, widgets } from './harness.mjs';

const report = '; report-uri /report';
const policy = (value) => ({ 'Content-Security-Policy': value + report });

/** What the browsers themselves ask for is no business of the widgets. */
const notOurs = (text) => text.includes('favicon.ico');

async function expectSilence(host, page) {
  const { violations, said } = await recorded(page);
  assert.deepEqual(
    violations.filter((text) => !notOurs(text)),
    [],
  );
  assert.deepEqual(
    said.filter((text) => !notOurs(text)),
    [],
  );
  // Reports are sent a moment later.
  await new Promise((done) => setTimeout(done, 300));
  assert.deepEqual(
    host.server.reports.splice(0).filter((text) => !notOurs(text)),
    [],
  );
}

const works =
  (headers, parts = {}) =>
  async (host) => {
    const page = await host.open({ head: script, body: widgets, headers, ...parts });
    assert.ok((await shown(page)).every(({ isSeen }) => isSeen));
    assert.deepEqual(await use(page), used);
    await expectSilence(host, page);
    await page.close();
  };

/** Another Lit on the page, which has its own policy. */
const secondLit = `<script type="importmap" nonce="a1">{"imports": {
  "lit": "/hosts/node_modules/lit/index.js", "lit/": "/hosts/node_modules/lit/",
  "lit-html": "/hosts/node_modules/lit-html/lit-html.js", "lit-html/": "/hosts/node_modules/lit-html/",
  "lit-element/": "/hosts/node_modules/lit-element/", "@lit/reactive-element": "/hosts/node_modules/@lit/reactive-element/reactive-element.js",
  "@lit/reactive-element/": "/hosts/node_modules/@lit/reactive-element/"}}</script>
<script type="module" nonce="a1">
  import { html, render } from 'lit';
  render(html\`<p id="theirs">Their Lit</p>\`, document.body.appendChild(document.createElement('div')));
</script>`;

hosts('Policies', [
  [
    "default-src 'none'; script-src 'self'; style-src 'self'",
    works(policy("default-src 'none'; script-src 'self'; style-src 'self'")),
  ],
  [
    "default-src 'none'; script-src 'self', and nothing else",
    works(
      policy(
        "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      ),
    ),
  ],
  ["trusted-types 'none'", works(policy("trusted-types 'none'"))],
  [
    "trusted-types 'none'; require-trusted-types-for 'script'",
    works(policy("trusted-types 'none'; require-trusted-types-for 'script'")),
  ],
  ['trusted-types other', works(policy('trusted-types other'))],
  [
    "trusted-types other; require-trusted-types-for 'script'",
    works(policy("trusted-types other; require-trusted-types-for 'script'")),
  ],
  [
    "everything at once: default-src 'none', trusted-types 'none', require-trusted-types-for 'script'",
    works(
      policy(
        "default-src 'none'; script-src 'self'; style-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'",
      ),
    ),
  ],
  [
    "require-trusted-types-for 'script' beside another Lit",
    async (host) => {
      for (const order of [secondLit + script, script + secondLit]) {
        const page = await host.open({
          head: order,
          body: widgets,
          headers: policy(
            "script-src 'self' 'nonce-a1'; trusted-types lit-html; require-trusted-types-for 'script'",
          ),
        });
        await shown(page);
        assert.deepEqual(await use(page), used);
        assert.equal(
          await page.evaluate(() => document.querySelector('#theirs').textContent),
          'Their Lit',
        );
        await expectSilence(host, page);
        await page.close();
      }
    },
  ],
  [
    "script-src with a nonce and 'strict-dynamic'",
    works(policy("default-src 'none'; script-src 'nonce-b2' 'strict-dynamic'"), {
      head: '<script nonce="b2" src="/dist/treg-widgets.min.js" defer></script>',
      recorder: '<script nonce="b2" src="/hosts/recorder.js"></script>',
    }),
  ],
  [
    'script-src with the hash of the script, and integrity',
    async (host) => {
      const { files } = await (await fetch(`${host.server.origin}/dist/sri.json`)).json();
      const { integrity } = files['treg-widgets.min.js'];
      const head = `<script src="/dist/treg-widgets.min.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
      await works(policy("default-src 'none'; script-src 'self'"), { head })(host);
    },
  ],
  [
    'a policy in a <meta> tag',
    works(
      {},
      {
        head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'">${script}`,
      },
    ),
  ],
  [
    'sandbox allow-scripts: no storage, no origin',
    works({ 'Content-Security-Policy': 'sandbox allow-scripts' }),
  ],
  [
    'Cross-Origin-Embedder-Policy, Cross-Origin-Opener-Policy and an empty Permissions-Policy',
    works({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy':
        'geolocation=(), camera=(), fullscreen=(), clipboard-write=(), unload=()',
      'Document-Policy': 'force-load-at-top',
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    }),
  ],
]);
