/**
 * `npm start`: installs what is missing, builds the site, serves it and prints its address.
 * `npm start -- --port 8080 --base /helpdesk/`; needs nothing but Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { installIfNeeded, root } from './install.mjs';

installIfNeeded();

const options = process.argv.slice(2);
const base = readOption('--base');
const port = readOption('--port');

const build = ['--import', 'tsx', 'src/cli/main.ts', 'build', ...(base ? ['--base', base] : [])];
const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const serve = [
  '--import',
  'tsx',
  'scripts/serve.ts',
  'dist',
  ...(base ? ['--base', base] : []),
  ...(port ? ['--port', port] : []),
];
const server = spawn(process.execPath, serve, { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
// npm, when told to end, ends its shell and leaves what runs in it behind: without its parent the server has no purpose.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill(), 1000).unref();
server.on('exit', (code) => process.exit(code ?? 0));

function readOption(name) {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}
