import { readTokens, type Token } from './compareWords.ts';
import { isRule, type Line } from './raw/line.ts';

const MARKER = /^(?:[-*\u2022\u00b7]|\d{1,3}[.)]|[A-Za-z][.)])(?=\s|$)/;
const ADMONITION = /^(?:(?:WARNING|CAUTION|IMPORTANT|NOTE|TIP)(?:S| NOTE)?\s?[:!]|(?:WARNING|CAUTION|IMPORTANT|NOTE)(?=\s))/i;
/** The marks around something to be typed, with the remark that they are none. */
const QUOTED_END = /"\s*(?=\(without (?:the )?quot|\(without$|\(without the$|$)/i;

/**
 * The words of a raw article's body. What the layout alone has put there may be left out: rules and underlines, list markers, the mark that an
 * admonition's kind now says, the quotation marks around a command that do not belong to it.
 */
export function readSourceTokens(lines: readonly Line[]): readonly Token[] {
  const tokens: Token[] = [];
  let group = 0;
  const add = (text: string, isLayout: boolean): void => {
    if (isLayout) group++;
    for (const word of readTokens(text)) tokens.push({ text: word, group: isLayout ? group : null });
  };
  for (const line of lines) {
    for (const part of splitLine(line)) add(part.text, part.isLayout);
  }
  return tokens;
}

/** Marks that stand behind the end of a sentence. */
const WITHIN_LINE = /(?<=[.!?)]) +(?=(?:WARNING|CAUTION|IMPORTANT|NOTE):)/;

interface Part {
  readonly text: string;
  readonly isLayout: boolean;
}

function splitLine(line: Line): readonly Part[] {
  if (isRule(line)) return [{ text: line.text, isLayout: true }];
  return line.text.split(WITHIN_LINE).flatMap(splitPart);
}

function splitPart(text: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (const mark of [MARKER, MARKER, MARKER, ADMONITION, /^"/]) {
    const found = mark.exec(rest)?.[0];
    if (found === undefined) continue;
    parts.push({ text: found, isLayout: true });
    rest = rest.slice(found.length).trimStart();
  }
  if (/^([-=~*_])\1{2,}$/.test(rest)) return [...parts, { text: rest, isLayout: true }];
  const end = QUOTED_END.exec(rest);
  if (!end) return [...parts, { text: rest, isLayout: false }];
  return [
    ...parts,
    { text: rest.slice(0, end.index), isLayout: false },
    { text: '"', isLayout: true },
    { text: rest.slice(end.index + end[0].length), isLayout: false },
  ];
}
