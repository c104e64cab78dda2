import { isRule, type Line, trimBlank } from './line.ts';

/** The parts of a raw article, still lines. */
export interface RawParts {
  /** Lines in front of the header; seldom any. */
  readonly before: readonly Line[];
  readonly header: readonly Line[];
  readonly products: readonly Line[];
  readonly body: readonly Line[];
  readonly queryWords: readonly Line[];
  readonly trailer: readonly Line[];
  /** The legal notice and the copyright line. */
  readonly notice: readonly Line[];
}

const HEADER_START = /^(?:DOCUMENT|Article)\s*:\s*Q?\d+/;
const APPLIES_TO = 'The information in this article applies to:';
const QUERY_WORDS = /^Additional (?:query|reference) words:/;
const NOTICE_START = /^(?:THE INFORMATION PROVIDED IN THE|Copyright Microsoft Corporation \d{4}\.?$)/;
const TRAILER_FIELD = /^[A-Z][A-Za-z]*(?: [A-Z]?[a-z]+)*\s*:/;

/**
 * Cuts a raw article into its parts: header of fields, products between two rules, body, query words, trailer of fields between two double rules,
 * legal notice. A part that is missing is empty; what belongs to none is body.
 */
export function splitRaw(lines: readonly Line[]): RawParts {
  const headerStart = Math.max(
    0,
    lines.findIndex((line) => HEADER_START.test(line.text)),
  );
  const noticeStart = findOr(lines, (line) => NOTICE_START.test(line.text), lines.length);
  const headerEnd = findHeaderEnd(lines, headerStart);
  const productsEnd = findProductsEnd(lines, headerEnd);
  const trailerStart = findTrailerStart(lines, productsEnd, noticeStart);
  const queryStart = findQueryWords(lines, productsEnd, trailerStart);
  return {
    before: trimBlank(lines.slice(0, headerStart)),
    header: lines.slice(headerStart, headerEnd).filter(isNoRule),
    products: lines.slice(headerEnd, productsEnd).filter((line) => isNoRule(line) && line.text !== APPLIES_TO),
    body: trimBlank(lines.slice(productsEnd, queryStart)),
    queryWords: trimBlank(lines.slice(queryStart, trailerStart)),
    trailer: lines.slice(trailerStart, noticeStart).filter(isNoRule),
    notice: trimBlank(lines.slice(noticeStart)),
  };
}

function isNoRule(line: Line): boolean {
  return line.text !== '' && !isRule(line);
}

function findOr(lines: readonly Line[], matches: (line: Line) => boolean, fallback: number): number {
  const found = lines.findIndex(matches);
  return found < 0 ? fallback : found;
}

/** So many lines may stand between the header's fields and the list of products: more keywords, without a name ("1.00", "WINDOWS"). */
const HEADER_REST = 12;

/** The header ends where the list of products begins, else at its first blank line or rule. */
function findHeaderEnd(lines: readonly Line[], start: number): number {
  if (!HEADER_START.test(lines[start]?.text ?? '')) return start;
  let end = start;
  while (end < lines.length && isNoRule(lines[end] ?? BLANK)) end++;
  const products = lines.slice(end, end + HEADER_REST).findIndex((line) => line.text === APPLIES_TO);
  return products < 0 ? end : end + products;
}

/** Behind the rule that closes the list of products; where there is no such list, where the header ends. */
function findProductsEnd(lines: readonly Line[], start: number): number {
  let opening = start;
  while (opening < lines.length && !isNoRule(lines[opening] ?? BLANK)) opening++;
  if (lines[opening]?.text !== APPLIES_TO) return opening === lines.length ? start : opening;
  const closing = lines.findIndex((line, i) => i > opening && isRule(line));
  return closing < 0 ? opening : closing + 1;
}

/**
 * The double rule that opens the trailer, seen from behind: fields, then a rule. Lines that are no fields are the wrapped rest of one ("kbVBp
 * kbdsd"), but a blank line ends the search. Without a trailer, where the notice begins.
 */
function findTrailerStart(lines: readonly Line[], from: number, noticeStart: number): number {
  let at = noticeStart - 1;
  while (at >= from && !isNoRule(lines[at] ?? BLANK)) at--;
  let fields = 0;
  while (at >= from && isNoRule(lines[at] ?? BLANK)) {
    if (TRAILER_FIELD.test(lines[at]?.text ?? '')) fields++;
    at--;
  }
  const opens = at >= from && fields > 0 && /^={20,}$/.test(lines[at]?.text ?? '');
  return opens ? at : noticeStart;
}

/** The paragraph "Additional query words: …", when it is the last one of the body. */
function findQueryWords(lines: readonly Line[], from: number, trailerStart: number): number {
  let at = trailerStart - 1;
  while (at >= from && lines[at]?.text === '') at--;
  while (at >= from && lines[at]?.text !== '') {
    if (QUERY_WORDS.test(lines[at]?.text ?? '')) return at;
    at--;
  }
  return trailerStart;
}

const BLANK: Line = { text: '', indent: 0, number: 0 };
