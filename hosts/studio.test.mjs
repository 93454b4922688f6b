// The studio: what it says a real WordPress keeps is kept, who follows its words has a widget there, and its components work.
import assert from 'node:assert/strict';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { compileTemplate, parse } from 'vue/compiler-sfc';
import { keep, place } from '../demo/studio/platforms/index.mjs';
import { keepPost } from '../demo/studio/platforms/kses.mjs';
import { difference, options, styles } from '../demo/studio/platforms/markup.mjs';
import { hostile, settings } from '../demo/studio/platforms/testing.mjs';
import { hosts } from './harness.mjs';
import { password, startWordPress, version } from './wordpress.mjs';

const wordpress = await startWordPress();
after(() => wordpress?.stop());
const skip = wordpress ? undefined : 'PHP is not installed here';

const seed = 8;
const roles = ['administrator', 'editor', 'author', 'multisite'];

/** As many texts at a time as one command may be given. */
function batches(texts) {
  const found = [[]];
  let size = 0;
  for (const text of texts) {
    size += JSON.stringify(text).length * 2;
    if (size > 60_000) {
      found.push([]);
      size = 0;
    }
    found.at(-1).push(text);
  }
  return found;
}

/** Stores texts as a user of a role: what is stored of each, and what a page makes of that. */
async function store(role, texts) {
  const found = [];
  for (const batch of batches(texts))
    found.push(
      ...(await wordpress.php(
        `wp_set_current_user(get_user_by('login', $values['role'])->ID);
        kses_init();
        $GLOBALS['wpdb']->query('START TRANSACTION');
        foreach ($values['texts'] as $text) {
          $id = wp_insert_post(wp_slash(['post_title' => 'A post', 'post_content' => $text]));
          $raw = get_post($id)->post_content;
          $found[] = [$raw, apply_filters('the_content', $raw)];
        }
        $GLOBALS['wpdb']->query('COMMIT');
        return $found;`,
        { role, texts: batch },
      )),
    );
  return found;
}

describe('The studio and WordPress', () => {
  it('the lists of what is allowed are those of WordPress', { skip }, async () => {
    const { tags, ...lists } = await wordpress.php(`
      add_filter('safe_style_css', function ($list) use (&$css) { return $css = $list; });
      safecss_filter_attr('color: red');
      return [
        'tags' => wp_kses_allowed_html('post'),
        'css' => $css,
        'protocols' => wp_allowed_protocols(),
        'addresses' => wp_kses_uri_attributes(),
        'entities' => $GLOBALS['allowedentitynames'],
      ];`);
    const global = Object.keys(tags.b);
    const found = { wordpress: version, global, tags: {}, valueless: [], ...lists };
    const rules = [];
    for (const [tag, attributes] of Object.entries(tags)) {
      found.tags[tag] = Object.keys(attributes).filter((name) => !global.includes(name));
      for (const [name, rule] of Object.entries(attributes))
        if (rule.valueless) found.valueless.push(`${tag} ${name}`);
        else if (rule !== true) rules.push(`${tag} ${name}`);
    }
    // kses.mjs knows of these rules.
    assert.deepEqual(rules, ['object data', 'object type']);
    const file = new URL('../demo/studio/platforms/kses-lists.mjs', import.meta.url);
    const options = await resolveConfig(file);
    const text = await format(
      `// What WordPress allows in posts; written by hosts/studio.test.mjs.\nexport default ${JSON.stringify(found)};`,
      { ...options, filepath: 'kses-lists.mjs' },
    );
    if (process.env.WRITE) await writeFile(file, text);
    assert.equal(await readFile(file, 'utf8'), text);
  });

  it(
    'what an author stores of hundreds of snippets is what the studio says',
    { skip },
    async () => {
      const snippets = fc
        .sample(settings, { numRuns: 60, seed })
        .flatMap((setting) =>
          roles.map((role) => place('wordpress', role, setting).snippets[0].code),
        );
      const texts = [
        ...new Set([
          ...snippets,
          ...hostile,
          ...fc.sample(hostile.generated, { numRuns: 300, seed }),
        ]),
      ];
      const found = await store('author', texts);
      for (const [index, text] of texts.entries())
        assert.equal(keepPost(text), found[index][0], text);
    },
  );

  it(
    'nothing of a snippet is lost for the role it is made for, on the page too',
    { skip },
    async () => {
      const chosen = fc.sample(settings, { numRuns: 50, seed });
      for (const role of roles) {
        const texts = chosen.map((setting) => place('wordpress', role, setting).snippets[0].code);
        const found = await store(role === 'multisite' ? 'author' : role, texts);
        for (const [index, text] of texts.entries()) {
          assert.equal(found[index][0], text);
          assert.deepEqual(
            difference(text, found[index][1], () => ''),
            [],
            text,
          );
          assert.deepEqual(keep('wordpress', role, text).lost, []);
        }
      }
    },
  );
});

/* Someone who has never seen the project, with nothing but the studio's words and what is written on the screens */

/** What a screen calls something: its name for assistive technology, and its role. */
const called = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Finds by name, in a page or in a frame of it, once it is there. */
const find = (place, role, name) => place.waitForSelector(called(role, name), { timeout: 15_000 });

/** Waits until it can be used; what cannot be is called by its name. */
const use = (place, role, name, within, act) =>
  act(
    place
      .locator(within ? `${called('region', within)} ${called(role, name)}` : called(role, name))
      .setTimeout(20_000),
  ).catch((error) => assert.fail(`the ${role} "${name}": ${error.message}`));

/** Presses what is called so; `within` is a region of the screen. */
const press = (place, role, name, within) =>
  use(place, role, name, within, (found) => found.click());

/** Radio buttons lie invisible below their labels. */
const choose = async (place, name) =>
  (await find(place, 'radio', name)).evaluate((radio) => radio.click());

const write = (place, name, text, role = 'textbox') =>
  use(place, role, name, undefined, (found) => found.fill(text));

/** Waits until a step of the studio's list says this: the words that the next clicks follow. */
const reads = (page, words) =>
  page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('.steps li')].some((step) => step.innerText.includes(words)),
    {},
    words,
  );

async function logIn(page, role) {
  await page.goto(`${wordpress.address}/wp-login.php`);
  await write(page, 'Username or Email Address', role);
  await write(page, 'Password', password);
  await Promise.all([page.waitForNavigation(), press(page, 'button', 'Log In')]);
}

const clinic = { name: 'Elm Clinic', link: 'https://example.com/book', brand: '#7a2e4d' };

/** Makes the card in the studio: resolves to a page with the code in its clipboard, and the plugin's file. */
async function useStudio(host, folder) {
  host.server.add('/custom-elements.json', {
    body: await readFile(new URL('../custom-elements.json', import.meta.url)),
    type: 'application/json',
  });
  const page = await host.open({ address: '/demo/studio/index.html', width: 1280, height: 900 });
  const context = page.browserContext();
  await context.overridePermissions(host.server.origin, [
    'clipboard-sanitized-write',
    'clipboard-read',
  ]);
  const browser = await page.createCDPSession();
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: context.id,
    downloadPath: folder,
  });
  await choose(
    page,
    'Booking card Your clinic, a button to book a visit, telephone and opening hours.',
  );
  await write(page, 'Name of the clinic', clinic.name);
  await press(page, 'DisclosureTriangle', 'How a visit is booked');
  await write(page, 'Booking page', clinic.link);
  await press(page, 'DisclosureTriangle', 'Colors and type');
  await write(page, 'Brand color', clinic.brand);
  await choose(page, 'WordPress');
  await choose(page, 'Author or contributor');
  await reads(page, 'Save the plugin');
  await press(page, 'button', 'Save treg-widgets.zip');
  await press(page, 'button', 'Copy: The widget');
  await page.waitForFunction(() =>
    /^Copied/.test(document.querySelector('[role=status]').textContent),
  );
  const plugin = path.join(folder, 'treg-widgets.zip');
  const isThere = () =>
    access(plugin).then(
      () => true,
      () => false,
    );
  while (!(await isThere())) await page.evaluate(() => new Promise(requestAnimationFrame));
  await reads(page, 'Plugins, Add New Plugin, Upload Plugin');
  await reads(page, 'choose the block Custom HTML');
  return { page, plugin };
}

/** An administrator installs the plugin, as the studio says. */
async function installPlugin(page, plugin) {
  await wordpress.php(
    `require ABSPATH . 'wp-admin/includes/admin.php';
    deactivate_plugins('treg-widgets/treg-widgets.php');
    delete_plugins(['treg-widgets/treg-widgets.php']);`,
  );
  await logIn(page, 'administrator');
  await page.goto(`${wordpress.address}/wp-admin/plugins.php`);
  await Promise.all([page.waitForNavigation(), press(page, 'link', 'Add New Plugin')]);
  await press(page, 'button', 'Upload Plugin');
  const field = await page.waitForSelector('input[type=file]');
  await field.uploadFile(plugin);
  await Promise.all([page.waitForNavigation(), press(page, 'button', 'Install Now')]);
  await Promise.all([page.waitForNavigation(), press(page, 'link', 'Activate Plugin')]);
}

/** An author puts the code into a block of a new post: resolves to the address of the post. */
async function placeWidget(page) {
  await wordpress.php(
    `delete_user_meta(get_user_by('login', 'author')->ID, 'wp_persisted_preferences');`,
  );
  await logIn(page, 'author');
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
  // A guide greets those who are new.
  await press(page, 'button', 'Close');
  const canvas = await (await page.waitForSelector('iframe[name=editor-canvas]')).contentFrame();
  await press(page, 'button', 'Toggle block inserter');
  await write(page, 'Search for blocks and patterns', 'Custom HTML', 'searchbox');
  await press(page, 'option', 'Custom HTML');
  const field = await find(canvas, 'textbox', 'HTML');
  await field.click();
  await page.keyboard.press('v', { commands: ['Paste'] });
  await press(page, 'button', 'Publish');
  await press(page, 'button', 'Publish', 'Editor publish');
  const link = await find(page, 'link', 'View Post');
  return link.evaluate((node) => node.href);
}

/* Components of frameworks: they set the same as plain HTML does */

const chosen = fc.sample(settings, { numRuns: 24, seed });
const tagOf = (setting) => place('html', '', setting).snippets[0].code.split('</style>\n')[1];
const codeOf = (platform, setting) => place(platform, '', setting).snippets[1].code;

const starts = {
  react: `import { createRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    import { createElement } from 'react';
    window.show = (component, box) => flushSync(() => createRoot(box).render(createElement(component)));`,
  vue: `import { createApp } from 'vue';
    window.show = (render, box) => createApp({ render }).mount(box);`,
};

/** A script with the components of all settings, as the tools of the framework build it. */
async function componentsOf(platform) {
  const imports = chosen.map((_, index) => `import * as c${index} from 'snippet:${index}';`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${starts[platform]}${imports.join('\n')}
        window.components = [${chosen.map((_, index) => `Object.values(c${index})[0]`)}];`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'snippets',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^snippet:/ }, ({ path }) => ({ path, namespace: 'snippet' }));
          onLoad({ filter: /./, namespace: 'snippet' }, ({ path }) => {
            const code = codeOf(platform, chosen[path.slice(8)]);
            if (platform === 'react')
              return { contents: code, loader: 'jsx', resolveDir: import.meta.dirname };
            const { template } = parse(code).descriptor;
            const compilerOptions = { isCustomElement: (tag) => tag.startsWith('treg-') };
            const { code: contents, errors } = compileTemplate({
              source: template.content,
              filename: 'Component.vue',
              id: 'component',
              compilerOptions,
            });
            assert.deepEqual(errors, []);
            return { contents, resolveDir: import.meta.dirname };
          });
        },
      },
    ],
  });
  return outputFiles[0].text;
}

const inFrameworks = ['react', 'vue'].map((platform) => [
  `the component for ${platform === 'react' ? 'React' : 'Vue'} sets what plain HTML does`,
  async (host) => {
    const address = host.serve(await componentsOf(platform), { type: 'text/javascript' });
    const page = await host.open({
      head: `<script src="/dist/treg-widgets.min.js"></script><script src="${address}" defer></script>`,
      body: '<div id="html"></div><div id="component"></div>',
    });
    for (const [index, setting] of chosen.entries()) {
      const [plain, made] = await page.evaluate(
        (index, markup, tag, options, styles) => {
          const [html, old] = ['html', 'component'].map((id) => document.getElementById(id));
          html.innerHTML = markup;
          const box = document.createElement('div');
          box.id = 'component';
          old.replaceWith(box);
          window.show(window.components[index], box);
          const property = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
          return [html, box].map((place) => {
            const element = place.querySelector(tag);
            const computed = getComputedStyle(element);
            return {
              options: JSON.stringify(options.map((name) => [name, element[property(name)]])),
              style: styles.map((name) => computed.getPropertyValue(`--treg-${name}`).trim()),
              lang: element.lang,
              text: element.textContent.trim(),
              link: element.querySelector('a')?.getAttribute('href') ?? '',
            };
          });
        },
        index,
        tagOf(setting),
        `treg-${setting.widget}`,
        options[setting.widget],
        styles,
      );
      assert.deepEqual(made, plain);
      assert.equal(made.text, setting.fallback.text);
      assert.equal(made.link, setting.fallback.href);
    }
    await page.close();
  },
]);

const reason = 'files are saved, and what is copied is pasted, by the protocol of Chromium';
hosts('The studio', [
  [
    'an author of a WordPress places a booking card, by the words of the studio alone',
    async (host) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'studio-'));
      const { page, plugin } = await useStudio(host, folder);
      const administrator = await host.open({ address: '/page', width: 1280, height: 900 });
      await installPlugin(administrator, plugin);
      await administrator.close();
      const post = await placeWidget(page);
      await page.close();
      await rm(folder, { recursive: true });

      const visitor = await host.open({ address: post });
      await visitor.waitForFunction(() =>
        document.querySelector('treg-booking')?.shadowRoot?.querySelector('[part=action]'),
      );
      const seen = await visitor.evaluate(() => {
        // The widget computes in a color space of its own.
        const painted = (color) => {
          const context = document.createElement('canvas').getContext('2d');
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
          const [...parts] = context.getImageData(0, 0, 1, 1).data.slice(0, 3);
          return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        };
        const { shadowRoot } = document.querySelector('treg-booking');
        const action = shadowRoot.querySelector('[part=action]');
        return {
          heading: shadowRoot.querySelector('h2').textContent.trim(),
          link: action.href,
          color: painted(getComputedStyle(action).backgroundColor),
        };
      });
      assert.deepEqual(seen, { heading: clinic.name, link: clinic.link, color: clinic.brand });
      await visitor.close();
    },
    { ...(skip && { chromium: skip }), firefox: reason, webkit: reason },
  ],
  ...inFrameworks,
]);
