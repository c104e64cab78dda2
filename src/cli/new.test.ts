import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEMPLATE_TEXTS } from '../compiler/check/templateText.ts';
import { compile } from '../compiler/compile.ts';
import { UsageError } from './command.ts';
import { newCommand } from './new.ts';
import { KINDS } from './starting/templates.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-new-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const start = (...words: string[]): Promise<number> => newCommand.run([...words, '--out', join(folder, 'kb')]);

describe('whence new', () => {
  it.each(KINDS)('starts a %s that compiles, has something to do, and asks for the author’s words', async (kind) => {
    expect(await start('XADM: "Printing" doesn’t work', '--kind', kind)).toBe(0);
    const text = readFileSync(join(folder, 'kb/xadm-printing-doesnt-work.md'), 'utf8');
    const { tree, diagnostics } = compile(text, 'xadm-printing-doesnt-work');
    expect(diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(() => 'template-text'));
    expect(diagnostics.length).toBeGreaterThan(1);
    const written = TEMPLATE_TEXTS.reduce((all, sentence) => all.replace(sentence, 'Restart the service.'), text);
    expect(compile(written, 'xadm-printing-doesnt-work').diagnostics).toEqual([]);
    expect(tree.article.title).toBe('XADM: "Printing" doesn’t work');
    expect(tree.article.remedies.length).toBeGreaterThan(0);
    expect(tree.article.verdict).toBe(kind === 'how-to' ? 'information' : 'fix');
  });

  it('never overwrites an article', async () => {
    await start('The printer', '--kind', 'how-to');
    const before = readFileSync(join(folder, 'kb/the-printer.md'), 'utf8');
    expect(await start('The  Printer!')).toBe(1);
    expect(readFileSync(join(folder, 'kb/the-printer.md'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'kb'))).toEqual(['the-printer.md']);
  });

  it('makes a file name of any title that has a letter, and of a long one', async () => {
    await start('Überlauf in ../../etc');
    await start(`Word ${'and again '.repeat(40)}`);
    expect(readdirSync(join(folder, 'kb'))).toEqual([
      expect.stringMatching(/^ueberlauf-in-etc\.md$/),
      expect.stringMatching(/^word[-a-z]{20,60}\.md$/),
    ]);
  });

  it.each([
    ['Größe: Æther, Łódź and Ångström', 'groesse-aether-lodz-and-aangstroem'],
    ['Le café n’est pas prêt', 'le-cafe-nest-pas-pret'],
    ['CON', 'con-article'],
  ])('spells %s as one would without the accents, and never as a device', async (title, name) => {
    await start(title);
    expect(readdirSync(join(folder, 'kb'))).toEqual([`${name}.md`]);
  });

  it('refuses what it cannot name, and a kind that it does not know', async () => {
    await expect(start('')).rejects.toThrow(UsageError);
    await expect(start('プリンタ')).rejects.toThrow(UsageError);
    await expect(start('The printer', '--kind', 'poem')).rejects.toThrow(UsageError);
    expect(existsSync(join(folder, 'kb'))).toBe(false);
  });
});
