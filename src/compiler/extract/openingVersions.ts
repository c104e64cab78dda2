/** A product with its version; a step, a page or a figure of a book has a number, too. */
const PRODUCT =
  '(?!(?:Step|Page|Figure|Table|Question|Part|Section|Chapter|Lesson|Drive|Level|Appendix|Error|Event|Microsoft 365)s?\\b)[A-Z][\\w+#/-]*(?: (?:versions?|for|[A-Z(][\\w+#()/-]*)){0,5}? (?:v?\\d[\\w./-]*|NT|XP|Vista|Me)(?: R\\d)?(?: \\([^()]{2,40}\\))?(?: for [A-Z][\\w-]*(?: and [A-Z][\\w-]*)?| (?:Service Pack|SP) ?\\d\\w?| (?:and|or) (?:earlier|later|newer|above)(?: versions)?)?';

/**
 * "In Writer 2010, click Tools.", "With versions of Builder earlier than 4.2, use …", "On a 64-bit system, run …": for which version the rest
 * of the sentence is.
 */
const OPENING_VERSION = new RegExp(
  `^(?:In|On|With|Under|Using) (?<version>${PRODUCT}(?:(?:, (?:and |or )?| and | or )(?:in )?${PRODUCT}){0,4}|(?:(?:the|all|both|any|earlier|later) )*versions? [^,:]{3,60}|an? (?:16|32|64)-bit [a-z -]{3,30}|computers (?:running|that (?:runs?|(?:is|are) running)) [^,:]{3,60}), (?<rest>(?!if\\b)\\S.*)$`,
  's',
);

/** The version that opens `sentence`, and what is said of it; null where none does. */
export function cutVersion(sentence: string): { readonly version: string; readonly rest: string } | null {
  const { version, rest } = OPENING_VERSION.exec(sentence)?.groups ?? {};
  return version !== undefined && rest !== undefined ? { version, rest } : null;
}
