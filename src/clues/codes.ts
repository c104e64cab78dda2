/** Error numbers and status codes in text: the same reader for articles and for what an agent pastes. */

export interface CodeMention {
  /** As written, without the word in front. */
  readonly code: string;
  readonly at: number;
}

/** `0x800706F4`; not a memory address of a listing, which has its own line. */
const HEX = /\b0x[0-9a-f]{1,16}\b/gi;

/** `c1010015`, `8007000E`, `C0000005`: eight hex digits that begin as a status code does, and are no decimal number. */
const BARE_HEX = /(?<![\w-])(?=[0-9a-f]*[a-f])[8c][0-9a-f]{7}\b/gi;

/** "Error 2140", "error code 1240", "Error -1201", "status code: 5", "return code 12", "Notice 80", "STOP 7B". */
const WORDED =
  /\b(?:(?:system |win32 |run-time |runtime |fatal |jet |ese |sql |network |windows |dapi |mapi |smtp |http |stop |exit |status |return |result |reason |error )*(?:errors?|warnings?|codes?|status|notice|stop|number(?=:\s*-))\s*(?:codes?|numbers?|no\.?|messages?|value|id|=|:|#|is|was|of|\()*\s*["'(]?)(?<code>-?\d{1,10}|(?!(?:SP|NT|VB|MS)\d)[A-Z]{1,4}\d{3,6}|[0-9a-f]{8}|0x[0-9a-f]+)\b(?![.]\d|\s*(?:%|kb|mb|gb|bytes|times|seconds|minutes|hours|or more|of \d))/gi;

/** `MAC0006`, `ORA-00942`, `SQLSTATE 42000`: letters and digits that only an error has. */
const ALPHANUMERIC =
  /\b(?:SQLSTATE\s*[:=]?\s*\(?(?<state>[0-9A-Z]{5})\b|(?<id>[A-Z]{2,6}-?(?!(?:19|20)\d\d\b)\d{4,6})\b(?=\s*:))/g;

/** SMTP replies and enhanced status codes: "550 5.7.1", "4.4.7". */
const ENHANCED = /\b(?<code>[245]\.\d\.\d{1,2})\b(?=[^.\d]|$)(?!\s*(?:sp|service pack|build))/gi;

/**
 * The codes of `text` in order of appearance, each once, as written. Event IDs, versions, dates and article numbers are not among them:
 * the caller drops the IDs of the events that it knows.
 */
export function findCodes(text: string): readonly CodeMention[] {
  const found: CodeMention[] = [];
  const add = (code: string | undefined, at: number): void => {
    if (code !== undefined) found.push({ code, at });
  };
  for (const match of text.matchAll(HEX))
    if (!isParameter(text, match.index, match[0]) && isErrorHex(text, match.index, match[0])) add(match[0], match.index);
  for (const match of text.matchAll(BARE_HEX)) add(match[0], match.index);
  for (const match of text.matchAll(WORDED))
    add(match.groups?.code, match.index + match[0].lastIndexOf(match.groups?.code ?? ''));
  for (const match of text.matchAll(ALPHANUMERIC)) add(match.groups?.state ?? match.groups?.id, match.index);
  if (/\b(?:smtp|ndr|non-delivery|delivery status|dsn|mail)\b/i.test(text))
    for (const match of text.matchAll(ENHANCED)) add(match.groups?.code, match.index);
  return unique(found);
}

/** What a stop error gives in parentheses, "STOP 0x0000000a (0x00000006, 0x00000002, …)", is different on each computer. */
function isParameter(text: string, at: number, code: string): boolean {
  const isFirst =
    /\(\s*$/.test(text.slice(Math.max(0, at - 3), at)) && /^\s*,\s*0x/i.test(text.slice(at + code.length, at + code.length + 6));
  return isFirst || /0x[0-9a-f]+\s*,\s*$/i.test(text.slice(Math.max(0, at - 24), at));
}

/** Values of registry entries and flags are no codes: "set to 0x1", "value of 0x10". */
function isErrorHex(text: string, at: number, code: string): boolean {
  if (code.length >= 10) return true;
  const before = text.slice(Math.max(0, at - 60), at);
  return !/\b(?:value|data|set|set to|flag|address|port|irq|decimal|default|dword|mask|range|between|hex|offset|control code|i\/o|base|device)\s*[:=(]?\s*\w{0,8}\s*$/i.test(
    before,
  );
}

function unique(found: readonly CodeMention[]): readonly CodeMention[] {
  const seen = new Set<string>();
  const overlapping = (mention: CodeMention): boolean =>
    found.some(
      (other) =>
        other !== mention &&
        other.code.length > mention.code.length &&
        other.at <= mention.at &&
        mention.at < other.at + other.code.length,
    );
  return [...found]
    .sort((a, b) => a.at - b.at)
    .filter((mention) => !overlapping(mention))
    .filter(({ code }) => !seen.has(code.toLowerCase()) && seen.add(code.toLowerCase()));
}
