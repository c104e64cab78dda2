import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, absolute, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the dependencies with `npm ci` unless they are there as `package-lock.json` wants them. Exits when that fails. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci failed. Is the npm registry reachable, and is package-lock.json in step with package.json?');
  process.exit(1);
}

/**
 * Compares what npm says it installed with what the lock file asks for. Times would not do: a checkout gives every file a new one.
 * Optional packages are left out, for npm installs only this platform's.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
