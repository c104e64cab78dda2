import type { Block, Inline } from '../../model/content.ts';

/** An article number in the text: `Q256986`. Not part of a longer word, path or file name. */
const NUMBER = /(?<![\w/.\\-])Q\d{5,6}(?![\w\\-]|\.\w)/g;

/** The other articles that `blocks` point to, as written, in order, each once; `self` is not among them. */
export function findReferences(blocks: readonly Block[], self: string): readonly string[] {
  const found = new Map<string, string>();
  for (const id of blocks.flatMap(inBlock)) if (!found.has(id.toLowerCase())) found.set(id.toLowerCase(), id);
  found.delete(self.toLowerCase());
  return [...found.values()];
}

function inBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inInlines(block.children);
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(inBlock));
    case 'quote':
    case 'admonition':
      return block.children.flatMap(inBlock);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap(inInlines));
    case 'code':
      return block.language === 'text' || block.language === null ? numbersIn(block.value) : [];
    default:
      return [];
  }
}

function inInlines(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'reference') return [inline.article];
    if (inline.type === 'text') return numbersIn(inline.value);
    return 'children' in inline ? inInlines(inline.children) : [];
  });
}

/** Most texts have none, and a look costs less than a search. */
const numbersIn = (text: string): readonly string[] => (text.includes('Q') ? (text.match(NUMBER) ?? []) : []);
