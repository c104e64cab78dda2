import type { Inline } from '../../model/content.ts';

/** The characters of an inline, markup dropped and white space as it stands: offsets into it are what `sliceInlines` takes. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += textOf(inline);
  return text;
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'break':
      return ' ';
    case 'image':
      return '';
    default:
      return inlineText(inline.children);
  }
}

/** The part of `inlines` between two offsets of `inlineText(inlines)`, markup kept, white space at both ends dropped. */
export function sliceInlines(inlines: readonly Inline[], from: number, to: number = Number.POSITIVE_INFINITY): readonly Inline[] {
  // Most paragraphs are one text.
  const only = inlines.length === 1 ? inlines[0] : undefined;
  if (only?.type !== 'text') return trimEnds(sliceRaw(inlines, from, to));
  const value = only.value.slice(from, to).trim();
  if (value.length === only.value.length) return inlines;
  return value === '' ? [] : [{ type: 'text', value }];
}

function sliceRaw(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const out: Inline[] = [];
  let offset = 0;
  for (const inline of inlines) {
    const length = textOf(inline).length;
    const start = Math.max(0, from - offset);
    const end = Math.min(length, to - offset);
    offset += length;
    // An image has no characters: it belongs to the text in front of it.
    if (length === 0 ? offset >= from && offset <= to && from !== to : start < end) out.push(cut(inline, start, end, length));
  }
  return out;
}

function cut(inline: Inline, start: number, end: number, length: number): Inline {
  if (start === 0 && end === length) return inline;
  switch (inline.type) {
    case 'text':
    case 'code':
      return { ...inline, value: inline.value.slice(start, end) };
    case 'break':
    case 'image':
      return inline;
    default:
      return { ...inline, children: sliceRaw(inline.children, start, end) };
  }
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  const out = [...inlines];
  const first = out[0];
  if (first?.type === 'text') out[0] = { ...first, value: first.value.trimStart() };
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = { ...last, value: last.value.trimEnd() };
  return out.filter((inline) => inline.type !== 'text' || inline.value !== '');
}
