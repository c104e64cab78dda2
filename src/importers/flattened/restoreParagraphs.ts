import type { Piece } from './restoreLists.ts';

/** Sentences that open a paragraph behind a list, at the margin. */
const LEAVES_LIST =
  /^(?:To (?:resolve|work around|correct|fix) (?:this|these|the)\b|Microsoft has confirmed|Microsoft is researching|For (?:more|additional|further) information|For a complete list|This (?:issue|problem|behavior|error) (?:can|may|could|might) also|In addition,|The English version)/;

/** Sentences that open a paragraph where they stand. */
const OPENS_PARAGRAPH =
  /^(?:(?:WARNING|CAUTION|IMPORTANT|NOTES?|TIP):|-or-|-and-|To (?:do (?:so|this)|edit|determine)\b.*|If you (?:have|are|do|cannot|receive)\b|where <)/;

const FIELD = /\b(?:Event ?(?:ID|Type|Source|Category)|Event|Source|Type|Cat[ef]+gory|Description|User|Computer)\s?: ?/g;

/** A message longer than this is rather the text that follows it. */
const LONGEST_MESSAGE = 60;

/** The lines of a piece: a blank line, then its paragraphs and examples, indented. */
export function restoreParagraphs(piece: Piece): readonly string[] {
  const inner = piece.marker === '' ? piece.indent : piece.indent + 3;
  let indent = inner;
  const lines: string[] = [];
  splitParagraphs(piece.text).forEach((paragraph, i) => {
    if (piece.isLast && i > 0 && LEAVES_LIST.test(paragraph)) indent = 0;
    const restored = restoreExamples(paragraph, indent);
    lines.push('', ...restored);
  });
  const first = lines.findIndex((line) => line !== '');
  if (piece.marker === '') return lines;
  if (first < 0) return ['', `${' '.repeat(piece.indent)}${piece.marker}`];
  return lines.map((line, i) => (i === first ? `${' '.repeat(piece.indent)}${piece.marker} ${line.trimStart()}` : line));
}

/** Cuts in front of sentences that open a paragraph. */
function splitParagraphs(text: string): readonly string[] {
  const sentences = text.split(
    /(?<=[.:!?)"'] ?)(?<! [A-Z]\.) (?=["(]?[A-Z]|-or-|-and-|where <)|(?<=-or-|-and-) | (?=-or- |-and- )/,
  );
  const paragraphs: string[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const isSeparate =
      last === undefined || /^-(?:or|and)-$/.test(last) || LEAVES_LIST.test(sentence) || OPENS_PARAGRAPH.test(sentence);
    if (isSeparate) paragraphs.push(sentence);
    else paragraphs[paragraphs.length - 1] = `${last} ${sentence}`;
  }
  return paragraphs;
}

/** Shapes that stand on lines of their own behind a colon, with what follows them. */
const EXAMPLES: readonly RegExp[] = [
  /: (" .*?" \(without (?:the )?quot[^)]*\)\.?)(?: |$)/,
  /: ((?:HKEY_\w+|HK[LC][MU])\\(?:\S*\\ (?=\w)| (?=\w)|\S+ (?=(?:\w+ )?\w+\\))*\S*)(?: |$)/,
  /: (Q\d{5,6} .*)$/,
  /: ((?:https?|ftp):\/\/\S+)(?: |$)/,
];

/** A paragraph's text, then what it announces on lines of its own: an event's fields, a command, a key, another article, a message. */
function restoreExamples(paragraph: string, indent: number): readonly string[] {
  const event = findEvent(paragraph);
  if (event !== undefined)
    return [...around(paragraph.slice(0, event), indent), ...restoreEvent(paragraph.slice(event), indent + 3)];
  for (const shape of EXAMPLES) {
    const match = shape.exec(paragraph);
    if (!match) continue;
    const start = match.index + 2;
    const rest = paragraph.slice(start + (match[1] ?? '').length).trim();
    const example = match[1] ?? '';
    const lines = example.startsWith('Q')
      ? example.split(/ (?=Q\d{5,6} [A-Z])/).flatMap((line) => [pad(line, indent + 3), ''])
      : [pad(example, example.startsWith('"') ? indent : indent + 3)];
    return [
      ...around(paragraph.slice(0, start), indent),
      ...lines,
      ...(rest === '' ? [] : ['', ...restoreExamples(rest, indent)]),
    ];
  }
  return restoreMessage(paragraph, indent);
}

function around(text: string, indent: number): readonly string[] {
  return text.trim() === '' ? [] : [pad(text.trim(), indent), ''];
}

function pad(text: string, indent: number): string {
  return ' '.repeat(indent) + text;
}

/** Where an event-log entry begins: two field names close together, the first behind a colon or at the beginning. */
function findEvent(text: string): number | undefined {
  const fields = [...text.matchAll(FIELD)];
  const first = fields.findIndex(({ index }, i) => {
    const next = fields[i + 1];
    const isNear = next !== undefined && next.index - index < 80;
    return isNear && (index === 0 || /[:.] $/.test(text.slice(0, index)));
  });
  return fields[first]?.index;
}

function restoreEvent(text: string, indent: number): readonly string[] {
  const description = /\bDescription\s?:/.exec(text);
  const end = description ? description.index + description[0].length : text.length;
  const fields = text.slice(0, end).split(new RegExp(` (?=${FIELD.source})`, 'g'));
  const lines = fields.filter((field) => field !== '').map((field) => pad(field.trim(), indent));
  const last = lines.pop() ?? '';
  return [...lines, last + text.slice(end)];
}

/** "… the following error message: Services Could not start …" */
function restoreMessage(paragraph: string, indent: number): readonly string[] {
  const match = /^(.*?\b(?:error|message|messages|errors|error messages?|following):) (?=["A-Z\d])(.+)$/.exec(paragraph);
  if (!match || (match[2] ?? '').split(' ').length > LONGEST_MESSAGE) return [pad(paragraph, indent)];
  return [pad(match[1] ?? '', indent), '', pad(match[2] ?? '', indent + 3)];
}
