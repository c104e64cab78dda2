import { joinCutWords } from '../hyphen.ts';
import { restoreLists } from './restoreLists.ts';
import { restoreParagraphs } from './restoreParagraphs.ts';

/** A stretch of the body under one heading. */
export interface FlatSection {
  /** Null for what stands before the first heading. */
  readonly heading: string | null;
  /** `=` or `-`: what underlines the heading. */
  readonly mark: string;
  readonly text: string;
}

/** The body's lines, from its flat text: headings, then the lists and paragraphs under each. */
export function restoreBody(text: string): readonly string[] {
  return splitSections(joinCutWords(text.trim())).flatMap(({ heading, mark, text: under }) => [
    ...(heading === null ? [] : ['', heading, mark.repeat(heading.length), '']),
    ...restoreLists(under).flatMap((piece) => restoreParagraphs(piece)),
  ]);
}

const UNDERLINE = /\s(=+|-{3,}|~{3,}|\*{3,})(?=\s|$)/g;

/** Cuts at underlines: the heading is what stands in front, exactly as long. Others are left in the text. */
function splitSections(text: string): readonly FlatSection[] {
  const sections: FlatSection[] = [];
  let heading: string | null = null;
  let mark = '';
  let start = 0;
  for (const match of text.matchAll(UNDERLINE)) {
    const underline = match[1] ?? '';
    const from = match.index - underline.length;
    if (from < start || !isHeading(text, from, match.index, underline)) continue;
    sections.push({ heading, mark, text: text.slice(start, from).trim() });
    heading = text.slice(from, match.index);
    mark = underline.charAt(0);
    start = match.index + match[0].length;
  }
  sections.push({ heading, mark, text: text.slice(start).trim() });
  return sections.filter((section) => section.heading !== null || section.text !== '');
}

/** Another rule, the middle of a sentence, the end of one, the heads of columns. */
const NO_HEADING = /([=~*-])\1{2}|^[a-z]+ |[a-z]\. [A-Z].*[^.]$|\bDate .*\bSize\b|\b[Ff]ile [Nn]ame\b.*\b(?:Version|Size)\b/;

function isHeading(text: string, from: number, to: number, underline: string): boolean {
  const startsWord = from === 0 || text[from - 1] === ' ';
  const heading = text.slice(from, to);
  return startsWord && underline.length >= 3 && /^\S.*\p{L}/u.test(heading) && !NO_HEADING.test(heading);
}
