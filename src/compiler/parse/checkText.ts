import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';

/** Whether `text` is text at all, and was read in its own encoding. */
export function checkText(text: string): readonly Diagnostic[] {
  return [...checkBinary(text), ...checkEncoding(text)];
}

/** Control characters that text files do not have: all but tab, line ends, form feed and what Windows-1252 puts above 127. */
const CONTROL = /[^\P{Cc}\t\n\r\f\x80-\x9f]/gu;

/** A stray control character is a slip, many are a program or an archive. */
const MAX_CONTROL_SHARE = 0.02;

function checkBinary(text: string): readonly Diagnostic[] {
  const first = text.search(CONTROL);
  if (first < 0) return [];
  const count = text.match(CONTROL)?.length ?? 0;
  if (!text.includes('\0') && count <= Math.max(3, text.length * MAX_CONTROL_SHARE)) return [];
  return [
    {
      code: 'not-text',
      severity: 'error',
      range: { start: first, end: first + 1 },
      message: `This is not a text file: ${count} of its ${text.length} characters are control characters.`,
      hint: 'Remove the file from the articles, or save the article in it as UTF-8 text.',
    },
  ];
}

/** UTF-8 that was read as Windows-1252 and saved again: `Ã©` for é, `â€™` for an apostrophe, `Â` before a no-break space. */
const TWICE_ENCODED =
  /â€[\u2122\u02dc\u0153\u009d\u201c\u201d\u00a6\u00a2\u0098\u0099\u009c\u0093\u0094]|Ã[\u0080-\u00bf\u0192\u201a\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d]|Â[\u00a0-\u00bf]/g;

function checkEncoding(text: string): readonly Diagnostic[] {
  const replaced = find(text, /\ufffd/g);
  if (replaced)
    return [notUtf8(replaced, 'error', `${replaced.count} of its characters cannot be read as UTF-8, this one first.`)];
  const twice = find(text, TWICE_ENCODED);
  return twice
    ? [notUtf8(twice, 'warning', `UTF-8 was saved as if it were Windows-1252, in ${twice.count} places, here first.`)]
    : [];
}

interface Found {
  readonly range: SourceRange;
  readonly count: number;
}

function find(text: string, pattern: RegExp): Found | undefined {
  const start = text.search(pattern);
  if (start < 0) return undefined;
  const all = text.match(pattern) ?? [];
  return { range: { start, end: start + (all[0]?.length ?? 1) }, count: all.length };
}

function notUtf8({ range }: Found, severity: Diagnostic['severity'], message: string): Diagnostic {
  return {
    code: 'not-utf8',
    severity,
    range,
    message: `The file is not in UTF-8. ${message}`,
    hint: 'Convert it, for instance with `iconv -f WINDOWS-1252 -t UTF-8`, or import it with `whence import`, which converts old files.',
  };
}
