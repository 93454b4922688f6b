// A reporter for node:test: writes what each engine made of each host into the tables of docs/hosts.md, or, without WRITE=1, fails where
// the tables say something else.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { wordpress } from './snippets.mjs';

const page = new URL('../docs/hosts.md', import.meta.url);
const engines = ['chromium', 'firefox', 'webkit'];

const cell = (text, isText = true) => {
  const line = text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
  return isText ? line.replaceAll('<', '\\<') : line;
};

/** The tables: a row of the table of hosts, each with its cases, and what came of them in each engine. */
function tables(rows) {
  const notes = [];
  const mark = ({ skip, isPassed } = { skip: 'not run' }) => {
    if (!skip) return isPassed ? 'yes' : '**no**';
    if (!notes.includes(skip)) notes.push(skip);
    return `[${notes.indexOf(skip) + 1}]`;
  };
  const text = Object.entries(rows).map(([row, cases]) =>
    [
      `### ${row}\n`,
      '| case | Chromium | Firefox | WebKit |',
      '| --- | --- | --- | --- |',
      ...Object.entries(cases).map(
        ([name, results]) =>
          `| ${[cell(name), ...engines.map((engine) => mark(results[engine]))].join(' | ')} |`,
      ),
    ].join('\n'),
  );
  const list = notes.map((note, index) => `- [${index + 1}] ${note}`).join('\n');
  return `${text.join('\n\n')}\n\n${list}\n`;
}

const code = (language, text) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** What a real WordPress kept of each snippet, by who wrote it and where; the tests compare it with what they find. */
async function wordpressParts() {
  const { snippets: found } = JSON.parse(
    await readFile(new URL('results/wordpress.json', import.meta.url), 'utf8'),
  );
  const columns = {
    administrator: 'administrator, editor',
    author: 'author, contributor',
    visual: 'Visual tab of the classic editor',
    pasted: 'pasted into text',
  };
  const shown = (text) => (/^(kept|removed)$/.test(text) ? text : `\`${cell(text, false)}\``);
  return {
    'wordpress.plugin': code('php', wordpress.plugin),
    'wordpress.author': code('html', wordpress.author),
    'wordpress.link': code('html', `${wordpress.link}${wordpress.button}`),
    'wordpress.kept': [
      `| snippet | ${Object.values(columns).join(' | ')} |`,
      `| --- |${' --- |'.repeat(Object.keys(columns).length)}`,
      ...Object.entries(found).map(
        ([name, kept]) =>
          `| ${name} | ${Object.keys(columns)
            .map((column) => shown(kept[column] ?? ''))
            .join(' | ')} |`,
      ),
    ].join('\n'),
  };
}

/** A page with each part between its two marks. */
function filled(text, parts) {
  return Object.entries(parts).reduce((whole, [name, part]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
    const [before, rest] = whole.split(start);
    return `${before}${start}\n\n${part}\n\n${end}${rest.split(end)[1]}`;
  }, text);
}

export default async function* report(events) {
  const rows = {};
  let suite = '';
  for await (const { type, data } of events) {
    if (type === 'test:start' && data.nesting === 0) suite = data.name;
    if (!/^test:(pass|fail)$/.test(type) || data.nesting !== 1) continue;
    const [row, engine] = suite.split(' | ');
    if (!engines.includes(engine)) continue;
    rows[row] ??= {};
    rows[row][data.name] ??= {};
    rows[row][data.name][engine] = { skip: data.skip, isPassed: type === 'test:pass' };
  }
  const results = Object.values(rows).flatMap((cases) =>
    Object.values(cases).flatMap(Object.values),
  );
  const absent = results.find(({ skip }) => /not installed/.test(skip));
  if (absent)
    return yield `Not all hosts were tried (${absent.skip}): the tables of docs/hosts.md stay as they are.\n`;

  const before = await readFile(page, 'utf8');
  const after = await format(
    filled(before, { ...(await wordpressParts()), results: tables(rows) }),
    {
      ...(await resolveConfig(page)),
      parser: 'markdown',
    },
  );
  if (after === before) return yield 'docs/hosts.md says what came of the tests.\n';
  if (process.env.WRITE) {
    await writeFile(page, after);
    return yield 'docs/hosts.md is up to date now.\n';
  }
  process.exitCode = 1;
  yield 'docs/hosts.md shows other results: WRITE=1 npm run test:hosts\n';
}
