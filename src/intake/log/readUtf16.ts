/** As many characters are put together at once: more would not fit on the stack. */
const SLICE = 8_192;

/** The text of `length` UTF-16 units from `offset` on, little-endian. Throws `RangeError` beyond the bytes. */
export function readUtf16(view: DataView, offset: number, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += SLICE) {
    const units = Array.from({ length: Math.min(SLICE, length - from) }, (_, at) =>
      view.getUint16(offset + (from + at) * 2, true),
    );
    text += String.fromCharCode(...units);
  }
  return text;
}

/** The text up to its NUL, and the offset behind that. Throws `RangeError` where none comes before `end`. */
export function readUtf16Z(view: DataView, offset: number, end: number): { readonly text: string; readonly end: number } {
  let at = offset;
  while (at + 2 <= end) {
    if (view.getUint16(at, true) === 0) return { text: readUtf16(view, offset, (at - offset) / 2), end: at + 2 };
    at += 2;
  }
  throw new RangeError('A text does not end.');
}
