import { type NodeSet, Tree } from '@lezer/common';
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

/**
 * The grammar serves editors: it copies each node to hash what is around it, so that it can be used again after a keystroke, and parts long lists, so that a place in them is found
 * fast. We read a text once and from its beginning; without both, 500,000 items take half the time and half the memory. `parser` is any of the
 * library's; all share the methods. Where a later version has others, nothing happens.
 */
export function buildPlainTrees(parser: MarkdownParser): void {
  const { block } = parser.startParse('') as { readonly block?: object };
  const methods: Partial<CompositeMethods> = block ? Object.getPrototypeOf(block) : {};
  if (methods.addChild && methods.toTree) Object.assign(methods, PLAIN);
}

const PLAIN: CompositeMethods = {
  addChild(this: Composite, child, at) {
    this.children.push(child);
    this.positions.push(at);
  },
  toTree(this: Composite, nodeSet, end = this.end) {
    const { type, from, children, positions } = this;
    const last = children.at(-1);
    const reached = last ? Math.max(end, from + (positions.at(-1) ?? 0) + last.length) : end;
    return new Tree(nodeSet.types[type] as (typeof nodeSet.types)[number], children, positions, reached - from);
  },
};
