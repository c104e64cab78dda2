import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listContent } from '../src/publish/compileContent.ts';
import { sites } from './sites.ts';

const root = resolve(import.meta.dirname, '..');

/** Builds every site that the tests look at, with the command that an administrator uses. */
export default function buildSites(): void {
  if (process.env.WHENCE_E2E_KEEP && existsSync(sites.edited.folder)) return;
  writeEditedContent();
  for (const { folder, base, content } of Object.values(sites)) {
    const build = ['--import', 'tsx', 'src/cli/main.ts', 'build', '--base', base, '--content', content, '--out', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
  }
}

/** What an author would do: an article gets a remark at its end. */
function writeEditedContent(): void {
  const { content } = sites.edited;
  rmSync(content, { recursive: true, force: true });
  cpSync(resolve(root, sites.main.content), content, { recursive: true });
  const [first] = listContent(content);
  if (first !== undefined)
    writeFileSync(first, `${readFileSync(first, 'utf8').trimEnd()}\n\nReviewed once more by the helpdesk.\n`);
}
