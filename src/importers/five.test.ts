import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importArticle } from './import.ts';

const sources = join(import.meta.dirname, '../../../shared/articles');
const content = join(import.meta.dirname, '../../content/kb');
const files = existsSync(sources) ? readdirSync(sources) : [];

/** Skipped where the sources are not beside the project. */
describe.skipIf(files.length === 0)('the articles that the knowledge base starts from', () => {
  it.each(files)('%s is kept as it is imported', (file) => {
    const imported = importArticle(readFileSync(join(sources, file)), file);
    if (imported.type === 'not-an-article') throw new Error(imported.reason);
    expect(imported.markdown).toBe(readFileSync(join(content, `${imported.id}.md`), 'utf8'));
  });
});
