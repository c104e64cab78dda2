import type { Paragraph, Reference } from '../markdown/block.ts';
import type { Line } from './line.ts';
import { foldSpaces } from './reading.ts';
import { joinLines } from './wrap.ts';

const TITLED = /^(Q\d{5,6})\b[ :-]*\S/;

/** Whether lines name other articles, each a number and a title: "Q256986 Description of the Microsoft Windows Registry". */
export function isReferences(lines: readonly Line[]): boolean {
  return (
    TITLED.test(lines[0]?.text ?? '') &&
    (lines.length <= 6 || lines.filter((line) => TITLED.test(line.text)).length * 3 > lines.length)
  );
}

/** One reference for each number at the beginning of a line; other lines are the rest of a title that was wrapped. */
export function readReferences(lines: readonly Line[]): readonly Reference[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (TITLED.test(line.text) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => {
    const text = foldSpaces(joinLines(group));
    return { type: 'reference', id: TITLED.exec(text)?.[1] ?? '', text };
  });
}

/** Whether lines are nothing but addresses, or a file's name with the address that it is had from. */
export function isAddress(lines: readonly Line[]): boolean {
  return (
    lines.length <= 6 &&
    lines.some((line) => /(?:https?|ftp):\/\//.test(line.text)) &&
    !lines.some((line) => /\S {3,}\S/.test(line.text))
  );
}

/** Such lines, one paragraph. An address that was wrapped goes on with a slash. */
export function readAddress(lines: readonly Line[]): Paragraph {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last?.includes('://') && /^[/?&]/.test(line.text)) out[out.length - 1] = last + line.text;
    else out.push(foldSpaces(line.text));
  }
  return { type: 'paragraph', lines: out };
}
