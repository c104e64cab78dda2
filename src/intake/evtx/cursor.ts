import { readUtf16 } from '../log/readUtf16.ts';

/** A place in a chunk that moves on as it is read. Reading beyond the chunk throws `RangeError`. */
export interface Cursor {
  readonly view: DataView;
  at: number;
}

export function takeByte(cursor: Cursor): number {
  return cursor.view.getUint8(cursor.at++);
}

export function takeWord(cursor: Cursor): number {
  const value = cursor.view.getUint16(cursor.at, true);
  cursor.at += 2;
  return value;
}

export function takeLong(cursor: Cursor): number {
  const value = cursor.view.getUint32(cursor.at, true);
  cursor.at += 4;
  return value;
}

/** A text with its length in front, in UTF-16 units. */
export function takeText(cursor: Cursor): string {
  const length = takeWord(cursor);
  const text = readUtf16(cursor.view, cursor.at, length);
  cursor.at += length * 2;
  return text;
}

/**
 * A name, of which the offset in the chunk stands here. Where it is used first it follows at once:
 * next offset (4) · hash (2) · length (2) · UTF-16 · NUL (2).
 */
export function takeName(cursor: Cursor): string {
  const offset = takeLong(cursor);
  const length = cursor.view.getUint16(offset + 6, true);
  if (offset === cursor.at) cursor.at += 10 + length * 2;
  return readUtf16(cursor.view, offset + 8, length);
}
