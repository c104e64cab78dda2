import { positionAt } from '../../model/diagnostic.ts';
import { parse } from './parse.ts';

/** The blocks of `text` without their numbers, for comparison. */
export function shape(text: string): unknown {
  return withoutNumbers(parse(text, 'a').document.blocks);
}

/** The inlines of a text that is one paragraph. */
export function inlines(text: string): unknown {
  const [block] = parse(text, 'a').document.blocks;
  return block?.type === 'paragraph' ? block.children : block;
}

/** The diagnostics of `text` as `line:column severity code`. */
export function reports(text: string, slug = 'a'): readonly string[] {
  return parse(text, slug).diagnostics.map(({ range, severity, code }) => {
    const { line, column } = positionAt(text, range.start);
    return `${line}:${column} ${severity} ${code}`;
  });
}

function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (key === 'at' ? [] : [[key, withoutNumbers(part)]])));
}
