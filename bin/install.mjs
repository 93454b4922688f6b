// Installs the locked packages, here and in the folders that are named, when they are missing or older than their lock file. Uses Node alone.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

for (const name of ['.', ...process.argv.slice(2)]) {
  const folder = new URL(`../${name}/`, import.meta.url);
  const changed = (file) => statSync(new URL(file, folder)).mtimeMs;
  const installed = 'node_modules/.package-lock.json';
  const isCurrent =
    existsSync(new URL(installed, folder)) && changed(installed) >= changed('package-lock.json');
  if (isCurrent) continue;
  console.log(`Installing packages (${name}) …`);
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit', cwd: folder });
}
