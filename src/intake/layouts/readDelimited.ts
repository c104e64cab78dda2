/** A row of delimited text, and where it ends in the text (behind its line break). */
export interface DelimitedRow {
  readonly cells: readonly string[];
  readonly end: number;
}

/**
 * The rows of CSV or tab-separated text, from offset `from` on. A quoted cell may hold delimiters, doubled quotation marks and line
 * breaks; one that is never closed ends with the text. One pass, whatever the input.
 */
export function* readDelimited(text: string, delimiter: string, from = 0): Generator<DelimitedRow> {
  let at = from;
  while (at < text.length) {
    const row = readRow(text, delimiter, at);
    yield row;
    at = row.end;
  }
}

function readRow(text: string, delimiter: string, from: number): DelimitedRow {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, delimiter, at);
    // Text behind a closing quotation mark belongs to the cell: somebody forgot to double one.
    const more = text[at] === '"' ? readBare(text, delimiter, cell.end) : { value: '', end: cell.end };
    cells.push((cell.value + more.value).trim());
    at = more.end;
    if (text[at] !== delimiter) return { cells, end: Math.min(at + 1, text.length) };
    at++;
  }
}

function readBare(text: string, delimiter: string, from: number): { readonly value: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { value: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): { readonly value: string; readonly end: number } {
  let value = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}
