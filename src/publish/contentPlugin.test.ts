import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContent } from './contentPlugin.ts';

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
});
