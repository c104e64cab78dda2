import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../check.ts';
import { UsageError } from '../command.ts';

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-check-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const write = (name: string, body: string): void => writeFileSync(join(folder, name), `# It stands still (${name})\n\n${body}\n`);
const check = async (...words: string[]): Promise<{ readonly status: number; readonly text: string }> => {
  const status = await checkCommand.run([folder, ...words]);
  return { status, text: printed.join('\n').replaceAll(`${folder}/`, '') };
};

describe('whence check', () => {
  it('is content with articles that are', async () => {
    write('a.md', '## Resolution\n\nRestart it.');
    expect(await check('--strict')).toEqual({
      status: 0,
      text: '1 article: 0 errors, 0 warnings\n  1 lead to a remedy, 0 are reference only',
    });
  });

  it('prints each message with its place, by file and line, and what to do', async () => {
    write('b.md', '## Resolution\n\n3. Restart it.\n\n[x](tel:1)');
    write('a.md', 'See [c](c.md).');
    const { status, text } = await check();
    expect(status).toBe(1);
    expect(
      text
        .split('\n')
        .filter((line) => /^\S+:\d+:\d+ /.test(line))
        .map((line) => line.replace(/^(\S+ \w+ [\w-]+):.*/, '$1')),
    ).toEqual(['a.md:3:6 warning absent-article', 'b.md:5:1 error list-starts-late', 'b.md:7:1 warning unsafe-link']);
    expect(text).toMatch(/list-starts-late: .*\n {4}Write the steps that are missing/);
    expect(text).toContain('2 articles: 1 error, 2 warnings\n  1 lead to a remedy, 1 are reference only');
  });

  it('counts the headings that it did not understand, however they are spelled', async () => {
    write('a.md', '## Symptoms\n\nIt is off.\n\n## The trick\n\nA remark.\n\n## Resolution\n\nRestart it.');
    write('b.md', '## Resolution\n\nRestart it.\n\n## The Trick:\n\nA remark.\n\n## Remarks <!-- whence: aside -->\n\nNothing.');
    write('c.md', '## A topic\n\nA guide has topics for headings.');
    expect((await check()).text).toMatch(/Headings that were not understood[^\n]*\n +2 {2}The trick \(a\.md\)$/);
  });

  it('counts warnings only where it is told to, and none that an author keeps with a reason', async () => {
    write('a.md', '## Resolution\n\nRestart it.\n\n[x](tel:1)');
    expect((await check()).status).toBe(0);
    expect((await check('--strict')).status).toBe(1);
    write('a.md', '## Resolution\n\nRestart it.\n\n[x](tel:1)\n\n<!-- whence: silence unsafe-link: it is a phone -->');
    expect((await check('--strict')).status).toBe(0);
  });

  it('gives machines one JSON value', async () => {
    write('a.md', '## Resolution\n\n3. Restart it.');
    const { text } = await check('--format', 'json');
    expect(JSON.parse(text)).toMatchObject({
      diagnostics: [{ path: 'a.md', line: 5, column: 1, severity: 'error', code: 'list-starts-late' }],
      summary: { articles: 1, withRemedies: 1, referenceOnly: 0, codes: [{ code: 'list-starts-late', errors: 1, warnings: 0 }] },
      unreadable: [],
    });
  });

  it('says what it cannot read, and checks the rest', async () => {
    write('a.md', '## Resolution\n\n3. Restart it.');
    symlinkSync(join(folder, 'gone.md'), join(folder, 'b.md'));
    const { status, text } = await check(join(folder, 'nowhere'));
    expect(status).toBe(1);
    expect(text).toContain('list-starts-late');
    expect(text).toContain('not read: nowhere: there is no such file or folder\nnot read: b.md: there is no such file or folder');
  });

  it('does not take a file that is no Markdown for an article in order', async () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    expect((await check()).status).toBe(0);
    const { status, text } = await check(join(folder, 'package.json'));
    expect(status).toBe(1);
    expect(text).toContain('not read: package.json: this is no Markdown');
  });

  it('reports what is wrong with a shared procedure at its own place, once', async () => {
    mkdirSync(join(folder, '_shared'));
    writeFileSync(join(folder, '_shared', 'restart.md'), '# Restart\n\n1. Open it. <!-- whence: couse -->\n');
    write('a.md', '## Resolution\n\nRestart it. <!-- whence: include restart -->');
    write('b.md', '## Resolution\n\nRestart it. <!-- whence: include restart -->');
    const { status, text } = await check();
    expect(status).toBe(1);
    expect(text.match(/directive-unknown: /g)).toHaveLength(1);
    expect(text).toContain('_shared/restart.md:3:26 error directive-unknown: There is no directive "couse".');
  });

  it('refuses what it cannot do', async () => {
    await expect(check('--format', 'xml')).rejects.toThrow(UsageError);
  });
});
