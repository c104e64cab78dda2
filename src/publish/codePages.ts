import { findByCode } from '../app/data/findByCode.ts';
import type { FoundByCode } from '../app/data/pageData.ts';
import { codeKey } from '../clues/codeKey.ts';
import { createFinder } from '../intake/finder.ts';
import type { PublishedArticle } from '../model/published.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { Publishable } from './emitData.ts';

/** The articles of each error code that has a page of its own, by the code as the page's address has it. */
export type CodePages = ReadonlyMap<string, readonly FoundByCode[]>;

/**
 * Every code of `articles` once, in a fixed order: as `0x800706f4` where it is hexadecimal, and in each notation that an article uses. Those
 * that differ in case alone are one, in the first form.
 */
export function listCodes(articles: readonly Pick<PublishedArticle, 'codes'>[]): readonly string[] {
  const written = articles.flatMap(({ codes }) => codes);
  const codes = new Map<string, string>();
  for (const code of [...written.flatMap(normalizeHex), ...written.toSorted()])
    if (!codes.has(code.toLowerCase())) codes.set(code.toLowerCase(), code);
  return [...codes.values()].sort();
}

/** `800706F4`, `-2147023116` and `0x800706F4` → `0x800706f4`. Eight digits are hexadecimal, fewer may be decimal where nothing says so. */
function normalizeHex(code: string): readonly string[] {
  const key = codeKey(code);
  return /^[0-9a-f]{8}$/.test(key) || (/^0x/i.test(code) && /^[0-9a-f]+$/.test(key)) ? [`0x${key}`] : [];
}

/** Looks every code up as the browser would, so that it hydrates what is prerendered. A code that no article is found by has no page. */
export async function findCodePages({ site, documents = [] }: Pick<Publishable, 'site' | 'documents'>): Promise<CodePages> {
  const index = new Map(buildIndex(documents).map(({ name, value }) => [name, value]));
  const finder = createFinder(async (name) => index.get(name));
  const find = (text: string, most: number) => finder.find(text, { most });
  const pages = new Map<string, readonly FoundByCode[]>();
  for (const code of listCodes(site.articles)) {
    const found = await findByCode(code, { find });
    if (found.length > 0) pages.set(code, found);
  }
  return pages;
}
