// How many instructions it takes to parse and evaluate a script and to define its elements: counted by valgrind, since counts repeat where
// times do not. `node bench/instructions.mjs --check` fails where ours takes too many; it needs no packages of this folder.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundledPeers } from './peers.mjs';
import { here, table, verdict } from './tools.mjs';

/** Our script should take at most this many times what a single element with Lit takes. */
const target = 3;

/** And takes this many now: a limit to lower when a build allows it. */
const limit = 8.6;

const counted = [
  ...['-R', 'valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null'],
  // Compiled code, helper threads and random numbers would make each run another.
  ...[process.execPath, '--jitless', '--single-threaded', '--predictable'],
  ...['--hash-seed=1', '--random-seed=1', here('instructions/run.cjs')],
];

/** Instructions of a whole process that evaluates the script. */
function run(file, tags) {
  const { status, stderr, error } = spawnSync('setarch', [...counted, file, ...tags], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  if (error || /valgrind: No such file/.test(stderr))
    throw new Error('Instructions are counted by valgrind, on Linux: apt-get install valgrind');
  if (status) throw new Error(stderr);
  return Number(/Collected : (\d+)/.exec(stderr)[1]);
}

let idle;
/** Instructions that a script takes, in millions; it has to define the elements that are named. */
async function millions(script, tags = []) {
  const folder = await mkdtemp(join(tmpdir(), 'treg-instructions-'));
  const file = join(folder, 'script.js');
  const count = async (text) => {
    await writeFile(file, text);
    return run(file, text && tags);
  };
  try {
    idle ??= await count('');
    return ((await count(script)) - idle) / 1e6;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const widgets = ['brakes', 'causes', 'conditions', 'booking'];
const sourceOf = (name) => readFile(here(`../dist/treg-${name}.min.js`), 'utf8');
const oursOf = async (name, parts) =>
  millions(
    await sourceOf(name),
    parts.map((part) => `treg-${part}`),
  );

/** The section of the results. */
export default async function instructions() {
  const { floor, lit, shoelace, webawesome } = await bundledPeers();
  const found = [];
  for (const { title, script } of [floor, lit, shoelace, webawesome])
    found.push([title, await millions(script)]);
  const ours = await oursOf('widgets', widgets);
  found.push(['ours: treg-widgets.min.js', ours]);
  const unread = `function never() {\n${await sourceOf('widgets')}\n}`;
  found.push(['the same, read but not run', await millions(unread)]);
  for (const widget of widgets)
    found.push([`ours: treg-${widget}.min.js`, await oursOf(widget, [widget])]);
  const [, [, litAlone]] = found;
  return `## Instructions of parse, evaluate and define

What a script costs before the first element is on the page: counted by callgrind in Node without compilation, with a stub of the DOM, net of
an empty script. Repeats to about a thousand instructions. Target: our script with everything in it takes at most ${target} times one element with
Lit. \`npm run instructions\` fails above ${limit} times.
How much of ours is its length alone, the row below it says: all medical text is in it, since it asks the network for nothing.

${table(
  ['script', 'instructions (millions)', 'times Lit', 'target'],
  found.map(([title, value]) => [
    title,
    value.toFixed(1),
    (value / litAlone).toFixed(1),
    value === ours ? verdict(ours, target * litAlone) : '',
  ]),
)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ours = await oursOf('widgets', widgets);
  const most = limit * (await millions(await bundle('lit')));
  const said = `treg-widgets.min.js takes ${ours.toFixed(1)} million instructions of at most ${most.toFixed(1)}`;
  if (ours > most) {
    console.error(said);
    process.exit(1);
  }
  console.log(said);
}
