import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rawArticle } from '../importers/testing/articles.ts';
import { UsageError } from './command.ts';
import { runImport } from './import.ts';

let folder: string;
let said: string[];
const at = (...names: readonly string[]): string => join(folder, ...names);
const run = (...more: readonly string[]): Promise<number> => runImport([at('in'), '--out', at('content', 'kb'), ...more]);
const article = (id: string, body: string): string => rawArticle(body).replace('Q900001', id);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-import-'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  mkdirSync(at('in'));
  writeFileSync(at('in', 'a.txt'), article('Q1001', 'First.'));
  writeFileSync(at('in', 'b.txt'), article('Q1002', 'Second.'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('whence import', () => {
  it('writes a file per article, and the legal notice once, beside them', async () => {
    expect(await run()).toBe(0);
    expect(readdirSync(at('content', 'kb')).sort()).toEqual(['.whence-import.json', 'Q1001.md', 'Q1002.md']);
    expect(readFileSync(at('content', 'kb', 'Q1001.md'), 'utf8')).toMatch(/^---\nid: Q1001\n[\s\S]*\nFirst\.\n$/);
    expect(readFileSync(at('content', 'legal-notice.md'), 'utf8')).toContain('THE INFORMATION PROVIDED');
    expect(said).toEqual(['2 files: 2 written, 0 unchanged, 0 edited and left alone, 0 skipped; 0 remarks, 0 errors.']);
  });

  it('changes nothing when it runs again', async () => {
    await run();
    const before = readFileSync(at('content', 'kb', '.whence-import.json'), 'utf8');
    await run();
    expect(said.at(-1)).toMatch(/^2 files: 0 written, 2 unchanged/);
    expect(readFileSync(at('content', 'kb', '.whence-import.json'), 'utf8')).toBe(before);
  });

  it('brings a new version of an article in, unless somebody edited the imported one', async () => {
    await run();
    writeFileSync(at('in', 'a.txt'), article('Q1001', 'First, anew.'));
    writeFileSync(at('in', 'b.txt'), article('Q1002', 'Second, anew.'));
    writeFileSync(at('content', 'kb', 'Q1002.md'), 'edited');
    expect(await run()).toBe(0);
    expect(readFileSync(at('content', 'kb', 'Q1001.md'), 'utf8')).toContain('First, anew.');
    expect(readFileSync(at('content', 'kb', 'Q1002.md'), 'utf8')).toBe('edited');
    expect(said.join('\n')).toContain('Q1002.md:1: edited:');
  });

  it('overwrites an edited file with --force', async () => {
    await run();
    writeFileSync(at('content', 'kb', 'Q1002.md'), 'edited');
    await run('--force');
    expect(readFileSync(at('content', 'kb', 'Q1002.md'), 'utf8')).toContain('Second.');
  });

  it('leaves a file alone that was there before the first import', async () => {
    mkdirSync(at('content', 'kb'), { recursive: true });
    writeFileSync(at('content', 'kb', 'Q1001.md'), 'mine');
    await run();
    expect(readFileSync(at('content', 'kb', 'Q1001.md'), 'utf8')).toBe('mine');
  });

  it('says what it could not recognise, and goes on', async () => {
    writeFileSync(at('in', 'a.bin'), Uint8Array.of(77, 90, 0, 1));
    writeFileSync(at('in', 'c.txt'), article('Q1002', 'Another second.'));
    expect(await run()).toBe(0);
    expect(said.join('\n')).toMatch(/a\.bin:1: not an article: .*\n {2}hint: /);
    expect(said.join('\n')).toMatch(/c\.txt:1: same-id: Q1002 was already imported from .*b\.txt\./);
    expect(said.at(-1)).toMatch(/^4 files: 2 written, 0 unchanged, 0 edited and left alone, 2 skipped; 2 remarks/);
  });

  it('ends with 1 where a path cannot be read, and still imports the others', async () => {
    expect(await runImport([at('nowhere'), at('in'), '--out', at('kb')])).toBe(1);
    expect(readdirSync(at('kb'))).toContain('Q1001.md');
  });

  it('refuses a command line without input or folder', async () => {
    await expect(runImport(['--out', 'x'])).rejects.toThrow(UsageError);
    await expect(runImport(['x'])).rejects.toThrow(UsageError);
  });
});
