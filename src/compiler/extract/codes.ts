import { findCodes } from '../../clues/codes.ts';
import type { EventRef } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';

/** A bare number among the query words is a code where it is none of the events and too long for a version. */
const QUERY_NUMBER = /(?<![\w.-])(?<code>-?\d{3,10}|0x[0-9a-f]+|[0-9a-f]{8})(?![\w.-])/gi;

/** The error numbers and status codes that somebody would search for, as written; IDs of `events` are none. */
export function findArticleCodes(
  title: string,
  blocks: readonly Block[],
  queryWords: string | null,
  events: readonly EventRef[],
): readonly string[] {
  const ids = new Set(events.map(({ id }) => String(id)));
  const mentioned = [title, blocksText(blocks.filter((block) => !isListing(block)))].flatMap(findCodes).map(({ code }) => code);
  const asked = [...(queryWords ?? '').matchAll(QUERY_NUMBER)].map((match) => match.groups?.code ?? '').filter(isLikelyCode);
  const found = new Map<string, string>();
  for (const code of [...mentioned, ...asked])
    if (!ids.has(code) && !found.has(code.toLowerCase())) found.set(code.toLowerCase(), code);
  return [...found.values()];
}

/** A dump or a listing is full of numbers that nobody searches for. */
const isListing = (block: Block): boolean =>
  block.type === 'code' && block.language !== 'event' && block.value.split('\n').length > 8;

/** Years and product versions written without a point ("2000", "95", "350") are none. */
const isLikelyCode = (code: string): boolean =>
  /^0x|[a-f]/i.test(code) || (/^-?\d{4,}$/.test(code) && !/^(?:19[89]\d|20[0-2]\d)$/.test(code));
