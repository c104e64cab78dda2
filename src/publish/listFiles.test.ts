import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from './listFiles.ts';

let folder = '';
const names = (files: readonly string[]): readonly string[] => files.map((file) => relative(folder, file).replaceAll('\\', '/'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-list-'));
  for (const path of ['b', 'b/inner', '.git']) mkdirSync(join(folder, path));
  for (const path of ['c.md', 'a.md', 'b/z.md', 'b/inner/y.md', '.git/config']) writeFileSync(join(folder, path), path);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('listFiles', () => {
  it('goes through folders in the order of names and leaves hidden ones out', () => {
    expect(names(listFiles([folder]).files)).toEqual(['a.md', 'b/inner/y.md', 'b/z.md', 'c.md']);
  });

  it('names a file once, where it was named first', () => {
    expect(names(listFiles([join(folder, 'c.md'), folder]).files)).toEqual(['c.md', 'a.md', 'b/inner/y.md', 'b/z.md']);
  });

  it('goes on after an argument that is not there, and says so', () => {
    const { files, unreadable } = listFiles([join(folder, 'absent.md'), join(folder, 'a.md')]);
    expect(names(files)).toEqual(['a.md']);
    expect(unreadable).toEqual([`${join(folder, 'absent.md')}: there is no such file or folder`]);
  });
});
