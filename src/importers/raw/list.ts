import type { Block, List } from '../markdown/block.ts';
import { isRule, type Line, smallestIndent } from './line.ts';
import { findListStart, findMarker, follows, type Marker } from './marker.ts';
import type { Reading, Reads } from './reading.ts';

/** Item texts stand on columns 3, 6, 9, whatever their markers' width. */
const STEP = 3;

/** At most so many paragraphs may stand between two items, unindented, and still belong to the first. */
const INTERLUDE = 2;

/**
 * A list: its items, each with all that stands under it. A list that goes on with the next number behind an unindented paragraph (a note, "-or-")
 * never ended: the paragraph belongs to the item above it.
 */
export function readList(reading: Reading): Reads | undefined {
  const { lines, base } = reading;
  const marker = findListStart(lines, reading.at);
  if (!marker || (lines[reading.at]?.indent ?? 0) - base > 1) return undefined;
  const items: (readonly Block[])[] = [];
  let at: number | undefined = reading.at;
  let next = at;
  for (let current: Marker | undefined = marker; at !== undefined && current; current = markerAt(lines, at)) {
    const end = findItemEnd(lines, at, current);
    const following = findNextItem(lines, at, end, current);
    items.push(readItem(reading, at, following ?? end, current));
    next = following ?? end;
    at = following;
  }
  const list: List = { type: 'list', ordered: marker.kind !== 'bullet', start: Math.max(marker.number, 0), items };
  return { blocks: [list], next };
}

function markerAt(lines: readonly Line[], at: number | undefined): Marker | undefined {
  const line = at === undefined ? undefined : lines[at];
  return line && findMarker(line);
}

function readItem({ lines, readBlocks }: Reading, at: number, end: number, marker: Marker): readonly Block[] {
  const indent = lines[at]?.indent ?? 0;
  const column = STEP * (Math.floor(indent / STEP) + 1);
  const rest = lines.slice(at + 1, end);
  const smallest = smallestIndent(rest, column);
  const first: Line = { text: marker.text, indent: column, number: lines[at]?.number ?? 0 };
  const lazy =
    smallest <= indent + 1
      ? rest.map((line) => (line.text !== '' && line.indent < column ? { ...line, indent: column } : line))
      : rest;
  return readBlocks([first, ...lazy], Math.min(column, smallest <= indent + 1 ? column : smallest), true);
}

/** An item goes on while lines are indented deeper than its marker, or follow without a blank line and are no item themselves. */
function findItemEnd(lines: readonly Line[], start: number, marker: Marker): number {
  const indent = lines[start]?.indent ?? 0;
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    const isDeeper = line.indent > indent + 1;
    const isLazy = lines[at - 1]?.text !== '' && !isNewStart(lines, at, marker);
    if (!isDeeper && !isLazy) break;
    end = at + 1;
  }
  return end;
}

function isNewStart(lines: readonly Line[], at: number, marker: Marker): boolean {
  const line = lines[at];
  const other = line && findMarker(line);
  return follows(other, marker) || other?.kind === 'bullet' || isRule(line) || isRule(lines[at + 1]);
}

/** Where the item after the one at `start` begins; undefined where the list ends. */
function findNextItem(lines: readonly Line[], start: number, end: number, marker: Marker): number | undefined {
  const indent = lines[start]?.indent ?? 0;
  let paragraphs = 0;
  for (let at = end; at < lines.length && paragraphs <= INTERLUDE; at++) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    if (Math.abs(line.indent - indent) <= 1 && follows(findMarker(line), marker))
      return paragraphs === 0 || isInterlude(lines.slice(end, at), marker) ? at : undefined;
    if (isRule(line) || isRule(lines[at + 1]) || (findMarker(line) && line.indent <= indent + 1)) return undefined;
    if (lines[at - 1]?.text === '' || at === end) paragraphs++;
  }
  return undefined;
}

/** What may stand between two items: anything between numbers in order; between bullets "-or-" alone. */
function isInterlude(lines: readonly Line[], marker: Marker): boolean {
  return marker.kind !== 'bullet' || lines.every((line) => line.text === '' || isSeparator(line.text));
}

/** "-or-", "-and-": what stands between alternatives. */
export function isSeparator(text: string): boolean {
  return /^-+ ?(?:or|and) ?-+$/i.test(text);
}
