import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '../../compiler/extract/extract.ts';
import { describeArticles } from '../../compiler/pack/describeArticles.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { importArticle } from '../../importers/import.ts';
import type { Article } from '../../model/article.ts';
import { articleKey } from '../../model/published.ts';
import { explain, listFiles } from '../../publish/listFiles.ts';
import { buildIndex } from '../../search/buildIndex.ts';
import type { LoadIndexFile } from '../../search/indexFiles.ts';
import { startProgress } from '../progress.ts';

/** An index in memory, read as the browser reads the published one. */
export interface ContentIndex {
  readonly load: LoadIndexFile;
  readonly articles: readonly Article[];
  /** What could not be read, and why. */
  readonly failures: readonly string[];
}

/** Reads every article below `paths`, in any layout that can be imported, and builds the search index over them. */
export function indexContent(paths: readonly string[]): ContentIndex {
  const { files, unreadable } = listFiles(paths);
  const failures = [...unreadable];
  const articles = new Map<string, Article>();
  const progress = startProgress('Read', files.length);
  for (const file of files) {
    progress.advance();
    try {
      const article = readArticle(file);
      articles.set(articleKey(article.id), article);
    } catch (error) {
      failures.push(`${file}: ${explain(error)}`);
    }
  }
  progress.finish();
  const read = [...articles.values()];
  const index = new Map(buildIndex(describeArticles(read)).map(({ name, value }) => [name, value]));
  return { load: async (name) => index.get(name), articles: read, failures };
}

/** @throws where the file cannot be read, or is no article */
function readArticle(file: string): Article {
  const imported = importArticle(readFileSync(file), basename(file));
  if (imported.type === 'not-an-article') throw new Error(`${imported.reason} ${imported.hint}`);
  const slug = imported.layout === 'markdown' ? basename(file).replace(/\.(md|markdown)$/i, '') : imported.id;
  return extract(parse(imported.markdown, slug).document);
}
