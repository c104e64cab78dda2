import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, absolute, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the dependencies unless they are there as `package-lock.json` wants them: with `npm ci`, and where that finds the lock file
 * out of step (a registry that lacks other platforms' packages writes such ones), with `npm install`. Exits when that fails, too.
 */
export function installIfNeeded() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  if (runNpm('ci')) return;
  console.log('npm ci failed. Trying npm install …');
  if (runNpm('install', '--no-package-lock')) return;
  console.error('The dependencies cannot be installed. Is the npm registry reachable?');
  process.exit(1);
}

/** What `engines` in package.json says, told before something else fails for it. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Whence needs Node 20.19, 22.12, 24 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

function runNpm(...words) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' };
  return spawnSync('npm', [...words, '--no-audit', '--no-fund'], options).status === 0;
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
