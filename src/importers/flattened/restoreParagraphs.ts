import { restoreCommands } from './restoreCommands.ts';
import type { Piece } from './restoreLists.ts';

/** Sentences that open a paragraph wherever they stand, and leave the list that they stand behind. */
const STRONG =
  '(?:To (?:resolve|work around|correct|fix) (?:this|these|the) (?:problem|issue|behavior|error)|Microsoft has confirmed|Microsoft is researching|For (?:more|additional|further) information(?:,| (?:about|on|regarding))|For a (?:complete )?list of|This (?:issue|problem|behavior|error) (?:can|may|could|might) also|In addition, (?:the|you)|The (?:English|global) version of this|The third-party (?:products?|contact)|Microsoft provides third-party|Microsoft used the most|A supported (?:fix|hotfix|feature)|(?:When|After) the [a-z]+ (?:has|have|is|are) (?:finished|complete|completed|done))';
const LEAVES_LIST = new RegExp(`^${STRONG}\\b`);
const BEFORE_STRONG = new RegExp(`(?<![(,"'-]|\\b(?:and|or|the|in)) (?=${STRONG}\\b)`);

/** Sentences that open a paragraph within an item, too. */
const OPENS_PARAGRAPH = /^(?:(?:WARNING|CAUTION|IMPORTANT|NOTES?|TIP):|-or-|-and-|where <)/;

/** Sentences that open a paragraph at the margin, as they do in most articles that have kept their lines. */
const OPENS_AT_MARGIN =
  /^(?:To (?!do (?:so|this)\b)[a-z]+ |The (?:following|English version|third-party|products?|patch)\b|Microsoft (?:has|used|provides)|If the (?:issue|problem|error)\b|Another |A supported |This (?:hotfix|behavior is by)\b|Please note|You can download|For (?:more|additional) information|Method \d)/;

const FIELD = /\b(?:Event ?(?:ID|Type|Source|Category)|Event|Source|Type|Cat\w{0,3}ory|Description|User|Computer)\s?: ?/g;

/** A message longer than this is rather the text that follows it. */
const LONGEST_MESSAGE = 60;

/** The lines of a piece: a blank line, then its paragraphs and examples, indented. */
export function restoreParagraphs(piece: Piece): readonly string[] {
  const inner = piece.marker === '' ? piece.indent : piece.indent + 3;
  let indent = inner;
  const lines: string[] = [];
  splitParagraphs(piece.text, piece.marker !== '').forEach((paragraph, i) => {
    if (piece.isLast && i > 0 && LEAVES_LIST.test(paragraph)) indent = 0;
    const restored = restoreExamples(paragraph, indent);
    lines.push('', ...restored);
  });
  const first = lines.findIndex((line) => line !== '');
  if (piece.marker === '') return lines;
  if (first < 0) return ['', `${' '.repeat(piece.indent)}${piece.marker}`];
  return lines.map((line, i) => (i === first ? `${' '.repeat(piece.indent)}${piece.marker} ${line.trimStart()}` : line));
}

const SENTENCE_END = /(?<=[.:!?]["')]*)(?<! [A-Z]\.) (?=["(]?[A-Z]|where <)|(?<=-or-|-and-) | (?=-(?:or|and)-(?: |$))/;

/** Cuts in front of sentences that open a paragraph. */
function splitParagraphs(text: string, inItem: boolean): readonly string[] {
  const sentences = text.split(BEFORE_STRONG).flatMap((part) => part.split(SENTENCE_END));
  const paragraphs: string[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last === undefined || /^-(?:or|and)-$/.test(last) || opensParagraph(sentence, last, inItem)) paragraphs.push(sentence);
    else paragraphs[paragraphs.length - 1] = `${last} ${sentence}`;
  }
  return paragraphs;
}

/** A mark ("NOTE:") keeps the sentence that it stands in front of. */
function opensParagraph(sentence: string, before: string, inItem: boolean): boolean {
  if (/(?:^|\s)[A-Z]+:$/.test(before)) return false;
  return LEAVES_LIST.test(sentence) || OPENS_PARAGRAPH.test(sentence) || (!inItem && OPENS_AT_MARGIN.test(sentence));
}

/** Shapes that stand on lines of their own behind a colon, with what follows them. */
const EXAMPLES: readonly RegExp[] = [
  /: (" .*?" \(without (?:the )?quot[^)]*\)\.?)(?: |$)/,
  /: ((?:HKEY_\w+|HK[LC][MU])\\(?:\S*\\ (?=\w)| (?=\w)|\S+ (?=(?:\w+ )?\w+\\))*\S*)(?: |$)/,
  /: (Q\d{5,6} .*)$/,
  /: ((?:[A-Z0-9] ){3,}[A-Z0-9])(?= |$)/,
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
      : restoreTyped(example, /\bcommands:/.test(paragraph.slice(0, start)), example.startsWith('"') ? indent : indent + 3);
    return [
      ...around(paragraph.slice(0, start), indent),
      ...lines,
      ...(rest === '' ? [] : ['', ...restoreExamples(rest, indent)]),
    ];
  }
  return restoreMessage(paragraph, indent);
}

/** Where several commands are announced, each gets a line. */
function restoreTyped(example: string, isSeveral: boolean, indent: number): readonly string[] {
  return (isSeveral ? restoreCommands(example) : [example]).map((line) => pad(line, indent));
}

function around(text: string, indent: number): readonly string[] {
  return text.trim() === '' ? [] : [pad(text.trim(), indent), ''];
}

function pad(text: string, indent: number): string {
  return ' '.repeat(indent) + text;
}

/** Where an event-log entry begins: two field names close together, the first behind a colon or at the beginning; anywhere behind another entry. */
function findEvent(text: string, anywhere = false): number | undefined {
  const fields = [...text.matchAll(FIELD)];
  const first = fields.findIndex(({ index }, i) => {
    const next = fields[i + 1];
    const isNear = next !== undefined && next.index - index < 80;
    return isNear && (anywhere || index === 0 || /[:.] $/.test(text.slice(0, index)));
  });
  return fields[first]?.index;
}

/** A field on a line; what follows "Description:" is its text, up to the entry behind it. */
function restoreEvent(text: string, indent: number): readonly string[] {
  const description = /\bDescription\s?:/.exec(text);
  const end = description ? description.index + description[0].length : text.length;
  const fields = text.slice(0, end).split(new RegExp(`(?<!\\bEvent) (?=${FIELD.source})`));
  const lines = fields.filter((field) => field !== '').map((field) => pad(field.trim(), indent));
  const last = lines.pop() ?? '';
  const rest = text.slice(end);
  const next = findEvent(rest, true);
  if (next === undefined) return [...lines, last + rest];
  return [...lines, last + rest.slice(0, next).trimEnd(), '', ...restoreEvent(rest.slice(next), indent)];
}

const ANNOUNCES =
  /^(.*?\b(?:error|messages?|errors|following|prompt|commands?|follows|appears|displayed|logged)\s?:) (?=["A-Za-z\d\\])(.+)$/;

/** Where the article speaks again, behind what the machine says. */
const SPEAKS_AGAIN =
  / (?=(?:This (?:error|message|problem|issue|behavior|occurs|happens)|When (?:you|the)|If (?:you|the)|You (?:may|can|must|receive|might|should)|After (?:you|the)|To [a-z]+ |However,|In addition|In the|For |Microsoft (?:has|is)|These |Note |The (?:error|message|above|event|problem|following)|where |NOTE:|Where )\b)/;

/** "… the following error message: Services Could not start …", "… at a command prompt: net stop …". */
function restoreMessage(paragraph: string, indent: number): readonly string[] {
  const [, leadIn = '', said = ''] = ANNOUNCES.exec(paragraph) ?? [];
  const [message = ''] = said.split(SPEAKS_AGAIN);
  if (message === '' || message.split(' ').length > LONGEST_MESSAGE) return [pad(paragraph, indent)];
  const rest = said.slice(message.length).trim();
  return [pad(leadIn, indent), '', pad(message, indent + 3), ...(rest === '' ? [] : ['', ...restoreExamples(rest, indent)])];
}
