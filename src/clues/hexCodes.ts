import type { CodeMention } from './codes.ts';

/** `0x800706F4`; not the `+0x1a` of a stack's listing. */
const PREFIXED = /(?<![\w+\\])0x[0-9a-f]{1,16}\b/gi;

/**
 * `c1010015`, `8007000E`, `C0000005`: eight hex digits that begin as a status code does; `80040113`, without a letter, as those of the commonest facilities do.
 * Not the beginning of a GUID. What stands ahead of a cmdlet's name, "FFCD68C3,Microsoft.Exchange.Management…", tells which fault of the cmdlet it is.
 */
const BARE =
  /(?<![\w{.-])(?:(?=[0-9a-f]*[a-f])[8c][0-9a-f]{7}|c0000[0-9a-f]{4}|80[047]\d{5}|[0-9a-f]{7,8}(?=,\s?Microsoft\.Exchange))\b(?!-[0-9a-f]{4}-[0-9a-f]{4}-|[.,]\d)/gi;

/** "Error ID: 1722 (000006ba)", "the error code is the final group (000003ea)": an error of the system in eight digits; not what a stop error has behind its number. */
const IN_BRACKETS = /(?<!0x[0-9a-f]{2,8}\s)\((?<code>0000[0-9a-f]{4})\)/gi;

/** A status as scripts and logs print it: `-2147023116`, `2147942405`; not the greatest and least numbers of 32 bits. */
const DECIMAL = /(?<![\w.-])(?!-?21474836|-?2147483[45])(?:-21[34]\d{7}|2147\d{6})(?![\w.]|,\d)/g;

/** What the number behind it says is where something lies or which thing it is, and not what went wrong. */
const PLACE =
  /(?:\b|_)(?:address|at|location|thread(?: id)?|session|socket|handle|tag|options?|flags?|mask|base|pointer|eip|ebp|esp|parameters?)\s*(?:\([^)]*\)\s*)?[:=]?\s*(?:\d+\s)?["'(]*\s*$|\],$/i;

/** Values of registry entries, flags and bytes are no codes: "set to 0x1", "value of 0x10", "the control code 0xC8". */
const SETTING =
  /(?<!\b(?:return|returned|error|status|exit)\s)(?:\b|_(?=length))(?:value|data|set|port|irq|decimal|default|dword|range|between|hex|offset|control code|ansi code|i\/o|device|type|size|length|bytes?|characters?|key|from|changes?)\s*[:=(]?\s*(?:(?:to|of|is|as|are|in|by|means)\s+)?["'(]*\s*$/i;

/** What says that something went wrong, in front of a number that alone would say nothing: "Stop 0x1E", "error 0x2740", "status of 0x4000". */
const WRONG =
  /(?:\b(?:err(?:or)?s?|errmsg|err msg|error ?code|stop|trap|bug ?check|status|exception|exit|returns?|returned|hresult|result|hr|(?:primary_|secondary_|prim_|sec_)?rc|fault|sense|outage|qualifier|codes?|messages?|id no)\b[^.;]*|[A-Z]{2,}_[A-Z_]+\s*\(|\b\d{1,10}\s*\()$/i;

/** "0x2740 errors", "0x1E Stop message". */
const WRONG_BEHIND = /^['")]?\s+(?:errors?|stop|exceptions?)\b/i;

/** Status codes in hexadecimal: those that look like one by themselves, and others where the words around say that they are one. */
export function findHexCodes(text: string): readonly CodeMention[] {
  const prefixed = /0x/i.test(text) ? [...text.matchAll(PREFIXED)].filter((match) => isStatus(text, match.index, match[0])) : [];
  const bare = (/[8c][0-9a-f]{7}|,\s?Microsoft\.E/i.test(text) ? [...text.matchAll(BARE)] : []).filter(
    (match) => !PLACE.test(lead(text, match.index)) && !isInRow(text, match.index, match[0].length),
  );
  const decimal = [...text.matchAll(DECIMAL)].filter(({ index }) => !SETTING.test(lead(text, index)));
  const bracketed = [...text.matchAll(IN_BRACKETS)]
    .filter(({ index, groups }) => WRONG.test(lead(text, index)) && !/^0+$/.test(groups?.code ?? ''))
    .map(({ index, groups }) => ({ code: groups?.code ?? '', at: index + 1 }));
  return [...[...prefixed, ...bare, ...decimal].map((match) => ({ code: match[0], at: match.index })), ...bracketed];
}

function isStatus(text: string, at: number, code: string): boolean {
  const before = lead(text, at);
  if (/^0x0+$/i.test(code) || PLACE.test(before) || isInRow(text, at, code.length)) return false;
  if (/^0x[8ce][0-9a-f]{7}$/i.test(code) || text.trim() === code) return true;
  return !SETTING.test(before) && (WRONG.test(before) || WRONG_BEHIND.test(text.slice(at + code.length, at + code.length + 40)));
}

/** What stands in front, as far as a reader looks back. */
const lead = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at);

/** What a stop error gives in parentheses, "(0x00000006, 0x00000002, …)", and the rows of a memory dump are different on each computer. */
function isInRow(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const behind = text.slice(at + length, at + length + 24);
  const inBrackets = /[([][^)\]]*$/.test(text.slice(Math.max(0, at - 60), at));
  // The first thing that "STOP 0x1E" gives is the exception's own code.
  if (inBrackets && /^(?:0x)?c0000[0-9a-f]{3,4}$/i.test(text.slice(at, at + length))) return false;
  const isNextTo = (separator: string): boolean =>
    new RegExp(`\\b(?:0x)?[0-9a-f]{7,9}${separator}$`, 'i').test(before) ||
    new RegExp(`^${separator}(?:0x)?[0-9a-f]{7,9}\\b`, 'i').test(behind);
  return isNextTo(inBrackets ? '\\s*[,\\s]\\s*' : '\\s+');
}
