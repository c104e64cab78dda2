import { findExample, findMarks } from './findExample.ts';
import { findProseStarts, findSentenceStarts, type GapPlace, gapAt } from './gap.ts';
import { findOpeners, LEAVES_LIST, OPENS_PARAGRAPH } from './openers.ts';
import type { Piece } from './restoreLists.ts';
import { isBreak } from './weighGap.ts';

/** Where the restoring of a piece stands. */
interface Place {
  readonly kind: Exclude<GapPlace, 'announcement' | 'example'> | 'item';
  readonly indent: number;
}

/** The lines of a piece: a blank line, then its paragraphs and examples, indented. */
export function restoreParagraphs(piece: Piece): readonly string[] {
  const isItem = piece.marker !== '';
  const inner: Place = {
    kind: !isItem ? 'text' : piece.isLast ? 'list' : 'item',
    indent: isItem ? piece.indent + 3 : piece.indent,
  };
  const end = piece.isLast && piece.isOpenEnded ? findOpenEnd(piece.text) : undefined;
  const lines =
    end === undefined
      ? restoreText(piece.text, inner)
      : [
          ...restoreText(piece.text.slice(0, end).trim(), inner),
          ...restoreText(piece.text.slice(end), { kind: 'text', indent: 0 }),
        ];
  const first = lines.findIndex((line) => line !== '');
  if (!isItem) return lines;
  if (first < 0) return ['', `${' '.repeat(piece.indent)}${piece.marker}`];
  return lines.map((line, i) => (i === first ? `${' '.repeat(piece.indent)}${piece.marker} ${line.trimStart()}` : line));
}

/** Where the text goes on behind a list whose items end without a full stop: "… - Personal Group definitions The offline preference is enabled …". */
function findOpenEnd(text: string): number | undefined {
  const first = findProseStarts(text).next().value;
  return first !== undefined && isBreak(gapAt(text, first), 'example') ? first : undefined;
}

/** Paragraphs up to the first example, the example, and what follows it. */
function restoreText(text: string, start: Place): readonly string[] {
  const lines: string[] = [];
  const marks = findMarks(text);
  let place = start;
  for (let from = 0; from < text.length; ) {
    const example = findExample(text, from, marks);
    const paragraphs = splitParagraphs(text.slice(from, example?.start ?? text.length).trim(), place);
    for (const paragraph of paragraphs) lines.push('', ' '.repeat(paragraph.place.indent) + paragraph.text);
    place = paragraphs.at(-1)?.place ?? place;
    if (!example) break;
    const indent = place.indent + (example.isIndented ? 3 : 0);
    lines.push('');
    for (const line of example.lines) lines.push(line === '' ? '' : ' '.repeat(indent) + line);
    if (place.kind === 'list' && leavesList(text, example.start, example.end)) place = { kind: 'text', indent: 0 };
    from = example.end + (/^\s*/.exec(text.slice(example.end, example.end + 9))?.[0].length ?? 0);
  }
  return lines;
}

function leavesList(text: string, from: number, at: number): boolean {
  const next = at + (text[at] === ' ' ? 1 : 0);
  return LEAVES_LIST.test(text.slice(next, next + 80)) || isBreak(gapAt(text, next, from), 'list');
}

interface PlacedParagraph {
  readonly text: string;
  readonly place: Place;
}

/** Cuts in front of sentences that are likely to open a paragraph. */
function splitParagraphs(text: string, start: Place): readonly PlacedParagraph[] {
  const paragraphs: PlacedParagraph[] = [];
  let place = start;
  let from = 0;
  let last = 0;
  let sentences = 1;
  for (const at of findStarts(text)) {
    const next = placeOf(text, at, from, last, sentences, place);
    if (next !== undefined) {
      paragraphs.push({ text: text.slice(from, at).trim(), place });
      place = next;
      from = at;
      sentences = 0;
    }
    last = at;
    sentences++;
  }
  if (from < text.length) paragraphs.push({ text: text.slice(from).trim(), place });
  return paragraphs;
}

function findStarts(text: string): readonly number[] {
  return [...new Set([...findSentenceStarts(text), ...findOpeners(text)])].sort((a, b) => a - b);
}

/** Where the paragraph stands that begins at `at`; undefined where none begins. A mark ("NOTE:") keeps the sentence that it stands in front of. */
function placeOf(text: string, at: number, from: number, last: number, sentences: number, place: Place): Place | undefined {
  const before = text.slice(Math.max(from, at - 20), at).trimEnd();
  const after = text.slice(at, at + 60);
  if (/(?:^|\s)[A-Z]+:$/.test(before)) return undefined;
  if (/^-(?:or|and)-$/.test(text.slice(from, at).trim()) || OPENS_PARAGRAPH.test(after)) return place;
  const isStrong = LEAVES_LIST.test(after);
  if (place.kind === 'item') return isStrong ? place : undefined;
  if (!isStrong && !isBreak(gapAt(text, at, from, last, sentences), place.kind)) return undefined;
  return place.kind === 'list' ? { kind: 'text', indent: 0 } : place;
}
