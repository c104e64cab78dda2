import type { Block } from '../markdown/block.ts';
import { readAdmonition } from './admonition.ts';
import { announcesMessage, isTabular, readSpecial } from './example.ts';
import { isRule, type Line, smallestIndent } from './line.ts';
import { findListStart } from './marker.ts';
import { foldSpaces, type Reading, type Reads } from './reading.ts';
import { closeGaps } from './registryKey.ts';
import { isWrapped, unwrapProse } from './wrap.ts';

/** So many lines in a row, each broken on purpose, are a listing. */
const LISTING = 6;

/** Any other lines: running text, or, where a text announces it, what the machine says. */
export function readParagraph(reading: Reading): Reads {
  const { lines, at, leadIn, inItem } = reading;
  const listing = takeTable(lines, at) ?? takeCode(reading);
  if (listing) return { blocks: [writeListing(listing)], next: at + listing.length };
  const run = takeText(reading);
  const next = at + run.length;
  const special = readSpecial(run, leadIn);
  if (special) return { blocks: special, next };
  const isMessage = inItem && leadIn !== '' && announcesMessage(leadIn) && /^(?:.*:)$/.test(leadIn);
  if (isMessage && !/^(?:where|and|or|if|when|after|then|note|for)\b/i.test(run[0]?.text ?? ''))
    return { blocks: [{ type: 'fence', language: 'text', lines: unwrapProse(run).map(foldSpaces) }], next };
  if (inItem && leadIn.endsWith(':') && run.every(isEntered)) return { blocks: [writeListing(run)], next };
  return { blocks: readText(run), next };
}

/** "Add the following line:" / `dva=0`: a setting or section of a file, to be entered as it stands. */
function isEntered({ text }: Line): boolean {
  return /^(?:[\w.*]+ ?= ?[^\s=][^=]*|\[[^\]]+\])$/.test(text) && !/[.,;:]$/.test(text);
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

/** Columns at the left margin. */
function takeTable(lines: readonly Line[], at: number): readonly Line[] | undefined {
  const run = takeRun(lines, at);
  const tabular = run.filter(isTabular).length;
  return tabular < 2 || tabular * 2 < run.length ? undefined : run;
}

/** Code at the margin, up to the next line of words: it opens with a line that ends as only code does. */
function takeCode({ lines, at, base }: Reading): readonly Line[] | undefined {
  if (!isCode(takeRun(lines, at))) return undefined;
  let end = at;
  for (let i = at; i < lines.length; ) {
    const run = takeRun(lines, i);
    const isMore = run.length > 0 && (isCode(run) || (run[0]?.indent ?? 0) - base >= 2);
    if (run.length > 0 && !isMore) break;
    i += Math.max(run.length, 1);
    if (isMore) end = i;
  }
  return lines.slice(at, end);
}

/** Most lines end in `;`, `{` or `}`, or are remarks between stars; the first one tells a function's head or a block. */
function isCode(run: readonly Line[]): boolean {
  const ends = run.filter((line) => /[;{}]$|\*\/$|^\/\*/.test(line.text)).length;
  return /[;{}]$|\(.*\)$/.test(run[0]?.text ?? '') && run.some((line) => /[;{}]$/.test(line.text)) && ends * 2 > run.length;
}

/** The lines as they stand, without the indentation that they share. */
function writeListing(lines: readonly Line[]): Block {
  const indent = smallestIndent(lines);
  return {
    type: 'fence',
    language: 'text',
    lines: lines.map((line) => ' '.repeat(Math.max(0, line.indent - indent)) + line.text),
  };
}

function takeRun(lines: readonly Line[], at: number): readonly Line[] {
  let end = at;
  while (end < lines.length && lines[end]?.text !== '') end++;
  return lines.slice(at, end);
}

/**
 * Wrapped lines joined. A line that was broken on purpose behind a full stop opens another paragraph; other such breaks stay. A paragraph that opens
 * with a mark becomes an admonition.
 */
function readText(run: readonly Line[]): readonly Block[] {
  const texts = unwrapProse(run);
  if (texts.length >= LISTING) return [{ type: 'fence', language: 'text', lines: run.map((line) => line.text) }];
  const groups: string[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (!last || /[.:?!]["')]?$/.test(last.at(-1) ?? '')) groups.push([text]);
    else last.push(text);
  }
  return groups.flatMap(splitAtMark).map((group) => {
    const lines = group.map((line) => closeGaps(foldSpaces(line)));
    return readAdmonition(lines) ?? { type: 'paragraph', lines };
  });
}

/** "… and then click OK. NOTE: Make sure …": a mark in the middle of a line opens a paragraph as well. */
function splitAtMark(lines: readonly string[]): readonly (readonly string[])[] {
  if (lines.length > 1) return [lines];
  return (lines[0] ?? '').split(/(?<=[.!?)]) +(?=(?:WARNING|CAUTION|IMPORTANT|NOTE): )/).map((part) => [part]);
}
