import type { AdmonitionKind, Block, Inline } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { markAdmonitions } from './admonition.ts';
import { joinLists } from './joinLists.ts';
import { labelled } from './label.ts';
import { asOrLine } from './orLine.ts';
import { addRange, extendRange, type Source } from './source.ts';

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
  readonly role: Role;
}

/** `tabs` hold nothing but each `tab`; those that nothing opens (`unopened-tabs`) end ahead of anything else. */
export type Role = 'tabs' | 'unopened-tabs' | 'tab' | 'other';

/** What becomes of a frame that ends at `end`: blocks for the frame around it. `isClosed`: whether anything says that it ends there. */
export type Close = (frame: Frame, end: number, parent: Frame, isClosed: boolean) => readonly Block[];

const keep: Close = ({ blocks }) => blocks;

/** Elements that stand around sections as well as within them. */
const HOLDERS: ReadonlySet<string> = new Set(['details', 'summary', 'div', 'section', 'article']);

/** What is open within each other at most: further elements are passed over, their content is kept. */
const MAX_OPEN = 16;

/**
 * Collects the blocks of a document, quote or list item. Elements of HTML, fences and tabs may be opened and closed on the way; those left open
 * end with the text.
 */
export class BlockBuilder {
  private readonly source: Source;
  private readonly inItem: boolean;
  private readonly frames: Frame[];
  /** Of the latest heading that stands in nothing open. */
  private depth = 0;
  private title: readonly Inline[] = [];
  /** The latest block of what a term means. */
  private meaning: Block | undefined;
  /** What the next block is, where it begins in the line below `offset`. */
  private next: { readonly kind: AdmonitionKind; readonly offset: number } | undefined;

  constructor(source: Source, inItem = false) {
    this.source = source;
    this.inItem = inItem;
    this.frames = [newFrame('', 0, keep)];
  }

  add(block: Block): void {
    this.endTabs();
    this.addTo(this.top, block);
  }

  /** Adds a block of the Markdown itself: a heading of the level of the section around all that is open ends it, whether or not anything closes it. */
  addMarkdown(block: Block): void {
    if (block.type === 'heading') {
      if (block.depth <= this.depth) this.endAll(rangeOf(this.source, block).start);
      if (this.frames.length === 1) {
        this.depth = block.depth;
        this.title = block.children;
      }
    }
    const { next } = this;
    this.next = undefined;
    this.add(next && this.isBeside(next.offset, rangeOf(this.source, block).start) ? this.box(block, next.kind) : block);
  }

  /** Adds what a term means, and makes the term, which is the paragraph above `offset`, a label in bold. */
  addDefinition(blocks: readonly Block[], offset: number): void {
    const term = this.top.blocks.at(-1);
    if (term?.type === 'paragraph' && term !== this.meaning && this.isBeside(rangeOf(this.source, term).end, offset)) {
      this.top.blocks.pop();
      this.addTo(this.top, labelled(this.source, term.children, rangeOf(this.source, term)) ?? term);
    }
    for (const block of blocks) this.add(block);
    this.meaning = blocks.at(-1);
  }

  /** Makes a box of the paragraph or quote that ends in the line above `offset`; false where there is none. */
  boxLast(kind: AdmonitionKind, offset: number): boolean {
    const block = this.top.blocks.at(-1);
    if (!block || !this.isBeside(rangeOf(this.source, block).end, offset)) return false;
    const boxed = this.box(block, kind);
    if (boxed === block) return false;
    this.top.blocks.pop();
    this.add(boxed);
    return true;
  }

  /** Makes a box of the paragraph or quote that begins in the line below `offset`. */
  boxNext(kind: AdmonitionKind, offset: number): void {
    this.next = { kind, offset };
  }

  private box(block: Block, kind: AdmonitionKind): Block {
    if (block.type !== 'paragraph' && block.type !== 'quote') return block;
    const at = addRange(this.source, rangeOf(this.source, block));
    return { type: 'admonition', at, kind, children: block.type === 'quote' ? block.children : [block] };
  }

  private isBeside(end: number, start: number): boolean {
    return /^[^\S\n]*\n[^\S\n]*$/.test(this.source.text.slice(end, Math.min(start, end + 200)));
  }

  /** The depth of a heading beside the latest one, below the title; undefined in an item of a list and in anything that is no section's text. */
  get sectionDepth(): number | undefined {
    const isText = !this.inItem && this.frames.every(({ name }) => name === '' || HOLDERS.has(name));
    return isText && this.depth > 0 ? Math.max(2, this.depth) : undefined;
  }

  /** Whether the latest heading that stands in nothing open is no title of the article. */
  get isBelowTitle(): boolean {
    return this.depth > 1;
  }

  /** The words of the latest heading that stands in nothing open; none ahead of the first. */
  get sectionTitle(): readonly Inline[] {
    return this.title;
  }

  /** The innermost of what is open. */
  get top(): Frame {
    return this.frames.at(-1) ?? this.root;
  }

  /** What stands in nothing that is open. */
  get root(): Frame {
    return this.frames[0] ?? newFrame('', 0, keep);
  }

  /** Opens a frame. Does nothing where too many are open. */
  open(name: string, start: number, close: Close = keep, role: Role = 'other'): void {
    if (role !== 'tab') this.endTabs();
    if (this.frames.length <= MAX_OPEN) this.frames.push(newFrame(name, start, close, role));
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

  /** The innermost open frame of one of `roles`. */
  find(...roles: readonly Role[]): Frame | undefined {
    return this.frames.findLast(({ role }) => roles.includes(role));
  }

  /** All that was collected, the text ending at `end`. */
  finish(end: number): readonly Block[] {
    this.endAll(end);
    return finishBlocks(this.source, this.root.blocks, this.inItem);
  }

  private endAll(end: number): void {
    while (this.frames.length > 1) this.pop(end, false);
  }

  private endTabs(): void {
    if (this.top.role === 'unopened-tabs') this.pop(0, true);
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
      extendRange(this.source, last.at, rangeOf(this.source, block).end);
    }
  }
}

function newFrame(name: string, start: number, close: Close, role: Role = 'other'): Frame {
  return { name, start, blocks: [], items: [], rows: [], close, role };
}

/** Blocks that stand beside each other, joined and marked. `inItem`: they are an item of a list. */
export function finishBlocks(source: Source, blocks: readonly Block[], inItem = false): readonly Block[] {
  return joinLists(source, markAdmonitions(source, blocks.map(asOrLine), inItem));
}

function rangeOf({ ranges }: Source, { at }: Block): SourceRange {
  return ranges[at] ?? { start: 0, end: 0 };
}
