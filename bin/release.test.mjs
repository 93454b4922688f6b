// A copy of the repository that lacks nothing, and what is said of it when one thing after the other is broken.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checks, evergreen, lacks, layOut } from './release.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version, files } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What takes no time: to pack takes a second. */
const { packed, ...quick } = checks;

let folder;
const place = (file) => path.join(folder, file);
const read = (file) => readFileSync(place(file), 'utf8');
const write = (file, text) => writeFileSync(place(file), text);
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'treg-release-'));
  const parts = files.filter((file) => !file.startsWith('!'));
  for (const part of [
    'package.json',
    'package-lock.json',
    'README.md',
    'LICENSE',
    '.gitignore',
    ...parts,
  ])
    cpSync(path.join(root, part), place(part), {
      recursive: true,
      filter: (file) => !/dist[\\/]cdn/.test(file),
    });
  write(
    'CHANGELOG.md',
    read('CHANGELOG.md').replace(`## ${version} (unreleased)`, `## ${version} (2026-11-22)`),
  );
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All of it');
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file for a test. */
const change = (file, edit) => () => {
  const old = readFileSync(place(file));
  write(file, edit(old.toString()));
  return () => writeFileSync(place(file), old);
};
const remove = (file) => () => {
  const old = readFileSync(place(file));
  unlinkSync(place(file));
  return () => writeFileSync(place(file), old);
};
const script = 'dist/treg-booking.min.js';

const broken = [
  [
    'another version in package.json',
    change('package.json', (text) => text.replace(`"version": "${version}"`, '"version": "9.9.9"')),
    [
      `package-lock.json: it is of version ${version}, not 9.9.9`,
      'dist/esm/host/version.js: the modules are not of version 9.9.9; build anew',
      'CHANGELOG.md: no entry for 9.9.9',
      'dist/treg-booking.min.js: the banner is not that of version 9.9.9',
      `dist/sri.json: it is of version ${version}`,
      'git: not committed: package.json',
    ],
  ],
  [
    'no version at all',
    change('package.json', (text) => text.replace(`"version": "${version}"`, '"version": "next"')),
    ['package.json: "next" is no version'],
  ],
  [
    'a changelog without a date',
    change('CHANGELOG.md', (text) => text.replace('(2026-11-22)', '(unreleased)')),
    [`CHANGELOG.md: ${version} has no date, such as (2026-11-22)`],
  ],
  [
    'a date that no calendar has',
    change('CHANGELOG.md', (text) => text.replace('(2026-11-22)', '(2026-02-30)')),
    [`CHANGELOG.md: ${version} has no date, such as (2026-11-22)`],
  ],
  [
    'a changelog without changes',
    change(
      'CHANGELOG.md',
      () => `# Changelog\n\n## ${version} (2026-11-22)\n\n## 0.0.1 (2026-11-21)\n\n- Added all.\n`,
    ),
    [`CHANGELOG.md: ${version} names no change`],
  ],
  [
    'a script that was changed after the build',
    change(script, (text) => `${text} `),
    ['dist/sri.json: the hash of treg-booking.min.js is not that of the file'],
  ],
  [
    'a script without its banner',
    change(script, (text) => text.replace('/*! Treg', '/* Treg')),
    [`dist/treg-booking.min.js: the banner is not that of version ${version}`],
  ],
  ['a script that is missing', remove(script), ['dist/sri.json: treg-booking.min.js is not there']],
  [
    'a source map that is missing',
    remove(`${script}.map`),
    ['dist/treg-booking.min.js: its source map is missing'],
  ],
  ['no hashes', remove('dist/sri.json'), ['dist/sri.json: missing']],
  [
    'a script that is too large',
    change('dist/treg-widgets.min.js', (text) => text + [...text].reverse().join('')),
    [/^size: whole has \d+ bytes of brotli, the limit is \d+$/],
  ],
  [
    'code that is too large',
    change('dist/sri.json', (text) => {
      const sri = JSON.parse(text);
      sri.files['treg-widgets.min.js'].code.brotli = 99_999;
      return JSON.stringify(sri);
    }),
    [/^size: code has 99999 bytes of brotli, the limit is \d+$/],
  ],
  [
    'a module that package.json names and the package lacks',
    remove('dist/esm/define/brakes.js'),
    ['the package: dist/esm/define/brakes.js is not in it'],
  ],
  [
    'types that are missing',
    remove('frameworks/vue.d.ts'),
    ['the package: frameworks/vue.d.ts is not in it'],
  ],
  ['no licence', remove('LICENSE'), ['the package: LICENSE is not in it']],
  [
    'no manifest',
    remove('custom-elements.json'),
    [
      'the package: custom-elements.json is not in it',
      'custom-elements.json: missing; run npm run build',
    ],
  ],
  [
    'a manifest without a widget',
    change('custom-elements.json', (text) =>
      text
        .replace('"tagName":"treg-causes"', '"tagName":"treg-cause"')
        .replace('"tagName": "treg-causes"', '"tagName": "treg-cause"'),
    ),
    ['custom-elements.json: <treg-causes> is not in it'],
  ],
  [
    'a manifest that names a module that is not there',
    change('custom-elements.json', (text) =>
      text.replaceAll('dist/esm/define/causes.js', 'dist/esm/define/cause.js'),
    ),
    ['custom-elements.json: dist/esm/define/cause.js is not there'],
  ],
  [
    'a change that is not committed',
    change('README.md', (text) => `${text}\n`),
    ['git: not committed: README.md'],
  ],
  [
    'a tag that is taken',
    () => {
      git('tag', `v${version}`);
      return () => git('tag', '--delete', `v${version}`);
    },
    [`git: the tag v${version} is taken`],
  ],
];

describe('a release', () => {
  it('lacks nothing when all is there', () => assert.deepEqual(lacks(folder), []));

  for (const [name, breakIt, expected] of broken) {
    it(`says so of ${name}`, () => {
      const mend = breakIt();
      try {
        const isPacked = expected.some((line) => /^the package/.test(line));
        const lines = lacks(folder, isPacked ? { packed, ...quick } : quick);
        for (const line of expected)
          assert.ok(
            lines.some((found) => (line instanceof RegExp ? line.test(found) : found === line)),
            `${line} is not among:\n${lines.join('\n')}`,
          );
        for (const line of lines) assert.doesNotMatch(line, /\n|undefined/);
      } finally {
        mend();
      }
    });
  }

  it('lacks nothing again', () => assert.deepEqual(lacks(folder), []));
});

describe('the layout for a content network', () => {
  const scripts = () =>
    readdirSync(place('dist')).filter((file) => /\.min\.js(\.map)?$/.test(file));
  const headers = () => JSON.parse(read('cdn/headers.json'));

  it('has every script in a folder of its version and in one that goes with the time', () => {
    layOut(folder, place('cdn'));
    for (const name of [version, evergreen(version)]) {
      assert.deepEqual(readdirSync(place(`cdn/${name}`)).sort(), [...scripts(), 'sri.json'].sort());
      assert.equal(read(`cdn/${name}/treg-widgets.min.js`), read('dist/treg-widgets.min.js'));
    }
  });

  it('names the headers of each file', () => {
    const file = `/${version}/treg-widgets.min.js`;
    assert.deepEqual(headers()[file], {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
    assert.match(
      headers()[`/${evergreen(version)}/treg-widgets.min.js`]['Cache-Control'],
      /max-age=3600/,
    );
    assert.equal(Object.keys(headers()).length, 2 * (scripts().length + 1));
    const [block] = read('cdn/_headers')
      .split('\n\n')
      .filter((each) => each.startsWith(`${file}\n`));
    assert.equal(block.split('\n').filter((line) => /^ {2}[\w-]+: \S/.test(line)).length, 5);
    for (const each of Object.values(headers())) assert.ok(each['Content-Type']);
  });

  it('never changes a version', () => {
    const sri = JSON.parse(read(`cdn/${version}/sri.json`));
    sri.files['treg-widgets.min.js'].integrity = 'sha384-other';
    write(`cdn/${version}/sri.json`, JSON.stringify(sri));
    assert.throws(() => layOut(folder, place('cdn')), /a version never changes/);
  });

  it('keeps older versions, and goes back to none', () => {
    rmSync(place('cdn'), { recursive: true });
    layOut(folder, place('cdn'));
    const newest = { ...JSON.parse(read('dist/sri.json')), version: '99.0.0' };
    write(`cdn/${evergreen(version)}/sri.json`, JSON.stringify(newest));
    layOut(folder, place('cdn'));
    assert.equal(JSON.parse(read(`cdn/${evergreen(version)}/sri.json`)).version, '99.0.0');
    assert.ok(headers()[`/${version}/treg-widgets.min.js`]);
  });

  it('goes with what npm takes for compatible', () => {
    assert.deepEqual(['0.1.0', '0.12.3', '1.0.0', '12.3.4'].map(evergreen), [
      '0.1',
      '0.12',
      '1',
      '12',
    ]);
  });
});
