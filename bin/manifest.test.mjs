// custom-elements.json: it says what the option tables and the README say, and nothing is made where they disagree.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as built from '../dist/esm/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const widgets = declarations.filter(({ tagName }) => tagName);
const base = declarations.find(({ name }) => name === 'TregElement');
const readme = read('README.md');

const names = (list = []) => list.map(({ name }) => name).filter(Boolean);
const sorted = (list) => [...new Set(list)].sort();
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
const isOwn = ({ inheritedFrom }) => !inheritedFrom;

/** The part of the README under a heading, up to the next of its level. */
function section(heading) {
  const [, level] = /^(#+)/.exec(heading);
  const [, rest] = readme.split(`\n${heading}\n`);
  return rest.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0];
}

/** The rows of a table by the names in their first cell. */
function rows(text, head) {
  const [, table] = text.split(new RegExp(`^\\| ${head} .*\\n\\|[-| ]+\\n`, 'm'));
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines
    .slice(
      0,
      table.split('\n').findIndex((line) => !line.startsWith('|')),
    )
    .flatMap((line) => {
      const [, first, ...others] = line.split(/ *(?<!\\)\| */);
      return quoted(first).map((name) => [name, others.join(' | ')]);
    });
}

describe('custom-elements.json', () => {
  it('has every option of every table', () => {
    assert.equal(widgets.length, 4);
    for (const { name, attributes, members } of widgets) {
      const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
      assert.deepEqual(
        sorted([...names(attributes), ...names(properties)]),
        sorted(Object.keys(built[name].options)),
        name,
      );
    }
  });

  it('names classes that the package exports', () => {
    for (const { name, path: module, tagName, events = [] } of manifest.modules.flatMap((module) =>
      module.declarations.map((declaration) => ({ ...declaration, path: module.path })),
    )) {
      assert.ok(name in built, name);
      assert.ok(read(module), module);
      if (tagName)
        assert.ok(manifest.modules.some(({ exports }) => names(exports).includes(tagName)));
      for (const event of events) assert.ok(event.type.text in built, event.type.text);
    }
  });

  it('has no word but of what is public', () => {
    const text = JSON.stringify(manifest);
    assert.doesNotMatch(text, /"privacy"|"static"|src\/|\.ts"/);
  });

  it('is not made where the sources and the tables disagree', (test) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'treg-manifest-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    for (const part of ['src', 'bin', 'dist', 'package.json', 'rollup.config.mjs'])
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
    cpSync(
      path.join(root, 'custom-elements-manifest.config.mjs'),
      path.join(folder, 'custom-elements-manifest.config.mjs'),
    );
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const file = path.join(folder, 'src/widgets/brakes/brakes.ts');
    const source = readFileSync(file, 'utf8')
      .replace('[mode=story]', '[mode=explore]')
      .replace('{number} [step=1]', '{string} [step=1]')
      .replace('value, 0-150', 'value, 0-200')
      .replace('@attr {number} [injury=1]', '@attr {number} [wound=1]');
    writeFileSync(file, source);
    const tool = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    let said;
    try {
      execFileSync(process.execPath, [tool, 'analyze', '--quiet'], { cwd: folder, stdio: 'pipe' });
    } catch ({ status, stderr }) {
      said = { status, lines: stderr.toString().trim().split('\n').slice(1).sort() };
    }
    assert.deepEqual(said, {
      status: 1,
      lines: [
        'TregBrakes: @attr wound is no option',
        'TregBrakes: the default of mode is story, not explore',
        'TregBrakes: the description of brake lacks its range, 0-150',
        'TregBrakes: the option injury has no @attr',
        'TregBrakes: the type of step is number, not string',
      ],
    });
  });
});

describe('data for editors', () => {
  const tags = (list) =>
    Object.fromEntries(list.map(({ name, attributes }) => [name, sorted(names(attributes))]));
  const wanted = Object.fromEntries(
    widgets.map(({ tagName, attributes }) => [tagName, sorted(names(attributes))]),
  );
  const properties = sorted(widgets.flatMap(({ cssProperties }) => names(cssProperties)));

  it('has the tags, attributes, choices and custom properties for VS Code', () => {
    const data = JSON.parse(read('dist/vscode.html-custom-data.json'));
    assert.deepEqual(tags(data.tags), wanted);
    const brakes = data.tags.find(({ name }) => name === 'treg-brakes');
    const mode = brakes.attributes.find(({ name }) => name === 'mode');
    assert.deepEqual(names(mode.values), ['story', 'explore']);
    const styles = JSON.parse(read('dist/vscode.css-custom-data.json'));
    assert.deepEqual(names(styles.properties).sort(), properties);
  });

  it('has the tags, attributes, events and custom properties for JetBrains', () => {
    const data = JSON.parse(read('dist/web-types.json'));
    const { html, css } = data.contributions;
    assert.deepEqual(tags(html.elements), wanted);
    assert.deepEqual(names(css.properties).sort(), properties);
    assert.deepEqual(
      sorted(html.elements.flatMap((element) => names(element.js?.events ?? element.events))),
      sorted(widgets.flatMap(({ events }) => names(events))),
    );
  });
});

describe('the README', () => {
  const common = section('## The widgets');

  it('has the options of every widget', () => {
    const table = rows(common, 'option');
    assert.deepEqual(sorted(table.map(([name]) => name)), sorted(names(base.attributes)));
  });

  it('has the slots of every widget', () => {
    const [, sentence] = /Slots of every widget: ([^.]+)\./.exec(common);
    for (const { slots } of widgets)
      assert.deepEqual(sorted(quoted(sentence)), sorted(names(slots)));
  });

  for (const { tagName, attributes, members, events, cssParts } of widgets) {
    const text = section(`### \`<${tagName}>\``);

    it(`has the options of <${tagName}>, with their values and defaults`, () => {
      const table = rows(text, 'option');
      const own = attributes.filter(isOwn);
      // Entries of the page's own have a section.
      const properties = members.filter(
        ({ kind, attribute, name }) => kind === 'field' && !attribute && name !== 'items',
      );
      assert.deepEqual(
        sorted(table.map(([name]) => name)),
        sorted([...names(own), ...names(properties)]),
      );
      for (const { name, default: standard, option } of own) {
        const [, row] = table.find(([first]) => first === name);
        if (option.kind === 'choice' || option.kind === 'filter')
          assert.deepEqual(
            option.values.filter((value) => !row.includes(`\`${value}\``)),
            [],
            name,
          );
        if (option.kind === 'number') {
          assert.ok(row.includes(`${option.minimum} to ${option.maximum}`), `${name}: ${row}`);
          assert.match(row, new RegExp(`\\| ${standard} `), name);
        }
      }
      assert.equal(names(members).includes('items'), text.includes('`items`'));
    });

    it(`has the events of <${tagName}>, with their fields`, () => {
      const found = quoted(text).filter((name) => /^treg-\w+-\w+$/.test(name));
      assert.deepEqual(sorted(found), sorted(names(events)));
      for (const { type } of events) {
        const fields = declarations.find(({ name }) => name === type.text).members;
        assert.deepEqual(
          names(fields).filter((name) => !text.includes(`\`${name}\``)),
          [],
        );
      }
    });

    it(`has the parts of <${tagName}>`, () => {
      const [, sentence] = /Parts ([^.]+)\./.exec(text);
      assert.deepEqual(sorted(quoted(sentence)), sorted(names(cssParts)));
    });
  }

  it('has the custom properties', () => {
    const found = readme.match(/--treg-[\w-]*\w/g);
    assert.deepEqual(
      sorted(found),
      sorted(widgets.flatMap(({ cssProperties }) => names(cssProperties))),
    );
  });
});

describe('docs/frameworks.md', () => {
  it('has the map of the events', () => {
    const plain = (line) => line.replace(/ +/g, ' ').trim();
    const [, table] = /<!-- events -->([^]*)<!-- end of events -->/.exec(
      read('docs/frameworks.md'),
    );
    const [, , ...found] = table.trim().split('\n').map(plain);
    const wanted = widgets.flatMap(({ events }) =>
      events.map(({ name, description, type }) => {
        const { members } = declarations.find((each) => each.name === type.text);
        const fields = members.map(
          (field) => `\`${field.name}: ${field.type.text.replaceAll('|', '\\|')}\``,
        );
        return `| \`${name}\` | \`${type.text}\` | ${description} | ${fields.join(', ')} |`;
      }),
    );
    assert.deepEqual(found, wanted);
  });
});
