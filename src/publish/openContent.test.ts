import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContent } from './openContent.ts';

let folder = '';
const write = (name: string, title: string): string => {
  const file = join(folder, name);
  writeFileSync(
    file,
    `---\nid: ${name.slice(0, -3)}\ntitle: ${title}\n---\n\n# ${title}\n\n## Resolution\n\n1. Restart the service.\n`,
  );
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-content-'));
  write('Q1.md', 'One');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Titles of the articles that are served. */
const titles = (data: ReadonlyMap<string, string>): readonly string[] =>
  [...data].flatMap(([name, text]) => (name.startsWith('kb/') ? [JSON.parse(text).title] : [])).sort();

describe('content in development', () => {
  it('is served from memory and follows the files', async () => {
    const content = await openContent(folder);
    expect(titles(content.data)).toEqual(['One']);
    await content.update(write('Q2.md', 'Two'), true);
    expect(titles(content.data)).toEqual(['One', 'Two']);
    await content.update(write('Q2.md', 'Two, mended'), true);
    expect(titles(content.data)).toEqual(['One', 'Two, mended']);
    await content.update(join(folder, 'Q2.md'), false);
    expect(titles(content.data)).toEqual(['One']);
  });

  it('keeps serving the other articles when one is broken, and says what is wrong', async () => {
    const content = await openContent(folder);
    const broken = join(folder, 'Q2.md');
    writeFileSync(broken, Uint8Array.from([0x23, 0x20, 0xe9, 0x74, 0xe9]));
    await content.update(broken, true);
    expect(titles(content.data)).toContain('One');
    expect(content.diagnostics().map(({ path, diagnostic }) => `${path} ${diagnostic.code}`)).toEqual([
      `${broken.replaceAll('\\', '/')} not-utf8`,
    ]);
  });

  it('shows a picture as soon as it lies beside the article that names it', async () => {
    writeFileSync(join(folder, 'Q2.md'), '# Two\n\n## Resolution\n\nClick OK: ![the dialog](the%20dialog.png)\n');
    const content = await openContent(folder);
    const codes = (): readonly string[] => content.diagnostics().map(({ diagnostic }) => diagnostic.code);
    expect(codes()).toEqual(['missing-image']);
    const picture = join(folder, 'the dialog.png');
    writeFileSync(picture, Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(20)]));
    await content.update(picture, true);
    expect(codes()).toEqual([]);
    rmSync(picture);
    await content.update(picture, false);
    expect(codes()).toEqual(['missing-image']);
  });

  it('renews a saved article at once where linking all takes long, and the rest when it is quiet', async () => {
    const content = await openContent(folder, -1);
    await content.update(write('Q1.md', 'One, mended'), true);
    expect(titles(content.data)).toEqual(['One, mended']);
    expect([...content.data].some(([name, text]) => name.startsWith('articles') && text.includes('One, mended'))).toBe(false);
    await content.settle();
    expect([...content.data].some(([name, text]) => name.startsWith('articles') && text.includes('One, mended'))).toBe(true);
  });

  it('forgets what was wrong with an article once it is mended, though it is not linked yet', async () => {
    const name = relative(process.cwd(), folder);
    writeFileSync(join(folder, 'Q1.md'), '# One\n\n## Resolution\n\n3. Restart it.\n');
    const content = await openContent(name, -1);
    expect(content.diagnostics().map(({ diagnostic }) => diagnostic.code)).toEqual(['list-starts-late']);
    await content.update(write('Q1.md', 'One'), true);
    expect(content.diagnostics()).toEqual([]);
  });

  it('renews the articles that include a shared procedure', async () => {
    const shared = join(folder, '_shared');
    mkdirSync(shared);
    writeFileSync(join(shared, 'restart.md'), '1. Restart the spooler.\n');
    const file = write('Q2.md', 'Two');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nRestart it as [shown](_shared/restart.md). <!-- whence: include -->\n`);
    const content = await openContent(folder);
    expect(titles(content.data)).toEqual(['One', 'Two']);
    writeFileSync(join(shared, 'restart.md'), '1. Restart the queue.\n');
    await content.update(join(shared, 'restart.md'), true);
    expect([...content.data.values()].some((text) => text.includes('Restart the queue.'))).toBe(true);
    expect(content.diagnostics()).toEqual([]);
  });
});
