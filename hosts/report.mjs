// A reporter for node:test: writes what each engine made of each host into the tables of docs/hosts.md, or, without WRITE=1, fails where
// the tables say something else.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const page = new URL('../docs/hosts.md', import.meta.url);
const engines = ['chromium', 'firefox', 'webkit'];

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

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
  const [start, end] = ['<!-- results -->', '<!-- end of results -->'];
  const [head, tail] = [before.split(start)[0], before.split(end)[1]];
  const after = await format(`${head}${start}\n\n${tables(rows)}\n${end}${tail}`, {
    ...(await resolveConfig(page)),
    parser: 'markdown',
  });
  if (after === before) return yield 'docs/hosts.md says what came of the tests.\n';
  if (process.env.WRITE) {
    await writeFile(page, after);
    return yield 'docs/hosts.md is up to date now.\n';
  }
  process.exitCode = 1;
  yield 'docs/hosts.md shows other results: WRITE=1 npm run test:hosts\n';
}
