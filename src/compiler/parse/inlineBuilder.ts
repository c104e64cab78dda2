import type { Inline } from '../../model/content.ts';

interface Frame {
  readonly tag: string;
  readonly wrap: Wrap;
  readonly children: Inline[];
}

/** What an element makes of its content; an empty result drops it. */
export type Wrap = (children: readonly Inline[]) => readonly Inline[];

const keep: Wrap = (children) => children;

/**
 * Collects inlines: neighbouring texts become one, soft line breaks one space, and no white space stands beside a hard break.
 * HTML elements may be opened and closed on the way; those left open end with their content unwrapped.
 */
export class InlineBuilder {
  private readonly frames: Frame[];
  private readonly leaf: boolean;
  private text = '';
  private afterBreak: boolean;

  /** `leaf`: the content of a block, whose own white space at both ends counts for nothing. */
  constructor(leaf: boolean) {
    this.frames = [{ tag: '', wrap: keep, children: [] }];
    this.leaf = leaf;
    this.afterBreak = leaf;
  }

  addText(text: string): void {
    this.text += text;
  }

  add(inline: Inline): void {
    this.flush(false);
    this.top.push(inline);
    this.afterBreak = false;
  }

  addAll(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (inline.type === 'text') this.addText(inline.value);
      else if (inline.type === 'break') this.addBreak();
      else this.add(inline);
    }
  }

  /** Two breaks in a row count as one. */
  addBreak(): void {
    this.flush(true);
    if (!this.afterBreak) this.top.push({ type: 'break' });
    this.afterBreak = true;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.frames.length - 1;
  }

  open(tag: string, wrap: Wrap): void {
    this.flush(false);
    this.frames.push({ tag, wrap, children: [] });
  }

  /** Ends the innermost open `tag`, and what was opened within it. Does nothing where none is open. */
  close(tag: string): void {
    if (!this.frames.some((frame) => frame.tag === tag)) return;
    while (this.popFrame(true) !== tag);
  }

  /** All that was collected. */
  finish(): readonly Inline[] {
    while (this.frames.length > 1) this.popFrame(false);
    this.flush(this.leaf);
    const inlines = this.top;
    if (this.leaf) while (inlines.at(-1)?.type === 'break') inlines.pop();
    return inlines;
  }

  private get top(): Inline[] {
    return this.frames.at(-1)?.children ?? [];
  }

  private popFrame(wrapped: boolean): string {
    this.flush(false);
    const frame = this.frames.pop();
    if (!frame) return '';
    this.addAll(wrapped ? frame.wrap(frame.children) : frame.children);
    return frame.tag;
  }

  private flush(beforeBreak: boolean): void {
    let text = this.text;
    if (text === '') return;
    this.text = '';
    if (text.includes('\n')) text = joinLines(text);
    if (this.afterBreak) text = text.replace(/^[ \t]+/, '');
    if (beforeBreak) text = text.trimEnd();
    if (text === '') return;
    this.pushText(text);
    this.afterBreak = false;
  }

  /** What stood between two texts may have been dropped. */
  private pushText(value: string): void {
    const last = this.top.at(-1);
    if (last?.type === 'text') this.top[this.top.length - 1] = { type: 'text', value: last.value + value };
    else this.top.push({ type: 'text', value });
  }
}

/** The inlines of a leaf block that holds nothing but `text`, as most do. */
export function readLeafText(text: string): readonly Inline[] {
  const value = trimSides(text.includes('\n') ? joinLines(text) : text, true, false).trimEnd();
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Lines become one, with a single space between any two. */
function joinLines(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, i) => trimSides(line, i > 0, i < last))
    .filter((line, i) => line !== '' || i === 0 || i === last)
    .join(' ');
}

/** `trimStart` and `trimEnd`, but a no-break space is a character: it was put there. */
function trimSides(line: string, start: boolean, end: boolean): string {
  let from = 0;
  let to = line.length;
  while (start && from < to && isBlank(line.charCodeAt(from))) from++;
  while (end && to > from && isBlank(line.charCodeAt(to - 1))) to--;
  return line.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
