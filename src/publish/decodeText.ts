import type { Diagnostic } from '../model/diagnostic.ts';

/** A file's text, as far as it is text. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads bytes as UTF-8, with or without a mark at their beginning. Bytes that are no UTF-8 come out as U+FFFD and as an error at the
 * first of them: old articles are Windows-1252, and a file that is saved so by an editor would be published with holes.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: '', diagnostics: [errorAt(0, 'not-utf8', 'The file is UTF-16, not UTF-8.', saveHint)] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const binary = text.indexOf('\0');
  if (binary >= 0)
    return { text: '', diagnostics: [errorAt(0, 'not-text', 'This is no text file.', 'Remove it from the content folder.')] };
  if (isUtf8(bytes)) return { text, diagnostics: [] };
  const message = 'From here on the file is not UTF-8; it may be Windows-1252.';
  return { text, diagnostics: [errorAt(findFirstBadCharacter(bytes), 'not-utf8', message, saveHint)] };
}

const saveHint = 'Save the file as UTF-8, or bring it in with `npm run -s whence -- import`, which knows old encodings.';

/** By the mark at the beginning, in either byte order: Notepad calls such files "Unicode". */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Offset, in the decoded text, of the first character that stands for bad bytes: the longest good beginning, by halving. */
function findFirstBadCharacter(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGoodBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true }).length;
}

/** Good so far, even where it ends within a character. */
function isGoodBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function errorAt(offset: number, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', range: { start: offset, end: offset + 1 }, message, hint };
}
