import { parse } from '../../compiler/parse/parse.ts';
import { compareWords, type Loss, readTokens } from '../../importers/compareWords.ts';
import { decode } from '../../importers/decode.ts';
import { restoreLines } from '../../importers/flattened/restoreLines.ts';
import { importArticle } from '../../importers/import.ts';
import type { ImportedArticle } from '../../importers/imported.ts';
import { openPage } from '../../importers/jekyll/openPage.ts';
import { isRule, type Line, readLines } from '../../importers/raw/line.ts';
import { type RawParts, splitRaw } from '../../importers/raw/sections.ts';
import { readSourceTokens } from '../../importers/sourceTokens.ts';
import { blocksText } from '../../model/plainText.ts';

/** What importing one file has lost; undefined where the file is no article. */
export function findLosses(bytes: Uint8Array, fileName: string): readonly Loss[] | undefined {
  const imported = importArticle(bytes, fileName);
  const decoded = decode(bytes);
  if (imported.type === 'not-an-article' || decoded.type === 'binary') return undefined;
  if (imported.layout === 'markdown')
    return imported.markdown === decoded.text ? [] : [{ expected: decoded.text, found: imported.markdown }];
  const lines = openLines(decoded.text, imported.layout);
  const parts = splitRaw(lines);
  const { document } = parse(imported.markdown, imported.id);
  const body = compareWords(readSourceTokens([...parts.before, ...parts.body]), readTokens(blocksText(document.blocks)));
  return [
    ...findLostLines(lines, parts),
    ...body,
    ...findLostFields(parts, imported),
    ...findLostInRestoring(decoded.text, lines, imported),
  ];
}

function openLines(text: string, layout: ImportedArticle['layout']): readonly Line[] {
  if (layout === 'jekyll') return openPage(text).lines;
  return readLines(layout === 'flattened' ? restoreLines(text) : text);
}

/** Every line of words belongs to exactly one part. */
function findLostLines(lines: readonly Line[], parts: RawParts): readonly Loss[] {
  const counts = new Map<number, number>();
  for (const line of Object.values(parts).flat()) counts.set(line.number, (counts.get(line.number) ?? 0) + 1);
  const isWords = (line: Line): boolean =>
    line.text !== '' && !isRule(line) && !line.text.startsWith('The information in this article applies');
  return lines
    .filter((line) => isWords(line) && counts.get(line.number) !== 1)
    .map((line) => ({ expected: line.text, found: '' }));
}

/** The words of header, products, query words and trailer stand in the front matter, whatever their order. */
function findLostFields(parts: RawParts, { markdown }: ImportedArticle): readonly Loss[] {
  const end = markdown.indexOf('\n---', 3);
  const known = new Set(readTokens(markdown.slice(0, end).replace(/\\"/g, '"')));
  const fields = [...parts.header, ...parts.trailer, ...parts.queryWords].map((line) => line.text.replace(/^[A-Za-z/() ]+:/, ''));
  const products = parts.products.map((line) => line.text.replace(/\bversions?\b|\bon platform\(s\)|\bused with\b/g, ''));
  const lost = [...fields.map(dropDate), ...products].flatMap((text) =>
    readTokens(text).filter((word) => /[\p{L}\p{N}]/u.test(word) && !known.has(word)),
  );
  return lost.length === 0 ? [] : [{ expected: lost.join(' '), found: '' }];
}

function dropDate(text: string): string {
  return text.replace(/\b\d{1,2}-[A-Z]{3}-\d{4}\b/, '');
}

/** Giving a flattened article its lines back adds white space, and rules that were cut short, but no words. */
function findLostInRestoring(text: string, lines: readonly Line[], { layout }: ImportedArticle): readonly Loss[] {
  if (layout !== 'flattened') return [];
  const words = (from: string): readonly string[] => readTokens(from).filter((word) => !/^[-=~*_]$/.test(word));
  const restored = words(lines.map((line) => line.text).join('\n'));
  return compareWords(
    words(text).map((word) => ({ text: word, group: null })),
    restored,
  );
}
