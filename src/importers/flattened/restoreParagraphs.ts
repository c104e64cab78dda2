import { type FlatExample, findAlternative, findExample, findMarks } from './findExample.ts';
import { findProseStarts, findSentenceStarts, type GapPlace, gapAt, type Peer, type Reach } from './gap.ts';
import { findOpeners, LEAVES_LIST, OPENS_PARAGRAPH, SEPARATES } from './openers.ts';
import type { Piece } from './restoreLists.ts';
import { isBreak } from './weighGap.ts';

/** Where a text stands: in running text, in the last item of a list (which it may leave), in another item. */
type Place = Extract<GapPlace, 'text' | 'list'> | 'item';

/** A paragraph or an example of a text. */
interface Part {
  readonly start: number;
  readonly place: Place;
  readonly lines: readonly string[];
  readonly isExample: boolean;
  /** Stands deeper than the text around it. */
  readonly isIndented: boolean;
}

/** The lines of a piece: a blank line, then its paragraphs and examples, indented. */
export function restoreParagraphs(piece: Piece): readonly string[] {
  const isItem = piece.marker !== '';
  const indent = ' '.repeat(piece.indent);
  const inner = isItem ? `${indent}   ` : indent;
  const lines = readParts(piece.text, isItem ? 'item' : 'text').flatMap((part) => {
    // An example that the marker stands in front of begins on the item's own column.
    const column = part.isIndented && !(isItem && part.start === 0) ? `${inner}   ` : inner;
    return ['', ...part.lines.map((line) => (line === '' ? '' : column + line))];
  });
  const first = lines.findIndex((line) => line !== '');
  if (!isItem) return lines;
  if (first < 0) return ['', `${indent}${piece.marker}`];
  return lines.map((line, i) => (i === first ? `${indent}${piece.marker} ${line.trimStart()}` : line));
}

/** Where the text that follows the marker of a list's last item leaves the list; undefined where all of it is the item's. `above` are the items in front. */
export function findLeave(text: string, isOpenEnded: boolean, above: readonly Peer[]): number | undefined {
  const parts = readParts(text, 'list', above);
  const start = parts.find((part) => part.place === 'text')?.start;
  const end = isOpenEnded ? findOpenEnd(text.slice(0, parts.find((part) => part.isExample)?.start)) : undefined;
  return start === undefined || (end !== undefined && end < start) ? end : start;
}

/** Where the text goes on behind a list whose items end without a full stop: "… - Personal Group definitions The offline preference is enabled …". */
function findOpenEnd(text: string): number | undefined {
  for (const start of findProseStarts(text)) if (isBreak(gapAt(text, start), 'open list')) return start;
  return undefined;
}

/** Paragraphs up to the first example, the example, and what follows it. `items` are those above a list's last one. */
function readParts(text: string, start: Place, items: readonly Peer[] = []): readonly Part[] {
  const parts: Part[] = [];
  const marks = findMarks(text);
  let place = start;
  let before: FlatExample | undefined;
  for (let from = 0; from < text.length; ) {
    const separator = before && !before.isRule ? (SEPARATES.exec(text.slice(from, from + 8))?.[0].length ?? 0) : 0;
    const example = separator > 0 ? findAlternative(text, from + separator, marks) : findExample(text, from, marks);
    before = example;
    // An "-or-" between examples stands on their column.
    if (example && separator > 0)
      parts.push({ start: from, place, lines: [text.slice(from, from + separator).trim()], isExample: true, isIndented: true });
    const paragraphs = splitParagraphs(text, example ? from + separator : from, example?.start ?? text.length, place, items);
    parts.push(...paragraphs);
    place = paragraphs.at(-1)?.place ?? place;
    if (!example) break;
    if (place === 'list' && example.isRule) place = 'text';
    parts.push({ start: example.start, place, lines: example.lines, isExample: true, isIndented: example.isIndented });
    if (place === 'list' && leavesList(text, example, items)) place = 'text';
    from = example.end + (/^\s*/.exec(text.slice(example.end, example.end + 9))?.[0].length ?? 0);
  }
  return parts;
}

function leavesList(text: string, { start, end }: FlatExample, peers: readonly Peer[]): boolean {
  const next = end + (text[end] === ' ' ? 1 : 0);
  return LEAVES_LIST.test(text.slice(next, next + 80)) || isBreak(gapAt(text, next, { from: start, peers }), 'list');
}

/** The paragraphs between two offsets, cut in front of sentences that are likely to open one. */
function splitParagraphs(whole: string, start: number, end: number, opening: Place, peers: readonly Peer[]): readonly Part[] {
  const text = whole.slice(start, end).trimEnd();
  const parts: Part[] = [];
  let place = opening;
  let from = 0;
  let last = 0;
  let sentences = 1;
  const push = (to: number): void => {
    const paragraph = text.slice(from, to).trim();
    if (paragraph !== '') parts.push({ start: start + from, place, lines: [paragraph], isExample: false, isIndented: false });
  };
  for (const at of findStarts(text)) {
    const next = placeOf(text, at, { from, last, sentences, peers }, place);
    if (next !== undefined) {
      push(at);
      place = next;
      from = at;
      sentences = 0;
    }
    last = at;
    sentences++;
  }
  push(text.length);
  return parts;
}

function findStarts(text: string): readonly number[] {
  return [...new Set([...findSentenceStarts(text), ...findOpeners(text)])].sort((a, b) => a - b);
}

/** Where the paragraph stands that begins at `at`; undefined where none begins. A mark ("NOTE:") keeps the sentence that it stands in front of. */
function placeOf(text: string, at: number, reach: Reach, place: Place): Place | undefined {
  const { from } = reach;
  const before = text.slice(Math.max(from, at - 20), at).trimEnd();
  const after = text.slice(at, at + 60);
  if (/(?:^|\s)[A-Z]+:$/.test(before)) return undefined;
  if (/^-(?:or|and)-$/.test(text.slice(from, at).trim()) || OPENS_PARAGRAPH.test(after)) return place;
  const isStrong = LEAVES_LIST.test(after);
  if (place === 'item') return isStrong ? place : undefined;
  if (!isStrong && !isBreak(gapAt(text, at, reach), place)) return undefined;
  return place === 'list' ? 'text' : place;
}
