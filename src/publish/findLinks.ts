/** A link as it stands in a Markdown file. */
export interface WrittenLink {
  /** Where it leads, as written: `y.md#anchor`; the label that is not defined where `isLabel`. */
  readonly target: string;
  readonly start: number;
  readonly isLabel: boolean;
}

/** Code shows links, and has none. A span in backticks is short, so that a line of backticks is not looked through for each. */
const CODE = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![\s\S]))|(`+)(?!`)[^\n]{0,1000}?[^`\n]\2(?!`)/gm;

const INLINE = /(?<!\\)\]\([ \t]*<?([^()\s<>]+)/g;
const DEFINITION = /^[ \t>]{0,3}\[([^\]\n]+)\]:[ \t]*<?([^\s<>]+)/gm;
/** Drivers name themselves before their messages, and interfaces their parameters, likewise: `[Microsoft][ODBC Driver]`, `[in][out]`. */
const LABELLED = /(?<![\w\]\\])\[[^[\]\n]{3,}\]\[(\d{1,3}|[\w.-]{4,})\](?!\[)/g;

/** The links of a Markdown text, those to labels that are nowhere defined among them. In time linear in its length. */
export function findLinks(text: string): readonly WrittenLink[] {
  if (!text.includes('](') && !text.includes('][') && !text.includes(']:')) return [];
  const shown = hideComments(text.replace(CODE, blank));
  const definitions = [...shown.matchAll(DEFINITION)];
  const labels = new Set(definitions.map(([, label = '']) => fold(label)));
  const targets = [...shown.matchAll(INLINE)].map((match) => toLink(match, match[1] ?? '', false));
  const defined = definitions.map((match) => toLink(match, match[2] ?? '', false));
  const absent = [...shown.matchAll(LABELLED)]
    .filter(([, label = '']) => !labels.has(fold(label)))
    .map((match) => toLink(match, match[1] ?? '', true));
  return [...targets, ...defined, ...absent];
}

const blank = (hidden: string): string => hidden.replace(/[^\n]/g, ' ');

/** Comments are no text. One that is never closed ends the search. */
function hideComments(text: string): string {
  let shown = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const close = start < 0 ? -1 : text.indexOf('-->', start);
    if (close < 0) return shown + text.slice(at);
    shown += text.slice(at, start) + blank(text.slice(start, close + '-->'.length));
    at = close + '-->'.length;
  }
}

const toLink = (match: RegExpExecArray, target: string, isLabel: boolean): WrittenLink => ({
  target,
  start: match.index + match[0].lastIndexOf(target),
  isLabel,
});

const fold = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
