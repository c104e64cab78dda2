import type { Block, Inline } from '../../model/content.ts';
import { type Change, changed, gained, lost } from './change.ts';

/** Where the links of `blocks` lead and which pictures they show, in order. */
export function findTargets(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return inInlines(block.children);
      case 'list':
        return block.items.flatMap(({ children }) => findTargets(children));
      case 'quote':
      case 'admonition':
        return findTargets(block.children);
      case 'table':
        return [block.head, ...block.rows].flatMap((row) => row.flatMap(inInlines));
      default:
        return [];
    }
  });
}

function inInlines(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'image') return [`picture ${inline.src}`];
    if (inline.type === 'link') return [`link to ${inline.href}`, ...inInlines(inline.children)];
    if (inline.type === 'reference') return [`link to article ${inline.article}`, ...inInlines(inline.children)];
    return 'children' in inline ? inInlines(inline.children) : [];
  });
}

/** `where`: ` in step 2`. */
export function compareTargets(before: readonly string[], after: readonly string[], where: string): readonly Change[] {
  const gone = without(before, after);
  const fresh = without(after, before);
  const [one, other] = [gone[0], fresh[0]];
  if (one !== undefined && other !== undefined && gone.length === 1 && fresh.length === 1)
    return [changed(`${capitalise(one)} → ${other}${where}`)];
  return [
    ...gone.map((target) => lost(`${capitalise(target)} lost${where}`)),
    ...fresh.map((target) => gained(`${capitalise(target)} gained${where}`)),
  ];
}

/** `list` without what `others` has, each once for each time it stands there. */
export function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
