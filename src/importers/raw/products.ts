import type { Line } from './line.ts';

/** A product that the article covers, as its list "The information in this article applies to:" names it. */
export interface ImportedProduct {
  readonly name: string;
  readonly versions: readonly string[];
  /** The lines nested under it: "on platform(s):", "used with:". */
  readonly on: readonly string[];
  readonly usedWith: readonly string[];
}

const TAIL = /,?\s*(on platform\(s\)|used with)\s*:$/;
const VERSIONS = /^(.*?),?\s+versions?\s+(\d.*|[A-Z]?\d.*)$/;

/** Reads the list of products. Nested lines belong to the product above them; a line without a bullet goes on with the one before. */
export function readProducts(lines: readonly Line[]): readonly ImportedProduct[] {
  const products: ImportedProduct[] = [];
  for (const item of joinItems(lines)) {
    const last = products.at(-1);
    if (!item.isNested || !last) products.push(readProduct(item.text));
    else products[products.length - 1] = nest(last, item);
  }
  return products;
}

interface Item {
  readonly text: string;
  readonly isNested: boolean;
  /** Which list a nested line stands in: the words at the end of the product line above. */
  readonly under: 'on' | 'usedWith';
}

function joinItems(lines: readonly Line[]): readonly Item[] {
  const items: Item[] = [];
  let under: Item['under'] = 'on';
  for (const line of lines) {
    const bullet = /^-\s+(.*)$/.exec(line.text);
    const last = items.at(-1);
    if (!bullet && last) items[items.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else items.push({ text: bullet?.[1] ?? line.text, isNested: line.indent >= 3, under });
    const tail = TAIL.exec(items.at(-1)?.text ?? '');
    if (tail) under = tail[1] === 'used with' ? 'usedWith' : 'on';
  }
  return items;
}

function readProduct(text: string): ImportedProduct {
  const named = text.replace(TAIL, '');
  const match = VERSIONS.exec(named);
  if (!match) return { name: named, versions: [], on: [], usedWith: [] };
  const versions = (match[2] ?? '').split(/\s*,\s*/).filter((version) => version !== '');
  return { name: match[1] ?? named, versions, on: [], usedWith: [] };
}

function nest(product: ImportedProduct, item: Item): ImportedProduct {
  return { ...product, [item.under]: [...product[item.under], item.text] };
}
