/** What a picture's file is, by its bytes: a name can say anything. */
export interface ImageFacts {
  readonly extension: 'png' | 'gif' | 'jpg' | 'webp' | 'svg';
  /** In pixels; null where the file does not say, or not plainly. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Undefined for what is no picture that a browser shows, and for a drawing that could run code when it is opened by itself. */
export function readImageFacts(bytes: Buffer): ImageFacts | undefined {
  if (bytes.length >= 24 && bytes.readUInt32BE(0) === 0x89504e47) {
    return { extension: 'png', size: { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } };
  }
  if (bytes.length >= 10 && /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) {
    return { extension: 'gif', size: { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) } };
  }
  if (bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8) return { extension: 'jpg', size: readJpegSize(bytes) };
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return { extension: 'webp', size: null };
  return isPlainDrawing(bytes) ? { extension: 'svg', size: null } : undefined;
}

/** A JPEG is a row of segments, each with a mark and its length; the one that begins the frame has the size. */
function readJpegSize(bytes: Buffer): ImageFacts['size'] {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

const LONGEST_DRAWING = 2_000_000;

function isPlainDrawing(bytes: Buffer): boolean {
  if (bytes.length > LONGEST_DRAWING) return false;
  const text = bytes.toString('utf8');
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i.test(text) &&
    !/<script|<foreignObject|\son\w+\s*=|javascript:|<!ENTITY/i.test(text)
  );
}
