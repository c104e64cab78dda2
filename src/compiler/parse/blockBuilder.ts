import type { Block } from '../../model/content.ts';
import { markAdmonitions } from './admonition.ts';
import { joinLists } from './joinLists.ts';
import { extendRange, type Source } from './source.ts';

/** A row of an HTML table: what stands in each cell. */
export interface HtmlRow {
  readonly cells: (readonly Block[])[];
  /** Whether all of its cells head a column. */
  isHead: boolean;
}

/** An item of a list that is still open. */
export interface OpenItem {
  readonly at: number;
  readonly children: Block[];
}

/** Something open, and what was found in it so far. */
export interface Frame {
  /** What closes it: the name of an element or of a fence. */
  readonly name: string;
  /** Offset of what opened it. */
  readonly start: number;
  readonly blocks: Block[];
  readonly items: OpenItem[];
  readonly rows: HtmlRow[];
  readonly close: Close;
}

/** What becomes of a frame that ends at `end`: blocks for the frame around it. `isClosed`: whether anything says that it ends there. */
export type Close = (frame: Frame, end: number, parent: Frame, isClosed: boolean) => readonly Block[];

const keep: Close = ({ blocks }) => blocks;

/** What is open within each other at most: further elements are passed over, their content is kept. */
const MAX_OPEN = 16;

/**
 * Collects the blocks of a document, quote or list item. Elements of HTML, fences and tabs may be opened and closed on the way; those left open
 * end with the text.
 */
export class BlockBuilder {
  private readonly source: Source;
  private readonly frames: Frame[];

  constructor(source: Source) {
    this.source = source;
    this.frames = [newFrame('', 0, keep)];
  }

  add(block: Block): void {
    this.addTo(this.top, block);
  }

  /** The innermost of what is open. */
  get top(): Frame {
    return this.frames.at(-1) ?? this.root;
  }

  /** What stands in nothing that is open. */
  get root(): Frame {
    return this.frames[0] ?? newFrame('', 0, keep);
  }

  /** Whether anything is open. */
  get isOpen(): boolean {
    return this.frames.length > 1;
  }

  /** Opens a frame. Does nothing where too many are open. */
  open(name: string, start: number, close: Close = keep): void {
    if (this.frames.length <= MAX_OPEN) this.frames.push(newFrame(name, start, close));
  }

  /** Ends the innermost frame of one of `names`, and all within it, but looks no further out than a frame named in `within`. */
  close(names: readonly string[], end: number, within: readonly string[] = []): Frame | undefined {
    for (let i = this.frames.length - 1; i > 0; i--) {
      const frame = this.frames[i];
      if (frame === undefined || within.includes(frame.name)) return undefined;
      if (!names.includes(frame.name)) continue;
      while (this.frames.length > i + 1) this.pop(end, false);
      this.pop(end, true);
      return frame;
    }
    return undefined;
  }

  /** The innermost open frame of one of `names`. */
  find(names: readonly string[]): Frame | undefined {
    return this.frames.findLast((frame, i) => i > 0 && names.includes(frame.name));
  }

  /** All that was collected, the text ending at `end`. */
  finish(end: number): readonly Block[] {
    while (this.frames.length > 1) this.pop(end, false);
    return finishBlocks(this.source, this.root.blocks);
  }

  private pop(end: number, isClosed: boolean): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const { top } = this;
    for (const block of frame.close(frame, end, top, isClosed)) this.addTo(top, block);
  }

  /** What stands between the items of a list belongs to the item in front. */
  private addTo(frame: Frame, block: Block): void {
    const last = frame.items.at(-1);
    if (!last) frame.blocks.push(block);
    else {
      last.children.push(block);
      extendRange(this.source, last.at, this.source.ranges[block.at]?.end ?? 0);
    }
  }
}

function newFrame(name: string, start: number, close: Close): Frame {
  return { name, start, blocks: [], items: [], rows: [], close };
}

/** Blocks that stand beside each other, joined and marked. */
export function finishBlocks(source: Source, blocks: readonly Block[]): readonly Block[] {
  return joinLists(source, markAdmonitions(source, blocks));
}
