import { isRule, type Line } from './line.ts';

/** How the items of one list are marked. */
export type MarkerKind = 'bullet' | 'number' | 'lower' | 'upper';

/** What stands in front of a list item: `-`, `3.`, `b.`. */
export interface Marker {
  readonly kind: MarkerKind;
  /** 2 for `2.` and for `b.`; 0 for a bullet. */
  readonly number: number;
  /** The item's first line, without the marker. */
  readonly text: string;
}

const BULLET = /^[-*\u2022\u00b7]\s+(?=\S)(.*)$/;
const NUMBER = /^(\d{1,3})[.)](?:\s+(.*))?$/;
const LETTER = /^([A-Za-z])[.)]\s+(.*)$/;

/** The marker at the beginning of a line, if there is one. Whether it opens an item depends on what stands around it: `startsItem`. */
export function findMarker(line: Line): Marker | undefined {
  const bullet = BULLET.exec(line.text);
  if (bullet) return { kind: 'bullet', number: 0, text: bullet[1] ?? '' };
  const number = NUMBER.exec(line.text);
  if (number) return { kind: 'number', number: Number(number[1]), text: number[2] ?? '' };
  const letter = LETTER.exec(line.text);
  if (!letter) return undefined;
  const code = (letter[1] ?? '').charCodeAt(0);
  const kind = code >= 97 ? 'lower' : 'upper';
  return { kind, number: code - (kind === 'lower' ? 96 : 64), text: letter[2] ?? '' };
}

/** Whether `next` is the item after `marker` in the same list. */
export function follows(next: Marker | undefined, marker: Marker): boolean {
  if (next?.kind !== marker.kind) return false;
  return next.kind === 'bullet' || next.number === marker.number + 1;
}

/**
 * The marker at `lines[at]`, where a list may begin: behind a blank line or a line that was broken on purpose. `A.` opens a list only when a `B.`
 * comes ("Q. … A. …" are no lists, nor are initials), `b.` and `c.` never.
 */
export function findListStart(lines: readonly Line[], at: number): Marker | undefined {
  const line = lines[at];
  const marker = line && findMarker(line);
  if (!line || !marker) return undefined;
  const before = lines[at - 1];
  const isOpen =
    before === undefined || before.text === '' || isRule(before) || /[:.]$/.test(before.text) || before.indent < line.indent;
  if (!isOpen) return undefined;
  if (marker.kind === 'lower' || marker.kind === 'upper')
    return marker.number === 1 && hasNext(lines, at, marker) ? marker : undefined;
  return marker;
}

/** `B.` somewhere behind `A.`, on the same column. A lone `a.` is a list of one, if it is not a word of a sentence. */
function hasNext(lines: readonly Line[], at: number, marker: Marker): boolean {
  const indent = lines[at]?.indent ?? 0;
  const siblings = lines.slice(at + 1).filter((line) => Math.abs(line.indent - indent) <= 1);
  const next = siblings.map(findMarker).find((other) => other?.kind === marker.kind);
  return follows(next, marker);
}
