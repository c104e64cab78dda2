import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compileContent } from './compileContent.ts';
import { hasErrors } from './fileDiagnostic.ts';
import { withoutBroken } from './withoutBroken.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-broken-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('publishes what compiles, as if the rest were not there, and names the rest', async () => {
  write('a.md', 'Restart it. See [b](b.md).');
  write('b.md', '3. Restart it.');
  write('old/a.md', 'Restart it again.');
  const { content, leftOut } = withoutBroken(await compileContent(folder));
  expect(leftOut.map((path) => path.slice(folder.length + 1))).toEqual(['b.md', 'old/a.md']);
  expect(content.site.articles.map(({ id, references }) => [id, references])).toEqual([['a', [{ id: 'b', title: null }]]]);
  expect(hasErrors(content.diagnostics)).toBe(false);
});

it('leaves out what includes a procedure with an error', async () => {
  write('_shared/restart.md', 'Restart it. <!-- whence: couse -->');
  write('a.md', 'Do as said. <!-- whence: include restart -->');
  write('b.md', 'Restart it.');
  const { content, leftOut } = withoutBroken(await compileContent(folder));
  expect(leftOut.map((path) => path.slice(folder.length + 1))).toEqual(['a.md']);
  expect(content.site.articles.map(({ id }) => id)).toEqual(['b']);
});

function write(name: string, steps: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `# It stands still\n\n## Resolution\n\n${steps}\n`);
}
