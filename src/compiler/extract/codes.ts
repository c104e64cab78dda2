import { codeKey } from '../../clues/codeKey.ts';
import { findCodes } from '../../clues/codes.ts';
import type { EventRef } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { blockTexts, ownTexts } from './blockTexts.ts';

/** "Error message 1", "Error 2:": headings that count the article's own parts. */
const COUNTED = /^(?:the )?(?:errors?|error messages?|error codes?|codes?|messages?)\s+#?(?<number>[1-9])\b(?!\d)/i;

/**
 * The error numbers and status codes that somebody would search for, as written in the text, else in the title, else among the query words; IDs of `events`
 * are none. `texts`: the article's own, of its `blocks`.
 */
export function findArticleCodes(
  title: string,
  blocks: readonly Block[],
  queryWords: string | null,
  events: readonly EventRef[],
  texts = ownTexts(blocks),
): readonly string[] {
  const none = new Set([...events.map(({ id }) => String(id)), ...findCounted(blocks)]);
  const found = [...new Set([...findCodes(texts.join('\n')).map(({ code }) => code), ...findTabulated(blocks)])];
  const known = new Set(found.flatMap(waysToWrite));
  for (const code of [...findCodes(title).map((mention) => mention.code), ...findAskedFor(queryWords ?? '')]) {
    if (waysToWrite(code).some((way) => known.has(way)) || known.has(`-${code}`)) continue;
    found.push(code);
    for (const way of waysToWrite(code)) known.add(way);
  }
  const all = new Set(found);
  return found.filter((code) => !none.has(code) && !all.has(`-${code}`));
}

/** "Error code", "HRESULT": the head of a column of codes, and what stands in it. */
const HEADS_CODES = /^(?:(?:error|exit|return|result|status|stop) )?(?:codes?|numbers?)$|^(?:error|error id|hresult)$/i;
const IS_CODE = /^(?:-?[1-9]\d{1,9}|0x[0-9a-f]*[1-9a-f][0-9a-f]*|[0-9a-f]{8}|[A-Z]{1,6}-?\d{3,6}|[45]\.\d\.\d{1,3})$/i;

/** The codes in the columns of tables that are headed so. */
function findTabulated(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'list') return block.items.flatMap((item) => findTabulated(item.children));
    if (block.type !== 'table') return [];
    const at = block.head.findIndex((cell) => HEADS_CODES.test(plainText(cell)));
    return at < 0 ? [] : block.rows.map((row) => plainText(row[at] ?? [])).filter((cell) => IS_CODE.test(cell));
  });
}

/** A number among the query words, neither a year nor a version, nor one of several as printers and protocols have: "ras 2140 sfm". */
const ASKED_NUMBER = /(?<![\w.-]|\brfc |\d\w* )(?!19[89]\d|20[0-2]\d)\d{4}(?![\w.-]| \d)/gi;

/** Query words stand without words around that would say what they are: a hexadecimal one is a code, and so is a number that stands alone. */
function findAskedFor(queryWords: string): readonly string[] {
  const hexadecimal = queryWords.split(/[\s,]+/).filter((word) => /^0x[0-9a-f]+$/i.test(word));
  return [
    ...findCodes(queryWords).map(({ code }) => code),
    ...hexadecimal,
    ...[...queryWords.matchAll(ASKED_NUMBER)].map(([code]) => code),
  ];
}

/** The title shortens what the text spells out: `0x1E` for `0x0000001E`, 1032 for -1032. The same value in decimal is searched for by itself. */
const waysToWrite = (code: string): readonly string[] =>
  isDecimal(code) ? [code.toLowerCase()] : [code.toLowerCase(), `same value ${codeKey(code)}`];

const isDecimal = (code: string): boolean => /^-?\d{1,7}$|^-/.test(code);

/** The numbers by which headings count the article's messages, where they count at least two. */
function findCounted(blocks: readonly Block[]): readonly string[] {
  const headings = blocks.flatMap((block) => {
    // A tab's label stands in the item that the tab has become.
    if (block.type === 'list') return block.items.flatMap(({ children }) => children.slice(0, 1));
    return block.type === 'heading' ? [block] : [];
  });
  const numbers = blockTexts(headings).map((text) => COUNTED.exec(text)?.groups?.number);
  return numbers.includes('1') && numbers.includes('2') ? numbers.filter((number) => number !== undefined) : [];
}
