import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser for the end-to-end tests: the one named by WHENCE_CHROMIUM or CHROME_PATH, else an installed one, else Debian's package
 * where this may install it, else Playwright's own download. Returns its path, or '' for Playwright's own, or undefined for none.
 */
export async function findBrowser() {
  const named = process.env.WHENCE_CHROMIUM || process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return findInstalled() ?? (await findPlaywrights()) ?? installDebians() ?? installPlaywrights();
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) =>
    folders.map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  );
  return [...onPath, ...places].find((path) => existsSync(path));
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? '' : undefined;
}

function installDebians() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('No browser found. Installing Debian’s chromium …');
  // An update that fails (an archive out of reach) leaves the lists as they were: the package may be there all the same.
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return findInstalled();
}

function installPlaywrights() {
  console.log('No browser found. Downloading Playwright’s chromium …');
  return run('npx', ['playwright', 'install', 'chromium']) ? '' : undefined;
}

function run(command, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  return status === 0;
}
