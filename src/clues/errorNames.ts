import type { CodeMention } from './codes.ts';

/** Letters and digits as programs number their messages: `C2579`, `LNK2001`, `MAC0006`, `ORA-00942`, `AADSTS50012`. */
const NAME = /(?<![\w.\\/@-])(?<name>[A-Z]{1,7}-?\d{3,6}[A-Z]?)(?![\w-]|\.\w)/g;

/** Names that protocols, machines, drivers, articles and products of a year have: `TN3270`, `LU6`, `X400`, `EMM386`, `Q182346`, `ACC2000`. */
const OTHER_NAME =
  /^(?:TN\d+E?|LU\d+|X\d00|EMM386|HIMEM\d*|Q\d{5,6}|KB\d+|(?:MS|NT|VB|SP|WIN|IE|CVE|RFC|AS|PC|MC|TN)-?\d+|[A-Z]{2,}(?:19[89]\d|200\d))$/;

/** "C2579 Error", "CV2206 WARNING", "HCW8019, HCW8021 or HCW8023 error" behind the name. */
const ERROR_BEHIND = /^["']?(?:,?\s+(?:and |or )?[A-Z]{1,7}-?\d{3,6},?)*\s+(?:errors?|warnings?|error messages?|abends?)\b/i;

/** "the error A2006", "warnings C4510, C4511", "may return U1002", "Err Msg: CDR101" in front. */
const ERROR_BEFORE =
  /\b(?:errors?|err(?:or)? msg|warnings?|messages?|abends?|returns?|codes?)\s*(?:code|number|is|was|:|is:)?\s*["'“(]?\s*(?:[A-Z]{1,7}-?\d{3,6}(?:,\s*(?:and |or )?|\s+(?:and|or)\s+))*$/i;

/** "LNK2001: unresolved external …": the name opens a message, where the words near it speak of an error. */
const OPENS_MESSAGE = /^\s?:\s/;
const SPEAKS_OF_ERROR = /\b(?:errors?|warnings?|messages?|fail(?:s|ed|ure)?|bug|prb|fix)\b/i;

/** The numbers with letters that only errors have. */
export function findErrorNames(text: string): readonly CodeMention[] {
  return [...text.matchAll(NAME)]
    .map((match) => ({ code: match.groups?.name ?? '', at: match.index }))
    .filter(({ code, at }) => isError(text, code, at));
}

function isError(text: string, name: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const behind = text.slice(at + name.length, at + name.length + 60);
  if (ERROR_BEFORE.test(before) && !/^(?:Q\d{5,6}|(?:SP|NT|VB|MS|KB)-?\d+)$/.test(name)) return true;
  if (OTHER_NAME.test(name)) return false;
  return ERROR_BEHIND.test(behind) || (OPENS_MESSAGE.test(behind) && SPEAKS_OF_ERROR.test(before + behind));
}
