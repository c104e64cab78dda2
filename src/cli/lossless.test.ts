import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { flatten, rawArticle } from '../importers/testing/articles.ts';
import { UsageError } from './command.ts';
import { runLossless } from './lossless.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-lossless-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('whence lossless', () => {
  it('counts the articles, and ends with 0 where none has lost a word', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    writeFileSync(join(folder, 'raw.txt'), rawArticle('1. Click <OK>.\n\n2. Restart.'));
    writeFileSync(join(folder, 'flat.txt'), flatten(rawArticle('1. Click <OK>.\n\n2. Restart.')));
    writeFileSync(join(folder, 'program.exe'), Uint8Array.of(77, 90, 0));
    expect(await runLossless([folder])).toBe(0);
    expect(log).toHaveBeenLastCalledWith('2 articles, 0 with any loss; 1 files are no articles.');
  });

  it('refuses a command line without input', async () => {
    await expect(runLossless([])).rejects.toThrow(UsageError);
  });
});
