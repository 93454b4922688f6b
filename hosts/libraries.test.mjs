// The built script behind libraries of old. The tests of the widgets run behind them too: web-test-runner.libraries.config.mjs.
import assert from 'node:assert/strict';
import { hosts, recorded, script, shown, tags, use, used, widgets } from './harness.mjs';
import { isInstalled, names, textOf } from './libraries.mjs';

const titles = {
  prototype: 'Prototype 1.7',
  mootools: 'MooTools 1.4',
  jquery: 'jQuery 1.12 with Migrate',
  zone: 'zone.js',
  'custom-elements': 'the polyfill of custom elements, forced',
};

const works = (name) => async (host) => {
  const library = host.serve(await textOf(name), { type: 'text/javascript' });
  const page = await host.open({
    head: `<script src="${library}"></script>${script}`,
    body: `${widgets}<div data-treg="brakes" data-brake="40"><p>Fallback</p></div>
      <p><a data-treg="booking" data-clinic="Oak" href="https://example.com">Book</a></p>
      <script>window.TregWidgets = window.TregWidgets || []; TregWidgets.push(['configure', { 'heading-level': 3 }]);</script>`,
  });
  const found = await shown(page);
  assert.deepEqual(
    found.map(({ tag }) => tag).sort(),
    [...tags, 'treg-brakes', 'treg-booking'].sort(),
  );
  assert.ok(found.every(({ isSeen }) => isSeen));
  assert.deepEqual(await use(page), used);
  const { said } = await recorded(page);
  assert.deepEqual(
    said.filter((text) => !text.includes('JQMIGRATE')),
    [],
  );
  // What the library brought is as it was.
  assert.equal(
    await page.evaluate(() => [...'ab'].map((letter) => letter.toUpperCase()).join()),
    'A,B',
  );
  await page.close();
};

hosts(
  'Old libraries',
  names.map((name) => {
    const reason = isInstalled(name) ? undefined : `${titles[name]} is not installed here`;
    return [titles[name], works(name), { chromium: reason, firefox: reason, webkit: reason }];
  }),
);
