import type { Block, Heading, Inline, List, ListItem } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { splitAtHeads } from './boldHeadings.ts';
import { getSectionKind } from './sections.ts';

/** Below any heading that an author writes around a list. */
const DEPTH = 5;

/** A longer list is none of fields, nor do its items have more. */
const MOST_ITEMS = 1_000;
const MOST_BLOCKS = 20;

/**
 * Lists whose items are fields, read as the headings that they are: "- **Cause:** …", "- **Fix:** …" of one problem, or "1. **Symptom:** … **Cause:** … **Fix:** …", a
 * problem with its own fields in each item.
 */
export function withFieldLists(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'list')) return blocks;
  return blocks.flatMap((block) => (block.type === 'list' ? (readList(block) ?? [block]) : [block]));
}

function readList({ items }: List): readonly Block[] | null {
  if (items.length > MOST_ITEMS) return null;
  const first = items[0] && readFields(items[0]);
  if (!first) return null;
  const fields = items.map(readFields);
  const isProblem = (own: readonly Field[] | null): own is readonly Field[] =>
    own !== null && own[0]?.kind === 'symptom' && own.some(({ kind }) => isWay(kind));
  if (fields.every(isProblem)) return fields.flatMap(toProblem);
  const only = fields.flatMap((own) => (own?.length === 1 ? own : []));
  const names = new Set(only.map(({ name }) => name.toLowerCase()));
  const isForm = items.length > 1 && only.length === items.length && names.size === items.length;
  return isForm && only.some(({ kind }) => isWay(kind) || kind === 'cause')
    ? only.flatMap((field) => withHeading(DEPTH, field))
    : null;
}

/** A name, and what stands behind it. */
interface Field {
  readonly name: string;
  readonly at: number;
  readonly kind: string;
  readonly blocks: readonly Block[];
}

const isWay = (kind: string): boolean => kind === 'resolution' || kind === 'workaround';

/** The fields that an item consists of; null where it does not begin with the name of one. Items of a list below that are fields are its own. */
function readFields({ children }: ListItem): readonly Field[] | null {
  if (children.length > MOST_BLOCKS) return null;
  const fields: { name: string; at: number; kind: string; blocks: Block[] }[] = [];
  for (const child of children.flatMap(split)) {
    if (child.type === 'heading') {
      const name = plainText(child.children);
      fields.push({ name, at: child.at, kind: getSectionKind(name), blocks: [] });
    } else if (fields.length === 0) return null;
    else fields.at(-1)?.blocks.push(child);
  }
  return fields.length === 0 ? null : fields;
}

function split(block: Block): readonly Block[] {
  if (block.type === 'paragraph') return splitAtHeads(block, DEPTH);
  if (block.type !== 'list') return [block];
  const parts = block.items.map(({ children }) => children.flatMap(split));
  return parts.every(([first]) => first?.type === 'heading') ? parts.flat() : [block];
}

const withHeading = (depth: number, { name, at, blocks }: Field): readonly Block[] => [
  { type: 'heading', at, depth, children: [{ type: 'text', value: name }] } satisfies Heading,
  ...blocks,
];

/** The problem heads what is said of it. */
function toProblem([problem, ...others]: readonly Field[]): readonly Block[] {
  const [first, ...more] = problem?.blocks ?? [];
  const words: readonly Inline[] =
    first?.type === 'paragraph' ? first.children : [{ type: 'text', value: blocksText(first ? [first] : []) }];
  const heading: Heading = { type: 'heading', at: first?.at ?? problem?.at ?? 0, depth: DEPTH, children: words };
  return [heading, ...more, ...others.flatMap((field) => withHeading(DEPTH + 1, field))];
}
