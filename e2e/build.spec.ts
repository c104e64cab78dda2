import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const root = resolve(import.meta.dirname, '..');
let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-build-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function whence(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...words];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

/** Every file of a folder with the hash of its bytes. */
function listBytes(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(site, file)).isFile())
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(site, file)))
          .digest('hex')}`,
    )
    .sort();
}

test('the same articles give the same bytes, whenever and in whatever order they were written', () => {
  const content = join(folder, 'same', 'kb');
  mkdirSync(content, { recursive: true });
  cpSync(join(root, 'content/legal-notice.md'), join(folder, 'same', 'legal-notice.md'));
  for (const file of readdirSync(join(root, 'content/kb')).reverse()) cpSync(join(root, 'content/kb', file), join(content, file));
  const { status, stderr } = whence('build', '--content', content, '--out', join(folder, 'again'));
  expect(status, stderr).toBe(0);
  expect(listBytes(join(folder, 'again'))).toEqual(listBytes(sites.main.folder));
});

test('bad articles fail the build, all of them named with their place, and leave the site as it was', () => {
  const content = join(folder, 'bad');
  cpSync(join(root, 'content/kb'), content, { recursive: true });
  writeFileSync(join(content, 'latin.md'), Buffer.from([0x23, 0x20, 0x41, 0x0a, 0x0a, 0x63, 0x61, 0x66, 0xe9]));
  writeFileSync(join(content, 'picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  cpSync(join(content, 'Q256927.md'), join(content, 'twice.md'));
  const out = join(folder, 'kept');
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data', 'entry.json'), '{}');
  writeFileSync(join(out, 'index.html'), 'as it was');

  const { status, stderr } = whence('build', '--content', content, '--out', out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/latin\.md:3:4 error not-utf8: /);
  expect(stderr).toMatch(/picture\.md:1:1 error not-text: /);
  expect(stderr).toMatch(/twice\.md:1:1 error duplicate-id: The article Q256927 is also in .*Q256927\.md/);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('as it was');
});

test('what makes no sense on the command line is told with the usage, and exit code 2', () => {
  expect(whence('frobnicate')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no command “frobnicate”') });
  expect(whence('outline', '--colour', 'x')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: ') });
  expect(whence('build', '--out', 'content')).toMatchObject({ status: 2, stderr: expect.stringContaining('would be replaced') });
  expect(whence('build', '--node-pages', 'some')).toMatchObject({ status: 2, stderr: expect.stringContaining('all or none') });
});

test('a file that is not there is named, and the others are worked on', () => {
  const { status, stdout, stderr } = whence('outline', 'no-such-file.txt', 'content/kb/Q256927.md');
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-file.txt: there is no such file or folder');
  expect(JSON.parse(stdout)).toMatchObject({ id: 'Q256927' });
});
