// Serves the demo with live reload, straight after a clone: installs what is missing, builds, watches, prints the address.
import './install.mjs';
import { execSync, spawn } from 'node:child_process';
import { watch as watchFiles } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
execSync('npm run build', { stdio: 'inherit' });

// Only now are the packages there.
const { startDevServer } = await import('@web/dev-server');
const { watch } = await import('rollup');
const { default: scripts } = await import('../rollup.config.mjs');

const compiler = spawn(
  process.execPath,
  [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
process.on('exit', () => compiler.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

watch(scripts).on('event', ({ code, error, result }) => {
  if (code === 'ERROR') console.error(error.message);
  void result?.close();
});

let rebuilding;
watchFiles('docs', { recursive: true }, () => {
  clearTimeout(rebuilding);
  // Editors write a file in several steps.
  rebuilding = setTimeout(
    () => spawn(process.execPath, ['bin/docs.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    200,
  );
});

const { config } = await startDevServer({
  config: { watch: true, clearTerminalOnReload: false },
  readCliArgs: true,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
const address = `http://localhost:${config.port}/demo/`;
console.log(`
The demo: ${address}
The studio: ${address}studio/
The docs: ${address}docs/
`);
