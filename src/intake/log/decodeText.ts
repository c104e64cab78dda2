/** What text files are written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Turns the bytes of a text into characters, piece by piece; `isLast` ends the text. What is no character of the encoding becomes U+FFFD. */
export type DecodePiece = (bytes: Uint8Array, isLast: boolean) => string;

/** Makes such a decoder; the browser has one. */
export type CreateDecoder = (encoding: Encoding) => DecodePiece;

/** As many bytes of a hundred may be control characters in a text. */
const MOST_CONTROLS = 2;

/** What the beginning of a file is written in: by its mark, else by how its bytes lie. Undefined for what is no text at all. */
export function findEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  let controls = 0;
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  const isTooOdd = controls * 100 > bytes.length * MOST_CONTROLS;
  if (isTooOdd) return undefined;
  if (odd * 4 > bytes.length && even * 50 < bytes.length) return 'utf-16le';
  if (even * 4 > bytes.length && odd * 50 < bytes.length) return 'utf-16be';
  if ((even + odd) * 50 > bytes.length) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Whether the bytes above 127 lie as UTF-8 puts them; a last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const more = byte < 0x80 ? 0 : byte >= 0xf0 && byte < 0xf8 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : -1;
    if (more < 0 || byte >= 0xf8) return false;
    for (let next = 1; next <= more && at + next < bytes.length; next++)
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}
