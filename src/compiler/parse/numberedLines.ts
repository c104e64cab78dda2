import type { Block, Inline, List, Paragraph } from '../../model/content.ts';
import { addRange, type Source } from './source.ts';

/**
 * `<p>1. Open it.<br>2. Close it.</p>`: lines that are numbered from 1 on are a list, as editors for the web export what was typed as lines. Undefined for any
 * other paragraph.
 */
export function readNumberedLines(source: Source, paragraph: Paragraph): List | undefined {
  const [first] = paragraph.children;
  if (first?.type !== 'text' || !/^1[.)]\s/.test(first.value)) return undefined;
  const lines = splitLines(paragraph.children).map(withoutNumber);
  if (lines.length < 2 || lines.some((line, i) => line?.number !== i + 1)) return undefined;
  const items = placesOf(source, paragraph, lines.length).map((range, i) => {
    const content: Block = { type: 'paragraph', at: addRange(source, range), children: lines[i]?.rest ?? [] };
    return { at: addRange(source, range), children: [content] };
  });
  return { type: 'list', at: paragraph.at, ordered: true, start: 1, items };
}

function splitLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

interface NumberedLine {
  readonly number: number;
  readonly rest: readonly Inline[];
}

function withoutNumber([first, ...others]: readonly Inline[]): NumberedLine | undefined {
  const match = first?.type === 'text' ? /^(\d{1,3})[.)]\s+/.exec(first.value) : null;
  if (!match || first?.type !== 'text') return undefined;
  const value = first.value.slice(match[0].length);
  return { number: Number(match[1]), rest: value === '' ? others : [{ type: 'text', value }, ...others] };
}

/** Where each line stands: from its number to the next. */
function placesOf({ text, ranges }: Source, { at }: Paragraph, count: number) {
  const { start, end } = ranges[at] ?? { start: 0, end: 0 };
  const starts = [start];
  for (let number = 2; number <= count; number++) {
    const from = text.indexOf(`${number}`, (starts.at(-1) ?? start) + 1);
    starts.push(from < 0 || from > end ? end : from);
  }
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}
