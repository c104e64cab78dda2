import type { AdmonitionKind, Block, Inline } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { findKind } from './admonitionKinds.ts';
import { addRange, type Source } from './source.ts';

/** `NOTE:`, `**Warning**`, `> [!TIP]`: what a paragraph's mark says, and the paragraph without it. */
interface Mark {
  readonly kind: AdmonitionKind;
  readonly rest: readonly Inline[];
}

const KINDS = 'warning|caution|important|note|tip|danger|attention|hint';

/** Pictures that say as much as a word: the first of them counts. */
const PICTURES: readonly (readonly [AdmonitionKind, RegExp])[] = [
  ['warning', /^(?:\u26a0|\u26d4|\u2757|\u203c|\u2620|\u2622|\u2623|\u{1f6a8}|\u{1f6d1})/u],
  ['note', /^(?:\u2139|\u{1f4dd}|\u{1f4cc}|\u{1f5d2})/u],
  ['tip', /^\u{1f4a1}/u],
];

const ALL_PICTURES = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u;

/** A bold mark stands for itself, whatever follows: `**Note**`, `**Warning:**`, `**Important!**`. */
const BOLD = new RegExp(`^\\s*(${KINDS})(?:s| note)?\\s*[:!.]?\\s*$`, 'i');

/** Bold text that the mark opens: `**Warning: you are operating on …**`. */
const BOLD_OPENING = new RegExp(`^\\s*(${KINDS})(?:s| note)?\\s*:\\s*(?=\\S)`, 'i');

/** Without markup: `WARNING: …`, `Note: …`, `IMPORTANT! …`, `IMPORTANT NOTE: …`. */
const PLAIN = new RegExp(`^(${KINDS})(?:s| note)?\\s?[:!]\\s*`, 'i');

/** Without a colon in capitals only: `IMPORTANT This article contains …`. */
const CAPITALS = new RegExp(`^(${KINDS.toUpperCase()})S?\\s+(?=[A-Z][a-z])`);

/** Reads the mark that opens a paragraph; undefined for a paragraph without one. */
function readMark(inlines: readonly Inline[], inItem: boolean): Mark | undefined {
  const first = inlines[0];
  const picture = first && readPicture(first);
  if (!picture) return readWord(inlines);
  const rest = inlines.slice(1);
  const behind = picture.inline ? [picture.inline, ...rest] : rest;
  // An item that begins with a picture is a step all the same.
  return readWord(behind) ?? (inItem ? undefined : { kind: picture.kind, rest: behind });
}

function readWord(inlines: readonly Inline[]): Mark | undefined {
  const first = inlines[0];
  if (first?.type === 'text') return readPlainMark(first.value, inlines);
  return first?.type === 'strong' || first?.type === 'emphasis'
    ? readBoldMark(first.type, first.children, inlines.slice(1))
    : undefined;
}

/** The picture that `inline` begins with, and what is left of it: `⚠️ Do not …`, `**⚠️ Warning:**`. */
function readPicture(inline: Inline): { readonly kind: AdmonitionKind; readonly inline: Inline | undefined } | undefined {
  if (inline.type === 'text') {
    if (inline.value.charCodeAt(0) < 128) return undefined;
    const kind = PICTURES.find(([, pattern]) => pattern.test(inline.value))?.[0];
    if (!kind) return undefined;
    const value = inline.value.replace(ALL_PICTURES, '');
    return { kind, inline: value === '' ? undefined : { type: 'text', value } };
  }
  if (inline.type !== 'strong' && inline.type !== 'emphasis') return undefined;
  const [first, ...rest] = inline.children;
  const found = first && readPicture(first);
  if (!found) return undefined;
  const children = found.inline ? [found.inline, ...rest] : rest;
  return { kind: found.kind, inline: children.length === 0 ? undefined : { type: inline.type, children } };
}

function readPlainMark(text: string, inlines: readonly Inline[]): Mark | undefined {
  const match = PLAIN.exec(text) ?? CAPITALS.exec(text);
  return match ? withKind(match[1], withoutBreak(withText(text.slice(match[0].length), inlines.slice(1)))) : undefined;
}

function readBoldMark(type: 'strong' | 'emphasis', children: readonly Inline[], rest: readonly Inline[]): Mark | undefined {
  const text = plainText(children);
  const match = BOLD.exec(text);
  if (match && (type === 'strong' || text.includes(':') || startsWithColon(rest))) return withKind(match[1], withoutColon(rest));
  const [first, ...others] = children;
  const opening = first?.type === 'text' ? BOLD_OPENING.exec(first.value) : null;
  if (!opening || first?.type !== 'text') return undefined;
  return withKind(opening[1], [{ type, children: withText(first.value.slice(opening[0].length), others) }, ...rest]);
}

function startsWithColon([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && /^\s?:/.test(first.value);
}

function withoutColon(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type === 'break') return rest;
  return first?.type === 'text' ? withoutBreak(withText(first.value.replace(/^\s*[:.]?\s*/, ''), rest)) : inlines;
}

function withoutBreak(inlines: readonly Inline[]): readonly Inline[] {
  return inlines[0]?.type === 'break' ? inlines.slice(1) : inlines;
}

function withText(value: string, rest: readonly Inline[]): readonly Inline[] {
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
}

function withKind(word: string | undefined, rest: readonly Inline[]): Mark | undefined {
  const kind = findKind(word ?? '');
  return kind && { kind, rest };
}

/**
 * Turns each paragraph that begins with a mark into an admonition. One that is a mark and nothing else takes the block below it,
 * otherwise a list below stays where it is: as often as not it goes on with the steps.
 */
export function markAdmonitions(source: Source, blocks: readonly Block[], inItem = false): readonly Block[] {
  if (!blocks.some((block) => block.type === 'paragraph' && readMark(block.children, inItem))) return blocks;
  const marked: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    const mark = block.type === 'paragraph' ? readMark(block.children, inItem) : undefined;
    const next = mark?.rest.length === 0 ? findContent(blocks[i + 1]) : undefined;
    if (next) i++;
    marked.push(mark ? toAdmonition(source, block, mark, next) : block);
  }
  return marked;
}

/** The block that a mark on a line of its own announces. */
function findContent(next: Block | undefined): Block | undefined {
  return next && next.type !== 'heading' && next.type !== 'rule' && next.type !== 'admonition' ? next : undefined;
}

function toAdmonition(source: Source, block: Block, { kind, rest }: Mark, next: Block | undefined): Block {
  const range = source.ranges[block.at] ?? { start: 0, end: 0 };
  if (rest.length > 0) {
    return {
      type: 'admonition',
      at: addRange(source, range),
      kind,
      children: [{ type: 'paragraph', at: block.at, children: rest }],
    };
  }
  if (!next) return block;
  const end = source.ranges[next.at]?.end ?? range.end;
  return { type: 'admonition', at: addRange(source, { start: range.start, end }), kind, children: [next] };
}

/** A quote whose first words are a mark is the admonition that they name, all of it. Nothing is left of an empty quote. */
export function quoteOrAdmonition(at: number, blocks: readonly Block[]): Block | undefined {
  const [first, ...others] = blocks;
  if (!first) return undefined;
  if (first.type !== 'admonition') return { type: 'quote', at, children: blocks };
  return { type: 'admonition', at, kind: first.kind, children: [...first.children, ...others] };
}
