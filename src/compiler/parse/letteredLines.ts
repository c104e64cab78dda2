import type { TreeCursor } from '@lezer/common';
import type { Block, ListItem } from '../../model/content.ts';
import { readInlines } from './inlines.ts';
import { addRange, type Source, trimRange } from './source.ts';

/** `a) Open the cover.` at the beginning of a line. */
const LINE = /(?<=^|\n)[ \t]*(?<letter>[a-z])[.)][ \t]+(?=\S)/g;

/**
 * Lines that are lettered from "a" on, as people count within a numbered step: Markdown knows no such list and reads one paragraph. Undefined for any
 * other paragraph.
 */
export function readLetteredLines(source: Source, cursor: TreeCursor): readonly Block[] | undefined {
  const { start, end } = trimRange(source.text, cursor.from, cursor.to);
  const newline = source.text.indexOf('\n', start);
  if (newline < 0 || newline >= end) return undefined;
  const lines = [...source.text.slice(start, end).matchAll(LINE)];
  if (lines.length < 2 || lines.some(({ groups }, i) => groups?.letter !== 'abcdefghijklmnopqrstuvwxyz'[i])) return undefined;
  const [first] = lines;
  const before = readPart(source, cursor, start, start + (first?.index ?? 0));
  const list = addRange(source, trimRange(source.text, start + (first?.index ?? 0), end));
  const items = lines.map((line, i): ListItem => {
    const from = start + line.index;
    const to = start + (lines[i + 1]?.index ?? end - start);
    const at = addRange(source, trimRange(source.text, from, to));
    return { at, children: readPart(source, cursor, from + line[0].length, to) };
  });
  return [...before, { type: 'list', at: list, ordered: true, start: 1, items }];
}

function readPart(source: Source, cursor: TreeCursor, from: number, to: number): readonly Block[] {
  const range = trimRange(source.text, from, to);
  const children = range.start < range.end ? readInlines(source, cursor, range) : [];
  return children.length === 0 ? [] : [{ type: 'paragraph', at: addRange(source, range), children }];
}
