import type { Block } from '../markdown/block.ts';
import { readAdmonition } from './admonition.ts';
import { announcesMessage, isTabular, readSpecial } from './example.ts';
import { isRule, type Line } from './line.ts';
import { findListStart } from './marker.ts';
import { foldSpaces, type Reading, type Reads } from './reading.ts';
import { closeGaps } from './registryKey.ts';
import { isRunningOn, isWrapped, unwrap } from './wrap.ts';

/** So many lines in a row, each broken on purpose, are a listing. */
const LISTING = 6;

/** Any other lines: running text, or, where a text announces it, what the machine says. */
export function readParagraph(reading: Reading): Reads {
  const { lines, at, leadIn, inItem } = reading;
  const table = takeTable(lines, at);
  if (table) return { blocks: [table.block], next: table.next };
  const run = takeText(reading);
  const next = at + run.length;
  const special = readSpecial(run, leadIn);
  if (special) return { blocks: special, next };
  const isMessage = inItem && leadIn !== '' && announcesMessage(leadIn) && /^(?:.*:)$/.test(leadIn);
  if (isMessage && !/^(?:where|and|or|if|when|after|then|note|for)\b/i.test(run[0]?.text ?? ''))
    return { blocks: [{ type: 'fence', language: 'text', lines: unwrap(run, isRunningOn).map(foldSpaces) }], next };
  return { blocks: readText(run), next };
}

/** The lines up to a blank one, a heading, a list, or an example that follows without a blank line. */
function takeText({ lines, at, base }: Reading): readonly Line[] {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || line.text === '' || isRule(line) || isRule(lines[end + 1])) break;
    if (line.indent - base >= 2 && !isWrapped(before, line)) break;
    if (!isWrapped(before, line) && findListStart(lines, end)) break;
  }
  return lines.slice(at, end);
}

/** Columns at the left margin: the lines as they stand. */
function takeTable(lines: readonly Line[], at: number): { readonly block: Block; readonly next: number } | undefined {
  let next = at;
  while (next < lines.length && lines[next]?.text !== '') next++;
  const run = lines.slice(at, next);
  if (run.filter(isTabular).length < 2 || run.filter(isTabular).length * 2 < run.length) return undefined;
  const indent = Math.min(...run.map((line) => line.indent));
  return {
    block: { type: 'fence', language: 'text', lines: run.map((line) => ' '.repeat(line.indent - indent) + line.text) },
    next,
  };
}

/**
 * Wrapped lines joined. A line that was broken on purpose behind a full stop opens another paragraph; other such breaks stay. A paragraph that opens
 * with a mark becomes an admonition.
 */
function readText(run: readonly Line[]): readonly Block[] {
  const texts = unwrap(run, isRunningOn);
  if (texts.length >= LISTING) return [{ type: 'fence', language: 'text', lines: run.map((line) => line.text) }];
  const groups: string[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (!last || /[.:?!]["')]?$/.test(last.at(-1) ?? '')) groups.push([text]);
    else last.push(text);
  }
  return groups.map((group) => {
    const lines = group.map((line) => closeGaps(foldSpaces(line)));
    return readAdmonition(lines) ?? { type: 'paragraph', lines };
  });
}
