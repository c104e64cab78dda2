import type { CodeMention } from './codes.ts';

/** What says that the number behind it is an error's: "error", "return code", "rc =", "Native error", "SQLCODE". */
const WORDS = [
  'err(?:or)?s?(?:[ _-]?(?:codes?|numbers?|no\\b\\.?|ids?|values?|status|msg))?',
  'err(?:or)? messages?',
  '(?:exit|return|result|reason|response|failure|status|exception|sense|completion|abend|stop|outage|disconnect|event|bug ?check)[ _-]?(?:codes?|numbers?|status|data)',
  '(?:primary_|secondary_|prim_|sec_)?rc(?=\\s*=)',
  'sqlcode|errno|fullyqualifiederrorid|notice|warnings?|stop|internal id|sense(?=\\s*=)|fatal(?=\\s*\\[)|exception(?=(?: generated was)? [0-9a-f]{8}\\b)',
  'status(?=\\s*(?:is|of|was|[:=#(])*\\s*\\(?(?:\\d{3}|0x))',
  'failed(?=\\s*\\(\\d)',
  '(?<!\\b(?:area|country|region|zip|postal|dial(?:ing)?|access|source|sample|page|line|key|op|scan|character|control|language|product|activation|delete|blocking|city|color|ansi|ascii)[ /]?)code(?= ?= ?-?\\d|:? ?-?\\d{3})',
  'number(?=:\\s*-)',
].join('|');

/** What may stand between the word and the number: "error reported was: [87]", "error code is 5", "Error '13'", "error: %%1721", "sense data = X'084C0000'". */
const BETWEEN =
  "(?=[\\s:=#\"'“(\\[])(?:\\s*(?:code|number|id|value|returned|reported|generated|is|was|of|no\\.|[:=#]))*\\s*(?:[\"'“(\\[]|%%|X')?\\s*";

/** The number: decimal, a pair ("30050-1039"), hexadecimal ("30f0090"), or letters and digits ("C2579"). */
const CODE =
  '(?:\\d[0-9a-f]{6}|[0-9a-f]{8})\\b|-?\\d{1,10}(?:-\\d{1,5}(?![-\\d]))?|0x[0-9a-f]+|(?!Q\\d|(?:SP|NT|VB|MS)\\d)[A-Z]{1,7}-?\\d{3,6}[A-Z]?|[0-9A-F]{4}';

/** No measure and no version: "error 4.0", "errors 20 times"; of "550 5.7.1" the second number tells what is wrong. */
const NO_MEASURE =
  '(?![\\w-]|[.]\\d|,\\d{3}|\\]?\\s+\\d{1,2}:\\d\\d|\\s*(?:%|kb|mb|gb|bytes|times|seconds|minutes|hours|days|or more|of \\d|[245]\\.\\d\\.\\d)|\\s*[x*+/]\\s*\\d)';

const WORDED = new RegExp(`\\b(?<word>${WORDS})(?<between>${BETWEEN})(?<code>${CODE})${NO_MEASURE}`, 'gi');

/** ", 3 and 4", " or 1233": more of them. */
const MORE = /^(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)(?<code>-?\d{1,6}|[A-Z]{1,6}\d{3,6})(?![\w-]|\.\d)/;

/** "a 3314 error", "-1811 errors", "C2758 Error"; a product's version in front of "error" has its name before it: "Office 365 error". */
const NUMBER_FIRST = /(?<before>\b[\w.]+\s+)?(?<![\w.,#$/-])(?<code>-\d{3,10}|\d{3,6})\s+errors?\b(?!\s+\w+ing\b)/gi;

/** Numbers with a word around that says that they are an error's. */
export function findWordedCodes(text: string): readonly CodeMention[] {
  const worded = [...text.matchAll(WORDED)].flatMap((match): readonly CodeMention[] => {
    const code = match.groups?.code ?? '';
    if (!isCode(match.groups?.word ?? '', match.groups?.between ?? '', code)) return [];
    const end = match.index + match[0].length;
    return [{ code, at: end - code.length }, ...findMore(text, end, code, /s$/i.test(match.groups?.word ?? ''))];
  });
  // A look for what stands behind the number saves a search that begins at every word.
  const first = (/\d\s+error/i.test(text) ? [...text.matchAll(NUMBER_FIRST)] : []).flatMap(({ 0: whole, index, groups }) => {
    const code = groups?.code ?? '';
    return isName(groups?.before ?? '') || isYear(code) ? [] : [{ code, at: index + whole.indexOf(code) }];
  });
  return [...worded, ...first];
}

function isCode(word: string, between: string, code: string): boolean {
  const digits = /^-?\d+$/.test(code) ? code.replace('-', '').length : 0;
  // "Error message 2" counts the article's messages; "the value 0" is no error.
  if (/^-?0+$/.test(code) || /^0x0+$/i.test(code)) return false;
  // "Errors (1):" counts them.
  if (/s$/i.test(word) && /\($/.test(between) && digits > 0 && digits < 3) return false;
  if (/messages?$/i.test(word)) return digits === 0 ? /\d/.test(code) && /[:#"'“]/.test(between) : digits > 2;
  if (/^stop$/i.test(word)) return word === 'STOP' ? digits !== 1 : digits === 0 && /^0x|^[0-9a-f]{8}$/i.test(code);
  if (/^warnings?$/i.test(word)) return digits === 0 && /^[A-Z]+\d/.test(code);
  if (/^notice$/i.test(word)) return word === 'Notice' && digits > 0;
  if (/status/i.test(word) && /^[123]\d\d$/.test(code)) return false;
  if (/^status$/i.test(word)) return digits === 0 || digits > 2;
  // Four hex digits without a mark are one behind "return code" and "rc =" only.
  if (/^[0-9A-F]{4}$/.test(code) && digits === 0 && !/^[A-Z]\d{3}$/.test(code)) return /(?:rc|code)$/i.test(word);
  return /\d/.test(code) && (digits > 0 || code === code.toUpperCase() || /^0x|^[0-9a-f]{7,8}$/i.test(code));
}

/** What follows in an enumeration, where it is like the first: "errors 2, 3 and 4", "error 1232 or 1233". */
function findMore(text: string, from: number, first: string, isPlural: boolean): readonly CodeMention[] {
  const found: CodeMention[] = [];
  for (let at = from; ; ) {
    const match = MORE.exec(text.slice(at, at + 24));
    const code = match?.groups?.code ?? '';
    const isAlike = code.length === first.length && /^-?\d/.test(code) === /^-?\d/.test(first) && code.length > 2;
    if (!match || !(isPlural || isAlike)) return found;
    at += match[0].length;
    found.push({ code, at: at - code.length });
  }
}

/** The word in front of a number is a product's name: it is capitalised and no word that introduces an error. */
const isName = (before: string): boolean =>
  /^[A-Z]/.test(before) && !/^(?:the|an?|this|that|with|http|sql|jet|error|run-time|if|when|event)\s/i.test(before);

const isYear = (code: string): boolean => /^(?:19[89]\d|20[0-2]\d)$/.test(code);
