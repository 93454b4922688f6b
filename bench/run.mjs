// Runs every benchmark in one browser and writes RESULTS.md.
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { browserOptions } from '../bin/engines.mjs';
import { brakes } from './brakes.mjs';
import { conditions } from './conditions.mjs';
import { here } from './tools.mjs';

// Some systems name a language that uPlot cannot read.
const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
const browser = await puppeteer.launch({ ...(await browserOptions()), env });
const sections = [];
for (const benchmark of [brakes, conditions]) sections.push(await benchmark(browser));
const browserVersion = await browser.version();
await browser.close();

const text = `# Benchmarks

\`npm run bench\` measures again and writes this page. Timings vary from machine to machine and from run to run; ratios within one
run are what to compare.

${sections.join('\n\n')}

${browserVersion}, Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${os.platform()} ${os.arch()}.
`;
await writeFile(here('RESULTS.md'), await format(text, { parser: 'markdown' }));
console.log(text);
