import { type NodeSet, type NodeType, Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';

/** What the grammar collects of a list, an item or a quote (`CompositeBlock` in @lezer/markdown 1.8). */
interface Composite {
  readonly type: number;
  readonly from: number;
  readonly end: number;
  readonly children: Tree[];
  readonly positions: number[];
}

interface CompositeMethods {
  addChild(this: Composite, child: Tree, at: number): void;
  toTree(this: Composite, nodeSet: NodeSet, end?: number): Tree;
}

/** What it collects of a line: what becomes a tree … */
interface Element {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Part[];
  readonly tree?: never;
}

/** … or is one (`TreeElement`). */
type Part = Element | { readonly tree: Tree; readonly from: number };

/** What it collects a leaf's parts in (`Buffer`). */
interface Collector {
  write(type: number, from: number, to: number): this;
  writeElements(parts: readonly Part[], offset?: number): this;
  finish(type: number, length: number): Tree;
}

/** The context that reads blocks, as far as it is replaced (`BlockContext`). */
interface BlockReading {
  readonly parser: MarkdownParser;
  readonly buffer?: Collector;
  readonly block?: Partial<CompositeMethods>;
}

/**
 * The grammar serves editors: it copies each node to hash what is around it, so that it can be used again after a keystroke, parts long lists, so that a place in them is found
 * fast, and packs what is in a line into arrays of numbers, so that trees can be kept. We read a text once and from its beginning; without these, 500,000 items take half the
 * time and half the memory. `parser` is any of the library's; all share the methods. Where a later version has others, nothing happens.
 */
export function buildPlainTrees(parser: MarkdownParser): void {
  const reading = parser.startParse('') as object as BlockReading;
  const composite: Partial<CompositeMethods> = reading.block ? Object.getPrototypeOf(reading.block) : {};
  if (composite.addChild && composite.toTree) Object.assign(composite, PLAIN);
  const buffer = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(reading), 'buffer');
  const packed: (() => Collector) | undefined = buffer?.get;
  if (!packed || !buffer?.configurable || !isCollector(reading.buffer)) return;
  Object.defineProperty(Object.getPrototypeOf(reading), 'buffer', {
    ...buffer,
    get(this: BlockReading): Collector {
      return new PlainCollector(this.parser.nodeSet, () => packed.call(this));
    },
  });
}

const isCollector = (buffer: Collector | undefined): boolean =>
  buffer !== undefined && 'write' in buffer && 'writeElements' in buffer && 'finish' in buffer;

const PLAIN: CompositeMethods = {
  addChild(this: Composite, child, at) {
    this.children.push(child);
    this.positions.push(at);
  },
  toTree(this: Composite, nodeSet, end = this.end) {
    const { type, from, children, positions } = this;
    const last = children.at(-1);
    const reached = last ? Math.max(end, from + (positions.at(-1) ?? 0) + last.length) : end;
    return new Tree(typeOf(nodeSet, type), children, positions, reached - from);
  },
};

/** Trees instead of packed arrays: most leaves have no parts at all, and share their lists of none. A table of ten thousand rows is packed, which takes an eighth of the room. */
class PlainCollector implements Collector {
  private readonly nodeSet: NodeSet;
  private children: Tree[] = NO_TREES;
  private positions: number[] = NO_POSITIONS;
  private readonly createPacked: () => Collector;
  private packed: Collector | undefined;

  constructor(nodeSet: NodeSet, createPacked: () => Collector) {
    this.nodeSet = nodeSet;
    this.createPacked = createPacked;
  }

  write(type: number, from: number, to: number): this {
    if (this.packed) this.packed.write(type, from, to);
    else this.add(leafOf(this.nodeSet, type, to - from), from);
    return this;
  }

  writeElements(parts: readonly Part[], offset = 0): this {
    if (parts.length > MANY && this.children === NO_TREES) this.packed = this.createPacked().writeElements(parts, offset);
    else for (const part of parts) this.add(part.tree ?? treeOf(this.nodeSet, part), part.from + offset);
    return this;
  }

  finish(type: number, length: number): Tree {
    if (this.packed) return this.packed.finish(type, length);
    return new Tree(typeOf(this.nodeSet, type), this.children, this.positions, length);
  }

  private add(child: Tree, position: number): void {
    if (this.children === NO_TREES) {
      this.children = [child];
      this.positions = [position];
    } else {
      this.children.push(child);
      this.positions.push(position);
    }
  }
}

/** What has more parts is packed. */
const MANY = 100;

const NO_TREES: Tree[] = [];
const NO_POSITIONS: number[] = [];

function treeOf(nodeSet: NodeSet, { type, from, to, children }: Element): Tree {
  if (children.length === 0) return leafOf(nodeSet, type, to - from);
  const trees = children.map((part) => part.tree ?? treeOf(nodeSet, part));
  const positions = children.map((part) => part.from - from);
  return new Tree(typeOf(nodeSet, type), trees, positions, to - from);
}

/** A tree says neither where it stands nor what it reads: all marks of one type and length are one tree. */
function leafOf(nodeSet: NodeSet, type: number, length: number): Tree {
  const nodeType = typeOf(nodeSet, type);
  if (length >= LONG) return new Tree(nodeType, NO_TREES, NO_POSITIONS, length);
  const known = LEAVES.get(nodeType) ?? [];
  if (known.length === 0) LEAVES.set(nodeType, known);
  const leaf = known[length] ?? new Tree(nodeType, NO_TREES, NO_POSITIONS, length);
  known[length] = leaf;
  return leaf;
}

const LONG = 16;
const LEAVES = new WeakMap<NodeType, Tree[]>();

const typeOf = (nodeSet: NodeSet, type: number): NodeType => nodeSet.types[type] as NodeType;
