// Installs the locked packages when they are missing or older than the lock file. Uses Node alone.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const changed = (file) => statSync(new URL(`../${file}`, import.meta.url)).mtimeMs;
const installed = 'node_modules/.package-lock.json';
const current =
  existsSync(new URL(`../${installed}`, import.meta.url)) &&
  changed(installed) >= changed('package-lock.json');

if (!current) {
  console.log('Installing packages …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', {
    stdio: 'inherit',
    cwd: new URL('..', import.meta.url),
  });
}
