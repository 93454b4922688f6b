// The studio in a real browser, as someone uses it who cannot code: by its labels, with the script that is shipped.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { openBrowser } from '../open.mjs';
import { platforms } from './platforms/index.mjs';

const manifest = JSON.parse(
  await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const declarations = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** How the studio says who and where. */
const places = platforms.flatMap(({ id, roles }) =>
  roles.length ? roles.map((role) => [id, role.id]) : [[id, '']],
);
const booking =
  '#v=1&widget=booking&clinic=Elm+Clinic&booking-url=https%3A%2F%2Fexample.com%2Fbook&phone=%2B1-314-555-0100';

let stop;
let browser;
let origin;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-'));
  ({ origin, browser, stop } = await openBrowser());
});

after(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

/** Opens the studio; what it says and asks for is kept, and has to be nothing. */
async function open(fragment = '', { width = 1400, height = 900, dark = false } = {}) {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  const page = await context.newPage();
  const messages = [];
  const requests = [];
  page.on('console', (message) =>
    messages.push(`${message.text()} ${message.location()?.url ?? ''}`.trim()),
  );
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  // What a policy has stopped was not asked for.
  page.on('requestfailed', (request) => {
    if (
      request.failure().errorText.includes('BLOCKED_BY_CSP') ||
      request.failure().errorText === 'csp'
    )
      requests.splice(requests.indexOf(request.url()), 1);
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  ]);
  await page.setViewport({ width, height });
  await page.goto(`${origin}/demo/studio/${fragment}`);
  await page.waitForSelector('.result');
  return { page, context, messages, requests, close: () => context.close() };
}

/** The page in the preview, once it shows a widget. */
async function preview(page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  return frame;
}

const shows = async (page, test, ...values) => {
  const frame = await preview(page);
  await frame.waitForFunction(test, { polling: 50 }, ...values);
};

const snippets = (page) =>
  page.$$eval('[data-snippet] > pre code', (codes) => codes.map((code) => code.textContent));

/** Sets a control as a hand does: the value, then the events. */
const fill = (page, selector, value) =>
  page.$eval(
    selector,
    (control, next) => {
      control.value = next;
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    value,
  );
const tick = (page, selector) => page.$eval(selector, (control) => control.click());

const openAll = (page) =>
  page.$$eval('details', (details) => details.forEach((each) => (each.open = true)));

async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // Colors on their way are no colors yet.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
  });
}

/** By kind: how a control is used, and what the snippet says then. */
const uses = {
  text: (page, id) => [fill(page, `#${id}`, 'Elm & “Oak” {x}'), 'Elm & “Oak” {x}'],
  url: (page, id) => [
    fill(page, `#${id}`, 'https://example.com/a?b=1&c=2'),
    'https://example.com/a?b=1&c=2',
  ],
  endpoint: (page, id) => [
    fill(page, `#${id}`, 'https://example.com/ask'),
    'https://example.com/ask',
  ],
  phone: (page, id) => [fill(page, `#${id}`, '+1-314-555-0100'), '+1-314-555-0100'],
  date: (page, id) => [fill(page, `#${id}`, '2026-11-02'), '2026-11-02'],
  number: async (page, id, { option, default: usual }) => {
    const value = String(option.maximum === Number(usual) ? option.minimum : option.maximum);
    return (await page.$(`#${id}[type=text]`))
      ? [fill(page, `#${id}`, value), value]
      : [tick(page, `[name="${id}"][value="${value}"]`), value];
  },
  choice: async (page, id, { option }) => {
    const [, value] = option.values;
    return (await page.$(`select#${id}`))
      ? [fill(page, `#${id}`, value), value]
      : [tick(page, `[name="${id}"][value="${value}"]`), value];
  },
  flag: (page, id) => [tick(page, `#${id}`), ''],
  ids: (page, id, { name, option }) => [
    tick(page, `#${id} input[value="${option.values[0]}"]`),
    name === 'open' ? option.values[0] : option.values.slice(1).join(' '),
  ],
  fields: (page, id, { option }) => [
    tick(page, `#${id} input[value="${option.values[0]}"]`),
    option.values.slice(1).join(' '),
  ],
  hours: (page) => [tick(page, '.week li:nth-child(2) [type=checkbox]'), 'Tu 09:00-17:00'],
  'time-zone': (page, id) => [fill(page, `#${id}`, 'America/Chicago'), 'America/Chicago'],
  filter: (page, id) => [fill(page, `#${id}-system`, 'gut'), 'gut'],
};

describe('the controls', () => {
  for (const { tagName, attributes } of declarations) {
    it(`${tagName}: each option reaches the snippet, the address and the page`, async () => {
      const widget = tagName.replace('treg-', '');
      const { page, messages, close } = await open(`#v=1&widget=${widget}`);
      for (const attribute of attributes) {
        const { name, option } = attribute;
        const [used, value] = await uses[option.kind](page, `option-${name}`, attribute);
        await used;
        await shows(
          page,
          (tag, option, wanted) => document.querySelector(tag)?.getAttribute(option) === wanted,
          tagName,
          name,
          value,
        );
        const [code] = await snippets(page);
        assert.match(code, value === '' ? new RegExp(` ${name}[ >]`) : new RegExp(` ${name}="`));
        await page.waitForFunction(
          (option, wanted) => new URLSearchParams(location.hash.slice(1)).get(option) === wanted,
          {},
          name,
          value,
        );
      }
      assert.deepEqual(messages, []);
      await close();
    });
  }

  it('each custom property reaches the snippet and the page', async () => {
    const { page, close } = await open('#v=1&widget=brakes');
    const wanted = {
      'color-brand': '#7a2e4d',
      'color-accent': 'rebeccapurple',
      font: 'Georgia, serif',
      'font-size': '18px',
      radius: '4px',
      space: '5px',
      top: '60px',
    };
    const known = new Set(
      declarations.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)),
    );
    assert.deepEqual(
      Object.keys(wanted)
        .map((name) => `--treg-${name}`)
        .sort(),
      [...known].sort(),
    );
    for (const [name, value] of Object.entries(wanted)) {
      await fill(
        page,
        name === 'font' ? '#style-font-choice' : `#style-${name}`,
        value.replace('px', ''),
      );
      await shows(
        page,
        (name, value) =>
          document.querySelector('treg-brakes')?.style.getPropertyValue(`--treg-${name}`).trim() ===
          value,
        name,
        value,
      );
      assert.ok((await snippets(page))[0].includes(`--treg-${name}:`), name);
    }
    await close();
  });

  it('says what the widget does where nothing is said', async () => {
    const { page, close } = await open('#v=1&widget=brakes');
    const chosen = () => page.$eval('[name="option-mode"]:checked', ({ value }) => value);
    assert.equal(await chosen(), 'story');
    await fill(page, '#option-brake', '60');
    assert.equal(await chosen(), 'explore');
    await tick(page, '[name="option-mode"][value="story"]');
    assert.match((await snippets(page))[0], / mode="story"/);
    await close();
  });

  it('speaks Spanish where it is told to, by a second script', async () => {
    const { page, messages, close } = await open('#v=1&widget=causes');
    await tick(page, '[name=lang][value=es]');
    await shows(
      page,
      () =>
        document.querySelector('treg-causes')?.shadowRoot?.querySelector('.root')?.lang === 'es',
    );
    const [code] = await snippets(page);
    assert.match(code, /treg-es\.min\.js/);
    assert.match(code, / lang="es"/);
    assert.match(code, /Lo que puede alterar el intestino/);
    assert.deepEqual(messages, []);
    await close();
  });

  it('shows the widget’s own warning about a bad value, and loses nothing', async () => {
    const { page, close } = await open(booking);
    await fill(page, '#option-phone', 'call us');
    await page.waitForFunction(() =>
      document.querySelector('#option-phone-problems').textContent.includes('not accepted'),
    );
    assert.equal(
      await page.$eval('#option-phone-problems', (problems) => problems.textContent.trim()),
      '<treg-booking> phone="call us" is not accepted; phone takes a telephone number such as +1-314-555-0100. The default is used.',
    );
    assert.equal(await page.$eval('#option-phone', (input) => input.ariaInvalid), 'true');
    assert.ok(!(await snippets(page))[0].includes('phone'));
    assert.equal(await page.$eval('#option-phone', (input) => input.value), 'call us');
    await page.waitForFunction(() => location.hash.includes('phone=call+us'));
    await fill(page, '#style-color-brand', 'reddish');
    assert.match(
      await page.$eval('#style-color-brand-problems', (problems) => problems.textContent),
      /“reddish” is not a color/,
    );
    await close();
  });

  it('keeps a link that could do harm out of the snippet', async () => {
    const { page, close } = await open(
      '#v=1&widget=booking&fallback-link=javascript%3Aalert(1)&booking-url=javascript%3Aalert(2)',
    );
    assert.ok(!(await snippets(page)).join().includes('javascript'));
    assert.match(
      await page.$eval('#fallback-href-problems', (problems) => problems.textContent),
      /“javascript:alert\(1\)” is not an https, tel or mailto address/,
    );
    await close();
  });

  it('puts entries into another order, and tells it', async () => {
    const { page, close } = await open('#v=1&widget=causes&only=stress+alcohol');
    await tick(page, '[aria-label="Move Long-lasting stress down"]');
    await shows(
      page,
      () => document.querySelector('treg-causes')?.getAttribute('only') === 'alcohol stress',
    );
    await page.waitForFunction(() =>
      document.querySelector('#status').textContent.includes('is now number 2 of 2'),
    );
    assert.equal(
      await page.evaluate(() => document.activeElement.ariaLabel),
      'Move Long-lasting stress up',
    );
    // One has to stay, since none would mean all.
    await tick(page, '#option-only input[value=stress]');
    await tick(page, '#option-only input[value=alcohol]');
    await page.waitForFunction(
      () => document.querySelector('#status').textContent === 'One has to stay.',
    );
    assert.ok((await snippets(page))[0].includes('only="alcohol"'));
    await close();
  });

  it('edits a week', async () => {
    const { page, close } = await open(booking);
    const hours = () => page.$eval('#option-hours', (input) => input.value);
    await tick(page, '.week li:nth-child(1) [type=checkbox]');
    assert.equal(await hours(), 'Mo 09:00-17:00');
    await tick(page, '[aria-label="Add a break on Monday"]');
    assert.equal(await hours(), 'Mo 09:00-12:00 13:00-17:00');
    await fill(page, '[aria-label="Monday, closes (2)"]', '18:30');
    await page.$$eval('button', (buttons) =>
      buttons.find(({ textContent }) => textContent.includes('as Monday')).click(),
    );
    assert.equal(await hours(), 'Mo-Fr 09:00-12:00 13:00-18:30');
    // What is pressed goes away; the focus stays in its row.
    await openAll(page);
    await page.focus('[aria-label="Remove the 2. time of Friday"]');
    await page.keyboard.press('Enter');
    assert.equal(await hours(), 'Mo-Th 09:00-12:00 13:00-18:30, Fr 09:00-12:00');
    assert.equal(
      await page.evaluate(() =>
        document.activeElement.closest('li').textContent.includes('Friday'),
      ),
      true,
    );
    await fill(page, '#option-hours', 'weekdays');
    assert.match(
      await page.$eval('#option-hours-problems', (problems) => problems.textContent),
      /hours at character 1="weekdays" is not accepted/,
    );
    assert.equal(await hours(), 'weekdays');
    await close();
  });
});

describe('colors', () => {
  /** A logo in two colors on white, or on nothing. */
  const logo = (type) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
    ${type === 'svg' ? '' : '<rect width="100" height="50" fill="#fff"/>'}
    <circle cx="25" cy="25" r="20" fill="#7a2e4d"/><rect x="50" y="10" width="45" height="30" fill="#e0a030"/></svg>`;

  for (const type of ['svg', 'png', 'jpeg'])
    it(`come out of a logo, ${type}`, async () => {
      const { page, requests, close } = await open(booking);
      const file = join(folder, `logo.${type}`);
      if (type === 'svg') await writeFile(file, logo(type));
      else {
        const data = await page.evaluate(
          async (source, type) => {
            const image = new Image(400, 200);
            image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
            await image.decode();
            const canvas = document.createElement('canvas');
            Object.assign(canvas, { width: 400, height: 200 });
            canvas.getContext('2d').drawImage(image, 0, 0, 400, 200);
            return canvas.toDataURL(`image/${type}`).split(',')[1];
          },
          logo(type).replace('<svg ', '<svg width="400" height="200" '),
          type,
        );
        await writeFile(file, Buffer.from(data, 'base64'));
      }
      await page.waitForNetworkIdle();
      const before = requests.length;
      await (await page.$('#logo')).uploadFile(file);
      await page.waitForSelector('.swatch');
      const names = await page.$$eval('[aria-label^="Brand color from"] .swatch', (swatches) =>
        swatches.map(({ ariaLabel }) => ariaLabel.replace('Take ', '')),
      );
      const near = (one, other) =>
        [1, 3, 5].every(
          (index) =>
            Math.abs(
              parseInt(one.slice(index, index + 2), 16) -
                parseInt(other.slice(index, index + 2), 16),
            ) < 10,
        );
      for (const wanted of ['#7a2e4d', '#e0a030'])
        assert.ok(
          names.some((name) => near(name, wanted)),
          `${wanted} in ${names.join(' ')}`,
        );
      assert.ok(names.length <= 5);
      await openAll(page);
      await tick(page, `[aria-label^="Brand color from"] [aria-label="Take ${names[0]}"]`);
      await shows(
        page,
        (value) =>
          document
            .querySelector('treg-booking')
            ?.style.getPropertyValue('--treg-color-brand')
            .trim() === value,
        names[0],
      );
      const asked = requests.slice(before).filter((url) => !/^(blob|data|about):/.test(url));
      assert.deepEqual(asked, []);
      await close();
    });

  it('says so where a file is no picture', async () => {
    const { page, close } = await open();
    const file = join(folder, 'logo.txt.png');
    await writeFile(file, 'no picture');
    await (await page.$('#logo')).uploadFile(file);
    await page.waitForFunction(() =>
      document.querySelector('#status').textContent.includes('could not be read as a picture'),
    );
    await close();
  });

  it('are measured in the widget, and easy to read', async () => {
    const { page, close } = await open(booking);
    const texts = new Set();
    for (const brand of ['#fff3a3', '#0b1f4b', '#ff2e93', 'gray', 'oklch(0.6 0.3 140)']) {
      await fill(page, '#style-color-brand', brand);
      await page.waitForFunction(
        (known) => {
          const samples = [...document.querySelectorAll('.contrasts tr')];
          return samples.length === 6 && !known.includes(samples[2].innerHTML);
        },
        {},
        [...texts],
      );
      texts.add(await page.$eval('.contrasts tr:nth-child(3)', (row) => row.innerHTML));
      const measured = await page.$$eval('.contrasts tr', (rows) =>
        rows.map(({ cells }) => [cells[0].textContent, parseFloat(cells[2].textContent)]),
      );
      for (const [what, contrast] of measured)
        assert.ok(contrast >= 4.5, `${brand}: ${what} ${contrast}`);
      // The button that a visitor sees has the colors that were measured.
      const [color, background] = await page.$eval(
        '.contrasts tr:nth-child(3) .sample',
        (sample) => {
          const { color, backgroundColor } = getComputedStyle(sample);
          return [color, backgroundColor];
        },
      );
      await shows(
        page,
        (color, background) => {
          const action = document
            .querySelector('treg-booking')
            ?.shadowRoot?.querySelector('[part=action]');
          const style = action && getComputedStyle(action);
          return style?.color === color && style.backgroundColor === background;
        },
        color,
        background,
      );
    }
    await close();
  });
});

describe('the address and the history', () => {
  it('Back and Forward undo and redo', async () => {
    const { page, close } = await open(booking);
    await page.click('#option-clinic', { count: 3 });
    await page.keyboard.type('Oak');
    await tick(page, '[name="platform"][value="wordpress"]');
    assert.equal(await page.$eval('#result', (heading) => heading.textContent), 'On WordPress');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector('#result').textContent === 'On Plain HTML',
    );
    assert.equal(await page.$eval('#option-clinic', (input) => input.value), 'Oak');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector('#option-clinic').value === 'Elm Clinic',
    );
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('#option-clinic').value === 'Oak');
    await close();
  });

  it('says what it has not understood, and keeps the rest', async () => {
    const { page, close } = await open(`${booking}&size=huge&theme=blue`);
    assert.match(
      await page.$eval('.notice', (notice) => notice.textContent),
      /“size=huge” is not known/,
    );
    assert.equal(await page.$eval('#option-clinic', (input) => input.value), 'Elm Clinic');
    assert.match(
      await page.$eval('#option-theme-problems', (problems) => problems.textContent),
      /theme="blue" is not accepted/,
    );
    await close();
  });

  it('a copied link shows the same setting', async () => {
    const { page, close } = await open(`${booking}&platform=wordpress.author&--radius=3px`);
    await fill(page, '#option-clinic', 'Élan & Söhne');
    await tick(page, '.acts button');
    await page.waitForFunction(() =>
      document.querySelector('#status').textContent.startsWith('Copied'),
    );
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const codes = await snippets(page);
    assert.ok(codes.join().includes('Élan &amp; Söhne'));
    await close();
    const again = await open(new URL(link).hash);
    assert.deepEqual(await snippets(again.page), codes);
    await again.close();
  });

  it('what was said of a widget is there again when it is chosen again', async () => {
    const { page, close } = await open(`${booking}&theme=dark`);
    await tick(page, '[name=widget][value=brakes]');
    await shows(
      page,
      () => document.querySelector('treg-brakes')?.getAttribute('theme') === 'dark',
    );
    await tick(page, '[name=widget][value=booking]');
    assert.equal(await page.$eval('#option-clinic', (input) => input.value), 'Elm Clinic');
    await close();
  });
});

describe('a snippet', () => {
  const settings = [
    `${booking}&hours=Mo-Fr+09%3A00-17%3A00&tagline=Time+%26+“care”&--color-brand=%237a2e4d&--font=Georgia%2C+serif`,
    '#v=1&widget=brakes&brake=60&share=&theme=light&heading-level=3&--radius=8px',
    '#v=1&widget=causes&only=stress+alcohol&layout=list&reviewed-by=Our+team&reviewed-on=2026-11-02',
  ];
  let studio;
  before(async () => {
    studio = await open();
  });
  after(() => studio.close());

  for (const [platform, role] of places)
    it(`comes back from ${platform} ${role}`.trim(), async () => {
      const where = `&platform=${role ? `${platform}.${role}` : platform}`;
      const { page } = studio;
      for (const setting of settings) {
        await page.evaluate((fragment) => (location.hash = fragment), setting + where);
        await page.waitForFunction(
          (clinic) =>
            location.hash && document.querySelector(`[name=widget][value=${clinic}]`).checked,
          {},
          /widget=(\w+)/.exec(setting)[1],
        );
        const codes = await page.$$eval('[data-snippet] pre code', (all) =>
          all.filter((code) => !code.closest('.kept')).map((code) => code.textContent),
        );
        await page.evaluate(
          (fragment) => (location.hash = fragment),
          `#v=1&widget=conditions${where}`,
        );
        await page.waitForFunction(
          () => document.querySelector('[name=widget][value=conditions]').checked,
        );
        await fill(page, '#snippet', codes.join('\n'));
        await page.$eval('.import form', (form) => form.requestSubmit());
        await page.waitForFunction(
          () => !document.querySelector('[name=widget][value=conditions]').checked,
        );
        const again = await page.$$eval('[data-snippet] pre code', (all) =>
          all.filter((code) => !code.closest('.kept')).map((code) => code.textContent),
        );
        assert.deepEqual(again, codes);
      }
    });

  it('shows its widget in the preview, whatever the platform', async () => {
    const { page } = studio;
    for (const [platform, role] of places) {
      const clinic = `Elm ${platform} ${role}`.trim();
      await page.evaluate(
        (fragment) => (location.hash = fragment),
        `#v=1&widget=booking&clinic=${encodeURIComponent(clinic)}&--color-brand=%237a2e4d&platform=${role ? `${platform}.${role}` : platform}`,
      );
      await shows(
        page,
        (clinic) => {
          const root = document.querySelector('treg-booking')?.shadowRoot?.querySelector('.root');
          return (
            root?.querySelector('h2')?.textContent.trim() === clinic &&
            getComputedStyle(root).getPropertyValue('--treg-color-brand').trim() === '#7a2e4d'
          );
        },
        clinic,
      );
    }
  });

  it('names the scripts to upload, and gives them', async () => {
    const { page } = studio;
    const offered = () =>
      page.$$eval('.place button', (buttons) =>
        buttons
          .map(({ textContent }) => textContent.trim())
          .filter((text) => text.endsWith('.js'))
          .map((text) => text.replace('Save ', '')),
      );
    for (const [place, files] of [
      ['html', ['treg-widgets.min.js']],
      ['wix', ['treg-booking.min.js']],
      ['wordpress.author', []],
    ]) {
      await page.evaluate((fragment) => (location.hash = fragment), `${booking}&platform=${place}`);
      await page.waitForFunction(
        (platform) => document.querySelector(`[name=platform][value=${platform}]`).checked,
        {},
        place.split('.')[0],
      );
      assert.deepEqual(await offered(), files);
    }
  });

  it('that holds no widget is left alone', async () => {
    const { page, close } = await open(booking);
    await fill(page, '#snippet', '<p>Hello</p>');
    await page.$eval('.import form', (form) => form.requestSubmit());
    await page.waitForSelector('.notice');
    assert.match(await page.$eval('.notice', (notice) => notice.textContent), /no widget/);
    assert.equal(await page.$eval('#option-clinic', (input) => input.value), 'Elm Clinic');
    await close();
  });

  it('has the hash of a pinned version, and none of an evergreen one', async () => {
    const { page, close } = await open(booking);
    const sri = JSON.parse(await readFile(new URL('../../dist/sri.json', import.meta.url), 'utf8'));
    const code = async () => (await snippets(page)).join('\n');
    assert.ok((await code()).includes(sri.files['treg-widgets.min.js'].integrity));
    await tick(page, '[name=alone][value=alone]');
    assert.ok((await code()).includes(sri.files['treg-booking.min.js'].integrity));
    await fill(page, '#script-base', 'https://clinic.example/treg');
    assert.ok((await code()).includes('https://clinic.example/treg/'));
    await tick(page, '[name=pinned][value=evergreen]');
    assert.ok(!(await code()).includes('integrity'));
    await fill(page, '#script-base', 'here');
    assert.match(
      await page.$eval('#script-base-problems', (problems) => problems.textContent),
      /“here” is not an https address/,
    );
    await close();
  });

  it('shows what the platform keeps, and the preview is made of that', async () => {
    const { page, close } = await open(
      `${booking}&platform=wordpress.author&--font=${encodeURIComponent('Lato, env(x, serif)')}`,
    );
    assert.equal(await page.$eval('[data-kept]', (kept) => kept.dataset.kept), 'in part');
    assert.match(
      await page.$eval('[data-kept]', (kept) => kept.textContent),
      /--treg-font:Lato, env\(x, serif\)\s+WordPress keeps no functions/,
    );
    await shows(page, () => document.querySelector('[data-treg] treg-booking')?.shadowRoot);
    const frame = await preview(page);
    assert.equal(
      await frame.evaluate(() => document.querySelector('[data-treg]').hasAttribute('style')),
      false,
    );
    // A color is written so that it is kept.
    await fill(page, '#style-font', '');
    await fill(page, '#style-color-brand', 'oklch(0.4 0.1 20)');
    assert.equal(await page.$eval('[data-kept]', (kept) => kept.dataset.kept), 'whole');
    await shows(page, () =>
      /^#[\da-f]{6}$/.test(
        document.querySelector('[data-treg]')?.style.getPropertyValue('--treg-color-brand').trim(),
      ),
    );
    await close();
  });

  it('brings the plugin for WordPress as an archive', async () => {
    const { page, context, close } = await open(`${booking}&platform=wordpress.author`);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: context.id,
      eventsEnabled: true,
    });
    const done = new Promise((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await page.$$eval('[data-snippet] button', (buttons) =>
      buttons.find(({ textContent }) => textContent.includes('.zip')).click(),
    );
    await done;
    const files = unzipSync(new Uint8Array(await readFile(join(folder, 'treg-widgets.zip'))));
    assert.match(strFromU8(files['treg-widgets/treg-widgets.php']), /Plugin Name: Treg Widgets/);
    assert.equal(
      strFromU8(files['treg-widgets/treg-widgets.min.js']),
      await readFile(new URL('../../dist/treg-widgets.min.js', import.meta.url), 'utf8'),
    );
    await close();
  });
});

describe('the preview', () => {
  it('shows the page at the width of a phone, a tablet and a desktop, light and dark', async () => {
    const { page, close } = await open(booking);
    for (const [name, width] of [
      ['phone', 360],
      ['tablet', 768],
      ['desktop', 1200],
    ]) {
      await tick(page, `[name=view-width][value=${name}]`);
      await shows(page, (width) => innerWidth === width, width);
      const { right, bottom } = await page.$eval('iframe', (frame) => {
        const [inner, outer] = [frame, frame.parentElement].map((each) =>
          each.getBoundingClientRect(),
        );
        return { right: outer.right - inner.right, bottom: outer.bottom - inner.bottom };
      });
      assert.ok(right >= 0 && Math.abs(bottom) < 3, `${right} ${bottom}`);
    }
    const surface = () =>
      getComputedStyle(document.querySelector('treg-booking').shadowRoot.querySelector('.root'))
        .backgroundColor;
    await shows(page, () =>
      document.querySelector('treg-booking')?.shadowRoot?.querySelector('.root'),
    );
    const light = await (await preview(page)).evaluate(surface);
    await tick(page, '[name=view-scheme][value=dark]');
    await shows(page, () => getComputedStyle(document.documentElement).colorScheme === 'dark');
    assert.notEqual(await (await preview(page)).evaluate(surface), light);
    await close();
  });

  it('shows a page that was pasted, without its scripts, and lets nothing out', async () => {
    const { page, requests, messages, close } = await open(`${booking}&page=own`);
    await fill(
      page,
      '#pasted',
      `<title>Mine</title><link rel="stylesheet" href="https://example.com/a.css"><meta http-equiv="refresh" content="0;url=https://example.com">
      <script>document.title = 'ran'</script><body onload="document.title = 'ran'"><h1>My page</h1><img src="https://example.com/a.png" onerror="document.title = 'ran'">
      <div id="here">before [widget] after</div><iframe src="https://example.com"></iframe><script src="https://example.com/a.js"></script>`,
    );
    await shows(page, () =>
      document.querySelector('#here treg-booking')?.shadowRoot?.querySelector('.root'),
    );
    const frame = await preview(page);
    assert.equal(await frame.evaluate(() => document.title), 'Mine');
    assert.equal(await frame.evaluate(() => document.querySelector('h1').textContent), 'My page');
    assert.deepEqual(
      requests.filter((url) => url.startsWith('http') && !url.startsWith(origin)),
      [],
    );
    // The policy of the frame says what it has stopped.
    for (const message of messages) assert.match(message, /Content Security Policy/);
    await close();
  });

  it('keeps what was opened when an option changes, and says where links lead', async () => {
    const { page, close } = await open('#v=1&widget=causes');
    await shows(page, () =>
      document.querySelector('treg-causes')?.shadowRoot?.querySelector('details'),
    );
    const frame = await preview(page);
    await frame.evaluate(() => {
      document.querySelector('treg-causes').shadowRoot.querySelector('details').open = true;
      window.kept = document.querySelector('treg-causes');
    });
    await fill(page, '#option-heading', 'Another heading');
    await shows(
      page,
      () => document.querySelector('treg-causes').getAttribute('heading') === 'Another heading',
    );
    assert.ok(await frame.evaluate(() => document.querySelector('treg-causes') === window.kept));
    await tick(page, '[name=widget][value=booking]');
    await fill(page, '#option-booking-url', 'https://example.com/book');
    await shows(page, () =>
      document.querySelector('treg-booking')?.shadowRoot?.querySelector('[part=action]'),
    );
    await frame.evaluate(() =>
      document.querySelector('treg-booking').shadowRoot.querySelector('[part=action]').click(),
    );
    await page.waitForFunction(() =>
      document.querySelector('.under').textContent.includes('leads to https://example.com/book'),
    );
    await close();
  });
});

describe('harmless and offline', () => {
  it('asks nobody else for anything, stores nothing, and goes on without a network', async () => {
    const { page, requests, messages, close } = await open(booking);
    await shows(page, () =>
      document.querySelector('treg-booking')?.shadowRoot?.querySelector('.root'),
    );
    await page.waitForNetworkIdle();
    await page.setOfflineMode(true);
    await tick(page, '[name=widget][value=brakes]');
    await tick(page, '[name=view-page][value=theme]');
    await shows(page, () =>
      document.querySelector('treg-brakes')?.shadowRoot?.querySelector('svg'),
    );
    await tick(page, '[name=platform][value=react]');
    await tick(page, '[aria-label^="Copy:"]');
    await page.waitForFunction(() =>
      document.querySelector('#status').textContent.startsWith('Copied'),
    );
    const foreign = requests.filter((url) => url.startsWith('http') && !url.startsWith(origin));
    assert.deepEqual(foreign, []);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
      ['', 0, 0, 0, 0],
    );
    await close();
  });
});

describe('for everyone', () => {
  it('works from start to the copied snippet with the keyboard alone', async () => {
    const { page, close } = await open();
    const focused = () =>
      page.evaluate(() => {
        const { id, name, value, ariaLabel, textContent, localName } = document.activeElement;
        return [
          id,
          name && `${name}=${value}`,
          ariaLabel,
          localName === 'summary' && textContent.trim(),
        ];
      });
    const tabTo = async (wanted, key = 'Tab') => {
      for (let count = 0; count < 150; count++) {
        await page.keyboard.press(key);
        if ((await focused()).some((each) => each && each.startsWith(wanted))) return;
      }
      assert.fail(`${wanted} is not reached`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'make');
    await tabTo('option-clinic');
    await page.keyboard.type('Elm Clinic');
    await tabTo('How a visit is booked');
    await page.keyboard.press('Enter');
    await tabTo('option-booking-url');
    await page.keyboard.type('https://example.com/book');
    await tabTo('Colors and type');
    await page.keyboard.press('Space');
    await tabTo('style-color-brand');
    await page.keyboard.type('#7a2e4d');
    await tabTo('view-width=desktop');
    await page.keyboard.press('ArrowLeft');
    await tabTo('platform=html');
    // Radio buttons: WordPress is the first of the list.
    for (let count = 0; count < 12 && !(await focused()).includes('platform=wordpress'); count++)
      await page.keyboard.press('ArrowLeft');
    await tabTo('role=');
    for (let count = 0; count < 5 && !(await focused()).includes('role=author'); count++)
      await page.keyboard.press('ArrowRight');
    await tabTo('Copy:');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('#status').textContent.startsWith('Copied'),
    );
    const code = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of ['data-treg="booking"', 'Elm Clinic', '#7a2e4d', 'https://example.com/book'])
      assert.ok(code.includes(part), code);
    await close();
  });

  for (const dark of [false, true])
    it(`axe finds nothing, ${dark ? 'dark' : 'light'}`, async () => {
      const { page, close } = await open('', { dark });
      assert.deepEqual(await violations(page), []);
      for (const widget of ['booking', 'brakes', 'causes', 'conditions']) {
        await page.evaluate(
          (fragment) => (location.hash = fragment),
          `#v=1&widget=${widget}&page=own&bad=1&theme=blue&platform=wordpress.author&hours=Mo-Fr+09%3A00-17%3A00`,
        );
        await page.waitForFunction(
          (widget) => document.querySelector(`[name=widget][value=${widget}]`).checked,
          {},
          widget,
        );
        await openAll(page);
        assert.deepEqual(await violations(page), [], widget);
      }
      await close();
    });

  it('fits a window of 320 pixels, with all of it open', async () => {
    const { page, close } = await open('', { width: 320, height: 700 });
    for (const [platform, role] of places)
      for (const widget of platform === 'wordpress'
        ? ['booking', 'brakes', 'causes', 'conditions']
        : ['booking']) {
        await page.evaluate(
          (fragment) => (location.hash = fragment),
          `#v=1&widget=${widget}&page=own&theme=blue&platform=${platform}${role && `.${role}`}&hours=Mo-Fr+09%3A00-12%3A00+13%3A00-17%3A00&clinic=${'Elm'.repeat(30)}`,
        );
        await page.waitForFunction(
          (platform) => document.querySelector(`[name=platform][value=${platform}]`).checked,
          {},
          platform,
        );
        await openAll(page);
        const [inner, outer] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.ok(inner <= outer, `${platform} ${widget}: ${inner}`);
      }
    await close();
  });

  it('has one main heading, its steps in order, and a name for every landmark', async () => {
    const { page, close } = await open();
    assert.deepEqual(
      await page.$$eval('h1, h2', (headings) =>
        headings.map(({ localName, textContent }) => `${localName} ${textContent.trim()}`),
      ),
      ['h1 Make a widget for your site', 'h2 1 Make it', 'h2 2 See it', 'h2 3 Place it'],
    );
    await close();
  });
});
