/** What bytes turned out to be. */
export type Decoded =
  | { readonly type: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly type: 'binary' };

/** Windows-1252 from 0x80 to 0x9F; the five unused bytes stand for themselves, as browsers read them. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Code units put together at once: `String.fromCharCode` takes so many arguments everywhere. */
const CHUNK = 8192;

/**
 * The text of a file, without byte order mark, line ends as they are. UTF-16 is known by its mark, UTF-8 by being valid; all else is read as
 * Windows-1252, the code page of old articles. Bytes that no text contains (NUL, many control characters) make it binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(decodeUtf16(bytes, 0), 'utf-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(decodeUtf16(bytes, 1), 'utf-16');
  if (looksBinary(bytes)) return { type: 'binary' };
  const utf8 = decodeUtf8(bytes);
  return utf8 === undefined ? text(decodeWindows1252(bytes), 'windows-1252') : text(utf8, 'utf-8');
}

function text(decoded: string, encoding: 'utf-8' | 'utf-16' | 'windows-1252'): Decoded {
  return { type: 'text', text: decoded, encoding };
}

/** A NUL, or more than one control character in thirty. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26) controls++;
  }
  return controls * 30 > bytes.length;
}

function decodeUtf16(bytes: Uint8Array, high: 0 | 1): string {
  return joinCodes((push) => {
    for (let i = 2; i + 1 < bytes.length; i += 2) push(((bytes[i + 1 - high] ?? 0) << 8) | (bytes[i + high] ?? 0));
  });
}

function decodeWindows1252(bytes: Uint8Array): string {
  return joinCodes((push) => {
    for (const byte of bytes) push(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte);
  });
}

/** Undefined where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  let valid = true;
  const decoded = joinCodes((push) => {
    let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (i < bytes.length && valid) {
      const length = sequenceLength(bytes[i] ?? 0);
      const point = length === 0 ? -1 : readSequence(bytes, i, length);
      if (point < 0) valid = false;
      else if (point < 0x10000) push(point);
      else {
        push(0xd7c0 + (point >> 10));
        push(0xdc00 | (point & 0x3ff));
      }
      i += length;
    }
  });
  return valid ? decoded : undefined;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** The code point of a sequence; -1 where it is cut short, too long for its value, or a surrogate. */
function readSequence(bytes: Uint8Array, start: number, length: number): number {
  const lead = bytes[start] ?? 0;
  if (length === 1) return lead;
  let point = lead & (0xff >> (length + 1));
  for (let i = start + 1; i < start + length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >> 6 !== 2) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  const isSurrogate = point >= 0xd800 && point < 0xe000;
  return point < smallest || point > 0x10ffff || isSurrogate ? -1 : point;
}

function joinCodes(produce: (push: (code: number) => void) => void): string {
  const parts: string[] = [];
  let codes: number[] = [];
  produce((code) => {
    codes.push(code);
    if (codes.length < CHUNK) return;
    parts.push(String.fromCharCode(...codes));
    codes = [];
  });
  parts.push(String.fromCharCode(...codes));
  return parts.join('');
}
