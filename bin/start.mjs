// Serves the demo with live reload, straight after a clone: installs what is missing, builds, watches, prints the address.
import './install.mjs';
import { execSync, spawn } from 'node:child_process';
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

const { config } = await startDevServer({
  config: { watch: true, clearTerminalOnReload: false },
  readCliArgs: true,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
console.log(
  `\nThe demo: http://localhost:${config.port}/demo/\nThe studio: http://localhost:${config.port}/demo/studio/\n`,
);
