// Says what a release lacks, one line for each thing, or lays it out for a content network (docs/releasing.md).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { limits } from './limits.mjs';

const shell = process.platform === 'win32';
const run = (root, command, ...args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', shell, stdio: 'pipe' }).trim();
const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The files of a folder in dist/, built or not. */
const inDist = (root, ending) =>
  existsSync(path.join(root, 'dist'))
    ? readdirSync(path.join(root, 'dist')).filter((file) => file.endsWith(ending))
    : [];

/** Every file that package.json names: what it exports, and what tools look for. */
function named({ exports, main, types, unpkg, jsdelivr, customElements, 'web-types': webTypes }) {
  const targets = (value) =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targets);
  return [
    ...new Set(targets([exports, main, types, unpkg, jsdelivr, customElements, webTypes])),
  ].map((target) => path.posix.normalize(target));
}

/** What is missing or wrong; each check looks at one thing, and gives its lines. */
export const checks = {
  version({ packageJson: { version }, json, read }) {
    const lines = [];
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      lines.push(`package.json: "${version}" is no version`);
    const lock = json('package-lock.json');
    if (lock && (lock.version !== version || lock.packages[''].version !== version))
      lines.push(`package-lock.json: it is of version ${lock.version}, not ${version}`);
    if (!read('dist/esm/host/version.js')?.includes(`'${version}'`))
      lines.push(`dist/esm/host/version.js: the modules are not of version ${version}; build anew`);
    return lines;
  },
  changelog({ packageJson: { version }, read }) {
    const [, rest] = read('CHANGELOG.md')?.split(`\n## ${version} `) ?? [];
    if (!rest) return [`CHANGELOG.md: no entry for ${version}`];
    const [heading, ...lines] = rest.split('\n## ')[0].split('\n');
    const [, date] = /^\((\d{4}-\d\d-\d\d)\)$/.exec(heading) ?? [];
    const isDate =
      date && !isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
    return [
      ...(isDate ? [] : [`CHANGELOG.md: ${version} has no date, such as (2026-11-22)`]),
      ...(lines.some((line) => line.startsWith('- '))
        ? []
        : [`CHANGELOG.md: ${version} names no change`]),
    ];
  },
  scripts({ packageJson: { version }, root, read }) {
    const files = inDist(root, '.min.js');
    if (!files.length) return ['dist: no scripts; run npm run build'];
    return files.flatMap((file) => {
      const text = read(`dist/${file}`);
      const isWhole = text.startsWith(`/*! Treg Widgets ${version} |`);
      return [
        ...(isWhole ? [] : [`dist/${file}: the banner is not that of version ${version}`]),
        ...(existsSync(path.join(root, 'dist', `${file}.map`))
          ? []
          : [`dist/${file}: its source map is missing`]),
      ];
    });
  },
  hashes({ packageJson: { version }, root, json }) {
    const sri = json('dist/sri.json');
    if (!sri) return ['dist/sri.json: missing'];
    const files = inDist(root, '.min.js');
    return [
      ...(sri.version === version ? [] : [`dist/sri.json: it is of version ${sri.version}`]),
      ...files
        .filter(
          (file) =>
            sri.files[file]?.integrity !== hash(readFileSync(path.join(root, 'dist', file))),
        )
        .map((file) => `dist/sri.json: the hash of ${file} is not that of the file`),
      ...Object.keys(sri.files)
        .filter((file) => !files.includes(file))
        .map((file) => `dist/sri.json: ${file} is not there`),
    ];
  },
  size({ json, root }) {
    const file = path.join(root, 'dist/treg-widgets.min.js');
    if (!existsSync(file)) return [];
    const whole = brotliCompressSync(readFileSync(file)).length;
    const code = json('dist/sri.json')?.files['treg-widgets.min.js']?.code?.brotli ?? 0;
    return Object.entries({ whole, code })
      .filter(([part, bytes]) => bytes > limits[part])
      .map(
        ([part, bytes]) =>
          `size: ${part} has ${bytes} bytes of brotli, the limit is ${limits[part]}`,
      );
  },
  packed({ packageJson, root }) {
    const [{ files }] = JSON.parse(
      run(root, 'npm', 'pack', '--dry-run', '--json', '--ignore-scripts'),
    );
    const packed = files.map((file) => file.path);
    const isThere = (target) => {
      const [start, end] = target.split('*');
      return end === undefined
        ? packed.includes(target)
        : packed.some((file) => file.startsWith(start) && file.endsWith(end));
    };
    return [...named(packageJson), 'README.md', 'LICENSE', 'CHANGELOG.md']
      .filter((target) => !isThere(target))
      .map((target) => `the package: ${target} is not in it`);
  },
  manifest({ root, json }) {
    const manifest = json('custom-elements.json');
    if (!manifest) return ['custom-elements.json: missing; run npm run build'];
    const tags = manifest.modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    return [
      ...['treg-brakes', 'treg-causes', 'treg-conditions', 'treg-booking']
        .filter((tag) => !tags.includes(tag))
        .map((tag) => `custom-elements.json: <${tag}> is not in it`),
      ...manifest.modules
        .filter((module) => !existsSync(path.join(root, module.path)))
        .map((module) => `custom-elements.json: ${module.path} is not there`),
    ];
  },
  repository({ packageJson: { version }, root }) {
    const changed = run(root, 'git', 'status', '--porcelain');
    return [
      ...(changed
        ? [
            `git: not committed: ${changed
              .replace(/^\s*\S+ +/gm, '')
              .split('\n')
              .join(', ')}`,
          ]
        : []),
      ...(run(root, 'git', 'tag', '--list', `v${version}`)
        ? [`git: the tag v${version} is taken`]
        : []),
    ];
  },
};

/** What a release from this folder lacks. */
export function lacks(root, looks = checks) {
  const read = (file) => {
    const place = path.join(root, file);
    return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
  };
  const json = (file) => JSON.parse(read(file) ?? 'null');
  const context = { root, read, json, packageJson: json('package.json') };
  return Object.values(looks).flatMap((check) => check(context));
}

/** The folder whose content follows the newest version that changes nothing for a page: what `^` accepts in npm. */
export const evergreen = (version) => /^(0\.\d+|[1-9]\d*)/.exec(version)[0];

const common = {
  // `integrity` asks for `crossorigin`, and that for this.
  'Access-Control-Allow-Origin': '*',
  // Pages that isolate themselves may load the script too.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const caching = (folder) =>
  /^\d+\.\d+\.\d+/.test(folder) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';

/** The headers of every file of a network's folder, by its path. */
function headers(target) {
  const folders = readdirSync(target, { withFileTypes: true }).filter((each) => each.isDirectory());
  return Object.fromEntries(
    folders.flatMap(({ name: folder }) =>
      readdirSync(path.join(target, folder)).map((file) => [
        `/${folder}/${file}`,
        {
          'Content-Type': types[path.extname(file)],
          'Cache-Control': caching(folder),
          ...common,
        },
      ]),
    ),
  );
}

const isNewer = (version, other) => version.localeCompare(other, 'en', { numeric: true }) > 0;

/** Puts the scripts of a version beside those that are there, and writes down the headers that all of them want. */
export function layOut(root, target) {
  const dist = path.join(root, 'dist');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const files = ['.min.js', '.min.js.map'].flatMap((ending) => inDist(root, ending));
  const put = (folder) => {
    rmSync(path.join(target, folder), { recursive: true, force: true });
    mkdirSync(path.join(target, folder), { recursive: true });
    for (const file of [...files, 'sri.json'])
      cpSync(path.join(dist, file), path.join(target, folder, file));
  };
  const integrity = (folder) => {
    const file = path.join(target, folder, 'sri.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  const there = integrity(version);
  const built = JSON.parse(readFileSync(path.join(dist, 'sri.json'), 'utf8'));
  const hashes = ({ files }) =>
    JSON.stringify(Object.entries(files).map(([file, each]) => [file, each.integrity]));
  if (there && hashes(there) !== hashes(built))
    throw new Error(`${version} is published already with other files: a version never changes`);
  put(version);
  const folder = evergreen(version);
  const current = integrity(folder)?.version;
  if (!version.includes('-') && !(current && isNewer(current, version))) put(folder);
  const wanted = headers(target);
  writeFileSync(path.join(target, 'headers.json'), `${JSON.stringify(wanted, null, 2)}\n`);
  const lines = Object.entries(wanted).map(
    ([file, each]) =>
      `${file}\n${Object.entries(each)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  );
  writeFileSync(path.join(target, '_headers'), lines.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const [, into] = process.argv
    .slice(2)
    .join(' ')
    .split(/--into[ =]/);
  const lacking = lacks(root);
  if (lacking.length) {
    console.error(`Not ready for a release:\n${lacking.map((line) => `- ${line}`).join('\n')}`);
    process.exit(1);
  }
  const target = path.resolve(into ?? path.join(root, 'dist/cdn'));
  layOut(root, target);
  console.log(`Ready: npm publish, and ${target} for a content network.`);
}
