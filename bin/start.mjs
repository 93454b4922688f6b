// Serves the demo with live reload, straight after a clone: installs what is missing, builds, watches, prints the address.
import './install.mjs';
import { execSync, spawn } from 'node:child_process';

const root = new URL('..', import.meta.url);
execSync('npm run build', { stdio: 'inherit', cwd: root });

const { startDevServer } = await import('@web/dev-server');
const watchers = [
  ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['rollup', '-c', '--watch', '--silent'],
].map(([command, ...options]) =>
  spawn(
    process.execPath,
    [
      `node_modules/${command === 'tsc' ? 'typescript' : command}/${command === 'tsc' ? 'bin/tsc' : 'dist/bin/rollup'}`,
      ...options,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: root,
    },
  ),
);
process.on('exit', () => watchers.forEach((watcher) => watcher.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

const { config } = await startDevServer({
  config: { watch: true, clearTerminalOnReload: false },
  readCliArgs: true,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
});
console.log(`\nThe demo: http://localhost:${config.port}/demo/\n`);
