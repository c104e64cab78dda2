import type { RawArticle } from './article.ts';
import { readFields } from './fields.ts';
import type { Line } from './line.ts';
import { readProducts } from './products.ts';
import { readBlocks } from './readBlocks.ts';
import { splitRaw } from './sections.ts';
import { indentStrays } from './strays.ts';
import { joinLines } from './wrap.ts';

const COPYRIGHT = /^(.*?)\s*(?:Copyright Microsoft Corporation (\d{4})\.?)?$/s;

/** Reads the lines of a raw article. Raw text, Jekyll page and flattened line all come through here. */
export function readArticle(lines: readonly Line[]): RawArticle {
  const parts = splitRaw(lines);
  const [, legalNotice = '', copyright = ''] = COPYRIGHT.exec(joinLines(parts.notice.filter((line) => line.text !== ''))) ?? [];
  return {
    header: readFields(parts.header),
    products: readProducts(parts.products),
    blocks: readBlocks(indentStrays([...parts.before, BLANK, ...parts.body]), 0, false),
    queryWords: joinLines(parts.queryWords).replace(/^Additional (?:query|reference) words:\s*/, ''),
    trailer: readFields(parts.trailer),
    legalNotice: legalNotice === '' ? null : legalNotice.replace(/\s+/g, ' '),
    copyright,
  };
}

const BLANK: Line = { text: '', indent: 0, number: 0 };
