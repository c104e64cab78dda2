import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listContent } from './compileContent.ts';
import { compileFile } from './compileFile.ts';

describe('what articles share', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-'));
  const article = join(folder, 'kb', 'printing', 'article.md');

  beforeAll(() => {
    mkdirSync(join(folder, 'kb', 'printing'), { recursive: true });
    mkdirSync(join(folder, 'kb', 'includes'));
    writeFileSync(article, '# The printer\n\n## Resolution\n\n[!INCLUDE [Restart](../includes/restart.md)]\n');
    writeFileSync(join(folder, 'kb', 'includes', 'restart.md'), '1. Stop the spooler.\n2. Start it. <!-- whence: likly -->\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is no article of its own in a folder named includes', () => {
    expect(listContent(join(folder, 'kb')).map((path) => path.replaceAll('\\', '/'))).toEqual([article.replaceAll('\\', '/')]);
  });

  it('stands where [!INCLUDE …] names its path, and is blamed at its own place', () => {
    const { tree, diagnostics } = compileFile(article);
    expect(tree.article.remedies.map(({ steps }) => steps.length)).toEqual([2]);
    expect(diagnostics.map(({ path, position }) => `${path.slice(folder.length)}:${position.line}`)).toEqual([
      '/kb/includes/restart.md:2',
    ]);
  });
});
