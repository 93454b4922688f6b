// Runs every benchmark in one browser and writes RESULTS.md; with names (`npm run bench boot scale`), runs those and writes their sections anew.
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../bin/engines.mjs';
import { here } from './tools.mjs';

const benchmarks = ['bytes', 'boot', 'instructions', 'lighthouse', 'interaction', 'scale', 'model'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benchmarks.includes(name));
if (unknown.length)
  throw new Error(`no benchmark ${unknown.join(', ')}; there are ${benchmarks.join(', ')}`);

const heading = (section) => section.split('\n')[0];

/** By heading; those that are not measured anew stay. */
const sections = new Map();
if (wanted.length) {
  const [, ...old] = (await readFile(here('RESULTS.md'), 'utf8')).split(/\n(?=## )/);
  for (const section of old) sections.set(heading(section), section.trim());
}

// Some systems name a language that uPlot cannot read.
const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
const browser = await puppeteer.launch({ ...(await browserOptions()), env });
for (const name of wanted.length ? wanted : benchmarks) {
  const { default: section } = await import(`./${name}.mjs`);
  const text = await section(browser);
  console.log(`${text}\n`);
  sections.set(heading(text), text);
}
const browserVersion = await browser.version();
await browser.close();

const text = `# Benchmarks

\`npm run bench\` measures again and writes this page. Timings vary from machine to machine and from run to run; ratios within one
run are what to compare. Bytes, counts and instructions are exact. ${browserVersion}, Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${os.platform()} ${os.arch()}.

${[...sections.values()].join('\n\n')}
`;
await writeFile(here('RESULTS.md'), await format(text, { parser: 'markdown' }));
