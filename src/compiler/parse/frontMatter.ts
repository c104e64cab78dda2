import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { FrontMatter } from '../../model/document.ts';
import type { Fields } from './fields.ts';
import { findFence } from './frontMatterFence.ts';
import { readFields } from './frontMatterFields.ts';
import { findMisspelt, KEYS } from './frontMatterKeys.ts';
import { type Report, readDate, readId, readProducts, readText, readTexts } from './frontMatterValues.ts';

export interface FrontMatterRead {
  readonly frontMatter: FrontMatter;
  /** Fences included; null where the text has no front matter. */
  readonly range: SourceRange | null;
  /** Where the article's text begins. */
  readonly bodyStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

const NONE: FrontMatter = {
  id: null,
  title: null,
  description: null,
  products: [],
  updated: null,
  keywords: [],
  queryWords: null,
  oldAddresses: [],
};

/** Reads what stands between `---` (or `+++`, or braces) at the very start of `text`, in any dialect; what it cannot read it leaves out and reports. */
export function readFrontMatter(text: string, slug: string): FrontMatterRead {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = findFence(text, start);
  if (!fence) return { frontMatter: NONE, range: null, bodyStart: start, diagnostics: [] };
  const { fields, valid, diagnostics } = readFields(text, fence);
  if (!fields) return { frontMatter: NONE, range: null, bodyStart: start, diagnostics };
  const wrong: Diagnostic[] = [];
  const frontMatter = readValues(fields, slug, (diagnostic) => void wrong.push(diagnostic));
  return {
    frontMatter,
    range: fence.range,
    bodyStart: fence.range.end,
    diagnostics: valid ? [...diagnostics, ...wrong, ...findMisspelt(fields)] : diagnostics,
  };
}

function readValues(fields: Fields, slug: string, report: Report): FrontMatter {
  return {
    id: readId(fields.get('id'), slug, report),
    title: readText(fields.get('title'), report),
    description: readText(fields.get('description'), report),
    products: readProducts(fields.find(KEYS.products), report),
    updated: readDate(fields.find(KEYS.updated), report),
    keywords: readTexts(fields.find(KEYS.keywords), 'words', report),
    queryWords: readTexts(fields.find(KEYS.queryWords), 'one', report).join(' ') || null,
    oldAddresses: KEYS.oldAddresses.flatMap((key) => readTexts(fields.get(key), 'one', report)),
  };
}
