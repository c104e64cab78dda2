/** Runs Node with the given words and a browser in WHENCE_CHROMIUM: `node scripts/withBrowser.mjs SCRIPT …`. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser.mjs';
import { installIfNeeded, root } from './install.mjs';

installIfNeeded();
const browser = await findBrowser();
if (browser === undefined) {
  console.error('There is no browser. Install Chrome or Chromium, or name one in WHENCE_CHROMIUM.');
  process.exit(1);
}
const env = { ...process.env, WHENCE_CHROMIUM: browser };
const { status } = spawnSync(process.execPath, process.argv.slice(2), { cwd: root, stdio: 'inherit', env });
process.exit(status ?? 1);
