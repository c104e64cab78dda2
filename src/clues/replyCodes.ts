import type { CodeMention } from './codes.ts';

/** "HTTP 401", "HTTP/1.1 404 Object Not Found", "HTTP status code 500", "HTTP Error 403.4". Masks ("HTTP 401.x") and replies of success are none. */
const HTTP =
  /\bHTTP(?:\/\d(?:\.\d)?)?\s*(?:(?:errors?|status(?:es)?|response|result|codes?|message|returned|[:=(-])\s*)*(?<code>[45]\d\d(?:\.\d{1,2})?)(?![\w-]|\.\w)/gi;

/** "401 Unauthorized", "(404) Not Found", "error 500 - Internal server error": a reply's number with its name. */
const NAMED_REPLY =
  /(?<![\w.,-])(?<code>[45]\d\d(?:\.\d{1,2})?)\)?\s*[-:–]?\s*\(?(?:unauthorized|forbidden|(?:object |page |file )?not found|bad request|bad gateway|internal error|(?:internal )?server error|service (?:temporarily )?unavailable|gateway time-?out|method not allowed|access (?:denied|forbidden)|too many requests|request time-?out|not acceptable|proxy authentication|(?:request entity|payload) too large)\b/gi;

/** Enhanced status codes of mail: "550 5.7.1", "4.4.7", "5.7.135". */
const ENHANCED = /(?<![\w.-])(?<code>[45]\.\d\.\d{1,3})(?![\w-]|\.\d)/g;

const MENTIONS_MAIL =
  /\b(?:smtp|ndrs?|non-?delivery|bounce|delivery (?:status|failure)|dsn|mail|e-?mails?|remote server returned)\b/i;

/** "smtp; 550 SPF check failed", "remote server returned '550": a reply of mail transport without an enhanced code behind it. */
const REPLY =
  /\b(?:smtp(?: error)?[;:]?|remote server (?:returned|said|responded)(?: with)?:?)\s*["'<#(]*(?<code>[45]\d\d)(?![\w.]|[\s#-]*[45]\.\d\.\d)/gi;

/** "RFC-822 Section 4.4.4", "version 5.0.0", "Exchange 5.5.1": numbered alike, and no reply. */
const NO_REPLY =
  /\b(?:section|sections|version|versions|v|ver|rfc|release|build|sp|service pack|\d\.\d+\.\d+ (?:and|or|to))\.?\s*$/i;

/** "SQLSTATE 42S02", "SQLState: '08001'". */
const SQL_STATE = /\bsql\s?state\s*(?:is|[:=])?\s*[("'[]*(?<code>(?=[0-9A-Z]*\d)[0-9A-Z]{5})\b/gi;

/** What servers reply: status codes of HTTP, of mail transport and of databases. */
export function findReplyCodes(text: string): readonly CodeMention[] {
  const mail = MENTIONS_MAIL.test(text)
    ? [...text.matchAll(ENHANCED)].filter(({ index }) => !NO_REPLY.test(text.slice(Math.max(0, index - 24), index)))
    : [];
  return [
    ...text.matchAll(HTTP),
    ...(/[45]\d\d/.test(text) ? text.matchAll(NAMED_REPLY) : []),
    ...mail,
    ...text.matchAll(REPLY),
    ...text.matchAll(SQL_STATE),
  ].map((match) => {
    const code = match.groups?.code ?? '';
    return { code, at: match.index + match[0].indexOf(code) };
  });
}
